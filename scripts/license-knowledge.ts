import { join } from 'node:path'
import spdxLicenses from 'spdx-license-list'
import { readEntries, readLicenseList } from './license-entries.ts'
import type { Knowledge } from './license-tables.ts'

/**
 * Reads what is known of licenses: the SPDX License List, and the files written by hand in the project's folder. Throws
 * one error that says where they are wrong.
 */
export function readKnowledge(root: string): Knowledge {
  const list = (name: string) => readLicenseList(join(root, 'src/licenses/lists', name))
  return {
    listed: spdxLicenses,
    entries: readEntries(join(root, 'src/licenses/catalogue')),
    openDefinition: list('open-definition.yaml'),
    fsfFree: list('fsf-free.yaml'),
    huggingFace: list('hugging-face.yaml'),
  }
}
