export const id = 18;
export const ids = [18,790,857];
export const modules = {

/***/ 7790:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ toFrameworkName),
/* harmony export */   isFramework: () => (/* binding */ isFramework),
/* harmony export */   toFrameworkNames: () => (/* binding */ toFrameworkNames)
/* harmony export */ });
/* harmony import */ var _frameworks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3210);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3855);


/** Reads names that people type, `mof,osaid`, as frameworks. Throws a `UsageError` for one that there is not. */
function toFrameworkNames(text) {
    return text
        .split(/[\s,]+/)
        .filter((word) => word !== '')
        .map(toFrameworkName);
}
/** Reads one such name. */
function toFrameworkName(word) {
    const name = _frameworks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .frameworkNames */ .bF.find((known) => known === word.toLowerCase());
    if (name)
        return name;
    throw new _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`There is no framework ${JSON.stringify(word)}. There are ${_frameworks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .frameworkNames */ .bF.join(', ')}.`);
}
/** Whether a word names a framework. */
function isFramework(word) {
    return _frameworks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .frameworkNames */ .bF.some((known) => known === word.toLowerCase());
}


/***/ }),

/***/ 6018:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateRecords: () => (/* binding */ evaluateRecords),
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   listFrameworks: () => (/* binding */ listFrameworks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7336);
/* harmony import */ var _facts_mof_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7112);
/* harmony import */ var _frameworks_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3210);
/* harmony import */ var _frameworks_mof_evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3368);
/* harmony import */ var _frameworks_requirements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(992);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6176);
/* harmony import */ var _reporters_frameworks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4714);
/* harmony import */ var _reporters_wrap_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1099);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7372);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3855);
/* harmony import */ var _framework_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7790);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2857);













/** Lists the frameworks, or what one of them asks and the rules behind each. */
function listFrameworks(name, { format }, ports) {
    const names = name === undefined ? _frameworks_index_js__WEBPACK_IMPORTED_MODULE_2__/* .frameworkNames */ .bF : [(0,_framework_names_js__WEBPACK_IMPORTED_MODULE_6__/* .toFrameworkName */ .$)(name)];
    if (format === 'json') {
        const list = names.map((each) => ({ name: each, ...describe(_frameworks_index_js__WEBPACK_IMPORTED_MODULE_2__/* .frameworks */ .Ij[each]) }));
        ports.stdout.write(`${JSON.stringify(name === undefined ? list : list[0], null, 2)}\n`);
        return 0;
    }
    const colors = picocolors__WEBPACK_IMPORTED_MODULE_8__.createColors((0,_lint_js__WEBPACK_IMPORTED_MODULE_7__/* .usesColor */ .c)(ports));
    const width = Math.min(ports.stdout.columns ?? 80, 100);
    const say = (text = '') => ports.stdout.write(`${text}\n`);
    if (name === undefined) {
        for (const each of names) {
            const framework = _frameworks_index_js__WEBPACK_IMPORTED_MODULE_2__/* .frameworks */ .Ij[each];
            say(`${colors.bold(each.padEnd(10))} ${framework.title} ${framework.version}`);
            say(`${' '.repeat(11)}${colors.dim(framework.source)}`);
        }
        say();
        say(colors.dim('openness-lint frameworks NAME says what one asks, and by which rules it is read.'));
        return 0;
    }
    for (const each of names) {
        const framework = _frameworks_index_js__WEBPACK_IMPORTED_MODULE_2__/* .frameworks */ .Ij[each];
        say(colors.bold(`${framework.title} ${framework.version}`));
        say(colors.dim(framework.source));
        for (const [id, requirement] of Object.entries(framework.requirements)) {
            say();
            say(colors.bold(id));
            for (const line of (0,_reporters_wrap_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .LV)(requirement.asks, width, 2))
                say(line);
            for (const line of (0,_reporters_wrap_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .LV)(reachOf(requirement), width, 2))
                say(colors.dim(line));
            for (const { rule, of } of requirement.needs ? (0,_frameworks_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .rulesOf */ .fD)(requirement.needs) : [])
                say(`    ${of ? `${rule} · ${of}` : rule}`);
        }
    }
    return 0;
}
/** Why a requirement is not read, or what to know about how it is. */
function reachOf({ note, unobservable, notAsked }) {
    return unobservable ?? (notAsked ? 'A repository could say it; no rule asks for it yet.' : (note ?? ''));
}
function describe({ title, version, source, requirements }) {
    return {
        title,
        version,
        source,
        requirements: Object.entries(requirements).map(([id, requirement]) => ({
            id,
            asks: requirement.asks,
            ...(requirement.note !== undefined && { note: requirement.note }),
            ...(requirement.unobservable !== undefined && { unobservable: requirement.unobservable }),
            rules: requirement.needs ? (0,_frameworks_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .rulesOf */ .fD)(requirement.needs) : [],
        })),
    };
}
/** Prints how a repository stands in a framework: requirement → rule → finding → line. */
async function explain(name, path, { revision }, ports) {
    const framework = (0,_framework_names_js__WEBPACK_IMPORTED_MODULE_6__/* .toFrameworkName */ .$)(name);
    if (path === undefined)
        return listFrameworks(framework, { format: 'text' }, ports);
    const assessment = await (0,_lint_js__WEBPACK_IMPORTED_MODULE_7__/* .assessAt */ .Y)(path, { revision }, ports);
    const width = Math.min(ports.stdout.columns ?? 80, 100);
    ports.stdout.write(`${_reporters_frameworks_js__WEBPACK_IMPORTED_MODULE_5__/* .shortNames */ .DG[framework]} of ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_10__.forTerminal)(assessment.subject.name)}\n\n`);
    ports.stdout.write((0,_reporters_frameworks_js__WEBPACK_IMPORTED_MODULE_5__.writeFramework)(assessment, framework, { color: (0,_lint_js__WEBPACK_IMPORTED_MODULE_7__/* .usesColor */ .c)(ports), width, tree: true }));
    return 0;
}
/** Evaluates records of the Model Openness Framework by themselves. */
function evaluateRecords(paths, { format }, ports) {
    const results = paths.map((path) => {
        const { record, problems } = (0,_facts_mof_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readMofRecord */ .M)(path, readRecord(path));
        const [problem] = problems;
        if (!record) {
            const { line = 1, column = 1 } = problem?.at ?? {};
            throw new _exit_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(`${path}:${line}:${column}: ${problem?.message ?? 'This record cannot be read.'}`);
        }
        return { path, evaluation: (0,_frameworks_mof_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateMof */ .eM)(record), problems };
    });
    for (const { path, problems } of results)
        for (const { message, at } of problems)
            ports.stderr.write(`${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_10__.forTerminal)(`${path}:${at.line ?? 1}: ${message}`)}\n`);
    if (format === 'json') {
        const list = results.map(({ path, evaluation }) => ({
            path,
            class: evaluation.class,
            label: evaluation.label,
            progress: evaluation.progress,
            total_progress: evaluation.totalProgress,
        }));
        ports.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
        return 0;
    }
    for (const { path, evaluation } of results) {
        const { 1: first, 2: second, 3: third } = evaluation.progress;
        const shares = [third, second, first].map((share) => `${Math.round(share)} %`);
        ports.stdout.write(`${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_10__.forTerminal)(path)}\n  ${evaluation.label}\n  class III ${shares[0]} · class II ${shares[1]} · class I ${shares[2]}\n`);
    }
    return 0;
}
function readRecord(path) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile())
            throw new Error('it is not a file');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > _repository_js__WEBPACK_IMPORTED_MODULE_12__/* .TEXT_LIMIT */ .W)
            throw new Error(`it has more than ${_repository_js__WEBPACK_IMPORTED_MODULE_12__/* .TEXT_LIMIT */ .W} bytes`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(`The record ${path} cannot be read: ${reason}.`);
    }
}


/***/ }),

/***/ 2857:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ assessAt),
  lint: () => (/* binding */ lint),
  c: () => (/* binding */ usesColor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/cli/exit.js
var exit = __webpack_require__(3855);
;// CONCATENATED MODULE: ./lib/src/cli/open.js
/** Opens the folder at a path, or a revision of the git repository there. Throws a `RepositoryError` that says why not. */
async function openRepository(path, revision) {
    if (revision === undefined) {
        const { directory } = await __webpack_require__.e(/* import() */ 640).then(__webpack_require__.bind(__webpack_require__, 640));
        return directory(path);
    }
    const { revision: open } = await __webpack_require__.e(/* import() */ 289).then(__webpack_require__.bind(__webpack_require__, 5289));
    return open(path, revision);
}

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
        const { SingleBar } = (await __webpack_require__.e(/* import() */ 502).then(__webpack_require__.t.bind(__webpack_require__, 8502, 19))).default;
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
    const started = performance.now();
    const views = options.framework === undefined ? [] : await readNames(options.framework);
    return inspect(path, options, ports, async (assessment, repository) => {
        const seconds = (performance.now() - started) / 1000;
        const { format } = options;
        if (format === 'badge')
            await writeBadges(assessment, views, options.output, ports);
        else {
            const report = await write(assessment, repository, views, { ...options, format }, ports, seconds);
            if (options.output === undefined)
                ports.stdout.write(report);
            else
                save(options.output, report, ports);
        }
        return exitCodeOf(assessment);
    });
}
async function readNames(text) {
    const { toFrameworkNames } = await Promise.all(/* import() */[__webpack_require__.e(210), __webpack_require__.e(334), __webpack_require__.e(790)]).then(__webpack_require__.bind(__webpack_require__, 7790));
    return toFrameworkNames(text);
}
/** Assesses the repository at a path. */
async function assessAt(path, opening, ports) {
    return inspect(path, opening, ports, async (assessment) => assessment);
}
/** Assesses the repository at a path, with a progress line where a person is watching, and hands both on. */
async function inspect(path, { revision, root: roots, online = false }, ports, use) {
    const progress = showProgress(ports);
    // Git lists the files while the core is loaded; a failure of either ends both.
    const [repository, { assess }] = await Promise.all([openRepository(path, revision), Promise.all(/* import() */[__webpack_require__.e(131), __webpack_require__.e(210), __webpack_require__.e(334), __webpack_require__.e(423), __webpack_require__.e(547), __webpack_require__.e(717), __webpack_require__.e(815)]).then(__webpack_require__.bind(__webpack_require__, 8423))]);
    try {
        const web = online ? await ports.openWeb() : undefined;
        const assessment = await assess(repository, {
            progress: progress.report,
            ...(roots && { roots }),
            ...(web && { web }),
        });
        progress.stop();
        return await use(assessment, repository);
    }
    finally {
        progress.stop();
        repository.close?.();
    }
}
/** A question that could not be asked is a failure of ours: it never ends green. */
function exitCodeOf({ findings, gate }) {
    if (findings.some(({ outcome }) => outcome === 'error'))
        return 2;
    return gate.passed ? 0 : 1;
}
async function write(assessment, repository, views, options, ports, seconds) {
    switch (options.format) {
        case 'json': {
            const { writeJson } = await __webpack_require__.e(/* import() */ 709).then(__webpack_require__.bind(__webpack_require__, 3709));
            return writeJson(assessment);
        }
        case 'markdown': {
            const { writeMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(554), __webpack_require__.e(714)]).then(__webpack_require__.bind(__webpack_require__, 554));
            return writeMarkdown(assessment, undefined, views);
        }
        case 'text': {
            const { writeTerminal } = await __webpack_require__.e(/* import() */ 127).then(__webpack_require__.bind(__webpack_require__, 7127));
            const { writeFramework } = await __webpack_require__.e(/* import() */ 714).then(__webpack_require__.bind(__webpack_require__, 4714));
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
        case 'sarif': {
            const [{ writeSarif }, { rules }] = await Promise.all([
                __webpack_require__.e(/* import() */ 202).then(__webpack_require__.bind(__webpack_require__, 2202)),
                Promise.all(/* import() */[__webpack_require__.e(326), __webpack_require__.e(334), __webpack_require__.e(717)]).then(__webpack_require__.bind(__webpack_require__, 4717)),
            ]);
            return writeSarif(assessment, { rules, paths: repository.tree.map((entry) => entry.path) });
        }
        case 'mof': {
            const { writeMofRecord } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(989)]).then(__webpack_require__.bind(__webpack_require__, 1989));
            return writeMofRecord(assessment);
        }
        case 'cyclonedx': {
            const { writeCycloneDx } = await __webpack_require__.e(/* import() */ 658).then(__webpack_require__.bind(__webpack_require__, 5658));
            return writeCycloneDx(assessment);
        }
        case 'attestation': {
            const [{ writeAttestation }, { digestsOf }] = await Promise.all([
                __webpack_require__.e(/* import() */ 449).then(__webpack_require__.bind(__webpack_require__, 2449)),
                __webpack_require__.e(/* import() */ 570).then(__webpack_require__.bind(__webpack_require__, 5570)),
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
    const { badgeOf, badgeSubjects, writeBadgeEndpoint, writeBadgeSvg } = await __webpack_require__.e(/* import() */ 344).then(__webpack_require__.bind(__webpack_require__, 2344));
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
function save(file, report, ports) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, report);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new exit/* UsageError */.e(`The report could not be written to ${file}: ${reason}. Give --output a file in a folder that can be written to.`);
    }
    if (ports.stderr.isTerminal)
        ports.stderr.write(`Report written to ${file}\n`);
}


/***/ }),

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

/***/ 7372:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
