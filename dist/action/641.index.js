"use strict";
exports.id = 641;
exports.ids = [641];
exports.modules = {

/***/ 641:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localBlobs: () => (/* binding */ localBlobs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(898);



// A link is no file of ours, and a pipe is not waited for.
const OPEN = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** In bytes; what is larger is not read as a whole by anyone. */
const LIMIT = 4 * 1024 * 1024;
/**
 * What a work tree holds, as a cache for another revision of the same repository that is read from afar: files that are
 * the same there need not be fetched. Whoever reads from it checks the hash, so that it matters to nobody whether a
 * file was changed since.
 */
async function localBlobs(folder) {
    const answer = await (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)(folder, ['ls-files', '-z', '--stage']);
    const paths = new Map((answer?.ok ? (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .records */ .V0)(answer) : []).map((record) => {
        const tab = record.indexOf('\t');
        return [record.slice(0, tab).split(' ')[1] ?? '', record.slice(tab + 1)];
    }));
    return {
        get(key) {
            const path = key.startsWith('blob ') ? paths.get(key.slice('blob '.length)) : undefined;
            return path === undefined ? undefined : read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
        },
        put() { },
    };
}
function read(file) {
    try {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, OPEN);
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
            return stats.isFile() && stats.size <= LIMIT ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor) : undefined;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    catch {
        return undefined;
    }
}


/***/ })

};
;