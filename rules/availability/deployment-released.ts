import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'availability',
  question: 'Is the set-up released that it is trained and served with?',
  why: `Containers, launch files and a description of the hardware let others run the model as its makers did; the
    interface that people meet belongs to what they use as much as the model does.`,
  remedy: `Publish container or launch files and the code of the interface, or describe the hardware and the software that
    trained and serve the model, and name where it is served.`,
  references: ['https://arxiv.org/abs/2405.15802'],

  of: ['system.infrastructure', 'system.product'],
  needs: ['holdings', 'topics', 'access', 'accounts'],
  messages: {
    files: 'Container or launch files are in the repository.',
    interface: 'The code of an interface to the model is in the repository.',
    words: 'The documents describe the hardware or the compute; no container or launch file is here.',
    service: 'The documents name a hosted service; its code is not here.',
    withheld: 'The documents say that it is not public.',
    ended: 'The documents say that the service has ended.',
    silent: 'Nothing in the repository describes it.',
  },

  check({ holdings, topics, access, accounts }, component) {
    const product = component === 'system.product'
    const files = evidence((holdings.get(component) ?? []).map(({ at }) => at))
    if (files) return { level: 'open', message: product ? 'interface' : 'files', evidence: files }
    const ended = evidence(access.withheld.filter(({ value }) => value === 'product').map(({ at }) => at))
    if (product && ended) return { level: 'closed', message: 'ended', evidence: ended }
    const topic = product ? [] : [...topics.compute, ...topics.hardware].map(({ at }) => at)
    const words = evidence([...topic, ...(accounts.get(component) ?? [])])
    if (words) return { level: 'described', message: product ? 'service' : 'words', evidence: words }
    const withheld = evidence(access.withheld.filter(({ value }) => value === 'system').map(({ at }) => at))
    if (withheld) return { level: 'closed', message: 'withheld', evidence: withheld }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a container file',
      files: { 'README.md': '# Aster\n', Dockerfile: 'FROM scratch\n' },
      answer: 'open',
    },
    {
      name: 'hardware in words',
      files: { 'README.md': '# Aster\n\nTraining took 12,000 GPU hours on H100.\n' },
      answer: 'described',
    },
    {
      name: 'a web interface',
      of: 'system.product',
      files: { 'README.md': '# Aster\n', 'web_demo.py': 'import gradio\n' },
      answer: 'open',
    },
    {
      name: 'a hosted service',
      of: 'system.product',
      files: {
        'README.md': '# Aster\n\nYou can chat with Aster on our [website](https://chat.aster.example).\n',
      },
      answer: 'described',
    },
    {
      name: 'a demo that is over',
      of: 'system.product',
      files: { 'README.md': '# Aster\n\nOur live demo is suspended until further notice.\n' },
      answer: 'closed',
    },
    {
      name: 'infrastructure that is kept back',
      files: { 'README.md': '# Aster\n\nOur serving infrastructure is proprietary.\n' },
      answer: 'closed',
    },
  ],
})
