import type { ArtifactEntry, AssessedFinding, Assessment, EvidenceEntry } from '../assessment/v1.ts'
import { type ComponentId, components, componentsOf } from '../components.ts'
import { forTerminal } from './escape.ts'
import { readable } from './words.ts'
import { clip } from './wrap.ts'

/**
 * What is written of CycloneDX 1.6 (ECMA-424, https://cyclonedx.org/docs/1.6/json/): a model with its card, its files and
 * its data sets.
 */
export interface Bom {
  readonly $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json'
  readonly bomFormat: 'CycloneDX'
  readonly specVersion: '1.6'
  readonly version: 1
  readonly metadata: {
    readonly tools: { readonly components: readonly BomComponent[] }
    readonly component: BomComponent
  }
  readonly components: readonly BomComponent[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

export interface BomComponent {
  readonly type: 'application' | 'machine-learning-model' | 'data' | 'file'
  readonly 'bom-ref'?: string
  readonly name: string
  readonly version?: string
  readonly description?: string
  readonly hashes?: readonly { readonly alg: 'SHA-256'; readonly content: string }[]
  readonly licenses?: readonly BomLicense[]
  readonly modelCard?: ModelCard
  readonly data?: readonly BomData[]
  readonly properties?: readonly BomProperty[]
}

/** An SPDX expression stands alone; licenses that SPDX does not list stand by name. */
export type BomLicense = { readonly expression: string } | { readonly license: { readonly name: string } }

export interface BomData {
  readonly type: 'dataset'
  readonly name: string
  readonly contents?: { readonly url: string }
}

export interface BomProperty {
  readonly name: string
  readonly value: string
}

export interface ModelCard {
  readonly modelParameters: { readonly datasets?: readonly { readonly ref: string }[] }
  readonly considerations?: {
    readonly useCases?: readonly string[]
    readonly technicalLimitations?: readonly string[]
    readonly ethicalConsiderations?: readonly { readonly name: string }[]
  }
  readonly properties: readonly BomProperty[]
}

const MODEL = 'model'
const WEIGHTS = ['weights.pretrained', 'weights.adapted'] as const
/** Passages and data sets quoted of each kind. */
const MAX_QUOTED = 20
const MAX_TEXT = 300

/** The release as a machine-learning bill of materials. No serial number and no clock: the same commit gives the same bytes. */
export function writeCycloneDx(assessment: Assessment): string {
  return `${JSON.stringify(toBom(assessment), null, 2)}\n`
}

function toBom(assessment: Assessment): Bom {
  const { subject, tool, artifacts } = assessment
  const data = componentsOf('datasets').flatMap((component) => dataOf(assessment, component) ?? [])
  const files = artifacts.map(fileOf)
  const refs = (all: readonly BomComponent[]) => all.flatMap((each) => each['bom-ref'] ?? [])
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      tools: { components: [{ type: 'application', name: tool.name, version: tool.version }] },
      component: {
        type: 'machine-learning-model',
        'bom-ref': MODEL,
        name: plain(subject.name),
        ...(subject.revision !== undefined && { version: subject.revision }),
        ...licensesOf(assessment, WEIGHTS),
        modelCard: cardOf(assessment, refs(data)),
      },
    },
    components: [...data, ...files],
    dependencies: [{ ref: MODEL, dependsOn: refs([...data, ...files]) }],
  }
}

function cardOf(assessment: Assessment, datasets: readonly string[]): ModelCard {
  const quotes = (rule: string) => quotesOf(assessment, rule)
  const useCases = quotes('documentation/intended-use-stated')
  const technicalLimitations = quotes('documentation/limitations-stated')
  const risks = quotes('safeguards/risks-described')
  const considerations = {
    ...(useCases.length > 0 && { useCases }),
    ...(technicalLimitations.length > 0 && { technicalLimitations }),
    ...(risks.length > 0 && { ethicalConsiderations: risks.map((name) => ({ name })) }),
  }
  return {
    modelParameters: { ...(datasets.length > 0 && { datasets: datasets.map((ref) => ({ ref })) }) },
    ...(Object.keys(considerations).length > 0 && { considerations }),
    properties: propertiesOf(assessment),
  }
}

/** The class, each cell of the profile that is known, and a line for each framework. */
function propertiesOf({ class: { value }, profile, frameworks }: Assessment): readonly BomProperty[] {
  const cells = Object.entries(profile).flatMap(([component, row]) =>
    Object.entries(row).flatMap(([attribute, { level }]) =>
      level === 'unknown' || level === 'not-applicable'
        ? []
        : [{ name: `openness-lint:${component}:${attribute}`, value: level }],
    ),
  )
  return [
    { name: 'openness-lint:class', value },
    ...cells,
    ...Object.entries(frameworks).map(([name, { summary }]) => ({
      name: `openness-lint:framework:${name}`,
      value: plain(summary),
    })),
  ]
}

/** Data that are out or at least named; nothing where the repository is silent. */
function dataOf(assessment: Assessment, component: ComponentId): BomComponent | undefined {
  const finding = assessment.findings.find(
    (each) => each.rule === 'availability/data-released' && each.component === component,
  )
  if (finding?.outcome !== 'met' && finding?.outcome !== 'partial') return undefined
  return {
    type: 'data',
    'bom-ref': component,
    name: components[component].name,
    description: plain(finding.message),
    ...licensesOf(assessment, [component]),
    data: unique(finding.evidence.slice(0, MAX_QUOTED).map(toData)),
    properties: [{ name: 'openness-lint:availability', value: finding.level ?? finding.outcome }],
  }
}

function toData({ path, text }: EvidenceEntry): BomData {
  const name = plain(text ?? path)
  return { type: 'dataset', name, ...(ADDRESS.test(name) && { contents: { url: name } }) }
}

/** What an IRI may consist of: https://www.rfc-editor.org/rfc/rfc3986 */
const ADDRESS = /^https?:\/\/[\w.~:/?#@!$&'()*+,;=-]+$/

function fileOf({ path, kind, format, size, sha256, parameters }: ArtifactEntry): BomComponent {
  const numbers = { size, parameters }
  return {
    type: 'file',
    'bom-ref': `file:${path.toWellFormed()}`,
    name: plain(path),
    ...(sha256 !== undefined && { hashes: [{ alg: 'SHA-256', content: sha256 }] }),
    properties: [
      { name: 'openness-lint:kind', value: kind },
      { name: 'openness-lint:format', value: format },
      ...Object.entries(numbers).flatMap(([name, value]) =>
        value === undefined ? [] : [{ name: `openness-lint:${name}`, value: String(value) }],
      ),
    ],
  }
}

/** The terms of components: one expression where SPDX lists all of it, else by name. */
function licensesOf(
  { profile }: Assessment,
  ids: readonly ComponentId[],
): { readonly licenses?: readonly BomLicense[] } {
  const expressions = unique(ids.flatMap((id) => profile[id]?.licensing?.expression ?? []))
  const [only] = expressions
  if (only === undefined) return {}
  if (expressions.length === 1 && !only.includes('LicenseRef-')) return { licenses: [{ expression: only }] }
  return { licenses: expressions.map((each) => ({ license: { name: readable(each) } })) }
}

function quotesOf({ findings }: Assessment, rule: string): readonly string[] {
  const answering = findings.filter(
    (finding: AssessedFinding) =>
      finding.rule === rule && (finding.outcome === 'met' || finding.outcome === 'partial'),
  )
  return unique(
    answering.flatMap(({ evidence }) =>
      evidence.map(({ path, line, text }) =>
        plain(`${path}${line === undefined ? '' : `:${line}`}${text ? ` ${text}` : ''}`),
      ),
    ),
  ).slice(0, MAX_QUOTED)
}

/** The first of those that are written alike. */
function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}

const plain = (text: string) => clip(forTerminal(text.replace(/\s+/g, ' ').trim()), MAX_TEXT)
