import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './rule-ids.ts'

const check = process.argv.includes('--check')
const stale: string[] = []

/** Writes a generated file where it is not current; with `--check` it only remembers that it is not. */
export function put(path: string, text: string): void {
  if (current(path) === text) return
  if (check) stale.push(path)
  else {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    console.log(`wrote ${path}`)
  }
}

/** Fails the process where a file that was put is not current. */
export function finish(): void {
  if (stale.length === 0) return
  console.error(`Not current: ${stale.join(', ')}. Run \`npm run generate\` and commit what it writes.`)
  process.exitCode = 1
}

function current(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return undefined
  }
}
