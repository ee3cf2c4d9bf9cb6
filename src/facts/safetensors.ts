/** What the header of a safetensors file says. */
export interface SafetensorsHeader {
  readonly metadata: Readonly<Record<string, unknown>>
  readonly parameters?: number
  /** The type that most of the parameters are stored in: `BF16`, `F32`. */
  readonly dtype?: string
  /** What is wrong: the header does not parse, or what it announces is not what the file holds. */
  readonly defect?: string
}

/** The first bytes of the file give the length of its header: https://huggingface.co/docs/safetensors */
export const LENGTH_FIELD = 8
/** The format's own bound, in bytes. */
export const MAX_HEADER = 100_000_000
/** Bytes of one number; of types that are not listed nothing is checked. */
const WIDTHS: Readonly<Record<string, number>> = {
  F64: 8,
  I64: 8,
  U64: 8,
  F32: 4,
  I32: 4,
  U32: 4,
  F16: 2,
  BF16: 2,
  I16: 2,
  U16: 2,
  I8: 1,
  U8: 1,
  BOOL: 1,
  F8_E4M3: 1,
  F8_E5M2: 1,
}
const CUT: SafetensorsHeader = { metadata: {}, defect: 'ends before its tensors do' }

/** The length of the header in bytes, off the first eight bytes; `undefined` where there are fewer. */
export function headerLength(bytes: Uint8Array | undefined): number | undefined {
  if (bytes === undefined || bytes.length < LENGTH_FIELD) return undefined
  return Number(new DataView(bytes.buffer, bytes.byteOffset, LENGTH_FIELD).getBigUint64(0, true))
}

/**
 * Counts the numbers that a header announces, and checks that they fill the file: tensors lie one after the other
 * behind the header and leave no hole. Never throws.
 *
 * @param header its bytes; `size` of the whole file, in bytes
 */
export function readSafetensors(header: Uint8Array, size: number): SafetensorsHeader {
  const parsed = parse(header)
  if (!isRecord(parsed)) return { metadata: {}, defect: 'has a header that is not JSON' }
  const { __metadata__: metadata, ...tensors } = parsed
  const byType = new Map<string, number>()
  let end = 0
  for (const tensor of Object.values(tensors)) {
    const { dtype, shape, data_offsets: offsets } = isRecord(tensor) ? tensor : {}
    if (typeof dtype !== 'string' || !isSizes(shape) || !isSizes(offsets) || offsets.length !== 2)
      return { metadata: {}, defect: 'has a header that does not describe tensors' }
    const count = shape.reduce((product, each) => product * each, 1)
    const [from = 0, to = 0] = offsets
    const width = WIDTHS[dtype]
    if (width !== undefined && count * width !== to - from)
      return { metadata: {}, defect: 'has a tensor whose shape and bytes do not agree' }
    byType.set(dtype, (byType.get(dtype) ?? 0) + count)
    end = Math.max(end, to)
  }
  if (end > size - LENGTH_FIELD - header.length) return CUT
  const [most] = [...byType].sort(([, a], [, b]) => b - a)
  return {
    metadata: isRecord(metadata) ? metadata : {},
    parameters: [...byType.values()].reduce((sum, each) => sum + each, 0),
    ...(most && { dtype: most[0] }),
    ...(end < size - LENGTH_FIELD - header.length && {
      defect: 'holds more bytes than its header announces',
    }),
  }
}

function parse(header: Uint8Array): unknown {
  try {
    return JSON.parse(decode(header))
  } catch {
    return undefined
  }
}

/** Header bytes as text: names are ASCII in practice, and one that is not comes out garbled and still a name. */
function decode(bytes: Uint8Array): string {
  const chunks: string[] = []
  for (let start = 0; start < bytes.length; start += 8192)
    chunks.push(String.fromCharCode(...bytes.subarray(start, start + 8192)))
  return chunks.join('')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isSizes(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((each) => Number.isSafeInteger(each) && each >= 0)
}
