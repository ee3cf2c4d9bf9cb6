/** What can be written into the metadata of a GGUF file. */
export type GgufValue = string | number | readonly string[]

interface Tensor {
  readonly name: string
  readonly shape: readonly number[]
}

const TYPES = { UINT32: 4, STRING: 8, ARRAY: 9 } as const
/** F32: four bytes a number. */
const F32 = 0

/**
 * A GGUF file of version 3 with these metadata and tensors of zeros, padded at the end to a size that is looked at.
 *
 * https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
 */
export function gguf(
  metadata: Readonly<Record<string, GgufValue>>,
  tensors: readonly Tensor[] = [],
): Uint8Array {
  const bytes: number[] = []
  const write = (value: number | bigint, width: number) => {
    let rest = BigInt(value)
    for (let index = 0; index < width; index += 1) {
      bytes.push(Number(rest & 255n))
      rest >>= 8n
    }
  }
  const text = (value: string) => {
    const encoded = new TextEncoder().encode(value)
    write(encoded.length, 8)
    bytes.push(...encoded)
  }
  bytes.push(...new TextEncoder().encode('GGUF'))
  write(3, 4)
  write(tensors.length, 8)
  write(Object.keys(metadata).length, 8)
  for (const [key, value] of Object.entries(metadata)) {
    text(key)
    if (typeof value === 'number') {
      write(TYPES.UINT32, 4)
      write(value, 4)
    } else if (typeof value === 'string') {
      write(TYPES.STRING, 4)
      text(value)
    } else {
      write(TYPES.ARRAY, 4)
      write(TYPES.STRING, 4)
      write(value.length, 8)
      for (const each of value) text(each)
    }
  }
  let offset = 0
  for (const { name, shape } of tensors) {
    text(name)
    write(shape.length, 4)
    for (const size of shape) write(size, 8)
    write(F32, 4)
    write(offset, 8)
    offset += shape.reduce((product, size) => product * size, 4)
  }
  while (bytes.length % 32 !== 0) bytes.push(0)
  for (let index = 0; index < Math.max(offset, 1024); index += 1) bytes.push(0)
  return new Uint8Array(bytes)
}
