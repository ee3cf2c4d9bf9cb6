(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 8758;
exports.ids = [8758];
exports.modules = {

/***/ 8758:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cacheFolder: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * The user's cache folder: `XDG_CACHE_HOME` where it is set, else what the platform has for it.
 *
 * Source: https://specifications.freedesktop.org/basedir-spec/latest/
 */
function cacheFolder(environment, platform = process.platform) {
    const { XDG_CACHE_HOME: given, LOCALAPPDATA: local } = environment;
    // "All paths set in these environment variables must be absolute", others are to be ignored.
    if (given && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(given))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(given, 'openness-lint');
    if (platform === 'win32' && local)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(local, 'openness-lint', 'Cache');
    if (platform === 'darwin')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), 'Library', 'Caches', 'openness-lint');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache', 'openness-lint');
}


/***/ })

};
;
})
