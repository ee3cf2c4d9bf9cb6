(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 7053;
exports.ids = [7053];
exports.modules = {

/***/ 7053:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfiguration: () => (/* binding */ readConfiguration)
/* harmony export */ });
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2276);
/* harmony import */ var _facts_front_matter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5827);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6635);
/* harmony import */ var _read_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3228);
/* harmony import */ var _yaml_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1764);





const FIELDS = ['components', ..._read_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .policyFields */ .uD];
const COMPONENT_FIELDS = ['location', 'license', 'documentation', 'not-applicable'];
/**
 * Reads `openness.yml`. Every problem is said with its line and column; where there is one, there is no configuration,
 * since half of what was meant would be taken for the whole.
 *
 * @param rules the ids of the rules that there are
 */
function readConfiguration(path, text, rules) {
    const bound = (0,_facts_front_matter_js__WEBPACK_IMPORTED_MODULE_1__/* .boundExceeded */ .k)(text, 'file');
    if (bound)
        return { problems: [{ message: bound, at: { path, line: 1 } }] };
    const reader = new _yaml_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .YamlReader */ .n(path, text);
    const configuration = read(reader, rules);
    return reader.problems.length > 0 ? { problems: reader.problems } : { configuration };
}
function read(reader, rules) {
    const { top } = reader;
    if (top === undefined)
        return { declarations: [], policy: _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultPolicy */ .G4 };
    const fields = reader.fields(top, FIELDS, 'openness.yml');
    const components = fields.get('components');
    return {
        declarations: components === undefined ? [] : readDeclarations(reader, components),
        policy: (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T4)(reader, fields, rules),
    };
}
function readDeclarations(reader, node) {
    return [...reader.fields(node, _components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentIds */ .Ao, 'components')].flatMap(([component, value]) => {
        const fields = reader.fields(value, COMPONENT_FIELDS, component);
        const at = reader.at(value, component);
        if (fields.has('not-applicable')) {
            const reason = reader.text(fields.get('not-applicable'), 'not-applicable', 'the reason why');
            if (fields.size > 1)
                reader.problem(value, `${component} cannot be both declared and not applicable: remove one of the two.`);
            return reason === undefined ? [] : [{ component, at, notApplicable: reason }];
        }
        const license = fields.has('license') ? reader.text(fields.get('license'), 'license') : undefined;
        const locations = reader.texts(fields.get('location'), 'location');
        const documentation = reader.texts(fields.get('documentation'), 'documentation');
        return [{ component, at, locations, documentation, ...(license && { license }) }];
    });
}


/***/ })

};
;
})
