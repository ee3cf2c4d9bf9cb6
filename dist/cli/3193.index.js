(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 3193;
exports.ids = [3193,6176];
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


/***/ })

};
;
})
