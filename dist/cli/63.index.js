(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 63;
exports.ids = [63,3193,6176];
exports.modules = {

/***/ 3193:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GITHUB_API: () => (/* binding */ GITHUB_API),
/* harmony export */   GitHubError: () => (/* binding */ GitHubError),
/* harmony export */   openGitHub: () => (/* binding */ openGitHub)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6176);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1294);



/** What GitHub did not do, in words for people: what was asked, what came back, what to do. It never holds a token. */
class GitHubError extends Error {
    name = 'GitHubError';
    failure;
    /** The answer's, where there was one. */
    status;
    constructor(failure, message, status) {
        super(message);
        this.failure = failure;
        this.status = status;
    }
}
const GITHUB_API = 'https://api.github.com';
const PATIENCE = 20_000;
const WAITING = 60_000;
const PAUSE = 1_000;
const MAX_TRIES = 3;
/** In bytes. */
const MAX_ANSWER = 64 * 1024 * 1024;
/** Characters shown of what GitHub says itself. */
const MAX_SAID = 300;
/** https://docs.github.com/rest/about-the-rest-api/api-versions */
const API_VERSION = '2022-11-28';
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api: without a word on when, at least a minute. */
const RATE_PAUSE = 60_000;
/**
 * Opens the way to GitHub. Requests that failed for a reason that passes are tried again, at most twice and within
 * `waiting`: after the time that GitHub names where it names one. One that may have been done is not repeated, so
 * that nothing is posted twice. Throws a `GitHubError` where the address or the token cannot be one.
 */
async function openGitHub(options = {}) {
    const { patience = PATIENCE, waiting = WAITING, pause = PAUSE } = options;
    const url = baseOf(options.url || GITHUB_API);
    const token = tokenOf(options.token);
    // Plain reading of a repository does not pay for it.
    const octokit = await __webpack_require__.e(/* import() */ 244).then(__webpack_require__.bind(__webpack_require__, 244));
    const request = octokit.request.defaults({
        baseUrl: url,
        headers: {
            'user-agent': `openness-lint/${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r}`,
            'x-github-api-version': API_VERSION,
            ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        request: {
            fetch: (input, init) => fetchWhole(input, init, patience),
            log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
            hook,
        },
    });
    return {
        request,
        graphql: async (query, variables) => {
            const { data } = await request(`POST ${graphqlOf(url)}`, {
                query,
                ...(variables && { variables }),
            });
            return dataIn(data);
        },
    };
    async function hook(send, given) {
        let left = waiting;
        for (let tries = 1;; tries += 1) {
            try {
                const answer = await send(given);
                if (isTorn(answer))
                    throw new Torn(answer.status);
                if (isLimit(answer))
                    throw new Limit(answer);
                return answer;
            }
            catch (error) {
                const { response } = (error ?? {});
                if (response?.status === 304)
                    return response;
                const { method, url: address } = request.endpoint.parse(given);
                const problem = problemOf(error);
                const wait = waitFor(problem, method, pause * 2 ** (tries - 1));
                if (wait === undefined || wait > left || tries === MAX_TRIES)
                    throw explain(problem, `${method} ${pathIn(address, url)}`, token !== undefined);
                left -= wait;
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
            }
        }
    }
}
function baseOf(url) {
    if (/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : ''))
        return url.replace(/\/$/, '');
    throw new GitHubError('refused', `${JSON.stringify(url)} is no address of GitHub's interface. Set GITHUB_API_URL to one, such as ${GITHUB_API} or https://HOST/api/v3.`);
}
/** A server of one's own has it beside the other interface: `https://HOST/api/v3` and `https://HOST/api/graphql`. */
function graphqlOf(url) {
    return `${url.replace(/\/api\/v3$/, '/api')}/graphql`;
}
function dataIn(answer) {
    const { data, errors } = (answer ?? {});
    if (errors === undefined && data !== undefined)
        return data;
    const said = Array.isArray(errors) ? saidIn({ message: 'Errors', errors }) : '';
    throw explain({ failure: 'refused', status: 200, said, headers: {} }, 'POST /graphql', true);
}
/** The path that was asked for, without what precedes all paths and without the query. */
function pathIn(address, base) {
    const { pathname } = new URL(address);
    const before = new URL(base).pathname.replace(/\/$/, '');
    return pathname.startsWith(`${before}/`) ? pathname.slice(before.length) : pathname;
}
/** A header that cannot be sent would be quoted in the error, with the token in it. */
function tokenOf(text) {
    const token = text?.trim();
    if (!token)
        return undefined;
    if (/^[\x21-\x7e]+$/.test(token))
        return token;
    throw new GitHubError('unauthorized', 'The token holds characters that no token of GitHub has. Check the secret that it comes from.');
}
/** Waits for all of the answer, so that one that breaks off is an error and not an answer that is shorter. */
async function fetchWhole(input, init, patience) {
    const response = await fetch(input, { ...init, signal: AbortSignal.timeout(patience) });
    if (response.body === null)
        return response;
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body) {
        size += chunk.length;
        if (size > MAX_ANSWER)
            throw new TypeError(`the answer is longer than ${MAX_ANSWER} bytes`);
        chunks.push(chunk);
    }
    const { status, statusText, headers } = response;
    return new Response(Buffer.concat(chunks, size), { status, statusText, headers });
}
/** JSON that could not be read comes as a text. */
function isTorn({ data, headers }) {
    const type = 'content-type' in headers ? String(headers['content-type']) : '';
    return typeof data === 'string' && /^application\/json\b/i.test(type);
}
class Torn extends Error {
    status;
    constructor(status) {
        super('the answer broke off');
        this.status = status;
    }
}
/**
 * The other interface says it with status 200:
 * https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#exceeding-the-rate-limit
 */
function isLimit({ data }) {
    return errorsIn(data).some((error) => {
        const { type, message } = (error ?? {});
        return type === 'RATE_LIMITED' || /\brate limit/i.test(String(message));
    });
}
class Limit extends Error {
    answer;
    constructor(answer) {
        super('asked too often');
        this.answer = answer;
    }
}
function problemOf(error) {
    const none = { status: undefined, headers: {} };
    if (error instanceof Torn)
        return { failure: 'incomplete', status: error.status, said: error.message, headers: {} };
    if (error instanceof Limit) {
        const { status, data, headers } = error.answer;
        const said = saidIn({ message: 'Errors', errors: errorsIn(data) });
        return { failure: 'rate-limited', status, said, headers: { ...headers } };
    }
    if (!(error instanceof Error))
        return { ...none, failure: 'unavailable', said: String(error) };
    const { response } = error;
    if (response) {
        const { status, headers, data } = response;
        const said = saidIn(data);
        return { failure: failureOf(status, headers, said), status, said, headers };
    }
    const { cause } = error;
    if (cause instanceof Error && cause.name === 'TimeoutError')
        return { ...none, failure: 'timeout', said: error.message };
    if (cause instanceof TypeError && cause.message === 'terminated')
        return { ...none, failure: 'incomplete', said: 'the answer broke off' };
    return { ...none, failure: 'unavailable', said: error.message };
}
function failureOf(status, headers, said) {
    if (status === 401)
        return 'unauthorized';
    if (status === 429)
        return 'rate-limited';
    if (status === 403) {
        if (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0')
            return 'rate-limited';
        if (/\brate limit/i.test(said))
            return 'rate-limited';
        return headers['x-github-sso'] === undefined ? 'forbidden' : 'single-sign-on';
    }
    if (status === 404 || status === 410)
        return 'missing';
    return status < 500 ? 'refused' : 'unavailable';
}
/** GitHub's own words: its message, and what it says of single fields. */
function saidIn(data) {
    if (typeof data !== 'object' || data === null || !('message' in data))
        return '';
    const details = errorsIn(data).map((error) => {
        if (typeof error !== 'object' || error === null)
            return String(error);
        if ('message' in error && typeof error.message === 'string')
            return error.message;
        return Object.values(error).join(' ');
    });
    return [String(data.message), ...details].join('; ');
}
function errorsIn(data) {
    if (typeof data !== 'object' || data === null)
        return [];
    return 'errors' in data && Array.isArray(data.errors) ? data.errors : [];
}
/** Milliseconds after which it is worth another try; `undefined` where it is not. */
function waitFor({ failure, headers }, method, pause) {
    const named = Number(headers['retry-after']);
    switch (failure) {
        case 'rate-limited': {
            if (named > 0)
                return named * 1000;
            if (headers['x-ratelimit-remaining'] !== '0')
                return RATE_PAUSE;
            return Math.max(0, Number(headers['x-ratelimit-reset']) * 1000 - Date.now()) + 1000;
        }
        case 'unavailable':
        case 'timeout':
        case 'incomplete':
            // Nobody knows whether it was done.
            if (method === 'POST')
                return undefined;
            return named > 0 ? named * 1000 : pause;
        default:
            return undefined;
    }
}
function explain(problem, asked, hasToken) {
    const { failure, status } = problem;
    const words = problem.said.replace(/\s+/g, ' ').trim().slice(0, MAX_SAID);
    const said = words === '' ? '' : ` GitHub says: ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__.forTerminal)(words.replace(/[.:]$/, ''))}.`;
    const what = `${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__.forTerminal)(asked)}${status === undefined ? '' : ` (${status})`}`;
    return new GitHubError(failure, `${sentence(problem, what)}${said} ${remedy(problem, hasToken)}`, status);
}
function sentence({ failure }, what) {
    switch (failure) {
        case 'unauthorized':
            return `GitHub does not accept the token: ${what}.`;
        case 'forbidden':
            return `The token may not do this: ${what}.`;
        case 'single-sign-on':
            return `The organization asks for the token to be authorized for its single sign-on: ${what}.`;
        case 'rate-limited':
            return `GitHub was asked too often: ${what}.`;
        case 'missing':
            return `GitHub has nothing there that this token may see: ${what}.`;
        case 'refused':
            return `GitHub does not take this request: ${what}.`;
        case 'unavailable':
            return `GitHub could not be reached: ${what}.`;
        case 'timeout':
            return `GitHub did not answer in time: ${what}.`;
        case 'incomplete':
            return `The answer of GitHub broke off: ${what}.`;
    }
}
function remedy({ failure, headers }, hasToken) {
    switch (failure) {
        case 'unauthorized':
            return 'Give a token that is valid and has not expired; what is public can be read without one.';
        case 'forbidden': {
            // https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api: `issues=write; pull_requests=write`
            const needed = String(headers['x-accepted-github-permissions'] ?? '');
            if (!/^[\w=;, ]+$/.test(needed))
                return 'Check the permissions of the token.';
            return `It needs one of these permissions: ${needed.replaceAll('=', ': ').replaceAll('_', '-')}.`;
        }
        case 'single-sign-on': {
            const address = /url=(https:\/\/[\w./?=&%-]+)/.exec(String(headers['x-github-sso']))?.[1];
            return address === undefined
                ? 'Authorize it in the settings of the token.'
                : `Authorize it at ${address}.`;
        }
        case 'rate-limited': {
            const reset = Number(headers['x-ratelimit-reset']);
            const when = headers['x-ratelimit-remaining'] === '0' && reset > 0
                ? `The limit is reset at ${new Date(reset * 1000).toISOString()}. `
                : '';
            return `${when}${hasToken ? 'Try again later.' : 'With a token the limit is higher.'}`;
        }
        case 'missing':
            return hasToken
                ? 'Check the name, and that the token may read it.'
                : 'Check the name; what is private can be read with a token only.';
        case 'refused':
            return 'Check what was asked for.';
        case 'unavailable':
        case 'timeout':
        case 'incomplete':
            return 'Try again later.';
    }
}
const ignore = () => { };


/***/ }),

/***/ 6176:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ forMarkdown),
/* harmony export */   forTerminal: () => (/* binding */ forTerminal)
/* harmony export */ });
/**
 * Makes a text of the examined repository harmless in a terminal: control characters, escape sequences, bidirectional
 * overrides and lone surrogates are shown as `\x1b` or `\u202e` instead of being obeyed.
 */
function forTerminal(text) {
    return text.toWellFormed().replace(UNPRINTABLE, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return code < 256
            ? `\\x${code.toString(16).padStart(2, '0')}`
            : `\\u${code.toString(16).padStart(4, '0')}`;
    });
}
/**
 * Makes it harmless in GitHub's Markdown and in the HTML that comes of it: one line, no markup, no link, no image, no
 * mention, no reference to an issue.
 */
function forMarkdown(text) {
    return forTerminal(text.replace(/\s+/g, ' '))
        .replace(/[^\-\p{L}\p{M}\p{N} .,;?%'\u2010-\u2027\u25cb\u25cf\u25d0]/gu, (character) => `&#${character.codePointAt(0)};`)
        .replace(/(&#(?:64|35);|\bwww|\bGH(?=-\d)|&#58;(?=&#47;&#47;))/gi, `$1${INVISIBLE}`);
}
// C0 and C1 controls, bidirectional marks, embeddings, overrides and isolates, line and paragraph separators.
const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
/** A zero-width space keeps GitHub from making mentions, references and links of `@`, `#`, `GH-1` and `https://`. */
const INVISIBLE = '&#8203;';


/***/ }),

/***/ 63:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  github: () => (/* binding */ github)
});

// EXTERNAL MODULE: ./lib/src/github/client.js
var github_client = __webpack_require__(3193);
// EXTERNAL MODULE: ./lib/src/repositories/cache.js
var repositories_cache = __webpack_require__(2989);
// EXTERNAL MODULE: ./lib/src/repositories/error.js
var repositories_error = __webpack_require__(7769);
// EXTERNAL MODULE: ./lib/src/repositories/remote.js
var remote = __webpack_require__(7753);
// EXTERNAL MODULE: ./lib/src/repositories/pointer.js
var pointer = __webpack_require__(2962);
// EXTERNAL MODULE: ./lib/src/repositories/tree.js
var repositories_tree = __webpack_require__(7327);
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

// EXTERNAL MODULE: ./lib/src/repositories/traffic.js
var repositories_traffic = __webpack_require__(2562);
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
async function github(client, place, { hasToken = true, cache = repositories_cache.noCache, budget = BUDGET, raw } = {}) {
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
        const repository = (0,remote/* remote */.be)({
            name: page.name,
            revision,
            entries,
            notices: notices.list(),
            host: (0,remote/* explained */.to)(openHost(client, page, revision, hasToken, open), (error) => explain(error, shown)),
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
    const traffic = raw === undefined ? undefined : new repositories_traffic/* Traffic */.e({ origin: raw });
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
            if ((!bytes || !(0,remote/* isBlob */.qf)(bytes, entry.oid)) && again > 0) {
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
                    if (!(error instanceof github_client.GitHubError) || !TOO_MUCH.has(error.failure))
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
        throw new github_client.GitHubError('rate-limited', `GitHub was asked too often: ${what}. Try again later; with a token the limit is higher.`, status);
    if (status >= 500)
        throw new github_client.GitHubError('unavailable', `GitHub could not be reached: ${what}. Try again later.`, status);
    return undefined;
}
/** The address of a page does not tell where the name of a branch ends and that of a folder begins. */
function asFolder(shown, ref) {
    const [branch, ...folders] = ref.split('/');
    return folders.length === 0 ? '' : `; for a folder, ${shown}@${branch} with --root ${folders.join('/')}`;
}
function explain(error, shown, ref) {
    if (error instanceof Misread || error instanceof repositories_traffic/* TrafficError */._) {
        const why = error instanceof Misread ? 'The answer is not one of GitHub.' : `${error.message}.`;
        return new repositories_error/* RepositoryError */.p(`${shown} cannot be read: ${why} Check the address of the server, and try again.`);
    }
    if (!(error instanceof github_client.GitHubError))
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
})
