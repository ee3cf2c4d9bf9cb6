import { describe, expect, it } from 'vitest'
import { openGitHub } from '../../src/github/client.ts'
import { assess } from '../../src/index.ts'
import { directory } from '../../src/repositories/directory.ts'
import { github } from '../../src/repositories/github.ts'
import { serveGitHub, TOKEN } from '../support/github-files.ts'
import type { Server } from '../support/server.ts'
import { POINTER, workTreeOf } from './fixture.ts'

const MODEL = {
  'README.md':
    '---\nlicense: apache-2.0\n---\n# Aster-7B\n\nAn open source model. See [the data](docs/data.md).\n',
  LICENSE: 'MIT License\n',
  'docs/data.md': '# Data\n\nThe corpus is not released.\n',
  'train.py': '# SPDX-License-Identifier: Apache-2.0\nimport torch\n',
  'model.safetensors': POINTER,
  '.gitattributes': '*.safetensors filter=lfs diff=lfs merge=lfs -text\n',
  'config.json': '{"architectures": ["LlamaForCausalLM"], "vocab_size": 32000}',
}

async function open(server: Server, ref?: string, token: string | undefined = TOKEN) {
  const client = await openGitHub({ url: server.origin, token, pause: 1 })
  return github(
    client,
    { owner: 'acme', name: 'aster', ref },
    { hasToken: token !== undefined, raw: `${server.origin}/raw` },
  )
}

describe('a repository on GitHub', () => {
  it('is the same as a clone of it', async () => {
    const folder = workTreeOf(MODEL)
    const server = await serveGitHub({ folder })
    const far = await open(server)
    const near = await directory(folder)
    expect(far.tree).toEqual(near.tree)
    expect(far.revision).toBe(near.revision)
    for (const { path } of near.tree) expect(await far.read(path)).toEqual(await near.read(path))
  })

  it('gives the same assessment in few requests', async () => {
    const folder = workTreeOf(MODEL)
    const server = await serveGitHub({ folder })
    const near = await assess(await directory(folder))
    expect(await assess({ ...(await open(server)), name: near.subject.name })).toEqual(near)
    expect(
      server.asked.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f]{40}/, 'SHA')}`),
    ).toEqual([
      'GET /repos/acme/aster',
      'GET /repos/acme/aster/commits/main',
      'GET /repos/acme/aster/git/trees/SHA?recursive=1',
      'GET /repos/acme/aster/git/blobs/SHA',
      'GET /repos/acme/aster/git/blobs/SHA',
      'POST /graphql',
    ])
  })
})
