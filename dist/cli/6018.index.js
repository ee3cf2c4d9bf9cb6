(function (exports, require, module, __filename, __dirname) { exports.id = 6018;
exports.ids = [3227,4714,5317,6018,6176];
exports.modules = {

/***/ 7336:
/***/ (function (module) {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 7790:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ toFrameworkName),
/* harmony export */   isFramework: () => (/* binding */ isFramework),
/* harmony export */   toFrameworkNames: () => (/* binding */ toFrameworkNames)
/* harmony export */ });
/* harmony import */ var _frameworks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4631);
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

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateRecords: () => (/* binding */ evaluateRecords),
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   listFrameworks: () => (/* binding */ listFrameworks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7336);
/* harmony import */ var _facts_mof_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7112);
/* harmony import */ var _frameworks_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4631);
/* harmony import */ var _frameworks_mof_evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3368);
/* harmony import */ var _frameworks_requirements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(992);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6176);
/* harmony import */ var _reporters_frameworks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4714);
/* harmony import */ var _reporters_wrap_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1099);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7372);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3855);
/* harmony import */ var _framework_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7790);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5317);













/** Lists the frameworks, or what one of them asks and the rules behind each. */
function listFrameworks(name, { format }, ports) {
    const names = name === undefined ? _frameworks_index_js__WEBPACK_IMPORTED_MODULE_2__/* .frameworkNames */ .bF : [(0,_framework_names_js__WEBPACK_IMPORTED_MODULE_6__/* .toFrameworkName */ .$)(name)];
    if (format === 'json') {
        const list = names.map((each) => ({ name: each, ...describe(_frameworks_index_js__WEBPACK_IMPORTED_MODULE_2__/* .frameworks */ .Ij[each]) }));
        ports.stdout.write(`${JSON.stringify(name === undefined ? list : list[0], null, 2)}\n`);
        return 0;
    }
    const colors = picocolors__WEBPACK_IMPORTED_MODULE_8__.createColors((0,_lint_js__WEBPACK_IMPORTED_MODULE_7__/* .usesColor */ .cr)(ports));
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
                say(`    ${of ? `${rule} \u00b7 ${of}` : rule}`);
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
/** Prints how a repository stands in a framework: requirement \u2192 rule \u2192 finding \u2192 line. */
async function explain(name, path, opening, ports) {
    const framework = (0,_framework_names_js__WEBPACK_IMPORTED_MODULE_6__/* .toFrameworkName */ .$)(name);
    if (path === undefined)
        return listFrameworks(framework, { format: 'text' }, ports);
    const assessment = await (0,_lint_js__WEBPACK_IMPORTED_MODULE_7__/* .assessAt */ .Yu)(path, opening, ports);
    const width = Math.min(ports.stdout.columns ?? 80, 100);
    ports.stdout.write(`${_reporters_frameworks_js__WEBPACK_IMPORTED_MODULE_5__/* .shortNames */ .DG[framework]} of ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_10__.forTerminal)(assessment.subject.name)}\n\n`);
    ports.stdout.write((0,_reporters_frameworks_js__WEBPACK_IMPORTED_MODULE_5__.writeFramework)(assessment, framework, { color: (0,_lint_js__WEBPACK_IMPORTED_MODULE_7__/* .usesColor */ .cr)(ports), width, tree: true }));
    return 0;
}
/** Evaluates records of the Model Openness Framework by themselves. */
async function evaluateRecords(paths, { format }, ports) {
    const results = [];
    for (const path of paths) {
        const { record, problems } = await (0,_facts_mof_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readMofRecord */ .M)(path, readRecord(path));
        const [problem] = problems;
        if (!record) {
            const { line = 1, column = 1 } = problem?.at ?? {};
            throw new _exit_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(`${path}:${line}:${column}: ${problem?.message ?? 'This record cannot be read.'}`);
        }
        results.push({ path, evaluation: (0,_frameworks_mof_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateMof */ .eM)(record), problems });
    }
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
        ports.stdout.write(`${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_10__.forTerminal)(path)}\n  ${evaluation.label}\n  class III ${shares[0]} \u00b7 class II ${shares[1]} \u00b7 class I ${shares[2]}\n`);
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

/***/ 5317:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";

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

/***/ 2276:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
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

/***/ 6430:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
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

/***/ 5827:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
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

/***/ 7112:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
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

/***/ 6352:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
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

/***/ 6176:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
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

/***/ 4714:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ shortNames),
/* harmony export */   TN: () => (/* binding */ requirementRows),
/* harmony export */   XA: () => (/* binding */ frameworkHeading),
/* harmony export */   _D: () => (/* binding */ frameworkLines),
/* harmony export */   bF: () => (/* binding */ frameworkNames),
/* harmony export */   fd: () => (/* binding */ frameworkTable),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   writeFramework: () => (/* binding */ writeFramework)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7336);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6176);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7978);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1099);




/** What people call the frameworks, in the order in which they are shown. */
const shortNames = {
    mof: 'MOF',
    osaid: 'OSAID',
    osai: 'European index',
    'eu-ai-act': 'EU AI Act',
    fmti: 'FMTI',
};
const frameworkNames = Object.keys(shortNames);
/** One line for each framework. */
function frameworkLines({ frameworks }) {
    return frameworkNames.map((name) => `${shortNames[name]}: ${frameworks[name].summary}`);
}
/** The shortest that can be said of the frameworks, for a heading. */
function frameworkHeading({ frameworks: { mof, osaid, osai } }) {
    const reached = mof.class === 0 ? 'no class shown' : 'I'.repeat(mof.class);
    const grades = Object.keys(osai.grades).length;
    const shown = osaid.status === 'pass' ? 'shown' : osaid.status === 'fail' ? 'not met' : 'not shown';
    return `MOF ${reached} \u00b7 OSAID ${shown} \u00b7 European index ${osai.decided} of ${grades} decided`;
}
/** What a framework asks, each with how it stands and why. */
function requirementRows(assessment, name) {
    const entry = assessment.frameworks[name];
    return Object.entries(entry.details).map(([id, detail]) => ({
        id,
        detail,
        sign: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .signOf */ .rL)(LEVELS[detail.status]),
        word: `${wordOf(assessment, name, id, detail.status)}${detail.declared ? ', declared' : ''}`,
        ...(name === 'mof' && termsOf(assessment, id, detail)),
        deciding: decidingOf(assessment, detail, name === 'mof' && assessment.frameworks.mof.components[id]?.out),
    }));
}
/** The place of a document's terms: those of other components are in their findings. */
function termsOf({ frameworks }, id, { because }) {
    const at = frameworks.mof.components[id]?.licenseAt;
    return at && !because.some(({ rule }) => rule.startsWith('licensing/')) ? { terms: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(at) } : {};
}
function wordOf({ frameworks }, name, id, status) {
    if (name === 'osai')
        return frameworks.osai.grades[id] ?? 'unknown';
    if (name !== 'mof')
        return statusWords[status];
    const { license, out } = frameworks.mof.components[id] ?? { out: false };
    if (license !== undefined)
        return `${statusWords[status]}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .readable */ .HD)(license)}`;
    return out && status === 'unknown' ? 'terms not seen' : statusWords[status];
}
const LEVELS = {
    pass: 'open',
    partial: 'partial',
    fail: 'closed',
    unknown: 'unknown',
    'not-applicable': 'not-applicable',
    unobservable: 'not-applicable',
};
/** How a requirement stands, in words. */
const statusWords = {
    pass: 'evidence found',
    partial: 'found in part',
    fail: 'not met',
    unknown: 'not visible here',
    'not-applicable': 'not applicable',
    unobservable: 'not visible in any repository',
};
const OUTCOMES = {
    pass: 'met',
    partial: 'partial',
    fail: 'unmet',
    unknown: 'unknown',
    'not-applicable': 'not-applicable',
    unobservable: undefined,
};
/** All findings that a requirement was read from. */
function findingsOf({ findings }, { because }) {
    return because.flatMap(({ rule, component }) => findings.find((finding) => finding.rule === rule && finding.component === component) ?? []);
}
/** Of what is out under terms that are not seen, what shows that it is out. */
function decidingOf(assessment, detail, out) {
    const all = findingsOf(assessment, detail);
    const wanted = out && detail.status === 'unknown' ? 'met' : OUTCOMES[detail.status];
    const deciding = all.filter(({ outcome }) => outcome === wanted);
    return deciding.length > 0 ? deciding : all.filter(({ outcome }) => outcome !== 'not-applicable');
}
/** Reasons shown in one cell or under one line; `explain` shows them all. */
const MAX_REASONS = 2;
/** A framework as a table in GitHub-flavored Markdown. */
function frameworkTable(assessment, name) {
    const { title, version, source, summary } = assessment.frameworks[name];
    const rows = requirementRows(assessment, name).map(({ id, detail, sign, word, deciding, terms }) => {
        const reasons = deciding.slice(0, MAX_REASONS).map(({ rule, component, evidence: [at] }) => {
            const place = at ? `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .B)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(at))}</code> ` : '';
            return `${place}<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .B)(component ? `${rule} ${component}` : rule)}</code>`;
        });
        const more = deciding.length > MAX_REASONS ? [`and ${deciding.length - MAX_REASONS} more`] : [];
        const why = detail.unobservable ?? detail.note;
        const stated = terms === undefined ? [] : [`<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .B)(terms)}</code> the terms`];
        const cell = [...reasons, ...more, ...stated, ...(why ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .B)(why)] : [])].join('<br>');
        return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .B)(id)} | ${sign} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .B)(word)} | ${cell} |`;
    });
    return [
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .B)(`${title} ${version}`)}** \u00b7 ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .B)(summary)}`,
        '',
        '| asked for | found | by |',
        '|---|---|---|',
        ...rows,
        '',
        `<sub>\u25cf evidence found \u00b7 \u25d0 in part \u00b7 \u25cb not met \u00b7 ? not visible here \u00b7 \u2013 not applicable, or not visible in any repository \u00b7 after <${source}></sub>`,
    ].join('\n');
}
/** A framework for a terminal: a line for each requirement, with what decides it or with the whole tree of reasons. */
function writeFramework(assessment, name, { color, width, tree }) {
    const colors = picocolors__WEBPACK_IMPORTED_MODULE_2__.createColors(color);
    const entry = assessment.frameworks[name];
    const rows = requirementRows(assessment, name);
    const column = Math.min(34, Math.max(...rows.map(({ id }) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .lengthOf */ .Y5)(id))));
    const columns = Math.max(40, Math.min(width, 100));
    const lines = rows.flatMap(({ id, detail, sign, word, deciding, terms }) => {
        const head = ` ${sign} ${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(id, column).padEnd(column)}  ${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(word), columns - column - 5)}`;
        const shown = tree ? findingsOf(assessment, detail) : deciding.slice(0, MAX_REASONS);
        const why = detail.unobservable ?? detail.note;
        return [
            head.trimEnd(),
            ...(tree ? (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(detail.asks, columns, 5).map((line) => colors.dim(line)) : []),
            ...(tree && why ? (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(why, columns, 5).map((line) => colors.dim(line)) : []),
            ...(tree
                ? shown.flatMap((finding) => branch(finding, columns, colors))
                : shown.flatMap((finding) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(reasonOf(finding), columns, 5).map((line) => colors.dim(line)))),
            ...(terms === undefined
                ? []
                : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`${tree ? '\u2514 ' : ''}the terms ${terms}`, columns, 5).map((line) => colors.dim(line))),
        ];
    });
    return [
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`${entry.title} ${entry.version}`, columns).map((line) => colors.bold(line)),
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(entry.summary, columns),
        colors.dim(entry.source),
        '',
        ...lines,
        ...(name === 'mof' ? declaration(assessment, columns, colors) : []),
        '',
    ].join('\n');
}
/** One finding of a tree of reasons: what was asked of what, the answer, and the places. */
function branch(finding, columns, colors) {
    const { rule, component, level, outcome, message, evidence } = finding;
    const what = component ? `${rule} \u00b7 ${component}` : rule;
    const places = evidence.map((at) => {
        const place = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(at));
        const quoted = at.text
            ? `  ${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(at.text.replace(/\s+/g, ' ')), Math.max(0, columns - (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .lengthOf */ .Y5)(place) - 13))}`
            : '';
        return `           ${colors.cyan(place)}${colors.dim(quoted)}`;
    });
    return [
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`\u2514 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .signFor */ .pt)(finding)} ${what} ${level ?? outcome}`, columns, 5),
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(message, columns, 9),
        ...places.slice(0, MAX_PLACES),
        ...(places.length > MAX_PLACES ? [colors.dim(`           and ${places.length - MAX_PLACES} more`)] : []),
    ];
}
/** Places shown of one finding. */
const MAX_PLACES = 5;
function reasonOf({ rule, component, evidence: [at] }) {
    const what = component ? `${rule} \u00b7 ${component}` : rule;
    return at ? `${what}  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(at)}` : what;
}
/** What the repository's own record declares, held against what was found. */
function declaration({ frameworks }, columns, colors) {
    const { declared } = frameworks.mof;
    if (!declared)
        return [];
    const [shown, contradicted] = ['shown', 'contradicted'].map((standing) => declared.components.filter((component) => component.standing === standing));
    return [
        '',
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`Declared in ${declared.path}: ${declared.label}, with ${declared.components.length} components. ${shown?.length ?? 0} of them are shown here with an open license${contradicted?.length ? `, ${contradicted.length} are contradicted` : ''}.`, columns, 1),
        ...(contradicted ?? []).flatMap(({ name, license, line }) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)({ path: declared.path, ...(line !== undefined && { line }) })}  ${name}${license ? `, ${license}` : ''}`, columns, 5).map((text) => colors.red(text))),
    ];
}


/***/ }),

/***/ 7978:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
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


/***/ }),

/***/ 1099:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Y5: () => (/* binding */ lengthOf)
/* harmony export */ });
/* harmony import */ var get_east_asian_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5322);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6176);


/** Scripts that are written without spaces: a line may end between any two letters, but for what opens or closes. */
const BETWEEN = /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\uff0c\u3002\u3001\uff1b\uff1a\uff01\uff1f\uff09\u300d\u300f\u3011\u300b\u201d])(?![\uff0c\u3002\u3001\uff1b\uff1a\uff01\uff1f\uff09\u300d\u300f\u3011\u300b\u201d"'\u2019.,:;!?)]|$)|(?<=[^\uff08\u300c\u300e\u3010\u300a\u201c"'\u2018([])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\uff08\u300c\u300e\u3010\u300a\u201c])/u;
const ASCII = /^[ -~]*$/;
const MARK = /^(?:\p{M}|[\u200b-\u200d])$/u;
/** Breaks a text into lines of at most `width` columns, each indented by `indent`; a longer word stands alone. */
function wrap(text, width, indent = 0) {
    const lines = [];
    let line = '';
    for (const word of (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(text.replace(/\s+/g, ' ').trim()).split(' ')) {
        const parts = ASCII.test(word) ? [word] : word.split(BETWEEN);
        for (const [index, part] of parts.entries()) {
            const longer = line && index === 0 ? `${line} ${part}` : line + part;
            if (line && lengthOf(longer) > width - indent) {
                lines.push(line);
                line = part;
            }
            else
                line = longer;
        }
    }
    if (line)
        lines.push(line);
    return lines.map((each) => ' '.repeat(indent) + each);
}
/** Cuts a text that is longer than `width` columns, and shows that it was cut. */
function clip(text, width) {
    if (lengthOf(text) <= width)
        return text;
    let [shown, left] = ['', width - 1];
    for (const character of text) {
        left -= columnsOf(character);
        if (left < 0)
            break;
        shown += character;
    }
    return `${shown}\u2026`;
}
/** The columns that a text takes in a terminal: letters of East Asia take two, marks above letters none. */
function lengthOf(text) {
    if (ASCII.test(text))
        return text.length;
    let columns = 0;
    for (const character of text)
        columns += columnsOf(character);
    return columns;
}
function columnsOf(character) {
    return MARK.test(character) ? 0 : (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_1__/* .eastAsianWidth */ .Q1)(character.codePointAt(0) ?? 0);
}


/***/ }),

/***/ 5322:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q1: () => (/* binding */ eastAsianWidth)
});

// UNUSED EXPORTS: _isFullWidth, _isWide, eastAsianWidthType

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101589, 101631, 101662, 101760, 101874, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110882, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110951, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128728, 128732, 128735, 128747, 128748, 128756, 128764, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129674, 129678, 129734, 129736, 129736, 129741, 129756, 129759, 129770, 129775, 129784, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullWidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfWidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullWidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfWidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullWidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point



/***/ })

};
;
})
