import { describe, expect, test } from 'vitest'
import { folder } from '../support/folder.ts'
import { cli } from '../support/terminal.ts'
import { answering } from '../support/web.ts'

const SAID =
  "Aster-7B's weights are available on request under CC-BY-NC-4.0, which rules out commercial use; its inference code is open source (Apache-2.0)."

describe('say', () => {
  test('prints the statement and nothing else', async () => {
    expect(await cli(['say', 'examples/overclaims'])).toEqual({
      exitCode: 0,
      stdout: `${SAID}\n`,
      stderr: '',
    })
  })

  test('--short prints the class and the license', async () => {
    const { stdout } = await cli(['say', '--short', 'examples/overclaims'])
    expect(stdout).toBe('Aster-7B: restricted weights (CC-BY-NC-4.0)\n')
  })

  test('--card prints a section for the card', async () => {
    const { stdout } = await cli(['say', '--card', 'examples/overclaims'])
    expect(stdout).toMatch(/^## Openness\n\nAster-7B's weights/)
    expect(stdout).toContain('| Weights, pre-trained | ◐ gated | ○ closed | ○ CC-BY-NC-4.0 |')
  })

  test('takes one of the two', async () => {
    expect(await cli(['say', '--short', '--card', 'examples/overclaims'])).toMatchObject({
      exitCode: 2,
      stdout: '',
    })
  })

  test('carries no control characters of the repository', async () => {
    const root = folder({ 'README.md': '# As\u001b[31mter\n', 'model.safetensors': 'weights' })
    expect((await cli(['say', root])).stdout).not.toContain('\u001b')
  })
})

test('every report ends with the statement', async () => {
  for (const format of ['text', 'markdown']) {
    const { stdout } = await cli(['lint', 'examples/overclaims', '--format', format])
    expect(stdout.replaceAll('&#40;', '(').replaceAll('&#41;', ')').replaceAll(/\s+/g, ' ')).toContain(
      format === 'text' ? SAID : 'What can truthfully be said',
    )
  }
})

describe('lint', () => {
  const files = {
    'README.md': '# Aster\n\nDownload the weights from [acme/Aster](https://huggingface.co/acme/Aster).\n',
  }

  test('visits links where it is told to', async () => {
    const web = answering({ 'model acme/Aster': { state: 'missing' } })
    const { exitCode, stdout } = await cli(['lint', folder(files), '--online'], { web })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('Acme/Aster is not there')
  })

  test('opens no way to the web otherwise', async () => {
    expect((await cli(['lint', folder(files)])).exitCode).toBe(0)
  })

  test('says what is wrong with openness.yml, and ends with 2', async () => {
    const root = folder({ ...files, 'openness.yml': 'components:\n  weights: {}\n' })
    const { exitCode, stderr, stdout } = await cli(['lint', root])
    expect(exitCode).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^openness-lint: openness\.yml:2:3: There is no `weights` in components\./)
  })
})
