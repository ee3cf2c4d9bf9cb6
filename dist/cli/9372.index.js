(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 9372;
exports.ids = [1125,9372];
exports.modules = {

/***/ 9372:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoriesOf: () => (/* binding */ repositoriesOf)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3193);
/* harmony import */ var _repositories_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7769);
/* harmony import */ var _repositories_huggingface_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1125);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3855);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8047);





/** Repositories of one account that are listed: more are a list to make oneself. */
const MAX_REPOSITORIES = 100_000;
const PAGE = 100;
/**
 * The repositories of an account as targets: `NAME` or `github:NAME` on GitHub, without forks and archived ones, `hf:NAME`
 * the models of one on the Hugging Face hub; in order of name. Throws a `UsageError` where the account cannot be one, and
 * a `RepositoryError` where the host does not tell: of a part of the repositories nothing is said.
 */
async function repositoriesOf(account, ports) {
    const [, host = 'github', name = ''] = /^(?:(github|hf):)?([A-Za-z\d][\w.-]{0,98})$/.exec(account) ?? [];
    if (name === '')
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`--org takes an account of GitHub or hf:NAME of the hub, and not "${account}".`);
    const found = host === 'hf'
        ? await modelsOnHub(name, ports)
        : await repositoriesOnGitHub(await (0,_open_js__WEBPACK_IMPORTED_MODULE_3__/* .openGitHubAt */ .Jf)(undefined, ports), name);
    return found.sort((a, b) => (a < b ? -1 : 1));
}
async function repositoriesOnGitHub(client, name) {
    try {
        return await repositoriesOfOrganization(client, name).catch((error) => {
            // An account of a person is at another address, which tells of no organization what is private.
            if (error instanceof _github_client_js__WEBPACK_IMPORTED_MODULE_0__.GitHubError && error.failure === 'missing')
                return repositoriesOfUser(client, name);
            throw error;
        });
    }
    catch (error) {
        if (!(error instanceof _github_client_js__WEBPACK_IMPORTED_MODULE_0__.GitHubError))
            throw error;
        const isRateLimited = error.failure === 'rate-limited';
        throw new _repositories_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryError */ .p(`The repositories of github:${name} cannot be listed. ${error.message}`, {
            isRateLimited,
        });
    }
}
function repositoriesOfOrganization({ request }, org) {
    const route = 'GET /orgs/{org}/repos';
    return collect((page) => request(route, { org, per_page: PAGE, page, type: 'sources' }));
}
function repositoriesOfUser({ request }, username) {
    const route = 'GET /users/{username}/repos';
    return collect((page) => request(route, { username, per_page: PAGE, page, type: 'owner' }));
}
async function collect(ask) {
    const found = [];
    for (let page = 1; found.length < MAX_REPOSITORIES; page += 1) {
        const { data } = await ask(page);
        for (const { full_name, archived, fork } of data)
            if (!archived && !fork)
                found.push(`github:${full_name}`);
        if (data.length < PAGE)
            break;
    }
    return found;
}
async function modelsOnHub(owner, { environment }) {
    const { HF_ENDPOINT, HF_TOKEN } = environment;
    const names = await (0,_repositories_huggingface_js__WEBPACK_IMPORTED_MODULE_2__/* .listModelsOf */ ._)(owner, {
        url: HF_ENDPOINT || _repositories_huggingface_js__WEBPACK_IMPORTED_MODULE_2__.HUB,
        token: HF_TOKEN?.trim() || undefined,
        limit: MAX_REPOSITORIES,
    });
    return names.map((name) => `hf:${name}`);
}


/***/ }),

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
