// Takes the picture of the HTML report that the README shows: npm run screenshot. Needs Chromium.
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright-core'
import { rules } from '../rules/index.ts'
import { assess } from '../src/index.ts'
import { writeHtml } from '../src/reporters/html/index.tsx'
import { directory } from '../src/repositories/directory.ts'
import { chromiumHere } from './chromium.ts'
import { root } from './rule-ids.ts'

const EXAMPLE = 'examples/overclaims'
const FILE = 'docs/images/report.png'

const { revision: _, ...repository } = await directory(join(root, EXAMPLE))
const html = writeHtml(await assess(repository), { rules })
const { executablePath, args } = chromiumHere()
const browser = await chromium.launch({ executablePath, args: [...args] })
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.setContent(html)
  mkdirSync(dirname(join(root, FILE)), { recursive: true })
  await page.screenshot({ path: join(root, FILE) })
  console.log(`wrote ${FILE}`)
} finally {
  await browser.close()
}
