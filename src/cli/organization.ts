import { type GitHub, GitHubError } from '../github/client.ts'
import { RepositoryError } from '../repositories/error.ts'
import { HUB, listModelsOf } from '../repositories/huggingface.ts'
import { UsageError } from './exit.ts'
import { openGitHubAt } from './open.ts'
import type { Ports } from './ports.ts'

/** Repositories of one account that are listed: more are a list to make oneself. */
const MAX_REPOSITORIES = 100_000
const PAGE = 100

/**
 * The repositories of an account as targets: `NAME` or `github:NAME` on GitHub, without forks and archived ones, `hf:NAME`
 * the models of one on the Hugging Face hub; in order of name. Throws a `UsageError` where the account cannot be one, and
 * a `RepositoryError` where the host does not tell: of a part of the repositories nothing is said.
 */
export async function repositoriesOf(account: string, ports: Ports): Promise<readonly string[]> {
  const [, host = 'github', name = ''] = /^(?:(github|hf):)?([A-Za-z\d][\w.-]{0,98})$/.exec(account) ?? []
  if (name === '')
    throw new UsageError(`--org takes an account of GitHub or hf:NAME of the hub, and not "${account}".`)
  const found =
    host === 'hf'
      ? await modelsOnHub(name, ports)
      : await repositoriesOnGitHub(await openGitHubAt(undefined, ports), name)
  return found.sort((a, b) => (a < b ? -1 : 1))
}

async function repositoriesOnGitHub(client: GitHub, name: string): Promise<string[]> {
  try {
    return await repositoriesOfOrganization(client, name).catch((error: unknown) => {
      // An account of a person is at another address, which tells of no organization what is private.
      if (error instanceof GitHubError && error.failure === 'missing') return repositoriesOfUser(client, name)
      throw error
    })
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const isRateLimited = error.failure === 'rate-limited'
    throw new RepositoryError(`The repositories of github:${name} cannot be listed. ${error.message}`, {
      isRateLimited,
    })
  }
}

function repositoriesOfOrganization({ request }: GitHub, org: string): Promise<string[]> {
  const route = 'GET /orgs/{org}/repos'
  return collect((page) => request(route, { org, per_page: PAGE, page, type: 'sources' }))
}

function repositoriesOfUser({ request }: GitHub, username: string): Promise<string[]> {
  const route = 'GET /users/{username}/repos'
  return collect((page) => request(route, { username, per_page: PAGE, page, type: 'owner' }))
}

/** What the interface tells of a repository in a list. */
interface Listed {
  readonly full_name: string
  readonly archived?: boolean
  readonly fork?: boolean
}

async function collect(
  ask: (page: number) => Promise<{ readonly data: readonly Listed[] }>,
): Promise<string[]> {
  const found: string[] = []
  for (let page = 1; found.length < MAX_REPOSITORIES; page += 1) {
    const { data } = await ask(page)
    for (const { full_name, archived, fork } of data)
      if (!archived && !fork) found.push(`github:${full_name}`)
    if (data.length < PAGE) break
  }
  return found
}

async function modelsOnHub(owner: string, { environment }: Ports): Promise<string[]> {
  const { HF_ENDPOINT, HF_TOKEN } = environment
  const names = await listModelsOf(owner, {
    url: HF_ENDPOINT || HUB,
    token: HF_TOKEN?.trim() || undefined,
    limit: MAX_REPOSITORIES,
  })
  return names.map((name) => `hf:${name}`)
}
