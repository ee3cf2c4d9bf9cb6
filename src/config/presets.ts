import type { Location } from '../repository.ts'
import {
  type Asked,
  defaultPolicy,
  type Failure,
  type Policy,
  type Requirement,
  withAsked,
} from './policy.ts'

/** What many ask alike, under one name. */
export interface Preset {
  /** For whom, in a sentence. */
  readonly title: string
  readonly failOn?: readonly Failure[]
  readonly require?: readonly Requirement[]
}

/** The presets that `extends` names. */
export const presets = {
  recommended: {
    title: 'What is said agrees with what is held. This is what holds where nothing is said.',
    failOn: ['contradiction', 'consistency'],
  },
  strict: {
    title: 'Every claim is shown to be true, and no change makes the release less open.',
    failOn: ['contradiction', 'consistency', 'unproven', 'worse'],
  },
  'mof-1': {
    title: 'Class I of the Model Openness Framework, Open Science Model.',
    require: [{ of: 'mof', class: 1 }],
  },
  'mof-2': {
    title: 'Class II of the Model Openness Framework, Open Tooling Model, or better.',
    require: [{ of: 'mof', class: 2 }],
  },
  'mof-3': {
    title: 'Class III of the Model Openness Framework, Open Model, or better.',
    require: [{ of: 'mof', class: 3 }],
  },
  osaid: {
    title: 'The three parts of the Open Source AI Definition.',
    require: [{ of: 'osaid' }],
  },
  'eu-ai-act': {
    title:
      'Evidence on what the EU AI Act asks of open-source general-purpose models, as far as a repository can show it.',
    require: [{ of: 'eu-ai-act' }],
  },
  'hub-release': {
    title:
      'What a reader of a model hub looks for: weights that can be had, terms that are stated, a card that describes them.',
    require: [
      { of: 'cell', component: 'weights', attribute: 'availability', levels: ['open', 'gated'] },
      { of: 'cell', component: 'weights', attribute: 'documentation', levels: ['open', 'partial'] },
      {
        of: 'cell',
        component: 'weights',
        attribute: 'licensing',
        levels: ['open', 'conditional', 'restricted'],
      },
    ],
  },
} as const satisfies Readonly<Record<string, Preset>>

export type PresetName = keyof typeof presets

export const presetNames = Object.keys(presets) as readonly PresetName[]

/** What presets ask together: whatever fails one of them fails, and each requirement holds. */
export function askedOf(names: readonly { readonly name: PresetName; readonly at: Location }[]): Asked {
  const all: readonly { readonly preset: Preset; readonly at: Location }[] = names.map(({ name, at }) => ({
    preset: presets[name],
    at,
  }))
  const failOn = new Set(all.flatMap(({ preset }) => preset.failOn ?? []))
  return {
    ...(failOn.size > 0 && { failOn: [...failOn] }),
    require: all.flatMap(({ preset, at }) => (preset.require ?? []).map((value) => ({ value, at }))),
  }
}

/** The policy that presets make by themselves. */
export function policyOf(names: readonly { readonly name: PresetName; readonly at: Location }[]): Policy {
  return withAsked(defaultPolicy, askedOf(names))
}
