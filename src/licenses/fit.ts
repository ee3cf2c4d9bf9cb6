import { matches } from '../pattern.ts'
import type { License, LicensedFamily } from './license.ts'

/** What a license was written for. */
export type Purpose = 'software' | 'content' | 'models'

/** Licenses of texts, pictures and data: Creative Commons, Open Data Commons, CDLA, free documentation, open government. */
const CONTENT =
  /^(?:cc0?-|odc-|odbl-|pddl-|cdla-|gfdl-|lal-|ogl-|etalab-|c-uda-|o-uda-|dl-de-|license-fal|montreal-data-license)/

/** What a license was written for, by what it is; `undefined` where nothing tells. */
export function purposeOf({ id, governs, openness }: License): Purpose | undefined {
  if (matches(CONTENT, id.toLowerCase())) return 'content'
  if (governs !== undefined) return 'models'
  return openness === 'osi-approved' ? 'software' : undefined
}

/**
 * Whether a license suits a part of a release. `awkward`: it grants what is needed in words that were written for
 * something else (a software license speaks of source and object form, a content license of neither, and not of
 * patents). `foreign`: its own text says that it covers other parts. Weights take both kinds: their parameters are data
 * to the Model Openness Framework (arXiv:2403.13784), and software licenses are what most are under.
 */
export function fitOf(
  license: License,
  family: LicensedFamily,
): 'suited' | 'awkward' | 'foreign' | undefined {
  const part = family === 'system' ? 'code' : family
  switch (purposeOf(license)) {
    case 'software':
      return part === 'code' || part === 'weights' ? 'suited' : 'awkward'
    case 'content':
      return part === 'code' ? 'awkward' : 'suited'
    case 'models':
      return license.governs?.some((governed) => governed === part) ? 'suited' : 'foreign'
    case undefined:
      return undefined
  }
}
