/**
 * Reads the templates of the SPDX License List (https://github.com/spdx/license-list-XML, folder `src`): the text of
 * each license and exception with what may be left out of it and what may be replaced in it (SPDX 2.3, annex B).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ChildNode, isTag, isText } from 'domhandler'
import { parseDocument } from 'htmlparser2'

/** A text in pieces that follow each other. */
export interface Template {
  readonly id: string
  readonly pieces: readonly Piece[]
  /** Phrases that may stand in place of a replaceable piece, where they can be listed. */
  readonly alternatives: readonly string[]
  readonly title: string
}

/** `optional` may be left out; `replaceable` may be left out or be something else. */
export interface Piece {
  readonly text: string
  readonly role: 'required' | 'optional' | 'replaceable'
}

/** Every template below a folder. Throws where a file holds none. */
export function readTemplates(folder: string): readonly Template[] {
  return [folder, join(folder, 'exceptions')].flatMap((place) =>
    listXml(place).map((name) => readTemplate(readFileSync(join(place, name), 'utf8'), join(place, name))),
  )
}

/** Whether a folder holds such templates. */
export function listXml(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.xml'))
      .sort()
  } catch {
    return []
  }
}

/** One template. */
export function readTemplate(xml: string, path: string): Template {
  const document = parseDocument(xml, { xmlMode: true })
  const license = findTag(document.children, /^(?:license|exception)$/)
  const text = license && findTag(license.children, /^text$/)
  const id = license?.attribs.licenseId
  if (!text || id === undefined) throw new Error(`${path} holds no SPDX template`)
  const pieces: Piece[] = []
  const alternatives: string[] = []
  const titles: string[] = []
  walk(text.children, 'required')
  return { id, pieces, alternatives, title: titles.join(' ') }

  function walk(nodes: readonly ChildNode[], role: Piece['role']): void {
    for (const node of nodes) {
      if (isText(node)) {
        const content = node.data.replace(/\s+/g, ' ')
        if (content !== ' ' || pieces.at(-1)?.text.endsWith('\n') === false) add(content, role)
        continue
      }
      if (!isTag(node)) continue
      switch (node.name) {
        case 'alt':
          alternatives.push(...phrasesOf(node.attribs.match ?? ''))
          apart(node, 'replaceable')
          break
        case 'copyrightText':
          apart(node, 'replaceable')
          break
        case 'titleText':
          titles.push(contentOf(node.children))
          apart(node, weaker(role, 'optional'))
          break
        case 'optional':
        case 'bullet':
        case 'standardLicenseHeader':
          apart(node, weaker(role, 'optional'))
          break
        default:
          apart(node, role)
      }
    }
  }

  /** Blocks keep their lines: what stands at the beginning of one is read otherwise than within. */
  function apart(
    node: ChildNode & { readonly name: string; readonly children: ChildNode[] },
    role: Piece['role'],
  ) {
    const gap = /^(?:p|titleText|copyrightText|list|standardLicenseHeader)$/.test(node.name)
      ? '\n\n'
      : /^(?:item|br)$/.test(node.name)
        ? '\n'
        : ''
    if (gap) add(gap, role)
    walk(node.children, role)
    if (gap) add(gap, role)
  }

  function add(content: string, role: Piece['role']) {
    pieces.push({ text: content, role })
  }
}

function weaker(role: Piece['role'], other: 'optional'): Piece['role'] {
  return role === 'replaceable' ? role : other
}

function findTag(nodes: readonly ChildNode[], name: RegExp) {
  const queue = [...nodes]
  for (let node = queue.shift(); node; node = queue.shift()) {
    if (!isTag(node)) continue
    if (name.test(node.name)) return node
    queue.push(...node.children)
  }
  return undefined
}

function contentOf(nodes: readonly ChildNode[]): string {
  return nodes
    .map((node) => (isText(node) ? node.data : isTag(node) ? contentOf(node.children) : ''))
    .join(' ')
}

const PHRASE_LIMIT = 64

/** The phrases that a pattern without repetition matches; none where it matches too much to be listed. */
export function phrasesOf(pattern: string): readonly string[] {
  const plain = pattern.replace(/\\s[+*]?(?:\{\d+,\d+\})?|\[ \\t\\r\\n\\f\]\{\d+,\d+\}|\s+/g, ' ')
  let at = 0
  const phrases = readChoice()
  return phrases !== undefined && at === plain.length
    ? [...new Set(phrases)].filter((phrase) => phrase.trim() !== '')
    : []

  function readChoice(): readonly string[] | undefined {
    const all: string[] = []
    for (;;) {
      const sequence = readSequence()
      if (!sequence) return undefined
      all.push(...sequence)
      if (plain[at] !== '|') return all.length <= PHRASE_LIMIT ? all : undefined
      at++
    }
  }

  function readSequence(): readonly string[] | undefined {
    let all: readonly string[] = ['']
    while (at < plain.length && plain[at] !== '|' && plain[at] !== ')') {
      const part = readPart()
      if (!part || all.length * part.length > PHRASE_LIMIT) return undefined
      all = all.flatMap((begin) => part.map((end) => begin + end))
    }
    return all
  }

  function readPart(): readonly string[] | undefined {
    let part: readonly string[]
    const unit = plain[at] ?? ''
    if (unit === '(') {
      at += plain.startsWith('(?:', at) ? 3 : 1
      const inner = readChoice()
      if (!inner || plain[at] !== ')') return undefined
      part = inner
      at++
    } else if (unit === '[') {
      const end = plain.indexOf(']', at + 2)
      const members = plain.slice(at + 1, end)
      if (end < 0 || /[\\^-]/.test(members)) return undefined
      part = [...members]
      at = end + 1
    } else if (unit === '\\') {
      const escaped = plain[at + 1] ?? ''
      if (/[a-z0-9]/i.test(escaped)) return undefined
      part = [escaped]
      at += 2
    } else {
      if (/[.*+{}^$]/.test(unit)) return undefined
      part = [unit]
      at++
    }
    if (plain[at] === '?') {
      at++
      return ['', ...part]
    }
    return /[*+{]/.test(plain[at] ?? '') ? undefined : part
  }
}
