import { renderToString } from 'preact-render-to-string'
import type { Assessment } from '../../assessment/v1.ts'
import { Page } from './page.tsx'
import { type HtmlOptions, prepare } from './report.ts'

export type { HtmlOptions } from './report.ts'

/**
 * The report as one page that holds all it needs and asks for nothing. It reads without its script, which only adds:
 * a panel beside the profile, tabs, a search, and the arrow keys. Texts of the repository become text and nothing else.
 */
export function writeHtml(assessment: Assessment, options: HtmlOptions): string {
  return `<!doctype html>\n${renderToString(<Page report={prepare(assessment, options)} />)}\n`
}
