(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 8272;
exports.ids = [8272];
exports.modules = {

/***/ 7541:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileNameOf: () => (/* binding */ fileNameOf),
/* harmony export */   openReports: () => (/* binding */ openReports)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9462);
/* harmony import */ var _reporters_html_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1341);
/* harmony import */ var _reporters_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9622);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3855);







/** Characters of a target that its file is named by. */
const MAX_NAME = 80;
/**
 * Makes a folder for reports. What is given back writes the report of a record there and tells its address as seen from
 * the index; `undefined` for a record that has none. Throws a `UsageError` where a file cannot be written.
 */
function openReports(folder, index) {
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(index)), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder)).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    return (record) => {
        if ('failure' in record)
            return undefined;
        const source = sourceOf(record.target);
        const name = fileNameOf(record.target);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), (0,_reporters_html_index_js__WEBPACK_IMPORTED_MODULE_4__.writeHtml)(record.assessment, { rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_3__.rules, ...(source && { source }) }));
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            throw new _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`The reports could not be written to ${folder}: ${reason}. Give --reports a folder that can be written to.`);
        }
        return [...from.filter((part) => part !== ''), name].map(encodeURIComponent).join('/');
    };
}
/**
 * A name that is one on every system, whatever the target is called: its letters and digits, and a part of its hash,
 * since systems differ in which names are the same.
 */
function fileNameOf(target) {
    const letters = target
        .replace(/[^A-Za-z0-9.]+/g, '-')
        .replace(/\.{2,}/g, '-')
        .slice(-MAX_NAME)
        .replace(/^[.-]+|[.-]+$/g, '');
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(target).digest('hex').slice(0, 12);
    return `${letters === '' ? 'report' : letters}-${hash}.html`;
}
/** Where the files of a target can be looked at; nothing is known of a folder. */
function sourceOf(target) {
    const [, host, name = ''] = /^(github|hf):([^@]+)/.exec(target) ?? [];
    if (host === undefined)
        return undefined;
    return (0,_reporters_source_js__WEBPACK_IMPORTED_MODULE_5__/* .toSource */ .Zi)(`https://${host === 'hf' ? 'huggingface.co' : 'github.com'}/${name}`);
}


/***/ }),

/***/ 7372:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ TEXT_LIMIT),
/* harmony export */   X: () => (/* binding */ byCodeUnit)
/* harmony export */ });
/** At most this many bytes of one text are read; what was cut is said in a notice. */
const TEXT_LIMIT = 1024 * 1024;
/** Orders strings by code unit: the same on every machine, whatever its locale. */
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
;
})
