/**
 * Licenses of content and data that conform to the Open Definition: https://opendefinition.org/licenses/.
 * All versions and ports of CC BY and CC BY-SA conform. GFDL conforms only without invariant sections, so the
 * plain ids, which do not say, are left out. The three CDLA come from the list of open data licenses of the
 * Model Openness Tool (https://github.com/lfai/model_openness_tool), which the framework's MOF reading uses.
 */
const conformant: ReadonlySet<string> = new Set([
  'CC0-1.0',
  'CDLA-Permissive-1.0',
  'CDLA-Permissive-2.0',
  'CDLA-Sharing-1.0',
  'GFDL-1.3-no-invariants-only',
  'GFDL-1.3-no-invariants-or-later',
  'LAL-1.3',
  'ODC-By-1.0',
  'ODbL-1.0',
  'OGL-Canada-2.0',
  'OGL-UK-2.0',
  'OGL-UK-3.0',
  'PDDL-1.0',
])

/** Whether the license of this SPDX id conforms to the Open Definition. */
export function isOpenDefinition(id: string): boolean {
  return conformant.has(id) || /^CC-BY(-SA)?-\d/.test(id)
}
