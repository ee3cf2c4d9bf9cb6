(function (exports, require, module, __filename, __dirname) { exports.id = 8061;
exports.ids = [135,3227,6176,8061];
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

/***/ 135:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ConfigurationError: () => (/* binding */ ConfigurationError),
/* harmony export */   c: () => (/* binding */ undeclared),
/* harmony export */   o: () => (/* binding */ CONFIGURATION_FILE)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6635);

/** Nothing is declared. */
const undeclared = { declarations: [], policy: _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G4 };
/** The file's name, at the root of the repository. */
const CONFIGURATION_FILE = 'openness.yml';
/** The configuration cannot be read: what was declared is not known, so nothing can be said. */
class ConfigurationError extends Error {
    name = 'ConfigurationError';
    problems;
    constructor(problems) {
        super(problems.map(({ message, at }) => `${placeOf(at)}: ${message}`).join('\n'));
        this.problems = problems;
    }
}
const placeOf = ({ path, line, column }) => [path, line, column].filter((part) => part !== undefined).join(':');


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

/***/ 2202:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeSarif: () => (/* binding */ writeSarif)
});

// EXTERNAL MODULE: ./lib/src/config/configuration.js
var configuration = __webpack_require__(135);
// EXTERNAL MODULE: ./lib/src/assessment/gate.js + 1 modules
var assessment_gate = __webpack_require__(1748);
// EXTERNAL MODULE: ./lib/src/repository.js
var repository = __webpack_require__(7372);
// EXTERNAL MODULE: ./lib/src/reporters/gate.js
var gate = __webpack_require__(4404);
// EXTERNAL MODULE: ./lib/src/reporters/words.js
var words = __webpack_require__(7978);
;// CONCATENATED MODULE: ./lib/src/reporters/annotations.js






/** What GitHub keeps of a message. */
const MAX_MESSAGE = 4_096;
const MAX_TITLE = 120;
const MAX_QUOTE = 200;
/** Places shown of one annotation. */
const MAX_PLACES = 5;
const LEVELS = (/* unused pure expression or super */ null && (['error', 'warning', 'notice']));
/**
 * What contradicts itself, what fails the gate, and the findings, as annotations, the most important first and among
 * those that matter alike the lines that the change touched: one per rule and place, of each level no more than its
 * limit. Where some are left out, the last of the level says how many. What is missing has no line: it stands on the
 * first line of the nearest file. What may stand by a decision, and what was known before, is not annotated.
 */
function annotate(assessment, options) {
    const nearest = nearestFile(options.paths);
    const touched = touchedBy(assessment);
    const groups = groupByPlace(remarksOn(assessment), nearest).toSorted((a, b) => a.first.tier - b.first.tier || Number(isTouched(b, touched)) - Number(isTouched(a, touched)));
    return LEVELS.flatMap((level) => {
        const all = groups.filter(({ first }) => first.level === level);
        const limit = options.limits[level];
        if (all.length <= limit)
            return all.map((group) => annotationOf(group, options.prefix));
        const shown = all.slice(0, Math.max(0, limit - 1));
        const more = `${all.length - shown.length} more ${level}${all.length - shown.length === 1 ? '' : 's'}`;
        return [
            ...shown.map((group) => annotationOf(group, options.prefix)),
            { level, title: more, message: `${more} of this repository are not shown here. ${options.elsewhere}` },
        ].slice(0, limit);
    });
}
function remarksOn(assessment) {
    const failing = inconsistenciesOf(assessment.gate);
    const findings = byImportance(assessment.findings.filter(stands), assessment);
    return [
        ...assessment.claims.flatMap((claim, index) => stands(claim) ? claimRemark(claim, failsOn(index, assessment)) : []),
        ...assessment.gate.failures.flatMap((failure) => failureRemark(failure, assessment)),
        ...assessment.suppressed.flatMap(suppressionRemark),
        ...findings.flatMap((finding) => {
            const { severity: level, rule, message, remedy, evidence } = finding;
            if (level === 'none')
                return [];
            return [
                {
                    level,
                    tier: failing.has(rule) ? 1 : 2,
                    about: rule,
                    message,
                    evidence,
                    ...(remedy !== undefined && { remedy }),
                    ...(evidence[0] && { at: evidence[0] }),
                },
            ];
        }),
    ];
}
const failsOn = (index, { gate }) => gate.failures.some((failure) => 'claim' in failure && failure.claim === index);
/** A decision that lets nothing stand: it has ended, is in vain, or is not in force. */
function suppressionRemark(entry) {
    if (entry.state === 'active')
        return [];
    return [
        {
            level: 'warning',
            tier: 1,
            about: `suppression ${entry.rule}`,
            title: `Suppression of ${suppressionName(entry)}`,
            message: entry.message ?? entry.reason,
            at: { path: entry.path, line: entry.line },
            evidence: [],
        },
    ];
}
/** One that fails the gate is an error, whatever its weight. */
function claimRemark(claim, fails) {
    const level = fails ? 'error' : claim.severity;
    const { status, message, remedy, because } = claim;
    if (level === 'none')
        return [];
    const { path, line, column, endLine, source } = claim;
    const at = { path, line, column, ...(endLine !== undefined && { endLine }) };
    const isShown = status === 'unproven' ? 'not shown to be true' : status;
    return [
        {
            level,
            tier: status === 'contradicted' ? 0 : fails ? 1 : 2,
            about: `claim ${claim.claim}`,
            title: `Claim ${isShown}: "${claim.text}"`,
            message,
            evidence: because.flatMap(({ evidence }) => evidence.slice(0, 1)),
            ...(remedy !== undefined && { remedy }),
            // The notes of a release are no file that could be annotated.
            ...((source.kind === 'file' || source.kind === 'declaration') && { at }),
        },
    ];
}
/** What fails the gate and is neither a claim nor a finding. */
function failureRemark(failure, assessment) {
    const { why, message, remedy } = failure;
    if (why !== 'worse' && why !== 'requirement-unmet' && why !== 'model')
        return [];
    const cell = why === 'worse'
        ? assessment.comparison?.worse.find(({ component, attribute }) => component === failure.component && attribute === failure.attribute)
        : undefined;
    const evidence = cell?.by ?? evidenceOf(failure, assessment);
    // A line that is gone stands nowhere any more.
    const at = evidence.find((each) => !('change' in each && each.change === 'removed'));
    const title = failureTitle(failure);
    return [
        {
            level: 'error',
            tier: 1,
            about: `gate ${title}`,
            title,
            message,
            evidence,
            ...(remedy !== undefined && { remedy }),
            ...(at && { at }),
        },
    ];
}
/** The lines that made a difference, as `path:line`. */
function touchedBy({ comparison }) {
    if (!comparison)
        return new Set();
    const { worse, better, licenses, claims } = comparison;
    const lines = [...worse, ...better, ...licenses].flatMap(({ by }) => by);
    return new Set([
        ...lines.filter(({ change }) => change !== 'removed').map(lineOf),
        ...claims.filter(({ to }) => to !== undefined).map(lineOf),
    ]);
}
const isTouched = ({ at }, touched) => at !== undefined && touched.has(lineOf(at));
const lineOf = ({ path, line }) => `${path}:${line ?? 1}`;
/** What fails the gate, what decides the class, what is answered no, and then the rest; else in the order of the assessment. */
function byImportance(findings, { gate, class: { because } }) {
    const failing = (0,assessment_gate/* inconsistenciesOf */.zS)(gate);
    const deciding = new Set(because.map(({ rule, component }) => `${rule} ${component}`));
    const rank = ({ rule, component, outcome }) => {
        if (failing.has(rule))
            return 0;
        if (deciding.has(`${rule} ${component}`))
            return 1;
        return outcome === 'unmet' ? 2 : 3;
    };
    return findings.toSorted((a, b) => rank(a) - rank(b));
}
function groupByPlace(remarks, nearest) {
    const groups = new Map();
    for (const remark of remarks) {
        const at = remark.at ?? nearest;
        const key = `${remark.level} ${remark.about} ${at?.line ?? 1} ${at?.path ?? ''}`;
        const group = groups.get(key);
        if (group)
            group.remarks.push(remark);
        else
            groups.set(key, { first: remark, remarks: [remark], at });
    }
    return [...groups.values()];
}
function annotationOf(group, prefix) {
    const { at, first } = group;
    const annotation = { level: first.level, title: titleOf(group), message: messageOf(group) };
    if (at === undefined)
        return annotation;
    const { line = 1, endLine, column } = at;
    const oneLine = endLine === undefined || endLine === line;
    return {
        ...annotation,
        file: forTerminal(prefix === '' ? at.path : `${prefix}/${at.path}`),
        line,
        ...(endLine !== undefined && { endLine }),
        ...(oneLine && column !== undefined && { column }),
    };
}
/** The first sentence of what was found. */
function titleOf({ first, remarks }) {
    const message = flat(first.title ?? first.message);
    const sentence = first.title === undefined ? (/^.+?(?=\.(?:\s|$))/.exec(message)?.[0] ?? message) : message;
    const more = remarks.length > 1 ? ` (and ${remarks.length - 1} more)` : '';
    return clip(sentence, MAX_TITLE - more.length) + more;
}
/** What was seen with all its places, what to do, and which rule asks. */
function messageOf({ first, remarks }) {
    const said = unique(remarks.map(({ message }) => flat(message)));
    const places = unique(remarks.flatMap(({ evidence }) => evidence.map(quote)));
    const shown = places.length > 1 ? places.slice(0, MAX_PLACES) : [];
    const more = places.length > MAX_PLACES ? [`and ${places.length - MAX_PLACES} more`] : [];
    const about = clip(flat(first.about), MAX_TITLE);
    const end = [...(first.remedy ? [clip(flat(first.remedy), 1_000)] : []), about].join('\n');
    return `${cut([...said, ...shown, ...more].join('\n'), MAX_MESSAGE - end.length - 1)}\n${end}`;
}
function quote(at) {
    const place = forTerminal(placeOf(at));
    return at.text ? `${place}  ${clip(flat(at.text), MAX_QUOTE)}` : place;
}
/** Where people look first: the card, else the license, else any README; those nearest to the root first. */
function nearestFile(paths) {
    const candidates = paths.flatMap((path) => {
        const folders = path.split('/');
        const name = folders.pop() ?? '';
        const kind = NEAREST.findIndex((pattern) => pattern.test(name));
        return kind === -1 ? [] : [{ path, depth: folders.length, kind }];
    });
    const [first] = candidates.sort((a, b) => a.depth - b.depth || a.kind - b.kind || (0,repository/* byCodeUnit */.X)(a.path, b.path));
    return first && { path: first.path, line: 1 };
}
const NEAREST = [
    /^model[-_ ]?card(?:\.|$)/i,
    /^readme\.(?:md|markdown)$/i,
    /^(?:licen[cs]e|copying)(?:[-_.]|$)/i,
    /^readme(?:\.|$)/i,
];
/** One line, with nothing in it that a terminal or a log would obey. */
const flat = (text) => forTerminal(text.replace(/\s+/g, ' ').trim());
const unique = (texts) => [...new Set(texts)];
/** Counts UTF-16 code units, as the platform does. */
const cut = (text, length) => text.length <= length ? text : `${text.slice(0, length - 1).toWellFormed()}\u2026`;

// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(6176);
// EXTERNAL MODULE: ./lib/src/reporters/wrap.js
var wrap = __webpack_require__(1099);
;// CONCATENATED MODULE: ./lib/src/reporters/sarif.js





/** GitHub takes 25,000 results of a run and keeps 5,000; 10 MB when packed; 10 tags of a rule. */
const MAX_RESULTS = 5_000;
const sarif_MAX_MESSAGE = 1_000;
/** Places of one result; GitHub takes more and shows few. */
const sarif_MAX_PLACES = 20;
/**
 * The findings that ask for something as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), within the limits
 * of GitHub's code scanning, the most important first. Each stands on at least one line.
 */
function writeSarif(assessment, options) {
    const asking = [
        ...assessment.claims.filter(({ severity }) => severity !== 'none').map(toRemark),
        ...byImportance(assessment.findings.filter(({ severity }) => severity !== 'none'), assessment),
    ].toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
    const shown = asking.slice(0, MAX_RESULTS);
    const ids = [...new Set(shown.map(({ rule }) => rule))].sort();
    const hasBaseline = asking.some(({ baseline }) => baseline);
    const nearest = nearestFile(options.paths);
    const fingerprints = new Map();
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'openness-lint',
                        semanticVersion: assessment.tool.version,
                        rules: ids.map((id) => descriptorOf(id, options.rules[id])),
                    },
                },
                automationDetails: { id: 'openness-lint/' },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: !assessment.findings.some(({ outcome }) => outcome === 'error'),
                        toolExecutionNotifications: notificationsOf(assessment, asking.length - shown.length),
                    },
                ],
                results: shown.map((remark) => ({
                    ...resultOf(remark, ids, nearest, fingerprints, options.prefix ?? ''),
                    ...(hasBaseline && { baselineState: remark.baseline ? 'unchanged' : 'new' }),
                    ...suppressionsOf(remark, assessment, options.prefix ?? ''),
                })),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
const SEVERITIES = ['error', 'warning', 'notice'];
const sarif_LEVELS = { error: 'error', warning: 'warning', notice: 'note', none: 'none' };
const CLAIM = 'claim/';
/** Claims of one kind are one rule; a license is a kind, whichever it is. */
function toRemark(claim) {
    const { severity, message, remedy, baseline, suppressed, source, because } = claim;
    const { path, line, column, endLine, text } = claim;
    const own = source.kind === 'file' || source.kind === 'declaration';
    return {
        rule: `${CLAIM}${claim.claim.replace(/:.*/, '')}`,
        severity,
        message,
        ...(remedy !== undefined && { remedy }),
        baseline,
        ...(suppressed !== undefined && { suppressed }),
        evidence: [
            ...(own ? [{ path, line, column, ...(endLine !== undefined && { endLine }), text }] : []),
            ...because.flatMap(({ evidence }) => evidence.slice(0, 1)),
        ],
    };
}
/** A suppressed result is marked and not left out, or the alert that it was would open again. */
function suppressionsOf({ suppressed }, assessment, prefix) {
    const entry = suppressed === undefined ? undefined : assessment.suppressed[suppressed];
    if (!entry)
        return {};
    const { path, line, reason } = entry;
    const inSource = path !== configuration/* CONFIGURATION_FILE */.o;
    return {
        suppressions: [
            {
                kind: inSource ? 'inSource' : 'external',
                status: 'accepted',
                justification: (0,wrap/* clip */.$Q)(sarif_flat(reason), sarif_MAX_MESSAGE),
                location: locationOf({ path, line }, prefix),
            },
        ],
    };
}
function descriptorOf(id, rule) {
    if (id.startsWith(CLAIM))
        return claimDescriptor(id);
    if (!rule)
        return { id };
    return {
        id,
        shortDescription: { text: rule.question },
        fullDescription: { text: sarif_flat(rule.why) },
        help: {
            text: sarif_flat(`${rule.why} ${rule.remedy}`),
            markdown: [
                rule.why,
                `**What to do.** ${rule.remedy}`,
                ...rule.references.map((each) => `<${each}>`),
            ].join('\n\n'),
        },
        helpUri: rule.references[0],
        defaultConfiguration: { level: id.startsWith('consistency/') ? 'error' : 'note' },
        properties: { tags: ['openness', id.slice(0, id.indexOf('/'))] },
    };
}
function claimDescriptor(id) {
    const kind = id.slice(CLAIM.length);
    return {
        id,
        shortDescription: { text: `Does the repository hold what it claims: ${kind}?` },
        help: {
            text: 'A claim is weighed against what the repository holds. Say what is there, or publish and license what is said.',
        },
        defaultConfiguration: { level: 'error' },
        properties: { tags: ['openness', 'claim'] },
    };
}
function resultOf(finding, ids, nearest, fingerprints, prefix) {
    const { rule, component, severity, message, remedy, evidence } = finding;
    const places = evidence.length > 0 ? evidence : [nearest ?? { path: 'README.md', line: 1 }];
    const [first] = places;
    // A line may move and stay the same finding: what is said there tells, and how often it was said before.
    const hash = hashOf([rule, component ?? '', first?.path ?? '', first?.text ?? ''].join('\u0000'));
    const index = (fingerprints.get(hash) ?? 0) + 1;
    fingerprints.set(hash, index);
    return {
        ruleId: rule,
        ruleIndex: ids.indexOf(rule),
        level: sarif_LEVELS[severity],
        message: { text: (0,wrap/* clip */.$Q)(sarif_flat(remedy ? `${message} ${remedy}` : message), sarif_MAX_MESSAGE) },
        locations: places.slice(0, 1).map((at) => locationOf(at, prefix)),
        ...(places.length > 1 && {
            relatedLocations: places.slice(1, sarif_MAX_PLACES).map((at, id) => ({ id, ...locationOf(at, prefix) })),
        }),
        partialFingerprints: { primaryLocationLineHash: `${hash}:${index}` },
        ...(component !== undefined && { properties: { component } }),
    };
}
function locationOf({ path, line, column, endLine }, prefix) {
    return {
        physicalLocation: {
            artifactLocation: { uri: uriOf(prefix === '' ? path : `${prefix}/${path}`), uriBaseId: '%SRCROOT%' },
            region: {
                startLine: line ?? 1,
                ...(column !== undefined && { startColumn: column }),
                ...(endLine !== undefined && endLine >= (line ?? 1) && { endLine }),
            },
        },
    };
}
function notificationsOf({ notices, suppressed }, left) {
    const more = left > 0
        ? [`${left} more findings are left out: GitHub keeps ${MAX_RESULTS}. --format json lists them all.`]
        : [];
    const idle = suppressed
        .filter(({ state }) => state !== 'active')
        .map((entry) => `${entry.path}:${entry.line}: suppression of ${(0,words/* suppressionName */.nw)(entry)}. ${entry.message ?? ''}`);
    return [
        ...more,
        ...idle,
        ...notices.map(({ message, path }) => (path === undefined ? message : `${path}: ${message}`)),
    ].map((text) => ({ level: 'note', message: { text: (0,wrap/* clip */.$Q)(sarif_flat(text), sarif_MAX_MESSAGE) } }));
}
/** A path as a relative URI reference. */
function uriOf(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
/** FNV-1a over UTF-16 code units, twice with different beginnings: 16 hexadecimal digits that tell findings apart. */
function hashOf(text) {
    return [0x811c9dc5, 0x1b873593].map((seed) => hash32(text, seed)).join('');
}
function hash32(text, seed) {
    let hash = seed;
    for (let index = 0; index < text.length; index += 1)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
}
const sarif_flat = (text) => (0,reporters_escape.forTerminal)(text.replace(/\s+/g, ' ').trim());


/***/ }),

/***/ 5322:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q1: () => (/* binding */ eastAsianWidth)
});

// UNUSED EXPORTS: _isFullWidth, _isWide, eastAsianWidthType

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101589, 101631, 101662, 101760, 101874, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110882, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110951, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128728, 128732, 128735, 128747, 128748, 128756, 128764, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129674, 129678, 129734, 129736, 129736, 129741, 129756, 129759, 129770, 129775, 129784, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullWidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfWidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullWidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfWidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullWidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point



/***/ })

};
;
})
