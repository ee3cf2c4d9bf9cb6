import { type GitHub, GitHubError } from '../github/client.ts'

/** Who wrote something on GitHub. */
export interface Author {
  readonly login: string
  readonly isBot: boolean
}

/** Who the token acts for. An app's token may not ask for `GET /user`. */
export async function viewerOf(github: GitHub): Promise<string> {
  const data = await github.graphql('{viewer{login}}')
  const { viewer } = (data ?? {}) as { readonly viewer?: { readonly login?: unknown } }
  if (typeof viewer?.login === 'string' && viewer.login !== '') return viewer.login
  throw new GitHubError(
    'incomplete',
    'GitHub does not say whom the token acts for: POST /graphql. Try again later.',
  )
}

/** An app is called `name[bot]` in one interface, and without the end in the other. */
export function writtenBy<T extends Author>(viewer: string, comments: readonly T[]): readonly T[] {
  return comments.filter(({ login, isBot }) => login === viewer || (isBot && login === `${viewer}[bot]`))
}
