import { find, matches } from '../pattern.ts'
import type { Located } from '../repository.ts'
import type { Document } from './documents.ts'

/** A line of a code block that does something with the model. */
export interface Snippet {
  /** `load`: a public library loads it; `run`: a published script or tool is started; `call`: a package's own loader is; `import`: a package is used. */
  readonly does: 'load' | 'run' | 'call' | 'import'
  /** Whether the model's own code has to be trusted to load it, so that no library holds its definition. */
  readonly needsOwnCode: boolean
  /** The package whose own loader fetches the model by a name: `aster` of `aster.load_model("tiny")`. */
  readonly loads?: string
  /** The name that it is given: `tiny`, `acme/aster-7b`. */
  readonly named?: string
  /** The package that is imported where a model is then asked for something: `aster` of `from aster.model import Aster`. */
  readonly uses?: string
}

/** Calls of public libraries and tools that load a model by name or path. */
const LOAD =
  /\b(?:from_pretrained|from_single_file|load_model|snapshot_download|SentenceTransformer|CrossEncoder|hf_hub_download)\s*\(|\bpipeline\(\s*["'\w]|\bLLM\(\s*model\b|\b(?:vllm serve|ollama run|llama-cli|llama-server|lms get|sglang\.launch_server|text-generation-launcher|transformers (?:chat|serve))\b|\bimport\s+(?:whisper|bark|open_clip)\b/
const OWN_LOADER =
  /\b([A-Za-z]\w{1,40})\.(?:load_model|load|from_pretrained|create_model\w*)\(\s*["']([\w./-]+)["']/
const RUN =
  /\b(?:python3?|torchrun|accelerate launch|deepspeed|bash|sh)\s+(?:-m\s+)?(?:[\w-]+(?:=\S+)?\s+)*[\w./-]+/
const IMPORT = /^\s*(?:from|import)\s+(\w+)/
/** Code that asks a model for something, and code that teaches it. */
const ASKS =
  /\bmodel\(|\.(?:generate|predict\w*|encode|forecast|sample\w*|from_pretrained|transcribe|infer\w*|embed\w*|synthesi[sz]e\w*)\(/
const TEACHES = /\.backward\(|\b\w*Trainer\(|\.(?:train|fit)\(\w/
const SHELL = new Set(['bash', 'sh', 'shell', 'console', 'zsh', ''])

/** At most so many lines are kept of one block. */
const MAX_LINES = 20

/** The lines of the documents' code blocks that load or run something, in reading order. */
export function readSnippets(documents: readonly Document[]): readonly Located<Snippet>[] {
  return documents.flatMap((document) =>
    document.sections.flatMap((section) =>
      section.blocks.flatMap((block) => {
        if (block.kind !== 'code') return []
        const needsOwnCode = /trust_remote_code\s*=\s*True|--trust-remote-code/.test(block.text)
        const shell = SHELL.has(block.language)
        const asks = matches(ASKS, block.text) && !matches(TEACHES, block.text)
        return block.text
          .split('\n')
          .flatMap((line, index): readonly Located<Snippet>[] => {
            const text = line.slice(0, MAX_LINE)
            const [, loads, named] = find(OWN_LOADER, text) ?? []
            const does = matches(LOAD, text) ? 'load' : shell && matches(RUN, text) ? 'run' : loads && 'call'
            const [, uses] = (asks && find(IMPORT, text)) || []
            if (!does && uses === undefined) return []
            const at = { path: document.path, line: block.firstLine + index, text: text.trim() }
            const own = loads !== undefined && { loads, ...(named !== undefined && { named }) }
            return [
              {
                value: { does: does || 'import', needsOwnCode, ...own, ...(uses !== undefined && { uses }) },
                at,
              },
            ]
          })
          .slice(0, MAX_LINES)
      }),
    ),
  )
}

const MAX_LINE = 1_000
