import type { Frameworks } from '../../src/assessment/v1.ts'
import { assess } from '../../src/index.ts'
import { memory } from '../../src/repositories/memory.ts'

/** What the frameworks say of a repository that holds nothing. */
export const noFrameworks: Frameworks = (await assess(memory({}))).frameworks
