import * as core from '@actions/core'
import { relay } from './relay.ts'
import { describe } from './words.ts'

process.on('uncaughtException', (error) => core.setFailed(describe(error)))
await relay({ toolkit: core, environment: process.env })
