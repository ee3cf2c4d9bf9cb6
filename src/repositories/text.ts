import { type Reading, TEXT_LIMIT } from '../repository.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** How far into a file a NUL byte is looked for: the same distance as Git's own `buffer_is_binary`. */
const BINARY_WINDOW = 8000

/**
 * The text that the bytes of a file stand for: UTF-8, or UTF-16 where a byte order mark says so.
 * Give it the whole file or, of a longer one, more than `TEXT_LIMIT` bytes: it takes as many whole
 * characters as fit into the limit, and `truncatedAt` says how many bytes those were.
 *
 * A byte order mark is left out, so line 1, column 1 is the first character that a person sees.
 * Bytes that do not decode become U+FFFD; the text never has a lone surrogate.
 * A NUL in the first 8,000 bytes makes a file `binary`. Throws nothing.
 */
export function decode(bytes: Uint8Array): Reading {
  const encoding = encodingOf(bytes)
  if (encoding === undefined) return { unreadable: 'binary' }
  if (bytes.length <= TEXT_LIMIT) return { text: textOf(bytes, encoding) }
  const end =
    encoding === 'utf-8' ? utf8Boundary(bytes, TEXT_LIMIT) : utf16Boundary(bytes, TEXT_LIMIT, encoding)
  return { text: textOf(bytes.subarray(0, end), encoding), truncatedAt: end }
}

function encodingOf(bytes: Uint8Array): Encoding | undefined {
  const start = bytes.subarray(0, BINARY_WINDOW)
  if (start[0] === 0xff && start[1] === 0xfe) return hasNulUnit(start) ? undefined : 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return hasNulUnit(start) ? undefined : 'utf-16be'
  return start.includes(0) ? undefined : 'utf-8'
}

// Half of UTF-16 text is NUL bytes; two together where a character should be is no text. UTF-32 ends here too.
function hasNulUnit(bytes: Uint8Array): boolean {
  for (let at = 0; at + 1 < bytes.length; at += 2) if (bytes[at] === 0 && bytes[at + 1] === 0) return true
  return false
}

function textOf(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding).decode(bytes)
  // The Encoding Standard asks for this of the decoder already; not every build of Node does it for UTF-16.
  return encoding === 'utf-8' ? text : text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

function utf8Boundary(bytes: Uint8Array, limit: number): number {
  for (let end = limit; end > limit - 4; end -= 1) if (((bytes[end] ?? 0) & 0xc0) !== 0x80) return end
  return limit
}

function utf16Boundary(bytes: Uint8Array, limit: number, encoding: Encoding): number {
  const end = limit - (limit % 2)
  const high = bytes[encoding === 'utf-16le' ? end - 1 : end - 2] ?? 0
  return (high & 0xfc) === 0xd8 ? end - 2 : end
}
