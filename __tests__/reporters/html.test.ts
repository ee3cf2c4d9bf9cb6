import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import type { Assessment } from '../../src/assessment/v1.ts'
import { assess } from '../../src/index.ts'
import { writeHtml } from '../../src/reporters/html/index.tsx'
import { toSource } from '../../src/reporters/source.ts'
import { directory } from '../../src/repositories/directory.ts'
import { aster, overclaiming } from '../support/assessment.ts'
import { hostileTexts, withTexts } from '../support/hostile.ts'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

interface Page {
  readonly elements: readonly Element[]
  /** What is between the tags, style and script left out. */
  readonly text: string
  readonly style: string
  readonly script: string
}

/** What a browser makes of the page. */
function parse(html: string): Page {
  const elements: Element[] = []
  const texts: Record<string, string> = { style: '', script: '', '': '' }
  let inside = ''
  const parser = new Parser({
    onopentag(name, attributes) {
      elements.push({ name, attributes })
      if (name in texts) inside = name
    },
    onclosetag(name) {
      if (name === inside) inside = ''
    },
    ontext(text) {
      texts[inside] += text
    },
  })
  parser.end(html)
  return { elements, text: texts[''] ?? '', style: texts.style ?? '', script: texts.script ?? '' }
}

const source = toSource('https://github.com/acme/aster')
const write = (assessment: Assessment) => writeHtml(assessment, { rules, ...(source && { source }) })
const idsOf = ({ elements }: Page) =>
  elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]))

describe('the page', () => {
  const html = write(overclaiming)
  const page = parse(html)

  test('says name, revision, class and what can be said before anything else', () => {
    const order = ['Aster-7B', 'restricted weights', '0123456789ab', 'attaches a use policy', 'Datasets']
    const places = order.map((words) => page.text.indexOf(words))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThanOrEqual(0)
  })

  test('holds all it needs: nothing is loaded, from anywhere', () => {
    for (const { name, attributes } of page.elements) {
      expect(['img', 'iframe', 'object', 'embed', 'form', 'base']).not.toContain(name)
      expect(attributes.src).toBeUndefined()
      if (name === 'link') expect(attributes.href).toMatch(/^data:/)
      for (const attribute of Object.keys(attributes)) expect(attribute).not.toMatch(/^on|^style$/)
    }
  })

  test('allows its own style and its own script, by their hashes, and nothing else', () => {
    const policy = page.elements.find(
      ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy',
    )?.attributes.content
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash(page.style)}`,
      `script-src ${hash(page.script)}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ])
  })

  test('shows both sides of each contradiction with their places, and what to do', () => {
    for (const words of [
      'Aster-7B is fully open source',
      'README.md:12:5',
      'attaches a use policy',
      'LICENSE-MODEL:88',
      'We do not release the corpus.',
      'License the weights openly, or say "open weights with a use policy".',
      'not shown here, known before',
      'said under a condition, let stand',
    ])
      expect(page.text).toContain(words)
  })

  test('shows what changed, what is let stand and by whom, and how it was made', () => {
    for (const words of [
      'open weights → restricted weights',
      'was open',
      'Under negotiation with the base model’s owner.',
      'active, until 2027-01-31',
      'Read the first 1048576 bytes; the rest was not looked at.',
    ])
      expect(page.text).toContain(words)
  })

  test('links places to the lines of the revision', () => {
    const { revision } = overclaiming.subject
    const links = page.elements.map(({ attributes }) => attributes.href)
    expect(links).toContain(`https://github.com/acme/aster/blob/${revision}/LICENSE-MODEL#L88-L91`)
    expect(links).toContain(`https://github.com/acme/aster/commit/${revision}`)
  })

  test('links no place where the revision or the host is not known', () => {
    const { revision: _, ...subject } = overclaiming.subject
    for (const other of [write({ ...overclaiming, subject }), writeHtml(overclaiming, { rules })])
      expect(other).not.toContain('https://github.com/')
  })

  test('has each id once, and every link inside it leads somewhere', () => {
    const ids = idsOf(page)
    expect(ids).toEqual([...new Set(ids)])
    for (const { attributes } of page.elements)
      if (attributes.href?.startsWith('#')) expect(ids).toContain(attributes.href.slice(1))
  })

  test('opens a cell on the answers that make it', () => {
    const links = page.elements.flatMap(({ attributes: { href } }) => (href?.startsWith('#') ? [href] : []))
    expect(links).toContain('#weights.pretrained-licensing')
    expect(idsOf(page)).toContain('licensing/openly-licensed-weights.pretrained')
    expect(page.text).toContain(rules['licensing/openly-licensed'].question)
  })

  test('is the same every time', () => {
    expect(write(overclaiming)).toBe(html)
  })
})

test('what was asked and does not hold is said in its words', () => {
  const { text } = parse(write(overclaiming))
  expect(text).toContain('What was asked, and does not hold')
  for (const failure of overclaiming.gate.failures)
    if (failure.why === 'requirement-unmet') {
      expect(text).toContain(failure.requirement)
      expect(text).toContain(failure.message)
    }
})

test('a claim that is made in several places, or answered alike for several components, is told once', () => {
  const [claim] = overclaiming.claims
  const [because] = claim?.because ?? []
  const alike = because ? [because, { ...because, component: 'weights.adapted' }] : []
  const claims = claim
    ? [1, 2, 3, 4, 5].map((line) => ({ ...claim, path: 'docs/FAQ.md', line, because: alike }))
    : []
  const { text } = parse(write({ ...overclaiming, claims }))
  expect(text.match(/Open source, of the weights contradicted/g)).toHaveLength(1)
  expect(text).toContain('docs/FAQ.md:4:5')
  expect(text).toContain('and 1 more')
  expect(text).toContain('Pre-trained weights, adapted weights: attaches a use policy')
})

test('the page of an example stays below 300 kB, links and all', async () => {
  for (const example of ['honest-open', 'open-weights', 'overclaims']) {
    const assessment = await assess(await directory(`examples/${example}`))
    expect(Buffer.byteLength(write(assessment)), example).toBeLessThan(300_000)
  }
})

test('a calm page says so', () => {
  const findings = aster.findings.filter(({ rule }) => !rule.startsWith('consistency/'))
  const gate = { passed: true, asked: [{ asked: 'consistency', holds: true }], failures: [] }
  const { text } = parse(write({ ...aster, findings, gate }))
  expect(text).toContain('the gate holds')
  expect(parse(write({ ...aster, gate: { ...gate, asked: [] } })).text).toContain('nothing is asked of it')
  expect(text).toContain('Nothing that the repository says is contradicted by what it holds.')
})

test('of several models, each is shown by itself', () => {
  const { version, tool, ...model } = aster
  const other = { ...model, subject: { name: 'Boreas-7B', root: 'models/boreas' } }
  const page = parse(write({ ...aster, models: [model, other] }))
  expect(page.text).toContain('Boreas-7B')
  expect(page.text).toContain('models/boreas')
  const ids = idsOf(page)
  expect(ids).toEqual([...new Set(ids)])
})

test('rules of others are asked of the repository, or of a component that nobody knows, and shown all the same', () => {
  const [first] = aster.findings
  const findings = first
    ? [
        {
          ...first,
          rule: 'acme/policy-signed',
          component: 'weights.exotic',
          message: 'Signed by a stranger.',
        },
      ]
    : []
  const { text } = parse(write({ ...aster, findings }))
  expect(text).toContain('Signed by a stranger.')
})

describe('texts of strangers stay texts', () => {
  const usual = parse(write(overclaiming))
  const shape = ({ elements }: Page) =>
    elements.map(({ name, attributes }) => `${name} ${Object.keys(attributes).join(' ')}`)

  test.each(hostileTexts)('%j', (text) => {
    const page = parse(write(withTexts(overclaiming, text)))
    expect(new Set(shape(page).map((each) => each.split(' ')[0]))).toEqual(
      new Set(shape(usual).map((each) => each.split(' ')[0])),
    )
    expect(page.elements.filter(({ name }) => name === 'script')).toHaveLength(1)
    for (const { attributes } of page.elements) {
      expect(Object.keys(attributes).filter((name) => name.startsWith('on'))).toEqual([])
      expect(attributes.href ?? '#').toMatch(/^(?:#|https:|data:image\/svg)/)
    }
    expect(page.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  })

  test('whatever they are made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const html = write(withTexts(overclaiming, text))
        const page = parse(html)
        expect(page.elements.filter(({ name }) => name === 'script')).toHaveLength(1)
        expect(html.isWellFormed()).toBe(true)
        for (const { attributes } of page.elements)
          expect(attributes.href ?? '#').toMatch(/^(?:#|https:|data:)/)
      }),
      { numRuns: 25 },
    )
  })
})
