import { find, matches } from '../pattern.ts'
import type { Located } from '../repository.ts'
import type { Extractor } from './gather.ts'
import { isForeign, isTest } from './paths.ts'
import { depthOf, nameOf } from './tree.ts'

/** What each manifest holds where it builds a package, and does not only set up tools; the group is the package's name. */
const BUILDS: Readonly<Record<string, readonly RegExp[]>> = {
  'pyproject.toml': [/^\[(?:project|tool\.poetry)\]\s*$/m, /^name\s*=\s*["']([\w.-]{1,100})["']/m],
  'setup.py': [/\bsetup\s*\(/, /\bname\s*=\s*["']([\w.-]{1,100})["']/],
  'setup.cfg': [/^\[metadata\]/m, /^name\s*=\s*([\w.-]{1,100})/m],
  'package.json': [/"(?:main|module|exports|bin)"\s*:/, /"name"\s*:\s*"((?:@[\w.-]{1,60}\/)?[\w.-]{1,100})"/],
  'Cargo.toml': [/^\[package\]/m, /^name\s*=\s*"([\w-]{1,100})"/m],
}
/** Manifests below `packages/aster/` belong to the parts of one repository. */
const MAX_DEPTH = 2
const MAX_READ = 40

/** The packages that the repository builds, by name, those nearest to the root first. */
export const packages: Extractor<readonly Located<string>[]> = {
  wants: (tree) => ({
    texts: tree.entries
      .filter(
        ({ path, kind }) =>
          kind === 'file' &&
          Object.hasOwn(BUILDS, nameOf(path)) &&
          depthOf(path) <= MAX_DEPTH &&
          !isForeign(path) &&
          !isTest(path),
      )
      .map(({ path }) => path)
      .sort((a, b) => depthOf(a) - depthOf(b))
      .slice(0, MAX_READ),
  }),
  extract: (read) =>
    read.texts
      .flatMap(({ path, text }): readonly Located<string>[] => {
        const [builds, named] = BUILDS[nameOf(path)] ?? []
        const name = builds && named && matches(builds, text) ? find(named, text) : undefined
        if (!name?.[1]) return []
        const before = text.slice(0, name.index + name[0].length)
        return [{ value: name[1], at: { path, line: before.split('\n').length, text: name[0] } }]
      })
      .sort((a, b) => depthOf(a.at.path) - depthOf(b.at.path)),
}
