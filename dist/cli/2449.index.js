(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 2449;
exports.ids = [2449];
exports.modules = {

/***/ 2449:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PREDICATE_TYPE: () => (/* binding */ PREDICATE_TYPE),
/* harmony export */   writeAttestation: () => (/* binding */ writeAttestation)
/* harmony export */ });
/** Names the assessment's wire format. */
const PREDICATE_TYPE = 'urn:openness-lint:assessment:v1';
/**
 * Writes what was found as a statement about the model's files. Where the model's files are not there, it is one about
 * the commit; `undefined` where there is neither, since a statement has to be about something.
 *
 * @param digests path \u2192 SHA-256 of the model's files that no pointer states, as 64 hexadecimal digits
 */
function writeAttestation(assessment, digests) {
    const { artifacts, subject } = assessment;
    const files = artifacts.flatMap(({ path, sha256 = digests.get(path) }) => sha256 === undefined ? [] : [{ name: path.toWellFormed(), digest: { sha256 } }]);
    const commit = subject.revision === undefined
        ? []
        : [{ name: subject.name.toWellFormed(), digest: { gitCommit: subject.revision } }];
    const subjects = files.length > 0 ? files : commit;
    if (subjects.length === 0)
        return undefined;
    const statement = {
        _type: 'https://in-toto.io/Statement/v1',
        subject: subjects,
        predicateType: PREDICATE_TYPE,
        predicate: assessment,
    };
    return `${JSON.stringify(statement, null, 2)}\n`;
}


/***/ })

};
;
})
