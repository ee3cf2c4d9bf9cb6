(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 1341;
exports.ids = [1341];
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

/***/ 5136:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ Document)
/* harmony export */ });
/* harmony import */ var preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8720);
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7380);


/** Nothing is loaded from anywhere; the one style and the one script are known by their hashes. */
const policyOf = ({ styleHash, scriptHash }) => [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    `script-src 'sha256-${scriptHash}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
/** A sign on a field, so that nothing is asked for at the site's root. */
const ICON = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="none" stroke="${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .light */ .BB.open.fill}" stroke-width="2"/><path d="M8 1a7 7 0 0 1 0 14z" fill="${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .light */ .BB.open.fill}"/></svg>`)}`;
/** A page that holds all it needs and asks for nothing. */
function Document({ title, version, assets, children, }) {
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("html", { lang: "en", children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("head", { children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("meta", { charset: "utf-8" }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("meta", { "http-equiv": "Content-Security-Policy", content: policyOf(assets) }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("meta", { name: "color-scheme", content: "light dark" }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("meta", { name: "theme-color", content: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .light */ .BB.page, media: "(prefers-color-scheme: light)" }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("meta", { name: "theme-color", content: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .dark */ .XT.page, media: "(prefers-color-scheme: dark)" }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("meta", { name: "referrer", content: "no-referrer" }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("meta", { name: "generator", content: `openness-lint ${version}` }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("title", { children: title }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("link", { rel: "icon", href: ICON }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("style", { dangerouslySetInnerHTML: { __html: assets.style } })] }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("body", { children: [children, (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("script", { type: "module", dangerouslySetInnerHTML: { __html: assets.script } })] })] }));
}


/***/ }),

/***/ 1341:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeHtml: () => (/* binding */ writeHtml)
});

// EXTERNAL MODULE: ./node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var jsxRuntime = __webpack_require__(8720);
// EXTERNAL MODULE: ./node_modules/preact-render-to-string/dist/index.mjs
var dist = __webpack_require__(3091);
// EXTERNAL MODULE: ./lib/src/components.js
var components = __webpack_require__(2276);
// EXTERNAL MODULE: ./lib/src/reporters/gate.js
var gate = __webpack_require__(4404);
// EXTERNAL MODULE: ./lib/src/reporters/words.js
var reporters_words = __webpack_require__(7978);
// EXTERNAL MODULE: ./lib/src/reporters/palette.js
var palette = __webpack_require__(7380);
// EXTERNAL MODULE: ./lib/src/reporters/html/report.js
var html_report = __webpack_require__(2843);
// EXTERNAL MODULE: ./lib/src/reporters/html/text.js
var html_text = __webpack_require__(2214);
;// CONCATENATED MODULE: ./lib/src/reporters/html/answers.js






/** Places shown of one answer. */
const MAX_PLACES = 3;
/** Groups of rules that are asked of the repository as a whole, with what they ask for. */
const GROUPS = {
    consistency: 'Does what it says agree with what it holds?',
    access: 'Can people in practice use it?',
};
/** Every answer with its evidence, by component; what does not apply is left out. */
function Answers({ report }) {
    const { findings, profile } = report.assessment;
    const asked = findings.filter(({ outcome }) => outcome !== 'not-applicable');
    return ((0,jsxRuntime/* jsxs */.FD)("section", { "aria-labelledby": "answers", children: [(0,jsxRuntime/* jsxs */.FD)("h2", { id: "answers", children: ["Every answer ", (0,jsxRuntime/* jsxs */.FD)("span", { class: "aside", children: [asked.length, " questions"] })] }), (0,jsxRuntime/* jsx */.Y)("div", { id: "filters", hidden: true }), components/* componentIds */.Ao.map((component) => ((0,jsxRuntime/* jsx */.Y)(Component, { component: component, findings: asked.filter((finding) => finding.component === component), cells: profile[component] ?? {}, report: report }))), Object.entries(GROUPS).map(([group, question]) => ((0,jsxRuntime/* jsx */.Y)(Group, { group: group, question: question, findings: asked.filter(({ component, rule }) => component === undefined && rule.startsWith(`${group}/`)), report: report }))), (0,jsxRuntime/* jsx */.Y)(Group, { group: "others", question: "Rules of others, asked of the repository.", findings: asked.filter(({ component, rule }) => !components/* componentIds */.Ao.includes(component ?? '') &&
                    !(component === undefined && (rule.split('/')[0] ?? '') in GROUPS)), report: report }), (0,jsxRuntime/* jsx */.Y)(Scales, {})] }));
}
/** What the columns ask, which levels there are, and what both rest on. */
function Scales() {
    return ((0,jsxRuntime/* jsxs */.FD)("details", { class: "group", id: "scales", children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "name", children: "How to read this" }), (0,jsxRuntime/* jsx */.Y)("span", { class: "counts", children: "columns, levels, and what they rest on" })] }), (0,jsxRuntime/* jsx */.Y)("dl", { children: components/* attributeIds */.zy.map((attribute) => {
                    const { question, levels, levelsFrom, basis } = components/* attributes */.uK[attribute];
                    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("dt", { children: reporters_words/* columnNames */.lo[attribute] }), (0,jsxRuntime/* jsxs */.FD)("dd", { "data-attribute": attribute, children: [question, " Levels, most open first:", ' ', levels.map((level) => `${(0,reporters_words/* signOf */.rL)(level)} ${level}`).join(' \u00b7 '), ", after ", levelsFrom, ". The column rests on ", components/* basisNames */.X2[basis], "."] })] }));
                }) })] }));
}
function Component({ component, findings, cells, report, }) {
    const { description, basis } = components/* components */.dK[component];
    return ((0,jsxRuntime/* jsxs */.FD)("details", { class: "group", id: component, children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "name", children: (0,reporters_words/* fullNameOf */.E4)(component) }), (0,jsxRuntime/* jsx */.Y)(Strip, { findings: findings })] }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "basis", children: [description, " Its place in the framework rests on ", components/* basisNames */.X2[basis], "."] }), components/* attributeIds */.zy.map((attribute) => ((0,jsxRuntime/* jsx */.Y)(Cell, { component: component, attribute: attribute, cell: cells[attribute], findings: findings.filter((finding) => finding.attribute === attribute), report: report }))), (0,jsxRuntime/* jsx */.Y)(Findings, { findings: findings.filter(({ attribute }) => !components/* attributeIds */.zy.includes(attribute ?? '')), report: report })] }));
}
/** What a cell of the profile opens. */
function Cell({ component, attribute, cell, findings, report, }) {
    const level = cell?.level ?? 'unknown';
    const word = (0,reporters_words/* wordOf */.aG)(attribute, cell);
    return ((0,jsxRuntime/* jsxs */.FD)("section", { class: "cell", "data-attribute": attribute, id: (0,html_report/* anchorOf */.dI)(component, attribute), "aria-label": `${(0,reporters_words/* fullNameOf */.E4)(component)}, ${reporters_words/* columnNames */.lo[attribute]}`, children: [(0,jsxRuntime/* jsxs */.FD)("h3", { children: [(0,jsxRuntime/* jsxs */.FD)("span", { class: "of", children: [(0,reporters_words/* fullNameOf */.E4)(component), ": "] }), reporters_words/* columnNames */.lo[attribute], ' ', (0,jsxRuntime/* jsx */.Y)(html_text/* Mark */.CU, { level: level, children: word || (level === 'unknown' ? 'nothing says' : 'not part of this release') })] }), cell?.declared ? (0,jsxRuntime/* jsx */.Y)("p", { class: "asks", children: "Declared in openness.yml, and not seen in the repository." }) : null, findings.length === 0 ? ((0,jsxRuntime/* jsx */.Y)("p", { class: "none", children: level === 'not-applicable'
                    ? 'This release does not set out to ship it, so nothing was asked.'
                    : 'No rule asks this of the component.' })) : ((0,jsxRuntime/* jsx */.Y)(Findings, { findings: findings, deciding: cell?.findings ?? [], report: report }))] }));
}
function Group({ group, question, findings, report, }) {
    if (findings.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("details", { class: "group", id: group, children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [(0,jsxRuntime/* jsxs */.FD)("span", { class: "name", children: ["The repository, ", group] }), (0,jsxRuntime/* jsx */.Y)(Strip, { findings: findings })] }), (0,jsxRuntime/* jsx */.Y)("p", { class: "basis", children: question }), (0,jsxRuntime/* jsx */.Y)(Findings, { findings: findings, report: report })] }));
}
/** The answers of a group at a glance, with their count in words. */
function Strip({ findings }) {
    const count = (outcome) => findings.filter((finding) => finding.outcome === outcome).length;
    const parts = [
        [count('met'), 'yes'],
        [count('partial'), 'in part'],
        [count('unmet'), 'no'],
        [count('unknown'), 'nothing said'],
        [count('error'), 'could not be asked'],
    ];
    const said = parts.flatMap(([number, words]) => (number === 0 ? [] : [`${number} ${words}`]));
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "counts", children: said.length === 0 ? 'nothing to ask' : said.join(' \u00b7 ') }), (0,jsxRuntime/* jsx */.Y)("span", { class: "strip", "aria-hidden": "true", children: ORDER.flatMap((outcome) => Array.from({ length: count(outcome) }, () => (0,jsxRuntime/* jsx */.Y)("i", { class: (0,palette/* toneOf */.YV)(outcome) }))) })] }));
}
const ORDER = ['met', 'partial', 'unmet', 'unknown', 'error'];
function Findings({ findings, deciding = [], report, }) {
    if (findings.length === 0)
        return null;
    const decides = ({ rule }) => deciding.includes(rule);
    const ordered = [...findings.filter(decides), ...findings.filter((finding) => !decides(finding))];
    return ((0,jsxRuntime/* jsx */.Y)("ul", { class: "findings", children: ordered.map((finding) => ((0,jsxRuntime/* jsx */.Y)(Finding, { finding: finding, decides: decides(finding), report: report }))) }));
}
function Finding({ finding, decides, report, }) {
    const { rule, level, outcome, message, remedy, evidence } = finding;
    const question = report.rules[rule]?.question;
    return ((0,jsxRuntime/* jsxs */.FD)("li", { id: (0,html_report/* answerIdOf */.Zz)(finding), "data-outcome": outcome, children: [(0,jsxRuntime/* jsxs */.FD)("p", { class: "question", children: [(0,jsxRuntime/* jsx */.Y)("span", { class: `mark sign ${(0,palette/* toneOf */.YV)(level ?? outcome)}`, "aria-hidden": "true", children: (0,reporters_words/* signFor */.pt)(finding) }), ' ', question ?? rule, ' ', (0,jsxRuntime/* jsxs */.FD)("span", { class: "status", children: [answerOf(finding, decides), " \u00B7 ", (0,jsxRuntime/* jsx */.Y)("span", { class: "rule", children: rule })] })] }), (0,jsxRuntime/* jsx */.Y)("p", { children: (0,jsxRuntime/* jsx */.Y)(html_text/* Said */.oX, { text: message }) }), (0,jsxRuntime/* jsx */.Y)(html_text/* Places */.N4, { all: evidence, limit: MAX_PLACES, report: report }), remedy === undefined || outcome === 'met' ? null : ((0,jsxRuntime/* jsxs */.FD)("p", { class: "remedy", children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "label", children: "What would raise it" }), " ", (0,jsxRuntime/* jsx */.Y)(html_text/* Said */.oX, { text: remedy })] }))] }));
}
function answerOf({ outcome, level, declared, online, baseline, suppressed }, decides) {
    return [
        outcome === 'error' ? 'could not be asked' : OUTCOMES[outcome],
        ...(level !== undefined && PARTLY.has(level) ? [level] : []),
        ...(decides ? ['decides the level'] : []),
        ...(declared ? ['declared'] : []),
        ...(online && outcome !== 'unknown' ? ['checked on the web'] : []),
        ...(baseline ? ['known before'] : []),
        ...(suppressed === undefined ? [] : ['let stand']),
    ].join(', ');
}
const PARTLY = new Set(['gated', 'described', 'conditional', 'restricted']);
const OUTCOMES = {
    met: 'yes',
    partial: 'in part',
    unmet: 'no',
    unknown: 'nothing said',
    'not-applicable': 'does not apply',
    error: 'could not be asked',
};

;// CONCATENATED MODULE: ./lib/src/reporters/html/assets.js
// Generated by `npm run generate` from page.css, browser.ts and the palette. Do not edit.
const assets = {
    style: ":root{--page:#fbfaf7;--surface:#ffffff;--ink:#1c2326;--muted:#5b656a;--rule:#dcdad3;--accent:#0d5c63;--alert:#a4371c;--open-fill:#0d5c63;--open-text:#ffffff;--partial-fill:#afd9d6;--partial-text:#0b3b40;--closed-fill:#f5dcc5;--closed-text:#5e3412;--unknown-fill:#f3f1eb;--unknown-text:#5b656a}\n@media screen and (prefers-color-scheme:dark){:root{--page:#14191b;--surface:#1b2124;--ink:#e6e8e6;--muted:#9ba6aa;--rule:#30383c;--accent:#74c8c1;--alert:#f2906f;--open-fill:#4fb0a9;--open-text:#04211f;--partial-fill:#1f4f52;--partial-text:#d0edea;--closed-fill:#54341d;--closed-text:#f6d8bd;--unknown-fill:#1c2326;--unknown-text:#9ba6aa}}\n:root {\ncolor-scheme: light dark;\n--sans: system-ui, -apple-system, \"Segoe UI\", \"Noto Sans\", sans-serif;\n--serif: \"Iowan Old Style\", Charter, \"Source Serif 4\", Georgia, \"Noto Serif\", serif;\n--signs: \"DejaVu Sans\", \"Segoe UI Symbol\", \"Apple Symbols\", \"Noto Sans Symbols 2\", sans-serif;\n--mono: ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace;\n}\n*,\n*::before,\n*::after {\nbox-sizing: border-box;\n}\n[hidden] {\ndisplay: none !important;\n}\nhtml {\nscroll-padding-top: 1.5rem;\n-webkit-text-size-adjust: 100%;\n}\nbody {\nmargin: 0 auto;\nmax-width: 77.5rem;\npadding: 1.4rem 2.5rem 3rem;\nbackground: var(--page);\ncolor: var(--ink);\nfont: 0.9375rem / 1.5 var(--sans);\noverflow-wrap: anywhere;\n}\np,\nul,\nol,\nblockquote,\nh1,\nh2,\nh3 {\nmargin: 0;\n}\nul {\npadding: 0;\nlist-style: none;\n}\na {\ncolor: var(--accent);\ntext-decoration-color: color-mix(in srgb, currentColor 35%, transparent);\ntext-underline-offset: 0.18em;\n}\na:hover {\ntext-decoration-color: currentColor;\n}\n:focus-visible {\noutline: 2px solid var(--accent);\noutline-offset: 2px;\nborder-radius: 4px;\n}\ncode {\nfont: 0.88em var(--mono);\n}\n.unseen {\nposition: absolute;\nwidth: 1px;\nheight: 1px;\noverflow: hidden;\nclip-path: inset(50%);\nwhite-space: nowrap;\n}\n.skip {\nposition: absolute;\nleft: -100vw;\n}\n.skip:focus {\nleft: 1rem;\ntop: 0.25rem;\n}\nh1 {\ndisplay: flex;\nflex-wrap: wrap;\nalign-items: baseline;\ngap: 0 1rem;\nfont-size: 1.9rem;\nfont-weight: 650;\nline-height: 1.2;\nletter-spacing: -0.018em;\n}\n.verdict {\ncolor: var(--accent);\nfont: 400 1.9rem / 1.2 var(--serif);\nletter-spacing: -0.005em;\n}\n.meta {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0 1.5rem;\nmargin-top: 0.35rem;\ncolor: var(--muted);\nfont-size: 0.8125rem;\n}\n.failed {\ncolor: var(--alert);\n}\nblockquote.statement {\nmax-width: 58rem;\nmargin: 0.75rem 0 1.2rem;\nfont: 1.0938rem / 1.5 var(--serif);\ntext-wrap: pretty;\n}\nbutton {\npadding: 0;\nborder: 0;\nbackground: none;\ncolor: inherit;\nfont: inherit;\ncursor: pointer;\n}\n.copy {\ncolor: var(--accent);\nfont: 0.8125rem var(--sans);\ntext-decoration: underline;\ntext-decoration-color: color-mix(in srgb, currentColor 35%, transparent);\ntext-underline-offset: 0.18em;\n}\n.first {\ndisplay: grid;\ngrid-template-columns: minmax(0, 42.5rem) minmax(0, 1fr);\ngap: 0 2.75rem;\nalign-items: start;\n}\n.profile {\nwidth: 100%;\nmargin-left: -3px;\nborder-collapse: separate;\nborder-spacing: 3px;\ntable-layout: fixed;\nfont-size: 0.8125rem;\nline-height: 1.2;\n}\n.profile th {\npadding: 0;\nfont-weight: 400;\ntext-align: left;\n}\n.profile thead th {\npadding: 0 0 0.2rem 0.6rem;\ncolor: var(--muted);\nfont-size: 0.75rem;\n}\n.profile col.family {\nwidth: 4.75rem;\n}\n.profile col.component {\nwidth: 7.25rem;\n}\n.profile col.licensing {\nwidth: 25.5%;\n}\n.profile .family {\npadding-top: 0.42rem;\nfont-weight: 650;\nvertical-align: top;\n}\n.profile .component {\nwhite-space: nowrap;\n}\n.profile td {\npadding: 0;\n}\n.profile tbody + tbody tr:first-child > * {\npadding-top: 0.5rem;\n}\n.profile tbody + tbody tr:first-child > .family {\npadding-top: 0.92rem;\n}\n.profile td > * {\ndisplay: flex;\nalign-items: center;\ngap: 0.4rem;\nheight: 1.62rem;\npadding: 0 0.6rem;\nborder-radius: 5px;\ncolor: inherit;\ntext-decoration: none;\nwhite-space: nowrap;\n}\n.profile td > a:hover {\nbox-shadow:\n0 0 0 2px var(--page),\n0 0 0 3.5px var(--accent);\n}\n.profile .word {\noverflow: hidden;\ntext-overflow: ellipsis;\n}\n.sign {\nfont-family: var(--signs);\n}\n.profile .change {\nmargin-left: auto;\nfont-size: 0.7em;\n}\n.profile .not-applicable > * {\ncolor: var(--muted);\n}\n.unknown > a,\n.unknown > span,\n.mark.unknown,\ni.unknown {\nbackground: var(--unknown-fill);\ncolor: var(--unknown-text);\n}\n.open > a,\n.open > span,\n.mark.open,\ni.open {\nbackground: var(--open-fill);\ncolor: var(--open-text);\n}\n.partial > a,\n.partial > span,\n.mark.partial,\ni.partial {\nbackground: var(--partial-fill);\ncolor: var(--partial-text);\n}\n.closed > a,\n.closed > span,\n.mark.closed,\ni.closed {\nbackground: var(--closed-fill);\ncolor: var(--closed-text);\n}\n.mark {\ndisplay: inline-block;\nmin-width: 1.5em;\npadding: 0 0.4em;\nborder-radius: 4px;\nfont-size: 0.78rem;\nfont-weight: 400;\nline-height: 1.55;\ntext-align: center;\n}\n.mark.not-applicable {\ncolor: var(--muted);\n}\n.legend {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.25rem 1.1rem;\nmargin-top: 0.6rem;\ncolor: var(--muted);\nfont-size: 0.75rem;\n}\n.legend .mark {\nfont-size: 0.68rem;\n}\nh2 {\nmargin: 0 0 0.7rem;\nfont: 400 1.3rem / 1.3 var(--serif);\nletter-spacing: -0.005em;\n}\nh3 {\nfont-size: 0.9375rem;\nfont-weight: 650;\nline-height: 1.4;\n}\n.aside {\nmargin-left: 0.4rem;\ncolor: var(--muted);\nfont: 400 0.8125rem var(--sans);\n}\n.beside h2 {\nmargin-bottom: 0.5rem;\nfont-size: 1.125rem;\n}\n.calm {\ncolor: var(--muted);\n}\n.card {\npadding: 0.7rem 0 0.8rem;\nborder-top: 1px solid var(--rule);\nfont-size: 0.8438rem;\nline-height: 1.45;\n}\n.card h3 {\nmargin-bottom: 0.35rem;\nfont-size: 0.875rem;\n}\n.card h3::first-letter {\ntext-transform: uppercase;\n}\n.card h3 a {\ncolor: inherit;\n}\n.contradicted .sign,\n.contradicted .status {\ncolor: var(--alert);\n}\n.status {\ncolor: var(--muted);\nfont-size: 0.78rem;\nfont-weight: 400;\n}\n.facing {\ndisplay: grid;\ngrid-template-columns: 1fr 1fr;\nmargin-bottom: 0.4rem;\nborder: 1px solid var(--rule);\nborder-radius: 8px;\nbackground: var(--surface);\n}\n.facing > div {\npadding: 0.5rem 0.75rem 0.6rem;\n}\n.facing > div + div {\nborder-left: 1px solid var(--rule);\n}\n.contradicted .facing > div + div {\nborder-left: 2px solid var(--alert);\n}\n.side {\ncolor: var(--muted);\nfont-size: 0.72rem;\n}\n.facing blockquote {\nfont: 0.9375rem / 1.4 var(--serif);\n}\n.reason + .reason {\nmargin-top: 0.4rem;\n}\n.place,\n.rule {\nfont: 0.72rem / 1.5 var(--mono);\n}\n.place,\nq {\nunicode-bidi: plaintext;\n}\n.places {\nfont-size: 0.8125rem;\n}\n.places li {\nline-height: 1.2rem;\n}\n.places li + li {\nmargin-top: 0.3rem;\n}\n.places q {\ncolor: var(--muted);\nfont-family: var(--serif);\n}\n.more,\n.none,\n.basis,\n.asks {\ncolor: var(--muted);\nfont-size: 0.8125rem;\n}\n.remedy {\ncolor: var(--muted);\n}\n.next,\n.why {\nmargin-top: 1.4rem;\n}\n.why li {\npadding: 0.4rem 0 0.4rem 2.1rem;\nborder-top: 1px solid var(--rule);\nfont-size: 0.8438rem;\nline-height: 1.45;\n}\n.why .mark {\nfloat: left;\nwidth: 1.5rem;\nmin-width: 0;\nmargin: 0.05rem 0 0 -2.1rem;\npadding: 0;\n}\n.next h3 {\npadding-top: 0.6rem;\nborder-top: 1px solid var(--rule);\nfont-size: 0.875rem;\n}\n.next ol {\npadding-left: 1.15rem;\nfont-size: 0.8438rem;\nline-height: 1.45;\n}\n.next li {\nmargin-top: 0.3rem;\n}\n.next li::marker {\ncolor: var(--muted);\n}\n.next b {\nfont-weight: 600;\n}\nsummary {\ncursor: pointer;\n}\n.beside details {\npadding: 0.45rem 0;\nborder-top: 1px solid var(--rule);\nfont-size: 0.8438rem;\n}\n.beside details > summary {\ncolor: var(--accent);\n}\nmain > section {\nmargin-top: 3rem;\n}\n.columns {\ndisplay: grid;\ngrid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));\ngap: 1.25rem 2.5rem;\nmargin-top: 1rem;\n}\n.changes li {\npadding: 0.45rem 0;\nborder-top: 1px solid var(--rule);\nfont-size: 0.8438rem;\n}\n.changes .places li {\npadding: 0;\nborder: 0;\n}\n.columns h3 {\nmargin-bottom: 0.3rem;\n}\n.strip {\ndisplay: inline-flex;\nflex-wrap: wrap;\ngap: 2px;\nvertical-align: middle;\n}\n.strip i {\nwidth: 0.55rem;\nheight: 0.8rem;\nborder-radius: 2px;\n}\n.strip .unknown {\nbackground: var(--rule);\n}\n.strip .not-applicable {\nbox-shadow: inset 0 0 0 1px var(--rule);\n}\n[role=\"tablist\"] {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0 1.6rem;\nmargin-bottom: 1.1rem;\nborder-bottom: 1px solid var(--rule);\n}\n[role=\"tab\"] {\nmargin-bottom: -1px;\npadding: 0.35rem 0;\nborder-bottom: 2px solid transparent;\ncolor: var(--muted);\n}\n[role=\"tab\"][aria-selected=\"true\"] {\nborder-color: var(--accent);\ncolor: var(--ink);\nfont-weight: 600;\n}\n.tab + .tab {\nmargin-top: 2rem;\n}\n.tab.away {\ndisplay: none;\n}\n[role=\"tablist\"] ~ .tab {\nmargin-top: 0;\n}\n.summary,\n.coverage {\nmargin-top: 0.2rem;\n}\n.coverage {\ncolor: var(--muted);\nfont-size: 0.8125rem;\n}\n.coverage .strip {\nmargin-right: 0.6rem;\n}\n.requirements {\nwidth: 100%;\nmargin-top: 0.8rem;\nborder-collapse: collapse;\nfont-size: 0.8438rem;\nline-height: 1.45;\n}\n.requirements th,\n.requirements td {\npadding: 0.5rem 1.25rem 0.5rem 0;\nborder-top: 1px solid var(--rule);\nfont-weight: 400;\ntext-align: left;\nvertical-align: top;\n}\n.requirements thead th {\nborder: 0;\npadding-bottom: 0.15rem;\ncolor: var(--muted);\nfont-size: 0.75rem;\n}\n.requirements tbody th {\nwidth: 40%;\nfont-weight: 600;\n}\n.requirements tbody th .asks {\ndisplay: block;\nfont-weight: 400;\n}\n.requirements td:nth-of-type(1) {\nwidth: 22%;\n}\n#filters {\ndisplay: flex;\nflex-wrap: wrap;\nalign-items: center;\ngap: 0.6rem 1.25rem;\nmargin-bottom: 0.9rem;\n}\n#filters [type=\"search\"] {\nflex: 0 1 22rem;\nmin-width: 12rem;\npadding: 0.42rem 0.75rem;\nborder: 1px solid color-mix(in srgb, var(--muted) 60%, transparent);\nborder-radius: 7px;\nbackground: var(--surface);\ncolor: var(--ink);\nfont: inherit;\n}\n#filters [type=\"search\"]::placeholder {\ncolor: var(--muted);\nopacity: 1;\n}\n#filters [role=\"radiogroup\"] {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.2rem;\n}\n#filters label {\nposition: relative;\ncursor: pointer;\n}\n#filters [type=\"radio\"] {\nposition: absolute;\ninset: 0;\nmargin: 0;\nopacity: 0;\ncursor: pointer;\n}\n#filters label span {\ndisplay: block;\npadding: 0.25rem 0.7rem;\nborder-radius: 7px;\ncolor: var(--muted);\nfont-size: 0.8438rem;\n}\n#filters :checked + span {\nbackground: var(--ink);\ncolor: var(--page);\n}\n#filters :focus-visible + span {\noutline: 2px solid var(--accent);\noutline-offset: 2px;\n}\n#filters output {\ncolor: var(--muted);\nfont-size: 0.8125rem;\n}\n.group {\nborder-top: 1px solid var(--rule);\n}\n.group:last-of-type {\nborder-bottom: 1px solid var(--rule);\n}\n.group > summary {\ndisplay: grid;\ngrid-template-columns: 1rem 14rem minmax(0, 1fr) auto;\ngap: 0 0.5rem;\nalign-items: center;\npadding: 0.5rem 0;\nlist-style: none;\n}\n.group > summary::-webkit-details-marker {\ndisplay: none;\n}\n.group > summary::before {\ncontent: \"\";\nwidth: 0.42rem;\nheight: 0.42rem;\nborder: solid var(--muted);\nborder-width: 0 1.5px 1.5px 0;\nrotate: -45deg;\ntransition: rotate 0.12s;\n}\n.group[open] > summary::before {\nrotate: 45deg;\n}\n.group > summary:hover .name {\ntext-decoration: underline;\ntext-underline-offset: 0.18em;\n}\n.name {\nfont-weight: 600;\n}\nh1 .name {\nfont-weight: inherit;\n}\n.counts {\ncolor: var(--muted);\nfont-size: 0.8125rem;\n}\n.group > :not(summary) {\nmargin-left: 1.5rem;\n}\n.group[open] > :last-child {\nmargin-bottom: 1.2rem;\n}\n.group > .profile {\nmax-width: 42.5rem;\n}\n.group > .statement {\nmargin-bottom: 0.75rem;\nfont-family: var(--serif);\n}\n.cell {\npadding: 0.9rem 0 1rem;\n}\n.cell h3 .of {\ndisplay: none;\n}\n.cell h3 {\ntext-transform: none;\n}\n.findings > li {\nmax-width: 52rem;\nmargin-top: 0.6rem;\npadding: 0.1rem 0 0.1rem 2.1rem;\nfont-size: 0.875rem;\n}\n.question {\nfont-weight: 600;\n}\n.question .mark {\nfloat: left;\nwidth: 1.5rem;\nmin-width: 0;\nmargin: 0.1rem 0 0 -2.1rem;\npadding: 0;\n}\n.findings .remedy .label {\ncolor: var(--accent);\n}\n.question .rule {\ncolor: var(--muted);\n}\n.group dl {\ndisplay: grid;\ngrid-template-columns: auto minmax(0, 1fr);\ngap: 0.4rem 1.25rem;\nmax-width: 56rem;\nmargin: 0 0 1rem;\nfont-size: 0.8438rem;\n}\ndt {\nfont-weight: 600;\n}\ndd {\nmargin: 0;\ncolor: var(--muted);\n}\nli:target > .question,\n.cell:target > h3 {\ntext-decoration: underline;\ntext-decoration-color: var(--accent);\ntext-decoration-thickness: 2px;\ntext-underline-offset: 0.25em;\n}\n.plain > li {\nmax-width: 52rem;\npadding: 0.5rem 0;\nborder-top: 1px solid var(--rule);\nfont-size: 0.875rem;\n}\nfooter {\nmax-width: 52rem;\nmargin-top: 3rem;\npadding-top: 0.9rem;\nborder-top: 1px solid var(--rule);\ncolor: var(--muted);\nfont-size: 0.8125rem;\n}\ndialog {\ninset: 0 0 0 auto;\nwidth: min(33rem, 100vw);\nheight: 100dvh;\nmax-width: none;\nmax-height: none;\nmargin: 0;\npadding: 1.75rem 2rem 2rem;\nborder: 0;\nborder-left: 1px solid var(--rule);\nbackground: var(--surface);\ncolor: var(--ink);\noverflow-y: auto;\n}\ndialog::backdrop {\nbackground: rgb(10 16 18 / 0.32);\n}\ndialog .close {\nposition: absolute;\ntop: 1.2rem;\nright: 1.4rem;\nwidth: 2rem;\nheight: 2rem;\nborder-radius: 7px;\ncolor: var(--muted);\nfont-size: 1.4rem;\nline-height: 1;\n}\ndialog .cell {\npadding: 0;\n}\ndialog .cell h3 {\ndisplay: flex;\nflex-wrap: wrap;\nalign-items: baseline;\ngap: 0 0.5rem;\nmargin-right: 2.5rem;\nfont: 400 1.3rem / 1.35 var(--serif);\n}\ndialog .cell h3 .of {\ndisplay: inline;\n}\ndialog .cell .mark {\nfont-family: var(--sans);\n}\ndialog .cell .basis {\nmargin-top: 0.6rem;\n}\ndialog > p {\nmargin-top: 1.25rem;\n}\n@media (prefers-reduced-motion: no-preference) {\ndialog[open] {\nanimation: arrive 0.14s ease-out;\n}\n@keyframes arrive {\nfrom {\nopacity: 0;\ntranslate: 1.5rem;\n}\n}\n}\n@media (max-width: 68rem) {\n.first {\ngrid-template-columns: minmax(0, 1fr);\ngap: 2rem;\n}\n}\n@media (max-width: 44rem) {\nbody {\npadding: 1.25rem 1rem 2rem;\n}\nh1,\n.verdict {\nfont-size: 1.6rem;\n}\nblockquote.statement {\nfont-size: 1.0625rem;\n}\n.profile,\n.profile thead,\n.profile tbody {\ndisplay: block;\nmargin: 0;\n}\n.profile tr {\ndisplay: grid;\ngrid-template-columns: 1fr 1fr 1.4fr 1.05fr;\ngap: 3px;\n}\n.profile thead td {\ndisplay: none;\n}\n.profile colgroup {\ndisplay: none;\n}\n.profile thead th {\npadding-left: 0.4rem;\nfont-size: 0.7rem;\n}\n.profile .family,\n.profile .component {\ngrid-column: 1 / -1;\n}\n.profile tbody + tbody tr:first-child > *,\n.profile .family,\n.profile tbody + tbody tr:first-child > .family {\npadding-top: 0;\n}\n.profile .family {\nmargin-top: 0.9rem;\nfont-size: 0.875rem;\n}\n.profile .component {\nmargin-top: 0.35rem;\ncolor: var(--muted);\nfont-size: 0.75rem;\n}\n.profile td > * {\ngap: 0.3rem;\nmin-width: 0;\npadding: 0 0.35rem;\nfont-size: 0.72rem;\n}\n.group > summary {\ngrid-template-columns: 1rem minmax(0, 1fr);\n}\n.group > summary > :nth-child(n + 2) {\ngrid-column: 2;\n}\n.group > :not(summary) {\nmargin-left: 0;\n}\n.requirements,\n.requirements tbody,\n.requirements tr,\n.requirements th,\n.requirements td {\ndisplay: block;\nwidth: auto !important;\n}\n.requirements thead {\ndisplay: none;\n}\n.requirements tr {\npadding: 0.6rem 0;\nborder-top: 1px solid var(--rule);\n}\n.requirements tbody th,\n.requirements td {\npadding: 0.1rem 0;\nborder: 0;\n}\ndialog {\npadding: 1.25rem 1rem;\n}\n}\n@media (forced-colors: active) {\n.profile td > *,\n.mark,\n.strip i {\nborder: 1px solid CanvasText;\n}\n}\n@media print {\n@page {\nmargin: 14mm 13mm;\n}\n:root {\ncolor-scheme: light;\n}\nbody {\nmax-width: none;\npadding: 0;\nbackground: none;\nfont-size: 9.5pt;\nprint-color-adjust: exact;\n-webkit-print-color-adjust: exact;\n}\na {\ncolor: inherit;\ntext-decoration: none;\n}\n#filters,\n.copy,\n.skip,\n[role=\"tablist\"],\n.group > summary::before,\ndialog {\ndisplay: none !important;\n}\n.first {\ndisplay: block;\n}\n.beside {\nmargin-top: 1.5rem;\n}\n.tab.away {\ndisplay: block;\n}\n[role=\"tablist\"] ~ .tab + .tab {\nmargin-top: 1.5rem;\n}\n.card,\n.findings > li,\n.requirements tr,\n.picture,\n.plain > li,\n.changes li {\nbreak-inside: avoid;\n}\nh2,\nh3,\nsummary,\n.basis {\nbreak-after: avoid;\n}\nmain > section {\nmargin-top: 1.75rem;\n}\n[data-outcome=\"unknown\"],\n[data-status=\"unknown\"],\n.cell:not(:has(li:not([data-outcome=\"unknown\"]))),\n.group:not(:has(li:not([data-outcome=\"unknown\"]), .profile, .requirements, dl)) {\ndisplay: none;\n}\n}",
    styleHash: 'nVV5wWrpT22zr0Hcphhf8e6phg4V1f8nF9gxIkJoskg=',
    script: "const panel = document.querySelector('#panel');\nconst filters = document.querySelector('#filters');\nfunction make(name, attributes, ...children) {\nconst element = document.createElement(name);\nfor (const [key, value] of Object.entries(attributes))\nelement.setAttribute(key, value);\nelement.append(...children);\nreturn element;\n}\nfunction reveal(target) {\nfor (let at = target; at; at = at.parentElement)\nif (at instanceof HTMLDetailsElement)\nat.open = true;\nconst heading = target.closest('li[id], section[id], details[id]') ?? target;\nheading.scrollIntoView({ block: 'start' });\n}\nfunction openPanel(id) {\nconst cell = document.getElementById(id);\nif (!panel || !cell)\nreturn;\nconst copy = cell.cloneNode(true);\nfor (const element of [copy, ...copy.querySelectorAll('[id], [hidden]')]) {\nelement.removeAttribute('id');\nelement.removeAttribute('hidden');\n}\ncopy.removeAttribute('aria-label');\ncopy.querySelector('h3')?.setAttribute('id', 'panel-title');\nconst scale = document.querySelector(`dd[data-attribute=\"${copy.dataset.attribute}\"]`)?.textContent ?? '';\nconst basis = cell.closest('details')?.querySelector('.basis')?.textContent ?? '';\ncopy.append(make('p', { class: 'basis' }, scale), make('p', { class: 'basis' }, basis));\nconst close = make('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, '\u00d7');\nclose.addEventListener('click', () => panel.close());\nconst all = make('a', { href: `#${id}`, class: 'all' }, 'Show among every answer');\npanel.replaceChildren(close, copy, make('p', {}, all));\npanel.showModal();\npanel.scrollTop = 0;\n}\npanel?.addEventListener('click', ({ target }) => {\nif (target === panel)\npanel.close();\nif (target instanceof HTMLAnchorElement && target.matches('.all'))\npanel.close();\n});\nconst cells = [...document.querySelectorAll('.picture .profile td a')];\nconst width = 4;\nfor (const cell of cells) {\ncell.setAttribute('aria-haspopup', 'dialog');\ncell.addEventListener('click', (event) => {\nif (event.ctrlKey || event.metaKey || event.shiftKey)\nreturn;\nevent.preventDefault();\nopenPanel(cell.hash.slice(1));\n});\ncell.addEventListener('keydown', (event) => {\nconst at = cells.indexOf(cell);\nconst row = at - (at % width);\nconst to = {\nArrowLeft: at % width === 0 ? at : at - 1,\nArrowRight: at % width === width - 1 ? at : at + 1,\nArrowUp: at - width,\nArrowDown: at + width,\nHome: row,\nEnd: row + width - 1,\n};\nconst next = cells[to[event.key] ?? -1];\nif (!next)\nreturn;\nevent.preventDefault();\nnext.focus();\n});\n}\nfunction makeTabs(box) {\nconst pages = [...box.querySelectorAll('.tab')];\nconst tabs = pages.map((page) => make('button', { type: 'button', role: 'tab', id: `tab-${page.id}`, 'aria-controls': page.id }, page.dataset.name ?? ''));\nconst select = (index) => {\nfor (const [at, tab] of tabs.entries()) {\ntab.setAttribute('aria-selected', String(at === index));\ntab.tabIndex = at === index ? 0 : -1;\npages[at]?.classList.toggle('away', at !== index);\n}\n};\nfor (const [index, tab] of tabs.entries()) {\ntab.addEventListener('click', () => select(index));\ntab.addEventListener('keydown', (event) => {\nconst to = {\nArrowLeft: (index + tabs.length - 1) % tabs.length,\nArrowRight: (index + 1) % tabs.length,\nHome: 0,\nEnd: tabs.length - 1,\n};\nconst next = to[event.key];\nif (next === undefined)\nreturn;\nevent.preventDefault();\nselect(next);\ntabs[next]?.focus();\n});\npages[index]?.setAttribute('role', 'tabpanel');\npages[index]?.setAttribute('aria-labelledby', tab.id);\n}\nbox.prepend(make('div', { role: 'tablist', 'aria-label': 'Frameworks' }, ...tabs));\nselect(0);\n}\nfor (const box of document.querySelectorAll('.tabs'))\nmakeTabs(box);\nconst CHOICES = [\n['', 'all'],\n['met', 'yes'],\n['partial', 'in part'],\n['unmet', 'no'],\n['unknown', 'nothing said'],\n];\nfunction makeFilters(box) {\nconst answers = [...document.querySelectorAll('.findings > li[data-outcome]')].map((item) => {\nconst group = item.closest('details.group');\nconst heading = item.closest('.cell')?.querySelector('h3') ?? group?.querySelector('.name');\nconst about = heading?.textContent ?? '';\nreturn {\nitem,\ngroup,\ncell: item.closest('.cell'),\ntext: `${about} ${item.textContent}`.toLowerCase(),\n};\n});\nconst groups = [...new Set(answers.flatMap(({ group }) => group ?? []))];\nconst everyGroup = [...document.querySelectorAll('#answers ~ details.group')];\nconst search = make('input', {\ntype: 'search',\nplaceholder: 'Search: a license, a file, a word',\n'aria-label': 'Search the answers',\n'aria-keyshortcuts': '/',\n});\nconst choices = CHOICES.map(([value, words]) => {\nconst choice = make('input', { type: 'radio', name: 'outcome', value });\nchoice.checked = value === '';\nreturn make('label', {}, choice, make('span', {}, words));\n});\nconst count = make('output', { 'aria-live': 'polite' });\nconst apply = () => {\nconst words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);\nconst outcome = box.querySelector('input[type=radio]:checked')?.value ?? '';\nconst filtering = words.length > 0 || outcome !== '';\nconst shown = answers.filter(({ item, text }) => {\nconst keep = (outcome === '' || item.dataset.outcome === outcome) && words.every((word) => text.includes(word));\nitem.hidden = !keep;\nreturn keep;\n});\nconst kept = new Set(shown.flatMap(({ group, cell }) => [group, cell]));\nfor (const cell of document.querySelectorAll('details.group .cell'))\ncell.hidden = filtering && !kept.has(cell);\nfor (const group of everyGroup)\ngroup.hidden = filtering && !kept.has(group);\nfor (const group of groups)\nif (group instanceof HTMLDetailsElement)\ngroup.open = filtering && kept.has(group);\ncount.textContent = filtering ? `${shown.length} of ${answers.length} answers` : '';\n};\nsearch.addEventListener('input', apply);\nsearch.addEventListener('keydown', (event) => {\nif (event.key !== 'Escape' || search.value === '')\nreturn;\nevent.preventDefault();\nsearch.value = '';\napply();\n});\nbox.addEventListener('change', apply);\nbox.append(search, make('div', { role: 'radiogroup', 'aria-label': 'Answer' }, ...choices), count);\nbox.hidden = false;\ndocument.addEventListener('keydown', (event) => {\nconst typing = event.target instanceof HTMLInputElement && event.target.type === 'search';\nif (event.key !== '/' || typing || panel?.open || event.ctrlKey || event.metaKey || event.altKey)\nreturn;\nevent.preventDefault();\nsearch.focus();\nsearch.scrollIntoView({ block: 'center' });\n});\n}\nif (filters)\nmakeFilters(filters);\nconst statement = document.querySelector('#statement');\nif (statement && navigator.clipboard) {\nconst words = statement.textContent ?? '';\nconst copy = make('button', { type: 'button', class: 'copy' }, 'Copy');\ncopy.addEventListener('click', async () => {\nawait navigator.clipboard.writeText(words);\ncopy.textContent = 'Copied';\n});\nstatement.append(' ', copy);\n}\nfunction follow() {\nconst target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));\nif (!target)\nreturn;\nif (panel?.open)\npanel.close();\nreveal(target);\n}\ndocument.addEventListener('click', ({ target }) => {\nconst link = target instanceof Element ? target.closest('a[href^=\"#\"]') : null;\nif (link && link.hash === location.hash && !cells.includes(link))\nfollow();\n});\naddEventListener('hashchange', follow);\nfollow();\nconst folded = [];\naddEventListener('beforeprint', () => {\nfor (const details of document.querySelectorAll('details'))\nif (!details.open) {\nfolded.push(details);\ndetails.open = true;\n}\n});\naddEventListener('afterprint', () => {\nfor (const details of folded.splice(0))\ndetails.open = false;\n});",
    scriptHash: 'ZFfHUL0sndd6mItLIDo1WzLz2DkeM6J/87s2o4gMqhU=',
};

;// CONCATENATED MODULE: ./lib/src/reporters/html/contradictions.js





/** Claims and contradictions that stand open; the rest are a click away. */
const SHOWN = 3;
/** Reasons shown of one claim, and places of one reason. */
const MAX_REASONS = 2;
const contradictions_MAX_PLACES = 1;
/** Places shown of a claim that is made in several. */
const MAX_MENTIONS = 3;
/** Claims of one standing that a page shows. */
const MAX_CLAIMS = 20;
/** What the repository says of its own openness, each with its other side, and where it contradicts itself. */
function Contradictions({ report }) {
    const { claims, findings } = report.assessment;
    const standing = (wanted) => groupClaims(claims.filter(({ status, suppressed }) => status === wanted && suppressed === undefined))
        .slice(0, MAX_CLAIMS)
        .map((group) => (0,jsxRuntime/* jsx */.Y)(Claim, { claims: group, report: report }));
    const cards = [
        ...standing('contradicted'),
        ...findings.filter(contradicts).map((finding) => (0,jsxRuntime/* jsx */.Y)(Contradiction, { finding: finding, report: report })),
        ...standing('unproven'),
    ];
    const borneOut = groupClaims(claims.filter(({ status, suppressed }) => status === 'supported' && suppressed === undefined));
    const letStand = claims.filter(({ suppressed }) => suppressed !== undefined);
    const more = cards.length - SHOWN;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { class: "contradictions", "aria-labelledby": "contradictions", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "contradictions", children: cards.length === 0 ? 'Says and holds' : 'Where words and evidence part' }), cards.length === 0 ? ((0,jsxRuntime/* jsx */.Y)("p", { class: "calm", children: "Nothing that the repository says is contradicted by what it holds." })) : null, cards.slice(0, SHOWN), more > 0 ? ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [more, " more"] }), cards.slice(SHOWN)] })) : null, letStand.length > 0 ? ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [count(letStand.length, 'claim'), " let stand"] }), letStand.map((claim) => ((0,jsxRuntime/* jsx */.Y)(Claim, { claims: [claim], report: report })))] })) : null, borneOut.length > 0 ? ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [count(borneOut.length, 'claim'), " borne out"] }), borneOut.slice(0, MAX_CLAIMS).map((group) => ((0,jsxRuntime/* jsx */.Y)(BorneOut, { claims: group, report: report })))] })) : null] }));
}
/** Whether two things in the repository cannot both be true, and nobody decided to let it stand. */
function contradicts({ rule, outcome, suppressed, baseline }) {
    return rule.startsWith('consistency/') && outcome === 'unmet' && suppressed === undefined && !baseline;
}
/** Claims that say the same and are answered the same, each group once. */
function groupClaims(claims) {
    const groups = new Map();
    for (const claim of claims) {
        const { claim: kind, artifacts, polarity, baseline, because } = claim;
        const reasons = because.map(({ component, says }) => [component, says]);
        const key = JSON.stringify([kind, artifacts, polarity, baseline, reasons]);
        const group = groups.get(key);
        if (group)
            group.push(claim);
        else
            groups.set(key, [claim]);
    }
    return [...groups.values()];
}
const STATUSES = {
    contradicted: { sign: '\u2717', words: 'contradicted' },
    unproven: { sign: '?', words: 'not shown here' },
    supported: { sign: '\u2713', words: 'borne out' },
};
/** A claim in the words of its first place, facing what answers it. */
function Claim({ claims, report }) {
    const [claim, ...others] = claims;
    const { sign, words } = STATUSES[claim.status];
    const reasons = groupReasons(claim.because);
    return ((0,jsxRuntime/* jsxs */.FD)("article", { class: `card ${claim.status}`, children: [(0,jsxRuntime/* jsxs */.FD)("h3", { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "sign", "aria-hidden": "true", children: sign }), ' ', sentence(claimNameOf(claim)), " ", (0,jsxRuntime/* jsx */.Y)("span", { class: "status", children: statusOf(claim, words) })] }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "facing", children: [(0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsx */.Y)("p", { class: "side", children: "It says" }), (0,jsxRuntime/* jsx */.Y)("blockquote", { children: (0,jsxRuntime/* jsx */.Y)(html_text/* Quote */.Pk, { text: claim.text }) }), (0,jsxRuntime/* jsx */.Y)("p", { children: (0,jsxRuntime/* jsx */.Y)(ClaimPlace, { claim: claim, report: report }) }), others.length === 0 ? null : ((0,jsxRuntime/* jsxs */.FD)("ul", { class: "places", children: [others.slice(0, MAX_MENTIONS).map((other) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: ["and ", (0,jsxRuntime/* jsx */.Y)(ClaimPlace, { claim: other, report: report })] }))), others.length > MAX_MENTIONS ? ((0,jsxRuntime/* jsxs */.FD)("li", { class: "more", children: ["and ", others.length - MAX_MENTIONS, " more"] })) : null] }))] }), (0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsx */.Y)("p", { class: "side", children: claim.status === 'unproven' ? 'It shows' : 'It holds' }), reasons.slice(0, MAX_REASONS).map(({ says, components: of, evidence }) => ((0,jsxRuntime/* jsxs */.FD)("div", { class: "reason", children: [(0,jsxRuntime/* jsxs */.FD)("p", { children: [of.length === 0 ? null : `${sentence(of.map(artifactOf).join(', '))}: `, (0,jsxRuntime/* jsx */.Y)(html_text/* Said */.oX, { text: says })] }), (0,jsxRuntime/* jsx */.Y)(html_text/* Places */.N4, { all: evidence, limit: contradictions_MAX_PLACES, report: report })] }))), reasons.length > MAX_REASONS ? (0,jsxRuntime/* jsxs */.FD)("p", { class: "more", children: ["and ", reasons.length - MAX_REASONS, " more"] }) : null] })] }), claim.remedy === undefined ? null : ((0,jsxRuntime/* jsx */.Y)("p", { class: "remedy", children: (0,jsxRuntime/* jsx */.Y)(html_text/* Said */.oX, { text: claim.remedy }) }))] }));
}
/** A claim that is kept needs no answer: what is claimed, and where. */
function BorneOut({ claims, report }) {
    const [claim] = claims;
    return ((0,jsxRuntime/* jsxs */.FD)("article", { class: "card supported", children: [(0,jsxRuntime/* jsxs */.FD)("h3", { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "sign", "aria-hidden": "true", children: "\u2713" }), ' ', sentence(claimNameOf(claim)), " ", (0,jsxRuntime/* jsx */.Y)("span", { class: "status", children: statusOf(claim, 'borne out') })] }), (0,jsxRuntime/* jsxs */.FD)("ul", { class: "places", children: [claims.slice(0, MAX_MENTIONS).map((each) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)(ClaimPlace, { claim: each, report: report }), " ", (0,jsxRuntime/* jsx */.Y)(html_text/* Quote */.Pk, { text: each.text })] }))), claims.length > MAX_MENTIONS ? (0,jsxRuntime/* jsxs */.FD)("li", { class: "more", children: ["and ", claims.length - MAX_MENTIONS, " more"] }) : null] })] }));
}
function ClaimPlace({ claim, report }) {
    const { path, line, column, endLine } = claim;
    return claim.source.kind === 'file' || claim.source.kind === 'declaration' ? ((0,jsxRuntime/* jsx */.Y)(html_text/* Place */.YR, { at: { path, line, column, ...(endLine !== undefined && { endLine }) }, report: report })) : ((0,jsxRuntime/* jsx */.Y)("span", { class: "place", children: (0,reporters_words/* placeOf */.$t)(claim) }));
}
/** The same is often said of several components. */
function groupReasons(because) {
    const groups = new Map();
    for (const { says, component, evidence } of because) {
        const group = groups.get(says) ?? { says, components: [], evidence: [] };
        if (component !== undefined)
            group.components.push(component);
        group.evidence.push(...evidence);
        groups.set(says, group);
    }
    return [...groups.values()];
}
/** A contradiction between two places of the repository, which face each other; of one place, that one. */
function Contradiction({ finding, report }) {
    const { rule, message, remedy, evidence } = finding;
    const [one, other, ...more] = evidence;
    const facing = one?.text !== undefined && other?.text !== undefined && one.text !== other.text;
    return ((0,jsxRuntime/* jsxs */.FD)("article", { class: "card contradicted", children: [(0,jsxRuntime/* jsxs */.FD)("h3", { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "sign", "aria-hidden": "true", children: "\u2717" }), ' ', (0,jsxRuntime/* jsx */.Y)("a", { href: `#${(0,html_report/* answerIdOf */.Zz)(finding)}`, children: report.rules[rule]?.question ?? rule }), ' ', (0,jsxRuntime/* jsx */.Y)("span", { class: "status", children: "no" })] }), facing ? ((0,jsxRuntime/* jsxs */.FD)("div", { class: "facing", children: [(0,jsxRuntime/* jsx */.Y)(Side, { at: one, report: report }), (0,jsxRuntime/* jsx */.Y)(Side, { at: other, report: report })] })) : null, (0,jsxRuntime/* jsx */.Y)("p", { children: (0,jsxRuntime/* jsx */.Y)(html_text/* Said */.oX, { text: message }) }), (0,jsxRuntime/* jsx */.Y)(html_text/* Places */.N4, { all: facing ? more : evidence, limit: 2, report: report }), remedy === undefined ? null : ((0,jsxRuntime/* jsx */.Y)("p", { class: "remedy", children: (0,jsxRuntime/* jsx */.Y)(html_text/* Said */.oX, { text: remedy }) }))] }));
}
function Side({ at, report }) {
    return ((0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsx */.Y)("blockquote", { children: at.text === undefined ? null : (0,jsxRuntime/* jsx */.Y)(html_text/* Quote */.Pk, { text: at.text }) }), (0,jsxRuntime/* jsx */.Y)("p", { children: (0,jsxRuntime/* jsx */.Y)(html_text/* Place */.YR, { at: at, report: report }) })] }));
}
function statusOf({ polarity, baseline, suppressed }, words) {
    return [
        words,
        ...(polarity === 'conditional' ? ['said under a condition'] : []),
        ...(baseline ? ['known before'] : []),
        ...(suppressed === undefined ? [] : ['let stand']),
    ].join(', ');
}
/** What is claimed, of what: `open source, of the weights`. */
function claimNameOf({ claim, artifacts }) {
    const at = claim.indexOf(':');
    const [kind, id] = at === -1 ? [claim, ''] : [claim.slice(0, at), claim.slice(at + 1)];
    const what = kind === 'mof' ? `MOF class ${id}` : kind === 'osaid' ? 'OSAID' : kind.replaceAll('-', ' ');
    const whole = kind === 'license' ? `license ${(0,reporters_words/* readable */.HD)(id)}` : what;
    return artifacts.length === 0 ? whole : `${whole}, of the ${artifacts.map(artifactOf).join(', ')}`;
}
function artifactOf(artifact) {
    const names = components/* components */.dK;
    const groups = components/* families */.TJ;
    return (names[artifact]?.name ?? groups[artifact] ?? artifact).toLowerCase();
}
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function count(number, what) {
    return `${number} ${number === 1 ? what : `${what}s`}`;
}

;// CONCATENATED MODULE: ./lib/src/reporters/html/comparison.js






/** What is different from a base, in one sentence for the head of the page. */
function summarizeComparison({ class: change, worse, better, claims }) {
    const count = (length, one, many) => length === 0 ? [] : [`${length} ${length === 1 ? one : many}`];
    const contradicted = claims.filter(({ from, to }) => to === 'contradicted' && from !== to).length;
    const parts = [
        ...(change ? [`${reporters_words/* classNames */.xW[change.from]} \u2192 ${reporters_words/* classNames */.xW[change.to]}`] : []),
        ...count(worse.length, 'cell less open', 'cells less open'),
        ...count(better.length, 'cell more open', 'cells more open'),
        ...count(contradicted, 'claim newly contradicted', 'claims newly contradicted'),
    ];
    return parts.length === 0 ? 'nothing changed' : parts.join(' \u00b7 ');
}
/** What is different from a base, with the lines that did it. */
function Changes({ comparison, report, }) {
    const { base, worse, better, claims, licenses } = comparison;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { "aria-labelledby": "changes", children: [(0,jsxRuntime/* jsxs */.FD)("h2", { id: "changes", children: ["What changed ", (0,jsxRuntime/* jsxs */.FD)("span", { class: "aside", children: ["since ", (0,html_report/* shortOf */.IX)(base)] })] }), (0,jsxRuntime/* jsx */.Y)("p", { children: sentenceOf(comparison) }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "columns", children: [(0,jsxRuntime/* jsx */.Y)(CellChanges, { title: "Less open", sign: "\u25BC", changes: worse, report: report }), (0,jsxRuntime/* jsx */.Y)(CellChanges, { title: "More open", sign: "\u25B2", changes: better, report: report }), licenses.length === 0 ? null : ((0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsx */.Y)("h3", { children: "Terms" }), (0,jsxRuntime/* jsx */.Y)("ul", { class: "changes", children: licenses.map(({ component, from, to, by }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsxs */.FD)("p", { children: [nameOf(component), ": ", from === undefined ? 'none known' : (0,reporters_words/* readable */.HD)(from), " \u2192", ' ', to === undefined ? 'none known' : (0,reporters_words/* readable */.HD)(to)] }), (0,jsxRuntime/* jsx */.Y)(ChangedLines, { by: by, report: report })] }))) })] })), claims.length === 0 ? null : ((0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsx */.Y)("h3", { children: "Claims" }), (0,jsxRuntime/* jsx */.Y)("ul", { class: "changes", children: claims.map((claim) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsxs */.FD)("p", { children: [claimNameOf(claim), ": ", claim.from ?? 'not said', " \u2192 ", claim.to ?? 'no longer said'] }), (0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,jsxRuntime/* jsx */.Y)(html_text/* Place */.YR, { at: claim, report: report }), " ", (0,jsxRuntime/* jsx */.Y)(html_text/* Quote */.Pk, { text: claim.text })] })] }))) })] }))] })] }));
}
function sentenceOf(comparison) {
    const summary = summarizeComparison(comparison);
    return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}
function CellChanges({ title, sign, changes, report, }) {
    if (changes.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsxs */.FD)("h3", { children: [(0,jsxRuntime/* jsx */.Y)("span", { "aria-hidden": "true", children: sign }), " ", title] }), (0,jsxRuntime/* jsx */.Y)("ul", { class: "changes", children: changes.map(({ component, attribute, from, to, by }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsxs */.FD)("p", { children: [nameOf(component), ", ", reporters_words/* columnNames */.lo[attribute] ?? attribute, ":", ' ', (0,jsxRuntime/* jsx */.Y)(html_text/* Mark */.CU, { level: from, children: from }), " \u2192 ", (0,jsxRuntime/* jsx */.Y)(html_text/* Mark */.CU, { level: to, children: to })] }), (0,jsxRuntime/* jsx */.Y)(ChangedLines, { by: by, report: report })] }))) })] }));
}
function ChangedLines({ by, report }) {
    return ((0,jsxRuntime/* jsx */.Y)("ul", { class: "places", children: by.map((at) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [at.change === 'removed' ? ((0,jsxRuntime/* jsx */.Y)("span", { class: "place", children: `${at.path}${at.line === undefined ? '' : `:${at.line}`}` })) : ((0,jsxRuntime/* jsx */.Y)(html_text/* Place */.YR, { at: at, report: report })), ' ', at.change, " ", at.text === undefined ? null : (0,jsxRuntime/* jsx */.Y)(html_text/* Quote */.Pk, { text: at.text })] }))) }));
}
function nameOf(component) {
    return components/* componentIds */.Ao.includes(component)
        ? (0,reporters_words/* fullNameOf */.E4)(component)
        : component;
}

// EXTERNAL MODULE: ./lib/src/reporters/html/document.js
var html_document = __webpack_require__(5136);
// EXTERNAL MODULE: ./lib/src/reporters/frameworks.js
var frameworks = __webpack_require__(4714);
;// CONCATENATED MODULE: ./lib/src/reporters/html/frameworks.js





/** Reasons shown of one requirement. */
const frameworks_MAX_REASONS = 2;
const frameworks_ORDER = [
    'pass',
    'partial',
    'fail',
    'unknown',
    'not-applicable',
    'unobservable',
];
/** The published frameworks, each with how much of it the repository answers. */
function Frameworks({ report }) {
    return ((0,jsxRuntime/* jsxs */.FD)("section", { "aria-labelledby": "frameworks", children: [(0,jsxRuntime/* jsxs */.FD)("h2", { id: "frameworks", children: ["Read through published frameworks ", (0,jsxRuntime/* jsx */.Y)("span", { class: "aside", children: "evidence found, and no legal judgment" })] }), (0,jsxRuntime/* jsx */.Y)("div", { class: "tabs", children: frameworks/* frameworkNames */.bF.map((name) => ((0,jsxRuntime/* jsx */.Y)(Framework, { name: name, report: report }))) })] }));
}
function Framework({ name, report }) {
    const entry = report.assessment.frameworks[name];
    const rows = (0,frameworks/* requirementRows */.TN)(report.assessment, name);
    // What no rule asks for yet is named, and no more.
    const unasked = rows.filter(({ detail }) => detail.status === 'unknown' && detail.because.length === 0);
    const shown = rows
        .filter((row) => row.detail.status !== 'unobservable' && !unasked.includes(row))
        // Where nothing says anything, there is nothing to look at.
        .map((row) => ({ ...row, reasons: row.detail.status === 'unknown' ? [] : row.deciding }));
    const elsewhere = rows.length - shown.length - unasked.length;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { class: "tab", id: `framework-${name}`, "data-name": frameworks/* shortNames */.DG[name], children: [(0,jsxRuntime/* jsxs */.FD)("h3", { children: [entry.title, " ", (0,jsxRuntime/* jsx */.Y)("span", { class: "aside", children: entry.version })] }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "summary", children: [(0,jsxRuntime/* jsx */.Y)(html_text/* Said */.oX, { text: frameworks_sentence(entry.summary) }), " ", (0,jsxRuntime/* jsx */.Y)(html_text/* Outside */.u8, { address: entry.source })] }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "coverage", children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "strip", "aria-hidden": "true", children: frameworks_ORDER.flatMap((status) => rows.filter(({ detail }) => detail.status === status).map(() => (0,jsxRuntime/* jsx */.Y)("i", { class: (0,palette/* toneOf */.YV)(status) }))) }), ' ', coverageOf(rows.map(({ detail }) => detail.status))] }), (0,jsxRuntime/* jsxs */.FD)("table", { class: "requirements", children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Asked for" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Found" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "By" })] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: shown.map(({ id, detail, sign, word, reasons }) => ((0,jsxRuntime/* jsxs */.FD)("tr", { "data-status": detail.status, children: [(0,jsxRuntime/* jsxs */.FD)("th", { scope: "row", children: [id, (0,jsxRuntime/* jsx */.Y)("span", { class: "asks", children: (0,jsxRuntime/* jsx */.Y)(html_text/* Said */.oX, { text: detail.asks }) })] }), (0,jsxRuntime/* jsxs */.FD)("td", { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: `mark ${(0,palette/* toneOf */.YV)(detail.status)}`, "aria-hidden": "true", children: sign }), ' ', word] }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,jsxRuntime/* jsxs */.FD)("ul", { class: "places", children: [reasons.slice(0, frameworks_MAX_REASONS).map((finding) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("a", { class: "rule", href: `#${(0,html_report/* answerIdOf */.Zz)(finding)}`, children: finding.component === undefined
                                                            ? finding.rule
                                                            : `${finding.rule} of ${finding.component}` }), ' ', finding.evidence[0] ? (0,jsxRuntime/* jsx */.Y)(html_text/* Place */.YR, { at: finding.evidence[0], report: report }) : null] }))), reasons.length > frameworks_MAX_REASONS ? ((0,jsxRuntime/* jsxs */.FD)("li", { class: "more", children: ["and ", reasons.length - frameworks_MAX_REASONS, " more"] })) : null, detail.note === undefined ? null : ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)(html_text/* Said */.oX, { text: detail.note }) }))] }) })] }))) })] }), unasked.length === 0 ? null : ((0,jsxRuntime/* jsxs */.FD)("p", { class: "none", children: ["Not looked at yet: ", unasked.map(({ id }) => id).join(', '), "."] })), elsewhere === 0 ? null : ((0,jsxRuntime/* jsxs */.FD)("p", { class: "none", children: [elsewhere, " more ", elsewhere === 1 ? 'is' : 'are', " asked for that no repository can show."] }))] }));
}
/** How many of the requirements stand how: `9 evidence found \u00b7 3 in part`. */
function coverageOf(statuses) {
    return frameworks_ORDER.flatMap((status) => {
        const count = statuses.filter((each) => each === status).length;
        return count === 0 ? [] : [`${count} ${frameworks/* statusWords */.o7[status]}`];
    }).join(' \u00b7 ');
}
function frameworks_sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

;// CONCATENATED MODULE: ./lib/src/reporters/html/profile.js





/** The signs with their words, in the order of the levels. */
const LEGEND = [
    ['open', 'open'],
    ['partial', 'in part'],
    ['closed', 'closed, restricted'],
    ['unknown', 'nothing says'],
    ['not-applicable', 'not part of it'],
];
/** The profile as a picture: components as rows, attributes as columns, and in each cell a field, a sign and a word. */
function Profile({ model, comparison, linked, }) {
    return ((0,jsxRuntime/* jsxs */.FD)("table", { class: "profile", children: [(0,jsxRuntime/* jsxs */.FD)("caption", { class: "unseen", children: ["Profile of ", model.subject.name, ": how open each component is"] }), (0,jsxRuntime/* jsxs */.FD)("colgroup", { children: [(0,jsxRuntime/* jsx */.Y)("col", { class: "family" }), (0,jsxRuntime/* jsx */.Y)("col", { class: "component" }), components/* attributeIds */.zy.map((attribute) => ((0,jsxRuntime/* jsx */.Y)("col", { class: attribute })))] }), (0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("td", { colSpan: 2 }), components/* attributeIds */.zy.map((attribute) => ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", title: components/* attributes */.uK[attribute].question, children: reporters_words/* columnNames */.lo[attribute] })))] }) }), Object.keys(components/* families */.TJ).map((family) => {
                const rows = (0,components/* componentsOf */.ct)(family);
                return ((0,jsxRuntime/* jsx */.Y)("tbody", { children: rows.map((component, index) => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [index === 0 ? ((0,jsxRuntime/* jsx */.Y)("th", { class: "family", scope: "rowgroup", rowSpan: rows.length, children: components/* families */.TJ[family] })) : null, (0,jsxRuntime/* jsx */.Y)("th", { class: "component", scope: "row", title: components/* components */.dK[component].description, children: reporters_words/* rowNames */.fH[component] }), components/* attributeIds */.zy.map((attribute) => ((0,jsxRuntime/* jsx */.Y)(profile_Cell, { component: component, attribute: attribute, cell: model.profile[component]?.[attribute], change: changeOf(comparison, component, attribute), linked: linked })))] }))) }));
            })] }));
}
/** What the signs mean, and the star where there is one. */
function Legend({ assessment }) {
    const star = (0,reporters_words/* legendOf */.BM)(assessment);
    return ((0,jsxRuntime/* jsxs */.FD)("p", { class: "legend", children: [LEGEND.map(([level, words]) => ((0,jsxRuntime/* jsxs */.FD)("span", { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: `mark ${(0,palette/* toneOf */.YV)(level)}`, "aria-hidden": "true", children: (0,reporters_words/* signOf */.rL)(level) }), ' ', words] }))), star === undefined ? null : (0,jsxRuntime/* jsx */.Y)("span", { children: star })] }));
}
function profile_Cell({ component, attribute, cell, change, linked, }) {
    const level = cell?.level ?? 'unknown';
    const word = (0,reporters_words/* wordOf */.aG)(attribute, cell);
    const content = ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "sign", "aria-hidden": "true", children: (0,reporters_words/* signOf */.rL)(level) }), word === '' ? ((0,jsxRuntime/* jsx */.Y)("span", { class: "unseen", children: level === 'unknown' ? 'nothing says' : 'not part of this release' })) : ((0,jsxRuntime/* jsxs */.FD)("span", { class: "word", title: word, children: [attribute === 'licensing' && word !== level ? (0,jsxRuntime/* jsxs */.FD)("span", { class: "unseen", children: [level, ", "] }) : null, word] })), change === undefined ? null : ((0,jsxRuntime/* jsxs */.FD)("span", { class: "change", children: [(0,jsxRuntime/* jsx */.Y)("span", { "aria-hidden": "true", children: change.better ? '\u25b2' : '\u25bc' }), (0,jsxRuntime/* jsxs */.FD)("span", { class: "unseen", children: [", was ", change.from] })] }))] }));
    return ((0,jsxRuntime/* jsx */.Y)("td", { class: (0,palette/* toneOf */.YV)(level), children: linked ? (0,jsxRuntime/* jsx */.Y)("a", { href: `#${(0,html_report/* anchorOf */.dI)(component, attribute)}`, children: content }) : (0,jsxRuntime/* jsx */.Y)("span", { children: content }) }));
}
function changeOf(comparison, component, attribute) {
    const here = (each) => each.component === component && each.attribute === attribute;
    const better = comparison?.better.find(here);
    if (better)
        return { better: true, from: better.from };
    const worse = comparison?.worse.find(here);
    return worse && { better: false, from: worse.from };
}

;// CONCATENATED MODULE: ./lib/src/reporters/html/page.js













/** The whole page. */
function Page({ report }) {
    const { assessment } = report;
    const { subject, comparison, next, models, licenses, suppressed, notices } = assessment;
    return ((0,jsxRuntime/* jsxs */.FD)(html_document/* Document */.y, { title: `${subject.name}: ${verdictOf(assessment)}`, version: assessment.tool.version, assets: assets, children: [(0,jsxRuntime/* jsx */.Y)("a", { class: "skip", href: "#answers", children: "Skip to every answer" }), (0,jsxRuntime/* jsx */.Y)(Head, { report: report }), (0,jsxRuntime/* jsxs */.FD)("main", { children: [(0,jsxRuntime/* jsxs */.FD)("div", { class: "first", children: [(0,jsxRuntime/* jsxs */.FD)("section", { class: "picture", "aria-label": "Profile", children: [(0,jsxRuntime/* jsx */.Y)(Profile, { model: assessment, linked: true, ...(comparison && { comparison }) }), (0,jsxRuntime/* jsx */.Y)(Legend, { assessment: assessment })] }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "beside", children: [(0,jsxRuntime/* jsx */.Y)(Contradictions, { report: report }), (0,jsxRuntime/* jsx */.Y)(Failures, { report: report }), (0,jsxRuntime/* jsx */.Y)(Why, { report: report }), next.length === 0 ? null : (0,jsxRuntime/* jsx */.Y)(Next, { report: report })] })] }), models === undefined ? null : (0,jsxRuntime/* jsx */.Y)(Models, { models: models }), comparison === undefined ? null : (0,jsxRuntime/* jsx */.Y)(Changes, { comparison: comparison, report: report }), (0,jsxRuntime/* jsx */.Y)(Frameworks, { report: report }), (0,jsxRuntime/* jsx */.Y)(Answers, { report: report }), licenses.length === 0 ? null : (0,jsxRuntime/* jsx */.Y)(Terms, { report: report }), suppressed.length === 0 ? null : (0,jsxRuntime/* jsx */.Y)(Suppressed, { report: report }), notices.length === 0 ? null : (0,jsxRuntime/* jsx */.Y)(Notices, { report: report })] }), (0,jsxRuntime/* jsx */.Y)(Foot, { assessment: assessment }), (0,jsxRuntime/* jsx */.Y)("dialog", { id: "panel", "aria-labelledby": "panel-title" })] }));
}
function verdictOf({ class: { value } }) {
    return value === 'unknown' ? 'openness unknown' : reporters_words/* classNames */.xW[value];
}
/** Name, class, and what can truthfully be said. */
function Head({ report }) {
    const { assessment } = report;
    const { subject, statement, gate, comparison } = assessment;
    const commit = subject.revision && report.linkToCommit(subject.revision);
    const revision = subject.revision && (0,jsxRuntime/* jsx */.Y)("code", { children: (0,html_report/* shortOf */.IX)(subject.revision) });
    return ((0,jsxRuntime/* jsxs */.FD)("header", { children: [(0,jsxRuntime/* jsxs */.FD)("h1", { children: [(0,jsxRuntime/* jsx */.Y)("bdi", { class: "name", children: subject.name }), " ", (0,jsxRuntime/* jsx */.Y)("span", { class: "verdict", children: verdictOf(assessment) })] }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "meta", children: [revision ? (0,jsxRuntime/* jsxs */.FD)("span", { children: ["at ", commit ? (0,jsxRuntime/* jsx */.Y)("a", { href: commit, children: revision }) : revision] }) : null, subject.root === '.' ? null : ((0,jsxRuntime/* jsxs */.FD)("span", { children: ["in ", (0,jsxRuntime/* jsx */.Y)("code", { children: subject.root })] })), (0,jsxRuntime/* jsxs */.FD)("span", { class: gate.passed ? 'passed' : 'failed', children: [(0,jsxRuntime/* jsx */.Y)("span", { "aria-hidden": "true", children: gate.passed ? '\u2713' : '\u2717' }), " ", gateOf(assessment)] }), comparison === undefined ? null : ((0,jsxRuntime/* jsxs */.FD)("span", { children: [(0,jsxRuntime/* jsxs */.FD)("a", { href: "#changes", children: ["Since ", (0,html_report/* shortOf */.IX)(comparison.base)] }), ": ", summarizeComparison(comparison)] }))] }), (0,jsxRuntime/* jsx */.Y)("blockquote", { class: "statement", id: "statement", children: statement })] }));
}
function gateOf({ gate: { passed, failures, asked } }) {
    if (passed)
        return asked.length === 0 ? 'nothing is asked of it' : 'the gate holds';
    const count = (why) => failures.filter((failure) => failure.why === why).length;
    const parts = [
        [count('claim-contradicted'), 'claim contradicted', 'claims contradicted'],
        [count('claim-unproven'), 'claim not shown', 'claims not shown'],
        [count('inconsistent'), 'inconsistency', 'inconsistencies'],
        [count('worse'), 'cell less open', 'cells less open'],
        [count('requirement-unmet'), 'requirement unmet', 'requirements unmet'],
        [count('model'), 'model that fails', 'models that fail'],
    ];
    const said = parts.flatMap(([number, one, many]) => number === 0 ? [] : [`${number} ${number === 1 ? one : many}`]);
    return `the gate fails: ${said.join(', ')}`;
}
/** What the gate fails on besides what contradicts itself: requirements, changes, models. */
function Failures({ report }) {
    const { assessment } = report;
    const failures = assessment.gate.failures.filter(({ why }) => why === 'requirement-unmet' || why === 'worse' || why === 'model');
    if (failures.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { class: "why", "aria-labelledby": "failures", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "failures", children: "What was asked, and does not hold" }), failures.slice(0, MAX_ROWS).map((failure) => ((0,jsxRuntime/* jsxs */.FD)("article", { class: "card contradicted", children: [(0,jsxRuntime/* jsxs */.FD)("h3", { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "sign", "aria-hidden": "true", children: "\u2717" }), ' ', (0,gate/* failureTitle */.nV)(failure)] }), (0,jsxRuntime/* jsx */.Y)("p", { children: (0,jsxRuntime/* jsx */.Y)(html_text/* Said */.oX, { text: failure.message }) }), (0,jsxRuntime/* jsx */.Y)(html_text/* Places */.N4, { all: (0,gate/* evidenceOf */.X1)(failure, assessment), limit: page_MAX_PLACES, report: report }), failure.remedy === undefined ? null : ((0,jsxRuntime/* jsx */.Y)("p", { class: "remedy", children: (0,jsxRuntime/* jsx */.Y)(html_text/* Said */.oX, { text: failure.remedy }) }))] })))] }));
}
/** Reasons that stand open. */
const page_MAX_REASONS = 4;
/** The answers that make the class. */
function Why({ report }) {
    const { class: release, findings } = report.assessment;
    const deciding = release.because.flatMap(({ rule, component }) => findings.find((finding) => finding.rule === rule && finding.component === component) ?? []);
    if (deciding.length === 0)
        return null;
    const items = deciding.map((finding) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)(html_text/* Mark */.CU, { level: finding.level ?? finding.outcome }), " ", (0,jsxRuntime/* jsx */.Y)(html_text/* Said */.oX, { text: finding.message }), ' ', finding.evidence[0] ? (0,jsxRuntime/* jsx */.Y)(html_text/* Place */.YR, { at: finding.evidence[0], report: report }) : null] })));
    return ((0,jsxRuntime/* jsxs */.FD)("section", { class: "why", "aria-labelledby": "why", children: [(0,jsxRuntime/* jsxs */.FD)("h2", { id: "why", children: ["Why ", reporters_words/* classNames */.xW[release.value]] }), (0,jsxRuntime/* jsx */.Y)("ul", { children: items.slice(0, page_MAX_REASONS) }), items.length > page_MAX_REASONS ? ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [items.length - page_MAX_REASONS, " more ", items.length - page_MAX_REASONS === 1 ? 'reason' : 'reasons'] }), (0,jsxRuntime/* jsx */.Y)("ul", { children: items.slice(page_MAX_REASONS) })] })) : null] }));
}
/** Steps that stand open. */
const MAX_STEPS = 4;
/** The shortest way to the next more open class. */
function Next({ report }) {
    return ((0,jsxRuntime/* jsxs */.FD)("section", { class: "next", "aria-labelledby": "next", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "next", children: "What would raise it" }), report.assessment.next.map(({ to, steps }) => {
                const items = steps.map(({ component, remedy }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [component === undefined ? null : (0,jsxRuntime/* jsxs */.FD)("b", { children: [page_nameOf(component), ": "] }), (0,jsxRuntime/* jsx */.Y)(html_text/* Said */.oX, { text: remedy })] })));
                return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("h3", { children: ["To ", reporters_words/* classNames */.xW[to]] }), (0,jsxRuntime/* jsx */.Y)("ol", { children: items.slice(0, MAX_STEPS) }), items.length > MAX_STEPS ? ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [items.length - MAX_STEPS, " more steps"] }), (0,jsxRuntime/* jsx */.Y)("ol", { start: MAX_STEPS + 1, children: items.slice(MAX_STEPS) })] })) : null] }));
            })] }));
}
function page_nameOf(component) {
    return components/* componentIds */.Ao.includes(component)
        ? (0,reporters_words/* fullNameOf */.E4)(component)
        : component;
}
/** Each of several models; the rest of the page holds for all of them. */
function Models({ models }) {
    return ((0,jsxRuntime/* jsxs */.FD)("section", { "aria-labelledby": "models", children: [(0,jsxRuntime/* jsxs */.FD)("h2", { id: "models", children: ["The models ", (0,jsxRuntime/* jsx */.Y)("span", { class: "aside", children: "the rest of this page holds for each of them" })] }), models.map((model) => ((0,jsxRuntime/* jsxs */.FD)("details", { class: "group", children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "name", children: model.subject.name }), (0,jsxRuntime/* jsxs */.FD)("span", { class: "counts", children: [verdictOf(model), " \u00B7 ", model.subject.root, " \u00B7 the gate ", model.gate.passed ? 'holds' : 'fails'] })] }), (0,jsxRuntime/* jsx */.Y)("p", { class: "statement", children: model.statement }), (0,jsxRuntime/* jsx */.Y)(Profile, { model: model, linked: false })] })))] }));
}
/** Rows of a table that a page shows. */
const MAX_ROWS = 100;
/** Places shown of terms that are stated alike. */
const page_MAX_PLACES = 3;
/** Every license text and every statement of terms; those that say the same stand together. */
function Terms({ report }) {
    const { licenses } = report.assessment;
    const groups = groupTerms(licenses);
    return ((0,jsxRuntime/* jsxs */.FD)("section", { "aria-labelledby": "terms", children: [(0,jsxRuntime/* jsxs */.FD)("h2", { id: "terms", children: ["Terms that were read ", (0,jsxRuntime/* jsxs */.FD)("span", { class: "aside", children: [licenses.length, " places"] })] }), (0,jsxRuntime/* jsxs */.FD)("details", { class: "group", children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "name", children: "License texts and statements" }), (0,jsxRuntime/* jsx */.Y)("span", { class: "counts", children: [...new Set(licenses.flatMap(({ spdx, id }) => spdx ?? id ?? []))]
                                    .slice(0, 4)
                                    .map(reporters_words/* readable */.HD)
                                    .join(' \u00b7 ') })] }), (0,jsxRuntime/* jsxs */.FD)("table", { class: "requirements", children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Where" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "What" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Asks or forbids" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Governs" })] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: groups.slice(0, MAX_ROWS).map(({ first, places }) => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("td", { children: (0,jsxRuntime/* jsx */.Y)(html_text/* Places */.N4, { all: places, limit: page_MAX_PLACES, report: report }) }), (0,jsxRuntime/* jsx */.Y)("td", { children: termsOf(first) }), (0,jsxRuntime/* jsx */.Y)("td", { children: conditionsOf(first) }), (0,jsxRuntime/* jsx */.Y)("td", { children: first.governs.map(page_nameOf).join('; ') })] }))) })] }), groups.length > MAX_ROWS ? (0,jsxRuntime/* jsxs */.FD)("p", { class: "none", children: ["and ", groups.length - MAX_ROWS, " more"] }) : null] })] }));
}
function groupTerms(licenses) {
    const groups = new Map();
    for (const license of licenses) {
        const { path, line } = license;
        const said = JSON.stringify([termsOf(license), conditionsOf(license), license.governs]);
        const group = groups.get(said);
        if (group)
            group.places.push({ path, line });
        else
            groups.set(said, { first: license, places: [{ path, line }] });
    }
    return [...groups.values()];
}
/** Which terms, and how they are known: `Apache-2.0: exact, file`. */
function termsOf({ spdx, id, match, from }) {
    return `${(0,reporters_words/* readable */.HD)(spdx ?? id ?? 'not known')}: ${match}, ${from}`;
}
function conditionsOf({ conditions = [] }) {
    return [...new Set(conditions.map(({ kind }) => kind.replaceAll('-', ' ')))].join(', ');
}
/** What is let stand, by whose word and until when. */
function Suppressed({ report }) {
    return ((0,jsxRuntime/* jsxs */.FD)("section", { "aria-labelledby": "suppressed", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "suppressed", children: "Let stand by decision" }), (0,jsxRuntime/* jsx */.Y)("ul", { class: "plain", children: report.assessment.suppressed.map(({ rule, component, reason, until, path, line, state }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,jsxRuntime/* jsx */.Y)("b", { children: component === undefined ? rule : `${rule} of ${page_nameOf(component)}` }), ' ', (0,jsxRuntime/* jsxs */.FD)("span", { class: "status", children: [state, until === undefined ? null : `, until ${until}`] })] }), (0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,jsxRuntime/* jsx */.Y)(html_text/* Said */.oX, { text: reason }), " ", (0,jsxRuntime/* jsx */.Y)(html_text/* Place */.YR, { at: { path, line }, report: report })] })] }))) })] }));
}
function Notices({ report }) {
    const { notices } = report.assessment;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { "aria-labelledby": "notices", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "notices", children: "How this was made" }), (0,jsxRuntime/* jsxs */.FD)("ul", { class: "plain", children: [notices.slice(0, MAX_ROWS).map(({ message, path }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [path === undefined ? null : ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)(html_text/* Place */.YR, { at: { path }, report: report }), ' '] })), (0,jsxRuntime/* jsx */.Y)(html_text/* Said */.oX, { text: message })] }))), notices.length > MAX_ROWS ? (0,jsxRuntime/* jsxs */.FD)("li", { children: ["and ", notices.length - MAX_ROWS, " more"] }) : null] })] }));
}
function Foot({ assessment }) {
    const { asked, yes, partly, no, silent, failed } = (0,reporters_words/* countAnswers */.XA)(assessment);
    return ((0,jsxRuntime/* jsxs */.FD)("footer", { children: [(0,jsxRuntime/* jsxs */.FD)("p", { children: [asked, " questions: ", yes, " yes \u00B7 ", partly, " in part \u00B7 ", no, " no \u00B7 ", silent, " nothing said", failed > 0 ? ` \u00b7 ${failed} could not be asked` : ''] }), (0,jsxRuntime/* jsxs */.FD)("p", { children: ["Components and attributes after the Columbia Convening\u2019s framework (arXiv:2405.15802), which gives no score, and neither does this page. What is unknown may live elsewhere: silence proves nothing. Made by openness-lint ", assessment.tool.version, "."] })] }));
}

;// CONCATENATED MODULE: ./lib/src/reporters/html/index.js




/**
 * The report as one page that holds all it needs and asks for nothing. It reads without its script, which only adds:
 * a panel beside the profile, tabs, a search, and the arrow keys. Texts of the repository become text and nothing else.
 */
function writeHtml(assessment, options) {
    return `<!doctype html>\n${(0,dist/* renderToString */.F0)((0,jsxRuntime/* jsx */.Y)(Page, { report: (0,html_report/* prepare */.iA)(assessment, options) }))}\n`;
}


/***/ }),

/***/ 2843:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ shortOf),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   Zz: () => (/* binding */ answerIdOf),
/* harmony export */   dI: () => (/* binding */ anchorOf),
/* harmony export */   iA: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6176);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9622);


/** Makes ready what the page is written from. */
function prepare(assessment, { rules, source }) {
    const shown = visible(assessment);
    const { revision } = shown.subject;
    return {
        assessment: shown,
        rules,
        linkTo: (at) => 
        // A path that cannot be shown as it is written cannot be found by what is shown of it.
        source === undefined || revision === undefined || at.path.includes('\\')
            ? undefined
            : (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)(source, revision, at),
        linkToCommit: (commit) => source === undefined || !COMMIT.test(commit) ? undefined : (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .commitAddressOf */ .dM)(source, commit),
    };
}
function visible(value) {
    if (typeof value === 'string')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(value.replace(/[\t\n\r]+/g, ' '));
    if (Array.isArray(value))
        return value.map(visible);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, visible(each)]));
}
/** The id of the part of the page that holds the answers on one attribute of a component. */
function anchorOf(component, attribute) {
    return `${component}-${attribute}`;
}
/** The id of one answer. */
function answerIdOf({ rule, component }) {
    return component === undefined ? rule : `${rule}-${component}`;
}
const COMMIT = /^[0-9a-f]{40,64}$/;
/** A commit by its first digits; anything else, such as a tag, as it is. */
function shortOf(revision) {
    return COMMIT.test(revision) ? revision.slice(0, 12) : revision;
}


/***/ }),

/***/ 2214:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ Mark),
/* harmony export */   N4: () => (/* binding */ Places),
/* harmony export */   Pk: () => (/* binding */ Quote),
/* harmony export */   YR: () => (/* binding */ Place),
/* harmony export */   oX: () => (/* binding */ Said),
/* harmony export */   u8: () => (/* binding */ Outside)
/* harmony export */ });
/* harmony import */ var preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8720);
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7380);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7978);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1099);




/** Characters shown of a message: it may quote a text of any length. */
const MAX_MESSAGE = 600;
/** Characters shown of a quotation. */
const MAX_QUOTE = 160;
/** Words of this tool: what stands between back-ticks is a name of a field or a file. */
function Said({ text }) {
    const parts = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(text, MAX_MESSAGE).split('`');
    return (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .Fragment */ .FK, { children: parts.map((part, index) => (index % 2 === 1 ? (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("code", { children: part }) : part)) });
}
/** Words of the repository. */
function Quote({ text }) {
    return (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("q", { children: (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(text, MAX_QUOTE) });
}
/** A place to look, linked where its address is known. */
function Place({ at, report }) {
    const address = report.linkTo(at);
    return address === undefined ? ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("span", { class: "place", children: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at) })) : ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("a", { class: "place", href: address, children: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at) }));
}
/** Places with what stands there; those over the limit are counted. */
function Places({ all, limit, report, }) {
    if (all.length === 0)
        return null;
    const places = distinct(all);
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("ul", { class: "places", children: [places.slice(0, limit).map((at, index) => ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("li", { children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(Place, { at: at, report: report }), at.text === undefined || at.text === places[index - 1]?.text ? null : ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)(preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .Fragment */ .FK, { children: [' ', (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(Quote, { text: at.text })] }))] }))), places.length > limit ? (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("li", { class: "more", children: ["and ", places.length - limit, " more"] }) : null] }));
}
/** Each line once, with what stands there where any of its mentions says it. */
function distinct(all) {
    const places = new Map();
    for (const at of all) {
        const line = `${at.path}\n${at.line}`;
        if (places.get(line)?.text === undefined)
            places.set(line, at);
    }
    return [...places.values()];
}
/** A link to a page of others; what is no address of a page stays text. */
function Outside({ address, children, }) {
    if (!/^https?:\/\//.test(address))
        return (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .Fragment */ .FK, { children: children ?? address });
    return (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("a", { href: address, children: children ?? address.replace(/^https?:\/\//, '') });
}
/** A level, an outcome or a status as a small field with its sign: never color alone. */
function Mark({ level, children }) {
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("span", { class: `mark ${(0,_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .toneOf */ .YV)(level)}`, children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("span", { class: "sign", "aria-hidden": "true", children: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .signOf */ .rL)(SAME[level] ?? level) }), children === undefined ? null : (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)(preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .Fragment */ .FK, { children: [" ", children] })] }));
}
/** Outcomes and statuses as the levels that share their sign. */
const SAME = {
    met: 'open',
    unmet: 'closed',
    pass: 'open',
    fail: 'closed',
    unobservable: 'not-applicable',
};


/***/ }),

/***/ 7380:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ light),
/* harmony export */   XT: () => (/* binding */ dark),
/* harmony export */   YV: () => (/* binding */ toneOf)
/* harmony export */ });
/**
 * The more open, the more ink: levels differ in lightness first, and along the blue\u2013orange axis, which people who do not
 * tell red from green see as well. No red and no green: closed data is a fact, and not a fault. What is not known has
 * hardly a field at all.
 */
const light = {
    page: '#fbfaf7',
    surface: '#ffffff',
    ink: '#1c2326',
    muted: '#5b656a',
    rule: '#dcdad3',
    accent: '#0d5c63',
    alert: '#a4371c',
    open: { fill: '#0d5c63', text: '#ffffff' },
    partial: { fill: '#afd9d6', text: '#0b3b40' },
    closed: { fill: '#f5dcc5', text: '#5e3412' },
    unknown: { fill: '#f3f1eb', text: '#5b656a' },
};
/** The same on a dark page, where more open is brighter. */
const dark = {
    page: '#14191b',
    surface: '#1b2124',
    ink: '#e6e8e6',
    muted: '#9ba6aa',
    rule: '#30383c',
    accent: '#74c8c1',
    alert: '#f2906f',
    open: { fill: '#4fb0a9', text: '#04211f' },
    partial: { fill: '#1f4f52', text: '#d0edea' },
    closed: { fill: '#54341d', text: '#f6d8bd' },
    unknown: { fill: '#1c2326', text: '#9ba6aa' },
};
/** The field of a level, of an outcome or of a requirement's status. */
function toneOf(level) {
    switch (level) {
        case 'open':
        case 'met':
        case 'pass':
            return 'open';
        case 'gated':
        case 'described':
        case 'partial':
        case 'conditional':
            return 'partial';
        case 'closed':
        case 'restricted':
        case 'unmet':
        case 'fail':
            return 'closed';
        case 'not-applicable':
        case 'unobservable':
            return 'not-applicable';
        default:
            return 'unknown';
    }
}


/***/ }),

/***/ 9622:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zi: () => (/* binding */ toSource),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   dM: () => (/* binding */ commitAddressOf)
/* harmony export */ });
const HOSTS = {
    'github.com': 'github',
    'gitlab.com': 'gitlab',
    'huggingface.co': 'huggingface',
    'codeberg.org': 'forgejo',
};
/**
 * Reads the address that a repository was cloned from, as Git has it: `https://github.com/acme/aster.git`,
 * `git@github.com:acme/aster.git`. `undefined` for a site whose addresses are not known. Names and passwords in it are
 * left out.
 *
 * @param prefix where the assessed folder stands in its Git repository
 * @param github the host of a GitHub Enterprise Server, as in `github.example.org`
 */
function toSource(remote, prefix = '', github = '') {
    const [, site = '', path = ''] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/\s]*@)?([a-z0-9.-]+)(?::\d+)?[:/]([^\s?#]+)$/i.exec(remote) ?? [];
    const host = site.toLowerCase() === github.toLowerCase() ? 'github' : HOSTS[site.toLowerCase()];
    const names = path.split('/').filter((name) => name !== '');
    const last = names.pop()?.replace(/\.git$/, '');
    if (host === undefined || last === undefined || last === '' || names.length === 0)
        return undefined;
    const parts = [...names, last];
    if (parts.some((part) => part === '.' || part === '..'))
        return undefined;
    return { host, address: `https://${site.toLowerCase()}/${encodePath(parts.join('/'))}`, prefix };
}
/** The address of a place at a revision; of the file where no line of it is meant. */
function addressOf({ host, address, prefix }, revision, { path, line, endLine }) {
    const file = encodePath(prefix === '' ? path : `${prefix}/${path}`);
    const commit = encodeURIComponent(revision);
    const through = endLine !== undefined && line !== undefined && endLine > line ? endLine : undefined;
    switch (host) {
        case 'gitlab':
            return `${address}/-/blob/${commit}/${file}${lines(line, through, 'L', '-')}`;
        case 'forgejo':
            return `${address}/src/commit/${commit}/${file}${lines(line, through, 'L', '-L')}`;
        case 'huggingface':
            return `${address}/blob/${commit}/${file}${lines(line, through, 'L', '-L')}`;
        case 'github': {
            // A document is shown as a page, which has no lines, unless its source is asked for.
            const plain = line !== undefined && /\.(?:md|markdown|mdx|rst|adoc|org|ipynb)$/i.test(path);
            return `${address}/blob/${commit}/${file}${plain ? '?plain=1' : ''}${lines(line, through, 'L', '-L')}`;
        }
    }
}
/** The address of a commit's page. */
function commitAddressOf({ host, address }, revision) {
    const commit = encodeURIComponent(revision);
    return host === 'gitlab' ? `${address}/-/commit/${commit}` : `${address}/commit/${commit}`;
}
function lines(first, last, mark, through) {
    if (first === undefined)
        return '';
    return `#${mark}${first}${last === undefined ? '' : `${through}${last}`}`;
}
function encodePath(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}


/***/ })

};
;
})
