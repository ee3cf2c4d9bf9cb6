export const id = 632;
export const ids = [632];
export const modules = {

/***/ 1632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assess: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./lib/rules/index.js + 34 modules
var lib_rules = __webpack_require__(1542);
// EXTERNAL MODULE: ./lib/src/components.js
var components = __webpack_require__(2276);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(1294);
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

;// CONCATENATED MODULE: ./lib/src/assessment/assemble.js



/** Writes what was found in the wire format. */
function assemble({ repository, facts, rules, findings, profile, classification, notices, }) {
    const { revision } = repository;
    return {
        version: 1,
        tool: { name: 'openness-lint', version: version/* version */.r },
        subject: { name: facts.names.title, ...(revision !== undefined && { revision }), root: '.' },
        class: { value: classification.value, because: classification.because.map(toReason) },
        profile: toProfile(profile, facts.licensing),
        findings: findings.map((finding) => toFinding(finding, rules)),
        licenses: facts.statements.map((statement) => toLicense(statement, facts.licensing)),
        artifacts: facts.artifacts.map(toArtifact),
        gate: decide(findings),
        notices: notices.map(({ message, path }) => ({ message, ...(path !== undefined && { path }) })),
    };
}
function toReason({ rule, component, outcome }) {
    return { rule, ...(component && { component }), outcome };
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
function toCell({ level, findings }, expression) {
    return {
        level,
        ...(expression !== undefined && { expression }),
        findings: findings.map(({ rule }) => rule),
    };
}
function toFinding(finding, rules) {
    const { rule, component, attribute, level, outcome, message, evidence } = finding;
    const asksForMore = outcome === 'unmet' || outcome === 'partial' || outcome === 'unknown';
    const remedy = asksForMore ? rules[rule]?.remedy : undefined;
    return {
        rule,
        ...(component && { component }),
        ...(attribute && { attribute }),
        ...(level && { level }),
        outcome,
        severity: severityOf(finding),
        message,
        ...(remedy !== undefined && { remedy }),
        declared: false,
        online: false,
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
    const { at, from, match, license, written, added, similarity, coverage } = statement;
    const governs = components/* componentIds */.Ao.filter((component) => licensing
        .get(component)
        ?.statements.some((other) => other.at.path === at.path && other.at.line === at.line));
    const id = license?.id ?? written;
    return {
        path: at.path,
        line: at.line ?? 1,
        from,
        match,
        ...(id !== undefined && { id }),
        ...(license && { spdx: license.spdx }),
        ...(similarity !== undefined && { similarity }),
        ...(coverage !== undefined && { coverage }),
        ...(added && { added: added.map(({ line, endLine }) => ({ line, endLine })) }),
        ...(license &&
            license.conditions.length > 0 && { conditions: license.conditions.map((kind) => ({ kind })) }),
        governs,
    };
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
;// CONCATENATED MODULE: ./lib/src/facts/front-matter.js

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
    const lines = new dist/* LineCounter */.HN();
    // Duplicate keys are found below: the library compares every key with every other one.
    const document = (0,dist/* parseDocument */.Tp)(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const at = (node, text) => {
        const { line, col } = lines.linePos(((0,dist/* isNode */.Ll)(node) && node.range?.[0]) || 0);
        return { path, line: line + before, column: col, ...(text !== undefined && { text }) };
    };
    const problems = document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        return { message: `${firstSentence(error.message)}.`, at: { path, line: line + before, column: col } };
    });
    const { contents } = document;
    if (contents !== null && !(0,dist/* isMap */.jh)(contents))
        problems.push({ message: 'The front matter is not a mapping of fields.', at: at(contents) });
    let budget = MAX_VALUES;
    const collect = (node, values) => {
        if (budget <= 0)
            return;
        budget -= 1;
        if ((0,dist/* isAlias */.Vj)(node))
            collect(node.resolve(document), values);
        else if ((0,dist/* isScalar */.jn)(node)) {
            if (node.value === null || node.value === undefined)
                return;
            const value = typeof node.source === 'string' ? node.source : String(node.value);
            if (value !== '')
                values.push({ value, at: at(node, value) });
        }
        else if ((0,dist/* isSeq */.oP)(node))
            for (const item of node.items)
                collect(item, values);
        else if ((0,dist/* isMap */.jh)(node))
            for (const [, value] of entries(node))
                collect(value, values);
    };
    const entries = (map) => {
        const seen = new Set();
        return map.items.flatMap(({ key, value }) => {
            const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
            if (seen.has(name)) {
                problems.push({ message: `The field "${name}" stands here a second time.`, at: at(key, name) });
                return [];
            }
            seen.add(name);
            return [[{ value: name, at: at(key, name) }, value]];
        });
    };
    const fields = new Map();
    if ((0,dist/* isMap */.jh)(contents))
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
/** What makes a block too large for the YAML parser, whose stack and memory a nested one can exhaust. */
function boundExceeded(yaml) {
    if (yaml.length > MAX_CHARACTERS)
        return `The front matter has ${yaml.length} characters; at most ${MAX_CHARACTERS} are read.`;
    let depth = 0;
    for (const character of yaml) {
        if (character === '[' || character === '{')
            depth += 1;
        else if (character === ']' || character === '}')
            depth = Math.max(0, depth - 1);
        if (depth > MAX_DEPTH)
            return `The front matter nests deeper than ${MAX_DEPTH} levels.`;
    }
    const run = new RegExp(`(?:[-?:]\\s+){${MAX_DEPTH}}`);
    return run.test(yaml) ? `The front matter nests deeper than ${MAX_DEPTH} levels.` : undefined;
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
    let open;
    const say = (words) => {
        text += words;
        if (open)
            open.words += words;
    };
    const endLine = () => {
        if (text.trim())
            lines.push({ line: line + 1, text: text.replace(/\s+/g, ' ').trim() });
        text = '';
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
            case 'html_inline':
                readTag(child.content, {
                    link: (target) => openLink(target),
                    endLink: closeLink,
                    image,
                    gap: () => say(' '),
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
    const tag = new Parser/* Parser */.i({
        onopentag(name, attributes) {
            if (name === 'a' && attributes.href)
                reader.link(attributes.href);
            else if (name === 'img' && attributes.src)
                reader.image(attributes.src, attributes.alt ?? '');
            else if (name === 'br')
                reader.gap();
        },
    });
    tag.end(html);
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
                        lines.push({ line: at + offset + 1, text: text.replace(/\s+/g, ' ').trim() });
        },
        onclosetag(name) {
            at = lineAt(indexOf());
            if (SILENT.has(name))
                silent -= 1;
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

;// CONCATENATED MODULE: ./lib/src/facts/tree.js
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
    return path.split('/').length - 1;
}
function foldersOf(entries) {
    const folders = new Set(['']);
    for (const { path } of entries)
        for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder))
            folders.add(folder);
    return folders;
}

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
    return TESTS.test(path) || /^(?:test_.*|.*_test|conftest)\.py$/i.test(nameOf(path));
}
/** A file's ending, lower-case, without the dot; empty where it has none. */
function extensionOf(path) {
    const name = nameOf(path);
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
const documents_MAX_DEPTH = 3;
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
            const { frontMatter, body, bodyLine } = readFrontMatter(path, text);
            parsed.push({ path, role: roleOf(path), frontMatter, sections: parseMarkdown(body, bodyLine) });
            await step();
        }
        return parsed.sort((a, b) => byNearness(a.path, b.path));
    },
};
/** Whether a document speaks of the release as a whole: the README of a folder speaks of what is in that folder. */
function isCentral({ role, path }) {
    return role !== 'document' || folderOf(path) === '' || /^docs?$/i.test(folderOf(path));
}
/** Every link of a document, with its surroundings, in reading order. */
function mentionsIn(document) {
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
    const whole = all.map(({ text }) => text).join('\n');
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
const OTHERS = /acknowledg|related|community|ecosystem|third[- ]part|references?$|credits|thanks|built (?:with|on)|star history|friends|awesome|powered by|致谢|相关|友情/i;
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
    if (!PROSE.has(extension) || depthOf(path) > documents_MAX_DEPTH)
        return false;
    const name = nameOf(path);
    const telling = /^readme/i.test(name) || ROLES.some(([, pattern]) => pattern.test(name));
    const markdown = extension === 'md' || extension === 'markdown' || extension === 'rst';
    const inReach = depthOf(path) === 0 || /^docs?\//i.test(path);
    return (telling || (markdown && inReach)) && !isForeign(path) && !isTest(path);
}
function roleOf(path) {
    const name = nameOf(path);
    const role = ROLES.find(([, pattern]) => pattern.test(name))?.[0];
    if (role)
        return role;
    return folderOf(path) === '' && /^readme/i.test(name) ? 'readme' : 'document';
}
function byNearness(a, b) {
    return depthOf(a) - depthOf(b) || (0,repository/* byCodeUnit */.X)(a, b);
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
            for (const sentence of atRoot(document) ? sentencesMatching(section, [KEPT]) : []) {
                const subject = keptBack(sentence.text, names);
                if (subject)
                    withheld.push({ value: subject, at: place(sentence) });
            }
        }
    }
    return { gates, withheld };
}
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
const atRoot = ({ path }) => folderOf(path) === '';
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
/** The first bytes of a safetensors file give its header's length: https://huggingface.co/docs/safetensors */
const LENGTH_FIELD = 8;
/** The format's own bound. */
const MAX_HEADER = 100_000_000;
/** Headers of more bytes are left unread: the figures in them are not worth the time. */
const MAX_HEADER_READ = 4 * 1024 * 1024;
/** Headers are read of at most so many files. */
const MAX_HEADERS = 64;
/** A pointer's text is shorter than this: git-lfs's specification. */
const MAX_POINTER = 1024;
/** The files of the model, sorted by path: told apart by name and format, pointers and headers read. */
const artifacts = {
    wants: (tree) => ({
        texts: candidates(tree)
            .filter(mayPoint)
            .map((entry) => entry.path),
        ranges: headers(tree).map(({ path }) => ({ path, start: 0, length: LENGTH_FIELD })),
    }),
    wantsNext: (read, tree) => ({ ranges: headers(tree).flatMap((entry) => headerRange(read, entry) ?? []) }),
    extract: (read, tree) => candidates(tree).map((entry) => describe(read, entry)),
};
function candidates(tree) {
    return tree.entries.filter(({ path, kind }) => kind !== 'submodule' && classify(path) && !isForeign(path) && !isTest(path));
}
/** Weights this small are a pointer, a broken pointer or a stand-in. */
function mayPoint(entry) {
    if (entry.kind === 'lfs-pointer')
        return true;
    const kind = classify(entry.path)?.kind;
    return entry.size > 0 && entry.size < MAX_POINTER && kind !== 'configuration' && kind !== 'tokenizer';
}
function headers(tree) {
    return candidates(tree)
        .filter(({ path, kind, size }) => kind === 'file' && size >= MAX_POINTER && extensionOf(path) === 'safetensors')
        .slice(0, MAX_HEADERS);
}
function headerRange(read, { path, size }) {
    const length = headerLength(read, path);
    if (length === undefined || length > Math.min(MAX_HEADER_READ, size - LENGTH_FIELD))
        return undefined;
    return { path, start: LENGTH_FIELD, length };
}
function headerLength(read, path) {
    const bytes = read.bytes({ path, start: 0, length: LENGTH_FIELD });
    if (bytes?.length !== LENGTH_FIELD)
        return undefined;
    return Number(new DataView(bytes.buffer, bytes.byteOffset, LENGTH_FIELD).getBigUint64(0, true));
}
function classify(path) {
    const name = nameOf(path);
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
function describe(read, entry) {
    const { path } = entry;
    const { kind, format } = classify(path) ?? { kind: 'weights', format: 'unknown' };
    const text = read.text(path);
    if (text !== undefined && /^\s*version\s+https?:\/\/(?:git-lfs|hawser)\b/.test(text))
        return { path, kind, format, pointer: true, ...readPointer(text) };
    if (entry.kind === 'lfs-pointer')
        return { path, kind, format, pointer: true };
    return { path, kind, format, pointer: false, size: entry.size, ...readHeader(read, entry) };
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
function readHeader(read, entry) {
    const length = headerLength(read, entry.path);
    if (length === undefined)
        return {};
    if (length > Math.min(MAX_HEADER, entry.size - LENGTH_FIELD))
        return { defect: `states a header of ${length} bytes, more than the file holds` };
    const bytes = read.bytes({ path: entry.path, start: LENGTH_FIELD, length });
    if (!bytes)
        return {};
    try {
        return { parameters: countParameters(JSON.parse(decode(bytes))) };
    }
    catch {
        return { defect: 'has a header that is not JSON' };
    }
}
function countParameters(header) {
    if (typeof header !== 'object' || header === null)
        throw new TypeError('not a header');
    return Object.entries(header).reduce((sum, [name, tensor]) => {
        if (name === '__metadata__' || !Array.isArray(tensor?.shape))
            return sum;
        return sum + tensor.shape.reduce((product, size) => product * Number(size), 1);
    }, 0);
}
/** Header bytes as text: names of tensors are ASCII in practice, and only shapes are used. */
function decode(bytes) {
    const chunks = [];
    for (let start = 0; start < bytes.length; start += 8192)
        chunks.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
    return chunks.join('');
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
const MANIFEST = /^(?:requirements[\w.-]*\.(?:txt|in)|pyproject\.toml|setup\.(?:py|cfg)|environment[\w.-]*\.ya?ml|conda[\w.-]*\.ya?ml|Pipfile(?:\.lock)?|(?:poetry|uv|pdm)\.lock|package\.json|Cargo\.toml|go\.mod|CMakeLists\.txt|Project\.toml)$/i;
const DEPLOYMENT = /^(?:Dockerfile(?:[.-][\w.-]+)?|[\w.-]+\.Dockerfile|(?:docker-)?compose[\w.-]*\.ya?ml|docker-compose[\w.-]*\.ya?ml|[\w.-]+\.(?:slurm|sbatch)|Singularity[\w.]*|Containerfile|helmfile\.ya?ml|Chart\.yaml)$/i;
/** Words are told apart at `_`, `-`, `.` and `/`. A file may be of several kinds. */
const KINDS = [
    {
        component: 'code.data-processing',
        pattern: /(?:^|[/_.-])(?:pre-?process(?:ing|ors?)?|tokenize|tokenization|dedup(?:e|lication)?|data[_-](?:processing|preparation|prep|cleaning|pipeline|collection)|prepare[_-](?:\w+[_-])?(?:data|dataset|datasets|memmap|corpus)[\w-]*|(?:create|make|build|generate|convert|filter|clean|crawl|download)[_-](?:\w+[_-])?(?:data|dataset|datasets|corpus|corpora|pretraining[_-]data)|generate[_-]instructions?|crawl(?:er|ing)?)(?=$|[/_.-])/i,
        not: /(?:^|[/_.-])(?:demo|eval(?:uation)?|image[_-]?process\w*)(?=$|[/_.-])/i,
    },
    {
        component: 'code.finetuning',
        pattern: /(?:^|[/_.-])(?:fine-?tun(?:e|ing|ed)|fine[_-]tun(?:e|ing)|sft|dpo|rlhf|ppo|grpo|kto|orpo|reward[_-](?:model|modeling)|lora|qlora|instruct(?:ion)?[_-]tun(?:e|ing)|post-?train(?:ing)?)(?=$|[/_.-])/i,
        not: /(?:^|[/_.-])(?:eval(?:uation)?|inference|infer|generate|demo)(?=$|[/_.-])/i,
    },
    {
        component: 'code.training',
        pattern: /(?:^|[/_.-])(?:pre-?train(?:ing|er)?|run[_-]pretraining|train(?:ing|er)?)(?=$|[/_.-])/i,
        not: /(?:^|[/_.-])(?:fine-?tun(?:e|ing)|fine[_-]tun(?:e|ing)|sft|dpo|rlhf|ppo|grpo|lora|eval(?:uation)?|data|dataset|datasets|preprocess(?:ing)?|tokeniz(?:e|er|ation)|post-?train(?:ing)?|demo|utils?|pretrained)(?=$|[/_.-])/i,
    },
    {
        component: 'code.inference',
        pattern: /(?:^|[/_.-])(?:inference|infer|generate|generation|sample|sampling|predict|chat|cli[_-]demo|web[_-]demo|demo|serve|server|serving|api[_-]server|(?:chat|text)[_-]completion|interactive[\w-]*|transcribe|text[_-]generation|quickstart|run[_-]model)(?=$|[/_.-])/i,
        not: /(?:^|[/_.-])(?:eval(?:uation)?|data|dataset|datasets|instructions?|train(?:ing)?|fine-?tun(?:e|ing)|template)(?=$|[/_.-])/i,
    },
    {
        component: 'code.evaluation',
        pattern: /(?:^|[/_.-])(?:eval|evals|evaluate|evaluation|evaluator|lm[_-]eval(?:uation)?[_-]?(?:harness)?|run[_-]eval\w*)(?=$|[/_.-])/i,
        not: /(?:^|[/_.-])(?:data)(?=$|[/_.-])/i,
    },
    {
        component: 'code.architecture',
        pattern: /(?:^|[/_.-])(?:modell?ing[_-]\w+|configuration[_-]\w+|model|models?[_-]\w+|architecture|transformer|modell?ing)$/i,
        not: /(?:^|[/_.-])(?:reward|download|convert|eval(?:uation)?|demo|card|merge|quantiz\w+|export|upload)(?=$|[/_.-])/i,
    },
];
/** In characters; nobody names code at more length. */
const MAX_PATH = 300;
/** At most so many places are kept for each kind: enough to look at, whatever the size of the tree. */
const MAX_PLACES = 12;
/** Where the repository's own code of each kind stands, nearest to the root first. */
const code = {
    wants: () => ({}),
    extract: (_read, tree) => collect(tree),
};
function collect(tree) {
    const places = new Map();
    const add = (component, entry, how = 'named') => {
        const known = places.get(component) ?? { named: [], filed: [] };
        if (known[how].length < MAX_PLACES)
            known[how].push({ path: entry.path, line: 1 });
        places.set(component, known);
    };
    const own = tree.entries
        .filter(({ path, kind }) => kind === 'file' && path.length <= MAX_PATH && !isForeign(path) && !isTest(path))
        .map((entry) => ({ entry, depth: depthOf(entry.path) }))
        .sort((a, b) => a.depth - b.depth);
    for (const { entry } of own) {
        const name = nameOf(entry.path);
        const extension = extensionOf(entry.path);
        if (MANIFEST.test(name))
            add('code.supporting-libraries', entry);
        if (DEPLOYMENT.test(name))
            add('system.infrastructure', entry);
        if (!SOURCE.has(extension))
            continue;
        const stem = name.slice(0, name.length - extension.length - 1);
        for (const { component, pattern, not } of KINDS) {
            if (not?.test(stem))
                continue;
            if (pattern.test(stem))
                add(component, entry);
            else if (component !== 'code.architecture' && pattern.test(folderOf(entry.path)))
                add(component, entry, 'filed');
        }
    }
    return Object.fromEntries([...places].map(([component, { named, filed }]) => [
        component,
        [...named, ...filed].slice(0, MAX_PLACES),
    ]));
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
    const tree = treeOf(repository.tree);
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
        const texts = unique(wants.flatMap((want) => want.texts ?? [])).filter((path) => !this.#texts.has(path) && this.#tree.get(path) !== undefined);
        const ranges = unique(wants.flatMap((want) => want.ranges ?? []), keyOf).filter((range) => !this.#ranges.has(keyOf(range)) && this.#tree.get(range.path) !== undefined);
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
        const paths = unique(wants.flatMap((want) => want.texts ?? []));
        const lent = new Map(paths.sort(repository/* byCodeUnit */.X).flatMap((path) => {
            const reading = this.#texts.get(path);
            return reading && 'text' in reading ? [[path, reading.text]] : [];
        }));
        const ranges = new Set(wants.flatMap((want) => want.ranges ?? []).map(keyOf));
        return {
            texts: [...lent].map(([path, text]) => ({ path, text })),
            text: (path) => lent.get(path),
            bytes: (range) => (ranges.has(keyOf(range)) ? this.#ranges.get(keyOf(range)) : undefined),
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
function unique(items, key = (item) => item) {
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



/** Names of models that were trained further after pre-training, or converted from such. */
const ADAPTED = /(?:^|[^a-z])(?:instruct(?:ion)?|chat|it|sft|dpo|rlhf|rlvr|ppo|grpo|rlaif|aligned|assistant|gguf|gptq|awq|exl2|mlx|int4|int8|fp8|4bits?|8bits?|lora|adapter|w?diff|delta|distill(?:ed)?|finetuned|merged?|reward|rm)(?:$|[^a-z])/i;
const EVALUATION = /\b(?:eval|evals|evaluat\w*|benchmarks?|test sets?|held[- ]?out|leaderboard)\b|评测/i;
const ALIGNMENT = /\b(?:preference|preferences|dpo|rlhf|rlvr|reward|alignment|feedback|human[- ]?eval[- ]?feedback)\b/i;
const FINETUNING = /\b(?:fine-?tun\w*|sft|instruct\w*|instruction|chat|post-?train\w*|supervised|conversation\w*|dialog\w*|self-instruct)\b|微调/i;
/** Names of data sets that say themselves what they are for. */
const TELLING = /\b(?:pre-?train\w*|training|corpus|eval\w*|benchmark|preferences?|dpo|sft|instruct\w*|chat|fine-?tun\w*)\b/i;
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
/** Places kept of each component. */
const holdings_MAX_PLACES = 20;
/** Collects where each component can be had, files first, then fields and links in reading order. */
function readHoldings(sources) {
    const places = new Map();
    const add = (component, how, at) => {
        const known = places.get(component) ?? [];
        if (known.length < holdings_MAX_PLACES && !known.some((place) => same(place.at, at)))
            known.push({ how, at });
        places.set(component, known);
    };
    addWeights(sources, add);
    addCode(sources, add);
    addData(sources, places, add);
    return places;
}
function addWeights({ artifacts, card, references }, add) {
    const base = valuesOf(card, 'base_model').length > 0;
    const files = artifacts.filter(({ kind }) => kind === 'weights' || kind === 'adapter' || kind === 'checkpoint');
    for (const { path, kind } of files) {
        if (kind === 'checkpoint')
            add('weights.intermediate', 'file', { path });
        else
            add(base || kind === 'adapter' || ADAPTED.test(path) ? 'weights.adapted' : 'weights.pretrained', 'file', { path });
    }
    for (const { path, kind } of artifacts)
        if (kind === 'optimizer-state')
            add('weights.intermediate', 'file', { path });
    for (const { kind, name, standing, mention } of references) {
        if (standing !== 'own' || !(kind === 'model' || (kind === 'archive' && isOfWeights(name, mention))))
            continue;
        const intermediate = /\b(?:intermediate|optimi[sz]er states?)\b/i.test(`${mention.context} ${mention.headings.at(-1) ?? ''}`);
        if (intermediate)
            add('weights.intermediate', 'link', mention.at);
        else
            add(base || ADAPTED.test(name) ? 'weights.adapted' : 'weights.pretrained', 'link', mention.at);
    }
}
/** Whether a folder or file in a store holds weights, by its path and by what is said of it. */
function isOfWeights(name, { context, column, headings, link }) {
    const words = `${name.replaceAll(/[/_.-]/g, ' ')} ${context} ${column} ${headings.at(-1) ?? ''} ${link.text}`;
    return /\b(?:models?|checkpoints?|weights?|ckpt|pre-?trained)\b/i.test(words);
}
function addCode({ artifacts, code, references, snippets }, add) {
    for (const [component, locations] of Object.entries(code))
        for (const at of locations ?? [])
            add(component, 'file', at);
    for (const { value, at } of snippets) {
        if (value.does !== 'load')
            continue;
        add('code.inference', 'library', at);
        if (!value.needsOwnCode)
            add('code.architecture', 'library', at);
    }
    for (const { path, kind } of artifacts)
        if (kind === 'configuration' && nameOf(path) === 'config.json' && depthOf(path) <= 1)
            add('code.architecture', 'file', { path });
    for (const { kind, standing, mention } of references) {
        if (kind !== 'code' || standing !== 'own')
            continue;
        const words = `${mention.context} ${mention.link.text}`;
        if (/\bpre-?train|\btraining code|\btrain\b/i.test(words))
            add('code.training', 'link', mention.at);
        if (/\bfine-?tun/i.test(words))
            add('code.finetuning', 'link', mention.at);
        if (/\bevaluat/i.test(words))
            add('code.evaluation', 'link', mention.at);
        if (/\binference\b/i.test(words))
            add('code.inference', 'link', mention.at);
    }
}
function addData({ tree, card, names, references }, places, add) {
    const postTrained = valuesOf(card, 'base_model').length > 0 ||
        (places.has('weights.adapted') && !places.has('weights.pretrained'));
    const kindOf = (words) => {
        if (EVALUATION.test(words))
            return 'datasets.evaluation';
        if (ALIGNMENT.test(words))
            return 'datasets.alignment';
        if (FINETUNING.test(words) || postTrained)
            return 'datasets.finetuning';
        return 'datasets.pretraining';
    };
    for (const { path, kind } of tree.entries) {
        if (kind === 'submodule' || kind === 'symlink' || depthOf(path) > 3 || isForeign(path) || isTest(path))
            continue;
        if (!DATA_FILES.has(extensionOf(path)) || !DATA_NAME.test(path))
            continue;
        const component = kindOf(path.replaceAll(/[/_.-]/g, ' '));
        // Under evaluation, what looks like data is mostly results.
        if (component === 'datasets.evaluation')
            continue;
        if (names.includes(nameOf(path)) || isDataCard(card))
            add(component, 'file', { path });
    }
    // An id on the hub leads to the data; a bare word names a corpus and leads nowhere.
    for (const { value, at } of valuesOf(card, 'datasets'))
        if (/^[\w.-]+\/[\w.-]+$/.test(value))
            add(kindOf(value.replaceAll(/[/_.-]/g, ' ')), 'field', at);
    // One data set is of one kind, whatever is said around each of its links: its name tells, else its first mention.
    const kinds = new Map();
    for (const { kind, name, standing, mention } of references) {
        if (kind !== 'dataset' || standing !== 'own')
            continue;
        const spelled = name.replaceAll(/[/_.-]/g, ' ');
        const telling = TELLING.test(spelled)
            ? spelled
            : `${mention.context} ${mention.headings.at(-1) ?? ''} ${spelled}`;
        const component = kinds.get(name) ?? kindOf(telling);
        kinds.set(name, component);
        add(component, 'link', mention.at);
    }
}
const same = (a, b) => a.path === b.path && a.line === b.line;

;// CONCATENATED MODULE: ./lib/src/facts/installs.js
const COMMAND = /\b(?:pip3?|uv pip|conda|mamba|npm|cargo|poetry|uv) (?:install|add|env create|env update|sync)\b/;
const FILE_OPTION = /(?:^|\s)(?:-r|--requirement|-f|--file)[ =]?(\S+)/;
/** The installation commands in the documents' code blocks, in reading order. */
function readInstalls(documents) {
    return documents.flatMap((document) => document.sections.flatMap((section) => section.blocks.flatMap((block) => {
        if (block.kind !== 'code')
            return [];
        return block.text.split('\n').flatMap((text, index) => {
            const line = text.slice(0, MAX_LINE);
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
const MAX_LINE = 1_000;

// EXTERNAL MODULE: ./lib/src/licenses/catalogue.js
var catalogue = __webpack_require__(6334);
;// CONCATENATED MODULE: ./lib/src/licenses/fingerprint.js
/** How many words an anchor covers; no passage is shorter. */
const ANCHOR_LENGTH = 8;
/** No passage is longer, so that a window is checked in bounded time. */
const PASSAGE_LIMIT = 160;
/** How many digits the anchor of a passage has where it is written. */
const ANCHOR_DIGITS = 5;
/** How many anchors begin with the same two digits. */
const ANCHORS_PER_PREFIX = 64 ** (ANCHOR_DIGITS - 2);
/** How many digits the index of a passage has in the list that is kept by prefix. */
const INDEX_DIGITS = 3;
/** How many digits its number of words has. */
const LENGTH_DIGITS = 2;
/** How many digits a hash has. */
const HASH_DIGITS = 12;
/** Hashes each word on its own. */
function hashWords(words) {
    const first = new Uint32Array(words.length);
    const second = new Uint32Array(words.length);
    const seen = new Map();
    for (let index = 0; index < words.length; index++) {
        const word = words[index] ?? '';
        const same = seen.get(word);
        if (same !== undefined) {
            first[index] = first[same] ?? 0;
            second[index] = second[same] ?? 0;
            continue;
        }
        seen.set(word, index);
        let a = 0x811c9dc5;
        let b = 0x41c6ce57;
        for (let at = 0; at < word.length; at++) {
            const unit = word.charCodeAt(at);
            a = Math.imul(a ^ unit, 0x01000193);
            b = Math.imul(b ^ unit, 0x5f356495);
        }
        first[index] = scramble(a);
        second[index] = scramble(b);
    }
    return { first, second };
}
/** The hash of the eight words from `start`, as a number of 30 bits. */
function anchorAt(words, start) {
    let hash = 0x9e3779b9;
    for (let at = start; at < start + ANCHOR_LENGTH; at++) {
        hash = (Math.imul(hash, 0x85ebca6b) + (words.first[at] ?? 0)) | 0;
    }
    return hash >>> 2;
}
/**
 * The hashes of the windows that begin at `start` and have the given lengths, in ascending order; windows that
 * reach past the end are left out. One pass over the longest.
 */
function hashesAt(words, start, lengths) {
    const hashes = [];
    let a = 0x243f6a88;
    let b = 0x85a308d3;
    let at = start;
    for (const length of lengths) {
        if (start + length > words.first.length)
            break;
        for (; at < start + length; at++) {
            a = mix(a, words.first[at] ?? 0);
            b = mix(b, words.second[at] ?? 0);
        }
        hashes.push(digitsOf(a >>> 0, HASH_DIGITS / 2) + digitsOf(b >>> 0, HASH_DIGITS / 2));
    }
    return hashes;
}
function mix(hash, word) {
    const mixed = Math.imul(hash ^ word, 0x85ebca6b);
    return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) ^ (mixed >>> 13);
}
function scramble(hash) {
    const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
    return (mixed ^ (mixed >>> 15)) >>> 0;
}
/** Digits of base 64 in the order of ASCII: written with one width, numbers sort as text. */
const digits = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
const valueOfUnit = new Uint8Array(128);
for (let value = 0; value < digits.length; value++)
    valueOfUnit[digits.charCodeAt(value)] = value;
/** A number in so many digits. */
function digitsOf(value, width) {
    let written = '';
    for (let rest = value; written.length < width; rest = Math.floor(rest / 64)) {
        written = digits.charAt(rest % 64) + written;
    }
    return written;
}
/** The number that up to five digits of a text stand for. */
function numberAt(text, start, width) {
    let value = 0;
    for (let at = start; at < start + width; at++) {
        value = (value << 6) | (valueOfUnit[text.charCodeAt(at)] ?? 0);
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/src/licenses/fingerprints.js
// Generated by node lib/scripts/fingerprint.js from spdx-license-list 6.12.0; do not edit.
/**
 * A record per passage, sorted, without anything between them: anchor, number of words, hash; in digits of
 * `fingerprint.ts`. Texts name a passage by the index of its record.
 */
const passageList = '\
--0El0b2y33R81xVabT\
-0mC_-K05R3Ly0j2jPW\
-20Iq-q0qzwAt18KWW4\
-32wq-K-75i4W-HDmsv\
-395U0B2UnQah00tQhQ\
-395U0D2LCx3W0_7kh8\
-3qbf-U2Obmzo1jS0cz\
-3qbf-X0d_gzS1-FsnF\
-3rw8-K-aTkBB0CNa3T\
-5Tmr-K0vaZgd1ikQxX\
-5oqe-j1rUu3F0L5Or8\
-5pQB0I1JwIX513CUlu\
-6TUV-G0t8NFS-JcmuN\
-7pzp-M-KFQJo1aSB_2\
-7wWx-O-bYXM2-gjojB\
-8oG00E-wjmha1P8q9i\
-A3N2-Q-siJgz2t4QYs\
-AfzH0H21idKP0aVNKi\
-AfzH0I1XhKjY1D0-xC\
-B55s-W0vcHJ91gFD_k\
-BOQx-K0WiH5k-09PnC\
-BvuX-L-S6VOW2p2oxR\
-BvuX180NFSL41FUA-w\
-CxjG-_1nPZ8P-R1iUt\
-Dz9J-F0HxODY0bQpNq\
-HGKg0r23-bn61CpMpK\
-HGKg1I-KBXY206oddy\
-HLZZ0X0pxOU50Agjvi\
-HOO0-K-0U0pG2l4wgH\
-LWjR-a-OQGbL1sZvFs\
-M2VC-K0EwHYz-VGbFE\
-MB431T-RLURJ0KESqf\
-MD_D-I1aC1bE-gXM6C\
-MD_D-W1fFqEo-Tkkc6\
-MGjx0C0NlP7U0-PNzX\
-Mvph-d22nUtI1MFR4X\
-OP9V-w0lKEyk0TrAp_\
-QHbX-j0aqrab29D9SQ\
-QjOP-Q2GHaeI22jJ63\
-TRva180zOaKH2mm5MA\
-UUxd0K-GkEQt-C5gdP\
-V0ld0B-KMaxG24o3lm\
-aj7J-S2pdtT9-kMjn7\
-b0nW0d2x2nPH1NZaeb\
-b850-i-28awO0OXHhp\
-bFL5-K01v-of2zQZDM\
-bFL5-O04ETGb1k3EiO\
-bGau-X2yDpYN2awt7o\
-bHlb-v-uGjXl0bdsfO\
-eQGU0g2OWlqL0wyEwG\
-eolf-F-FCeeV0uBHaO\
-gTA--a21Mtud-3HPTq\
-gmfq-I1oE6dp-pok85\
-hKJG130H-eji-VdACt\
-ilZ0-r-gJirF2y9ft1\
-mg6K-w1KxNB8-49Bjg\
-nU810t-xfhL82BWXmm\
-nzrr-S1eQNJQ2kaJAr\
-oooh-z-mgpWj1Mm55B\
-s1Lw0K1Jt5pS1ShFoL\
-sUlD-O00zXPB1GMmYC\
-us6l-T0jMK-y0TLE-5\
-us6l-X1Wtu5Y-hNaMY\
-us6l0A1k1tGW2IonTv\
-v2J30N-uj8Xk0_tmDs\
-wNZS-_0cYza20f4t9R\
-yf6I1G-MCY5Q0o1Tvt\
-ymi10G2VYBlj1qgu0Y\
-z7H1-F-sQj9S1FdBzb\
-z7H1-G1pc4ST1PGUzS\
-zYk9-r0bThJu1Tlmvy\
00utt-G0hzKEi-Z58X4\
0183w-x-uIR1c-41-kR\
01UBd0I1sjNqU0m_W0j\
03Kow-n0Cy2ac-Revmn\
03Kow0D1v2RCe257awH\
03Z02020bWubd1J2QFG\
07BRr-i2YVcKK2n5ZWw\
07Nxa-8-Q56Sz2LZLtc\
09LkV0i-Tpwvt2EyxNO\
09LkV0n0DgQE_2S76GA\
09QC6-V0O0g1a2kkCA1\
0B6JR-R-OooNJ-kiEN_\
0BFSK-91xv5Hk1CVMKy\
0BMy60_2JDwJL-4EYzO\
0CWWH-b0pWpwo-aaMYG\
0DHgE-P263Kgp1pkOKu\
0F0v10G0PVJ9e1LxEVw\
0H5Up-l-u6BwC2Xq_cp\
0H9yJ0k0JYzw-2OE05m\
0KBWi-r1vZbBE2K7W4a\
0KMz3-J-gy94Y0w2eIO\
0KTHM062H809N1GFbOh\
0KTHM090_IE2R-LGxvD\
0LPxj-m1u3qGM0k8pwu\
0LPxj-p-LLayT2KBh4u\
0LPxj-q1P1NdD1Emjdx\
0LPxj-w0-d4uz02EMtG\
0LPxj-z2FisRn-w-K62\
0LPxj0-285HCq2B9eXt\
0LPxj001ke6n92CtCN-\
0LPxj010wnbZh2BK7-H\
0LPxj090mErkY2MDdzs\
0LPxj0926KpGH2iYAz1\
0MSio-H0D_byt0zRN1p\
0NAg70W1baj4V0-FvG0\
0NqZw1J0y70tv-WU2oM\
0NqZw1O0mkuNQ2BoMCg\
0ORDs0g-8g8zT1zEMTS\
0P-jG-a0ATlmN-Tldrs\
0QDP5-i-nOS0a2iZLNR\
0QynF0H2w3xfT0cnBtP\
0QynF15-yYUsf1Deqvj\
0RKnx1M1D8Ogx0HHpRp\
0RmOo0Y1gjTc12pQogW\
0UIDf0G-1V3_B0JV_AI\
0UTbu-q2_ZUyp1SmP1H\
0XNvs-O1Qvnd726a2om\
0XNvs-O25O-Fy1Vk7np\
0XNvs-V29zyUJ2Bbr-o\
0XS7_-Y-rB7p71iksq2\
0Z8Mq-P1E_qvM2ursik\
0_d6i0B0yD0NX0QY0nr\
0bDyT0I1326cI2Q22GE\
0bUSH-N2XdvqK-OQlt4\
0bvKB0M2-d4EZ09tsN8\
0eBc30C2iblBf1JOG8d\
0eLDw-G2eVXD72A_maf\
0eNH9-c0-eab6-tL3Ci\
0g1W4-J06_D8s1EDzg7\
0giZ_-f1XAOK01pmOnJ\
0h9B_-Z2ulHnH2OasIZ\
0hPja-h0Zm-a6-ry1q6\
0hPja-r06fe9p-_k5c2\
0hPja-v25rDr42w-1wf\
0iGFs0o2mTKMK0UxKe_\
0ioqH-N0QKCcv0YkjFg\
0jYU6-_2q4FtE11kPPM\
0lBbF-h-G956_24f-wS\
0mhZV0t1wT4hz-iER7P\
0n-PK-O1tYc3l-Ihgaa\
0n-PK1M29Bfna0zvhTV\
0n87k-F1RwTED0n8aPx\
0n87k-Q-CGF1h2dcjkn\
0pS4C-W2ky-dp-rsShS\
0r4Mh-v05eztV-EAl7r\
0rRBF-p-p5KXz-roNZp\
0rRBF-p0n4m1b2Ls_l1\
0rRBF-q2ocb8N-0LX2N\
0sAR6170gPDrc0Xw67B\
0sePe0e0CzpHg1qpHyR\
0tn7n-s16RYp62uqVwI\
0tnnX0G0ipNzP-ge2SZ\
0trD10w01gzmk-ALZAU\
0xAzx0E1PtPcm02XhbP\
0xlOb-V0LF2AF1QrqoF\
0zW5X-s2pGlvL1puBUQ\
0zW5X-t-oUUNc1lUuis\
0zW5X-t2Kdyak-NHHf8\
0zW5X-y-Stixb04m12j\
1-Apv091IE5Eo2YM0oX\
1-O0p-M2Fmzxa0Y3rgy\
1-tHu-V122Puh1HFtY2\
1-tHu-W-B27cK2-ifXD\
10Ph40e2n8p7z-LfRSM\
11F5I-T0m0-Nw0pCG-C\
11S0L09-5WlGB1ENf1_\
11ZpM-M1eaNtj1uA9zX\
12f0l0R1YSqii-VUuzj\
12i_40I0mw_iI28wUqe\
13utu0c2qvi361G3BhG\
13utu0n16N21C2yJfq4\
151Jw-L-ubF-70N9H-j\
151Jw-U08UzJ60YLJZm\
15NYu-f1tnfK3-tLKFV\
15brf-S1LA2pq0CgkMZ\
16MVF-X-A1w62-9LAm6\
17-Bb-I1Wanop0qReFA\
17-Bb-c2ZxodW1-wHM1\
17-Bb-d-uDhQH1bzH6Q\
17A-a0D-2tMCQ0_xj2A\
17JTB-e-6J8FY0F8CTF\
17JTB-h0k87ey-rwg7w\
17JTB-h2mI5dF2PhAh4\
17JTB-i-fHqYO20FOak\
17JTB-w1wzCQK005Qlq\
17JTB0A-aG5yZ027QYG\
17JTB0R0tsTRE2KK9ji\
17pzt0I-7u7Jw1ubCNC\
189j--m18AKC_2eNXim\
18s1K0U-5KB2O2OI7Hs\
19MHg-S1ERLVn24p0uQ\
1A7hc-Z0ZNJIK-wzPGL\
1B6vk0J-S1c81-2BDNJ\
1EWvn0E0SwvmH1uplTz\
1FW7v-M0FdtW40ci8eh\
1G9Yt0A-IT7Zj-uGayF\
1H-og-x1Jy4GP-tPUaQ\
1H79J0u-kMSmn-RAfCY\
1H79J130wXXA_2GRJP5\
1H83b-_0fyE1_0f-ZS7\
1HF4-0r0LB3jb-qiO-M\
1IVLc-V2tgLtA-W_oUi\
1IVLc-Y1Pvki92mJWBx\
1Jz0t0T2UYpua2cVqvD\
1KuMl-p0Sg3V60xZRtB\
1LfRb151RJG4123ZjDB\
1LfRb1P1vGEIJ0U1yBP\
1Lk_A-w11_6cX-htjwU\
1M9bq070hz1O406MPd0\
1N2XC-M1l5zbP1VC3yv\
1NQxM0I-kaJ7u1ATLyI\
1NesH0B0a--_305SANP\
1OxGx-Q-ZLxLD078DR3\
1OxGx-R0YBsui2AaXrL\
1P6Q6-d1nJqWq0stzJa\
1PL00-L2CRvBK2LQnep\
1QKC2-G-y57Zi1Ua2IW\
1QKC2-G1K5FrV2zFpC2\
1RbjK0z06fkSe2-ym1M\
1Rc6N-f-Ck-HX-_yid-\
1UxrD0c1EANB-0SBpNY\
1VLSW-R1Yg8sB2fu_uk\
1VLSW0_0m4WLM2rvvpC\
1X-iv-Q1BXWkk-Odfld\
1X-iv-_-Wa9_7-b7B0h\
1X0GK-Y-4hy040Ghbiw\
1YEjt-R1SLX7E-6oSgK\
1YEjt-V-H0fNt-70rqT\
1YgBX-p11SE-U1fOEVO\
1YgBX0B23U6hU2Bt4O-\
1ZLPi-N2zwFD22YCamV\
1_-ay-V1IXgJs2a21C4\
1gYdA0F17SNJm-LA6kL\
1ihmR-x2XaL9Q0GP84W\
1jk8W-P0Nn6YO1x1Pn0\
1kFvm-K08TYoy-rkuvA\
1mf0Q0j22el2O2JFOef\
1nh451R-8i3Fp18fkke\
1qLd4-O2FUdDy2Zy0uU\
1rzrP-Z0qdb690KQoq7\
1rzrP-_0LQLqZ-t6jRl\
1s3J20B2ixjhY1AbO3-\
1sadw-G-ssyky0snVOq\
1shsa1L-fdysK2bAdj5\
1shsa1L1v6NzI0RQxhU\
1shsa1L2lUwf32_Ae5U\
1twUM-8-3ZgHF-gsj4P\
1w7nq0Q1Me0zi1CK8MY\
1w7nq0Q2gfsLB0grgBS\
1w7nq0l04ZSnQ2AcJ6b\
1w7nq0l1p2pbs-BexSx\
1wil_-L1RetS3-uMMyf\
1wm6W071p5PH72HedQu\
1x8nX-_2TGqVS2x-IbK\
1xiEx-j1mxIT52_fLNF\
1xiH4-m2IE0aU2eJzUr\
1xoZg02-Rtd4T-6b42N\
1y9IM0v0VVb9U-l5GfB\
1ydnb-F1U5lVn1Gkkvm\
1z5Tn-K0CTDEW2vItQk\
1zxqb-s18YNNQ-oquFw\
2-vAG1N10Umzf0y-LWV\
20Y1k1G0sSWs20u8VUd\
22A7e-j0YpJCp2ZdxsK\
23YWc-a2vALO11X7N08\
23sIQ-S1XNzsB04Eb-z\
23sIQ-Y0oVyjs-vW0jJ\
23sIQ-Z0-D2312-klBp\
23sIQ-h-kVHcI0sE_uz\
240O90o0ZSxX003B6g2\
24QnT-_0gWG_u2fi_qe\
25578-Q-F0BMy2JqV2I\
25E-r0j-HySlr2pKAbJ\
25Yeu-N2tMq032zna0M\
25Ygm-Q0DdiaL-7uHG2\
269b7-u-CxqRY1McTH5\
26mfq-H0iwKT51M1t2J\
26mfq-H25SFRS-LnTyZ\
26mfq-Q1JHFyI-PiOTm\
27Oc_-90usbeT2eo7gy\
2ABIn1J-ne_9r0hltVc\
2AyC4-y22JL--1Wx5cH\
2AyC40A1UEycx1qzpe5\
2BOzT-k2oivdR2E6Sor\
2CBDM-X29I4y703hM6r\
2Da3D-W0sTy9Z1Ivy97\
2DqQb-S20lB2c201kWw\
2EqK00B2ZcQFX0UlKPC\
2F9Z5-V1oMYB_-U2MEN\
2FCMF082MvYPF0_gw6T\
2GfXj-q1a4siK-dEJua\
2GxmT-M2bUgej-0t0fB\
2GxmT-O1rsHGI01QqPG\
2GxmT-U-meRRn-5nmAe\
2GxmT-Z1xHFyZ2K83Lf\
2GxmT-d2Iubhs23dXhn\
2GxmT0G0axkCX0FL9ez\
2GxmT0b-oXQQ61TpwKk\
2GxmT0g-Og-jM-_L2zd\
2ID4Q0z06ad-72g45oO\
2JN3X-R2P5eP42nhT6X\
2NicH0j-NkNe51r1jmp\
2NoTq0D0sRSy51c2g1P\
2OUeB0o1v04s426C3KI\
2QcMn-Y2-X0Zk0ZvL1i\
2S6Pu0N1a93IL1C7N1k\
2U_pn-O1S9zg9-hXc5R\
2Vbgy1A0LwTD92zia_c\
2WbW-0b2P4LLh1G8dXr\
2XHEw-P1wMTTW-pW-DO\
2XfKC-i0n975--J0K16\
2Xu2R-O14cQW51DEF8X\
2XyXP-E0Daugf0k43O2\
2_64r-Y2cChpP21MyYK\
2_F_0-Z2hlzX3-zRBT9\
2b75I0n0eVMRR247f9j\
2bp-r-F-8912q1eFjVc\
2c971-g-ymjEx2ZiY1b\
2cQLn011ZMjDh1z0y-c\
2dLgf0O0Cahos0iSr35\
2eUS0-f-FD_Wl0Fl74Q\
2etaT-z0GCbik-XL1xd\
2f2bX-P2kPpJu2imZEv\
2fBvv-h0if7p2-IyG5I\
2fW6y-_1Tbv_O2K1tSZ\
2fm3k-K2qlG1o2QRF4w\
2ikEO-X-opckQ1AyPow\
2jbRv-Q2aTKFU-VooeJ\
2jkOx17-Jfm791gPJgg\
2jkOx17-TGtTL0S3FpE\
2kS1S-N1kG0ps-llqJs\
2kzed-F0rHzeE2zJyln\
2kzed-L-yRzDH-1pM38\
2lsWU-p0QtdOX-Vg0RF\
2lsWU-r21NRnz2ozBZb\
2m9Vi-R1CY6XK2cuJ1N\
2n0rU011q1Pjm-VZ21_\
2nRWh-k1CpNGp-3alfw\
2nx0N05--YMvw-AzMDA\
2oaf6-_-o3waO2ps5_V\
2oaf6-_1f_Hrh1jt09q\
2r-c9-g-iAHxP-8B2fX\
2rEH7-_2PQvW--BO_t7\
2rOZ50Q-S2VpK0o21Ch\
2tByZ-J-xe5TB2tlwi_\
2tXJ2-j--qTOJ20hT3e\
2tsUZ-O-t2NPX1veB_E\
2uHX9-H0urVrO0qzbHR\
2uPRl-g13B9ns2FXVIg\
2wABD142CP75j15Todg\
2wMT4-T0z0wNN-WdvRe\
2wa5b0i2idkbr-KSWDl\
2wlvN-N1xm_nT1NaUvy\
2xLDv-J-E89DA2I0kMT\
3-58C-w1hSQbQ-p8EXj\
302N2020imt2t1D5EBo\
30dBC-q1lmnrP0UrgNj\
30dBC-w1R28u80Ty2zn\
30oH--K-MX9uC0n6LKs\
31T7Q0b11kmaY0Sdul5\
33Gzh122gVj3T-klKX-\
33rQ--X1rYvTZ0UDX6c\
34CyA-d0nL0lS2OhX5S\
35QZ50Q0CokdD-98EyL\
36b8I0X0UHpi00f_C8O\
38bVs0a-_6c0C2djREw\
38vNh-Z2iuesO2_iDGe\
39nLD-_1NSkTn2JgAss\
3A33E-N1FJacG-2BNcX\
3AoLn-a2NJZH4-ma-12\
3B8SE-S2DI3UF061FJV\
3C56i030gukUQ0Rqmxd\
3HL46-M0Fe5_G2YhMML\
3HtCz1P0NdeTh1g3G_A\
3IKW6-s2hDZm50ZPgd4\
3IfmQ0e-KQg2s-Ufg1K\
3KN3J-O0gnrxm-0PvMg\
3LprY-X0fzcop2vDAIT\
3MrB80Y1Sy2Ft1KxftK\
3MrB80i-_Yd4a1ER3ZJ\
3MrB81J2L_ENj0sbpC2\
3NFjR-j1xeNEp2FlUsJ\
3NR8l-_2roKBq14Gp_q\
3NqYW-Y1Embjb2VVEXW\
3NwTb-I-vMimq04XkDj\
3Nzg11F1t0b7D0gElfu\
3PZPk101uMjLk0hCnlt\
3PZPk16260beH1xUmyT\
3Pox914-IoR-7138fYM\
3QS2H-I1N323a1uxwkg\
3QV_j-c2Fl8ZO-ceGqG\
3Qhie0D-f5wJ51YW3Pt\
3RSR3-Q2_jZr_0dv3g4\
3TX9s160Rhd8k0-3jCx\
3Tfqp-J-H62Or0c0Zlu\
3U9jd-f1M3LYw1vIJ1g\
3UJll-y1TRrLv28c25y\
3XFpM01-7L-L50-HI2u\
3ZEjX-Q0vNmtG1IKJ3C\
3a52i-f0FsTMY-99zyX\
3c2-g-X-kJF7-0nLWPM\
3c2-g-X26901e-dW57U\
3c2-g-Z1wWBA9-09akl\
3c2-g-_2Ipx7b0G138m\
3c2-g-a-Ckb0y0TA7tV\
3cv2s-O2TqiO91X8Bcr\
3czqT-T1moAiP0-m7WU\
3e32R050kA9qg2aDnUA\
3e3VD0P0tgRdv-cigkx\
3eNUH-I1x4RJh0WfPtY\
3eleE-92Ouw-L2St-dT\
3encw-_2PBQCu0QtQDB\
3fMkx-c1AX6kB2bN3OE\
3g3gB-S1C6JxA2LePNG\
3gS-E-t1O_oQ70tIm6Y\
3hD540M1gMLdv0CFdMt\
3hD540S17I-2_0VN2pn\
3hNXh1E23dUJC1ZOPCi\
3iGP_0l2pydWr-pNZ6U\
3iLpm1D0Po_hJ0MbZBV\
3iX9e-G-QCHdC0UUoR1\
3iwVR0w1AGkBF1kgRVe\
3jMz6031jHSW00NKJBa\
3jMz60510nbkr-oZmhg\
3jYD_-a0qzXxr1v3koa\
3jllu0L18TTcO-sLEJZ\
3jzJg-O0-_AdE1yuWwA\
3kShm-t-_V_it142IM9\
3lMJo0g0RFTJN2BTuup\
3lMJo0t1iLgwa2cYokF\
3lMJo0u-vqVhv-NOLyE\
3lh061E2Zxju9-FsGhF\
3mAMs-Q0SmYSu-SOi1w\
3mJNi-a1shLz21L-YnE\
3ppiW0R2EBYoy-wk3uI\
3ppiW0T-yRPAw0xOnBe\
3ppiW0W1A6z-o0nVTNB\
3qQ2Q0b1IS-Y20lyLs8\
3qQ2Q0s2ITLTq0JLP0U\
3qQ2Q0s2TWx1Y-FU3kK\
3roZV-P2MpXM_1tmHOa\
3ruj40u-mrlQs1XqIJ5\
3t_fU-f19nhb40S2a53\
3tfKS1I1c0gEi0H4nXR\
3uCRQ-P1PF_oQ-nvNa2\
3uYqM1A-i5G5N-cH1Fe\
3uvf9142WOtcu05TTnS\
3v7oX-V-NGLuo1kc91W\
3xvrw0n0DAKU-0ReBqH\
3yBnk-92Xm7PQ2Q70S5\
3ye3A-Q18mt241yAH1m\
3z6r_-G1hm4PA09Vy_n\
3zktT-k2nnxbW0pmnVq\
4-rUz0J059Ir81UqWkS\
419z-1T-D8UGN13PqXJ\
42ln--d05xICy02k69B\
458et-b0DnQqg-lyTzY\
45vpN-_0OpCEg055I-A\
45vpN0B1j_k8H--PB6q\
45vpN0b1A8AG512UME4\
46nOr-t2Q2Nll1XlUQ7\
47_gW-R0luDNp-du311\
47g0X-K-ta4jb0JV46l\
48yGw-w2o3WvT2sI4Ng\
49WJe-g-_sIEj01Mdkf\
49c9r0J1ySIxv2di3BX\
4ALJl-_1sWxRc-3IO0Y\
4AbBf0L0lJaJq-y-ZLX\
4AbBf0M19Oqgr0rY6xJ\
4BTgV-H1t13SM-dxPKq\
4CVAg-C-unl9z2pXOJ9\
4Ciyi-P0-tAVz0E8zf4\
4Ciyi-P0m7yd5-Nyfd-\
4CqTB0Y0K40Um1Io9F2\
4GMu0-U26rFGv1OMF_K\
4Gydc-d-zT7UV2dOrp9\
4HJde-f-cqQhk1s4MIR\
4IfIJ-P-kL_bk1iqNoC\
4Jp_l-S0pR0KM1WNWQo\
4MuTl-R0myVoG2ng1mB\
4NIt7-i1YZL780pugMV\
4NIt7-i2LacS22VBe6b\
4NWXn-G-eQP6m18OH5d\
4NrGk-s-n4tyO1aYM_1\
4QJ5k012zcH8B-6IrK4\
4SKZX-z0Oc3An10ekN_\
4WBe6-O11XyzD0D3yV6\
4WBe6-S0djhIW1ck9ae\
4YyBa0Y1bpOrb-871oI\
4ZcAY-t2SOxJm11_HBF\
4_EX60Q0VktzW27ZErU\
4_EX6102rLcEP2vKPzs\
4_zVD-p-0yBke0i7ngz\
4a9x6-I1BgUz01nAebG\
4a9x6-X1oybKY1XJH5a\
4b6nR-F0TWpkE-4p6hf\
4bN4J-R-8DC65-gLEND\
4cjDW-n-IwzJc2oMusU\
4cpZi-e-z6_sQ-v_y8n\
4d8h00v0TTmxI0ruTgc\
4dK5S-y0qr9u-2Cv7Zj\
4dKeu071sv03f2bniya\
4diIT0e1Q1llP1I_rrv\
4h_bx0T0wlj3R0i4frM\
4huCf-Z2q2efL086iHt\
4ihOt-L2F40le0KkPwK\
4kICT-m2At62w2lOeu7\
4l28y0A08ql5c1WlhPr\
4l28y0D2NU90S2zuzkR\
4lXnP-n2u5b860aQGjx\
4lXnP101XivKe0tcbPc\
4lvMD-E27JeLO1Zb2Cc\
4lvMD-O2KlumU2TImKR\
4lvMD-P-6rgTF2nptlE\
4lvMD-S0eQndV2Bqn8M\
4lvMD-W2tZy6D1Sq2Pq\
4m4Rw-_-gGGQI0sHBnC\
4nIno-S0A9_Z22dOPnY\
4nuQ7-b-1zgod0gbFN2\
4nuQ7-j-OiuPL2VS28q\
4nuQ7-p2urrFM-FDfRr\
4nuQ7-w-pDUGC2Cx7Cm\
4oV7Q-w26TtvJ-nmlIn\
4okSA-V2Qzz6H1JrYew\
4p-u1-V1p7xPs-cC_fR\
4p-u1-X0CpZ_T-EQkbC\
4p-u1-Y0x5ptp2WR-cg\
4qMv-0y2Cvo7q2RRkU0\
4r7uc-X-CoBtz2rDzUu\
4r7uc-c2eEkUr010G1P\
4r7uc-f0XbFD00qlvb7\
4rP0q0u16EeGC1hj4ML\
4rP0q1319ke7K2C-e8x\
4rP0q131SLMFD-mF5zw\
4rP0q16-jFT-52BDCjH\
4sNwY-G1vmNGz-l-BSg\
4utu0-p1JzDDH2R9Dcp\
4vJ-K-w2_5uZ_2ghjZh\
4vzhz-s0kPzgs0gmUuE\
4w5y4-S1xnSgH1Ho-ps\
4wN-z010_wV9o2hYxaY\
5-X0z-Q-jjCQx2RNpkB\
528Lx1-2DLqpR1Da3xK\
52j_B0H-ikmf80PJXYQ\
53Sv30U0fAASw-xFbhf\
53n2x-R-zPP9c-r_iH9\
53n2x-W-cK3ag1PoLS3\
53rkb1B-ssaKV2rKhaW\
53vYb-R0yvNol0fLpgy\
542Tj-K0KSLZu0bW31L\
542Tj-M1PCQAC-iqxVQ\
542Tj-O02IPF51hvO4j\
542Tj-O0NAylq2Aq7g5\
542Tj-O0VlUB7-h0FaA\
542Tj-O1czNe--rxSm_\
542Tj-P1yd3Gf1yIXtj\
542Tj-S1uWFtJ0X9JNc\
542Tj-V2p__uY29nBfv\
542Tj-W0iW2Sr0esAcz\
542Tj-X-m2Hjy0-s2jy\
542Tj-l-OTpLZ-XJjzl\
54PN8-r0Qm7lh06NONu\
56NnW-c1q6tKQ1W-Es9\
56fEf-H1ZOe2L1exb6N\
56fEf-H2DKwXI1_9w9O\
56kFQ-K2FCb6Y-OB_RY\
56kFQ-Z0xijda0Advi7\
5A56W0Z-BSDJd28RQaS\
5A56W0Z-SMppg2Z5VKU\
5AO1h-u-oLjmt1TdbtN\
5Bffy-b1m0rll1HnR0C\
5C5WD-O0NysKS-PpzLH\
5DIQF-O2Vntam-Vi6aI\
5G2x--I0A-9OU-jmwq7\
5GBV0-W-MC6GP2J0Ktd\
5KeyC-_21htOi213bTw\
5KgIw0228y3jX-BLI2O\
5L0xg0H2I8L5V21Xo0P\
5MT-S0X254QP92qrGS8\
5MuOp-F-tMrYO1rslV4\
5MvQD-S1CA-1l2baScN\
5OURG-J-poUHk0hl3le\
5OURG-J-z9p9f2sdxAw\
5OURG-Z1gBsFc-FK7Cr\
5OURG-c295EgL2sHuYd\
5OURG0G2ooryZ-flgTg\
5OURG0T2N-El82IDv12\
5OVNh-x-fUHxP09TnKk\
5PelG-R08E8za0O3LGG\
5PoxF1J1WQGQC2-s-nZ\
5Qtnr-I-oqUYg07IZTE\
5QvIV-K1kiCvE1uoQ6Y\
5RE2A-V0hjk3r0YDIww\
5Rb450-0GDPEV2d-0DV\
5U8BU-Z0hwtuP2ugky2\
5UaMW-S2SaoUq2hV4y8\
5VCXI-v17kKg61ekgbs\
5VCXI0X-ZxE9B03Kf6i\
5VCXI0s06k5sq-otvRx\
5VCXI0v-06fUi-yQhUn\
5VCXI0w1S7G8m2w-Ska\
5W4S2-n0TtT9G0ZWPAc\
5W4S2-n1FMCzf1GycvM\
5WF7h1F0lH45U1_8cTb\
5WKBW-J2EO9CB0RqmUZ\
5WKBW-w0Zi9Zs1MDKPJ\
5ZqDK-R-k7iwr00ggzx\
5_fST-H-TGDBC2-NJq0\
5_ilm-a06gtOB2KjqEb\
5_sKU0W2gHqGj1a2epI\
5bMef-914UhNZ-q9au-\
5b_2c1C1kp09q00Wj3U\
5bj930t-anr5q1Qa_eU\
5cu1v-F2WnEqT1ZamL9\
5dlTu0q-SIisM-zi6NV\
5gEBD-G2HsjH9-iAMRp\
5giqO1003KlrW1zwJ3d\
5giqO101DkWXr0igP2i\
5giqO112tWC8p1_1Txl\
5gpjp0108iKJD2Fs_cL\
5gwHT0D2kvOFr0fAVW9\
5laS5-I-aovGM2ggGcx\
5lxlH-Z234TLV0hcRHW\
5lxlH0N-6PPNa2HhegC\
5m5my-I0ntoSG-LYqFM\
5m5my-J1zsiFb-hrp88\
5rXO2-L-jgEU71wf-Li\
5rbSX-_1fDiL506aU-t\
5waVw-G2KQ1Ut-aAQU6\
5wen311-esTXx0uOw4o\
5xq9U-f2ZpqXQ02Nqru\
5xs5p-t29oUVH-U38ux\
5xs5p0607_W6W19q9Id\
5xs5p0m-zwvuD-t6F2U\
5yiFF0A0br5hk-GTZaD\
5zPpW-p-Rvx3P1ofiKL\
6-SCS-l13LOid0ZvA-t\
6-rcO0O-NzAii2bYj8y\
6-xKD-p2-AwsQ24x14W\
604kT0M-FojkM1I-rWm\
604kT0N-jzhQx-JRzxu\
604kT0N2AVUzG21nmYS\
604kT0N2F3L5n0y-uAX\
604kT0O1LSw2i2DbuE9\
604kT0O2DqPhw0btZ-l\
60xAg-G-WjufF2xJKjg\
62A810G0n2Vyy1nqQBr\
62TVn-z-H4fKm2sACsq\
62TVn0-2ICShX1zqu1D\
62m35-Y2zxnxF-A0AI_\
633eI-m1E7YMY1qXPvT\
63mKK0j1UCr8_0Y_p3H\
64b4T-b0_dgLQ-FmG49\
67ZwH-Z-9oPEJ-23dbB\
67_1y-k-wq4rp1chr_g\
67_1y-s2vTnoX-vV7za\
67i6n-o28rjot2V_9yx\
67i6n-o2t9QMl0_H8m7\
67i6n-r1dEDpm-qfKAs\
67i6n-t1mgwqb26ZAmc\
67i6n-t2Wg8nh0ZFc-z\
6804e0o0PdIGD1uXj15\
68VQ7-T-7ymU10cjmw8\
6AA20120ObhvC-RivCV\
6BDnx-V2IhEeQ1QlFno\
6CdJh-a0pfeWw2rENTF\
6EdqP-r2QuK9u2AzRmo\
6GTf_-w1KEJqb-J-SWr\
6Hpuu1S15KaVs-DragG\
6Hs-C0h-PQdWs2OyKyl\
6IuUl-q0ioSke-Un2xA\
6JKvr-i2dbTXa0cvTnP\
6JUlS-W05HDSW2oStqe\
6JoGB-P0A0_wH0Y1ziG\
6LM1b0-0Mv1ME08KBow\
6LM1b0-2hLsIH0nYO0l\
6NC4z-W29bExl0yXTDF\
6O9r2-x2hu1NZ1DT7wd\
6O_95-W1GxKht2ARQ8K\
6PiGh-T2Qe76p2ap4WG\
6QhhJ-i0iK7DV2X7Eo9\
6QuiA0t16cKYR1tTQTG\
6QvU--I0T4TR8-_4H3W\
6SFHO0c0fWznl0sYy8q\
6SqsI0g2_OO8r0Gkpmb\
6Svpg-c0jWoh70-eVK3\
6TUrh-X10jjau-0NWe5\
6TjQL-J2wu3Om23bADm\
6U642-R2SJPwY-DrlUw\
6VDOM-e17vr2A0FgWWn\
6VSr2-r08mSK3-Om8re\
6Vjcv-O1Z08KL-GwYZp\
6WG-b-a2xolIc0QZ6W0\
6YukM-d1N62QY-5G5_5\
6Z9fd-S2GV3Td-P-r_Q\
6aKU7-I2H6xiH09oeHQ\
6beR-0G1dXHau066DHG\
6dwR_-N2wIcAu1zvdzA\
6eFoj0u0l64Rs-B3G_W\
6f2_Z0O0VNH2z08ccv3\
6fG4t0_26UjSJ0grDTC\
6fG4t1I2hJ0Az-lusBZ\
6j0C8-q1iSHXO2GZYeV\
6kBal-R0ND7Ky-s7M1H\
6lVUk-p25Ed6z2qfqfC\
6lVUk-t-Kov8Z0Wxbim\
6lrPe-X0Rp45R-5JpJQ\
6mjHR-s1CBExL-b7VEE\
6oRmX-R1DOXni18jpxc\
6oVtw1M-crfuw1nANvv\
6ptSh-W1VQLzJ-oK_EP\
6v87d-V0mdVl6-5psCU\
6v87d-W0w3lib0ENujx\
6vz9b-J2sRn_E-U6oCQ\
6w8p1-A-U4tzI24tyRv\
6wppQ0-21e0Pd-jpx5n\
6wppQ0312XFQs0tQcoY\
6xn2K-O0LFNC71JnBhQ\
6yi6F-T1NvoB62xkxUJ\
6yrt2-T2OB9kS-PXBcb\
7-Co00v2JLqab-ihX0R\
705cf-W-lDQNv1MTnAj\
705cf-d2yj3yA-iaoAm\
706Ou0H1Ffavr-oa0vI\
73UVy0Y1KudPr1_jcEK\
73xHf-N1gL-Ia0K7ELo\
73ySz061quOAx018xZC\
75a5B-h05N5CT0ViKKU\
75a5B-s0zCC2R-4YzCM\
75q_R-S2yOlq_-7wWRZ\
78dsF0b0GcNlL-EO9UO\
79ty30U1L0YtA0dYEmo\
79ty30V1F2XlE0_8V79\
7BhRV-9-Z0ck318amDh\
7C5qN-U2DgRzC0H1q46\
7CYvg-X1LmrJE-EZvfA\
7FifA-U1Od0u3221AON\
7FifA-c-zoRwD-IaxUw\
7FkVO171jt9Nk1W5qg3\
7HT3K0p0r4dPc2BNgZZ\
7ITPu0a-yf49w13tW7G\
7Ice--U19jwnM2p5Yqn\
7Iw_s-P-t2VnM2updDI\
7J4tn04-x6kdb2i77EX\
7JG7d0V1u7yXh0AxpXn\
7JZRt-E1DOU642KocRs\
7JivM-a0-D4-P1pihdd\
7LheS-a0T-uw103PZoE\
7NBqi-y2k406O1B4fHn\
7OMB-0i2zIk6r-d1r5x\
7OMdI-K2bYUTv27U7LV\
7Oh-s-F0xLuku1mE72S\
7Oh-s-s0Tk23717fPX2\
7P3TJ-w1AIFGj1SH6pT\
7P4u7-J2s6fzE1czx8Z\
7PAYQ-G1mXHw9-acGU3\
7PI-G-G-GldcF2YMDfV\
7PT43-H1GbaML2DtQdi\
7PT43-H2x2fWj-T4PoQ\
7PT43-I25S-qi0KblrB\
7PT43-Q2k_Yml-srtot\
7PT43-U2jK_XA1ED9Jz\
7Q2S--V1ydvqN0-pxYO\
7Q6px-h1eZ7Cl1LKXIG\
7QqGH05--lqQ21egCK4\
7UnCT-s1Jjcww02tQA3\
7UzMN-W2u_Cv50RgBBO\
7VF0r-R1_WYWy2d7IXi\
7VF0r-U14Zfmi0I7U08\
7VF0r-j-IkZKZ2RaOhb\
7VF0r0-0BLbWK0nMp7v\
7WB9Z-a1fwgjx0i_W8d\
7XWqq-Z0sfk4X1xJYFz\
7Y18x-V281fYh-SCyCo\
7Y6Ro-U0ARYnl-eyxZ9\
7YlSO-J1jMbTY2YdeMH\
7ZVOf-G0q_eZo-JFOQ1\
7ZVf20e1uACFe2Tq--x\
7Zi5T-Z0wydJV2-b7eR\
7_aHg-R2G9Nkz--6ETe\
7_ypH0-1U6eBB1czTKD\
7aD1I-M160tYe2CFpRq\
7eFTV0B0KjFZp-NmF91\
7eFTV0C0C_2aW-QnWp5\
7est0-G2b28nA0rUDS0\
7fDmh071Ze4gW0nIKGD\
7fQ1d-9-hDqlw2QKmjg\
7fvdb-8-YRGAn0c8UBJ\
7fvdb-F0vct3r1HLCMo\
7hd-X-_--YRDA0v0ZJU\
7k4eS-R2MhRip1s1FLc\
7lHxk-Y-ppU-C1jq40c\
7lHxk-_0H3BGG1uG_Hg\
7mxCD-X2DG5ur0ZmaUM\
7oevu0P-GSQ2e0UKwgt\
7ois8-M-Cig1M1sLgT6\
7ptvs0N04pOJx23ys2T\
7qdA40i2Pala00KAA8W\
7s05F-q2TqVYq2KM-ix\
7s5KS-t1sewXy1B4jy_\
7sAvt-T1SVNdP-5f95w\
7sKd0-H-0yr4W2DPH5Y\
7sfWV-y1FW9Gr0CdbnV\
7tZfE0F2sXwC-004Tyu\
7uKWo0v2KLy8Y1d7QnV\
7xQXm-L12YdBH-QS5_s\
7xVHY-b-KHllw0skkmc\
8-J8L-R-9VSJB1Nb7ht\
80FrV0r15ZEWY125lKi\
81UHT-Q0fsMpm1Y_Ntv\
81dFs-H2ubzDY0p7OjS\
81ugS-N-YOG-C0TCJ0L\
83yDs-8-ae_kv-ClYXM\
83yDs-b-OH19k-DAtT-\
84PiY-N-UYa7K0ddbVx\
859XT-j-o0WR11l7645\
86uaF-q1dlQfm-Ikd_8\
87LTY-u-SFRlq0WTbFn\
8Aw-z-p1Up1OS-LE8bR\
8BOZr-b-gsGJu0gEWgs\
8Dqso-c11EbJs1OA9R2\
8Dqso0i2xt3rD2spPNB\
8DteN-_-8NOD30VRqhP\
8DteN0Y2yMdS3-FZkZU\
8E2mH-S1Ga5MZ11vut2\
8E2mH-S23GDs41RHf0z\
8E__P-I-SMXUq2_HYtY\
8Eh2m-r0LTqJk2d-ZHu\
8FJoT1--lvzZw20f-Mg\
8FJoT1-1_awTG034rAz\
8FPo2-W-eIYQq0Ree9c\
8FZAq-U1QCZrf2cRu0i\
8G0Yj-f-yT7Lg1pPzL9\
8G0Yj-r0q9PZw0VU90D\
8G13A-u-SKPB7-9CNpW\
8Hp5W-o-vYvOT1Wtvxr\
8I-3m-w0UtiRL1VARPn\
8ICwO-K-bjjBy1tgAyZ\
8JEET-P-Nmucz1jt9Vm\
8KEO--V1mOavX1QKnVC\
8KjAf-W0FUrU22arYs0\
8KjAf-f2xKF8p10KjPE\
8KjAf-r1a956o0EmNVD\
8LDjy0r0RMuSR2TKNQ6\
8LLWn-V0Dft6j2KFMRo\
8MWjB-j2WWQG01cuB3L\
8Mgyv0H2PuvEl2MeZYD\
8Mgyv0h-ltO3e0GixAo\
8NisT07-hurkQ-LWncv\
8OLu60205FRBN2VZHpH\
8Okb_001Slmey06BfvR\
8PwYQ-a0Tu6oP-X9Lvn\
8QRYt-e-51QaO1Bll_j\
8RTap0H17_J-p1fv8G8\
8RvFy-N2yvD152rTC7p\
8TGnE-f2zMEi30DbsAI\
8TZMY-Q2ydnvL-12Ok7\
8UPb_0z0PrEPq2zCBhS\
8UdJN-g06eAaP2GGTlm\
8UdJN-j-6mYyx1kypAb\
8UdJN-k-A0Q94-u6STT\
8UdJN-k0Oj-jz0ioksO\
8UdJN-k0USoSC08xsP_\
8Uu-i0H-HEJkM-Wm3PE\
8UvI80O07PaQC00fZJD\
8XuHE0-2nHz0o1E8vBp\
8YuiR0t11khHM1CQReV\
8ZeLP-H-uHtyo1Y_ZEW\
8_AvU0b21ew5s2RCLmf\
8_V511B1MGQHe0ETJVq\
8_mms0J045vP32PpYsK\
8aIb_1G0OCDmU2Eelv7\
8cHLk-H1ISScB2tAOJd\
8cq7X-b-BtYGr1rbHg5\
8g6S0-m1gF_Jg0a9SUB\
8h3660_0huuI3-33PE-\
8hBW-0i17HWAu0ZP13Y\
8iQ9-020Yr5Ji2wmnea\
8j-mM-c0h5MFd2ot4_C\
8k48G-X1I1qBR0b4cWs\
8k4oX-M-yz-7R27u5Hn\
8k4oX-N1sL4jg0GI4UF\
8k6Bd-Y2IbG3Q-x-BKq\
8kiLd-B0j8utP0HFJ9g\
8mRoS-p2yPR-V2ErWeG\
8mZi6-P2PpvAr2zApsq\
8mZi60C0h5Du42CbOPK\
8mbXQ-d-tTY4H2BdZYU\
8n4xc-P-IYO8421Bxs_\
8oh4S0U01rLZN0GTdw3\
8p4Cc-M0B5Yfh113kIO\
8rGrm-H1TF3zz1s4eeU\
8sn7Y-G2dcfI22x_mMx\
8sn7Y-_1_MXY1-waGiS\
8sn7Y-h-Gyy2E1BrcTv\
8sn7Y-j-feBdw-IiAwf\
8sn7Y-q0O77TK0Zf0i2\
8u6X8-J07czIz2ANcho\
8wdQy-L1p1bSl0E1uWy\
8wdQy0C-GmgP_-hQp65\
8xJpK-X-FokxN-jGMRQ\
8y1XA0M2GXwUO1Nld58\
8y2xg-F2HxyK40bS_IH\
8yRoz-d0w8r0c2b7jZr\
8yU4M-M-UngVf-qNp1G\
8zErO-K2y9qsR2niB0P\
9-eo7-e2n4lbQ0PGxHK\
90B6a-R16LdSz1NANTj\
91Sg8-h-EGUjv1cLbro\
92Htz0x1XIqhE2GY_fq\
93vRj-J0CtYf0-gyoyp\
954xk-Q1pXBMw29QDcj\
95H6X-d-Vc3Gx-CtjUQ\
95Try-a05GLLR2WV0yl\
964Hu-I-F2ZiT1IDMNl\
97Tzr-h2N0Myk1EHFpI\
97Tzr-i0B8s-x1MatMA\
97Tzr0E0zOaaH17Q3ck\
99gBA091iURaR1X06Q7\
9B7uN0M1-gYQ_-M_sqB\
9C03i1A09jSYQ2SoydB\
9D3Gf0B2NSgtq1miDWd\
9DJI_-j26gogh06oXyl\
9Dlnl-W0QHCXy1Uf2i2\
9ECVo-a2DP80W2yy4A6\
9FOV30k0Hj-Oe2fMdsN\
9FOV31-2jJw_H26_DPs\
9FUOi-G1fnH2C2xV1ue\
9Fy8y0j1hRD-31Hf4ld\
9GUTH-K2COsyl1tSKhY\
9Gefd0919TO1G-Pp0gc\
9GjjC-Y-vSMyw0Sqdbo\
9Ieko-j-1IElv2JVYcC\
9IlgE-v1njD630twXh5\
9Im5A-S0sTg_J1BBuR3\
9Iya5-O-A1z-S1HFY7t\
9Iya5-Q0D5lY-1F41vV\
9N4ih-H2pbetF0yjWL1\
9O7m50j03js9o2KBFBJ\
9PT6a0_1dyhTQ0b4WwA\
9PiHS-Z044NhJ11MuBy\
9PkoR0I0YzfAV1oYzyZ\
9RzLa-i1hk7G22q6L5B\
9SXNZ162aleNm-eP0XH\
9UwQc0322g-xd1GnXL-\
9X9nQ13-6GoZ30x-JgQ\
9X9nQ131trN_K1MtNHB\
9X9nQ1G-mJjk01kYJI1\
9XQpL1117DTo20xLsCO\
9XVC5-O1WWXSe-RXDDP\
9Xuun0h-h26pb2Bxf7h\
9Zc-O-H1ONPOr17NB14\
9_6UY-7-YqP5r2-gP10\
9a7_T-x15BOeX-WXwM1\
9aXM6-I2pfRiv0CF0NS\
9bSsa-a1B3Xh--zAkYr\
9bzns0J--u7PE-fm3dn\
9bzns0R1ApfmG1Jr33n\
9cfdT-_2njqdk15LsRX\
9dNFX-T1A7y2q2jfEBp\
9dNFX-y-fSoiJ0G4a1O\
9dRTr-L1hHOHY0JzWEy\
9do-Q-J2wiU5S2nATv1\
9dvro-T0sPA6i2wZQRP\
9eFSY-x0l-pzJ-PrRra\
9ePxl-U2IoILs-6IQNc\
9esl9-Z-AvESo1F8-Tr\
9esl9-a-yrxFP2IM9hz\
9f0Cp-P27u8id-dD3Qu\
9f0Cp-Y-LevoR-DhugG\
9fpXc-z2xySw9-IL2ng\
9gR6e0X2RNIiX0CxAHY\
9gR6e0Z0pWACE1wR8t2\
9gR6e0Z1cmBuW0s0350\
9gg4i-G2VR7m71Qk1I2\
9ih7S-S1l1_J2-9nSdG\
9jPrY-M0xZILK0atyu6\
9jUNM0i-7Obl92Shcjt\
9jUNM0j22yjxW1twDl1\
9jUNM0y2sBBC4--dTzo\
9lIMD-H2GEavN-hsQ-O\
9lln9-K-5c63U28bBlV\
9mcSD-F0ce8mR14s_la\
9nGh3-L28Mjgp23kx5B\
9nLL1-U13a2lO2khdRS\
9oLrF-q1p8-ON0-nifZ\
9oOP6072H0Au3-gNonL\
9oOYt-V04NFOU1ranIB\
9pHlB-L1o0ktJ-MXsU7\
9poGM-W18KjUg-Ndc2J\
9q9z30W0sp4Di2BWaA7\
9r0Ak09-Scgpd1mCYAj\
9rH1P-U1aInEB-9X37g\
9rxEM-p-S-tTW0wyKxE\
9rxEM-u021Aph1s9IXf\
9s_SN-j1XWs0H17aFC5\
9ss1h-R1aERYF2Xd89k\
9tIDw061k96we0xxurV\
9tIDw0O0RQLUW-VRczT\
9tb57-K-PZo_J26wjpH\
9tyWK-P2ybIUq137L7b\
9uEik0P-Pkt_o1XPX8r\
9vPhR-K0hR-Ka2cRHMx\
9wbzn-a1C7_fi-Wul6D\
9xcng-C2Npsmm1ECwE0\
9z8Jr-I-SonRG2f8bNQ\
9zYkg0B00Np4Q0l0QaL\
A-JDr-W2tSyv_1XII3E\
A1VLa0c0800EI0zGopg\
A1zRe-f2DqfEW2HGfAJ\
A3Hbv-U1yL7j40fzW4O\
A3Hbv-V-ScLkE-6XxYg\
A4dfV-o0mZ6-K08yJoa\
A77Vh021dFKwg0IbyIL\
A7BYS-g0zxxgp25ftV4\
A7Um_-P-n9Dhv-aPF34\
A7_au-X1vWWLj-WHH-M\
A81XT-z2xuIrI0wxVy2\
A8zEU-I0TZ0kv-9K7gD\
AC1AZ-C25TTA20AkW2x\
AEJi_-w1FjQf62FfPB9\
AEL-l-X0gNkYI-pR_2O\
AEyJQ0m-9f9ST2VlYCc\
AGkiU-b-vMEme-3i1Ai\
AHm27-O0ZFzaD-BLjLP\
AIsWS-T1S_Z5p1Fc1UU\
AKkEn0d-vRUhQ0qWpWp\
AL-8Y-Q1B0_6c--pSfv\
ALYZa-O2NOcRc14eaN5\
ALyDf1G2cJnxm0Fxeal\
AMzi70q-2MK3P1OktgL\
API9E-H2iuYIh0ak5Zf\
APg5f-P2I-ea31CMBBX\
AQjjG-i2U2LCX1mGkKl\
ARQde-h06PbgO1THuki\
ART4Y0R1zCPct1KZD1a\
ARU9u-F-Y-DFu0zzm0G\
AS2DU-b2TfVhT-Hzg_g\
AS3Kl-e-BvsIY0IqT0Y\
ASDW602-cq-ZH-e3xEn\
ASIYC0c-2DEaf1GBYbR\
ASIYC0c2e_Fq72EaaVL\
AVkLI0K2aTGYo0vVhln\
AW3Kb-g0_00pu0_51s0\
AXHB6-N2JveNa1TJVtt\
AXHB6-i16K0ve-amH6c\
AXHB60e23N8D2-pS3nA\
AXQCg0--L4NJ91Uuf0N\
AXm6l-m2X7TUZ0_iu_l\
AYiMv-7-oGoUW-6kcti\
AZs3X-Q2PADnw00fvAg\
AZxNB091vnlfB1vswC0\
A_xL7-s-VYbpF2F_6x1\
Aaar--Y170ml_2qtJ0u\
AcO1O-T0bmvBS25f2v5\
AcgaK06-QHV4k1FqF6G\
AdUEc-V1pt_KH0R8xPg\
AdfOT0A2vPm1g1egy0i\
AeIfW-V2e2Cyd0OvFjD\
Af09P-Z26xHit2b1P8_\
AfdoY0y0ilY7L0Ge3L5\
AfnrV0c0UJLTc1VvojN\
AgxvH150xBOZh2ei3X7\
AhNNZ-r2Gqjc60Uh-St\
Ahe3d-_-wt-wD2g_acN\
AiDUF-q-wS-DT-VaV0v\
AjIQc02-9Sm0j18TAex\
AjlaK-Q2HlTTH14iKYw\
AjlaK-Q2HxPyC296fZ9\
Ajsg7-y0BgCjx0FiDNI\
Ak9a90q2bSPMM1d24Pe\
AkRt1-w1HbPQ12V5JTn\
AkVA01O-hJY-j1VPh35\
AlXaQ1811ouTO2nC3Yx\
AlZl5-y1UZ6uq0hN_Sy\
Alluu-Q1YfjzI0LWhYR\
Am0ua-R2EVBfs0I_ycl\
AmowH-G175OYi2Xj3fn\
ApfyI-P2aN6XC-LUWWa\
Aq6XQ-R0hjCoR-c41xj\
AqvZN0M0CiBgm-ghaSo\
Ar4CN-G2SCqKv-tX-1E\
AsH-f-Z17nGCn1wc6yy\
Au8Jr0D0D1XaU-Co_ny\
AuNU0070RnQyA1eybLr\
AuUFi-M2R3rfj0JI1Ff\
AvQpu-N0LQbp111BGPg\
AvY7U-S1U_WxP-S8M6E\
AxJhe-u2zMNiz2tiQDG\
Az20t-I0ACLFL2xKNor\
B1Lqj-D0eDkHU2wKG79\
B1gXz-X0IVdRG-h1USp\
B2MO--j2oIGRB15yyiM\
B2MO--q23i9ZE-eVe4X\
B3pac-S-ZlcQ8-QMU8h\
B4c5d0H-mvvJ607YhLO\
B4c5d0O2jwaxN-NsK1B\
B4c5d0c-TuMuv2Bqgel\
B4c5d0d0Appcn-gbipf\
B4c5d0j03q0Vz1tBTkA\
B4c5d0j0VVuWq2w4Qug\
B4c5d0j0bWry_09K87K\
B4c5d0j1JGzc5-_ru-_\
B4c5d0s2cwV_O-Mf2jP\
B4c5d0u28WnIX-CFUS_\
B4c5d132kE3Up-W9Wu0\
B4c5d1C1A2JKA1-yVAS\
B5yBd-s2TKBHR2dG09R\
B75RG-L0_hmyl1xTVg7\
B8K7x0M1_NyLD1PUMGf\
B9-Dj0x1zT6ln26vKc-\
B9-Dj1S0UQrJn1GHb81\
B90ns-J-n7mFJ040bzV\
BCMnJ-V-zafd9-zxv5N\
BD-bq-j1VPaJN2j7rvL\
BDM7Q-b0V7BUi1q1Ec-\
BFFzf0e1MJiRP0qLuiD\
BFFzf0h2HKyYg-LyjW6\
BFzv--h0TWNii0vr7SQ\
BGX5e0Q-BzJxL1GWytY\
BK1dG-d1liMxL-kt4M6\
BK1dG0B2-Uznx0hLvUl\
BKH_81-0-w9WL-8WIkM\
BOPi4-V2Ul3v22Lp513\
BQ5SO-L18P-K02sXwun\
BQTLF-f15KybF0t82RB\
BQTLF-g0ZmuKS1d7aY0\
BQrQD-N21SUnF-eLQeo\
BQv5G0q1O_Uph0aiw8c\
BRE9_-w2WRQ1J1KWB_V\
BSptK-h0u5eUF2ddoDR\
BT6nf-F0zLUvB-KCtHB\
BTFZc0c0Bkpb8-ZEywL\
BTnsH-w-sBKpx-sLSlR\
BTwup-H-OD99t2cMnzk\
BTwup-O1WHgKC-h6fPR\
BUAAo-Q-xUOn32pZHGW\
BULpy-Z14kemw1s_Q0w\
BUe8T-O1QT_aI-tBLwY\
BVteW021qhYKx1kvYOj\
BWKPY-K11zgoa1F7Taj\
BWa8S-q1Hr6d81fU7Hb\
BXDR1032lWQ9Q2297An\
BXRhC-d2Y1_RL2WroX-\
BYM0N-c0GlSMW0Pesbb\
BYUCG-N-5ZOQn2BJ6Cv\
BZR9t-m0pHqsB-mZlK9\
BazJT-c1xgaSZ0viX6_\
BbX6r-P-jb0I52cWu3p\
BcjrC031grGEd12tVwT\
BfBxb-X2OKR0P-BcpGc\
Biiq70S-fRcjv2dKsv3\
Bj7lF00-rjcf8-umgSO\
BjbLZ0u2Pubft2PuAJj\
Bkk3k1-1dA53w28vobI\
BlZGJ-j--s2v52R_Br5\
Bmy1r02-fEjbL-CXSDf\
BnU3I070OD51j-ft4fi\
BoR_n-h1m0dbd2CPagZ\
BpMIW-R0B0JK60p3u0H\
BphQO-h0dd7Wc0gc2_H\
BtoeN-T27sblY1_pvID\
BwTDH-N2ksf051sqfz9\
BwVHR-t2v2Dxg08znV2\
Bxmho-v0V7qZl27YvCm\
ByFgW0j0U1t6i1xaY_U\
ByFgW0m1pOJYK1P4ndM\
BySAG-O07VpDH0BKetC\
BySAG-R1zb4B--ejCzG\
BySAG-S25hqr_0g3sAd\
BySAG-T1mGGG_2phTBP\
BySAG-W-gI-H4-eNuF4\
BySAG-W2wcW5O-uWtuf\
BySAG-c1NjgpP0dWB0B\
BySAG-d-mkByY-d4phP\
BySAG-h0O3wdC1hS_z0\
BySAG-i1VT2XY-CyOC3\
BySAG-j0RU3GD1pjZr0\
BySAG-l-gaiUS-3jgj_\
BySAG-l0xAnxB-1dhYf\
BySAG-o1hrP0F1ZbijM\
BySAG-s-nEEoV0OytXz\
BySAG-t0V8q8e0iSiZ-\
BySAG-w1HIBxL147Qmq\
BySAG-w1agXrc1rwEWa\
BySAG-x-tJVxJ-9NKgA\
BySAG0001GPvL1o2xSl\
BySAG010D-Nx0-eDrc6\
BySAG03-picWa0IJcqx\
BySAG04-ujNL2-xzP4Q\
BySAG06-ArzQL05s0BK\
BySAG06-kye4q0yG7NG\
BySAG060JYQjD2y8n7L\
BySAG07-_kl032i-n94\
BySAG080XjmFq0ieX4S\
BySAG080ptG862HO0jI\
BySAG091Rgbfs-0gG8m\
BySAG0B1nncwI2Hacbb\
BySAG0E-x7yg411pE7X\
BySAG0M2_e2Z8-750QF\
BySAG0N2GN0Y6-6cSOW\
BySAG0Q0zrPUN05Ax8K\
BySAG0W24Uq67-d6-tB\
ByT51-S-eRClv0Kp3jd\
BygZl-j1k6nau1j1F5e\
ByzRq-Z-hyedM-ywLK8\
BzMIf-S-uXU382KmNcZ\
BzMIf051B2AIK2urbzB\
C0IwB-G1vptJT26M9iT\
C1Kk_01-vNf4h0riq-S\
C1N580u-IYxqs1U8Kk9\
C1ee40--wqGWw0aO3yd\
C3D6Y-m21ycT51lm_cl\
C3xVl-u2Tc_5Y0AgfLJ\
C5XHO0k-Z-QM-1_9n6r\
C66C10h1maFLT2PK_Qi\
C6gwM-a-k1aJ02U_2EQ\
C6gwM-v-N_SE5-1VHz0\
C76Ed-Z19ZxVJ1g3dR3\
C7Bj81G2iDYlT1ETBtz\
C7IVJ-727Y59-2GSTJs\
C8EHS1D0JKEWR-DCh8N\
C8dkf-z--k_bK0UZqPb\
C9ABK-y0Fw0Fq17pTHv\
C9td30C0R_j6s15H6cY\
CB1ap-L-fo0Lf2M7mzy\
CBERo-e1Tf-ok1Vmpk1\
CBX7i0Z0-pZQk1bSSz_\
CBxQD-M1pllr02q9sft\
CDd9B-L1EBvg22GinXF\
CERk1-F15kihG1usElp\
CERk10R-by0YV0Ryvq5\
CFM-o-S-Bzya01Exa75\
CFvPX-L2IwhjP1r55m6\
CJM_s-d-_BSAf2gM_6K\
CJYhB-F0c2fJo2SDeYP\
CKmuN-c2sn7wX0ouClN\
CLhhV-Q-66opo1deLlw\
CM-Oq-M-EPlA91oAf_a\
CM-Oq0l1BkPwL03NVW-\
CMAf6121cmiXu-qiXXG\
CMQby-a0EBTpo1bBtde\
CMZyf-S12dunX2lPkD3\
COQgl-W0W5Whv2O2DzB\
COkXn-Q11oAtK1sowcY\
COvlG-X0OUqD0-TJljV\
CP-Wj-A-32N4R-tdDdi\
CPIcl192nTxzd-54t6b\
CQuXL0K2wIWHB0gOCQe\
CQuXL0b0n5gcU-Rxfjk\
CQxcL-u0EFo9H27Cs8s\
CR1Fl-T1yLd801jT9gv\
CR1Fl-e-t0-Sr287Uwk\
CT5Zr-k1_JV9x1-1qlx\
CTUgm-g1uv_fx08AFFF\
CTcg20I-NR6-50ZZ7CT\
CTcg20J1nI4ra-pw2r6\
CUQPR-I0QQLoi2cCYuR\
CUz5m0E1J10pV-_xPEA\
CW7ZU-i0xDERf1VqoZu\
CW7ZU-k-IqzOh-_KYLZ\
CY13a-s-5neE5-Os3xf\
CY6hM-K2t9Z_W2Asp3U\
CctOI0H2IVJ2c1av8VF\
CcyaP-P0uJCIU0ct2tv\
CdvcP-Y1CNpKu1uVzuI\
Ceb0m-O2ZSNuO-5hFRp\
CfUF3-J-BYQDA1QIuVk\
CfYfk-S0U339r21Y3SC\
CfiXI-l-jLBx01vgfWa\
Cg5ob-Y2l83D-2JUU1v\
ChaX0-m-51WD70DhuO2\
CiR4o0G-B0wqp0ctzcB\
CiR4o0G0TNpoV-1sYgL\
CkBo2-L2ZRROS28Sr53\
CkYaX0P-9DwNn29Hszt\
CkuzY-y2idFq31RCtuM\
Cl-0k-Q17KHKW2wvdRe\
ClIWd-v-jItR00a3Hpj\
CloZU-O-s5HHu2BrBWz\
CloZU-P-_7NXz26AQox\
CnI8J-k1byvvE2nFAoM\
CpSmP0p-wMIPl2w8BLe\
CpVqP-N1h4L9T0bgnmy\
Cq0yB0C2lPO_40qtcH9\
Cq0yB0F2wOrNE-rHLwY\
CqSA00V-GX7UR14IqfW\
Cqja2-a2qZIiw1wG_C5\
Cqja2-b0IHDVy-2-bTO\
CrQOS0T-9Ul491f40DX\
CrgOo-F-8FTzz2dCh40\
Csq5a-C1I7fz80mJmK_\
CtZBx0z1DW74l2NyTFj\
CwwAt-X0nW2TW1ZjGPE\
Cx7TO-k1dglH7263Puu\
D0Szl-o26Ud5O2o-A2K\
D0Szl-u18dWuv-eVIPY\
D13t90N-XsRsF2Kd7ho\
D1MYg-J2swjzT2Qk0ZY\
D1rTB-T2NLBxW09cXid\
D2DDD0C19ABIZ2cs3YI\
D3Vs3-S1pkNXE0sQOXO\
D4DlG04-w3kAF1X0RgO\
D4cKI07-cUF6J2wg2jU\
D6QCV-x2cQRvT--u9XO\
D6QCV-y-NLKpo-PZCww\
D7gFP-M0WXnqv2VLbGU\
D7gFP-R29jypw1j11PP\
D7gFP-U0snc3A1x1909\
D8-B5-H1LUU6M0nNNjZ\
D9Ucm-P0DfmXX02lZnN\
D9Ucm-R-w9kIk2qe5_1\
D9Ucm-R1GJQel05law_\
D9Ucm-R2GG9Nk1c6z_D\
D9Ucm-S1uvukb0qit1Z\
D9Ucm-V27uOa0-2qfgn\
DA5F_1H08MsJv2_oFzu\
DA9vg-d1cKsUu1PbUvq\
DB9ea042tUfzo23E0EO\
DBKMq-J1U5q1X-n8Jug\
DCZ03-e2dFwKn0Svj1A\
DCz3l-s2sAKu9-eGCoG\
DCz3l021V3LbA1UavVF\
DCz3l0B-yAqp3-3-r2y\
DD63E-U1zkmEv0_ePaG\
DF8o0-8-JGhSJ1psWTv\
DGdr1-L20w9gV-xd31h\
DJRUL-j0eUOMt0WepY2\
DJRUL-s0PQ_wW-pxdeX\
DJRUL0P0VtArp0o-5Jc\
DJRUL0V2RAOGd0AeQ6e\
DKpp7-M-hMwmE0GwpIn\
DMA7h-Z1Il0Ss070WZL\
DMN5b0g-UQwnF2wg7V_\
DOC1v072qK-Ha1crakh\
DP7P_08-XyEN805uHhk\
DPlJp-V0hr5nV2G7H1d\
DRGYI-W146EFm16d8Ji\
DRRu20n0qEYhx0VwfK9\
DRWDw-727Jf6b2STOal\
DRtjO0t1EydC_0GjdiE\
DSbkz-N-G7WXk0IFCyI\
DX3Co0v25Dri40VX4X2\
DXzRA-q-JPKCk2skK74\
DYGoD-F1wELDh0hc2i4\
DY_As0I0uYm1z2JO7XR\
DY_As0x0OGaHi1C0_GX\
DY_As1C1Icr9U24ovbT\
DY_As1C1mLI4O-k_T7X\
DY_As1C1rNZwX2bylLh\
DYmRR-n0EM2wm-2M-ju\
DYmRR070jH7rF1IjJoE\
DYmRR0828bR5b0DT9Lq\
DZhGO-G-HKE8i-1hch8\
DZrhq191i08cM-_0rSd\
D_zAG-f0BwD590d_qnb\
DaBJU0K-LIcVY0iNJPK\
Dat02-X1nwAPy2rq9pz\
Db8te-W-sG5KQ0ItBjJ\
DcNkh00-hDwtg01wM4v\
DcNkh001a73DK0NQ5jc\
DcNkh0A096nTb-bYQdb\
Ddx6_-P1qqb4D2qoQnf\
DgFGD0H0-vKub0oQ01U\
DgbpO-K07n_Hn1oW8ss\
Dhj6g-l0Gs8Jm23t_x2\
DiP4a-s2hNsdq-kAWS3\
DiQeF-S2b3NJ90f9e28\
DiU4Q-R04tYC9-foNAr\
DiWJ7-j0nLw1f20z4wI\
Dje1X0u-RMhO1-JyrNH\
Dk-eQ-u-tvRz71vIVLg\
Dm92Z-I0A8u2e2ZRTg2\
DmMO1-e-D27sq2zbi0z\
DmMO1-y0msGpg-RATdE\
DnVKs-R17TP9110aNge\
DnVKs-S0zV1Mu2hdMD5\
DnVKs-S17mLSg1f1dzS\
DnVKs-V1CVcJ92HQyrA\
Do-dd-s1cRZCG02b2_9\
Dond--P1FlkqR0mQyXT\
DpsSB0C29-3ez0kS1yv\
Dpv380N-mID4i13vLxC\
DqOif-i0nuEMc0WK4da\
Dryxq0b1bnkwJ08fwTD\
Ds5ur-O-jdrKQ2w9A4M\
Ds5ur-R0KGpwG1UA0iX\
Ds5ur-S-IvlXI0lHzUL\
Ds5ur-S1sYTvN1DJDWO\
Ds5ur-T1RFdAl0e-HxK\
Ds5ur-V1s69Vf0q_n36\
Ds5ur-W0W60N71s5ZhF\
Ds5ur-W2BYrHw2gKsfo\
Ds5ur-X12-JKU1yGQBw\
Ds5ur-_08LOhW1JDivY\
Ds5ur-f-v--HQ-fjLV-\
DuNzR0I0mZ6bW-vVzXA\
Duv7F-X-EaO860me_om\
DvQUi-R0JDouu2WpORq\
E0jHf-l0sMrAY0BnEQW\
E8z-3-g1gcUOO-YZPID\
E9rKl1-16gFYz2HIRBM\
EBTaU-N1vnuJV-sfqY0\
EBTaU-O-Dd_4Q0cdSc9\
EBTaU-V0pycnn-aMqI7\
EBTaU-X-1juOf104hqd\
EBTaU-Z18QOsZ1cuWI0\
EBTaU-k23-Bye-n7YnJ\
EBTaU-k2Ldk4n1Fafk2\
EBTaU-l0Mg7jT-fKfgu\
EBjzU-P0xb5Xw2lhQgV\
ECxmj0T0oeCk10We_gp\
ECxmj0T1dDTkw-oknkR\
EDdrf0A18M3Bl1XkoMl\
EDykw0p2epiCe05f7CE\
EED1p-u2gvd-P0tkoHL\
EEqBI-R-lJASf0AgYSS\
EF-YV-H2xHQgM1Xox0K\
EFfmn-E06pHan2O0mkn\
EGB6_-l1Yu3PF1bOEnY\
EJcyI030onMw3--rZdS\
EM8b81P-WCQsc1YBhw_\
EMl3D05-aiBLZ1XgUB0\
EMl3D0B-UESUo1LqaAG\
EMxnh-Z-ZQ2pv17W9bb\
ENRDP0p2qL2X-05bhd8\
ENRDP1J0GWrkR-dA9Dc\
EOdaw-y00BxF20vluco\
EQE9j-C-PmSNK-9MznO\
EQlyp-I0z_27H2SzeLJ\
ESylx-Z1hIj9z04e25g\
EThwM0i2hZmlj-9vdz9\
EUuCa-I2TrW4T-fcavY\
EUuCa-N-tTRyB-pbHNE\
EUuCa-O-RcQhP1F92SS\
EUuCa-Q2X-xyr2rTAwx\
EUxo30S0jRbt_--p8pc\
EVp5O061YBrOg0N9H7q\
EWtcV0d05MbAI2EB2V1\
EWtcV0l2uxKEV-KBU8G\
EWtcV0n03GpWz1PUTRs\
EWtcV0o0AioMU-Z8daE\
EWtcV0p1SwKlL0wIoSY\
EWtcV0t0h3j-W1Jg5pT\
EWtcV130oqSmJ2ySYf3\
EWtcV161tnvCh0RRKju\
EWtcV170BERjm-_Mc3_\
EY5Cl-S0rAy280cCkCu\
EZFfc050NkPWt1CdFN-\
EZW9M-Y-4KkoA-DBsIF\
E_oXN-F26MFs0-quSdV\
EaNfk0a2Rka5q2NCb4g\
Eb9VK-t1VrEzg1LZm2l\
EbsV11002z8SP2mOprG\
EbsV1101nM5wo0oFrJZ\
Ec48X-V0xvlHh1GflRz\
Ed3Ki-o0XGWRg-oQhGM\
EdA8-0g1srela1MsBTu\
EdA8-0k1ViJGR0Ml_f8\
EdA8-0p-covke-PQ0G0\
EdA8-0p-iU6J_23ZWKd\
EdChG-J0Kfw6Q-9Qw_y\
EdfFQ-Z0FeU7i053glY\
Ef-Na-_-k5k8S2KRcxp\
Ef-Na-f-Za_a02wFjOo\
Ef-Na-f0pNnV7242KqV\
EfVLR1F09uJKy-Cl72J\
EgdvZ-T-ofvxj0N_GXO\
EghLR-j274k4S0Vxnmu\
EghLR-l-TtAWn-nChXz\
Eh3WB0e2bdUdY1TC2M_\
Ehkyi0b2PnzpM-VKwB4\
Ehkyi0z0Ix-A526hgR8\
Ehkyi100Xt97f-eywos\
EhwMa0E-A7BpG2BNs-V\
Ei41c-K127QTl2kCwPL\
EkbsW0h0SnLNm-7gvPg\
EmH8W-f2otAGP13tlq_\
Emyg6-H1m5qc32gz_HR\
Emyg6060DpBxb2TH2RH\
Emyg60j-lNepi1tLRCS\
EnGe9-N0v7kFO1CQ0mP\
EnGe9-u0Ajwg3-U_tDP\
EnNV6040aQdvu0VDV5g\
EnSNw17-skXh51KWAON\
EoEAT-G0NUOs109aeY6\
EoJxp-Q0mO7Y62tsmLs\
EoOL2-R-_YiBm2VyaWS\
EpQdl020ROM7Z-_BTbr\
EpWyh-p08gDoB-ePwgR\
EqEeV-N1gMcay-r-B7y\
EqEeV-e-1VubT25zrv0\
Eqeye-x1fHOi702junq\
EqnkP0s2ocARr0xA0tI\
EqwMi-f0Gyx8b1HRcna\
Er4KH0i16_Mq21olJos\
EtLsI0D0-mPtz1axEDc\
EvO90-M-h0L_L-FX3iw\
EvrGf-K-fgQ8x-YfQTy\
EvrGf-Z29HvjQ2emiuc\
EvrGf-_1gPXzZ1QbJ_J\
EwP620s0feauy2nZaTe\
ExwtA03-KfCEt2UGXxs\
ExwtA040B4brV1P5wlS\
ExwtA0V1VPaEF-FBN9l\
Eycz6-w-1MdTI2mRtZs\
Eyzlj-I-7B74L08M4Te\
Ez1bn-Y2R4xLJ0d-_4y\
Ez1bn-_2yZQt00ZDrFH\
Ez1bn-a2k4kAu1Sc104\
Ez1bn-b2pWTCk0TRQiG\
Ez1bn-c2XaWxf-ENA6j\
Ez1bn1B1VTuu_-vzroD\
Ez5lm-i1PTK160BCmuw\
Ezn7Y090lMGO01t6BK-\
F2PPf0u-BwJUo2TV20b\
F4Ev7-_13e3eL1F8qvd\
F4khZ0200cvK92vu3v7\
F51t9-F1GRB6i0rTmhJ\
F51t9-r1VwUmG-ODF6o\
F51t90N0ZSlZl1g2YkO\
F51t90P2HMERn1TzY86\
F6asF-e0kIiDJ221ykY\
F6bWo0M12hM-30Xs4X5\
F70t907-kxgMV-_LvuW\
F70t90700dHXR0gfgaJ\
F70t9090_4dj707IkeO\
F71De-Y--wCML1KkqsJ\
F71De-Y-6FRnJ2_L0hm\
F71De-Y0QBxod0r3GC9\
F75V8-U1WWxrf0u7Y1x\
F9JyG-U-mUM6b-PQUYw\
F9gac-a-PAr7f2W9tVr\
F9gac-a1Tgan2-ngMBI\
FAkcw-g1EUpZg27XfaF\
FDPFw-L-XcQst1S56D9\
FDPFw-N-gB0_N12wmND\
FENA--t0H4kZX-SL2R-\
FFJFY-T-4cTp--zNQLt\
FFJFY-Y1obq6c1oBvbt\
FHEfX-K1Fa7jT2Pfa4K\
FHhCT-a-816Wu2CjRgS\
FHycE0N2H2iaM0nvUZE\
FHycE0N2ddt1Y2kG5BH\
FIO5j-P1XK1Za0pc3Z5\
FIVTB-T2nDKRt-IFN6J\
FJ4F5-t2O-3bI-b6uYS\
FJ4F5-v2nQnCF21rp5x\
FJ4F50-0KRE7a-f3e7a\
FJ4F5030WLB8O20N9M3\
FJ4F5050D8Hiq1i1DZa\
FJzBD-a1TZdSH2ylynE\
FL-8R0K2H7NJS2Jh6_c\
FLFA40C0ygLTa-kXo10\
FLShX0d1FNTFv0_ptIo\
FMRsv0E-jA4t9-3YMBD\
FM_ug-Y-xP0SM0nwoKb\
FMant0A11T7zw0X-tIW\
FMeIb-_-Sww5m-FcyTi\
FR7_x-i-ytol0-6xQtd\
FRxWy-8-cfyIQ1fuyGX\
FRxWy-V2XgElw0lgXPU\
FSPUQ-G084wfW-tvxOe\
FSdSZ0n0QgN8I24DWKC\
FSgOT-M2Xi0tx1zaISm\
FUbz1-i2RRcbg1te6SX\
FW0bW071IQmuf2lnMjm\
FWwTK-I10gIGB2nA6tD\
FWwTK-M2Dj6Qt1D1ct-\
FXQsU0A27P7Pb-GAysQ\
FXWby-V-pRERv0XF8jN\
FYJel0D2nZ7NP-zRAhp\
FZCtb0Q-ZWi5C-Wb_QM\
FaXh_-T2JR4SR1yYRqn\
FabvL-M-6PT9a-XOuth\
FayTy-m2AKay70k6igS\
Fb23f-U2RC5WU1EDxI_\
FezIq-_0JhVfI0bWvcQ\
FfAhR-e2BJ-VX1rwFzA\
FfO0z-I0O4yDm1MqyCt\
FfO0z-S1rfNcW1r5fef\
Fgc3P0K0BsSIY20DlX2\
FhMXX090Nn0VC1yz0L6\
Fhwpk1L0N6bX91WJuUK\
Fjkpd-S-SBPT011Ug6T\
FljJt172NHB8x0Z06ou\
FmA3P-I0Um7-T2hNt3B\
FmAks-R0NwClz15tJVn\
Fn-aI-V2EcmrO0c_QIY\
FnNZ71B2o6I4V0h4Gmu\
FnmvN-J1i8PZA1H3bBO\
FnpC60E2bZDE723AoZ2\
Fo6w9-m0OmIHn2aduuI\
Fort61T1vlgq40LQwUl\
FpEmJ-D1jc8p11Xa2Rz\
FqDOi0F2SDgTP177s78\
FqYxW161JAsow2ZlF6E\
FqZe--T-veveI10tZ3e\
Fqp6L-r-5u-jr-1_GrZ\
Frlcb-B-rZTeX1OIjOK\
Frugc-n0POfsA2mOr28\
Ft4io150fonh1-fNb1_\
FtviZ-R27tFGU2UE993\
FuOur0V0fu2_t2UDxue\
FuOur0W14Hcu_-bhXBz\
Fx_TZ0--jpxlO1XyeXI\
FxgOQ-X1WOJrq-AqFBs\
Fy2r7-9-0z4rh-M4T8Z\
Fz4ye-h07E6PG05Clby\
Fzw9y-H-i5sX2-KoRvf\
G-O-n0T1auRtX-XGx8e\
G-O-n0U-Dqb3w2q-MpC\
G-VqK-S0ERNO11MZi-J\
G-cxi-70jwC7T2Ik6cu\
G0bIs0f-D2NuL0P1efE\
G1Kuv-I1sJ-m72UoOuW\
G1kOO-n2-VeEs1OsKnf\
G2xcm01-CjEP3-JaLfG\
G2xcm05-BjNYP2ifZMN\
G2xcm0A0QDj9v0YQ4Zt\
G47ae0Z0lwfc31OWBtt\
G5Mem-B2mYVB32rCuGA\
G6x6n-h0ivKu-0hRGld\
G8T0k-G2KnMB21Kl19B\
GB8cl-d07Ma_9-RR2Ke\
GBBaR-j-5I6qk0dChAP\
GBdZQ-V1KyTyu-pVUoo\
GCY27-T1d3-lQ0EPSox\
GCiCv-e18X6Mm23RQ41\
GCm3D090Qj_Kq0HtQN0\
GD6zg-K2zR-ax1hA6F0\
GEcPa-i2LJfVX2yCYcv\
GGK2H-p1pTlyp20gDF4\
GHpMS-r1Ro1Mr0MjgKd\
GJs_O000ND6uq-BpvEK\
GLYcp-G0W8VeQ1nYcFm\
GMIQt-c-Hqkr82Rjo9_\
GMQj1-F0NvYWV-r53Kk\
GMzGe-a2lDnfC12s6hv\
GMzGe-l24GtG5-tOqBw\
GNhWS-K2ob7990yOWrd\
GTTbE1P1cIDlr1QBFsH\
GUM2D020xYAVx2gNs65\
GUSvu-o-oq10S-4vzB4\
GWvL--V0zOkF9-GBwIF\
GZm3k-a-o3j7u2iIpaB\
G_w35-s01ca520HJNYM\
G_w35-z-v28Ul1iZ4tE\
GaKaG-p2j4TqJ1R2sO-\
Gadha-w2X4I6S-eai2K\
Gb-dW-F-H0pJa-Id-4U\
GbxVo1M246-qZ21uGO1\
GeedO-H-UhKto0OTc_6\
GeedO-H03_hCi-C-_K2\
GeedO-H1VDi80-yB9QB\
GeedO-I0bynig1P1jlI\
GeedO-L2j2Cax1dy2qh\
GeedO-M2cdr2k-CYM2o\
GeedO-M2gRvuy0rUxND\
GeedO-P2TrdGg0kiyzH\
GeedO-Q1mULVy2I7bYc\
GeedO-n-fR65m-kPaiE\
GeedO-n2SqbKT0WTxm8\
GeedO042zufjF2slM5r\
GeedO0B0YENC81g9VBa\
GeedO0G2LYhn404N1OG\
GfaTt-q2L6LMs01z55T\
GfcHF-H15uC-11VBW1P\
GgIJp-J1llk9e-EadMn\
GgIJp-T20YiQJ16r43z\
GgN9D-Z2Hyizo-U5ut8\
GgN9D-d-34NAR-6i8xU\
GgN9D-d-udeDL1lWegy\
GgN9D-i0A4yNn-wCP1M\
GgN9D-m01uKSh-3Y8J7\
GgN9D-m1vlQER-eGdem\
GgN9D-o166wKY-rk8Qp\
GgN9D0j2-yvsg1B_j30\
GgN9D1K0rJuZl2du719\
GjrcQ172Dxhf--H9wkA\
GjwNf-O1rZyzK0dzjBE\
GkDIL-f1D3MPF2PiJUc\
GkJ7X-O0cVsJI296lsh\
GmcBO-a0ZiiZ82GYHBe\
GoeN_-c-84ZhW0X2mAz\
GoeN_-j-R9IAC-Zqej_\
Goy8N0P-clLL-02dEsL\
Gp4i_0s01PG5T-bqumh\
GqMg2-Q-l91kf1ghHzQ\
GqRs20j-1sXiD0Q_OD3\
GrL1w-N0sTMsk0zspi5\
GsSlg-z2A9K4-0a0AwN\
GsSlg0M1HCkZ--szWLe\
GuWQe-p1Kc2I_-qq3Zn\
GufP30G2kglXG1Y6mTq\
GufP30d1NRwJf-HPKxY\
Gv-N8-R0dcdW_0_dRf9\
GwYwv0J10i2pg0WnAjr\
GwtnM0v1-5HJx2qteP8\
GxPH9-U0AtHTi22Zbvw\
Gy7Gf-_-g6--_--jW_z\
GztiG-s2314fP1RVriG\
GztiG0_1FbulH1X47y3\
H-v-K-c1Qycc62kBMNW\
H-v-K-d-I75792b_F1A\
H-v-K0P0eJXxJ-2Xzxc\
H-z-d0U0DtZt01A4u3T\
H-z-d0W0oEJbi-1P6t9\
H-z-d1I2Aqpcj2b0P_q\
H0Hbm0w02WRRR-VOZ_t\
H1VZ--v1MTrHk2AkltG\
H2j9t-u2-fDKQ1Eazdg\
H3Ak1-Y0IZaMC2qt-xN\
H4Xor0L-2-NHu-3rfQj\
H4Xor0P-iYmhK-aAiDq\
H6Dn1091nuYmW-7BW_G\
H6SBC-U0AJuP01WOk0B\
H779K-H-karB30eG2wZ\
H7aj4-M2d68jQ-ybgQn\
H960H0e1jXnKk28VL6v\
H9fNg-d1AOlFf0xVZ47\
HBPU3-j1PyidZ-9zbYL\
HBfsJ040qRGG--6j95X\
HBks_-j000Jay-cmSdc\
HD1mh-P2R3yXL06Fk2W\
HDQVx-P29w0yW24FLEm\
HE8W60b-wBrBm0Xb1Vx\
HERbW-H2K2-yL-4XRIH\
HEWOY0B2mSv4j-8OEBA\
HG9g--U0fDGhx09wTGa\
HGNMB0M0puXis1PKdtP\
HIzdp-c1nOKed0xTtU1\
HKOj_-H1YUsW9-YdT8H\
HKOj_-r29j_mX0g3g9M\
HKOj_-t-10pl6-3hM9b\
HKOj_-t0k6C-903a9HF\
HKOj_-v100ACn0Pz3oc\
HLz0g-c-GQNJ70dSD2I\
HM2W8-_12dY761twCMT\
HMQuP07-o8sz72CkWVG\
HMQuP07-vejHA-h6_UB\
HMYv00224yktl0F2dYR\
HMt-k-71ftJh8-h9ODD\
HOMKb0-0_j9qj-AM9Vu\
HP80S111_NchX-gUUJC\
HPJf40L10xKcw1GkX86\
HQgXh-Z--8OvY0oxe5k\
HSGlT-Y25Fyv70PRP51\
HSeKR072wVusq2SOSJP\
HTvfa-H1EDlX411sULc\
HTvfa-K1GF4iC-NiWPv\
HUQJQ-X2Ym29O25sQHi\
HW7a40B2w2a9x1toN4P\
HX8GJ-F11pgYU0JEmBD\
HYQWS-j27vTfu23Mu86\
HYWFQ-t0UdX6K26qzcu\
HYWFQ-t0aZLV5-0BRqH\
Ha4V6-I12zaGK12omR0\
Hc7FF-e08WWZW-tXbc4\
HduwY0u2Uo-u10yfnJ-\
HdzZJ0p-z7tkY1obVnR\
HgjSz0i1HngX81ihScB\
HiWcZ0i-N4Gdq1Znl6C\
HjKbK1N-vcTEd-NC3G9\
HlCim112c2OTs15XsSn\
Hm8Kd022WuZZB-eRuvC\
HnDeP-a07_Umu1TKIrb\
Hq8jW-U07U9ef-NQ0PC\
Hq8jW-f0rsf781kbST3\
HsKKa-w2YbfCL0kxan0\
Ht3Fi0G1dhKNY0BHMLo\
HuS46090pfyt9-PUlsT\
HuSxQ-Z-Zv5za-C-jLh\
HwDck-b1OiAdJ-SmNy0\
HwIxX0M0YSfkv-5eEfE\
Hx9Fh0e0dJsyb0PLKBq\
Hxcya0f1MQAk120YUfE\
HzeBS-W05Hkd-0sTWzh\
I0PhD-n0LN3Mi0guC5z\
I284v0Q2yQao--Y-LQc\
I5ToV-_-cEfWo2F-EQD\
I80Tk-c19Hi80-41sz1\
I8hV_0U1pJzO327VeGo\
IAoxy1S2BWMjb-J7EQQ\
IB8tF-R0piv760BFKBE\
IBwvK-h0xceix0HuzLB\
IBwvK-i-WyACJ0rh6XN\
IDkU404-5WZxl06bF9p\
IEfA_-b1UHHFW1mTEt5\
IEfA_0V-MTdoD1m6Aqk\
IEjbB-W20hUzw1ySXVW\
IG8On-J1Z4VSA2yJsGA\
IGXVX-o1QBi-G2NRYwB\
IHXuT-J28XTnC-q5o5p\
IIXNy-_1UO3oD23YrMN\
IIdRY07-HUKoL-XI8BS\
IIoOg-X1Hgw9-2BHk0c\
IJJtr-J--LRx42CJcXa\
IJKAX-T-hAstL1p7J4K\
IK82n-S-aqrj2-3Weg0\
IK82n-T2xpIlB0RlxZA\
IKAmq-L-hl7HB2v0YGk\
IKBrF0c0onzLh1IKAnx\
IKBrF0s2rFrs924ZeSW\
ILgNV-P2sx7dh-grF7e\
ILow1072DjQBM-bcyw9\
ILow11A1QIyG0-6-DX4\
IMcXk-P2F0CJl2-El-W\
IO3LC1L-aZxeF2H3d8P\
IOX7J040QPIqM-pTcSk\
IOX7J042-HoQ21rfrbZ\
IOX7J042Dxq2R1uRen4\
IP07U-W-g2zDt0nH4IZ\
IP9qF-q2xvQEj-B1gkX\
IRHgc-M2Ci8Cz02Inch\
ITGBs-q-9S68S2akg9P\
ITGBs0R0yOOXP-G2aDo\
ITbI2-l-jy7Wn1VV4M9\
ITh9a-Q0ko5n105d_2n\
ITl45-S059BPI2X4mAo\
IV004-k0E_OeQ0WmEWH\
IV6hn0U2EZRKK0sLLkY\
IVGDn-L1WdOqK2qZ2bU\
IX1Vm-Y2nBhn31UZaeg\
IY1VA-r2pEqZD-KiwxS\
IY2EC090ne-x40h6gUi\
IY3qD-_25Cm9Y1FyaOh\
IY3qD-s0DqEAZ2kHNK4\
IY3qD-t0LR6TB1G2-E-\
IY3qD0m-tRVWI2f-np2\
IY3qD0m1F3CEl1RV_uF\
I_d_7-_2F6yy-2MW4Qw\
IakPf-o2mHOA103qs-d\
IbdDr0R-0XUBo0s0fMS\
IcobJ-h02oNjE1YkAEq\
IcobJ-h25om8d-wEoeN\
IcobJ-h2qdpxB1i7tTl\
IczEv0C-jlHmu2V85dX\
IczEv0R-rRz0E1axSwt\
Id8u4-v0veqdL0QEcZi\
Ie-2y-f2GRXB21fNEdO\
Ie-2y-f2PipY4-PEF0H\
Ie-2y-g0XxRLY-4qvEY\
IevIh-v2CmzPK1g4p_Q\
IevIh-x2cOqJq0nK7DH\
IevIh1T0alBeJ-wCN_H\
If-mz-J-XRXE0-mTiwK\
Igea7-W2cSP5M0JE75g\
Igea7-X0PQCDa0zP3Tn\
Igea7-j0RiTkc1rT7RK\
Igea70P-d-ehF1Uc__0\
Igv_o-r0EH9ZP-2-BwZ\
Igw9F-_2i-Tr510l6UG\
IhkeM-T0MLCxn-miOIj\
IhkeM-Z1u5sWH2IfGVQ\
IhkeM-_0eHaHd2bFjbb\
Ihqnn-O00XmtK-GO9x-\
Iirf7-g16m_K22pBe7Y\
Iirf7-z2IUhMX-MIsWD\
IlIV_-s0W1TuQ2RsvSI\
InmbJ-g1w8LPp0b0AV3\
IplN5-m1RMA7F1psLfH\
IplN5-p1F0teG2bHQPL\
IplN51--NA3i80ctQDs\
IplN51B-prqY92ka4Rn\
Iplsl-k-mVwJf-HppRL\
IpwNR0X-dH_rL-1cUrH\
IrHt-1C1qcPkI0t5CQd\
Iry0F-D-Qvi8F2o3zOS\
IsT2M-p0KID0z2Y4xHV\
IsT2M-r084QV20wB0WZ\
It34U031f9V0q-Egfkr\
IuiLd-N0cE-ZU0skz7M\
IviB3-d2cByuT0TUOc5\
IvkFs-Z2d-4qr0D74ZO\
Iw8yJ-x1xUAi0-a-a8I\
IxKAW0m-GG-qW2Gfb9k\
IxWte0l-ztM1x-mpqOq\
Iyzcn-L0gO2Li1s3vLM\
Iz0Yu-M08wLlD2AP1j9\
IzNuN-d-FDmoG2pocMH\
Iza5d-e-JT4B00SGF6p\
Izrlj-V2r72cI05Y0iI\
J0-hM-K1r_3zz1b80em\
J0pSa-Z0kCYUW-XfJPY\
J0pSa-_0FoF0v10Dyy1\
J1E_Z-r-ZZHqG2c1Fmj\
J1MaL-A-rUjeH19CR_F\
J1MaL-C0z6RWJ0mHPqe\
J1MaL-F2PrSAg-Hq0l4\
J1MaL-G23va4q1JPxeL\
J1MaL-M-7ivc2-fzNhK\
J1MaL-M2FU8LE0OBlUC\
J1MaL-N2ewZoE178QhK\
J1MaL-O0ZMzuN2NWpV1\
J1MaL-X2BQAIe0yBunP\
J1MaL0F-ioxdw2lZe3c\
J1uW7-i1mvvKl0ZZH79\
J2-1_-S2sexhi0o8z3t\
J33900P1RKyrE0Wzdwx\
J3DSg-F1knjvP2CEMMZ\
J3X1o-T09_Ukh12symH\
J3Zoa-M-Z4iS71sPCaE\
J4v06-X2sFOiR-gnwPk\
J4v06-e1h5L6v-v_xCJ\
J5Glw-s2eC8Pp2qR4o3\
J7xhM-i1gS7Up2gq3Eu\
J8O0l-u2Hg7jD0xn8sV\
J96Zc1C-SKNkZ2NJkYO\
JA03u-h-hyPam14KpLI\
JAXGW-X1HpIvO0cUTfs\
JAfYJ0W0B8un42KUYKD\
JC5Ed-N0ghqXy2Fxg85\
JDkcb0I1kZHzS0Bn39-\
JDpUz-e2XcD9m0LGo1O\
JEufL-f0ZlG1g0mWRKe\
JFZ5O-h1cktxN2mj1dR\
JG-BG-K1sL52W22av6R\
JGEMZ-j-Zvlz4-QdJrg\
JGEMZ-q2rn_nQ08IixD\
JGw640Q1u-XlT0kQwMj\
JHMax081bxj0k2g86mV\
JIE97-g03-pnk08g1Cq\
JIE97-h00Aw5H1-oago\
JJazH-i-MapH91QAWDn\
JLaip-A2xTgmT-qtvMG\
JLaip-p0F11T90oCz8s\
JMvNk-X-zCuWY0PoC3g\
JObXP-n27b9HY-TVgoG\
JP6rx0t-U4qZe0zt5On\
JPMpE-R2UR9qM1VGgji\
JPfjE-Y18UFt32TdAs4\
JPlQz-f2jY0zw-43b1s\
JQKaN-N01lb952Z23gW\
JQlT_-J1WoTUH2A-bGz\
JSBZD-T1O6-fY0jOLdr\
JSqyY-j0QXIep2oMlOr\
JT_0y-f2m63pt0NFLXX\
JTefQ1A0QiXuk-OJjes\
JTrZL-_-6HHP002m-E5\
JUvDb0J0ZXGmZ2nMnED\
JW-5--_1sreh21qEvsH\
JXRR2-T-KYUYH1k-0PT\
JYfsV-9-_hlre2udHIX\
Jb5V1-X-OtGXP250JBv\
JbnS0-z0glRfo-FYnlH\
JbnS0-z1sAu3_2NRZOD\
Jbzbv-G1vCA41-ZvH8T\
JeZUd-G17b5Ph2528B3\
JfDHY-J2HwK_u2mGIeA\
JhOlN-I2bZZQr0LNzb9\
JkS12-a2ykkMt1UegLy\
JkS6N-Q121TbA-kKYJY\
JlK97-O-9nzsL-Q6ymj\
JlU5Q-J27h5Ct-yqj2X\
JmD5w0i2lNzV327B7lG\
JmD5w0u2xqqRs-wFBtB\
JmZOk1L2xm7Yp1g5jBD\
JnAlo-t-vRR1j0tC2DE\
Jnzpi-i04tcF11fJGcr\
JoSkI-N-0pLjl1mCguN\
Jpajp-X2YGVUK-75vCn\
Jpf2h080UfrgJ2IngVJ\
Jpf2h0_1GrKZ80uuhqx\
Jpf2h0c2JJ9od0mFTGw\
Jpf2h0e-S6vbO1jPpfx\
Jpf2h0e1dFmtK-hg5cZ\
Jpf2h0g1s9uta1gzfOn\
Jpf2h0h2gBgb90sX7l6\
Jpf2h0i1CS6BY-OBM2P\
Jpf2h0m17AxQD1osZBD\
Jpf2h10-yIna5-lygDn\
JpnqI-U1mPs_p1PSYCF\
Jr43_-82BOQzT-gBP09\
Jr82z0f1ojVnA0E8V_n\
JrA5Q1M1RonYr11g4oC\
JsHI8-H24KegG-X_77P\
JuSSr-U0s9Arc1Xbpt_\
JvadT-R-H66um-YVllq\
JxcQ8050L2LYH1vQg0N\
JxcQ80A03L0Xu-kLjWC\
JxkRx-g0Yz2dg-ZJbJk\
JzsoP0N1FKSWz2-UXrV\
K-NBo-E2egZm52WXHS6\
K-P_M-C03rA4A0Z8N_S\
K0Ej3-b0GrPuw-ON8Qx\
K1X-U-S-xuzsP-pW6Xr\
K1mmu-M0_pOnL1y2Dys\
K1mmu-R1P5dR6260AGq\
K2K4d0Z-E4QeF1rbmnp\
K2K4d0Z2vCm3G0Y_Yno\
K3okX-J1Q7S0k2x9i0r\
K4DdU-_0DglZz1EWkRi\
K52S0-Q0h0JgF1npLJC\
K74fK-K2P4O5u2KKSxR\
K7_IC-q16IWFD07iFvH\
K8OaN112wlWCV0Mon-W\
K8WkR0M0kHKxq-4gTf7\
K8WkR0f03SJEl-4ITLn\
K8WkR0f2OnF761Ba-0q\
K8WkR0h15Wbl60kBypL\
K9jCT-X2unzmv-n00FC\
K9owD0M2gBH862lF2Ui\
KAJ_8-Y1jZMXM0QsE57\
KAJ_8-a1wHLDM-wSmov\
KAJ_8-b2Hb-y60xUIlA\
KAmNh-Q26UmwG2s9Me4\
KB3wt-Z-2LAdZ084pxg\
KBfFr-R11FEkh12wosC\
KDa5d-Z1nae8C1EM8nA\
KFARV-B0HCMbD0Lw21v\
KGWRe-w0rGKW_2cpmZY\
KHxMm-R-OPPOL-A8Ac8\
KJ_0_060Q7rlv0jfTLb\
KJujR-k14IB7w-8x5PV\
KJujR0F0Lsfv60OpzAw\
KKS47-l0-UEmG0ywcqs\
KL3yx-G2jqwQK-bICbI\
KL3yx-V0otn941nTUeg\
KL75Y071jU4Hr-ysenR\
KL75Y131-bJ2V0YBMQj\
KLNWH-e1-yATL1XwG1Y\
KLzW80L2vs-852adsUr\
KMq2m-Y0Wjf9E2Zq0B6\
KMq2m-Y0tTCAW2_VFao\
KNxgf-O0uSHOY0nHrDY\
KOSyJ-K0wOMyQ1RutTl\
KQ8gx-x0oKfFJ2vjnyw\
KRW3G0O1RY-7W-eLmPn\
KS3kg-W1XKrXL-mWZR0\
KS3kg-Z030Zfd0oD350\
KT1HN-y18b2uY2IZRzl\
KTE2P-K09-M1T1tgpTf\
KTpxW0h-IGjYb-gyKmV\
KVqeG-o-LXWsb-LWlaF\
KW9qC092nJuH81OlT0w\
KZ7ht0D-VplgD0MebFi\
Kaoi3-f00hPvd-6oIFP\
KbAsQ-O0UQGr31RRcK3\
KbDSZ-c2oISHp1eqX4I\
KczDd-j-Mj6te1odJdp\
Kf-VV-c1muvBv0QTbYM\
KfPZ0051FR1s8-aBoOa\
KgG_o0B0FIHtw2rvW66\
KgG_o0K0MnuSn-sqWkp\
KhiWo-K-SIosh0VWXfX\
KhpRh-R2KbXO90g28N6\
KkveJ-T1Jb3Pa-t3od0\
KlHEf-p0gBtyd-YCcRk\
KlYd3-G13twDv2_A6fs\
Km4DD0I0KsF882fpVdR\
KmK2E-b2NHbxc0oPnqS\
KnTB10U0p0fSs14K8_Y\
KnTB10c2dWhr60Dli7q\
KnTB10f-HF2hA2MIpmy\
KnYaO-N-OjteB1p8qj4\
KnYaO-T1KQO5Y0bmvvq\
KosNe-h-e9U7M2QuysF\
KpI18-X1vAQPK29y-AJ\
KpsOr061N1saD-6X4eT\
KpsOr070Mw61Q-MUK_1\
KrNj4-F0jdB2j29dAT2\
KruO8-f0fNBuq2s3egt\
KtWy-0S2MoGQL-xG5bj\
Kw09C-H-0JHI72byBn2\
Kw0fo0A1LfCLJ-UdBdl\
KwT3W-X1ee35z0TzO0l\
KxUhy0U-gkrQI05BwQd\
Kz7vu-_2tt8qj2etJrq\
L-R1X-Z-udAkB-sLtZE\
L-lY_-j1m08mA2YWCcM\
L1qH--W0k_i-e02gBst\
L1s1D1L1qGGDj1-mJNf\
L2ExI0v22NMzL0PLdBX\
L2LXo-K-b3fHv1kk-1j\
L34rz-g1syJZG0E5Klo\
L4ayL0-1TnUJI27W8Ah\
L5yTp-g2_Hfey2bVYg6\
L6Ngy-e1Qdpkd0hlbaV\
L8ipQ-y23nWe5-rNCHK\
LBaYj-G0BkOyO08lTjn\
LBbYu00-FkQmV23WNOs\
LCiKh-O0GFq9B0Gz4v-\
LDOjN0U1BhAzj2TrSAp\
LDSxz-m1vlAah-DAR5X\
LEVjb1N02lJw10q7etE\
LIYTL0o1rM3iJ2ZVvSd\
LIYTL0q-IZ05a1BNO2r\
LJ6Cu-K-4BKm61BIV1_\
LK0RW-U0PxbJn-GWC8X\
LK0RW-d1sgVif0ykwV7\
LKiH20p1EHY5i2zOoz9\
LKowz-Y1o6Mdh-otYZa\
LKowz-a-X1C_k2wx7SF\
LL4f509-q3Nav0G08-S\
LLFJ8-Z2O8MtA2tI8lZ\
LLFjf-Q1n745I1YGh4l\
LM4vJ0K1XQIWY0jK8Su\
LN4AB-V1LMs7G0PxS0f\
LN4AB-W1WcKCu-Q4jSF\
LN4AB-X1MvyYc-eO1mD\
LN8hb-j2i76ll2cGUGn\
LNEXK-v2jpMAf-tBr7d\
LNYzf-R-P6mnF-XZO4w\
LOZ_6-T-ajVBn18PgLU\
LP07n-T-7_wO820eRxt\
LP0Ei-H0ItnJ62uNmuq\
LPkPX0t-8bPHv1FLMKb\
LQS0--U1AjxiM0nV65d\
LQS0--U2hHlMe-NfhG9\
LRGYJ-a2-VVfc0yVJkz\
LRqGA-v2qcLW90xzAVT\
LSQK20H0s2PQe-SF5Vy\
LSQK20H2WnRR5-OzmC4\
LSXkb-p0ogXLa1Gl_jn\
LUcFy0I1UZ6ZV1G4dMf\
LUqmQ-p0zzzO725XtBw\
LXJO31-1uwm950hZLKB\
LXJO3182nT9nr2-jGjK\
LXJO31B2Qalvt0nX3fz\
LYOiJ-U1_wvuV1vzlHJ\
LYor1-X-2u_CX-63ijL\
LYvKy0-15x8OZ0C6uaO\
LYvKy0-25HymW-GRGMi\
L_Z0r-w-mZMDA-IrY10\
L__P3-I1vX0yo1i9pVj\
L_gHt-f-9SEyM1rRWbh\
LacDh-T-Uc-5t1Tctoj\
LbEEy-d--woQD-I7183\
LcqP0-J1mQBoN1ok20c\
LdKug-H1WJ98411Psg1\
Lfv240D-wwqa-2uw8RV\
Lfv240E-IQLcw1uU7ps\
Lg1310G2hv9QS10f67h\
LhiZu0O2Kjg61-Y5O4x\
LhzHv-O0qcynu02ES_Q\
LiYGO-g2jwCYN0-tbgH\
Lkd8s0S16VxYV0KLkjv\
Ll2Ru120H49iI068Dsh\
Ll2Ru1T0WOOLS0hg1ut\
Lltiv-H2M9O-e0POqfU\
Llytt0u0rwNSd1_PDVt\
LnX7g0J1oPEaV1--gDs\
LoDCc021Zk84C1ppOll\
LoDCc022JSYM52ykuKp\
LoWB0-e2DYwHF1_j6Q_\
Lpd4y-R0MjAD5-hvPVq\
Lpz3k-K2k0f2F1ARZlS\
LqrKb0x0quJc72iI-Tv\
LrUtr04-jo__72M_5IZ\
Lrpb8-x0Fzs6I10yOXr\
Lsv4n-R0vw0w9-K-LHn\
Lv29p-e2RzexD2P82jj\
Lv29p052qDmcg2m-p3f\
LvAJ205-C_rJi0SGty5\
Lvm-1-R0zklpG2dvkgM\
Ly4kz-r2fpP71-e6Jp7\
Ly9sE0g0etRZC-H6vlZ\
LyIPA-y2KUZBb2SU-1l\
LzJxz-Q1UgMYK2TeCtB\
M1YUU-O0kJ2qR1mjV4n\
M2s1x-N-pKO2G14eLnr\
M3TOn0K0poeOx-_3_RV\
M4BV50g2ME3oV-5V4GO\
M4foM-c0UfVb92ZInsy\
M52Rx-Q0xTtCi-ntxGj\
M52Rx-R1E5v121A69Sz\
M653q0S-rAr7d1mwOFn\
M7_tr-y-E09mx-bbvnv\
M7l0L-h20v9Gh-yLSm4\
M9-0h-N-Tvsk825lIu_\
MBCgc-j2dsSXw11hJGb\
MBpLQ1F2IuCfS0fLumI\
MCSZd-L2nJuH50Xw3Iw\
MCTiO-F-hA7uC0YzxT-\
MCTiO-X2p09Ag2Hh3RN\
MD1su-v-q9Tgx29WQi4\
MDDsY-z-N7QbJ2oaOSY\
MDDsY-z2TgYCY-NcJ5x\
MDIBD-K-Jw9Mm280lak\
MDncy-v-o8aPL1ZL7AP\
MEvxn-J-YpoMY-AioDq\
MFMZK-h-w4mkd-o2KPN\
MFnL0-J0yu8nk0R3fJs\
MHCUc-Q-NSjgv1fvpbl\
MItI_-L1FifU907H0vc\
MItUE-a2TFwwZ0kdcu9\
MJVo2-l-VOeEK097tTG\
MKQ3j0g0NVrQn1i5gma\
MKmY_-k-W4Jjs1SxreW\
MKmY_0W0CLTrC1lSlme\
MKmY_1L0rTWPJ2Oo8ON\
MLkOO0B0jJ1nL0-HHmj\
MO161-_-_YlmF23KuLs\
MOV6D0A2PYyW51iQNG8\
MOV6D0O0qRf-q-sbLHi\
MO_IK1F1oJgxB26MuuT\
MPHz1-W0w71VX14ybzd\
MPcHv-b2btwGy2gLP6j\
MPvKN-V06XIr1-2jHUq\
MQ68Y0v0E-KGF-RdCVX\
MW0LU-L2H7ylS0wLIoL\
MW0LU-R1sz_3k0hLwqO\
MXFPZ-i0Yes382k5feL\
MXQ1l0N0ZQ1yP2MGadK\
MXQ1l0P2z1CQQ0hg62x\
MYfhs-P1lJo6B2_SlJw\
MYlX3052XqDgb2cysKx\
MYxJk-P2DmAXH1C55Co\
MZAwe0308Pb7Y1_MU3l\
MZAwe0P-tO1G1-FtBs0\
MZAwe0S0L6K5A0gzUm3\
MZAwe0s1SVIbR1IdPvW\
M_r__-D-5-a-G-ECJWj\
MaPUA-_0TKYaC26Nx-X\
MbnHd0l1KfN1W0-vrsF\
MbnHd0m2fLuIR2k3FuR\
MbnHd0o2X29sF0Xqiyj\
McCy1-q1ZHsAS-fH-hn\
MckXW-v1vMeiX-GbbWq\
MdQsz012oWDT20_MXan\
MgtVw-R08ntaz1RkrLX\
MiYuG-T2Ods9D-dMNN8\
Mj_j7-72s6wqh-_Bz1l\
Mjv76-c073CbZ-2TN-u\
Mjv76-f-feUcK16d-aV\
MkJCN-W-4sngA2lLqh_\
MkJtm-P1mCWjP15tSEd\
Mko5m02-vgPE81p6gSw\
MnO7v0y-CMknF2zgS4Z\
Mok2U-Q1VAoHa17sdhh\
Mok2U-X2oIPLK-VcIAG\
Mok2U-d0I2rTQ-vV3zF\
MqVjB01-AuKs70MWRVY\
MsLN4-F2tV64e0_0ys3\
Msb430a2_RnI6-O0uY8\
MtVs4-M2hWMKP2jVcOk\
MuBim-u1t_cSx2Ff_6h\
MvCkd-R2qey5W-xZipM\
MvCkd-_13APe-09-Yt8\
MvCkd-a0G9Gry19VcCn\
MvepZ-P1X-i7116uV45\
MwKFS-p-F8q-b2zkYPD\
MwgfI0T1oKxOb021GhE\
MxUa0-i1IvkCZ1Gk3P_\
MxYiO-a1o-rVp1DUwX1\
MxYiO-a2hkiUm-4cr7w\
MytIw-X2wSviG1XDDSn\
MzOuZ0O0I7C6r2lGpM9\
N-WV_042lGfWI1M2DzI\
N-WV_060Z2GeW0X8jyv\
N-WV_061URyAf01CZhq\
N-WV_061k0OOv-7hDMZ\
N-WV_062iiszU0eBnKD\
N-WV_07-C6CZf-Q7qlw\
N-WV_070OWCeu2CY73u\
N-WV_072J_vMw0h-J3B\
N-WV_072oB2QJ0WWOpq\
N-WV_081Mf5RA0N5YDS\
N-WV_082gzKMX2Cz6dv\
N-WV_0T2SO0t22ZfpvI\
N-WV_0i2Tu9Ab1vLfiD\
N0Eng-i0FezcM1byWIk\
N1XR50I1T_9jo11d02d\
N1lZV0J2BOu4T1gd5YL\
N3_pL-t0EBtzF17FQR8\
N5qzY-G1bBKfh18hU3a\
N84Cs-p10CTNF2-gKHf\
NAW74-Z01STPu0ck8P5\
NCHoy-O038s640n7vNB\
NCHoy-P-GrcVy0XrTsU\
NCuxC0Y2Doh8J2BqeF7\
NEhPf-h1OQ2Y72I7e1X\
NEpbi000FUkdI-W6LSa\
NEwFL0i20IJdX2Zu516\
NFX8R19-cLrUZ2URYj_\
NFa2m-Q0rbouv0x4gIM\
NFy_E-r-WFzEp1Jv3Rl\
NITo9-U1mcUAh0yH6E4\
NJIhL-H-K8mnW28DiXO\
NJIhL-T1KsntZ0tO2MW\
NJIhL-Y009oPy0nnwlC\
NJT-k0F0ABSde0b44Pj\
NJved-J-xnHaY22q_t8\
NJved-J1VXeCQ-6Q1Ms\
NKhjm-X-dKtJ91tiW6Y\
NM39q-O1pLyIY-aNgPa\
NMrg_-U0_k1Fn0UxbJF\
NPQdE02-Dks3F2rIfvn\
NPlGs-H-0yutM0rK-yd\
NPlGs0K-v2IUg0e0m1f\
NQ9DK-S-7HqWd-ItaDb\
NQ_0d-G1Wjr4u-g73VI\
NQcLT-u0D-6Ph-CxAoP\
NQcLT-z19f4nR1PNFkE\
NQcLT0G-MwuLL-kzDjO\
NQcLT0G-iPaxS2AXkgd\
NQcLT0G1PKD2C-yjdNM\
NRRK4-y03X-cx-aPKny\
NR_mv-H0ZFcvI2qwOFu\
NRrOg1F1qU6IK1-WMOY\
NSeYJ-H-9alTI1n_A8u\
NV-Jg-e2GjPOR07AZav\
NVpZH-U11ZWZd0cq9_Q\
NW8IX-_-Fe_iK2x5L3e\
NWk0R-p26YkUv2ZBW4X\
NXDwO0w1_2g2z17e21l\
NXdxz-c0OVkFz0rbv01\
NXzSM0q0At23C1Y6b78\
N_Ov4-b10aLIj2s2PGa\
Na0aJ-Q0SD06M2znxtm\
Na0aJ-R2K2aI10uipOt\
NaFqP-Y0i9yjM-Pkayr\
NcKHq-O-CYbHl0TV366\
NcjnJ-80ISDk124H5SU\
NcjnJ-A0QpfSu15AGw1\
NcjnJ-G12ScLr2FzcPQ\
NcjnJ-R0WJ-3z2Xxo-Z\
Nd8ml0E1sHMSo1h7eEL\
NdCLC-X0QoeSp05b1Yv\
NdrGP17-peSdV26HFzh\
Ne6PZ-M2gSxSM1WIfuk\
Nf6vN-R2fhx2I1W7QqR\
NfLm--T0P1jjv2gqANh\
Nhwn1-T-iGpm42t0V-4\
Nhwn1-X2NjUMo179eHU\
NiX2c081k23zH0NXWPP\
NiX2c0A12hWuq08LPiK\
Nj4vK-U0jI0RP1r6c_v\
Nj9Jo-M2-L9920cysDn\
NkbZZ-H2keFjM0fr0C2\
NkmN7-N-GfIZ21zBt1a\
NkmN7-N-UYoUs2cl_6R\
NkvX10F0bjzwY2iw6y6\
Nl4yW0M1NBEbv-J8pcS\
Nm8ZI-V0lbcTh0HNnBh\
NmJ80-a1QAWNy1qJfUQ\
NmdBx-g20fPOG-eGie5\
NnGqa-E1CFGHN1fjLs9\
NoQaC-T-J8BlK1ZILs3\
NpfHC-T-jlkAq18rR95\
Nst0Y-M2gwcQu-xQ-0p\
Nt3IE-p-2lzmv1DwGkA\
NttFh-p0Jov9Y0S8wHD\
NvP7e-H1FSxuf1pfBau\
Nvl28-T2OJker2Mxqgm\
NwPjg-e2ogtvh2lorYQ\
NzVnT071jzG7l1zVfbN\
NzVnT0C2kVNpV0wEhJN\
O-wp0-C1rQEqu0ne1QJ\
O0oAb-f0KRSUH2uqNhJ\
O0oAb-l1AjzS20NZ0ao\
O3q17-e0LxBqV1nhTAS\
O5f2Y-d1bI6I00xa9p2\
O5r4b081kgIDh2vG-RG\
O5t8P1K-IC26h0iJ_gt\
O6guY-X2dRKKA-vqzN-\
O7kZG-s2cHfA32ViA-5\
O83u7-H04kMor1N4r2q\
O8ef4-e0Uqqou1gHNs2\
O93F9-T0nqrTy2Zayvp\
O9FYQ0u0i33Bu0XUaeP\
O9Siq-K0pGj581z-8nK\
OAFwW031-r1t12DLuTa\
OBc3-0g2pdqbY1qq256\
OCmhf-j2wvGWn2eGqbj\
OFdoV-j2GvT2K0_4tI3\
OG3AQ-H0t4Ayi-JvfVY\
OGsGD-k--e4gC2_3Grs\
OHeD2-R0-FlUw1mIPUO\
OHl-h-G1oAdAe1wOfe5\
OIjDP0K-mDL3y1fvYdb\
OIjDP0L1e3jT_05lIHj\
OIjDP0N2vfO0t1LyWqM\
OJLU-0i1ipwV01em_TJ\
OJUx1-K-dJzt_1AWgtI\
OJeVT0E-kbsmz-73qoz\
OJeVT0E13VCqY19_AxT\
OK5hd-D24jjnU266_vN\
OLALI-q1EIeK-0HK9N-\
ON7v8-N2_4xXD1-QaVf\
ON7v8-V1y9sno2nEJAm\
ON97y-a-b-JTi-4QTPN\
ONEEm-X-Oo5Tj-AbvXR\
ONEEm-Y-Vc2_G2mKAs1\
OO_Z80g1flzK_1Wfm16\
OPzOx0F1Anjws0inVWF\
OPzOx0R1HkH7W0GBrmG\
OQHuk-S23vdEH0Q5_NN\
OQcDP-M-xh6We0QiSKf\
OQxo--U-VonZw0lDZW5\
ORJNb-Y-Un9K72isYPv\
ORSvc-Q1Zs2jQ2iM6hu\
ORSvc032iPOCw0zOjAN\
ORSvc0N-30vdZ-2b5dn\
ORSvc0q1qSCVe2AJ-Pf\
ORSvc1300_UHM0rx5tw\
ORzE30J0pdR7N2nneCt\
ORzE30M-A3TPd-5I7pR\
OS6yy-L1utl2g00neAV\
OSb490p-q42c71SIJLP\
OTAca-J2HI_56091moU\
OTAca-h-JggG_-WCYtA\
OTbyJ0p2H5-Ce255VYd\
OUBMB0F-NFH4u-BkE_L\
OUV7b-b1aLbZP0ORyKb\
OVF-8-N1utRBE25BreG\
OXSFr071k5i8402KP1e\
OXYs8-b0v8wDZ29_DJe\
OXYs80225OVos2TWSPC\
OZGb1-w287kJF2U4E6K\
OZr_d-r0dG3vP-WrzAj\
ObXqS-o-vEfB--VCblx\
ObXqS0-0xIW_P0VRU3H\
OcfNf0K-EQF-P2qKjY7\
OcgLn-A1qGewR2d58F2\
Octxi161JOdKm0ANvD_\
OdPSW-k1SBu5D2qxo5v\
Odf8I-X-Rv2Qm-c9l3z\
Oe33g-S0cxlDJ04GTX8\
Oe33g-Y1ztA4c2O18PG\
Of6Oz-O15kUPy-7h5h_\
OgeyT0W1WOGY--3fsb8\
Ogwwr-G25D1n32Vn8Zu\
OhSqM-I2xFigH-vNvPm\
OhSqM-W-oDBpX0GDMki\
OiJ3u0O0vzcPP0anazy\
OiJ3u0S1Ew59y0amD3m\
OioI5-o09uUrS29GX6s\
Oiywd-Q1mS4B-2rtWfk\
Oiywd-U-V7mRF0F_K1M\
OlMIF0O0N-ysD0WIKCY\
OlU3Y-n0Ic-Nc1gJuWz\
OlU3Y-n28B5zh-sDxib\
Olspd-Y0eloXo-dBx4L\
Omarg-K1I3z402BMbk4\
OmbhE052j2BK1-_WPM5\
OmwL5-s-325cq2VDHRU\
OmwL50_-BI6DM0c2ldZ\
OnTeI-d2Z_Rax2FuRZQ\
OrQXl0Y2gifxf0agoIZ\
OrdHO-V2Gb2h6-4AQC6\
OsrE60M0DwEcF1bUW4J\
Ot0MU-x0OBDeh2SuGvh\
Otcil-V2oeX--2ZiCyg\
OuIkA-p-UnyMC-jemGT\
OudFT0--MQLf70Dbbd5\
OwFl6-l-gprDo12rzPS\
OwFl6-n-Jn5590uoWWR\
OwFl6-o0q0kWZ2CTrts\
OxdZg-J-WHA1O19MIAv\
OymQn072FN3WD0TVRUe\
OymQn080_bPjJ2bYPtN\
OymQn0Y-jUHJC2ZbrJW\
Oztmz-E08wf5Q-HQsqx\
P-O-70Y1n61k_-npl8h\
P128902-wM1St24_Emu\
P1VF8-P2Ix2It0_MAR7\
P1kSz-L2KrJwJ2ZPywq\
P1y5L-c2WArNW0SJkrO\
P2TKL0T1x7AVX27i-kz\
P2yQs01-qKu1k2DChPS\
P3nw2-X1AnxTN2M1me-\
P4jb9-F-c50F10-IHIk\
P5P1_-v2nZJBo2rl5Xy\
P5qyQ-b-RWsLN-KTtP5\
P6q7s-L0rWwkP-xXjqO\
P85-9-I1leBgV0tous_\
PCXyy-G-VfQH50qenIv\
PD1Tb-a1Q7KHd16bdQP\
PD1Tb-e2JN6qg0gesgn\
PDYuW-S145Ytb0pNyCo\
PDfzy-Y0a5Hg7-LINuN\
PDfzy0m--Gyv307wtk8\
PDxgC-U1n0CZI0-j6Nx\
PDxgC-U29y6v_0VVYJ5\
PG2eu-k2iXTBg1jX2Hm\
PGeBX-m-Pr2-X-Qeyr1\
PHSfh-M-BwuQ20ikS1R\
PIz_5-S-IcHR02npmQZ\
PJ4wJ-O0Kb7lS1_0kSS\
PJHzi-r-o0kmZ1RuriC\
PJJtt-X0GgRSW2UxFNq\
PJUkf-L0w6Q4B-ZvxdI\
PJlWY-z-U5rlr1i3Gxc\
PJlWY00-h2eet2iF0cW\
PJlWY0307iG2L04cLJp\
PKhBM-U0fC2tj-duX6_\
PLEJj-s-vJaWA23lC1S\
PLNML-h-mqPs70vOjoH\
PMxwd-N0JKAjx1XiPDt\
PNz8q0Q-ZEftu1FSNgl\
POP3I-L1RWdLJ-9NQ0a\
PPtoX-d12c_EW-oSx8v\
PQH0c-Y0I4NwZ0Ki1tV\
PQxxA0x-TcCIX0Y7UNV\
PRLEa-U0EfZej2DYIOz\
PR_QM1A26TgaT12Vc2e\
PS6Tw-T1KCfdM-Uw4zp\
PS6Tw-W-ViASk-gT1jT\
PSf3r-l-ohpEe-H6QhZ\
PTjqM-K0lYaTN1L_tHG\
PUI5r0o188rOS1arxfQ\
PUXVu1Q-MFVYx-pN2_P\
PUw_u082FLO661SF7Ln\
PVL2I-K-KlxcV10Gug4\
PXIN5-Z0lPPe_1ggD4b\
PXOj_-N0JkGFu1LE6CE\
PXOj_-N13dIIy-OZKSa\
PXVGJ0W22hIo019IzJE\
PXyRK-u-7VzlV2tY36t\
PY1db-L0yqYTX2ZHCIU\
PYY6a-l2-Ar980zA6MF\
PZMPN-F-M7eCd-2pUAG\
PZPie-s1WGJZJ2zui9d\
P_T3-0M2osNik-h0VH6\
PaSoc-F2_58wa2zAOBe\
Pbh8M-n-tk1kQ2RQSrP\
Pbh8M09-YpeFe0eMpwN\
Pbh8M090dSrBz0AencU\
Pbh8M090enT53-x3kml\
Pbh8M09194khn--ZtYJ\
Pbh8M091ChiBO2lKm1l\
Pbh8M0B-jo3aI2RF5Vr\
Pbh8M0B0Szjji0qjfFW\
Pbh8M0B0k_CJE-IWqXz\
Pbh8M0D-B1n7o152w_P\
Pbh8M0F2poHFV-W-hQo\
Pbh8M0G2NlFGm2N97E1\
Pbh8M0X2pQbiz1cj2Qq\
PcAos-S1B4ggm0W4doo\
PcZPu-X0Lcfns1wSdTz\
PcbdO0008Ydvw28fVj5\
PetGY-o2umIh90JuACw\
Pf1la-M2AdMGc0Rb837\
Pf1la-P2tsii20w4Y_H\
Pf1la-R-IJhdo1MvnXV\
PfDdH-e0Y416v160ynm\
PfMYD-W15A8OO0_AVbm\
PfkN51N0hoSzL1PBGXP\
PiJia-i0MvOll1Zvk0U\
PkZM0-W0f5n9o-P1EA7\
PkqBw-B0j8dDo0S6gze\
PksVi06-Lby8Y0OVqmu\
Plz1u0m1ffNqh10Go5J\
Pm4OY-X0M34f6-iH5F3\
Pm_6z062_KTFj-Vz44w\
PnJCH-x1rTNZx1bKsxT\
Pp2kh-h1tXH5F-gGZvs\
PqIkT1I1qQVQd0Rb1O7\
Pqdcv0k1ME7Ed-KTuGP\
PsJ1o-S0a12RH-CR0jZ\
PsM8D-G-lHuym-zrs2M\
PsNdw011NShGE09iGnd\
PspyT-a2DvFTT1P2q09\
PuFxv072Gb_jN0gJdh-\
Puu_N022sZ_qT-WSABP\
PvJRI-X0s3i5u2UGFxJ\
Pvdxp0_-Urfes2id6d9\
PwZ3B-u2XXuFa-D2c2G\
PwkJy042CR3Qi-ihnRE\
PwtO10O0jajDY2AMzmt\
Q-uJV0s2Gfs8J-4S00b\
Q0S7k-G0WTJyI1ukPKD\
Q0VDC0K0ipbSy-p3HL7\
Q1rrG-m03bvbP1pUBLc\
Q2_FT-m-VgcxN-9M4Um\
Q2pNO-G-V7Xd42wuSoN\
Q32p20s-i6_uh2fvCR7\
Q4WEH-y09J25Y242ROV\
Q4z33-z1Jf_eb2ji6Pw\
Q5aPk-n-MaExh2tfNeF\
Q5bpr-x2QpWRd1sv-p6\
Q5bpr0R0dJVH9-iVbxy\
Q79GB-S-RJOL82KqoFl\
Q79GB04-QNM9E1jBMXR\
Q90Zq-a2s7yYv-pMSLB\
QA-fc0G2PZyPf2L0hdq\
QAT2i-O195Q7w1VY_rO\
QBDiP0A-iOsr40mGdgA\
QBDiP0C15Xd2f-mYzTL\
QBwGc-b2ksFkm2tpqRr\
QDqQi-_-EUVwP2303wH\
QEiHb-T1hBtKd-vqHhR\
QEiHb-U2iiBgg-4DN9E\
QEmAC-X0k7vvF2Eonl2\
QHnC5-Y0R_1M228PiUz\
QHnC5-a1fVceD0Ch2L9\
QIiok-m2oBA0u2E-vOO\
QLqMk-k-Su0hx25knCp\
QLvEd-V1PraF5-Db4nt\
QNR0F1A2GSaN-2EHfvN\
QOgLp-t0elWZM-Rg38g\
QP9ai0R0Q0bxV1OYDQg\
QR2R80d25XoOk28Dp-K\
QR2R80h2gELkI2BrGPV\
QR4Wt0c-48jnl0EA2h1\
QRcBw-T2el4bI21mvf5\
QVQRh0f2Tz94p-okelr\
QW1ZE-t28UQCk-l6JI0\
QW31Z-t-l3x4_0JQmOc\
QWCVU0D1V_Dt80iUv0G\
QWCVU0T1xIQz-0ZKOXf\
QWgLJ-s0lKCNP0bglc-\
QXbUX0X-OyDZO-_OCxy\
QYuFS-f0mWQk42mhMIZ\
QYuFS-f2tOg7l-vbtmo\
Q_dyE-v2J9yNA-x-Er-\
Q_vYN0P0fPkSu28D4Sy\
QaxPV0B25xiVk2024Ne\
Qb_U0-Y22-gMM-MARas\
QcaGx-f-hrpxR16aFWF\
Qe0NB-J2FcpJ10zeuRo\
Qe0NB-V0hucU21TSs7l\
Qfpuy002v5bio0AL8_3\
Qfrzy0Z1V1xBN2wcKJy\
Qfrzy0a0EEEG-1vuZUD\
Qgt5N010OMO3z1Bu95H\
QjMDU-J0j9e881xPZe5\
QkDik0e0G97Kd-m3xXQ\
QkpOr-K-zrpY22BWHIx\
QkshG-f0mEmmJ0ZgX94\
QlttZ-Z1isgkb2Mg7b6\
QnL1C-L1zn36Z1014c8\
QnL1C-U1qc_43-DTEB_\
QnL1C-V0a6C-q2uP41S\
QnL1C0E-2bp8k-BnPZD\
Qnb4_-Z1Nilyc1ojToc\
Qnb4_-s13ODX8-WHfLa\
QodBM-L1ncvpr-l8RLl\
QohPK-X0T_-BT1icIgx\
QohPK-Y-J6qGw25Eduy\
QohPK-j1-Gi3R1Su22T\
QohPK-j19gDqw0XlNo7\
QohPK-l1Aoyxr1iEBAw\
QpQRD070AiVis0rsxnm\
QpRi81F0_Ws5Y07KxMs\
QpRi81I2s92xI1OGDK5\
QpRi81U-X02_z-apsRu\
Qq7HY-u0vdzuL-rli3M\
QqpMK-c004TVb0TPr7c\
QuywO11-T2cIg1ljLM1\
Qv8o5-M0C5Zf11F-Geu\
QvyFP-s-nBGJE0_457I\
QvyFP-w1AkCHV0mKEyH\
QwIAY-w2yzHHM06ydq0\
QyIXm-e-V7iM-06I8MU\
QzYC2-p1vAkIw1rAh2J\
R-VOg-x-R967X-E8gTd\
R-VOg-z1pCW1_20LGpn\
R-kJb-P2itsSf0ehZJY\
R1QzP0c2EAanW0YiLqR\
R1d59-H2DXWCW2zWMRS\
R3OMk0G0wQe2Y04rURT\
R3pNM-f1SzcyM0zCotx\
R4uc0-r2iSRHi-U5pGP\
R4uc0-u0cJg5B2eg8rw\
R5g0N1025mfAO2LWt6w\
R5ihS-H-h-5gL-WA9LL\
R6ODp-p2qUXOO-NzkAx\
R73NP-H0Zfi_u05tf9-\
R7lZ8-L2yLhjH1-PdOt\
R8Een-V1AuYyN0MZS57\
RB5L70q-KEh_M1FY_9O\
RBHO3-W1o3EPC1c3ZVm\
RBIzb-n1aYnTJ1MMTFG\
RBt_Y-j0iOIcs2vdWWv\
RBt_Y-m0quDXC1eLqI8\
RBt_Y0-1-gMbd1Jobo6\
RCZkH-W-m528v-Eiyni\
REdB3-a1F_SwZ0DhAD6\
RFTsY-c1WEawW-ynaus\
RFTsY-e12rM5p-paobn\
RFZ70-t1hmHGJ0FMQyS\
RH2gU-c0u-hcy-q8-6y\
RHfiq0011PohR2iFuO8\
RHfiq001fRoeP-sJ_pq\
RHxMF-W24dPa1-tAKV4\
RIGzA-y-tTcjz29LA28\
RIaT3-r1yHODX-RGGaa\
RIfrL012TNPm103HDdP\
RIj0R0m1l0r2P-7t1XD\
RIybC-c1zim5W0lU_U9\
RJ5LB-b1gieYI0zLw0b\
RJR5g0K1ysMDk2AYtKc\
RKItI-b09f02209yncZ\
RKmiv-Q2nHK_F19rkaJ\
RKrlr-W-WRTAB-Ekb4n\
RL5wd-R29P3CM2lKx6h\
RLUOE-T2hi2SV0a8bLV\
RMpt9-d1xRmXg1vuP_K\
RNbov-i21azMG0Tl3Vo\
RPRsc-V1UvEql-mqkZK\
RPRsc-d2t9JQR1p2urV\
RS6Ii0M0lOY0q13PTbx\
RSdeh022lGpnF0MmwZ_\
RTmhs-A2GcLAZ183c4E\
RTmhs-M2En9bs-LMZM1\
RTmhs-k-vjEgk2ElKZT\
RTmhs-o1NUOq922CU2g\
RVmGl-R1_mkiu1VGuzo\
RXD_A-K144Nkr-ZPNFN\
RXD_A-Q2DC2mM1wOYhz\
RXT1f-L0sAme6-5hO1x\
RXT1f-M-0VL2c0t3fWM\
RX_I_0K2IPch_08XeqK\
RZA2U-J0gVTBL0qTqdz\
RZdNh-p2yXKv22j5-A7\
RZokL-i2X-3S70ucIUH\
RZokL-k-EKPQm-6ia3e\
R_5wd0y-CvI4a0EE8KS\
R_5wd1G2DWxDC11lfV1\
R_5wd1N2P8g9o1PGZYA\
R_5wd1O1I3nA80b4YsM\
R_5wd1S1BjmUx0q4xvZ\
RbABq0S0BNrpL16-__0\
RbsDr0f04UGBl0jWx4t\
RdF8Z-s1hciwg-gvDST\
Re4dQ-b0OAm1i2SOw1U\
RecaT-M06bQAX-LFB4J\
Rgh2n-P151DjO-sRKg1\
Rgh2n-Q05FxCj2l-X-h\
Rgh2n-T11VzlW1VO8Ot\
Rgh2n-U1Y5cmz-0Gmjl\
Rgh2n-W0T44q4-xDcvR\
Rgh2n-X02WdOA2LpmTh\
Rgh2n-Z0Q7jxx2CP7gF\
Rgh2n-h0QpKjD1LrqXf\
Rgh2n-i-IxSv506uUIN\
Rgh2n0D0gzHTr02INin\
RlKzZ-a0d5wC70MjzA5\
RlKzZ-c0dAW9g0cC1lJ\
Rm9-V-e0xjoLv2KkTeT\
Rnd3G0M0Kaej9-zjhD4\
Ro1G7-K0l9Eiz-kf7kS\
Rq2vw-Q1sFrex-TwlmU\
RqADg-a2KnGNH0Ksof9\
RqgvP-O2HJhZF2ZZ6qZ\
RqyKv-n-KHlV_1LnAoe\
Rr3so0d-4AlgQ-LyufD\
Rr8FW-r2QpdhV2VezqZ\
RrFrv-W0kK-6G2PSFik\
RrFrv-W1JQCtY-mAe3Z\
RsbPp-o22y3h7-c5uwt\
Rsgp40g2bQBFZ1rdKYX\
Rsgp40h2PAiwj-V8rMc\
Rsgp40u-xOUZd2NSVpW\
Rsgp41F08aDKF-DqG0Y\
RtUYA-M-vdABF2mgIfq\
RtUYA-O1xObK31U64hK\
RuMAD0E0bt2Dh0a-_wr\
RvrGq-N08HEFf12iCS0\
Rw-dY-h-wF-tW1MDFaB\
Rz1nl-X-X26M22wKez0\
RzC9E-f05qlbb0I5Bd4\
RzQgS-Q0aSgjg0GqyC6\
RzQgS-Z2PX7FT0T4WKA\
S1Z8S-91ZZ48z1vFLXF\
S2BGJ0w0tfYeb0r29PN\
S2aRu051Q2vu221mStw\
S43Fp-g-H8l4l2-IA6X\
S4dhR-h1sNJIV2AgbZ3\
S4dhR-l0ps-5U12-ng3\
S7ArG-_0FpT7j1D3lg9\
S7wJs071ft3TX1PBm11\
S8iOY-u0GNrgZ-l2MCU\
S9yE-060OY7uo0LVpru\
SATW6-H-Cn2x51bEnOb\
SBgfa-S0QARiq-2YGXv\
SBp_j-j1L0XkG2eG68e\
SCGot-Y03UeQ90c3a9b\
SDJ7M-Z1lQHu71ZLKzs\
SEbWw0C-on6at0aKo03\
SFyqw1O2FpAS30Q31WT\
SGQGQ-U2ZJXRy0ApMer\
SGWBp-_05n23L0ATy49\
SGWBp0Y1dKqx-126kB0\
SGiFN-M2r9BdI2jndcE\
SGuFm-F1p44vF-MHLtA\
SGxDM-X1uaWUW-KtZeq\
SJRLY0K0p3TzY212v5r\
SJSaM-u0YOWTV2d-CLd\
SJyL104-brcyi-sj-Lh\
SL4QY-Y-4-eay1xWp-F\
SL4QY-Z2IaSFc-LApNP\
SL4QY-_-Y5uMi-SfpZT\
SL4QY-i2GNXr724MggL\
SL4QY-r0lmk_d-9puX8\
SL4QY032JjRqF1wGWug\
SL4QY0421lf4I1D-to0\
SL4QY0K-eVo3J-F5-70\
SL4QY0L2WrhZ00Va8Oq\
SL4QY0N15lR0I-WmhoZ\
SL4QY0P0TRhd009Skx9\
SL4QY0R2EzoD0-E4Z-O\
SL4QY0X-FOcsa07vZdL\
SL4QY0_0RjDmN1h-Qv3\
SL4QY0e084fRN-0HQxf\
SL4QY1E--8HAb0paRmg\
SLkym-q0sJ7XA0mrPQa\
SMmIo-K0Nd_NN-546UB\
SMnah-Z-7PNVy1MIbDo\
SOvP--m-ef-uA05PBdj\
SOvP-0--POGjA-2KJFr\
SP6uU-j2Z9qeY-XYNPd\
SPxdp-e11YdF40v2MME\
SRjja-_1T4rnD2uWySf\
SRjja0a-zrBAM01TUSg\
SS8vb-n2X16Wt2fgeCH\
STI6W-e1ETVdw-WXOHz\
STI6W-m-zdupm1K_I1k\
STcr0-q0fUF9F19x1jU\
STcr0-u1h5Fb61qEnoX\
SWB970-04m0iy0SVYQz\
SWQWY-n05UUHu0H0ss3\
SWQWY0A-A7UEL0avrNy\
SWX6F-m-FU6lM-HwrMp\
SWXW1-i0NpnoX2TyHjz\
SX7xo0y0HPB4Y2j1C9W\
SX_L30M24pDe81RvOH8\
SXzLI0Q-2Q_3B-9OxkN\
SY0v0130eCvuo2-wGVT\
SY1YQ-Y1UcOTM2povwC\
SYLW8-H1W_uYz-G9wzR\
SYswa-O2KS9R52Kw98C\
SYswa-x15JZWj0F9BG6\
SYxSq-m0uGv0U0MvAEc\
SZL-_-F-3VDZy1QEGgT\
SZL-_-F2KxlOt1PSqbL\
S_cUD-Y1D173M2ECcxU\
SajVa-V0wNG-k1uni3l\
SajVa-W2tk-KX-dAEDW\
SbgjI-a0w2Jc3-TJp8N\
SdFai0C2ZV1VB15eRO2\
SeOXD-X0rj-pg-9VoQD\
Sf2DF-j-I2UpN22HkIA\
SgwSo1F0RpQ752Fb2gP\
SkW0f-92BBW9t1Gr-yx\
SlW2W-K2tVvgI0y9p3C\
SlW2W-M2qTPeS-zNtda\
SlW2W-P-lmW460h_Qhy\
SlW2W-P0ouShr2LzKaL\
SlW2W-P0qTTLD-MBpf2\
SlW2W-Q11Xd7C26AQPY\
SlW2W-R2zeNeu2aLbqB\
SlW2W-T1Ozf371wqQdD\
SlW2W-X0uUbzd2-U-VA\
SlW2W-Z-jRJrV-StoEV\
SmXXn-f2ouYDF1y1j39\
SpmH1-f1MVc440xsmvu\
SqOYH-J1_O86m-emH6D\
SsFQR-U-X6cAS-9U1fK\
Su9Jm-Q2z-YfM0J7eWa\
SwCmj-S-6pLdV-jMYlq\
SwCmj0906YQNP-FiqUL\
SwCmj0E02HjUB0OssO-\
SwCmj0G10zUEV2vf66E\
SwOC_03-naCJo-2nmg1\
SwZv8-H-AqodO0WEHFh\
Swt8a0O-l4XQo1kkgPn\
SzlLX-k2538RS0160la\
T-CzM-J2HDr5l2Ekb--\
T-L9I-b1PzPWw1NBK6Q\
T-OMy-U0Y_SJ31bWVt-\
T-Qv7-v-BYyQf2oUquB\
T-SiE-a-BUtt01zQ-ru\
T-d55-U0JYn2r138aGZ\
T03rt-Y0y5cr32b05DD\
T0p5n0l1N3kZo-30fTu\
T0ptu-f16J6G41AmeDq\
T0tLh-y1aorU_1pXZWY\
T1qZh-N09ChiP0IoCQa\
T28wO0-03oHig-AfINZ\
T2qMy-X2PgL7z2NDY9N\
T2qd30T1F9fV--0hfB7\
T3RGD-Y-mX0uD1okAq0\
T4KTv04-hB4o2-8NWK5\
T5S2D-F--Bzmg00fUd0\
T5S2D-K1cukmj-ZJkHU\
T5S2D-K2Yh0vB1kEoAR\
T5S2D-L0di8Yc--HtVG\
T5S2D-P-BnRqv-sFBUE\
T5S2D-Q0BE4-I10Yr_H\
T5S2D-Q2klulg01V_hh\
T5S2D-S29i5Js1w9L6g\
T5S2D-_-c_MRU-HQ_Sh\
T5S2D-e0_CfD80ZdiFh\
T5S2D-s1Ijigv01LqrY\
T5S2D-v08K7GV2U7Po9\
T5S2D-z-yxN0O0bKSfe\
T5S2D071otDkR-nGZjY\
T5S2D0B-7a_Yd2dxGHs\
T5S2D0H-H4S8M0kYGFU\
T5S2D0Y1dOEGx2UQAZ0\
T5S2D0a2_yZIU-9NRG8\
T5S2D0i-woxxk29PZTs\
T5S2D0m1boD3q2eFidd\
T5S2D0s2ZpdU82PZJvu\
T5S2D1M1y9HdB02yowC\
T5SYr-j--GYx10dm1kJ\
T6m-_0x02nnqx1uTJlD\
T7bS30O0dC-XF-QX5HT\
T9ILy-o18CPLZ1OVvLv\
TBNXd0z-IyQGX-I62QG\
TBkoA-T-vtPtE-qzQeZ\
TGI3B-i0NV5yz-k5N4H\
THDIR-H0gTfVD2y0FLo\
THa7e-P11LagA-3SEQ9\
TI2Tl-a2AIhNH0rACGC\
TID_o-O1F36-Y13d8xW\
TInO00B1cRDWu-U5tTo\
TK6-k-X1D7IPT0kkJ2c\
TK9T30R1vpxEZ2SRjzT\
TK9T30b-Ug4660CQd_Y\
TKDpg-P0N-u4e-sNQDh\
TKDpg-R0No1tF2GvgMB\
TKDpg-X-tWJwe-NGJ5p\
TKM_X-F-OwWRn1KhvVw\
TKNXh-L1X_Md-00MZmK\
TMrLA-v1uIuYN1Ix13x\
TMrLA-z-aqX_t-EoUC3\
TMrLA0--N7X4Z1Hq27T\
TNa_P-t1vD1iI-HJwfB\
TNrIs-q123ING-HvnbM\
TNrIs-w-KYAtI04xwnc\
TOK0O0R0SHDB21Ah6Zv\
TOqj_0K26WJuI12aX2T\
TPAcH-Z2B9qKl0rkpxV\
TPfdh-I-NjbZS0NDfVo\
TQAzV-X0GjjFf0N30CS\
TQQxn-q-npdVo-uw6sP\
TQQxn-q0-EmUf0tDciO\
TQQxn-r0oSuf003AGup\
TQQxn042R3r3T-4Z_m4\
TQQxn071iR9Yo2-xsai\
TQ_rn-q2HQMwP0OhHx8\
TR9M7030z89dm0_Qgak\
TRT1R-r1ItKqF1PSPFD\
TRT1R-u29NvkO1XdZuD\
TRUre-i-qC6J42uYBrB\
TShUs-F1taC-h-jNIWh\
TTTWi1C1273uN-MNqu8\
TTj5F-O1YynUp2Gaf5A\
TURy6-I13SVr12qnK1d\
TYC0p0--zfiNq0panXw\
TZiyq-d-OnSTF0fAbdz\
TZiyq-d2NATlp27O8xy\
TZiyq-e2qcWDw1gXg4N\
TaYiS-a04HuP9-EoWYX\
TcZxj0u-pz0jE-hulm2\
Tdqnl-a2YrdK3-BiBHA\
Tdrkq-P06i3AE29RfYu\
Tdrkq-R1mOQ0m153nBD\
TeWgR0_0cnQEs2Th6ES\
TeWgR0c1k2IYD-q4Ah_\
TeWgR0e1m3MNw2ssSnA\
TeWgR0l1AJxoE0owik6\
TeWgR0w0fpeUt-SI1iV\
TeWgR1-2z7WKm1ed6HM\
TeWgR1S2J3dR7005NKL\
TesoE-e2rSWjd-GV8jG\
TgbYA-P226yy--6V0WX\
TgvfP-h-LrbdX0pdExW\
Tj9YP-J2eruvq-2Ej3S\
TjOwl-N2LH5mf2HB4Si\
TjlU0-z1th7Ru0cf_Up\
TleMu1T2AaFtP18_ln5\
TmdWs0Y0mZ9a92u-v1y\
TnITx-F1p_KG91RY4pR\
To1P70Q1i3kuh165YsE\
TojKv-z-0aou7-6eF-K\
TpFSg-y-V-ojW0RMNfF\
TpJsc-j19vV7H0vD1kk\
TryDO-I1o-jcr2BPrmq\
TsIUO0H-b_dRT1R2Bjz\
Tthxd00-4-IMj12Eery\
Tu1Sw-l2w-U102O7ZwV\
TyEUN-v-VtCyN2q22A5\
Tygrd0Y2Soptr-2nYAj\
Tyutv-i-Ig5tX-q_qNv\
Tz6_B1T1NLt_D2Gmb_Z\
Tz8hv-n-JmnZ6-_eJge\
Tz8hv182LovWM-llkcF\
Tz8hv1A2KEbTD1WqJy6\
Tza8o0417anxJ2x3igj\
U0ONY00070LyN25KNJ7\
U0ONY031fr2R007CTZs\
U0XLz-e1tIERl0gMBCN\
U1LLQ0512gIui164c_D\
U1OLG0W2PE4lQ-j64m_\
U1_Uc-M-Ug6Y5-aKNZT\
U1_Uc-N0p4on70LRdC2\
U1_Uc-N2riTNS25DLUi\
U1fj003-f4obq01UDuk\
U1fj0052OH0lm--RYBf\
U2-3e0a-JMmAo-Hbgn9\
U38L70d0TRYVt2Q2n6W\
U39P0-y2vJQ6i-eWaWd\
U3SY9-G1-qkLQ2lpPAA\
U4P9v0O1zySOx-dLRjQ\
U6ICB-T-U2VOA-w9X1Q\
U6fBr0s0Hp1gc0XC7P8\
U6wHi03-XXIZ92sicjC\
U7KUr0A1lISI_2Yx89g\
U7KUr0B-rDHq51jtPwO\
U7P88-V0-Tl162NBqGx\
U7P88-o-Fh6Sr2chf-M\
U7tQY102e1EMO2vuoVI\
U8Mhf-r-Xa5hc-V2dlc\
U8j1t1E1DYG9d2GrDnO\
U985j0H0NgtFA-mBrdW\
U9WRw1E-kcs730wW_Tr\
UA79q0H15kVGu2IPfJ6\
UAmGt-K-fKRZ-0NrrGd\
UBAjo061RAdu51LocYP\
UBBUe1P-fwwRK1EtX2R\
UDAMY-n-hOQ3P-J1SZ1\
UEtxW-c1VVAQp05f1x6\
UEtxW040DtRBZ2SVp4q\
UFSTw-Q1iH1T11BeeRW\
UGx2Q-P1PGNx21iG7Xz\
UHRI4-g29-zH-22IZuZ\
UHRI4-t0F5lnk260_eu\
UHxts-F2wW3i20zq4Fs\
UI_EJ0D1LK9Bq1c9cxv\
UIvGk-K0X7dNZ0C7C1M\
UJ1VN-v1JJhKx1sYPGh\
UJFCo0D2dxGEL-UVl8T\
UJW0u07-tNldv2cxKBl\
UKMMB-n-PQhRj-CoyAJ\
UKywM-L2EuhDc1BI049\
UL3z8-t0M6VZB1EfCia\
UL3z8-z-XjvZ31TDNAp\
ULppG-v1zO-C22dF2k-\
UMIAY-p1mflOx-f0xFk\
UOXt3-C12dKfy1tlRpO\
UOtX--b-rZVy12E1G1g\
UOxIy1H-oGcmm2QTyWj\
UOxIy1H0daxao-JmcFp\
UOxIy1H2YOA7r-qgHbO\
UP80F-W-8VyJo--d_LZ\
UPJ03-G-v3Bum0T5zEa\
UPY7R-s2GtJse0qLH9x\
UPhVD-Q-2hutR-qZ4-T\
URaLs-r-rJ8m62jiuCZ\
URhaD-i0OPoX2-YT-Ns\
USpNV-R2UNdKx1xnQ3C\
UUSGD-N02lcG6-XFZxR\
UUXTX-a2Hw0kK2K-SZA\
UVKiK-i-8Jsli-af3HS\
UZHRq0O-dakYa-wWM6-\
U_oIE0R1XdTWh0eD455\
U_oIE0f-qqy0I-SGvtu\
U_oIE0q0GmvKv-V5aSL\
Ub5v7-o1e0ZM40CLF3f\
Ub5v70W1jPlcY0D2ocp\
UbrS8-K1rcMJT0sst_1\
UeO6U0j-X1ndk0R2mH-\
UfDPv-U-qd__22V4DUt\
Ug1Fl-U2LZhLZ-podyX\
UgCCN-a0cOzV801twGT\
UgCCN0h-JTo_g20hlvh\
UgNwP0V2tJ-hc1Lhgoa\
Uglm5-W-wIHT-1hIxGg\
UhQhD-K-ZD83d2Kl9FK\
UhQhD-p2pDb2P-4SfVE\
UhUwT0M-LFU_N2XzM5-\
Uhr7R-Q-TwToU2JV7Z_\
UkBAj-V185ogJ0Ib8rm\
UkIEo07-yenl3-Y4swn\
UkL2k0S27RHFp2a0Z4c\
Ul1aX-W2beVOy1nSlK0\
UlmJQ-j1bgr780bRalY\
UniAs0L23f9jY27JawV\
UniAs0M2bBn91-nqeTc\
UovnE-I2Dovef2S5UvS\
UpEJf0U0maM1g1luvp9\
Upm8O-K0swwOl1qstp9\
Uqg46-h1i4v_51GnAL6\
UrMPr-i-mB3je1t6-hS\
UtDqW-T09IKCZ-8938-\
UtSgk-J-lJPAu1oFASO\
Uu_H9-z-Nz7gL1a7qPI\
Uv7T0-f2KN78V-dK2gp\
UwaIA-S2f8t21-vU5pE\
UxsGR-m0ZJvfw12--VV\
UzhPX-T0leGhz1LDyiQ\
V0nCa0111Wsk7-1pgBU\
V0oPH-G-jwoIm0xMS4N\
V2XC4-V14PKCe2C35oX\
V3S6L-H2lK4hG2ENnSv\
V3owU-J0k681S2NIUSH\
V4B0v0h1GIAKo2J-JQR\
V5Wbj1F2RXUT621i1KU\
V5ri3-V07dAKj03UmnL\
V6AU6-l1V8rH709LLbb\
V6AU60_2xYJvk1Peh0z\
V7n-Z-N-M2LSs0pUK06\
V8oWB-O0NlzR12p0D1Z\
V8oWB0q1pKR8b20HXq5\
VABnK0O2Yz9GC2lyW0W\
VAmtL-j146ZEH2ioQ6U\
VBO_z-N1QlGjv1iw-ld\
VC2zJ-o15Of680DG7gN\
VC2zJ002VTuAX2toK71\
VC2zJ041EF5fK1oO6wX\
VCQTQ-O214GHQ0eODuX\
VCYw9-N2AKb3P021Dx0\
VE2eF-d1MEwDA-jiMgm\
VEDV--P-HeoZQ22TF9W\
VEUKE0L-QQ9TT-d5PUl\
VFFvI0Q2VdM7c-9ByyG\
VFTWS-O-kpUGG232Kec\
VHe8o-g0xG9HW2hbG1I\
VHjOh0R2D5Jvn-SEFZl\
VJ7Tb-G0bqPkw0OTeZA\
VJtah0g-BS3IG16TUe9\
VKP9I-k0Vmxso-e2Njd\
VLJuh-J27nld0-tK1bf\
VLWY8-G1R-bMG1dHN_B\
VMj3b-b28UqeW0GI2_m\
VOvPd-w04FnLD1YaQUy\
VPRti0W0sN2ac0hLAzZ\
VQoNt-I0nje8D2Bc7kC\
VRzZf-c-muXT41iGVmZ\
VRzZf-c1BkD4V0ryPyp\
VRzZf-g2qExFg2yIl5t\
VRzZf0T23tjxt298Akt\
VRzZf0t0zZX1g0y6r4f\
VSiTJ-o1hC5kU0OIfGC\
VUjC50c2VY7Lr0VyTZi\
VXosW-L2zoUrh1wByTz\
VXq3R0C1e6VZa05HGu3\
VYc0R-V1C83M_2s83od\
Vbd1s0w-tRTOr1EHyfg\
Vcic2-T038nfV2kfFUm\
VdB6t1I-fCdYm-VIIMj\
VeHHu-v2YjQ6O1XWX-k\
VesMH-b26DXZr2hBS6F\
VgKXo-M2irIST27bm-P\
VgOMj-R2gvlda1waOLQ\
Vgb3A-N1vS0zn-AIY7v\
Vgluj070KTfYY-KDomL\
VhbY5-W2VRwhf1coxM0\
VhzqS0X-PGpZQ1th6fn\
VjPyN0E2EluB-2xSLFM\
Vk44T-W1NbFK60ABn5f\
VkJa2-A0DwL8a2StMF2\
VkOOZ0U1Z9LpB2_zsAD\
VkTXJ060HNd5J1zkpaL\
VkTXJ0f1NFise-5uY0y\
VmPto-n1XNoNQ-6ftM5\
VoO2O-i-kwnXh-DX75S\
VoyLk-N10xZrW-uHvHt\
VqD0U0G2ukTJG2KECyr\
VqD0U0q1ry1av-bt8KQ\
VrvQ6-F02LbeU-H7seZ\
VrvQ6-Q0clwXg23xt6E\
VrvQ6-a0jHJKN0y8dH1\
VrvQ6-c-vFFZ1-OUTo-\
VrvQ6-r2atCPO2PgqWe\
VrvQ6-s-W7DoA2DTTsN\
Vvyk8-R0kQyiA2CJ-Um\
Vwg9Y-g0I5_PS2txoHf\
Vy-nD011-bTsy1Y4_Qe\
Vy-nD0K28tiES0or_Qn\
VyF9l-N0Qqml40Ga6Yh\
VyusK-V1Vu_2J0-kSfu\
VyusK-h-WpVSm1Ezl_h\
W0Vs30F-HbAvE27WWPY\
W0Vs30F0o3f8T2JCdtS\
W0oOo1F10oGQw05ww3B\
W1gu2-L-sNQTE2QLNPa\
W1svq07-L1lUz1M8wzz\
W4JaQ0M0iiokA0ffFhG\
W7DLD0f0dEUFu0aZf21\
W999s0Q1oa408-VVG7a\
W999s0c2Om9I811ANJM\
W999s152imUfl2mz01C\
WAEaj-g0PpjSW22A_c4\
WDaB60P2DfZZ9-VGS_3\
WDaB60Z-855C81194qi\
WENiz-K1ySKNM1d7dv5\
WF5uJ-j-R1ope1gkxgT\
WFavq-X1JLlx3-wGPuI\
WGwGL-x-gjJFz-sKZQx\
WGwnN0_2X7L2h0jSSzg\
WHWfS-a-s2GKG0tKYKV\
WJ5cx-G0f1oRi-FZ3Mq\
WJU700Y0ztG8e0ek1x1\
WK7Z_-T-4d_g81R_fTG\
WKVMJ-g0FUFBU2GBlnH\
WKVMJ-p1o1eS100C7Q8\
WKVMJ0Z0UKqME1M52-P\
WKg5y-V0YwN0q2L-PD6\
WMZAf-u1Pw7G00I03YA\
WN779122KtRoq-DEYw6\
WObm0-T13IUhP2cnZW_\
WR-FM01-l2xfO-_w9hl\
WR1lc071WpZob-MHZz1\
WRiGp-Y2lsmEf0bG5ij\
WTgJA04-ej6di0Yf5Nv\
WTxg5-I00WTO42VoHp3\
WVNrx-a1jKAU90UJ3D-\
WVcOl-h0OwqRl0g-_ZP\
WVqlQ-e-qA42y0cl2SK\
WVqlQ-h1XovHB2nH1nx\
WWERp1F0YU2S61bVHqu\
WWERp1N1oHXcZ07ptif\
WWGPd-T2N6z9l1M6Eov\
WZs7o-d0hRrzm-x3EhD\
WZs7o-q0Ga8Pe-uEc92\
W_Q2s-T0Jrlac02N6e6\
Wa-e2-g2AyBuB1xwFCL\
WcDrp-c1dSfAk0dq5uE\
WcJdY-t0aiDsC2CxIfI\
WcbqF0A-yfMZl-ruZ8Z\
WcxZa-b-vHs_B1WrzXS\
WeOMi-o1fba31-SW0YW\
Wfp7A-U0dX__I-vLO-B\
Wfp7A-Z1q9wxM-Uksil\
WgECa0s2sPUib2hoeFK\
WgXNT-i2d-8WY-2ALqQ\
Wgx5o-S1pS8nJ-b8xA1\
WhSEh-X0jDiSC2LmGyy\
WhSEh-X15rnBe05Mav3\
WiIeb-f2op-II0Zk3Xt\
WjNye002iiGLF1Ue0s_\
WjWTg-N1ooerO1sfhXP\
WkEsd-J-NWwJr-PiBAT\
WlQCl1O-_EgR900EruV\
Wlti0-x1ZI7p32LiHFx\
WmGIj-P0uodOy0h6ea1\
WmS3G-t0YK7Cf0ykxi2\
WmS3G001w0I3Q1UT4sT\
WnXLb-V0z_pHM1R-a80\
WoU6b012o7IkO00jl_w\
Wp772-X1nN9Mr2Mk6At\
WrCSI-F0ctUMT-9jP4m\
WsWxQ032tCoUz2716kq\
Wt0eq-g-WmdC_2B-ImU\
Wt176-K2MVT2w2aIC84\
WtJMs1G2w6qPO0A8WPz\
Wtzh9-O1TCnK3-c_IZU\
Wtzh9-O2xltn8-YAvsd\
WuFZG-m28ss8n-Ol9NT\
WuLTm-a1JyrJM1yBTFT\
WulMp-i-PJp3U1cOq8v\
WulMp-i-oJzCm09l82j\
WulMp-j1SX5g0-0TSFM\
WulMp-j1oS8Rz1C5QpC\
WulMp-j1t53kv1GuGVC\
WulMp-j2FjLdh2Pf7iJ\
WyIun0y-VReur-M7U-5\
Wz3Nf-L-5VRao2N_VnL\
Wz4U0-a0x5DvS2PFwN_\
Wz81N-s1ve25X2nTQgU\
WzVRi0O1EL_DI1WuHbt\
WzZOt0M0KGmWH--hbxf\
WzrZ3-_0ljvR-1CX2ox\
X1NoW-b-3rsca2_Jviy\
X1RCt05-0XwE22DV1ul\
X1RCt09-22isD2Zevvl\
X1RCt0g0UE5ov-X-UWo\
X1RCt0h234GW0-A5Yn8\
X1hu1-i-su4SV1ZEs2T\
X1p7Q-O-IyF9z0AdSQA\
X2qsr-X2f1bl40HDmdq\
X35Bk-U1AWXFT1L29OC\
X3F1U0l13YFZX-78gKj\
X3WoD-j0WOmM82uDSwD\
X3YI9062y21-n1rLxKH\
X3YI908-6Phf_-B0F7q\
X4-uf-V2P8-fh2wP79b\
X4le80V-9l-N51py4-o\
X5A8S-q0FS9TC05c2V5\
X6b6b-O2fJkS21ViMWE\
X6vdO-p-qQUNj2TITLL\
X7z4V-L0H5unc1yX2F6\
XASFH-W0rtP2i05sHux\
XAilD051uI3ik-OZm6u\
XB-j0-c0jWwuN15ZD_O\
XEw27-Q1qF_gc-hKP0X\
XEw27-x0pw4vM-GyhzI\
XI1eO0h-lV6K52e0nfO\
XIXCD-G274V7u12numr\
XI_Ev-R2c2i0214SVYx\
XIswJ-N-friw20Tan31\
XK0Rn0n2t9DmD2gqiSb\
XK0Rn162-RetE2vhkeW\
XMPNq-a2Avck80kjNLG\
XNoqB0y1FecGl-iT6y-\
XOCCy-L-FkrrW-lAuMj\
XPRix0Y2gpiq42J57Z0\
XQMpx-S1KJ_vl1bd2VL\
XQdE10E2X0xoy18SBrL\
XQlh8-G0zOl6T10PnZ_\
XRrc0-f1DEzcC0zWVPU\
XTP_r-z2W3_zZ2wrEAP\
XTPjz-J-F_ToA10jtUE\
XTdzo-U0JS6Az1AfVNv\
XTdzo-l0O1-Do-W7aGe\
XTy6j001UGoR6-4P_e3\
XTy6j020RHpxL2hFHOM\
XTy6j072iyrgM-fTV2_\
XTy6j0O1HMIni-DCvgM\
XTy6j0X1r-8ND0u9KCH\
XVdo8-U-_Tffz--sjnZ\
XW9Lj-H2WLMIN-QiDVR\
XW9Lj-j1kMOEq2daiZ_\
XWM7F1--_9iuE1kScgt\
XWMC8-n2Tkfl3-W589B\
XXCAI09-NWGrr1b8GvC\
XXSuG0p2Zri__2e8ZE9\
XXePq0X-qE_3Z2N_Xmg\
Xa493-Q2JRcnR07q9aF\
Xa493-R24suaO0NBFLv\
Xbbkq-W1XDFAe0QeL_0\
Xbbkq-X1XhgTv2qmYxb\
Xbbkq-X1h4e5-2VTo0R\
Xbbkq-i1tAo_52ffxtD\
Xbbkq-i2_cZMv1lBduW\
XdgQB0l2zViiI1jAgl_\
Xdtag09-qdYf8-aZdTV\
Xdtag0Q2B-TDh2Zytq0\
XfLnJ-M2iOfao1QT6W3\
XfLnJ-O-wjZWp0ht2_3\
XfLnJ-W1mpIcB0Rs0V5\
XfYwt0N0voRh12I79Fw\
Xhqdt-f2oW6-R0NxbZJ\
XlQiE-e2fmDbl1Yx7wB\
Xll0L-V1RUZ7d0iglA8\
XlykJ-_0OFage1cIkyB\
XmJ6U-R2ryuM725JUgP\
XnLP40Z2-FRp_1UCjvB\
XpQWZ-_-Wzg231xhMzM\
XpQZ3-H-oFzk60nvoI4\
XquyD-I26j62A0-hPU-\
Xr9KN-P1VgnFI-pQlP3\
Xs14g-J2ISby_1cp9PP\
Xt4D2-o1r8xFr0OlN2u\
XtFBa-p1ecAhX1DIgr9\
XtI5n-N0_0g5_-7A9qm\
XtI5n-O1gN0db--tYgg\
Xu_Zt0O0e0jEs-chd0O\
Xux86-9-DUjMJ2RJqSE\
Xv_TO-h1LjGUc2ozRg0\
Xv_TO-n2mcHq31SiQKP\
XvrpH1E1TRcNR1EGr-c\
Xw82R-X--lqk7-CVu8F\
Xye0x-Q0qQ_jA1eYLLX\
XykY50M2el1cy0p1nXV\
Y0u6i0s1EE8Mh0Wf7sb\
Y1Ih5-H1nwlk31cqx8L\
Y1si6-V2cH5Ld1sWNAO\
Y4qSJ030TFG8N0wVKTa\
Y5z4H11-trPtz-Er9Kh\
Y6waH-_1yYEpu1nguCY\
Y9YzZ0n11Nbjm-5dTBV\
YAsGK0e2K9xIq2_aMU2\
YC1b9-s0O01w_-nr49U\
YC1b9011lTy4g0AUNlx\
YDmRp0O2vX2iX28ZD8V\
YEF8f-y2S3NL9-xrAz1\
YF4VE-p-IQ-UG0NY4IZ\
YG1ZM0X1_VQIe2rC-RY\
YG98N-a1kkViM14XBUW\
YGyv90b-vuKoc-0jvdk\
YHYdW0k2UG2ps06GYo_\
YJ53Y0J0rkPGd0TEL3M\
YJ53Y0J2qzLsb-AVGzC\
YJ53Y0S-TDAHj0X0BhV\
YJ53Y0a2CxtCE1T7dql\
YJE01-K1o7XjL-JLHk7\
YJiG9-P2tXLLD1hGrR3\
YKUKt0k-FHbwA1i0fOc\
YKhMv-N2fCXg2-Anfxp\
YLN8d-V0DC1rV0ViAab\
YMgzn-e02FFs517v7gt\
YNNEN0N2MLshY06b0Ku\
YOJ7p0b1z3LIr0k3vGM\
YOR6B1S-2UXsq-XzUFw\
YOar80m0i67Hz2nevgm\
YOnoy-U1pEQX12ATWGQ\
YPIYU-p2Lq22T0YkoEI\
YQBCS082Hlp0p2CCR5c\
YQxYw-J202BB-0r8Gfy\
YR6BR-J1DQ8l_1mw3vo\
YRFPJ0O2MECCG0zmhkO\
YT6cL-t2VWsa01ao-o6\
YW3fU-b2JU82V2XUvoK\
YWXfs-K-xJs75-QaKIZ\
YX3cq-X0qg17A-G9p3V\
YXKE90d0-fPtC2O30uW\
YYUH51A0p7yIz00sWbB\
YYkWx020GzSbc2_3N6X\
YZ-zs-n1pWCqw2dO6MJ\
YZO81-U-4_xZ6060ZFG\
YZmbs090PGAUq03mRnP\
Y_HOA0y0aO0Ej-DCALO\
Y__pM1V-7H1on1co0ra\
YctMm140LHgSI0y1rI3\
YcxWd-N0n-4XE-BsrkO\
YdCZZ-R-msgvu-th8EC\
YdLva0E0c-gtE0hpOTL\
YelEW-S-1phUF0ZUH3D\
Yflgb-f-6-HSy-wwA-4\
Yg9Re-i2f22yV-xuAcp\
Ygtcy-m0jTxuq2tWtY5\
Ygtcy-m2KGLqY18eaKX\
YhE_9-90a7CGE29PRQp\
YiEmG-f1PssgL1uYMa-\
YiHkl-n2qC4Yt00RxBT\
YiHkl0h0_OOA-0x_A0G\
YiHkl101McYnh2VzEnh\
YiPn3-M-MbOcr2CDAbR\
YiQQV0a0FJSmZ2Kjpid\
YiT7s-g2JPON_1Alrgv\
YjKgh-G-u7-b51PvGLN\
Yjavf0V1wIG600ZzQkW\
YkIut0T17CCjP2Q2Rc_\
YmiAc0M1T6fPQ-TA0-w\
YmiAc0N-ht-qs0fhSaz\
YmiAc1C1twQ_o0V3zC_\
Yn3wq-Y0EWiVt1l5_hh\
Yn3wq-Y0ZZR1y0OL1gl\
Yn3wq060dvIDd--BnpF\
Yn3wq082apIsk0rpCJf\
Yny2X-N0O1R5Z-gi1-e\
Yo4nV0x0ZWQPj0JXSOt\
YoELy-m1tHZ5v-58l0R\
YoT1n-T-zhRo81VSPMa\
YoUqc-L1SidaU17svCg\
YpE3e-o14oJTP2Lkt9_\
Yq09B-F24LL9j18XMEn\
YqdgO081Dktq30q7PIn\
Yqh84000S7vrl-WP_s9\
Yru0X-H0NiApY1RVbPR\
YslGJ-g1ZWvnZ-9zGJF\
YswIi-Y0l1qGY2Nh8Ab\
YtivJ-q2i0c__2NRP3b\
Ytt22-c2Jh2yL-sgnf-\
YvPIi-k0HEyiN-HQVmQ\
YwM6r-L-UPthq0UjVZA\
Ywybz-c2VZro91Kdmda\
Ywybz-f23K8oz2pmH8p\
Ywybz-o1t-rVG0T_OFO\
Ywybz000YGMEZ-anMBd\
Z0WB4-S2CE7871XSIir\
Z0WB4-W-8dMIP-_8oA_\
Z0WB4-W2OYrwu07wYC4\
Z0dCy-G1qzEbE1RyMHG\
Z0mDb-K2U67ap1k15Mc\
Z0zKI-g-BvaLW-LRQns\
Z0zKI-g1kOK0f1h6uKN\
Z0zKI-j2YS-Ze-Ayu_K\
Z1FzR-P2TbFqA2HBhB0\
Z2z3k-M1k3QVh20Mg0a\
Z4-9Z-c-iCtoE1MRht-\
Z4nzg121CFdiO0yDTWC\
Z6Nf_-K-Xk3Tn-v-hwC\
Z6hoD-F0VxIRB1xcKx3\
Z7AkN-o0RanZC2zAuH0\
Z7AkN-o0XVBHB-Bs200\
Z7bpQ1119fo0d2BDdoL\
Z7lvp0m20KVh120VPjL\
Z7lvp0v2xQlax1d20bB\
Z7lvp150nIYtd-lLPuh\
Z7lvp182I8ExP0R83Mn\
Z8bpa0k04KfKK01dKds\
Z92Ic-W2OgSIS-UrdxX\
Z9Cid-d17ODA-0_pZ48\
Z9Jrf-V1zhcdZ-bVQLt\
Z9aJr0019uYfu1wX7Kq\
Z9uJa-u0ePImv1rE9pM\
ZA83K-K2mNR1g2wH3Ar\
ZFa0C-b2okERS2bpE3R\
ZFcgn0E06x3lL1djDzJ\
ZFfcs-q1gpdI72c8PNo\
ZGWTy-Y0c9oS708AzJh\
ZHYsZ-T-QwBNM1WwOQT\
ZHYsZ-V-451ET2rHUqA\
ZHYsZ-w1Hj2Ha0BEQKO\
ZHYsZ0k0tlqKn2y-_W4\
ZHYsZ0l1GD-2S0TDw4Q\
ZHYsZ0v1BsHe8284Ql5\
ZI9L20n0P0J9--ixHIu\
ZIFw_1U2hgYjR1FkaWF\
ZIa6Q061aBXnR1PoCH2\
ZJyX4-T-SHcNn0G-Z67\
ZJyX4-n2kBvPk2rvtkS\
ZKceJ-y-IvJ2g0IBDbw\
ZKceJ-y2hafX91Wm_cC\
ZKceJ06-sS9Xf1OBkR4\
ZMWp3061v9iRH0NxBhH\
ZNSrT-g-a2WYA1xaXOX\
ZNSrT0Z23RJ2R-hb2tr\
ZOX7Q-F--PEFl0oa3vV\
ZOX7Q-R-cDxpo1fu7j-\
ZOX7Q-S2SDyIM0XLBLU\
ZOX7Q-Z0Hs5uo-jUyNg\
ZOX7Q-a1S8dJd0tmXcO\
ZOX7Q-c0whSL_2bcCJP\
ZOX7Q-d1H_Okk0aKuB6\
ZOX7Q0P-9NNeX19g4hz\
ZOtTr-W0wX6TB0KO5Rq\
ZPbiQ0r0tuaXJ074Qhr\
ZPcs9-a27FsrC-Z3zAG\
ZQ6xl-M1aQRFK2T4rwF\
ZQSZu-M1zdJ4G-OTMGn\
ZQm4J-c-ig-kY1gder6\
ZRL3K040QUctX1i-_y3\
ZS-SZ0T2poQpS1HhgLX\
ZSQ9k-a2vkGdt2Zo2G_\
ZSQ9k0n0gCFot-JFJ7f\
ZSQ9k0z-8gerp-lBB5r\
ZSlCN-f1aEbfP26Txiw\
ZUTcj-i2_CQPY21oXfp\
ZUuTz1A11s9TC1VEv6k\
ZUuTz1G2TSetw0hG8wA\
ZUwWi-r03n1CL2UWA9N\
ZVrs7-r-U-p9M1-xQ1Y\
ZW4480A0Q5loQ2vg0ZH\
ZYD6p-U26sUe_-A09OB\
Z_s3o-K1E5a_r-e0g_7\
Za_Wv-d2gBSFl1w3SSt\
Za_Wv-h0aisfy-3jI4j\
ZcBqe-M-kXPt61OffrS\
Zd7-e-H1BsO4e10d-wN\
ZdmRl0m1KxkpK2_Wdom\
ZdvLh-h1-jL730fFka4\
ZfaY_-K--2fOP1WmBbf\
ZhCRb-P2rkJDp0QkwRd\
ZhYHm-P0yWMiI0NnDCH\
ZjQH1-b-odnfl0MZQjY\
ZkLq2-O0alq5r1DTf7x\
ZmApQ-e1xA7Ie0qgYa1\
ZnCXN-r0OBvVF2f1r1E\
ZnYFw0L25IC9I-WMA5P\
Zo22c-P-pfQXk0ot3iH\
Zo22c-Q1NItCn0dBqUR\
Zp5SD002pvdC30b16TR\
ZpAIA0_2L9Vhz0aWSI5\
Zpecl-n1pXWXa2xiHWu\
ZrM64-J2wObEX19Xh6H\
Zrbb2-V2B30N50-EC_z\
Zry7g0T0OAH920_vS0f\
Zt3wl-K-BYQZa2Tk0S3\
Ztiyl0603vnjF03kBa6\
Zu4kI0U0vXqpS1HDgIK\
Zu4kI0Y2DH9rh1aiN6_\
ZuA1l-C2JuqKp-SAJW4\
ZuH9t-J1MtyjR0LlNHR\
Zw6Y_-P2X7GCr1mabI5\
Zw_qC-X1lUIrs16s6YU\
Zw_qC-Z0FyJuQ2Nol9p\
Zw_qC-b-yKI8u1orik9\
Zw_qC0W1pm-n40B2uC2\
Zw_qC0i05deGZ0h8Tg2\
ZwsIb-Q1BaOTD-eMcnX\
ZyQVJ-d-MG-tp1gwVHN\
ZyQVJ-d-QDVxP1qEUxA\
ZyYMV-H19HwJ9-Z2xeK\
ZyYMV-I23OQeY-P8h6Z\
Zzt690d0t0kTc2rGSts\
Zzt691P0CFC3I-boIMS\
_-0Ie-e1GQiD21JPmmM\
_-hVQ0X-BoZLr1jUvTO\
_-hVQ0X-RC7ue-VH4Nx\
_-hVQ0X0Yv-_T2EzRd_\
_0wK71601N-ge0jox5-\
_1xkk-J10TXjD0FITT2\
_3pzO-M-zyjcZ2OVPj8\
_4uA7-c2Bzw-k2S-u4r\
_63Ga0F2hj6SZ-QtqcP\
_6t7I-f0rUu_a0L9cmg\
_7mCB-z0cDYqD2tg-93\
_8O3y-a02hatx-2bUQV\
_8aod-S11DH432DWVEf\
_8jB3-l-V7_tw-9aw0b\
_8wyX-W0oSBq3-JGEDT\
_8wyX-X-JjgZ50Bal77\
_9-eF-M2Km1uA1hbwrw\
_9RY50K0TG3bc1K-e9s\
_ATPX-h2yjx6w2hD7FF\
_Ak1S-S0-zC6n-WsPp7\
_AoZ61Q-qgZTz2JUmmS\
_AoZ61Q17FMgi0mZj42\
_AoZ61Q1pgdVu2sdK3o\
_BIsF-q2lC3ow0dQN-0\
_CjCR-f-1y-cF-xrAxV\
_DUOL-j1P0eCI-R8FMb\
_DUOL0p21skLU2fe4md\
_EwBX-90HHJ6-1TYrFv\
_FWiV-Q0Q407g1VvzMq\
_FXvI-L-7aFmd0TPixF\
_HRgH-e2106UX-Eg0Vu\
_Ildu120k3LlC1bEG42\
_Ildu1H2Sn2ef2nuF8S\
_IpBy-T02W8y_2Ve33V\
_L3nn0h-8yeFX1_3MhQ\
_LT8N-O-zj0Sm1gy4nJ\
_Lhjx-W2h-nRL16VCGs\
_LqqG-Q1A3yjY2UzC_J\
_MTGt0Z1R2dMt25eK8y\
_NbJ5-M-Ljjg40udvoc\
_OeQv-n2X1FY627flcd\
_PwAm-C1IEKFe1engMz\
_RUax-K-DS-SW0ZJSkT\
_SL2v0n1lXhSz2L7a--\
_Sumz-X-EZkRI0jL8t1\
_V0yF-_08uVio2VLGsV\
_WVMh-G0nlea3-WFXB-\
_X2Jw0P-HxLpw-WE5WZ\
_Znwz0X2dbW39-BB4ZZ\
_aWPr0-0hoNbl-Gz0hS\
_aWPr0L26xjDy26xumU\
_b4D30m1eu4go0_95AL\
_b4D30y-iGtbJ0tqnc7\
_bVX_-K0ZvHom-C26Ms\
_bbAe-c0iJI1T1dLK-S\
_brR20_1CPj302-hpww\
_fLO4-H1Z-ETS2yZ1am\
_g11l-i-cigSM2pkZAZ\
_gqOI-S1AvTwD17WUNt\
_hjve-H-Z7z8I1ry0l7\
_hqBH-j2Bq_BI06ccdd\
_hqBH0q-e16du2bs1bo\
_hqBH11-RPAV80klGpF\
_hqBH1C0jpdW00j88lv\
_iX2H0J2vVHHX0pBoHv\
_iafT0O0hhQ1q-m8bZO\
_o6PY-V-LMq7f0AGauK\
_oDkV-b-JCX_G1nx0i7\
_oZXQ-N-4kghc2nNoZL\
_r0iO0K22EB0_-TD-m3\
_sAlE-l0DXyjA16EyFk\
_ua2c052Na_PB2Rcji-\
_ufjD-t2dMZ7f-cU7rO\
_vTWB-V2jsF-10jvM7g\
_vezN0c2eZn0P-aKIMP\
_w97D0d-WHdQ1-iWpx0\
_x1Na-l2pX-cg2j2Wyx\
_x1Na-o16AaqR0y4Bdu\
_x1Na-z1ru_dx-PH3Ne\
_x1Na031c0Km42a-5Ng\
_xwYr-j-7MMl82rwhnM\
_xwYr-l-yzlhR2YzvWP\
_yyrN-d-GJtps0qgScF\
a-0mw-R2trMDD00bGwl\
a-M3g-J2Y5Dx405eptn\
a-XGb-I0ZzaYV0txcix\
a0Fu3-720GlAI1OOkUO\
a0Fu3-_04y_RP-Jb-Jw\
a0N1_-V097uFu0nmzjM\
a0tbh-710jri40vibNr\
a2b7V-W2wQMiw15u8v1\
a3dyl0f-DJDgN-3rR5Y\
a81Oe-s2ApslF-HgMl_\
a8w3x-U069IM2-qvkxk\
a9XZT-W-qixaa1ilA_u\
a9v2o-o-BdSZ30AHmLz\
a9v2o-o2sstkF-EyIBg\
aEjO--U0lKan3-5ESQK\
aGDl7-Q2XmG94-oz8M1\
aGFK9-G0hn8Sm0tNh4g\
aI9yl-a2xv76J2NtOyq\
aJvRn-p1QjMm2-Kmlhx\
aLhhI-g0lm0892JtEM7\
aM2Av0h-zlUSt-ZrYwb\
aM2Av0h0dv0Pj0V9meC\
aM2Av0h1GA_EY2ZbM5X\
aM2Av0h2eIx6q0_epqq\
aM2Av1S-LUXbg2ecqIm\
aM9b0-i-cRiun0JI8BZ\
aOeIy-b0A1lVy18lggL\
aOeIy-c2dxo3Q0ugcND\
aOeIy-p19YhsK-3GiUX\
aOqyh-t1n4uaI-pyYrb\
aP6Dm-w0cRih900k8GD\
aQe0I-U0r1tHg1730-Z\
aR4gr0i2_7XTO1XYhyh\
aUc7e-z1iWlw4-bOCkz\
aUgyX-R0QPSjZ1Opt5o\
aUkyd-j-xrpCc26CWj7\
aWQSM-l1kYjh0-3juwE\
aWQSM0c2_hJ6P0WAKxL\
aWVPI0C1bgYB22D37sg\
aXywO-N-0VvwP2v4Qai\
a_F7--_2HIfjm1bUwAE\
a_rZu-f2f7Oc21OtL66\
aaM2e-S0FYh1q-y20BF\
ab50l-f-qej8i-18Ry5\
abIOe-k1ecwlB-Bpz-H\
abIOe-s-VdcUI1JBEjC\
abIOe-t0X8C1K-9JC0i\
abIOe-t0voQG8-hb4-B\
ac_L1001668hM-t8eT_\
ad1wt-M2mAH6N2UmGdC\
aeuqS-F-XMD2_2yosm-\
agL6Q-c12wNPk0P2ajt\
agsuO021ssOS-2zUfYz\
agvHm0a11sRKn2kBOHP\
aipLv-x2vuipx-nC_Uz\
ajij8-H-SPHwL-X3drA\
akVJl1B-cEc4B-m1KQ6\
alRt5-c-QZSkg-MqBFB\
al_Ja0i0pf-n61v-AS1\
am2TZ-r1KS6Se2OAzX9\
amaqJ-s0aAXmY1NWnTM\
ampDf-J0ornKT-t-hgL\
amz4C-j1mPmqv0GpUIs\
amzhx-S21NdnK0K8mdk\
ao3ub-H0UeAw2-349nV\
apKUD-L0Tiquu1GXcwK\
apQWa-D1fU9kb0Ne7we\
apZBp0G0GwUeA2WUbiW\
ap_au-H2bXO1X2f6uAL\
apxgl-u-Of_VK0jbVa_\
arRWb-S0GyhNP-AgOaG\
as3kL0W2O-o0F1ggxfT\
ashy7-L2QL-nn-gQL2j\
ast1B0L1w3ckQ2M5u0P\
atbo_0q2lqImR1AJDlS\
atwzF-W1pcKu91NVLTF\
auI8b-s09RvbF2e1e1j\
aw1bT1B1qCdJu2Tvpxi\
awOaw-V0M6mu2-9Qojs\
awc5L-h0I4G1N265WlN\
ayExK-q0O3vY00xRf2V\
ayExK-t1Te2Ra06WSDM\
aywRz-Z1l7Kvp-FBrk3\
b-MtF-G21pSKN0z1aK9\
b-zLM0K0Sr4yD1z8DZe\
b0Aqw-J0c2G7d2i3Jpc\
b0SJf-p13Apde0fCd95\
b0x8C0E-a4Mx1-DvZN3\
b1kCR0i-YfPrd2ehQ_i\
b1kRk0A18HQo71NEkG3\
b2iRH0J1wpNnr-CfHjH\
b4PKB-O0iX_o50wAdjG\
b6PC10U1xJgY61eQd65\
b7BXB-O17n42S14MUSn\
b8gIy-y2UQGdu2e6lhG\
b9ctt-f0j-sU-23YBKy\
bA1Oo-L0WG7bq-emtef\
bA1Oo-v0meuz0-rDZov\
bAefM-C28Qn_Z-rgf0F\
bAefM-R2zhyxC-lHq-r\
bAjje-M25Jysa0qW4nj\
bErVG-h1PRwwL1e4XYi\
bFEjT-J1CmPmn2EK-0b\
bHQLM1O2Fa2uD0iMeXZ\
bJ3XO-N-UT2re-3TdZH\
bJ3il-J2AClLi-wBisQ\
bMqqc0O1Z1zaL-QPS17\
bMqqc0X-4SNXC0J_GA3\
bMqqc0_0ahRkE-egWRN\
bN2GX-N-lvwqZ0Ms0PM\
bP9gy-G26pQb71ZUya8\
bTzHp000LF0XC-OJop2\
bX1O00214CwsZ0ygZrO\
bXf5v-u0I-ORO0wJJwB\
bXf5v-u1yaT9j1ZmKGr\
bYSEy-J0VPgwN-yuu1I\
bYxOE-N0N4yqm-6i6HF\
b_gvY-S-o0U6N-af96r\
ba_9_001tmjr11f14nq\
bcgqQ-H-Rnbrx-fWvct\
bckrK1I2WPp-d2UIJ_6\
bcyl_1T-ZH2-O-oxUwB\
bd7HX-Y-NZnh--n2d4r\
bd7HX-d08d5B-2w-eOr\
bd7HX-p1x0rSU27NJ5R\
be9G_-V1S-RTv2_hcGi\
behs_-X2Kpw9M0tDqAE\
behs_-Z01sWDn2s8gg6\
behs_-_2rOZos0RSwxz\
behs_-j0muq4o08PeW5\
behs_0a16dMtm2mq5D7\
bfLhL-D-p58On-x2lpX\
bgvWd-l2AHD5O0OeafO\
bh1E--Z2E8bun-1QHPZ\
bh_-y-d1Jvq7h0d3tXb\
biKW-102DGugk--lKG3\
biKW-11-UIDwC-HzMDd\
biqQZ12-vpNUv0XBS_h\
bixld-M2FwRr41jufy4\
bjNKP-f2lW5w9-gs8q6\
bk2hp0G-0EOck04x5Rl\
bkmu2-M2HUUsE1-YGu-\
blE4q-J2VuBk82EqD90\
blFjr-71iMXGZ-2rDZx\
bmjEI0U2mCvlY1cYmoE\
boj8f0S28uE-u112L4d\
bqN3v0E-VV8sv24mMwr\
bqN3v0b1gr8821ElwMJ\
bqzGr0e13Vjed0iP_KK\
bsAFi-O2JwXRu1opIYd\
bsIbV-M0TJ4w91tm2rZ\
buXrD-G1fGOq82lLSjY\
buXrD-U-DtS-S2xTQx4\
buZ510o-lMx2J0JDh5T\
bvIpO-Z1d9uOR1IqisT\
bvIpO-d0vUGbD2L65c9\
bvh0Z-f-Rmf642qKg8c\
bvvbS-M1Zzzbi2iTeWc\
bwqqp-v0tycLl23GOX9\
bwsD60-0Df-oG-Wo5W9\
bwuVv-u29NZmi0vOkCl\
bwxVt0N1NzFP4-XSk-8\
by-3J-W-xpZcz1IRyuo\
byICD-X1tQQi415eZiL\
c03ML-P-nCcQt0N5M7H\
c03ML0A2f3Dxd0Kz55r\
c03ML0M1SOSJZ0xk6_H\
c0oob-O0SSV2X0EaFFm\
c3Xgo-d2s4eVk2M4uHr\
c3bOh-g-fJRVs0AjjWM\
c3yUu-c2amGE9-kmz23\
c5A88-L0AVFAX1s4A4G\
c6cng-_0t7Yb42A4d3i\
c6cng-a-hQNw617Iu11\
c6cng-a0R9C_P-pqVHU\
c7BJ00K0WOK1c0WvI1n\
c7BJ00K0Z5Ti_-gvDno\
c7BJ00O0wjH8E06JC4g\
c7BJ00U29K9342_PhSt\
c8sik-Y0hI5WT-3luxC\
c9ufW-H1L0wlJ2PBwRP\
c9ufW-K0WiwsW1Z4uyf\
cADWa-p-te3Hh0E_ZDt\
cAGwM0L0yB2Ps0FsqGo\
cCNP4-g-5yu4t0NU6iG\
cCNP4-g1q1YfN1zTeD5\
cDDEz-n1hprTw0bCd0C\
cG7gl-a-XQnBg2oGFvU\
cHduK-S22P8Eq-czuIS\
cHduK-m2BFucf2h0DCl\
cHmPS0I2n8sk-0qSNuF\
cI3HM-K1cfJSW0dbL0Z\
cIE5p-K-3Isii-_n1lE\
cIE5p-X0uh3ln2Vmoam\
cIdQb030A8rLB2pkoj5\
cJ4PL-_-zmujl1mdQ-V\
cK74--L08Pcwf-HnlUI\
cKAqy-e1_i-dz1DqqD4\
cL_hy-Z0A2ACN10FwWO\
cMIvN0u2CK1EZ0W86Vd\
cNjAA070Axk7j-wagPA\
cPnu4-w0Rji3I2u1QVs\
cQEab1O0Iz_o_-gDHLL\
cQeyr0u2kX6GY-MAVyP\
cSZbC19-56vNr1w65Ng\
cTlZ0-g2wpGJE0vgY31\
cV5gw-w13An5v0B6sa1\
cVLG_-Y0QGGNS-jNtCB\
cVkqR07-7IkZd18w5Dz\
cVqtX-t0jrQrO1JmH4r\
cW_HB-H2lO4mJ2gozOc\
cXQJP00-RVEmz2oJv7n\
cXbTZ0K28QXsA0ZDDe2\
cYPjM0i2cgHfZ2UkwK-\
cYo9K-h1HBgex-BvKaz\
cZE0t-s1KN_981jhWDM\
cZtn6-h2vruTk0jZWgQ\
c_kiH-e-KZYjM0WIMsh\
c_zsJ0x2kmaSv15Sfhl\
caOE9-W1dUS8k2xbPQW\
cbsXz0l2XXxsZ-fS4mP\
cdh5B-J2eIUok1p3hFO\
cdlU_-x0IRANe-63gxu\
ceNXu-I-HCj5S29RpsO\
cfjHO-M-VsXbl1BN_Ow\
cfxJU140W4fqy1-bRvF\
cjP5n-80RFAIZ2jtfrg\
cjYS20W0XQ2AL1nzNEA\
cjYS20W0jLDMw1uJ3bS\
cjYS20W2xytPY0hOoY3\
ck5820q1aRdKG1czvzq\
ckFSu-M2PTsBU1U0S_y\
cl34Z-P0hAqHo2adMbY\
co8bC0h2Iexic-e_HqS\
cr_ou-l0k_Hn_2idaJz\
csQ68-u2PqSTv2eYaPN\
csQ680R1hzWXJ-kKA2-\
ctiRo0Z-h4wKY1_h_ah\
ctiRo0_134Xje-r0QU2\
cuS_j-p0TuB_i0w6esB\
cuc0f1Q-B9S7X1Z9Mv1\
cwf5M0Y1VzmjA0vYO-o\
czcJc0j-SoZpG1KXwjY\
d0W56-k2VCh95-PU0Sf\
d2KPA-L1e2Zz22EwW62\
d2P9B-p17-lhH1oB15H\
d2P9B0N-3VbJS1ynJzE\
d2P9B0X2Z28uD0nW0a-\
d35In-W2bPyhj0T4ZR7\
d3By00j-G9MkT1yplh2\
d3OzI-l1qzeot-j0TnF\
d4Ush-N-C_mF62c6uhJ\
d55Bb-Y22w8dJ0pzHgR\
d6u4X-O0rLXMH2CUN25\
d7dev-W1I87B712L84K\
d7dev-X-eKxSI1EQv_w\
d7mmE-U0kKlTu04EqUi\
d9ghQ-Z-NOmGg-uskBL\
dAfQT-b-rIsX--4X7JG\
dC5gt-R26FOH-1I1rGA\
dCPRH0d1lyWyU-cKIoa\
dCUO7062Tf_UY0Va1Kv\
dDiXx-L-PLJjN0am5eo\
dE3Lz0O-Ae5Nc1np9B4\
dE3Lz0P-iZoEG-3tIj_\
dE3Lz0t20Ns8w1wc6lg\
dE3Lz0z2Jxs6H0wT9zX\
dE3Lz182woy8C2HAclN\
dE3Lz19-nmpDX-L9j5p\
dE3Lz1C-gAVXt2MykGh\
dE3Lz1C1yk3N5-jC190\
dE3Lz1G2vocfT2TiR7F\
dE3Lz1I-oZ9Ck2Q8pyF\
dE3Lz1I1wAc9b-4Aq0X\
dE3Lz1L1wLo2q1KF5dv\
dEAl_0e-BbUuO0zink1\
dEAze0918JtSg0kE109\
dEAze0a18qFGi208Nhu\
dEAze0e03Vn-o08bfsz\
dEsVl-P221grS0tTYyb\
dFQ0n-g1gPkeJ255wyk\
dFut9-f1NDDvV09VnbK\
dGZuC-X2QDsUe0V3rxL\
dGZuC-i-VcWSI0hWVv9\
dGZuC0H-bNNGn2c6BYW\
dGZuC1N-lFWCq1Aam1F\
dGbuw0A-pfXa82hHVk5\
dJ3XS-R-Kbhps-716Cp\
dKg6_-J057T-g0aRYY8\
dO-vA-Y-gn1Bi20Ed2r\
dOpiY-Z045jFU2eaTuB\
dPPGJ-N0hWWkQ-qG8Bs\
dPQbJ-V0Hfz_U0_jTLh\
dQYKH-J-flJC22mnd1e\
dQYKH-b0Zw1g00vUO2b\
dQYKH-e0pZLO40qEuWN\
dQYKH-e2TFTEq0TLaKc\
dQYKH-f2_8zRC0PPUUA\
dRmRP02-JoTRH1QDZnI\
dRmRP022nN0nQ0SUGP7\
dRtYU-p0ZJqKP--XNlC\
dSTQB-R0hL7-K1RnKln\
dUZjB-R2aAUBj-Q80Kh\
dUZjB-_1iPr1m0qpgZi\
dUZjB001PbeNI1N6yPS\
dUZjB061eYeux2L0T5D\
dXRE5-R2BJ-Lj2KC7oY\
dYMTQ-N2ctepe0oLKMW\
dZNqf-m1hDzbj17_i-L\
d_RQc0c-ucN8i003owm\
d_RQc0d0mkk782vyB3c\
d_TQg0b14EYjm-rlxcT\
d_zJX-R1EsXON0hp9iH\
daHEF-q2bjF4H2sxW0N\
da_SL0N2DiRe10VSjBr\
dand1-v1d7pgz0kPAKr\
dbBUM-k2VzwWc0IPTzZ\
dbcBa-w1n6t-v1GIhQM\
dbmtX-V1WnoKK1CcPET\
dcJyz0F2-d-3G-XRO0E\
dcK_I0W18oiUJ0rw3Iv\
ddVaP-Y0dX6R319u43f\
ddWKz0F-XmOXd1-Pv_L\
de1H8-S2H09q0-fHOhS\
dhDPn0j0co6kG-tYyLJ\
dhJ-x-t1YEESb1i-1e_\
dhODq0V1g7sqb0Ef9h8\
dhfFe-Y-bezOF2AJ_BM\
diT7z-N2koQhJ25mU9X\
diT7z-T-mWOZF19iVE5\
diT7z-T-yUJCm-W5Ul2\
dkB9t-t1HctqU24uj-T\
dkB9t-v1wQg-0-5NW-P\
dkB9t-w2-0t2J2VFKWV\
dkB9t-y1037tc-kMi9e\
dkB9t-y27QuEA1dukAJ\
dkB9t-z0JvvmN1XVyyI\
dkB9t002A1V1C0asHo6\
dkY9h-v2oJ58V11Izx_\
dkY9h00-mXlyz2LF5c9\
dkY9h0N-k_olb0G3q6o\
dm6ii-b-xpKqK22SO9s\
dm6ii-j1NYob22UOUMH\
dm6ii-k1X2Ivx-Q1Mw4\
dmOpJ-x-oCjxv0W91gE\
dmbH20w0hOEJR1BKMXp\
dmzUu-c0noA_U0yDaV0\
dnm5S-J1I2v3r0AKyHn\
dogWg-a-6HnD90E-TrU\
dpmXU-M-l_vWj08Gtrn\
dqAM8-P-e7hXo-TMgLa\
dqAM8-Z2-9u_90qwJtm\
dqAM8-Z24E_-R-j3slu\
dqAM8-p2vtme90pH7kt\
dqAM80227AXki1NYfxE\
dr5R3-X-Y_nHT1wYhBo\
dr9Va-G1sn8240WOAV_\
dr9Va-c0EIm_n1i_pbh\
drITd-d0lmeS7-DgE2N\
drVhf-i0VR2lI05ayGJ\
drrlr-r1m6mmN0fx78c\
dsoE4-Q0VcyLv2dXUlv\
dtOr103-8T2k-2gx4Ad\
dtPxc-G-YfnYf0birl1\
du5Sa-i-GSMob2kPS65\
duslZ-q1SDtDx0B3vel\
dvH5v-K0U5nLK2jIvd6\
dv_9P0g1NVgZ_0r4Cy7\
dvd9z0L-gXK1T-6rFFp\
dyh5t01-_oeGU0H11gb\
dyh5t01-ukDCB0JRunZ\
dyh5t011-AFQB2Aw3Sw\
dyh5t0k2t2bDo1R2sN3\
dyotO1F-pRdO-0ioFqC\
e0PJd-G2M5d7H-t8n6S\
e0SLZ01-YEBIh2cIZWH\
e2-b0-I-gygs72DK0eW\
e3Fb60T0OpNto2HuVBx\
e6O1K-J2DbcGO1VRaZ0\
e7xcz0J2yhAJS-13j5k\
e8AV20c0sA4Dx0XJW3I\
e9DRn-U0hyp4D-sz7I2\
e9MaI-92s0Otk0nZbGA\
eA1Qj-m0pYqd408XMKH\
eBAyj-B-1aixg1SSeo-\
eBJRC-f1D0Q4I2PD_n2\
eD_ad031n4XbW-dQy3R\
eEzI8091H_-Ok1zz6tH\
eG_07-A0qQ8h22iLdL7\
eGlM3-Y0UySUl0FLuyw\
eGrIk-f-TIz3W0I74rk\
eGsYa062f3w4o0SqT9C\
eHCrb-W0H4DyQ2iWoRt\
eHat7-b0d7_K9-u59tS\
eIub4-U2GLC4X0i70Zf\
eJcrj092aX5j20vIxiN\
eJcrj0C17KSlY-P_6vA\
eJcrj0D1hGSp91_diA3\
eJcrj0D24QYzv1q8RLa\
eJcrj0H0K-yKw2blp_s\
eKWB1-Q-S311A0-AVuW\
eNIZ_-v2v4br12j77AI\
eOziX0X0Kr0Hu-MNCpf\
ePK8S0J0aBTZC1xmViP\
eQO6k-P1ihel60eabkk\
eQQna0J1FfeG50fus5m\
eQbma-g1k59ZT-nIuAl\
eRnWK-j-OBLth1OrOK0\
eRqn7-i2z1yb6-zTywC\
eTvF50-1tK8Ii-Rlis4\
eULdH-T-X_pqV2iOVu9\
eULdH-X2vwUip2Di2dH\
eULdH-a2X-B2K0KfK8M\
eULdH0A-lqPNR1W-cv-\
eULdH0C06PUl-0-Wl5P\
eULdH0V1b1nnQ-xiwcs\
eUUFA-L2I_A2P29ksZy\
eUuqn0Q1SbuPW1a4zDn\
eUwO2-g1_xGCK21LEf3\
eUwO2-h2HW2vB1gabrC\
eV2W70J1mPwVW-nGLlJ\
eWBiN-P21n6gC08BTHW\
eWLEM-S0tUINw1-5FE1\
eXrqc-U1jLATy0b0yBL\
eY9VW-P03Afca-3neIg\
eY9VW-P1Mk5ON0EiiA-\
eY9VW-P2bYn0D12i2wO\
eYQeq-d2rJzNW21Zelv\
eYaPn-X1k0zDi28CepJ\
eYaoM-g1OOWKR0ErYIp\
eZjcc0q1MeBPp-Nmxia\
e_IH9-k1K-XU_0J1SfN\
ebTpV-P-tosxO2KTUAn\
ebTpV-S2WI1A61ND3oW\
ebXKc-I1sgTpj-9-35_\
ec4Bd-I0KRMjo0U6V0D\
ecUL8-e07Gt2i2IDaQh\
ecUL8-f-6mIia2NJxfQ\
ecUL8-f-P8xHP0yYsos\
ee6j1081ar_7H2kLWKW\
eeJq1-T0R_c8_10n7Vg\
eeZZV020pANGY2Hmkqk\
eegie1L1oQVT_-3VSyL\
eejKE-v2T79mz2xQ3fm\
eibfW052JuhPz0EnC0I\
eibfW0A1MQ2dm1b3tz1\
ek2Ie-U2S52AH1tIjZf\
elGan0I1NKL_Z250BwX\
emdq_-K2DAR1k-n2XIY\
enSAV-N0POTyp2sp80C\
eo6xl-r-Z9tjy-yZwV3\
eo6xl-r2YEYZh-LTUus\
eo6xl-w0MaGCk-114CB\
eo6xl-x1RJwKP-jbjGo\
eov1b-R2LmsvZ2As3G0\
epq0P-g2spwGe-GOgTS\
epxnI-f-BYdMy14F5kU\
epxnI-k-qNzyf1DkTSU\
ercAm-L-hyxdq20Kl89\
eroTn-k1kyZWE1_PHbN\
eroTn-m0JlKsH1144Ca\
eu8hM-N-XtNPr1_MaLD\
eu8hM0v1ErgMJ-R5n13\
eu8hM160k8jJC1o6_Jl\
ev1dx-F-mlA0--Aa7Cm\
ev1dx-H-Dqeh12YTFF1\
ev1dx-J-_Ta-c1wu-0Z\
exgmd-S1Uy49G-3U4U5\
ey7CB-W1RhXi70uxLeb\
eyOj0-S1md8qF-A8Dmu\
f08zU0X1PIpBE2BUxhj\
f0B1H-e17FpFJ1wcspq\
f0oy4-s-AAq9G0e7NaD\
f0ye4-j0-0q5C0Tp0M2\
f34h8-v2NBERA2FQd4I\
f34h8-z23ORXK0_QrIi\
f34iF-I2fsZsj0C2yzN\
f3x6n0R1YjxBd-PoNPm\
f5ceh-I-H3KGe213Vef\
f5zXP-u0DZJI82kF2Cl\
f6_Cu-I-O-a0t1M0sPJ\
f72i80V1OUc_U1KYZVT\
f8Ok--n1noRoC1t-d-K\
f8dMz-V-EH8Xo0wEYSO\
fA_W_-u07sYWj1L7cFI\
fB2-101-_j3mw24eGh1\
fBD9c-P-m7wJH0tFN9v\
fBF1r-d1uH-eX1Zrrb_\
fCOZH041QRGAa198ub0\
fCTH8010bLjcc1yM_rJ\
fCTM9-G0_z-lQ2v63qk\
fDhJ4-g2lRJuV1r6_9r\
fFKe50f2s5Ax4-xt7az\
fG09G-U2sRzSH2naNGj\
fGuLT-_1H9r8x1hD03G\
fGuLT-f2igvQ62JxYI1\
fGuLT-l0-Rd9R0omOvr\
fIqNF-n0xtuF918RA9n\
fJn4Y-U1k_HpE0PJldq\
fJn4Y-V18GyLJ1h2d4V\
fJn4Y-Y2JLIOC2t1sl7\
fKBjv04-xeGWP2DP5-c\
fKBjv0918YUSY08vPy5\
fKNw6-h0uGqzQ-Z_KPm\
fKw7K-v0uitt52fcRVL\
fLTT0-Y-Xicdv0uf1VR\
fLiZE-i0obxF4-ylWn2\
fMCvA0F-Fq6iS0m6aEZ\
fMolR-H1WSUsY1GCOhR\
fNhDz0j1_5qJp2yfkNu\
fPkzM-X07nad00LzrPz\
fQ19j-y0lUG0Z2SN40t\
fRmC8-e1B60nz-Zo3bO\
fUgFt-q2SGRtJ0vdSKd\
fVr5w-M-caOAH-FN-Yw\
fWm5b-N1Gd42A0BziU4\
fYVGy0E1ZbHnr0ioRTu\
fZp6Y-h0e8Adl2P6_un\
f_PB30f-4kikT2YD0Fg\
f_irh0f2ci5O50Al5tk\
faP5r0C-66yMw14Rndu\
faPVS0U0tBiEc2KysWg\
faf5b0K-Z7Q_K-RVCjD\
fbHod-U-kLt_D0acgU8\
fdwOf0H--b1Ne1AJSR0\
fem4Z-b1tW_kn0bLY93\
ffVa2-t-NWy9g2geF2J\
ffVa2-u07Uqdz2XzOb6\
ffh3I-F2DTx4I2GM-se\
fgBIE-n-X7iqr-pNQXA\
fgXtK-G1O4Vt82o86jk\
fgXtK-H0CX-891gJ8tk\
fgpeL-N2pn6NC2qIUdc\
fgpeL-P1RtZot-M9GbE\
fhUo2-U-waue72ghE1e\
fhUo20G0vO3DP2-SDPf\
fhUo20S0GLrN_-DqHwt\
fhUo20q1MqJjl1kz3aD\
fhUo20v-BxTIh1uUT1u\
fhUo20x1Vnhzg1enMwd\
fhUo20x1nuTxd1-HCVl\
fhwmk-H2qnNuu0v7Llf\
fia3l-R0yTzWE1W83kj\
fid_-0u18tVW80osDPt\
fid_-191dk_ab06WfCm\
fij38-Z07qP3I0--zBb\
fjH1y-k1bUsoW2AyW7n\
fjH1y-l-3L1vO1sLKi4\
fjjRP-R03F8q62iTuwa\
fjjRP0B2cuYmD-DQ9LP\
fl4A4-L0RyXMi-ZStBA\
fl4Lo-a1Wyr8e2BEYEH\
fmTmG-T2icwrh1bz1Gc\
foHSg0q1x23t-2QDCUe\
fp2Y1-U-jbsHz-TQqKK\
fpkQF-_1MqN2U15NpUZ\
fpkQF-k0ax5ah0VRPb3\
fpmqV0H1DeZTM2EEDGE\
fpuip-G0WQS0t-sxLc5\
fr22t-i-GziH00KRdb6\
ft-AA0Y-P8bhy1iyTIu\
fuXPk0M12-HEp2Wq7jG\
fvEy50X0HwqIK1dwzfZ\
fw45t-i22BlV8-RS445\
fxB89-H1BBUrn2MbGBe\
fxB89-M2Xt3AN1YYk-j\
fzyRK-b0PfFkq1tneQn\
fzyRK-f2nx4sK1vCB3-\
g-0co-u-tl5yh-vZ_Rc\
g-ESf-n0MWBPQ0amntj\
g-HUs021ej3tJ1JvpIU\
g-HUs032tZPbz0m6r_B\
g-HUs040088ez1lOwLU\
g-HUs050TNQd92PeM24\
g-HUs051kcMoo08Gyqe\
g-HUs06-Q2lp60f4wrc\
g-HUs0G-WCsHs-G7aS1\
g-HUs0H1kMEkm-kCzlt\
g-HUs0I-5FFhC07bV7R\
g-HUs0I2dRr3q-BU_C1\
g-gFs-X0hIRpH0phk6F\
g-gFs-Y-s3h2k0xhS1E\
g-v0F-l03A2an02kyr4\
g0FZY-Y03cdoL1HtkKJ\
g19xn0O0U3dcf-619pa\
g1OlK-O-a2mYr-5d4wm\
g1OlK-Q0pDI_01JQ2YV\
g1OlK012tMh9M2XUJWW\
g1QGW-L153utb1f4xEj\
g1h9D-r1M7KOc0S-7Zq\
g1iPt-N2eMgXU0zhP55\
g2bP50K2qGuqE2Gqf0I\
g3SVJ-T2yrTCo1tKa5g\
g3h9d-G-RjfF52xgCAM\
g3ujq-a0A-dai-iPL8G\
g4ADf-H2E5HjC-BgrCd\
g4KsB-V2-kjpV1-5xMu\
g5IG20n1vjG1U0RUXd0\
g5VSp-F0cxpPr2bikaH\
g6J4l-g07FnmR2Hr20y\
g6k-g130NtLl7158232\
g6k-g132fewF005QFRy\
g6rD3-z1lZB5N-zDKOU\
g8ntG1E1-Wq_V1D_zoh\
g95gL-U-bczPW1oEf1P\
g95gL-U2VNe_U0iewOm\
gA4BY-T-9Mk2X0RzlxC\
gA4BY-r1VKyPP1EoiMr\
gA4BY-s1Zuh0f1ASs-a\
gCJZu1R1sRjan1Q2VvN\
gCjyq0B-v9GXx1xWU4q\
gDdz8-P1xz-2v0AXJsm\
gETcD-c0OjFEo137xbH\
gETcD-c2AnDqU2AA3jZ\
gH5r70p04pA-s1D4VZw\
gHA5V-k2b_kCH1gPpZy\
gJuXD-P-xGoce-u0Vgn\
gN9YY-l-9r1ul-cn-xR\
gNXeM-U0_QlPY0dpd2q\
gQUrr1B2Y91LR2wndno\
gTfGo1B0b-uTm1LpJ9e\
gTuS3-K-D-hxG2ToIN3\
gUi3G-d0KPpBL0y0v2Z\
gVGmc-g0vzLya1QnBXG\
gVGmc-g1meHvh2iZr0W\
gVGmc-g217J5e2d4M1P\
gVOYi0F-Bylys0DRikX\
gVoyL-L0Bt1oM2wgPsp\
gX7Xr0K-vIlIi0IIq1-\
gX7Xr0p-BtzW41GD1Vq\
gX7Xr0q-pTLP72lcdF3\
gX7Xr0r-t8mzT-f5eej\
gX7Xr0u0Hd_dz22bOh-\
gX7Xr0u2mw1ib1_LwFP\
gX7Xr0x0ktcWQ1H6Vnq\
gX7Xr121F1OFf1i-ncO\
gZAQk-82qa2is0QpqIv\
gZYcO0N0UmoiR2TQHIm\
gatJo050jPU9k2--dyV\
gbBMv-I1WymLg2fbyD3\
gbj-C0u-zwSTb05RFOZ\
gcYsH-P-Vt15E19NWmR\
ge1kb0D2dlc292ZIvlu\
gflwD-c-wNlzm1Bx0dw\
gfuRd-h2sQXK71FGr8V\
ggYm40l1MYf4B2KaO7E\
ghHql0a18NXgn2TIvuF\
ghHql0e2Q0k7v2AthJx\
giZh00N0zCukK-fr9dm\
gic7F-T0Plzm21ghWAk\
giesr-h-iNEuD06fSE0\
gixLn-k-4JQ5_0WzKyt\
gjHMr0X2GSd8b1pLmxW\
gkU1R0B2MNhL8-PHwXC\
glAlQ-_11CC1h0WtvVs\
glAlQ011-IN6P2YhWTu\
glAlQ0P-TLQhB2d7twO\
glAlQ0P0oHcUX0-Urp9\
glAlQ0U230BKH2AOxDm\
glAlQ0U27oEqB26ZZ3G\
glAlQ0Z-OyvVD-Vu3Wu\
glAlQ0_1sC3fQ0yRBvH\
glAlQ0b2u7fcn0wSgdq\
glAlQ0g2soS0d1KqTb1\
glAlQ0r0dCr1w2dbQxK\
glAlQ152IsXvX1lSBFM\
glHut0X1-HYu81Qdhct\
glMQD-Y04e56D1dCPEY\
gleVc1N2FkO0u1U4aJ3\
gmHjj-y-1ra1h1uK7JS\
gmHjj-z2Zoqzg-bZ7Wu\
gmHjj0--jT4Uc1GJF6H\
gmvNZ0L0UwD_v2q-Qwu\
gn8HX-d2eAKzI2nu5zs\
gnAys-j22BKdi-heXBx\
gnQKa0M1nr7xy2zqvew\
goATZ-N1TPwRq-KWSlK\
gpTvd-b0u2sQ81uRvzO\
guEzS-H23jF5u2yg6SU\
guRWL1L2yuzgX-dY35r\
gwlpy-L2iDBC1-_KqtM\
gyrRx0224c4xl1YPBZe\
h-1Fz-l28GLaT0l9rx8\
h-dKL-R1UbHnP07r4T5\
h-dKL-X2EAUX90tK6hy\
h-dKL-g-1pZqI-Bv9vB\
h2-pU-Z1ZxH-D0LUMhS\
h23pJ-W2ayDNe-eg5zG\
h35MR-s0-Ap5-2EAwWZ\
h5ZNe-f1a3C4D-Lt0FR\
h7wbp-_09tkJB1qLeBo\
h8bpI-Q-1guK91aiQEl\
h8nBQ-g0TCXDD2u4ckH\
h8nHF-M1NtYo22gH0qy\
hAGbX-m08Fuse2toWc3\
hAGbX0g2YU_RF19HVYN\
hANuE0821YqiJ2Sf2Kh\
hAcq7021JUp9I2pmv_r\
hAjkT-a0HpYZj-XNMEX\
hCfar-e2zEw8R16Z2VA\
hDg2o-T0TNnsT-cfISz\
hDlv01T0q4VYT1PhtPZ\
hDn6I-P0le_oI2YoThe\
hDn6I-Y-VjYKJ1cn31J\
hF4UC-N-eGGTf2Nf09_\
hGRjj1B0UQO8S-p72KD\
hH0cT-_1lnanS-A_wgS\
hHuY5-h28pcHC2KKl9X\
hHzm6-i2bMdGB2GWEw9\
hL6aI1L-4fC3C0AMDpn\
hNhoA-R-gCyZA0iHZsm\
hO62Q-_2BQU8u1jvrdh\
hPJa_-f-mUgxN0zYNtT\
hPWZa-J2NLzMm1ax1CO\
hPyS2-g1eX5zq0BcTmH\
hQpnP-z1-56PK1LFP6w\
hRM3B-e0iwxrT-Iheb1\
hRM3B092lSGjB-2CISn\
hRM3B0F2bJDHD1lWQSe\
hRM3B0L1qBpLJ2LK_93\
hSJpC-w0u8_MO2eHgCB\
hS_4E10-4-T3k2SehaK\
hTUGs-P0b-cHJ-NlUQu\
hTj930f0ZIIDm-t_8fi\
hU0Bg-G1B5eu91PTlEf\
hUbgt-P0ekGUj-VRl7u\
hVHmZ-M1FGQRR29Ykh_\
hVT6C-M1vSWD51gjuga\
hVT6C-Y0nd6hN0rpVj7\
hWeaU-X2uEPBG10c9t9\
hWeaU-Y0AP5Fk-cBJOK\
hWjZg-G0gKyqA14f74O\
hXY3H0P-w5lBL1ZK0fu\
hXY3H1D19XSK1-G2tak\
hXY3H1D20HAcp25Qggt\
hXY3H1F2vMPXa0S4LVn\
hXY3H1I0_UhGZ072uQd\
hXY3H1I0y3zol2xHFCa\
hXY3H1K-sWTcH1djVVj\
hXY3H1K1h1L9H-n1Moj\
hXY3H1P0BWCV319epx7\
hY1pF-f0KHxhc0W5j6Y\
hYTI401139bks-dIWSc\
hYTI4011R_6OO1Dw3-L\
hZU5m-h17mhuk24LBvi\
h_6b-0u2Cwtk3-_vBRM\
haJk00H-U0xfr2OSMwo\
hakUG-f-6QBbr246uqX\
hcY350L2S9yls1k0xcI\
hdege0I-vcc6m1gN6Ce\
hdg5N-m04lixj1Rtc1M\
hds2I-d21MoQQ1NYAgD\
hds2I1S1mr3n6019VBl\
heWr4-S2eSB5D24l9ll\
heWr4-T-ItTm0-eDqY8\
heWr4-T01cC6K2w4FEK\
heatc-o-r4MMM1rXMwh\
herb_01-V_pIu0acAyF\
herb_040IMLZB0RguEZ\
hgyON-F0yZeJh-68fps\
hird9-w-uVe9U0A-Q5r\
hlEVR-O-YP-vH2YZga1\
hnb8k-M2OIqDy2DheyG\
hnb8k-R-n9kLU-RkBnH\
ho52t0d0X7xe30g5hus\
hoB8V-y-Zvewb-fbUpj\
hooxr-g1wPUSU-243ID\
hrDb3-P07dHt312_xPb\
hrU6D-L07sHy11Cx8h4\
hslAw-d-eW4ku2xI7ns\
ht3mo0P0SkpI0-Y_-ep\
htG9U-o2aHPA40OmgMh\
htYQv-z0xSwhz0frHoB\
huUSz-F2xm8j50SU_Gz\
huvDD-Y1Q3IlE2WlrUE\
hv4JD-Y0ZXwfK0yygnb\
hvUBs0C2L5uxD2qEYgD\
hw6AO-K18IruO2-26Ky\
hwKYR-g-iBNX-0FK1Sw\
hwMci0s-zTXtw1jiFDq\
hx8Zm0x2uPrO82zrx2M\
hxEgG-l0zUofr0PjGWr\
hxEgG0V-TeI-_-yatXY\
hy3Lb-l-0f6lh2h3bjF\
hzS8b1L2M8rtq-PY99l\
i0EJn-s--iDBJ2AtJ0g\
i2ZgZ-u15Ovup1YGVFe\
i2mLw070QZ0Ca1AJaMZ\
i3vSY-t0-zjNc0p4i4C\
i5BMh-Q-RPaON2FvNv6\
i5auM1-2ADnDZ2LsPnR\
i5pd2052XMIqB0854l-\
i5xZe-K0dkOfo1xwWJU\
i6HUt-Y2cbq9B1QsJ0A\
i6HUt-a1wYMij0VgpHR\
i6edp-G0om4wX1LJAXC\
i9Df5-f0-1Pm0-a-t41\
i9w0y-V0WsuCG-FTaIj\
iBG_U-_0gk2lA1XWsfe\
iBrTv0M-jC1Ws1VnaMm\
iCCR00F0sqAI504AzTU\
iErwO-T2UeGhH2kiuoS\
iErwO-a1wGdAc28pl_4\
iFbD9-O-NaHyk-ru1ZX\
iGoYv1M2WT_us0X-sx5\
iGvzT-S-nfuV21S0OPQ\
iIH_O0_1bqdUc0SGpdx\
iIMgB0R-0d2VQ2ZbJWf\
iIMgB0R1ocPLK2VKzYO\
iIMgB0X1WvaD01OB0H7\
iIMgB1O0dL36d0DJtFy\
iJqq9-I1tQAtZ-fL2Bg\
iKPKM0A0lp3qF0Sb0QL\
iL1PD1S-e1BQ208BNYa\
iLsZx022AiAWh24gUVm\
iO3mi-V-z3zLQ0bBbRW\
iOKgQ-X06uy7e0cF7V7\
iQ79t0D-i1VVk0DPq58\
iQZzJ-q0Wp1YG09LKUX\
iS05q0f1E-pAv2Xho9_\
iVaPj-Y-S8pV3-E3VKr\
iWWWr-Y-qzs140s23_c\
iXGdC-H0_f9ef0aKrCd\
iXO_M-x1pgNuY1Lq9ie\
iXlqG012huSeU1QGjuL\
i_aWX0B1bGn3T1GZnJp\
ibWXY032WMFTf157bV4\
ibgRl050HBGJg0TErZy\
ibk0N0T-dwKqe03CLA1\
icIR_001LKr530NbI6a\
iemAD-b1ijS7Q1BJEWl\
ifOfb-_11ic_n2kpyks\
iiEUA-M2hdh7x2SfrWR\
ik23L-K0J__gW0YszNb\
ikAKh-c2pmooy29564K\
ikAKh-d2KTU3q-hTAp3\
il8Ki0N-Pg_GI20b8Ob\
in_YD0s2yFFSa0BxyXA\
iognW0s0KfgiL1QKeLQ\
iorTN-c0Tp-kC-0PU_m\
iovF_-L-60Jxn-ZB7L-\
iovF_-q-6Dazg0NmDgd\
ipaoa0D2lv_vM1OlsxI\
iqNGm-a-YFlsS0g6c3Z\
iqNGm-a2W5fXn0SSAae\
iqR93-y2yCnNf2aMmVl\
iqSlV-J1WqU3O1nqT6B\
iqoJO-G0T71210-1RGI\
iqoJO-r02ZMOy-3wynh\
isaOd-P1Jqd_W1_1AoW\
iuE35-X1JEd2y1kas9n\
ivoDO0216F1g80c7U7c\
ixaPl-j0NnrVQ-YArhp\
iz0IA-r0IjVSZ2z8g0a\
j-fA21C0WKFOx1ceW_8\
j1WUH0A1KKLpy2Zzffd\
j1YrL-S1BL-aD-supUT\
j1bpD0H-N-sNH2PWc2M\
j1bpD0I0TpsNT0ZUATF\
j1bpD0P15InrX0KSopq\
j1kEx-Y2vGik6-bConl\
j2vb9-s-jFiZr-m_ydX\
j3RHk-L-2inFu08wC3R\
j7pLq-R-4DuLX2aB-2s\
j7pLq-V-78DRk-v4jUf\
j7pLq-Y1bTQiE-pf08H\
j7pLq-c2mBJAK1egZrA\
jAaRg-Y2doG3k2SqSGh\
jAaRg-c2gemUm2JL7x6\
jBpP6-V-1IJUA0hVm-W\
jD-2S-F2uNjE91ZdgP3\
jDSZt-c2n2ueo2LK6dR\
jFGxk0u-bMgY80MOZJx\
jGvL3-u1lxnqQ1ZiC9-\
jHHmm-N1azVqw1tHot9\
jHSax-O1R0f_Z2J5Taa\
jI5xH-Y19QWci2jle3G\
jIFOR-r-0fm411SBRdn\
jIN2S-M2MET6Z2-ABv1\
jJnnB0C1JP03H-oodt0\
jKDFa-I1D_Ubi0fiyYQ\
jL8AD-k0X3xX51744Z0\
jL8AD-k1fcJnc0HIU4G\
jN42Q-c1lBXdI-QZyos\
jNqiE-i1z5gx8-tyrx3\
jPM4v-P2E2COm-wEj9-\
jPOrW-P2FkNUa1ERA76\
jPOrW-j-fnKfh18MbuS\
jPOrW041nknZ50IrUs6\
jQzKF0Q-3WRm40ZQ7Zi\
jS7Fq-N238nKa0mwbjf\
jTGww-b-_KnrT0WU9Pl\
jU71v0O2WoRy30qBGRF\
jUD1H0T0M3hpF-ZDLiE\
jVw820N07EIKR-fZooT\
jXCGR-X1InpuG-LIsGt\
jYq-r-V2VVWgT-H5Zq-\
jbock0P0ankZp1EAG7e\
jc1HQ-O1wVlJG2su0ia\
jcRaE-d2Hcf6L-wiul1\
jcRaE-f2FHmog-1S8ka\
je1H0-80Er143-0-KxA\
jeOdq-N19wE-j10jtJd\
jebFm-Z-GyH__1BX5hp\
jfp0F000stjVz-DK3CD\
jhYDK-v24sita0tq0i5\
jma0P0x-ID49R1MIQM6\
jmkey-S2CMLzH0o4tBo\
jn2Qc-T2qEYK304nXig\
jnEl4-G-07vlH1Usr2d\
jnEl4-G0o4nvA16-Qp3\
jnEl4-G2z1vpZ-KGrvK\
jnyW4-S1vYXgL2He9pg\
jnyW4-e-gTbVl1SsRq5\
jnyW4-j0_C2CG-OyyQ_\
jnyW4-n-tcaFY1jCNCo\
jnyW4-t-yFVgF-kwYvo\
joJrw001kvP2l-3Nv65\
joXkJ-l0ej4ul0I6Rid\
jpGO6-v-DnVAU0Jkh5v\
jr7iT0903iwEf2wSVHZ\
jr7iT0C2VwTEq-jrHW2\
jrO9Q0u2iG4zS0whw3h\
jrm4u-L-RR4wy-ZPczL\
jrm4u-P-YMTpT2vvPym\
jrm4u-Q-4hmla2WgnUu\
jrm4u-R0Rburv1oWinY\
jrm4u-T-CjtU90PUhAS\
jrm4u-X2ZLFvc2AAk8s\
jrpYU-H-zXiK0-ePq5o\
js6HV0c1f9-hp2iJaoS\
juSj40p2LmWoP1i518v\
jus5I-Y2RX9D72y94Cx\
jvkyO0N-7lZGG0_5H-K\
jw81h0w2wWcJr-iKBjc\
jwIO9-Z2lwmhm-9viue\
jx7fp-J-SBPEX-bOqeT\
jxFf_-T2OMn641WraIF\
jxcJI-Z1JPf0E1kgSop\
jydnr0N0CbhGK-3FiQL\
jylQa0F2dX5A402XG36\
jz3uo-o2cLXje2qRe85\
jzzPL080AVp_c-R4K_H\
k-8UC1O1DlzwS2Ihs2L\
k1u8h-9-q8GSj1zlDO8\
k2cUh-j2S-rtU-dUtBj\
k32AZ-y1gC-7P2sMTaV\
k3Efp-f1UAU2K1ph1Sn\
k3Efp-h0FhJKe0vfCBR\
k3_kf-L2ymVFX0jS8_x\
k55by-b2QjT9n-JB8Tp\
k55by04-_XwX3-4WIFZ\
k55by040EKWmo1-FHSV\
k55by040XZbwS1Ew3_Q\
k55by05-ixmXq0eqfGs\
k55by060rBqmG2S4KT8\
k55by0m-XdSpe-H2EIr\
k5b010324ZWBr-fWBaS\
k5phC-k2CIq070tS9sn\
k6Ej70U-MZz3y0Tav06\
k6v2O0O04mH5z0x31Tt\
k74CV0y0FowRC0eFOHA\
k7GXx-x0_lVAy1Gixjp\
k8lXQ-x-jouLe-ajPD6\
kC0nC-X1JfbMv2Xb9lu\
kELFF0d-N3nWO--fB0P\
kEiO70F2UtYZB2sGD9O\
kGLRo-K15MxTU-fd-18\
kGLRo-L2T2wMr-Q8CbJ\
kHCv1-Y2nmly51pqjPv\
kHGzw0Y-5Xxb01ldgsG\
kHKvZ-Y0nQ0Hw0oCyL0\
kHbYN-N2hiPlW1CJPgJ\
kHdfo0S1x-0272gz2xK\
kHwPg-S1mamJ_0q6GhU\
kIPbn-f1faB14-TPp7w\
kIpts-Z2go4Rr1TTGlh\
kJ2fM0r1WcWLr1ZgvSW\
kJAWz0c1_KeUn2xmgZl\
kJvEU0U0Smz_p2rDUsn\
kK8oa-v-7xsEo-xVXf2\
kK8oa-w1wlIoW02Wa-i\
kLLzx-O1vl_Ra15kWJX\
kNPIr-r1d7tNd-OMsld\
kO3sz-Z0uDbY2-v-hB4\
kOD8T071vRvd-0_N3GY\
kPt7b0D2wBq5J0oM009\
kToDj-M-TOhWZ-57qVz\
kTwjs-M1fxNxX1Ww7Ih\
kUEUz0V1Uwuw_0AHPBa\
kUmMh-e1yI3O5-v-GTM\
kWbpe-r0Vt66L0iYVEC\
kWeBU-L-cWOKs2PIzL-\
kXIUQ-h-4yxb91wxqtR\
kXf1_-q0VIkyd-8jiTa\
kXpXE-c07OzF1-mczQf\
kXpXE-c0e9JIi0Cvgzw\
kXpXE-e0wFUne1orysu\
kY-Ne0S01qBQo1-YkCX\
kYdxS-V2HDxYE-yOgqC\
kYkUZ-Y2hVbbU-e2SV5\
kYunP0M-k3DPc-aDky4\
k_Qvv0A-XfdN1-FRshB\
kacUx0I1on1Qm2Q2Q3O\
kbRwq-H11JSJA1-lHoe\
kbc2Z0V2gsh-f072HBo\
kbi5D0T-9DZyC0sqwAu\
kcy_o-M0zU9Pc-eNkHW\
kcy_o-S-tCED82guX-b\
kcy_o-S2Rcb6R-zh2G3\
kcyxn-Q2FCgdZ0dN9cS\
kdvQB-S1CaLRx1y1wKO\
kdvQB-U1owWpS0yDwmI\
kdvQB-a-M0MJr03maQt\
kdvQB-a1P-AUq-0v8ou\
kdvQB-d1yUqqO14tO5x\
kdvQB-f0-mdtH-hmauE\
kdvQB-f0CNyRr2vDYfA\
kdvQB-f1LvcuE-ByXhk\
kdvQB-f2Rqntb0Rd-sb\
kdvQB-f2h8uxn-lRI5k\
kdvQB-g1KoOL11ritwK\
kdvQB-g2-1M8q2X9LwO\
kdvQB-h0uwQtK10xFar\
kdvQB-h1u1CJU1NCmD7\
kdvQB-i-2LPmI0hvuus\
kdvQB-p1C986K1tWEAW\
kdvQB-w-R5wEl-Zue1L\
kdvQB0h0rbH4Y2dQkK9\
ke794-k2ZKXBE0y_byD\
keef0040m5fDG20USP_\
kfUeI0L0LZ4IM0erd5V\
kfUeI0O-idofz-oGYuO\
kfx8o-O0nmOpg021Rf6\
kgt-X-B25xDIC0pyeGM\
kgt-X-I-FWtjI-rbScX\
kgt-X001NT5rr1ZZXoK\
kgt-X002lKpAR1iMyR-\
ki-JY-M1DJooD2yjaOm\
kiPJg0F0ETbwh2ZGwX-\
kihMn-L1_9uUt0qv81l\
kjbDf-N-qRtN81WWtd5\
kk0hE1H2CDP650kpv9q\
kkLc3-e0v-EmW2AamJh\
kkM550D2K8qHW26FjkZ\
klDCj0t2LzxeU2lV3JG\
kmf6R0F04IPxm-NlVpv\
kn-wj-a2fOzMb177cij\
knF5k-d2mc0_A0L0yvg\
knMtL0s-BWIfh2cdlC0\
ko41N-K2uHwf617xXEY\
kpqKF-r0qeRWV-aOG5O\
kr7Kx-j0W86Tf1T4DP0\
ktFBH-f1U4ZkO0iPOeq\
kuaro-U2Giq3f-QRj2y\
kush50W1HvZOc-QSj5P\
kvI7F-v28vb9J1aT3wH\
kv_Vc-F-9SmA_2pb-Tj\
kwD8H0j-H7VvM-psuoF\
kwhM4-71Ai_uP-ryR1j\
kwkq7-v23awXG0PYG8t\
kx2lg-X1Xggqr2b6llq\
kyFEW-g23yaN-2hBqnb\
kzAQ7-V2h0ErL2pETLK\
l-0VE-Z1N_3Uo-9qdLY\
l0GUQ-d-TKQPz1HN-6i\
l2hAP-O2OTTLi-KWk09\
l2hAP-W1XP8Fd2tBaQG\
l3hcl0f1Qefo72zZrRa\
l3xDt100ED4W2-ENjgk\
l3xDt12-j3g_H0oE5VU\
l7-ZN172frsVp-dzbRM\
l8IRp-V2jxebJ-g9oi7\
l8IRp-c-iomD---kbrO\
l8IRp-c-z6aCY-JPOHw\
l8IRp-d-j_gCe-xnuo7\
l8IRp-g1_6LCF-rCZcP\
l8OJ7-o1SPcS02L9YLo\
l9zWx0h0y-ven1Kbifl\
lAjSc-H2mGi-k-otRVA\
lAjSc0E2uqs8t-bfLWi\
lAjSc0Q2zYjst0lhJVo\
lAktf-s-VyevR2-OeZt\
lCBH8-e0W3dx61SiPfQ\
lCW6d-O2suruu0RPdkd\
lD6wJ-O147ebI1Z2j2a\
lDwxY-m-f2mAQ22UqDU\
lDwxY0D-h7izp108Ra2\
lDwxY0L-oyeKp0zgdf0\
lDwxY0Z-04zxK0rFalU\
lDwxY0q267otf-jx1GC\
lE5Cl-L-VYMYD10enJQ\
lEkHv-t-ltB461zI1rd\
lEkHv061bIefZ1Bfd1E\
lF5u5-V-CC_sK2JRvUh\
lGWJe0_11I0z606Q3LB\
lHaGw110AqUaq0q56CW\
lHrIW02-q9wnB-qmV9a\
lIfCK-c1QUwF5-Y2GIr\
lKY44-R24ctjw2JwS6P\
lKwvT0Q-VQRuL-dAa9e\
lKwvT0R-kbNqf0d0grd\
lKwvT0V2DwBea0k-U66\
lKwvT0i-8tH6o-ibn9p\
lKwvT0m2uf97l1vBsII\
lKwvT0n0aqk7K2mNUXc\
lKwvT0v0reLbT-x4A2m\
lKwvT1E2B1I_Q-wmqOs\
lKwvT1H0EPiRR0uXqFX\
lKwvT1P22IryF1z3Ygn\
lLkUu1N1NfIQv-SX6oa\
lM1al0t0_cmgb06NOOG\
lMNVk-P1CLFqq-OHXxe\
lMhyK-K2HXTvo-jdf8V\
lRZXr-P-oVuDx-4nd4d\
lUIID-X-tfEgv2hSlux\
lVhww-N-erBQ002CZM6\
lVhww-S0nJCnz1tF5FP\
lVhww-W02fMFP-x39Au\
la2x00P2Lu_Kg0u5gkT\
laAWR0h2eNIe_-Af-BB\
laxAg-X26WnA31qrRtm\
lbx5e-S1L4DCJ2hSuwu\
lc-qw-d1p4U_a-Ajfj5\
lc1L4-e-xtM5J-10FuE\
lcF0A-f1l45Up0A8Kl1\
lcFW1-R1P7Ciw1M0OpA\
lcais0b-eL5jf1uuDlr\
ldzrX-x1JpZmM09PoRr\
lfl5i0_2heTvl-WTWDN\
lfqqp-I0Uuo7c2s03Ca\
liquW011TAs591KlroG\
ljLkl-q-pNFpb1N2eHE\
ljP-4-f-gzisX0p1um8\
ljgrJ0b2AoDuG1WcMx6\
lkoaf-L132MlT-69BSB\
llQrB-X-ABG2r-QErDq\
lmPJn-i-LJl8_0wEBC6\
lmPJn-j2gfhHv0HyOdW\
lpT-Y0X-tF-ep06vP11\
lqHxB-p1zrjGm0_pxTB\
lrrkd1R-BkkOM-M_6jt\
lsBwg0Q1fp39F23Pz7N\
lsyfW-M22808i1mjQeu\
lsyfW-N0uy_8q-DTP-N\
lsyfW-O0YlSGs2mYLEu\
ltxVM-f2PqXR515uinI\
lu7Tt-R-oZ1Xn2ew87w\
lvC42-H1hnjJD1uUPSf\
lwxir132oT5Ku0MF-99\
lxXaU-f0ONmUc-tae2z\
lxXaU-q2DjmTH0a_YUw\
lzHh8-b1uHiS--VAs8T\
lz_-t-O291GQu-azONZ\
m-npo-T2QeMc-2H4zqy\
m-p4N0O1R7Wk00vG7iO\
m0ZJ3-F-D-rT91ufjvH\
m0tiX-f2IPgRV0-66Lk\
m0tiX0-0a_8K50JTHyb\
m1l6p-W0HZp1M15p-Pi\
m2J9z-d-2sje61rvUS9\
m2dh4-H1T7VuE0iU95u\
m3TUx0X153Ws71oUZ7S\
m4Xtm-k1uduG-2CDQzQ\
m4Xtm-l0JgLTd-flp8w\
m4zsg-c2ku-7A1UByRl\
m7r8n-N2lWTRs2CRPlV\
m7sEa0-27VHor0fX4cE\
m9LK_-w22J0t-1Z3uX4\
mAQeC-S11HcJ60QmJxZ\
mBQJs-d2nuJBa1nMVd6\
mCkj1-i0EbzWN0akv2H\
mE1ku-N-off9B20hkpH\
mGFpe0O2QbJzz2Y_Qwo\
mGvIU-Z-jLhw72VcaCf\
mGvIU-d2mcn8U0Lq82X\
mH885-Y0xlq_Z0lY8Bh\
mIeIT-k0VrMfK0CcQpY\
mL4gW-_-wvqfj2mJzX-\
mLCSu-i0LY0MK0c_HKE\
mLR5M0J2gHGCX-yxUot\
mN3CA-M1Rufpi1Nmigp\
mNCis0e20U_8T2QWccN\
mNqEc-a1TeRLn0po4Ma\
mO343-G150iCA0yetlM\
mOHBW-Y0hBF-221OI4V\
mOfi7-O-GEB0M0VnCMd\
mQ00c-I0syiCA2QlkDz\
mS1yW0C0aseyj2moT8K\
mTfD5-U1QDYGJ1rE8t7\
mUZSD-T2btdp_2lM8Xi\
mUpIz-s0TMFmD-U3QuU\
mV3j60o-DkBJF1OF-uN\
mWqwB-k1oNOrl-FJQJp\
mXRnt-K28AAc80RHWwK\
mZC1g-O21bPN_2E_biB\
mZRJE-U-xkp_y-ty5h4\
mb8JM-S0-ZoZv0aPjgb\
mbYLw-T-NmUOb0Kwm-8\
mbrQ0-j-BVvnJ-7ZOl1\
mbyo4-v2Du8sp-pUdIl\
mcJux-O-vp-Pe1JZJ-S\
mdlZX0A2aDP0k0XYPal\
mf1SZ-x-XWg3y1S6sx-\
mfjJ_-P-DdiI52ToGyn\
mhEob-N1SeiM12obIrW\
mhdtp0D1LjS4X1LaXNn\
mlCD7-m2A8TbJ06WNhC\
mlWLd-N1vslXM1EJ_VY\
mlt1Z-b0mezKt0yo6Kc\
mlym8012TvoUF1iGzx_\
mmDIu-u1qykDJ0y9mX5\
mnm58-_1FIPNn1-O_KT\
moCi2-x-ciHx_1Cvshn\
mpQ5s-f-VVmnU11j6pu\
mpQ5s-f0PRePa1vlcV4\
mqtso0M2OxvAg1mpoBX\
mrE0k0k-NYFE_-SX1ak\
msTid-N0Nym6V1wlugC\
mstC--z2DfVh_0jb9Oq\
mz1aD-G16pc6F2xHlKw\
mz1aD-Q-E3OJS0ZAceM\
mz1aD-Q-ckVcx0qUvA5\
mz1aD-Q1cmxNF-KGXR3\
mzLrz0b1pqEZN0hAbva\
mzT3F0h-_qIxo-dXPQY\
n-5nt-a-SEDYU-8aXua\
n-piu-X2dLz-i0iJgWu\
n-piu-b2A3Mdc0o92wN\
n-piu-c0heuhm2SV5N8\
n09Zz-W1vTwDk-Xx0xa\
n1LHz-U2CSwOW1VepWv\
n2GY4-x-R_cFQ0BVqPW\
n3T7V0K0fcMpg1zqGaV\
n6Bjb021dhkTx0H2DT6\
n7O18-l-zzBpJ1tyFtr\
n8nmM-j1Y1Kle2_pBBY\
n9G_R0b2EO0cy080bft\
nB5cV0F1-Ghi_1F40DM\
nBSen-N2SoXPv1fpL7H\
nBSen-T2DlvTh0muCzB\
nC23Z0E-QxgWj1Qycq9\
nD9sg-P-4MMJb-fIf0X\
nDXhZ-e1W5Snp-qe15H\
nDceT0017rmTI04Vbkd\
nE0EQ-U1ynxGX-rfXfC\
nE308-M1fTIRd0VKr3g\
nEWq808-vQBbI-Tervy\
nEXhX-f-1_9Bm-_P5YV\
nFStS-H-dlPsQ0HByL3\
nJDXf-d0GE1N92eqsmZ\
nLlJi0F-6G9iI1yNNBF\
nM4M30g-HZwVr0Yg-BK\
nNG4n0R2WyKNU1cAOC3\
nNGVN-E2lyMYK0CBpD0\
nOZOh-R10jyks0g5w0Y\
nPZYv-J03QZTX-PJVRY\
nQXLq-L09issW-La3ev\
nQcFD0R--RFak2Y1sNM\
nRKEf-g0Zs46_-c9Z8X\
nSINo-c-2I1WS-ML62R\
nTOYT-J-_TaUt-K5e_6\
nUpYk0E-HddtI0nLn-i\
nUpYk0H-5N5T0-KNF5z\
nVyLP-j2YJRZV1DabJi\
nVyLP-k2VdVeN1bHYLQ\
nWMBa-I0ji8Og0EuTNl\
nXBoM-y0HXKoj26gsGU\
nXVf1-J-OqW17-FZ6et\
nXVf1-K05hlfL2-pQDt\
nXVf1-O-zK_TA-o0mXb\
nXexg-s239i770ZjLaY\
nXuHn-T0ib2Tx1GWKkM\
nY5gX-L1ZZPso-rqLDW\
nZfIP1I1fWbYV25K96m\
nZpml-d1wLlmH084Fup\
nZpml-g-RbCLY2Czjhf\
nZpml-h1suWVx2bvHcZ\
n_wgA-Y0RFr0g08ykit\
naFoR-L1Zr3000Snbj8\
nbfJ4-p-HU41L-sP_oz\
nbhMO-R1ZXbeX2PgRy4\
ndZkh-e-cxVPo0qaa_T\
ndnr7-R-gDSft-y1rei\
neLoF-_16Cgar1O2RZO\
nePTx020aPa1U-pG1Rf\
nePTx020cwb7J263kGR\
ngGCV-T2QBx7g1si8VD\
ngGCV-U2SXWVb0f5mno\
nh3zA-K-cBrQq1-i6bP\
nhQa3-q0ZmCLr2GF0Hn\
niPuY-q-D-mgc1eYJnE\
nkrwj-i1rDDGj10UTGh\
nkxa9-91YgCyL1jjhO7\
nmDlz0809BhxE0rEi0k\
nmLnX-T1A0x4H-Euk3M\
nmgKD0N0E2RLa2sPJ5P\
noywd-Z0AxfMk-lBsM4\
noywd-m1pYVT1-HLv41\
npZxo-y-StBUA-AHpXx\
nqH98-V0JzrsZ2LKtl4\
nqfhS-J-jmucu1-FIIE\
nrYlc1D1K_VDX1bHzMw\
nrqXE-Y2h0iWW20jKUQ\
nsdVM-b0orL5q12EqRl\
ntI14-V0fL3mk0k91C5\
nuKfB0L2Pz8g60eAsnU\
nubXG-J1dvWvE-wtu89\
nvdO9-q25pa5D0u6ui9\
nw3d1-h2ovObn-uybiE\
nxYag-_-dxRTq-txiE0\
nxk1t-L2T9tUU-CJnNA\
nxk1t-U2rJTr1--MFvU\
nz4QQ-U1DsKhG2QfT5_\
nzNdD0i0E7FkC-k_Bqn\
nzRIj-b-NaOQz0hxyR0\
nzRIj-w2m6vZ9-Hs5E0\
nzX6G-K0aVbP92MqW9i\
o0fzc-e1-zy982y4P-l\
o1Qmz-E0Lg_wn2NDC6X\
o1Qmz-O066eYr2yAwMZ\
o1cK7-W1zhCI71It-zc\
o2kUq-N0rtUla24-pWn\
o2kUq-O0-xLiI-WDNcf\
o2kUq-V1Mfhzo2RysFF\
o3lyA-l2lrC1w2Fyaw8\
o3lyA-o2sD97n1gNRIz\
o5W25-W2Nn4f_-pivbW\
o5i8L-w104wXy2iBAQN\
o7Ki5-X0ACgsU1pHPb8\
oB0V8-70inUWV-xOqSr\
oDlZf-V1rVCXV0dzbTu\
oEbov-I0fl9JW-_DdFp\
oFLZf0S0Oh365-9pbrI\
oJVgM0I2EwxCv0HCcZB\
oJqt20D0Tm9iT1_Aa8W\
oKWB0-Y1Yswig2UqG7e\
oKWB0-Z1b1LZb-uxzAG\
oKXJi-a-Zcg1d1jhgmP\
oL0Dy-d0Umsh9-HMpwO\
oL7Za0I-_5nzO-fbeml\
oLDcs-Z01JjQl0lzDA8\
oMhEc0N-xbPkr12ZxB8\
oMhEc0O-mDuAo--MsG7\
oMolw-K17kIjO0Cj-6N\
oNOOV-_14MWfN2GSXps\
oObFx052AUDfo-DtEAB\
oOxiU-N1sbCY-0G1QZC\
oP_89-g0L6fm6-09KOI\
oQ61507-4gYdw1uiSrr\
oQRMI0q1CyMpm-KtrLu\
oQaue060wSjIN2_rr2j\
oRs6B0Q2BqHAO-Kap_x\
oRy2r1L-mxxhM-QvaZH\
oSC64-K1N0w6V-V1XSA\
oTBSp-J2rcqKj-kdIkj\
oTBSp-K0xleqh-HF6wQ\
oTBSp-K1inkNO01LoWw\
oUSUG-g2L5t4_1aFZVk\
oUSUG-k0tykAR1hk08l\
oUu30-k2w-n5Y0ROZHl\
oVOQx0d0HBTC728BqWe\
oW2S5-r2tXLRC26ht92\
oXUFd0G-rqS8L0uInBT\
oXzBr-e2LgZbw-bsXkE\
oa76k0V-00i5D1AreV5\
oa76k0s1w74BW05rQQc\
obse_0J-i5zXv1M7YMx\
ocfdc-e1qNvQe2csNfx\
odQwJ-H2ZLYzE0zr1p_\
ofFVg0Y-4KYPB1RmwwU\
og3RG-z0a8qRS2pyE34\
oi_9A-g1oemYI2j59_o\
oibY5-w2B9IVq0DHPTv\
oik_F-U2jl1rH-8PltC\
oj-Ob-S-77ad1-wlkyd\
okCT5-o0qUd-B2orfEz\
okui90e0gBhAQ-7xzB4\
olD_s-R1-1Y6D1kZuPv\
olD_s-e2CKdg02o3Mzt\
olD_s-g1sOQxZ0KPAAY\
ola4u030PdqSO-tKhvP\
omfoN-j1jitX01WvqA8\
omg1l0H0kJRSd2fccX8\
omg1l0V1jDsh-2AiXEK\
ommr31G-v2Wnv0pQmJj\
ongze0G-57JcY04FUFJ\
onp5M0b0BuOFp-dx7OF\
onp5M0c2G43Md2fdXMw\
onp5M0h1-SbB507y4Y1\
ooHpM-V2Gl-Uy2a3huu\
ooqs3-U-nXUeR23YIXw\
opE9d-G1FKaAx0I3WjX\
oqfPt-p1widTp2rdA9s\
orcvu-P2Q3EYg1Z96H_\
otKyu1E2dCAum0OsPXb\
ouXfo-V1vFbxe-U65c5\
p-Sy5-M-5UCgc-Pcdzl\
p2Ocl-O--fJLI-fBNAS\
p2Ocl041GbEic-k87Op\
p2RMr-D2-SOa_-XoIhd\
p39Bd-V2Zxbe118clZP\
p3sit-H2g2aVU25s-wc\
p3sit0o2WQw3r1w1GT4\
p4-VE-b-9Hkoi2hENTf\
p519U-70IBAzD2D_QKz\
p6VBW-P181CGI-osyId\
p6VBW-S0P2ZON1hzadI\
p6gsU-X-qf_9j19fP4N\
p84ON-d2Uo_XC04qD93\
p8C0E-H0f3DfH0Zl5PS\
p8xgX051NsAyg0nRZ6a\
p9mm40N1ouMvS1T2R0J\
pAS0j-L2ah7Ic-kdjKU\
pAnVU-r2BpeeA-Xil9b\
pAp40-S0uLkjF0f4GNj\
pArMT-K-1N__I0enlfR\
pArMT-R03CElq2qeRUi\
pB1ZZ-a00ZpKd02WKYY\
pBFaW-J0dtMz92yd4rC\
pBS0W-P0mix5O11VCLI\
pDKYP0P0lhLF8-t-_n3\
pDudy-o21m67E2j9x7K\
pDudy-q-lHYmO0r2hob\
pDudy-r-hDuWB16oNl2\
pDudy0K-B3wxQ26yss3\
pEkzW-j-yrmYR2-EX8c\
pF7IL-I03iZVk-i3LCA\
pFGdv091OdxvS1J46ZR\
pG9yw-Q2nnist-VOTOv\
pHERq-L-aXLbl1F17-s\
pHERq-b26SWby2mwg_n\
pHERq-c0s0Gus2ocgSi\
pJPf6-82ftDQ21RBLa0\
pKoIY-I-VAC-X-1H_pw\
pMYpR-F2ODseP2uzs6Y\
pMeSd-o1jJjNf-_eLHM\
pOror-c0RJrTz0DzvNG\
pPX4q-b1CjKD50kL2Zn\
pPhW7-P1l8HZi-hRrvS\
pQkf5-N2pTDT10-_ZfJ\
pRAQY-F0EPfa--ZjvfX\
pSsZh-M1hEQFe0jOY_6\
pTvQ7-70Nb9L72nBsIJ\
pTyGT-L0Ke5SA1DWbhI\
pUGA5-k1cbSIZ0ssbXE\
pUGA50915YNkW1IaXZ8\
pUk-l0t-b2p8f0riUEV\
pV8ie0I2Jl1BD1iXDU4\
pW79s-X2TcBT2-mwqG3\
pWNdY0p-0vBWf1t6eld\
pWyZ6-x1URxlH0n7qhM\
pXcPo-c2M4HL00y5skU\
pYMvl0w1-CTaA-PraEm\
pZANm-G1XUyKE1lUB2o\
paV6Q1S1vxX7M0QylvJ\
pakmJ-p0hqTL-2jE4hG\
pb9_E-U09oFwK20MVb5\
pb9_E-U0JOruX14M83J\
pb9_E-W2HK42b-FIM0y\
pb9_E-Y2HNQXW-7ZGk2\
pb9_E-c0p5g651x9U-p\
pb9_E-w-ruuhC-W4cek\
pddnh-8-PRXHY0fQwDq\
pgD1B-o-EM31J0KO0Z7\
pgD1B-p-uPRnJ1E9oef\
pgD1B012FNe57-_Iskv\
ph3Af-X1prRZo017O9h\
phY5D-f1u7sKi0iJ0UT\
piwob-W0WlKmd1r2Zyw\
pjHxD0Z-WSQW61F-VBT\
pjyOE0K0k505D2GnLa1\
pkSZ3-k0Z_SmS0NmH0i\
plJdE040uPuHE2ExwpW\
pmLvC160CVNe8-x_2_c\
pmojx-R-DLdP12mb5Lv\
pn35d-_-9q-pg0yEMwr\
pnfLu-T-95JFm1DHtif\
pnfLu-W1QxuC41fXiRw\
pow3Z0d-7LdEF2xmhv_\
ppGhr-R-X0eW52D_yav\
ppRxt-e-4taZP-J33LZ\
ppiQ00y1dDMxw1rXHzz\
pqGcO0-1WVEae173d_T\
pqbSL0p20abyu-jN497\
ps48E-u0IfYJk0I6xJv\
pt-Uj-g-UDbgd-QgbMw\
ptD8B-W-3JZaH1E9egh\
puD1M-a1uaxQu13syJL\
puDVV08-QcciM-cqP-w\
punSZ161Ni9FE0vuNlC\
punSZ19-X-XzA1QZMuI\
pvVTw-k05PLps0nRh3_\
pvyjk-p0J4-Os-pIt-R\
pyxxl0E-tfoIJ-Rk8gu\
pyxxl0_0jl1Br09lfU4\
pzLQB-f0L2CEi0NHECF\
q0_oM-R-O0Ecu1OZCqR\
q1DqE172-2a2Q2uOuKT\
q1V7D-W-5bflg26vuQI\
q1shC0y-wcii_-Hm4vP\
q2yjF-v1XS_IK1XwG4k\
q3tCd0O0WK1vE2hpXEN\
q4CED-F0xVs-y-bhOhR\
q4Ew6-_-zg9KE1c7_uq\
q4vvq-l1sWx3b1hEWSL\
q5Liu0X2vJ0Dh-ngEw8\
q6Ppe-m2NJcwq26aqZH\
q7mP3-x0D3hVE28SGaG\
q8C_B090AOVBR0xv1HR\
q8P6--B-9-eoj2pM2uH\
q8kd30I2qSzje-yM6HS\
qAg1J-M0VPtIW1iI-Lw\
qAg1J-Q0ASyTF2gxnFf\
qByYW-z-NLbSm-93h4h\
qDYP80-2tVbiW-rGUsG\
qDhjR-L0jrzKB1zUooy\
qEGS20X052Kjj2Nrshj\
qElSz-U2j2gwc-I7M9x\
qGJsu-w-0kwG12mLypU\
qG_S5-e-L1JbS0a3Wx8\
qH8EG051fcoBi-5fFAT\
qHDr7-W2nCuU12dPsJo\
qHRmk0B2EQY1w0OwLNB\
qH_6T1O-IMQ292G9FD2\
qHimF-t-KwpeU0VESu0\
qHimF-v0dZmZL-Nsp4W\
qI5k3-T0n5ZEP0CtHfL\
qL5C3-s2aj8Tm2ehsG-\
qLHov-I0ZbFU--NmCNM\
qNow_0d0Md-2X1wTEgy\
qNuOZ0L1AYo3j2Rey5r\
qPRzk0G2bPvTS180NQj\
qQOPP1O2MvtAM-Vg1bB\
qQVMU0F1WgBYg-MV3nU\
qQtRd0H2zMpwq19koOB\
qRisG1A0221D3-Zt-jF\
qSAZf0F0uk-x21XpH_d\
qTNGt-X1ymazK0pt6fr\
qU1If-x0KfUqY-9yaKH\
qU3Wt-X200-OE-7rLSi\
qWbAR0b-IYIDy-gdmXF\
qWbAR0b2rfrDI0wCD9I\
qX4Gn-O-EzKE80tOa9y\
qXGjq0U1bfjT10l-GZc\
qYF7K-I0i5d3X-hRTU9\
qYG_c-N-bZ0zh-EhejI\
qYl0t-U028Jqw0IOAhe\
qZr-w1O2VM4KB-qnZ9C\
qbKm-0Y0eUY_m--qfZt\
qbKm-0m-T_vNf1-V9vJ\
qbKm-1K2UTMjq1Nfwl5\
qbihW-w085ceA1uI47v\
qbw1C0K-Gn7gb0_THP1\
qcgcj-P0tUFMf2Ilzam\
qdGZD0U2LlYHV1NJhfG\
qeZvG0a-F4UtG-IF744\
qeZvG1L0tNbXl0G4NAM\
qef_S-H0BLDUb-9o26T\
qg5Jf0W06Pp2Q-7FbW4\
qgwNQ0K2eeHlL1CtxVS\
qhAFk0I24Ce4L0nSS0a\
qhAFk0J22cqYm0YL7CZ\
qhUU9-k-hkWFx0oAew2\
qhUU9-l0jOXVW-90-PV\
qhkRG0y22kXxT0QFiJ6\
qko5L-g2iuolX1zdcHH\
qmsZp032GI9yg0aHDYW\
qpA9b-F1VOutB1wtghb\
qpQrS0o0lfXAC-D__5M\
qpdAB-P04I85S2ZQeA3\
qpdeL-Z0UAVXB1MQ1FW\
qpdeL-_0poumj2Y6d_z\
qpdeL-c2Aod_F07ZVRe\
qpdeL-o2zDyJz-PgjSl\
qpdeL0q0VmVLI1k4rL5\
qpy4B0M0XjU2u00eu-7\
qsXXK-Q0UsDBi14gy3K\
qv3-D0d-wsUlz2Gw7_1\
qv3-D0g2eDobx08le2U\
qvl5X1L2Ar3uX1Ou-De\
qwC7Y-_-aOEtQ-slMS3\
qwzJQ-y-M2Z9V1-uu8Q\
qx47r01--EdZp1hrAbC\
qxSFh-i2F2maE1qLSeG\
qyhCE-k1Qxodd0dhw3Z\
r-und-d2GK2dt2CbQD7\
r1XQy0T2orhUO0nWmzE\
r3FN402-U3myO-Dzfpa\
r60vb-G0ayujU2xOcP_\
r6KmP-p1VydFd-ke8vj\
r6Sza-F2uAwpJ--U4EK\
r8_xp0B1W1O880pEFhR\
r8arR-P1Tb6z21j99gC\
r8arR-T0QW4OA-eNgrQ\
r8arR-V2LG6jw-91jly\
rBD5H0B-WYkxL-ckowY\
rBTa1-J-CQrjQ1wbcOG\
rD0Ss0Q-TiDUW1sg4zQ\
rDh05-m-37bF10r7Ocb\
rEGMK-i0Dq8vA2parWI\
rENNW-M0_Sy570NLoWA\
rEmuE0D1xygfP-fBFiU\
rEmuE0P2Wrb6C0SUE6g\
rEtwI-p2T3NEj10XdvX\
rFXwI0a0z_omO2gv3xt\
rH9FX-e2N3IpF-87DIs\
rHeC711-4ASic2hDBE1\
rJyEH-H1fmp8X12ghzi\
rLFmV-L-5Vsj52o5M0L\
rLQdQ-j1Py3M-0opMTn\
rLQdQ0J2vxZiS0nb-x0\
rL_X0-G-O3cP52cKoNb\
rL_X0-L1wT11s-Z4dFB\
rL_X0-M2-LVXM1XT3RW\
rL_X0-W-0GXFh1M9SFq\
rNAzP-U2DrYN205rc7K\
rOIug-d0CzgbU13TBjn\
rPDwP-R0piJp50O92qI\
rQ7T8-t-hjqkH2ANiuR\
rR2Wr-p2y5wsZ-Ndf9J\
rRPcb-k02nruN2YdUQr\
rSJPJ002z66711ejIKU\
rTA-V-j1zG0sx0fS37H\
rTA-V0J19F1s52ZGS_C\
rToVF-a0VlvvI2U6oe4\
rTqiR-h-y7nC5-CBFpf\
rTqiR-q2CVUqI0WabLO\
rUBup0K1yahAt22YtU8\
rUN19-_-ybo0l2STFzG\
rUoj61S-4Akih0_vDUQ\
rWQ1l160Un5QP22A2Bv\
rWarL-8047Am12q4twH\
rX-9R-b-7g0cK-EjDXI\
rZksw-J1vaYys2UFeHB\
r_ty-13-mInwM2nUJxi\
rau2R0I1qFde00CLhTu\
rbaGb-Q29DmpY0i0HNH\
rbaGb0O23WfZ7-h0LL5\
rcL-F021I3WsN24umpp\
rcQfn-Q26ayb41aT3S3\
rdGD90P-6tBaE-qRsK_\
re4Jt-q11WQLH1qzhX3\
rfD0B-a2j8wNy1Op1TZ\
rfh4r-U-D71Bu-gi11q\
rfh4r-e2oJAkj07UqoP\
rhl03-T-_yeT5-BbCRt\
ri8b6-T0mG3gp1GfmG8\
ri8b6-m-eYqtF2S5tUD\
riJZg0P0Xqqmd-FUn7H\
rj2tu-c-KyYn22qTxr-\
rkxUW-G0ZQaph2gJ66H\
rnk-q0W-7uEMR-4pBia\
roiCH0B1iSQSi-wPxjW\
roiCH0C-fLxkH2EC09k\
roiCH0E1Cahk_-J1Sbr\
roiCH0F2azXOm2swtV8\
rowj9-w0cXE9p-EyxBv\
rpAQ6-d2pn2ZR1NgXs4\
rphqO1V20CBNq2hIoLh\
rq9LI1A0aOiz9-eSP0r\
rq9LI1K-gAzoa-1UHF7\
rqj43-v1tbbR3-UoEpH\
rrJy_-h2gL4ai2Wzf6b\
rridY-M-gZETZ1nScy0\
rs4iU-T2GC7mw2yl-mJ\
rtJ2V-f-jGoJU-8_LCw\
ruQ6l-W-5o8zx0FCk-V\
ruYGN-i0HUyzA12rWFa\
ruYGN-k-Hp_NV0qbh3x\
rvtI4-P0rNIFC-waSei\
rw00Y-K0_8jfk2WUMPL\
rxsBG-o2ViBDg28DQ1o\
ry34k-N0_4qy1-YNMLv\
ry7mA0421D4G2-z-c2Z\
ryM3E-k0BEs53017C9j\
rzkgt-S1xUfp2-0YxTv\
rzrzY0C1Zn43p2VRpZo\
s-in--h27QMbD2yuCTA\
s0Juj-e-f9zzM-27ehg\
s0fgD-O-Hr8p-0wKUIn\
s1qc0-I-fnmEN1Th85O\
s23zK-t-sfDDA-yITXO\
s2A83-z2wYBFV-vWcDz\
s3ooV-c-hKyXY1l9-Nv\
s4JBQ-n2iWcUw-G_7dZ\
s5Lan-G-11ldY1IB4QU\
s7hFm0V2ho3YY1AXoPD\
s868G-k0_PCDm-Ppwuc\
s9cR6-S1odWwE0DJw55\
sAEa7-b-DE2vV-SK2uI\
sAEa7-b0qsGIn1pm0Pw\
sAkXF-U0O948S-rueMZ\
sBMKs-Y0D8j9z2lIHJl\
sBP_a-k24lWS412QDB3\
sCMZ9-W2fOeJK-3u4xZ\
sD6d4-P0hXXrq01bHoK\
sDitL0D27ZODq0uqLdB\
sEWVu-A--Z5dr25ntFQ\
sEWVu-H1KvLl20go_J8\
sFdo7-f1VdgqC-ykOeF\
sFdo7-r2kt48C0LDTH4\
sIbDu-r-Uoa9m1rN5aG\
sIhGg-G2Z6nNW0gV1E0\
sIhGg-I-ICPGd0wBTdz\
sIiNh-x0qHu8S-neKAN\
sJpWs-o0r-d3C1gat19\
sK-35-d1nFeSV0hxgO7\
sKl-3-S21piEn-ODurC\
sKl-3-a1kDUL704y7zN\
sLQyl-z-S7z4C2tKdgu\
sLmrS0z1IlG0-26YFVL\
sLmrS15-2u4Ps1eF5xJ\
sLwRI-Q-hjWm_0ctgHh\
sLwRI-V1bfBe-20E-Je\
sNZmL1H2k7ijA--WBRF\
sNgxc-X0wli3r1fVGE6\
sNgxc-c-kWUcM0vQNp3\
sNoO70J2ipwf22lJb1W\
sO3sH-T1ET4wf2C2dxe\
sO8P6-V1D62r41puFmu\
sOReS-t2bLGIN1aNCqC\
sPdjN-W-FFCbu03K-Y9\
sQtLG-z-fPj7H1Sm1HR\
sRyuD-T-4K9O50ctdAq\
sTxEw0413CwVj-dT3I_\
sW1hv-v-Fp1iZ-E2q3Y\
sXDtl1M1vGrK_2LlZe2\
sXoAp-J-wMa8h-gLrjS\
sXpcA-s12SqOg-4jYBn\
sXpcA0N01GJWc0BYFrC\
sYSo40h-WLs2l0gClFD\
sYs2Q-y0jP7sT18nN2x\
sZItj0W-o3LEv20yQnp\
s_42b-_1T_hFB1zmc2e\
s_uwx-N27rLQY0CHUuU\
sbSm20O24x7XB1O73Iw\
scGh8-L2mrN_-07onwC\
sc_cv0924RLqk-oyAd5\
sdTLd-c0Zp0iR2EeG8w\
sdYWz-c1-smdd1mG8D9\
sf6ls-y-q--R5-XJZMd\
sfrHU-k1yGMT40cyD6B\
sktQY-W0zvBYP2rMXpc\
smMng0K0lzcZm2syg2d\
soTxa052ndgTS1NHuSa\
sofNZ-L0GrKy5-_VcZS\
somh-1L-iKyet--dLkA\
sphrX070d-HWx1oc2QO\
sphrX0k1ffzMY2EOwpG\
srIi9-a-rETKH0Qac0F\
srIi9-c2-YbOU1zVDi1\
srIi9-d0HH2rk11qGEU\
srfzv-M22ubJ_1Oy3Bs\
srgNJ-_1SYMhn-Hp9Zd\
srgNJ-a0lRmNp0OsGAx\
srkFj-R2whw3m-JZ4NZ\
ssMVy0f-O27JW0QJFY7\
stMmB-H1X0jw7-fX2pl\
swc29-Q1yGRWX1AxWVR\
sxO4w0L2XSw9Y2GDSx-\
syKy_0307meBV1HSZ93\
syKy_04-Zb3Kr0pleUg\
syKy_051qYuSa0D9fle\
syiy0-P00yW7x0t1qVV\
sz7t_-U1N8i4q0pJEwN\
t-HRq022fkPiu12VqCj\
t-NKT-N1gDyCc-9ytm_\
t-PU4-m2xs6gp2oFYUW\
t-PU4-q1gQY660LIvjP\
t-sVN170SWd391lC3DI\
t055d-t-xsAR50sHrWY\
t1H1z-N2SH5ds2f6wS1\
t2GFh-F-Wk9130apMRQ\
t3r7l-O13CizC1sfkix\
t3r7l-T-kvIgW2PDYWn\
t46oT020bhvlN25-_0E\
t4MGL-71OXW5w-ZvaHo\
t4hTA-I1qVdZF1y7JRh\
t4pom-K1Ly0740gvufh\
t6YiG0G2AJSpe-onH8Q\
t6tEP0P0haAgq1GJ_eC\
t8OP3-O2-KJRo19AY4u\
t8uw70F-BAWgF-y-BpU\
t9faU-q2LIBZh2LsW9D\
t9kiN-f2weHTf121TgE\
tAnSQ-n1CFbpS-sTqKj\
tCCc40Y1fgGL_2wy53X\
tCLZH-v0IIQCV2d6U-V\
tCSNj-h2H-188--gHwr\
tCZZH-P1qiv1u-3QPBK\
tCzAo1B16Gap90tyeI4\
tDHai-f-qfjR62Or6B4\
tDtm-0G1hb7jo-oZMRU\
tG1mp0--br_yU2LYcL0\
tGHHG-R1x-vfR00rUrl\
tHfEG-c2BRbIs-r0oU3\
tIrz3020xj_TT-jHE8v\
tJupk-G2aRz9_14aBYs\
tK9zz0P2BmEZ12Wn4eQ\
tLRGo0914vgfd-aEiPD\
tM825-i-m8QCD0e08jV\
tOGa1-h0tc_UA-Ev0kw\
tOIYP1E-PqpR11TgSl-\
tP_570c-SouXD2MPaOQ\
tPiKX-i0JF4fX2GHnRY\
tR1qo-e2O9e1A-BMAdX\
tSur2-m0yjsKZ0jqW0b\
tTJ87-M0Lb2ld-ZF1fT\
tTO2x091fvctn1cYQ_B\
tTO4R-X0hU7eK1ZC3rI\
tTrRQ-b0uJU8F0Jh8HV\
tU8Nt-Z1ui1H30JLmEE\
tUIGH-M25fxKM0SaIVW\
tUKU7-h0bbzDP120jss\
tU_7X0B-GQKvJ-Wo31M\
tVUpU0224Oecj20NXHq\
tVUpU0E013B1p26KfwF\
tWE_G-n29KhG1137B0O\
tWcZY0V-2icwg0gw2Dt\
tXscq-T2BzA7x-G3p34\
tXyK-0e17MP1U-sbbMu\
tY6mS-Z28azfN0mc_9r\
tYr-f-b2_WdiF-VRYGo\
t_SnK-b02bsXW0FxOLZ\
tas7k-L1xbMTV1waTWS\
tcw8v-8-xA0lf1aK59I\
td2pG0g0khUYo0On6b6\
tdMzP1S0BFh881_0ULc\
tdnGI-J1yFyPd1ICcca\
tfDIi0f-QYl2q1i3FiY\
tgRC4-S29OStu-Y0Iws\
tgRC4-b0NjAbZ0QZeCq\
thEpJ032pONoP16GmMl\
thEpJ0B0IoGul1hfZ5-\
thuyh062Mo7Yg0tgCWq\
thuyh081N-rze2mlFxr\
thuyh0A-97IZH2lV5nu\
thuyh0A-A9RT6-h9U71\
thuyh0A-rkvCv0pNdzO\
thuyh0E2IH5u-1MqyZY\
thuyh0I1njHXt2VcF6h\
thuyh0K1lPGPJ-lPctA\
thuyh0Z-iOCv--t8JxJ\
tiZQ90r1_Z34l-dqWDC\
ti_ni002v16zG1rwIhh\
tjl2k-n0xz1ii1MLmtG\
tjl2k-q-TGqg22UCM4-\
tkTGq-Z2fLECp06EEeO\
tkaen0O-nav5j-C43JA\
tl9wF-W-p2MOS-J8SVl\
tlaoS01-svqTq1ruoHa\
tle200H1opDsW2nBRCD\
tnnYI-I-W_mrX-mza45\
to5uB-H10CUrR-yb4Ps\
tqKpd0x-oLea_1OwyNh\
ttYff-F-K0_xU023WHE\
ttomx-T03jT2_047FXC\
tv4OS-H1T3JTt0uWiMi\
tvm8T-T1Pm811-1RJ_j\
twE00-r0Im8k000lkSP\
twE00022-JM3M1VRmyA\
twuEq1H0n7l_x1HZPE7\
u-twN0F27UQdU0hpccw\
u1Ubf-j0D21e52QNJso\
u1Ubf-n0efXdg-E7GPK\
u1Ubf-x15F7Q32MIN0z\
u1Ubf-y12O8Xh0jFGde\
u1ZUk0b--3x3u2_Rh0J\
u1k7o-X1eN9dC0Vo7iz\
u1r-Y-d0O02uI0sxAAF\
u1te50A0zEBep1lDssb\
u1te50W0dDFw32XDcWz\
u1te50W1Jxpa51WotIV\
u2m9a081pNtoe0e0x7w\
u3wO9-t-7H0_m-YOG_Z\
u3wO9072GwCUj-QJNdE\
u4327-n-6uTd60ZF6ct\
u4IWX-t16IH8E16BLwW\
u4qCE0a1IHCEk1sjRCM\
u5CqZ0e1uHicV0m0U7b\
u5pTl071IJn1e1MQFe1\
u6KDp-b28PTC80Ednao\
u8ldT0-0aVWKT-CIwdY\
u8vqV0x28b_bX1i9b7I\
u9wSP152aTy2x2Bwjnd\
uAAmH-N-U-P1G0bfbPW\
uAv2N-f-Oft_U-MTWVg\
uBJxm-w1VmYGx0KLVGa\
uBJxm-y-5Tbe21QWUDw\
uBJxm-z1w_bWM2mkTMj\
uBM55-x1kvCLO-TyNLr\
uCSJP082BuYQO16lCgP\
uCvAS-R2iSKzn2MYk2i\
uCvjQ-N2k_j_o-VD5JR\
uDwFW0s18zJ2y2iRK-U\
uDwFW0y0t0R8Y034Bjf\
uFuf80C-IAkum22Y3Cp\
uHOnz-N29WUb524hzAy\
uHZ6f0z1z-hWi2SNFTk\
uJHSO-V1Fengf-QWyB2\
uJNM40u-S9IM92kvc6U\
uJi9B0c-fltWu0A9K9i\
uK0J7192od3X41ivzHf\
uKW8s-V1YeNbP0iQiJj\
uL-EY0P0bBhEf1f4qgM\
uL2Gj-r-p6Lom0NC96j\
uLnKM0I1KtQfJ1--pNs\
uNdUr-K1euoL302t1LS\
uQOLU-Z-pWZmF-7u5Pc\
uQOLU-_-SEYjf-RzMVZ\
uQOLU-_-rS_Ek1nvIRT\
uQOLU-_0IyIQh1ZnL-y\
uQOLU-_0kso_p2npqCl\
uQOLU-_1BY-py2oFzgY\
uQOLU-d28hLGI1ja8Bq\
uQOLU-k0jdOod1-eiKT\
uSdgq-O0XqGss1gUCN5\
uSeM--M2aKE1X2211v7\
uTSX0-r107xL0-1WJcS\
uTpiI-_-h2aXb0D71I1\
uTzv10A-W6lOi1iVvfO\
uUifO0-11UFYV08UCKc\
uUifO0-1Eu0d--EvLr1\
uUifO001J--uD-e-tyt\
uUifO072e2uPd1vlpZn\
uVZPL-i0H7YJS2HROD1\
uXQwu-S1WGUiY19cImX\
uZtT30r2jP-Du1q3NsE\
u_Xnj-I0HWmQQ2Ns9lu\
ubtNa-Y2WrCtF2kzqim\
ucDGj-I09SAqm-EiP7v\
udHzv-c0LX32P067Ccm\
uecs8-Z-Fatlx0wjZnv\
uecs8-Z0Dv2Da0HyRnC\
uecs8-a1krY-d-xKLZh\
uf-Cv-n-mkXWr2gy4CP\
ufi7P-M0Vx6nl2W-Pw0\
uglKt1A1f6zGX17oBCy\
ukJqS-F1eFC0i-puCjr\
ukLQg-S0Rnf1U1vAf5J\
ukRzK-p0v1CV_0D7Os1\
un2td-f0Qx5Wh1rGB6q\
uoXrQ-n25Wyyf1PaRHi\
uoeeT-Q-PooWn0Xiwbu\
upzIu01-3s06d1nJYX6\
uqFcJ1O0PM3yf1_rDTl\
uqc0P-f2xEM5o0e4xxk\
uqc0P-g1QE-FI-y-XCc\
uqc0P-g1iT7fr14uznS\
uqc0P-h1HsOsl1jMEoa\
uqc0P-j19I03u18l-6w\
usFNh0R2H3s1x05Sesv\
usO7n-W2ReM8S2wRHbM\
usO7n-q1zX0AZ0u9H9D\
usnhx-h0MKZWB0xfSTb\
utf5e-X-No-gK1tSA5I\
uthOF-v-WUpcq-LZlE_\
uuZl6-K026pPo-nSv7N\
uvLQr0w-4TxCx0pbJ7p\
uvzoI-H-FBoZX1_Dg-u\
uxayq0k20N_R_2NRj2O\
uzqVd-v15Ebon0OUlWd\
v-FYw-H1womU21FwbqB\
v-FYw-I--_nLl0kAxzl\
v-YXj-C2d8Roq-iZA-C\
v-_ii-T1cYZaC-aQjzK\
v-_ii062Jxjvi2EYEMQ\
v0vEF-N2TsxzG2HfTed\
v2OrI17-JCu2D1cQ-7g\
v2yop-N1na6IB1dEe6h\
v4COx-Y-TYJpf1V_Inp\
v57BL042ire7U1OuU5J\
v5EjH0E249vhg-MDfdd\
v5mQ9-d2Ge7sx13wGJw\
v5mQ9-f1xj8d42obL37\
v8BNZ-R2SRUjw0RlJee\
v8BNZ-e-kJRyN0Wx10H\
v8tde072mJRfB2ROOaK\
v8tde0A2nupIp2N4RoG\
v8tde0C-pqRba-LF1FC\
v8tde0H1WtpZL17gW-7\
v8u5T-m2QYdtI2V17Vp\
v9uAf-W-yNs0W1nUq0I\
vBTXr0M2PPaoM1Hvh_R\
vCR1Z0f21q9a82XZ5BT\
vCR1Z0n1v8U3O2wzTrY\
vCfWq0C1AdOBp1EccWF\
vCzR_-F2MMMCC-Xhme0\
vDcp7-b1bufiX-nRpWA\
vDswZ-S0LX95r-W1bR2\
vED26-f0lK5AB1kFdz7\
vED26-g0XuCj00p0x1D\
vED26-h1DH6hx1dflhJ\
vED26-h1hKr5T2FGNzm\
vED26-j2Snznq2sDgyZ\
vED26-k1R-8wE0LuPqT\
vED260L-eiLGs0lz3iU\
vED260M-iLKXV1U7B0x\
vED260k-yn9dQ-fkAoc\
vF2DX-R2WLI_Q-W4nfo\
vGQ4J-t0DXW5U1d7A_k\
vHDAW0U2ARnWH2yOsCh\
vHLhX-L2eCOmC0vfSwL\
vISgV0N2NWH2g1Lvkzy\
vKNvs-g-JxRsd25amgq\
vKdC0-b-y7K3C1Vomtl\
vL05i-I1cC6yy0Qt_rE\
vL05i-J2X2MJ40J4tNF\
vMDf1-f28-N4i1Q1QSq\
vMzUw-T13Ysop-RLAsh\
vNj38-K0K7REF134OTj\
vOtzz-T2um7dv1MdmbR\
vOyHZ051H_p831V5Efp\
vOyHZ0H-SFRBa-COkga\
vOyHZ0Q1sg9TO2bPCFQ\
vPWTp-i-8si3G-8_0Fu\
vPyhL-r2extvx2xkhZi\
vS2wg-U0PN0Te2Lzq2O\
vSFO_-H1Ppyb9-R2AQ5\
vTiES-R2oXg9E0peBjW\
vVVvd-p2QELrr0dhNd8\
vVxCE0e0arfYv-FPYZs\
vWWEp0q2ILvp4-6Rau3\
vXbRY-p0RYlG32hAwvy\
vZ0ZW-L0upF6I1WrPFD\
vckyc-U22saP0-Jl1xZ\
vd8-90g1rN6h92kaUh1\
ve6Hz-T0ZzKVf04_vn1\
ve87R-Z0QpnBG0q3GGO\
vewqz1M-hTnIv-_uyvJ\
vhQZl0L29sfDl1pTkCk\
vhQwr-k-Id7pm1v74ef\
vjTpW-Z-Gshos-wz4yw\
vknVU-P0flToG-ASAHQ\
vkrm1070nQoqT0D33Kg\
vl6Gf-723WYjk0RH-pv\
vlWxE-82iEtgi-xx30N\
vlkaD-S2BNxjS0HqNd1\
vmIhQ-Z03Xkpw2Y7qJU\
vnDPM-n0Jlw1J-W1P6W\
vnDPM-u-VIvV51f50yV\
vo6eA0Z-6RMho-MAi6i\
vrh8D-j28ODv50cifr6\
vrjnx0V1ZbGj31KMCl1\
vsaOy-G1DFUyo18H1hi\
vsxT9-n1EY4xB-xB3pa\
vuT4e-u2npCiW2Oo2UO\
vv7Cj-W-XW0M312aODn\
vvYUT-r1Ire482w2c7K\
vxx02-S0kNO3y1W-jhI\
vzGJ20107FJSi15wLfd\
w-l781M1RR9oB0LMQ-f\
w-l781R0SWpfR-TUDcj\
w0wE_-K-9tOgp0ustIw\
w1ftP-X1lWQbt1soyuF\
w24oO-n0X84EX0m3_5F\
w24oO-r20ETFe28ZLV5\
w24oO-t2ceAvL10IqNM\
w25vJ-W-lbSg8--Ax9R\
w25vJ-Z-VHv-w-BUQnL\
w25vJ-Z-zucoB2_EL4h\
w3h790T-wbr1e1DQFFV\
w5T8W-E-9IKYv2y2yp7\
w5sG60i24z5Z2-a5gGw\
w6KBd-I2ECIck-IUWbp\
w6dyT-a18ebdU11j9RP\
w6dyT020vIluL0AZARS\
w6dyT031asWl20wkKB1\
w6dyT0A1Y_Jar-Z_YOg\
w74sC-V2tUhqL1Nj0mE\
w74sC0k0RVj4Q1nqE0r\
w8IGH0W2NyH_F2slzua\
w8IGH0Y0ulwPE-Fgzbd\
w8IGH1D2nxPdN1JtUhM\
w8kn--z0XwciR1MVnuW\
wAXSA0L2FFhi4-b7RlM\
wB6Tr-O2YgCf-1DoZ0V\
wB6ua-U157qoh01l8Kl\
wBMEW-c1Mj7iZ-nUcGA\
wBMEW-r12hPGh16EcwK\
wC-f_-P1zlXUw0yWyIG\
wC1_m-j1KvA501Y-h63\
wCPc60g-M_W4m0730E9\
wDG2L0b2MeQwA0Dh0Xk\
wDG2L0j17zHYB1qGyqq\
wDRZF-x0e7UFO1hacG1\
wEQzG0x0c3gYx0FMTrP\
wFOOr0L1i4tB-1bKhUL\
wFQ8C-K00FEd--_k3Dg\
wHPwx-l1jfWRA0XhqA4\
wHdKN-P2oy1D-0Mh3xh\
wHdKN-R2p7NBl1b6Cjd\
wHdKN-g0uEtg4-zowbv\
wKWxc1K0B0m5Z-EKfRm\
wKbwD0a-bVXDc0JagvV\
wKuTe-I0UMv-2289XJT\
wLPms0d-tdIwg-9O3d8\
wLa5V0n2qQ8m22qAw1O\
wMMeq-b2-bMY7-Zsuyi\
wMlcc1L0ebkiL-LkROm\
wMuyh-K1XUbRK1SCS-V\
wNOtT-K-mPShl0uN8Qy\
wO3N2-v-dfwDI2uSb0m\
wOQfD-H11W_7g1MKGDy\
wOuJQ0K202w0x0plNOV\
wOyiy-g-jvatj14riKV\
wP6ru0-1Ad6c61GDwfF\
wPAMe-N-17pcZ1uBYCg\
wPAMe-l1ITZ172A43n_\
wPAMe-o2SvWGp0uaI3q\
wPYSz-F06yHjL1MsHKH\
wSxqo-Z0Hutyk2QSGv9\
wT88o-U1L9cuf1eHvNS\
wU0IN-O0ZodFi13BLJn\
wU_wR-82wCWZA-jb6lp\
wVDrN-Z2szpwN1DTLu3\
wVDrN-b0ryh2y1Z6g2B\
wVDrN-b121sao2kqVXL\
wVDrN-b2ED_tB-8mGbP\
wVDrN-b2RUwb727krRR\
wVDrN-b2VEX1H-M7Mb1\
wVDrN-d14hAz72_hOXx\
wVDrN-e0Qk_VP-gWFfY\
wVaN0-U2C1hO9-WfRux\
wVcwZ0O-2l7P81d2_J4\
wVlV8-X-EWR-K1LUJfN\
wXSYA-Y0ooWkr-jC2wz\
wXkaQ-N-OTLf42fJs3O\
wXkaQ-V0Vacrc0ZUs9o\
wYYim-u28zfrI16GXgj\
waCu91-2B-pvU-cRYS6\
wbMjs-l1FpwsQ1lr6lY\
wbajj0F1iQb-j1GG7dt\
wbnad-H0n4hy51AfLhu\
wgcVC-y1j38re-xO8mn\
wguCx-O0Z5jTf1bhYYZ\
whI9K-_0KD9Fb2Vb9jT\
wjGjK0L11fHsm2vSvVc\
wjOJh-L0zxjUI-752Ci\
wjOJh-O0RS4BQ0z_-Ry\
wjUxR-X2_3YBb11heWi\
wnkvv-h-K2wPW-lGyYK\
wo7K80K-Yoqob1SDFBM\
wqDXO-J-nWiu02P_ePu\
wsMYS022-LO8G-x-ZHp\
wsUo_0H0ok9ti0jZhvv\
wtH850P1p-B9q2NuGoT\
wtH850Q0z86vG0MACUs\
wtH850a-mWQL1-di8rh\
wtH850q2Bdb7G1cjL6u\
wtH850s1QqIe9-b9Ko-\
wtH85112lvOOb1aT6nr\
wtH851Q-NyKRj22c2SY\
wvVXs0E1RU_fy0ls_jp\
ww9PO0j2uNKVQ0DyS2M\
wxSGG-K-IppUM2nOw8f\
wyLv--s0B6iiK0yZd-6\
wyLv--t-JqVtZ-YfDy5\
wyLv--y27UT8W-GDHOv\
wyWar0-28mQid0bHLeX\
wyWar070nSioW0mfitU\
x0zY9-F1grJXv1b0_Dq\
x1kTx-7-Y1vLC27UjZT\
x1kTx-b-cT8bz0-9HH8\
x1kTx-n0un8dY-Oz3JF\
x2vbb-O-Si9R01ApWD2\
x5ks5-O-a8up31MTqzY\
x73us-d-Bfgkh1DNOJO\
x8_XI-J-R7zwa0AskYu\
x8hb4-X1WImEQ0AWYQR\
x8l0W-i-2MOUq-LIfmH\
x91Gs-K1WCOb61wtbVu\
xA-d0-k2H9sTK-LKhVy\
xADi7-W2dd29F0Gy2Ja\
xAQ2W-Q0golOc1qDehh\
xECNi0F-20-kt1VOjsK\
xEnHX-b-3YOhU20BVl7\
xEnHX-c2VkcGx17Myzq\
xEnHX-d-iW62l099fXj\
xG8O3-M1g3DAc-JqR3b\
xGwGT-X0-lkjY2xpWnw\
xI2ed-z2aQEDV-87wZQ\
xIKRU-u1RQC61-etyaj\
xIXDX162j3Bn71wt_Vz\
xInUS-Y0QhDe62r-gsf\
xIpW1-i1EVC2U-WV_Bw\
xIpW1-j1Riwtq-f5k-a\
xLowh-a1ZKoTp0_Ms0Y\
xLsG6-i2sNnv21DjkP6\
xLul3-d0HzfqE-DEDQI\
xM7Im-Q14AENh2sq0Fs\
xM7Im-c-Irun6-UoatR\
xM7Im-c0DUbfz-B9yB3\
xM7Im-l0cApRZ-2QMYQ\
xM7Im-x1goYqN1aKrY4\
xM7Im-y-ijHGh1brUIF\
xM7Im0-0BmTOE2jfIRC\
xM7Im011dKZ0A2M3qYU\
xM7Im02-nk7350FO9XN\
xM7Im020IPjlH-fh-Z1\
xM7Im03-FX2BD1tOQMU\
xM7Im03-pzlj70PB1Tz\
xM7Im030042Zh0Jl2iN\
xM7Im030c3Mdf15aTjf\
xM7Im0314CVau-JE54a\
xM7Im05-G16Sm0Xpgab\
xM7Im070wMcxS0GEqrf\
xM7Im0J2e3zn_0MXhqX\
xM7Im0K-_2TYy2T6ZDA\
xM7Im0S-yKXrw0mavXn\
xM7Im0U1RGIJ31h-ayI\
xM7Im0f0h1Qfd-UcElB\
xN0Hf-o1m2Mwx0XtgZM\
xNQ2Y-b2J8JGX0pWldc\
xOrs6-z2gNxDe-aBA2j\
xP9gH-I12fSw80t6nIO\
xPaOc0R-MFXHi2-Khzi\
xQHGm-L28HmPP04p15T\
xQHGm-W0qo-fW-S-Uf5\
xQZHj07-rezh61mMSOL\
xRf_F0E1kk-4s0IDhB5\
xS-iD-K1VIev61DpP2b\
xS5PG-g2DhOrC-FSo82\
xSOpj1S13lNP-13b6CN\
xSkCC0-0yz5KR-hsf09\
xT-f5-h-iW8_Z21MEtY\
xU8Af-I0EVKEB-ehYcy\
xUGIE-n1ymt8Z05xYSa\
xV1Jo-R0P3pTt-2vBbI\
xXnZ20F1HAYzK0NJjLn\
xYBEH0A-0560h0SonPm\
xcOmN-z-czryL0vhZOF\
xcOmN041R5NqR2DabBO\
xcOmN0M0G66Z41YiY_a\
xdh59-P11PLeu-4-7zx\
xeQRT-F-METRm2C_tv4\
xebTh-K05h0fn1d6UzZ\
xfs2y-k-fVwmj29JU5A\
xfs2y1M1SbyVM2dYwdy\
xfs2y1O2XwDCa1mgJ2Z\
xfs2y1S0MFjLB2EU6Tv\
xhUVu-S0RPUwy2DzPbj\
xhuuv-J2uaiMm2_nCpc\
xiJrC-O0oyzP_2VOah2\
xkX4C-G17-N0_1JbjDU\
xqYLh-r2l1bHg29L6qr\
xrGlK-L23byN327YJz_\
xr_zu-N2cCvWs0tUGiC\
xtO7C-n1P1kAN-XUHqS\
xtutR0G06_Uz00AknOg\
xuv4D-X28efhj0_CC0a\
xuv4D03-pSsqO0weVtk\
xvcKm-l-g4y1T1k9rvT\
xw9Fh0R1Pmpmr-nkuoE\
xwkfl-O1Zu-zx-ll-UG\
xxdYi-n-FzQz-2XpKcK\
xyHzq0t2t1tvY0wqbt6\
xyW1p-o03XAvS2DX1vA\
y-B_y-X-z7I9p1cigIQ\
y-cdP051frr670amSMJ\
y2oak0z2v0In117GJyw\
y2oak100HEC802WzhpX\
y2rRT-W2bgEUT1Op4CO\
y3lxd-N1Otqqo0BWyre\
y4ADL0y0hduxN0sb8Fl\
y4ADL1-07JS_22Aoau8\
y4Ffy-l0FrWRx2FpLUV\
y5VrP-J15G6lw-EYUxE\
y7U6V-c06m8Q41tzIAA\
y7vKY-N-_CP8D-JY7Bz\
y8LSO0I-Xaccp1e0Ydj\
y8LSO0K2alRV02yRqBv\
y8v1K-l1Dyi7v0EBDWc\
yA5Fb-O2V_DtF-Cz1jl\
yAJo9-c18J_i-0yHaB-\
yBSnX-S-TTwWA-BjaKs\
yCbGA-E0551QE2p7fGs\
yCe7d-J1kC5kw-kdrJ8\
yCrWc0R2ymqm5-BsXFk\
yF9IH-S2dkx-y2WtV2i\
yFHtY-_-mJpWR1y8qCO\
yFdO3090O1jeW1vmEFv\
yFr9G-X0zMkaq21Zfdm\
yFvL3-w-jQY6G0AQEN1\
yGVrn-Y1j3bBE0oxZvz\
yHBx1-G2FoBQX1g0-Op\
yHGZd-Y0tRFMZ-pVZAs\
yHGZd-Y22tW-22hEBW2\
yI3L5-I2JlEXY-8N12g\
yI5T4-O-DyjQ6-weaC5\
yI5T4-v1zoI9X-s59zA\
yJpe7-t2gg8ah2OiQBA\
yM09q-U1UPVGD-Ar8rE\
yMJ960F1Y8oPt-rA2pQ\
yMJ960G2QXaw50koD0H\
yMz_i-W2hdaqA108Ca_\
yNDPX-Y0qjW5v1UVJPC\
yNgpT-u0qxBoU0zzbqU\
yO10H-f0P0k2X1aoQ1H\
yQOpG101ly-XC0Ge1rg\
ySlRp-e1ISEED26JgKF\
yVI0i-h1tNMAF1K97Hw\
yW931-x-dd9HI09yNzI\
yYHND-F2ihJFq0DE84E\
yYHND0R1S6vJB0spDWx\
yYhGQ0C0Mg-dq03ThqK\
yZGDy-h-ybdNk-6Dbjk\
yZcD90s-I2rYQ0sepJT\
yZcD90s1HsyNk2RfsS3\
yZsxk0A2-aiMD2IsmzX\
y_KgS-m2CgM0Y2E-FCk\
y_KgS-s-7qZ9K0-N_kA\
y_KgS-s0FUpIy0xqBDI\
yb3MB-W0u6UHr0ktlv6\
yb62g16-ZSsVm1GG7yp\
ydX_d020Urs7O0ANtT4\
ye1sQ-V1twvIb2nL77C\
yeX-U-g045f7q2jWtSh\
yfkte1O0PG0gD-BH-G8\
yfyjO-f1TNttX1xd_XB\
ygGAy-_2T8Ubf-oKny5\
yggBp0v2ib0wW-sH9qL\
yhNgR-M0CwbgV1XLLeC\
yhNgR-N-4W9bV-1zqA2\
yhNgR0s0QcDrS0tTMYR\
yiEQr-N2ae6oo-qZ3UM\
yiLT310--fPen-Fx1B8\
yiLT31F1oPFzw1-Lx-n\
ykaaE-Z-thYQ52TuKD5\
ykr09-X05IsLu0Vghxl\
ykr09-Y-4NRAd-TlRh7\
ylDZ4-K1s4_vf1bRd44\
ylDZ4-P0-nIOC-EzF4e\
yne6R0z1BnTNM-XhpqW\
yo4hO0t0pWLvC-RAtsI\
yoOdw0v-km1AW2Ee6Te\
yojew-W1l1bt22tB-T7\
yojew-a2JzFIw1xozm6\
ypGb700-9VUBW017sUO\
ypGb70F0ZttBj2bIfAw\
ypGb70G-7iCRL-NPe19\
yplAJ-Q2VfMBJ2nyXa9\
yplAJ-r0O1P5u2EUcWG\
yqVot0b11LUyD-Xmvc6\
yqYXV-R0SHn6d16b4eL\
yrmTb-72pnvGO2gQEcq\
yrmTb-B1HaVAU1StSsN\
yrmTb-G2VbjEc1MQjTH\
yrmTb-S1sFN3u0YcV0D\
ysEgy-Q1NigWL0hvgSr\
ysS6-0r-FY2T02nmj0a\
ysS6-0z0unKr717-boq\
ysS6-172nsdH51my_p_\
ysS6-190x6XJU08FmV2\
ysS6-1F2t3V_i-RAULH\
ysS6-1L2zG71s-_4UNY\
ysS6-1O0-o_OZ-IsF_7\
ysXlm-D1gfX6x2qw3gY\
yt4gi-L2RVDUC2YXKvQ\
yv4AL-n-d2XVG0SSxrJ\
yvctH000lxDIM0fxzO_\
ywnRL-L2_8-0G0qleYv\
yxqGJ0U2b7PVj-npRWW\
yxv5w-_-ss7xy1RLowS\
yxv5w-a2J_WL3-kzMdD\
yxv5w-e1hfxAe29zBK7\
yz3Ii-C-0KsDi2csMPZ\
yzmDh-R2bSCHC-HiBlV\
z-B-c-v20sKgs--l9ob\
z-ZU0-R-lwjB10mMhpw\
z-lji-N-pd-Zb2gujbk\
z-lji-R1ovjTf-naO2w\
z0L13-g1ECb7h0Iq6Fm\
z2T8P-F-NTc931TnUSs\
z2rgH0M-sYtOJ1aM1aR\
z4f3s-S1sO5Yc-NVcWH\
z4f3s-S26tBMD-IDEgK\
z61Cu-I0RfCNT-VVyb2\
z7aGi0h0hk7uw-fmHRq\
z87n8-P1CBL4V0emWQo\
z8bJ_0I180_j62Eo1Ci\
z8t5A-S1Lq8pE2XXv6g\
z9m6d0J0Yvj882VfkXN\
zCSOH-P07ynhQ2yNhdp\
zCZdC-s-UP_WH26Toa1\
zCfiE022jvyt-1J4v-O\
zEEk-1B1Hzn17-cPiey\
zFrDd-c20td4J--EFEU\
zGbQR-Z-wao71-zUy1V\
zGmAd-G1sNQ3M0G1SSP\
zJcX7-a-lHYui-Ob89E\
zJn_X-Q0EMtt10v-GFX\
zK2C_-W0NYwck-dsJG8\
zK2C_-W0oiDeN2nVwz4\
zK2C_-i0NtIQs-HG0NY\
zK2C_0q2kEMjH1ZQaJs\
zKHtc-y2vAo1-0C2N5g\
zM8ht0V0uMzM60Vmraj\
zNwMm-F-YQwUd0EwBaF\
zOFjj-G1T7qYm11gf4w\
zPPPP-K0DHpxw1Ley2D\
zPYug-F1SWHZd-rDqFR\
zPx0X-L003nsl-R_vYG\
zPx0X-a1iin3Y-KgT_E\
zQDhZ0G0CXxt10xKLEc\
zQjlq-Q1TT-3L2Nl1J8\
zRmMh-J2ju6z60diL3J\
zStto1C2WmQdP0loH4V\
zT6dx0u1fVsH60j2gx8\
zT6dx1D1w5rkh-YhrHb\
zTA8c-b10II9D1REjSt\
zTj_i0x2vXr3h-LZs7T\
zU64S032LfGQk2C3S_7\
zUI180L2I6ZC21bLFlL\
zV6ia0-2euGlD-7kdn6\
zVNGG-b1OghQZ1eKZ7z\
zWgoH100ByNCY0gupiU\
zWgoH132_z_qX1yntdd\
zZHT5-a2M-zGz2AMFGX\
zZrxE-h158jcF2gcUqp\
z_Zjo-M-TUA4-1K_bIa\
zcEvp-h15iz012AXLTh\
zefmH-X2ixmKE2naWQi\
zfOYh-H0e97U_1jTLPX\
zfUIL-t-w1Izu0ZcTlN\
zhpQ--k2Pj9GN1UBF69\
zhpQ-0Y1Bh8i91dV1qc\
zk8vr0Q-S3-nl16FOAM\
zk8vr0Q2A6AhQ1VwC93\
zk8vr0Q2dtABV1eFARM\
zkk3j0H2PePXl0UCxby\
zkmmV-X0jgnW822l5U0\
zkmmV-Z2BwZn4-Y6aRf\
zkmmV0T1Gqg2l0zQznN\
zmSqn0O-wwfK42DdNFE\
zmjnL1I0-94F4-pM3wd\
zmvyK-L0MbzNh2tqPF6\
zmvyK-R2pIbZ9124D1X\
znOfp082cHILG-fC5Ff\
zo9Dk-b-s8mH8-UJL3R\
zoDbg0z-ELkGP2FL7Q6\
zoTBH-v2WQpil-0XhXi\
zoyXP-71DfbnQ19Q6RR\
zpov6-L-hdDNB2liTOh\
zpov6-M-SMgWd05eaz1\
zqCjR-S1o0igA22vcd3\
zrr9v-M1QlwGP1FyYUQ\
zsLjc-u2mc2xX1i--Iy\
zsWS90L1a4Hi-2q_wF4\
ztvjh-R-MeQSX2rI-tD\
ztxSG0T-ISNWE1khjpT\
zvfu40d2CzOuv13ON5G\
zwObN-U15-ApJ1AUOCL\
zwj080J29jqVi05zgLH\
zxOYl-k--0M2d-p_eqG\
zxOYl-n1QJ3Ly-UAwFN\
zxOYl-x1weJWc1JxxWU\
zyuqn-Z2lYT4s1GkzaT\
zyuqn-_1vhkaw0tKukQ\
zzJpo-R2KBG4e0XmLQx\
zzRrG0m0txnL1-8Dapu\
zzRrG0o1m5LKB0qhiUl\
zzRrG0q1i_8_j1ZXlHU\
zzRrG0s-tonWR-Hab4Q\
zzRrG0v-f5s1G-b9Ge1\
zzRrG0v0jL0a80mkq3Q\
zzRrG0v18poNw0zBvii\
zzRrG0v2QuQnZ2xqx4L\
zzRrG0y1VSRKe0dDAMJ\
zzRrG0y2ggFHX2glv8F\
zzRrG0z1VXNmy1lZC3r\
zzRrG1--JIyeo-KVsnC\
zzRrG10-caOY21fb0im\
';
/**
 * For each pair of digits, in order, the index of the first record whose anchor begins with it or a later one;
 * then the number of records.
 */
const passageIndex = '\
-----0--1--1--2--8--8--B--C--E--F--F--I--M--N--O--O--O--O--S--S--S--S--T--Z--Z--_--_--b--b--b--c\
--d--e--e--e--e--e--e--f--l--l--l--n--n--p--q--r--r--r--r--s--u--v--v--v--v--x--x-0--00-01-01-03\
-06-06-07-09-09-0C-0C-0C-0C-0E-0E-0H-0H-0K-0L-0M-0M-0N-0N-0P-0P-0P-0T-0c-0d-0g-0h-0i-0l-0n-0n-0n\
-0p-0p-0p-0t-0t-0u-0v-0v-0y-0y-0y-10-10-12-16-18-19-19-1A-1B-1F-1F-1G-1G-1K-1M-1P-1P-1P-1P-1R-1R\
-1V-1Z-1_-1c-1e-1g-1g-1k-1l-1x-1z-2--20-21-21-21-22-23-24-29-2B-2C-2D-2G-2H-2K-2M-2O-2Q-2S-2S-2S\
-2T-2V-2V-2Y-2b-2c-2d-2d-2d-2d-2d-2d-2d-2e-2e-2f-2g-2h-2h-2i-2j-2j-2j-2k-2m-2r-2s-2s-2s-2y-31-33\
-35-36-37-37-38-3D-3F-3J-3N-3O-3O-3O-3R-3S-3T-3V-3W-3Y-3g-3g-3h-3i-3i-3i-3i-3k-3l-3l-3m-3m-3n-3n\
-3o-3p-3q-3u-3u-3u-3w-3w-3y-4--40-42-46-46-46-47-4A-4D-4F-4G-4J-4L-4L-4L-4O-4O-4R-4T-4T-4X-4Y-4Y\
-4Y-4Z-4c-4d-4d-4f-4g-4h-4i-4i-4k-4l-4n-4o-4p-4p-4p-4p-4p-4r-4t-4t-4u-4v-4y-52-52-55-58-59-59-5B\
-5D-5D-5D-5E-5E-5F-5F-5G-5G-5N-5N-5S-5T-5V-5Y-5b-5g-5h-5l-5n-5n-5n-5q-5t-5v-5v-5x-6--60-60-61-63\
-65-66-66-67-68-68-68-6C-6D-6F-6G-6I-6L-6M-6Q-6Q-6Q-6Q-6S-6T-6U-6V-6V-6V-6W-6_-6_-6_-6a-6a-6b-6b\
-6b-6b-6d-6d-6e-6f-6i-6k-6m-6o-6s-6s-6s-6s-6u-6v-6v-6w-74-75-7A-7C-7F-7G-7N-7O-7O-7P-7R-7T-7T-7T\
-7T-7U-7U-7U-7W-7a-7n-7n-7s-7s-7s-7s-7v-7w-7x-7y-7y-7y-8--8--8--8--81-82-85-85-8C-8E-8G-8I-8I-8I\
-8K-8P-8U-8U-8U-8V-8Y-8Y-8a-8b-8c-8c-8c-8i-8i-8i-8i-8i-8l-8n-8n-8n-8n-8n-8p-8p-8p-8p-8p-8r-8v-8w\
-8x-9--96-96-9A-9C-9D-9D-9D-9L-9N-9N-9O-9P-9Q-9Q-9R-9R-9S-9U-9V-9Y-9Y-9_-9_-9a-9c-9d-9g-9g-9j-9l\
-9m-9p-9q-9q-9r-9s-9s-9t-9u-9u-9v-9w-9z-9z-9z-9z-A--A0-A3-A4-A4-A6-A7-A7-A7-A7-A7-A7-AA-AD-AE-AG\
-AG-AH-AK-AK-AK-AN-AN-AQ-AQ-AQ-AR-AT-AT-AU-AW-AW-AW-AZ-AZ-A_-Ac-Ag-Ag-Ah-Ah-Ai-Am-Av-Ay-Ay-Ay-Ay\
-B--B3-B4-B5-B8-BB-BD-BE-BE-BE-BE-BH-BL-BL-BM-BM-BM-BN-BP-BQ-BQ-BS-BT-BU-BU-BZ-B_-Ba-Ba-Ba-Bc-Bc\
-Bc-Bd-Be-Bh-Bh-Bj-Bk-Bl-Bm-Bn-Bn-Bn-Bo-Bp-Bp-Bt-Bx-C0-C3-C4-C6-C7-CB-CD-CG-CH-CJ-CK-CL-CN-CN-CP\
-CX-CX-CX-CY-CZ-C_-Cc-Cd-Cd-Cf-Cf-Cf-Cf-Cg-Ci-Cj-Ck-Cp-Cp-Ct-Cu-Cv-Cw-Cw-Cx-D1-D1-D2-D2-D4-D5-D9\
-DA-DB-DC-DD-DE-DF-DF-DI-DJ-DM-DM-DN-DN-DO-DP-DS-DT-DX-D_-D_-De-De-De-De-De-Df-Dg-Dj-Dj-Dk-Dl-Dl\
-Dm-Dm-Dm-Ds-Ds-Dt-Du-Dw-Dz-E--E4-E8-EB-EF-EF-EG-EK-EK-EM-EN-EP-ES-EU-EV-EZ-Ea-Ee-Ef-Eg-Eh-Ei-Ei\
-Ek-El-El-En-En-Ep-Eq-Eq-Eq-Eu-Ew-Ew-Ew-Ew-Ex-Ex-F--F--F0-F1-F2-F2-F3-F6-F7-F7-F7-F9-FA-FD-FI-FI\
-FI-FJ-FK-FP-FQ-FS-FT-FU-FU-FW-FY-FZ-Fb-Fc-Fe-Ff-Fj-Fm-Fp-Fr-Fr-Fr-Fs-Fu-Fv-Fw-Fw-Fz-G0-G0-G1-G1\
-G2-G2-G2-G4-G6-G7-GJ-GK-GK-GL-GM-GP-GP-GP-GQ-GS-GS-GV-GW-GW-GW-GW-GZ-GZ-GZ-GZ-G_-G_-Ge-Gf-Gg-Gl\
-Go-Gp-Gr-Gt-Gv-Gw-Gw-Gx-Gy-Gz-Gz-Gz-H--H--H--H0-H2-H3-H4-H5-H6-H7-H9-H9-H9-H9-HA-HA-HA-HC-HD-Hr\
-Ht-Ht-Hu-Hx-Hx-Hz-Hz-I--I2-I5-I7-I9-I9-ID-ID-IE-IG-II-II-II-II-IK-IL-IM-IR-IR-IU-IW-IZ-Ia-Ia-Ie\
-Ig-Ig-Ii-Ii-Ik-Ik-Ik-Ik-Ik-Im-In-Io-Ir-Is-It-Iv-Iv-Iy-J1-J1-J2-J2-J4-J9-JB-JC-JD-JD-JD-JE-JF-JF\
-JF-JF-JH-JK-JL-JM-JO-JO-JQ-JT-JU-J_-Jb-Jd-Jh-Ji-Ji-Jj-Jk-Jk-Jk-Jo-Jp-Jp-Jr-Jr-Js-Ju-Ju-Jy-Jz-Jz\
-Jz-Jz-Jz-K0-K9-KB-KC-KE-KF-KI-KJ-KJ-KJ-KL-KM-KQ-KR-KS-KS-KV-KZ-Ka-Kc-Kd-Ke-Kp-Kp-Kr-Ks-Ks-Ks-Ks\
-Ks-Ks-Kt-Kt-Kt-Kt-Kt-Kt-Kt-Kt-Ku-Kv-Kv-L3-L5-L7-L9-LB-LC-LC-LC-LD-LD-LD-LH-LJ-LK-LK-LM-LM-LN-LO\
-LT-LU-Lc-Lc-Ld-Lf-Lg-Lh-Lk-Ll-Ls-Ls-Lw-Lz-M3-M4-M4-M5-M5-M9-MD-MG-MI-MN-MO-MO-MP-MP-MT-MU-MX-MZ\
-Mg-Mg-Mg-Mg-Mh-Mh-Mj-Mn-Mp-Mw-Mw-Mz-N--N--N--N1-N2-N4-N4-N8-NA-NG-NG-NJ-NN-NN-NN-NN-NN-NQ-NT-NT\
-NU-NU-NX-NZ-N_-Na-Na-Nd-Ne-Ne-Ne-Nf-Ni-Nj-Nl-Nl-Nm-Nm-Nn-Np-Nt-Nv-Nw-O--O1-O1-O3-O5-O5-O5-O7-O8\
-OA-OE-OF-OH-OK-OK-OL-OM-ON-ON-OO-OO-OO-OR-OU-OV-OW-OW-OX-OY-OY-OZ-OZ-O_-Od-Oe-Oe-Oe-Oe-Oe-Oe-Of\
-Oh-Oh-Oi-Oi-Oi-Oj-Ol-On-Op-Op-Op-P2-P4-PF-PF-PF-PH-PJ-PJ-PK-PK-PN-PO-PQ-PR-PT-PT-PW-PX-PZ-P_-Pa\
-Pc-Pi-Pj-Pk-Pl-Pm-Po-Po-Pq-Ps-Ps-Pu-Pu-Px-Px-Pz-Q1-Q1-Q3-Q3-Q4-Q4-Q9-QA-QF-QF-QG-QI-QJ-QJ-QL-QN\
-QO-QO-QP-QQ-QT-QT-QT-QU-QU-QV-QX-QX-QX-QY-QY-QZ-Q_-Q_-Qa-Qb-Qc-Qc-Qc-Qe-Qe-Qf-Qg-Qi-Qi-Qk-Qm-Qm\
-Qn-Qn-Qo-Qo-Qp-Qp-Qp-Qq-Qq-Qq-Qs-Qs-Qt-Qw-Qw-Qx-R--R--R1-R2-R5-R7-RC-RF-RG-RG-RK-RM-RM-RN-RN-RS\
-RS-RV-RV-RW-Rc-Rc-Rd-Re-Rf-Rk-Rl-Rr-Rs-Ry-S1-S3-S3-S3-S4-S4-S5-S5-SB-SB-SD-SF-SG-SH-SJ-SK-SM-SN\
-SR-SR-SU-Sf-Sg-Sk-Sm-Sn-Sn-So-Sp-Sq-St-St-Su-Sw-Sx-Sy-T1-T2-T4-T5-T5-T7-T8-T8-T9-TD-TF-TF-TH-TK\
-TL-TL-TM-TN-TO-TO-TO-TO-TS-TS-TS-TT-TU-TU-TV-TV-TV-TX-TZ-Tb-Td-Te-Tq-Tq-Tt-Tu-Tu-Tv-Tw-Tw-Tz-Tz\
-U--U1-U2-U5-U7-U8-U9-UA-UA-UC-UH-UJ-UN-UP-UP-UQ-UQ-UR-US-UT-UT-UW-UX-Uc-Ue-Uf-Ug-Ug-Uh-Ui-Uk-Un\
-Un-Uo-Up-Up-Up-Uq-Uq-Ur-Ut-Uu-Uu-Uu-Uw-Uy-V--V--V--V0-V2-V4-V9-VA-VD-VD-VF-VF-VG-VG-VG-VJ-VK-VK\
-VL-VN-VN-VP-VR-VS-VT-VU-VV-VV-VW-VW-VW-VY-VZ-Va-Vb-Vb-Vb-Vb-Vd-Ve-Vj-Vm-Vn-Vt-Vu-Vx-Vz-W0-W3-W3\
-W5-W5-W5-W8-WC-WC-WF-WG-WH-WI-WJ-WJ-WL-WM-WO-WP-WP-WQ-WU-WU-WV-WY-W_-Wa-Wc-Wd-Wd-Wd-Wh-Wh-Wh-Wk\
-Wl-Wl-Wl-Wm-Wn-Wo-Wq-Ws-Wt-Wv-Wv-Ww-Ww-Wy-X0-X5-X6-X8-X8-X9-XB-XC-XG-XH-XH-XH-XL-XO-XP-XP-XP-XP\
-XP-XP-XR-XU-XX-Xa-Xb-Xc-Xf-Xh-Xi-Xi-Xi-Xj-Xj-Xk-Xn-Xq-Xq-Xq-Xr-Xu-Xu-Xv-Xv-Xx-Xy-Xz-Y2-Y4-Y7-Y8\
-Y9-YM-YN-YP-YP-YQ-YQ-YR-YR-YR-YS-YS-YT-YT-YW-YW-YZ-Yb-Yb-Yb-Yc-Yi-Yj-Yj-Yl-Yl-Yl-Yo-Yv-Yy-Yz-Yz\
-Yz-Z0-Z2-Z5-Z5-Z5-Z6-Z9-Z9-ZE-ZH-ZI-ZK-ZK-ZM-ZO-ZQ-ZU-ZV-ZY-ZZ-Z_-Za-Za-Za-Zb-Zd-Zd-Zf-Zg-Zg-Zg\
-Zi-Zj-Zl-Zl-Zl-Zm-Zm-Zp-Zq-Zr-Zt-Zw-Zx-Zy-Zz-Zz-Zz-_--_1-_3-_6-_A-_B-_C-_C-_H-_I-_K-_N-_V-_X-__\
-_b-_c-_c-_f-_f-_h-_h-_h-_j-_m-_o-_q-_r-_t-_v-a--a--a--a3-a7-a8-a8-a8-a8-aA-aB-aD-aF-aF-aI-aJ-aM\
-aN-aO-aO-aS-aU-aV-aW-aY-aZ-aZ-a_-a_-a_-a_-aa-ah-ah-ah-aj-ak-al-as-at-av-aw-ax-ay-az-b0-b2-b5-b6\
-b9-bA-bA-bF-bH-bJ-bK-bL-bY-ba-ba-bb-bh-bh-bh-bi-bi-bl-bm-bo-bp-bp-bq-bs-bs-bw-bw-by-c--c2-c2-c2\
-c2-c3-c5-c6-c8-c9-cB-cE-cE-cG-cG-cH-cJ-cM-cM-cN-cQ-cQ-cQ-cS-cT-cT-cT-cV-cV-cW-cX-cY-cY-cb-cb-cb\
-cb-cc-ch-ci-ck-ck-cm-cn-co-cp-cp-cr-cu-cv-cv-cv-cw-cz-d--d--d5-dB-dF-dH-dH-dH-dH-dI-dL-dM-dM-dN\
-dO-dR-dR-dT-dT-dV-dX-dZ-d_-db-dc-dc-dc-di-dj-dj-dk-dn-dn-dr-dw-dy-e0-e2-e3-e4-e4-e6-e6-e6-e8-eC\
-eC-eD-eD-eI-eI-eM-eR-eR-eT-eT-eU-eW-eW-ef-ef-ef-ef-ef-eh-ei-ej-ek-ek-eo-es-ex-ez-f--f0-f1-f1-f1\
-f5-f5-f5-f6-f8-f8-fB-fB-fB-fD-fE-fF-fG-fI-fJ-fK-fL-fM-fS-fS-fS-fV-fV-fl-fn-fn-fp-fr-fr-ft-fu-fy\
-fy-fy-g2-g5-gB-gD-gE-gG-gH-gH-gI-gJ-gK-gL-gL-gL-gL-gM-gW-gX-gX-gX-gY-gZ-gZ-g_-g_-ga-ga-gh-gh-gh\
-gi-go-gs-gt-gw-gx-gy-hK-hL-hM-hM-hN-hN-hP-hP-hP-hP-hP-hQ-hS-hV-hV-hc-hc-hf-hi-hk-hm-ht-hx-hy-i-\
-i0-i0-i0-i0-i1-i4-i4-i5-i5-i6-i9-iH-iH-iJ-iJ-iJ-iM-iM-iN-iO-iP-iR-iT-iT-iU-iV-iW-iX-iX-iX-iX-i_\
-ie-ie-ih-io-ip-is-it-it-iw-j0-j2-j4-j6-j8-j8-j9-jB-jC-jD-jG-jI-jL-jN-jQ-jR-jR-jW-j_-j_-jb-jc-jc\
-je-jf-jf-jf-jf-jg-jj-jj-jm-jm-jm-jn-jo-jt-jx-jx-jx-k--k1-k1-k3-k4-k6-k7-k8-k8-kA-kB-kC-kD-kE-kE\
-kF-kF-kH-kH-kI-kK-kL-kN-kP-kQ-kS-kS-kU-kV-k_-k_-kc-ke-ke-kg-kg-ki-kj-kl-km-km-kn-ko-kp-ku-kv-kv\
-kw-kw-kw-ky-kz-kz-kz-kz-l--l0-l1-l3-l3-l7-l9-l9-lA-lF-lF-lG-lG-lI-lI-lK-lQ-lQ-lQ-lQ-lR-lS-lS-lX\
-lX-lX-l_-lb-lb-lb-lc-lc-lc-ld-ld-lg-lh-lh-lh-lj-lk-lm-lo-lp-lp-lr-lw-lw-lx-ly-lz-lz-lz-m1-m1-m3\
-m3-m7-mA-mA-mA-mC-mD-mE-mE-mI-mI-mJ-mL-mO-mQ-mR-mT-mU-mW-mZ-m_-ma-mb-mb-mc-md-mi-mq-mq-mq-mq-mr\
-mx-mx-mx-n3-n4-n9-nB-nC-nE-nF-nF-nF-nH-nI-nI-nI-nK-nK-nK-nK-nO-nO-nQ-nQ-nR-nS-nT-nU-nX-nY-nY-ng\
-ng-nh-nl-no-no-no-no-nq-nv-nv-ny-ny-o1-o1-o2-o2-o2-o2-o5-o6-o7-o7-o9-oA-oB-oC-oG-oI-oL-oM-oM-oO\
-oO-oO-oP-oR-oR-oR-oS-oT-oU-oU-oU-oV-oW-oW-oY-oZ-o_-oa-od-oe-oe-ok-om-on-oo-op-ot-ou-ow-oy-oy-oz\
-oz-oz-p0-p2-p4-p7-p9-p9-p9-pB-pD-pE-pF-pI-pJ-pQ-pS-pT-pT-pW-pa-pe-pf-pi-pj-pl-pn-pn-po-pt-pt-pt\
-pt-pt-q0-q1-q2-q2-q4-q4-q6-qD-qE-qJ-qK-qK-qK-qK-qK-qN-qO-qU-qX-qZ-qb-qb-qc-qe-qn-qp-qs-qt-qy-qy\
-r1-r2-r3-r3-r4-r4-r5-r7-r7-r8-rB-rB-rC-rC-rE-rE-rF-rG-rG-rH-rJ-rL-rO-rO-rR-rR-rT-rX-rX-rd-rd-rh\
-rj-rn-ro-rp-rp-rq-rr-rr-rt-ru-rz-s0-s5-s6-s7-s9-sA-sC-sC-sD-sG-sG-sG-sK-sL-sM-sN-sO-sO-sP-sR-sR\
-sR-sS-sT-sU-sU-sV-sV-sX-sb-sb-sb-sb-sc-se-sj-sl-sl-sl-sl-sl-sl-so-so-so-sp-sq-sq-ss-su-sv-t0-t1\
-t1-t4-t8-t8-t9-tA-tA-tA-tA-tA-tC-tF-tF-tF-tF-tF-tG-tG-tI-tI-tJ-tK-tK-tL-tR-tR-tV-tW-tX-tY-tY-tY\
-ta-ta-td-te-te-te-tg-th-tm-tn-to-tp-tp-ts-ts-tt-tu-tv-tx-u1-u1-u2-u7-u7-u8-uB-uD-uE-uE-uH-uH-uK\
-uK-uM-uP-uR-uS-uS-uT-uT-uU-uV-uW-uX-ub-ub-ub-ub-uc-ud-ud-ue-ue-ug-ug-ug-uj-uk-uk-ul-ul-ul-ul-um\
-um-um-um-up-ur-ur-us-ut-ut-uw-uz-v4-v5-v6-v8-vC-vD-vF-vH-vI-vI-vJ-vJ-vM-vM-vO-vO-vR-vV-vZ-vZ-va\
-va-va-ve-ve-ve-vh-vh-vi-vl-vp-vq-vs-vu-vu-vw-vx-vx-vx-vy-w0-w4-w5-w7-w8-w9-wA-wA-wB-wD-wD-wE-wF\
-wF-wJ-wK-wM-wO-wQ-wS-wT-wU-wU-wW-wX-wZ-wZ-wZ-wZ-wc-we-wf-wf-wf-wg-wg-wg-wh-wj-wl-wn-wn-wo-wo-wo\
-wp-wp-wq-wq-wu-wx-wy-wz-x--x2-x2-x3-x4-x4-x7-x8-xP-xR-xW-xW-xW-xX-xY-xY-xY-xY-x_-xb-xg-xj-xk-xk\
-xo-xo-xo-xp-xq-xr-xv-xy-y0-y2-y4-y5-y5-y5-y9-yC-yC-yM-yM-yS-yT-yU-yV-y_-yf-yg-yi-yk-yn-yn-yn-ys\
-ys-ys-yu-yu-yv-yw-yw-yw-yx-yy-yz-z0-z1-z3-z3-z4-z5-z5-z9-zB-zC-zH-zI-zI-zI-zJ-zK-zL-zO-zQ-zQ-zR\
-za-zb-zd-ze-zk-zl-zm-zm-zp-zt-zt-zy-zy-zy-zy0--0--0-00-10-20-30-80-B0-B0-E0-E0-E0-H0-K0-K0-L0-N\
0-N0-N0-R0-R0-R0-V0-V0-X0-Y0-Z0-a0-a0-b0-e0-h0-i0-i0-j0-n0-n0-o0-r0-v0-x0-z00-00-000001002002002\
00300400500500600700900C00D00D00E00F00I00N00V00Z00c00c00e00f00f00g00l00l00m00m00n00o00p00q00s00s\
00u01801901G01H01K01M01O01S01S01T01V01Y01Y01_01a01c01c01c01e01e01f01f01f01f01h01h01h01i01i01i01k\
01l01q01q01y01y02-02-02002202302302402602702902D02E02F02U02Y02a02b02c02c02c02c02c02e02e02f02f02g\
02g02k02k02k02m02n02n02o02o02p02s02s02x02x02y03103103203303603603603603703703803903C03D03H03J03L\
03N03Q03T03b03e03f03g03i03i03j03n03t03t03u03u03v03v03v03w03w03y04004004004204304604804A04D04G04H\
04I04I04J04J04L04M04M04Q04T04T04T04V04V04X04Y04Y04_04a04c04c04h04i04j04l04l04l04n04n04p04p04q04q\
04q04r04s04v04v04v04w04w04z05-05-05005105105105205205505605605705B05C05I05I05J05J05K05L05L05M05M\
05N05O05O05U05V05W05W05W05W05_05_05_05b05c05c05e05e05f05g05i05l05m05n05p05p05r05r05v05w05w05x05y\
06-06006006106206206206206306606606906A06A06B06B06B06B06B06D06M06O06P06P06Z06_06_06b06c06e06h06j\
06l06m06m06n06o06s06s07007207407507507507507607607807807A07G07I07L07N07O07O07P07R07S07S07S07S07U\
07W07W07Y07c07g07g07h07i07l07p08608808B08F08F08I08J08M08N08O08R08S08T08T08U08U08V08X08Z08b08c08d\
08e08f08g08g08i08l08l08l08l08m08s08t08x08x08z09409709809909B09C09C09N09O09R09R09R09R09R09S09S09S\
09T09W09W09W09W09W09W09Z09_09e09f09f09h09h09h09i09l09m09n09p09p09p09q09r09s09w09x09y09z0A-0A10A1\
0A30A50A80A90AB0AC0AF0AF0AF0AH0AH0AI0AJ0AK0AL0AL0AM0AM0AP0AQ0AR0AR0AR0AU0AU0AX0A_0A_0Aa0Aa0Ab0Ac\
0Ae0Af0Ag0Ah0Ah0Aj0Aj0Aj0An0Ao0Ap0Ap0Ar0Ar0At0At0At0At0Ax0Ay0Az0B-0B10B20B30B50B50B50B50B50B50B5\
0BB0BF0BG0BH0BI0BJ0BJ0BJ0BK0BL0BM0BN0BN0BQ0BR0BU0BY0BZ0BZ0BZ0BZ0B_0B_0Ba0Bb0Bd0Be0Bf0Bh0Bi0Bj0Bk\
0Bm0Bo0Bp0Bv0Bw0C-0C00C10C30C30C50C80C80CA0CC0CD0CD0CF0CF0CI0CI0CK0CL0CN0CP0CQ0CR0CT0CU0CV0CY0CY\
0Cc0Cc0Cd0Cg0Cj0Cl0Cl0Cn0Cn0Co0Co0Co0Co0Cp0Cp0Cq0Cr0Cs0Cs0Cs0Cs0Cu0Cx0D-0D20D30D50D60D90DB0DC0DF\
0DI0DJ0DK0DM0DM0DM0DM0DO0DP0DQ0DR0DR0DS0DT0DT0DW0DX0DZ0Dc0Dg0Dk0Dm0Dn0Do0Dp0Dp0Dq0Dr0Dr0Dr0Dr0Dr\
0Dr0Ds0Ds0Ds0Dv0Dy0Dz0E-0E20E20E50E60EB0EE0EE0EJ0EK0EM0EN0EQ0EQ0ER0ES0ES0EU0EU0EV0EX0EY0EZ0E_0Eb\
0Ee0Ef0Ei0Ej0Ek0El0El0En0Et0Et0Eu0Eu0Eu0Ex0Ez0F-0F10F20F30F50F80F90FC0FE0FE0FF0FH0FL0FN0FN0FN0FP\
0FQ0FQ0FR0FU0FV0FW0FZ0F_0Fa0Fb0Fe0Fe0Fg0Fh0Fh0Fj0Fl0Fl0Fn0Ft0Fu0Fu0Fu0Fw0Fw0Fy0Fy0Fz0G10G20G30G4\
0G60G60G80GA0GD0GE0GE0GE0GJ0GK0GL0GO0GO0GQ0GV0GV0GV0GW0GW0GX0GX0GX0Gf0Gf0Gf0Gg0Gg0Gg0Gj0Gl0Gn0Go\
0Go0Gp0Gp0Gq0Gq0Gr0Gr0Gr0Gu0Gu0Gy0Gy0Gy0H-0H-0H10H60H70H70H90H90HA0HA0HH0HH0HI0HJ0HK0HL0HN0HO0HT\
0HW0HW0HY0HZ0HZ0H_0Ha0Hb0Hd0Hf0Hg0Hh0Hk0Hk0Hl0Ho0Hp0Hq0Hq0Hq0Hr0Hw0Hy0I00I20I30I40I70I80I90IA0ID\
0IF0IG0II0IJ0IL0IM0IN0IO0IO0IP0IQ0IR0IU0IW0IX0IZ0Ia0Ic0Ic0Ic0Ig0Ih0Ik0Ip0Ip0It0Iw0Ix0Iy0Iz0Iz0J-\
0J-0J-0J00J40J60J70J90J90JA0JC0JE0JE0JG0JG0JG0JG0JG0JH0JH0JI0JI0JL0JN0JN0JU0JV0JW0JW0JW0JX0JY0Jb\
0Jc0Jh0Ji0Jj0Jk0Jm0Jq0Jq0Js0Js0Ju0Jw0Jx0Jx0K10K30K30K30K50K60K70K80K90KA0KB0KB0KD0KF0KF0KG0KH0KL\
0KP0KR0KT0KV0KX0KX0KY0KZ0KZ0K_0Kc0Kc0Kd0Kf0Kq0Ks0Ku0Kw0Kz0Kz0L-0L00L00L10L10L10L30L30L50L80L80L8\
0L80L90L90LJ0LK0LM0LP0LR0LS0LS0LU0LV0LX0La0Ld0Lf0Lf0Lg0Lg0Li0Li0Ll0Ln0Lq0Lq0Lr0Lr0Lr0Lz0Lz0M00M3\
0M70M80M80M90M90MA0MB0MB0MC0MD0ME0MH0MJ0MK0MK0MK0MK0MN0MN0MN0MO0MQ0MR0MX0MX0Ma0Mc0Md0Mf0Mf0Mg0Mg\
0Mh0Mm0Mn0Mn0Mp0Mp0Mq0Mu0Mu0Mu0N00N10N10N20N60N80NH0NI0NJ0NL0NM0NM0NO0NQ0NS0NT0NX0NZ0NZ0NZ0Na0Nb\
0Nb0Nd0Ne0Nf0Nf0Ng0Ng0Ng0Ng0Nh0Ni0Nl0Nl0Nl0Nn0Nn0No0Nq0Nt0Nu0Nw0Nx0Nx0Nx0Nz0O00O00O10O30O30O40O4\
0O50O70O80O90OF0OG0OG0OI0ON0OP0OT0OT0OU0OY0Oa0Od0Oe0Og0Og0Ok0Ok0Ok0On0Op0Os0Ot0Ox0P10P10P10P20P3\
0P50PG0PG0PJ0PK0PK0PK0PL0PO0PO0PO0PO0PO0PQ0PR0PR0PV0PV0PV0PV0PW0PX0PX0PY0PY0P_0Pg0Pg0Ph0Pi0Pj0Po\
0Po0Po0Pp0Ps0Pt0Pt0Pt0Pu0Pu0Pv0Py0Pz0Q10Q10Q10Q10Q50Q50Q70Q70QD0QD0QD0QG0Qb0Qd0Qe0Qg0Qj0Qk0Qo0Qp\
0Qr0Qs0Qs0Qt0Qu0Qu0Qu0Qu0Qu0Qx0Qy0R-0R30R30R50R60R60R70R70R70R70R70R70R80RA0RA0RC0RE0RF0RH0RI0RK\
0RK0RM0RM0RM0RP0RQ0RT0RU0RU0RW0RZ0RZ0Ra0Rb0Re0Re0Re0Rj0Rk0Rn0Rq0Rr0Rr0Rr0Rv0Rx0Ry0Ry0Rz0Rz0S-0S-\
0S-0S00S10S10S40S80SB0SB0SD0SD0SE0SG0SI0SK0SN0SQ0SQ0ST0SV0SV0SW0S_0Se0Sg0Sk0St0Su0Su0Sw0Sx0T00T0\
0T20T60T70T70T90T90TB0TB0TC0TD0TG0TH0TH0TH0TK0TK0TL0TM0TO0TO0TO0TQ0TV0TV0TW0TX0TY0Tb0Td0Te0Tf0Tj\
0Tl0Tn0Tp0Tp0Tp0Tr0Ts0Ts0Ts0Tt0Tt0Tu0Tw0Tw0Ty0Ty0Ty0U40U40U80U90UD0UF0UG0UH0UJ0UL0UL0UM0UO0UR0UT\
0Ug\
';
/**
 * A line per license text: its passages in order (`~` after a name), optional passages, SPDX id, words of its
 * title, hashes of its headings. Where licenses share one text, one id stands for all: GPL-3.0-only.
 */
const textList = '\
3900 1516 699 1628 5896 457 780||GD|and credits license terms|\n\
2058||SL||\n\
2889 4851 2567 5935 3668 3485~||AAL|adapted assurance attribution bsd from license original the|\n\
3975 3075 5226 44~ 5096~||AML||\n\
139 5027 169 2904~ 5834 5002 2350||DOC|ace and ciao copyright cosmic dance for information licensing tao tm|-xGNDt0vBzj6\n\
5591||FBM||\n\
2463 29 4960 6095 1880 340 5366 175 5218 3608 4932 5318 3764 1109 4710 2179 482 3839 1855 5414 3221 676 2224 5267 3036||FTL|2006 27 freetype introduction jan license project the|0Aw-Ii-BljoW 0UZw_T1ZUJCk 0Xu7wC2jnxiP 0y1wYX1qISfw 18h1ID1KJJqX 1At-cM2NieQG 1KasB92o4UX4 1eQsUf1GkWdu 2Kde222srjip 2Ms-HP2eScLv 2wolEm1YUmqi\n\
5860 4065 5771||ICU|1 8 and copyright icu later license notice|\n\
2681 1560 5639 3497 1854 3931 4455 4027 5908 64 5232 328||IJG|english group in independent issues jpeg legal license plain|\n\
5421 24 700 3669 1298 1953 3068 4449 1363 3560 3114 1417 1272 5464 3180 5689 1144 1162 2112 6038 2663 3103 4690 3401 1161 120 2138 1484 1608||IPA|0 agreement font ipa license v1|2enAcd23scCD\n\
2233 3545~ 2102~||ISC|isc license|\n\
1174 3545~ 2102~||ISC|isc license|\n\
4350||Jam||\n\
5850 583 4061 5564~||MIT|license mit|\n\
2879 1655 1388 993 401 2251~||Mup||1nqsFH-bWQ9q\n\
5044 4905 4453~ 1654 1389 3776 4362~||NCL||\n\
1961 2415 3762 5676 5078 2614 1307~ 3649 2251~ 527||NRL|copyright license notice nrl|1Flf030OYNVd\n\
1202||NTP|license ntp|\n\
4132 5400||OAR||\n\
907 1727 711 3296~||OML||\n\
3864 5649 2711 1250 165 278 1776 3886 1036 269 4902 1119 2063 4723 292 2151 40 52 6002 4611 409 307 2974 1928 3466 2682 3376 3627 5261 6011 1846 3371 5240 4222 1611 3514 4986 3697 4452 5572 1427||PPL|license peer production|-9pqOK1W01Ck -IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ\n\
5602 6077 4867 2152||SWL||\n\
5054 5602 6076 3397 4867||TCL||\n\
3034 448 5449 1276 4828 1279 4359 399 486 312 4097 4397||Vim|license vim|\n\
136 5320 5792 2290 3953 4403 2812 2333 2471 237||W3C|and license notice software w3c|1KeX7b1flX_h 252num00_ADB 2c6SjH-Ql-mZ\n\
5850 583 4061 5564~ 5769 450||X11|license x11|\n\
5666||Zed||\n\
42 5018||w3m||\n\
3607||wwl||\n\
2879 2497 2072 1337 4140 1774 922 3181||xpp|extreme for lab license pullparser the|\n\
2231 3545~ 2102~||0BSD||\n\
544||ADSL||\n\
2620||Barr||\n\
1974 2475 1312 3503 622 5998 1419||Cube||\n\
4159 3163 776 2008 1939||DSDP||\n\
736||Fair|fair license|\n\
5762 2883 1655 1387 2572 1754~ 5684~ 732 4039 5742 5741 5743 1115 66||HDF5|and copyright data for format hdf5 hierarchical library license notice software terms utilities|\n\
1203 989 3249~||HPND|and disclaimer historical notice|\n\
5850 583 4796 5564~||JSON|json license|\n\
3875 2907 2563 5784 6028||LOOP||\n\
1448||MIPS||\n\
3350 5967 2898 2569 4179 3182||MTLL|for license mtl software|\n\
5849 1653 1392 1307~ 4061 5560~||NCSA|by developed development for group illinois institution license name ncsa of open source university url|\n\
4351 2967 3771 1594 238||NGPL||\n\
8||NLPL|0 2012 35580 baulon billais france gilles june la lamiral license limit public version|\n\
5610 821 3327 1499 3732 4890 1246 4004 6045 6110 2372 5037 2395 1383 4112 500 439 4188 435 3178 3131 2956 376 4281 1071 148 1444 4574 832 2519 6123 978 3063 4609 4601 3129 1341 1285 4925 3924 1257 5802 5540 657 4673 1511 1891 3673 338||NOSL|0 1 definitions license netizen open source version|2X_0tS2Bu-rj\n\
891 1173 402 2251~||OSSP|and copyright license|\n\
2887||PADL||\n\
2325 1641 1827 1607 1476 3107 3772 941 1214 4873||Ruby||\n\
4035 3936 1137 130 744 2321 149 470 5661 5050 4057 5272 4382 3430 3847 5273||SCEA|0 1 and conditions definitions license scea shared source terms|0sw3on1L1ftk 0tX_Kj-XBP2l 1VblyB-akprn 1d1lRZ-EqtjO 2K3V_K0O5joJ 2Ms-HP2eScLv\n\
2444||SGP4||\n\
218 3442 2750 260 367 1468 4337 4464 110 1076 3862 4784 2395 1383 4112 500 439 4188 435 3177 1921 2957 419 4284 3868 146 1443 5244 2754 2524 6116 2217 4604 3128 3421 1285 4925 3921 5380 4312 5373 4101 3741 4663 1511 1895||SNIA|1 association definitions industry license networking public storage version|2CIInn1Xu06g\n\
5504 3419 5951 3872 4910 4439 4892 1024 3546 4900 4165 4777 5698 4957 3829||SOFA||\n\
873 2879 1666 115 3482~ 2251~||TOSL||\n\
4195||TPDL||\n\
1356||TTWL||\n\
4741 2879 1662 3071~ 4061 5560~||UCAR||\n\
5900||Xfig||\n\
5850 583 4061 5564~ 1265||Xnet|inc license net the x|\n\
2475 1312 3503 622 5997||Zlib|license zlib|\n\
1173 4062 5564~ 5771||curl|and copyright notice|\n\
1221 1181 5402||dtoa||\n\
3626||fwlw|1993 1995 arseneau asnd by ca canada copyright donald email triumf vancouver|\n\
4162||jove||\n\
1600 3510 1315 2050 3500 2280 5996||lsof||2_6UYm2q_VEW\n\
911||ulem||\n\
1229 3118 1656 1390 3155 6053 5427 3484~||AMPAS||\n\
4432 2741 4267||Buddy||\n\
5845 4062 3686~||Clips||\n\
3951 1326 3759 720 2479 4965 2460 4966 5064 5229 2428||EPICS|epics license open terms|1757s91isfqQ 1XJs7y076xd_\n\
4353||FSFAP||\n\
696||FSFUL||\n\
4068 3267 2490 5348||GL2PS|2 2003 gl2ps license november version|\n\
5737 4029 5931 4816 234 1003 1826 305 4813 3309 1082 2277 1282 4814 3310 1033 4660 5301 3625 3237 5753 1995 2734 2601 2248 4973 5517 3993 4364 3538 3106 777 5719 5826 5547 3784 5437 1283||Glide|3dfx code general glide license preamble public source|-ki2v9-9Vx1p 0h_clT2YWi4k 0xTkoc1ENlE8 1At-cM2NieQG 1q-dAf2EnVZs\n\
2879 1663 1308~ 3481~ 2251~ 2609||Intel|intel license open source|\n\
1595 3823 2915 4066 3782 1284 247 3481~ 2254~||JPNIC||-cleBZ23IrNo\n\
5846 4061 5564~||MIT-0|attribution mit|\n\
5700 606 986 3744 2506 5374 1482 1483 4473||MS-PL|license microsoft ms pl public|\n\
5700 605 4266 2364 3744 4138 802 5374 1482 1483 4473||MS-RL|license microsoft ms reciprocal rl|\n\
1933 2168||MirOS|license miros the|\n\
1187||NTP-0|attribution ntp|\n\
5014 2923 1949 5121||Noweb||\n\
2475 1312 3502 622 5997||Nunit||\n\
5815 2554||OFFIS|2 26121 and by communication d developed documentation e escherweg germany healthcare information kuratorium offis oldenburg software supporting systems this v were|\n\
648 2279 359 4971 1134 2022 1815 4082 433 1601 2225 2326 4877 4645 4534 1536 4357 3150 3592 3337 855 2756||OGTSL|group license open preamble suite test the|-FKeod0zCIc0\n\
6087 1977 253 317 4412 3006 5624 4367 1074 2430 2157 3520 1358 5052 3297 174 3566 2938 4252 3834 3631 1878 3891||Pixar|0 2 and apache conditions definitions distribution for license modified reproduction terms use|\n\
3092 1145 3866 3141 3684 2440||Qhull|1993 2003 copyright qhull|-xcmar1lFROi\n\
821 950 807 3978 3204 4001 3801 5109 5364 5905 4298 3622 1332 2090 3425 5973 2091 3428 440 4189 436 3315 4812 5971 2954 1621 1129 740 147 1442 1598 3308 5117 4104 3399 5611 4602 3087 3488 3844 1286 4925 3915 867 5062 4309 1822 2327 4674 1508 5764||RSCPL|0 1 code definitions license public ricoh source version|1ZhKhV1dqjlz\n\
5468 5820 6030 572 5831 2838||Rdisc||\n\
217 1433 2046 1206 3980 924 4000 3801 5111 5363 4043 79 2393 1673 2474 1803 360 5734 0 3275 4639 3832 848 4576 589 4094 1117 4603 370 4383 2820 5797 3632 4664 1511 1888 226||SISSL|0 1 definitions industry license source standards sun version|-1eAv32uDf9D 02MVci1trtLJ 0RGuot0aDHHb 0hU_Eq2gHqAz 0qWE9W1wLbv6 17QpJM0frcu0 1CNDs_1ogLT5 1Gw_Vf0UWAkX 1IhZ9M2XZGaL 1k6wCj2XDptg 1q9WnD2lXD2e 28hoGD0Xwf-3 2e1NGV2ZhRJo\n\
280 1199 1631 3249~||SMLNJ||\n\
3964 48 3211 3212 992 983 336 2390 5592 1153||SMPPL|acl cml distribution libraries messaging protocol rights secure sfl smp|-If5gi0oNUo5 2kiFbw0U0gqi\n\
2089 692 2879 1655 1388 3264 4968 3482~ 2251~||TMate|license open source the tmate|\n\
5855 5251 765 4061 5564~||TTYP0|license the ttyp0|\n\
1001 3363 5408 3544 5886 5330 4286||UnRAR|and archives distribution for free license of portable rar unrar use utility version|2wOP152TDrpj\n\
761 5695 1561||WTFPL|2 2004 december do fuck license public the to version want what you|\n\
3943 4916 4015||XSkat||\n\
5541 5813 5865~||Xerox||\n\
4327||Zeeff||\n\
3755||magaz||\n\
4073||mplus||\n\
1314 3498 2282 3817 2535 774 3481~ 2251~||ngrep||\n\
581 5977 5752 4765 3481~ 2251~||radvd||\n\
1176 2766||xlock|1990 author by com copyright inc microsystems naughton patrick sun wind|\n\
4823||xzoom||\n\
193||APAFML||\n\
5593 5880 3259||Bahyph|1991 and are copyright generating gmv notice patterns script sh the these|16N-by0HRQW3\n\
772 5114||Cronyx||\n\
2720 3403 346 5565~||GLWTPL|author copyright everyone except glwt good license luck public that with|0tqpgd0RiT_x\n\
5185||Glulxe||\n\
984||HIDAPI||\n\
5850 586 5036 68 4061 5564~||Imlib2|imlib2 license|\n\
2456||Kazlib||\n\
4249 2801 2590 4126 5531 2859 5990 3303 2007 2635 2867 369 2001 1843 3456 5526 4888 3494 4913 5738 3958 4361 1585 1234 1582 3562 3273 3827 5910 535 576 1041 5822 1527 5601 5489 2854 4779 1969||LGPLLR|for general lesser license linguistic preamble public resources|-o1fC9-PFZbq 0qZrfI1oxfNm 2Ms-HP2eScLv\n\
3691 1000 1270 2656 1606 3347 655 547 564 4055 514 4333 3239 4081 4108 3377 3871 4038||Libpng||2E-3a21mz2Js\n\
5850 583 5128 2925~ 1429||MIT-Wu||\n\
5850 583 122 4061 5564~||MITNFA||\n\
5700 606 986 3744 2506 5374 1482 1483 4473 4072||MS-LPL|license limited lpl microsoft ms public|\n\
4546 3718 1388 3573 5028 4697 2341~ 2251~ 2929||Naumen|license naumen public|\n\
3760 190 504 3481~ 3250~||NetCDF||\n\
2643 177 1388 4846 558 3042 2341~ 2251~||Plexus||\n\
4471 137 4448 2999||RSA-MD||\n\
3609 4302 1964 1226 2009 4727 3656 5903 3793||SAX-PD|free is sax|-_GFAN-HjJpg 0QIlEz2SPcx0 2Ms-HP2eScLv\n\
5731||SunPro||\n\
1554 4623 4907 4354 3252~||TekHVC|1990 1991 all and code copyright documentation inc reserved rights supporting tektronix|\n\
5147 315 2481||Wsuipa||\n\
757 256 1007 2066 3115 580 538 1794 1086 3364 3015 2185 1254||eGenix|0 1 agreement com egenix license public version|\n\
3120 3031||hdparm|bsd license open source style|\n\
4054 151 3715 3775 3965 3035 5004 479 1749 742 77 5422 1729||iMatix|agreement license sfl the|0-XH8B1J1bEu 0G2IWT-uGvnM 0nKDgk0JQY-1 13Nh2K1QKULk 2wn5AP05lmI5\n\
5275 2182 1327 2482 5159||mpich2||1nqsFH-bWQ9q 2aWXtA-Y1cM-\n\
5187||psfrag||\n\
2418||swrule||\n\
2219 2242 2035 2286 3277 347 1051 4499 1860||xinetd|is license original software this|\n\
3473 2776 20 456 2041 5888 2307 3919 5916 5289 4934||AFL-1.1|1 academic free license version|\n\
3195 2777 4492 5888 5545 3916 5915 5289 609 4934||AFL-1.2|1 2 academic free license version|\n\
4379 4254 1861 819 1473 5891 4492 5140 3916 3424 509 430 3719 4304 379 609 1517||AFL-2.0|0 2 academic free license the|\n\
4379 4255 1861 819 1473 5891 4492 5140 3916 3424 508 430 3719 4304 379 609 1004||AFL-2.1|1 2 academic free license the v|\n\
4380 327 5955 145 1472 5889 3052 4492 5141 3913 2981 508 429 3719 3929 379 609 4457 4539||AFL-3.0|0 3 academic afl free license|\n\
2042 1913 5409 3725 5542 815 3016 4593 5553 3703 2559||AMDPLPA||\n\
510 2608 3717 823 3930 4763 3461 3812 84 3154 1682 4923 4530 5470 616 287 4349 4945 3076 1228 2131 2162 5090 705 5544 706 5874 5105 5478 31 4446 5755 871 2289 3890 5118 4295 1471 5994 1452 2310 454 1061 3254 2819 2074 4079 5972 258 1371 5694 3420 613 682 5509 5965 1123 541 3650 2163 4653 1397 490 2142 4395 273 114 4399 5312 1898 2628 5819 3216 4882 517 5970 5047 714 2324 1773 2235 4445 4442 3070 523 3192 3193 3194 511 1512 703 1291 1840 3402 3470 3974 3723 1746 1524 426 2043||APL-1.0|0 1 adaptive license public version|\n\
5439 939 2548 5058 67 628 3443 750 4728 2386 2618 3336 6086 2550 3137 3731 4990 4370 5960 1965 1365 925 425 3417||Aladdin|18 1999 8 aladdin free license november public version|\n\
1824||App-s2p|and copyright license|\n\
5847 5875 4064||BSL-1.0|0 1 17th 2003 august boost license software version|\n\
1184||Baekmuk||\n\
497 3332 2314||Borceux||\n\
275 746 5396 3621 1922 715 1470 4219 5456 5020 3351 3429 3906 428 4118 6075 5051 818 4917 2143 1159 2591 2081 1059 1955 1263 2936 2150 339 1382 3217 4555 3911 4522 1049 5316 2642 6085 3641 1917 5426 4147 4590 4526 2505 3859||CAL-1.0|0 1 autonomy cryptographic license the|-4IlGZ0dSL2R -DzocW-Kvc4Z -SuYIu-jDAMt -XcPUz1EAvxQ -ltL3E--Xfro 0U20Rs1Kv90F 0UbAbc0O4xAk 0VUDxx1aAgsw 0c9fr8--8g61 0lWSgX01zbos 0uBCoR1onqW_ 0ujUzF267zsj 0vOeyr2iiOqz 1GlApw0pjgPQ 1Hm--a0EsU6F 1cDGvo0CVitR 1pQhB9-iHtZS 1woXq01xLSAJ 213m3b0rt7z0 2IdEHX-bIUgU 2jCvD2047qZS\n\
865 3391 5327 4702||CC-PDDC||\n\
5236 3738 4883 654 394 6064 2706 135 1564 2265 6031|2935|CC0-1.0|0 1 cc0 code commons creative legal universal|0aqNyN2w46ov\n\
1163 5249 39 5693 1113 3807 3707 2424 2997 3386 3586 2910 3109 1485 2561 4207 4736 6048 1505 2404 5793||CDL-1.0|0 1 16 2001 common documentation february license version|1ZhKhV1dqjlz\n\
3537 524 2760 196~||CFITSIO||\n\
1378 969 5513 3667 1988 3413 3414 5578 451 5579 1862 4688 5897 2542 2425 5079 1931 3960 1133 2926 1696 1695 4527 4168 797 1707 4478 4631||CPL-1.0|0 1 common license public version|-FUa1L0Z6kjL -e46BP-MrqaK 08l6V7-mx0YK 0p7NmF2bPjxe 12xN9j-4TgG- 14R-O828-wIY 1At-cM2NieQG 2Ms-HP2eScLv\n\
188 5633 3435 2879 3230 1388 2723 796~ 2753 2251~||Caldera||\n\
2095 4483 1055 3462 1936 3611 5562~||DRL-1.0||\n\
5851 4483 1055 3462 1936 5339 1055 3611 5562~||DRL-1.1|1 detection drl license rule|\n\
3578||Dotseqn||\n\
1911 76 3475 4363 3952 323 4061 5564~ 1722||ECL-1.0|community educational license the|\n\
4861 3458 1977 253 317 4412 3006 5624 4367 1074 2431 2788 2798 3925 722 5052 3297 174 3566 2939 197 1046 5274 3487 204|1519 2911 6069 4010|ECL-2.0|0 2 2007 april community educational http license licenses org osedu version www|0qZrfI1oxfNm 2EF0_g-XhV_O\n\
512 1160 5475 2757 4535~||EFL-1.0|1 eiffel forum license version|1S3WfK0d5k7O\n\
516 265 2757 4535~||EFL-2.0|2 eiffel forum license version|\n\
1377 970 3111 808 1988 3413 3414 5578 451 963 1864 2425 5079 1931 5530 5011 2926 5635 957 4527 708 797 1708 1287 4631||EPL-1.0|0 1 eclipse license public v|0p7NmF2bPjxe 14R-O828-wIY 1At-cM2NieQG\n\
1552 824 808 1989 4366 5410 3338 2026 3664 4761 4695 2108 890 3077 4488 5530 5011 2926 5636 958 4841 708 797 1709 5881 2770 3821 728 788||EPL-2.0||\n\
6073 1655 1388 768 3091 2223 551 402 2251~ 3160||Entessa||\n\
3777 1312 3501 622 5296 5926 5999||Eurosym|1999 2 2002 copyright henrik license theiling version|\n\
2263 3130 2423 4955 2884 2825 2826 5806 3999 4410 4470 3026 1340 730~ 2250~ 3711 734||FDK-AAC|aac android codec fdk for fraunhofer library license software the|-sKLwh-q-czk -ypCF_14LM0P 1nqsFH-bWQ9q 1t1ews-KRGah\n\
5358||FSFULLR||\n\
3132||Gutmann||\n\
4583||HP-1986||\n\
5124||HP-1989||\n\
1183||HPND-UC||\n\
1379 4580 5656 119 5416 3414 5578 451 963 1864 2426 471 4256 5530 5011 2926 5635 957 4841 4168 797 1765 4631||IPL-1.0|0 1 ibm license public version|\n\
4638||Kastrup||\n\
3020 1343 3012 4433 3044 1875 595 3302 5818 2126 5946 7 5677 5049 1915 3365 1412 4407 2832 2543||LAL-1.2|1 2 art attitude copyleft libre license préambule version|0vHz3n25qBtA\n\
810 4394 5870 828 2111 395 1420 2687 1942 1799 3301 2670 6 3693 2566 252 5048 4331 1475 3856 5471 945 5930 1413 4408 2831 2778||LAL-1.3|1 3 art lal libre license préambule|\n\
1376 2107 5992 4616 4268 808 117 4326 3413 3415 5578 451 906 1863 87 5615 4257 3959 3368 4420 1696 1695 4527 4168 797 4746 4630||LPL-1.0|0 1 license lucent public version|-FUa1L0Z6kjL 08l6V7-mx0YK 0p7NmF2bPjxe 12xN9j-4TgG- 14R-O828-wIY 1At-cM2NieQG 2Ms-HP2eScLv\n\
1280 4493 566||Latex2e||\n\
488 1194 977 3251~||MIT-CMU|copyright notice|\n\
5850 583 1038 4061 5564~||MIT-STK|c in stk synthesis the toolkit|\n\
5850 584 4061 5564~||MIT-feh||\n\
821 3327 1499 3732 4890 4002 3801 5112 2374 3758 2393 224 1549 5974 225 1548 439 4188 435 599 1151 2955 5192 4279 2401 146 1441 5244 2288 2521 6113 2216 1503 3922 5380 4314 3724 2328 4666 1511 1890||MPL-1.0|0 1 definitions license mozilla public version|-uRCR51k7L6X 1EjuhA0jozqK\n\
5610 821 3327 1499 3732 4890 1246 4004 6045 6110 2372 5037 2393 1679 4111 1678 4708 439 4188 435 4719 1885 2671 2956 376 4282 1154 146 1443 5244 2288 2521 6122 2216 4601 3126 701 876 1285 4925 3921 5380 4306 5299 5373 4102 4667 1511 1891 3671 338||MPL-1.1|1 definitions license mozilla public version|-IrIXu05VQEL 1EjuhA0jozqK\n\
3997 1434 5691 2469 3224 2818 2419 1768 2989 4802 3551 5352 4854 1805 2900 5873 3585 4141 2472 13 5751 5571 5217 4056 3961 1617 2054 1440 3727 4093 5442 1166 3918 501 1788 4773 1463 2511 3441 4216 728 789 3563||MPL-2.0|0 2 definitions license mozilla public version|-0Siz9-DHtxc -7vO482mo9lt -O3lxt2cqU1v -QWf6W2diB-y -qRTi5-NLPXB -ubRBR0dq3s7 0U_C7R1nzkVr 0UsOPD0Dbut4 1fjLz_1bmmDg 1i8_Al0yqCez 1jRwCI0sPW8w 1rQYce1g24Jw 1ul1Y71cSQ0r 28DO0N1iFQMA 2u01_y0SwLuW\n\
2879 1655 1388 769 3091 5228 2427||Minpack|1999 all chicago copyright minpack notice of reserved rights university|\n\
2432 638 1596||Multics|background historical license multics|\n\
1489 4476 1005||NCBI-PD|biotechnology center domain for information national notice public|\n\
633 6036||NIST-PD|of terms use|\n\
822 2034 6046 5134 2396 5975 439 4190 5505 3135 2958 4584 3995 3853 1441 5243 4582 2530 3123 979 4223 4388 1257 5801 201 1980 5805 3058 670 5791 4670 1513||NPL-1.0|0 1 definitions license netscape public version|\n\
5605 1271 4316 3615 2570 4679 2665 4668 1508 3837 3670 2944 821 3327 1499 3732 4890 1246 4004 6045 6110 2372 5037 2393 1679 4111 1678 4708 439 4188 435 4719 1885 2671 2956 376 4282 1154 146 1443 5244 2288 2521 6122 2216 4601 3126 701 876 1285 4925 3921 5380 4306 5299 5373 4102 4667 1511 1891 3671 338||NPL-1.1|1 amendments license netscape public version|-IrIXu05VQEL 01NHnz1XpMxE 1EjuhA0jozqK\n\
632 971~ 3726 1576 2602 3300||NTIA-PD|disclaimer release software|\n\
4848 2597 319 478 153 2180 812 3189 4620 1142 4496 355 1906 5254 1212 5932 55 5906 4503 6010 4487 3045 1766 2541 351 709 5652 1742 933 3043 2032 2343 4885 1897 5067 4885 1896 5331 5142 5066||OCCT-PL|2013 6 april cascade license open public technology version|0w9FSp-5K4in 1At-cM2NieQG\n\
2709 1692 1258 5587 5761 363 2065 5843 2284 2557 1218 3298 4536 5927 2647 5566~||OFL-1.0|0 1 2005 22 font license november open preamble sil version|-IrIXu05VQEL 1At-cM2NieQG 1nqsFH-bWQ9q 1wc3Ho-WfCg4\n\
2710 1693 964 5507 571 2065 5843 2285 4036 1217 3298 4537 5927 2647 5566~||OFL-1.1|1 2007 26 february font license open preamble sil version|-IrIXu05VQEL 1At-cM2NieQG 1nqsFH-bWQ9q 1wc3Ho-WfCg4\n\
4123 2015 2290 3954 4404 2812 2333 2471||OGC-1.0|0 1 license ogc software version|\n\
821 3327 1499 3732 4889 2941 4002 3801 5112 2374 3757 2583 1671 1550 5973 1674 1551 439 4185 2405 435 599 2671 2955 5191 4285 949 146 1446 4574 1767 2525 6119 4175 1032 767 979 2556 3591 702 1852 1285 4926 4388 1257 506 1981 2764 314||OPL-1.0|0 1 definitions license open public version|1EjuhA0jozqK\n\
4422 928 5171 127||OSC-1.0||\n\
5980 813 5678 2940 3990 1474 2746 3054 5546 3919 3008 5289 2759 3719 4304 379 4934||OSL-1.0|0 1 license open software the|2EXvrT-81jOq 2Yjuu1-eFJhg\n\
5980 814 2940 3990 1473 2746 3053 4492 5545 3916 3423 4651 5289 431 3719 4304 379 609 4934||OSL-1.1|1 license open software the|2EXvrT-81jOq\n\
5980 2246 2940 3988 1473 5890 3053 4492 5140 3916 3422 5681 509 430 3719 4304 379 609 1517||OSL-2.0|0 2 license open software|2EXvrT-81jOq\n\
5980 2247 2940 3988 1473 5890 3053 4492 5140 3916 3422 5681 508 430 3719 4304 379 609 1004||OSL-2.1|1 2 licensev open software the|2EXvrT-81jOq\n\
5981 4545 5954 2174 519 3989 1472 5889 3052 4492 5141 3913 2981 508 429 3719 3929 379 609 4458 2970||OSL-3.0|0 3 license open osl software|2EXvrT-81jOq\n\
2879 1655 1388 2726 5393 553 2847 2341~ 2251~ 3750 4552 1014 4474 2879 2018 1388 2729 2187 3481~ 2251~ 254||OpenSSL|license openssl|2rvYvr1eIkcg\n\
2880 1655 1388 1077 561 2605 2841 2341~ 2251~ 3157 935 1985||PHP-3.0|0 3 license php the version|\n\
1571 2796 5706 3810 1916 2210 9||PSF-2.0|2 foundation license python software version|\n\
2586 2208 3580 4553 5025 2082 2083 2718 1847 2579 3968 3188 2708 2435 3966~ 2329 2317||QPL-1.0|0 1 license public q the version|\n\
917 940 4107 2478 1147 5104 4106 1636 1929 593 4129 4836 1010 5022 5 5060 4437 6049 1500 5746 33 60 3479 3003 5325 5620 47 695 2533 3025 1586 3276 14 845 5780 2805 1053 3511 4177 6091 5148 2595 3910 1112 2140 601 3804 4825 5453 3530 3618 3543 4682 6059 685 2599 386 5156 1868 2447 1630 5499 4287 5637 1566 795 861 132 2912 2684 1793 2181 352 6029 2130 3678 2574 5382||RPL-1.1|1 license preamble public reciprocal version|1ZhKhV1dqjlz 2Yjuu1-eFJhg\n\
6040 2028 1414 124 5344 88 2209 2918 4 5060 4437 6049 1501 5746 32 4735 1545 5292 2560 5325 5620 47 695 2533 2821 1586 3276 14 845 5780 2805 1053 3511 4176 6091 5148 2596 3601 1111 2139 597 3805 4825 2137 5529 951 2996 3619 3543 4681 6060 685 2599 386 5156 1868 2447 1630 5499 4287 5637 1566 795 861 132 2912 2684 1793 2181 352 6029 2130 86 2573 36 3453||RPL-1.5|1 15 2007 5 july license preamble public reciprocal rpl1 version|07RTzP179QhN 1ZhKhV1dqjlz 2Yjuu1-eFJhg\n\
318 4008 5816 3458 3354 253 317 3541 4413 3007 5625 4368 3395 2430 727 3520 1358 5052 3297 174 3565 221 4252 3835 3631 1878 3891|1521 1990|SHL-0.5|0 5 hardware license solderpad version|0qZrfI1oxfNm 2EF0_g-XhV_O\n\
5610 821 3328 1499 3732 4890 1246 4002 3801 5112 6110 2373 5037 2393 1673 3425 1726 4562 1054 1675 3427 6021 5630 439 4188 437 4719 1886 2671 2956 376 4281 1071 146 1444 4574 5728 2522 6121 979 4601 3125 702 1852 1285 4926 4387 1257 5798 2492 5540 659 4665 1541 3674||SPL-1.0|0 1 definitions license public sun version|29A_yV0TNHag\n\
3781 967 3174 4080 5759 2455 3170 4914 2270 5871 406 5093||SUL-1.0|0 1 acceptance license sustainable use version|-IrIXu05VQEL -MdgV9-NTCsP -sKLwh-q-czk 0XNnc30PfvJZ 1At-cM2NieQG 2DktX81fyAWy 2EVpJh1mg07N 2lLzWg1JBiOJ\n\
2879 1655 1391 2370 557 3079 4332 2251~||Saxpath||\n\
4850||Soundex||-PIuIG-OGhnS\n\
2177 4871||Sun-PPP||\n\
477 5914 1037 2830 5610 821 3327 1499 3732 4890 1246 4003 5112 6110 2372 5037 2394 2473 1726 4564 4111 1675 3427 6021 5630 439 4188 435 3179 1885 2671 2956 376 4281 1071 146 1444 4574 3295 2526 6120 979 4601 3126 702 1852 1285 4926 4387 1257 5803 5540 660 4661 1510 1889 1496 338||TPL-1.0|license notes of origin public thor tpl|\n\
3971 5317 5954 2174 522 3989 1472 5889 3052 4492 5141 3913 2981 508 429 3719 3929 379 609 4459 5302||UCL-1.0|0 1 compatibility license ucl upstream|2EXvrT-81jOq\n\
154 1338 5335 3121 4061 5564~||UPL-1.0|0 1 license permissive the universal upl version|2xopOl18VGbY\n\
4430||URT-RLE||\n\
2303 1902 3660 3072 5024 6009 3819 4853 5668 6071 5814 3253~||VOSTROM|for license open public source vostrom|\n\
5369 2802 1655 1388 2641 550 404 5623~||VSL-1.0|0 1 license software vovida|\n\
4929 487 1188 5173 1400||WordNet||\n\
5164 3082 6078 5135 3588 3039 2737 990 5012 3396 6100 3879 5152 2141 3705 1528 4273 3785 618 1454||YPL-1.0|0 1 license public version yahoo ypl|-DzocW-Kvc4Z 1cjzDU-Zy7zw 2gU9JS0F5nYF\n\
5164 3082 6078 5135 3588 3039 2737 990 5012 3396 6100 3879 5152 2141 4561 1528 4273 1745 619 829||YPL-1.1|1 license public version yahoo ypl|-DzocW-Kvc4Z 1cjzDU-Zy7zw 2gU9JS0F5nYF\n\
2292 3718 1388 4084 354 4164 2736 5168 4985 2341~ 2251~ 4762||ZPL-1.1|1 license public version zope zpl|\n\
2483 2879 3718 1388 377 5030 5500 2341~ 2251~ 4762||ZPL-2.0|0 2 license public version zope zpl|\n\
4711 2879 952 4847 3457 5029 5500 2341~ 2251~||ZPL-2.1|1 2 license public version zope zpl|\n\
3761||checkmk||\n\
754 1556||cve-tou||1KeX7b1flX_h\n\
3280||dvipdfm||\n\
4069 4774 1635 3471 5349||gnuplot||\n\
3806||gtkbook||\n\
186 5128 2924~||libtiff||\n\
2232 4870 5160~||pkgconf||\n\
1699 5195 976 2229 5065 6034||psutils|package ps utilities|\n\
2836 4264||ANTLR-PD|2 antlr license|\n\
4532 2297 3381 4377 6063 2407 337 1493 4829 1497 156 5590 4293 1213 799 3728 2927 4133 5072 4729 5807 4319 3522 4864 1458 5205 3197 630 2029 741 4738 168 4550 893 3048 1346 73 5534 4964 5968 5699 2115 1211 2636 5782 3662 2155 2485||APSL-1.0|0 1 16 1999 apple license march public source version|\n\
4532 2296 3603 3605 3326 5483 1146 3165 2378 1384 3028 158 5590 4293 1213 799 3728 2927 5787 5072 4729 5808 4320 3522 4864 1458 5205 3197 630 5907 1502 741 4738 168 4550 894 1350 2375 859 133 3385 4572 1740 3096 3662 4041 2485||APSL-1.1|1 19 1999 apple april license public source version|\n\
2295 973 1486 3326 5484 1146 3166 2378 1251 2906 4856 158 1008 4087 5496 3623 4586 4196 5412 5073 330 4729 5809 4321 3522 4864 1461 5205 946 4251 2637 4739 3570 4550 894 1348 2375 860 133 3865 4572 1740 3096 3663 1305 2486||APSL-1.2|1 2 apple license public source ver|\n\
4531 1986 2294 973 1486 3326 1506 1146 3166 2378 1384 3028 158 4621 4087 5497 1255 4586 4197 309 4012 921 4731 3522 4864 1461 5205 946 4251 2637 4740 3570 4550 897 1347 2375 862 133 3865 4572 1740 3096 3663 1306 2486||APSL-2.0|0 2 2003 6 apple august license public source version|\n\
4465 3411 1281 4494||Abstyles||\n\
51 4070||Afmparse||\n\
5725 5943 5403 3575||BOLA-1.1||\n\
3765 1138 498 764 4301 1724 1026 203 4693 4356 412 2221 3634 3876||BUSL-1.1|1 business license source|02ylrd1A-x3C 1JfD2G0SCpoL\n\
4421||Beerware||\n\
1299 4415||Boehm-GC||\n\
4834 1436 5406 763 3979 924 6090 5108 2662 5363 4071 5253 790 1672 3426 5909 4563 285 1676 3427 6022 5628 5733 2692 5833 1248 1422 5371 3679 4429 4571 3899 836 4791 1755 4389 1155 5799 5255 5538||CDDL-1.0|0 1 and cddl common definitions development distribution license version|\n\
4834 1436 5406 763 3979 924 6090 5108 2662 5363 4071 5253 790 1672 3426 5909 4563 285 1676 3427 6022 5628 5733 2692 5833 1248 1422 5371 1634 4429 4570 1167 836 4791 3739 1156 4386 1155 5799 5255 5538 1772||CDDL-1.1|1 and cddl common definitions development distribution license version|\n\
2346 4949 5428 2109 1269 2101 3433 4244 264 2901 473 4271 2909 4517 3581 2228 625 2653 2106 2381 2227 838 591 5836 3283 3813 2921 2704 2964 666 1723 3099 3444 1140 825 5711 2604 4291 2863 962 3985 2876 4173 1932 4136 3064 5537 1589 1266 1819 1647 3343 2484 2337 5928 3452 603 4844 4787 2547 1919 3598 2544 1533 4148 2448 4597 1274 5944 505 5527 4151 2655 2144 2387 4969 2985 2239 713 1466||CECILL-B|agreement b cecill free license notice software|-UjDq70249KH -apDcP1btd6s 00Pk-r2Tv5Un 0DS1Sy0ZuUjX 0K7R1h0CTzgb 0_yeNn1xuN3C 0dX1Dg-7QI8a 0gtWy501JjvX 0lq9Ye-8zfYz 0tqpgd0RiT_x 0xA3Cn02Z_fS 1FzDVd-QMeOx 1YVLc_0Z4EZd 1YgOnF163OLW 1ewrHr-RmVEv 1f2RMT1OMnmh 1fucfo-tYrfy 1gTyAx1peu8u 1jvwgK0mNLm0 1ktz4q1UOQSM 1lJSaG1Hr5on 1vVB67-ooExi 27_x8u2it2WB 2Ce6Gv0c_u8n 2QJZnc0bEES3 2bAvGJ-wsJH9 2c0VPl0tOJpu 2mi-8L2ZJ-Qa 2sFEpK-rEGHq\n\
2346 4949 3873 2109 1269 2101 4716 5869 264 2901 473 4271 2909 4517 3582 2228 626 2653 3288 2864 4806 591 5836 3283 3813 2921 2704 2964 666 1723 3099 3444 1140 5749 5710 2604 4291 2863 962 3985 966 2305 962 3987 4612 1573 2666 1647 3343 3874 5032 5928 3452 852 603 4844 4787 2547 1919 3598 2544 1533 4148 2448 4597 1274 5944 505 5527 4151 2655 2144 2387 4969 2985 2239 713 1466||CECILL-C|agreement c cecill free license notice software|-UjDq70249KH 00Pk-r2Tv5Un 0D0p590CSGff 0DS1Sy0ZuUjX 0K7R1h0CTzgb 0Kwszo2N8YaH 0_yeNn1xuN3C 0dX1Dg-7QI8a 0gtWy501JjvX 0lq9Ye-8zfYz 0tqpgd0RiT_x 0uI68f1Yfcmm 1-mb_P2jUgeg 1FzDVd-QMeOx 1YVLc_0Z4EZd 1ewrHr-RmVEv 1fucfo-tYrfy 1gTyAx1peu8u 1ktz4q1UOQSM 1lJSaG1Hr5on 27_x8u2it2WB 2Ce6Gv0c_u8n 2QJZnc0bEES3 2bAvGJ-wsJH9 2c0VPl0tOJpu 2mi-8L2ZJ-Qa 2sFEpK-rEGHq 2wLpGl-AgQot\n\
1180 289 2340 5353||CMU-Mach||\n\
1247 3228 385 5333 3080 5563~||COIL-1.0|copyfree innovation license open|1bO-lN2ooZQA\n\
5610 821 3327 1499 3732 4890 1246 4002 3801 5112 6110 2372 5037 2393 1673 2473 1726 4564 4111 1675 3427 6021 5630 439 4188 435 4719 1885 2671 2956 376 4283 5985 146 1443 5244 3213 2523 6114 2218 4601 3127 702 1852 1285 4925 3923 5380 4306 5299 1643 4100 1334 5480 3366 3721 2738 1344 5692 4023 3094 338 4134||CPAL-1.0|0 1 attribution common cpal definitions license public version|-H-0oA0U3GXB 10H87X1OxScg 1EjuhA0jozqK\n\
5606 4960 6094 1880 341 5367 4831 5319 3763 5581 3680 2178 481 3838 1856 3110 3220 675||Catharon|04 2000 catharon introduction jul license open source the|\n\
2438 985 2214 5234 2299 775 195 536 4896 3747 241 5193 1747 2514 5894 3260 4588 4992 5655 1903 784 3616 4589 5322 3418 6039 5068 4963 1022 2593 3606 4210 2652 4894 1064 2349 4490 5550 2436 2076 562 5338 3998 4330 4376 4811 6082||EUPL-1.0|0 1 2007 community eupl european license public the union v|-0zswd1g2d-7 -LV2ks-17nal -qpkeX-VPl_0 0-XH8B1J1bEu 0Dqho21d7Kr8 0H9ACQ1aONgZ 0SsoAV2UodWV 0VAM_V-M3XjM 0WIXl_0GgLPK 0cpSTe1h-OH8 0hUYrt1wfj8b 0xTkoc1ENlE8 12xN9j-4TgG- 1At-cM2NieQG 1DuvuO-I7zY0 1Vxs6m0cNRh3\n\
2438 985 2214 5234 2299 775 195 536 4896 3746 2338 240 5193 1747 2514 5894 3260 4588 4993 5655 1903 784 3617 4589 5322 3418 6039 5068 5879 1022 2593 3606 4210 2652 4894 1064 2348 4491 2436 2076 1925 1267 5338 3998 4330 4376 4811 6083||EUPL-1.1|1 2007 community eupl european license public the union|-0zswd1g2d-7 -LV2ks-17nal -qpkeX-VPl_0 0-XH8B1J1bEu 0Dqho21d7Kr8 0H9ACQ1aONgZ 0SsoAV2UodWV 0VAM_V-M3XjM 0cpSTe1h-OH8 0hUYrt1wfj8b 0xTkoc1ENlE8 12xN9j-4TgG- 1At-cM2NieQG 1DuvuO-I7zY0 1Vxs6m0cNRh3 2Mjng7-f3-_W\n\
2439 2822 1241 3394 5129 4543 1623 4749 783 1775 2781 1290 778 5100 869 4398 5103 2193 5612 1590 489 4978 6084 5189||EUPL-1.2|1 2 2007 2016 eupl european license public the union|1Vxs6m0cNRh3\n\
2888||Furuseth||\n\
5407 3242 4696 1963||GCR-docs||\n\
507 1555 4636||Giftware|4 allegro giftware license the|\n\
766 997 1193||HPND-DEC||\n\
1197||HPND-SMC|1995 1997 1999 2000 all andrew author automatrix bioreason copyright dalke inc media mojam montanaro reserved rights skip|\n\
1185||HPND-doc||\n\
2813 2577 515 4335 2071||HTMLTIDY|html license tidy|\n\
1067 1325 5995 1869||IBM-pibs||\n\
565 1583 3779 1316 1976 113||Info-ZIP|info license zip|\n\
1376 2851 5993 3524 808 118 4326 3413 3415 5578 451 906 1863 87 5615 4258 3959 3368 4420 1696 1695 38 4527 4168 797 1997 4631||LPL-1.02|02 1 license lucent public version|-FUa1L0Z6kjL -rmKg_2E8yNR 08l6V7-mx0YK 0p7NmF2bPjxe 12xN9j-4TgG- 14R-O828-wIY 1At-cM2NieQG 2Ms-HP2eScLv\n\
759 5265 2336 2047 1237 2539 5378 5154 4414 365 1971 2347 2768 4833 4855 800 5608 3009 3614 3902 1245 2817 2129 5293 4051 3867 1351 1759 1019 1143||LPPL-1.0|0 01 03 1 1999 latex license lppl project public version|0Mkyx51M8VrJ 0tqpgd0RiT_x 1K9Wnx1ArpiY\n\
3124 5262 166 3093 3168 2061 2402 4599 4461 4771 5088 3701 806 324 6041 1796 1018 5368 3246 4145 3507 545 465 2853 624 623 2538 1301 5959 3084 2751 1352 5276 249 4807 2679 747 1277 3702||LPPL-1.1|07 1 10 1999 latex license lppl project public the version|-2oOkc1y3wqb -sJAcp1e0C1o\n\
3124 5262 166 3093 3168 2061 2402 4599 4461 4771 5088 3701 806 324 6041 1796 1018 5368 1080 3939 4144 3507 545 465 2853 624 623 2538 1301 5958 4979 2751 1352 5276 248 4807 2679 747 4554 3702||LPPL-1.2|03 09 1 1999 2 latex license lppl project public the version|-2oOkc1y3wqb 14vtdG-v219e 1Z3XLS2oYpVf\n\
5850 587 69 4061 5564~||MIT-enna||\n\
308||MMIXware||\n\
3017 2862~ 5872 5976 4425||MPEG-SSG|disclaimer of warranty|\n\
4544 918 19 4953 2160 1093 4909 1904 5901 1752 1449 3896 1979 459 371 1620 610 458 1619 3156 281 2119 4371 5215 2269 4824 3870 89 5311 866 1447 2689 1725 1948 2453 2399 3285 1806 1983 6025 3523 5009 4384 5736 211 4313 380 3685 2184 5613 2850 4323 3704 1927 358 1508 1060 3613||Motosoto|0 1 9 license motosoto open source version|0tqpgd0RiT_x 2Yjuu1-eFJhg\n\
3513 235 1222 1909 5667 2238 1089 4931 688 3790 2949 5418 5419 2869 3459 2234 5388 5673 2354 1615 4163 126 3460 4142 1085 4962 1881 2383 35 3203||NASA-1.3|1 3 agreement nasa open source version|-HfgmN0YH_XS 135l0-0mVth5 14R-O828-wIY 1At-cM2NieQG 2dHR1d0FuMWC\n\
4243 4076 649 1815 4082 433 1601 2225 2326 4877 4647 1828 2085 2626 3814 3774 2627 3592 2677 855 2756||NBPL-1.0|boolean license net public the|-FKeod0zCIc0 0tqpgd0RiT_x\n\
3436 3512 1317 2965 2576 5153 4952 70 5120 5334 2122 1588 1758 1490 3060 1935 1300 2134 1937 998 5895 2581 34||NLOD-1.0|0 1 data for government license nlod norwegian of open preface|1At-cM2NieQG\n\
3436 3512 1317 2965 2575 4489 5153 4952 70 5120 5334 2122 1588 1758 1490 3060 1935 1300 2134 1937 999 5895 2580 34||NLOD-2.0|0 2 data for government license nlod norwegian of open preface|1At-cM2NieQG\n\
1198 4624 3251~ 413 1663 1308~ 3481~ 2251~ 3517 1665 3481~ 2251~ 5686 614 5920 2879 1655 1393 1308~ 3481~ 2251~ 5640 1663 1308~ 3481~ 2251~ 6061 1663 5268~ 3481~ 2251~ 4034 2879 1655 1388 1227 3481~ 2251~ 2879 1663 1308~ 3481~ 2251~ 82 1663 1308~ 3481~ 2251~||Net-SNMP|1 1996 1998 2000 bsd california cmu copyright derivative like notice of part regents the ucd university work|--9A3D-D2dVv 1WtWt_-vrRU8 2GgLnc1uw01V 2MoZ8N0pMpub\n\
1311 1581 2280||Newsletr||\n\
3509 1700 2783 2814 3845 1401 1158 3769 4837 1834 2261~ 1367 5309 1818 5070 2555 2769 2003 1592 4137 2982 4821 5256 5040 532 851 6065 5556 5533||OCLC-2.0||-umykf2IgQRN 0GMazR2Ge9gh 0fx3Pt2zRzJi 0gcoUQ03qYWm 1Uzhiu-GRG8G 1a5GrY09P5Ka\n\
3067 1703 18 1732 5399 3085 57 1380 667 4375 5314 1095 5250 4246 575 4339 6107 2612 5085 936 5196 2196 716 2069 4208 427 725 4610 216 5197 4233 415 5260 2366 3809 3729 4240 4006 2806 753 1110 2953 2645 2062 903 5675 4614 5415 3144 2308 892 1370 677 1808 4324 1321 3574 5324 1428 342 1587 1048 5609 4715 5937 5086 3904 1068 5170 1637 1798 152 3539 5477 5099 3270 4343 3699 5130 4839 2988 4418 3013 5143 880 4835 4037||ODbL-1.0|commons data database license odbl open preamble|\n\
1646 6088 5259 5042 4412 3006 4369 548 1368 2785 1006 3508 5071 2562 3908 2787 5727 2659 1339 724 723 2441 1070 5783 1045 2696 219 671 3 3335 1899||OLFL-1.3|1 2023 3 and conditions definitions distribution for foundation http january license licenses logistics open openlogisticsfoundation org reproduction terms use version www|-9wU-U2SbO2N -C1jqB1_epUv -sWHxA-YBRvn 0YwEP7-jC_07 0pwILf-l_XxB 0qZrfI1oxfNm 1HbR5m1IpmYg 1Q6K1l-OVRGF 1tuN-M017tzR\n\
3712 1652 4290 590 1975 164 3489 4480 5913 6008 743 5089 272 2978 2598 6106 3116 4512 937 3113 2195 717 483 2908 5417 868 5586 291 4585 5446 1951 3639 189 2204 398 1235 5938 5863 3905 1069 4775 4859 4239 3240 1912 4078 3655 2320 6092 1650||PDDL-1.0|commons data dedication domain license open pddl public|-IaCI-01_Xr5 0U-ynx0iN5Eh 0x37Rm-AOp-1 15bno12Xfe1p 1clQ8O-FEarN 2VnudJ2549d0 2zJWwd-UiThz\n\
2880 1655 1388 1077 561 2605 2845 2341~ 2251~ 3157 935 2011||PHP-3.01|01 3 license php the version|\n\
2298 4901 972 5430 452 2749 4303 2437 2264 5838 2098 2319 3196 4942 5252 159 243 4086 5496 4196 5413 5075 1355 4170 4729 3199 2767 3122 4154 3175 2837 2197 1731 2748 4135 1460 5194 948 872 2638 3569 1411 3059 896 4406 2942 5714 4265 3521 1108 1760 5061 4091 3037 3663 446 445 3219 1487 540 5551 2084 6052 1456 748||RPSL-1.0|0 1 2002 28 date license october public realnetworks rev source version|-JndSN1jucx8 -uRCR51k7L6X 07RTzP179QhN\n\
4880 5018||Ruby-pty||\n\
318 4008 5816 3458 3354 253 317 3540 4413 3007 5625 4368 3395 2430 727 3520 1358 5052 3297 174 3565 221 4252 3835 3631 1878 3891|1521 1991|SHL-0.51|0 51 hardware license solderpad version|0qZrfI1oxfNm 2EF0_g-XhV_O\n\
760 310 3602 1593 4089 4714 2206 222 4402 5150 683 1231 3294 4789 3293 1366 93 2717 5461 2175 2176 2610 2313 4297 2686 5720 5721 5136 5984 2194 1574 944 5966 4875 5465 1261 1642 1945 4158 4845 4360 1236 4472 2733 3970 2154 255 4921 2012 5962 3828 1721 4705 2133 4619 4830 820 5360 4692 6089 5182 697 1540 1957 304 647 853 5490 2946 2031 1780 1970 72||SSPL-1.0|1 16 2018 license october public server side version|0qZrfI1oxfNm 1bO-lN2ooZQA\n\
3824 2916 4776 2044 2019 1757 2353 5594 4500 1655 1393 1307~ 247 3481~ 2254~ 2339||Sendmail|license sendmail|\n\
2589 3355||Symlinks||\n\
28 6024||ThirdEye||\n\
1568 761 1569 1562||WTFNMFPL||\n\
5812 2880 1655 1388 2546 4052 2840 2724 2341~ 2251~||Zend-2.0||\n\
2368 3375||blessing||\n\
3533 4348 3612 1406 15 4822 1462||eCos-2.0||-QHMwW0tIhiT\n\
5835 5445||mailprio||\n\
4951||man2html||\n\
1200||metamail||\n\
81||snprintf||\n\
5315||Aspell-RU||\n\
4192 2500 2024 4748 362 1495 5479 348 1148 4747 4691 4967 1823 2171 3000 286||C-UDA-1.0|0 agreement computational data of use v1|0VKQmb2Vt6d4 0f0Yss00FsNu 15ntIY-ko-PH 1At-cM2NieQG 1C1Lzv1OzG1Z\n\
2117 41||CAPEC-tou||1KeX7b1flX_h\n\
5642 3445 4019 1480 142 4235 269 5102 4723 294 2203 2202 94 52 1105 5097 4759 140 220 5343 2190 1324 4225 1611 5223 5222 3697 4452 5572|2933 5144 5521 5113|CC-BY-1.0|0 1 attribution commons creative|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ\n\
5645 3445 4019 1481 142 4235 269 5102 4723 294 2203 2202 3644 1947 5883 94 52 1105 5097 4752 2068 3371 1322 4225 1611 5223 5222 3697 4452 5572|2931 5144 5521 5113|CC-BY-2.0|0 2 attribution commons creative|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ\n\
5645 3445 4019 1481 142 4235 269 5102 4723 294 2203 2202 3644 1947 5883 94 52 1104 5494 4755 2545 3371 1322 4225 1611 5223 5222 3697 4452 5572|2931 5144 5521 5113|CC-BY-2.5|2 5 attribution commons creative|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ\n\
5645 3447 2714 5969 3753 5596 2356 2063 4723 299 3630 96 52 6006 244 4092 4434 5365 3371 1322 4227 5443 3516 858 3292|2931 4507 5522 5113|CC-BY-3.0|0 3 attribution code commons creative legal unported|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ 2la0av1V1jP2\n\
640 3584 1717 3590 3218 414 1992 6023 1424 2513 1934 2784 4115 1092 2617 1778 3576 1825 5391 5466 5163 5876 4374 6032 1873 5457 2702 673 5019 4513 2351 4591 5454 5775 1578 5705 3439 4050 1219 4026 4911 5892 5390 2429 5786 3367|2135 4613 684 3290 1743 206 4709 207|CC-BY-4.0|0 4 attribution commons creative international|-rgHAd1Xmcwe 0bcfya2Hnwju 1wRE_1-88sQG\n\
2932 5642 3445 4022 3892 5102 4723 297 94 52 1107 6058 2592 141 1324 4228 3011 5225 615|5144 5521 5113|CC-SA-1.0|0 1 code commons creative legal sharealike|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ\n\
1450 5139 2691 5643 3448 3534 5589 1479 4798 5548 4899 3201 573 390 5756 4725 3666 4879 4646 4981 5238 2951 3408 52 2222 5877 2536 4568 374 2534 4469 4998 1323 4224 4786 4648 5712 6054 3696 4452 5574||CPOL-1.02|02 1 code cpol license open preamble project the|0xTkoc1ENlE8 2c6SjH-Ql-mZ\n\
5823 3279||Crossword||\n\
1591 652 466 549 689 2621 719 5172 6074 3021 3941 4232 3624 4792 2078 3387 5987 3720 455 5174 3740 811 2980 4838 874 5988 2013 1150 5023 5536 3733 2345 3652 176 5887 372 2998 2515 2036 3552 3256 5220||D-FSL-1.0|deutsche freie lizenz software|-U9OHg1Yx0aI 0-B65T230WgI 0IpOux-PEvlH 0sLWOy-7MuiN 0tcUhO1iSJPI 14gl8l1AEzTv 1O7LvC1fABq3 1m-P5X0qt7fA 2Hy2-a-Vw7Np 2gI4gB057tiO 2zflOG0b7F6e\n\
821 3327 1499 3732 4890 4002 3801 5112 2374 3756 2393 224 1549 5974 225 1548 438 4187 435 599 1151 2955 5192 4279 2401 146 1441 5243 5372 2216 1503 1028 4307 4677 1508 1894||ErlPL-1.1|1 definitions erlang license public version|1EjuhA0jozqK\n\
5359||FSFULLRSD||\n\
326 407 2004||FSFULLRWD||\n\
821 3327 1499 3732 4890 4002 3802 6045 2374 3758 2393 224 1549 5974 225 1548 439 4188 435 599 1151 2955 5192 4280 2401 146 1441 5244 1532 2528 6111 2216 1503 3922 5380 4310 474 2328 4675 1508||FreeImage|0 1 definitions freeimage license public version|1EjuhA0jozqK\n\
1560 3139 3496 5825 5326 3931 4455||IJG-short||\n\
2363 2476 1313 5458 1233 3504 161||InnoSetup|inno license setup|\n\
5444 5441 3062 3061 2411 3432 3478||JPL-image|image jpl policy use|\n\
2161 5264 994 3956 5227 2060 4204 1514 2858 5021 3406 900 3169 2403 5133 1164 1374 1375 4505 5452 5202 5450 878 4146 1996 3597 5520 2128 3766 2834 1972 4484 4782 3086 3374 4328 3233 4704 5155 726 3909 5106 816 1125 2622 400 4276 1353 5186 5277 250 4808 4124 3577 3808||LPPL-1.3a|01 1 10 2004 3a latex license lppl project public the version|1yToRc20anAw\n\
3124 5263 995 3956 5227 2060 4204 1514 2858 5021 3406 899 849 3169 2403 5133 1164 1374 1375 4505 5452 5202 5450 878 4146 1996 3597 1629 2128 3766 2834 1972 4485 4782 3086 3374 4328 3233 4704 5155 726 3909 5106 816 1125 2622 400 4276 1353 5186 5277 251 4808 4125 5524 3577 3808||LPPL-1.3c|04 05 1 2008 3c latex license lppl project public the version|1yToRc20anAw\n\
1580 4338 4334||Leptonica||\n\
1633 5850 583 2471 4061 5564~||MIT-Click||\n\
3222 3117 518||MakeIndex|11 1989 alto author berkeley california chen distribution edu harrison inc international makeindex notice palo pehong phc renoir systems usa|\n\
5123 1664 3972 5199 3647 4199||NICTA-1.0|0 1 license nicta public software version|\n\
5146 779 5954 2174 520 3989 1472 5889 3052 4492 854 3914 2981 508 429 3719 3929 379 609 4458 2970 2010 2392 1114 2690 56 3973||NPOSL-3.0|0 3 license open profit software|2EXvrT-81jOq\n\
5543 2499 2025 2683 3881 3346 4843 932 348 1148 4747 2376 2919 2752 4234 3657||O-UDA-1.0|0 agreement data of open use v1|--Y3qE-5ArPV 0f0Yss00FsNu 15ntIY-ko-PH 1At-cM2NieQG 1C1Lzv1OzG1Z\n\
4076 649 1815 4082 433 1601 2225 2326 4877 4647 1828 2085 2626 3814 3774 2627 3592 2677 855 2756||OLDAP-1.1|1 1998 25 august license openldap public the version|-FKeod0zCIc0 0tqpgd0RiT_x\n\
4074 649 1815 4082 433 1601 2225 2326 4877 4647 1828 2085 2626 3814 3774 2627 3592 2677 855 2756||OLDAP-1.2|1 1998 2 license openldap public september the version|-FKeod0zCIc0 0tqpgd0RiT_x\n\
4075 649 1815 4082 433 1601 2225 2326 4877 4647 1828 2085 2626 3814 3774 2627 3592 2676 282 855 2756||OLDAP-1.3|1 17 1999 3 january license openldap public the version|-FKeod0zCIc0 0tqpgd0RiT_x\n\
4075 649 1815 4082 433 1601 2225 2326 4877 4647 1828 2085 2626 3814 3774 2627 3592 2676 283 855 2756||OLDAP-1.4|1 18 1999 4 january license openldap public the version|-FKeod0zCIc0 0tqpgd0RiT_x\n\
2643 177 1388 5779 560 1733 2341~ 2251~||OLDAP-2.0|0 1999 2 7 june license openldap public the version|\n\
2643 177 1388 5779 559 1736 2341~ 2251~||OLDAP-2.1|1 2 2000 29 february license openldap public the version|\n\
2643 177 1388 5778 555 1735 2341~ 2251~ 2743||OLDAP-2.2|1 2 2000 license march openldap public the version|\n\
2643 178 841 555 1737 2341~ 2251~ 2743||OLDAP-2.3|2 2000 28 3 july license openldap public the version|\n\
2643 178 842 1734 2341~ 2251~ 2743||OLDAP-2.4|2 2000 4 8 december license openldap public the version|\n\
2643 178 842 5651 2341~ 2251~ 2742||OLDAP-2.5|11 2 2001 5 license openldap public the version|\n\
2643 178 842 4058 2341~ 2251~ 2742||OLDAP-2.6|14 2 2001 6 june license openldap public the version|\n\
2643 179 843 2341~ 2251~ 311 3225||OLDAP-2.7|2 2001 7 license openldap public september the version|\n\
2643 3818 843 2341~ 2251~ 311 3226||OLDAP-2.8|17 2 2003 8 august license openldap public the version|\n\
4732 4930 5653 2765 1292 421 1694 5618 4419 5209 5950 5436 1781 1252 2874 1253 6000 1973 1079 3416 2493 1575||OPUBL-1.0|0 1999 8 and both june license modified on open publication requirements unmodified v1 versions|-MyhUW1mzzml 1RLtGS-wBjeO 1lTmBH-kwLEB 1pC0fa0sVngx 22FoF-2tl2yK\n\
4482 2293 3327 2075 1146 3477 4876 5982 5110 6043 2914 2230 1609 5481 5840 1720 3770 4099 1504 2365 3610 5473 2272 3794 53 786 5379 4311 568 2113 6070 2358 2330||SGI-B-1.0|0 1 2000 25 b definitions free license sgi software version|1ZhKhV1dqjlz 2cT7Sg-DX16T\n\
4482 4378 2509 653 5342 2495 5983 5110 6044 2913 5864 1090 4832 1027 5785 5482 2158 1062 1009 4261 1504 2365 108 5473 2272 3794 53 786 5379 4311 569 2114 6070 2358 2330||SGI-B-1.1|02 1 2000 22 b definitions free license sgi software version|1ZhKhV1dqjlz 2cT7Sg-DX16T\n\
5850 23 4061 5564~ 5768||SGI-B-2.0|0 18 2 2008 b free license sept sgi software version|\n\
2273 3314 2367 5237~||SGMLUG-PM|and disclaimer generalized group language license markup materials of parser sgml sgmlug standard users warranties|-lKx4O0sl8IB\n\
217 1433 2046 1206 3980 924 4000 3801 5111 5363 4043 80 2393 1673 2473 1726 4566 1804 809 5735 2053 3275 4639 3832 6062 4578 589 4095 1118 4606 4662 4498 1892 4683 636 4519||SISSL-1.2|0 1 2 definitions industry license source standards sun version|\n\
5077 762 1319 4940 3967 1372 1016 3307 2631 982 2987 480 3147 5925 4972 5514 3991 2183 4592 2860 2680 1152 1968||SMAIL-GPL|11 1988 clarified feb general license public smail|1bRHuB060XKH 2Ms-HP2eScLv\n\
4778||SSH-short||\n\
588 4849 3536 6050 3688 6033 996 5595||SimPL-2.0|license preamble public simpl simple|1Jdbs62oco3n 1c1rPF0qIDf7\n\
3640 1655 1388 3265 3482~ 2251~ 2879 1655 1393 1308~ 3481~ 2251~ 2879 1655 1393 1308~ 3481~ 2251~||Sleepycat||\n\
383 131 5954 2174 521 3989 1472 5889 3052 4492 5141 3913 2981 508 429 3719 3929 379 609 4460||TGPPL-1.0|0 1 grace license period public tgppl transitive|2EXvrT-81jOq\n\
1170||UnixCrypt||\n\
1131 209 4061 5564~|5083|Unlicense||\n\
4085||check-cvs||\n\
3134 5279 2252~ 1020||pnmstitch|and conditions of terms use|\n\
4718 5672||wxWindows|exception notice|\n\
5919 4289 3620~||AMD-newlib||\n\
3047 3271 4637 5231 4633 2258~||Adobe-2006||\n\
2879 1655 1388 2727 3378 554 2848 2341~ 2251~ 3162||Apache-1.0||\n\
2879 1655 1388 770 3378 556 402 2251~ 3161||Apache-1.1|1 apache license software the version|\n\
6087 1977 253 317 4412 3006 5624 4367 1074 2430 2157 3520 1358 5052 3297 174 3566 2938 4252 3835 3631 1878 3891|1522 173 4641|Apache-2.0|0 2 2004 and apache conditions definitions distribution for http january license licenses org reproduction terms use version www|0qZrfI1oxfNm\n\
3412 3637 5291 12 150 856 2508 2156 2391 5387 303 2875 2716 2236 1713 502 1865 2771 5512 1762 3883 5013 3969 3850 731 3840 5355 453 125 745 3185 934 3798 3112 2674 4956 1215 1761 4435 5151 1418||CATOSL-1.1|1 associates computer license open source trusted version|-IrIXu05VQEL 0_N48_0XnA2G 0p7NmF2bPjxe 0qRcjb-zdTG6 12xN9j-4TgG- 14R-O828-wIY 18YHtB-ZkC4p 1At-cM2NieQG 1G1WvQ267YyV 1b2Wxv-mfVFC 2I-7FZ2mTXms 2Ms-HP2eScLv\n\
5794 1 4595 5947 3869 3078||CC-PDM-1.0|copyright|-S1KOj1hp1nT\n\
1790 1785 441 2099 1789 2943 2049 3571 3339 104 1626 650 4862 5440 2459 3700 5924 4447 5328 4893 5239 4898 4161 2646 2451 5503 5650 4031 1688 3236 5776 4400 1275 543 4760 4340 1056 4396 3799 4160 5745 4260 3474 2220 4270 1494 1204 4172 1364 578 4322 4067 5952 803 11 5885 4174 4077 65 2963 1944||CECILL-1.0|avertissement cecill contrat de libre license logiciel|-BoCb31Sj96N -DXOZw-SLtly -O1bhG14b3Md -fQc7x19IrfC -h4QMr1T-wVH -tEGqQ1qT4Py -x4ISy0pL_5I 0MmGFt05qhmj 0ninmi1jxD9W 0qeD-k2HZU-J 1HwITQ0fH7_1 1NWtXP-mH432 1PWzy60XxkMw 1VnGuR28ATxX 1_shkU0CVR50 1uxXes2YloeA 1vlHYp0nHKFv 1yErKu0E1rJY 29wkP51kKBnN 2EEddq-HmIEQ 2o70Vj0hKsFr\n\
4157 915 2110 1269 2100 5149 5790 284 5257 472 2502 2079 4518 3581 2228 5866 2619 2651 2382 2245 1882 591 4105 3284 2920 2704 3752 563 3287 3100 826 5709 4211 5188 3665 3983 1800 4713 3665 3984 596 3783 5137 1648 4417 5247 2488 5532 5878 4844 4788 931 1920 3599 1084 1534 4150 2450 4598 1273 5945 505 639 4152 2549 2145 2388 4970 3024 5569 3261 712 2761||CECILL-1.1|agreement cecill free licensing notice software|-XpagD1DohkH -apDcP1btd6s 00Pk-r2Tv5Un 0DS1Sy0ZuUjX 0K7R1h0CTzgb 0_yeNn1xuN3C 0dX1Dg-7QI8a 0gtWy501JjvX 0lq9Ye-8zfYz 0tqpgd0RiT_x 0vkkT025ioZM 0xA3Cn02Z_fS 13WeTv2_f0l0 16_iSO2Qhj2U 1BR7Kz0idgh3 1FzDVd-QMeOx 1YVLc_0Z4EZd 1ewrHr-RmVEv 1fucfo-tYrfy 1gTyAx1peu8u 1vVB67-ooExi 20m3EY2OfxgA 2Ax81v-uoIKq 2DCu0c1VO1t4 2QJZnc0bEES3 2_bSwu2G5KJt 2bAvGJ-wsJH9 2mKY1R-olG-F 2mi-8L2ZJ-Qa 2sFEpK-rEGHq\n\
2346 4949 2331 2109 1269 2101 4717 5789 264 2901 473 4271 2909 4517 3581 2228 625 2653 2106 2381 2227 838 5166 591 5836 3283 3813 2921 2704 2964 666 1723 3099 3444 1140 825 5711 2604 4291 2863 962 3981 1801 2305 962 3982 4173 5350 833 1647 3343 2484 2337 5928 3452 603 4844 4787 2547 1919 3598 2544 1533 4148 2448 4597 1274 5944 505 5527 4151 2655 2144 2387 4969 2985 2240 713 1465||CECILL-2.0|agreement cecill free license notice software|-UjDq70249KH -XEAHZ-DHqc1 -apDcP1btd6s 00Pk-r2Tv5Un 0DS1Sy0ZuUjX 0K7R1h0CTzgb 0_yeNn1xuN3C 0dX1Dg-7QI8a 0gtWy501JjvX 0lq9Ye-8zfYz 0tqpgd0RiT_x 0xA3Cn02Z_fS 1FzDVd-QMeOx 1YVLc_0Z4EZd 1YgOnF163OLW 1ewrHr-RmVEv 1fucfo-tYrfy 1gTyAx1peu8u 1jvwgK0mNLm0 1ktz4q1UOQSM 1lJSaG1Hr5on 1vVB67-ooExi 27_x8u2it2WB 2Ce6Gv0c_u8n 2QJZnc0bEES3 2bAvGJ-wsJH9 2c0VPl0tOJpu 2mi-8L2ZJ-Qa 2sFEpK-rEGHq\n\
2346 4949 2331 1748 1269 2101 4717 5868 264 2901 473 839 4271 2909 4517 3581 2228 625 2653 2106 2381 2227 838 5166 4622 5918 591 5837 3283 3813 2922 2705 2964 666 1723 3099 3444 1140 825 5711 2604 4291 2863 962 3986 1801 2305 962 1421 4173 5351 834 1647 3344 2484 2337 5928 3452 602 4844 4787 2547 1919 3598 2544 1533 4149 2449 4597 1274 233 505 5527 4151 2655 2144 2387 4969 2985 2241 713 1464||CECILL-2.1|06 1 2 2013 21 agreement cecill dated free license notice software version|-UjDq70249KH -apDcP1btd6s 00Pk-r2Tv5Un 0DS1Sy0ZuUjX 0K7R1h0CTzgb 0_yeNn1xuN3C 0dX1Dg-7QI8a 0gtWy501JjvX 0lq9Ye-8zfYz 0tqpgd0RiT_x 0xA3Cn02Z_fS 1FzDVd-QMeOx 1YVLc_0Z4EZd 1YgOnF163OLW 1ewrHr-RmVEv 1fucfo-tYrfy 1gTyAx1peu8u 1jvwgK0mNLm0 1ktz4q1UOQSM 1lJSaG1Hr5on 1vVB67-ooExi 243QZ_1kc1wQ 27_x8u2it2WB 2Ce6Gv0c_u8n 2QJZnc0bEES3 2bAvGJ-wsJH9 2c0VPl0tOJpu 2mi-8L2ZJ-Qa 2sFEpK-rEGHq\n\
649 1815 4083 433 4024 2226 2326 4878 4647 1829 2085 2625 1537 3814 3773 2624 2276 3593 1335 2103 855 2756||ClArtistic|artistic clarified license preamble the|-FKeod0zCIc0\n\
4358 4441 2731 737 356 4817 1432 5381 3486~ 2362~ 27 301||Condor-1.1|1 2003 30 condor license october public version|\n\
3689 2732 738 1603 5084 5126 316 3483~ 1941||EUDatagrid|datagrid eu license software|\n\
3976 4346 215~||HPND-Intel||\n\
1040 1132 2719 2877 877 4203 3863 3855 4423 4009 3437 4486 5198||Intel-ACPI||213m3b0rt7z0 27YoVG0u-9Wx 2c6SjH-Ql-mZ\n\
5853 4632 1691 5670 2002~ 3687~ 1385~||JasPer-2.0|0 2 jasper license version|\n\
1535||Knuth-CTAN||\n\
5284 1017 200 718 5501 4016 542 1770 5178 2464 3596 3312 2207||MMPL-1.0.1|0 1 a ab by copy definitions denotes game license licensed minecraft mod mojang of public the version|\n\
5821 4242 3248~ 2458 1357 3389 3241 1784 5184||NAIST-2003||2Ms-HP2eScLv\n\
2198 1702 17 1732 5398 3820 3085 57 1380 667 4375 5314 1095 5250 4246 575 4339 6107 2612 5085 936 5196 2196 716 2069 4208 427 725 4610 216 5197 4233 415 5260 2366 3809 3729 4240 4007 752 5357 1110 2952 2644 422 4715 5937 5086 3904 1068 5170 1637 1798 152 3539 5477 5099 3270 4343 3699 5130 4839 2988 3013 5143 880 4835 4037||ODC-By-1.0|attribution by license odc preamble|\n\
4768 2872 45 2322 3556 3935 529 3927 1207 1858 2318 1685 5305 6105 827 1518 1924 1716 4994||OGL-UK-1.0|0 government license open v1|14Psyn2AIEAQ 1At-cM2NieQG 1gLbPb0sbLwl 2Ms-HP2eScLv\n\
4766 3767 45 2322 3559 4976 5361 4895 1858 1670 2694 5306 1786 827 1518 1923 2809 2123 4994||OGL-UK-2.0|0 government license open v2|\n\
4766 3767 45 2322 3558 4975 530 5362 62 10 1670 2694 5303 1786 3907 2871 6072 2811 2124 4994||OGL-UK-3.0|0 government license open v3|\n\
4767 1498 45 2322 3557 3933 529 3926 202 1208 2316 1686 5671 1787 827 2810 4156||OPL-UK-3.0|0 kingdom license open parliament united v3|14Psyn2AIEAQ 1At-cM2NieQG 1T_Am52o3Xql 1aFxPa0Pic3O 1gLbPb0sbLwl 2Ms-HP2eScLv\n\
4634 4581 382 3050||OpenVision|1993 1996 all copyright inc openvision reserved rights technologies|\n\
1178 6016~ 5157||PostgreSQL|as database formerly known management postgres postgres95 postgresql system then|\n\
1571 2791 5706 3810 1916 2210 9 1039 2790 208 1044 2213 3846 5638 2385 2669 2789 621 5707 2169 2762 2212 162 1196 4528 3249~||Python-2.0|2 foundation license python software version|-oGoUW-6kcti 0wGhxH-XrlL1 137gv7-YfAep 27_s4Q-JmscA\n\
821 3327 1499 3732 4890 4002 3801 5112 2374 3757 4733 2393 224 1549 5974 225 1547 439 4186 4983 435 599 1151 2959 288 4279 2401 1238 146 847 2654 4573 1557 2739 1820 2529 6112 978 4220 4385 1256 5800 3724 1980 2775 2159 5495 4671 1508 4954 2409 5582 2251~||RHeCos-1.1|1 definitions ecos hat license public red v1|-IrIXu05VQEL -LwD3c0xGRlJ -Yid7I00ny6k -xUdkx-2AvHu -y52JF2Nknht 0-XH8B1J1bEu 07RTzP179QhN 0YAg9628ao5z 0sw3on1L1ftk 0xTkoc1ENlE8 19HKm52w247a 1CLc-i0AAnJ7 1EjuhA0jozqK 1ZhKhV1dqjlz 2r7ef30lQweF\n\
5903 4980||SAX-PD-2.0|free is sax2|\n\
5242 85 3146~ 6081 5476||SGI-OpenGL||\n\
904 3244 3498 2280||Spencer-86||\n\
3661 1314 3245 3499 2281 5996||Spencer-94||\n\
5683 2886 3791 401 2251~||Spencer-99||\n\
2267 4903 5447 4658 4263 3262 2730 112 1750 5622||TORQUE-1.1||\n\
1025 2879 4657 3450 349 5567 870 901 3159||TrustedQSL||\n\
5726||Vixie-Cron||\n\
1002 4511 974 1486 3326 5484 1146 3166 2377 1251 2906 4856 157 1008 4088 205 991 3623 4586 4196 5411 5074 4436 329 4730 3522 4865 1459 3742 947 4250 2639 4737 3568 4549 895 1349 2375 863 134 6035 4572 1741 3097 5654 2487||Watcom-1.0|0 1 license open public sybase version watcom|\n\
2804 3082 6080 5135 3589 3040 2737 5345 5012 3396 6100 3878 2249 2141 4560 1529 4274 3785 617 1455||Zimbra-1.3|1 3 license public version zimbra zpl|-DzocW-Kvc4Z 1cjzDU-Zy7zw 2gU9JS0F5nYF\n\
2803 3082 6079 5135 3587 3038 2737 4809 5012 3396 6100 3877 5431 2141 4559 1530 4275 3786 3465 830||Zimbra-1.4|1 4 license public version zimbra zpl|-DzocW-Kvc4Z 1cjzDU-Zy7zw 2gU9JS0F5nYF\n\
4040 4944 121 2852 4200 1015 1124 5472 2780 3851 5347 914 4857 5125 2067 3331 2735 5271 5621 1579 1625 4557 3229 956 5269 4300||etalab-2.0|0 2 2017 avril cette de information l license open ouverte réutilisation sous version|\n\
1075 987 2824 1435 3327 1499 3732 4890 1246 4004 6045 6110 2372 5038 2397 4113 439 4184 435 3179 1885 2671 2960 4278 5278 146 1209 805 4575 908 2518 6117 980 3400 2496 4605 1285 4927 4390 5539 4678 4770 2410 2251~||gSOAP-1.3b|1 3b gsoap license public version|\n\
5017 513 3503 622 3239||libpng-2.0|2 library license png reference version|\n\
1416||softSurfer||\n\
2903 3074 1553 54 1225~||AML-glslang||\n\
5087||AdaCore-doc||\n\
5842 1302 5848 302||Adobe-Glyph||\n\
4238 758 1329 2408 5204 4541 2048 5356 938 2170 1558 1998 5233 5165 837 350 576 5383 6101||Arphic-1999|arphic license public|0tqpgd0RiT_x 1KasB92o4UX4\n\
2890||BSD-4.3RENO||\n\
2668 2799 3349 418 612||CNRI-Jython||\n\
2385 2669 2789 621 5707 2169 2762 2212 162||CNRI-Python|agreement carefully cnri following important license open please read source the|137gv7-YfAep\n\
5610 821 3327 1499 3732 4890 1246 4002 3801 5112 6110 2372 5037 2393 1673 2473 1726 4564 4111 1675 3427 6021 5630 439 4188 435 4719 1885 2671 2956 376 4281 1071 146 1443 5244 3600 2527 6118 2217 4601 3126 702 1852 1285 4925 3921 5380 4306 5299 5373 4103 4669 1511 1891 3672 338||CUA-OPL-1.0|0 1 cua definitions license office public version|1EjuhA0jozqK\n\
1078 1430 1312 3505||CryptoSwift||\n\
4649 4694 2406 1243||DocBook-DTD||\n\
5290 5850 583 3022 2127 1572 1857||DocBook-XML||\n\
3781 968 5519 1962 1577 4080 5758 4858 2455 3171 4914 2271 5871 1369 5093||Elastic-2.0|0 2 acceptance co elastic http license licensing url www|-IrIXu05VQEL -MdgV9-NTCsP -sKLwh-q-czk 0XNnc30PfvJZ 1At-cM2NieQG 2DktX81fyAWy 2EVpJh1mg07N 2lLzWg1JBiOJ\n\
83 1943 321 155 331 3554 5321 2648 3152 5127 4991 5777 1296 5850 583 4061 5564~||FSL-1.1-MIT|1 abbreviation and conditions copyright fsl functional future license licensor mit name notice source terms version we year|-xjPgd-HGjpG 0Xu7wC2jnxiP 0p-wRH1LGolu 15vdj804rSvQ 1G12891olpkr 1ZvLNX-p1NZA 1fAel42spOdJ 1nqsFH-bWQ9q 2lLzWg1JBiOJ\n\
1978 2104 4698 5283 2253~ 3506 4098 3803 2758||FreeBSD-DOC|documentation freebsd license the|1iIYVS1xzU7u\n\
1189||HPND-Netrek||\n\
2237 1753 5953 5979 5696 2037 3167 2468 6087 1977 253 317 4412 3006 5624 4367 1074 2430 2157 3519 1358 5053 270 2938 4252 3835 3631 1878 3891 942 2147 5273||ImageMagick||0Ba0B00B2LNB\n\
5584 5754 5518 4887 2823 3491 3734 5094 3380 4011 4881 3745 5830 1728 4826 1149 4626 955 5934 4096 1667 3410||LiLiQ-P-1.1|1 du libre license liliq permissive québec version|\n\
5583 5754 5518 4887 2823 3490 3734 5094 3380 4109 4443 1870 3257 2673 4440 4011 4881 3745 5830 1728 3857 4933 4626 955 5934 4096 1667 3409||LiLiQ-R-1.1|1 du libre license liliq québec réciprocité version|\n\
4766 2872 46 2322 3555 1359 3932 5346 2600 531 3928 2588 63 1670 2694 5304 678 6105 827||NCGL-UK-2.0|for government information license noncommercial public sector|-wHnUb18kk7s 14Psyn2AIEAQ\n\
5956 1091||NIST-PD-TNT||\n\
2643 177 1388 5779 559 1733 2341~ 2251~||OLDAP-2.0.1|0 1 1999 2 21 december license openldap public the version|\n\
2643 177 1388 5778 555 1737 2341~ 2251~ 2743||OLDAP-2.2.1|1 2 2000 license march openldap public the version|\n\
3133 4209 3997 1434 5690 493 2818 2419 1769 2640 5389 3550 4053 5662 420 1295 4950 857 3800 4212 1031 798 2800 3658 2516 1439 4253 1224 5747 3145 2038 1166 3917 2080 902 831 123 2116 5462 4305 5158 3379 4495 923 4217 729 3564||OSET-PL-2.1|1 2 2015 all license oset public reserved rights version|-IrIXu05VQEL -RvJ7h-65CIp 0JJfVu0MiX8m 0UsOPD0Dbut4 0YAg9628ao5z 0fIqrf-tZfnn 1At-cM2NieQG 1igqGk2lJ_Vi 2_FkO_0iaKkF 2ekGPz02gLG5\n\
259 4428 1333 3282 1779 3882 90 4467 5559~||OpenMDW-1.0|0 1 agreement license openmdw version|\n\
5119 1638 4607 1035 4121 4659 4262 3263 2728 3778 344 1751||OpenPBS-2.3|3 batch license openpbs portable software system v2|0-XH8B1J1bEu\n\
919 4680 3191 1081 1523 5948 4131 1966||SSH-OpenSSH||-ccgWm2Rq1io 2Ms-HP2eScLv\n\
313||TermReadKey||\n\
5939 1186 3780||UMich-Merit||\n\
3032 5862 2807 4479 5773||Unicode-3.0|and copyright license notice unicode v3|\n\
4117 3030 1940 4819 3542 3735 5336 4627 1711 3480 212 4477 276 3567 5003 467 2480 4961 2416||Unicode-TOU|of terms unicode use|\n\
5850 583 5766 4061 5564~||X11-swapped||\n\
5850 1655 1396 771 5772 402 2251~||XFree86-1.1|1 license version xfree86|\n\
1802 2880 1655 1388 6018 552 6013 2842 2341~ 2251~ 3158 4594||Xdebug-1.03||\n\
5657 2879 1655 3503 622 2537 3481~ 2262~||bzip2-1.0.5|0 1 10 2007 5 december of version|\n\
5658 2879 1655 3503 622 2537 3481~ 2251~ 1984||bzip2-1.0.6||\n\
2016 5401||generic-xts||\n\
364||python-ldap||\n\
2466||ssh-keyscan||\n\
3531 274||Adobe-Utopia||\n\
649 1815 4082 433 1601 2225 2326 4877 4647 1831 1537 3816 3150 3592 3651 855 2756||Artistic-1.0|artistic license preamble the|-FKeod0zCIc0\n\
760 2501 4790 5506 4277 4707 3977 3095 6056 2422 463 2200 2215 2701 570 325 5001 1900 2615 929 607 3202 1262 397 3330 4466 2027 5203 4241||Artistic-2.0|0 2 artistic license the|-7IBOj1O6GrD -kyPKc1bMTTe 00-LGJ20GWt4 0tqpgd0RiT_x 1At-cM2NieQG 2mmZ3d-E9AaR\n\
2879 1659 3481~ 2251~||BSD-1-Clause||\n\
2879 1655 1394 3481~ 2251~||BSD-2-Clause||\n\
2879 1655 1393 1308~ 3481~ 2251~||BSD-3-Clause||\n\
2879 1655 1388 2722 1308~ 3481~ 2251~||BSD-4-Clause||\n\
2895||BSD-4.3TAHOE||\n\
5646 3445 4021 4799 142 2782 4237 269 4795 1223 4724 294 2421 2420 3643 485 5882 95 52 664 361 4269 5588 5697 2979 2191 5200 3648 4198 4804 5161 1612 3207 3206 3697 4452 5575 4617|2931 5145 5521 5113|CC-BY-2.5-AU|2 5 attribution australia commons creative|0QxfIi2jwSBP 1At-cM2NieQG 2c6SjH-Ql-mZ\n\
5644 3445 1877 3383 1023 3269 2578 368 663 4906 1777 4169 2087 5219 5748 5031 2192 5201 5744 3405 5210 5576 3695 1697 5573 4618|2931 4509 2902 5113|CC-BY-3.0-AU|0 3 attribution australia commons creative|-3GVxc0k2uTo -Cs88l1QjR7C -IrIXu05VQEL 03CGaB13sQ47 06KJ1R14YDON 0HFn390mg669 0UmTYd-7KTV6 0VKQmb2Vt6d4 0sdSv6-PB9Ql 1At-cM2NieQG 1G12891olpkr 1X-t-O0hzLIl 1gLbPb0sbLwl 1ruCvS-ulV2r 292HGX1ufVjI 2XwIIu272xFF 2d5-0B04hmhC 2la0av1V1jP2\n\
5645 3447 4020 1481 277 2097 269 5102 4723 293 2971 2203 2202 3645 1947 5883 94 52 1106 5285 4756 5986 3849 3373 1322 4229 1611 5224 5222 3697 4452 5572|2931 4507 5523 5113|CC-BY-3.0-US|0 3 attribution commons creative states united|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ 2la0av1V1jP2\n\
5642 3445 4019 1480 142 4235 269 5102 4723 294 2203 2202 94 52 1105 5097 5211 4759 141 1324 4225 1611 5223 5222 3697 4452 5572|2933 5144 5521 5113|CC-BY-NC-1.0|0 1 attribution commons creative noncommercial|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ\n\
5645 3445 4019 1481 142 4235 269 5102 4723 294 2203 2202 99 52 1105 5097 5211 4752 2068 3646 5922 2565 3371 1322 4225 1611 5223 5222 3697 4452 5572|2931 5144 5521 5113|CC-BY-NC-2.0|0 2 attribution commons creative noncommercial|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ\n\
5645 3445 4019 1481 143 3027 5102 4723 294 2203 2202 99 52 1096 4699 3353 4754 2545 3646 5921 5884 3371 1322 4225 1611 5223 5222 3697 4452 5572|2931 5144 5521 5113|CC-BY-NC-2.5|2 5 attribution commons creative noncommercial|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ\n\
5645 3447 2714 5969 3753 5596 2356 2063 4723 298 101 52 6003 1680 739 4721 199 3628 5000 1415 3371 1322 4227 5443 3516 858 3292|2931 4507 5523 5113|CC-BY-NC-3.0|0 3 attribution code commons creative legal noncommercial unported|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ 2la0av1V1jP2\n\
642 3584 1717 3590 3218 414 1992 6023 1423 2966 2513 1934 2784 4114 1982 2617 1778 3576 1825 5391 5467 5163 5876 4374 6032 1873 5457 2702 673 5019 4514 2351 4591 5454 5775 1578 5705 3439 4050 1219 4026 4911 5892 5390 2429 5786 3367|2135 4613 684 3290 5687 206 4709 207|CC-BY-NC-4.0|0 4 attribution commons creative international noncommercial|-rgHAd1Xmcwe 0bcfya2Hnwju 1wRE_1-88sQG\n\
5642 3445 4019 1480 142 4235 269 5102 4723 293 2203 94 52 1099 2740 4753 140 220 5343 2190 1324 4221 1611 5223 3697 4452 5572|2933 5144 5521 5113|CC-BY-ND-1.0|0 1 attribution commons creative noderivs|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ\n\
5645 3445 4019 1481 142 4235 269 5102 4723 293 2203 3644 1946 5883 97 52 1099 2740 4758 3370 1322 4221 1611 5221 3697 4452 5572|2931 5144 5521 5113|CC-BY-ND-2.0|0 2 attribution commons creative noderivs|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ\n\
5645 3445 4019 1481 142 4235 269 5102 4723 293 2203 3644 1946 5883 97 52 1098 4030 4751 5929 3370 1322 4221 1611 5221 3697 4452 5572|2931 5144 5521 5113|CC-BY-ND-2.5|2 5 attribution commons creative generic noderivs|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ\n\
5645 3447 2713 4318 2540 2086 2356 2063 4723 296 3630 98 52 6005 3172 2301 5045 3371 1322 4226 4689 3515 4247 449|2931 4507 5522 5113|CC-BY-ND-3.0|0 3 attribution code commons creative legal noderivs unported|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ 2la0av1V1jP2\n\
641 3584 3590 3218 414 1992 6023 1424 2513 1934 2784 4116 1092 2617 1778 3576 1825 5391 5466 5162 5876 4374 6032 1873 1310 5457 2703 5019 4515 2351 4591 5454 5775 1578 5705 3439 4050 1219 4026 4911 5892 5390 2429 5786 3367|2135 4613 684 3290 5765 206 4709 207|CC-BY-ND-4.0|0 4 attribution commons creative international noderivatives|-rgHAd1Xmcwe 0bcfya2Hnwju 1wRE_1-88sQG\n\
5642 3445 4019 1480 142 4235 269 5102 4723 294 2203 2202 94 52 1105 5097 1097 3101 4759 140 220 5343 2190 1324 4225 1611 5223 5222 3697 4452 5572|2933 5144 5521 5113|CC-BY-SA-1.0|0 1 attribution commons creative sharealike|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ\n\
5645 3445 4019 1481 142 4235 269 4793 5102 4723 294 2203 2202 3644 1946 5883 94 52 1105 5097 1103 3708 4752 2068 2051 1322 4225 1611 5223 5222 3697 4452 5572|2931 5144 5521 5113|CC-BY-SA-2.0|0 2 attribution commons creative sharealike|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ\n\
5645 3445 4019 1481 142 4235 269 4793 5102 4723 294 2203 2202 3644 1946 5883 94 52 1104 5494 1102 3708 4755 2545 2051 1322 4225 1611 5223 5222 3697 4452 5572|2931 5144 5521 5113|CC-BY-SA-2.5|2 5 attribution commons creative sharealike|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ\n\
5645 3447 2712 263 1030 3243 1220 432 2063 4723 299 3630 96 52 6006 245 5230 1584 1958 2073 5035 3371 1322 4227 5443 3516 858 3292|2931 4507 5523 5113|CC-BY-SA-3.0|0 3 attribution code commons creative legal sharealike unported|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ 2la0av1V1jP2\n\
643 3584 1717 3635 3590 3218 414 213 1992 6023 1424 2513 1934 2784 4115 1092 2617 1778 1782 3576 1825 5391 5466 5163 5876 4374 6032 1873 5457 2702 3057 2166 4533 3227 5019 4513 2352 4591 5454 5775 1578 5705 3439 4050 1219 4026 4911 5892 5390 2429 5786 3367|2135 4613 684 3289 3388 4551 206 4709 207|CC-BY-SA-4.0|0 4 attribution commons creative international sharealike|-rgHAd1Xmcwe 0bcfya2Hnwju 1wRE_1-88sQG\n\
3324 5207 4193 3209 262 1838 6067 5781 3706 4355||CERN-OHL-1.1|07 08 1 2011 cern geneva hardware license ohl open switzerland v1|\n\
3325 5206 4745 4194 3208 2173 1467 1839 6068 3787 3642 43||CERN-OHL-1.2|06 09 2 2013 cern geneva hardware license ohl open switzerland v1|\n\
5740 1139 3341 403 4218~||DEC-3-Clause||\n\
3334 2494 2446 3898 4128 2571 4644 898 2779 4032||DL-DE-BY-2.0|0 2 by datenlizenz de deutschland dl namensnennung version|26zhnF-Fmns1\n\
83 1943 321 155 331 3554 5321 2648 3152 5127 4991 5777 1297 172 4497 5273||FSL-1.1-ALv2|1 abbreviation alv2 and conditions copyright fsl functional future license licensor name notice source terms version we year|-xjPgd-HGjpG 0Xu7wC2jnxiP 0p-wRH1LGolu 15vdj804rSvQ 1G12891olpkr 1ZvLNX-p1NZA 1fAel42spOdJ 1nqsFH-bWQ9q 2lLzWg1JBiOJ\n\
760 4529 4045 1837 637 3404 2274 2697 4462 3306 2632 982 2986 3796 2007 1791 1705 4972 5515 3991 2816 5433 2361 3104 5597 5487 2856 4131 1966|1520 2434 5007 3944 2005 1405 1848 5138 4206 3318 4920 4685|GPL-1.0-only|1 1989 february general gnu license public version|0EwuRv1W4TGU 0qZrfI1oxfNm 0tqpgd0RiT_x 27qOwa27gl2o 2FHcKg-vUK2r 2Ms-HP2eScLv 2rNXn5-xMjtj\n\
646 760 1331 4047 1837 334 3404 2274 5175 2697 3887 5989 3305 2007 2634 21 5839 3797 1999 1841 3454 1704 4974 5516 3992 223 3730 5717 3826 3105 533 576 1042 5822 1526 5597 5488 2856 4131 1966|5510 2434 5005 3945 2005 1408 6057 4201 4206 3320 4918 4684 1409 4687 4686|GPL-2.0-only|1991 2 general gnu june license public version|-o1fC9-PFZbq 0EwuRv1W4TGU 0qZrfI1oxfNm 0tqpgd0RiT_x 27qOwa27gl2o 2Ms-HP2eScLv\n\
760 756 1817 4046 4294 335 4977 2977 3369 4781 2697 2584 3602 1593 4089 4714 2205 4840 4401 4842 5150 683 1232 3323 3293 1366 92 6055 3743 1478 2175 2176 2610 2313 4296 5435 5720 5721 5136 5984 2194 1574 944 5966 4875 5465 1260 4866 5375 1945 4158 4845 4360 1236 4472 2733 3970 2153 2311 1866 4921 2012 5961 5469 1960 4705 2132 192 4830 820 5360 4692 6089 5182 697 1539 3359 4908 5923 5491 2947 2030 1120 2164 5701|5510 2433 5006 3946 2005 1403 1849 4481 4205 3321 4936 4935|GPL-3.0-only|2007 29 3 general gnu june license public version|0qZrfI1oxfNm 0tqpgd0RiT_x 1bO-lN2ooZQA\n\
1182||HPND-Pbmplus||\n\
242||ISC-Veillard||\n\
3073||LPD-document||\n\
2879 1655 1388 4061 5564~||Linux-OpenIB||\n\
5861 2244||MIT-Festival||\n\
3463 417 1624 881 4181 1994 943 3748 2786 2795 5904 462 686 1264 2828 3722 3768 416||MulanPSL-1.0|2019年8月 cn coscl http license mulanpsl org 下的一方而言 下的受版权法保护的作品 下的程序和相关文档的集合 下的自然人或 不可撤销的版权许可 不论修改与否 使用 修改 修改及分发受木兰宽松许可证 免费的 全球性的 关联实体 分发其 受控制或与其共同受控制的机构 定义 对 您可以复制 您对 授予专利许可 授予您永久性的 授予版权许可 控制 是指 是指将受版权法保护的作品许可在 是指提交贡献的机构及其 是指由 是指由任一 木兰宽松许可证 本许可证 构成的许可在 根据 此处的控制是指有受控方或共同受控方至少50 每个 法人实体 的复制 的如下条款的约束 直接或间接的投票权 第1版 许可在 贡献 贡献者 资金或其他有价证券 软件 非独占的|-38-5q2BJ-Ur -Ttlxj070Amy -U42X_-GSqFD -wOJSE1aTFBP 02ltOy16G_dQ 0TrITr10CP5O 156LOY-VZ0Oj 1LAF6C-g0PZR 1M_xtK0fxWdK 1u-XUd2wEEaD 1u2FV41zpb0H 1viGSs2Fxe1_ 2JfnIU2HkWuu 2PoqnU0r71lH 2WTcrl-X2Vwa 2gU9JS0F5nYF 2i2bxz0smuWf 2o0Q1t1MJnNr 2pTRzH-Ti2hZ\n\
3464 5788 1563 882 4180 3749 6098 2786 2794 1687 462 686 1264 693 2829 3255 3768 5788||MulanPSL-2.0|2020年1月 cn coscl http license mulanpsl2 org 下的受版权法保护的作品 下的程序和相关文档的集合 下的自然人或 下的行为方而言 不可撤销的版权许可 不论修改与否 使用 修改 修改及分发受木兰宽松许可证 免费的 全球性的 关联实体 分发其 受控制或与其共同受控制的机构 定义 对 您可以复制 您对 授予专利许可 授予您永久性的 授予版权许可 控制 是指 是指将受版权法保护的作品许可在 是指提交贡献的机构及其 是指由 是指由任一 木兰宽松许可证 本许可证 构成的许可在 根据 此处的控制是指有受控方或共同受控方至少50 每个 法人实体 的复制 的如下条款的约束 直接或间接的投票权 第2版 许可在 贡献 贡献者 资金或其他有价证券 软件 非独占的|-38-5q2BJ-Ur -Ttlxj070Amy -U42X_-GSqFD -wOJSE1aTFBP 02ltOy16G_dQ 0TrITr10CP5O 0ZgH9F-qwdOC 0vsg-H1Y1muD 1LAF6C-g0PZR 1LZZEY-Ehove 1M_xtK0fxWdK 1u-XUd2wEEaD 1u2FV41zpb0H 1viGSs2Fxe1_ 28EQrj2FjRvj 2HeinL-ZQ-Gh 2JfnIU2HkWuu 2PoqnU0r71lH 2WTcrl-X2Vwa 2gU9JS0F5nYF 2i2bxz0smuWf 2nGQ1z0DsMZ2 2pTRzH-Ti2hZ\n\
6012 5964 3183 4703 4803 4342 1730 5827||Parity-6.0.0|0 6 code com contributor example http inc license parity public source sourcecode the|\n\
3108 4959 384 4868 5669 4341 3340 2121 4336 864 2186 3659 3901 494 495 5829||Parity-7.0.0|0 7 artless ca code com contributor devices github http license licensezero llc parity public purpose source the us|\n\
1571 2797 5706 3810 1916 2210 9 1050 1039 2790 208 1044 2213 3846 1599 2793 2335 5708 2873 2763 2211 5386 163 5568 1196 4528 3249~||Python-2.0.1|2 foundation license python software version|0wGhxH-XrlL1 137gv7-YfAep\n\
651||SchemeReport||\n\
1168 4523||Sun-PPP-2000||\n\
1373 5674 3431 2268 3187 5570 393 236 2969 1065 4884 2149 5535 1303 5685 4213 5557 6099 5474 2937 1259 2412 3638 1783 1867 5167 442 4615 503 3360||TAPR-OHL-1.0||0tqpgd0RiT_x 1bO-lN2ooZQA\n\
4013 1683 2882 4872||TCP-wrappers||\n\
3102 1179 2290 3955 4405 2812 2333 2471 4629||W3C-19980720|and license notice software w3c|\n\
3535 4521 2291 537 2332 2470||W3C-20150513||\n\
4373 59 681 5183 4245 3051 3143 5832 2275 5180 5508 5323 4299 194 887 2064 3636 2685 668 2360 886 1632||3D-Slicer-1.0|0 1 20 2005 3d agreement and contribution december license slicer software version|-dsmXU1Rz_jC\n\
1879 3690 760 1330 4048 1837 334 3404 2274 5175 2697 3888 5989 3305 2007 2634 22 5420 1999 1841 3454 1706 4547 223 3730 5717 3826 3105 533 576 1042 5822 1526 2146 5485 5682 2855 4131 1966||AGPL-1.0-only||-o1fC9-PFZbq 0tqpgd0RiT_x 2Ms-HP2eScLv\n\
760 4042 1816 4046 2507 3811 2355 5122 2697 2585 3602 1593 4089 4714 2205 4840 4401 4842 5150 683 1232 3323 3293 1366 92 6055 3743 1478 2175 2176 2610 2313 4296 5435 5720 5721 5136 5984 2194 1574 944 5966 4875 5465 1260 4866 5375 1945 4158 4845 4360 1236 4472 2733 3970 2153 2312 255 4921 2012 5962 3828 1721 4705 2133 4619 4830 820 5360 4692 6089 5182 697 1540 1956 49 5098 5600 5492 2948 2031 1780 1970 72|5510 2433 5006 3947 2006 1404 1851 3322|AGPL-3.0-only|19 2007 3 affero general gnu license november public version|0qZrfI1oxfNm 0tqpgd0RiT_x 1bO-lN2ooZQA\n\
648 6103 1815 4083 433 1601 2225 2326 4877 4647 1828 2085 2626 3814 3773 2627 3593 3880 855 2756||Artistic-dist|artistic license preamble the|-FKeod0zCIc0\n\
1268 2972 2894 3481~ 2251~ 254||BSD-Systemics||\n\
1320 1469 3842 2040 443 3843 5828||BlueOak-1.0.0|0 1 blue license model oak purpose version|\n\
5641 3446 3495 3885 279 266 3527 4902 1043 1249 6051 4722 1012 5425 3627 5260 4947 5663 52 6004 3854 3468 1063 1845 1887 2172 1477 2984 3514 4987 3694 4451 4501 1426 4640 2323 4635 6037 751|2934 4508 5522 5113|CC-BY-3.0-IGO|0 3 attribution commons creative igo|-9pqOK1W01Ck -IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ 2la0av1V1jP2\n\
3215 3795 3548 3438 965 3836 694 4726 2531 3860 3528 3996 180 4292 2675 3675 2445 3238 5370 1613 5634 4852 2266 1832 2975 888 662 3313 1230||Frameworx-1.0|0 1 frameworx license open the|\n\
760 423 2199 4166 3055 4119 1605 5616 5603 926 5033 5395 2968 785 4556 2772 388 1795 3356 5702 5377 5680 850 3789 3002 5041 3234 1437 1242 5438 2870 1715 4742 5015 5718 3893 491 4820 1362 5329 1559||GFDL-1.1-only|1 2000 documentation free gnu license march version|-En0Qp2QGy-B -IrIXu05VQEL -XRz-w0GByJf -ZwgJw2nSB0s 00oGy52l-yRj 0bWed90Y4NCT 0dFIEP-o9QPr 0tqpgd0RiT_x 1EmDFU0gIj6R 1Qb1Dh0f47RT 2IZXSm-a2CHN\n\
760 424 2199 4166 3056 4119 1604 5617 5604 927 5034 5395 3200 1165 2968 785 1602 2772 387 1795 3356 5703 4259 2504 850 3789 3002 5041 3235 1437 1242 5438 2870 1714 4743 5016 1088 5718 3893 491 4820 1361 4982 167 1719 1559||GFDL-1.2-only|1 2 2002 documentation free gnu license november version|-En0Qp2QGy-B -IrIXu05VQEL -XRz-w0GByJf -ZwgJw2nSB0s 00oGy52l-yRj 0bWed90Y4NCT 0dFIEP-o9QPr 0tqpgd0RiT_x 1EmDFU0gIj6R 1Qb1Dh0f47RT 2IZXSm-a2CHN\n\
760 424 2199 4166 3056 4119 1604 5617 5604 927 5034 5395 4178 3200 1165 2968 785 1602 2772 387 1795 3356 5703 4259 2504 850 3789 3002 5041 3235 1437 1242 5438 2870 1714 4743 5016 1088 5716 4921 2012 5963 3893 492 1744 5076 1718 261 5679 4820 1360 4982 167 1719 1559||GFDL-1.3-only|1 2008 3 documentation free gnu license november version|-En0Qp2QGy-B -IrIXu05VQEL -XRz-w0GByJf -ZwgJw2nSB0s 00oGy52l-yRj 0bWed90Y4NCT 0dFIEP-o9QPr 0tqpgd0RiT_x 1EmDFU0gIj6R 1Qb1Dh0f47RT 21Vf8y-ak9yC 2IZXSm-a2CHN\n\
6097 4171||Graphics-Gems|license|\n\
185||HPND-doc-sell||\n\
5258 4652||HaskellReport||\n\
581 5978 3481~ 2251~ 1622||Inner-Net-2.0|00 2 inner license net the version|\n\
5610 821 3327 1499 3732 4890 1246 4002 3801 5112 6110 2372 5039 930 1673 2473 1726 4565 1792 1675 3427 6021 5631 1930 2950 920 4720 3393 476 3176 2055 2664 2092 3884 1444 4577 1244 1304 1293 4372 447 979 4601 3126 702 1852 1285 4926 4387 1257 5798 2492 5540 661 4672 1508 2136 5554 3713 4772 1057||Interbase-1.0|0 1 definitions interbase license public version|-OrDaw28TuXz 1EjuhA0jozqK\n\
760 2056 1328 2611 4047 1836 1543 1546 5757 5176 3362 4769 2928 6102 2699 3788 1908 1645 1438 2815 5991 3304 2007 2633 3398 369 1515 3390 2000 1842 3455 2594 2930 1087 4860 3950 5525 5270 2773 5101 3046 3493 4912 1763 343 5577 1234 3004 3561 3698 228 5460 3272 3825 3949 534 576 1042 5822 1525 5599 5486 2857 4655 1967|5511 1457 5893 1126 5340 1407 1850 4919 4780|LGPL-2.0-only|02110 1301 1991 2 51 boston copyright fifth floor foundation franklin free general gnu inc june library license ma public software st usa version|0EwuRv1W4TGU 0qZrfI1oxfNm 0tqpgd0RiT_x 27qOwa27gl2o 2Ms-HP2eScLv 2rNXn5-xMjtj\n\
1354 760 2057 1328 2462 4049 1835 1544 232 4059 5795 3361 577 1210 2023 3994 138 2700 954 1645 1438 2815 5991 3304 2007 2633 3398 369 1515 3390 2000 1842 3455 2594 2930 1087 4860 3950 5525 5270 2773 5101 3046 3492 4912 1763 230 343 5577 1234 3005 3561 3698 228 5460 3272 3825 3948 534 576 1042 5822 1525 5598 5486 2857 4655 1967|5511 1457 5893 1127 5341 1410 3319 4919 4780|LGPL-2.1-only|1 1999 2 february general gnu lesser license public version|0EwuRv1W4TGU 0qZrfI1oxfNm 0tqpgd0RiT_x 27qOwa27gl2o 2Ms-HP2eScLv\n\
760 5046 4202 3912 3266 3440 4272 2849 3274 4958 4815 975 635 6027 749 6026 4706 3683 229 366 539 227 475 116 5493 3184||LGPL-3.0-only|2007 29 3 general gnu june lesser license public version|\n\
1289 4995 3173||LZMA-SDK-9.22|license|\n\
5852 3481~ 2251~||MIT-testregex||\n\
579 3190 2603||NIST-Software||\n\
3822 2916 4776 2045 2019 1756 2961 5594 4500 1655 1393 1307~ 247 3481~ 2254~ 5713||Sendmail-8.23|license sendmail|\n\
5376 2442 953||TU-Berlin-1.0|1992 and berlin bormann by carsten copyright degener jutta technische universitaet|\n\
5376 2442 1614 3198 1191 78||TU-Berlin-2.0|1992 1993 1994 and berlin bormann by carsten copyright degener jutta technische universitaet|-O3wpx2B0NeQ\n\
2657 5179 1606 4797 3348 656 546 3014 564 4055 514 4333 3239 4081||libpng-1.6.35|0 1 35 5 6 for libpng library license png reference through version|\n\
408 1205 2510 4426 5235 2698 2827 2188 1157 3579 2020 2552 2021 959 3311||BSD-Protection|2002 bsd february license preamble protection|\n\
5246 916 2606 19 4953 2160 1093 4909 1904 5901 1752 1449 3895 4928 1979 458 1618 170 458 1618 2747 281 2120 600 2269 4824 3870 89 5310 866 1445 5245 1948 2452 2398 2551 1806 1983 6025 3523 5008 3920 2465 306 4308 3547 380 3685 2184 5614 4391 1116 3704 1926 3677 4676 1508||BitTorrent-1.0|0 1 bittorrent license open source version|0tqpgd0RiT_x 1ZhKhV1dqjlz 2Yjuu1-eFJhg\n\
5246 916 2607 3090 4953 2160 1094 4450 4909 1905 5902 1449 3897 4928 3333 460 171 458 1618 2745 4017 281 2118 598 2990 3870 89 5310 866 604 3010 1445 5245 1948 2454 2398 2551 1807 1983 6025 3523 5008 3920 2465 306 4315 381 3685 2184 5614 4391 1116 3704 1926 3676 357 1509||BitTorrent-1.1|1 bittorrent license open source version|0tqpgd0RiT_x 1ZhKhV1dqjlz 2Yjuu1-eFJhg\n\
2553 5857 4525 5434 3595 4558 2647 5566~ 3023||Bitstream-Vera||\n\
1811 608 5626 1644 5308 3142 690 4941 3148 4155 4939 5704 1135 1950 5729 3392 4231 231 6096 5287 5281 5132 5248 4288 2491 4999 5397 373||CERN-OHL-P-2.0|2 cern hardware license open permissive preamble version|-FkpZI0dgZD2 -MMDHR--RBJZ -tNOGe0sZKeJ 0jJ_hJ2n7MTx 0qEFUo1D7IGp 1vv2j42zsi6e 2stXCR2V8ZpS\n\
1812 981 5627 4214 4800 3751 4810 5898 239 3894 5332 721 2070 1542 3472 5392 4939 5704 1136 1950 5730 5298 3392 4230 680 5810 5288 3258 1597 1402 4018 3029 1342 3858 4329 1884 4120 782||CERN-OHL-S-2.0|2 cern hardware license open preamble reciprocal strongly version|\n\
1810 4654 5627 4215 4801 3751 4810 5898 239 3894 2243 1952 3957 2201 3940 109 5059 5010 4939 5704 1136 1950 5730 5297 3392 4230 680 5811 2695 1425 773 3258 1597 1402 4018 3029 1342 3858 4329 6066 1884 4120 782||CERN-OHL-W-2.0|2 cern hardware license open preamble reciprocal version weakly|\n\
1175 5177||CMU-Mach-nodoc||\n\
3407 4712 4891||CrystalStacker||1nqsFH-bWQ9q\n\
2630 2494 4785 5917 3594||DL-DE-ZERO-2.0|0 2 datenlizenz de deutschland dl version zero|1cVo_G2ekgfj\n\
1883 4365 2357 1243||DocBook-Schema||\n\
434 5723||HPND-export-US||\n\
5933||ISO-permission||\n\
182 583 4061 5564~ 5770||MIT-open-group||\n\
3529 499 1029 3934 1739 5899 2587 61 1859 1669 3476 2693 4922 827 5169||OGL-Canada-2.0|canada government license open|\n\
2707 2017 821 3327 1499 3732 4890 1246 4002 5107 6045 6110 2372 5037 4111 3427 6021 5629 1677 4188 435 1885 4719 2671 2956 376 4281 1071 146 1444 4574 2520 6115 979 3126 702 1852 1285 4926 4387 1257 5798 2492 5540 658 3833 1893 338 5091 30 735 4325 5181||SugarCRM-1.1.3|license public sugarcrm|-C1sGJ0-8ibd 0spbuM1tVBFb 1EjuhA0jozqK\n\
1914 1336||libselinux-1.0||\n\
5804||mpi-permissive||\n\
3001||threeparttable||\n\
2891 1308~ 3481~ 2260~||BSD-3-Clause-HP||\n\
2879 1655 1388 2725 1308~ 3481~ 2251~||BSD-4-Clause-UC|4 bsd california clause of specific university|\n\
353 1657 1309~ 3481~ 2251~||BSD-Source-Code||\n\
5642 3445 4019 1480 142 4235 269 5102 4723 293 2203 94 52 1099 2740 5211 4753 140 220 5343 2190 1324 4221 1611 5223 3697 4452 5572|2933 5144 5521 5113|CC-BY-NC-ND-1.0|0 1 attribution commons creative noderivs noncommercial|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ\n\
5645 3445 4019 1481 142 4235 269 5102 4723 293 2203 103 52 1099 2740 5211 4757 3646 5921 5884 4984 1322 4221 1611 5223 3697 4452 5572|2931 5144 5521 5113|CC-BY-NC-ND-2.0|0 2 attribution commons creative noderivs noncommercial|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ\n\
5645 3445 4019 1481 142 4235 269 5102 4723 293 2203 103 52 1098 4030 5211 4750 5555 3646 5921 5884 4984 1322 4221 1611 5223 3697 4452 5572|2931 5144 5521 5113|CC-BY-NC-ND-2.5|2 5 attribution commons creative noderivs noncommercial|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ\n\
5645 3447 2713 4318 2540 2086 2356 2063 4723 295 102 52 6006 246 5750 106 3629 2658 4984 1322 4226 4689 3515 4247 449|2931 4507 5522 5113|CC-BY-NC-ND-3.0|0 3 attribution code commons creative legal noderivs noncommercial unported|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ 2la0av1V1jP2\n\
645 3584 3590 3218 414 1992 6023 1423 2966 2513 1934 2784 4114 5455 2616 4317 3576 1825 5391 5467 5162 5876 4374 6032 1873 1310 5457 2703 5019 4516 2351 4591 5454 5775 1578 5705 3439 4050 1219 4026 4911 5892 5390 2429 5786 3367|2135 4613 684 3290 611 206 4709 207|CC-BY-NC-ND-4.0|0 4 attribution commons creative international noderivatives noncommercial|-rgHAd1Xmcwe 0bcfya2Hnwju 1wRE_1-88sQG\n\
5642 3445 4019 1480 142 4235 269 5102 4723 294 2203 2202 94 52 1105 5097 1097 3101 5211 4759 140 220 5343 2190 1324 4225 1611 5223 5222 3697 4452 5572|2933 5144 5521 5113|CC-BY-NC-SA-1.0|0 1 attribution commons creative noncommercial sharealike|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ\n\
5645 3445 4019 1481 142 4235 269 4794 5102 4723 294 2203 2202 99 52 1105 5097 1101 1690 5211 4752 2068 3646 5921 5884 3371 1322 4225 1611 5223 5222 3697 4452 5572|2931 5144 5521 5113|CC-BY-NC-SA-2.0|0 2 attribution commons creative noncommercial sharealike|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ\n\
5645 3445 4019 1481 142 4235 269 4794 5102 4723 294 2203 2202 99 52 1104 5494 1100 1690 5211 4755 2545 3646 5921 5884 3371 1322 4225 1611 5223 5222 3697 4452 5572|2931 5144 5521 5113|CC-BY-NC-SA-2.5|2 5 attribution commons creative noncommercial sharealike|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ\n\
5645 3447 2715 4463 5280 3382 669 2063 4723 298 100 52 6007 1073 3852 3231 2774 107 3628 5000 1415 3372 1322 4227 5443 3516 858 3292|2931 4507 5522 5113|CC-BY-NC-SA-3.0|0 3 attribution code commons creative legal noncommercial sharealike unported|-IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ 2la0av1V1jP2\n\
644 3584 1717 1954 3590 3218 414 214 1992 6023 1423 2966 2513 1934 2784 4114 1982 2617 1778 1782 3576 1825 5391 5467 5163 5876 4374 6032 1873 5457 2702 3057 2167 4533 3227 5019 4514 2352 4591 5454 5775 1578 5705 3439 4050 1219 4026 4911 5892 5390 2429 5786 3367|2135 4613 684 3290 4943 206 4709 207|CC-BY-NC-SA-4.0|0 4 attribution commons creative international noncommercial sharealike|-rgHAd1Xmcwe 0bcfya2Hnwju 1wRE_1-88sQG\n\
5648 1993 1689 2512 889 2334 4937 4236 1565 5404 2467 4988 3736 875 3792 5131 631 3518 5448 332 2380 333 883 3938 5739 2059 2 2558 1431 4701 191 5043 3681 3848 160 801 6019 3709 4886|2931 5144 5521 5113|CC-BY-SA-2.0-UK|0 2 alike and attribution commons creative england share wales|2c6SjH-Ql-mZ\n\
3345||HPND-INRIA-IMAG||\n\
434 5722 4871||HPND-export2-US||\n\
3549 4805 2477 4454 4569 1710 389 3357 4818 2417 2461 4656 4122 4783||Hippocratic-2.1|1 2 author copyright hippocratic holder license licensor name number software version year|\n\
5585 5754 5518 4887 2823 3490 3734 5094 3380 4110 4444 1871 3257 2672 322 4011 4881 3745 5830 1728 3857 4933 4626 955 5934 4096 1667 3410||LiLiQ-Rplus-1.1|1 du forte libre license liliq québec r réciprocité version|\n\
5854 582 5774 1797 5561~||MIT-Khronos-old||\n\
5850 585 4061 5564~||MIT-advertising||\n\
2371 2568 6093 1938 3153 4625 2077 3210 2033 1987 5026 461 4381 3069 2379 5451 5607 1872 3710 2052 3049 574 4996 2014 1771 698 3089 2304 5282||OGDL-Taiwan-1.0|一 三 且無不必要技術限制之格式提供者 並以公開 並對其利用之自然人 並隨同開放資料一併提供者 中華民國104年7月27日訂定 二 五 使用者 促進及活化政府資料應用 優化政府服務品質 公營事業機構 公立學校及行政法人 其他可受著作權法保護之獨立著作 前揭資訊除本條款授與權利之規定外 包括但不限於下列著作 包括依本條款授權使用者再轉授權利用之人或團體 可修改 四 定義 或經授權得再轉授權第三人利用之資料 指不受著作權法保護之純粹紀錄 指依本條款所提供之開放資料 指依本條款規定取得開放資料 指將職權範圍內取得或作成之各類電子資料 指資料提供機關擁有完整著作財產權 指開放資料集合物中 授與權利 改作 政府資料開放授權條款 構 比照有關開放資料之規定辦理 法人或團體 為便利民眾共享及應用政府資料 第1版 素材 結合民間創意提升政府資料品質及價值 編排具有創作性 編輯或為其他方式利用之修改物 編輯著作 而可受著作權法保護之資料庫或其他結構化資料組合 衍生物 訂定本條款 資料提供機關 資訊 透過本條款釋出予公眾之政府機關 進行後續重製 選擇 開放資料|-D6s991wpPP4 -gy3rc01plHN -h_jxq-rCMP1 -kRM_S-L2_b3 -l_sTI0iHM64 -rGSGX0329YP 02Ij_I1RrSO5 09sYmo2aa05y 0JjjxA2QxrUO 0NO2S72yATnr 0ORkm30TNtSD 0fedNj-siT_U 0gveOE0KTnPf 0vJ0M10MNYfV 13bXvE03_QMo 1c9tw_11kR-g 1fzDpW-7djFc 1gLbPb0sbLwl 1nqsFH-bWQ9q 1uvTJO-EMNku 1z4pVg01RuFr 1zqCJY23hOSb 2FjT1e-iX-cs 2PoqnU0r71lH 2UfTiW1lVrX5 2gU9JS0F5nYF 2iPBfv04ngnv 2n-Fvo1Q0xWI 2nWb4w-FUpkY 2pJ3kw1dwZ42\n\
3149 5266 1066 2564 4044 4139 1668 5841 2344 4456 5313 4538 1345 396 5566~||Ubuntu-font-1.0|0 1 font license ubuntu version|\n\
1201 3352||Widget-Workshop||\n\
649 1815 4082 433 1601 2225 2326 4877 4647 1831 1537 3816 3150 3592 3651 375 855 2756||Artistic-1.0-cl8|artistic license preamble the|-FKeod0zCIc0\n\
2879 1655 2389 4506 5912||BSD-3-Clause-Sun||\n\
2879 1658 1388 2535 405 2257~||BSD-3-Clause-Tso||\n\
5641 3446 3495 3885 279 267 4191 3527 4902 1043 1249 1698 6051 4722 1012 5425 3627 5260 4947 5663 52 6004 3854 26 4924 3468 1063 1845 1887 2172 1477 2984 3514 4987 3694 4451 4501 1426 4640 2323 4635 6037 751|2934 4508 5522 5113|CC-BY-SA-3.0-IGO|0 3 attribution commons creative igo sharealike|-9pqOK1W01Ck -IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ 2la0av1V1jP2\n\
3342 4643 1128 781 879 4424 2105 4628 1738 3553 2283 1901 271 5632 3136 4997 3291 1567 3525 960 3119 3186 5307 2503 1821 4248 464 5552 4869 2125 4475 3083 1531 674 3889 5502||CDLA-Sharing-1.0|0 1 agreement community data license sharing version|-1iGJM18PG3N -T3zBH2ov4Ds -tTr170c3_tT 0Wxbe-0o0ga- 1tVZVn2n2L-W\n\
3268 290 5824||Ferguson-Twofish||\n\
1169||HPND-Markus-Kuhn||\n\
5432 3942||Martin-Birgmeier||\n\
1712||McPhee-slideshow||\n\
634 2760 196~||NIST-PD-fallback|conditions of use|\n\
1122 3033 3841 5858 5941 2808 5773||Unicode-DFS-2015|agreement and data files inc license software unicode|16GXBg0oCItv\n\
1121 2300 1910 3033 592 5859 5940 2808 5773||Unicode-DFS-2016|agreement and data files inc license software unicode|16GXBg0oCItv\n\
5116 2517~||hyphen-bulgarian||\n\
2836 4264 672||ANTLR-PD-fallback|2 antlr license|\n\
649 1815 4083 433 1601 2225 2326 4877 4647 1830 1537 3815 3151 3593 1335 691 855 2756||Artistic-1.0-Perl|artistic license preamble the|-FKeod0zCIc0\n\
3434 1655 1393 1308~ 3481~ 2251~ 733||BSD-3-Clause-LBNL||\n\
4090 128 2879 1663 1307~ 4873 2962 4650||BSD-3-Clause-flex||\n\
5286||Bitstream-Charter||\n\
1195||HPND-UC-export-US||\n\
181||HPND-sell-regexpr|author fi ngs tatu ylo ylonen|\n\
187 2148 3249~||HPND-sell-variant||\n\
4552 1014 4474 2899 3481~ 2251~ 254||SSLeay-standalone|license original ssleay|\n\
2879 1655 1394 3481~ 2251~ 526||BSD-2-Clause-Views||\n\
2885 1655 1393 1307~ 5558 3481~ 2251~||BSD-3-Clause-Clear|bsd clear license the|\n\
5648 1993 1689 2512 889 2334 4938 3088 4236 1565 5405 2467 4988 3736 875 3792 5131 631 3518 5448 332 2380 333 883 4520 5739 2059 2 2558 1431 4701 191 5043 3681 3848 160 801 6019 3709 4886|2931 5144 5521 5113|CC-BY-NC-SA-2.0-UK|0 2 alike and attribution commons creative england noncommercial share wales|2c6SjH-Ql-mZ\n\
3861 5394 4567 4542 1876 2861 1488 1278 913 4989 1058 4502 4897 1616 2976 5763 4025 3299 909 3041 4504 794 1764 710 1809 3583 5660 2833 37 2096 2973 5867 4127 2582 3164 1649 1627 1034 3140 707||Community-Spec-1.0|0 1 community license specification|1WMhkx2qGTGb\n\
5208 1570||DocBook-Stylesheet||\n\
1172 210||HPND-Kevlin-Henney||\n\
4431 6015~ 4827||MIT-Modern-Variant||\n\
2879 1655 1388 4734 4548 3249~||Mackerras-3-Clause||\n\
2879 1655 1388 2726 5393 553 2847 2341~ 2251~ 3750||OpenSSL-standalone||\n\
4409 3098 2208 3580 4553 5025 2082 2083 2718 1847 2579 3968 3188 2708 2435 3966~ 2329 2315||QPL-1.0-INRIA-2004|0 1 license public q the version|\n\
2400 1681 2893 3481~ 2251~||BSD-2-Clause-Darwin||\n\
2879 1655 1388 2792 3532 1013 2678 3481~ 2251~||BSD-2-Clause-Patent||\n\
2897 3481~ 2251~||BSD-3-Clause-acpica||\n\
5641 3446 3495 3885 279 266 3526 4902 1043 1249 6051 4722 1011 5665 52 6001 2088 5212 3467 198 3627 5261 4948 1844 1887 2172 1477 2983 3514 3694 4451 4501 1426 4640 2323 4635 6037 751|2934 4508 5522 5113|CC-BY-NC-ND-3.0-IGO|0 3 attribution igo noderivs noncommercial|-9pqOK1W01Ck -IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ 2la0av1V1jP2\n\
5647 3495 3885 279 268 4191 3527 4902 1043 1249 6051 4722 1012 5424 5664 52 6004 3854 25 844 5212 3469 5619 3627 5261 4948 1845 1887 2172 1477 2984 3514 1853 3694 4451 4501 1426 4640 2323 4635 6037 751|2934 4508 5522 5113|CC-BY-NC-SA-3.0-IGO|0 3 attribution igo noncommercial sharealike|-9pqOK1W01Ck -IrIXu05VQEL 06KJ1R14YDON 0xTkoc1ENlE8 1At-cM2NieQG 2c6SjH-Ql-mZ 2la0av1V1jP2\n\
3066 4643 1128 781 879 4424 2105 4628 755 804 50 1701 4033 2905 5385 3291 1567 3525 961 3119 3186 1833 2369 5423 464 5552 4869 2125 4475 3083 1531 674 3889 5502||CDLA-Permissive-1.0|0 1 agreement community data license permissive version|-1iGJM18PG3N -T3zBH2ov4Ds -tTr170c3_tT 0Wxbe-0o0ga- 1tVZVn2n2L-W\n\
3065 3081 5957 5688 1918 2744 1021 2755 4411 5429||CDLA-Permissive-2.0|0 2 agreement community data license permissive version|-Um5NB0bwqav 15ntIY-ko-PH 1At-cM2NieQG 1C1Lzv1OzG1Z 1nHJdG2seYei\n\
2879 3230 1388 2723 796~ 2753 2251~||Caldera-no-preamble||\n\
1190 4061 5564~||HPND-MIT-disclaimer|license|\n\
300 5549 3903 3384 2532 3281 5095~||Lucida-Bitmap-Fonts||\n\
620||Unlicense-libtelnet||\n\
378 1381 4904 2457 75 1538 1639 4153 5459 4587 1130 4393 3962 4524 2835 3604 4510 5063 1874 4416 2865 5300 5056 3329 3737 1507 627 5936 320 5216 3937 5817 2306 3716||copyleft-next-0.3.0|0 05 16 2013 3 copyleft date grants license next release this trademark|-IrIXu05VQEL -XIitS0KLxbd 05hguC0cJJRH 0_70wq1EqiW1 0fLvL52HcyBn 1At-cM2NieQG 1Hwl6p2GiVmB 1Q2Vpn0hduGP 1gOy8i1otyDZ 1ljLLC-BHNDS 2XwIIu272xFF\n\
378 1381 4904 2457 74 345 1538 1640 4153 5459 144 1130 4392 704 4524 2835 3604 4510 5063 1874 4416 2865 5300 5057 3329 3737 1507 627 5936 320 5216 3937 5817 2306 3716||copyleft-next-0.3.1|0 04 1 2016 29 3 copyleft date grants license next release this trademark|-IrIXu05VQEL -XIitS0KLxbd 05hguC0cJJRH 0_70wq1EqiW1 0fLvL52HcyBn 1At-cM2NieQG 1Hwl6p2GiVmB 1Q2Vpn0hduGP 1gOy8i1otyDZ 1ljLLC-BHNDS 2XwIIu272xFF\n\
391 3247 2253~||ALGLIB-Documentation||\n\
2879 1655 1394 3481~ 2251~ 525||BSD-2-Clause-FreeBSD|copyright freebsd the|\n\
1813 2896 3481~ 2251~ 988 5354||BSD-Inferno-Nettverk||\n\
3633 1959||Boehm-GC-without-fee|2000 company copyright swsoft|\n\
2660 4608||any-OSI-perl-modules||\n\
2880 1661 1388 2661 6020||libutil-David-Nugent||\n\
2879 1655 1395 1307~ 5528 3481~ 2251~||BSD-3-Clause-Open-MPI||\n\
5055 2623 2868 6042 787 1268 2972 2894 3481~ 2251~ 254||BSD-Systemics-W3Works||\n\
1177 6014~ 5732||Cornell-Lossless-JPEG||\n\
2688 3286 687 4744 4167 5241 2189 1141 840 496 2094 4540 2287 884 5796 1239 2489 4005 1047 5069 4130 4143 2342 129 4468 6047 3223 1398 5463 257 5337 2309 3232 4600 1814 410 1052 2443 1072 912 594 5498 2629 6109||ESA-PL-permissive-2.4|1 4 agency definitions esa european license permissive pl public space type v2|-1rbSF0R0enD -202AH1lpanr -Gwiy51T68Dz 08h6M6-AiA5y 0H4D0A12M0hz 0QsDbU2thn5w 0k6Dwd-NmtaS 1NK6LM0ZDkbL 1TljTa-6whIJ 2SF6xV0m9yxR 2Vqu_b0HQ21R 2lvRMc1WjPvs 2r4LL_2iP1CA\n\
885||Game-Programming-Gems||\n\
2359 434 5724||HPND-export-US-modify||\n\
1288||LZMA-SDK-9.11-to-9.20|license|\n\
5844 583 4061 4014~ 5767||X11-no-permit-persons||\n\
4347 2881||bcrypt-Solar-Designer||\n\
2878 3963 2613 1307~ 4873||BSD-4-Clause-Shortened|4 bsd clause license shortened|\n\
679 1655 1388 3205 1399 3481~ 2251~||BSD-Mark-Modifications||\n\
665 1451 1610 3316||Brian-Gladman-2-Clause||\n\
4642 4579 2039 5715 1684 3317||Brian-Gladman-3-Clause|license terms|1nqsFH-bWQ9q\n\
5190||Linux-man-pages-1-para||\n\
91 4438 3572 2278 3692 4764 396 5566~||ParaType-Free-Font-1.3|agreement font free licensing paratype|13vMof21nIkh\n\
1131 4060||Unlicense-libwhirlpool||\n\
4863 1491 4596 3138 2165 2256~||ASWF-Digital-Assets-1.0|0 asset assets aswf digital for license name the v1|\n\
4863 1492 4596 3138 2165 2256~||ASWF-Digital-Assets-1.1|1 asset assets aswf digital for license name the v1|\n\
444 817 835~ 2302||Adobe-Display-PostScript||\n\
1294 1660 1394 3481~ 2251~||BSD-2-Clause-first-lines||\n\
2879 1655 1393 1307~ 2846 3481~ 2251~||BSD-3-Clause-Attribution||\n\
2688 3286 687 4744 4167 5241 2189 1141 840 496 2093 2414 5796 1240 1047 4345 469 4946 5942 5949 910 2498 791 2342 129 4468 6047 3223 1398 5463 257 5337 2309 58 4600 1814 410 1052 2443 1072 912 594 5498 2629 4700 6108||ESA-PL-weak-copyleft-2.4|1 4 agency copyleft definitions esa european license pl public space type v2 weak|-1rbSF0R0enD -Gwiy51T68Dz -Za20S2KKWQJ 08h6M6-AiA5y 0H4D0A12M0hz 0QsDbU2thn5w 0ewECy0AIXRZ 0k6Dwd-NmtaS 1NK6LM0ZDkbL 1TljTa-6whIJ 1zLeIK0QTZ2n 2Ewrzo1Rr7Vn 2F_V_72iGl4n 2SF6xV0m9yxR 2Vqu_b0HQ21R 2lvRMc1WjPvs 2r4LL_2iP1CA\n\
16 3214 4874~ 5659 1907 2255~||IEC-Code-Components-EULA|agreement code components end iec license user|\n\
1280 4493 3019 4427||Linux-man-pages-copyleft||\n\
5580 2917 629 3682 392 2945 3278 105 247 2866~ 2259~||Sendmail-Open-Source-1.1|license open sendmail source|\n\
2879 952 4847 3457 5500 2341~ 2251~||BSD-3-Clause-Modification||\n\
2892 3481~ 2251~||BSD-Source-beginning-file||\n\
1192 3754||HPND-Fenneberg-Livingston||\n\
6017 1280 4493 567||Latex2e-translated-notice||\n\
5115 1083 411||xkeyboard-config-Zinoviev||\n\
2384 2667 2793 2335 5708 2873 2763 2211 5386 163||CNRI-Python-GPL-Compatible|agreement carefully cnri compatible following gpl important license open please read source the|137gv7-YfAep\n\
2688 3286 687 4744 4167 5241 2189 1141 840 496 2093 2413 884 5796 1240 1047 4344 468 4946 5942 2498 1216 791 2342 129 4468 6047 3223 1398 5463 257 5337 2309 58 4600 1814 410 1052 2443 1072 912 594 5498 2629 5384||ESA-PL-strong-copyleft-2.4|1 4 agency copyleft definitions esa european license pl public space strong type v2|-1rbSF0R0enD -Gwiy51T68Dz 08h6M6-AiA5y 0H4D0A12M0hz 0QsDbU2thn5w 0ewECy0AIXRZ 0fDFxd15o3ta 0k6Dwd-NmtaS 1NK6LM0ZDkbL 1TljTa-6whIJ 1zLeIK0QTZ2n 289RMj1PTd7d 2F_V_72iGl4n 2SF6xV0m9yxR 2Vqu_b0HQ21R 2lvRMc1WjPvs 2r4LL_2iP1CA\n\
484 71||Advanced-Cryptics-Dictionary||\n\
4352||FSFAP-no-warranty-disclaimer||\n\
1171 4028||HPND-merchantability-variant||\n\
1280 4493 3018 4427||Linux-man-pages-copyleft-var||\n\
4183 2995 5082 5760 3654 5295 3358 1318 3831 793 5214 2650 4915 5092 5871 1369||PolyForm-Noncommercial-1.0.0|0 1 acceptance http license licenses noncommercial org polyform polyformproject|\n\
4182 2994 5081 5760 3653 5080 5294 3830 6104 792 5213 2649 4914 5092 5871 1369||PolyForm-Small-Business-1.0.0|0 1 acceptance business http license licenses org polyform polyformproject small|-MdgV9-NTCsP -sKLwh-q-czk 0XNnc30PfvJZ 0_hTvE0iYfZP 0fWWNm17hxc1 1AqMzQ2rJ7vz 1At-cM2NieQG 1UqHLb0HszaA 1_b9ly10uzbU 27fqXM1jmEWD 2EVpJh1mg07N 2Hr8sG1yjthb\n\
434 846 111||HPND-export-US-acknowledgement||\n\
2879 1655 1386 4870 5160~||BSD-2-Clause-pkgconf-disclaimer||\n\
2879 3714 3449 4506 5911 2993||BSD-3-Clause-No-Nuclear-License||\n\
2879 1655 1388 2721 2843 2341~ 2251~||BSD-Advertising-Acknowledgement||\n\
2879 1655 1388 1453 2844 905 3249~||BSD-Attribution-HPND-disclaimer||\n\
1280 4493||Linux-man-pages-copyleft-2-para||\n\
2879 3714 3451 1308~ 3481~ 2251~ 2992||BSD-3-Clause-No-Military-License||\n\
2879 3714 3449 4506 5911 2991||BSD-3-Clause-No-Nuclear-Warranty||\n\
183 4061 5564~||HPND-sell-MIT-disclaimer-xserver||\n\
184 4061 5564~||HPND-sell-variant-MIT-disclaimer|1999 2000 2001 by com copyright jim jmknoble knoble pobox|\n\
2879 1655 4734 2839 4548 3249~||Mackerras-3-Clause-acknowledgment||\n\
528 3249~ 1651||HPND-sell-variant-critical-systems||\n\
2879 1655 1393 1308~ 3481~ 2251~ 2993||BSD-3-Clause-No-Nuclear-License-2014|is license subject terms to use|\n\
4061 5564~ 182||HPND-sell-variant-MIT-disclaimer-rev|disclaimer|\n\
5856 583 4063 5766||X11-distribute-modifications-variant||\n\
';

;// CONCATENATED MODULE: ./lib/src/licenses/fingerprint-index.js


/** Where the parts of a record begin: anchor, number of words, hash. */
const LENGTH = ANCHOR_DIGITS;
const HASH = LENGTH + LENGTH_DIGITS;
const RECORD = HASH + HASH_DIGITS;
/** The passages that begin with an anchor, the shorter first. The lists are read where they stand. */
function passagesFrom(anchor) {
    const prefix = Math.floor(anchor / ANCHORS_PER_PREFIX);
    const end = numberAt(passageIndex, (prefix + 1) * INDEX_DIGITS, INDEX_DIGITS);
    let found;
    for (let passage = numberAt(passageIndex, prefix * INDEX_DIGITS, INDEX_DIGITS); passage < end; passage++) {
        if (anchorOf(passage) !== anchor)
            continue;
        const hash = passageList.slice(passage * RECORD + HASH, (passage + 1) * RECORD);
        found ??= [];
        found.push({ passage, length: lengthOf(passage), hash });
    }
    return found ?? none;
}
const none = [];
function anchorOf(passage) {
    return numberAt(passageList, passage * RECORD, ANCHOR_DIGITS);
}
/** How many words a passage has. */
function lengthOf(passage) {
    return numberAt(passageList, passage * RECORD + LENGTH, LENGTH_DIGITS);
}
/** The license texts whose first passage occurs. */
function textsWith(occurrences) {
    if (occurrences.size === 0)
        return [];
    return textLines()
        .filter((line) => occurrences.has(Number.parseInt(line, 10)))
        .map(readText);
}
/** The texts of one license. */
function textsOf(id) {
    return textLines()
        .map(readText)
        .filter((text) => text.id === id);
}
function textLines() {
    return textList.trimEnd().split('\n');
}
function readText(line) {
    const [steps = '', optional = '', id = '', title = '', headings = ''] = line.split('|');
    return {
        id,
        steps: steps
            .split(' ')
            .map((step) => ({ passage: Number.parseInt(step, 10), afterName: step.endsWith('~') })),
        optional: optional === '' ? [] : optional.split(' ').map(Number),
        title: title.split(' '),
        headings: headings.split(' '),
    };
}

// EXTERNAL MODULE: ./lib/src/licenses/words.js
var licenses_words = __webpack_require__(9574);
;// CONCATENATED MODULE: ./lib/src/licenses/notices.js

/**
 * What may stand beside a license text without changing it: copyright notices and the names in them. Both are
 * read narrowly, since a restriction written into a copyright line would otherwise pass unseen.
 */
/** Words that narrow what was said, in the languages that license files of models are written in. */
const limiting = [
    'not?|non|nor|only|sole|solely|except|excluding|unless|but|however|without|if|when|until|provided',
    'must|shall|should|cannot|permi\\w*|prohibit\\w*|forbid\\w*|restrict\\w*|limit(?:s|ed to)?|limitations?|allow\\w*',
    'commerc\\w*|noncommercial|academics?|educational|evaluation|personal|private|internal|nonprofit',
    'exclud\\w*|proprietary|confidential|patents?|royalt\\w*|revo[ck]\\w*|terminat\\w*|written|request|trial|bann?ed|denied|never',
    'subject|conditions?|agree\\w*|consent|approval|purposes?|require\\w*|derivatives?',
    'nicht|nur|keine?|kommerziell\\w*|seulement|interdit\\w*|prohibid\\w*|vietat\\w*',
];
/** Words that no copyright notice needs, although they limit nothing by themselves. */
const saying = [
    'is|are|licens\\w*|licenc\\w*|granted|grants|us(?:e|es|ed|age|ing|er|ers)|terms?|obtain\\w*|apply|applies',
    'redistribut\\w*|distribut\\w*|cop(?:y|ies|ied|ying)|modif(?:y|ied|ying|ications?)|sells?|sales?|selling',
    'notice|above|following|this|that|these|those|any|your|pay|paid|fees?',
];
const chinese = '[禁限仅僅只供可須须得未許许授权權]|非商|不';
/** Words that leave something out by speaking of a part, or send the reader elsewhere. */
const parting = 'research|additional|addition|others?|some|parts?|portions?|code|weights?|models?|data|datasets?|checkpoints?|contact';
const limits = wholeWords([...limiting, parting]);
const says = wholeWords([...limiting, ...saying]);
/** A test for words in any case. English needs a pattern that is prepared in a fraction of the time. */
function wholeWords(words) {
    const any = `(?:${words.join('|')})`;
    let english;
    let worldwide;
    return (piece) => {
        if ((0,licenses_words/* isAscii */.E)(piece)) {
            english ??= new RegExp(`(?<![a-z0-9])${any}(?![a-z0-9])`);
            return english.test(piece.toLowerCase());
        }
        worldwide ??= new RegExp(`(?<![\\p{L}\\p{N}])${any}(?![\\p{L}\\p{N}])|${chinese}`, 'iu');
        return worldwide.test(piece);
    };
}
/** Whether the piece has a word that narrows: then a statement is not read as simply naming a license. */
function isLimiting(piece) {
    return limits(piece);
}
/** How many words a name, or a list of names with years and addresses, may have. */
const NAME_LIMIT = 40;
/** And how many UTF-16 code units. */
const LENGTH_LIMIT = 1000;
/** How many of its words may be in lower case, those aside that join names. */
const PLAIN_LIMIT = 4;
const joining = /^(?:and|or|by|of|the|for|its|at|in|et|al|de|la|van|von|to|present|year|yyyy|name|owner|holders?|copyright|authors?|contributors?|inc|llc|ltd|gmbh|all|rights|reserved|c)$/;
/** Whether the piece can be a name, a list of names or their placeholder: nothing in it says anything. */
function isName(piece) {
    if (piece.length > LENGTH_LIMIT || isSentence(piece))
        return false;
    const words = piece.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.@_'’-]*/gu) ?? [];
    if (words.length > NAME_LIMIT || says(piece.replace(/\bprivate limited\b/gi, '')))
        return false;
    // "Center for Research" is a name, "for research" is a purpose.
    if (/\bfor\s+(?:the\s+)?\p{Ll}|\bresearch\b|\b[fF][oO][rR]\s+RESEARCH\b/u.test(piece))
        return false;
    return words.filter((word) => /^\p{Ll}+$/u.test(word) && !joining.test(word)).length <= PLAIN_LIMIT;
}
/** A full stop that ends a sentence and no abbreviation, and words after it. */
function isSentence(piece) {
    return /(?<!\b(?:\p{L}{1,3}|Corp|Univ|Dept|Assoc|Copr|GmbH|gmbh|corp))[.!?]\s+\p{L}/u.test(piece);
}
const mark = /©|\(c\)|&copy;|copyright|copr\./iu;
const head = /^[\s"'#*/<>|;%!:.,-]*(?:(?:some )?(?:portions|parts|modifications|original)\s+(?:of\s+)?)?(?:(?:©|\(c\)|&copy;|copyright|copr\.)[\s:,-]*){1,3}/iu;
const reserved = /^[\s"'#*/<>|;%!-]*(?:all|some) rights reserved[\s."'#*/<>|;%!-]*$/iu;
/**
 * Whether the piece is a copyright notice and nothing else: the word or the sign, years, names, addresses,
 * "All rights reserved". (SPDX matching guidelines, "Copyright notice".)
 */
function isCopyrightNotice(piece) {
    if (piece.length > LENGTH_LIMIT)
        return false;
    if (reserved.test(piece))
        return true;
    const begin = head.exec(piece);
    if (!begin)
        return false;
    return piece
        .slice(begin[0].length)
        .replace(/(?:all|some) rights reserved/giu, ' ')
        .split(/(\s+)/)
        .map((word) => (/@|https?:\/\//i.test(word) ? ' ' : word))
        .join('')
        .split(mark)
        .every(isName);
}
/** Where a copyright notice begins within the piece, or -1. */
function copyrightAt(piece) {
    return piece.search(mark);
}
/** Whether a copyright notice goes on in the next line: it ends in a comma, or on a word that joins. */
function isUnfinished(piece) {
    return /(?:,|&|\d{4}|\b(?:and|by|of|the))[\s*/#]*$/iu.test(piece);
}

;// CONCATENATED MODULE: ./lib/src/licenses/alignment.js



/** Finds the license texts in a text. Linear in its words, whatever they are. */
function align(words) {
    const occurrences = occurrencesIn(words);
    const covered = new Uint8Array(words.values.length);
    const found = textsWith(occurrences).flatMap((fingerprint) => place(fingerprint, occurrences));
    const placements = [];
    // The text that explains most comes first: BSD-3-Clause holds all of BSD-2-Clause.
    for (const placement of found.sort((a, b) => b.size - a.size)) {
        const { steps } = placement.fingerprint;
        const spans = steps.map(({ passage }, index) => {
            const start = placement.starts[index] ?? 0;
            return { start, end: start + lengthOf(passage) };
        });
        if (spans.some(({ start, end }) => covered.subarray(start, end).includes(1)))
            continue;
        for (const { start, end } of spans)
            covered.fill(1, start, end);
        placements.push(placement);
        steps.forEach(({ afterName }, index) => {
            const from = spans[index - 1]?.end;
            const to = spans[index]?.start;
            if (!afterName || from === undefined || to === undefined || from === to)
                return;
            if (isName(words.text.slice(words.ends[from - 1], words.starts[to])))
                covered.fill(1, from, to);
        });
    }
    for (const { fingerprint } of placements)
        coverOptional(fingerprint, occurrences, covered);
    return { placements: placements.sort((a, b) => (a.starts[0] ?? 0) - (b.starts[0] ?? 0)), covered };
}
/** The words that the optional passages of a license account for, where its text itself is absent. */
function coverNotices(words, id) {
    const covered = new Uint8Array(words.values.length);
    const occurrences = occurrencesIn(words);
    for (const fingerprint of textsOf(id))
        coverOptional(fingerprint, occurrences, covered);
    return covered;
}
function occurrencesIn(words) {
    const hashed = hashWords(words.values);
    const occurrences = new Map();
    for (let start = 0; start + ANCHOR_LENGTH <= words.values.length; start++) {
        const candidates = passagesFrom(anchorAt(hashed, start));
        if (candidates.length === 0)
            continue;
        const hashes = hashesAt(hashed, start, candidates.map(({ length }) => length));
        for (const [index, { passage, hash }] of candidates.entries()) {
            if (hashes[index] !== hash)
                continue;
            const starts = occurrences.get(passage) ?? [];
            occurrences.set(passage, starts);
            starts.push(start);
        }
    }
    return occurrences;
}
/** Every place where the passages of a license follow each other, as close together as they can. */
function place(fingerprint, occurrences) {
    const { steps } = fingerprint;
    const lists = [];
    for (const { passage } of steps) {
        const starts = occurrences.get(passage);
        if (!starts)
            return [];
        lists.push(starts);
    }
    const sizes = steps.map(({ passage }) => lengthOf(passage));
    const size = sizes.reduce((sum, length) => sum + length, 0);
    const cursors = steps.map(() => 0);
    const placements = [];
    for (let position = 0;;) {
        for (let step = 0; step < steps.length; step++) {
            const list = lists[step] ?? [];
            let cursor = cursors[step] ?? 0;
            while (cursor < list.length && (list[cursor] ?? 0) < position)
                cursor++;
            const start = list[cursor];
            if (start === undefined)
                return placements;
            cursors[step] = cursor;
            position = start + (sizes[step] ?? 0);
        }
        // Forwards found the nearest end; backwards finds the latest beginning that leads to it.
        const starts = [];
        let limit = position;
        for (let step = steps.length - 1; step >= 0; step--) {
            const list = lists[step] ?? [];
            let cursor = cursors[step] ?? 0;
            while ((list[cursor + 1] ?? Number.POSITIVE_INFINITY) + (sizes[step] ?? 0) <= limit)
                cursor++;
            limit = list[cursor] ?? 0;
            starts.unshift(limit);
        }
        placements.push({ fingerprint, starts, end: position, size });
    }
}
function coverOptional({ optional }, occurrences, covered) {
    for (const passage of optional) {
        for (const start of occurrences.get(passage) ?? [])
            covered.fill(1, start, start + lengthOf(passage));
    }
}

// EXTERNAL MODULE: ./lib/src/licenses/expressions.js
var licenses_expressions = __webpack_require__(5724);
;// CONCATENATED MODULE: ./lib/src/licenses/first-words.js
/** The lines of a table by their first word, which ends at a space or at the end of the first field. */
function linesByFirstWord(table) {
    const byWord = new Map();
    for (const line of table.trimEnd().split('\n')) {
        const word = line.slice(0, line.search(/[ |]/));
        const others = byWord.get(word);
        if (others)
            others.push(line);
        else
            byWord.set(word, [line]);
    }
    return byWord;
}

// EXTERNAL MODULE: ./lib/src/licenses/names.js
var names = __webpack_require__(2995);
// EXTERNAL MODULE: ./lib/src/licenses/tables.js
var tables = __webpack_require__(122);
;// CONCATENATED MODULE: ./lib/src/licenses/mentions.js





/**
 * The licenses that a text names, in order, each where its longest name stands. Ids, full names and what people
 * write for them; "MIT" and other ambiguous words only where the text speaks of licensing. "MIT-style", "a modified
 * Apache 2.0" and versions that are not known name none. It says what is named, not what is meant: negations and
 * exceptions are left to the reader. Linear in the text.
 */
function findMentions(text) {
    const parts = (0,names/* nameParts */.I)(text);
    const mentions = [];
    for (let from = 0; from < parts.length;) {
        const found = longestAt(text, parts, from);
        const first = parts[from];
        const last = found && parts[found.to - 1];
        if (!found || !first || !last) {
            from++;
            continue;
        }
        const later = laterVersion(found.license, text, parts, found.to);
        const end = later?.end ?? last.end;
        mentions.push({
            license: later?.license ?? found.license,
            index: first.start,
            length: end - first.start,
            text: text.slice(first.start, end),
        });
        from = found.to;
    }
    return mentions;
}
/** The longest name from here that stands; a longer one that is denied takes the shorter ones with it. */
function longestAt(text, parts, from) {
    const names = [];
    let branch = branchFrom(parts[from]?.value ?? '');
    for (let to = from + 1; branch; to++) {
        if (branch.name)
            names.unshift({ name: branch.name, to });
        const part = parts[to];
        if (!part || !isGap(text, parts[to - 1], part))
            break;
        branch = branch.next.get(part.value);
    }
    for (const { name, to } of names) {
        const license = (0,catalogue/* findLicense */.vN)(name.id);
        if (!license || isDenied(license, text, parts, from, to))
            return undefined;
        if (suffices(name, text, parts, from, to))
            return { license, to };
    }
    return undefined;
}
/** What may stand between two parts of one name: "Apache License, Version 2.0", "CC-BY (4.0)", "FLUX.1 [dev]". */
function isGap(text, left, right) {
    const gap = text.slice(left?.end ?? 0, right.start);
    if (left && isNumber(left.value) && isNumber(right.value))
        return gap === '.';
    return gap === '.' || (gap.length <= 4 && /^[\s,_"'“”*`()[\]/+–—-]*$/.test(gap) && !/\n\s*\n/.test(gap));
}
function isNumber(value) {
    return (0,licenses_words/* isAscii */.E)(value) ? /^\d/.test(value) : /^\p{N}/u.test(value);
}
function beginsWord(value) {
    return (0,licenses_words/* isAscii */.E)(value) ? /^\w/.test(value) : /^[\p{L}\p{N}_]/u.test(value);
}
/** Whether the words around a name make it something else: a longer word, another version, a likeness. */
function isDenied(license, text, parts, from, to) {
    const start = parts[from]?.start ?? 0;
    const end = parts[to - 1]?.end ?? 0;
    const before = [...text.slice(Math.max(0, start - 2), start)].at(-1) ?? '';
    const after = text.slice(end, end + 2);
    if (beginsWord(before) || beginsWord(after))
        return true;
    if (/^[.-]/.test(after) && isNumber(after.slice(1)))
        return true;
    const previous = parts[from - 1];
    const next = parts[to];
    if (previous && changing.test(previous.value) && /^[\s-]$/.test(text.slice(previous.end, start)))
        return true;
    if (next && /^[\s,(-]{1,2}$/.test(text.slice(end, next.start))) {
        if (resembling.test(next.value))
            return true;
        if (after.startsWith('-') && !/^licens/.test(next.value))
            return true;
        if (license.id.startsWith('cc-') && isNumber(next.value))
            return true;
    }
    return license.id.toLowerCase().startsWith('cc') && isRestrictedBeside(license, previous, next);
}
/** Whether a name counts where it stands. */
function suffices(name, text, parts, from, to) {
    if (name.standing === '')
        return true;
    if (name.standing === '?')
        return isInContext(text, parts, from, to);
    return text.slice(parts[from]?.start ?? 0, parts[to - 1]?.end ?? 0).toLowerCase() === name.standing;
}
const changing = /^(?:modified|adapted|altered|amended|custom|customized|non|pseudo|quasi)$/;
const resembling = /^(?:style|styled|like|compatible|incompatible|based|derived|inspired|esque|equivalent|variant)$/;
/** "CC BY 4.0 NC" and "non-commercial CC BY 4.0" name something else than CC BY 4.0. */
function isRestrictedBeside(license, previous, next) {
    const restricting = /^(?:nc|nd|noncommercial|noderivatives)$/;
    if (license.openness === 'restricted')
        return false;
    return restricting.test(previous?.value ?? '') || restricting.test(next?.value ?? '');
}
const licensing = /^licens(?:e|es|ed|ing)$/;
const offering = /^(?:licensed|released|available|distributed|published|provided|shared|sourced|source|offered|covered|made|is|are|licenses?|code|dual)$/;
/** "license: MIT", "released under MIT.", "MIT licensed"; not "under MIT supervision". */
function isInContext(text, parts, from, to) {
    const start = parts[from]?.start ?? 0;
    const end = parts[to - 1]?.end ?? 0;
    const next = parts[to];
    const nextGap = text.slice(end, next?.start ?? end + 3);
    if (next && licensing.test(next.value) && /^[ -]$/.test(nextGap))
        return true;
    const goesOn = next && !/^\s*[\n\r.,;:)\]}|`'"“”*/<-]/.test(nextGap);
    if (goesOn && !/^(?:and|or|for|with|as|but)$/.test(next.value))
        return false;
    if (/^['’]$/.test(nextGap) && next?.value === 's')
        return false;
    let at = from - 1;
    while (at > from - 3 && /^(?:the|a|an|name|id)$/.test(parts[at]?.value ?? ''))
        at--;
    const word = parts[at];
    if (!word)
        return false;
    const gap = text.slice(word.end, start).replace(/\b(?:the|an?|name|id)\b/gi, '');
    if (licensing.test(word.value))
        return /^[\s:|="'`*_[\](){}>#–—-]*$/.test(gap);
    return word.value === 'under' && /^[\s"'`*_[]*$/.test(gap) && offering.test(parts[at - 1]?.value ?? '');
}
/** "or later" and "+" after a GNU license that is known as -only. */
function laterVersion(license, text, parts, to) {
    if (!license.id.endsWith('-only'))
        return undefined;
    const ahead = parts.slice(to, to + 7);
    const words = ahead.map(({ value }) => value).join(' ');
    const phrase = /^(?:\+|(?:version )?or (?:at your option )?(?:any )?(?:later|newer|greater))/.exec(words)?.[0];
    const last = phrase === undefined ? undefined : ahead[phrase.split(' ').length - 1];
    const first = ahead[0];
    if (!last || !first || text.slice(parts[to - 1]?.end ?? 0, first.start).length > 2)
        return undefined;
    const later = (0,catalogue/* findLicense */.vN)(license.id.replace(/-only$/, '-or-later'));
    return later && { license: later, end: last.end };
}
let lines;
const branches = new Map();
/** The names that begin with a part; planted once a text has that part. */
function branchFrom(part) {
    lines ??= linesByFirstWord(tables/* mentionList */.p2);
    const known = branches.get(part);
    if (known)
        return known;
    const found = lines.get(part);
    if (!found)
        return undefined;
    const planted = { next: new Map() };
    for (const line of found)
        plant(planted, line);
    branches.set(part, planted);
    return planted;
}
function plant(from, line) {
    const [parts = '', id = '', standing = ''] = line.split('|');
    let branch = from;
    for (const part of parts.split(' ').slice(1)) {
        const next = branch.next.get(part) ?? { next: new Map() };
        branch.next.set(part, next);
        branch = next;
    }
    branch.name = { id, standing };
}

;// CONCATENATED MODULE: ./lib/src/licenses/titles.js




/** How far down a title is looked for, in lines that are not empty. */
const TITLE_LINES = 15;
/** How many words may precede a title in its line: "Meta", "Copyright (c) 2023 Stability AI". */
const LEADING_WORDS = 4;
/** How much shorter than the shortest known text a text may be: parts of it are left out at times. */
const LENGTH_SHARE = 0.5;
let titles;
/**
 * The license whose title a text begins with, provided that the text also has its marks and its length; with the
 * line of the title. Since a title proves little, only licenses that condition or restrict are found so, and a
 * conditional one is not where the text speaks of non-commercial use and the license does not. `undefined` also
 * where two licenses fit equally well; the first title in the text counts, then the longest.
 */
function findByTitle(words) {
    const hits = firstLines(words.text).flatMap(({ line, values }) => titlesIn(values).map((title) => ({ title, line })));
    if (hits.length === 0)
        return undefined;
    const body = ` ${words.values.join(' ')} `;
    const fitting = hits.filter(({ title }) => fits(title, body, words.values.length));
    const line = Math.min(...fitting.map((hit) => hit.line));
    const there = fitting.filter((hit) => hit.line === line).map(({ title }) => title);
    const longest = Math.max(...there.map((title) => title.words.length));
    const [best, ...others] = there.filter((title) => title.words.length === longest);
    if (!best || others.some(({ id }) => id !== best.id))
        return undefined;
    const license = (0,catalogue/* findLicense */.vN)(best.id);
    return license && { license, line };
}
function firstLines(text) {
    const lines = [];
    let line = 0;
    for (const { 0: content } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
        line++;
        const { values } = (0,licenses_words/* wordsOf */.Z)(content.slice(0, 500).replace(/<[^<>]*>/g, ' '));
        if (values.length > 0)
            lines.push({ line, values });
        if (lines.length === TITLE_LINES)
            break;
    }
    return lines;
}
/** The titles that a line begins with, some leading words aside. */
function titlesIn(line) {
    titles ??= linesByFirstWord(tables/* titleList */.VO);
    const found = [];
    for (let from = 0; from <= LEADING_WORDS; from++) {
        for (const title of (titles.get(line[from] ?? '') ?? []).map(readTitle)) {
            if (title.words.every((word, index) => line[from + index] === word))
                found.push(title);
        }
    }
    return found;
}
function readTitle(line) {
    const [title = '', id = '', length, speaks, ...marks] = line.split('|');
    return { words: title.split(' '), id, length: Number(length), speaksOfNonCommercial: speaks !== '', marks };
}
function fits({ id, length, marks, speaksOfNonCommercial }, body, words) {
    if (words < length * LENGTH_SHARE || !marks.every((mark) => body.includes(mark)))
        return false;
    return speaksOfNonCommercial || (0,catalogue/* findLicense */.vN)(id)?.openness === 'restricted' || !nonCommercial.test(body);
}
const nonCommercial = / (?:noncommercial|research only|research purposes|not for commercial|commercial use is (?:not|prohibited|forbidden)) |非商/;

;// CONCATENATED MODULE: ./lib/src/licenses/identify.js








/** A file that only points to a license is not longer. */
const REFERENCE_LINES = 20;
const REFERENCE_WORDS = 150;
/**
 * Which licenses a license file holds. Texts of the SPDX list are compared word by word, after the SPDX matching
 * guidelines; licenses of models are known by title and marks, and never an open one. What cannot be told is
 * one `unknown` match without a license; an empty text gives none. Never throws; linear in the text.
 */
function identify(text) {
    const words = (0,licenses_words/* wordsOf */.Z)(text);
    if (words.values.length === 0)
        return [];
    const compared = matchesOf(words, align(words));
    if (compared[0]?.match === 'exact')
        return compared;
    const titled = findByTitle(words);
    if (titled) {
        return [{ match: 'partial', license: titled.license, line: titled.line, endLine: lastLine(words) }];
    }
    if (compared.length > 0)
        return compared;
    const whole = { line: words.lines[0] ?? 1, endLine: lastLine(words) };
    return [referenceIn(words, whole) ?? { match: 'unknown', ...whole }];
}
/**
 * How open a part of a release is under what a text was found to be. Only an exact text, or a reference, makes
 * something open; what was added to a license may take back what it grants, so `modified` is `unknown` unless
 * the license restricts already. The file as a whole is as open as the strictest of its matches.
 */
function levelOfMatch(match, family) {
    const decision = levelOf(match.expression ?? match.license?.spdx ?? '', family);
    if (match.match === 'exact' || match.match === 'reference' || decision.level === 'restricted')
        return decision;
    if (match.match === 'partial' && decision.level === 'conditional')
        return decision;
    return { level: 'unknown', decidedBy: match.license };
}
function lastLine(words) {
    return words.lines.at(-1) ?? 1;
}
/** The texts found in full: all exact, or all modified. */
function matchesOf(words, alignment) {
    const { placements } = alignment;
    if (placements.length === 0)
        return [];
    const residue = residueOf(words, alignment);
    const known = placements.reduce((sum, { size }) => sum + size, 0);
    return placements.map(({ fingerprint, starts, end, size }) => {
        const license = (0,catalogue/* findLicense */.vN)(fingerprint.id);
        return {
            match: residue.added.length === 0 ? 'exact' : 'modified',
            ...(license && { license }),
            line: words.lines[starts[0] ?? 0] ?? 1,
            endLine: words.lines[end - 1] ?? 1,
            similarity: 1,
            coverage: (words.values.length - residue.words - known + size) / words.values.length,
            ...(residue.added.length > 0 && { added: residue.added }),
        };
    });
}
/** Titles and such may use these, beside the words of the license's own name and title. */
const plain = new Set('a an and as available conditions distributed file following follows for full is legal license licensed library notice of official package project public released repository software terms text the this under v version'.split(' '));
const unsafe = new Set(['no', 'non', 'not', 'only', 'without', 'or', 'later']);
const TITLE_WORDS = 24;
/** Tells whether words are a title or a heading of one of the licenses found. */
function titleTest(placements) {
    const words = new Set(plain);
    const phrases = new Set();
    for (const { fingerprint } of placements) {
        const name = (0,licenses_words/* wordsOf */.Z)((0,catalogue/* findLicense */.vN)(fingerprint.id)?.name ?? '').values;
        for (const word of [...fingerprint.title, ...(0,licenses_words/* wordsOf */.Z)(fingerprint.id).values, ...name]) {
            if (!unsafe.has(word))
                words.add(word);
        }
        for (const heading of [...fingerprint.headings, phraseHash(name)])
            phrases.add(heading);
    }
    return (values) => values.length <= TITLE_WORDS &&
        (values.every((value) => words.has(value)) || phrases.has(phraseHash(values)));
}
function phraseHash(values) {
    return hashesAt(hashWords(values), 0, [values.length])[0] ?? '';
}
function residueOf(words, { placements, covered }) {
    const licenses = new Set(placements.map(({ fingerprint }) => fingerprint.id));
    const isTitle = titleTest(placements);
    const added = [];
    let count = 0;
    let previousNotice;
    for (const { line, from, to } of uncoveredRuns(words, covered)) {
        const piece = pieceOf(words, from, to);
        const goesOn = previousNotice?.line === line - 1 && isUnfinished(previousNotice.piece) && isName(piece);
        if (goesOn || isNoticeAfter(piece, isTitle)) {
            previousNotice = { line, piece };
            continue;
        }
        previousNotice = undefined;
        if (isTitle(words.values.slice(from, to)) || tagsOnly(piece, licenses))
            continue;
        count += to - from;
        const last = added.at(-1);
        if (last && last.endLine >= line - 1)
            last.endLine = line;
        else
            added.push({ line, endLine: line });
    }
    return { added, words: count };
}
/** A copyright notice, after a title in the same line or after none. */
function isNoticeAfter(piece, isTitle) {
    const at = copyrightAt(piece);
    if (at < 0)
        return isCopyrightNotice(piece);
    const before = (0,licenses_words/* wordsOf */.Z)(piece.slice(0, at)).values;
    if (before.length > 0 && !isTitle(before))
        return isCopyrightNotice(piece);
    return isCopyrightNotice(piece.slice(at));
}
/** `SPDX-License-Identifier` of a license that is there in full, or `SPDX-FileCopyrightText`. */
function tagsOnly(piece, licenses) {
    const tag = identify_readTag(piece);
    if (tag?.name === 'filecopyrighttext')
        return isName(tag.value) || isCopyrightNotice(tag.value);
    const license = tag && (0,catalogue/* findLicense */.vN)(tag.value);
    return license !== undefined && licenses.has(license.id.replace(/-or-later$/, '-only'));
}
function identify_readTag(piece) {
    const [, name, value] = /^[^\p{L}]*SPDX-(License-Identifier|FileCopyrightText):(.*)$/iu.exec(piece.trim()) ?? [];
    if (name === undefined || value === undefined)
        return undefined;
    return { name: name.toLowerCase(), value: value.replace(/(?:\*\/|-->|#\}|["'])\s*$/, '').trim() };
}
/** The words that nothing accounts for, in runs that do not leave their line. */
function* uncoveredRuns(words, covered) {
    for (let from = 0; from < covered.length;) {
        if (covered[from]) {
            from++;
            continue;
        }
        const line = words.lines[from] ?? 1;
        let to = from + 1;
        while (to < covered.length && !covered[to] && words.lines[to] === line)
            to++;
        yield { line, from, to };
        from = to;
    }
}
/** The words with the punctuation around them, up to their neighbors or the ends of their line. */
function pieceOf(words, from, to) {
    const { text, starts, ends } = words;
    const before = text.slice(ends[from - 1] ?? 0, starts[from]);
    const after = text.slice(ends[to - 1], starts[to] ?? text.length);
    const within = text.slice(starts[from], ends[to - 1]);
    return (before.split(/[\r\n]/).at(-1) ?? '') + within + (after.split(/[\r\n]/)[0] ?? '');
}
/** What a short text without a license text of its own points to. */
function referenceIn(words, whole) {
    if (words.values.length > REFERENCE_WORDS || new Set(words.lines).size > REFERENCE_LINES)
        return undefined;
    const lines = words.text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
    return taggedIn(lines, whole) ?? namedIn(words, whole) ?? pointerIn(words, whole);
}
function taggedIn(lines, whole) {
    const expressions = new Set();
    let clean = true;
    for (const line of lines) {
        const tag = identify_readTag(line);
        if (tag?.name === 'license-identifier')
            expressions.add(tag.value);
        else if (tag ? isLimiting(tag.value) : !isCopyrightNotice(line) && /[\p{L}\p{N}]/u.test(line))
            clean = false;
    }
    const [expression, ...others] = expressions;
    if (expression === undefined)
        return undefined;
    const parsed = clean && others.length === 0 ? (0,licenses_expressions/* parseExpression */.Y)(expression) : undefined;
    if (parsed?.kind !== 'license')
        return { match: 'reference', ...(parsed && { expression }), ...whole };
    return { match: 'reference', ...(parsed.license && { license: parsed.license }), ...whole };
}
function namedIn(words, whole) {
    const [first, ...others] = new Set(findMentions(words.text).map(({ license }) => license));
    if (!first)
        return undefined;
    if (others.length > 0)
        return { match: 'reference', ...whole };
    if (first.openness === 'conditional' || first.openness === 'restricted') {
        return { match: 'reference', license: first, ...whole };
    }
    // A license that opens is believed only where nothing in the text takes some of it back.
    const covered = coverNotices(words, first.id);
    for (const { from, to } of uncoveredRuns(words, covered)) {
        if (isLimiting(pieceOf(words, from, to)))
            return { match: 'reference', ...whole };
    }
    return { match: 'reference', license: first, ...whole };
}
function pointerIn(words, whole) {
    const { text } = words;
    const points = /\b(?:see|refer|found|available at|located)\b/i.test(text) && /licen[sc]e/i.test(text);
    return points || /https?:\/\/|\bwww\./i.test(text) ? { match: 'reference', ...whole } : undefined;
}

;// CONCATENATED MODULE: ./lib/src/facts/licenses.js







const LICENSE_NAME = /(?:^|[-_. ])(?:licen[sc]es?|copying|unlicense|copyright)(?:$|[-_. ])|terms[-_ ]of[-_ ]use|license[-_ ]agreement/i;
const LICENSE_FOLDER = /(?:^|\/)(?:[\w-]*licen[sc]es?)\//i;
const TEXT = new Set(['', 'md', 'txt', 'rst', 'markdown', 'html']);
const PACKAGE = /^(?:pyproject\.toml|setup\.(?:py|cfg)|package\.json|CITATION\.cff|Cargo\.toml)$/;
const licenses_MAX_DEPTH = 3;
const MAX_FILES = 60;
const NAME_COVERS = [
    ['weights', /(?:^|[-_. /])(?:models?|weights?|checkpoints?|diff)(?=$|[-_. /])/i],
    ['code', /(?:^|[-_. /])(?:code|software|source)(?=$|[-_. /])/i],
    ['datasets', /(?:^|[-_. /])(?:data|datasets?)(?=$|[-_. /])/i],
];
/** What every license-like file and package manifest says of terms, sorted by path. */
const licenseFiles = {
    wants: (tree) => ({ texts: licenses_choose(tree) }),
    extract: (read) => read.texts.flatMap(({ path, text }) => isPackage(path) ? readPackage(path, text) : readFile(path, text)),
};
/** Whether a path is that of a license text, by its name or its folder. */
function isLicenseFile(path) {
    const name = nameOf(path);
    if (!TEXT.has(extensionOf(path)) && !/^licen[sc]e[-_.]\w+$/i.test(name))
        return false;
    return LICENSE_NAME.test(name) || LICENSE_FOLDER.test(path);
}
const isPackage = (path) => PACKAGE.test(nameOf(path)) && depthOf(path) === 0;
function licenses_choose(tree) {
    return tree.entries
        .filter(({ path, kind }) => kind !== 'submodule' &&
        depthOf(path) <= licenses_MAX_DEPTH &&
        (isLicenseFile(path) || isPackage(path)) &&
        !isForeign(path))
        .map(({ path }) => path)
        .sort((a, b) => depthOf(a) - depthOf(b))
        .slice(0, MAX_FILES);
}
function readFile(path, text) {
    const covers = coveredByName(path);
    return identify(text).map(({ license, line, endLine, added, similarity, coverage, match }) => ({
        at: { path, line, endLine },
        from: 'file',
        match,
        ...(license && { license }),
        ...(added && added.length > 0 && { added }),
        ...(similarity !== undefined && { similarity }),
        ...(coverage !== undefined && { coverage }),
        covers,
    }));
}
/** A text covers what its name says; at the root and without such a word, the repository; elsewhere, nothing that we know. */
function coveredByName(path) {
    const named = NAME_COVERS.filter(([, pattern]) => pattern.test(path)).map(([family]) => family);
    if (named.length > 0)
        return named;
    return folderOf(path) === '' || /^LICENSES\//i.test(path) ? ['repository'] : [];
}
/** A field `license` of TOML, YAML, JSON or Python, or a classifier of the Python package index; the value follows. */
const PACKAGE_FIELD = /^\s*["']?license["']?\s*[:=]|License :: OSI Approved :: /;
/** What stands around the value in one of these notations. */
const NOTATION = /^[\s"'{=]*(?:text\s*=)?[\s"']*|["'{}].*$/g;
const licenses_MAX_LINE = 500;
function readPackage(path, text) {
    return text.split('\n').flatMap((whole, index) => {
        const line = whole.slice(0, licenses_MAX_LINE);
        const field = PACKAGE_FIELD.exec(line);
        const written = field &&
            line
                .slice(field.index + field[0].length)
                .replace(NOTATION, '')
                .replace(/,\s*$/, '')
                .trim();
        if (!written)
            return [];
        const license = (0,catalogue/* findLicense */.vN)(written) ?? findMentions(`license: ${written}`)[0]?.license;
        const at = { path, line: index + 1, text: written };
        return [
            { at, from: 'package', match: 'statement', ...(license && { license }), written, covers: ['code'] },
        ];
    });
}
/** Gives statements that point to a license file that file's license. */
function resolvePointers(statements) {
    return statements.map((statement) => {
        const file = statements.find(({ at, from }) => from === 'file' && at.path === statement.refersTo);
        if (!file?.license)
            return statement;
        return { ...statement, license: file.license, ...(file.added && { added: file.added }) };
    });
}
/** What the documents say of terms: front matter, sentences, tables and badges, in reading order. */
function readStatements(documents, tree) {
    return documents.flatMap((document) => [
        ...readCardFields(document),
        ...(speaksForRelease(document)
            ? [
                ...document.sections.flatMap((section) => readSection(document, section)),
                ...readPointers(document, tree),
            ]
            : []),
    ]);
}
const speaksForRelease = ({ role }) => role !== 'document' && role !== 'use-policy';
/** Sentences that say what a license file covers: "use of the models is subject to [the Model License](LICENSE-MODEL)". */
function readPointers(document, tree) {
    return mentionsIn(document).flatMap(({ link, context, headings, at }) => {
        const path = (link.target.split(/[?#]/, 1)[0] ?? '').replace(/^\.?\//, '');
        const covers = pointedCovers(path, context, link);
        if (!isLicenseFile(path) || tree.get(path) === undefined || covers.length === 0)
            return [];
        if (!TRIGGER.test(context) || ELSEWHERE.test(context) || headings.some(isOthersHeading))
            return [];
        return [{ at, from: 'prose', match: 'reference', refersTo: path, covers }];
    });
}
/** What the sentence says right before the link; else what the file's name says; else what the whole sentence does. */
function pointedCovers(path, sentence, link) {
    const before = sentence.slice(0, Math.max(0, sentence.indexOf(link.text || path)));
    const clause = coversOf(before.split(/[,;:，；：]|\b(?:while|whereas|and the)\b/).at(-1) ?? '');
    if (clause.length > 0)
        return clause;
    const named = coveredByName(path).filter((family) => family !== 'repository');
    return named.length > 0 ? named : coversOf(sentence);
}
function readCardFields(document) {
    const [name] = valuesOf(document, 'license_name');
    return valuesOf(document, 'license').map(({ value, at }) => {
        const written = value === 'other' && name ? name.value : value;
        const license = (0,catalogue/* findLicense */.vN)(written);
        const covers = document.role === 'data-card' ? ['datasets'] : ['weights'];
        return { at, from: 'front-matter', match: 'statement', ...(license && { license }), written, covers };
    });
}
/** Words that say that terms apply; "under CC BY" alone may be said of anybody's sources. */
const TRIGGER = /\blicen[sc]\w*|\b(?:releas|publish|distribut|provid|shar|offer)\w*\b[^.]{0,80}\bunder\b|\bsubject to\b|\bgoverned by\b|许可|协议/i;
const ELSEWHERE = /\b(?:originally|derived from|which (?:is|are)|based on|borrow\w*|adapted from|fork|third[- ]party|dependenc\w+|includes? (?:code|software|components)|their (?:own|respective)|previous(?:ly)?|was (?:released )?under)\b/i;
const SENTENCE_COVERS = [
    ['weights', /\b(?:models?|weights?|checkpoints?|parameters)\b|模型|权重/i],
    ['code', /\b(?:code|codebase|software|source|scripts?|library|package)\b|代码/i],
    ['datasets', /\b(?:data|datasets?|corpus|corpora|annotations?)\b|数据/i],
];
function readSection(document, section) {
    if ([section.title, ...section.parents].some(isOthersHeading))
        return [];
    const inLicenseSection = /\blicen[sc]/i.test(section.title);
    const prose = sentencesIn(section).flatMap(({ text, line }) => {
        if ((!TRIGGER.test(text) && !inLicenseSection) || ELSEWHERE.test(text))
            return [];
        const fallback = coversOf(section.title);
        return readSentence(text, fallback).map((said) => ({
            ...said,
            covers: withinRole(said.covers, document),
            at: { path: document.path, line, text },
            from: 'prose',
            match: 'statement',
        }));
    });
    const links = section.blocks.flatMap((block) => (block.kind === 'prose' ? block.links : []));
    const notices = inLicenseSection ? readNotices(document, section) : [];
    const badges = links.flatMap((link) => readBadge(document, link));
    const rows = section.blocks
        .flatMap((block) => (block.kind === 'table' ? block.rows : []))
        .flatMap((row) => {
        const [head, ...rest] = row.cells;
        if (!head || rest.length !== 1 || !/^\W*licen[sc]e\W*$/i.test(head.text))
            return [];
        const written = rest[0]?.text ?? '';
        const license = (0,catalogue/* findLicense */.vN)(written) ?? findMentions(`license: ${written}`)[0]?.license;
        if (!license)
            return [];
        const at = { path: document.path, line: row.line, text: written };
        return [{ at, from: 'prose', match: 'statement', license, written, covers: ['weights'] }];
    });
    return [...prose, ...notices, ...rows, ...badges];
}
/** A notice that is printed as code: "The following license applies to all code as well as the models:". */
function readNotices(document, section) {
    return section.blocks.flatMap((block, index) => {
        if (block.kind !== 'code')
            return [];
        const [mention] = findMentions(block.text);
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
                covers: covers.length > 0 ? covers : ['repository'],
            },
        ];
    });
}
/** A data card speaks of its data, whatever else its sentences mention; a model card of its model where it names nothing. */
function withinRole(covers, { role }) {
    if (role === 'data-card')
        return ['datasets'];
    return role === 'model-card' && covers.includes('repository') ? ['weights'] : covers;
}
/** Each license that a sentence names, with what stands before it: "the code is under MIT, the weights under …". */
function readSentence(text, fallback) {
    const mentions = findMentions(text);
    let from = 0;
    let covers = [];
    return mentions.map(({ license, index, length, text: written }, at) => {
        const before = coversOf(text.slice(from, index));
        const after = coversOf(text.slice(index + length, mentions[at + 1]?.index ?? text.length));
        from = index + length;
        if (before.length > 0)
            covers = before;
        else if (after.length > 0)
            covers = after;
        else if (covers.length === 0)
            covers = fallback;
        return { license, written, covers: covers.length > 0 ? covers : ['repository'] };
    });
}
function coversOf(words) {
    return SENTENCE_COVERS.filter(([, pattern]) => pattern.test(words)).map(([family]) => family);
}
/** Badges of the project's own terms: `[![License: MIT](https://img.shields.io/badge/License-MIT-blue)](LICENSE)`. */
function readBadge(document, link) {
    if (!link.image)
        return [];
    const address = /img\.shields\.io\/badge\/([^?]+)/i.exec(link.target)?.[1];
    const words = licenses_decode((address ?? '').replace(/-\w+(?:\.svg)?$/, '').replaceAll('--', '\u2011')).replaceAll(/[-_]/g, ' ');
    const text = `${link.text} ${words.replaceAll('\u2011', '-')}`;
    if (!/licen[sc]e/i.test(text))
        return [];
    const [mention] = findMentions(text.replace(/licen[sc]e/i, 'license:'));
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
            covers: covers.length > 0 ? covers : ['repository'],
        },
    ];
}
function licenses_decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/src/facts/local-links.js


/** Every link into the repository with whether a file or folder stands there. */
function readLocalLinks(documents, tree) {
    return documents
        .filter(({ role }) => role !== 'document')
        .flatMap((document) => mentionsIn(document).flatMap(({ link: { target, image }, at }) => {
        const path = pathOf(target, folderOf(document.path));
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

;// CONCATENATED MODULE: ./lib/src/facts/names.js
/** Words that say what something is and not whose it is. */
const GENERIC = new Set(('the and for with from our its new open source model models weights code data dataset datasets training train ' +
    'inference instruct chat base mini small large language llm llms lm ai team official repo repository main master ' +
    'release project readme welcome introduction intro overview version beta card towards toward foundation series ' +
    'research text image speech audio video vision multimodal generation transfer transformer transformers to of a an ' +
    'in on by is it pre trained pretrained fine tuned finetuned efficient github www http https huggingface hf').split(' '));
/**
 * Reads the release's names off its folder and the first heading of its README: the words of them that are
 * neither generic nor numbers. A name is the release's own if it holds one of those words, or spells the
 * whole name in another way (`text-to-text` and `Text2Text` are not matched, `DeepSeek_V3` and `deepseek-v3` are).
 */
function readNames(repositoryName, documents) {
    const readme = documents.find(({ role }) => role === 'readme') ?? documents[0];
    const heading = readme?.sections.find(({ level }) => level === 1)?.title ?? '';
    const short = (heading.split(/[:(|–—]| - /)[0] ?? '')
        .replace(/^(?:introducing|welcome to|about)\s+/i, '')
        .trim();
    const title = short.length > 0 && short.length <= 40 && !/[?!]$/.test(short) && !isGeneric(short)
        ? short
        : repositoryName;
    const folder = wordsOf(repositoryName.replace(/^.*\+/, ''));
    const words = new Set([...folder, ...(title === short ? wordsOf(short) : [])]);
    const whole = joined(repositoryName.replace(/^.*\+/, ''));
    return {
        title,
        includes: (name) => {
            const last = name.split('/').findLast((part) => part !== '') ?? '';
            return ((whole.length > 3 && joined(last).includes(whole)) || wordsOf(last).some((word) => words.has(word)));
        },
    };
}
/** A name's telling words: `Meta-Llama-3-8B` → `meta`, `llama`. */
function wordsOf(name) {
    return (name.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 1 && !GENERIC.has(word));
}
const joined = (name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const isGeneric = (title) => wordsOf(title).length === 0;

;// CONCATENATED MODULE: ./lib/src/facts/placeholders.js
/** Text that card templates ask to be replaced: the hub's, and the common ways of marking a gap. */
const PLACEHOLDER = /\[\s*more information needed\s*\]|<<\s*(?:TODO|TBD|FIXME)\s*>>|\{\{[^{}]{1,80}\}\}|^\s*(?:[-*]\s*)?(?:TODO|TBD|FIXME)\b|\[(?:insert|your|add|fill in)\b[^\]]{0,60}\](?!\()/i;
const TITLE = /^model card for (?:model id|\{\{)/i;
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
        const left = lines.filter(({ text }) => PLACEHOLDER.test(text.slice(0, 500)));
        return [...title, ...left.map(({ line, text }) => ({ path, line, text }))];
    }));
}

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
    { kind: 'model', path: /^organization\/([\w.-]+)/ },
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
    'github.com': [{ kind: 'code', path: /^([\w.-]+\/[\w.-]+)/ }],
};
const PAPER_FILE = /\.pdf(?:[?#]|$)/i;
const PAPER_WORDS = /\b(?:paper|technical report|tech report|report|preprint|arxiv|whitepaper)\b|论文|技术报告/i;
const OTHERS_WORDS = /\b(?:compared (?:to|with)|baselines?|unlike|thanks? to|inspired by|credit|unofficial|community|third[- ]party|courtesy|contributed by|similar to|fork of)\b/i;
const RELEASED_WORDS = /\b(?:we|our) (?:\w+ ){0,3}(?:releas|publish|open[- ]?sourc|provid|shar|upload|mak\w+ (?:\w+ )?(?:public|available))|\b(?:is|are|be) (?:\w+ )?(?:\w+ )?(?:available|released|hosted|downloadable|accessible|found)\b|\b(?:download(?:s|ed|able)?|checkpoints?|released)\b|下载|开源|发布/i;
/** Columns and headings of tables that list a release's own models. */
const DOWNLOAD_COLUMN = /download|hugging ?face|model ?scope|weights?|checkpoints?|link|model|url|hub|下载|模型/i;
const RELEASE_HEADING = /download|released?\b|model zoo|checkpoints?|model (?:list|summary|family|weights|card)|models?$|weights|available models|introduction|overview|what's new|news|updates?|下载|模型/i;
/** What is done with data of others. */
const USED_WORDS = /\b(?:trained|train|pre-?trained|fine-?tuned|finetuned|based|built|initialized|derived|distilled|evaluated|tested|sampled|collected|sourced|uses?|using|from|on top of)\b/i;
const PLAN_WORDS = /\b(?:will be|will release|to be released|coming soon|plan(?:s|ned)? to|intend to|soon)\b|即将/i;
/** Every link of the documents that points at a model, a dataset, a paper, code, a space or an archive. */
function readReferences(documents, names) {
    return documents.flatMap((document) => mentionsIn(document).flatMap((mention) => {
        const target = pointedAt(mention);
        return target ? [{ ...target, mention, standing: standingOf(target, mention, names) }] : [];
    }));
}
function pointedAt({ link }) {
    if (link.image)
        return undefined;
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
    if (PAPER_FILE.test(link.target) || (web && PAPER_WORDS.test(link.text)))
        return { kind: 'paper', name: address };
    return undefined;
}
function standingOf({ kind, name }, { context, column, headings, link, document }, names) {
    const heading = headings.at(-1) ?? '';
    const words = `${context} ${link.text}`;
    if (PLAN_WORDS.test(context) || headings.some(isOthersHeading))
        return 'mentioned';
    const named = (kind === 'archive' ? name.split('/') : [name]).some((part) => names.includes(part));
    if (kind === 'paper')
        return named || PAPER_WORDS.test(words) ? 'own' : 'mentioned';
    if (OTHERS_WORDS.test(context))
        return 'mentioned';
    if (named && kind !== 'code')
        return 'own';
    // Guides show how to work with what others made.
    if (document.role === 'document')
        return kind === 'dataset' && USED_WORDS.test(words) ? 'used' : 'mentioned';
    const released = RELEASED_WORDS.test(context);
    if (kind === 'dataset')
        return released && !USED_WORDS.test(context) ? 'own' : USED_WORDS.test(words) ? 'used' : 'mentioned';
    const listed = column !== '' && DOWNLOAD_COLUMN.test(column) && RELEASE_HEADING.test(heading);
    if (kind === 'model' || kind === 'archive')
        return released || listed ? 'own' : 'mentioned';
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
function readRelease(title, card, holdings) {
    const bases = valuesOf(card, 'base_model');
    const held = ['weights.pretrained', 'weights.adapted'].filter((id) => holdings.has(id));
    const notApplicable = new Map();
    const [base] = bases;
    if (base && !held.includes('weights.pretrained')) {
        const reason = `The card names ${base.value} as the base model: pre-training is not this release's.`;
        for (const id of ['weights.pretrained', 'datasets.pretraining', 'code.training'])
            if (!holdings.has(id))
                notApplicable.set(id, { reason, at: [base.at] });
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

;// CONCATENATED MODULE: ./lib/src/facts/shards.js



const INDEX = /\.index\.json$/i;
const NUMBERED = /^(.*-)(\d{5})-of-(\d{5})(\.[\w.]+)$/;
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
            const folder = folderOf(path);
            const paths = names.map((name) => (folder ? `${folder}/${name}` : name));
            return [
                { at: { path, line: 1 }, expected: paths.length, missing: paths.filter((shard) => !tree.get(shard)) },
            ];
        });
        const covered = new Set(indexed.map(({ at }) => folderOf(at.path)));
        const numbered = new Map();
        for (const { path, kind } of tree.entries) {
            const [, stem, number, total, ending] = (kind !== 'submodule' && NUMBERED.exec(nameOf(path))) || [];
            if (!stem || !number || !total || !ending || covered.has(folderOf(path)) || isForeign(path))
                continue;
            const key = `${folderOf(path)}\n${stem}\n${total}\n${ending}`;
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

;// CONCATENATED MODULE: ./lib/src/facts/snippets.js
/** Calls of public libraries and tools that load a model by name or path. */
const LOAD = /\b(?:from_pretrained|from_single_file|load_model|snapshot_download|SentenceTransformer|CrossEncoder|hf_hub_download)\s*\(|\bpipeline\(\s*["'\w]|\bLLM\(\s*model\b|\b(?:vllm serve|ollama run|llama-cli|llama-server|lms get|sglang\.launch_server|text-generation-launcher|transformers (?:chat|serve))\b|\bimport\s+(?:whisper|bark|open_clip)\b/;
const RUN = /\b(?:python3?|torchrun|accelerate launch|deepspeed|bash|sh)\s+(?:-m\s+)?(?:[\w-]+(?:=\S+)?\s+)*[\w./-]+/;
const SHELL = new Set(['bash', 'sh', 'shell', 'console', 'zsh', '']);
/** At most so many lines are kept of one block. */
const MAX_LINES = 20;
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
            const does = LOAD.test(text) ? 'load' : shell && RUN.test(text) ? 'run' : undefined;
            if (!does)
                return [];
            const at = { path: document.path, line: block.firstLine + index, text: text.trim() };
            return [{ value: { does, needsOwnCode }, at }];
        })
            .slice(0, MAX_LINES);
    })));
}
const snippets_MAX_LINE = 1_000;

;// CONCATENATED MODULE: ./lib/src/facts/terms.js


/**
 * Tells which statements govern which component. A license at the root governs the code; it reaches the
 * weights only where its own text or a sentence says so, or where the repository holds the weights and names
 * no other terms. Data are governed by what is said of data alone.
 */
function readLicensing(statements, holdings) {
    return new Map(components/* componentIds */.Ao.flatMap((component) => {
        const terms = termsOf(component, statements, holdings);
        return terms ? [[component, terms]] : [];
    }));
}
function termsOf(component, statements, holdings) {
    // What is deployed is code; the service behind it has terms of its own.
    const own = (0,components/* familyOf */.Ap)(component);
    const family = own === 'system' ? 'code' : own;
    const routes = ROUTES[family === 'code' ? 'code' : 'other'];
    for (const route of routes) {
        const governing = statements.filter((statement) => routeOf(statement, family, statements, holdings) === route);
        const [first, ...rest] = sameSource(governing);
        if (first)
            return terms_describe([first, ...rest], route);
    }
    return undefined;
}
/** A license text at the root is the code's before any sentence is; of weights and data sentences come first. */
const ROUTES = {
    code: ['own-file', 'repository', 'statement', 'card'],
    other: ['own-file', 'statement', 'card', 'repository'],
};
/**
 * Files that name the same kind of component stand together: where they differ, nothing tells which one governs. Of
 * sentences the first counts, with what else its line says.
 */
function sameSource(statements) {
    const files = statements.filter(({ from }) => from === 'file');
    const [first] = files.length > 0 ? files : statements;
    if (!first)
        return [];
    return first.from === 'file'
        ? files
        : statements.filter(({ at }) => at.path === first.at.path && at.line === first.at.line);
}
function routeOf({ covers, from, license }, family, statements, holdings) {
    if (covers.includes(family)) {
        if (from === 'file')
            return 'own-file';
        return from === 'front-matter' ? 'card' : 'statement';
    }
    if (!covers.includes('repository')) {
        // A model repository's card states terms for all that it holds, where no text does.
        const alone = family === 'code' && from === 'front-matter' && !statements.some((other) => other.from === 'file');
        return alone ? 'card' : undefined;
    }
    if (family === 'code')
        return from === 'file' ? 'repository' : 'statement';
    if (family !== 'weights')
        return undefined;
    if (license?.governs?.includes('weights'))
        return 'repository';
    const elsewhere = statements.some((other) => other.covers.includes('weights'));
    const held = WEIGHTS.some((id) => holdings.get(id)?.some(({ how, at }) => how === 'file' && depthOf(at.path) <= 1));
    return held && !elsewhere ? 'repository' : undefined;
}
const WEIGHTS = components/* componentIds */.Ao.filter((id) => (0,components/* familyOf */.Ap)(id) === 'weights');
function terms_describe(statements, route) {
    const licenses = [
        ...new Map(statements.flatMap(({ license }) => (license ? [[license.id, license]] : []))).values(),
    ];
    const files = new Set(statements.filter(({ from }) => from === 'file').map(({ at }) => at.path));
    const clarity = statements.some(({ license }) => license === undefined)
        ? 'unrecognized'
        : files.size > 1 && licenses.length > 1
            ? 'several'
            : statements.some(({ added }) => added !== undefined)
                ? 'changed'
                : 'clear';
    const expression = licenses.map(({ spdx }) => spdx).join(' AND ');
    return { statements, licenses, clarity, route, ...(expression !== '' && { expression }) };
}

;// CONCATENATED MODULE: ./lib/src/facts/topics.js


const TOPICS = {
    'intended-use': {
        heading: /\bintended (?:use|purpose|user)|\bdirect use\b|\bdownstream use\b|\buse cases?\b|^(?:model )?uses?$|\bevaluated use\b|适用|用途/i,
        not: /out[- ]of[- ]scope|prohibited|policy/i,
        sentence: [
            /\b(?:models?|it|checkpoints?)\b|^[^\w\n]?[A-Z][\w.-]* (?:[\w.-]+ )?(?:is|was|are)\b/im,
            /\b(?:intended|designed|suitable|suited|ideal|meant|optimi[sz]ed|can be used) (?:for|to|as|in)\b/i,
        ],
    },
    limitations: {
        heading: /\blimitations?\b|\bout[- ]of[- ]scope\b|\bbias(?:es)?\b|\bcaveats?\b|\bknown issues\b|局限|不足|限制/i,
        sentence: [
            /\b(?:model|models|it|they) (?:may|can|might|could)\b/i,
            /\b(?:hallucinat|inaccura|incorrect|biased|harmful|offensive|toxic)/i,
        ],
    },
    training: {
        heading: /\b(?:pre-?|post-?)?training\b|\bfine-?tuning\b|\bhow (?:it|the model|they) (?:was|were) trained\b|\brecipe\b|训练/i,
        not: /\bdata(?:sets?)?\b|\bcorpus\b|数据|\byour\b|\binference\b|\binstall/i,
        sentence: [
            /\b(?:was|were|is|are|been|we) (?:\w+ )?(?:pre-?|fine-?|instruction-?|post-?)?(?:train|tune)/i,
        ],
    },
    'training-data': {
        heading: /\b(?:pre-?|post-?|fine-?tuning )?training (?:data|corp)|\bdata(?:set)?s?(?: sources| mix\w*| composition| card| description| structure| creation)?$|\bcorpus\b|\bpretraining data\b|数据/i,
        not: /\beval|\btest\b|\bbenchmark|\bformat\b|评测/i,
        sentence: [
            /\btrained\b/i,
            /\b(?:on|with|using|from)\b/i,
            /\b(?:tokens?|datasets?|data|corpus|corpora|images?|hours|examples?|pairs|samples|text)\b/i,
        ],
    },
    evaluation: {
        heading: /\bevaluations?\b|\bbenchmarks?\b|\bresults?\b|\bperformances?\b|\bmetrics\b|评测|评估|结果|性能/i,
        not: /\bhow to\b|\brun(?:ning)?\b|\bspeed\b|\blatency\b|\bthroughput\b|\bdata(?:sets?)?$/i,
        content: /\d\.\d|\d\s?%|\b\d{2}\b/,
    },
    risks: {
        heading: /\brisks?\b|\bsafety\b|\bethic(?:s|al)\b|\bmisuse\b|\bresponsib\w+|\bharm(?:s|ful)?\b|\bbroader (?:impacts?|implications)\b|\bsocietal\b|安全|风险|伦理/i,
        not: /\blicense\b/i,
    },
    'use-policy': {
        heading: /\b(?:acceptable |permitted )?us(?:e|age) polic(?:y|ies)\b|\bacceptable use\b|\bprohibited uses?\b|\buse restrictions\b/i,
        sentence: [/\b(?:acceptable use|use|usage) policy\b/i],
    },
    'quick-start': {
        heading: /\bquick ?-?start\b|\busage\b|\bhow to (?:use|run|get started)\b|\bgetting started\b|\bget started\b|\binference\b|\bexamples?\b|\brun(?:ning)?\b|\bdemo\b|\bdeploy\w*|快速|使用|推理|运行/i,
        not: /\bevaluat|\btraining\b|\bfine-?tun/i,
    },
    hardware: {
        heading: /\bhardware\b|\bsystem requirements\b|\b(?:gpu|v?ram|memory) (?:requirements?|usage|footprint)\b|显存|硬件/i,
        not: /\btrain|\bsoftware\b/i,
        content: /\b(?:GB|GiB|TB|CPU|GPU|TPU|VRAM|A100|H100|H800|V100|RTX)\b|显存/,
        sentence: [
            /\d\s?Gi?B?\b|\d\s?[x×*]\s?\d*\s?(?:GB? )?[AHV]\d00/i,
            /\b(?:v?ram|memory|gpus?|cuda|[AHV][18]00s?)\b/i,
        ],
    },
    compute: {
        heading: /\bcompute\b|\btraining (?:infrastructure|cost|time)\b/i,
        sentence: [
            /\b(?:[GT]PUs?|[AHV][18]00s?|accelerators?|[KMGTPEZ]?FLOPS?)\b/i,
            /\d[^\d]*\b(?:hours|days|weeks|months|[KMGTPEZ]?FLOPS?)\b/i,
        ],
    },
    architecture: {
        heading: /\barchitectures?\b|\bmodel (?:details|structure|configurations?|specifications?|description|overview|summary)\b|\btechnical specifications?\b|结构|架构/i,
        sentence: [
            /\b(?:layers|attention heads|hidden (?:size|dimension)|experts|parameters|decoder-only|encoder-decoder|transformer)\b/i,
            /\d|\b(?:architecture|model)\b/i,
        ],
    },
    citation: {
        heading: /\bcit(?:ation|ations|e|ing)\b|\bbibtex\b|引用/i,
    },
};
const topicIds = Object.keys(TOPICS);
/** Text that a template left behind: it says nothing of this release. */
const TEMPLATE = /\[?more information needed\]?|<!--|\{\{|\bTODO\b|\bTBD\b|^(?:n\/?a|none|coming soon)\.?$/i;
/** At most so many passages are kept of each topic. */
const MAX_PASSAGES = 20;
/** Where the documents speak of each topic: sections first, then sentences, each in reading order. */
function readTopics(documents) {
    const found = new Map(topicIds.map((topic) => [topic, []]));
    const add = (topic, passage) => {
        const known = found.get(topic);
        if (known && known.length < MAX_PASSAGES)
            known.push(passage);
    };
    for (const document of documents)
        for (const section of document.sections)
            for (const topic of topicIds) {
                const { heading, not, content } = TOPICS[topic];
                const titles = [section.title, ...section.parents.slice(-1)];
                const treats = titles.some((title) => heading.test(title)) && !not?.test(section.title);
                const passage = treats && section.level > 0 ? sectionPassage(document, section, content) : undefined;
                if (passage)
                    add(topic, passage);
            }
    for (const document of documents)
        for (const section of document.sections)
            for (const topic of topicIds) {
                const { sentence } = TOPICS[topic];
                for (const { text, line } of sentence ? sentencesMatching(section, sentence) : [])
                    if (!TEMPLATE.test(text))
                        add(topic, { at: { path: document.path, line, text }, extent: 'sentence', ...weighText(text) });
            }
    return Object.fromEntries(found);
}
function sectionPassage(document, section, content) {
    if (content && !section.blocks.some((block) => content.test(shownBy(block))))
        return undefined;
    const weights = section.blocks.map(weighBlock);
    const total = weights.reduce((sum, each) => ({
        words: sum.words + each.words,
        figures: sum.figures + each.figures,
        tables: sum.tables + each.tables,
        code: sum.code + each.code,
    }), topics_NOTHING);
    if (total.words + total.tables + total.code === 0)
        return undefined;
    const at = { path: document.path, line: section.line, endLine: section.endLine, text: section.title };
    return { at, extent: 'section', ...total };
}
function shownBy(block) {
    if (block.kind === 'code')
        return '';
    if (block.kind === 'prose')
        return textOf(block);
    return block.rows.map((row) => row.cells.map((cell) => cell.text).join(' ')).join('\n');
}
const topics_NOTHING = { words: 0, figures: 0, tables: 0, code: 0 };
function weighBlock(block) {
    if (block.kind === 'code')
        return { ...topics_NOTHING, code: 1, figures: countFigures(block.text) };
    const texts = block.kind === 'prose'
        ? block.lines.map((line) => line.text)
        : block.rows.map((row) => row.cells.map((cell) => cell.text).join(' '));
    const weight = weighText(texts.filter((text) => !TEMPLATE.test(text)).join('\n'));
    return block.kind === 'table' && weight.figures > 0 ? { ...weight, tables: 1 } : weight;
}
function weighText(text) {
    // A Chinese, Japanese or Korean character counts as half a word.
    const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const characters = text.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
    return { ...topics_NOTHING, words: Math.max(words, Math.floor(characters / 2)), figures: countFigures(text) };
}
const countFigures = (text) => text.match(/\d[\d.,]*(?:e-?\d+)?/gi)?.length ?? 0;

;// CONCATENATED MODULE: ./lib/src/facts/index.js

















/** What is read off files, each fact by one extractor. */
const extractors = { artifacts: artifacts, code: code, documents: documents, licenseFiles: licenseFiles, shardSets: shardSets };
/** Reads a repository and says what is there: first what files hold, then what follows from it. */
async function facts_collect(repository, progress) {
    const { facts, tree, notices } = await gather(repository, extractors, progress);
    return { facts: derive(repository.name, facts, tree), notices };
}
function derive(repositoryName, read, tree) {
    const spoken = read.documents;
    const central = spoken.filter(isCentral);
    const names = readNames(repositoryName, spoken);
    const references = readReferences(spoken, names);
    const snippets = readSnippets(spoken);
    const card = chooseCard(spoken);
    const holdings = readHoldings({ ...read, tree, card, names, references, snippets });
    const statements = resolvePointers([...read.licenseFiles, ...readStatements(spoken, tree)]);
    return {
        ...read,
        tree,
        names,
        access: readAccess(central, names),
        references,
        snippets,
        installs: readInstalls(spoken),
        topics: readTopics(central),
        placeholders: readPlaceholders(spoken),
        localLinks: readLocalLinks(spoken, tree),
        holdings,
        release: readRelease(names.title, card, holdings),
        statements,
        licensing: readLicensing(statements, holdings),
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
    const rows = class_WEIGHTS.filter((id) => !class_SILENT.has(profile[id].availability.level));
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
    const sources = SOURCES[out.includes('weights.pretrained') ? 'pretrained' : 'adapted'];
    const cells = sources.map((id) => profile[id].availability);
    const terms = sources.map((id) => profile[id].licensing);
    const licensed = out.map((id) => profile[id].licensing);
    const missing = cells.filter(({ level }) => level !== 'open');
    const closedTerms = terms.filter(({ level }) => level === 'conditional' || level === 'restricted');
    if (missing.length > 0 || closedTerms.length > 0)
        return { value: 'open-weights', because: findingsOf([...licensed, ...missing, ...closedTerms]) };
    return { value: 'open-source', because: findingsOf([...licensed, ...cells]) };
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
const weightsDocumented = {
    combine: 'blend',
    rules: [
        'documentation/intended-use-stated',
        'documentation/limitations-stated',
        'documentation/training-described',
    ],
};
const weightsGuarded = {
    combine: 'blend',
    rules: ['safeguards/use-policy-published', 'safeguards/risks-described', 'safeguards/weights-load-safely'],
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
    documentation: { combine: 'blend', rules: ['documentation/data-described'] },
    licensing: licensed,
};
const columbia_code = {
    availability: released.code,
    documentation: { combine: 'blend', rules: ['documentation/code-documented'] },
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
        'datasets.evaluation': data,
        'code.data-processing': columbia_code,
        'code.training': columbia_code,
        'code.finetuning': columbia_code,
        'code.inference': columbia_code,
        'code.architecture': {
            ...columbia_code,
            documentation: { combine: 'blend', rules: ['documentation/architecture-described'] },
        },
        'code.supporting-libraries': {
            availability: { combine: 'lowest', rules: ['availability/dependencies-stated'] },
            documentation: { combine: 'blend', rules: ['documentation/code-documented'] },
            licensing: licensed,
        },
        'code.evaluation': columbia_code,
        'weights.pretrained': weights,
        'weights.adapted': weights,
        'weights.intermediate': {
            availability: { combine: 'lowest', rules: ['availability/checkpoints-released'] },
            licensing: licensed,
        },
        'system.infrastructure': {
            availability: { combine: 'lowest', rules: ['availability/deployment-released'] },
            documentation: { combine: 'blend', rules: ['documentation/compute-stated'] },
            licensing: licensed,
        },
        'system.product': {},
    },
};

;// CONCATENATED MODULE: ./lib/src/index.js







/**
 * Reads a repository and says how open it is: facts → findings → profile and class → assessment. Pure after the
 * reading; the same repository gives the same assessment, byte for byte once written.
 */
async function assess(repository, options = {}) {
    const { rules = lib_rules/* rules */.a, progress } = options;
    const { facts, notices } = await facts_collect(repository, progress);
    const findings = judge(facts, rules);
    const profile = applyProfile(columbia, findings);
    return assemble({ repository, facts, rules, findings, profile, classification: class_classify(profile), notices });
}


/***/ }),

/***/ 7372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
