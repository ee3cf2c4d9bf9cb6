#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = require("node:module");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = require("node:url");
;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = require("node:vm");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
;// CONCATENATED MODULE: ./lib/src/repositories/cache-folder.js


/**
 * The user's cache folder: `XDG_CACHE_HOME` where it is set, else what the platform has for it.
 *
 * Source: https://specifications.freedesktop.org/basedir-spec/latest/
 */
function cacheFolder(environment, platform = process.platform) {
    const { XDG_CACHE_HOME: given, LOCALAPPDATA: local } = environment;
    // "All paths set in these environment variables must be absolute", others are to be ignored.
    if (given && (0,external_node_path_namespaceObject.isAbsolute)(given))
        return (0,external_node_path_namespaceObject.join)(given, 'openness-lint');
    if (platform === 'win32' && local)
        return (0,external_node_path_namespaceObject.join)(local, 'openness-lint', 'Cache');
    if (platform === 'darwin')
        return (0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.homedir)(), 'Library', 'Caches', 'openness-lint');
    return (0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.homedir)(), '.cache', 'openness-lint');
}

;// CONCATENATED MODULE: ./lib/src/cli/launch.js






/*
 * Runs the bundled program, compiled as earlier runs left it: a third of the time that a short run takes is the
 * compiling of code, each time the same. What V8 compiled is kept in the user's cache folder, for this build, this V8 and
 * this processor; V8 itself refuses what it did not write. `NODE_DISABLE_COMPILE_CACHE=1` keeps and reads nothing.
 */
const DAYS = 24 * 60 * 60 * 1000;
/** What nobody wrote for so long belongs to a version that is gone, or is written again. */
const KEPT = 30 * DAYS;
/** So many runs add what they had to compile: the first may have been asked for its version alone. */
const RUNS = 4;
const folder = (0,external_node_path_namespaceObject.dirname)((0,external_node_url_namespaceObject.fileURLToPath)(require("url").pathToFileURL(__filename).href));
const requireBuiltin = (0,external_node_module_namespaceObject.createRequire)((0,external_node_path_namespaceObject.join)(folder, 'main.js'));
const { build } = JSON.parse((0,external_node_fs_namespaceObject.readFileSync)((0,external_node_path_namespaceObject.join)(folder, 'package.json'), 'utf8'));
const shelf = openShelf();
/** One byte for each run that added to what is kept. */
const tally = placeOf('runs');
const isAdding = (tally === undefined ? 0 : (readIfThere(tally)?.length ?? 0)) < RUNS;
/** What was compiled in this run, by the file that it is to be kept in. */
const compiled = new Map();
/** Where something of this build is kept for this V8 and this processor. */
function placeOf(name) {
    return shelf && (0,external_node_path_namespaceObject.join)(shelf, `${build}-${process.versions.v8}-${process.arch}-${name}`);
}
function load(name) {
    const filename = (0,external_node_path_namespaceObject.join)(folder, name);
    const kept = placeOf(name);
    const cachedData = kept === undefined ? undefined : readIfThere(kept);
    // The bundle is in ASCII, and each part of it a function already.
    const code = (0,external_node_fs_namespaceObject.readFileSync)(filename, 'latin1');
    const script = new external_node_vm_namespaceObject.Script(code, { filename, ...(cachedData && { cachedData }) });
    if (kept !== undefined && (isAdding || script.cachedDataRejected !== false))
        compiled.set(kept, script);
    const module = { exports: {} };
    const run = script.runInThisContext();
    run.call(module.exports, module.exports, requireFrom, module, filename, folder);
    return module.exports;
}
/** Parts of the program lie beside this file; all else is Node's own. */
function requireFrom(id) {
    return id.startsWith('./') ? load(id.slice(2)) : requireBuiltin(id);
}
/** The folder of what is kept, where it is the user's alone: what another could write there would be run. */
function openShelf() {
    if (process.env.NODE_DISABLE_COMPILE_CACHE)
        return undefined;
    try {
        const shared = cacheFolder(process.env);
        const own = (0,external_node_path_namespaceObject.join)(shared, 'compiled');
        (0,external_node_fs_namespaceObject.mkdirSync)(own, { recursive: true, mode: 0o700 });
        return [shared, own].every(isOwn) ? own : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether a folder is the user's, and nobody else may write to it. */
function isOwn(path) {
    const { uid, mode } = (0,external_node_fs_namespaceObject.statSync)(path);
    return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}
function readIfThere(file) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(file);
    }
    catch {
        return undefined;
    }
}
process.on('exit', () => {
    if (!shelf || compiled.size === 0)
        return;
    try {
        for (const name of (0,external_node_fs_namespaceObject.readdirSync)(shelf)) {
            const file = (0,external_node_path_namespaceObject.join)(shelf, name);
            if (Date.now() - (0,external_node_fs_namespaceObject.statSync)(file).mtimeMs > KEPT)
                (0,external_node_fs_namespaceObject.rmSync)(file, { force: true });
        }
        for (const [file, script] of compiled) {
            const unfinished = `${file}.${process.pid}`;
            (0,external_node_fs_namespaceObject.writeFileSync)(unfinished, script.createCachedData(), { mode: 0o600 });
            (0,external_node_fs_namespaceObject.renameSync)(unfinished, file);
        }
        if (tally !== undefined && isAdding)
            (0,external_node_fs_namespaceObject.appendFileSync)(tally, '.', { mode: 0o600 });
    }
    catch {
        // A full disk, or a folder that nobody may write to: the next run compiles again.
    }
});
load('main.js');

module.exports = __webpack_exports__;
/******/ })()
;