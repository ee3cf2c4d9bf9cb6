/** The colors of the report and of the pictures, as `#rrggbb`; a test holds them to the contrasts of WCAG 2.2. */
export interface Palette {
  readonly page: string
  readonly surface: string
  readonly ink: string
  readonly muted: string
  readonly rule: string
  /** Links, and what is in focus. */
  readonly accent: string
  /** A contradiction, and nothing else. */
  readonly alert: string
  readonly open: Shade
  readonly partial: Shade
  readonly closed: Shade
  readonly unknown: Shade
}

/** A field, and the text on it. */
export interface Shade {
  readonly fill: string
  readonly text: string
}

/**
 * The more open, the more ink: levels differ in lightness first, and along the blue–orange axis, which people who do not
 * tell red from green see as well. No red and no green: closed data is a fact, and not a fault. What is not known has
 * hardly a field at all.
 */
export const light: Palette = {
  page: '#fbfaf7',
  surface: '#ffffff',
  ink: '#1c2326',
  muted: '#5b656a',
  rule: '#dcdad3',
  accent: '#0d5c63',
  alert: '#a4371c',
  open: { fill: '#0d5c63', text: '#ffffff' },
  partial: { fill: '#afd9d6', text: '#0b3b40' },
  closed: { fill: '#f5dcc5', text: '#5e3412' },
  unknown: { fill: '#f3f1eb', text: '#5b656a' },
}

/** The same on a dark page, where more open is brighter. */
export const dark: Palette = {
  page: '#14191b',
  surface: '#1b2124',
  ink: '#e6e8e6',
  muted: '#9ba6aa',
  rule: '#30383c',
  accent: '#74c8c1',
  alert: '#f2906f',
  open: { fill: '#4fb0a9', text: '#04211f' },
  partial: { fill: '#1f4f52', text: '#d0edea' },
  closed: { fill: '#54341d', text: '#f6d8bd' },
  unknown: { fill: '#1c2326', text: '#9ba6aa' },
}

/** The fields that a level can have: those in part share one, and what is not applicable has none. */
export type Tone = 'open' | 'partial' | 'closed' | 'unknown' | 'not-applicable'

/** The field of a level, of an outcome or of a requirement's status. */
export function toneOf(level: string): Tone {
  switch (level) {
    case 'open':
    case 'met':
    case 'pass':
      return 'open'
    case 'gated':
    case 'described':
    case 'partial':
    case 'conditional':
      return 'partial'
    case 'closed':
    case 'restricted':
    case 'unmet':
    case 'fail':
      return 'closed'
    case 'not-applicable':
    case 'unobservable':
      return 'not-applicable'
    default:
      return 'unknown'
  }
}
