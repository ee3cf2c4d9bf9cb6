import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'documentation',
  question: 'Are the settings of the training stated with their values?',
  why: 'Learning rate, batch size and the number of steps decide what a training run gives; without them nobody can repeat it.',
  remedy: 'State the settings with their values in the card, or publish the configuration of the run.',
  references: ['https://opensource.org/ai/open-source-ai-definition', 'https://arxiv.org/abs/2403.13784'],

  of: ['code.training', 'code.finetuning'],
  needs: ['settings', 'release'],
  messages: {
    stated: 'Settings are stated with their values: {kinds}.',
    card: 'The card does not state the settings of the training.',
    silent: 'No document and no configuration states the settings of the training.',
  },

  check({ settings, release }, component) {
    const own = release.weights.includes('weights.pretrained') ? 'code.training' : 'code.finetuning'
    const places = component === own ? evidence(settings.map(({ at }) => at)) : undefined
    if (places) {
      const kinds = [...new Set(settings.map(({ value }) => value.kind))]
      if (kinds.length >= 2)
        return { level: 'open', message: 'stated', data: { kinds: kinds.join(', ') }, evidence: places }
    }
    if (release.cardPresent && component === own) return { level: 'closed', message: 'card' }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'settings in the card',
      files: {
        'README.md':
          '# Aster\n\n## Training\n\nAster was trained for 300,000 steps with a peak learning rate of 3e-4 and a batch size of 1,024.\n',
      },
      answer: 'open',
    },
    {
      name: 'the configuration of the run',
      files: { 'README.md': '# Aster\n', 'configs/train.yaml': 'learning_rate: 3e-4\nbatch_size: 1024\n' },
      answer: 'open',
    },
    {
      name: 'one setting, which is no recipe',
      files: {
        'README.md': '# Aster\n\n## Training\n\nAster was trained for 3 epochs on web text.\n',
      },
      answer: 'unknown',
    },
    {
      name: 'settings of sampling, which say nothing of the training',
      files: {
        'README.md':
          '---\nlicense: mit\n---\n# Aster\n\n## Inference\n\nUse a temperature of 0.7 and 50 inference steps.\n',
      },
      answer: 'closed',
    },
    {
      name: 'a card that is silent',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
      answer: 'closed',
    },
  ],
})
