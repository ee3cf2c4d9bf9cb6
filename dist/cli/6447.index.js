(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 6447;
exports.ids = [5317,6176,6447];
exports.modules = {

/***/ 4563:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identifyFiles: () => (/* binding */ identifyFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7336);
/* harmony import */ var _licenses_identify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4928);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6176);
/* harmony import */ var _reporters_wrap_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1099);
/* harmony import */ var _repositories_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2860);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7372);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3855);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5317);









/**
 * Says which licenses the files hold, what was changed in them, and what they ask or forbid. Ends with 0 where every
 * file was read, whatever it holds.
 *
 * @throws UsageError where a file cannot be read as a text; nothing is printed then
 */
function identifyFiles(paths, { format }, ports) {
    const identified = paths.map((path) => identifyFile(path));
    if (format === 'json') {
        const entries = identified.map(({ path, matches }) => ({ path, matches: matches.map(toEntry) }));
        ports.stdout.write(`${JSON.stringify(entries, null, 2)}\n`);
        return 0;
    }
    ports.stdout.write(identified.map((file) => describe(file, ports)).join('\n'));
    return 0;
}
function identifyFile(path) {
    const reading = (0,_repositories_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D)(readStart(path));
    if ('unreadable' in reading)
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${path} is not a text: give the license file itself, in UTF-8 or UTF-16.`);
    return {
        path,
        matches: (0,_licenses_identify_js__WEBPACK_IMPORTED_MODULE_1__.identify)(reading.text),
        lines: reading.text.split(/\r\n?|\n/),
        truncated: reading.truncatedAt !== undefined,
    };
}
function readStart(path) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        try {
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile())
                throw new Error('it is not a file');
            const bytes = new Uint8Array(_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .TEXT_LIMIT */ .W + 1);
            let length = 0;
            for (let read = 1; read > 0 && length < bytes.length; length += read)
                read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, bytes.length - length, null);
            return bytes.subarray(0, length);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (error) {
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${path} could not be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** A match in the wire format's words; it has no path of its own. */
function toEntry({ match, license, exception, policy, similarity, coverage, ...rest }) {
    const { line, endLine, expression, refersTo, resembles, added, removed, conditions } = rest;
    const id = license?.id ?? exception ?? policy;
    return {
        match,
        ...(id !== undefined && { id }),
        ...(license && { spdx: license.spdx }),
        ...(exception !== undefined && { spdx: exception }),
        ...(expression !== undefined && { expression }),
        ...(refersTo !== undefined && { refersTo }),
        ...(resembles && { resembles: resembles.id }),
        line,
        endLine,
        ...(similarity !== undefined && { similarity: round(similarity) }),
        ...(coverage !== undefined && { coverage: round(coverage) }),
        ...(added && { added }),
        ...(removed && { removed }),
        ...(conditions && { conditions }),
    };
}
function round(share) {
    return Math.floor(share * 1000) / 1000;
}
function describe({ path, matches, lines, truncated }, ports) {
    const colors = picocolors__WEBPACK_IMPORTED_MODULE_6__.createColors((0,_lint_js__WEBPACK_IMPORTED_MODULE_2__/* .usesColor */ .cr)(ports));
    const width = Math.min(ports.stdout.columns ?? 80, 100);
    const text = [colors.bold((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_7__.forTerminal)(path))];
    if (matches.length === 0)
        text.push('  The file holds no words.');
    for (const match of matches)
        text.push(...describeMatch(match, lines, width, colors));
    if (truncated)
        text.push(...(0,_reporters_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(`Only the first ${_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .TEXT_LIMIT */ .W} bytes were read.`, width, 2));
    return `${text.join('\n')}\n`;
}
function describeMatch(match, lines, width, colors) {
    const quote = ({ line, endLine }, label) => {
        const place = line === endLine ? `${line}` : `${line}\u2013${endLine}`;
        const words = (0,_reporters_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_7__.forTerminal)((lines[line - 1] ?? '').replace(/\s+/g, ' ').trim()), width - 36);
        return `    ${label.padEnd(20)} ${colors.cyan(place.padStart(9))}  ${colors.dim(words)}`;
    };
    return [
        ...(0,_reporters_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(sentenceFor(match), width, 2),
        ...(match.added ?? []).map((span) => quote(span, span.kind ? `added: ${span.kind}` : 'added')),
        ...(match.removed ?? []).map((span) => quote(span, 'words missing')),
        ...(match.conditions ?? [])
            .filter(({ line, endLine }) => !isSaidByAddition(match, line, endLine))
            .map(({ kind, ...span }) => quote(span, kind)),
    ];
}
function isSaidByAddition({ added = [] }, line, endLine) {
    return added.some((span) => span.kind !== undefined && span.line <= line && span.endLine >= endLine);
}
function sentenceFor({ match, license, exception, policy, expression, refersTo, resembles, similarity, }) {
    const name = license
        ? `${license.name} (${license.spdx})`
        : (expression ?? exception ?? (policy && `The use policy ${policy}`));
    const where = refersTo === undefined ? '' : ` at ${refersTo}`;
    switch (match) {
        case 'exact':
            return `${name}, word for word.`;
        case 'modified':
            return similarity !== undefined && similarity < 1
                ? `${name}, changed: ${Math.floor(similarity * 100)} % of its words stand here.`
                : `${name}, with other words beside it.`;
        case 'partial':
            return `${name}, broken off: ${Math.floor((similarity ?? 0) * 100)} % of its words stand here.`;
        case 'reference':
            return name === undefined
                ? `No license text: it points to one${where}.`
                : `No license text: it points to ${name}${where}.`;
        case 'statement':
            return `No license text: a sentence names ${name}.`;
        case 'unknown':
            return resembles
                ? `The wording of the ${resembles.name} under another name: a license of its own.`
                : 'No license that is known here.';
    }
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

/***/ 5724:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   YK: () => (/* binding */ parseExpression),
/* harmony export */   os: () => (/* binding */ licensesIn)
/* harmony export */ });
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3326);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8272);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6334);



/** The licenses that an expression names and that are known here, in order. */
function licensesIn(expression) {
    const given = typeof expression === 'string' ? parseExpression(expression) : expression;
    if (!given)
        return [];
    if (given.kind === 'license')
        return given.license ? [given.license] : [];
    return [...licensesIn(given.left), ...licensesIn(given.right)];
}
/** No sensible expression is longer; the parser's time grows with the square. */
const EXPRESSION_LIMIT = 1000;
/**
 * Reads an SPDX license expression (SPDX 2.3, annex D), with ids in any case and names that `findLicense`
 * knows. `undefined` where the text is none, also where an exception is not on the SPDX list. Never throws.
 */
function parseExpression(text) {
    const whole = /[()]/.test(text) ? undefined : (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .findLicense */ .vN)(text);
    if (whole)
        return { kind: 'license', name: text.trim(), license: whole };
    if (text.length > EXPRESSION_LIMIT)
        return undefined;
    // Every name becomes a reference: the parser then checks the grammar and the exceptions, not its own ids.
    const names = [];
    let exception = false;
    const prepared = text.replace(/\s+/g, ' ').replace(/[^\s()]+/g, (token) => {
        const isException = exception;
        exception = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(/^with$/i, token);
        if (isException || (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(/^(?:and|or|with)$/i, token))
            return token;
        names.push(token);
        return `LicenseRef-${names.length - 1}`;
    });
    try {
        return read(spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__(prepared), names);
    }
    catch {
        return undefined;
    }
}
function read(info, names) {
    if ('conjunction' in info) {
        return { kind: info.conjunction, left: read(info.left, names), right: read(info.right, names) };
    }
    const name = names[Number(info.license.slice('LicenseRef-'.length))] ?? info.license;
    const license = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .findLicense */ .vN)(name) ?? (name.endsWith('+') ? (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .findLicense */ .vN)(name.slice(0, -1)) : undefined);
    return {
        kind: 'license',
        name,
        ...(license && { license }),
        ...(info.exception !== undefined && { exception: info.exception }),
    };
}
/**
 * How open a part of a release is under an expression, or under a text that is one. Where both sides apply the
 * stricter one governs, of a choice the freer one counts, and an unknown part makes the whole unknown. An
 * exception adds permissions, so a license with one counts as the license.
 *
 * Open is what the OSI has approved, for everything; and what conforms to the Open Definition, for datasets,
 * documentation and weights, whose parameters the Model Openness Framework takes for data. For code and systems
 * such a license (CC BY, CC0) is `conditional`: commercial use is allowed, but it is no software license and was
 * never approved as one.
 */
function levelOf(expression, family) {
    const given = typeof expression === 'string' ? parseExpression(expression) : expression;
    if (!given)
        return { level: 'unknown', decidedBy: undefined };
    if (given.kind === 'license')
        return decide(given.license, family);
    const left = levelOf(given.left, family);
    const right = levelOf(given.right, family);
    if (left.level === 'unknown')
        return left;
    if (right.level === 'unknown')
        return right;
    const rightIsStricter = strictness[right.level] > strictness[left.level];
    const rightIsFreer = strictness[right.level] < strictness[left.level];
    return (given.kind === 'and' ? rightIsStricter : rightIsFreer) ? right : left;
}
const strictness = { open: 0, conditional: 1, restricted: 2 };
function decide(license, family) {
    switch (license?.openness) {
        case 'osi-approved':
            return { level: 'open', decidedBy: license };
        case 'open-definition':
            return { level: family === 'code' || family === 'system' ? 'conditional' : 'open', decidedBy: license };
        case 'conditional':
        case 'restricted':
            return { level: license.openness, decidedBy: license };
        default:
            // An open text that its steward changed, read through and found to limit nobody: allowed, and approved by none.
            return { level: license?.basedOn === undefined ? 'unknown' : 'conditional', decidedBy: license };
    }
}


/***/ }),

/***/ 44:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ opennessOf),
/* harmony export */   j: () => (/* binding */ conditions)
/* harmony export */ });
/** What a license asks or forbids, beyond keeping notices and a copy of itself; the gravest first. */
const conditions = [
    'non-commercial',
    'research-only',
    'no-redistribution',
    'no-derivatives',
    'use-restrictions',
    'user-threshold',
    'revenue-threshold',
    'no-training-of-others',
    'naming',
    'territory',
    'registration',
    'share-alike',
    'pass-through',
    'update-duty',
    'revocable',
    'other',
];
const restricting = new Set([
    'non-commercial',
    'research-only',
    'no-redistribution',
    'no-derivatives',
]);
/** Open licenses carry some of the others too: share-alike, notices passed on, an end upon breach. */
const bounding = new Set([
    'use-restrictions',
    'user-threshold',
    'revenue-threshold',
    'no-training-of-others',
    'naming',
    'territory',
    'registration',
]);
/**
 * The openness that follows from conditions alone, for a license that no authority has approved. Without a
 * condition that restricts or bounds it stays `unclassified`: that none is known does not make it open.
 */
function opennessOf(conditions) {
    if (conditions.some((condition) => restricting.has(condition)))
        return 'restricted';
    if (conditions.some((condition) => bounding.has(condition)))
        return 'conditional';
    return 'unclassified';
}


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

/***/ 1099:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ })

};
;
})
