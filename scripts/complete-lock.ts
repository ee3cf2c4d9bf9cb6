// Completes package-lock.json with the platform packages that a registry did not serve when it was written, so that
// `npm ci` accepts it on every platform: optional dependencies that are named after their system.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

interface LockEntry {
  readonly version?: string
  readonly dev?: boolean
  readonly license?: string
  readonly engines?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly [field: string]: unknown
}

const SYSTEMS = [
  'darwin',
  'linux',
  'win32',
  'freebsd',
  'android',
  'openbsd',
  'netbsd',
  'openharmony',
  'sunos',
  'aix',
]
const PROCESSORS = [
  'arm64',
  'x64',
  'ia32',
  'arm',
  'ppc64',
  's390x',
  'riscv64',
  'loong64',
  'mips64el',
  'wasm32',
]

const file = join(resolve(import.meta.dirname, '../..'), 'package-lock.json')
const lock: { packages: Record<string, LockEntry> } = JSON.parse(readFileSync(file, 'utf8'))
let added = 0
for (const [holder, entry] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${holder}/node_modules/${name}`
    const key = `node_modules/${name}`
    if (lock.packages[key] || lock.packages[nested] || !/^\d/.test(version)) continue
    const words = name.split(/[/-]/)
    const system = SYSTEMS.find((candidate) => words.includes(candidate))
    const processor = PROCESSORS.find((candidate) => words.includes(candidate))
    if (!system || !processor) continue
    lock.packages[key] = {
      version,
      cpu: [processor],
      ...(entry.dev && { dev: true }),
      ...(system === 'linux' && { libc: [words.includes('musl') ? 'musl' : 'glibc'] }),
      ...(entry.license !== undefined && { license: entry.license }),
      optional: true,
      os: [system],
      ...(entry.engines && { engines: entry.engines }),
    }
    added += 1
  }
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added} platform packages added to package-lock.json`)
