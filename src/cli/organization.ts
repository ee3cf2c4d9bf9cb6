import type { GitHub } from '../github/client.ts'
import { UsageError } from './exit.ts'
import { openGitHubAt } from './open.ts'
import type { Ports } from './ports.ts'

/** Repositories of one account that are listed: more are a list to make oneself. */
const MAX_REPOSITORIES = 100_000
const PAGE = 100

/**
 * The repositories of an account as targets: `NAME` or `github:NAME` on GitHub, without forks and archived ones, `hf:NAME`
 * the models of one on the Hugging Face hub; in order of name.
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

async function repositoriesOnGitHub({ request }: GitHub, org: string): Promise<string[]> {
  const found: string[] = []
  for (let page = 1; found.length < MAX_REPOSITORIES; page += 1) {
    const { data } = await request('GET /orgs/{org}/repos', { org, per_page: PAGE, page, type: 'sources' })
    for (const { full_name, archived } of data) if (!archived) found.push(`github:${full_name}`)
    if (data.length < PAGE) break
  }
  return found
}

async function modelsOnHub(owner: string, { environment }: Ports): Promise<string[]> {
  const { listModels } = await import('@huggingface/hub')
  const { HF_ENDPOINT, HF_TOKEN } = environment
  const found: string[] = []
  const listing = listModels({
    search: { owner },
    ...(HF_ENDPOINT && { hubUrl: HF_ENDPOINT.replace(/\/$/, '') }),
    ...(HF_TOKEN && { accessToken: HF_TOKEN.trim() }),
  })
  for await (const { name } of listing) {
    found.push(`hf:${name}`)
    if (found.length >= MAX_REPOSITORIES) break
  }
  return found
}
