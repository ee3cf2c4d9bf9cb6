(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 6298;
exports.ids = [2989,6298];
exports.modules = {

/***/ 2989:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   noCache: () => (/* binding */ noCache),
/* harmony export */   openCache: () => (/* binding */ openCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** Bytes on the disk; what was used longest ago goes first. */
const LIMIT = 256 * 1024 * 1024;
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
        const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex');
        return { shelf: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name.slice(0, 2)), file: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name.slice(0, 2), name.slice(2)) };
    };
    return {
        get(key) {
            const { file } = placeOf(key);
            try {
                const held = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
                const bytes = held.subarray(DIGEST);
                if (!digestOf(bytes).equals(held.subarray(0, DIGEST)))
                    return undefined;
                const now = new Date();
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(file, now, now);
                return bytes;
            }
            catch {
                return undefined;
            }
        },
        put(key, bytes) {
            const { shelf, file } = placeOf(key);
            const unfinished = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(shelf, { recursive: true, mode: 0o700 });
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(unfinished, Buffer.concat([digestOf(bytes), bytes]), { mode: 0o600 });
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(unfinished, file);
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
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file, { force: true });
    }
    catch {
        // It was never there.
    }
}
function digestOf(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest();
}
/** Removes what was used longest ago where a folder holds more than its limit. Gives a first count for the next look. */
function tidy(folder, limit) {
    const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)
        .flatMap((shelf) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, shelf)).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, shelf, name)))
        .map((file) => ({ file, stats: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false }) }))
        .flatMap(({ file, stats }) => (stats ? [{ file, size: stats.size, used: stats.mtimeMs }] : []))
        .sort((a, b) => a.used - b.used);
    let total = files.reduce((sum, { size }) => sum + size, 0);
    if (total > limit)
        for (const { file, size } of files) {
            if (total <= limit * KEPT)
                break;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file, { force: true });
            total -= size;
        }
    return 1;
}


/***/ }),

/***/ 7753:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   be: () => (/* binding */ remote),
/* harmony export */   qf: () => (/* binding */ isBlob),
/* harmony export */   to: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7372);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1760);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7327);




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
        ...(0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .reader */ .w)(entries, (entry, start, length) => shelf.read(entry.path, { start, length })),
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
        for (const { path, start = 0, length = _repository_js__WEBPACK_IMPORTED_MODULE_2__/* .TEXT_LIMIT */ .W + 1 } of wanted) {
            const found = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e6)(this.#options.entries, path, target);
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === oid;
}
async function inParallel(items, work) {
    const queue = items.values();
    const worker = async () => {
        for (const item of queue)
            await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(CONCURRENCY, items.length) }, worker));
}


/***/ }),

/***/ 2562:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ TrafficError),
/* harmony export */   e: () => (/* binding */ Traffic)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1294);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2989);




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
        this.#cache = options.cache ?? _cache_js__WEBPACK_IMPORTED_MODULE_2__.noCache;
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
            headers.set('user-agent', `openness-lint/${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r}`);
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
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(wait * 1000);
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
        const who = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
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


/***/ })

};
;
})
