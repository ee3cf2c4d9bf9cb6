(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 8911;
exports.ids = [1125,8911];
exports.modules = {

/***/ 8911:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GITHUB: () => (/* binding */ GITHUB),
/* harmony export */   readAddress: () => (/* binding */ readAddress)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7769);
/* harmony import */ var _huggingface_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1125);


const GITHUB = 'https://github.com';
const FORMS = 'Give github:OWNER/NAME, hf:ORG/NAME, hf:datasets/ORG/NAME or hf:spaces/ORG/NAME, with @REVISION where it matters, or the address of its page.';
const OWNER = /^[a-z\d](?:[\w-]{0,98})$/i;
const NAME = /^(?!\.{1,2}$)[\w.-]{1,100}$/;
const SHORT_GITHUB = /^github:([^/@]+)\/([^/@]+)(?:@(.+))?$/s;
const SHORT_HUB = /^hf:([^@]+)(?:@(.+))?$/s;
const KINDS = {
    models: 'model',
    datasets: 'dataset',
    spaces: 'space',
};
/**
 * Which repository a text names, where it names one that is elsewhere: `github:OWNER/NAME[@REF]`, `hf:[KIND/]ORG/NAME[@REV]`,
 * or the address of its page. `undefined` for the path of a folder, which has neither a prefix nor `://`.
 *
 * Throws a `RepositoryError` for what looks like one of these and is none.
 */
function readAddress(text, servers = {}) {
    if (/^github:/i.test(text)) {
        const [, owner, name, ref] = SHORT_GITHUB.exec(text) ?? [];
        return onGitHub(text, originOf(servers.github ?? GITHUB), owner, name, ref);
    }
    if (/^hf:/i.test(text)) {
        const [, path = '', revision] = SHORT_HUB.exec(text) ?? [];
        return onHub(text, servers.hub ?? _huggingface_js__WEBPACK_IMPORTED_MODULE_1__.HUB, path.split('/'), revision);
    }
    return /^https?:\/\//i.test(text) ? readPage(text, servers) : undefined;
}
function readPage(text, { github = GITHUB, hub = _huggingface_js__WEBPACK_IMPORTED_MODULE_1__.HUB }) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryError */ .p(`${JSON.stringify(text)} is no address. ${FORMS}`);
    if (url.username !== '' || url.password !== '')
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryError */ .p('An address with a user name or a token in it is not read: it would be shown. Set GITHUB_TOKEN or HF_TOKEN instead.');
    const segments = url.pathname
        .split('/')
        .filter((segment) => segment !== '')
        .map(decode);
    if ([GITHUB, originOf(github)].includes(url.origin)) {
        const [owner, name, page, ...rest] = segments;
        const ref = page === 'tree' || page === 'blob' || page === 'commit' ? rest.join('/') : undefined;
        return onGitHub(text, url.origin, owner, name?.replace(/\.git$/, ''), ref || undefined);
    }
    const isHub = [_huggingface_js__WEBPACK_IMPORTED_MODULE_1__.HUB, 'https://hf.co', originOf(hub)].includes(url.origin);
    if (!isHub)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryError */ .p(`${url.host} is neither GitHub nor the hub. Name a GitHub Enterprise Server in GITHUB_SERVER_URL and a mirror of the hub in HF_ENDPOINT, or clone it. ${FORMS}`);
    const end = segments.findIndex((segment) => /^(?:tree|blob|raw|resolve|commit)$/.test(segment));
    const [path, rest] = end < 0 ? [segments, []] : [segments.slice(0, end), segments.slice(end + 1)];
    return onHub(text, url.origin === 'https://hf.co' ? _huggingface_js__WEBPACK_IMPORTED_MODULE_1__.HUB : url.origin, path, rest[0]);
}
function onGitHub(text, server, owner, name, ref) {
    if (!owner || !name || !OWNER.test(owner) || !NAME.test(name) || !isRevision(ref))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryError */ .p(`${JSON.stringify(text)} names no repository on GitHub. ${FORMS}`);
    return { host: 'github', server, place: { owner, name, ...(ref !== undefined && { ref }) } };
}
function onHub(text, url, path, revision) {
    const kind = path.length > 1 ? KINDS[path[0] ?? ''] : undefined;
    const names = kind ? path.slice(1) : path;
    if (names.length === 0 ||
        names.length > 2 ||
        !names.every((each) => NAME.test(each)) ||
        !isRevision(revision))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryError */ .p(`${JSON.stringify(text)} names no repository of the hub. ${FORMS}`);
    const place = { kind: kind ?? 'model', name: names.join('/'), ...(revision !== undefined && { revision }) };
    return { host: 'hub', url: url.replace(/\/$/, ''), place };
}
/** Git allows no more in a name: https://git-scm.com/docs/git-check-ref-format */
function isRevision(text) {
    return text === undefined || !/^-|^$|\.\.|[\s\p{Cc}~^:?*[\\]/u.test(text);
}
function originOf(text) {
    if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))
        return new URL(text).origin;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryError */ .p(`${JSON.stringify(text)} is no address of a server. Give one such as ${GITHUB}.`);
}
function decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}


/***/ }),

/***/ 1125:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HUB: () => (/* binding */ HUB),
/* harmony export */   _: () => (/* binding */ listModelsOf),
/* harmony export */   huggingface: () => (/* binding */ huggingface)
/* harmony export */ });
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2989);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7769);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7753);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2562);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7327);





const HUB = 'https://huggingface.co';
/** With the two requests of the listing twelve, and two megabytes, for a repository of a thousand files. */
const BUDGET = { requests: 10, bytes: 1_500_000 };
/** The hub gives one file at a time. */
const ONE = { files: 1, bytes: 0 };
/**
 * A revision of a repository on the hub, read through its interface: one request for what it is, one for each thousand
 * files, and one for each text. Large files are seen as the pointers that a clone without Git LFS has, which the listing
 * tells without a request.
 *
 * Throws a `RepositoryError` that says why it cannot be read: it is not there or private, it has no such revision, the
 * hub was asked too often or could not be reached.
 */
async function huggingface({ kind, name, revision }, { url = HUB, token, cache = _cache_js__WEBPACK_IMPORTED_MODULE_0__.noCache, budget = BUDGET, pause } = {}) {
    const shown = `hf:${PREFIX[kind]}${name}`;
    const hub = connect(url, { token, cache, ...(pause !== undefined && { pause }) });
    const { traffic } = hub;
    const words = (error) => explain(error, shown, revision, traffic.hasToken);
    try {
        const notices = new _tree_js__WEBPACK_IMPORTED_MODULE_4__/* .Notices */ .q7();
        const page = await pageOf(hub, kind, name, revision);
        if (page.name.toLowerCase() !== name.toLowerCase())
            notices.add(`${shown} has moved and is hf:${PREFIX[kind]}${page.name} now. Use its new name.`);
        const { entries, known } = await list(hub, kind, page, notices);
        return (0,_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .remote */ .be)({
            name: page.name.slice(page.name.lastIndexOf('/') + 1),
            revision: page.commit,
            isGated: page.isGated,
            entries,
            known,
            notices: notices.list(),
            host: (0,_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .explained */ .to)(openHost(hub, kind, page), words),
            batch: ONE,
            cache,
            budget,
            advice: 'the hub gives one file at a time, and only so many are asked for. Clone it to have all of it read.',
        });
    }
    catch (error) {
        throw words(error);
    }
}
/**
 * The names of the models of an account, private ones too where the token may see them: a request for each 500. Throws a
 * `RepositoryError` where the hub does not tell all of them.
 */
async function listModelsOf(owner, { url, token, limit, }) {
    const { listModels } = await __webpack_require__.e(/* import() */ 5009).then(__webpack_require__.bind(__webpack_require__, 5009));
    const { hubUrl, traffic, fetch } = connect(url, { token });
    const found = [];
    try {
        for await (const { name } of listModels({ search: { owner }, hubUrl, fetch, limit }))
            found.push(name);
    }
    catch (error) {
        const isRateLimited = isRefusalFor(error, 429);
        const why = reasonOf(error, 'main', traffic.hasToken);
        throw why === undefined
            ? error
            : new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryError */ .p(`The list of models of hf:${owner} ${why}`, { isRateLimited });
    }
    return found;
}
/** The way to a hub, for one purpose. */
function connect(url, options) {
    const hubUrl = url.replace(/\/$/, '');
    const traffic = new _traffic_js__WEBPACK_IMPORTED_MODULE_3__/* .Traffic */ .e({ ...options, origin: new URL(hubUrl).origin });
    return {
        hubUrl,
        traffic,
        fetch: async (input, init) => {
            const response = await traffic.fetch(input, init);
            if (!response.ok)
                throw new Refusal(response);
            return response;
        },
    };
}
const PREFIX = { model: '', dataset: 'datasets/', space: 'spaces/' };
/** An answer of the hub that gives nothing, with the word that it has for why. */
class Refusal extends Error {
    status;
    /** `RepoNotFound`, `RevisionNotFound`, `EntryNotFound`, `GatedRepo`, `DisabledRepo` */
    code;
    constructor({ status, headers }) {
        super(`status ${status}`);
        this.status = status;
        this.code = headers.get('x-error-code');
    }
}
async function pageOf({ hubUrl, fetch }, kind, name, revision = 'main') {
    const { datasetInfo, modelInfo, spaceInfo } = await __webpack_require__.e(/* import() */ 5009).then(__webpack_require__.bind(__webpack_require__, 5009));
    const options = { name, hubUrl, revision, fetch };
    const info = kind === 'model'
        ? await modelInfo({ ...options, additionalFields: ['sha'] })
        : kind === 'dataset'
            ? await datasetInfo({ ...options, additionalFields: ['sha'] })
            : await spaceInfo({ ...options, additionalFields: ['sha'] });
    if (typeof info.sha !== 'string' || !/^[0-9a-f]{40}$/.test(info.sha))
        throw new Misread();
    const isGated = 'gated' in info && info.gated !== false && info.gated !== undefined;
    return { name: info.name, commit: info.sha, isGated };
}
/** An answer that is not what the hub describes. */
class Misread extends Error {
}
async function list({ hubUrl, fetch }, type, { name, commit }, notices) {
    const { listFiles } = await __webpack_require__.e(/* import() */ 5009).then(__webpack_require__.bind(__webpack_require__, 5009));
    const entries = [];
    const known = new Map();
    for await (const file of listFiles({
        repo: { type, name },
        revision: commit,
        recursive: true,
        hubUrl,
        fetch,
    })) {
        if (file.type === 'directory' || file.oid === undefined)
            continue;
        if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isOrdinary */ .P)(file.path)) {
            notices.add('No file can have this path, so the entry was left out.', file.path);
            continue;
        }
        if (entries.length === _tree_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTRY_LIMIT */ .fW) {
            notices.add((0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .cutAt */ .og)(_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTRY_LIMIT */ .fW));
            break;
        }
        const { entry, pointer } = entryOf(file, file.oid);
        entries.push(entry);
        if (pointer)
            known.set(entry.oid, pointer);
    }
    return { entries: (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .sorted */ .IP)(entries), known };
}
/** A file, or the pointer that a clone without Git LFS has in its place: the listing tells all three of its lines. */
function entryOf({ type, path, size, lfs }, oid) {
    if (type !== 'file')
        return { entry: { path, oid, kind: 'submodule', size: 0 } };
    if (!lfs)
        return { entry: { path, oid, kind: 'file', size } };
    const lines = [
        'version https://git-lfs.github.com/spec/v1',
        `oid sha256:${lfs.oid}`,
        `size ${lfs.size}`,
        '',
    ];
    const pointer = new TextEncoder().encode(lines.join('\n'));
    const entry = { path, oid, kind: 'lfs-pointer', size: lfs.pointerSize };
    return (0,_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlob */ .qf)(pointer, oid) ? { entry, pointer } : { entry };
}
function openHost({ hubUrl, traffic }, kind, { name, commit }) {
    // What Git holds is at `raw`; `resolve` would give what a pointer stands for.
    const addressOf = (path, form = 'raw') => `${hubUrl}/${PREFIX[kind]}${name}/${form}/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;
    const bytesOf = async (response) => response.ok ? new Uint8Array(await response.arrayBuffer()) : whyNot(response);
    return {
        async readWhole([entry]) {
            return new Map(entry && [[entry.oid, await bytesOf(await traffic.fetch(addressOf(entry.path)))]]);
        },
        async readSpan({ path }, span) {
            return bytesOf(await traffic.fetchSpan(addressOf(path), span));
        },
        async readTarget({ path }, span) {
            return bytesOf(await traffic.fetchSpan(addressOf(path, 'resolve'), span));
        },
    };
}
/** A file that is refused says nothing of the others; a hub that answers no more does. */
function whyNot(response) {
    const { status } = response;
    if (status === 401 || status === 403)
        return 'denied';
    if (status === 404 || status === 410)
        return 'absent';
    throw new Refusal(response);
}
function explain(error, shown, revision = 'main', hasToken = false) {
    const why = reasonOf(error, revision, hasToken);
    const isRateLimited = isRefusalFor(error, 429);
    return why === undefined ? error : new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryError */ .p(`${shown} ${why}`, { isRateLimited });
}
const isRefusalFor = (error, status) => error instanceof Refusal && error.status === status;
function reasonOf(error, revision, hasToken) {
    if (error instanceof _traffic_js__WEBPACK_IMPORTED_MODULE_3__/* .TrafficError */ ._)
        return `cannot be read: ${error.message}. Check the connection, and try again.`;
    if (error instanceof Misread)
        return 'cannot be read: the answer is not one of the hub. Check HF_ENDPOINT.';
    if (!(error instanceof Refusal))
        return undefined;
    const { status, code } = error;
    if (code === 'RevisionNotFound')
        return `has no revision ${JSON.stringify(revision)}. Give a branch, a tag or a commit of it.`;
    if (code === 'GatedRepo')
        return hasToken
            ? 'is gated, and the account of HF_TOKEN was not given access. Ask for it on its page.'
            : 'is gated. Ask for access on its page, and set HF_TOKEN to a token of the account that was given it.';
    if (code === 'DisabledRepo')
        return 'was disabled on the hub. Its page says why.';
    if (status === 429)
        return `cannot be read now: the hub was asked too often. ${hasToken ? 'Try again later.' : 'Try again later; with HF_TOKEN the limit is higher.'}`;
    if (code === 'RepoNotFound' || status === 404)
        return hasToken
            ? 'is not there, or is private and not for the account of HF_TOKEN to see. Check the name.'
            : 'is not there, or is private. Check the name; what is private can be read with HF_TOKEN only.';
    if (status === 401)
        return hasToken
            ? 'cannot be read: the hub does not accept HF_TOKEN. Give one that is valid, or none.'
            : 'is not there, or is private. Check the name; what is private can be read with HF_TOKEN only.';
    if (status === 403)
        return 'cannot be read: the hub refuses it. Check what HF_TOKEN may read.';
    return `cannot be read: the hub answered with status ${status}. Try again later.`;
}


/***/ })

};
;
})
