import { find, matches } from '../pattern.ts'
import { type Document, mentionsIn } from './documents.ts'
import { lettersOf } from './letters.ts'

/** What a release calls itself, and whether another name is one of its own. */
export interface Names {
  /** The name to show. */
  readonly title: string
  /** Whether a name such as `org/Aster-7B-Chat` speaks of this release. */
  includes(name: string): boolean
  /** Whether a repository of code of this name is the release's own, and not that of a part or a successor. */
  isRepository(name: string): boolean
  /** Whether this account on a hub or a code host is the one that releases it. */
  isOwner(account: string): boolean
  /** Whether a name such as `acme/aster` on a code host is this very repository. */
  isItself(repository: string): boolean
  /** Whether it is known who releases it. */
  readonly hasOwner: boolean
}

/** Words that say what something is and not whose it is. */
const GENERIC = new Set(
  (
    'the and for with from our its new open source model models weights code data dataset datasets training train ' +
    'inference instruct chat base mini small large language llm llms lm ai team official repo repository main master ' +
    'release project readme welcome introduction intro overview version beta card towards toward foundation series ' +
    'research text image speech audio video vision multimodal generation transfer transformer transformers to of a an ' +
    'in on by is it pre trained pretrained fine tuned finetuned efficient github www http https huggingface hf'
  ).split(' '),
)

/** Models that many others are made from, loaded with and named after: beside another word they say whose work this is not. */
const FAMILIES = new Set(
  'llama qwen mistral mixtral gemma falcon bloom gpt bert roberta clip whisper stable diffusion'.split(' '),
)

/**
 * Reads the release's names off its folder and the first heading of its README: the words of them that are
 * neither generic nor numbers. A name is the release's own if it holds one of those words and no other version
 * behind it (`DeepSeek-V3` is not `DeepSeek-R1`), or spells the whole name in another way (`text-to-text` and
 * `Text2Text` are not matched, `DeepSeek_V3` and `deepseek-v3` are).
 */
export function readNames(repositoryName: string, documents: readonly Document[]): Names {
  const [, account = '', folder = repositoryName] = /^(?:([\w.-]+)[+/])?([^+/]+)$/.exec(repositoryName) ?? []
  const readme = documents.find(({ role }) => role === 'readme') ?? documents[0]
  const heading = readme?.sections.find(({ level }) => level === 1)?.title ?? ''
  const short = (heading.split(/[:(|–—]| - /)[0] ?? '')
    .replace(/^[^a-z\d\u00c0-\u1fff\u3040-\ud7ff]+/i, '')
    .replace(/^(?:introducing|welcome to|about)\s+/i, '')
    .trim()
  const title =
    short.length > 0 && short.length <= 40 && !/[?!]$/.test(short) && !isGeneric(short) ? short : folder
  const spelled = title === short ? [folder, short] : [folder]
  const words = ownWords(spelled.flatMap(tellingWords))
  const versions = new Map(spelled.flatMap((name) => [...versionsIn(name)]))
  const whole = joined(folder)
  const includes = (name: string) => {
    const last = name.split('/').findLast((part) => part !== '') ?? ''
    if (whole.length > 3 && joined(last).includes(whole)) return true
    if (!tellingWords(last).some((word) => words.has(word))) return false
    return [...versionsIn(last)].every(([word, version]) => sameVersion(versions.get(word), version))
  }
  const owners = readOwners(documents, { account, folder }, includes)
  return {
    title,
    includes,
    isRepository: (name) =>
      [folder, title].some((own) => joined(own) === joined(name.replace(/\.git$/i, ''))),
    isOwner: (name) =>
      owners.some((owner) => isSameAccount(owner, name)) || (whole.length > 3 && joined(name) === whole),
    isItself: (repository) => {
      const [owner = '', name = ''] = repository.toLowerCase().split('/')
      return owners.includes(owner) && name === folder.toLowerCase()
    },
    hasOwner: owners.length > 0,
  }
}

/** Of several words those that are this release's alone; all where none is. */
function ownWords(words: readonly string[]): ReadonlySet<string> {
  const own = words.filter((word) => !FAMILIES.has(word))
  return new Set(own.length > 0 ? own : words)
}

/** What accounts on one host add to what the same people are called on another. */
const ACCOUNT_KIND = /(?:ai|lab|labs|lm|llm|nlp|inc|org|hq|team|group|official|research|science|community)$/

/** Whether two accounts on different hosts are one: `acme-ai` and `Acme`, `acmeresearch` and `acme`. */
function isSameAccount(one: string, other: string): boolean {
  const [a, b] = [joined(one), joined(other)]
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (
    short.length >= MIN_ACCOUNT && long.startsWith(short) && find(ACCOUNT_KIND, long)?.index === short.length
  )
}

/** Shorter names are the beginning of too many others. */
const MIN_ACCOUNT = 4

/**
 * The accounts that release it: the one that it is called by, the one whose code repository bears the folder's name, and the one that most of the
 * models and data sets of the release's name lie with (quantized copies of strangers bear it too).
 */
function readOwners(
  documents: readonly Document[],
  { account: own, folder }: { readonly account: string; readonly folder: string },
  includes: (name: string) => boolean,
): readonly string[] {
  const accounts = new Map<string, number>()
  const linked = new Map<string, number>()
  const owners = new Set<string>(own === '' ? [] : [own.toLowerCase()])
  for (const document of documents)
    for (const { link } of mentionsIn(document)) {
      const [, host, account = '', name = ''] = find(ACCOUNT, link.target) ?? []
      if (!host || !name) continue
      const owner = account.toLowerCase()
      if (matches(/^github/i, host)) {
        if (name.toLowerCase().replace(/\.git$/, '') === folder.toLowerCase()) owners.add(owner)
        continue
      }
      if (includes(name)) accounts.set(owner, (accounts.get(owner) ?? 0) + 1)
      if (document.role === 'readme') linked.set(owner, (linked.get(owner) ?? 0) + 1)
    }
  const mostOf = (counted: ReadonlyMap<string, number>) => [...counted].sort(([, a], [, b]) => b - a)[0]
  const most = mostOf(accounts)
  if (most) owners.add(most[0])
  // Where nothing bears the name, the account that most of all links lead to.
  const [account, links] = mostOf(new Map([...linked].filter(([each]) => !STEWARDS.has(each)))) ?? ['', 0]
  const total = [...linked.values()].reduce((sum, each) => sum + each, 0)
  if (!most && links >= MANY && links * 2 > total) owners.add(account)
  return [...owners]
}

/** Accounts of models that software is shown with: many links to them make nobody theirs. */
const STEWARDS = new Set(
  'meta-llama facebook google openai openai-community mistralai qwen microsoft bigscience tiiuae stabilityai nvidia'.split(
    ' ',
  ),
)
const MANY = 3
const ACCOUNT =
  /^https?:\/\/(?:www\.)?(github\.com|huggingface\.co|hf\.co)\/(?:datasets\/|collections\/)?([\w.-]{1,60})\/([\w.-]{1,100})/i

/** A name's telling words: `Meta-Llama-3-8B` → `meta`, `llama`; where it has none, those with a digit: `T5` → `t5`. */
function tellingWords(name: string): readonly string[] {
  const words = wordsOf(name)
  return words.length > 0 ? words : (name.toLowerCase().match(/\b[a-z]\d{1,2}(?!\w)/g) ?? [])
}

function wordsOf(name: string): readonly string[] {
  return (name.toLowerCase().match(/[a-z\u00c0-\u1fff\u3040-\ud7ff]+/g) ?? []).filter(
    (word) => word.length > 1 && !GENERIC.has(word),
  )
}

/** The version behind each word: `Llama-3.1-Tulu-3-8B` → `llama` 3.1, `tulu` 3; a size is none. */
function versionsIn(name: string): ReadonlyMap<string, string> {
  const parts = name.toLowerCase().match(/[a-z]+|\d+(?:\.\d+)*/g) ?? []
  const versions = new Map<string, string>()
  for (const [index, word] of parts.entries()) {
    if (word.length < 2 || GENERIC.has(word) || !/^[a-z]/.test(word)) continue
    const letter = parts[index + 1]?.length === 1 && /^[a-z]$/.test(parts[index + 1] ?? '') ? 1 : 0
    const number = parts[index + 1 + letter]
    const unit = parts[index + 2 + letter] ?? ''
    if (number === undefined || !/^\d/.test(number) || /^[bmkt]$|^bit/.test(unit)) continue
    versions.set(word, (letter === 1 ? (parts[index + 1] ?? '') : '') + number)
  }
  return versions
}

/** `3`, `v3` and `V3` are the same; `3` and `3.1`, `V3` and `R1` are not. What has no version is of any. */
function sameVersion(own: string | undefined, other: string): boolean {
  return own === undefined || own.replace(/^v/, '') === other.replace(/^v/, '')
}

const joined = (name: string) => lettersOf(name.toLowerCase())
const isGeneric = (title: string) =>
  tellingWords(title).length === 0 ||
  matches(/^(?:table of )?contents?$|^how to\b|^getting started|^installation|^usage/i, title)
