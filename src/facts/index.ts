import { type Configuration, undeclared } from '../config/configuration.ts'
import type { Located, Location, Notice, Repository } from '../repository.ts'
import type { Web } from '../web.ts'
import { type Access, gatedByHost, readAccess } from './access.ts'
import { type Accounts, readAccounts } from './accounts.ts'
import { artifacts } from './artifacts.ts'
import { type Cards, readCards } from './cards.ts'
import { citationFile } from './citation.ts'
import { type Claim, type OutsideText, readClaims } from './claims.ts'
import { code } from './code.ts'
import { type Compute, readCompute } from './compute.ts'
import { configurations } from './configurations.ts'
import { readData } from './data.ts'
import { type DataSource, readDataSources } from './data-sources.ts'
import {
  holdDeclared,
  type KnownTerms,
  leaveOutDeclared,
  licenseDeclared,
  readKnownTerms,
} from './declarations.ts'
import { type Document, documents, isCentral, speaksOfModel } from './documents.ts'
import { type Extractor, type FactsOf, gather, type Progress, type Reads } from './gather.ts'
import { type Holdings, readHoldings } from './holdings.ts'
import { type HubValue, readHubMetadata } from './hub-metadata.ts'
import { type Install, readInstalls } from './installs.ts'
import { readLibrary } from './library.ts'
import { licenseHeaders, readArtifactLicenses } from './license-headers.ts'
import { readStatements } from './license-statements.ts'
import { type LicenseStatement, licenseFiles, resolvePointers } from './licenses.ts'
import { type Lineage, lineageFiles, readLineage } from './lineage.ts'
import { readLinks, type WebLink } from './links.ts'
import { type LocalLink, readLocalLinks } from './local-links.ts'
import { readModels } from './models.ts'
import { mofRecords } from './mof-record.ts'
import { type Names, readNames } from './names.ts'
import { type Notes, notes } from './notes.ts'
import { type Origin, readOrigin } from './origin.ts'
import { packages } from './packages.ts'
import { readPlaceholders } from './placeholders.ts'
import { type Prompt, readPrompts } from './prompts.ts'
import { type Reference, readReferences } from './references.ts'
import { chooseCard, type Release, readRelease } from './release.ts'
import { type Result, readResults, resultFiles } from './results.ts'
import { readSettings, type Setting, settingsFiles } from './settings.ts'
import { shardSets, weighShards } from './shards.ts'
import { readSizes, type Sizes } from './sizes.ts'
import { readSnippets, type Snippet } from './snippets.ts'
import { submodules } from './submodules.ts'
import { type Licensing, readLicensing, readShipped, type Shipped } from './terms.ts'
import { readTopics, type Topics } from './topics.ts'
import type { Tree } from './tree.ts'
import { type Visit, visitLinks } from './visits.ts'
import { readWeights } from './weights.ts'

/** What is read off files, each fact by one extractor. Documents tell most: where not all can be read, they come before others. */
const extractors = {
  documents,
  artifacts,
  citationFile,
  code,
  configurations,
  licenseFiles,
  licenseHeaders,
  lineageFiles,
  mofRecords,
  notes,
  packages,
  resultFiles,
  settingsFiles,
  shardSets,
  submodules,
} as const

/** All that is known of a repository; no fact judges. */
export interface Facts extends FactsOf<typeof extractors> {
  readonly tree: Tree
  /** Documents, licenses and configurations that are there and were not read: of them silence proves nothing. */
  readonly unread: readonly string[]
  readonly names: Names
  readonly access: Access
  readonly accounts: Accounts
  readonly references: readonly Reference[]
  readonly snippets: readonly Located<Snippet>[]
  readonly installs: readonly Located<Install>[]
  readonly prompts: readonly Located<Prompt>[]
  readonly sizes: Sizes
  readonly topics: Topics
  /** Settings of the training, in documents first. */
  readonly settings: readonly Located<Setting>[]
  readonly results: readonly Located<Result>[]
  readonly dataSources: readonly Located<DataSource>[]
  /** Totals of training compute. */
  readonly compute: readonly Located<Compute>[]
  readonly cards: Cards
  readonly hubMetadata: readonly Located<HubValue>[]
  /** Links to the web, of the documents that speak of the release as a whole. */
  readonly links: readonly Located<WebLink>[]
  readonly placeholders: readonly Location[]
  readonly localLinks: readonly Located<LocalLink>[]
  readonly origin: Origin
  readonly holdings: Holdings
  readonly release: Release
  /** Every license text and statement, files first. */
  readonly statements: readonly LicenseStatement[]
  readonly licensing: Licensing
  readonly shipped: Shipped
  /** Folders that look like models of their own. */
  readonly models: readonly Located<string>[]
  /** What the release was made from. */
  readonly lineage: Lineage
  /** What `openness.yml` declares. */
  readonly configuration: Configuration
  readonly knownTerms: KnownTerms
  /** What the repository, and the texts about it, say of its own openness. */
  readonly claims: readonly Claim[]
  /** The links that were visited; none offline. */
  readonly visits: readonly Located<Visit>[]
}

export type FactName = keyof Facts

/** Reads a repository and says what is there: first what files hold, then what follows from it. */
export async function collect(
  repository: Repository,
  progress?: Progress,
  configuration: Configuration = undeclared,
  web?: Web,
  texts: readonly OutsideText[] = [],
): Promise<{ readonly facts: Facts; readonly notices: readonly Notice[]; readonly reads: Reads }> {
  const { facts, tree, unread, notices, reads } = await gather(repository, extractors, progress)
  const derived = derive(repository, facts, tree, configuration, texts)
  const visits = web ? await visitLinks(derived.references, configuration, web) : []
  return { facts: { ...derived, unread, visits }, notices, reads }
}

/** The notes of a repository alone: those that `collect` would find, without reading anything off the other texts. */
export async function collectNotes(repository: Repository): Promise<Notes> {
  const silent: Readonly<Record<string, Extractor<Notes | undefined>>> = Object.fromEntries(
    Object.entries(extractors).map(([name, extractor]) => [name, { ...extractor, extract: () => undefined }]),
  )
  const { facts } = await gather(repository, { ...silent, notes })
  return facts.notes ?? { notes: [], problems: [] }
}

function derive(
  { name: repositoryName, isGated = false }: Repository,
  read: FactsOf<typeof extractors>,
  tree: Tree,
  configuration: Configuration,
  texts: readonly OutsideText[],
): Omit<Facts, 'unread' | 'visits'> {
  const spoken: readonly Document[] = read.documents
  const central = spoken.filter(isCentral)
  const telling = spoken.filter(speaksOfModel)
  const names = readNames(repositoryName, spoken)
  const references = readReferences(spoken, names)
  const snippets = readSnippets(spoken)
  const card = chooseCard(spoken)
  const topics = readTopics(telling)
  const origin = readOrigin(spoken, card, names, references)
  const weights = readWeights({ ...read, tree, names, origin, references, snippets })
  const kinds = new Set(weights.map(({ component }) => component))
  const postTrained =
    origin.adapted !== undefined || (kinds.has('weights.adapted') && !kinds.has('weights.pretrained'))
  const data = readData({ tree, code: read.code, card, names, references, postTrained })
  const installs = readInstalls(spoken, names)
  const seen = readHoldings({ ...read, tree, names, origin, references, snippets, installs, weights, data })
  const holdings = holdDeclared(seen, configuration)
  const library = readLibrary({ ...read, tree, names, origin, references, installs, holdings })
  const release = leaveOutDeclared(
    readRelease(names.title, card, origin, holdings, library),
    seen,
    configuration,
  )
  const statements = resolvePointers([
    ...read.licenseFiles,
    ...readStatements(spoken, tree, names),
    ...readArtifactLicenses(read.artifacts),
    ...read.licenseHeaders,
  ])
  return {
    ...read,
    tree,
    names,
    shardSets: weighShards(read.shardSets, read.artifacts, tree),
    access: isGated ? gatedByHost(readAccess(central, names), card, tree) : readAccess(central, names),
    accounts: readAccounts(spoken, names, references, data),
    references,
    snippets,
    installs,
    prompts: readPrompts(spoken, tree),
    sizes: readSizes(repositoryName, card, read.artifacts),
    topics,
    settings: [...readSettings(telling), ...read.settingsFiles],
    results: [...read.resultFiles, ...readResults(telling, card)],
    compute: readCompute(telling),
    cards: readCards(spoken),
    hubMetadata: readHubMetadata(card),
    links: readLinks(central),
    dataSources: readDataSources(topics, references, names, card),
    placeholders: readPlaceholders(spoken),
    localLinks: readLocalLinks(spoken, tree),
    origin,
    holdings,
    release,
    statements,
    licensing: licenseDeclared(readLicensing(statements, holdings, card), configuration),
    shipped: readShipped(holdings, release),
    models: readModels(read),
    lineage: readLineage({ card, documents: spoken, files: read.lineageFiles, artifacts: read.artifacts }),
    configuration,
    knownTerms: readKnownTerms(configuration),
    claims: readClaims({
      documents: spoken,
      names,
      hasModel: release.weights.length > 0,
      statements,
      configuration,
      texts,
    }),
  }
}
