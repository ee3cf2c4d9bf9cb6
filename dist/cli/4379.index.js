(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 4379;
exports.ids = [4379];
exports.modules = {

/***/ 4379:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ignoring: () => (/* binding */ ignoring)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);

/** The same repository without the files that its globs name; a notice says how many they were. */
function ignoring(repository, globs) {
    const matchers = globs.map(({ value }) => new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(value, { dot: true, nocomment: true, nonegate: true }));
    const isIgnored = ({ path }) => matchers.some((matcher) => matcher.match(path));
    const tree = repository.tree.filter((entry) => !isIgnored(entry));
    const count = repository.tree.length - tree.length;
    const [first] = globs;
    return {
        name: repository.name,
        ...(repository.revision !== undefined && { revision: repository.revision }),
        ...(repository.isGated !== undefined && { isGated: repository.isGated }),
        tree,
        notices: [
            ...repository.notices,
            { message: `${count} files were not looked at: \`ignore\` names them.`, path: first?.at.path ?? '' },
        ],
        read: (path) => repository.read(path),
        readRange: (path, start, length) => repository.readRange(path, start, length),
        ...(repository.readTarget && {
            readTarget: async (path, start, length) => repository.readTarget?.(path, start, length),
        }),
        ...(repository.prefetch && { prefetch: async (wanted) => repository.prefetch?.(wanted) }),
    };
}


/***/ })

};
;
})
