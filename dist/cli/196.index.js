export const id = 196;
export const ids = [196,857];
export const modules = {

/***/ 2857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
    const assessment = await assessAt(path, options.revision, ports);
    const report = await write(assessment, options, ports, (performance.now() - started) / 1000);
    if (options.output === undefined)
        ports.stdout.write(report);
    else
        save(options.output, report, ports);
    return exitCodeOf(assessment);
}
/** Assesses the repository at a path, with a progress line where a person is watching. */
async function assessAt(path, revision, ports) {
    const progress = showProgress(ports);
    // Git lists the files while the core is loaded; a failure of either ends both.
    const [repository, { assess }] = await Promise.all([openRepository(path, revision), Promise.all(/* import() */[__webpack_require__.e(504), __webpack_require__.e(542), __webpack_require__.e(632)]).then(__webpack_require__.bind(__webpack_require__, 1632))]);
    try {
        return await assess(repository, { progress: progress.report });
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
async function write(assessment, options, ports, seconds) {
    switch (options.format) {
        case 'json': {
            const { writeJson } = await __webpack_require__.e(/* import() */ 709).then(__webpack_require__.bind(__webpack_require__, 3709));
            return writeJson(assessment);
        }
        case 'markdown': {
            const { writeMarkdown } = await __webpack_require__.e(/* import() */ 554).then(__webpack_require__.bind(__webpack_require__, 554));
            return writeMarkdown(assessment);
        }
        case 'text': {
            const { writeTerminal } = await __webpack_require__.e(/* import() */ 127).then(__webpack_require__.bind(__webpack_require__, 7127));
            const watched = ports.stdout.isTerminal && options.output === undefined;
            return writeTerminal(assessment, {
                color: watched && usesColor(ports),
                width: ports.stdout.columns ?? 80,
                verbose: options.verbose,
                ...(watched && { seconds }),
            });
        }
    }
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

/***/ 2196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listRules: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7336);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1542);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);



/** Lists every question by attribute. */
function listRules({ format }, ports) {
    const entries = Object.entries(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a);
    if (format === 'json') {
        const list = entries.map(([id, { question, of }]) => ({ rule: id, question, of }));
        ports.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
        return 0;
    }
    const colors = picocolors__WEBPACK_IMPORTED_MODULE_2__.createColors((0,_lint_js__WEBPACK_IMPORTED_MODULE_1__/* .usesColor */ .c)(ports));
    const width = Math.max(...entries.map(([id]) => id.length));
    let group = '';
    for (const [id, { question }] of entries) {
        const attribute = id.slice(0, id.indexOf('/'));
        if (attribute !== group)
            ports.stdout.write(`${group ? '\n' : ''}${colors.bold(attribute)}\n`);
        group = attribute;
        ports.stdout.write(`  ${id.padEnd(width)}  ${question}\n`);
    }
    ports.stdout.write(`\n${colors.dim('openness-lint explain RULE says why a question is asked and what would answer it.')}\n`);
    return 0;
}


/***/ })

};
