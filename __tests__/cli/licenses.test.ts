import { expect, test } from 'vitest'
import { knownLicenses } from '../../src/licenses/catalogue.ts'
import { cli } from '../support/terminal.ts'

test('every license is listed once, by how open it is', async () => {
  const { stdout, exitCode } = await cli(['licenses'])
  expect(exitCode).toBe(0)
  const ids = [...stdout.matchAll(/^ {2}[●◐○?] (\S+)/gm)].map(([, id]) => id)
  expect(ids.toSorted()).toEqual(
    knownLicenses()
      .map(({ id }) => id)
      .toSorted(),
  )
  expect(stdout.match(/^\w+ {2}/gm)).toEqual([
    'open  ',
    'open  ',
    'conditional  ',
    'restricted  ',
    'unknown  ',
  ])
  for (const line of stdout.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80)
})

test.each(['llama3.1', 'Apache-2.0', 'tencent-hunyuan-community', 'cc-by-nc', 'ModelGo Zero License'])(
  'what is known of %s',
  async (id) => {
    const { stdout, exitCode } = await cli(['licenses', id])
    expect(exitCode).toBe(0)
    await expect(stdout).toMatchFileSnapshot(`snapshots/license-${id.replaceAll(' ', '-')}.txt`)
    for (const line of stdout.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80)
  },
)

test('every entry fits into a terminal', async () => {
  for (const { id } of knownLicenses()) {
    const { stdout, exitCode } = await cli(['licenses', id])
    expect(exitCode, id).toBe(0)
    for (const line of stdout.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80)
  }
})

test('a license is found by any of its names', async () => {
  for (const name of ['GPL v3', 'gpl-3.0', 'GPL-3.0-only', 'GNU General Public License v3.0'])
    expect((await cli(['licenses', name])).stdout).toContain('GPL-3.0-only')
  expect((await cli(['licenses', 'LicenseRef-llama4'])).stdout).toContain('Llama 4 Community License')
})

test('programs get the same', async () => {
  const list = JSON.parse((await cli(['licenses', '--format', 'json'])).stdout)
  expect(list).toContainEqual({
    id: 'qwen',
    spdx: 'LicenseRef-qwen',
    name: 'Qwen LICENSE AGREEMENT',
    openness: 'conditional',
    conditions: ['user-threshold', 'naming'],
  })
  const entry = JSON.parse((await cli(['licenses', 'qwen', '-f', 'json'])).stdout)
  expect(entry).toMatchObject({
    id: 'qwen',
    steward: 'Alibaba Cloud',
    identity: ['Qwen', 'Alibaba Cloud'],
    status: { osiApproved: false, fsfFree: false, openDefinition: false },
    covers: ['weights', 'code', 'documentation', 'outputs'],
    conditions: [
      { kind: 'user-threshold', clause: '4', says: 'more than 100 million monthly active users' },
      { kind: 'naming', clause: '5.b' },
    ],
  })
})

test('a license that nobody knows: the nearest ones are named', async () => {
  expect(await cli(['licenses', 'lama3.1'])).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: expect.stringContaining('No license is known as "lama3.1". Did you mean llama3.1'),
  })
  const { stderr } = await cli(['licenses', 'wholly unheard of \u001b[31m'])
  expect(stderr).toContain('`openness-lint licenses` lists them all.')
  expect(stderr).not.toContain('\u001b')
})

test('a name of several licenses: some of them are named', async () => {
  expect((await cli(['licenses', 'lgpl'])).stderr).toContain(
    '"lgpl" stands for several licenses. Did you mean LGPL-3.0-only, LGPL-2.1-only or LGPL-2.0-only?',
  )
})
