(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 5289;
exports.ids = [5289];
exports.modules = {

/***/ 5289:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revision: () => (/* binding */ revision)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/repository.js
var repository = __webpack_require__(7372);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/src/repositories/command.js
var command = __webpack_require__(898);
;// CONCATENATED MODULE: ./lib/src/repositories/blobs.js


/**
 * The blobs of a Git repository, read through one long-lived `git cat-file --batch` that starts with
 * the first read. Requests are answered in order, however many wait. While none waits, the process
 * does not keep this one alive, and it ends when this one does.
 *
 * Git gives a blob as a whole here, so ask only for those that are known to be small; `range` is for
 * the others.
 */
class Blobs {
    #folder;
    #waiting = [];
    #git;
    #chunks = [];
    #held = 0;
    #needed = 1;
    constructor(folder) {
        this.#folder = folder;
    }
    /** All bytes of a blob, or `undefined` where this repository does not hold it. Throws nothing. */
    read(object) {
        return new Promise((answer) => {
            this.#waiting.push({ object, answer });
            if (this.#git === undefined)
                this.#start();
            else
                this.#ask(object);
        });
    }
    /**
     * Bytes of a blob from `start`, at most `length`, or `undefined` where this repository does not hold
     * it. Git can only begin at the beginning, so this takes time in `start`, but memory in `length` alone:
     * a process of its own passes over what comes first and is ended after what was asked for.
     */
    range(object, start, length) {
        return new Promise((resolve) => {
            const git = (0,command/* startGit */.BE)(this.#folder, ['cat-file', 'blob', object]);
            const chunks = [];
            let at = 0;
            let enough = false;
            git.stdin.on('error', () => { }).end();
            git.stderr.resume();
            git.stdout.on('data', (chunk) => {
                if (enough)
                    return;
                const part = chunk.subarray(Math.max(0, start - at), Math.max(0, start + length - at));
                if (part.length > 0)
                    chunks.push(part);
                at += chunk.length;
                enough = at >= start + length;
                if (enough)
                    git.kill();
            });
            git.on('error', () => resolve(undefined));
            git.on('close', (code) => resolve(enough || code === 0 ? Buffer.concat(chunks) : undefined));
        });
    }
    /** Ends the process; a later read starts another. What still waits is answered with `undefined`. */
    close() {
        for (const request of this.#waiting.splice(0))
            request.answer(undefined);
        this.#git?.kill();
        this.#git = undefined;
    }
    #start() {
        const git = (0,command/* startGit */.BE)(this.#folder, ['cat-file', '--batch']);
        this.#git = git;
        this.#chunks = [];
        this.#held = 0;
        this.#needed = 1;
        git.stdin.on('error', () => { });
        git.stderr.resume();
        git.stdout.on('data', (chunk) => {
            if (this.#git === git)
                this.#take(chunk);
        });
        git.on('error', () => this.#restart(git));
        git.on('close', () => this.#restart(git));
        for (const request of this.#waiting)
            this.#ask(request.object);
    }
    // Git ends over an object that a partial clone lacks: that one is not here, the others are asked for again.
    #restart(git) {
        if (this.#git !== git)
            return;
        this.#git = undefined;
        this.#waiting.shift()?.answer(undefined);
        if (this.#waiting.length > 0)
            this.#start();
    }
    #ask(object) {
        this.#git?.stdin.write(`${object}\n`);
        this.#stayAlive(true);
    }
    #take(chunk) {
        this.#chunks.push(chunk);
        this.#held += chunk.length;
        while (this.#held >= this.#needed) {
            const held = this.#chunks.length === 1 && this.#chunks[0] ? this.#chunks[0] : Buffer.concat(this.#chunks);
            const rest = this.#answerFrom(held);
            this.#chunks = [rest];
            this.#held = rest.length;
        }
        if (this.#waiting.length === 0)
            this.#stayAlive(false);
    }
    // `<object> blob <size>` and that many bytes and a line break, or `<object> missing`. Gives back what is left.
    #answerFrom(held) {
        const line = held.indexOf(0x0a);
        if (line === -1) {
            this.#needed = held.length + 1;
            return held;
        }
        const [, type, size] = held.toString('latin1', 0, line).split(' ');
        const start = line + 1;
        const end = type === 'missing' ? start : start + Number(size) + 1;
        if (held.length < end) {
            this.#needed = end;
            return held;
        }
        this.#needed = 1;
        // A copy, so that a few kept bytes do not hold on to all that came with them.
        this.#waiting.shift()?.answer(type === 'missing' ? undefined : Buffer.from(held.subarray(start, end - 1)));
        return held.subarray(end);
    }
    #stayAlive(needed) {
        const git = this.#git;
        if (git === undefined)
            return;
        const parts = [git, git.stdin, git.stdout, git.stderr];
        for (const part of parts) {
            if (part !== git && !(part instanceof external_node_net_.Socket))
                continue;
            if (needed)
                part.ref();
            else
                part.unref();
        }
    }
}

// EXTERNAL MODULE: ./lib/src/repositories/error.js
var error = __webpack_require__(7769);
// EXTERNAL MODULE: ./lib/src/repositories/folder.js
var folder = __webpack_require__(2867);
// EXTERNAL MODULE: ./lib/src/repositories/pointer.js
var pointer = __webpack_require__(2962);
// EXTERNAL MODULE: ./lib/src/repositories/reader.js
var reader = __webpack_require__(1760);
// EXTERNAL MODULE: ./lib/src/repositories/tree.js
var repositories_tree = __webpack_require__(7327);
;// CONCATENATED MODULE: ./lib/src/repositories/git.js









/** No range ends beyond this byte of a blob, because Git has to produce all that comes before it. */
const RANGE_LIMIT = 1024 * 1024 * 1024;
const PARTIAL = 'This is a partial clone: what it lacks has no size and cannot be read. Run: git fetch --refetch';
/** How many small blobs are looked at together for being pointers. */
const LOOKED_AT_TOGETHER = 1000;
/**
 * A revision of a local Git repository, work tree or bare, read from its objects: nothing is checked
 * out and nothing is fetched. Of a subfolder, its tree in that revision, which is empty where the
 * folder did not exist yet. A blob that a partial clone lacks is `unavailable`. Blobs over the text
 * limit are streamed, never held as a whole; a range that ends beyond 1 GiB is not read.
 *
 * Throws a `RepositoryError` where there is no folder at `path`, where it is not in a Git repository,
 * where Git is not installed or does not trust the repository, and where it has no commit called `ref`.
 */
async function revision(path, ref, options = {}) {
    const { root, name } = (0,folder/* openFolder */.N)(path);
    const commit = await commitOf(path, root, ref);
    const notices = new repositories_tree/* Notices */.q7();
    const { answer, sized } = await listingOf(path, root, commit);
    const { entries, objects } = parse(answer, options.entryLimit ?? repositories_tree/* ENTRY_LIMIT */.fW, notices);
    if (!sized)
        notices.add(PARTIAL);
    const blobs = new Blobs(root);
    const tree = (0,repositories_tree/* sorted */.IP)(await withPointers(entries, objects, blobs));
    return {
        name,
        revision: commit,
        tree,
        notices: notices.list(),
        close: () => blobs.close(),
        ...(0,reader/* reader */.w)(tree, async ({ path, size }, start, length) => {
            const object = objects.get(path);
            if (object === undefined)
                return 'absent';
            if (sized && size <= repository/* TEXT_LIMIT */.W)
                return (await blobs.read(object))?.subarray(start, start + length) ?? 'unavailable';
            const end = sized ? Math.min(start + length, size) : start + length;
            if (end > RANGE_LIMIT)
                return 'unavailable';
            return (await blobs.range(object, start, Math.max(0, end - start))) ?? 'unavailable';
        }),
    };
}
async function commitOf(path, root, ref) {
    const shown = JSON.stringify(ref);
    const where = JSON.stringify(path);
    if (ref === '' || ref.startsWith('-') || /\p{Cc}/u.test(ref)) {
        throw new error/* RepositoryError */.p(`${shown} cannot be the name of a revision. Give a branch, a tag or a commit.`);
    }
    const answer = await (0,command/* askGit */.gG)(root, ['rev-parse', '--verify', `${ref}^{commit}`]);
    if (answer === undefined) {
        throw new error/* RepositoryError */.p(`Reading the revision ${shown} needs Git, which is not installed. Install it and see that it is on the PATH.`);
    }
    const commit = answer.output.toString().trim();
    if (answer.ok && /^[0-9a-f]{40,64}$/.test(commit))
        return commit;
    if (answer.complaint.includes('dubious ownership')) {
        throw new error/* RepositoryError */.p(`Git does not trust the repository at ${where} because another user owns it. ` +
            `If you trust it, run: git config --global --add safe.directory ${root}`);
    }
    if (answer.complaint.includes('not a git repository')) {
        throw new error/* RepositoryError */.p(`${where} is not in a Git repository, so it has no revision ${shown}. Check the path.`);
    }
    if (answer.ok ||
        /Needed a single revision|not a valid|unknown revision|bad revision/i.test(answer.complaint)) {
        throw new error/* RepositoryError */.p(`The repository at ${where} has no commit called ${shown}. Check the name. ${await wayToFetch(root)}`);
    }
    throw new error/* RepositoryError */.p(`Git cannot find ${shown} in the repository at ${where}: ${(0,command/* reasonOf */.A3)(answer, root)}`);
}
/** What brings a commit that a clone lacks. */
async function wayToFetch(root) {
    const answer = await (0,command/* askGit */.gG)(root, ['rev-parse', '--is-shallow-repository']);
    if (answer?.output.toString().trim() !== 'true')
        return 'If it stands in the remote alone, run: git fetch --tags origin';
    return ('This is a shallow clone, which lacks earlier commits: run git fetch --unshallow --tags, or give actions/checkout ' +
        'fetch-depth: 0 (2 is enough for the commit before the last).');
}
async function listingOf(path, root, commit) {
    // Without --full-tree, Git lists the folder that it was called in, with paths relative to it.
    const answer = await (0,command/* askGit */.gG)(root, ['ls-tree', '-r', '-z', '-l', commit]);
    if (answer?.ok)
        return { answer, sized: true };
    // Git gives up on the first size that a partial clone does not know.
    const names = await (0,command/* askGit */.gG)(root, ['ls-tree', '-r', '-z', commit]);
    if (names?.ok)
        return { answer: names, sized: false };
    const reason = names === undefined ? 'Git is gone' : (0,command/* reasonOf */.A3)(names, root);
    throw new error/* RepositoryError */.p(`Git cannot list the revision ${commit} of ${JSON.stringify(path)}: ${reason}`);
}
// `100644 blob <object> <size>` TAB path, each; the size stands only in the long form.
function parse(answer, limit, notices) {
    const entries = [];
    const objects = new Map();
    // Told by the answer as a whole, because U+FFFD itself may stand in a name.
    const readable = (0,external_node_buffer_.isUtf8)(answer.output);
    for (const record of (0,command/* records */.V0)(answer)) {
        const tab = record.indexOf('\t');
        const path = record.slice(tab + 1);
        const [mode = '', , object = '', size = '-'] = record.slice(0, tab).split(/ +/);
        if (entries.length === limit) {
            notices.add((0,repositories_tree/* cutAt */.og)(limit));
            break;
        }
        if (!readable && path.includes('\uFFFD'))
            notices.add(repositories_tree/* NOT_UTF8 */.mM, path);
        else if (!(0,repositories_tree/* isOrdinary */.P)(path))
            notices.add('No file can have this path, so the entry was left out.', path);
        else if (!objects.has(path)) {
            // `-` is the size of a submodule, `BAD` that of a blob which a partial clone lacks.
            if (size === 'BAD')
                notices.add(PARTIAL);
            entries.push({ path, kind: kindOf(mode), size: /^[0-9]+$/.test(size) ? Number(size) : 0 });
            objects.set(path, object);
        }
    }
    if (answer.cut)
        notices.add(repositories_tree/* TOO_MANY_NAMES */.Mq);
    return { entries, objects };
}
function kindOf(mode) {
    return mode === '160000' ? 'submodule' : mode === '120000' ? 'symlink' : 'file';
}
async function withPointers(entries, objects, blobs) {
    const pointers = new Set();
    const candidates = entries.filter((entry) => entry.kind === 'file' && (0,pointer/* mayBePointer */.Yv)(entry.size));
    for (let at = 0; at < candidates.length; at += LOOKED_AT_TOGETHER) {
        const together = candidates.slice(at, at + LOOKED_AT_TOGETHER);
        const contents = await Promise.all(together.map((entry) => blobs.read(objects.get(entry.path) ?? '')));
        contents.forEach((bytes, index) => {
            const entry = together[index];
            if (entry !== undefined && bytes !== undefined && (0,pointer/* isPointer */._V)(bytes))
                pointers.add(entry);
        });
    }
    return entries.map((entry) => (pointers.has(entry) ? { ...entry, kind: 'lfs-pointer' } : entry));
}


/***/ })

};
;
})
