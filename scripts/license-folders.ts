import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { POLICY } from '../src/licenses/fingerprint.ts'
import { isCopyrightNotice } from '../src/licenses/notices.ts'
import { wordsOf } from '../src/licenses/words.ts'
import { byCodeUnit } from '../src/repository.ts'
import { listXml, type Piece, readTemplates, type Template } from './spdx-templates.ts'

/**
 * The license texts in a folder: SPDX templates (`src` of https://github.com/spdx/license-list-XML), or texts named
 * after the catalogue's ids, `<id>.txt`, with other versions of the same license as `<id>.v2.txt` and so on; a folder
 * `policies` holds use policies. Throws where it holds neither.
 */
export function readLicenseFolder(folder: string): readonly Template[] {
  if (listXml(folder).length > 0) {
    const templates = readTemplates(folder)
    const ids = new Set(templates.map(({ id }) => id))
    return templates.flatMap((template) => {
      // GPL-2.0 and GPL-2.0+ are old names of -only and -or-later.
      if (ids.has(`${template.id}-only`) || template.id.endsWith('+')) return []
      // The two differ in the notice alone, which the text itself only proposes.
      const only = template.id.replace(/-or-later$/, '-only')
      return ids.has(only) ? { ...template, id: only } : template
    })
  }
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  if (names.length === 0)
    throw new Error(`${folder} holds neither SPDX templates (*.xml) nor license texts (*.txt)`)
  return names.sort(byCodeUnit).map((name) => {
    const named = name.replace(/(?:\.v\d+)?\.txt$/, '')
    const id = basename(folder) === 'policies' ? POLICY + named : named
    return templateOf(id, readFileSync(join(folder, name), 'utf8'))
  })
}

/** A plain text as a template: its title may be left out, its copyright notices may be others. */
function templateOf(id: string, text: string): Template {
  const pieces: Piece[] = []
  const title: string[] = []
  let started = false
  for (const block of text.replace(/\r\n?/g, '\n').split(/(\n\s*\n)/)) {
    const words = wordsOf(block).values
    const notice = block.trim() !== '' && block.trim().split('\n').every(isCopyrightNotice)
    const heads: boolean =
      !started && !notice && words.length > 0 && words.length <= 16 && !/[.;:]\s*$/.test(block)
    if (heads) title.push(block)
    started ||= words.length > 0 && !notice && !heads
    pieces.push({ text: block, role: notice ? 'replaceable' : heads ? 'optional' : 'required' })
  }
  return { id, pieces, alternatives: [], title: title.join(' ') }
}
