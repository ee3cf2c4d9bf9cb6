/**
 * How people write the names of licenses on the SPDX list, where that is neither the id nor the full name. A
 * name stands here only if it can mean nothing else.
 */
export const spokenNames: Readonly<Record<string, readonly string[]>> = {
  '0BSD': ['Zero-Clause BSD', 'BSD Zero Clause License', '0BSD'],
  'AFL-3.0': ['Academic Free License 3.0'],
  'AGPL-3.0-only': [
    'AGPLv3',
    'AGPL v3',
    'AGPL v3.0',
    'AGPL 3',
    'AGPL 3.0',
    'GNU AGPL 3.0',
    'GNU AGPLv3',
    'GNU AGPL v3',
    'GNU Affero General Public License v3.0',
    'GNU Affero General Public License v3',
    'GNU Affero General Public License, version 3',
    'GNU Affero General Public License 3.0',
    'Affero General Public License v3.0',
  ],
  'Apache-2.0': [
    'Apache 2.0',
    'Apache v2',
    'Apache v2.0',
    'Apache License 2.0',
    'Apache License 2',
    'Apache License v2',
    'Apache License v2.0',
    'Apache License, Version 2.0',
    'Apache License, Version 2',
    'Apache Software License 2.0',
    'Apache Software License, Version 2.0',
    'Apache Public License 2.0',
    'Apache 2 License',
    'ALv2',
  ],
  'Artistic-2.0': ['Artistic License 2.0'],
  'BSD-2-Clause': [
    '2-Clause BSD',
    'BSD 2-Clause',
    'Simplified BSD License',
    'Two-Clause BSD',
    'FreeBSD License',
  ],
  'BSD-3-Clause': [
    '3-Clause BSD',
    'BSD 3-Clause',
    'New BSD License',
    'Modified BSD License',
    'Revised BSD License',
    'Three-Clause BSD',
    'BSD-3',
  ],
  'BSD-3-Clause-Clear': ['Clear BSD License', 'BSD 3-Clause Clear'],
  'BSL-1.0': ['Boost Software License 1.0', 'Boost Software License'],
  'C-UDA-1.0': ['Computational Use of Data Agreement', 'C-UDA'],
  'CC0-1.0': ['CC0', 'CC Zero', 'CC0 1.0 Universal', 'Creative Commons Zero', 'Creative Commons CC0'],
  'CDLA-Permissive-1.0': ['Community Data License Agreement Permissive, Version 1.0', 'CDLA Permissive 1.0'],
  'CDLA-Permissive-2.0': ['Community Data License Agreement Permissive, Version 2.0', 'CDLA Permissive 2.0'],
  'CDLA-Sharing-1.0': ['Community Data License Agreement Sharing, Version 1.0', 'CDLA Sharing 1.0'],
  'ECL-2.0': ['Educational Community License 2.0'],
  'EPL-1.0': ['Eclipse Public License 1.0', 'Eclipse Public License v1.0'],
  'EPL-2.0': [
    'Eclipse Public License 2.0',
    'Eclipse Public License v2.0',
    'Eclipse Public License, Version 2.0',
  ],
  'EUPL-1.1': ['European Union Public License 1.1', 'EUPL 1.1'],
  'EUPL-1.2': ['European Union Public License 1.2', 'EUPL 1.2', 'EUPL v1.2'],
  'etalab-2.0': ['Etalab Open License 2.0', 'Licence Ouverte 2.0'],
  'GPL-2.0-only': [
    'GPLv2',
    'GPL v2',
    'GPL v2.0',
    'GPL 2.0',
    'GNU GPLv2',
    'GNU GPL v2',
    'GNU GPL 2.0',
    'GNU General Public License v2.0',
    'GNU General Public License v2',
    'GNU General Public License, version 2',
    'GNU General Public License 2.0',
  ],
  'GPL-3.0-only': [
    'GPLv3',
    'GPL v3',
    'GPL v3.0',
    'GPL 3.0',
    'GNU GPLv3',
    'GNU GPL v3',
    'GNU GPL 3.0',
    'GNU General Public License v3.0',
    'GNU General Public License v3',
    'GNU General Public License, version 3',
    'GNU General Public License 3.0',
  ],
  ISC: ['ISC License'],
  'LGPL-2.1-only': [
    'LGPLv2.1',
    'LGPL v2.1',
    'LGPL 2.1',
    'GNU LGPL 2.1',
    'GNU LGPL v2.1',
    'GNU Lesser General Public License v2.1',
    'GNU Lesser General Public License, version 2.1',
    'GNU Lesser General Public License 2.1',
  ],
  'LGPL-3.0-only': [
    'LGPLv3',
    'LGPL v3',
    'LGPL v3.0',
    'LGPL 3.0',
    'GNU LGPL 3.0',
    'GNU LGPL v3',
    'GNU LGPLv3',
    'GNU Lesser General Public License v3.0',
    'GNU Lesser General Public License v3',
    'GNU Lesser General Public License, version 3',
    'GNU Lesser General Public License 3.0',
  ],
  MIT: ['MIT License', 'MIT Licensed', 'MIT Open Source License', 'Expat License', 'MIT/Expat'],
  'MIT-0': ['MIT No Attribution', 'MIT-0'],
  'MPL-2.0': [
    'Mozilla Public License 2.0',
    'Mozilla Public License v2.0',
    'Mozilla Public License, Version 2.0',
    'MPL 2.0',
    'MPLv2',
    'MPLv2.0',
    'MPL v2.0',
  ],
  'MS-PL': ['Microsoft Public License', 'Ms-PL'],
  NCSA: ['NCSA License', 'University of Illinois/NCSA Open Source License'],
  'ODC-By-1.0': [
    'ODC-By',
    'ODC-By v1.0',
    'Open Data Commons Attribution License',
    'Open Data Commons Attribution License v1.0',
    'Open Data Commons License Attribution',
  ],
  'ODbL-1.0': ['ODbL', 'ODbL v1.0', 'Open Database License', 'Open Data Commons Open Database License'],
  'OFL-1.1': ['SIL Open Font License', 'SIL OFL 1.1'],
  'OGL-UK-3.0': ['Open Government Licence v3.0', 'Open Government Licence 3.0'],
  'OpenMDW-1.0': ['OpenMDW-1.0'],
  'PDDL-1.0': ['PDDL', 'Open Data Commons Public Domain Dedication and License'],
  PostgreSQL: ['PostgreSQL License'],
  Unlicense: ['The Unlicense', 'Unlicense'],
  WTFPL: ['WTFPL', 'Do What The F*ck You Want To Public License'],
  Zlib: ['zlib License', 'zlib/libpng License'],
}

/**
 * Names that are also words, places or products: licenses only where the words beside them say so. For MIT the
 * rule is stricter still, since the university licenses things too.
 */
export const ambiguousNames: Readonly<Record<string, readonly string[]>> = {
  'Apache-2.0': ['Apache 2'],
  'AGPL-3.0-only': ['AGPL 3'],
  'GPL-2.0-only': ['GPL 2'],
  'GPL-3.0-only': ['GPL 3'],
  ISC: ['ISC'],
  MIT: ['MIT'],
  Zlib: ['zlib'],
  gemma: ['Gemma'],
  llama2: ['Llama 2'],
  llama3: ['Llama 3'],
  'llama3.1': ['Llama 3.1'],
  'llama3.2': ['Llama 3.2'],
  'llama3.3': ['Llama 3.3'],
  llama4: ['Llama 4'],
}

/** One part of a written name: letters, a number, or plus signs; `start` and `end` are offsets. */
export interface NamePart {
  readonly value: string
  readonly start: number
  readonly end: number
}

const part = /\p{L}[\p{L}\p{M}]*|\p{N}+|\++/gu

const joined: Readonly<Record<string, string>> = {
  'non commercial': 'noncommercial',
  'share alike': 'sharealike',
  'no derivatives': 'noderivatives',
  'no derivs': 'noderivatives',
  'no derivative': 'noderivatives',
  'open rail': 'openrail',
  'cc by': 'ccby',
}

const spelled: Readonly<Record<string, string>> = {
  licence: 'license',
  licenced: 'licensed',
  licences: 'licenses',
}

/**
 * A name or a prose text as parts, so that "GPLv3", "GPL v3" and "gpl-v3" differ in nothing: lower case, letters
 * and numbers apart, compounds in one. Linear in the text.
 */
export function nameParts(text: string): readonly NamePart[] {
  const parts: NamePart[] = []
  for (const { 0: found, index } of text.matchAll(part)) {
    const lower = found.toLowerCase()
    const value = Object.hasOwn(spelled, lower) ? (spelled[lower] ?? lower) : lower
    const end = index + found.length
    const previous = parts.at(-1)
    const pair = previous && `${previous.value} ${value}`
    if (previous && pair && Object.hasOwn(joined, pair) && index - previous.end <= 1) {
      parts[parts.length - 1] = { value: joined[pair] ?? pair, start: previous.start, end }
    } else parts.push({ value, start: index, end })
  }
  return parts
}

/** The key under which a name is found: its parts in a row. */
export function nameKey(name: string): string {
  return nameParts(name)
    .map(({ value }) => value)
    .join(' ')
}
