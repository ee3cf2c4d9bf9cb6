"use strict";
exports.id = 859;
exports.ids = [859];
exports.modules = {

/***/ 8859:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeProfilePicture: () => (/* binding */ writeProfilePicture)
/* harmony export */ });
/* harmony import */ var preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8720);
/* harmony import */ var preact_render_to_string__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3091);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2276);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6176);
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7380);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3069);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7978);







/** All in pixels. */
const WIDTH = 720;
const MARGIN = 22;
const ROW = 24;
const FIELD = 21;
const GROUP_GAP = 7;
const HEAD = 74;
const FONT_SIZE = 12.5;
const SMALL = 11;
const COMPONENT_X = 98;
/** Where the field of each column begins, and how wide it is. */
const COLUMNS = {
    availability: { x: 200, width: 102 },
    documentation: { x: 306, width: 102 },
    licensing: { x: 412, width: 174 },
    safeguards: { x: 590, width: 108 },
};
const TONES = ['open', 'partial', 'closed', 'unknown'];
const STYLE = [
    'text{font-family:system-ui,-apple-system,"Segoe UI",Helvetica,"Noto Sans",Arial,sans-serif}',
    ...rules(_palette_js__WEBPACK_IMPORTED_MODULE_3__/* .light */ .BB),
    `@media(prefers-color-scheme:dark){${rules(_palette_js__WEBPACK_IMPORTED_MODULE_3__/* .dark */ .XT).join('')}}`,
].join('');
function rules(palette) {
    return [
        `.page{fill:${palette.page};stroke:${palette.rule}}`,
        `.ink{fill:${palette.ink}}`,
        `.muted{fill:${palette.muted}}`,
        `.accent{fill:${palette.accent}}`,
        ...TONES.flatMap((tone) => [
            `.${tone}{fill:${palette[tone].fill}}`,
            `.on-${tone}{fill:${palette[tone].text};stroke:${palette[tone].text}}`,
        ]),
        `.on-not-applicable{fill:${palette.muted};stroke:${palette.muted}}`,
    ];
}
/**
 * The profile as an SVG for a README or a card: 720 pixels wide, light and dark, the same bytes for the same profile.
 * Rows of which nothing is said stand below it in words; `title` and `desc` say all of it to those who do not see it.
 */
function writeProfilePicture(assessment) {
    const picture = (0,preact_render_to_string__WEBPACK_IMPORTED_MODULE_1__/* .renderToString */ .F0)((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(Picture, { assessment: assessment }));
    // One element a line, so that a change of it can be read: no text holds a bare `<`. And what ends a section of
    // characters in XML stands in none of its texts.
    return `${picture.replace(/>(?=<[a-z])/g, '>\n').replaceAll(']]>', ']]&gt;')}\n`;
}
function Picture({ assessment }) {
    const name = forXml(assessment.subject.name);
    const verdict = verdictOf(assessment);
    const shown = _components_js__WEBPACK_IMPORTED_MODULE_2__/* .componentIds */ .Ao.filter((component) => isSaid(assessment, component));
    const groups = place(shown);
    const bottom = groups.at(-1)?.rows.at(-1)?.y ?? HEAD - ROW;
    const notes = notesOf(assessment, shown);
    const height = bottom + ROW + 8 + notes.length * 16 + 10;
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("svg", { xmlns: "http://www.w3.org/2000/svg", width: WIDTH, height: height, viewBox: `0 0 ${WIDTH} ${height}`, role: "img", "aria-labelledby": "openness-title openness-profile", children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("title", { id: "openness-title", children: `Openness of ${name}: ${verdict}` }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("desc", { id: "openness-profile", children: describe(assessment, shown) }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("style", { dangerouslySetInnerHTML: { __html: STYLE } }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("rect", { class: "page", x: "0.5", y: "0.5", width: WIDTH - 1, height: height - 1, rx: "10" }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("text", { class: "ink", x: MARGIN, y: "34", "font-size": "18", "font-weight": "650", children: (0,_text_width_js__WEBPACK_IMPORTED_MODULE_5__/* .fit */ .U)(name, WIDTH - 3 * MARGIN - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_5__/* .widthOf */ .q)(verdict, 18), 18) }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("text", { class: "accent", x: WIDTH - MARGIN, y: "34", "font-size": "18", "text-anchor": "end", children: verdict }), _components_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeIds */ .zy.map((attribute) => ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("text", { class: "muted", x: COLUMNS[attribute].x + 9, y: HEAD - 10, "font-size": SMALL, children: _words_js__WEBPACK_IMPORTED_MODULE_4__/* .columnNames */ .lo[attribute] }))), groups.map(({ family, rows }) => ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)(preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .Fragment */ .FK, { children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("text", { class: "ink", x: MARGIN, y: (rows[0]?.y ?? 0) + 15, "font-size": FONT_SIZE, "font-weight": "650", children: _components_js__WEBPACK_IMPORTED_MODULE_2__/* .families */ .TJ[family] }), rows.map(({ component, y }) => ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(Row, { assessment: assessment, component: component, y: y })))] }))), notes.map((note, index) => ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("text", { class: "muted", x: MARGIN, y: bottom + ROW + 18 + index * 16, "font-size": SMALL, children: note })))] }));
}
function Row({ assessment, component, y, }) {
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)(preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .Fragment */ .FK, { children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("text", { class: "ink", x: COMPONENT_X, y: y + 15, "font-size": FONT_SIZE, children: _words_js__WEBPACK_IMPORTED_MODULE_4__/* .rowNames */ .fH[component] }), _components_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeIds */ .zy.map((attribute) => {
                const cell = assessment.profile[component]?.[attribute];
                const level = cell?.level ?? 'unknown';
                const tone = (0,_palette_js__WEBPACK_IMPORTED_MODULE_3__/* .toneOf */ .YV)(level);
                const { x, width } = COLUMNS[attribute];
                const word = (0,_text_width_js__WEBPACK_IMPORTED_MODULE_5__/* .fit */ .U)(forXml((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordOf */ .aG)(attribute, cell)), width - 32, FONT_SIZE);
                return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)(preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .Fragment */ .FK, { children: [tone === 'not-applicable' ? null : ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("rect", { class: tone, x: x, y: y, width: width, height: FIELD, rx: "4.5" })), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("g", { class: `on-${tone}`, children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(Sign, { tone: tone, level: level, x: x + 14, y: y + FIELD / 2 }), word === '' ? null : ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("text", { x: x + 25, y: y + 15, "font-size": FONT_SIZE, stroke: "none", children: word }))] })] }));
            })] }));
}
/** Drawn where it has a shape: fonts draw these signs each in its own size. */
function Sign({ tone, level, x, y, }) {
    if (tone === 'unknown' || tone === 'not-applicable')
        return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("text", { x: x, y: y + 4.5, "font-size": FONT_SIZE, "text-anchor": "middle", stroke: "none", children: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .signOf */ .rL)(level) }));
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)(preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .Fragment */ .FK, { children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("circle", { cx: x, cy: y, r: "4.5", "stroke-width": "1.3", ...(tone !== 'open' && { 'fill-opacity': '0' }) }), tone === 'partial' ? (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("path", { d: `M${x} ${y - 4.5}a4.5 4.5 0 0 0 0 9z`, stroke: "none" }) : null] }));
}
function verdictOf({ class: { value } }) {
    return value === 'unknown' ? 'openness unknown' : _words_js__WEBPACK_IMPORTED_MODULE_4__/* .classNames */ .xW[value];
}
/** Two characters stand in no XML document, however they are written: https://www.w3.org/TR/xml/#charsets */
function forXml(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .forTerminal */ .Q)(text).replace(/[\ufffe\uffff]/g, '\ufffd');
}
/** The rows below each other, with a gap between the groups. */
function place(shown) {
    let y = HEAD;
    return Object.keys(_components_js__WEBPACK_IMPORTED_MODULE_2__/* .families */ .TJ).flatMap((family) => {
        const members = (0,_components_js__WEBPACK_IMPORTED_MODULE_2__/* .componentsOf */ .ct)(family);
        const rows = members
            .filter((component) => shown.includes(component))
            .map((component) => {
            const row = { component, y };
            y += ROW;
            return row;
        });
        if (rows.length === 0)
            return [];
        y += GROUP_GAP;
        return [{ family, rows }];
    });
}
function isSaid({ profile }, component) {
    return _components_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeIds */ .zy.some((attribute) => {
        const tone = (0,_palette_js__WEBPACK_IMPORTED_MODULE_3__/* .toneOf */ .YV)(profile[component]?.[attribute]?.level ?? 'unknown');
        return tone !== 'unknown' && tone !== 'not-applicable';
    });
}
/** What stands below the picture, in lines that fit. */
function notesOf(assessment, shown) {
    const left = _components_js__WEBPACK_IMPORTED_MODULE_2__/* .componentIds */ .Ao.filter((component) => !shown.includes(component));
    const texts = [
        left.length === 0
            ? '? Nothing in the repository says.'
            : `? Nothing in the repository says. Of these it says nothing at all: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Zv)(left)}.`,
        (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .legendOf */ .BM)(assessment),
    ];
    return texts.flatMap((text) => (text === undefined ? [] : lines(text)));
}
function lines(text) {
    const all = [];
    for (const word of text.split(' ')) {
        const last = all.at(-1);
        if (last !== undefined && (0,_text_width_js__WEBPACK_IMPORTED_MODULE_5__/* .widthOf */ .q)(`${last} ${word}`, SMALL) <= WIDTH - 2 * MARGIN)
            all[all.length - 1] = `${last} ${word}`;
        else
            all.push(word);
    }
    return all;
}
/** The picture in words. */
function describe(assessment, shown) {
    const rows = shown.map((component) => {
        const cells = _components_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeIds */ .zy.map((attribute) => {
            const cell = assessment.profile[component]?.[attribute];
            const level = cell?.level ?? 'unknown';
            const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordOf */ .aG)(attribute, cell);
            return `${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .columnNames */ .lo[attribute]}: ${word === '' || word === level ? level : `${level}, ${word}`}`;
        });
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .fullNameOf */ .E4)(component)}: ${cells.join('; ')}.`;
    });
    return forXml([assessment.statement, ...rows].join(' '));
}


/***/ })

};
;