/** How a report can be written. */
export const formats = [
  'text',
  'json',
  'markdown',
  'sarif',
  'mof',
  'cyclonedx',
  'badge',
  'attestation',
] as const

export type Format = (typeof formats)[number]
