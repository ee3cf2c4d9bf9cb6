import { find } from '../pattern.ts'
import { findLicense } from './catalogue.ts'
import type { License } from './license.ts'
import { baseOf } from './lineage.ts'

/** A page that holds a license, by its host without `www.` and by its path. */
interface Page {
  readonly host: string
  readonly path: RegExp
  /** The id in the catalogue; `$1` and `$2` stand for the path's groups. */
  readonly license: string
}

/**
 * Where stewards publish their texts. Each is the steward's own page or repository; a page that is not pinned to a
 * revision may change, so an address says what is named and proves no text.
 */
const pages: readonly Page[] = [
  { host: 'apache.org', path: /^licenses\/LICENSE-2\.0/i, license: 'Apache-2.0' },
  { host: 'creativecommons.org', path: /^licenses\/([a-z-]+)\/(\d\.\d)/i, license: 'cc-$1-$2' },
  { host: 'creativecommons.org', path: /^publicdomain\/zero\/1\.0/i, license: 'CC0-1.0' },
  {
    host: 'opensource.org',
    path: /^licenses?\/([\w.-]+?)(?:-license)?(?:\.php|\.html)?\/?$/i,
    license: '$1',
  },
  { host: 'spdx.org', path: /^licenses\/([\w.+-]+?)(?:\.html|\.txt)?\/?$/i, license: '$1' },
  { host: 'choosealicense.com', path: /^licenses\/([\w.-]+?)\/?$/i, license: '$1' },
  { host: 'mit-license.org', path: /^\/?$/, license: 'MIT' },
  { host: 'gnu.org', path: /^licenses\/(?:old-licenses\/)?([al]?gpl-\d\.\d)(?:[.-]\w+)*$/i, license: '$1' },
  { host: 'opendatacommons.org', path: /^licenses\/by\b/i, license: 'ODC-By-1.0' },
  { host: 'opendatacommons.org', path: /^licenses\/odbl\b/i, license: 'ODbL-1.0' },
  { host: 'opendatacommons.org', path: /^licenses\/pddl\b/i, license: 'PDDL-1.0' },
  { host: 'cdla.dev', path: /^(permissive|sharing)-(\d)-0/i, license: 'CDLA-$1-$2.0' },
  { host: 'mozilla.org', path: /MPL\/2\.0/i, license: 'MPL-2.0' },
  { host: 'ai.google.dev', path: /^gemma\/terms/i, license: 'gemma' },
  { host: 'ai.meta.com', path: /^(?:llama\/license|resources\/.*\/llama-downloads)/i, license: 'llama2' },
  { host: 'llama.meta.com', path: /^llama3\/license/i, license: 'llama3' },
  { host: 'llama.meta.com', path: /^llama3_([123])\/license/i, license: 'llama3.$1' },
  { host: 'llama.com', path: /^llama3\/license/i, license: 'llama3' },
  { host: 'llama.com', path: /^llama3_([123])\/license/i, license: 'llama3.$1' },
  { host: 'llama.com', path: /^llama4\/license/i, license: 'llama4' },
  {
    host: 'github.com',
    path: /^(?:facebookresearch|meta-llama)\/llama\/blob\/[\w.-]+\/LICENSE/i,
    license: 'llama2',
  },
  { host: 'github.com', path: /^meta-llama\/llama3\/blob\/[\w.-]+\/LICENSE/i, license: 'llama3' },
  {
    host: 'github.com',
    path: /^meta-llama\/llama-models\/blob\/[\w.-]+\/models\/llama3_([123])\/LICENSE/i,
    license: 'llama3.$1',
  },
  {
    host: 'github.com',
    path: /^meta-llama\/llama-models\/blob\/[\w.-]+\/models\/llama([234])\/LICENSE/i,
    license: 'llama$1',
  },
  {
    host: 'github.com',
    path: /^deepseek-ai\/[\w.-]+\/blob\/[\w.-]+\/LICENSE-MODEL/i,
    license: 'deepseek',
  },
  { host: 'mistral.ai', path: /^licenses\/MRL-/i, license: 'mrl' },
  { host: 'databricks.com', path: /^legal\/open-model-license/i, license: 'databricks-open-model-license' },
  { host: 'nvidia.com', path: /nvidia-open-model-license/i, license: 'nvidia-open-model-license' },
  {
    host: 'developer.download.nvidia.com',
    path: /^licenses\/nvidia-open-model-license/i,
    license: 'nvidia-open-model-license',
  },
  { host: 'stability.ai', path: /^(?:community-)?license/i, license: 'stabilityai-ai-community' },
  {
    host: 'huggingface.co',
    path: /^spaces\/CompVis\/stable-diffusion-license/i,
    license: 'creativeml-openrail-m',
  },
  { host: 'huggingface.co', path: /^spaces\/bigscience\/license/i, license: 'bigscience-bloom-rail-1.0' },
  {
    host: 'huggingface.co',
    path: /^spaces\/bigcode\/bigcode-model-license-agreement/i,
    license: 'bigcode-openrail-m',
  },
]

/** Longer addresses name no license. */
const MAX_ADDRESS = 300

/**
 * The license that stands at a web address, where it is one of a steward's own pages or the license file of a model
 * whose terms are known here.
 */
export function licenseAt(address: string): License | undefined {
  if (address.length > MAX_ADDRESS) return undefined
  const [host = '', path = ''] = partsOf(address)
  for (const page of pages) {
    const found = page.host === host ? find(page.path, path) : undefined
    if (found)
      return findLicense(page.license.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? ''))
  }
  const model =
    host === 'huggingface.co' && find(/^([\w.-]+\/[\w.-]+)\/(?:blob|resolve|raw)\/[\w.-]+\/LICEN[CS]E/i, path)
  const base = model ? baseOf(model[1] ?? '') : undefined
  // What is known of a model is believed of its license file only where it does not open anything.
  const license = base && findLicense(base.license)
  return license?.openness === 'conditional' || license?.openness === 'restricted' ? license : undefined
}

/** The host without `www.` and the path of a web address; nothing of anything else. */
function partsOf(address: string): readonly string[] {
  const rest = find(/^https?:\/\/(.+)$/i, address.trim())?.[1]
  if (rest === undefined) return []
  const [whole = ''] = rest.split(/[?#]/, 1)
  const slash = whole.indexOf('/')
  const host = (slash < 0 ? whole : whole.slice(0, slash)).toLowerCase().replace(/^www\./, '')
  return [host, slash < 0 ? '' : whole.slice(slash + 1)]
}
