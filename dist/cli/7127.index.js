exports.id = 7127;
exports.ids = [1580,6176,7127];
exports.modules = {

/***/ 7336:
/***/ (function (module) {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 2276:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
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

/***/ 5442:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ changesTable),
/* harmony export */   IX: () => (/* binding */ shortOf),
/* harmony export */   Tq: () => (/* binding */ changesBlock)
/* harmony export */ });
/* unused harmony export countChanges */
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7336);
/* harmony import */ var _assessment_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6604);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2276);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6176);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7978);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1099);






/** Changes shown on a surface that people read; the assessment lists all. */
const MAX_ROWS = 12;
/** Places shown of one change; the rest are counted. */
const MAX_PLACES = 3;
/** Characters of a claim that are quoted. */
const MAX_CLAIM = 80;
/** How many changes there are to tell. */
function countChanges(comparison) {
    return rowsOf(comparison).length;
}
/** What changed since the base as a Markdown table, what became worse first; empty where nothing did. */
function changesTable(comparison, { place = (at) => `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .B)(nameOf(at))}</code>`, rows: limit = MAX_ROWS, } = {}) {
    const all = rowsOf(comparison);
    if (all.length === 0)
        return '';
    const rows = all.slice(0, limit);
    const more = all.length - rows.length;
    const placesOf = (by) => [...by.slice(0, MAX_PLACES).map((at) => `${place(at)} ${at.change ?? ''}`.trim()), ...moreOf(by)].join(', ');
    return [
        '| changed here | before | after | by |',
        '|---|---|---|---|',
        ...rows.map(({ what, from, to, by }) => `| ${[what, from, to].map(_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .B).join(' | ')} | ${placesOf(by)} |`),
        ...(more > 0 ? [`| and ${more} more | | | |`] : []),
    ].join('\n');
}
/** What changed since the base, for a terminal: the lines of a block. */
function changesBlock(comparison, width, color) {
    const colors = picocolors__WEBPACK_IMPORTED_MODULE_4__.createColors(color);
    const all = rowsOf(comparison);
    const since = `since ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.forTerminal)(shortOf(comparison.base))}`;
    if (all.length === 0)
        return [colors.dim(` Nothing became better or worse ${since}`)];
    const rows = all.slice(0, MAX_ROWS);
    const more = all.length - rows.length;
    const blocks = DIRECTIONS.flatMap((direction) => {
        const group = rows.filter((row) => row.direction === direction);
        if (group.length === 0)
            return [];
        return [
            ` ${colors.bold(`${HEADINGS[direction]} ${since}`)}`,
            ...group.flatMap(({ what, from, to, by }) => [
                ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(`${what}: ${from} → ${to}`, width, 3),
                ...by.slice(0, MAX_PLACES).map((at) => {
                    const place = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.forTerminal)(nameOf(at))} ${at.change ?? ''}`.trim();
                    const quote = at.text === undefined ? '' : `   ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.forTerminal)(at.text)}`;
                    return `     ${colors.cyan(place)}${colors.dim((0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(quote, Math.max(0, width - (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .lengthOf */ .Y5)(place) - 6)))}`;
                }),
                ...moreOf(by).map((others) => colors.dim(`     ${others}`)),
            ]),
        ];
    });
    return [...blocks, ...(more > 0 ? [colors.dim(`   and ${more} more`)] : [])];
}
/** The base in one word: of a commit, as much as people write. */
function shortOf(base) {
    return /^[0-9a-f]{40,64}$/.test(base) ? base.slice(0, 12) : base;
}
const HEADINGS = { worse: 'Worse', better: 'Better', other: 'Changed' };
const nameOf = ({ path, line }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)({ path, ...(line !== undefined && { line }) });
const moreOf = (by) => by.length > MAX_PLACES ? [`and ${by.length - MAX_PLACES} more`] : [];
function rowsOf(comparison) {
    const rows = [
        ...classRow(comparison),
        ...cellRows(comparison.worse, 'worse', comparison),
        ...cellRows(comparison.better, 'better', comparison),
        ...licenseRows(comparison),
        ...comparison.claims.map(claimRow),
    ];
    return DIRECTIONS.flatMap((direction) => rows.filter((row) => row.direction === direction));
}
const DIRECTIONS = ['worse', 'better', 'other'];
function classRow({ class: change }) {
    if (!change)
        return [];
    const { from, to } = change;
    const lost = _assessment_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .classRanks */ .S[to] - _assessment_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .classRanks */ .S[from];
    const direction = lost > 0 ? 'worse' : lost < 0 ? 'better' : 'other';
    return [{ direction, what: 'Class', from: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .classNames */ .xW[from], to: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .classNames */ .xW[to], by: [] }];
}
/** A row for each change; components that changed alike, by the same lines, stand in one. */
function cellRows(cells, direction, { licenses }) {
    const rows = cells.map((cell) => {
        const attribute = cell.attribute;
        const terms = attribute === 'licensing' && licenses.find(({ component }) => component === cell.component);
        const [from, to] = terms ? [terms.from, terms.to] : [];
        return {
            component: cell.component,
            attribute,
            from: levelWord(attribute, cell.from, from),
            to: levelWord(attribute, cell.to, to),
            by: cell.by,
        };
    });
    return grouped(rows).map(({ attribute, changed, ...row }) => ({
        ...row,
        direction,
        what: `${namesOf(changed)}, ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .columnNames */ .lo[attribute]}`,
    }));
}
/** Other terms that are as open as those before. */
function licenseRows({ licenses, worse, better }) {
    const told = new Set([...worse, ...better]
        .filter(({ attribute }) => attribute === 'licensing')
        .map(({ component }) => component));
    const rows = licenses
        .filter(({ component }) => !told.has(component))
        .map(({ component, from, to, by }) => ({
        component: component,
        attribute: 'licensing',
        from: from === undefined ? 'no terms known' : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(from),
        to: to === undefined ? 'no terms known' : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(to),
        by,
    }));
    return grouped(rows).map(({ attribute, changed, ...row }) => ({
        ...row,
        direction: 'other',
        what: `${namesOf(changed)}, ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .columnNames */ .lo[attribute]}`,
    }));
}
function grouped(cells) {
    const groups = new Map();
    for (const cell of cells) {
        const { component, ...rest } = cell;
        const key = JSON.stringify(rest);
        const group = groups.get(key);
        if (group)
            group.changed.push(component);
        else
            groups.set(key, { first: cell, changed: [component] });
    }
    return [...groups.values()].map(({ first: { attribute, from, to, by }, changed }) => ({
        attribute,
        from,
        to,
        by,
        changed,
    }));
}
/** One component by its own name, several by their groups. */
function namesOf(changed) {
    const [only, ...others] = changed;
    return only !== undefined && others.length === 0 ? _components_js__WEBPACK_IMPORTED_MODULE_1__/* .components */ .dK[only].name : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(changed);
}
function levelWord(attribute, level, expression) {
    const words = expression === undefined ? level.replace('not-applicable', 'not applicable') : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(expression);
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .signOf */ .rL)(level)} ${attribute === 'licensing' && level === 'closed' ? 'none stated' : words}`;
}
function claimRow({ claim, artifacts, text, path, line, from, to }) {
    const change = from === undefined ? 'added' : to === undefined ? 'removed' : undefined;
    return {
        direction: claimDirection(from, to),
        what: `"${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(text, MAX_CLAIM)}" (${claim} of ${artifacts.join(', ')})`,
        from: from ?? 'not said',
        to: to ?? 'not said',
        by: [{ path, line, ...(change && { change }) }],
    };
}
/** What is not said is as good as what is shown to be true: only a contradiction is worse than silence. */
function claimDirection(from, to) {
    if (from !== undefined && to !== undefined)
        return STATUSES.indexOf(to) > STATUSES.indexOf(from) ? 'worse' : 'better';
    return to === 'contradicted' ? 'worse' : from === 'contradicted' ? 'better' : 'other';
}
/** From best to worst. */
const STATUSES = ['supported', 'unproven', 'contradicted'];


/***/ }),

/***/ 6176:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
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

/***/ 7127:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
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
    const revision = subject.revision ? ` · ${subject.revision.slice(0, 12)}` : '';
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
        const state = gate.passed ? colors.green('✓') : colors.red('✗');
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
        ` ${colors.red('✗')} ${colors.bold(finding.rule)}`,
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
        ...fold(outside, '– Not part of this release'),
    ];
}
/** Colors a text by the sign that it starts with. */
function paint(text, colors) {
    switch ([...text][0]) {
        case '●':
            return colors.green(text);
        case '◐':
            return colors.yellow(text);
        case '○':
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
                colors.dim(`     → openness-lint explain ${rule}`),
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
        const what = component ? `${rule} · ${component}` : rule;
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
    const counts = `${asked} questions: ${yes} yes · ${partly} in part · ${no} no · ${silent} nothing said`;
    const text = failed > 0 ? `${counts} · ${failed} could not be asked` : counts;
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