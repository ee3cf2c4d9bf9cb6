import * as core from '@actions/core'
import { describe, run } from './run.ts'

process.on('uncaughtException', (error) => core.setFailed(describe(error)))
await run({ toolkit: core, environment: process.env, today: new Date().toISOString().slice(0, 10) })
