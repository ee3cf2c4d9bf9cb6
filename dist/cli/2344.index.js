(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 2344;
exports.ids = [2344];
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

/***/ 2344:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   badgeOf: () => (/* binding */ badgeOf),
/* harmony export */   badgeSubjects: () => (/* binding */ badgeSubjects),
/* harmony export */   writeBadgeEndpoint: () => (/* binding */ writeBadgeEndpoint),
/* harmony export */   writeBadgeSvg: () => (/* binding */ writeBadgeSvg)
/* harmony export */ });
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7380);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5450);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7978);



/** White text on each of these has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
const COLORS = {
    open: _palette_js__WEBPACK_IMPORTED_MODULE_0__/* .light */ .BB.open.fill,
    partial: '#2f7678',
    closed: '#8a4a1d',
    unknown: '#57606a',
};
const LABEL_COLOR = '#24292f';
const badgeSubjects = [
    'class',
    'mof',
    'osaid',
    'osai',
    'eu-ai-act',
    'fmti',
];
/** What the badge of a subject says of a release. */
function badgeOf(assessment, about) {
    const { class: release, frameworks } = assessment;
    switch (about) {
        case 'class':
            return { label: 'openness', message: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .classNames */ .xW[release.value], tone: TONES[release.value] };
        case 'mof': {
            const { class: reached } = frameworks.mof;
            return {
                label: 'MOF',
                message: reached === 0 ? 'no class shown' : `class ${'I'.repeat(reached)} shown`,
                tone: reached === 0 ? 'unknown' : reached === 1 ? 'open' : 'partial',
            };
        }
        case 'osaid': {
            const statuses = Object.values(frameworks.osaid.requirements);
            const found = statuses.filter((status) => status === 'pass').length;
            return {
                label: 'OSAID',
                message: `evidence for ${found} of ${statuses.length} parts${against(statuses)}`,
                tone: statuses.includes('fail') ? 'closed' : found === statuses.length ? 'open' : 'unknown',
            };
        }
        case 'osai': {
            const { grades, decided, score } = frameworks.osai;
            const message = `${decided} of ${Object.keys(grades).length} decided`;
            return {
                label: 'European index',
                message: score === undefined ? message : `${score.toFixed(2)} \u00b7 ${message}`,
                tone: score === undefined ? 'unknown' : 'partial',
            };
        }
        case 'eu-ai-act': {
            const statuses = Object.values(frameworks['eu-ai-act'].requirements);
            const found = statuses.filter((status) => status === 'pass').length;
            return {
                label: 'AI Act',
                message: `evidence for ${found} of ${statuses.length} points${against(statuses)}`,
                tone: statuses.includes('fail') ? 'closed' : 'unknown',
            };
        }
        case 'fmti': {
            const { answered, observable } = frameworks.fmti;
            return { label: 'FMTI', message: `${answered} of ${observable} answered here`, tone: 'unknown' };
        }
    }
}
/** What is not met is said, and not by color alone. */
function against(statuses) {
    const failing = statuses.filter((status) => status === 'fail').length;
    return failing === 0 ? '' : `, ${failing} not met`;
}
const TONES = {
    'open-source': 'open',
    'open-weights': 'partial',
    'restricted-weights': 'closed',
    closed: 'closed',
    unknown: 'unknown',
};
/** The badge for an endpoint of shields.io: https://shields.io/badges/endpoint-badge */
function writeBadgeEndpoint({ label, message, tone }) {
    const badge = { schemaVersion: 1, label, message, color: COLORS[tone], labelColor: LABEL_COLOR };
    return `${JSON.stringify(badge, null, 2)}\n`;
}
const HEIGHT = 20;
const MARGIN = 7;
const FONT_SIZE = 11;
/**
 * The badge as an SVG: dark fields with white text and an outline of their own, so that it is legible on light pages and
 * on dark ones. Text is stretched to the width that was reckoned, whatever font stands in.
 */
function writeBadgeSvg({ label, message, tone }) {
    const [left, right] = [(0,_text_width_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .q)(label), (0,_text_width_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .q)(message)];
    const [labelField, messageField] = [left + 2 * MARGIN, right + 2 * MARGIN];
    const width = labelField + messageField;
    const title = escapeXml(`${label}: ${message}`);
    const text = (x, length, words) => `    <text x="${x}" y="14" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeXml(words)}</text>`;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${title}">`,
        `  <title>${title}</title>`,
        `  <clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="4"/></clipPath>`,
        '  <g clip-path="url(#r)">',
        `    <rect width="${labelField}" height="${HEIGHT}" fill="${LABEL_COLOR}"/>`,
        `    <rect x="${labelField}" width="${messageField}" height="${HEIGHT}" fill="${COLORS[tone]}"/>`,
        '  </g>',
        `  <rect x="0.5" y="0.5" width="${width - 1}" height="${HEIGHT - 1}" rx="3.5" fill="none" stroke="#fff" stroke-opacity="0.35"/>`,
        `  <g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="${FONT_SIZE}">`,
        text(MARGIN, left, label),
        text(labelField + MARGIN, right, message),
        '  </g>',
        '</svg>',
        '',
    ].join('\n');
}
function escapeXml(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
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
