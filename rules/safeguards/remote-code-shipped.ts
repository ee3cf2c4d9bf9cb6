import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'safeguards',
  question: 'Is the code shipped that has to be trusted to load the model?',
  why: `A configuration with \`auto_map\` makes a library run code of the model's makers. Where that code stands beside the
    weights, at the same revision, it can be read before it is trusted; where it is fetched from another repository, it
    can change under everyone who loads the model.`,
  remedy: 'Put the files that `auto_map` names beside the configuration, and name them without a repository.',
  references: [
    'https://huggingface.co/docs/transformers/custom_models',
    'https://huggingface.co/docs/hub/security-pickle',
  ],

  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['configurations', 'holdings'],
  messages: {
    shipped: '{component}: the code that they need is in the repository (files: {count}).',
    elsewhere: '{component}: the code that they need is fetched from {file}.',
    missing: '{component}: {file} is named by the configuration, and is not in the repository.',
    none: '{component}: no configuration names code of its own.',
    absent: '{component}: no weight files are in the repository.',
  },

  check({ configurations, holdings }, component) {
    const held = holdings.get(component)?.some(({ how }) => how === 'file') ?? false
    if (!held) return { level: 'unknown', message: 'absent' }
    const needing = configurations.filter(({ code }) => code.length > 0)
    const files = needing.flatMap(({ path, code }) =>
      code.map((each) => ({ ...each, at: { path, line: 1 } })),
    )
    const [missing] = files.filter(({ stands }) => stands === 'missing')
    if (missing)
      return { level: 'closed', message: 'missing', data: { file: missing.file }, evidence: [missing.at] }
    const [elsewhere] = files.filter(({ stands }) => stands === 'elsewhere')
    if (elsewhere)
      return {
        level: 'partial',
        message: 'elsewhere',
        data: { file: elsewhere.file },
        evidence: [elsewhere.at],
      }
    const shipped = evidence(files.map(({ file }) => ({ path: file, line: 1 })))
    if (!shipped) return { level: 'not-applicable', message: 'none' }
    return { level: 'open', message: 'shipped', data: { count: shipped.length }, evidence: shipped }
  },

  examples: [
    {
      name: 'code beside the weights',
      files: {
        'config.json': '{"auto_map": {"AutoModel": "modeling_aster.AsterModel"}}',
        'modeling_aster.py': 'class AsterModel: ...\n',
        'model.safetensors': 'weights',
      },
      answer: 'open',
    },
    {
      name: 'code that was forgotten',
      files: {
        'config.json': '{"auto_map": {"AutoModel": "modeling_aster.AsterModel"}}',
        'model.safetensors': 'weights',
      },
      answer: 'closed',
    },
    {
      name: 'code of another repository',
      files: {
        'config.json': '{"auto_map": {"AutoModel": "acme/aster--modeling_aster.AsterModel"}}',
        'model.safetensors': 'weights',
      },
      answer: 'partial',
    },
    {
      name: 'a model of a public library',
      files: { 'config.json': '{"model_type": "llama"}', 'model.safetensors': 'weights' },
      answer: 'not-applicable',
    },
  ],
})
