(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 135;
exports.ids = [135];
exports.modules = {

/***/ 135:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ConfigurationError: () => (/* binding */ ConfigurationError),
/* harmony export */   c: () => (/* binding */ undeclared),
/* harmony export */   o: () => (/* binding */ CONFIGURATION_FILE)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6635);

/** Nothing is declared. */
const undeclared = { declarations: [], policy: _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G4 };
/** The file's name, at the root of the repository. */
const CONFIGURATION_FILE = 'openness.yml';
/** The configuration cannot be read: what was declared is not known, so nothing can be said. */
class ConfigurationError extends Error {
    name = 'ConfigurationError';
    problems;
    constructor(problems) {
        super(problems.map(({ message, at }) => `${placeOf(at)}: ${message}`).join('\n'));
        this.problems = problems;
    }
}
const placeOf = ({ path, line, column }) => [path, line, column].filter((part) => part !== undefined).join(':');


/***/ })

};
;
})
