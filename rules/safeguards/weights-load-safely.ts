import { defineRule, evidence } from '../../src/rule.ts'

/** Formats that hold numbers and no program. */
const SAFE = new Set([
  'safetensors',
  'gguf',
  'ggml',
  'onnx',
  'tflite',
  'msgpack',
  'coreml',
  'mnn',
  'openvino',
])

export default defineRule({
  attribute: 'safeguards',
  question: 'Can the weights be loaded without running code?',
  why: `A pickle is a program: loading one runs what its author, or whoever replaced the file, put into it. Formats such as
    safetensors hold numbers only.`,
  remedy: 'Publish the weights as safetensors, GGUF or ONNX, and drop the pickled copies.',
  references: ['https://huggingface.co/docs/hub/security-pickle', 'https://huggingface.co/docs/safetensors'],

  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['artifacts', 'holdings'],
  messages: {
    safe: '{component}: every file is in a format that holds no program.',
    both: '{component}: safe files stand beside pickled ones.',
    pickled: '{component}: pickled files, each of which can run code when it is loaded ({count} in all).',
    none: '{component}: no weight files are in the repository.',
  },

  check({ artifacts, holdings }, component) {
    const held = new Set(
      holdings
        .get(component)
        ?.filter(({ how }) => how === 'file')
        .map(({ at }) => at.path),
    )
    const files = artifacts.filter(({ path }) => held.has(path))
    const safe = evidence(files.filter(({ format }) => SAFE.has(format)).map(({ path }) => ({ path })))
    const pickled = files.filter(({ format }) => !SAFE.has(format)).map(({ path }) => ({ path }))
    if (safe && pickled.length === 0) return { level: 'open', message: 'safe', evidence: safe }
    if (safe)
      return { level: 'partial', message: 'both', evidence: [...safe, ...pickled] as unknown as typeof safe }
    if (pickled.length > 0)
      return { level: 'closed', message: 'pickled', data: { count: pickled.length }, evidence: pickled }
    return { level: 'unknown', message: 'none' }
  },

  examples: [
    { name: 'safetensors', files: { 'model.safetensors': 'weights' }, answer: 'open' },
    {
      name: 'safetensors beside a pickled copy',
      files: { 'model.safetensors': 'weights', 'pytorch_model.bin': 'weights' },
      answer: 'partial',
    },
    { name: 'a pickle alone', files: { 'pytorch_model.bin': 'weights' }, answer: 'closed' },
  ],
})
