import { defineRule, evidence } from '../../src/rule.ts'

/** How far the number in a name may be from what is counted: embeddings, experts and rounding are told differently. */
const MOST = 2.5

/** A safetensors header that announces six million numbers of half a byte; the numbers themselves are left out. */
const SIX_MILLION = `\u0000\u0005\u0000\u0000\u0000\u0000\u0000\u0000${'{"a":{"dtype":"F4","shape":[6000000],"data_offsets":[0,16]}}'.padEnd(1280)}${'.'.repeat(16)}`

const agree = (stated: number, counted: number) => stated <= counted * MOST && counted <= stated * MOST
const figure = (parameters: number) =>
  parameters >= 1e9 ? `${(parameters / 1e9).toFixed(1)} billion` : `${(parameters / 1e6).toFixed(0)} million`

export default defineRule({
  question: 'Does the model have the size that it is said to have?',
  why: `The number in a model's name is what people choose by and what they buy memory for. Weights of another size are
    another model: a wrong upload, or a card that was copied.`,
  remedy: 'Upload the weights that the card is about, or correct the size in the title and the name.',
  references: ['https://huggingface.co/docs/safetensors', 'https://arxiv.org/abs/1810.03993'],

  of: 'repository',
  needs: ['sizes'],
  messages: {
    agree: 'The weights hold {counted} parameters, as the card says.',
    differ: 'The weights hold {counted} parameters; {stated} are stated.',
    silent: 'No size is stated.',
    none: 'No parameters were counted: the weights are pointers, lie elsewhere, are packed, or have no header.',
  },

  check({ sizes: { stated, mentioned, counted } }) {
    const [main] = counted
    if (!main) return { outcome: 'not-applicable', message: 'none' }
    const [first] = stated
    const said = [...stated, ...mentioned]
    for (const { value, at } of counted) {
      const matching = evidence(said.filter((each) => agree(each.value, value)).map((each) => each.at))
      if (matching)
        return {
          outcome: 'met',
          message: 'agree',
          data: { counted: figure(value) },
          evidence: [matching[0], at],
        }
    }
    if (!first) return { outcome: 'unknown', message: 'silent' }
    // What lies in folders may be a part or a variant of the model.
    const atRoot = counted.filter(({ at }) => !at.path.includes('/'))
    const [largest] = [...atRoot].sort((a, b) => b.value - a.value)
    if (!largest) return { outcome: 'unknown', message: 'silent' }
    return {
      outcome: 'unmet',
      message: 'differ',
      data: { counted: figure(largest.value), stated: figure(first.value) },
      evidence: [first.at, largest.at],
    }
  },

  examples: [
    {
      name: 'a name that says what the header counts',
      files: { 'README.md': '# Aster-6M\n', 'model.safetensors': SIX_MILLION },
      answer: 'met',
    },
    {
      name: 'a name that says a thousand times more',
      files: { 'README.md': '# Aster-7B\n', 'model.safetensors': SIX_MILLION },
      answer: 'unmet',
    },
    {
      name: 'a size that is a context’s length',
      files: { 'README.md': '# Aster-1M\n', 'model.safetensors': SIX_MILLION },
      answer: 'unknown',
    },
    { name: 'no weights', files: { 'README.md': '# Aster-7B\n' }, answer: 'not-applicable' },
  ],
})
