import type { Located, Location, Notice, Repository } from '../repository.ts'
import { type Access, readAccess } from './access.ts'
import { type Accounts, readAccounts } from './accounts.ts'
import { artifacts } from './artifacts.ts'
import { code } from './code.ts'
import { configurations } from './configurations.ts'
import { readData } from './data.ts'
import { type Document, documents, isCentral } from './documents.ts'
import { type FactsOf, gather, type Progress } from './gather.ts'
import { type Holdings, readHoldings } from './holdings.ts'
import { type Install, readInstalls } from './installs.ts'
import { type LicenseStatement, licenseFiles, readStatements, resolvePointers } from './licenses.ts'
import { type LocalLink, readLocalLinks } from './local-links.ts'
import { type Names, readNames } from './names.ts'
import { type Origin, readOrigin } from './origin.ts'
import { readPlaceholders } from './placeholders.ts'
import { type Prompt, readPrompts } from './prompts.ts'
import { type Reference, readReferences } from './references.ts'
import { chooseCard, type Release, readRelease } from './release.ts'
import { shardSets } from './shards.ts'
import { readSizes, type Sizes } from './sizes.ts'
import { readSnippets, type Snippet } from './snippets.ts'
import { type Licensing, readLicensing } from './terms.ts'
import { readTopics, type Topics } from './topics.ts'
import type { Tree } from './tree.ts'
import { readWeights } from './weights.ts'

/** What is read off files, each fact by one extractor. */
const extractors = { artifacts, code, configurations, documents, licenseFiles, shardSets } as const

/** All that is known of a repository; no fact judges. */
export interface Facts extends FactsOf<typeof extractors> {
  readonly tree: Tree
  readonly names: Names
  readonly access: Access
  readonly accounts: Accounts
  readonly references: readonly Reference[]
  readonly snippets: readonly Located<Snippet>[]
  readonly installs: readonly Located<Install>[]
  readonly prompts: readonly Located<Prompt>[]
  readonly sizes: Sizes
  readonly topics: Topics
  readonly placeholders: readonly Location[]
  readonly localLinks: readonly Located<LocalLink>[]
  readonly origin: Origin
  readonly holdings: Holdings
  readonly release: Release
  /** Every license text and statement, files first. */
  readonly statements: readonly LicenseStatement[]
  readonly licensing: Licensing
}

export type FactName = keyof Facts

/** Reads a repository and says what is there: first what files hold, then what follows from it. */
export async function collect(
  repository: Repository,
  progress?: Progress,
): Promise<{ readonly facts: Facts; readonly notices: readonly Notice[] }> {
  const { facts, tree, notices } = await gather(repository, extractors, progress)
  return { facts: derive(repository.name, facts, tree), notices }
}

function derive(repositoryName: string, read: FactsOf<typeof extractors>, tree: Tree): Facts {
  const spoken: readonly Document[] = read.documents
  const central = spoken.filter(isCentral)
  const names = readNames(repositoryName, spoken)
  const references = readReferences(spoken, names)
  const snippets = readSnippets(spoken)
  const card = chooseCard(spoken)
  const origin = readOrigin(spoken, card, names, references)
  const weights = readWeights({ ...read, tree, names, origin, references, snippets })
  const kinds = new Set(weights.map(({ component }) => component))
  const postTrained =
    origin.adapted !== undefined || (kinds.has('weights.adapted') && !kinds.has('weights.pretrained'))
  const data = readData({ tree, code: read.code, card, names, references, postTrained })
  const holdings = readHoldings({ ...read, tree, names, origin, references, snippets, weights, data })
  const statements = resolvePointers([...read.licenseFiles, ...readStatements(spoken, tree)])
  return {
    ...read,
    tree,
    names,
    access: readAccess(central, names),
    accounts: readAccounts(spoken, names, references, data),
    references,
    snippets,
    installs: readInstalls(spoken),
    prompts: readPrompts(spoken, tree),
    sizes: readSizes(repositoryName, card, read.artifacts),
    topics: readTopics(central),
    placeholders: readPlaceholders(spoken),
    localLinks: readLocalLinks(spoken, tree),
    origin,
    holdings,
    release: readRelease(names.title, card, origin, holdings),
    statements,
    licensing: readLicensing(statements, holdings),
  }
}
