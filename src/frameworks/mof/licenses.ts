import type { MofContent } from './components.ts'

/**
 * Which SPDX ids the Model Openness Tool of May 2026 takes for open. Ids and who approves them are facts; the lists
 * stand here since the tool keeps deprecated ids (`GPL-3.0`) and a snapshot of approvals of its own, and a class has
 * to come out as the tool computes it. An id is open for a component of any type.
 */
const APPROVED_BY_OSI = `
  0BSD AAL AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later APL-1.0 APSL-1.0
  APSL-1.1 APSL-1.2 APSL-2.0 Apache-1.1 Apache-2.0 Artistic-1.0 Artistic-1.0-Perl Artistic-1.0-cl8
  Artistic-2.0 BSD-1-Clause BSD-2-Clause BSD-2-Clause-Patent BSD-3-Clause BSD-3-Clause-LBNL BSL-1.0
  BlueOak-1.0.0 CAL-1.0 CAL-1.0-Combined-Work-Exception CATOSL-1.1 CDDL-1.0 CECILL-2.1 CERN-OHL-P-2.0
  CERN-OHL-S-2.0 CERN-OHL-W-2.0 CNRI-Python CPAL-1.0 CPL-1.0 CUA-OPL-1.0 ECL-1.0 ECL-2.0 EFL-1.0 EFL-2.0
  EPL-1.0 EPL-2.0 EUDatagrid EUPL-1.1 EUPL-1.2 Entessa Fair Frameworx-1.0 GPL-2.0 GPL-2.0+ GPL-2.0-only
  GPL-2.0-or-later GPL-3.0 GPL-3.0+ GPL-3.0-only GPL-3.0-or-later GPL-3.0-with-GCC-exception HPND ICU IPA
  IPL-1.0 ISC Intel Jam LGPL-2.0 LGPL-2.0+ LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1 LGPL-2.1+ LGPL-2.1-only
  LGPL-2.1-or-later LGPL-3.0 LGPL-3.0+ LGPL-3.0-only LGPL-3.0-or-later LPL-1.0 LPL-1.02 LPPL-1.3c
  LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 MIT MIT-0 MIT-Modern-Variant MPL-1.0 MPL-1.1 MPL-2.0
  MPL-2.0-no-copyleft-exception MS-PL MS-RL MirOS Motosoto MulanPSL-2.0 Multics NASA-1.3 NCSA NGPL NPOSL-3.0
  NTP Naumen Nokia OCLC-2.0 OFL-1.1 OFL-1.1-RFN OFL-1.1-no-RFN OGTSL OLDAP-2.8 OLFL-1.3 OSET-PL-2.1 OSL-1.0
  OSL-2.0 OSL-2.1 OSL-3.0 PHP-3.0 PHP-3.01 PostgreSQL Python-2.0 QPL-1.0 RPL-1.1 RPL-1.5 RPSL-1.0 RSCPL
  SISSL SPL-1.0 SimPL-2.0 Sleepycat UCL-1.0 UPL-1.0 Unicode-3.0 Unicode-DFS-2016 Unlicense VSL-1.0 W3C
  Watcom-1.0 Xnet ZPL-2.0 ZPL-2.1 Zlib wxWindows
`
/** Called free by the Free Software Foundation and not approved by the OSI. */
const FREE_BY_FSF = `
  AGPL-1.0 Apache-1.0 BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-3-Clause-Clear BSD-4-Clause
  BitTorrent-1.1 CC-BY-4.0 CC-BY-SA-4.0 CC0-1.0 CECILL-2.0 CECILL-B CECILL-C ClArtistic Condor-1.1 FSFAP FTL
  GFDL-1.1 GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2 GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3 GFDL-1.3-only
  GFDL-1.3-or-later IJG Imlib2 LPPL-1.2 LPPL-1.3a NOSL NPL-1.0 NPL-1.1 Nunit ODbL-1.0 OFL-1.0 OLDAP-2.3
  OLDAP-2.7 OSL-1.1 OpenSSL Ruby SGI-B-2.0 SMLNJ StandardML-NJ Vim WTFPL X11 XFree86-1.1 YPL-1.1 Zend-2.0
  Zimbra-1.3 eCos-2.0 gnuplot iMatix xinetd
`
/** On the list of open data licenses of the tool, and on neither of the others. */
const OPEN_DATA = `
  CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO
  CC-BY-3.0-NL CC-BY-3.0-US CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5
  CC-BY-SA-3.0 CC-BY-SA-3.0-AT CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 ODC-PDDL-1.0
  ODC-By-1.0 OGL-Canada-2.0 OGL-UK-2.0 OGL-UK-3.0
`
/** Written for models as a whole: https://openmdw.ai */
const OPEN_MODEL = 'OpenMDW-1.0'

/** The ids that the tool recommends for a type; an open license of another type counts, with a remark. */
const FITTING: Readonly<Record<MofContent, string>> = {
  code: `
  0BSD AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 Apache-1.0 Apache-1.1 Apache-2.0 ECL-1.0 ECL-2.0 ISC MIT
  MIT-0 MulanPSL-1.0 MulanPSL-2.0 NCSA OpenMDW-1.0 UPL-1.0
  `,
  data: `
  C-UDA-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 OpenMDW-1.0 PDDL-1.0
  `,
  document: `
  Apache-2.0 CC-BY-4.0 CC-BY-SA-3.0 CC-BY-SA-4.0 CC-PDDC CC0-1.0 FreeBSD-DOC OpenMDW-1.0
  `,
}

let open: ReadonlySet<string> | undefined
const fitting = new Map<MofContent, ReadonlySet<string>>()

/** Whether this exact id, in its exact case, is an open license. */
export function isOpenLicense(id: string): boolean {
  open ??= setOf(`${APPROVED_BY_OSI} ${FREE_BY_FSF} ${OPEN_DATA} ${OPEN_MODEL}`)
  return open.has(id)
}

/** Whether the license of this id is one that is meant for the type. */
export function fitsContent(id: string, content: MofContent): boolean {
  const known = fitting.get(content) ?? setOf(FITTING[content])
  fitting.set(content, known)
  return known.has(id)
}

function setOf(ids: string): ReadonlySet<string> {
  return new Set(ids.split(/\s+/).filter((id) => id !== ''))
}
