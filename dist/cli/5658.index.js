(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 5658;
exports.ids = [5658,6176];
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

/***/ 5658:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeCycloneDx: () => (/* binding */ writeCycloneDx)
/* harmony export */ });
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2276);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6176);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7978);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1099);




const MODEL = 'model';
const WEIGHTS = ['weights.pretrained', 'weights.adapted'];
/** Passages and data sets quoted of each kind. */
const MAX_QUOTED = 20;
const MAX_TEXT = 300;
/** The release as a machine-learning bill of materials. No serial number and no clock: the same commit gives the same bytes. */
function writeCycloneDx(assessment) {
    return `${JSON.stringify(toBom(assessment), null, 2)}\n`;
}
function toBom(assessment) {
    const { subject, tool, artifacts } = assessment;
    const data = (0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentsOf */ .ct)('datasets').flatMap((component) => dataOf(assessment, component) ?? []);
    const files = artifacts.map(fileOf);
    const refs = (all) => all.flatMap((each) => each['bom-ref'] ?? []);
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: {
            tools: { components: [{ type: 'application', name: tool.name, version: tool.version }] },
            component: {
                type: 'machine-learning-model',
                'bom-ref': MODEL,
                name: plain(subject.name),
                ...(subject.revision !== undefined && { version: subject.revision }),
                ...licensesOf(assessment, WEIGHTS),
                modelCard: cardOf(assessment, refs(data)),
            },
        },
        components: [...data, ...files],
        dependencies: [{ ref: MODEL, dependsOn: refs([...data, ...files]) }],
    };
}
function cardOf(assessment, datasets) {
    const quotes = (rule) => quotesOf(assessment, rule);
    const useCases = quotes('documentation/intended-use-stated');
    const technicalLimitations = quotes('documentation/limitations-stated');
    const risks = quotes('safeguards/risks-described');
    const considerations = {
        ...(useCases.length > 0 && { useCases }),
        ...(technicalLimitations.length > 0 && { technicalLimitations }),
        ...(risks.length > 0 && { ethicalConsiderations: risks.map((name) => ({ name })) }),
    };
    return {
        modelParameters: { ...(datasets.length > 0 && { datasets: datasets.map((ref) => ({ ref })) }) },
        ...(Object.keys(considerations).length > 0 && { considerations }),
        properties: propertiesOf(assessment),
    };
}
/** The class, each cell of the profile that is known, and a line for each framework. */
function propertiesOf({ class: { value }, profile, frameworks }) {
    const cells = Object.entries(profile).flatMap(([component, row]) => Object.entries(row).flatMap(([attribute, { level }]) => level === 'unknown' || level === 'not-applicable'
        ? []
        : [{ name: `openness-lint:${component}:${attribute}`, value: level }]));
    return [
        { name: 'openness-lint:class', value },
        ...cells,
        ...Object.entries(frameworks).map(([name, { summary }]) => ({
            name: `openness-lint:framework:${name}`,
            value: plain(summary),
        })),
    ];
}
/** Data that are out or at least named; nothing where the repository is silent. */
function dataOf(assessment, component) {
    const finding = assessment.findings.find((each) => each.rule === 'availability/data-released' && each.component === component);
    if (finding?.outcome !== 'met' && finding?.outcome !== 'partial')
        return undefined;
    return {
        type: 'data',
        'bom-ref': component,
        name: _components_js__WEBPACK_IMPORTED_MODULE_0__/* .components */ .dK[component].name,
        description: plain(finding.message),
        ...licensesOf(assessment, [component]),
        data: unique(finding.evidence.slice(0, MAX_QUOTED).map(toData)),
        properties: [{ name: 'openness-lint:availability', value: finding.level ?? finding.outcome }],
    };
}
function toData({ path, text }) {
    const name = plain(text ?? path);
    return { type: 'dataset', name, ...(ADDRESS.test(name) && { contents: { url: name } }) };
}
/** What an IRI may consist of: https://www.rfc-editor.org/rfc/rfc3986 */
const ADDRESS = /^https?:\/\/[\w.~:/?#@!$&'()*+,;=-]+$/;
function fileOf({ path, kind, format, size, sha256, parameters }) {
    const numbers = { size, parameters };
    return {
        type: 'file',
        'bom-ref': `file:${path.toWellFormed()}`,
        name: plain(path),
        ...(sha256 !== undefined && { hashes: [{ alg: 'SHA-256', content: sha256 }] }),
        properties: [
            { name: 'openness-lint:kind', value: kind },
            { name: 'openness-lint:format', value: format },
            ...Object.entries(numbers).flatMap(([name, value]) => value === undefined ? [] : [{ name: `openness-lint:${name}`, value: String(value) }]),
        ],
    };
}
/** The terms of components: one expression where SPDX lists all of it, else by name. */
function licensesOf({ profile }, ids) {
    const expressions = unique(ids.flatMap((id) => profile[id]?.licensing?.expression ?? []));
    const [only] = expressions;
    if (only === undefined)
        return {};
    if (expressions.length === 1 && !only.includes('LicenseRef-'))
        return { licenses: [{ expression: only }] };
    return { licenses: expressions.map((each) => ({ license: { name: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(each) } })) };
}
function quotesOf({ findings }, rule) {
    const answering = findings.filter((finding) => finding.rule === rule && (finding.outcome === 'met' || finding.outcome === 'partial'));
    return unique(answering.flatMap(({ evidence }) => evidence.map(({ path, line, text }) => plain(`${path}${line === undefined ? '' : `:${line}`}${text ? ` ${text}` : ''}`)))).slice(0, MAX_QUOTED);
}
/** The first of those that are written alike. */
function unique(items) {
    return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
const plain = (text) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.forTerminal)(text.replace(/\s+/g, ' ').trim()), MAX_TEXT);


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


/***/ }),

/***/ 1099:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Y5: () => (/* binding */ lengthOf)
/* harmony export */ });
/* harmony import */ var get_east_asian_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5322);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6176);


/** Scripts that are written without spaces: a line may end between any two letters, but for what opens or closes. */
const BETWEEN = /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\uff0c\u3002\u3001\uff1b\uff1a\uff01\uff1f\uff09\u300d\u300f\u3011\u300b\u201d])(?![\uff0c\u3002\u3001\uff1b\uff1a\uff01\uff1f\uff09\u300d\u300f\u3011\u300b\u201d"'\u2019.,:;!?)]|$)|(?<=[^\uff08\u300c\u300e\u3010\u300a\u201c"'\u2018([])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\uff08\u300c\u300e\u3010\u300a\u201c])/u;
const ASCII = /^[ -~]*$/;
const MARK = /^(?:\p{M}|[\u200b-\u200d])$/u;
/** Breaks a text into lines of at most `width` columns, each indented by `indent`; a longer word stands alone. */
function wrap(text, width, indent = 0) {
    const lines = [];
    let line = '';
    for (const word of (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(text.replace(/\s+/g, ' ').trim()).split(' ')) {
        const parts = ASCII.test(word) ? [word] : word.split(BETWEEN);
        for (const [index, part] of parts.entries()) {
            const longer = line && index === 0 ? `${line} ${part}` : line + part;
            if (line && lengthOf(longer) > width - indent) {
                lines.push(line);
                line = part;
            }
            else
                line = longer;
        }
    }
    if (line)
        lines.push(line);
    return lines.map((each) => ' '.repeat(indent) + each);
}
/** Cuts a text that is longer than `width` columns, and shows that it was cut. */
function clip(text, width) {
    if (lengthOf(text) <= width)
        return text;
    let [shown, left] = ['', width - 1];
    for (const character of text) {
        left -= columnsOf(character);
        if (left < 0)
            break;
        shown += character;
    }
    return `${shown}\u2026`;
}
/** The columns that a text takes in a terminal: letters of East Asia take two, marks above letters none. */
function lengthOf(text) {
    if (ASCII.test(text))
        return text.length;
    let columns = 0;
    for (const character of text)
        columns += columnsOf(character);
    return columns;
}
function columnsOf(character) {
    return MARK.test(character) ? 0 : (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_1__/* .eastAsianWidth */ .Q1)(character.codePointAt(0) ?? 0);
}


/***/ }),

/***/ 5322:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
