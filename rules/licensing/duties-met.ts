import { type Duty, type DutyKind, inheritances, licenseOfBase } from '../../src/licenses/lineage.ts'
import { defineRule, type Location } from '../../src/rule.ts'

export default defineRule({
  attribute: 'licensing',
  question: 'Does it do what the licenses of its base models ask of those who pass them on?',
  why: `Most licenses of models end for those who do not keep them: a copy of the agreement, a Notice file, words to be shown,
    a name that begins as theirs does. What is left out is easily mended, and whoever builds on it inherits the gap.`,
  remedy: 'Add what the message names: the clause of the license says in which form.',
  references: [
    'https://www.llama.com/llama3_1/license/',
    'https://ai.google.dev/gemma/terms',
    'https://www.licenses.ai/ai-licenses',
  ],

  of: ['weights.adapted'],
  needs: ['lineage', 'statements', 'documents', 'names', 'release', 'holdings'],
  messages: {
    kept: '{license} asks for {asked}: all of it is here.',
    some: '{license} asks for {asked}; missing: {missing}.',
    none: '{license} asks for {asked}; nothing of it is here.',
    elsewhere:
      'What was made is passed on elsewhere: whether the duties of {license} are kept there is not to be seen here.',
    free: 'The licenses of the models that this one was made from ask for nothing that is checked here.',
    unknown: 'The terms of {base} are not known here.',
    unnamed: 'No model is named that this one was made from.',
  },

  check({ lineage, statements, documents, names, release, holdings }) {
    const { bases, shown, changes } = lineage
    const [first] = bases
    if (!first) return { level: 'not-applicable', message: 'unnamed' }
    const asking = bases.flatMap((base) => {
      const license = base.family && licenseOfBase(base.family)
      const duties = license ? (inheritances[license.id]?.duties ?? []) : []
      return license && duties.length > 0 ? [{ base, license, duties }] : []
    })
    const [asked] = asking
    if (!asked) {
      if (bases.some(({ family }) => !family))
        return { level: 'unknown', message: 'unknown', data: { base: first.id }, evidence: [first.at] }
      return { level: 'not-applicable', message: 'free', evidence: [first.at] }
    }
    const { base, license, duties } = asked
    const isHere =
      (release.card !== undefined && release.card.frontMatter.state !== 'absent') ||
      holdings.get('weights.adapted')?.some(({ how }) => how === 'file') === true
    if (!isHere)
      return { level: 'unknown', message: 'elsewhere', data: { license: license.name }, evidence: [base.at] }

    const copy = statements.find(
      (statement) => statement.from === 'file' && statement.license?.id === license.id,
    )
    const policy = documents.find(({ role }) => role === 'use-policy')
    const placeOf = ({ kind, words = [] }: Duty): Location | undefined => {
      const phrase = words.map((each) => shown.get(each)).find((at) => at !== undefined)
      switch (kind) {
        case 'agreement':
          return copy?.at
        case 'use-policy':
          return copy?.at ?? phrase ?? (policy && { path: policy.path, line: 1 })
        case 'changes':
          return changes[0]
        case 'name':
          return words.some((prefix) => beginsWith(names.title, prefix)) ? base.at : undefined
        case 'notice':
        case 'display':
          return phrase
      }
    }
    const checked = duties.map((duty) => ({ duty, at: placeOf(duty) }))
    const say = (list: readonly { readonly duty: Duty }[]) =>
      list
        .map(({ duty: { kind, clause, words } }) => `${WORDS[kind](words?.[0] ?? '')} (§${clause})`)
        .join(', ')
    const missing = checked.filter(({ at }) => !at)
    const [found, ...others] = checked.flatMap(({ at }) => at ?? [])
    const data = { license: license.name, asked: say(checked) }
    if (!found) return { level: 'closed', message: 'none', data, evidence: [base.at] }
    if (missing.length === 0) return { level: 'open', message: 'kept', data, evidence: [found, ...others] }
    const evidence = [base.at, found, ...others] as const
    return { level: 'conditional', message: 'some', data: { ...data, missing: say(missing) }, evidence }
  },

  examples: [
    {
      name: 'all that the license of the base asks',
      files: {
        'README.md':
          '---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Llama-3.1-Aster-8B\n\nBuilt with Llama. See the [Acceptable Use Policy](https://www.llama.com/llama3_1/use-policy).\n',
        LICENSE: 'SPDX-License-Identifier: LicenseRef-llama3.1\n',
        NOTICE:
          'Llama 3.1 is licensed under the Llama 3.1 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.\n',
        'model.safetensors': 'weights',
      },
      answer: 'open',
    },
    {
      name: 'the words, and neither the agreement nor the notice',
      files: {
        'README.md':
          '---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Llama-3.1-Aster-8B\n\nBuilt with Llama.\n',
        'model.safetensors': 'weights',
      },
      answer: 'conditional',
    },
    {
      name: 'the words of a notice in the card alone are no Notice file',
      files: {
        'README.md':
          '---\nlicense: llama2\nbase_model: meta-llama/Llama-2-7b-hf\n---\n# Aster\n\nLlama 2 is licensed under the LLAMA 2 Community License.\n',
        'model.safetensors': 'weights',
      },
      answer: 'closed',
    },
    {
      name: 'nothing of it',
      files: {
        'README.md': '---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Aster\n',
        'model.safetensors': 'weights',
      },
      answer: 'closed',
    },
    {
      name: 'weights that are passed on elsewhere',
      files: {
        'README.md': '# Aster\n\n- **Base model:** meta-llama/Llama-3.1-8B\n',
      },
      answer: 'unknown',
    },
    {
      name: 'no base',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n' },
      answer: 'not-applicable',
    },
  ],
})

const WORDS: Readonly<Record<DutyKind, (words: string) => string>> = {
  agreement: () => 'a copy of the agreement',
  notice: (sentence) => `a Notice file with “${sentence} …”`,
  display: (words) => `the words “${words}”`,
  name: (prefix) => `a name that begins with “${prefix}”`,
  'use-policy': () => 'the use policy passed on',
  changes: () => 'a statement of what was changed',
}

/** Whether a name begins so, whatever stands between its words. */
function beginsWith(name: string, prefix: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return plain(name).startsWith(plain(prefix))
}
