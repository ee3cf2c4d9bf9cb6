// Bundles what runs without an install into dist/; with --check it bundles into memory and compares, byte for byte.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ncc from '@vercel/ncc'
import { type ExpressionStatement, parse } from 'acorn'
import { simple } from 'acorn-walk'
import { byCodeUnit } from '../src/repository.ts'

const root = resolve(import.meta.dirname, '../..')
const check = process.argv.includes('--check')
/** Files under dist/ → the compiled module that each starts with. */
const ENTRIES = {
  'action/index.js': 'lib/src/action/main.js',
  'cli/index.js': 'lib/src/cli/launch.js',
  'cli/main.js': 'lib/src/cli/main.js',
  'comment/index.js': 'lib/src/action/relay-main.js',
} as const
/**
 * @actions/core brings an HTTP client along for a call that nothing here makes: 1 MB to read and 40 ms at every
 * start. A module that is there anyway stands in for it, so that what is bundled has no way to the network.
 */
const STAND_INS = {
  '@actions/http-client': 'node:path',
  '@actions/http-client/lib/auth': 'node:path',
} as const
/** What loads the rest of its folder by itself. */
const LAUNCHER = 'cli/index.js'
const LAUNCHED = dirname(LAUNCHER)
/** What transpilers call for the fields of a class. */
const FIELD_HELPER = '_defineProperty'
/** What stands for the module that starts other programs until it is needed. */
const ASKED_LATER = 'const childProcess = { spawn:'

const built = new Map<string, Buffer>()
for (const [file, entry] of Object.entries(ENTRIES)) {
  const name = dirname(file)
  const { code, assets } = await ncc(join(root, entry), {
    cache: false,
    // Node reads CommonJS at once, ES modules piece by piece: 7 ms more at every start.
    esm: false,
    externals: STAND_INS,
    minify: false,
    quiet: true,
    sourceMap: false,
  })
  const twins = twinsIn(assets)
  const keep = (path: string, source: string) => {
    const content = polish(source, twins)
    built.set(path, Buffer.from(name === LAUNCHED && path !== LAUNCHER ? wrap(content) : content))
  }
  keep(file, code)
  for (const [path, { source }] of Object.entries(assets)) {
    if (twins.has(path.split('.', 1)[0] ?? '')) continue
    if (path.endsWith('.js')) keep(`${name}/${path}`, source.toString())
    else built.set(`${name}/${path}`, Buffer.from(source))
  }
}

if (!built.get('cli/main.js')?.includes(ASKED_LATER))
  throw new Error(
    'The reader of arguments asks for what starts programs in other words than `askLater` knows.',
  )

for (const name of new Set(Object.keys(ENTRIES).map(dirname))) {
  const build = createHash('sha256')
  for (const [path, bytes] of [...built].sort(([a], [b]) => byCodeUnit(a, b)))
    if (dirname(path) === name) build.update(`${path} ${bytes.length}\n`).update(bytes)
  const content = { type: 'commonjs', build: build.digest('hex').slice(0, 16) }
  built.set(`${name}/package.json`, Buffer.from(`${JSON.stringify(content)}\n`))
}
built.set('licenses.txt', Buffer.from(licenses()))

const dist = join(root, 'dist')
if (check) {
  const differing = [...new Set([...built.keys(), ...listFiles(dist)])].filter((path) => {
    const bytes = built.get(path)
    return bytes === undefined || !bytes.equals(readIfThere(join(dist, path)))
  })
  if (differing.length > 0) {
    console.error(
      `dist/ is not what this source builds: ${differing.sort().join(', ')}. Run \`npm run build\` and commit dist/.`,
    )
    process.exitCode = 1
  }
} else {
  rmSync(dist, { recursive: true, force: true })
  for (const [path, bytes] of built) {
    mkdirSync(dirname(join(dist, path)), { recursive: true })
    writeFileSync(join(dist, path), bytes, { mode: Object.hasOwn(ENTRIES, path) ? 0o755 : 0o644 })
  }
  const size = [...built.values()].reduce((sum, bytes) => sum + bytes.length, 0)
  console.log(`dist/: ${built.size} files, ${Math.round(size / 1024)} kB`)
}

/** The licenses of every package that the bundles may hold: the production part of the lock file. */
function licenses(): string {
  const lock: {
    readonly packages: Readonly<
      Record<string, { readonly dev?: boolean; readonly license?: string; readonly version?: string }>
    >
  } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { license, version }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      const file = readdirSync(join(root, path)).find((entry) => /^(?:licen[sc]e|copying)/i.test(entry))
      const text = file
        ? readFileSync(join(root, path, file), 'utf8')
            .replaceAll('\r\n', '\n')
            .trim()
        : 'The package holds no license text.'
      return `${name} ${version} (${license})\n\n${text}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/**
 * Chunks that hold the same: the bundler writes some of them twice, and which one is asked for is chance. The first
 * stands for the others: number → number of the first.
 */
function twinsIn(
  assets: Readonly<Record<string, { readonly source: string | Buffer }>>,
): ReadonlyMap<string, string> {
  const twins = new Map<string, string>()
  const first = new Map<string, string>()
  for (const [path, { source }] of Object.entries(assets).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const id = /^(\d+)\.index\.js$/.exec(path)?.[1]
    if (id === undefined) continue
    const content = source.toString().replace(/^exports\.ids? = .*$/gm, '')
    const known = first.get(content)
    if (known === undefined) first.set(content, id)
    else twins.set(id, known)
  }
  return twins
}

/** Code as it is kept. */
function polish(code: string, twins: ReadonlyMap<string, string>): string {
  return inAscii(assignFields(askLater(readOnce(settle(code, twins)))))
}

/**
 * A part as the launcher hands it to V8, which would otherwise copy all of it to put this around it.
 * Source: https://nodejs.org/api/modules.html#the-module-wrapper
 */
function wrap(code: string): string {
  return `(function (exports, require, module, __filename, __dirname) { ${code}\n})\n`
}

/**
 * The bundler wraps each module in an arrow function, which V8 skims when it reads the file and reads again when the
 * module is first needed. A function expression in parentheses it reads once. Modules that use `this` are wrapped so
 * by the bundler itself.
 */
function readOnce(code: string): string {
  return code.replace(/(?<=^\/\*{3}\/ \()(async )?\(([\w$, ]*)\) => \{$/gm, '$1function ($2) {')
}

/**
 * The reader of arguments asks at its start for what starts other programs, and with it for all that Node has of
 * streams and sockets: 7 ms at every start, for commands that are programs of their own, of which there are none here.
 */
function askLater(code: string): string {
  return code.replace(
    /^const childProcess = (__nccwpck_require__\(\d+\));$/m,
    `${ASKED_LATER} (...command) => $1.spawn(...command) };`,
  )
}

/**
 * The reader of Markdown is published with a call for each field of its classes, which look up the field's name as if it
 * were not known: an assignment makes a token in a fraction of the time. No prototype there has a setter.
 */
function assignFields(code: string): string {
  if (!code.includes(FIELD_HELPER)) return code
  let assigned = code
  const statements: ExpressionStatement[] = []
  simple(parse(code, { ecmaVersion: 'latest', allowHashBang: true, allowReturnOutsideFunction: true }), {
    ExpressionStatement: (statement) => void statements.push(statement),
  })
  for (const { start, end, expression } of statements.sort((a, b) => b.start - a.start)) {
    if (expression.type !== 'CallExpression' || expression.callee.type !== 'Identifier') continue
    const [target, name, value] = expression.arguments
    if (expression.callee.name !== FIELD_HELPER || target?.type !== 'ThisExpression' || !value) continue
    if (name?.type !== 'Literal') continue
    const assignment = `this.${name.value} = ${code.slice(value.start, value.end)};`
    assigned = assigned.slice(0, start) + assignment + assigned.slice(end)
  }
  return assigned
}

/**
 * Code in ASCII, which is a third of the work to read: other characters in strings, templates and patterns are written as
 * escapes, which say the same there.
 */
function inAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The same bytes wherever the project lies, and in whatever order the bundler came upon the parts of a chunk. */
function settle(text: string, twins: ReadonlyMap<string, string>): string {
  return text
    .replaceAll(root, '.')
    .replace(/(?<=^exports\.ids = \[)\d+(?:,\d+)+/m, (ids) =>
      ids
        .split(',')
        .sort((a, b) => Number(a) - Number(b))
        .join(','),
    )
    .replace(/__nccwpck_require__\.e\((\/\* import\(\) \*\/ )?(\d+)\)/g, (whole, comment = '', id: string) =>
      twins.has(id) ? `__nccwpck_require__.e(${comment}${twins.get(id)})` : whole,
    )
    .replace(/(?<=\/\* import\(\) \*\/\[)[^\]]*/g, (chunks) =>
      [...new Set(chunks.split(', '))].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).join(', '),
    )
}

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  } catch {
    return []
  }
}

function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}
