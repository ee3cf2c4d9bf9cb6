import { familyOf } from '../components.ts'
import type { Configuration } from '../config/configuration.ts'
import { find, matches } from '../pattern.ts'
import type { Located } from '../repository.ts'
import { keyOf, type Web, type WebAnswer, type WebTarget } from '../web.ts'
import { declaredIn } from './declarations.ts'
import type { Reference } from './references.ts'

/** A link that was visited, with what the web answered. */
export interface Visit {
  readonly target: WebTarget
  readonly answer: WebAnswer
  /** Whether it leads to the weights of this very release. */
  readonly own: boolean
}

/**
 * Visits what the release depends on: its own and used models, data sets, papers and archives, and what is declared to be
 * elsewhere; each once, in reading order. What is only mentioned is nobody's promise.
 */
export async function visitLinks(
  references: readonly Reference[],
  configuration: Configuration,
  web: Web,
): Promise<readonly Located<Visit>[]> {
  const found = new Map<
    string,
    { readonly target: WebTarget; readonly at: Located<unknown>['at']; readonly own: boolean }
  >()
  const add = (target: WebTarget | undefined, at: Located<unknown>['at'], own: boolean) => {
    if (target && !found.has(keyOf(target))) found.set(keyOf(target), { target, at, own })
  }
  for (const reference of references)
    if (reference.standing !== 'mentioned')
      add(
        targetOf(reference),
        reference.mention.at,
        reference.standing === 'own' && reference.kind === 'model',
      )
  for (const { component, locations } of declaredIn(configuration))
    for (const { value, at } of locations) add(targetAt(value), at, familyOf(component) === 'weights')
  return Promise.all(
    [...found.values()].map(async ({ target, at, own }) => ({
      value: { target, own, answer: await web.visit(target) },
      at,
    })),
  )
}

const HUB_PAGE =
  /^https:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/(datasets\/)?([\w.-]+\/[\w.-]+)\/?(?:[?#].*)?$/i
/** First parts of addresses on the hub that are no owner's name. */
const NO_OWNER = /^(?:spaces|collections|papers|docs|blog|models|datasets|organizations|tasks|learn)\//i

/** What an address leads to; the hub's own pages are asked for by name. */
function targetAt(address: string): WebTarget | undefined {
  const page = find(HUB_PAGE, address)
  const [, data, name] = page ?? []
  if (name !== undefined && !matches(NO_OWNER, name))
    return { kind: data === undefined ? 'model' : 'dataset', name }
  return matches(/^https:\/\//i, address) ? { kind: 'page', address } : undefined
}

function targetOf({ kind, mention }: Reference): WebTarget | undefined {
  if (kind === 'code' || kind === 'space') return undefined
  return targetAt(mention.link.target.replace(/^http:/i, 'https:'))
}
