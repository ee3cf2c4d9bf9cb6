import { matches } from '../pattern.ts'
import type { Range } from './gather.ts'

/** What the header of a GGUF file says. */
export interface GgufHeader {
  readonly metadata: Readonly<Record<string, unknown>>
  readonly parameters?: number
  /** The type that most of the parameters are stored in, as GGML names it: `Q4_K`, `BF16`. */
  readonly dtype?: string
  /** What is wrong: the header or the tensors that it announces do not fit into the file. */
  readonly defect?: string
}

/**
 * Headers are a few megabytes, nearly all of it the tokenizer's vocabulary; one that goes on for longer is not
 * followed, and nothing is said of it.
 */
const MAX_HEADER = 16_000_000
/** The library asks for so many bytes at once. */
const AHEAD = 2_000_000
/** Bytes of one number; quantized ones are stored in blocks, of which only the beginning is checked. */
const WIDTHS: Readonly<Record<string, number>> = { F64: 8, F32: 4, F16: 2, BF16: 2 }
const NOTHING = new Uint8Array()

/**
 * Reads a GGUF file's metadata and tensor list with `@huggingface/gguf`, which is given ranges of the file instead of
 * a network; it is loaded when the first file is there. `undefined` where the header could not be read to its end,
 * because it is longer than the bound or the file is not there. Never throws.
 *
 * https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
 *
 * @param size of the whole file, in bytes
 */
export async function readGguf(
  path: string,
  size: number,
  read: (range: Range) => Promise<Uint8Array | undefined>,
): Promise<GgufHeader | undefined> {
  const { GGMLQuantizationType, gguf } = await import('@huggingface/gguf')
  let unread = false
  const answer = async (_address: unknown, request?: { readonly headers?: { readonly Range?: string } }) => {
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request?.headers?.Range ?? '') ?? []
    const start = Number(first)
    // The library reads ahead, once past the end; further on there is nothing, and it would ask for ever.
    if (start >= size + AHEAD) throw new RangeError('past the end')
    if (start >= MAX_HEADER) {
      unread = true
      throw new RangeError('past the bound')
    }
    const bytes = start < size ? await read({ path, start, length: Number(last) - start + 1 }) : NOTHING
    if (!bytes) {
      unread = true
      throw new RangeError('not there')
    }
    const { buffer } = bytes.slice()
    return {
      headers: {
        get: (name: string) => (name === 'content-range' ? `bytes ${first}-${last}/${size}` : null),
      },
      arrayBuffer: async () => buffer,
    }
  }
  try {
    // Any address will do: it is never looked up.
    const { metadata, tensorInfos, tensorDataOffset, tensorInfoByteRange, parameterCount } = await gguf(
      'https://localhost/',
      { fetch: answer as never, computeParametersCount: true },
    )
    const byType = new Map<number, number>()
    let end = 0
    for (const { dtype, shape, offset } of tensorInfos) {
      const count = shape.reduce((product, each) => product * Number(each), 1)
      byType.set(dtype, (byType.get(dtype) ?? 0) + count)
      end = Math.max(
        end,
        Number(tensorDataOffset + offset) + count * (WIDTHS[GGMLQuantizationType[dtype]] ?? 0),
      )
    }
    const [type] = [...byType].sort(([, a], [, b]) => b - a)[0] ?? []
    const dtype = type === undefined ? undefined : GGMLQuantizationType[type]
    const defect =
      tensorInfoByteRange[1] > size
        ? 'ends before its header does'
        : end > size
          ? 'ends before its tensors do'
          : undefined
    return {
      metadata: { ...metadata },
      parameters: parameterCount,
      ...(dtype !== undefined && { dtype }),
      ...(defect !== undefined && { defect }),
    }
  } catch (error) {
    if (unread) return undefined
    if (error instanceof RangeError) return { metadata: {}, defect: 'ends before its header does' }
    // What is newer or larger than the library knows is not for that reason broken.
    const beyond = error instanceof Error && matches(/\bunsupported\b|\bexceeds\b/i, error.message)
    return beyond ? undefined : { metadata: {}, defect: 'has a header that is not GGUF' }
  }
}
