import type { ComponentChildren } from 'preact'
import { dark, light } from '../palette.ts'

/** The one style and the one script of a page, with their hashes. */
export interface Assets {
  readonly style: string
  readonly styleHash: string
  readonly script: string
  readonly scriptHash: string
}

/** Nothing is loaded from anywhere; the one style and the one script are known by their hashes. */
const policyOf = ({ styleHash, scriptHash }: Assets) =>
  [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    `script-src 'sha256-${scriptHash}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** A sign on a field, so that nothing is asked for at the site's root. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="none" stroke="${light.open.fill}" stroke-width="2"/><path d="M8 1a7 7 0 0 1 0 14z" fill="${light.open.fill}"/></svg>`,
)}`

/** A page that holds all it needs and asks for nothing. */
export function Document({
  title,
  version,
  assets,
  children,
}: {
  readonly title: string
  /** Of the tool. */
  readonly version: string
  readonly assets: Assets
  readonly children: ComponentChildren
}) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyOf(assets)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content={light.page} media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content={dark.page} media="(prefers-color-scheme: dark)" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content={`openness-lint ${version}`} />
        <title>{title}</title>
        <link rel="icon" href={ICON} />
        <style dangerouslySetInnerHTML={{ __html: assets.style }} />
      </head>
      <body>
        {children}
        <script type="module" dangerouslySetInnerHTML={{ __html: assets.script }} />
      </body>
    </html>
  )
}
