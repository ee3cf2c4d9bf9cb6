export const id = 790;
export const ids = [790];
export const modules = {

/***/ 7790:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ toFrameworkName),
/* harmony export */   isFramework: () => (/* binding */ isFramework),
/* harmony export */   toFrameworkNames: () => (/* binding */ toFrameworkNames)
/* harmony export */ });
/* harmony import */ var _frameworks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3210);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3855);


/** Reads names that people type, `mof,osaid`, as frameworks. Throws a `UsageError` for one that there is not. */
function toFrameworkNames(text) {
    return text
        .split(/[\s,]+/)
        .filter((word) => word !== '')
        .map(toFrameworkName);
}
/** Reads one such name. */
function toFrameworkName(word) {
    const name = _frameworks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .frameworkNames */ .bF.find((known) => known === word.toLowerCase());
    if (name)
        return name;
    throw new _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`There is no framework ${JSON.stringify(word)}. There are ${_frameworks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .frameworkNames */ .bF.join(', ')}.`);
}
/** Whether a word names a framework. */
function isFramework(word) {
    return _frameworks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .frameworkNames */ .bF.some((known) => known === word.toLowerCase());
}


/***/ })

};
