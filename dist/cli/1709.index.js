(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 1709;
exports.ids = [1709,6176];
exports.modules = {

/***/ 1709:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describe: () => (/* binding */ describe),
  readPack: () => (/* binding */ readPack),
  rulesWith: () => (/* binding */ rulesWith)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/rules/index.js + 80 modules
var rules = __webpack_require__(9462);
// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(6176);
// EXTERNAL MODULE: ./lib/src/reporters/words.js
var words = __webpack_require__(7978);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/facts/front-matter.js
var front_matter = __webpack_require__(5827);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
// EXTERNAL MODULE: ./lib/src/facts/documents.js
var documents = __webpack_require__(3552);
// EXTERNAL MODULE: ./lib/src/rule.js
var rule = __webpack_require__(6878);
;// CONCATENATED MODULE: ./lib/src/rule-packs/rule.js



const NEEDS = [
    'documents',
    'holdings',
    'licensing',
    'release',
    'topics',
    'tree',
];
/** Places named of one condition: enough to go and look. */
const MAX_PLACES = 5;
const MESSAGES = {
    met: 'Yes: see the places named.',
    partial: 'In part: see the places named.',
    unmet: 'No.',
    unknown: 'Nothing in the repository says.',
    'not-applicable': 'The question does not apply here.',
};
/** Makes an ordinary rule of what a pack says: asked of the repository, and answered from facts by its conditions. */
function toRule({ question, why, remedy, references, when, met, partial, unmet, messages, examples, }) {
    const [reference = '', ...others] = references;
    const [yes, no, ...more] = examples;
    return {
        question,
        why,
        remedy,
        references: [reference, ...others],
        of: 'repository',
        needs: NEEDS,
        messages: { ...MESSAGES, ...messages },
        check: (facts) => {
            if (when && !find(when, facts))
                return { outcome: 'not-applicable', message: 'not-applicable' };
            const seen = (0,rule/* evidence */.MX)(find(met, facts) ?? []);
            if (seen)
                return { outcome: 'met', message: 'met', evidence: seen };
            const inPart = (0,rule/* evidence */.MX)((partial && find(partial, facts)) ?? []);
            if (inPart)
                return { outcome: 'partial', message: 'partial', evidence: inPart };
            const against = unmet && find(unmet, facts);
            if (against)
                return { outcome: 'unmet', message: 'unmet', evidence: against };
            return { outcome: 'unknown', message: 'unknown' };
        },
        examples: [yes, no, ...more],
    };
}
/** Where a condition holds; no place at all for what holds by an absence, `undefined` where it does not hold. */
function find(condition, facts) {
    const { any, all, not } = condition;
    if (not)
        return find(not, facts) ? undefined : [];
    if (any) {
        const held = any.map((each) => find(each, facts)).filter((places) => places !== undefined);
        return held.length > 0 ? held.flat() : undefined;
    }
    if (all) {
        const held = all.map((each) => find(each, facts));
        return held.every((places) => places !== undefined) ? held.flat() : undefined;
    }
    const places = new Map(look(condition, facts).map((at) => [`${at.line ?? 0}:${at.column ?? 0} ${at.path}`, at]));
    return places.size > 0 ? [...places.values()].slice(0, MAX_PLACES) : undefined;
}
function look({ file, heading, says, in: where, field, is, holds, license, of, topic }, { tree, documents, release, holdings, licensing, topics }) {
    if (file) {
        const matches = matcherOf(file);
        return tree.entries.filter(({ path }) => matches(path)).map(({ path }) => ({ path }));
    }
    if (heading) {
        const holdsOne = phraseFinder(heading);
        return sectionsOf(documents, where).flatMap(({ document, section: { title, line } }) => holdsOne(title) ? [{ path: document.path, line, text: title }] : []);
    }
    if (says) {
        const holdsOne = phraseFinder(says);
        return sectionsOf(documents, where).flatMap(({ document, section }) => wordsOf(section).flatMap(({ text, line }) => holdsOne(text) ? [{ path: document.path, line, text }] : []));
    }
    if (field !== undefined) {
        const wanted = is && new Set(is.map((value) => value.toLowerCase()));
        return release
            .fields(field)
            .filter(({ value }) => !wanted || wanted.has(value.toLowerCase()))
            .map(({ at }) => at);
    }
    if (license && of) {
        const terms = licensing.get(of);
        const named = terms?.clarity === 'clear' && terms.expression !== undefined && license.includes(terms.expression);
        return named ? terms.statements.map(({ at }) => at) : [];
    }
    if (holds)
        return (holdings.get(holds) ?? []).map(({ at }) => at);
    if (topic)
        return topics[topic].filter(({ extent }) => extent !== 'sentence').map(({ at }) => at);
    return [];
}
/** Without braces and extended globs: what is left is matched in linear time. */
function matcherOf(globs) {
    const matchers = globs.map((glob) => new esm/* Minimatch */.VR(glob, {
        dot: true,
        nobrace: true,
        noext: true,
        nocomment: true,
        nonegate: true,
        nocase: true,
    }));
    return (path) => matchers.some((matcher) => matcher.match(path));
}
function sectionsOf(documents, where) {
    const matches = where ? matcherOf(where) : () => true;
    return documents
        .filter(({ path }) => matches(path))
        .flatMap((document) => document.sections.map((section) => ({ document, section })));
}
/** The sentences of a section and the rows of its tables; code says nothing. */
function wordsOf(section) {
    const rows = section.blocks.flatMap((block) => block.kind === 'table'
        ? block.rows.map(({ line, cells }) => ({ line, text: cells.map(({ text }) => text).join(' | ') }))
        : []);
    return [...(0,documents/* sentencesIn */.ub)(section), ...rows].sort((a, b) => a.line - b.line);
}
/** Whole words, upper and lower case alike, any white space between them. */
function phraseFinder(phrases) {
    const wanted = phrases.map(plain);
    return (text) => {
        const told = plain(text);
        return wanted.some((phrase) => {
            for (let at = told.indexOf(phrase); at >= 0; at = told.indexOf(phrase, at + 1))
                if (parts(told, at) && parts(told, at + phrase.length))
                    return true;
            return false;
        });
    };
}
const plain = (text) => text.toLowerCase().replace(/\s+/g, ' ').trim();
/** Whether a word can end here: not between two letters of a script that writes spaces between its words. */
const parts = (text, at) => !isLetter(text[at - 1]) || !isLetter(text[at]);
const isLetter = (character) => character !== undefined && /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(character);

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/src/components.js
var components = __webpack_require__(2276);
// EXTERNAL MODULE: ./lib/src/facts/topic-signs.js
var topic_signs = __webpack_require__(3918);
;// CONCATENATED MODULE: ./lib/src/rule-packs/schema.js



/** What a pack may not call itself: the groups of the built-in rules. */
const RESERVED = new Set([...components/* attributeIds */.zy, 'access', 'consistency']);
/** Bounds of a pack: it is a stranger's text. */
const [MAX_RULES, MAX_EXAMPLES, MAX_FILES, MAX_CONDITIONS, MAX_TEXTS] = [200, 20, 20, 50, 50];
const [MAX_PHRASE, MAX_PROSE, MAX_FILE] = [200, 2_000, 20_000];
/** Stars of one glob: more are no pattern of paths. */
const MAX_STARS = 10;
const outcomes = ['met', 'partial', 'unmet', 'unknown', 'not-applicable'];
const schema_name = schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]{0,59}$/, 'takes lower-case letters, digits and hyphens.');
const prose = schemas/* string */.YjP().trim().min(1).max(MAX_PROSE);
const phrase = schemas/* string */.YjP()
    .trim()
    .max(MAX_PHRASE)
    .refine((text) => /[\p{L}\p{N}]/u.test(text), 'takes words to look for.');
const glob = schemas/* string */.YjP()
    .min(1)
    .max(MAX_PHRASE)
    .refine((text) => !text.startsWith('/'), 'takes a glob relative to the root: remove the slash in front.')
    .refine((text) => text.split('*').length - 1 <= MAX_STARS, `takes a glob of at most ${MAX_STARS} stars.`);
const oneOrMore = (item) => schemas/* union */.KCZ([item, schemas/* array */.YOg(item).min(1).max(MAX_TEXTS)])
    .transform((given) => (Array.isArray(given) ? given : [given]));
/** The words by which a condition says what it looks for; each stands alone in its mapping. */
const LOOKS = ['file', 'heading', 'says', 'field', 'holds', 'license', 'topic', 'any', 'all', 'not'];
const condition = schemas/* strictObject */.rej({
    file: oneOrMore(glob).optional().describe('A file whose path matches one of these globs.'),
    heading: oneOrMore(phrase).optional().describe('A heading that holds one of these phrases.'),
    says: oneOrMore(phrase).optional().describe('A sentence, list item or table row with one of these.'),
    in: oneOrMore(glob).optional().describe('With `heading` or `says`: only documents with such a path.'),
    field: phrase.optional().describe("A field of the card's front matter."),
    is: oneOrMore(phrase)
        .optional()
        .describe('With `field`: one of these values, upper and lower case alike.'),
    holds: schemas/* enum */.k5n(components/* componentIds */.Ao).optional().describe('The component is in the repository or linked from it.'),
    license: oneOrMore(phrase)
        .optional()
        .describe('The terms of a component are one of these SPDX expressions.'),
    of: schemas/* enum */.k5n(components/* componentIds */.Ao).optional().describe('With `license`: the component.'),
    topic: schemas/* enum */.k5n(Object.keys(topic_signs/* TOPICS */.p))
        .optional()
        .describe('A section, row or list item of the documents is about this.'),
    get any() {
        return schemas/* array */.YOg(condition).min(1).max(MAX_CONDITIONS).optional().describe('One of these.');
    },
    get all() {
        return schemas/* array */.YOg(condition).min(1).max(MAX_CONDITIONS).optional().describe('Each of these.');
    },
    get not() {
        return condition
            .optional()
            .describe('Not this; only in `when` and `unmet`, since absence shows nothing.');
    },
})
    .check(({ value, issues }) => {
    const looks = LOOKS.filter((look) => value[look] !== undefined);
    const [look] = looks;
    const refuse = (message) => issues.push({ code: 'custom', message, input: value, path: [] });
    if (looks.length !== 1)
        refuse(`takes exactly one of ${list(LOOKS)}; to ask for several, put them under \`all\` or \`any\`.`);
    if (value.in && look !== 'heading' && look !== 'says')
        refuse('has `in`, which belongs to `heading` or `says`.');
    if (value.is && look !== 'field')
        refuse('has `is`, which belongs to `field`.');
    if ((value.of !== undefined) !== (look === 'license'))
        refuse('takes `license` and `of` together: the licenses, and the component they are asked of.');
});
/** The words of a condition with what each of them means, in the order in which they are explained. */
const vocabulary = Object.entries(condition.shape).map(([word, schema]) => [word, schema.description ?? '']);
const positive = condition.refine((given) => !holdsNot(given), 'holds `not`: an answer in favor has to say where it was seen. Put what must be absent under `when` or `unmet`.');
const example = schemas/* strictObject */.rej({
    name: prose,
    files: schemas/* record */.g1P(schemas/* string */.YjP().min(1).max(MAX_PHRASE), schemas/* string */.YjP().max(MAX_FILE))
        .refine((files) => Object.keys(files).length <= MAX_FILES, `takes at most ${MAX_FILES} files.`),
    answer: schemas/* enum */.k5n(outcomes),
});
const schema_rule = schemas/* strictObject */.rej({
    question: prose.describe('A question to which "yes" is the open answer.'),
    why: prose,
    remedy: prose.describe('What to do so that the answer becomes "yes".'),
    references: oneOrMore(phrase).describe('Where the question comes from.'),
    when: condition.optional().describe('Where this does not hold, the question does not apply.'),
    met: positive.describe('The answer is yes.'),
    partial: positive.optional().describe('The answer is yes in part.'),
    unmet: condition.optional().describe('The answer is no; where nothing holds, it is not known.'),
    messages: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(outcomes), prose).optional().describe('What is said of each answer.'),
    examples: schemas/* array */.YOg(example)
        .min(2)
        .max(MAX_EXAMPLES)
        .refine((examples) => examples.some(({ answer }) => answer === 'met') && examples.some(({ answer }) => answer !== 'met'), 'takes an example that is `met`, and one that is not.'),
});
/** The whole file: a pack's own name, and its questions. */
const packSchema = schemas/* strictObject */.rej({
    pack: schema_name.refine((given) => !RESERVED.has(given), 'is the name of a group of built-in rules: choose another.'),
    rules: schemas/* record */.g1P(schema_name, schema_rule)
        .refine((rules) => Object.keys(rules).length > 0, 'takes at least one rule.')
        .refine((rules) => Object.keys(rules).length <= MAX_RULES, `takes at most ${MAX_RULES} rules.`),
});
function holdsNot({ not, any = [], all = [] }) {
    return not !== undefined || any.some(holdsNot) || all.some(holdsNot);
}
const list = (names) => names.map((each) => `\`${each}\``).join(', ');

;// CONCATENATED MODULE: ./lib/src/rule-packs/read.js




/**
 * Reads a pack of rules. Every problem is said with its line and column; where there is one, there is no pack, since
 * half of the questions would be taken for all of them. Never throws, whatever the text holds.
 */
function readRulePack(path, text) {
    const bound = (0,front_matter/* boundExceeded */.k)(text, 'file');
    if (bound)
        return { problems: [{ message: bound, at: { path, line: 1 } }] };
    const lines = new dist.LineCounter();
    const document = (0,dist.parseDocument)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { path, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const [broken, ...others] = document.errors.map(({ message, pos }) => ({
        message: `This is not valid YAML: ${message.split('\n', 1)[0]}`,
        at: placeOf(pos[0]),
    }));
    if (broken)
        return { problems: [broken, ...others] };
    const value = plainOf(document);
    if ('refused' in value)
        return { problems: [{ message: `${value.refused}: write it out instead.`, at: { path, line: 1 } }] };
    const read = packSchema.safeParse(value.plain);
    if (read.success) {
        const { pack: name, rules } = read.data;
        const entries = Object.entries(rules).map(([id, rule]) => [`${name}/${id}`, rule, id]);
        return {
            pack: {
                name,
                rules: Object.fromEntries(entries.map(([id, rule]) => [id, toRule(rule)])),
                places: Object.fromEntries(entries.map(([id, , key]) => [id, placeOf(keyOffset(document, ['rules'], key))])),
            },
        };
    }
    const [first, ...rest] = read.error.issues.flatMap((issue) => {
        const keys = issue.path.filter((key) => typeof key !== 'symbol');
        if (issue.code === 'unrecognized_keys')
            return issue.keys.map((key) => ({
                message: `There is no \`${key}\` in ${nameOf(keys)}: remove it, or see schemas/rule-pack.schema.json for what it takes.`,
                at: placeOf(keyOffset(document, keys, key)),
            }));
        return [{ message: `${nameOf(keys)} ${predicate(issue.message)}`, at: placeOf(offsetOf(document, keys)) }];
    });
    return first
        ? { problems: [first, ...rest] }
        : { problems: [{ message: 'This pack cannot be read.', at: { path, line: 1 } }] };
}
/** The plain value of a document, or why it has none: an alias of nothing, or aliases of aliases without end. */
function plainOf(document) {
    try {
        return { plain: document.toJS({ maxAliasCount: MAX_ALIASES }) };
    }
    catch (error) {
        return { refused: error instanceof Error ? error.message : String(error) };
    }
}
/** Aliases that are followed: more are a bomb. */
const MAX_ALIASES = 100;
/** `rules.signed-weights.met` in words of the file. */
function nameOf(keys) {
    return keys.length === 0 ? 'the pack' : `\`${keys.join('.')}\``;
}
/** Our own messages are predicates; those of the schema's library are sentences. */
function predicate(message) {
    return /^\p{Lu}/u.test(message)
        ? `cannot be read: ${message.charAt(0).toLowerCase()}${message.slice(1)}.`
        : message;
}
/** Where the value at a path stands; what is missing is said at what it is missing from. */
function offsetOf(document, keys) {
    for (let length = keys.length; length > 0; length -= 1) {
        const node = document.getIn(keys.slice(0, length), true);
        if ((0,dist.isNode)(node) && node.range)
            return node.range[0];
    }
    return document.contents?.range?.[0] ?? 0;
}
/** Where a key of the mapping at a path stands. */
function keyOffset(document, keys, key) {
    const map = keys.length === 0 ? document.contents : document.getIn(keys, true);
    if (!(0,dist.isMap)(map))
        return offsetOf(document, keys);
    const pair = map.items.find(({ key: written }) => (0,dist.isScalar)(written) && String(written.value) === key);
    return ((0,dist.isScalar)(pair?.key) && pair.key.range?.[0]) || offsetOf(document, keys);
}

// EXTERNAL MODULE: ./lib/src/cli/exit.js
var exit = __webpack_require__(3855);
;// CONCATENATED MODULE: ./lib/src/cli/rule-packs.js






/** A pack is read whole; a larger file is none. */
const MAX_BYTES = 1024 * 1024;
/**
 * The built-in questions and those of these packs.
 *
 * @throws {UsageError} with every problem of every pack, where one cannot be read, and where two have one name
 */
function rulesWith(files) {
    const packs = files.map((file) => ({ file, read: readPack(file) }));
    const problems = packs.flatMap(({ read }) => ('problems' in read ? read.problems : []));
    if (problems.length > 0)
        throw new exit/* UsageError */.e(problems.map(describe).join('\n'));
    const named = new Map();
    const asked = { ...rules.rules };
    for (const { file, read } of packs) {
        if (!('pack' in read))
            continue;
        const { name, rules } = read.pack;
        const earlier = named.get(name);
        if (earlier !== undefined)
            throw new exit/* UsageError */.e(`${earlier} and ${file} are both the pack "${name}". Rename one of them, or give one.`);
        named.set(name, file);
        Object.assign(asked, rules);
    }
    return asked;
}
/** Reads a pack from a file. Throws a `UsageError` where there is no such file. */
function readPack(file) {
    let text;
    try {
        const { size } = (0,external_node_fs_.statSync)(file);
        if (size > MAX_BYTES)
            throw new exit/* UsageError */.e(`${file} has ${size} bytes; a pack has at most ${MAX_BYTES}.`);
        text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if (error instanceof exit/* UsageError */.e)
            throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw new exit/* UsageError */.e(`The pack of rules could not be read: ${reason}. Give the path of a YAML file.`);
    }
    return readRulePack(file, text);
}
/** One problem on one line, with its place. */
const describe = ({ message, at }) => (0,reporters_escape.forTerminal)(`${(0,words/* placeOf */.$t)(at)}: ${message}`);


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


/***/ })

};
;
})
