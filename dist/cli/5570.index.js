(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 5570;
exports.ids = [5570];
exports.modules = {

/***/ 5570:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HASH_LIMIT: () => (/* binding */ HASH_LIMIT),
/* harmony export */   digestsOf: () => (/* binding */ digestsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Bytes read at once. */
const PIECE = 4 * 1024 * 1024;
/** Bytes hashed in one run, some minutes of work: larger files are attested by their pointers. */
const HASH_LIMIT = 64 * 1024 ** 3;
/**
 * The SHA-256 of the model's files that no pointer states, read through the repository in pieces, so that memory does
 * not grow with a file. Files that cannot be read, or no longer fit under the limit, are left out.
 */
async function digestsOf(artifacts, repository, limit = HASH_LIMIT) {
    const digests = new Map();
    let left = limit;
    for (const { path, sha256, size, pointer } of artifacts) {
        if (sha256 !== undefined || pointer || size === undefined || size > left)
            continue;
        left -= size;
        const digest = await digest256(repository, path, size);
        if (digest !== undefined)
            digests.set(path, digest);
    }
    return digests;
}
async function digest256(repository, path, size) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (let start = 0; start < size; start += PIECE) {
        const length = Math.min(PIECE, size - start);
        const bytes = await repository.readRange(path, start, length);
        // A file that shrank while it was read has no digest worth a name.
        if (bytes?.length !== length)
            return undefined;
        hash.update(bytes);
    }
    return hash.digest('hex');
}


/***/ })

};
;
})
