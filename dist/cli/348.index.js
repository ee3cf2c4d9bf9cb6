export const id = 348;
export const ids = [176,348,857];
export const modules = {

/***/ 9348:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   listRules: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7336);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4717);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2276);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6176);
/* harmony import */ var _reporters_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7978);
/* harmony import */ var _reporters_wrap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1099);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3855);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);








/** Lists every question by attribute. */
function listRules({ format }, ports) {
    const entries = Object.entries(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__.rules);
    if (format === 'json') {
        const list = entries.map(([id, { question, of }]) => ({ rule: id, question, of }));
        ports.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
        return 0;
    }
    const colors = picocolors__WEBPACK_IMPORTED_MODULE_4__.createColors((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__/* .usesColor */ .c)(ports));
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
/** Says why a question is asked and what would answer it, and, given a repository, how that one answers it. */
async function explain(id, path, options, ports) {
    const rule = _rules_index_js__WEBPACK_IMPORTED_MODULE_0__.rules[id];
    if (!rule)
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`There is no rule "${id}".${suggest(id)} \`openness-lint rules\` lists them all.`);
    const colors = picocolors__WEBPACK_IMPORTED_MODULE_4__.createColors((0,_lint_js__WEBPACK_IMPORTED_MODULE_3__/* .usesColor */ .c)(ports));
    const width = Math.min(ports.stdout.columns ?? 80, 100);
    const say = (text = '') => ports.stdout.write(`${text}\n`);
    const paragraph = (text) => {
        for (const line of (0,_reporters_wrap_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .LV)(text, width, 2))
            say(line);
    };
    say(`${colors.bold(rule.question)}  ${colors.dim(id)}`);
    say();
    paragraph(rule.why);
    say();
    say(colors.bold('What to do'));
    paragraph(rule.remedy);
    say();
    say(colors.bold('Asked of'));
    paragraph(rule.of === 'repository'
        ? 'The repository as a whole.'
        : `${rule.of.map((component) => _components_js__WEBPACK_IMPORTED_MODULE_1__/* .components */ .dK[component].name).join(', ')}.`);
    say();
    say(colors.bold('Examples'));
    for (const { name, answer } of rule.examples)
        say(`  ${answer.padEnd(15)} ${name}`);
    say();
    say(colors.bold('Sources'));
    for (const reference of rule.references)
        say(`  ${reference}`);
    if (path === undefined)
        return 0;
    const { subject, findings } = await (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__/* .assessAt */ .Y)(path, options, ports);
    say();
    say(colors.bold(`How ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_7__.forTerminal)(subject.name)} answers`));
    for (const finding of findings) {
        if (finding.rule !== id)
            continue;
        const { component, level, outcome, message, evidence } = finding;
        const answer = finding.declared ? `${level ?? outcome}, declared` : (level ?? outcome);
        say(`  ${(0,_reporters_words_js__WEBPACK_IMPORTED_MODULE_2__/* .signFor */ .pt)(finding)} ${(component ?? 'repository').padEnd(26)} ${answer}`);
        for (const line of (0,_reporters_wrap_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .LV)(message, width, 6))
            say(line);
        for (const at of evidence)
            say(`      ${colors.cyan((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_7__.forTerminal)((0,_reporters_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at)))}${at.text ? colors.dim(`  ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_7__.forTerminal)(at.text).slice(0, width)}`) : ''}`);
    }
    return 0;
}
function suggest(id) {
    const word = id.slice(id.indexOf('/') + 1).toLowerCase();
    const near = Object.keys(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__.rules).filter((known) => known.includes(word) || word.includes(known.slice(known.indexOf('/') + 1)));
    return near.length > 0 ? ` Did you mean ${near.slice(0, 3).join(' or ')}?` : '';
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
        .replace(/(&#(?:64|35);|\bwww)/g, `$1${INVISIBLE}`);
}
// C0 and C1 controls, bidirectional marks, embeddings, overrides and isolates, line and paragraph separators.
const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
/** A zero-width space after `@` and `#` keeps GitHub from making mentions and references of them. */
const INVISIBLE = '&#8203;';


/***/ }),

/***/ 7978:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   BM: () => (/* binding */ legendOf),
/* harmony export */   E4: () => (/* binding */ fullNameOf),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   XA: () => (/* binding */ countAnswers),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   fH: () => (/* binding */ rowNames),
/* harmony export */   lo: () => (/* binding */ columnNames),
/* harmony export */   pt: () => (/* binding */ signFor),
/* harmony export */   rL: () => (/* binding */ signOf),
/* harmony export */   xW: () => (/* binding */ classNames)
/* harmony export */ });
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2276);

/** The signs of levels: never color alone, the same on every surface. */
function signOf(level) {
    switch (level) {
        case 'open':
            return '●';
        case 'gated':
        case 'described':
        case 'partial':
        case 'conditional':
            return '◐';
        case 'closed':
        case 'restricted':
            return '○';
        case 'not-applicable':
            return '–';
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
    return `${_components_js__WEBPACK_IMPORTED_MODULE_0__/* .families */ .TJ[(0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(component)]}, ${rowNames[component]}`;
}
/** Several components in one phrase, by group: `Datasets (alignment, evaluation), Code (training)`. */
function listNames(ids) {
    return Object.keys(_components_js__WEBPACK_IMPORTED_MODULE_0__/* .families */ .TJ)
        .map((family) => ({
        family,
        names: ids.filter((id) => (0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(id) === family).map((id) => rowNames[id]),
    }))
        .filter(({ names }) => names.length > 0)
        .map(({ family, names }) => `${_components_js__WEBPACK_IMPORTED_MODULE_0__/* .families */ .TJ[family]} (${names.join(', ')})`)
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


/***/ }),

/***/ 1099:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Y5: () => (/* binding */ lengthOf)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6176);

/** Breaks a text into lines of at most `width` columns, each indented by `indent`; a longer word stands alone. */
function wrap(text, width, indent = 0) {
    const lines = [];
    let line = '';
    for (const word of (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(text.replace(/\s+/g, ' ').trim()).split(' ')) {
        if (line && lengthOf(line) + 1 + lengthOf(word) > width - indent) {
            lines.push(line);
            line = word;
        }
        else
            line = line ? `${line} ${word}` : word;
    }
    if (line)
        lines.push(line);
    return lines.map((each) => ' '.repeat(indent) + each);
}
/** Cuts a text that is longer than `width` characters, and shows that it was cut. */
function clip(text, width) {
    const characters = [...text];
    return characters.length <= width ? text : `${characters.slice(0, Math.max(0, width - 1)).join('')}…`;
}
/** The number of characters, each code point counting as one. */
function lengthOf(text) {
    return [...text].length;
}


/***/ })

};
