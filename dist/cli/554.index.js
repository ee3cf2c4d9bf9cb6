export const id = 554;
export const ids = [554,176];
export const modules = {

/***/ 2276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeMarkdown: () => (/* binding */ writeMarkdown)
/* harmony export */ });
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2276);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6176);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7978);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1099);




/**
 * The report as GitHub-flavored Markdown: verdict and contradictions first, the rest folded.
 *
 * @param limit bytes of UTF-8 that it may take; what does not fit is left out whole, the least important first, and
 * the report says so
 */
function writeMarkdown(assessment, limit = Number.POSITIVE_INFINITY) {
    const { gate, findings } = assessment;
    const contradictions = findings.filter(({ rule, outcome }) => outcome === 'unmet' && gate.failures.some((failure) => failure.rule === rule));
    const raising = findings.filter(({ outcome, rule }) => RAISABLE.has(outcome) && !rule.startsWith('consistency/'));
    const parts = [
        ...contradictions.map(contradiction),
        fold('Profile', profile(assessment)),
        raising.length === 0 ? '' : fold(`What would raise it (${raising.length})`, remedies(raising)),
        assessment.notices.length === 0
            ? ''
            : fold(`Notices (${assessment.notices.length})`, notices(assessment)),
    ].filter((part) => part !== '');
    const [first, last] = [verdict(assessment, contradictions.length), counts(assessment)];
    const shown = fitting(parts, limit - bytesOf(first) - bytesOf(CUT) - bytesOf(last));
    return `${[first, ...shown, ...(shown.length < parts.length ? [CUT] : []), last].join(GAP)}\n`;
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
    return `**Openness of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .B)(subject.name)}: ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .classNames */ .xW[value]}** · ${state}`;
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
    return [
        `| | ${_components_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeIds */ .zy.map((attribute) => _words_js__WEBPACK_IMPORTED_MODULE_1__/* .columnNames */ .lo[attribute]).join(' | ')} |`,
        `|---|${_components_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeIds */ .zy.map(() => '---').join('|')}|`,
        ...rows.map((component) => {
            const cells = _components_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeIds */ .zy.map((attribute) => {
                const cell = assessment.profile[component]?.[attribute];
                return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .signOf */ .rL)(cell?.level ?? 'unknown')} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .B)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOf */ .aG)(attribute, cell))}`.trim();
            });
            return `| ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fullNameOf */ .E4)(component)} | ${cells.join(' | ')} |`;
        }),
        ...(left.length === 0 ? [] : ['', `Nothing said, or not part of this release: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(left)}.`]),
        '',
        '● open · ◐ in part · ○ closed or restricted · ? nothing in the repository says · – not applicable',
    ].join('\n');
}
const SILENT = new Set(['unknown', 'not-applicable']);
function levelOf(assessment, component, attribute) {
    return assessment.profile[component]?.[attribute]?.level ?? 'unknown';
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
function notices(assessment) {
    return assessment.notices
        .map(({ message, path }) => `- ${path === undefined ? '' : `${code(path)} `}${quoted(message)}`)
        .join('\n');
}
function counts(assessment) {
    const { asked, yes, partly, no, silent, failed } = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countAnswers */ .XA)(assessment);
    const failures = failed > 0 ? ` · ${failed} could not be asked` : '';
    return `<sub>${asked} questions: ${yes} yes · ${partly} in part · ${no} no · ${silent} nothing said${failures} · openness-lint ${assessment.tool.version}</sub>`;
}
const fold = (title, body) => `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
const quoted = (message) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .B)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(message, MAX_MESSAGE));
const place = (at) => code((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(at));
/** Entities are not read inside back-ticks, so code is written as HTML. */
const code = (text) => `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .B)(text)}</code>`;
/** Remedies name fields and files in back-ticks. */
const marked = (text) => text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? code(part) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .B)(part)))
    .join('');


/***/ }),

/***/ 7978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   E4: () => (/* binding */ fullNameOf),
/* harmony export */   XA: () => (/* binding */ countAnswers),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   fH: () => (/* binding */ rowNames),
/* harmony export */   lo: () => (/* binding */ columnNames),
/* harmony export */   pt: () => (/* binding */ signFor),
/* harmony export */   rL: () => (/* binding */ signOf),
/* harmony export */   xW: () => (/* binding */ classNames)
/* harmony export */ });
/* unused harmony export readable */
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
/** How a cell reads: its level, or the license where that says more. */
function wordOf(attribute, cell) {
    const level = cell?.level ?? 'unknown';
    if (level === 'unknown' || level === 'not-applicable')
        return '';
    if (attribute !== 'licensing')
        return level;
    if (cell?.expression !== undefined)
        return readable(cell.expression);
    return level === 'closed' ? 'none stated' : level;
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
