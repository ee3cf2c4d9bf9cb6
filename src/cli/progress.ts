import type { Progress } from '../facts/gather.ts'
import type { Ports } from './ports.ts'

/** Work that takes less goes by without a word, in milliseconds. */
const PATIENCE = 400

/** A line on stderr that says how far the reading is, where a person watches and it takes long enough to wonder. */
export function showProgress({ stderr, environment }: Ports): { readonly report: Progress; stop(): void } {
  if (!stderr.isTerminal || environment.CI) return { report: () => {}, stop: () => {} }
  const started = performance.now()
  let bar: Bar | undefined
  let opening: Promise<void> | undefined
  const open = async (done: number, wanted: number) => {
    const { SingleBar } = (await import('cli-progress')).default
    bar = new SingleBar({
      format: ' reading {value} of {total} files',
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    })
    bar.start(wanted, done)
  }
  return {
    report: (done, wanted) => {
      if (performance.now() - started < PATIENCE) return undefined
      opening ??= open(done, wanted)
      bar?.setTotal(wanted)
      bar?.update(done)
      return bar ? undefined : opening
    },
    stop: () => {
      bar?.stop()
    },
  }
}

interface Bar {
  start(total: number, value: number): void
  setTotal(total: number): void
  update(value: number): void
  stop(): void
}
