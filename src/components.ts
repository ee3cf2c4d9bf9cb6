/**
 * The vocabulary of the Columbia Convening's framework for openness in foundation models
 * (Basdevant et al. 2024, arXiv:2405.15802): the components of the stack and the attributes that cut across
 * them. The paper prescribes no levels; each attribute names the neighbor that its levels come from.
 */

/**
 * What a component's place in the framework rests on: `appendix-i` and `figure-3` of the paper,
 * `osi-walkthrough` the Open Source Initiative's description of its main figure, `inferred` a box of the
 * figure whose content is not listed, `extension` our own addition.
 */
export type Basis = 'appendix-i' | 'figure-3' | 'osi-walkthrough' | 'inferred' | 'extension'

/** The same in words, to be read after "rests on". */
export const basisNames: Readonly<Record<Basis | Attribute['basis'], string>> = {
  'appendix-i': 'Appendix I of the paper',
  'figure-3': 'Figure 3 of the paper',
  'osi-walkthrough': "the Open Source Initiative's description of its main figure",
  framework: 'the paper',
  inferred: 'a box of the main figure whose content is not listed: our reading',
  extension: 'our own addition',
}

/** One part of the stack that can be out or not, and under its own terms. */
export interface Component {
  readonly name: string
  readonly description: string
  readonly basis: Basis
}

/** The sixteen components, in the order in which a profile shows them. */
export const components = {
  'datasets.pretraining': {
    name: 'Pre-training data',
    description: 'The corpora that the base model was trained on.',
    basis: 'inferred',
  },
  'datasets.finetuning': {
    name: 'Fine-tuning data',
    description: 'Supervised and instruction data.',
    basis: 'inferred',
  },
  'datasets.alignment': {
    name: 'Alignment data',
    description: 'Preference, reward and reinforcement-learning data.',
    basis: 'inferred',
  },
  'datasets.evaluation': {
    name: 'Evaluation data',
    description: 'Benchmarks and held-out data.',
    basis: 'appendix-i',
  },
  'code.data-processing': {
    name: 'Data-processing code',
    description: 'Collecting, cleaning, filtering and tokenizing data.',
    basis: 'osi-walkthrough',
  },
  'code.training': {
    name: 'Training code',
    description: 'Pre-training code and its settings.',
    basis: 'osi-walkthrough',
  },
  'code.finetuning': {
    name: 'Fine-tuning code',
    description: 'Adaptation code and recipes.',
    basis: 'appendix-i',
  },
  'code.inference': {
    name: 'Inference code',
    description: 'What runs the model.',
    basis: 'osi-walkthrough',
  },
  'code.architecture': {
    name: 'Architecture',
    description: "The model's definition: modeling code and configuration.",
    basis: 'osi-walkthrough',
  },
  'code.supporting-libraries': {
    name: 'Supporting libraries',
    description: 'Tokenizers, kernels, loaders and pinned dependencies.',
    basis: 'osi-walkthrough',
  },
  'code.evaluation': {
    name: 'Evaluation code',
    description: 'The harness and the commands behind the numbers.',
    basis: 'extension',
  },
  'weights.pretrained': {
    name: 'Pre-trained weights',
    description: 'The base weights.',
    basis: 'appendix-i',
  },
  'weights.adapted': {
    name: 'Adapted weights',
    description: 'Fine-tuned, chat, quantized, merged and adapter weights.',
    basis: 'appendix-i',
  },
  'weights.intermediate': {
    name: 'Intermediate checkpoints',
    description: 'Checkpoints and optimizer states from along the way.',
    basis: 'inferred',
  },
  'system.infrastructure': {
    name: 'Infrastructure',
    description: 'Compute, hardware, training and serving set-up.',
    basis: 'osi-walkthrough',
  },
  'system.product': {
    name: 'Product',
    description: 'What users meet: interface, system prompt, service terms, telemetry.',
    basis: 'figure-3',
  },
} as const satisfies Readonly<Record<string, Component>>

export type ComponentId = keyof typeof components

/** The component ids, in the order in which a profile shows them. */
export const componentIds = Object.keys(components) as readonly ComponentId[]

/** The four groups of the stack. */
export type ComponentFamily = 'datasets' | 'code' | 'weights' | 'system'

/** The groups, in the order in which a profile shows them, with their headings. */
export const families: Readonly<Record<ComponentFamily, string>> = {
  datasets: 'Datasets',
  code: 'Code',
  weights: 'Weights',
  system: 'System',
}

/** The group that a component belongs to. */
export function familyOf(component: ComponentId): ComponentFamily {
  return component.slice(0, component.indexOf('.')) as ComponentFamily
}

/** The components of one group. */
export function componentsOf<Family extends ComponentFamily>(family: Family) {
  return componentIds.filter(
    (id): id is Extract<ComponentId, `${Family}.${string}`> => familyOf(id) === family,
  )
}

/** One of the questions that can be asked of every component. */
export interface Attribute {
  readonly name: string
  readonly question: string
  readonly basis: 'framework' | 'extension'
  /** Where the levels come from. */
  readonly levelsFrom: string
  /** From most to least open; `unknown` and `not-applicable` stand outside the order. */
  readonly levels: readonly string[]
}

/** The four attributes, in the order in which a profile shows them. */
export const attributes = {
  availability: {
    name: 'Availability',
    question: 'Is the component itself out, and on which terms of access?',
    basis: 'extension',
    levelsFrom: 'Open Source AI map; Solaiman 2023, arXiv:2302.04844',
    levels: ['open', 'gated', 'described', 'closed'],
  },
  documentation: {
    name: 'Documentation',
    question: 'Is it described well enough to understand and rebuild?',
    basis: 'framework',
    levelsFrom: 'Liesenfeld and Dingemanse 2024, doi:10.1145/3630106.3659005',
    levels: ['open', 'partial', 'closed'],
  },
  licensing: {
    name: 'Licensing',
    question: 'Under which terms does it stand, and what do they forbid?',
    basis: 'framework',
    levelsFrom: 'Open Source AI map; Model Openness Framework, arXiv:2403.13784',
    levels: ['open', 'conditional', 'restricted', 'closed'],
  },
  safeguards: {
    name: 'Safeguards',
    question: 'What was done, and what is left to others, to keep its use safe?',
    basis: 'framework',
    levelsFrom: 'Foundation Model Transparency Index, read as a ladder by us',
    levels: ['open', 'partial', 'closed'],
  },
} as const satisfies Readonly<Record<string, Attribute>>

export type AttributeId = keyof typeof attributes

/** The attribute ids, in the order in which a profile shows them. */
export const attributeIds = Object.keys(attributes) as readonly AttributeId[]

/** How open a component is in one attribute. */
export type Level<A extends AttributeId = AttributeId> =
  | (typeof attributes)[A]['levels'][number]
  | 'unknown'
  | 'not-applicable'

/** How a question was answered; "met" is always the open answer. */
export type Outcome = 'met' | 'partial' | 'unmet' | 'unknown' | 'not-applicable'

const outcomes: Readonly<Record<Level, Outcome>> = {
  open: 'met',
  gated: 'partial',
  described: 'partial',
  partial: 'partial',
  conditional: 'partial',
  restricted: 'unmet',
  closed: 'unmet',
  unknown: 'unknown',
  'not-applicable': 'not-applicable',
}

/** The outcome that a level amounts to. */
export function outcomeOf(level: Level): Outcome {
  return outcomes[level]
}

/** The place of a level on its attribute's scale, 0 being the most open; -1 for the two outside it. */
export function rankOf(attribute: AttributeId, level: Level): number {
  return (attributes[attribute].levels as readonly string[]).indexOf(level)
}
