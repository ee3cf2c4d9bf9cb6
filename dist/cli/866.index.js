(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 866;
exports.ids = [866];
exports.modules = {

/***/ 7790:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ toFrameworkName),
/* harmony export */   isFramework: () => (/* binding */ isFramework),
/* harmony export */   toFrameworkNames: () => (/* binding */ toFrameworkNames)
/* harmony export */ });
/* harmony import */ var _frameworks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4631);
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


/***/ }),

/***/ 4451:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ mofComponents)
/* harmony export */ });
/**
 * The components of the Model Openness Framework 1.0 (White, Haddad, Osborne et al. 2024, arXiv:2403.13784) with the
 * ids, types and classes that the Linux Foundation's Model Openness Tool gives them.
 */
/** In the order in which the tool lists them: by class from III to I, the optional ones of a class last. */
const mofComponents = [
    component(9, 3, 'Model architecture', 'code', 'The code that defines the model.'),
    component(10, 3, 'Model parameters (Final)', 'data', 'The weights that are released.'),
    component(12, 3, 'Evaluation results', 'document', 'What evaluations of the model gave.'),
    component(13, 3, 'Model card', 'document', 'What the model is, is for and is not for.'),
    component(14, 3, 'Data card', 'document', 'Where the data come from and what was done to them.'),
    component(11, 3, 'Technical report', 'document', 'What the model can do and how to use it.'),
    component(7, 2, 'Training code', 'code', 'The code that trained the model.'),
    component(8, 2, 'Inference code', 'code', 'The code that runs the model.'),
    component(18, 2, 'Evaluation code', 'code', 'The code that evaluated the model.'),
    component(19, 2, 'Evaluation data', 'data', 'The data that the model was evaluated on.'),
    component(15, 1, 'Datasets', 'data', 'The data that the model was trained on.'),
    component(16, 1, 'Data preprocessing code', 'code', 'The code that cleaned and prepared the data.'),
    component(24, 1, 'Model parameters (Intermediate)', 'data', 'Checkpoints from along the training.'),
    component(21, 1, 'Research paper', 'document', 'How the model was made, in full.'),
    optional(20, 3, 'Sample model outputs', 'document', 'What the model writes.'),
    optional(22, 2, 'Supporting libraries and tools', 'code', 'What the model was made with.'),
    optional(17, 1, 'Model metadata', 'data', 'Training settings and optimizer states.'),
];
function component(id, inClass, name, content, description) {
    return { id, name, description, content, class: inClass, required: true };
}
function optional(id, inClass, name, content, description) {
    return { ...component(id, inClass, name, content, description), required: false };
}


/***/ })

};
;
})
