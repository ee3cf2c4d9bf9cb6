(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 3622;
exports.ids = [3622,5317,6176];
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

/***/ 3622:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  say: () => (/* binding */ say)
});

// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(6176);
// EXTERNAL MODULE: ./lib/src/components.js
var components = __webpack_require__(2276);
// EXTERNAL MODULE: ./lib/src/reporters/words.js
var reporters_words = __webpack_require__(7978);
;// CONCATENATED MODULE: ./lib/src/reporters/say.js



/** The class with the license of the weights, for a title or a badge: `Aster-7B: open weights (Apache-2.0)`. */
function sayShort({ subject, class: { value }, profile }) {
    const licenses = ['weights.pretrained', 'weights.adapted'].flatMap((component) => profile[component]?.licensing?.expression ?? []);
    const named = [...new Set(licenses.map(reporters_words/* readable */.HD))].join(', ');
    const name = value === 'unknown' ? 'openness unknown' : reporters_words/* classNames */.xW[value];
    return `${subject.name}: ${name}${named === '' ? '' : ` (${named})`}`;
}
/** A section for a model card: the statement and the rows that it rests on. */
function sayCard(assessment) {
    const { statement, profile, subject, tool } = assessment;
    const legend = (0,reporters_words/* legendOf */.BM)(assessment);
    const rows = components/* componentIds */.Ao.flatMap((component) => {
        const cells = COLUMNS.map((attribute) => profile[component]?.[attribute]);
        if (cells.every((cell) => cell === undefined || SILENT.has(cell.level)))
            return [];
        const words = cells.map((cell, index) => {
            const attribute = COLUMNS[index] ?? 'availability';
            return `${(0,reporters_words/* signOf */.rL)(cell?.level ?? 'unknown')} ${(0,reporters_escape/* forMarkdown */.B)((0,reporters_words/* wordOf */.aG)(attribute, cell))}`.trim();
        });
        return [`| ${(0,reporters_words/* fullNameOf */.E4)(component)} | ${words.join(' | ')} |`];
    });
    const at = subject.revision === undefined ? '' : ` at ${subject.revision.slice(0, 12)}`;
    return [
        '## Openness',
        '',
        (0,reporters_escape/* forMarkdown */.B)(statement),
        '',
        ...(rows.length > 0
            ? [
                `| | ${COLUMNS.map((attribute) => reporters_words/* columnNames */.lo[attribute]).join(' | ')} |`,
                `|---|${COLUMNS.map(() => '---').join('|')}|`,
                ...rows,
                ...(legend === undefined ? [] : ['', (0,reporters_escape/* forMarkdown */.B)(legend)]),
                '',
            ]
            : []),
        `<sub>Read off the repository${at} by openness-lint ${tool.version}.</sub>`,
    ].join('\n');
}
const COLUMNS = ['availability', 'documentation', 'licensing'];
const SILENT = new Set(['unknown', 'not-applicable']);

// EXTERNAL MODULE: ./lib/src/cli/lint.js + 2 modules
var lint = __webpack_require__(5317);
;// CONCATENATED MODULE: ./lib/src/cli/say.js



/** Prints what can truthfully be said of a release and nothing else, ready to paste. */
async function say(path, { short, card, ...opening }, ports) {
    const assessment = await (0,lint/* assessAt */.Yu)(path, opening, ports);
    const said = short ? sayShort(assessment) : card ? sayCard(assessment) : assessment.statement;
    // What a person pastes may hold no control characters of the repository's either.
    ports.stdout.write(`${said.split('\n').map(reporters_escape.forTerminal).join('\n')}\n`);
    return assessment.findings.some(({ outcome }) => outcome === 'error') ? 2 : 0;
}


/***/ }),

/***/ 2276:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ }),

/***/ 7978:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ })

};
;
})
