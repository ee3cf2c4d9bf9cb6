(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 3572;
exports.ids = [3572];
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

/***/ 3552:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ documents),
/* harmony export */   EH: () => (/* binding */ speaksOfModel),
/* harmony export */   LS: () => (/* binding */ isDataCard),
/* harmony export */   TV: () => (/* binding */ mentionsIn),
/* harmony export */   Ww: () => (/* binding */ isOthersHeading),
/* harmony export */   cQ: () => (/* binding */ sentencesMatching),
/* harmony export */   ij: () => (/* binding */ isCentral),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   ub: () => (/* binding */ sentencesIn)
/* harmony export */ });
/* unused harmony export locate */
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8272);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7372);
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5827);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5677);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(282);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6352);






const ROLES = [
    ['model-card', /^(?:model[-_ ]?card|readme[-_]model|hugging[-_]?face[-_]readme|hf[-_]readme)/i],
    ['data-card', /^(?:data(?:set)?[-_ ]?card|datasheet|data[-_ ]?statement|readme[-_]dataset)/i],
    ['use-policy', /^(?:(?:acceptable[-_ ]?)?us(?:e|age)[-_ ]?(?:policy|guidelines)|aup(?:\.|$))/i],
];
/** Endings of texts that are read as Markdown; no ending at all is a text too. */
const PROSE = new Set(['md', 'markdown', 'mdx', 'rst', 'txt', '']);
/** Deeper ones are the documentation of parts, not of the release. */
const MAX_DEPTH = 3;
/** Longer sentences are lists in disguise: their first part tells. */
const MAX_SENTENCE = 1_000;
/** Sentences of one line that are told apart: keeps a line of many sentences linear. */
const MAX_SENTENCES = 50;
/** At most this many documents are read, those nearest to the root first. */
const MAX_DOCUMENTS = 120;
/** The repository's documents, those nearest to the root first. */
const documents = {
    wants: (tree) => ({ texts: choose(tree) }),
    extract: async (read, _tree, step) => {
        const parsed = [];
        for (const { path, text } of read.texts) {
            const { frontMatter, body, bodyLine } = await (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_1__/* .readFrontMatter */ .X)(path, text);
            parsed.push({
                path,
                role: roleOf(path),
                source: text,
                frontMatter,
                sections: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMarkdown */ .Dd)(body, bodyLine),
            });
            await step();
        }
        return parsed.sort((a, b) => byNearness(a.path, b.path));
    },
};
/** Whether a document speaks of the release as a whole: the README of a folder speaks of what is in that folder. */
function isCentral({ role, path }) {
    return role !== 'document' || (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path) === '' || (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(/^docs?$/i, (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path));
}
/** Documents that speak of changes to the code, of contributing to it, or of what others made with the model. */
const ASIDE = /(?:^|\/)(?:change_?log|changes|history|contributing|code[-_]of[-_]conduct|governance|maintainers|authors|security|claude|agents|gemini|copilot-instructions|awesome[-_][\w-]*|release[-_]?notes|news)(?:\.\w+)*$/i;
/** Whether a document speaks of the model: a change log speaks of the code. */
function speaksOfModel(document) {
    return isCentral(document) && !(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(ASIDE, document.path);
}
const mentions = new WeakMap();
/** Every link of a document, with its surroundings, in reading order; looked for once, however many ask. */
function mentionsIn(document) {
    const known = mentions.get(document);
    if (known)
        return known;
    const found = findMentions(document);
    mentions.set(document, found);
    return found;
}
function findMentions(document) {
    return document.sections.flatMap((section) => {
        const headings = [...section.parents, section.title].filter((title) => title !== '');
        const mention = (link, context, column = '') => ({
            link,
            at: locate(document, link),
            context,
            column,
            headings,
            document,
        });
        return section.blocks.flatMap((block) => {
            if (block.kind === 'prose')
                return mentionsInProse(block, mention);
            if (block.kind === 'code')
                return [];
            return block.rows.flatMap((row) => {
                const context = row.cells.map((cell) => cell.text).join(' | ');
                return row.cells.flatMap((cell, column) => cell.links.map((link) => mention(link, context, block.header[column]?.text ?? '')));
            });
        });
    });
}
function mentionsInProse(block, mention) {
    if (block.links.length === 0)
        return [];
    const sentenceOf = sentenceFinder(block);
    return block.links.map((link) => mention(link, sentenceOf(link)));
}
/** A link's place in its document. */
function locate(document, link) {
    return {
        path: document.path,
        line: link.line,
        ...(link.column !== undefined && { column: link.column }),
        text: link.target,
    };
}
const sentences = new WeakMap();
const wholes = new WeakMap();
/** A section's sentences, tables and code left out; parted once, however many ask. */
function sentencesIn(section) {
    const known = sentences.get(section);
    if (known)
        return known;
    const parted = section.blocks.flatMap((block) => (block.kind === 'prose' ? sentencesOf(block) : []));
    sentences.set(section, parted);
    return parted;
}
/**
 * The sentences that all of these patterns match. Most sections hold none: the patterns are tried on the whole section
 * first, which is quicker than on each of its sentences. They are small and not one large pattern, since to compile
 * "this, then within sixty letters that" takes longer than to look for both.
 */
function sentencesMatching(section, patterns) {
    const all = sentencesIn(section);
    if (all.length === 0)
        return all;
    const whole = wholes.get(section) ?? all.map(({ text }) => text).join('\n');
    wholes.set(section, whole);
    if (!patterns.every((pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, whole)))
        return [];
    return all.filter(({ text }) => {
        const part = text.slice(0, MAX_SENTENCE);
        return patterns.every((pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, part));
    });
}
function sentencesOf(block) {
    const starts = [];
    let offset = 0;
    for (const line of block.lines) {
        starts.push({ offset, line: line.line });
        offset += line.text.length + 1;
    }
    let [at, current] = [0, 0];
    return splitSentences((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(block)).map((text) => {
        // The break of a line before a sentence is no part of it.
        const begin = at + text.length - text.trimStart().length;
        while ((starts[current + 1]?.offset ?? Number.POSITIVE_INFINITY) <= begin)
            current += 1;
        at += text.length;
        return { text: text.trim(), line: starts[current]?.line ?? block.line };
    });
}
/** Parts a text after `.`, `!`, `?` and their Chinese forms; joined, the parts give the text again. */
function splitSentences(text) {
    const parts = [];
    let start = 0;
    for (const match of text.matchAll(/[.!?](?=\s+(?:[A-Z\d\u201c"'([*]|([^\0-\x7f])))|[\u3002\uff01\uff1f\uff1b]/g)) {
        const [, letter] = match;
        if (letter !== undefined && letter === letter.toLowerCase())
            continue;
        const before = text.slice(start, match.index);
        // An abbreviation or a number does not end a sentence.
        if (/(?:^|[\s("\u201c])(?:e\.g|i\.e|et al|vs|cf|Fig|Sec|No|approx|Inc|Ltd|v?\d+)$/.test(before.slice(-8)))
            continue;
        parts.push(text.slice(start, match.index + 1));
        start = match.index + 1;
    }
    if (start < text.length)
        parts.push(text.slice(start));
    return parts;
}
/** Which sentence of a block a link stands in; the whole block where none can be told. */
function sentenceFinder(block) {
    const byLine = new Map();
    const sentences = sentencesOf(block);
    for (const [index, { text, line }] of sentences.entries())
        for (let at = line; at <= (sentences[index + 1]?.line ?? block.endLine); at += 1)
            byLine.set(at, [...(byLine.get(at) ?? []).slice(-MAX_SENTENCES), text]);
    return (link) => {
        const candidates = byLine.get(link.line) ?? [];
        return candidates.find((text) => text.includes(link.text || link.target)) ?? candidates[0] ?? '';
    };
}
/** The texts of a card's front-matter field, each with its place; none where there is no such field. */
function valuesOf(card, field) {
    return card && card.frontMatter.state !== 'absent' ? (card.frontMatter.fields.get(field)?.values ?? []) : [];
}
const DATA_FIELDS = [
    'task_categories',
    'size_categories',
    'dataset_info',
    'annotations_creators',
    'configs',
    'source_datasets',
    'language_creators',
];
/** Whether a card's front matter describes a data set, by the fields that only data cards have. */
function isDataCard(card) {
    if (!card || card.frontMatter.state === 'absent')
        return false;
    const { fields } = card.frontMatter;
    return (DATA_FIELDS.some((field) => fields.has(field)) && !fields.has('pipeline_tag') && !fields.has('base_model'));
}
/** Headings under which other people's work is named. */
const OTHERS = /acknowledg|related|community|ecosystem|third[- ]part|references?$|credits|thanks|built (?:with|on)|star history|friends|awesome|powered by|learning hub|tutorials?$|blogs?$|\u5b66\u4e60\u4e2d\u5fc3|\u6559\u7a0b|\u81f4\u8c22|\u76f8\u5173|\u53cb\u60c5/i;
/** Whether a heading announces other people's work: what stands below it says nothing of this release. */
function isOthersHeading(title) {
    return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(OTHERS, title);
}
function choose(tree) {
    return tree.entries
        .filter(({ path, kind }) => kind !== 'submodule' && isDocument(path))
        .map(({ path }) => path)
        .sort(byNearness)
        .slice(0, MAX_DOCUMENTS)
        .sort((a, b) => rankOf(a) - rankOf(b));
}
/** The README tells most, then cards and policies. */
function rankOf(path) {
    const role = roleOf(path);
    return role === 'readme' ? 0 : role === 'document' ? 2 : 1;
}
const README = /^readme/i;
const DOCS = /^docs?\//i;
function isDocument(path) {
    const extension = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .extensionOf */ .je)(path);
    if (!PROSE.has(extension) || (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .depthOf */ .d1)(path) > MAX_DEPTH)
        return false;
    const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path);
    const telling = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(README, name) || ROLES.some(([, pattern]) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, name));
    const markdown = extension === 'md' || extension === 'markdown' || extension === 'rst';
    const inReach = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .depthOf */ .d1)(path) === 0 || (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(DOCS, path);
    return (telling || (markdown && inReach)) && !(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isForeign */ .jq)(path) && !(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isTest */ .Nu)(path);
}
/** Folders of examples: a card there is that of one of them. */
const EXAMPLES = /^(?:examples?|tutorials?|projects?|research|contrib|recipes)\//i;
function roleOf(path) {
    const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path);
    if ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(EXAMPLES, path))
        return 'document';
    const role = ROLES.find(([, pattern]) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, name))?.[0];
    if (role)
        return role;
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path) === '' && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(README, name) ? 'readme' : 'document';
}
function byNearness(a, b) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .depthOf */ .d1)(a) - (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .depthOf */ .d1)(b) || (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodeUnit */ .X)(a, b);
}


/***/ }),

/***/ 5827:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readFrontMatter),
/* harmony export */   k: () => (/* binding */ boundExceeded)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8272);

/** More than any card has; a larger block is said to be broken rather than parsed. */
const MAX_CHARACTERS = 256 * 1024;
/** Brackets, list items or keys within one another. */
const MAX_DEPTH = 100;
/** A card has hundreds; a "billion laughs" of YAML aliases has more than memory. */
const MAX_VALUES = 100_000;
/** The hub's own pattern: https://github.com/huggingface/hub-docs, `REGEX_YAML_BLOCK` of huggingface_hub. */
const BLOCK = /^(\s*---(?:\r\n|\r|\n))([\S\s]*?)((?:\r\n|\r|\n)---[ \t]*(\r\n|\n|$))/;
const EMPTY = new Map();
/**
 * Parts a card's text. Broken YAML gives its problems, each with line and column, and as many fields as could
 * still be read; nothing throws. A block that is opened and never closed is no front matter to the hub; it is
 * reported as broken where its first lines look like fields. The YAML parser is loaded for the first block: most
 * documents have none.
 */
async function readFrontMatter(path, text) {
    const match = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .find */ .I6)(BLOCK, text);
    if (!match) {
        const problem = unclosed(path, text);
        if (!problem)
            return { frontMatter: { state: 'absent' }, body: text, bodyLine: 1 };
        return { frontMatter: { state: 'broken', problems: [problem], fields: EMPTY }, body: text, bodyLine: 1 };
    }
    const [whole, opening = '', yaml = ''] = match;
    const body = text.slice(whole.length);
    const before = countLines(opening);
    return { frontMatter: await parse(path, yaml, before), body, bodyLine: 1 + countLines(whole) };
}
async function parse(path, yaml, before) {
    const bound = boundExceeded(yaml);
    if (bound) {
        const problem = { message: bound, at: { path, line: before + 1 } };
        return { state: 'broken', problems: [problem], fields: EMPTY };
    }
    const { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new LineCounter();
    // Duplicate keys are found below: the library compares every key with every other one.
    const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const at = (node, text) => {
        const { line, col } = lines.linePos((isNode(node) && node.range?.[0]) || 0);
        return { path, line: line + before, column: col, ...(text !== undefined && { text }) };
    };
    const problems = document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        return { message: `${firstSentence(error.message)}.`, at: { path, line: line + before, column: col } };
    });
    const { contents } = document;
    if (contents !== null && !isMap(contents))
        problems.push({ message: 'The front matter is not a mapping of fields.', at: at(contents) });
    let budget = MAX_VALUES;
    // An alias may name what it stands in.
    const open = new Set();
    const collect = (node, values) => {
        if (budget <= 0)
            return;
        budget -= 1;
        if (isAlias(node))
            collect(node.resolve(document), values);
        else if (isScalar(node)) {
            if (node.value === null || node.value === undefined)
                return;
            const value = typeof node.source === 'string' ? node.source : String(node.value);
            if (value !== '')
                values.push({ value, at: at(node, value) });
        }
        else if ((isSeq(node) || isMap(node)) && !open.has(node)) {
            open.add(node);
            if (isSeq(node))
                for (const item of node.items)
                    collect(item, values);
            else
                for (const [, value] of entries(node))
                    collect(value, values);
            open.delete(node);
        }
    };
    const entries = (map) => {
        const seen = new Set();
        return map.items.flatMap(({ key, value }) => {
            const name = isScalar(key) ? String(key.value) : '';
            if (seen.has(name)) {
                problems.push({ message: `The field "${name}" stands here a second time.`, at: at(key, name) });
                return [];
            }
            seen.add(name);
            return [[{ value: name, at: at(key, name) }, value]];
        });
    };
    const fields = new Map();
    if (isMap(contents))
        for (const [name, value] of entries(contents)) {
            const values = [];
            collect(value, values);
            fields.set(name.value, { at: name.at, values });
        }
    if (budget <= 0) {
        const message = `The front matter expands to more than ${MAX_VALUES} values; the rest was not read.`;
        problems.push({ message, at: { path, line: before + 1 } });
    }
    return problems.length === 0 ? { state: 'valid', fields } : { state: 'broken', problems, fields };
}
/** What makes a text too large for the YAML parser, whose stack and memory a nested one can exhaust. */
function boundExceeded(yaml, what = 'front matter') {
    if (yaml.length > MAX_CHARACTERS)
        return `The ${what} has ${yaml.length} characters; at most ${MAX_CHARACTERS} are read.`;
    let depth = 0;
    for (const character of yaml) {
        if (character === '[' || character === '{')
            depth += 1;
        else if (character === ']' || character === '}')
            depth = Math.max(0, depth - 1);
        if (depth > MAX_DEPTH)
            return `The ${what} nests deeper than ${MAX_DEPTH} levels.`;
    }
    const run = new RegExp(`(?:[-?:]\\s+){${MAX_DEPTH}}`);
    return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(run, yaml) ? `The ${what} nests deeper than ${MAX_DEPTH} levels.` : undefined;
}
function unclosed(path, text) {
    const match = /^(\s*)---[ \t]*(?:\r\n|\r|\n)[A-Za-z_]+:/.exec(text);
    if (!match)
        return undefined;
    const line = 1 + countLines(match[1] ?? '');
    return {
        message: 'The front matter opens here and is never closed by a line of three hyphens.',
        at: { path, line, column: 1, text: '---' },
    };
}
const countLines = (text) => text.match(/\r\n|\r|\n/g)?.length ?? 0;
const firstSentence = (text) => text.split('\n', 1)[0]?.replace(/[.:]\s*$/, '') ?? text;


/***/ }),

/***/ 5677:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ parseMarkdown),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* unused harmony export proseOf */
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2664);
/* harmony import */ var markdown_it__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9702);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8272);



/** Targets stay as they are written: they are looked for in their lines, and shown, and cost time to write anew. */
function newParser() {
    const made = new markdown_it__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A({ html: true, maxNesting: MAX_NESTING });
    made.normalizeLink = (target) => target;
    made.normalizeLinkText = (target) => target;
    return made;
}
/** Deeper than anyone writes; past it, markdown-it keeps the text and stops nesting (hostile `>>>>\u2026`). */
const MAX_NESTING = 40;
// Built on first use: nothing is done at import.
let parser;
/**
 * The sections of a Markdown text (CommonMark with tables, bare links and embedded HTML), each with the lines
 * that it stands on. Linear in the text; never throws.
 *
 * @param text the whole file; `firstLine` the line that it starts on, where something before it was cut off
 */
function parseMarkdown(text, firstLine = 1) {
    parser ??= newParser();
    const source = text.split(/\r\n|\r|\n/);
    const outline = new Outline(firstLine, source);
    const tokens = parser.parse(text, {});
    for (let index = 0; index < tokens.length; index += 1) {
        const token = tokens[index];
        if (!token)
            continue;
        switch (token.type) {
            case 'heading_open': {
                const [inline, start] = [tokens[index + 1], token.map?.[0] ?? 0];
                const shown = inline ? showInline(inline, start, source) : NOTHING;
                outline.open(Number(token.tag.slice(1)), shown.lines.map((line) => line.text).join(' '), start);
                // A heading may itself link to the thing (`## [Weights](https://\u2026)`) or hold the badge row.
                if (shown.links.length > 0)
                    outline.add({ ...prose(shown, start, token.map?.[1] ?? start + 1), lines: [] });
                index += 2;
                break;
            }
            case 'inline': {
                const [start, end] = token.map ?? [0, 1];
                outline.add(prose(showInline(token, start, source), start, end));
                break;
            }
            case 'table_open': {
                const first = index;
                while (index < tokens.length && tokens[index]?.type !== 'table_close')
                    index += 1;
                outline.add(showTable(tokens.slice(first, index), source));
                break;
            }
            case 'fence':
            case 'code_block': {
                const [start, end] = token.map ?? [0, 1];
                const language = token.info
                    .trim()
                    .split(/[\s{,]/, 1)[0]
                    ?.toLowerCase() ?? '';
                const firstLine = start + (token.type === 'fence' ? 2 : 1);
                outline.add({ kind: 'code', line: start + 1, firstLine, endLine: end, language, text: token.content });
                break;
            }
            case 'html_block':
                showHtml(token.content, token.map?.[0] ?? 0, source, outline);
                break;
        }
    }
    return outline.close();
}
/** The section's words as one text, its tables and code left out. */
function proseOf(section) {
    return section.blocks.map((block) => (block.kind === 'prose' ? textOf(block) : '')).join('\n');
}
/** A paragraph's words as one text. */
function textOf(block) {
    return block.lines.map((line) => line.text).join(' ');
}
/**
 * An address that stands in the text as it is, without the punctuation after it (GFM, "Autolinks (extension)").
 * The parser's own search for them tells many more forms and takes a fifth of its time.
 */
const BARE_LINK = /\bhttps?:\/\/[^\s<>"'`|()[\]{}]*[^\s<>"'`|()[\]{}.,:;!?*_~]/gu;
const NOTHING = { lines: [], links: [] };
function prose(shown, start, end) {
    return { kind: 'prose', line: start + 1, endLine: Math.max(end, start + 1), ...shown };
}
/** Collects sections; line numbers go in from 0 and come out from `firstLine`. */
class Outline {
    #offset;
    #lastLine;
    #sections = [];
    #title = '';
    #level = 0;
    #line = 0;
    #blocks = [];
    #parents = [];
    constructor(firstLine, source) {
        this.#offset = firstLine - 1;
        this.#lastLine = source.length;
    }
    open(level, title, line) {
        this.#finish(line);
        if (this.#level > 0)
            this.#parents.push({ level: this.#level, title: this.#title });
        this.#parents = this.#parents.filter((parent) => parent.level < level);
        this.#level = level;
        this.#title = title.trim();
        this.#line = line;
        this.#blocks = [];
    }
    add(block) {
        const empty = block.kind === 'prose' && block.lines.length === 0 && block.links.length === 0;
        if (!empty)
            this.#blocks.push(shift(block, this.#offset));
    }
    close() {
        this.#finish(this.#lastLine);
        return this.#sections;
    }
    #finish(end) {
        if (this.#level === 0 && this.#blocks.length === 0)
            return;
        this.#sections.push({
            title: this.#title,
            level: this.#level,
            parents: this.#parents.map((parent) => parent.title),
            line: this.#line + 1 + this.#offset,
            endLine: Math.max(end, this.#line + 1) + this.#offset,
            blocks: this.#blocks,
        });
    }
}
function shift(block, by) {
    if (by === 0)
        return block;
    const moved = (item) => ({ ...item, line: item.line + by });
    const span = { line: block.line + by, endLine: block.endLine + by };
    switch (block.kind) {
        case 'code':
            return { ...block, ...span, firstLine: block.firstLine + by };
        case 'prose':
            return { ...block, ...span, lines: block.lines.map(moved), links: block.links.map(moved) };
        case 'table': {
            const cell = (item) => ({ ...item, links: item.links.map(moved) });
            return {
                ...block,
                ...span,
                header: block.header.map(cell),
                rows: block.rows.map((row) => ({ line: row.line + by, cells: row.cells.map(cell) })),
            };
        }
    }
}
/** How far ahead of the last one a target is looked for: keeps a line of many links linear. */
const LOOK_AHEAD = 4096;
/** Finds targets in a source line from left to right, so that the second mention gets the second column. */
function columnFinder(source) {
    let [line, from] = [-1, 0];
    return (at, target) => {
        if (at !== line)
            [line, from] = [at, 0];
        const offset = source[at]?.slice(from, from + LOOK_AHEAD).indexOf(target) ?? -1;
        if (offset < 0)
            return {};
        const column = from + offset + 1;
        from += offset + target.length;
        return { column };
    };
}
function showInline(token, start, source) {
    const lines = [];
    const links = [];
    const columnOf = columnFinder(source);
    let line = start;
    let text = '';
    let bold;
    let label;
    let open;
    const say = (words) => {
        text += words;
        if (open)
            open.words += words;
        if (bold !== undefined)
            bold += words;
    };
    const startBold = () => {
        if (text.trim() === '')
            bold = '';
    };
    const endBold = () => {
        label ??= bold && toLabel(bold);
        bold = undefined;
    };
    const endLine = () => {
        if (text.trim())
            lines.push({ line: line + 1, ...toLine(text, label) });
        text = '';
        bold = undefined;
        label = undefined;
    };
    const openLink = (target) => {
        open = { target, line, words: '' };
    };
    const closeLink = () => {
        if (!open)
            return;
        links.push({
            target: open.target,
            text: open.words.trim(),
            image: false,
            line: open.line + 1,
            ...columnOf(open.line, open.target),
        });
        open = undefined;
    };
    const image = (target, alternative) => {
        // A linked badge is known by its alternative text.
        if (open)
            open.words += alternative;
        links.push({ target, text: alternative, image: true, line: line + 1, ...columnOf(line, target) });
    };
    for (const child of token.children ?? []) {
        switch (child.type) {
            case 'softbreak':
            case 'hardbreak':
                say(' ');
                endLine();
                line += 1;
                break;
            case 'link_open':
                openLink(String(child.attrGet('href') ?? ''));
                break;
            case 'link_close':
                closeLink();
                break;
            case 'image':
                image(String(child.attrGet('src') ?? ''), child.content);
                break;
            case 'strong_open':
                startBold();
                break;
            case 'strong_close':
                endBold();
                break;
            case 'html_inline':
                readTag(child.content, {
                    link: (target) => openLink(target),
                    endLink: closeLink,
                    image,
                    gap: () => say(' '),
                    bold: startBold,
                    endBold,
                });
                break;
            case 'text':
                if (!open)
                    for (const [target] of child.content.matchAll(BARE_LINK))
                        links.push({ target, text: target, image: false, line: line + 1, ...columnOf(line, target) });
                say(child.content);
                break;
            default:
                say(child.content);
        }
    }
    closeLink();
    endLine();
    return { lines, links };
}
/** One tag in running text, such as `<a href="\u2026">` or `<br>`. */
function readTag(html, reader) {
    if ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(/^<\/a\b/i, html)) {
        reader.endLink();
        return;
    }
    if ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(/^<\/(?:b|strong)\b/i, html)) {
        reader.endBold();
        return;
    }
    const tag = new htmlparser2__WEBPACK_IMPORTED_MODULE_2__/* .Parser */ .i({
        onopentag(name, attributes) {
            if (name === 'a' && attributes.href)
                reader.link(attributes.href);
            else if (name === 'img' && attributes.src)
                reader.image(attributes.src, attributes.alt ?? '');
            else if (name === 'br')
                reader.gap();
            else if (LABELS.has(name))
                reader.bold();
        },
    });
    tag.end(html);
}
/** Elements whose words stand out at the beginning of a line. */
const LABELS = new Set(['b', 'strong', 'summary', 'dt']);
/** Longer bold text is emphasis, not a label. */
const MAX_LABEL = 80;
/** Bold words as a label, without the colon after them; `undefined` where they are too many or none. */
function toLabel(words) {
    const label = words
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[:\uff1a]$/, '')
        .trimEnd();
    return label === '' || label.length > MAX_LABEL ? undefined : label;
}
function toLine(words, label) {
    return { text: words.replace(/\s+/g, ' ').trim(), ...(label !== undefined && { label }) };
}
function showTable(tokens, source) {
    const [start, end] = tokens[0]?.map ?? [0, 1];
    const rows = [];
    let header = [];
    for (const token of tokens) {
        if (token.type === 'tr_open')
            rows.push({ line: (token.map?.[0] ?? start) + 1, cells: [] });
        else if (token.type === 'inline') {
            const row = rows.at(-1);
            const shown = showInline(token, (row?.line ?? start + 1) - 1, source);
            row?.cells.push({ text: shown.lines.map((line) => line.text).join(' '), links: shown.links });
        }
        else if (token.type === 'thead_close')
            header = rows.pop()?.cells ?? [];
    }
    return { kind: 'table', line: start + 1, endLine: end, header, rows };
}
const BREAKS = new Set([
    'p',
    'div',
    'li',
    'br',
    'tr',
    'ul',
    'ol',
    'summary',
    'details',
    'blockquote',
    'table',
    'pre',
]);
const SILENT = new Set(['script', 'style', 'template']);
/** Embedded HTML, read as its readers see it: headings, words, links and tables; comments show nothing. */
function showHtml(html, start, source, outline) {
    const newlines = [...html.matchAll(/\r\n|\r|\n/g)].map((match) => match.index);
    const columnOf = columnFinder(source);
    let passed = 0;
    const lineAt = (index) => {
        while (passed < newlines.length && (newlines[passed] ?? 0) < index)
            passed += 1;
        return start + passed;
    };
    let lines = [];
    let links = [];
    let heading;
    let link;
    let table;
    let row;
    let cell;
    let bold;
    let silent = 0;
    let at = start;
    const flush = () => {
        const [first, last] = [lines[0]?.line ?? links[0]?.line, lines.at(-1)?.line ?? links.at(-1)?.line];
        if (first !== undefined && last !== undefined)
            outline.add({ kind: 'prose', line: first, endLine: Math.max(first, last), lines, links });
        lines = [];
        links = [];
    };
    const addLink = (target, text, image, line) => (cell?.links ?? links).push({ target, text, image, line: line + 1, ...columnOf(line, target) });
    const endRow = () => {
        if (row && table && row.cells.length > 0) {
            if (row.header && table.header.length === 0 && table.rows.length === 0)
                table.header = row.cells;
            else
                table.rows.push({ line: row.line, cells: row.cells });
        }
        row = undefined;
    };
    const endCell = () => {
        if (cell && row)
            row.cells.push({ text: cell.words.replace(/\s+/g, ' ').trim(), links: cell.links });
        cell = undefined;
    };
    const endTable = () => {
        endCell();
        endRow();
        if (table && (table.rows.length > 0 || table.header.length > 0))
            outline.add({
                kind: 'table',
                line: table.line,
                endLine: at + 1,
                header: table.header,
                rows: table.rows,
            });
        table = undefined;
    };
    feed(html, (indexOf) => ({
        onopentag(name, attributes) {
            at = lineAt(indexOf());
            if (SILENT.has(name))
                silent += 1;
            if (/^h[1-6]$/.test(name)) {
                flush();
                heading = { level: Number(name[1]), line: at, words: '' };
            }
            else if (name === 'a' && attributes.href)
                link = { target: attributes.href, line: at, words: '' };
            else if (name === 'img' && attributes.src) {
                if (link)
                    link.words += attributes.alt ?? '';
                addLink(attributes.src, attributes.alt ?? '', true, at);
            }
            else if (name === 'table') {
                flush();
                endTable();
                table = { line: at + 1, header: [], rows: [] };
            }
            else if (name === 'tr' && table) {
                endCell();
                endRow();
                row = { line: at + 1, cells: [], header: true };
            }
            else if ((name === 'td' || name === 'th') && row) {
                endCell();
                if (name === 'td')
                    row.header = false;
                cell = { words: '', links: [] };
            }
            else if (BREAKS.has(name)) {
                if (cell)
                    cell.words += ' ';
                else if (!heading)
                    flush();
            }
            if (LABELS.has(name) && !cell && !heading && lines.length === 0)
                bold = '';
        },
        ontext(words) {
            if (silent > 0)
                return;
            at = lineAt(indexOf());
            if (link)
                link.words += words;
            if (heading)
                heading.words += words;
            else if (cell)
                cell.words += words;
            else
                for (const [offset, text] of words.split(/\r\n|\r|\n/).entries())
                    if (text.trim())
                        lines.push({ line: at + offset + 1, ...toLine(text, undefined) });
            if (bold !== undefined)
                bold += words;
        },
        onclosetag(name) {
            at = lineAt(indexOf());
            if (SILENT.has(name))
                silent -= 1;
            if (LABELS.has(name) && bold !== undefined) {
                const [label, [first, ...rest]] = [toLabel(bold), lines];
                if (label !== undefined && first)
                    lines = [{ ...first, label }, ...rest];
                bold = undefined;
            }
            if (heading && name === `h${heading.level}`) {
                const { level, words, line } = heading;
                heading = undefined;
                const within = links;
                links = [];
                outline.open(level, words.replace(/\s+/g, ' '), line);
                links = within;
                flush();
            }
            else if (name === 'a' && link) {
                addLink(link.target, link.words.replace(/\s+/g, ' ').trim(), false, link.line);
                link = undefined;
            }
            else if (name === 'td' || name === 'th')
                endCell();
            else if (name === 'tr')
                endRow();
            else if (name === 'table')
                endTable();
            else if (BREAKS.has(name) && !cell && !heading)
                flush();
        },
    }));
    endTable();
    flush();
}
/** Characters handed to the HTML parser at once. */
const CHUNK = 4096;
/** Elements left open within one another; past it, they are closed. */
const MAX_OPEN = 500;
/**
 * Feeds a parser in chunks, and begins anew where elements nest deeper than any page: the parser looks through all
 * open ones at every tag, which a hostile text can make quadratic.
 */
function feed(html, handlersFor) {
    let open = 0;
    let base = 0;
    const handlers = handlersFor(() => base + reader.startIndex);
    const counted = {
        ...handlers,
        onopentag(name, attributes, implied) {
            open += 1;
            handlers.onopentag?.(name, attributes, implied);
        },
        onclosetag(name, implied) {
            open -= 1;
            handlers.onclosetag?.(name, implied);
        },
    };
    let reader = new htmlparser2__WEBPACK_IMPORTED_MODULE_2__/* .Parser */ .i(counted);
    for (let start = 0; start < html.length; start += CHUNK) {
        reader.write(html.slice(start, start + CHUNK));
        if (open <= MAX_OPEN)
            continue;
        reader.end();
        base = start + CHUNK;
        open = 0;
        reader = new htmlparser2__WEBPACK_IMPORTED_MODULE_2__/* .Parser */ .i(counted);
    }
    reader.end();
}


/***/ }),

/***/ 282:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ isTest),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8272);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6352);


/** Folders that hold somebody else's work, or generated or throw-away files. */
const FOREIGN = /(?:^|\/)(?:third[-_]?party|3rd[-_]?party|vendor|vendored|external|externals|extern|node_modules|dependencies|submodules|site-packages|torch_?hub|\.git|\.venv|venv|dist|build)\//i;
/** Folders of tests and their fixtures. */
const TESTS = /(?:^|\/)(?:tests?|tests?[-_][\w-]+|testing|__tests__|testdata|fixtures|mocks?)\//i;
/** Files that are tests by their names. */
const TEST = /^(?:test_.*|.*_test|conftest)\.(?:py|sh)$/i;
/** Whether a path lies in a folder of vendored, generated or installed files: its content is not the repository's own. */
function isForeign(path) {
    return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(FOREIGN, path);
}
/** Whether a path belongs to the repository's tests. */
function isTest(path) {
    return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(TESTS, path) || (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(TEST, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path));
}
/** A file's ending, lower-case, without the dot; empty where it has none. */
function extensionOf(path) {
    const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path);
    const dot = name.lastIndexOf('.');
    return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}
/**
 * The path from the root that a path written in a file of a folder means; one that begins with `/` begins at the root.
 * `undefined` where it leads out of the repository.
 */
function resolvePath(written, folder) {
    const parts = written.startsWith('/') || folder === '' ? [] : folder.split('/');
    for (const part of written.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
/** A path as it stands in a link (`my%20data.md`) as it stands in the tree; what is badly encoded stays as it is. */
function decodePath(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 3918:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ TOPICS)
/* harmony export */ });
/** The topics that cards and documents are expected to speak of: the names of Mitchell et al. 2019 and of the hub's template. */
const TOPICS = {
    'intended-use': {
        heading: /\bintended (?:use|purpose|user|application|audience)|\b(?:direct|downstream|primary|recommended|appropriate|evaluated|supported|ideal|example|possible) (?:use|usage|user)s?\b|\buse[- ]?cases?\b|^[^\w\n]*(?:model )?(?:uses?|purpose|applications?|intended)[^\w\n]*$|\bscope of use\b|utilisations? (?:pr\u00e9vue|envisag\u00e9e)|usages? (?:pr\u00e9vu|envisag\u00e9)|cas d['\u2019]usage|usos? (?:previsto|recomendado)|casos de uso|verwendungszweck|anwendungsf[a\u00e4]ll|einsatz(?:zweck|gebiet)|\u9002\u7528|\u7528\u9014|\u5e94\u7528\u573a\u666f|\u4f7f\u7528\u573a\u666f|\uc6a9\ub3c4|\ud65c\uc6a9|\uc0ac\uc6a9 \ubaa9\uc801|\u5229\u7528\u76ee\u7684|\u4f7f\u7528\u76ee\u7684|\u60f3\u5b9a/im,
        not: /out[- ]of[- ]scope|prohibited|polic|misuse|unintended|restrict|not recommended|\bcode\b|example/i,
        sentences: [
            [
                /\b(?:intended|designed|suitable|suited|ideal|meant|optimi[sz]ed|tailored|specialized|built) (?:(?:primarily|specifically|mainly|mostly|only|both|well|especially|particularly|purely|exclusively) )?(?:for|to (?!run\b|be run\b)(?:be )?\w+|as an?\b)|\brecommended (?:for|as)\b|\bfor use (?:in|as|with|by)\b/i,
                /\b(?:models?|it|they|checkpoints?|datasets?|corpus|versions?|adapters?|system|we|is|are)\b/i,
            ],
            [
                /\b(?:[Mm]odels?|[Ii]t|[Tt]hey|[Cc]heckpoints?|[Dd]atasets?|[Cc]orpus|[Vv]ersions?|[Aa]dapters?|(?<![\w.-])[A-Z][\w.-]+(?: [A-Z][\w.-]+)?) (?:can|may|could|should) be (?:\w+ly )?(?:used|applied)\b/,
                /\b(?:for|as|to)\b/i,
            ],
            [
                /\b(?:created|developed|released|published|provided|shared|aims?) (?:\w+ly )?(?:for|to|as) (?!be |us |the following)/i,
                /\b(?:research|assist|chat|education\w*|academic|non-commercial|practitioners|analysis|analy[sz]e|perform|facilitate)\b/i,
                /\b(?:models?|it|they|checkpoints?|datasets?|corpus|versions?|adapters?)\b/i,
            ],
            [/\u9002\u7528\u4e8e/u],
            [/(?:\uc5d0|\uc73c\ub85c|\uc6a9\ub3c4\ub85c) \uc801\ud569/u],
        ],
        notSentence: /\b(?:not|never|cannot|isn't|aren't|unless|instead of) (?:\w+ ){0,2}(?:intended|designed|suitable|suited|meant|used)\b|\bscripts?\b|\b(?:script|command|library|flag|function|parameter|option|argument|code|framework|implementation|engine|backend|stacks?|demo|set-?up|GPUs?|NVIDIA|benchmarks?|platform|mode|quer(?:y|ies)|heading|signing|client|structure|architecture|mechanism|modules?|identity)\b/i,
    },
    limitations: {
        heading: /\blimitations?\b|\bout[- ]of[- ]scope\b|\bbias(?:es)?\b|\bcaveats?\b|\bknown issues\b|\bweakness(?:es)?\b|\bshortcomings?\b|\bdisclaimers?\b|\bnot (?:intended|suitable)\b|\bfailure modes?\b|^\W*limites?\b|\bbiais\b|limitaciones|sesgos|einschr[a\u00e4]nkung|\bgrenzen\b|\u5c40\u9650|\u4e0d\u8db3|\u9650\u5236|\u7f3a\u70b9|\ud55c\uacc4|\uc81c\ud55c|\ud3b8\ud5a5|\u5236\u9650|\u9650\u754c|\u5236\u7d04|\u6ce8\u610f\u70b9/im,
        not: /\w[._]\w|\brate limit|\btoken limit|\bremov\w+ (?:the )?limit|\bliability\b/i,
        sentences: [
            [
                /\b(?:hallucinat|inaccura|incorrect|biased|harmful|offensive|toxic|unreliable|mistakes?|nonsens|misinterpret|objectionable|unsafe|stereotyp|socially unacceptable|untrue|unexpected (?:outputs?|results?|content)|unintended|undesir|repetiti|error rates?)/i,
                /\b(?:models?|it|they|lms?|llms?|outputs?|responses?|versions?|(?<![\w.-])[A-Z][\w.-]+) (?:\w+ )?(?:may|can|might|could|will|still|tends?|sometimes|often|exhibits?|encounters?)\b/i,
            ],
            [
                /\b(?:cannot|can not|can't|unable to|not able to|does not|doesn't|do not|not (?:yet )?(?:been )?(?:tested|evaluated|optimi[sz]ed|designed|intended|suitable|suited|support\w*)|fails? to|struggles?|limited (?:to|by|in|by)|only supports?|restricted to|less (?:accurate|reliable)|performs? (?:worse|poorly)|performance (?:is|may be|might be|may|might|can|will) (?:\w+ )?(?:worse|poor\w*|degrade\w*))\b/i,
                /\b(?:models?|checkpoints?|versions?|quality|accuracy|performance|languages?)\b/i,
                /\b(?:accura\w*|guarantee\w*|languages?|english|quality|worse|degrad\w*|poor\w*|perform\w*|generaliz\w*|medical|clinical|legal|production|safety|real[- ]world|tasks?|domains?|recogni\w*)\b/i,
            ],
            [
                /\b(?:limitations|drawbacks|shortcomings|weaknesses|limitation (?:of|is)|challenges such as)\b/i,
                /\b(?:models?|it|we|has|have|our|several|many|some|remain\w*|encounters?|known|such as)\b/i,
            ],
            [
                /\b(?:should|must) (?:not|never) be (?:\w+ )?(?:used|relied|deployed|considered|treated)\b|\bnot (?:a substitute|(?:yet )?(?:been )?(?:validated|production[- ]ready|(?:\w+ )?(?:clinical|medical) ))/i,
                /\b(?:models?|it|they|this|datasets?|outputs?|(?<![\w.-])[A-Z][\w.-]+)\b/,
            ],
            [/\u5c40\u9650|\u65e0\u6cd5\u4fdd\u8bc1|\u4e0d\u80fd\u4fdd\u8bc1|\u5e7b\u89c9|\u504f\u89c1|\uc874\uc7ac\ud558\uc9c0 \uc54a|\uc0dd\uc131\ud560 \uc218 \uc788|\ud55c\uacc4/u],
        ],
        notSentence: /\b(?:licen[sc]e|warrant\w*|liab\w*|copyright|if you|you (?:can|may)not|damages|agreement|addresses? the|overcom\w*|unlike|other models|existing|previous|removes?|reduces?|mitigat\w*|avoids?|suffer\w*|install\w*|download\w*|implementation|kernels?|api|software)\b/i,
    },
    training: {
        heading: /\b(?:pre-?|post-?)?training\b|\bfine-?tuned\b|\bfine-?tuning (?:details|procedure|method|process|config\w*|set-?up|hyper\w*|stage)|\btrained\b|\brecipe\b|\bhyper-?parameters?\b|\bconversion\b|\bquantization (?:details|method|process|procedure)\b|\bmethodology\b|\boptimi[sz]er\b|\bentra[i\u00ee]nement\b|\bentrenamiento\b|\bdistillation\b|\breinforcement learning\b|\u8bad\u7ec3|\ud559\uc2b5|\ud6c8\ub828|\u5b66\u7fd2|\u8a13\u7df4/i,
        not: /\bdata(?:sets?)?\b|\bcorpus\b|\bcorpora\b|\u6570\u636e|\byour\b|\binference\b|\binstall|\bcode\b|\bscripts?\b|\bp-tuning\b|\bfrom\b|\bmodels?\W*$|\bhow to (?:fine|train)|\benviron|\bhardware\b|\bcompute\b|\binfrastructure\b|\bcost\b|\btime\b|\benergy\b|\bemission|\ub370\uc774\ud130/i,
        inCode: true,
        sentences: [
            [
                /\b(?:pre-?|fine-?|instruction-?|post-?)?(?:train|tun|distill|quanti[sz]|align|convert|abliterat|initiali[sz])(?:ed|ing)\b|\bquants\b/i,
                /\b(?:LoRA|QLoRA|PEFT|RLHF|RLVR|RLAIF|DPO|PPO|GRPO|ORPO|KTO|SFT|supervised|reinforcement|preference|rejection sampling|masked|objectives?|loss|contrastive|distill\w*|Adam\w*|Adafactor|Lion|optimizers?|stages?|phases?|curriculum|anneal\w*|mixed[- ]precision|bf16|fp8|Megatron\S*|DeepSpeed|FSDP|Unsloth|Axolotl|TRL|llama\.cpp|imatrix|GPTQ\w*|AWQ|bitsandbytes|ONNX|Trainer|multi-?task\w*|from scratch|initiali[sz]ed|infilling|mergekit|SLERP|DreamBooth|epochs?|iterations|schedul\w*|augment\w*|steps|batch|next[- ]token|denoising|adversarial\w*|instruction[- ]tun\w*|(?:in|into) (?:the )?[\w-]+ format|SpeechBrain)\b/i,
            ],
            [/(?:\u8bad\u7ec3|\u5fae\u8c03)/u, /\u5f3a\u5316\u5b66\u4e60|\u76d1\u7763|\u504f\u597d|\u84b8\u998f|\u4f18\u5316\u5668|\u9636\u6bb5|\u5bf9\u9f50|\u5b66\u4e60\u7387/u],
            [/(?:\ud559\uc2b5|\ud6c8\ub828|\ubbf8\uc138\uc870\uc815)/u, /\uac15\ud654|\uc9c0\ub3c4|LoRA|RLHF|\ub2e8\uacc4|\uc5d0\ud3ed|\uc815\ub82c/u],
        ],
        notSentence: /\b(?:you can|you may|your own|can be (?:easily )?(?:fine-?)?(?:train|tun|quanti)ed|to (?:fine-?)?train|will be|if you|unlike|other models|users? can|need(?:s|ed)? to be|should be|how to|trained model|pre-?trained (?:model|weights|checkpoint)s? (?:is|are|can|from)|has access|repo(?:sitory)?|code|scripts?|releas\w*|support\w*|frameworks?, including)\b/i,
    },
    'training-data': {
        heading: /\b(?:pre-?|post-?|fine-?tuning )?train(?:ing)?[- ](?:data(?:sets?)?\b|corp|sets?\b|mix)|^[^\w\n]*(?:\d[\d.]* )?(?:model |the |our )?data(?:set)?s?[^\w\n]*$|\bdata(?:set)?s?[- ](?:sources?|mix\w*|composition|description|summary|creation|curation|collection|preparation|preprocessing|processing|overview|details|information|provenance|pipeline|recipe|generation|statement|card)|\b(?:pre-?training|fine-?tuning|instruction|alignment|preference|post-?training|sft|training|source) (?:\w+ )?data|\bcorpus\b|\bcorpora\b|\bsource data\b|\bdonn[e\u00e9]es\b|\bdatos\b|\btrainingsdaten\b|\bdatens[a\u00e4]tze?\b|\u6570\u636e|\u8bed\u6599|\ub370\uc774\ud130|\u30b3\u30fc\u30d1\u30b9|\u30c7\u30fc\u30bf/im,
        not: /\beval|\btest\b|\bbenchmark|\bformat\b|\bprivacy\b|\bdata ?(?:type|loader|parallel|fields|splits|instances|frame|base|center|freshness)|\bdatabases?\b|\bstructure\b|\bmetadata\b|\byour\b|\bdownload|\u8bc4\u6d4b|\bhow to\b|\bload/i,
        sentences: [
            [
                /\b(?:tokens?|datasets?|data|corpus|corpora|images?|hours|examples?|pairs|samples|texts?|papers|conversations?|instructions?|utterances|sentences|reviews|articles|documents|transcriptomes|recordings|demonstrations|wikipedia|train(?:ing)? sets?)\b/i,
                /\b(?:(?:pre|fine|post)-?)?(?:trained|tuned)\b|\b(?:pre-?training|fine-?tuning|distilled)\b/i,
                /\b(?:on|with|using|from|over|of)\b/i,
            ],
            [/\b(?:trained|tuned) (?:on|using) (?:the |an? )?(?:[a-z-]+ )?[A-Z`\u201c"][\w`-]/],
            [
                /\b(?:collected|sourced|crawled|scraped|gathered|curated|derived|constructed|annotated|compiled|generated|synthesi[sz]ed|excluded)\b/i,
                /\b(?:training|pre-?training|fine-?tuning|this|our|the|of) (?:\w+ ){0,3}(?:data|datasets?|corpus|corpora|set|examples|images|pairs)\b/i,
            ],
            [
                /\b(?:taken|derived|extracted|sourced|collected|scraped|crawled|compiled|converted|translated|drawn|built|curated) (?:\w+ )?(?:from|in|by|using)\b/i,
                /\b(?:this|the|our) (?:\w+ ){0,2}(?:datasets?|corpus|collection)\b/i,
            ],
            [/\u6570\u636e|\u8bed\u6599|tokens?/iu, /\u8bad\u7ec3/u, /\d|\u6765\u81ea|\u5305\u62ec|\u6536\u96c6/u],
            [/(?:\ub370\uc774\ud130|\ud1a0\ud070|\ud1a0\ucf04|\ucf54\ud37c\uc2a4|\ub9d0\ubb49\uce58|dataset)/iu, /\ud559\uc2b5|\ud6c8\ub828|\ubbf8\uc138\uc870\uc815/u],
        ],
        notSentence: /\b(?:you can|your own|your|can be|users? (?:can|may)|to train|if you|will be|unlike|other models|not (?:been )?trained|we (?:do|did) not|evaluat\w*|benchmarks?|sequence length|context length|gpus?|tpus?|carbon|emissions|trained model|encoder|repo|code for)\b|\u65e0\u6cd5|\u5408\u89c4|\u8bad\u7ec3(?:\u7ed3\u679c|\u6b65)/i,
    },
    evaluation: {
        heading: /\bevaluations?\b|\bbenchmarks?\b|\bbenchmarking\b|\bresults?\b|\bperformances?\b|\bmetrics\b|\bscores?\b|\bleaderboard\b|\baccuracy\b|\bquality\b|[e\u00e9]valuation|\br[e\u00e9]sultats\b|\bresultados\b|\bevaluaci[o\u00f3]n\b|\bergebnisse\b|\bevaluierung\b|\u8bc4\u6d4b|\u8bc4\u4f30|\u6d4b\u8bc4|\u7ed3\u679c|\u6027\u80fd|\u57fa\u51c6|\u699c\u5355|\ud3c9\uac00|\uc131\ub2a5|\ubca4\uce58\ub9c8\ud06c|\u8a55\u4fa1|\u6027\u80fd|\u7d50\u679c|\u30d9\u30f3\u30c1\u30de\u30fc\u30af/i,
        not: /\bhow to\b|\brun(?:ning)?\b|\bspeed\b|\blatency\b|\bthroughput\b|\befficien\w+\b|\bdata(?:sets?)?$|\bcode\b|\bscripts?\b|\bquickstart\b|\bprocedure\b|\bmemory\b|\bsystem\b|\bprotocol\b|\bmethodology\b|\u901f\u5ea6|\u6548\u7387/i,
        inCode: true,
    },
    risks: {
        heading: /\brisks?\b|\bsafety\b|\bethic(?:s|al)\b|\bmisuse\b|\bresponsib\w+|\bharm(?:s|ful)?\b|\bbroader (?:impacts?|implications)\b|\bsocietal\b|\bsocial impact\b|\bmalicious\b|\bprohibited\b|\bdual[- ]use\b|\bcontent warning\b|\brisques?\b|[e\u00e9]thique|\briesgos?\b|[e\u00e9]tica|\brisiken\b|\bsicherheit\b|\bethik\b|\u5b89\u5168|\u98ce\u9669|\u4f26\u7406|\uc548\uc804|\uc704\ud5d8|\uc724\ub9ac|\u502b\u7406|\u30ea\u30b9\u30af/i,
        not: /\blicense\b|\bevaluations?\b|\btest(?:s|ing)?\b|\bbenchmark/i,
        sentences: [
            [
                /\b(?:misuse|malicious|fraud|impersonat\w*|disinformation|misinformation|deepfakes?|harmful (?:use|purposes?|content)|deceptive)\b/i,
                /\b(?:do not|should not|must not|may be|could be|can be|warning|risks?|prohibited|discourage|better analyze|concern\w*)\b/i,
            ],
        ],
        notSentence: /\bliab\w*\b|\bresponsib\w*\b|\bwarrant\w*/i,
    },
    'safety-evaluation': {
        heading: /\bred[- ]?team\w*|\bsafety (?:evaluations?|benchmarks?|results|tests?|testing|performance|alignment)\b|\bbias evaluation\b|\btoxicity\b|\u5b89\u5168\u8bc4|\uc548\uc804\uc131 \ud3c9\uac00|\u5b89\u5168\u6027\u8a55\u4fa1/i,
        sentences: [
            [
                /\bred[- ]?team|\badversarial (?:test|evaluat|prompt)|\b(?:safety|toxicity|bias|gender|racial|refusal) (?:\w+ ){0,3}(?:evaluat\w*|benchmarks?|tests?|probes?|metrics)\b|\b(?:evaluat\w*|tested|probed|assess\w*|measured) (?:\w+ ){0,6}(?:toxicity|biases|safety|harmful\w*|refusals?)\b|\b(?:ToxiGen|RealToxicityPrompts|BBQ|CrowS-Pairs|WinoBias|HarmBench|XSTest|Do-?Anything-?Now|StrongREJECT|SafetyBench)\b/i,
                /\b(?:evaluat\w*|conduct\w*|perform\w*|test\w*|measur\w*|results?|scores?|found|assess\w*|exercises?|probes?|detect\w*)\b/i,
            ],
        ],
        notSentence: /\b(?:should (?:\w+ )?(?:perform|conduct|test|evaluat\w*|do)|developers|you|before deploying|encourage|recommend|must|see)\b/i,
    },
    'use-policy': {
        heading: /\b(?:acceptable |permitted )?us(?:e|age) polic(?:y|ies)\b|\bacceptable use\b|\bprohibited uses?\b|\buse restrictions\b|\buse[- ]based restrictions\b|\bterms of use\b|\bmalicious use\b|\u4f7f\u7528\u653f\u7b56|\u4f7f\u7528\u89c4\u8303|\u7981\u6b62|\uc774\uc6a9 \uc57d\uad00|\u5229\u7528\u898f\u7d04/i,
        not: /\bcookies?\b|\bwebsite\b/i,
        sentences: [
            [/\b(?:acceptable use|use|usage) polic(?:y|ies)\b/i],
            [
                /\b(?:developers|users|we|you|everyone|software)\b/i,
                /\b(?:do not|don't|must not|not to|shall not|not be) (?:\w+ ){0,2}us(?:e|ed) (?:\w+ ){0,4}(?:for|to|in)\b/i,
                /\b(?:harm\w*|illegal|unlawful|law|violen\w*|hate|promote|security|military|services|impersonat\w*|fraud)\b/i,
            ],
        ],
        notSentence: /\bthird[- ]party\b|\bprivacy\b|\blicen[sc]e usage policy\b/i,
    },
    'quick-start': {
        heading: /\bquick ?-?start\b|\busage\b|\bhow to (?:use|run|get started)\b|\bgetting started\b|\bget started\b|\binference\b|\bexamples?\b|\brun(?:ning)?\b|\bdemo\b|\bdeploy\w*|\butilisation\b|\binicio r[a\u00e1]pido\b|\bverwendung\b|\bschnellstart\b|\u5feb\u901f|\u4f7f\u7528|\u63a8\u7406|\u8fd0\u884c|\u90e8\u7f72|\uc0ac\uc6a9\ubc95|\uc0ac\uc6a9 \ubc29\ubc95|\uc2dc\uc791\ud558\uae30|\ucd94\ub860|\u4f7f\u3044\u65b9|\u4f7f\u7528\u65b9\u6cd5|\u30af\u30a4\u30c3\u30af\u30b9\u30bf\u30fc\u30c8|\u63a8\u8ad6/i,
        not: /\bevaluat|\btraining\b|\bfine-?tun/i,
    },
    hardware: {
        heading: /\bhardware\b|\bsystem requirements\b|\b(?:gpu|v?ram|memory|resource|deployment) (?:requirements?|usage|footprint|demand|consumption)|\brequirements?\b|\bavailable models\b|\bmat[e\u00e9]riel\b|\u663e\u5b58|\u786c\u4ef6|\u8d44\u6e90|\ud558\ub4dc\uc6e8\uc5b4|\u30e1\u30e2\u30ea|\u30cf\u30fc\u30c9\u30a6\u30a7\u30a2/i,
        not: /\btrain|\bfine-?tun/i,
        content: [
            /\d\s?Gi?B?\b|\b(?:A100|H100|H800|V100|A10|T4|L4|RTX|TPU v\d)/i,
            /\bv?ram\b|\bmemory\b|\bgpus?\b|\btpus?\b|\bcpus?\b|\u663e\u5b58|\u5185\u5b58/i,
            /\b(?:requires?|requirements?|needs|you (?:will )?need|run(?:s|ning)?|inference|minimum|at least|recommend\w*|deploy\w*|quanti[sz]\w*)\b|\u9700|\u663e\u5b58|\u5185\u5b58|\u91cf\u5316/i,
        ],
        sentences: [
            [
                /\d\s?Gi?B?\b|\d\s?[x\u00d7*]\s?\d*\s?(?:Gi?B? )?[AHV]\d00|\bsingle (?:[\w-]+ ){0,3}(?:gpu|[AHV]\d00)\b|\bGB of\b/i,
                /\b(?:v?ram|memory|gpus?|cuda|tpus?|[AHV][18]00s?|RTX)\b|\u663e\u5b58/i,
                /\b(?:require\w*|need\w*|run(?:s|ning)?|fit\w*|inference|minimum|at least|recommend\w*|deploy\w*|load\w*|takes?|consum\w*|uses?|usage|within|host\w*|serv\w*)\b|\u9700\u8981|\u663e\u5b58/i,
            ],
        ],
        notSentence: /\btrained\b|\bpre-?train|\bdownload|\bdisk\b|\bstorage\b/i,
    },
    compute: {
        heading: /\bcompute\b|\btraining (?:infrastructure|cost|time|length|duration)\b|\bhours (?:used|trained)\b|\bgpu[- ]hours\b|\bhardware\b|\binfrastructure\b|\b\u7b97\u529b\b|\u7b97\u529b|\ucef4\ud4e8\ud305|\u8a08\u7b97\u8cc7\u6e90/i,
        amongThanks: true,
        not: /\brequir|\binference\b|\bcompatib|\brecommended\b|\bsupported\b|\bminimum\b|\bquick|\bdeploy/i,
        content: [
            /\b(?:[GT]PUs?|[AHVP][1-9]00s?|[AL]40|RTX|T4|L4|accelerators?|[KMGTPEZ]?FLOPS?|hours|supercomputer|cluster|Habana|Gaudi|Trainium|Cerebras|nodes)\b|\bTPUv?\d/i,
            /\btrain\w*|\bpre-?train\w*|\btun(?:ed|ing)\b|\bhours\b|\bcarbon\b|\bimpact\b|\bcloud\b|\u8bad\u7ec3|\ud559\uc2b5|\u5b66\u7fd2/i,
        ],
        sentences: [
            [
                /\b(?:[GT]PUs?|TPU ?v\d\S*|[AHVP][1-9]00s?|[AL]40|GTX|RTX|T4|accelerators?|[KMGTPEZ]?FLOPS?|supercomputer|Habana|Gaudi|Trainium)\b/i,
                /\b(?:train(?:ed|ing)?|fine-?tun(?:ed|ing)|pre-?train(?:ed|ing)?|tpu research cloud|TRC|compute (?:was|were|provided|grant))\b/i,
                /\d|\b(?:single|hundreds|thousands|hours?|days?|thank\w*|supported|grant|research cloud)\b/i,
            ],
            [/\b(?:[GT]PU|[AHV][18]00|chip|device|machine)[- ]?(?:hours|days)\b/i],
            [/\bhardware (?:consists|consisted|comprises|used)\b/i, /\b(?:[GT]PUs?|[AHVP][1-9]00s?)\b/i],
            [
                /\bthank\w*|\bgrateful\b|\backnowledge\b|\bsupported by\b|\bmade possible\b|\bsponsor\w*/i,
                /\b(?:compute|computing|computational|TPUs?|GPUs?|cluster|supercomput\w*|cloud credits?|hpc)\b/i,
            ],
            [
                /\btraining (?:time|took|takes|cost)|\btrained (?:for|in) (?:about |approximately |around |~ ?)?\d/i,
                /\b(?:hours?|days?|weeks?|minutes|months)\b/i,
            ],
        ],
        notSentence: /\b(?:inference|require\w*|(?<!\bwe )run|runs|running|can be (?:run|fine-?tuned|trained)|you (?:can|need)|deploy\w*|fits?|at least|minimum|recommend\w*|your|eas(?:y|ily)|if you|(?:now|we) support\w*|replicat\w*|this will)\b/i,
    },
    energy: {
        heading: /\bcarbon\b|\bCO2\b|\bCO\u2082\b|\bemissions?\b|\benergy\b|\bpower consumption\b|\benvironmental impact\b|[e\u00e9]missions?\b|\bempreinte carbone\b|\bhuella de carbono\b|\u78b3\u6392\u653e|\u80fd\u8017|\ud0c4\uc18c|\u70ad\u7d20|\u6392\u51fa/i,
        content: [
            /(?<![\d.,])\d[\d.,]*\s?(?:k?g|kilograms?|tonnes?|tons?|t|metric tons?)?\s?(?:of )?(?:CO2|CO\u2082|tCO2|carbon)|(?<![\d.,])\d[\d.,]*\s?(?:k|M|G)?Wh?\b|\btCO2eq?\b|(?<![\d.,])\d[\d.,]*\s?(?:kg|tonnes?|tons?)\b|(?:emit\w*|emissions?)\W[^\n]{0,40}\d/i,
        ],
        sentences: [
            [
                /\b(?:CO2|CO\u2082|tCO2eq|carbon|kWh|MWh|GWh|emissions?)\b/i,
                /(?<![\d.,])\d[\d.,]*\s?(?:k?g|kilograms?|tonnes?|tons?|t|metric tons?)?\s?(?:of )?(?:CO2|CO\u2082|tCO2|carbon)|(?<![\d.,])\d[\d.,]*\s?[kMG]Wh\b|(?<![\d.,])\d[\d.,]*\s?(?:kg|tonnes?|tons?)\b/i,
            ],
        ],
    },
    architecture: {
        heading: /\barchitectures?\b|\bmodel (?:details|structure|configurations?|specifications?|description|overview|summary|sizes?|type|series)\b|\btechnical (?:specifications?|details)\b|\bnetwork\b|\bbackbone\b|\barquitectura\b|\barchitektur\b|\u7ed3\u6784|\u67b6\u6784|\ubaa8\ub378 \uad6c\uc870|\uc544\ud0a4\ud14d\ucc98|\u30a2\u30fc\u30ad\u30c6\u30af\u30c1\u30e3|\u69cb\u9020/i,
        not: /\bhardware\b|\bsocial\b/i,
        content: [
            /\b(?:layers?|attention|hidden|experts?|parameters|params|decoder|encoder|transformers?|mamba|convolution\w*|diffusion|moe|mixture|vit|unet|u-net|resnet|backbone|embedding)\b|\b\d+(?:\.\d+)?[BM]\b/i,
        ],
        sentences: [
            [
                /\b(?:layers|attention heads|hidden (?:size|dimension)|experts|decoder-only|encoder-decoder|sequence[- ]to[- ]sequence|auto-?regressive|transformer|mixture[- ]of[- ]experts|moe|convolutional|grouped[- ]query|GQA|RoPE|multi-head|latent attention)\b/i,
                /\b(?:architecture|model|network|based|uses?|with|consists?|is|are)\b/i,
            ],
        ],
        notSentence: /\b(?:hugging ?face|\ud83e\udd17|import|install|library|pip|from transformers|transformers (?:library|package|version|format)|with transformers|transformers[>=])/i,
    },
    citation: {
        heading: /\bcit(?:ation|ations|e|ing)\b|\bbib ?tex\b|\bciter\b|\bcitar\b|\bcitaci[o\u00f3]n\b|\bzitier|\bzitat|\u5f15\u7528|\uc778\uc6a9/i,
        inCode: true,
        sentences: [
            [
                /\b(?:please|kindly|consider|should) (?:also )?(?:cite|citing)\b/i,
                /\b(?:paper|work|report|us|following|arxiv|repo\w*)\b|:$/i,
            ],
        ],
    },
    languages: {
        heading: /\blanguages?\b|\bmultilingual\b|\bmodalit(?:y|ies)\b|\binputs?\b(?:.{0,20}\boutputs?\b)?|\blangues?\b|\bidiomas?\b|\bsprachen?\b|\u8bed\u8a00|\u6a21\u6001|\uc5b8\uc5b4|\u8a00\u8a9e/i,
        not: /\bprogramming\b|\bmodel(?:ing|s)?\b/i,
        sentences: [
            [
                /\b(?:English|Chinese|French|German|Spanish|Italian|Japanese|Korean|Arabic|Hindi|Portuguese|Russian|Turkish|multilingual|bilingual|\d+\+? languages)\b/i,
                /\b(?:supports?|trained|languages?|text|data|model|understand\w*|speech|generat\w*)\b/i,
            ],
            [
                /\b(?:input|output|accept|generate)s?\b/i,
                /\b(?:text|images?|audio|video|speech|code)\b/i,
                /\b(?:models?|only|modal\w*)\b/i,
            ],
        ],
    },
    context: {
        heading: /\bcontext (?:length|window|size)\b|\bsequence length\b|\u4e0a\u4e0b\u6587|\ucee8\ud14d\uc2a4\ud2b8|\u30b3\u30f3\u30c6\u30ad\u30b9\u30c8/i,
        sentences: [
            [
                /\b(?:context|sequence|input) (?:length|window|size)\b|\btoken (?:context|limit)\b|\bcontext of\b|\u4e0a\u4e0b\u6587/i,
                /\d/,
            ],
        ],
    },
    'data-safeguards': {
        heading: /\bpersonal (?:and sensitive )?(?:data|information)\b|\bpii\b|\bprivacy\b|\bsensitive (?:data|information|content)\b|\bdata (?:filtering|protection|governance)\b|\bopt[- ]?outs?\b|\bcsam\b|\u9690\u79c1|\u4e2a\u4eba\u4fe1\u606f|\uac1c\uc778\uc815\ubcf4|\u500b\u4eba\u60c5\u5831/i,
        not: /\bpolicy\b|\bsecurity\b/i,
        sentences: [
            [
                /\b(?:personal(?:ly)? (?:data|information|identif\w*)|PII|sensitive (?:data|information)|CSAM|opt[- ]?outs?|opted out|robots\.txt|toxic (?:data|content|text)|illegal|NSFW|unsafe content|takedown)\b/i,
                /\b(?:remov\w*|filter\w*|exclud\w*|anonymi[sz]\w*|mask\w*|redact\w*|scrub\w*|honou?r\w*|respect\w*|de-?identif\w*|request)\b/i,
                /\b(?:data|datasets?|corpus|corpora|training|pages|documents|images|texts?)\b/i,
            ],
        ],
        notSentence: /\b(?:you|users?|outputs?|prompts?)\b/i,
    },
    irrevocability: {
        heading: /\birrevocab\w*|\birreversib\w*/i,
        sentences: [
            [
                /\b(?:irrevocabl\w*|irreversibl\w*|cannot be (?:revoked|recalled|undone|withdrawn|taken back|called back)|once (?:released|published|downloaded|weights)|no (?:way|longer) to (?:revoke|recall|withdraw))\b/i,
                /\b(?:weights?|models?|releas\w*|open)\b/i,
            ],
        ],
        notSentence: /\b(?:licen[sc]e|grant\w*|worldwide|royalty)\b/i,
    },
    contact: {
        heading: /\bcontacts?\b|\bsupport\b|\bquestions?\b|\bfeedback\b|\bget in touch\b|\bmaintainers?\b|\u8054\u7cfb|\u8054\u7cfb\u6211\u4eec|\uc5f0\ub77d|\ubb38\uc758|\u304a\u554f\u3044\u5408\u308f\u305b|\u9023\u7d61/i,
        not: /\bquestion[- ]answer|\bsupported\b/i,
        sentences: [
            [
                /\b(?:contact|reach|e-?mail|open an issue|file an issue|report (?:issues|bugs)|discord|slack|community tab)\b/i,
                /@|\bhttps?:|\b(?:issue|issues|discussion|us|author|discord|slack|team)\b/i,
                /\b(?:please|feel free|contact|questions?|can)\b/i,
            ],
        ],
    },
    'peer-reviewed': {
        sentences: [
            [
                /\b(?:NeurIPS|NIPS|ICML|ICLR|ACL|EMNLP|NAACL|EACL|COLING|CVPR|ICCV|ECCV|AAAI|IJCAI|KDD|INTERSPEECH|ICASSP|COLM|TMLR|JMLR|TACL|SIGGRAPH|SIGIR|FAccT|MLSys|Nature|Science|ISMIR|WWW)\b/,
                /\b(?:20[12]\d|'[12]\d|[12]\d|accepted|published|proceedings|oral|spotlight|poster|in)\b/i,
                /\b(?:accepted|published|paper|proceedings|presented|appears?|oral|spotlight|conference|journal|booktitle)\b/i,
            ],
        ],
    },
    'outputs-shown': {
        heading: /\b(?:sample|example|generated) (?:outputs?|generations?|responses?|samples?|results?|images?)\b|\bsamples?\b|\bgallery\b|\bshowcase\b|\bexample (?:conversations?|outputs?)\b|\bdemos?\b|\u793a\u4f8b|\u6548\u679c|\uc608\uc2dc|\u51fa\u529b\u4f8b|\u30b5\u30f3\u30d7\u30eb/i,
        not: /\bcode\b|\busage\b/i,
        inCode: true,
    },
    runtimes: {
        heading: /\b(?:vllm|sglang|llama\.?cpp|ollama|tensorrt|tgi|text-generation-inference|onnx ?runtime|mlx|lmdeploy|transformers|diffusers|lm studio|ctranslate2|openvino|executorch|coreml|gguf)\b/i,
        inCode: true,
        sentences: [
            [
                /\b(?:vLLM|SGLang|llama\.cpp|Ollama|TensorRT|TGI|text-generation-inference|ONNX ?Runtime|MLX|LMDeploy|transformers|diffusers|LM Studio|CTranslate2|OpenVINO|PyTorch|TensorFlow|JAX)\b/i,
                /\b(?:support\w*|run|runs|running|use|using|with|compatible|serve\w*|inference|deploy\w*|install|load\w*|requires?)\b/i,
            ],
        ],
    },
    hosted: {
        heading: /\bapi\b|\bplayground\b|\bonline demo\b|\bhosted\b|\bchat (?:website|with)\b|\bplatform\b|\u4f53\u9a8c|\u5728\u7ebf|\ub370\ubaa8|\u30c7\u30e2/i,
        not: /\breference\b|\bpython\b|\bserver\b/i,
        sentences: [
            [
                /\b(?:API|playground|web ?app|online demo|hosted|chat with|try (?:it|out|our)|inference endpoints?|platform|our website|space)\b/i,
                /\bhttps?:|\.(?:com|ai|org|io|cn)\b|\b(?:available|official website|openai-compatible|here|demo)\b/i,
                /\b(?:try|chat|use|access|provide|available|experience|visit|via|on our|at)\b/i,
            ],
        ],
    },
    finetuning: {
        heading: /\bfine-?tun\w*|\badaptation\b|\bcustomi[sz]\w*|\blora\b|\u5fae\u8c03|\ud30c\uc778\ud29c\ub2dd|\ubbf8\uc138\uc870\uc815|\u30d5\u30a1\u30a4\u30f3\u30c1\u30e5\u30fc\u30cb\u30f3\u30b0|\u8ffd\u52a0\u5b66\u7fd2/i,
        inCode: true,
        sentences: [
            [
                /\b(?:fine-?tun(?:e|ing)|adapt)\b/i,
                /\b(?:you can|can be|how to|to fine-?tune|scripts?|recipes?|guide|notebook|example|tutorial|see|run|your)\b/i,
            ],
        ],
    },
    'access-policy': {
        heading: /\b(?:requesting )?access\b|\bgat(?:ed|ing)\b|\bapproval\b|\beligib\w*/i,
        not: /\bapi\b|\btoken\b/i,
        sentences: [
            [
                /\b(?:access|requests?|applications?|approv\w*)\b/i,
                /\b(?:review\w*|approv\w*|grant\w*|den(?:y|ied)|revok\w*|criteria|eligib\w*|within \d+|manually|case[- ]by[- ]case)\b/i,
            ],
        ],
    },
    'threshold-risks': {
        heading: /\bsystemic risks?\b|\bfrontier (?:risk|safety)\b|\bpreparedness\b|\bdangerous capabilit\w*|\bcatastrophic\b|\bcbrn\b/i,
        sentences: [
            [
                /\b(?:systemic risk|dangerous capabilit\w*|catastrophic|CBRN|biological|chemical weapons|cyber\w*|preparedness|bioweapons?)\b/i,
                /\b(?:evaluat\w*|assess\w*|test\w*|uplift|red[- ]?team\w*|risks?)\b/i,
            ],
        ],
    },
    harness: {
        sentences: [
            [
                /\b(?:lm[-_ ]?eval\w*|lm-evaluation-harness|evaluation harness|OpenCompass|OLMES|oe-eval|HELM|lighteval|VLMEvalKit|lmms-eval|simple-evals|bigcode-evaluation-harness|EvalPlus|MTEB|Inspect|mteb|sacrebleu)\b/i,
                /\b(?:eval\w*|results?|scores?|numbers?|harness|benchmark\w*|using|with)\b/i,
            ],
        ],
    },
    changes: {
        heading: /\bchange ?log\b|\bchanges\b|\brelease (?:notes|history)\b|\bversion history\b|\bwhat['\u2019]?s new\b|\bnews\b|\bupdates?\b|\bchangements\b|\bnovedades\b|\bneuigkeiten\b|\u66f4\u65b0|\u65b0\u95fb|\uc5c5\ub370\uc774\ud2b8|\u66f4\u65b0\u5c65\u6b74|\u304a\u77e5\u3089\u305b/i,
        not: /\bhow to\b|\bweight\b/i,
    },
    cluster: {
        heading: /\bcluster\b|\bset-?up\b|\binfrastructure\b|\bparallelism\b/i,
        sentences: [
            [
                /\b(?:Megatron\S*|DeepSpeed|FSDP|ZeRO|NeMo|MaxText|JAX|Composer|LLM Foundry|MegaBlocks|Slurm|Beaker|tensor parallel\w*|pipeline parallel\w*|data parallel\w*|expert parallel\w*|InfiniBand|NVLink|supercomputer|Research SuperCluster|training libraries|training framework)\b/i,
                /\b(?:train\w*|pre-?train\w*|nodes?|gpus?|cluster|used|using|with)\b/i,
            ],
        ],
    },
    serving: {
        heading: /\bdeploy\w*|\bserving\b|\bdocker\b|\u90e8\u7f72|\ubc30\ud3ec|\u30c7\u30d7\u30ed\u30a4/i,
        sentences: [
            [
                /\b(?:vLLM|SGLang|TensorRT\S*|TGI|text-generation-inference|LMDeploy|LightLLM|Ollama|Docker|docker|torchrun|multi-?gpu|model[- ]parallel|Triton)\b/,
                /\b(?:deploy\w*|serv\w*|inference|run\w*|install|support\w*|image|container|gpus?|using|with)\b/i,
            ],
        ],
    },
    product: {
        heading: /\b(?:web|chat) ?(?:demo|ui|app|site|interface|website)\b|\bgradio\b|\bstreamlit\b|\bplayground\b|\bapi platform\b|\bchat (?:website|with)\b|\bapp\b|\u7f51\u9875\u7248|\u5bf9\u8bdd/i,
        sentences: [
            [
                /\b(?:official website|chat website|web ?demo|live demo|online demo|interactive demo|playground|hosted api|our (?:api|platform|app)|api platform|system prompt)\b/i,
                /\b(?:chat|try|use|visit|available|host\w*|suspend\w*|provide|at|on|with|run|default)\b/i,
            ],
        ],
    },
    checkpoints: {
        heading: /\bintermediate\b|\b(?:training|stage) checkpoints?\b|\bcheckpoints? (?:during|along|from)\b|\boptimi[sz]er states?\b/i,
        not: /\bconvert|\bdownload(?:ing)? the\b|\bsize\b|\blayer/i,
        inCode: true,
        sentences: [
            [
                /\b(?:intermediate|training|additional) (?:\w+ )?checkpoints?\b|\bcheckpoints? (?:\w+ ){0,4}(?:every|steps?|revisions?|branch\w*|stages?|along)\b|\boptimi[sz]er states?\b/i,
                /\b(?:releas\w*|available|provide\w*|load|revision|branch\w*|steps?|download\w*|publish\w*|list\w*)\b/i,
            ],
        ],
    },
    enforcement: {
        heading: /\benforc\w*|\breporting (?:violations|misuse)\b/i,
        sentences: [
            [
                /\b(?:violations?|breach\w*|misuse|abuse)\b/i,
                /\b(?:report\w*|enforc\w*|terminat\w*|suspend\w*|revok\w*|ends?)\b/i,
            ],
        ],
        notSentence: /\bcopyright\b|\bpatent\b|\bcounterclaim\b/i,
    },
    appeal: {
        heading: /\bappeals?\b/i,
        sentences: [[/\bappeal(?:ed|s|ing)?\b/i, /\b(?:can|may|decision|to|within)\b/i]],
        notSentence: /\b(?:appealing|court)\b/i,
    },
    variants: {
        heading: /\bquanti[sz]\w*|\bgguf\b|\bint[48]\b|\bdistill\w*|\u91cf\u5316|\uc591\uc790\ud654|\u91cf\u5b50\u5316/i,
        not: /\btraining\b/i,
        sentences: [
            [
                /\b(?:quanti[sz]ed|gguf|gptq|awq|4-?bit|8-?bit|int4|int8|distilled|smaller|lightweight)\b/i,
                /\b(?:versions?|variants?|models?|weights|checkpoints?|files?)\b/i,
                /\b(?:releas\w*|provid\w*|available|offer\w*|also|download|support\w*|find)\b/i,
            ],
        ],
    },
    reporting: {
        heading: /\bsecurity (?:policy|issues?|vulnerabilit\w*)\b|\breporting\b|\bvulnerabilit\w*/i,
        sentences: [
            [
                /\breport(?:ing|ed)?\b/i,
                /\b(?:vulnerabilit\w*|security|risky content|violations?|bugs?|harmful|concerns?|problematic)\b/i,
                /@|https?:|\b(?:to|at|through|via|please)\b/i,
            ],
        ],
    },
    guards: {
        heading: /\bguard(?:rails?|s)?\b|\bmoderation\b|\bsafety (?:filters?|checker|classifier)\b|\bcontent filter/i,
        sentences: [
            [
                /\b(?:moderation|guardrails?|safety (?:classifier|filter|checker)|content filter\w*|filters? (?:harmful|unsafe)|Llama Guard|Prompt Guard|watermark\w*)\b/i,
                /\b(?:demo|interface|app|service|prompts?|outputs?|inputs?|responses?|deploy\w*|system|model|api)\b/i,
            ],
        ],
    },
    'data-processing': {
        heading: /\bdata(?:set)?s? (?:preparation|processing|pre-?processing|generation|collection|cleaning|filtering|curation|pipeline)|\bpre-?processing\b|\bpreparing (?:the )?data|\btokeniz\w+ (?:the )?data|\u6570\u636e(?:\u5904\u7406|\u51c6\u5907|\u6e05\u6d17)|\ub370\uc774\ud130 (?:\ucc98\ub9ac|\uc900\ube44)|\u30c7\u30fc\u30bf(?:\u51e6\u7406|\u6e96\u5099)/i,
        inCode: true,
        sentences: [
            [
                /\b(?:filter(?:ed|ing)|dedup\w*|de-duplicat\w*|clean(?:ed|ing)|scrap(?:ed|ing)|crawl(?:ed|ing)|pre-?process(?:ed|ing)|curat(?:ed|ing|ion)|tokeniz(?:ed|ing)|generated)\b/i,
                /\b(?:data|datasets?|corpus|corpora|pages|documents|web ?text|instructions|examples)\b/i,
                /\b(?:we|was|were|using|with|training|pre-?training|from|tools?|pipeline|our)\b/i,
            ],
            [/\u6e05\u6d17|\u8fc7\u6ee4|\u53bb\u91cd/u, /\u6570\u636e|\u8bed\u6599/u],
        ],
        notSentence: /\b(?:you|your|evaluat\w*|benchmark\w*|outputs?|generated (?:text|content|code|images?)|users?)\b/i,
    },
    'evaluation-protocol': {
        heading: /\bevaluation (?:protocol|set-?up|settings?|details|methods?|methodology|procedure|configuration)|\u8bc4\u6d4b(?:\u65b9\u6cd5|\u8bbe\u7f6e)/i,
        sentences: [
            [
                /\b(?:\d+|zero|few|five|one|k)[- ]?shots?\b|\b(?:pass|maj)@\d+|\bgreedy (?:decoding|search)\b|\bchain[- ]of[- ]thought\b|\b0-?shot\b|\bhuman evaluation\b|\bblind\b|\bself-instruct evaluation\b|\bleaderboard\b/i,
                /\b(?:evaluat\w*|benchmarks?|results?|report\w*|measur\w*|tests?|average|scores?|prompt\w*|settings?|method\w*)\b/i,
            ],
        ],
    },
    ungated: {
        sentences: [
            [
                /\b(?:available|accessible|downloadable|open) (?:freely )?(?:to|by|for) (?:anyone|everyone|all\b)|\bwithout (?:registration|approval|an? account|gating|sign(?:ing)?[- ]?up)|\bno (?:registration|approval|log-?in|sign-?up|account) (?:is |are )?(?:required|needed|necessary)|\bopen access\b|\bungated\b/i,
                /\b(?:weights?|models?|checkpoints?|downloads?)\b/i,
            ],
        ],
        notSentence: /\b(?:paper|journal|article|read link|publication|dataset|not|unless|licen[sc]e)\b/i,
    },
    'evaluation-data': {
        heading: /\b(?:testing|evaluation|test|held-?out) (?:data|datasets?|corpus)\b|\b(?:testing|evaluation|test) data,? |\u8bc4\u6d4b\u6570\u636e|\ud3c9\uac00 \ub370\uc774\ud130|\u8a55\u4fa1\u30c7\u30fc\u30bf/i,
        not: /\bhow to\b|\bdownload/i,
    },
};


/***/ }),

/***/ 6352:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   d1: () => (/* binding */ depthOf),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Makes the look-ups of a sorted list of entries, each on first use. */
function treeOf(entries) {
    let byPath;
    let folders;
    const get = (path) => {
        byPath ??= new Map(entries.map((entry) => [entry.path, entry]));
        return byPath.get(path);
    };
    return {
        entries,
        get,
        has(path) {
            folders ??= foldersOf(entries);
            return get(path) !== undefined || folders.has(path);
        },
    };
}
/** The last part of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The folder that a path stands in, empty for the root. */
function folderOf(path) {
    const end = path.lastIndexOf('/');
    return end < 0 ? '' : path.slice(0, end);
}
/** How many folders a path stands below the root. */
function depthOf(path) {
    let depth = 0;
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
        depth += 1;
    return depth;
}
function foldersOf(entries) {
    const folders = new Set(['']);
    for (const { path } of entries)
        for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder))
            folders.add(folder);
    return folders;
}


/***/ })

};
;
})
