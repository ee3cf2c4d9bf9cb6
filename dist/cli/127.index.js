export const id = 127;
export const ids = [127,176];
export const modules = {

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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ componentIds),
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   TJ: () => (/* binding */ families),
/* harmony export */   ct: () => (/* binding */ componentsOf),
/* harmony export */   dK: () => (/* binding */ components),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   zy: () => (/* binding */ attributeIds)
/* harmony export */ });
/* unused harmony export attributes */
/**
 * The vocabulary of the Columbia Convening's framework for openness in foundation models
 * (Basdevant et al. 2024, arXiv:2405.15802): the components of the stack and the attributes that cut across
 * them. The paper prescribes no levels; each attribute names the neighbor that its levels come from.
 */
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
        .replace(/(&#(?:64|35);|\bwww)/g, `$1${INVISIBLE}`);
}
// C0 and C1 controls, bidirectional marks, embeddings, overrides and isolates, line and paragraph separators.
const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
/** A zero-width space after `@` and `#` keeps GitHub from making mentions and references of them. */
const INVISIBLE = '&#8203;';


/***/ }),

/***/ 7127:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeTerminal: () => (/* binding */ writeTerminal)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7336);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2276);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6176);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7978);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1099);





/** The report for a terminal: verdict, contradictions, profile, what to do. */
function writeTerminal(assessment, options) {
    const colors = picocolors__WEBPACK_IMPORTED_MODULE_2__.createColors(options.color);
    const width = Math.max(40, Math.min(options.width, 100));
    const blocks = [
        header(assessment, width, colors),
        models(assessment, width, colors),
        contradictions(assessment, width, colors),
        profile(assessment, width, colors),
        next(assessment, width, colors),
        statement(assessment, width, colors),
        options.verbose ? findings(assessment, width, colors) : [],
        notices(assessment, width, colors),
        footer(assessment, width, colors, options.seconds),
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function header({ subject, class: { value }, gate }, width, colors) {
    const revision = subject.revision ? ` · ${subject.revision.slice(0, 12)}` : '';
    const verdict = _words_js__WEBPACK_IMPORTED_MODULE_1__/* .classNames */ .xW[value] === 'unknown' ? 'openness unknown' : _words_js__WEBPACK_IMPORTED_MODULE_1__/* .classNames */ .xW[value];
    const name = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.forTerminal)(subject.name) + revision, width - verdict.length - 4);
    const gap = ' '.repeat(Math.max(2, width - (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .lengthOf */ .Y5)(name) - verdict.length - 1));
    const failures = gate.failures.length;
    const state = gate.passed
        ? 'gate passed'
        : `${failures} ${failures === 1 ? 'contradiction' : 'contradictions'} · gate failed`;
    return [
        `${colors.bold(name)}${gap}${colors.bold(verdict)}`,
        `${' '.repeat(Math.max(0, width - state.length - 1))}${gate.passed ? colors.dim(state) : colors.red(state)}`,
    ];
}
/** Each of several models on a line; the rest of the report holds for all of them. */
function models({ models: all = [] }, width, colors) {
    if (all.length === 0)
        return [];
    const lines = all.map(({ subject, class: { value }, gate }) => {
        const state = gate.passed ? colors.green('✓') : colors.red('✗');
        const verdict = _words_js__WEBPACK_IMPORTED_MODULE_1__/* .classNames */ .xW[value] === 'unknown' ? 'openness unknown' : _words_js__WEBPACK_IMPORTED_MODULE_1__/* .classNames */ .xW[value];
        const name = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.forTerminal)(subject.name)}  ${colors.dim((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.forTerminal)(subject.root))}`, width - 26);
        return ` ${state} ${verdict.padEnd(20)} ${name}`;
    });
    return [colors.bold(`Models: ${all.length}. What follows holds for each of them.`), ...lines];
}
function contradictions({ findings: all, gate }, width, colors) {
    const failed = new Set(gate.failures.map(({ rule }) => rule));
    return all
        .filter(({ rule, outcome }) => failed.has(rule) && outcome === 'unmet')
        .flatMap((finding, index) => [
        ...(index > 0 ? [''] : []),
        ` ${colors.red('✗')} ${colors.bold(finding.rule)}`,
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(finding.message, width, 3),
        ...places(finding, width, colors),
        ...(finding.remedy ? (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(finding.remedy, width, 3).map((line) => colors.dim(line)) : []),
    ]);
}
/** Places shown of one finding; the rest are counted. */
const MAX_PLACES = 5;
function places({ evidence }, width, colors) {
    const shown = evidence.slice(0, MAX_PLACES).map((at) => {
        const place = (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.forTerminal)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(at));
        const quoted = at.text ? `   ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.forTerminal)(at.text)}` : '';
        return `     ${colors.cyan(place)}${colors.dim((0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(quoted, Math.max(0, width - place.length - 6)))}`;
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
    const heads = _components_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeIds */ .zy.map((attribute) => (words ? _words_js__WEBPACK_IMPORTED_MODULE_1__/* .columnNames */ .lo[attribute] : `${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .columnNames */ .lo[attribute].slice(0, 5)}.`).padEnd(columns(attribute)));
    const silent = [];
    const outside = [];
    const rows = Object.keys(_components_js__WEBPACK_IMPORTED_MODULE_0__/* .families */ .TJ).flatMap((family) => {
        const shown = (0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentsOf */ .ct)(family).filter((component) => {
            const levels = _components_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeIds */ .zy.map((attribute) => assessment.profile[component]?.[attribute]?.level ?? 'unknown');
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
            ` ${colors.bold(_components_js__WEBPACK_IMPORTED_MODULE_0__/* .families */ .TJ[family])}`,
            ...shown.map((component) => {
                const cells = _components_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeIds */ .zy.map((attribute) => {
                    const cell = assessment.profile[component]?.[attribute];
                    const sign = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .signOf */ .rL)(cell?.level ?? 'unknown');
                    const text = words
                        ? (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`${sign} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.forTerminal)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOf */ .aG)(attribute, cell))}`, columns(attribute) - 1)
                        : sign;
                    return paint(text.padEnd(columns(attribute)), colors);
                });
                return `   ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rowNames */ .fH[component].padEnd(NAME_WIDTH - 1)}${cells.join('')}`.trimEnd();
            }),
        ];
    });
    const fold = (names, what) => names.length === 0 ? [] : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`${what}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(names)}.`, width, 1).map((line) => colors.dim(line));
    const legend = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .legendOf */ .BM)(assessment);
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
        ` ${colors.bold(`Next: ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .classNames */ .xW[to]}`)}`,
        ...steps.slice(0, MAX_STEPS).flatMap(({ rule, component, remedy }, index) => {
            const of = component ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fullNameOf */ .E4)(component)}: ` : '';
            const [first = '', ...rest] = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`${of}${remedy}`, width, 5);
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
    return [` ${colors.bold('What can truthfully be said')}`, ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(said, width, 1)];
}
function findings({ findings: all }, width, colors) {
    return all
        .filter(({ outcome }) => outcome !== 'not-applicable')
        .flatMap((finding) => {
        const { rule, component, level, outcome, message } = finding;
        const what = component ? `${rule} · ${component}` : rule;
        const answer = level ?? outcome;
        return [
            ` ${paint((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .signFor */ .pt)(finding), colors)} ${what} ${colors.dim(finding.declared ? `${answer}, declared` : answer)}`,
            ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(message, width, 3),
            ...places(finding, width, colors),
        ];
    });
}
function notices(assessment, width, colors) {
    return assessment.notices.flatMap(({ message, path }) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(path === undefined ? message : `${path}: ${message}`, width, 1).map((line) => colors.yellow(line)));
}
function footer(assessment, width, colors, seconds) {
    const { asked, yes, partly, no, silent, failed } = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countAnswers */ .XA)(assessment);
    const counts = `${asked} questions: ${yes} yes · ${partly} in part · ${no} no · ${silent} nothing said`;
    const text = failed > 0 ? `${counts} · ${failed} could not be asked` : counts;
    const lines = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(text, width, 1).map((line) => colors.dim(line));
    if (seconds === undefined)
        return lines;
    const time = `${seconds.toFixed(2)} s`;
    const gap = width - text.length - time.length - 2;
    const [only] = lines;
    return lines.length === 1 && gap >= 2
        ? [`${only}${' '.repeat(gap)}${colors.dim(time)}`]
        : [...lines, colors.dim(` ${time}`)];
}


/***/ }),

/***/ 7978:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   BM: () => (/* binding */ legendOf),
/* harmony export */   E4: () => (/* binding */ fullNameOf),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   XA: () => (/* binding */ countAnswers),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   fH: () => (/* binding */ rowNames),
/* harmony export */   lo: () => (/* binding */ columnNames),
/* harmony export */   pt: () => (/* binding */ signFor),
/* harmony export */   rL: () => (/* binding */ signOf),
/* harmony export */   xW: () => (/* binding */ classNames)
/* harmony export */ });
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2276);

/** The signs of levels: never color alone, the same on every surface. */
function signOf(level) {
    switch (level) {
        case 'open':
            return '●';
        case 'gated':
        case 'described':
        case 'partial':
        case 'conditional':
            return '◐';
        case 'closed':
        case 'restricted':
            return '○';
        case 'not-applicable':
            return '–';
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
    return `${_components_js__WEBPACK_IMPORTED_MODULE_0__/* .families */ .TJ[(0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(component)]}, ${rowNames[component]}`;
}
/** Several components in one phrase, by group: `Datasets (alignment, evaluation), Code (training)`. */
function listNames(ids) {
    return Object.keys(_components_js__WEBPACK_IMPORTED_MODULE_0__/* .families */ .TJ)
        .map((family) => ({
        family,
        names: ids.filter((id) => (0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(id) === family).map((id) => rowNames[id]),
    }))
        .filter(({ names }) => names.length > 0)
        .map(({ family, names }) => `${_components_js__WEBPACK_IMPORTED_MODULE_0__/* .families */ .TJ[family]} (${names.join(', ')})`)
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


/***/ }),

/***/ 1099:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Y5: () => (/* binding */ lengthOf)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6176);

/** Breaks a text into lines of at most `width` columns, each indented by `indent`; a longer word stands alone. */
function wrap(text, width, indent = 0) {
    const lines = [];
    let line = '';
    for (const word of (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(text.replace(/\s+/g, ' ').trim()).split(' ')) {
        if (line && lengthOf(line) + 1 + lengthOf(word) > width - indent) {
            lines.push(line);
            line = word;
        }
        else
            line = line ? `${line} ${word}` : word;
    }
    if (line)
        lines.push(line);
    return lines.map((each) => ' '.repeat(indent) + each);
}
/** Cuts a text that is longer than `width` characters, and shows that it was cut. */
function clip(text, width) {
    const characters = [...text];
    return characters.length <= width ? text : `${characters.slice(0, Math.max(0, width - 1)).join('')}…`;
}
/** The number of characters, each code point counting as one. */
function lengthOf(text) {
    return [...text].length;
}


/***/ })

};
