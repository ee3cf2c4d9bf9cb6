import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { componentIds } from '../../src/components.ts'
import { writeProfilePicture } from '../../src/reporters/html/picture.tsx'
import { widthOf } from '../../src/reporters/text-width.ts'
import { aster, overclaiming } from '../support/assessment.ts'
import { hostileTexts, withTexts } from '../support/hostile.ts'

/** The names of the elements, and a complaint where they are not closed in order. */
function parse(svg: string) {
  const open: string[] = []
  const names: string[] = []
  const texts: Record<string, string> = {}
  const parser = new Parser(
    {
      onopentag(name) {
        names.push(name)
        open.push(name)
      },
      ontext(text) {
        const name = open.at(-1) ?? ''
        texts[name] = `${texts[name] ?? ''}${text}`
      },
      onclosetag(name, implied) {
        if (implied && open.at(-1) !== name) throw new Error(`${name} is not closed`)
        open.pop()
      },
    },
    { xmlMode: true },
  )
  parser.end(svg)
  return { names, texts, open }
}

describe('the picture of a profile', () => {
  test('is the same every time', async () => {
    await expect(writeProfilePicture(aster)).toMatchFileSnapshot('snapshots/aster.profile.svg')
  })

  test('does not change with the commit', () => {
    const subject = { ...aster.subject, revision: 'f'.repeat(40) }
    expect(writeProfilePicture({ ...aster, subject })).toBe(writeProfilePicture(aster))
  })

  test('is told in words to those who do not see it', () => {
    const { texts } = parse(writeProfilePicture(aster))
    expect(texts.title).toBe('Openness of Aster-7B: open weights')
    expect(texts.desc).toContain('weights are available to anyone')
    expect(texts.desc).toContain(
      'Weights, pre-trained: available: open; documented: partial; licensed: open, Apache-2.0; safeguarded: unknown.',
    )
  })

  test('says of which components nothing is said', () => {
    const { texts } = parse(writeProfilePicture(aster))
    expect(texts.text).toContain('Datasets (fine-tuning, alignment, evaluation)')
  })

  test('is light and dark, 720 pixels wide, and as high as it needs', () => {
    const svg = writeProfilePicture(aster)
    expect(svg).toContain('@media(prefers-color-scheme:dark)')
    const height = Number(/ viewBox="0 0 720 (\d+)"/.exec(svg)?.[1])
    expect(height).toBeGreaterThan(100)
    expect(height).toBeLessThan(260)
    const open = { availability: { level: 'open', findings: [] } }
    const full = writeProfilePicture({
      ...aster,
      profile: Object.fromEntries(componentIds.map((id) => [id, open])),
    })
    expect(Number(/ viewBox="0 0 720 (\d+)"/.exec(full)?.[1])).toBeLessThan(540)
  })

  test('of a repository that says nothing is a picture too', () => {
    const { names, open } = parse(writeProfilePicture({ ...aster, profile: {} }))
    expect(open).toEqual([])
    expect(names).toContain('title')
  })

  test.each(hostileTexts)('%j stays a text', (text) => {
    const usual = parse(writeProfilePicture(overclaiming))
    const { names, open } = parse(writeProfilePicture(withTexts(overclaiming, text)))
    expect(open).toEqual([])
    expect(new Set(names)).toEqual(new Set(usual.names))
  })

  test('is well formed and holds no character that XML has not, whatever a repository brings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const svg = writeProfilePicture(withTexts(overclaiming, text))
        expect(parse(svg).open).toEqual([])
        // https://www.w3.org/TR/xml/#charsets
        expect(svg).toMatch(/^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u)
      }),
      { numRuns: 40 },
    )
  })

  test('a long name makes room for the class', () => {
    const svg = writeProfilePicture({ ...aster, subject: { ...aster.subject, name: 'W'.repeat(300) } })
    const [, name = ''] = />(W+…)</.exec(svg) ?? []
    expect(widthOf(name, 18)).toBeLessThan(720)
  })
})
