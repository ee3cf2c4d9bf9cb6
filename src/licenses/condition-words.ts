import type { Condition } from './license.ts'

/** What a condition does, in words that go on from "terms which …". */
export const conditionWords: Readonly<Record<Condition, string>> = {
  'non-commercial': 'forbid commercial use',
  'research-only': 'allow research only',
  'no-redistribution': 'forbid passing it on',
  'no-derivatives': 'forbid changed versions',
  'use-restrictions': 'limit what it may be used for',
  'user-threshold': 'end above a number of users',
  'revenue-threshold': 'end above an amount of revenue',
  'no-training-of-others': 'forbid improving other models with it',
  naming: 'ask for a name or words to be shown',
  territory: 'leave out parts of the world',
  registration: 'ask for registration',
  'share-alike': 'ask for the same terms on what is made from it',
  'pass-through': 'ask for their restrictions to be passed on',
  'update-duty': 'ask for the latest version to be used',
  revocable: 'can be withdrawn',
  other: 'add conditions of their own',
}
