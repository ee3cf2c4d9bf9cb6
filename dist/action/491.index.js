"use strict";
exports.id = 491;
exports.ids = [491];
exports.modules = {

/***/ 8491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  github: () => (/* binding */ github)
});

// EXTERNAL MODULE: ./lib/src/github/client.js
var github_client = __webpack_require__(3193);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/repositories/cache.js



/** Bytes on the disk; what was used longest ago goes first. */
const LIMIT = (/* unused pure expression or super */ null && (256 * 1024 * 1024));
/** What is left of a full cache, so that it is not tidied at every run. */
const KEPT = 0.75;
const DIGEST = 32;
/** A cache that keeps nothing. */
const noCache = { get: () => undefined, put: () => { } };
/**
 * A cache in a folder that only its user can read. Each file begins with the SHA-256 of the rest: one that was half
 * written, or written to by someone else's program, is as good as absent.
 */
function openCache(folder, limit = LIMIT) {
    let added = 0;
    const placeOf = (key) => {
        const name = createHash('sha256').update(key).digest('hex');
        return { shelf: join(folder, name.slice(0, 2)), file: join(folder, name.slice(0, 2), name.slice(2)) };
    };
    return {
        get(key) {
            const { file } = placeOf(key);
            try {
                const held = readFileSync(file);
                const bytes = held.subarray(DIGEST);
                if (!digestOf(bytes).equals(held.subarray(0, DIGEST)))
                    return undefined;
                const now = new Date();
                utimesSync(file, now, now);
                return bytes;
            }
            catch {
                return undefined;
            }
        },
        put(key, bytes) {
            const { shelf, file } = placeOf(key);
            const unfinished = `${file}.${randomBytes(6).toString('hex')}`;
            try {
                mkdirSync(shelf, { recursive: true, mode: 0o700 });
                writeFileSync(unfinished, Buffer.concat([digestOf(bytes), bytes]), { mode: 0o600 });
                renameSync(unfinished, file);
                // The first of a run counts what earlier runs have left.
                if (added === 0 || added > limit * (1 - KEPT))
                    added = tidy(folder, limit);
                added += bytes.length;
            }
            catch {
                // A full disk or a folder that nobody may write to: next time it is fetched again.
                discard(unfinished);
            }
        },
    };
}
function discard(file) {
    try {
        rmSync(file, { force: true });
    }
    catch {
        // It was never there.
    }
}
function digestOf(bytes) {
    return createHash('sha256').update(bytes).digest();
}
/** Removes what was used longest ago where a folder holds more than its limit. Gives a first count for the next look. */
function tidy(folder, limit) {
    const files = readdirSync(folder)
        .flatMap((shelf) => readdirSync(join(folder, shelf)).map((name) => join(folder, shelf, name)))
        .map((file) => ({ file, stats: statSync(file, { throwIfNoEntry: false }) }))
        .flatMap(({ file, stats }) => (stats ? [{ file, size: stats.size, used: stats.mtimeMs }] : []))
        .sort((a, b) => a.used - b.used);
    let total = files.reduce((sum, { size }) => sum + size, 0);
    if (total > limit)
        for (const { file, size } of files) {
            if (total <= limit * KEPT)
                break;
            rmSync(file, { force: true });
            total -= size;
        }
    return 1;
}

// EXTERNAL MODULE: ./lib/src/repositories/error.js
var repositories_error = __webpack_require__(7769);
// EXTERNAL MODULE: ./lib/src/repository.js
var repository = __webpack_require__(7372);
// EXTERNAL MODULE: ./lib/src/repositories/reader.js + 1 modules
var reader = __webpack_require__(4745);
// EXTERNAL MODULE: ./lib/src/repositories/tree.js
var repositories_tree = __webpack_require__(7327);
;// CONCATENATED MODULE: ./lib/src/repositories/remote.js




const REQUESTS_FOR_TARGET = 2;
/** The same host, whose errors are explained to people. */
function explained(host, explain) {
    const guard = async (answer) => {
        try {
            return await answer;
        }
        catch (error) {
            throw explain(error);
        }
    };
    return {
        readWhole: (entries) => guard(host.readWhole(entries)),
        ...(host.readSpan && {
            readSpan: (entry, span) => guard(host.readSpan?.(entry, span) ?? Promise.resolve('unavailable')),
        }),
        ...(host.readTarget && {
            readTarget: (entry, span) => guard(host.readTarget?.(entry, span) ?? Promise.resolve('unavailable')),
        }),
    };
}
/** A span of a file that is no larger than this is read with all that is around it: many such files fit into one request. */
const SMALL = 64 * 1024;
/** Requests under way at once. */
const CONCURRENCY = 6;
/**
 * A repository that another machine holds. What is wanted is fetched in few requests before it is read, is known by its
 * hash, and is believed only if it has that hash: so it is to the byte what a clone would hold. Files that the cache
 * holds cost nothing.
 */
function remote(options) {
    const { name, revision, isGated, entries, notices, host } = options;
    const shelf = new Shelf(options);
    return {
        name,
        revision,
        ...(isGated !== undefined && { isGated }),
        tree: entries.map(({ path, kind, size }) => ({ path, kind, size })),
        notices,
        prefetch: (wanted) => shelf.prefetch(wanted),
        ...(host.readTarget && {
            readTarget: (path, start, length) => shelf.readTarget(path, { start, length }),
        }),
        ...(0,reader/* reader */.w)(entries, (entry, start, length) => shelf.read(entry.path, { start, length })),
    };
}
/** What has come from the host so far, and what may still be asked of it. */
class Shelf {
    #options;
    #byPath;
    #held;
    #refused = new Map();
    /** Spans that are paid for and not read yet. */
    #granted = new Set();
    #requests;
    #bytes;
    constructor(options) {
        this.#options = options;
        this.#byPath = new Map(options.entries.map((entry) => [entry.path, entry]));
        this.#held = new Map(options.known);
        this.#requests = options.budget.requests;
        this.#bytes = options.budget.bytes;
    }
    async prefetch(all) {
        // What pointers stand for is asked for last, and of it no clone has anything either: it is not missed.
        const wanted = all.filter(({ target }) => !target);
        let links = [];
        let aims = [];
        // Where a link leads is the link's own text, which has to be there before what it leads to can be asked for.
        for (let more = true; more;) {
            const before = links.length;
            ({ aims, links } = await this.#follow(wanted));
            more = links.length > 0 && links.length !== before;
            if (more)
                await this.#fetch(links);
        }
        const leftOut = await this.#fetch(aims.filter(isWhole).map(({ entry }) => entry));
        const parts = aims.filter((aim) => !isWhole(aim) && !this.#grant(aim));
        const paths = new Set([...aims.filter(({ entry }) => leftOut.has(entry.oid)), ...parts].map(({ path }) => path));
        return paths.size === 0 ? undefined : { paths, why: this.#options.advice };
    }
    async read(path, asked) {
        const entry = this.#byPath.get(path);
        if (!entry)
            return 'absent';
        const aim = { path, entry, span: within(entry, asked) };
        const { span } = aim;
        if (span.length === 0)
            return new Uint8Array();
        if (isWhole(aim) && !this.#recall(entry))
            await this.#fetch([entry]);
        const held = this.#recall(entry);
        if (held)
            return held.subarray(span.start, span.start + span.length);
        if (isWhole(aim))
            return this.#refused.get(entry.oid) ?? 'unavailable';
        if (!this.#granted.delete(keyOf(aim)) && !this.#afford(1, span.length))
            return 'unavailable';
        return (await this.#options.host.readSpan?.(entry, span)) ?? 'unavailable';
    }
    async readTarget(path, span) {
        const { cache, host } = this.#options;
        const entry = this.#byPath.get(path);
        if (!entry || !host.readTarget)
            return undefined;
        const key = `target of ${entry.oid} ${span.start}+${span.length}`;
        const cached = cache.get(key);
        if (cached)
            return cached;
        if (!this.#afford(REQUESTS_FOR_TARGET, span.length))
            return undefined;
        const bytes = await host.readTarget(entry, span);
        if (typeof bytes === 'string')
            return undefined;
        cache.put(key, bytes);
        return bytes;
    }
    async #follow(wanted) {
        const links = new Set();
        const target = async ({ path }) => {
            const link = this.#byPath.get(path);
            const text = link && this.#recall(link);
            if (link && !text)
                links.add(link);
            return text && new TextDecoder().decode(text);
        };
        const aims = [];
        for (const { path, start = 0, length = repository/* TEXT_LIMIT */.W + 1 } of wanted) {
            const found = await (0,repositories_tree/* follow */.e6)(this.#options.entries, path, target);
            const entry = typeof found === 'string' ? undefined : this.#byPath.get(found.path);
            if (entry)
                aims.push({ path, entry, span: within(entry, { start, length }) });
        }
        return { aims, links: [...links] };
    }
    /** Fetches whole files that are not held yet, as far as the budget goes, and gives those that it did not go for. */
    async #fetch(entries) {
        const { batch, host } = this.#options;
        const leftOut = new Set();
        const batches = [];
        let room = { files: 0, bytes: 0 };
        for (const entry of new Map(entries.map((each) => [each.oid, each])).values()) {
            if (entry.size === 0 || this.#refused.has(entry.oid) || this.#recall(entry))
                continue;
            const fits = room.files > 0 && entry.size <= room.bytes;
            if (!this.#afford(fits ? 0 : 1, entry.size)) {
                leftOut.add(entry.oid);
                continue;
            }
            if (!fits) {
                batches.push([]);
                room = batch;
            }
            batches.at(-1)?.push(entry);
            room = { files: room.files - 1, bytes: room.bytes - entry.size };
        }
        await inParallel(batches, async (together) => {
            const contents = await host.readWhole(together);
            for (const { oid } of together)
                this.#keep(oid, contents.get(oid));
        });
        return leftOut;
    }
    #keep(oid, bytes) {
        if (typeof bytes === 'string')
            this.#refused.set(oid, bytes);
        if (bytes === undefined || typeof bytes === 'string' || !isBlob(bytes, oid))
            return;
        this.#held.set(oid, bytes);
        this.#options.cache.put(`blob ${oid}`, bytes);
    }
    #recall({ oid }) {
        const held = this.#held.get(oid);
        if (held)
            return held;
        const cached = this.#options.cache.get(`blob ${oid}`);
        if (!cached || !isBlob(cached, oid))
            return undefined;
        this.#held.set(oid, cached);
        return cached;
    }
    #grant(aim) {
        if (aim.span.length === 0 || this.#recall(aim.entry))
            return true;
        if (!this.#options.host.readSpan || !this.#afford(1, aim.span.length))
            return false;
        this.#granted.add(keyOf(aim));
        return true;
    }
    #afford(requests, bytes) {
        if (requests > this.#requests || bytes > this.#bytes)
            return false;
        this.#requests -= requests;
        this.#bytes -= bytes;
        return true;
    }
}
/** Whether all of a file is asked for, or as good as all. */
function isWhole({ entry, span }) {
    return entry.size <= SMALL || (span.start === 0 && span.length === entry.size);
}
function within({ size }, { start, length }) {
    return { start, length: Math.max(0, Math.min(length, size - start)) };
}
const keyOf = ({ entry, span }) => `${span.start}+${span.length} ${entry.path}`;
/** Whether bytes are the blob that Git knows by this name: SHA-1, or SHA-256 where the repository uses it. */
function isBlob(bytes, oid) {
    const algorithm = oid.length === 64 ? 'sha256' : 'sha1';
    return (0,external_node_crypto_.createHash)(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === oid;
}
async function inParallel(items, work) {
    const queue = items.values();
    const worker = async () => {
        for (const item of queue)
            await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(CONCURRENCY, items.length) }, worker));
}

// EXTERNAL MODULE: ./lib/src/repositories/pointer.js
var pointer = __webpack_require__(2962);
;// CONCATENATED MODULE: ./lib/src/repositories/remote-pointers.js


const ATTRIBUTES = '.gitattributes';
/** Files of attributes that are read, those nearest to the root first, and lines of each that count. */
const MAX_FILES = 10;
const MAX_LINES = 1_000;
/** Files that are looked at for being pointers. */
const MAX_LOOKED_AT = 600;
/**
 * The same repository with its pointers told apart. At home every small file is looked at; from afar only those that
 * `.gitattributes` gives to Git LFS and, where `look` is false, not even those: they are taken for what they should be.
 */
async function withPointers(repository, look) {
    const small = repository.tree.filter(({ kind, size }) => kind === 'file' && (0,pointer/* mayBePointer */.Yv)(size));
    const files = repository.tree
        .filter(({ path, kind }) => kind === 'file' && (path === ATTRIBUTES || path.endsWith(`/${ATTRIBUTES}`)))
        .sort((a, b) => a.path.split('/').length - b.path.split('/').length)
        .slice(0, MAX_FILES);
    if (small.length === 0 || files.length === 0)
        return repository;
    await repository.prefetch?.(files);
    const rules = [];
    for (const { path } of files) {
        const reading = await repository.read(path);
        if ('text' in reading)
            rules.push(...rulesIn(reading.text, (0,repositories_tree/* parentOf */.gN)(path)));
    }
    const candidates = small.filter(({ path }) => isStored(path, rules)).slice(0, MAX_LOOKED_AT);
    const pointers = new Set(look ? await lookAt(repository, candidates) : candidates);
    const tree = repository.tree.map((entry) => (pointers.has(entry) ? { ...entry, kind: 'lfs-pointer' } : entry));
    return { ...repository, tree };
}
async function lookAt(repository, candidates) {
    if (candidates.length === 0)
        return [];
    const leftOut = await repository.prefetch?.(candidates.map(({ path }) => ({ path })));
    const found = [];
    for (const entry of candidates) {
        if (leftOut?.paths.has(entry.path))
            continue;
        const bytes = await repository.readRange(entry.path, 0, pointer/* MAX_POINTER */.jy);
        if (bytes && (0,pointer/* isPointer */._V)(bytes))
            found.push(entry);
    }
    return found;
}
/** https://git-scm.com/docs/gitattributes: a pattern, then attributes; of several lines that match the last decides. */
function rulesIn(text, folder) {
    return text.split(/\r?\n/, MAX_LINES).flatMap((line) => {
        const [pattern = '', ...attributes] = line.trim().split(/\s+/);
        if (pattern === '' || pattern.startsWith('#') || pattern.startsWith('['))
            return [];
        const filter = attributes.findLast((attribute) => /^[-!]?filter\b/.test(attribute));
        return filter === undefined ? [] : [{ folder, pattern, isStored: filter === 'filter=lfs' }];
    });
}
function isStored(path, rules) {
    return rules.findLast((rule) => matches(path, rule))?.isStored ?? false;
}
function matches(path, { folder, pattern }) {
    if (folder !== '' && !path.startsWith(`${folder}/`))
        return false;
    const below = folder === '' ? path : path.slice(folder.length + 1);
    // Without a slash it is the name that counts, wherever the file stands.
    if (!pattern.includes('/'))
        return resembles(below.slice(below.lastIndexOf('/') + 1), pattern);
    return resembles(below, pattern.replace(/^\//, '').replace(/^\*\*\//, '*'));
}
const SPECIAL = /[*?[\]\\]/;
/**
 * Whether a text begins and ends as a glob does, before its first and behind its last special character: linear, whatever
 * a stranger writes. A few files too many are looked at, none too few.
 */
function resembles(text, glob) {
    const first = glob.search(SPECIAL);
    if (first < 0)
        return text === glob;
    let last = glob.length - 1;
    while (!SPECIAL.test(glob.charAt(last)))
        last -= 1;
    return text.startsWith(glob.slice(0, first)) && text.endsWith(glob.slice(last + 1));
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(1294);
;// CONCATENATED MODULE: ./lib/src/repositories/traffic.js




/** Why there is no answer at all. What a server answers, however unfriendly, is a `Response`. */
class TrafficError extends Error {
    name = 'TrafficError';
}
/** What nothing may exceed, whatever a server answers: pages of a listing and attempts are counted too. */
const MAX_REQUESTS = 500;
const MAX_ANSWER = 64 * 1024 * 1024;
const PATIENCE = 20_000;
const PAUSE = 500;
const ATTEMPTS = 3;
const MAX_REDIRECTS = 5;
/** Seconds: a server that asks for more is not waited for. */
const MAX_WAIT = 20;
/** Headers that are kept with an answer: what clients read off it. */
const KEPT_HEADERS = ['content-type', 'link', 'x-repo-commit', 'x-error-code', 'x-error-message'];
/**
 * All that passes between this machine and one server, for one repository: bounded, with the token for that server alone,
 * patient where a server is busy, and asking for what is in the cache only whether it is still so.
 */
class Traffic {
    #options;
    #cache;
    #requests = 0;
    #bytes = 0;
    constructor(options) {
        this.#options = options;
        this.#cache = options.cache ?? noCache;
    }
    /** Whether there is a token that the server will see. */
    get hasToken() {
        return this.#authorization(new URL(this.#options.origin)) !== undefined;
    }
    get spent() {
        return { requests: this.#requests, bytes: this.#bytes };
    }
    /** For clients that take a `fetch`. Throws a `TrafficError` where there is no answer. */
    fetch = (input, init) => {
        const address = input instanceof Request ? input.url : input;
        return this.#send(new URL(address), init ?? {});
    };
    /**
     * Bytes of a file, and not more of them than that from the network where the server knows ranges; where it does not,
     * the connection is closed as soon as they are there. Throws a `TrafficError` where there is no answer.
     */
    async fetchSpan(address, { start, length }) {
        const init = { headers: { range: `bytes=${start}-${start + length - 1}` } };
        return this.#send(new URL(address), init, { start, length });
    }
    async #send(address, init, span) {
        const method = init.method ?? 'GET';
        const headers = new Headers(init.headers);
        if (!headers.has('user-agent'))
            headers.set('user-agent', `openness-lint/${version/* version */.r}`);
        // Who may see the token is decided here, at every hop, and by no client.
        headers.delete('authorization');
        const key = method === 'GET' && !span ? this.#keyOf(address, headers) : undefined;
        const known = key === undefined ? undefined : this.#recall(key);
        if (known)
            headers.set('if-none-match', known.etag);
        let url = address;
        for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
            const response = await this.#attempt(url, { ...init, method, headers });
            if (response.status === 304 && known) {
                await response.body?.cancel();
                return answer(url, 200, known.headers, known.body);
            }
            const next = response.headers.get('location');
            if (response.status < 300 || response.status >= 400 || next === null) {
                const body = await this.#take(response, span);
                const etag = response.headers.get('etag');
                if (key !== undefined && response.status === 200 && etag !== null)
                    this.#remember(key, { etag, headers: keptOf(response.headers), body });
                return answer(url, response.status, response.headers, body);
            }
            await response.body?.cancel();
            url = new URL(next, url);
            if (url.protocol !== 'https:' && this.#options.origin.startsWith('https:'))
                throw new TrafficError(`${address.host} leads to ${url.protocol}//${url.host}, which is not https`);
        }
        throw new TrafficError(`${address.host} leads from page to page`);
    }
    async #attempt(url, init) {
        const { attempts = ATTEMPTS, patience = PATIENCE, pause = PAUSE } = this.#options;
        for (let attempt = 1;; attempt += 1) {
            if (this.#requests >= MAX_REQUESTS)
                throw new TrafficError(`${url.host} would have to be asked more than ${MAX_REQUESTS} times`);
            this.#requests += 1;
            const headers = new Headers(init.headers);
            const authorization = this.#authorization(url);
            if (authorization !== undefined)
                headers.set('authorization', authorization);
            const signal = AbortSignal.timeout(patience);
            let wait = (pause * 2 ** (attempt - 1)) / 1000;
            try {
                const response = await fetch(url, { ...init, headers, signal, redirect: 'manual' });
                if (attempt >= attempts || !isPassing(response))
                    return response;
                wait = waitOf(response.headers) ?? wait;
                if (wait > MAX_WAIT)
                    return response;
                await response.body?.cancel();
            }
            catch (error) {
                if (attempt >= attempts)
                    throw unanswered(url, error);
            }
            await (0,promises_.setTimeout)(wait * 1000);
        }
    }
    async #take(response, span) {
        if (!response.body)
            return new Uint8Array();
        // A server that knows no ranges begins at the beginning.
        const skipped = span && response.status !== 206 ? span.start : 0;
        const wanted = span && response.ok ? skipped + span.length : undefined;
        const chunks = [];
        let taken = 0;
        const reader = response.body.getReader();
        try {
            for (let part = await reader.read(); !part.done; part = await reader.read()) {
                chunks.push(part.value);
                taken += part.value.length;
                this.#bytes += part.value.length;
                if (wanted !== undefined && taken >= wanted)
                    break;
                if (taken > MAX_ANSWER)
                    throw new TrafficError('An answer has more than 64 MiB');
            }
        }
        catch (error) {
            throw error instanceof TrafficError ? error : unanswered(new URL(response.url), error);
        }
        finally {
            await reader.cancel().catch(() => { });
        }
        const bytes = new Uint8Array(Buffer.concat(chunks));
        return wanted === undefined ? bytes : bytes.slice(skipped, wanted);
    }
    #authorization(url) {
        const { origin, token } = this.#options;
        const isPrivate = url.protocol === 'https:' || /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
        return token && isPrivate && url.origin === origin ? `Bearer ${token}` : undefined;
    }
    // Who asks is part of the question: one person's answers are not another's.
    #keyOf(url, headers) {
        const who = (0,external_node_crypto_.createHash)('sha256')
            .update(this.#authorization(url) ?? '')
            .digest('hex');
        return `answer ${url.href} ${headers.get('accept') ?? ''} ${who}`;
    }
    #recall(key) {
        const held = this.#cache.get(key);
        if (!held)
            return undefined;
        const end = held.indexOf(0x0a);
        const [etag, headers] = JSON.parse(new TextDecoder().decode(held.subarray(0, end)));
        return { etag, headers: new Headers(headers), body: Uint8Array.from(held.subarray(end + 1)) };
    }
    #remember(key, { etag, headers, body }) {
        const head = new TextEncoder().encode(`${JSON.stringify([etag, [...headers]])}\n`);
        this.#cache.put(key, Buffer.concat([head, body]));
    }
}
const keptOf = (headers) => new Headers([...headers].filter(([name]) => KEPT_HEADERS.includes(name)));
function answer(url, status, headers, body) {
    const empty = status === 204 || status === 205 || status === 304;
    const kept = new Headers(headers);
    // The body is decoded and whole by now.
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding'])
        kept.delete(name);
    const response = new Response(empty ? null : body, { status, headers: kept });
    Object.defineProperty(response, 'url', { value: url.href });
    return response;
}
/** Whether a server says that it may go better in a moment. */
function isPassing({ status, headers }) {
    return status === 429 || status >= 500 || (status === 403 && headers.has('retry-after'));
}
/** Seconds that a server asks to wait: a number, or a date. */
function waitOf(headers) {
    const after = headers.get('retry-after');
    if (after === null)
        return undefined;
    const seconds = Number(after);
    if (Number.isFinite(seconds))
        return Math.max(0, seconds);
    const until = Date.parse(after);
    return Number.isNaN(until) ? undefined : Math.max(0, (until - Date.now()) / 1000);
}
function unanswered({ host }, error) {
    if (error instanceof Error && error.name === 'TimeoutError')
        return new TrafficError(`${host} did not answer in time`);
    const cause = error instanceof Error ? error.cause : undefined;
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    return new TrafficError(`${host} could not be reached${code}`);
}

;// CONCATENATED MODULE: ./lib/src/repositories/github.js







/** With the three requests of the listing twelve, and two megabytes, for a repository of a thousand files. */
const BUDGET = { requests: 9, bytes: 1_500_000 };
/** GitHub answers in ten seconds or not at all; so much it gives in far less. */
const BATCH = { files: 150, bytes: 400_000 };
const ONE = { files: 1, bytes: 0 };
/** Requests for the folders of a listing that is too long for one answer. */
const MAX_FOLDERS = 20;
/** Files that are asked for once more, by themselves, because their text was not what was committed. */
const MAX_AGAIN = 4;
/**
 * A revision of a repository on GitHub, read through its interface: three requests for the listing, and one for a
 * hundred files. Nothing is cloned, and of what Git LFS holds only the pointers are seen, as in a clone without it.
 *
 * Throws a `RepositoryError` that says why it cannot be read: it is not there or private, it has no such revision, GitHub
 * was asked too often or could not be reached.
 */
async function github(client, place, { hasToken = true, cache = noCache, budget = BUDGET, raw } = {}) {
    const shown = `github:${place.owner}/${place.name}`;
    try {
        const listing = new Listing(client, cache);
        const page = await listing.page(place);
        const revision = await listing.commit(page, place.ref ?? page.branch);
        const notices = new repositories_tree/* Notices */.q7();
        const here = `${page.owner}/${page.name}`;
        if (here.toLowerCase() !== `${place.owner}/${place.name}`.toLowerCase())
            notices.add(`${shown} has moved and is github:${here} now. Use its new name.`);
        const entries = await listing.entries(page, revision, notices);
        const open = page.isPrivate ? undefined : raw;
        const repository = remote({
            name: page.name,
            revision,
            entries,
            notices: notices.list(),
            host: explained(openHost(client, page, revision, hasToken, open), (error) => explain(error, shown)),
            batch: hasToken ? BATCH : ONE,
            cache,
            budget,
            advice: hasToken ? CLONE : `${CLONE} With GITHUB_TOKEN a hundred files are read at once.`,
        });
        return { ...(await withPointers(repository, hasToken)), texts: page.texts };
    }
    catch (error) {
        throw explain(error, shown, place.ref);
    }
}
const CLONE = 'of a repository that is not on this machine only so much is asked for. Clone it to have all of it read.';
/** Asks for what a repository is and holds; for what is known from before, only whether it is still so. */
class Listing {
    #client;
    #cache;
    constructor(client, cache) {
        this.#client = client;
        this.#cache = cache;
    }
    async page({ owner, name }) {
        const data = await this.#get('GET /repos/{owner}/{repo}', { owner, repo: name });
        const { full_name, default_branch, description, topics, private: isPrivate } = fieldsOf(data);
        const [nowOwner, nowName] = typeof full_name === 'string' ? full_name.split('/') : [];
        if (!nowOwner || !nowName || typeof default_branch !== 'string')
            throw new Misread();
        const words = Array.isArray(topics) ? topics.filter((topic) => typeof topic === 'string').join(', ') : '';
        const texts = [];
        if (typeof description === 'string' && description !== '')
            texts.push({ source: 'description', text: description });
        if (words !== '')
            texts.push({ source: 'topics', text: words });
        return { owner: nowOwner, name: nowName, branch: default_branch, isPrivate: isPrivate === true, texts };
    }
    async commit({ owner, name }, ref) {
        if (COMMIT.test(ref))
            return ref;
        const parameters = { owner, repo: name, ref, mediaType: { format: 'sha' } };
        const data = await this.#get('GET /repos/{owner}/{repo}/commits/{ref}', parameters);
        if (typeof data !== 'string' || !COMMIT.test(data))
            throw new Misread();
        return data;
    }
    /** All entries, sorted. Where GitHub cuts a listing, folders are listed one by one for as long as that is bearable. */
    async entries(page, revision, notices) {
        const found = [];
        let left = MAX_FOLDERS;
        const cut = (path) => notices.add('GitHub cut the listing of this folder: not all of it was looked at.', path);
        const walk = async (sha, folder) => {
            const whole = await this.#tree(page, sha, true);
            if (!whole.truncated) {
                found.push(...entriesOf(whole.nodes, folder, notices));
                return;
            }
            const top = await this.#tree(page, sha, false);
            found.push(...entriesOf(top.nodes, folder, notices));
            if (top.truncated)
                cut(folder.slice(0, -1));
            for (const { path, type, sha: inner } of top.nodes) {
                if (type !== 'tree')
                    continue;
                left -= 1;
                if (left < 0)
                    cut(folder + path);
                else
                    await walk(inner, `${folder}${path}/`);
            }
        };
        await walk(revision, '');
        if (found.length > repositories_tree/* ENTRY_LIMIT */.fW)
            notices.add((0,repositories_tree/* cutAt */.og)(repositories_tree/* ENTRY_LIMIT */.fW));
        return (0,repositories_tree/* sorted */.IP)(found).slice(0, repositories_tree/* ENTRY_LIMIT */.fW);
    }
    async #tree({ owner, name }, sha, isDeep) {
        const parameters = { owner, repo: name, tree_sha: sha, ...(isDeep && { recursive: '1' }) };
        const { tree, truncated } = fieldsOf(await this.#get('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters));
        if (!Array.isArray(tree))
            throw new Misread();
        return { nodes: tree.flatMap(nodeOf), truncated: truncated === true };
    }
    async #get(route, parameters) {
        const { url, headers } = this.#client.request.endpoint(route, parameters);
        const key = `answer ${url} ${headers.accept ?? ''}`;
        const known = recall(this.#cache, key);
        const answer = await this.#client.request(route, {
            ...parameters,
            ...(known && { headers: { 'if-none-match': known.etag } }),
        });
        if (known && answer.status === 304)
            return known.data;
        const { etag } = answer.headers;
        const data = answer.data instanceof ArrayBuffer ? new TextDecoder().decode(answer.data) : answer.data;
        if (etag !== undefined)
            this.#cache.put(key, new TextEncoder().encode(JSON.stringify({ etag, data })));
        return data;
    }
}
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function recall(cache, key) {
    const held = cache.get(key);
    return held && JSON.parse(new TextDecoder().decode(held));
}
/** An answer that is not what GitHub describes. */
class Misread extends Error {
}
function fieldsOf(data) {
    if (typeof data !== 'object' || data === null)
        throw new Misread();
    return data;
}
function nodeOf(data) {
    const { path, type, mode, sha, size } = fieldsOf(data);
    if (typeof path !== 'string' || typeof sha !== 'string' || !COMMIT.test(sha))
        return [];
    return [{ path, sha, type: String(type), mode: String(mode), size: typeof size === 'number' ? size : 0 }];
}
function entriesOf(nodes, folder, notices) {
    const entries = nodes.flatMap(({ path, type, mode, sha: oid, size }) => {
        if (type === 'tree')
            return [];
        const place = folder + path;
        if (!(0,repositories_tree/* isOrdinary */.P)(place)) {
            notices.add('No file can have this path, so the entry was left out.', place);
            return [];
        }
        const kind = type === 'commit' ? 'submodule' : mode === '120000' ? 'symlink' : 'file';
        return [{ path: place, kind, size, oid }];
    });
    return (0,repositories_tree/* sorted */.IP)(entries);
}
function openHost(client, { owner, name }, revision, hasToken, raw) {
    const traffic = raw === undefined ? undefined : new Traffic({ origin: raw });
    const addressOf = (path) => `${raw}/${[owner, name, revision, ...path.split('/')].map(encodeURIComponent).join('/')}`;
    let again = MAX_AGAIN;
    const readOne = async ({ oid, path }) => {
        if (traffic && !hasToken) {
            return bytesIn(await traffic.fetch(addressOf(path)));
        }
        const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
        const { data } = await client.request(route, { owner, repo: name, file_sha: oid });
        return data.encoding === 'base64' ? Buffer.from(data.content, 'base64') : undefined;
    };
    const readMany = async (entries) => {
        const asked = entries.map(({ oid }, index) => `_${index}:object(oid:"${oid}"){...on Blob{text}}`);
        const query = `query($owner:String!,$name:String!){repository(owner:$owner,name:$name){${asked.join(' ')}}}`;
        const { repository } = fieldsOf(await client.graphql(query, { owner, name }));
        const answers = fieldsOf(repository);
        const contents = new Map();
        for (const [index, entry] of entries.entries()) {
            const blob = answers[`_${index}`];
            const text = blob === null || blob === undefined ? undefined : fieldsOf(blob).text;
            let bytes = typeof text === 'string' ? new TextEncoder().encode(text) : undefined;
            // What is no UTF-8, or too long, comes in another form than it was committed in.
            if ((!bytes || !isBlob(bytes, entry.oid)) && again > 0) {
                again -= 1;
                bytes = await readOne(entry);
            }
            if (bytes)
                contents.set(entry.oid, bytes);
        }
        return contents;
    };
    return {
        async readWhole(entries) {
            const [only] = entries;
            if (hasToken && entries.length > 1) {
                try {
                    return await readMany(entries);
                }
                catch (error) {
                    if (!(error instanceof github_client/* GitHubError */.y) || !TOO_MUCH.has(error.failure))
                        throw error;
                    const half = Math.ceil(entries.length / 2);
                    return new Map([
                        ...(await readMany(entries.slice(0, half))),
                        ...(await readMany(entries.slice(half))),
                    ]);
                }
            }
            const bytes = only && (await readOne(only));
            return new Map(bytes && only ? [[only.oid, bytes]] : []);
        },
        ...(traffic && {
            readSpan: async ({ path }, span) => {
                return (await bytesIn(await traffic.fetchSpan(addressOf(path), span))) ?? 'unavailable';
            },
        }),
    };
}
/** What a question may be too large for: GitHub then breaks off, or answers with errors and nothing else. */
const TOO_MUCH = new Set(['unavailable', 'timeout', 'incomplete', 'refused']);
/** A file that is not there says nothing of the others; a server that gives none does, and then there is no assessment. */
async function bytesIn(response) {
    const { ok, status, headers, url } = response;
    if (ok)
        return new Uint8Array(await response.arrayBuffer());
    const what = `${new URL(url).host} (${status})`;
    if (status === 429 || (status === 403 && headers.has('retry-after')))
        throw new github_client/* GitHubError */.y('rate-limited', `GitHub was asked too often: ${what}. Try again later; with a token the limit is higher.`, status);
    if (status >= 500)
        throw new github_client/* GitHubError */.y('unavailable', `GitHub could not be reached: ${what}. Try again later.`, status);
    return undefined;
}
/** The address of a page does not tell where the name of a branch ends and that of a folder begins. */
function asFolder(shown, ref) {
    const [branch, ...folders] = ref.split('/');
    return folders.length === 0 ? '' : `; for a folder, ${shown}@${branch} with --root ${folders.join('/')}`;
}
function explain(error, shown, ref) {
    if (error instanceof Misread || error instanceof TrafficError) {
        const why = error instanceof Misread ? 'The answer is not one of GitHub.' : `${error.message}.`;
        return new repositories_error/* RepositoryError */.p(`${shown} cannot be read: ${why} Check the address of the server, and try again.`);
    }
    if (!(error instanceof github_client/* GitHubError */.y))
        return error;
    const { status, failure, message } = error;
    if (status === 409)
        return new repositories_error/* RepositoryError */.p(`${shown} is empty: nothing was committed to it yet.`);
    const isRevision = message.includes('/commits/') || message.includes('/git/trees/');
    if (isRevision && ref !== undefined && (failure === 'missing' || status === 422))
        return new repositories_error/* RepositoryError */.p(`${shown} has no revision ${JSON.stringify(ref)}. Give a branch, a tag or a commit of it${asFolder(shown, ref)}.`);
    return new repositories_error/* RepositoryError */.p(`${shown} cannot be read. ${message}`, {
        isRateLimited: failure === 'rate-limited',
    });
}


/***/ })

};
;