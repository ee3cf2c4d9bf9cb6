import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { frameworkNames, frameworks } from '../../src/frameworks/index.ts'
import { type Framework, type Need, rulesOf } from '../../src/frameworks/requirements.ts'
import { assess } from '../../src/index.ts'
import { directory } from '../../src/repositories/directory.ts'
import { memory } from '../../src/repositories/memory.ts'
import type { Rule } from '../../src/rule.ts'

const honest = await assess(await directory('examples/honest-open'))
const overclaims = await assess(await directory('examples/overclaims'))
const silent = await assess(memory({ 'notes.txt': 'Nothing about a model.' }))

describe.each(frameworkNames)('%s', (name) => {
  const framework: Framework = frameworks[name]
  const requirements = Object.entries(framework.requirements)

  test('names its version and where it can be read', () => {
    expect(framework.version).toMatch(/\d/)
    expect(framework.source).toMatch(/^https:\/\//)
  })

  test.each(requirements)(
    '%s asks something, and rules that are there and asked of the component',
    (_, requirement) => {
      expect(requirement.asks).toMatch(/[.?]$/)
      for (const { rule, of } of requirement.needs ? rulesOf(requirement.needs) : []) {
        const asked: Rule | undefined = (rules as Readonly<Record<string, Rule>>)[rule]
        expect(asked, rule).toBeDefined()
        if (of === undefined) expect(asked?.of, rule).toBe('repository')
        else expect(asked?.of, rule).toContain(of)
      }
    },
  )

  test('passes nothing of a repository that says nothing', () => {
    const found = Object.values(silent.frameworks[name].details).map(({ status }) => status)
    expect(found.filter((status) => status === 'pass' || status === 'partial')).toEqual([])
  })

  test('gives its reasons by findings that are in the assessment', () => {
    for (const { because } of Object.values(honest.frameworks[name].details))
      for (const { rule, component, outcome } of because)
        expect(honest.findings).toContainEqual(
          expect.objectContaining({ rule, ...(component && { component }), outcome }),
        )
  })

  test('what passes has a place to look', () => {
    for (const { because, status } of Object.values(honest.frameworks[name].details)) {
      if (status !== 'pass') continue
      const places = because.flatMap(({ rule, component }) =>
        honest.findings.filter((finding) => finding.rule === rule && finding.component === component),
      )
      expect(places.some(({ evidence }) => evidence.length > 0)).toBe(true)
    }
  })
})

test('no framework says what nobody here can say', () => {
  const said = JSON.stringify([frameworks, honest.frameworks, overclaims.frameworks, silent.frameworks])
  expect(said).not.toMatch(/\b(?:certified|certif\w*|compliant|complian\w*|exempt\w*)\b/i)
})

describe('the Open Source AI Definition', () => {
  test('finds its three parts in an open release', () => {
    expect(honest.frameworks.osaid).toMatchObject({
      status: 'pass',
      requirements: { 'data-information': 'pass', code: 'pass', parameters: 'pass' },
    })
  })

  test('does not find them where weights are gated and under non-commercial terms', () => {
    expect(overclaims.frameworks.osaid).toMatchObject({
      status: 'fail',
      requirements: { parameters: 'fail' },
    })
  })

  test('lets no silence about adapted weights hide behind the base', async () => {
    const { frameworks: views } = await assess(
      memory({
        'README.md':
          '---\nlicense: apache-2.0\n---\n# Aster\n\nWeights: [base](https://huggingface.co/aster/Aster-7B).\n',
        'model.safetensors': 'weights',
        LICENSE: 'All rights reserved, and some more words that no license holds.',
      }),
    )
    expect(views.osaid.status).not.toBe('pass')
  })
})

describe('the European index', () => {
  test('grades twelve dimensions, and scores those that are decided', () => {
    const { grades, decided, score } = honest.frameworks.osai
    expect(Object.keys(grades)).toHaveLength(12)
    expect(decided).toBe(Object.values(grades).filter((grade) => grade !== 'unknown').length)
    const points = Object.values(grades).flatMap((grade) => POINTS[grade] ?? [])
    expect(score).toBeCloseTo(points.reduce((sum, each) => sum + each, 0) / points.length, 3)
  })

  const POINTS: Readonly<Record<string, number>> = { open: 1, partial: 0.5, closed: 0 }

  test('has no score where nothing is decided', () => {
    expect(silent.frameworks.osai).toMatchObject({ decided: 0 })
    expect(silent.frameworks.osai).not.toHaveProperty('score')
  })

  test('takes inference code alone for none', async () => {
    const card =
      '# Aster\n\n```python\nfrom transformers import AutoModel\nmodel = AutoModel.from_pretrained("aster/Aster-7B")\n```\n'
    const { frameworks: views } = await assess(memory({ 'README.md': card, 'inference.py': INFERENCE }))
    expect(views.osai.grades).toMatchObject({ trainingcode: 'closed' })
  })

  const INFERENCE =
    'import torch\nfrom transformers import AutoModel\nmodel = AutoModel.from_pretrained("x")\nmodel.generate()\n'
})

describe('the AI Act', () => {
  const under = async (license: string) => {
    const card = `---\nlicense: ${license}\n---\n# Aster\n\nThe weights.\n`
    const { frameworks: views } = await assess(memory({ 'README.md': card, 'model.safetensors': 'weights' }))
    return views['eu-ai-act'].requirements
  }

  test('finds no limit in an open license', async () => {
    expect(await under('apache-2.0')).toMatchObject({
      'license-grants-use': 'pass',
      'no-user-threshold': 'pass',
      'use-limits-proportionate': 'pass',
      'weights-public': 'pass',
    })
  })

  test('finds non-commercial terms, thresholds of users, and limits of use that a person has to judge', async () => {
    expect(await under('cc-by-nc-4.0')).toMatchObject({ 'license-grants-use': 'fail' })
    expect(await under('llama3.1')).toMatchObject({
      'no-user-threshold': 'fail',
      'use-limits-proportionate': 'partial',
    })
    expect(await under('openrail')).toMatchObject({ 'license-grants-use': 'unknown' })
  })

  test.each([
    ['3.8e25', 'fail'],
    ['2e22', 'not-applicable'],
    ['many', 'unknown'],
  ])('holds a stated compute of %s FLOP against the threshold of systemic risk: %s', async (flop, status) => {
    const card = `---\nlicense: mit\n---\n# Aster\n\nTraining took ${flop} FLOP.\n`
    const { frameworks: views } = await assess(memory({ 'README.md': card, 'model.safetensors': 'weights' }))
    expect(views['eu-ai-act'].requirements).toMatchObject({ 'systemic-risk-assessed': status })
  })

  test('does not claim to see how money is earned', () => {
    expect(honest.frameworks['eu-ai-act'].details['no-monetization']).toMatchObject({
      status: 'unobservable',
      unobservable: expect.stringContaining('not in a repository'),
    })
  })
})

describe('the transparency index', () => {
  test('has a hundred indicators, and counts only those that a repository can show', () => {
    const { indicators, observable, total, answered } = honest.frameworks.fmti
    expect(total).toBe(100)
    expect(Object.keys(indicators)).toHaveLength(observable)
    expect(answered).toBe(Object.values(indicators).filter((status) => status === 'pass').length)
  })

  const LIST = '../shared/data/fmti.json'
  test.skipIf(!existsSync(LIST))('are those of the published list, and out of reach as it says', () => {
    const published: readonly { indicator: string; repo_checkable: string }[] = JSON.parse(
      readFileSync(LIST, 'utf8'),
    ).indicators
    expect(Object.keys(frameworks.fmti.requirements)).toEqual(published.map(({ indicator }) => indicator))
    const requirements: Framework['requirements'] = frameworks.fmti.requirements
    for (const { indicator, repo_checkable } of published)
      expect(requirements[indicator]?.unobservable !== undefined, indicator).toBe(repo_checkable === 'no')
  })
})

const CORPUS = '../shared/corpus'
const TRUTH = '../shared/data/truth.json'

describe.skipIf(!existsSync(CORPUS))('systems with a known outcome', async () => {
  const { mkdtempSync } = await import('node:fs')
  const { execFileSync } = await import('node:child_process')
  const { tmpdir } = await import('node:os')
  interface Known {
    readonly repo: string
    readonly osaid?: readonly { readonly verdict: string }[]
  }
  const known: readonly Known[] = existsSync(TRUTH) ? JSON.parse(readFileSync(TRUTH, 'utf8')).repos : []
  const failing = known.filter(({ osaid }) => osaid?.some(({ verdict }) => !verdict.startsWith('passed')))

  test.each(failing.map(({ repo }) => repo))(
    '%s is not said to hold all that the definition asks',
    async (repo) => {
      const folder = mkdtempSync(`${tmpdir()}/known-`)
      const name = repo.replace('/', '+')
      execFileSync('tar', ['xzf', `${CORPUS}/${name}.tar.gz`, '-C', folder])
      const { frameworks: views } = await assess(await directory(`${folder}/${name}`))
      expect(views.osaid.status).not.toBe('pass')
    },
  )
})

test('a need that names every combination lists its rules once', () => {
  const need: Need = {
    all: [{ rule: 'a' }, { any: [{ rule: 'a' }, { given: { rule: 'b' }, ask: { rule: 'c' } }] }],
  }
  expect(rulesOf(need)).toEqual([{ rule: 'a' }, { rule: 'c' }])
})

test('what is declared and not seen is said to be declared', async () => {
  const { frameworks: views } = await assess(
    memory({
      'README.md': '---\nlicense: apache-2.0\n---\n# Aster\n',
      'model.safetensors': 'weights',
      'openness.yml':
        'components:\n  datasets.pretraining:\n    location: https://huggingface.co/datasets/aster/corpus\n    license: CC-BY-4.0\n',
    }),
  )
  expect(views.mof.details.Datasets).toMatchObject({ status: 'pass', declared: true })
  expect(views.mof.details['Model parameters (Final)']).not.toHaveProperty('declared')
})
