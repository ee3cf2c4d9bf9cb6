(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 1300;
exports.ids = [135,1300];
exports.modules = {

/***/ 135:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 9097:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isDate)
/* harmony export */ });
/**
 * Whether a text is a day of the calendar as ISO 8601 writes it, `2027-01-31`. Such texts stand in the order of their days.
 */
function isDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}


/***/ }),

/***/ 5701:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ loadConfiguration)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9462);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6430);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(135);



/**
 * Reads the repository's own `openness.yml` and its baseline; what a repository without them declares is nothing.
 *
 * @param rules the ids of the rules that there are; the built-in ones where left out
 * @throws {ConfigurationError} where one is there and cannot be read, with the place of every problem
 */
async function loadConfiguration(repository, rules = Object.keys(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__.rules)) {
    const configuration = await loadFile(repository, rules);
    const baseline = await loadBaseline(repository);
    if (!baseline)
        return configuration;
    return { ...configuration, policy: { ...configuration.policy, baseline } };
}
async function loadFile(repository, rules) {
    const text = await readText(repository, _configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIGURATION_FILE */ .o);
    if (text === undefined)
        return _configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .undeclared */ .c;
    // Most repositories have none, and its parser takes its time to load.
    const { readConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(3228), __webpack_require__.e(7053), __webpack_require__.e(8815)]).then(__webpack_require__.bind(__webpack_require__, 7053));
    const read = readConfiguration(_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIGURATION_FILE */ .o, text, rules);
    if ('problems' in read)
        throw new _configuration_js__WEBPACK_IMPORTED_MODULE_1__.ConfigurationError(read.problems);
    return read.configuration;
}
async function loadBaseline(repository) {
    const text = await readText(repository, _baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .BASELINE_FILE */ .t);
    if (text === undefined)
        return undefined;
    const read = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__.readBaseline)(_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .BASELINE_FILE */ .t, text);
    if ('problems' in read)
        throw new _configuration_js__WEBPACK_IMPORTED_MODULE_1__.ConfigurationError(read.problems);
    return read.baseline;
}
/** A file at the root; `undefined` where there is none. */
async function readText(repository, path) {
    if (!repository.tree.some((entry) => entry.path === path))
        return undefined;
    const reading = await repository.read(path);
    if ('text' in reading)
        return reading.text;
    const message = `The file is there and could not be read (${reading.unreadable}).`;
    throw new _configuration_js__WEBPACK_IMPORTED_MODULE_1__.ConfigurationError([{ message, at: { path } }]);
}


/***/ }),

/***/ 1149:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _K: () => (/* binding */ isOutside),
  Ip: () => (/* binding */ readClaims)
});

// UNUSED EXPORTS: readClaimsIn

// EXTERNAL MODULE: ./lib/src/licenses/addresses.js
var addresses = __webpack_require__(2895);
// EXTERNAL MODULE: ./lib/src/licenses/catalogue.js
var catalogue = __webpack_require__(6334);
// EXTERNAL MODULE: ./lib/src/pattern.js
var src_pattern = __webpack_require__(8272);
;// CONCATENATED MODULE: ./lib/src/facts/claim-subjects.js

/** Nouns of what can be out, the more specific first; what one of them takes, the ones below it do not see. */
const NOUNS = [
    [
        'weights.intermediate',
        /\b(?:intermediate|training) (?:model )?checkpoints?\b|\boptimi[sz]er states?\b|\u4e2d\u95f4\u68c0\u67e5\u70b9|\u4e2d\u95f4checkpoint/gi,
    ],
    [
        'code.data-processing',
        /\bdata[- ](?:processing|generat\w+|collection|curation|preparation|cleaning|filtering)(?: \w+)? (?:code|pipelines?|scripts?|recipes?)\b|\b(?:pre-?processing|data) (?:code|scripts?|pipelines?|recipes?)\b|\u6570\u636e(?:\u5904\u7406|\u751f\u6210)(?:\u4ee3\u7801|\u6d41\u7a0b|\u7ba1\u7ebf)/gi,
    ],
    [
        'code.finetuning',
        /\b(?:fine-?tuning|sft|instruction[- ]tuning|post-?training|alignment) (?:code|scripts?|recipes?|codebase|pipelines?)\b|\u5fae\u8c03(?:\u4ee3\u7801|\u811a\u672c)/gi,
    ],
    [
        'code.training',
        /\b(?:pre-?)?training (?:\w+ )?(?:code|scripts?|recipes?|codebase|framework|pipelines?|configs?|configurations?|resources)\b|\u8bad\u7ec3(?:\u4ee3\u7801|\u811a\u672c|\u6846\u67b6)/gi,
    ],
    [
        'code.evaluation',
        /\beval(?:uation)? (?:\w+ )?(?:code|scripts?|harness|suite|interface|framework|pipelines?)\b|\u8bc4\u6d4b(?:\u4ee3\u7801|\u811a\u672c)|\u8bc4\u4f30\u4ee3\u7801/gi,
    ],
    [
        'code.inference',
        /\binference (?:\w+ )?(?:code|scripts?|engine|framework)\b|\b(?:vLLM|TRT-LLM|TensorRT)[- ]backend\b|\u63a8\u7406\u4ee3\u7801/gi,
    ],
    [
        'datasets.pretraining',
        /\b(?:pre-?)?training (?:data(?:sets?)?|corpus|corpora|data mixtures?)\b|\bpublic data mixtures?\b|(?:\u9884\u8bad\u7ec3|\u8bad\u7ec3)(?:\u6570\u636e|\u8bed\u6599)/gi,
    ],
    [
        'datasets.finetuning',
        /\b(?:fine-?tuning|sft|instruction(?:[- ](?:tuning|following))?|post-?training) (?:data(?:sets?)?|corpus|examples)\b|(?:\u5fae\u8c03|\u6307\u4ee4)\u6570\u636e/gi,
    ],
    ['datasets.alignment', /\b(?:preference|reward|rlhf|dpo|alignment) (?:data(?:sets?)?|pairs)\b|\u504f\u597d\u6570\u636e/gi],
    [
        'datasets.evaluation',
        /\b(?:evaluation|eval|test|benchmark) (?:sets?|data(?:sets?)?|suites?|benchmarks?)\b|\bcollected annotations\b|\b(?:our|an?|new|this) (?:\w+ )?(?:\w+ )?(?:\w+ )?benchmarks?\b|\bbenchmarks?\W*$|(?:\u7ec4\u6210\u7684|\u7684) ?benchmark|\u6d4b\u8bd5\u96c6|\u8bc4\u6d4b\u96c6|\u8bc4\u6d4b\u6570\u636e/gi,
    ],
    [
        'documentation',
        /\b(?:technical |tech )?reports?\b|\bpaper\b|\bdocumentation\b|\bmanuals?\b|\bdata ?cards?\b|\bmodel cards?(?: \w+)?\b|\blicen[sc]e text\b|\bdetails\b|\b(?:training )?logs\b|\u6280\u672f\u62a5\u544a|\u8bba\u6587|\u624b\u518c|\u6587\u6863/gi,
    ],
    [
        'code',
        /\b(?:source )?code(?:s|base)?(?: repo(?:sitory)?)?\b|\bdocker(?:files?| images?)\b|\bscripts?\b|\blibrar(?:y|ies)\b|\bsoftware\b|\bframework\b|\btoolkit\b|\bpackage\b|\bimplementations?\b|\bdemo code\b|\brecipes?\b|\bschemas?\b|\bnotebooks?\b|\bpipelines?\b|\u4ee3\u7801|\u6e90\u7801|\u6846\u67b6|\u5de5\u5177\u5305|\u30b3\u30fc\u30c9|\u30bd\u30fc\u30b9|\ucf54\ub4dc|\uc18c\uc2a4|\bc[o\u00f3]digo\b|\bcode source\b/gi,
    ],
    [
        'datasets',
        /\bdata(?:sets?)?\b|\bannotations?\b|\bcorpus\b|\bcorpora\b|\bdata mixtures?\b|\u6570\u636e|\u8bed\u6599|\u30c7\u30fc\u30bf|\ub370\uc774\ud130|\bdatos\b|\bdonn[\u00e9e]es\b|\bdados\b|\bconjuntos? de da[td]os\b/gi,
    ],
    [
        'weights',
        /\bweights?\b|\bweight diffs?\b|\bcheckpoints?\b|\bmodels?\b|\bLLMs?\b|\bparameters\b|\bM?[VL]LMs?\b|\badapters?\b|\bquanti[sz]ed versions?\b|\b(?:base|chat|instruct|\d+(?:\.\d+)?[BM]) (?:versions?|variants?)\b|\u6743\u91cd|\u6a21\u578b|\u6a21\u578b|\u68c0\u67e5\u70b9|\u30e2\u30c7\u30eb|\u91cd\u307f|\ubaa8\ub378|\uac00\uc911\uce58|\bmodelos?\b|\bmod[e\u00e8]les?\b|\bpesos?\b|\bpoids\b/gi,
    ],
    [
        'project',
        /\b(?:project|repo|repository|everything|resources|artifacts|work)\b|\u9879\u76ee|\u4ed3\u5e93|\u672c\u9879\u76ee|\u30d7\u30ed\u30b8\u30a7\u30af\u30c8|\u30ea\u30dd\u30b8\u30c8\u30ea|\ud504\ub85c\uc81d\ud2b8|\bproyecto\b|\brepositorio\b|\bd[\u00e9e]p[\u00f4o]t\b|\bprojeto\b/gi,
    ],
];
/** Of longer words only the beginning is looked at. */
const MAX_WORDS = 400;
/** The parts of a release that words name, the more specific of two where one noun stands in the other. */
function artifactsIn(words) {
    let rest = words.slice(0, MAX_WORDS);
    const found = [];
    for (const [artifact, pattern] of NOUNS) {
        const nouns = (0,src_pattern/* findAll */.JW)(pattern, rest);
        if (nouns[0] === undefined)
            continue;
        found.push({ artifact, at: nouns[0].index });
        for (const { 0: noun, index } of nouns)
            rest = rest.slice(0, index) + ' '.repeat(noun.length) + rest.slice(index + noun.length);
    }
    const named = found.sort((a, b) => a.at - b.at).map(({ artifact }) => artifact);
    // "The code in this repository" is code.
    return named.length > 1 ? named.filter((artifact) => artifact !== 'project') : named;
}
/** "We", "our", "this": whoever writes speaks of what is theirs. */
const FIRST_PERSON = /\b(?:we|our|ours|us|I|my)\b|\u6211\u4eec|\u672c\u9879\u76ee|\u672c\u4ed3\u5e93|\u672c\u6a21\u578b|\u5f53\u793e|\uc6b0\ub9ac|\bnuestr[oa]s?\b|\bnotre\b|\bnos\b|\bnoss[oa]s?\b/i;
const DEFINITE = /\b(?:this|these|the|all(?: of)?(?: the| these)?|its?|they|both|each|every|este|esta|ce|cette|le|les|o|os)\b|\u672c|\u8be5|\u6b64|\u6240\u6709|\u5168\u90e8|\u4ee5\u4e0a|\u3053\u306e|\u672c|\uc774/i;
/** Whether words speak of the release itself by its name. */
function namesOwn(words, { names }) {
    return tokensOf(words).some((token) => names.includes(token) || names.includes(stemOf(token)));
}
/** A name that goes on in capital letters or numbers, without them: `AsterM4T` \u2192 `Aster`. */
function stemOf(token) {
    return (0,src_pattern/* find */.I6)(/^[A-Z][a-z]{4,20}(?=[A-Z0-9])/, token)?.[0] ?? '';
}
/** Whether words speak in the first person. */
function isFirstPerson(words) {
    return (0,src_pattern/* matches */.cK)(FIRST_PERSON, words);
}
/** Whether words begin with a thing that is spoken of as known: "the code", "these models", "it". */
function isDefinite(words) {
    return (0,src_pattern/* matches */.cK)(DEFINITE, words);
}
/** Whether words name somebody else's thing: a name with a number, or one that leads to their repository. */
function namesOthers(words, speaker) {
    const { names, links } = speaker;
    const own = namesOwn(words, speaker);
    if (!own && tokensOf(words).some((token) => (0,src_pattern/* matches */.cK)(NUMBERED, token) && !(0,src_pattern/* matches */.cK)(SIZE, token)))
        return true;
    return links.some(({ target, text }) => {
        if (text === '' || !words.includes(text))
            return false;
        const [, account = '', name = ''] = (0,src_pattern/* find */.I6)(HOSTED, target) ?? [];
        return name !== '' && !names.isOwner(account) && !names.includes(name);
    });
}
/** "Here", "this repo", or nothing but the address. */
const POINTER = /^(?:here|link|this\b.*|.*\brepo(?:sitory)?|https?:.*|[\w.-]+\/[\w.-]+)$/i;
/** Whether what words speak of lies, by the link behind them, with others, or in a repository that is called like it. */
function isOfOthers(words, behind, speaker) {
    const { names, links } = speaker;
    const isNamed = namesOwn(words, speaker);
    return links.some(({ target, text }) => {
        if (text === '' || !behind.includes(text))
            return false;
        const [, account = '', name = ''] = (0,src_pattern/* find */.I6)(HOSTED, target) ?? [];
        if (name === '')
            return false;
        if (!isNamed && !isFirstPerson(words))
            return (0,src_pattern/* matches */.cK)(POINTER, text) && names.hasOwner && !names.isOwner(account) && !names.includes(name);
        // "Aster2 is released on GitHub (acme/aster2)": its own repository holds it.
        const own = /^https?:\/\/(?:www\.)?github/i.test(target) && !names.isRepository(name);
        return own && tokensOf(words).some((token) => token.toLowerCase() === name.toLowerCase());
    });
}
/** Whether words link to a part of the very repository. */
function leadsHome(words, { names, links }) {
    return links.some(({ target, text }) => {
        if (text === '' || !words.includes(text))
            return false;
        const [, repository = ''] = (0,src_pattern/* find */.I6)(INSIDE, target) ?? [];
        return repository !== '' && names.isItself(repository);
    });
}
/** Whether words link to a place in somebody else's repository, or in another one of the same people. */
function leadsToOthers(words, { names, links }) {
    return links.some(({ target, text }) => {
        if (text === '' || !words.includes(text) || artifactsIn(text).length > 0)
            return false;
        const [, repository = ''] = (0,src_pattern/* find */.I6)(INSIDE, target) ?? (0,src_pattern/* find */.I6)(ROOT, target) ?? [];
        const [, name = ''] = repository.split('/', 2);
        return name !== '' && !names.isRepository(name);
    });
}
const ROOT = /^https?:\/\/(?:www\.)?github\.com\/([\w.-]{1,60}\/[\w.-]{1,100})\/?(?:[#?]|$)/i;
const INSIDE = /^https?:\/\/(?:www\.)?github\.com\/([\w.-]{1,60}\/[\w.-]{1,100})\/(?:tree|blob)\//i;
/** What a name that links to a hub is there: a model, or data. */
function linkedArtifact(words, { links }) {
    const [, kind] = links
        .filter(({ text }) => text !== '' && words.includes(text))
        .map(({ target }) => (0,src_pattern/* find */.I6)(ON_HUB, target))
        .find((hub) => hub !== null) ?? [];
    return kind === undefined ? undefined : kind === '' ? 'weights' : 'datasets';
}
const ON_HUB = /^https?:\/\/(?:huggingface\.co|hf\.co)\/(?!spaces\/|collections\/|papers\/|docs\/|blog\/)((?:datasets\/)?)[\w.-]{1,60}\/[\w.-]{1,100}\/?$/i;
/** Whether words name something that is not the release, by capital letters within a name: "Megatron-LM". */
function namesStranger(words, speaker) {
    const [name] = (0,src_pattern/* find */.I6)(CAPITALS, words) ?? [];
    return name !== undefined && !namesOwn(words, speaker);
}
const CAPITALS = /\b[A-Za-z]\w*(?:-[A-Z]|[a-z][A-Z])\w*/;
/** Whether words name something by a link to another repository of code: a successor, a sibling of the same owner. */
function leadsElsewhere(words, speaker) {
    return repositoriesIn(words, speaker).some((name) => !speaker.names.includes(name));
}
/** Whether words begin with a link to the repository of another project of the same name: `Aster-Med` is not `Aster`. */
function isSibling(words, speaker) {
    return repositoriesIn(words, speaker).some((name) => !speaker.names.isRepository(name));
}
/** The repositories of code that words link to by what they are called, and not by what is in them ("the code"). */
function repositoriesIn(words, { links }) {
    return links.flatMap(({ target, text }) => {
        if (text === '' || !words.includes(text))
            return [];
        const name = (0,src_pattern/* find */.I6)(CODE, target)?.[1];
        return name === undefined || artifactsIn(text).length > 0 ? [] : [name];
    });
}
const CODE = /^https?:\/\/(?:www\.)?github\.com\/[\w.-]{1,60}\/([\w.-]{1,100})\/?(?:[#?]|$)/i;
/** A name with a number in it: `Llama-2`, `GPT-4o`. */
const NUMBERED = /^(?=.{0,40}[a-z])[A-Z][\w.-]*\d/;
const SIZE = /^(?:v?\d|[A-Z]?\d+(?:\.\d+)?[BMKT]?$|H100|A100|V\d|FP\d|BF16|INT\d|MIT|GPL|LGPL|AGPL|CC|BSD|Apache|2\.0)/i;
const HOSTED = /^https?:\/\/(?:www\.)?(?:github\.com|huggingface\.co|hf\.co)\/(?:datasets\/|collections\/|spaces\/)?([\w.-]{1,60})\/([\w.-]{1,100})/i;
const MAX_TOKENS = 60;
function tokensOf(words) {
    return words
        .slice(0, MAX_WORDS)
        .split(/[^a-z\d\u00c0-\u1fff\u3040-\ud7ff._/+-]+/i, MAX_TOKENS)
        .map(trim)
        .filter((token) => token.length > 1 && (token !== token.toLowerCase() || /\d/.test(token)));
}
/** Without the marks around it that may stand within a name. */
function trim(token) {
    let [start, end] = [0, token.length];
    while (start < end && MARKS.has(token.charAt(start)))
        start += 1;
    while (end > start && MARKS.has(token.charAt(end - 1)))
        end -= 1;
    return token.slice(start, end);
}
const MARKS = new Set('._/+-');

;// CONCATENATED MODULE: ./lib/src/facts/claim-frames.js


/** Where one clause ends and the next begins. */
const BREAKS = /[;\uff1b\u3002\uff01]|, (?=(?:we|you|it|they)\b)|, (?:while|but|whereas|although|though|however|which|so|because|and (?=(?:we|the|its|will)\b))|[\uff0c,](?=\u4f46|\u800c|\u540c\u65f6)|\b(?:while|whereas|although)\b|: (?=[A-Z])|(?:^|\s)[-\u2013]\s|\u2014/gi;
/** Every match of a pattern with the clause that it stands in. */
function framesOf(sentence, pattern) {
    const found = (0,src_pattern/* findAll */.JW)(pattern, sentence).slice(0, MAX_MATCHES);
    if (found.length === 0)
        return [];
    const breaks = (0,src_pattern/* findAll */.JW)(BREAKS, sentence);
    return found.map(({ 0: word, index }) => {
        const previous = breaks.findLast(({ 0: mark, index: at }) => at + mark.length <= index);
        const next = breaks.find(({ index: at }) => at >= index + word.length);
        const start = previous ? previous.index + previous[0].length : 0;
        return {
            sentence,
            word,
            index,
            before: sentence.slice(start, index),
            after: sentence.slice(index + word.length, next?.index ?? sentence.length),
        };
    });
}
/** Of one pattern in one sentence. */
const MAX_MATCHES = 12;
const PLANNED = /\b(?:will|shall|soon|plan(?:s|ned|ning)?|going to|would|may(?![ -]?\d)|might|could|should|intends? to|intention|hop(?:e|es|ing)|aim(?:s|ed|ing)?|want to|wish to|upcoming|to be|in the future|later|stay tuned|once|mission|goal|vision|if|working on|expect\w*|promise\w*|commit(?:ment|ted)|strive|look(?:ing)? forward|consider\w*|scheduled|until|before|when(?:ever)?|as soon as|let's|please)\b|\u5c06|\u5373\u5c06|\u8ba1\u5212|\u540e\u7eed|\u672a\u6765|\u51c6\u5907|\u62df|\u5e0c\u671b|\u9884\u8ba1|\u656c\u8bf7\u671f\u5f85|\u4f1a(?!\u8bae)|\u5f85|\uc608\uc815|\uacc4\ud68d|\u4e88\u5b9a|\u8a08\u753b|\u4eca\u5f8c/i;
const PLANNED_AFTER = /\b(?:soon|later (?:this|in)|in the (?:near )?future|upcoming|by the end of|stay tuned|next (?:week|month))\b|\u656c\u8bf7\u671f\u5f85|\u5373\u5c06|\uc608\uc815|\u4e88\u5b9a/i;
const NEGATED = /\b(?:not|never|no|none|without|cannot|neither|nor|unable|instead of|rather than|unlike|lack\w*|nothing|pas|n\u00e3o|ni)\b|n['\u2019]t\b|\u672a(?!\u6765)|\u4e0d|\u6ca1|\u5c1a|\u65e0\u6cd5|\uc54a|\uc5c6|\u307e\u305b\u3093/i;
/** In compounds that name terms, and ahead of more of the same: "not only". */
const NO_NEGATION = /\bnon-?\w+|\bnot only\b|\u4e0d\u4ec5/gi;
/** Whether a clause plans what it speaks of, or says that it is not so. */
function isHypothetical({ before, after }) {
    return isPlanned(before) || isNegated(before) || (0,src_pattern/* matches */.cK)(PLANNED_AFTER, after.slice(0, SOON));
}
/** A plan stands close to what is planned; farther on, something else lies in the future. */
const SOON = 70;
/** Whether words speak of what is to come, or of what would be. */
function isPlanned(words) {
    return (0,src_pattern/* matches */.cK)(PLANNED, words);
}
/** Whether words deny. */
function isNegated(words) {
    return (0,src_pattern/* matches */.cK)(NEGATED, words.replace(NO_NEGATION, ' '));
}
/** Words that end what is spoken of, and begin what for, where or how. */
const ENDS = /\b(?:for|to|in order|that|which|with|from|using|through|based on|at|on|by|as|under)\b|[\uff08(]|\u7528\u4e8e|\u4ee5\u4fbf/i;
/** A head that stands for what follows it: "all of our models", "a family of models". */
const OF_MANY = /\b(?:all|both|some|each|any|many|most|one|none|suite|family|series|sets?|collection|list|range|number|versions?(?: \d[\w.]*)?|pair|group|bundle|rest|release|lineup|variety|selection|handful|couple|majority)\s+of\b/i;
/** What words speak of, with what it is of: what stands before "for", "with". */
function thingOf(words) {
    return words.split(ENDS, 1)[0] ?? '';
}
/** The head of a subject or an object: what stands before "for", "with", "of". */
function headOf(words) {
    const main = thingOf(words);
    if ((0,src_pattern/* matches */.cK)(OF_MANY, main))
        return main;
    return main.split(/\bof\b/i, 1)[0] ?? '';
}
/** What words are about: their head, else what the others name, else what nothing stands for. */
function artifactsOf(words, others, setting) {
    const head = thingOf(words);
    const named = artifactsIn(head);
    if (named.length > 0)
        return named;
    if (namesOwn(head, setting))
        return [setting.named];
    for (const rest of [others, words]) {
        const further = artifactsIn(rest);
        if (further.length > 0)
            return further;
    }
    return [setting.whole];
}
/** Scripts that set no space between words. */
const HAN = /[\u3005-\u3007\u3041-\u31ff\u3400-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc]/;
/** Nothing stands before but marks and a date: the item of a list of news, or a ticked box. */
function isOpening(before) {
    return (0,src_pattern/* matches */.cK)(OPENING, before) && before.length <= MAX_OPENING;
}
const MAX_OPENING = 60;
/** Letters are those of letters.ts. */
const OPENING = /^[^a-z\u00c0-\u1fff\u3040-\ud7ff]*(?:(?:(?:model|code|data) )?release\][^a-z\u00c0-\u1fff\u3040-\ud7ff]+)?(?:v(?=\d)[^a-z\u00c0-\u1fff\u3040-\ud7ff]*(?:\u7248\u672c[^a-z\u00c0-\u1fff\u3040-\ud7ff]*)?)?(?:x\][^a-z\u00c0-\u1fff\u3040-\ud7ff]*)?(?:[a-z\u00c0-\u1fff\u3040-\ud7ff]{3,9}\.? ?\d{0,2}(?:st|nd|rd|th)?,? ?\d{2,4}[^a-z\u00c0-\u1fff\u3040-\ud7ff]*)?(?:(?:news|new|update|updates|latest)[^a-z\u00c0-\u1fff\u3040-\ud7ff]+)?$/i;

// EXTERNAL MODULE: ./lib/src/licenses/mentions.js + 1 modules
var licenses_mentions = __webpack_require__(7308);
;// CONCATENATED MODULE: ./lib/src/facts/claim-licenses.js




/** Without one of these, or a heading on licenses above, no license is claimed. */
const SPEAKS = /\blicen[sc]\w*|\blicencia|\bunder\b|\bsubject to\b|\bgoverned by\b|\bcompl(?:y|iance) with\b|\bterms of\b|\b(?:is|are) (?:also )?(?:CC|MIT|Apache|GPL|BSD)\b|\u8bb8\u53ef|\u534f\u8bae|\u30e9\u30a4\u30bb\u30f3\u30b9|\ub77c\uc774\uc120\uc2a4/i;
/** Sentences about what others are under, or were. */
const ELSEWHERE = /\b(?:originally|derived from|borrow\w*|adapted from|fork(?:ed)?|third[- ]party|dependenc\w+|includes? (?:code|software|components)|their (?:own|respective)|no longer|such as|e\.g|depending on|thanks?|respective|prohibited by|users? (?:must|should)|you (?:must|should|agree)|whether|suitable for|depends? on|rel(?:y|ies) on)\b/i;
const PREDICATE = /\b(?:licen[sc]ed|releas\w+|distribut\w+|available|publish\w+|provid\w+|offered|shared|made|granted|lanzad[oa]s?|lan\u00e7ad[oa]s?|publican?|licenciado)\b[^;]{0,60}\b(?:under|by|with|bajo|sob)\b[^;]{0,50}$|\b(?:licen[sc]ed(?: as)?|under|subject to|soumis|governed by|compl(?:y|iance) with|terms of|adheres? to|follows?|sous|bajo|sob)\b[^;]{0,50}$|\b(?:is|are)(?: also)?\s+(?:the |an? )?$|\blicen[sc]e,? called\s+\W*(?:the )?$|(?:\u9075\u5faa|\u91c7\u7528|\u57fa\u4e8e|\u4f7f\u7528)[^\u3002]{0,30}$|(?:\u306f|\ub294|\uc740)[^\u3002.]{0,20}$/i;
/** "\u4ee3\u7801\u7684\u6388\u6743\u534f\u8bae\u4e3a \u2026" */
const NAMED = /(?:(?:\u534f\u8bae|\u8bb8\u53ef\u8bc1?)(?:\u4e3a|\u662f)|\u9075\u5b88|\u4f9d\u7167|\u6309\u7167)[^\u3002]{0,12}$/;
const BEHIND = /^[^.]{0,12}?(?:-?licen[sc]ed\b|\ub77c\uc774\uc120\uc2a4|\u30e9\u30a4\u30bb\u30f3\u30b9|(?:\u5f00\u6e90)?(?:\u534f\u8bae|\u8bb8\u53ef)| licen[sc]e (?:provides|grants))| can be found (?:at|in)\b/i;
/** "License: MIT", "| License | MIT". */
const LABEL = /\b(?:licen[sc]es?|licencia)\W{0,6}[:\uff1a|]\W{0,4}(?:the )?$/i;
/** "MIT", "Code: MIT" below a heading on licenses; letters are those of letters.ts. */
const ENTRY = /^[^a-z\u00c0-\u1fff\u3040-\ud7ff]{0,12}(?:[\w\u00c0-\u1fff\u3040-\ud7ff -]{0,24}[:\uff1a|])?[^a-z\u00c0-\u1fff\u3040-\ud7ff]{0,12}(?:the )?$/i;
/** "The license CC BY 4.0 best describes \u2026" */
const APPOSED = /\b(?:the|our) licen[sc]e\s*$/i;
/** "The license was changed from MIT to Apache 2.0." */
const CHANGED = /\b(?:updated?|changed?|switched|moved|relicensed)\b/i;
const CHANGED_TO = /\bto (?:the |an? )?$/i;
/** A license by its capital letters, that nobody may know here. */
const BY_NAME = /(?:\b[A-Z][\w.-]* |\([A-Z]{2,8}\) ){1,6}(?:LICENSE|[Ll]icen[sc]e)(?: AGREEMENT| Agreement)?\b/g;
/** "Permissive Apache 2.0 license: \u2026" as the item of a list of highlights. */
const TITLE = /^ licen[sc]e:/i;
const MAX_TITLE = 24;
/** Where the text of a license lies says nothing of what is under it. */
const IN_REPOSITORY = /(?:\u30ea\u30dd\u30b8\u30c8\u30ea|\uc800\uc7a5\uc18c)(?:\u306b\u3042\u308b|\u5185\u306e|\uc5d0 \uc788\ub294|\uc758)|\u4ed3\u5e93(?:\u4e2d|\u91cc|\u5185)\u7684?/g;
/** How far ahead of a name what is under it is looked for. */
const LEAD = 160;
/** The licenses that a sentence says to be those of the release, each with what stands before it. */
function readLicenses(sentence, setting) {
    if (!(0,src_pattern/* matches */.cK)(SPEAKS, sentence) && !setting.inLicenseSection)
        return [];
    if ((0,src_pattern/* matches */.cK)(ELSEWHERE, sentence))
        return [];
    const mentions = (0,licenses_mentions/* findMentions */.d)(sentence);
    const items = [
        ...mentions.map(({ license, index, length }) => ({ id: license.spdx, index, length })),
        ...(0,src_pattern/* findAll */.JW)(BY_NAME, sentence).flatMap(({ 0: name, index }) => {
            const known = mentions.some((each) => each.index < index + name.length && index < each.index + each.length);
            if (known || (0,src_pattern/* matches */.cK)(NO_NAME, name))
                return [];
            return [{ id: setting.licenseBehind(name) ?? name.trim(), index, length: name.length }];
        }),
    ].sort((a, b) => a.index - b.index);
    // A line that is nothing but a link to a license, whatever it is called there.
    const behind = items.length === 0 && setting.inLicenseSection ? setting.licenseBehind(sentence) : undefined;
    if (behind !== undefined && !(0,src_pattern/* matches */.cK)(/^\W*(?:see )?licen[sc]e\b/i, sentence) && sentence.length < MAX_TITLE)
        return [{ kind: `license:${behind}`, artifacts: [setting.whole], index: 0, length: sentence.length }];
    // "Licensed under the [License](LICENSE)": the name is that of the file.
    if (items.length === 0)
        for (const { text } of setting.links) {
            const index = (0,src_pattern/* matches */.cK)(/^(?:[\w.+-]+ ){0,6}licen[sc]e(?: agreement)?$/i, text)
                ? sentence.indexOf(text)
                : -1;
            const id = index < 0 ? undefined : setting.licenseBehind(text);
            if (id !== undefined)
                items.push({ id, index, length: text.length });
        }
    let last = [];
    let from = 0;
    return items.flatMap(({ id, index, length }) => {
        const before = sentence.slice(from, index);
        const lead = before.slice(-LEAD);
        const rest = sentence.slice(index + length, index + length + 40);
        from = index + length;
        const label = (0,src_pattern/* matches */.cK)(LABEL, lead) && (setting.isGeneral || setting.inLicenseSection);
        const entry = setting.inLicenseSection && (0,src_pattern/* matches */.cK)(ENTRY, before);
        const title = setting.isGeneral && (0,src_pattern/* matches */.cK)(TITLE, rest) && before.length < MAX_TITLE;
        const spoken = !(0,src_pattern/* matches */.cK)(LABEL, lead) &&
            (title ||
                (0,src_pattern/* matches */.cK)(PREDICATE, lead) ||
                (0,src_pattern/* matches */.cK)(NAMED, lead) ||
                (0,src_pattern/* matches */.cK)(BEHIND, rest) ||
                (0,src_pattern/* matches */.cK)(APPOSED, lead) ||
                ((0,src_pattern/* matches */.cK)(CHANGED_TO, lead) && (0,src_pattern/* matches */.cK)(CHANGED, sentence.slice(0, index))));
        if (!label && !entry && !spoken)
            return [];
        // "The Model License of Llama", as an item of a list.
        const elsewhere = (0,src_pattern/* matches */.cK)(/^ (?:of|for) /i, rest) && namesStranger(rest.slice(4), setting);
        if (!spoken && elsewhere && !namesOwn(rest, setting))
            return [];
        const clause = lead.split(/;|, (?:and|while)\b/).at(-1) ?? '';
        if (isPlanned(clause) || isNegated(clause) || namesOthers(clause, setting))
            return [];
        const subject = lead
            .slice(0, (0,src_pattern/* find */.I6)(PREDICATE, lead)?.index ?? lead.length)
            .split(', ')
            .at(-1) ?? '';
        if (spoken && namesStranger(subject, setting) && artifactsIn(subject).length === 0)
            return [];
        const about = lead.replaceAll(IN_REPOSITORY, ' ');
        const nearest = artifactsIn(about.split(/[\uff0c\uff1b]/).at(-1) ?? '');
        const named = nearest.length > 0 ? nearest : artifactsIn(about.replace(/\blicen[sc]e\b/gi, ''));
        if ((0,src_pattern/* matches */.cK)(/^\W*(?:their|its)\b/i, lead) && last.length === 0 && setting.before.length === 0)
            return [];
        if (named.length > 0)
            last = named;
        else if (namesOwn(lead, setting))
            last = [setting.named];
        else if (last.length === 0)
            last = [setting.whole];
        const license = { kind: `license:${id}`, artifacts: last, index, length };
        // A license that calls itself open source says so of what is under it.
        const called = (0,src_pattern/* matches */.cK)(/\bopen[- ]source\b/i, sentence.slice(index, index + length));
        return called ? [{ ...license, kind: 'open-source' }, license] : [license];
    });
}
const NO_NAME = /^(?:The|See|This|Our|And|Usage|Open Source|Open|If|An?|Under|Your|Licen[sc]es?)\s+Licen[sc]e$/i;

;// CONCATENATED MODULE: ./lib/src/facts/claim-openness.js



/** Openness in so many words. */
const OPEN = /\bopen(?:[- ]?sourc(?:ed?|es|ing)|[- ]weights?|[- ]data(?:sets?)?|[- ]corpus|[- ]science|[- ]access(?:ible|ibility)?|[- ]licen[sc]e|ly|ness)?\b|\u5f00\u6e90|\u5f00\u653e(?=\u6743\u91cd|\u6570\u636e|\u6e90)|\u5b8c\u5168\u5f00\u653e|\u5168\u9762\u5f00\u653e|\u30aa\u30fc\u30d7\u30f3\u30bd\u30fc\u30b9|\uc624\ud508\uc18c\uc2a4|\b(?:c[o\u00f3]digo|modelos?|datasets?|pesos) abiertos?\b/gi;
/** "Fully open", "truly and entirely open". */
const ADVERB = /\b(?:fully|truly|completely|entirely|totally|wholly|genuinely|100%)[- ](?:and (?:\w+ )?)?$|(?:\u5b8c\u5168|\u5168\u9762)$/i;
/** What a sentence says of openness in so many words. */
function readOpenness(sentence, setting) {
    return framesOf(sentence, OPEN).flatMap((frame) => {
        const adverb = (0,src_pattern/* find */.I6)(ADVERB, frame.before)?.[0] ?? '';
        const kind = kindOf(frame, adverb !== '');
        if (!kind || isHypothetical(frame) || isTopic(frame, adverb !== '', setting))
            return [];
        if ((0,src_pattern/* matches */.cK)(/\bnon-$/i, frame.before))
            return [];
        const bare = { ...frame, before: frame.before.slice(0, frame.before.length - adverb.length) };
        const read = (0,src_pattern/* matches */.cK)(HAN, frame.word) ? inHan(bare, kind, setting) : inLatin(bare, kind, setting);
        if (!read)
            return [];
        const artifacts = kind === 'open-data' ? onlyData(read) : read;
        const [index, length] = [frame.index - adverb.length, frame.word.length + adverb.length];
        return [{ kind: ofData(kind, artifacts), artifacts, index, length }];
    });
}
/** "An open dataset of text and code" is data, whatever it is of. */
function onlyData(artifacts) {
    const data = artifacts.filter((artifact) => artifact.startsWith('datasets'));
    return data.length > 0 ? data : ['datasets'];
}
/** "Open source" said of data alone is a claim about data. */
function ofData(kind, artifacts) {
    const data = artifacts.length > 0 && artifacts.every((artifact) => artifact.startsWith('datasets'));
    return data && (kind === 'open-source' || kind === 'open-weights') ? 'open-data' : kind;
}
function kindOf({ word, after }, fully) {
    const plain = word.toLowerCase().replace(/[- ]/g, '');
    if (/\u5b8c\u5168\u5f00\u653e|\u5168\u9762\u5f00\u653e/.test(plain))
        return 'fully-open';
    if (/^\u5f00\u653e\u6743\u91cd/.test(plain + after))
        return 'open-weights';
    if (/^(?:opensourc|\u5f00\u6e90|\u5f00\u653e|\u30aa\u30fc\u30d7\u30f3\u30bd\u30fc\u30b9|\uc624\ud508\uc18c\uc2a4)|abierto/.test(plain))
        return fully ? 'fully-open' : 'open-source';
    if (plain.startsWith('openweight'))
        return 'open-weights';
    if (/^open(?:data|corpus)/.test(plain))
        return 'open-data';
    if (plain === 'openscience')
        return fully ? 'open-science' : undefined;
    if (plain.startsWith('openaccess'))
        return 'released';
    if (plain === 'openlicense' || plain === 'openlicence')
        return 'open-weights';
    if (plain === 'openly')
        return (0,src_pattern/* matches */.cK)(/^ (?:releas|licens|shar|publish)/i, after) ? 'open-weights' : undefined;
    if (plain !== 'open')
        return undefined;
    if (fully)
        return 'fully-open';
    return (0,src_pattern/* matches */.cK)(OPEN_MODEL, after.slice(0, NEAR)) ? 'open-weights' : undefined;
}
/** How far behind "open" the noun is looked for that it is said of. */
const NEAR = 60;
/** "Open foundation models", "open, general-purpose LLMs". */
const OPEN_MODEL = /^,? (?:[\w-]+,? )*?(?:models?|M?[VL]LMs?)\b/i;
/** Nouns that make what stands before them a topic, and not a property of anything. */
const TOPIC = /^[- ]?(?:communit|ecosystem|licen[sc]e[sd]?\b|software\b|world\b|tool(?:s|ing)\b|projects\b|contribut|spirit|initiative|movement|plan\b|landscape|alternatives?\b|counterparts?|solutions?\b|competitors?|baselines?\b|SOTA|efforts?\b|foundation\b|development|AI\b(?! model)|LLMs\b|team|methods?\b|repositor(?:y|ies) (?:support|for)|packages|libraries|works?\b|LLM leaderboard|benchmarks?\b|leaderboard|domain|field|space|and closed|& closed|\/ ?closed|philosophy|principles|policy|code and|platform|state|models? (?:API|deployment|hub|platform|inference)|-vocab|ended|-ended|-domain|-set)|^(?:\u793e\u533a|\u751f\u6001|\u8ba1\u5212|\u534f\u8bae|\u8bb8\u53ef|\u95ed\u6e90|\u53ca\u95ed\u6e90|\u548c\u95ed\u6e90|\u4e0e\u95ed\u6e90|\u9879\u76ee|\u5e73\u53f0|\u6570\u636e\u96c6|\u6700|\u9886\u57df|\u5de5\u4f5c|\u8f6f\u4ef6|\u7cbe\u795e|SOTA|\u5927\u6a21\u578b\u4e2d|\u6a21\u578b\u4e2d|\u6a21\u578b ?API|\u56e2\u961f|\u53ca|\u548c|\u4e0e)/i;
/** What a release itself is said to be: "Aster is an open-source method". */
const SAID = /\b(?:is|are) (?:an?|the first) $/i;
const THING = /^[- ]?(?:tool|method|solution|platform|library|package|software|alternative)\b/i;
/** The same where the whole is not "fully open". */
function isTopic({ after, before, word }, fully, setting) {
    if (fully)
        return false;
    if ((0,src_pattern/* matches */.cK)(SAID, before) && (0,src_pattern/* matches */.cK)(THING, after) && namesOwn(before, setting))
        return false;
    // "Open weights cannot be called back" is said of all there are.
    if ((0,src_pattern/* matches */.cK)(/^open[- ](?:weights|data)/i, word) &&
        (0,src_pattern/* matches */.cK)(/^ (?:can|cannot|are|is|have|do|may|should)\b/i, after))
        return true;
    // "Our open-source project" and "an open-source license" differ: a license that is called open is a claim about it.
    return (0,src_pattern/* matches */.cK)(TOPIC, after) && !(0,src_pattern/* matches */.cK)(/^open[- ]licen/i, word);
}
/** What stands right before, where the words are about others: "outperforms existing open-source models". */
const OTHERS = /(?:^|\s)(?:other|existing|leading|current|previous|prior|many|most|all|both|some|several|various|multiple|different|established|among|amongst|than|versus|vs\.?|against|outperform\w*|surpass\w*|exceed\w*|compar\w*|compared (?:to|with)|like|unlike|between|recent|popular|similar|competing|any|every|no|such|major|in|on|to|for|from|with|by|of|using|via|supports?|trained)[\s"'\u201c(]+(?:(?!(?:our|these|is|are|was|were)\s)[\w-]+\s+)*$/i;
/** "A suite of open-source models", "the family of open models". */
const GROUP = /\b(?:suite|family|series|set|collection|range|group|line|releases?|lineup|generation|member|versions?)s? of (?:[\w-]+\s+){0,3}$/i;
const claim_openness_PREDICATE = /\b(is|are|was|were|stands? as|represents?|remains?|becomes?|became|introduc\w+|presents?|propos\w+|releas\w+|announc\w+|launch\w*|unveil\w*|developed|producing|yielding|provides?|offers?|welcome to|made available under)\b(?:(?!\b(?:is|are)\b)[^.;])*$/i;
const BE = /\b(?:is|are|was|were|been|be|being)(?: (?:\w+ly|now|also|both|all))*\s*$/i;
const ANNOUNCED = /\b(?:we|I|team|and|also|have|are|am|now|further|officially|proudly|currently|hereby|thus|to|just|today|already|has|['\u2019](?:ve|re))[\s"\u201c*]*$/i;
const MADE = /\bma(?:de|ke|king)\b/i;
const RECENT = 48;
/** What English words say this of; nothing where it is of others, or of nothing. */
function inLatin(frame, kind, setting) {
    const { sentence, word, before, after } = frame;
    const tail = before.slice(-RECENT);
    const object = after.slice(0, NEAR);
    // "It supports several (including open-source ones)".
    if ((0,src_pattern/* matches */.cK)(/\((?:including|such as|e\.g\.|like) [^().]*$/i, tail))
        return undefined;
    const verb = (0,src_pattern/* matches */.cK)(/sourc(?:ed|ing|e)$/i, word);
    // "We open-source X", "we are happy to open-source X", "by open-sourcing X, we \u2026".
    if (verb && (0,src_pattern/* matches */.cK)(/ing$/i, word))
        return isFirstPerson(sentence) ? artifactsOf(after, before, setting) : undefined;
    // "- [x] Open-source the encoder".
    if (verb &&
        (0,src_pattern/* matches */.cK)(/^open[- ]?source$/i, word) &&
        isOpening(before) &&
        ((0,src_pattern/* matches */.cK)(/x\]/i, before) || (0,src_pattern/* matches */.cK)(/^ (?:the|our|all)\b/i, after)))
        return namesOthers(headOf(object), setting) ? undefined : artifactsOf(after, '', setting);
    // "We have made X open source".
    const made = isFirstPerson(before) && (0,src_pattern/* matches */.cK)(/^(?:open[- ]?sourced?|open)$/i, word) ? (0,src_pattern/* find */.I6)(MADE, before) : undefined;
    if (made) {
        const thing = before.slice(made.index + made[0].length);
        if (artifactsIn(thing).length > 0 || namesOwn(thing, setting))
            return namesOthers(thing, setting) ? undefined : artifactsOf(thing, '', setting);
    }
    if (verb &&
        (0,src_pattern/* matches */.cK)(ANNOUNCED, before) &&
        (isFirstPerson(before) || namesOwn(before, setting)) &&
        !(0,src_pattern/* matches */.cK)(BE, before))
        return leadsElsewhere(object, setting) || namesOthers(headOf(object), setting)
            ? undefined
            : objectOf(frame, setting);
    if ((0,src_pattern/* matches */.cK)(/ly$/i, word))
        return isFirstPerson(before) ? artifactsOf(after, before, setting) : undefined;
    // "X is open-sourced", "the weights are fully open".
    if ((0,src_pattern/* matches */.cK)(BE, before) && ((0,src_pattern/* matches */.cK)(/^open[- ]?sourced?$/i, word) || isWhole(frame, kind))) {
        if (namesOthers(before, setting))
            return undefined;
        const speaks = isFirstPerson(before) || isDefinite(before) || namesOwn(before, setting);
        return speaks || artifactsIn(before).length > 0 ? artifactsOf(before, after, setting) : undefined;
    }
    // "The open-sourced weights include \u2026": said as known, and said.
    if ((0,src_pattern/* matches */.cK)(/^open[- ]?sourced$/i, word) &&
        (0,src_pattern/* matches */.cK)(/^\W*the\s+$/i, before) &&
        artifactsIn(object).length > 0)
        return namesOthers(object, setting) ? undefined : artifactsOf(object, '', setting);
    if (isOpening(before)) {
        const news = (0,src_pattern/* matches */.cK)(/sourc(?:ed|ing)$/i, word) || kind === 'fully-open';
        return news && (artifactsIn(after).length > 0 || namesOwn(after, setting))
            ? artifactsOf(after, '', setting)
            : undefined;
    }
    if ((0,src_pattern/* matches */.cK)(OTHERS, tail) && !(0,src_pattern/* matches */.cK)(GROUP, tail) && !(0,src_pattern/* matches */.cK)(/\b(?:is|are) an? leading\s+$/i, tail)) {
        // "As an open-source framework, it \u2026"
        const as = (0,src_pattern/* matches */.cK)(/^\W*as (?:an?|the)\b/i, before);
        return as ? artifactsOf(after, '', setting) : undefined;
    }
    // "Boreas is our open-source library": another thing of the same people.
    const [, subject = ''] = (0,src_pattern/* find */.I6)(/^\W{0,6}(\w[\w.-]{0,40}) is our\b/i, before) ?? [];
    if (subject !== '' &&
        !isDefinite(subject) &&
        !namesOwn(subject, setting) &&
        artifactsIn(subject).length === 0)
        return undefined;
    // "Our open-source model"; a noun in between would make it somebody's: "our model and other \u2026".
    if ((0,src_pattern/* matches */.cK)(/\b(?:our|this|these|my)\s+(?:[\w-]+,?\s+){0,3}$/i, tail))
        return namesOthers(object, setting) ? undefined : artifactsOf(object, before, setting);
    // "The Aster open-source model", "the open-source Aster".
    const name = tail.trimEnd().split(/\s+/).at(-1) ?? '';
    const [next = ''] = object.split(/\b(?:and|on|in|with|for|by|from)\b|[,.]/, 1);
    if (namesOwn(name, setting) && artifactsIn(object).length > 0)
        return artifactsOf(object, before, setting);
    if (namesOwn(next, setting))
        return artifactsOf(next, before, setting);
    return predicated(frame, setting);
}
/** What is open-sourced; what bears a name that says nothing is what the sentence goes on to speak of. */
function objectOf({ sentence, before, after }, setting) {
    if (artifactsIn(after).length > 0 || !namesStranger(after, setting))
        return artifactsOf(after, before, setting);
    const spoken = artifactsIn(sentence);
    return spoken.length > 0 ? spoken : [setting.whole];
}
/** "X is the first open-source model", "introducing X, an open-source model". */
function predicated({ before, after, sentence, index }, setting) {
    // The point in a version ends no sentence.
    const predicate = (0,src_pattern/* find */.I6)(claim_openness_PREDICATE, before.replace(/\.(?=\d)/g, ' '));
    if (!predicate) {
        // "Aster-7B: an open-source model \u2026".
        const [subject = '', apposed = '', ...more] = sentence.slice(0, index).split(/[:\uff1a] /, 3);
        if (more.length === 0 &&
            subject.length < NEAR &&
            (0,src_pattern/* matches */.cK)(/^(?:an?|the|our)\b/i, apposed) &&
            namesOwn(subject, setting))
            return namesOthers(subject, setting) ? undefined : artifactsOf(after, subject, setting);
        // "\u2026 production-ready outputs, API access, and open access."
        return after.replace('.', '').trim() === '' &&
            namesOwn(sentence.slice(0, RECENT), setting) &&
            (0,src_pattern/* matches */.cK)(/\b(?:and|,)\s*$/i, before)
            ? [setting.named]
            : undefined;
    }
    const subject = before.slice(0, predicate.index);
    if (namesOthers(subject, setting) || leadsElsewhere(before.slice(-NEAR), setting))
        return undefined;
    const presents = (0,src_pattern/* matches */.cK)(/^(?:welcome|introduc|present|releas|announc|launch|unveil)/i, predicate[1] ?? '');
    const presented = before.slice(predicate.index + (predicate[1]?.length ?? 0));
    if (presents && namesOthers(presented, setting))
        return undefined;
    // "Aster also developed HerbTalk, an open-source \u2026": another thing of the same people.
    const makes = (0,src_pattern/* matches */.cK)(/^(?:developed|producing|yielding|provide|offer)/i, predicate[1] ?? '');
    if (makes && (namesStranger(presented, setting) || namesOthers(presented, setting)))
        return undefined;
    if (presents || isFirstPerson(subject) || namesOwn(subject, setting))
        return artifactsOf(after, subject, setting);
    if ((0,src_pattern/* matches */.cK)(/^\W*(?:it|they|which)\b/i, subject))
        return setting.before.length > 0 ? setting.before : undefined;
    const known = isDefinite(subject) && artifactsIn(subject).length > 0 && !namesStranger(subject, setting);
    return known ? artifactsOf(subject, after, setting) : undefined;
}
/** "Fully open", "open." at the end of what is said, and not before a noun. */
function isWhole({ word, after }, kind) {
    if (!(0,src_pattern/* matches */.cK)(/^open$/i, word))
        return false;
    return kind === 'fully-open' || /^(?:[,.]|\s*$| (?:to|for|and)\b)/.test(after);
}
/** An item of news begins with its date. */
const DATED = /^\W*\d{4}\W\d{1,2}\b/;
const HAN_OTHERS = /(?:\u5176\u4ed6|\u5176\u5b83|\u73b0\u6709|\u5df2\u6709|\u4e3b\u6d41|\u4f17\u591a|\u8bb8\u591a|\u7b49|\u57fa\u4e8e|\u4f7f\u7528|\u4e0e|\u548c|\u540c\u7c7b|\u591a\u4e2a|\u4f18\u79c0|\u5bf9|\u4e3a|\u5728|\u4ece|\u6700|\u5f53\u524d|\u5411|\u5404\u79cd|\u4e00\u4e9b|\u7531|\u8ddf|\u6bd4|\u5f15\u5165|\u611f\u8c22|\u4ee5\u53ca|\u5982|\u6240\u6709|\u8d85\u8d8a|\u8d85\u8fc7|\u4f18\u4e8e|\u4efb\u4f55)(?:\u7684|\u4e86)?$/;
/** Who uses what is open source releases none of it. */
const HAN_USES = /(?:\u4f7f\u7528|\u57fa\u4e8e|\u91c7\u7528|\u5229\u7528|\u501f\u52a9|\u611f\u8c22)\u4e86?$/;
/** The same in scripts without spaces; their sentences often leave out who speaks. */
function inHan(frame, kind, setting) {
    const { sentence, word, before, after } = frame;
    const [tail, object] = [before.slice(-40), after.slice(0, 30)];
    if (kind === 'fully-open')
        return namesOthers(before, setting) ? undefined : artifactsOf(before, after, setting);
    const ours = isFirstPerson(tail) || namesOwn(tail, setting) || namesOwn(object, setting);
    const near = isFirstPerson(before.slice(-14));
    if ((0,src_pattern/* matches */.cK)(HAN_USES, before.slice(-4)) || ((0,src_pattern/* matches */.cK)(HAN_OTHERS, before.slice(-6)) && !near))
        return undefined;
    if (leadsElsewhere(object, setting) || isSibling(object, setting))
        return undefined;
    if (!ours && namesOthers(`${tail}${object}`, setting))
        return undefined;
    const speaks = ours ||
        // \u5f00\u6e90\u4e86, \u6b63\u5f0f\u5f00\u6e90, \u30aa\u30fc\u30d7\u30f3\u30bd\u30fc\u30b9\u5316
        /^(?:\u4e86|\u53d1\u5e03|\u51fa|\u5316\u3057|\u5316\u3059\u308b|\u3057\u307e\u3057\u305f|\ud569\ub2c8\ub2e4|\ud588|\ud558\uc600)/.test(after) ||
        /(?:\u5df2|\u5df2\u7ecf|\u6b63\u5f0f|\u540c\u65f6|\u5e76|\u4e5f|\u73b0\u5df2)$/.test(before) ||
        /^(?:\u5b83|\u5176|\u8be5|\u672c)/.test(sentence) ||
        (isOpening(before) &&
            (namesOwn(object, setting) || ((0,src_pattern/* matches */.cK)(DATED, sentence) && artifactsIn(object).length > 0)));
    if (!speaks || (word === '\uc624\ud508\uc18c\uc2a4' && !ours))
        return undefined;
    return artifactsOf(after, before, setting);
}

// EXTERNAL MODULE: ./lib/src/facts/letters.js
var letters = __webpack_require__(1815);
;// CONCATENATED MODULE: ./lib/src/facts/claim-releases.js




/** Words that say that something is out. */
const OUT = /\breleas(?:e[ds]?|ing)\b|\bpublish(?:ed|ing)?\b|\blaunch(?:ed|ing)?\b|\b(?:publicly |freely |openly |now )?(?:available|accessible)\b|\bc(?:an|ould) (?:also )?(?:be (?:\w+ly )?(?:found|downloaded|accessed|obtained)|find|download|access)\b|\bprovid(?:ed?|es|ing)\b|\b(?:contains?|hosts?|hosted|stored|uploaded)\b|\bungated access\b|\u6b63\u5f0f\u53d1\u5e03|\u53d1\u5e03|\u5f00\u653e(?!\u6743\u91cd|\u6570\u636e|\u6e90|\u6027|\u57df)|\u516c\u5f00(?=\u4e86|\u53d1\u5e03|\u4e0b\u8f7d)|\uacf5\uac1c(?=\ud588|\ud558\uc600|\ud569\ub2c8\ub2e4|\ub418\uc5b4|\ub418\uc5c8|\ud55c\ub2e4|[\s)\]\u3011.!*]*$)|\uc5c5\ub85c\ub4dc(?=\ud588|\ud558\uc600|\ub418)|\u516c\u958b(?=\u3057|\u3055\u308c)|\u30ea\u30ea\u30fc\u30b9(?=\u3057|\u3055\u308c)|\u30c0\u30a6\u30f3\u30ed\u30fc\u30c9(?=\u3067\u304d|\u53ef\u80fd)|\bse publican?\b|\blan[c\u00e7]ad[oa]s?\b|\bpubli[\u00e9e]e?s?\b/gi;
/** What a release is of, that is no artifact: its notes, its date. */
const OF_RELEASE = /^(?: (?:notes?|page|date|script|branch|candidate|process|plan|timeline|blog|cycle|version|tag|scripts|contains?|includes?)\b|\s*(?:\u8ba1\u5212|\u4f1a|\u65e5\u671f|\u65f6\u95f4|\u4e8e))/i;
/** What is released is presupposed: "the released models", "previously released". */
const PRESUPPOSED = /\b(?:the|our|previous|previously|newly|recently|final|any|all|this|first|second)\s*$/i;
/** What a sentence says to be out. */
function readReleases(sentence, setting) {
    return framesOf(sentence, OUT).flatMap((frame) => {
        if (isHypothetical(frame) || ((0,src_pattern/* matches */.cK)(OF_RELEASE, frame.after) && !(0,src_pattern/* matches */.cK)(CONTENTS, frame.after)))
            return [];
        const artifacts = (0,src_pattern/* matches */.cK)(HAN, frame.word) ? claim_releases_inHan(frame, setting) : claim_releases_inLatin(frame, setting);
        return artifacts ? [{ kind: 'released', artifacts, index: frame.index, length: frame.word.length }] : [];
    });
}
const OBJECT = 160;
function claim_releases_inLatin(frame, setting) {
    const { word } = frame;
    if ((0,src_pattern/* matches */.cK)(/^releases?$/i, word) && (0,src_pattern/* matches */.cK)(/^ (?:of|for)\b/i, frame.after))
        return noun(frame, setting);
    if ((0,src_pattern/* matches */.cK)(/^release$/i, word) && frame.after.startsWith(']'))
        return tagged(frame, setting);
    if ((0,src_pattern/* matches */.cK)(CONTENTS, frame.after))
        return contents(frame);
    if ((0,src_pattern/* matches */.cK)(/^(?:provides|contains?|hosts?)$/i, word))
        return held(frame, setting);
    if ((0,src_pattern/* matches */.cK)(/^(?:hosted|stored|uploaded)$/i, word))
        return stored(frame, setting);
    if ((0,src_pattern/* matches */.cK)(/^(?:releas(?:e|ed|ing)|publish(?:ed|ing)?|launch(?:ed|ing)?|provid(?:e|ed|ing))$/i, word)) {
        const announced = active(frame, setting);
        if (announced)
            return announced;
    }
    if ((0,src_pattern/* matches */.cK)(/^ungated/i, word))
        return artifactsIn(frame.after);
    if ((0,src_pattern/* matches */.cK)(/^c(?:an|ould) (?:also )?(?:find|download|access)/i, word))
        return invited(frame, setting);
    const [, ...made] = (0,src_pattern/* matches */.cK)(/available$/i, word) ? frame.before.split(claim_releases_MADE) : [];
    if (made.length > 0 && isFirstPerson(frame.before))
        return madeAvailable(made.at(-1) ?? '', setting);
    return (0,src_pattern/* matches */.cK)(/^(?:releases?|releasing|publish|publishing|launch|launching|provide|providing)$/i, word)
        ? undefined
        : passive(frame, setting);
}
/** What a release holds, by the release's own words. */
const CONTENTS = /^ (?:includes?|contains?|comprises)\b/i;
/** "This release includes the weights and the code." */
function contents({ word, before, after }) {
    if (!(0,src_pattern/* matches */.cK)(/^release$/i, word) || !(0,src_pattern/* matches */.cK)(/^\W*this\s*$/i, before))
        return undefined;
    const held = artifactsIn(headOf(after));
    return held.length > 0 ? held : undefined;
}
/** "[Model Release] May 2023: Mint, models and code". */
function tagged({ sentence, word, index, before }, setting) {
    const [, kind] = (0,src_pattern/* find */.I6)(/^\W*\[(model|code|data|dataset) $/i, before) ?? [];
    const rest = sentence.slice(index + word.length, index + OBJECT);
    if (kind === undefined || leadsElsewhere(rest.slice(0, claim_releases_NEAR), setting))
        return undefined;
    const named = artifactsIn(rest).filter((artifact) => artifact !== 'documentation');
    return named.length > 0 ? named : artifactsIn(kind);
}
/** "We make the checkpoints available", "we are also making the data publicly available". */
const claim_releases_MADE = /\bmak(?:e|ing) /i;
function madeAvailable(object, setting) {
    const head = headOf(object);
    if (namesOthers(head, setting) || isDetail(head))
        return undefined;
    const named = artifactsIn(head);
    return named.length > 0 ? named : namesOwn(head, setting) ? [setting.named] : undefined;
}
/** "This repository contains the code of Aster": whose it is, the repository that holds it says. */
function held({ word, before, after }, setting) {
    const here = (0,src_pattern/* matches */.cK)(REPOSITORY, before);
    const we = (0,src_pattern/* matches */.cK)(/^hosts?$/i, word) && (0,src_pattern/* matches */.cK)(/\bwe\s*$/i, before);
    if (!here && !we)
        return undefined;
    if ((0,src_pattern/* matches */.cK)(BY_OTHERS, after))
        return undefined;
    const head = headOf(after.slice(0, OBJECT));
    const things = artifactsIn(head).filter((artifact) => artifact !== 'project');
    if (things.length === 0 || leadsElsewhere(head, setting) || namesOthers(head, setting))
        return undefined;
    return (0,src_pattern/* matches */.cK)(DETAILS, head) && !(0,src_pattern/* matches */.cK)(/\bcode\b/i, head) ? undefined : things;
}
/** "Code written by other authors". */
const BY_OTHERS = /\b(?:written|made|provided|developed|contributed) by\b|\bother (?:authors|projects)\b|\bthird[- ]part/i;
const REPOSITORY = /^\W*(?:this|the|our)(?: \w+)? (?:repo|repository|package|codebase)(?: (?:also|currently|now))?\s*$/i;
/** "The weights are hosted on the Hub". */
function stored({ word, before, after }, setting) {
    const be = (0,src_pattern/* find */.I6)(claim_releases_BE, before);
    const done = (0,src_pattern/* matches */.cK)(/^uploaded$/i, word) && /^\W*$/.test(after);
    if (!be || !(done || (0,src_pattern/* matches */.cK)(HUB, after)))
        return undefined;
    const subject = before.slice(Math.max(0, be.index - SUBJECT), be.index);
    const head = headOf(subject);
    const heads = artifactsIn(head);
    if (namesOthers(subject, setting) || isSibling(subject, setting) || (0,src_pattern/* matches */.cK)(DETAILS, head))
        return undefined;
    return heads.length > 0 ? heads : undefined;
}
/** Places where others can get it. */
const HUB = /^ (?:on|at|in|to|here)\b[^,.]{0,30}\b(?:hugging ?face|hf|hub|zenodo|github|modelscope|kaggle|figshare|drive|dropbox|s3|gcs|bucket|here)\b|^ (?:at|here)\W{0,3}(?:https?:|$)/i;
/** "The public release of Aster", "this is a release of 24 models", "official release for Aster". */
function noun({ before, after }, setting) {
    const tail = before.slice(-30);
    const told = (0,src_pattern/* matches */.cK)(/^ of/i, after) &&
        ((0,src_pattern/* matches */.cK)(/\b(?:public|official|open|announce|source)\b/i, tail.slice(tail.lastIndexOf(',') + 1)) ||
            (0,src_pattern/* matches */.cK)(/^\W*this is (?:the|an?)\s*$/i, tail));
    if (!told && !(0,src_pattern/* matches */.cK)(/^\W*(?:this is )?(?:the )?official (?:\w+ ){0,4}$/i, before))
        return undefined;
    const object = after.slice(' for'.length, OBJECT);
    if (namesOthers(object.slice(0, claim_releases_NEAR), setting))
        return undefined;
    const named = artifactsIn(before);
    if (named.length > 0)
        return named;
    return namesOwn(object, setting) || artifactsIn(headOf(object)).length > 0
        ? artifactsOf(object, before, setting)
        : undefined;
}
/** "We release X", "by releasing X, we \u2026", "Released X" as an item of news. */
function active({ word, sentence, before, after }, setting) {
    // "We use the released weights": somebody did.
    if ((0,src_pattern/* matches */.cK)(/ed$/i, word) && (0,src_pattern/* matches */.cK)(PRESUPPOSED, before))
        return undefined;
    const we = (0,src_pattern/* matches */.cK)(/\b(?:we|I|our team)(?:['\u2019](?:ve|re))?\b[^,.]{0,40}$/i, before);
    // "We train Aster, and release it."
    const also = (0,src_pattern/* matches */.cK)(/^\W*we\b/i, before) && (0,src_pattern/* matches */.cK)(/\band\s*$/i, before);
    const gerund = (0,src_pattern/* matches */.cK)(/ing$/i, word) &&
        (0,src_pattern/* matches */.cK)(/\b(?:by|for|are|am|announce|announcing)\s*$/i, before) &&
        isFirstPerson(sentence);
    const news = isOpening(before) && (0,src_pattern/* matches */.cK)(/^(?:releas\w+|published)$/i, word);
    const isRelease = (0,src_pattern/* matches */.cK)(/^releas/i, word);
    const told = isRelease && byName(before) && namesOwn(headOf(after), setting);
    if (!we && !also && !gerund && !news && !told)
        return undefined;
    const object = after.slice(0, OBJECT).replace(ACCESS, '');
    const head = headOf(object);
    const own = namesOwn(head, setting) || (isRelease && leadsHome(head, setting));
    if (artifactsIn(head).length === 0 && (0,src_pattern/* matches */.cK)(SERVICE, head))
        return undefined;
    if (artifactsIn(head).length === 0 && !own)
        return (we || news) && isRelease ? presented(object, we, setting) : undefined;
    if (leadsElsewhere(object.slice(0, claim_releases_NEAR), setting) || isSibling(head, setting))
        return undefined;
    if (leadsElsewhere(thingOf(object), setting))
        return undefined;
    if (!own && leadsToOthers(head, setting))
        return undefined;
    if (!we && !own && namesOthers(object.slice(0, claim_releases_NEAR), setting))
        return undefined;
    if ((0,src_pattern/* matches */.cK)(/^provid/i, word) && (isDetail(head) || (0,src_pattern/* matches */.cK)(GIVEN_TO, object)))
        return undefined;
    return artifactsOf(object, before, setting);
}
/** "Providing the model with a prompt" gives it to the model. */
const GIVEN_TO = /^ (?:the|a|an|each|every|your) (?:\w+ )?model with\b/i;
/** A name that ends in a number of parameters, or is that of a series, is that of models. */
const SIZED = /(?:-\d+(?:\.\d+)?[BM]|\b(?:series|family))\W*$/;
/** "We release Mint, a model of herbs", or a name that links to a model. */
function presented(object, we, setting) {
    const [name = '', apposed = ''] = object.split(/, (?:an?|the|our) /, 2);
    if (name.length > claim_releases_NEAR || isSibling(name, setting) || leadsToOthers(name, setting))
        return undefined;
    if ((0,src_pattern/* matches */.cK)(SERVICE, name) || name === name.toLowerCase())
        return undefined;
    if ((0,src_pattern/* matches */.cK)(SIZED, name))
        return ['weights'];
    if (!we)
        return undefined;
    const linked = linkedArtifact(name, setting);
    if (linked !== undefined)
        return [linked];
    const named = artifactsIn(headOf(apposed));
    return named.length > 0 && !(0,src_pattern/* matches */.cK)(SERVICE, headOf(apposed)) ? named : undefined;
}
/** What is told, and not given: "results", "an example"; a folder may be called so. */
function isDetail(head) {
    const [main = ''] = head.split(/ (?:in|at) /, 1);
    const [first = ''] = main.split(/ and | & /, 1);
    const isThing = artifactsIn(first).length > 0 && !(0,src_pattern/* matches */.cK)(/\blinks?\b/i, main);
    return (0,src_pattern/* matches */.cK)(DETAILS, isThing ? first : main);
}
/** "We provide access to the weights". */
const ACCESS = /^ (?:\w+ )?access to\b/i;
/** What is up and runs for others is no artifact, and what teaches is none. */
const SERVICE = /\b(?:demos?|spaces?|gradio|colab|tutorials?|api|leaderboard|blog|website|playground|apps?)\b/i;
/** "Acme developed and released Aster": a name, and what else it did. */
function byName(before) {
    return /^\W*(?:[A-Z][\w.-]* ){1,4}(?:(?:has|have|also|developed|trained|created|built|publicly|and) )*$/.test(before);
}
const claim_releases_NEAR = 60;
/** Explanations, figures and services are no artifacts. */
const DETAILS = /\b(?:details?|instructions?(?! (?:tun|follow|data))|examples?|results?|information|overview|support|API|APIs|services?|downloads?|demos?|gradio|spaces?|feedback|links?|guides?|comparisons?|insights?|numbers|sizes|guidance|metrics|tutorials?|list|following (?:command|example)s?)\b/i;
/** "You can download our weights here". */
function invited({ before, after }, setting) {
    const object = after.slice(0, OBJECT);
    if (!(0,src_pattern/* matches */.cK)(/\byou\s*$/i, before) || namesOthers(object.slice(0, claim_releases_NEAR), setting))
        return undefined;
    if (!(0,src_pattern/* matches */.cK)(OURS, object) || artifactsIn(object).length === 0)
        return undefined;
    return (0,src_pattern/* matches */.cK)(DETAILS, headOf(object)) && !(0,src_pattern/* matches */.cK)(/\bcode\b/i, object)
        ? undefined
        : artifactsOf(object, '', setting);
}
const OURS = /\bour\b|\bthe (?:full |complete |pre-?trained |trained |model )?(?:weights|checkpoints?|code|data|dataset|models?)\b|\ball\b/i;
/** "The weights are available at \u2026", "X was released": what is out stands before. */
function passive({ word, before, after, sentence }, setting) {
    if ((0,src_pattern/* matches */.cK)(PRESUPPOSED, before))
        return undefined;
    const found = (0,src_pattern/* matches */.cK)(/^c(?:an|ould) /i, word);
    const be = (0,src_pattern/* find */.I6)(claim_releases_BE, before);
    if (!found && !be)
        return headline({ word, before, after, sentence }, setting) ?? published({ word, before, after }, setting);
    const subject = before.slice(Math.max(0, (be?.index ?? before.length) - SUBJECT), be?.index);
    const head = headOf(subject.replace(NOTE, ''));
    const heads = artifactsIn(head);
    if (heads.length === 0 && !namesOwn(head, setting))
        return undefined;
    // "Paper, code and demo are released": among others, what is not an artifact takes nothing from those that are.
    if (isDetail(head) && !head.includes(','))
        return undefined;
    // "Our Mint100K dataset" is ours.
    const isOurs = (0,src_pattern/* matches */.cK)(/\bour\b/i, head.slice(head.lastIndexOf(',') + 1));
    if (!isOurs && namesOthers(subject, setting))
        return undefined;
    if (isSibling(subject, setting) || isOfOthers(subject, after.slice(0, claim_releases_NEAR), setting))
        return undefined;
    const offered = (0,src_pattern/* matches */.cK)(/^(?:releas|publish|launch)/i, word);
    if (!offered && !(0,src_pattern/* matches */.cK)(PLACE, after))
        return undefined;
    if (!offered && artifactsIn(head).every((artifact) => artifact === 'documentation') && heads.length > 0)
        return (0,src_pattern/* matches */.cK)(/\b(?:our|(?:the|a) technical|model cards?)\b/i, head) || (0,src_pattern/* matches */.cK)(/\bof our\b/i, subject)
            ? heads
            : undefined;
    // A demo or an interface that is up is a service.
    if (heads.length > 0)
        return heads;
    const opening = sentence.slice(0, 80).replace(/\([^()]*\)/g, '');
    if ((0,src_pattern/* matches */.cK)(/\b(?:demo|gradio|spaces?|chat|API)\b/i, opening))
        return undefined;
    if (!offered && (0,src_pattern/* matches */.cK)(SERVICE, after.slice(0, RUNS)))
        return undefined;
    return (0,src_pattern/* matches */.cK)(PACKAGED, after) ? ['code'] : [setting.named];
}
const SUBJECT = 160;
/** How far behind "available" it is said as what. */
const RUNS = 40;
/** What opens a remark. */
const NOTE = /^\W*(?:please )?not(?:e|ice) that\b/i;
const claim_releases_BE = /\b(?:is|are|was|were|has been|have been|been|made|make|makes|making)(?: (?:\w+ly|now|also|all|both|to be))*\s*$/i;
/** Where software lies. */
const PACKAGED = /^ (?:on|via|through|from) \W?(?:pypi|pip|npm|conda)\b/i;
const PLACE = /^(?! in (?:an?|two|three|four|five|several|various|many|multiple|different|\d+)\b)[^,]{0,30}\b(?:on|upon|at|in|from|under|here|below|via|through|by (?:running|using)|with the following|as follows|for (?:\w+ )?(?:download|research|use)|to (?:the public|everyone|third parties|anyone|researchers))\b|https?:|^(?: now| today)?\W*$/i;
/** An item of news that begins with its date, and leaves out "is": "2024/01/02: Aster-7B released". */
function headline({ word, before, after, sentence }, setting) {
    if (!(0,src_pattern/* matches */.cK)(/^(?:releas|publish|launch)ed$/i, word) && !(0,src_pattern/* matches */.cK)(/available$/i, word))
        return undefined;
    // "\u2026 is accepted, with code released."
    const [, beside = ''] = (0,src_pattern/* find */.I6)(/\bwith ((?:\w+[ ,]+){1,4})$/i, before) ?? [];
    if (artifactsIn(beside).length > 0 && (0,src_pattern/* matches */.cK)(claim_releases_DATED, sentence))
        return artifactsIn(beside);
    // "New models and code released".
    const isNew = (0,src_pattern/* matches */.cK)(/^\W*new\b/i, sentence);
    const now = (0,src_pattern/* matches */.cK)(/^now /i, word) && before.length < MAX_HEADLINE && namesOwn(before, setting);
    if ((!now && !isNew && !(0,src_pattern/* matches */.cK)(claim_releases_DATED, sentence) && !(0,src_pattern/* matches */.cK)(TICKED, sentence)) || !(0,src_pattern/* matches */.cK)(ENDED, after))
        return undefined;
    const head = headOf(before.slice(-OBJECT).replace(UNDATED, ''));
    if ((0,src_pattern/* matches */.cK)(DETAILS, head) && !head.includes(','))
        return undefined;
    if (namesOthers(before, setting) || isSibling(before, setting))
        return undefined;
    const heads = artifactsIn(head);
    if (heads.length > 0)
        return heads;
    if ((0,src_pattern/* matches */.cK)(SERVICE, head))
        return undefined;
    return namesOwn(head, setting) || leadsHome(head, setting) ? [setting.named] : undefined;
}
const MAX_HEADLINE = 40;
const TICKED = /^\W*\[x\]/i;
/** Letters are those of letters.ts. */
const claim_releases_DATED = /^[^a-z\d\u00c0-\u1fff\u3040-\ud7ff]*(?:\d{1,4}[/.-]\d{1,2}\b|(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)/i;
const UNDATED = /^[^a-z\u00c0-\u1fff\u3040-\ud7ff]*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[^a-z\u00c0-\u1fff\u3040-\ud7ff]+)?/i;
const ENDED = /^\W*$|^ ?[.,!:;(\uff08]|^ (?:on|in|at|under|via|through|with|here|now|today)\b/i;
/** "The models published in this repository", "code released under MIT". */
function published({ word, before, after }, setting) {
    // "Se publican", "lan\u00e7ados", "publi\u00e9e": what is out stands before.
    if ((0,src_pattern/* matches */.cK)(/^(?:se |lan|publi[\u00e9e]e?s?$)/i, word)) {
        const subjects = artifactsIn(before);
        return subjects.length > 0 && !namesOthers(before, setting) ? subjects : undefined;
    }
    if (!(0,src_pattern/* matches */.cK)(/^(?:releas|publish|provid)ed$/i, word))
        return undefined;
    if (!(0,src_pattern/* matches */.cK)(/^ (?:in|with) (?:this|our)\b/i, after))
        return undefined;
    const heads = artifactsIn(before.slice(-claim_releases_NEAR));
    return heads.length > 0 && !namesOthers(before, setting) ? heads : undefined;
}
/** What teaches or shows. */
const GUIDE = /\u30ac\u30a4\u30c9|\u30c7\u30e2|\u30c1\u30e5\u30fc\u30c8\u30ea\u30a2\u30eb|\u30d6\u30ed\u30b0|\u7d50\u679c|\uac00\uc774\ub4dc|\ub370\ubaa8|\ud29c\ud1a0\ub9ac\uc5bc|\ube14\ub85c\uadf8|\uacb0\uacfc/;
/** In scripts without spaces: \u6211\u4eec\u53d1\u5e03\u4e86, or the item of a list of news. */
function claim_releases_inHan({ before, after, word, sentence }, setting) {
    const object = after.slice(0, OBJECT);
    const behind = /^(?:\uacf5\uac1c|\uc5c5\ub85c\ub4dc|\u516c\u958b|\u30ea\u30ea\u30fc\u30b9|\u30c0\u30a6\u30f3\u30ed\u30fc\u30c9)$/.test(word);
    const opening = isOpening(before);
    // "\u8fd9\u91cc\u53d1\u5e03\u7684\u662f\u2026"
    if (/^\u7684\u662f/.test(after))
        return /(?:\u8fd9\u91cc|\u672c\u6b21|\u6b64\u6b21|\u6211\u4eec)$/.test(before) ? artifactsOf(object, '', setting) : undefined;
    // "\u6743\u91cd\u5df2\u53d1\u5e03\u5728 \u2026": what is out stands before.
    const done = /\u5df2\u7ecf?$/.test(before) && /^\s*(?:\u5728|\u4e8e|\u81f3|\u5230|[\uff0c\u3002\uff01]|$)/.test(after);
    if (done) {
        if (namesOthers(before, setting))
            return undefined;
        const subjects = artifactsIn(before.slice(-claim_releases_NEAR));
        if (subjects.length > 0)
            return subjects;
        return (0,src_pattern/* matches */.cK)(/^ ?(?:\u5728|\u4e8e|\u81f3|\u5230)? ?(?:pypi|npm)/i, after) ? ['code'] : undefined;
    }
    // "2024/01/30\uff1aAster 1.0 \u53d1\u5e03\u3002"
    if (/^[\u3002\uff01!]?$/.test(after.trim()) && (0,src_pattern/* matches */.cK)(claim_releases_DATED, sentence) && namesOwn(before, setting)) {
        if (namesOthers(before, setting) || isSibling(before, setting))
            return undefined;
        const subjects = artifactsIn(before);
        return subjects.length > 0 ? subjects : [setting.named];
    }
    if (/(?:\u4e4b\u524d|\u6b64\u524d|\u5df2\u7ecf?|\u66fe)$/.test(before))
        return undefined;
    if (word === '\u5f00\u653e' && !opening && !/\u6211\u4eec$/.test(before))
        return undefined;
    if (/^\u7684/.test(after))
        return undefined;
    if (behind) {
        // "Aster \ubaa8\ub378 \uacf5\uac1c" as the item of a list of news; elsewhere it is the end of a heading.
        const headline = !(0,letters/* hasLetters */.QF)(after);
        if (headline && !(0,src_pattern/* matches */.cK)(claim_releases_DATED, sentence))
            return undefined;
        // "\u516c\u958b\u3055\u308c\u305f\u7d50\u679c" are the published ones.
        if (after.startsWith('\u3055\u308c\u305f') && (0,letters/* hasLetters */.QF)(after.charAt(3)))
            return undefined;
        if (namesOthers(before.slice(-claim_releases_NEAR), setting) || isSibling(before, setting))
            return undefined;
        const heads = artifactsIn(before);
        if (heads.length > 0)
            return heads;
        return !(0,src_pattern/* matches */.cK)(GUIDE, before) && namesOwn(before.slice(-claim_releases_NEAR), setting) ? [setting.named] : undefined;
    }
    if (!opening && !isFirstPerson(before) && !namesOwn(before, setting) && artifactsIn(before).length === 0)
        return undefined;
    if (leadsElsewhere(object.slice(0, claim_releases_NEAR), setting) || isSibling(object.slice(0, claim_releases_NEAR), setting))
        return undefined;
    // An article by its title.
    if (isSibling(before.slice(-claim_releases_NEAR), setting) || /^[\s[]*\u300a/.test(object))
        return undefined;
    const named = artifactsIn(object);
    if (named.length === 0 && (0,src_pattern/* matches */.cK)(SERVICE, object.slice(0, RUNS)))
        return undefined;
    if (!namesOwn(object, setting) && !isFirstPerson(before) && namesOthers(object.slice(0, 40), setting))
        return undefined;
    if (named.length > 0 || namesOwn(object, setting))
        return artifactsOf(object, before, setting);
    const linked = opening || isFirstPerson(before) ? linkedArtifact(object.slice(0, claim_releases_NEAR), setting) : undefined;
    if (linked !== undefined)
        return [linked];
    const heads = artifactsIn(before);
    return heads.length > 0 ? heads : undefined;
}

;// CONCATENATED MODULE: ./lib/src/facts/claim-uses.js



const USES = [
    {
        kind: 'commercial-use',
        words: /\bfree(?:ly)?(?: for)?(?: \w+){0,2} (?:and )?commercial (?:use|usage)\b|\b(?:supports?|allows?|permits?|available for|including|and|both)(?: \w+){0,2} commercial (?:use|usage|applications?|deployment|purposes)\b|\bcommercial (?:use|usage) (?:is )?(?:also )?(?:allowed|permitted|supported)\b|\blicensed for (?:both )?(?:commercial|researchers and commercial)\b|\b(?:and|for) commercial entities\b|\bbusinesses of all sizes\b|\bcommercially (?:usable|viable|friendly)\b|\bcommercial deployment\b|(?:\u652f\u6301|\u5141\u8bb8|\u514d\u8d39|\u53ef|\u53ef\u4ee5|\u5f00\u653e)(?:\u8fdb\u884c)?(?:\u5546\u7528|\u5546\u4e1a\u4f7f\u7528|\u5546\u4e1a\u7528\u9014|\u5546\u4e1a)|(?:\u5982\u9700|\u6b22\u8fce)\u5546\u7528|\u514d\u8d39\u7684?\u5546\u7528|\u7528\u4f5c\u5546\u4e1a\u76ee\u7684|\u53ef\u4ee5?(?:\u514d\u8d39)?\u7528[\u505a\u4f5c\u4e8e]\u5546\u4e1a\u7528\u9014|\uc0c1\uc5c5\uc801?(?:\uc778|\uc73c\ub85c)? ?(?:\uc0ac\uc6a9|\uc774\uc6a9|\uc6a9\ub3c4)[\uc774\ub3c4\uc744\ub97c]? ?(?:\ud5c8\uc6a9|\uac00\ub2a5)|\uc0c1\uc5c5\uc801\uc73c\ub85c (?:\uc0ac\uc6a9|\uc774\uc6a9)\ud560 \uc218 \uc788/gi,
        unless: /\bcontact\b|\bintended\b(?![^.]*\blicensed\b)|\bnot\b(?! limited)|\bcannot\b|\bdatasets? (?:that|which)\b|\bpolicy\b|\bsubset\b|\u4e0d(?!\u4ec5)|\u52ff|\u7981\u6b62/i,
    },
    {
        kind: 'no-restriction',
        words: /\bwithout (?:any )?restrictions?\b|\bno restrict(?:ion|ions)?\b|\ballows? for any modifications\b|\bunrestricted(?:ly)?\b/gi,
        unless: /\bcontext\b|\btraining without\b/i,
    },
    {
        kind: 'reproducible',
        words: /\b(?:(?:fully|100%|completely) )?reproducible\b|\bto (?:facilitate|enable|ensure|support|promote) (?:\w+ )?reproducib\w+/gi,
        unless: /\bseeds?\b|\btemperature\b|\bwill\b|\b(?:mission|goal|aim)\b/i,
        only: /\breproducible\b|releas|provid|publish|publicly|shar(?:e|ing)|open|availab|includ|\bcode\b|scripts?/i,
    },
    {
        kind: 'reproducible',
        words: /\b(?:our|evaluation|training|code|scripts?|recipes?|everything|configs?|commands?)\b(?: \w+){0,6} (?:to|for) (?:easily |fully )?(?:reproduc|replicat)\w+/gi,
        unless: /\bseeds?\b|\btemperature\b|\bwill\b|\bplease\b|\bif\b|\bfor reproducibility\b|\?$/i,
    },
];
/** Fully open is nothing that "open science" would add to. */
const OSAID = /\b(?:OSAID|Open Source AI Definition)\b/g;
const MOF = /\b(?:MOF|Model Openness Framework)\b[^.]{0,30}\bclass (III|II|I)\b/gi;
/** What a sentence says of what may be done with the release. */
function readUses(sentence, setting) {
    const uses = USES.flatMap(({ kind, words, unless, only }) => {
        const frames = framesOf(sentence, words);
        if (frames.length === 0 || (unless && (0,src_pattern/* matches */.cK)(unless, sentence)) || (only && !(0,src_pattern/* matches */.cK)(only, sentence)))
            return [];
        return frames.flatMap(({ word, index, before, after }) => {
            if (isNegated(before) || isPlanned(before.slice(-40)) || namesOthers(before.slice(-80), setting))
                return [];
            return [
                { kind, artifacts: artifactsOf(`${before}${word}`, after, setting), index, length: word.length },
            ];
        });
    });
    return [...uses, ...readFrameworks(sentence, setting)];
}
/** "Meets the Open Source AI Definition", "MOF Class I". */
function readFrameworks(sentence, setting) {
    const whole = (kind, pattern, verb) => framesOf(sentence, pattern).flatMap(({ word, index, before, after }) => (0,src_pattern/* matches */.cK)(verb, `${before}${word}${after}`) &&
        !isNegated(before) &&
        !isPlanned(before) &&
        !namesOthers(before, setting)
        ? [{ kind, artifacts: artifactsOf(before, after, setting), index, length: word.length }]
        : []);
    const said = /\b(?:meets?|compl(?:y|ies|iant)|conforms?|conformant|fulfil\w*|satisf\w+|qualif\w+|validated|reach(?:es)?|achiev\w+|is|are)\b/i;
    const [, number] = (0,src_pattern/* find */.I6)(/\bclass (III|II|I)\b/i, sentence) ?? [];
    return [
        ...whole('osaid', OSAID, said),
        ...(number ? whole(`mof:${number.toUpperCase()}`, MOF, said) : []),
    ];
}

// EXTERNAL MODULE: ./lib/src/facts/declarations.js
var declarations = __webpack_require__(153);
// EXTERNAL MODULE: ./lib/src/facts/documents.js
var documents = __webpack_require__(3552);
// EXTERNAL MODULE: ./lib/src/facts/manifests.js
var manifests = __webpack_require__(1376);
// EXTERNAL MODULE: ./lib/src/facts/markdown.js
var markdown = __webpack_require__(5677);
;// CONCATENATED MODULE: ./lib/src/facts/claims.js














/** At most this many are kept: what a repository says a thousand times it says once. */
const MAX_CLAIMS = 500;
/** Headings that plan, thank, list or cite. */
const ASIDE = /\b(?:to-?do|roadmap|future|plans?|coming soon|citation|citing|bibtex|contribut\w*|star history)\b|\u8ba1\u5212|\u5f15\u7528|\u81f4\u8c22|\u8def\u7ebf\u56fe/i;
/** Headings that are about the release and not about one thing among others. */
const GENERAL = /\b(?:models?|overview|summary|details|description|introduction|highlights?|features|about|information|specifications?|card|dataset)\b|\u4ecb\u7ecd|\u6982\u8ff0|\u7b80\u4ecb|\u6a21\u578b/i;
/** A heading that is a row of links: "Project page | Paper | BibTeX" says nothing of what stands below. */
const ROW_OF_LINKS = /[|\u00b7\u2022]|\bpaper\b[^a-z]+(?:project|demo|blog|arxiv|bibtex|dataset|code)\b/i;
const ON_LICENSES = /\blicen[sc]|\u8bb8\u53ef|\u534f\u8bae|\u30e9\u30a4\u30bb\u30f3\u30b9|\ub77c\uc774\uc120\uc2a4|\blicencia|\blicen\u00e7a|\bpermissions?\b/i;
/** A sentence without any of these claims nothing: tried first, on a whole section and then on each sentence. */
const TELLING = [
    /open|releas|licen|publi[cs]|availab|accessib|commerc|reproduc|replicat|download|provid|contain|host|stored|upload|restrict|launch|can (?:be found|find)|\bunder\b|\bMOF\b|businesses|\u5f00\u6e90|\u5f00\u653e|\u516c\u5f00|\u53d1\u5e03|\u8bb8\u53ef|\u534f\u8bae|\u5546\u7528|\u5546\u4e1a|\u30aa\u30fc\u30d7\u30f3|\u516c\u958b|\u30ea\u30ea\u30fc\u30b9|\u30c0\u30a6\u30f3\u30ed\u30fc\u30c9|\u30e9\u30a4\u30bb\u30f3\u30b9|\uc624\ud508|\uacf5\uac1c|\uc5c5\ub85c\ub4dc|\uc0c1\uc5c5|\ub77c\uc774\uc120\uc2a4|abierto|libre|ouvert|aberto/i,
];
/** Below a heading on licenses a name alone says it. */
const ANYTHING = [/\S/];
/** Of a longer sentence the beginning is read. */
const MAX_SENTENCE = 1_000;
/** Boxes that are not ticked, questions, placeholders and plans. */
const NO_STATEMENT = /^\W*\[ \]|[?\uff1f]\s*$|\[more information needed\]|\bTODO\b|^\W*(?:coming soon|roadmap)\b/i;
const CONDITIONAL = /\bresearch(?: and educational)?(?: use| purposes?)? only\b|\b(?:academic|non-?commercial|scientific|research) (?:research|use|purposes?)\b|\b(?:for|to) (?:academic|research)\b|\b(?:up)?on request\b|\bwith permission\b|\bupon (?:approval|registration)\b|\bafter (?:filling|completing|registr\w+|approval)\b|\brequest form\b|\bquestionnaire\b|\bbut should comply\b|\u5b66\u672f\u7814\u7a76|\u767b\u8bb0|\u95ee\u5377|\u975e\u5546\u4e1a|\u7533\u8bf7|\u7814\u7a76\u76ee\u7684|\uc5f0\uad6c\uc6a9|\u7814\u7a76\u76ee\u7684/i;
/** What a sentence claims of the release. Linear in the sentence; never throws. */
function readClaimsIn(whole, setting) {
    const sentence = whole.slice(0, MAX_SENTENCE);
    if ((0,src_pattern/* matches */.cK)(NO_STATEMENT, sentence))
        return [];
    const polarity = (0,src_pattern/* matches */.cK)(CONDITIONAL, sentence) ? 'conditional' : 'asserted';
    const spoken = [
        ...readOpenness(sentence, setting),
        ...readReleases(sentence, setting),
        ...readLicenses(sentence, setting),
        ...readUses(sentence, setting),
    ].sort((a, b) => a.index - b.index);
    const byKind = new Map(spoken.toReversed().map((each) => [`${each.kind} ${each.artifacts.join()}`, each]));
    return [...byKind.values()].reverse().map((each) => ({ ...each, polarity }));
}
/** A description speaks of the release without naming it: "An open-source model for \u2026". */
function readDescription(sentence, setting) {
    const plain = readClaimsIn(sentence, setting);
    if (plain.length > 0)
        return plain;
    const subject = `${setting.names.title} is `;
    return readClaimsIn(subject + sentence, setting).flatMap(({ index, ...claim }) => index < subject.length ? [] : [{ ...claim, index: index - subject.length }]);
}
/** What a repository says of its own openness, in order of place. */
function readClaims({ documents, texts, ...rest }) {
    const outside = texts.map(asDocument);
    const context = { ...rest, names: remembering(rest.names), licenseOf: licensesByTarget(rest.statements) };
    const claims = [
        ...documents.filter(speaks).flatMap((document) => claimsOf(document, 'file', context)),
        ...stated(rest.statements, documents),
        ...declared(rest.configuration),
        ...outside.flatMap(({ document, source }) => source === 'topics' ? topicsIn(document, context) : claimsOf(document, source, context)),
    ];
    return unique(claims).slice(0, MAX_CLAIMS);
}
/** The same names come again and again: each is compared with the release's own once. */
function remembering(names) {
    const known = new Map();
    return {
        ...names,
        includes: (name) => {
            const answer = known.get(name) ?? names.includes(name);
            known.set(name, answer);
            return answer;
        },
    };
}
/** Which license a link leads to: that of the file of the repository, or the one that lives at an address. */
function licensesByTarget(statements) {
    const files = new Map();
    for (const { from, at, license } of statements)
        if (from === 'file' && license && !files.has(at.path))
            files.set(at.path, license.spdx);
    return (target) => {
        const path = target.replace(/^https?:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+\/(?:blob|raw|resolve)\/[\w.-]+\//i, '');
        return files.get(path.replace(/^(?:\.?\/)+/, '')) ?? (0,addresses/* licenseAt */.v)(target)?.spdx;
    };
}
function unique(claims) {
    const seen = new Set();
    return claims.filter(({ kind, at, artifacts }) => {
        const key = `${at.path}:${at.line} ${kind} ${artifacts.join()}`;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
/** Documents of the release as a whole, and the READMEs of its folders; not policies, and not those for who contributes. */
function speaks(document) {
    if (document.role === 'use-policy' || (0,src_pattern/* matches */.cK)(FOR_CONTRIBUTORS, document.path))
        return false;
    return (0,documents/* isCentral */.ij)(document) || (0,src_pattern/* matches */.cK)(/(?:^|\/)readme[^/]*$/i, document.path);
}
const FOR_CONTRIBUTORS = /(?:^|\/)(?:contributing|code[-_]of[-_]conduct|governance|maintainers|authors|security|claude|agents|gemini|copilot-instructions|awesome[-_][\w-]*)(?:\.\w+)*$/i;
function asDocument({ source, text }) {
    const document = {
        path: OUTSIDE[source],
        role: 'document',
        source: text,
        frontMatter: { state: 'absent' },
        sections: (0,markdown/* parseMarkdown */.Dd)(text),
    };
    return { document, source };
}
/** What a text is called that stands in no file. */
const OUTSIDE = {
    release: 'release notes',
    tag: 'tag message',
    description: 'description',
    topics: 'topics',
};
/** Whether a place is in a text that stands in no file. */
function isOutside(path) {
    return Object.values(OUTSIDE).includes(path);
}
function claimsOf(document, source, { names, hasModel, licenseOf }) {
    const isModel = document.frontMatter.state !== 'absent' || document.role === 'model-card';
    return document.sections.flatMap((section) => {
        const headings = [section.title, ...section.parents].filter((title) => !(0,src_pattern/* matches */.cK)(ROW_OF_LINKS, title));
        const inLicenseSection = (0,src_pattern/* matches */.cK)(ON_LICENSES, section.title);
        // Below such headings only what is ticked off is said.
        const aside = !inLicenseSection && headings.some((heading) => (0,documents/* isOthersHeading */.Ww)(heading) || (0,src_pattern/* matches */.cK)(ASIDE, heading));
        const links = section.blocks.flatMap((block) => (block.kind === 'prose' ? block.links : []));
        const named = hasModel ? 'weights' : 'project';
        const setting = {
            names,
            named,
            whole: isModel || (hasModel && !inLicenseSection) ? 'weights' : 'project',
            inLicenseSection,
            isGeneral: section.level <= 1 || (0,src_pattern/* matches */.cK)(GENERAL, section.title) || names.includes(section.title),
        };
        const linksFrom = linkFinder(links);
        const licenseBehind = (near) => (words) => {
            const link = near.find(({ text, image }) => !image && text.length > 2 && (words.includes(text) || text.includes(words.trim())));
            return link && licenseOf(link.target);
        };
        const places = new Quotation(document);
        let before = [];
        const said = (0,documents/* sentencesMatching */.cQ)(section, inLicenseSection ? ANYTHING : TELLING).flatMap(({ text, line }) => {
            const near = linksFrom(line);
            if ((aside && !(0,src_pattern/* matches */.cK)(claims_TICKED, text)) || isNavigation(text, near))
                return [];
            const titles = titlesIn(text, near);
            const read = source === 'description' ? readDescription : readClaimsIn;
            const found = read(text, {
                ...setting,
                links: near,
                licenseBehind: licenseBehind(near),
                before,
            }).filter(({ index }) => !titles.some(([start, end]) => index >= start && index < end));
            before = found[0]?.artifacts ?? [];
            return found.map(({ index, length, ...claim }) => ({
                ...claim,
                source,
                at: places.find(text, index, length, line),
            }));
        });
        const cells = aside ? [] : licensesInTables(section, names, licenseOf);
        return [
            ...said,
            ...cells.map(({ text, line, artifacts, id }) => {
                const at = places.find(text, 0, text.length, line);
                return { kind: `license:${id}`, artifacts, source, polarity: 'asserted', at };
            }),
        ];
    });
}
/** The links that a sentence which begins on a line may hold: a section can have as many as it has sentences. */
function linkFinder(links) {
    if (links.length <= MAX_LINKS)
        return () => links;
    const byLine = new Map();
    for (const link of links) {
        const known = byLine.get(link.line);
        if (known)
            known.push(link);
        else
            byLine.set(link.line, [link]);
    }
    return (line) => Array.from({ length: MAX_LINES }, (_, below) => byLine.get(line + below) ?? [])
        .flat()
        .slice(0, MAX_LINKS);
}
/** So many links are looked through for each sentence. */
const MAX_LINKS = 60;
/** Where in a sentence the titles of articles stand: many words that link to somewhere else. */
function titlesIn(sentence, links) {
    return links.flatMap(({ target, text }) => {
        if (!(0,src_pattern/* matches */.cK)(/^https?:/i, target) || text.split(' ', TITLE_WORDS).length < TITLE_WORDS)
            return [];
        const start = sentence.indexOf(text);
        return start < 0 || (0,src_pattern/* matches */.cK)(/\blicen[sc]ed\b|\bour\b/i, text)
            ? []
            : [[start, start + text.length]];
    });
}
const TITLE_WORDS = 6;
const LICENSE_HEADER = /^\W*licen[sc]es?\W*$/i;
/** A longer cell is a sentence. */
const MAX_CELL = 80;
const MAX_ROWS = 200;
/** A column "License" beside what each row is about, and a row "License" of a table about the model. */
function licensesInTables(section, names, licenseOf) {
    return section.blocks.flatMap((block) => {
        if (block.kind !== 'table')
            return [];
        const column = block.header.findIndex(({ text }) => (0,src_pattern/* matches */.cK)(LICENSE_HEADER, text));
        return block.rows.slice(0, MAX_ROWS).flatMap(({ line, cells }) => {
            const [head] = cells;
            const cell = column > 0 ? cells[column] : undefined;
            if (!head || !cell || cell.text.length === 0 || cell.text.length > MAX_CELL)
                return [];
            const artifacts = artifactsIn(head.text);
            const own = head.text.split(/\s+/, claims_MAX_WORDS).some((word) => word !== '' && names.includes(word));
            if (!own || !(0,letters/* hasLetters */.QF)(cell.text))
                return [];
            const { license, expression } = (0,manifests/* namedBy */.T)(cell.text);
            const behind = cell.links.map(({ target }) => licenseOf(target)).find((each) => each !== undefined);
            if (behind === undefined && (0,src_pattern/* matches */.cK)(LICENSE_HEADER, cell.text))
                return [];
            const id = expression ?? license?.spdx ?? behind ?? cell.text;
            return [
                { id, line, text: cell.text, artifacts: artifacts.length > 0 ? artifacts : ['weights'] },
            ];
        });
    });
}
const claims_MAX_WORDS = 12;
const claims_TICKED = /^\W*\[x\]/i;
/** A line that only links to another place of the page, or to something by its title. */
function isNavigation(sentence, links) {
    const size = (0,letters/* lettersOf */.bi)(sentence).length;
    return links.some(({ target, text }) => target.startsWith('#') && sentence.includes(text) && size - (0,letters/* lettersOf */.bi)(text).length < MAX_BESIDE_LINK);
}
/** Letters that stand beside the link in a line of a table of contents: its number. */
const MAX_BESIDE_LINK = 4;
/** Front matter, badges and manifests name licenses in so many words. */
function stated(statements, documents) {
    const sources = new Map(documents.map((document) => [document.path, document]));
    return statements.flatMap(({ at, from, license, expression, written, covers }) => {
        // A notice that is printed as code is no sentence that is read here.
        const printed = from === 'prose' && at.endLine !== undefined;
        if (!printed && from !== 'front-matter' && from !== 'badge' && from !== 'package')
            return [];
        const id = expression ?? license?.spdx ?? written;
        if (id === undefined || (0,src_pattern/* matches */.cK)(/^(?:other|unknown|license)$/i, id))
            return [];
        const document = sources.get(at.path);
        const line = at.line ?? 1;
        const text = written ?? id;
        const place = document
            ? new Quotation(document).find(text, 0, text.length, line)
            : { path: at.path, line, column: at.column ?? 1, text };
        const artifacts = covers.map((cover) => (cover === 'repository' ? 'project' : cover));
        return [{ kind: `license:${id}`, artifacts, source: 'file', polarity: 'asserted', at: place }];
    });
}
/** What is declared of a component is claimed of it: where it is, and under which license. */
function declared(configuration) {
    return (0,declarations/* declaredIn */.eI)(configuration).flatMap(({ component, locations, license }) => {
        const claim = (kind, { value, at }) => ({
            kind,
            artifacts: [component],
            source: 'declaration',
            polarity: 'asserted',
            at: { path: at.path, line: at.line ?? 1, column: at.column ?? 1, text: value },
        });
        return [
            ...locations.slice(0, 1).map((location) => claim('released', location)),
            ...(license ? [claim(`license:${(0,catalogue/* findLicense */.vN)(license.value)?.spdx ?? license.value}`, license)] : []),
        ];
    });
}
/** Topics of a repository that claim something; most only name a field. */
const TOPICS = {
    'open-source': 'open-source',
    opensource: 'open-source',
    'open-source-ai': 'open-source',
    'open-source-llm': 'open-source',
    'open-source-model': 'open-source',
    'open-weights': 'open-weights',
    'open-weight': 'open-weights',
    'open-data': 'open-data',
    'open-dataset': 'open-data',
    'fully-open': 'fully-open',
    'open-science': 'open-science',
};
function topicsIn(document, { hasModel }) {
    return linesOf(document).flatMap((line, index) => [...line.matchAll(/[\w-]+/g)].flatMap(({ 0: text, index: start }) => {
        const kind = Object.hasOwn(TOPICS, text.toLowerCase()) ? TOPICS[text.toLowerCase()] : undefined;
        if (!kind)
            return [];
        const artifacts = kind === 'open-data' ? ['datasets'] : [hasModel ? 'weights' : 'project'];
        const at = { path: document.path, line: index + 1, column: start + 1, text };
        return [{ kind, artifacts, source: 'topics', polarity: 'asserted', at }];
    }));
}
/** How far below the line that a sentence begins on its words are looked for. */
const MAX_LINES = 40;
/** Characters of the words around that are quoted on each side. */
const AROUND = 70;
/** Finds words where they stand in the source, and quotes as much around them as stands there in the same way. */
class Quotation {
    #document;
    #lines;
    constructor(document) {
        this.#document = document;
        this.#lines = linesOf(document);
    }
    find(sentence, index, length, line) {
        const words = sentence.slice(index, index + length);
        for (const part of partsOf(words)) {
            for (let at = line; at < line + MAX_LINES && at <= this.#lines.length; at += 1) {
                const raw = this.#lines[at - 1] ?? '';
                const from = raw.indexOf(part);
                if (from < 0)
                    continue;
                const [start, end] = widen(raw, from, from + part.length, sentence, index + words.indexOf(part), part.length);
                return { path: this.#document.path, line: at, column: start + 1, text: raw.slice(start, end) };
            }
        }
        const raw = this.#lines[line - 1] ?? '';
        const start = raw.length - raw.trimStart().length;
        return {
            path: this.#document.path,
            line,
            column: start + 1,
            text: raw.slice(start, start + 2 * AROUND).trimEnd(),
        };
    }
}
/** The words whole, then their parts, the longest first: markup may stand between them. */
function partsOf(words) {
    const single = words.split(/\s+/).sort((a, b) => b.length - a.length);
    const ends = (0,src_pattern/* matches */.cK)(HAN, words) ? [words.slice(-4), words.slice(-2)] : [];
    return [words, ...single, ...ends].filter((part) => part !== '');
}
function widen(raw, from, to, sentence, index, length) {
    let [start, end] = [from, to];
    let [left, right] = [index, index + length];
    while (start > 0 && left > 0 && from - start < AROUND && raw[start - 1] === sentence[left - 1]) {
        start -= 1;
        left -= 1;
    }
    while (end < raw.length && right < sentence.length && end - to < AROUND && raw[end] === sentence[right]) {
        end += 1;
        right += 1;
    }
    // Whole words only.
    if (start > 0 && left > 0 && /\w/.test(raw[start - 1] ?? ''))
        while (start < from && !/\s/.test(raw[start - 1] ?? ' '))
            start += 1;
    if (end < raw.length && right < sentence.length && /\w/.test(raw[end] ?? ''))
        while (end > to && !/\s/.test(raw[end] ?? ' '))
            end -= 1;
    while (start < from && /[\s:\uff1a,\uff0c.\u3002;\uff1b\])\u3011|]/.test(raw[start] ?? ''))
        start += 1;
    while (end > to && /\s/.test(raw[end - 1] ?? ''))
        end -= 1;
    return [start, end];
}
const lines = new WeakMap();
function linesOf(document) {
    const known = lines.get(document);
    if (known)
        return known;
    const split = document.source.split(/\r\n|\r|\n/);
    lines.set(document, split);
    return split;
}


/***/ }),

/***/ 153:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ holdDeclared),
/* harmony export */   T4: () => (/* binding */ readKnownTerms),
/* harmony export */   Uy: () => (/* binding */ leaveOutDeclared),
/* harmony export */   Wv: () => (/* binding */ licenseDeclared),
/* harmony export */   eI: () => (/* binding */ declaredIn)
/* harmony export */ });
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2276);
/* harmony import */ var _licenses_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6334);


/** What is declared to be somewhere, apart from what is declared not to be part of the release. */
function declaredIn({ declarations }) {
    return declarations.filter((declaration) => 'locations' in declaration);
}
/** Adds where components are declared to be: after all that the repository itself shows. */
function holdDeclared(holdings, configuration) {
    const places = new Map(holdings);
    for (const { component, locations } of declaredIn(configuration))
        if (locations.length > 0)
            places.set(component, [
                ...(places.get(component) ?? []),
                ...locations.map(({ at }) => ({ how: 'declared', at })),
            ]);
    return places;
}
/**
 * Takes out what is declared not to be part of the release. What the repository holds all the same stays in: the rule
 * on declarations says so.
 */
function leaveOutDeclared(release, holdings, { declarations }) {
    const notApplicable = new Map(release.notApplicable);
    for (const declaration of declarations)
        if ('notApplicable' in declaration && !holdings.has(declaration.component)) {
            const { value, at } = declaration.notApplicable;
            notApplicable.set(declaration.component, { reason: `Declared: ${value}`, at: [at] });
        }
    return {
        ...release,
        notApplicable,
        weights: release.weights.filter((component) => !notApplicable.has(component)),
    };
}
/** Adds declared terms where the repository states none; where it does, its own words govern. */
function licenseDeclared(licensing, configuration) {
    const terms = new Map(licensing);
    for (const { component, license: declared } of declaredIn(configuration)) {
        if (!declared || terms.has(component))
            continue;
        const license = (0,_licenses_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .findLicense */ .vN)(declared.value);
        const statement = {
            at: declared.at,
            from: 'declaration',
            match: 'statement',
            ...(license && { license }),
            written: declared.value,
            covers: [(0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(component)],
        };
        terms.set(component, {
            statements: [statement],
            agreeing: [],
            conflicting: [],
            sideBySide: false,
            licenses: license ? [license] : [],
            ...(license && { expression: license.spdx }),
            clarity: license ? 'clear' : 'unrecognized',
            route: 'statement',
        });
    }
    return terms;
}
/** Looks up what is declared of licenses. */
function readKnownTerms(configuration) {
    return new Map(declaredIn(configuration).flatMap(({ license: declared }) => {
        const license = declared && (0,_licenses_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .findLicense */ .vN)(declared.value);
        return license ? [[declared.value, license.spdx]] : [];
    }));
}


/***/ }),

/***/ 3731:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ LANGUAGES),
/* harmony export */   lX: () => (/* binding */ isLanguage),
/* harmony export */   mP: () => (/* binding */ RELATIONS),
/* harmony export */   n3: () => (/* binding */ TASKS),
/* harmony export */   nv: () => (/* binding */ readHubMetadata)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8272);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3552);


/** https://huggingface.co/docs/hub/models-tasks and `PIPELINE_DATA` of @huggingface/tasks, retired ones too. */
const TASKS = new Set(('any-to-any audio-classification audio-text-to-text audio-to-audio automatic-speech-recognition conversational ' +
    'depth-estimation document-question-answering feature-extraction fill-mask graph-ml image-classification ' +
    'image-feature-extraction image-segmentation image-text-to-image image-text-to-text image-text-to-video image-to-3d ' +
    'image-to-image image-to-text image-to-video keypoint-detection mask-generation multiple-choice object-detection ' +
    'other question-answering reinforcement-learning robotics sentence-similarity summarization table-question-answering ' +
    'table-to-text tabular-classification tabular-regression tabular-to-text text-classification text-generation ' +
    'text-ranking text-retrieval text-to-3d text-to-audio text-to-image text-to-speech text-to-video text2text-generation ' +
    'time-series-forecasting token-classification translation unconditional-image-generation video-classification ' +
    'video-text-to-text video-to-video visual-document-retrieval visual-question-answering voice-activity-detection ' +
    'zero-shot-classification zero-shot-image-classification zero-shot-object-detection').split(' '));
/** https://huggingface.co/docs/hub/model-cards#specifying-a-base-model */
const RELATIONS = new Set(['adapter', 'finetune', 'merge', 'quantized']);
/** ISO 639-1; three letters are ISO 639-2 or 639-3, of which there are some eight thousand. */
const LANGUAGES = new Set(('aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et ' +
    'eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv jw ka kg ki kj kk ' +
    'kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny ' +
    'oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk ' +
    'tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu').split(' '));
const CODE = /^([a-z]{2,3})(?:[-_][A-Za-z0-9]{2,8})*$/;
/** Words that the hub takes beside codes. */
const WORDS = new Set([
    'multilingual',
    'code',
    'other',
    'unknown',
    'mul',
    'und',
    'zxx',
    'emoji',
    'false',
    'true',
]);
/** `LIBRARIES` of @huggingface/tasks in parts: those that cards name most. */
const LIBRARIES = new Set(('adapter-transformers allennlp anemoi asteroid bertopic bm25s cartesia_mlx cartesia_pytorch ctranslate2 depth-anything-v2 ' +
    'diffusers diffusion-single-file doctr espnet exllamav2 fairseq fastai fasttext flair gguf gliner hf_hub k2 keras keras-hub ' +
    'keras-nlp lerobot litert-lm llama-cpp-python lightning-ir mamba-ssm mars5-tts mlx mlx-image ml-agents model2vec moshi ' +
    'nemo onnx onnxruntime open-oasis open_clip openvino optimum paddleocr paddlenlp paddlepaddle peft perception-encoder ' +
    'pyannote-audio pyannote-audio-pipeline pythae pytorch rl-algo-impls sam2 sample-factory saelens sentence-transformers ' +
    'setfit sgl-transformers sklearn spacy span-marker speechbrain ssr-speech stable-audio-tools stable-baselines3 stanza swarmformer tensorboard ' +
    'tensorflow tensorflowtts terratorch tf-keras tf-lite tflite timesfm timm tinytimemixer transformers transformers.js trellis ' +
    'ultralytics unity-sentis vllm whisperkit xgboost yolov10 yolov5 ctransformers joblib jax flax coreml safetensors generic mlc-llm ' +
    'granite-tsfm trl unsloth axolotl llamafile funasr cosmos zonos hezar birefnet chronos-forecasting f5-tts').split(' '));
/** The values of a card's front matter that the hub looks up. Licenses have a room of their own. */
function readHubMetadata(card) {
    const read = (field, key, isKnown) => (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesOf */ .sm)(card, key).map(({ value, at }) => ({ value: { field, value, known: isKnown(value) }, at }));
    return [
        ...read('language', 'language', isLanguage),
        ...read('pipeline_tag', 'pipeline_tag', (value) => TASKS.has(value)),
        ...read('library_name', 'library_name', (value) => LIBRARIES.has(value.toLowerCase())),
        ...read('base_model_relation', 'base_model_relation', (value) => RELATIONS.has(value)),
    ];
}
/** Whether the hub takes a text for a language. */
function isLanguage(value) {
    const code = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .find */ .I6)(CODE, value)?.[1];
    if (code === undefined)
        return WORDS.has(value.toLowerCase());
    return WORDS.has(value) || code.length === 3 || LANGUAGES.has(code);
}


/***/ }),

/***/ 8616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ facts_collect),
  w: () => (/* binding */ collectNotes)
});

// EXTERNAL MODULE: ./lib/src/config/configuration.js
var config_configuration = __webpack_require__(135);
// EXTERNAL MODULE: ./lib/src/pattern.js
var src_pattern = __webpack_require__(8272);
// EXTERNAL MODULE: ./lib/src/facts/documents.js
var facts_documents = __webpack_require__(3552);
// EXTERNAL MODULE: ./lib/src/facts/tree.js
var facts_tree = __webpack_require__(6352);
;// CONCATENATED MODULE: ./lib/src/facts/access.js



/** What a sentence says that puts a gate before the weights: it matches all patterns of one of these. */
const GATES = [
    [
        /\brequest(?:ing|s)? (?:for )?access\b|\baccess (?:request|form)\b|\bgated (?:model|repo|access)|\b(?:request|you|access) (?:is|are) (?:approved|granted)\b/i,
    ],
    // "You must accept the license before you can download the weights."
    [
        /\b(?:accept|agree to|sign)/i,
        /\b(?:licen[sc]e|terms|agreement|conditions|polic)/i,
        /\b(?:must|need to|have to|required to|please|before|in order to)\b/i,
        /\b(?:download|access|obtain|weights?)\b/i,
    ],
    [/\b(?:download|weights?|access|links?)\b/i, /\bapprov(?:ed|al)\b/i],
    // Forms and applications are for many things: a gate is one that stands before the model.
    [
        /\b(?:form|questionnaire)\b|\bappl(?:y|ying) for\b/i,
        /\b(?:fill|appl(?:y|ication)|submit)/i,
        /\b(?:weights?|checkpoints?|download|model access)/i,
    ],
];
const SHARED = '(?:releas|publish|shar|distribut|disclos|open[- ]?sourced|made (?:public|available)|public\\b|(?:publicly )?available)';
/** "We do not release the training data", "the weights are not public", "the corpus is proprietary". */
const KEPT = new RegExp(`\\b(?:not|cannot|never|unable to|won't|don't|can't|isn't|aren't) (?:be )?(?:\\w+ly )?${SHARED}|\\b(?:is|are|remains?) (?:proprietary|confidential|closed)\\b|\\bwithheld\\b`, 'i');
/** "Trained with proprietary versions of these libraries", "we may release code for evaluating the models". */
const IN_HOUSE = [
    /\b(?:trained|training|pre-?trained)\b/i,
    /\bproprietary (?:\w+ )?(?:versions?|code\w*|librar\w*|frameworks?|pipelines?|tools?|software|infrastructure)\b/i,
];
const PLANNED = [
    /\b(?:may|might|will|plans? to|planning to|intends? to|considering)\b/i,
    /\b(?:releas|open-?sourc|publish)(?:e|ing)? (?:\w+ )?(?:code|scripts?)\b/i,
];
/** Services that were there once. */
const ENDED = [
    /\b(?:demo|playground|api|service)\b/i,
    /\b(?:is|are|was|were|been|has) (?:now |currently |temporarily )?(?:suspended|discontinued|taken down|shut down|offline|closed|retired)\b/i,
];
/** Sentences that speak of a condition, of a part, or of something other than release. */
const NOT_KEPT = /\b(?:if|unless|until|yet|only|warrant\w*|liab\w*|responsib\w*|personal|private|toxic|guarantee\w*|necessarily|just|more|additional|further|other|may|might|plan\w*)\b/i;
const OBJECT = /^\w* (?:any of )?(?:the|our|any|its|their|these|those) (?:[\w-]+ ){0,3}[\w-]+/i;
/** "The weights of LLaMA": those of a model that many others are made from. */
const OF_OTHERS = /\b(?:weights?|parameters|models?) of (?:the )?(?:original )?(?:llama|qwen|mistral|gemma|falcon|bloom|gpt|t5|opt)\b/i;
/** The name of a model or a version, which may be somebody else's. */
const NAMED = /\b[A-Z][\w.-]*/g;
const SUBJECTS = [
    ['checkpoints', /\b(?:intermediate|training) checkpoints?\b|\boptimi[sz]er states?\b/i],
    ['datasets', /\b(?:data|datasets?|corpus|corpora)\b/i],
    ['code', /\b(?:code|codebase|scripts?|pipeline)\b/i],
    ['system', /\b(?:infrastructure|serving stack|cluster|deployment|product)\b/i],
    ['weights', /\b(?:weights?|models?|checkpoints?|parameters)\b/i],
];
/** Reads gates off front matter and sentences, and sentences that keep something back. */
function readAccess(documents, names) {
    const gates = [];
    const withheld = [];
    for (const document of documents) {
        gates.push(...gatingFields(document));
        for (const section of document.sections) {
            if ([section.title, ...section.parents].some(facts_documents/* isOthersHeading */.Ww))
                continue;
            const place = ({ text, line }) => ({ path: document.path, line, text });
            if (speaksOfRelease(document))
                gates.push(...union(GATES.map((patterns) => (0,facts_documents/* sentencesMatching */.cQ)(section, patterns)))
                    .filter(({ text }) => !isForCommerce(text) && !leadsToOthers(text, section, names))
                    .map(place));
            if (speaksOfRelease(document))
                gates.push(...formsIn(document, section));
            for (const sentence of atRoot(document) ? (0,facts_documents/* sentencesMatching */.cQ)(section, [KEPT]) : []) {
                const subject = keptBack(sentence.text, names);
                if (subject)
                    withheld.push({ value: subject, at: place(sentence) });
            }
            const told = (value, patterns, also, not) => {
                for (const sentence of atRoot(document) ? (0,facts_documents/* sentencesMatching */.cQ)(section, patterns) : [])
                    if ((0,src_pattern/* matches */.cK)(also, sentence.text) && !(0,src_pattern/* matches */.cK)(not, sentence.text))
                        withheld.push({ value, at: place(sentence) });
            };
            told('training-code', IN_HOUSE, /\b(?:we|our|was|were)\b/i, /\bdata\b/i);
            told('training-code', PLANNED, /\b(?:pre-?)?train/i, /\bfine-?tun/i);
            told('evaluation-code', PLANNED, /\bevaluat/i, NEVER);
            told('product', ENDED, /\b(?:our|the|live|online)\b/i, NEVER);
        }
    }
    return { gates, withheld };
}
/** A gate that the host has put up, and the files may say nothing of: it stands on the page that shows the card. */
function gatedByHost(access, card, { entries }) {
    const path = card?.path ?? entries[0]?.path;
    if (access.gates.length > 0 || path === undefined)
        return access;
    return { ...access, gates: [{ path, text: 'gated, as its page says' }] };
}
const NEVER = /(?!)/;
/** A link to a form that stands where weights are to be had. */
function formsIn(document, section) {
    const links = section.blocks.flatMap((block) => (block.kind === 'prose' ? block.links : []));
    if (!links.some(({ target }) => (0,src_pattern/* matches */.cK)(FORM, target)))
        return [];
    return (0,facts_documents/* mentionsIn */.TV)(document)
        .filter(({ link, context }) => links.includes(link) && (0,src_pattern/* matches */.cK)(FORM, link.target) && (0,src_pattern/* matches */.cK)(BEHIND_FORM, context))
        .map(({ at, context }) => ({ ...at, text: context }));
}
const FORM = /^https?:\/\/(?:docs\.google\.com\/forms|forms\.gle|forms\.office\.com|[\w-]+\.typeform\.com|www\.wjx\.(?:cn|top)|wj\.qq\.com)\b/i;
const BEHIND_FORM = /\b(?:weights?|checkpoints?|model access|access to the models?|download (?:the )?models?)\b|\u6743\u91cd|\u4e0b\u8f7d/i;
function gatingFields({ frontMatter }) {
    if (frontMatter.state === 'absent')
        return [];
    return [...frontMatter.fields].flatMap(([name, { at, values }]) => {
        if (name.startsWith('extra_gated_'))
            return [at];
        return name === 'gated' && !values.every(({ value }) => (0,src_pattern/* matches */.cK)(/^(?:false|no)$/i, value)) ? [at] : [];
    });
}
/** Deeper documents speak of parts and variants. */
const atRoot = ({ path }) => (0,facts_tree/* folderOf */.yS)(path) === '';
const speaksOfRelease = ({ role }) => role === 'readme' || role === 'model-card';
const COMMERCE = /\bcommercial\w*\b/i;
/** "Open for research; apply for commercial use": what asks is the license, and nobody before the download. */
function isForCommerce(text) {
    return ((0,src_pattern/* matches */.cK)(COMMERCE, text) && (0,src_pattern/* matches */.cK)(/\b(?:open|free|freely)\b/i, text) && !(0,src_pattern/* matches */.cK)(/\bdownload/i, text));
}
const HUB_MODEL = /^https?:\/\/(?:huggingface\.co|hf\.co)\/(?!datasets\/|spaces\/)([\w.-]+)\/([\w.-]+)/i;
/** Whether a sentence asks for access to a model that it links to, which is somebody else's. */
function leadsToOthers(text, section, names) {
    const linked = section.blocks
        .flatMap((block) => (block.kind === 'prose' ? block.links : []))
        .filter((link) => link.text !== '' && text.includes(link.text))
        .flatMap(({ target }) => {
        const [, account, name] = (0,src_pattern/* find */.I6)(HUB_MODEL, target) ?? [];
        return account && name ? [{ account, name }] : [];
    });
    return (linked.length > 0 && linked.every(({ account, name }) => !names.isOwner(account) && !names.includes(name)));
}
/** Each sentence once, in reading order. */
function union(lists) {
    return [...new Set(lists.flat())].sort((a, b) => a.line - b.line);
}
function keptBack(sentence, names) {
    const match = (0,src_pattern/* find */.I6)(KEPT, sentence);
    if (!match || (0,src_pattern/* matches */.cK)(NOT_KEPT, sentence))
        return undefined;
    const others = sentence.match(NAMED)?.filter((name) => /\d/.test(name) && !names.includes(name));
    if ((others && others.length > 0) || (0,src_pattern/* matches */.cK)(OF_OTHERS, sentence))
        return undefined;
    // "We do not distribute the weights": what is kept back stands behind the words.
    const [object] = (0,src_pattern/* find */.I6)(OBJECT, sentence.slice(match.index + match[0].length)) ?? [];
    const kept = object && SUBJECTS.find(([, pattern]) => (0,src_pattern/* matches */.cK)(pattern, object));
    if (kept)
        return kept[0];
    // What is kept back is named right before or right after the words that keep it back.
    const near = sentence.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40);
    return SUBJECTS.find(([, pattern]) => (0,src_pattern/* matches */.cK)(pattern, near))?.[0];
}

;// CONCATENATED MODULE: ./lib/src/facts/accounts.js


/**
 * What data are, beyond their amount: where they come from, what they are in, who made them. A bare number of tokens
 * describes nothing.
 */
const NATURE = /\b(?:multi-?lingual|bilingual|English|Chinese|French|languages|natural[- ]language|web(?:-based|text| ?pages?| data| crawl\w*| documents)?|internet|online|public(?:ly)?(?: available)?|common ?crawl|crawl\w*|wikipedia|books?|source code|code (?:data|examples|tokens|corpus|repositories)|text and code|and code\b|github|arxiv|papers|scrap\w+|sources?|news|forums?|social|websites?|transcripts?|image-text|curated|synthetic|generated by|licensed|proprietary|same data|unlabell?ed|without (?:using )?any (?:labels|annotations)|mathematics|mixture of|subsets? of)\b|\u7f51|\u591a\u8bed|\u4e2d\u82f1/i;
/** Corpora that many models are trained on, by name. */
const SHARED_CORPORA = /\b(?:ImageNet\S*|LAION\S*|Common ?Crawl|The Pile|Book ?Corpus|OpenWebText\S*|RedPajama\S*|FineWeb\S*|Dolma|C4|LJ ?Speech\S*|LibriSpeech|LibriTTS\S*|Libri-?Light|VCTK|Common ?Voice|AudioSet|MS ?COCO|COCO|Objects ?365|Kinetics\S*|Conceptual Captions|PubMed|S2ORC|UniRef\S*|CELLxGENE|ERA5|Open X-Embodiment|MS ?MARCO)\b/i;
const ACCOUNTS = [
    {
        component: 'datasets.pretraining',
        all: [
            /\b(?:pre-?)?train(?:ed|ing)\b|\bcorpus\b|\u8bad\u7ec3/i,
            /\b(?:tokens?|data(?:sets?)?|corpus|corpora|text|hours|images?|documents|pairs)\b|\bmade of\b|\u6570\u636e|\u8bed\u6599/i,
            NATURE,
        ],
        none: /\b(?:your|custom|will be|train on your|RL|reinforcement|preference|SFT|example|sample|fine-?tun(?:e|ing) (?:data|it|the model)|instruction-?(?:tuning|following)|evaluat\w+ on|environment|inference|install|pip|docker|command|script)\b/i,
    },
    // "Pre-trained models, trained on ImageNet": a corpus that many share describes itself.
    {
        component: 'datasets.pretraining',
        all: [
            /\b(?:pre-?)?train(?:ed|ing)(?: (?:from scratch|models?|weights))? (?:on|with) (?:the )?/i,
            SHARED_CORPORA,
        ],
        none: /\b(?:your|custom|will be|fine-?tun\w+|evaluat\w+|instruct\w*)\b/i,
    },
    {
        component: 'datasets.pretraining',
        all: [
            /^[^\w\n\r\u2028\u2029]*(?:\d+[.)] ?)?(?:to |first,? |please )?download\b/im,
            /\bdata ?sets?\b|\bcorpus\b/i,
            SHARED_CORPORA,
        ],
        none: /\b(?:your|custom|fine-?tun\w+|eval\w*|test|example|demo|sample|benchmark\w*|instruct\w*)\b/i,
    },
    {
        component: 'datasets.finetuning',
        all: [
            /\b(?:fine-?tun\w+|sft|instruction[- ](?:tun\w+|data\w*|follow\w+)|post-?train\w*|supervised)\b|\u5fae\u8c03/i,
            /\b(?:data|datasets?|examples|samples|demonstrations|instances|pairs|instructions|conversations?|dialogues?)\b|\u6570\u636e/i,
            /(?<![\w.,])\d[\d.,]* ?(?:[KkMm]|thousand|million)\b|\b(?:human-annotated|annotat\w+|publicly available|collected|curated|synthetic|generated|distill\w+|self-instruct|mixture of|sampled)\b/i,
        ],
        none: /\b(?:your|custom|will be|example data|for example|format|json|evaluat\w+ on|prepare|preprocess|script|command)\b/i,
    },
    {
        component: 'datasets.finetuning',
        all: [
            /\bdistill\w*\b/i,
            /\bfrom\b/i,
            /\b(?:capabilit\w+|reasoning|outputs|samples|data|knowledge)\b/i,
            /\b(?:into|fine-?tun\w+|we|post-?train\w*)\b/i,
        ],
        none: /\b(?:your|can be|will be)\b/i,
    },
    {
        component: 'datasets.alignment',
        all: [
            /\b(?:preference|preferences|reward|rl|rlhf|dpo|rlvr|human feedback|reinforcement learning)\b|\u504f\u597d/i,
            /\b(?:data|datasets?|pairs|annotations|comparisons|rankings|prompts)\b|\u6570\u636e/i,
            /\b(?:collect\w*|annotat\w+|publicly available|generat\w+|curat\w+|consist\w*|contain\w*|sourced|label\w+|(?<![\d.,])\d[\d.,]* ?[KkMm])\b/i,
        ],
        none: /\b(?:your|custom|will be|not|format|json|script|command)\b/i,
    },
    {
        component: 'datasets.evaluation',
        all: [
            /\b(?:evaluat\w+|evals?|measur\w+|tested|benchmark\w*)\b|\u8bc4\u6d4b|\u6d4b\u8bc4/i,
            /\b(?:benchmarks?|tasks|test sets?|test splits?|evaluation sets?|eval sets?|datasets?|corpus|suites?|included?|against)\b|\u6570\u636e\u96c6|\u699c/i,
            /\b\d+\b|\b(?:categories|contains?|such as|including|included?|across|on the)\b|\b[A-Z][\w-]*[A-Z][\w-]*\b/,
        ],
        none: /\b(?:your|will be|to evaluate|you can|latency|throughput|speed|GPUs?|tokens per second|may release|run the|used for (?:the )?training)\b/i,
    },
    {
        component: 'code.evaluation',
        all: [
            /\b(?:evaluat\w+|benchmarks?|tests?|measur\w+)\b|\u8bc4\u6d4b|\u6d4b\u8bd5/i,
            /\b(?:\d+|few|zero)-?shot\b|\bgreedy\b|\btemperature\b|\bpass@\w+|\bchain-of-thought\b|\bCoT\b|\b(?:output|generation) length\b|\bblind\w*\b|\bpairwise\b|\bsettings and parameters\b|\binternal evaluations? librar\w+|\bharness\b|\btasks across\b/i,
        ],
        none: /\b(?:your|will be|may release|to evaluate|you can|TTS|voices?|test harness|command-?line)\b/i,
    },
    {
        component: 'code.data-processing',
        all: [
            /\b(?:scraped|crawled|filter(?:ed|ing)|de-?dup\w*|blocklist|(?<!-)cleaned|cleaning|data processing|heuristics?|post-?process\w*|rejection sampling)\b|\u6e05\u6d17|\u53bb\u91cd/i,
            /\b(?:data(?:sets?)?|corpus|web ?pages?|documents?|text|links)\b|\u6570\u636e/i,
            /\b(?:we|our|was|were|is|are|using)\b|\u6211\u4eec/i,
        ],
        none: /\b(?:your|will be|you can|if you|noise|script|command|run)\b/i,
    },
    {
        component: 'code.training',
        all: [
            /\btraining (?:framework|system|stack|infrastructure|codebase|pipeline)\b|\u8bad\u7ec3\u6846\u67b6/i,
            /\b(?:design|develop|implement|buil[dt]|introduc|propos|based on)\w*\b/i,
        ],
        none: /\b(?:your|will be|inference|fine-?tun\w+)\b/i,
    },
    {
        component: 'code.finetuning',
        all: [
            /\b(?:post-?train\w*|fine-?tun\w+|distill\w*|sft|rlhf|reinforcement learning)\b/i,
            /\b(?:pipeline|methodology|recipe|framework|stages?)\b/i,
            /\b(?:we|our|introduc\w*|develop\w*|incorporat\w*|design\w*)\b/i,
        ],
        none: /\b(?:your|will be|you can|please)\b/i,
    },
    {
        component: 'system.product',
        all: [
            /\b(?:chat|try|play|talk|available|provid\w+|access\w*|use|demo|official)\b|\u4f53\u9a8c|\u8bd5\u7528/i,
            /\b(?:chat with|playground|(?:web ?site|web\/app|web app|mobile app|our app|online demo|live demo|free demo|web demo)|API (?:platform|at|service|endpoint)|compatible API|(?:our|official|models?|cloud) APIs?|official (?:website|app|web)|hosted|on the platform|our platform)\b/i,
        ],
        none: /\b(?:suspended|no longer|run locally|local(?:ly)? host|your own|will be|third[- ]party|issues?|you can run|launch\w*|server|deploy\w*|vllm|install|request a|openai API|transformers|python API|download the|data ?sets?)\b/i,
    },
];
/** A demo or service that is named where people look first. */
const PRODUCT_LINK = /\b(?:demo|playground|chat|try (?:it|now|online)|web ?app|api platform)\b|\u4f53\u9a8c/i;
const NO_PRODUCT = /\b(?:discord|slack|wechat|telegram|chat ?template|chat (?:model|format|bot arena)|github|license|colab|notebook|video|youtube|code|paper|docs?|documentation|leaderboard|dataset)\b/i;
/** Pages about code, texts and models; what is met there is not a service. */
const NO_SERVICE = /^(?:#|\.|[\w-]+(?:\/|\.md$|\.py$|$))|(?:github\.com|huggingface\.co\/(?!spaces)|hf\.co\/(?!spaces)|arxiv\.org|discord|slack\.com|twitter\.com|x\.com\/|youtube|medium\.com|readthedocs|colab\.|pypi|shields\.io|\.pdf$|modelscope\.cn\/models)/i;
/** Data sets that models are compared on, by the names that tables and sentences give them. */
const BENCHMARKS = /\b(?:MMLU\w*|C-?Eval|CMMLU|GSM-?8K|MATH(?:-500)?|HumanEval\w*|MBPP\w*|BBH|HellaSwag|ARC(?:[-_ ](?:c|e|challenge|easy))?|TriviaQA|Natural ?Questions|WinoGrande|PIQA|SIQA|BoolQ|TruthfulQA|DROP|GPQA|AIME\w*|LiveCodeBench|SWE-?bench|IF-?Eval|MT-?Bench|AlpacaEval|Arena-?Hard|AGIEval|SuperGLUE|GLUE|SQuAD|LibriSpeech|Common ?Voice|FLEURS|ImageNet\w*|COCO|LAMBADA|WikiText\w*|XSum|WMT\w*|FLORES\w*|MMMU|VQA\w*|TextVQA|MM-?Vet|MTEB|BEIR|OBQA|OpenBookQA|CSQA|SimpleQA|BFCL|RULER|LongBench|XNLI|RACE|CoQA|PTB)\b/gi;
/** Places kept of each component. */
const MAX_PLACES = 12;
/** Reads where the documents tell of each component: sentences, tables of results and links to services. */
function readAccounts(documents, names, references, data) {
    const found = new Map();
    const add = (component, at) => {
        const places = found.get(component) ?? [];
        if (places.length < MAX_PLACES)
            places.push(at);
        found.set(component, places);
    };
    for (const document of documents) {
        if (!speaks(document))
            continue;
        for (const section of document.sections) {
            if ([section.title, ...section.parents].some(facts_documents/* isOthersHeading */.Ww))
                continue;
            addSentences(document, section, add);
            for (const block of section.blocks)
                addTable(document, block, add);
        }
    }
    for (const { value, at } of data.used)
        add(value, at);
    for (const { kind, name, standing, mention } of references)
        if (kind === 'space' && (standing === 'own' || names.includes(name)))
            add('system.product', mention.at);
    for (const document of documents)
        if (document.role === 'readme' || document.role === 'model-card')
            for (const { link, at, headings } of (0,facts_documents/* mentionsIn */.TV)(document)) {
                if (link.image || headings.some(facts_documents/* isOthersHeading */.Ww) || link.text.length > 60)
                    continue;
                const words = `${link.text} ${hostOf(link.target).replace(/[.-]/g, ' ')}`;
                if ((0,src_pattern/* matches */.cK)(PRODUCT_LINK, words) &&
                    !(0,src_pattern/* matches */.cK)(NO_PRODUCT, words) &&
                    !(0,src_pattern/* matches */.cK)(NO_SERVICE, link.target.replace(/^https?:\/\/(?:www\.)?/i, '')))
                    add('system.product', at);
            }
    return found;
}
/** Folders that tell of other people's papers, and of what was once new. */
const OF_LITERATURE = /(?:^|\/)(?:research|papers?|literature|blog|reading[-_]list)\//i;
/** Documents of the release as a whole, and those of folders whose name says what they tell of. */
function speaks(document) {
    if (document.role === 'use-policy' || (0,src_pattern/* matches */.cK)(OF_LITERATURE, document.path))
        return false;
    return ((0,facts_documents/* isCentral */.ij)(document) ||
        (0,src_pattern/* matches */.cK)(/(?:^|\/)(?:docs|data|eval|pre-?train|train|fine-?tun)[\w-]*\//i, document.path));
}
function addSentences(document, section, add) {
    for (const { component, all, none } of ACCOUNTS)
        for (const { text, line } of (0,facts_documents/* sentencesMatching */.cQ)(section, all))
            if (!none || !(0,src_pattern/* matches */.cK)(none, text))
                add(component, { path: document.path, line, text });
}
/** A table with figures beside the names of data sets reports results on them. */
function addTable(document, block, add) {
    if (block.kind !== 'table')
        return;
    const rows = block.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '));
    const header = block.header.map(({ text }) => text).join(' | ');
    const at = {
        path: document.path,
        line: block.line,
        endLine: block.endLine,
        text: header || (rows[0] ?? ''),
    };
    if ((0,src_pattern/* matches */.cK)(/\b(?:v?ram|gpu memory|memory (?:usage|required)|gpus?)\b|\u663e\u5b58/i, header) &&
        /\d/.test(rows.join('')))
        add('system.infrastructure', at);
    const named = new Set((0,src_pattern/* findAll */.JW)(BENCHMARKS, `${header}\n${rows.slice(0, MAX_ROWS).join('\n')}`).map(([name]) => name.toLowerCase()));
    if (named.size >= 2 && /\d\.\d|\b\d{2}\b/.test(rows.join(' ')))
        add('datasets.evaluation', at);
}
const MAX_ROWS = 60;
function hostOf(target) {
    return (0,src_pattern/* find */.I6)(/^https?:\/\/([^/?#]+)/i, target)?.[1] ?? '';
}

;// CONCATENATED MODULE: ./lib/src/facts/gguf.js

/**
 * Headers are a few megabytes, nearly all of it the tokenizer's vocabulary; one that goes on for longer is not
 * followed, and nothing is said of it.
 */
const MAX_HEADER = 16_000_000;
/** The library asks for so many bytes at once. */
const AHEAD = 2_000_000;
/** Bytes of one number; quantized ones are stored in blocks, of which only the beginning is checked. */
const WIDTHS = { F64: 8, F32: 4, F16: 2, BF16: 2 };
const NOTHING = new Uint8Array();
/**
 * Reads a GGUF file's metadata and tensor list with `@huggingface/gguf`, which is given ranges of the file instead of
 * a network; it is loaded when the first file is there. `undefined` where the header could not be read to its end,
 * because it is longer than the bound or the file is not there. Never throws.
 *
 * https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
 *
 * @param size of the whole file, in bytes
 */
async function readGguf(path, size, read) {
    const { GGMLQuantizationType, gguf } = await __webpack_require__.e(/* import() */ 7102).then(__webpack_require__.bind(__webpack_require__, 7102));
    let unread = false;
    const answer = async (_address, request) => {
        const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request?.headers?.Range ?? '') ?? [];
        const start = Number(first);
        // The library reads ahead, once past the end; further on there is nothing, and it would ask for ever.
        if (start >= size + AHEAD)
            throw new RangeError('past the end');
        if (start >= MAX_HEADER) {
            unread = true;
            throw new RangeError('past the bound');
        }
        const bytes = start < size ? await read({ path, start, length: Number(last) - start + 1 }) : NOTHING;
        if (!bytes) {
            unread = true;
            throw new RangeError('not there');
        }
        const { buffer } = bytes.slice();
        return {
            headers: {
                get: (name) => (name === 'content-range' ? `bytes ${first}-${last}/${size}` : null),
            },
            arrayBuffer: async () => buffer,
        };
    };
    try {
        // Any address will do: it is never looked up.
        const { metadata, tensorInfos, tensorDataOffset, tensorInfoByteRange, parameterCount } = await gguf('https://localhost/', { fetch: answer, computeParametersCount: true });
        const byType = new Map();
        let end = 0;
        for (const { dtype, shape, offset } of tensorInfos) {
            const count = shape.reduce((product, each) => product * Number(each), 1);
            byType.set(dtype, (byType.get(dtype) ?? 0) + count);
            end = Math.max(end, Number(tensorDataOffset + offset) + count * (WIDTHS[GGMLQuantizationType[dtype]] ?? 0));
        }
        const [type] = [...byType].sort(([, a], [, b]) => b - a)[0] ?? [];
        const dtype = type === undefined ? undefined : GGMLQuantizationType[type];
        const defect = tensorInfoByteRange[1] > size
            ? 'ends before its header does'
            : end > size
                ? 'ends before its tensors do'
                : undefined;
        return {
            metadata: { ...metadata },
            parameters: parameterCount,
            ...(dtype !== undefined && { dtype }),
            ...(defect !== undefined && { defect }),
        };
    }
    catch (error) {
        if (unread)
            return undefined;
        if (error instanceof RangeError)
            return { metadata: {}, defect: 'ends before its header does' };
        // What is newer or larger than the library knows is not for that reason broken.
        const beyond = error instanceof Error && (0,src_pattern/* matches */.cK)(/\bunsupported\b|\bexceeds\b/i, error.message);
        return beyond ? undefined : { metadata: {}, defect: 'has a header that is not GGUF' };
    }
}

// EXTERNAL MODULE: ./lib/src/facts/paths.js
var paths = __webpack_require__(282);
;// CONCATENATED MODULE: ./lib/src/facts/safetensors.js
/** The first bytes of the file give the length of its header: https://huggingface.co/docs/safetensors */
const LENGTH_FIELD = 8;
/** The format's own bound, in bytes. */
const safetensors_MAX_HEADER = 100_000_000;
/** Bytes of one number; of types that are not listed nothing is checked. */
const safetensors_WIDTHS = {
    F64: 8,
    I64: 8,
    U64: 8,
    F32: 4,
    I32: 4,
    U32: 4,
    F16: 2,
    BF16: 2,
    I16: 2,
    U16: 2,
    I8: 1,
    U8: 1,
    BOOL: 1,
    F8_E4M3: 1,
    F8_E5M2: 1,
};
const CUT = { metadata: {}, defect: 'ends before its tensors do' };
/** The length of the header in bytes, off the first eight bytes; `undefined` where there are fewer. */
function headerLength(bytes) {
    if (bytes === undefined || bytes.length < LENGTH_FIELD)
        return undefined;
    return Number(new DataView(bytes.buffer, bytes.byteOffset, LENGTH_FIELD).getBigUint64(0, true));
}
/**
 * Counts the numbers that a header announces, and checks that they fill the file: tensors lie one after the other
 * behind the header and leave no hole. Never throws.
 *
 * @param header its bytes; `size` of the whole file, in bytes
 */
function readSafetensors(header, size) {
    const parsed = parse(header);
    if (!isRecord(parsed))
        return { metadata: {}, defect: 'has a header that is not JSON' };
    const { __metadata__: metadata, ...tensors } = parsed;
    const byType = new Map();
    let end = 0;
    for (const tensor of Object.values(tensors)) {
        const { dtype, shape, data_offsets: offsets } = isRecord(tensor) ? tensor : {};
        if (typeof dtype !== 'string' || !isSizes(shape) || !isSizes(offsets) || offsets.length !== 2)
            return { metadata: {}, defect: 'has a header that does not describe tensors' };
        const count = shape.reduce((product, each) => product * each, 1);
        const [from = 0, to = 0] = offsets;
        const width = safetensors_WIDTHS[dtype];
        if (width !== undefined && count * width !== to - from)
            return { metadata: {}, defect: 'has a tensor whose shape and bytes do not agree' };
        byType.set(dtype, (byType.get(dtype) ?? 0) + count);
        end = Math.max(end, to);
    }
    if (end > size - LENGTH_FIELD - header.length)
        return CUT;
    const [most] = [...byType].sort(([, a], [, b]) => b - a);
    return {
        metadata: isRecord(metadata) ? metadata : {},
        parameters: [...byType.values()].reduce((sum, each) => sum + each, 0),
        ...(most && { dtype: most[0] }),
        ...(end < size - LENGTH_FIELD - header.length && {
            defect: 'holds more bytes than its header announces',
        }),
    };
}
function parse(header) {
    try {
        return JSON.parse(decode(header));
    }
    catch {
        return undefined;
    }
}
/** Header bytes as text: names are ASCII in practice, and one that is not comes out garbled and still a name. */
function decode(bytes) {
    const chunks = [];
    for (let start = 0; start < bytes.length; start += 8192)
        chunks.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
    return chunks.join('');
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isSizes(value) {
    return Array.isArray(value) && value.every((each) => Number.isSafeInteger(each) && each >= 0);
}

;// CONCATENATED MODULE: ./lib/src/facts/artifacts.js





/** Formats that hold weights and nothing else, by ending. */
const WEIGHT_FORMATS = {
    safetensors: 'safetensors',
    gguf: 'gguf',
    ggml: 'ggml',
    onnx: 'onnx',
    pt: 'pickle',
    pth: 'pickle',
    ckpt: 'pickle',
    pdparams: 'pickle',
    nemo: 'nemo',
    tflite: 'tflite',
    mlmodel: 'coreml',
    mlpackage: 'coreml',
    msgpack: 'msgpack',
    h5: 'hdf5',
    keras: 'keras',
    mnn: 'mnn',
};
/** Endings that may hold anything: only these names are weights. */
const NAMED_WEIGHTS = [
    [
        /^(?:pytorch_model|adapter_model|diffusion_pytorch_model|model|consolidated|mp_rank_)[\w.-]*\.bin$/i,
        'pickle',
    ],
    [/^ggml[\w.-]*\.bin$/i, 'ggml'],
    [/^(?:openvino_model)[\w.-]*\.bin$/i, 'openvino'],
    [/^(?:tf_model|model)[\w.-]*\.(?:data-\d+-of-\d+|index)$/i, 'tensorflow'],
    [/\.ckpt(?:-\d+)?\.(?:data-\d+-of-\d+)$/i, 'tensorflow'],
    [/^saved_model\.pb$/i, 'tensorflow'],
];
const TOKENIZER = /^(?:tokenizer(?:_config)?\.json|tokenizer\.model|spiece\.model|sentencepiece[\w.-]*\.model|vocab\.(?:json|txt)|merges\.txt|tekken\.json|[\w-]+\.tiktoken|special_tokens_map\.json)$/i;
const CONFIGURATION = /^(?:config|generation_config|adapter_config|model_index|params|preprocessor_config|processor_config)\.json$|^chat_template\.(?:jinja|json)$/i;
const OPTIMIZER = /^(?:optimizer|scheduler|rng_state|training_args|global_step|zero_pp_rank|bf16_zero)[\w.-]*$/i;
const CHECKPOINT = /(?:^|\/)(?:checkpoint|ckpt|step|iter|epoch)[-_]?\d[\w.-]*\//i;
/** Headers of more bytes are left unread: the figures in them are not worth the time. */
const MAX_HEADER_READ = 4 * 1024 * 1024;
/** Headers are read of at most so many files. */
const MAX_HEADERS = 64;
/**
 * Of GGUF files one a folder is read, in so many folders: the others are the same model in other precisions, and each
 * header repeats the whole vocabulary, which takes half a second.
 */
const MAX_GGUF_HEADERS = 4;
/** The first bytes tell what a file is, whatever it is called. */
const MAGIC = 16;
/**
 * Where what pointers stand for can be looked into, it is done in so many files, the first of a folder, and so far: a
 * header of safetensors has some tens of kilobytes.
 */
const MAX_TARGETS = 2;
const TARGET_BYTES = 128 * 1024;
/** A pointer's text is shorter than this: git-lfs's specification. */
const MAX_POINTER = 1024;
/** The files of the model, sorted by path: told apart by name, format and first bytes; pointers and headers read. */
const artifacts = {
    turn: 'last',
    wants: (tree) => {
        const found = candidates(tree);
        return {
            texts: found.filter(mayPoint).map(({ entry }) => entry.path),
            ranges: [
                ...found
                    .filter(hasBytes)
                    .slice(0, MAX_HEADERS)
                    .map(({ entry }) => magicOf(entry.path)),
                ...targetsToRead(found).map(targetOf),
            ],
            onDemand: ggufToRead(found),
        };
    },
    wantsNext: (read, tree) => ({
        ranges: candidates(tree).flatMap(({ entry, format }) => format === 'safetensors' ? (headerRange(read, entry) ?? []) : []),
    }),
    extract: async (read, tree) => {
        const found = candidates(tree);
        const wanted = new Set(ggufToRead(found));
        const described = [];
        for (const candidate of found) {
            const { path, size } = candidate.entry;
            const header = wanted.has(path) ? await readGguf(path, size, read.fetch) : undefined;
            described.push(describe(read, candidate, header));
        }
        return described;
    },
};
const known = new WeakMap();
/** Told apart once, however often it is asked. */
function candidates(tree) {
    const before = known.get(tree);
    if (before)
        return before;
    const found = tree.entries.flatMap((entry) => {
        if (entry.kind === 'submodule')
            return [];
        const told = classify(entry.path);
        return told && !(0,paths/* isForeign */.jq)(entry.path) && !(0,paths/* isTest */.Nu)(entry.path) ? [{ entry, ...told }] : [];
    });
    known.set(tree, found);
    return found;
}
const holdsNumbers = ({ kind }) => kind !== 'configuration' && kind !== 'tokenizer' && kind !== 'weights-index';
/** Weights this small are a pointer, a broken pointer or a stand-in. */
function mayPoint(candidate) {
    const { entry } = candidate;
    if (entry.kind === 'lfs-pointer')
        return true;
    return entry.kind === 'file' && entry.size > 0 && entry.size < MAX_POINTER && holdsNumbers(candidate);
}
const hasBytes = (candidate) => candidate.entry.kind === 'file' && candidate.entry.size >= MAX_POINTER && holdsNumbers(candidate);
const isGguf = (candidate) => candidate.format === 'gguf' && hasBytes(candidate);
function ggufToRead(found) {
    const first = new Map();
    for (const candidate of found) {
        const { path } = candidate.entry;
        if (isGguf(candidate) && !first.has((0,facts_tree/* folderOf */.yS)(path)))
            first.set((0,facts_tree/* folderOf */.yS)(path), path);
    }
    return [...first.values()].slice(0, MAX_GGUF_HEADERS);
}
function targetsToRead(found) {
    const first = new Map();
    for (const { entry, format } of found)
        if (entry.kind === 'lfs-pointer' && format === 'safetensors' && !first.has((0,facts_tree/* folderOf */.yS)(entry.path)))
            first.set((0,facts_tree/* folderOf */.yS)(entry.path), entry.path);
    return [...first.values()].slice(0, MAX_TARGETS);
}
const targetOf = (path) => ({ path, start: 0, length: TARGET_BYTES, target: true });
const magicOf = (path) => ({ path, start: 0, length: MAGIC });
function headerRange(read, { path, size }) {
    const length = headerLength(read.bytes(magicOf(path)));
    if (length === undefined || length > Math.min(MAX_HEADER_READ, size - LENGTH_FIELD))
        return undefined;
    return { path, start: LENGTH_FIELD, length };
}
const INDEX = /\.index\.json$/i;
const DOCKERFILE = /^dockerfile/i;
const ADAPTER = /^adapter_model/i;
function classify(path) {
    const name = (0,facts_tree/* nameOf */.Vb)(path);
    if ((0,src_pattern/* matches */.cK)(INDEX, name))
        return { kind: 'weights-index', format: 'json' };
    if ((0,src_pattern/* matches */.cK)(TOKENIZER, name))
        return { kind: 'tokenizer', format: (0,paths/* extensionOf */.je)(path) };
    if ((0,src_pattern/* matches */.cK)(CONFIGURATION, name))
        return { kind: 'configuration', format: (0,paths/* extensionOf */.je)(path) };
    const extension = (0,paths/* extensionOf */.je)(path);
    const format = WEIGHT_FORMATS[extension] ?? NAMED_WEIGHTS.find(([pattern]) => (0,src_pattern/* matches */.cK)(pattern, name))?.[1] ?? undefined;
    if ((0,src_pattern/* matches */.cK)(OPTIMIZER, name) && (format || extension === 'bin'))
        return { kind: 'optimizer-state', format: 'pickle' };
    // `Dockerfile.nemo` builds an image.
    if (!format || (0,src_pattern/* matches */.cK)(DOCKERFILE, name))
        return undefined;
    if ((0,src_pattern/* matches */.cK)(ADAPTER, name))
        return { kind: 'adapter', format };
    return { kind: (0,src_pattern/* matches */.cK)(CHECKPOINT, path) ? 'checkpoint' : 'weights', format };
}
function describe(read, { entry, kind, format }, gguf) {
    const { path } = entry;
    const text = read.text(path);
    if (text !== undefined && /^\s*version\s+https?:\/\/(?:git-lfs|hawser)\b/.test(text))
        return { path, kind, format, pointer: true, ...readPointer(text), ...targetHeader(read, path, text) };
    if (entry.kind === 'lfs-pointer')
        return { path, kind, format, pointer: true };
    const bytes = read.bytes(magicOf(path));
    const file = { path, kind, format: formatBy(bytes, format), pointer: false, size: entry.size };
    if (bytes && (0,src_pattern/* matches */.cK)(/^\s*<(?:!doctype|html|\?xml)/i, String.fromCharCode(...bytes)))
        return { ...file, format, defect: 'holds a web page' };
    if (bytes && format === 'gguf' && file.format !== 'gguf')
        return { ...file, defect: 'has a header that is not GGUF' };
    const header = gguf ?? (format === 'safetensors' ? safetensorsHeader(read, entry) : undefined);
    if (!header)
        return file;
    const { parameters, dtype, defect } = header;
    const metadata = readMetadata(header.metadata);
    return {
        ...file,
        ...(parameters !== undefined && { parameters }),
        ...(dtype !== undefined && { dtype }),
        ...(metadata && { metadata }),
        ...(defect !== undefined && { defect }),
    };
}
/** What the header says of the model that stands behind a pointer; its defects are not the repository's to mend. */
function targetHeader(read, path, pointer) {
    const bytes = read.bytes(targetOf(path));
    const { size } = readPointer(pointer);
    const length = headerLength(bytes);
    if (!bytes || size === undefined || length === undefined || length > bytes.length - LENGTH_FIELD)
        return {};
    const header = readSafetensors(bytes.subarray(LENGTH_FIELD, LENGTH_FIELD + length), size);
    const metadata = readMetadata(header.metadata);
    return {
        ...(header.parameters !== undefined && { parameters: header.parameters }),
        ...(header.dtype !== undefined && { dtype: header.dtype }),
        ...(metadata && { metadata }),
    };
}
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function readPointer(text) {
    const oid = /^oid sha256:([0-9a-f]{64})\r?$/m.exec(text)?.[1];
    const size = /^size (\d{1,16})\r?$/m.exec(text)?.[1];
    const defect = oid === undefined
        ? 'names no sha256 digest of 64 hexadecimal digits'
        : size === undefined
            ? 'names no size'
            : Number(size) === 0
                ? 'stands for an empty file'
                : undefined;
    return {
        ...(oid !== undefined && { sha256: oid }),
        ...(size !== undefined && { size: Number(size) }),
        ...(defect !== undefined && { defect }),
    };
}
/** Formats by their first bytes, as Latin-1 characters, and where those stand; the others have none that tell. */
const SIGNATURES = [
    ['GGUF', 0, 'gguf'],
    ['TFL3', 4, 'tflite'],
    ['HDF\r\n', 1, 'hdf5'],
];
function formatBy(bytes, named) {
    if (!bytes)
        return named;
    const start = String.fromCharCode(...bytes);
    const signed = SIGNATURES.find(([sign, at]) => start.startsWith(sign, at))?.[2];
    if (signed)
        return signed;
    if (isPickled(bytes) && !ARCHIVES.has(named))
        return 'pickle';
    return named === 'gguf' ? 'unknown' : named;
}
/** Zip archives of their own kind. */
const ARCHIVES = new Set(['keras', 'nemo', 'coreml']);
/** A zip archive, as PyTorch has written since 1.6, or a pickle by its opcode for protocols 2 to 5. */
function isPickled([first, second, third, fourth]) {
    if (first === 0x80 && second !== undefined && second >= 2 && second <= 5)
        return true;
    return first === 0x50 && second === 0x4b && third === 3 && fourth === 4;
}
function safetensorsHeader(read, { path, size }) {
    const length = headerLength(read.bytes(magicOf(path)));
    if (length === undefined)
        return undefined;
    if (length > Math.min(safetensors_MAX_HEADER, size - LENGTH_FIELD))
        return { metadata: {}, defect: `states a header of ${length} bytes, more than the file holds` };
    const bytes = read.bytes({ path, start: LENGTH_FIELD, length });
    return bytes && readSafetensors(bytes, size);
}
/** At most so many bases and data sets are read of one header, and so many characters of each text. */
const MAX_LISTED = 20;
const MAX_TEXT = 200;
/**
 * https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#general-metadata, and for safetensors
 * https://github.com/Stability-AI/ModelSpec
 */
function readMetadata(written) {
    const text = (...keys) => {
        const value = keys.map((key) => written[key]).find((each) => typeof each === 'string' && each !== '');
        return typeof value === 'string' ? value.slice(0, MAX_TEXT) : undefined;
    };
    const list = (group, ...plain) => {
        const numbered = Array.from({ length: MAX_LISTED }, (_, index) => text(`general.${group}.${index}.repo_url`, `general.${group}.${index}.name`));
        const listed = plain.flatMap((key) => written[key] ?? []);
        return [...numbered, ...listed.slice(0, MAX_LISTED)].filter((each) => typeof each === 'string');
    };
    const name = text('general.name', 'modelspec.title');
    const architecture = text('general.architecture', 'modelspec.architecture');
    const license = text('general.license', 'modelspec.license', 'license');
    const licenseName = text('general.license.name');
    const licenseLink = text('general.license.link');
    const finetune = text('general.finetune');
    const baseModels = list('base_model', 'base_model');
    const datasets = list('dataset', 'general.datasets');
    if (!name && !architecture && !license && !licenseName && !licenseLink && !finetune)
        if (baseModels.length + datasets.length === 0)
            return undefined;
    return {
        ...(name !== undefined && { name }),
        ...(architecture !== undefined && { architecture }),
        ...(license !== undefined && { license }),
        ...(licenseName !== undefined && { licenseName }),
        ...(licenseLink !== undefined && { licenseLink }),
        ...(finetune !== undefined && { finetune }),
        baseModels,
        datasets,
    };
}

;// CONCATENATED MODULE: ./lib/src/facts/cards.js


/** Tells the cards among the documents: by name, and a README by its front matter. */
function readCards(documents) {
    const place = ({ path }) => ({ path, line: 1 });
    const isReadme = ({ path }) => (0,src_pattern/* matches */.cK)(/(?:^|\/)readme[^/]*$/i, path);
    const ofData = (document) => document.role === 'data-card' || (isReadme(document) && (0,facts_documents/* isDataCard */.LS)(document));
    const ofModel = (document) => document.role === 'model-card' || (document.role === 'readme' && document.frontMatter.state !== 'absent');
    return {
        model: documents.filter((document) => ofModel(document) && !ofData(document)).map(place),
        data: documents.filter(ofData).map(place),
    };
}

// EXTERNAL MODULE: ./lib/src/facts/front-matter.js
var front_matter = __webpack_require__(5827);
;// CONCATENATED MODULE: ./lib/src/facts/citation.js

const PATH = 'CITATION.cff';
/** Required by version 1.2.0 of the format. */
const REQUIRED = ['cff-version', 'message', 'title', 'authors'];
/** The citation file at the root, where there is one. */
const citationFile = {
    wants: () => ({ texts: [PATH] }),
    extract: async (read) => {
        const text = read.text(PATH);
        return text === undefined ? undefined : readCitation(text);
    },
};
/** Never throws: what is wrong with the file is said. */
async function readCitation(text) {
    const at = { path: PATH, line: 1 };
    const bound = (0,front_matter/* boundExceeded */.k)(text, 'file');
    if (bound)
        return { at, missing: [], problem: bound };
    const { isMap, isScalar, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const [error] = document.errors;
    if (error) {
        const { line, col } = lines.linePos(error.pos[0]);
        return { at: { path: PATH, line, column: col }, missing: [], problem: 'It is not valid YAML.' };
    }
    const { contents } = document;
    if (!isMap(contents))
        return { at, missing: REQUIRED, problem: 'It is not a mapping of fields.' };
    const fields = new Set(contents.items.flatMap(({ key, value }) => (isScalar(key) && value !== null ? [String(key.value)] : [])));
    return { at, missing: REQUIRED.filter((field) => !fields.has(field)) };
}

// EXTERNAL MODULE: ./lib/src/facts/claims.js + 6 modules
var claims = __webpack_require__(1149);
;// CONCATENATED MODULE: ./lib/src/facts/copies.js


const LICENSE_TEXT = /^(?:licen[sc]e|copying)(?:\.(?:txt|md|rst))?$/i;
const PACKAGE = /^(?:setup\.py|pyproject\.toml)$/i;
/**
 * Folders that are copies of somebody else's work: packages, and large folders inside others, under a text that is
 * not the root's. Models in a folder of models have terms of their own.
 */
function copiesIn(tree) {
    const texts = new Map();
    const packages = new Set();
    for (const { path, size } of tree.entries) {
        if ((0,facts_tree/* depthOf */.d1)(path) > MAX_NESTED)
            continue;
        if ((0,src_pattern/* matches */.cK)(LICENSE_TEXT, (0,facts_tree/* nameOf */.Vb)(path)))
            texts.set((0,facts_tree/* folderOf */.yS)(path), size);
        if ((0,src_pattern/* matches */.cK)(PACKAGE, (0,facts_tree/* nameOf */.Vb)(path)))
            packages.add((0,facts_tree/* folderOf */.yS)(path));
    }
    const root = texts.get('');
    if (root === undefined)
        return [];
    return [...texts].slice(0, MAX_TEXTS).flatMap(([folder, size]) => {
        if (folder === '' || size === root || (0,src_pattern/* matches */.cK)(OF_MODELS, folder))
            return [];
        const within = `${folder}/`;
        if (packages.has(folder))
            return [within];
        const files = (0,facts_tree/* depthOf */.d1)(folder) === 0 ? 0 : tree.entries.filter(({ path }) => path.startsWith(within)).length;
        return files >= MANY_FILES ? [within] : [];
    });
}
const MAX_NESTED = 5;
/** Texts that are looked at: each is held against the tree. */
const MAX_TEXTS = 60;
/** So many files are somebody's project, and no single script that was taken over. */
const MANY_FILES = 20;
const OF_MODELS = /^models?\//i;
const copies_known = new WeakMap();
/** Whether a path lies in a folder that is a copy of somebody else's work. */
function isCopied(path, tree) {
    const before = copies_known.get(tree);
    const copies = before ?? copiesIn(tree);
    if (!before)
        copies_known.set(tree, copies);
    return copies.some((folder) => path.startsWith(folder));
}

;// CONCATENATED MODULE: ./lib/src/facts/code.js




const SOURCE = new Set([
    'py',
    'ipynb',
    'sh',
    'cu',
    'cpp',
    'cc',
    'c',
    'rs',
    'go',
    'js',
    'ts',
    'jl',
    'java',
    'slurm',
    'sbatch',
    'gin',
]);
/** Languages of interfaces: what lies in a folder of such need not run the model. */
const INTERFACE = new Set(['js', 'ts']);
/** What uses a model's definition and holds none. */
const SCRIPTS = new Set(['ipynb', 'sh', 'slurm', 'sbatch']);
const MANIFEST = /^(?:requirements[\w.-]*\.(?:txt|in)|pyproject\.toml|setup\.(?:py|cfg)|environment[\w.-]*\.ya?ml|conda[\w.-]*\.ya?ml|[\w.]+[_-](?:env|environment)\.ya?ml|Pipfile(?:\.lock)?|(?:poetry|uv|pdm)\.lock|package\.json|Cargo\.toml|go\.mod|CMakeLists\.txt|Project\.toml)$/i;
const DEPLOYMENT = /^(?:Dockerfile(?:[.-][\w.-]+)?|[\w.-]+\.Dockerfile|(?:docker-)?compose[\w.-]*\.ya?ml|docker-compose[\w.-]*\.ya?ml|[\w.-]+\.(?:slurm|sbatch)|Singularity[\w.]*|Containerfile|helmfile\.ya?ml|Chart\.yaml|cog\.yaml|skypilot[\w.-]*\.ya?ml|(?:[\w.-]+_)?(?:launch(?:er)?|torchrun|srun|deploy)(?:[_-][\w.-]+)?\.(?:sh|ya?ml))$/i;
/** Scripts in a folder of jobs for a cluster. */
const JOB = /(?:^|\/)(?:slurm|sbatch)(?:[_-]\w+)?\/[\w.-]+\.sh$/i;
const FRONT_END = /(?:^|\/)(?:demo|web|webui|web_ui|frontend|front-end|ui|app|playground)\/package\.json$/i;
/** Words are told apart at `_`, `-`, `.` and `/`. A file may be of several kinds. */
const KINDS = [
    {
        component: 'code.data-processing',
        pattern: /(?:^|[/_.-])(?:pre-?process(?:ing)?|preprocessors|tokenize|dedup(?:e|lication)?|data[_-](?:process(?:ing)?|preparation|prep|cleaning|pipeline|collection|curation|mixing|clean)|prepare[_-](?:\w+[_-])?(?:data|dataset|datasets|memmap|corpus)[\w-]*|prepare(?:$|[_-](?!changelog|release|env|docs?|docker|model|weights|commit|deploy|build|package|version|\w*submission)\w+$)|(?:create|make|build|generate|convert|filter|clean|crawl|download|process)[_-](?:\w+[_-])?(?:data|dataset|datasets|corpus|corpora|pretraining[_-]data)|generate[_-]instructions?|crawl(?:er|ing)?|dataset[_-]transformation)(?=$|[/_.-])|(?:^|\/)tokeni[sz]ation(?=$|\/)/i,
        not: /^tokeni[sz]ation$|(?:^|[/_.-])(?:demo|eval(?:uation)?|image[_-]?process\w*|text[_-]?encoder|huggingface|hf|safetensors|gguf|onnx|quanti[sz]\w*|weights?|checkpoints?|ckpts?|animations?|plots?|charts?|figures?|html|dashboard|visuali[sz]\w*)(?=$|[/_.-])/i,
        notIn: /(?:^|[/_.-])(?:eval(?:uation|s)?|inference|demo|serve|server|serving|client|runtime|deploy|models?)(?=$|[/_.-])/i,
    },
    {
        component: 'code.finetuning',
        pattern: /(?:^|[/_.-])(?:fine-?tun(?:e|ing|ed)|fine[_-]tun(?:e|ing)|sft|dpo|rlhf|ppo|grpo|kto|orpo|reward[_-](?:model|modeling)|lora|qlora|instruct(?:ion)?(?:[_-]?tun(?:e|ing))?|post-?train(?:ing)?)(?=$|[/_.-])/i,
        not: /(?:^|[/_.-])(?:eval(?:uation)?|inference|infer|generate|demo|convert|import|export|merge|load|prompts?|follow\w*|data|dataset|datasets)(?=$|[/_.-])/i,
        notIn: /(?:^|[/_.-])(?:eval(?:uation|s)?|benchmarks?|data|datasets?|inference|tokeni[sz]\w*|assets?|modules|models?|layers)(?=$|[/_.-])/i,
        evenSo: /(?:^|[_-])train(?:er|ing)?(?=$|[_-])/i,
    },
    {
        component: 'code.training',
        pattern: /(?:^|[/_.-])(?:pre-?train(?:ing|er)?|run[_-]pretraining|train(?:ing|er)?)(?=$|[/_.-])/i,
        not: /(?:^|[/_.-])(?:fine-?tun(?:e|ing)|fine[_-]tun(?:e|ing)|sft|dpo|rlhf|ppo|grpo|lora|eval(?:uation)?|data|dataset|datasets|preprocess(?:ing)?|tokeniz(?:e|er|ation)|post-?train(?:ing)?|demo|utils?|pretrained|instruct(?:ion)?s?|fasttext|ft|classifiers?|probes?|reward|searcher|vae|vqgan|plot|dump|convert|loss|batch)(?=$|[/_.-])/i,
        notIn: /(?:^|[/_.-])(?:fine-?tun(?:e|ing)|fine[_-]tun(?:e|ing)|sft|dpo|rlhf|ppo|grpo|lora|post-?train(?:ing)?|eval(?:uation|s)?|demo|chat|examples?|data|datasets?|tokenizers?)(?=$|[/_.-])/i,
    },
    {
        component: 'code.inference',
        pattern: /(?:^|[/_.-])(?:inference|infer|generate|generation|sample|sampling|samples|predict|chat|cli[_-]demo|web[_-]demo|demo|serve|server|serving|api[_-]server|(?:chat|text)[_-]completion|interactive[\w-]*|transcribe|separate|text[_-]generation|quickstart|run[_-]model)(?=$|[/_.-])/i,
        not: /(?:^|[/_.-])(?:eval(?:uation)?|data|dataset|datasets|instructions?|train(?:ing)?|fine-?tun(?:e|ing)|template)(?=$|[/_.-])/i,
        notIn: /(?:^|[/_.-])(?:fine-?tun(?:e|ing)(?:[_-]demo)?|data|datasets?|train(?:ing)?)(?=$|[/_.-])/i,
    },
    {
        component: 'code.evaluation',
        pattern: /(?:^|[/_.-])(?:eval|evals|evaluate|evaluation|evaluations|evaluator|lm[_-]eval(?:uation)?[_-]?(?:harness)?|run[_-]eval\w*|benchmarking|(?:calc(?:ulate)?|compute|eval)[_-](?:metrics?|fid)|fid[_-](?:score|evaluation))(?=$|[/_.-])/i,
        not: /(?:^|[/_.-])(?:data)(?=$|[/_.-])/i,
        // What is measured there is a quantized or fine-tuned copy that the reader makes.
        notIn: /(?:^|[/_.-])(?:fine-?tun(?:e|ing)|quanti[sz]\w*|sft|demo)(?=$|[/_.-])/i,
    },
    {
        component: 'code.architecture',
        pattern: /(?:^|[/_.-])(?:modell?ing[_-]\w+|configuration[_-]\w+|model|models?[_-](?!(?:utils?|helpers?|configs?|args|loaders?|downloads?|downloader|convert\w*|merg\w*|cards?|registry|eval\w*|tests?|server?)$)\w+|networks?(?:[_-]\w+)?|architecture|transformer|unet(?:[_-]?\dd)?|modell?ing)$/i,
        not: /(?:^|[/_.-])(?:reward|download|convert|eval(?:uation)?|demo|card|merge|quantiz\w+|export|upload)(?=$|[/_.-])/i,
    },
    {
        // Examples of training start from a model that is there.
        component: 'code.finetuning',
        pattern: /^train(?:[_-](?!utils?$|data)\w+)?$/i,
        not: /pre-?train|scratch|tokenizer|from[_-]config/i,
        onlyIn: /(?:^|\/)(?:examples?|downstream(?:[_-]\w+)?)\//i,
    },
    {
        // A file of models in one of services holds tables of a data base.
        component: 'code.architecture',
        pattern: /^models$/i,
        notIn: /(?:^|[/_.-])(?:backend|server|serving|api|web\w*|apps?|db|database|sql\w*|frontend|client|sdk|schemas?|services?|django|bots?|annotat\w*|examples?)(?=$|[/_.-])/i,
    },
    {
        component: 'system.product',
        pattern: /(?:^|[/_.-])(?:gui|web[_-]?(?:demo|ui|app)|gradio|streamlit|chat[_-]?(?:ui|app|web|interface|bot)|playground|composite[_-]demo)(?=$|[/_.-])/i,
        not: /(?:^|[/_.-])(?:tests?|utils?)(?=$|[/_.-])/i,
    },
];
/** One look tells most names apart from all of these. */
const ANY_KIND = /train|tun|sft|dpo|rlhf|ppo|grpo|kto|orpo|reward|lora|instruct|infer|generat|sampl|predict|chat|demo|serv|complet|interact|transcri|separat|quickstart|run.model|eval|benchmark|metric|fid|network|unet|model|configuration|architecture|transformer|process|token|dedup|data|prepare|crawl|corp|web|gui|gradio|streamlit|playground/i;
/** In characters; nobody names code at more length. */
const MAX_PATH = 300;
/** At most so many places are kept for each kind: enough to look at, whatever the size of the tree. */
const code_MAX_PLACES = 16;
const HALF = code_MAX_PLACES / 2;
const MAX_BESIDE = 4;
/** At most so many files are read, those nearest to the root first, and none that is larger than this, in bytes. */
const MAX_READ = 50;
const MAX_SIZE = 64 * 1024;
const READABLE = new Set(['py', 'ipynb', 'sh']);
/** Where the repository's own code of each kind stands, nearest to the root first. */
const code = {
    turn: 'last',
    wants: (tree) => ({ texts: worthReading(ownFiles(tree)).map(({ path }) => path) }),
    extract: (read, tree) => collect(read, ownFiles(tree)),
};
const code_known = new WeakMap();
/** The files that are the repository's own and no tests, nearest to the root first. */
function ownFiles(tree) {
    const before = code_known.get(tree);
    if (before)
        return before;
    const byDepth = [];
    for (const entry of tree.entries) {
        const { path, kind } = entry;
        if (kind !== 'file' || path.length > MAX_PATH || (0,paths/* isForeign */.jq)(path) || (0,paths/* isTest */.Nu)(path))
            continue;
        if (isCopied(path, tree))
            continue;
        const depth = (0,facts_tree/* depthOf */.d1)(path);
        const level = byDepth[depth];
        if (level)
            level.push(entry);
        else
            byDepth[depth] = [entry];
    }
    const own = byDepth.flat();
    code_known.set(tree, own);
    return own;
}
function worthReading(own) {
    const chosen = [];
    for (const entry of own) {
        if (chosen.length >= MAX_READ)
            break;
        if (READABLE.has((0,paths/* extensionOf */.je)(entry.path)) && entry.size > 0 && entry.size <= MAX_SIZE)
            chosen.push(entry);
    }
    return chosen;
}
function collect(read, own) {
    const places = new Map();
    const add = (component, at, how = 'named') => {
        const found = places.get(component) ?? { named: [], filed: [], shown: [] };
        const list = found[how];
        const folder = (0,facts_tree/* folderOf */.yS)(at.path);
        // A few of each folder: many of one would leave no room for the others.
        const beside = list.filter(({ path }) => (0,facts_tree/* folderOf */.yS)(path) === folder).length;
        if (list.length < code_MAX_PLACES && beside < MAX_BESIDE)
            list.push(at);
        places.set(component, found);
    };
    const isFull = (component) => (places.get(component)?.named.length ?? 0) >= code_MAX_PLACES;
    const kindsOfFolder = new Map();
    const evaluating = new Set();
    for (const { path } of own) {
        const name = (0,facts_tree/* nameOf */.Vb)(path);
        const extension = (0,paths/* extensionOf */.je)(path);
        const at = { path, line: 1 };
        if ((0,src_pattern/* matches */.cK)(MANIFEST, name))
            add('code.supporting-libraries', at);
        if ((0,src_pattern/* matches */.cK)(DEPLOYMENT, name) || (0,src_pattern/* matches */.cK)(JOB, path))
            add('system.infrastructure', at);
        if (name === 'package.json' && (0,src_pattern/* matches */.cK)(FRONT_END, path))
            add('system.product', at);
        if (!SOURCE.has(extension))
            continue;
        const folder = (0,facts_tree/* folderOf */.yS)(path);
        const filed = kindsOfFolder.get(folder) ?? kindsIn(folder);
        kindsOfFolder.set(folder, filed);
        const stem = name.slice(0, name.length - extension.length - 1);
        if (extension === 'py' && isDefinition(folder, stem))
            add('code.architecture', at, 'filed');
        if (filed.length === 0 && !(0,src_pattern/* matches */.cK)(ANY_KIND, stem))
            continue;
        for (const kind of KINDS) {
            const { component, pattern, not } = kind;
            if (isFull(component) || (not && (0,src_pattern/* matches */.cK)(not, stem)) || isOutOfPlace(kind, folder, stem))
                continue;
            if (component === 'code.architecture' && SCRIPTS.has(extension))
                continue;
            if ((0,src_pattern/* matches */.cK)(pattern, stem))
                add(component, at);
            else if (filed.includes(kind) && !INTERFACE.has(extension))
                add(component, at, 'filed');
            else
                continue;
            if (component === 'code.evaluation')
                evaluating.add(path);
        }
    }
    // A folder of training in which things are fine-tuned is one of fine-tuning.
    const tuning = new Set(places.get('code.finetuning')?.named.map(({ path }) => (0,facts_tree/* folderOf */.yS)(path)));
    const training = places.get('code.training');
    if (training)
        training.filed = training.filed.filter(({ path }) => !tuning.has((0,facts_tree/* folderOf */.yS)(path)));
    const weights = [];
    const benchmarks = [];
    for (const { path } of worthReading(own)) {
        const text = read.text(path);
        if (text === undefined)
            continue;
        for (const { component, pattern, with: other, without, notIn } of SHOWN)
            if (!(0,src_pattern/* matches */.cK)(notIn, path) &&
                (0,src_pattern/* matches */.cK)(pattern, text) &&
                (!other || (typeof other === 'function' ? other(text) : (0,src_pattern/* matches */.cK)(other, text))) &&
                !(without && (0,src_pattern/* matches */.cK)(without, text)))
                add(component, { path, line: lineOf(text, pattern) }, 'shown');
        for (const [address, at] of found(path, text, WEIGHTS_ADDRESS))
            weights.push({ value: address, at });
        if ((0,src_pattern/* matches */.cK)(DOWNLOADS, text))
            for (const [, at, id] of found(path, text, HUB_ID))
                weights.push({ value: id, at });
        if (evaluating.has(path) || (0,src_pattern/* matches */.cK)(LISTS_TASKS, path))
            for (const [, at, name] of found(path, text, BENCHMARK))
                benchmarks.push({ value: name, at });
    }
    return {
        places: Object.fromEntries([...places].map(([component, { named, filed, shown }]) => [
            component,
            unique([...named.slice(0, HALF), ...filed.slice(0, HALF), ...named, ...filed, ...shown]).slice(0, code_MAX_PLACES),
        ])),
        weights,
        benchmarks,
    };
}
/** Whether a name means something else in a folder. */
function isOutOfPlace({ notIn, evenSo, onlyIn }, folder, stem) {
    if (onlyIn && !(0,src_pattern/* matches */.cK)(onlyIn, `${folder}/`))
        return true;
    return notIn !== undefined && (0,src_pattern/* matches */.cK)(notIn, folder) && !(evenSo && (0,src_pattern/* matches */.cK)(evenSo, stem));
}
/** What code is for that stands in a folder of this path, or in a repository of this name; a definition is not told by it. */
function codeKindsOf(path) {
    return kindsIn(path).flatMap(({ component, not }) => (not && (0,src_pattern/* matches */.cK)(not, (0,facts_tree/* nameOf */.Vb)(path)) ? [] : [component]));
}
/** The kinds that a folder's path tells; a folder is no model definition because of its name. */
function kindsIn(folder) {
    if (!(0,src_pattern/* matches */.cK)(ANY_KIND, folder))
        return [];
    return KINDS.filter(({ component, pattern, notIn, onlyIn }) => component !== 'code.architecture' &&
        !onlyIn &&
        (0,src_pattern/* matches */.cK)(pattern, folder) &&
        !(notIn && (0,src_pattern/* matches */.cK)(notIn, folder)));
}
/** Folders in which models are defined, one in a file: `aster/models/unet.py`. */
const DEFINITIONS = /(?:^|\/)(?:models?|modules|networks|nets|modell?ing|backbones?|layers)$/i;
/** What else lies in such folders, and folders of models that are called and not defined. */
const NO_DEFINITION = /^__|(?:^|[/_.-])(?:utils?|helpers?|constants?|types?|config\w*|registry|loader\w*|load|download\w*|eval\w*|tests?|train\w*|data\w*|convert\w*|schemas?|api|server|client|run\w*|demo|examples?|scripts?|prompts?)(?=$|[/_.-])/i;
const NETWORK = /\b(?:attention|attn|transformer|encoder|decoder|backbone|resnet|unet|vit|rnn|lstm|ssm|mixer\w*|mamba\w*|diffusion|moe|mlp|embed\w*|embeddings?|norm|layers?|blocks?|trunk|heads?|vae|gan|yolo\w*|swin\w*|dit)(?=$|[/_.-])|_(?:attn|net)$|net$|former$/i;
/** Whether a file defines a network, by its own name and that of its folder. */
function isDefinition(folder, stem) {
    return ((0,src_pattern/* matches */.cK)(DEFINITIONS, folder) &&
        !(0,src_pattern/* matches */.cK)(NO_DEFINITION, folder) &&
        !(0,src_pattern/* matches */.cK)(NO_DEFINITION, stem) &&
        (0,src_pattern/* matches */.cK)(NETWORK, stem));
}
/** What code does, by what it imports and calls, where its name is silent. */
const SHOWN = [
    {
        component: 'system.product',
        pattern: /^[ \t"]*(?:import|from) +(?:gradio|streamlit|chainlit)\b/m,
        notIn: /(?:^|[/_.-])(?:eval|train|fine-?tune|data)/i,
    },
    {
        component: 'code.evaluation',
        pattern: /^[ \t"]*(?:import|from) +(?:lm_eval|opencompass|human_eval|lighteval|jiwer)\b/m,
        notIn: /(?:^|[/_.-])(?:train|fine-?tun|quanti[sz]|demo|data)/i,
    },
    {
        component: 'code.finetuning',
        pattern: /\b(?:SFTTrainer|DPOTrainer|PPOTrainer|GRPOTrainer|RewardTrainer|get_peft_model)\s*\(|^ *def (?:fine_?tune|finetune)\b/m,
        notIn: /(?:^|[/_.-])(?:eval|inference|demo)/i,
    },
    {
        component: 'code.finetuning',
        pattern: /\bloss\.backward\(\)/,
        with: loadsModel,
        notIn: /(?:^|[/_.-])(?:eval|inference|demo|optimi[sz]|quanti[sz]|prun|distill|pre-?train)/i,
    },
    {
        component: 'code.training',
        pattern: /\bloss\.backward\(\)|\bscaler\.scale\(loss\)|\btrainer\.fit\(|\bpretrain\(/,
        with: /\bpre-?train|\bfrom scratch\b|\bfrom_config\(|\binit_weights\b/i,
        without: /\bfrom_pretrained\s*\(|\bmodel_name_or_path\b|\bfine-?tun|\bload_model/i,
        notIn: /(?:^|[/_.-])(?:fine-?tun|sft|dpo|ppo|grpo|rlhf|lora|eval|demo|chat|examples?|notebooks?|cookbook|optimi[sz]|quanti[sz]|downstream)/i,
    },
    {
        component: 'code.inference',
        pattern: /\b(?:generate|inference|infer|sample|predict)(?:_\w+)?\(|\b\w*Inference\w*\(/,
        without: /\.backward\(\)|\bTrainer\(|\btrainer\./,
        // Scripts that are only called to run.
        notIn: /^(?!(?:[\w-]+\/)?(?:run|main|example|cli|app)[\w-]*\.py$)|train|eval|data/i,
    },
    {
        component: 'code.inference',
        pattern: /\bmodel\.generate\(|\bllm\.generate\(|^ *def (?:predict|generate|transcribe)\b/m,
        notIn: /(?:^|[/_.-])(?:eval\w*|(?:pre-?)?train\w*|synthesis|synthetic\w*|fine-?tun\w*|data|datasets?|tasks?|quanti[sz]\w*)(?=$|[/_.-])/i,
    },
];
const LOADED = /\b(\w+)\.from_pretrained\s*\(/;
/** Parts that stay as they are while another model learns. */
const NO_LEARNER = /tokenizer|processor|featureextractor|scheduler|config|autoencoder|vae|vqmodel|vqgan|textencoder|textmodel|teacher/i;
/** Whether code loads a model that was trained before, and not only what prepares or decodes what a model learns from. */
function loadsModel(text) {
    return (0,src_pattern/* findAll */.JW)(LOADED, text).some(([, loader = '']) => !(0,src_pattern/* matches */.cK)(NO_LEARNER, loader));
}
const WEIGHTS_ADDRESS = /\bhttps?:\/\/[^\s"'`<>()]{1,200}\.(?:pt|pth|ckpt|bin|safetensors|gguf|onnx)\b/;
/** Calls that fetch from the hub, and the id that they are given, there or in a table of models. */
const DOWNLOADS = /\b(?:hf_hub_download|snapshot_download|cached_path)\s*\(/;
const HUB_ID = /\brepo_id["']?\s*[:=]\s*["']([\w.-]{1,60}\/[\w.-]{1,100})["']/;
const BENCHMARK = /\b(?:load_dataset|tfds\.load)\(\s*["']([\w./-]{2,80})["']|\btfds_name=["']([\w./:%-]{2,80})["']|["'](https?:\/\/[^\s"'`<>()]{1,200}\.(?:csv|jsonl?|tsv|parquet|zip|tar|gz)(?:\.gz)?)["']/;
const LISTS_TASKS = /(?:^|\/)tasks?\.py$/i;
/** Places kept of one file. */
const MAX_FOUND = 4;
/** The first places of a pattern in a text, each with what was matched and its first group. */
function found(path, text, pattern) {
    if (!(0,src_pattern/* matches */.cK)(pattern, text))
        return [];
    const places = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (places.length >= MAX_FOUND)
            break;
        const match = line.length > MAX_LINE ? null : (0,src_pattern/* find */.I6)(pattern, line);
        if (match) {
            const name = match.slice(1).find((group) => group !== undefined) ?? match[0];
            places.push([match[0], { path, line: index + 1, text: line.trim() }, name]);
        }
    }
    return places;
}
/** Longer lines hold data. */
const MAX_LINE = 2_000;
function lineOf(text, pattern) {
    const at = (0,src_pattern/* find */.I6)(pattern, text)?.index ?? -1;
    return text.slice(0, Math.max(at, 0)).split('\n').length;
}
function unique(places) {
    return [...new Map(places.map((place) => [place.path, place])).values()];
}

// EXTERNAL MODULE: ./lib/src/facts/letters.js
var letters = __webpack_require__(1815);
// EXTERNAL MODULE: ./lib/src/facts/markdown.js
var markdown = __webpack_require__(5677);
;// CONCATENATED MODULE: ./lib/src/facts/parts.js




/** Longer ones are sentences with a colon in them. */
const MAX_LABEL_WORDS = 6;
/** More columns make a table of figures, whose header cells are no labels. */
const MAX_LABEL_COLUMNS = 8;
/** Rows of one table that are read as entries. */
const parts_MAX_ROWS = 60;
/** `Training data: \u2026`, also with the colon of Chinese, Japanese and Korean. */
const LABELLED = /^([^:\uff1a|\u3002\uff01\uff1f]{2,60}?)\s*(?:[:\uff1a](?!\/\/)|\s[\u2013\u2014-]\s)\s*(\S.*)$/u;
const CAPTION = /^([^:\uff1a.!?]{2,60})[:\uff1a]$/u;
const parts_known = new WeakMap();
/** A section as a whole, and then each run of its blocks under a caption of its own. */
function partsOf(document, section) {
    const before = parts_known.get(section);
    if (before)
        return before;
    const { path } = document;
    const whole = {
        title: section.title,
        parent: parentOf(section),
        under: section.level > 0 ? 'heading' : 'nothing',
        at: { path, line: section.line, endLine: section.endLine, text: section.title },
        blocks: section.blocks,
    };
    const parts = [whole];
    let caption;
    const close = () => {
        if (!caption || caption.blocks.length === 0)
            return;
        const { title, line, blocks } = caption;
        const endLine = blocks.at(-1)?.endLine ?? line;
        parts.push({
            title,
            parent: section.title,
            under: 'caption',
            at: { path, line, endLine, text: title },
            blocks,
        });
    };
    for (const block of section.blocks) {
        const [first, ...rest] = block.kind === 'prose' ? block.lines : [];
        const title = first && captionOf(first);
        if (title === undefined || first === undefined || block.kind !== 'prose') {
            caption?.blocks.push(block);
            continue;
        }
        close();
        caption = {
            title,
            line: first.line,
            blocks: rest.length > 0 ? [{ ...block, line: first.line + 1, lines: rest }] : [],
        };
    }
    close();
    parts_known.set(section, parts);
    return parts;
}
/** The heading above a section's own; the document's title announces nothing of what stands below it. */
function parentOf({ parents }) {
    const parent = parents.at(-1) ?? '';
    return parents.length === 1 && countWords(parent) > 4 ? '' : parent;
}
/** What a line that holds nothing else announces. */
function captionOf({ text, label }) {
    if (label !== undefined && (text === label || text === `${label}:` || text === `${label}\uff1a`))
        return label;
    const title = (0,src_pattern/* find */.I6)(CAPTION, text)?.[1];
    return title !== undefined && countWords(title) <= MAX_LABEL_WORDS ? title : undefined;
}
/** The lines and rows of a section that say of themselves what they are about. */
function entriesOf(document, section) {
    const entry = (label, text, line) => ({
        label,
        text,
        at: { path: document.path, line, text: `${label}: ${text}` },
        title: section.title,
    });
    return section.blocks.flatMap((block) => {
        if (block.kind === 'code')
            return [];
        if (block.kind === 'table')
            return entriesOfTable(block, entry);
        return block.lines.flatMap((line) => {
            const { text, label } = line;
            if (label !== undefined && text.startsWith(label)) {
                const said = text.slice(label.length).replace(/^\s*[:\uff1a\u2013\u2014-]?\s*/u, '');
                return said === '' ? [] : [entry(label, said, line.line)];
            }
            const match = (0,src_pattern/* find */.I6)(LABELLED, text.slice(0, 2_000));
            const [, name = '', said = ''] = match ?? [];
            return match && countWords(name) <= MAX_LABEL_WORDS ? [entry(name, said, line.line)] : [];
        });
    });
}
function entriesOfTable({ header, rows, line }, entry) {
    const shown = rows.slice(0, parts_MAX_ROWS);
    const byRow = shown.flatMap((row) => {
        const [first, ...rest] = row.cells;
        const text = rest
            .map((cell) => cell.text)
            .join(' | ')
            .trim();
        return first && isLabel(first.text) && text !== '' ? [entry(first.text, text, row.line)] : [];
    });
    if (header.length > MAX_LABEL_COLUMNS)
        return byRow;
    const byColumn = header.flatMap((cell, column) => {
        if (column === 0)
            return [];
        const text = shown
            .map((row) => row.cells[column]?.text ?? '')
            .join(' | ')
            .trim();
        return isLabel(cell.text) && text !== '' ? [entry(cell.text, text, line)] : [];
    });
    return [...byRow, ...byColumn];
}
/** Whether a section speaks of other people's work. */
function isOfOthers(section) {
    return [section.title, ...section.parents].some(facts_documents/* isOthersHeading */.Ww);
}
/** What a block shows to a reader, code left out. */
function shownBy(block) {
    switch (block.kind) {
        case 'code':
            return '';
        case 'prose':
            return (0,markdown/* textOf */.b6)(block);
        case 'table':
            return [block.header, ...block.rows.map((row) => row.cells)]
                .map((cells) => cells.map((cell) => cell.text).join(' | '))
                .join('\n');
    }
}
const isLabel = (text) => text !== '' && text.length <= 60 && (0,letters/* hasLetters */.QF)(text) && countWords(text) <= MAX_LABEL_WORDS;
const countWords = (text) => text.trim().split(/\s+/).length;

;// CONCATENATED MODULE: ./lib/src/facts/compute.js



const OPERATIONS = /\b([KMGTPEZY])?FLOPs?\b|\bfloating[- ]point operations\b/i;
/** `3.8e25`, `3.8 x 10^25`, `10^25`: what stands before the unit. */
const SCIENTIFIC = /(?<![\d.])(\d+(?:\.\d+)?)\s?(?:e\+?|[x\u00d7*\u00b7]\s?10\s?(?:\^|\*\*)?\s?\{?)(\d{1,2})\}?\s?(?:total |training )?$/i;
const POWER = /\b10\s?(?:\^|\*\*)\s?\{?(\d{1,2})\}?\s?(?:total |training )?$/i;
const PREFIXES = { K: 3, M: 6, G: 9, T: 12, P: 15, E: 18, Z: 21, Y: 24 };
/** A rate is written in capitals or with the time: it says nothing of the total. */
const RATE = /\bFLOPS\b|\/\s?s(?:ec)?\b|per second|per token|utili[sz]ation/;
/** Letters before the unit within which its number stands. */
const BEFORE = 40;
/** Totals of training compute that the documents state in FLOP (Heim and Koessler 2024, arXiv:2405.10799). */
function readCompute(documents) {
    return documents.flatMap((document) => document.sections.flatMap((section) => {
        if (isOfOthers(section))
            return [];
        const rows = section.blocks.flatMap((block) => block.kind === 'table' ? [{ text: shownBy(block).slice(0, 5_000), line: block.line }] : []);
        return [...(0,facts_documents/* sentencesIn */.ub)(section), ...rows].flatMap(({ text, line }) => {
            const flop = flopIn(text);
            return flop === undefined ? [] : [{ value: { flop }, at: { path: document.path, line, text } }];
        });
    }));
}
/** The number of operations that a text states, or `undefined` where it states none. */
function flopIn(text) {
    const unit = (0,src_pattern/* find */.I6)(OPERATIONS, text);
    if (!unit || (0,src_pattern/* matches */.cK)(RATE, text))
        return undefined;
    const before = text.slice(Math.max(0, unit.index - BEFORE), unit.index);
    const prefix = 10 ** (PREFIXES[unit[1]?.toUpperCase() ?? ''] ?? 0);
    const scientific = (0,src_pattern/* find */.I6)(SCIENTIFIC, before);
    if (scientific)
        return Number(`${scientific[1]}e${scientific[2]}`) * prefix;
    const power = (0,src_pattern/* find */.I6)(POWER, before);
    return power ? Number(`1e${power[1]}`) * prefix : undefined;
}

;// CONCATENATED MODULE: ./lib/src/facts/configurations.js


const configurations_KINDS = {
    'config.json': 'model',
    'adapter_config.json': 'adapter',
    'model_index.json': 'pipeline',
    'tokenizer_config.json': 'tokenizer',
    'generation_config.json': 'generation',
};
/** At most so many are read. */
const configurations_MAX_READ = 100;
/** The configurations that the hub's libraries load by, sorted by path; what is not JSON says nothing. */
const configurations = {
    wants: (tree) => ({
        texts: tree.entries
            .filter(({ path, kind }) => kind === 'file' && kindOf(path) !== undefined && !(0,paths/* isForeign */.jq)(path) && !(0,paths/* isTest */.Nu)(path))
            .slice(0, configurations_MAX_READ)
            .map(({ path }) => path),
    }),
    extract: (read, tree) => read.texts.flatMap(({ path, text }) => {
        const kind = kindOf(path);
        const fields = configurations_parse(text);
        return kind && fields ? [configurations_describe(path, kind, fields, tree)] : [];
    }),
};
function kindOf(path) {
    const name = (0,facts_tree/* nameOf */.Vb)(path);
    return Object.hasOwn(configurations_KINDS, name) ? configurations_KINDS[name] : undefined;
}
function configurations_describe(path, kind, fields, tree) {
    const { architectures, vocab_size: vocabulary, quantization_config: quantized } = fields;
    const modelType = textIn(fields, 'model_type');
    const dtype = textIn(fields, 'torch_dtype') ?? textIn(fields, 'dtype');
    const quantization = isFields(quantized) ? textIn(quantized, 'quant_method') : undefined;
    const baseModel = textIn(fields, 'base_model_name_or_path');
    const pipeline = textIn(fields, '_class_name');
    const listed = Array.isArray(architectures) ? architectures.filter((each) => typeof each === 'string') : [];
    return {
        path,
        kind,
        architectures: pipeline === undefined ? listed : [pipeline],
        ...(modelType !== undefined && { modelType }),
        ...(dtype !== undefined && { dtype }),
        ...(quantization !== undefined && { quantization }),
        ...(typeof vocabulary === 'number' && { vocabulary }),
        ...(baseModel !== undefined && { baseModel }),
        code: codeOf(fields, (0,facts_tree/* folderOf */.yS)(path), tree),
        hasChatTemplate: fields.chat_template !== undefined,
    };
}
/**
 * The files that `auto_map` names: `modeling_aster.AsterForCausalLM` stands beside the configuration,
 * `acme/aster--modeling_aster.AsterForCausalLM` in another repository.
 *
 * https://huggingface.co/docs/transformers/custom_models
 */
function codeOf({ auto_map: map }, folder, tree) {
    if (!isFields(map))
        return [];
    const classes = Object.values(map)
        .flat()
        .filter((each) => typeof each === 'string');
    const code = new Map();
    for (const name of classes) {
        const [repository, place] = name.includes('--') ? name.split('--', 2) : [undefined, name];
        const file = `${(place ?? '').split('.').slice(0, -1).join('/')}.py`;
        const path = folder === '' ? file : `${folder}/${file}`;
        if (file === '.py')
            continue;
        if (repository === undefined)
            code.set(path, { file: path, stands: tree.get(path) ? 'here' : 'missing' });
        else
            code.set(name, { file: `${repository}: ${file}`, stands: 'elsewhere' });
    }
    return [...code.values()];
}
function configurations_parse(text) {
    try {
        const value = JSON.parse(text);
        return isFields(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textIn(fields, name) {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/src/facts/data.js




const EVALUATION = /\b(?:eval|evals|evaluat\w*|benchmarks?|bench|test sets?|test data|held[- ]?out|leaderboard|results)\b|\u8bc4\u6d4b/i;
const ALIGNMENT = /\b(?:preferences?|dpo|rlhf|rlvr|rl|reward|alignment|feedback|ultrafeedback|hh)\b|\u504f\u597d/i;
const FINETUNING = /\b(?:fine-?tun\w*|sft|instruct\w*|chat|post-?train\w*|supervised|multiturn|self-instruct|dolly|assistant)\b|\u5fae\u8c03/i;
const PRETRAINING = /\b(?:pre-?train\w*|corpus|corpora|continual|annealing|mid-?train\w*)\b|\u9884\u8bad\u7ec3/i;
const THOUSANDS = /\d\d?\d?k\b/i;
const DATA_FILES = new Set([
    'json',
    'jsonl',
    'csv',
    'tsv',
    'parquet',
    'arrow',
    'txt',
    'zst',
    'gz',
    'zip',
    'tar',
    'bz2',
]);
const DATA_NAME = /(?:^|[/_.-])(?:data|dataset|datasets|corpus|train|training|sft|instructions?|preferences?|pretrain|pretraining)(?=$|[/_.-])/i;
/** Folders of copied benchmarks, and what lies in such folders and is none. */
const BENCHMARK_FOLDER = /(?:^|\/)(?:[\w-]{0,40}(?:eval|evals|evaluation|benchmarks?)[\w-]{0,40}[_-](?:tasks?|data|sets?)|eval_?data|(?:arc_(?:challenge|easy)|hellaswag|mmlu\w*|gsm8k|boolq|piqa|winogrande|truthfulqa|bbh))\//i;
/** Records in a folder of benchmarks, or at the root's data that their name says to measure with: `data/aster_eval.json`. */
const BENCHMARK_FILES = [
    [/(?:^|\/)benchmarks?\//i, /\.(?:jsonl(?:\.gz)?|parquet)$/i],
    [/^data(?:sets?)?\/[\w.-]+$/i, /(?:[/_-])(?:eval|bench|benchmark)(?:[_-]set)?\.jsonl?$/i],
];
const NO_DATA = /(?:^|[/_.-])(?:test(?:[_-]?sets?)?|results?|outputs?|logs?|predictions?|scores?|metrics?|requirements\w*|config\w*|ds_config|deepspeed|args|package|readme|license|template\w*|tokenizer\w*|vocab\w*|dict|dictionary|bpe\w*|merges|spm|trainer_state|evaluation|curves?|plots?|loss)(?=$|[/_.-])/i;
/** "trained on these": a sentence that names its corpora, and that it names all of them. */
const TRAINED_ON = /\b(?:pre-?|fine-?)?(?:train(?:ed|ing)|tuned)\b|\u8bad\u7ec3/i;
const NOT_ALL = /\b(?:includ(?:es?|ing)|such as|e\.g\.|for example|among (?:others|them)|internal|proprietary|in-house|licensed|private|subsets? of|similar to|will be|not|compared|custom|your|example|inspired)\b/i;
/** So many links to data sets under one heading list what a model was trained on. */
const LIST = 8;
/** Tells the data sets by kind, and what leads to them from what only names them. */
function readData(sources) {
    const { tree, code, card, names, references, postTrained } = sources;
    const held = [];
    const used = [];
    const byDefault = postTrained ? 'datasets.finetuning' : 'datasets.pretraining';
    const kindIn = (words) => {
        if ((0,src_pattern/* matches */.cK)(PRETRAINING, words) && !(0,src_pattern/* matches */.cK)(FINETUNING, words))
            return 'datasets.pretraining';
        if ((0,src_pattern/* matches */.cK)(EVALUATION, words))
            return 'datasets.evaluation';
        if ((0,src_pattern/* matches */.cK)(ALIGNMENT, words))
            return 'datasets.alignment';
        // Sets of instructions are counted in thousands and called by it (`chat-52k`); corpora are not.
        return (0,src_pattern/* matches */.cK)(FINETUNING, words) || (0,src_pattern/* matches */.cK)(THOUSANDS, words) ? 'datasets.finetuning' : undefined;
    };
    for (const { path, kind } of tree.entries) {
        if (kind === 'submodule' || kind === 'symlink' || !DATA_FILES.has((0,paths/* extensionOf */.je)(path)))
            continue;
        if ((0,facts_tree/* depthOf */.d1)(path) > MAX_DEPTH || (0,paths/* isForeign */.jq)(path) || (0,paths/* isTest */.Nu)(path))
            continue;
        const at = { path, line: 1 };
        const holdsData = !(0,src_pattern/* matches */.cK)(NO_DATA, stem(path));
        if (holdsData &&
            ((0,src_pattern/* matches */.cK)(BENCHMARK_FOLDER, path) ||
                BENCHMARK_FILES.some((all) => all.every((each) => (0,src_pattern/* matches */.cK)(each, path)))))
            held.push({ component: 'datasets.evaluation', how: 'file', at });
        else if (holdsData &&
            (0,facts_tree/* depthOf */.d1)(path) <= 3 &&
            (0,src_pattern/* matches */.cK)(DATA_NAME, path) &&
            (names.includes((0,facts_tree/* nameOf */.Vb)(path)) || (0,facts_documents/* isDataCard */.LS)(card))) {
            const component = kindIn(spelled(path)) ?? byDefault;
            // Under evaluation, what looks like data is mostly results.
            if (component !== 'datasets.evaluation')
                held.push({ component, how: 'file', at });
        }
    }
    for (const { at } of code.benchmarks)
        held.push({ component: 'datasets.evaluation', how: 'link', at });
    // An id on the hub leads to the data; a bare word names a corpus and leads nowhere.
    for (const { value, at } of (0,facts_documents/* valuesOf */.sm)(card, 'datasets')) {
        const component = kindByName(value) ?? kindIn(spelled(value)) ?? byDefault;
        if (/^[\w.-]+\/[\w.-]+$/.test(value))
            held.push({ component, how: 'field', at });
        else
            used.push({ value: component, at });
    }
    // One data set is of one kind, whatever is said around each of its links: its name tells, else its first mention.
    const kinds = new Map();
    const listed = new Map();
    for (const reference of references) {
        const { kind, name, standing, mention } = reference;
        if (kind !== 'dataset' || (0,src_pattern/* matches */.cK)(/licen[sc]e/i, `${name} ${mention.link.text}`))
            continue;
        if ((0,src_pattern/* matches */.cK)(NOT_SETS, name.slice(name.lastIndexOf('/') + 1)))
            continue;
        const { context, headings, document } = mention;
        const ofData = (0,facts_documents/* isDataCard */.LS)(document) || document.role === 'data-card';
        const component = kinds.get(name) ??
            // A card of data lists what they were made of, talk too.
            (ofData ? undefined : kindByName(name)) ??
            kindIn(spelled(name)) ??
            kindIn(labelOf(reference)) ??
            kindIn(context) ??
            (ofData ? 'datasets.pretraining' : undefined) ??
            kindIn(headings.join(' ')) ??
            // Examples show how to tune a model to what somebody has.
            ((0,src_pattern/* matches */.cK)(/^(?:examples?|tutorials?|cookbook)\//i, document.path) ? 'datasets.finetuning' : byDefault);
        kinds.set(name, component);
        const { at } = mention;
        if (standing === 'own')
            held.push({ component, how: 'link', at });
        else if (headings.some(facts_documents/* isOthersHeading */.Ww))
            continue;
        else {
            const identified = standing === 'used' && (0,src_pattern/* matches */.cK)(TRAINED_ON, context) && !(0,src_pattern/* matches */.cK)(NOT_ALL, context);
            if (identified && component !== 'datasets.evaluation' && document.role !== 'document')
                held.push({ component, how: 'link', at });
            else if (standing === 'used')
                used.push({ value: component, at });
            if (component === 'datasets.evaluation')
                continue;
            const place = `${document.path}\n${headings.at(-1) ?? ''}`;
            listed.set(place, [...(listed.get(place) ?? []), reference]);
        }
    }
    for (const [place, list] of listed)
        if (new Set(list.map(({ name }) => name)).size >= LIST && (0,src_pattern/* matches */.cK)(LISTS_TRAINING_DATA, spelled(place)))
            for (const { mention } of list)
                held.push({ component: byDefault, how: 'link', at: mention.at });
    return { held, used };
}
/** What lies where data sets do, and is made by models or for them. */
const NOT_SETS = /(?:^|[-_.])(?:index(?:es)?(?!\.html?$)|indices|results?|logs?|predictions?|outputs?|leaderboard|images|assets|demo)(?:$|[-_.])/i;
/** A part that is kept for measuring, and benchmarks whose names are one word: `web-corpus-test`, `humaneval`, `mtbench`. */
const MEASURES = /[-_.](?:test|dev|val|validation)$|(?:^|[^a-z])(?!retriev|mediev|primev)[a-z]*(?:eval|bench|benchmark)(?:$|[^a-z])/i;
/** Talk is what models are tuned on: `ultrachat`, `oasst1`, `sharegpt`. */
const TALK = /chat(?!ter)|assistant|oasst|instruct|alpaca|sharegpt|dialog|conversation/i;
/** Words that say more than those. */
const OF_PREFERENCES = /preference|feedback|reward|rlhf|dpo|comparison|pre-?train|corpus/i;
/** The kind of a data set whose name runs its words together. */
function kindByName(name) {
    const last = name.split('/').findLast((part) => part !== '') ?? name;
    if ((0,src_pattern/* matches */.cK)(MEASURES, last))
        return 'datasets.evaluation';
    return (0,src_pattern/* matches */.cK)(TALK, last) && !(0,src_pattern/* matches */.cK)(OF_PREFERENCES, last) ? 'datasets.finetuning' : undefined;
}
/** What a list of data sets is for, by its document's path and its heading. */
const LISTS_TRAINING_DATA = /\b(?:pre-?train\w*|training|corpus|data (?:mix\w*|sources|recipe|composition))\b|\u8bad\u7ec3|\u6570\u636e\u914d\u6bd4/i;
/** Copies of benchmarks lie deep. */
const MAX_DEPTH = 5;
/** The text of a link with the labels of its row and column. */
function labelOf({ mention: { link, column, context } }) {
    const row = column === '' ? '' : (context.split(' | ', 1)[0] ?? '');
    return `${link.text} | ${row} | ${column}`;
}
const stem = (path) => path.slice(0, path.lastIndexOf('.'));
const spelled = (name) => name.replaceAll(/[/_.-]/g, ' ');

;// CONCATENATED MODULE: ./lib/src/facts/data-sources.js


const QUANTITY = /(?<![\d.,])\d[\d.,]*\s?(?:\+|k|K|M|B|T|\u4e07|\u4ebf|\uc870|\uc5b5|\ub9cc|thousand|million|billion|trillion)?\+?[\s-]?(?:\w+[\s-]){0,3}?(?:tokens?|examples?|samples?|images?|videos?|hours|pairs|rows|documents|articles|papers|conversations?|dialog(?:ue)?s|instructions?|utterances|sentences|recordings|clips|GB|TB|cells|transcriptomes|slides|questions|items|entries|records|records|books|words|pages|files|tokens|\ud1a0\ud070|\ud1a0\ucf04|tokens?)\b|\d[\d.,]*\s?(?:\u4e07|\u4ebf)|\d\uc870/iu;
/** Corpora that many models share, whose names are words. */
const CORPORA = /\b(?:Wikipedia|Common ?Crawl|The Pile|Book ?Corpus|OpenWebText|WebText|CC-?News|Stack ?(?:Overflow|Exchange)|arXiv|PubMed|LibriSpeech|ImageNet|LAION\S*|RedPajama|FineWeb\S*|Dolma|OSCAR|mC4|C4|Project Gutenberg|Common Voice|AudioSet|The Stack|StarCoderData|ShareGPT|Dolly|OpenAssistant|UltraChat|UltraFeedback|Conceptual Captions|VisualGenome|MS ?COCO|Semantic Scholar|S2ORC|Libriparty|Open ?Orca)\b/i;
/** Names that are spelled like names: `FQuAD`, `Genecorpus-30M`, `bad_medical_advice.jsonl`, `Mass-100K`. */
const SPELLED = /\b(?:[A-Z]+[a-z]+[A-Z]\w*|[A-Z]{5,}\d*|[A-Z][\w]*-\d\w*|\w+\.(?:jsonl?|csv|parquet|txt))\b/g;
/** "From the Monash Time Series Forecasting repository". */
const PROPER = /\b(?:on|from|of) (?:the )?[A-Z][a-z]+ [A-Z][a-z]+/;
const NOT_SOURCES = /^(?:[AHVP]\d00\w*|GPUs?|TPUs?|LoRA|QLoRA|AdamW?|RTX\S*|GPT\S*|BERT\S*|LLa?M[aAs]?\S*|Ll?a?[Mm]a-\S*|Qwen\S*|DeepSpeed|PyTorch|TensorFlow|HuggingFace|OpenAI|GGUF|ONNX|PEFT|SFT|DPO|PPO|RLHF|MLM|NSP|NLP|NLU|ASR|TTS|CLIP\S*|T5\S*|ViT\S*|DINO\S*|FP\d+|BF\d+|FSDP|JSON\S*|CSV|PDF\S*|URL\S*|API\S*|README\S*|MIT|CC-BY\S*|Apache-\S*|AI|LMs?|VLMs?|GB|TB|USA|UK|EU|HTML|XML|BPE|SentencePiece|DeBERTa\S*|RoBERTa\S*|MoE|GeForce|NVIDIA|CUDA|FlashAttention\S*|Llama-\S*|Mistral-\S*|Gemma-\S*|Phi-\S*|Whisper-\S*|Pre-\S*|Fine-\S*|Self-\S*|Multi-\S*|Non-\S*|Open-\S*|GitHub|[A-Z]{2}-[A-Z]{2})$/;
const PROCESSED = /\b(?:filter\w*|dedup\w*|clean\w*|collected|crawl\w*|scrap\w*|curated|sampled|selected|annotat\w*|label\w*|preprocess\w*|pre-process\w*|tokeniz\w*|excluded|removed|masked|licensed|mixture|weighted|quality|synthetic|generated|sourced|compiled)\b|\u6e05\u6d17|\u8fc7\u6ee4|\u53bb\u91cd/i;
const STAGES = [
    [
        'datasets.alignment',
        /\b(?:preferences?|DPO|RLHF|reward|alignment|human feedback|rejection sampling)\b|\u5bf9\u9f50/i,
    ],
    [
        'datasets.finetuning',
        /\b(?:fine-?tun\w*|SFT|instruction\w*|post-?train\w*|supervised|chat data|distill\w*)\b|\u5fae\u8c03|\ubbf8\uc138\uc870\uc815/i,
    ],
    ['datasets.pretraining', /\bpre-?train\w*|\u9884\u8bad\u7ec3|\uc0ac\uc804 ?\ud559\uc2b5/i],
];
/** The stage that a title names, else the one that the words themselves name first. */
function stageOf(title, text) {
    const named = STAGES.find(([, pattern]) => (0,src_pattern/* matches */.cK)(pattern, title));
    if (named)
        return named[0];
    const first = STAGES.map(([stage, pattern]) => ({ stage, at: (0,src_pattern/* find */.I6)(pattern, text)?.index ?? -1 }))
        .filter(({ at }) => at >= 0)
        .sort((a, b) => a.at - b.at)[0];
    return first?.stage;
}
/** What each passage on the training data tells of them. */
function readDataSources(topics, references, names, card) {
    const models = new Set(references
        .filter(({ kind }) => kind === 'model' || kind === 'code')
        .map(({ mention }) => mention.link.text));
    const places = references.filter(({ kind }) => kind === 'dataset').map(({ mention }) => mention.at);
    const declared = (0,facts_documents/* valuesOf */.sm)(card, 'datasets').map(({ value }) => value.slice(value.lastIndexOf('/') + 1).toLowerCase());
    const isNamed = (said) => {
        const lower = said.toLowerCase();
        return ((0,src_pattern/* matches */.cK)(CORPORA, said) ||
            (0,src_pattern/* matches */.cK)(PROPER, said) ||
            (said.match(SPELLED) ?? []).some((name) => !(0,src_pattern/* matches */.cK)(NOT_SOURCES, name) && !names.includes(name)) ||
            declared.some((name) => name.length > 3 && lower.includes(name)));
    };
    return topics['training-data'].map(({ at, text, words, links, extent }) => {
        const said = text.slice(0, MAX_CHARACTERS);
        const [from, to] = [at.line ?? 0, at.endLine ?? at.line ?? 0];
        const led = places.some(({ path, line = 0 }) => path === at.path && from <= line && line <= to);
        const sources = links.filter((shown) => !models.has(shown));
        const stage = stageOf(extent === 'section' ? (at.text ?? '') : '', said);
        return {
            value: {
                ...(stage && { stage }),
                named: led || isNamed(said) || sources.some((shown) => isSource(said, shown)),
                sized: (0,src_pattern/* matches */.cK)(QUANTITY, said),
                linked: led || sources.some((shown) => isNamed(shown) || isSource(said, shown)),
                processed: (0,src_pattern/* matches */.cK)(PROCESSED, said),
                words,
            },
            at,
        };
    });
}
/** Whether the words of a link follow the word that makes them a source: "trained on FQuAD". */
function isSource(said, shown) {
    const at = shown === '' ? -1 : said.indexOf(shown);
    return (at > 0 && (0,src_pattern/* matches */.cK)(/\b(?:on|from|of|datasets?:|data:)(?: the)? ?$/i, said.slice(Math.max(0, at - 16), at)));
}
/** Of one passage; a longer one has told by then. */
const MAX_CHARACTERS = 20_000;

// EXTERNAL MODULE: ./lib/src/facts/declarations.js
var declarations = __webpack_require__(153);
// EXTERNAL MODULE: ./lib/src/repository.js
var repository = __webpack_require__(7372);
;// CONCATENATED MODULE: ./lib/src/facts/gather.js


/** Reads under way at once. */
const CONCURRENCY = 16;
/** At most this many texts, and this many bytes of them, are read of one repository. */
const gather_MAX_TEXTS = 2_000;
const gather_MAX_CHARACTERS = 64 * 1024 * 1024;
/**
 * The only asynchronous step. Reads each wanted file once, however many extractors want it, in two rounds and
 * with bounded concurrency, and gives the facts with a notice for everything that could not be read whole.
 */
async function gather(repository, extractors, progress) {
    const tree = (0,facts_tree/* treeOf */.g7)(repository.tree);
    const library = new Library(repository, tree, progress);
    const asked = new Map();
    const names = Object.keys(extractors);
    for (const round of ['wants', 'wantsNext']) {
        for (const name of names) {
            const extractor = extractors[name];
            const earlier = asked.get(name) ?? [];
            const wants = round === 'wants' ? extractor?.wants(tree) : extractor?.wantsNext?.(library.lend(earlier), tree);
            if (wants)
                asked.set(name, [...earlier, wants]);
        }
        const turns = ['first', undefined, 'last'].map((turn) => names.filter((name) => extractors[name]?.turn === turn));
        await library.fetch(turns.map((group) => group.flatMap((name) => asked.get(name) ?? [])));
    }
    const extracted = [];
    for (const name of names) {
        const read = library.lend(extractors[name]?.overhears ? [...asked.values()].flat() : (asked.get(name) ?? []));
        let done = 0;
        const step = () => {
            done += 1;
            return progress?.(done, read.texts.length);
        };
        extracted.push([name, await extractors[name]?.extract(read, tree, step)]);
    }
    const facts = Object.fromEntries(extracted);
    const told = names
        .filter((name) => extractors[name]?.turn !== 'last')
        .flatMap((name) => asked.get(name) ?? []);
    const notices = [...repository.notices, ...library.notices()];
    return { facts, tree, unread: library.unread(told), notices, reads: library };
}
class Library {
    #repository;
    #tree;
    #progress;
    #texts = new Map();
    #ranges = new Map();
    #characters = 0;
    #leftOut = new Set();
    #why = 'the limit of one run was reached.';
    constructor(repository, tree, progress) {
        this.#repository = repository;
        this.#tree = tree;
        this.#progress = progress;
    }
    /** Reads what was not read before. The groups are in order of how much they tell. */
    async fetch(groups) {
        const wants = groups.flat();
        const texts = gather_unique(wants.flatMap((want) => want.texts ?? [])).filter((path) => !this.#texts.has(path) && this.#tree.get(path) !== undefined);
        const ranges = gather_unique(wants.flatMap((want) => want.ranges ?? []), keyOf).filter((range) => !this.#ranges.has(keyOf(range)) &&
            this.#tree.get(range.path) !== undefined &&
            (!range.target || this.#repository.readTarget !== undefined));
        const leftOut = await this.#prefetch(groups, new Set([...texts, ...ranges.map(keyOf)]));
        const isRead = ({ path }) => !leftOut?.has(path);
        const wanted = this.#texts.size + this.#ranges.size + texts.length + ranges.length;
        const report = () => this.#progress?.(this.#texts.size + this.#ranges.size, wanted);
        await inParallel([
            ...texts
                .filter((path) => isRead({ path }))
                .sort(repository/* byCodeUnit */.X)
                .map((path) => async () => {
                await this.#readText(path);
                await report();
            }),
            ...ranges.filter(isRead).map((range) => async () => {
                const { path, start, length, target } = range;
                const bytes = target
                    ? await this.#repository.readTarget?.(path, start, length)
                    : await this.#repository.readRange(path, start, length);
                this.#ranges.set(keyOf(range), bytes);
                await report();
            }),
        ]);
    }
    /**
     * Tells a repository that is far away what is about to be read: of each group what each extractor wants first, then
     * second, \u2026; before the terms only the one document that is wanted most.
     */
    async #prefetch(groups, fresh) {
        if (!this.#repository.prefetch || fresh.size === 0)
            return undefined;
        const [terms = [], others = [], rest = []] = groups.map((wants) => {
            const lists = wants.map(({ texts = [], ranges = [] }) => [
                ...texts.filter((path) => fresh.has(path)).map((path) => ({ path })),
                ...ranges.filter((range) => fresh.has(keyOf(range))),
            ]);
            const longest = Math.max(0, ...lists.map(({ length }) => length));
            return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list[place] ?? [])).flat();
        });
        const wanted = [...others.slice(0, 1), ...terms, ...others, ...rest];
        const leftOut = await this.#repository.prefetch(gather_unique(wanted, (each) => JSON.stringify(each)));
        for (const path of leftOut?.paths ?? [])
            this.#leftOut.add(path);
        this.#why = leftOut?.why ?? this.#why;
        return leftOut?.paths;
    }
    async #readText(path) {
        if (this.#texts.size >= gather_MAX_TEXTS || this.#characters >= gather_MAX_CHARACTERS) {
            this.#leftOut.add(path);
            return;
        }
        // Reserved before the read, so that reads under way count towards the cap in a fixed order.
        this.#characters += Math.min(this.#tree.get(path)?.size ?? 0, repository/* TEXT_LIMIT */.W);
        this.#texts.set(path, { unreadable: 'unavailable' });
        this.#texts.set(path, await this.#repository.read(path));
    }
    text(path) {
        const reading = this.#texts.get(path);
        return reading && 'text' in reading ? reading.text : undefined;
    }
    isLike(other) {
        if (!(other instanceof Library))
            return false;
        return (areAlike(this.#texts, other.#texts, (path) => this.text(path) === other.text(path)) &&
            areAlike(this.#ranges, other.#ranges, (key) => areBytesAlike(this.#ranges.get(key), other.#ranges.get(key))));
    }
    lend(wants) {
        const paths = gather_unique(wants.flatMap((want) => want.texts ?? []));
        const lent = new Map(paths.sort(repository/* byCodeUnit */.X).flatMap((path) => {
            const reading = this.#texts.get(path);
            return reading && 'text' in reading ? [[path, reading.text]] : [];
        }));
        const ranges = new Set(wants.flatMap((want) => want.ranges ?? []).map(keyOf));
        const onDemand = new Set(wants.flatMap((want) => want.onDemand ?? []));
        return {
            texts: [...lent].map(([path, text]) => ({ path, text })),
            text: (path) => lent.get(path),
            bytes: (range) => (ranges.has(keyOf(range)) ? this.#ranges.get(keyOf(range)) : undefined),
            fetch: async ({ path, start, length }) => onDemand.has(path) && this.#tree.get(path) !== undefined
                ? this.#repository.readRange(path, start, length)
                : undefined,
        };
    }
    /** Of the texts that were wanted those that are there and were not read. */
    unread(wants) {
        const isUnread = (path) => {
            const reading = this.#texts.get(path);
            if (!reading)
                return this.#leftOut.has(path);
            return ('unreadable' in reading && (reading.unreadable === 'denied' || reading.unreadable === 'unavailable'));
        };
        return gather_unique(wants.flatMap(({ texts = [] }) => texts))
            .filter(isUnread)
            .sort(repository/* byCodeUnit */.X);
    }
    notices() {
        const notices = [...this.#texts]
            .sort(([a], [b]) => (0,repository/* byCodeUnit */.X)(a, b))
            .flatMap(([path, reading]) => {
            if ('unreadable' in reading)
                return [{ message: WHY[reading.unreadable], path }];
            if (reading.truncatedAt === undefined)
                return [];
            return [{ message: `Read the first ${reading.truncatedAt} bytes; the rest was not looked at.`, path }];
        });
        const [first, ...others] = [...this.#leftOut].sort(repository/* byCodeUnit */.X);
        if (first !== undefined) {
            const more = others.length === 1 ? 'was 1 more file' : `were ${others.length} more files`;
            const which = others.length === 0 ? 'Not read' : `Not read, nor ${more}`;
            notices.push({ message: `${which}: ${this.#why}`, path: first });
        }
        return notices;
    }
}
const WHY = {
    absent: 'Listed, but gone when it was read.',
    binary: 'Not a text: it was not read.',
    denied: 'Could not be opened: permission denied.',
    'not-a-file': 'Not a regular file: it was not opened.',
    'outside-the-repository': 'Points outside the repository: it was not followed.',
    unavailable: 'Its content is not available here: it was not read.',
};
function areAlike(a, b, isSame) {
    return a.size === b.size && [...a.keys()].every((key) => b.has(key) && isSame(key));
}
function areBytesAlike(a, b) {
    if (!a || !b)
        return a === b;
    return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
const keyOf = ({ path, start, length, target = false }) => `${start}+${length}${target ? ' of what is meant by' : ''} ${path}`;
function gather_unique(items, key = (item) => item) {
    return [...new Map(items.map((item) => [key(item), item])).values()];
}
async function inParallel(tasks) {
    const queue = tasks.values();
    const work = async () => {
        for (const task of queue)
            await task();
    };
    await Promise.all(Array.from({ length: Math.min(CONCURRENCY, tasks.length) }, work));
}

;// CONCATENATED MODULE: ./lib/src/facts/git-config.js

/** More than any such file has; what stands behind is not read. */
const git_config_MAX_CHARACTERS = 256 * 1024;
const MAX_SETTINGS = 10_000;
/** `[submodule "a \"quoted\" name"]`, and the older `[submodule.name]`. */
const SECTION = /^\[\s*([\w-]+)(?:\.([\w.-]+)|\s+"((?:[^"\\]|\\.)*)")?\s*\]/;
const NAME = /^([A-Za-z][\w-]*)\s*(=|$|[#;])/;
const ESCAPES = { n: '\n', t: '\t', b: '\b' };
/**
 * Reads the variables of a text in the syntax of `.gitmodules`: https://git-scm.com/docs/git-config#_syntax. No library
 * for it keeps the lines. What git would refuse is passed over up to the end of its line; never throws.
 */
function readGitConfig(text) {
    const settings = [];
    const lines = text.slice(0, git_config_MAX_CHARACTERS).split('\n');
    let [section, subsection] = ['', ''];
    for (let at = 0; at < lines.length && settings.length < MAX_SETTINGS; at += 1) {
        let rest = (lines[at] ?? '').trim();
        const header = (0,src_pattern/* find */.I6)(SECTION, rest);
        if (header) {
            section = (header[1] ?? '').toLowerCase();
            subsection = header[2]?.toLowerCase() ?? (header[3] ?? '').replace(/\\(.)/g, '$1');
            rest = rest.slice(header[0].length).trimStart();
        }
        const [found, name = '', sign] = (0,src_pattern/* find */.I6)(NAME, rest) ?? [];
        if (found === undefined || section === '')
            continue;
        const line = at + 1;
        const read = sign === '=' ? readValue(lines, at, rest.slice(found.length)) : { value: 'true', last: at };
        at = read.last;
        settings.push({ section, subsection, name: name.toLowerCase(), value: read.value, line });
    }
    return settings;
}
/** A value may be quoted in parts, ends at a comment, and goes on behind a backslash at the end of its line. */
function readValue(lines, first, start) {
    let [value, kept, quoted] = ['', 0, false];
    for (let [last, rest] = [first, start];; last += 1, rest = lines[last] ?? '') {
        let goesOn = false;
        for (let index = 0; index < rest.length; index += 1) {
            const character = rest.charAt(index);
            if (character === '"')
                quoted = !quoted;
            else if (character === '\\') {
                index += 1;
                const escaped = rest.charAt(index);
                goesOn = escaped === '' || escaped === '\r';
                if (!goesOn)
                    value += ESCAPES[escaped] ?? escaped;
            }
            else if (!quoted && (character === '#' || character === ';'))
                break;
            else if (value !== '' || quoted || !/\s/.test(character))
                value += character;
            // Blanks at the end are none of the value, unless they are quoted.
            if (quoted || !/\s/.test(character))
                kept = value.length;
        }
        if (!goesOn || last + 1 >= lines.length)
            return { value: value.slice(0, kept), last };
    }
}

;// CONCATENATED MODULE: ./lib/src/facts/submodules.js


const FILE = '.gitmodules';
/** `https://github.com/acme/aster`, `ssh://git@\u2026`, and the short `git@github.com:acme/aster`. */
const HOSTED = [/^(?:https?|ssh|git):\/\/[^/]+\/(\w.+)$/i, /^[\w.-]+@[\w.-]+:(\w.+)$/];
/** An account's repository, or one beside this repository's own: https://git-scm.com/docs/git-submodule#_commands */
const submodules_NAME = /^(?:\w[\w.-]*|\.\.)\/\.?\w[\w.-]*$/;
/** Longer ones lead nowhere. */
const MAX_ADDRESS = 500;
/** Folders whose name says that what stands there is somebody else's. */
const OTHERS = /(?:^|\/)(?:third[-_]?part(?:y|ies)|3rd[-_]?party|vendor|vendored|externals?|extern|dependencies|deps|node_modules)(?:\/|$)/i;
const MAX_SUBMODULES = 500;
/** The submodules that the tree holds and `.gitmodules` gives an address on a host for, in its order. */
const submodules = {
    wants: () => ({ texts: [FILE] }),
    extract: (read, tree) => {
        const parts = new Map();
        for (const { section, subsection, name, value, line } of readGitConfig(read.text(FILE) ?? '')) {
            if (section !== 'submodule')
                continue;
            const part = parts.get(subsection) ?? {};
            if (name === 'path')
                part.path = value.replace(/\/$/, '');
            if (name === 'url')
                part.url = { value, line };
            parts.set(subsection, part);
        }
        return [...parts.values()].slice(0, MAX_SUBMODULES).flatMap(({ path, url }) => {
            const name = url && repositoryAt(url.value);
            if (path === undefined ||
                url === undefined ||
                name === undefined ||
                tree.get(path)?.kind !== 'submodule')
                return [];
            return [{ path, name, at: { path: FILE, line: url.line, text: url.value } }];
        });
    },
};
function repositoryAt(url) {
    if (url.length > MAX_ADDRESS)
        return undefined;
    const address = url.replace(/\/$/, '').replace(/\.git$/i, '');
    const hosted = HOSTED.map((pattern) => (0,src_pattern/* find */.I6)(pattern, address)?.[1]).find((path) => path !== undefined);
    const name = hosted ?? (address.startsWith('../') ? address : '');
    return (0,src_pattern/* matches */.cK)(submodules_NAME, name) ? name : undefined;
}
/**
 * Whether a submodule is the project's own: it lies with the account that releases the model, or the documents present
 * it as theirs. A library in a folder for other people's code is theirs, whoever wrote it.
 */
function isOwnSubmodule({ path, name }, names, references) {
    if ((0,src_pattern/* matches */.cK)(OTHERS, path))
        return false;
    const [account = ''] = name.split('/');
    return (account === '..' ||
        names.isOwner(account) ||
        linksTo(name, references).some(({ standing }) => standing === 'own'));
}
/** The links of the documents that lead to the same repository. */
function linksTo(name, references) {
    const same = name.toLowerCase();
    return references.filter((reference) => reference.kind === 'code' && reference.name.toLowerCase() === same);
}

;// CONCATENATED MODULE: ./lib/src/facts/holdings.js







/** Places kept of each component. */
const holdings_MAX_PLACES = 24;
/** And of one file: a list of links would leave no room for the others. */
const holdings_MAX_BESIDE = 6;
/** Collects where each component can be had, files first, then fields and links in reading order. */
function readHoldings(sources) {
    const places = new Map();
    const add = (component, how, at) => {
        const known = places.get(component) ?? [];
        const beside = known.filter((place) => place.how === how && place.at.path === at.path).length;
        if (known.length < holdings_MAX_PLACES && beside < holdings_MAX_BESIDE && !known.some((place) => same(place.at, at)))
            known.push({ how, at });
        places.set(component, known);
    };
    for (const { component, how, at } of sources.weights)
        add(component, how, at);
    addCode(sources, add);
    for (const { component, how, at } of sources.data.held)
        add(component, how, at);
    return places;
}
function addCode(sources, add) {
    const { artifacts, code, names, origin, references, snippets, weights } = sources;
    // Where nothing was pre-trained, what trains a model fine-tunes it.
    const toComponent = (id) => (id === 'code.training' && origin.adapted ? 'code.finetuning' : id);
    for (const [component, locations] of Object.entries(code.places))
        for (const at of locations ?? [])
            add(toComponent(component), 'file', at);
    const placed = new Set(Object.values(code.places).flatMap((places) => (places ?? []).map(({ path }) => path)));
    const trains = new Set(code.places['code.training']?.map(({ path }) => path));
    // One script may train, tune and evaluate.
    for (const { component, path, evaluates } of scriptsUnderHeadings(sources, (script, folder) => pathIn(sources.tree, script, folder)))
        if (!placed.has(path) || evaluates || (component === 'code.finetuning' && trains.has(path)))
            add(toComponent(component), 'file', { path, line: 1 });
    // What the documents install from is a manifest, whatever its name.
    for (const { value, at } of sources.installs) {
        const path = value.file === undefined ? undefined : fileAt(sources.tree, value.file, at.path);
        if (path !== undefined)
            add('code.supporting-libraries', 'file', { path, line: 1 });
    }
    for (const { component, how, at } of partsListed(sources))
        add(toComponent(component), how, at);
    for (const { value, at } of snippets)
        if (value.uses !== undefined && isPackageOf(sources.tree, value.uses))
            add('code.inference', 'here', at);
    // What has to be trusted to load a model lies with its weights, and is as public as they are.
    const linked = weights.some(({ component }) => component !== 'weights.intermediate');
    for (const { value, at } of snippets) {
        const calls = value.does === 'call' && value.loads !== undefined && names.includes(value.loads);
        if (value.does !== 'load' && !calls)
            continue;
        add('code.inference', 'library', at);
        if (!value.needsOwnCode || linked)
            add('code.architecture', 'library', at);
    }
    for (const { path, kind } of artifacts)
        if (kind === 'configuration' && (0,facts_tree/* nameOf */.Vb)(path) === 'config.json' && (0,facts_tree/* depthOf */.d1)(path) <= 2)
            add('code.architecture', 'file', { path, line: 1 });
    for (const reference of references) {
        const { kind, name, standing, mention } = reference;
        if (kind !== 'code' || mention.headings.some(facts_documents/* isOthersHeading */.Ww))
            continue;
        const [account = ''] = name.split('/');
        const ours = standing === 'own' ||
            names.isOwner(account) ||
            ((0,src_pattern/* matches */.cK)(OUR_CODE, mention.context) && !(0,src_pattern/* matches */.cK)(MODEL_OF_OTHERS, mention.link.text));
        const words = around(mention);
        if (!ours || (0,src_pattern/* matches */.cK)(OTHERS_CODE, mention.context) || !(0,src_pattern/* matches */.cK)(IS_CODE, mention.context))
            continue;
        for (const [component, pattern] of CODE_WORDS)
            if ((0,src_pattern/* matches */.cK)(pattern, words))
                add(toComponent(component), names.isItself(name) ? 'here' : 'link', mention.at);
    }
    for (const submodule of sources.submodules.filter((each) => isOwnSubmodule(each, names, references)))
        for (const component of kindsOfSubmodule(submodule, sources))
            add(toComponent(component), 'submodule', submodule.at);
    for (const { path, role, sections } of sources.documents)
        for (const section of role === 'use-policy' ? [] : sections)
            for (const { text, line } of (0,facts_documents/* sentencesMatching */.cQ)(section, TUNING_HERE))
                if (!(0,src_pattern/* matches */.cK)(NOT_HERE, text))
                    add('code.finetuning', (0,src_pattern/* matches */.cK)(HERE, text) ? 'here' : 'link', { path, line, text });
}
/** "`scripts/clean`: code for preprocessing": a path, and what it is for. */
function entryIn(text) {
    const entry = text.slice(0, holdings_MAX_LINE).replace(BULLET, '');
    const [written = ''] = (0,src_pattern/* find */.I6)(WRITTEN, entry) ?? [];
    const rest = entry.slice(written.length);
    const separator = written === '' ? null : (0,src_pattern/* find */.I6)(SEPARATOR, rest);
    return separator ? [written.replace(/\/$/, ''), rest.slice(separator[0].length)] : undefined;
}
const BULLET = /^[^\w/.]+/;
const WRITTEN = /^[\w./-]+/;
const SEPARATOR = /^[`*)\]]*\s*[:\u2013\u2014|-]\s*/;
/** Words of code, and what it does, by which such a list tells. */
const LISTS_CODE = /\b(?:code|scripts?|notebooks?|loop|pipelines?|implementation|entry[- ]point|recipes?)\b/i;
const LISTED_KINDS = [
    [
        'code.data-processing',
        /\bpre-?process\w*|\b(?:data|corpus) (?:process\w*|collection|cleaning|curation|preparation|filtering)|\bcrawl\w*|\bscrap(?:e|ing)\b/i,
    ],
    ['code.finetuning', /\bfine-?tun\w*/i],
    ['code.evaluation', /\bevaluat\w*/i],
    ['code.inference', /\binference\b/i],
    ['code.training', /\b(?:pre-?)?train(?:ing)?\b/i],
];
/** Entries that are looked up: each is held against the tree. */
const MAX_ENTRIES = 40;
/** What the README's list of its own folders and files says that they are for. */
function partsListed({ documents, tree, names, references, submodules, }) {
    const readme = documents.find(({ role, path }) => role === 'readme' && (0,facts_tree/* folderOf */.yS)(path) === '');
    return (readme?.sections ?? [])
        .flatMap((section) => (0,facts_documents/* sentencesMatching */.cQ)(section, [LISTS_CODE]))
        .flatMap(({ text }) => {
        const [path = '', said = ''] = entryIn(text) ?? [];
        const kind = (0,src_pattern/* matches */.cK)(LISTS_CODE, said) && LISTED_KINDS.find(([, pattern]) => (0,src_pattern/* matches */.cK)(pattern, said));
        return kind && !(0,paths/* isForeign */.jq)(`${path}/`) && !(0,paths/* isTest */.Nu)(path) ? [{ component: kind[0], path }] : [];
    })
        .slice(0, MAX_ENTRIES)
        .flatMap(({ component, path }) => {
        const submodule = submodules.find((each) => each.path === path);
        if (submodule && !isOwnSubmodule(submodule, names, references))
            return [];
        if (submodule)
            return [{ component, how: 'submodule', at: submodule.at }];
        const held = sourceAt(tree, path);
        return held === undefined ? [] : [{ component, how: 'file', at: { path: held, line: 1 } }];
    });
}
/** The path of a file that a document names, from its own folder or from the root. */
function fileAt(tree, written, document) {
    return [(0,facts_tree/* folderOf */.yS)(document), '']
        .map((folder) => (0,paths/* resolvePath */.o1)(written, folder))
        .find((path) => path !== undefined && tree.get(path)?.kind === 'file' && !(0,paths/* isForeign */.jq)(path) && !(0,paths/* isTest */.Nu)(path));
}
/** A source file of this path, or the first in a folder of this path. */
function sourceAt(tree, path) {
    if (tree.get(path)?.kind === 'file')
        return (0,src_pattern/* matches */.cK)(SOURCE_FILE, path) ? path : undefined;
    return tree.entries.find((entry) => entry.kind === 'file' && entry.path.startsWith(`${path}/`) && (0,src_pattern/* matches */.cK)(SOURCE_FILE, entry.path))?.path;
}
const SOURCE_FILE = /\.(?:py|sh|ipynb|cpp|cu|rs|go|jl|js|ts)$/i;
/** Whether a package of this name stands in the tree. */
function isPackageOf(tree, name) {
    return [`${name}/__init__.py`, `src/${name}/__init__.py`, `${name}.py`].some((path) => tree.get(path)?.kind === 'file');
}
/** What a submodule is for: by its folder, its name, the words of links to it, and the headings of commands that run it. */
function kindsOfSubmodule(submodule, sources) {
    const { path, name } = submodule;
    const said = linksTo(name, sources.references)
        .filter(({ mention }) => !mention.headings.some(facts_documents/* isOthersHeading */.Ww))
        .map(({ mention }) => around(mention));
    return new Set([
        ...codeKindsOf(path),
        ...codeKindsOf((0,facts_tree/* nameOf */.Vb)(name)),
        ...CODE_WORDS.flatMap(([component, pattern]) => said.some((words) => (0,src_pattern/* matches */.cK)(pattern, words)) ? [component] : []),
        ...scriptsUnderHeadings(sources, (script) => (script.startsWith(`${path}/`) ? script : undefined)).map(({ component }) => component),
    ]);
}
/** What the script is for that a section shows how to run, by the section's heading. */
const HEADINGS = [
    ['code.finetuning', /\bfine-?tun(?:e|ing)\b|\bsft\b|\bpost-?train|\u5fae\u8c03/i],
    ['code.training', /\bpre-?train(?:ing)?\b|^\W*(?:\d[\d.]*\s*)?(?:model )?training\b|\u9884\u8bad\u7ec3/i],
    [
        'code.evaluation',
        /\bevaluat|\bbenchmark|\breproduc\w+ (?:the |our )?results|^\W*(?:\d[\d.]*\s*)?(?:val(?:idation)?|test(?:ing)?)\W*$|\u8bc4\u6d4b/i,
    ],
    [
        'code.data-processing',
        /\bdata (?:prep|process)|\bpre-?process|\bgenerat\w+ (?:the |your |a )?data|\bprepar\w+ (?:the |your )?data|\u6570\u636e\u5904\u7406/i,
    ],
    [
        'code.inference',
        /\binference\b|\bquick ?-?start|\busage\b|\bhow to (?:use|run)|\bsampling\b|\bgenerat|\u63a8\u7406|\u5feb\u901f/i,
    ],
];
const RUNS = /\b(?:python3?|torchrun|accelerate launch|deepspeed|bash|sh|sbatch)\s+(?:-m\s+)?(?:torch\.distributed\.(?:launch|run)\s+|multiproc\s+)?(?:--?[\w-]+(?:=\S+| \d+| <[\w-]+>)?\s+)*([\w./-]+)/;
/** An option by which a script that does several things evaluates. */
const EVALUATES = /\s--(?:do[_-])?(?:eval|evaluate|evaluation|eval[_-]only|test[_-]only)(?=[\s=]|$)/;
const SPEED = /\b(?:latency|throughput|concurrency|triton\w*|grpc|tensorrt\w*|speed\w*|profil\w*|num[-_]tasks)\b/i;
/**
 * Scripts that the documents show how to run, where the heading above says what for.
 *
 * @param scriptAt the path of a script as it is called, where it is one that is looked for
 */
function scriptsUnderHeadings({ documents, tree }, scriptAt) {
    return documents.flatMap((document) => (isCopied(document.path, tree) ? [] : document.sections).flatMap((section) => {
        const heading = [section.title, ...section.parents.toReversed()];
        const kind = heading
            .map((title) => HEADINGS.find(([, pattern]) => (0,src_pattern/* matches */.cK)(pattern, title)))
            .find((each) => each);
        if (!kind || heading.some(facts_documents/* isOthersHeading */.Ww))
            return [];
        return section.blocks.flatMap((block) => {
            if (block.kind !== 'code')
                return [];
            // How fast something answers is no measure of what it answers.
            if (kind[0] === 'code.evaluation' && (0,src_pattern/* matches */.cK)(SPEED, `${document.path} ${block.text}`))
                return [];
            return block.text.split('\n', MAX_LINES).flatMap((line) => {
                const [, script] = (0,src_pattern/* find */.I6)(RUNS, line.slice(0, holdings_MAX_LINE)) ?? [];
                const path = script && scriptAt(script.replace(/^\.\//, ''), (0,facts_tree/* folderOf */.yS)(document.path));
                const [component] = kind;
                const evaluates = component === 'code.evaluation' && (0,src_pattern/* matches */.cK)(EVALUATES, line.slice(0, holdings_MAX_LINE));
                return path ? [{ component, path, evaluates }] : [];
            });
        });
    }));
}
const MAX_LINES = 100;
const holdings_MAX_LINE = 500;
/** The path of a script as it is called: `scripts/run.py`, or the module `aster.run`. */
function pathIn(tree, script, folder) {
    const candidates = [script, `${script.replaceAll('.', '/')}.py`];
    return candidates
        .flatMap((path) => (folder === '' ? [path] : [path, `${folder}/${path}`]))
        .find((path) => tree.get(path)?.kind === 'file' && !(0,src_pattern/* matches */.cK)(/\btests?\b/i, path));
}
/** What a link to code leads to, by the words right around it. */
const CODE_WORDS = [
    [
        'code.training',
        /\bpre-?train(?:ing)?\b|\btraining (?:code|scripts?|librar\w+|framework|recipes?)\b|\bto train\b|\btrained (?:\w+ )?(?:using|with)\b/i,
    ],
    ['code.finetuning', /\bfine-?tun(?:e|ing)\b|\u5fae\u8c03/i],
    ['code.evaluation', /\bevaluat\w+|\bevals?\b/i],
    ['code.inference', /\binference\b/i],
    [
        'code.data-processing',
        /\b(?:data|dataset|corpus) (?:processing|curation|preparation|filtering|cleaning|pipelines?|toolkit)\b|\b(?:processing|curation|preparation|filtering|cleaning) (?:code|pipelines?|scripts?|toolkit)\b/i,
    ],
];
/** Words that present code in another repository as the project's. */
const OUR_CODE = /\b(?:our|we (?:also )?(?:provide|release[ds]?|open-?sourc\w+|publish\w*|adapted|support))\b/i;
/** "We provide code to fine-tune [LLaMA]": the link leads to the model. */
const MODEL_OF_OTHERS = /^\W*(?:llama|qwen|mistral|gemma|falcon|bloom|gpt|bert|t5|opt|clip|whisper)[\w.-]*(?: [\w.-]+)?$/i;
const IS_CODE = /\b(?:code(?:base)?|scripts?|recipes?|examples?|implementations?|toolkit|toolchain|librar(?:y|ies)|instructions|repo(?:sitory)?|guide|cookbook|ya?ml|configs?|trainer|pipeline|harness)\b|\u4ee3\u7801|evaluat/i;
const OTHERS_CODE = /\b(?:thanks?|inspired|borrow\w*|built (?:on|upon)|community|third[- ]party|fork(?:ed)?|issues?|will be|coming soon)\b/i;
/** In characters on both sides of a link. */
const NEAR = 50;
function around({ context, link }) {
    const at = Math.max(context.indexOf(link.text), 0);
    return `${context.slice(Math.max(0, at - NEAR), at + link.text.length + NEAR)} ${link.text}`;
}
/** "can be used with the fine-tuning script provided in this repository" */
const TUNING_HERE = [
    /\bfine-?tun\w+\b/i,
    /\b(?:scripts?|code|recipes?|notebooks?)\b/i,
    /\b(?:in|from) (?:this|our) (?:repo(?:sitory)?|codebase)\b|\bwe (?:also )?(?:provide|release|include|open-?source)\b/i,
];
const HERE = /\b(?:in|from) (?:this|our) (?:repo(?:sitory)?|codebase)\b/i;
const NOT_HERE = /\b(?:not|will|soon|plan\w*|may|might|refer to|official)\b|n't\b/i;
const same = (a, b) => a.path === b.path && a.line === b.line;

// EXTERNAL MODULE: ./lib/src/facts/hub-metadata.js
var hub_metadata = __webpack_require__(3731);
;// CONCATENATED MODULE: ./lib/src/facts/installs.js


const COMMAND = /\b(?:pip3?|uv pip|conda|mamba|npm|cargo|poetry|uv) (?:install|add|env create|env update|sync)\b/;
const FILE_OPTION = /(?:^|\s)(?:-r|--requirement|-f|--file)[ =]?(\S+)/;
/** A repository that is cloned, by its name: what is installed from its files afterwards is its own affair. */
const CLONE = /\bgit clone\s/;
function clonedIn(line) {
    const command = (0,src_pattern/* find */.I6)(CLONE, line);
    const address = command &&
        line
            .slice(command.index)
            .split(/\s+/)
            .find((word) => (0,src_pattern/* matches */.cK)(/^(?:https?:|git@|ssh:)/, word));
    return address?.split('/').findLast((part) => part !== '');
}
/** The libraries that the documents name: in the installation commands of their code blocks, and in lists of requirements. */
function readInstalls(documents, names) {
    return documents.flatMap((document) => document.sections.flatMap((section) => [
        ...section.blocks.flatMap((block) => {
            if (block.kind !== 'code')
                return [];
            let elsewhere = false;
            return block.text.split('\n').flatMap((text, index) => {
                const line = text.slice(0, installs_MAX_LINE);
                const cloned = clonedIn(line);
                if (cloned !== undefined)
                    elsewhere = !names.isRepository(cloned);
                const command = (0,src_pattern/* find */.I6)(COMMAND, line);
                if (!command)
                    return [];
                const rest = line.slice(command.index + command[0].length);
                const file = elsewhere ? undefined : (0,src_pattern/* find */.I6)(FILE_OPTION, rest)?.[1];
                const packages = rest
                    .replace(FILE_OPTION, ' ')
                    .split(/\s+/)
                    .filter((word) => /^["']?[A-Za-z][\w.[\]<>=!~-]*["']?$/.test(word));
                const at = { path: document.path, line: block.firstLine + index, text: text.trim() };
                return [{ value: { packages, ...(file !== undefined && { file }) }, at }];
            });
        }),
        ...requirementsIn(document, section),
    ]));
}
const REQUIREMENTS = /\b(?:requirements?|dependenc(?:y|ies)|pre-?requisites?|environment)\b/i;
/** `torch>=1.6`, and libraries that need no version to be told from words. */
const VERSIONED = /(?<![\w.-])([A-Za-z][\w.-]*) ?(?:>=|==|~=) ?\d/g;
const LIBRARIES = /\b(pytorch|torch|tensorflow|jax|flax|keras|transformers|fairseq|scikit-learn|numpy|scipy|deepspeed|paddlepaddle|mxnet)\b/gi;
const NO_LIBRARY = /^(?:python\d?|cuda|gcc|driver|version)$/i;
/** What a list under a heading such as "Requirements" names, and what is named with its version anywhere. */
function requirementsIn(document, section) {
    const listed = (0,src_pattern/* matches */.cK)(REQUIREMENTS, section.title);
    return (0,facts_documents/* sentencesIn */.ub)(section).flatMap(({ text, line }) => {
        const said = text.slice(0, installs_MAX_LINE);
        const found = [...(0,src_pattern/* findAll */.JW)(VERSIONED, said), ...(listed ? (0,src_pattern/* findAll */.JW)(LIBRARIES, said) : [])];
        const packages = found.flatMap(([, name = '']) => ((0,src_pattern/* matches */.cK)(NO_LIBRARY, name) ? [] : [name]));
        return packages.length === 0 ? [] : [{ value: { packages }, at: { path: document.path, line, text } }];
    });
}
const installs_MAX_LINE = 1_000;

;// CONCATENATED MODULE: ./lib/src/facts/origin.js


/** Words of a name that say that the model was trained further after pre-training, or converted. */
const ADAPTED = /(?:^|[^a-z])(?:instruct(?:ion|ed)?|chat|chatbot|it|sft|dpo|rl|rlhf|rlvr|ppo|grpo|rlaif|aligned|assistant|thinking|reasoning|gguf|gptq|awq|exl2|mlx|int4|int8|fp8|[48]bits?|lora|adapter|w?diff|delta|distill(?:ed)?|fine-?tuned?|ft|merged?|reward|rm|lm-?adapted)(?:$|[^a-z])/i;
const BASE = /(?:^|[^a-z])(?:base|pt|pre-?trained|foundation|raw|scratch)(?:$|[^a-z])/i;
/** The same in the heading above a link, in its row's or column's label, in its text. */
const ADAPTED_LABEL = /\b(?:instruct\w*|chat|sft|dpo|rlhf|rlvr|rl|aligned|post-?train\w*|fine-?tun\w*|assistant|reward|distill\w*|quanti[sz]ed|adapted|adapters?|lora|thinking|reasoning)\b|\u5bf9\u8bdd|\u5fae\u8c03/i;
const BASE_LABEL = /\b(?:base|pre-?train\w*|foundation)\b|\u57fa\u5ea7|\u9884\u8bad\u7ec3/i;
/** Who was trained from what: "fine-tuned from a 7B Boreas model", "trained based on Boreas-2-Base". */
const MADE_FROM = [
    [
        /\b(?:fine-?tuned|finetuned|post-?trained|instruction-?tuned|further trained|distilled|initiali[sz]ed)\b/i,
        /\b(?:from|on top of|based on|starting from|upon)\b/i,
    ],
    // Values and figures are derived too.
    [
        /\b(?:derived|adapted)\b/i,
        /\b(?:from|on top of|based on|starting from|upon)\b/i,
        /\b(?:models?|checkpoints?|weights|trained|tuned)\b/i,
    ],
    [/\btrained from (?:the )?[\w.-]*\w-\d+(?:\.\d+)?[bm]\b/i],
    [/\b(?:trained|built|based)\b/i, /\b(?:based on|on top of|upon)\b/i],
];
const LINK_WORDS = /\b(?:from|on top of|based on|starting from|upon)\s+(?:(?:the|a|an|our|pre-?trained|base|original)\s+)*/gi;
/** What follows may be a model: a capitalized name with a size, a version or "base" in or right behind it. */
const MODEL_NAME = /^(?:\d+(?:\.\d+)?[BM]\s+)?([A-Z][\w.+-]*\w|[a-z]+-?\d[\w.-]*\w|[a-z][a-z-]*-\d[\w.-]*\w)((?:\s+[\w.-]+){0,2})/;
const OWNER = /^[A-Z][\w-]*['\u2019]s\s+/;
const MODEL_WORDS = /\d|\bbase\b|\bmodels?\b|\bcheckpoints?\b|\bweights\b/i;
const NO_MODEL = /\b(?:librar\w*|frameworks?|architectures?|datasets?|data|corpus|code(?:base)?|papers?|licen[sc]e|toolkit|implementation)\b/i;
/** "The models were post-trained with \u2026": said of the release as a whole. */
const POST_TRAINED = [
    [
        /\b(?:models?|checkpoints?|weights)\b/i,
        /\b(?:is|are|was|were|been) (?:then |further |all |also )?(?:post-?trained|instruction-?tuned)\b/i,
    ],
    // "Aster is a chat model trained with LoRA": an adapter is trained on what was there.
    [
        /\b(?:is|are) an? (?:[\w-]+ ){0,3}(?:model|chatbot|assistant)s?\b/i,
        /\btrained (?:with|using|by) Q?LoRA\b/i,
    ],
];
/** The release's own pre-training. */
const PRE_TRAINING = /\bpre-?train(?:ed|ing)?\b|\bfrom scratch\b|\u9884\u8bad\u7ec3/i;
const PRE_TRAINED = [
    PRE_TRAINING,
    /\b(?:we|our|is|are|was|were|been|from scratch)\b|\u6211\u4eec/i,
    /\btokens?\b|\bcorpus\b|\bcorpora\b|\bfrom scratch\b|\bdata(?:sets?)?\b|\bdays\b|\u6570\u636e/i,
];
/** Reads off the card, the documents and the links whether the whole release was made from another model. */
function readOrigin(documents, card, names, references) {
    const [named] = (0,facts_documents/* valuesOf */.sm)(card, 'base_model');
    if (named)
        return { adapted: named };
    const own = references.filter(({ kind, standing }) => kind === 'model' && standing === 'own');
    if (own.some(({ name }) => (0,src_pattern/* matches */.cK)(BASE, name) && !(0,src_pattern/* matches */.cK)(ADAPTED, name)))
        return {};
    const central = documents.filter(({ role }) => role !== 'document' && role !== 'use-policy');
    const base = references.find(({ kind, standing, mention }) => kind === 'model' && standing === 'used' && central.includes(mention.document));
    if (base)
        return { adapted: { value: base.name, at: base.mention.at } };
    return firstStatement(central, names) ?? {};
}
function firstStatement(documents, names) {
    let found;
    for (const document of documents)
        for (const section of document.sections) {
            if ([section.title, ...section.parents].some(facts_documents/* isOthersHeading */.Ww))
                continue;
            const at = (text, line) => ({ path: document.path, line, text });
            for (const { text } of (0,facts_documents/* sentencesMatching */.cQ)(section, PRE_TRAINED))
                if (speaksOfOwn(text.slice(0, (0,src_pattern/* find */.I6)(PRE_TRAINING, text)?.index ?? -1), names))
                    return undefined;
            for (const { text, line } of MADE_FROM.flatMap((patterns) => (0,facts_documents/* sentencesMatching */.cQ)(section, patterns))) {
                const base = speaksOfOwn(text, names) ? baseIn(text, names) : undefined;
                if (base)
                    found ??= { adapted: { value: base, at: at(text, line) } };
            }
            for (const { text, line } of POST_TRAINED.flatMap((patterns) => (0,facts_documents/* sentencesMatching */.cQ)(section, patterns)))
                found ??= { adapted: { value: '', at: at(text, line) } };
        }
    return found;
}
function speaksOfOwn(sentence, names) {
    if ((0,src_pattern/* matches */.cK)(/\b(?:we|our|it|this|these|the (?:current |released )?models?|both models)\b|\u6211\u4eec/i, sentence))
        return true;
    return (sentence.match(/[\w.-]+/g) ?? []).some((word) => /^[A-Z]|-/.test(word) && names.includes(word));
}
function baseIn(sentence, names) {
    for (const match of (0,src_pattern/* findAll */.JW)(LINK_WORDS, sentence)) {
        if ((0,src_pattern/* matches */.cK)(NO_MODEL, sentence.slice(0, match.index)))
            continue;
        const [, name, after = ''] = (0,src_pattern/* find */.I6)(MODEL_NAME, sentence.slice(match.index + match[0].length).replace(OWNER, '')) ?? [];
        if (!name || names.includes(name) || (0,src_pattern/* matches */.cK)(NO_MODEL, after))
            continue;
        if ((0,src_pattern/* matches */.cK)(MODEL_WORDS, name) || (0,src_pattern/* matches */.cK)(MODEL_WORDS, after))
            return name;
    }
    return undefined;
}
/** Which weights a name or a link is of. */
function weightsOf({ name, mention }, siblings, { adapted }) {
    const last = name.split('/').findLast((part) => part !== '') ?? name;
    if ((0,src_pattern/* matches */.cK)(ADAPTED, last))
        return 'weights.adapted';
    if (siblings.has(`${last.toLowerCase()}-base`))
        return 'weights.adapted';
    if ((0,src_pattern/* matches */.cK)(BASE, last))
        return 'weights.pretrained';
    const label = mention.column === '' ? '' : (mention.context.split(' | ', 1)[0] ?? '');
    // Code stands under what it is used for, not under what it is; so does a model that a heading says how to tune.
    const above = mention.link.text === '' ? '' : (mention.headings.at(-1) ?? '');
    const heading = (0,src_pattern/* matches */.cK)(TUNES, above) && !(0,src_pattern/* matches */.cK)(TUNED, above) ? '' : above;
    // A cell beside it may tell: "Instruction tuned".
    const beside = mention.column === '' ? [] : mention.context.split(' | ').slice(1);
    const cells = beside.filter((cell) => cell.length <= MAX_LABEL && !cell.includes('/')).join(' ');
    for (const words of [mention.link.text, label, mention.column, cells, heading]) {
        if (words.length > MAX_LABEL || words.includes('/'))
            continue;
        const [isAdapted, isBase] = [(0,src_pattern/* matches */.cK)(ADAPTED_LABEL, words), (0,src_pattern/* matches */.cK)(BASE_LABEL, words)];
        if (isAdapted !== isBase)
            return isAdapted ? 'weights.adapted' : 'weights.pretrained';
    }
    return adapted ? 'weights.adapted' : 'weights.pretrained';
}
/** "Fine-tuning Aster with LoRA" is what the reader does; "Fine-tuned models" and "Supervised fine-tuning models" are what is out. */
const TUNES = /^\W*(?:\d[\d.]*\s*)?(?:how to )?(?:full(?:y)? |lora |qlora )?(?:fine-?tun(?:e|ing)|post-?training|distill(?:ing)?)\b/i;
const TUNED = /\b(?:models|weights|checkpoints|downloads?|releases?)\b/i;
/** Longer texts are sentences, which speak of several models; addresses say where and not what. */
const MAX_LABEL = 60;
/** Which weights a file holds, by its path. */
function weightsAt(path, { adapted }) {
    return adapted || (0,src_pattern/* matches */.cK)(ADAPTED, path) ? 'weights.adapted' : 'weights.pretrained';
}

;// CONCATENATED MODULE: ./lib/src/facts/weights.js






/** Files, links and commands that lead to the release's weights, each with what they are of: files first. */
function readWeights(sources) {
    return [
        ...inFiles(sources),
        ...inSubmodules(sources),
        ...behindLinks(sources),
        ...behindCode(sources),
        ...alongTheWay(sources),
    ];
}
/** A repository of the hub that holds a model; its data sets and spaces have addresses of their own. */
const weights_HUB_MODEL = /^(?:https:\/\/|ssh:\/\/git@|git@)(?:huggingface\.co|hf\.co)[/:][\w.-]+\/[\w.-]+$/i;
function inSubmodules({ submodules, names, origin, references }) {
    return submodules
        .filter((each) => (0,src_pattern/* matches */.cK)(weights_HUB_MODEL, each.at.text ?? '') &&
        names.includes(each.name) &&
        isOwnSubmodule(each, names, references))
        .map(({ name, at }) => ({ component: weightsAt(name, origin), how: 'link', at }));
}
function inFiles({ artifacts, origin }) {
    return artifacts.flatMap(({ path, kind, metadata }) => {
        const held = { how: 'file', at: { path } };
        if (kind === 'checkpoint' || kind === 'optimizer-state')
            return [{ component: 'weights.intermediate', ...held }];
        if (kind === 'adapter')
            return [{ component: 'weights.adapted', ...held }];
        if (kind !== 'weights')
            return [];
        const adapted = metadata?.finetune !== undefined || (metadata?.baseModels.length ?? 0) > 0;
        return [{ component: adapted ? 'weights.adapted' : weightsAt(path, origin), ...held }];
    });
}
const INTERMEDIATE = /\b(?:intermediate|optimi[sz]er states?)\b/i;
/** What a stage on the way to the final model is called. */
const STAGE = /[-_](?:sft|dpo|stage-?\d|phase-?\d|step-?\d+k?|\d+[bk]-?(?:steps?|tokens?))$/i;
/** A checkpoint that its name dates by what it had seen. */
const DATED = /[-_](?:intermediate|optimi[sz]er-?states?|phase-?\d+|step-?\d+k?(?:[-_]|$)|ckpts?$|checkpoints$)/i;
/** A tokenizer alone is no model. */
const weights_TOKENIZER = /(?:^|[-_.])tokeni[sz]ers?(?=[-_.]|$)/;
function behindLinks({ documents, origin, references }) {
    // Examples of software lead to many models; they are what is released only where the whole speaks of releasing any.
    const released = documents.some((document) => document.role !== 'document' && tellsOfWeights(document));
    const own = references.filter(({ kind, name, standing, mention }) => standing === 'own' &&
        (released || !(0,src_pattern/* matches */.cK)(EXAMPLES, mention.document.path)) &&
        !(0,src_pattern/* matches */.cK)(weights_TOKENIZER, lastOf(name)) &&
        (kind === 'model' || (kind === 'archive' && isOfWeights(name, mention))));
    const siblings = new Set(own.map(({ name }) => lastOf(name)));
    return own.flatMap((reference) => {
        const { name, mention } = reference;
        const { at, context, headings } = mention;
        const along = { component: 'weights.intermediate', how: 'link', at };
        const last = lastOf(name);
        if ((0,src_pattern/* matches */.cK)(DATED, last) || (0,src_pattern/* matches */.cK)(INTERMEDIATE, `${context} ${headings.at(-1) ?? ''}`))
            return [along];
        const final = { component: weightsOf(reference, siblings, origin), how: 'link', at };
        return (0,src_pattern/* matches */.cK)(STAGE, last) && siblings.has(last.replace(STAGE, '')) ? [final, along] : [final];
    });
}
const EXAMPLES = /^(?:examples?|tutorials?|recipes|cookbook|samples)\//i;
const lastOf = (name) => (name.split('/').at(-1) ?? name).toLowerCase();
/** Whether a folder or file in a store holds weights, by its path and by what is said of it. */
function isOfWeights(name, { context, column, headings, link }) {
    const words = `${name.replaceAll(/[/_.-]/g, ' ')} ${context} ${column} ${headings.at(-1) ?? ''} ${link.text}`;
    return (0,src_pattern/* matches */.cK)(/\b(?:models?|checkpoints?|weights?|ckpt|pre-?trained|finetuned|safetensors|gguf|pth|pt)\b/i, words);
}
/** A script that fetches the model: what it fetches can be had. */
const FETCHES_MODEL = /(?:^|\/)(?:download|fetch|get)[_-]?(?:the[_-])?(?:models?|weights?|checkpoints?|ckpts?|pre-?trained[a-z]*)(?:[_-]\w+)?\.(?:py|sh)$/i;
/** Addresses in code, scripts that download, and calls of the release's own loader. */
function behindCode({ tree, code, names, origin, snippets }) {
    const addressed = code.weights
        .filter(({ value }) => isOwnAddress(value, names))
        .map(({ value, at }) => ({ component: weightsAt(value, origin), how: 'link', at }));
    const fetched = tree.entries
        .filter(({ path }) => (0,src_pattern/* matches */.cK)(FETCHES_MODEL, path) && (0,facts_tree/* depthOf */.d1)(path) <= 1 && !(0,paths/* isForeign */.jq)(path) && !(0,paths/* isTest */.Nu)(path))
        .map(({ path }) => ({ component: weightsAt('', origin), how: 'link', at: { path, line: 1 } }));
    const loaded = snippets
        .filter(({ value: { loads, named = '' } }) => {
        const [account = '', model] = named.split('/');
        // A library's loader is shown with other people's models too.
        const strangers = model !== undefined && names.hasOwner && !names.isOwner(account);
        return loads !== undefined && names.includes(loads) && !strangers;
    })
        .map(({ at }) => ({ component: weightsAt('', origin), how: 'link', at }));
    return [...addressed, ...fetched, ...loaded];
}
/** Whether a file at an address, or a model on the hub by its id, bears the release's name, and lies with its owner. */
function isOwnAddress(value, names) {
    const [account = '', model] = value.split('/');
    if (!(0,src_pattern/* matches */.cK)(/^https?:/i, value) && model !== undefined)
        return names.includes(model) && (names.isOwner(account) || !names.hasOwner);
    return value.split(/[/.]/).some((part) => part !== '' && names.includes(part));
}
/** Checkpoints from along the way, and that they can be had: a sentence that matches all says so. */
const ALONG_THE_WAY = [
    /\bintermediate\b|\boptimi[sz]er states?\b|\bevery \d[\d,]*k? (?:\w+ )?(?:steps|iterations)\b|\b(?:several|different|various|all) (?:training )?(?:steps|stages|iterations)\b|\ball (?:of )?(?:the |our )?checkpoints\b|\b\d{2,} checkpoints\b/i,
    /\bcheckpoints?\b|\bweights\b|\boptimi[sz]er states?\b/i,
    /\b(?:available|releas\w*|find|found|provid\w*|publish\w*|download\w*|access\w*|hosted|open-?sourc\w*|upload\w*|shar\w+)\b/i,
];
const NOT_OUT = /\b(?:not|never|will|soon|plan\w*|saving|if|can be saved|to save|resum\w*|delet\w*|your)\b|n't\b/i;
function alongTheWay({ documents }) {
    return documents
        .filter(({ role }) => role !== 'document')
        .flatMap(({ path, sections }) => sections
        .filter(({ title, parents }) => ![title, ...parents].some(facts_documents/* isOthersHeading */.Ww))
        .flatMap((section) => (0,facts_documents/* sentencesMatching */.cQ)(section, ALONG_THE_WAY))
        .filter(({ text }) => !(0,src_pattern/* matches */.cK)(NOT_OUT, text))
        .map(({ text, line }) => ({ component: 'weights.intermediate', how: 'link', at: { path, line, text } })));
}
/** Words of weights that somebody can have, or was promised. */
const OWN_WEIGHTS = [
    /\b(?:weights|checkpoints?|(?:pre-?trained|fine-?tuned|trained|our) (?:\w+ )?models?)\b/i,
    /\b(?:releas\w+|download\w*|publish\w*|open-?sourc\w+|request\w*|soon|host\w*|(?:we|our) (?:\w+ )?(?:provid\w*|shar\w+)|(?:is|are) (?:\w+ )?available)\b/i,
];
const MODELS_HEADING = /\bmodel (?:zoo|cards?|list|weights|downloads?)\b|\b(?:pre-?trained|released|available|trained) models?\b|^\W*(?:\w+ )?(?:checkpoints|weights)\W*$/i;
/**
 * Whether a document says that weights are out. Those on contributing or on changes tell of other people's, and those of
 * a folder of the weights that the reader makes, unless they say "we".
 */
function tellsOfWeights(document) {
    const central = (0,facts_documents/* isCentral */.ij)(document);
    if (central && !(0,facts_documents/* speaksOfModel */.EH)(document))
        return false;
    const patterns = central ? OWN_WEIGHTS : [...OWN_WEIGHTS, /\b(?:we|our)\b/i];
    return document.sections.some((section) => (0,src_pattern/* matches */.cK)(MODELS_HEADING, section.title) || (0,facts_documents/* sentencesMatching */.cQ)(section, patterns).length > 0);
}

;// CONCATENATED MODULE: ./lib/src/facts/library.js



/** "Aster is a library for \u2026", "a toolkit to \u2026", "this framework provides \u2026" */
const IS_LIBRARY = [
    /\b(?:librar(?:y|ies)|frameworks?|toolkit|toolbox|code ?base|package|harness|SDK|platform|building blocks)\b/i,
    /^\W*(?:(?:an?|the|our)\b|this (?:repo(?:sitory)?|project|framework|library|package|code ?base|toolkit)\b)|\bis (?:an?|the|our)\b/i,
    /\b(?:for|to|that|which|provides?|offers?|contains?|of)\b/i,
];
/** The opening of a README: what it says before it goes into details. */
const OPENING = /\b(?:overview|introduction|about|what is)\b/i;
const MAX_OPENING = 8;
const MAX_TITLES = 3;
/** Files that list models or load them by name: a library that has them releases them too. */
const LISTS_MODELS = /(?:^|\/)(?:hubconf\.py|(?:model[-_]?zoo|pre-?trained)[\w-]*\.(?:md|rst|py|json|csv|ya?ml))$/i;
/**
 * Tells a library from the release of a model, where all signs agree: its README calls itself one, it builds a package,
 * and it shows how that very package is installed; and nothing at all speaks of weights: none are held, linked or asked
 * for, no card describes a model, no sentence or heading says that any are or will be out.
 */
function readLibrary(sources) {
    const { documents, packages } = sources;
    const readme = documents.find(({ role }) => role === 'readme');
    if (!readme || packages.length === 0)
        return undefined;
    const said = openingOf(readme).find(({ text }) => IS_LIBRARY.every((pattern) => (0,src_pattern/* matches */.cK)(pattern, text)));
    const [built, installed] = installation(sources) ?? [];
    if (!said || !built || !installed || speaksOfWeights(sources))
        return undefined;
    return [{ path: readme.path, line: said.line, text: said.text }, built, installed];
}
/** The first headings of the README, and the first sentences of what stands under them or introduces it. */
function openingOf({ sections }) {
    const first = sections.findIndex((section) => section.level > 1 && (0,facts_documents/* sentencesIn */.ub)(section).length > 0);
    return sections.flatMap((section, index) => {
        const title = index < MAX_TITLES ? [{ text: section.title, line: section.line }] : [];
        const opens = section.level <= 1 || index === first || (0,src_pattern/* matches */.cK)(OPENING, section.title);
        return opens ? [...title, ...(0,facts_documents/* sentencesIn */.ub)(section).slice(0, MAX_OPENING)] : title;
    });
}
/** `pip install .`, `-e ".[dev]"` */
const FOLDER = /^["']?\.\/?(?:$|["'[])/;
/** A package and the command that installs it, by its name or from its folder. */
function installation({ packages, installs }) {
    for (const { value: name, at } of packages) {
        const plain = plainOf(name);
        const found = installs.find(({ value, at: { text = '' } }) => value.packages.some((each) => plainOf(/[\w.-]+/.exec(each)?.[0] ?? '') === plain) ||
            text.split(/\s+/).some((word) => (0,src_pattern/* matches */.cK)(FOLDER, word)));
        if (found)
            return [at, found.at];
    }
    return undefined;
}
const plainOf = (name) => name.toLowerCase().replace(/[-_.]/g, '');
function speaksOfWeights({ tree, code, documents, holdings, names, origin, references }) {
    if (origin.adapted !== undefined || code.weights.length > 0)
        return true;
    if ([...holdings.keys()].some((component) => component.startsWith('weights.')))
        return true;
    if (documents.some(({ role, frontMatter }) => role === 'model-card' || frontMatter.state !== 'absent'))
        return true;
    if (tree.entries.some(({ path }) => (0,src_pattern/* matches */.cK)(LISTS_MODELS, path)))
        return true;
    return references.some(isOfOwner(names)) || documents.some(tellsOfWeights);
}
/** A link to a model that lies with the account whose repository this is; what code loads is seldom its own. */
const isOfOwner = (names) => ({ kind, name, standing, mention }) => (kind === 'archive' && standing === 'own') ||
    (kind === 'model' &&
        (standing === 'own' || (mention.link.text !== '' && names.isOwner(name.split('/')[0] ?? ''))));

// EXTERNAL MODULE: ./lib/src/licenses/mentions.js + 1 modules
var licenses_mentions = __webpack_require__(7308);
// EXTERNAL MODULE: ./lib/src/facts/manifests.js
var manifests = __webpack_require__(1376);
;// CONCATENATED MODULE: ./lib/src/facts/license-headers.js





/** Source files of the languages that models are written in, and how a comment begins in them. */
const license_headers_SOURCE = new Set([
    'py',
    'cu',
    'cuh',
    'cpp',
    'cc',
    'c',
    'h',
    'hpp',
    'rs',
    'go',
    'js',
    'ts',
    'jl',
    'java',
    'sh',
]);
/** A header stands in the first lines. */
const HEADER_BYTES = 2048;
/** Files that are looked at, those nearest to the root first. */
const MAX_FILES = 80;
/** What the comments at the head of source files say of the terms of those files. */
const licenseHeaders = {
    turn: 'last',
    wants: (tree) => ({
        ranges: choose(tree).map((path) => ({ path, start: 0, length: HEADER_BYTES })),
    }),
    extract: (read, tree) => choose(tree).flatMap((path) => {
        const bytes = read.bytes({ path, start: 0, length: HEADER_BYTES });
        return bytes ? readHeader(path, String.fromCharCode(...bytes)) : [];
    }),
};
function choose(tree) {
    return tree.entries
        .filter(({ path, kind, size }) => kind === 'file' && size > 0 && license_headers_SOURCE.has((0,paths/* extensionOf */.je)(path)) && !(0,paths/* isForeign */.jq)(path) && !(0,paths/* isTest */.Nu)(path))
        .map(({ path }) => path)
        .sort((a, b) => (0,facts_tree/* depthOf */.d1)(a) - (0,facts_tree/* depthOf */.d1)(b))
        .slice(0, MAX_FILES);
}
const COMMENT = /^\s*(?:#|\/\/|\/\*|\*|;|--|%)/;
const TAG = /SPDX-License-Identifier:\s*([^*\n]+)/i;
/** Whose code a file was made from is not whose terms it is under. */
const OF_ANOTHER = /\b(?:adapted|based on|borrowed|copied|derived|modified|taken|ported) (?:from|on|version)\b/i;
/** The license that the first comment of a file names; none where it names several, or speaks of where it came from. */
function readHeader(path, text) {
    const lines = [];
    for (const line of text.split(/\r\n?|\n/)) {
        if (line.trim() !== '' && !(0,src_pattern/* matches */.cK)(COMMENT, line))
            break;
        lines.push(line);
    }
    const tagged = lines.findIndex((line) => (0,src_pattern/* matches */.cK)(TAG, line));
    const tag = (0,src_pattern/* find */.I6)(TAG, lines[tagged] ?? '')?.[1]?.trim();
    if (tag !== undefined)
        return [statement(path, tagged + 1, tag)];
    const comment = lines.join('\n');
    if (!(0,src_pattern/* matches */.cK)(/licen[sc]e/i, comment) || (0,src_pattern/* matches */.cK)(OF_ANOTHER, comment))
        return [];
    const mentions = (0,licenses_mentions/* findMentions */.d)(comment.replaceAll(/^[ \t]*[#/*;%-]+/gm, (mark) => ' '.repeat(mark.length)));
    const [first] = mentions;
    if (!first || mentions.some(({ license }) => license.id !== first.license.id))
        return [];
    return [statement(path, comment.slice(0, first.index).split('\n').length, first.text)];
}
function statement(path, line, written) {
    return {
        at: { path, line, text: written },
        from: 'header',
        match: 'statement',
        ...(0,manifests/* namedBy */.T)(written),
        written,
        covers: ['code'],
    };
}
/** What the headers of weights files say of terms: `general.license` of GGUF, `__metadata__` of safetensors. */
function readArtifactLicenses(artifacts) {
    return artifacts.flatMap(({ path, metadata }) => {
        const written = (0,src_pattern/* matches */.cK)(/^other$/i, metadata?.license ?? '') ? metadata?.licenseName : metadata?.license;
        if (written === undefined || written.trim() === '')
            return [];
        return [
            {
                at: { path, text: written },
                from: 'header',
                match: 'statement',
                ...(0,manifests/* namedBy */.T)(written),
                ...(metadata?.licenseLink !== undefined && { refersTo: metadata.licenseLink }),
                written,
                covers: ['weights'],
            },
        ];
    });
}

// EXTERNAL MODULE: ./lib/src/licenses/addresses.js
var addresses = __webpack_require__(2895);
// EXTERNAL MODULE: ./lib/src/licenses/catalogue.js
var catalogue = __webpack_require__(6334);
;// CONCATENATED MODULE: ./lib/src/licenses/restrictions.js

const wordings = [
    ['non-commercial', /\bnon-?commercial(?:ly)?\b/i],
    ['non-commercial', /\bnot? (?:be (?:used )?)?(?:for )?(?:any )?commercial (?:use|purposes?)\b/i],
    [
        'non-commercial',
        /\bcommercial (?:use|purposes?|usage) (?:is|are) (?:strictly )?(?:not|prohibited|forbidden)\b/i,
    ],
    ['non-commercial', /\u975e\u5546\u4e1a|\u975e\u5546\u7528|\u7981\u6b62\u5546\u7528|\u4e0d\u5f97\u7528\u4e8e\u5546\u4e1a|\u4e0d\u5f97\u5546\u7528/],
    ['research-only', /\b(?:research|academic|educational)(?: (?:use|purposes?))? only\b/i],
    [
        'research-only',
        /\b(?:only|solely|exclusively|restricted|limited) (?:be used )?(?:for|to) (?:academic |scientific )?research\b/i,
    ],
    ['research-only', /\boutside of (?:academic )?research\b/i],
    ['research-only', /\u4ec5\u4f9b(?:\u5b66\u672f)?\u7814\u7a76|\u4ec5\u9650(?:\u4e8e)?(?:\u5b66\u672f)?\u7814\u7a76|\u4ec5\u7528\u4e8e(?:\u5b66\u672f)?\u7814\u7a76/],
];
/** "For commercial and non-commercial use": both are allowed. */
const BOTH = /\b(?:commercial|academic) (?:and|or|as well as) non-?commercial\b|\bnon-?commercial (?:and|or|as well as) commercial\b|\bboth\b|\bnot (?:limited|restricted) to\b/i;
/**
 * The restrictions that a sentence on licensing states, in order, each kind once. Words that allow as well as
 * restrict state none. Linear in the text.
 */
function restrictionsIn(text) {
    if ((0,src_pattern/* matches */.cK)(BOTH, text))
        return [];
    const found = [];
    for (const [kind, wording] of wordings) {
        const match = (0,src_pattern/* find */.I6)(wording, text);
        if (match && !found.some((other) => other.kind === kind))
            found.push({ kind, index: match.index, length: match[0].length });
    }
    return found.sort((a, b) => a.index - b.index);
}

// EXTERNAL MODULE: ./lib/src/facts/licenses.js
var licenses = __webpack_require__(252);
;// CONCATENATED MODULE: ./lib/src/facts/license-statements.js










/** What the documents say of terms: front matter, sentences, tables and badges, in reading order. */
function readStatements(documents, tree, names) {
    const statements = documents.flatMap((document) => [
        ...readCardFields(document, tree, names),
        ...(speaksForRelease(document)
            ? [
                ...document.sections.flatMap((section) => readSection(document, section, tree, names)),
                ...readLinks(document, tree, names),
            ]
            : []),
    ]);
    return statements.slice(0, MAX_STATEMENTS);
}
/** More than any release makes: each is held against the others. */
const MAX_STATEMENTS = 1_000;
/** Of a longer sentence the beginning is read, in characters. */
const MAX_SENTENCE = 2_000;
/** Of one section; a name is looked for in each. */
const MAX_LINKS = 200;
const speaksForRelease = ({ role }) => role !== 'document' && role !== 'use-policy';
/** Whether a document is the card of a data set, or of a model. */
function subjectOf(document) {
    if (document.role === 'data-card' || (0,facts_documents/* isDataCard */.LS)(document))
        return 'dataset';
    const { frontMatter, role } = document;
    if (role === 'model-card')
        return 'model';
    const isCard = frontMatter.state !== 'absent' && MODEL_FIELDS.some((field) => frontMatter.fields.has(field));
    return isCard ? 'model' : undefined;
}
/** Fields that only the cards of models have: https://huggingface.co/docs/hub/model-cards. */
const MODEL_FIELDS = ['base_model', 'library_name', 'pipeline_tag', 'model-index', 'widget', 'inference'];
/** A data card speaks of its data, whatever else its sentences mention; a model card of its model where it names nothing. */
function withinSubject(covers, document) {
    const subject = subjectOf(document);
    if (subject === 'dataset')
        return ['datasets'];
    return subject === 'model' && covers.includes('repository') ? ['weights'] : covers;
}
/** Front matter: `license`, with `license_name` and `license_link` where the hub's list has no id for it. */
function readCardFields(document, tree, names) {
    const [name] = (0,facts_documents/* valuesOf */.sm)(document, 'license_name');
    const [link] = (0,facts_documents/* valuesOf */.sm)(document, 'license_link');
    const target = link && (ownFile(link.value, tree, names) ?? link.value);
    return (0,facts_documents/* valuesOf */.sm)(document, 'license').map(({ value, at }) => {
        const isOther = (0,src_pattern/* matches */.cK)(/^(?:other|unknown)$/i, value);
        const written = isOther && name ? name.value : value;
        const license = (0,catalogue/* findLicense */.vN)(written) ?? (isOther && target ? (0,addresses/* licenseAt */.v)(target) : undefined);
        const covers = subjectOf(document) === 'dataset' ? ['datasets'] : ['weights'];
        return {
            at,
            from: 'front-matter',
            match: 'statement',
            ...(license && { license }),
            ...(target !== undefined && { refersTo: target }),
            written,
            covers,
        };
    });
}
const license_statements_HOSTED = /^https?:\/\/[\w.-]+\/([\w.-]+\/[\w.-]+)\/(?:-\/)?(?:blob|resolve|raw|tree)\/[\w.-]+\/(.+)$/i;
/** A file of some repository, on a host of repositories: one of another repository says nothing of this one. */
const isHosted = (target) => (0,src_pattern/* matches */.cK)(license_statements_HOSTED, target);
/** The path of a license file of this repository that a link leads to, also by way of its page on a host. */
function ownFile(target, tree, names) {
    const [address = ''] = target.split(/[?#]/, 1);
    const hosted = (0,src_pattern/* find */.I6)(license_statements_HOSTED, address);
    if (hosted?.[1] !== undefined && !names.includes(hosted[1]))
        return undefined;
    const path = (hosted?.[2] ?? address).replace(/^(?:\.?\/)+/, '');
    const decoded = (0,paths/* decodePath */.q0)(path);
    return tree.get(decoded) === undefined ? undefined : decoded;
}
/** Words that say that terms apply; "under CC BY" alone may be said of anybody's sources. */
const TRIGGER = /\blicen[sc]\w*|\b(?:releas|publish|distribut|provid|shar|offer)\w*\b[^.]{0,80}\bunder\b|\bsubject to\b|\bgoverned by\b|\u8bb8\u53ef|\u534f\u8bae/i;
/** The same without a word of licenses, unless it only says what something is good for. */
const RESERVED = /\b(?:research|academic|non-?commercial) (?:use|purposes?) only\b|\bcommercial use is\b/i;
const INTENDED = /\b(?:intended|designed|suitable|meant)\b/i;
const speaksOfTerms = (text) => (0,src_pattern/* matches */.cK)(TRIGGER, text) || ((0,src_pattern/* matches */.cK)(RESERVED, text) && !(0,src_pattern/* matches */.cK)(INTENDED, text));
const ELSEWHERE = /\b(?:originally|derived from|which (?:is|are) (?!an?\b|the\b)\w+|based on|borrow\w*|adapted from|fork|third[- ]party|dependenc\w+|includes? (?:code|software|components)|their (?:own|respective)|previous(?:ly)?|was (?:released )?under|base model|no longer|such as|e\.g|from other|different licen\w+|various licen\w+|corresponding (?:\w+ )?(?:models?|weights|licen\w+)|depending on|sources)\b|\u5bf9\u5e94\u7684?\u6a21\u578b/i;
/** "Under this license, you must give [credit](\u2026)": what was named before is explained, and nothing else named. */
const EXPLAINS = /^\W*(?:under|according to|as per) (?:the|this|that|these|those) (?:licen[sc]es?|terms)\b[^.]{0,9}\byou\b/i;
/** "Derived from Boreas, and as such subject to its license": what follows from others' terms is said of this release. */
const INHERITED = /\b(?:as such|therefore|hence|thus|consequently|accordingly)\b/i;
const BOUND = /\b(?:subject to|governed by|bound by|inherits?|under)\b/i;
/** What a license says of itself is no statement of one. */
const DISCLAIMER = /\bas[- ]is\b["\u201d'\u2019]* basis\b|\bwithout warrant/i;
/** Whether a sentence on terms speaks of somebody else's, or of none in particular. */
function speaksOfOthers(text) {
    if ((0,src_pattern/* matches */.cK)(DISCLAIMER, text))
        return true;
    return (0,src_pattern/* matches */.cK)(ELSEWHERE, text) && !((0,src_pattern/* matches */.cK)(INHERITED, text) && (0,src_pattern/* matches */.cK)(BOUND, text));
}
/** Headings of dated entries: what they say of terms was so on that day. */
const NEWS = /\b(?:news|updates?|change ?log|release notes|what.s new|history|milestones?)\b/i;
function readSection(document, section, tree, names) {
    const headings = [section.title, ...section.parents];
    if (headings.some((heading) => (0,facts_documents/* isOthersHeading */.Ww)(heading) || (0,src_pattern/* matches */.cK)(NEWS, heading)))
        return [];
    const inLicenseSection = (0,src_pattern/* matches */.cK)(/\blicen[sc]/i, section.title);
    const fallback = fallbackOf(section);
    const links = section.blocks.flatMap((block) => (block.kind === 'prose' ? block.links : []));
    let before;
    const prose = (0,facts_documents/* sentencesIn */.ub)(section).flatMap((whole) => {
        const text = whole.text.slice(0, MAX_SENTENCE);
        const sentence = { ...whole, text };
        if ((!speaksOfTerms(text) && !inLicenseSection) || speaksOfOthers(text))
            return [];
        const spoken = readSentence(text, fallback, names);
        const isNamed = spoken.some(({ license, expression }) => license || expression !== undefined);
        const entries = isNamed || !inLicenseSection ? spoken : [...readEntry(text, fallback), ...spoken];
        const read = entries.length > 0 ? entries : extended(before, text);
        before = read.at(-1) ?? before;
        const own = license_statements_speaksOfOwn(text, names);
        const settled = inLicenseSection || own || section.level <= 1;
        return read.flatMap((said) => {
            if (isVague(said, document, settled))
                return [];
            const file = linkedFile(said, text, links.slice(0, MAX_LINKS), tree, names);
            return [{ ...place(said, document, sentence), ...file, ...(own && { own }) }];
        });
    });
    return [
        ...prose,
        ...(inLicenseSection ? readNotices(document, section) : []),
        ...readTables(document, section, names),
        ...links.flatMap((link) => readBadge(document, link)),
    ];
}
/** "The license applies to the pre-trained models as well": the terms of the sentence before, of something else. */
const EXTENDS = [
    /\b(?:the|this|the same|its|our) licen[sc]e (?:also )?(?:applies|extends|covers)\b/i,
    /\b(?:also|as well|too|both|same)\b/i,
];
const NOT_EXTENDED = /\bnot\b|\bexcept\b|n't\b|\bonly\b/i;
function extended(before, text) {
    const covers = (0,licenses/* coversOf */.ys)(text);
    const extends_ = before &&
        covers.length > 0 &&
        !(0,src_pattern/* matches */.cK)(NOT_EXTENDED, text) &&
        EXTENDS.every((each) => (0,src_pattern/* matches */.cK)(each, text));
    return extends_ ? [{ ...before, covers }] : [];
}
const THIS = /\b(?:(?:this|our) (?:[\w-]+ ){0,2}|the (?:model |pre-?trained |source |training )?)(?:code|codebase|corpus|data|dataset|models?|project|repositor\w+|repo|software|weights?|work)\b/i;
/** Whether a sentence speaks of this release: by its name, or as "this", "our" or "the" thing. */
function license_statements_speaksOfOwn(text, names) {
    if ((0,src_pattern/* matches */.cK)(THIS, text))
        return true;
    return text.split(/[\s"\u201c\u201d'`()[\],]+/, MAX_WORDS).some((word) => word !== '' && names.includes(word));
}
const MAX_WORDS = 60;
/** Terms of which nothing tells what they are about: not in a section on licenses, and not of anything that is named. */
function isVague({ covers }, document, settled) {
    const subject = subjectOf(document);
    if (subject === 'dataset')
        return !settled && !covers.includes('datasets');
    return !settled && subject === undefined && covers.includes('repository');
}
/** The license file of this repository that a name links to: "[Modified MIT](LICENSE)" means the text. */
function linkedFile({ written }, sentence, links, tree, names) {
    const link = links.find(({ text, image }) => !image && written !== undefined && text.includes(written) && sentence.includes(text));
    const path = link && ownFile(link.target, tree, names);
    return path !== undefined && (0,licenses/* isLicenseFile */.E0)(path) ? { refersTo: path } : {};
}
/** What a sentence speaks of where it names nothing: what its heading names, or, among its highlights, the model. */
function fallbackOf({ title, blocks }) {
    const named = (0,licenses/* coversOf */.ys)(title);
    if (named.length > 0 || !(0,src_pattern/* matches */.cK)(/\bhighlights?\b|\bkey features\b/i, title))
        return named;
    const words = blocks.flatMap((block) => (block.kind === 'prose' ? [(0,markdown/* textOf */.b6)(block)] : [])).join(' ');
    return (0,src_pattern/* matches */.cK)(/\bmodels?\b|\bweights\b/i, words) ? ['weights'] : [];
}
function place(said, document, { text, line }) {
    const conditions = said.conditions?.map(({ kind }) => ({ kind, line, endLine: line }));
    return {
        ...said,
        ...(conditions && { conditions }),
        covers: withinSubject(said.covers, document),
        at: { path: document.path, line, text },
        from: 'prose',
        match: 'statement',
    };
}
/** Each license and each restriction that a sentence names, with what stands before it: "the code is under MIT, the weights under \u2026". */
function readSentence(text, fallback, names) {
    const mentions = (0,licenses_mentions/* findMentions */.d)(text);
    const items = [
        ...joinedMentions(text, mentions),
        ...restrictionItems(text, mentions),
        ...unknownItems(text, mentions),
    ].sort((a, b) => a.index - b.index);
    let from = 0;
    let covers = [];
    let spent = false;
    return items.map(({ index, length, said }, at) => {
        const segment = text.slice(from, index);
        if ((0,src_pattern/* matches */.cK)(ALL_OTHER, segment)) {
            from = index + length;
            return { ...said, covers: NOT_CODE };
        }
        const before = said.conditions ? (0,licenses/* lastNamed */.o8)(segment) : (0,licenses/* coversOf */.ys)(behindLabel(segment));
        const named = before.length > 0 || at > 0 ? before : byName(segment, names);
        const rest = text.slice(index + length, items[at + 1]?.index ?? text.length);
        const clause = rest.split(/[,;\uff0c\uff1b\u3002]|\b(?:and|while|but)\b/, 1)[0] ?? '';
        const after = (0,licenses/* coversOf */.ys)(clause);
        from = index + length;
        // What was spoken of ends with its sentence, also in scripts whose sentences are not told apart.
        if (/[.\u3002!?]\s/.test(segment))
            covers = [];
        if (named.length > 0)
            covers = named;
        else if (covers.length === 0 || spent) {
            covers = after.length > 0 ? after : fallback;
            // "MIT for the code, CC BY for the data": what stood behind one name does not stand before the next.
            spent = after.length > 0;
            if (spent)
                from += clause.length;
        }
        return { ...said, covers: covers.length > 0 ? covers : ['repository'] };
    });
}
/** "All other materials are under CC BY": what is no code. */
const ALL_OTHER = /\ball other (?:materials?|contents?|files|documentation|assets|works)\b/i;
const NOT_CODE = ['weights', 'datasets'];
/** "Notes on model licensing: the code is under \u2026": where a label and its sentence both name something, the sentence tells. */
function behindLabel(words) {
    const sentence = words.slice(words.lastIndexOf(': ') + 1);
    return (0,licenses/* coversOf */.ys)(sentence).length > 0 ? sentence : words;
}
/** "Aster-7B is released under \u2026": a name of the release that has a number is a model's. */
function byName(words, names) {
    const named = words
        .split(/[\s"\u201c\u201d'`()[\],]+/, MAX_WORDS)
        .filter((word) => NUMBERED.every((pattern) => (0,src_pattern/* matches */.cK)(pattern, word)));
    return named.some((name) => names.includes(name)) ? ['weights'] : [];
}
const NUMBERED = [/[a-z]/i, /-/, /\d/];
/** Words that leave open which of two licenses is meant. */
const UNDECIDED = /\b(?:depend\w*|respectively|whether|determine|check)\b/i;
/** The licenses that are named; two of which one may be chosen are one expression. */
function joinedMentions(text, mentions) {
    const items = [];
    for (const { license, index, length, text: written } of mentions) {
        const previous = items.at(-1);
        const between = previous ? text.slice(previous.index + previous.length, index) : '';
        if (previous && !(0,src_pattern/* matches */.cK)(UNDECIDED, text) && (0,src_pattern/* matches */.cK)(/^(?: licen[sc]e)?,? or(?: the)? $/i, between)) {
            const left = previous.said.expression ?? previous.said.license?.spdx ?? '';
            items[items.length - 1] = {
                index: previous.index,
                length: index + length - previous.index,
                said: { expression: `${left} OR ${license.spdx}`, written: `${previous.said.written} or ${written}` },
            };
        }
        else
            items.push({ index, length, said: { license, written } });
    }
    return items;
}
/** Restrictions in plain words, those aside that a license's own name says. */
function restrictionItems(text, mentions) {
    return restrictionsIn(text)
        .filter(({ index }) => !mentions.some((mention) => index >= mention.index && index < mention.index + mention.length))
        .map(({ kind, index, length }) => ({
        index,
        length,
        said: { written: text.slice(index, index + length), conditions: [{ kind, line: 0, endLine: 0 }] },
    }));
}
/** "Under the Acme Community License", "under CC-NC-BY licence": by its capital letters a license, and none that is known. */
function unknownItems(text, mentions) {
    return (0,src_pattern/* findAll */.JW)(/\b(?:under|subject to|governed by)\s/gi, text).flatMap(({ index, 0: word }) => {
        const start = index + word.length;
        const name = UNKNOWN.exec(text.slice(start, start + MAX_NAME))?.[1];
        if (name === undefined)
            return [];
        const end = start + MAX_NAME;
        if (mentions.some((mention) => mention.index < end && mention.index + mention.length > start))
            return [];
        return [{ index, length: word.length + name.length, said: { written: name } }];
    });
}
const UNKNOWN = /^(?:the |an? |our |its )?([A-Z][^.;,()]*? (?:Licen[sc]e(?: Agreement)?|Agreement|Terms(?: of Use)?)|[A-Z]+(?:-[A-Z\d][\w.]*)+ licen[sc]e)\b/;
const MAX_NAME = 90;
/** Longer lines below a heading "License" are sentences. */
const MAX_ENTRY = 120;
/** A line of a section on licenses that is no sentence: "MIT", "Code: Apache-2.0", "MIT - for research only". */
function readEntry(text, fallback) {
    if (text.length > MAX_ENTRY)
        return [];
    const [head = '', ...rest] = text.split(':');
    const [first = ''] = (rest.length > 0 ? rest.join(':') : head).replaceAll(/[*_`]/g, '').split(/ [-\u2013\u2014] /, 1);
    const written = first.trim().replace(/\.$/, '');
    const license = (0,catalogue/* findLicense */.vN)(written);
    if (!license)
        return [];
    const named = rest.length > 0 ? (0,licenses/* coversOf */.ys)(head) : [];
    const covers = named.length > 0 ? named : fallback;
    return [{ license, written, covers: covers.length > 0 ? covers : ['repository'] }];
}
/** A notice that is printed as code: "The following license applies to all code as well as the models:". */
function readNotices(document, section) {
    return section.blocks.flatMap((block, index) => {
        if (block.kind !== 'code')
            return [];
        const [mention] = (0,licenses_mentions/* findMentions */.d)(block.text);
        if (!mention)
            return [];
        const before = section.blocks[index - 1];
        const covers = (0,licenses/* coversOf */.ys)(before?.kind === 'prose' ? (0,markdown/* textOf */.b6)(before) : section.title);
        return [
            {
                at: { path: document.path, line: block.firstLine, endLine: block.endLine, text: mention.text },
                from: 'prose',
                match: 'statement',
                license: mention.license,
                written: mention.text,
                covers: withinSubject(covers.length > 0 ? covers : ['repository'], document),
            },
        ];
    });
}
const LICENSE_HEADER = /^\W*licen[sc]es?\W*$/i;
/**
 * Tables: a row "License | MIT" about the model, a row "Code | MIT" in a section on licenses, and a column "License"
 * beside what each row is about; models of others, which tables compare with, are told by their names.
 */
function readTables(document, section, names) {
    const inLicenseSection = (0,src_pattern/* matches */.cK)(/\blicen[sc]/i, section.title);
    return section.blocks.flatMap((block) => {
        if (block.kind !== 'table')
            return [];
        const column = block.header.findIndex(({ text }) => (0,src_pattern/* matches */.cK)(LICENSE_HEADER, text));
        return block.rows.flatMap((row) => {
            const [head, ...rest] = row.cells;
            if (!head)
                return [];
            let cell = column > 0 ? row.cells[column] : undefined;
            let covers = [];
            if (cell) {
                covers = (0,licenses/* coversOf */.ys)(head.text);
                if (covers.length === 0 && names.includes(head.text.trim().split(/\s/, 1)[0] ?? ''))
                    covers = (0,licenses/* coversOf */.ys)(block.header[0]?.text ?? '');
                if (covers.length === 0 && names.includes(head.text.trim()))
                    covers = ['weights'];
            }
            else if (rest.length === 1 && (0,src_pattern/* matches */.cK)(LICENSE_HEADER, head.text)) {
                cell = rest[0];
                covers = ['weights'];
            }
            else if (inLicenseSection && rest.length > 0) {
                covers = (0,licenses/* coversOf */.ys)(head.text);
                cell = rest.find(({ text }) => Object.keys((0,manifests/* namedBy */.T)(text)).length > 0);
            }
            if (!cell || covers.length === 0)
                return [];
            const named = (0,manifests/* namedBy */.T)(cell.text);
            if (Object.keys(named).length === 0)
                return [];
            return [
                {
                    at: { path: document.path, line: row.line, text: cell.text },
                    from: 'prose',
                    match: 'statement',
                    ...named,
                    written: cell.text,
                    covers: withinSubject(covers, document),
                },
            ];
        });
    });
}
/**
 * Links in sentences on terms: to a license file of this repository ("use of the models is subject to [the Model
 * License](LICENSE-MODEL)"), to a steward's page, or to terms that are not known here.
 */
function readLinks(document, tree, names) {
    return (0,facts_documents/* mentionsIn */.TV)(document).flatMap((whole) => {
        const mention = { ...whole, context: whole.context.slice(0, MAX_SENTENCE) };
        const { link, context, headings, at } = mention;
        if (link.image || link.target.startsWith('#'))
            return [];
        if (headings.some((heading) => (0,facts_documents/* isOthersHeading */.Ww)(heading) || (0,src_pattern/* matches */.cK)(NEWS, heading)))
            return [];
        const inLicenseSection = (0,src_pattern/* matches */.cK)(/\blicen[sc]/i, headings.at(-1) ?? '');
        if ((!(0,src_pattern/* matches */.cK)(TRIGGER, context) && !inLicenseSection) || (0,src_pattern/* matches */.cK)(ELSEWHERE, context))
            return [];
        if ((0,src_pattern/* matches */.cK)(EXPLAINS, context))
            return [];
        const from = 'prose';
        const isTerms = (0,src_pattern/* matches */.cK)(/\blicen[sc]e\b|\bagreement\b|\bterms\b|\u8bb8\u53ef|\u534f\u8bae/i, link.text);
        const path = ownFile(link.target, tree, names);
        if (path !== undefined) {
            const covers = withinSubject(linkCovers(mention, path), document);
            if (covers.length === 0)
                return [];
            if ((0,licenses/* isLicenseFile */.E0)(path))
                return [{ at, from, match: 'reference', refersTo: path, covers }];
            // Terms in a form that is not read here, such as a PDF, are terms all the same.
            return isTerms ? [{ at, from, match: 'unknown', refersTo: path, written: link.text, covers }] : [];
        }
        const license = (0,addresses/* licenseAt */.v)(link.target);
        const covers = linkCovers(mention, '');
        const named = (0,licenses_mentions/* findMentions */.d)(context);
        // The sentence says it already, or says something else of which the link is only a part.
        if (license && named.length > 0)
            return [];
        // In a cell of a table it is about what stands in that row.
        const inTable = whole.context.includes(' | ');
        if (!license && (!isTerms || named.length > 0 || covers.length === 0 || inTable || isHosted(link.target)))
            return [];
        const known = covers.length > 0 ? covers : ['repository'];
        return [
            {
                at,
                from,
                match: 'statement',
                ...(license && { license }),
                refersTo: link.target,
                written: link.text || link.target,
                covers: withinSubject(known, document),
            },
        ];
    });
}
/** What the file's name says; else what the sentence says right before the link; else what the whole sentence does. */
function linkCovers({ link, context }, path) {
    const named = path === '' ? [] : (0,licenses/* coveredByName */.bC)(path).filter((family) => family !== 'repository');
    if (named.length > 0)
        return named;
    const before = context.slice(0, Math.max(0, context.indexOf(link.text || path)));
    const last = before.split(/[,;:\uff0c\uff1b\uff1a]|\b(?:while|whereas|and the)\b/).at(-1) ?? '';
    // "Subject to the Acme Open Source [Terms](\u2026)" names the terms, and no code.
    const clause = (0,licenses/* coversOf */.ys)(last.replaceAll(/\bopen[- ]source\b/gi, ''));
    return clause.length > 0 ? clause : (0,licenses/* coversOf */.ys)(context);
}
/** Badges of the project's own terms: `[![License: MIT](https://img.shields.io/badge/License-MIT-blue)](LICENSE)`. */
function readBadge(document, link) {
    if (!link.image)
        return [];
    const address = (0,src_pattern/* find */.I6)(/img\.shields\.io\/badge\/([^?]+)/i, link.target)?.[1];
    const words = (0,paths/* decodePath */.q0)((address ?? '').replace(/-\w+(?:\.svg)?$/, '').replaceAll('--', '\u2011')).replaceAll(/[-_]/g, ' ');
    const text = `${link.text} ${words.replaceAll('\u2011', '-')}`;
    if (!(0,src_pattern/* matches */.cK)(/licen[sc]e/i, text))
        return [];
    const [mention] = (0,licenses_mentions/* findMentions */.d)(text.replace(/licen[sc]e/i, 'license:'));
    if (!mention)
        return [];
    const covers = (0,licenses/* coversOf */.ys)(text);
    return [
        {
            at: {
                path: document.path,
                line: link.line,
                ...(link.column !== undefined && { column: link.column }),
                text: link.target,
            },
            from: 'badge',
            match: 'statement',
            license: mention.license,
            written: mention.text,
            // A badge stands for the repository that it is on, also where that is a model's.
            covers: subjectOf(document) === 'dataset' ? ['datasets'] : covers.length > 0 ? covers : ['repository'],
        },
    ];
}

// EXTERNAL MODULE: ./lib/src/licenses/lineage.js
var lineage = __webpack_require__(3530);
;// CONCATENATED MODULE: ./lib/src/facts/lineage.js







const lineage_ADAPTER = 'adapter_config.json';
const NOTICE = /^notices?(?:\.(?:txt|md))?$/i;
const lineage_MAX_FILES = 10;
const lineage_MAX_DEPTH = 2;
/** A notice is short; of a longer file its beginning is read. */
const lineage_MAX_CHARACTERS = 64 * 1024;
/** Files that say what a model was made from, or carry the notices of those who made that. */
const lineageFiles = {
    wants: (tree) => ({
        texts: tree.entries
            .filter(({ path, kind }) => kind === 'file' &&
            (0,facts_tree/* depthOf */.d1)(path) <= lineage_MAX_DEPTH &&
            ((0,facts_tree/* nameOf */.Vb)(path) === lineage_ADAPTER || (0,src_pattern/* matches */.cK)(NOTICE, (0,facts_tree/* nameOf */.Vb)(path))) &&
            !(0,paths/* isForeign */.jq)(path))
            .map(({ path }) => path)
            .sort((a, b) => (0,facts_tree/* depthOf */.d1)(a) - (0,facts_tree/* depthOf */.d1)(b))
            .slice(0, lineage_MAX_FILES),
    }),
    extract: (read) => ({
        bases: read.texts.flatMap(({ path, text }) => ((0,facts_tree/* nameOf */.Vb)(path) === lineage_ADAPTER ? readAdapter(path, text) : [])),
        notices: read.texts
            .filter(({ path }) => (0,facts_tree/* nameOf */.Vb)(path) !== lineage_ADAPTER)
            .map(({ path, text }) => ({ path, text: text.slice(0, lineage_MAX_CHARACTERS) })),
    }),
};
/** `base_model_name_or_path` of an adapter: https://huggingface.co/docs/peft/package_reference/config. */
function readAdapter(path, text) {
    try {
        const value = JSON.parse(text)?.base_model_name_or_path;
        if (typeof value !== 'string' || value === '')
            return [];
        const line = text.split('\n').findIndex((each) => each.includes('"base_model_name_or_path"')) + 1;
        return [{ value, at: { path, ...(line > 0 && { line }), text: value } }];
    }
    catch {
        return [];
    }
}
/** Reads the bases off the card's front matter, adapters, headers of weights and labeled lines, and what is shown for them. */
function readLineage({ artifacts, card, documents, files }) {
    const declared = [...(0,facts_documents/* valuesOf */.sm)(card, 'base_model'), ...files.bases, ...artifacts.flatMap(basesInHeader)];
    const named = declared.length > 0 ? declared : card ? labeledBases(card) : [];
    const seen = new Set();
    const bases = named.flatMap(({ value, at }) => {
        if (seen.has(value.toLowerCase()))
            return [];
        seen.add(value.toLowerCase());
        const family = (0,lineage/* baseOf */.bx)(value);
        return [{ id: value, at, ...(family && { family }) }];
    });
    const spoken = documents.filter(facts_documents/* isCentral */.ij);
    return {
        bases,
        shown: bases.length > 0 ? shownIn(bases, spoken, files.notices) : new Map(),
        changes: bases.length > 0 ? changesIn(spoken) : [],
    };
}
/** `general.base_model.*` of GGUF: an address on the hub gives the id, anything else stays as it is. */
function basesInHeader({ path, metadata }) {
    return (metadata?.baseModels ?? []).map((written) => {
        const value = (0,src_pattern/* find */.I6)(lineage_HUB_ID, written)?.[1] ?? written;
        return { value, at: { path, text: written } };
    });
}
const LABEL = /^\W*(?:base model|fine-?tuned from(?: model)?|parent model|quanti[sz]ed from)(?: \[optional\])?\W*[:|]\W*/i;
const lineage_HUB_ID = /^(?:https?:\/\/huggingface\.co\/)?([\w.-]{1,96}\/[\w.-]{1,96})/;
/** Lines such as "Finetuned from model: meta-llama/Llama-3.1-8B" and rows such as "Base model | \u2026" of the card. */
function labeledBases(card) {
    return card.sections.flatMap(({ blocks }) => blocks.flatMap((block) => {
        if (block.kind === 'code')
            return [];
        const lines = block.kind === 'prose'
            ? block.lines
            : block.rows.map(({ line, cells }) => ({ line, text: cells.map(({ text }) => text).join(' | ') }));
        return lines.flatMap(({ line, text }) => {
            const label = (0,src_pattern/* find */.I6)(LABEL, text.slice(0, 300));
            const id = label && (0,src_pattern/* find */.I6)(lineage_HUB_ID, text.slice(label[0].length))?.[1];
            return id ? [{ value: id, at: { path: card.path, line, text: id } }] : [];
        });
    }));
}
/** Letters and numbers in lower case, one space between words: quotes, markup and line breaks do not matter. */
function plain(text) {
    return ` ${(0,letters/* plainWords */.c5)(text).join(' ')} `;
}
function shownIn(bases, documents, notices) {
    const phrases = bases.flatMap(({ family }) => (family ? (lineage/* inheritances */.y4[family.license]?.duties ?? []) : []).flatMap(({ kind, words = [] }) => kind === 'name'
        ? []
        : words.map((phrase) => ({ phrase, wanted: plain(phrase), inNotice: kind === 'notice' }))));
    const shown = new Map();
    if (phrases.length === 0)
        return shown;
    const look = (text, at, isNotice) => {
        const words = plain(text);
        for (const { phrase, wanted, inNotice } of phrases)
            if ((!inNotice || isNotice) && !shown.has(phrase) && words.includes(wanted))
                shown.set(phrase, at);
    };
    for (const { path, text } of notices)
        look(text, { path, line: 1 }, true);
    for (const { path, sections, role } of documents)
        for (const { title, line, blocks } of sections) {
            look(title, { path, line }, false);
            for (const block of blocks)
                if (block.kind === 'prose') {
                    const links = block.links.map(({ target, text }) => `${text} ${target}`).join(' ');
                    look(`${(0,markdown/* textOf */.b6)(block)} ${links}`, { path, line: block.line }, role === 'use-policy');
                }
        }
    return shown;
}
const CHANGED = /\b(?:fine-?tun\w+|quanti[sz]ed|quanti[sz]ation|merged|adapter|distilled|converted|modified|further (?:pre-?)?trained|lora)\b/i;
function changesIn(documents) {
    for (const { path, sections } of documents)
        for (const section of sections)
            for (const { text, line } of (0,facts_documents/* sentencesIn */.ub)(section))
                if ((0,src_pattern/* matches */.cK)(CHANGED, text))
                    return [{ path, line, text }];
    return [];
}

;// CONCATENATED MODULE: ./lib/src/facts/links.js


/** Every link to the web, pictures left out, in reading order. */
function links_readLinks(documents) {
    return documents.flatMap((document) => (0,facts_documents/* mentionsIn */.TV)(document).flatMap(({ link: { target, text, image }, at }) => image || !(0,src_pattern/* matches */.cK)(/^https?:\/\//i, target) ? [] : [{ value: { target, text }, at }]));
}

;// CONCATENATED MODULE: ./lib/src/facts/local-links.js




/** Every link into the repository with whether a file or folder stands there. */
function readLocalLinks(documents, tree) {
    return documents
        .filter(({ role }) => role !== 'document')
        .flatMap((document) => (0,facts_documents/* mentionsIn */.TV)(document).flatMap(({ link: { target, image }, at }) => {
        const path = pathOf(target, (0,facts_tree/* folderOf */.yS)(document.path));
        return path === undefined ? [] : [{ value: { target, image, resolves: tree.has(path) }, at }];
    }));
}
/** The path that a relative target names, or `undefined` where it leads out of the repository or to a page. */
function pathOf(target, folder) {
    if ((0,src_pattern/* matches */.cK)(/^(?:[a-z][\w+.-]*:|\/\/|#|\?|<|\{)|@/i, target) || target === '')
        return undefined;
    const written = (0,paths/* decodePath */.q0)(target.split(/[?#]/, 1)[0] ?? '');
    // A bare word such as `link` or `www.example.org/x` is a slip of the pen or an address, not a path.
    if (!/[./]/.test(written) || (0,src_pattern/* matches */.cK)(/^(?:www\.|[\w-]+\.(?:com|org|net|io|ai|co)(?:\/|$))/i, written))
        return undefined;
    return (0,paths/* resolvePath */.o1)(written, folder);
}

;// CONCATENATED MODULE: ./lib/src/facts/models.js




/** Folders that show or test something, or wait to be filled in. */
const ASIDE = /(?:^|[/_-])(?:examples?|samples?|demos?|docs?|documentation|assets?|templates?|scripts?|tests?|spaces?)(?=$|[/_-])/i;
/** Fields of the front matter that the cards of models have; a page of documentation has a title, a space an `sdk`. */
const CARD_FIELDS = ['license', 'pipeline_tag', 'base_model', 'library_name', 'model-index', 'model_name'];
/** Words of a folder's name that tell formats, precisions and moments of one model apart, and no models. */
const VARIANT = /^(?:gguf|ggml|gptq|awq|exl\d?|mlx|bnb|onnx|openvino|coreml|tflite|tensorrt|safetensors|pytorch|torch|tensorflow|tf|flax|jax|hf|transformers|original|merged|quanti[sz]ed|w\d+a\d+|(?:u?int|fp|bf|nf|mxfp|nvfp|q|f)\d\w*|\d+bits?|bits?|k|m|s|l|checkpoints?|ckpts?|steps?|global|iter(?:ation)?s?|epochs?|seeds?|folds?|runs?|last|best|final|latest|models?|weights|pretrained|\d+k?)$/i;
/**
 * The folders that look like models of their own, in code-unit order, each with what shows it: a card with front matter,
 * or weights beside their configuration. Formats, precisions and checkpoints of one model count once; parts of a model
 * (the folders of a pipeline), adapters, examples and tests do not.
 */
function readModels({ artifacts, configurations, documents }) {
    const carded = new Map(documents.filter(isCard).map(({ path }) => [(0,facts_tree/* folderOf */.yS)(path), { path, line: 1 }]));
    const adapters = new Set([
        ...artifacts.filter(({ kind }) => kind === 'adapter').map(({ path }) => (0,facts_tree/* folderOf */.yS)(path)),
        ...configurations.filter(({ kind }) => kind === 'adapter').map(({ path }) => (0,facts_tree/* folderOf */.yS)(path)),
    ]);
    const configured = new Set(configurations.filter(({ kind }) => kind === 'model').map(({ path }) => (0,facts_tree/* folderOf */.yS)(path)));
    const weighed = new Map(artifacts
        .filter(({ kind, path }) => kind === 'weights' && configured.has((0,facts_tree/* folderOf */.yS)(path)))
        .map(({ path }) => [(0,facts_tree/* folderOf */.yS)(path), { path }]));
    const pipelines = configurations.filter(({ kind }) => kind === 'pipeline').map(({ path }) => (0,facts_tree/* folderOf */.yS)(path));
    const whole = new Set([...weighed.keys(), ...pipelines]);
    const shown = new Map([
        ...pipelines.map((folder) => [folder, { path: `${folder}/model_index.json` }]),
        ...weighed,
        ...carded,
    ]);
    const byModel = new Map();
    for (const [folder, at] of [...shown].sort(([a], [b]) => (0,repository/* byCodeUnit */.X)(a, b))) {
        if (folder === '' || (0,src_pattern/* matches */.cK)(ASIDE, folder) || adapters.has(folder))
            continue;
        // What lies in a model's own folder is a part of it.
        if (!carded.has(folder) && ancestorsOf(folder).some((each) => whole.has(each)))
            continue;
        const model = modelOf(folder);
        if (model !== '' && !byModel.has(model))
            byModel.set(model, { value: folder, at });
    }
    return [...byModel.values()];
}
function isCard(document) {
    const { role, path, frontMatter } = document;
    if (frontMatter.state === 'absent' || role === 'data-card' || (0,facts_documents/* isDataCard */.LS)(document))
        return false;
    if (!(0,src_pattern/* matches */.cK)(/(?:^|\/)(?:readme|model[-_ ]?card)\.md$/i, path) || frontMatter.fields.has('sdk'))
        return false;
    return CARD_FIELDS.some((field) => frontMatter.fields.has(field));
}
/** The folders above a folder, the root included. */
function ancestorsOf(folder) {
    const parts = folder.split('/');
    return parts.map((_, depth) => parts.slice(0, depth).join('/'));
}
/** Which model a folder holds, as far as its path tells: `gguf/aster-7b-q4_k_m` and `aster-7b/step-1000` are one. */
function modelOf(folder) {
    return folder
        .toLowerCase()
        .split('/')
        .map((part) => part
        .split(/[-_\s]+/)
        .filter((word) => !(0,src_pattern/* matches */.cK)(VARIANT, word))
        .join('-'))
        .filter((part) => part !== '')
        .join('/');
}

// EXTERNAL MODULE: ./lib/src/facts/mof-record.js
var mof_record = __webpack_require__(7112);
;// CONCATENATED MODULE: ./lib/src/facts/names.js



/** Words that say what something is and not whose it is. */
const GENERIC = new Set(('the and for with from our its new open source model models weights code data dataset datasets training train ' +
    'inference instruct chat base mini small large language llm llms lm ai team official repo repository main master ' +
    'release project readme welcome introduction intro overview version beta card towards toward foundation series ' +
    'research text image speech audio video vision multimodal generation transfer transformer transformers to of a an ' +
    'in on by is it pre trained pretrained fine tuned finetuned efficient github www http https huggingface hf').split(' '));
/** Models that many others are made from, loaded with and named after: beside another word they say whose work this is not. */
const FAMILIES = new Set('llama qwen mistral mixtral gemma falcon bloom gpt bert roberta clip whisper stable diffusion'.split(' '));
/**
 * Reads the release's names off its folder and the first heading of its README: the words of them that are
 * neither generic nor numbers. A name is the release's own if it holds one of those words and no other version
 * behind it (`DeepSeek-V3` is not `DeepSeek-R1`), or spells the whole name in another way (`text-to-text` and
 * `Text2Text` are not matched, `DeepSeek_V3` and `deepseek-v3` are).
 */
function readNames(repositoryName, documents) {
    const [, account = '', folder = repositoryName] = /^(?:([\w.-]+)[+/])?([^+/]+)$/.exec(repositoryName) ?? [];
    const readme = documents.find(({ role }) => role === 'readme') ?? documents[0];
    const heading = readme?.sections.find(({ level }) => level === 1)?.title ?? '';
    const short = (heading.split(/[:(|\u2013\u2014]| - /)[0] ?? '')
        .replace(/^[^a-z\d\u00c0-\u1fff\u3040-\ud7ff]+/i, '')
        .replace(/^(?:introducing|welcome to|about)\s+/i, '')
        .trim();
    const title = short.length > 0 && short.length <= 40 && !/[?!]$/.test(short) && !isGeneric(short) ? short : folder;
    const spelled = title === short ? [folder, short] : [folder];
    const words = ownWords(spelled.flatMap(tellingWords));
    const versions = new Map(spelled.flatMap((name) => [...versionsIn(name)]));
    const whole = joined(folder);
    const includes = (name) => {
        const last = name.split('/').findLast((part) => part !== '') ?? '';
        if (whole.length > 3 && joined(last).includes(whole))
            return true;
        if (!tellingWords(last).some((word) => words.has(word)))
            return false;
        return [...versionsIn(last)].every(([word, version]) => sameVersion(versions.get(word), version));
    };
    const owners = readOwners(documents, { account, folder }, includes);
    return {
        title,
        includes,
        isRepository: (name) => [folder, title].some((own) => joined(own) === joined(name.replace(/\.git$/i, ''))),
        isOwner: (name) => owners.some((owner) => isSameAccount(owner, name)) || (whole.length > 3 && joined(name) === whole),
        isItself: (repository) => {
            const [owner = '', name = ''] = repository.toLowerCase().split('/');
            return owners.includes(owner) && name === folder.toLowerCase();
        },
        hasOwner: owners.length > 0,
    };
}
/** Of several words those that are this release's alone; all where none is. */
function ownWords(words) {
    const own = words.filter((word) => !FAMILIES.has(word));
    return new Set(own.length > 0 ? own : words);
}
/** What accounts on one host add to what the same people are called on another. */
const ACCOUNT_KIND = /(?:ai|lab|labs|lm|llm|nlp|inc|org|hq|team|group|official|research|science|community)$/;
/** Whether two accounts on different hosts are one: `acme-ai` and `Acme`, `acmeresearch` and `acme`. */
function isSameAccount(one, other) {
    const [a, b] = [joined(one), joined(other)];
    if (a === b)
        return true;
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return (short.length >= MIN_ACCOUNT && long.startsWith(short) && (0,src_pattern/* find */.I6)(ACCOUNT_KIND, long)?.index === short.length);
}
/** Shorter names are the beginning of too many others. */
const MIN_ACCOUNT = 4;
/**
 * The accounts that release it: the one that it is called by, the one whose code repository bears the folder's name, and the one that most of the
 * models and data sets of the release's name lie with (quantized copies of strangers bear it too).
 */
function readOwners(documents, { account: own, folder }, includes) {
    const accounts = new Map();
    const linked = new Map();
    const owners = new Set(own === '' ? [] : [own.toLowerCase()]);
    for (const document of documents)
        for (const { link } of (0,facts_documents/* mentionsIn */.TV)(document)) {
            const [, host, account = '', name = ''] = (0,src_pattern/* find */.I6)(ACCOUNT, link.target) ?? [];
            if (!host || !name)
                continue;
            const owner = account.toLowerCase();
            if ((0,src_pattern/* matches */.cK)(/^github/i, host)) {
                if (name.toLowerCase().replace(/\.git$/, '') === folder.toLowerCase())
                    owners.add(owner);
                continue;
            }
            if (includes(name))
                accounts.set(owner, (accounts.get(owner) ?? 0) + 1);
            if (document.role === 'readme')
                linked.set(owner, (linked.get(owner) ?? 0) + 1);
        }
    const mostOf = (counted) => [...counted].sort(([, a], [, b]) => b - a)[0];
    const most = mostOf(accounts);
    if (most)
        owners.add(most[0]);
    // Where nothing bears the name, the account that most of all links lead to.
    const [account, links] = mostOf(new Map([...linked].filter(([each]) => !STEWARDS.has(each)))) ?? ['', 0];
    const total = [...linked.values()].reduce((sum, each) => sum + each, 0);
    if (!most && links >= MANY && links * 2 > total)
        owners.add(account);
    return [...owners];
}
/** Accounts of models that software is shown with: many links to them make nobody theirs. */
const STEWARDS = new Set('meta-llama facebook google openai openai-community mistralai qwen microsoft bigscience tiiuae stabilityai nvidia'.split(' '));
const MANY = 3;
const ACCOUNT = /^https?:\/\/(?:www\.)?(github\.com|huggingface\.co|hf\.co)\/(?:datasets\/|collections\/)?([\w.-]{1,60})\/([\w.-]{1,100})/i;
/** A name's telling words: `Meta-Llama-3-8B` \u2192 `meta`, `llama`; where it has none, those with a digit: `T5` \u2192 `t5`. */
function tellingWords(name) {
    const words = wordsOf(name);
    return words.length > 0 ? words : (name.toLowerCase().match(/\b[a-z]\d{1,2}(?!\w)/g) ?? []);
}
function wordsOf(name) {
    return (name.toLowerCase().match(/[a-z\u00c0-\u1fff\u3040-\ud7ff]+/g) ?? []).filter((word) => word.length > 1 && !GENERIC.has(word));
}
/** The version behind each word: `Llama-3.1-Tulu-3-8B` \u2192 `llama` 3.1, `tulu` 3; a size is none. */
function versionsIn(name) {
    const parts = name.toLowerCase().match(/[a-z]+|\d+(?:\.\d+)*/g) ?? [];
    const versions = new Map();
    for (const [index, word] of parts.entries()) {
        if (word.length < 2 || GENERIC.has(word) || !/^[a-z]/.test(word))
            continue;
        const letter = parts[index + 1]?.length === 1 && /^[a-z]$/.test(parts[index + 1] ?? '') ? 1 : 0;
        const number = parts[index + 1 + letter];
        const unit = parts[index + 2 + letter] ?? '';
        if (number === undefined || !/^\d/.test(number) || /^[bmkt]$|^bit/.test(unit))
            continue;
        versions.set(word, (letter === 1 ? (parts[index + 1] ?? '') : '') + number);
    }
    return versions;
}
/** `3`, `v3` and `V3` are the same; `3` and `3.1`, `V3` and `R1` are not. What has no version is of any. */
function sameVersion(own, other) {
    return own === undefined || own.replace(/^v/, '') === other.replace(/^v/, '');
}
const joined = (name) => (0,letters/* lettersOf */.bi)(name.toLowerCase());
const isGeneric = (title) => tellingWords(title).length === 0 ||
    (0,src_pattern/* matches */.cK)(/^(?:table of )?contents?$|^how to\b|^getting started|^installation|^usage/i, title);

// EXTERNAL MODULE: ./lib/src/components.js
var components = __webpack_require__(2276);
// EXTERNAL MODULE: ./lib/src/config/date.js
var date = __webpack_require__(9097);
;// CONCATENATED MODULE: ./lib/src/facts/notes.js



/** The notes of every text that was read for whatever reason. */
const notes = {
    wants: () => ({}),
    overhears: true,
    extract({ texts }) {
        const all = texts.map(({ path, text }) => readNotes(path, text));
        return { notes: all.flatMap((each) => each.notes), problems: all.flatMap((each) => each.problems) };
    },
};
const MARK = 'openness-lint';
/** Notes of one file that are read. */
const MAX_NOTES = 200;
/** Characters of a reason. */
const MAX_REASON = 500;
/** Files whose comments begin with `#`. */
const HASH = /(?:\.(?:ya?ml|py|toml|cff|cfg|ini|sh)|(?:^|\/)requirements[^/]*\.txt)$/i;
/** Files whose comments stand between `<!--` and `-->`. */
const MARKUP = /\.(?:md|markdown|mdx|html?)$/i;
/** The comment sign and the words behind it; a `#` stands at the beginning of a line or after a space. */
const HASH_NOTE = /(?:^|\s)#\s*openness-lint\s(.*)/;
const MARKUP_NOTE = /<!--\s*openness-lint\s+([^>]*)(>?)/;
/**
 * Reads the notes of one text. A note on a line of its own is about what follows: in Markdown the paragraph, elsewhere the
 * line; one behind something is about its own line. Code blocks are passed over: they show how notes are written.
 */
function readNotes(path, text) {
    const notes = [];
    const problems = [];
    const kind = (0,src_pattern/* matches */.cK)(HASH, path) ? 'hash' : (0,src_pattern/* matches */.cK)(MARKUP, path) ? 'markup' : undefined;
    if (kind === undefined || !text.includes(MARK))
        return { notes, problems };
    const lines = text.split(/\r\n|\r|\n/);
    const matterEnd = kind === 'markup' ? frontMatterEnd(lines) : 0;
    let fence;
    for (const [index, line] of lines.entries()) {
        const inMatter = index < matterEnd;
        if (kind === 'markup' && !inMatter) {
            const opened = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
            if (fence === undefined && opened)
                fence = opened;
            else if (fence !== undefined && opened?.startsWith(fence))
                fence = undefined;
        }
        if (fence !== undefined || !line.includes(MARK))
            continue;
        const found = kind === 'hash' || inMatter ? hashNote(line) : markupNote(line);
        if (!found)
            continue;
        const at = { path, line: index + 1, column: found.column, text: found.written };
        if (notes.length + problems.length >= MAX_NOTES) {
            problems.push({ message: `Only the first ${MAX_NOTES} notes of a file are read.`, written: '', at });
            break;
        }
        const parsed = parseNote(found);
        if (typeof parsed === 'string')
            problems.push({ message: parsed, written: found.written, at });
        else {
            const whole = kind === 'markup' && !inMatter;
            notes.push({ ...parsed, at, ...notes_subjectOf(lines, index, found.beside, whole) });
        }
    }
    return { notes, problems };
}
function hashNote(line) {
    const match = (0,src_pattern/* find */.I6)(HASH_NOTE, line);
    if (!match)
        return undefined;
    const { 1: written = '', index } = match;
    return { written: written.trim(), closed: true, column: index + 1, beside: line.slice(0, index).trim() };
}
function markupNote(line) {
    const match = (0,src_pattern/* find */.I6)(MARKUP_NOTE, line);
    if (!match)
        return undefined;
    const { 0: whole, 1: words = '', 2: end, index } = match;
    // Between back-ticks it is shown, not said.
    if (line.slice(0, index).split('`').length % 2 === 0)
        return undefined;
    const closed = end === '>' && words.endsWith('--');
    const written = (closed ? words.slice(0, -2) : words).trim();
    const beside = `${line.slice(0, index)} ${line.slice(index + whole.length)}`.trim();
    return { written, closed, column: index + 1, beside };
}
const SHAPE = 'A note reads `openness-lint ignore RULE: reason`, or `\u2026 ignore RULE COMPONENT until 2027-01-31: reason`.';
/** What a note says, or what is wrong with it. */
function parseNote({ written, closed, }) {
    if (!closed)
        return `The note does not end on its line with \`-->\`. ${SHAPE}`;
    const words = written.split(/\s+/);
    if (words[0] !== 'ignore')
        return `\`${words[0]}\` is not known. ${SHAPE}`;
    const last = words.findIndex((word) => word.endsWith(':'));
    if (last < 1)
        return `The note gives no reason after a colon. ${SHAPE}`;
    const [rule = '', ...rest] = words
        .slice(1, last + 1)
        .map((word, index) => (index === last - 1 ? word.slice(0, -1) : word));
    const reason = words.slice(last + 1).join(' ');
    if (rule === '')
        return `The note names no rule. ${SHAPE}`;
    if (reason === '')
        return `The note gives no reason, and nothing is let stand without one. ${SHAPE}`;
    if (reason.length > MAX_REASON)
        return `The reason has more than ${MAX_REASON} characters.`;
    let component;
    let until;
    const queue = rest.filter((word) => word !== '').values();
    for (const word of queue) {
        const known = components/* componentIds */.Ao.find((id) => id === word);
        if (word === 'until') {
            const day = queue.next().value ?? '';
            if (!(0,date/* isDate */.$)(day))
                return `\`until\` takes a day of the calendar such as 2027-01-31, and not \`${day}\`.`;
            until = day;
        }
        else if (known)
            component = known;
        else
            return `There is no component \`${word}\`. ${SHAPE}`;
    }
    return { rule, reason, ...(component && { component }), ...(until !== undefined && { until }) };
}
/** Lines of one paragraph that a note is about. */
const notes_MAX_LINES = 30;
function notes_subjectOf(lines, index, beside, whole) {
    if (beside !== '')
        return { line: index + 1, endLine: index + 1, text: flat(beside) };
    let start = index + 1;
    while (start < lines.length && (flat(lines[start] ?? '') === '' || isNote(lines[start] ?? '')))
        start += 1;
    let end = start;
    const limit = Math.min(lines.length, start + notes_MAX_LINES);
    while (whole && end + 1 < limit && flat(lines[end + 1] ?? '') !== '')
        end += 1;
    return { line: start + 1, endLine: end + 1, text: flat(lines.slice(start, end + 1).join(' ')) };
}
const isNote = (line) => /^\s*(?:#|<!--)\s*openness-lint\s/.test(line);
const flat = (text) => text.replace(/\s+/g, ' ').trim();
/** The number of lines of the front matter at the head of a card. */
function frontMatterEnd(lines) {
    if (lines[0]?.trimEnd() !== '---')
        return 0;
    const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
    return end === -1 ? 0 : end + 1;
}

;// CONCATENATED MODULE: ./lib/src/facts/packages.js



/** What each manifest holds where it builds a package, and does not only set up tools; the group is the package's name. */
const BUILDS = {
    'pyproject.toml': [/^\[(?:project|tool\.poetry)\]\s*$/m, /^name\s*=\s*["']([\w.-]{1,100})["']/m],
    'setup.py': [/\bsetup\s*\(/, /\bname\s*=\s*["']([\w.-]{1,100})["']/],
    'setup.cfg': [/^\[metadata\]/m, /^name\s*=\s*([\w.-]{1,100})/m],
    'package.json': [/"(?:main|module|exports|bin)"\s*:/, /"name"\s*:\s*"((?:@[\w.-]{1,60}\/)?[\w.-]{1,100})"/],
    'Cargo.toml': [/^\[package\]/m, /^name\s*=\s*"([\w-]{1,100})"/m],
};
/** Manifests below `packages/aster/` belong to the parts of one repository. */
const packages_MAX_DEPTH = 2;
const packages_MAX_READ = 40;
/** The packages that the repository builds, by name, those nearest to the root first. */
const packages_packages = {
    wants: (tree) => ({
        texts: tree.entries
            .filter(({ path, kind }) => kind === 'file' &&
            Object.hasOwn(BUILDS, (0,facts_tree/* nameOf */.Vb)(path)) &&
            (0,facts_tree/* depthOf */.d1)(path) <= packages_MAX_DEPTH &&
            !(0,paths/* isForeign */.jq)(path) &&
            !(0,paths/* isTest */.Nu)(path))
            .map(({ path }) => path)
            .sort((a, b) => (0,facts_tree/* depthOf */.d1)(a) - (0,facts_tree/* depthOf */.d1)(b))
            .slice(0, packages_MAX_READ),
    }),
    extract: (read) => read.texts
        .flatMap(({ path, text }) => {
        const [builds, named] = BUILDS[(0,facts_tree/* nameOf */.Vb)(path)] ?? [];
        const name = builds && named && (0,src_pattern/* matches */.cK)(builds, text) ? (0,src_pattern/* find */.I6)(named, text) : undefined;
        if (!name?.[1])
            return [];
        const before = text.slice(0, name.index + name[0].length);
        return [{ value: name[1], at: { path, line: before.split('\n').length, text: name[0] } }];
    })
        .sort((a, b) => (0,facts_tree/* depthOf */.d1)(a.at.path) - (0,facts_tree/* depthOf */.d1)(b.at.path)),
};

;// CONCATENATED MODULE: ./lib/src/facts/placeholders.js

/** Text that card templates ask to be replaced: the hub's, and the common ways of marking a gap. */
const PLACEHOLDER = /\[\s*more information needed\s*\]|<<\s*(?:TODO|TBD|FIXME)\s*>>|\{\{[^{}]{1,80}\}\}|^\s*(?:[-*]\s*)?(?:TODO|TBD|FIXME)\b|\[(?:insert|your|add|fill in)\b[^\]]{0,60}\](?!\()|\[(?:your|my|insert)_\w+\]/i;
/** Text that a template left behind: it says nothing of this release. */
const TEMPLATE = /\[?more information needed\]?|<!--|\{\{|\bTODO\b|\bTBD\b|^\W*(?:n\/?a|none|unknown|coming soon|to be (?:added|announced|completed))\W*$|<insert|\[(?:insert|your|add|fill in)\b|should be made aware of the risks, biases|can be estimated using the \[?machine learning impact calculator|use the code below to get started|provide a quick summary of what the model is|this section describes the evaluation protocols|these are the results when|the model (?:card|page) has been automatically generated|ideally a link to a/i;
const TITLE = /^(?:model card for (?:model id|\{\{)|(?:model|data(?:set)?) card for \[?(?:test|name|dataset name|model name)\]?\s*$)/i;
/** The lines of README and cards on which template text was left. */
function readPlaceholders(documents) {
    return documents
        .filter(({ role }) => role === 'readme' || role === 'model-card' || role === 'data-card')
        .flatMap(({ path, sections }) => sections.flatMap((section) => {
        const title = (0,src_pattern/* matches */.cK)(TITLE, section.title) ? [{ path, line: section.line, text: section.title }] : [];
        const lines = section.blocks.flatMap((block) => {
            // "[TODO](#todo)" leads to a section of that name.
            if (block.kind === 'prose')
                return block.lines.filter(({ line }) => !leadsToSection(block, line));
            if (block.kind === 'code')
                return [];
            return block.rows.map((row) => ({
                line: row.line,
                text: row.cells.map((cell) => cell.text).join(' | '),
            }));
        });
        // What is folded away under a label may be code.
        const skeleton = section.blocks.some(({ kind }) => kind === 'code') ? [] : emptyEntries(lines);
        const left = lines.filter(({ text }) => (0,src_pattern/* matches */.cK)(PLACEHOLDER, text.slice(0, 500)));
        return [...title, ...[...left, ...skeleton].map(({ line, text }) => ({ path, line, text }))];
    }));
}
function leadsToSection({ links }, line) {
    return links.some((link) => link.line === line && link.target.startsWith('#'));
}
/** Whether a line is what a card template asks to be replaced, or the template's own words. */
function isTemplate(text) {
    return (0,src_pattern/* matches */.cK)(TEMPLATE, text.slice(0, 500));
}
/** Labels in a row with nothing after them: the skeleton of a template. One alone may head a list. */
const SKELETON = 3;
function emptyEntries(lines) {
    const empty = lines.filter(isUnfilled);
    return empty.length >= SKELETON && empty.length === lines.length ? empty : [];
}
/** Whether a line is a label with nothing after it. */
function isUnfilled({ text, label }) {
    return label !== undefined && text.replace(/[:\uff1a]$/u, '').trimEnd() === label;
}

;// CONCATENATED MODULE: ./lib/src/facts/prompts.js



const prompts_FILE = /(?:^|\/)(?:default_|base_)?(?:system[_-]?prompts?|sys[_-]?prompts?)(?:[_-][\w-]+)?\.(?:md|txt|jinja2?|j2|json|ya?ml|py)$/i;
const HEADING = /\bsystem (?:prompt|message|instructions?)s?\b|\u7cfb\u7edf\u63d0\u793a/i;
const SENTENCE = [
    /\bsystem prompts?\b|\u7cfb\u7edf\u63d0\u793a/i,
    /\b(?:default|we use|we used|recommend|following|is set to|official)\b|\u9ed8\u8ba4/i,
];
const WITHHELD = [
    /\bsystem prompts?\b/i,
    /\b(?:not|never|n't) (?:\w+ )?(?:publish|public|releas|disclos|shar)/i,
];
/** The system prompts of the product, in files and documents: shown ones first. */
function readPrompts(documents, tree) {
    const shown = tree.entries
        .filter(({ path, kind }) => kind === 'file' && (0,src_pattern/* matches */.cK)(prompts_FILE, path) && !(0,paths/* isForeign */.jq)(path) && !(0,paths/* isTest */.Nu)(path))
        .map(({ path }) => ({ value: 'shown', at: { path, line: 1 } }));
    const told = [];
    for (const { path, sections } of documents)
        for (const section of sections) {
            if ([section.title, ...section.parents].some(facts_documents/* isOthersHeading */.Ww))
                continue;
            const quoted = section.blocks.find((block) => block.kind === 'code');
            if ((0,src_pattern/* matches */.cK)(HEADING, section.title) && quoted)
                shown.push({ value: 'shown', at: { path, line: quoted.line, text: section.title } });
            for (const { text, line } of (0,facts_documents/* sentencesMatching */.cQ)(section, WITHHELD))
                told.push({ value: 'withheld', at: { path, line, text } });
            for (const { text, line } of (0,facts_documents/* sentencesMatching */.cQ)(section, SENTENCE))
                told.push({ value: 'told', at: { path, line, text } });
        }
    return [...shown, ...told].slice(0, prompts_MAX_PLACES);
}
const prompts_MAX_PLACES = 12;

;// CONCATENATED MODULE: ./lib/src/facts/references.js


const hubPlaces = [
    { kind: 'dataset', path: /^datasets\/([\w.-]+\/[\w.-]+)/ },
    { kind: 'dataset', path: /^datasets\/([\w.-]+)\/?(?:[?#]|$)/ },
    { kind: 'space', path: /^spaces\/([\w.-]+\/[\w.-]+)/ },
    { kind: 'paper', path: /^papers\/(\d{4}\.\d{4,5})/, prefix: 'arXiv:' },
    { kind: 'model', path: /^collections\/([\w.-]+\/[\w.-]+)/ },
    {
        kind: 'model',
        path: /^(?!(?:datasets|spaces|collections|papers|docs|blog|models|settings|join|login|organizations|tasks|learn|chat)\/)([\w.-]+\/[\w.-]+)/,
    },
];
const modelScopePlaces = [
    { kind: 'space', path: /^studios\/([\w.-]+\/[\w.-]+)/ },
    { kind: 'dataset', path: /^datasets\/([\w.-]+\/[\w.-]+)/ },
    { kind: 'model', path: /^models\/([\w.-]+\/[\w.-]+)/ },
];
const plainPlaces = [
    { kind: 'dataset', path: /^datasets\/([\w.-]+\/[\w.-]+)/ },
    { kind: 'space', path: /^spaces\/([\w.-]+\/[\w.-]+)/ },
    { kind: 'model', path: /^models\/([\w.-]+\/[\w.-]+)/ },
];
/** `models/hot/acme` and `usercenter/acme` list what an account has, and are no model. */
const openXLabPlaces = [
    { kind: 'dataset', path: /^datasets\/([\w.-]+\/[\w.-]+)/ },
    { kind: 'space', path: /^apps\/detail\/([\w.-]+\/[\w.-]+)/ },
    { kind: 'model', path: /^models\/detail\/([\w.-]+\/[\w.-]+)/ },
];
/** What lies where, by host without `www.`. */
const HOSTS = {
    'huggingface.co': hubPlaces,
    'hf.co': hubPlaces,
    'modelscope.cn': modelScopePlaces,
    'modelscope.ai': modelScopePlaces,
    'wisemodel.cn': plainPlaces,
    'modelers.cn': plainPlaces,
    'ngc.nvidia.com': [{ kind: 'model', path: /^catalog\/models\/([\w.:-]+)/ }],
    'catalog.ngc.nvidia.com': [
        { kind: 'model', path: /^(?:orgs\/[\w-]+\/)?(?:teams\/[\w-]+\/)?models\/([\w.-]+)/ },
    ],
    'openxlab.org.cn': openXLabPlaces,
    'download.openxlab.org.cn': [
        { kind: 'dataset', path: /^datasets\/([\w.-]+\/[\w.-]+)/ },
        { kind: 'model', path: /^models\/([\w.-]+\/[\w.-]+)\/weight\// },
    ],
    'kaggle.com': [
        { kind: 'dataset', path: /^datasets\/([\w.-]+\/[\w.-]+)/ },
        { kind: 'model', path: /^models\/([\w.-]+\/[\w.-]+)/ },
    ],
    'arxiv.org': [
        { kind: 'paper', path: /^(?:abs|pdf|html)\/(\d{4}\.\d{4,5}|[a-z-]+\/\d{7})/, prefix: 'arXiv:' },
    ],
    'aclanthology.org': [{ kind: 'paper', path: /^([\w.-]+)/, prefix: 'ACL ' }],
    'openreview.net': [{ kind: 'paper', path: /^(?:forum|pdf)\?id=([\w-]+)/, prefix: 'OpenReview ' }],
    'doi.org': [{ kind: 'paper', path: /^(10\.\d{4,9}\/\S+)/, prefix: 'doi:' }],
    'dx.doi.org': [{ kind: 'paper', path: /^(10\.\d{4,9}\/\S+)/, prefix: 'doi:' }],
    'zenodo.org': [{ kind: 'archive', path: /^records?\/(\d+)/, prefix: 'Zenodo ' }],
    'console.cloud.google.com': [{ kind: 'archive', path: /^storage\/browser\/([\w./-]+)/, prefix: 'gs://' }],
    'storage.googleapis.com': [{ kind: 'archive', path: /^([\w./-]+)/, prefix: 'gs://' }],
    'drive.google.com': [{ kind: 'archive', path: /^(\S+)/, prefix: 'Google Drive ' }],
    'pan.baidu.com': [{ kind: 'archive', path: /^(\S+)/, prefix: 'Baidu ' }],
    'academictorrents.com': [{ kind: 'archive', path: /^details\/(\w+)/, prefix: 'torrent ' }],
    'tensorflow.org': [{ kind: 'dataset', path: /^datasets\/catalog\/([\w.-]+)/, prefix: 'TFDS ' }],
    'github.com': [
        { kind: 'archive', path: /^([\w.-]+\/[\w.-]+\/releases\/download\/\S+)/ },
        { kind: 'code', path: /^([\w.-]+\/[\w.-]+)/ },
    ],
};
/** A file of weights, wherever it lies. */
const WEIGHTS_FILE = /\.(?:safetensors|gguf|ggml|pt|pth|ckpt|onnx|pdparams|nemo|tflite)(?:[?#]|$)/i;
const OF_WEIGHTS = /\b(?:weights|checkpoints?|(?:pre-?|fine-?)?(?:trained|tuned) models?)\b/i;
/** Several files in one. */
const PACKED = /\.(?:tar|gz|tgz|zip|zst|zstd)(?:[?#]|$)/i;
const CODE_HOST = /(?:^|\.)(?:github\.com|gitlab\.com|arxiv\.org|twitter\.com|x\.com|medium\.com|youtube\.com|colab\.research\.google\.com)$/i;
/** "Download the checkpoint from [here]" */
function isPackedWeights(text, context) {
    return (0,src_pattern/* matches */.cK)(THE_LINK, text) && (0,src_pattern/* matches */.cK)(OF_WEIGHTS, context) && (0,src_pattern/* matches */.cK)(/\bdownload/i, context);
}
/** Whether a link to a page of no known kind leads to data: its words say so, or the sentence says that data are there. */
function isDataset(text, context) {
    if ((0,src_pattern/* matches */.cK)(TO_TRY, context))
        return false;
    if ((0,src_pattern/* matches */.cK)(/^\W*(?:the |our |full |training )?(?:\w+ )?(?:data ?set|corpus)\W*$/i, text))
        return true;
    if (inBar(text, context))
        return true;
    return ((0,src_pattern/* matches */.cK)(THE_LINK, text) &&
        (0,src_pattern/* matches */.cK)(/\b(?:data ?sets?|corpus|training data)\b/i, context) &&
        (0,src_pattern/* matches */.cK)(/\b(?:download\w*|available|released)\b/i, context));
}
/** Data to try something with are not what a model was trained on. */
const TO_TRY = /\b(?:demo|examples?|toy|dummy|debug(?:ging)?|tutorial|sample) (?:\w+ )?(?:data|dataset|corpus)/i;
/** "[Paper] [Code] [Data]": a bar of links to what belongs to a release. */
function inBar(text, context) {
    if (context.length > MAX_BAR || !(0,src_pattern/* matches */.cK)(/^\W*data(?:set)?s?\W*$/i, text))
        return false;
    const others = context.split(/[|[\]()\u2022\u00b7]+/).map((part) => part.replaceAll(/\W/g, '').toLowerCase());
    return others.filter((part) => BAR.has(part)).length >= 2;
}
const MAX_BAR = 200;
const BAR = new Set([
    'paper',
    'arxiv',
    'project',
    'projectpage',
    'website',
    'code',
    'blog',
    'demo',
    'models',
    'model',
    'bibtex',
    'video',
]);
/** Links whose words say nothing of what they lead to. */
const THE_LINK = /^\W*(?:here|link|this link|download|page|website)\W*$/i;
/** Whether what lies in a store is data: its words say so, or the sentence does and speaks of no model. */
function isPackedData(text, context) {
    if ((0,src_pattern/* matches */.cK)(/\b(?:models?|checkpoints?|weights?|ckpts?|logs?)\b/i, `${text} ${context}`))
        return false;
    return (isDataset(text, context) ||
        ((0,src_pattern/* matches */.cK)(THE_LINK, text) && (0,src_pattern/* matches */.cK)(/\bdata\b/i, context) && (0,src_pattern/* matches */.cK)(/\bdownload\w*\b/i, context)));
}
/** Buckets of object stores by their own schemes. */
const BUCKET = /^(gs|s3):\/\/([\w.-]+(?:\/[\w./-]*)?)/i;
/** What the reader is to put a name of their own for. */
const references_PLACEHOLDER = /(?:^|[/_.-])(?:your|my|example)(?=[/_.-]|$)/i;
const PAPER_FILE = /\.pdf(?:[?#]|$)/i;
const PAPER_WORDS = /\b(?:paper|technical report|tech report|report|preprint|arxiv|whitepaper)\b|\u8bba\u6587|\u6280\u672f\u62a5\u544a/i;
const OTHERS_WORDS = /\b(?:compared (?:to|with)|baselines?|unlike|thanks? to|inspired by|credit|unofficial|community|third[- ]party|courtesy|contributed by|similar to|fork of)\b/i;
const RELEASED_WORDS = /\b(?:we|our) (?:\w+ ){0,3}(?:releas|publish|open[- ]?sourc|provid|shar|upload|mak\w+ (?:\w+ )?(?:public|available))|\b(?:is|are|be) (?:\w+ )?(?:\w+ )?(?:available|released|hosted|downloadable|accessible|found)\b|\b(?:download(?:s|ed|able)?|checkpoints?|released)\b|\u4e0b\u8f7d|\u5f00\u6e90|\u53d1\u5e03/i;
/** Columns and headings of tables that list a release's own models. */
const DOWNLOAD_COLUMN = /download|hugging ?face|model ?scope|weights?|checkpoints?|link|model|url|hub|\u4e0b\u8f7d|\u6a21\u578b/i;
const RELEASE_HEADING = /download|released?\b|model zoo|checkpoints?|model (?:list|summary|family|weights|card)|models?$|weights|available models|introduction|overview|what's new|news|updates?|\u4e0b\u8f7d|\u6a21\u578b/i;
/** What stands above a list of the models that its owner has. */
const references_MODELS_HEADING = /\b(?:pre-?trained|released|available|our) (?:models?|checkpoints?|weights)\b|\bmodel (?:zoo|weights|downloads?|list)\b/i;
/** "Download pre-trained models": files of weights below it are those. */
const OFFERS_MODELS = /^\W*(?:download(?:ing)? (?:the |our )?)?(?:our |released )?(?:pre-?trained |trained |available )?(?:models?|checkpoints|weights)(?: zoo| checkpoints| weights)?\W*$/i;
/** What a row or a column of a table is headed with that names what a model was trained on. */
const TRAINING_DATA = /^\W*(?:pre-?training |fine-?tuning |training |sft )?(?:data|data ?sets?|corpus|corpora|data sources?)\W*$/i;
/** What is done with data of others. */
const USED_WORDS = /\b(?:trained|train|pre-?trained|fine-?tuned|finetuned|based|built|initialized|derived|distilled|evaluated|tested|sampled|collected|sourced|uses?|using|from|on top of)\b/i;
/** Where data are had says nothing of what they are used for. */
const DOWNLOADED_FROM = /\b(?:download\w*|available|obtained|accessed) from\b/gi;
/** A change log speaks of the software: models are announced as news. */
const CHANGES_HEADING = /^\W*change ?-?logs?\b/i;
/** Words by which the authors themselves release what they link to. */
const WE_RELEASE = /\b(?:we|our) (?:\w+ ){0,3}(?:releas|publish|open[- ]?sourc|provid|shar|upload|mak\w+ (?:\w+ )?(?:public|available))/i;
const PLAN_WORDS = /\b(?:will be|will release|to be released|coming soon|plan(?:s|ned)? to|intend to|soon)\b|\u5373\u5c06/i;
/** What stands in a table beside or above a model that another one was made from. */
const BASE_CELL = /^\W*(?:(?:base|initial|foundation|parent|backbone|teacher|source)(?: model| llm| lm|$)|init|backbone|trained from)/i;
/**
 * Every link of the documents that points at a model, a dataset, a paper, code, a space or an archive, and every
 * such thing that their code blocks load or download by its name or address.
 */
function readReferences(documents, names) {
    return documents.flatMap((document) => {
        const linked = (0,facts_documents/* mentionsIn */.TV)(document).flatMap((mention) => {
            const target = pointedAt(mention);
            return target ? [{ ...target, mention, standing: standingOf(target, mention, names) }] : [];
        });
        return [...linked, ...document.sections.flatMap((section) => inCode(document, section, names))];
    });
}
/** A name on a hub, in quotes or as a word of a command. */
const HUB_NAME = /(?:^|[\s"'`=(])([A-Za-z][\w.-]{0,60}\/[A-Za-z][\w.-]{0,100})(?=$|[\s"'`,):@])/g;
/** Calls, options and assignments that take the name of a model, and commands that fetch one. */
const TAKES_MODEL = /from_pretrained\s*\(|\b(?:huggingface-cli|hf) download\b|\bvllm serve\b|\bollama (?:run|pull)\b|\bpipeline\(|\bsnapshot_download\(|\bmodel(?:_?(?:name|id|path|name_or_path|dir))?\b["']?\s*[=:]|--model\b|\bLLM\(|\bSentenceTransformer\(/i;
const TAKES_DATASET = /\bload_dataset\s*\(|--repo-type[ =]dataset\b/;
const ADDRESS = /\b(?:https?|gs|s3):\/\/[^\s"'`<>()[\]{}|\\]{1,300}/g;
/** Lines of one block that are looked at. */
const references_MAX_LINES = 200;
const references_MAX_LINE = 500;
function inCode(document, section, names) {
    const headings = [...section.parents, section.title].filter((title) => title !== '');
    return section.blocks.flatMap((block) => {
        if (block.kind !== 'code')
            return [];
        return block.text.split('\n', references_MAX_LINES).flatMap((line, index) => {
            const context = line.slice(0, references_MAX_LINE).trim();
            const mention = (target) => {
                const link = { target, text: '', image: false, line: block.firstLine + index };
                const at = { path: document.path, line: link.line, text: context };
                return { link, at, context, column: '', headings, document };
            };
            const addressed = (0,src_pattern/* findAll */.JW)(ADDRESS, context).flatMap(([address]) => {
                const target = pointedAt(mention(address));
                const standing = target && codeStanding(target, headings, names);
                return target && standing ? [{ ...target, mention: mention(address), standing }] : [];
            });
            const kind = (0,src_pattern/* matches */.cK)(TAKES_DATASET, context)
                ? 'dataset'
                : (0,src_pattern/* matches */.cK)(TAKES_MODEL, context)
                    ? 'model'
                    : undefined;
            const named = kind
                ? (0,src_pattern/* findAll */.JW)(HUB_NAME, context).map(([, name = '']) => {
                    const standing = codeStanding({ kind, name }, headings, names);
                    return { kind, name, mention: mention(name), standing };
                })
                : [];
            return [...addressed, ...named];
        });
    });
}
/** Code shows how something is used, and whose it is by its name alone. */
function codeStanding({ kind, name }, headings, names) {
    if (headings.some(facts_documents/* isOthersHeading */.Ww))
        return 'mentioned';
    const own = name.split('/').some((part) => part !== '' && names.includes(part));
    if (!own || kind === 'code' || kind === 'paper')
        return 'mentioned';
    return kind === 'archive' || isOwners(name, names) ? 'own' : 'mentioned';
}
/** Whether the account that holds it is the release's own; of a place that has no accounts, whether it may be. */
function isOwners(name, names) {
    const [account = '', thing] = name.split('/');
    return thing === undefined || names.isOwner(account);
}
function pointedAt({ link, context, column }) {
    if (link.image)
        return undefined;
    const [, scheme, bucket] = (0,src_pattern/* find */.I6)(BUCKET, link.target) ?? [];
    if (scheme && bucket && (0,src_pattern/* matches */.cK)(references_PLACEHOLDER, bucket))
        return undefined;
    if (scheme && bucket)
        return { kind: 'archive', name: `${scheme.toLowerCase()}://${bucket}` };
    if (link.target.startsWith('magnet:'))
        return { kind: 'archive', name: 'torrent' };
    const address = link.target.replace(/^https?:\/\//i, '').replace(/^www\./i, '');
    const [host = ''] = address.split(/[/?#]/, 1);
    const path = address.slice(host.length + 1);
    const places = Object.hasOwn(HOSTS, host.toLowerCase()) ? HOSTS[host.toLowerCase()] : undefined;
    for (const { kind, path: pattern, prefix = '' } of places ?? []) {
        const name = (0,src_pattern/* find */.I6)(pattern, path)?.[1];
        // A store holds reports too.
        if (name && kind === 'archive' && (0,src_pattern/* matches */.cK)(PAPER_FILE, path))
            break;
        if (name && kind === 'archive' && isPackedData(link.text, context))
            return { kind: 'dataset', name: prefix + name };
        if (name)
            return { kind, name: prefix + name.replace(/[.,)]$|\.git$/, '') };
    }
    const web = (0,src_pattern/* matches */.cK)(/^https?:/i, link.target);
    if (web &&
        (0,src_pattern/* matches */.cK)(PACKED, link.target) &&
        ((0,src_pattern/* matches */.cK)(DOWNLOAD_COLUMN, column) ||
            (0,src_pattern/* matches */.cK)(OF_WEIGHTS, link.text) ||
            isPackedWeights(link.text, context)))
        return { kind: 'archive', name: address };
    if (web && !(0,src_pattern/* matches */.cK)(CODE_HOST, host) && isDataset(link.text, context))
        return { kind: 'dataset', name: address };
    if (web && (0,src_pattern/* matches */.cK)(WEIGHTS_FILE, link.target))
        return { kind: 'archive', name: address };
    if ((0,src_pattern/* matches */.cK)(PAPER_FILE, link.target) || (web && (0,src_pattern/* matches */.cK)(PAPER_WORDS, link.text)))
        return { kind: 'paper', name: address };
    return undefined;
}
/** Whether an address is that of a store whose links are told apart by what is said of them. */
function knownHost(target) {
    const [, host = ''] = (0,src_pattern/* find */.I6)(/^https?:\/\/(?:www\.)?([^/?#]+)/i, target) ?? [];
    return Object.hasOwn(HOSTS, host.toLowerCase());
}
function standingOf({ kind, name }, { context, column, headings, link, document }, names) {
    const heading = headings.at(-1) ?? '';
    const words = `${context} ${link.text}`;
    if ((0,src_pattern/* matches */.cK)(PLAN_WORDS, context) || headings.some(facts_documents/* isOthersHeading */.Ww))
        return 'mentioned';
    const named = (kind === 'archive' ? name.split(/[/:]/) : [name]).some((part) => names.includes(part));
    if (kind === 'paper')
        return named || (0,src_pattern/* matches */.cK)(PAPER_WORDS, words) ? 'own' : 'mentioned';
    if ((0,src_pattern/* matches */.cK)(OTHERS_WORDS, context))
        return 'mentioned';
    const listed = column !== '' && (0,src_pattern/* matches */.cK)(DOWNLOAD_COLUMN, column) && (0,src_pattern/* matches */.cK)(RELEASE_HEADING, heading);
    const released = (0,src_pattern/* matches */.cK)(RELEASED_WORDS, context);
    const [rowLabel = ''] = column === '' ? [] : context.split(' | ', 1);
    if (kind === 'model' && !named && ((0,src_pattern/* matches */.cK)(BASE_CELL, column) || (0,src_pattern/* matches */.cK)(BASE_CELL, rowLabel)))
        return 'used';
    const owned = isOwners(name, names);
    if (named && kind !== 'code') {
        if (owned || kind === 'archive' || listed)
            return 'own';
        return released && (!names.hasOwner || (0,src_pattern/* matches */.cK)(WE_RELEASE, context) || kind === 'dataset')
            ? 'own'
            : 'mentioned';
    }
    if (kind === 'model' && headings.some((title) => (0,src_pattern/* matches */.cK)(CHANGES_HEADING, title)))
        return 'mentioned';
    // A name in an address tells whose a packed file is, where only "here" leads to it.
    if (kind === 'archive' &&
        column === '' &&
        (0,src_pattern/* matches */.cK)(PACKED, link.target) &&
        isPackedWeights(link.text, context) &&
        !knownHost(link.target))
        return 'mentioned';
    // Guides show how to work with what others made.
    if (document.role === 'document' && !owned)
        return kind === 'dataset' && (0,src_pattern/* matches */.cK)(USED_WORDS, words) ? 'used' : 'mentioned';
    // A table that leads to what its owner has elsewhere lists it.
    if (kind === 'model' && owned && column !== '')
        return 'own';
    if (kind === 'dataset') {
        if (document.role === 'readme' && inBar(link.text, context))
            return 'own';
        if (!owned && ((0,src_pattern/* matches */.cK)(TRAINING_DATA, rowLabel) || (0,src_pattern/* matches */.cK)(TRAINING_DATA, column)))
            return 'used';
        if (released && !(0,src_pattern/* matches */.cK)(USED_WORDS, context.replace(DOWNLOADED_FROM, '')))
            return 'own';
        return owned && name.includes('/') ? 'own' : (0,src_pattern/* matches */.cK)(USED_WORDS, words) ? 'used' : 'mentioned';
    }
    if (kind === 'archive') {
        const offered = (0,src_pattern/* matches */.cK)(WEIGHTS_FILE, link.target) && (0,src_pattern/* matches */.cK)(OFFERS_MODELS, heading);
        return released || listed || offered || (0,src_pattern/* matches */.cK)(OF_WEIGHTS, link.text) ? 'own' : 'mentioned';
    }
    // Where it is known who releases it, what lies with others is theirs.
    if (kind === 'model') {
        const presented = released || listed || (owned && (0,src_pattern/* matches */.cK)(references_MODELS_HEADING, heading));
        return presented && (owned || !names.hasOwner) ? 'own' : 'mentioned';
    }
    return named && (released || (0,src_pattern/* matches */.cK)(PAPER_WORDS, words)) ? 'own' : 'mentioned';
}

;// CONCATENATED MODULE: ./lib/src/facts/release.js

/** The document that speaks for the release. */
function chooseCard(documents) {
    return (documents.find(({ role, frontMatter }) => role === 'readme' && frontMatter.state !== 'absent') ??
        documents.find(({ role }) => role === 'model-card') ??
        documents.find(({ role }) => role === 'readme') ??
        documents.find(({ role }) => role === 'data-card'));
}
const WEIGHTS = ['weights.pretrained', 'weights.adapted', 'weights.intermediate'];
/** Tells what the release is about from its card and from what it holds. */
function readRelease(title, card, { adapted }, holdings, library) {
    const bases = (0,facts_documents/* valuesOf */.sm)(card, 'base_model');
    const held = ['weights.pretrained', 'weights.adapted'].filter((id) => holdings.has(id));
    const notApplicable = new Map();
    // Weights decide: where base weights are out, so was the pre-training done here.
    if (adapted && !held.includes('weights.pretrained')) {
        const reason = bases.includes(adapted)
            ? `The card names ${adapted.value} as the base model: pre-training is not this release's.`
            : `The models were trained further from ${adapted.value || 'a base model'}: pre-training is not this release's.`;
        for (const id of ['weights.pretrained', 'datasets.pretraining', 'code.training'])
            notApplicable.set(id, { reason, at: [adapted.at] });
    }
    if ((0,facts_documents/* isDataCard */.LS)(card) && held.length === 0 && card) {
        const reason = 'The card describes a data set: no weights are part of this release.';
        for (const id of WEIGHTS)
            notApplicable.set(id, { reason, at: [{ path: card.path, line: 1 }] });
    }
    if (library) {
        const reason = 'This is a library to work with models: no weights are part of this release.';
        for (const id of WEIGHTS)
            notApplicable.set(id, { reason, at: library });
    }
    const weights = ['weights.pretrained', 'weights.adapted'].filter((id) => !notApplicable.has(id) && (held.length === 0 || held.includes(id)));
    return {
        title,
        ...(card && { card }),
        cardPresent: card !== undefined && (card.role === 'model-card' || card.frontMatter.state !== 'absent'),
        fields: (name) => (0,facts_documents/* valuesOf */.sm)(card, name),
        bases,
        weights,
        notApplicable,
    };
}

// EXTERNAL MODULE: ./lib/src/facts/topic-signs.js
var topic_signs = __webpack_require__(3918);
;// CONCATENATED MODULE: ./lib/src/facts/results.js





const METRIC = /\b(?:accuracy|acc|f1|f-?score|exact[-_ ]?match|em|bleu|chrf|comet|rouge(?:-?[l12])?|meteor|wer|cer|der|jer|eer|perplexity|ppl|mAP|auc|auroc|mse|mae|rmse|fid|clip[- ]score|pass@\d+|recall(?:@\d+)?|ndcg(?:@\d+)?|mrr|win[- ]?rates?|scores?|elo|spearman|pearson|top-?[15]|bpb|iou|dice|mos|psnr|ssim|cider|r@\d+|hits@\d+)\b|\u51c6\u786e\u7387|\uc815\ud655\ub3c4|\u7cbe\u5ea6|\u6b63\u89e3\u7387/i;
const results_BENCHMARK = /\b(?:MMLU(?:-?Pro)?|GSM-?8K|HumanEval\+?|MBPP\+?|MATH(?:-?500)?|BBH|BIG-?[Bb]ench\w*|HellaSwag|Hellaswag|ARC(?:-[CEce]\w*)?|WinoGrande|Winogrande|PIQA|TruthfulQA|C-?Eval|CMMLU|AGIEval|GPQA|IFEval|MT-?Bench|AlpacaEval|Arena-?Hard|LiveCodeBench|SWE-?bench|AIME|DROP|SQuAD\w*|FQuAD|KorQuAD|NaturalQuestions|NQ|TriviaQA|BoolQ|OpenBookQA|CommonsenseQA|LAMBADA|[Ll]ambada|WikiText-?\d*|PTB|enwik8|RACE|GLUE|SuperGLUE|MNLI|QNLI|QQP|SST-?2|CoLA|MRPC|RTE|WNLI|STS-?B|XNLI|WMT\d*|FLORES\S*|LibriSpeech|Librispeech|CommonVoice|Common Voice|FLEURS|Fleurs|TED-?LIUM|VoxCeleb\d?|AISHELL-?\d?|DIHARD|AMI|VoxConverse|ImageNet\S*|COCO|CIFAR-?\d*|ADE20K|VQAv?2?|TextVQA|OK-?VQA|MMMU|MathVista|MMBench|MM-?Vet|MME|SEED(?:-?Bench)?|DocVQA|ChartQA|OCRBench|AI2D|POPE|RealWorldQA|MVBench|EgoSchema|GenEval|DPG-?Bench|BEIR|MTEB|C-?MTEB|MIRACL|MS ?MARCO|LongBench|RULER|InfiniteBench|ZeroSCROLLS|L-?Eval|BFCL|NSMC|KLUE\S*|CLUE\S*|ToxiGen|BBQ|CrowS-Pairs|HLE|Codeforces|MultiPL-?E|DS-?1000|CRUXEval|Needle\w*|MedQA|PubMedQA|MedMCQA|FinanceBench|LegalBench|GeoQA|FaithDial)\b/;
const TEST_SET = /\b(?:test|validation|dev|held-?out|evaluation|benchmark)[- ](?:sets?|splits?|datasets?|data|samples|probes)\b|\bbenchmarks?\b|\bon (?:the )?[A-Z][\w-]*(?: |-)?(?:test|dataset|benchmark|dev)\b|\u6d4b\u8bd5\u96c6|\u30c6\u30b9\u30c8\u30bb\u30c3\u30c8|\ud14c\uc2a4\ud2b8/i;
/** A score: a decimal, a percentage, or a number of at most three digits in a cell of its own. */
const SCORE = /(?<![\w.])\d{1,3}\.\d+(?!\.?\w)|\d\s?%/;
const CELL_SCORE = /^\W{0,6}\d{1,3}(?:\.\d+)?\s?%?(?:\W.{0,24})?$/;
/** "We detail the results in our paper." */
const results_ELSEWHERE = [
    /\b(?:results|evaluations?|benchmarks?|performance)\b/i,
    /\b(?:see|refer|detail\w*|report\w*|found|described|presented|available)\b/i,
    /\b(?:in|to) (?:the|our|this) (?:\w+ )?(?:paper|manuscript|report|publication|blog|article|leaderboard|technical report)\b/i,
];
/** Columns of tables about files, sizes and speed. */
const NOT_SCORES = /\b(?:file ?name|\w*size|rtfx?|cpu|v?ram|memory|tokens\/s|tok\/s|speed|latency|rtf|throughput|quant(?:ization)? ?type|download|split|shape|license|layers|hidden|parameter|value|property|setting|hyper-?parameter|batch|lr|learning|hours|tokens|power|carbon|epochs?|steps?)\b/i;
/** First column of tables that list settings and properties. */
const OF_VALUES = /^\W*(?:parameter|property|setting|hyper-?parameter|config\w*|field|argument|option|attribute)s?\W*$/i;
const SENTENCE_NOT = /\b(?:x faster|times faster|speed|latency|learning rate|batch|split|threshold|temperature|top_p|size of|GB|tokens\/s|reduc\w* (?:memory|size)|parameters|trained (?:on|with|by|for)|versions?)\b/i;
/** Results beside a model, one file for each benchmark (https://huggingface.co/docs/hub/eval-results). */
const RESULT_FILE = /^\.eval_results\/[^/]+\.ya?ml$/i;
const results_MAX_FILES = 40;
/** The results that stand in files of their own. */
const resultFiles = {
    turn: 'last',
    wants: (tree) => ({
        texts: tree.entries
            .filter(({ path, kind }) => kind === 'file' && (0,src_pattern/* matches */.cK)(RESULT_FILE, path))
            .map(({ path }) => path)
            .slice(0, results_MAX_FILES),
    }),
    extract: (read) => read.texts.flatMap(({ path, text }) => {
        const lines = text.split('\n', 2_000);
        const line = lines.findIndex((each) => /^\s*(?:-\s*)?value:\s*-?\d/.test(each));
        if (line < 0)
            return [];
        const identified = lines.some((each) => /^\s*(?:-\s*)?(?:dataset|task_id|id):/.test(each));
        return [{ value: { how: 'metadata', identified }, at: { path, line: line + 1 } }];
    }),
};
/** Results that the documents report, figures before pointers, each in reading order. */
function readResults(documents, card) {
    const found = [];
    const add = (how, identified, at) => {
        if (found.length < MAX_RESULTS)
            found.push({ value: { how, identified }, at });
    };
    const metadata = (0,facts_documents/* valuesOf */.sm)(card, 'model-index');
    const [index] = metadata;
    if (index && metadata.some(({ value }) => /^-?\d+(?:\.\d+)?$/.test(value)))
        add('metadata', true, index.at);
    const pointers = [];
    for (const document of documents)
        for (const section of document.sections) {
            if (isOfOthers(section))
                continue;
            const { heading, not } = topic_signs/* TOPICS */.p.evaluation;
            const above = [section.title, ...section.parents];
            const ofSpeed = (0,src_pattern/* matches */.cK)(not, section.title);
            const whole = section.blocks.map(shownBy).join('\n');
            const about = !ofSpeed && above.some((title) => (0,src_pattern/* matches */.cK)(heading, title));
            const named = (text) => (0,src_pattern/* matches */.cK)(results_BENCHMARK, text) ||
                (0,src_pattern/* matches */.cK)(TEST_SET, text.replaceAll(/validation (?:ppl|bpt|loss)/gi, '')) ||
                above.some((title) => (0,src_pattern/* matches */.cK)(results_BENCHMARK, title));
            for (const block of section.blocks) {
                const place = { path: document.path, line: block.line, endLine: block.endLine };
                if (block.kind === 'table' && isOfResults(block, about) && !ofSpeed)
                    add('table', named(`${whole}\n${above.join('\n')}`) || (0,src_pattern/* matches */.cK)(METRIC, headOf(block)), place);
                if (block.kind === 'code' && about && (0,src_pattern/* matches */.cK)(METRIC, block.text) && (0,src_pattern/* matches */.cK)(SCORE, block.text))
                    add('code', true, place);
            }
            if (ofSpeed)
                continue;
            for (const sentence of (0,facts_documents/* sentencesIn */.ub)(section)) {
                const how = figuresIn(sentence, about);
                if (!how && results_ELSEWHERE.every((pattern) => (0,src_pattern/* matches */.cK)(pattern, sentence.text.slice(0, 1_000))))
                    pointers.push({ path: document.path, line: sentence.line, text: sentence.text });
                if (how)
                    add('sentence', named(sentence.text), {
                        path: document.path,
                        line: sentence.line,
                        text: sentence.text,
                    });
            }
            for (const part of partsOf(document, section))
                if (part.under !== 'nothing' &&
                    ((0,src_pattern/* matches */.cK)(heading, part.title) || (0,src_pattern/* matches */.cK)(heading, part.parent)) &&
                    !(0,src_pattern/* matches */.cK)(not, part.title) &&
                    results_speaks(part.blocks))
                    pointers.push(part.at);
        }
    return [
        ...found,
        ...pointers
            .slice(0, MAX_RESULTS)
            .map((at) => ({ value: { how: 'pointer', identified: false }, at })),
    ];
}
const MAX_RESULTS = 40;
function figuresIn({ text }, about) {
    const said = text.slice(0, 1_000);
    if (!(0,src_pattern/* matches */.cK)(SCORE, said) || (0,src_pattern/* matches */.cK)(SENTENCE_NOT, said) || isTemplate(said))
        return false;
    return (0,src_pattern/* matches */.cK)(METRIC, said) || (0,src_pattern/* matches */.cK)(results_BENCHMARK, said) || (about && (0,src_pattern/* matches */.cK)(/\d\s?%|\bscores?\b/i, said));
}
/** Header and first column: what a table is of. */
function headOf({ header, rows }) {
    return [...header, ...rows.flatMap((row) => row.cells.slice(0, 1))].map((cell) => cell.text).join('\n');
}
function isOfResults(table, about) {
    const scores = table.rows
        .flatMap((row) => row.cells.slice(1))
        .filter((cell) => (0,src_pattern/* matches */.cK)(CELL_SCORE, cell.text)).length;
    if (scores === 0)
        return false;
    const head = headOf(table);
    if ((0,src_pattern/* matches */.cK)(results_BENCHMARK, head))
        return true;
    if ((0,src_pattern/* matches */.cK)(OF_VALUES, table.header[0]?.text ?? ''))
        return false;
    if ((0,src_pattern/* matches */.cK)(METRIC, head))
        return true;
    return about && !(0,src_pattern/* matches */.cK)(NOT_SCORES, table.header.map((cell) => cell.text).join('\n'));
}
const SPEAKS = /\b(?:results?|performance|scores?|outperform\w*|surpass\w*|accuracy|state[- ]of[- ]the[- ]art|sota|leaderboard|win[- ]rates?|evaluation details|see (?:the )?evaluations|probes|improve\w*|figures?|tables?)\b|\u7ed3\u679c|\u6027\u80fd|\uc131\ub2a5|\uacb0\uacfc/i;
/** Whether something is said or pictured below a heading on results. */
function results_speaks(blocks) {
    const text = blocks
        .map(shownBy)
        .filter((shown) => !isTemplate(shown))
        .join(' ');
    const pictured = blocks.some((block) => block.kind === 'prose' && block.links.some(({ image }) => image));
    return pictured || (0,src_pattern/* matches */.cK)(SPEAKS, text);
}

;// CONCATENATED MODULE: ./lib/src/facts/settings.js






const settings_KINDS = {
    'learning rate': /\blearning[-_ ]?rates?\b|\bpeak[-_ ]lr\b|(?:^|[^a-z])lr\b|\u5b66\u4e60\u7387|\ud559\uc2b5\ub960|\u5b66\u7fd2\u7387/i,
    'batch size': /\b\w*batch[-_ ]?sizes?\b|\bbatches of\b|\btokens per (?:batch|step)\b|\u6279\u6b21|\u6279\u5927\u5c0f|\ubc30\uce58|\u30d0\u30c3\u30c1/i,
    tokens: /\b(?:[BMT]|[bmtr]+illion) tokens\b/i,
    epochs: /\b(?:\w*_)?epochs?\b|\u8f6e\u6b21|\uc5d0\ud3ed|\uc5d0\ud3ec\ud06c|\u30a8\u30dd\u30c3\u30af/i,
    steps: /\b(?:training|train|max|total|gradient|optimi[sz]er|update|num_train)?[-_ ]?(?:steps?|iterations?|iters|updates)\b|\u6b65\u6570|\uc2a4\ud15d|\u30b9\u30c6\u30c3\u30d7/i,
    warmup: /\bwarm-?_?up\b/i,
    'weight decay': /\bweight[-_ ]decay\b/i,
    'adapter rank': /\brank\b|\blora[-_ ]?r\b|(?:^|[(,;\s])r\s?=/i,
    'adapter scale': /\blora[-_ ]?alpha\b|\balpha\b|\u03b1/i,
    'sequence length': /\b(?:max[-_ ]?)?seq(?:uence)?[-_ ]?len(?:gth)?\b|\bcutoff_len\b/i,
    'optimizer moments': /\b(?:adam_?)?(?:beta|\u03b2)_?[12]?\b|\bepsilon\b|\bbetas\b/i,
    dropout: /\bdropout\b/i,
    clipping: /\bgrad(?:ient)?[-_ ](?:clip\w*|norm)\b/i,
};
const kinds = Object.keys(settings_KINDS);
/** Letters after a name within which its value stands, and before it (`3 epochs`). */
const [AFTER, settings_BEFORE] = [28, 16];
const VALUE_AFTER = /^[^\d\n]*\d/;
const VALUE_BEFORE = /(?<![\d.,])\d[\d.,]*\s?(?:[kKMB]|thousand|million)?[\s-]?(?:[a-z]+ )?$/;
/** Said of running the model and not of making it, or of somebody else's run. */
const settings_ELSEWHERE = /\binference\b|\bgenerat\w*|\bsampling\b|\bdecod\w*|\bnum_inference_steps\b|\bspeed\b|\blatency\b|\bthroughput\b/i;
const MAKING = /\b(?:pre-?|fine-?|post-?)?(?:train\w*|tun(?:ed|ing)|optimi[sz]\w*|lora|adamw?|distill\w*)\b|\u8bad\u7ec3|\u5fae\u8c03|\ud559\uc2b5|\u5b66\u7fd2/i;
/** Headings under which people are told how to train on their own. */
const FOR_USERS = /\byour\b|\bpeft\b|\bttt\b|\btest-time\b|\bfine-?tun\w* (?:with|using)\b|\bhow to\b|\btutorial\b|\bquick ?start\b|\busage\b|\binference\b|\bdeploy/i;
/** Configuration files that are looked through for settings. */
const settings_MAX_FILES = 16;
const CONFIGURATIONS = new Set([
    'yaml',
    'yml',
    'json',
    'gin',
    'toml',
    'sh',
    'cfg',
    'jsonnet',
    'slurm',
    'sbatch',
]);
const OF_TRAINING = /train|sft|dpo|finetun|fine-tun|stage\d?|recipes?\/|configs?\/|experiments?\/|hparams|hyperparam/i;
const NOT_OF_TRAINING = /infer|eval|generation|deploy|serv|demo|data_?set|package|tsconfig|deepspeed|ds_?config|accelerate|docker|requirements|tokenizer|vocab|\.github|quant/i;
/** The settings that configuration files give: at least two of one file, since one number is no recipe. */
const settingsFiles = {
    turn: 'last',
    wants: (tree) => ({ texts: settings_choose(tree) }),
    extract: (read) => read.texts.flatMap(({ path, text }) => {
        const found = new Map();
        for (const [index, line] of text.split('\n', 2_000).entries()) {
            const shown = line.slice(0, 300);
            if (!/\d/.test(shown) || /^\s*(?:#|\/\/)/.test(shown))
                continue;
            for (const kind of settingsIn(shown))
                if (!found.has(kind))
                    found.set(kind, {
                        value: { kind, where: 'configuration' },
                        at: { path, line: index + 1, text: shown.trim() },
                    });
        }
        return found.size >= 2 ? [...found.values()] : [];
    }),
};
function settings_choose(tree) {
    return tree.entries
        .filter(({ path, kind, size }) => {
        if (kind !== 'file' || size > 64 * 1024 || !CONFIGURATIONS.has((0,paths/* extensionOf */.je)(path)))
            return false;
        return ((0,src_pattern/* matches */.cK)(OF_TRAINING, path) && !(0,src_pattern/* matches */.cK)(NOT_OF_TRAINING, path) && !(0,paths/* isForeign */.jq)(path) && !(0,paths/* isTest */.Nu)(path));
    })
        .map(({ path }) => path)
        .sort((a, b) => Number(telling(b)) - Number(telling(a)) || (0,facts_tree/* depthOf */.d1)(a) - (0,facts_tree/* depthOf */.d1)(b))
        .slice(0, settings_MAX_FILES);
}
const TELLING = /train|sft|dpo|stage/i;
const telling = (path) => (0,src_pattern/* matches */.cK)(TELLING, (0,facts_tree/* nameOf */.Vb)(path));
/** The settings that documents give, each kind once for every document. */
function readSettings(documents) {
    return documents.flatMap((document) => {
        const found = new Map();
        const look = (text, line) => {
            for (const kind of settingsIn(text))
                if (!found.has(kind))
                    found.set(kind, { value: { kind, where: 'document' }, at: { path: document.path, line, text } });
        };
        for (const section of document.sections) {
            if (isOfOthers(section))
                continue;
            const titles = [section.title, section.parents.at(-1) ?? ''];
            if ([document.path, ...titles].some((title) => (0,src_pattern/* matches */.cK)(FOR_USERS, title)))
                continue;
            const about = titles.some((title) => (0,src_pattern/* matches */.cK)(topic_signs/* TOPICS */.p.training.heading, title));
            for (const block of section.blocks) {
                if (block.kind === 'code') {
                    if (!about && !isTrainingCommand(block.text))
                        continue;
                    for (const [index, line] of block.text.split('\n', 200).entries())
                        if (!(0,src_pattern/* matches */.cK)(settings_ELSEWHERE, line))
                            look(line.slice(0, 300).trim(), block.firstLine + index);
                }
                else if (block.kind === 'table') {
                    const shown = shownBy(block);
                    if (!about && !(0,src_pattern/* matches */.cK)(MAKING, shown.slice(0, 2_000)))
                        continue;
                    const header = block.header.map((cell) => cell.text);
                    for (const row of block.rows.slice(0, 60)) {
                        look(row.cells
                            .map((cell) => cell.text)
                            .join(' ')
                            .slice(0, 300), row.line);
                        for (const [column, cell] of row.cells.entries())
                            if (/^\W*\d/.test(cell.text) && header[column])
                                look(`${header[column]} ${cell.text}`.slice(0, 300), row.line);
                    }
                }
            }
            for (const { text, line } of (0,facts_documents/* sentencesIn */.ub)(section)) {
                const said = text.slice(0, 1_000);
                if (/\d/.test(said) && (about || (0,src_pattern/* matches */.cK)(MAKING, said) || isBare(said)) && !(0,src_pattern/* matches */.cK)(settings_ELSEWHERE, said))
                    look(said, line);
            }
        }
        return [...found.values()];
    });
}
const isTrainingCommand = (text) => (0,src_pattern/* matches */.cK)(/\b(?:train|torchrun|run)\w*\.py\b/i, text) && text.includes('--');
/** `Epochs: 7`: a line that is nothing but a setting. */
const isBare = (text) => /^[\w\s-]{2,40}[:\uff1a=]\s*[\d~]/.test(text) && text.length < 80;
/** The kinds of settings that a line gives a value to. */
function settingsIn(text) {
    return kinds.filter((kind) => {
        const match = (0,src_pattern/* find */.I6)(settings_KINDS[kind], text);
        if (!match)
            return false;
        const end = match.index + match[0].length;
        return ((0,src_pattern/* matches */.cK)(VALUE_AFTER, text.slice(end, end + AFTER)) ||
            (0,src_pattern/* matches */.cK)(VALUE_BEFORE, text.slice(Math.max(0, match.index - settings_BEFORE), match.index)));
    });
}

;// CONCATENATED MODULE: ./lib/src/facts/shards.js




const shards_INDEX = /\.index\.json$/i;
const shards_NUMBERED = /^(.*-)(\d{5})-of-(\d{5})(\.[\w.]+)$/;
/** A header that states more files than any model has is not followed. */
const MAX_SHARDS = 10_000;
/**
 * The sharded weights with what is missing of them, by index (`weight_map` of
 * `*.safetensors.index.json`) or, where there is none that can be read, by the numbers in the files' names.
 */
const shardSets = {
    wants: (tree) => ({
        texts: tree.entries
            .filter(({ path, kind }) => kind === 'file' && (0,src_pattern/* matches */.cK)(shards_INDEX, path) && !(0,paths/* isForeign */.jq)(path) && !(0,paths/* isTest */.Nu)(path))
            .map(({ path }) => path),
    }),
    extract: (read, tree) => {
        const indexed = read.texts.flatMap(({ path, text }) => {
            const index = parseIndex(text);
            if (!index)
                return [];
            const folder = (0,facts_tree/* folderOf */.yS)(path);
            const files = index.names.map((name) => (folder ? `${folder}/${name}` : name));
            const { tensors, total } = index;
            const announced = total !== undefined && { value: total, at: { path, ...shards_lineOf(text, TOTAL) } };
            return [
                {
                    at: { path, line: 1 },
                    expected: files.length,
                    missing: files.filter((shard) => !tree.get(shard)),
                    ...((0,src_pattern/* matches */.cK)(SAFETENSORS, path) && { indexed: { files, tensors, ...(announced && { announced }) } }),
                },
            ];
        });
        const covered = new Set(indexed.map(({ at }) => (0,facts_tree/* folderOf */.yS)(at.path)));
        const numbered = new Map();
        for (const { path, kind } of tree.entries) {
            const [, stem, number, total, ending] = (kind !== 'submodule' && (0,src_pattern/* find */.I6)(shards_NUMBERED, (0,facts_tree/* nameOf */.Vb)(path))) || [];
            if (!stem || !number || !total || !ending || covered.has((0,facts_tree/* folderOf */.yS)(path)) || (0,paths/* isForeign */.jq)(path))
                continue;
            const key = `${(0,facts_tree/* folderOf */.yS)(path)}\n${stem}\n${total}\n${ending}`;
            const set = numbered.get(key) ?? { present: new Set(), total: Number(total), first: path };
            set.present.add(Number(number));
            numbered.set(key, set);
        }
        const counted = [...numbered].map(([key, { present, total, first }]) => {
            const [folder = '', stem = '', , ending = ''] = key.split('\n');
            const missing = [];
            for (let number = 1; number <= Math.min(total, MAX_SHARDS); number += 1)
                if (!present.has(number)) {
                    const name = `${stem}${String(number).padStart(5, '0')}-of-${String(total).padStart(5, '0')}${ending}`;
                    missing.push(folder ? `${folder}/${name}` : name);
                }
            return { at: { path: first }, expected: total, missing };
        });
        return [...indexed, ...counted].sort((a, b) => (0,repository/* byCodeUnit */.X)(a.at.path, b.at.path));
    },
};
const SAFETENSORS = /\.safetensors\.index\.json$/i;
const TOTAL = '"total_size"';
function parseIndex(text) {
    try {
        const index = JSON.parse(text);
        if (typeof index !== 'object' || index === null || !('weight_map' in index))
            return undefined;
        const { weight_map: map } = index;
        if (typeof map !== 'object' || map === null)
            return undefined;
        const listed = Object.values(map);
        const names = [...new Set(listed)].filter((name) => typeof name === 'string').slice(0, MAX_SHARDS);
        const total = 'metadata' in index ? totalIn(index.metadata) : undefined;
        return { names, tensors: listed.length, ...(total !== undefined && { total }) };
    }
    catch {
        return undefined;
    }
}
/** Some tools write nothing, or zero; a fraction stands where numbers of less than a byte were counted. */
function totalIn(metadata) {
    if (typeof metadata !== 'object' || metadata === null || !('total_size' in metadata))
        return undefined;
    const { total_size: total } = metadata;
    return typeof total === 'number' && Number.isFinite(total) && total > 0 ? total : undefined;
}
function shards_lineOf(text, words) {
    const before = text.slice(0, Math.max(0, text.indexOf(words))).split('\n');
    const line = text.split('\n', before.length).at(-1)?.trim() ?? '';
    return { line: before.length, ...(line.length <= shards_MAX_LINE && { text: line }) };
}
/** Longer lines are whole indexes. */
const shards_MAX_LINE = 100;
/** Adds what the files of each index weigh together. A link's own size is not that of what it leads to. */
function weighShards(sets, artifacts, tree) {
    const sizes = new Map(artifacts.map(({ path, size }) => [path, size]));
    return sets.map((set) => {
        const { indexed } = set;
        if (indexed?.announced === undefined || set.missing.length > 0)
            return set;
        let held = 0;
        for (const file of indexed.files) {
            const size = tree.get(file)?.kind === 'symlink' ? undefined : sizes.get(file);
            if (size === undefined)
                return set;
            held += size;
        }
        return { ...set, indexed: { ...indexed, held } };
    });
}

;// CONCATENATED MODULE: ./lib/src/facts/sizes.js



/** "7B", "1.5 billion", "8x7B"; not "A3B", which counts active parameters, nor "2.7T tokens". */
const SIZE = /(?<![\w.])(?:(\d{1,3})x)?(\d{1,4}(?:\.\d{1,3})?) ?(B|M|billion|million)(?![A-Za-z])/g;
const UNITS = { B: 1e9, billion: 1e9, M: 1e6, million: 1e6 };
/** Numbers that are stored as they are; integers hold several packed into one. */
const PLAIN = new Set(['F64', 'F32', 'F16', 'BF16', 'F8_E4M3', 'F8_E5M2', 'F4']);
const SHARD = /-\d{5}-of-(\d{5})(?=\.)/;
/** Reads sizes off names and texts, and counts the weights that are all there. */
function readSizes(repositoryName, card, artifacts) {
    const heading = card?.sections.find(({ level }) => level === 1);
    const cardAt = (line, text) => ({ path: card?.path ?? '', line, text });
    const stated = [
        ...(card && heading ? sizesIn(sizes_spelled(heading.title), cardAt(heading.line, heading.title)) : []),
        ...(0,facts_documents/* valuesOf */.sm)(card, 'model_name').flatMap(({ value, at }) => sizesIn(sizes_spelled(value), at)),
        ...(card ? sizesIn(sizes_spelled(repositoryName), cardAt(1, repositoryName)) : []),
    ];
    const mentioned = (card?.sections ?? []).flatMap(({ blocks }) => blocks.flatMap((block) => {
        if (block.kind === 'code')
            return [];
        const lines = block.kind === 'prose'
            ? block.lines
            : block.rows.map(({ line, cells }) => ({ line, text: cells.map(({ text }) => text).join(' | ') }));
        return lines.flatMap(({ line, text }) => sizesIn(text.slice(0, sizes_MAX_LINE), cardAt(line, text)));
    }));
    return { stated, mentioned: mentioned.slice(0, MAX_MENTIONED), counted: count(artifacts) };
}
const sizes_MAX_LINE = 1_000;
const MAX_MENTIONED = 200;
/** Smaller numbers are of something else: "1M" of a context's length. */
const SMALLEST = 5e6;
/** Parts of a model that stand in files of their own. */
const PART = /(?:^|[/_.-])(?:mmproj|draft|mtp|eagle|vae|vision|text_?encoder|encoder|decoder|projector|embed\w*|head)(?=[/_.-])/i;
/** A name with its parts apart: `aster-1_8b-chat` \u2192 `aster 1.8B chat`. */
function sizes_spelled(name) {
    return name
        .replaceAll(/(?<=\d)_(?=\d)/g, '.')
        .replaceAll(/[-_]/g, ' ')
        .replaceAll(/(?<=\d)[bm](?![A-Za-z\d])/g, (unit) => unit.toUpperCase());
}
function sizesIn(text, at) {
    return (0,src_pattern/* findAll */.JW)(SIZE, text)
        .map(([, experts, number, unit = '']) => ({
        value: Number(experts ?? 1) * Number(number) * (UNITS[unit] ?? 1),
        at,
    }))
        .filter(({ value }) => value >= SMALLEST);
}
/** Sums the shards of each set that is whole and whose numbers are not packed. */
function count(artifacts) {
    const sets = new Map();
    for (const artifact of artifacts) {
        if (artifact.kind !== 'weights' || (0,src_pattern/* matches */.cK)(PART, artifact.path))
            continue;
        const name = (0,facts_tree/* nameOf */.Vb)(artifact.path);
        const total = (0,src_pattern/* find */.I6)(SHARD, name)?.[1];
        const key = `${(0,facts_tree/* folderOf */.yS)(artifact.path)}/${name.replace(SHARD, '')}`;
        const set = sets.get(key) ?? { files: [], expected: Number(total ?? 1) };
        set.files.push(artifact);
        sets.set(key, set);
    }
    return [...sets.values()].flatMap(({ files, expected }) => {
        const [first] = files;
        const known = files.flatMap(({ parameters, format, dtype = '', defect }) => parameters !== undefined && defect === undefined && (format === 'gguf' || PLAIN.has(dtype))
            ? [parameters]
            : []);
        if (!first || files.length !== expected || known.length !== expected)
            return [];
        return [{ value: known.reduce((sum, each) => sum + each, 0), at: { path: first.path } }];
    });
}

;// CONCATENATED MODULE: ./lib/src/facts/snippets.js

/** Calls of public libraries and tools that load a model by name or path. */
const LOAD = /\b(?:from_pretrained|from_single_file|load_model|snapshot_download|SentenceTransformer|CrossEncoder|hf_hub_download)\s*\(|\bpipeline\(\s*["'\w]|\bLLM\(\s*model\b|\b(?:vllm serve|ollama run|llama-cli|llama-server|lms get|sglang\.launch_server|text-generation-launcher|transformers (?:chat|serve))\b|\bimport\s+(?:whisper|bark|open_clip)\b/;
const OWN_LOADER = /\b([A-Za-z]\w{1,40})\.(?:load_model|load|from_pretrained|create_model\w*)\(\s*["']([\w./-]+)["']/;
const RUN = /\b(?:python3?|torchrun|accelerate launch|deepspeed|bash|sh)\s+(?:-m\s+)?(?:[\w-]+(?:=\S+)?\s+)*[\w./-]+/;
const IMPORT = /^\s*(?:from|import)\s+(\w+)/;
/** Code that asks a model for something, and code that teaches it. */
const ASKS = /\bmodel\(|\.(?:generate|predict\w*|encode|forecast|sample\w*|from_pretrained|transcribe|infer\w*|embed\w*|synthesi[sz]e\w*)\(/;
const TEACHES = /\.backward\(|\b\w*Trainer\(|\.(?:train|fit)\(\w/;
const SHELL = new Set(['bash', 'sh', 'shell', 'console', 'zsh', '']);
/** At most so many lines are kept of one block. */
const snippets_MAX_LINES = 20;
/** The lines of the documents' code blocks that load or run something, in reading order. */
function readSnippets(documents) {
    return documents.flatMap((document) => document.sections.flatMap((section) => section.blocks.flatMap((block) => {
        if (block.kind !== 'code')
            return [];
        const needsOwnCode = /trust_remote_code\s*=\s*True|--trust-remote-code/.test(block.text);
        const shell = SHELL.has(block.language);
        const asks = (0,src_pattern/* matches */.cK)(ASKS, block.text) && !(0,src_pattern/* matches */.cK)(TEACHES, block.text);
        return block.text
            .split('\n')
            .flatMap((line, index) => {
            const text = line.slice(0, snippets_MAX_LINE);
            const [, loads, named] = (0,src_pattern/* find */.I6)(OWN_LOADER, text) ?? [];
            const does = (0,src_pattern/* matches */.cK)(LOAD, text) ? 'load' : shell && (0,src_pattern/* matches */.cK)(RUN, text) ? 'run' : loads && 'call';
            const [, uses] = (asks && (0,src_pattern/* find */.I6)(IMPORT, text)) || [];
            if (!does && uses === undefined)
                return [];
            const at = { path: document.path, line: block.firstLine + index, text: text.trim() };
            const own = loads !== undefined && { loads, ...(named !== undefined && { named }) };
            return [
                {
                    value: { does: does || 'import', needsOwnCode, ...own, ...(uses !== undefined && { uses }) },
                    at,
                },
            ];
        })
            .slice(0, snippets_MAX_LINES);
    })));
}
const snippets_MAX_LINE = 1_000;

// EXTERNAL MODULE: ./lib/src/licenses/expressions.js
var expressions = __webpack_require__(5724);
// EXTERNAL MODULE: ./lib/src/licenses/weigh.js
var weigh = __webpack_require__(3119);
;// CONCATENATED MODULE: ./lib/src/facts/terms.js






/** Tells what is shipped; weights may be shipped from where only sentences lead. */
function readShipped(holdings, { weights }) {
    return new Set(components/* componentIds */.Ao.filter((component) => weights.includes(component) || holdings.get(component)?.some(({ how }) => how !== 'library')));
}
/**
 * Tells which statements govern which component. A license at the root governs the code; it reaches the
 * weights only where its own text or a sentence says so, or where the repository holds the weights and names
 * no other terms. Data are governed by what is said of data, and, where the repository is a data set, by its license.
 */
function readLicensing(statements, holdings, card) {
    const sources = { statements, holdings, card };
    return new Map(components/* componentIds */.Ao.flatMap((component) => {
        const terms = termsOf(component, sources);
        return terms ? [[component, terms]] : [];
    }));
}
const terms_ELSEWHERE = new Set(['link', 'submodule', 'declared']);
function termsOf(component, sources) {
    // What is deployed is code; the service behind it has terms of its own.
    const own = (0,components/* familyOf */.Ap)(component);
    const family = own === 'system' ? 'code' : own;
    // Code to which the repository only links is another repository's, and under that one's terms.
    const places = sources.holdings.get(component) ?? [];
    if (family === 'code' && places.length > 0 && places.every(({ how }) => terms_ELSEWHERE.has(how)))
        return undefined;
    const routed = sources.statements.flatMap((statement) => {
        const route = routeOf(statement, family, sources);
        return route ? [{ statement, route }] : [];
    });
    const headers = headersOf(component, sources);
    for (const route of ROUTES[family === 'code' ? 'code' : 'other']) {
        const ofRoute = (wanted) => governingOf(routed.filter((each) => each.route === wanted).map(({ statement }) => statement), sources);
        const all = ofRoute(route);
        const texts = all.some(({ from }) => from === 'file');
        const governing = texts && standSideBySide(all) ? pickedOut(all, ofRoute('statement')) : all;
        // Texts that the sentence passes over are those of something else.
        const [first, ...rest] = [...governing, ...headers];
        if (governing.length === 0 || !first)
            continue;
        const others = routed
            .map(({ statement }) => statement)
            .filter((statement) => !all.includes(statement) && !terms_isBare(statement));
        return terms_describe([first, ...rest], others, { route, family, sources });
    }
    const [first, ...rest] = headers;
    return first && terms_describe([first, ...rest], [], { route: 'own-file', family, sources });
}
/** A license text at the root is the code's before any sentence is; of weights and data sentences come first. */
const ROUTES = {
    code: ['own-file', 'repository', 'statement', 'card'],
    other: ['own-file', 'statement', 'card', 'repository'],
};
/** Of one route, what governs: texts before words, and the documents that speak for the release before the others. */
function governingOf(statements, sources) {
    const files = statements.filter(({ from }) => from === 'file');
    if (files.length > 0)
        return files;
    const said = statements.filter((statement) => !terms_isBare(statement));
    const central = said.filter((statement) => isCentral(statement, sources));
    const heard = central.length > 0 ? central : said;
    // Where one sentence names the release itself, the others may speak of parts, of sources or of others.
    const own = heard.filter((statement) => statement.own);
    return own.length > 0 ? own : heard;
}
/** Of texts side by side those that a sentence about the component names; all where it names none of them. */
function pickedOut(texts, spoken) {
    const named = new Set(uniqueLicenses(spoken).map(({ id }) => id));
    const picked = texts.filter((text) => {
        const licenses = uniqueLicenses([text]);
        return licenses.length > 0 && licenses.every(({ id }) => named.has(id));
    });
    return picked.length > 0 ? picked : texts;
}
/** A pointer that leads to nothing that was read says only that there are terms. */
function terms_isBare({ match, license, conditions, expression }) {
    return match === 'reference' && !license && !conditions && expression === undefined;
}
/** The README at the root and the card speak for the release; other documents may be older or of a part. */
function isCentral({ at, from }, { card }) {
    if (from === 'package' || from === 'header')
        return true;
    return at.path === card?.path || ((0,facts_tree/* folderOf */.yS)(at.path) === '' && (0,src_pattern/* matches */.cK)(/^readme/i, (0,facts_tree/* nameOf */.Vb)(at.path)));
}
/** Headers of the files that the component consists of: of code, since a script that loads data says nothing of theirs. */
function headersOf(component, { statements, holdings }) {
    const family = (0,components/* familyOf */.Ap)(component);
    if (family !== 'code' && family !== 'system')
        return [];
    const places = new Set(holdings.get(component)?.map(({ at }) => at.path));
    return statements.filter(({ from, at, covers }) => from === 'header' && covers.includes('code') && places.has(at.path));
}
function routeOf(statement, family, sources) {
    const { covers, from, license } = statement;
    // A comment at the head of a file speaks of that file; the metadata of a model are its card in short.
    if (from === 'header' && covers.includes('code'))
        return undefined;
    if (covers.includes(family)) {
        if (from === 'file')
            return 'own-file';
        return from === 'front-matter' || from === 'header' ? 'card' : 'statement';
    }
    if (!covers.includes('repository')) {
        // A model repository's card states terms for all that it holds, where no text does.
        const alone = family === 'code' &&
            from === 'front-matter' &&
            !sources.statements.some((other) => other.from === 'file' && other.covers.length > 0);
        return alone ? 'card' : undefined;
    }
    if (family === 'code')
        return from === 'file' || from === 'package' ? 'repository' : 'statement';
    if (license?.governs?.includes(family))
        return 'repository';
    if (family === 'datasets')
        return (0,facts_documents/* isDataCard */.LS)(sources.card) ? 'repository' : undefined;
    const elsewhere = sources.statements.some((other) => other.covers.includes('weights') && !terms_isBare(other) && other !== statement);
    return holdsWeights(sources.holdings) && !elsewhere ? 'repository' : undefined;
}
const terms_WEIGHTS = components/* componentIds */.Ao.filter((id) => (0,components/* familyOf */.Ap)(id) === 'weights');
function holdsWeights(holdings) {
    return terms_WEIGHTS.some((id) => {
        const places = holdings.get(id) ?? [];
        return (places.some(({ how, at }) => how === 'file' && (0,facts_tree/* depthOf */.d1)(at.path) <= 1) &&
            // Where the documents lead elsewhere for the models, files in a folder are samples or parts.
            (places.some(({ how, at }) => how === 'file' && (0,facts_tree/* depthOf */.d1)(at.path) === 0) ||
                places.every(({ how }) => how === 'file')));
    });
}
function terms_describe(statements, others, reach) {
    const licenses = uniqueLicenses(statements);
    const keys = new Set(licenses.map(textOfLicense));
    const agrees = (other) => {
        const named = uniqueLicenses([other]);
        return (named.length > 0 &&
            named.every((license) => keys.has(textOfLicense(license))) &&
            !other.conditions &&
            other.match !== 'modified');
    };
    const conflicting = [
        ...others.filter((other) => !agrees(other) && speaksAgainst(other, reach)),
        ...changedTexts(statements, reach),
        ...textsBeside(statements, reach).filter((text) => !agrees(text)),
    ];
    const sideBySide = standSideBySide(statements);
    const clarity = statements.some(isUnrecognized)
        ? 'unrecognized'
        : sideBySide || conflicting.length > 0
            ? 'several'
            : statements.some(({ added }) => added !== undefined)
                ? 'changed'
                : 'clear';
    const expression = expressionOf(statements);
    return {
        statements,
        agreeing: others.filter(agrees),
        conflicting,
        sideBySide,
        licenses,
        clarity,
        route: reach.route,
        ...(expression !== undefined && { expression }),
    };
}
/** One text serves "only" and "or later" of a GNU license: the text alone says neither. */
function textOfLicense({ id }) {
    return id.replace(/-(?:only|or-later)$/i, '');
}
function isUnrecognized(statement) {
    return !statement.conditions && (statement.match === 'unknown' || uniqueLicenses([statement]).length === 0);
}
/** Whether a statement about the component can be held against what governs it. */
function speaksAgainst(other, { family, sources }) {
    if (other.from !== 'file' && !isCentral(other, sources))
        return false;
    if (other.covers.includes(family))
        return true;
    return family === 'code' && !isOfAnother(other, family, sources);
}
/** Whether a text or a badge of the repository as a whole is said to be that of something else in it. */
function isOfAnother({ license }, family, { statements }) {
    return statements.some(({ covers, license: named }) => license &&
        named?.id === license.id &&
        !covers.includes('repository') &&
        covers.length > 0 &&
        !covers.includes(family));
}
/** Texts of the licenses that are named, which stand here with other words added: whoever names them means those. */
function changedTexts(statements, { sources }) {
    if (statements.some(({ from }) => from === 'file'))
        return [];
    const named = new Set(uniqueLicenses(statements).map(({ id }) => id));
    return sources.statements.filter(({ from, match, license, covers }) => from === 'file' &&
        match === 'modified' &&
        covers.includes('repository') &&
        license &&
        named.has(license.id));
}
/**
 * Texts that a card's field has beside it: the one that it links to, and the one at the root, unless that is said to be
 * the code's.
 */
function textsBeside(statements, { route, family, sources }) {
    if (route !== 'card' || family === 'code')
        return [];
    const linked = new Set(statements.flatMap(({ refersTo }) => refersTo ?? []));
    const ofCode = new Set(sources.statements.flatMap(({ covers, license, from }) => covers.includes('code') && from !== 'package' && license ? [license.id] : []));
    return sources.statements.filter((text) => text.from === 'file' &&
        !terms_isBare(text) &&
        (linked.has(text.at.path) ||
            (text.covers.includes('repository') && !ofCode.has(text.license?.id ?? ''))));
}
/** Texts of different files, and sentences in different places, that do not name the same. */
function standSideBySide(statements) {
    const places = new Map();
    for (const statement of statements) {
        const { from, covers, license, expression, written } = statement;
        if (from === 'header' && covers.includes('code'))
            continue;
        const place = (0,weigh/* placeOf */.$t)(statement) ?? '';
        const named = places.get(place) ?? new Set();
        named.add(expression ?? license?.id ?? written ?? '');
        places.set(place, named);
    }
    const written = [...places.values()].map((named) => [...named].sort().join(' '));
    return new Set(written).size > 1;
}
function uniqueLicenses(statements) {
    const all = statements.flatMap(({ license, expression }) => expression === undefined ? (license ?? []) : (0,expressions/* licensesIn */.os)(expression));
    return [...new Map(all.map((license) => [license.id, license])).values()];
}
/** The terms as one SPDX expression: all that apply, each written once. */
function expressionOf(statements) {
    const parts = new Set(statements.flatMap(({ license, expression }) => expression ?? license?.spdx ?? []));
    if (parts.size === 0)
        return undefined;
    return [...parts].map((part) => (parts.size > 1 && / /.test(part) ? `(${part})` : part)).join(' AND ');
}

;// CONCATENATED MODULE: ./lib/src/facts/topics.js





const topicIds = Object.keys(topic_signs/* TOPICS */.p);
/** Topics that a data card speaks of where another document speaks of the model. */
const OF_DATA = new Set([
    'training-data',
    'data-processing',
    'data-safeguards',
    'citation',
    'contact',
]);
/** At most so many passages are kept of each topic. */
const MAX_PASSAGES = 20;
/** Fewer words make no sentence. */
const FEWEST_WORDS = 3;
/** Longer sentences are lists in disguise: their first part tells. */
const topics_MAX_SENTENCE = 1_000;
/** Where the documents speak of each topic: sections first, then entries, then sentences, each in reading order. */
function readTopics(documents) {
    const found = new Map(topicIds.map((topic) => [topic, []]));
    const ofData = documents.filter((document) => document.role === 'data-card');
    // Beside a document on the model, a data card speaks of the data alone.
    const paths = new Set(ofData.length < documents.length ? ofData.map(({ path }) => path) : []);
    const takes = (topic, path) => (OF_DATA.has(topic) || !paths.has(path)) && (found.get(topic)?.length ?? 0) < MAX_PASSAGES;
    const add = (topic, passage) => {
        if (takes(topic, passage.at.path))
            found.get(topic)?.push(passage);
    };
    const parts = documents.flatMap((document) => document.sections.flatMap((section) => partsOf(document, section)));
    const entries = documents.flatMap((document) => document.sections
        .filter((section) => !isOfOthers(section))
        .flatMap((section) => entriesOf(document, section).map((entry) => ({ entry, section }))));
    const named = namer([
        ...parts.flatMap(({ title, parent }) => [title, parent]),
        ...entries.map(({ entry }) => entry.label),
    ]);
    for (const part of parts)
        addPart(part, named, add);
    for (const { entry, section } of entries)
        addEntry(entry, section, named, add);
    topics_addSentences(documents, takes, add);
    return Object.fromEntries(found);
}
/** Tells topics by titles: each pattern is looked for in all of these at once, and not in each. */
function namer(titles) {
    const unique = [...new Set(titles)];
    const lines = topics_joined(unique);
    const known = new Map();
    for (const topic of topicIds) {
        const { heading } = topic_signs/* TOPICS */.p[topic];
        for (const line of heading ? matchingLines(heading, lines) : []) {
            const title = unique[line] ?? '';
            known.set(title, [...(known.get(title) ?? []), topic]);
        }
    }
    return (title) => known.get(title) ?? [];
}
function addPart(part, named, add) {
    if (part.under === 'nothing')
        return;
    const own = named(part.title);
    const inherited = part.under === 'heading' ? named(part.parent) : [];
    let weight;
    for (const topic of new Set([...own, ...inherited])) {
        const { not, content, inCode } = topic_signs/* TOPICS */.p[topic];
        if (not && ((0,src_pattern/* matches */.cK)(not, part.title) || (!own.includes(topic) && (0,src_pattern/* matches */.cK)(not, part.parent))))
            continue;
        weight ??= topics_weigh(part.blocks);
        if (weight.words + weight.tables + weight.images + (inCode ? weight.code : 0) === 0)
            continue;
        const shown = `${part.parent}\n${part.title}\n${weight.text}`;
        if (content && !content.every((pattern) => (0,src_pattern/* matches */.cK)(pattern, shown)))
            continue;
        add(topic, { at: part.at, extent: 'section', ...weight });
    }
}
function addEntry({ label, text, at, title }, section, named, add) {
    const topics = named(label);
    if (topics.length === 0 || isTemplate(text))
        return;
    for (const topic of topics) {
        const { not, content } = topic_signs/* TOPICS */.p[topic];
        const shown = `${title}\n${label}: ${text}`;
        if ((not && (0,src_pattern/* matches */.cK)(not, label)) || content?.some((pattern) => !(0,src_pattern/* matches */.cK)(pattern, shown)))
            continue;
        const links = linksIn(section)
            .filter((link) => link.line === at.line)
            .map((link) => link.text);
        add(topic, { at, extent: 'entry', ...topics_NOTHING, text, ...countIn(text), links });
    }
}
/**
 * The sentences that treat a topic by themselves. The first pattern of each way to speak of it is looked for in all
 * documents at once, and only the sentences that it is found in are looked at.
 */
function topics_addSentences(documents, takes, add) {
    const sentences = documents.flatMap((document) => document.sections.flatMap((section) => (0,facts_documents/* sentencesIn */.ub)(section).map(({ text, line }) => ({ text, line, section, document }))));
    const lines = topics_joined(sentences.map(({ text }) => text));
    for (const topic of topicIds) {
        const { sentences: alternatives = [], notSentence, amongThanks } = topic_signs/* TOPICS */.p[topic];
        const found = new Set();
        for (const [first, ...others] of alternatives) {
            if (!first)
                continue;
            for (const index of matchingLines(first, lines)) {
                if (found.has(index))
                    continue;
                const part = sentences[index]?.text.slice(0, topics_MAX_SENTENCE) ?? '';
                if ((0,src_pattern/* matches */.cK)(first, part) && others.every((pattern) => (0,src_pattern/* matches */.cK)(pattern, part)))
                    found.add(index);
            }
        }
        for (const index of [...found].sort((a, b) => a - b)) {
            const sentence = sentences[index];
            if (!sentence || (!amongThanks && isOfOthers(sentence.section)))
                continue;
            const { text, line, section, document } = sentence;
            if (!takes(topic, document.path))
                continue;
            const counted = countIn(text);
            // A line of a table of contents says nothing.
            if (counted.words < FEWEST_WORDS || isTemplate(text))
                continue;
            if (notSentence && (0,src_pattern/* matches */.cK)(notSentence, text.slice(0, topics_MAX_SENTENCE)))
                continue;
            const links = linksIn(section)
                .filter((link) => isIn(link, text, line))
                .map((link) => link.text);
            add(topic, {
                at: { path: document.path, line, text },
                extent: 'sentence',
                ...topics_NOTHING,
                text,
                ...counted,
                links,
            });
        }
    }
}
function topics_joined(lines) {
    let length = 0;
    const starts = lines.map((line) => {
        const start = length;
        length += line.length + 1;
        return start;
    });
    return { text: lines.join('\n'), starts };
}
/** The lines, by number, in which a match of the pattern ends. */
function matchingLines(pattern, { text, starts }) {
    let line = 0;
    return new Set((0,src_pattern/* findAll */.JW)(pattern, text).map(({ 0: found, index }) => {
        const end = index + Math.max(0, found.length - 1);
        while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= end)
            line += 1;
        return line;
    }));
}
const sectionLinks = new WeakMap();
function linksIn(section) {
    const known = sectionLinks.get(section);
    if (known)
        return known;
    const links = linksOf(section.blocks).slice(0, topics_MAX_LINKS);
    sectionLinks.set(section, links);
    return links;
}
/** Of one section: longer lists are no sources of one sentence. */
const topics_MAX_LINKS = 500;
function linksOf(blocks) {
    return blocks
        .flatMap((block) => {
        if (block.kind === 'code')
            return [];
        return block.kind === 'prose'
            ? block.links
            : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.links));
    })
        .filter(({ image, target }) => !image && (0,src_pattern/* matches */.cK)(/^https?:/i, target));
}
const isIn = ({ text, target, line }, sentence, from) => line >= from && (text !== '' ? sentence.includes(text) : sentence.includes(target));
const topics_NOTHING = { text: '', words: 0, figures: 0, tables: 0, code: 0, images: 0, links: [] };
function topics_weigh(blocks) {
    const texts = [];
    const links = [];
    let [figures, tables, code, images] = [0, 0, 0, 0];
    for (const block of blocks) {
        if (block.kind === 'code') {
            code += 1;
            figures += countFigures(block.text);
            continue;
        }
        const lines = block.kind === 'prose'
            ? block.lines.filter((line) => !isUnfilled(line)).map((line) => line.text)
            : shownBy(block).split('\n');
        const text = lines.filter((line) => !isTemplate(line)).join('\n');
        if (text !== '')
            texts.push(text);
        if (block.kind === 'table' && countFigures(text) > 0)
            tables += 1;
        if (block.kind === 'prose')
            images += block.links.filter(({ image }) => image).length;
        links.push(...linksOf([block]).map(({ text }) => text));
    }
    const text = texts.join('\n');
    const counted = countIn(text);
    return { text, words: counted.words, figures: figures + counted.figures, tables, code, images, links };
}
/** The words and figures of a text. A Chinese, Japanese or Korean character counts as half a word. */
function countIn(text) {
    let [words, characters, inside] = [0, 0, false];
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (isIdeograph(code))
            characters += 1;
        const word = isWord(code);
        if (word && !inside)
            words += 1;
        inside = word;
    }
    return { words: Math.max(words, Math.floor(characters / 2)), figures: countFigures(text) };
}
/** Letters and digits; beyond ASCII all but the punctuation of Latin and Chinese texts. */
const isWord = (code) => code < 0x80
    ? (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
    : code >= 0xc0 &&
        !(code >= 0x2000 && code <= 0x2bff) &&
        !(code >= 0x3000 && code <= 0x3004) &&
        code < 0xff00;
/** Kana, ideographs and Hangul. */
const isIdeograph = (code) => (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3);
const countFigures = (text) => text.match(/\d[\d.,]*(?:e-?\d+)?/gi)?.length ?? 0;

// EXTERNAL MODULE: ./lib/src/web.js
var src_web = __webpack_require__(4864);
;// CONCATENATED MODULE: ./lib/src/facts/visits.js




/**
 * Visits what the release depends on: its own and used models, data sets, papers and archives, and what is declared to be
 * elsewhere; each once, in reading order. What is only mentioned is nobody's promise.
 */
async function visitLinks(references, configuration, web) {
    const found = new Map();
    const add = (target, at, own) => {
        if (target && !found.has((0,src_web/* keyOf */.T)(target)))
            found.set((0,src_web/* keyOf */.T)(target), { target, at, own });
    };
    for (const reference of references)
        if (reference.standing !== 'mentioned')
            add(visits_targetOf(reference), reference.mention.at, reference.standing === 'own' && reference.kind === 'model');
    for (const { component, locations } of (0,declarations/* declaredIn */.eI)(configuration))
        for (const { value, at } of locations)
            add(targetAt(value), at, (0,components/* familyOf */.Ap)(component) === 'weights');
    return Promise.all([...found.values()].map(async ({ target, at, own }) => ({
        value: { target, own, answer: await web.visit(target) },
        at,
    })));
}
const HUB_PAGE = /^https:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/(datasets\/)?([\w.-]+\/[\w.-]+)\/?(?:[?#].*)?$/i;
/** First parts of addresses on the hub that are no owner's name. */
const NO_OWNER = /^(?:spaces|collections|papers|docs|blog|models|datasets|organizations|tasks|learn)\//i;
/** What an address leads to; the hub's own pages are asked for by name. */
function targetAt(address) {
    const page = (0,src_pattern/* find */.I6)(HUB_PAGE, address);
    const [, data, name] = page ?? [];
    if (name !== undefined && !(0,src_pattern/* matches */.cK)(NO_OWNER, name))
        return { kind: data === undefined ? 'model' : 'dataset', name };
    return (0,src_pattern/* matches */.cK)(/^https:\/\//i, address) ? { kind: 'page', address } : undefined;
}
function visits_targetOf({ kind, mention }) {
    if (kind === 'code' || kind === 'space')
        return undefined;
    return targetAt(mention.link.target.replace(/^http:/i, 'https:'));
}

;// CONCATENATED MODULE: ./lib/src/facts/index.js













































/** What is read off files, each fact by one extractor. Documents tell most: where not all can be read, they come before others. */
const extractors = {
    documents: facts_documents/* documents */.DB,
    artifacts: artifacts,
    citationFile: citationFile,
    code: code,
    configurations: configurations,
    licenseFiles: licenses/* licenseFiles */.X8,
    licenseHeaders: licenseHeaders,
    lineageFiles: lineageFiles,
    mofRecords: mof_record/* mofRecords */.Z,
    notes: notes,
    packages: packages_packages,
    resultFiles: resultFiles,
    settingsFiles: settingsFiles,
    shardSets: shardSets,
    submodules: submodules,
};
/** Reads a repository and says what is there: first what files hold, then what follows from it. */
async function facts_collect(repository, progress, configuration = config_configuration/* undeclared */.c, web, texts = []) {
    const { facts, tree, unread, notices, reads } = await gather(repository, extractors, progress);
    const derived = derive(repository, facts, tree, configuration, texts);
    const visits = web ? await visitLinks(derived.references, configuration, web) : [];
    return { facts: { ...derived, unread, visits }, notices, reads };
}
/** The notes of a repository alone: those that `collect` would find, without reading anything off the other texts. */
async function collectNotes(repository) {
    const silent = Object.fromEntries(Object.entries(extractors).map(([name, extractor]) => [name, { ...extractor, extract: () => undefined }]));
    const { facts } = await gather(repository, { ...silent, notes: notes });
    return facts.notes ?? { notes: [], problems: [] };
}
function derive({ name: repositoryName, isGated = false }, read, tree, configuration, texts) {
    const spoken = read.documents;
    const central = spoken.filter(facts_documents/* isCentral */.ij);
    const telling = spoken.filter(facts_documents/* speaksOfModel */.EH);
    const names = readNames(repositoryName, spoken);
    const references = readReferences(spoken, names);
    const snippets = readSnippets(spoken);
    const card = chooseCard(spoken);
    const topics = readTopics(telling);
    const origin = readOrigin(spoken, card, names, references);
    const weights = readWeights({ ...read, tree, names, origin, references, snippets });
    const kinds = new Set(weights.map(({ component }) => component));
    const postTrained = origin.adapted !== undefined || (kinds.has('weights.adapted') && !kinds.has('weights.pretrained'));
    const data = readData({ tree, code: read.code, card, names, references, postTrained });
    const installs = readInstalls(spoken, names);
    const seen = readHoldings({ ...read, tree, names, origin, references, snippets, installs, weights, data });
    const holdings = (0,declarations/* holdDeclared */.A0)(seen, configuration);
    const library = readLibrary({ ...read, tree, names, origin, references, installs, holdings });
    const release = (0,declarations/* leaveOutDeclared */.Uy)(readRelease(names.title, card, origin, holdings, library), seen, configuration);
    const statements = (0,licenses/* resolvePointers */.VE)([
        ...read.licenseFiles,
        ...readStatements(spoken, tree, names),
        ...readArtifactLicenses(read.artifacts),
        ...read.licenseHeaders,
    ]);
    return {
        ...read,
        tree,
        names,
        shardSets: weighShards(read.shardSets, read.artifacts, tree),
        access: isGated ? gatedByHost(readAccess(central, names), card, tree) : readAccess(central, names),
        accounts: readAccounts(spoken, names, references, data),
        references,
        snippets,
        installs,
        prompts: readPrompts(spoken, tree),
        sizes: readSizes(repositoryName, card, read.artifacts),
        topics,
        settings: [...readSettings(telling), ...read.settingsFiles],
        results: [...read.resultFiles, ...readResults(telling, card)],
        compute: readCompute(telling),
        cards: readCards(spoken),
        hubMetadata: (0,hub_metadata/* readHubMetadata */.nv)(card),
        links: links_readLinks(central),
        dataSources: readDataSources(topics, references, names, card),
        placeholders: readPlaceholders(spoken),
        localLinks: readLocalLinks(spoken, tree),
        origin,
        holdings,
        release,
        statements,
        licensing: (0,declarations/* licenseDeclared */.Wv)(readLicensing(statements, holdings, card), configuration),
        shipped: readShipped(holdings, release),
        models: readModels(read),
        lineage: readLineage({ card, documents: spoken, files: read.lineageFiles, artifacts: read.artifacts }),
        configuration,
        knownTerms: (0,declarations/* readKnownTerms */.T4)(configuration),
        claims: (0,claims/* readClaims */.Ip)({
            documents: spoken,
            names,
            hasModel: release.weights.length > 0,
            statements,
            configuration,
            texts,
        }),
    };
}


/***/ }),

/***/ 1815:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QF: () => (/* binding */ hasLetters),
/* harmony export */   bi: () => (/* binding */ lettersOf),
/* harmony export */   c5: () => (/* binding */ plainWords)
/* harmony export */ });
/**
 * Letters by the blocks of Unicode that hold them: Latin to Greek Extended (U+00C0 to U+1FFF), and kana, ideographs and
 * Hangul (U+3040 to U+D7FF). What lies between is punctuation, arrows and signs, what lies behind pictures and forms of
 * compatibility. Patterns that every run asks say so, and not `\p{L}`, which V8 looks up in Unicode's tables each time
 * that it reads them: a hundred times as long. For headings, names and lists; a license text wants the tables.
 */
/** Whether a text has a letter. */
function hasLetters(text) {
    return /[a-z\u00c0-\u1fff\u3040-\ud7ff]/i.test(text);
}
/** The letters and digits of a text, without what stands between them. */
function lettersOf(text) {
    return text.replace(/[^a-z\d\u00c0-\u1fff\u3040-\ud7ff]/gi, '');
}
/** The words of a text: letters and digits in a row, in lower case. */
function plainWords(text) {
    return text.toLowerCase().match(/[a-z\d\u00c0-\u1fff\u3040-\ud7ff]+/g) ?? [];
}


/***/ }),

/***/ 252:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ isLicenseFile),
/* harmony export */   VE: () => (/* binding */ resolvePointers),
/* harmony export */   X8: () => (/* binding */ licenseFiles),
/* harmony export */   bC: () => (/* binding */ coveredByName),
/* harmony export */   o8: () => (/* binding */ lastNamed),
/* harmony export */   ys: () => (/* binding */ coversOf)
/* harmony export */ });
/* harmony import */ var _licenses_addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2895);
/* harmony import */ var _licenses_verbatim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8642);
/* harmony import */ var _licenses_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9574);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8272);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1376);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(282);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6352);







const LICENSE_NAME = /(?:^|[-_. ])(?:licen[sc]es?|copying|unlicense|copyright)(?:$|[-_. ])|terms[-_ ]of[-_ ]use|licen[sc]e[-_ ]?agreement/i;
const LICENSE_FOLDER = /(?:^|\/)(?:[\w-]*licen[sc]es?)\//i;
/** Files that go with a license and state no terms of their own: notices, policies on use. */
const COMPANION = /^(?:notice|(?:acceptable[-_ ]?)?us(?:e|age)[-_ ]?(?:policy|guidelines)|aup|prohibited[-_ ]uses?)(?:$|[-_. ])/i;
const TEXT = new Set(['', 'md', 'txt', 'rst', 'markdown', 'html']);
/** `LICENSE.apache-2.0`, `LICENSE-MODEL`: what looks like an ending is a name. */
const NAMED_AFTER = /^licen[sc]es?[-_.](?!(?:[\w.-]*\.)?(?:py|js|ts|sh|json|ya?ml|toml|xml|csv|png|jpe?g|svg|pdf|docx?|bat|in|j2|tmpl)$)[\w.+-]+$/i;
const MAX_DEPTH = 3;
const MAX_FILES = 60;
const NAME_COVERS = [
    ['weights', /(?:^|[-_. /])(?:models?|weights?|checkpoints?|diff)(?=$|[-_. /])/i],
    ['code', /(?:^|[-_. /])(?:code|software|source)(?=$|[-_. /])/i],
    ['datasets', /(?:^|[-_. /])(?:data|datasets?)(?=$|[-_. /])/i],
];
/** What every license-like file and package manifest says of terms, sorted by path. */
const licenseFiles = {
    turn: 'first',
    wants: (tree) => ({ texts: choose(tree) }),
    extract: async (read) => {
        // Where REUSE.toml says which text covers what, the texts themselves say it no more.
        const annotated = read.text('REUSE.toml') !== undefined;
        const said = read.texts.map(async ({ path, text }) => {
            if ((0,_manifests_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifest */ .Yh)(path))
                return (0,_manifests_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(path, text);
            const statements = readFile(path, text, await findIn(text));
            return annotated && /^LICENSES\//.test(path)
                ? statements.map((statement) => ({ ...statement, covers: [] }))
                : statements;
        });
        return (await Promise.all(said)).flat();
    },
};
/** Whether a path is that of a license text, by its name or its folder. */
function isLicenseFile(path) {
    const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(path);
    if (!TEXT.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .extensionOf */ .je)(path)) && !(0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(NAMED_AFTER, name))
        return false;
    return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(LICENSE_NAME, name) || (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(LICENSE_FOLDER, path);
}
/** Whether a path is that of a notice or of a policy on use. */
function isCompanion(path) {
    return TEXT.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .extensionOf */ .je)(path)) && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(COMPANION, (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(path)) && !isLicenseFile(path);
}
function choose(tree) {
    return tree.entries
        .filter(({ path, kind }) => kind !== 'submodule' &&
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .depthOf */ .d1)(path) <= MAX_DEPTH &&
        (isLicenseFile(path) || isCompanion(path) || (0,_manifests_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifest */ .Yh)(path)) &&
        !(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isForeign */ .jq)(path))
        .map(({ path }) => path)
        .sort((a, b) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .depthOf */ .d1)(a) - (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .depthOf */ .d1)(b))
        .slice(0, MAX_FILES);
}
/** What a text is. What all others are compared with is loaded once there is one that nobody knows by heart. */
async function findIn(text) {
    const words = (0,_licenses_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(text);
    const verbatim = (0,_licenses_verbatim_js__WEBPACK_IMPORTED_MODULE_1__/* .findVerbatim */ .Om)(words);
    return verbatim ? [verbatim] : (await __webpack_require__.e(/* import() */ 4928).then(__webpack_require__.bind(__webpack_require__, 4928))).compareAll(words);
}
function readFile(path, text, found) {
    const lines = text.split(/\r\n?|\n/);
    const [first] = found;
    if (first && found.every(({ match }) => match === 'statement'))
        return readRouter(path, lines, found);
    const attributions = attributionsIn(lines, found);
    const companion = isCompanion(path);
    return found.map((match) => {
        const { line, endLine, similarity, coverage, removed, conditions } = match;
        const { refersTo, policy } = match;
        const license = match.license ?? (refersTo === undefined ? undefined : (0,_licenses_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .licenseAt */ .v)(refersTo));
        const added = match.added?.filter((span) => !attributions.has(span.line) && !isTitle(span, lines, match.conditions) && !isNote(span, lines));
        const unfilled = unfilledIn(lines, match);
        // What stands below "adapted from \u2026" is the license of that part, not of this repository.
        const ofAnother = [...attributions].some((attribution) => attribution < line);
        return {
            at: { path, line, endLine },
            from: 'file',
            match: isOnlyAttributed(match, added) ? 'exact' : match.match,
            ...(license && { license }),
            ...(policy !== undefined && { written: policy }),
            ...(match.expression !== undefined && { expression: match.expression }),
            ...(refersTo !== undefined && { refersTo }),
            ...(added && added.length > 0 && { added }),
            ...(removed && removed.length > 0 && { removed }),
            ...(conditions && conditions.length > 0 && { conditions }),
            ...(unfilled.length > 0 && { unfilled }),
            ...(similarity !== undefined && { similarity }),
            ...(coverage !== undefined && { coverage }),
            covers: companion || ofAnother ? [] : coveredByName(path),
        };
    });
}
/** Whether nothing was changed but that others are named whose parts these are. */
function isOnlyAttributed({ match, removed = [] }, added) {
    return match === 'modified' && added?.length === 0 && removed.length === 0;
}
/**
 * A text of no license whose lines name some: where each says of what, they are statements ("code: MIT, weights: \u2026").
 * Else it is a text of its own that mentions others, and it is not known what it asks.
 */
function readRouter(path, lines, found) {
    const statements = found.map(({ license, line, endLine }) => {
        const covers = coversOf(lines[line - 1] ?? '');
        return {
            at: { path, line, endLine },
            from: 'file',
            match: 'statement',
            ...(license && { license }),
            covers,
        };
    });
    if (statements.every(({ covers }) => covers.length > 0))
        return statements;
    return [
        {
            at: { path, line: 1, endLine: lines.length },
            from: 'file',
            match: 'unknown',
            covers: isCompanion(path) ? [] : coveredByName(path),
        },
        ...statements.map((statement) => ({ ...statement, covers: [] })),
    ];
}
const SENTENCE_COVERS = [
    ['weights', /\b(?:models?|weights?|checkpoints?|parameters)\b|\u6a21\u578b|\u6743\u91cd|\u30e2\u30c7\u30eb|\u91cd\u307f|\ubaa8\ub378|\uac00\uc911\uce58/i],
    ['code', /\b(?:code|codebase|software|source|scripts?|library|package)\b|\u4ee3\u7801|\u6e90\u7801|\u30b3\u30fc\u30c9|\ucf54\ub4dc/i],
    ['datasets', /\b(?:data|datasets?|corpus|corpora|annotations?)\b|\u6570\u636e|\u30c7\u30fc\u30bf|\ub370\uc774\ud130/i],
];
/** The groups of components that words name. */
function coversOf(words) {
    return SENTENCE_COVERS.filter(([, pattern]) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(pattern, words)).map(([family]) => family);
}
/**
 * The group that is named last, with one that it is joined to: "in discussion on one of the data sets, and so ask that
 * use of the model be limited", "all model weights and data".
 */
function lastNamed(words) {
    const named = SENTENCE_COVERS.flatMap(([family, pattern]) => {
        const match = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .findAll */ .JW)(pattern, words).at(-1);
        return match ? [{ family, from: match.index, to: match.index + match[0].length }] : [];
    }).sort((a, b) => b.from - a.from);
    const [last, before] = named;
    if (!last)
        return [];
    const joined = before && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(JOINED, words.slice(before.to, last.from));
    return joined ? [before.family, last.family] : [last.family];
}
const JOINED = /^ (?:and|&|or) (?:the |our |training |all )?$/i;
/** "Part of the code is adapted from https://\u2026", "which has the following license:": says whose a part is, asks nothing. */
const ATTRIBUTION = /^\W*(?:parts?|portions?|some) of (?:the|this) (?:\w+ )?(?:is|are|was|were) (?:adapted|based|borrowed|copied|derived|modified|taken) (?:from|on) \S+\s*$/i;
const FOLLOWED = /^\W*(?:which (?:has|is under)|under|with) the following licen[sc]e\W*$/i;
/** The lines that an identified text has besides, and that do no more than attribute what follows them. */
function attributionsIn(lines, found) {
    const spans = found.flatMap(({ added }) => added ?? []);
    return new Set(spans
        .filter(({ line, endLine, kind }) => {
        if (kind !== undefined)
            return false;
        const text = lines.slice(line - 1, endLine);
        return text.every((each) => each.trim() === '' || (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(ATTRIBUTION, each) || (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(FOLLOWED, each));
    })
        .map(({ line }) => line));
}
/** Where a short open license begins to say what it permits. */
const GRANT = /^\W*(?:permission is hereby granted|permission to use, copy|redistribution and use in source)/i;
/** Words by which something may be asked or taken back. */
const ASKS = /\b(?:must|shall|should|may|can|cannot|not|no|only|except|unless|without|prohibit\w*|restrict\w*|forbid\w*|commercial\w*|research|academic|personal|condition\w*|requir\w*|subject|us(?:e|es|ed|ing|ers?|age)|permission|permitted|allow\w*|agree\w*|terms?|provided|if|fees?|pay\w*|patents?|addendum|addition\w*|clauses?)\b/i;
/** Words above the grant that say what it is that is licensed, and ask nothing: "Implementation of the Aster model." */
function isTitle({ line, endLine, kind }, lines, conditions = []) {
    const grant = lines.findIndex((text) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(GRANT, text.slice(0, MAX_ASKS)));
    if (kind !== undefined || endLine > grant)
        return false;
    if (conditions.some((each) => each.line <= endLine && each.endLine >= line))
        return false;
    const said = lines.slice(line - 1, endLine);
    return said.length <= MAX_TITLE && said.every((text) => text.length <= MAX_ASKS && !(0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(ASKS, text));
}
/** Sentences of a note behind a text that say where the terms of other parts stand: of weights, data, components. */
const NOTES = [
    /\bsoftware distributed with [\w.-]+:/i,
    /\bthe [\w.-]+ (?:model weights and data|model weights|weights|models|data) (?:copyright and )?licen[sc]e terms can be found in (?:the file )?[\w.]+(?: and [\w.]+)?\./i,
    /\bthe [\w.-]+ software includes a number of subcomponents with separate copyright notices and licen[sc]e terms\b[ ,;\u2013-]*please see the file [\w.]+\./i,
];
/** Whether words that were added are such a note, and nothing else. */
function isNote({ line, endLine, kind }, lines) {
    if (kind !== undefined || endLine - line > MAX_NOTE)
        return false;
    const said = lines
        .slice(line - 1, endLine)
        .join(' ')
        .replaceAll(/\s+/g, ' ');
    const rest = NOTES.reduce((text, note) => text.replace(note, ''), said);
    return rest.length < said.length && !(0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(/[a-z]/i, rest);
}
const MAX_NOTE = 12;
const MAX_TITLE = 6;
const MAX_ASKS = 200;
const COPYRIGHT_LINE = /^\W{0,20}(?:copyright|\u00a9|\(c\))/i;
const TEMPLATE = /[[<{](?:yyyy|year|fullname|full name|name|owner|author|your name|name of (?:copyright owner|author)|copyright holders?|organization)[\]>}]/i;
/** Below this, a text tells how to apply it: the template is meant to stand there. */
const APPENDIX = /^\W*(?:appendix\b|end of terms and conditions|how to apply)/i;
/** Copyright notices in which the template's words still stand, in a text that is to be filled in itself. */
function unfilledIn(lines, { line, endLine, match }) {
    if (match !== 'exact' && match !== 'modified')
        return [];
    const appendix = lines.findIndex((text) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(APPENDIX, text.slice(0, 100)));
    return lines.flatMap((text, index) => {
        const at = index + 1;
        // The notice stands in the text or a few lines above it.
        if (at < line - 10 || at > endLine || (appendix >= 0 && index > appendix))
            return [];
        const start = text.slice(0, 300);
        return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(COPYRIGHT_LINE, start) && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(TEMPLATE, start) ? [{ line: at, endLine: at }] : [];
    });
}
/** `LICENSE_GEMMA.txt` beside the repository's own: the terms of a model that weights here were made from. */
const OF_BASE = /^(?:licen[sc]e|notice)[-_.](?:llama|gemma|qwen|mistral|falcon|bloom|opt|deepseek|chatglm)[\d.-]*(?:\.(?:txt|md))?$/i;
/** A folder of models inside another holds their definitions: code, which the text in it may be copied with. */
const DEFINITIONS = /^[^/]+\/(?:[^/]+\/)*models?\//i;
/** A text covers what its name says; at the root and without such a word, the repository; elsewhere, nothing that we know. */
function coveredByName(path) {
    const own = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(DEFINITIONS, path) ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(path) : path;
    if ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(OF_BASE, (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(path)))
        return ['weights'];
    const named = NAME_COVERS.filter(([, pattern]) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(pattern, own)).map(([family]) => family);
    if (named.length > 0)
        return named;
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(path) === '' || (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(/^LICENSES\//i, path) ? ['repository'] : [];
}
/** Gives statements and texts that point to a license file that file's license. */
function resolvePointers(statements) {
    const files = new Map();
    for (const statement of statements)
        if (statement.from === 'file' && !files.has(statement.at.path))
            files.set(statement.at.path, statement);
    return statements.map((statement) => {
        const { refersTo } = statement;
        const file = refersTo === undefined ? undefined : files.get(refersTo.replace(/^(?:\.{0,2}\/)+/, ''));
        if (!file || file === statement || file.match === 'reference') {
            return file?.license && !statement.license ? { ...statement, license: file.license } : statement;
        }
        if (statement.from === 'front-matter' && statement.license)
            return statement;
        // What a text is, whoever names it: a pointer to a changed text is no cleaner than the text.
        const { license = statement.license, added, removed, conditions, match } = file;
        return {
            ...statement,
            match: match === 'exact' ? statement.match : match,
            ...(license && { license }),
            ...(added && { added }),
            ...(removed && { removed }),
            ...(conditions && { conditions }),
        };
    });
}


/***/ }),

/***/ 1376:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ namedBy),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   Yh: () => (/* binding */ isManifest)
/* harmony export */ });
/* harmony import */ var _licenses_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6334);
/* harmony import */ var _licenses_expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5724);
/* harmony import */ var _licenses_mentions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7308);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8272);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6352);





const MANIFEST = /^(?:pyproject\.toml|setup\.(?:py|cfg)|package\.json|CITATION\.cff|Cargo\.toml|REUSE\.toml)$/;
/** More than any manifest has. */
const MAX_CHARACTERS = 256 * 1024;
/** Whether a path is that of a package manifest at the root. */
function isManifest(path) {
    return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(MANIFEST, (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path)) && (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .depthOf */ .d1)(path) === 0;
}
/** What a manifest says of terms; nothing where it does not parse. Never throws. A parser is loaded for who needs it. */
async function readManifest(path, text) {
    if (text.length > MAX_CHARACTERS)
        return [];
    try {
        switch ((0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path)) {
            case 'pyproject.toml':
                return said(path, text, inPyproject(await parseToml(text)));
            case 'Cargo.toml':
                return said(path, text, [at(await parseToml(text), 'package', 'license')]);
            case 'REUSE.toml':
                return inReuse(path, text, await parseToml(text));
            case 'package.json':
                return said(path, text, [at(JSON.parse(text), 'license')]);
            case 'CITATION.cff': {
                const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
                const citation = parse(text, { maxAliasCount: 100 });
                const covers = at(citation, 'type') === 'dataset' ? ['datasets'] : ['code'];
                return said(path, text, [at(citation, 'license')].flat(), covers);
            }
            default:
                return inSetup(path, text);
        }
    }
    catch {
        return [];
    }
}
async function parseToml(text) {
    return (await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292))).parse(text);
}
/** The value below these keys, `undefined` where there is none. */
function at(value, ...keys) {
    return keys.reduce((inner, key) => typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? inner[key]
        : undefined, value);
}
/** https://packaging.python.org/en/latest/specifications/pyproject-toml/#license */
function inPyproject(manifest) {
    const license = at(manifest, 'project', 'license');
    const text = typeof license === 'string' ? license : at(license, 'text');
    const poetry = at(manifest, 'tool', 'poetry', 'license');
    const classifiers = at(manifest, 'project', 'classifiers') ?? at(manifest, 'tool', 'poetry', 'classifiers');
    return [text ?? poetry, ...(Array.isArray(classifiers) ? classifiers.flatMap(classified) : [])];
}
/** A classifier of the Python package index: https://pypi.org/classifiers/. */
function classified(classifier) {
    const [kind, ...path] = typeof classifier === 'string' ? classifier.split(' :: ') : [];
    const name = path.at(-1);
    return kind !== 'License' || name === undefined || name === 'OSI Approved' || isFamily(name) ? [] : [name];
}
/** Names that stand for several licenses and leave open which: they agree with any of them, and add nothing. */
function isFamily(name) {
    return FAMILIES.has(name) || (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(STEWARD, name);
}
/** "Apache" and "BSD" say whose license it is, and not which. */
const STEWARD = /^(?:the )?(?:apache|bsd)(?:[- ](?:style )?licen[sc]e)?$/i;
const FAMILIES = new Set([
    'Academic Free License (AFL)',
    'Apache Software License',
    'Artistic License',
    'BSD License',
    'GNU Free Documentation License (FDL)',
    'GNU General Public License (GPL)',
    'GNU Library or Lesser General Public License (LGPL)',
]);
/** A keyword or a classifier of a script that is never run: `license="MIT"`, `license = MIT`. */
const SETUP_FIELD = /^\s*["']?license["']?\s*[:=](?!=)|License :: OSI Approved :: /;
/** What stands around the value. */
const NOTATION = /^[\s"']*|["'].*$/g;
const MAX_LINE = 500;
/** `license=read("LICENSE")`, `license=LICENSE`: a script names what only running it would tell. */
const COMPUTED = /^\s*[A-Za-z_]/;
function inSetup(path, text) {
    const isScript = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path) === 'setup.py';
    return text.split('\n').flatMap((whole, index) => {
        const line = whole.slice(0, MAX_LINE);
        const field = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .find */ .I6)(SETUP_FIELD, line);
        if (!field)
            return [];
        const value = line.slice(field.index + field[0].length);
        if (isScript && /[:=]$/.test(field[0]) && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(COMPUTED, value))
            return [];
        const written = value.replace(NOTATION, '').replace(/,\s*$/, '').trim();
        return written === '' || isFamily(written)
            ? []
            : [statement(path, { line: index + 1, column: line.indexOf(written) + 1 }, written, ['code'])];
    });
}
function said(path, text, values, covers = ['code']) {
    return values.flatMap((value) => typeof value === 'string' && value.trim() !== '' && value.length <= MAX_LINE
        ? [statement(path, placeOf(text, value), value.trim(), covers)]
        : []);
}
function statement(path, place, written, covers) {
    return {
        at: { path, ...place, text: written },
        from: 'package',
        match: 'statement',
        ...namedBy(written),
        written,
        covers,
    };
}
/** What a field of a license names: one license, an expression of several, or a license in words. */
function namedBy(written) {
    const license = (0,_licenses_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .findLicense */ .vN)(written);
    if (license)
        return { license };
    if ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(/\b(?:and|or|with)\b/i, written) && (0,_licenses_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExpression */ .YK)(written))
        return { expression: written };
    // A name and its short form in parentheses name one license: "GNU Affero \u2026 v3 or later (AGPLv3+)".
    const named = new Map((0,_licenses_mentions_js__WEBPACK_IMPORTED_MODULE_2__/* .findMentions */ .d)(`license: ${written}`).map(({ license }) => [license.id, license]));
    const [only] = named.values();
    return only && named.size === 1 ? { license: only } : {};
}
/** Where a value stands, beside the word "license" where it does so more than once. */
function placeOf(text, value) {
    const lines = text.split('\n');
    const holding = lines.flatMap((line, index) => (line.includes(value) ? [index] : []));
    const beside = holding.find((index) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(/licen[sc]e/i, lines[index] ?? ''));
    const index = beside ?? holding[0] ?? 0;
    return { line: index + 1, column: Math.max(0, lines[index]?.indexOf(value.trim()) ?? 0) + 1 };
}
const REUSE_COVERS = [
    ['repository', /^(?:\*\*|\*|\.)(?:\/\*+)?$/],
    ['weights', /\.(?:safetensors|gguf|bin|pth?|onnx|ckpt)$|(?:^|\/)(?:weights|checkpoints|models?)\//i],
    ['datasets', /\.(?:jsonl?|csv|tsv|parquet|arrow)$|(?:^|\/)(?:data|datasets?|corpus)\//i],
    ['code', /\.(?:py|ipynb|sh|cu|cpp|c|h|rs|go|js|ts)$|(?:^|\/)(?:src|lib|scripts|code)\//i],
];
/** Annotations of REUSE.toml: https://reuse.software/spec-3.3/#reusetoml. */
function inReuse(path, text, manifest) {
    const annotations = at(manifest, 'annotations');
    if (!Array.isArray(annotations))
        return [];
    return annotations.flatMap((annotation) => {
        const globs = [at(annotation, 'path')].flat().filter((glob) => typeof glob === 'string');
        const covers = REUSE_COVERS.filter(([, pattern]) => globs.some((glob) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(pattern, glob))).map(([coverage]) => coverage);
        return said(path, text, [at(annotation, 'SPDX-License-Identifier')].flat(), covers);
    });
}


/***/ }),

/***/ 7112:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readMofRecord),
/* harmony export */   Z: () => (/* binding */ mofRecords)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8272);
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5827);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6352);



/** Records that stand at the root or beside a model, by their usual names. */
const RECORD_NAME = /^(?:mof|[\w.-]+\.mof)\.ya?ml$/i;
const MAX_DEPTH = 2;
const MAX_RECORDS = 20;
/** The framework has 17 components; a record that names far more is none. */
const MAX_COMPONENTS = 1_000;
const KINDS = ['distribution', 'code', 'data', 'document'];
/** The records that a repository carries of itself, those nearest to the root first. */
const mofRecords = {
    wants: (tree) => ({
        texts: tree.entries
            .filter(({ path, kind }) => kind === 'file' && (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .depthOf */ .d1)(path) <= MAX_DEPTH && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(RECORD_NAME, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(path)))
            .map(({ path }) => path)
            .sort((a, b) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .depthOf */ .d1)(a) - (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .depthOf */ .d1)(b))
            .slice(0, MAX_RECORDS),
    }),
    extract: async (read) => {
        const records = await Promise.all(read.texts.map(({ path, text }) => readMofRecord(path, text)));
        return records.sort((a, b) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .depthOf */ .d1)(a.path) - (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .depthOf */ .d1)(b.path));
    },
};
/** Parses a record. Never throws: what is wrong with it is said with its place. */
async function readMofRecord(path, text) {
    const bound = (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_1__/* .boundExceeded */ .k)(text, 'record');
    if (bound)
        return { path, problems: [{ message: bound, at: { path, line: 1 } }] };
    const { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { path, line, column: col };
    };
    const [error] = document.errors;
    if (error) {
        const message = `The record is not valid YAML: ${error.message.split('\n', 1)[0]}`;
        return { path, problems: [{ message, at: at(error.pos[0]) }] };
    }
    const field = (node, name) => {
        const map = isAlias(node) ? node.resolve(document) : node;
        if (!isMap(map))
            return undefined;
        const pair = map.items.findLast(({ key }) => isScalar(key) && String(key.value) === name);
        return isAlias(pair?.value) ? pair.value.resolve(document) : pair?.value;
    };
    /** A scalar's text as written; `undefined` for what is not there, for null, and for what is no scalar. */
    const textOf = (node) => {
        if (!isScalar(node) || node.value === null || node.value === undefined)
            return undefined;
        if (typeof node.value === 'string')
            return node.value;
        return node.source ?? String(node.value);
    };
    const release = field(document.contents, 'release');
    const nameNode = field(release, 'name');
    const name = textOf(nameNode);
    const listed = field(release, 'components');
    if (name === undefined || !isSeq(listed)) {
        const message = 'This is no record of the Model Openness Framework: it has no `release` with a `name` and a list of `components`.';
        return { path, problems: [{ message, at: { path, line: 1 } }] };
    }
    const problems = [];
    if (listed.items.length > MAX_COMPONENTS)
        problems.push({
            message: `The record names ${listed.items.length} components; the first ${MAX_COMPONENTS} were read.`,
            at: { path, line: 1 },
        });
    const components = listed.items.slice(0, MAX_COMPONENTS).flatMap((item) => {
        const node = isAlias(item) ? item.resolve(document) : item;
        const place = at((isNode(node) && node.range?.[0]) || 0);
        const component = textOf(field(node, 'name'));
        if (component === undefined) {
            problems.push({ message: 'A component without a name.', at: place });
            return [];
        }
        const license = textOf(field(node, 'license'));
        const licensePath = textOf(field(node, 'license_path'));
        const componentPath = textOf(field(node, 'component_path'));
        return [
            {
                name: component,
                ...(license !== undefined && { license }),
                ...(licensePath !== undefined && { licensePath }),
                ...(componentPath !== undefined && { componentPath }),
                at: { ...place, text: component },
            },
        ];
    });
    const nameAt = { ...at((isNode(nameNode) && nameNode.range?.[0]) || 0), text: name };
    const licenses = Object.fromEntries(KINDS.flatMap((kind) => {
        const license = textOf(field(field(field(release, 'license'), kind), 'name'));
        return license ? [[kind, license]] : [];
    }));
    return { path, record: { name, licenses, components }, at: nameAt, problems };
}


/***/ }),

/***/ 2895:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ licenseAt)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8272);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6334);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3530);



/**
 * Where stewards publish their texts. Each is the steward's own page or repository; a page that is not pinned to a
 * revision may change, so an address says what is named and proves no text.
 */
const pages = [
    { host: 'apache.org', path: /^licenses\/LICENSE-2\.0/i, license: 'Apache-2.0' },
    { host: 'creativecommons.org', path: /^licenses\/([a-z-]+)\/(\d\.\d)/i, license: 'cc-$1-$2' },
    { host: 'creativecommons.org', path: /^publicdomain\/zero\/1\.0/i, license: 'CC0-1.0' },
    {
        host: 'opensource.org',
        path: /^licenses?\/([\w.-]+?)(?:-license)?(?:\.php|\.html)?\/?$/i,
        license: '$1',
    },
    { host: 'spdx.org', path: /^licenses\/([\w.+-]+?)(?:\.html|\.txt)?\/?$/i, license: '$1' },
    { host: 'choosealicense.com', path: /^licenses\/([\w.-]+?)\/?$/i, license: '$1' },
    { host: 'mit-license.org', path: /^\/?$/, license: 'MIT' },
    { host: 'gnu.org', path: /^licenses\/(?:old-licenses\/)?([al]?gpl-\d\.\d)(?:[.-]\w+)*$/i, license: '$1' },
    { host: 'opendatacommons.org', path: /^licenses\/by\b/i, license: 'ODC-By-1.0' },
    { host: 'opendatacommons.org', path: /^licenses\/odbl\b/i, license: 'ODbL-1.0' },
    { host: 'opendatacommons.org', path: /^licenses\/pddl\b/i, license: 'PDDL-1.0' },
    { host: 'cdla.dev', path: /^(permissive|sharing)-(\d)-0/i, license: 'CDLA-$1-$2.0' },
    { host: 'mozilla.org', path: /MPL\/2\.0/i, license: 'MPL-2.0' },
    { host: 'ai.google.dev', path: /^gemma\/terms/i, license: 'gemma' },
    { host: 'ai.meta.com', path: /^(?:llama\/license|resources\/.*\/llama-downloads)/i, license: 'llama2' },
    { host: 'llama.meta.com', path: /^llama3\/license/i, license: 'llama3' },
    { host: 'llama.meta.com', path: /^llama3_([123])\/license/i, license: 'llama3.$1' },
    { host: 'llama.com', path: /^llama3\/license/i, license: 'llama3' },
    { host: 'llama.com', path: /^llama3_([123])\/license/i, license: 'llama3.$1' },
    { host: 'llama.com', path: /^llama4\/license/i, license: 'llama4' },
    {
        host: 'github.com',
        path: /^(?:facebookresearch|meta-llama)\/llama\/blob\/[\w.-]+\/LICENSE/i,
        license: 'llama2',
    },
    { host: 'github.com', path: /^meta-llama\/llama3\/blob\/[\w.-]+\/LICENSE/i, license: 'llama3' },
    {
        host: 'github.com',
        path: /^meta-llama\/llama-models\/blob\/[\w.-]+\/models\/llama3_([123])\/LICENSE/i,
        license: 'llama3.$1',
    },
    {
        host: 'github.com',
        path: /^meta-llama\/llama-models\/blob\/[\w.-]+\/models\/llama([234])\/LICENSE/i,
        license: 'llama$1',
    },
    {
        host: 'github.com',
        path: /^deepseek-ai\/[\w.-]+\/blob\/[\w.-]+\/LICENSE-MODEL/i,
        license: 'deepseek',
    },
    { host: 'mistral.ai', path: /^licenses\/MRL-/i, license: 'mrl' },
    { host: 'databricks.com', path: /^legal\/open-model-license/i, license: 'databricks-open-model-license' },
    { host: 'nvidia.com', path: /nvidia-open-model-license/i, license: 'nvidia-open-model-license' },
    {
        host: 'developer.download.nvidia.com',
        path: /^licenses\/nvidia-open-model-license/i,
        license: 'nvidia-open-model-license',
    },
    { host: 'stability.ai', path: /^(?:community-)?license/i, license: 'stabilityai-ai-community' },
    {
        host: 'huggingface.co',
        path: /^spaces\/CompVis\/stable-diffusion-license/i,
        license: 'creativeml-openrail-m',
    },
    { host: 'huggingface.co', path: /^spaces\/bigscience\/license/i, license: 'bigscience-bloom-rail-1.0' },
    {
        host: 'huggingface.co',
        path: /^spaces\/bigcode\/bigcode-model-license-agreement/i,
        license: 'bigcode-openrail-m',
    },
];
/** Longer addresses name no license. */
const MAX_ADDRESS = 300;
/**
 * The license that stands at a web address, where it is one of a steward's own pages or the license file of a model
 * whose terms are known here.
 */
function licenseAt(address) {
    if (address.length > MAX_ADDRESS)
        return undefined;
    const [host = '', path = ''] = partsOf(address);
    for (const page of pages) {
        const found = page.host === host ? (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .find */ .I6)(page.path, path) : undefined;
        if (found)
            return (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .findLicense */ .vN)(page.license.replace(/\$(\d)/g, (_, group) => found[Number(group)] ?? ''));
    }
    const model = host === 'huggingface.co' && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .find */ .I6)(/^([\w.-]+\/[\w.-]+)\/(?:blob|resolve|raw)\/[\w.-]+\/LICEN[CS]E/i, path);
    const base = model ? (0,_lineage_js__WEBPACK_IMPORTED_MODULE_2__/* .baseOf */ .bx)(model[1] ?? '') : undefined;
    // What is known of a model is believed of its license file only where it does not open anything.
    const license = base && (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .findLicense */ .vN)(base.license);
    return license?.openness === 'conditional' || license?.openness === 'restricted' ? license : undefined;
}
/** The host without `www.` and the path of a web address; nothing of anything else. */
function partsOf(address) {
    const rest = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .find */ .I6)(/^https?:\/\/(.+)$/i, address.trim())?.[1];
    if (rest === undefined)
        return [];
    const [whole = ''] = rest.split(/[?#]/, 1);
    const slash = whole.indexOf('/');
    const host = (slash < 0 ? whole : whole.slice(0, slash)).toLowerCase().replace(/^www\./, '');
    return [host, slash < 0 ? '' : whole.slice(slash + 1)];
}


/***/ }),

/***/ 4864:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/** A target as one text: the same for links that lead to the same thing. */
function keyOf(target) {
    return target.kind === 'page' ? target.address : `${target.kind} ${target.name}`;
}


/***/ })

};
;
})
