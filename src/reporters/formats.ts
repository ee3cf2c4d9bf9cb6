/** How a report can be written. */
export const formats = [
  'text',
  'json',
  'markdown',
  'html',
  'sarif',
  'mof',
  'cyclonedx',
  'badge',
  'profile',
  'attestation',
] as const

export type Format = (typeof formats)[number]
