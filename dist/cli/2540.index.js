(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 2540;
exports.ids = [2540,6176];
exports.modules = {

/***/ 5614:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   F: () => (/* binding */ FleetFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _fleets_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7809);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3855);




/** Bytes that are read of a file at once. */
const CHUNK = 1 << 20;
/** A line may be long, and has an end. */
const MAX_LINE = 256 * 1024 * 1024;
/**
 * The file that an audit writes: a line for each repository that is done. A run that was killed leaves whole lines and
 * at most the beginning of one, which is cut off when the file is opened again.
 */
class FleetFile {
    done;
    #descriptor;
    constructor(descriptor, done) {
        this.#descriptor = descriptor;
        this.done = done;
    }
    /** Opens the file, or begins it. Throws a `UsageError` where it cannot be written, or holds something else. */
    static open(path, { dropFailures }) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            let [done, end, broken] = scan(path);
            if (broken || dropFailures)
                [done, end] = rewrite(path, dropFailures);
            const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'a');
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(descriptor, end);
            return new FleetFile(descriptor, done);
        }
        catch (error) {
            if (error instanceof _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e)
                throw error;
            const reason = error instanceof Error ? error.message : String(error);
            throw new _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path} cannot be written: ${reason}. Give --output a file in a folder that can be.`);
        }
    }
    /** In one call: a line is there, or not. */
    add(record) {
        const line = Buffer.from((0,_fleets_record_js__WEBPACK_IMPORTED_MODULE_3__/* .writeRecord */ .rh)(record));
        for (let written = 0; written < line.length;)
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#descriptor, line, written, line.length - written);
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#descriptor);
    }
}
/** Which targets have their line, where the last whole line ends, and whether one before it is broken. */
function scan(path) {
    const done = new Set();
    let [end, broken] = [0, false];
    for (const { line, next } of linesOf(path)) {
        const target = (0,_fleets_record_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$r)(line);
        if (target === undefined)
            broken = true;
        else
            done.add(target);
        end = next;
    }
    if (broken && done.size === 0)
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path} is there and holds something else than an audit. Give --output another file.`);
    return [done, end, broken];
}
/**
 * Writes the file anew without the lines that are none, which a disk that was full may have left, and without those that
 * say a failure, where they are to be tried again.
 */
function rewrite(path, dropFailures) {
    const beside = `${path}.repaired`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(beside, { force: true });
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(beside, 'wx');
    try {
        for (const { line } of linesOf(path)) {
            const kept = (0,_fleets_record_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$r)(line) !== undefined && !(dropFailures && (0,_fleets_record_js__WEBPACK_IMPORTED_MODULE_3__/* .saysFailure */ .xy)(line));
            if (kept)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, `${line}\n`);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(beside, path);
    const [done, end] = scan(path);
    return [done, end];
}
/** The whole lines of a file, one after the other; what stands behind the last line break is none. None where there is no file. */
function* linesOf(path) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return;
        throw error;
    }
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).isFile())
            throw new _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path} is no ordinary file.`);
        const chunk = Buffer.alloc(CHUNK);
        let [rest, offset] = [[], 0];
        let held = 0;
        for (let count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, chunk); count > 0; count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, chunk)) {
            let from = 0;
            for (let at = chunk.indexOf(10); at >= 0 && at < count; at = chunk.indexOf(10, from)) {
                const line = Buffer.concat([...rest, chunk.subarray(from, at)]);
                rest = [];
                held = 0;
                from = at + 1;
                offset += line.length + 1;
                yield { line: line.toString('utf8'), next: offset };
            }
            rest.push(Buffer.from(chunk.subarray(from, count)));
            held += count - from;
            if (held > MAX_LINE)
                throw new _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path} has a line of more than ${MAX_LINE} bytes: it is no audit.`);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 2540:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// UNUSED EXPORTS: save

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/fleets/record.js
var record = __webpack_require__(7809);
// EXTERNAL MODULE: ./lib/src/components.js
var components = __webpack_require__(2276);
;// CONCATENATED MODULE: ./lib/src/fleets/row.js

const row_text = (name, about, value) => ({
    name,
    type: 'STRING',
    about,
    value: (record) => ('assessment' in record ? value(record.assessment) : undefined),
});
const count = (name, about, value) => ({
    ...row_text(name, about, () => undefined),
    type: 'INT32',
    value: (record) => ('assessment' in record ? value(record.assessment) : undefined),
});
const claimsThatAre = (wanted) => (assessment) => assessment.claims.filter(({ status }) => status === wanted).length;
/** The columns of the table, in their order. */
const columns = [
    { name: 'target', type: 'STRING', about: 'As it stands in the list.', value: ({ target }) => target },
    {
        name: 'failure',
        type: 'STRING',
        about: 'Why it could not be assessed; empty where it was.',
        value: (record) => 'failure' in record ? `${record.failure.kind}: ${record.failure.message}` : undefined,
    },
    row_text('name', 'What the release is called.', ({ subject }) => subject.name),
    row_text('revision', 'The commit that was read.', ({ subject }) => subject.revision),
    row_text('class', 'What the release amounts to.', (assessment) => assessment.class.value),
    {
        name: 'passed',
        type: 'BOOLEAN',
        about: 'Whether the gate holds.',
        value: (record) => ('assessment' in record ? record.assessment.gate.passed : undefined),
    },
    row_text('statement', 'What can truthfully be said.', ({ statement }) => statement),
    row_text('claims', 'What it claims, each once, with commas.', ({ claims }) => [...new Set(claims.map(({ claim }) => claim))].sort().join(', ')),
    count('claims_supported', 'Claims that the evidence bears out.', claimsThatAre('supported')),
    count('claims_unproven', 'Claims that nothing shows.', claimsThatAre('unproven')),
    count('claims_contradicted', 'Claims that the evidence speaks against.', claimsThatAre('contradicted')),
    count('errors', 'Findings that are errors.', ({ findings }) => findings.filter(({ severity }) => severity === 'error').length),
    count('mof_class', 'Class of the Model Openness Framework, 1 to 3; 0 where none is shown.', ({ frameworks }) => frameworks.mof.class),
    row_text('osaid', 'The Open Source AI Definition.', ({ frameworks }) => frameworks.osaid.status),
    {
        ...row_text('osai_score', 'Mean over the dimensions of the European index that are decided.', () => undefined),
        type: 'DOUBLE',
        value: (record) => ('assessment' in record ? record.assessment.frameworks.osai.score : undefined),
    },
    ...components/* componentIds */.Ao.flatMap((component) => [
        ...components/* attributeIds */.zy.map((attribute) => row_text(nameOf(component, attribute), '', ({ profile }) => profile[component]?.[attribute]?.level)),
        row_text(nameOf(component, 'terms'), '', ({ profile }) => profile[component]?.licensing?.expression),
    ]),
];
/** `weights_pretrained_licensing`: no name needs quotes in SQL. */
function nameOf(component, column) {
    return `${component}_${column}`.replace(/[^a-z]+/g, '_');
}
/** A record as a row of the table. */
function toRow(record) {
    return Object.fromEntries(columns.map(({ name, value }) => [name, value(record)]));
}

// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(6176);
// EXTERNAL MODULE: ./lib/src/cli/exit.js
var exit = __webpack_require__(3855);
// EXTERNAL MODULE: ./lib/src/cli/fleet-file.js
var fleet_file = __webpack_require__(5614);
;// CONCATENATED MODULE: ./lib/src/cli/merge.js







/** Rows that are held in memory and written together. */
const GROUP = 2_000;
/**
 * Puts the files of several audits together, each repository once and in order of target: an assessment counts before a
 * failure, else the later file before the earlier. Lines are found first and read one by one, so that memory does not
 * grow with what they hold.
 */
async function merge(files, options, ports) {
    const { output, parquet, html, reports } = options;
    if (output === undefined && parquet === undefined && html === undefined)
        throw new exit/* UsageError */.e('Say what to make: --output FILE, --parquet FILE, --html FILE, or several.');
    if (reports !== undefined && html === undefined)
        throw new exit/* UsageError */.e('--reports are what an index leads to: give --html FILE too.');
    const places = find(files);
    const shelf = new Shelf(files);
    try {
        const order = [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place);
        if (output !== undefined)
            writeLines(output, order, shelf);
        if (parquet !== undefined)
            await writeParquet(parquet, order, shelf);
        if (html !== undefined)
            await writeIndex(html, reports, recordsOf(order, shelf), ports);
    }
    finally {
        shelf.close();
    }
    const made = [output, parquet, html].filter((file) => file !== undefined).join(', ');
    ports.stderr.write(`${places.size} repositories in ${(0,reporters_escape.forTerminal)(made)}\n`);
    return 0;
}
function find(files) {
    const places = new Map();
    for (const [file, path] of files.entries()) {
        let [start, count] = [0, 0];
        for (const { line, next } of (0,fleet_file/* linesOf */.D)(path)) {
            const target = (0,record/* targetOf */.$r)(line);
            const place = { file, start, length: next - start - 1, failed: (0,record/* saysFailure */.xy)(line) };
            start = next;
            if (target === undefined)
                continue;
            count += 1;
            const known = places.get(target);
            if (!known || known.failed || !place.failed)
                places.set(target, place);
        }
        if (count === 0)
            throw new exit/* UsageError */.e(`${path} holds no line of an audit. Give files that \`openness-lint audit\` wrote.`);
    }
    return places;
}
/** The files, open for reading here and there. */
class Shelf {
    #descriptors;
    constructor(files) {
        this.#descriptors = files.map((path) => (0,external_node_fs_.openSync)(path, 'r'));
    }
    read({ file, start, length }) {
        const bytes = Buffer.alloc(length);
        const descriptor = this.#descriptors[file];
        if (descriptor === undefined)
            return bytes;
        for (let done = 0; done < length;) {
            const count = (0,external_node_fs_.readSync)(descriptor, bytes, done, length - done, start + done);
            if (count === 0)
                break;
            done += count;
        }
        return bytes;
    }
    record(place) {
        return (0,record/* readRecord */.aE)(this.read(place).toString('utf8'));
    }
    close() {
        for (const descriptor of this.#descriptors)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function writeLines(path, order, shelf) {
    save(path, (descriptor) => {
        for (const place of order) {
            writeAll(descriptor, Buffer.concat([shelf.read(place), NEWLINE]));
        }
    });
}
function writeAll(descriptor, bytes) {
    for (let done = 0; done < bytes.length;)
        done += (0,external_node_fs_.writeSync)(descriptor, bytes, done, bytes.length - done);
}
const NEWLINE = Buffer.from('\n');
async function writeParquet(path, order, shelf) {
    const { fileWriter, parquetWriteRows } = await __webpack_require__.e(/* import() */ 1263).then(__webpack_require__.bind(__webpack_require__, 1263));
    const beside = `${path}.part`;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        await parquetWriteRows({
            writer: fileWriter(beside),
            columns: columns.map(({ name, type }) => ({ name, type, nullable: name !== 'target' })),
            rows: rowsOf(order, shelf),
            rowGroupSize: GROUP,
            createdBy: 'openness-lint',
        });
        (0,external_node_fs_.renameSync)(beside, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(beside, { force: true });
        throw refusal(path, error);
    }
}
function* rowsOf(order, shelf) {
    for (const record of recordsOf(order, shelf))
        yield toRow(record);
}
function* recordsOf(order, shelf) {
    for (const place of order) {
        const record = shelf.record(place);
        if (record)
            yield record;
    }
}
/** Repositories that a page lists: it has to be opened whole, and a table for queries has no such end. */
const MAX_LISTED = 10_000;
/** The index, and the reports that it leads to, each from its record while that is in memory. */
async function writeIndex(path, reports, records, ports) {
    const [{ FleetSummary }, { writeFleetHtml }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7962).then(__webpack_require__.bind(__webpack_require__, 7962)),
        Promise.all(/* import() */[__webpack_require__.e(1748), __webpack_require__.e(4213), __webpack_require__.e(6834)]).then(__webpack_require__.bind(__webpack_require__, 2532)),
    ]);
    const writer = reports === undefined ? undefined : (await Promise.all(/* import() */[__webpack_require__.e(1341), __webpack_require__.e(1748), __webpack_require__.e(1852), __webpack_require__.e(4404), __webpack_require__.e(6334), __webpack_require__.e(6834), __webpack_require__.e(8272), __webpack_require__.e(9462)]).then(__webpack_require__.bind(__webpack_require__, 7541))).openReports(reports, path);
    const summary = new FleetSummary(MAX_LISTED);
    for (const record of records)
        summary.add(record, writer?.(record));
    save(path, (descriptor) => writeAll(descriptor, Buffer.from(writeFleetHtml(summary))));
    const [listed, all] = [summary.entries.length, summary.assessed];
    if (listed < all)
        ports.stderr.write(`The page lists the first ${listed} of ${all} repositories; --parquet FILE makes a table of all.\n`);
}
/** Written beside, and put in its place whole. */
function save(path, write) {
    const beside = `${path}.part`;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        const descriptor = (0,external_node_fs_.openSync)(beside, 'w');
        try {
            write(descriptor);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
        (0,external_node_fs_.renameSync)(beside, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(beside, { force: true });
        throw refusal(path, error);
    }
}
function refusal(path, error) {
    const reason = error instanceof Error ? error.message : String(error);
    return new exit/* UsageError */.e(`${path} could not be written: ${reason}.`);
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

/***/ 7809:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   O1: () => (/* binding */ isInShard),
/* harmony export */   Xy: () => (/* binding */ readShard),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   rh: () => (/* binding */ writeRecord),
/* harmony export */   xy: () => (/* binding */ saysFailure)
/* harmony export */ });
/** A record as a line, its target first, so that a line can be told by its beginning. */
function writeRecord({ target, ...rest }) {
    return `${JSON.stringify({ target, ...rest })}\n`;
}
/** The target of a line, without reading the rest of it; `undefined` for what is no whole record. */
function targetOf(line) {
    const written = /^\{"target":("(?:[^"\\]|\\.)*")/.exec(line)?.[1];
    if (written === undefined || !line.endsWith('}'))
        return undefined;
    try {
        return JSON.parse(written);
    }
    catch {
        return undefined;
    }
}
/** Whether a line says why a repository could not be assessed; told by its beginning. */
function saysFailure(line) {
    return line.startsWith(`{"target":${JSON.stringify(targetOf(line))},"failure":`);
}
/** Reads a line; `undefined` for what is no record. */
function readRecord(line) {
    try {
        const value = JSON.parse(line);
        return isRecord(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { target, assessment, failure } = value;
    if (typeof target !== 'string')
        return false;
    if (typeof failure === 'object' && failure !== null)
        return 'message' in failure;
    return (typeof assessment === 'object' &&
        assessment !== null &&
        'version' in assessment &&
        assessment.version === 1 &&
        'profile' in assessment &&
        'findings' in assessment);
}
/** The targets of a list: one a line, without comments, empty lines and repetitions. */
function readList(text) {
    const lines = text.split(/\r\n|\r|\n/).map((line) => (line.split(/(?:^|\s)#/, 1)[0] ?? '').trim());
    return [...new Set(lines.filter((line) => line !== ''))];
}
/**
 * Whether a target belongs to one of several shards, counted from 1: told by its name alone (FNV-1a), so that lists of
 * another order, or longer ones, are parted alike on every machine.
 */
function isInShard(target, { index, of }) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < target.length; at += 1)
        hash = Math.imul(hash ^ target.charCodeAt(at), 0x01000193) >>> 0;
    // The last bits of this hash are its weakest.
    return ((hash ^ (hash >>> 15)) >>> 0) % of === index - 1;
}
/** `2/8` is the second of eight parts; `undefined` for anything else. */
function readShard(text) {
    const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
    const shard = { index: Number(index), of: Number(of) };
    return shard.index >= 1 && shard.index <= shard.of ? shard : undefined;
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


/***/ })

};
;
})
