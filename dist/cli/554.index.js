(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 554;
exports.ids = [554];
exports.modules = {

/***/ 4714:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ shortNames),
/* harmony export */   TN: () => (/* binding */ requirementRows),
/* harmony export */   XA: () => (/* binding */ frameworkHeading),
/* harmony export */   _D: () => (/* binding */ frameworkLines),
/* harmony export */   bF: () => (/* binding */ frameworkNames),
/* harmony export */   fd: () => (/* binding */ frameworkTable),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   writeFramework: () => (/* binding */ writeFramework)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7336);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6176);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7978);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1099);




/** What people call the frameworks, in the order in which they are shown. */
const shortNames = {
    mof: 'MOF',
    osaid: 'OSAID',
    osai: 'European index',
    'eu-ai-act': 'EU AI Act',
    fmti: 'FMTI',
};
const frameworkNames = Object.keys(shortNames);
/** One line for each framework. */
function frameworkLines({ frameworks }) {
    return frameworkNames.map((name) => `${shortNames[name]}: ${frameworks[name].summary}`);
}
/** The shortest that can be said of the frameworks, for a heading. */
function frameworkHeading({ frameworks: { mof, osaid, osai } }) {
    const reached = mof.class === 0 ? 'no class shown' : 'I'.repeat(mof.class);
    const grades = Object.keys(osai.grades).length;
    const shown = osaid.status === 'pass' ? 'shown' : osaid.status === 'fail' ? 'not met' : 'not shown';
    return `MOF ${reached} \u00b7 OSAID ${shown} \u00b7 European index ${osai.decided} of ${grades} decided`;
}
/** What a framework asks, each with how it stands and why. */
function requirementRows(assessment, name) {
    const entry = assessment.frameworks[name];
    return Object.entries(entry.details).map(([id, detail]) => ({
        id,
        detail,
        sign: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .signOf */ .rL)(LEVELS[detail.status]),
        word: `${wordOf(assessment, name, id, detail.status)}${detail.declared ? ', declared' : ''}`,
        ...(name === 'mof' && termsOf(assessment, id, detail)),
        deciding: decidingOf(assessment, detail, name === 'mof' && assessment.frameworks.mof.components[id]?.out),
    }));
}
/** The place of a document's terms: those of other components are in their findings. */
function termsOf({ frameworks }, id, { because }) {
    const at = frameworks.mof.components[id]?.licenseAt;
    return at && !because.some(({ rule }) => rule.startsWith('licensing/')) ? { terms: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(at) } : {};
}
function wordOf({ frameworks }, name, id, status) {
    if (name === 'osai')
        return frameworks.osai.grades[id] ?? 'unknown';
    if (name !== 'mof')
        return statusWords[status];
    const { license, out } = frameworks.mof.components[id] ?? { out: false };
    if (license !== undefined)
        return `${statusWords[status]}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .readable */ .HD)(license)}`;
    return out && status === 'unknown' ? 'terms not seen' : statusWords[status];
}
const LEVELS = {
    pass: 'open',
    partial: 'partial',
    fail: 'closed',
    unknown: 'unknown',
    'not-applicable': 'not-applicable',
    unobservable: 'not-applicable',
};
/** How a requirement stands, in words. */
const statusWords = {
    pass: 'evidence found',
    partial: 'found in part',
    fail: 'not met',
    unknown: 'not visible here',
    'not-applicable': 'not applicable',
    unobservable: 'not visible in any repository',
};
const OUTCOMES = {
    pass: 'met',
    partial: 'partial',
    fail: 'unmet',
    unknown: 'unknown',
    'not-applicable': 'not-applicable',
    unobservable: undefined,
};
/** All findings that a requirement was read from. */
function findingsOf({ findings }, { because }) {
    return because.flatMap(({ rule, component }) => findings.find((finding) => finding.rule === rule && finding.component === component) ?? []);
}
/** Of what is out under terms that are not seen, what shows that it is out. */
function decidingOf(assessment, detail, out) {
    const all = findingsOf(assessment, detail);
    const wanted = out && detail.status === 'unknown' ? 'met' : OUTCOMES[detail.status];
    const deciding = all.filter(({ outcome }) => outcome === wanted);
    return deciding.length > 0 ? deciding : all.filter(({ outcome }) => outcome !== 'not-applicable');
}
/** Reasons shown in one cell or under one line; `explain` shows them all. */
const MAX_REASONS = 2;
/** A framework as a table in GitHub-flavored Markdown. */
function frameworkTable(assessment, name) {
    const { title, version, source, summary } = assessment.frameworks[name];
    const rows = requirementRows(assessment, name).map(({ id, detail, sign, word, deciding, terms }) => {
        const reasons = deciding.slice(0, MAX_REASONS).map(({ rule, component, evidence: [at] }) => {
            const place = at ? `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .B)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(at))}</code> ` : '';
            return `${place}<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .B)(component ? `${rule} ${component}` : rule)}</code>`;
        });
        const more = deciding.length > MAX_REASONS ? [`and ${deciding.length - MAX_REASONS} more`] : [];
        const why = detail.unobservable ?? detail.note;
        const stated = terms === undefined ? [] : [`<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .B)(terms)}</code> the terms`];
        const cell = [...reasons, ...more, ...stated, ...(why ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .B)(why)] : [])].join('<br>');
        return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .B)(id)} | ${sign} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .B)(word)} | ${cell} |`;
    });
    return [
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .B)(`${title} ${version}`)}** \u00b7 ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .B)(summary)}`,
        '',
        '| asked for | found | by |',
        '|---|---|---|',
        ...rows,
        '',
        `<sub>\u25cf evidence found \u00b7 \u25d0 in part \u00b7 \u25cb not met \u00b7 ? not visible here \u00b7 \u2013 not applicable, or not visible in any repository \u00b7 after <${source}></sub>`,
    ].join('\n');
}
/** A framework for a terminal: a line for each requirement, with what decides it or with the whole tree of reasons. */
function writeFramework(assessment, name, { color, width, tree }) {
    const colors = picocolors__WEBPACK_IMPORTED_MODULE_2__.createColors(color);
    const entry = assessment.frameworks[name];
    const rows = requirementRows(assessment, name);
    const column = Math.min(34, Math.max(...rows.map(({ id }) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .lengthOf */ .Y5)(id))));
    const columns = Math.max(40, Math.min(width, 100));
    const lines = rows.flatMap(({ id, detail, sign, word, deciding, terms }) => {
        const head = ` ${sign} ${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(id, column).padEnd(column)}  ${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(word), columns - column - 5)}`;
        const shown = tree ? findingsOf(assessment, detail) : deciding.slice(0, MAX_REASONS);
        const why = detail.unobservable ?? detail.note;
        return [
            head.trimEnd(),
            ...(tree ? (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(detail.asks, columns, 5).map((line) => colors.dim(line)) : []),
            ...(tree && why ? (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(why, columns, 5).map((line) => colors.dim(line)) : []),
            ...(tree
                ? shown.flatMap((finding) => branch(finding, columns, colors))
                : shown.flatMap((finding) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(reasonOf(finding), columns, 5).map((line) => colors.dim(line)))),
            ...(terms === undefined
                ? []
                : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`${tree ? '\u2514 ' : ''}the terms ${terms}`, columns, 5).map((line) => colors.dim(line))),
        ];
    });
    return [
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`${entry.title} ${entry.version}`, columns).map((line) => colors.bold(line)),
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(entry.summary, columns),
        colors.dim(entry.source),
        '',
        ...lines,
        ...(name === 'mof' ? declaration(assessment, columns, colors) : []),
        '',
    ].join('\n');
}
/** One finding of a tree of reasons: what was asked of what, the answer, and the places. */
function branch(finding, columns, colors) {
    const { rule, component, level, outcome, message, evidence } = finding;
    const what = component ? `${rule} \u00b7 ${component}` : rule;
    const places = evidence.map((at) => {
        const place = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(at));
        const quoted = at.text
            ? `  ${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(at.text.replace(/\s+/g, ' ')), Math.max(0, columns - (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .lengthOf */ .Y5)(place) - 13))}`
            : '';
        return `           ${colors.cyan(place)}${colors.dim(quoted)}`;
    });
    return [
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`\u2514 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .signFor */ .pt)(finding)} ${what} ${level ?? outcome}`, columns, 5),
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(message, columns, 9),
        ...places.slice(0, MAX_PLACES),
        ...(places.length > MAX_PLACES ? [colors.dim(`           and ${places.length - MAX_PLACES} more`)] : []),
    ];
}
/** Places shown of one finding. */
const MAX_PLACES = 5;
function reasonOf({ rule, component, evidence: [at] }) {
    const what = component ? `${rule} \u00b7 ${component}` : rule;
    return at ? `${what}  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(at)}` : what;
}
/** What the repository's own record declares, held against what was found. */
function declaration({ frameworks }, columns, colors) {
    const { declared } = frameworks.mof;
    if (!declared)
        return [];
    const [shown, contradicted] = ['shown', 'contradicted'].map((standing) => declared.components.filter((component) => component.standing === standing));
    return [
        '',
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`Declared in ${declared.path}: ${declared.label}, with ${declared.components.length} components. ${shown?.length ?? 0} of them are shown here with an open license${contradicted?.length ? `, ${contradicted.length} are contradicted` : ''}.`, columns, 1),
        ...(contradicted ?? []).flatMap(({ name, license, line }) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)({ path: declared.path, ...(line !== undefined && { line }) })}  ${name}${license ? `, ${license}` : ''}`, columns, 5).map((text) => colors.red(text))),
    ];
}


/***/ }),

/***/ 554:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeMarkdown: () => (/* binding */ writeMarkdown)
/* harmony export */ });
/* unused harmony exports models, GAP, fitting, bytesOf, gateHeading, gateTable, suppressions, profile, way, remedies, frameworkList, notices, counts, fold, quoted, code, marked */
/* harmony import */ var _assessment_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1748);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2276);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5442);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6726);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6176);
/* harmony import */ var _frameworks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4714);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4404);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7978);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1099);









/**
 * The report as GitHub-flavored Markdown: verdict and contradictions first, the rest folded.
 *
 * @param limit bytes of UTF-8 that it may take; what does not fit is left out whole, the least important first, and
 * the report says so
 * @param frameworks the ones that are shown as tables, besides a line for each
 */
function writeMarkdown(assessment, limit = Number.POSITIVE_INFINITY, frameworks = []) {
    const { findings, gate, suppressed } = assessment;
    const contradictions = findings.filter((finding) => (0,_assessment_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .isInconsistent */ .qx)(finding) && (0,_assessment_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .stands */ .Ed)(finding));
    const raising = findings.filter((finding) => RAISABLE.has(finding.outcome) && !finding.rule.startsWith('consistency/') && (0,_assessment_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .stands */ .Ed)(finding));
    const parts = [
        models(assessment),
        ...(0,_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .alike */ .nO)((0,_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .claimsThat */ .hi)(assessment, 'contradicted')).map(claimed),
        ...contradictions.map(contradiction),
        ...gate.failures.map((failure) => failureOf(failure, assessment)),
        changes(assessment),
        fold('Profile', profile(assessment)),
        ...unproven(assessment),
        way(assessment),
        `**What can truthfully be said:** ${quoted(assessment.statement)}`,
        raising.length === 0 ? '' : fold(`What would raise it (${raising.length})`, remedies(raising)),
        gate.asked.length === 0 ? '' : fold(gateHeading(assessment), gateTable(assessment)),
        suppressed.length === 0 ? '' : fold(`Suppressed (${suppressed.length})`, suppressions(assessment)),
        fold(`Frameworks: ${(0,_frameworks_js__WEBPACK_IMPORTED_MODULE_4__/* .frameworkHeading */ .XA)(assessment)}`, frameworkList(assessment)),
        ...frameworks.map((name) => fold(_frameworks_js__WEBPACK_IMPORTED_MODULE_4__/* .shortNames */ .DG[name], (0,_frameworks_js__WEBPACK_IMPORTED_MODULE_4__/* .frameworkTable */ .fd)(assessment, name))),
        assessment.notices.length === 0
            ? ''
            : fold(`Notices (${assessment.notices.length})`, notices(assessment)),
    ].filter((part) => part !== '');
    const [first, last] = [verdict(assessment), counts(assessment)];
    const shown = fitting(parts, limit - bytesOf(first) - bytesOf(CUT) - bytesOf(last));
    return `${[first, ...shown, ...(shown.length < parts.length ? [CUT] : []), last].join(GAP)}\n`;
}
/** What became better or worse; that nothing did is said in a line. */
function changes({ comparison }) {
    if (!comparison)
        return '';
    return (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .changesTable */ .EI)(comparison) || `Nothing became better or worse since ${code((0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .shortOf */ .IX)(comparison.base))}.`;
}
/** Each of several models in a row; the rest of the report holds for all of them. */
function models({ models: all = [] }) {
    if (all.length === 0)
        return '';
    const rows = all.map(({ subject, class: { value }, gate }) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .forMarkdown */ .B)(subject.name)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .forMarkdown */ .B)(subject.root)} | ${_words_js__WEBPACK_IMPORTED_MODULE_6__/* .classNames */ .xW[value]} | ${gate.passed ? 'holds' : 'fails'} |`);
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
function verdict(assessment) {
    const { subject, class: { value }, } = assessment;
    return `**Openness of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .forMarkdown */ .B)(subject.name)}: ${_words_js__WEBPACK_IMPORTED_MODULE_6__/* .classNames */ .xW[value]}** \u00b7 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .stateOf */ .L4)(assessment)}`;
}
/** Claims and their other side, facing each other. */
function claimed(claims) {
    const [claim] = claims;
    const { shown, places, left } = (0,_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .shownClaims */ .pl)(claims);
    const { shown: reasons, more } = (0,_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .shownReasons */ .XC)(claim);
    return [
        ...shown.flatMap((each, index) => [
            ...(index > 0 ? ['>'] : []),
            `> ${place(each)} ${quoted((0,_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .saying */ .i)(each))}.`,
        ]),
        ...(places.length > 0
            ? [`> <br>And so ${places.map(place).join(' \u00b7 ')}${left > 0 ? ` \u00b7 ${left} more places` : ''}.`]
            : []),
        ...reasons.map((reason) => `> <br>${reason.evidence[0] ? place(reason.evidence[0]) : 'And'} ${quoted((0,_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .answering */ .Vk)(reason))}. ${code(reason.rule)}`),
        ...(more > 0 ? [`> <br>and ${more} more`] : []),
        ...(claim.remedy ? ['>', `> ${marked(claim.remedy)}`] : []),
    ].join('\n');
}
/** What the gate fails on and nothing above has said. */
function failureOf(failure, assessment) {
    if (failure.why !== 'requirement-unmet' && failure.why !== 'worse' && failure.why !== 'model')
        return '';
    const places = (0,_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceOf */ .X1)(failure, assessment).slice(0, MAX_PLACES).map(place);
    return [
        `> **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .forMarkdown */ .B)((0,_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .failureTitle */ .nV)(failure))}** \u00b7 ${quoted(failure.message)}`,
        ...(places.length > 0 ? [`> ${places.join(' \u00b7 ')}`] : []),
        ...(failure.remedy ? ['>', `> ${marked(failure.remedy)}`] : []),
    ].join('\n');
}
/** Claims that nothing shows to be true; those that fail the gate are not folded away. */
function unproven(assessment) {
    const claims = (0,_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .claimsThat */ .hi)(assessment, 'unproven');
    if (claims.length === 0)
        return [];
    const failing = assessment.gate.failures.some(({ why }) => why === 'claim-unproven');
    const shown = (0,_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .alike */ .nO)(claims).map(claimed);
    return failing ? shown : [fold(`Claims that are not shown to be true (${claims.length})`, shown.join(GAP))];
}
/** The heading of the gate: how much of what is asked holds. */
function gateHeading({ gate: { asked } }) {
    return `Gate: ${asked.filter(({ holds }) => holds).length} of ${asked.length} hold`;
}
/** What is asked of a release, a row each, with where it is asked and whether it holds. */
function gateTable({ gate: { asked } }) {
    return [
        '| asked | holds | where |',
        '|---|---|---|',
        ...asked.map((question) => {
            const where = (0,_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOfQuestion */ .vR)(question);
            const note = question.note === undefined ? '' : ` ${quoted(question.note)}`;
            return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .forMarkdown */ .B)((0,_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .questionName */ .AC)(question))} | ${question.holds ? 'yes' : 'no'}${note} | ${where === '' ? '' : code(where)} |`;
        }),
    ].join('\n');
}
/** What may stand by a decision stays in sight, and so do the decisions that decide nothing. */
function suppressions({ suppressed }) {
    return [
        '| suppressed | why | where |',
        '|---|---|---|',
        ...suppressed.map((entry) => {
            const says = entry.message === undefined ? entry.reason : `${entry.reason} ${entry.message}`;
            return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .forMarkdown */ .B)((0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .suppressionName */ .nw)(entry))} | ${marked((0,_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(says.trim(), MAX_MESSAGE))} | ${place({ path: entry.path, line: entry.line })} |`;
        }),
    ].join('\n');
}
function contradiction({ message, evidence, remedy, rule }) {
    return [
        `> ${quoted(message)}`,
        `> ${[...evidence.slice(0, MAX_PLACES).map(place), code(rule)].join(' \u00b7 ')}`,
        ...(remedy ? ['>', `> ${marked(remedy)}`] : []),
    ].join('\n');
}
/** The profile as a table: components in rows, attributes in columns. */
function profile(assessment) {
    const rows = _components_js__WEBPACK_IMPORTED_MODULE_1__/* .componentIds */ .Ao.filter((component) => _components_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeIds */ .zy.some((attribute) => !SILENT.has(levelOf(assessment, component, attribute))));
    const left = _components_js__WEBPACK_IMPORTED_MODULE_1__/* .componentIds */ .Ao.filter((component) => !rows.includes(component));
    const legend = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .legendOf */ .BM)(assessment);
    return [
        `| | ${_components_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeIds */ .zy.map((attribute) => _words_js__WEBPACK_IMPORTED_MODULE_6__/* .columnNames */ .lo[attribute]).join(' | ')} |`,
        `|---|${_components_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeIds */ .zy.map(() => '---').join('|')}|`,
        ...rows.map((component) => {
            const cells = _components_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeIds */ .zy.map((attribute) => {
                const cell = assessment.profile[component]?.[attribute];
                return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .signOf */ .rL)(cell?.level ?? 'unknown')} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .forMarkdown */ .B)((0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .wordOf */ .aG)(attribute, cell))}`.trim();
            });
            return `| ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .fullNameOf */ .E4)(component)} | ${cells.join(' | ')} |`;
        }),
        ...(legend === undefined ? [] : ['', (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .forMarkdown */ .B)(legend)]),
        ...(left.length === 0 ? [] : ['', `Nothing said, or not part of this release: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .listNames */ .Zv)(left)}.`]),
        '',
        '\u25cf open \u00b7 \u25d0 in part \u00b7 \u25cb closed or restricted \u00b7 ? nothing in the repository says \u00b7 \u2013 not applicable',
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
        `**Next: ${_words_js__WEBPACK_IMPORTED_MODULE_6__/* .classNames */ .xW[to]}**`,
        '',
        ...steps.map(({ rule, component, remedy }, index) => {
            const of = component ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .fullNameOf */ .E4)(component)}: ` : '';
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
/** What each published framework comes to, a line each. */
function frameworkList(assessment) {
    return (0,_frameworks_js__WEBPACK_IMPORTED_MODULE_4__/* .frameworkLines */ ._D)(assessment)
        .map((line) => `- ${quoted(line)}`)
        .join('\n');
}
/** What a reader has to know of how it was made; empty where there is nothing. */
function notices(assessment) {
    return assessment.notices
        .map(({ message, path }) => `- ${path === undefined ? '' : `${code(path)} `}${quoted(message)}`)
        .join('\n');
}
/** How many claims and questions were answered in which way, on one line. */
function counts(assessment) {
    const { asked, yes, partly, no, silent, failed } = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .countAnswers */ .XA)(assessment);
    const failures = failed > 0 ? ` \u00b7 ${failed} could not be asked` : '';
    const claims = [(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .claimCounts */ .HQ)(assessment), (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .knownCounts */ .WG)(assessment)].flatMap((line) => line === undefined ? [] : [`${line} \u00b7 `]);
    return `<sub>${claims.join('')}${asked} questions: ${yes} yes \u00b7 ${partly} in part \u00b7 ${no} no \u00b7 ${silent} nothing said${failures} \u00b7 openness-lint ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .forMarkdown */ .B)(assessment.tool.version)}</sub>`;
}
const fold = (title, body) => `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
const quoted = (message) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .forMarkdown */ .B)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(message, MAX_MESSAGE));
const place = (at) => code((0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t)(at));
/** Entities are not read inside back-ticks, so code is written as HTML. */
const code = (text) => `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .forMarkdown */ .B)(text)}</code>`;
/** Remedies name fields and files in back-ticks. */
const marked = (text) => text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? code(part) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .forMarkdown */ .B)(part)))
    .join('');


/***/ })

};
;
})
