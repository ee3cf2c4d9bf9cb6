import { readFileSync } from 'node:fs'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import type { AssessedFinding, Assessment } from '../../src/assessment/v1.ts'
import { assess } from '../../src/index.ts'
import { writeAttestation } from '../../src/reporters/attestation.ts'
import { badgeOf, badgeSubjects, writeBadgeEndpoint, writeBadgeSvg } from '../../src/reporters/badge.ts'
import { writeCycloneDx } from '../../src/reporters/cyclonedx.ts'
import { writeMofRecord } from '../../src/reporters/mof.ts'
import { writeSarif } from '../../src/reporters/sarif.ts'
import { digestsOf } from '../../src/repositories/digests.ts'
import { directory } from '../../src/repositories/directory.ts'
import { memory } from '../../src/repositories/memory.ts'
import type { Rule } from '../../src/rule.ts'
import { aster, overclaiming } from '../support/assessment.ts'

const EXAMPLES = ['honest-open', 'open-weights', 'overclaims'] as const
/** Without the commit, which is this repository's own. */
const read = async (name: string) => {
  const { revision: _, ...repository } = await directory(`examples/${name}`)
  return repository
}
const assessed = Object.fromEntries(
  await Promise.all(EXAMPLES.map(async (name) => [name, await assess(await read(name))] as const)),
) as Readonly<Record<(typeof EXAMPLES)[number], Assessment>>
const PATHS = ['README.md', 'LICENSE']

/** A finding with anything in it that a hostile repository could bring. */
const hostile = fc
  .record({
    message: fc.string({ unit: 'binary' }),
    text: fc.string({ unit: 'binary' }),
    path: fc.string({ unit: 'binary', minLength: 1 }),
    line: fc.nat(),
  })
  .map(
    ({ message, text, path, line }): AssessedFinding => ({
      rule: 'documentation/intended-use-stated',
      outcome: 'partial',
      severity: 'notice',
      message,
      declared: false,
      online: false,
      baseline: false,
      evidence: [{ path, line: line + 1, text }],
    }),
  )

describe('SARIF', () => {
  const schema = JSON.parse(
    readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
  )
  // The schema is of draft 4, which differs from draft 7 in nothing that it uses but the name of its own id.
  const { $schema: _, id: __, ...body } = schema
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(body)
  const valid = (text: string) => {
    const log = JSON.parse(text)
    expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
    return log
  }

  test.each(EXAMPLES)('of %s is valid', (name) => {
    valid(writeSarif(assessed[name], { rules, paths: PATHS }))
  })

  test('is the same every time', async () => {
    const texts = {
      question: 'Do the links lead somewhere?',
      why: 'A link that leads nowhere\n    tells nothing.',
      remedy: 'Mend `the link`.',
      references: ['https://example.org/links'],
    }
    const known = { 'consistency/local-links-resolve': texts as unknown as Rule }
    const text = writeSarif(aster, { rules: known, paths: PATHS })
    valid(text)
    await expect(text).toMatchFileSnapshot('snapshots/aster.sarif')
  })

  test('a broken log is not taken for a valid one', () => {
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false)
  })

  test('stays within the limits of GitHub on a repository with 6,000 findings', () => {
    const findings = Array.from(
      { length: 6_000 },
      (_, index): AssessedFinding => ({
        rule: index % 2 === 0 ? 'consistency/local-links-resolve' : 'documentation/intended-use-stated',
        outcome: 'unmet',
        severity: index % 2 === 0 ? 'error' : 'notice',
        message: 'long '.repeat(1_000),
        declared: false,
        online: false,
        baseline: false,
        evidence: Array.from({ length: 200 }, (__, line) => ({ path: `docs/${index}.md`, line: line + 1 })),
      }),
    )
    const text = writeSarif({ ...assessed.overclaims, findings, claims: [] }, { rules, paths: PATHS })
    const [run] = valid(text).runs
    expect(run.results).toHaveLength(5_000)
    expect(run.results.filter(({ level }: { level: string }) => level === 'error')).toHaveLength(3_000)
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('1000 more findings')
    for (const { locations } of run.results) expect(locations).toHaveLength(1)
    for (const rule of run.tool.driver.rules) expect(rule.properties.tags.length).toBeLessThanOrEqual(10)
  })

  test('what is missing stands on the first line of the nearest file', () => {
    const finding = assessed.overclaims.findings.find(
      ({ evidence, severity }) => severity !== 'none' && evidence.length === 0,
    )
    const findings = finding ? [finding] : []
    const [run] = valid(
      writeSarif({ ...assessed.overclaims, findings, claims: [] }, { rules, paths: PATHS }),
    ).runs
    expect(run.results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'README.md' },
      region: { startLine: 1 },
    })
  })

  test('a finding keeps its fingerprint when its line moves, and two alike are told apart', () => {
    const at = (line: number) => ({ path: 'README.md', line, text: 'weights/README.md' })
    const [first] = assessed.overclaims.findings.filter(({ severity }) => severity === 'error')
    const prints = (lines: readonly number[]) => {
      const findings = lines.flatMap((line) => (first ? [{ ...first, evidence: [at(line)] }] : []))
      return JSON.parse(
        writeSarif({ ...assessed.overclaims, findings, claims: [] }, { rules, paths: PATHS }),
      ).runs[0].results.map((result: { partialFingerprints: object }) => result.partialFingerprints)
    }
    expect(prints([3])).toEqual(prints([30]))
    const [one, two] = prints([3, 9])
    expect(one).not.toEqual(two)
  })

  test('is valid whatever a repository brings', () => {
    fc.assert(
      fc.property(fc.array(hostile), (findings) => {
        valid(writeSarif({ ...assessed.overclaims, findings, claims: [] }, { rules, paths: [] }))
      }),
      { numRuns: 50 },
    )
  })

  test('claims are results at their own lines, and those that may stand are marked', () => {
    const [run] = valid(writeSarif(overclaiming, { rules, paths: PATHS, prefix: 'models' })).runs
    const of = (id: string) => run.results.find(({ ruleId }: { ruleId: string }) => ruleId === id)
    expect(of('claim/open-source')).toMatchObject({
      level: 'error',
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'models/README.md' }, region: { startLine: 12 } } },
      ],
      relatedLocations: [
        {
          physicalLocation: { artifactLocation: { uri: 'models/LICENSE-MODEL' }, region: { startLine: 88 } },
        },
        {},
      ],
      baselineState: 'new',
    })
    expect(of('claim/open-source')).not.toHaveProperty('suppressions')
    expect(of('claim/commercial-use').suppressions).toMatchObject([
      { kind: 'external', status: 'accepted', justification: expect.stringMatching(/^Under negotiation/) },
    ])
    expect(of('claim/reproducible')).toMatchObject({ baselineState: 'unchanged', level: 'warning' })
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('has ended')
  })
})

describe('CycloneDX', () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6)

  test.each(EXAMPLES)('of %s is valid', async (name) => {
    expect(await validator.validate(writeCycloneDx(assessed[name]))).toBeNull()
  })

  test('is the same every time', async () => {
    const text = writeCycloneDx(aster)
    expect(await validator.validate(text)).toBeNull()
    await expect(text).toMatchFileSnapshot('snapshots/aster.cdx.json')
  })

  test('a broken bill is not taken for a valid one', async () => {
    const bill = { ...JSON.parse(writeCycloneDx(assessed.overclaims)), version: 'one' }
    expect(await validator.validate(JSON.stringify(bill))).not.toBeNull()
  })

  test('licenses that SPDX does not list stand by name, the others as an expression', async () => {
    const of = async (license: string) => {
      const card = `---\nlicense: ${license}\n---\n# Aster\n\nThe weights.\n`
      const text = writeCycloneDx(await assess(memory({ 'README.md': card, 'model.safetensors': 'weights' })))
      expect(await validator.validate(text)).toBeNull()
      return JSON.parse(text).metadata.component.licenses
    }
    expect(await of('apache-2.0')).toEqual([{ expression: 'Apache-2.0' }])
    expect(await of('llama3.1')).toEqual([{ license: { name: 'llama3.1' } }])
  })

  test('names data sets and the digests that pointers state', () => {
    const { components, metadata } = JSON.parse(writeCycloneDx(assessed['honest-open']))
    expect(metadata.component.modelCard.modelParameters.datasets).toContainEqual({
      ref: 'datasets.pretraining',
    })
    expect(components).toContainEqual(
      expect.objectContaining({ type: 'data', 'bom-ref': 'datasets.pretraining' }),
    )
    expect(components).toContainEqual(
      expect.objectContaining({
        name: 'model.safetensors',
        hashes: [{ alg: 'SHA-256', content: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      }),
    )
  })

  test('is valid whatever a repository brings', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile), async (findings) => {
        expect(await validator.validate(writeCycloneDx({ ...assessed.overclaims, findings }))).toBeNull()
      }),
      { numRuns: 30 },
    )
  })
})

test('a record of the Model Openness Framework is the same every time', async () => {
  await expect(writeMofRecord(aster)).toMatchFileSnapshot('snapshots/aster.mof.yml')
})

describe('an attestation', () => {
  test('is about the files of the model: by the digests of their pointers, else by their own', async () => {
    const files = { 'model.safetensors': 'weights', 'tokenizer.json': '{}' }
    const repository = memory(files)
    const assessment = await assess(repository)
    const text = writeAttestation(assessment, await digestsOf(assessment.artifacts, repository)) ?? ''
    expect(JSON.parse(text)).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'urn:openness-lint:assessment:v1',
      predicate: JSON.parse(JSON.stringify(assessment)),
      subject: [
        {
          name: 'model.safetensors',
          // printf weights | sha256sum
          digest: { sha256: '9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c' },
        },
        { name: 'tokenizer.json' },
      ],
    })
  })

  test('takes a pointer at its word', () => {
    const { subject } = JSON.parse(writeAttestation(assessed['honest-open'], new Map()) ?? '')
    const weights = assessed['honest-open'].artifacts.find(({ pointer }) => pointer)
    expect(subject).toEqual([{ name: weights?.path, digest: { sha256: weights?.sha256 } }])
  })

  test('is about the commit where no file is there, and about nothing where neither is', async () => {
    const commit = 'a'.repeat(40)
    const withCommit = await assess(memory({ 'README.md': '# Aster\n' }, 'aster', commit))
    expect(JSON.parse(writeAttestation(withCommit, new Map()) ?? '').subject).toEqual([
      { name: 'Aster', digest: { gitCommit: commit } },
    ])
    expect(writeAttestation(await assess(memory({ 'README.md': '# Aster\n' })), new Map())).toBeUndefined()
  })

  test('large files are read in pieces; those over the limit of a run are left out', async () => {
    const large = new Uint8Array(9 * 1024 * 1024).fill(7)
    const repository = memory({ 'model-1.gguf': large, 'model-2.gguf': large })
    const lengths: number[] = []
    const watched = {
      ...repository,
      readRange: (path: string, start: number, length: number) => {
        lengths.push(length)
        return repository.readRange(path, start, length)
      },
    }
    const assessment = await assess(repository)
    const digests = await digestsOf(assessment.artifacts, watched, 10 * 1024 * 1024)
    expect([...digests.keys()]).toEqual(['model-1.gguf'])
    expect(Math.max(...lengths)).toBeLessThanOrEqual(4 * 1024 * 1024)
  })
})

test('a statement is the same every time', async () => {
  const { predicate, ...statement } = JSON.parse(
    writeAttestation(aster, new Map([['tokenizer.json', 'ab'.repeat(32)]])) ?? '',
  )
  expect(predicate).toEqual(JSON.parse(JSON.stringify(aster)))
  await expect(JSON.stringify(statement, null, 2)).toMatchFileSnapshot('snapshots/aster.intoto.json')
})

describe('a badge', () => {
  test.each(badgeSubjects)('of %s is the same every time, and says the same in both forms', async (about) => {
    const badge = badgeOf(aster, about)
    const svg = writeBadgeSvg(badge)
    expect(svg).toContain(`<title>${badge.label}: ${badge.message}</title>`)
    expect(JSON.parse(writeBadgeEndpoint(badge))).toMatchObject({
      schemaVersion: 1,
      label: badge.label,
      message: badge.message,
    })
    await expect(svg).toMatchFileSnapshot(`snapshots/aster.${about}.svg`)
  })

  test('claims nothing where nothing is known', async () => {
    const silent = await assess(memory({ 'README.md': '# Aster\n' }))
    expect(badgeSubjects.map((about) => badgeOf(silent, about).tone)).not.toContain('open')
  })

  test('is well formed whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (message) => {
        const svg = writeBadgeSvg({ label: 'openness', message, tone: 'open' })
        expect(svg.match(/<(?!\/?(?:svg|title|clipPath|rect|g|text)\b)/g)).toBeNull()
        expect(svg.match(/&(?!#\d+;)/g)).toBeNull()
      }),
    )
  })
})
