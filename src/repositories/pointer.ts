const FIRST_LINE = 'version https://git-lfs.github.com/spec/v1'
const OBJECT = /^oid sha256:[0-9a-f]{64}$/
const SIZE = /^size [0-9]+$/

/** The specification wants a pointer to be shorter than this, in bytes. */
export const MAX_POINTER = 1024

/**
 * Whether a file of so many bytes can be an LFS pointer: its three lines need 126 bytes, and the
 * specification wants fewer than 1,024. Spares the reading of all other files.
 *
 * Source: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
export function mayBePointer(size: number): boolean {
  return size >= 126 && size < MAX_POINTER
}

/** Whether these are the bytes of an LFS pointer: version line first, then `oid` and `size`. Throws nothing. */
export function isPointer(bytes: Uint8Array): boolean {
  if (!mayBePointer(bytes.length) || !startsWith(bytes, FIRST_LINE)) return false
  const [version, ...lines] = new TextDecoder('latin1').decode(bytes).split(/\r?\n/)
  return (
    version === FIRST_LINE && lines.some((line) => OBJECT.test(line)) && lines.some((line) => SIZE.test(line))
  )
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (bytes[at] !== text.charCodeAt(at)) return false
  return true
}
