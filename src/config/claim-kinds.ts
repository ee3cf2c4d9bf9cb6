import type { ClaimKind } from '../facts/claims.ts'

/** The kinds of claims that people name; `<id>` stands for the id of a license. */
export const claimKinds = [
  'open-source',
  'open-weights',
  'open-data',
  'released',
  'fully-open',
  'open-science',
  'reproducible',
  'commercial-use',
  'no-restriction',
  'osaid',
  'mof:I',
  'mof:II',
  'mof:III',
  'license:<id>',
] as const satisfies readonly ClaimKind[]

/** Whether a word names a kind of claim: one of the list, or `license:` with an id. */
export function isClaimKind(word: string): word is ClaimKind {
  return (
    /^license:[^\s<>]+$/.test(word) || (word !== 'license:<id>' && claimKinds.some((kind) => kind === word))
  )
}
