"use strict";
exports.id = 5891;
exports.ids = [5891];
exports.modules = {

/***/ 8272:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ find),
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/**
 * V8 prepares a pattern that is first tried on a shorter text twice: for its interpreter, and for the machine once it
 * is tried again. The first takes three times as long as the second, and is left out for a text of this length
 * (`JSRegExp::kTierUpForSubjectLengthValue`, in UTF-16 code units). Most patterns are tried on a few short texts, so
 * that preparing them is most of what they cost.
 */
const LONG = 1_000;
const prepared = new WeakSet();
/** Whether the pattern, one without the flags `g` and `y`, is found in the text. */
function matches(pattern, text) {
    return prepare(pattern, text).test(text);
}
/** The first match of the pattern, one without the flags `g` and `y`. */
function find(pattern, text) {
    return prepare(pattern, text).exec(text);
}
/** Has a pattern compiled for the machine, and for texts like this one: of bytes, or of wider characters. */
function prepare(pattern, text) {
    if (!prepared.has(pattern)) {
        prepared.add(pattern);
        if (text.length < LONG)
            pattern.test(text.padEnd(LONG, '\n'));
    }
    return pattern;
}


/***/ })

};
;