/**
 * The components of the Model Openness Framework 1.0 (White, Haddad, Osborne et al. 2024, arXiv:2403.13784) with the
 * ids, types and classes that the Linux Foundation's Model Openness Tool gives them.
 */

/** What a component is made of: its type says which licenses fit it. */
export type MofContent = 'code' | 'data' | 'document'

/** III open model, II open tooling, I open science: each asks for what the ones after it ask for as well. */
export type MofClass = 1 | 2 | 3

export interface MofComponent {
  readonly id: number
  readonly name: string
  readonly description: string
  readonly content: MofContent
  /** The least open class that asks for it. */
  readonly class: MofClass
  readonly required: boolean
}

/** In the order in which the tool lists them: by class from III to I, the optional ones of a class last. */
export const mofComponents = [
  component(9, 3, 'Model architecture', 'code', 'The code that defines the model.'),
  component(10, 3, 'Model parameters (Final)', 'data', 'The weights that are released.'),
  component(12, 3, 'Evaluation results', 'document', 'What evaluations of the model gave.'),
  component(13, 3, 'Model card', 'document', 'What the model is, is for and is not for.'),
  component(14, 3, 'Data card', 'document', 'Where the data come from and what was done to them.'),
  component(11, 3, 'Technical report', 'document', 'What the model can do and how to use it.'),
  component(7, 2, 'Training code', 'code', 'The code that trained the model.'),
  component(8, 2, 'Inference code', 'code', 'The code that runs the model.'),
  component(18, 2, 'Evaluation code', 'code', 'The code that evaluated the model.'),
  component(19, 2, 'Evaluation data', 'data', 'The data that the model was evaluated on.'),
  component(15, 1, 'Datasets', 'data', 'The data that the model was trained on.'),
  component(16, 1, 'Data preprocessing code', 'code', 'The code that cleaned and prepared the data.'),
  component(24, 1, 'Model parameters (Intermediate)', 'data', 'Checkpoints from along the training.'),
  component(21, 1, 'Research paper', 'document', 'How the model was made, in full.'),
  optional(20, 3, 'Sample model outputs', 'document', 'What the model writes.'),
  optional(22, 2, 'Supporting libraries and tools', 'code', 'What the model was made with.'),
  optional(17, 1, 'Model metadata', 'data', 'Training settings and optimizer states.'),
] as const

/** The names, as records spell them. */
export type MofComponentName = (typeof mofComponents)[number]['name']

function component<const Name extends string>(
  id: number,
  inClass: MofClass,
  name: Name,
  content: MofContent,
  description: string,
): MofComponent & { readonly name: Name } {
  return { id, name, description, content, class: inClass, required: true }
}

function optional<const Name extends string>(
  id: number,
  inClass: MofClass,
  name: Name,
  content: MofContent,
  description: string,
): MofComponent & { readonly name: Name } {
  return { ...component(id, inClass, name, content, description), required: false }
}
