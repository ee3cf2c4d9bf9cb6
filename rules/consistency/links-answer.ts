import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  question: 'Do the links to data, weights and papers lead to what they promise?',
  why: `A release lives in part behind its links. A data set that is gone, weights behind a gate that no document speaks of, or
    another license on the page than in the card: only a visit shows it.`,
  remedy: 'Mend the link, publish what it leads to, or say in the card what stands there.',
  references: ['https://huggingface.co/docs/hub/api', 'https://arxiv.org/abs/2502.16701'],

  of: 'repository',
  online: true,
  needs: ['visits', 'access', 'licensing'],
  messages: {
    answer: 'Every link leads to what it promises ({count} visited).',
    missing: '{name} is not there, or nobody may see it ({count} in all).',
    license: '{name} is under {found} on the hub; the repository says {stated}.',
    gated: '{name} is gated on the hub, and no document says so ({count} in all).',
    unreachable: '{name} could not be looked at: {reason} ({count} in all).',
    none: 'No link was visited: `--online` visits them.',
  },

  check({ visits, access, licensing }) {
    const places = evidence(visits.map(({ at }) => at))
    if (!places) return { outcome: 'not-applicable', message: 'none' }
    const missing = visits.filter(({ value }) => value.answer.state === 'missing')
    const [gone] = missing
    if (gone)
      return {
        outcome: 'unmet',
        message: 'missing',
        data: { name: nameOf(gone.value.target), count: missing.length },
        evidence: missing.map(({ at }) => at),
      }
    const stated = (['weights.pretrained', 'weights.adapted'] as const).flatMap(
      (component) => licensing.get(component)?.licenses ?? [],
    )
    for (const { value, at } of visits) {
      const { answer, own, target } = value
      if (answer.state !== 'there' || !own || answer.license === undefined || stated.length === 0) continue
      const found = answer.license.toLowerCase()
      // The hub's word for terms that it has no name for agrees with anything.
      if (found === 'other' || stated.some(({ id, spdx }) => [id, spdx].some((name) => same(name, found))))
        continue
      return {
        outcome: 'unmet',
        message: 'license',
        data: {
          name: nameOf(target),
          found: answer.license,
          stated: stated.map(({ spdx }) => spdx).join(', '),
        },
        evidence: [at],
      }
    }
    const gates = visits.filter(
      ({ value }) => value.own && value.answer.state === 'there' && value.answer.gated,
    )
    const [gate, ...otherGates] = access.gates.length > 0 ? [] : gates
    if (gate)
      return {
        outcome: 'partial',
        message: 'gated',
        data: { name: nameOf(gate.value.target), count: gates.length },
        evidence: [gate.at, ...otherGates.map(({ at }) => at)],
      }
    const silent = visits.filter(({ value }) => value.answer.state === 'unreachable')
    const [first] = silent
    if (first?.value.answer.state === 'unreachable')
      return {
        outcome: 'unknown',
        message: 'unreachable',
        data: { name: nameOf(first.value.target), reason: first.value.answer.reason, count: silent.length },
        evidence: silent.map(({ at }) => at),
      }
    return { outcome: 'met', message: 'answer', data: { count: visits.length }, evidence: places }
  },

  examples: [
    {
      name: 'a data set that is there',
      files: {
        'README.md':
          '# Aster\n\nWe release the data as [acme/aster-corpus](https://huggingface.co/datasets/acme/aster-corpus).\n',
      },
      web: { 'dataset acme/aster-corpus': { state: 'there', gated: false } },
      answer: 'met',
    },
    {
      name: 'a data set that is gone',
      files: {
        'README.md':
          '# Aster\n\nWe release the data as [acme/aster-corpus](https://huggingface.co/datasets/acme/aster-corpus).\n',
      },
      web: { 'dataset acme/aster-corpus': { state: 'missing' } },
      answer: 'unmet',
    },
    {
      name: 'weights under another license',
      files: {
        'README.md':
          '---\nlicense: mit\n---\n# Aster\n\nDownload the weights from [acme/Aster](https://huggingface.co/acme/Aster).\n',
      },
      web: { 'model acme/Aster': { state: 'there', gated: false, license: 'cc-by-nc-4.0' } },
      answer: 'unmet',
    },
    {
      name: 'weights behind a gate that no document speaks of',
      files: {
        'README.md':
          '# Aster\n\nDownload the weights from [acme/Aster](https://huggingface.co/acme/Aster).\n',
      },
      web: { 'model acme/Aster': { state: 'there', gated: true } },
      answer: 'partial',
    },
    {
      name: 'a server that does not answer, which says nothing of the repository',
      files: {
        'README.md':
          '# Aster\n\nDownload the weights from [acme/Aster](https://huggingface.co/acme/Aster).\n',
      },
      web: { 'model acme/Aster': { state: 'unreachable', reason: 'status 503' } },
      answer: 'unknown',
    },
    {
      name: 'offline, as always unless asked for',
      files: {
        'README.md':
          '# Aster\n\nDownload the weights from [acme/Aster](https://huggingface.co/acme/Aster).\n',
      },
      answer: 'not-applicable',
    },
  ],
})

type Target =
  | { readonly kind: string; readonly name: string }
  | { readonly kind: 'page'; readonly address: string }

const nameOf = (target: Target) => ('address' in target ? target.address : target.name)
const plain = (id: string) =>
  id
    .toLowerCase()
    .replace(/^licenseref-/, '')
    .replace(/-(?:only|or-later)$/, '')
const same = (a: string, b: string) => plain(a) === plain(b)
