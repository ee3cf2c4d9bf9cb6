import { describe, expect, it } from 'vitest'
import { openGitHub } from '../../src/github/client.ts'
import { assess } from '../../src/index.ts'
import { directory } from '../../src/repositories/directory.ts'
import { github } from '../../src/repositories/github.ts'
import { huggingface } from '../../src/repositories/huggingface.ts'
import type { Repository } from '../../src/repository.ts'
import { serveGitHub, TOKEN } from '../support/github-files.ts'
import { serveHub } from '../support/hub-server.ts'
import type { Server } from '../support/server.ts'
import { codeRepository, weightsRepository } from '../support/thousand-files.ts'
import { folderOf } from './fixture.ts'

const [REQUESTS, BYTES] = [12, 2_000_000]

async function openGitHubAt(server: Server, token: string | undefined): Promise<Repository> {
  const client = await openGitHub({ url: server.origin, token })
  return github(
    client,
    { owner: 'acme', name: 'aster' },
    { hasToken: token !== undefined, raw: `${server.origin}/raw` },
  )
}

/** What a reader of the result goes by. */
async function judged(repository: Repository, name: string) {
  const { profile, class: verdict, gate, notices } = await assess({ ...repository, name })
  return { profile, verdict, gate, notices }
}

describe('a repository of a thousand files', () => {
  it('is read on GitHub in few requests, and judged as a clone of it is', async () => {
    const server = await serveGitHub({ files: codeRepository })
    const far = await judged(await openGitHubAt(server, TOKEN), 'aster')
    const near = await judged(await directory(folderOf(codeRepository)), 'aster')
    expect(Object.keys(codeRepository)).toHaveLength(1_000)
    expect(server.asked.length).toBeLessThanOrEqual(REQUESTS)
    expect(server.sent).toBeLessThanOrEqual(BYTES)
    expect(far).toEqual(near)
  })

  it('is read on GitHub without a token as far as twelve requests go; the rest is a notice', async () => {
    const server = await serveGitHub({ files: codeRepository })
    const far = await judged(await openGitHubAt(server, undefined), 'aster')
    expect(server.asked.length).toBeLessThanOrEqual(REQUESTS)
    expect(server.sent).toBeLessThanOrEqual(BYTES)
    expect(far.notices).toEqual([
      {
        path: 'configs/train/stage01.yaml',
        message: expect.stringMatching(/^Not read, nor were \d+ more files: .* With GITHUB_TOKEN /),
      },
    ])
  })

  it('is read on the hub in few requests, and judged as a clone of it is', async () => {
    const server = await serveHub({ files: weightsRepository })
    const far = await judged(
      await huggingface({ kind: 'model', name: 'acme/aster' }, { url: server.origin }),
      'aster',
    )
    const near = await judged(await directory(folderOf(weightsRepository)), 'aster')
    expect(Object.keys(weightsRepository)).toHaveLength(1_000)
    expect(server.asked.length).toBeLessThanOrEqual(REQUESTS)
    expect(server.sent).toBeLessThanOrEqual(BYTES)
    expect(far).toEqual(near)
  })
})
