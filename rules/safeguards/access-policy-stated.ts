import { defineRule, evidence, matches } from '../../src/rule.ts'

const CRITERIA =
  /\b(?:criteria|eligib\w*|researchers?|institution\w*|universit\w*|academic|non-commercial|must be|organi[sz]ations?)\b/i
const DECISION = /\b(?:review\w*|approv\w*|grant\w*|den(?:y|ied)|within \w+|decid\w*|decision)\b/i
const REVOCATION = /\b(?:revok\w*|withdraw\w*|terminat\w*)\b/i

export default defineRule({
  attribute: 'safeguards',
  question: 'Is it said how access is granted, where it is on request?',
  why: 'Who gets access, who decides, and when it can be taken back should not depend on whom one knows.',
  remedy: 'State who may have access, who decides within what time, and when access can be revoked.',
  references: ['https://arxiv.org/abs/2302.04844', 'https://huggingface.co/docs/hub/models-gated'],

  ifReleased: true,
  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['access', 'topics'],
  messages: {
    stated: 'Criteria and decision of the access are stated.',
    partly: 'Access is on request; criteria or decision are stated in part.',
    none: 'Access is on request; neither criteria nor decision are stated.',
    open: 'Nothing says that access is on request.',
  },

  check({ access, topics }) {
    const gates = evidence(access.gates)
    if (!gates) return { level: 'not-applicable', message: 'open' }
    const passages = topics['access-policy']
    const said = passages.map(({ text }) => text).join('\n')
    const [criteria, decision, revocation] = [
      matches(CRITERIA, said),
      matches(DECISION, said),
      matches(REVOCATION, said),
    ]
    const places = evidence(passages.map(({ at }) => at))
    if (places && criteria && decision && revocation)
      return { level: 'open', message: 'stated', evidence: places }
    if (places && (criteria || decision || revocation))
      return { level: 'partial', message: 'partly', evidence: places }
    return { level: 'closed', message: 'none', evidence: gates }
  },

  examples: [
    {
      name: 'criteria, decision and revocation',
      files: {
        'README.md':
          '# Aster\n\n## Requesting access\n\nRequest access with the form to download the weights. Researchers of universities are eligible; our access board reviews each request within ten days, and revokes access after a breach of the policy.\n',
      },
      answer: 'open',
    },
    {
      name: 'a gate and nothing else',
      files: { 'README.md': '---\nextra_gated_prompt: Please agree.\n---\n# Aster\n' },
      answer: 'closed',
    },
    { name: 'no gate', files: { 'README.md': '# Aster\n' }, answer: 'not-applicable' },
  ],
})
