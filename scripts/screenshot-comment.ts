// Takes the pictures of the comment and the job summary that the README shows, light and dark: npm run screenshot. Needs Chromium.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import MarkdownIt from 'markdown-it'
import { chromium } from 'playwright-core'
import { assess } from '../src/index.ts'
import { writeComment } from '../src/reporters/comment.ts'
import { writeMarkdown } from '../src/reporters/markdown.ts'
import { directory } from '../src/repositories/directory.ts'
import { memory } from '../src/repositories/memory.ts'
import { chromiumHere } from './chromium.ts'
import { root } from './rule-ids.ts'

const EXAMPLE = 'examples/honest-open'
const COMMIT = '3f2a9c1e5b7d4f608192a3b4c5d6e7f809a1b2c3'

/** A change that claims more and releases less: the terms of the weights, and the link to the data. */
const CHANGES = [
  [/^license: apache-2.0$/m, 'license: cc-by-nc-4.0'],
  [
    /The weights, the code and this documentation are licensed/,
    'The weights are under CC BY-NC 4.0, the code and this documentation',
  ],
  [/The weights, the code and the data are open source\./, 'Lumen-350M is fully open source.'],
  [/^datasets:\n.*\n/m, ''],
  [/: we release the corpus as \[.*/, ': the corpus is not released'],
  [/trained on \[lumen-corpus\]\(.*?\)/, 'trained on our corpus'],
] as const

const base = await directory(join(root, EXAMPLE))
const files: Record<string, string | Uint8Array> = {}
for (const { path } of base.tree) files[path] = readFileSync(join(root, EXAMPLE, path))
let card = readFileSync(join(root, EXAMPLE, 'README.md'), 'utf8')
for (const [pattern, words] of CHANGES) {
  if (!pattern.test(card)) throw new Error(`${EXAMPLE}/README.md has nothing like ${pattern} any more.`)
  card = card.replace(pattern, words)
}
const assessment = await assess(memory({ ...files, 'README.md': card }, 'Lumen-350M', COMMIT), { base })

const source = { host: 'github', address: 'https://github.com/lumen-lab/lumen', prefix: '' } as const
const surfaces = [
  { name: 'comment', markdown: writeComment(assessment, { source, head: COMMIT }), breaks: true },
  { name: 'summary', markdown: writeMarkdown(assessment), breaks: false },
]

const css = readFileSync(
  createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css'),
  'utf8',
)
const { executablePath, args } = chromiumHere()
const browser = await chromium.launch({ executablePath, args: [...args] })
try {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const { name, markdown, breaks } of surfaces) {
      const page = await browser.newPage({ viewport: { width: 900, height: 600 }, colorScheme })
      // GitHub breaks lines in comments where they are broken, and not in summaries.
      const html = new MarkdownIt({ html: true, linkify: true, breaks }).render(markdown)
      await page.setContent(frame(name, html))
      const file = `docs/images/${name}-${colorScheme}.png`
      await page.locator('main').screenshot({ path: join(root, file) })
      console.log(`wrote ${file}`)
      await page.close()
    }
} finally {
  await browser.close()
}

/** The frame in which GitHub shows it, as far as it matters to the eye. */
function frame(name: string, html: string): string {
  const heading = name === 'comment' ? '<b>github-actions</b> bot commented' : '<b>openness</b> summary'
  return `<!doctype html><meta charset="utf-8"><style>${css}
    :root { color-scheme: light dark }
    body { margin: 0 }
    main { width: 860px; padding: 20px; background: light-dark(#fff, #0d1117) }
    article { border: 1px solid light-dark(#d1d9e0, #3d444d); border-radius: 6px; overflow: hidden }
    header { padding: 8px 16px; font: 14px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif;
      color: light-dark(#59636e, #9198a1); background: light-dark(#f6f8fa, #151b23);
      border-bottom: 1px solid light-dark(#d1d9e0, #3d444d) }
    .markdown-body { padding: 16px; font-size: 14px }
  </style><main><article><header>${heading}</header><div class="markdown-body">${html}</div></article></main>`
}
