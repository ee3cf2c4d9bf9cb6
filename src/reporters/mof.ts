import { stringify } from 'yaml'
import type { Assessment, EvidenceEntry } from '../assessment/v1.ts'
import { mofComponents } from '../frameworks/mof/components.ts'
import { UNLICENSED } from '../frameworks/mof/evaluate.ts'
import { forTerminal } from './escape.ts'

/**
 * The release as a record of the Model Openness Framework, in the YAML of the Model Openness Tool
 * (https://github.com/lfai/model_openness_tool, `schema/mof_schema.json`). It names what was found and nothing else;
 * what a repository does not say (producer, kind, date) is left for people to fill in. Read back, it gives the class
 * that the assessment tells.
 */
export function writeMofRecord(assessment: Assessment): string {
  const { subject, frameworks } = assessment
  const found = frameworks.mof
  const record = {
    framework: { name: 'Model Openness Framework', version: '1.0', date: '2024-12-15' },
    release: {
      name: plain(subject.name),
      version: subject.revision ?? '',
      license: {},
      type: '',
      architecture: '',
      origin: '',
      producer: '',
      contact: '',
      repository: '',
      huggingface: '',
      components: mofComponents.flatMap(({ name, description }) => {
        const component = found.components[name]
        if (!component?.out) return []
        const at = placeOf(assessment, name)
        const license = component.licenseAt?.path
        return [
          {
            name,
            description,
            license: plain(component.license ?? UNLICENSED),
            ...(license !== undefined && { license_path: plain(license) }),
            ...(at !== undefined && { component_path: plain(at) }),
          },
        ]
      }),
    },
  }
  return `${HEAD}${stringify(record, QUOTED)}`
}

/** Quoted, so that no reader takes a date or a commit for a number. */
const QUOTED = { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' } as const

const HEAD = [
  '# Written by openness-lint from what the repository shows. Before it is submitted, fill in what is empty, and add',
  '# the components and licenses that live elsewhere. `unlicensed`: nothing in the repository says under which license.',
  '',
].join('\n')

/** The file or the link that a component was found at. */
function placeOf({ findings, frameworks }: Assessment, name: string): string | undefined {
  const reasons = frameworks.mof.details[name]?.because ?? []
  for (const { rule, component } of reasons) {
    const finding = findings.find((each) => each.rule === rule && each.component === component)
    const [at] = finding?.attribute === 'licensing' ? [] : (finding?.evidence ?? [])
    if (at) return targetOf(at)
  }
  return undefined
}

const targetOf = ({ path, text }: EvidenceEntry) => (text && /^https?:\/\/\S+$/.test(text) ? text : path)

/** One line, with nothing in it that a terminal would obey. */
const plain = (text: string) => forTerminal(text.replace(/\s+/g, ' ').trim())
