// biome-ignore-all lint/performance/useDomNodeTextContent: what is rendered is what is asked for.
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/assessment/v1.ts'
import { FleetSummary } from '../../src/fleets/summary.ts'
import { writeFleetHtml } from '../../src/reporters/html/fleet.tsx'
import { aster, overclaiming } from '../support/assessment.ts'
import { NARROW, openPage, useBrowser, violations, WIDE } from '../support/browser.ts'
import { hostileTexts } from '../support/hostile.ts'

const browser = useBrowser()
const open = (html: string, options?: BrowserContextOptions) => openPage(browser(), html, options)

const CLASSES = ['open-source', 'open-weights', 'restricted-weights', 'closed', 'unknown'] as const
const FAILURE = { kind: 'repository', message: 'github:acme/gone cannot be read.' } as const

function renamed(assessment: Assessment, name: string, value = assessment.class.value): Assessment {
  const { subject } = assessment
  return { ...assessment, subject: { ...subject, name }, class: { ...assessment.class, value } }
}

/** So many of all classes, every third with claims that are contradicted, and one that could not be read. */
function fleetOf(count: number, limit = count): string {
  const summary = new FleetSummary(limit)
  for (let n = 0; n < count; n += 1) {
    const assessment = renamed(n % 3 === 0 ? overclaiming : aster, `model-${n}`, CLASSES[n % CLASSES.length])
    summary.add({ target: `github:acme/model-${n}`, assessment }, `reports/model-${n}.html`)
  }
  summary.add({ target: 'github:acme/gone', failure: FAILURE })
  return writeFleetHtml(summary)
}

const fleet = fleetOf(250)
const rows = (page: Page) => page.locator('table.fleet tbody tr:visible')
const names = (page: Page) => page.locator('table.fleet tbody th bdi').allInnerTexts()
const column = (page: Page, number: number) =>
  page.locator(`table.fleet tbody td:nth-child(${number})`).allInnerTexts()
const heading = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true })
const found = (page: Page) => page.locator('#filters output').innerText()

describe('the index of a fleet', () => {
  test('says what it is about, and asks for nothing', async () => {
    const { page, requests, complaints } = await open(fleet)
    expect(await page.locator('h1').textContent()).toBe('251 repositories claims are contradicted in 84')
    expect(await page.locator('.legend').innerText()).toMatch(/50 open source/)
    expect(await page.getByRole('link', { name: 'model-0', exact: true }).getAttribute('href')).toBe(
      'reports/model-0.html',
    )
    await page.getByRole('link', { name: '1 could not be assessed' }).click()
    expect(await page.locator('main').innerText()).toContain(FAILURE.message)
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
  })

  test('shows a hundred rows, and turns to the next', async () => {
    const { page } = await open(fleet)
    const where = page.locator('#pages output')
    expect(await rows(page).count()).toBe(100)
    expect(await where.innerText()).toBe('1 to 100 of 250')
    expect(await page.getByRole('button', { name: 'Previous' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Next' }).click()
    expect((await names(page))[0]).toBe('model-100')
    await page.getByRole('button', { name: 'Next' }).click()
    expect(await where.innerText()).toBe('201 to 250 of 250')
    expect(await rows(page).count()).toBe(50)
    expect(await page.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Previous' }).click()
    expect((await names(page))[0]).toBe('model-100')
  })

  test('turns pages with the keyboard, and does not lose the place at the last one', async () => {
    const { page } = await open(fleet)
    await page.getByRole('button', { name: 'Next' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    expect(await page.locator('#pages output').innerText()).toBe('201 to 250 of 250')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Previous')
  })

  test('shows no pages where one is enough', async () => {
    const { page } = await open(fleetOf(40))
    expect(await rows(page).count()).toBe(40)
    expect(await page.locator('#pages').isVisible()).toBe(false)
  })
})

describe('a column', () => {
  test('puts the rows in order, one way and the other', async () => {
    const { page } = await open(fleet)
    const contradicted = heading(page, 'contradicted')
    await contradicted.getByRole('button').click()
    expect(await contradicted.getAttribute('aria-sort')).toBe('descending')
    const counts = (await column(page, 3)).map(Number)
    expect(counts[0]).toBeGreaterThan(0)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    await contradicted.getByRole('button').click()
    expect(await contradicted.getAttribute('aria-sort')).toBe('ascending')
    expect((await column(page, 3))[0]).toBe('0')

    await heading(page, 'class').getByRole('button').click()
    expect(await contradicted.getAttribute('aria-sort')).toBe(null)
    expect(new Set((await column(page, 2)).slice(0, 50).map((text) => text.trim()))).toHaveLength(1)
    expect((await column(page, 2))[0]).toContain('open source')
  })

  test('is sorted with the keyboard too, numbers in names as numbers', async () => {
    const { page } = await open(fleet)
    await heading(page, 'name').getByRole('button').focus()
    await page.keyboard.press('Enter')
    expect((await names(page)).slice(0, 12)).toEqual(Array.from({ length: 12 }, (_, n) => `model-${n}`))
    await page.keyboard.press('Space')
    expect((await names(page))[0]).toBe('model-249')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('name')
  })
})

describe('the choices', () => {
  test('are of class and of claims, and both count', async () => {
    const { page } = await open(fleet)
    await page.getByRole('radio', { name: 'restricted' }).check({ force: true })
    expect(await found(page)).toBe('50 of 250 repositories')
    for (const text of await column(page, 2)) expect(text).toContain('restricted')
    await page.getByRole('radio', { name: 'contradicted' }).check({ force: true })
    expect(await found(page)).toMatch(/^1[67] of 250 repositories$/)
    for (const text of await column(page, 3)) expect(Number(text)).toBeGreaterThan(0)
    await page.getByRole('radio', { name: 'every class' }).check({ force: true })
    await page.getByRole('radio', { name: 'any claims' }).check({ force: true })
    expect(await found(page)).toBe('')
    expect(await rows(page).count()).toBe(100)
  })

  test('are made with the keyboard', async () => {
    const { page } = await open(fleet)
    await page.getByRole('radio', { name: 'every class' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await found(page)).toBe('50 of 250 repositories')
  })

  test('are by words too: a slash, words, Escape', async () => {
    const { page } = await open(fleet)
    await page.keyboard.press('/')
    await page.keyboard.type('ACME model-24')
    expect(await names(page)).toEqual(
      [24, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249].map((n) => `model-${n}`),
    )
    expect(await found(page)).toBe('11 of 250 repositories')
    await page.getByRole('searchbox').fill('no such words')
    expect(await rows(page).count()).toBe(0)
    expect(await found(page)).toBe('0 of 250 repositories')
    await page.keyboard.press('Escape')
    expect(await rows(page).count()).toBe(100)
  })
})

test('arrows lead from one report to the next', async () => {
  const { page } = await open(fleet)
  await page.getByRole('link', { name: 'model-0', exact: true }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('model-1')
})

describe('without its script', () => {
  test('it is a table of all', async () => {
    const { page } = await open(fleet, { ...WIDE, javaScriptEnabled: false })
    expect(await rows(page).count()).toBe(250)
    expect(await page.locator('#filters').isVisible()).toBe(false)
    expect(await page.locator('#pages').isVisible()).toBe(false)
    expect(await page.locator('table.fleet button').count()).toBe(0)
  })
})

describe('axe-core finds no barrier', () => {
  test.each([
    ['in light', { ...WIDE, colorScheme: 'light' }],
    ['in dark', { ...WIDE, colorScheme: 'dark' }],
    ['on a telephone', NARROW],
  ] as const)('%s', async (_, options) => {
    const { page } = await open(fleetOf(250, 200), options)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'class', exact: true }).click()
    await page.getByRole('radio', { name: 'closed', exact: true }).check({ force: true })
    expect(await violations(page)).toEqual([])
  })
})

test('fits a telephone: nothing has to be moved sideways', async () => {
  const { page } = await open(fleet, NARROW)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('light and dark follow the reader’s choice', async () => {
  const ground = async (colorScheme: 'light' | 'dark') => {
    const { page } = await open(fleet, { ...WIDE, colorScheme })
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  }
  expect(await ground('light')).toBe('rgb(251, 250, 247)')
  expect(await ground('dark')).toBe('rgb(20, 25, 27)')
})

test('paper has all rows, and no controls', async () => {
  const { page } = await open(fleet)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await rows(page).count()).toBe(250)
  expect(await page.locator('#filters').isVisible()).toBe(false)
  expect(await page.locator('#pages').isVisible()).toBe(false)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await rows(page).count()).toBe(100)
})

test.each(hostileTexts)('%j stays a text, and asks for nothing', async (text) => {
  const summary = new FleetSummary(10)
  summary.add({ target: text, assessment: renamed(overclaiming, text) }, 'reports/x.html')
  summary.add({ target: text, failure: { kind: 'repository', message: text } })
  const { page, requests, complaints } = await open(writeFleetHtml(summary))
  await page.getByRole('button', { name: 'name', exact: true }).click()
  await page.keyboard.press('/')
  await page.keyboard.type('owned')
  expect(await page.title()).not.toBe('owned')
  expect(await page.locator('script, iframe, img, base, u, x').count()).toBe(1)
  expect(requests).toEqual([])
  expect(complaints).toEqual([])
})

test('the largest index has ten megabytes at most, and works', async () => {
  const html = fleetOf(10_000)
  expect(Buffer.byteLength(html)).toBeLessThan(10_000_000)
  const { page } = await open(html)
  expect(await page.locator('#pages output').innerText()).toBe('1 to 100 of 10,000')
  await heading(page, 'name').getByRole('button').click()
  await heading(page, 'name').getByRole('button').click()
  expect((await names(page))[0]).toBe('model-9999')
})
