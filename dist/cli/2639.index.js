(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 2639;
exports.ids = [2639,6176];
exports.modules = {

/***/ 2639:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./lib/src/fleets/record.js
var record = __webpack_require__(7809);
// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(6176);
// EXTERNAL MODULE: ./lib/src/cli/exit.js
var exit = __webpack_require__(3855);
// EXTERNAL MODULE: ./lib/src/cli/fleet-file.js
var fleet_file = __webpack_require__(5614);
;// CONCATENATED MODULE: ./lib/src/cli/fleet-progress.js
/** Between two lines of a log, in milliseconds. */
const PACE = 30_000;
/** Says on stderr how far an audit is: a bar where a person watches, a line now and then where a log is kept. */
function showFleetProgress(total, { stderr, environment }) {
    const started = performance.now();
    let [done, said] = [0, started];
    const rate = () => (done * 1000) / Math.max(1, performance.now() - started);
    const remaining = () => durationOf((total - done) / Math.max(rate(), 1e-9));
    const withBar = stderr.isTerminal && !environment.CI && total > 0;
    const opening = withBar ? openBar(total) : undefined;
    return {
        report(failed) {
            done += 1;
            const figures = { rate: rate().toFixed(1), remaining: remaining(), failed };
            void opening?.then((bar) => bar.update(done, figures));
            if (opening || performance.now() - said < PACE)
                return;
            said = performance.now();
            stderr.write(`${done} of ${total} \u00b7 ${figures.rate} a second \u00b7 ${figures.remaining} left \u00b7 ${failed} failed\n`);
        },
        stop() {
            void opening?.then((bar) => bar.stop());
        },
    };
}
async function openBar(total) {
    const { SingleBar, Presets } = (await __webpack_require__.e(/* import() */ 8502).then(__webpack_require__.t.bind(__webpack_require__, 8502, 19))).default;
    const bar = new SingleBar({
        format: ' {bar} {value} of {total} \u00b7 {rate} a second \u00b7 {remaining} left \u00b7 {failed} failed',
        stream: process.stderr,
        clearOnComplete: true,
        hideCursor: true,
    }, Presets.rect);
    bar.start(total, 0, { rate: '\u2013', remaining: '\u2013', failed: 0 });
    return bar;
}
/** Seconds in words: `2 h 5 min`, `40 s`. */
function durationOf(seconds) {
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.round(whole / 60);
    return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

;// CONCATENATED MODULE: ./lib/src/cli/audit.js









/**
 * Milliseconds before the second try where a host was asked too often, and at most between two later ones, which wait twice
 * as long each time: at least a minute is what GitHub asks for
 * (https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api), five are the window in which the
 * hub counts (https://huggingface.co/docs/hub/rate-limits).
 */
const [FIRST_PAUSE, LONGEST_PAUSE] = [60_000, 300_000];
/** A repository that takes longer is given up, in milliseconds. */
const PATIENCE = 300_000;
/** Of one worker, in MiB: what one repository may take before its worker is replaced. */
const WORKER_MEMORY = 1_024;
/** Of new objects, in MiB: a larger nursery makes a process larger and not faster here. */
const NURSERY = 16;
/**
 * Assesses every repository of a list, a line of JSON for each in the order in which they are done. A run that was
 * stopped goes on where it was: what has its line is not done again. A host that was asked too often is waited for, and its
 * repositories are no failures: where it does not answer in time, a `UsageError` ends the run, and a later one goes on.
 * Exit code 0 where every repository was assessed, 1 where some could not be: their lines say why.
 */
async function audit(list, options, ports) {
    const shard = options.shard === undefined ? { index: 1, of: 1 } : (0,record/* readShard */.Xy)(options.shard);
    if (!shard)
        throw new exit/* UsageError */.e(`--shard takes a part of the whole, as in 2/8, and not "${options.shard}".`);
    const jobs = readJobs(options.jobs);
    const wait = readWait(options.wait);
    const targets = (await listTargets(list, options.org, ports)).filter((target) => (0,record/* isInShard */.O1)(target, shard));
    const file = fleet_file/* FleetFile */.F.open(options.output, { dropFailures: options.retry });
    const left = targets.filter((target) => !file.done.has(target));
    const progress = showFleetProgress(left.length, ports);
    let failed = 0;
    try {
        const crew = new Crew(jobs, options.cache, wait, (words) => ports.stderr.write(`${(0,reporters_escape.forTerminal)(words)}\n`));
        await crew.work(left, (record) => {
            file.add(record);
            if ('failure' in record)
                failed += 1;
            progress.report(failed);
        });
    }
    finally {
        progress.stop();
        file.close();
    }
    const known = targets.length - left.length;
    ports.stderr.write(`${left.length} assessed${known > 0 ? `, ${known} were there already` : ''}${failed > 0 ? `, ${failed} of them could not be read: look for "failure"` : ''} in ${(0,reporters_escape.forTerminal)(options.output)}\n`);
    return failed > 0 ? 1 : 0;
}
function readJobs(text) {
    if (text === undefined)
        return (0,external_node_os_.availableParallelism)();
    if (/^[1-9]\d{0,2}$/.test(text))
        return Number(text);
    throw new exit/* UsageError */.e(`--jobs takes a number from 1 to 999, and not "${text}".`);
}
function readWait(text) {
    const minutes = Number(text);
    if (/^\d{1,4}(?:\.\d{1,3})?$/.test(text))
        return minutes * 60_000;
    throw new exit/* UsageError */.e(`--wait takes a number of minutes, and not "${text}".`);
}
async function listTargets(list, org, ports) {
    if (list === undefined && org === undefined)
        throw new exit/* UsageError */.e('Name a file with a repository on each line, `-` for standard input, or --org NAME.');
    const listed = list === undefined ? [] : (0,record/* readList */.LD)(readText(list));
    const owned = org === undefined ? [] : await (await Promise.all(/* import() */[__webpack_require__.e(6298), __webpack_require__.e(8047), __webpack_require__.e(9372)]).then(__webpack_require__.bind(__webpack_require__, 9372))).repositoriesOf(org, ports);
    return [...new Set([...listed, ...owned])];
}
function readText(list) {
    try {
        return (0,external_node_fs_.readFileSync)(list === '-' ? 0 : list, 'utf8');
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new exit/* UsageError */.e(`The list could not be read: ${reason}. Give a file with a repository on each line.`);
    }
}
/** Threads that assess, each one repository at a time. One that fails or hangs is replaced; its repository says so. */
class Crew {
    #size;
    #cache;
    #wait;
    #say;
    /** Milliseconds that may still be waited before anything succeeds again, and those of the next pause. */
    #left;
    #next = FIRST_PAUSE;
    #resting;
    constructor(size, cache, wait, say) {
        this.#size = size;
        this.#cache = cache;
        this.#wait = wait;
        this.#left = wait;
        this.#say = say;
    }
    async work(targets, done) {
        const queue = each(targets);
        // One that stops ends the queue, and all are waited for, so that nothing is written after the file is closed.
        const ends = await Promise.allSettled(Array.from({ length: Math.min(this.#size, targets.length) }, async () => {
            let worker;
            try {
                for (const target of queue) {
                    worker ??= hire();
                    let result = await ask(worker, { target, cache: this.#cache });
                    while ('later' in result) {
                        await this.#rest(result.later);
                        result = await ask(worker, { target, cache: this.#cache });
                    }
                    this.#left = this.#wait;
                    this.#next = FIRST_PAUSE;
                    if ('gone' in result) {
                        await worker.terminate();
                        worker = undefined;
                        done({ target, failure: result.gone });
                    }
                    else
                        done(result);
                }
            }
            finally {
                queue.return();
                await worker?.terminate();
            }
        }));
        for (const end of ends)
            if (end.status === 'rejected')
                throw end.reason;
    }
    /** All rest at once: what one was refused, the others would be. Throws a `UsageError` where it has been long enough. */
    #rest(why) {
        this.#resting ??= this.#pause(why).finally(() => {
            this.#resting = undefined;
        });
        return this.#resting;
    }
    async #pause(why) {
        const pause = Math.min(this.#next, LONGEST_PAUSE, this.#left);
        if (pause <= 0)
            throw new exit/* UsageError */.e(`${why} The audit stops here. Start it again later, and it goes on where it was.`);
        this.#left -= pause;
        this.#next *= 2;
        this.#say(`${why} Waiting ${Math.ceil(pause / 1000)} s.`);
        await (0,promises_.setTimeout)(pause);
    }
}
/** The program itself, in a thread: its first file loads the rest, wherever it was installed. */
function hire() {
    const program = (0,external_node_fs_.realpathSync)(process.argv[1] ?? '');
    const worker = new external_node_worker_threads_.Worker(program, {
        argv: ['audit-worker'],
        resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY, maxYoungGenerationSizeMb: NURSERY },
    });
    worker.setMaxListeners(0);
    return worker;
}
function ask(worker, task) {
    return new Promise((resolve) => {
        const give = (answer) => {
            clearTimeout(timer);
            worker.off('message', give).off('error', fail).off('exit', leave);
            resolve(answer);
        };
        const fail = (error) => give({
            gone: error.code === 'ERR_WORKER_OUT_OF_MEMORY'
                ? { kind: 'memory', message: `It took more than ${WORKER_MEMORY} MiB.` }
                : { kind: 'tool', message: error.message },
        });
        const leave = () => give({ gone: { kind: 'tool', message: 'The thread that read it ended.' } });
        const timer = setTimeout(() => give({ gone: { kind: 'time', message: `It took longer than ${PATIENCE / 1000} seconds.` } }), PATIENCE);
        worker.on('message', give).on('error', fail).on('exit', leave);
        worker.postMessage(task);
    });
}
/** One after the other, until its `return` is called. */
function* each(all) {
    yield* all;
}


/***/ }),

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
