(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 7127;
exports.ids = [7127];
exports.modules = {

/***/ 7127:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeTerminal: () => (/* binding */ writeTerminal)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7336);
/* harmony import */ var _assessment_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1748);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2276);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5442);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6726);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6176);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4404);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7978);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1099);









/** The report for a terminal: verdict, contradictions, profile, what to do. */
function writeTerminal(assessment, options) {
    const colors = picocolors__WEBPACK_IMPORTED_MODULE_6__.createColors(options.color);
    const width = Math.max(40, Math.min(options.width, 100));
    const blocks = [
        header(assessment, width, colors),
        models(assessment, width, colors),
        (0,_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .claimBlocks */ .jR)(assessment, 'contradicted', width, colors),
        contradictions(assessment, width, colors),
        (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .otherFailures */ .cy)(assessment, width, colors),
        assessment.comparison ? (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .changesBlock */ .Tq)(assessment.comparison, width, options.color) : [],
        profile(assessment, width, colors),
        (0,_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .claimBlocks */ .jR)(assessment, 'unproven', width, colors),
        next(assessment, width, colors),
        statement(assessment, width, colors),
        (0,_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .suppressedBlock */ .CY)(assessment, width, colors),
        options.verbose ? (0,_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .claimList */ .B$)(assessment, width, colors) : [],
        options.verbose ? findings(assessment, width, colors) : [],
        notices(assessment, width, colors),
        footer(assessment, width, colors, options.seconds),
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function header(assessment, width, colors) {
    const { subject, class: { value }, gate, } = assessment;
    const revision = subject.revision ? ` \u00b7 ${subject.revision.slice(0, 12)}` : '';
    const verdict = _words_js__WEBPACK_IMPORTED_MODULE_5__/* .classNames */ .xW[value] === 'unknown' ? 'openness unknown' : _words_js__WEBPACK_IMPORTED_MODULE_5__/* .classNames */ .xW[value];
    const name = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_8__.forTerminal)(subject.name) + revision, width - verdict.length - 4);
    const gap = ' '.repeat(Math.max(2, width - (0,_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .lengthOf */ .Y5)(name) - verdict.length - 1));
    const state = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .stateOf */ .L4)(assessment);
    return [
        `${colors.bold(name)}${gap}${colors.bold(verdict)}`,
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .LV)(state, width - 1).map((line) => {
            const right = line.padStart(width - 1);
            return gate.passed ? colors.dim(right) : colors.red(right);
        }),
    ];
}
/** Each of several models on a line; the rest of the report holds for all of them. */
function models({ models: all = [] }, width, colors) {
    if (all.length === 0)
        return [];
    const lines = all.map(({ subject, class: { value }, gate }) => {
        const state = gate.passed ? colors.green('\u2713') : colors.red('\u2717');
        const verdict = _words_js__WEBPACK_IMPORTED_MODULE_5__/* .classNames */ .xW[value] === 'unknown' ? 'openness unknown' : _words_js__WEBPACK_IMPORTED_MODULE_5__/* .classNames */ .xW[value];
        const name = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__.forTerminal)(subject.name)}  ${colors.dim((0,_escape_js__WEBPACK_IMPORTED_MODULE_8__.forTerminal)(subject.root))}`, width - 26);
        return ` ${state} ${verdict.padEnd(20)} ${name}`;
    });
    return [colors.bold(`Models: ${all.length}. What follows holds for each of them.`), ...lines];
}
function contradictions({ findings: all }, width, colors) {
    return all
        .filter((finding) => (0,_assessment_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .isInconsistent */ .qx)(finding) && (0,_assessment_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .stands */ .Ed)(finding))
        .flatMap((finding, index) => [
        ...(index > 0 ? [''] : []),
        ` ${colors.red('\u2717')} ${colors.bold(finding.rule)}`,
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .LV)(finding.message, width, 3),
        ...places(finding, width, colors),
        ...(finding.remedy ? (0,_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .LV)(finding.remedy, width, 3).map((line) => colors.dim(line)) : []),
    ]);
}
/** Places shown of one finding; the rest are counted. */
const MAX_PLACES = 5;
function places({ evidence }, width, colors) {
    const shown = evidence.slice(0, MAX_PLACES).map((at) => {
        const place = (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__.forTerminal)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(at));
        const quoted = at.text ? `   ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__.forTerminal)(at.text)}` : '';
        return `     ${colors.cyan(place)}${colors.dim((0,_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(quoted, Math.max(0, width - place.length - 6)))}`;
    });
    const more = evidence.length - shown.length;
    return more > 0 ? [...shown, colors.dim(`     and ${more} more`)] : shown;
}
const NAME_WIDTH = 19;
const COLUMN_WIDTHS = {
    availability: 14,
    documentation: 13,
    licensing: 21,
    safeguards: 12,
};
/** Narrower terminals get signs without words. */
const WORDS_FROM = 76;
function profile(assessment, width, colors) {
    const words = width >= WORDS_FROM;
    const columns = (attribute) => (words ? COLUMN_WIDTHS[attribute] : 9);
    const heads = _components_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeIds */ .zy.map((attribute) => (words ? _words_js__WEBPACK_IMPORTED_MODULE_5__/* .columnNames */ .lo[attribute] : `${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .columnNames */ .lo[attribute].slice(0, 5)}.`).padEnd(columns(attribute)));
    const silent = [];
    const outside = [];
    const rows = Object.keys(_components_js__WEBPACK_IMPORTED_MODULE_1__/* .families */ .TJ).flatMap((family) => {
        const shown = (0,_components_js__WEBPACK_IMPORTED_MODULE_1__/* .componentsOf */ .ct)(family).filter((component) => {
            const levels = _components_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeIds */ .zy.map((attribute) => assessment.profile[component]?.[attribute]?.level ?? 'unknown');
            if (levels.includes('not-applicable') &&
                levels.every((level) => level === 'not-applicable' || level === 'unknown')) {
                outside.push(component);
                return false;
            }
            if (levels.every((level) => level === 'unknown'))
                silent.push(component);
            return levels.some((level) => level !== 'unknown');
        });
        if (shown.length === 0)
            return [];
        return [
            ` ${colors.bold(_components_js__WEBPACK_IMPORTED_MODULE_1__/* .families */ .TJ[family])}`,
            ...shown.map((component) => {
                const cells = _components_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeIds */ .zy.map((attribute) => {
                    const cell = assessment.profile[component]?.[attribute];
                    const sign = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .signOf */ .rL)(cell?.level ?? 'unknown');
                    const text = words
                        ? (0,_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(`${sign} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__.forTerminal)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .wordOf */ .aG)(attribute, cell))}`, columns(attribute) - 1)
                        : sign;
                    return paint(text.padEnd(columns(attribute)), colors);
                });
                return `   ${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .rowNames */ .fH[component].padEnd(NAME_WIDTH - 1)}${cells.join('')}`.trimEnd();
            }),
        ];
    });
    const fold = (names, what) => names.length === 0 ? [] : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .LV)(`${what}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(names)}.`, width, 1).map((line) => colors.dim(line));
    const legend = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .legendOf */ .BM)(assessment);
    return [
        colors.dim(`${' '.repeat(NAME_WIDTH + 2)}${heads.join('')}`.trimEnd()),
        ...rows,
        ...(legend === undefined ? [] : [colors.dim(` ${legend}`)]),
        ...fold(silent, '? Nothing in the repository says'),
        ...fold(outside, '\u2013 Not part of this release'),
    ];
}
/** Colors a text by the sign that it starts with. */
function paint(text, colors) {
    switch ([...text][0]) {
        case '\u25cf':
            return colors.green(text);
        case '\u25d0':
            return colors.yellow(text);
        case '\u25cb':
            return colors.magenta(text);
        default:
            return colors.dim(text);
    }
}
/** The shortest way to the next class, one line of what to do for each step. */
function next({ next: ways }, width, colors) {
    return ways.flatMap(({ to, steps }) => [
        ` ${colors.bold(`Next: ${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .classNames */ .xW[to]}`)}`,
        ...steps.slice(0, MAX_STEPS).flatMap(({ rule, component, remedy }, index) => {
            const of = component ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .fullNameOf */ .E4)(component)}: ` : '';
            const [first = '', ...rest] = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .LV)(`${of}${remedy}`, width, 5);
            return [
                `  ${index + 1}. ${first.trimStart()}`,
                ...rest,
                colors.dim(`     \u2192 openness-lint explain ${rule}`),
            ];
        }),
        ...(steps.length > MAX_STEPS ? [colors.dim(`     and ${steps.length - MAX_STEPS} more`)] : []),
    ]);
}
/** Steps shown of one way; the rest are counted. */
const MAX_STEPS = 5;
/** The sentence to paste. */
function statement({ statement: said }, width, colors) {
    return [` ${colors.bold('What can truthfully be said')}`, ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .LV)(said, width, 1)];
}
function findings({ findings: all }, width, colors) {
    return all
        .filter(({ outcome }) => outcome !== 'not-applicable')
        .flatMap((finding) => {
        const { rule, component, level, outcome, message } = finding;
        const what = component ? `${rule} \u00b7 ${component}` : rule;
        const answer = level ?? outcome;
        return [
            ` ${paint((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .signFor */ .pt)(finding), colors)} ${what} ${colors.dim(finding.declared ? `${answer}, declared` : answer)}`,
            ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .LV)(message, width, 3),
            ...places(finding, width, colors),
        ];
    });
}
function notices(assessment, width, colors) {
    return assessment.notices.flatMap(({ message, path }) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .LV)(path === undefined ? message : `${path}: ${message}`, width, 1).map((line) => colors.yellow(line)));
}
function footer(assessment, width, colors, seconds) {
    const { asked, yes, partly, no, silent, failed } = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .countAnswers */ .XA)(assessment);
    const counts = `${asked} questions: ${yes} yes \u00b7 ${partly} in part \u00b7 ${no} no \u00b7 ${silent} nothing said`;
    const text = failed > 0 ? `${counts} \u00b7 ${failed} could not be asked` : counts;
    const lines = [...(0,_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .claimFooter */ .cl)(assessment, colors), ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .LV)(text, width, 1).map((line) => colors.dim(line))];
    if (seconds === undefined)
        return lines;
    const time = `${seconds.toFixed(2)} s`;
    const gap = width - text.length - time.length - 2;
    return gap >= 2
        ? [...lines.slice(0, -1), `${lines.at(-1)}${' '.repeat(gap)}${colors.dim(time)}`]
        : [...lines, colors.dim(` ${time}`)];
}


/***/ })

};
;
})
