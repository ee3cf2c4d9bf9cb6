#!/usr/bin/env node
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import { cacheFolder } from '../repositories/cache-folder.ts'

/*
 * Runs the bundled program, compiled as earlier runs left it: a third of the time that a short run takes is the
 * compiling of code, each time the same. What V8 compiled is kept in the user's cache folder, for this build, this V8 and
 * this processor; V8 itself refuses what it did not write. `NODE_DISABLE_COMPILE_CACHE=1` keeps and reads nothing.
 */

const DAYS = 24 * 60 * 60 * 1000
/** What nobody wrote for so long belongs to a version that is gone, or is written again. */
const KEPT = 30 * DAYS
/** So many runs add what they had to compile: the first may have been asked for its version alone. */
const RUNS = 4

type Module = { exports: unknown }
type Wrapped = (exports: unknown, require: unknown, module: Module, file: string, folder: string) => void

const folder = dirname(fileURLToPath(import.meta.url))
const requireBuiltin = createRequire(join(folder, 'main.js'))
const { build } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly build: string }
const shelf = openShelf()
/** One byte for each run that added to what is kept. */
const tally = placeOf('runs')
const isAdding = (tally === undefined ? 0 : (readIfThere(tally)?.length ?? 0)) < RUNS
/** What was compiled in this run, by the file that it is to be kept in. */
const compiled = new Map<string, Script>()

/** Where something of this build is kept for this V8 and this processor. */
function placeOf(name: string): string | undefined {
  return shelf && join(shelf, `${build}-${process.versions.v8}-${process.arch}-${name}`)
}

function load(name: string): unknown {
  const filename = join(folder, name)
  const kept = placeOf(name)
  const cachedData = kept === undefined ? undefined : readIfThere(kept)
  // The bundle is in ASCII, and each part of it a function already.
  const code = readFileSync(filename, 'latin1')
  const script = new Script(code, { filename, ...(cachedData && { cachedData }) })
  if (kept !== undefined && (isAdding || script.cachedDataRejected !== false)) compiled.set(kept, script)
  const module: Module = { exports: {} }
  const run = script.runInThisContext() as Wrapped
  run.call(module.exports, module.exports, requireFrom, module, filename, folder)
  return module.exports
}

/** Parts of the program lie beside this file; all else is Node's own. */
function requireFrom(id: string): unknown {
  return id.startsWith('./') ? load(id.slice(2)) : requireBuiltin(id)
}

/** The folder of what is kept, where it is the user's alone: what another could write there would be run. */
function openShelf(): string | undefined {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return undefined
  try {
    const shared = cacheFolder(process.env)
    const own = join(shared, 'compiled')
    mkdirSync(own, { recursive: true, mode: 0o700 })
    return [shared, own].every(isOwn) ? own : undefined
  } catch {
    return undefined
  }
}

/** Whether a folder is the user's, and nobody else may write to it. */
function isOwn(path: string): boolean {
  const { uid, mode } = statSync(path)
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

process.on('exit', () => {
  if (!shelf || compiled.size === 0) return
  try {
    for (const name of readdirSync(shelf)) {
      const file = join(shelf, name)
      if (Date.now() - statSync(file).mtimeMs > KEPT) rmSync(file, { force: true })
    }
    for (const [file, script] of compiled) {
      const unfinished = `${file}.${process.pid}`
      writeFileSync(unfinished, script.createCachedData(), { mode: 0o600 })
      renameSync(unfinished, file)
    }
    if (tally !== undefined && isAdding) appendFileSync(tally, '.', { mode: 0o600 })
  } catch {
    // A full disk, or a folder that nobody may write to: the next run compiles again.
  }
})

load('main.js')
