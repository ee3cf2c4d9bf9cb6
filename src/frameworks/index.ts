import type { Facts } from '../facts/index.ts'
import { euAiAct } from './eu-ai-act.ts'
import { fmti } from './fmti.ts'
import { applyMof, type MofResult, mof } from './mof/index.ts'
import { osai } from './osai.ts'
import { osaid } from './osaid.ts'
import { applyRequirements, type Basis, type Framework, type JudgedRequirement } from './requirements.ts'

/** The published frameworks that findings are read through, by the names that people type. */
export const frameworks = { mof, osaid, osai, 'eu-ai-act': euAiAct, fmti } as const satisfies Readonly<
  Record<string, Framework>
>

export type FrameworkName = keyof typeof frameworks

export const frameworkNames = Object.keys(frameworks) as readonly FrameworkName[]

/** Every framework, read from one set of findings. */
export interface FrameworkResults {
  readonly mof: MofResult
  readonly osaid: readonly JudgedRequirement[]
  readonly osai: readonly JudgedRequirement[]
  readonly 'eu-ai-act': readonly JudgedRequirement[]
  readonly fmti: readonly JudgedRequirement[]
}

/** Reads findings, and the facts that terms and declarations stand in, through every framework. */
export function applyFrameworks(
  findings: Basis['findings'],
  { licensing, names, statements, mofRecords }: Facts,
): FrameworkResults {
  const basis = { findings, licensing }
  return {
    mof: applyMof({ ...basis, name: names.title, statements, records: mofRecords }),
    osaid: applyRequirements(osaid, basis),
    osai: applyRequirements(osai, basis),
    'eu-ai-act': applyRequirements(euAiAct, basis),
    fmti: applyRequirements(fmti, basis),
  }
}
