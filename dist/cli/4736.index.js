(function (exports, require, module, __filename, __dirname) { exports.id = 4736;
exports.ids = [4736,5317,6176];
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

/***/ 4736:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./lib/src/config/load.js
var load = __webpack_require__(5701);
// EXTERNAL MODULE: ./lib/src/facts/index.js + 44 modules
var src_facts = __webpack_require__(8616);
// EXTERNAL MODULE: ./lib/src/index.js + 21 modules
var src = __webpack_require__(3956);
// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(6176);
// EXTERNAL MODULE: ./lib/src/repositories/command.js
var command = __webpack_require__(898);
// EXTERNAL MODULE: ./lib/src/repositories/directory.js
var directory = __webpack_require__(640);
// EXTERNAL MODULE: ./lib/src/components.js
var components = __webpack_require__(2276);
// EXTERNAL MODULE: ./lib/src/config/configuration.js
var configuration = __webpack_require__(135);
// EXTERNAL MODULE: ./lib/src/licenses/catalogue.js
var catalogue = __webpack_require__(6334);
// EXTERNAL MODULE: ./lib/src/licenses/hub.js
var hub = __webpack_require__(1600);
;// CONCATENATED MODULE: ./lib/src/starter/files.js




const WORKFLOW = '.github/workflows/openness.yml';
/** What a card's template asks to be replaced, in the words that hubs use. */
const BLANK = '[More Information Needed]';
/** A workflow that runs the Action already. */
const USES = /\buses:\s*[^\s#]*\/openness-lint@/;
/**
 * The files that a repository lacks: its policy, a workflow, and a card where nothing speaks of the model. What could be
 * found out is filled in; what could not is left as a gap that the linter itself will name. A file that is there is
 * never among them.
 */
function startFiles(assessment, facts, { branch, action }, workflows = []) {
    const files = [
        {
            path: configuration/* CONFIGURATION_FILE */.o,
            text: policy(assessment),
            about: 'what the release is held to. Uncomment what lives elsewhere and say where.',
        },
    ];
    if (!workflows.some((text) => USES.test(text)))
        files.push({
            path: WORKFLOW,
            text: workflow(branch, action),
            about: action.startsWith('OWNER/')
                ? 'runs on every pull request. Put the account that you take the Action from in the place of OWNER.'
                : 'runs on every pull request.',
        });
    if (lacksCard(assessment, facts)) {
        const path = facts.tree.has('README.md') ? 'MODEL_CARD.md' : 'README.md';
        files.push({ path, text: card(assessment, facts), about: `a model card. Fill in what says ${BLANK}.` });
    }
    return files.filter(({ path }) => !facts.tree.has(path));
}
/** A template with its gaps is a card that somebody has begun. */
function lacksCard({ findings }, { placeholders, release }) {
    if (release.cardPresent || placeholders.length > 0)
        return false;
    const asked = findings.filter(({ rule }) => rule === 'documentation/model-card-present');
    return !asked.some(({ outcome }) => outcome === 'met' || outcome === 'partial');
}
function policy({ profile }) {
    const silent = components/* componentIds */.Ao.filter((id) => ['datasets', 'code', 'weights'].includes((0,components/* familyOf */.Ap)(id)) &&
        profile[id]?.availability?.level === 'unknown');
    const declarations = silent.flatMap((id) => [
        `#   ${id}: # ${components/* components */.dK[id].description}`,
        '#     location: https://\u2026',
        ...(id.startsWith('datasets') ? ['#     license: CC-BY-4.0'] : []),
    ]);
    return [
        '# What this repository is held to, read by openness-lint.',
        'extends: recommended',
        ...(declarations.length === 0
            ? []
            : [
                '',
                '# Nothing in the repository says where these are. Say where, or why they are not part of the release',
                '# (`not-applicable: why`), and remove the rest.',
                '# components:',
                ...declarations,
            ]),
        '',
    ].join('\n');
}
function workflow(branch, action) {
    return `name: openness
on:
  push:
    branches: [${JSON.stringify(branch)}]
  pull_request:
  merge_group:
permissions:
  contents: read
jobs:
  openness:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: ${action}
`;
}
function card({ subject, licenses }, { configurations, lineage }) {
    const text = textOfWeights(licenses);
    const hub = hubIdOf(text?.id);
    const terms = hub !== undefined
        ? [`license: ${hub}`]
        : text?.id !== undefined
            ? ['license: other', `license_name: ${text.id}`, `license_link: ${text.path}`]
            : [];
    const bases = lineage.bases.map(({ id }) => id).filter((id) => /^[\w.-]+\/[\w.-]+$/.test(id));
    const generates = configurations.some(({ architectures }) => architectures.some((name) => name.endsWith('ForCausalLM')));
    const fields = [
        ...terms,
        ...(bases.length > 0 ? ['base_model:', ...[...new Set(bases)].map((id) => `- ${id}`)] : []),
        ...(generates ? ['pipeline_tag: text-generation', 'library_name: transformers'] : []),
    ];
    const front = fields.length > 0 ? ['---', ...fields, '---', ''] : [];
    return [...front, `# ${headingOf(subject.name)}`, '', BLANK, '', ...SECTIONS.flatMap(section)].join('\n');
}
/**
 * The license text that the weights stand under: the one that all statements about them name or, where there are none,
 * the only one at the top. Where they name several, nobody but the author knows.
 */
function textOfWeights(licenses) {
    const stated = licenses.filter(({ governs }) => governs.some((id) => id.startsWith('weights.')));
    const atTop = licenses.filter(({ from, path }) => from === 'file' && !path.includes('/'));
    const asked = stated.length > 0 ? stated : atTop;
    if (new Set(asked.map(({ id }) => id)).size !== 1)
        return undefined;
    return asked.find((each) => atTop.includes(each) && each.match === 'exact');
}
/** The sections that readers of a card look for, each with the question that it answers. */
const SECTIONS = [
    ['Intended use', 'What is it for, for whom, and what is it not for?'],
    ['Limitations and risks', 'Where does it fail, whom can that harm, and what was done about it?'],
    ['How to use it', 'The shortest program that runs it.'],
    [
        'Training data',
        'Which data, where from, under which terms, how chosen and filtered; where they can be had.',
    ],
    ['Training', 'Procedure, settings, software, hardware and compute.'],
    ['Evaluation', 'Which benchmarks, with what code and settings, and the results.'],
    ['License', 'The terms of the weights, of the code and of the data.'],
    ['Citation and contact', 'How to cite it, and who answers questions.'],
];
const section = ([title, question]) => [
    `## ${title}`,
    '',
    `<!-- ${question} -->`,
    BLANK,
    '',
];
function hubIdOf(id) {
    if (id === undefined || (0,catalogue/* findLicense */.vN)(id) === undefined)
        return undefined;
    const lower = id.toLowerCase();
    return [lower, lower.replace(/-(?:only|or-later)$/, '')].find(hub/* isHubLicense */.t);
}
/** A name as a heading shows it: nothing in it is markup. */
const headingOf = (name) => name.replace(/[\r\n]+/g, ' ').replace(/[\\`*_{}[\]()<>#!|]/g, '\\$&');

// EXTERNAL MODULE: ./lib/src/cli/exit.js
var exit = __webpack_require__(3855);
// EXTERNAL MODULE: ./lib/src/cli/lint.js + 2 modules
var lint = __webpack_require__(5317);
;// CONCATENATED MODULE: ./lib/src/cli/init.js












/** Writes the files that a repository lacks, after showing them; a file that is there stays as it is. */
async function init(path, { dryRun, action }, ports) {
    if (!/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(action))
        throw new exit/* UsageError */.e(`--action takes an action with its version, as in OWNER/openness-lint@v0, and not "${action}".`);
    const repository = await (0,directory/* directory */.y)(path);
    const [assessment, { facts }, branch, workflows] = await Promise.all([
        (0,src.assess)(repository),
        (0,load/* loadConfiguration */.v)(repository).then((configuration) => (0,src_facts/* collect */.F)(repository, undefined, configuration)),
        findBranch(path),
        readWorkflows(repository),
    ]);
    const files = startFiles(assessment, facts, { branch, action }, workflows);
    const colors = picocolors.createColors((0,lint/* usesColor */.cr)(ports));
    for (const { path: file, text, about } of files) {
        ports.stdout.write(`${colors.bold(file)}  ${(0,reporters_escape.forTerminal)(about)}\n\n`);
        for (const line of text.trimEnd().split('\n'))
            ports.stdout.write(`  ${colors.dim((0,reporters_escape.forTerminal)(line))}\n`);
        ports.stdout.write('\n');
    }
    if (!dryRun)
        for (const file of files)
            write(path, file);
    ports.stdout.write(summarize(files, dryRun));
    return 0;
}
function summarize(files, dryRun) {
    const names = files.map(({ path }) => path).join(', ');
    if (files.length === 0)
        return 'Everything that it would write is there already.\n';
    return dryRun ? `Nothing was written. Without --dry-run: ${names}.\n` : `Wrote ${names}.\n`;
}
/** The branch that the remote names, else the one that is checked out. */
async function findBranch(path) {
    for (const [reference, prefix] of [
        ['refs/remotes/origin/HEAD', 'origin/'],
        ['HEAD', ''],
    ]) {
        const answer = await (0,command/* askGit */.gG)(path, ['symbolic-ref', '--quiet', '--short', reference]);
        const branch = answer?.ok ? answer.output.toString('utf8').trim() : '';
        if (branch.startsWith(prefix) && branch !== prefix)
            return branch.slice(prefix.length);
    }
    return 'main';
}
async function readWorkflows(repository) {
    const paths = repository.tree
        .map(({ path }) => path)
        .filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
    const readings = await Promise.all(paths.map((path) => repository.read(path)));
    return readings.flatMap((reading) => ('text' in reading ? [reading.text] : []));
}
/** `wx`: what has come into being since it was looked for is not overwritten either, and no link is followed. */
function write(root, { path, text }) {
    try {
        let folder = root;
        for (const part of (0,external_node_path_.dirname)(path)
            .split('/')
            .filter((name) => name !== '.')) {
            folder = (0,external_node_path_.join)(folder, part);
            if ((0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.isSymbolicLink())
                throw new Error(`${folder} is a link, which may lead out of the repository`);
        }
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(root, path), text, { flag: 'wx' });
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new exit/* UsageError */.e(`${path} could not be written: ${reason}. Files before it were.`);
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


/***/ })

};
;
})
