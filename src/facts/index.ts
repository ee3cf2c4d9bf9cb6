import type { Located, Location, Notice, Repository } from '../repository.ts'
import { type Access, readAccess } from './access.ts'
import { artifacts } from './artifacts.ts'
import { code } from './code.ts'
import { type Document, documents, isCentral } from './documents.ts'
import { type FactsOf, gather, type Progress } from './gather.ts'
import { type Holdings, readHoldings } from './holdings.ts'
import { type Install, readInstalls } from './installs.ts'
import { type LicenseStatement, licenseFiles, readStatements, resolvePointers } from './licenses.ts'
import { type LocalLink, readLocalLinks } from './local-links.ts'
import { mofRecords } from './mof-record.ts'
import { type Names, readNames } from './names.ts'
import { readPlaceholders } from './placeholders.ts'
import { type Reference, readReferences } from './references.ts'
import { chooseCard, type Release, readRelease } from './release.ts'
import { shardSets } from './shards.ts'
import { readSnippets, type Snippet } from './snippets.ts'
import { type Licensing, readLicensing } from './terms.ts'
import { readTopics, type Topics } from './topics.ts'
import type { Tree } from './tree.ts'

/** What is read off files, each fact by one extractor. */
const extractors = { artifacts, code, documents, licenseFiles, mofRecords, shardSets } as const

/** All that is known of a repository; no fact judges. */
export interface Facts extends FactsOf<typeof extractors> {
  readonly tree: Tree
  readonly names: Names
  readonly access: Access
  readonly references: readonly Reference[]
  readonly snippets: readonly Located<Snippet>[]
  readonly installs: readonly Located<Install>[]
  readonly topics: Topics
  readonly placeholders: readonly Location[]
  readonly localLinks: readonly Located<LocalLink>[]
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
  const holdings = readHoldings({ ...read, tree, card, names, references, snippets })
  const statements = resolvePointers([...read.licenseFiles, ...readStatements(spoken, tree)])
  return {
    ...read,
    tree,
    names,
    access: readAccess(central, names),
    references,
    snippets,
    installs: readInstalls(spoken),
    topics: readTopics(central),
    placeholders: readPlaceholders(spoken),
    localLinks: readLocalLinks(spoken, tree),
    holdings,
    release: readRelease(names.title, card, holdings),
    statements,
    licensing: readLicensing(statements, holdings),
  }
}
