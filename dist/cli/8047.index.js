(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 8047;
exports.ids = [8047];
exports.modules = {

/***/ 8047:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ openGitHubAt),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _repositories_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(640);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3855);


/** What looks like an address and like no folder: what reads addresses is loaded for these alone. */
const ELSEWHERE = /^(?:github:|hf:|https?:\/\/)/i;
/**
 * Opens the folder at a path, a revision of the Git repository there, or a repository on GitHub or the hub. Throws a
 * `RepositoryError` that says why not.
 */
async function openRepository(path, { revision, host, cache = true, waiting }, { environment }) {
    const address = await addressIn(path, host, environment);
    if (address)
        return openAddress(address, { revision, cache, waiting }, environment);
    if (host !== undefined)
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('--host is the server of github: and hf:. A folder has none; leave it out.');
    // Loaded with this module, so that Git is at work by the time that this returns.
    if (revision === undefined)
        return (0,_repositories_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .directory */ .y)(path);
    const { revision: open } = await __webpack_require__.e(/* import() */ 5289).then(__webpack_require__.bind(__webpack_require__, 5289));
    return open(path, revision);
}
async function addressIn(path, host, { GITHUB_SERVER_URL, HF_ENDPOINT }) {
    if (!ELSEWHERE.test(path))
        return undefined;
    const { readAddress } = await Promise.all(/* import() */[__webpack_require__.e(6298), __webpack_require__.e(8911)]).then(__webpack_require__.bind(__webpack_require__, 8911));
    return readAddress(path, {
        github: host ?? (GITHUB_SERVER_URL || undefined),
        hub: host ?? (HF_ENDPOINT || undefined),
    });
}
/** Where the files of a repository that was opened so can be looked at on the web, if that is known. */
async function sourceOf(path, { revision, host }, { environment }) {
    const [{ originOf, pageOf }, address] = await Promise.all([
        __webpack_require__.e(/* import() */ 797).then(__webpack_require__.bind(__webpack_require__, 797)),
        addressIn(path, host, environment),
    ]);
    return address ? pageOf(address) : originOf(path, { bare: revision !== undefined });
}
async function openAddress(address, { revision, cache: keep, waiting }, environment) {
    const { noCache, openCache } = await __webpack_require__.e(/* import() */ 2989).then(__webpack_require__.bind(__webpack_require__, 2989));
    const { cacheFolder } = await __webpack_require__.e(/* import() */ 8758).then(__webpack_require__.bind(__webpack_require__, 8758));
    const cache = keep ? openCache(cacheFolder(environment)) : noCache;
    if (address.host === 'hub') {
        const { HUB, huggingface } = await Promise.all(/* import() */[__webpack_require__.e(1125), __webpack_require__.e(6298)]).then(__webpack_require__.bind(__webpack_require__, 1125));
        const { HF_ENDPOINT, HF_TOKEN } = environment;
        // A token is one server's: it goes to the server that it was set for, and to no other.
        const token = address.url === (HF_ENDPOINT || HUB).replace(/\/$/, '') ? HF_TOKEN?.trim() : undefined;
        const place = { ...address.place, revision: revision ?? address.place.revision };
        return huggingface(place, { url: address.url, token: token || undefined, cache });
    }
    const [{ openGitHub }, { github }, { GITHUB }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3193).then(__webpack_require__.bind(__webpack_require__, 3193)),
        Promise.all(/* import() */[__webpack_require__.e(63), __webpack_require__.e(6298)]).then(__webpack_require__.bind(__webpack_require__, 63)),
        Promise.all(/* import() */[__webpack_require__.e(6298), __webpack_require__.e(8911)]).then(__webpack_require__.bind(__webpack_require__, 8911)),
    ]);
    const token = gitHubToken(address.server, GITHUB, environment);
    const client = await openGitHub({
        url: interfaceOf(address.server, GITHUB, environment),
        token,
        ...(waiting !== undefined && { waiting }),
    });
    return github(client, { ...address.place, ref: revision ?? address.place.ref }, {
        hasToken: token !== undefined,
        cache,
        ...(address.server === GITHUB && { raw: 'https://raw.githubusercontent.com' }),
    });
}
/** The way to a server of GitHub, with the token that is set for it; to the one that is meant where none is named. */
async function openGitHubAt(server, { environment }) {
    const [{ openGitHub }, { GITHUB }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3193).then(__webpack_require__.bind(__webpack_require__, 3193)),
        Promise.all(/* import() */[__webpack_require__.e(6298), __webpack_require__.e(8911)]).then(__webpack_require__.bind(__webpack_require__, 8911)),
    ]);
    const named = server ?? (environment.GITHUB_SERVER_URL || GITHUB).replace(/\/$/, '');
    const token = gitHubToken(named, GITHUB, environment);
    return openGitHub({ url: interfaceOf(named, GITHUB, environment), token });
}
/** `GITHUB_TOKEN` is of the server that runs the workflow, github.com on a person's machine; others have a name of their own, as with gh. */
function gitHubToken(server, usual, environment) {
    const { GITHUB_SERVER_URL, GITHUB_TOKEN, GH_TOKEN, GH_ENTERPRISE_TOKEN, GITHUB_ENTERPRISE_TOKEN } = environment;
    const isHome = server === (GITHUB_SERVER_URL || usual).replace(/\/$/, '');
    const token = isHome ? GITHUB_TOKEN || GH_TOKEN : GH_ENTERPRISE_TOKEN || GITHUB_ENTERPRISE_TOKEN;
    return (server === usual && !isHome ? undefined : token?.trim()) || undefined;
}
/** https://docs.github.com/enterprise-server/rest/using-the-rest-api/getting-started-with-the-rest-api */
function interfaceOf(server, usual, environment) {
    const { GITHUB_SERVER_URL, GITHUB_API_URL } = environment;
    if (GITHUB_API_URL && server === (GITHUB_SERVER_URL || usual).replace(/\/$/, ''))
        return GITHUB_API_URL;
    if (server === usual)
        return undefined;
    const { protocol, host } = new URL(server);
    return host.endsWith('.ghe.com') ? `${protocol}//api.${host}` : `${server}/api/v3`;
}


/***/ }),

/***/ 898:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   V0: () => (/* binding */ records),
/* harmony export */   gG: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7769);



/** 500,000 long paths fit into this many bytes; more is not taken. */
const OUTPUT_LIMIT = 256 * 1024 * 1024;
const COMPLAINT_LIMIT = 64 * 1024;
/** Milliseconds. A configuration can point Git at a pipe that nobody writes to. */
const PATIENCE = 120_000;
/**
 * A repository's own configuration may name programs to run. None of what is called here (`ls-files`,
 * `rev-parse`, `ls-tree`, `cat-file`, `config`) runs filters, textconv, pagers or aliases; this turns off the rest.
 */
const SETTINGS = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.untrackedCache=false',
    // Large blobs are streamed and not held in memory as a whole.
    'core.bigFileThreshold=1m',
];
/** What the caller's Git environment may still decide: whose configuration is read, and where Git looks. */
const KEPT = /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|EXEC_PATH)$/i;
function environment() {
    const kept = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|LANGUAGE$|LC_)/i.test(name) || KEPT.test(name));
    return {
        ...Object.fromEntries(kept),
        // Complaints are told apart by their words.
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_LITERAL_PATHSPECS: '1',
        // A partial clone must not fetch what it lacks. Older versions of Git know only the second way to say so.
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
    };
}
// Windows looks in the current folder before it looks at PATH, and that may be the one under examination.
// Nothing can stand below a file, so the last resort is a program that is not there.
function program() {
    if (process.platform !== 'win32')
        return 'git';
    const folders = (process.env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute);
    return (folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'git.exe')).find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) ??
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(process.execPath, 'git.exe'));
}
/**
 * Starts Git in a folder. Everything that calls Git goes through here. `args` are fixed words and what
 * Git itself has answered; a path among them stands after `--`.
 */
function startGit(folder, args, settings = []) {
    const options = [...SETTINGS, ...settings].flatMap((setting) => ['-c', setting]);
    // With this module comes all that Node has of streams and sockets, which a folder without Git needs none of.
    const { spawn } = process.getBuiltinModule('node:child_process');
    return spawn(program(), ['-C', folder, ...options, ...args], { env: environment(), windowsHide: true });
}
/**
 * Asks Git one question and waits for the answer; `undefined` where Git is not installed. Takes at most
 * 256 MiB and waits two minutes, after which Git is ended. Throws nothing.
 */
function askGit(folder, args, settings = []) {
    return new Promise((resolve) => {
        const child = startGit(folder, args, settings);
        const output = [];
        let complaint = '';
        let taken = 0;
        let cut = false;
        const end = () => {
            cut = true;
            child.kill();
        };
        const timer = setTimeout(end, PATIENCE);
        child.stdin.on('error', () => { }).end();
        child.stdout.on('data', (chunk) => {
            if (cut)
                return;
            output.push(chunk);
            taken += chunk.length;
            if (taken > OUTPUT_LIMIT)
                end();
        });
        child.stderr.setEncoding('utf8').on('data', (chunk) => {
            if (complaint.length < COMPLAINT_LIMIT)
                complaint += chunk;
        });
        child.on('error', (error) => {
            clearTimeout(timer);
            const missing = (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .x)(error) === 'ENOENT';
            resolve(missing ? undefined : { ok: false, output: Buffer.alloc(0), complaint: error.message, cut });
        });
        child.on('close', (code) => {
            clearTimeout(timer);
            // Ended for saying too much is an answer all the same; ended for saying nothing is not.
            const ok = code === 0 || (cut && taken > OUTPUT_LIMIT);
            resolve({
                ok,
                output: Buffer.concat(output),
                complaint: cut && !ok ? 'Git did not answer in time.' : complaint,
                cut,
            });
        });
    });
}
/** The records of an answer in `-z` form. The last is dropped where the answer was cut in its middle. */
function records(answer) {
    return answer.output.toString().split('\0').slice(0, -1);
}
/** Git's own words for what went wrong, on one line, with the folder's path left out. */
function reasonOf(answer, root) {
    const lines = answer.complaint.split('\n').filter((line) => line !== '');
    const line = lines.find((line) => line.startsWith('fatal: ')) ?? lines[0] ?? 'Git gave no reason';
    return line.replace(/^\w+: /, '').replaceAll(root, '.');
}


/***/ }),

/***/ 640:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ directory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7372);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(898);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7769);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2867);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2962);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1760);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7327);









// A file that became a link or a pipe since it was looked at is not followed and not waited for.
const OPEN = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * The repository in a folder, as it stands on the disk.
 *
 * In a Git work tree its entries are what `git add --all` would commit: tracked files that are still
 * there and new ones that are not ignored; of a subfolder, those below it, with paths relative to it.
 * Elsewhere, and where Git is not installed or refuses, it is every file outside `.git`; a notice says
 * where ignore rules should have been applied and were not. Sizes are those on the disk, in bytes.
 * Pipes, sockets and devices are left out and never opened.
 *
 * Throws a `RepositoryError` where there is no folder at `path`, where it cannot be opened, and for a
 * bare repository, which has no files to look at.
 */
async function directory(path, options = {}) {
    const { root, name } = (0,_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .openFolder */ .N)(path);
    const limit = options.entryLimit ?? _tree_js__WEBPACK_IMPORTED_MODULE_5__/* .ENTRY_LIMIT */ .fW;
    const notices = new _tree_js__WEBPACK_IMPORTED_MODULE_5__/* .Notices */ .q7();
    if (isGitsOwn(root)) {
        const shown = JSON.stringify(path);
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryError */ .p(`${shown} holds Git's own data and no files. Name a revision of it, such as HEAD.`);
    }
    const top = workTree(root);
    const asked = top === undefined ? undefined : await askForPaths(root, top, notices);
    const tree = entriesOf(root, asked?.paths ?? walk(root, limit, notices), limit, notices);
    return {
        name,
        ...(asked?.revision === undefined ? {} : { revision: asked.revision }),
        tree,
        notices: notices.list(),
        ...(0,_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .reader */ .w)(tree, async (entry, start, length) => bytesOf(root, entry, start, length)),
    };
}
const NO_GIT = 'Git is not installed, so ignored files were looked at too. Install it to leave them out.';
const CLOSED = /^warning: could not open directory '(.*?)\/?': /gm;
// A bare repository, or the inside of a .git, whose configuration may hold credentials.
function isGitsOwn(root) {
    if (root.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git'))
        return true;
    return (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git')) &&
        ['HEAD', 'objects', 'refs'].every((part) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, part))));
}
// The nearest folder with a .git in it, file or folder. Spares a process where there is none.
function workTree(root) {
    for (let folder = root;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return undefined;
    }
}
async function askForPaths(root, top, notices) {
    // A folder that only looks like a bare repository is no reason to believe its configuration.
    const settings = ['safe.bareRepository=explicit'];
    const [listing, head] = await Promise.all([
        // The tag before each path tells an untracked file from a tracked one, whatever its name looks like.
        (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)(root, ['ls-files', '-t', '-z', '--stage', '--cached', '--others', '--exclude-standard'], settings),
        (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], settings),
    ]);
    const commit = head?.ok ? head.output.toString().trim() : '';
    const revision = commit === '' ? {} : { revision: commit };
    const refusal = refusalOf(listing, root);
    if (refusal !== undefined) {
        if (refusal !== '')
            notices.add(refusal);
        return revision;
    }
    const paths = listing === undefined ? [] : (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .records */ .V0)(listing).map(listed);
    if (paths.length === 0 && root !== top && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root).length > 0) {
        notices.add('Git ignores everything in this folder, so it was listed without ignore rules.');
        return revision;
    }
    if (listing?.cut)
        notices.add(_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .TOO_MANY_NAMES */ .Mq);
    for (const [, folder] of listing?.complaint.matchAll(CLOSED) ?? []) {
        notices.add('This folder cannot be opened, so what it holds was left out.', folder);
    }
    return { ...revision, paths };
}
/** Why Git's listing cannot be used: empty where nobody needs to be told. */
function refusalOf(listing, root) {
    if (listing === undefined)
        return NO_GIT;
    if (listing.ok)
        return undefined;
    if (listing.complaint.includes('dubious ownership')) {
        return ('Git does not trust this folder because another user owns it, so ignored files were looked at too. ' +
            'If you trust it, run there: git config --global --add safe.directory "$PWD"');
    }
    if (listing.complaint.includes('not a git repository (or any'))
        return '';
    return `Git could not list this folder, so ignored files were looked at too: ${(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(listing, root)}`;
}
// `? path` for what is untracked, otherwise `H 100644 <object> <stage>` TAB path.
function listed(record) {
    if (record.startsWith('? ')) {
        const nested = record.endsWith('/');
        return { path: record.slice(2, nested ? -1 : undefined), submodule: nested };
    }
    return {
        path: record.slice(record.indexOf('\t') + 1),
        submodule: record.startsWith('160000', 2),
        sparse: record.startsWith('S'),
    };
}
function walk(root, limit, notices) {
    const paths = [];
    const folders = [''];
    for (let folder = folders.pop(), seen = 0; folder !== undefined; folder = folders.pop()) {
        // Folders count too, or a million empty ones would take for ever.
        if (seen > limit) {
            notices.add((0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .cutAt */ .og)(limit));
            break;
        }
        try {
            // The order makes a cut fall at the same place on every machine.
            for (const item of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep + folder, { withFileTypes: true }).sort(byName)) {
                const path = folder + item.name;
                if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .isOrdinary */ .P)(path))
                    continue;
                seen += 1;
                if (item.isDirectory())
                    folders.push(`${path}/`);
                else
                    paths.push({ path });
            }
        }
        catch (error) {
            noteFailure(folder.slice(0, -1), error, notices);
        }
    }
    return paths;
}
function byName(a, b) {
    return (0,_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodeUnit */ .X)(a.name, b.name);
}
function entriesOf(root, paths, limit, notices) {
    const entries = [];
    const folders = new Map([['', true]]);
    // A tracked folder may have become a link out of here; what is listed below it is then not ours.
    const isRealFolder = (folder) => {
        const known = folders.get(folder);
        if (known !== undefined)
            return known;
        const real = isRealFolder((0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .parentOf */ .gN)(folder)) &&
            ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { throwIfNoEntry: false })?.isDirectory() ?? false);
        folders.set(folder, real);
        return real;
    };
    let sparse = 0;
    for (const item of paths) {
        if (entries.length === limit) {
            notices.add((0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .cutAt */ .og)(limit));
            break;
        }
        if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .isOrdinary */ .P)(item.path))
            continue;
        try {
            const entry = isRealFolder((0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .parentOf */ .gN)(item.path)) ? entryOf(root, item) : undefined;
            if (entry !== undefined)
                entries.push(entry);
            else if (item.sparse)
                sparse += 1;
            else if (item.path.includes('\uFFFD'))
                notices.add(_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .NOT_UTF8 */ .mM, item.path);
        }
        catch (error) {
            noteFailure(item.path, error, notices);
        }
    }
    if (sparse > 0)
        notices.add(`${(0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(sparse)} files are not in this sparse checkout and were not looked at.`);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .sorted */ .IP)(entries);
}
function entryOf(root, { path, submodule }) {
    const place = root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep + path;
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false });
    if (stats === undefined)
        return undefined;
    if (stats.isFile()) {
        const pointer = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_8__/* .mayBePointer */ .Yv)(stats.size) && isPointerAt(place, stats.size);
        return { path, kind: pointer ? 'lfs-pointer' : 'file', size: stats.size };
    }
    if (stats.isSymbolicLink())
        return { path, kind: 'symlink', size: stats.size };
    return submodule && stats.isDirectory() ? { path, kind: 'submodule', size: 0 } : undefined;
}
// Asked of every small file of a repository, so nothing is allocated and nothing looked at twice.
const START = Buffer.alloc(1024);
function isPointerAt(place, size) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(place, OPEN);
        try {
            return (0,_pointer_js__WEBPACK_IMPORTED_MODULE_8__/* .isPointer */ ._V)(START.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, START, 0, size, 0)));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch {
        return false;
    }
}
function noteFailure(path, error, notices) {
    const code = (0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .x)(error);
    if (code === 'ENOENT' && path.includes('\uFFFD'))
        notices.add(_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .NOT_UTF8 */ .mM, path);
    else
        notices.add(`This cannot be opened (${code ?? String(error)}), so it was left out.`, path);
}
function bytesOf(root, entry, start, length) {
    const place = root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep + entry.path;
    try {
        const folder = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place));
        if (folder !== root && !folder.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
            return 'outside-the-repository';
        if (entry.kind === 'symlink')
            return Buffer.from((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(place).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/')).subarray(start, start + length);
        // Looked at first, because opening a device can have effects of its own.
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place).isFile() ? readAt(place, start, length) : 'not-a-file';
    }
    catch (error) {
        return WHY[(0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .x)(error) ?? ''] ?? 'unavailable';
    }
}
const WHY = {
    ENOENT: 'absent',
    ENOTDIR: 'absent',
    EACCES: 'denied',
    EPERM: 'denied',
    EISDIR: 'not-a-file',
    ELOOP: 'not-a-file',
    ENXIO: 'not-a-file',
};
function readAt(place, start, length) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(place, OPEN);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        const bytes = Buffer.alloc(stats.isFile() ? Math.max(0, Math.min(length, stats.size - start)) : 0);
        let filled = 0;
        while (filled < bytes.length) {
            const taken = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, filled, bytes.length - filled, start + filled);
            if (taken === 0)
                break;
            filled += taken;
        }
        return bytes.subarray(0, filled);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 7769:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ RepositoryError),
/* harmony export */   x: () => (/* binding */ systemCode)
/* harmony export */ });
/**
 * A repository that cannot be opened at all. The message says what, where, and what to do about it,
 * and is meant to be shown as it stands. What a repository holds never raises one: that is a notice
 * or an unreadable reading.
 */
class RepositoryError extends Error {
    name = 'RepositoryError';
    /** Whether its host was asked too often: it may be read later, and others of the host cannot be read now either. */
    isRateLimited;
    constructor(message, { isRateLimited = false } = {}) {
        super(message);
        this.isRateLimited = isRateLimited;
    }
}
/** The code of a failed system call, such as `ENOENT`, or `undefined` for any other error. */
function systemCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 2867:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7769);



/**
 * Finds the folder at a path. Throws a `RepositoryError` where nothing is there, where it is not a
 * folder, and where it cannot be opened.
 */
function openFolder(path) {
    const shown = JSON.stringify(path);
    try {
        const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root).isDirectory()) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryError */ .p(`${shown} is not a folder. Name the folder that holds the repository.`);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.opendirSync)(root).closeSync();
        return { root, name: nameOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)) };
    }
    catch (error) {
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryError */ .p)
            throw error;
        const code = (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .x)(error) ?? String(error);
        if (code === 'ENOENT' || code === 'ENOTDIR') {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryError */ .p(`There is no folder at ${shown}. Check the path and where you run this.`);
        }
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryError */ .p(`The folder ${shown} cannot be opened (${code}). Check that you may read it.`);
    }
}
// A bare repository is called model.git, and the inside of a work tree's .git goes by the work tree's name.
function nameOf(path) {
    const bare = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === '.git' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path, '..')) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, '.git');
    return bare === '' ? 'repository' : bare;
}


/***/ }),

/***/ 2962:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yv: () => (/* binding */ mayBePointer),
/* harmony export */   _V: () => (/* binding */ isPointer),
/* harmony export */   jy: () => (/* binding */ MAX_POINTER)
/* harmony export */ });
const FIRST_LINE = 'version https://git-lfs.github.com/spec/v1';
const OBJECT = /^oid sha256:[0-9a-f]{64}$/;
const SIZE = /^size [0-9]+$/;
/** The specification wants a pointer to be shorter than this, in bytes. */
const MAX_POINTER = 1024;
/**
 * Whether a file of so many bytes can be an LFS pointer: its three lines need 126 bytes, and the
 * specification wants fewer than 1,024. Spares the reading of all other files.
 *
 * Source: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
function mayBePointer(size) {
    return size >= 126 && size < MAX_POINTER;
}
/** Whether these are the bytes of an LFS pointer: version line first, then `oid` and `size`. Throws nothing. */
function isPointer(bytes) {
    if (!mayBePointer(bytes.length) || !startsWith(bytes, FIRST_LINE))
        return false;
    const [version, ...lines] = new TextDecoder('latin1').decode(bytes).split(/\r?\n/);
    return (version === FIRST_LINE && lines.some((line) => OBJECT.test(line)) && lines.some((line) => SIZE.test(line)));
}
function startsWith(bytes, text) {
    for (let at = 0; at < text.length; at += 1)
        if (bytes[at] !== text.charCodeAt(at))
            return false;
    return true;
}


/***/ }),

/***/ 1760:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ reader)
/* harmony export */ });
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7372);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2860);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7327);



/** No system has a longer path than this, in bytes; a longer link leads nowhere. */
const TARGET_LIMIT = 4096;
/** The reading half of a repository: paths resolved, links followed and text decoded alike for every adapter. */
function reader(tree, bytes) {
    const target = async (link) => {
        const found = await bytes(link, 0, TARGET_LIMIT);
        return typeof found === 'string' ? undefined : new TextDecoder().decode(found);
    };
    return {
        async read(path) {
            const entry = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(tree, path, target);
            if (typeof entry === 'string')
                return { unreadable: entry };
            // One byte more than is taken tells a file that is cut from one that just fits.
            const found = await bytes(entry, 0, _repository_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_LIMIT */ .W + 1);
            return typeof found === 'string' ? { unreadable: found } : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(found);
        },
        async readRange(path, start, length) {
            if (!isCount(start) || !isCount(length))
                return undefined;
            const entry = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(tree, path, target);
            if (typeof entry === 'string')
                return undefined;
            const found = await bytes(entry, start, length);
            return typeof found === 'string' ? undefined : found;
        },
    };
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}


/***/ }),

/***/ 2860:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7372);

/** How far into a file a NUL byte is looked for: the same distance as Git's own `buffer_is_binary`. */
const BINARY_WINDOW = 8000;
/**
 * The text that the bytes of a file stand for: UTF-8, or UTF-16 where a byte order mark says so.
 * Give it the whole file or, of a longer one, more than `TEXT_LIMIT` bytes: it takes as many whole
 * characters as fit into the limit, and `truncatedAt` says how many bytes those were.
 *
 * A byte order mark is left out, so line 1, column 1 is the first character that a person sees.
 * Bytes that do not decode become U+FFFD; the text never has a lone surrogate.
 * A NUL in the first 8,000 bytes makes a file `binary`. Throws nothing.
 */
function decode(bytes) {
    const encoding = encodingOf(bytes);
    if (encoding === undefined)
        return { unreadable: 'binary' };
    if (bytes.length <= _repository_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_LIMIT */ .W)
        return { text: textOf(bytes, encoding) };
    const end = encoding === 'utf-8' ? utf8Boundary(bytes, _repository_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_LIMIT */ .W) : utf16Boundary(bytes, _repository_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_LIMIT */ .W, encoding);
    return { text: textOf(bytes.subarray(0, end), encoding), truncatedAt: end };
}
function encodingOf(bytes) {
    const start = bytes.subarray(0, BINARY_WINDOW);
    if (start[0] === 0xff && start[1] === 0xfe)
        return hasNulUnit(start) ? undefined : 'utf-16le';
    if (start[0] === 0xfe && start[1] === 0xff)
        return hasNulUnit(start) ? undefined : 'utf-16be';
    return start.includes(0) ? undefined : 'utf-8';
}
// Half of UTF-16 text is NUL bytes; two together where a character should be is no text. UTF-32 ends here too.
function hasNulUnit(bytes) {
    for (let at = 0; at + 1 < bytes.length; at += 2)
        if (bytes[at] === 0 && bytes[at + 1] === 0)
            return true;
    return false;
}
function textOf(bytes, encoding) {
    const text = new TextDecoder(encoding).decode(bytes);
    // The Encoding Standard asks for this of the decoder already; not every build of Node does it for UTF-16.
    return encoding === 'utf-8' ? text : text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
function utf8Boundary(bytes, limit) {
    for (let end = limit; end > limit - 4; end -= 1)
        if (((bytes[end] ?? 0) & 0xc0) !== 0x80)
            return end;
    return limit;
}
function utf16Boundary(bytes, limit, encoding) {
    const end = limit - (limit % 2);
    const high = bytes[encoding === 'utf-16le' ? end - 1 : end - 2] ?? 0;
    return (high & 0xfc) === 0xd8 ? end - 2 : end;
}


/***/ }),

/***/ 7327:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Mq: () => (/* binding */ TOO_MANY_NAMES),
/* harmony export */   P: () => (/* binding */ isOrdinary),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   fW: () => (/* binding */ ENTRY_LIMIT),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   mM: () => (/* binding */ NOT_UTF8),
/* harmony export */   og: () => (/* binding */ cutAt),
/* harmony export */   q7: () => (/* binding */ Notices)
/* harmony export */ });
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7372);

/** At most this many entries are listed; a notice says when a repository has more. */
const ENTRY_LIMIT = 500_000;
/** As many links in a row as Linux follows before it speaks of a loop. */
const LINK_LIMIT = 40;
/** At most this many notices with the same message; one more says how many were left out. */
const NOTICE_LIMIT = 20;
/** Sorts entries by path and drops what stands twice, as a file in a merge conflict does in Git's index. */
function sorted(entries) {
    return entries
        .toSorted((a, b) => (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.path, b.path))
        .filter((entry, at, all) => entry.path !== all[at - 1]?.path);
}
/**
 * Whether a path can stand in a tree: relative, without empty, `.` and `..` segments, and not in a
 * `.git` folder, whose configuration may hold credentials. A hostile index can hold any of these.
 */
function isOrdinary(path) {
    return !/(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)|\0/i.test(path);
}
/**
 * The entry that a path leads to, symlinks followed one folder at a time, or why there is none.
 * Links are resolved within the tree alone: what is not listed cannot be reached, and a link that is
 * absolute or climbs over the root is `outside-the-repository`, even if it would come back in on this
 * machine. A loop is `absent`; a folder or submodule is `not-a-file`. `.` segments are passed over;
 * `..` in `path` itself is refused. Throws what `target` throws.
 */
async function follow(tree, path, target) {
    const ahead = path.split('/').reverse();
    if (path.startsWith('/') || ahead.includes('..'))
        return 'outside-the-repository';
    let here = '';
    for (let links = 0;;) {
        const segment = ahead.pop();
        if (segment === undefined)
            break;
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..') {
            if (here === '')
                return 'outside-the-repository';
            here = parentOf(here);
            continue;
        }
        const next = here === '' ? segment : `${here}/${segment}`;
        const entry = find(tree, next);
        if (entry?.kind !== 'symlink') {
            here = next;
            continue;
        }
        links += 1;
        const to = links > LINK_LIMIT ? undefined : await target(entry);
        if (!to)
            return 'absent';
        if (to.startsWith('/') || /^[a-z]:/i.test(to))
            return 'outside-the-repository';
        ahead.push(...to.split('/').reverse());
    }
    const entry = find(tree, here);
    if (entry !== undefined)
        return entry.kind === 'submodule' ? 'not-a-file' : entry;
    return here === '' || isFolder(tree, here) ? 'not-a-file' : 'absent';
}
/** The folder part of a path, without the slash; empty for what stands at the root. */
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function find(tree, path) {
    const entry = tree[position(tree, path)];
    return entry?.path === path ? entry : undefined;
}
function isFolder(tree, path) {
    return tree[position(tree, `${path}/`)]?.path.startsWith(`${path}/`) ?? false;
}
function position(tree, path) {
    let low = 0;
    let high = tree.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((tree[middle]?.path ?? '') < path)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Gathers notices, so that a folder full of the same trouble does not drown what else there is to say. */
class Notices {
    #paths = new Map();
    add(message, path) {
        const paths = this.#paths.get(message);
        if (paths === undefined)
            this.#paths.set(message, new Set([path]));
        else
            paths.add(path);
    }
    /** All notices in a fixed order, at most twenty of a kind. */
    list() {
        return [...this.#paths].flatMap(([message, paths]) => {
            const shown = [...paths]
                .sort((a, b) => (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a ?? '', b ?? ''))
                .slice(0, NOTICE_LIMIT)
                .map((path) => (path === undefined ? { message } : { message, path }));
            const more = paths.size - shown.length;
            return more === 0 ? shown : [...shown, { message: `${message} (${count(more)} more like this.)` }];
        });
    }
}
/** What a tree that was cut at its limit says about itself. */
function cutAt(limit) {
    return `Stopped listing at ${count(limit)} entries; the rest was not looked at.`;
}
/** What is said where the names alone were more than is taken from Git. */
const TOO_MANY_NAMES = 'Git listed more than 256 MiB of names; the rest was not looked at.';
/** What is said of a name that no path of ours can stand for. */
const NOT_UTF8 = 'This name is not valid UTF-8, so the entry was left out.';
/** A number as it reads best, with a comma between thousands. */
function count(value) {
    return value.toLocaleString('en-US');
}


/***/ }),

/***/ 7372:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ TEXT_LIMIT),
/* harmony export */   X: () => (/* binding */ byCodeUnit)
/* harmony export */ });
/** At most this many bytes of one text are read; what was cut is said in a notice. */
const TEXT_LIMIT = 1024 * 1024;
/** Orders strings by code unit: the same on every machine, whatever its locale. */
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
;
})
