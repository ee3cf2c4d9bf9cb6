import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { chromiumHere } from '../../scripts/chromium.ts'
import { folder } from './folder.ts'

export const WIDE = { viewport: { width: 1280, height: 800 } } as const
export const NARROW = { viewport: { width: 390, height: 844 } } as const

export interface Opened {
  readonly page: Page
  /** Addresses that were asked for, the file itself left out. */
  readonly requests: readonly string[]
  /** What the browser complained of: errors of the script, refusals of the policy. */
  readonly complaints: readonly string[]
}

/** A browser for the tests of a file. What is given back tells it once they run. */
export function useBrowser(): () => Browser {
  let browser: Browser
  beforeAll(async () => {
    const { executablePath, args } = chromiumHere()
    browser = await chromium.launch({ executablePath, args: [...args] })
  })
  afterAll(() => browser.close())
  return () => browser
}

/** Opens a page from the disk, as a person does who was sent it. */
export async function openPage(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = WIDE,
): Promise<Opened> {
  const file = join(folder(), 'page.html')
  writeFileSync(file, html)
  const address = pathToFileURL(file).href
  const context = await browser.newContext(options)
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !url.startsWith('data:')) requests.push(url)
  })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(address)
  return { page, requests, complaints }
}

/** The rules of WCAG 2.2, levels A and AA, and good practice, that the page breaks, each with the elements. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Run in a world of its own, which the page's policy does not reach.
  await page.evaluate(axe.source)
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  )
}
