import * as core from '@actions/core'
import { run } from './run.ts'
import { describe } from './words.ts'

process.on('uncaughtException', (error) => core.setFailed(describe(error)))
await run({ toolkit: core, environment: process.env, today: new Date().toISOString().slice(0, 10) })
