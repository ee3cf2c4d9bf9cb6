(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 2989;
exports.ids = [2989];
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


/***/ })

};
;
})
