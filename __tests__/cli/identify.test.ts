import { join } from 'node:path'
import spdx from 'spdx-license-list/full.js'
import { describe, expect, test } from 'vitest'
import { folder } from '../support/folder.ts'
import { cli } from '../support/terminal.ts'

const mit = (spdx.MIT?.licenseText ?? '').replace('<year> <copyright holders>', '2026 Aster Labs')
const clause =
  'If you have more than 100 million monthly active users, you must display "Aster" on your page.'

describe('identify', () => {
  test('says what a text is, what was added, and where', async () => {
    const root = folder({
      LICENSE: mit,
      'LICENSE-MODEL': `${mit}\n${clause}\n`,
      NOTICE: 'See the file LICENSE.',
    })
    const paths = ['LICENSE', 'LICENSE-MODEL', 'NOTICE'].map((name) => join(root, name))
    const { stdout, exitCode } = await cli(['identify', ...paths])
    expect(exitCode).toBe(0)
    await expect(stdout.replaceAll(root, '…')).toMatchFileSnapshot('snapshots/identify.txt')
  })

  test('writes the same as JSON', async () => {
    const path = join(folder({ LICENSE: `${mit}\n${clause}\n` }), 'LICENSE')
    const { stdout } = await cli(['identify', path, '--format', 'json'])
    const line = mit.split('\n').length + 1
    expect(JSON.parse(stdout)).toMatchObject([
      {
        path,
        matches: [
          {
            match: 'modified',
            id: 'MIT',
            spdx: 'MIT',
            similarity: 1,
            added: [{ line: expect.any(Number) as number, endLine: expect.any(Number) as number }],
          },
        ],
      },
    ])
    expect(JSON.parse(stdout)[0].matches[0].added[0].endLine).toBeLessThanOrEqual(line)
  })

  test('ends with 2 and the reason where a file cannot be read, and prints nothing else', async () => {
    const root = folder({ weights: new Uint8Array([0, 1, 2, 0]), LICENSE: mit })
    const binary = await cli(['identify', join(root, 'LICENSE'), join(root, 'weights')])
    expect(binary).toMatchObject({ exitCode: 2, stdout: '' })
    expect(binary.stderr).toContain('weights is not a text')
    const absent = await cli(['identify', join(root, 'COPYING')])
    expect(absent).toMatchObject({ exitCode: 2, stdout: '' })
    expect(absent.stderr).toContain('COPYING could not be read')
    expect((await cli(['identify', root])).stderr).toContain('it is not a file')
  })

  test('says of an empty file that it holds no words', async () => {
    const { stdout } = await cli(['identify', join(folder({ LICENSE: '\n' }), 'LICENSE')])
    expect(stdout).toContain('no words')
  })

  test('keeps what a terminal would obey out of its report', async () => {
    const { stdout } = await cli([
      'identify',
      join(folder({ LICENSE: `${mit}\n\u001b[31mNot for commercial use.` }), 'LICENSE'),
    ])
    expect(stdout).not.toContain('\u001b')
  })
})
