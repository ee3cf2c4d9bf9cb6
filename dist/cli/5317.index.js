(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 5317;
exports.ids = [5317];
exports.modules = {

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


/***/ })

};
;
})
