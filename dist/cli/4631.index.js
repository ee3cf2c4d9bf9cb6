(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 4631;
exports.ids = [4631];
exports.modules = {

/***/ 176:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ euAiAct)
/* harmony export */ });
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1743);

/**
 * What the EU AI Act asks of the provider of a general-purpose model that is to count as open source: Regulation (EU)
 * 2024/1689, Articles 53(2) and 54(6), as read by the Commission's guidelines of July 2025, section 4; and what is due in
 * any case under Article 53(1)(c) and (d), with the template for the summary of training content of July 2025. A list of
 * evidence and no legal advice.
 */
const euAiAct = {
    title: 'EU AI Act, open-source general-purpose models',
    version: 'guidelines and template of July 2025',
    source: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
    requirements: {
        'license-grants-use': {
            asks: 'The license lets anyone use, study, change and pass on the model, without non-commercial, research-only or no-redistribution terms.',
            needs: (0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .ofReleasedWeights */ .gj)((of) => ({
                terms: of,
                without: ['non-commercial', 'research-only', 'no-redistribution', 'no-derivatives'],
            })),
        },
        'no-user-threshold': {
            asks: 'No threshold of users or revenue, no separate commercial license for some uses, and no registration.',
            needs: (0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .ofReleasedWeights */ .gj)((of) => ({
                terms: of,
                without: ['user-threshold', 'revenue-threshold', 'registration', 'territory'],
            })),
        },
        'use-limits-proportionate': {
            asks: 'Limits of use, where there are any, are specific, proportionate and about safety.',
            note: 'Where terms limit use, a person has to judge whether the limits are proportionate.',
            needs: (0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .ofReleasedWeights */ .gj)((of) => ({
                terms: of,
                without: ['use-restrictions', 'no-training-of-others'],
                found: 'partial',
            })),
        },
        'weights-public': {
            asks: 'The weights are public.',
            needs: _needs_js__WEBPACK_IMPORTED_MODULE_0__/* .weightsAvailable */ .Bw,
        },
        'architecture-public': {
            asks: 'Information on the architecture is public.',
            needs: { rule: 'documentation/architecture-described', of: 'code.architecture', as: _needs_js__WEBPACK_IMPORTED_MODULE_0__/* .LEFT_OUT */ .Pk },
        },
        'usage-information-public': {
            asks: 'Information on use is public: modalities, capabilities, limitations, and how to integrate the model.',
            needs: {
                all: [
                    (0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .ofModel */ .bn)('documentation/intended-use-stated', _needs_js__WEBPACK_IMPORTED_MODULE_0__/* .LEFT_OUT */ .Pk),
                    (0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .ofModel */ .bn)('documentation/languages-and-modalities-stated', _needs_js__WEBPACK_IMPORTED_MODULE_0__/* .LEFT_OUT */ .Pk),
                    (0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .ofModel */ .bn)('documentation/limitations-stated', _needs_js__WEBPACK_IMPORTED_MODULE_0__/* .LEFT_OUT */ .Pk),
                    { rule: 'access/quick-start-given', as: { unmet: 'unknown' } },
                ],
            },
        },
        'no-monetization': {
            asks: 'The model is not offered against payment, personal data, or as part of a paid service.',
            unobservable: 'How a provider earns money is not in a repository.',
        },
        'compute-stated': {
            asks: 'The training compute is stated, so that it can be held against 10^23 FLOP (general purpose, indicative) and 10^25 FLOP (presumed systemic risk).',
            note: 'A figure above 10^25 is held against the next point. 10^23 is indicative: whether a model is general-purpose shows in what it can do.',
            needs: { rule: 'documentation/compute-stated', of: 'system.infrastructure', as: _needs_js__WEBPACK_IMPORTED_MODULE_0__/* .LEFT_OUT */ .Pk },
        },
        'systemic-risk-assessed': {
            asks: 'Where the stated compute passes 10^25 FLOP (Article 51(2)), systemic risks are assessed: such models are not excepted.',
            needs: (0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .ofReleasedWeights */ .gj)((of) => ({ rule: 'safeguards/threshold-risks-assessed', of })),
        },
        'copyright-policy': {
            asks: 'A policy to comply with Union copyright law, with respect for reservations of rights. Due in any case.',
            unobservable: 'A policy is the provider\u2019s; where it is not in the repository, that says nothing about it.',
        },
        'summary-general': {
            asks: 'Summary of training content, general information: the model, its modalities, and size and kind of the data. Due in any case.',
            needs: _needs_js__WEBPACK_IMPORTED_MODULE_0__/* .dataDescribed */ .Ke,
        },
        'summary-sources': {
            asks: 'Summary of training content, sources by kind: public data sets by name, licensed and private data, crawled data with crawler, period and top domains, user and synthetic data. Due in any case.',
            note: 'That sources are named is seen; whether all of them are is not.',
            needs: (0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .ofTrainingData */ .qt)((of) => ({
                rule: 'availability/data-released',
                of,
                as: { described: 'partial', gated: 'partial' },
            })),
        },
        'summary-processing': {
            asks: 'Summary of training content, processing: respect for opt-outs, and removal of illegal content. Due in any case.',
            needs: {
                first: [
                    { rule: 'safeguards/data-safeguards-described', of: 'datasets.pretraining', as: _needs_js__WEBPACK_IMPORTED_MODULE_0__/* .LEFT_OUT */ .Pk },
                    { rule: 'safeguards/data-safeguards-described', of: 'datasets.finetuning', as: _needs_js__WEBPACK_IMPORTED_MODULE_0__/* .LEFT_OUT */ .Pk },
                ],
            },
        },
    },
};


/***/ }),

/***/ 4631:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W1: () => (/* binding */ applyFrameworks),
  bF: () => (/* binding */ frameworkNames),
  Ij: () => (/* binding */ frameworks)
});

// EXTERNAL MODULE: ./lib/src/frameworks/eu-ai-act.js
var eu_ai_act = __webpack_require__(176);
// EXTERNAL MODULE: ./lib/src/frameworks/needs.js
var needs = __webpack_require__(1743);
;// CONCATENATED MODULE: ./lib/src/frameworks/fmti.js

const COMPANY = 'It is about the company, its services or its users: no repository of a model shows it.';
const dataReleased = (0,needs/* ofTrainingData */.qt)((of) => ({ rule: 'availability/data-released', of }));
/** Figures of compute stand together where there are any. */
const compute = { rule: 'documentation/compute-stated', of: 'system.infrastructure' };
/** An indicator that files of a repository can answer. */
const shown = (needs, asks) => ({ asks, needs });
/** One that they could, and no rule asks for yet. */
const unasked = (asks) => ({ asks, notAsked: true });
/** One that no repository of a model shows. */
const company = (asks) => ({ asks, unobservable: COMPANY });
/**
 * The Foundation Model Transparency Index of December 2025: 100 yes-or-no indicators of what a developer discloses, by
 * their titles. It grades companies; of a repository only the share of indicators that it can answer is told, and never
 * the index's score.
 */
const fmti = {
    title: 'Foundation Model Transparency Index',
    version: 'December 2025',
    source: 'https://crfm.stanford.edu/fmti/December-2025/',
    requirements: {
        // Upstream.
        'Data acquisition methods': shown(needs/* dataDescribed */.Ke, 'How were the data obtained?'),
        'Public datasets': shown(dataReleased, 'Which public data sets were used?'),
        Crawling: unasked('Which crawler was used, and how could sites opt out?'),
        'Usage data used in training': company('Which data of users were used?'),
        'Notice of usage data used in training': company('How were users told?'),
        'Licensed data sources': unasked('Which licensed data were used?'),
        'Licensed data compensation': company('What was paid for them?'),
        'New human-generated data sources': unasked('Which data were written for the model?'),
        'Instructions for data generation': company('What were their writers told?'),
        'Data laborer practices': company('Under which conditions did they work?'),
        'Synthetic data sources': unasked('Which synthetic data were used?'),
        'Synthetic data purpose': unasked('What were they made for?'),
        'Data processing methods': shown(needs/* dataDescribed */.Ke, 'How were the data processed?'),
        'Data processing purpose': unasked('What was each step for?'),
        'Data processing techniques': shown({ rule: 'availability/code-released', of: 'code.data-processing' }, 'How was each step done?'),
        'Data size': shown(needs/* dataDescribed */.Ke, 'How large are the data?'),
        'Data language composition': unasked('Which languages do they hold, in which shares?'),
        'Data domain composition': unasked('Which domains do they hold, in which shares?'),
        'External data access': shown(dataReleased, 'Can others have the data?'),
        'Data replicability': unasked('Could others gather the same data?'),
        'Compute usage for final training run': shown(compute, 'How much compute did the final run take?'),
        'Compute usage including R&D': company('How much with all experiments?'),
        'Development duration for final training run': shown(compute, 'How long did the final run take?'),
        'Compute hardware for final training run': shown(compute, 'On which hardware did it run?'),
        'Compute provider': unasked('Whose hardware was it?'),
        'Energy usage for final training run': shown({ rule: 'documentation/energy-stated', of: 'system.infrastructure' }, 'How much energy did it take?'),
        'Carbon emissions for final training run': shown({ rule: 'documentation/energy-stated', of: 'system.infrastructure' }, 'How much carbon dioxide did it emit?'),
        'Water usage for final training run': unasked('How much water did it take?'),
        'Internal compute allocation': company('How is compute shared out?'),
        'Model stages': shown((0,needs/* ofModel */.bn)('documentation/training-described'), 'Which stages does the training have?'),
        'Model objectives': shown((0,needs/* ofModel */.bn)('documentation/training-described'), 'What was optimized in each stage?'),
        'Code access': shown({ rule: 'availability/code-released', of: 'code.training' }, 'Can others have the training code?'),
        'Organization chart': company('Who made the model?'),
        'Model cost': company('What did it cost?'),
        // Model.
        'Basic model properties': shown({ rule: 'documentation/architecture-described', of: 'code.architecture' }, 'Modalities, size and architecture?'),
        'Deeper model properties': shown({ rule: 'availability/code-released', of: 'code.architecture' }, 'Its definition in detail?'),
        'Model dependencies': unasked('Which models was it made from?'),
        'Benchmarked inference': unasked('How fast and at which cost does it run?'),
        'Researcher credits': company('Is there free access for researchers?'),
        'Specialized access': company('Is there access for some before others?'),
        'Open weights': shown(needs/* weightsAvailable */.Bw, 'Can anyone have the weights?'),
        'Agent Protocols': company('Which protocols for agents does it support?'),
        'Capabilities taxonomy': shown((0,needs/* ofModel */.bn)('documentation/intended-use-stated'), 'Which capabilities is it meant to have?'),
        'Capabilities evaluation': shown((0,needs/* ofModel */.bn)('documentation/evaluation-reported'), 'How does it do in evaluations of them?'),
        'External reproducibility of capabilities evaluation': shown({ rule: 'documentation/evaluation-reproducible', of: 'code.evaluation' }, 'Can others repeat them?'),
        'Train-test overlap': unasked('Do training and test data overlap?'),
        'Risks taxonomy': shown((0,needs/* ofModel */.bn)('safeguards/risks-described'), 'Which risks are considered?'),
        'Risks evaluation': shown((0,needs/* ofModel */.bn)('safeguards/safety-evaluated'), 'How does it do in evaluations of them?'),
        'External reproducibility of risks evaluation': unasked('Can others repeat them?'),
        'Pre-deployment risk evaluation': company('Were they made before release?'),
        'External risk evaluation': company('Were others asked to?'),
        'Mitigations taxonomy': unasked('What was done about the risks?'),
        'Mitigations taxonomy mapped to risk taxonomy': company('About which of them?'),
        'Mitigations efficacy': company('Did it help?'),
        'External reproducibility of mitigations evaluation': company('Can others check?'),
        'Model theft prevention measures': company('How are weights kept from theft?'),
        'Release stages': unasked('Through which stages did the release go?'),
        'Risk thresholds': company('What would have stopped it?'),
        'Versioning protocol': unasked('How are versions told apart?'),
        'Change log': shown((0,needs/* ofModel */.bn)('documentation/changes-logged'), 'What changed between versions?'),
        'Foundation model roadmap': company('What comes next?'),
        'Top distribution channels': shown(needs/* weightsAvailable */.Bw, 'Where can it be had?'),
        Quantization: shown({ rule: 'access/small-variant-offered' }, 'At which precision is it released?'),
        'Terms of use': shown((0,needs/* ofModel */.bn)('licensing/license-stated'), 'Under which terms does it stand?'),
        // Downstream.
        'Distribution channels with usage data': company('Which channels give data on use?'),
        'Amount of usage': company('How much is it used?'),
        'Classification of usage data': company('What for?'),
        'Data retention and deletion policy': company('How long are data of users kept?'),
        'Geographic statistics': company('Where is it used?'),
        'Internal products and services': company('In which own products?'),
        'External products and services': company('In which products of others?'),
        'Users of internal products and services': company('By how many?'),
        'Consumer/enterprise usage': company('By people or by companies?'),
        'Enterprise users': company('By which companies?'),
        'Government use': company('By which authorities?'),
        'Benefits Assessment': company('What good does it do?'),
        'AI bug bounty': company('Is a reward paid for reports?'),
        'Responsible disclosure policy': shown((0,needs/* ofModel */.bn)('safeguards/vulnerabilities-reportable'), 'How are faults reported?'),
        'Safe harbor': company('Are researchers safe from claims?'),
        'Security incident reporting protocol': company('How are incidents reported?'),
        'Misuse incident reporting protocol': company('How is misuse reported?'),
        'Post-deployment coordination with government': company('How are authorities told?'),
        'Feedback mechanisms': shown((0,needs/* ofModel */.bn)('documentation/contact-given'), 'How can people say what they think?'),
        'Permitted, restricted, and prohibited model behaviors': company('What is it to do and not to do?'),
        'Model response characteristics': company('In which tone?'),
        'System prompt': unasked('Under which system prompt?'),
        'Intermediate tokens': company('Are its intermediate steps shown?'),
        'Internal product and service mitigations': company('What is done in own products?'),
        'External developer mitigations': company('What are developers to do?'),
        'Enterprise mitigations': company('What are companies offered?'),
        'Detection of machine-generated content': company('Can its output be told?'),
        'Documentation for responsible use': shown((0,needs/* ofModel */.bn)('documentation/limitations-stated'), 'Is it said how to use it with care?'),
        'Permitted and prohibited users': unasked('Who may use it?'),
        'Permitted, restricted, and prohibited uses': shown((0,needs/* ofModel */.bn)('safeguards/use-policy-published'), 'What may it be used for?'),
        'AUP enforcement process': company('How is the policy enforced?'),
        'AUP enforcement frequency': company('How often?'),
        'Regional policy variations': company('Where does it differ?'),
        'Oversight mechanism': company('Who oversees the developer?'),
        'Whistleblower protection': company('Are those who report protected?'),
        'Government commitments': company('What was promised to authorities?'),
    },
};

// EXTERNAL MODULE: ./lib/src/frameworks/mof/index.js
var mof = __webpack_require__(1091);
;// CONCATENATED MODULE: ./lib/src/frameworks/osai.js

/** Sources that are only described are neither shared nor open for inspection. */
function sources(of) {
    return { rule: 'availability/data-released', of, as: { described: 'fail' } };
}
const baseSources = sources('datasets.pretraining');
const endSources = {
    decided: [sources('datasets.finetuning'), sources('datasets.alignment')],
};
/** Code that is described or not spoken of is not in the repository. */
const NOT_SHARED = { described: 'fail', unknown: 'fail' };
/** Data processing, training or tuning: a repository with code for inference alone has none of it. */
const anyTrainingCode = {
    any: [
        { rule: 'availability/code-released', of: 'code.data-processing', as: NOT_SHARED },
        { rule: 'availability/code-released', of: 'code.training', as: NOT_SHARED },
        { rule: 'availability/code-released', of: 'code.finetuning', as: NOT_SHARED },
    ],
};
/** What is in the repository is the least that there is. */
const AT_LEAST = { partial: 'unknown', closed: 'unknown' };
const NO_SHEET = { open: 'partial', partial: 'fail' };
const inferenceAlone = {
    rule: 'availability/code-released',
    of: 'code.inference',
    as: { open: 'fail', described: 'unknown' },
};
/**
 * The European Open Source AI Index (Liesenfeld and Dingemanse): twelve dimensions that are graded open, partial or
 * closed, read here as pass, partial and fail. The index grades a release wherever its parts live; a repository shows
 * what is in it, and the rest is unknown. Where there is one model, the base's grades and the end model's are the same.
 */
const osai = {
    title: 'European Open Source AI Index',
    version: '2026-06',
    source: 'https://osai-index.eu',
    requirements: {
        datasources_basemodel: {
            asks: 'Are the sources of the base model\u2019s training data shared or open for inspection?',
            needs: { given: needs/* adaptedAvailable */.PX, ask: baseSources, otherwise: { first: [baseSources, endSources] } },
        },
        datasources_endmodel: {
            asks: 'Are the sources of the end model\u2019s training data shared or open for inspection?',
            needs: { first: [{ given: needs/* adaptedAvailable */.PX, ask: endSources, otherwise: baseSources }, endSources] },
        },
        weights_basemodel: {
            asks: 'Are the base model\u2019s weights shared?',
            needs: needs/* pretrainedAvailable */.AX,
        },
        weights_endmodel: {
            asks: 'Are the end model\u2019s weights shared?',
            needs: { first: [needs/* adaptedAvailable */.PX, needs/* pretrainedAvailable */.AX] },
        },
        trainingcode: {
            asks: 'Is the code for data processing, training and tuning shared? Code for inference alone counts as none.',
            needs: {
                given: anyTrainingCode,
                ask: {
                    blend: [
                        { rule: 'availability/code-released', of: 'code.data-processing' },
                        {
                            first: [
                                { rule: 'availability/code-released', of: 'code.training' },
                                { rule: 'availability/code-released', of: 'code.finetuning' },
                            ],
                        },
                        (0,needs/* wherePostTrained */.Ln)({ rule: 'availability/code-released', of: 'code.finetuning' }),
                    ],
                },
                otherwise: inferenceAlone,
            },
        },
        code: {
            asks: 'Is the code documented?',
            needs: {
                given: anyTrainingCode,
                ask: {
                    blend: [
                        { rule: 'documentation/code-documented', of: 'code.data-processing' },
                        {
                            first: [
                                { rule: 'documentation/code-documented', of: 'code.training' },
                                { rule: 'documentation/code-documented', of: 'code.finetuning' },
                            ],
                        },
                        (0,needs/* wherePostTrained */.Ln)({ rule: 'documentation/code-documented', of: 'code.finetuning' }),
                    ],
                },
                otherwise: inferenceAlone,
            },
        },
        hardware_architecture: {
            asks: 'Are the architecture and the training set-up documented?',
            note: 'A report may document more: only what is described in full here settles it.',
            needs: {
                blend: [
                    { rule: 'documentation/architecture-described', of: 'code.architecture', as: AT_LEAST },
                    {
                        first: [
                            { rule: 'documentation/compute-stated', of: 'system.infrastructure', as: AT_LEAST },
                            (0,needs/* ofModel */.bn)('documentation/training-described', AT_LEAST),
                        ],
                    },
                ],
            },
        },
        preprint: {
            asks: 'Is there a report or preprint that covers the major parts?',
            needs: (0,needs/* ofModel */.bn)('documentation/report-available', needs/* LEFT_OUT */.Pk),
        },
        paper: {
            asks: 'Is there a peer-reviewed paper that covers the major parts?',
            note: 'Where only a preprint is named, nothing says whether it was reviewed since.',
            needs: (0,needs/* ofModel */.bn)('documentation/paper-peer-reviewed', needs/* LEFT_OUT */.Pk),
        },
        modelcard: {
            asks: 'Is there a model card, comprehensive on architecture, training, fine-tuning and evaluation?',
            note: 'A fuller card may live elsewhere, as on a model hub: only one that is comprehensive settles it.',
            needs: {
                all: [
                    (0,needs/* ofModel */.bn)('documentation/model-card-present', AT_LEAST),
                    { rule: 'documentation/architecture-described', of: 'code.architecture', as: AT_LEAST },
                    (0,needs/* ofModel */.bn)('documentation/training-described', AT_LEAST),
                    (0,needs/* ofModel */.bn)('documentation/evaluation-reported', AT_LEAST),
                ],
            },
        },
        datasheet: {
            asks: 'Is there a datasheet, in the sense of Datasheets for Datasets or of the AI Act\u2019s summary?',
            note: 'A description among other things is at most a part of one, and a mention is none.',
            needs: {
                first: [
                    { rule: 'documentation/data-described', of: 'datasets.pretraining', as: NO_SHEET },
                    { rule: 'documentation/data-described', of: 'datasets.finetuning', as: NO_SHEET },
                ],
            },
        },
        licenses: {
            asks: 'Are weights, code and data under open licenses? Open in full where all three are, in part where two are.',
            note: 'Code for which no license is stated does not count; data may be licensed where they live.',
            needs: {
                atLeast: 2,
                among: [
                    (0,needs/* ofReleasedWeights */.gj)(needs/* underOpenLicense */.Q1),
                    {
                        first: [
                            (0,needs/* underOpenLicense */.Q1)('code.training'),
                            {
                                rule: 'licensing/openly-licensed',
                                of: 'code.inference',
                                as: { conditional: 'fail', unknown: 'fail' },
                            },
                        ],
                    },
                    { first: [(0,needs/* underOpenLicense */.Q1)('datasets.pretraining'), (0,needs/* underOpenLicense */.Q1)('datasets.finetuning')] },
                ],
            },
        },
    },
};

;// CONCATENATED MODULE: ./lib/src/frameworks/osaid.js

/**
 * The Open Source AI Definition 1.0: the preferred form to make modifications has three parts. It asks for the data to be
 * described in full and not for the data themselves; evaluation data, results and a model card are optional.
 */
const osaid = {
    title: 'Open Source AI Definition',
    version: '1.0',
    source: 'https://opensource.org/ai/open-source-ai-definition',
    requirements: {
        'data-information': {
            asks: 'A complete description of all training data: where they come from, what they hold, how they were obtained, selected, labeled, processed and filtered; where public and obtainable data can be had.',
            note: 'Whether a description suffices to build a substantially equivalent system is for a person to judge.',
            needs: {
                all: [
                    needs/* dataDescribed */.Ke,
                    // Data that are named can be found; the definition asks for their description, not for them.
                    (0,needs/* ofTrainingData */.qt)((of) => ({
                        rule: 'availability/data-released',
                        of,
                        as: { described: 'pass', gated: 'pass' },
                    })),
                ],
            },
        },
        code: {
            asks: 'The complete source code for data processing, training, validation and testing, inference, supporting libraries and the architecture, under OSI-approved licenses.',
            needs: {
                all: [
                    (0,needs/* openCode */._k)('code.data-processing'),
                    (0,needs/* openCode */._k)('code.training'),
                    (0,needs/* wherePostTrained */.Ln)((0,needs/* openCode */._k)('code.finetuning')),
                    (0,needs/* openCode */._k)('code.evaluation'),
                    (0,needs/* openCode */._k)('code.inference'),
                    (0,needs/* openCode */._k)('code.architecture'),
                    { rule: 'availability/dependencies-stated', of: 'code.supporting-libraries' },
                    { rule: 'documentation/settings-stated', of: 'code.training', as: needs/* LEFT_OUT */.Pk },
                ],
            },
        },
        parameters: {
            asks: 'The weights and their configuration, under OSI-approved terms.',
            needs: {
                all: [needs/* weightsAvailable */.Bw, (0,needs/* ofReleasedWeights */.gj)(needs/* underOpenLicense */.Q1)],
            },
        },
    },
};

// EXTERNAL MODULE: ./lib/src/frameworks/requirements.js
var requirements = __webpack_require__(992);
;// CONCATENATED MODULE: ./lib/src/frameworks/index.js






/** The published frameworks that findings are read through, by the names that people type. */
const frameworks = { mof: mof/* mof */.l, osaid: osaid, osai: osai, 'eu-ai-act': eu_ai_act/* euAiAct */.$, fmti: fmti };
const frameworkNames = Object.keys(frameworks);
/** Reads findings, and the facts that terms and declarations stand in, through every framework. */
function applyFrameworks(findings, { licensing, names, statements, mofRecords }) {
    const basis = { findings, licensing };
    return {
        mof: (0,mof/* applyMof */.D)({ ...basis, name: names.title, statements, records: mofRecords }),
        osaid: (0,requirements/* applyRequirements */.TG)(osaid, basis),
        osai: (0,requirements/* applyRequirements */.TG)(osai, basis),
        'eu-ai-act': (0,requirements/* applyRequirements */.TG)(eu_ai_act/* euAiAct */.$, basis),
        fmti: (0,requirements/* applyRequirements */.TG)(fmti, basis),
    };
}


/***/ }),

/***/ 3368:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NR: () => (/* binding */ UNLICENSED),
/* harmony export */   eM: () => (/* binding */ evaluateMof)
/* harmony export */ });
/* unused harmony export mofLabels */
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4451);
/* harmony import */ var _licenses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4431);


const mofLabels = {
    0: 'Unclassified',
    1: 'Class I - Open Science Model',
    2: 'Class II - Open Tooling Model',
    3: 'Class III - Open Model',
};
/** What a component without a license is said to be under. */
const UNLICENSED = 'unlicensed';
const TECHNICAL_REPORT = 11;
const RESEARCH_PAPER = 21;
/** From the least open to the most open. */
const CLASSES = [3, 2, 1];
/**
 * Evaluates a record. A component stands under its own license if it names one (`unlicensed` or an empty text is none),
 * else under the release's for its type, else under that of the distribution. A class is reached when each component
 * that it and the less open classes require is named under an open license; a research paper stands in for a technical
 * report that is not.
 */
function evaluateMof(record) {
    const named = new Map(record.components.map((component) => [component.name, component]));
    const licenses = new Map();
    const standings = new Map();
    const conditional = [];
    for (const component of inOrder(1)) {
        const entry = named.get(component.name);
        const license = entry && resolveLicense(component, entry, record);
        if (license !== undefined)
            licenses.set(component.id, license);
        standings.set(component.id, standingOf(license));
        if (license !== undefined && (0,_licenses_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpenLicense */ .S)(license) && !(0,_licenses_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsContent */ .i)(license, component.content))
            conditional.push(component.id);
    }
    const paperStandsIn = standings.get(TECHNICAL_REPORT) !== 'included' && standings.get(RESEARCH_PAPER) !== 'missing';
    const evaluate = (least) => evaluateClass(least, standings, licenses, paperStandsIn);
    const classes = { 1: evaluate(1), 2: evaluate(2), 3: evaluate(3) };
    const paperCounts = paperStandsIn && standings.get(RESEARCH_PAPER) === 'included';
    const progress = progressOf(classes, paperCounts);
    const reached = CLASSES.filter((each) => progress[each] === 100).at(-1) ?? 0;
    return {
        class: reached,
        label: mofLabels[reached],
        progress,
        totalProgress: (progress[3] + progress[2] + progress[1]) / 3,
        classes,
        // The tool meets a class's components before it goes on to the next one's.
        conditional: CLASSES.flatMap((each) => conditional.filter((id) => _components_js__WEBPACK_IMPORTED_MODULE_0__/* .mofComponents */ .F.some((known) => known.id === id && known.class === each))),
    };
}
/** The components that a class asks for or allows: required ones by class from III on, then the optional ones. */
function inOrder(least) {
    return _components_js__WEBPACK_IMPORTED_MODULE_0__/* .mofComponents */ .F.filter((component) => component.class >= least);
}
function resolveLicense({ content }, { license }, { licenses }) {
    if (license !== undefined)
        return license || UNLICENSED;
    return licenses[content] || licenses.distribution || UNLICENSED;
}
function standingOf(license) {
    if (license === undefined)
        return 'missing';
    if ((0,_licenses_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpenLicense */ .S)(license))
        return 'included';
    return license === UNLICENSED ? 'unlicensed' : 'invalid';
}
function evaluateClass(least, standings, licenses, paperStandsIn) {
    const asked = inOrder(least);
    const standsAs = (id) => standings.get(id) ?? 'missing';
    const required = asked.filter((component) => component.required).map(({ id }) => id);
    const optional = asked.filter((component) => !component.required).map(({ id }) => id);
    const stand = paperStandsIn && !required.includes(RESEARCH_PAPER) ? [RESEARCH_PAPER] : [];
    const all = [...required, ...optional, ...stand];
    const those = (standing, ids) => ids.filter((id) => standsAs(id) === standing);
    return {
        included: those('included', [...required, ...stand]),
        missing: those('missing', required).filter((id) => id !== TECHNICAL_REPORT || !paperStandsIn),
        invalid: those('invalid', all),
        unlicensed: those('unlicensed', all),
        optional: those('included', optional),
        licenses: new Map(all.flatMap((id) => {
            const license = licenses.get(id);
            return license === undefined ? [] : [[id, license]];
        })),
    };
}
/** Of class I a release with a paper in the report's place is asked one component fewer. */
function progressOf(classes, paperCounts) {
    const progress = { 1: 0, 2: 0, 3: 0 };
    for (const each of CLASSES) {
        const total = inOrder(each).filter(({ required }) => required).length;
        const asked = each === 1 && paperCounts ? total - 1 : total;
        progress[each] = Math.min(100, (classes[each].included.length / asked) * 100);
        if (progress[each] < 100)
            break;
    }
    return progress;
}


/***/ }),

/***/ 1091:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ applyMof),
/* harmony export */   l: () => (/* binding */ mof)
/* harmony export */ });
/* harmony import */ var _licenses_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6334);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1743);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(992);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4451);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3368);
/* harmony import */ var _licenses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4431);






const code = (of) => ({
    out: { rule: 'availability/code-released', of },
    licensed: [of],
});
const document = (out) => ({ out, licensed: 'document' });
const readings = {
    'Model architecture': code('code.architecture'),
    'Model parameters (Final)': {
        out: _needs_js__WEBPACK_IMPORTED_MODULE_1__/* .weightsAvailable */ .Bw,
        licensed: ['weights.pretrained', 'weights.adapted'],
    },
    'Evaluation results': document((0,_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .ofModel */ .bn)('documentation/evaluation-reported', _needs_js__WEBPACK_IMPORTED_MODULE_1__/* .LEFT_OUT */ .Pk)),
    'Model card': document((0,_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .ofModel */ .bn)('documentation/model-card-present', _needs_js__WEBPACK_IMPORTED_MODULE_1__/* .LEFT_OUT */ .Pk)),
    'Data card': document({
        first: [
            { rule: 'documentation/data-card-present', of: 'datasets.pretraining', as: _needs_js__WEBPACK_IMPORTED_MODULE_1__/* .LEFT_OUT */ .Pk },
            { rule: 'documentation/data-card-present', of: 'datasets.finetuning', as: _needs_js__WEBPACK_IMPORTED_MODULE_1__/* .LEFT_OUT */ .Pk },
            _needs_js__WEBPACK_IMPORTED_MODULE_1__/* .dataDescribed */ .Ke,
        ],
    }),
    'Technical report': document((0,_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .ofModel */ .bn)('documentation/report-available', _needs_js__WEBPACK_IMPORTED_MODULE_1__/* .LEFT_OUT */ .Pk)),
    'Training code': code('code.training'),
    'Inference code': code('code.inference'),
    'Evaluation code': code('code.evaluation'),
    'Evaluation data': {
        out: { rule: 'availability/data-released', of: 'datasets.evaluation' },
        licensed: ['datasets.evaluation'],
    },
    Datasets: {
        out: (0,_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .ofTrainingData */ .qt)((of) => ({ rule: 'availability/data-released', of })),
        licensed: ['datasets.pretraining', 'datasets.finetuning', 'datasets.alignment'],
    },
    'Data preprocessing code': code('code.data-processing'),
    'Model parameters (Intermediate)': {
        out: { rule: 'availability/checkpoints-released', of: 'weights.intermediate' },
        licensed: ['weights.intermediate'],
    },
    'Research paper': document((0,_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .ofModel */ .bn)('documentation/paper-peer-reviewed', _needs_js__WEBPACK_IMPORTED_MODULE_1__/* .LEFT_OUT */ .Pk)),
    'Sample model outputs': document((0,_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .ofModel */ .bn)('documentation/outputs-shown', _needs_js__WEBPACK_IMPORTED_MODULE_1__/* .LEFT_OUT */ .Pk)),
    'Supporting libraries and tools': {
        out: { rule: 'availability/dependencies-stated', of: 'code.supporting-libraries' },
        licensed: ['code.supporting-libraries'],
    },
    'Model metadata': { out: undefined, licensed: ['weights.intermediate'] },
};
/** The Model Openness Framework 1.0, read from a repository. */
const mof = {
    title: 'Model Openness Framework',
    version: '1.0',
    source: 'https://arxiv.org/abs/2403.13784',
    requirements: Object.fromEntries(_components_js__WEBPACK_IMPORTED_MODULE_3__/* .mofComponents */ .F.map(({ name, description }) => {
        const { out } = readings[name];
        return [name, out ? { asks: description, needs: out } : { asks: description, notAsked: true }];
    })),
};
/**
 * Reads the findings as a record, evaluates that, and holds the repository's own record against it. Only what is out
 * stands in the record, and terms that are not known count as none: the class is what the repository shows, and may be
 * less than what the release is.
 */
function applyMof(basis) {
    const components = (0,_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .applyRequirements */ .TG)(mof, basis).flatMap((judged) => {
        const component = _components_js__WEBPACK_IMPORTED_MODULE_3__/* .mofComponents */ .F.find(({ name }) => name === judged.id);
        return component ? [judge(component, judged, basis)] : [];
    });
    const record = {
        name: basis.name,
        licenses: {},
        components: components.flatMap(({ component, license, out }) => out ? [{ name: component.name, license: license ?? _evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .UNLICENSED */ .NR, at: { path: RECORD } }] : []),
    };
    const declared = declarationIn(basis.records, components);
    return { components, record, evaluation: (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluateMof */ .eM)(record), ...(declared && { declared }) };
}
function judge(component, judged, basis) {
    if (judged.status !== 'pass')
        return { ...judged, component, out: false };
    const { licensed } = readings[component.name];
    const terms = licensed === 'document' ? documentTerms(judged, basis) : termsOf(licensed, basis);
    const because = [...judged.because, ...terms.because];
    const { license, at } = terms;
    if (license === undefined)
        return { ...judged, component, out: true, because, status: 'unknown', remark: UNKNOWN_TERMS };
    const open = (0,_licenses_js__WEBPACK_IMPORTED_MODULE_5__/* .isOpenLicense */ .S)(license);
    return {
        ...judged,
        component,
        out: true,
        because,
        license,
        ...(at && { licenseAt: at }),
        status: open ? 'pass' : 'fail',
        ...(open &&
            !(0,_licenses_js__WEBPACK_IMPORTED_MODULE_5__/* .fitsContent */ .i)(license, component.content) && {
            remark: `An open license, and not one that is meant for ${CONTENTS[component.content]}.`,
        }),
    };
}
const UNKNOWN_TERMS = 'It is out; the terms that it stands under are not visible here.';
const CONTENTS = { code: 'code', data: 'data', document: 'documents' };
/** The terms of components that count as one: those that are not open, where any are; unknown where any are. */
function termsOf(ids, { findings, licensing }) {
    const shipped = findings.filter(({ rule, component, outcome }) => rule === 'licensing/openly-licensed' &&
        component !== undefined &&
        ids.includes(component) &&
        outcome !== 'not-applicable');
    const out = shipped.filter(({ component }) => ids.length === 1 || (component !== undefined && isOut(component, findings)));
    const known = out.map(({ component, level }) => {
        if (level === 'closed')
            return _evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .UNLICENSED */ .NR;
        if (component === undefined || level === undefined || level === 'unknown')
            return undefined;
        const { expression, clarity } = licensing.get(component) ?? {};
        // Words that were added to an open license may take back what it gives.
        return expression !== undefined && (0,_licenses_js__WEBPACK_IMPORTED_MODULE_5__/* .isOpenLicense */ .S)(expression) && clarity !== 'clear'
            ? undefined
            : expression;
    });
    const because = out;
    if (known.length === 0 || known.includes(undefined))
        return { because };
    const deciding = known.findIndex((each) => each !== undefined && !(0,_licenses_js__WEBPACK_IMPORTED_MODULE_5__/* .isOpenLicense */ .S)(each));
    const index = Math.max(0, deciding);
    const [license, component] = [known[index], out[index]?.component];
    const at = component && licensing.get(component)?.statements[0].at;
    return { because, ...(license !== undefined && { license }), ...(at && { at }) };
}
/** Whether anything says that a component is out. */
function isOut(component, findings) {
    return findings.some((finding) => finding.component === component &&
        finding.attribute === 'availability' &&
        (finding.outcome === 'met' || finding.outcome === 'partial'));
}
/**
 * A document in the tree stands under the license at the root, else under the one that its own front matter names. The
 * terms of one that lives elsewhere are not seen.
 */
function documentTerms({ because }, { statements }) {
    const at = because.flatMap(({ evidence }) => evidence).find(({ path }) => path !== '');
    const linked = because.some(({ rule, evidence }) => PAPERS.has(rule) && evidence[0]?.line !== undefined);
    if (!at || linked)
        return { because: [] };
    const atRoot = statements.filter(({ from, covers }) => from === 'file' && covers.includes('repository'));
    const own = statements.filter((statement) => statement.from === 'front-matter' && statement.at.path === at.path);
    const governing = atRoot.length > 0 ? atRoot : own;
    const clear = governing.every(({ license, match }) => license !== undefined && WHOLE.has(match));
    const ids = new Set(governing.map(({ license }) => license?.spdx));
    const [license] = ids;
    const [first] = governing;
    return clear && ids.size === 1 && license !== undefined && first
        ? { because: [], license, at: first.at }
        : { because: [] };
}
/** Rules whose evidence on a line is a link to the document, and in a file of its own the document itself. */
const PAPERS = new Set([
    'documentation/report-available',
    'documentation/paper-peer-reviewed',
]);
/** How a text has to be recognized for its license to be taken at its word. */
const WHOLE = new Set(['exact', 'reference', 'statement']);
/** Where the record would stand that is written from what was found. */
const RECORD = 'MOF.yml';
function declarationIn(records, components) {
    const file = records.find(({ record }) => record !== undefined);
    if (!file?.record)
        return undefined;
    const evaluation = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluateMof */ .eM)(file.record);
    return {
        path: file.path,
        at: file.at ?? { path: file.path, line: 1 },
        evaluation,
        components: file.record.components.map(({ name, license, at }) => {
            const found = components.find(({ component }) => component.name === name);
            const says = found && evaluation.classes[1].licenses.get(found.component.id);
            return {
                name,
                ...(license !== undefined && { license }),
                at,
                standing: found ? standingOf(found, says) : 'not-shown',
            };
        }),
    };
}
/** What is found decides; of something that is out, other terms than the declared ones contradict. */
function standingOf({ status, license }, declared) {
    const differs = license !== undefined &&
        declared !== undefined &&
        declared !== _evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .UNLICENSED */ .NR &&
        license !== ((0,_licenses_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .findLicense */ .vN)(declared)?.spdx ?? declared);
    return differs ? 'contradicted' : STANDINGS[status];
}
const STANDINGS = {
    pass: 'shown',
    partial: 'not-shown',
    fail: 'contradicted',
    unknown: 'not-shown',
    'not-applicable': 'not-shown',
    unobservable: 'not-shown',
};


/***/ }),

/***/ 4431:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isOpenLicense),
/* harmony export */   i: () => (/* binding */ fitsContent)
/* harmony export */ });
/**
 * Which SPDX ids the Model Openness Tool of May 2026 takes for open. Ids and who approves them are facts; the lists
 * stand here since the tool keeps deprecated ids (`GPL-3.0`) and a snapshot of approvals of its own, and a class has
 * to come out as the tool computes it. An id is open for a component of any type.
 */
const APPROVED_BY_OSI = `
  0BSD AAL AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later APL-1.0 APSL-1.0
  APSL-1.1 APSL-1.2 APSL-2.0 Apache-1.1 Apache-2.0 Artistic-1.0 Artistic-1.0-Perl Artistic-1.0-cl8
  Artistic-2.0 BSD-1-Clause BSD-2-Clause BSD-2-Clause-Patent BSD-3-Clause BSD-3-Clause-LBNL BSL-1.0
  BlueOak-1.0.0 CAL-1.0 CAL-1.0-Combined-Work-Exception CATOSL-1.1 CDDL-1.0 CECILL-2.1 CERN-OHL-P-2.0
  CERN-OHL-S-2.0 CERN-OHL-W-2.0 CNRI-Python CPAL-1.0 CPL-1.0 CUA-OPL-1.0 ECL-1.0 ECL-2.0 EFL-1.0 EFL-2.0
  EPL-1.0 EPL-2.0 EUDatagrid EUPL-1.1 EUPL-1.2 Entessa Fair Frameworx-1.0 GPL-2.0 GPL-2.0+ GPL-2.0-only
  GPL-2.0-or-later GPL-3.0 GPL-3.0+ GPL-3.0-only GPL-3.0-or-later GPL-3.0-with-GCC-exception HPND ICU IPA
  IPL-1.0 ISC Intel Jam LGPL-2.0 LGPL-2.0+ LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1 LGPL-2.1+ LGPL-2.1-only
  LGPL-2.1-or-later LGPL-3.0 LGPL-3.0+ LGPL-3.0-only LGPL-3.0-or-later LPL-1.0 LPL-1.02 LPPL-1.3c
  LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 MIT MIT-0 MIT-Modern-Variant MPL-1.0 MPL-1.1 MPL-2.0
  MPL-2.0-no-copyleft-exception MS-PL MS-RL MirOS Motosoto MulanPSL-2.0 Multics NASA-1.3 NCSA NGPL NPOSL-3.0
  NTP Naumen Nokia OCLC-2.0 OFL-1.1 OFL-1.1-RFN OFL-1.1-no-RFN OGTSL OLDAP-2.8 OLFL-1.3 OSET-PL-2.1 OSL-1.0
  OSL-2.0 OSL-2.1 OSL-3.0 PHP-3.0 PHP-3.01 PostgreSQL Python-2.0 QPL-1.0 RPL-1.1 RPL-1.5 RPSL-1.0 RSCPL
  SISSL SPL-1.0 SimPL-2.0 Sleepycat UCL-1.0 UPL-1.0 Unicode-3.0 Unicode-DFS-2016 Unlicense VSL-1.0 W3C
  Watcom-1.0 Xnet ZPL-2.0 ZPL-2.1 Zlib wxWindows
`;
/** Called free by the Free Software Foundation and not approved by the OSI. */
const FREE_BY_FSF = `
  AGPL-1.0 Apache-1.0 BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-3-Clause-Clear BSD-4-Clause
  BitTorrent-1.1 CC-BY-4.0 CC-BY-SA-4.0 CC0-1.0 CECILL-2.0 CECILL-B CECILL-C ClArtistic Condor-1.1 FSFAP FTL
  GFDL-1.1 GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2 GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3 GFDL-1.3-only
  GFDL-1.3-or-later IJG Imlib2 LPPL-1.2 LPPL-1.3a NOSL NPL-1.0 NPL-1.1 Nunit ODbL-1.0 OFL-1.0 OLDAP-2.3
  OLDAP-2.7 OSL-1.1 OpenSSL Ruby SGI-B-2.0 SMLNJ StandardML-NJ Vim WTFPL X11 XFree86-1.1 YPL-1.1 Zend-2.0
  Zimbra-1.3 eCos-2.0 gnuplot iMatix xinetd
`;
/** On the list of open data licenses of the tool, and on neither of the others. */
const OPEN_DATA = `
  CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO
  CC-BY-3.0-NL CC-BY-3.0-US CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5
  CC-BY-SA-3.0 CC-BY-SA-3.0-AT CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 ODC-PDDL-1.0
  ODC-By-1.0 OGL-Canada-2.0 OGL-UK-2.0 OGL-UK-3.0
`;
/** Written for models as a whole: https://openmdw.ai */
const OPEN_MODEL = 'OpenMDW-1.0';
/** The ids that the tool recommends for a type; an open license of another type counts, with a remark. */
const FITTING = {
    code: `
  0BSD AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 Apache-1.0 Apache-1.1 Apache-2.0 ECL-1.0 ECL-2.0 ISC MIT
  MIT-0 MulanPSL-1.0 MulanPSL-2.0 NCSA OpenMDW-1.0 UPL-1.0
  `,
    data: `
  C-UDA-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 OpenMDW-1.0 PDDL-1.0
  `,
    document: `
  Apache-2.0 CC-BY-4.0 CC-BY-SA-3.0 CC-BY-SA-4.0 CC-PDDC CC0-1.0 FreeBSD-DOC OpenMDW-1.0
  `,
};
let open;
const fitting = new Map();
/** Whether this exact id, in its exact case, is an open license. */
function isOpenLicense(id) {
    open ??= setOf(`${APPROVED_BY_OSI} ${FREE_BY_FSF} ${OPEN_DATA} ${OPEN_MODEL}`);
    return open.has(id);
}
/** Whether the license of this id is one that is meant for the type. */
function fitsContent(id, content) {
    const known = fitting.get(content) ?? setOf(FITTING[content]);
    fitting.set(content, known);
    return known.has(id);
}
function setOf(ids) {
    return new Set(ids.split(/\s+/).filter((id) => id !== ''));
}


/***/ }),

/***/ 1743:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ pretrainedAvailable),
/* harmony export */   Bw: () => (/* binding */ weightsAvailable),
/* harmony export */   Ke: () => (/* binding */ dataDescribed),
/* harmony export */   Ln: () => (/* binding */ wherePostTrained),
/* harmony export */   PX: () => (/* binding */ adaptedAvailable),
/* harmony export */   Pk: () => (/* binding */ LEFT_OUT),
/* harmony export */   Q1: () => (/* binding */ underOpenLicense),
/* harmony export */   _k: () => (/* binding */ openCode),
/* harmony export */   bn: () => (/* binding */ ofModel),
/* harmony export */   gj: () => (/* binding */ ofReleasedWeights),
/* harmony export */   qt: () => (/* binding */ ofTrainingData)
/* harmony export */ });
/** Weights of one kind can be had by anyone; who says how they are had says that they are out. */
function available(of) {
    return {
        decided: [
            { rule: 'availability/weights-released', of },
            { rule: 'availability/weights-ungated', of },
        ],
    };
}
const pretrainedAvailable = available('weights.pretrained');
const adaptedAvailable = available('weights.adapted');
/** What weights are out can be had by anyone. */
const weightsAvailable = { decided: [pretrainedAvailable, adaptedAvailable] };
/** Asked only where the release has weights that were trained further. */
function wherePostTrained(need) {
    return { given: adaptedAvailable, ask: need };
}
/**
 * Asked of each kind of weights that is out: silence about one of them leaves the whole unknown. Where none is known to
 * be out, what is said of either counts.
 */
function ofReleasedWeights(ask) {
    const [pretrained, adapted] = [ask('weights.pretrained'), ask('weights.adapted')];
    return {
        given: pretrainedAvailable,
        ask: { all: [pretrained, wherePostTrained(adapted)] },
        otherwise: { given: adaptedAvailable, ask: adapted, otherwise: { decided: [pretrained, adapted] } },
    };
}
/** A rule that is asked of the weights and answered from the card: one answer for the release. */
function ofModel(rule, as = {}) {
    return {
        decided: [
            { rule, of: 'weights.pretrained', as },
            { rule, of: 'weights.adapted', as },
        ],
    };
}
/** Asked of the data of every stage of training that the release went through. */
function ofTrainingData(ask) {
    return {
        all: [
            ask('datasets.pretraining'),
            wherePostTrained(ask('datasets.finetuning')),
            // Alignment is a choice: only data that are spoken of are asked for.
            {
                given: { rule: 'availability/data-released', of: 'datasets.alignment' },
                ask: ask('datasets.alignment'),
            },
        ],
    };
}
/** What a card leaves out may stand in a report: that it does not say it speaks against nothing. */
const LEFT_OUT = { closed: 'unknown' };
/** The data of every stage are described. */
const dataDescribed = {
    all: [
        { rule: 'documentation/data-described', of: 'datasets.pretraining', as: LEFT_OUT },
        wherePostTrained({ rule: 'documentation/data-described', of: 'datasets.finetuning', as: LEFT_OUT }),
        {
            given: { rule: 'availability/data-released', of: 'datasets.alignment' },
            ask: { rule: 'documentation/data-described', of: 'datasets.alignment', as: LEFT_OUT },
        },
    ],
};
/** Under an open license: one that allows use on conditions is none. */
function underOpenLicense(of) {
    return { rule: 'licensing/openly-licensed', of, as: { conditional: 'fail' } };
}
/** Code that is out and under an open license. */
function openCode(of) {
    return { all: [{ rule: 'availability/code-released', of }, underOpenLicense(of)] };
}


/***/ }),

/***/ 992:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ applyRequirements),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   wA: () => (/* binding */ reader)
/* harmony export */ });
/** Reads every requirement of a framework, in its order. */
function applyRequirements(framework, basis) {
    const ask = reader(basis);
    return Object.entries(framework.requirements).map(([id, requirement]) => ({
        id,
        requirement,
        ...(requirement.needs
            ? ask(requirement.needs)
            : { status: requirement.notAsked ? 'unknown' : 'unobservable', because: [] }),
    }));
}
/** Answers needs from findings: three-valued, and total. */
function reader({ findings, licensing }) {
    const byQuestion = new Map(findings.map((finding) => [keyOf(finding.rule, finding.component), finding]));
    const ask = (need) => {
        if ('rule' in need) {
            const finding = byQuestion.get(keyOf(need.rule, need.of));
            return finding
                ? { status: statusOf(finding, need.as), because: [finding] }
                : { status: 'unknown', because: [] };
        }
        if ('terms' in need)
            return askTerms(need);
        if ('given' in need) {
            const { status, because } = ask(need.given);
            if (status === 'pass' || status === 'partial')
                return ask(need.ask);
            return need.otherwise ? ask(need.otherwise) : { status: 'not-applicable', because };
        }
        if ('all' in need)
            return join(need.all.map(ask), conjunction);
        if ('any' in need)
            return join(need.any.map(ask), disjunction);
        if ('decided' in need)
            return join(need.decided.map(ask), lowest);
        if ('blend' in need)
            return join(need.blend.map(ask), mixture);
        if ('first' in need) {
            const verdicts = need.first.map(ask);
            return (verdicts.find(({ status }) => status !== 'unknown' && status !== 'not-applicable') ??
                join(verdicts, lowest));
        }
        return join(need.among.map(ask), (statuses) => quorum(statuses, need.atLeast));
    };
    const askTerms = ({ terms: component, without, found }) => {
        const terms = licensing.get(component);
        const finding = byQuestion.get(keyOf(LICENSED, component));
        const because = finding ? [finding] : [];
        if (finding?.outcome === 'not-applicable')
            return { status: 'not-applicable', because };
        const conditions = terms?.licenses.flatMap((license) => license.conditions) ?? [];
        if (conditions.some((condition) => without.includes(condition)))
            return { status: found ?? 'fail', because };
        // A text with words added to it, or one that nobody whom we follow has classified, may hold anything.
        const known = terms !== undefined &&
            terms.clarity === 'clear' &&
            terms.licenses.every(({ openness }) => openness !== 'unclassified');
        return { status: known ? 'pass' : 'unknown', because };
    };
    return ask;
}
/** The rule whose finding stands for what a component's terms are. */
const LICENSED = 'licensing/openly-licensed';
/** Every rule that a need names, with the components that it is asked of, in order and once. */
function rulesOf(need) {
    const named = namedIn(need);
    return [...new Map(named.map((each) => [keyOf(each.rule, each.of), each])).values()];
}
function namedIn(need) {
    if ('rule' in need)
        return [{ rule: need.rule, ...(need.of && { of: need.of }) }];
    if ('terms' in need)
        return [{ rule: LICENSED, of: need.terms }];
    if ('given' in need)
        return [need.ask, ...(need.otherwise ? [need.otherwise] : [])].flatMap(namedIn);
    if ('all' in need)
        return need.all.flatMap(namedIn);
    if ('any' in need)
        return need.any.flatMap(namedIn);
    if ('decided' in need)
        return need.decided.flatMap(namedIn);
    if ('blend' in need)
        return need.blend.flatMap(namedIn);
    if ('first' in need)
        return need.first.flatMap(namedIn);
    return need.among.flatMap(namedIn);
}
function keyOf(rule, component) {
    return `${rule} ${component ?? ''}`;
}
const STATUSES = {
    met: 'pass',
    partial: 'partial',
    unmet: 'fail',
    unknown: 'unknown',
    'not-applicable': 'not-applicable',
    // A rule that failed says nothing of the repository.
    error: 'unknown',
};
function statusOf({ outcome, level }, as) {
    const read = (level !== undefined ? as?.[level] : undefined) ?? (outcome === 'error' ? undefined : as?.[outcome]);
    return read ?? STATUSES[outcome];
}
/** Combines what is applicable, and keeps the findings behind what decides it. */
function join(verdicts, combine) {
    const asked = verdicts.filter(({ status }) => status !== 'not-applicable' && status !== 'unobservable');
    if (asked.length === 0)
        return { status: 'not-applicable', because: verdicts.flatMap(({ because }) => because) };
    const because = [...new Set(asked.flatMap((verdict) => verdict.because))];
    return { status: combine(asked.map(({ status }) => status)), because };
}
const conjunction = (statuses) => ['fail', 'unknown', 'partial'].find((status) => statuses.includes(status)) ?? 'pass';
const disjunction = (statuses) => ['pass', 'unknown', 'partial'].find((status) => statuses.includes(status)) ?? 'fail';
const lowest = (statuses) => ['fail', 'partial', 'pass'].find((status) => statuses.includes(status)) ?? 'unknown';
const mixture = (statuses) => {
    const has = (status) => statuses.includes(status);
    // Whatever is not known, it would not make all of them alike.
    if (has('partial') || (has('pass') && has('fail')))
        return 'partial';
    return has('unknown') ? 'unknown' : has('pass') ? 'pass' : 'fail';
};
function quorum(statuses, atLeast) {
    const count = (status) => statuses.filter((each) => each === status).length;
    const passing = count('pass');
    const possible = passing + count('unknown');
    if (passing === statuses.length)
        return 'pass';
    if (possible < atLeast)
        return 'fail';
    return passing >= atLeast && possible < statuses.length ? 'partial' : 'unknown';
}


/***/ })

};
;
})
