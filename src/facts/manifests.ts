import { findLicense } from '../licenses/catalogue.ts'
import { parseExpression } from '../licenses/expressions.ts'
import { findMentions } from '../licenses/mentions.ts'
import { find, matches } from '../pattern.ts'
import type { Coverage, LicenseStatement } from './licenses.ts'
import { depthOf, nameOf } from './tree.ts'

const MANIFEST = /^(?:pyproject\.toml|setup\.(?:py|cfg)|package\.json|CITATION\.cff|Cargo\.toml|REUSE\.toml)$/
/** More than any manifest has. */
const MAX_CHARACTERS = 256 * 1024

/** Whether a path is that of a package manifest at the root. */
export function isManifest(path: string): boolean {
  return matches(MANIFEST, nameOf(path)) && depthOf(path) === 0
}

/** What a manifest says of terms; nothing where it does not parse. Never throws. A parser is loaded for who needs it. */
export async function readManifest(path: string, text: string): Promise<readonly LicenseStatement[]> {
  if (text.length > MAX_CHARACTERS) return []
  try {
    switch (nameOf(path)) {
      case 'pyproject.toml':
        return said(path, text, inPyproject(await parseToml(text)))
      case 'Cargo.toml':
        return said(path, text, [at(await parseToml(text), 'package', 'license')])
      case 'REUSE.toml':
        return inReuse(path, text, await parseToml(text))
      case 'package.json':
        return said(path, text, [at(JSON.parse(text), 'license')])
      case 'CITATION.cff': {
        const { parse } = await import('yaml')
        const citation: unknown = parse(text, { maxAliasCount: 100 })
        const covers: readonly Coverage[] = at(citation, 'type') === 'dataset' ? ['datasets'] : ['code']
        return said(path, text, [at(citation, 'license')].flat(), covers)
      }
      default:
        return inSetup(path, text)
    }
  } catch {
    return []
  }
}

async function parseToml(text: string): Promise<unknown> {
  return (await import('smol-toml')).parse(text)
}

/** The value below these keys, `undefined` where there is none. */
function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Readonly<Record<string, unknown>>)[key]
        : undefined,
    value,
  )
}

/** https://packaging.python.org/en/latest/specifications/pyproject-toml/#license */
function inPyproject(manifest: unknown): readonly unknown[] {
  const license = at(manifest, 'project', 'license')
  const text = typeof license === 'string' ? license : at(license, 'text')
  const poetry = at(manifest, 'tool', 'poetry', 'license')
  const classifiers = at(manifest, 'project', 'classifiers') ?? at(manifest, 'tool', 'poetry', 'classifiers')
  return [text ?? poetry, ...(Array.isArray(classifiers) ? classifiers.flatMap(classified) : [])]
}

/** A classifier of the Python package index: https://pypi.org/classifiers/. */
function classified(classifier: unknown): readonly string[] {
  const [kind, ...path] = typeof classifier === 'string' ? classifier.split(' :: ') : []
  const name = path.at(-1)
  return kind !== 'License' || name === undefined || name === 'OSI Approved' || isFamily(name) ? [] : [name]
}

/** Names that stand for several licenses and leave open which: they agree with any of them, and add nothing. */
function isFamily(name: string): boolean {
  return FAMILIES.has(name) || matches(STEWARD, name)
}

/** "Apache" and "BSD" say whose license it is, and not which. */
const STEWARD = /^(?:the )?(?:apache|bsd)(?:[- ](?:style )?licen[sc]e)?$/i

const FAMILIES: ReadonlySet<string> = new Set([
  'Academic Free License (AFL)',
  'Apache Software License',
  'Artistic License',
  'BSD License',
  'GNU Free Documentation License (FDL)',
  'GNU General Public License (GPL)',
  'GNU Library or Lesser General Public License (LGPL)',
])

/** A keyword or a classifier of a script that is never run: `license="MIT"`, `license = MIT`. */
const SETUP_FIELD = /^\s*["']?license["']?\s*[:=](?!=)|License :: OSI Approved :: /
/** What stands around the value. */
const NOTATION = /^[\s"']*|["'].*$/g
const MAX_LINE = 500
/** `license=read("LICENSE")`, `license=LICENSE`: a script names what only running it would tell. */
const COMPUTED = /^\s*[A-Za-z_]/

function inSetup(path: string, text: string): readonly LicenseStatement[] {
  const isScript = nameOf(path) === 'setup.py'
  return text.split('\n').flatMap((whole, index): readonly LicenseStatement[] => {
    const line = whole.slice(0, MAX_LINE)
    const field = find(SETUP_FIELD, line)
    if (!field) return []
    const value = line.slice(field.index + field[0].length)
    if (isScript && /[:=]$/.test(field[0]) && matches(COMPUTED, value)) return []
    const written = value.replace(NOTATION, '').replace(/,\s*$/, '').trim()
    return written === '' || isFamily(written)
      ? []
      : [statement(path, { line: index + 1, column: line.indexOf(written) + 1 }, written, ['code'])]
  })
}

function said(
  path: string,
  text: string,
  values: readonly unknown[],
  covers: readonly Coverage[] = ['code'],
): readonly LicenseStatement[] {
  return values.flatMap((value) =>
    typeof value === 'string' && value.trim() !== '' && value.length <= MAX_LINE
      ? [statement(path, placeOf(text, value), value.trim(), covers)]
      : [],
  )
}

function statement(
  path: string,
  place: { readonly line: number; readonly column: number },
  written: string,
  covers: readonly Coverage[],
): LicenseStatement {
  return {
    at: { path, ...place, text: written },
    from: 'package',
    match: 'statement',
    ...namedBy(written),
    written,
    covers,
  }
}

/** What a field of a license names: one license, an expression of several, or a license in words. */
export function namedBy(written: string): Pick<LicenseStatement, 'license' | 'expression'> {
  const license = findLicense(written)
  if (license) return { license }
  if (matches(/\b(?:and|or|with)\b/i, written) && parseExpression(written)) return { expression: written }
  // A name and its short form in parentheses name one license: "GNU Affero … v3 or later (AGPLv3+)".
  const named = new Map(findMentions(`license: ${written}`).map(({ license }) => [license.id, license]))
  const [only] = named.values()
  return only && named.size === 1 ? { license: only } : {}
}

/** Where a value stands, beside the word "license" where it does so more than once. */
function placeOf(text: string, value: string): { readonly line: number; readonly column: number } {
  const lines = text.split('\n')
  const holding = lines.flatMap((line, index) => (line.includes(value) ? [index] : []))
  const beside = holding.find((index) => matches(/licen[sc]e/i, lines[index] ?? ''))
  const index = beside ?? holding[0] ?? 0
  return { line: index + 1, column: Math.max(0, lines[index]?.indexOf(value.trim()) ?? 0) + 1 }
}

const REUSE_COVERS: readonly (readonly [Coverage, RegExp])[] = [
  ['repository', /^(?:\*\*|\*|\.)(?:\/\*+)?$/],
  ['weights', /\.(?:safetensors|gguf|bin|pth?|onnx|ckpt)$|(?:^|\/)(?:weights|checkpoints|models?)\//i],
  ['datasets', /\.(?:jsonl?|csv|tsv|parquet|arrow)$|(?:^|\/)(?:data|datasets?|corpus)\//i],
  ['code', /\.(?:py|ipynb|sh|cu|cpp|c|h|rs|go|js|ts)$|(?:^|\/)(?:src|lib|scripts|code)\//i],
]

/** Annotations of REUSE.toml: https://reuse.software/spec-3.3/#reusetoml. */
function inReuse(path: string, text: string, manifest: unknown): readonly LicenseStatement[] {
  const annotations = at(manifest, 'annotations')
  if (!Array.isArray(annotations)) return []
  return annotations.flatMap((annotation): readonly LicenseStatement[] => {
    const globs = [at(annotation, 'path')].flat().filter((glob) => typeof glob === 'string')
    const covers = REUSE_COVERS.filter(([, pattern]) => globs.some((glob) => matches(pattern, glob))).map(
      ([coverage]) => coverage,
    )
    return said(path, text, [at(annotation, 'SPDX-License-Identifier')].flat(), covers)
  })
}
