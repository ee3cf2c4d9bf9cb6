import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder } from './support/folder.ts'

/** What Biome's configuration says of who may import whom. */
interface Boundary {
  readonly includes: readonly string[]
  readonly patterns: readonly string[]
}

interface Override {
  readonly includes: readonly string[]
  readonly linter: {
    readonly rules: {
      readonly style: {
        readonly noRestrictedImports: {
          readonly options: { readonly patterns: readonly { readonly group: readonly string[] }[] }
        }
      }
    }
  }
}

const configuration: { readonly overrides: readonly Override[] } = JSON.parse(
  readFileSync('biome.json', 'utf8'),
)
const boundaries = configuration.overrides.map(({ includes, linter }): Boundary => {
  const { patterns } = linter.rules.style.noRestrictedImports.options
  return { includes, patterns: patterns.flatMap(({ group }) => group) }
})

const sources = ['src', 'rules'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
    (path) => `${folder}/${path.replaceAll('\\', '/')}`,
  ),
)

/** The source files that an include of the configuration names. */
function filesOf(include: string): readonly string[] {
  const pattern = include
    .replaceAll('.', '\\.')
    .replace(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]*'))
  return sources.filter((path) => path.endsWith('.ts') && new RegExp(`^${pattern}$`).test(path))
}

/** A module that each forbidden pattern is there to keep out. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  'node:*': 'node:fs',
  '@actions/*': '@actions/core',
  '**/repositories/**': '../repositories/directory.ts',
  '**/action/**': '../action/run.ts',
  '**/cli/**': '../cli/run.ts',
  '**/github/**': '../github/client.ts',
  '**/scripts/**': '../../scripts/bench.ts',
  '**/rules/**': '../../rules/index.ts',
  '**/rules/*/**': '../../rules/licensing/openly-licensed.ts',
  '**/rule.ts': '../rule.ts',
  '**/assessment/**': '../assessment/judge.ts',
  '**/frameworks/**': '../frameworks/apply.ts',
  '**/reporters/**': '../reporters/json.ts',
  '**': '../../src/facts/index.ts',
}

/** How many of these imports Biome refuses in a file of this path; nothing of the project itself is touched. */
function refusals(path: string, modules: readonly string[]): number {
  const root = folder({
    'biome.json': readFileSync('biome.json', 'utf8'),
    [path]: modules.map((module) => `import '${module}'\n`).join(''),
  })
  const biome = resolve('node_modules/.bin/biome')
  const { stdout, stderr } = spawnSync(biome, ['lint', '--max-diagnostics=100', path], {
    cwd: root,
    encoding: 'utf8',
  })
  return `${stdout}${stderr}`.match(/lint\/style\/noRestrictedImports/g)?.length ?? 0
}

describe.each(boundaries)('$includes', ({ includes, patterns }) => {
  test('holds for files that exist', () => {
    for (const include of includes) expect(filesOf(include), include).not.toEqual([])
  })

  test('keeps out what it names', () => {
    const [file = ''] = filesOf(includes.at(-1) ?? '')
    const forbidden = patterns.flatMap((pattern) =>
      pattern.startsWith('!') ? [] : (FORBIDDEN[pattern] ?? `no example of ${pattern}`),
    )
    expect(refusals(file.replace(/[^/]+$/, 'probe.ts'), forbidden)).toBe(forbidden.length)
  })

  test('lets in what it excepts', () => {
    for (const pattern of patterns.filter((each) => each.startsWith('!'))) {
      const module = pattern.slice(1).replace('*.ts', 'expressions.ts')
      expect(existsSync(`rules/licensing/${module}`), module).toBe(true)
      expect(refusals('rules/licensing/probe.ts', [module])).toBe(0)
    }
  })
})
