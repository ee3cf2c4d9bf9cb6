"use strict";
exports.id = 786;
exports.ids = [786];
exports.modules = {

/***/ 2786:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  suggest: () => (/* binding */ suggest)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/rules/index.js + 81 modules
var rules = __webpack_require__(4319);
// EXTERNAL MODULE: ./lib/src/assessment/gate.js + 1 modules
var gate = __webpack_require__(1748);
// EXTERNAL MODULE: ./lib/src/config/load.js + 1 modules
var load = __webpack_require__(5401);
// EXTERNAL MODULE: ./lib/src/facts/front-matter.js
var front_matter = __webpack_require__(5827);
// EXTERNAL MODULE: ./lib/src/facts/index.js + 46 modules
var src_facts = __webpack_require__(2791);
// EXTERNAL MODULE: ./lib/src/repository.js
var src_repository = __webpack_require__(7372);
;// CONCATENATED MODULE: ./lib/src/fixes/edits.js
/**
 * A text with fixes made in it. A fix whose words do not stand where they are said to stand, or that touches what an
 * earlier one changed, is left out; each of the others is made as a whole.
 */
function edits_applyFixes(text, fixes) {
    const starts = lineStarts(text);
    const ending = endingOf(text);
    const taken = [];
    const made = [];
    for (const fix of fixes) {
        const spans = fix.edits.map((edit) => spanOf(text, starts, edit, ending));
        const clear = spans.filter((span) => span !== undefined && !taken.some((other) => touch(span, other)));
        if (clear.length < fix.edits.length)
            continue;
        taken.push(...clear);
        made.push(fix);
    }
    let [edited, from] = ['', 0];
    for (const { start, end, to } of taken.sort((a, b) => a.start - b.start)) {
        edited += text.slice(from, start) + to;
        from = end;
    }
    return { text: edited + text.slice(from), made };
}
/** Where a fix changes a text, from its first edit to its last, in UTF-16 code units; `undefined` where it does not fit. */
function extentOf(text, fix) {
    const starts = lineStarts(text);
    const spans = fix.edits.flatMap((edit) => spanOf(text, starts, edit, endingOf(text)) ?? []);
    if (spans.length < fix.edits.length)
        return undefined;
    return {
        start: Math.min(...spans.map(({ start }) => start)),
        end: Math.max(...spans.map(({ end }) => end)),
    };
}
function spanOf(text, starts, { line, column, from, to }, ending) {
    const start = (starts[line - 1] ?? Number.NaN) + column - 1;
    if (!(start >= 0 && start <= text.length))
        return undefined;
    const [stands, written] = [from, to].map((words) => words.replaceAll('\n', ending));
    // A value may stand in quotes; they go with it.
    for (const words of [stands, `"${stands}"`, `'${stands}'`])
        if (text.startsWith(words, start))
            return { start, end: start + words.length, to: written };
    return undefined;
}
const endingOf = (text) => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
const touch = (a, b) => (a.start < b.end && b.start < a.end) || a.start === b.start;
function lineStarts(text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\r|\n/g))
        starts.push(match.index + match[0].length);
    return starts;
}

// EXTERNAL MODULE: ./lib/src/facts/hub-metadata.js
var hub_metadata = __webpack_require__(3731);
// EXTERNAL MODULE: ./lib/src/licenses/catalogue.js
var catalogue = __webpack_require__(6334);
// EXTERNAL MODULE: ./lib/src/licenses/hub.js
var hub = __webpack_require__(1600);
;// CONCATENATED MODULE: ./lib/src/fixes/front-matter.js



/** What of the card's front matter can be written as the hub reads it, without changing what it says. */
function fixFrontMatter(facts) {
    return [...spellLicenses(facts), ...nameLicense(facts), ...spellValues(facts)];
}
/** Licenses by the hub's own ids; one that the hub does not know becomes `other` with its name. */
function spellLicenses({ release }) {
    const written = release.fields('license');
    return written.flatMap((license) => {
        if ((0,hub/* isHubLicense */.t)(license.value))
            return [];
        const known = (0,catalogue/* findLicense */.vN)(license.value);
        if (!known)
            return respell('license', license, lowerHubId(license.value));
        const id = known.id.toLowerCase();
        const plain = id.replace(/-(?:only|or-later)$/, '');
        const listed = [id, plain].find(hub/* isHubLicense */.t);
        if (listed !== undefined)
            return respell('license', license, listed);
        const alone = written.length === 1 && release.fields('license_name').length === 0;
        const edit = replace(license, `other\nlicense_name: ${known.id}`);
        if (!alone || !edit || /[\n:#]/.test(known.id))
            return [];
        const title = `license: the hub does not list ${known.name}; it goes by "other" with a name`;
        return [{ rule: RULE, path: license.at.path, title, safe: false, edits: [edit] }];
    });
}
const lowerHubId = (value) => ((0,hub/* isHubLicense */.t)(value.toLowerCase()) ? value.toLowerCase() : undefined);
/** `license: other` gets the name and the link of the one license text that the repository holds. */
function nameLicense({ release, statements }) {
    const licenses = release.fields('license');
    const [other] = licenses;
    if (!other || licenses.length > 1 || other.value.toLowerCase() !== 'other')
        return [];
    const texts = statements.filter(({ from, at }) => from === 'file' && !at.path.includes('/'));
    const [text] = texts;
    if (!text || new Set(texts.map(({ at }) => at.path)).size > 1)
        return [];
    const lines = [];
    const known = texts.length === 1 && text.match === 'exact' ? text.license : undefined;
    if (known && release.fields('license_name').length === 0)
        lines.push(`license_name: ${known.id}`);
    const [name] = release.fields('license_name');
    // A text of another license is not what the name stands for.
    const isMeant = !name || !text.license || (0,catalogue/* findLicense */.vN)(name.value)?.id === text.license.id;
    if (isMeant && release.fields('license_link').length === 0)
        lines.push(`license_link: ${quoted(text.at.path)}`);
    const edit = replace(other, `${other.value}\n${lines.join('\n')}`);
    if (lines.length === 0 || !edit)
        return [];
    const title = `license: other: ${lines.map((line) => `"${line}"`).join(' and ')} added, from ${text.at.path}`;
    return [{ rule: 'consistency/license-named', path: other.at.path, title, safe: true, edits: [edit] }];
}
/** Values of closed lists that are written in another way than the hub writes them. */
function spellValues({ hubMetadata }) {
    return hubMetadata.flatMap(({ value: { field, value, known }, at }) => {
        if (known)
            return [];
        const to = SPELLINGS[field]?.(value);
        return respell(field, { value, at }, to);
    });
}
const SPELLINGS = {
    language: languageOf,
    pipeline_tag: (value) => oneOf(hub_metadata/* TASKS */.n3, value.toLowerCase().replace(/[\s_]+/g, '-')),
    base_model_relation: (value) => oneOf(hub_metadata/* RELATIONS */.mP, RELATION_WORDS[value.toLowerCase().replace(/[^a-z]/g, '')]),
};
const RELATION_WORDS = {
    adapter: 'adapter',
    adapters: 'adapter',
    finetune: 'finetune',
    finetuned: 'finetune',
    finetuning: 'finetune',
    merge: 'merge',
    merged: 'merge',
    quantized: 'quantized',
    quantised: 'quantized',
    quantization: 'quantized',
};
const oneOf = (list, value) => value !== undefined && list.has(value) ? value : undefined;
let codes;
/** The code of a language that is written by its English name, or in upper case. */
function languageOf(value) {
    if ((0,hub_metadata/* isLanguage */.lX)(value.toLowerCase()))
        return value.toLowerCase();
    if (!codes) {
        const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
        codes = new Map([...hub_metadata/* LANGUAGES */.Yj].flatMap((code) => {
            const name = names.of(code)?.toLowerCase();
            return name === undefined ? [] : [[name, code]];
        }));
    }
    return codes.get(value.toLowerCase().trim());
}
function respell(field, written, to) {
    const edit = to !== undefined && to !== written.value && replace(written, to);
    if (!edit)
        return [];
    const title = `${field}: "${written.value}" is written "${to}"`;
    return [{ rule: RULE, path: written.at.path, title, safe: true, edits: [edit] }];
}
const RULE = 'consistency/metadata-known';
function replace({ value, at: { line, column } }, to) {
    return line === undefined || column === undefined ? undefined : { line, column, from: value, to };
}
/** A path as a YAML scalar: in quotes where it could be read as something else. */
const quoted = (path) => (/^[\w./-]+$/.test(path) ? path : JSON.stringify(path));

;// CONCATENATED MODULE: ./lib/src/fixes/front-matter-shape.js


/** Lines of front matter that are looked through. */
const MAX_LINES = 2_000;
/**
 * What keeps a card's front matter from being read and has one cure: tabs where spaces belong, a line that stands twice,
 * a block that is never closed. Only what makes all of it valid is a fix.
 */
async function fixFrontMatterShape(path, text) {
    const { frontMatter } = await (0,front_matter/* readFrontMatter */.X)(path, text);
    if (frontMatter.state !== 'broken')
        return [];
    const lines = text.split(/\r\n|\r|\n/, MAX_LINES);
    const open = lines.findIndex((line) => line.trim() !== '');
    const close = lines.findIndex((line, index) => index > open && /^---[ \t]*$/.test(line));
    const cures = close < 0
        ? [closeBlock(path, lines, open)]
        : [untab(path, lines, open, close), dropRepeated(path, lines, open, close)];
    const fixes = cures.filter((fix) => fix !== undefined);
    if (fixes.length === 0)
        return [];
    const { frontMatter: mended } = await (0,front_matter/* readFrontMatter */.X)(path, edits_applyFixes(text, fixes).text);
    return mended.state === 'valid' && mended.fields.size > 0 ? fixes : [];
}
function untab(path, lines, open, close) {
    const edits = lines.slice(open, close).flatMap((line, index) => {
        const indent = /^[ \t]*\t[ \t]*/.exec(line)?.[0];
        return indent === undefined
            ? []
            : [{ line: open + index + 1, column: 1, from: indent, to: indent.replaceAll('\t', '  ') }];
    });
    return fixOf(path, edits, true, 'front matter: tabs are written as spaces');
}
/** A field that stands a second time with the same value says nothing new. */
function dropRepeated(path, lines, open, close) {
    const seen = new Set();
    const edits = lines.slice(open + 1, close).flatMap((line, index) => {
        if (!/^[A-Za-z_]\w*:[ \t]*[^\s|>]/.test(line))
            return [];
        const known = seen.has(line.trimEnd());
        seen.add(line.trimEnd());
        return known ? [{ line: open + index + 2, column: 1, from: `${line}\n`, to: '' }] : [];
    });
    return fixOf(path, edits, true, 'front matter: a field that stands twice stands once');
}
/** The closing line goes behind the last line that looks like a field; where the prose begins is a guess. */
function closeBlock(path, lines, open) {
    const end = lines.findIndex((line, index) => index > open && !/^(?:[A-Za-z_]\w*:|[ \t]|-[ \t])/.test(line));
    if (end <= open + 1)
        return undefined;
    return fixOf(path, [{ line: end + 1, column: 1, from: '', to: '---\n' }], false, 'front matter: closed by a line of three hyphens');
}
function fixOf(path, [first, ...others], safe, title) {
    return first && { rule: 'consistency/front-matter-valid', path, title, safe, edits: [first, ...others] };
}

// EXTERNAL MODULE: ./lib/src/facts/paths.js
var paths = __webpack_require__(282);
// EXTERNAL MODULE: ./lib/src/facts/tree.js
var facts_tree = __webpack_require__(6352);
;// CONCATENATED MODULE: ./lib/src/fixes/links.js


/**
 * Links into the repository that lead nowhere, where only one file can be meant: one whose path differs in upper and
 * lower case alone, which is safe, or the only one of that name, which is a guess.
 */
function fixLinks({ localLinks, release, tree }) {
    const dead = localLinks
        .filter(({ value }) => !value.resolves)
        .map(({ value: { target }, at }) => ({ rule: 'consistency/local-links-resolve', target, at }));
    const [named] = release.fields('license_link');
    const licenseLink = named && !/^[a-z][a-z+.-]*:/i.test(named.value) && !tree.has(named.value.replace(/^\.?\//, ''))
        ? [{ rule: 'consistency/license-link-resolves', target: named.value, at: named.at }]
        : [];
    const all = [...dead, ...licenseLink];
    if (all.length === 0)
        return [];
    const files = new Candidates(tree);
    return all.flatMap(({ rule, target, at }) => relink(rule, target, at, files));
}
function relink(rule, target, at, files) {
    const { path, line, column } = at;
    if (line === undefined || column === undefined)
        return [];
    const [, written = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
    const folder = (0,facts_tree/* folderOf */.yS)(path);
    const wanted = (0,paths/* resolvePath */.o1)((0,paths/* decodePath */.q0)(written), folder);
    const meant = wanted === undefined ? undefined : files.find(wanted);
    if (!meant || meant.path === path)
        return [];
    const to = encode(written.startsWith('/') ? `/${meant.path}` : relative(folder, meant.path)) + rest;
    if (to === target)
        return [];
    const title = `"${target}" leads nowhere; "${to}" is there`;
    return [{ rule, path, title, safe: meant.safe, edits: [{ line, column, from: target, to }] }];
}
/** The files of a repository by their paths and names, upper and lower case alike. */
class Candidates {
    #byPath = new Map();
    #byName = new Map();
    constructor(tree) {
        for (const { path } of tree.entries) {
            push(this.#byPath, path.toLowerCase(), path);
            push(this.#byName, (0,facts_tree/* nameOf */.Vb)(path).toLowerCase(), path);
        }
    }
    find(wanted) {
        const same = this.#byPath.get(wanted.toLowerCase());
        if (same)
            return only(same, true);
        const name = (0,facts_tree/* nameOf */.Vb)(wanted).toLowerCase();
        return name.includes('.') || name.startsWith('licen') ? only(this.#byName.get(name), false) : undefined;
    }
}
function only(paths, safe) {
    const [path] = paths ?? [];
    return path !== undefined && paths?.length === 1 ? { path, safe } : undefined;
}
function push(map, key, path) {
    const known = map.get(key);
    if (known)
        known.push(path);
    else
        map.set(key, [path]);
}
function relative(folder, path) {
    const from = folder === '' ? [] : folder.split('/');
    const to = path.split('/');
    let common = 0;
    while (common < from.length && common < to.length - 1 && from[common] === to[common])
        common += 1;
    return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
/** What would end a Markdown link or an attribute is encoded. */
const encode = (path) => path.replace(/[\s<>()"'?#%\\]/g, (character) => `%${hex(character)}`);
const hex = (character) => character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');

;// CONCATENATED MODULE: ./lib/src/fixes/index.js









/** What was mended may bring more to light; what is not done after so many rounds is left for the next time. */
const MAX_ROUNDS = 5;
/**
 * What can be mended in a repository, and how its files read then. Nothing is written. Mending again what was mended
 * finds nothing.
 *
 * @param unsafe whether guesses are made too
 * @throws {ConfigurationError} where `openness.yml` cannot be read
 */
async function mend(repository, unsafe = false) {
    const originals = new Map();
    const texts = new Map();
    const made = new Map();
    const mended = {
        name: repository.name,
        tree: repository.tree,
        notices: repository.notices,
        readRange: (path, start, length) => repository.readRange(path, start, length),
        read: async (path) => {
            const text = texts.get(path);
            return text === undefined ? repository.read(path) : { text };
        },
    };
    let left = [];
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const found = await findFixes(mended);
        left = found.filter(({ safe }) => !safe && !unsafe);
        const wanted = found.filter(({ safe }) => safe || unsafe);
        let changed = false;
        for (const { path, text, fixes } of await sortByFile(mended, wanted)) {
            const result = applyFixes(text, fixes);
            if (result.text === text)
                continue;
            changed = true;
            if (!originals.has(path))
                originals.set(path, text);
            texts.set(path, result.text);
            made.set(path, [...(made.get(path) ?? []), ...result.made]);
        }
        if (!changed)
            break;
    }
    const changes = [...texts].map(([path, after]) => ({
        path,
        before: originals.get(path) ?? '',
        after,
        made: made.get(path) ?? [],
    }));
    return { changes: changes.sort((a, b) => byCodeUnit(a.path, b.path)), left };
}
/**
 * What can be mended in the files as they are, safe fixes alone.
 *
 * @throws {ConfigurationError} where `openness.yml` cannot be read
 */
async function findSafeFixes(repository) {
    const found = await findFixes(repository);
    return sortByFile(repository, found.filter(({ safe }) => safe));
}
async function sortByFile(repository, wanted) {
    const files = [];
    for (const path of [...new Set(wanted.map((fix) => fix.path))].sort(src_repository/* byCodeUnit */.X)) {
        const reading = await repository.read(path);
        // A file that was read in part would be written in part.
        if (!('text' in reading) || reading.truncatedAt !== undefined)
            continue;
        const { text } = reading;
        const fixes = [];
        for (const fix of wanted)
            if (fix.path === path && (await keepsValid(path, text, fix)))
                fixes.push(fix);
        if (fixes.length > 0)
            files.push({ path, text, fixes });
    }
    return files;
}
/** A value may stand in a list of one line, where a second field has no room. */
async function keepsValid(path, text, fix) {
    const isBroken = async (whole) => (await (0,front_matter/* readFrontMatter */.X)(path, whole)).frontMatter.state === 'broken';
    return (await isBroken(text)) || !(await isBroken(edits_applyFixes(text, [fix]).text));
}
/** Every fix that is known for a repository, safe or not. */
async function findFixes(repository) {
    const { facts } = await (0,src_facts/* collect */.F)(repository, undefined, await (0,load/* loadConfiguration */.v)(repository));
    const shapes = [];
    for (const { path, frontMatter } of facts.documents) {
        if (frontMatter.state !== 'broken')
            continue;
        const reading = await repository.read(path);
        if ('text' in reading)
            shapes.push(...(await fixFrontMatterShape(path, reading.text)));
    }
    return [...shapes, ...fixFrontMatter(facts), ...fixLinks(facts)];
}

;// CONCATENATED MODULE: ./lib/src/fixes/lines.js

/**
 * The fixes of one file as changes of whole lines, top to bottom, none of which touches another's lines: each can be made
 * without the others. Fixes of the same line are one change. A fix whose words do not stand where they are said to stand
 * or that touches what an earlier one changes, is left out. Only `\n` ends a line here, whatever else the fixes count lines by.
 */
function lineChanges(text, fixes) {
    const single = edits_applyFixes(text, fixes)
        .made.flatMap((fix) => changeOf(text, [fix]) ?? [])
        .sort((a, b) => a.start - b.start || a.end - b.end);
    const changes = [];
    for (const change of single) {
        const last = changes.at(-1);
        if (!last || last.end < change.start)
            changes.push(change);
        else
            changes.splice(-1, 1, changeOf(text, [...last.fixes, ...change.fixes]) ?? last);
    }
    return changes;
}
function changeOf(text, fixes) {
    const { text: mended, made } = edits_applyFixes(text, fixes);
    const extents = made.flatMap((fix) => extentOf(text, fix) ?? []);
    if (mended === text || extents.length === 0)
        return undefined;
    const first = Math.min(...extents.map(({ start }) => start));
    const last = Math.max(...extents.map(({ end }) => end));
    const from = first === 0 ? 0 : text.lastIndexOf('\n', first - 1) + 1;
    // Where the last line goes with its end, the next one is not touched.
    const isWhole = last > first && text[last - 1] === '\n';
    let to = isWhole && endsLine(mended, text, last) ? last : endOfLine(text, last);
    // A line that lost its end goes on in the next.
    while (to < text.length && !endsLine(mended, text, to))
        to = endOfLine(text, to);
    const block = text.slice(from, to);
    const isEnded = block.endsWith('\n');
    const before = linesOf(block, isEnded);
    const start = text.slice(0, from).split('\n').length;
    return {
        start,
        end: start + before.length - 1,
        before,
        after: linesOf(mended.slice(from, mended.length - (text.length - to)), isEnded),
        fixes: made,
    };
}
/** Whether what stands for the text before a place ends a line, or is nothing. */
function endsLine(mended, text, place) {
    const at = mended.length - (text.length - place);
    return at === 0 || mended[at - 1] === '\n';
}
const endOfLine = (text, place) => {
    const at = text.indexOf('\n', place);
    return at === -1 ? text.length : at + 1;
};
function linesOf(block, isEnded) {
    if (!isEnded)
        return block.split('\n');
    return block === '' ? [] : block.replace(/\n$/, '').split('\n');
}

// EXTERNAL MODULE: ./lib/src/github/client.js
var client = __webpack_require__(3193);
// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(6176);
;// CONCATENATED MODULE: ./lib/src/reporters/suggestion.js

/** Characters of a text in a comment; a change of longer lines is better made on a command line. */
const LIMIT = 20_000;
/**
 * A change as Markdown that GitHub offers to commit: what it changes and why, and the lines as they would be.
 * `undefined` where it cannot be shown as it is: where the lines hold characters that nobody would see, or too many.
 *
 * Source: https://docs.github.com/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/incorporating-feedback-in-your-pull-request
 */
function writeSuggestion({ before, after, fixes }, reasons) {
    const text = after.join('\n');
    if (![...before, ...after].every(isVisible) || text.length > LIMIT)
        return undefined;
    const titles = fixes.map(({ title }) => `${(0,reporters_escape/* forMarkdown */.B)(title)}.`);
    const asked = [...new Set(fixes.map(({ rule }) => rule))].map((rule) => {
        const why = reasons[rule]?.why;
        return `${why === undefined ? '' : `${(0,reporters_escape/* forMarkdown */.B)(why)} `}(\`${rule}\`)`;
    });
    const told = [...new Set(titles), ...asked].join('\n\n');
    if (told.length > LIMIT)
        return undefined;
    // No run of them inside can end it.
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${told}\n\n${fence}suggestion\n${after.map((line) => `${line}\n`).join('')}${fence}\n`;
}
/** Whether all of a line is seen that would be committed. Its own `\r` ends it, and a tab is a tab. */
function isVisible(line) {
    const words = line.replace(/\r$/, '').replaceAll('\t', ' ');
    return (0,reporters_escape/* forTerminal */.Q)(words) === words;
}

// EXTERNAL MODULE: ./lib/src/subtree.js
var src_subtree = __webpack_require__(8176);
;// CONCATENATED MODULE: ./lib/src/action/patch.js
/**
 * What a unified diff of one file shows of the new one. It is believed only as far as it is one: the first line that
 * cannot be of a diff ends it, and a hunk that holds fewer lines than it says is none.
 *
 * Source: https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
 */
function hunksIn(patch) {
    const hunks = [];
    const lines = patch.split('\n');
    let at = 0;
    while (at < lines.length) {
        const head = HEAD.exec(lines[at] ?? '');
        if (!head)
            break;
        const [, , oldCount = '1', start = '', newCount = '1'] = head;
        let [left, right] = [Number(oldCount), Number(newCount)];
        let line = Number(start);
        const added = new Set();
        for (at += 1; at < lines.length; at += 1) {
            const sign = lines[at]?.[0];
            if (sign === '\\')
                continue;
            if (left === 0 && right === 0)
                break;
            if (sign === '+')
                added.add(line);
            if (sign === '+' || sign === ' ')
                [line, right] = [line + 1, right - 1];
            if (sign === '-' || sign === ' ')
                left -= 1;
            if ((sign !== '+' && sign !== '-' && sign !== ' ') || left < 0 || right < 0)
                return hunks;
        }
        if (left !== 0 || right !== 0)
            break;
        if (line > Number(start))
            hunks.push({ start: Number(start), end: line - 1, added });
    }
    return hunks;
}
const HEAD = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

// EXTERNAL MODULE: ./lib/src/action/viewer.js
var viewer = __webpack_require__(5375);
;// CONCATENATED MODULE: ./lib/src/action/suggestions.js










/** Suggestions that one run posts; who gets more reads none. */
const MAX_SUGGESTIONS = 20;
/** Fixes that are looked at of one file. */
const MAX_FIXES = 200;
/** In bytes; a longer file was not read as a whole. */
const MAX_FILE = 1024 * 1024;
const PER_PAGE = 100;
/** GitHub lists the first 3,000 files of a pull request. */
const MAX_PAGES = 30;
/**
 * Suggests in one review the safe fixes whose lines a pull request shows, and of which it has changed at least one; each
 * of them once in the pull request's life. Asks nothing of GitHub where there is nothing to mend; else for the files, for
 * what was suggested before, and for one review. Throws a `GitHubError`.
 */
async function suggest(github, suggesting) {
    const none = { posted: 0, standing: 0, waiting: 0 };
    const files = await findFixable(suggesting);
    if (files.length === 0)
        return none;
    const suggestions = await placeIn(github, suggesting, files);
    if (suggestions.length === 0)
        return none;
    const known = await findKnown(github, suggesting.place);
    const fresh = suggestions.filter(({ key }) => !known.has(key));
    const posted = fresh.slice(0, MAX_SUGGESTIONS);
    if (posted.length > 0)
        await postReview(github, suggesting, posted, fresh.length - posted.length);
    return {
        posted: posted.length,
        standing: suggestions.length - fresh.length,
        waiting: fresh.length - posted.length,
    };
}
/** Files of the Git repository with what can be mended in them, without what somebody has let stand. */
async function findFixable({ repository, prefix, roots, findings }) {
    const files = new Map();
    const letStand = (rule) => {
        const asked = findings.filter((finding) => finding.rule === rule);
        return asked.length > 0 && !asked.some(gate/* stands */.Ed);
    };
    for (const root of roots.length === 0 ? ['.'] : roots) {
        const subtree = (0,src_subtree/* subtreeOf */.g)(repository, root);
        for (const { path: inside, text, fixes } of await findSafeFixes(subtree.repository)) {
            const inFolder = subtree.toPath(inside);
            const path = prefix === '' ? inFolder : `${prefix}/${inFolder}`;
            const wanted = fixes.filter(({ rule }) => !letStand(rule));
            const all = [...(files.get(path)?.fixes ?? []), ...wanted].slice(0, MAX_FIXES);
            if (all.length > 0)
                files.set(path, { path, text, fixes: all });
        }
    }
    return [...files.values()];
}
/** The changes that can be suggested on the pull request: of its own lines, in files that are at its head as they were read. */
async function placeIn(github, { place, repository, prefix }, files) {
    const changed = await listChanged(github, place, new Set(files.map(({ path }) => path)));
    const suggestions = [];
    for (const { path, text, fixes } of files) {
        const { hunks, blob } = changed.get(path) ?? {};
        if (!hunks || (await blobOf(repository, prefix === '' ? path : path.slice(prefix.length + 1))) !== blob)
            continue;
        const twins = new Map();
        for (const change of lineChanges(text, fixes)) {
            const body = writeSuggestion(change, rules/* rules */.a);
            if (!isOf(hunks, change) || body === undefined)
                continue;
            const { before, after } = change;
            const words = JSON.stringify([path, before, after]);
            const twin = twins.get(words) ?? 0;
            twins.set(words, twin + 1);
            suggestions.push({ path, change, body, key: hash(`${twin} ${words}`) });
        }
    }
    return suggestions;
}
function isOf(hunks, { start, end }) {
    const hunk = hunks.find((each) => each.start <= start && end <= each.end);
    for (let line = start; hunk && line <= end; line += 1)
        if (hunk.added.has(line))
            return true;
    return false;
}
const hash = (text) => (0,external_node_crypto_.createHash)('sha256').update(text.toWellFormed()).digest('hex').slice(0, 32);
/** What of these files the pull request changes, and the Git hash of each at its head. */
async function listChanged(github, { owner, repo, number }, wanted) {
    const changed = new Map();
    for (let page = 1; page <= MAX_PAGES && changed.size < wanted.size; page += 1) {
        const { data, headers } = await github.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
            owner,
            repo,
            pull_number: number,
            per_page: PER_PAGE,
            page,
        });
        for (const { filename, patch = '', sha } of data)
            if (wanted.has(filename))
                changed.set(filename, { hunks: hunksIn(patch), blob: sha });
        if (!hasNext(headers))
            break;
    }
    return changed;
}
const hasNext = ({ link = '' }) => /\brel="next"/.test(link);
/**
 * What is checked out is as a rule the merge with the base: a file may stand there otherwise than at the head. Known by
 * Git's own hash, of the bytes.
 */
async function blobOf(repository, path) {
    const bytes = await repository.readRange(path, 0, MAX_FILE + 1);
    if (!bytes || bytes.length > MAX_FILE)
        return undefined;
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
/** The keys of what this token has suggested before. Anybody can write the marker, so that it alone proves nothing. */
async function findKnown(github, { owner, repo, number }) {
    const marked = [];
    for (let page = 1;; page += 1) {
        const { data, headers } = await github.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
            owner,
            repo,
            pull_number: number,
            per_page: PER_PAGE,
            page,
        });
        for (const { body, user } of data) {
            const key = /^<!-- openness-lint suggestion ([0-9a-f]{32}) -->/.exec(body)?.[1];
            if (key !== undefined)
                marked.push({ key, login: user?.login ?? '', isBot: user?.type === 'Bot' });
        }
        if (!hasNext(headers))
            break;
        if (page === MAX_PAGES)
            throw new client/* GitHubError */.y('incomplete', `There are more than ${MAX_PAGES * PER_PAGE} comments on lines, and what was suggested before is not found among them.`);
    }
    if (marked.length === 0)
        return new Set();
    return new Set((0,viewer/* writtenBy */.x)(await (0,viewer/* viewerOf */.G)(github), marked).map(({ key }) => key));
}
async function postReview(github, { place: { owner, repo, number }, head }, suggestions, waiting) {
    await github.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        owner,
        repo,
        pull_number: number,
        commit_id: head,
        event: 'COMMENT',
        body: [
            'These suggestions change how a thing is written, and not what is said.',
            ...(waiting > 0
                ? [`${waiting} more are to come; \`openness-lint fix\` makes all of them at once.`]
                : []),
        ].join(' '),
        comments: suggestions.map(({ path, change: { start, end }, body, key }) => ({
            path,
            ...(start < end && { start_line: start, start_side: 'RIGHT' }),
            line: end,
            side: 'RIGHT',
            body: `<!-- openness-lint suggestion ${key} -->\n${body}`,
        })),
    });
}


/***/ })

};
;