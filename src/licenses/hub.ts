import { hubList } from './tables.ts'

/** Ids that the hub takes too: families, licenses whose texts are not known here, and words for none of the list. */
const others: ReadonlySet<string> = new Set(
  'bsd cc gfdl gpl lgpl openrail grok2-community h-research intel-research other unknown'.split(' '),
)

let listed: ReadonlySet<string> | undefined

/**
 * Whether the Hugging Face hub knows a license by this id (https://huggingface.co/docs/hub/repositories-licenses). It
 * takes ids in lower case only.
 */
export function isHubLicense(id: string): boolean {
  listed ??= new Set(hubList.trimEnd().split('\n'))
  return listed.has(id) || others.has(id)
}
