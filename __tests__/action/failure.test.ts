import * as core from '@actions/core'
import { expect, test, vi } from 'vitest'
import { run } from '../../src/action/run.ts'
import { checkout } from './runner.ts'

vi.mock('../../src/index.ts', async (original) => {
  const library = await original<typeof import('../../src/index.ts')>()
  const { defineRule } = await import('../../src/rule.ts')
  const failing = defineRule({
    question: 'Is it there?',
    why: '',
    remedy: '',
    references: [''],
    of: 'repository',
    needs: [],
    messages: { none: '' },
    check: () => {
      throw new TypeError('out of order')
    },
    examples: [
      { name: '', files: {}, answer: 'met' },
      { name: '', files: {}, answer: 'unmet' },
    ],
  })
  return {
    ...library,
    assess: (repository: Parameters<typeof library.assess>[0]) =>
      library.assess(repository, { rules: { 'access/failing': failing } }),
  }
})

test.each(['consistency', 'never'])(
  'a question that could not be asked fails the step under %s',
  async (failOn) => {
    const toolkit = {
      ...core,
      getInput: (name: string) => (name === 'fail-on' ? failOn : ''),
      info: vi.fn(),
      setFailed: vi.fn(),
      setOutput: vi.fn(),
      warning: vi.fn(),
    }
    await run({
      toolkit,
      today: '2026-11-24',
      environment: { GITHUB_WORKSPACE: checkout({ 'README.md': '# Aster\n' }) },
    })
    expect(toolkit.setFailed).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(
        /^This is a failure of openness-lint.* could not be asked: 1, access\/failing among them\. .*out of order/,
      ),
    )
    expect(toolkit.setOutput).toHaveBeenCalledWith('passed', false)
    expect(toolkit.warning).toHaveBeenCalledOnce()
  },
)
