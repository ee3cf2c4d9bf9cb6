(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 3709;
exports.ids = [3709];
exports.modules = {

/***/ 3709:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeJson: () => (/* binding */ writeJson)
/* harmony export */ });
/** The assessment in its wire format, with a newline at the end; well formed for any text. */
function writeJson(assessment) {
    return `${JSON.stringify(assessment, null, 2)}\n`;
}


/***/ })

};
;
})
