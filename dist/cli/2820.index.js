(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 2820;
exports.ids = [2820];
exports.modules = {

/***/ 9295:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveAudit: () => (/* binding */ serveAudit)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3956);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3855);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8047);




/** Milliseconds that one request waits by itself: of a longer limit all workers hear, and rest together. */
const WAITING = 20_000;
/** Assesses one repository after the other, as they are asked for. Runs in a thread that an audit started. */
function serveAudit(ports) {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    if (!port)
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('This is a part of `openness-lint audit`: run that.');
    port.on('message', async (task) => port.postMessage(await examine(task, ports)));
    return new Promise(() => { });
}
async function examine({ target, cache }, ports) {
    try {
        const repository = await (0,_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(target, { cache, waiting: WAITING }, ports);
        try {
            const { texts } = repository;
            const assessment = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.assess)(repository, { today: ports.today, ...(texts && { texts }) });
            return { target, assessment };
        }
        finally {
            repository.close?.();
        }
    }
    catch (error) {
        if (error instanceof Error && 'isRateLimited' in error && error.isRateLimited === true)
            return { later: error.message };
        return { target, failure: failureOf(error) };
    }
}
function failureOf(error) {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
    if (name === 'ConfigurationError')
        return { kind: 'configuration', message };
    const expected = error instanceof _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e || name === 'RepositoryError' || name === 'RootError';
    return { kind: expected ? 'repository' : 'tool', message };
}


/***/ }),

/***/ 6430:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaseline: () => (/* binding */ readBaseline),
/* harmony export */   t: () => (/* binding */ BASELINE_FILE)
/* harmony export */ });
/** Where a baseline is looked for, at the root of the repository. */
const BASELINE_FILE = '.openness-baseline.json';
/** Reads a baseline, as `--write-baseline` wrote it. */
function readBaseline(path, text) {
    const refuse = (message) => ({
        problems: [{ message: `${message} ${ANEW}`, at: { path, line: 1 } }],
    });
    let written;
    try {
        written = JSON.parse(text);
    }
    catch (error) {
        return refuse(`This is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
    }
    if (!isRecord(written) || written.version !== 1)
        return refuse('This is no baseline of version 1 of openness-lint.');
    const { findings, claims } = written;
    if (!Array.isArray(findings) || !findings.every(isKnownFinding))
        return refuse('`findings` of this baseline has to be a list of findings with rule, outcome and places.');
    if (!Array.isArray(claims) || !claims.every(isKnownClaim))
        return refuse('`claims` of this baseline has to be a list of claims with claim, artifacts, path, text and status.');
    return { baseline: { path, findings, claims } };
}
const ANEW = '`openness-lint lint --write-baseline` writes it anew.';
function isKnownFinding(value) {
    return (isRecord(value) &&
        areTexts(value.rule, value.outcome) &&
        (value.component === undefined || areTexts(value.component)) &&
        isList(value.places));
}
function isKnownClaim(value) {
    return (isRecord(value) && areTexts(value.claim, value.path, value.text, value.status) && isList(value.artifacts));
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value) && areTexts(...value);
const areTexts = (...values) => values.every((value) => typeof value === 'string');


/***/ })

};
;
})
