import { conditionWords } from '../../src/licenses/condition-words.ts'
import { compatibilityOf, licenseOfBase } from '../../src/licenses/lineage.ts'
import { defineRule } from '../../src/rule.ts'

export default defineRule({
  attribute: 'licensing',
  question: 'Do the terms honor those of the models it was made from?',
  why: `Who fine-tunes, quantizes or merges a model passes on somebody else's work. Where its license asks for its terms to go
    along, a card that says "apache-2.0" promises what nobody here can give.`,
  remedy:
    'State the license of the base model, or one that keeps all of its conditions, and copy it into the repository.',
  references: [
    'https://huggingface.co/docs/hub/model-cards#specifying-a-base-model',
    'https://www.llama.com/llama3_1/license/',
    'https://ai.google.dev/gemma/terms',
  ],

  of: ['weights.adapted'],
  needs: ['lineage', 'licensing', 'statements'],
  messages: {
    honored: '{own} can stand over {base} ({license}).',
    dropped: '{own} over {base}: {license} passes on its terms{clause}, and some of them {condition}.',
    another: '{own} over {base}: {license} passes on the agreement itself{clause}, and this is another one.',
    unclear: 'Whether {own} can stand over {base} ({license}) is not known.',
    unlicensed: 'Made from {base} ({license}), and no license is stated for what was made.',
    unknown: 'The terms of {base} are not known here.',
    none: 'No model is named that this one was made from.',
  },

  check({ lineage, licensing, statements }) {
    const { bases } = lineage
    const [first] = bases
    if (!first) return { level: 'not-applicable', message: 'none' }
    const terms = licensing.get('weights.adapted') ?? licensing.get('weights.pretrained')
    const known = bases.flatMap((base) => {
      const license = base.family && licenseOfBase(base.family)
      return license ? [{ ...base, license }] : []
    })
    const [base] = known
    if (!base) return { level: 'unknown', message: 'unknown', data: { base: first.id }, evidence: [first.at] }
    // Words that limit beside the card's field leave the field what it is.
    const field = statements.find(({ from, license }) => from === 'front-matter' && license)?.license
    const licenses = terms && terms.licenses.length > 0 ? terms.licenses : field ? [field] : []
    const [own] = licenses
    if (!terms || !own) {
      const data = { base: base.id, license: base.license.name }
      return { level: 'unknown', message: 'unlicensed', data, evidence: [base.at] }
    }
    const at = terms.statements[0].at
    for (const { id, license, at: baseAt } of known) {
      const all = licenses.map((each) => compatibilityOf(each, license))
      const data = { own: own.name, base: id, license: license.name }
      const evidence = [at, baseAt] as const
      if (all.some(({ kind }) => kind === 'same' || kind === 'allowed')) continue
      const conflict = all.find((each) => each.kind === 'conflict')
      if (!conflict || all.some(({ kind }) => kind === 'unclear') || terms.sideBySide)
        return { level: 'unknown', message: 'unclear', data, evidence }
      const clause = conflict.clause === undefined ? '' : ` (§${conflict.clause})`
      if (conflict.dropped === undefined)
        return { level: 'restricted', message: 'another', data: { ...data, clause }, evidence }
      const condition = conditionWords[conflict.dropped]
      return { level: 'restricted', message: 'dropped', data: { ...data, clause, condition }, evidence }
    }
    if (known.length < bases.length) {
      const other = bases.find(({ id }) => !known.some((each) => each.id === id)) ?? first
      return { level: 'unknown', message: 'unknown', data: { base: other.id }, evidence: [other.at] }
    }
    const data = { own: own.name, base: base.id, license: base.license.name }
    return { level: 'open', message: 'honored', data, evidence: [at, ...known.map((each) => each.at)] }
  },

  examples: [
    {
      name: "the base's own license",
      files: { 'README.md': '---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Aster\n' },
      answer: 'open',
    },
    {
      name: 'a permissive license over another',
      files: { 'README.md': '---\nlicense: mit\nbase_model: Qwen/Qwen2.5-7B\n---\n# Aster\n' },
      answer: 'open',
    },
    {
      name: 'a permissive license over a community license',
      files: { 'README.md': '---\nlicense: apache-2.0\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Aster\n' },
      answer: 'restricted',
    },
    {
      name: 'a copy of the base under another name',
      files: { 'README.md': '---\nlicense: mit\nbase_model: unsloth/gemma-2-2b-bnb-4bit\n---\n# Aster\n' },
      answer: 'restricted',
    },
    {
      name: 'the license of an earlier version',
      files: { 'README.md': '---\nlicense: llama3\nbase_model: meta-llama/Llama-3.2-3B\n---\n# Aster\n' },
      answer: 'restricted',
    },
    {
      name: 'an adapter that names its base in its configuration alone',
      files: {
        'README.md': '---\nlicense: mit\n---\n# Aster\n',
        'adapter_config.json': '{\n  "base_model_name_or_path": "meta-llama/Llama-2-7b-hf"\n}\n',
        'adapter_model.safetensors': 'weights',
      },
      answer: 'restricted',
    },
    {
      name: 'a name that only sounds like the family',
      files: {
        'README.md': '---\nlicense: apache-2.0\nbase_model: openlm-research/open_llama_3b\n---\n# Aster\n',
      },
      answer: 'open',
    },
    {
      name: 'a version of the family under other terms',
      files: { 'README.md': '---\nlicense: apache-2.0\nbase_model: google/gemma-4-E2B-it\n---\n# Aster\n' },
      answer: 'open',
    },
    {
      name: 'no license over the base',
      files: { 'README.md': '---\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Aster\n' },
      answer: 'unknown',
    },
    {
      name: 'a base that nobody knows',
      files: { 'README.md': '---\nlicense: mit\nbase_model: acme/boreas-7b\n---\n# Aster\n' },
      answer: 'unknown',
    },
    {
      name: 'no base',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n' },
      answer: 'not-applicable',
    },
  ],
})
