import type { Assessment } from '../assessment/v1.ts'
import { light } from './palette.ts'
import { widthOf } from './text-width.ts'
import { classNames } from './words.ts'

/** What a badge says: on the left what was asked, on the right what was found. */
export interface Badge {
  readonly label: string
  readonly message: string
  readonly tone: Tone
}

/** `open`, in part, closed, or not known; told by the words, and by the color beside them. */
type Tone = 'open' | 'partial' | 'closed' | 'unknown'

/** White text on each of these has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
const COLORS: Readonly<Record<Tone, string>> = {
  open: light.open.fill,
  partial: '#2f7678',
  closed: '#8a4a1d',
  unknown: '#57606a',
}
const LABEL_COLOR = '#24292f'

/** What a badge is about: the class of the release, or a framework. */
export type BadgeSubject = 'class' | keyof Assessment['frameworks']

export const badgeSubjects = [
  'class',
  'mof',
  'osaid',
  'osai',
  'eu-ai-act',
  'fmti',
] as const satisfies readonly BadgeSubject[]

/** What the badge of a subject says of a release. */
export function badgeOf(assessment: Assessment, about: BadgeSubject): Badge {
  const { class: release, frameworks } = assessment
  switch (about) {
    case 'class':
      return { label: 'openness', message: classNames[release.value], tone: TONES[release.value] }
    case 'mof': {
      const { class: reached } = frameworks.mof
      return {
        label: 'MOF',
        message: reached === 0 ? 'no class shown' : `class ${'I'.repeat(reached)} shown`,
        tone: reached === 0 ? 'unknown' : reached === 1 ? 'open' : 'partial',
      }
    }
    case 'osaid': {
      const statuses = Object.values(frameworks.osaid.requirements)
      const found = statuses.filter((status) => status === 'pass').length
      return {
        label: 'OSAID',
        message: `evidence for ${found} of ${statuses.length} parts${against(statuses)}`,
        tone: statuses.includes('fail') ? 'closed' : found === statuses.length ? 'open' : 'unknown',
      }
    }
    case 'osai': {
      const { grades, decided, score } = frameworks.osai
      const message = `${decided} of ${Object.keys(grades).length} decided`
      return {
        label: 'European index',
        message: score === undefined ? message : `${score.toFixed(2)} · ${message}`,
        tone: score === undefined ? 'unknown' : 'partial',
      }
    }
    case 'eu-ai-act': {
      const statuses = Object.values(frameworks['eu-ai-act'].requirements)
      const found = statuses.filter((status) => status === 'pass').length
      return {
        label: 'AI Act',
        message: `evidence for ${found} of ${statuses.length} points${against(statuses)}`,
        tone: statuses.includes('fail') ? 'closed' : 'unknown',
      }
    }
    case 'fmti': {
      const { answered, observable } = frameworks.fmti
      return { label: 'FMTI', message: `${answered} of ${observable} answered here`, tone: 'unknown' }
    }
  }
}

/** What is not met is said, and not by color alone. */
function against(statuses: readonly string[]): string {
  const failing = statuses.filter((status) => status === 'fail').length
  return failing === 0 ? '' : `, ${failing} not met`
}

const TONES: Readonly<Record<Assessment['class']['value'], Tone>> = {
  'open-source': 'open',
  'open-weights': 'partial',
  'restricted-weights': 'closed',
  closed: 'closed',
  unknown: 'unknown',
}

/** The badge for an endpoint of shields.io: https://shields.io/badges/endpoint-badge */
export function writeBadgeEndpoint({ label, message, tone }: Badge): string {
  const badge = { schemaVersion: 1, label, message, color: COLORS[tone], labelColor: LABEL_COLOR }
  return `${JSON.stringify(badge, null, 2)}\n`
}

const HEIGHT = 20
const MARGIN = 7
const FONT_SIZE = 11

/**
 * The badge as an SVG: dark fields with white text and an outline of their own, so that it is legible on light pages and
 * on dark ones. Text is stretched to the width that was reckoned, whatever font stands in.
 */
export function writeBadgeSvg({ label, message, tone }: Badge): string {
  const [left, right] = [widthOf(label), widthOf(message)]
  const [labelField, messageField] = [left + 2 * MARGIN, right + 2 * MARGIN]
  const width = labelField + messageField
  const title = escapeXml(`${label}: ${message}`)
  const text = (x: number, length: number, words: string) =>
    `    <text x="${x}" y="14" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeXml(words)}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${title}">`,
    `  <title>${title}</title>`,
    `  <clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="4"/></clipPath>`,
    '  <g clip-path="url(#r)">',
    `    <rect width="${labelField}" height="${HEIGHT}" fill="${LABEL_COLOR}"/>`,
    `    <rect x="${labelField}" width="${messageField}" height="${HEIGHT}" fill="${COLORS[tone]}"/>`,
    '  </g>',
    `  <rect x="0.5" y="0.5" width="${width - 1}" height="${HEIGHT - 1}" rx="3.5" fill="none" stroke="#fff" stroke-opacity="0.35"/>`,
    `  <g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="${FONT_SIZE}">`,
    text(MARGIN, left, label),
    text(labelField + MARGIN, right, message),
    '  </g>',
    '</svg>',
    '',
  ].join('\n')
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
