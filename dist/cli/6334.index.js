(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 6334;
exports.ids = [6334];
exports.modules = {

/***/ 6334:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   e4: () => (/* binding */ knownLicenses),
/* harmony export */   vN: () => (/* binding */ findLicense)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8272);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2995);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(122);



/** Names of several licenses that differ in what matters, or whose version decides; as `nameKey` writes them. */
const families = new Set([
    'cc',
    'creative commons',
    'gpl',
    'lgpl',
    'agpl',
    'gfdl',
    'bsd',
    'openrail',
    'rail',
    'apache',
]);
const unspecified = new Set(['other', 'unknown', 'none', 'custom', 'proprietary', 'n a']);
/** How many fields of a line stand before the keys. */
const KEYS_FROM = 9;
let catalogue;
/** Every license that is known here: the SPDX list without its deprecated ids, then those of models. */
function knownLicenses() {
    catalogue ??= readList();
    return catalogue.entries.map(licenseOf);
}
/**
 * The license that a name stands for: an SPDX id in any case, a license id of the Hugging Face hub
 * (https://huggingface.co/docs/hub/repositories-licenses), a `license_name` seen on cards, a full name, an id of the
 * catalogue, or `LicenseRef-<id>`. GNU names without "only" or "or later" (`gpl-3.0`) give the -only license.
 */
function findLicense(name) {
    const result = readName(name);
    return result.kind === 'license' ? result.license : undefined;
}
/** What a name says, with the cases in which it is not the name of one license told apart. */
function readName(name) {
    catalogue ??= readList();
    const reference = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .find */ .I6)(/^\s*(LicenseRef-\S+)\s*$/i, name)?.[1];
    const key = reference === undefined ? (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .R)(name) : reference.toLowerCase();
    const entry = catalogue.byKey.get(key);
    if (entry)
        return { kind: 'license', license: licenseOf(entry) };
    if (reference !== undefined)
        return { kind: 'unrecognized' };
    if (families.has(key))
        return { kind: 'family', family: name.trim().toLowerCase() };
    return { kind: unspecified.has(key) ? 'unspecified' : 'unrecognized' };
}
function readList() {
    const byKey = new Map();
    const entries = _tables_js__WEBPACK_IMPORTED_MODULE_2__/* .licenseList */ .EX
        .trimEnd()
        .split('\n')
        .map((line) => ({ fields: line.split('|') }));
    for (const entry of entries) {
        for (let at = KEYS_FROM; at < entry.fields.length; at++)
            byKey.set(entry.fields[at] ?? '', entry);
    }
    return { entries, byKey };
}
function licenseOf(entry) {
    entry.license ??= readFields(entry.fields);
    return entry.license;
}
function readFields([id = '', spdx = '', openness, conditions = '', governs = '', name = '', steward = '', identity = '', basedOn = '',]) {
    return {
        id,
        spdx: spdx || id,
        name,
        openness: (openness || 'unclassified'),
        conditions: listOf(conditions),
        ...(governs !== '' && { governs: listOf(governs === '-' ? '' : governs) }),
        ...(steward !== '' && { steward }),
        ...(identity !== '' && { identity: identity.split('; ') }),
        ...(basedOn !== '' && { basedOn }),
    };
}
function listOf(field) {
    return field === '' ? [] : field.split(' ');
}


/***/ }),

/***/ 2995:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nameParts),
/* harmony export */   R: () => (/* binding */ nameKey)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9574);

/** Scripts that set no space between words part from the others by themselves: `\u91c7\u7528Apache\u534f\u8bae`. */
const anyPart = () => /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}][\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{M}]*|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])\p{L})(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])[\p{L}\p{M}])*|\p{N}+|\++/gu;
/** The same where a text has no words but in ASCII. */
const asciiPart = /[A-Za-z]+|[0-9]+|\++/g;
const joined = new Map([
    ['non commercial', 'noncommercial'],
    ['share alike', 'sharealike'],
    ['no derivatives', 'noderivatives'],
    ['no derivs', 'noderivatives'],
    ['no derivative', 'noderivatives'],
    ['open rail', 'openrail'],
    ['cc by', 'ccby'],
]);
const joining = new Set([...joined.keys()].map((pair) => pair.replace(/ .*/, '')));
const spelled = new Map([
    ['licence', 'license'],
    ['licenced', 'licensed'],
    ['licences', 'licenses'],
]);
/**
 * A name or a prose text as parts, so that "GPLv3", "GPL v3" and "gpl-v3" differ in nothing: lower case, letters
 * and numbers apart, compounds in one. Linear in the text.
 */
function nameParts(text) {
    const parts = [];
    // What makes a sign a picture stands behind no letter.
    const isPlain = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .hasAsciiWords */ .R3)(text.replaceAll('\ufe0f', ''));
    for (const { 0: found, index } of text.matchAll(isPlain ? asciiPart : anyPart())) {
        const lower = found.toLowerCase();
        const value = spelled.get(lower) ?? lower;
        const end = index + found.length;
        const previous = parts.at(-1);
        const pair = previous && joining.has(previous.value) && index - previous.end <= 1
            ? joined.get(`${previous.value} ${value}`)
            : undefined;
        if (previous && pair)
            parts[parts.length - 1] = { value: pair, start: previous.start, end };
        else
            parts.push({ value, start: index, end });
    }
    return parts;
}
/** The key under which a name is found: its parts in a row. */
function nameKey(name) {
    return nameParts(name)
        .map(({ value }) => value)
        .join(' ');
}


/***/ }),

/***/ 122:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ licenseList),
/* harmony export */   ig: () => (/* binding */ hubList),
/* harmony export */   p2: () => (/* binding */ mentionList)
/* harmony export */ });
// Generated by `npm run generate` from the catalogue and spdx-license-list 6.12.0. Do not edit.
/**
 * A line per license: id; id in SPDX expressions, if another; openness, if known; conditions; what it governs, if
 * known, `-` for nothing; name; steward; words of its identity; what it modifies; and the keys of its names.
 */
const licenseList = '\
0BSD||osi-approved|||BSD Zero Clause License||||0 bsd|bsd zero clause license|zero clause bsd\n\
3D-Slicer-1.0|||||3D Slicer License v1.0||||3 d slicer 1 0|3 d slicer license v 1 0\n\
AAL||osi-approved|||Attribution Assurance License||||aal|attribution assurance license\n\
ADSL|||||Amazon Digital Services License||||adsl|amazon digital services license\n\
AFL-1.1||osi-approved|||Academic Free License v1.1||||academic free license v 1 1|afl 1 1\n\
AFL-1.2||osi-approved|||Academic Free License v1.2||||academic free license v 1 2|afl 1 2\n\
AFL-2.0||osi-approved|||Academic Free License v2.0||||academic free license v 2 0|afl 2 0\n\
AFL-2.1||osi-approved|||Academic Free License v2.1||||academic free license v 2 1|afl 2 1\n\
AFL-3.0||osi-approved|||Academic Free License v3.0||||academic free license 3 0|academic free license v 3 0|afl 3 0\n\
AGPL-1.0-only|||share-alike||Affero General Public License v1.0 only||||affero general public license v 1 0 only|agpl 1 0|agpl 1 0 only\n\
AGPL-1.0-or-later|||share-alike||Affero General Public License v1.0 or later||||affero general public license v 1 0 or later|agpl 1 0 or later\n\
AGPL-3.0-only||osi-approved|share-alike||GNU Affero General Public License v3.0 only||||affero general public license v 3 0|agpl 3|agpl 3 0|agpl 3 0 only|agpl v 3|agpl v 3 0|agplv 3|gnu affero general public license 3 0|gnu affero general public license v 3|gnu affero general public license v 3 0|gnu affero general public license v 3 0 only|gnu affero general public license version 3|gnu agpl 3 0|gnu agpl v 3|gnu agplv 3\n\
AGPL-3.0-or-later||osi-approved|share-alike||GNU Affero General Public License v3.0 or later||||agpl 3 0 or later|gnu affero general public license v 3 0 or later\n\
ALGLIB-Documentation||osi-approved|||ALGLIB Documentation License||||alglib documentation|alglib documentation license\n\
AMD-newlib|||||AMD newlib License||||amd newlib|amd newlib license\n\
AMDPLPA|||||AMD\'s plpa_map.c License||||amd s plpa map c license|amdplpa\n\
AML|||||Apple MIT License||||aml|apple mit license\n\
AML-glslang|||||AML glslang variant License||||aml glslang|aml glslang variant license\n\
AMPAS|||||Academy of Motion Picture Arts and Sciences BSD||||academy of motion picture arts and sciences bsd|ampas\n\
ANTLR-PD|||||ANTLR Software Rights Notice||||antlr pd|antlr software rights notice\n\
ANTLR-PD-fallback|||||ANTLR Software Rights Notice with license fallback||||antlr pd fallback|antlr software rights notice with license fallback\n\
APAFML|||||Adobe Postscript AFM License||||adobe postscript afm license|apafml\n\
APL-1.0||osi-approved|||Adaptive Public License 1.0||||adaptive public license 1 0|apl 1 0\n\
APSL-1.0||osi-approved|||Apple Public Source License 1.0||||apple public source license 1 0|apsl 1 0\n\
APSL-1.1||osi-approved|||Apple Public Source License 1.1||||apple public source license 1 1|apsl 1 1\n\
APSL-1.2||osi-approved|||Apple Public Source License 1.2||||apple public source license 1 2|apsl 1 2\n\
APSL-2.0||osi-approved|||Apple Public Source License 2.0||||apple public source license 2 0|apsl 2 0\n\
ASWF-Digital-Assets-1.0||conditional|use-restrictions||ASWF Digital Assets License version 1.0|Academy Software Foundation|||aswf digital assets 1 0|aswf digital assets license version 1 0\n\
ASWF-Digital-Assets-1.1||conditional|use-restrictions||ASWF Digital Assets License 1.1|Academy Software Foundation|||aswf digital assets 1 1|aswf digital assets license 1 1\n\
Abstyles|||||Abstyles License||||abstyles|abstyles license\n\
AdaCore-doc|||||AdaCore Doc License||||adacore doc|adacore doc license\n\
Adobe-2006|||||Adobe Systems Incorporated Source Code License Agreement||||adobe 2006|adobe systems incorporated source code license agreement\n\
Adobe-Display-PostScript|||||Adobe Display PostScript License||||adobe display postscript|adobe display postscript license\n\
Adobe-Glyph|||||Adobe Glyph List License||||adobe glyph|adobe glyph list license\n\
Adobe-Utopia|||||Adobe Utopia Font License||||adobe utopia|adobe utopia font license\n\
Advanced-Cryptics-Dictionary|||||Advanced Cryptics Dictionary License||||advanced cryptics dictionary|advanced cryptics dictionary license\n\
Afmparse|||||Afmparse License||||afmparse|afmparse license\n\
Aladdin|||||Aladdin Free Public License||||aladdin|aladdin free public license\n\
Apache-1.0|||||Apache License 1.0||||apache 1 0|apache license 1 0\n\
Apache-1.1||osi-approved|||Apache License 1.1||||apache 1 1|apache license 1 1\n\
Apache-2.0||osi-approved|||Apache License 2.0||||alv 2|apache 2 0|apache 2 license|apache license 2|apache license 2 0|apache license v 2|apache license v 2 0|apache license version 2|apache license version 2 0|apache public license 2 0|apache software license 2 0|apache software license version 2 0|apache v 2|apache v 2 0\n\
App-s2p|||||App::s2p License||||app s 2 p|app s 2 p license\n\
Arphic-1999|||||Arphic Public License||||arphic 1999|arphic public license\n\
Artistic-1.0||osi-approved|||Artistic License 1.0||||artistic 1 0|artistic license 1 0\n\
Artistic-1.0-Perl||osi-approved|||Artistic License 1.0 (Perl)||||artistic 1 0 perl|artistic license 1 0 perl\n\
Artistic-1.0-cl8||osi-approved|||Artistic License 1.0 w/clause 8||||artistic 1 0 cl 8|artistic license 1 0 w clause 8\n\
Artistic-2.0||osi-approved|||Artistic License 2.0||||artistic 2 0|artistic license 2 0\n\
Artistic-dist|||||Artistic License 1.0 (dist)||||artistic dist|artistic license 1 0 dist\n\
Aspell-RU|||||Aspell Russian License||||aspell ru|aspell russian license\n\
BOLA-1.1|||||Buena Onda License Agreement v1.1||||bola 1 1|buena onda license agreement v 1 1\n\
BSD-1-Clause||osi-approved|||BSD 1-Clause License||||bsd 1 clause|bsd 1 clause license\n\
BSD-2-Clause||osi-approved|||BSD 2-Clause "Simplified" License||||2 clause bsd|bsd 2 clause|bsd 2 clause simplified license|freebsd license|simplified bsd license|two clause bsd\n\
BSD-2-Clause-Darwin|||||BSD 2-Clause - Ian Darwin variant||||bsd 2 clause darwin|bsd 2 clause ian darwin variant\n\
BSD-2-Clause-FreeBSD|||||BSD 2-Clause FreeBSD License||||bsd 2 clause freebsd|bsd 2 clause freebsd license\n\
BSD-2-Clause-NetBSD|||||BSD 2-Clause NetBSD License||||bsd 2 clause netbsd|bsd 2 clause netbsd license\n\
BSD-2-Clause-Patent||osi-approved|||BSD-2-Clause Plus Patent License||||bsd 2 clause patent|bsd 2 clause plus patent license\n\
BSD-2-Clause-Views|||||BSD 2-Clause with views sentence||||bsd 2 clause views|bsd 2 clause with views sentence\n\
BSD-2-Clause-first-lines|||||BSD 2-Clause - first lines requirement||||bsd 2 clause first lines|bsd 2 clause first lines requirement\n\
BSD-2-Clause-pkgconf-disclaimer|||||BSD 2-Clause pkgconf disclaimer variant||||bsd 2 clause pkgconf disclaimer|bsd 2 clause pkgconf disclaimer variant\n\
BSD-3-Clause||osi-approved|||BSD 3-Clause "New" or "Revised" License||||3 clause bsd|bsd 3|bsd 3 clause|bsd 3 clause new or revised license|modified bsd license|new bsd license|revised bsd license|three clause bsd\n\
BSD-3-Clause-Attribution|||||BSD with attribution||||bsd 3 clause attribution|bsd with attribution\n\
BSD-3-Clause-Clear|||||BSD 3-Clause Clear License||||bsd 3 clause clear|bsd 3 clause clear license|clear bsd license\n\
BSD-3-Clause-HP|||||Hewlett-Packard BSD variant license||||bsd 3 clause hp|hewlett packard bsd variant license\n\
BSD-3-Clause-LBNL||osi-approved|||Lawrence Berkeley National Labs BSD variant license||||bsd 3 clause lbnl|lawrence berkeley national labs bsd variant license\n\
BSD-3-Clause-Modification|||||BSD 3-Clause Modification||||bsd 3 clause modification\n\
BSD-3-Clause-No-Military-License|||||BSD 3-Clause No Military License||||bsd 3 clause no military license\n\
BSD-3-Clause-No-Nuclear-License|||||BSD 3-Clause No Nuclear License||||bsd 3 clause no nuclear license\n\
BSD-3-Clause-No-Nuclear-License-2014|||||BSD 3-Clause No Nuclear License 2014||||bsd 3 clause no nuclear license 2014\n\
BSD-3-Clause-No-Nuclear-Warranty|||||BSD 3-Clause No Nuclear Warranty||||bsd 3 clause no nuclear warranty\n\
BSD-3-Clause-Open-MPI||osi-approved|||BSD 3-Clause Open MPI variant||||bsd 3 clause open mpi|bsd 3 clause open mpi variant\n\
BSD-3-Clause-Sun|||||BSD 3-Clause Sun Microsystems||||bsd 3 clause sun|bsd 3 clause sun microsystems\n\
BSD-3-Clause-Tso|||||BSD 3-Clause Tso variant||||bsd 3 clause tso|bsd 3 clause tso variant\n\
BSD-3-Clause-acpica|||||BSD 3-Clause acpica variant||||bsd 3 clause acpica|bsd 3 clause acpica variant\n\
BSD-3-Clause-flex|||||BSD 3-Clause Flex variant||||bsd 3 clause flex|bsd 3 clause flex variant\n\
BSD-4-Clause|||||BSD 4-Clause "Original" or "Old" License||||bsd 4 clause|bsd 4 clause original or old license\n\
BSD-4-Clause-Shortened|||||BSD 4 Clause Shortened||||bsd 4 clause shortened\n\
BSD-4-Clause-UC|||||BSD-4-Clause (University of California-Specific)||||bsd 4 clause uc|bsd 4 clause university of california specific\n\
BSD-4.3RENO|||||BSD 4.3 RENO License||||bsd 4 3 reno|bsd 4 3 reno license\n\
BSD-4.3TAHOE|||||BSD 4.3 TAHOE License||||bsd 4 3 tahoe|bsd 4 3 tahoe license\n\
BSD-Advertising-Acknowledgement|||||BSD Advertising Acknowledgement License||||bsd advertising acknowledgement|bsd advertising acknowledgement license\n\
BSD-Attribution-HPND-disclaimer|||||BSD with Attribution and HPND disclaimer||||bsd attribution hpnd disclaimer|bsd with attribution and hpnd disclaimer\n\
BSD-Inferno-Nettverk|||||BSD-Inferno-Nettverk||||bsd inferno nettverk\n\
BSD-Mark-Modifications|||||BSD Mark Modifications License||||bsd mark modifications|bsd mark modifications license\n\
BSD-Protection|||||BSD Protection License||||bsd protection|bsd protection license\n\
BSD-Source-Code|||||BSD Source Code Attribution||||bsd source code|bsd source code attribution\n\
BSD-Source-beginning-file|||||BSD Source Code Attribution - beginning of file variant||||bsd source beginning file|bsd source code attribution beginning of file variant\n\
BSD-Systemics|||||Systemics BSD variant license||||bsd systemics|systemics bsd variant license\n\
BSD-Systemics-W3Works|||||Systemics W3Works BSD variant license||||bsd systemics w 3 works|systemics w 3 works bsd variant license\n\
BSL-1.0||osi-approved|||Boost Software License 1.0||||boost software license|boost software license 1 0|bsl 1 0\n\
BUSL-1.1||conditional|use-restrictions||Business Source License 1.1|MariaDB|||business source license 1 1|busl 1 1\n\
Baekmuk|||||Baekmuk License||||baekmuk|baekmuk license\n\
Bahyph|||||Bahyph License||||bahyph|bahyph license\n\
Barr|||||Barr License||||barr|barr license\n\
Beerware|||||Beerware License||||beerware|beerware license\n\
BitTorrent-1.0|||||BitTorrent Open Source License v1.0||||bittorrent 1 0|bittorrent open source license v 1 0\n\
BitTorrent-1.1|||||BitTorrent Open Source License v1.1||||bittorrent 1 1|bittorrent open source license v 1 1\n\
Bitstream-Charter|||||Bitstream Charter Font License||||bitstream charter|bitstream charter font license\n\
Bitstream-Vera|||||Bitstream Vera Font License||||bitstream vera|bitstream vera font license\n\
BlueOak-1.0.0||osi-approved|||Blue Oak Model License 1.0.0||||blue oak model license 1 0 0|blueoak 1 0 0\n\
Boehm-GC|||||Boehm-Demers-Weiser GC License||||boehm demers weiser gc license|boehm gc\n\
Boehm-GC-without-fee|||||Boehm-Demers-Weiser GC License (without fee)||||boehm demers weiser gc license without fee|boehm gc without fee\n\
Borceux|||||Borceux license||||borceux|borceux license\n\
Brian-Gladman-2-Clause|||||Brian Gladman 2-Clause License||||brian gladman 2 clause|brian gladman 2 clause license\n\
Brian-Gladman-3-Clause|||||Brian Gladman 3-Clause License||||brian gladman 3 clause|brian gladman 3 clause license\n\
Buddy|||||Buddy License||||buddy|buddy license\n\
C-UDA-1.0||conditional|use-restrictions|datasets|Computational Use of Data Agreement v1.0|Microsoft|||c uda|c uda 1 0|computational use of data agreement|computational use of data agreement v 1 0\n\
CAL-1.0||osi-approved|||Cryptographic Autonomy License 1.0||||cal 1 0|cryptographic autonomy license 1 0\n\
CAL-1.0-Combined-Work-Exception||osi-approved|||Cryptographic Autonomy License 1.0 (Combined Work Exception)||||cal 1 0 combined work exception|cryptographic autonomy license 1 0 combined work exception\n\
CAPEC-tou|||||Common Attack    Pattern Enumeration and Classification License||||capec tou|common attack pattern enumeration and classification license\n\
CATOSL-1.1||osi-approved|||Computer Associates Trusted Open Source License 1.1||||catosl 1 1|computer associates trusted open source license 1 1\n\
CC-BY-1.0||open-definition|||Creative Commons Attribution 1.0 Generic||||ccby 1 0|creative commons attribution 1 0 generic\n\
CC-BY-2.0||open-definition|||Creative Commons Attribution 2.0 Generic||||ccby 2 0|creative commons attribution 2 0 generic\n\
CC-BY-2.5||open-definition|||Creative Commons Attribution 2.5 Generic||||ccby 2 5|creative commons attribution 2 5 generic\n\
CC-BY-2.5-AU||open-definition|||Creative Commons Attribution 2.5 Australia||||ccby 2 5 au|creative commons attribution 2 5 australia\n\
CC-BY-3.0||open-definition|||Creative Commons Attribution 3.0 Unported||||ccby 3 0|creative commons attribution 3 0 unported\n\
CC-BY-3.0-AT||open-definition|||Creative Commons Attribution 3.0 Austria||||ccby 3 0 at|creative commons attribution 3 0 austria\n\
CC-BY-3.0-AU||open-definition|||Creative Commons Attribution 3.0 Australia||||ccby 3 0 au|creative commons attribution 3 0 australia\n\
CC-BY-3.0-DE||open-definition|||Creative Commons Attribution 3.0 Germany||||ccby 3 0 de|creative commons attribution 3 0 germany\n\
CC-BY-3.0-IGO||open-definition|||Creative Commons Attribution 3.0 IGO||||ccby 3 0 igo|creative commons attribution 3 0 igo\n\
CC-BY-3.0-NL||open-definition|||Creative Commons Attribution 3.0 Netherlands||||ccby 3 0 nl|creative commons attribution 3 0 netherlands\n\
CC-BY-3.0-US||open-definition|||Creative Commons Attribution 3.0 United States||||ccby 3 0 us|creative commons attribution 3 0 united states\n\
CC-BY-4.0||open-definition|||Creative Commons Attribution 4.0 International||||ccby 4 0|creative commons attribution 4 0 international\n\
CC-BY-NC-1.0||restricted|non-commercial||Creative Commons Attribution Non Commercial 1.0 Generic||||ccby nc 1 0|creative commons attribution noncommercial 1 0 generic\n\
CC-BY-NC-2.0||restricted|non-commercial||Creative Commons Attribution Non Commercial 2.0 Generic||||ccby nc 2 0|creative commons attribution noncommercial 2 0 generic\n\
CC-BY-NC-2.5||restricted|non-commercial||Creative Commons Attribution Non Commercial 2.5 Generic||||ccby nc 2 5|creative commons attribution noncommercial 2 5 generic\n\
CC-BY-NC-3.0||restricted|non-commercial||Creative Commons Attribution Non Commercial 3.0 Unported||||ccby nc 3 0|creative commons attribution noncommercial 3 0 unported\n\
CC-BY-NC-3.0-DE||restricted|non-commercial||Creative Commons Attribution Non Commercial 3.0 Germany||||ccby nc 3 0 de|creative commons attribution noncommercial 3 0 germany\n\
CC-BY-NC-4.0||restricted|non-commercial||Creative Commons Attribution Non Commercial 4.0 International||||ccby nc 4 0|creative commons attribution noncommercial 4 0 international\n\
CC-BY-NC-ND-1.0||restricted|non-commercial no-derivatives||Creative Commons Attribution Non Commercial No Derivatives 1.0 Generic||||ccby nc nd 1 0|creative commons attribution noncommercial noderivatives 1 0 generic\n\
CC-BY-NC-ND-2.0||restricted|non-commercial no-derivatives||Creative Commons Attribution Non Commercial No Derivatives 2.0 Generic||||ccby nc nd 2 0|creative commons attribution noncommercial noderivatives 2 0 generic\n\
CC-BY-NC-ND-2.5||restricted|non-commercial no-derivatives||Creative Commons Attribution Non Commercial No Derivatives 2.5 Generic||||ccby nc nd 2 5|creative commons attribution noncommercial noderivatives 2 5 generic\n\
CC-BY-NC-ND-3.0||restricted|non-commercial no-derivatives||Creative Commons Attribution Non Commercial No Derivatives 3.0 Unported||||ccby nc nd 3 0|creative commons attribution noncommercial noderivatives 3 0 unported\n\
CC-BY-NC-ND-3.0-DE||restricted|non-commercial no-derivatives||Creative Commons Attribution Non Commercial No Derivatives 3.0 Germany||||ccby nc nd 3 0 de|creative commons attribution noncommercial noderivatives 3 0 germany\n\
CC-BY-NC-ND-3.0-IGO||restricted|non-commercial no-derivatives||Creative Commons Attribution Non Commercial No Derivatives 3.0 IGO||||ccby nc nd 3 0 igo|creative commons attribution noncommercial noderivatives 3 0 igo\n\
CC-BY-NC-ND-4.0||restricted|non-commercial no-derivatives||Creative Commons Attribution Non Commercial No Derivatives 4.0 International||||ccby nc nd 4 0|creative commons attribution noncommercial noderivatives 4 0 international\n\
CC-BY-NC-SA-1.0||restricted|non-commercial share-alike||Creative Commons Attribution Non Commercial Share Alike 1.0 Generic||||ccby nc sa 1 0|creative commons attribution noncommercial sharealike 1 0 generic\n\
CC-BY-NC-SA-2.0||restricted|non-commercial share-alike||Creative Commons Attribution Non Commercial Share Alike 2.0 Generic||||ccby nc sa 2 0|creative commons attribution noncommercial sharealike 2 0 generic\n\
CC-BY-NC-SA-2.0-DE||restricted|non-commercial share-alike||Creative Commons Attribution Non Commercial Share Alike 2.0 Germany||||ccby nc sa 2 0 de|creative commons attribution noncommercial sharealike 2 0 germany\n\
CC-BY-NC-SA-2.0-FR||restricted|non-commercial share-alike||Creative Commons Attribution-NonCommercial-ShareAlike 2.0 France||||ccby nc sa 2 0 fr|creative commons attribution noncommercial sharealike 2 0 france\n\
CC-BY-NC-SA-2.0-UK||restricted|non-commercial share-alike||Creative Commons Attribution Non Commercial Share Alike 2.0 England and Wales||||ccby nc sa 2 0 uk|creative commons attribution noncommercial sharealike 2 0 england and wales\n\
CC-BY-NC-SA-2.5||restricted|non-commercial share-alike||Creative Commons Attribution Non Commercial Share Alike 2.5 Generic||||ccby nc sa 2 5|creative commons attribution noncommercial sharealike 2 5 generic\n\
CC-BY-NC-SA-3.0||restricted|non-commercial share-alike||Creative Commons Attribution Non Commercial Share Alike 3.0 Unported||||ccby nc sa 3 0|creative commons attribution noncommercial sharealike 3 0 unported\n\
CC-BY-NC-SA-3.0-DE||restricted|non-commercial share-alike||Creative Commons Attribution Non Commercial Share Alike 3.0 Germany||||ccby nc sa 3 0 de|creative commons attribution noncommercial sharealike 3 0 germany\n\
CC-BY-NC-SA-3.0-IGO||restricted|non-commercial share-alike||Creative Commons Attribution Non Commercial Share Alike 3.0 IGO||||ccby nc sa 3 0 igo|creative commons attribution noncommercial sharealike 3 0 igo\n\
CC-BY-NC-SA-4.0||restricted|non-commercial share-alike||Creative Commons Attribution Non Commercial Share Alike 4.0 International||||ccby nc sa 4 0|creative commons attribution noncommercial sharealike 4 0 international\n\
CC-BY-ND-1.0||restricted|no-derivatives||Creative Commons Attribution No Derivatives 1.0 Generic||||ccby nd 1 0|creative commons attribution noderivatives 1 0 generic\n\
CC-BY-ND-2.0||restricted|no-derivatives||Creative Commons Attribution No Derivatives 2.0 Generic||||ccby nd 2 0|creative commons attribution noderivatives 2 0 generic\n\
CC-BY-ND-2.5||restricted|no-derivatives||Creative Commons Attribution No Derivatives 2.5 Generic||||ccby nd 2 5|creative commons attribution noderivatives 2 5 generic\n\
CC-BY-ND-3.0||restricted|no-derivatives||Creative Commons Attribution No Derivatives 3.0 Unported||||ccby nd 3 0|creative commons attribution noderivatives 3 0 unported\n\
CC-BY-ND-3.0-DE||restricted|no-derivatives||Creative Commons Attribution No Derivatives 3.0 Germany||||ccby nd 3 0 de|creative commons attribution noderivatives 3 0 germany\n\
CC-BY-ND-4.0||restricted|no-derivatives||Creative Commons Attribution No Derivatives 4.0 International||||ccby nd 4 0|creative commons attribution noderivatives 4 0 international\n\
CC-BY-SA-1.0||open-definition|share-alike||Creative Commons Attribution Share Alike 1.0 Generic||||ccby sa 1 0|creative commons attribution sharealike 1 0 generic\n\
CC-BY-SA-2.0||open-definition|share-alike||Creative Commons Attribution Share Alike 2.0 Generic||||ccby sa 2 0|creative commons attribution sharealike 2 0 generic\n\
CC-BY-SA-2.0-UK||open-definition|share-alike||Creative Commons Attribution Share Alike 2.0 England and Wales||||ccby sa 2 0 uk|creative commons attribution sharealike 2 0 england and wales\n\
CC-BY-SA-2.1-JP||open-definition|share-alike||Creative Commons Attribution Share Alike 2.1 Japan||||ccby sa 2 1 jp|creative commons attribution sharealike 2 1 japan\n\
CC-BY-SA-2.5||open-definition|share-alike||Creative Commons Attribution Share Alike 2.5 Generic||||ccby sa 2 5|creative commons attribution sharealike 2 5 generic\n\
CC-BY-SA-3.0||open-definition|share-alike||Creative Commons Attribution Share Alike 3.0 Unported||||ccby sa 3 0|creative commons attribution sharealike 3 0 unported\n\
CC-BY-SA-3.0-AT||open-definition|share-alike||Creative Commons Attribution Share Alike 3.0 Austria||||ccby sa 3 0 at|creative commons attribution sharealike 3 0 austria\n\
CC-BY-SA-3.0-DE||open-definition|share-alike||Creative Commons Attribution Share Alike 3.0 Germany||||ccby sa 3 0 de|creative commons attribution sharealike 3 0 germany\n\
CC-BY-SA-3.0-IGO||open-definition|share-alike||Creative Commons Attribution-ShareAlike 3.0 IGO||||ccby sa 3 0 igo|creative commons attribution sharealike 3 0 igo\n\
CC-BY-SA-4.0||open-definition|share-alike||Creative Commons Attribution Share Alike 4.0 International||||ccby sa 4 0|creative commons attribution sharealike 4 0 international\n\
CC-PDDC|||||Creative Commons Public Domain Dedication and Certification||||cc pddc|creative commons public domain dedication and certification\n\
CC-PDM-1.0|||||Creative    Commons Public Domain Mark 1.0 Universal||||cc pdm 1 0|creative commons public domain mark 1 0 universal\n\
CC-SA-1.0|||||Creative Commons Share Alike 1.0 Generic||||cc sa 1 0|creative commons sharealike 1 0 generic\n\
CC0-1.0||open-definition|||Creative Commons Zero v1.0 Universal||||cc 0|cc 0 1 0|cc 0 1 0 universal|cc zero|creative commons cc 0|creative commons zero|creative commons zero v 1 0 universal\n\
CDDL-1.0||osi-approved|share-alike||Common Development and Distribution License 1.0||||cddl 1 0|common development and distribution license 1 0\n\
CDDL-1.1|||share-alike||Common Development and Distribution License 1.1||||cddl 1 1|common development and distribution license 1 1\n\
CDL-1.0|||||Common Documentation License 1.0||||cdl 1 0|common documentation license 1 0\n\
CDLA-Permissive-1.0||open-definition|||Community Data License Agreement Permissive 1.0||||cdla permissive 1 0|community data license agreement permissive 1 0|community data license agreement permissive version 1 0\n\
CDLA-Permissive-2.0||open-definition|||Community Data License Agreement Permissive 2.0||||cdla permissive 2 0|community data license agreement permissive 2 0|community data license agreement permissive version 2 0\n\
CDLA-Sharing-1.0||open-definition|share-alike||Community Data License Agreement Sharing 1.0||||cdla sharing 1 0|community data license agreement sharing 1 0|community data license agreement sharing version 1 0\n\
CECILL-1.0|||share-alike||CeCILL Free Software License Agreement v1.0||||cecill 1 0|cecill free software license agreement v 1 0\n\
CECILL-1.1|||share-alike||CeCILL Free Software License Agreement v1.1||||cecill 1 1|cecill free software license agreement v 1 1\n\
CECILL-2.0|||share-alike||CeCILL Free Software License Agreement v2.0||||cecill 2 0|cecill free software license agreement v 2 0\n\
CECILL-2.1||osi-approved|share-alike||CeCILL Free Software License Agreement v2.1||||cecill 2 1|cecill free software license agreement v 2 1\n\
CECILL-B|||||CeCILL-B Free Software License Agreement||||cecill b|cecill b free software license agreement\n\
CECILL-C|||||CeCILL-C Free Software License Agreement||||cecill c|cecill c free software license agreement\n\
CERN-OHL-1.1|||||CERN Open Hardware Licence v1.1||||cern ohl 1 1|cern open hardware license v 1 1\n\
CERN-OHL-1.2|||||CERN Open Hardware Licence v1.2||||cern ohl 1 2|cern open hardware license v 1 2\n\
CERN-OHL-P-2.0||osi-approved|||CERN Open Hardware Licence Version 2 - Permissive||||cern ohl p 2 0|cern open hardware license version 2 permissive\n\
CERN-OHL-S-2.0||osi-approved|||CERN Open Hardware Licence Version 2 - Strongly Reciprocal||||cern ohl s 2 0|cern open hardware license version 2 strongly reciprocal\n\
CERN-OHL-W-2.0||osi-approved|||CERN Open Hardware Licence Version 2 - Weakly Reciprocal||||cern ohl w 2 0|cern open hardware license version 2 weakly reciprocal\n\
CFITSIO|||||CFITSIO License||||cfitsio|cfitsio license\n\
CMU-Mach|||||CMU Mach License||||cmu mach|cmu mach license\n\
CMU-Mach-nodoc|||||CMU    Mach - no notices-in-documentation variant||||cmu mach no notices in documentation variant|cmu mach nodoc\n\
CNRI-Jython|||||CNRI Jython License||||cnri jython|cnri jython license\n\
CNRI-Python||osi-approved|||CNRI Python License||||cnri python|cnri python license\n\
CNRI-Python-GPL-Compatible|||||CNRI Python Open Source GPL Compatible License Agreement||||cnri python gpl compatible|cnri python open source gpl compatible license agreement\n\
COIL-1.0|||||Copyfree Open Innovation License||||coil 1 0|copyfree open innovation license\n\
CPAL-1.0||osi-approved|||Common Public Attribution License 1.0||||common public attribution license 1 0|cpal 1 0\n\
CPL-1.0||osi-approved|||Common Public License 1.0||||common public license 1 0|cpl 1 0\n\
CPOL-1.02||conditional|use-restrictions||Code Project Open License 1.02|The Code Project|||code project open license 1 02|cpol 1 02\n\
CUA-OPL-1.0||osi-approved|||CUA Office Public License v1.0||||cua office public license v 1 0|cua opl 1 0\n\
Caldera|||||Caldera License||||caldera|caldera license\n\
Caldera-no-preamble|||||Caldera License (without preamble)||||caldera license without preamble|caldera no preamble\n\
Catharon|||||Catharon License||||catharon|catharon license\n\
ClArtistic|||||Clarified Artistic License||||clarified artistic license|clartistic\n\
Clips|||||Clips License||||clips|clips license\n\
Community-Spec-1.0|||||Community Specification License 1.0||||community spec 1 0|community specification license 1 0\n\
Condor-1.1|||||Condor Public License v1.1||||condor 1 1|condor public license v 1 1\n\
Cornell-Lossless-JPEG|||||Cornell Lossless JPEG License||||cornell lossless jpeg|cornell lossless jpeg license\n\
Cronyx|||||Cronyx License||||cronyx|cronyx license\n\
Crossword|||||Crossword License||||crossword|crossword license\n\
CryptoSwift|||||CryptoSwift License||||cryptoswift|cryptoswift license\n\
CrystalStacker|||||CrystalStacker License||||crystalstacker|crystalstacker license\n\
Cube|||||Cube License||||cube|cube license\n\
D-FSL-1.0|||||Deutsche Freie Software Lizenz||||d fsl 1 0|deutsche freie software lizenz\n\
DEC-3-Clause|||||DEC 3-Clause License||||dec 3 clause|dec 3 clause license\n\
DL-DE-BY-2.0|||||Data licence Germany \u2013 attribution \u2013 version 2.0||||data license germany attribution version 2 0|dl de by 2 0\n\
DL-DE-ZERO-2.0|||||Data licence Germany \u2013 zero \u2013 version 2.0||||data license germany zero version 2 0|dl de zero 2 0\n\
DOC|||||DOC License||||doc|doc license\n\
DRL-1.0|||||Detection Rule License 1.0||||detection rule license 1 0|drl 1 0\n\
DRL-1.1|||||Detection Rule License 1.1||||detection rule license 1 1|drl 1 1\n\
DSDP|||||DSDP License||||dsdp|dsdp license\n\
DocBook-DTD|||||DocBook DTD License||||docbook dtd|docbook dtd license\n\
DocBook-Schema|||||DocBook Schema License||||docbook schema|docbook schema license\n\
DocBook-Stylesheet|||||DocBook Stylesheet License||||docbook stylesheet|docbook stylesheet license\n\
DocBook-XML|||||DocBook XML License||||docbook xml|docbook xml license\n\
Dotseqn|||||Dotseqn License||||dotseqn|dotseqn license\n\
ECL-1.0||osi-approved|||Educational Community License v1.0||||ecl 1 0|educational community license v 1 0\n\
ECL-2.0||osi-approved|||Educational Community License v2.0||||ecl 2 0|educational community license 2 0|educational community license v 2 0\n\
EFL-1.0||osi-approved|||Eiffel Forum License v1.0||||efl 1 0|eiffel forum license v 1 0\n\
EFL-2.0||osi-approved|||Eiffel Forum License v2.0||||efl 2 0|eiffel forum license v 2 0\n\
EPICS|||||EPICS Open License||||epics|epics open license\n\
EPL-1.0||osi-approved|share-alike||Eclipse Public License 1.0||||eclipse public license 1 0|eclipse public license v 1 0|epl 1 0\n\
EPL-2.0||osi-approved|share-alike||Eclipse Public License 2.0||||eclipse public license 2 0|eclipse public license v 2 0|eclipse public license version 2 0|epl 2 0\n\
ESA-PL-permissive-2.4|||||European Space Agency Public License \u2013 v2.4 \u2013 Permissive (Type 3)||||esa pl permissive 2 4|european space agency public license v 2 4 permissive type 3\n\
ESA-PL-strong-copyleft-2.4|||||European Space Agency Public License (ESA-PL) - V2.4 - Strong Copyleft (Type 1)||||esa pl strong copyleft 2 4|european space agency public license esa pl v 2 4 strong copyleft type 1\n\
ESA-PL-weak-copyleft-2.4|||||European Space Agency Public License \u2013 v2.4 \u2013 Weak Copyleft (Type 2)||||esa pl weak copyleft 2 4|european space agency public license v 2 4 weak copyleft type 2\n\
EUDatagrid||osi-approved|||EU DataGrid Software License||||eu datagrid software license|eudatagrid\n\
EUPL-1.0|||share-alike||European Union Public License 1.0||||eupl 1 0|european union public license 1 0\n\
EUPL-1.1||osi-approved|share-alike||European Union Public License 1.1||||eupl 1 1|european union public license 1 1\n\
EUPL-1.2||osi-approved|share-alike||European Union Public License 1.2||||eupl 1 2|eupl v 1 2|european union public license 1 2\n\
Elastic-2.0||conditional|use-restrictions||Elastic License 2.0|Elastic|||elastic 2 0|elastic license 2 0\n\
Entessa||osi-approved|||Entessa Public License v1.0||||entessa|entessa public license v 1 0\n\
ErlPL-1.1|||||Erlang Public License v1.1||||erlang public license v 1 1|erlpl 1 1\n\
Eurosym|||||Eurosym License||||eurosym|eurosym license\n\
FBM|||||Fuzzy Bitmap License||||fbm|fuzzy bitmap license\n\
FDK-AAC|||||Fraunhofer FDK AAC Codec Library||||fdk aac|fraunhofer fdk aac codec library\n\
FSFAP|||||FSF All Permissive License||||fsf all permissive license|fsfap\n\
FSFAP-no-warranty-disclaimer|||||FSF All Permissive License (without Warranty)||||fsf all permissive license without warranty|fsfap no warranty disclaimer\n\
FSFUL|||||FSF Unlimited License||||fsf unlimited license|fsful\n\
FSFULLR|||||FSF Unlimited License (with License Retention)||||fsf unlimited license with license retention|fsfullr\n\
FSFULLRSD|||||FSF Unlimited License (with License Retention and Short Disclaimer)||||fsf unlimited license with license retention and short disclaimer|fsfullrsd\n\
FSFULLRWD|||||FSF Unlimited License (With License Retention and Warranty Disclaimer)||||fsf unlimited license with license retention and warranty disclaimer|fsfullrwd\n\
FSL-1.1-ALv2||conditional|use-restrictions||Functional Source License, Version 1.1, ALv2 Future License|Functional Software|||fsl 1 1 alv 2|functional source license version 1 1 alv 2 future license\n\
FSL-1.1-MIT||conditional|use-restrictions||Functional Source License, Version 1.1, MIT Future License|Functional Software|||fsl 1 1 mit|functional source license version 1 1 mit future license\n\
FTL|||||Freetype Project License||||freetype project license|ftl\n\
Fair||osi-approved|||Fair License||||fair|fair license\n\
Ferguson-Twofish|||||Ferguson Twofish License||||ferguson twofish|ferguson twofish license\n\
Frameworx-1.0||osi-approved|||Frameworx Open License 1.0||||frameworx 1 0|frameworx open license 1 0\n\
FreeBSD-DOC|||||FreeBSD Documentation License||||freebsd doc|freebsd documentation license\n\
FreeImage|||||FreeImage Public License v1.0||||freeimage|freeimage public license v 1 0\n\
Furuseth|||||Furuseth License||||furuseth|furuseth license\n\
GCR-docs|||||Gnome GCR Documentation License||||gcr docs|gnome gcr documentation license\n\
GD|||||GD License||||gd|gd license\n\
GFDL-1.1-invariants-only|||share-alike||GNU Free Documentation License v1.1 only - invariants||||gfdl 1 1 invariants only|gnu free documentation license v 1 1 only invariants\n\
GFDL-1.1-invariants-or-later|||share-alike||GNU Free Documentation License v1.1 or later - invariants||||gfdl 1 1 invariants or later|gnu free documentation license v 1 1 or later invariants\n\
GFDL-1.1-no-invariants-only|||share-alike||GNU Free Documentation License v1.1 only - no invariants||||gfdl 1 1 no invariants only|gnu free documentation license v 1 1 only no invariants\n\
GFDL-1.1-no-invariants-or-later|||share-alike||GNU Free Documentation License v1.1 or later - no invariants||||gfdl 1 1 no invariants or later|gnu free documentation license v 1 1 or later no invariants\n\
GFDL-1.1-only|||share-alike||GNU Free Documentation License v1.1 only||||gfdl 1 1|gfdl 1 1 only|gnu free documentation license v 1 1 only\n\
GFDL-1.1-or-later|||share-alike||GNU Free Documentation License v1.1 or later||||gfdl 1 1 or later|gnu free documentation license v 1 1 or later\n\
GFDL-1.2-invariants-only|||share-alike||GNU Free Documentation License v1.2 only - invariants||||gfdl 1 2 invariants only|gnu free documentation license v 1 2 only invariants\n\
GFDL-1.2-invariants-or-later|||share-alike||GNU Free Documentation License v1.2 or later - invariants||||gfdl 1 2 invariants or later|gnu free documentation license v 1 2 or later invariants\n\
GFDL-1.2-no-invariants-only|||share-alike||GNU Free Documentation License v1.2 only - no invariants||||gfdl 1 2 no invariants only|gnu free documentation license v 1 2 only no invariants\n\
GFDL-1.2-no-invariants-or-later|||share-alike||GNU Free Documentation License v1.2 or later - no invariants||||gfdl 1 2 no invariants or later|gnu free documentation license v 1 2 or later no invariants\n\
GFDL-1.2-only|||share-alike||GNU Free Documentation License v1.2 only||||gfdl 1 2|gfdl 1 2 only|gnu free documentation license v 1 2 only\n\
GFDL-1.2-or-later|||share-alike||GNU Free Documentation License v1.2 or later||||gfdl 1 2 or later|gnu free documentation license v 1 2 or later\n\
GFDL-1.3-invariants-only|||share-alike||GNU Free Documentation License v1.3 only - invariants||||gfdl 1 3 invariants only|gnu free documentation license v 1 3 only invariants\n\
GFDL-1.3-invariants-or-later|||share-alike||GNU Free Documentation License v1.3 or later - invariants||||gfdl 1 3 invariants or later|gnu free documentation license v 1 3 or later invariants\n\
GFDL-1.3-no-invariants-only||open-definition|share-alike||GNU Free Documentation License v1.3 only - no invariants||||gfdl 1 3 no invariants only|gnu free documentation license v 1 3 only no invariants\n\
GFDL-1.3-no-invariants-or-later||open-definition|share-alike||GNU Free Documentation License v1.3 or later - no invariants||||gfdl 1 3 no invariants or later|gnu free documentation license v 1 3 or later no invariants\n\
GFDL-1.3-only|||share-alike||GNU Free Documentation License v1.3 only||||gfdl 1 3|gfdl 1 3 only|gnu free documentation license v 1 3 only\n\
GFDL-1.3-or-later|||share-alike||GNU Free Documentation License v1.3 or later||||gfdl 1 3 or later|gnu free documentation license v 1 3 or later\n\
GL2PS|||||GL2PS License||||gl 2 ps|gl 2 ps license\n\
GLWTPL|||||Good Luck With That Public License||||glwtpl|good luck with that public license\n\
GPL-1.0-only|||share-alike||GNU General Public License v1.0 only||||gnu general public license v 1 0 only|gpl 1 0|gpl 1 0 only\n\
GPL-1.0-or-later|||share-alike||GNU General Public License v1.0 or later||||gnu general public license v 1 0 or later|gpl 1 0 +|gpl 1 0 or later\n\
GPL-2.0-only||osi-approved|share-alike||GNU General Public License v2.0 only||||gnu general public license 2 0|gnu general public license v 2|gnu general public license v 2 0|gnu general public license v 2 0 only|gnu general public license version 2|gnu gpl 2 0|gnu gpl v 2|gnu gplv 2|gpl 2 0|gpl 2 0 only|gpl v 2|gpl v 2 0|gplv 2\n\
GPL-2.0-or-later||osi-approved|share-alike||GNU General Public License v2.0 or later||||gnu general public license v 2 0 or later|gpl 2 0 +|gpl 2 0 or later\n\
GPL-2.0-with-GCC-exception|||share-alike||GNU General Public License v2.0 w/GCC Runtime Library exception||||gnu general public license v 2 0 w gcc runtime library exception|gpl 2 0 with gcc exception\n\
GPL-2.0-with-autoconf-exception|||share-alike||GNU General Public License v2.0 w/Autoconf exception||||gnu general public license v 2 0 w autoconf exception|gpl 2 0 with autoconf exception\n\
GPL-2.0-with-bison-exception|||share-alike||GNU General Public License v2.0 w/Bison exception||||gnu general public license v 2 0 w bison exception|gpl 2 0 with bison exception\n\
GPL-2.0-with-classpath-exception|||share-alike||GNU General Public License v2.0 w/Classpath exception||||gnu general public license v 2 0 w classpath exception|gpl 2 0 with classpath exception\n\
GPL-2.0-with-font-exception|||share-alike||GNU General Public License v2.0 w/Font exception||||gnu general public license v 2 0 w font exception|gpl 2 0 with font exception\n\
GPL-3.0-only||osi-approved|share-alike||GNU General Public License v3.0 only||||gnu general public license 3 0|gnu general public license v 3|gnu general public license v 3 0|gnu general public license v 3 0 only|gnu general public license version 3|gnu gpl 3 0|gnu gpl v 3|gnu gplv 3|gpl 3 0|gpl 3 0 only|gpl v 3|gpl v 3 0|gplv 3\n\
GPL-3.0-or-later||osi-approved|share-alike||GNU General Public License v3.0 or later||||gnu general public license v 3 0 or later|gpl 3 0 +|gpl 3 0 or later\n\
GPL-3.0-with-GCC-exception||osi-approved|share-alike||GNU General Public License v3.0 w/GCC Runtime Library exception||||gnu general public license v 3 0 w gcc runtime library exception|gpl 3 0 with gcc exception\n\
GPL-3.0-with-autoconf-exception|||share-alike||GNU General Public License v3.0 w/Autoconf exception||||gnu general public license v 3 0 w autoconf exception|gpl 3 0 with autoconf exception\n\
Game-Programming-Gems|||||Game Programming Gems License||||game programming gems|game programming gems license\n\
Giftware|||||Giftware License||||giftware|giftware license\n\
Glide|||||3dfx Glide License||||3 dfx glide license|glide\n\
Glulxe|||||Glulxe License||||glulxe|glulxe license\n\
Graphics-Gems|||||Graphics Gems License||||graphics gems|graphics gems license\n\
Gutmann|||||Gutmann License||||gutmann|gutmann license\n\
HDF5|||||HDF5 License||||hdf 5|hdf 5 license\n\
HIDAPI|||||HIDAPI License||||hidapi|hidapi license\n\
HP-1986|||||Hewlett-Packard 1986 License||||hewlett packard 1986 license|hp 1986\n\
HP-1989|||||Hewlett-Packard 1989 License||||hewlett packard 1989 license|hp 1989\n\
HPND||osi-approved|||Historical Permission Notice and Disclaimer||||historical permission notice and disclaimer|hpnd\n\
HPND-DEC|||||Historical Permission Notice and Disclaimer - DEC variant||||historical permission notice and disclaimer dec variant|hpnd dec\n\
HPND-Fenneberg-Livingston|||||Historical Permission Notice and Disclaimer - Fenneberg-Livingston variant||||historical permission notice and disclaimer fenneberg livingston variant|hpnd fenneberg livingston\n\
HPND-INRIA-IMAG|||||Historical Permission Notice and Disclaimer    - INRIA-IMAG variant||||historical permission notice and disclaimer inria imag variant|hpnd inria imag\n\
HPND-Intel|||||Historical Permission Notice and Disclaimer - Intel variant||||historical permission notice and disclaimer intel variant|hpnd intel\n\
HPND-Kevlin-Henney|||||Historical Permission Notice and Disclaimer - Kevlin Henney variant||||historical permission notice and disclaimer kevlin henney variant|hpnd kevlin henney\n\
HPND-MIT-disclaimer|||||Historical Permission Notice and Disclaimer with MIT disclaimer||||historical permission notice and disclaimer with mit disclaimer|hpnd mit disclaimer\n\
HPND-Markus-Kuhn|||||Historical Permission Notice and Disclaimer - Markus Kuhn variant||||historical permission notice and disclaimer markus kuhn variant|hpnd markus kuhn\n\
HPND-Netrek|||||Historical Permission Notice and Disclaimer - Netrek variant||||historical permission notice and disclaimer netrek variant|hpnd netrek\n\
HPND-Pbmplus|||||Historical Permission Notice and Disclaimer - Pbmplus variant||||historical permission notice and disclaimer pbmplus variant|hpnd pbmplus\n\
HPND-SMC|||||Historical Permission Notice and Disclaimer - SMC variant||||historical permission notice and disclaimer smc variant|hpnd smc\n\
HPND-UC|||||Historical Permission Notice and Disclaimer - University of California variant||||historical permission notice and disclaimer university of california variant|hpnd uc\n\
HPND-UC-export-US|||||Historical Permission Notice and Disclaimer - University of California, US export warning||||historical permission notice and disclaimer university of california us export warning|hpnd uc export us\n\
HPND-doc|||||Historical Permission Notice and Disclaimer - documentation variant||||historical permission notice and disclaimer documentation variant|hpnd doc\n\
HPND-doc-sell|||||Historical Permission Notice and Disclaimer - documentation sell variant||||historical permission notice and disclaimer documentation sell variant|hpnd doc sell\n\
HPND-export-US|||||HPND with US Government export control warning||||hpnd export us|hpnd with us government export control warning\n\
HPND-export-US-acknowledgement|||||HPND with US Government export control warning and acknowledgment||||hpnd export us acknowledgement|hpnd with us government export control warning and acknowledgment\n\
HPND-export-US-modify|||||HPND with US Government export control warning and modification rqmt||||hpnd export us modify|hpnd with us government export control warning and modification rqmt\n\
HPND-export2-US|||||HPND with US Government export control and 2 disclaimers||||hpnd export 2 us|hpnd with us government export control and 2 disclaimers\n\
HPND-merchantability-variant|||||Historical Permission Notice and Disclaimer - merchantability variant||||historical permission notice and disclaimer merchantability variant|hpnd merchantability variant\n\
HPND-sell-MIT-disclaimer-xserver|||||Historical Permission Notice and Disclaimer - sell xserver variant with MIT disclaimer||||historical permission notice and disclaimer sell xserver variant with mit disclaimer|hpnd sell mit disclaimer xserver\n\
HPND-sell-regexpr|||||Historical Permission Notice and Disclaimer - sell regexpr variant||||historical permission notice and disclaimer sell regexpr variant|hpnd sell regexpr\n\
HPND-sell-variant|||||Historical Permission Notice and Disclaimer - sell variant||||historical permission notice and disclaimer sell variant|hpnd sell variant\n\
HPND-sell-variant-MIT-disclaimer|||||HPND sell variant with MIT disclaimer||||hpnd sell variant mit disclaimer|hpnd sell variant with mit disclaimer\n\
HPND-sell-variant-MIT-disclaimer-rev|||||HPND sell variant with MIT disclaimer - reverse||||hpnd sell variant mit disclaimer rev|hpnd sell variant with mit disclaimer reverse\n\
HPND-sell-variant-critical-systems|||||HPND - sell variant with safety critical systems clause||||hpnd sell variant critical systems|hpnd sell variant with safety critical systems clause\n\
HTMLTIDY|||||HTML Tidy License||||html tidy license|htmltidy\n\
HaskellReport|||||Haskell Language Report License||||haskell language report license|haskellreport\n\
Hippocratic-2.1||conditional|use-restrictions||Hippocratic License 2.1|Organization for Ethical Source|||hippocratic 2 1|hippocratic license 2 1\n\
IBM-pibs|||||IBM PowerPC Initialization and Boot Software||||ibm pibs|ibm powerpc initialization and boot software\n\
ICU||osi-approved|||ICU License||||icu|icu license\n\
IEC-Code-Components-EULA|||||IEC    Code Components End-user licence agreement||||iec code components end user license agreement|iec code components eula\n\
IJG|||||Independent JPEG Group License||||ijg|independent jpeg group license\n\
IJG-short|||||Independent JPEG Group License - short||||ijg short|independent jpeg group license short\n\
IPA||osi-approved|||IPA Font License||||ipa|ipa font license\n\
IPL-1.0||osi-approved|||IBM Public License v1.0||||ibm public license v 1 0|ipl 1 0\n\
ISC||osi-approved|||ISC License||||isc|isc license\n\
ISC-Veillard|||||ISC Veillard variant||||isc veillard|isc veillard variant\n\
ISO-permission|||||ISO permission notice||||iso permission|iso permission notice\n\
ImageMagick|||||ImageMagick License||||imagemagick|imagemagick license\n\
Imlib2|||||Imlib2 License||||imlib 2|imlib 2 license\n\
Info-ZIP|||||Info-ZIP License||||info zip|info zip license\n\
Inner-Net-2.0|||||Inner Net License v2.0||||inner net 2 0|inner net license v 2 0\n\
InnoSetup|||||Inno Setup License||||inno setup license|innosetup\n\
Intel||osi-approved|||Intel Open Source License||||intel|intel open source license\n\
Intel-ACPI|||||Intel ACPI Software License Agreement||||intel acpi|intel acpi software license agreement\n\
Interbase-1.0|||||Interbase Public License v1.0||||interbase 1 0|interbase public license v 1 0\n\
JPL-image|||||JPL Image Use Policy||||jpl image|jpl image use policy\n\
JPNIC|||||Japan Network Information Center License||||japan network information center license|jpnic\n\
JSON||conditional|use-restrictions||JSON License|JSON.org||MIT|json|json license\n\
Jam||osi-approved|||Jam License||||jam|jam license\n\
JasPer-2.0|||||JasPer License||||jasper 2 0|jasper license\n\
Kastrup|||||Kastrup License||||kastrup|kastrup license\n\
Kazlib|||||Kazlib License||||kazlib|kazlib license\n\
Knuth-CTAN|||||Knuth CTAN License||||knuth ctan|knuth ctan license\n\
LAL-1.2|||share-alike||Licence Art Libre 1.2||||lal 1 2|license art libre 1 2\n\
LAL-1.3||open-definition|share-alike||Licence Art Libre 1.3||||lal 1 3|license art libre 1 3\n\
LGPL-2.0-only||osi-approved|share-alike||GNU Library General Public License v2 only||||gnu library general public license v 2 only|lgpl 2 0|lgpl 2 0 only\n\
LGPL-2.0-or-later||osi-approved|share-alike||GNU Library General Public License v2 or later||||gnu library general public license v 2 or later|lgpl 2 0 +|lgpl 2 0 or later\n\
LGPL-2.1-only||osi-approved|share-alike||GNU Lesser General Public License v2.1 only||||gnu lesser general public license 2 1|gnu lesser general public license v 2 1|gnu lesser general public license v 2 1 only|gnu lesser general public license version 2 1|gnu lgpl 2 1|gnu lgpl v 2 1|lgpl 2 1|lgpl 2 1 only|lgpl v 2 1|lgplv 2 1\n\
LGPL-2.1-or-later||osi-approved|share-alike||GNU Lesser General Public License v2.1 or later||||gnu lesser general public license v 2 1 or later|lgpl 2 1 +|lgpl 2 1 or later\n\
LGPL-3.0-only||osi-approved|share-alike||GNU Lesser General Public License v3.0 only||||gnu lesser general public license 3 0|gnu lesser general public license v 3|gnu lesser general public license v 3 0|gnu lesser general public license v 3 0 only|gnu lesser general public license version 3|gnu lgpl 3 0|gnu lgpl v 3|gnu lgplv 3|lgpl 3 0|lgpl 3 0 only|lgpl v 3|lgpl v 3 0|lgplv 3\n\
LGPL-3.0-or-later||osi-approved|share-alike||GNU Lesser General Public License v3.0 or later||||gnu lesser general public license v 3 0 or later|lgpl 3 0 +|lgpl 3 0 or later\n\
LGPLLR|||share-alike|datasets|Lesser General Public License For Linguistic Resources|Universit\u00e9 Marne-la-Vall\u00e9e|Linguistic Resource||lesser general public license for linguistic resources|lesser general public license for linguistic resources spdx lgpllr|lgpl lr|lgpllr|licenseref-lgpl-lr\n\
LOOP|||||Common Lisp LOOP License||||common lisp loop license|loop\n\
LPD-document|||||LPD Documentation License||||lpd document|lpd documentation license\n\
LPL-1.0||osi-approved|||Lucent Public License Version 1.0||||lpl 1 0|lucent public license version 1 0\n\
LPL-1.02||osi-approved|||Lucent Public License v1.02||||lpl 1 02|lucent public license v 1 02\n\
LPPL-1.0|||||LaTeX Project Public License v1.0||||latex project public license v 1 0|lppl 1 0\n\
LPPL-1.1|||||LaTeX Project Public License v1.1||||latex project public license v 1 1|lppl 1 1\n\
LPPL-1.2|||||LaTeX Project Public License v1.2||||latex project public license v 1 2|lppl 1 2\n\
LPPL-1.3a|||||LaTeX Project Public License v1.3a||||latex project public license v 1 3 a|lppl 1 3 a\n\
LPPL-1.3c||osi-approved|||LaTeX Project Public License v1.3c||||latex project public license v 1 3 c|lppl 1 3 c\n\
LZMA-SDK-9.11-to-9.20|||||LZMA SDK License (versions 9.11 to 9.20)||||lzma sdk 9 11 to 9 20|lzma sdk license versions 9 11 to 9 20\n\
LZMA-SDK-9.22|||||LZMA SDK License (versions 9.22 and beyond)||||lzma sdk 9 22|lzma sdk license versions 9 22 and beyond\n\
Latex2e|||||Latex2e License||||latex 2 e|latex 2 e license\n\
Latex2e-translated-notice|||||Latex2e with translated notice permission||||latex 2 e translated notice|latex 2 e with translated notice permission\n\
Leptonica|||||Leptonica License||||leptonica|leptonica license\n\
LiLiQ-P-1.1||osi-approved|||Licence Libre du Qu\u00e9bec \u2013 Permissive version 1.1||||license libre du qu\u00e9bec permissive version 1 1|liliq p 1 1\n\
LiLiQ-R-1.1||osi-approved|||Licence Libre du Qu\u00e9bec \u2013 R\u00e9ciprocit\u00e9 version 1.1||||license libre du qu\u00e9bec r\u00e9ciprocit\u00e9 version 1 1|liliq r 1 1\n\
LiLiQ-Rplus-1.1||osi-approved|||Licence Libre du Qu\u00e9bec \u2013 R\u00e9ciprocit\u00e9 forte version 1.1||||license libre du qu\u00e9bec r\u00e9ciprocit\u00e9 forte version 1 1|liliq rplus 1 1\n\
Libpng|||||libpng License||||libpng|libpng license\n\
Linux-OpenIB|||||Linux Kernel Variant of OpenIB.org license||||linux kernel variant of openib org license|linux openib\n\
Linux-man-pages-1-para|||||Linux man-pages - 1 paragraph||||linux man pages 1 para|linux man pages 1 paragraph\n\
Linux-man-pages-copyleft|||||Linux man-pages Copyleft||||linux man pages copyleft\n\
Linux-man-pages-copyleft-2-para|||||Linux man-pages Copyleft - 2 paragraphs||||linux man pages copyleft 2 para|linux man pages copyleft 2 paragraphs\n\
Linux-man-pages-copyleft-var|||||Linux man-pages Copyleft Variant||||linux man pages copyleft var|linux man pages copyleft variant\n\
Lucida-Bitmap-Fonts|||||Lucida Bitmap Fonts License||||lucida bitmap fonts|lucida bitmap fonts license\n\
MIPS|||||MIPS License||||mips|mips license\n\
MIT||osi-approved|||MIT License||||expat license|mit|mit expat|mit license|mit licensed|mit open source license\n\
MIT-0||osi-approved|||MIT No Attribution||||mit 0|mit no attribution\n\
MIT-CMU|||||CMU License||||cmu license|mit cmu\n\
MIT-Click|||||MIT Click License||||mit click|mit click license\n\
MIT-Festival|||||MIT Festival Variant||||mit festival|mit festival variant\n\
MIT-Khronos-old|||||MIT Khronos - old variant||||mit khronos old|mit khronos old variant\n\
MIT-Modern-Variant||osi-approved|||MIT License Modern Variant||||mit license modern variant|mit modern variant\n\
MIT-STK|||||MIT-STK License||||mit stk|mit stk license\n\
MIT-Wu|||||MIT Tom Wu Variant||||mit tom wu variant|mit wu\n\
MIT-advertising|||||Enlightenment License (e16)||||enlightenment license e 16|mit advertising\n\
MIT-enna|||||enna License||||enna license|mit enna\n\
MIT-feh|||||feh License||||feh license|mit feh\n\
MIT-open-group|||||MIT Open Group variant||||mit open group|mit open group variant\n\
MIT-testregex|||||MIT testregex Variant||||mit testregex|mit testregex variant\n\
MITNFA|||||MIT +no-false-attribs license||||mit + no false attribs license|mitnfa\n\
MMIXware|||||MMIXware License||||mmixware|mmixware license\n\
MMPL-1.0.1|||||Minecraft Mod Public License v1.0.1||||minecraft mod public license v 1 0 1|mmpl 1 0 1\n\
MPEG-SSG|||||MPEG Software Simulation||||mpeg software simulation|mpeg ssg\n\
MPL-1.0||osi-approved|share-alike||Mozilla Public License 1.0||||mozilla public license 1 0|mpl 1 0\n\
MPL-1.1||osi-approved|share-alike||Mozilla Public License 1.1||||mozilla public license 1 1|mpl 1 1\n\
MPL-2.0||osi-approved|share-alike||Mozilla Public License 2.0||||mozilla public license 2 0|mozilla public license v 2 0|mozilla public license version 2 0|mpl 2 0|mpl v 2 0|mplv 2|mplv 2 0\n\
MPL-2.0-no-copyleft-exception||osi-approved|share-alike||Mozilla Public License 2.0 (no copyleft exception)||||mozilla public license 2 0 no copyleft exception|mpl 2 0 no copyleft exception\n\
MS-LPL|||||Microsoft Limited Public License||||microsoft limited public license|ms lpl\n\
MS-PL||osi-approved|||Microsoft Public License||||microsoft public license|ms pl\n\
MS-RL||osi-approved|share-alike||Microsoft Reciprocal License||||microsoft reciprocal license|ms rl\n\
MTLL|||||Matrix Template Library License||||matrix template library license|mtll\n\
Mackerras-3-Clause|||||Mackerras 3-Clause License||||mackerras 3 clause|mackerras 3 clause license\n\
Mackerras-3-Clause-acknowledgment|||||Mackerras 3-Clause - acknowledgment variant||||mackerras 3 clause acknowledgment|mackerras 3 clause acknowledgment variant\n\
MakeIndex|||||MakeIndex License||||makeindex|makeindex license\n\
Martin-Birgmeier|||||Martin Birgmeier License||||martin birgmeier|martin birgmeier license\n\
McPhee-slideshow|||||McPhee Slideshow License||||mcphee slideshow|mcphee slideshow license\n\
Minpack|||||Minpack License||||minpack|minpack license\n\
MirOS||osi-approved|||The MirOS Licence||||miros|the miros license\n\
Motosoto||osi-approved|||Motosoto License||||motosoto|motosoto license\n\
MulanPSL-1.0|||||Mulan Permissive Software License, Version 1||||mulan permissive software license version 1|mulanpsl 1 0\n\
MulanPSL-2.0||osi-approved|||Mulan Permissive Software License, Version 2||||mulan permissive software license version 2|mulanpsl 2 0\n\
Multics||osi-approved|||Multics License||||multics|multics license\n\
Mup|||||Mup License||||mup|mup license\n\
NAIST-2003|||||Nara Institute of Science and Technology License (2003)||||naist 2003|nara institute of science and technology license 2003\n\
NASA-1.3||osi-approved|||NASA Open Source Agreement 1.3||||nasa 1 3|nasa open source agreement 1 3\n\
NBPL-1.0|||||Net Boolean Public License v1||||nbpl 1 0|net boolean public license v 1\n\
NCBI-PD|||||NCBI Public Domain Notice||||ncbi pd|ncbi public domain notice\n\
NCGL-UK-2.0||restricted|non-commercial||Non-Commercial Government Licence|The National Archives (United Kingdom)|||ncgl uk 2 0|noncommercial government license\n\
NCL|||||NCL Source Code License||||ncl|ncl source code license\n\
NCSA||osi-approved|||University of Illinois/NCSA Open Source License||||ncsa|ncsa license|university of illinois ncsa open source license\n\
NGPL||osi-approved|||Nethack General Public License||||nethack general public license|ngpl\n\
NICTA-1.0|||||NICTA Public Software License, Version 1.0||||nicta 1 0|nicta public software license version 1 0\n\
NIST-PD|||||NIST Public Domain Notice||||nist pd|nist public domain notice\n\
NIST-PD-TNT|||||NIST    Public Domain Notice TNT variant||||nist pd tnt|nist public domain notice tnt variant\n\
NIST-PD-fallback|||||NIST Public Domain Notice with license fallback||||nist pd fallback|nist public domain notice with license fallback\n\
NIST-Software|||||NIST Software License||||nist software|nist software license\n\
NLOD-1.0|||||Norwegian Licence for Open Government Data (NLOD) 1.0||||nlod 1 0|norwegian license for open government data nlod 1 0\n\
NLOD-2.0|||||Norwegian Licence for Open Government Data (NLOD) 2.0||||nlod 2 0|norwegian license for open government data nlod 2 0\n\
NLPL|||||No Limit Public License||||nlpl|no limit public license\n\
NOSL|||||Netizen Open Source License||||netizen open source license|nosl\n\
NPL-1.0|||||Netscape Public License v1.0||||netscape public license v 1 0|npl 1 0\n\
NPL-1.1|||||Netscape Public License v1.1||||netscape public license v 1 1|npl 1 1\n\
NPOSL-3.0||osi-approved|||Non-Profit Open Software License 3.0||||non profit open software license 3 0|nposl 3 0\n\
NRL|||||NRL License||||nrl|nrl license\n\
NTIA-PD|||||NTIA Public Domain Notice||||ntia pd|ntia public domain notice\n\
NTP||osi-approved|||NTP License||||ntp|ntp license\n\
NTP-0|||||NTP No Attribution||||ntp 0|ntp no attribution\n\
Naumen||osi-approved|||Naumen Public License||||naumen|naumen public license\n\
Net-SNMP|||||Net-SNMP License||||net snmp|net snmp license\n\
NetCDF|||||NetCDF license||||netcdf|netcdf license\n\
Newsletr|||||Newsletr License||||newsletr|newsletr license\n\
Nokia||osi-approved|||Nokia Open Source License||||nokia|nokia open source license\n\
Noweb|||||Noweb License||||noweb|noweb license\n\
Nunit|||||Nunit License||||nunit|nunit license\n\
O-UDA-1.0|||||Open Use of Data Agreement v1.0||||o uda 1 0|open use of data agreement v 1 0\n\
OAR|||||OAR License||||oar|oar license\n\
OCCT-PL|||||Open CASCADE Technology Public License||||occt pl|open cascade technology public license\n\
OCLC-2.0||osi-approved|||OCLC Research Public License 2.0||||oclc 2 0|oclc research public license 2 0\n\
ODC-By-1.0||open-definition|||Open Data Commons Attribution License v1.0||||odc by|odc by 1 0|odc by v 1 0|open data commons attribution license|open data commons attribution license v 1 0|open data commons license attribution\n\
ODbL-1.0||open-definition|share-alike||Open Data Commons Open Database License v1.0||||odbl|odbl 1 0|odbl v 1 0|open data commons open database license|open data commons open database license v 1 0|open database license\n\
OFFIS|||||OFFIS License||||offis|offis license\n\
OFL-1.0|||||SIL Open Font License 1.0||||ofl 1 0|sil open font license 1 0\n\
OFL-1.0-RFN|||||SIL Open Font License 1.0 with Reserved Font Name||||ofl 1 0 rfn|sil open font license 1 0 with reserved font name\n\
OFL-1.0-no-RFN|||||SIL Open Font License 1.0 with no Reserved Font Name||||ofl 1 0 no rfn|sil open font license 1 0 with no reserved font name\n\
OFL-1.1||osi-approved|||SIL Open Font License 1.1||||ofl 1 1|sil ofl 1 1|sil open font license|sil open font license 1 1\n\
OFL-1.1-RFN||osi-approved|||SIL Open Font License 1.1 with Reserved Font Name||||ofl 1 1 rfn|sil open font license 1 1 with reserved font name\n\
OFL-1.1-no-RFN||osi-approved|||SIL Open Font License 1.1 with no Reserved Font Name||||ofl 1 1 no rfn|sil open font license 1 1 with no reserved font name\n\
OGC-1.0|||||OGC Software License, Version 1.0||||ogc 1 0|ogc software license version 1 0\n\
OGDL-Taiwan-1.0|||||Taiwan Open Government Data License, version 1.0||||ogdl taiwan 1 0|taiwan open government data license version 1 0\n\
OGL-Canada-2.0||open-definition|||Open Government Licence - Canada||||ogl canada 2 0|open government license canada\n\
OGL-UK-1.0|||||Open Government Licence v1.0||||ogl uk 1 0|open government license v 1 0\n\
OGL-UK-2.0||open-definition|||Open Government Licence v2.0||||ogl uk 2 0|open government license v 2 0\n\
OGL-UK-3.0||open-definition|||Open Government Licence v3.0||||ogl uk 3 0|open government license 3 0|open government license v 3 0\n\
OGTSL||osi-approved|||Open Group Test Suite License||||ogtsl|open group test suite license\n\
OLDAP-1.1|||||Open LDAP Public License v1.1||||oldap 1 1|open ldap public license v 1 1\n\
OLDAP-1.2|||||Open LDAP Public License v1.2||||oldap 1 2|open ldap public license v 1 2\n\
OLDAP-1.3|||||Open LDAP Public License v1.3||||oldap 1 3|open ldap public license v 1 3\n\
OLDAP-1.4|||||Open LDAP Public License v1.4||||oldap 1 4|open ldap public license v 1 4\n\
OLDAP-2.0|||||Open LDAP Public License v2.0 (or possibly 2.0A and 2.0B)||||oldap 2 0|open ldap public license v 2 0 or possibly 2 0 a and 2 0 b\n\
OLDAP-2.0.1|||||Open LDAP Public License v2.0.1||||oldap 2 0 1|open ldap public license v 2 0 1\n\
OLDAP-2.1|||||Open LDAP Public License v2.1||||oldap 2 1|open ldap public license v 2 1\n\
OLDAP-2.2|||||Open LDAP Public License v2.2||||oldap 2 2|open ldap public license v 2 2\n\
OLDAP-2.2.1|||||Open LDAP Public License v2.2.1||||oldap 2 2 1|open ldap public license v 2 2 1\n\
OLDAP-2.2.2|||||Open LDAP Public License 2.2.2||||oldap 2 2 2|open ldap public license 2 2 2\n\
OLDAP-2.3|||||Open LDAP Public License v2.3||||oldap 2 3|open ldap public license v 2 3\n\
OLDAP-2.4|||||Open LDAP Public License v2.4||||oldap 2 4|open ldap public license v 2 4\n\
OLDAP-2.5|||||Open LDAP Public License v2.5||||oldap 2 5|open ldap public license v 2 5\n\
OLDAP-2.6|||||Open LDAP Public License v2.6||||oldap 2 6|open ldap public license v 2 6\n\
OLDAP-2.7|||||Open LDAP Public License v2.7||||oldap 2 7|open ldap public license v 2 7\n\
OLDAP-2.8||osi-approved|||Open LDAP Public License v2.8||||oldap 2 8|open ldap public license v 2 8\n\
OLFL-1.3||osi-approved|||Open Logistics Foundation License Version 1.3||||olfl 1 3|open logistics foundation license version 1 3\n\
OML|||||Open Market License||||oml|open market license\n\
OPL-1.0|||||Open Public License v1.0||||open public license v 1 0|opl 1 0\n\
OPL-UK-3.0|||||United    Kingdom Open Parliament Licence v3.0||||opl uk 3 0|united kingdom open parliament license v 3 0\n\
OPUBL-1.0|||||Open Publication License v1.0||||open publication license v 1 0|opubl 1 0\n\
OSC-1.0||osi-approved|||OSC License 1.0||||osc 1 0|osc license 1 0\n\
OSET-PL-2.1||osi-approved|||OSET Public License version 2.1||||oset pl 2 1|oset public license version 2 1\n\
OSL-1.0||osi-approved|share-alike||Open Software License 1.0||||open software license 1 0|osl 1 0\n\
OSL-1.1|||share-alike||Open Software License 1.1||||open software license 1 1|osl 1 1\n\
OSL-2.0||osi-approved|share-alike||Open Software License 2.0||||open software license 2 0|osl 2 0\n\
OSL-2.1||osi-approved|share-alike||Open Software License 2.1||||open software license 2 1|osl 2 1\n\
OSL-3.0||osi-approved|share-alike||Open Software License 3.0||||open software license 3 0|osl 3 0\n\
OSSP|||||OSSP License||||ossp|ossp license\n\
OpenMDW-1.0||||weights code datasets|OpenMDW License Agreement v1.0|Linux Foundation|OpenMDW||licenseref-openmdw-1.0|openmdw 1 0|openmdw license 1 0|openmdw license agreement v 1 0|openmdw license agreement version 1 0\n\
OpenPBS-2.3|||||OpenPBS v2.3 Software License||||openpbs 2 3|openpbs v 2 3 software license\n\
OpenSSL|||||OpenSSL License||||openssl|openssl license\n\
OpenSSL-standalone|||||OpenSSL License - standalone||||openssl license standalone|openssl standalone\n\
OpenVision|||||OpenVision License||||openvision|openvision license\n\
PADL|||||PADL License||||padl|padl license\n\
PDDL-1.0||open-definition|||Open Data Commons Public Domain Dedication & License 1.0||||open data commons public domain dedication and license|open data commons public domain dedication license 1 0|pddl|pddl 1 0\n\
PHP-3.0||osi-approved|||PHP License v3.0||||php 3 0|php license v 3 0\n\
PHP-3.01||osi-approved|||PHP License v3.01||||php 3 01|php license v 3 01\n\
PPL|||||Peer Production License||||peer production license|ppl\n\
PSF-2.0|||||Python Software Foundation License 2.0||||psf 2 0|python software foundation license 2 0\n\
ParaType-Free-Font-1.3|||||ParaType Free Font Licensing Agreement v1.3||||paratype free font 1 3|paratype free font licensing agreement v 1 3\n\
Parity-6.0.0|||||The Parity Public License 6.0.0||||parity 6 0 0|the parity public license 6 0 0\n\
Parity-7.0.0|||||The Parity Public License 7.0.0||||parity 7 0 0|the parity public license 7 0 0\n\
Pixar|||||Pixar License||||pixar|pixar license\n\
Plexus|||||Plexus Classworlds License||||plexus|plexus classworlds license\n\
PolyForm-Noncommercial-1.0.0||restricted|non-commercial||PolyForm Noncommercial License 1.0.0|The PolyForm Project|||polyform noncommercial 1 0 0|polyform noncommercial license 1 0 0\n\
PolyForm-Small-Business-1.0.0||conditional|user-threshold revenue-threshold||PolyForm Small Business License 1.0.0|The PolyForm Project|||polyform small business 1 0 0|polyform small business license 1 0 0\n\
PostgreSQL||osi-approved|||PostgreSQL License||||postgresql|postgresql license\n\
Python-2.0||osi-approved|||Python License 2.0||||python 2 0|python license 2 0\n\
Python-2.0.1|||||Python License 2.0.1||||python 2 0 1|python license 2 0 1\n\
QPL-1.0||osi-approved|||Q Public License 1.0||||q public license 1 0|qpl 1 0\n\
QPL-1.0-INRIA-2004|||||Q Public License 1.0 - INRIA 2004 variant||||q public license 1 0 inria 2004 variant|qpl 1 0 inria 2004\n\
Qhull|||||Qhull License||||qhull|qhull license\n\
RHeCos-1.1|||||Red Hat eCos Public License v1.1||||red hat ecos public license v 1 1|rhecos 1 1\n\
RPL-1.1||osi-approved|||Reciprocal Public License 1.1||||reciprocal public license 1 1|rpl 1 1\n\
RPL-1.5||osi-approved|||Reciprocal Public License 1.5||||reciprocal public license 1 5|rpl 1 5\n\
RPSL-1.0||osi-approved|||RealNetworks Public Source License v1.0||||realnetworks public source license v 1 0|rpsl 1 0\n\
RSA-MD|||||RSA Message-Digest License||||rsa md|rsa message digest license\n\
RSCPL||osi-approved|||Ricoh Source Code Public License||||ricoh source code public license|rscpl\n\
Rdisc|||||Rdisc License||||rdisc|rdisc license\n\
Ruby|||||Ruby License||||ruby|ruby license\n\
Ruby-pty|||||Ruby pty extension license||||ruby pty|ruby pty extension license\n\
SAX-PD|||||Sax Public Domain Notice||||sax pd|sax public domain notice\n\
SAX-PD-2.0|||||Sax Public Domain Notice 2.0||||sax pd 2 0|sax public domain notice 2 0\n\
SCEA|||||SCEA Shared Source License||||scea|scea shared source license\n\
SGI-B-1.0|||||SGI Free Software License B v1.0||||sgi b 1 0|sgi free software license b v 1 0\n\
SGI-B-1.1|||||SGI Free Software License B v1.1||||sgi b 1 1|sgi free software license b v 1 1\n\
SGI-B-2.0|||||SGI Free Software License B v2.0||||sgi b 2 0|sgi free software license b v 2 0\n\
SGI-OpenGL|||||SGI OpenGL License||||sgi opengl|sgi opengl license\n\
SGMLUG-PM|||||SGMLUG Parser Materials License||||sgmlug parser materials license|sgmlug pm\n\
SGP4|||||SGP4 Permission Notice||||sgp 4|sgp 4 permission notice\n\
SHL-0.5|||||Solderpad Hardware License v0.5||||shl 0 5|solderpad hardware license v 0 5\n\
SHL-0.51|||||Solderpad Hardware License, Version 0.51||||shl 0 51|solderpad hardware license version 0 51\n\
SISSL||osi-approved|||Sun Industry Standards Source License v1.1||||sissl|sun industry standards source license v 1 1\n\
SISSL-1.2|||||Sun Industry Standards Source License v1.2||||sissl 1 2|sun industry standards source license v 1 2\n\
SL|||||SL License||||sl|sl license\n\
SMAIL-GPL|||||SMAIL General Public License||||smail general public license|smail gpl\n\
SMLNJ|||||Standard ML of New Jersey License||||smlnj|standard ml of new jersey license\n\
SMPPL|||||Secure Messaging Protocol Public License||||secure messaging protocol public license|smppl\n\
SNIA|||||SNIA Public License 1.1||||snia|snia public license 1 1\n\
SOFA|||||SOFA Software License||||sofa|sofa software license\n\
SPL-1.0||osi-approved|||Sun Public License v1.0||||spl 1 0|sun public license v 1 0\n\
SSH-OpenSSH|||||SSH OpenSSH license||||ssh openssh|ssh openssh license\n\
SSH-short|||||SSH short notice||||ssh short|ssh short notice\n\
SSLeay-standalone|||||SSLeay License - standalone||||ssleay license standalone|ssleay standalone\n\
SSPL-1.0|||||Server Side Public License, v 1||||server side public license v 1|sspl 1 0\n\
SUL-1.0||restricted|non-commercial||Sustainable Use License v1.0|n8n|||sul 1 0|sustainable use license v 1 0\n\
SWL|||||Scheme Widget Library (SWL) Software License Agreement||||scheme widget library swl software license agreement|swl\n\
Saxpath|||||Saxpath License||||saxpath|saxpath license\n\
SchemeReport|||||Scheme Language Report License||||scheme language report license|schemereport\n\
Sendmail|||||Sendmail License||||sendmail|sendmail license\n\
Sendmail-8.23|||||Sendmail License 8.23||||sendmail 8 23|sendmail license 8 23\n\
Sendmail-Open-Source-1.1|||||Sendmail Open Source License v1.1||||sendmail open source 1 1|sendmail open source license v 1 1\n\
SimPL-2.0||osi-approved|||Simple Public License 2.0||||simpl 2 0|simple public license 2 0\n\
Sleepycat||osi-approved|||Sleepycat License||||sleepycat|sleepycat license\n\
Soundex|||||Soundex License||||soundex|soundex license\n\
Spencer-86|||||Spencer License 86||||spencer 86|spencer license 86\n\
Spencer-94|||||Spencer License 94||||spencer 94|spencer license 94\n\
Spencer-99|||||Spencer License 99||||spencer 99|spencer license 99\n\
StandardML-NJ|||||Standard ML of New Jersey License||||standardml nj\n\
SugarCRM-1.1.3|||||SugarCRM Public License v1.1.3||||sugarcrm 1 1 3|sugarcrm public license v 1 1 3\n\
Sun-PPP|||||Sun PPP License||||sun ppp|sun ppp license\n\
Sun-PPP-2000|||||Sun PPP License (2000)||||sun ppp 2000|sun ppp license 2000\n\
SunPro|||||SunPro License||||sunpro|sunpro license\n\
Symlinks|||||Symlinks License||||symlinks|symlinks license\n\
TAPR-OHL-1.0|||||TAPR Open Hardware License v1.0||||tapr ohl 1 0|tapr open hardware license v 1 0\n\
TCL|||||TCL/TK License||||tcl|tcl tk license\n\
TCP-wrappers|||||TCP Wrappers License||||tcp wrappers|tcp wrappers license\n\
TGPPL-1.0|||||Transitive Grace Period Public Licence 1.0||||tgppl 1 0|transitive grace period public license 1 0\n\
TMate|||||TMate Open Source License||||tmate|tmate open source license\n\
TORQUE-1.1|||||TORQUE v2.5+ Software License v1.1||||torque 1 1|torque v 2 5 + software license v 1 1\n\
TOSL|||||Trusster Open Source License||||tosl|trusster open source license\n\
TPDL|||||Time::ParseDate License||||time parsedate license|tpdl\n\
TPL-1.0|||||THOR Public License 1.0||||thor public license 1 0|tpl 1 0\n\
TTWL|||||Text-Tabs+Wrap License||||text tabs + wrap license|ttwl\n\
TTYP0|||||TTYP0 License||||ttyp 0|ttyp 0 license\n\
TU-Berlin-1.0|||||Technische Universitaet Berlin License 1.0||||technische universitaet berlin license 1 0|tu berlin 1 0\n\
TU-Berlin-2.0|||||Technische Universitaet Berlin License 2.0||||technische universitaet berlin license 2 0|tu berlin 2 0\n\
TekHVC|||||TekHVC License||||tekhvc|tekhvc license\n\
TermReadKey|||||TermReadKey License||||termreadkey|termreadkey license\n\
ThirdEye|||||ThirdEye License||||thirdeye|thirdeye license\n\
TrustedQSL|||||TrustedQSL License||||trustedqsl|trustedqsl license\n\
UCAR|||||UCAR License||||ucar|ucar license\n\
UCL-1.0||osi-approved|||Upstream Compatibility License v1.0||||ucl 1 0|upstream compatibility license v 1 0\n\
UMich-Merit|||||Michigan/Merit Networks License||||michigan merit networks license|umich merit\n\
UPL-1.0||osi-approved|||Universal Permissive License v1.0||||universal permissive license v 1 0|upl 1 0\n\
URT-RLE|||||Utah Raster Toolkit Run Length Encoded License||||urt rle|utah raster toolkit run length encoded license\n\
Ubuntu-font-1.0|||||Ubuntu Font Licence v1.0||||ubuntu font 1 0|ubuntu font license v 1 0\n\
UnRAR|||||UnRAR License||||unrar|unrar license\n\
Unicode-3.0||osi-approved|||Unicode License v3||||unicode 3 0|unicode license v 3\n\
Unicode-DFS-2015|||||Unicode License Agreement - Data Files and Software (2015)||||unicode dfs 2015|unicode license agreement data files and software 2015\n\
Unicode-DFS-2016||osi-approved|||Unicode License Agreement - Data Files and Software (2016)||||unicode dfs 2016|unicode license agreement data files and software 2016\n\
Unicode-TOU|||||Unicode Terms of Use||||unicode terms of use|unicode tou\n\
UnixCrypt|||||UnixCrypt License||||unixcrypt|unixcrypt license\n\
Unlicense||osi-approved|||The Unlicense||||the unlicense|unlicense\n\
Unlicense-libtelnet|||||Unlicense - libtelnet variant||||unlicense libtelnet|unlicense libtelnet variant\n\
Unlicense-libwhirlpool|||||Unlicense - libwhirlpool variant||||unlicense libwhirlpool|unlicense libwhirlpool variant\n\
VOSTROM|||||VOSTROM Public License for Open Source||||vostrom|vostrom public license for open source\n\
VSL-1.0||osi-approved|||Vovida Software License v1.0||||vovida software license v 1 0|vsl 1 0\n\
Vim|||||Vim License||||vim|vim license\n\
Vixie-Cron|||||Vixie Cron License||||vixie cron|vixie cron license\n\
W3C||osi-approved|||W3C Software Notice and License (2002-12-31)||||w 3 c|w 3 c software notice and license 2002 12 31\n\
W3C-19980720|||||W3C Software Notice and License (1998-07-20)||||w 3 c 19980720|w 3 c software notice and license 1998 07 20\n\
W3C-20150513||osi-approved|||W3C Software Notice and Document License (2015-05-13)||||w 3 c 20150513|w 3 c software notice and document license 2015 05 13\n\
WTFNMFPL|||||Do What The F*ck You Want To But It\'s Not My Fault Public License||||do what the f ck you want to but it s not my fault public license|wtfnmfpl\n\
WTFPL|||||Do What The F*ck You Want To Public License||||do what the f ck you want to public license|wtfpl\n\
Watcom-1.0||osi-approved|||Sybase Open Watcom Public License 1.0||||sybase open watcom public license 1 0|watcom 1 0\n\
Widget-Workshop|||||Widget Workshop License||||widget workshop|widget workshop license\n\
WordNet||osi-approved|||WordNet License||||wordnet|wordnet license\n\
Wsuipa|||||Wsuipa License||||wsuipa|wsuipa license\n\
X11|||||X11 License||||x 11|x 11 license\n\
X11-distribute-modifications-variant|||||X11 License Distribution Modification Variant||||x 11 distribute modifications variant|x 11 license distribution modification variant\n\
X11-no-permit-persons|||||X11 no permit persons clause||||x 11 no permit persons|x 11 no permit persons clause\n\
X11-swapped|||||X11 swapped final paragraphs||||x 11 swapped|x 11 swapped final paragraphs\n\
XFree86-1.1|||||XFree86 License 1.1||||xfree 86 1 1|xfree 86 license 1 1\n\
XSkat|||||XSkat License||||xskat|xskat license\n\
Xdebug-1.03|||||Xdebug License v 1.03||||xdebug 1 03|xdebug license v 1 03\n\
Xerox|||||Xerox License||||xerox|xerox license\n\
Xfig|||||Xfig License||||xfig|xfig license\n\
Xnet||osi-approved|||X.Net License||||x net license|xnet\n\
YPL-1.0|||||Yahoo! Public License v1.0||||yahoo public license v 1 0|ypl 1 0\n\
YPL-1.1|||||Yahoo! Public License v1.1||||yahoo public license v 1 1|ypl 1 1\n\
ZPL-1.1|||||Zope Public License 1.1||||zope public license 1 1|zpl 1 1\n\
ZPL-2.0||osi-approved|||Zope Public License 2.0||||zope public license 2 0|zpl 2 0\n\
ZPL-2.1||osi-approved|||Zope Public License 2.1||||zope public license 2 1|zpl 2 1\n\
Zed|||||Zed License||||zed|zed license\n\
Zeeff|||||Zeeff License||||zeeff|zeeff license\n\
Zend-2.0|||||Zend License v2.0||||zend 2 0|zend license v 2 0\n\
Zimbra-1.3|||||Zimbra Public License v1.3||||zimbra 1 3|zimbra public license v 1 3\n\
Zimbra-1.4|||||Zimbra Public License v1.4||||zimbra 1 4|zimbra public license v 1 4\n\
Zlib||osi-approved|||zlib License||||zlib|zlib libpng license|zlib license\n\
any-OSI|||||Any OSI License||||any osi|any osi license\n\
any-OSI-perl-modules|||||Any OSI License - Perl Modules||||any osi license perl modules|any osi perl modules\n\
bcrypt-Solar-Designer|||||bcrypt Solar Designer License||||bcrypt solar designer|bcrypt solar designer license\n\
blessing|||||SQLite Blessing||||blessing|sqlite blessing\n\
bzip2-1.0.5|||||bzip2 and libbzip2 License v1.0.5||||bzip 2 1 0 5|bzip 2 and libbzip 2 license v 1 0 5\n\
bzip2-1.0.6|||||bzip2 and libbzip2 License v1.0.6||||bzip 2 1 0 6|bzip 2 and libbzip 2 license v 1 0 6\n\
check-cvs|||||check-cvs License||||check cvs|check cvs license\n\
checkmk|||||Checkmk License||||checkmk|checkmk license\n\
copyleft-next-0.3.0|||||copyleft-next 0.3.0||||copyleft next 0 3 0\n\
copyleft-next-0.3.1|||||copyleft-next 0.3.1||||copyleft next 0 3 1\n\
curl|||||curl License||||curl|curl license\n\
cve-tou|||||Common Vulnerability Enumeration ToU License||||common vulnerability enumeration tou license|cve tou\n\
diffmark|||||diffmark license||||diffmark|diffmark license\n\
dtoa|||||David M. Gay dtoa License||||david m gay dtoa license|dtoa\n\
dvipdfm|||||dvipdfm License||||dvipdfm|dvipdfm license\n\
eCos-2.0|||||eCos license version 2.0||||ecos 2 0|ecos license version 2 0\n\
eGenix|||||eGenix.com Public License 1.1.0||||egenix|egenix com public license 1 1 0\n\
etalab-2.0|||||Etalab Open License 2.0||||etalab 2 0|etalab open license 2 0|license ouverte 2 0\n\
fwlw|||||fwlw License||||fwlw|fwlw license\n\
gSOAP-1.3b|||||gSOAP Public License v1.3b||||gsoap 1 3 b|gsoap public license v 1 3 b\n\
generic-xts|||||Generic XTS License||||generic xts|generic xts license\n\
gnuplot|||||gnuplot License||||gnuplot|gnuplot license\n\
gtkbook|||||gtkbook License||||gtkbook|gtkbook license\n\
hdparm|||||hdparm License||||hdparm|hdparm license\n\
hyphen-bulgarian|||||hyphen-bulgarian License||||hyphen bulgarian|hyphen bulgarian license\n\
iMatix|||||iMatix Standard Function Library Agreement||||imatix|imatix standard function library agreement\n\
jove|||||Jove License||||jove|jove license\n\
libpng-1.6.35|||||PNG Reference Library License v1 (for libpng 0.5 through 1.6.35)||||libpng 1 6 35|png reference library license v 1 for libpng 0 5 through 1 6 35\n\
libpng-2.0|||||PNG Reference Library version 2||||libpng 2 0|png reference library version 2\n\
libselinux-1.0|||||libselinux public domain notice||||libselinux 1 0|libselinux public domain notice\n\
libtiff|||||libtiff License||||libtiff|libtiff license\n\
libutil-David-Nugent|||||libutil David Nugent License||||libutil david nugent|libutil david nugent license\n\
lsof|||||lsof License||||lsof|lsof license\n\
magaz|||||magaz License||||magaz|magaz license\n\
mailprio|||||mailprio License||||mailprio|mailprio license\n\
man2html|||||man2html License||||man 2 html|man 2 html license\n\
metamail|||||metamail License||||metamail|metamail license\n\
mpi-permissive|||||mpi Permissive License||||mpi permissive|mpi permissive license\n\
mpich2|||||mpich2 License||||mpich 2|mpich 2 license\n\
mplus|||||mplus Font License||||mplus|mplus font license\n\
ngrep|||||ngrep License||||ngrep|ngrep license\n\
pkgconf|||||pkgconf License||||pkgconf|pkgconf license\n\
pnmstitch|||||pnmstitch License||||pnmstitch|pnmstitch license\n\
psfrag|||||psfrag License||||psfrag|psfrag license\n\
psutils|||||psutils License||||psutils|psutils license\n\
python-ldap|||||Python ldap License||||python ldap|python ldap license\n\
radvd|||||radvd License||||radvd|radvd license\n\
snprintf|||||snprintf License||||snprintf|snprintf license\n\
softSurfer|||||softSurfer License||||softsurfer|softsurfer license\n\
ssh-keyscan|||||ssh-keyscan License||||ssh keyscan|ssh keyscan license\n\
swrule|||||swrule License||||swrule|swrule license\n\
threeparttable|||||threeparttable License||||threeparttable|threeparttable license\n\
ulem|||||ulem License||||ulem|ulem license\n\
w3m|||||w3m License||||w 3 m|w 3 m license\n\
wwl|||||WWL License||||wwl|wwl license\n\
wxWindows||osi-approved|||wxWindows Library License||||wxwindows|wxwindows library license\n\
xinetd|||||xinetd License||||xinetd|xinetd license\n\
xkeyboard-config-Zinoviev|||||xkeyboard-config Zinoviev License||||xkeyboard config zinoviev|xkeyboard config zinoviev license\n\
xlock|||||xlock License||||xlock|xlock license\n\
xpp|||||XPP License||||xpp|xpp license\n\
xzoom|||||xzoom License||||xzoom|xzoom license\n\
zlib-acknowledgement|||||zlib/libpng License with Acknowledgement||||zlib acknowledgement|zlib libpng license with acknowledgement\n\
ai-pubs-openrail-m-modified|LicenseRef-ai-pubs-openrail-m-modified|conditional|use-restrictions revenue-threshold pass-through|weights code|AI Pubs Open RAIL-M License (Modified)|Datalab (Endless Labs)|AI Pubs Open RAIL-M||ai pubs openrail m license|ai pubs openrail m license modified|ai pubs openrail m modified|licenseref-ai-pubs-openrail-m-modified\n\
ai2-tulu-model-license|LicenseRef-ai2-tulu-model-license|restricted|non-commercial research-only use-restrictions revocable|weights code|AI2 AI Model License Agreement (Tulu; before ImpACT)|Allen Institute for AI|AI2||ai 2 ai model license agreement tulu before impact|ai 2 tulu model license|licenseref-ai2-tulu-model-license|tulu license\n\
alphafold3-model-parameters|LicenseRef-alphafold3-model-parameters|restricted|non-commercial research-only no-redistribution use-restrictions no-training-of-others registration pass-through revocable|weights|AlphaFold 3 Model Parameters Terms of Use|Google DeepMind|AlphaFold 3; Google||alphafold 3 model parameters|alphafold 3 model parameters terms of use|licenseref-alphafold3-model-parameters\n\
alphafold3-output-terms|LicenseRef-alphafold3-output-terms|restricted|non-commercial use-restrictions no-training-of-others pass-through revocable|-|AlphaFold 3 Output Terms of Use|Google DeepMind|AlphaFold 3; Google||alphafold 3 output terms|alphafold 3 output terms of use|licenseref-alphafold3-output-terms\n\
apple-amlr|LicenseRef-apple-amlr|restricted|non-commercial research-only revocable|weights code|Apple Machine Learning Research Model License Agreement (AMLR)|Apple|Apple||apple amlr|apple machine learning research model license|apple machine learning research model license agreement amlr|licenseref-apple-amlr\n\
apple-ascl|LicenseRef-apple-ascl|||weights code|Apple Sample Code License (ASCL)|Apple|Apple||apple ascl|apple sample code license|apple sample code license ascl|licenseref-apple-ascl\n\
aquila-license|LicenseRef-aquila-license|conditional|use-restrictions revocable|weights code|BAAI Aquila Model License Agreement (\u667a\u6e90Aquila\u7cfb\u5217\u6a21\u578b\u8bb8\u53ef\u534f\u8bae)|BAAI|\u667a\u6e90; Aquila||aquila license|aquila model license|baai aquila model license|baai aquila model license agreement \u667a\u6e90 aquila \u7cfb\u5217\u6a21\u578b\u8bb8\u53ef\u534f\u8bae|licenseref-aquila-license\n\
bigcode-openrail-m|LicenseRef-bigcode-openrail-m|conditional|use-restrictions pass-through|weights code|BigCode Open RAIL-M v1 License Agreement|BigCode|BigCode||bigcode openrail m|bigcode openrail m v 1 license agreement|licenseref-bigcode-openrail-m\n\
bigscience-bloom-rail-1.0|LicenseRef-bigscience-bloom-rail-1.0|conditional|use-restrictions pass-through update-duty|weights code|BigScience RAIL License v1.0 (BLOOM RAIL)|BigScience|BigScience||bigscience bloom rail 1 0|bigscience rail license|bigscience rail license v 1 0|bigscience rail license v 1 0 bloom rail|bloom rail 1 0|licenseref-bigscience-bloom-rail-1.0\n\
bigscience-openrail-m|LicenseRef-bigscience-openrail-m|conditional|use-restrictions pass-through update-duty|weights code|BigScience Open RAIL-M License|BigScience / RAIL Initiative|BigScience||bigscience openrail m|bigscience openrail m license|licenseref-bigscience-openrail-m\n\
bilibili-index-tts-license-1.0|LicenseRef-bilibili-index-tts-license-1.0|restricted|non-commercial use-restrictions naming registration revocable|weights code|bilibili Index-TTS \u6a21\u578b\u8bb8\u53ef\u534f\u8bae|bilibili|bilibili||bilibili index tts license 1 0|bilibili index tts \u6a21\u578b\u8bb8\u53ef\u534f\u8bae|licenseref-bilibili-index-tts-license-1.0\n\
cc-by-nc-nd|LicenseRef-cc-by-nc-nd|restricted|non-commercial no-derivatives||Creative Commons Attribution-NonCommercial-NoDerivatives (version not said)|Creative Commons|||ccby nc nd|creative commons attribution noncommercial noderivatives|creative commons attribution noncommercial noderivatives version not said|licenseref-cc-by-nc-nd\n\
cc-by-nc-sa|LicenseRef-cc-by-nc-sa|restricted|non-commercial share-alike||Creative Commons Attribution-NonCommercial-ShareAlike (version not said)|Creative Commons|||ccby nc sa|creative commons attribution noncommercial sharealike|creative commons attribution noncommercial sharealike version not said|licenseref-cc-by-nc-sa\n\
cc-by-nc|LicenseRef-cc-by-nc|restricted|non-commercial||Creative Commons Attribution-NonCommercial (version not said)|Creative Commons|||ccby nc|creative commons attribution noncommercial|creative commons attribution noncommercial version not said|licenseref-cc-by-nc\n\
cc-by-nd|LicenseRef-cc-by-nd|restricted|no-derivatives||Creative Commons Attribution-NoDerivatives (version not said)|Creative Commons|||ccby nd|creative commons attribution noderivatives|creative commons attribution noderivatives version not said|licenseref-cc-by-nd\n\
cc-by-sa|LicenseRef-cc-by-sa|open-definition|share-alike||Creative Commons Attribution-ShareAlike (version not said)|Creative Commons|||ccby sa|creative commons attribution sharealike|creative commons attribution sharealike version not said|licenseref-cc-by-sa\n\
cc-by|LicenseRef-cc-by|open-definition|||Creative Commons Attribution (version not said)|Creative Commons|||ccby|creative commons attribution version not said|licenseref-cc-by\n\
chameleon-research-license|LicenseRef-chameleon-research-license|restricted|non-commercial research-only use-restrictions pass-through revocable|weights code|Chameleon Research License|Meta Platforms|Chameleon||chameleon research license|licenseref-chameleon-research-license\n\
chatglm-6b-license|LicenseRef-chatglm-6b-license|restricted|non-commercial research-only use-restrictions revocable|weights|The ChatGLM-6B License|Zhipu AI / THUDM|ChatGLM-6B||chatglm 6 b license|licenseref-chatglm-6b-license|the chatglm 6 b license\n\
chatglm2-6b-license|LicenseRef-chatglm2-6b-license|conditional|use-restrictions revocable|weights|The ChatGLM2-6B License|Zhipu AI / THUDM|ChatGLM2-6B||chatglm 2 6 b license|licenseref-chatglm2-6b-license|the chatglm 2 6 b license\n\
chatglm3-6b-license|LicenseRef-chatglm3-6b-license|conditional|use-restrictions registration revocable|weights|The ChatGLM3-6B License|Zhipu AI / THUDM|ChatGLM3-6B||chatglm 3 6 b license|licenseref-chatglm3-6b-license|the chatglm 3 6 b license\n\
cogvideo-license|LicenseRef-cogvideo-license|conditional|use-restrictions pass-through update-duty|weights code|The CogVideo License|THUDM / Tsinghua|CogVideo||cogvideo license|licenseref-cogvideo-license|the cogvideo license\n\
cogvideox-license|LicenseRef-cogvideox-license|conditional|use-restrictions user-threshold registration revocable|weights|The CogVideoX License|Zhipu AI / THUDM|CogVideoX||cogvideox license|licenseref-cogvideox-license|the cogvideox license\n\
coqui-public-model-license|LicenseRef-coqui-public-model-license|restricted|non-commercial|weights|Coqui Public Model License 1.0.0 (CPML)|Coqui|Coqui||coqui public model license|coqui public model license 1 0 0 cpml|cpml|licenseref-coqui-public-model-license\n\
creativeml-openrail-m|LicenseRef-creativeml-openrail-m|conditional|use-restrictions pass-through update-duty|weights code|CreativeML Open RAIL-M|CompVis / Stability AI / Runway|CreativeML||creativeml openrail m|licenseref-creativeml-openrail-m\n\
databricks-open-model-license|LicenseRef-databricks-open-model-license|conditional|use-restrictions user-threshold no-training-of-others pass-through update-duty|weights code|Databricks Open Model License|Databricks|Databricks; DBRX||databricks open model license|licenseref-databricks-open-model-license\n\
deepfloyd-if-code-license|LicenseRef-deepfloyd-if-code-license|conditional|use-restrictions pass-through|code|DeepFloyd IF code license (modified MIT with filter clause)|DeepFloyd / Stability AI|DeepFloyd|MIT|deepfloyd if code license|deepfloyd if code license modified mit with filter clause|licenseref-deepfloyd-if-code-license\n\
deepfloyd-if-license|LicenseRef-deepfloyd-if-license|restricted|non-commercial research-only use-restrictions revocable|weights code|DeepFloyd IF License Agreement|DeepFloyd / Stability AI|DeepFloyd||deepfloyd if license|deepfloyd if license agreement|licenseref-deepfloyd-if-license\n\
deepseek|LicenseRef-deepseek|conditional|use-restrictions pass-through|weights code|DeepSeek License Agreement|DeepSeek|DeepSeek||deepseek|deepseek license|deepseek license agreement|deepseek model license|licenseref-deepseek\n\
dinov3-license|LicenseRef-dinov3-license|conditional|use-restrictions pass-through revocable|weights code|DINOv3 License|Meta Platforms|DINO; Meta||dinov 3 license|licenseref-dinov3-license\n\
evolutionaryscale-community-license|LicenseRef-evolutionaryscale-community-license|restricted|non-commercial use-restrictions no-training-of-others pass-through revocable|weights code|EvolutionaryScale Community License Agreement (ESM3)|EvolutionaryScale|EvolutionaryScale||evolutionaryscale community license|evolutionaryscale community license agreement esm 3|licenseref-evolutionaryscale-community-license\n\
exaone|LicenseRef-exaone|restricted|non-commercial research-only use-restrictions no-training-of-others naming revocable|weights code|EXAONE AI Model License Agreement 1.x - NC|LG AI Research|EXAONE; LG||exaone|exaone ai model license|exaone ai model license agreement 1 x nc|licenseref-exaone\n\
fair-ai-public-license-1.0-sd|LicenseRef-fair-ai-public-license-1.0-sd|conditional|use-restrictions share-alike|weights code|Fair AI Public License 1.0-SD|Freedom of Development Project|Fair AI Public License||fair ai public license 1 0 sd|licenseref-fair-ai-public-license-1.0-sd\n\
fair-ai-public-license-1.0|LicenseRef-fair-ai-public-license-1.0||share-alike|weights code|Fair AI Public License 1.0|Freedom of Development Project|Fair AI Public License||faipl 1 0|fair ai public license 1 0|licenseref-fair-ai-public-license-1.0\n\
fair-noncommercial-research-license|LicenseRef-fair-noncommercial-research-license|restricted|non-commercial research-only use-restrictions pass-through revocable|weights code|FAIR Noncommercial Research License|Meta FAIR|FAIR; Meta||fair noncommercial research license|licenseref-fair-noncommercial-research-license\n\
falcon-2-11b-tii-license|LicenseRef-falcon-2-11b-tii-license|conditional|use-restrictions naming pass-through|weights code|Falcon 2 11B TII License|TII|Falcon 2 11B|Apache-2.0|falcon 2 11 b tii license|licenseref-falcon-2-11b-tii-license\n\
flux-1-dev-non-commercial-license|LicenseRef-flux-1-dev-non-commercial-license|restricted|non-commercial use-restrictions no-training-of-others revocable|weights code|FLUX.1 [dev] Non-Commercial License|Black Forest Labs|FLUX.1; Black Forest Labs||flux 1 dev noncommercial license|licenseref-flux-1-dev-non-commercial-license\n\
flux-dev-non-commercial-license|LicenseRef-flux-dev-non-commercial-license|restricted|non-commercial use-restrictions no-training-of-others revocable|weights code|FLUX [dev] Non-Commercial License v2.0 (FLUX.2)|Black Forest Labs|FLUX; Black Forest Labs||flux dev noncommercial license|flux dev noncommercial license v 2 0 flux 2|flux noncommercial license|licenseref-flux-dev-non-commercial-license\n\
funasr-model-license|LicenseRef-funasr-model-license|conditional|use-restrictions naming|weights|FunASR Model Open Source License Agreement|Alibaba|FunASR||funasr model license|funasr model open source license|funasr model open source license agreement|licenseref-funasr-model-license\n\
gemma|LicenseRef-gemma|conditional|use-restrictions pass-through|weights|Gemma Terms of Use|Google|Gemma; Google||gemma|gemma license|gemma terms|gemma terms of use|licenseref-gemma\n\
glm-130b-license|LicenseRef-glm-130b-license|restricted|non-commercial research-only use-restrictions revocable|weights|The GLM-130B License|Tsinghua / Zhipu|GLM-130B||glm 130 b license|licenseref-glm-130b-license|the glm 130 b license\n\
gpt2-modified-mit|LicenseRef-gpt2-modified-mit|||weights code|GPT-2 Modified MIT License|OpenAI|OpenAI|MIT|gpt 2 modified mit|gpt 2 modified mit license|licenseref-gpt2-modified-mit\n\
lfm1.0|LicenseRef-lfm1.0|conditional|revenue-threshold|weights code|LFM Open License v1.0|Liquid AI|Liquid AI|Apache-2.0|lfm 1 0|lfm 1 0 license|lfm open license|lfm open license v 1 0|licenseref-lfm1.0\n\
llama1|LicenseRef-llama1|restricted|non-commercial research-only use-restrictions revocable|weights code|LLaMA License Agreement (LLaMA v1)|Meta Platforms|LLaMA; Meta||licenseref-llama1|llama 1|llama license|llama license agreement llama v 1\n\
llama2|LicenseRef-llama2|conditional|use-restrictions user-threshold no-training-of-others|weights code|Llama 2 Community License Agreement|Meta Platforms|Llama 2; Meta||licenseref-llama2|llama 2|llama 2 community license|llama 2 community license agreement|llama 2 license\n\
llama3.1|LicenseRef-llama3.1|conditional|use-restrictions user-threshold naming|weights code|Llama 3.1 Community License Agreement|Meta Platforms|Llama 3.1; Meta||licenseref-llama3.1|llama 3 1|llama 3 1 community license|llama 3 1 community license agreement|llama 3 1 license\n\
llama3.2|LicenseRef-llama3.2|conditional|use-restrictions user-threshold naming territory|weights code|Llama 3.2 Community License Agreement|Meta Platforms|Llama 3.2; Meta||licenseref-llama3.2|llama 3 2|llama 3 2 community license|llama 3 2 community license agreement|llama 3 2 license\n\
llama3.3|LicenseRef-llama3.3|conditional|use-restrictions user-threshold naming territory|weights code|Llama 3.3 Community License Agreement|Meta Platforms|Llama 3.3; Meta||licenseref-llama3.3|llama 3 3|llama 3 3 community license|llama 3 3 community license agreement|llama 3 3 license\n\
llama3|LicenseRef-llama3|conditional|use-restrictions user-threshold no-training-of-others naming|weights code|Meta Llama 3 Community License Agreement|Meta Platforms|Llama 3; Meta||licenseref-llama3|llama 3|llama 3 community license|llama 3 license|meta llama 3 community license|meta llama 3 community license agreement\n\
llama4|LicenseRef-llama4|conditional|use-restrictions user-threshold naming territory|weights code|Llama 4 Community License Agreement|Meta Platforms|Llama 4; Meta||licenseref-llama4|llama 4|llama 4 community license|llama 4 community license agreement|llama 4 license\n\
ltx-video-open-weights-license|LicenseRef-ltx-video-open-weights-license|conditional|use-restrictions revenue-threshold pass-through update-duty|weights code|LTXV Open Weights License|Lightricks|LTXV; Lightricks||licenseref-ltx-video-open-weights-license|ltx video open weights license|ltxv open weights license\n\
ltx-video-rail-m|LicenseRef-ltx-video-rail-m|restricted|non-commercial research-only use-restrictions pass-through update-duty|weights code|LTX Video 0.9 RAIL-M License|Lightricks|LTXV; Lightricks||licenseref-ltx-video-rail-m|ltx video 0 9 rail m license|ltx video rail m\n\
minicpm-model-license|LicenseRef-minicpm-model-license|conditional|use-restrictions user-threshold no-training-of-others naming registration pass-through|weights code|MiniCPM Model Community License|OpenBMB / ModelBest|MiniCPM; OpenBMB||licenseref-minicpm-model-license|minicpm model community license|minicpm model license\n\
minimax-model-license|LicenseRef-minimax-model-license|conditional|use-restrictions|weights code|MiniMax Model License (Agreement)|MiniMax|MiniMax||licenseref-minimax-model-license|minimax model license|minimax model license agreement\n\
minimax-non-commercial|LicenseRef-minimax-non-commercial|restricted|non-commercial use-restrictions naming registration|weights code|MiniMax NON-COMMERCIAL LICENSE (M2.7)|MiniMax|MiniMax|MIT|licenseref-minimax-non-commercial|minimax noncommercial|minimax noncommercial license m 2 7\n\
modelgo-mg-by-2.0|LicenseRef-modelgo-mg-by-2.0|||weights code|ModelGo Attribution License|ModelGo (Xtra-Computing, NUS)|ModelGo||licenseref-modelgo-mg-by-2.0|modelgo attribution license|modelgo mg by 2 0\n\
modelgo-mg-by-nc-2.0|LicenseRef-modelgo-mg-by-nc-2.0|restricted|non-commercial revocable|weights code|ModelGo Attribution-NonCommercial License|ModelGo (Xtra-Computing, NUS)|ModelGo||licenseref-modelgo-mg-by-nc-2.0|modelgo attribution noncommercial license|modelgo mg by nc 2 0\n\
modelgo-mg-by-nc-nd-2.0|LicenseRef-modelgo-mg-by-nc-nd-2.0|restricted|non-commercial no-derivatives revocable|weights code|ModelGo Attribution-NonCommercial-NoDerivatives License|ModelGo (Xtra-Computing, NUS)|ModelGo||licenseref-modelgo-mg-by-nc-nd-2.0|modelgo attribution noncommercial noderivatives license|modelgo mg by nc nd 2 0\n\
modelgo-mg-by-nc-rai-2.0|LicenseRef-modelgo-mg-by-nc-rai-2.0|restricted|non-commercial use-restrictions revocable|weights code|ModelGo Attribution-NonCommercial-ResponsibleAI License|ModelGo (Xtra-Computing, NUS)|ModelGo||licenseref-modelgo-mg-by-nc-rai-2.0|modelgo attribution noncommercial responsibleai license|modelgo mg by nc rai 2 0\n\
modelgo-mg-by-nd-2.0|LicenseRef-modelgo-mg-by-nd-2.0|restricted|no-derivatives revocable|weights code|ModelGo Attribution-NoDerivatives License|ModelGo (Xtra-Computing, NUS)|ModelGo||licenseref-modelgo-mg-by-nd-2.0|modelgo attribution noderivatives license|modelgo mg by nd 2 0\n\
modelgo-mg-by-rai-2.0|LicenseRef-modelgo-mg-by-rai-2.0|conditional|use-restrictions revocable|weights code|ModelGo Attribution-ResponsibleAI License|ModelGo (Xtra-Computing, NUS)|ModelGo||licenseref-modelgo-mg-by-rai-2.0|modelgo attribution responsibleai license|modelgo mg by rai 2 0\n\
modelgo-mg-by-sa-2.0|LicenseRef-modelgo-mg-by-sa-2.0||share-alike|weights code|ModelGo Attribution-ShareAlike License|ModelGo (Xtra-Computing, NUS)|ModelGo||licenseref-modelgo-mg-by-sa-2.0|modelgo attribution sharealike license|modelgo mg by sa 2 0\n\
modelgo-mg0-2.0|LicenseRef-modelgo-mg0-2.0|||weights code|ModelGo Zero License|ModelGo (Xtra-Computing, NUS)|ModelGo||licenseref-modelgo-mg0-2.0|modelgo mg 0 2 0|modelgo zero license\n\
modified-mit|LicenseRef-modified-mit|conditional|user-threshold revenue-threshold naming|weights code|Modified MIT License (Moonshot AI, Kimi K2)|Moonshot AI|Kimi|MIT|licenseref-modified-mit|modified mit|modified mit license|modified mit license moonshot ai kimi k 2\n\
montreal-data-license|LicenseRef-montreal-data-license|||datasets|Montreal Data License (MDL)|Element AI / Mila (Benjamin et al.)|Montreal Data License||licenseref-montreal-data-license|montreal data license|montreal data license mdl\n\
mrl|LicenseRef-mrl|restricted|non-commercial research-only pass-through|weights code|Mistral AI Research License (MRL)|Mistral AI|Mistral AI||licenseref-mrl|mistral ai research license|mistral ai research license mrl|mistral research license|mrl\n\
msr-license|LicenseRef-msr-license|restricted|non-commercial research-only no-redistribution use-restrictions|weights code datasets|Microsoft Research License Terms|Microsoft|Microsoft||licenseref-msr-license|microsoft research license|microsoft research license terms|msr license\n\
nscl-v1|LicenseRef-nscl-v1|restricted|non-commercial research-only pass-through|weights code|NVIDIA Source Code License (NSCLv1)|NVIDIA (NVlabs)|NVIDIA||licenseref-nscl-v1|nscl v 1|nvidia source code license|nvidia source code license nsclv 1\n\
nvidia-data-agreement-model-training|LicenseRef-nvidia-data-agreement-model-training|restricted|no-redistribution use-restrictions revocable|datasets|NVIDIA Data Agreement for Model Training|NVIDIA|NVIDIA||licenseref-nvidia-data-agreement-model-training|nvidia data agreement for model training|nvidia data agreement model training\n\
nvidia-open-model-license|LicenseRef-nvidia-open-model-license|conditional|use-restrictions naming|weights code|NVIDIA Open Model License Agreement|NVIDIA|NVIDIA||licenseref-nvidia-open-model-license|nvidia open model license|nvidia open model license agreement\n\
open-aleph-license|LicenseRef-open-aleph-license|restricted|non-commercial use-restrictions share-alike|weights code|Open Aleph License (OAL)|Aleph Alpha|Aleph Alpha||licenseref-open-aleph-license|open aleph license|open aleph license oal\n\
open-weights-permissive-1.0.0|LicenseRef-open-weights-permissive-1.0.0|||weights|Open Weights Permissive License|Open Weights|Open Weights||licenseref-open-weights-permissive-1.0.0|open weights permissive 1 0 0|open weights permissive license\n\
openatom-model-license|LicenseRef-openatom-model-license|||weights code|OpenAtom Model License|OpenAtom Foundation|OpenAtom||licenseref-openatom-model-license|openatom model license\n\
openmdw-1.1|LicenseRef-openmdw-1.1|||weights code datasets|OpenMDW License Agreement, version 1.1|Linux Foundation|OpenMDW||licenseref-openmdw-1.1|openmdw 1 1|openmdw 1 1 license|openmdw license 1 1|openmdw license agreement version 1 1\n\
openrail++|LicenseRef-openrail--|conditional|use-restrictions pass-through|weights code|CreativeML Open RAIL++-M License|Stability AI|CreativeML||creativeml openrail ++ m|creativeml openrail ++ m license|licenseref-openrail++|licenseref-openrail--|openrail ++|openrail ++ m|sdxl license\n\
openrail-m|LicenseRef-openrail-m|conditional|use-restrictions pass-through||Open RAIL-M (text not said)|RAIL Initiative|||licenseref-openrail-m|openrail m|openrail m text not said\n\
opt-175b-license|LicenseRef-opt-175b-license|restricted|non-commercial research-only use-restrictions revocable|weights code|OPT-175B License Agreement|Meta Platforms|OPT-175B; Meta||licenseref-opt-175b-license|opt 175 b license|opt 175 b license agreement\n\
pml-1.0|LicenseRef-pml-1.0|conditional|use-restrictions registration pass-through revocable|weights code|Platform Model License 1.0 (PML-1.0)|Roboflow|Platform Model License||licenseref-pml-1.0|platform model license 1 0|platform model license 1 0 pml 1 0|pml 1 0\n\
prior-labs-license|LicenseRef-prior-labs-license|conditional|naming|weights code|Prior Labs License (Apache 2.0 with additional provision)|Prior Labs|Prior Labs|Apache-2.0|licenseref-prior-labs-license|prior labs license|prior labs license apache 2 0 with additional provision\n\
qwen-research|LicenseRef-qwen-research|restricted|non-commercial research-only naming|weights code|Qwen RESEARCH LICENSE AGREEMENT|Alibaba Cloud|Qwen; Alibaba Cloud||licenseref-qwen-research|qwen research|qwen research license|qwen research license agreement\n\
qwen|LicenseRef-qwen|conditional|user-threshold naming|weights code|Qwen LICENSE AGREEMENT|Alibaba Cloud|Qwen; Alibaba Cloud||licenseref-qwen|qwen|qwen license|qwen license agreement\n\
research-only-rail|LicenseRef-research-only-rail|restricted|non-commercial research-only use-restrictions pass-through|weights code|Research-Only RAIL (RAIL-MS / RAIL-AMS)|RAIL Initiative; filled in per licensor (AMD, valeo.ai)|RAIL||licenseref-research-only-rail|research only rail|research only rail rail ms rail ams\n\
responsible-ai-source-1.0|LicenseRef-responsible-ai-source-1.0|conditional|use-restrictions pass-through|code|Responsible AI Source Code License v1.0|RAIL Initiative|Responsible AI Source Code License||licenseref-responsible-ai-source-1.0|responsible ai source 1 0|responsible ai source code license v 1 0\n\
responsible-ai-source-1.1|LicenseRef-responsible-ai-source-1.1|conditional|use-restrictions pass-through|code|Responsible AI Source Code License v1.1|RAIL Initiative|Responsible AI Source Code License||licenseref-responsible-ai-source-1.1|responsible ai source 1 1|responsible ai source code license v 1 1\n\
s-lab-license-1.0|LicenseRef-s-lab-license-1.0|restricted|non-commercial|weights code|S-Lab License 1.0|S-Lab, NTU|S-Lab|BSD-3-Clause|licenseref-s-lab-license-1.0|s lab license|s lab license 1 0\n\
sam-license|LicenseRef-sam-license|conditional|use-restrictions pass-through revocable|weights code|SAM License|Meta Platforms|SAM; Meta||licenseref-sam-license|sam license\n\
sarvam-research-license|LicenseRef-sarvam-research-license|restricted|non-commercial research-only pass-through|weights code|Sarvam AI Research License|Sarvam AI|Sarvam AI||licenseref-sarvam-research-license|sarvam ai research license|sarvam research license\n\
sdxl-0.9-research-license|LicenseRef-sdxl-0.9-research-license|restricted|non-commercial research-only use-restrictions revocable|weights code|SDXL 0.9 Research License Agreement|Stability AI|SDXL 0.9; Stability AI||licenseref-sdxl-0.9-research-license|sdxl 0 9 research license|sdxl 0 9 research license agreement\n\
skywork-community-license|LicenseRef-skywork-community-license|conditional|use-restrictions naming revocable|weights code|Skywork Community License|Kunlun / Skywork|Skywork||licenseref-skywork-community-license|skywork community license\n\
soml-1.0|LicenseRef-soml-1.0|conditional|use-restrictions pass-through|code|Software for Open Models License (SOM)|Nomic AI|Software for Open Models License||licenseref-soml-1.0|software for open models license|software for open models license som|soml 1 0\n\
stabilityai-ai-community|LicenseRef-stabilityai-ai-community|conditional|use-restrictions revenue-threshold no-training-of-others naming registration revocable|weights code|Stability AI Community License Agreement|Stability AI|Stability AI||licenseref-stabilityai-ai-community|stability ai community license|stability ai community license agreement|stabilityai ai community\n\
stabilityai-nc-community|LicenseRef-stabilityai-nc-community|restricted|non-commercial use-restrictions pass-through revocable|weights code|Stability AI Non-Commercial Community License Agreement (SV3D)|Stability AI|Stability AI||licenseref-stabilityai-nc-community|stability ai noncommercial community license|stability ai noncommercial community license agreement sv 3 d|stabilityai nc community\n\
stabilityai-nc-research-community|LicenseRef-stabilityai-nc-research-community|restricted|non-commercial use-restrictions pass-through revocable|weights code|Stability AI Non-Commercial Research Community License Agreement|Stability AI|Stability AI||licenseref-stabilityai-nc-research-community|sai nc community|stability ai noncommercial research community license|stability ai noncommercial research community license agreement|stabilityai nc research community\n\
stabilityai-non-commercial|LicenseRef-stabilityai-non-commercial|restricted|non-commercial use-restrictions no-training-of-others naming revocable|weights code|Stability AI Non-Commercial License Agreement|Stability AI|Stability AI||licenseref-stabilityai-non-commercial|stability ai noncommercial license|stability ai noncommercial license agreement|stabilityai noncommercial\n\
stable-video-diffusion-nc-community|LicenseRef-stable-video-diffusion-nc-community|restricted|non-commercial use-restrictions pass-through revocable|weights code|Stable Video Diffusion Non-Commercial Community License Agreement|Stability AI|Stability AI; Stable Video Diffusion||licenseref-stable-video-diffusion-nc-community|stable video diffusion nc community|stable video diffusion noncommercial community license|stable video diffusion noncommercial community license agreement\n\
tencent-hunyuan-community|LicenseRef-tencent-hunyuan-community|conditional|use-restrictions user-threshold no-training-of-others territory pass-through|weights code|Tencent Hunyuan Community License Agreement|Tencent|Tencent; Hunyuan||licenseref-tencent-hunyuan-community|tencent hunyuan community|tencent hunyuan community license|tencent hunyuan community license agreement\n\
tongyi-qianwen-research|LicenseRef-tongyi-qianwen-research|restricted|non-commercial research-only no-training-of-others|weights code|Tongyi Qianwen RESEARCH LICENSE AGREEMENT|Alibaba Cloud|Tongyi Qianwen; Alibaba Cloud||licenseref-tongyi-qianwen-research|tongyi qianwen research|tongyi qianwen research license|tongyi qianwen research license agreement\n\
tongyi-qianwen|LicenseRef-tongyi-qianwen|conditional|user-threshold no-training-of-others|weights code|Tongyi Qianwen LICENSE AGREEMENT|Alibaba Cloud|Tongyi Qianwen; Alibaba Cloud||licenseref-tongyi-qianwen|tongyi qianwen|tongyi qianwen license|tongyi qianwen license agreement\n\
vggt-license|LicenseRef-vggt-license|conditional|use-restrictions pass-through revocable|weights code|VGGT License v1|Meta Platforms / University of Oxford|VGGT; Meta||licenseref-vggt-license|vggt license|vggt license v 1\n\
yi-license|LicenseRef-yi-license|conditional|use-restrictions registration revocable|weights code|Yi Series Models (Community) License Agreement|01.AI|Yi Series Models||licenseref-yi-license|yi license|yi series models community license|yi series models community license agreement|yi series models license|yi series models license agreement\n\
yuan2-license|LicenseRef-yuan2-license|conditional|use-restrictions revocable|weights code|Yuan 2.0 Model License Agreement (\u6e902.0\u6a21\u578b\u8bb8\u53ef\u534f\u8bae)|Inspur (IEIT)|\u6e902.0||licenseref-yuan2-license|yuan 2 0 model license agreement \u6e90 2 0 \u6a21\u578b\u8bb8\u53ef\u534f\u8bae|yuan 2 license\n\
';
/**
 * A line per name that a text is searched for: its parts; the license; how it has to stand there, if not anyhow:
 * `?` beside words that speak of licensing, else written so.
 */
const mentionList = '\
0 bsd|0BSD\n\
2 clause bsd|BSD-2-Clause\n\
3 clause bsd|BSD-3-Clause\n\
3 d slicer 1 0|3D-Slicer-1.0|3d-slicer-1.0\n\
3 d slicer license v 1 0|3D-Slicer-1.0\n\
3 dfx glide license|Glide\n\
academic free license 3 0|AFL-3.0\n\
academic free license v 1 1|AFL-1.1\n\
academic free license v 1 2|AFL-1.2\n\
academic free license v 2 0|AFL-2.0\n\
academic free license v 2 1|AFL-2.1\n\
academic free license v 3 0|AFL-3.0\n\
adacore doc license|AdaCore-doc\n\
adaptive public license 1 0|APL-1.0\n\
adobe 2006|Adobe-2006|adobe-2006\n\
adobe display postscript license|Adobe-Display-PostScript\n\
adobe glyph list license|Adobe-Glyph\n\
adobe postscript afm license|APAFML\n\
adobe systems incorporated source code license agreement|Adobe-2006\n\
adobe utopia font license|Adobe-Utopia\n\
advanced cryptics dictionary license|Advanced-Cryptics-Dictionary\n\
affero general public license v 1 0|AGPL-1.0-only\n\
affero general public license v 3 0|AGPL-3.0-only\n\
afl 1 1|AFL-1.1|afl-1.1\n\
afl 1 2|AFL-1.2|afl-1.2\n\
afl 2 0|AFL-2.0|afl-2.0\n\
afl 2 1|AFL-2.1|afl-2.1\n\
afl 3 0|AFL-3.0|afl-3.0\n\
agpl 1 0 only|AGPL-1.0-only|agpl-1.0-only\n\
agpl 1 0 or later|AGPL-1.0-or-later|agpl-1.0-or-later\n\
agpl 3|AGPL-3.0-only\n\
agpl 3 0|AGPL-3.0-only\n\
agpl 3 0 only|AGPL-3.0-only|agpl-3.0-only\n\
agpl 3 0 or later|AGPL-3.0-or-later|agpl-3.0-or-later\n\
agpl v 3|AGPL-3.0-only\n\
agpl v 3 0|AGPL-3.0-only\n\
agplv 3|AGPL-3.0-only\n\
ai 2 tulu model license|ai2-tulu-model-license|ai2-tulu-model-license\n\
ai pubs openrail m license|ai-pubs-openrail-m-modified\n\
ai pubs openrail m license agreement|ai-pubs-openrail-m-modified\n\
ai pubs openrail m modified|ai-pubs-openrail-m-modified|ai-pubs-openrail-m-modified\n\
aladdin free public license|Aladdin\n\
alglib documentation license|ALGLIB-Documentation\n\
alphafold 3 model parameters terms of use|alphafold3-model-parameters\n\
alphafold 3 output terms|alphafold3-output-terms|alphafold3-output-terms\n\
alphafold 3 output terms of use|alphafold3-output-terms\n\
alv 2|Apache-2.0\n\
amazon digital services license|ADSL\n\
amd newlib license|AMD-newlib\n\
amd s plpa map c license|AMDPLPA\n\
aml glslang variant license|AML-glslang\n\
antlr software rights notice with license fallback|ANTLR-PD-fallback\n\
any osi license|any-OSI\n\
any osi license perl modules|any-OSI-perl-modules\n\
apache 1 0|Apache-1.0|apache-1.0\n\
apache 1 1|Apache-1.1|apache-1.1\n\
apache 2|Apache-2.0|?\n\
apache 2 0|Apache-2.0\n\
apache 2 license|Apache-2.0\n\
apache license 1 0|Apache-1.0\n\
apache license 1 1|Apache-1.1\n\
apache license 2|Apache-2.0\n\
apache license 2 0|Apache-2.0\n\
apache license v 2|Apache-2.0\n\
apache license v 2 0|Apache-2.0\n\
apache license version 2|Apache-2.0\n\
apache license version 2 0|Apache-2.0\n\
apache public license 2 0|Apache-2.0\n\
apache software license 2 0|Apache-2.0\n\
apache software license version 2 0|Apache-2.0\n\
apache v 2|Apache-2.0\n\
apache v 2 0|Apache-2.0\n\
apl 1 0|APL-1.0|apl-1.0\n\
app s 2 p|App-s2p|app-s2p\n\
app s 2 p license|App-s2p\n\
apple machine learning research model license|apple-amlr\n\
apple machine learning research model license agreement|apple-amlr\n\
apple mit license|AML\n\
apple public source license 1 0|APSL-1.0\n\
apple public source license 1 1|APSL-1.1\n\
apple public source license 1 2|APSL-1.2\n\
apple public source license 2 0|APSL-2.0\n\
apple sample code license|apple-ascl\n\
apple sample code license agreement|apple-ascl\n\
apsl 1 0|APSL-1.0|apsl-1.0\n\
apsl 1 1|APSL-1.1|apsl-1.1\n\
apsl 1 2|APSL-1.2|apsl-1.2\n\
apsl 2 0|APSL-2.0|apsl-2.0\n\
aquila license|aquila-license|aquila-license\n\
aquila model license|aquila-license\n\
aquila model license agreement|aquila-license\n\
arphic 1999|Arphic-1999|arphic-1999\n\
arphic public license|Arphic-1999\n\
artistic 1 0|Artistic-1.0|artistic-1.0\n\
artistic 1 0 cl 8|Artistic-1.0-cl8|artistic-1.0-cl8\n\
artistic 1 0 perl|Artistic-1.0-Perl|artistic-1.0-perl\n\
artistic 2 0|Artistic-2.0|artistic-2.0\n\
artistic license 1 0|Artistic-1.0\n\
artistic license 1 0 dist|Artistic-dist\n\
artistic license 1 0 perl|Artistic-1.0-Perl\n\
artistic license 1 0 w clause 8|Artistic-1.0-cl8\n\
artistic license 2 0|Artistic-2.0\n\
aspell russian license|Aspell-RU\n\
aswf digital assets 1 0|ASWF-Digital-Assets-1.0|aswf-digital-assets-1.0\n\
aswf digital assets 1 1|ASWF-Digital-Assets-1.1|aswf-digital-assets-1.1\n\
aswf digital assets license 1 1|ASWF-Digital-Assets-1.1\n\
aswf digital assets license version 1 0|ASWF-Digital-Assets-1.0\n\
attribution assurance license|AAL\n\
baai aquila model license|aquila-license\n\
baai aquila model license agreement|aquila-license\n\
bcrypt solar designer license|bcrypt-Solar-Designer\n\
bigcode openrail m|bigcode-openrail-m\n\
bigscience bloom rail 1 0|bigscience-bloom-rail-1.0\n\
bigscience openrail m|bigscience-openrail-m\n\
bigscience rail license|bigscience-bloom-rail-1.0\n\
bigscience rail license agreement|bigscience-bloom-rail-1.0\n\
bigscience rail license v 1 0|bigscience-bloom-rail-1.0\n\
bilibili index tts license 1 0|bilibili-index-tts-license-1.0|bilibili-index-tts-license-1.0\n\
bitstream charter font license|Bitstream-Charter\n\
bitstream vera font license|Bitstream-Vera\n\
bittorrent 1 0|BitTorrent-1.0|bittorrent-1.0\n\
bittorrent 1 1|BitTorrent-1.1|bittorrent-1.1\n\
bittorrent open source license v 1 0|BitTorrent-1.0\n\
bittorrent open source license v 1 1|BitTorrent-1.1\n\
bloom rail 1 0|bigscience-bloom-rail-1.0\n\
blue oak model license 1 0 0|BlueOak-1.0.0\n\
blueoak 1 0 0|BlueOak-1.0.0|blueoak-1.0.0\n\
boehm demers weiser gc license|Boehm-GC\n\
boehm demers weiser gc license without fee|Boehm-GC-without-fee\n\
bola 1 1|BOLA-1.1|bola-1.1\n\
boost software license|BSL-1.0\n\
boost software license 1 0|BSL-1.0\n\
brian gladman 2 clause|Brian-Gladman-2-Clause|brian-gladman-2-clause\n\
brian gladman 2 clause license|Brian-Gladman-2-Clause\n\
brian gladman 3 clause|Brian-Gladman-3-Clause|brian-gladman-3-clause\n\
brian gladman 3 clause license|Brian-Gladman-3-Clause\n\
bsd 1 clause|BSD-1-Clause|bsd-1-clause\n\
bsd 1 clause license|BSD-1-Clause\n\
bsd 2 clause|BSD-2-Clause\n\
bsd 2 clause darwin|BSD-2-Clause-Darwin|bsd-2-clause-darwin\n\
bsd 2 clause first lines|BSD-2-Clause-first-lines|bsd-2-clause-first-lines\n\
bsd 2 clause freebsd|BSD-2-Clause-FreeBSD|bsd-2-clause-freebsd\n\
bsd 2 clause freebsd license|BSD-2-Clause-FreeBSD\n\
bsd 2 clause netbsd|BSD-2-Clause-NetBSD|bsd-2-clause-netbsd\n\
bsd 2 clause netbsd license|BSD-2-Clause-NetBSD\n\
bsd 2 clause patent|BSD-2-Clause-Patent|bsd-2-clause-patent\n\
bsd 2 clause pkgconf disclaimer|BSD-2-Clause-pkgconf-disclaimer|bsd-2-clause-pkgconf-disclaimer\n\
bsd 2 clause plus patent license|BSD-2-Clause-Patent\n\
bsd 2 clause simplified license|BSD-2-Clause\n\
bsd 2 clause views|BSD-2-Clause-Views|bsd-2-clause-views\n\
bsd 3|BSD-3-Clause\n\
bsd 3 clause|BSD-3-Clause\n\
bsd 3 clause acpica|BSD-3-Clause-acpica|bsd-3-clause-acpica\n\
bsd 3 clause attribution|BSD-3-Clause-Attribution|bsd-3-clause-attribution\n\
bsd 3 clause clear|BSD-3-Clause-Clear\n\
bsd 3 clause clear license|BSD-3-Clause-Clear\n\
bsd 3 clause flex|BSD-3-Clause-flex|bsd-3-clause-flex\n\
bsd 3 clause hp|BSD-3-Clause-HP|bsd-3-clause-hp\n\
bsd 3 clause lbnl|BSD-3-Clause-LBNL|bsd-3-clause-lbnl\n\
bsd 3 clause modification|BSD-3-Clause-Modification|bsd-3-clause-modification\n\
bsd 3 clause new or revised license|BSD-3-Clause\n\
bsd 3 clause no military license|BSD-3-Clause-No-Military-License|bsd-3-clause-no-military-license\n\
bsd 3 clause no nuclear license|BSD-3-Clause-No-Nuclear-License|bsd-3-clause-no-nuclear-license\n\
bsd 3 clause no nuclear license 2014|BSD-3-Clause-No-Nuclear-License-2014|bsd-3-clause-no-nuclear-license-2014\n\
bsd 3 clause no nuclear warranty|BSD-3-Clause-No-Nuclear-Warranty|bsd-3-clause-no-nuclear-warranty\n\
bsd 3 clause open mpi|BSD-3-Clause-Open-MPI|bsd-3-clause-open-mpi\n\
bsd 3 clause sun|BSD-3-Clause-Sun|bsd-3-clause-sun\n\
bsd 3 clause tso|BSD-3-Clause-Tso|bsd-3-clause-tso\n\
bsd 4 3 reno|BSD-4.3RENO|bsd-4.3reno\n\
bsd 4 3 reno license|BSD-4.3RENO\n\
bsd 4 3 tahoe|BSD-4.3TAHOE|bsd-4.3tahoe\n\
bsd 4 3 tahoe license|BSD-4.3TAHOE\n\
bsd 4 clause|BSD-4-Clause|bsd-4-clause\n\
bsd 4 clause original or old license|BSD-4-Clause\n\
bsd 4 clause shortened|BSD-4-Clause-Shortened|bsd-4-clause-shortened\n\
bsd 4 clause uc|BSD-4-Clause-UC|bsd-4-clause-uc\n\
bsd advertising acknowledgement license|BSD-Advertising-Acknowledgement\n\
bsd mark modifications license|BSD-Mark-Modifications\n\
bsd protection license|BSD-Protection\n\
bsd systemics w 3 works|BSD-Systemics-W3Works|bsd-systemics-w3works\n\
bsd zero clause license|0BSD\n\
bsl 1 0|BSL-1.0|bsl-1.0\n\
buena onda license agreement v 1 1|BOLA-1.1\n\
business source license 1 1|BUSL-1.1\n\
busl 1 1|BUSL-1.1|busl-1.1\n\
bzip 2 1 0 5|bzip2-1.0.5|bzip2-1.0.5\n\
bzip 2 1 0 6|bzip2-1.0.6|bzip2-1.0.6\n\
bzip 2 and libbzip 2 license v 1 0 5|bzip2-1.0.5\n\
bzip 2 and libbzip 2 license v 1 0 6|bzip2-1.0.6\n\
c uda|C-UDA-1.0\n\
c uda 1 0|C-UDA-1.0|c-uda-1.0\n\
cal 1 0|CAL-1.0|cal-1.0\n\
cal 1 0 combined work exception|CAL-1.0-Combined-Work-Exception|cal-1.0-combined-work-exception\n\
caldera license without preamble|Caldera-no-preamble\n\
catosl 1 1|CATOSL-1.1|catosl-1.1\n\
cc 0|CC0-1.0\n\
cc 0 1 0|CC0-1.0|cc0-1.0\n\
cc 0 1 0 universal|CC0-1.0\n\
cc pdm 1 0|CC-PDM-1.0|cc-pdm-1.0\n\
cc sa 1 0|CC-SA-1.0|cc-sa-1.0\n\
cc zero|CC0-1.0\n\
ccby|cc-by\n\
ccby 1 0|CC-BY-1.0\n\
ccby 2 0|CC-BY-2.0\n\
ccby 2 5|CC-BY-2.5\n\
ccby 2 5 au|CC-BY-2.5-AU\n\
ccby 3 0|CC-BY-3.0\n\
ccby 3 0 at|CC-BY-3.0-AT\n\
ccby 3 0 au|CC-BY-3.0-AU\n\
ccby 3 0 de|CC-BY-3.0-DE\n\
ccby 3 0 igo|CC-BY-3.0-IGO\n\
ccby 3 0 nl|CC-BY-3.0-NL\n\
ccby 3 0 us|CC-BY-3.0-US\n\
ccby 4 0|CC-BY-4.0\n\
ccby nc|cc-by-nc\n\
ccby nc 1 0|CC-BY-NC-1.0\n\
ccby nc 2 0|CC-BY-NC-2.0\n\
ccby nc 2 5|CC-BY-NC-2.5\n\
ccby nc 3 0|CC-BY-NC-3.0\n\
ccby nc 3 0 de|CC-BY-NC-3.0-DE\n\
ccby nc 4 0|CC-BY-NC-4.0\n\
ccby nc nd|cc-by-nc-nd\n\
ccby nc nd 1 0|CC-BY-NC-ND-1.0\n\
ccby nc nd 2 0|CC-BY-NC-ND-2.0\n\
ccby nc nd 2 5|CC-BY-NC-ND-2.5\n\
ccby nc nd 3 0|CC-BY-NC-ND-3.0\n\
ccby nc nd 3 0 de|CC-BY-NC-ND-3.0-DE\n\
ccby nc nd 3 0 igo|CC-BY-NC-ND-3.0-IGO\n\
ccby nc nd 4 0|CC-BY-NC-ND-4.0\n\
ccby nc sa|cc-by-nc-sa\n\
ccby nc sa 1 0|CC-BY-NC-SA-1.0\n\
ccby nc sa 2 0|CC-BY-NC-SA-2.0\n\
ccby nc sa 2 0 de|CC-BY-NC-SA-2.0-DE\n\
ccby nc sa 2 0 fr|CC-BY-NC-SA-2.0-FR\n\
ccby nc sa 2 0 uk|CC-BY-NC-SA-2.0-UK\n\
ccby nc sa 2 5|CC-BY-NC-SA-2.5\n\
ccby nc sa 3 0|CC-BY-NC-SA-3.0\n\
ccby nc sa 3 0 de|CC-BY-NC-SA-3.0-DE\n\
ccby nc sa 3 0 igo|CC-BY-NC-SA-3.0-IGO\n\
ccby nc sa 4 0|CC-BY-NC-SA-4.0\n\
ccby nd|cc-by-nd\n\
ccby nd 1 0|CC-BY-ND-1.0\n\
ccby nd 2 0|CC-BY-ND-2.0\n\
ccby nd 2 5|CC-BY-ND-2.5\n\
ccby nd 3 0|CC-BY-ND-3.0\n\
ccby nd 3 0 de|CC-BY-ND-3.0-DE\n\
ccby nd 4 0|CC-BY-ND-4.0\n\
ccby sa|cc-by-sa\n\
ccby sa 1 0|CC-BY-SA-1.0\n\
ccby sa 2 0|CC-BY-SA-2.0\n\
ccby sa 2 0 uk|CC-BY-SA-2.0-UK\n\
ccby sa 2 1 jp|CC-BY-SA-2.1-JP\n\
ccby sa 2 5|CC-BY-SA-2.5\n\
ccby sa 3 0|CC-BY-SA-3.0\n\
ccby sa 3 0 at|CC-BY-SA-3.0-AT\n\
ccby sa 3 0 de|CC-BY-SA-3.0-DE\n\
ccby sa 3 0 igo|CC-BY-SA-3.0-IGO\n\
ccby sa 4 0|CC-BY-SA-4.0\n\
cddl 1 0|CDDL-1.0|cddl-1.0\n\
cddl 1 1|CDDL-1.1|cddl-1.1\n\
cdl 1 0|CDL-1.0|cdl-1.0\n\
cdla permissive 1 0|CDLA-Permissive-1.0\n\
cdla permissive 2 0|CDLA-Permissive-2.0\n\
cdla sharing 1 0|CDLA-Sharing-1.0\n\
cecill 1 0|CECILL-1.0|cecill-1.0\n\
cecill 1 1|CECILL-1.1|cecill-1.1\n\
cecill 2 0|CECILL-2.0|cecill-2.0\n\
cecill 2 1|CECILL-2.1|cecill-2.1\n\
cecill b free software license agreement|CECILL-B\n\
cecill c free software license agreement|CECILL-C\n\
cecill free software license agreement v 1 0|CECILL-1.0\n\
cecill free software license agreement v 1 1|CECILL-1.1\n\
cecill free software license agreement v 2 0|CECILL-2.0\n\
cecill free software license agreement v 2 1|CECILL-2.1\n\
cern ohl 1 1|CERN-OHL-1.1|cern-ohl-1.1\n\
cern ohl 1 2|CERN-OHL-1.2|cern-ohl-1.2\n\
cern ohl p 2 0|CERN-OHL-P-2.0|cern-ohl-p-2.0\n\
cern ohl s 2 0|CERN-OHL-S-2.0|cern-ohl-s-2.0\n\
cern ohl w 2 0|CERN-OHL-W-2.0|cern-ohl-w-2.0\n\
cern open hardware license v 1 1|CERN-OHL-1.1\n\
cern open hardware license v 1 2|CERN-OHL-1.2\n\
cern open hardware license version 2 permissive|CERN-OHL-P-2.0\n\
cern open hardware license version 2 strongly reciprocal|CERN-OHL-S-2.0\n\
cern open hardware license version 2 weakly reciprocal|CERN-OHL-W-2.0\n\
chameleon research license|chameleon-research-license\n\
chameleon research license agreement|chameleon-research-license\n\
chatglm 2 6 b license|chatglm2-6b-license\n\
chatglm 2 6 b license agreement|chatglm2-6b-license\n\
chatglm 3 6 b license|chatglm3-6b-license\n\
chatglm 3 6 b license agreement|chatglm3-6b-license\n\
chatglm 6 b license|chatglm-6b-license\n\
chatglm 6 b license agreement|chatglm-6b-license\n\
check cvs license|check-cvs\n\
clarified artistic license|ClArtistic\n\
clear bsd license|BSD-3-Clause-Clear\n\
cmu mach license|CMU-Mach\n\
cnri jython license|CNRI-Jython\n\
cnri python license|CNRI-Python\n\
cnri python open source gpl compatible license agreement|CNRI-Python-GPL-Compatible\n\
code project open license 1 02|CPOL-1.02\n\
cogvideo license|cogvideo-license\n\
cogvideo license agreement|cogvideo-license\n\
cogvideox license|cogvideox-license\n\
cogvideox license agreement|cogvideox-license\n\
coil 1 0|COIL-1.0|coil-1.0\n\
common attack pattern enumeration and classification license|CAPEC-tou\n\
common development and distribution license 1 0|CDDL-1.0\n\
common development and distribution license 1 1|CDDL-1.1\n\
common documentation license 1 0|CDL-1.0\n\
common lisp loop license|LOOP\n\
common public attribution license 1 0|CPAL-1.0\n\
common public license 1 0|CPL-1.0\n\
common vulnerability enumeration tou license|cve-tou\n\
community data license agreement permissive 1 0|CDLA-Permissive-1.0\n\
community data license agreement permissive 2 0|CDLA-Permissive-2.0\n\
community data license agreement permissive version 1 0|CDLA-Permissive-1.0\n\
community data license agreement permissive version 2 0|CDLA-Permissive-2.0\n\
community data license agreement sharing 1 0|CDLA-Sharing-1.0\n\
community data license agreement sharing version 1 0|CDLA-Sharing-1.0\n\
community spec 1 0|Community-Spec-1.0|community-spec-1.0\n\
community specification license 1 0|Community-Spec-1.0\n\
computational use of data agreement|C-UDA-1.0\n\
computational use of data agreement v 1 0|C-UDA-1.0\n\
computer associates trusted open source license 1 1|CATOSL-1.1\n\
condor 1 1|Condor-1.1|condor-1.1\n\
condor public license v 1 1|Condor-1.1\n\
copyfree open innovation license|COIL-1.0\n\
copyleft next 0 3 0|copyleft-next-0.3.0|copyleft-next-0.3.0\n\
copyleft next 0 3 1|copyleft-next-0.3.1|copyleft-next-0.3.1\n\
coqui public model license|coqui-public-model-license\n\
coqui public model license agreement|coqui-public-model-license\n\
cornell lossless jpeg license|Cornell-Lossless-JPEG\n\
cpal 1 0|CPAL-1.0|cpal-1.0\n\
cpl 1 0|CPL-1.0|cpl-1.0\n\
cpol 1 02|CPOL-1.02|cpol-1.02\n\
creative commons attribution 1 0|CC-BY-1.0\n\
creative commons attribution 1 0 generic|CC-BY-1.0\n\
creative commons attribution 2 0|CC-BY-2.0\n\
creative commons attribution 2 0 generic|CC-BY-2.0\n\
creative commons attribution 2 5|CC-BY-2.5\n\
creative commons attribution 2 5 australia|CC-BY-2.5-AU\n\
creative commons attribution 2 5 generic|CC-BY-2.5\n\
creative commons attribution 3 0|CC-BY-3.0\n\
creative commons attribution 3 0 australia|CC-BY-3.0-AU\n\
creative commons attribution 3 0 austria|CC-BY-3.0-AT\n\
creative commons attribution 3 0 germany|CC-BY-3.0-DE\n\
creative commons attribution 3 0 igo|CC-BY-3.0-IGO\n\
creative commons attribution 3 0 netherlands|CC-BY-3.0-NL\n\
creative commons attribution 3 0 united states|CC-BY-3.0-US\n\
creative commons attribution 3 0 unported|CC-BY-3.0\n\
creative commons attribution 4 0|CC-BY-4.0\n\
creative commons attribution 4 0 international|CC-BY-4.0\n\
creative commons attribution noderivatives|cc-by-nd\n\
creative commons attribution noderivatives 1 0|CC-BY-ND-1.0\n\
creative commons attribution noderivatives 1 0 generic|CC-BY-ND-1.0\n\
creative commons attribution noderivatives 2 0|CC-BY-ND-2.0\n\
creative commons attribution noderivatives 2 0 generic|CC-BY-ND-2.0\n\
creative commons attribution noderivatives 2 5|CC-BY-ND-2.5\n\
creative commons attribution noderivatives 2 5 generic|CC-BY-ND-2.5\n\
creative commons attribution noderivatives 3 0|CC-BY-ND-3.0\n\
creative commons attribution noderivatives 3 0 germany|CC-BY-ND-3.0-DE\n\
creative commons attribution noderivatives 3 0 unported|CC-BY-ND-3.0\n\
creative commons attribution noderivatives 4 0|CC-BY-ND-4.0\n\
creative commons attribution noderivatives 4 0 international|CC-BY-ND-4.0\n\
creative commons attribution noncommercial|cc-by-nc\n\
creative commons attribution noncommercial 1 0|CC-BY-NC-1.0\n\
creative commons attribution noncommercial 1 0 generic|CC-BY-NC-1.0\n\
creative commons attribution noncommercial 2 0|CC-BY-NC-2.0\n\
creative commons attribution noncommercial 2 0 generic|CC-BY-NC-2.0\n\
creative commons attribution noncommercial 2 5|CC-BY-NC-2.5\n\
creative commons attribution noncommercial 2 5 generic|CC-BY-NC-2.5\n\
creative commons attribution noncommercial 3 0|CC-BY-NC-3.0\n\
creative commons attribution noncommercial 3 0 germany|CC-BY-NC-3.0-DE\n\
creative commons attribution noncommercial 3 0 unported|CC-BY-NC-3.0\n\
creative commons attribution noncommercial 4 0|CC-BY-NC-4.0\n\
creative commons attribution noncommercial 4 0 international|CC-BY-NC-4.0\n\
creative commons attribution noncommercial noderivatives|cc-by-nc-nd\n\
creative commons attribution noncommercial noderivatives 1 0|CC-BY-NC-ND-1.0\n\
creative commons attribution noncommercial noderivatives 1 0 generic|CC-BY-NC-ND-1.0\n\
creative commons attribution noncommercial noderivatives 2 0|CC-BY-NC-ND-2.0\n\
creative commons attribution noncommercial noderivatives 2 0 generic|CC-BY-NC-ND-2.0\n\
creative commons attribution noncommercial noderivatives 2 5|CC-BY-NC-ND-2.5\n\
creative commons attribution noncommercial noderivatives 2 5 generic|CC-BY-NC-ND-2.5\n\
creative commons attribution noncommercial noderivatives 3 0|CC-BY-NC-ND-3.0\n\
creative commons attribution noncommercial noderivatives 3 0 germany|CC-BY-NC-ND-3.0-DE\n\
creative commons attribution noncommercial noderivatives 3 0 igo|CC-BY-NC-ND-3.0-IGO\n\
creative commons attribution noncommercial noderivatives 3 0 unported|CC-BY-NC-ND-3.0\n\
creative commons attribution noncommercial noderivatives 4 0|CC-BY-NC-ND-4.0\n\
creative commons attribution noncommercial noderivatives 4 0 international|CC-BY-NC-ND-4.0\n\
creative commons attribution noncommercial sharealike|cc-by-nc-sa\n\
creative commons attribution noncommercial sharealike 1 0|CC-BY-NC-SA-1.0\n\
creative commons attribution noncommercial sharealike 1 0 generic|CC-BY-NC-SA-1.0\n\
creative commons attribution noncommercial sharealike 2 0|CC-BY-NC-SA-2.0\n\
creative commons attribution noncommercial sharealike 2 0 england and wales|CC-BY-NC-SA-2.0-UK\n\
creative commons attribution noncommercial sharealike 2 0 france|CC-BY-NC-SA-2.0-FR\n\
creative commons attribution noncommercial sharealike 2 0 generic|CC-BY-NC-SA-2.0\n\
creative commons attribution noncommercial sharealike 2 0 germany|CC-BY-NC-SA-2.0-DE\n\
creative commons attribution noncommercial sharealike 2 5|CC-BY-NC-SA-2.5\n\
creative commons attribution noncommercial sharealike 2 5 generic|CC-BY-NC-SA-2.5\n\
creative commons attribution noncommercial sharealike 3 0|CC-BY-NC-SA-3.0\n\
creative commons attribution noncommercial sharealike 3 0 germany|CC-BY-NC-SA-3.0-DE\n\
creative commons attribution noncommercial sharealike 3 0 igo|CC-BY-NC-SA-3.0-IGO\n\
creative commons attribution noncommercial sharealike 3 0 unported|CC-BY-NC-SA-3.0\n\
creative commons attribution noncommercial sharealike 4 0|CC-BY-NC-SA-4.0\n\
creative commons attribution noncommercial sharealike 4 0 international|CC-BY-NC-SA-4.0\n\
creative commons attribution sharealike|cc-by-sa\n\
creative commons attribution sharealike 1 0|CC-BY-SA-1.0\n\
creative commons attribution sharealike 1 0 generic|CC-BY-SA-1.0\n\
creative commons attribution sharealike 2 0|CC-BY-SA-2.0\n\
creative commons attribution sharealike 2 0 england and wales|CC-BY-SA-2.0-UK\n\
creative commons attribution sharealike 2 0 generic|CC-BY-SA-2.0\n\
creative commons attribution sharealike 2 1 japan|CC-BY-SA-2.1-JP\n\
creative commons attribution sharealike 2 5|CC-BY-SA-2.5\n\
creative commons attribution sharealike 2 5 generic|CC-BY-SA-2.5\n\
creative commons attribution sharealike 3 0|CC-BY-SA-3.0\n\
creative commons attribution sharealike 3 0 austria|CC-BY-SA-3.0-AT\n\
creative commons attribution sharealike 3 0 germany|CC-BY-SA-3.0-DE\n\
creative commons attribution sharealike 3 0 igo|CC-BY-SA-3.0-IGO\n\
creative commons attribution sharealike 3 0 unported|CC-BY-SA-3.0\n\
creative commons attribution sharealike 4 0|CC-BY-SA-4.0\n\
creative commons attribution sharealike 4 0 international|CC-BY-SA-4.0\n\
creative commons by 1 0|CC-BY-1.0\n\
creative commons by 2 0|CC-BY-2.0\n\
creative commons by 2 5|CC-BY-2.5\n\
creative commons by 2 5 au|CC-BY-2.5-AU\n\
creative commons by 3 0|CC-BY-3.0\n\
creative commons by 3 0 at|CC-BY-3.0-AT\n\
creative commons by 3 0 au|CC-BY-3.0-AU\n\
creative commons by 3 0 de|CC-BY-3.0-DE\n\
creative commons by 3 0 igo|CC-BY-3.0-IGO\n\
creative commons by 3 0 nl|CC-BY-3.0-NL\n\
creative commons by 3 0 us|CC-BY-3.0-US\n\
creative commons by 4 0|CC-BY-4.0\n\
creative commons by nc 1 0|CC-BY-NC-1.0\n\
creative commons by nc 2 0|CC-BY-NC-2.0\n\
creative commons by nc 2 5|CC-BY-NC-2.5\n\
creative commons by nc 3 0|CC-BY-NC-3.0\n\
creative commons by nc 3 0 de|CC-BY-NC-3.0-DE\n\
creative commons by nc 4 0|CC-BY-NC-4.0\n\
creative commons by nc nd 1 0|CC-BY-NC-ND-1.0\n\
creative commons by nc nd 2 0|CC-BY-NC-ND-2.0\n\
creative commons by nc nd 2 5|CC-BY-NC-ND-2.5\n\
creative commons by nc nd 3 0|CC-BY-NC-ND-3.0\n\
creative commons by nc nd 3 0 de|CC-BY-NC-ND-3.0-DE\n\
creative commons by nc nd 3 0 igo|CC-BY-NC-ND-3.0-IGO\n\
creative commons by nc nd 4 0|CC-BY-NC-ND-4.0\n\
creative commons by nc sa 1 0|CC-BY-NC-SA-1.0\n\
creative commons by nc sa 2 0|CC-BY-NC-SA-2.0\n\
creative commons by nc sa 2 0 de|CC-BY-NC-SA-2.0-DE\n\
creative commons by nc sa 2 0 fr|CC-BY-NC-SA-2.0-FR\n\
creative commons by nc sa 2 0 uk|CC-BY-NC-SA-2.0-UK\n\
creative commons by nc sa 2 5|CC-BY-NC-SA-2.5\n\
creative commons by nc sa 3 0|CC-BY-NC-SA-3.0\n\
creative commons by nc sa 3 0 de|CC-BY-NC-SA-3.0-DE\n\
creative commons by nc sa 3 0 igo|CC-BY-NC-SA-3.0-IGO\n\
creative commons by nc sa 4 0|CC-BY-NC-SA-4.0\n\
creative commons by nd 1 0|CC-BY-ND-1.0\n\
creative commons by nd 2 0|CC-BY-ND-2.0\n\
creative commons by nd 2 5|CC-BY-ND-2.5\n\
creative commons by nd 3 0|CC-BY-ND-3.0\n\
creative commons by nd 3 0 de|CC-BY-ND-3.0-DE\n\
creative commons by nd 4 0|CC-BY-ND-4.0\n\
creative commons by sa 1 0|CC-BY-SA-1.0\n\
creative commons by sa 2 0|CC-BY-SA-2.0\n\
creative commons by sa 2 0 uk|CC-BY-SA-2.0-UK\n\
creative commons by sa 2 1 jp|CC-BY-SA-2.1-JP\n\
creative commons by sa 2 5|CC-BY-SA-2.5\n\
creative commons by sa 3 0|CC-BY-SA-3.0\n\
creative commons by sa 3 0 at|CC-BY-SA-3.0-AT\n\
creative commons by sa 3 0 de|CC-BY-SA-3.0-DE\n\
creative commons by sa 3 0 igo|CC-BY-SA-3.0-IGO\n\
creative commons by sa 4 0|CC-BY-SA-4.0\n\
creative commons cc 0|CC0-1.0\n\
creative commons zero|CC0-1.0\n\
creativeml openrail ++ m|openrail++\n\
creativeml openrail m|creativeml-openrail-m\n\
cryptographic autonomy license 1 0|CAL-1.0\n\
cryptographic autonomy license 1 0 combined work exception|CAL-1.0-Combined-Work-Exception\n\
cua office public license v 1 0|CUA-OPL-1.0\n\
cua opl 1 0|CUA-OPL-1.0|cua-opl-1.0\n\
d fsl 1 0|D-FSL-1.0|d-fsl-1.0\n\
data license germany attribution version 2 0|DL-DE-BY-2.0\n\
data license germany zero version 2 0|DL-DE-ZERO-2.0\n\
databricks open model license|databricks-open-model-license\n\
databricks open model license agreement|databricks-open-model-license\n\
david m gay dtoa license|dtoa\n\
dec 3 clause|DEC-3-Clause|dec-3-clause\n\
dec 3 clause license|DEC-3-Clause\n\
deepfloyd if code license|deepfloyd-if-code-license|deepfloyd-if-code-license\n\
deepfloyd if license|deepfloyd-if-license\n\
deepfloyd if license agreement|deepfloyd-if-license\n\
deepseek license|deepseek\n\
deepseek license agreement|deepseek\n\
deepseek model license|deepseek\n\
deepseek model license agreement|deepseek\n\
detection rule license 1 0|DRL-1.0\n\
detection rule license 1 1|DRL-1.1\n\
dinov 3 license|dinov3-license\n\
dinov 3 license agreement|dinov3-license\n\
dl de by 2 0|DL-DE-BY-2.0|dl-de-by-2.0\n\
dl de zero 2 0|DL-DE-ZERO-2.0|dl-de-zero-2.0\n\
do what the f ck you want to but it s not my fault public license|WTFNMFPL\n\
do what the f ck you want to public license|WTFPL\n\
docbook dtd license|DocBook-DTD\n\
docbook schema license|DocBook-Schema\n\
docbook stylesheet license|DocBook-Stylesheet\n\
docbook xml license|DocBook-XML\n\
drl 1 0|DRL-1.0|drl-1.0\n\
drl 1 1|DRL-1.1|drl-1.1\n\
ecl 1 0|ECL-1.0|ecl-1.0\n\
ecl 2 0|ECL-2.0|ecl-2.0\n\
eclipse public license 1 0|EPL-1.0\n\
eclipse public license 2 0|EPL-2.0\n\
eclipse public license v 1 0|EPL-1.0\n\
eclipse public license v 2 0|EPL-2.0\n\
eclipse public license version 2 0|EPL-2.0\n\
ecos 2 0|eCos-2.0|ecos-2.0\n\
ecos license version 2 0|eCos-2.0\n\
educational community license 2 0|ECL-2.0\n\
educational community license v 1 0|ECL-1.0\n\
educational community license v 2 0|ECL-2.0\n\
efl 1 0|EFL-1.0|efl-1.0\n\
efl 2 0|EFL-2.0|efl-2.0\n\
egenix com public license 1 1 0|eGenix\n\
eiffel forum license v 1 0|EFL-1.0\n\
eiffel forum license v 2 0|EFL-2.0\n\
elastic 2 0|Elastic-2.0|elastic-2.0\n\
elastic license 2 0|Elastic-2.0\n\
enlightenment license e 16|MIT-advertising\n\
entessa public license v 1 0|Entessa\n\
epics open license|EPICS\n\
epl 1 0|EPL-1.0|epl-1.0\n\
epl 2 0|EPL-2.0|epl-2.0\n\
erlang public license v 1 1|ErlPL-1.1\n\
erlpl 1 1|ErlPL-1.1|erlpl-1.1\n\
esa pl permissive 2 4|ESA-PL-permissive-2.4|esa-pl-permissive-2.4\n\
esa pl strong copyleft 2 4|ESA-PL-strong-copyleft-2.4|esa-pl-strong-copyleft-2.4\n\
esa pl weak copyleft 2 4|ESA-PL-weak-copyleft-2.4|esa-pl-weak-copyleft-2.4\n\
etalab 2 0|etalab-2.0|etalab-2.0\n\
etalab open license 2 0|etalab-2.0\n\
eu datagrid software license|EUDatagrid\n\
eupl 1 0|EUPL-1.0|eupl-1.0\n\
eupl 1 1|EUPL-1.1\n\
eupl 1 2|EUPL-1.2\n\
eupl v 1 2|EUPL-1.2\n\
european space agency public license esa pl v 2 4 strong copyleft type 1|ESA-PL-strong-copyleft-2.4\n\
european space agency public license v 2 4 permissive type 3|ESA-PL-permissive-2.4\n\
european space agency public license v 2 4 weak copyleft type 2|ESA-PL-weak-copyleft-2.4\n\
european union public license 1 0|EUPL-1.0\n\
european union public license 1 1|EUPL-1.1\n\
european union public license 1 2|EUPL-1.2\n\
evolutionaryscale community license|evolutionaryscale-community-license\n\
evolutionaryscale community license agreement|evolutionaryscale-community-license\n\
exaone ai model license|exaone\n\
exaone ai model license agreement|exaone\n\
expat license|MIT\n\
fair ai public license 1 0|fair-ai-public-license-1.0\n\
fair ai public license 1 0 sd|fair-ai-public-license-1.0-sd\n\
fair noncommercial research license|fair-noncommercial-research-license\n\
fair noncommercial research license agreement|fair-noncommercial-research-license\n\
falcon 2 11 b tii license|falcon-2-11b-tii-license\n\
falcon 2 11 b tii license agreement|falcon-2-11b-tii-license\n\
ferguson twofish license|Ferguson-Twofish\n\
flux 1 dev noncommercial license|flux-1-dev-non-commercial-license\n\
flux 1 dev noncommercial license agreement|flux-1-dev-non-commercial-license\n\
flux dev noncommercial license|flux-dev-non-commercial-license\n\
flux dev noncommercial license agreement|flux-dev-non-commercial-license\n\
flux noncommercial license|flux-dev-non-commercial-license|flux-non-commercial-license\n\
frameworx 1 0|Frameworx-1.0|frameworx-1.0\n\
frameworx open license 1 0|Frameworx-1.0\n\
freebsd documentation license|FreeBSD-DOC\n\
freebsd license|BSD-2-Clause\n\
freeimage public license v 1 0|FreeImage\n\
freetype project license|FTL\n\
fsf all permissive license|FSFAP\n\
fsf all permissive license without warranty|FSFAP-no-warranty-disclaimer\n\
fsf unlimited license|FSFUL\n\
fsf unlimited license with license retention|FSFULLR\n\
fsf unlimited license with license retention and short disclaimer|FSFULLRSD\n\
fsf unlimited license with license retention and warranty disclaimer|FSFULLRWD\n\
fsl 1 1 alv 2|FSL-1.1-ALv2|fsl-1.1-alv2\n\
fsl 1 1 mit|FSL-1.1-MIT|fsl-1.1-mit\n\
funasr model license|funasr-model-license|funasr-model-license\n\
funasr model open source license|funasr-model-license\n\
funasr model open source license agreement|funasr-model-license\n\
functional source license version 1 1 alv 2 future license|FSL-1.1-ALv2\n\
functional source license version 1 1 mit future license|FSL-1.1-MIT\n\
fuzzy bitmap license|FBM\n\
game programming gems license|Game-Programming-Gems\n\
gemma|gemma|?\n\
gemma license|gemma\n\
gemma license agreement|gemma\n\
gemma terms|gemma\n\
gemma terms of use|gemma\n\
generic xts license|generic-xts\n\
gfdl 1 1 invariants only|GFDL-1.1-invariants-only|gfdl-1.1-invariants-only\n\
gfdl 1 1 invariants or later|GFDL-1.1-invariants-or-later|gfdl-1.1-invariants-or-later\n\
gfdl 1 1 no invariants only|GFDL-1.1-no-invariants-only|gfdl-1.1-no-invariants-only\n\
gfdl 1 1 no invariants or later|GFDL-1.1-no-invariants-or-later|gfdl-1.1-no-invariants-or-later\n\
gfdl 1 1 only|GFDL-1.1-only|gfdl-1.1-only\n\
gfdl 1 1 or later|GFDL-1.1-or-later|gfdl-1.1-or-later\n\
gfdl 1 2 invariants only|GFDL-1.2-invariants-only|gfdl-1.2-invariants-only\n\
gfdl 1 2 invariants or later|GFDL-1.2-invariants-or-later|gfdl-1.2-invariants-or-later\n\
gfdl 1 2 no invariants only|GFDL-1.2-no-invariants-only|gfdl-1.2-no-invariants-only\n\
gfdl 1 2 no invariants or later|GFDL-1.2-no-invariants-or-later|gfdl-1.2-no-invariants-or-later\n\
gfdl 1 2 only|GFDL-1.2-only|gfdl-1.2-only\n\
gfdl 1 2 or later|GFDL-1.2-or-later|gfdl-1.2-or-later\n\
gfdl 1 3 invariants only|GFDL-1.3-invariants-only|gfdl-1.3-invariants-only\n\
gfdl 1 3 invariants or later|GFDL-1.3-invariants-or-later|gfdl-1.3-invariants-or-later\n\
gfdl 1 3 no invariants only|GFDL-1.3-no-invariants-only|gfdl-1.3-no-invariants-only\n\
gfdl 1 3 no invariants or later|GFDL-1.3-no-invariants-or-later|gfdl-1.3-no-invariants-or-later\n\
gfdl 1 3 only|GFDL-1.3-only|gfdl-1.3-only\n\
gfdl 1 3 or later|GFDL-1.3-or-later|gfdl-1.3-or-later\n\
gl 2 ps license|GL2PS\n\
glm 130 b license|glm-130b-license\n\
glm 130 b license agreement|glm-130b-license\n\
gnome gcr documentation license|GCR-docs\n\
gnu affero general public license 3 0|AGPL-3.0-only\n\
gnu affero general public license v 3|AGPL-3.0-only\n\
gnu affero general public license v 3 0|AGPL-3.0-only\n\
gnu affero general public license version 3|AGPL-3.0-only\n\
gnu agpl 3 0|AGPL-3.0-only\n\
gnu agpl v 3|AGPL-3.0-only\n\
gnu agplv 3|AGPL-3.0-only\n\
gnu free documentation license v 1 1|GFDL-1.1-only\n\
gnu free documentation license v 1 1 only invariants|GFDL-1.1-invariants-only\n\
gnu free documentation license v 1 1 only no invariants|GFDL-1.1-no-invariants-only\n\
gnu free documentation license v 1 1 or later invariants|GFDL-1.1-invariants-or-later\n\
gnu free documentation license v 1 1 or later no invariants|GFDL-1.1-no-invariants-or-later\n\
gnu free documentation license v 1 2|GFDL-1.2-only\n\
gnu free documentation license v 1 2 only invariants|GFDL-1.2-invariants-only\n\
gnu free documentation license v 1 2 only no invariants|GFDL-1.2-no-invariants-only\n\
gnu free documentation license v 1 2 or later invariants|GFDL-1.2-invariants-or-later\n\
gnu free documentation license v 1 2 or later no invariants|GFDL-1.2-no-invariants-or-later\n\
gnu free documentation license v 1 3|GFDL-1.3-only\n\
gnu free documentation license v 1 3 only invariants|GFDL-1.3-invariants-only\n\
gnu free documentation license v 1 3 only no invariants|GFDL-1.3-no-invariants-only\n\
gnu free documentation license v 1 3 or later invariants|GFDL-1.3-invariants-or-later\n\
gnu free documentation license v 1 3 or later no invariants|GFDL-1.3-no-invariants-or-later\n\
gnu general public license 2 0|GPL-2.0-only\n\
gnu general public license 3 0|GPL-3.0-only\n\
gnu general public license v 1 0|GPL-1.0-only\n\
gnu general public license v 2|GPL-2.0-only\n\
gnu general public license v 2 0|GPL-2.0-only\n\
gnu general public license v 2 0 w autoconf exception|GPL-2.0-with-autoconf-exception\n\
gnu general public license v 2 0 w bison exception|GPL-2.0-with-bison-exception\n\
gnu general public license v 2 0 w classpath exception|GPL-2.0-with-classpath-exception\n\
gnu general public license v 2 0 w font exception|GPL-2.0-with-font-exception\n\
gnu general public license v 2 0 w gcc runtime library exception|GPL-2.0-with-GCC-exception\n\
gnu general public license v 3|GPL-3.0-only\n\
gnu general public license v 3 0|GPL-3.0-only\n\
gnu general public license v 3 0 w autoconf exception|GPL-3.0-with-autoconf-exception\n\
gnu general public license v 3 0 w gcc runtime library exception|GPL-3.0-with-GCC-exception\n\
gnu general public license version 2|GPL-2.0-only\n\
gnu general public license version 3|GPL-3.0-only\n\
gnu gpl 2 0|GPL-2.0-only\n\
gnu gpl 3 0|GPL-3.0-only\n\
gnu gpl v 2|GPL-2.0-only\n\
gnu gpl v 3|GPL-3.0-only\n\
gnu gplv 2|GPL-2.0-only\n\
gnu gplv 3|GPL-3.0-only\n\
gnu lesser general public license 2 1|LGPL-2.1-only\n\
gnu lesser general public license 3 0|LGPL-3.0-only\n\
gnu lesser general public license v 2 1|LGPL-2.1-only\n\
gnu lesser general public license v 3|LGPL-3.0-only\n\
gnu lesser general public license v 3 0|LGPL-3.0-only\n\
gnu lesser general public license version 2 1|LGPL-2.1-only\n\
gnu lesser general public license version 3|LGPL-3.0-only\n\
gnu lgpl 2 1|LGPL-2.1-only\n\
gnu lgpl 3 0|LGPL-3.0-only\n\
gnu lgpl v 2 1|LGPL-2.1-only\n\
gnu lgpl v 3|LGPL-3.0-only\n\
gnu lgplv 3|LGPL-3.0-only\n\
gnu library general public license v 2|LGPL-2.0-only\n\
good luck with that public license|GLWTPL\n\
gpl 1 0 only|GPL-1.0-only|gpl-1.0-only\n\
gpl 1 0 or later|GPL-1.0-or-later|gpl-1.0-or-later\n\
gpl 2|GPL-2.0-only|?\n\
gpl 2 0|GPL-2.0-only\n\
gpl 2 0 only|GPL-2.0-only|gpl-2.0-only\n\
gpl 2 0 or later|GPL-2.0-or-later|gpl-2.0-or-later\n\
gpl 2 0 with autoconf exception|GPL-2.0-with-autoconf-exception|gpl-2.0-with-autoconf-exception\n\
gpl 2 0 with bison exception|GPL-2.0-with-bison-exception|gpl-2.0-with-bison-exception\n\
gpl 2 0 with classpath exception|GPL-2.0-with-classpath-exception|gpl-2.0-with-classpath-exception\n\
gpl 2 0 with font exception|GPL-2.0-with-font-exception|gpl-2.0-with-font-exception\n\
gpl 2 0 with gcc exception|GPL-2.0-with-GCC-exception|gpl-2.0-with-gcc-exception\n\
gpl 3|GPL-3.0-only|?\n\
gpl 3 0|GPL-3.0-only\n\
gpl 3 0 only|GPL-3.0-only|gpl-3.0-only\n\
gpl 3 0 or later|GPL-3.0-or-later|gpl-3.0-or-later\n\
gpl 3 0 with autoconf exception|GPL-3.0-with-autoconf-exception|gpl-3.0-with-autoconf-exception\n\
gpl 3 0 with gcc exception|GPL-3.0-with-GCC-exception|gpl-3.0-with-gcc-exception\n\
gpl v 2|GPL-2.0-only\n\
gpl v 2 0|GPL-2.0-only\n\
gpl v 3|GPL-3.0-only\n\
gpl v 3 0|GPL-3.0-only\n\
gplv 2|GPL-2.0-only\n\
gplv 3|GPL-3.0-only\n\
gpt 2 modified mit|gpt2-modified-mit|gpt2-modified-mit\n\
graphics gems license|Graphics-Gems\n\
gsoap 1 3 b|gSOAP-1.3b|gsoap-1.3b\n\
gsoap public license v 1 3 b|gSOAP-1.3b\n\
haskell language report license|HaskellReport\n\
hdf 5 license|HDF5\n\
hewlett packard 1986 license|HP-1986\n\
hewlett packard 1989 license|HP-1989\n\
hewlett packard bsd variant license|BSD-3-Clause-HP\n\
hippocratic 2 1|Hippocratic-2.1|hippocratic-2.1\n\
hippocratic license 2 1|Hippocratic-2.1\n\
hp 1986|HP-1986|hp-1986\n\
hp 1989|HP-1989|hp-1989\n\
hpnd export 2 us|HPND-export2-US|hpnd-export2-us\n\
html tidy license|HTMLTIDY\n\
hyphen bulgarian license|hyphen-bulgarian\n\
ibm public license v 1 0|IPL-1.0\n\
iec code components end user license agreement|IEC-Code-Components-EULA\n\
imatix standard function library agreement|iMatix\n\
imlib 2 license|Imlib2\n\
independent jpeg group license|IJG\n\
independent jpeg group license short|IJG-short\n\
info zip license|Info-ZIP\n\
inner net 2 0|Inner-Net-2.0|inner-net-2.0\n\
inner net license v 2 0|Inner-Net-2.0\n\
inno setup license|InnoSetup\n\
intel acpi software license agreement|Intel-ACPI\n\
intel open source license|Intel\n\
interbase 1 0|Interbase-1.0|interbase-1.0\n\
interbase public license v 1 0|Interbase-1.0\n\
ipa font license|IPA\n\
ipl 1 0|IPL-1.0|ipl-1.0\n\
isc|ISC|?\n\
isc license|ISC\n\
japan network information center license|JPNIC\n\
jasper 2 0|JasPer-2.0|jasper-2.0\n\
knuth ctan license|Knuth-CTAN\n\
lal 1 2|LAL-1.2|lal-1.2\n\
lal 1 3|LAL-1.3|lal-1.3\n\
latex 2 e license|Latex2e\n\
latex 2 e translated notice|Latex2e-translated-notice|latex2e-translated-notice\n\
latex project public license v 1 0|LPPL-1.0\n\
latex project public license v 1 1|LPPL-1.1\n\
latex project public license v 1 2|LPPL-1.2\n\
latex project public license v 1 3 a|LPPL-1.3a\n\
latex project public license v 1 3 c|LPPL-1.3c\n\
lawrence berkeley national labs bsd variant license|BSD-3-Clause-LBNL\n\
lesser general public license for linguistic resources|LGPLLR\n\
lfm 1 0 license|lfm1.0\n\
lfm 1 0 license agreement|lfm1.0\n\
lfm open license|lfm1.0\n\
lfm open license agreement|lfm1.0\n\
lfm open license v 1 0|lfm1.0\n\
lgpl 2 0 only|LGPL-2.0-only|lgpl-2.0-only\n\
lgpl 2 0 or later|LGPL-2.0-or-later|lgpl-2.0-or-later\n\
lgpl 2 1|LGPL-2.1-only\n\
lgpl 2 1 only|LGPL-2.1-only|lgpl-2.1-only\n\
lgpl 2 1 or later|LGPL-2.1-or-later|lgpl-2.1-or-later\n\
lgpl 3 0|LGPL-3.0-only\n\
lgpl 3 0 only|LGPL-3.0-only|lgpl-3.0-only\n\
lgpl 3 0 or later|LGPL-3.0-or-later|lgpl-3.0-or-later\n\
lgpl v 2 1|LGPL-2.1-only\n\
lgpl v 3|LGPL-3.0-only\n\
lgpl v 3 0|LGPL-3.0-only\n\
lgplv 2 1|LGPL-2.1-only\n\
lgplv 3|LGPL-3.0-only\n\
libpng 1 6 35|libpng-1.6.35|libpng-1.6.35\n\
libpng 2 0|libpng-2.0|libpng-2.0\n\
libselinux 1 0|libselinux-1.0|libselinux-1.0\n\
libutil david nugent license|libutil-David-Nugent\n\
license art libre 1 2|LAL-1.2\n\
license art libre 1 3|LAL-1.3\n\
license libre du qu\u00e9bec permissive version 1 1|LiLiQ-P-1.1\n\
license libre du qu\u00e9bec r\u00e9ciprocit\u00e9 forte version 1 1|LiLiQ-Rplus-1.1\n\
license libre du qu\u00e9bec r\u00e9ciprocit\u00e9 version 1 1|LiLiQ-R-1.1\n\
license ouverte 2 0|etalab-2.0\n\
liliq p 1 1|LiLiQ-P-1.1|liliq-p-1.1\n\
liliq r 1 1|LiLiQ-R-1.1|liliq-r-1.1\n\
liliq rplus 1 1|LiLiQ-Rplus-1.1|liliq-rplus-1.1\n\
linux kernel variant of openib org license|Linux-OpenIB\n\
linux man pages 1 para|Linux-man-pages-1-para|linux-man-pages-1-para\n\
linux man pages copyleft 2 para|Linux-man-pages-copyleft-2-para|linux-man-pages-copyleft-2-para\n\
llama 2|llama2|?\n\
llama 2 community license|llama2\n\
llama 2 community license agreement|llama2\n\
llama 2 license|llama2\n\
llama 2 license agreement|llama2\n\
llama 3|llama3|?\n\
llama 3 1|llama3.1|?\n\
llama 3 1 community license|llama3.1\n\
llama 3 1 community license agreement|llama3.1\n\
llama 3 1 license|llama3.1\n\
llama 3 1 license agreement|llama3.1\n\
llama 3 2|llama3.2|?\n\
llama 3 2 community license|llama3.2\n\
llama 3 2 community license agreement|llama3.2\n\
llama 3 2 license|llama3.2\n\
llama 3 2 license agreement|llama3.2\n\
llama 3 3|llama3.3|?\n\
llama 3 3 community license|llama3.3\n\
llama 3 3 community license agreement|llama3.3\n\
llama 3 3 license|llama3.3\n\
llama 3 3 license agreement|llama3.3\n\
llama 3 community license|llama3\n\
llama 3 community license agreement|llama3\n\
llama 3 license|llama3\n\
llama 3 license agreement|llama3\n\
llama 4|llama4|?\n\
llama 4 community license|llama4\n\
llama 4 community license agreement|llama4\n\
llama 4 license|llama4\n\
llama 4 license agreement|llama4\n\
llama license|llama1\n\
llama license agreement|llama1\n\
lpd documentation license|LPD-document\n\
lpl 1 0|LPL-1.0|lpl-1.0\n\
lpl 1 02|LPL-1.02|lpl-1.02\n\
lppl 1 0|LPPL-1.0|lppl-1.0\n\
lppl 1 1|LPPL-1.1|lppl-1.1\n\
lppl 1 2|LPPL-1.2|lppl-1.2\n\
lppl 1 3 a|LPPL-1.3a|lppl-1.3a\n\
lppl 1 3 c|LPPL-1.3c|lppl-1.3c\n\
ltx video open weights license|ltx-video-open-weights-license|ltx-video-open-weights-license\n\
ltx video rail m|ltx-video-rail-m|ltx-video-rail-m\n\
ltxv open weights license|ltx-video-open-weights-license\n\
ltxv open weights license agreement|ltx-video-open-weights-license\n\
lucent public license v 1 02|LPL-1.02\n\
lucent public license version 1 0|LPL-1.0\n\
lucida bitmap fonts license|Lucida-Bitmap-Fonts\n\
lzma sdk 9 11 to 9 20|LZMA-SDK-9.11-to-9.20|lzma-sdk-9.11-to-9.20\n\
lzma sdk 9 22|LZMA-SDK-9.22|lzma-sdk-9.22\n\
lzma sdk license versions 9 11 to 9 20|LZMA-SDK-9.11-to-9.20\n\
lzma sdk license versions 9 22 and beyond|LZMA-SDK-9.22\n\
mackerras 3 clause|Mackerras-3-Clause|mackerras-3-clause\n\
mackerras 3 clause acknowledgment|Mackerras-3-Clause-acknowledgment|mackerras-3-clause-acknowledgment\n\
mackerras 3 clause license|Mackerras-3-Clause\n\
man 2 html license|man2html\n\
martin birgmeier license|Martin-Birgmeier\n\
matrix template library license|MTLL\n\
mcphee slideshow license|McPhee-slideshow\n\
meta llama 3 community license|llama3\n\
meta llama 3 community license agreement|llama3\n\
michigan merit networks license|UMich-Merit\n\
microsoft limited public license|MS-LPL\n\
microsoft public license|MS-PL\n\
microsoft reciprocal license|MS-RL\n\
microsoft research license|msr-license\n\
microsoft research license agreement|msr-license\n\
microsoft research license terms|msr-license\n\
minecraft mod public license v 1 0 1|MMPL-1.0.1\n\
minicpm model community license|minicpm-model-license\n\
minicpm model community license agreement|minicpm-model-license\n\
minicpm model license|minicpm-model-license\n\
minicpm model license agreement|minicpm-model-license\n\
minimax model license|minimax-model-license\n\
minimax model license agreement|minimax-model-license\n\
mistral ai research license|mrl\n\
mistral ai research license agreement|mrl\n\
mistral research license|mrl\n\
mistral research license agreement|mrl\n\
mit|MIT|?\n\
mit + no false attribs license|MITNFA\n\
mit 0|MIT-0\n\
mit click license|MIT-Click\n\
mit expat|MIT\n\
mit license|MIT\n\
mit license modern variant|MIT-Modern-Variant\n\
mit licensed|MIT\n\
mit no attribution|MIT-0\n\
mit open source license|MIT\n\
mit stk license|MIT-STK\n\
mmpl 1 0 1|MMPL-1.0.1|mmpl-1.0.1\n\
modified bsd license|BSD-3-Clause\n\
modified mit|modified-mit|modified-mit\n\
modified mit license|modified-mit\n\
modified mit license agreement|modified-mit\n\
montreal data license|montreal-data-license\n\
montreal data license agreement|montreal-data-license\n\
mozilla public license 1 0|MPL-1.0\n\
mozilla public license 1 1|MPL-1.1\n\
mozilla public license 2 0|MPL-2.0\n\
mozilla public license 2 0 no copyleft exception|MPL-2.0-no-copyleft-exception\n\
mozilla public license v 2 0|MPL-2.0\n\
mozilla public license version 2 0|MPL-2.0\n\
mpi permissive license|mpi-permissive\n\
mpich 2 license|mpich2\n\
mpl 1 0|MPL-1.0|mpl-1.0\n\
mpl 1 1|MPL-1.1|mpl-1.1\n\
mpl 2 0|MPL-2.0\n\
mpl 2 0 no copyleft exception|MPL-2.0-no-copyleft-exception|mpl-2.0-no-copyleft-exception\n\
mpl v 2 0|MPL-2.0\n\
mplus font license|mplus\n\
mplv 2|MPL-2.0\n\
mplv 2 0|MPL-2.0\n\
ms pl|MS-PL\n\
msr license|msr-license|msr-license\n\
mulan permissive software license version 1|MulanPSL-1.0\n\
mulan permissive software license version 2|MulanPSL-2.0\n\
mulanpsl 1 0|MulanPSL-1.0|mulanpsl-1.0\n\
mulanpsl 2 0|MulanPSL-2.0|mulanpsl-2.0\n\
naist 2003|NAIST-2003|naist-2003\n\
nara institute of science and technology license 2003|NAIST-2003\n\
nasa 1 3|NASA-1.3|nasa-1.3\n\
nasa open source agreement 1 3|NASA-1.3\n\
naumen public license|Naumen\n\
nbpl 1 0|NBPL-1.0|nbpl-1.0\n\
ncgl uk 2 0|NCGL-UK-2.0|ncgl-uk-2.0\n\
ncl source code license|NCL\n\
ncsa license|NCSA\n\
net boolean public license v 1|NBPL-1.0\n\
net snmp license|Net-SNMP\n\
nethack general public license|NGPL\n\
netizen open source license|NOSL\n\
netscape public license v 1 0|NPL-1.0\n\
netscape public license v 1 1|NPL-1.1\n\
new bsd license|BSD-3-Clause\n\
nicta 1 0|NICTA-1.0|nicta-1.0\n\
nicta public software license version 1 0|NICTA-1.0\n\
nist public domain notice with license fallback|NIST-PD-fallback\n\
nist software license|NIST-Software\n\
nlod 1 0|NLOD-1.0|nlod-1.0\n\
nlod 2 0|NLOD-2.0|nlod-2.0\n\
no limit public license|NLPL\n\
nokia open source license|Nokia\n\
non profit open software license 3 0|NPOSL-3.0\n\
noncommercial government license|NCGL-UK-2.0\n\
norwegian license for open government data nlod 1 0|NLOD-1.0\n\
norwegian license for open government data nlod 2 0|NLOD-2.0\n\
npl 1 0|NPL-1.0|npl-1.0\n\
npl 1 1|NPL-1.1|npl-1.1\n\
nposl 3 0|NPOSL-3.0|nposl-3.0\n\
ntp 0|NTP-0|ntp-0\n\
nvidia data agreement for model training|nvidia-data-agreement-model-training\n\
nvidia open model license|nvidia-open-model-license\n\
nvidia open model license agreement|nvidia-open-model-license\n\
nvidia source code license|nscl-v1\n\
nvidia source code license agreement|nscl-v1\n\
o uda 1 0|O-UDA-1.0|o-uda-1.0\n\
oclc 2 0|OCLC-2.0|oclc-2.0\n\
oclc research public license 2 0|OCLC-2.0\n\
odbl|ODbL-1.0\n\
odbl 1 0|ODbL-1.0|odbl-1.0\n\
odbl v 1 0|ODbL-1.0\n\
odc by|ODC-By-1.0\n\
odc by 1 0|ODC-By-1.0|odc-by-1.0\n\
odc by v 1 0|ODC-By-1.0\n\
ofl 1 0|OFL-1.0|ofl-1.0\n\
ofl 1 0 no rfn|OFL-1.0-no-RFN|ofl-1.0-no-rfn\n\
ofl 1 0 rfn|OFL-1.0-RFN|ofl-1.0-rfn\n\
ofl 1 1|OFL-1.1|ofl-1.1\n\
ofl 1 1 no rfn|OFL-1.1-no-RFN|ofl-1.1-no-rfn\n\
ofl 1 1 rfn|OFL-1.1-RFN|ofl-1.1-rfn\n\
ogc 1 0|OGC-1.0|ogc-1.0\n\
ogc software license version 1 0|OGC-1.0\n\
ogdl taiwan 1 0|OGDL-Taiwan-1.0|ogdl-taiwan-1.0\n\
ogl canada 2 0|OGL-Canada-2.0|ogl-canada-2.0\n\
ogl uk 1 0|OGL-UK-1.0|ogl-uk-1.0\n\
ogl uk 2 0|OGL-UK-2.0|ogl-uk-2.0\n\
ogl uk 3 0|OGL-UK-3.0|ogl-uk-3.0\n\
oldap 1 1|OLDAP-1.1|oldap-1.1\n\
oldap 1 2|OLDAP-1.2|oldap-1.2\n\
oldap 1 3|OLDAP-1.3|oldap-1.3\n\
oldap 1 4|OLDAP-1.4|oldap-1.4\n\
oldap 2 0|OLDAP-2.0|oldap-2.0\n\
oldap 2 0 1|OLDAP-2.0.1|oldap-2.0.1\n\
oldap 2 1|OLDAP-2.1|oldap-2.1\n\
oldap 2 2|OLDAP-2.2|oldap-2.2\n\
oldap 2 2 1|OLDAP-2.2.1|oldap-2.2.1\n\
oldap 2 2 2|OLDAP-2.2.2|oldap-2.2.2\n\
oldap 2 3|OLDAP-2.3|oldap-2.3\n\
oldap 2 4|OLDAP-2.4|oldap-2.4\n\
oldap 2 5|OLDAP-2.5|oldap-2.5\n\
oldap 2 6|OLDAP-2.6|oldap-2.6\n\
oldap 2 7|OLDAP-2.7|oldap-2.7\n\
oldap 2 8|OLDAP-2.8|oldap-2.8\n\
olfl 1 3|OLFL-1.3|olfl-1.3\n\
open aleph license|open-aleph-license\n\
open aleph license agreement|open-aleph-license\n\
open cascade technology public license|OCCT-PL\n\
open data commons attribution license|ODC-By-1.0\n\
open data commons attribution license v 1 0|ODC-By-1.0\n\
open data commons license attribution|ODC-By-1.0\n\
open data commons open database license|ODbL-1.0\n\
open data commons open database license v 1 0|ODbL-1.0\n\
open data commons public domain dedication and license|PDDL-1.0\n\
open data commons public domain dedication license 1 0|PDDL-1.0\n\
open database license|ODbL-1.0\n\
open government license 3 0|OGL-UK-3.0\n\
open government license canada|OGL-Canada-2.0\n\
open government license v 1 0|OGL-UK-1.0\n\
open government license v 2 0|OGL-UK-2.0\n\
open government license v 3 0|OGL-UK-3.0\n\
open group test suite license|OGTSL\n\
open ldap public license 2 2 2|OLDAP-2.2.2\n\
open ldap public license v 1 1|OLDAP-1.1\n\
open ldap public license v 1 2|OLDAP-1.2\n\
open ldap public license v 1 3|OLDAP-1.3\n\
open ldap public license v 1 4|OLDAP-1.4\n\
open ldap public license v 2 0 1|OLDAP-2.0.1\n\
open ldap public license v 2 0 or possibly 2 0 a and 2 0 b|OLDAP-2.0\n\
open ldap public license v 2 1|OLDAP-2.1\n\
open ldap public license v 2 2|OLDAP-2.2\n\
open ldap public license v 2 2 1|OLDAP-2.2.1\n\
open ldap public license v 2 3|OLDAP-2.3\n\
open ldap public license v 2 4|OLDAP-2.4\n\
open ldap public license v 2 5|OLDAP-2.5\n\
open ldap public license v 2 6|OLDAP-2.6\n\
open ldap public license v 2 7|OLDAP-2.7\n\
open ldap public license v 2 8|OLDAP-2.8\n\
open logistics foundation license version 1 3|OLFL-1.3\n\
open market license|OML\n\
open public license v 1 0|OPL-1.0\n\
open publication license v 1 0|OPUBL-1.0\n\
open software license 1 0|OSL-1.0\n\
open software license 1 1|OSL-1.1\n\
open software license 2 0|OSL-2.0\n\
open software license 2 1|OSL-2.1\n\
open software license 3 0|OSL-3.0\n\
open use of data agreement v 1 0|O-UDA-1.0\n\
open weights permissive license|open-weights-permissive-1.0.0\n\
open weights permissive license agreement|open-weights-permissive-1.0.0\n\
openatom model license|openatom-model-license\n\
openatom model license agreement|openatom-model-license\n\
openmdw 1 0|OpenMDW-1.0\n\
openmdw 1 1|openmdw-1.1\n\
openmdw 1 1 license|openmdw-1.1|openmdw1.1-license\n\
openmdw license 1 0|OpenMDW-1.0\n\
openmdw license 1 1|openmdw-1.1\n\
openmdw license agreement v 1 0|OpenMDW-1.0\n\
openmdw license agreement version 1 0|OpenMDW-1.0\n\
openmdw license agreement version 1 1|openmdw-1.1\n\
openpbs 2 3|OpenPBS-2.3|openpbs-2.3\n\
openpbs v 2 3 software license|OpenPBS-2.3\n\
openrail ++ m|openrail++\n\
openrail m|openrail-m\n\
openssl license standalone|OpenSSL-standalone\n\
opl 1 0|OPL-1.0|opl-1.0\n\
opl uk 3 0|OPL-UK-3.0|opl-uk-3.0\n\
opt 175 b license|opt-175b-license\n\
opt 175 b license agreement|opt-175b-license\n\
opubl 1 0|OPUBL-1.0|opubl-1.0\n\
osc 1 0|OSC-1.0|osc-1.0\n\
osc license 1 0|OSC-1.0\n\
oset pl 2 1|OSET-PL-2.1|oset-pl-2.1\n\
oset public license version 2 1|OSET-PL-2.1\n\
osl 1 0|OSL-1.0|osl-1.0\n\
osl 1 1|OSL-1.1|osl-1.1\n\
osl 2 0|OSL-2.0|osl-2.0\n\
osl 2 1|OSL-2.1|osl-2.1\n\
osl 3 0|OSL-3.0|osl-3.0\n\
paratype free font 1 3|ParaType-Free-Font-1.3|paratype-free-font-1.3\n\
paratype free font licensing agreement v 1 3|ParaType-Free-Font-1.3\n\
parity 6 0 0|Parity-6.0.0|parity-6.0.0\n\
parity 7 0 0|Parity-7.0.0|parity-7.0.0\n\
pddl|PDDL-1.0\n\
pddl 1 0|PDDL-1.0|pddl-1.0\n\
peer production license|PPL\n\
php 3 0|PHP-3.0|php-3.0\n\
php 3 01|PHP-3.01|php-3.01\n\
php license v 3 0|PHP-3.0\n\
php license v 3 01|PHP-3.01\n\
platform model license 1 0|pml-1.0\n\
plexus classworlds license|Plexus\n\
png reference library license v 1 for libpng 0 5 through 1 6 35|libpng-1.6.35\n\
polyform noncommercial 1 0 0|PolyForm-Noncommercial-1.0.0|polyform-noncommercial-1.0.0\n\
polyform noncommercial license 1 0 0|PolyForm-Noncommercial-1.0.0\n\
polyform small business 1 0 0|PolyForm-Small-Business-1.0.0|polyform-small-business-1.0.0\n\
polyform small business license 1 0 0|PolyForm-Small-Business-1.0.0\n\
postgresql license|PostgreSQL\n\
prior labs license|prior-labs-license\n\
prior labs license agreement|prior-labs-license\n\
psf 2 0|PSF-2.0|psf-2.0\n\
python 2 0|Python-2.0|python-2.0\n\
python 2 0 1|Python-2.0.1|python-2.0.1\n\
python ldap license|python-ldap\n\
python license 2 0|Python-2.0\n\
python license 2 0 1|Python-2.0.1\n\
python software foundation license 2 0|PSF-2.0\n\
q public license 1 0|QPL-1.0\n\
q public license 1 0 inria 2004 variant|QPL-1.0-INRIA-2004\n\
qpl 1 0|QPL-1.0|qpl-1.0\n\
qpl 1 0 inria 2004|QPL-1.0-INRIA-2004|qpl-1.0-inria-2004\n\
qwen license|qwen\n\
qwen license agreement|qwen\n\
qwen research license|qwen-research\n\
qwen research license agreement|qwen-research\n\
realnetworks public source license v 1 0|RPSL-1.0\n\
reciprocal public license 1 1|RPL-1.1\n\
reciprocal public license 1 5|RPL-1.5\n\
red hat ecos public license v 1 1|RHeCos-1.1\n\
research only rail|research-only-rail\n\
revised bsd license|BSD-3-Clause\n\
rhecos 1 1|RHeCos-1.1|rhecos-1.1\n\
ricoh source code public license|RSCPL\n\
rpl 1 1|RPL-1.1|rpl-1.1\n\
rpl 1 5|RPL-1.5|rpl-1.5\n\
rpsl 1 0|RPSL-1.0|rpsl-1.0\n\
rsa message digest license|RSA-MD\n\
ruby pty extension license|Ruby-pty\n\
s lab license|s-lab-license-1.0\n\
s lab license 1 0|s-lab-license-1.0\n\
s lab license agreement|s-lab-license-1.0\n\
sai nc community|stabilityai-nc-research-community|sai-nc-community\n\
sam license|sam-license\n\
sam license agreement|sam-license\n\
sarvam ai research license|sarvam-research-license\n\
sarvam ai research license agreement|sarvam-research-license\n\
sarvam research license|sarvam-research-license|sarvam-research-license\n\
sax pd 2 0|SAX-PD-2.0|sax-pd-2.0\n\
scea shared source license|SCEA\n\
scheme language report license|SchemeReport\n\
scheme widget library swl software license agreement|SWL\n\
sdxl 0 9 research license|sdxl-0.9-research-license\n\
sdxl 0 9 research license agreement|sdxl-0.9-research-license\n\
sdxl license|openrail++|sdxl-license\n\
secure messaging protocol public license|SMPPL\n\
sendmail 8 23|Sendmail-8.23|sendmail-8.23\n\
sendmail license 8 23|Sendmail-8.23\n\
sendmail open source 1 1|Sendmail-Open-Source-1.1|sendmail-open-source-1.1\n\
sendmail open source license v 1 1|Sendmail-Open-Source-1.1\n\
server side public license v 1|SSPL-1.0\n\
sgi b 1 0|SGI-B-1.0|sgi-b-1.0\n\
sgi b 1 1|SGI-B-1.1|sgi-b-1.1\n\
sgi b 2 0|SGI-B-2.0|sgi-b-2.0\n\
sgi free software license b v 1 0|SGI-B-1.0\n\
sgi free software license b v 1 1|SGI-B-1.1\n\
sgi free software license b v 2 0|SGI-B-2.0\n\
sgi opengl license|SGI-OpenGL\n\
sgmlug parser materials license|SGMLUG-PM\n\
shl 0 5|SHL-0.5|shl-0.5\n\
shl 0 51|SHL-0.51|shl-0.51\n\
sil ofl 1 1|OFL-1.1\n\
sil open font license|OFL-1.1\n\
sil open font license 1 0|OFL-1.0\n\
sil open font license 1 0 with no reserved font name|OFL-1.0-no-RFN\n\
sil open font license 1 0 with reserved font name|OFL-1.0-RFN\n\
sil open font license 1 1|OFL-1.1\n\
sil open font license 1 1 with no reserved font name|OFL-1.1-no-RFN\n\
sil open font license 1 1 with reserved font name|OFL-1.1-RFN\n\
simpl 2 0|SimPL-2.0|simpl-2.0\n\
simple public license 2 0|SimPL-2.0\n\
simplified bsd license|BSD-2-Clause\n\
sissl 1 2|SISSL-1.2|sissl-1.2\n\
skywork community license|skywork-community-license\n\
skywork community license agreement|skywork-community-license\n\
smail general public license|SMAIL-GPL\n\
snia public license 1 1|SNIA\n\
sofa software license|SOFA\n\
software for open models license|soml-1.0\n\
software for open models license agreement|soml-1.0\n\
solderpad hardware license v 0 5|SHL-0.5\n\
solderpad hardware license version 0 51|SHL-0.51\n\
spencer 86|Spencer-86|spencer-86\n\
spencer 94|Spencer-94|spencer-94\n\
spencer 99|Spencer-99|spencer-99\n\
spencer license 86|Spencer-86\n\
spencer license 94|Spencer-94\n\
spencer license 99|Spencer-99\n\
spl 1 0|SPL-1.0|spl-1.0\n\
ssh keyscan license|ssh-keyscan\n\
ssh openssh license|SSH-OpenSSH\n\
ssleay license standalone|SSLeay-standalone\n\
sspl 1 0|SSPL-1.0|sspl-1.0\n\
stability ai community license|stabilityai-ai-community\n\
stability ai community license agreement|stabilityai-ai-community\n\
stability ai noncommercial community license|stabilityai-nc-community\n\
stability ai noncommercial community license agreement|stabilityai-nc-community\n\
stability ai noncommercial license|stabilityai-non-commercial\n\
stability ai noncommercial license agreement|stabilityai-non-commercial\n\
stability ai noncommercial research community license|stabilityai-nc-research-community\n\
stability ai noncommercial research community license agreement|stabilityai-nc-research-community\n\
stabilityai ai community|stabilityai-ai-community|stabilityai-ai-community\n\
stabilityai nc community|stabilityai-nc-community|stabilityai-nc-community\n\
stabilityai nc research community|stabilityai-nc-research-community|stabilityai-nc-research-community\n\
stable video diffusion nc community|stable-video-diffusion-nc-community|stable-video-diffusion-nc-community\n\
stable video diffusion noncommercial community license|stable-video-diffusion-nc-community\n\
stable video diffusion noncommercial community license agreement|stable-video-diffusion-nc-community\n\
standard ml of new jersey license|SMLNJ\n\
sugarcrm 1 1 3|SugarCRM-1.1.3|sugarcrm-1.1.3\n\
sugarcrm public license v 1 1 3|SugarCRM-1.1.3\n\
sul 1 0|SUL-1.0|sul-1.0\n\
sun industry standards source license v 1 1|SISSL\n\
sun industry standards source license v 1 2|SISSL-1.2\n\
sun ppp 2000|Sun-PPP-2000|sun-ppp-2000\n\
sun ppp license|Sun-PPP\n\
sun ppp license 2000|Sun-PPP-2000\n\
sun public license v 1 0|SPL-1.0\n\
sustainable use license v 1 0|SUL-1.0\n\
sybase open watcom public license 1 0|Watcom-1.0\n\
systemics bsd variant license|BSD-Systemics\n\
systemics w 3 works bsd variant license|BSD-Systemics-W3Works\n\
taiwan open government data license version 1 0|OGDL-Taiwan-1.0\n\
tapr ohl 1 0|TAPR-OHL-1.0|tapr-ohl-1.0\n\
tapr open hardware license v 1 0|TAPR-OHL-1.0\n\
tcl tk license|TCL\n\
tcp wrappers license|TCP-wrappers\n\
technische universitaet berlin license 1 0|TU-Berlin-1.0\n\
technische universitaet berlin license 2 0|TU-Berlin-2.0\n\
tencent hunyuan community|tencent-hunyuan-community|tencent-hunyuan-community\n\
tencent hunyuan community license|tencent-hunyuan-community\n\
tencent hunyuan community license agreement|tencent-hunyuan-community\n\
text tabs + wrap license|TTWL\n\
tgppl 1 0|TGPPL-1.0|tgppl-1.0\n\
the miros license|MirOS\n\
the parity public license 6 0 0|Parity-6.0.0\n\
the parity public license 7 0 0|Parity-7.0.0\n\
the unlicense|Unlicense\n\
thor public license 1 0|TPL-1.0\n\
three clause bsd|BSD-3-Clause\n\
time parsedate license|TPDL\n\
tmate open source license|TMate\n\
tongyi qianwen license|tongyi-qianwen\n\
tongyi qianwen license agreement|tongyi-qianwen\n\
tongyi qianwen research license|tongyi-qianwen-research\n\
tongyi qianwen research license agreement|tongyi-qianwen-research\n\
torque 1 1|TORQUE-1.1|torque-1.1\n\
torque v 2 5 + software license v 1 1|TORQUE-1.1\n\
tpl 1 0|TPL-1.0|tpl-1.0\n\
transitive grace period public license 1 0|TGPPL-1.0\n\
trusster open source license|TOSL\n\
ttyp 0 license|TTYP0\n\
tu berlin 1 0|TU-Berlin-1.0|tu-berlin-1.0\n\
tu berlin 2 0|TU-Berlin-2.0|tu-berlin-2.0\n\
tulu license|ai2-tulu-model-license\n\
tulu license agreement|ai2-tulu-model-license\n\
two clause bsd|BSD-2-Clause\n\
ubuntu font 1 0|Ubuntu-font-1.0|ubuntu-font-1.0\n\
ubuntu font license v 1 0|Ubuntu-font-1.0\n\
ucl 1 0|UCL-1.0|ucl-1.0\n\
unicode 3 0|Unicode-3.0|unicode-3.0\n\
unicode dfs 2015|Unicode-DFS-2015|unicode-dfs-2015\n\
unicode dfs 2016|Unicode-DFS-2016|unicode-dfs-2016\n\
unicode license agreement data files and software 2015|Unicode-DFS-2015\n\
unicode license agreement data files and software 2016|Unicode-DFS-2016\n\
unicode license v 3|Unicode-3.0\n\
united kingdom open parliament license v 3 0|OPL-UK-3.0\n\
universal permissive license v 1 0|UPL-1.0\n\
university of illinois ncsa open source license|NCSA\n\
unlicense|Unlicense\n\
unlicense libtelnet variant|Unlicense-libtelnet\n\
unlicense libwhirlpool variant|Unlicense-libwhirlpool\n\
upl 1 0|UPL-1.0|upl-1.0\n\
upstream compatibility license v 1 0|UCL-1.0\n\
utah raster toolkit run length encoded license|URT-RLE\n\
vggt license|vggt-license\n\
vggt license agreement|vggt-license\n\
vixie cron license|Vixie-Cron\n\
vostrom public license for open source|VOSTROM\n\
vovida software license v 1 0|VSL-1.0\n\
vsl 1 0|VSL-1.0|vsl-1.0\n\
w 3 c 19980720|W3C-19980720|w3c-19980720\n\
w 3 c 20150513|W3C-20150513|w3c-20150513\n\
w 3 c software notice and document license 2015 05 13|W3C-20150513\n\
w 3 c software notice and license 1998 07 20|W3C-19980720\n\
w 3 c software notice and license 2002 12 31|W3C\n\
w 3 m license|w3m\n\
watcom 1 0|Watcom-1.0|watcom-1.0\n\
widget workshop license|Widget-Workshop\n\
wtfpl|WTFPL\n\
wxwindows library license|wxWindows\n\
x 11 distribute modifications variant|X11-distribute-modifications-variant|x11-distribute-modifications-variant\n\
x 11 license|X11\n\
x 11 license distribution modification variant|X11-distribute-modifications-variant\n\
x 11 no permit persons|X11-no-permit-persons|x11-no-permit-persons\n\
x 11 swapped|X11-swapped|x11-swapped\n\
x net license|Xnet\n\
xdebug 1 03|Xdebug-1.03|xdebug-1.03\n\
xdebug license v 1 03|Xdebug-1.03\n\
xfree 86 1 1|XFree86-1.1|xfree86-1.1\n\
xfree 86 license 1 1|XFree86-1.1\n\
xkeyboard config zinoviev license|xkeyboard-config-Zinoviev\n\
yahoo public license v 1 0|YPL-1.0\n\
yahoo public license v 1 1|YPL-1.1\n\
yi license|yi-license\n\
yi license agreement|yi-license\n\
yi series models community license|yi-license\n\
yi series models community license agreement|yi-license\n\
yi series models license|yi-license\n\
yi series models license agreement|yi-license\n\
ypl 1 0|YPL-1.0|ypl-1.0\n\
ypl 1 1|YPL-1.1|ypl-1.1\n\
yuan 2 license|yuan2-license|yuan2-license\n\
zend 2 0|Zend-2.0|zend-2.0\n\
zend license v 2 0|Zend-2.0\n\
zero clause bsd|0BSD\n\
zimbra 1 3|Zimbra-1.3|zimbra-1.3\n\
zimbra 1 4|Zimbra-1.4|zimbra-1.4\n\
zimbra public license v 1 3|Zimbra-1.3\n\
zimbra public license v 1 4|Zimbra-1.4\n\
zlib|Zlib|?\n\
zlib libpng license|Zlib\n\
zlib libpng license with acknowledgement|zlib-acknowledgement\n\
zlib license|Zlib\n\
zope public license 1 1|ZPL-1.1\n\
zope public license 2 0|ZPL-2.0\n\
zope public license 2 1|ZPL-2.1\n\
zpl 1 1|ZPL-1.1|zpl-1.1\n\
zpl 2 0|ZPL-2.0|zpl-2.0\n\
zpl 2 1|ZPL-2.1|zpl-2.1\n\
';
/**
 * A line per license id of the Hugging Face hub that means one license.
 */
const hubList = '\
afl-3.0\n\
agpl-3.0\n\
apache-2.0\n\
apple-amlr\n\
apple-ascl\n\
artistic-2.0\n\
bigcode-openrail-m\n\
bigscience-bloom-rail-1.0\n\
bigscience-openrail-m\n\
bsd-2-clause\n\
bsd-3-clause\n\
bsd-3-clause-clear\n\
bsl-1.0\n\
c-uda\n\
cc-by-2.0\n\
cc-by-2.5\n\
cc-by-3.0\n\
cc-by-4.0\n\
cc-by-nc-2.0\n\
cc-by-nc-3.0\n\
cc-by-nc-4.0\n\
cc-by-nc-nd-3.0\n\
cc-by-nc-nd-4.0\n\
cc-by-nc-sa-2.0\n\
cc-by-nc-sa-3.0\n\
cc-by-nc-sa-4.0\n\
cc-by-nd-4.0\n\
cc-by-sa-3.0\n\
cc-by-sa-4.0\n\
cc0-1.0\n\
cdla-permissive-1.0\n\
cdla-permissive-2.0\n\
cdla-sharing-1.0\n\
creativeml-openrail-m\n\
deepfloyd-if-license\n\
ecl-2.0\n\
epl-1.0\n\
epl-2.0\n\
etalab-2.0\n\
eupl-1.1\n\
eupl-1.2\n\
fair-noncommercial-research-license\n\
gemma\n\
gpl-2.0\n\
gpl-3.0\n\
isc\n\
lgpl-2.1\n\
lgpl-3.0\n\
lgpl-lr\n\
llama2\n\
llama3\n\
llama3.1\n\
llama3.2\n\
llama3.3\n\
llama4\n\
lppl-1.3c\n\
mit\n\
mpl-2.0\n\
ms-pl\n\
ncsa\n\
odbl\n\
odc-by\n\
ofl-1.1\n\
openmdw-1.0\n\
openmdw-1.1\n\
openrail++\n\
osl-3.0\n\
pddl\n\
postgresql\n\
unlicense\n\
wtfpl\n\
zlib\n\
';


/***/ }),

/***/ 9574:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   Kg: () => (/* binding */ pieceOf),
/* harmony export */   R3: () => (/* binding */ hasAsciiWords),
/* harmony export */   Z9: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8272);

/**
 * Letters, digits and their marks; also enclosed letters and the characters that reverse the direction of
 * writing, so that nothing a reader sees can be added without becoming a word.
 */
const anyToken = () => /[\p{L}\p{N}\p{M}\u{1f100}-\u{1f1ff}\u202a-\u202e\u2066-\u2069]+|\r\n?|\n/gu;
/** The same where a text has no words but in ASCII, as most have: the engine prepares it in a fraction of the time. */
const asciiToken = /[A-Za-z0-9]+|\r\n?|\n/g;
/** Characters that show nothing, and trade marks, which do not count. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff\u2120\u2122]/gu;
/** SPDX's list of equivalent words, and the plurals of the first. */
const equivalents = new Map(`license licence,licenses licences,acknowledgment acknowledgement,analog analogue,analyze analyse
artifact artefact,authorization authorisation,authorized authorised,caliber calibre,canceled cancelled
capitalizations capitalisations,catalog catalogue,categorize categorise,center centre
emphasized emphasised,favor favour,favorite favourite,fulfill fulfil,fulfillment fulfilment
initialize initialise,judgment judgement,labeling labelling,labor labour,maximize maximise
modeled modelled,modeling modelling,offense offence,optimize optimise,organization organisation
organize organise,practice practise,program programme,realize realise,recognize recognise
signaling signalling,utilization utilisation,while whilst,wilful wilfull,http https`
    .split(/[,\n]/)
    .map((pair) => {
    const [kept = '', variant = ''] = pair.split(' ');
    return [variant, kept];
}));
/** Two words that count as one, or as another pair. */
const joined = new Map([
    ['sub license', 'sublicense'],
    ['sub licenses', 'sublicenses'],
    ['sub licensed', 'sublicensed'],
    ['sub licensing', 'sublicensing'],
    ['non commercial', 'noncommercial'],
    ['per cent', 'percent'],
]);
const joining = new Set([...joined.keys()].map((pair) => pair.replace(/ .*/, '')));
const bullet = /^(?:\d{1,2}|[a-z]|[ivx]{1,4})$/;
const referring = /^(?:version|sections?|articles?|clauses?|paragraphs?|exhibit|to|through)$/;
/** Splits a text into the words that count. Never throws; linear in the text. */
function wordsOf(given) {
    const text = isAscii(given) ? given : given.replace(invisible, '').normalize('NFKC');
    const values = [];
    const starts = [];
    const ends = [];
    const lines = [];
    let line = 1;
    let breaks = 0;
    for (const { 0: found, index } of text.matchAll(hasAsciiWords(text) ? asciiToken : anyToken())) {
        if (found === '\n' || found === '\r' || found === '\r\n') {
            line++;
            breaks++;
            continue;
        }
        const lower = found.toLowerCase();
        // A paragraph is read alike wherever it stands.
        const previous = breaks > 1 ? '' : (values.at(-1) ?? '');
        breaks = 0;
        const end = index + found.length;
        if (isBullet(text, lower, index, end) && !isReference(previous, text.slice(ends.at(-1), index)))
            continue;
        const word = previous === 'copyright' ? lower.replace(/^owner(?=s?$)/, 'holder') : equivalent(lower);
        const pair = joining.has(previous) ? joined.get(`${previous} ${word}`) : undefined;
        if (pair !== undefined) {
            values[values.length - 1] = pair;
            ends[ends.length - 1] = end;
            continue;
        }
        values.push(word);
        starts.push(index);
        ends.push(end);
        lines.push(line);
    }
    return { text, values, starts, ends, lines, lineCount: line };
}
/** Whether a text has the letters of English only. */
function isAscii(text) {
    return !/[^\0-\x7f]/.test(text);
}
/**
 * Whether all letters, digits and marks that are set over letters are ASCII: the rest may be punctuation, arrows,
 * symbols, boxes or pictures of blocks that hold nothing else.
 */
function hasAsciiWords(text) {
    return !/[^\0-\x7f\xa0-\xa9\xab-\xb1\xbb\xbf\u2010-\u2027\u2190-\u245f\u2500-\u2775\u2794-\u2bff\u{1f300}-\u{1faff}]/u.test(text);
}
/** The words with the punctuation around them, up to their neighbors or the ends of their line. */
function pieceOf(words, from, to) {
    const { text, starts, ends } = words;
    const before = text.slice(ends[from - 1] ?? 0, starts[from]);
    const after = text.slice(ends[to - 1], starts[to] ?? text.length);
    const within = text.slice(starts[from], ends[to - 1]);
    return (before.split(/[\r\n]/).at(-1) ?? '') + within + (after.split(/[\r\n]/)[0] ?? '');
}
function equivalent(word) {
    return equivalents.get(word) ?? word;
}
/** `1.`, `a)` or `(iv)` before a clause. */
function isBullet(text, word, start, end) {
    if (word.length > 4 || !(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(bullet, word))
        return false;
    const before = text[start - 1] ?? ' ';
    const after = text[end] ?? '';
    if (before === '(' && after === ')')
        return true;
    return (after === '.' || after === ')') && /[\s*#>/-]/.test(before) && /^\s?$/.test(text[end + 1] ?? '');
}
/** "Section 4.", where the number is none of the text's own. */
function isReference(previous, gap) {
    return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(referring, previous) && gap.length < 100 && !/[.,:;]/.test(gap);
}


/***/ }),

/***/ 8272:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ find),
/* harmony export */   JW: () => (/* binding */ findAll),
/* harmony export */   cK: () => (/* binding */ matches)
/* harmony export */ });
/**
 * A pattern that is first tried on a short text is prepared twice: for V8's interpreter, and for the machine once it is
 * tried again. The first takes longer than the second, and is left out for a text of so many UTF-16 code units
 * (`JSRegExp::kTierUpForSubjectLengthValue`). Most patterns are tried on a few short texts, so that preparing them is
 * most of what they cost.
 */
const LONG = 1_000;
/** Classes that tell capital letters from small ones: in lower case they would find something else. */
const OF_CASE = /\\[pP]\{(?:L[ult]|Upper|Lower|Title)/;
/** Escapes, and what stands between them. */
const PARTS = /\\(?:[pP]\{[^}]*\}|u[\da-fA-F]{4}|.)|[^\\]+/gs;
/**
 * What may be another letter in lower case, as most sources of patterns hold none: capitals that are no escape, and all
 * that is not ASCII and not in the blocks U+3000 to U+9FFF and U+B000 to U+CFFF, whose letters have no case.
 */
const OF_TWO_CASES = /(?:^|[^\\])(?:\\\\)*(?:[A-Z]|\\u(?![3-9bcBC]))|[\u0080-\u2fff\ua000-\uafff\ud000-\uffff]/;
/** After so many texts, letters in lower case have cost what they spared: the pattern is prepared as it is. */
const MANY = 500;
const questions = { '': new WeakMap(), g: new WeakMap() };
/** A pattern that is written inside a function is another object at each call: by its flags and its source. */
const bySource = new Map();
/** Many patterns are asked of the same texts: those in lower case, and how many UTF-16 code units they are. */
const lowered = new Map();
let held = 0;
/** So many are held at most, besides a text that is longer by itself. */
const MOST_HELD = 1_000_000;
/** Whether the pattern, one without the flags `g` and `y`, is found in the text. */
function matches(pattern, text) {
    const question = questionFor(pattern, '', text);
    return question.pattern.test(subjectOf(question, text));
}
/** The first match of the pattern, one without the flags `g` and `y`. */
function find(pattern, text) {
    const question = questionFor(pattern, '', text);
    const match = question.pattern.exec(subjectOf(question, text));
    return match && asWritten(match, text);
}
/** All matches of the pattern, one without the flag `y`, in their order. */
function findAll(pattern, text) {
    const question = questionFor(pattern, 'g', text);
    return Array.from(subjectOf(question, text).matchAll(question.pattern), (match) => asWritten(match, text));
}
function questionFor(pattern, range, text) {
    const known = questions[range].get(pattern);
    if (known !== undefined && !isWorn(known))
        return known;
    const flags = range !== '' && !pattern.global ? pattern.flags + range : pattern.flags;
    const key = `${flags}/${pattern.source}`;
    const same = bySource.get(key);
    const question = same === undefined
        ? prepare(pattern.source, flags, text, pattern.ignoreCase && !OF_CASE.test(pattern.source))
        : isWorn(same)
            ? prepare(pattern.source, flags, text, false)
            : same;
    bySource.set(key, question);
    questions[range].set(pattern, question);
    return question;
}
function isWorn(question) {
    question.asked += 1;
    return question.inLowerCase && question.asked > MANY;
}
/** Has a pattern compiled for the machine, and for texts like this one: of bytes, or of wider characters. */
function prepare(source, flags, text, inLowerCase) {
    const pattern = inLowerCase
        ? new RegExp(lowerCaseOfSource(source), flags.replace('i', 'd'))
        : new RegExp(source, flags);
    const question = { pattern, inLowerCase, asked: 0 };
    if (text.length < LONG)
        subjectOf(question, text).padEnd(LONG, '\0').search(pattern);
    return question;
}
/** A pattern in lower case, but for its escapes: `\S` is not `\s`. An escaped letter is a letter all the same. */
function lowerCaseOfSource(source) {
    if (!OF_TWO_CASES.test(source))
        return source;
    return source.replace(PARTS, (part) => {
        if (!part.startsWith('\\'))
            return part.toLowerCase();
        if (part.length < 3 || part[1] !== 'u')
            return part;
        const letter = String.fromCharCode(Number.parseInt(part.slice(2), 16));
        const lower = letter.toLowerCase();
        return lower === letter ? part : lower;
    });
}
function subjectOf({ inLowerCase }, text) {
    if (!inLowerCase)
        return text;
    const known = lowered.get(text);
    if (known !== undefined)
        return known;
    const lower = lowerCaseOf(text);
    held += lower.length;
    if (held > MOST_HELD) {
        lowered.clear();
        held = lower.length;
    }
    lowered.set(text, lower);
    return lower;
}
/** A text in lower case, of the same length. */
function lowerCaseOf(text) {
    const lower = text.toLowerCase();
    // U+0130 alone becomes two letters. U+0131 is a letter in lower case that, like it, is no other form of "i".
    return lower.length === text.length ? lower : text.replaceAll('\u0130', '\u0131').toLowerCase();
}
/** What was found in lower case, in the letters of the text. */
function asWritten(match, text) {
    if (match.input === text)
        return match;
    match.indices?.forEach((at, group) => {
        if (at)
            match[group] = text.slice(...at);
    });
    match.input = text;
    return match;
}


/***/ })

};
;
})
