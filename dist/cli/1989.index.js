(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 1989;
exports.ids = [1989,6176];
exports.modules = {

/***/ 4451:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ mofComponents)
/* harmony export */ });
/**
 * The components of the Model Openness Framework 1.0 (White, Haddad, Osborne et al. 2024, arXiv:2403.13784) with the
 * ids, types and classes that the Linux Foundation's Model Openness Tool gives them.
 */
/** In the order in which the tool lists them: by class from III to I, the optional ones of a class last. */
const mofComponents = [
    component(9, 3, 'Model architecture', 'code', 'The code that defines the model.'),
    component(10, 3, 'Model parameters (Final)', 'data', 'The weights that are released.'),
    component(12, 3, 'Evaluation results', 'document', 'What evaluations of the model gave.'),
    component(13, 3, 'Model card', 'document', 'What the model is, is for and is not for.'),
    component(14, 3, 'Data card', 'document', 'Where the data come from and what was done to them.'),
    component(11, 3, 'Technical report', 'document', 'What the model can do and how to use it.'),
    component(7, 2, 'Training code', 'code', 'The code that trained the model.'),
    component(8, 2, 'Inference code', 'code', 'The code that runs the model.'),
    component(18, 2, 'Evaluation code', 'code', 'The code that evaluated the model.'),
    component(19, 2, 'Evaluation data', 'data', 'The data that the model was evaluated on.'),
    component(15, 1, 'Datasets', 'data', 'The data that the model was trained on.'),
    component(16, 1, 'Data preprocessing code', 'code', 'The code that cleaned and prepared the data.'),
    component(24, 1, 'Model parameters (Intermediate)', 'data', 'Checkpoints from along the training.'),
    component(21, 1, 'Research paper', 'document', 'How the model was made, in full.'),
    optional(20, 3, 'Sample model outputs', 'document', 'What the model writes.'),
    optional(22, 2, 'Supporting libraries and tools', 'code', 'What the model was made with.'),
    optional(17, 1, 'Model metadata', 'data', 'Training settings and optimizer states.'),
];
function component(id, inClass, name, content, description) {
    return { id, name, description, content, class: inClass, required: true };
}
function optional(id, inClass, name, content, description) {
    return { ...component(id, inClass, name, content, description), required: false };
}


/***/ }),

/***/ 3368:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NR: () => (/* binding */ UNLICENSED),
/* harmony export */   eM: () => (/* binding */ evaluateMof)
/* harmony export */ });
/* unused harmony export mofLabels */
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4451);
/* harmony import */ var _licenses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4431);


const mofLabels = {
    0: 'Unclassified',
    1: 'Class I - Open Science Model',
    2: 'Class II - Open Tooling Model',
    3: 'Class III - Open Model',
};
/** What a component without a license is said to be under. */
const UNLICENSED = 'unlicensed';
const TECHNICAL_REPORT = 11;
const RESEARCH_PAPER = 21;
/** From the least open to the most open. */
const CLASSES = [3, 2, 1];
/**
 * Evaluates a record. A component stands under its own license if it names one (`unlicensed` or an empty text is none),
 * else under the release's for its type, else under that of the distribution. A class is reached when each component
 * that it and the less open classes require is named under an open license; a research paper stands in for a technical
 * report that is not.
 */
function evaluateMof(record) {
    const named = new Map(record.components.map((component) => [component.name, component]));
    const licenses = new Map();
    const standings = new Map();
    const conditional = [];
    for (const component of inOrder(1)) {
        const entry = named.get(component.name);
        const license = entry && resolveLicense(component, entry, record);
        if (license !== undefined)
            licenses.set(component.id, license);
        standings.set(component.id, standingOf(license));
        if (license !== undefined && (0,_licenses_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpenLicense */ .S)(license) && !(0,_licenses_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsContent */ .i)(license, component.content))
            conditional.push(component.id);
    }
    const paperStandsIn = standings.get(TECHNICAL_REPORT) !== 'included' && standings.get(RESEARCH_PAPER) !== 'missing';
    const evaluate = (least) => evaluateClass(least, standings, licenses, paperStandsIn);
    const classes = { 1: evaluate(1), 2: evaluate(2), 3: evaluate(3) };
    const paperCounts = paperStandsIn && standings.get(RESEARCH_PAPER) === 'included';
    const progress = progressOf(classes, paperCounts);
    const reached = CLASSES.filter((each) => progress[each] === 100).at(-1) ?? 0;
    return {
        class: reached,
        label: mofLabels[reached],
        progress,
        totalProgress: (progress[3] + progress[2] + progress[1]) / 3,
        classes,
        // The tool meets a class's components before it goes on to the next one's.
        conditional: CLASSES.flatMap((each) => conditional.filter((id) => _components_js__WEBPACK_IMPORTED_MODULE_0__/* .mofComponents */ .F.some((known) => known.id === id && known.class === each))),
    };
}
/** The components that a class asks for or allows: required ones by class from III on, then the optional ones. */
function inOrder(least) {
    return _components_js__WEBPACK_IMPORTED_MODULE_0__/* .mofComponents */ .F.filter((component) => component.class >= least);
}
function resolveLicense({ content }, { license }, { licenses }) {
    if (license !== undefined)
        return license || UNLICENSED;
    return licenses[content] || licenses.distribution || UNLICENSED;
}
function standingOf(license) {
    if (license === undefined)
        return 'missing';
    if ((0,_licenses_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpenLicense */ .S)(license))
        return 'included';
    return license === UNLICENSED ? 'unlicensed' : 'invalid';
}
function evaluateClass(least, standings, licenses, paperStandsIn) {
    const asked = inOrder(least);
    const standsAs = (id) => standings.get(id) ?? 'missing';
    const required = asked.filter((component) => component.required).map(({ id }) => id);
    const optional = asked.filter((component) => !component.required).map(({ id }) => id);
    const stand = paperStandsIn && !required.includes(RESEARCH_PAPER) ? [RESEARCH_PAPER] : [];
    const all = [...required, ...optional, ...stand];
    const those = (standing, ids) => ids.filter((id) => standsAs(id) === standing);
    return {
        included: those('included', [...required, ...stand]),
        missing: those('missing', required).filter((id) => id !== TECHNICAL_REPORT || !paperStandsIn),
        invalid: those('invalid', all),
        unlicensed: those('unlicensed', all),
        optional: those('included', optional),
        licenses: new Map(all.flatMap((id) => {
            const license = licenses.get(id);
            return license === undefined ? [] : [[id, license]];
        })),
    };
}
/** Of class I a release with a paper in the report's place is asked one component fewer. */
function progressOf(classes, paperCounts) {
    const progress = { 1: 0, 2: 0, 3: 0 };
    for (const each of CLASSES) {
        const total = inOrder(each).filter(({ required }) => required).length;
        const asked = each === 1 && paperCounts ? total - 1 : total;
        progress[each] = Math.min(100, (classes[each].included.length / asked) * 100);
        if (progress[each] < 100)
            break;
    }
    return progress;
}


/***/ }),

/***/ 4431:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isOpenLicense),
/* harmony export */   i: () => (/* binding */ fitsContent)
/* harmony export */ });
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
`;
/** Called free by the Free Software Foundation and not approved by the OSI. */
const FREE_BY_FSF = `
  AGPL-1.0 Apache-1.0 BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-3-Clause-Clear BSD-4-Clause
  BitTorrent-1.1 CC-BY-4.0 CC-BY-SA-4.0 CC0-1.0 CECILL-2.0 CECILL-B CECILL-C ClArtistic Condor-1.1 FSFAP FTL
  GFDL-1.1 GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2 GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3 GFDL-1.3-only
  GFDL-1.3-or-later IJG Imlib2 LPPL-1.2 LPPL-1.3a NOSL NPL-1.0 NPL-1.1 Nunit ODbL-1.0 OFL-1.0 OLDAP-2.3
  OLDAP-2.7 OSL-1.1 OpenSSL Ruby SGI-B-2.0 SMLNJ StandardML-NJ Vim WTFPL X11 XFree86-1.1 YPL-1.1 Zend-2.0
  Zimbra-1.3 eCos-2.0 gnuplot iMatix xinetd
`;
/** On the list of open data licenses of the tool, and on neither of the others. */
const OPEN_DATA = `
  CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO
  CC-BY-3.0-NL CC-BY-3.0-US CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5
  CC-BY-SA-3.0 CC-BY-SA-3.0-AT CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 ODC-PDDL-1.0
  ODC-By-1.0 OGL-Canada-2.0 OGL-UK-2.0 OGL-UK-3.0
`;
/** Written for models as a whole: https://openmdw.ai */
const OPEN_MODEL = 'OpenMDW-1.0';
/** The ids that the tool recommends for a type; an open license of another type counts, with a remark. */
const FITTING = {
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
};
let open;
const fitting = new Map();
/** Whether this exact id, in its exact case, is an open license. */
function isOpenLicense(id) {
    open ??= setOf(`${APPROVED_BY_OSI} ${FREE_BY_FSF} ${OPEN_DATA} ${OPEN_MODEL}`);
    return open.has(id);
}
/** Whether the license of this id is one that is meant for the type. */
function fitsContent(id, content) {
    const known = fitting.get(content) ?? setOf(FITTING[content]);
    fitting.set(content, known);
    return known.has(id);
}
function setOf(ids) {
    return new Set(ids.split(/\s+/).filter((id) => id !== ''));
}


/***/ }),

/***/ 6176:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ forMarkdown),
/* harmony export */   forTerminal: () => (/* binding */ forTerminal)
/* harmony export */ });
/**
 * Makes a text of the examined repository harmless in a terminal: control characters, escape sequences, bidirectional
 * overrides and lone surrogates are shown as `\x1b` or `\u202e` instead of being obeyed.
 */
function forTerminal(text) {
    return text.toWellFormed().replace(UNPRINTABLE, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return code < 256
            ? `\\x${code.toString(16).padStart(2, '0')}`
            : `\\u${code.toString(16).padStart(4, '0')}`;
    });
}
/**
 * Makes it harmless in GitHub's Markdown and in the HTML that comes of it: one line, no markup, no link, no image, no
 * mention, no reference to an issue.
 */
function forMarkdown(text) {
    return forTerminal(text.replace(/\s+/g, ' '))
        .replace(/[^\-\p{L}\p{M}\p{N} .,;?%'\u2010-\u2027\u25cb\u25cf\u25d0]/gu, (character) => `&#${character.codePointAt(0)};`)
        .replace(/(&#(?:64|35);|\bwww|\bGH(?=-\d)|&#58;(?=&#47;&#47;))/gi, `$1${INVISIBLE}`);
}
// C0 and C1 controls, bidirectional marks, embeddings, overrides and isolates, line and paragraph separators.
const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
/** A zero-width space keeps GitHub from making mentions, references and links of `@`, `#`, `GH-1` and `https://`. */
const INVISIBLE = '&#8203;';


/***/ }),

/***/ 1989:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeMofRecord: () => (/* binding */ writeMofRecord)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _frameworks_mof_components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4451);
/* harmony import */ var _frameworks_mof_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3368);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6176);




/**
 * The release as a record of the Model Openness Framework, in the YAML of the Model Openness Tool
 * (https://github.com/lfai/model_openness_tool, `schema/mof_schema.json`). It names what was found and nothing else;
 * what a repository does not say (producer, kind, date) is left for people to fill in. Read back, it gives the class
 * that the assessment tells.
 */
function writeMofRecord(assessment) {
    const { subject, frameworks } = assessment;
    const found = frameworks.mof;
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
            components: _frameworks_mof_components_js__WEBPACK_IMPORTED_MODULE_1__/* .mofComponents */ .F.flatMap(({ name, description }) => {
                const component = found.components[name];
                if (!component?.out)
                    return [];
                const at = placeOf(assessment, name);
                const license = component.licenseAt?.path;
                return [
                    {
                        name,
                        description,
                        license: plain(component.license ?? _frameworks_mof_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .UNLICENSED */ .NR),
                        ...(license !== undefined && { license_path: plain(license) }),
                        ...(at !== undefined && { component_path: plain(at) }),
                    },
                ];
            }),
        },
    };
    return `${HEAD}${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(record, QUOTED)}`;
}
/** Quoted, so that no reader takes a date or a commit for a number. */
const QUOTED = { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' };
const HEAD = [
    '# Written by openness-lint from what the repository shows. Before it is submitted, fill in what is empty, and add',
    '# the components and licenses that live elsewhere. `unlicensed`: nothing in the repository says under which license.',
    '',
].join('\n');
/** The file or the link that a component was found at. */
function placeOf({ findings, frameworks }, name) {
    const reasons = frameworks.mof.details[name]?.because ?? [];
    for (const { rule, component } of reasons) {
        const finding = findings.find((each) => each.rule === rule && each.component === component);
        const [at] = finding?.attribute === 'licensing' ? [] : (finding?.evidence ?? []);
        if (at)
            return targetOf(at);
    }
    return undefined;
}
const targetOf = ({ path, text }) => (text && /^https?:\/\/\S+$/.test(text) ? text : path);
/** One line, with nothing in it that a terminal would obey. */
const plain = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.forTerminal)(text.replace(/\s+/g, ' ').trim());


/***/ })

};
;
})
