import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The project's folder; compiled scripts stand two folders below it. */
export const root = resolve(import.meta.dirname, '../..')

/** The rules by the files that hold them: `licensing/openly-licensed`, sorted. */
export const ruleIds: readonly string[] = readdirSync(join(root, 'rules'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(join(root, 'rules', name))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${name}/${file.slice(0, -'.ts'.length)}`),
  )
  .sort()
