(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 8859;
exports.ids = [6176,8859];
exports.modules = {

/***/ 2276:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ componentIds),
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   TJ: () => (/* binding */ families),
/* harmony export */   X2: () => (/* binding */ basisNames),
/* harmony export */   ct: () => (/* binding */ componentsOf),
/* harmony export */   dK: () => (/* binding */ components),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   uK: () => (/* binding */ attributes),
/* harmony export */   zy: () => (/* binding */ attributeIds)
/* harmony export */ });
/**
 * The vocabulary of the Columbia Convening's framework for openness in foundation models
 * (Basdevant et al. 2024, arXiv:2405.15802): the components of the stack and the attributes that cut across
 * them. The paper prescribes no levels; each attribute names the neighbor that its levels come from.
 */
/** The same in words, to be read after "rests on". */
const basisNames = {
    'appendix-i': 'Appendix I of the paper',
    'figure-3': 'Figure 3 of the paper',
    'osi-walkthrough': "the Open Source Initiative's description of its main figure",
    framework: 'the paper',
    inferred: 'a box of the main figure whose content is not listed: our reading',
    extension: 'our own addition',
};
/** The sixteen components, in the order in which a profile shows them. */
const components = {
    'datasets.pretraining': {
        name: 'Pre-training data',
        description: 'The corpora that the base model was trained on.',
        basis: 'inferred',
    },
    'datasets.finetuning': {
        name: 'Fine-tuning data',
        description: 'Supervised and instruction data.',
        basis: 'inferred',
    },
    'datasets.alignment': {
        name: 'Alignment data',
        description: 'Preference, reward and reinforcement-learning data.',
        basis: 'inferred',
    },
    'datasets.evaluation': {
        name: 'Evaluation data',
        description: 'Benchmarks and held-out data.',
        basis: 'appendix-i',
    },
    'code.data-processing': {
        name: 'Data-processing code',
        description: 'Collecting, cleaning, filtering and tokenizing data.',
        basis: 'osi-walkthrough',
    },
    'code.training': {
        name: 'Training code',
        description: 'Pre-training code and its settings.',
        basis: 'osi-walkthrough',
    },
    'code.finetuning': {
        name: 'Fine-tuning code',
        description: 'Adaptation code and recipes.',
        basis: 'appendix-i',
    },
    'code.inference': {
        name: 'Inference code',
        description: 'What runs the model.',
        basis: 'osi-walkthrough',
    },
    'code.architecture': {
        name: 'Architecture',
        description: "The model's definition: modeling code and configuration.",
        basis: 'osi-walkthrough',
    },
    'code.supporting-libraries': {
        name: 'Supporting libraries',
        description: 'Tokenizers, kernels, loaders and pinned dependencies.',
        basis: 'osi-walkthrough',
    },
    'code.evaluation': {
        name: 'Evaluation code',
        description: 'The harness and the commands behind the numbers.',
        basis: 'extension',
    },
    'weights.pretrained': {
        name: 'Pre-trained weights',
        description: 'The base weights.',
        basis: 'appendix-i',
    },
    'weights.adapted': {
        name: 'Adapted weights',
        description: 'Fine-tuned, chat, quantized, merged and adapter weights.',
        basis: 'appendix-i',
    },
    'weights.intermediate': {
        name: 'Intermediate checkpoints',
        description: 'Checkpoints and optimizer states from along the way.',
        basis: 'inferred',
    },
    'system.infrastructure': {
        name: 'Infrastructure',
        description: 'Compute, hardware, training and serving set-up.',
        basis: 'osi-walkthrough',
    },
    'system.product': {
        name: 'Product',
        description: 'What users meet: interface, system prompt, service terms, telemetry.',
        basis: 'figure-3',
    },
};
/** The component ids, in the order in which a profile shows them. */
const componentIds = Object.keys(components);
/** The groups, in the order in which a profile shows them, with their headings. */
const families = {
    datasets: 'Datasets',
    code: 'Code',
    weights: 'Weights',
    system: 'System',
};
/** The group that a component belongs to. */
function familyOf(component) {
    return component.slice(0, component.indexOf('.'));
}
/** The components of one group. */
function componentsOf(family) {
    return componentIds.filter((id) => familyOf(id) === family);
}
/** The four attributes, in the order in which a profile shows them. */
const attributes = {
    availability: {
        name: 'Availability',
        question: 'Is the component itself out, and on which terms of access?',
        basis: 'extension',
        levelsFrom: 'Open Source AI map; Solaiman 2023, arXiv:2302.04844',
        levels: ['open', 'gated', 'described', 'closed'],
    },
    documentation: {
        name: 'Documentation',
        question: 'Is it described well enough to understand and rebuild?',
        basis: 'framework',
        levelsFrom: 'Liesenfeld and Dingemanse 2024, doi:10.1145/3630106.3659005',
        levels: ['open', 'partial', 'closed'],
    },
    licensing: {
        name: 'Licensing',
        question: 'Under which terms does it stand, and what do they forbid?',
        basis: 'framework',
        levelsFrom: 'Open Source AI map; Model Openness Framework, arXiv:2403.13784',
        levels: ['open', 'conditional', 'restricted', 'closed'],
    },
    safeguards: {
        name: 'Safeguards',
        question: 'What was done, and what is left to others, to keep its use safe?',
        basis: 'framework',
        levelsFrom: 'Foundation Model Transparency Index, read as a ladder by us',
        levels: ['open', 'partial', 'closed'],
    },
};
/** The attribute ids, in the order in which a profile shows them. */
const attributeIds = Object.keys(attributes);
const outcomes = {
    open: 'met',
    gated: 'partial',
    described: 'partial',
    partial: 'partial',
    conditional: 'partial',
    restricted: 'unmet',
    closed: 'unmet',
    unknown: 'unknown',
    'not-applicable': 'not-applicable',
};
/** The outcome that a level amounts to. */
function outcomeOf(level) {
    return outcomes[level];
}
/** The place of a level on its attribute's scale, 0 being the most open; -1 for the two outside it. */
function rankOf(attribute, level) {
    return attributes[attribute].levels.indexOf(level);
}


/***/ }),

/***/ 6176:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ forMarkdown),
/* harmony export */   forTerminal: () => (/* binding */ forTerminal)
/* harmony export */ });
/**
 * Makes a text of the examined repository harmless in a terminal: control characters, escape sequences, bidirectional
 * overrides and lone surrogates are shown as `\x1b` or `\u202e` instead of being obeyed.
 */
function forTerminal(text) {
    return text.toWellFormed().replace(UNPRINTABLE, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return code < 256
            ? `\\x${code.toString(16).padStart(2, '0')}`
            : `\\u${code.toString(16).padStart(4, '0')}`;
    });
}
/**
 * Makes it harmless in GitHub's Markdown and in the HTML that comes of it: one line, no markup, no link, no image, no
 * mention, no reference to an issue.
 */
function forMarkdown(text) {
    return forTerminal(text.replace(/\s+/g, ' '))
        .replace(/[^\-\p{L}\p{M}\p{N} .,;?%'\u2010-\u2027\u25cb\u25cf\u25d0]/gu, (character) => `&#${character.codePointAt(0)};`)
        .replace(/(&#(?:64|35);|\bwww|\bGH(?=-\d)|&#58;(?=&#47;&#47;))/gi, `$1${INVISIBLE}`);
}
// C0 and C1 controls, bidirectional marks, embeddings, overrides and isolates, line and paragraph separators.
const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
/** A zero-width space keeps GitHub from making mentions, references and links of `@`, `#`, `GH-1` and `https://`. */
const INVISIBLE = '&#8203;';


/***/ }),

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
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5450);
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
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.forTerminal)(text).replace(/[\ufffe\uffff]/g, '\ufffd');
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

/***/ 5450:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fit),
/* harmony export */   q: () => (/* binding */ widthOf)
/* harmony export */ });
/** Widths in Verdana at 11 pixels, by kind of letter. It runs wide: in most fonts a text takes less. */
const WIDTHS = [
    [/[ijl.,:'|]/, 3.4],
    [/[ ftIr()-]/, 4.6],
    [/[mwMW]/, 10.2],
    [/[A-Z]/, 7.6],
    // Letters of East Asia are as wide as they are high.
    [/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/, 11],
    [/[\u{10000}-\u{10ffff}]/u, 14],
];
const USUAL_WIDTH = 6.7;
const FONT_SIZE = 11;
/** About how wide a text is in pixels: pictures cannot measure the font that stands in. */
function widthOf(text, fontSize = FONT_SIZE) {
    const sum = [...text].reduce((total, letter) => total + (WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? USUAL_WIDTH), 0);
    return Math.round((sum * fontSize) / FONT_SIZE);
}
/** Cuts a text that would be wider, and shows that it was cut. */
function fit(text, width, fontSize) {
    if (widthOf(text, fontSize) <= width)
        return text;
    const letters = [...text];
    while (letters.length > 0 && widthOf(`${letters.join('')}\u2026`, fontSize) > width)
        letters.pop();
    return `${letters.join('').trimEnd()}\u2026`;
}


/***/ }),

/***/ 7978:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   BM: () => (/* binding */ legendOf),
/* harmony export */   E4: () => (/* binding */ fullNameOf),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   HQ: () => (/* binding */ claimCounts),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   WG: () => (/* binding */ knownCounts),
/* harmony export */   XA: () => (/* binding */ countAnswers),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   fH: () => (/* binding */ rowNames),
/* harmony export */   jh: () => (/* binding */ artifactNames),
/* harmony export */   lo: () => (/* binding */ columnNames),
/* harmony export */   nw: () => (/* binding */ suppressionName),
/* harmony export */   pt: () => (/* binding */ signFor),
/* harmony export */   rL: () => (/* binding */ signOf),
/* harmony export */   xW: () => (/* binding */ classNames)
/* harmony export */ });
/* harmony import */ var _assessment_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1748);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2276);


/** The signs of levels: never color alone, the same on every surface. */
function signOf(level) {
    switch (level) {
        case 'open':
            return '\u25cf';
        case 'gated':
        case 'described':
        case 'partial':
        case 'conditional':
            return '\u25d0';
        case 'closed':
        case 'restricted':
            return '\u25cb';
        case 'not-applicable':
            return '\u2013';
        default:
            return '?';
    }
}
/** The sign of a finding: that of its level, or of its outcome where it has none. */
function signFor({ level, outcome }) {
    return signOf(level ?? LEVELS[outcome]);
}
const LEVELS = {
    met: 'open',
    partial: 'partial',
    unmet: 'closed',
    unknown: 'unknown',
    'not-applicable': 'not-applicable',
    error: 'unknown',
};
/** A class in words. */
const classNames = {
    'open-source': 'open source',
    'open-weights': 'open weights',
    'restricted-weights': 'restricted weights',
    closed: 'closed',
    unknown: 'unknown',
};
/** The headings of the profile's columns. */
const columnNames = {
    availability: 'available',
    documentation: 'documented',
    licensing: 'licensed',
    safeguards: 'safeguarded',
};
/** A component's name within its group: `pre-training` under `Datasets`. */
const rowNames = {
    'datasets.pretraining': 'pre-training',
    'datasets.finetuning': 'fine-tuning',
    'datasets.alignment': 'alignment',
    'datasets.evaluation': 'evaluation',
    'code.data-processing': 'data processing',
    'code.training': 'training',
    'code.finetuning': 'fine-tuning',
    'code.inference': 'inference',
    'code.architecture': 'architecture',
    'code.supporting-libraries': 'libraries',
    'code.evaluation': 'evaluation',
    'weights.pretrained': 'pre-trained',
    'weights.adapted': 'adapted',
    'weights.intermediate': 'checkpoints',
    'system.infrastructure': 'infrastructure',
    'system.product': 'product',
};
/** A component's name where its group is not in sight: `Datasets, pre-training`. */
function fullNameOf(component) {
    return `${_components_js__WEBPACK_IMPORTED_MODULE_1__/* .families */ .TJ[(0,_components_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(component)]}, ${rowNames[component]}`;
}
/** Several components in one phrase, by group: `Datasets (alignment, evaluation), Code (training)`. */
function listNames(ids) {
    return Object.keys(_components_js__WEBPACK_IMPORTED_MODULE_1__/* .families */ .TJ)
        .map((family) => ({
        family,
        names: ids.filter((id) => (0,_components_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(id) === family).map((id) => rowNames[id]),
    }))
        .filter(({ names }) => names.length > 0)
        .map(({ family, names }) => `${_components_js__WEBPACK_IMPORTED_MODULE_1__/* .families */ .TJ[family]} (${names.join(', ')})`)
        .join(', ');
}
/** A place as people write it: `README.md:12:5`. */
function placeOf({ path, line, column, }) {
    if (line === undefined)
        return path;
    return column === undefined ? `${path}:${line}` : `${path}:${line}:${column}`;
}
/** An SPDX expression as people read it: without the prefix of ids that are not on the SPDX list. */
function readable(expression) {
    return expression.replaceAll('LicenseRef-', '');
}
/** How a cell reads: its level, or the license where that says more; with a star where it is declared and not seen. */
function wordOf(attribute, cell) {
    const level = cell?.level ?? 'unknown';
    if (level === 'unknown' || level === 'not-applicable')
        return '';
    const star = cell?.declared ? '*' : '';
    if (attribute !== 'licensing')
        return level + star;
    if (cell?.expression !== undefined)
        return readable(cell.expression) + star;
    return level === 'closed' ? 'none stated' : level + star;
}
/** What the star means, where there is one to explain. */
function legendOf({ profile }) {
    const starred = Object.values(profile).some((cells) => Object.values(cells).some(({ declared }) => declared));
    return starred ? '* declared in openness.yml, and not seen in the repository' : undefined;
}
/** How many questions got which answer. */
function countAnswers(assessment) {
    const count = (...outcomes) => assessment.findings.filter(({ outcome }) => outcomes.includes(outcome)).length;
    return {
        asked: assessment.findings.length - count('not-applicable'),
        yes: count('met'),
        partly: count('partial'),
        no: count('unmet'),
        silent: count('unknown'),
        failed: count('error'),
    };
}
/** What a claim is about, in words: `the weights`, `pre-training data and code`. */
function artifactNames(artifacts) {
    return listed(artifacts.map((artifact) => ARTIFACTS[artifact] ?? componentName(artifact)));
}
const ARTIFACTS = {
    weights: 'the weights',
    code: 'the code',
    datasets: 'the data',
    system: 'the system',
    documentation: 'the documentation',
    project: 'the project',
};
function componentName(id) {
    const known = _components_js__WEBPACK_IMPORTED_MODULE_1__/* .components */ .dK;
    return `the ${(known[id]?.name ?? id).toLowerCase()}`;
}
/** Words in a row, the last with "and". */
function listed(words) {
    const [last = '', ...rest] = [...words].reverse();
    return rest.length === 0 ? last : `${rest.reverse().join(', ')} and ${last}`;
}
/** What stands against the release, and whether the gate holds, on one line. */
function stateOf({ findings, claims, gate, }) {
    const contradicted = claims.filter((claim) => claim.status === 'contradicted' && (0,_assessment_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .stands */ .Ed)(claim)).length;
    const inconsistent = findings.filter((finding) => (0,_assessment_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .isInconsistent */ .qx)(finding) && (0,_assessment_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .stands */ .Ed)(finding)).length;
    const unmet = gate.failures.filter(({ why }) => why === 'requirement-unmet').length;
    return [
        ...counted(contradicted, 'claim contradicted', 'claims contradicted'),
        ...counted(inconsistent, 'inconsistency', 'inconsistencies'),
        ...counted(unmet, 'requirement unmet', 'requirements unmet'),
        gate.passed ? (gate.asked.length === 0 ? 'nothing asked' : 'gate passed') : 'gate failed',
    ].join(' \u00b7 ');
}
const counted = (count, one, many) => count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
/** How the claims fare, in one line; nothing where none was found. */
function claimCounts({ claims }) {
    if (claims.length === 0)
        return undefined;
    const count = (status) => claims.filter((claim) => claim.status === status).length;
    return `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}: ${count('supported')} supported \u00b7 ${count('unproven')} unproven \u00b7 ${count('contradicted')} contradicted`;
}
/** What the marks of a baseline hide, in one line; nothing where it hides nothing. */
function knownCounts({ findings, claims, }) {
    const [known, said] = [findings, claims].map((all) => all.filter(({ baseline }) => baseline).length);
    const parts = [...counted(known ?? 0, 'finding', 'findings'), ...counted(said ?? 0, 'claim', 'claims')];
    return parts.length === 0 ? undefined : `Known before, by the baseline: ${listed(parts)}`;
}
/** What a decision lets stand, and how long. */
function suppressionName({ rule, component, until, state }) {
    const what = component ? `${rule} of ${artifactNames([component])}` : rule;
    const span = until === undefined || state === 'expired' ? '' : `, until ${until}`;
    return state === 'active' ? `${what}${span}` : `${what}: ${STATES[state]}`;
}
const STATES = {
    active: 'active',
    expired: 'has ended',
    unused: 'lets nothing stand',
    proposed: 'is not in force',
    invalid: 'cannot be read',
};


/***/ })

};
;
})
