(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 169;
exports.ids = [169];
exports.modules = {

/***/ 169:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openWeb: () => (/* binding */ openWeb)
/* harmony export */ });
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1553);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1294);
/* harmony import */ var _web_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4864);




const HUB = 'huggingface.co';
const PATIENCE = 10_000;
/** Requests under way at once, and in all: a list of links is no reason to knock on a thousand doors. */
const [CONCURRENCY, MAX_REQUESTS] = [4, 80];
const MAX_REDIRECTS = 5;
/**
 * Visits pages on the web: the hub through its own client, everything else by a plain request for the head of the page.
 * Each target is asked for once; only https and only hosts with public addresses are visited, since the links are a
 * stranger's. No token is sent, and nothing of an answer is kept but what `WebAnswer` says.
 */
function openWeb({ origins = {}, patience = PATIENCE } = {}) {
    const known = new Map();
    const queue = new Queue(CONCURRENCY);
    const politeFetch = (input, init) => fetch(input, {
        ...init,
        headers: {
            ...Object.fromEntries(new Headers(init?.headers)),
            'user-agent': `openness-lint/${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r}`,
        },
        signal: AbortSignal.timeout(patience),
    });
    const ask = async (target) => {
        try {
            return target.kind === 'page'
                ? await visitPage(target.address, origins, politeFetch)
                : await visitHub(target, origins[HUB] ?? `https://${HUB}`, politeFetch);
        }
        catch (error) {
            return { state: 'unreachable', reason: reasonOf(error) };
        }
    };
    return {
        visit: (target) => {
            const key = (0,_web_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .T)(target);
            const before = known.get(key);
            if (before)
                return before;
            const answer = known.size < MAX_REQUESTS
                ? queue.run(() => ask(target))
                : Promise.resolve({ state: 'unreachable', reason: `more than ${MAX_REQUESTS} links` });
            known.set(key, answer);
            return answer;
        },
    };
}
async function visitHub({ kind, name }, hubUrl, politeFetch) {
    const { datasetInfo, HubApiError, modelInfo } = await __webpack_require__.e(/* import() */ 5009).then(__webpack_require__.bind(__webpack_require__, 5009));
    try {
        const options = { name, hubUrl, fetch: politeFetch, additionalFields: ['cardData'] };
        const { gated, cardData } = await (kind === 'model' ? modelInfo(options) : datasetInfo(options));
        const license = cardData?.license;
        return {
            state: 'there',
            gated: gated !== false && gated !== undefined,
            ...(typeof license === 'string' && { license }),
        };
    }
    catch (error) {
        if (!(error instanceof HubApiError))
            throw error;
        return answerOf(error.statusCode);
    }
}
async function visitPage(address, origins, politeFetch) {
    let url = new URL(address);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
        const origin = Object.hasOwn(origins, url.hostname) ? origins[url.hostname] : undefined;
        if (origin === undefined && !(await isPublic(url)))
            return { state: 'unreachable', reason: 'not a public address' };
        const place = origin === undefined ? url : new URL(url.pathname + url.search, origin);
        const request = { redirect: 'manual' };
        let response = await politeFetch(place, { ...request, method: 'HEAD' });
        // Some servers know no HEAD; the body is not read.
        if (response.status === 403 || response.status === 405 || response.status === 501) {
            response = await politeFetch(place, { ...request, method: 'GET' });
            await response.body?.cancel();
        }
        const next = response.headers.get('location');
        if (response.status < 300 || response.status >= 400 || next === null)
            return answerOf(response.status);
        url = new URL(next, url);
    }
    return { state: 'unreachable', reason: 'too many redirects' };
}
/** The hub answers 401 for what is not there and for what is private: nobody can have either. */
function answerOf(status) {
    if (status >= 200 && status < 300)
        return { state: 'there' };
    if (status === 404 || status === 410 || status === 401)
        return { state: 'missing' };
    return { state: 'unreachable', reason: `status ${status}` };
}
async function isPublic({ protocol, hostname, port, username }) {
    if (protocol !== 'https:' || port !== '' || username !== '')
        return false;
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(hostname.replace(/^\[|\]$/g, '')) !== 0 || !hostname.includes('.'))
        return false;
    const addresses = await (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, { all: true });
    return addresses.length > 0 && addresses.every(({ address }) => !isPrivate(address));
}
/** Addresses of this machine and its neighbors (RFC 1918, 3927, 4193, 4291, 6598). */
function isPrivate(address) {
    const mapped = address.replace(/^::ffff:/i, '');
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(mapped) === 4) {
        const [first = 0, second = 0] = mapped.split('.').map(Number);
        return (first === 0 ||
            first === 10 ||
            first === 127 ||
            first >= 224 ||
            (first === 100 && second >= 64 && second < 128) ||
            (first === 169 && second === 254) ||
            (first === 172 && second >= 16 && second < 32) ||
            (first === 192 && second === 168));
    }
    return /^(?:::1?$|f[cd]|fe[89ab]|ff)/i.test(address);
}
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    if (error.name === 'TimeoutError')
        return 'no answer in time';
    const { cause } = error;
    return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
}
/** Runs at most so many tasks at once, in the order in which they came. */
class Queue {
    #waiting = [];
    #free;
    constructor(size) {
        this.#free = size;
    }
    async run(task) {
        if (this.#free === 0)
            await new Promise((resolve) => this.#waiting.push(resolve));
        else
            this.#free -= 1;
        try {
            return await task();
        }
        finally {
            const next = this.#waiting.shift();
            if (next)
                next();
            else
                this.#free += 1;
        }
    }
}


/***/ }),

/***/ 4864:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/** A target as one text: the same for links that lead to the same thing. */
function keyOf(target) {
    return target.kind === 'page' ? target.address : `${target.kind} ${target.name}`;
}


/***/ })

};
;
})
