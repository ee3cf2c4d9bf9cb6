export const id = 423;
export const ids = [423];
export const modules = {

/***/ 5827:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readFrontMatter),
/* harmony export */   k: () => (/* binding */ boundExceeded)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

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
 * reported as broken where its first lines look like fields.
 */
function readFrontMatter(path, text) {
    const match = BLOCK.exec(text);
    if (!match) {
        const problem = unclosed(path, text);
        if (!problem)
            return { frontMatter: { state: 'absent' }, body: text, bodyLine: 1 };
        return { frontMatter: { state: 'broken', problems: [problem], fields: EMPTY }, body: text, bodyLine: 1 };
    }
    const [whole, opening = '', yaml = ''] = match;
    const body = text.slice(whole.length);
    const before = countLines(opening);
    return { frontMatter: parse(path, yaml, before), body, bodyLine: 1 + countLines(whole) };
}
function parse(path, yaml, before) {
    const bound = boundExceeded(yaml);
    if (bound) {
        const problem = { message: bound, at: { path, line: before + 1 } };
        return { state: 'broken', problems: [problem], fields: EMPTY };
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    // Duplicate keys are found below: the library compares every key with every other one.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const at = (node, text) => {
        const { line, col } = lines.linePos(((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range?.[0]) || 0);
        return { path, line: line + before, column: col, ...(text !== undefined && { text }) };
    };
    const problems = document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        return { message: `${firstSentence(error.message)}.`, at: { path, line: line + before, column: col } };
    });
    const { contents } = document;
    if (contents !== null && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents))
        problems.push({ message: 'The front matter is not a mapping of fields.', at: at(contents) });
    let budget = MAX_VALUES;
    // An alias may name what it stands in.
    const open = new Set();
    const collect = (node, values) => {
        if (budget <= 0)
            return;
        budget -= 1;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            collect(node.resolve(document), values);
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) {
            if (node.value === null || node.value === undefined)
                return;
            const value = typeof node.source === 'string' ? node.source : String(node.value);
            if (value !== '')
                values.push({ value, at: at(node, value) });
        }
        else if (((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) && !open.has(node)) {
            open.add(node);
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
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
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
            if (seen.has(name)) {
                problems.push({ message: `The field "${name}" stands here a second time.`, at: at(key, name) });
                return [];
            }
            seen.add(name);
            return [[{ value: name, at: at(key, name) }, value]];
        });
    };
    const fields = new Map();
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents))
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
    return run.test(yaml) ? `The ${what} nests deeper than ${MAX_DEPTH} levels.` : undefined;
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

/***/ 7112:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readMofRecord),
/* harmony export */   Z: () => (/* binding */ mofRecords)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
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
            .filter(({ path, kind }) => kind === 'file' && (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .depthOf */ .d1)(path) <= MAX_DEPTH && RECORD_NAME.test((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(path)))
            .map(({ path }) => path)
            .sort((a, b) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .depthOf */ .d1)(a) - (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .depthOf */ .d1)(b))
            .slice(0, MAX_RECORDS),
    }),
    extract: (read) => read.texts
        .map(({ path, text }) => readMofRecord(path, text))
        .sort((a, b) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .depthOf */ .d1)(a.path) - (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .depthOf */ .d1)(b.path)),
};
/** Parses a record. Never throws: what is wrong with it is said with its place. */
function readMofRecord(path, text) {
    const bound = (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_1__/* .boundExceeded */ .k)(text, 'record');
    if (bound)
        return { path, problems: [{ message: bound, at: { path, line: 1 } }] };
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
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
        const map = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map))
            return undefined;
        const pair = map.items.findLast(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === name);
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(pair?.value) ? pair.value.resolve(document) : pair?.value;
    };
    const release = field(document.contents, 'release');
    const name = textOf(field(release, 'name'));
    const listed = field(release, 'components');
    if (name === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(listed)) {
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
        const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(item) ? item.resolve(document) : item;
        const place = at(((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range?.[0]) || 0);
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
    const licenses = Object.fromEntries(KINDS.flatMap((kind) => {
        const license = textOf(field(field(field(release, 'license'), kind), 'name'));
        return license ? [[kind, license]] : [];
    }));
    return { path, record: { name, licenses, components }, problems };
}
/** A scalar's text as written; `undefined` for what is not there, for null, and for what is no scalar. */
function textOf(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || node.value === null || node.value === undefined)
        return undefined;
    if (typeof node.value === 'string')
        return node.value;
    return node.source ?? String(node.value);
}


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


/***/ }),

/***/ 8423:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ConfigurationError: () => (/* reexport */ ConfigurationError),
  assess: () => (/* binding */ assess),
  evaluateMof: () => (/* reexport */ evaluate/* evaluateMof */.eM),
  readMofRecord: () => (/* reexport */ mof_record/* readMofRecord */.M)
});

// EXTERNAL MODULE: ./lib/rules/index.js + 82 modules
var lib_rules = __webpack_require__(4717);
// EXTERNAL MODULE: ./lib/src/components.js
var components = __webpack_require__(2276);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(1294);
;// CONCATENATED MODULE: ./lib/src/config/configuration.js
/** Nothing is declared. */
const undeclared = { declarations: [], ignore: [] };
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

;// CONCATENATED MODULE: ./lib/src/assessment/declared.js

/** Whether an answer rests on nothing but what the repository declares of itself. */
function isDeclared({ evidence }) {
    return evidence.length > 0 && evidence.every(({ path }) => path === CONFIGURATION_FILE);
}
/** Whether a cell's level does: none of the answers that give it was seen in the repository itself. */
function isCellDeclared({ level, findings }) {
    const deciding = findings.filter((finding) => finding.level === level);
    return level !== 'unknown' && deciding.length > 0 && deciding.every(isDeclared);
}

// EXTERNAL MODULE: ./lib/src/frameworks/index.js + 4 modules
var frameworks = __webpack_require__(3210);
// EXTERNAL MODULE: ./lib/src/frameworks/mof/index.js
var mof = __webpack_require__(1091);
;// CONCATENATED MODULE: ./lib/src/assessment/frameworks.js



/** Names a finding by what it answers. */
function toReason({ rule, component, outcome }) {
    return { rule, ...(component && { component }), outcome };
}
/** Writes the results of every framework in the wire format, each with a line that sums it up. */
function toFrameworks(results) {
    return {
        mof: toMof(results.mof),
        osaid: {
            ...toEntry(frameworks/* frameworks */.Ij.osaid, results.osaid, summarizeOsaid(results.osaid)),
            status: overall(results.osaid.map(({ status }) => status)),
            requirements: statusesOf(results.osaid),
        },
        osai: toIndex(results.osai),
        'eu-ai-act': {
            ...toEntry(frameworks/* frameworks */.Ij['eu-ai-act'], results['eu-ai-act'], summarizeAct(results['eu-ai-act'])),
            requirements: statusesOf(results['eu-ai-act']),
        },
        fmti: toTransparency(results.fmti),
    };
}
function toMof({ components, evaluation, declared }) {
    const missing = evaluation.classes[3].included.length;
    const found = evaluation.class === 0
        ? `no class shown: ${missing} of the 6 components of class III are out under an open license`
        : evaluation.label;
    const says = declared ? `; ${declared.path} declares ${declared.evaluation.label}` : '';
    const entry = toEntry(mof/* mof */.l, components, `${found}${says}`);
    const remarks = new Map(components.map(({ id, remark }) => [id, remark]));
    return {
        ...entry,
        details: Object.fromEntries(Object.entries(entry.details).map(([id, detail]) => {
            const remark = remarks.get(id);
            return [id, remark === undefined ? detail : { ...detail, note: remark }];
        })),
        class: evaluation.class,
        label: evaluation.label,
        progress: evaluation.progress,
        components: Object.fromEntries(components.map(({ id, status, license, licenseAt, out }) => [
            id,
            {
                status,
                ...(license !== undefined && { license }),
                ...(licenseAt && { licenseAt: toPlace(licenseAt) }),
                out,
            },
        ])),
        ...(declared && { declared: toDeclaration(declared) }),
    };
}
function toPlace({ path, line }) {
    return { path, ...(line !== undefined && { line }) };
}
function toDeclaration({ path, evaluation, components, }) {
    return {
        path,
        class: evaluation.class,
        label: evaluation.label,
        components: components.map(({ name, license, at, standing }) => ({
            name,
            ...(license !== undefined && { license }),
            ...(at.line !== undefined && { line: at.line }),
            standing,
        })),
    };
}
function toIndex(judged) {
    const grades = Object.fromEntries(judged.map(({ id, status }) => [id, GRADES[status]]));
    const points = judged.flatMap(({ status }) => POINTS[status] ?? []);
    const score = points.reduce((sum, each) => sum + each, 0) / points.length;
    const summary = points.length === 0
        ? `none of ${judged.length} dimensions decided here`
        : `${points.length} of ${judged.length} dimensions decided here, score ${score.toFixed(2)} over them`;
    return {
        ...toEntry(frameworks/* frameworks */.Ij.osai, judged, summary),
        grades,
        ...(points.length > 0 && { score: Math.round(score * 1000) / 1000 }),
        decided: points.length,
    };
}
const GRADES = {
    pass: 'open',
    partial: 'partial',
    fail: 'closed',
    unknown: 'unknown',
    'not-applicable': 'unknown',
    unobservable: 'unknown',
};
/** The index's own: open 1, partial a half, and the mean. */
const POINTS = { pass: 1, partial: 0.5, fail: 0 };
function toTransparency(judged) {
    const observable = judged.filter(({ status }) => status !== 'unobservable');
    const answered = observable.filter(({ status }) => status === 'pass').length;
    return {
        ...toEntry(frameworks/* frameworks */.Ij.fmti, observable, `${answered} of the ${observable.length} indicators that a repository can show are answered; ${judged.length - observable.length} are about the company`),
        indicators: statusesOf(observable),
        answered,
        observable: observable.length,
        total: judged.length,
    };
}
function toEntry({ title, version, source }, judged, summary) {
    return {
        title,
        version,
        source,
        summary,
        details: Object.fromEntries(judged.map((each) => [each.id, toRequirement(each)])),
    };
}
function toRequirement({ requirement, status, because }) {
    const { asks, note, unobservable, notAsked } = requirement;
    return {
        asks,
        status,
        because: because.map(toReason),
        ...(FOUND.has(status) && because.some(isDeclaredFor) && { declared: true }),
        ...(note !== undefined && { note }),
        ...(notAsked && { note: 'No rule asks for it yet.' }),
        ...(unobservable !== undefined && { unobservable }),
    };
}
const FOUND = new Set(['pass', 'partial']);
/** Whether a finding speaks for a requirement by declaration alone. */
function isDeclaredFor(finding) {
    return (finding.outcome === 'met' || finding.outcome === 'partial') && isDeclared(finding);
}
function statusesOf(judged) {
    return Object.fromEntries(judged.map(({ id, status }) => [id, status]));
}
/** All parts have to hold: what fails decides, then what is not known, then what holds in part. */
function overall(statuses) {
    return ['fail', 'unknown', 'partial'].find((status) => statuses.includes(status)) ?? 'pass';
}
function summarizeOsaid(judged) {
    return judged.map(({ id, status }) => `${id.replaceAll('-', ' ')} ${EVIDENCE[status]}`).join(', ');
}
const EVIDENCE = {
    pass: 'found',
    partial: 'found in part',
    fail: 'not met',
    unknown: 'not visible here',
    'not-applicable': 'not applicable',
    unobservable: 'not visible in any repository',
};
function summarizeAct(judged) {
    const count = (status) => judged.filter((each) => each.status === status).length;
    return [
        `evidence found for ${count('pass')} of ${judged.length} points`,
        ...(count('partial') > 0 ? [`in part for ${count('partial')}`] : []),
        ...(count('fail') > 0 ? [`against ${count('fail')}`] : []),
        `${count('unobservable')} not visible in any repository`,
    ].join(', ');
}

;// CONCATENATED MODULE: ./lib/src/assessment/gate.js
/**
 * How loud a finding is. Only a repository that contradicts itself is an error; a question that could not be
 * asked is a warning; what is missing or in part is worth a look; silence and "yes" are neither.
 */
function severityOf({ rule, outcome }) {
    switch (outcome) {
        case 'unmet':
            return rule.startsWith(CONSISTENCY) ? 'error' : 'notice';
        case 'error':
            return 'warning';
        case 'partial':
            return 'notice';
        case 'met':
        case 'unknown':
        case 'not-applicable':
            return 'none';
    }
}
/** Whether a release may pass: it fails on what in the repository cannot both be true. */
function decide(findings) {
    const failures = findings
        .filter(({ rule, outcome }) => rule.startsWith(CONSISTENCY) && outcome === 'unmet')
        .map(({ rule }) => ({ why: 'inconsistent', rule }));
    return { passed: failures.length === 0, failures };
}
const CONSISTENCY = 'consistency/';

;// CONCATENATED MODULE: ./lib/src/assessment/statement.js


/**
 * The strongest sentence that the evidence carries: how the weights, the code and the data can be had, and under which
 * terms. Built from levels that findings decided; what nothing is known of is left out, and never said to be so.
 */
function stateOpenness(title, profile, { licensing, holdings }) {
    const said = ['weights', 'code', 'datasets'].flatMap((family) => group(family, profile, licensing, holdings).map(({ ids, phrase }) => ({ family, ids, phrase })));
    const [first, ...rest] = said;
    if (!first)
        return `Nothing in the repository of ${title} says how its weights, its code or its data can be had.`;
    const clauses = [
        `${possessive(title)} ${nameAll(first.family, first.ids, profile)} ${first.phrase}`,
        ...rest.map(({ family, ids, phrase }) => `its ${nameAll(family, ids, profile)} ${phrase}`),
    ];
    return `${clauses.join('; ')}.`;
}
/** The components of one family that the same can be said of, in the order of the profile. */
function group(family, profile, licensing, holdings) {
    const byPhrase = new Map();
    for (const id of (0,components/* componentsOf */.ct)(family)) {
        const { availability, licensing: terms } = profile[id];
        const phrase = fromLibraries(holdings, id)
            ? 'is that of public libraries'
            : hedge(PHRASES[family](availability.level, terms.level, licensing.get(id)), availability);
        if (phrase === undefined || LEFT_OUT.has(id))
            continue;
        byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), id]);
    }
    return [...byPhrase].map(([phrase, ids]) => ({ ids, phrase }));
}
/** Whether the code is a call of a public library, whose terms are not the release's to state. */
function fromLibraries(holdings, id) {
    const places = holdings.get(id) ?? [];
    return places.length > 0 && places.every(({ how }) => how === 'library');
}
/** Said of every model, and telling little of it. */
const LEFT_OUT = new Set([
    'code.supporting-libraries',
    'code.architecture',
    'datasets.evaluation',
]);
/** What is declared and not seen is said to be declared. */
function hedge(phrase, availability) {
    return isCellDeclared(availability) ? phrase?.replace(/^(is|are) /, '$1 declared to be ') : phrase;
}
const PHRASES = {
    weights: (availability, terms, governing) => {
        if (availability === 'open')
            return `are available to anyone${under(terms, governing)}`;
        if (availability === 'gated')
            return `are available on request${under(terms, governing)}`;
        return heldBack(availability);
    },
    code: (availability, terms, governing) => {
        if (availability !== 'open' && availability !== 'gated')
            return heldBack(availability, 'is');
        if (terms === 'open')
            return `is open source (${nameOf(governing)})`;
        return `is published${under(terms, governing)}`;
    },
    datasets: (availability, terms, governing) => {
        if (availability === 'open')
            return `are released${under(terms, governing)}`;
        if (availability === 'gated')
            return `are available on request${under(terms, governing)}`;
        return heldBack(availability);
    },
    system: () => undefined,
};
function heldBack(level, verb = 'are') {
    if (level === 'described')
        return `${verb} described but not released`;
    return level === 'closed' ? `${verb} not released` : undefined;
}
function under(level, governing) {
    switch (level) {
        case 'open':
            return ` under ${nameOf(governing)}`;
        case 'conditional':
        case 'restricted':
            return ` under ${nameOf(governing)}, which ${conditionsOf(governing, level)}`;
        case 'closed':
            return ', without a license';
        default:
            return ', under terms that the repository does not state clearly';
    }
}
/** The licenses by their names, ids where those are what people know. */
function nameOf(governing) {
    const names = (governing?.licenses ?? []).map(({ name, spdx }) => spdx.startsWith('LicenseRef-') ? `the ${name.replace(/^the /i, '')}` : spdx);
    const all = [...new Set(names)];
    return all.length > 0 ? all.join(' and ') : 'terms of its own';
}
/** What the conditions amount to, the gravest first; at most three are named. */
function conditionsOf(governing, level) {
    const kinds = [...new Set((governing?.licenses ?? []).flatMap(({ conditions }) => conditions))];
    const phrases = kinds.flatMap((kind) => CONDITIONS[kind] ?? []).slice(0, 3);
    if (phrases.length === 0)
        return level === 'restricted' ? 'restricts who may use them or for what' : 'sets conditions on their use';
    return join(phrases);
}
const CONDITIONS = {
    'non-commercial': 'rules out commercial use',
    'research-only': 'allows research only',
    'no-redistribution': 'forbids passing it on',
    'no-derivatives': 'forbids derivatives',
    'use-restrictions': 'attaches a use policy',
    'user-threshold': 'excludes the largest services',
    'revenue-threshold': 'excludes the largest companies',
    'no-training-of-others': 'forbids training other models with it',
    naming: 'asks for its name to be shown',
    territory: 'excludes some countries',
    registration: 'asks commercial users to register',
};
/** `pre-training and fine-tuning data`, `training, fine-tuning and inference code`, `weights`. */
function nameAll(family, ids, profile) {
    const noun = NOUNS[family];
    if (family === 'weights' && onlyOneIsOut(profile))
        return noun;
    const names = ids.map((id) => {
        const name = components/* components */.dK[id].name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
        return { id, adjective: name.endsWith(` ${noun}`) ? name.slice(0, -noun.length - 1) : undefined, name };
    });
    const adjectives = names.flatMap(({ adjective }) => adjective ?? []);
    const others = names.filter(({ adjective }) => adjective === undefined).map(({ name }) => name);
    return join([...(adjectives.length > 0 ? [`${join(adjectives)} ${noun}`] : []), ...others]);
}
/** One row of weights needs no adjective to be told from the other. */
function onlyOneIsOut(profile) {
    const levels = (0,components/* componentsOf */.ct)('weights').map((id) => profile[id].availability.level);
    return levels.filter((level) => level !== 'unknown' && level !== 'not-applicable').length === 1;
}
const NOUNS = {
    weights: 'weights',
    code: 'code',
    datasets: 'data',
    system: 'system',
};
function join(parts) {
    return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
const possessive = (name) => (name.endsWith('s') ? `${name}'` : `${name}'s`);

;// CONCATENATED MODULE: ./lib/src/assessment/assemble.js






/** Writes what was found in the wire format. */
function assemble({ repository, root = '.', facts, rules, findings, profile, classification, next, frameworks, notices, }) {
    const { revision } = repository;
    return {
        version: 1,
        tool: { name: 'openness-lint', version: version/* version */.r },
        subject: { name: facts.names.title, ...(revision !== undefined && { revision }), root },
        class: { value: classification.value, because: classification.because.map(toReason) },
        statement: stateOpenness(facts.names.title, profile, facts),
        next: next.map((way) => toNext(way, rules)),
        profile: toProfile(profile, facts.licensing),
        findings: findings.map((finding) => toFinding(finding, rules)),
        licenses: facts.statements.map((statement) => toLicense(statement, facts.licensing)),
        artifacts: facts.artifacts.map(toArtifact),
        frameworks: toFrameworks(frameworks),
        gate: decide(findings),
        notices: [...notices, ...unreadRecords(facts)].map(({ message, path }) => ({
            message,
            ...(path !== undefined && { path }),
        })),
    };
}
/** What keeps a record of the Model Openness Framework from being read is said. */
function unreadRecords({ mofRecords }) {
    return mofRecords.flatMap(({ path, problems }) => problems.map(({ message, at }) => ({ message: `Line ${at.line ?? 1}: ${message}`, path })));
}
/** Each rule is named once for each component; a step whose rule says nothing to do is none. */
function toNext({ to, steps }, rules) {
    return {
        to,
        steps: steps.flatMap(({ rule, component }) => {
            const remedy = rules[rule]?.remedy;
            return remedy === undefined ? [] : [{ rule, ...(component && { component }), remedy }];
        }),
    };
}
function toProfile(profile, licensing) {
    return Object.fromEntries(components/* componentIds */.Ao.map((component) => [
        component,
        Object.fromEntries(components/* attributeIds */.zy.map((attribute) => {
            const cell = profile[component][attribute];
            const terms = attribute === 'licensing' && cell.level !== 'unknown' ? licensing.get(component) : undefined;
            return [attribute, toCell(cell, terms?.expression)];
        })),
    ]));
}
function toCell(cell, expression) {
    const { level, findings } = cell;
    return {
        level,
        ...(isCellDeclared(cell) && { declared: true }),
        ...(expression !== undefined && { expression }),
        findings: findings.map(({ rule }) => rule),
    };
}
function toFinding(finding, rules) {
    const { rule, component, attribute, level, outcome, message, evidence } = finding;
    const asked = rules[rule];
    const asksForMore = outcome === 'unmet' || outcome === 'partial' || outcome === 'unknown';
    const remedy = asksForMore ? asked?.remedy : undefined;
    return {
        rule,
        ...(component && { component }),
        ...(attribute && { attribute }),
        ...(level && { level }),
        outcome,
        severity: severityOf(finding),
        message,
        ...(remedy !== undefined && { remedy }),
        declared: isDeclared(finding),
        online: asked !== undefined && 'online' in asked && outcome !== 'not-applicable',
        baseline: false,
        evidence: evidence.map(toEvidence),
    };
}
function toEvidence({ path, line, column, endLine, text }) {
    return {
        path,
        ...(line !== undefined && { line }),
        ...(column !== undefined && { column }),
        ...(endLine !== undefined && { endLine }),
        ...(text !== undefined && {
            text: text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE).toWellFormed()}…` : text,
        }),
    };
}
/** Characters quoted of one place: enough to know it again. */
const MAX_QUOTE = 300;
function toLicense(statement, licensing) {
    const { at, from, match, license, written, expression, added, removed, similarity, coverage } = statement;
    const governs = components/* componentIds */.Ao.filter((component) => {
        const terms = licensing.get(component);
        return terms?.statements.includes(statement) || terms?.agreeing.includes(statement);
    });
    const id = license?.id ?? written;
    const spdx = license?.spdx ?? expression;
    const conditions = toConditions(statement);
    return {
        path: at.path,
        line: at.line ?? 1,
        from,
        match,
        ...(id !== undefined && { id }),
        ...(spdx !== undefined && { spdx }),
        ...(similarity !== undefined && { similarity }),
        ...(coverage !== undefined && { coverage }),
        ...(added && {
            added: added.map(({ line, endLine, kind }) => ({ line, endLine, ...(kind && { kind }) })),
        }),
        ...(removed && { removed: removed.map(({ line, endLine }) => ({ line, endLine })) }),
        ...(conditions.length > 0 && { conditions }),
        governs,
    };
}
/** The conditions with the lines on which they were read; those that are known of the license alone have none. */
function toConditions({ license, conditions = [], }) {
    const read = conditions.map(({ kind, line }) => ({ kind, line }));
    const kinds = new Set(read.map(({ kind }) => kind));
    const known = (license?.conditions ?? []).filter((kind) => !kinds.has(kind)).map((kind) => ({ kind }));
    return [...read, ...known];
}
function toArtifact({ path, kind, format, size, sha256, pointer, parameters }) {
    return {
        path,
        kind,
        format,
        ...(size !== undefined && { size }),
        ...(sha256 !== undefined && { sha256 }),
        pointer,
        ...(parameters !== undefined && { parameters }),
    };
}

;// CONCATENATED MODULE: ./lib/src/assessment/combine.js
/** How an answer ranks among those of several models: the first that any of them gets is the answer for all. */
const WORST_FIRST = ['error', 'unmet', 'partial', 'unknown', 'met', 'not-applicable'];
/**
 * One answer for several models: to each question the least open that any of them gets, so that what is said of the
 * repository holds for every model in it. An answer that is not known is no answer in their favor; a question that does
 * not apply to one is answered by the others. Questions stand in the order of the first model that was asked.
 */
function combineFindings(models) {
    const combined = new Map();
    for (const finding of models.flat()) {
        const key = `${finding.rule} ${finding.component ?? ''}`;
        const known = combined.get(key);
        if (!known || rank(finding) < rank(known))
            combined.set(key, finding);
    }
    return [...combined.values()];
}
const rank = ({ outcome }) => WORST_FIRST.indexOf(outcome);
/** A finding about a part of a repository, with its places in the whole. */
function relocate(finding, toPath) {
    const evidence = finding.evidence.map((at) => ({ ...at, path: toPath(at.path) }));
    return { ...finding, evidence };
}
/** Whatever names a path in a written assessment, with its places in the whole. */
function relocateAll(value, toPath) {
    if (Array.isArray(value))
        return value.map((each) => relocateAll(each, toPath));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [
        key,
        key === 'path' && typeof each === 'string' ? toPath(each) : relocateAll(each, toPath),
    ]));
}

// EXTERNAL MODULE: ./lib/src/repository.js
var repository = __webpack_require__(7372);
;// CONCATENATED MODULE: ./lib/src/assessment/judge.js


/**
 * Asks every rule about each of its components, in order of id and then of component. Synchronous, total and
 * deterministic. A component that is not part of the release is not asked about, nor, where the rule says so, one that
 * nothing says is: their findings say why.
 */
function judge(facts, rules) {
    return Object.keys(rules)
        .sort(repository/* byCodeUnit */.X)
        .flatMap((id) => {
        const rule = rules[id];
        if (!rule)
            return [];
        if (rule.of === 'repository')
            return [askRepository(id, rule, facts)];
        return rule.of.map((component) => askComponent(id, rule, facts, component));
    });
}
function askComponent(id, rule, facts, component) {
    const { attribute } = rule;
    const outside = facts.release.notApplicable.get(component);
    if (outside) {
        const core = { rule: id, component, message: outside.reason, evidence: outside.at };
        return { ...core, attribute, level: 'not-applicable', outcome: 'not-applicable' };
    }
    if (rule.ifReleased && !facts.release.weights.includes(component)) {
        const message = `${components/* components */.dK[component].name}: nothing in the repository says that they are part of this release.`;
        return { rule: id, component, attribute, level: 'unknown', outcome: 'unknown', message, evidence: [] };
    }
    try {
        const { level, message, data = {}, evidence = [] } = rule.check(only(facts, rule), component);
        const text = fill(rule.messages[message] ?? message, { component: components/* components */.dK[component].name, ...data });
        return { rule: id, component, attribute, level, outcome: (0,components/* outcomeOf */.sG)(level), message: text, evidence };
    }
    catch (error) {
        return { rule: id, component, attribute, level: 'unknown', ...failure(error) };
    }
}
function askRepository(id, rule, facts) {
    try {
        const { outcome, message, data = {}, evidence = [] } = rule.check(only(facts, rule));
        return { rule: id, outcome, message: fill(rule.messages[message] ?? message, data), evidence };
    }
    catch (error) {
        return { rule: id, ...failure(error) };
    }
}
function failure(error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { outcome: 'error', message: `This question could not be asked (${reason}).`, evidence: [] };
}
/** The facts that a rule named: reading another one gives `undefined`, in types and at run time. */
function only(facts, { needs }) {
    return Object.fromEntries(needs.map((name) => [name, facts[name]]));
}
function fill(text, data) {
    const filled = text.replace(/\{(\w+)\}/g, (whole, name) => String(data[name] ?? whole));
    return filled.charAt(0).toUpperCase() + filled.slice(1);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/facts/front-matter.js
var front_matter = __webpack_require__(5827);
;// CONCATENATED MODULE: ./lib/src/config/read.js



/** Globs, and places of one component, that are taken; each of at most so many characters. */
const [MAX_ITEMS, MAX_CHARACTERS] = [200, 500];
/** Stars of one glob: more are no pattern of paths. */
const MAX_STARS = 20;
const FIELDS = ['components', 'ignore'];
const COMPONENT_FIELDS = ['location', 'license', 'documentation', 'not-applicable'];
/**
 * Reads `openness.yml`. Every problem is said with its line and column; where there is one, there is no configuration,
 * since half of what was meant would be taken for the whole.
 */
function readConfiguration(path, text) {
    const bound = (0,front_matter/* boundExceeded */.k)(text, 'file');
    if (bound)
        return { problems: [{ message: bound, at: { path, line: 1 } }] };
    const reader = new Reader(path, text);
    const configuration = reader.read();
    return reader.problems.length > 0 ? { problems: reader.problems } : { configuration };
}
class Reader {
    problems = [];
    #path;
    #lines = new dist/* LineCounter */.HN();
    #document;
    constructor(path, text) {
        this.#path = path;
        this.#document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: this.#lines, prettyErrors: false, uniqueKeys: false });
    }
    read() {
        for (const error of this.#document.errors) {
            const message = `This is not valid YAML: ${error.message.split('\n', 1)[0]}`;
            this.problems.push({ message, at: this.#place(error.pos[0]) });
        }
        const { contents } = this.#document;
        if (contents === null || this.problems.length > 0)
            return { declarations: [], ignore: [] };
        const fields = this.#fields(contents, FIELDS, 'openness.yml');
        const components = fields.get('components');
        return {
            declarations: components === undefined ? [] : this.#declarations(components),
            ignore: this.#texts(fields.get('ignore'), 'ignore').filter((glob) => this.#isGlob(glob)),
        };
    }
    #declarations(node) {
        return [...this.#fields(node, components/* componentIds */.Ao, 'components')].flatMap(([component, value]) => {
            const fields = this.#fields(value, COMPONENT_FIELDS, component);
            const at = this.#at(value, component);
            const reason = this.#texts(fields.get('not-applicable'), 'not-applicable')[0];
            if (fields.has('not-applicable')) {
                if (reason === undefined)
                    this.#problem(fields.get('not-applicable'), 'Say why: `not-applicable` takes the reason.');
                if (fields.size > 1)
                    this.#problem(value, `${component} cannot be both declared and not applicable: remove one of the two.`);
                return reason === undefined ? [] : [{ component, at, notApplicable: reason }];
            }
            const license = this.#texts(fields.get('license'), 'license')[0];
            const locations = this.#texts(fields.get('location'), 'location');
            const documentation = this.#texts(fields.get('documentation'), 'documentation');
            return [{ component, at, locations, documentation, ...(license && { license }) }];
        });
    }
    /** The known fields of a mapping; each unknown one, and each that stands twice, is a problem. */
    #fields(node, names, of) {
        const map = (0,dist/* isAlias */.Vj)(node) ? node.resolve(this.#document) : node;
        const fields = new Map();
        if (!(0,dist/* isMap */.jh)(map)) {
            this.#problem(node, `\`${of}\` has to be a mapping with one of ${list(names)}.`);
            return fields;
        }
        for (const { key, value } of map.items) {
            const written = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
            const name = names.find((known) => known === written);
            if (name === undefined)
                this.#problem(key, `There is no \`${written}\` in ${of}.${suggest(written, names)} It takes ${list(names)}.`);
            else if (fields.has(name))
                this.#problem(key, `\`${written}\` stands here a second time: remove one of them.`);
            else
                fields.set(name, (0,dist/* isAlias */.Vj)(value) ? value.resolve(this.#document) : value);
        }
        return fields;
    }
    /** A text, or a list of texts, each with its place. */
    #texts(node, of) {
        if (node === undefined)
            return [];
        const items = (0,dist/* isSeq */.oP)(node) ? node.items : [node];
        if (items.length > MAX_ITEMS) {
            this.#problem(node, `\`${of}\` has ${items.length} items; at most ${MAX_ITEMS} are taken.`);
            return [];
        }
        return items.flatMap((item) => {
            const value = (0,dist/* isScalar */.jn)(item) && typeof item.value === 'string' ? item.value.trim() : undefined;
            if (value === undefined || value === '') {
                this.#problem(item, `\`${of}\` takes a text${of === 'not-applicable' || of === 'license' ? '' : ', or a list of texts'}.`);
                return [];
            }
            if (value.length > MAX_CHARACTERS) {
                this.#problem(item, `This has ${value.length} characters; at most ${MAX_CHARACTERS} are taken.`);
                return [];
            }
            return [{ value, at: this.#at(item, value) }];
        });
    }
    #isGlob({ value, at }) {
        const stars = value.split('*').length - 1;
        const message = value.startsWith('/')
            ? 'Globs are relative to the root: remove the slash in front.'
            : stars > MAX_STARS
                ? `This glob has ${stars} stars; at most ${MAX_STARS} are taken.`
                : undefined;
        if (message !== undefined)
            this.problems.push({ message, at });
        return message === undefined;
    }
    #problem(node, message) {
        this.problems.push({ message, at: this.#at(node) });
    }
    #at(node, text) {
        const place = this.#place(((0,dist/* isNode */.Ll)(node) && node.range?.[0]) || 0);
        return text === undefined ? place : { ...place, text };
    }
    #place(offset) {
        const { line, col } = this.#lines.linePos(offset);
        return { path: this.#path, line: Math.max(1, line), column: Math.max(1, col) };
    }
}
function suggest(written, names) {
    const last = written.slice(written.lastIndexOf('.') + 1).toLowerCase();
    const near = names.find((name) => last !== '' && (name.includes(last) || last.includes(name.slice(name.lastIndexOf('.') + 1))));
    return near === undefined ? '' : ` Did you mean \`${near}\`?`;
}
const list = (names) => names.map((name) => `\`${name}\``).join(', ');

;// CONCATENATED MODULE: ./lib/src/config/load.js


/**
 * Reads the repository's own `openness.yml`; what a repository without one declares is nothing.
 *
 * @throws {ConfigurationError} where the file is there and cannot be read, with the place of every problem
 */
async function loadConfiguration(repository) {
    if (!repository.tree.some(({ path }) => path === CONFIGURATION_FILE))
        return undeclared;
    const reading = await repository.read(CONFIGURATION_FILE);
    if ('unreadable' in reading) {
        const message = `The file is there and could not be read (${reading.unreadable}).`;
        throw new ConfigurationError([{ message, at: { path: CONFIGURATION_FILE } }]);
    }
    const read = readConfiguration(CONFIGURATION_FILE, reading.text);
    if ('problems' in read)
        throw new ConfigurationError(read.problems);
    return read.configuration;
}

// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 1 modules
var Parser = __webpack_require__(2664);
// EXTERNAL MODULE: ./node_modules/markdown-it/dist/markdown-it.mjs + 7 modules
var markdown_it = __webpack_require__(9702);
;// CONCATENATED MODULE: ./lib/src/facts/markdown.js


/** Deeper than anyone writes; past it, markdown-it keeps the text and stops nesting (hostile `>>>>…`). */
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
    parser ??= new markdown_it/* default */.A({ html: true, maxNesting: MAX_NESTING });
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
                // A heading may itself link to the thing (`## [Weights](https://…)`) or hold the badge row.
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
/** One tag in running text, such as `<a href="…">` or `<br>`. */
function readTag(html, reader) {
    if (/^<\/a\b/i.test(html)) {
        reader.endLink();
        return;
    }
    if (/^<\/(?:b|strong)\b/i.test(html)) {
        reader.endBold();
        return;
    }
    const tag = new Parser/* Parser */.i({
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
        .replace(/[:：]$/, '')
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
    let reader = new Parser/* Parser */.i(counted);
    for (let start = 0; start < html.length; start += CHUNK) {
        reader.write(html.slice(start, start + CHUNK));
        if (open <= MAX_OPEN)
            continue;
        reader.end();
        base = start + CHUNK;
        open = 0;
        reader = new Parser/* Parser */.i(counted);
    }
    reader.end();
}

// EXTERNAL MODULE: ./lib/src/facts/tree.js
var facts_tree = __webpack_require__(6352);
;// CONCATENATED MODULE: ./lib/src/facts/paths.js

/** Folders that hold somebody else's work, or generated or throw-away files. */
const FOREIGN = /(?:^|\/)(?:third[-_]?party|3rd[-_]?party|vendor|vendored|external|externals|extern|node_modules|dependencies|submodules|site-packages|\.git|\.venv|venv|dist|build)\//i;
/** Folders of tests and their fixtures. */
const TESTS = /(?:^|\/)(?:tests?|tests?[-_][\w-]+|testing|__tests__|testdata|fixtures|mocks?)\//i;
/** Whether a path lies in a folder of vendored, generated or installed files: its content is not the repository's own. */
function isForeign(path) {
    return FOREIGN.test(path);
}
/** Whether a path belongs to the repository's tests. */
function isTest(path) {
    return TESTS.test(path) || /^(?:test_.*|.*_test|conftest)\.(?:py|sh)$/i.test((0,facts_tree/* nameOf */.Vb)(path));
}
/** A file's ending, lower-case, without the dot; empty where it has none. */
function extensionOf(path) {
    const name = (0,facts_tree/* nameOf */.Vb)(path);
    const dot = name.lastIndexOf('.');
    return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

;// CONCATENATED MODULE: ./lib/src/facts/documents.js





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
            const { frontMatter, body, bodyLine } = (0,front_matter/* readFrontMatter */.X)(path, text);
            parsed.push({ path, role: roleOf(path), frontMatter, sections: parseMarkdown(body, bodyLine) });
            await step();
        }
        return parsed.sort((a, b) => byNearness(a.path, b.path));
    },
};
/** Whether a document speaks of the release as a whole: the README of a folder speaks of what is in that folder. */
function isCentral({ role, path }) {
    return role !== 'document' || (0,facts_tree/* folderOf */.yS)(path) === '' || /^docs?$/i.test((0,facts_tree/* folderOf */.yS)(path));
}
/** Documents that speak of changes to the code, of contributing to it, or of what others made with the model. */
const ASIDE = /(?:^|\/)(?:change_?log|changes|history|contributing|code[-_]of[-_]conduct|governance|maintainers|authors|security|claude|agents|gemini|copilot-instructions|awesome[-_][\w-]*|release[-_]?notes|news)(?:\.\w+)*$/i;
/** Whether a document speaks of the model: a change log speaks of the code. */
function speaksOfModel(document) {
    return isCentral(document) && !ASIDE.test(document.path);
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
    if (!patterns.every((pattern) => pattern.test(whole)))
        return [];
    return all.filter(({ text }) => {
        const part = text.slice(0, MAX_SENTENCE);
        return patterns.every((pattern) => pattern.test(part));
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
    return splitSentences(textOf(block)).map((text) => {
        while ((starts[current + 1]?.offset ?? Number.POSITIVE_INFINITY) <= at)
            current += 1;
        at += text.length;
        return { text: text.trim(), line: starts[current]?.line ?? block.line };
    });
}
/** Parts a text after `.`, `!`, `?` and their Chinese forms; joined, the parts give the text again. */
function splitSentences(text) {
    const parts = [];
    let start = 0;
    for (const match of text.matchAll(/[.!?](?=\s+[\p{Lu}\p{N}“"'([*])|[。！？；]/gu)) {
        const before = text.slice(start, match.index);
        // An abbreviation or a number does not end a sentence.
        if (/(?:^|\s)(?:e\.g|i\.e|et al|vs|cf|Fig|Sec|No|approx|Inc|Ltd|v?\d+)$/.test(before.slice(-8)))
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
const OTHERS = /acknowledg|related|community|ecosystem|third[- ]part|references?$|credits|thanks|built (?:with|on)|star history|friends|awesome|powered by|learning hub|tutorials?$|blogs?$|学习中心|教程|致谢|相关|友情/i;
/** Whether a heading announces other people's work: what stands below it says nothing of this release. */
function isOthersHeading(title) {
    return OTHERS.test(title);
}
function choose(tree) {
    return tree.entries
        .filter(({ path, kind }) => kind !== 'submodule' && isDocument(path))
        .map(({ path }) => path)
        .sort(byNearness)
        .slice(0, MAX_DOCUMENTS);
}
function isDocument(path) {
    const extension = extensionOf(path);
    if (!PROSE.has(extension) || (0,facts_tree/* depthOf */.d1)(path) > MAX_DEPTH)
        return false;
    const name = (0,facts_tree/* nameOf */.Vb)(path);
    const telling = /^readme/i.test(name) || ROLES.some(([, pattern]) => pattern.test(name));
    const markdown = extension === 'md' || extension === 'markdown' || extension === 'rst';
    const inReach = (0,facts_tree/* depthOf */.d1)(path) === 0 || /^docs?\//i.test(path);
    return (telling || (markdown && inReach)) && !isForeign(path) && !isTest(path);
}
function roleOf(path) {
    const name = (0,facts_tree/* nameOf */.Vb)(path);
    const role = ROLES.find(([, pattern]) => pattern.test(name))?.[0];
    if (role)
        return role;
    return (0,facts_tree/* folderOf */.yS)(path) === '' && /^readme/i.test(name) ? 'readme' : 'document';
}
function byNearness(a, b) {
    return (0,facts_tree/* depthOf */.d1)(a) - (0,facts_tree/* depthOf */.d1)(b) || (0,repository/* byCodeUnit */.X)(a, b);
}

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
            if ([section.title, ...section.parents].some(isOthersHeading))
                continue;
            const place = ({ text, line }) => ({ path: document.path, line, text });
            if (speaksOfRelease(document))
                gates.push(...union(GATES.map((patterns) => sentencesMatching(section, patterns))).map(place));
            if (speaksOfRelease(document))
                gates.push(...formsIn(document, section));
            for (const sentence of atRoot(document) ? sentencesMatching(section, [KEPT]) : []) {
                const subject = keptBack(sentence.text, names);
                if (subject)
                    withheld.push({ value: subject, at: place(sentence) });
            }
            const told = (value, patterns, also, not) => {
                for (const sentence of atRoot(document) ? sentencesMatching(section, patterns) : [])
                    if (also.test(sentence.text) && !not.test(sentence.text))
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
const NEVER = /(?!)/;
/** A link to a form that stands where weights are to be had. */
function formsIn(document, section) {
    const links = section.blocks.flatMap((block) => (block.kind === 'prose' ? block.links : []));
    if (!links.some(({ target }) => FORM.test(target)))
        return [];
    return mentionsIn(document)
        .filter(({ link, context }) => links.includes(link) && FORM.test(link.target) && BEHIND_FORM.test(context))
        .map(({ at, context }) => ({ ...at, text: context }));
}
const FORM = /^https?:\/\/(?:docs\.google\.com\/forms|forms\.gle|forms\.office\.com|[\w-]+\.typeform\.com|www\.wjx\.(?:cn|top)|wj\.qq\.com)\b/i;
const BEHIND_FORM = /\b(?:weights?|checkpoints?|model access|access to the models?|download (?:the )?models?)\b|权重|下载/i;
function gatingFields({ frontMatter }) {
    if (frontMatter.state === 'absent')
        return [];
    return [...frontMatter.fields].flatMap(([name, { at, values }]) => {
        if (name.startsWith('extra_gated_'))
            return [at];
        return name === 'gated' && !values.every(({ value }) => /^(?:false|no)$/i.test(value)) ? [at] : [];
    });
}
/** Deeper documents speak of parts and variants. */
const atRoot = ({ path }) => (0,facts_tree/* folderOf */.yS)(path) === '';
const speaksOfRelease = ({ role }) => role === 'readme' || role === 'model-card';
/** Each sentence once, in reading order. */
function union(lists) {
    return [...new Set(lists.flat())].sort((a, b) => a.line - b.line);
}
function keptBack(sentence, names) {
    const match = KEPT.exec(sentence);
    if (!match || NOT_KEPT.test(sentence))
        return undefined;
    const others = sentence.match(NAMED)?.filter((name) => /\d/.test(name) && !names.includes(name));
    if (others && others.length > 0)
        return undefined;
    // What is kept back is named right before or right after the words that keep it back.
    const near = sentence.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40);
    return SUBJECTS.find(([, pattern]) => pattern.test(near))?.[0];
}

;// CONCATENATED MODULE: ./lib/src/facts/accounts.js

/**
 * What data are, beyond their amount: where they come from, what they are in, who made them. A bare number of tokens
 * describes nothing.
 */
const NATURE = /\b(?:multi-?lingual|bilingual|English|Chinese|French|languages|natural[- ]language|web(?:-based|text| ?pages?| data| crawl\w*| documents)?|internet|online|public(?:ly)?(?: available)?|common ?crawl|crawl\w*|wikipedia|books?|source code|code (?:data|examples|tokens|corpus|repositories)|text and code|and code\b|github|arxiv|papers|scrap\w+|sources?|news|forums?|social|websites?|transcripts?|image-text|curated|synthetic|generated by|licensed|proprietary|same data|mathematics|mixture of|subsets? of)\b|网|多语|中英/i;
const ACCOUNTS = [
    {
        component: 'datasets.pretraining',
        all: [
            /\b(?:pre-?)?train(?:ed|ing)\b|\bcorpus\b|训练/i,
            /\b(?:tokens?|data(?:sets?)?|corpus|corpora|text|hours|images?|documents|pairs)\b|\bmade of\b|数据|语料/i,
            NATURE,
        ],
        none: /\b(?:your|custom|will be|train on your|RL|reinforcement|preference|SFT|example|sample|fine-?tun(?:e|ing) (?:data|it|the model)|instruction-?(?:tuning|following)|evaluat\w+ on|environment|inference|install|pip|docker|command|script)\b/i,
    },
    {
        component: 'datasets.finetuning',
        all: [
            /\b(?:fine-?tun\w+|sft|instruction[- ](?:tun\w+|data\w*|follow\w+)|post-?train\w*|supervised)\b|微调/i,
            /\b(?:data|datasets?|examples|samples|demonstrations|instances|pairs|instructions|conversations?|dialogues?)\b|数据/i,
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
            /\b(?:preference|preferences|reward|rl|rlhf|dpo|rlvr|human feedback|reinforcement learning)\b|偏好/i,
            /\b(?:data|datasets?|pairs|annotations|comparisons|rankings|prompts)\b|数据/i,
            /\b(?:collect\w*|annotat\w+|publicly available|generat\w+|curat\w+|consist\w*|contain\w*|sourced|label\w+|(?<![\d.,])\d[\d.,]* ?[KkMm])\b/i,
        ],
        none: /\b(?:your|custom|will be|not|format|json|script|command)\b/i,
    },
    {
        component: 'datasets.evaluation',
        all: [
            /\b(?:evaluat\w+|evals?|measur\w+|tested|benchmark\w*)\b|评测|测评/i,
            /\b(?:benchmarks?|tasks|test sets?|test splits?|evaluation sets?|eval sets?|datasets?|corpus|suites?|included?|against)\b|数据集|榜/i,
            /\b\d+\b|\b(?:categories|contains?|such as|including|included?|across|on the)\b|\b[A-Z][\w-]*[A-Z][\w-]*\b/,
        ],
        none: /\b(?:your|will be|to evaluate|you can|latency|throughput|speed|tokens per second|may release|run the|used for (?:the )?training)\b/i,
    },
    {
        component: 'code.evaluation',
        all: [
            /\b(?:evaluat\w+|benchmarks?|tests?|measur\w+)\b|评测|测试/i,
            /\b(?:\d+|few|zero)-?shot\b|\bgreedy\b|\btemperature\b|\bpass@\w+|\bchain-of-thought\b|\bCoT\b|\b(?:output|generation) length\b|\bblind\w*\b|\bpairwise\b|\bsettings and parameters\b|\binternal evaluations? librar\w+|\bharness\b|\btasks across\b/i,
        ],
        none: /\b(?:your|will be|may release|to evaluate|you can)\b/i,
    },
    {
        component: 'code.data-processing',
        all: [
            /\b(?:scraped|crawled|filter(?:ed|ing)|de-?dup\w*|blocklist|cleaned|cleaning|data processing|heuristics?|post-?process\w*|rejection sampling)\b|清洗|去重/i,
            /\b(?:data(?:sets?)?|corpus|web ?pages?|documents?|text|links)\b|数据/i,
            /\b(?:we|our|was|were|is|are|using)\b|我们/i,
        ],
        none: /\b(?:your|will be|you can|if you|noise|script|command|run)\b/i,
    },
    {
        component: 'code.training',
        all: [
            /\btraining (?:framework|system|stack|infrastructure|codebase|pipeline)\b|训练框架/i,
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
            /\b(?:chat|try|play|talk|available|provid\w+|access\w*|use|demo|official)\b|体验|试用/i,
            /\b(?:chat with|playground|(?:web ?site|web\/app|web app|mobile app|our app|online demo|live demo|free demo|web demo)|API (?:platform|at|service|endpoint)|compatible API|(?:our|official|models?|cloud) APIs?|official (?:website|app|web)|hosted|on the platform|our platform)\b/i,
        ],
        none: /\b(?:suspended|no longer|run locally|local(?:ly)? host|your own|will be|third[- ]party|issues?|you can run|launch\w*|server|deploy\w*|vllm|install|request a|openai API|transformers|python API)\b/i,
    },
];
/** A demo or service that is named where people look first. */
const PRODUCT_LINK = /\b(?:demo|playground|chat|try (?:it|now|online)|web ?app|api platform)\b|体验/i;
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
            if ([section.title, ...section.parents].some(isOthersHeading))
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
            for (const { link, at, headings } of mentionsIn(document)) {
                if (link.image || headings.some(isOthersHeading) || link.text.length > 60)
                    continue;
                const words = `${link.text} ${hostOf(link.target).replace(/[.-]/g, ' ')}`;
                if (PRODUCT_LINK.test(words) &&
                    !NO_PRODUCT.test(words) &&
                    !NO_SERVICE.test(link.target.replace(/^https?:\/\/(?:www\.)?/i, '')))
                    add('system.product', at);
            }
    return found;
}
/** Documents of the release as a whole, and those of folders whose name says what they tell of. */
function speaks(document) {
    if (document.role === 'use-policy')
        return false;
    return (isCentral(document) ||
        /(?:^|\/)(?:docs|data|eval|pre-?train|train|fine-?tun)[\w-]*\//i.test(document.path));
}
function addSentences(document, section, add) {
    for (const { component, all, none } of ACCOUNTS)
        for (const { text, line } of sentencesMatching(section, all))
            if (!none?.test(text))
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
    if (/\b(?:v?ram|gpu memory|memory (?:usage|required)|gpus?)\b|显存/i.test(header) &&
        /\d/.test(rows.join('')))
        add('system.infrastructure', at);
    const named = new Set(`${header}\n${rows.slice(0, MAX_ROWS).join('\n')}`.match(BENCHMARKS)?.map((name) => name.toLowerCase()));
    if (named.size >= 2 && /\d\.\d|\b\d{2}\b/.test(rows.join(' ')))
        add('datasets.evaluation', at);
}
const MAX_ROWS = 60;
function hostOf(target) {
    return /^https?:\/\/([^/?#]+)/i.exec(target)?.[1] ?? '';
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
const gguf_NOTHING = new Uint8Array();
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
    const { GGMLQuantizationType, gguf } = await __webpack_require__.e(/* import() */ 102).then(__webpack_require__.bind(__webpack_require__, 7102));
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
        const bytes = start < size ? await read({ path, start, length: Number(last) - start + 1 }) : gguf_NOTHING;
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
        const beyond = error instanceof Error && /\bunsupported\b|\bexceeds\b/i.test(error.message);
        return beyond ? undefined : { metadata: {}, defect: 'has a header that is not GGUF' };
    }
}

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
/** A pointer's text is shorter than this: git-lfs's specification. */
const MAX_POINTER = 1024;
/** The files of the model, sorted by path: told apart by name, format and first bytes; pointers and headers read. */
const artifacts = {
    wants: (tree) => {
        const found = candidates(tree);
        return {
            texts: found.filter(mayPoint).map(({ entry }) => entry.path),
            ranges: found
                .filter(hasBytes)
                .slice(0, MAX_HEADERS)
                .map(({ entry }) => magicOf(entry.path)),
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
        return told && !isForeign(entry.path) && !isTest(entry.path) ? [{ entry, ...told }] : [];
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
const magicOf = (path) => ({ path, start: 0, length: MAGIC });
function headerRange(read, { path, size }) {
    const length = headerLength(read.bytes(magicOf(path)));
    if (length === undefined || length > Math.min(MAX_HEADER_READ, size - LENGTH_FIELD))
        return undefined;
    return { path, start: LENGTH_FIELD, length };
}
function classify(path) {
    const name = (0,facts_tree/* nameOf */.Vb)(path);
    if (/\.index\.json$/i.test(name))
        return { kind: 'weights-index', format: 'json' };
    if (TOKENIZER.test(name))
        return { kind: 'tokenizer', format: extensionOf(path) };
    if (CONFIGURATION.test(name))
        return { kind: 'configuration', format: extensionOf(path) };
    const extension = extensionOf(path);
    const format = WEIGHT_FORMATS[extension] ?? NAMED_WEIGHTS.find(([pattern]) => pattern.test(name))?.[1] ?? undefined;
    if (OPTIMIZER.test(name) && (format || extension === 'bin'))
        return { kind: 'optimizer-state', format: 'pickle' };
    if (!format)
        return undefined;
    if (/^adapter_model/i.test(name))
        return { kind: 'adapter', format };
    return { kind: CHECKPOINT.test(path) ? 'checkpoint' : 'weights', format };
}
function describe(read, { entry, kind, format }, gguf) {
    const { path } = entry;
    const text = read.text(path);
    if (text !== undefined && /^\s*version\s+https?:\/\/(?:git-lfs|hawser)\b/.test(text))
        return { path, kind, format, pointer: true, ...readPointer(text) };
    if (entry.kind === 'lfs-pointer')
        return { path, kind, format, pointer: true };
    const bytes = read.bytes(magicOf(path));
    const file = { path, kind, format: formatBy(bytes, format), pointer: false, size: entry.size };
    if (bytes && /^\s*<(?:!doctype|html|\?xml)/i.test(String.fromCharCode(...bytes)))
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
    const isReadme = ({ path }) => /(?:^|\/)readme[^/]*$/i.test(path);
    const ofData = (document) => document.role === 'data-card' || (isReadme(document) && isDataCard(document));
    const ofModel = (document) => document.role === 'model-card' || (document.role === 'readme' && document.frontMatter.state !== 'absent');
    return {
        model: documents.filter((document) => ofModel(document) && !ofData(document)).map(place),
        data: documents.filter(ofData).map(place),
    };
}

;// CONCATENATED MODULE: ./lib/src/facts/citation.js


const PATH = 'CITATION.cff';
/** Required by version 1.2.0 of the format. */
const REQUIRED = ['cff-version', 'message', 'title', 'authors'];
/** The citation file at the root, where there is one. */
const citationFile = {
    wants: () => ({ texts: [PATH] }),
    extract: (read) => {
        const text = read.text(PATH);
        return text === undefined ? undefined : readCitation(text);
    },
};
/** Never throws: what is wrong with the file is said. */
function readCitation(text) {
    const at = { path: PATH, line: 1 };
    const bound = (0,front_matter/* boundExceeded */.k)(text, 'file');
    if (bound)
        return { at, missing: [], problem: bound };
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const [error] = document.errors;
    if (error) {
        const { line, col } = lines.linePos(error.pos[0]);
        return { at: { path: PATH, line, column: col }, missing: [], problem: 'It is not valid YAML.' };
    }
    const { contents } = document;
    if (!(0,dist/* isMap */.jh)(contents))
        return { at, missing: REQUIRED, problem: 'It is not a mapping of fields.' };
    const fields = new Set(contents.items.flatMap(({ key, value }) => ((0,dist/* isScalar */.jn)(key) && value !== null ? [String(key.value)] : [])));
    return { at, missing: REQUIRED.filter((field) => !fields.has(field)) };
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
const MANIFEST = /^(?:requirements[\w.-]*\.(?:txt|in)|pyproject\.toml|setup\.(?:py|cfg)|environment[\w.-]*\.ya?ml|conda[\w.-]*\.ya?ml|Pipfile(?:\.lock)?|(?:poetry|uv|pdm)\.lock|package\.json|Cargo\.toml|go\.mod|CMakeLists\.txt|Project\.toml)$/i;
const DEPLOYMENT = /^(?:Dockerfile(?:[.-][\w.-]+)?|[\w.-]+\.Dockerfile|(?:docker-)?compose[\w.-]*\.ya?ml|docker-compose[\w.-]*\.ya?ml|[\w.-]+\.(?:slurm|sbatch)|Singularity[\w.]*|Containerfile|helmfile\.ya?ml|Chart\.yaml|cog\.yaml|skypilot[\w.-]*\.ya?ml|(?:[\w.-]+_)?(?:launch(?:er)?|torchrun|srun|deploy)(?:[_-][\w.-]+)?\.(?:sh|ya?ml))$/i;
const FRONT_END = /(?:^|\/)(?:demo|web|webui|web_ui|frontend|front-end|ui|app|playground)\/package\.json$/i;
/** Words are told apart at `_`, `-`, `.` and `/`. A file may be of several kinds. */
const KINDS = [
    {
        component: 'code.data-processing',
        pattern: /(?:^|[/_.-])(?:pre-?process(?:ing)?|preprocessors|tokenize|dedup(?:e|lication)?|data[_-](?:processing|preparation|prep|cleaning|pipeline|collection|curation|mixing|clean)|prepare[_-](?:\w+[_-])?(?:data|dataset|datasets|memmap|corpus)[\w-]*|prepare(?:$|[_-](?!changelog|release|env|docs?|docker|model|weights|commit|deploy|build|package|version|\w*submission)\w+$)|(?:create|make|build|generate|convert|filter|clean|crawl|download)[_-](?:\w+[_-])?(?:data|dataset|datasets|corpus|corpora|pretraining[_-]data)|generate[_-]instructions?|crawl(?:er|ing)?|dataset[_-]transformation)(?=$|[/_.-])|(?:^|\/)tokeni[sz]ation(?=$|\/)/i,
        not: /^tokeni[sz]ation$|(?:^|[/_.-])(?:demo|eval(?:uation)?|image[_-]?process\w*)(?=$|[/_.-])/i,
        notIn: /(?:^|[/_.-])(?:eval(?:uation|s)?|inference|demo|serve|models?)(?=$|[/_.-])/i,
    },
    {
        component: 'code.finetuning',
        pattern: /(?:^|[/_.-])(?:fine-?tun(?:e|ing|ed)|fine[_-]tun(?:e|ing)|sft|dpo|rlhf|ppo|grpo|kto|orpo|reward[_-](?:model|modeling)|lora|qlora|instruct(?:ion)?(?:[_-]?tun(?:e|ing))?|post-?train(?:ing)?)(?=$|[/_.-])/i,
        not: /(?:^|[/_.-])(?:eval(?:uation)?|inference|infer|generate|demo|convert|prompts?|follow\w*|data|dataset|datasets)(?=$|[/_.-])/i,
        notIn: /(?:^|[/_.-])(?:eval(?:uation|s)?|benchmarks?|data|datasets?|inference|tokeni[sz]\w*|assets?|modules|models?|layers)(?=$|[/_.-])/i,
    },
    {
        component: 'code.training',
        pattern: /(?:^|[/_.-])(?:pre-?train(?:ing|er)?|run[_-]pretraining|train(?:ing|er)?)(?=$|[/_.-])/i,
        not: /(?:^|[/_.-])(?:fine-?tun(?:e|ing)|fine[_-]tun(?:e|ing)|sft|dpo|rlhf|ppo|grpo|lora|eval(?:uation)?|data|dataset|datasets|preprocess(?:ing)?|tokeniz(?:e|er|ation)|post-?train(?:ing)?|demo|utils?|pretrained|instruct(?:ion)?s?|fasttext|classifiers?|probes?|reward|searcher|vae|vqgan|plot|dump|convert|loss|batch)(?=$|[/_.-])/i,
        notIn: /(?:^|[/_.-])(?:fine-?tun(?:e|ing)|fine[_-]tun(?:e|ing)|sft|dpo|rlhf|ppo|grpo|lora|post-?train(?:ing)?|eval(?:uation|s)?|demo|chat|examples?|data|datasets?|tokenizers?)(?=$|[/_.-])/i,
    },
    {
        component: 'code.inference',
        pattern: /(?:^|[/_.-])(?:inference|infer|generate|generation|sample|sampling|samples|predict|chat|cli[_-]demo|web[_-]demo|demo|serve|server|serving|api[_-]server|(?:chat|text)[_-]completion|interactive[\w-]*|transcribe|text[_-]generation|quickstart|run[_-]model)(?=$|[/_.-])/i,
        not: /(?:^|[/_.-])(?:eval(?:uation)?|data|dataset|datasets|instructions?|train(?:ing)?|fine-?tun(?:e|ing)|template)(?=$|[/_.-])/i,
        notIn: /(?:^|[/_.-])(?:fine-?tun(?:e|ing)(?:[_-]demo)?|data|datasets?|train(?:ing)?)(?=$|[/_.-])/i,
    },
    {
        component: 'code.evaluation',
        pattern: /(?:^|[/_.-])(?:eval|evals|evaluate|evaluation|evaluations|evaluator|lm[_-]eval(?:uation)?[_-]?(?:harness)?|run[_-]eval\w*|benchmarking)(?=$|[/_.-])/i,
        not: /(?:^|[/_.-])(?:data)(?=$|[/_.-])/i,
        // What is measured there is a quantized or fine-tuned copy that the reader makes.
        notIn: /(?:^|[/_.-])(?:fine-?tun(?:e|ing)|quanti[sz]\w*|sft|demo)(?=$|[/_.-])/i,
    },
    {
        component: 'code.architecture',
        pattern: /(?:^|[/_.-])(?:modell?ing[_-]\w+|configuration[_-]\w+|model|models?[_-](?!(?:utils?|helpers?|configs?|args|loaders?|downloads?|downloader|convert\w*|merg\w*|cards?|registry|eval\w*|tests?|server?)$)\w+|architecture|transformer|modell?ing)$/i,
        not: /(?:^|[/_.-])(?:reward|download|convert|eval(?:uation)?|demo|card|merge|quantiz\w+|export|upload)(?=$|[/_.-])/i,
    },
    {
        component: 'system.product',
        pattern: /(?:^|[/_.-])(?:web[_-]?(?:demo|ui|app)|gradio|streamlit|chat[_-]?(?:ui|app|web|interface|bot)|playground|composite[_-]demo)(?=$|[/_.-])/i,
        not: /(?:^|[/_.-])(?:tests?|utils?)(?=$|[/_.-])/i,
    },
];
/** One look tells most names apart from all of these. */
const ANY_KIND = /train|tun|sft|dpo|rlhf|ppo|grpo|kto|orpo|reward|lora|instruct|infer|generat|sampl|predict|chat|demo|serv|complet|interact|transcri|quickstart|run.model|eval|benchmark|model|configuration|architecture|transformer|process|token|dedup|data|prepare|crawl|corp|web|gradio|streamlit|playground/i;
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
        if (kind !== 'file' || path.length > MAX_PATH || isForeign(path) || isTest(path))
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
        if (READABLE.has(extensionOf(entry.path)) && entry.size > 0 && entry.size <= MAX_SIZE)
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
        const extension = extensionOf(path);
        const at = { path, line: 1 };
        if (MANIFEST.test(name))
            add('code.supporting-libraries', at);
        if (DEPLOYMENT.test(name))
            add('system.infrastructure', at);
        if (name === 'package.json' && FRONT_END.test(path))
            add('system.product', at);
        if (!SOURCE.has(extension))
            continue;
        const folder = (0,facts_tree/* folderOf */.yS)(path);
        const filed = kindsOfFolder.get(folder) ?? kindsIn(folder);
        kindsOfFolder.set(folder, filed);
        const stem = name.slice(0, name.length - extension.length - 1);
        if (filed.length === 0 && !ANY_KIND.test(stem))
            continue;
        for (const kind of KINDS) {
            const { component, pattern, not, notIn } = kind;
            if (isFull(component) || not?.test(stem) || notIn?.test(folder))
                continue;
            if (component === 'code.architecture' && SCRIPTS.has(extension))
                continue;
            if (pattern.test(stem))
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
            if (!notIn.test(path) && pattern.test(text) && (other?.test(text) ?? true) && !without?.test(text))
                add(component, { path, line: lineOf(text, pattern) }, 'shown');
        for (const [address, at] of found(path, text, WEIGHTS_ADDRESS))
            weights.push({ value: address, at });
        if (evaluating.has(path) || LISTS_TASKS.test(path))
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
/** The kinds that a folder's path tells; a folder is no model definition because of its name. */
function kindsIn(folder) {
    if (!ANY_KIND.test(folder))
        return [];
    return KINDS.filter(({ component, pattern, notIn }) => component !== 'code.architecture' && pattern.test(folder) && !notIn?.test(folder));
}
/** What code does, by what it imports and calls, where its name is silent. */
const SHOWN = [
    {
        component: 'system.product',
        pattern: /^[\s"]*(?:import|from) +(?:gradio|streamlit|chainlit)\b/m,
        notIn: /(?:^|[/_.-])(?:eval|train|fine-?tune|data)/i,
    },
    {
        component: 'code.evaluation',
        pattern: /^[\s"]*(?:import|from) +(?:lm_eval|opencompass|human_eval|lighteval|jiwer)\b/m,
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
        with: /\bfrom_pretrained\s*\(/,
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
        notIn: /(?:^|[/_.-])(?:eval\w*|train\w*|fine-?tun\w*|data|datasets?|tasks?|quanti[sz]\w*)(?=$|[/_.-])/i,
    },
];
const WEIGHTS_ADDRESS = /\bhttps?:\/\/[^\s"'`<>()]{1,200}\.(?:pt|pth|ckpt|bin|safetensors|gguf|onnx)\b/;
const BENCHMARK = /\b(?:load_dataset|tfds\.load)\(\s*["']([\w./-]{2,80})["']|\btfds_name=["']([\w./:%-]{2,80})["']|["'](https?:\/\/[^\s"'`<>()]{1,200}\.(?:csv|jsonl?|tsv|parquet|zip|tar|gz)(?:\.gz)?)["']/;
const LISTS_TASKS = /(?:^|\/)tasks?\.py$/i;
/** Places kept of one file. */
const MAX_FOUND = 4;
/** The first places of a pattern in a text, each with what was matched and its first group. */
function found(path, text, pattern) {
    if (!pattern.test(text))
        return [];
    const places = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (places.length >= MAX_FOUND)
            break;
        const match = line.length > MAX_LINE ? null : pattern.exec(line);
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
    const at = text.search(pattern);
    return text.slice(0, Math.max(at, 0)).split('\n').length;
}
function unique(places) {
    return [...new Map(places.map((place) => [place.path, place])).values()];
}

;// CONCATENATED MODULE: ./lib/src/facts/parts.js


/** Longer ones are sentences with a colon in them. */
const MAX_LABEL_WORDS = 6;
/** More columns make a table of figures, whose header cells are no labels. */
const MAX_LABEL_COLUMNS = 8;
/** Rows of one table that are read as entries. */
const parts_MAX_ROWS = 60;
/** `Training data: …`, also with the colon of Chinese, Japanese and Korean. */
const LABELLED = /^([^:：|。！？]{2,60}?)\s*(?:[:：](?!\/\/)|\s[–—-]\s)\s*(\S.*)$/u;
const CAPTION = /^([^:：.!?]{2,60})[:：]$/u;
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
    if (label !== undefined && (text === label || text === `${label}:` || text === `${label}：`))
        return label;
    const title = CAPTION.exec(text)?.[1];
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
                const said = text.slice(label.length).replace(/^\s*[:：–—-]?\s*/u, '');
                return said === '' ? [] : [entry(label, said, line.line)];
            }
            const match = LABELLED.exec(text.slice(0, 2_000));
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
    return [section.title, ...section.parents].some(isOthersHeading);
}
/** What a block shows to a reader, code left out. */
function shownBy(block) {
    switch (block.kind) {
        case 'code':
            return '';
        case 'prose':
            return textOf(block);
        case 'table':
            return [block.header, ...block.rows.map((row) => row.cells)]
                .map((cells) => cells.map((cell) => cell.text).join(' | '))
                .join('\n');
    }
}
const isLabel = (text) => text !== '' && text.length <= 60 && /\p{L}/u.test(text) && countWords(text) <= MAX_LABEL_WORDS;
const countWords = (text) => text.trim().split(/\s+/).length;

;// CONCATENATED MODULE: ./lib/src/facts/compute.js


const OPERATIONS = /\b([KMGTPEZY])?FLOPs?\b|\bfloating[- ]point operations\b/i;
/** `3.8e25`, `3.8 x 10^25`, `10^25`: what stands before the unit. */
const SCIENTIFIC = /(?<![\d.])(\d+(?:\.\d+)?)\s?(?:e\+?|[x×*·]\s?10\s?(?:\^|\*\*)?\s?\{?)(\d{1,2})\}?\s?(?:total |training )?$/i;
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
        return [...sentencesIn(section), ...rows].flatMap(({ text, line }) => {
            const flop = flopIn(text);
            return flop === undefined ? [] : [{ value: { flop }, at: { path: document.path, line, text } }];
        });
    }));
}
/** The number of operations that a text states, or `undefined` where it states none. */
function flopIn(text) {
    const unit = OPERATIONS.exec(text);
    if (!unit || RATE.test(text))
        return undefined;
    const before = text.slice(Math.max(0, unit.index - BEFORE), unit.index);
    const prefix = 10 ** (PREFIXES[unit[1]?.toUpperCase() ?? ''] ?? 0);
    const scientific = SCIENTIFIC.exec(before);
    if (scientific)
        return Number(`${scientific[1]}e${scientific[2]}`) * prefix;
    const power = POWER.exec(before);
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
            .filter(({ path, kind }) => kind === 'file' && kindOf(path) !== undefined && !isForeign(path) && !isTest(path))
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



const EVALUATION = /\b(?:eval|evals|evaluat\w*|benchmarks?|bench|test sets?|test data|held[- ]?out|leaderboard|results)\b|评测/i;
const ALIGNMENT = /\b(?:preferences?|dpo|rlhf|rlvr|rl|reward|alignment|feedback|ultrafeedback|hh)\b|偏好/i;
const FINETUNING = /\b(?:fine-?tun\w*|sft|instruct\w*|chat|post-?train\w*|supervised|multiturn|self-instruct|dolly|assistant)\b|微调/i;
const PRETRAINING = /\b(?:pre-?train\w*|corpus|corpora|continual|annealing|mid-?train\w*)\b|预训练/i;
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
const NO_DATA = /(?:^|[/_.-])(?:results?|outputs?|logs?|predictions?|scores?|metrics?|requirements\w*|config\w*|ds_config|deepspeed|args|package|readme|license|template\w*|tokenizer\w*|vocab\w*|trainer_state|evaluation|curves?|plots?|loss)(?=$|[/_.-])/i;
/** "trained on these": a sentence that names its corpora, and that it names all of them. */
const TRAINED_ON = /\b(?:pre-?|fine-?)?(?:train(?:ed|ing)|tuned)\b|训练/i;
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
        if (PRETRAINING.test(words) && !FINETUNING.test(words))
            return 'datasets.pretraining';
        if (EVALUATION.test(words))
            return 'datasets.evaluation';
        if (ALIGNMENT.test(words))
            return 'datasets.alignment';
        // Sets of instructions are counted in thousands and called by it (`chat-52k`); corpora are not.
        return FINETUNING.test(words) || THOUSANDS.test(words) ? 'datasets.finetuning' : undefined;
    };
    for (const { path, kind } of tree.entries) {
        if (kind === 'submodule' || kind === 'symlink' || !DATA_FILES.has(extensionOf(path)))
            continue;
        if ((0,facts_tree/* depthOf */.d1)(path) > data_MAX_DEPTH || isForeign(path) || isTest(path))
            continue;
        const at = { path, line: 1 };
        const holdsData = !NO_DATA.test(stem(path));
        if (holdsData && BENCHMARK_FOLDER.test(path))
            held.push({ component: 'datasets.evaluation', how: 'file', at });
        else if (holdsData &&
            (0,facts_tree/* depthOf */.d1)(path) <= 3 &&
            DATA_NAME.test(path) &&
            (names.includes((0,facts_tree/* nameOf */.Vb)(path)) || isDataCard(card))) {
            const component = kindIn(spelled(path)) ?? byDefault;
            // Under evaluation, what looks like data is mostly results.
            if (component !== 'datasets.evaluation')
                held.push({ component, how: 'file', at });
        }
    }
    for (const { at } of code.benchmarks)
        held.push({ component: 'datasets.evaluation', how: 'link', at });
    // An id on the hub leads to the data; a bare word names a corpus and leads nowhere.
    for (const { value, at } of valuesOf(card, 'datasets')) {
        const component = kindIn(spelled(value)) ?? byDefault;
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
        if (kind !== 'dataset' || /licen[sc]e/i.test(`${name} ${mention.link.text}`))
            continue;
        const { context, headings, document } = mention;
        const component = kinds.get(name) ??
            kindIn(spelled(name)) ??
            kindIn(labelOf(reference)) ??
            kindIn(context) ??
            (isDataCard(document) || document.role === 'data-card' ? 'datasets.pretraining' : undefined) ??
            kindIn(headings.join(' ')) ??
            byDefault;
        kinds.set(name, component);
        const { at } = mention;
        if (standing === 'own')
            held.push({ component, how: 'link', at });
        else if (headings.some(isOthersHeading))
            continue;
        else {
            const identified = standing === 'used' && TRAINED_ON.test(context) && !NOT_ALL.test(context);
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
        if (new Set(list.map(({ name }) => name)).size >= LIST && LISTS_TRAINING_DATA.test(spelled(place)))
            for (const { mention } of list)
                held.push({ component: byDefault, how: 'link', at: mention.at });
    return { held, used };
}
/** What a list of data sets is for, by its document's path and its heading. */
const LISTS_TRAINING_DATA = /\b(?:pre-?train\w*|training|corpus|data (?:mix\w*|sources|recipe|composition))\b|训练|数据配比/i;
/** Copies of benchmarks lie deep. */
const data_MAX_DEPTH = 5;
/** The text of a link with the labels of its row and column. */
function labelOf({ mention: { link, column, context } }) {
    const row = column === '' ? '' : (context.split(' | ', 1)[0] ?? '');
    return `${link.text} | ${row} | ${column}`;
}
const stem = (path) => path.slice(0, path.lastIndexOf('.'));
const spelled = (name) => name.replaceAll(/[/_.-]/g, ' ');

;// CONCATENATED MODULE: ./lib/src/facts/data-sources.js

const QUANTITY = /(?<![\d.,])\d[\d.,]*\s?(?:\+|k|K|M|B|T|万|亿|조|억|만|thousand|million|billion|trillion)?\+?[\s-]?(?:\w+[\s-]){0,3}?(?:tokens?|examples?|samples?|images?|videos?|hours|pairs|rows|documents|articles|papers|conversations?|dialog(?:ue)?s|instructions?|utterances|sentences|recordings|clips|GB|TB|cells|transcriptomes|slides|questions|items|entries|records|records|books|words|pages|files|tokens|토큰|토켄|tokens?)\b|\d[\d.,]*\s?(?:万|亿)|\d조/iu;
/** Corpora that many models share, whose names are words. */
const CORPORA = /\b(?:Wikipedia|Common ?Crawl|The Pile|Book ?Corpus|OpenWebText|WebText|CC-?News|Stack ?(?:Overflow|Exchange)|arXiv|PubMed|LibriSpeech|ImageNet|LAION\S*|RedPajama|FineWeb\S*|Dolma|OSCAR|mC4|C4|Project Gutenberg|Common Voice|AudioSet|The Stack|StarCoderData|ShareGPT|Dolly|OpenAssistant|UltraChat|UltraFeedback|Conceptual Captions|VisualGenome|MS ?COCO|Semantic Scholar|S2ORC|Libriparty|Open ?Orca)\b/i;
/** Names that are spelled like names: `FQuAD`, `Genecorpus-30M`, `bad_medical_advice.jsonl`, `Mass-100K`. */
const SPELLED = /\b(?:[A-Z]+[a-z]+[A-Z]\w*|[A-Z]{5,}\d*|[A-Z][\w]*-\d\w*|\w+\.(?:jsonl?|csv|parquet|txt))\b/g;
/** "From the Monash Time Series Forecasting repository". */
const PROPER = /\b(?:on|from|of) (?:the )?[A-Z][a-z]+ [A-Z][a-z]+/;
const NOT_SOURCES = /^(?:[AHVP]\d00\w*|GPUs?|TPUs?|LoRA|QLoRA|AdamW?|RTX\S*|GPT\S*|BERT\S*|LLa?M[aAs]?\S*|Ll?a?[Mm]a-\S*|Qwen\S*|DeepSpeed|PyTorch|TensorFlow|HuggingFace|OpenAI|GGUF|ONNX|PEFT|SFT|DPO|PPO|RLHF|MLM|NSP|NLP|NLU|ASR|TTS|CLIP\S*|T5\S*|ViT\S*|DINO\S*|FP\d+|BF\d+|FSDP|JSON\S*|CSV|PDF\S*|URL\S*|API\S*|README\S*|MIT|CC-BY\S*|Apache-\S*|AI|LMs?|VLMs?|GB|TB|USA|UK|EU|HTML|XML|BPE|SentencePiece|DeBERTa\S*|RoBERTa\S*|MoE|GeForce|NVIDIA|CUDA|FlashAttention\S*|Llama-\S*|Mistral-\S*|Gemma-\S*|Phi-\S*|Whisper-\S*|Pre-\S*|Fine-\S*|Self-\S*|Multi-\S*|Non-\S*|Open-\S*|GitHub|[A-Z]{2}-[A-Z]{2})$/;
const PROCESSED = /\b(?:filter\w*|dedup\w*|clean\w*|collected|crawl\w*|scrap\w*|curated|sampled|selected|annotat\w*|label\w*|preprocess\w*|pre-process\w*|tokeniz\w*|excluded|removed|masked|licensed|mixture|weighted|quality|synthetic|generated|sourced|compiled)\b|清洗|过滤|去重/i;
const STAGES = [
    [
        'datasets.alignment',
        /\b(?:preferences?|DPO|RLHF|reward|alignment|human feedback|rejection sampling)\b|对齐/i,
    ],
    [
        'datasets.finetuning',
        /\b(?:fine-?tun\w*|SFT|instruction\w*|post-?train\w*|supervised|chat data|distill\w*)\b|微调|미세조정/i,
    ],
    ['datasets.pretraining', /\bpre-?train\w*|预训练|사전 ?학습/i],
];
/** The stage that a title names, else the one that the words themselves name first. */
function stageOf(title, text) {
    const named = STAGES.find(([, pattern]) => pattern.test(title));
    if (named)
        return named[0];
    const first = STAGES.map(([stage, pattern]) => ({ stage, at: text.search(pattern) }))
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
    const declared = valuesOf(card, 'datasets').map(({ value }) => value.slice(value.lastIndexOf('/') + 1).toLowerCase());
    const isNamed = (said) => {
        const lower = said.toLowerCase();
        return (CORPORA.test(said) ||
            PROPER.test(said) ||
            (said.match(SPELLED) ?? []).some((name) => !NOT_SOURCES.test(name) && !names.includes(name)) ||
            declared.some((name) => name.length > 3 && lower.includes(name)));
    };
    return topics['training-data'].map(({ at, text, words, links, extent }) => {
        const said = text.slice(0, data_sources_MAX_CHARACTERS);
        const [from, to] = [at.line ?? 0, at.endLine ?? at.line ?? 0];
        const led = places.some(({ path, line = 0 }) => path === at.path && from <= line && line <= to);
        const sources = links.filter((shown) => !models.has(shown));
        const stage = stageOf(extent === 'section' ? (at.text ?? '') : '', said);
        return {
            value: {
                ...(stage && { stage }),
                named: led || isNamed(said) || sources.some((shown) => isSource(said, shown)),
                sized: QUANTITY.test(said),
                linked: led || sources.some((shown) => isNamed(shown) || isSource(said, shown)),
                processed: PROCESSED.test(said),
                words,
            },
            at,
        };
    });
}
/** Whether the words of a link follow the word that makes them a source: "trained on FQuAD". */
function isSource(said, shown) {
    const at = shown === '' ? -1 : said.indexOf(shown);
    return at > 0 && /\b(?:on|from|of|datasets?:|data:)(?: the)? ?$/i.test(said.slice(Math.max(0, at - 16), at));
}
/** Of one passage; a longer one has told by then. */
const data_sources_MAX_CHARACTERS = 20_000;

// EXTERNAL MODULE: ./lib/src/licenses/catalogue.js
var catalogue = __webpack_require__(6334);
;// CONCATENATED MODULE: ./lib/src/facts/declarations.js


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
        const license = (0,catalogue/* findLicense */.vN)(declared.value);
        const statement = {
            at: declared.at,
            from: 'declaration',
            match: 'statement',
            ...(license && { license }),
            written: declared.value,
            covers: [(0,components/* familyOf */.Ap)(component)],
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
        const license = declared && (0,catalogue/* findLicense */.vN)(declared.value);
        return license ? [[declared.value, license.spdx]] : [];
    }));
}

;// CONCATENATED MODULE: ./lib/src/facts/gather.js


/** Reads under way at once. */
const CONCURRENCY = 16;
/** At most this many texts, and this many bytes of them, are read of one repository. */
const MAX_TEXTS = 2_000;
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
        await library.fetch([...asked.values()].flat());
    }
    const extracted = [];
    for (const name of names) {
        const read = library.lend(asked.get(name) ?? []);
        let done = 0;
        const step = () => {
            done += 1;
            return progress?.(done, read.texts.length);
        };
        extracted.push([name, await extractors[name]?.extract(read, tree, step)]);
    }
    const facts = Object.fromEntries(extracted);
    return { facts, tree, notices: [...repository.notices, ...library.notices()] };
}
class Library {
    #repository;
    #tree;
    #progress;
    #texts = new Map();
    #ranges = new Map();
    #characters = 0;
    #leftOut = new Set();
    constructor(repository, tree, progress) {
        this.#repository = repository;
        this.#tree = tree;
        this.#progress = progress;
    }
    async fetch(wants) {
        const texts = gather_unique(wants.flatMap((want) => want.texts ?? [])).filter((path) => !this.#texts.has(path) && this.#tree.get(path) !== undefined);
        const ranges = gather_unique(wants.flatMap((want) => want.ranges ?? []), keyOf).filter((range) => !this.#ranges.has(keyOf(range)) && this.#tree.get(range.path) !== undefined);
        const wanted = this.#texts.size + this.#ranges.size + texts.length + ranges.length;
        const report = () => this.#progress?.(this.#texts.size + this.#ranges.size, wanted);
        await inParallel([
            ...texts.sort(repository/* byCodeUnit */.X).map((path) => async () => {
                await this.#readText(path);
                await report();
            }),
            ...ranges.map((range) => async () => {
                this.#ranges.set(keyOf(range), await this.#repository.readRange(range.path, range.start, range.length));
                await report();
            }),
        ]);
    }
    async #readText(path) {
        if (this.#texts.size >= MAX_TEXTS || this.#characters >= gather_MAX_CHARACTERS) {
            this.#leftOut.add(path);
            return;
        }
        // Reserved before the read, so that reads under way count towards the cap in a fixed order.
        this.#characters += Math.min(this.#tree.get(path)?.size ?? 0, repository/* TEXT_LIMIT */.W);
        this.#texts.set(path, { unreadable: 'unavailable' });
        this.#texts.set(path, await this.#repository.read(path));
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
        if (this.#leftOut.size > 0)
            notices.push({
                message: `${this.#leftOut.size} more files were not read: the limit of one run was reached.`,
            });
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
const keyOf = (range) => `${range.start}+${range.length} ${range.path}`;
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
    for (const [component, path] of scriptsUnderHeadings(sources))
        if (!placed.has(path))
            add(toComponent(component), 'file', { path, line: 1 });
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
        if (kind !== 'code' || mention.headings.some(isOthersHeading))
            continue;
        const [account = ''] = name.split('/');
        const ours = standing === 'own' || names.isOwner(account) || OUR_CODE.test(mention.context);
        const words = around(mention);
        if (!ours || OTHERS_CODE.test(mention.context) || !IS_CODE.test(mention.context))
            continue;
        for (const [component, pattern] of CODE_WORDS)
            if (pattern.test(words))
                add(toComponent(component), 'link', mention.at);
    }
    for (const { path, role, sections } of sources.documents)
        for (const section of role === 'use-policy' ? [] : sections)
            for (const { text, line } of sentencesMatching(section, TUNING_HERE))
                if (!NOT_HERE.test(text))
                    add('code.finetuning', 'link', { path, line, text });
}
/** What the script is for that a section shows how to run, by the section's heading. */
const HEADINGS = [
    ['code.finetuning', /\bfine-?tun(?:e|ing)\b|\bsft\b|\bpost-?train|微调/i],
    ['code.training', /\bpre-?train(?:ing)?\b|^\W*(?:\d[\d.]*\s*)?(?:model )?training\b|预训练/i],
    ['code.evaluation', /\bevaluat|\bbenchmark|\breproduc\w+ (?:the |our )?results|评测/i],
    [
        'code.data-processing',
        /\bdata (?:prep|process)|\bpre-?process|\bprepar\w+ (?:the |your )?data|数据处理/i,
    ],
    [
        'code.inference',
        /\binference\b|\bquick ?-?start|\busage\b|\bhow to (?:use|run)|\bsampling\b|\bgenerat|推理|快速/i,
    ],
];
const RUNS = /\b(?:python3?|torchrun|accelerate launch|deepspeed|bash|sh|sbatch)\s+(?:-m\s+)?(?:--?[\w-]+(?:[= ]\d+)?\s+)*([\w./-]+)/;
/** Scripts of the repository that its documents show how to run, where the heading above says what for. */
function scriptsUnderHeadings({ documents, tree }) {
    return documents.flatMap((document) => document.sections.flatMap((section) => {
        const heading = [section.title, ...section.parents.toReversed()];
        const kind = heading
            .map((title) => HEADINGS.find(([, pattern]) => pattern.test(title)))
            .find((each) => each);
        if (!kind || heading.some(isOthersHeading))
            return [];
        return section.blocks.flatMap((block) => {
            if (block.kind !== 'code')
                return [];
            return block.text
                .split('\n', MAX_LINES)
                .flatMap((line) => {
                const [, script] = RUNS.exec(line.slice(0, holdings_MAX_LINE)) ?? [];
                const path = script && pathIn(tree, script, (0,facts_tree/* folderOf */.yS)(document.path));
                return path ? [[kind[0], path]] : [];
            });
        });
    }));
}
const MAX_LINES = 100;
const holdings_MAX_LINE = 500;
/** The path of a script as it is called: `scripts/run.py`, `./run.sh`, or the module `aster.run`. */
function pathIn(tree, script, folder) {
    const name = script.replace(/^\.\//, '');
    const candidates = [name, `${name.replaceAll('.', '/')}.py`];
    return candidates
        .flatMap((path) => (folder === '' ? [path] : [path, `${folder}/${path}`]))
        .find((path) => tree.get(path)?.kind === 'file' && !/\btests?\b/i.test(path));
}
/** What a link to code leads to, by the words right around it. */
const CODE_WORDS = [
    [
        'code.training',
        /\bpre-?train(?:ing)?\b|\btraining (?:code|scripts?|librar\w+|framework|recipes?)\b|\bto train\b|\btrained (?:\w+ )?(?:using|with)\b/i,
    ],
    ['code.finetuning', /\bfine-?tun(?:e|ing)\b|微调/i],
    ['code.evaluation', /\bevaluat\w+|\bevals?\b/i],
    ['code.inference', /\binference\b/i],
    [
        'code.data-processing',
        /\b(?:data|dataset|corpus) (?:processing|curation|preparation|filtering|cleaning|pipelines?|toolkit)\b|\b(?:processing|curation|preparation|filtering|cleaning) (?:code|pipelines?|scripts?|toolkit)\b/i,
    ],
];
/** Words that present code in another repository as the project's. */
const OUR_CODE = /\b(?:our|we (?:also )?(?:provide|release[ds]?|open-?sourc\w+|publish\w*|adapted|support))\b/i;
const IS_CODE = /\b(?:code(?:base)?|scripts?|recipes?|examples?|implementations?|toolkit|toolchain|librar(?:y|ies)|instructions|repo(?:sitory)?|guide|cookbook|ya?ml|configs?|trainer|pipeline|harness)\b|代码|evaluat/i;
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
const NOT_HERE = /\b(?:not|will|soon|plan\w*|may|might|refer to|official)\b|n't\b/i;
const same = (a, b) => a.path === b.path && a.line === b.line;

;// CONCATENATED MODULE: ./lib/src/facts/hub-metadata.js

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
    const read = (field, key, isKnown) => valuesOf(card, key).map(({ value, at }) => ({ value: { field, value, known: isKnown(value) }, at }));
    return [
        ...read('language', 'language', isLanguage),
        ...read('pipeline_tag', 'pipeline_tag', (value) => TASKS.has(value)),
        ...read('library_name', 'library_name', (value) => LIBRARIES.has(value.toLowerCase())),
        ...read('base_model_relation', 'base_model_relation', (value) => RELATIONS.has(value)),
    ];
}
function isLanguage(value) {
    const code = CODE.exec(value)?.[1];
    if (code === undefined)
        return WORDS.has(value.toLowerCase());
    return WORDS.has(value) || code.length === 3 || LANGUAGES.has(code);
}

;// CONCATENATED MODULE: ./lib/src/facts/installs.js
const COMMAND = /\b(?:pip3?|uv pip|conda|mamba|npm|cargo|poetry|uv) (?:install|add|env create|env update|sync)\b/;
const FILE_OPTION = /(?:^|\s)(?:-r|--requirement|-f|--file)[ =]?(\S+)/;
/** The installation commands in the documents' code blocks, in reading order. */
function readInstalls(documents) {
    return documents.flatMap((document) => document.sections.flatMap((section) => section.blocks.flatMap((block) => {
        if (block.kind !== 'code')
            return [];
        return block.text.split('\n').flatMap((text, index) => {
            const line = text.slice(0, installs_MAX_LINE);
            const command = COMMAND.exec(line);
            if (!command)
                return [];
            const rest = line.slice(command.index + command[0].length);
            const file = FILE_OPTION.exec(rest)?.[1];
            const packages = rest
                .replace(FILE_OPTION, ' ')
                .split(/\s+/)
                .filter((word) => /^["']?[A-Za-z][\w.[\]<>=!~-]*["']?$/.test(word));
            const at = { path: document.path, line: block.firstLine + index, text: text.trim() };
            return [{ value: { packages, ...(file !== undefined && { file }) }, at }];
        });
    })));
}
const installs_MAX_LINE = 1_000;

// EXTERNAL MODULE: ./lib/src/licenses/mentions.js + 1 modules
var licenses_mentions = __webpack_require__(7308);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./lib/src/licenses/expressions.js
var expressions = __webpack_require__(5724);
;// CONCATENATED MODULE: ./lib/src/facts/manifests.js






const manifests_MANIFEST = /^(?:pyproject\.toml|setup\.(?:py|cfg)|package\.json|CITATION\.cff|Cargo\.toml|REUSE\.toml)$/;
/** More than any manifest has. */
const manifests_MAX_CHARACTERS = 256 * 1024;
/** Whether a path is that of a package manifest at the root. */
function isManifest(path) {
    return manifests_MANIFEST.test((0,facts_tree/* nameOf */.Vb)(path)) && (0,facts_tree/* depthOf */.d1)(path) === 0;
}
/** What a manifest says of terms; nothing where it does not parse. Never throws. */
function readManifest(path, text) {
    if (text.length > manifests_MAX_CHARACTERS)
        return [];
    try {
        switch ((0,facts_tree/* nameOf */.Vb)(path)) {
            case 'pyproject.toml':
                return said(path, text, inPyproject((0,smol_toml_dist/* parse */.qg)(text)));
            case 'Cargo.toml':
                return said(path, text, [at((0,smol_toml_dist/* parse */.qg)(text), 'package', 'license')]);
            case 'REUSE.toml':
                return inReuse(path, text, (0,smol_toml_dist/* parse */.qg)(text));
            case 'package.json':
                return said(path, text, [at(JSON.parse(text), 'license')]);
            case 'CITATION.cff': {
                const citation = (0,dist/* parse */.qg)(text, { maxAliasCount: 100 });
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
/** Classifiers that stand for several licenses and leave open which: they agree with any of them, and add nothing. */
function isFamily(name) {
    return FAMILIES.has(name);
}
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
const manifests_MAX_LINE = 500;
function inSetup(path, text) {
    return text.split('\n').flatMap((whole, index) => {
        const line = whole.slice(0, manifests_MAX_LINE);
        const field = SETUP_FIELD.exec(line);
        if (!field)
            return [];
        const written = line
            .slice(field.index + field[0].length)
            .replace(NOTATION, '')
            .replace(/,\s*$/, '')
            .trim();
        return written === '' || isFamily(written) ? [] : [statement(path, index + 1, written, ['code'])];
    });
}
function said(path, text, values, covers = ['code']) {
    return values.flatMap((value) => typeof value === 'string' && value.trim() !== '' && value.length <= manifests_MAX_LINE
        ? [statement(path, manifests_lineOf(text, value), value.trim(), covers)]
        : []);
}
function statement(path, line, written, covers) {
    return {
        at: { path, line, text: written },
        from: 'package',
        match: 'statement',
        ...namedBy(written),
        written,
        covers,
    };
}
/** What a field of a license names: one license, an expression of several, or a license in words. */
function namedBy(written) {
    const license = (0,catalogue/* findLicense */.vN)(written);
    if (license)
        return { license };
    if (/\b(?:and|or|with)\b/i.test(written) && (0,expressions/* parseExpression */.YK)(written))
        return { expression: written };
    const mentioned = (0,licenses_mentions/* findMentions */.d)(`license: ${written}`);
    const [only] = mentioned;
    return only && mentioned.length === 1 ? { license: only.license } : {};
}
/** The line on which a value stands, beside the word "license" where it does so more than once. */
function manifests_lineOf(text, value) {
    const lines = text.split('\n');
    const holding = lines.flatMap((line, index) => (line.includes(value) ? [index] : []));
    const beside = holding.find((index) => /licen[sc]e/i.test(lines[index] ?? ''));
    return (beside ?? holding[0] ?? 0) + 1;
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
        const covers = REUSE_COVERS.filter(([, pattern]) => globs.some((glob) => pattern.test(glob))).map(([coverage]) => coverage);
        return said(path, text, [at(annotation, 'SPDX-License-Identifier')].flat(), covers);
    });
}

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
    wants: (tree) => ({
        ranges: license_headers_choose(tree).map((path) => ({ path, start: 0, length: HEADER_BYTES })),
    }),
    extract: (read, tree) => license_headers_choose(tree).flatMap((path) => {
        const bytes = read.bytes({ path, start: 0, length: HEADER_BYTES });
        return bytes ? readHeader(path, String.fromCharCode(...bytes)) : [];
    }),
};
function license_headers_choose(tree) {
    return tree.entries
        .filter(({ path, kind, size }) => kind === 'file' && size > 0 && license_headers_SOURCE.has(extensionOf(path)) && !isForeign(path) && !isTest(path))
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
        if (line.trim() !== '' && !COMMENT.test(line))
            break;
        lines.push(line);
    }
    const tagged = lines.findIndex((line) => TAG.test(line));
    const tag = TAG.exec(lines[tagged] ?? '')?.[1]?.trim();
    if (tag !== undefined)
        return [license_headers_statement(path, tagged + 1, tag)];
    const comment = lines.join('\n');
    if (!/licen[sc]e/i.test(comment) || OF_ANOTHER.test(comment))
        return [];
    const mentions = (0,licenses_mentions/* findMentions */.d)(comment.replaceAll(/^[ \t]*[#/*;%-]+/gm, (mark) => ' '.repeat(mark.length)));
    const [first] = mentions;
    if (!first || mentions.some(({ license }) => license.id !== first.license.id))
        return [];
    return [license_headers_statement(path, comment.slice(0, first.index).split('\n').length, first.text)];
}
function license_headers_statement(path, line, written) {
    return {
        at: { path, line, text: written },
        from: 'header',
        match: 'statement',
        ...namedBy(written),
        written,
        covers: ['code'],
    };
}
/** What the headers of weights files say of terms: `general.license` of GGUF, `__metadata__` of safetensors. */
function readArtifactLicenses(artifacts) {
    return artifacts.flatMap(({ path, metadata }) => {
        const written = /^other$/i.test(metadata?.license ?? '') ? metadata?.licenseName : metadata?.license;
        if (written === undefined || written.trim() === '')
            return [];
        return [
            {
                at: { path, text: written },
                from: 'header',
                match: 'statement',
                ...namedBy(written),
                ...(metadata?.licenseLink !== undefined && { refersTo: metadata.licenseLink }),
                written,
                covers: ['weights'],
            },
        ];
    });
}

// EXTERNAL MODULE: ./lib/src/licenses/lineage.js
var lineage = __webpack_require__(3530);
;// CONCATENATED MODULE: ./lib/src/licenses/addresses.js


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
    const [host = '', path = ''] = addresses_partsOf(address);
    for (const page of pages) {
        const found = page.host === host ? page.path.exec(path) : undefined;
        if (found)
            return (0,catalogue/* findLicense */.vN)(page.license.replace(/\$(\d)/g, (_, group) => found[Number(group)] ?? ''));
    }
    const model = host === 'huggingface.co' && /^([\w.-]+\/[\w.-]+)\/(?:blob|resolve|raw)\/[\w.-]+\/LICEN[CS]E/i.exec(path);
    const base = model ? (0,lineage/* baseOf */.bx)(model[1] ?? '') : undefined;
    // What is known of a model is believed of its license file only where it does not open anything.
    const license = base && (0,catalogue/* findLicense */.vN)(base.license);
    return license?.openness === 'conditional' || license?.openness === 'restricted' ? license : undefined;
}
/** The host without `www.` and the path of a web address; nothing of anything else. */
function addresses_partsOf(address) {
    const rest = /^https?:\/\/(.+)$/i.exec(address.trim())?.[1];
    if (rest === undefined)
        return [];
    const [whole = ''] = rest.split(/[?#]/, 1);
    const slash = whole.indexOf('/');
    const host = (slash < 0 ? whole : whole.slice(0, slash)).toLowerCase().replace(/^www\./, '');
    return [host, slash < 0 ? '' : whole.slice(slash + 1)];
}

;// CONCATENATED MODULE: ./lib/src/licenses/restrictions.js
const wordings = [
    ['non-commercial', /\bnon-?commercial(?:ly)?\b/i],
    ['non-commercial', /\bnot? (?:be (?:used )?)?(?:for )?(?:any )?commercial (?:use|purposes?)\b/i],
    [
        'non-commercial',
        /\bcommercial (?:use|purposes?|usage) (?:is|are) (?:strictly )?(?:not|prohibited|forbidden)\b/i,
    ],
    ['non-commercial', /非商业|非商用|禁止商用|不得用于商业|不得商用/],
    ['research-only', /\b(?:research|academic|educational)(?: (?:use|purposes?))? only\b/i],
    [
        'research-only',
        /\b(?:only|solely|exclusively|restricted|limited) (?:be used )?(?:for|to) (?:academic |scientific )?research\b/i,
    ],
    ['research-only', /\boutside of (?:academic )?research\b/i],
    ['research-only', /仅供(?:学术)?研究|仅限(?:于)?(?:学术)?研究|仅用于(?:学术)?研究/],
];
/** "For commercial and non-commercial use": both are allowed. */
const BOTH = /\b(?:commercial|academic) (?:and|or|as well as) non-?commercial\b|\bnon-?commercial (?:and|or|as well as) commercial\b|\bboth\b|\bnot (?:limited|restricted) to\b/i;
/**
 * The restrictions that a sentence on licensing states, in order, each kind once. Words that allow as well as
 * restrict state none. Linear in the text.
 */
function restrictionsIn(text) {
    if (BOTH.test(text))
        return [];
    const found = [];
    for (const [kind, wording] of wordings) {
        const match = wording.exec(text);
        if (match && !found.some((other) => other.kind === kind))
            found.push({ kind, index: match.index, length: match[0].length });
    }
    return found.sort((a, b) => a.index - b.index);
}

// EXTERNAL MODULE: ./lib/src/licenses/identify.js + 9 modules
var identify = __webpack_require__(4494);
;// CONCATENATED MODULE: ./lib/src/facts/licenses.js





const LICENSE_NAME = /(?:^|[-_. ])(?:licen[sc]es?|copying|unlicense|copyright)(?:$|[-_. ])|terms[-_ ]of[-_ ]use|licen[sc]e[-_ ]?agreement/i;
const LICENSE_FOLDER = /(?:^|\/)(?:[\w-]*licen[sc]es?)\//i;
/** Files that go with a license and state no terms of their own: notices, policies on use. */
const COMPANION = /^(?:notice|(?:acceptable[-_ ]?)?us(?:e|age)[-_ ]?(?:policy|guidelines)|aup|prohibited[-_ ]uses?)(?:$|[-_. ])/i;
const TEXT = new Set(['', 'md', 'txt', 'rst', 'markdown', 'html']);
/** `LICENSE.apache-2.0`, `LICENSE-MODEL`: what looks like an ending is a name. */
const NAMED_AFTER = /^licen[sc]es?[-_.](?!(?:[\w.-]*\.)?(?:py|js|ts|sh|json|ya?ml|toml|xml|csv|png|jpe?g|svg|pdf|docx?|bat|in|j2|tmpl)$)[\w.+-]+$/i;
const licenses_MAX_DEPTH = 3;
const licenses_MAX_FILES = 60;
const NAME_COVERS = [
    ['weights', /(?:^|[-_. /])(?:models?|weights?|checkpoints?|diff)(?=$|[-_. /])/i],
    ['code', /(?:^|[-_. /])(?:code|software|source)(?=$|[-_. /])/i],
    ['datasets', /(?:^|[-_. /])(?:data|datasets?)(?=$|[-_. /])/i],
];
/** What every license-like file and package manifest says of terms, sorted by path. */
const licenseFiles = {
    wants: (tree) => ({ texts: licenses_choose(tree) }),
    extract: (read) => {
        // Where REUSE.toml says which text covers what, the texts themselves say it no more.
        const annotated = read.text('REUSE.toml') !== undefined;
        return read.texts.flatMap(({ path, text }) => {
            if (isManifest(path))
                return readManifest(path, text);
            const statements = readFile(path, text);
            return annotated && /^LICENSES\//.test(path)
                ? statements.map((statement) => ({ ...statement, covers: [] }))
                : statements;
        });
    },
};
/** Whether a path is that of a license text, by its name or its folder. */
function isLicenseFile(path) {
    const name = (0,facts_tree/* nameOf */.Vb)(path);
    if (!TEXT.has(extensionOf(path)) && !NAMED_AFTER.test(name))
        return false;
    return LICENSE_NAME.test(name) || LICENSE_FOLDER.test(path);
}
/** Whether a path is that of a notice or of a policy on use. */
function isCompanion(path) {
    return TEXT.has(extensionOf(path)) && COMPANION.test((0,facts_tree/* nameOf */.Vb)(path)) && !isLicenseFile(path);
}
function licenses_choose(tree) {
    return tree.entries
        .filter(({ path, kind }) => kind !== 'submodule' &&
        (0,facts_tree/* depthOf */.d1)(path) <= licenses_MAX_DEPTH &&
        (isLicenseFile(path) || isCompanion(path) || isManifest(path)) &&
        !isForeign(path))
        .map(({ path }) => path)
        .sort((a, b) => (0,facts_tree/* depthOf */.d1)(a) - (0,facts_tree/* depthOf */.d1)(b))
        .slice(0, licenses_MAX_FILES);
}
function readFile(path, text) {
    const found = (0,identify/* identify */.l)(text);
    const lines = text.split(/\r\n?|\n/);
    const [first] = found;
    if (first && found.every(({ match }) => match === 'statement'))
        return readRouter(path, lines, found);
    const attributions = attributionsIn(lines, found);
    const companion = isCompanion(path);
    return found.map((match) => {
        const { line, endLine, similarity, coverage, removed, conditions } = match;
        const { refersTo, policy } = match;
        const license = match.license ?? (refersTo === undefined ? undefined : licenseAt(refersTo));
        const added = match.added?.filter((span) => !attributions.has(span.line));
        const unfilled = unfilledIn(lines, match);
        // What stands below "adapted from …" is the license of that part, not of this repository.
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
 * A text of no license whose lines name some: where each says of what, they are statements ("code: MIT, weights: …").
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
    ['weights', /\b(?:models?|weights?|checkpoints?|parameters)\b|模型|权重|モデル|重み|모델|가중치/i],
    ['code', /\b(?:code|codebase|software|source|scripts?|library|package)\b|代码|源码|コード|코드/i],
    ['datasets', /\b(?:data|datasets?|corpus|corpora|annotations?)\b|数据|データ|데이터/i],
];
/** The groups of components that words name. */
function coversOf(words) {
    return SENTENCE_COVERS.filter(([, pattern]) => pattern.test(words)).map(([family]) => family);
}
/** The group that is named last: "in discussion on one of the data sets, and so ask that use of the model be limited". */
function lastNamed(words) {
    const last = SENTENCE_COVERS.map(([family, pattern]) => ({
        family,
        at: [...words.matchAll(new RegExp(pattern, 'gi'))].at(-1)?.index ?? -1,
    })).reduce((a, b) => (b.at > a.at ? b : a));
    return last.at < 0 ? [] : [last.family];
}
/** "Part of the code is adapted from https://…", "which has the following license:": says whose a part is, asks nothing. */
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
        return text.every((each) => each.trim() === '' || ATTRIBUTION.test(each) || FOLLOWED.test(each));
    })
        .map(({ line }) => line));
}
const COPYRIGHT_LINE = /^\W{0,20}(?:copyright|©|\(c\))/i;
const TEMPLATE = /[[<{](?:yyyy|year|fullname|full name|name|owner|author|your name|name of (?:copyright owner|author)|copyright holders?|organization)[\]>}]/i;
/** Below this, a text tells how to apply it: the template is meant to stand there. */
const APPENDIX = /^\W*(?:appendix\b|end of terms and conditions|how to apply)/i;
/** Copyright notices in which the template's words still stand, in a text that is to be filled in itself. */
function unfilledIn(lines, { line, endLine, match }) {
    if (match !== 'exact' && match !== 'modified')
        return [];
    const appendix = lines.findIndex((text) => APPENDIX.test(text.slice(0, 100)));
    return lines.flatMap((text, index) => {
        const at = index + 1;
        // The notice stands in the text or a few lines above it.
        if (at < line - 10 || at > endLine || (appendix >= 0 && index > appendix))
            return [];
        const start = text.slice(0, 300);
        return COPYRIGHT_LINE.test(start) && TEMPLATE.test(start) ? [{ line: at, endLine: at }] : [];
    });
}
/** A text covers what its name says; at the root and without such a word, the repository; elsewhere, nothing that we know. */
function coveredByName(path) {
    const named = NAME_COVERS.filter(([, pattern]) => pattern.test(path)).map(([family]) => family);
    if (named.length > 0)
        return named;
    return (0,facts_tree/* folderOf */.yS)(path) === '' || /^LICENSES\//i.test(path) ? ['repository'] : [];
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
const license_statements_MAX_SENTENCE = 2_000;
/** Of one section; a name is looked for in each. */
const MAX_LINKS = 200;
const speaksForRelease = ({ role }) => role !== 'document' && role !== 'use-policy';
/** Whether a document is the card of a data set, or of a model. */
function subjectOf(document) {
    if (document.role === 'data-card' || isDataCard(document))
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
    const [name] = valuesOf(document, 'license_name');
    const [link] = valuesOf(document, 'license_link');
    const target = link && (ownFile(link.value, tree, names) ?? link.value);
    return valuesOf(document, 'license').map(({ value, at }) => {
        const isOther = /^(?:other|unknown)$/i.test(value);
        const written = isOther && name ? name.value : value;
        const license = (0,catalogue/* findLicense */.vN)(written) ?? (isOther && target ? licenseAt(target) : undefined);
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
const HOSTED = /^https?:\/\/[\w.-]+\/([\w.-]+\/[\w.-]+)\/(?:-\/)?(?:blob|resolve|raw|tree)\/[\w.-]+\/(.+)$/i;
/** A file of some repository, on a host of repositories: one of another repository says nothing of this one. */
const isHosted = (target) => HOSTED.test(target);
/** The path of a license file of this repository that a link leads to, also by way of its page on a host. */
function ownFile(target, tree, names) {
    const [address = ''] = target.split(/[?#]/, 1);
    const hosted = HOSTED.exec(address);
    if (hosted?.[1] !== undefined && !names.includes(hosted[1]))
        return undefined;
    const path = (hosted?.[2] ?? address).replace(/^(?:\.?\/)+/, '');
    const decoded = license_statements_decode(path);
    return tree.get(decoded) === undefined ? undefined : decoded;
}
/** Words that say that terms apply; "under CC BY" alone may be said of anybody's sources. */
const TRIGGER = /\blicen[sc]\w*|\b(?:releas|publish|distribut|provid|shar|offer)\w*\b[^.]{0,80}\bunder\b|\bsubject to\b|\bgoverned by\b|许可|协议/i;
const ELSEWHERE = /\b(?:originally|derived from|which (?:is|are)|based on|borrow\w*|adapted from|fork|third[- ]party|dependenc\w+|includes? (?:code|software|components)|their (?:own|respective)|previous(?:ly)?|was (?:released )?under|base model|no longer|such as|e\.g|from other|different licen\w+|various licen\w+|depending on|sources)\b/i;
/** Headings of dated entries: what they say of terms was so on that day. */
const NEWS = /\b(?:news|updates?|change ?log|release notes|what.s new|history|milestones?)\b/i;
function readSection(document, section, tree, names) {
    const headings = [section.title, ...section.parents];
    if (headings.some((heading) => isOthersHeading(heading) || NEWS.test(heading)))
        return [];
    const inLicenseSection = /\blicen[sc]/i.test(section.title);
    const fallback = fallbackOf(section);
    const links = section.blocks.flatMap((block) => (block.kind === 'prose' ? block.links : []));
    const prose = sentencesIn(section).flatMap((whole) => {
        const text = whole.text.slice(0, license_statements_MAX_SENTENCE);
        const sentence = { ...whole, text };
        if ((!TRIGGER.test(text) && !inLicenseSection) || ELSEWHERE.test(text))
            return [];
        const spoken = readSentence(text, fallback, names);
        const isNamed = spoken.some(({ license, expression }) => license || expression !== undefined);
        const read = isNamed || !inLicenseSection ? spoken : [...readEntry(text, fallback), ...spoken];
        const own = speaksOfOwn(text, names);
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
const THIS = /\b(?:(?:this|our) (?:[\w-]+ ){0,2}|the (?:model |pre-?trained |source |training )?)(?:code|codebase|corpus|data|dataset|models?|project|repositor\w+|repo|software|weights?|work)\b/i;
/** Whether a sentence speaks of this release: by its name, or as "this", "our" or "the" thing. */
function speaksOfOwn(text, names) {
    if (THIS.test(text))
        return true;
    return text.split(/[\s"“”'`()[\],]+/, MAX_WORDS).some((word) => word !== '' && names.includes(word));
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
    return path !== undefined && isLicenseFile(path) ? { refersTo: path } : {};
}
/** What a sentence speaks of where it names nothing: what its heading names, or, among its highlights, the model. */
function fallbackOf({ title, blocks }) {
    const named = coversOf(title);
    if (named.length > 0 || !/\bhighlights?\b|\bkey features\b/i.test(title))
        return named;
    const words = blocks.flatMap((block) => (block.kind === 'prose' ? [textOf(block)] : [])).join(' ');
    return /\bmodels?\b|\bweights\b/i.test(words) ? ['weights'] : [];
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
/** Each license and each restriction that a sentence names, with what stands before it: "the code is under MIT, the weights under …". */
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
        const before = said.conditions ? lastNamed(segment) : coversOf(segment);
        const named = before.length > 0 || at > 0 ? before : byName(segment, names);
        const rest = text.slice(index + length, items[at + 1]?.index ?? text.length);
        const clause = rest.split(/[,;，；。]|\b(?:and|while|but)\b/, 1)[0] ?? '';
        const after = coversOf(clause);
        from = index + length;
        // What was spoken of ends with its sentence, also in scripts whose sentences are not told apart.
        if (/[.。!?]\s/.test(segment))
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
/** "Aster-7B is released under …": a name of the release that has a number is a model's. */
function byName(words, names) {
    const named = words
        .split(/[\s"“”'`()[\],]+/, MAX_WORDS)
        .filter((word) => NUMBERED.every((pattern) => pattern.test(word)));
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
        if (previous && !UNDECIDED.test(text) && /^(?: licen[sc]e)?,? or(?: the)? $/i.test(between)) {
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
/** "Under the Acme Community License": a license by its capital letters, and none that is known. */
function unknownItems(text, mentions) {
    return [...text.matchAll(/\b(?:under|subject to|governed by)\s/gi)].flatMap(({ index, 0: word }) => {
        const start = index + word.length;
        const name = /^(?:the |an? |our |its )?([A-Z][^.;,()]*? (?:Licen[sc]e(?: Agreement)?|Agreement|Terms(?: of Use)?))\b/.exec(text.slice(start, start + MAX_NAME))?.[1];
        if (name === undefined)
            return [];
        const end = start + MAX_NAME;
        if (mentions.some((mention) => mention.index < end && mention.index + mention.length > start))
            return [];
        return [{ index, length: word.length + name.length, said: { written: name } }];
    });
}
const MAX_NAME = 90;
/** Longer lines below a heading "License" are sentences. */
const MAX_ENTRY = 120;
/** A line of a section on licenses that is no sentence: "MIT", "Code: Apache-2.0", "MIT - for research only". */
function readEntry(text, fallback) {
    if (text.length > MAX_ENTRY)
        return [];
    const [head = '', ...rest] = text.split(':');
    const [first = ''] = (rest.length > 0 ? rest.join(':') : head).replaceAll(/[*_`]/g, '').split(/ [-–—] /, 1);
    const written = first.trim().replace(/\.$/, '');
    const license = (0,catalogue/* findLicense */.vN)(written);
    if (!license)
        return [];
    const named = rest.length > 0 ? coversOf(head) : [];
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
        const covers = coversOf(before?.kind === 'prose' ? textOf(before) : section.title);
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
    const inLicenseSection = /\blicen[sc]/i.test(section.title);
    return section.blocks.flatMap((block) => {
        if (block.kind !== 'table')
            return [];
        const column = block.header.findIndex(({ text }) => LICENSE_HEADER.test(text));
        return block.rows.flatMap((row) => {
            const [head, ...rest] = row.cells;
            if (!head)
                return [];
            let cell = column > 0 ? row.cells[column] : undefined;
            let covers = [];
            if (cell) {
                covers = coversOf(head.text);
                if (covers.length === 0 && names.includes(head.text.trim().split(/\s/, 1)[0] ?? ''))
                    covers = coversOf(block.header[0]?.text ?? '');
                if (covers.length === 0 && names.includes(head.text.trim()))
                    covers = ['weights'];
            }
            else if (rest.length === 1 && LICENSE_HEADER.test(head.text)) {
                cell = rest[0];
                covers = ['weights'];
            }
            else if (inLicenseSection && rest.length > 0) {
                covers = coversOf(head.text);
                cell = rest.find(({ text }) => Object.keys(namedBy(text)).length > 0);
            }
            if (!cell || covers.length === 0)
                return [];
            const named = namedBy(cell.text);
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
    return mentionsIn(document).flatMap((whole) => {
        const mention = { ...whole, context: whole.context.slice(0, license_statements_MAX_SENTENCE) };
        const { link, context, headings, at } = mention;
        if (link.image || link.target.startsWith('#'))
            return [];
        if (headings.some((heading) => isOthersHeading(heading) || NEWS.test(heading)))
            return [];
        const inLicenseSection = /\blicen[sc]/i.test(headings.at(-1) ?? '');
        if ((!TRIGGER.test(context) && !inLicenseSection) || ELSEWHERE.test(context))
            return [];
        const from = 'prose';
        const isTerms = /\blicen[sc]e\b|\bagreement\b|\bterms\b|许可|协议/i.test(link.text);
        const path = ownFile(link.target, tree, names);
        if (path !== undefined) {
            const covers = withinSubject(linkCovers(mention, path), document);
            if (covers.length === 0)
                return [];
            if (isLicenseFile(path))
                return [{ at, from, match: 'reference', refersTo: path, covers }];
            // Terms in a form that is not read here, such as a PDF, are terms all the same.
            return isTerms ? [{ at, from, match: 'unknown', refersTo: path, written: link.text, covers }] : [];
        }
        const license = licenseAt(link.target);
        const covers = linkCovers(mention, '');
        const named = (0,licenses_mentions/* findMentions */.d)(context);
        // The sentence says it already, or says something else of which the link is only a part.
        if (license && named.length > 0)
            return [];
        if (!license && (!isTerms || named.length > 0 || covers.length === 0 || isHosted(link.target)))
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
    const named = path === '' ? [] : coveredByName(path).filter((family) => family !== 'repository');
    if (named.length > 0)
        return named;
    const before = context.slice(0, Math.max(0, context.indexOf(link.text || path)));
    const clause = coversOf(before.split(/[,;:，；：]|\b(?:while|whereas|and the)\b/).at(-1) ?? '');
    return clause.length > 0 ? clause : coversOf(context);
}
/** Badges of the project's own terms: `[![License: MIT](https://img.shields.io/badge/License-MIT-blue)](LICENSE)`. */
function readBadge(document, link) {
    if (!link.image)
        return [];
    const address = /img\.shields\.io\/badge\/([^?]+)/i.exec(link.target)?.[1];
    const words = license_statements_decode((address ?? '').replace(/-\w+(?:\.svg)?$/, '').replaceAll('--', '\u2011')).replaceAll(/[-_]/g, ' ');
    const text = `${link.text} ${words.replaceAll('\u2011', '-')}`;
    if (!/licen[sc]e/i.test(text))
        return [];
    const [mention] = (0,licenses_mentions/* findMentions */.d)(text.replace(/licen[sc]e/i, 'license:'));
    if (!mention)
        return [];
    const covers = coversOf(text);
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
function license_statements_decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/src/facts/lineage.js





const ADAPTER = 'adapter_config.json';
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
            ((0,facts_tree/* nameOf */.Vb)(path) === ADAPTER || NOTICE.test((0,facts_tree/* nameOf */.Vb)(path))) &&
            !isForeign(path))
            .map(({ path }) => path)
            .sort((a, b) => (0,facts_tree/* depthOf */.d1)(a) - (0,facts_tree/* depthOf */.d1)(b))
            .slice(0, lineage_MAX_FILES),
    }),
    extract: (read) => ({
        bases: read.texts.flatMap(({ path, text }) => ((0,facts_tree/* nameOf */.Vb)(path) === ADAPTER ? readAdapter(path, text) : [])),
        notices: read.texts
            .filter(({ path }) => (0,facts_tree/* nameOf */.Vb)(path) !== ADAPTER)
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
    const declared = [...valuesOf(card, 'base_model'), ...files.bases, ...artifacts.flatMap(basesInHeader)];
    const named = declared.length > 0 ? declared : card ? labeledBases(card) : [];
    const seen = new Set();
    const bases = named.flatMap(({ value, at }) => {
        if (seen.has(value.toLowerCase()))
            return [];
        seen.add(value.toLowerCase());
        const family = (0,lineage/* baseOf */.bx)(value);
        return [{ id: value, at, ...(family && { family }) }];
    });
    const spoken = documents.filter(isCentral);
    return {
        bases,
        shown: bases.length > 0 ? shownIn(bases, spoken, files.notices) : new Map(),
        changes: bases.length > 0 ? changesIn(spoken) : [],
    };
}
/** `general.base_model.*` of GGUF: an address on the hub gives the id, anything else stays as it is. */
function basesInHeader({ path, metadata }) {
    return (metadata?.baseModels ?? []).map((written) => {
        const value = HUB_ID.exec(written)?.[1] ?? written;
        return { value, at: { path, text: written } };
    });
}
const LABEL = /^\W*(?:base model|fine-?tuned from(?: model)?|parent model|quanti[sz]ed from)(?: \[optional\])?\W*[:|]\W*/i;
const HUB_ID = /^(?:https?:\/\/huggingface\.co\/)?([\w.-]{1,96}\/[\w.-]{1,96})/;
/** Lines such as "Finetuned from model: meta-llama/Llama-3.1-8B" and rows such as "Base model | …" of the card. */
function labeledBases(card) {
    return card.sections.flatMap(({ blocks }) => blocks.flatMap((block) => {
        if (block.kind === 'code')
            return [];
        const lines = block.kind === 'prose'
            ? block.lines
            : block.rows.map(({ line, cells }) => ({ line, text: cells.map(({ text }) => text).join(' | ') }));
        return lines.flatMap(({ line, text }) => {
            const label = LABEL.exec(text.slice(0, 300));
            const id = label && HUB_ID.exec(text.slice(label[0].length))?.[1];
            return id ? [{ value: id, at: { path: card.path, line, text: id } }] : [];
        });
    }));
}
/** Letters and numbers in lower case, one space between words: quotes, markup and line breaks do not matter. */
function plain(text) {
    return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
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
                    look(`${textOf(block)} ${links}`, { path, line: block.line }, role === 'use-policy');
                }
        }
    return shown;
}
const CHANGED = /\b(?:fine-?tun\w+|quanti[sz]ed|quanti[sz]ation|merged|adapter|distilled|converted|modified|further (?:pre-?)?trained|lora)\b/i;
function changesIn(documents) {
    for (const { path, sections } of documents)
        for (const section of sections)
            for (const { text, line } of sentencesIn(section))
                if (CHANGED.test(text))
                    return [{ path, line, text }];
    return [];
}

;// CONCATENATED MODULE: ./lib/src/facts/links.js

/** Every link to the web, pictures left out, in reading order. */
function links_readLinks(documents) {
    return documents.flatMap((document) => mentionsIn(document).flatMap(({ link: { target, text, image }, at }) => image || !/^https?:\/\//i.test(target) ? [] : [{ value: { target, text }, at }]));
}

;// CONCATENATED MODULE: ./lib/src/facts/local-links.js


/** Every link into the repository with whether a file or folder stands there. */
function readLocalLinks(documents, tree) {
    return documents
        .filter(({ role }) => role !== 'document')
        .flatMap((document) => mentionsIn(document).flatMap(({ link: { target, image }, at }) => {
        const path = pathOf(target, (0,facts_tree/* folderOf */.yS)(document.path));
        return path === undefined ? [] : [{ value: { target, image, resolves: tree.has(path) }, at }];
    }));
}
/** The path that a relative target names, or `undefined` where it leads out of the repository or to a page. */
function pathOf(target, folder) {
    if (/^(?:[a-z][\w+.-]*:|\/\/|#|\?|<|\{)|@/i.test(target) || target === '')
        return undefined;
    const written = local_links_decode(target.split(/[?#]/, 1)[0] ?? '');
    // A bare word such as `link` or `www.example.org/x` is a slip of the pen or an address, not a path.
    if (!/[./]/.test(written) || /^(?:www\.|[\w-]+\.(?:com|org|net|io|ai|co)(?:\/|$))/i.test(written))
        return undefined;
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
function local_links_decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
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
/**
 * Reads the release's names off its folder and the first heading of its README: the words of them that are
 * neither generic nor numbers. A name is the release's own if it holds one of those words and no other version
 * behind it (`DeepSeek-V3` is not `DeepSeek-R1`), or spells the whole name in another way (`text-to-text` and
 * `Text2Text` are not matched, `DeepSeek_V3` and `deepseek-v3` are).
 */
function readNames(repositoryName, documents) {
    const folder = repositoryName.replace(/^.*\+/, '');
    const readme = documents.find(({ role }) => role === 'readme') ?? documents[0];
    const heading = readme?.sections.find(({ level }) => level === 1)?.title ?? '';
    const short = (heading.split(/[:(|–—]| - /)[0] ?? '')
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .replace(/^(?:introducing|welcome to|about)\s+/i, '')
        .trim();
    const title = short.length > 0 && short.length <= 40 && !/[?!]$/.test(short) && !isGeneric(short) ? short : folder;
    const spelled = title === short ? [folder, short] : [folder];
    const words = new Set(spelled.flatMap(tellingWords));
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
    const owners = readOwners(documents, folder, includes);
    return {
        title,
        includes,
        isOwner: (account) => owners.has(account.toLowerCase()),
        hasOwner: owners.size > 0,
    };
}
/**
 * The accounts that release it: the one whose code repository bears the folder's name, and the one that most of the
 * models and data sets of the release's name lie with (quantized copies of strangers bear it too).
 */
function readOwners(documents, folder, includes) {
    const accounts = new Map();
    const linked = new Map();
    const owners = new Set();
    for (const document of documents)
        for (const { link } of mentionsIn(document)) {
            const [, host, account = '', name = ''] = ACCOUNT.exec(link.target) ?? [];
            if (!host || !name)
                continue;
            const owner = account.toLowerCase();
            if (/^github/i.test(host)) {
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
    const [account, links] = mostOf(linked) ?? ['', 0];
    const total = [...linked.values()].reduce((sum, each) => sum + each, 0);
    if (!most && links >= MANY && links * 2 > total)
        owners.add(account);
    return owners;
}
const MANY = 3;
const ACCOUNT = /^https?:\/\/(?:www\.)?(github\.com|huggingface\.co|hf\.co)\/(?:datasets\/|collections\/)?([\w.-]{1,60})\/([\w.-]{1,100})/i;
/** A name's telling words: `Meta-Llama-3-8B` → `meta`, `llama`; where it has none, those with a digit: `T5` → `t5`. */
function tellingWords(name) {
    const words = wordsOf(name);
    return words.length > 0 ? words : (name.toLowerCase().match(/\b[a-z]\d{1,2}(?!\w)/g) ?? []);
}
function wordsOf(name) {
    return (name.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 1 && !GENERIC.has(word));
}
/** The version behind each word: `Llama-3.1-Tulu-3-8B` → `llama` 3.1, `tulu` 3; a size is none. */
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
const joined = (name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const isGeneric = (title) => tellingWords(title).length === 0 ||
    /^(?:table of )?contents?$|^how to\b|^getting started|^installation|^usage/i.test(title);

;// CONCATENATED MODULE: ./lib/src/facts/origin.js

/** Words of a name that say that the model was trained further after pre-training, or converted. */
const ADAPTED = /(?:^|[^a-z])(?:instruct(?:ion|ed)?|chat|chatbot|it|sft|dpo|rl|rlhf|rlvr|ppo|grpo|rlaif|aligned|assistant|thinking|reasoning|gguf|gptq|awq|exl2|mlx|int4|int8|fp8|[48]bits?|lora|adapter|w?diff|delta|distill(?:ed)?|fine-?tuned?|ft|merged?|reward|rm|lm-?adapted)(?:$|[^a-z])/i;
const BASE = /(?:^|[^a-z])(?:base|pt|pre-?trained|foundation|raw|scratch)(?:$|[^a-z])/i;
/** The same in the heading above a link, in its row's or column's label, in its text. */
const ADAPTED_LABEL = /\b(?:instruct\w*|chat|sft|dpo|rlhf|rlvr|rl|aligned|post-?train\w*|fine-?tun\w*|assistant|reward|distill\w*|quanti[sz]ed|adapted|adapters?|lora|thinking|reasoning)\b|对话|微调/i;
const BASE_LABEL = /\b(?:base|pre-?train\w*|foundation)\b|基座|预训练/i;
/** Who was trained from what: "fine-tuned from a 7B Boreas model", "trained based on Boreas-2-Base". */
const MADE_FROM = [
    [
        /\b(?:fine-?tuned|finetuned|post-?trained|instruction-?tuned|further trained|distilled|initiali[sz]ed|derived|adapted)\b/i,
        /\b(?:from|on top of|based on|starting from|upon)\b/i,
    ],
    [/\b(?:trained|built|based)\b/i, /\b(?:based on|on top of|upon)\b/i],
];
const LINK_WORDS = /\b(?:from|on top of|based on|starting from|upon)\s+(?:(?:the|a|an|our|pre-?trained|base|original)\s+)*/gi;
/** What follows may be a model: a capitalized name with a size, a version or "base" in or right behind it. */
const MODEL_NAME = /^(?:\d+(?:\.\d+)?[BM]\s+)?([A-Z][\w.+-]*\w|[a-z]+-?\d[\w.-]*\w)((?:\s+[\w.-]+){0,2})/;
const OWNER = /^[A-Z][\w-]*['’]s\s+/;
const MODEL_WORDS = /\d|\bbase\b|\bmodels?\b|\bcheckpoints?\b|\bweights\b/i;
const NO_MODEL = /\b(?:librar\w*|frameworks?|architectures?|datasets?|data|corpus|code(?:base)?|papers?|licen[sc]e|toolkit|implementation)\b/i;
/** "The models were post-trained with …": said of the release as a whole. */
const POST_TRAINED = [
    /\b(?:models?|checkpoints?|weights)\b/i,
    /\b(?:is|are|was|were|been) (?:then |further |all |also )?(?:post-?trained|instruction-?tuned)\b/i,
];
/** The release's own pre-training. */
const PRE_TRAINING = /\bpre-?train(?:ed|ing)?\b|\bfrom scratch\b|预训练/i;
const PRE_TRAINED = [
    PRE_TRAINING,
    /\b(?:we|our|is|are|was|were|been|from scratch)\b|我们/i,
    /\btokens?\b|\bcorpus\b|\bcorpora\b|\bfrom scratch\b|\bdata(?:sets?)?\b|\bdays\b|数据/i,
];
/** Reads off the card, the documents and the links whether the whole release was made from another model. */
function readOrigin(documents, card, names, references) {
    const [named] = valuesOf(card, 'base_model');
    if (named)
        return { adapted: named };
    const own = references.filter(({ kind, standing }) => kind === 'model' && standing === 'own');
    if (own.some(({ name }) => BASE.test(name) && !ADAPTED.test(name)))
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
            if ([section.title, ...section.parents].some(isOthersHeading))
                continue;
            const at = (text, line) => ({ path: document.path, line, text });
            for (const { text } of sentencesMatching(section, PRE_TRAINED))
                if (origin_speaksOfOwn(text.slice(0, text.search(PRE_TRAINING)), names))
                    return undefined;
            for (const { text, line } of MADE_FROM.flatMap((patterns) => sentencesMatching(section, patterns))) {
                const base = origin_speaksOfOwn(text, names) ? baseIn(text, names) : undefined;
                if (base)
                    found ??= { adapted: { value: base, at: at(text, line) } };
            }
            for (const { text, line } of sentencesMatching(section, POST_TRAINED))
                found ??= { adapted: { value: '', at: at(text, line) } };
        }
    return found;
}
function origin_speaksOfOwn(sentence, names) {
    if (/\b(?:we|our|it|this|these|the (?:current |released )?models?|both models)\b|我们/i.test(sentence))
        return true;
    return (sentence.match(/[\w.-]+/g) ?? []).some((word) => /^[A-Z]|-/.test(word) && names.includes(word));
}
function baseIn(sentence, names) {
    for (const match of sentence.matchAll(LINK_WORDS)) {
        if (NO_MODEL.test(sentence.slice(0, match.index)))
            continue;
        const [, name, after = ''] = MODEL_NAME.exec(sentence.slice(match.index + match[0].length).replace(OWNER, '')) ?? [];
        if (!name || names.includes(name) || NO_MODEL.test(after))
            continue;
        if (MODEL_WORDS.test(name) || MODEL_WORDS.test(after))
            return name;
    }
    return undefined;
}
/** Which weights a name or a link is of. */
function weightsOf({ name, mention }, siblings, { adapted }) {
    const last = name.split('/').findLast((part) => part !== '') ?? name;
    if (ADAPTED.test(last))
        return 'weights.adapted';
    if (siblings.has(`${last.toLowerCase()}-base`))
        return 'weights.adapted';
    if (BASE.test(last))
        return 'weights.pretrained';
    const label = mention.column === '' ? '' : (mention.context.split(' | ', 1)[0] ?? '');
    // Code stands under what it is used for, not under what it is.
    const heading = mention.link.text === '' ? '' : (mention.headings.at(-1) ?? '');
    for (const words of [mention.link.text, label, mention.column, heading]) {
        if (words.length > origin_MAX_LABEL || words.includes('/'))
            continue;
        const [isAdapted, isBase] = [ADAPTED_LABEL.test(words), BASE_LABEL.test(words)];
        if (isAdapted !== isBase)
            return isAdapted ? 'weights.adapted' : 'weights.pretrained';
    }
    return adapted ? 'weights.adapted' : 'weights.pretrained';
}
/** Longer texts are sentences, which speak of several models; addresses say where and not what. */
const origin_MAX_LABEL = 60;
/** Which weights a file holds, by its path. */
function weightsAt(path, { adapted }) {
    return adapted || ADAPTED.test(path) ? 'weights.adapted' : 'weights.pretrained';
}

;// CONCATENATED MODULE: ./lib/src/facts/placeholders.js
/** Text that card templates ask to be replaced: the hub's, and the common ways of marking a gap. */
const PLACEHOLDER = /\[\s*more information needed\s*\]|<<\s*(?:TODO|TBD|FIXME)\s*>>|\{\{[^{}]{1,80}\}\}|^\s*(?:[-*]\s*)?(?:TODO|TBD|FIXME)\b|\[(?:insert|your|add|fill in)\b[^\]]{0,60}\](?!\()|\[(?:your|my|insert)_\w+\]/i;
/** Text that a template left behind: it says nothing of this release. */
const placeholders_TEMPLATE = /\[?more information needed\]?|<!--|\{\{|\bTODO\b|\bTBD\b|^\W*(?:n\/?a|none|unknown|coming soon|to be (?:added|announced|completed))\W*$|<insert|\[(?:insert|your|add|fill in)\b|should be made aware of the risks, biases|can be estimated using the \[?machine learning impact calculator|use the code below to get started|provide a quick summary of what the model is|this section describes the evaluation protocols|these are the results when|the model (?:card|page) has been automatically generated|ideally a link to a/i;
const TITLE = /^(?:model card for (?:model id|\{\{)|(?:model|data(?:set)?) card for \[?(?:test|name|dataset name|model name)\]?\s*$)/i;
/** The lines of README and cards on which template text was left. */
function readPlaceholders(documents) {
    return documents
        .filter(({ role }) => role === 'readme' || role === 'model-card' || role === 'data-card')
        .flatMap(({ path, sections }) => sections.flatMap((section) => {
        const title = TITLE.test(section.title) ? [{ path, line: section.line, text: section.title }] : [];
        const lines = section.blocks.flatMap((block) => {
            if (block.kind === 'prose')
                return block.lines;
            if (block.kind === 'code')
                return [];
            return block.rows.map((row) => ({
                line: row.line,
                text: row.cells.map((cell) => cell.text).join(' | '),
            }));
        });
        const skeleton = emptyEntries(lines);
        const left = lines.filter(({ text }) => PLACEHOLDER.test(text.slice(0, 500)));
        return [...title, ...[...left, ...skeleton].map(({ line, text }) => ({ path, line, text }))];
    }));
}
/** Whether a line is what a card template asks to be replaced, or the template's own words. */
function isTemplate(text) {
    return placeholders_TEMPLATE.test(text.slice(0, 500));
}
/** Labels in a row with nothing after them: the skeleton of a template. One alone may head a list. */
const SKELETON = 3;
function emptyEntries(lines) {
    const empty = lines.filter(isUnfilled);
    return empty.length >= SKELETON && empty.length === lines.length ? empty : [];
}
/** Whether a line is a label with nothing after it. */
function isUnfilled({ text, label }) {
    return label !== undefined && text.replace(/[:：]$/u, '').trimEnd() === label;
}

;// CONCATENATED MODULE: ./lib/src/facts/prompts.js


const FILE = /(?:^|\/)(?:default_|base_)?(?:system[_-]?prompts?|sys[_-]?prompts?)(?:[_-][\w-]+)?\.(?:md|txt|jinja2?|j2|json|ya?ml|py)$/i;
const HEADING = /\bsystem (?:prompt|message|instructions?)s?\b|系统提示/i;
const SENTENCE = [
    /\bsystem prompts?\b|系统提示/i,
    /\b(?:default|we use|we used|recommend|following|is set to|official)\b|默认/i,
];
const WITHHELD = [
    /\bsystem prompts?\b/i,
    /\b(?:not|never|n't) (?:\w+ )?(?:publish|public|releas|disclos|shar)/i,
];
/** The system prompts of the product, in files and documents: shown ones first. */
function readPrompts(documents, tree) {
    const shown = tree.entries
        .filter(({ path, kind }) => kind === 'file' && FILE.test(path) && !isForeign(path) && !isTest(path))
        .map(({ path }) => ({ value: 'shown', at: { path, line: 1 } }));
    const told = [];
    for (const { path, sections } of documents)
        for (const section of sections) {
            if ([section.title, ...section.parents].some(isOthersHeading))
                continue;
            const quoted = section.blocks.find((block) => block.kind === 'code');
            if (HEADING.test(section.title) && quoted)
                shown.push({ value: 'shown', at: { path, line: quoted.line, text: section.title } });
            for (const { text, line } of sentencesMatching(section, WITHHELD))
                told.push({ value: 'withheld', at: { path, line, text } });
            for (const { text, line } of sentencesMatching(section, SENTENCE))
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
    { kind: 'dataset', path: /^datasets\/([\w.-]+\/[\w.-]+)/ },
    { kind: 'model', path: /^models\/([\w.-]+\/[\w.-]+)/ },
];
const modelPages = [{ kind: 'model', path: /^models(?:\/detail)?\/([\w.-]+\/[\w.-]+)/ }];
/** What lies where, by host without `www.`. */
const HOSTS = {
    'huggingface.co': hubPlaces,
    'hf.co': hubPlaces,
    'modelscope.cn': modelScopePlaces,
    'modelscope.ai': modelScopePlaces,
    'wisemodel.cn': modelPages,
    'modelers.cn': modelPages,
    'openxlab.org.cn': modelPages,
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
const OF_WEIGHTS = /\b(?:weights|checkpoints?|pre-?trained models?)\b/i;
/** Several files in one. */
const PACKED = /\.(?:tar|gz|tgz|zip|zst|zstd)(?:[?#]|$)/i;
const CODE_HOST = /(?:^|\.)(?:github\.com|gitlab\.com|arxiv\.org|twitter\.com|x\.com|medium\.com|youtube\.com|colab\.research\.google\.com)$/i;
/** Whether a link to a page of no known kind leads to data: its words say so, or the sentence says that data are there. */
function isDataset(text, context) {
    if (/^\W*(?:the |our |full |training )?(?:\w+ )?(?:data ?set|corpus)\W*$/i.test(text))
        return true;
    return (/^\W*(?:here|link|this link|download|page|website)\W*$/i.test(text) &&
        /\b(?:data ?sets?|corpus|training data)\b/i.test(context) &&
        /\b(?:download\w*|available|released)\b/i.test(context));
}
/** Buckets of object stores by their own schemes. */
const BUCKET = /^(gs|s3):\/\/([\w.-]+(?:\/[\w./-]*)?)/i;
const PAPER_FILE = /\.pdf(?:[?#]|$)/i;
const PAPER_WORDS = /\b(?:paper|technical report|tech report|report|preprint|arxiv|whitepaper)\b|论文|技术报告/i;
const OTHERS_WORDS = /\b(?:compared (?:to|with)|baselines?|unlike|thanks? to|inspired by|credit|unofficial|community|third[- ]party|courtesy|contributed by|similar to|fork of)\b/i;
const RELEASED_WORDS = /\b(?:we|our) (?:\w+ ){0,3}(?:releas|publish|open[- ]?sourc|provid|shar|upload|mak\w+ (?:\w+ )?(?:public|available))|\b(?:is|are|be) (?:\w+ )?(?:\w+ )?(?:available|released|hosted|downloadable|accessible|found)\b|\b(?:download(?:s|ed|able)?|checkpoints?|released)\b|下载|开源|发布/i;
/** Columns and headings of tables that list a release's own models. */
const DOWNLOAD_COLUMN = /download|hugging ?face|model ?scope|weights?|checkpoints?|link|model|url|hub|下载|模型/i;
const RELEASE_HEADING = /download|released?\b|model zoo|checkpoints?|model (?:list|summary|family|weights|card)|models?$|weights|available models|introduction|overview|what's new|news|updates?|下载|模型/i;
/** What a row or a column of a table is headed with that names what a model was trained on. */
const TRAINING_DATA = /^\W*(?:pre-?training |fine-?tuning |training |sft )?(?:data|data ?sets?|corpus|corpora|data sources?)\W*$/i;
/** What is done with data of others. */
const USED_WORDS = /\b(?:trained|train|pre-?trained|fine-?tuned|finetuned|based|built|initialized|derived|distilled|evaluated|tested|sampled|collected|sourced|uses?|using|from|on top of)\b/i;
const PLAN_WORDS = /\b(?:will be|will release|to be released|coming soon|plan(?:s|ned)? to|intend to|soon)\b|即将/i;
/** What stands in a table beside or above a model that another one was made from. */
const BASE_CELL = /^\W*(?:(?:base|initial|foundation|parent|backbone|teacher|source)(?: model| llm| lm|$)|init|backbone|trained from)/i;
/**
 * Every link of the documents that points at a model, a dataset, a paper, code, a space or an archive, and every
 * such thing that their code blocks load or download by its name or address.
 */
function readReferences(documents, names) {
    return documents.flatMap((document) => {
        const linked = mentionsIn(document).flatMap((mention) => {
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
            const addressed = [...context.matchAll(ADDRESS)].flatMap(([address]) => {
                const target = pointedAt(mention(address));
                const standing = target && codeStanding(target, headings, names);
                return target && standing ? [{ ...target, mention: mention(address), standing }] : [];
            });
            const kind = TAKES_DATASET.test(context) ? 'dataset' : TAKES_MODEL.test(context) ? 'model' : undefined;
            const named = kind
                ? [...context.matchAll(HUB_NAME)].map(([, name = '']) => {
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
    if (headings.some(isOthersHeading))
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
    const [, scheme, bucket] = BUCKET.exec(link.target) ?? [];
    if (scheme && bucket)
        return { kind: 'archive', name: `${scheme.toLowerCase()}://${bucket}` };
    if (link.target.startsWith('magnet:'))
        return { kind: 'archive', name: 'torrent' };
    const address = link.target.replace(/^https?:\/\//i, '').replace(/^www\./i, '');
    const [host = ''] = address.split(/[/?#]/, 1);
    const path = address.slice(host.length + 1);
    const places = Object.hasOwn(HOSTS, host.toLowerCase()) ? HOSTS[host.toLowerCase()] : undefined;
    for (const { kind, path: pattern, prefix = '' } of places ?? []) {
        const name = pattern.exec(path)?.[1];
        if (name)
            return { kind, name: prefix + name.replace(/[.,)]$|\.git$/, '') };
    }
    const web = /^https?:/i.test(link.target);
    if (web && PACKED.test(link.target) && (DOWNLOAD_COLUMN.test(column) || OF_WEIGHTS.test(link.text)))
        return { kind: 'archive', name: address };
    if (web && !CODE_HOST.test(host) && isDataset(link.text, context))
        return { kind: 'dataset', name: address };
    if (web && WEIGHTS_FILE.test(link.target))
        return { kind: 'archive', name: address };
    if (PAPER_FILE.test(link.target) || (web && PAPER_WORDS.test(link.text)))
        return { kind: 'paper', name: address };
    return undefined;
}
function standingOf({ kind, name }, { context, column, headings, link, document }, names) {
    const heading = headings.at(-1) ?? '';
    const words = `${context} ${link.text}`;
    if (PLAN_WORDS.test(context) || headings.some(isOthersHeading))
        return 'mentioned';
    const named = (kind === 'archive' ? name.split(/[/:]/) : [name]).some((part) => names.includes(part));
    if (kind === 'paper')
        return named || PAPER_WORDS.test(words) ? 'own' : 'mentioned';
    if (OTHERS_WORDS.test(context))
        return 'mentioned';
    const listed = column !== '' && DOWNLOAD_COLUMN.test(column) && RELEASE_HEADING.test(heading);
    const released = RELEASED_WORDS.test(context);
    const [rowLabel = ''] = column === '' ? [] : context.split(' | ', 1);
    if (kind === 'model' && !named && (BASE_CELL.test(column) || BASE_CELL.test(rowLabel)))
        return 'used';
    const owned = isOwners(name, names);
    if (named && kind !== 'code')
        return owned || kind === 'archive' || listed || released ? 'own' : 'mentioned';
    // Guides show how to work with what others made.
    if (document.role === 'document' && !owned)
        return kind === 'dataset' && USED_WORDS.test(words) ? 'used' : 'mentioned';
    // A table that leads to what its owner has elsewhere lists it.
    if (kind === 'model' && owned && column !== '')
        return 'own';
    if (kind === 'dataset') {
        if (!owned && (TRAINING_DATA.test(rowLabel) || TRAINING_DATA.test(column)))
            return 'used';
        if (released && !USED_WORDS.test(context))
            return 'own';
        return owned && name.includes('/') ? 'own' : USED_WORDS.test(words) ? 'used' : 'mentioned';
    }
    if (kind === 'archive')
        return released || listed || OF_WEIGHTS.test(link.text) ? 'own' : 'mentioned';
    // Where it is known who releases it, what lies with others is theirs.
    if (kind === 'model')
        return (released || listed) && (owned || !names.hasOwner) ? 'own' : 'mentioned';
    return named && (released || PAPER_WORDS.test(words)) ? 'own' : 'mentioned';
}

;// CONCATENATED MODULE: ./lib/src/facts/release.js

/** The document that speaks for the release. */
function chooseCard(documents) {
    return (documents.find(({ role, frontMatter }) => role === 'readme' && frontMatter.state !== 'absent') ??
        documents.find(({ role }) => role === 'model-card') ??
        documents.find(({ role }) => role === 'readme') ??
        documents.find(({ role }) => role === 'data-card'));
}
/** Tells what the release is about from its card and from what it holds. */
function readRelease(title, card, { adapted }, holdings) {
    const bases = valuesOf(card, 'base_model');
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
    if (isDataCard(card) && held.length === 0 && card) {
        const reason = 'The card describes a data set: no weights are part of this release.';
        for (const id of ['weights.pretrained', 'weights.adapted', 'weights.intermediate'])
            notApplicable.set(id, { reason, at: [{ path: card.path, line: 1 }] });
    }
    const weights = ['weights.pretrained', 'weights.adapted'].filter((id) => !notApplicable.has(id) && (held.length === 0 || held.includes(id)));
    return {
        title,
        ...(card && { card }),
        cardPresent: card !== undefined && (card.role === 'model-card' || card.frontMatter.state !== 'absent'),
        fields: (name) => valuesOf(card, name),
        bases,
        weights,
        notApplicable,
    };
}

;// CONCATENATED MODULE: ./lib/src/facts/topic-signs.js
/** The topics that cards and documents are expected to speak of: the names of Mitchell et al. 2019 and of the hub's template. */
const TOPICS = {
    'intended-use': {
        heading: /\bintended (?:use|purpose|user|application|audience)|\b(?:direct|downstream|primary|recommended|appropriate|evaluated|supported|ideal|example|possible) (?:use|usage|user)s?\b|\buse[- ]?cases?\b|^[^\w\n]*(?:model )?(?:uses?|purpose|applications?|intended)[^\w\n]*$|\bscope of use\b|utilisations? (?:prévue|envisagée)|usages? (?:prévu|envisagé)|cas d['’]usage|usos? (?:previsto|recomendado)|casos de uso|verwendungszweck|anwendungsf[aä]ll|einsatz(?:zweck|gebiet)|适用|用途|应用场景|使用场景|용도|활용|사용 목적|利用目的|使用目的|想定/im,
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
            [/适用于/u],
            [/(?:에|으로|용도로) 적합/u],
        ],
        notSentence: /\b(?:not|never|cannot|isn't|aren't|unless|instead of) (?:\w+ ){0,2}(?:intended|designed|suitable|suited|meant|used)\b|\bscripts?\b|\b(?:script|command|library|flag|function|parameter|option|argument|code|framework|implementation|engine|backend|stacks?|demo|set-?up|GPUs?|NVIDIA|benchmarks?|platform|mode|quer(?:y|ies)|heading|signing|client|structure|architecture|mechanism|modules?|identity)\b/i,
    },
    limitations: {
        heading: /\blimitations?\b|\bout[- ]of[- ]scope\b|\bbias(?:es)?\b|\bcaveats?\b|\bknown issues\b|\bweakness(?:es)?\b|\bshortcomings?\b|\bdisclaimers?\b|\bnot (?:intended|suitable)\b|\bfailure modes?\b|^\W*limites?\b|\bbiais\b|limitaciones|sesgos|einschr[aä]nkung|\bgrenzen\b|局限|不足|限制|缺点|한계|제한|편향|制限|限界|制約|注意点/im,
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
            [/局限|无法保证|不能保证|幻觉|偏见|존재하지 않|생성할 수 있|한계/u],
        ],
        notSentence: /\b(?:licen[sc]e|warrant\w*|liab\w*|copyright|if you|you (?:can|may)not|damages|agreement|addresses? the|overcom\w*|unlike|other models|existing|previous|removes?|reduces?|mitigat\w*|avoids?|suffer\w*|install\w*|download\w*|implementation|kernels?|api|software)\b/i,
    },
    training: {
        heading: /\b(?:pre-?|post-?)?training\b|\bfine-?tuned\b|\bfine-?tuning (?:details|procedure|method|process|config\w*|set-?up|hyper\w*|stage)|\btrained\b|\brecipe\b|\bhyper-?parameters?\b|\bconversion\b|\bquantization (?:details|method|process|procedure)\b|\bmethodology\b|\boptimi[sz]er\b|\bentra[iî]nement\b|\bentrenamiento\b|\bdistillation\b|\breinforcement learning\b|训练|학습|훈련|学習|訓練/i,
        not: /\bdata(?:sets?)?\b|\bcorpus\b|\bcorpora\b|数据|\byour\b|\binference\b|\binstall|\bcode\b|\bscripts?\b|\bp-tuning\b|\bfrom\b|\bmodels?\W*$|\bhow to (?:fine|train)|\benviron|\bhardware\b|\bcompute\b|\binfrastructure\b|\bcost\b|\btime\b|\benergy\b|\bemission|데이터/i,
        inCode: true,
        sentences: [
            [
                /\b(?:pre-?|fine-?|instruction-?|post-?)?(?:train|tun|distill|quanti[sz]|align|convert|abliterat|initiali[sz])(?:ed|ing)\b|\bquants\b/i,
                /\b(?:LoRA|QLoRA|PEFT|RLHF|RLVR|RLAIF|DPO|PPO|GRPO|ORPO|KTO|SFT|supervised|reinforcement|preference|rejection sampling|masked|objectives?|loss|contrastive|distill\w*|Adam\w*|Adafactor|Lion|optimizers?|stages?|phases?|curriculum|anneal\w*|mixed[- ]precision|bf16|fp8|Megatron\S*|DeepSpeed|FSDP|Unsloth|Axolotl|TRL|llama\.cpp|imatrix|GPTQ\w*|AWQ|bitsandbytes|ONNX|Trainer|multi-?task\w*|from scratch|initiali[sz]ed|infilling|mergekit|SLERP|DreamBooth|epochs?|iterations|schedul\w*|augment\w*|steps|batch|next[- ]token|denoising|adversarial\w*|instruction[- ]tun\w*|(?:in|into) (?:the )?[\w-]+ format|SpeechBrain)\b/i,
            ],
            [/(?:训练|微调)/u, /强化学习|监督|偏好|蒸馏|优化器|阶段|对齐|学习率/u],
            [/(?:학습|훈련|미세조정)/u, /강화|지도|LoRA|RLHF|단계|에폭|정렬/u],
        ],
        notSentence: /\b(?:you can|you may|your own|can be (?:easily )?(?:fine-?)?(?:train|tun|quanti)ed|to (?:fine-?)?train|will be|if you|unlike|other models|users? can|need(?:s|ed)? to be|should be|how to|trained model|pre-?trained (?:model|weights|checkpoint)s? (?:is|are|can|from)|has access|repo(?:sitory)?|code|scripts?|releas\w*|support\w*|frameworks?, including)\b/i,
    },
    'training-data': {
        heading: /\b(?:pre-?|post-?|fine-?tuning )?train(?:ing)?[- ](?:data(?:sets?)?\b|corp|sets?\b|mix)|^[^\w\n]*(?:\d[\d.]* )?(?:model |the |our )?data(?:set)?s?[^\w\n]*$|\bdata(?:set)?s?[- ](?:sources?|mix\w*|composition|description|summary|creation|curation|collection|preparation|preprocessing|processing|overview|details|information|provenance|pipeline|recipe|generation|statement|card)|\b(?:pre-?training|fine-?tuning|instruction|alignment|preference|post-?training|sft|training|source) (?:\w+ )?data|\bcorpus\b|\bcorpora\b|\bsource data\b|\bdonn[eé]es\b|\bdatos\b|\btrainingsdaten\b|\bdatens[aä]tze?\b|数据|语料|데이터|コーパス|データ/im,
        not: /\beval|\btest\b|\bbenchmark|\bformat\b|\bprivacy\b|\bdata ?(?:type|loader|parallel|fields|splits|instances|frame|base|center|freshness)|\bdatabases?\b|\bstructure\b|\bmetadata\b|\byour\b|\bdownload|评测|\bhow to\b|\bload/i,
        sentences: [
            [
                /\b(?:tokens?|datasets?|data|corpus|corpora|images?|hours|examples?|pairs|samples|texts?|papers|conversations?|instructions?|utterances|sentences|reviews|articles|documents|transcriptomes|recordings|demonstrations|wikipedia|train(?:ing)? sets?)\b/i,
                /\b(?:(?:pre|fine|post)-?)?(?:trained|tuned)\b|\b(?:pre-?training|fine-?tuning|distilled)\b/i,
                /\b(?:on|with|using|from|over|of)\b/i,
            ],
            [/\b(?:trained|tuned) (?:on|using) (?:the |an? )?(?:[a-z-]+ )?[A-Z`“"][\w`-]/],
            [
                /\b(?:collected|sourced|crawled|scraped|gathered|curated|derived|constructed|annotated|compiled|generated|synthesi[sz]ed|excluded)\b/i,
                /\b(?:training|pre-?training|fine-?tuning|this|our|the|of) (?:\w+ ){0,3}(?:data|datasets?|corpus|corpora|set|examples|images|pairs)\b/i,
            ],
            [
                /\b(?:taken|derived|extracted|sourced|collected|scraped|crawled|compiled|converted|translated|drawn|built|curated) (?:\w+ )?(?:from|in|by|using)\b/i,
                /\b(?:this|the|our) (?:\w+ ){0,2}(?:datasets?|corpus|collection)\b/i,
            ],
            [/数据|语料|tokens?/iu, /训练/u, /\d|来自|包括|收集/u],
            [/(?:데이터|토큰|토켄|코퍼스|말뭉치|dataset)/iu, /학습|훈련|미세조정/u],
        ],
        notSentence: /\b(?:you can|your own|your|can be|users? (?:can|may)|to train|if you|will be|unlike|other models|not (?:been )?trained|we (?:do|did) not|evaluat\w*|benchmarks?|sequence length|context length|gpus?|tpus?|carbon|emissions|trained model|encoder|repo|code for)\b|无法|合规|训练(?:结果|步)/i,
    },
    evaluation: {
        heading: /\bevaluations?\b|\bbenchmarks?\b|\bbenchmarking\b|\bresults?\b|\bperformances?\b|\bmetrics\b|\bscores?\b|\bleaderboard\b|\baccuracy\b|\bquality\b|[eé]valuation|\br[eé]sultats\b|\bresultados\b|\bevaluaci[oó]n\b|\bergebnisse\b|\bevaluierung\b|评测|评估|测评|结果|性能|基准|榜单|평가|성능|벤치마크|評価|性能|結果|ベンチマーク/i,
        not: /\bhow to\b|\brun(?:ning)?\b|\bspeed\b|\blatency\b|\bthroughput\b|\befficien\w+\b|\bdata(?:sets?)?$|\bcode\b|\bscripts?\b|\bquickstart\b|\bprocedure\b|\bmemory\b|\bsystem\b|\bprotocol\b|\bmethodology\b|速度|效率/i,
        inCode: true,
    },
    risks: {
        heading: /\brisks?\b|\bsafety\b|\bethic(?:s|al)\b|\bmisuse\b|\bresponsib\w+|\bharm(?:s|ful)?\b|\bbroader (?:impacts?|implications)\b|\bsocietal\b|\bsocial impact\b|\bmalicious\b|\bprohibited\b|\bdual[- ]use\b|\bcontent warning\b|\brisques?\b|[eé]thique|\briesgos?\b|[eé]tica|\brisiken\b|\bsicherheit\b|\bethik\b|安全|风险|伦理|안전|위험|윤리|倫理|リスク/i,
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
        heading: /\bred[- ]?team\w*|\bsafety (?:evaluations?|benchmarks?|results|tests?|testing|performance|alignment)\b|\bbias evaluation\b|\btoxicity\b|安全评|안전성 평가|安全性評価/i,
        sentences: [
            [
                /\bred[- ]?team|\badversarial (?:test|evaluat|prompt)|\b(?:safety|toxicity|bias|gender|racial|refusal) (?:\w+ ){0,3}(?:evaluat\w*|benchmarks?|tests?|probes?|metrics)\b|\b(?:evaluat\w*|tested|probed|assess\w*|measured) (?:\w+ ){0,6}(?:toxicity|biases|safety|harmful\w*|refusals?)\b|\b(?:ToxiGen|RealToxicityPrompts|BBQ|CrowS-Pairs|WinoBias|HarmBench|XSTest|Do-?Anything-?Now|StrongREJECT|SafetyBench)\b/i,
                /\b(?:evaluat\w*|conduct\w*|perform\w*|test\w*|measur\w*|results?|scores?|found|assess\w*|exercises?|probes?|detect\w*)\b/i,
            ],
        ],
        notSentence: /\b(?:should (?:\w+ )?(?:perform|conduct|test|evaluat\w*|do)|developers|you|before deploying|encourage|recommend|must|see)\b/i,
    },
    'use-policy': {
        heading: /\b(?:acceptable |permitted )?us(?:e|age) polic(?:y|ies)\b|\bacceptable use\b|\bprohibited uses?\b|\buse restrictions\b|\buse[- ]based restrictions\b|\bterms of use\b|\bmalicious use\b|使用政策|使用规范|禁止|이용 약관|利用規約/i,
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
        heading: /\bquick ?-?start\b|\busage\b|\bhow to (?:use|run|get started)\b|\bgetting started\b|\bget started\b|\binference\b|\bexamples?\b|\brun(?:ning)?\b|\bdemo\b|\bdeploy\w*|\butilisation\b|\binicio r[aá]pido\b|\bverwendung\b|\bschnellstart\b|快速|使用|推理|运行|部署|사용법|사용 방법|시작하기|추론|使い方|使用方法|クイックスタート|推論/i,
        not: /\bevaluat|\btraining\b|\bfine-?tun/i,
    },
    hardware: {
        heading: /\bhardware\b|\bsystem requirements\b|\b(?:gpu|v?ram|memory|resource|deployment) (?:requirements?|usage|footprint|demand|consumption)|\brequirements?\b|\bavailable models\b|\bmat[eé]riel\b|显存|硬件|资源|하드웨어|メモリ|ハードウェア/i,
        not: /\btrain|\bfine-?tun/i,
        content: [
            /\d\s?Gi?B?\b|\b(?:A100|H100|H800|V100|A10|T4|L4|RTX|TPU v\d)/i,
            /\bv?ram\b|\bmemory\b|\bgpus?\b|\btpus?\b|\bcpus?\b|显存|内存/i,
            /\b(?:requires?|requirements?|needs|you (?:will )?need|run(?:s|ning)?|inference|minimum|at least|recommend\w*|deploy\w*|quanti[sz]\w*)\b|需|显存|内存|量化/i,
        ],
        sentences: [
            [
                /\d\s?Gi?B\b|\d\s?[x×*]\s?\d*\s?(?:Gi?B? )?[AHV]\d00|\bsingle (?:[\w-]+ ){0,3}(?:gpu|[AHV]\d00)\b|\bGB of\b/i,
                /\b(?:v?ram|memory|gpus?|cuda|tpus?|[AHV][18]00s?|RTX)\b|显存/i,
                /\b(?:require\w*|need\w*|run(?:s|ning)?|fit\w*|inference|minimum|at least|recommend\w*|deploy\w*|load\w*|takes?|consum\w*|uses?|usage|within|host\w*|serv\w*)\b|需要|显存/i,
            ],
        ],
        notSentence: /\btrained\b|\bpre-?train|\bdownload|\bdisk\b|\bstorage\b/i,
    },
    compute: {
        heading: /\bcompute\b|\btraining (?:infrastructure|cost|time|length|duration)\b|\bhours (?:used|trained)\b|\bgpu[- ]hours\b|\bhardware\b|\binfrastructure\b|\b算力\b|算力|컴퓨팅|計算資源/i,
        amongThanks: true,
        not: /\brequir|\binference\b|\bcompatib|\brecommended\b|\bsupported\b|\bminimum\b|\bquick|\bdeploy/i,
        content: [
            /\b(?:[GT]PUs?|[AHVP][1-9]00s?|[AL]40|RTX|T4|L4|accelerators?|[KMGTPEZ]?FLOPS?|hours|supercomputer|cluster|Habana|Gaudi|Trainium|Cerebras|nodes)\b|\bTPUv?\d/i,
            /\btrain\w*|\bpre-?train\w*|\btun(?:ed|ing)\b|\bhours\b|\bcarbon\b|\bimpact\b|\bcloud\b|训练|학습|学習/i,
        ],
        sentences: [
            [
                /\b(?:[GT]PUs?|TPU ?v\d\S*|[AHVP][1-9]00s?|[AL]40|GTX|RTX|T4|accelerators?|[KMGTPEZ]?FLOPS?|supercomputer|Habana|Gaudi|Trainium)\b/i,
                /\b(?:train(?:ed|ing)?|fine-?tun(?:ed|ing)|pre-?train(?:ed|ing)?|tpu research cloud|TRC|compute (?:was|were|provided|grant))\b/i,
                /\d|\b(?:single|hours?|days?|thank\w*|supported|grant|research cloud)\b/i,
            ],
            [/\b(?:[GT]PU|[AHV][18]00|chip|device|machine)[- ]?(?:hours|days)\b/i],
            [
                /\bthank\w*|\bgrateful\b|\backnowledge\b|\bsupported by\b|\bmade possible\b|\bsponsor\w*/i,
                /\b(?:compute|computing|computational|TPUs?|GPUs?|cluster|supercomput\w*|cloud credits?|hpc)\b/i,
            ],
            [
                /\btraining (?:time|took|takes|cost)|\btrained (?:for|in) (?:about |approximately |around |~ ?)?\d/i,
                /\b(?:hours?|days?|weeks?|minutes|months)\b/i,
            ],
        ],
        notSentence: /\b(?:inference|require\w*|run|runs|running|can be (?:run|fine-?tuned|trained)|you (?:can|need)|deploy\w*|fits?|at least|minimum|recommend\w*|your|eas(?:y|ily)|if you|(?:now|we) support\w*|replicat\w*|this will)\b/i,
    },
    energy: {
        heading: /\bcarbon\b|\bCO2\b|\bCO₂\b|\bemissions?\b|\benergy\b|\bpower consumption\b|\benvironmental impact\b|[eé]missions?\b|\bempreinte carbone\b|\bhuella de carbono\b|碳排放|能耗|탄소|炭素|排出/i,
        content: [
            /(?<![\d.,])\d[\d.,]*\s?(?:k?g|kilograms?|tonnes?|tons?|t|metric tons?)?\s?(?:of )?(?:CO2|CO₂|tCO2|carbon)|(?<![\d.,])\d[\d.,]*\s?(?:k|M|G)?Wh?\b|\btCO2eq?\b|(?<![\d.,])\d[\d.,]*\s?(?:kg|tonnes?|tons?)\b|(?:emit\w*|emissions?)\W[^\n]{0,40}\d/i,
        ],
        sentences: [
            [
                /\b(?:CO2|CO₂|tCO2eq|carbon|kWh|MWh|GWh|emissions?)\b/i,
                /(?<![\d.,])\d[\d.,]*\s?(?:k?g|kilograms?|tonnes?|tons?|t|metric tons?)?\s?(?:of )?(?:CO2|CO₂|tCO2|carbon)|(?<![\d.,])\d[\d.,]*\s?[kMG]Wh\b|(?<![\d.,])\d[\d.,]*\s?(?:kg|tonnes?|tons?)\b/i,
            ],
        ],
    },
    architecture: {
        heading: /\barchitectures?\b|\bmodel (?:details|structure|configurations?|specifications?|description|overview|summary|sizes?|type|series)\b|\btechnical (?:specifications?|details)\b|\bnetwork\b|\bbackbone\b|\barquitectura\b|\barchitektur\b|结构|架构|모델 구조|아키텍처|アーキテクチャ|構造/i,
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
        notSentence: /\b(?:hugging ?face|🤗|import|install|library|pip|from transformers|transformers (?:library|package|version|format)|with transformers|transformers[>=])/i,
    },
    citation: {
        heading: /\bcit(?:ation|ations|e|ing)\b|\bbib ?tex\b|\bciter\b|\bcitar\b|\bcitaci[oó]n\b|\bzitier|\bzitat|引用|인용/i,
        inCode: true,
        sentences: [
            [
                /\b(?:please|kindly|consider|should) (?:also )?(?:cite|citing)\b/i,
                /\b(?:paper|work|report|us|following|arxiv|repo\w*)\b|:$/i,
            ],
        ],
    },
    languages: {
        heading: /\blanguages?\b|\bmultilingual\b|\bmodalit(?:y|ies)\b|\binputs?\b(?:.{0,20}\boutputs?\b)?|\blangues?\b|\bidiomas?\b|\bsprachen?\b|语言|模态|언어|言語/i,
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
        heading: /\bcontext (?:length|window|size)\b|\bsequence length\b|上下文|컨텍스트|コンテキスト/i,
        sentences: [
            [
                /\b(?:context|sequence|input) (?:length|window|size)\b|\btoken (?:context|limit)\b|\bcontext of\b|上下文/i,
                /\d/,
            ],
        ],
    },
    'data-safeguards': {
        heading: /\bpersonal (?:and sensitive )?(?:data|information)\b|\bpii\b|\bprivacy\b|\bsensitive (?:data|information|content)\b|\bdata (?:filtering|protection|governance)\b|\bopt[- ]?outs?\b|\bcsam\b|隐私|个人信息|개인정보|個人情報/i,
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
        heading: /\bcontacts?\b|\bsupport\b|\bquestions?\b|\bfeedback\b|\bget in touch\b|\bmaintainers?\b|联系|联系我们|연락|문의|お問い合わせ|連絡/i,
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
        heading: /\b(?:sample|example|generated) (?:outputs?|generations?|responses?|samples?|results?|images?)\b|\bsamples?\b|\bgallery\b|\bshowcase\b|\bexample (?:conversations?|outputs?)\b|\bdemos?\b|示例|效果|예시|出力例|サンプル/i,
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
        heading: /\bapi\b|\bplayground\b|\bonline demo\b|\bhosted\b|\bchat (?:website|with)\b|\bplatform\b|体验|在线|데모|デモ/i,
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
        heading: /\bfine-?tun\w*|\badaptation\b|\bcustomi[sz]\w*|\blora\b|微调|파인튜닝|미세조정|ファインチューニング|追加学習/i,
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
        heading: /\bchange ?log\b|\bchanges\b|\brelease (?:notes|history)\b|\bversion history\b|\bwhat['’]?s new\b|\bnews\b|\bupdates?\b|\bchangements\b|\bnovedades\b|\bneuigkeiten\b|更新|新闻|업데이트|更新履歴|お知らせ/i,
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
        heading: /\bdeploy\w*|\bserving\b|\bdocker\b|部署|배포|デプロイ/i,
        sentences: [
            [
                /\b(?:vLLM|SGLang|TensorRT\S*|TGI|text-generation-inference|LMDeploy|LightLLM|Ollama|Docker|docker|torchrun|multi-?gpu|model[- ]parallel|Triton)\b/,
                /\b(?:deploy\w*|serv\w*|inference|run\w*|install|support\w*|image|container|gpus?|using|with)\b/i,
            ],
        ],
    },
    product: {
        heading: /\b(?:web|chat) ?(?:demo|ui|app|site|interface|website)\b|\bgradio\b|\bstreamlit\b|\bplayground\b|\bapi platform\b|\bchat (?:website|with)\b|\bapp\b|网页版|对话/i,
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
        heading: /\bquanti[sz]\w*|\bgguf\b|\bint[48]\b|\bdistill\w*|量化|양자화|量子化/i,
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
        heading: /\bdata(?:set)?s? (?:preparation|processing|pre-?processing|generation|collection|cleaning|filtering|curation|pipeline)|\bpre-?processing\b|\bpreparing (?:the )?data|\btokeniz\w+ (?:the )?data|数据(?:处理|准备|清洗)|데이터 (?:처리|준비)|データ(?:処理|準備)/i,
        inCode: true,
        sentences: [
            [
                /\b(?:filter(?:ed|ing)|dedup\w*|de-duplicat\w*|clean(?:ed|ing)|scrap(?:ed|ing)|crawl(?:ed|ing)|pre-?process(?:ed|ing)|curat(?:ed|ing|ion)|tokeniz(?:ed|ing)|generated)\b/i,
                /\b(?:data|datasets?|corpus|corpora|pages|documents|web ?text|instructions|examples)\b/i,
                /\b(?:we|was|were|using|with|training|pre-?training|from|tools?|pipeline|our)\b/i,
            ],
            [/清洗|过滤|去重/u, /数据|语料/u],
        ],
        notSentence: /\b(?:you|your|evaluat\w*|benchmark\w*|outputs?|generated (?:text|content|code|images?)|users?)\b/i,
    },
    'evaluation-protocol': {
        heading: /\bevaluation (?:protocol|set-?up|settings?|details|methods?|methodology|procedure|configuration)|评测(?:方法|设置)/i,
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
        heading: /\b(?:testing|evaluation|test|held-?out) (?:data|datasets?|corpus)\b|\b(?:testing|evaluation|test) data,? |评测数据|평가 데이터|評価データ/i,
        not: /\bhow to\b|\bdownload/i,
    },
};

;// CONCATENATED MODULE: ./lib/src/facts/results.js




const METRIC = /\b(?:accuracy|acc|f1|f-?score|exact[-_ ]?match|em|bleu|chrf|comet|rouge(?:-?[l12])?|meteor|wer|cer|der|jer|eer|perplexity|ppl|mAP|auc|auroc|mse|mae|rmse|fid|clip[- ]score|pass@\d+|recall(?:@\d+)?|ndcg(?:@\d+)?|mrr|win[- ]?rates?|scores?|elo|spearman|pearson|top-?[15]|bpb|iou|dice|mos|psnr|ssim|cider|r@\d+|hits@\d+)\b|准确率|정확도|精度|正解率/i;
const results_BENCHMARK = /\b(?:MMLU(?:-?Pro)?|GSM-?8K|HumanEval\+?|MBPP\+?|MATH(?:-?500)?|BBH|BIG-?[Bb]ench\w*|HellaSwag|Hellaswag|ARC(?:-[CEce]\w*)?|WinoGrande|Winogrande|PIQA|TruthfulQA|C-?Eval|CMMLU|AGIEval|GPQA|IFEval|MT-?Bench|AlpacaEval|Arena-?Hard|LiveCodeBench|SWE-?bench|AIME|DROP|SQuAD\w*|FQuAD|KorQuAD|NaturalQuestions|NQ|TriviaQA|BoolQ|OpenBookQA|CommonsenseQA|LAMBADA|[Ll]ambada|WikiText-?\d*|PTB|enwik8|RACE|GLUE|SuperGLUE|MNLI|QNLI|QQP|SST-?2|CoLA|MRPC|RTE|WNLI|STS-?B|XNLI|WMT\d*|FLORES\S*|LibriSpeech|Librispeech|CommonVoice|Common Voice|FLEURS|Fleurs|TED-?LIUM|VoxCeleb\d?|AISHELL-?\d?|DIHARD|AMI|VoxConverse|ImageNet\S*|COCO|CIFAR-?\d*|ADE20K|VQAv?2?|TextVQA|OK-?VQA|MMMU|MathVista|MMBench|MM-?Vet|MME|SEED(?:-?Bench)?|DocVQA|ChartQA|OCRBench|AI2D|POPE|RealWorldQA|MVBench|EgoSchema|GenEval|DPG-?Bench|BEIR|MTEB|C-?MTEB|MIRACL|MS ?MARCO|LongBench|RULER|InfiniteBench|ZeroSCROLLS|L-?Eval|BFCL|NSMC|KLUE\S*|CLUE\S*|ToxiGen|BBQ|CrowS-Pairs|HLE|Codeforces|MultiPL-?E|DS-?1000|CRUXEval|Needle\w*|MedQA|PubMedQA|MedMCQA|FinanceBench|LegalBench|GeoQA|FaithDial)\b/;
const TEST_SET = /\b(?:test|validation|dev|held-?out|evaluation|benchmark)[- ](?:sets?|splits?|datasets?|data|samples|probes)\b|\bbenchmarks?\b|\bon (?:the )?[A-Z][\w-]*(?: |-)?(?:test|dataset|benchmark|dev)\b|测试集|テストセット|테스트/i;
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
    wants: (tree) => ({
        texts: tree.entries
            .filter(({ path, kind }) => kind === 'file' && RESULT_FILE.test(path))
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
    const metadata = valuesOf(card, 'model-index');
    const [index] = metadata;
    if (index && metadata.some(({ value }) => /^-?\d+(?:\.\d+)?$/.test(value)))
        add('metadata', true, index.at);
    const pointers = [];
    for (const document of documents)
        for (const section of document.sections) {
            if (isOfOthers(section))
                continue;
            const { heading, not } = TOPICS.evaluation;
            const above = [section.title, ...section.parents];
            const ofSpeed = not.test(section.title);
            const whole = section.blocks.map(shownBy).join('\n');
            const about = !ofSpeed && above.some((title) => heading.test(title));
            const named = (text) => results_BENCHMARK.test(text) ||
                TEST_SET.test(text.replaceAll(/validation (?:ppl|bpt|loss)/gi, '')) ||
                above.some((title) => results_BENCHMARK.test(title));
            for (const block of section.blocks) {
                const place = { path: document.path, line: block.line, endLine: block.endLine };
                if (block.kind === 'table' && isOfResults(block, about) && !ofSpeed)
                    add('table', named(`${whole}\n${above.join('\n')}`) || METRIC.test(headOf(block)), place);
                if (block.kind === 'code' && about && METRIC.test(block.text) && SCORE.test(block.text))
                    add('code', true, place);
            }
            if (ofSpeed)
                continue;
            for (const sentence of sentencesIn(section)) {
                const how = figuresIn(sentence, about);
                if (!how && results_ELSEWHERE.every((pattern) => pattern.test(sentence.text.slice(0, 1_000))))
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
                    (heading.test(part.title) || heading.test(part.parent)) &&
                    !not.test(part.title) &&
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
    if (!SCORE.test(said) || SENTENCE_NOT.test(said) || isTemplate(said))
        return false;
    return METRIC.test(said) || results_BENCHMARK.test(said) || (about && /\d\s?%|\bscores?\b/i.test(said));
}
/** Header and first column: what a table is of. */
function headOf({ header, rows }) {
    return [...header, ...rows.flatMap((row) => row.cells.slice(0, 1))].map((cell) => cell.text).join('\n');
}
function isOfResults(table, about) {
    const scores = table.rows
        .flatMap((row) => row.cells.slice(1))
        .filter((cell) => CELL_SCORE.test(cell.text)).length;
    if (scores === 0)
        return false;
    const head = headOf(table);
    if (results_BENCHMARK.test(head))
        return true;
    if (OF_VALUES.test(table.header[0]?.text ?? ''))
        return false;
    if (METRIC.test(head))
        return true;
    return about && !NOT_SCORES.test(table.header.map((cell) => cell.text).join('\n'));
}
const SPEAKS = /\b(?:results?|performance|scores?|outperform\w*|surpass\w*|accuracy|state[- ]of[- ]the[- ]art|sota|leaderboard|win[- ]rates?|evaluation details|see (?:the )?evaluations|probes|improve\w*|figures?|tables?)\b|结果|性能|성능|결과/i;
/** Whether something is said or pictured below a heading on results. */
function results_speaks(blocks) {
    const text = blocks
        .map(shownBy)
        .filter((shown) => !isTemplate(shown))
        .join(' ');
    const pictured = blocks.some((block) => block.kind === 'prose' && block.links.some(({ image }) => image));
    return pictured || SPEAKS.test(text);
}

;// CONCATENATED MODULE: ./lib/src/facts/settings.js





const settings_KINDS = {
    'learning rate': /\blearning[-_ ]?rates?\b|\bpeak[-_ ]lr\b|(?:^|[^a-z])lr\b|学习率|학습률|学習率/i,
    'batch size': /\b\w*batch[-_ ]?sizes?\b|\bbatches of\b|\btokens per (?:batch|step)\b|批次|批大小|배치|バッチ/i,
    tokens: /\b(?:[BMT]|[bmtr]+illion) tokens\b/i,
    epochs: /\b(?:\w*_)?epochs?\b|轮次|에폭|에포크|エポック/i,
    steps: /\b(?:training|train|max|total|gradient|optimi[sz]er|update|num_train)?[-_ ]?(?:steps?|iterations?|iters|updates)\b|步数|스텝|ステップ/i,
    warmup: /\bwarm-?_?up\b/i,
    'weight decay': /\bweight[-_ ]decay\b/i,
    'adapter rank': /\brank\b|\blora[-_ ]?r\b|(?:^|[(,;\s])r\s?=/i,
    'adapter scale': /\blora[-_ ]?alpha\b|\balpha\b|α/i,
    'sequence length': /\b(?:max[-_ ]?)?seq(?:uence)?[-_ ]?len(?:gth)?\b|\bcutoff_len\b/i,
    'optimizer moments': /\b(?:adam_?)?(?:beta|β)_?[12]?\b|\bepsilon\b|\bbetas\b/i,
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
const MAKING = /\b(?:pre-?|fine-?|post-?)?(?:train\w*|tun(?:ed|ing)|optimi[sz]\w*|lora|adamw?|distill\w*)\b|训练|微调|학습|学習/i;
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
        if (kind !== 'file' || size > 64 * 1024 || !CONFIGURATIONS.has(extensionOf(path)))
            return false;
        return OF_TRAINING.test(path) && !NOT_OF_TRAINING.test(path) && !isForeign(path) && !isTest(path);
    })
        .map(({ path }) => path)
        .sort((a, b) => Number(telling(b)) - Number(telling(a)) || (0,facts_tree/* depthOf */.d1)(a) - (0,facts_tree/* depthOf */.d1)(b))
        .slice(0, settings_MAX_FILES);
}
const telling = (path) => /train|sft|dpo|stage/i.test((0,facts_tree/* nameOf */.Vb)(path));
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
            if ([document.path, ...titles].some((title) => FOR_USERS.test(title)))
                continue;
            const about = titles.some((title) => TOPICS.training.heading.test(title));
            for (const block of section.blocks) {
                if (block.kind === 'code') {
                    if (!about && !isTrainingCommand(block.text))
                        continue;
                    for (const [index, line] of block.text.split('\n', 200).entries())
                        if (!settings_ELSEWHERE.test(line))
                            look(line.slice(0, 300).trim(), block.firstLine + index);
                }
                else if (block.kind === 'table') {
                    const shown = shownBy(block);
                    if (!about && !MAKING.test(shown.slice(0, 2_000)))
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
            for (const { text, line } of sentencesIn(section)) {
                const said = text.slice(0, 1_000);
                if (/\d/.test(said) && (about || MAKING.test(said) || isBare(said)) && !settings_ELSEWHERE.test(said))
                    look(said, line);
            }
        }
        return [...found.values()];
    });
}
const isTrainingCommand = (text) => /\b(?:train|torchrun|run)\w*\.py\b/i.test(text) && text.includes('--');
/** `Epochs: 7`: a line that is nothing but a setting. */
const isBare = (text) => /^[\w\s-]{2,40}[:：=]\s*[\d~]/.test(text) && text.length < 80;
/** The kinds of settings that a line gives a value to. */
function settingsIn(text) {
    return kinds.filter((kind) => {
        const match = settings_KINDS[kind].exec(text);
        if (!match)
            return false;
        const end = match.index + match[0].length;
        return (VALUE_AFTER.test(text.slice(end, end + AFTER)) ||
            VALUE_BEFORE.test(text.slice(Math.max(0, match.index - settings_BEFORE), match.index)));
    });
}

;// CONCATENATED MODULE: ./lib/src/facts/shards.js



const INDEX = /\.index\.json$/i;
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
            .filter(({ path, kind }) => kind === 'file' && INDEX.test(path) && !isForeign(path) && !isTest(path))
            .map(({ path }) => path),
    }),
    extract: (read, tree) => {
        const indexed = read.texts.flatMap(({ path, text }) => {
            const names = shardsOf(text);
            if (!names)
                return [];
            const folder = (0,facts_tree/* folderOf */.yS)(path);
            const paths = names.map((name) => (folder ? `${folder}/${name}` : name));
            return [
                { at: { path, line: 1 }, expected: paths.length, missing: paths.filter((shard) => !tree.get(shard)) },
            ];
        });
        const covered = new Set(indexed.map(({ at }) => (0,facts_tree/* folderOf */.yS)(at.path)));
        const numbered = new Map();
        for (const { path, kind } of tree.entries) {
            const [, stem, number, total, ending] = (kind !== 'submodule' && shards_NUMBERED.exec((0,facts_tree/* nameOf */.Vb)(path))) || [];
            if (!stem || !number || !total || !ending || covered.has((0,facts_tree/* folderOf */.yS)(path)) || isForeign(path))
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
function shardsOf(text) {
    try {
        const index = JSON.parse(text);
        if (typeof index !== 'object' || index === null || !('weight_map' in index))
            return undefined;
        const { weight_map: map } = index;
        if (typeof map !== 'object' || map === null)
            return undefined;
        return [...new Set(Object.values(map))].filter((name) => typeof name === 'string').slice(0, MAX_SHARDS);
    }
    catch {
        return undefined;
    }
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
        ...valuesOf(card, 'model_name').flatMap(({ value, at }) => sizesIn(sizes_spelled(value), at)),
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
/** A name with its parts apart: `aster-1_8b-chat` → `aster 1.8B chat`. */
function sizes_spelled(name) {
    return name
        .replaceAll(/(?<=\d)_(?=\d)/g, '.')
        .replaceAll(/[-_]/g, ' ')
        .replaceAll(/(?<=\d)[bm](?![A-Za-z\d])/g, (unit) => unit.toUpperCase());
}
function sizesIn(text, at) {
    return [...text.matchAll(SIZE)]
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
        if (artifact.kind !== 'weights' || PART.test(artifact.path))
            continue;
        const name = (0,facts_tree/* nameOf */.Vb)(artifact.path);
        const total = SHARD.exec(name)?.[1];
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
const OWN_LOADER = /\b([A-Za-z]\w{1,40})\.(?:load_model|load|from_pretrained|create_model\w*)\(\s*["'][\w./-]+["']/;
const RUN = /\b(?:python3?|torchrun|accelerate launch|deepspeed|bash|sh)\s+(?:-m\s+)?(?:[\w-]+(?:=\S+)?\s+)*[\w./-]+/;
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
        return block.text
            .split('\n')
            .flatMap((line, index) => {
            const text = line.slice(0, snippets_MAX_LINE);
            const loads = OWN_LOADER.exec(text)?.[1];
            const does = LOAD.test(text) ? 'load' : shell && RUN.test(text) ? 'run' : loads && 'call';
            if (!does)
                return [];
            const at = { path: document.path, line: block.firstLine + index, text: text.trim() };
            return [{ value: { does, needsOwnCode, ...(loads !== undefined && { loads }) }, at }];
        })
            .slice(0, snippets_MAX_LINES);
    })));
}
const snippets_MAX_LINE = 1_000;

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
function termsOf(component, sources) {
    // What is deployed is code; the service behind it has terms of its own.
    const own = (0,components/* familyOf */.Ap)(component);
    const family = own === 'system' ? 'code' : own;
    // Code to which the repository only links is another repository's, and under that one's terms.
    const places = sources.holdings.get(component) ?? [];
    if (family === 'code' &&
        places.length > 0 &&
        places.every(({ how }) => how === 'link' || how === 'declared'))
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
    const central = said.filter((statement) => terms_isCentral(statement, sources));
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
function terms_isCentral({ at, from }, { card }) {
    if (from === 'package' || from === 'header')
        return true;
    return at.path === card?.path || ((0,facts_tree/* folderOf */.yS)(at.path) === '' && /^readme/i.test((0,facts_tree/* nameOf */.Vb)(at.path)));
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
        return isDataCard(sources.card) ? 'repository' : undefined;
    const elsewhere = sources.statements.some((other) => other.covers.includes('weights') && !terms_isBare(other) && other !== statement);
    return holdsWeights(sources.holdings) && !elsewhere ? 'repository' : undefined;
}
const WEIGHTS = components/* componentIds */.Ao.filter((id) => (0,components/* familyOf */.Ap)(id) === 'weights');
function holdsWeights(holdings) {
    return WEIGHTS.some((id) => holdings.get(id)?.some(({ how, at }) => how === 'file' && (0,facts_tree/* depthOf */.d1)(at.path) <= 1));
}
function terms_describe(statements, others, reach) {
    const licenses = uniqueLicenses(statements);
    const keys = new Set(licenses.map(({ id }) => id));
    const agrees = (other) => {
        const named = uniqueLicenses([other]);
        return (named.length > 0 &&
            named.every(({ id }) => keys.has(id)) &&
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
function isUnrecognized(statement) {
    return !statement.conditions && (statement.match === 'unknown' || uniqueLicenses([statement]).length === 0);
}
/** Whether a statement about the component can be held against what governs it. */
function speaksAgainst(other, { family, sources }) {
    if (other.from !== 'file' && !terms_isCentral(other, sources))
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




const topicIds = Object.keys(TOPICS);
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
    const add = (topic, passage) => {
        if (paths.has(passage.at.path) && !OF_DATA.has(topic))
            return;
        const known = found.get(topic);
        if (known && known.length < MAX_PASSAGES)
            known.push(passage);
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
    for (const document of documents)
        topics_addSentences(document, add);
    return Object.fromEntries(found);
}
/** Tells topics by titles: each pattern is looked for in all of these at once, and not in each. */
function namer(titles) {
    const unique = [...new Set(titles)];
    const all = unique.join('\n');
    const starts = startsOf(unique);
    const known = new Map();
    for (const topic of topicIds) {
        const { heading } = TOPICS[topic];
        for (const line of heading ? matchingLines(heading, all, starts) : []) {
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
        const { not, content, inCode } = TOPICS[topic];
        if (not?.test(part.title) || (!own.includes(topic) && not?.test(part.parent)))
            continue;
        weight ??= topics_weigh(part.blocks);
        if (weight.words + weight.tables + weight.images + (inCode ? weight.code : 0) === 0)
            continue;
        const shown = `${part.parent}\n${part.title}\n${weight.text}`;
        if (content && !content.every((pattern) => pattern.test(shown)))
            continue;
        add(topic, { at: part.at, extent: 'section', ...weight });
    }
}
function addEntry({ label, text, at, title }, section, named, add) {
    const topics = named(label);
    if (topics.length === 0 || isTemplate(text))
        return;
    for (const topic of topics) {
        const { not, content } = TOPICS[topic];
        const shown = `${title}\n${label}: ${text}`;
        if (not?.test(label) || (content && !content.every((pattern) => pattern.test(shown))))
            continue;
        const links = linksIn(section)
            .filter((link) => link.line === at.line)
            .map((link) => link.text);
        add(topic, { at, extent: 'entry', ...topics_NOTHING, text, ...countIn(text), links });
    }
}
/**
 * The sentences of a document that treat a topic by themselves. The first pattern of each way to speak of it is looked
 * for in the whole document, and only the sentences that it is found in are looked at.
 */
function topics_addSentences(document, add) {
    const sentences = document.sections.flatMap((section) => sentencesIn(section).map((sentence) => ({ ...sentence, section })));
    const lines = sentences.map(({ text }) => text);
    const [whole, starts] = [lines.join('\n'), startsOf(lines)];
    for (const topic of topicIds) {
        const { sentences: alternatives = [], notSentence, amongThanks } = TOPICS[topic];
        const found = new Set();
        for (const [first, ...others] of alternatives) {
            if (!first)
                continue;
            for (const index of matchingLines(first, whole, starts)) {
                const part = sentences[index]?.text.slice(0, topics_MAX_SENTENCE) ?? '';
                if (!found.has(index) && first.test(part) && others.every((pattern) => pattern.test(part)))
                    found.add(index);
            }
        }
        let added = 0;
        for (const index of [...found].sort((a, b) => a - b)) {
            const sentence = sentences[index];
            if (!sentence || (!amongThanks && isOfOthers(sentence.section)))
                continue;
            const { text, line, section } = sentence;
            const counted = countIn(text);
            // A line of a table of contents says nothing.
            if (counted.words < FEWEST_WORDS || isTemplate(text))
                continue;
            if (notSentence?.test(text.slice(0, topics_MAX_SENTENCE)))
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
            added += 1;
            if (added === MAX_PASSAGES)
                break;
        }
    }
}
/** Where each line begins in the text that they make. */
function startsOf(lines) {
    let length = 0;
    return lines.map((line) => {
        const start = length;
        length += line.length + 1;
        return start;
    });
}
/** The lines of a text, by number, in which a match of the pattern ends. */
function* matchingLines(pattern, text, starts) {
    let line = 0;
    for (let from = 0; from < text.length;) {
        const match = pattern.exec(text.slice(from));
        if (!match)
            return;
        const end = from + match.index + Math.max(0, match[0].length - 1);
        while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= end)
            line += 1;
        yield line;
        from = starts[line + 1] ?? text.length;
    }
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
        .filter(({ image, target }) => !image && /^https?:/i.test(target));
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
            add(targetOf(reference), reference.mention.at, reference.standing === 'own' && reference.kind === 'model');
    for (const { component, locations } of declaredIn(configuration))
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
    const page = HUB_PAGE.exec(address);
    const [, data, name] = page ?? [];
    if (name !== undefined && !NO_OWNER.test(name))
        return { kind: data === undefined ? 'model' : 'dataset', name };
    return /^https:\/\//i.test(address) ? { kind: 'page', address } : undefined;
}
function targetOf({ kind, mention }) {
    if (kind === 'code' || kind === 'space')
        return undefined;
    return targetAt(mention.link.target.replace(/^http:/i, 'https:'));
}

;// CONCATENATED MODULE: ./lib/src/facts/weights.js




/** Files, links and commands that lead to the release's weights, each with what they are of: files first. */
function readWeights(sources) {
    return [...inFiles(sources), ...behindLinks(sources), ...behindCode(sources), ...alongTheWay(sources)];
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
function behindLinks({ origin, references }) {
    const own = references.filter(({ kind, name, standing, mention }) => standing === 'own' && (kind === 'model' || (kind === 'archive' && isOfWeights(name, mention))));
    const siblings = new Set(own.map(({ name }) => lastOf(name)));
    return own.flatMap((reference) => {
        const { name, mention } = reference;
        const { at, context, headings } = mention;
        const along = { component: 'weights.intermediate', how: 'link', at };
        const last = lastOf(name);
        if (DATED.test(last) || INTERMEDIATE.test(`${context} ${headings.at(-1) ?? ''}`))
            return [along];
        const final = { component: weightsOf(reference, siblings, origin), how: 'link', at };
        return STAGE.test(last) && siblings.has(last.replace(STAGE, '')) ? [final, along] : [final];
    });
}
const lastOf = (name) => (name.split('/').at(-1) ?? name).toLowerCase();
/** Whether a folder or file in a store holds weights, by its path and by what is said of it. */
function isOfWeights(name, { context, column, headings, link }) {
    const words = `${name.replaceAll(/[/_.-]/g, ' ')} ${context} ${column} ${headings.at(-1) ?? ''} ${link.text}`;
    return /\b(?:models?|checkpoints?|weights?|ckpt|pre-?trained|finetuned|safetensors|gguf|pth|pt)\b/i.test(words);
}
/** A script that fetches the model: what it fetches can be had. */
const FETCHES_MODEL = /(?:^|\/)(?:download|fetch|get)[_-]?(?:the[_-])?(?:models?|weights?|checkpoints?|ckpts?|pre-?trained[a-z]*)(?:[_-]\w+)?\.(?:py|sh)$/i;
/** Addresses in code, scripts that download, and calls of the release's own loader. */
function behindCode({ tree, code, names, origin, snippets }) {
    const addressed = code.weights
        .filter(({ value }) => value.split(/[/.]/).some((part) => part !== '' && names.includes(part)))
        .map(({ value, at }) => ({ component: weightsAt(value, origin), how: 'link', at }));
    const fetched = tree.entries
        .filter(({ path }) => FETCHES_MODEL.test(path) && (0,facts_tree/* depthOf */.d1)(path) <= 1 && !isForeign(path) && !isTest(path))
        .map(({ path }) => ({ component: weightsAt('', origin), how: 'link', at: { path, line: 1 } }));
    const loaded = snippets
        .filter(({ value: { loads } }) => loads !== undefined && names.includes(loads))
        .map(({ at }) => ({ component: weightsAt('', origin), how: 'link', at }));
    return [...addressed, ...fetched, ...loaded];
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
        .filter(({ title, parents }) => ![title, ...parents].some(isOthersHeading))
        .flatMap((section) => sentencesMatching(section, ALONG_THE_WAY))
        .filter(({ text }) => !NOT_OUT.test(text))
        .map(({ text, line }) => ({ component: 'weights.intermediate', how: 'link', at: { path, line, text } })));
}

;// CONCATENATED MODULE: ./lib/src/facts/index.js







































/** What is read off files, each fact by one extractor. */
const extractors = {
    artifacts: artifacts,
    citationFile: citationFile,
    code: code,
    configurations: configurations,
    documents: documents,
    licenseFiles: licenseFiles,
    licenseHeaders: licenseHeaders,
    lineageFiles: lineageFiles,
    mofRecords: mof_record/* mofRecords */.Z,
    resultFiles: resultFiles,
    settingsFiles: settingsFiles,
    shardSets: shardSets,
};
/** Reads a repository and says what is there: first what files hold, then what follows from it. */
async function facts_collect(repository, progress, configuration = undeclared, web) {
    const { facts, tree, notices } = await gather(repository, extractors, progress);
    const derived = derive(repository.name, facts, tree, configuration);
    const visits = web ? await visitLinks(derived.references, configuration, web) : [];
    return { facts: { ...derived, visits }, notices };
}
function derive(repositoryName, read, tree, configuration) {
    const spoken = read.documents;
    const central = spoken.filter(isCentral);
    const telling = spoken.filter(speaksOfModel);
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
    const seen = readHoldings({ ...read, tree, names, origin, references, snippets, weights, data });
    const holdings = holdDeclared(seen, configuration);
    const release = leaveOutDeclared(readRelease(names.title, card, origin, holdings), seen, configuration);
    const statements = resolvePointers([
        ...read.licenseFiles,
        ...readStatements(spoken, tree, names),
        ...readArtifactLicenses(read.artifacts),
        ...read.licenseHeaders,
    ]);
    return {
        ...read,
        tree,
        names,
        access: readAccess(central, names),
        accounts: readAccounts(spoken, names, references, data),
        references,
        snippets,
        installs: readInstalls(spoken),
        prompts: readPrompts(spoken, tree),
        sizes: readSizes(repositoryName, card, read.artifacts),
        topics,
        settings: [...readSettings(telling), ...read.settingsFiles],
        results: [...read.resultFiles, ...readResults(telling, card)],
        compute: readCompute(telling),
        cards: readCards(spoken),
        hubMetadata: readHubMetadata(card),
        links: links_readLinks(central),
        dataSources: readDataSources(topics, references, names, card),
        placeholders: readPlaceholders(spoken),
        localLinks: readLocalLinks(spoken, tree),
        origin,
        holdings,
        release,
        statements,
        licensing: licenseDeclared(readLicensing(statements, holdings, card), configuration),
        shipped: readShipped(holdings, release),
        lineage: readLineage({ card, documents: spoken, files: read.lineageFiles, artifacts: read.artifacts }),
        configuration,
        knownTerms: readKnownTerms(configuration),
    };
}

;// CONCATENATED MODULE: ./lib/src/frameworks/apply.js

/**
 * Reads the findings through a framework. A cell that no rule answers is `unknown`; one whose every answer is
 * not applicable is `not-applicable`, never open.
 */
function applyProfile(framework, findings) {
    const byQuestion = new Map(findings.map((finding) => [`${finding.rule} ${finding.component ?? ''}`, finding]));
    const cellOf = (component, attribute) => {
        const definition = framework.cells[component][attribute];
        if (!definition)
            return { level: 'unknown', findings: [] };
        const answers = definition.rules.flatMap((rule) => byQuestion.get(`${rule} ${component}`) ?? []);
        return { level: combine(definition.combine, attribute, answers), findings: answers };
    };
    return Object.fromEntries(components/* componentIds */.Ao.map((component) => [
        component,
        Object.fromEntries(components/* attributeIds */.zy.map((attribute) => [attribute, cellOf(component, attribute)])),
    ]));
}
const FAVORABLE = new Set(['open', 'partial']);
function combine(how, attribute, findings) {
    const levels = findings.map(({ level }) => level ?? 'unknown');
    if (levels.length === 0)
        return 'unknown';
    if (levels.every((level) => level === 'not-applicable'))
        return 'not-applicable';
    const asked = levels.filter((level) => level !== 'not-applicable');
    const decided = asked.filter((level) => level !== 'unknown');
    const [first] = decided;
    if (first === undefined)
        return 'unknown';
    if (how === 'lowest')
        return decided.reduce((lowest, level) => (0,components/* rankOf */.IQ)(attribute, level) > (0,components/* rankOf */.IQ)(attribute, lowest) ? level : lowest);
    if (how === 'lead') {
        const [leading, ...others] = levels;
        if (leading !== undefined && FAVORABLE.has(leading))
            return leading;
        return others.some((level) => FAVORABLE.has(level)) ? 'partial' : (decided[0] ?? 'unknown');
    }
    if (how === 'cover' && decided.some((level) => FAVORABLE.has(level)))
        return decided.length === asked.length &&
            decided.every((level) => FAVORABLE.has(level)) &&
            decided.includes('open')
            ? 'open'
            : 'partial';
    const agreed = decided.every((level) => level === first);
    if (agreed && (first !== 'open' || decided.length === asked.length))
        return first;
    return 'partial';
}

;// CONCATENATED MODULE: ./lib/src/frameworks/class.js
const class_WEIGHTS = ['weights.pretrained', 'weights.adapted'];
/** What a release must also open to be open source; a post-trained one is measured by its own training. */
const SOURCES = {
    pretrained: ['datasets.pretraining', 'code.training', 'code.data-processing'],
    adapted: ['datasets.finetuning', 'code.finetuning', 'code.data-processing'],
};
/**
 * Reads the class off the weights' cells, then off data and code: weights that are closed or only described
 * make `closed`; gated ones and ones under conditional or restricted terms `restricted-weights`; unrecognized
 * terms `unknown`; else `open-source` if training data, training code and data-processing code are open, and
 * `open-weights` if not. Rows that are unknown or not applicable do not count.
 */
function class_classify(profile) {
    const rows = weightsRows(profile);
    if (rows.length === 0)
        return { value: 'unknown', because: class_WEIGHTS.flatMap((id) => profile[id].availability.findings) };
    const availability = rows.map((id) => profile[id].availability);
    if (availability.every(({ level }) => level === 'closed' || level === 'described'))
        return { value: 'closed', because: findingsOf(availability) };
    const out = rows.filter((id) => !HELD_BACK.has(profile[id].availability.level));
    const restricting = out.flatMap((id) => {
        const { availability: access, licensing } = profile[id];
        return [
            ...(access.level === 'gated' ? [access] : []),
            ...(licensing.level === 'conditional' || licensing.level === 'restricted' ? [licensing] : []),
        ];
    });
    if (restricting.length > 0)
        return { value: 'restricted-weights', because: findingsOf(restricting) };
    const unclear = out.map((id) => profile[id].licensing).filter(({ level }) => level !== 'open');
    if (unclear.length > 0)
        return { value: 'unknown', because: findingsOf(unclear) };
    const sources = openSourceRows(profile);
    const cells = sources.map((id) => profile[id].availability);
    const terms = sources.map((id) => profile[id].licensing);
    const licensed = out.map((id) => profile[id].licensing);
    const missing = cells.filter(({ level }) => level !== 'open');
    const closedTerms = terms.filter(({ level }) => level === 'conditional' || level === 'restricted');
    if (missing.length > 0 || closedTerms.length > 0)
        return { value: 'open-weights', because: findingsOf([...licensed, ...missing, ...closedTerms]) };
    return { value: 'open-source', because: findingsOf([...licensed, ...cells]) };
}
/** The rows of weights that the class is read off: those that the repository speaks of. */
function weightsRows(profile) {
    return class_WEIGHTS.filter((id) => !class_SILENT.has(profile[id].availability.level));
}
/** The rows that must be open besides, for the release to be open source. */
function openSourceRows(profile) {
    const out = weightsRows(profile).filter((id) => !HELD_BACK.has(profile[id].availability.level));
    return SOURCES[out.includes('weights.pretrained') ? 'pretrained' : 'adapted'];
}
const class_SILENT = new Set(['unknown', 'not-applicable']);
const HELD_BACK = new Set(['closed', 'described']);
function findingsOf(cells) {
    return cells.flatMap(({ level, findings }) => {
        const deciding = findings.filter((finding) => finding.level === level);
        return deciding.length > 0 ? deciding : findings;
    });
}

;// CONCATENATED MODULE: ./lib/src/frameworks/columbia.js
/** What is declared to stand elsewhere makes a silent cell partial. */
const DECLARED = 'documentation/documentation-declared';
const weightsDocumented = {
    combine: 'cover',
    rules: [
        'documentation/intended-use-stated',
        'documentation/limitations-stated',
        'documentation/training-described',
        DECLARED,
    ],
};
const weightsGuarded = {
    combine: 'blend',
    rules: [
        'safeguards/use-policy-published',
        'safeguards/risks-described',
        'safeguards/safety-evaluated',
        'safeguards/weights-load-safely',
        'safeguards/remote-code-shipped',
    ],
};
const licensed = { combine: 'lowest', rules: ['licensing/openly-licensed'] };
const released = {
    weights: { combine: 'lowest', rules: ['availability/weights-released', 'availability/weights-ungated'] },
    data: { combine: 'lowest', rules: ['availability/data-released'] },
    code: { combine: 'lowest', rules: ['availability/code-released'] },
};
const weights = {
    availability: released.weights,
    documentation: weightsDocumented,
    licensing: licensed,
    safeguards: weightsGuarded,
};
const data = {
    availability: released.data,
    documentation: {
        combine: 'lead',
        rules: ['documentation/data-described', 'documentation/data-card-present', DECLARED],
    },
    licensing: licensed,
    safeguards: { combine: 'lead', rules: ['safeguards/data-safeguards-described'] },
};
const trainingCodeDocumented = {
    combine: 'lead',
    rules: ['documentation/code-documented', 'documentation/settings-stated', DECLARED],
};
const columbia_code = {
    availability: released.code,
    documentation: { combine: 'lead', rules: ['documentation/code-documented', DECLARED] },
    licensing: licensed,
};
/** The default view: every component of the framework in each of its attributes. */
const columbia = {
    title: 'Towards a Framework for Openness in Foundation Models (Columbia Convening)',
    version: '2024',
    source: 'https://arxiv.org/abs/2405.15802',
    cells: {
        'datasets.pretraining': data,
        'datasets.finetuning': data,
        'datasets.alignment': data,
        'datasets.evaluation': {
            ...data,
            documentation: {
                combine: 'lead',
                rules: ['documentation/benchmarks-named', 'documentation/data-card-present', DECLARED],
            },
        },
        'code.data-processing': columbia_code,
        'code.training': { ...columbia_code, documentation: trainingCodeDocumented },
        'code.finetuning': { ...columbia_code, documentation: trainingCodeDocumented },
        'code.inference': columbia_code,
        'code.architecture': {
            ...columbia_code,
            documentation: { combine: 'lead', rules: ['documentation/architecture-described', DECLARED] },
        },
        'code.supporting-libraries': {
            availability: { combine: 'lowest', rules: ['availability/dependencies-stated'] },
            documentation: { combine: 'lead', rules: ['documentation/code-documented', DECLARED] },
            licensing: licensed,
        },
        'code.evaluation': {
            ...columbia_code,
            documentation: {
                combine: 'lead',
                rules: ['documentation/code-documented', 'documentation/evaluation-reproducible', DECLARED],
            },
        },
        'weights.pretrained': weights,
        'weights.adapted': weights,
        'weights.intermediate': {
            availability: { combine: 'lowest', rules: ['availability/checkpoints-released'] },
            documentation: { combine: 'lead', rules: ['documentation/checkpoints-documented', DECLARED] },
            licensing: licensed,
        },
        'system.infrastructure': {
            availability: { combine: 'lowest', rules: ['availability/deployment-released'] },
            documentation: {
                combine: 'lead',
                rules: [
                    'documentation/infrastructure-described',
                    'documentation/compute-stated',
                    'documentation/energy-stated',
                    DECLARED,
                ],
            },
            licensing: licensed,
        },
        'system.product': {
            availability: { combine: 'lowest', rules: ['availability/deployment-released'] },
            licensing: licensed,
            documentation: { combine: 'lead', rules: ['documentation/product-documented', DECLARED] },
            safeguards: { combine: 'lead', rules: ['safeguards/product-guarded'] },
        },
    },
};

;// CONCATENATED MODULE: ./lib/src/frameworks/next.js

/**
 * The nearest more open class with the shortest way to it, read off the same cells as the class itself; none where the
 * release is open source. Where several rows of weights could lead there, the one with the fewest steps does.
 */
function findNext(profile, { value }) {
    if (value === 'open-source')
        return [];
    const rows = weightsRows(profile);
    const candidates = rows.length > 0 ? [rows] : ALTERNATIVES.map((id) => [id]);
    const ways = candidates.map((ids) => ids.flatMap((id) => stepsTo(profile, id, ['availability', 'licensing'])));
    const toWeights = shortest(ways.filter((way) => way.length > 0));
    if (value !== 'open-weights')
        return toWeights ? [{ to: 'open-weights', steps: toWeights }] : [];
    const steps = openSourceRows(profile).flatMap((id) => [
        ...stepsTo(profile, id, ['availability']),
        ...(RESTRICTING.has(profile[id].licensing.level) ? stepsTo(profile, id, ['licensing']) : []),
    ]);
    return steps.length > 0 ? [{ to: 'open-source', steps }] : [];
}
const ALTERNATIVES = ['weights.pretrained', 'weights.adapted'];
const RESTRICTING = new Set(['conditional', 'restricted']);
/** The questions of some cells that are not answered "yes", one for each cell that is not open. */
function stepsTo(profile, component, attributes) {
    return attributes.flatMap((attribute) => {
        const cell = profile[component][attribute];
        return cell.level === 'open' ? [] : unanswered(cell);
    });
}
/** What keeps a cell from being open: the answers that give its level; of a cell that is silent, its first question. */
function unanswered({ level, findings }) {
    const open = findings.filter(({ outcome }) => outcome !== 'met' && outcome !== 'not-applicable');
    const deciding = open.filter((finding) => finding.level === level);
    return deciding.length > 0 && level !== 'unknown' ? deciding : open.slice(0, 1);
}
function shortest(ways) {
    return ways.reduce((best, way) => (best === undefined || way.length < best.length ? way : best), undefined);
}

;// CONCATENATED MODULE: ./lib/src/subtree.js
/** A root that cannot be used, in words for people. */
class RootError extends Error {
    name = 'RootError';
}
/** Texts that speak for every folder below them that has none of its own. */
const LEGAL = /^(?:licen[sc]es?|copying|notice|unlicense)(?:$|[._-])/i;
/**
 * The part of a repository below a folder, with paths relative to it. A license text at the top speaks for a model
 * whose folder holds none. Throws a `RootError` for a folder that is not there.
 */
function subtreeOf(repository, folder) {
    const root = normalize(folder);
    if (root === undefined)
        throw new RootError(`The root ${JSON.stringify(folder)} leads out of the repository. Name a folder inside it, relative to its top.`);
    if (root === '.')
        return { repository, root, toPath: (path) => path };
    const prefix = `${root}/`;
    const below = repository.tree.filter(({ path }) => path.startsWith(prefix));
    if (below.length === 0)
        throw new RootError(`There is no folder ${JSON.stringify(folder)} in the repository, or nothing is in it. Name one relative to its top.`);
    const own = below.map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }));
    const hasOwnTerms = own.some(({ path }) => LEGAL.test(path));
    const names = new Set(own.map(({ path }) => path));
    const inherited = repository.tree.filter(({ path }) => !hasOwnTerms && !path.includes('/') && LEGAL.test(path) && !names.has(path));
    const fromTop = new Set(inherited.map(({ path }) => path));
    const toPath = (path) => (fromTop.has(path) ? path : prefix + path);
    return {
        root,
        toPath,
        repository: {
            name: root.slice(root.lastIndexOf('/') + 1),
            ...(repository.revision !== undefined && { revision: repository.revision }),
            tree: [...own, ...inherited].sort((a, b) => (a.path < b.path ? -1 : 1)),
            notices: repository.notices.flatMap((notice) => {
                if (notice.path === undefined)
                    return [notice];
                return notice.path.startsWith(prefix) ? [{ ...notice, path: notice.path.slice(prefix.length) }] : [];
            }),
            read: (path) => repository.read(toPath(path)),
            readRange: (path, start, length) => repository.readRange(toPath(path), start, length),
        },
    };
}
function normalize(folder) {
    const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.includes('..') || folder.startsWith('/'))
        return undefined;
    return parts.length === 0 ? '.' : parts.join('/');
}

// EXTERNAL MODULE: ./lib/src/frameworks/mof/evaluate.js
var evaluate = __webpack_require__(3368);
;// CONCATENATED MODULE: ./lib/src/index.js















/**
 * Reads a repository and says how open it is: facts → findings → profile and class → assessment. Pure after the
 * reading; the same repository gives the same assessment, byte for byte once written.
 *
 * @throws {ConfigurationError} where `openness.yml` cannot be read: the place of every problem is in its message
 */
async function assess(repository, options = {}) {
    const asked = (options.roots ?? ['.']).map((root) => subtreeOf(repository, root));
    const subtrees = [...new Map(asked.map((subtree) => [subtree.root, subtree])).values()];
    const examined = [];
    for (const subtree of subtrees)
        examined.push(await examine(subtree, options));
    const [only, ...others] = examined;
    if (only && others.length === 0)
        return write(only, options);
    const whole = await examine(subtreeOf(repository, '.'), options);
    const findings = combineFindings(examined.map(({ findings, subtree }) => findings.map((finding) => relocate(finding, subtree.toPath))));
    const models = examined.map((each) => {
        const { tool, version, ...model } = write(each, options);
        return model;
    });
    return { ...write({ ...whole, findings }, options), models };
}
async function examine(subtree, { rules = lib_rules.rules, progress, configuration: given, web }) {
    const { repository } = subtree;
    const configuration = given ?? (await loadConfiguration(repository));
    // Globs are seldom given, and their reader takes its time to load.
    const subject = configuration.ignore.length === 0
        ? repository
        : (await Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(379)]).then(__webpack_require__.bind(__webpack_require__, 4379))).ignoring(repository, configuration.ignore);
    const { facts, notices } = await facts_collect(subject, progress, configuration, web);
    return { subtree, facts, notices, findings: judge(facts, rules) };
}
function write({ subtree, facts, notices, findings }, { rules = lib_rules.rules }) {
    const { repository, root, toPath } = subtree;
    const profile = applyProfile(columbia, findings);
    const classification = class_classify(profile);
    const next = findNext(profile, classification);
    const assessment = assemble({
        repository,
        root,
        facts,
        rules,
        findings,
        profile,
        classification,
        next,
        frameworks: (0,frameworks/* applyFrameworks */.W1)(findings, facts),
        notices,
    });
    return root === '.' ? assessment : relocateAll(assessment, toPath);
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
