import type { Ports } from './ports.ts'

/** Between two lines of a log, in milliseconds. */
const PACE = 30_000

/** Says on stderr how far an audit is: a bar where a person watches, a line now and then where a log is kept. */
export function showFleetProgress(
  total: number,
  { stderr, environment }: Ports,
): { report(failed: number): void; stop(): void } {
  const started = performance.now()
  let [done, said] = [0, started]
  const rate = () => (done * 1000) / Math.max(1, performance.now() - started)
  const remaining = () => durationOf((total - done) / Math.max(rate(), 1e-9))
  const withBar = stderr.isTerminal && !environment.CI && total > 0
  const opening = withBar ? openBar(total) : undefined
  return {
    report(failed) {
      done += 1
      const figures = { rate: rate().toFixed(1), remaining: remaining(), failed }
      void opening?.then((bar) => bar.update(done, figures))
      if (opening || performance.now() - said < PACE) return
      said = performance.now()
      stderr.write(
        `${done} of ${total} · ${figures.rate} a second · ${figures.remaining} left · ${failed} failed\n`,
      )
    },
    stop() {
      void opening?.then((bar) => bar.stop())
    },
  }
}

async function openBar(total: number) {
  const { SingleBar, Presets } = (await import('cli-progress')).default
  const bar = new SingleBar(
    {
      format: ' {bar} {value} of {total} · {rate} a second · {remaining} left · {failed} failed',
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.rect,
  )
  bar.start(total, 0, { rate: '–', remaining: '–', failed: 0 })
  return bar
}

/** Seconds in words: `2 h 5 min`, `40 s`. */
function durationOf(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.round(whole / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
