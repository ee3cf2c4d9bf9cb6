import { existsSync } from 'node:fs'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** How to start the Chromium of this machine: the one that `PLAYWRIGHT_CHROMIUM` names, or where it usually is. */
export function chromiumHere(): { readonly executablePath: string; readonly args: readonly string[] } {
  const named = process.env.PLAYWRIGHT_CHROMIUM
  const executablePath = [...(named ? [named] : []), ...PLACES].find((path) => existsSync(path))
  if (executablePath === undefined)
    throw new Error(
      'There is no Chromium. Install it (Debian: apt-get install chromium), or name one with PLAYWRIGHT_CHROMIUM=/path/to/chromium.',
    )
  // Its sandbox refuses to start for root, which builds in containers are run by.
  return { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] }
}
