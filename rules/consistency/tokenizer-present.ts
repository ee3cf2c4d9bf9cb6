import { defineRule, evidence, matches } from '../../src/rule.ts'

/** Models that take and give text. */
const OF_TEXT = /(?:CausalLM|LMHeadModel|MaskedLM|ConditionalGeneration|Seq2SeqLM)$/
const folderOf = (path: string) => path.slice(0, Math.max(path.lastIndexOf('/'), 0))
/** What a vocabulary is called, whatever the library. */
const VOCABULARY = /token|vocab|merges|spiece|sentencepiece|\bspm|bpe|tekken/i

export default defineRule({
  question: 'Is the tokenizer there that the model needs?',
  why: 'The numbers of a language model mean nothing without the vocabulary that turns text into them.',
  remedy: 'Put the tokenizer beside the weights (tokenizer.json, tokenizer.model, or vocabulary and merges).',
  references: [
    'https://huggingface.co/docs/transformers/main_classes/tokenizer',
    'https://github.com/google/sentencepiece',
  ],

  of: 'repository',
  needs: ['artifacts', 'configurations', 'tree'],
  messages: {
    present: 'The tokenizer stands beside the weights.',
    missing: '{path} is a language model with its weights; no tokenizer is beside them.',
    none: 'No language model of a library that loads the tokenizer from a file of its own is in the repository.',
  },

  check({ artifacts, configurations, tree }) {
    const weights = new Set(
      artifacts
        .filter(({ kind, format }) => kind === 'weights' && format !== 'gguf')
        .map(({ path }) => folderOf(path)),
    )
    const models = configurations.filter(
      ({ path, kind, architectures, vocabulary }) =>
        kind === 'model' &&
        vocabulary !== undefined &&
        architectures.some((each) => matches(OF_TEXT, each)) &&
        weights.has(folderOf(path)),
    )
    if (models.length === 0) return { outcome: 'not-applicable', message: 'none' }
    // It may lie beside the weights, in a folder of its own there, or above, shared by several models.
    const vocabularies = tree.entries
      .filter(({ path }) => matches(VOCABULARY, path))
      .map(({ path }) => folderOf(path))
    const serves = (vocabulary: string, folder: string) =>
      folder === '' ||
      vocabulary === folder ||
      vocabulary.startsWith(`${folder}/`) ||
      folder.startsWith(vocabulary)
    const [without] = models.filter(
      ({ path }) => !vocabularies.some((vocabulary) => serves(vocabulary, folderOf(path))),
    )
    if (without)
      return {
        outcome: 'unmet',
        message: 'missing',
        data: { path: without.path },
        evidence: [{ path: without.path, line: 1 }],
      }
    const places = evidence(
      tree.entries.filter(({ path }) => matches(VOCABULARY, path)).map(({ path }) => ({ path })),
    )
    return places
      ? { outcome: 'met', message: 'present', evidence: [places[0]] }
      : { outcome: 'not-applicable', message: 'none' }
  },

  examples: [
    {
      name: 'a language model with its tokenizer',
      files: {
        'config.json': '{"architectures": ["LlamaForCausalLM"], "vocab_size": 32000}',
        'model.safetensors': 'weights',
        'tokenizer.json': '{}',
      },
      answer: 'met',
    },
    {
      name: 'a language model without one',
      files: {
        'config.json': '{"architectures": ["LlamaForCausalLM"], "vocab_size": 32000}',
        'model.safetensors': 'weights',
      },
      answer: 'unmet',
    },
    {
      name: 'a model of images',
      files: {
        'config.json': '{"architectures": ["ViTForImageClassification"]}',
        'model.safetensors': 'weights',
      },
      answer: 'not-applicable',
    },
    {
      name: 'a GGUF file, which holds its own',
      files: {
        'config.json': '{"architectures": ["LlamaForCausalLM"], "vocab_size": 9}',
        'a.gguf': 'weights',
      },
      answer: 'not-applicable',
    },
  ],
})
