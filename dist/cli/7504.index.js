(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 7504;
exports.ids = [5317,6176,7504];
exports.modules = {

/***/ 7504:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fix: () => (/* binding */ fix)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./lib/src/config/load.js
var load = __webpack_require__(5701);
// EXTERNAL MODULE: ./lib/src/facts/front-matter.js
var front_matter = __webpack_require__(5827);
// EXTERNAL MODULE: ./lib/src/facts/index.js + 44 modules
var src_facts = __webpack_require__(8616);
// EXTERNAL MODULE: ./lib/src/repository.js
var src_repository = __webpack_require__(7372);
;// CONCATENATED MODULE: ./lib/src/fixes/edits.js
/**
 * A text with fixes made in it. A fix whose words do not stand where they are said to stand, or that touches what an
 * earlier one changed, is left out; each of the others is made as a whole.
 */
function applyFixes(text, fixes) {
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
    const { frontMatter: mended } = await (0,front_matter/* readFrontMatter */.X)(path, applyFixes(text, fixes).text);
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
    return { changes: changes.sort((a, b) => (0,src_repository/* byCodeUnit */.X)(a.path, b.path)), left };
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
    return (await isBroken(text)) || !(await isBroken(applyFixes(text, [fix]).text));
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

// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(6176);
// EXTERNAL MODULE: ./lib/src/repositories/directory.js
var directory = __webpack_require__(640);
// EXTERNAL MODULE: ./lib/src/cli/exit.js
var exit = __webpack_require__(3855);
// EXTERNAL MODULE: ./lib/src/cli/lint.js + 2 modules
var lint = __webpack_require__(5317);
;// CONCATENATED MODULE: ./lib/src/cli/fix.js










/**
 * Mends in the files of a folder what has one cure, and shows each change as a diff. Exit code 0 where nothing is left
 * to mend, 1 where a dry run found something.
 */
async function fix(path, { dryRun, unsafe }, ports) {
    const repository = await (0,directory/* directory */.y)(path);
    const { changes, left } = await mend(repository, unsafe);
    const colors = picocolors.createColors((0,lint/* usesColor */.cr)(ports));
    const say = (text = '') => ports.stdout.write(`${text}\n`);
    for (const change of changes) {
        for (const { title, rule } of change.made)
            say(`${colors.bold((0,reporters_escape.forTerminal)(change.path))}  ${(0,reporters_escape.forTerminal)(title)}  ${colors.dim(rule)}`);
        for (const line of diffOf(change))
            say(paint(line, colors));
        if (!dryRun)
            write((0,external_node_path_.join)(path, change.path), change);
        say();
    }
    for (const { path: file, title, rule } of left)
        say(`${(0,reporters_escape.forTerminal)(file)}  ${(0,reporters_escape.forTerminal)(title)}  ${colors.dim(`${rule}, with --unsafe`)}`);
    say(summarize(changes, left, dryRun));
    return dryRun && changes.length > 0 ? 1 : 0;
}
function summarize(changes, left, dryRun) {
    const count = changes.reduce((sum, { made }) => sum + made.length, 0);
    const open = left.length === 0 ? '' : ` ${left.length} more with --unsafe: look at them first.`;
    if (count === 0)
        return `There is nothing to mend.${open}`;
    const things = `${count} ${count === 1 ? 'thing' : 'things'} in ${changes.length} ${changes.length === 1 ? 'file' : 'files'}`;
    return dryRun ? `Nothing was written. Without --dry-run: ${things}.${open}` : `Mended ${things}.${open}`;
}
/** A unified diff, made safe to show. */
function diffOf({ path, before, after }) {
    return (0,create/* createTwoFilesPatch */.ss)(`a/${path}`, `b/${path}`, before, after, '', '', { context: 2 })
        .split('\n')
        .slice(1, -1)
        .map((line) => (0,reporters_escape.forTerminal)(line.replace(/[\t\r]+$/, '')));
}
function paint(line, colors) {
    if (/^(?:---|\+\+\+) [ab]\//.test(line))
        return colors.dim(line);
    if (line.startsWith('+'))
        return colors.green(line);
    if (line.startsWith('-'))
        return colors.red(line);
    return line.startsWith('@@') ? colors.cyan(line) : line;
}
/** Written beside the file and put in its place: a run that is stopped leaves the old file or the new one. */
function write(file, { after, path }) {
    const beside = `${file}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        const { mode } = ordinary(file, path);
        (0,external_node_fs_.writeFileSync)(beside, after, { flag: 'wx', mode });
        (0,external_node_fs_.renameSync)(beside, file);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(beside, { force: true });
        if (error instanceof exit/* UsageError */.e)
            throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw new exit/* UsageError */.e(`${path} could not be written: ${reason}. The files before it are mended.`);
    }
}
/** What a link leads to may lie outside the repository: it is not written through. */
function ordinary(file, path) {
    const stats = (0,external_node_fs_.lstatSync)(file);
    if (stats.isFile())
        return stats;
    throw new exit/* UsageError */.e(`${path} is not an ordinary file and was not written. Mend by hand what it leads to.`);
}


/***/ }),

/***/ 5317:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yu: () => (/* binding */ assessAt),
  FO: () => (/* binding */ exitCodeOf),
  lint: () => (/* binding */ lint),
  cr: () => (/* binding */ usesColor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/config/baseline.js
var baseline = __webpack_require__(6430);
// EXTERNAL MODULE: ./lib/src/cli/exit.js
var exit = __webpack_require__(3855);
;// CONCATENATED MODULE: ./lib/src/cli/asked.js


const NAMES = { preset: '--preset', failOn: '--fail-on', require: '--require', claims: '--claims' };
/** Reads what is asked. Throws a `ConfigurationError` for words that are not known, a `UsageError` for no such file. */
async function readOptions({ baseline: file, ...texts }) {
    const typed = [texts.preset, texts.failOn, texts.require, texts.claims];
    const asked = typed.every((text) => text === undefined) ? {} : await readTexts(texts);
    return file === undefined ? asked : { ...asked, baseline: await readKnown(file) };
}
async function readTexts(texts) {
    const { readAsked } = await Promise.all(/* import() */[__webpack_require__.e(3228), __webpack_require__.e(5837), __webpack_require__.e(8815)]).then(__webpack_require__.bind(__webpack_require__, 2755));
    return readAsked(texts, NAMES);
}
async function readKnown(file) {
    const { readBaseline } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6430));
    const read = readBaseline(file, readText(file));
    if ('baseline' in read)
        return read.baseline;
    const { ConfigurationError } = await __webpack_require__.e(/* import() */ 135).then(__webpack_require__.bind(__webpack_require__, 135));
    throw new ConfigurationError(read.problems);
}
function readText(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new exit/* UsageError */.e(`The baseline ${file} could not be read: ${reason}. \`openness-lint lint --write-baseline ${file}\` writes it.`);
    }
}

// EXTERNAL MODULE: ./lib/src/cli/open.js
var cli_open = __webpack_require__(8047);
;// CONCATENATED MODULE: ./lib/src/cli/progress.js
/** Work that takes less goes by without a word, in milliseconds. */
const PATIENCE = 400;
/** A line on stderr that says how far the reading is, where a person watches and it takes long enough to wonder. */
function showProgress({ stderr, environment }) {
    if (!stderr.isTerminal || environment.CI)
        return { report: () => { }, stop: () => { } };
    const started = performance.now();
    let bar;
    let opening;
    const open = async (done, wanted) => {
        const { SingleBar } = (await __webpack_require__.e(/* import() */ 8502).then(__webpack_require__.t.bind(__webpack_require__, 8502, 19))).default;
        bar = new SingleBar({
            format: ' reading {value} of {total} files',
            stream: process.stderr,
            clearOnComplete: true,
            hideCursor: true,
        });
        bar.start(wanted, done);
    };
    return {
        report: (done, wanted) => {
            if (performance.now() - started < PATIENCE)
                return undefined;
            opening ??= open(done, wanted);
            bar?.setTotal(wanted);
            bar?.update(done);
            return bar ? undefined : opening;
        },
        stop: () => {
            bar?.stop();
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/cli/lint.js







/** Reads a repository, writes the report, and says by its exit code whether the gate holds. */
async function lint(path, options, ports) {
    const started = process.uptime();
    const views = options.framework === undefined ? [] : await readNames(options.framework);
    return inspect(path, options, ports, async (assessment, repository) => {
        const seconds = process.uptime() - started;
        const { format } = options;
        if (format === 'badge')
            await writeBadges(assessment, views, options.output, ports);
        else {
            const report = await write(path, assessment, repository, views, { ...options, format }, ports, seconds);
            if (options.output === undefined)
                ports.stdout.write(report);
            else
                save(options.output, report, ports);
        }
        const { writeBaseline: file } = options;
        if (file === undefined)
            return exitCodeOf(assessment);
        await keep(assessment, file === true ? (0,external_node_path_.join)(path, baseline/* BASELINE_FILE */.t) : file, ports);
        return hasFailed(assessment) ? 2 : 0;
    });
}
async function readNames(text) {
    const { toFrameworkNames } = await Promise.all(/* import() */[__webpack_require__.e(866), __webpack_require__.e(4631), __webpack_require__.e(6334)]).then(__webpack_require__.bind(__webpack_require__, 7790));
    return toFrameworkNames(text);
}
/** Assesses the repository at a path. */
async function assessAt(path, opening, ports) {
    return inspect(path, opening, ports, async (assessment) => assessment);
}
/** Assesses the repository at a path, with a progress line where a person is watching, and hands both on. */
async function inspect(path, opening, ports, use) {
    const { base: baseRevision, root: roots, online = false, rules: packs } = opening;
    const asked = await readOptions(opening);
    const rules = packs && (await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(1709), __webpack_require__.e(1748), __webpack_require__.e(1774), __webpack_require__.e(3572), __webpack_require__.e(6334), __webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(9462)]).then(__webpack_require__.bind(__webpack_require__, 1709))).rulesWith(packs);
    const progress = showProgress(ports);
    // Git lists the files while the core is loaded; a failure of any of them ends all.
    const [repository, base, { assess }] = await Promise.all([
        (0,cli_open/* openRepository */.h_)(path, opening, ports),
        baseRevision === undefined
            ? undefined
            : (0,cli_open/* openRepository */.h_)(path, { ...opening, revision: baseRevision }, ports),
        Promise.all(/* import() */[__webpack_require__.e(1300), __webpack_require__.e(1748), __webpack_require__.e(1774), __webpack_require__.e(3572), __webpack_require__.e(3956), __webpack_require__.e(4631), __webpack_require__.e(6334), __webpack_require__.e(7111), __webpack_require__.e(9462)]).then(__webpack_require__.bind(__webpack_require__, 3956)),
    ]);
    try {
        const web = online ? await ports.openWeb() : undefined;
        const assessment = await assess(repository, {
            progress: progress.report,
            today: ports.today,
            asked,
            ...(roots && { roots }),
            ...(base && { base }),
            ...(repository.texts && { texts: repository.texts }),
            ...(web && { web }),
            ...(rules && { rules }),
        });
        progress.stop();
        return await use(assessment, repository);
    }
    finally {
        progress.stop();
        repository.close?.();
        base?.close?.();
    }
}
/** A question that could not be asked is a failure of ours: it never ends green. */
function exitCodeOf(assessment) {
    if (hasFailed(assessment))
        return 2;
    return assessment.gate.passed ? 0 : 1;
}
const hasFailed = ({ findings }) => findings.some(({ outcome }) => outcome === 'error');
/** What is known from now on. */
async function keep(assessment, file, ports) {
    const { writeBaseline } = await Promise.all(/* import() */[__webpack_require__.e(1300), __webpack_require__.e(1748), __webpack_require__.e(1774), __webpack_require__.e(3572), __webpack_require__.e(3956), __webpack_require__.e(4631), __webpack_require__.e(6334), __webpack_require__.e(7111), __webpack_require__.e(9462)]).then(__webpack_require__.bind(__webpack_require__, 3956));
    const baseline = writeBaseline(assessment);
    save(file, baseline, ports, '--write-baseline');
    const { findings, claims } = JSON.parse(baseline);
    ports.stderr.write(`Known from now on, in ${file}: findings ${findings.length}, claims ${claims.length}.\n`);
}
async function write(path, assessment, repository, views, options, ports, seconds) {
    switch (options.format) {
        case 'json': {
            const { writeJson } = await __webpack_require__.e(/* import() */ 3709).then(__webpack_require__.bind(__webpack_require__, 3709));
            return writeJson(assessment);
        }
        case 'markdown': {
            const { writeMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(554), __webpack_require__.e(1748), __webpack_require__.e(2873), __webpack_require__.e(4404)]).then(__webpack_require__.bind(__webpack_require__, 554));
            return writeMarkdown(assessment, undefined, views);
        }
        case 'text': {
            const { writeTerminal } = await Promise.all(/* import() */[__webpack_require__.e(1748), __webpack_require__.e(2873), __webpack_require__.e(4404), __webpack_require__.e(7127)]).then(__webpack_require__.bind(__webpack_require__, 7127));
            const { writeFramework } = await Promise.all(/* import() */[__webpack_require__.e(1748), __webpack_require__.e(4714)]).then(__webpack_require__.bind(__webpack_require__, 4714));
            const watched = ports.stdout.isTerminal && options.output === undefined;
            const page = { color: watched && usesColor(ports), width: ports.stdout.columns ?? 80 };
            const report = writeTerminal(assessment, {
                ...page,
                verbose: options.verbose,
                ...(watched && { seconds }),
            });
            const tables = views.map((view) => writeFramework(assessment, view, { ...page, tree: options.verbose }));
            return [report, ...tables].join('\n');
        }
        case 'html': {
            const [{ writeHtml }, { rules }, source] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(1341), __webpack_require__.e(1748), __webpack_require__.e(3227), __webpack_require__.e(4404), __webpack_require__.e(6834)]).then(__webpack_require__.bind(__webpack_require__, 1341)),
                Promise.all(/* import() */[__webpack_require__.e(6334), __webpack_require__.e(7443), __webpack_require__.e(9462)]).then(__webpack_require__.bind(__webpack_require__, 9462)),
                (0,cli_open/* sourceOf */.vz)(path, options, ports),
            ]);
            const asked = options.rules ? (await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(1709), __webpack_require__.e(1748), __webpack_require__.e(1774), __webpack_require__.e(3572), __webpack_require__.e(6334), __webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(9462)]).then(__webpack_require__.bind(__webpack_require__, 1709))).rulesWith(options.rules) : rules;
            return writeHtml(assessment, { rules: asked, ...(source && { source }) });
        }
        case 'profile': {
            const { writeProfilePicture } = await Promise.all(/* import() */[__webpack_require__.e(1748), __webpack_require__.e(6834), __webpack_require__.e(8859)]).then(__webpack_require__.bind(__webpack_require__, 8859));
            return writeProfilePicture(assessment);
        }
        case 'sarif': {
            const [{ writeSarif }, { rules }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(1748), __webpack_require__.e(4404), __webpack_require__.e(8061)]).then(__webpack_require__.bind(__webpack_require__, 2202)),
                Promise.all(/* import() */[__webpack_require__.e(6334), __webpack_require__.e(7443), __webpack_require__.e(9462)]).then(__webpack_require__.bind(__webpack_require__, 9462)),
            ]);
            const asked = options.rules ? (await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(1709), __webpack_require__.e(1748), __webpack_require__.e(1774), __webpack_require__.e(3572), __webpack_require__.e(6334), __webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(9462)]).then(__webpack_require__.bind(__webpack_require__, 1709))).rulesWith(options.rules) : rules;
            return writeSarif(assessment, { rules: asked, paths: repository.tree.map((entry) => entry.path) });
        }
        case 'mof': {
            const { writeMofRecord } = await Promise.all(/* import() */[__webpack_require__.e(1989), __webpack_require__.e(8815)]).then(__webpack_require__.bind(__webpack_require__, 1989));
            return writeMofRecord(assessment);
        }
        case 'cyclonedx': {
            const { writeCycloneDx } = await Promise.all(/* import() */[__webpack_require__.e(1748), __webpack_require__.e(5658)]).then(__webpack_require__.bind(__webpack_require__, 5658));
            return writeCycloneDx(assessment);
        }
        case 'attestation': {
            const [{ writeAttestation }, { digestsOf }] = await Promise.all([
                __webpack_require__.e(/* import() */ 2449).then(__webpack_require__.bind(__webpack_require__, 2449)),
                __webpack_require__.e(/* import() */ 5570).then(__webpack_require__.bind(__webpack_require__, 5570)),
            ]);
            const statement = writeAttestation(assessment, await digestsOf(assessment.artifacts, repository));
            if (statement !== undefined)
                return statement;
            throw new exit/* UsageError */.e('There is nothing to attest: the repository holds no files of a model, and no commit of it is known. Commit it, or add the files or their pointers.');
        }
    }
}
/**
 * Writes badges of the class, or of the frameworks that were asked for. A file named `.svg` gets the picture, any other
 * file and stdout the endpoint of shields.io; a folder gets both of each.
 */
async function writeBadges(assessment, views, output, ports) {
    const { badgeOf, badgeSubjects, writeBadgeEndpoint, writeBadgeSvg } = await Promise.all(/* import() */[__webpack_require__.e(1748), __webpack_require__.e(2344)]).then(__webpack_require__.bind(__webpack_require__, 2344));
    const toFolder = output !== undefined && (output.endsWith('/') || (0,external_node_path_.extname)(output) === '');
    if (toFolder) {
        for (const about of views.length > 0 ? views : badgeSubjects) {
            const badge = badgeOf(assessment, about);
            save((0,external_node_path_.join)(output, `${about}.json`), writeBadgeEndpoint(badge), ports);
            save((0,external_node_path_.join)(output, `${about}.svg`), writeBadgeSvg(badge), ports);
        }
        return;
    }
    if (views.length > 1)
        throw new exit/* UsageError */.e('A badge is about one thing. Name one framework, or give --output a folder, as in --output badges/.');
    const badge = badgeOf(assessment, views[0] ?? 'class');
    const text = output !== undefined && (0,external_node_path_.extname)(output) === '.svg' ? writeBadgeSvg(badge) : writeBadgeEndpoint(badge);
    if (output === undefined)
        ports.stdout.write(text);
    else
        save(output, text, ports);
}
/** https://no-color.org: any value that is not empty turns color off. */
function usesColor({ stdout, environment }) {
    return stdout.isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb';
}
function save(file, report, ports, option = '--output') {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, report);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new exit/* UsageError */.e(`The report could not be written to ${file}: ${reason}. Give ${option} a file in a folder that can be written to.`);
    }
    if (ports.stderr.isTerminal)
        ports.stderr.write(`Report written to ${file}\n`);
}


/***/ }),

/***/ 6430:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaseline: () => (/* binding */ readBaseline),
/* harmony export */   t: () => (/* binding */ BASELINE_FILE)
/* harmony export */ });
/** Where a baseline is looked for, at the root of the repository. */
const BASELINE_FILE = '.openness-baseline.json';
/** Reads a baseline, as `--write-baseline` wrote it. */
function readBaseline(path, text) {
    const refuse = (message) => ({
        problems: [{ message: `${message} ${ANEW}`, at: { path, line: 1 } }],
    });
    let written;
    try {
        written = JSON.parse(text);
    }
    catch (error) {
        return refuse(`This is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
    }
    if (!isRecord(written) || written.version !== 1)
        return refuse('This is no baseline of version 1 of openness-lint.');
    const { findings, claims } = written;
    if (!Array.isArray(findings) || !findings.every(isKnownFinding))
        return refuse('`findings` of this baseline has to be a list of findings with rule, outcome and places.');
    if (!Array.isArray(claims) || !claims.every(isKnownClaim))
        return refuse('`claims` of this baseline has to be a list of claims with claim, artifacts, path, text and status.');
    return { baseline: { path, findings, claims } };
}
const ANEW = '`openness-lint lint --write-baseline` writes it anew.';
function isKnownFinding(value) {
    return (isRecord(value) &&
        areTexts(value.rule, value.outcome) &&
        (value.component === undefined || areTexts(value.component)) &&
        isList(value.places));
}
function isKnownClaim(value) {
    return (isRecord(value) && areTexts(value.claim, value.path, value.text, value.status) && isList(value.artifacts));
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value) && areTexts(...value);
const areTexts = (...values) => values.every((value) => typeof value === 'string');


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


/***/ })

};
;
})
