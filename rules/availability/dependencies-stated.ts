import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'availability',
  question: 'Are the supporting libraries stated?',
  why: 'Code that runs only with the right versions of the right libraries is not fully out until they are named.',
  remedy: 'Add a requirements file, a lock file or a manifest such as pyproject.toml.',
  references: ['https://arxiv.org/abs/2405.15802', 'https://arxiv.org/abs/2403.13784'],

  of: ['code.supporting-libraries'],
  needs: ['holdings', 'installs'],
  messages: {
    manifest: 'The dependencies stand in {file}.',
    words: 'The documents name libraries to install; no manifest does.',
    missing: 'The documents install from {file}, which is not in the repository.',
    silent: 'Nothing in the repository states the libraries that it needs.',
  },

  check({ holdings, installs }, component) {
    const manifests = evidence((holdings.get(component) ?? []).map(({ at }) => at))
    if (manifests)
      return { level: 'open', message: 'manifest', data: { file: manifests[0].path }, evidence: manifests }
    const named = evidence(installs.filter(({ value }) => value.packages.length > 0).map(({ at }) => at))
    if (named) return { level: 'described', message: 'words', evidence: named }
    const [promise] = installs.filter(({ value }) => value.file !== undefined)
    if (promise)
      return {
        level: 'closed',
        message: 'missing',
        data: { file: promise.value.file ?? '' },
        evidence: [promise.at],
      }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    { name: 'a requirements file', files: { 'requirements.txt': 'torch==2.9.0\n' }, answer: 'open' },
    {
      name: 'libraries named in words',
      files: { 'README.md': '# Aster\n\n```bash\npip install torch transformers\n```\n' },
      answer: 'described',
    },
    {
      name: 'a requirements file that is not there',
      files: { 'README.md': '# Aster\n\n```bash\npip install -r requirements.txt\n```\n' },
      answer: 'closed',
    },
  ],
})
