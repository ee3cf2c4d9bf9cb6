export const id = 202;
export const ids = [176,202];
export const modules = {

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

/***/ 2202:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeSarif: () => (/* binding */ writeSarif)
});

// EXTERNAL MODULE: ./lib/src/repository.js
var repository = __webpack_require__(7372);
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
 * The findings as annotations, the most important first: one per rule and place, of each level no more than its
 * limit. Where some are left out, the last of the level says how many. What is missing has no line: it stands on
 * the first line of the nearest file.
 */
function annotate(assessment, options) {
    const nearest = nearestFile(options.paths);
    return LEVELS.flatMap((level) => {
        const findings = assessment.findings.filter(({ severity }) => severity === level);
        const groups = groupByPlace(byImportance(findings, assessment), nearest);
        const limit = options.limits[level];
        if (groups.length <= limit)
            return groups.map((group) => annotationOf(level, group, options.prefix));
        const shown = groups.slice(0, Math.max(0, limit - 1));
        const more = `${groups.length - shown.length} more ${level}${groups.length - shown.length === 1 ? '' : 's'}`;
        return [
            ...shown.map((group) => annotationOf(level, group, options.prefix)),
            { level, title: more, message: `${more} of this repository are not shown here. ${options.elsewhere}` },
        ].slice(0, limit);
    });
}
/** What fails the gate, what decides the class, what is answered no, and then the rest; else in the order of the assessment. */
function byImportance(findings, { gate, class: { because } }) {
    const failing = new Set(gate.failures.map(({ rule }) => rule));
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
function groupByPlace(findings, nearest) {
    const groups = new Map();
    for (const finding of findings) {
        const at = finding.evidence[0] ?? nearest;
        const key = `${finding.rule} ${at?.line ?? 1} ${at?.path ?? ''}`;
        const group = groups.get(key);
        if (group)
            group.findings.push(finding);
        else
            groups.set(key, { first: finding, findings: [finding], at });
    }
    return [...groups.values()];
}
function annotationOf(level, group, prefix) {
    const { at } = group;
    const annotation = { level, title: titleOf(group), message: messageOf(group) };
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
function titleOf({ first, findings }) {
    const message = flat(first.message);
    const sentence = /^.+?(?=\.(?:\s|$))/.exec(message)?.[0] ?? message;
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
    return clip(sentence, MAX_TITLE - more.length) + more;
}
/** What was seen with all its places, what to do, and which rule asks. */
function messageOf({ first, findings }) {
    const said = unique(findings.map(({ message }) => flat(message)));
    const places = unique(findings.flatMap(({ evidence }) => evidence.map(quote)));
    const shown = places.length > 1 ? places.slice(0, MAX_PLACES) : [];
    const more = places.length > MAX_PLACES ? [`and ${places.length - MAX_PLACES} more`] : [];
    const end = [...(first.remedy ? [clip(flat(first.remedy), 1_000)] : []), first.rule].join('\n');
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
    const asking = byImportance(assessment.findings.filter(({ severity }) => severity !== 'none'), assessment).toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
    const shown = asking.slice(0, MAX_RESULTS);
    const ids = [...new Set(shown.map(({ rule }) => rule))].sort();
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
                results: shown.map((finding) => resultOf(finding, ids, nearest, fingerprints, options.prefix ?? '')),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
const SEVERITIES = ['error', 'warning', 'notice'];
const sarif_LEVELS = { error: 'error', warning: 'warning', notice: 'note', none: 'none' };
function descriptorOf(id, rule) {
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
function notificationsOf({ notices }, left) {
    const more = left > 0
        ? [`${left} more findings are left out: GitHub keeps ${MAX_RESULTS}. --format json lists them all.`]
        : [];
    return [
        ...more,
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


/***/ }),

/***/ 7372:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ TEXT_LIMIT),
/* harmony export */   X: () => (/* binding */ byCodeUnit)
/* harmony export */ });
/** At most this many bytes of one text are read; what was cut is said in a notice. */
const TEXT_LIMIT = 1024 * 1024;
/** Orders strings by code unit: the same on every machine, whatever its locale. */
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
