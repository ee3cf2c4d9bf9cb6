// Cuts GitHub's own description of its interface down to the operations that the tests' server knows:
//   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz && npm run github-openapi -- package
// The package unpacks to 400 MB, which is why it is no dependency.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const TARGET = '__tests__/support/github-openapi.json'

const REPOSITORY = '/repos/{owner}/{repo}'
const OPERATIONS: readonly (readonly [method: string, path: string])[] = [
  ['get', '/orgs/{org}/repos'],
  ['get', '/users/{username}/repos'],
  ['get', REPOSITORY],
  ['get', `${REPOSITORY}/actions/runs/{run_id}`],
  ['post', `${REPOSITORY}/check-runs`],
  ['patch', `${REPOSITORY}/check-runs/{check_run_id}`],
  ['get', `${REPOSITORY}/commits/{commit_sha}/pulls`],
  ['get', `${REPOSITORY}/commits/{ref}`],
  ['get', `${REPOSITORY}/compare/{basehead}`],
  ['get', `${REPOSITORY}/contents/{path}`],
  ['get', `${REPOSITORY}/git/blobs/{file_sha}`],
  ['get', `${REPOSITORY}/git/commits/{commit_sha}`],
  ['get', `${REPOSITORY}/git/ref/{ref}`],
  ['get', `${REPOSITORY}/git/tags/{tag_sha}`],
  ['get', `${REPOSITORY}/git/trees/{tree_sha}`],
  ['get', `${REPOSITORY}/issues/{issue_number}/comments`],
  ['post', `${REPOSITORY}/issues/{issue_number}/comments`],
  ['get', `${REPOSITORY}/issues/comments/{comment_id}`],
  ['patch', `${REPOSITORY}/issues/comments/{comment_id}`],
  ['delete', `${REPOSITORY}/issues/comments/{comment_id}`],
  ['get', `${REPOSITORY}/pulls`],
  ['get', `${REPOSITORY}/pulls/{pull_number}`],
  ['get', `${REPOSITORY}/pulls/{pull_number}/files`],
  ['get', `${REPOSITORY}/pulls/{pull_number}/comments`],
  ['get', `${REPOSITORY}/pulls/{pull_number}/reviews`],
  ['post', `${REPOSITORY}/pulls/{pull_number}/reviews`],
  ['get', `${REPOSITORY}/releases`],
  ['get', `${REPOSITORY}/releases/latest`],
  ['get', `${REPOSITORY}/releases/tags/{tag}`],
  ['get', `${REPOSITORY}/releases/{release_id}`],
  ['get', `${REPOSITORY}/tags`],
  ['get', `${REPOSITORY}/topics`],
]

const PROSE: ReadonlySet<string> = new Set(
  'deprecationDate description example examples externalDocs removalDate summary tags title x-github x-octokit'.split(
    ' ',
  ),
)

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

interface Description {
  readonly openapi: string
  readonly info: { readonly version: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, Json>>>>
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Give the folder of @octokit/openapi, unpacked.')
  process.exit(2)
}
const description: Description = JSON.parse(
  readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8'),
)
const paths: Record<string, Record<string, Json>> = {}
for (const [method, path] of OPERATIONS) {
  const operation = description.paths[path]?.[method]
  if (operation === undefined) throw new Error(`GitHub describes no ${method} ${path}.`)
  paths[path] = { ...paths[path], [method]: spare(operation) }
}
const components: Record<string, Record<string, Json>> = {}
collect(paths)
writeFileSync(
  join(root, TARGET),
  `${JSON.stringify({ openapi: description.openapi, info: { title: 'A part of @octokit/openapi', version: description.info.version }, paths, components }, null, 1)}\n`,
)
console.log(`${TARGET}: ${OPERATIONS.length} operations`)

/** Takes up every component that is referred to, and what those refer to in turn. */
function collect(json: Json): void {
  if (typeof json !== 'object' || json === null) return
  for (const value of Object.values(json)) collect(value)
  if (!('$ref' in json) || typeof json.$ref !== 'string') return
  const [kind = '', name = ''] = json.$ref.replace('#/components/', '').split('/')
  if (components[kind]?.[name] !== undefined) return
  const component = description.components[kind]?.[name]
  if (component === undefined) throw new Error(`GitHub describes no ${json.$ref}.`)
  const kept = spare(component)
  components[kind] = { ...components[kind], [name]: kept }
  collect(kept)
}

/** Without the prose, which nothing checks, and without examples but those of whole answers. */
function spare(json: Json, inside = ''): Json {
  if (Array.isArray(json)) return json.map((value) => spare(value, inside))
  if (typeof json !== 'object' || json === null) return json
  if (inside === 'value') return json
  return Object.fromEntries(
    Object.entries(json).flatMap(([key, value]) => {
      if (inside !== 'properties' && PROSE.has(key) && !(key === 'examples' && inside === 'application/json'))
        return []
      return [[key, spare(value, key)]]
    }),
  )
}
