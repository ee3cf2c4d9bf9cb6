exports.id = 2598;
exports.ids = [135,1580,2598,6176];
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
const cut = (text, length) => text.length <= length ? text : `${text.slice(0, length - 1).toWellFormed()}…`;

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


/***/ })

};
;