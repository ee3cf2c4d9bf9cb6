export const id = 554;
export const ids = [554];
export const modules = {

/***/ 554:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeMarkdown: () => (/* binding */ writeMarkdown)
/* harmony export */ });
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2276);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6176);
/* harmony import */ var _frameworks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4714);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7978);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1099);





/**
 * The report as GitHub-flavored Markdown: verdict and contradictions first, the rest folded.
 *
 * @param limit bytes of UTF-8 that it may take; what does not fit is left out whole, the least important first, and
 * the report says so
 * @param frameworks the ones that are shown as tables, besides a line for each
 */
function writeMarkdown(assessment, limit = Number.POSITIVE_INFINITY, frameworks = []) {
    const { gate, findings } = assessment;
    const contradictions = findings.filter(({ rule, outcome }) => outcome === 'unmet' && gate.failures.some((failure) => failure.rule === rule));
    const raising = findings.filter(({ outcome, rule }) => RAISABLE.has(outcome) && !rule.startsWith('consistency/'));
    const parts = [
        models(assessment),
        ...contradictions.map(contradiction),
        fold('Profile', profile(assessment)),
        way(assessment),
        `**What can truthfully be said:** ${quoted(assessment.statement)}`,
        raising.length === 0 ? '' : fold(`What would raise it (${raising.length})`, remedies(raising)),
        fold(`Frameworks: ${(0,_frameworks_js__WEBPACK_IMPORTED_MODULE_1__/* .frameworkHeading */ .XA)(assessment)}`, frameworkList(assessment)),
        ...frameworks.map((name) => fold(_frameworks_js__WEBPACK_IMPORTED_MODULE_1__/* .shortNames */ .DG[name], (0,_frameworks_js__WEBPACK_IMPORTED_MODULE_1__/* .frameworkTable */ .fd)(assessment, name))),
        assessment.notices.length === 0
            ? ''
            : fold(`Notices (${assessment.notices.length})`, notices(assessment)),
    ].filter((part) => part !== '');
    const [first, last] = [verdict(assessment, contradictions.length), counts(assessment)];
    const shown = fitting(parts, limit - bytesOf(first) - bytesOf(CUT) - bytesOf(last));
    return `${[first, ...shown, ...(shown.length < parts.length ? [CUT] : []), last].join(GAP)}\n`;
}
/** Each of several models in a row; the rest of the report holds for all of them. */
function models({ models: all = [] }) {
    if (all.length === 0)
        return '';
    const rows = all.map(({ subject, class: { value }, gate }) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .B)(subject.name)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .B)(subject.root)} | ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .classNames */ .xW[value]} | ${gate.passed ? 'holds' : 'fails'} |`);
    return [
        'What follows holds for each of these models.',
        '',
        '| model | folder | class | gate |',
        '|---|---|---|---|',
        ...rows,
    ].join('\n');
}
const GAP = '\n\n';
const CUT = 'This report is longer than what fits here: parts of it were left out. `openness-lint lint --format markdown` writes all of it.';
/** The parts that fit into so many bytes, earlier ones before later ones. */
function fitting(parts, room) {
    let left = room;
    return parts.filter((part) => {
        const bytes = bytesOf(part);
        if (bytes > left)
            return false;
        left -= bytes;
        return true;
    });
}
/** What a part takes in UTF-8, with the gap after it. */
function bytesOf(part) {
    let bytes = GAP.length;
    for (const character of part) {
        const code = character.codePointAt(0) ?? 0;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return bytes;
}
const RAISABLE = new Set(['unmet', 'partial']);
/** Places shown of one finding. */
const MAX_PLACES = 3;
/** Characters shown of one message: it may quote a text of any length. */
const MAX_MESSAGE = 1_000;
function verdict({ class: { value }, subject, gate }, contradictions) {
    const state = gate.passed
        ? 'gate passed'
        : `${contradictions} ${contradictions === 1 ? 'contradiction' : 'contradictions'} · gate failed`;
    return `**Openness of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .B)(subject.name)}: ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .classNames */ .xW[value]}** · ${state}`;
}
function contradiction({ message, evidence, remedy, rule }) {
    return [
        `> ${quoted(message)}`,
        `> ${[...evidence.slice(0, MAX_PLACES).map(place), code(rule)].join(' · ')}`,
        ...(remedy ? ['>', `> ${marked(remedy)}`] : []),
    ].join('\n');
}
function profile(assessment) {
    const rows = _components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentIds */ .Ao.filter((component) => _components_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeIds */ .zy.some((attribute) => !SILENT.has(levelOf(assessment, component, attribute))));
    const left = _components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentIds */ .Ao.filter((component) => !rows.includes(component));
    const legend = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .legendOf */ .BM)(assessment);
    return [
        `| | ${_components_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeIds */ .zy.map((attribute) => _words_js__WEBPACK_IMPORTED_MODULE_2__/* .columnNames */ .lo[attribute]).join(' | ')} |`,
        `|---|${_components_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeIds */ .zy.map(() => '---').join('|')}|`,
        ...rows.map((component) => {
            const cells = _components_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeIds */ .zy.map((attribute) => {
                const cell = assessment.profile[component]?.[attribute];
                return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .signOf */ .rL)(cell?.level ?? 'unknown')} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .B)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordOf */ .aG)(attribute, cell))}`.trim();
            });
            return `| ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .fullNameOf */ .E4)(component)} | ${cells.join(' | ')} |`;
        }),
        ...(legend === undefined ? [] : ['', (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .B)(legend)]),
        ...(left.length === 0 ? [] : ['', `Nothing said, or not part of this release: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(left)}.`]),
        '',
        '● open · ◐ in part · ○ closed or restricted · ? nothing in the repository says · – not applicable',
    ].join('\n');
}
const SILENT = new Set(['unknown', 'not-applicable']);
function levelOf(assessment, component, attribute) {
    return assessment.profile[component]?.[attribute]?.level ?? 'unknown';
}
/** The shortest way to the next class; empty where there is none. */
function way({ next }) {
    return next
        .map(({ to, steps }) => [
        `**Next: ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .classNames */ .xW[to]}**`,
        '',
        ...steps.map(({ rule, component, remedy }, index) => {
            const of = component ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .fullNameOf */ .E4)(component)}: ` : '';
            return `${index + 1}. ${of}${marked(remedy)} ${code(rule)}`;
        }),
    ].join('\n'))
        .join(GAP);
}
/** One line a rule: the same remedy for several components is said once. */
function remedies(findings) {
    const byRule = new Map();
    for (const finding of findings)
        byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
    return [...byRule]
        .map(([rule, [first, ...rest]]) => {
        if (!first)
            return '';
        const more = rest.length > 0 ? ` And ${rest.length} more of the same kind.` : '';
        const at = first.evidence[0] ? ` ${place(first.evidence[0])}` : '';
        return `- ${quoted(first.message)}${more}${at}<br>${marked(first.remedy ?? '')} ${code(rule)}`;
    })
        .join('\n');
}
function frameworkList(assessment) {
    return (0,_frameworks_js__WEBPACK_IMPORTED_MODULE_1__/* .frameworkLines */ ._D)(assessment)
        .map((line) => `- ${quoted(line)}`)
        .join('\n');
}
function notices(assessment) {
    return assessment.notices
        .map(({ message, path }) => `- ${path === undefined ? '' : `${code(path)} `}${quoted(message)}`)
        .join('\n');
}
function counts(assessment) {
    const { asked, yes, partly, no, silent, failed } = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countAnswers */ .XA)(assessment);
    const failures = failed > 0 ? ` · ${failed} could not be asked` : '';
    return `<sub>${asked} questions: ${yes} yes · ${partly} in part · ${no} no · ${silent} nothing said${failures} · openness-lint ${assessment.tool.version}</sub>`;
}
const fold = (title, body) => `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
const quoted = (message) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .B)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(message, MAX_MESSAGE));
const place = (at) => code((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at));
/** Entities are not read inside back-ticks, so code is written as HTML. */
const code = (text) => `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .B)(text)}</code>`;
/** Remedies name fields and files in back-ticks. */
const marked = (text) => text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? code(part) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .B)(part)))
    .join('');


/***/ })

};
