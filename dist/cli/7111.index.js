(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 7111;
exports.ids = [7111];
exports.modules = {

/***/ 5538:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ joinNear)
/* harmony export */ });
/** Hits of one kind that are this close are one clause: the items of a list of forbidden uses. */
const NEAR = 3;
/** Clauses in the order of the text, those of one kind that stand close together as one, kind by kind. */
function joinNear(clauses) {
    const joined = new Map();
    for (const clause of clauses) {
        const { kind, line, endLine } = clause;
        const before = joined.get(kind) ?? [];
        const last = before.at(-1);
        if (last && line <= last.endLine + NEAR)
            before[before.length - 1] = { ...last, endLine: Math.max(last.endLine, endLine) };
        else
            before.push(clause);
        joined.set(kind, before);
    }
    return [...joined.values()].flat();
}


/***/ }),

/***/ 111:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ REPLACEABLE),
/* harmony export */   Hx: () => (/* binding */ ANCHOR_LENGTH),
/* harmony export */   LS: () => (/* binding */ trigramsOf),
/* harmony export */   OP: () => (/* binding */ ANCHORS_PER_PREFIX),
/* harmony export */   PN: () => (/* binding */ anchorAt),
/* harmony export */   Po: () => (/* binding */ POLICY),
/* harmony export */   aY: () => (/* binding */ TRIGRAM_DIGITS),
/* harmony export */   bh: () => (/* binding */ TRIGRAM),
/* harmony export */   fm: () => (/* binding */ PHRASE_DIGITS),
/* harmony export */   mX: () => (/* binding */ hashWords),
/* harmony export */   mw: () => (/* binding */ REQUIRED),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   uF: () => (/* binding */ unitOf),
/* harmony export */   vg: () => (/* binding */ ANCHOR_DIGITS),
/* harmony export */   vk: () => (/* binding */ PLACE_DIGITS),
/* harmony export */   wL: () => (/* binding */ hashPhrase)
/* harmony export */ });
/* unused harmony exports OPTIONAL, digitsOf */
/** What the ids of use policies begin with, which are no licenses. */
const POLICY = 'policy/';
/** A word that has to be there; one that may be left out; and one that may be left out or be another. */
const REQUIRED = 0;
const OPTIONAL = 1;
const REPLACEABLE = 2;
/** How many words a hash of a text covers. */
const TRIGRAM = 3;
/** How many words an anchor covers: by its anchors a text is looked for. */
const ANCHOR_LENGTH = 6;
/** An anchor has 24 bits, written in so many digits. */
const ANCHOR_DIGITS = 4;
/** How many anchors begin with the same two digits. */
const ANCHORS_PER_PREFIX = 64 ** (ANCHOR_DIGITS - 2);
/** How many digits a hash of three words has where it is written. */
const TRIGRAM_DIGITS = 2;
/** How many digits a place in a list has. */
const PLACE_DIGITS = 4;
/** How many digits the hash of a phrase has. */
const PHRASE_DIGITS = 12;
/** Hashes each word on its own. */
function hashWords(words) {
    const first = new Uint32Array(words.length);
    const second = new Uint32Array(words.length);
    const seen = new Map();
    for (let index = 0; index < words.length; index++) {
        const word = words[index] ?? '';
        const same = seen.get(word);
        if (same !== undefined) {
            first[index] = first[same] ?? 0;
            second[index] = second[same] ?? 0;
            continue;
        }
        seen.set(word, index);
        let a = 0x811c9dc5;
        let b = 0x41c6ce57;
        for (let at = 0; at < word.length; at++) {
            const unit = word.charCodeAt(at);
            a = Math.imul(a ^ unit, 0x01000193);
            b = Math.imul(b ^ unit, 0x5f356495);
        }
        first[index] = scramble(a);
        second[index] = scramble(b);
    }
    return { first, second };
}
/** The hashes of all runs of three words, of 12 bits each. */
function trigramsOf({ first }) {
    const trigrams = new Uint16Array(Math.max(0, first.length - TRIGRAM + 1));
    for (let at = 0; at < trigrams.length; at++)
        trigrams[at] = hashRun(first, at, TRIGRAM) >>> 20;
    return trigrams;
}
/** The hash of the six words from `start`, a number of 24 bits. */
function anchorAt({ second }, start) {
    return hashRun(second, start, ANCHOR_LENGTH) >>> 8;
}
/** The hash of a phrase as a whole. */
function hashPhrase(words) {
    const { first, second } = hashWords(words);
    const halves = [hashRun(first, 0, words.length), hashRun(second, 0, words.length)];
    return halves.map((half) => digitsOf(half, PHRASE_DIGITS / 2)).join('');
}
function hashRun(words, start, length) {
    let hash = 0x9e3779b9;
    for (let at = start; at < start + length; at++) {
        const mixed = Math.imul(hash ^ (words[at] ?? 0), 0x85ebca6b);
        hash = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) ^ (mixed >>> 13);
    }
    return hash >>> 0;
}
function scramble(hash) {
    const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
    return (mixed ^ (mixed >>> 15)) >>> 0;
}
/** Digits of base 64 in the order of ASCII: written with one width, numbers sort as text. */
const digits = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
const valueOfUnit = new Uint8Array(128);
for (let value = 0; value < digits.length; value++)
    valueOfUnit[digits.charCodeAt(value)] = value;
/** A number in so many digits. */
function digitsOf(value, width) {
    let written = '';
    for (let rest = value; written.length < width; rest = Math.floor(rest / 64)) {
        written = digits.charAt(rest % 64) + written;
    }
    return written;
}
/** The number that up to five digits of a text stand for. */
function numberAt(text, start, width) {
    let value = 0;
    for (let at = start; at < start + width; at++) {
        value = (value << 6) | (valueOfUnit[text.charCodeAt(at)] ?? 0);
    }
    return value;
}
/** The UTF-16 code unit of the last digit of a number. */
function unitOf(value) {
    return digits.charCodeAt(value % 64);
}


/***/ }),

/***/ 4622:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   l: () => (/* binding */ wholeOf)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6334);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(111);


/** The license, the exception or the policy that an id of a known text stands for. */
function nameOf(id) {
    const license = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .findLicense */ .vN)(id);
    if (license)
        return { license };
    return id.startsWith(_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY */ .Po) ? { policy: id.slice(_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY */ .Po.length) } : { exception: id };
}
/** The lines from the first word to the last. */
function wholeOf({ lines }) {
    return { line: lines[0] ?? 1, endLine: lines.at(-1) ?? 1 };
}


/***/ }),

/***/ 7308:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ findMentions)
});

// EXTERNAL MODULE: ./lib/src/pattern.js
var pattern = __webpack_require__(8272);
// EXTERNAL MODULE: ./lib/src/licenses/catalogue.js
var catalogue = __webpack_require__(6334);
;// CONCATENATED MODULE: ./lib/src/licenses/first-words.js
/** The lines of a table by their first word, which ends at a space or at the end of the first field. */
function linesByFirstWord(table) {
    const byWord = new Map();
    for (const line of table.trimEnd().split('\n')) {
        const word = line.slice(0, line.search(/[ |]/));
        const others = byWord.get(word);
        if (others)
            others.push(line);
        else
            byWord.set(word, [line]);
    }
    return byWord;
}

// EXTERNAL MODULE: ./lib/src/licenses/names.js
var names = __webpack_require__(2995);
// EXTERNAL MODULE: ./lib/src/licenses/tables.js
var tables = __webpack_require__(122);
// EXTERNAL MODULE: ./lib/src/licenses/words.js
var words = __webpack_require__(9574);
;// CONCATENATED MODULE: ./lib/src/licenses/mentions.js






/**
 * The licenses that a text names, in order, each where its longest name stands. Ids, full names and what people
 * write for them; "MIT" and other ambiguous words only where the text speaks of licensing. "MIT-style", "a modified
 * Apache 2.0" and versions that are not known name none. It says what is named, not what is meant: negations and
 * exceptions are left to the reader. Linear in the text.
 */
function findMentions(text) {
    const parts = (0,names/* nameParts */.I)(text);
    const mentions = [];
    for (let from = 0; from < parts.length;) {
        const found = longestAt(text, parts, from);
        const first = parts[from];
        const last = found && parts[found.to - 1];
        if (!found || !first || !last) {
            from++;
            continue;
        }
        const later = laterVersion(found.license, text, parts, found.to);
        const end = later?.end ?? last.end;
        mentions.push({
            license: later?.license ?? found.license,
            index: first.start,
            length: end - first.start,
            text: text.slice(first.start, end),
        });
        from = found.to;
    }
    return mentions;
}
/** The longest name from here that stands; a longer one that is denied takes the shorter ones with it. */
function longestAt(text, parts, from) {
    const names = [];
    let branch = branchFrom(parts[from]?.value ?? '');
    for (let to = from + 1; branch; to++) {
        if (branch.name)
            names.unshift({ name: branch.name, to });
        const part = parts[to];
        if (!part || !isGap(text, parts[to - 1], part))
            break;
        branch = branch.next.get(part.value);
    }
    for (const { name, to } of names) {
        const license = (0,catalogue/* findLicense */.vN)(name.id);
        if (!license || isDenied(license, text, parts, from, to))
            return undefined;
        if (suffices(name, text, parts, from, to))
            return { license, to };
    }
    return undefined;
}
/** What may stand between two parts of one name: "Apache License, Version 2.0", "CC-BY (4.0)", "FLUX.1 [dev]". */
function isGap(text, left, right) {
    const gap = text.slice(left?.end ?? 0, right.start);
    if (left && isNumber(left.value) && isNumber(right.value))
        return gap === '.';
    return gap === '.' || (gap.length <= 4 && /^[\s,_"'\u201c\u201d*`()[\]/+\u2013\u2014-]*$/.test(gap) && !/\n\s*\n/.test(gap));
}
function isNumber(value) {
    if ((0,words/* isAscii */.ER)(value))
        return /^\d/.test(value);
    return /^\p{N}/u.test(value);
}
/** Scripts that set no space between words end a name of another one. */
function beginsWord(value) {
    if ((0,words/* isAscii */.ER)(value))
        return /^\w/.test(value);
    return /^[\p{L}\p{N}_]/u.test(value) && !/^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(value);
}
/** Whether the words around a name make it something else: a longer word, another version, a likeness. */
function isDenied(license, text, parts, from, to) {
    const start = parts[from]?.start ?? 0;
    const end = parts[to - 1]?.end ?? 0;
    const before = [...text.slice(Math.max(0, start - 2), start)].at(-1) ?? '';
    const after = text.slice(end, end + 2);
    if (beginsWord(before) || beginsWord(after))
        return true;
    if (/^[.-]/.test(after) && isNumber(after.slice(1)))
        return true;
    const previous = parts[from - 1];
    const next = parts[to];
    if (previous && (0,pattern/* matches */.cK)(changing, previous.value) && /^[\s-]$/.test(text.slice(previous.end, start)))
        return true;
    if (next && /^[\s,(-]{1,2}$/.test(text.slice(end, next.start))) {
        if ((0,pattern/* matches */.cK)(resembling, next.value))
            return true;
        if (after.startsWith('-') && !/^licens/.test(next.value))
            return true;
        if (license.id.startsWith('cc-') && isNumber(next.value))
            return true;
    }
    return license.id.toLowerCase().startsWith('cc') && isRestrictedBeside(license, previous, next);
}
/** Whether a name counts where it stands. */
function suffices(name, text, parts, from, to) {
    if (name.standing === '')
        return true;
    if (name.standing === '?')
        return isInContext(text, parts, from, to);
    return text.slice(parts[from]?.start ?? 0, parts[to - 1]?.end ?? 0).toLowerCase() === name.standing;
}
const changing = /^(?:modified|adapted|altered|amended|custom|customized|non|pseudo|quasi)$/;
const resembling = /^(?:style|styled|like|compatible|incompatible|based|derived|inspired|esque|equivalent|variant)$/;
/** "CC BY 4.0 NC" and "non-commercial CC BY 4.0" name something else than CC BY 4.0. */
function isRestrictedBeside(license, previous, next) {
    const restricting = /^(?:nc|nd|noncommercial|noderivatives)$/;
    if (license.openness === 'restricted')
        return false;
    return (0,pattern/* matches */.cK)(restricting, previous?.value ?? '') || (0,pattern/* matches */.cK)(restricting, next?.value ?? '');
}
const licensing = /^licens(?:e|es|ed|ing)$/;
/** "\u91c7\u7528MIT\u8bb8\u53ef\u8bc1", "MIT \ub77c\uc774\uc120\uc2a4". */
const licensingElsewhere = /^(?:\u5f00\u6e90)?(?:\u8bb8\u53ef|\u534f\u8bae|\u6388\u6743|\u30e9\u30a4\u30bb\u30f3\u30b9|\ub77c\uc774\uc120\uc2a4|\ub77c\uc774\uc13c\uc2a4)/;
const offering = /^(?:licensed|released|available|distributed|published|provided|shared|sourced|source|offered|covered|made|is|are|licenses?|code|dual)$/;
/** "license: MIT", "released under MIT.", "MIT licensed"; not "under MIT supervision". */
function isInContext(text, parts, from, to) {
    const start = parts[from]?.start ?? 0;
    const end = parts[to - 1]?.end ?? 0;
    const next = parts[to];
    const nextGap = text.slice(end, next?.start ?? end + 3);
    if (next && (0,pattern/* matches */.cK)(licensing, next.value) && /^[ -]$/.test(nextGap))
        return true;
    if (next && (0,pattern/* matches */.cK)(licensingElsewhere, next.value) && /^ ?$/.test(nextGap))
        return true;
    const goesOn = next && !/^\s*[\n\r.,;:)\]}|`'"\u201c\u201d*/<-]/.test(nextGap);
    if (goesOn && !/^(?:and|or|for|with|as|but)$/.test(next.value))
        return false;
    if (/^['\u2019]$/.test(nextGap) && next?.value === 's')
        return false;
    let at = from - 1;
    while (at > from - 3 && /^(?:the|a|an|name|id)$/.test(parts[at]?.value ?? ''))
        at--;
    const word = parts[at];
    if (!word)
        return false;
    const gap = text.slice(word.end, start).replace(/\b(?:the|an?|name|id)\b/gi, '');
    if ((0,pattern/* matches */.cK)(licensing, word.value))
        return /^[\s:|="'`*_[\](){}>#\u2013\u2014-]*$/.test(gap);
    return word.value === 'under' && /^[\s"'`*_[]*$/.test(gap) && (0,pattern/* matches */.cK)(offering, parts[at - 1]?.value ?? '');
}
/** "or later" and "+" after a GNU license that is known as -only. */
function laterVersion(license, text, parts, to) {
    if (!license.id.endsWith('-only'))
        return undefined;
    const ahead = parts.slice(to, to + 7);
    const words = ahead.map(({ value }) => value).join(' ');
    const phrase = /^(?:\+|(?:version )?or (?:at your option )?(?:any )?(?:later|newer|greater))/.exec(words)?.[0];
    const last = phrase === undefined ? undefined : ahead[phrase.split(' ').length - 1];
    const first = ahead[0];
    if (!last || !first || text.slice(parts[to - 1]?.end ?? 0, first.start).length > 2)
        return undefined;
    const later = (0,catalogue/* findLicense */.vN)(license.id.replace(/-only$/, '-or-later'));
    return later && { license: later, end: last.end };
}
let lines;
const branches = new Map();
/** The names that begin with a part; planted once a text has that part. */
function branchFrom(part) {
    lines ??= linesByFirstWord(tables/* mentionList */.p2);
    const known = branches.get(part);
    if (known)
        return known;
    const found = lines.get(part);
    if (!found)
        return undefined;
    const planted = { next: new Map() };
    for (const line of found)
        plant(planted, line);
    branches.set(part, planted);
    return planted;
}
function plant(from, line) {
    const [parts = '', id = '', standing = ''] = line.split('|');
    let branch = from;
    for (const part of parts.split(' ').slice(1)) {
        const next = branch.next.get(part) ?? { next: new Map() };
        branch.next.set(part, next);
        branch = next;
    }
    branch.name = { id, standing };
}


/***/ }),

/***/ 834:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ isLimiting),
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Fl: () => (/* binding */ copyrightAt),
/* harmony export */   u5: () => (/* binding */ isCopyrightNotice),
/* harmony export */   ui: () => (/* binding */ isUnfinished)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8272);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9574);


/**
 * What may stand beside a license text without changing it: copyright notices and the names in them. Both are
 * read narrowly, since a restriction written into a copyright line would otherwise pass unseen.
 */
/** Words that narrow what was said, in the languages that license files of models are written in. */
const limiting = [
    'not?|non|nor|only|sole|solely|except|excluding|unless|but|however|without|if|when|until|provided',
    'must|shall|should|cannot|permi\\w*|prohibit\\w*|forbid\\w*|restrict\\w*|limit(?:s|ed to)?|limitations?|allow\\w*',
    'commerc\\w*|noncommercial|academics?|educational|evaluation|personal|private|internal|nonprofit',
    'exclud\\w*|proprietary|confidential|patents?|royalt\\w*|revo[ck]\\w*|terminat\\w*|written|request|trial|bann?ed|denied|never',
    'subject|conditions?|agree\\w*|consent|approval|purposes?|require\\w*|derivatives?',
    'nicht|nur|keine?|kommerziell\\w*|seulement|interdit\\w*|prohibid\\w*|vietat\\w*',
];
/** Words that no copyright notice needs, although they limit nothing by themselves. */
const saying = [
    'is|are|licens\\w*|licenc\\w*|granted|grants|us(?:e|es|ed|age|ing|er|ers)|terms?|obtain\\w*|apply|applies',
    'redistribut\\w*|distribut\\w*|cop(?:y|ies|ied|ying)|modif(?:y|ied|ying|ications?)|sells?|sales?|selling',
    'notice|above|following|this|that|these|those|any|your|pay|paid|fees?',
];
const chinese = '[\u7981\u9650\u4ec5\u50c5\u53ea\u4f9b\u53ef\u9808\u987b\u5f97\u672a\u8a31\u8bb8\u6388\u6743\u6b0a]|\u975e\u5546|\u4e0d';
/** Words that leave something out by speaking of a part, or send the reader elsewhere. */
const parting = 'research|additional|addition|others?|some|parts?|portions?|code|weights?|models?|data|datasets?|checkpoints?|contact';
const limits = wholeWords([...limiting, parting]);
const says = wholeWords([...limiting, ...saying]);
/** A test for words in any case. English needs a pattern that is prepared in a fraction of the time. */
function wholeWords(words) {
    const any = `(?:${words.join('|')})`;
    let english;
    let worldwide;
    return (piece) => {
        if ((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isAscii */ .ER)(piece)) {
            english ??= new RegExp(`(?<![a-z0-9])${any}(?![a-z0-9])`);
            return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(english, piece.toLowerCase());
        }
        worldwide ??= new RegExp(`(?<![\\p{L}\\p{N}])${any}(?![\\p{L}\\p{N}])|${chinese}`, 'iu');
        return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(worldwide, piece);
    };
}
/** Whether the piece has a word that narrows: then a statement is not read as simply naming a license. */
function isLimiting(piece) {
    return limits(piece);
}
/** How many words a name, or a list of names with years and addresses, may have. */
const NAME_LIMIT = 40;
/** And how many UTF-16 code units. */
const LENGTH_LIMIT = 1000;
/** How many of its words may be in lower case, those aside that join names. */
const PLAIN_LIMIT = 4;
const joining = /^(?:and|or|by|of|the|for|its|at|in|et|al|de|la|van|von|to|present|year|yyyy|name|owner|holders?|copyright|authors?|contributors?|inc|llc|ltd|gmbh|all|rights|reserved|c)$/;
/** English needs patterns that are prepared in a fraction of the time. */
const scriptOf = (piece) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isAscii */ .ER)(piece)
    ? {
        word: /[A-Za-z0-9][A-Za-z0-9.@_'-]*/g,
        inSmallLetters: /^[a-z]+$/,
        purpose: /\bfor\s+(?:the\s+)?[a-z]|\bresearch\b|\b[fF][oO][rR]\s+RESEARCH\b/,
        fullStop: /(?<!\b(?:[A-Za-z]{1,3}|Corp|Univ|Dept|Assoc|Copr|GmbH|gmbh|corp))[.!?]\s+[A-Za-z]/,
    }
    : {
        word: /[\p{L}\p{N}][\p{L}\p{N}\p{M}.@_'\u2019-]*/gu,
        inSmallLetters: /^\p{Ll}+$/u,
        purpose: /\bfor\s+(?:the\s+)?\p{Ll}|\bresearch\b|\b[fF][oO][rR]\s+RESEARCH\b/u,
        fullStop: /(?<!\b(?:\p{L}{1,3}|Corp|Univ|Dept|Assoc|Copr|GmbH|gmbh|corp))[.!?]\s+\p{L}/u,
    };
/** Whether the piece can be a name, a list of names or their placeholder: nothing in it says anything. */
function isName(piece) {
    const { word, inSmallLetters, purpose, fullStop } = scriptOf(piece);
    if (piece.length > LENGTH_LIMIT || fullStop.test(piece))
        return false;
    const words = piece.match(word) ?? [];
    if (words.length > NAME_LIMIT || says(piece.replace(/\bprivate limited\b/gi, '')))
        return false;
    if (purpose.test(piece))
        return false;
    return words.filter((each) => inSmallLetters.test(each) && !(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(joining, each)).length <= PLAIN_LIMIT;
}
const mark = /\u00a9|\(c\)|&copy;|copyright|copr\./iu;
const head = /^[\s"'#*/<>|;%!:.,-]*(?:(?:some )?(?:portions|parts|modifications|original)\s+(?:of\s+)?)?(?:(?:\u00a9|\(c\)|&copy;|copyright|copr\.)[\s:,-]*){1,3}/iu;
const reserved = /^[\s"'#*/<>|;%!-]*(?:all|some) rights reserved[\s."'#*/<>|;%!-]*$/iu;
/**
 * Whether the piece is a copyright notice and nothing else: the word or the sign, years, names, addresses,
 * "All rights reserved". (SPDX matching guidelines, "Copyright notice".)
 */
function isCopyrightNotice(piece) {
    if (piece.length > LENGTH_LIMIT)
        return false;
    if ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(reserved, piece))
        return true;
    const begin = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .find */ .I6)(head, piece);
    if (!begin)
        return false;
    return piece
        .slice(begin[0].length)
        .replace(/(?:all|some) rights reserved/giu, ' ')
        .split(/(\s+)/)
        .map((word) => ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(/@|https?:\/\//i, word) ? ' ' : word))
        .join('')
        .split(mark)
        .every(isName);
}
/** Where a copyright notice begins within the piece, or -1. */
function copyrightAt(piece) {
    return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .find */ .I6)(mark, piece)?.index ?? -1;
}
/** Whether a copyright notice goes on in the next line: it ends in a comma, or on a word that joins. */
function isUnfinished(piece) {
    return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(/(?:,|&|\d{4}|\b(?:and|by|of|the))[\s*/#]*$/iu, piece);
}


/***/ }),

/***/ 8642:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Om: () => (/* binding */ findVerbatim)
});

// UNUSED EXPORTS: wordingOf, writeClause

// EXTERNAL MODULE: ./lib/src/pattern.js
var pattern = __webpack_require__(8272);
// EXTERNAL MODULE: ./lib/src/licenses/clause.js
var clause = __webpack_require__(5538);
// EXTERNAL MODULE: ./lib/src/licenses/fingerprint.js
var fingerprint = __webpack_require__(111);
// EXTERNAL MODULE: ./lib/src/licenses/license.js
var license = __webpack_require__(44);
// EXTERNAL MODULE: ./lib/src/licenses/match.js
var match = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/src/licenses/notices.js
var notices = __webpack_require__(834);
;// CONCATENATED MODULE: ./lib/src/licenses/verbatim-list.js
// Generated by `npm run verbatim`; do not edit.
/**
 * A line per arrangement of a text, sorted: the hash of its wording, its id, and the words that state each condition.
 */
const verbatimList = '\
\n\
--1gEM1ufI_-NCBI-PD\n\
--21Vg-rtUptNRL\n\
--2TAN-5J1QYCATOSL-1.1\n\
--40si0g9lmwLPPL-1.0\n\
--59u3-EJCXgAPSL-1.0\n\
--AckA0wRrLxOLFL-1.3\n\
--DnZR0tq6VANCBI-PD\n\
--GUwx2n2aN1SHL-2.1\n\
--IUu-00IZqsOLDAP-2.3\n\
--KJTM-ICswAGPL-1.0-only b\n\
--KbLl1g8U0ALinux-OpenIB\n\
--M_OS-v3vZCLAL-1.2 b\n\
--PAyy2gyKAaGFDL-1.2-only b1ae-1b9\n\
--PkZR2n1APlCUA-OPL-1.0\n\
--U-P105BMeBMakeIndex\n\
--Wq-U03PELaPDDL-1.0\n\
--Xb74-MVercOSET-PL-2.1\n\
--Y4rN2D4NRdMIT\n\
--YmzU-dycRbCC-BY-3.0-IGO\n\
--_Q0S1U2d2Ctongyi-qianwen-research 073-8f 16r-6z 7ek-f7\n\
--aN4C0Q2Usemodelgo-mg-by-nc-2.0 00-8 0f0-f3 ecm-dr\n\
--aYVK-Q7u59fair-ai-public-license-1.0-sd 4a-v 4jv-kf 4mk-n7 4ok-w5 b\n\
--ipa1192aVyPython-2.0.1\n\
--qbrx2qqZOtPSF-2.0\n\
--rbwW27r2bpWsuipa\n\
--sZ-x1NGaEsfair-ai-public-license-1.0-sd 4i-13 4k3-kn 4ms-nf 4os-wd b\n\
--tD-O0HEv28Info-ZIP\n\
--yL0h0al0IrLLGPL\n\
-00tlA1ffryKAFL-2.1\n\
-08S_4-ZhFjCC-UDA-1.0 444-4h\n\
-08zSA-TE5LeNPL-1.1\n\
-09WOn0xnspUPython-2.0\n\
-0BJXl0e8nE0Catharon\n\
-0BRY11N0wRZSHL-2.1\n\
-0Gaaz1xmC8ACECILL-B\n\
-0MBg50fikuqFTL\n\
-0NSUg1yELuOpsutils\n\
-0WIfm0aJujeOSL-2.1 b\n\
-0X2ZX008AGcTTWL\n\
-0_hOT-Bb-V_CC-BY-ND-4.0 31-7 3bb-bj 3bk-cf 3161-16i\n\
-0dZAA-2F0SmOCCT-PL\n\
-0heZ91XrMtvTTYP0\n\
-0muyA-JnAB8Symlinks\n\
-0mzfw28KxUXAPSL-2.0\n\
-0pFry1oDQvsCondor-1.1\n\
-0pno6-XjfXUCC-BY-ND-2.0 3j0-k1\n\
-0usd2-lQOWcMIT\n\
-0vlJz1UJTWiMakeIndex\n\
-0y6kY0j90qdMIT\n\
-11V0B2GWx7mX11\n\
-13og00lyLK8FreeImage\n\
-14Hzw-zlkE4ASWF-Digital-Assets-1.1 4\n\
-15n0f0J_DycHippocratic-2.1 4iy-jo\n\
-16er62xD2MHNCBI-PD\n\
-19AXh1ea-cVmxml-exception\n\
-1DFvs21FBq0erlang-otp-linking-exception\n\
-1JutS0VRRZ4Zend-2.0\n\
-1KK8q2GEVbxHPND-Pbmplus\n\
-1QGEL2rlj7UWatcom-1.0\n\
-1TZm71Ozk59LPPL-1.0\n\
-1Zakj0Mv5XkBrian-Gladman-2-Clause\n\
-1adyP0XNRk7CC-BY-NC-3.0-DE 0\n\
-1aus4-SM68tdatabricks-open-model-license 4e1-e4 4f0-g9 5hb-ji 7e5-er c dko-l8\n\
-1dp6A2ZOGdqNetCDF\n\
-1exAz-KrdZoECL-1.0\n\
-1hvxt0PJDNsSOFA\n\
-1ivy7-sXf19OPUBL-1.0\n\
-1kCdK0fHq3tFreeBSD-DOC\n\
-1lUPS1hF7gMOLDAP-2.5\n\
-1qRAo-rzZsJNaumen\n\
-1sjnY0TaXcLmodelgo-mg-by-sa-2.0 bjh-ju\n\
-1vT9W1yGyADSHL-2.1\n\
-2-Fr22M-8MuSNIA\n\
-23iyu1SGVQVCC-BY-ND-2.0 3iz-k0\n\
-24yB102OhJHCDLA-Sharing-1.0 b\n\
-24yFw-q4-aQAFL-1.2\n\
-2AUww2TlF6mOpenSSL\n\
-2B9Sq-wPiHXX11-swapped\n\
-2CxA20UuFnzMulanPSL-2.0\n\
-2E0Ex-7Ct9jstabilityai-non-commercial 00-9 0b-27 04u-6s 4d1-ej 4q8-qu 7ek-fn 8az-bh e4y-6s\n\
-2FAj92EdSRLAutoconf-exception-generic-3.0\n\
-2FN870md6ZQMS-PL\n\
-2J4Q41f8vx_TCL\n\
-2L9B90sM7w7qwen-research 07b-8n 16z-77 8et-fz\n\
-2P0WT2ANzLIcurl\n\
-2TFZ-1n8h9astabilityai-nc-community 01-9 05j-6g 07l-9o 4a-w 47l-d0 cd1-gz e7l-9o\n\
-2UsUe-hOUTPCC-BY-2.5-AU\n\
-2V4mg1U_IEGHTMLTIDY\n\
-2WIv41Eist1SimPL-2.0\n\
-2cjw1-2YksdCERN-OHL-P-2.0\n\
-2dPjw-ngv8bAPSL-1.2\n\
-2f-Nf-RupSXCC-BY-3.0-DE\n\
-2pTfv2j6MqiPostgreSQL\n\
-2pjD01MlwbZTMate\n\
-2rbkg-JNRoSGCC-exception-2.0\n\
-2tEt11DGkb8modelgo-mg-by-sa-2.0 bjr-k4\n\
-312fh2kgVBuHPND-sell-variant-MIT-disclaimer-rev\n\
-3663i0_2yMUchatglm3-6b-license 426-3w a ep-1k\n\
-39pIo19-Wfkpsfrag\n\
-39xOx0RJUIpAutoconf-exception-generic\n\
-3EYyl-CWQ4nMIT-CMU\n\
-3Hb9_-XuB54TAPR-OHL-1.0\n\
-3Hv_v-c12CPllama3 4dm-ex 4y9-10l 417v-1cp 41fl-1g1 5ft-i5 7ey-fs 88n-bd\n\
-3Ie2a037sA1OLDAP-1.4\n\
-3Ma2V2lxRLsW3C\n\
-3NCIB2cWGhmECL-1.0\n\
-3QlxQ2pxsTiLZMA-SDK-9.22\n\
-3ROiv0w-pvAANTLR-PD\n\
-3W4IH0OpzGKAAL\n\
-3dxbk12mNDuOLDAP-2.4\n\
-3h0zb0GCgZuromic-exception\n\
-3hShw12IkT4ErlPL-1.1\n\
-3htZb1FsqyWOLDAP-1.4\n\
-3kVRk0DtiMSJPL-image\n\
-3mXGr-zTmHQGutmann\n\
-3nTxm-tvpFYSHL-2.1\n\
-3ntP2-5UJRPLPPL-1.1\n\
-3oE0O0uWZf_CC-BY-ND-2.5 3iz-k0\n\
-3q-Rz01oofyRuby\n\
-3re1b0ew8KACPAL-1.0\n\
-3tySc1e9noaX11-swapped\n\
-3yR6j2ugEAhTORQUE-1.1\n\
-41h3l2G8LS7ECL-1.0\n\
-44rAV-py9nVi2p-gpl-java-exception\n\
-47al--bzE0ERHeCos-1.1\n\
-48Hkf1dIVuzllama2 4bo-cz 5du-g5 7d0-dt\n\
-4BfgB27Tc8Jlibutil-David-Nugent\n\
-4CewD2fuycfHPND\n\
-4EMBf04nyprCDLA-Permissive-1.0\n\
-4HtHk-SSiPdWTFPL\n\
-4JQZ42Sf_mRBitstream-Charter\n\
-4RuTp1qBcGhBoehm-GC\n\
-4V_C2-9yv-oCFITSIO\n\
-4WyZ321AlTuSGI-B-1.1\n\
-4YMKb0ZlEZcX11\n\
-4fIZn182-repolicy/openrail-attachment-a-bigscience-bloom\n\
-4fOAs05bwOjTPL-1.0\n\
-4g11_-l_Hw2CC-BY-SA-3.0-AT b\n\
-4g1kl00dm_4GFDL-1.2-only b1ae-1b9\n\
-4lHfH0bjODXCC-BY-3.0\n\
-4trUZ-xlH40libpng-1.6.35\n\
-50mF11BBbAkHPND-MIT-disclaimer\n\
-52hYg2ZFTCGgSOAP-1.3b\n\
-55b7S0ri4GDopen-weights-permissive-1.0.0\n\
-56vSp-eXG93psutils\n\
-57rPm-lfTd8Simple-Library-Usage-exception\n\
-5C1J117avXgAdobe-Glyph\n\
-5GuUm2qeN52Artistic-1.0\n\
-5LsAO1QYMFibcrypt-Solar-Designer\n\
-5LyCk--jt6xMinpack\n\
-5NZnM-NJMjgXdebug-1.03\n\
-5TeOC-ByqyaNTP\n\
-5Vcfd-npngWHippocratic-2.1 4iy-jo\n\
-5WYxy0_0h4sYPL-1.1\n\
-5WgBR-_SKz9llama2 4bo-cz 5du-g5 7d0-dt\n\
-5bj501CUIWFAGPL-3.0-only b19g-1a6\n\
-5cy9126SDYuISC-Veillard\n\
-5eYb1-6IAmQmpi-permissive\n\
-5fbrv0C6ESWOCCT-PL\n\
-5fj8N2W61UNOLDAP-2.2\n\
-5gHcC0ThsPSsdxl-0.9-research-license 068-90 0bl-fd 168-90 4bl-fd 4fu-gz 4hl-kv e68-90 e11h-11z\n\
-5ldPh0Yeq04CC-BY-ND-1.0 31-6\n\
-5qQFY0f5GrWCC-BY-SA-2.5 bsk-tx\n\
-5rRys23cRQzZPL-1.1\n\
-5tpAZ-vsR1CNTP\n\
-5uPD80D2cx4SHL-2.1\n\
-5wK1i0f9JVYGFDL-1.3-only b1au-1bp\n\
-5wR7m2wi-e_SGI-B-1.0\n\
-5ySVe2Hq2aXcoqui-public-model-license 0d-q 01g-3d\n\
-5yepj0sQcVZNBPL-1.0\n\
-5ygeT-tytwAW3C-19980720\n\
-5zvsi1jf7QaNAIST-2003\n\
-61OY7-10vjUApache-1.1\n\
-65Qfd0UEjPQGFDL-1.1-only b12o-13j\n\
-687zn0DtkkYDocBook-DTD\n\
-6ACBO0KLt1XOLDAP-2.0.1\n\
-6CtsZ2og-CMRRDtool-FLOSS-exception-2.0\n\
-6EtD92oVw3FX11\n\
-6G3vP0ls7YHstable-video-diffusion-nc-community 06h-8i 41-n 46h-8i c8j-cf e6h-8i\n\
-6Hmb001p7Ngllama2 4bo-cz 4u1-ve 417x-185 5du-g5 7d0-dt\n\
-6J0P20Eqy17CC-BY-3.0-IGO\n\
-6J4hi0-BFhDRRDtool-FLOSS-exception-2.0\n\
-6K4Qd0YFNsSCC-BY-NC-3.0-IGO\n\
-6U-0L1twjtAOCCT-PL\n\
-6UbZu-KpaE2BSD-3-Clause-Tso\n\
-6YHjX14nS0MOPUBL-1.0\n\
-6YKrW0Rv6vACECILL-B\n\
-6_tfK-kM0dZOLDAP-2.0.1\n\
-6e5Cy1XIxwmCC-BY-NC-ND-4.0 0ax-b6 0rx-so 0135-13w 01b0-1c3 30-7 3ax-b6 3b7-ce 317v-18c\n\
-6jOrb-F_uOxPolyForm-Small-Business-1.0.0 588-9n 688-9n\n\
-6jSUH0bTRiEopt-175b-license 03r-6g 13r-6g 49a-di e3r-6g ewo-x6\n\
-6nom50TCMZOCC-BY-2.5-AU\n\
-6tg8F1NVbwmCryptoSwift\n\
-6wHTR2gZZGigSOAP-1.3b\n\
-7-MsU-3MAkXAPSL-2.0\n\
-74yBb1pmTpdAMD-newlib\n\
-7AVyz2qdCDFopenatom-model-license\n\
-7Bdae2L1lrKLZMA-SDK-9.22\n\
-7EE5G2Vi2YMUnicode-DFS-2015\n\
-7EEzw-w4PRHSHL-2.1\n\
-7GGzm2e6o4YECL-2.0\n\
-7IcWx1IXVTlCC-BY-2.0\n\
-7IkXt0DEheBArtistic-1.0-Perl\n\
-7SKOb0Vow2RBSD-4-Clause-Shortened\n\
-7bX6D2EymflJasPer-2.0\n\
-7d53q0Xr4vNNASA-1.3\n\
-7dYnt0aRoE2HPND\n\
-7iDKT1qDMq7OLDAP-2.6\n\
-7kHjF200uVXAdobe-Glyph\n\
-7pBba-9VBHeHPND-Kevlin-Henney\n\
-7sf-w-HhBzEmodelgo-mg-by-rai-2.0 4ic-m4 4ni-o5 4pf-tr eby-d3\n\
-7tXqI2VI9Cvgpt2-modified-mit\n\
-7vSwO2usSxGCC-BY-NC-ND-3.0 011q-140 34-9 3tc-ud\n\
-7x2Ax0qR0NQOGDL-Taiwan-1.0\n\
-7z3QJ135fYSDRL-1.0\n\
-8BsAH1K_KvgSSLeay-standalone\n\
-8HCbM1iazCYMultics\n\
-8I0dF2ZeV09OLDAP-2.2.2\n\
-8KC6x1t1rwmgnuplot\n\
-8MUjf10yITnNCBI-PD\n\
-8_z4_13mCYGANTLR-PD\n\
-8ambO2KY6-FMPL-1.0 b\n\
-8mtG31DuZ00NTP-0\n\
-8s4mq1QpSkrSISSL\n\
-8tJLC-Oo3o0CC-BY-SA-3.0-DE b\n\
-8tlrB0LDL34cogvideox-license 45u-7k 4el-eu 533-58 5eb-eh a1x-4f adz-ea en-1w edp-dy\n\
-8whjx-uhJVuCC-BY-SA-4.0 b18x-19h\n\
-8yroR0I29SBCUA-OPL-1.0\n\
-9-FD8-ImEVipnmstitch\n\
-9-W5H-QLKyNAladdin\n\
-91E6T1WUFAqBSD-2-Clause-FreeBSD\n\
-930Nq1BJyezLiLiQ-R-1.1\n\
-93vCg2BF9tVCERN-OHL-S-2.0\n\
-9CPdF1e1jjANCBI-PD\n\
-9EcE61e_mG7BSD-Mark-Modifications\n\
-9FyFp13B0c6SSPL-1.0\n\
-9HQcL1b3P32SHL-0.5\n\
-9NHAf0CAj-bOSL-2.1 b\n\
-9PaY62OFo5rNCBI-PD\n\
-9Rcgk-3rFWeNGPL\n\
-9Tn7A1mX7M2xinetd\n\
-9VUeo-jH1ESOLDAP-1.3\n\
-9WvYg23obwFVixie-Cron\n\
-9WxWr-tWZwTmsr-license 02i-37 12i-37 2 47m-8p\n\
-9X_9h-mZfg2OLDAP-2.7\n\
-9c8ev0l1fN3AAL\n\
-9hYes0JBFKlClasspath-exception-2.0\n\
-9kD7v2kXpGjHPND\n\
-9lMlN-3exOMGFDL-1.2-only b1am-1bh\n\
-9mjB82fm0RJHPND-sell-regexpr\n\
-9p3YB-EzAKsBSD-3-Clause-flex\n\
-9qIlK0BG_BUOLDAP-1.1\n\
-9v0RQ-46AnLdatabricks-open-model-license 4dy-e1 4ex-g6 5h8-jf 7e2-eo c dkl-l5\n\
-9wfq01tvMkHZPL-2.0\n\
-9zwZk1NawzaBitTorrent-1.0\n\
-A-i161kCLKFDL-DE-BY-2.0\n\
-A2Zr0-03JUNcopyleft-next-0.3.1\n\
-A8RYR-NGI60s-lab-license-1.0 06-t 067-6z\n\
-A9MCh0HLvtVMIT\n\
-AAHZ32eQkttgtkbook\n\
-AAMaI-q9XxHCC-BY-SA-2.1-JP b\n\
-AEpyp0dvBbjAPSL-1.1\n\
-AHMa-0XW7CKBahyph\n\
-AHfYU1rAElXCC-BY-ND-4.0 38r-8z 390-9v 313h-13y\n\
-AKb3k0L-YjRSUL-1.0 01o-33\n\
-APs-Y2cFSK4policy/llama3.1-use-policy\n\
-ASYG42giTzJOLDAP-1.2\n\
-ASoTx10pdSsDRL-1.0\n\
-AToOb1OOuN6Zimbra-1.3\n\
-Ac6fr26EaskCAL-1.0\n\
-AdOuj2BGVdKLatex2e\n\
-Afcah-c2_DBAPSL-1.0\n\
-AfqkB0YCuWXOPL-1.0\n\
-AlF1n0SERy1MPL-1.0 b\n\
-AmMz-26BaZIAPSL-1.2\n\
-AtQrY-OIz3qexaone 0hb-i1 0tu-uw 1ak-aw 1ct-dk 4k2-kx 4m4-nu 4pa-q3 7ho-ih 8dz-ei e9o-aj e15u-179 e1dl-1ej\n\
-Au9le-U8hUrAPSL-1.1\n\
-Auaj30PZ0W1SGI-B-1.1\n\
-AupKP2SLHKPGFDL-1.3-only b1av-1bq\n\
-AxzhW1yLFLEMIT\n\
-B1Nx8-85bd-LLVM-exception\n\
-B2Hs42uMAT1Xdebug-1.03\n\
-B5n7N0VbiOHexaone 0hk-ia 0u3-v5 1at-b5 1d2-dt 4kb-l6 4md-o3 4pj-qc 7hx-iq 8e8-er e9x-as e163-17i e1du-1es\n\
-B6-j71r8g4rfmt-exception\n\
-B8EqV-i4Rspmxml-exception\n\
-B8tau0x5Lo2APSL-2.0\n\
-BDYG5-ItYb-HPND-sell-variant-critical-systems\n\
-BI-7k1_mf75OLDAP-2.2.2\n\
-BJAH7-4ZUsgpsutils\n\
-BNRbh0PTKGISleepycat\n\
-BQaIe1d8yz7MIT-CMU\n\
-BT6NJ-uGsY9Saxpath\n\
-BU4781aaDhCpkgconf\n\
-BUke32UVB8xsarvam-research-license 05k-7f 0fi-gm 019k-1di 15k-7f 1ig-ji clj-nv\n\
-BY2wr2LioiHCDDL-1.1 bnp-or\n\
-BYNvm1LOMwypsfrag\n\
-BYVsi0bm4gQBitTorrent-1.1\n\
-BYi1R24EnXbRPSL-1.0\n\
-BYih_2KIYEfIntel-ACPI\n\
-BYoCN2NOcR7Watcom-1.0\n\
-BaXqw1HSUajfair-ai-public-license-1.0-sd 4i-13 4k3-kn 4ms-nf 4os-wd b\n\
-BiJB82TqZbpexaone 0hc-i2 0tv-ux 1al-ax 1cu-dl 4k3-ky 4m5-nv 4pb-q4 7hp-ii 8e0-ej e9p-ak e15v-17a e1dm-1ek\n\
-Bmbci2Ty57PLPPL-1.2\n\
-BqFtl2RGRdZtongyi-qianwen-research 07e-8q 172-7a 7ev-fi\n\
-BsR5j2Dj1UNAPSL-2.0\n\
-BxAVI1-5DKmNCBI-PD\n\
-C-xzE1C2K-CSun-PPP-2000\n\
-C5w7L2R_ZTnRuby-pty\n\
-C7hop-B8I54dinov3-license 4cx-fm c9q-bd ety-wk\n\
-C9mFo1pZh5nZed\n\
-CDK8v-kU0vqMIPS\n\
-CIz4g0y3nrESOFA\n\
-CMV54-svfXdDRL-1.1\n\
-CRV24-QOsx_EFL-1.0\n\
-CRkw50R-zcJCC-BY-SA-3.0-IGO b\n\
-CT7BW-WX-9ECC-BY-ND-2.0 30-5 3kn-lo\n\
-CTL0l-gm1Q9HPND-Markus-Kuhn\n\
-CV1tM-FcQpDEFL-1.0\n\
-CYx3G-Q1EzKSNIA\n\
-CZzai2IizW3APSL-1.0\n\
-C_45l2ru9jBOLDAP-2.3\n\
-CcZZr1zPq6_IJG\n\
-CjXBX0cnS-zIntel-ACPI\n\
-CjguW225frWPostgreSQL\n\
-CkL251MpipEfair-ai-public-license-1.0 b\n\
-Ck_6s-Ut69jSHL-2.0\n\
-ClrK91nuCkxCC-BY-2.0\n\
-Cmiuu1y0BTnSGP4\n\
-Cn84B1mFtPbMIT-CMU\n\
-CpH2p-mOK-4SOFA\n\
-CsWDt0Uif1fNPL-1.1\n\
-CxJTr-QfmWKmodelgo-mg-by-2.0\n\
-Cxf9C-ZyG6XWatcom-1.0\n\
-D29X31GS5GlTU-Berlin-2.0\n\
-DAPag1ljFeVNaumen\n\
-DBuBF2sCwnQPS-or-PDF-font-exception-20170817\n\
-DFyv52zHmfMFTL\n\
-DH5Es-FS0dRJSON 42k-2s\n\
-DJZj91X1jwtCC-BY-2.5\n\
-DLur_1Ui2I9OCCT-PL\n\
-DOqkZ2Gqw0gNGPL\n\
-DQPDz0gkGBMODC-By-1.0\n\
-DRSxI-qhxjSGPL-3.0-interface-exception\n\
-DSYFF-GR67oAML\n\
-DT_w51dvZO9AFL-2.0\n\
-DXazA2SplPjX11-swapped\n\
-D_r-a2E9X6uPS-or-PDF-font-exception-20170817\n\
-D_xka19LsLcNCBI-PD\n\
-DbwOP2nT04ADigiRule-FOSS-exception\n\
-Di-Q32xlNSsopenvpn-openssl-exception\n\
-Dj5s52Z_szRdtoa\n\
-Djq5k1blLVAOLDAP-2.2.1\n\
-DpMsp-iSGnQNokia\n\
-DqCDS0KsPZ4Advanced-Cryptics-Dictionary\n\
-Dqt6u0PMg_1CC-BY-NC-SA-2.0 0u4-we bny-pb\n\
-DrTrf0wXN4rRRDtool-FLOSS-exception-2.0\n\
-DrYOi2R4myDHPND\n\
-DrpMx-QIlTEOLDAP-2.7\n\
-DsY7q0Kp5vLCNRI-Python-GPL-Compatible\n\
-Dv47f0F_5ERTOSL\n\
-E3IXK-zrWFlXSkat\n\
-E9JnS-43iZrArtistic-1.0-Perl\n\
-EAyyL-AaUTNapple-amlr 05t-6u 13m-61 e3m-5d\n\
-ECJic-5mrRvpolicy/chameleon-use-policy\n\
-EIc4d1pby4jMS-PL\n\
-EOwYd0XA5fABSD-Protection\n\
-EP4Ll0_u9qRopen-weights-permissive-1.0.0\n\
-EUS8w-IrhJ9LZMA-exception\n\
-EciDI0I9kmxNAIST-2003\n\
-EdT6t21NXb9CC-BY-2.5\n\
-EdkSx-nq5SZbigscience-openrail-m 42e-5o 4wg-yj 4120-14n 41ir-1rx cwg-yj c120-14n d163-17o\n\
-Eeo0M-XBf6LRuby\n\
-Ef_VI-BUxfDOLDAP-2.0\n\
-EhbbD0yg2mdminimax-non-commercial 00-4x 4a8-db 82x-3v a2-f\n\
-EjOBC1RwNtYCECILL-1.0 b\n\
-EogQg-5_V54InnoSetup\n\
-EpYye0uPY8ZCC-BY-NC-1.0 0nf-pp\n\
-EpcRZ1LrvmAAPSL-1.1\n\
-Evcpe2tjp5jArtistic-dist\n\
-EwEZA1BXpmfECL-2.0\n\
-EwUl625TJfYOGTSL\n\
-F9hOC2ELfZIW3C\n\
-FA5zd08EmzuBSL-1.0\n\
-FBPLv1KHhGKOPUBL-1.0\n\
-FBhnp-oJy73TORQUE-1.1\n\
-FDKOE1hNEHppolicy/salesforce-ai-acceptable-use-policy\n\
-FJCcR-unr1Pbcrypt-Solar-Designer\n\
-FMlLN1QZBk-Python-2.0.1\n\
-FPyDr01YnITNBPL-1.0\n\
-FUtqc2Bva_IZPL-2.0\n\
-FVEP82s7vcACC-BY-NC-ND-4.0 0ax-b6 0rw-sn 0134-13v 01az-1c2 30-7 3ax-b6 3b7-ce 317u-18b\n\
-FWW291rz28JSleepycat\n\
-FXjbQ0Ecx8xSHL-2.1\n\
-FYML00kd-VfQhull\n\
-Fa71i-oE-fHdtoa\n\
-FfV0y-Lf56VCNRI-Python\n\
-Ffvrs-JU-tECAL-1.0\n\
-FpNtn2ZA8DWOSL-1.0 b\n\
-Fs74V1NhrGAPPL\n\
-FsbTt-LwJ7Kevolutionaryscale-community-license 0o7-ti 0w4-xc 0172-19i 4w4-xc 4170-171 41dq-1go 71ba-1dp c e1pp-1tj\n\
-FtKm20WRez1CC-BY-SA-3.0-IGO b\n\
-Ftiy9-tk_gDFrameworx-1.0\n\
-G-48e1lpzNYSleepycat\n\
-G5rFc-ZydE5OLFL-1.3\n\
-GD1-_2aV9UcArtistic-1.0\n\
-GOj7U1mQ7e9Sendmail-8.23\n\
-GUtID2J1XW6SPL-1.0\n\
-GVgeB-rO9zyu-boot-exception-2.0\n\
-GWiHv-bl-kjmpich2\n\
-GXQ011WSsY2SSLeay-standalone\n\
-Gc9vG0rgTPYLPPL-1.3c\n\
-GcM7n1PscHCMIT-CMU\n\
-Gm0UP08h3wZFSL-1.1-ALv2 42x-3a\n\
-Gytib-DaQe9CC-BY-2.0\n\
-Gzr960zO9WdANTLR-PD\n\
-H-tew081xYBNBPL-1.0\n\
-H028O13IaN3policy/salesforce-aup-external-facing\n\
-H05MY2_3Gzbpolicy/llama3.3-use-policy\n\
-H226e-PTU6SDOC\n\
-H23GY20xNOMGPL-CC-1.0\n\
-H8BOf2pjyYfFawkes-Runtime-exception\n\
-H8Ccl2UoaEXFTL\n\
-HGQmq1E6ToWClArtistic\n\
-HHDLi2a7iBgapple-amlr 05u-6v 13n-62 e3n-5e\n\
-HIm-d2sVS2pUniversal-FOSS-exception-1.0\n\
-HP_6f1qxcW4Sun-PPP-2000\n\
-HRk0s1Ekah8python-ldap\n\
-HRr9B2jGRSHDL-DE-BY-2.0\n\
-HSgbE2K6TETOLDAP-1.4\n\
-HYY7n1gX0GmMPL-1.1 b\n\
-Hat4u0LGqNoSugarCRM-1.1.3\n\
-HbGM72Ol3ARcopyleft-next-0.3.1\n\
-HbM4Z2dZ7QsBSD-4.3RENO\n\
-HdlJs060qfGOLFL-1.3\n\
-HghCK-mvddbCECILL-2.0 b\n\
-Hk_uf0WAGhFPHP-3.0\n\
-HmFKc13tNFjAAL\n\
-HoClg1qabnBBSD-Source-beginning-file\n\
-HrPjB-Y2S8DLPPL-1.1\n\
-Hs38Q2iH5i7CECILL-2.1 b\n\
-HvbVx13UgpQBSD-4.3RENO\n\
-I-4Yj-93HjqBSD-3-Clause-Tso\n\
-I06NB153GPRFTL\n\
-I1XYo14twp4aquila-license 444-4k e1r-1w ed8-dn\n\
-I1Zid-1jQNbdatabricks-open-model-license 4dx-e0 4ew-g5 5h7-je 7e1-en c dkk-l4\n\
-I1hAg0xmNQ4openvpn-openssl-exception\n\
-I5xvo2TaWLxLGPL-2.1-only b14d-150\n\
-I8a0i-9FmdMRuby\n\
-I9MlY0wT0UsSOFA\n\
-IBZSn-49kXOHPND-UC-export-US\n\
-IDMRV-gKgNrX11\n\
-IFq5--1gUdvCC-BY-NC-ND-3.0-IGO 0uc-wn 3li-mu\n\
-INoje2lzKG5IJG\n\
-ISz892bfIsBNCBI-PD\n\
-IWemh-kokpVltx-video-open-weights-license 4kq-mv 4qi-t8 41fd-1qo 6bi-jg ckq-mv cqi-t8 duq-wr\n\
-IZ8Sa2GoPQ7IEC-Code-Components-EULA\n\
-Ia52O2yOwpGFTL\n\
-Ibzfj2OGESGEurosym\n\
-InixO06cNNBmetamail\n\
-Ivy160OZbpmCECILL-1.0 b\n\
-J0Cja0MIVO6HPND\n\
-J47CA2OnhHCGlide\n\
-J7Mfy2siKXlCC-BY-ND-4.0 30-6 3bb-bj 3bk-cf 3161-16i\n\
-J7re8-hSlhAqwen 5ct-dw 8ey-g4\n\
-J9UfF2p2Z3Bopenvpn-openssl-exception\n\
-JEcdR0pr_pOGiftware\n\
-JHMSq1klX7OANTLR-PD\n\
-JI52S2MRplvUMich-Merit\n\
-JL_0H2a9YVxdeepfloyd-if-license 061-7o 0be-ci 161-7o 4ih-jb e61-7o e111-11j\n\
-JONCG0KmvMEParity-6.0.0\n\
-JQ9jG-a3c6Fulem\n\
-JQQZM0C2luxSGI-B-2.0\n\
-JSKaF034lo7s-lab-license-1.0 05-s 066-6y\n\
-JSqDj2b7MdVNLPL\n\
-JXaNa2cNUoCAPL-1.0\n\
-JagYh-pqEluCC-BY-SA-2.5 bu8-vl\n\
-JarOb2w1iJaHPND-DEC\n\
-JbC8K0aaA-XNCBI-PD\n\
-JblAe24T8-uNaumen\n\
-Jc1n---9VWVBSD-3-Clause-LBNL\n\
-JdwKI1KVXktMIT\n\
-JgVlC16iJWMgpt2-modified-mit\n\
-JoKwZ1rUjj2EUDatagrid\n\
-Jpi0E2NwAS3ParaType-Free-Font-1.3\n\
-Js_uA1SF8SmBrian-Gladman-3-Clause-no-conversion\n\
-K3Lx61pJbcjDRL-1.1\n\
-K42VO0Xg4vLBSD-Inferno-Nettverk\n\
-K5aoI-1Nh7pISO-permission\n\
-KFIZE16FjvmHPND-export-US-acknowledgement\n\
-KKlvq2NedlAdinov3-license 4cq-ff c9j-b6 etr-wd\n\
-KO01l1WeWhPTGPPL-1.0\n\
-KTFCZ23KzSmCC-BY-3.0\n\
-Kf2-p1i0lkrLiLiQ-P-1.1\n\
-KgGFc1N7lBkPS-or-PDF-font-exception-20170817\n\
-KgO6I2cdjcWCC-BY-SA-2.5 bsk-tx\n\
-KgSKO2vYTpzDRL-1.1\n\
-KhmY60gTJ2Illama2 4bp-d0 4u2-vf 417y-186 5dv-g6 7d1-du\n\
-KmMC60ErYPCltx-video-open-weights-license 4kl-mq 4qd-t3 41f8-1qj 6bd-jb ckl-mq cqd-t3 dul-wm\n\
-KooiS0OrUnKGPL-CC-1.0\n\
-KpSHQ0yoa22BSD-3-Clause-Tso\n\
-KxEVz2aWzSnArtistic-dist\n\
-L-BFC2W-mErdeepseek 41o-6d 4pd-rg 4ux-xk 41fs-1ft 41g6-1mg cpd-rg cux-xk\n\
-L-vAl0MKlSZPostgreSQL\n\
-L1buA2oo8MfX11-distribute-modifications-variant\n\
-L2JCo21hO01APL-1.0\n\
-L3vdo1_deRhgtkbook\n\
-L4Krp2eZ4mnOCLC-2.0\n\
-L62EF2l1xmuBSD-Systemics\n\
-LDeDC-9QpUaOCCT-PL\n\
-LDj2Z-j1jrslsof\n\
-LFQh30Z10EBDSDP\n\
-LGyka1K8lVWCC-BY-2.5\n\
-LJCGV2lJUOmUnicode-DFS-2016\n\
-LJjDG1P_LecDOC\n\
-LLfTu1MTgQeCC-BY-NC-ND-1.0 0lr-o1 30-6\n\
-LONFI-0TSwCRPL-1.5\n\
-LRIoB1ARFuWTOSL\n\
-LRZ2N2xifwESGI-B-2.0\n\
-LSqZk2lPV6qMIT-CMU\n\
-LYgkO0eaAQnpolicy/llama3.2-use-policy\n\
-LYw-k0mfy9QSNIA\n\
-L_O5M1gn_IpBSD-4.3RENO\n\
-LdiP9-t0OTpBootloader-exception\n\
-LhHYd1aD5RFRPSL-1.0\n\
-LhxB3-Y7NCkArtistic-1.0\n\
-Lk9RX-Zkbh_GL2PS\n\
-LmBzi-hNRP3Soundex\n\
-LskHB1VA3idOLDAP-2.8\n\
-Luu52-RHewXCAPEC-tou\n\
-M-zCD1FYQTeLPPL-1.3a\n\
-M3C15-sYf1NNPL-1.0\n\
-M9dsd1rhoJJCC-BY-SA-2.1-JP b\n\
-MADEi20I9hFArtistic-1.0-Perl\n\
-MCrhp-rBrVnCC-BY-SA-4.0 b1bg-1c0\n\
-MFksI2Dh7PNCERN-OHL-1.2\n\
-MKuXo0p3NPHLGPL-2.0-only b110-11n\n\
-MSuKq2EDB6gGPL-3.0-linking-source-exception\n\
-MXZET2Bzow7CNRI-Python-GPL-Compatible\n\
-MZZmr2iprQuCC-SA-1.0\n\
-Mdrqi00uhUZSimple-Library-Usage-exception\n\
-MgYZ22YRs86IPL-1.0\n\
-MiZ0W-iNnOVAdobe-Display-PostScript\n\
-Mp0qq0ZQLXAchatglm2-6b-license 4q-z 44e-64 eg-m e2x-3s\n\
-MsNK7--OzISIntel\n\
-MuEum0E6cOAbigscience-openrail-m 439-5n 4wh-ye 4121-12x 41iu-1l0 41m8-1s0 cwh-ye c13v-14o d171-17q\n\
-MwS2M-JjdP9Brian-Gladman-3-Clause-no-conversion\n\
-MyAm72AoW06ECL-1.0\n\
-MzlHj0xfC1Ui2p-gpl-java-exception\n\
-N1wjk-IhdR5LGPL-2.0-only b10s-11f\n\
-N2Iz20VAN47MIT-Click\n\
-N3Fa92SBHnQCC-BY-SA-3.0-AT b\n\
-N4Rgw-X-BbBSCEA\n\
-N9qNb2vuNa9SGP4\n\
-NAO7E-wVYauPython-2.0.1\n\
-NDRoB-4Gx3CMIT-STK\n\
-NKS6I0Sc3qEAPSL-1.1\n\
-NKXg615NvM7BSD-3-Clause-No-Nuclear-License\n\
-NLEK-1Y2SnCBSD-4.3TAHOE\n\
-NQIZW2YfT7dInterbase-1.0\n\
-NXjdt1YTyOGDotseqn\n\
-N_Iml2SH6OLWidget-Workshop\n\
-NleES28nTZKSL\n\
-NyIsc2Ge-eGImlib2\n\
-NySMi2sbMWnArtistic-1.0-Perl\n\
-NzdLA-M9aAHsam-license 4gc-j1 cd5-es exa-zz\n\
-O3qzM0UWb4_Watcom-1.0\n\
-O7JuM-oO3q8Sendmail\n\
-OBBJw0gZsmOCC-PDM-1.0\n\
-OKFbl1G7r3CHTMLTIDY\n\
-OMHww-wbnIhlibutil-David-Nugent\n\
-ONMTP-F1neOBSD-3-Clause-No-Nuclear-Warranty\n\
-OOV-82_LGbJAPSL-1.2\n\
-OQ0tV2zbxTYCDL-1.0\n\
-OR2N82vR6rzAdaCore-doc\n\
-OSPd024JG7Gzlib-acknowledgement\n\
-OT6Be05v4kXDocBook-XML\n\
-OWFf91wp4KeCLISP-exception-2.0\n\
-OYXDn13-KosXnet\n\
-O_LXb-EdsuvZend-2.0\n\
-OaHwt2jMNqoglm-130b-license 0u-1v 02h-39 1u-1v 42h-48 eu-1v\n\
-OfeW50JXQQlDocBook-Schema\n\
-OnR6Z-hQrW-LPL-1.0\n\
-Or12f-C0kVkCronyx\n\
-OsyFB07z7tqSHL-2.1\n\
-OuD0B-EJdxGcopyleft-next-0.3.0\n\
-OyWLA-CeqBVBOLA-1.1\n\
-Oyt7W-IWeTBFair\n\
-OzCCw-NxDnsCC-BY-NC-SA-2.0 0vu-y4 bpo-r1\n\
-P0rmH-_pvgxHPND-MIT-disclaimer\n\
-P1b6p0XyW48OSL-3.0 b\n\
-P2YFe0xyR4JNCBI-PD\n\
-P395221zUw5SHL-2.1\n\
-P5-R92-1IRmMIT\n\
-P5SGS19CEB4CC-BY-2.5-AU\n\
-P8gq00nw2uMSPL-1.0\n\
-PA8gk0Yk38lpolicy/llama3.1-use-policy\n\
-PFJWM2riu_qAPL-1.0\n\
-PHd-m-HgCy9EUPL-1.2 b\n\
-PMkor1H3MQuchatglm-6b-license 0q-1r 02d-35 1q-1r 42d-44 eq-1r\n\
-PO08X0bKNKIlfm1.0 6fi-fx\n\
-PTC_w2wSxJcD-FSL-1.0\n\
-PX0mC1gKZN6SAX-PD-2.0\n\
-PaeBb1asn78Nokia-Qt-exception-1.1\n\
-PcKw--LjKQAllama1 061-8q 0ba-f2 161-8q 4ba-f2 4fj-gm 4h8-ki e61-8q e10p-117\n\
-PcksS2a14vTBSD-Inferno-Nettverk\n\
-PdLCX2ZBDWbW3C\n\
-PecTf0aQVTgCC-BY-NC-SA-2.5 0vq-y0 bpk-qx\n\
-Pg5fR17XXh7Fair\n\
-PjPna15Edv8SugarCRM-1.1.3\n\
-PlPPb1fUohimrl 017u-1bu 1h4-hr cjs-m4\n\
-PqCcY13-isiBSD-4-Clause-UC\n\
-PqHjR-3GS8BSGI-B-1.0\n\
-PswgD16jE9_NPL-1.0\n\
-PxETD-VToRDlibpng-2.0\n\
-Q0XxT-vBpudCC-SA-1.0\n\
-Q1Z4b0izzaPMIT\n\
-QB09A-tNWQVMirOS\n\
-QF8tp-ylkDsmodified-mit 54m-6c 64m-6c 84m-6c\n\
-QIGk322LJabSendmail\n\
-QKTg72JlvUFOCLC-2.0\n\
-QNSrd01GqLmCPOL-1.02 4v4-vt\n\
-QScK90IyF5WCC-BY-SA-3.0-DE b\n\
-QTo372U_AEtopt-175b-license 03r-6g 13r-6g 49a-di e3r-6g ewo-x6\n\
-QaVhm1EnqGlX11-no-permit-persons\n\
-QcspK2FIchzYPL-1.1\n\
-Qettq12CUEASNIA\n\
-Qfi2R-9h667MIT-Click\n\
-QoIvj-xTI2mHP-1989\n\
-Qr87_-YsGR9CPL-1.0\n\
-QxKS-2YWR8RCC-BY-NC-SA-3.0-IGO 013h-15s b\n\
-R6Ykc2GDsU0CC-BY-3.0-US\n\
-R7J1a0zc9_PUBDL-exception\n\
-R7Tym0Kjx5iMulanPSL-2.0\n\
-RFMQK0AdRBiCronyx\n\
-RJUAt29RFABHPND-doc-sell\n\
-RK0rs1D99InTU-Berlin-2.0\n\
-RK6dL04sV6vTexinfo-exception\n\
-ROvCr-avzguHPND-MIT-disclaimer\n\
-RPVx12K2sEjMPL-2.0 bnx-oy\n\
-RXq011nk8pcC-UDA-1.0 43x-4a\n\
-Rd6db2QrzmMWTFPL\n\
-Rm-c312yCvrllama3.1 4dj-ev 5ew-h8 88e-ba\n\
-RnOvH-cUy5JNTP-0\n\
-RsxoL1x5DrzCC-BY-SA-3.0-IGO b\n\
-Rt31S-1hB7yInnoSetup\n\
-RuZm51No0zBLGPLLR bdm-e9\n\
-Rukro0k-CZoAPSL-1.0\n\
-RvUCl1IGvLuPlexus\n\
-RxQEr1b_1sVpolicy/gemma-prohibited-use-policy\n\
-S1ILX1kbpUnLucida-Bitmap-Fonts\n\
-S2nmk1oGoKqBSD-4-Clause-Shortened\n\
-S5S3F-82HwTCC-BY-1.0\n\
-S7_Pu-gygJKOpenSSL-standalone\n\
-SA1eM0m5gnBTCP-wrappers\n\
-SFQ0l2L3HCwMIT-CMU\n\
-SK8dH2Jg2m7CMU-Mach-nodoc\n\
-SX2dF0QH5tBRHeCos-1.1\n\
-SaxzV0TiNEVIPA\n\
-SjiDp1ZrSXuAdobe-2006\n\
-Sk_Ny2LvMfGminimax-non-commercial 01-9r 4bw-ez 82y-3w a3-g\n\
-Sojzc02Y8X5Adobe-Utopia\n\
-SqbRN2GaGGLOLDAP-2.6\n\
-Ssvv1-YS3pwFreeImage\n\
-StHi11cwCkkRPSL-1.0\n\
-SuYN21zuDH3OpenSSL-standalone\n\
-Sw0VE2vo0iacoqui-public-model-license 0c-p 01f-3c\n\
-T-W_b-0xy0nLZMA-SDK-9.11-to-9.20\n\
-T0dZY2JK6xUOpenSSL\n\
-T0rWm20zSD8FSFULLRWD\n\
-T3He30I9u3wGPL-3.0-linking-exception\n\
-T4vSa2nnj8_RPL-1.1\n\
-T780N1JeEVaMIT\n\
-T8LNi0-yRTcLGPLLR bdn-ea\n\
-TDG1o-wbTQcJPNIC\n\
-TFBf524zpoRCERN-OHL-P-2.0\n\
-TG41l-z2XG_GCC-exception-3.1\n\
-TPtWJ2khzjcRHeCos-1.1\n\
-TQPSl-eaDUqBSD-2-Clause-FreeBSD\n\
-TUTFr2ioKrJJSON 42j-2r\n\
-T_Vbq1-Ms6mDSDP\n\
-TazSv1KRrJdMotosoto\n\
-Tdzv928bNmkApache-2.0\n\
-ThhBS0PTomPMulanPSL-1.0\n\
-Tiljo1xaqQTGPL-1.0-only b\n\
-TlnQQ2H7i3AOCLC-2.0\n\
-Tp7tj0qfOgRLLGPL\n\
-TpwSJ1O9lqJBitTorrent-1.0\n\
-TslMY0CPI8dMIT-CMU\n\
-TzD4r1KTRplSoundex\n\
-U069u2jYnUdGFDL-1.1-only b12s-13n\n\
-U2RSq24-Zh_W3C-19980720\n\
-U35Fz1HM-8tCC-BY-3.0-IGO\n\
-UD6Uy1rFxSkDRL-1.1\n\
-UDtJJ2ecR1sJam\n\
-UHyzF0p5_qfCC-BY-ND-3.0 35-9 3xd-ye\n\
-UJvi_0VixeQMPEG-SSG\n\
-UR3A02uPrLnstabilityai-non-commercial 00-1w 04j-6h 4cq-e8 4px-qj 7e9-fc 8ao-b6 e4n-6h\n\
-UTjxn2Z2ZSMBSD-2-Clause-Views\n\
-UVjOD1hIHtTopenatom-model-license\n\
-UWWke21pfGSCC-BY-ND-3.0-DE 3\n\
-Ua-HE0xmGmRAGPL-3.0-only b19f-1a5\n\
-UczAv2O5TUWGPL-1.0-only b\n\
-UduQ31RiUpYqwen-research 07b-8n 16z-77 8ez-g5\n\
-Ue6jK2bCcE6GNOME-examples-exception\n\
-UedxQ10EIt-GFDL-1.2-only b1ac-1b7\n\
-UjANJ29kErBOPUBL-1.0\n\
-UlpWS1nKxcJEPL-1.0 b\n\
-UnTQi033iv1Autoconf-exception-3.0\n\
-UoKe4-CZW3-OGTSL\n\
-UvcaP1L8yQ-OCLC-2.0\n\
-UxKrG2_Z-S0CC-BY-3.0-NL\n\
-Uxvfq1JFmuimodified-mit 54q-6g 64q-6g 84q-6g\n\
-V0NuU1JbL8XBSD-3-Clause-Attribution\n\
-V1IId-dOtb9Motosoto\n\
-V48sO2vZCTpiMatix\n\
-V9TsC2jluwpPADL\n\
-V9kPy1N7pW-CC-BY-2.5\n\
-VHX2K0a7hN2policy/gemma-prohibited-use-policy\n\
-VJckW1PQNr0MS-LPL\n\
-VLLxf1ksKoCBOLA-1.1\n\
-VOajv-w6HeuHPND-sell-MIT-disclaimer-xserver\n\
-VOc4F04VxjhTGPPL-1.0\n\
-VPEDD0HTHcUSHL-0.51\n\
-Va0UH-Uafsrhyphen-bulgarian\n\
-VbBd3-bQDyomodified-mit 54n-6d 64n-6d 84n-6d\n\
-VdPou2zHMc2LZMA-SDK-9.11-to-9.20\n\
-VlFXz-Fi9-LSOFA\n\
-Vqw3Q2O79HDArtistic-1.0\n\
-VyFni2Agx0gNCL\n\
-W-3x3-BOEfQHPND-sell-variant\n\
-W47qk-TJb_jMIT\n\
-W5kAv0-oqZOMotosoto\n\
-WBrtA0hEMRPRPSL-1.0\n\
-WCTb4297FnAAGPL-1.0-only bni-or\n\
-WDOMS2TNeUnCC-BY-2.5-AU\n\
-WEBon2bZHx3ECL-1.0\n\
-WFnyS-188OfCC-BY-4.0\n\
-WGx0V1pMCzwllama2 4ba-cl 5dg-fr 7cm-df\n\
-WIPUm0z96AjLPPL-1.0\n\
-WIRK-1LNSfPNCBI-PD\n\
-WK8wX-VE5yzLibpng\n\
-WNOuq2iZxHkCC-BY-SA-4.0 b18x-19h\n\
-WQrhT-gZF1jW3C-19980720\n\
-WVIBF2VNZw2llama2 4bb-cm 5dh-fs 7cn-dg\n\
-WZJ1u1YMXs_Sendmail-8.23\n\
-W_EAV-2Zlg7RRDtool-FLOSS-exception-2.0\n\
-Wasbp-NDUAdGL2PS\n\
-WjJHu-4LkQUCC-BY-NC-ND-1.0 0k0-ma 3\n\
-Wj_2416P4PBCECILL-C\n\
-WkSe22G3crMNCBI-PD\n\
-WnJmi0IaHBiZimbra-1.3\n\
-WrXSF177bspCC-BY-2.5-AU\n\
-WtO46-wy9D5Interbase-1.0\n\
-Wu06d2v_2zCOPUBL-1.0\n\
-Wubgf1yg0znCube\n\
-WuoGC1O2403CC-BY-NC-ND-4.0 0ax-b6 0rx-so 0135-13w 01b0-1c3 30-7 3ax-b6 3b7-ce 317v-18c\n\
-Wv6hj05JRYoCC-BY-3.0-AU\n\
-WwmGI1VNrziZlib\n\
-WyU5M0-EQyBDL-DE-BY-2.0\n\
-X-GKF2ox2UWSendmail\n\
-X-NNz2GqMXBu-boot-exception-2.0\n\
-X-RPg-0lolATORQUE-1.1\n\
-X0vZ72V7ogDPPL\n\
-X43-X0dfPD8QPL-1.0-INRIA-2004-exception\n\
-XDR8x0t7n1aArtistic-2.0\n\
-XGsEP-88wgyOAR\n\
-XHLp_1aXk5UIJG\n\
-XJ5m1-0VEdSFair\n\
-XKsQi1-01WGCC-BY-SA-2.1-JP b\n\
-XM0Nr2aZZ80GPL-3.0-389-ds-base-exception\n\
-XMQDG0s2wTIBahyph\n\
-XRzeT29kGPiCC-BY-NC-SA-2.0-UK 0ao-c8 0dn-eb b\n\
-XU55k0vuxxgWTFNMFPL\n\
-XUjpd0MJgwCu-boot-exception-2.0\n\
-XgBzW14nAf1NLOD-2.0\n\
-Xgw6Q1EPrtKSpencer-99\n\
-XilCS2cPBW5MIT\n\
-Xkr9X00o-gmpolyparse-exception\n\
-Xm3LT-R4CXQLLVM-exception\n\
-XrNQC1yg5jpECL-2.0\n\
-XtO0k1XsQWscoqui-public-model-license 0d-q 01g-3d\n\
-XyMQq2Ni79TLPPL-1.3a\n\
-Y0Q670Jh2zXstabilityai-nc-research-community 0p-x 068-75 08a-ag 4y-1k 48a-ds cdt-hr e8a-ag\n\
-Y2ciG-UO1VlCC-BY-2.5\n\
-Y3WJF-XystsBitstream-Charter\n\
-YAYjO2RrAWDNLOD-2.0\n\
-YICe5-sRaXZZPL-1.1\n\
-YRo781Vj5kzCondor-1.1\n\
-YWYVY2dPteWBSD-1-Clause\n\
-Y_9NU2vvuDnSL\n\
-YeKSb-86LkQprior-labs-license 815h-17a\n\
-YiWrU2QyUyUDL-DE-BY-2.0\n\
-Yoyah0wxGmsFSL-1.1-MIT 436-3j\n\
-Yromj-tcYotSpencer-94\n\
-Yumv2-DNXjCGPL-2.0-only bmd-nm\n\
-Yw3rn2QU03JBSD-2-Clause-FreeBSD\n\
-YwdWt1zTxRvnvidia-data-agreement-model-training 29y-ai 4b4-bu 4zg-10c ej3-jr\n\
-YwvP_1wgDSfHPND-Fenneberg-Livingston\n\
-Z5mZ22xh0gwSun-PPP\n\
-Z7Ox8-SyLOVMS-LPL\n\
-Z8NFb-7gxH4NIST-PD\n\
-Z9Hwn--vgr5HPND-DEC\n\
-ZD55C2mz1kffalcon-2-11b-tii-license 4gh-h2 4qn-se 410i-147 8149-14n ch3-i1 c10k-11y\n\
-ZENwQ06C4UGllama3.1 4di-eu 5ev-h7 88d-b9\n\
-ZFKtf-8IfANCC-BY-2.5-AU\n\
-ZKeJn0kEZa3Artistic-1.0-cl8\n\
-ZLecx0sA9OHdeepfloyd-if-license 066-7t 0bj-cn 166-7t 4im-jg e66-7t e116-11o\n\
-ZLuUy17K6_RCC-BY-4.0\n\
-ZNh1f0Pl_wuNPL-1.1\n\
-ZQMTP1yaEAEMPL-1.0 b\n\
-ZR_yP1FeQhIOSSP\n\
-Z_tda0LPVS5VOSTROM\n\
-ZcZ_N1d0c2iNOSL\n\
-Zh1Ab2l1b_rOLDAP-1.4\n\
-ZiSnL-lEbc5GPL-2.0-only bmd-nm\n\
-ZnHuL1Y9vrxBootloader-exception\n\
-ZnZhN1R5eKECC-BY-SA-2.0-UK b\n\
-ZrQuO2rKmxVLZMA-SDK-9.11-to-9.20\n\
-ZrXT603VlAMDocBook-Stylesheet\n\
-ZtQSR-P2eRHeGenix\n\
-Zx2BM1iwQqbUnixCrypt\n\
-_01VO0GjyUgSHL-2.1\n\
-_4_r92RGBmsZPL-2.0\n\
-_8Gzx-cUuC4OCCT-exception-1.0\n\
-_8zoL0outwxCC-BY-ND-4.0 38s-90 391-9w 313i-13z\n\
-_ABt32qQ9HHMIT-CMU\n\
-_Ckq41c6gQwSNIA\n\
-_CzAA10YoBJEPL-2.0 b\n\
-_GYpn-5fVWrHPND-UC\n\
-_JksX2Xsyi3MPL-1.1 b\n\
-_OgeQ2lkRvXMIT\n\
-_RXG202BIqXArtistic-1.0\n\
-_SdLS0zn6tgHPND\n\
-_WePV2Cc6hQDL-DE-ZERO-2.0\n\
-_YLdG-wN2kmCC-BY-2.5-AU\n\
-_aQfd2sdc1fpolicy/llama4-use-policy\n\
-_bV8N0_timrmsr-license 02s-3h 12s-3h 2 46n-6t 479-7q\n\
-_dbTs-htyvYDL-DE-ZERO-2.0\n\
-_fSmd-RXcGoStandardML-NJ\n\
-_iJAw1FY5ykBoehm-GC\n\
-_uZTo0fOhneSNIA\n\
-_wNBM0YoOm_LGPL-2.0-only b111-11o\n\
-a-xvr1AnOp3gemma 4as-bv 4cp-ef 4is-iv 4j5-k8 ccp-ef\n\
-aAVNT0Jp94mHPND-DEC\n\
-aAXAU-oiBgpImlib2\n\
-aHNid2pDn8-TORQUE-1.1\n\
-aK7fO0BFbPAParaType-Free-Font-1.3\n\
-aKBSr2LmBr4Zlib\n\
-aL-T30GTn7Zglm-130b-license 0p-1q 02c-34 1p-1q 42c-43 ep-1q\n\
-aL3Q91FXKe0SHL-2.1\n\
-aWmEC2ZT1-TCAL-1.0\n\
-aXVEP2T3oKCMIT\n\
-ablS32jwN6QRPSL-1.0\n\
-ae57I1og9aQeCos-2.0\n\
-aoGVB2uTSMtany-OSI-perl-modules\n\
-arup30CaEGYAPSL-1.0\n\
-b69bz1Rl1zESHL-0.51\n\
-b8ARM0-nTxeBOLA-1.1\n\
-bA10C0bCLwARPL-1.5\n\
-bDnHu2CuqmaBitTorrent-1.0\n\
-bFyxW1Cah0vESA-PL-permissive-2.4\n\
-bHtHl0VtwmiAPSL-1.2\n\
-bKV0h2zZhqTBootloader-exception\n\
-bMR6k-EoT9FMakeIndex\n\
-bPL_s1SxdSZFrameworx-1.0\n\
-bZVWe-ASRZpSendmail-Open-Source-1.1\n\
-b_lFx1Qvve2VOSTROM\n\
-beWB4028yuUArtistic-1.0-cl8\n\
-bhRNH-T7m3dIntel-ACPI\n\
-bisL01Gbyk3HPND-Netrek\n\
-bl0OQ-JE7ulHTMLTIDY\n\
-blDhL1l-fV6llama1 05y-8n 0b7-ez 15y-8n 4b7-ez 4fg-gj 4h5-kf e5y-8n e10m-114\n\
-bp89t2zKFTvQt-GPL-exception-1.0\n\
-bruEK2JJ2ZxZlib\n\
-c5SRL0mmrvwmodelgo-mg-by-nd-2.0 3 ebz-d4\n\
-cADwp-W0g72OLDAP-2.3\n\
-cBlR61XlCaRBSD-Mark-Modifications\n\
-cE3Vw0x8JwVClasspath-exception-2.0-short\n\
-cEbmP1IQxNdNCBI-PD\n\
-cFf7s-MZ-KcMIT\n\
-cGtM9-_LPsiYPL-1.1\n\
-cIYbO2mH4olCNRI-Python-GPL-Compatible\n\
-cJYlB-esPZfUniversal-FOSS-exception-1.0\n\
-cLT9h-r7dPvpolicy/openrail-attachment-a-creativeml\n\
-cRobH-baeU2policy/alphafold3-weights-prohibited-use-policy\n\
-cTW8X0hVZXFTU-Berlin-2.0\n\
-cTXYz0V5ewtSGI-B-2.0\n\
-cUvg31jUPv5SGMLUG-PM\n\
-cdMaq2cT51QMotosoto\n\
-chxLx2ciFyXEPL-2.0 b\n\
-ciS522eyVa4RPL-1.1\n\
-clXRI2ts-AoCERN-OHL-1.1\n\
-cmFLg07S-MmUnlicense\n\
-cprew2wvuCMWatcom-1.0\n\
-cqJHN-WO5QNMIT-CMU\n\
-ct7NE2snwqEQt-GPL-exception-1.0\n\
-cvv1V0hUH3gpolicy/llama4-use-policy\n\
-cwrIF0elDFayi-license 4at-eb 416y-17u aii-jv a184-18a ea1-am e16n-16u\n\
-d2WKn2BhIR_AML\n\
-d5OyS03d9vkGLWTPL\n\
-dCsyl1eisF0CC-BY-SA-3.0-DE b\n\
-dLwlU-Q9bhpDL-DE-ZERO-2.0\n\
-dMBat-QMw9oCC-PDM-1.0\n\
-dT6W3-oXW1YMVT-1.1\n\
-dTqA408YaANYPL-1.1\n\
-dZemT2aREs8WordNet\n\
-ddTMe-spyOjImlib2\n\
-dhMo41LrrU2X11-swapped\n\
-diwzt-6cyAkDL-DE-ZERO-2.0\n\
-djUMc-rYMDnOCCT-PL\n\
-dwXEs0b3E0-Adobe-2006\n\
-e04VN2U2LffSendmail\n\
-eF-WF0KnhYXBoehm-GC\n\
-eGKtC2MHkl4BitTorrent-1.0\n\
-eGdx41-e8zyOSL-1.0 b\n\
-eOhtk-sCGAgFTL\n\
-eRWZJ-BbgJJMIT-CMU\n\
-eUME42xuDpmCC-BY-NC-SA-4.0 01-a 0jc-k1 0vm-wd 016l-17g b12f-12z\n\
-e_7El-EIzjxRPL-1.1\n\
-edHD52g3N8eTU-Berlin-2.0\n\
-ee7ke2LlbXvQPL-1.0-INRIA-2004-exception\n\
-eeHBl03rg-pECL-1.0\n\
-egbgj-oMzNPW3C-19980720\n\
-ej_DE2wQk37APSL-1.2\n\
-enlHI1HkrJjcogvideox-license 45v-7l 4em-ev 534-59 5ec-ei a1y-4g ae0-eb eo-1x edq-dz\n\
-euQr-2lZrIIHPND-sell-variant-MIT-disclaimer\n\
-eyoVg1dpZemNIST-PD-fallback\n\
-ezhEV1E5Uhbllama1 063-8s 0bc-f4 163-8s 4bc-f4 4fl-go 4ha-kk e63-8s e10r-119\n\
-f-CbS13AIlzNTP-0\n\
-f1DNN29C81qFSFULLR\n\
-f1zsB-cInE7NPL-1.0\n\
-f3nMl2sHz-YJSON 42i-2q\n\
-f3nwo-_2XkQX11-swapped\n\
-f5JXS-q9jORRuby\n\
-f5Q2b2YMkpIOFFIS\n\
-fALhf1beXd0ISC\n\
-fANkZ2uY8HVEPICS\n\
-fCgcV2lSAvvGD\n\
-fH9hF16OjXLFair\n\
-fS0GK-tfXxbLGPL-2.0-only b10r-11e\n\
-fU6Wg1exI0Kmodelgo-mg-by-nc-nd-2.0 0eq-et 3 ecd-di\n\
-f_lce1CJY2sSMAIL-GPL\n\
-fc0Cq2X2ylL3D-Slicer-1.0\n\
-fcd7g0hWCTVRHeCos-1.1\n\
-fhibg0GttOMXSkat\n\
-fizmW0CInPPCC-BY-NC-SA-4.0 0ax-b6 0u8-ux 016i-179 01hh-1ic b1db-1dv\n\
-fjp2J-UE02nminimax-model-license 4aw-by 4qr-vv\n\
-fp9j31kOJWhSimple-Library-Usage-exception\n\
-fplm50JmTcTCC-BY-NC-ND-2.5 0lu-o4 3dw-ex\n\
-fqE781xEVF-CC-BY-2.5\n\
-fs4SD2wHzHHexaone 0hk-ia 0u3-v5 1at-b5 1d2-dt 4kb-l6 4md-o3 4pj-qc 7hx-iq 8e8-er e9x-as e163-17i e1du-1es\n\
-fsGmY-2B6tTSMAIL-GPL\n\
-fyNtx2lz_c2Graphics-Gems\n\
-g-SsL19xEKWInfo-ZIP\n\
-gB6Uo0XQOzWfunasr-model-license 46m-86 4e8-ef 83g-43 8d5-df\n\
-gDd2l1ntJxjpolicy/openrail-attachment-a-bigscience-bloom\n\
-gHC3b2KnW8-W3C\n\
-gMyME2CZi86Frameworx-1.0\n\
-gNdpS2GapkQCatharon\n\
-gP6zM-cL5FYpolicy/llama3.2-use-policy\n\
-gQV1q0nwq3SSUL-1.0 01p-34\n\
-gR-P51MjEAPCC-BY-SA-3.0-AT b\n\
-gSTVD-5O8iMSendmail-8.23\n\
-gZ7HE2ICQpiMTLL\n\
-galCw0i4O2YLZMA-SDK-9.22\n\
-gczDj0Oyn4kMIT\n\
-gix2T1hV8EePSF-2.0\n\
-gkgIV-pkncyMotosoto\n\
-gkoXk-ntWubFTL\n\
-glkh4-Fsu8uPython-2.0\n\
-guV8B-CfnTZCC-BY-2.5-AU\n\
-gwVig2Hxhq4JSON 42j-2r\n\
-gyjJ41N1g6ycopyleft-next-0.3.0\n\
-gypLj2ectOzDRL-1.1\n\
-h2tWO0sA0peCDL-1.0\n\
-h4akl0eX8SLapple-amlr 05u-6v 13n-62 e3n-5e\n\
-h6ZgO2dqqBLNTP\n\
-hBofR2dodxmNOSL\n\
-hCPn00w9x47LiLiQ-R-1.1\n\
-hL30K1Nb9Y7funasr-model-license 4 8w-16 865-6y\n\
-hNSLR-u3LbLltx-video-open-weights-license 4kp-mu 4qh-t7 41fc-1qn 6bh-jf ckp-mu cqh-t7 dup-wq\n\
-hQIUW1fiKRSWordNet\n\
-hV0j2-QGGDpGPL-3.0-linking-exception\n\
-hV13M1b7dv0EUPL-1.1 b\n\
-haFWs1GY5JlNetCDF\n\
-hf9Gf-muiQGetalab-2.0\n\
-hgtHD0aU1AJopenvpn-openssl-exception\n\
-hgtlX0kjWjxfair-ai-public-license-1.0-sd 4b-w 4jw-kg 4ml-n8 4ol-w6 b\n\
-hm9yx-c9jvOflux-1-dev-non-commercial-license 00-6 0it-or 47-68 41dk-1ge 7 eit-m1 e1x0-1xi\n\
-hx7l_2Yw_ofLiLiQ-Rplus-1.1\n\
-i2swH2S5kuDApache-1.1\n\
-i4ZXH-e7mGFCPAL-1.0\n\
-i8CIV2GdE8oDSDP\n\
-iKjQM13LV_mllama4 4dd-eo 5ep-h0 88a-b6 9\n\
-iLqw_-Nu1LgUnicode-TOU\n\
-iOqxP2ggXkSApache-2.0\n\
-iQo6r20jvSDOSL-1.0 b\n\
-iS7am2oIGDHQt-LGPL-exception-1.1\n\
-iTXks2bBk6fetalab-2.0\n\
-iTq8L0OnGIfECL-1.0\n\
-iVGjq2_Nibfflux-1-dev-non-commercial-license 00-7 0iu-os 48-69 41e5-1gz 7qa-sc eiu-m2 e1xl-1y3\n\
-iWKRX-c6ZETMIT-advertising\n\
-ieQzw0WmtdFClArtistic\n\
-ifJ9a08gSizSWI-exception\n\
-ig9JK2z_2WsRSCPL\n\
-ig9i_2LB6Mspolicy/alphafold3-weights-prohibited-use-policy\n\
-ihaKN0QxBVbmodelgo-mg-by-2.0\n\
-ihpPp-L3JhaOLDAP-2.6\n\
-imAGV08czP7OLDAP-2.7\n\
-imlRl2xReM7HP-1989\n\
-iqI0N2d05d4EFL-2.0\n\
-iwYnC1CBS__Jam\n\
-izrVu2-cIQ4OPL-1.0\n\
-j-ZHi-BD1ZVMPL-2.0 bmv-nw\n\
-j3_gc2e8mxQCatharon\n\
-j5SwH1-sctAOpenSSL-standalone\n\
-j8Gah130OsHO-UDA-1.0\n\
-j9ax10XCKHrflux-1-dev-non-commercial-license 0in-ol 41-62 41de-1g8 7 ein-lv e1wu-1xc\n\
-jICM6-Sk3D0copyleft-next-0.3.0\n\
-jIvCk1bZ9WCNCL\n\
-jJ-Rp0pMG0iMS-RL b9n-as\n\
-jTXwn-oWIljBSD-Systemics-W3Works\n\
-jTbCU-588nRCC-BY-2.5-AU\n\
-jU8CR--iGN4TMate\n\
-jULxB1LbsbNASWF-Digital-Assets-1.1 4\n\
-jVrXB1oYz5UEFL-1.0\n\
-jXYMb03mqTlCC-BY-NC-SA-2.0-UK 08w-ag 0bv-cl b\n\
-jbktk1vQSqQCC-BY-SA-2.0-UK b\n\
-jblSk0DX2aoUBDL-exception\n\
-jcxjm1eRkinYPL-1.0\n\
-jg67L-1YVz1CC-BY-SA-3.0 b\n\
-ji9Hy10vdhPALGLIB-Documentation\n\
-jj3sN1kuwPCIEC-Code-Components-EULA\n\
-jk4XD-tv3waEPL-1.0 b\n\
-jkjpl-p4NpcLatex2e-translated-notice\n\
-jlwLF2j9_iybzip2-1.0.6\n\
-jopJ--x8c3DCC-BY-ND-2.5 31-7 3kp-lq\n\
-jy6QX0paIfKBahyph\n\
-k1Yny-aU-1jCC-BY-NC-SA-2.0-UK 0ao-c8 0dn-ed b\n\
-k2-hp118K5QSunPro\n\
-k47O30kJDN0TU-Berlin-2.0\n\
-k49B31lF8smpsfrag\n\
-k9UrD-B5HZ9ai-pubs-openrail-m-modified 443-5m 4vs-xi 4112-13q 41l2-1mn 61n9-1pq cvs-xi c112-13q\n\
-kC0072AGmB3nvidia-open-model-license 4fk-gd 8kr-mv\n\
-kClrV-Nh6E-Artistic-1.0-cl8\n\
-kEAhd23-qMhDSDP\n\
-kFZEm-AqbM8CC-BY-4.0\n\
-kIoN21ofVW1CC-BY-SA-3.0-AT b\n\
-kJOLx-zeLppCDLA-Permissive-2.0\n\
-kL2uo-_GiLNNCBI-PD\n\
-kLcqI08EBXVFTL\n\
-kPbdi1hwAVnZlib\n\
-kQ5g_2ZbbATprior-labs-license 815h-17b\n\
-kQwPJ2bGU1cGPL-1.0-only b\n\
-kYYsK1KpIZjSHL-2.1\n\
-kaFVX1LHDzjLZMA-exception\n\
-kbnAB-DBy7gGPL-3.0-linking-exception\n\
-kcHJp0qvJpgCC-BY-NC-ND-4.0 0eb-f2 0pj-qa 0xe-yh 3u9-uq\n\
-kf11N0krTzQFDK-AAC\n\
-khZef2Ko_MNBSD-3-Clause-acpica\n\
-khiom-Lc72mUnicode-TOU\n\
-kjiO1-ysatdPolyForm-Small-Business-1.0.0 580-9f 680-9f\n\
-kkumz0jz09vImageMagick\n\
-kt3gL2JiPTBLLVM-exception\n\
-kuBFX1MAJBWOGDL-Taiwan-1.0\n\
-kxXPj113rJUOGDL-Taiwan-1.0\n\
-l5EpE-dOPTwCC-BY-ND-3.0 34-8 3xd-ye\n\
-l6rJX1t2QtHJasPer-2.0\n\
-lDGQV2Ad974Swift-exception\n\
-lEmg41lwk22libpng-2.0\n\
-lJqLG-9I3bPMIT-CMU\n\
-lK-7k0pSsYGMIT\n\
-lNUM5-ORC_jCECILL-2.0 b\n\
-lVWQB-uU3i4CC-BY-3.0-IGO\n\
-lZH9g1iDgigBSD-2-Clause-Views\n\
-l_ohc2NXs7nQPL-1.0\n\
-lbTN024um7DHippocratic-2.1 4is-ji\n\
-lc87u2kTFjJHPND-sell-variant\n\
-lgwsJ-1lZS1Gmsh-exception\n\
-lhhmk1rI-BWMIT\n\
-lhidY-9qKupHPND-export2-US\n\
-lnWTn1i0zJsstabilityai-ai-community 4h5-15y 417i-184 61d-30 69e-h2 7h5-15y 8h5-15y a9e-h2 e5r-9a e9e-h2\n\
-lqyeE2RDHd2CDLA-Permissive-2.0\n\
-lroMJ12pRJCTGPPL-1.0\n\
-lsd1D2pH3thCECILL-B\n\
-lu8tE-4yeBYFerguson-Twofish\n\
-lx27e1Nt70YO-UDA-1.0\n\
-m0Bvj1Yf6Z5AML\n\
-m3QUs0VwVgCCC0-1.0\n\
-m40Id0B4iwDDSDP\n\
-m4xJ00cw2ByGPL-2.0-with-autoconf-exception b\n\
-m6DMT-9jgGwSSPL-1.0\n\
-m6dE91XX3WMCERN-OHL-1.1\n\
-m8aGA1vBGEkQwt-exception-1.0\n\
-m9Gq_2bqcZSOLDAP-1.3\n\
-mADoS2HKNi2policy/llama3-use-policy\n\
-mAi3O1A5juENRL\n\
-mDbKp-TthS8ClArtistic\n\
-mHJs22LGQWOFrameworx-1.0\n\
-mJWNP-s3DjYBlueOak-1.0.0\n\
-mL26U-zquQ9Bitstream-Charter\n\
-mQRmK2noSQUSunPro\n\
-mTnqo-iQ8C4OLDAP-1.4\n\
-mXQnT10gumTthreeparttable\n\
-mca52-wiFpHMIT-Modern-Variant\n\
-mkPK81i_gu2open-weights-permissive-1.0.0\n\
-mlJG02pAfvNAFL-1.2\n\
-mm0HD0l1cyUCGAL-linking-exception\n\
-my1BC1S95-GCPL-1.0\n\
-mz0Ip-vjAcWPlexus\n\
-n-1dD1ziTpMLLGPL\n\
-n-RS31sRUcrCC-BY-3.0-NL\n\
-n6v7o06F2E5HPND-MIT-disclaimer\n\
-n9xM01m0CjdArtistic-1.0\n\
-nBnir2FGEdOxinetd\n\
-nBqtJ0CRS-XICU\n\
-nC5SS2wwZTfOSET-PL-2.1\n\
-nDeXH-inIs6MIT-Festival\n\
-nEZRu27B6B2APSL-2.0\n\
-nI76X0UgCt8DSDP\n\
-nImYA0-UR8RMIT\n\
-nIs8w2JDy9dBitstream-Charter\n\
-nOlQf0Aoceqllama2 4ba-cl 5dg-fr 7cm-df\n\
-nOrnb1GqpyCUnlicense-libwhirlpool\n\
-nQc-S1uTGHWOCCT-PL\n\
-nTWU40kzfljOSSP\n\
-nUutB-nNvgZllama2 4bn-cy 5dt-g4 7cz-ds\n\
-nVrv_1dBhxeMIT-CMU\n\
-nZaWU0en_75CDLA-Permissive-1.0\n\
-ndRVi2TLrFSClasspath-exception-2.0\n\
-ndd2n0op4yqCatharon\n\
-nfxhU2-iHzkCECILL-1.1 b\n\
-ngCnb1-xFeWNCBI-PD\n\
-nhgTQ1zM5NkCECILL-1.1 b\n\
-nkB9f2I_gYTFair\n\
-nkye22za_k6GCC-exception-3.1\n\
-nlBIs-6nMv7BSD-Advertising-Acknowledgement\n\
-nuvZf0zO10zHPND-merchantability-variant\n\
-nxqCa2-wb5rZPL-2.0\n\
-nzkqM0tJ8qSGCR-docs\n\
-o23bf-ZPqPqCC-BY-1.0\n\
-o2HuS-UVo-oCC-BY-SA-3.0-AT b\n\
-o3_Zz1ndPDxMTLL\n\
-o5H_H0eOsyLGame-Programming-Gems\n\
-o696z2y1MjfBSD-3-Clause-LBNL\n\
-o69MB0VdLJLpolicy/llama3.3-use-policy\n\
-o6hnB0rnoKoAPSL-1.0\n\
-o8_GE18gQj0llama3.2 4dj-ev 5ew-h8 88e-ba 9\n\
-oAqSC-MHxj7funasr-model-license 4 83g-49 8am-aw\n\
-oHmo01RXAx2Motosoto\n\
-oM94z2mkQjhCC-BY-4.0\n\
-oOlgk1ufcXiOPUBL-1.0\n\
-oQhVB128EVGMIT-CMU\n\
-oRg6w0l7ve3Zimbra-1.4\n\
-oSBaU-kW5qcEUPL-1.1 b\n\
-oV1h32cgBCXBlueOak-1.0.0\n\
-oYy7u-ac0GhOLDAP-2.5\n\
-odfN_25gE-rHippocratic-2.1 4ir-jh\n\
-oe2kh0mVA8-CDLA-Permissive-2.0\n\
-ogJh20fZ4IMDigia-Qt-LGPL-exception-1.1\n\
-oi45a-MZVSqGFDL-1.1-only b12s-13n\n\
-onTO90U2u-aNokia\n\
-p4n1e0ROkXmLiLiQ-Rplus-1.1\n\
-p5R1n1zDVekRPL-1.5\n\
-pAvGk0I7pGRbigscience-bloom-rail-1.0 49i-aj 4yr-10u 414b-16y 41l2-1tp cyr-10u c14b-16y d18e-19z\n\
-pFX_q1Rd_IlTekHVC\n\
-pHLH91KenIbWsuipa\n\
-pJIZz0hAP6kCMU-Mach-nodoc\n\
-pMvH3-GparIIntel-ACPI\n\
-pNHae1TwIYBSGI-B-1.0\n\
-pXTeo-cygXOArtistic-1.0-cl8\n\
-pXV5P0VS1HcLPPL-1.3c\n\
-pXk0Z0NdILkPS-or-PDF-font-exception-20170817\n\
-paAvC092kj9Parity-6.0.0\n\
-pbCqC1GPqJRArtistic-1.0-Perl\n\
-pcAy116xAQTOpenSSL-standalone\n\
-ph1cv2HBtJlCC-BY-NC-SA-2.5 0u1-wb bnv-p8\n\
-pkd7x-yWaVfTORQUE-1.1\n\
-pmXMb2eJDlXpolicy/llama3-use-policy\n\
-pmbNm2jJR9uUnixCrypt\n\
-ppOYu-KruILCC-BY-ND-3.0 3vl-wm\n\
-pqvk_2GANZJGLWTPL\n\
-psfoT0bBrsy0BSD\n\
-pv4EX0pUdp6nvidia-data-agreement-model-training 29s-ac 4ay-bo 4za-106 eix-jl\n\
-pxu8z-y93EvNGPL\n\
-pyFgK1V_3v3Simple-Library-Usage-exception\n\
-q18YA06wrSXiMatix\n\
-q83jz1Ld0uXiMatix\n\
-qCnyH07K9_WCC-BY-NC-2.0 0na-pk\n\
-qE1Yd2I7uj4CC-BY-SA-2.1-JP b\n\
-qEhvq2QlTuAGCC-exception-2.0\n\
-qIlMB-qNh5EBitTorrent-1.1\n\
-qKYLF0tHL8TSGI-B-1.1\n\
-qNsHP-wKWkjopenrail++ 42z-62 4uj-x9 410r-127 41gy-1ok cuj-x9 c12w-13r\n\
-qO7mU-EhZlnSCEA\n\
-qOE0d-CMWQ4Apache-1.0\n\
-qPmA50AgCgFSleepycat\n\
-qTLyN2DC02rMotosoto\n\
-qTn-z-5bGm-Sendmail-Open-Source-1.1\n\
-qVGD_0NIXSMRHeCos-1.1\n\
-qXp2U2P9W0nWatcom-1.0\n\
-qZu9Z2VhPNjOSC-1.0\n\
-q_K-c10dtsFBuddy\n\
-qbm_t1uu2hxD-FSL-1.0\n\
-qfMlI0fGyGACC-BY-3.0-NL\n\
-qgL9j1HO9Z7OLDAP-1.4\n\
-qks4C-TI0kEW3C-19980720\n\
-qnO2Z2YMXuxllama2 4bg-cr 4tt-v6 417p-17x 5dm-fx 7cs-dl\n\
-qny3X06VmnOApache-2.0\n\
-qtHbP0-DJgEs-lab-license-1.0 06-t 067-6z\n\
-qtSgw1hZ9ZnAdobe-2006\n\
-r-dK90G-AZBGCC-exception-2.0\n\
-r9yH90QxZMPBoehm-GC\n\
-rGiP700x8vWnscl-v1 08t-9i 19v-a6 c5a-6k\n\
-rJQzG18QIeqLPD-document\n\
-rNTyH-UNPzLAGPL-1.0-only bnh-oq\n\
-rQk7T2NRXWdmodelgo-mg-by-nc-nd-2.0 00-9 0f0-f3 30-9 ecn-ds\n\
-rQxd52QbpcDtongyi-qianwen 5d9-ec 7fe-g1\n\
-rRBKX0MXXQhchatglm3-6b-license 4o-11 45t-6n a8-k a3r-5d e1-7 e31-3q\n\
-rSgkA2oF7BQIntel-ACPI\n\
-rVtoB0ZqcVDCC-BY-3.0-AT\n\
-rXthd2SU0uJPython-2.0.1\n\
-rYI9v213jv1TGPPL-1.0\n\
-rYm7e2MNDnVstable-video-diffusion-nc-community 00-a 06s-8t 4c-y 46s-8t c8u-cq e6s-8t\n\
-r_cYv2kJNpwCC-BY-NC-SA-3.0-IGO 013g-15r b\n\
-rcba9-n6LRNmrl 017t-1bt 1h3-hq cjr-m3\n\
-rdH0D0fL01LGPL-1.0-only b\n\
-rfeK02mhrxZSleepycat\n\
-rhB9O0y7N_zClasspath-exception-2.0\n\
-rkGNh01LQW7SPL-1.0\n\
-rsns82hB78jAPSL-1.1\n\
-rty9g0nE0DOfair-ai-public-license-1.0 b\n\
-rvO7z-_TF2lMultics\n\
-rxEUD27TTarBitTorrent-1.1\n\
-rxc971XgrK-psutils\n\
-ry2mx2mQ_6GMMPL-1.0.1\n\
-ryaoE-YZ22Jminimax-model-license 4aq-bu 4wg-10y\n\
-rz_YS-OqOETpolicy/llama3.3-use-policy\n\
-rzw-X189VoCfalcon-2-11b-tii-license 4g2-gn 4q8-rz 4103-13s 813u-148 cgo-hm c105-11j\n\
-s-kCi1sWly7BSD-4-Clause-UC\n\
-s-xKN-FTqArlibpri-OpenH323-exception\n\
-s1Sig2oC6Wxflux-1-dev-non-commercial-license 01-3l 0g0-m5 41-3l 416l-19g 7nn-pi eg0-j7 e1os-1pa\n\
-s1abC0pPgsJchatglm3-6b-license 413-1g 468-72 an-z a46-5s eg-m e3g-45\n\
-s9Zjh-WBSACpsfrag\n\
-sA75L0IdFctSendmail-8.23\n\
-sC-7L1UIQK3Fair\n\
-sCGdq1cBgs1softSurfer\n\
-sGEzR19baDtBahyph\n\
-sHjs82QFvvBODC-By-1.0\n\
-sIuSx2f42--Lucida-Bitmap-Fonts\n\
-sK9We2VO1NmAPSL-1.1\n\
-sRD-M1nM-tyOLDAP-2.2\n\
-sW5pe-hSLV0MVT-1.1\n\
-sWoJK1iK_PqOPUBL-1.0\n\
-sYEK42PM1QSCC-BY-NC-ND-4.0 0bb-bk 0sa-t1 013i-149 01bd-1cg 30-7 3bb-bk 3bl-cs 3188-18p\n\
-sahKv1bxghbOLDAP-2.2.2\n\
-seZgw1y2VZjCATOSL-1.1\n\
-sgEBs1Yau7_ANTLR-PD-fallback\n\
-sli9r06osY3HPND-INRIA-IMAG\n\
-soBib1GZxvBpolicy/gpt-oss-usage-policy\n\
-sqRNk1N01AyQt-GPL-exception-1.0\n\
-svo9v2D1NRMPSF-2.0\n\
-svs9P0y3vpaASWF-Digital-Assets-1.1 4\n\
-t4-LO02daNGFBM\n\
-t4iBb-l-x01Catharon\n\
-t5_oK2QUjjPOPL-UK-3.0\n\
-t6dAo2e64ddLiLiQ-R-1.1\n\
-tC31b2GCK3eCatharon\n\
-tKHvx-ZTAJhBootloader-exception\n\
-tOgGq0m5XcvCC-BY-2.5-AU\n\
-tUUq1-WqwZWBSD-3-Clause-Tso\n\
-tUiUs0ON8jFOFL-1.1-no-RFN\n\
-t_5Xv0nLC8Dflux-dev-non-commercial-license 0ib-o5 40-63 41co-1fg 7pm-rg eib-lh e1vw-1we\n\
-tdsK70y1ITmSCEA\n\
-tjgqJ-WQPi_Nokia-Qt-exception-1.1\n\
-tovwx-eApkeBSD-3-Clause-Tso\n\
-tt_h21dKEXzCERN-OHL-W-2.0\n\
-tvEGi-PFwr-PHP-3.01\n\
-txDDj1BVSLNNet-SNMP\n\
-u2Qmv2jM82EeCos-2.0\n\
-u48Gw1sbbGVGPL-3.0-with-GCC-exception b\n\
-u5TJI0QGk-Kllama1 060-8p 0b9-f1 160-8p 4b9-f1 4fi-gl 4h7-kh e60-8p e10o-116\n\
-u6lLF2bWScbOFL-1.1\n\
-uM9Og-440KrVim\n\
-uPYPt-hU_Q8Entessa\n\
-uRuW00NOt2bMotosoto\n\
-uTZdz2_fTmsCC-BY-SA-3.0 b\n\
-u_UHq-iJ8ZmCC-BY-SA-2.0-UK b\n\
-u_X-k-__PxVImageMagick\n\
-ubOfq2j274GVixie-Cron\n\
-ucbmD1GGrgsSHL-2.1\n\
-ud-5d2no-mlerlang-otp-linking-exception\n\
-ueRSg2nL1UED-FSL-1.0\n\
-ufT_F0uxmQOUPL-1.0\n\
-ulTFY-VsMooMTLL\n\
-um3jR2yw-j6HPND-sell-variant\n\
-unKPk-lsVsmcve-tou\n\
-uqlyI19Yqa7CC-BY-NC-ND-2.0 0nl-pv 31-7 3fl-gm\n\
-usBqM2g6dkDxlock\n\
-uxljq25PVLrBSD-Attribution-HPND-disclaimer\n\
-uy4Be-trDrwSendmail\n\
-v-MtU0bUNf5Bitstream-Charter\n\
-v9FOF1k8QxtOGL-UK-1.0\n\
-vBBGN2y4ysNMIT-CMU\n\
-vD0cY29CVk5GD\n\
-vDvXF2VFMXSCECILL-C\n\
-vEL3I1u_FzYOLDAP-2.3\n\
-vIWPX-QIu3rRHeCos-1.1\n\
-vJLm4-7fE0sMIT\n\
-vMALq-QLt1gBorceux\n\
-vNK9T-n--yZCC-BY-NC-4.0 0aw-b4 0sp-te 013v-14m 01c3-1cy\n\
-vS5ku-EVRmCOLDAP-1.4\n\
-vXIEN11rcdVUBDL-exception\n\
-va7Pf0T1pJ4prior-labs-license 815j-17d\n\
-vdsP62irVJlRSCPL\n\
-ve3Gg-ipgXiCC-BY-NC-2.5 0ok-r5\n\
-vgKcH23kBK4Motosoto\n\
-vk6VG1SBd8aBitTorrent-1.0\n\
-vkqV22836QxIPL-1.0\n\
-vlyui-3jbixSGMLUG-PM\n\
-vptei27JhV_SAX-PD-2.0\n\
-vu5IU1XnRO6FreeImage\n\
-vuwKM1uladCParaType-Free-Font-1.3\n\
-vv7Nt1XB4Bpbzip2-1.0.5\n\
-w4zM61oEmb8stabilityai-nc-research-community 01-b 011-19 06k-7h 08m-as 41a-1w 48m-e4 ce5-i3 e8m-as\n\
-w7w1h1MVHJ-OPUBL-1.0\n\
-wHaCo-bQptdpolicy/llama2-use-policy\n\
-wMbZc1XYkAQHPND-sell-variant\n\
-wNqzV1pRx9setalab-2.0\n\
-wPbMV07Wr2SMPL-1.0 b\n\
-wS0Ba-dEAKzflux-1-dev-non-commercial-license 01-4d 0gs-mx 41-4d 417d-1a8 7of-qa egs-jz e1pk-1q2\n\
-wivws2vcbvuLinux-syscall-note\n\
-wjq1N-GRTBgOLDAP-2.1\n\
-wqxjc2naGmBECL-1.0\n\
-ws3MQ-L3fl1NCL\n\
-wvThE-8BMxWAPL-1.0\n\
-x-3An22sHtucopyleft-next-0.3.1\n\
-x-8zI1QKE59ErlPL-1.1\n\
-x-cC512TOsDLPPL-1.3c\n\
-x0ut52xlYJXDL-DE-BY-2.0\n\
-x2jv-2XZf8ALiLiQ-P-1.1\n\
-x40k90BkFmoBSD-4-Clause-UC\n\
-x5BYO0LddXrMS-PL\n\
-x9zQL0FubttBSD-3-Clause-flex\n\
-xEQLk2Ygv9tCC-BY-SA-2.5 bsj-tw\n\
-xGTaD20V3_Tpml-1.0 47o-8u 4ac-c3 a c e\n\
-xIWii2tiFDPFDK-AAC\n\
-xR7290z-3qQCC-BY-NC-SA-3.0-IGO 013b-15m b\n\
-xR8d22Qmv2xmontreal-data-license\n\
-xTTfV2V2sK5tencent-hunyuan-community 426-2n 4ed-gt 4qy-tw 41g4-1gm 41hl-1rl 5oq-qu 7tx-us 90-v 9d4-dg 9ut-vt 91hi-1hk cqy-tw\n\
-xUCHU2ZjFjzCC-BY-NC-ND-2.5 0nj-pt 31-7 3fl-gm\n\
-xWo2z2v9UyVMinpack\n\
-xX104-m11GJCAL-1.0\n\
-xZ3uR1WrjCGCC-BY-3.0-AU\n\
-xcwwY0ZHqTJMirOS\n\
-xeh7U0JSrisopenvpn-openssl-exception\n\
-xhr-21SpPjjSCEA\n\
-xiedS-iSLXQSISSL-1.2\n\
-xjpNe2Gf3Lvmxml-exception\n\
-xl9kG0-U_VoSISSL-1.2\n\
-xn8ZR0k06HXhdparm\n\
-xu3I20Sts3sCC-BY-SA-3.0-AT b\n\
-xvoa80IGkhuNCBI-PD\n\
-xw1sL-Ha3MZminimax-model-license 4an-bp 4qi-vm\n\
-xwRQQ-1etgcCDDL-1.0 bnz-p1\n\
-y0LJm-uni8SLPPL-1.3c\n\
-y2x7O0T1yTnGD\n\
-yAM8s0ZOSbxRHeCos-1.1\n\
-yCDmP-6IpXQNaumen\n\
-yMlAa2-c2CQEPL-1.0 b\n\
-yNFib2R0cn5QPL-1.0\n\
-yNr3w1YZeAtSugarCRM-1.1.3\n\
-yQyIi-NzBGkFTL\n\
-ySrWG1Gbu4Lpolicy/salesforce-ai-ethics-disclaimer\n\
-yToMa11ArHOCC-BY-NC-4.0 0hj-i8 0sp-tg 010x-11s\n\
-yY7BX2pxdDdxpp\n\
-y_Hb-0g3MSCOSL-1.1 b\n\
-ygAsr-ChEeXOCaml-LGPL-linking-exception\n\
-ykKPd-T5q13GPL-2.0-with-GCC-exception b\n\
-yp8N22yOyxsOLDAP-1.2\n\
-yrXM2-3_7M0LAL-1.2 b\n\
-ys-0w20LRO8OSL-2.1 b\n\
-yz3Na2J7JRaGFDL-1.1-only b12e-139\n\
-yzWGp1w75tRLiLiQ-Rplus-1.1\n\
-z-M-g0lEYc7Python-2.0\n\
-z1L7g1l-xeUECL-1.0\n\
-zB2YX-sZcOkTCL\n\
-zBJI70jCoPALinux-OpenIB\n\
-zCnjf2FLQzPZPL-2.0\n\
-zMq12-eZL7fCERN-OHL-1.2\n\
-zO6eJ02imNkmodelgo-mg-by-sa-2.0 bjr-k4\n\
-zRHVE1YgQ7fHPND-sell-variant-critical-systems\n\
-zRSVz0zmjw8OLDAP-2.2\n\
-zYza40Jj82Amodelgo-mg-by-nd-2.0 30-8 ec7-dc\n\
-zZb0c-gufZxMotosoto\n\
-z_mVI-RmffJMIT-open-group\n\
-zcO0p0_jxMSNCL\n\
-zg6MR1QCQBsUBDL-exception\n\
-znDJE0AnygeTCP-wrappers\n\
-zus1E-jokooFSFULLRSD\n\
-zyE_C-5kJs9CC-BY-1.0\n\
0-5tkK0LiEt3W3C-19980720\n\
0-62kv0SgJQeBSD-3-Clause-flex\n\
0-BM5P12EOSjCC-BY-SA-3.0-AT b\n\
0-BPBt-1mE4JDRL-1.0\n\
0-Ccnf0AXTOpBitstream-Charter\n\
0-LIuH27XRO6AFL-1.1\n\
0-MCnW1XJ0glvsftpd-openssl-exception\n\
0-RrhK00iQO8LiLiQ-R-1.1\n\
0-Siyj-al3QwGPL-1.0-only b\n\
0-Sm0H-xa7wbCC0-1.0\n\
0-YZl312kAZlHPND-MIT-disclaimer\n\
0-ZnL4-ps6cGSHL-0.51\n\
0-_khd-wXOeqLiLiQ-Rplus-1.1\n\
0-dTCP0OYeznCronyx\n\
0-m0AC1lDQ3wstabilityai-nc-research-community 0q-y 069-76 08b-ah 4z-1l 48b-dt cdu-hs e8b-ah\n\
0-mcow0jylNrgnu-javamail-exception\n\
0-nZYl0wMBG_Apache-1.1\n\
0-oJc_2RSgzDGlide\n\
0-ohQA2kCQzJAPSL-1.1\n\
0-rOe7-t_f0Eaquila-license 446-4m e1t-1y eda-dp\n\
0-tha42ONZ8mISC\n\
0-voEF-LTrNTNaumen\n\
0-w4vZ1iN8pdPPL\n\
00-lrx2elVluSPL-1.0\n\
007Wfy0VKeniNCBI-PD\n\
007q3z0R2yNwCUA-OPL-1.0\n\
00APHj17uGdVAMDPLPA\n\
00EdpF29RI36CC-BY-SA-3.0-DE b\n\
00EfXi0csFxWFont-exception-2.0\n\
00HpyT2cZpcjSL\n\
00ItKo2Z5gsoLiLiQ-R-1.1\n\
00MhOL1Ajt8jImlib2\n\
00NOmy0ygbFhOML\n\
00_-hU1Ijjv4Qwt-exception-1.0\n\
00aeU9-ni09VAML\n\
00dwcc2gCRMNalphafold3-model-parameters 019-2m 030-5q 1 269-6t 419-2m 48h-be 4j9-kt 4s7-s8 4sj-ti 75r-68 a c ekg-lt e10d-11i\n\
00ggHH1QWM1FOLDAP-2.7\n\
00hHA21J6PW1CC-BY-ND-4.0 38s-90 391-9w 313i-13z\n\
00jBmx24KaK3Glulxe\n\
00jt6B0vOm8MMTLL\n\
00m61Q1xnDigOPL-1.0\n\
00mmhk0aPbVVOSET-PL-2.1\n\
00p9mc21kXNoHPND-Netrek\n\
00pXby2HOpa9PHP-3.0\n\
00pzOJ0v8Nxhltx-video-rail-m 0m1-mp 1m1-mp 43q-79 4y7-zz 4140-16o 41kz-1w4 cy7-zz c140-16o d18b-1ac\n\
00qBWP0abIaXLAL-1.3 b\n\
00qmvZ06ATvPOSL-2.0 b\n\
00rnzG23jyc9OCCT-exception-1.0\n\
00sqUW0tj76iDL-DE-BY-2.0\n\
00t_ug1G6wWaqwen 5d3-e6 8f8-ge\n\
00y9lm1ie75WAPSL-1.0\n\
00zO6W-hGehJTU-Berlin-1.0\n\
011LCl-pHuadRPSL-1.0\n\
0158tW-0WufaSGI-B-1.0\n\
01GUHy1EtfBGCDL-1.0\n\
01N1-3-hqFapCERN-OHL-1.1\n\
01NOEa-7sCZUZlib\n\
01Nkbl2hRbEMSugarCRM-1.1.3\n\
01RAfO1vvHHUnvidia-open-model-license 4fj-gc 8kq-mu\n\
01UKTO-3uA_8policy/chameleon-use-policy\n\
01UteA2O17mkCC-BY-NC-ND-3.0 0zy-128 3rk-sl\n\
01V_hh0HMgE_Unlicense-libwhirlpool\n\
01WKFT2WI3lnFreeBSD-DOC\n\
01_XJR0h5TEOWatcom-1.0\n\
01laSC-QDK4vAFL-1.2\n\
01ldbm-XcyrBOLDAP-2.4\n\
01mWdb2K3Yb_ai-pubs-openrail-m-modified 44k-63 4w9-xz 411j-147 41lj-1n4 61nq-1q7 cw9-xz c11j-147\n\
01rwSj1fJC3_CNRI-Python-GPL-Compatible\n\
01xzWB-GT7ywNokia\n\
0212qm2gQ6Islibpng-2.0\n\
02Bhjk-vO9yGElastic-2.0 41x-2u 42v-3s\n\
02Eyi-1jJE5qCECILL-B\n\
02GupU2intdpCC-BY-SA-2.0-UK b\n\
02L8d82c4LjvCC-BY-3.0-NL\n\
02LhN221-XAeCC-BY-3.0-US\n\
02O6Un1FaFZ9OCLC-2.0\n\
02Oirl0Us6jjchatglm-6b-license 0h-o 0s-z 031-42 04o-5g 1h-o 131-42 4s-12 44o-6f eh-o e31-42\n\
02QLv7-SOdimCERN-OHL-1.2\n\
02R__t2UX8IJCC-BY-SA-4.0 b1bg-1c0\n\
02cgOp-upWG3WTFNMFPL\n\
02hSat2nwKn2Unicode-3.0\n\
02l1aw-hfCKkOGDL-Taiwan-1.0\n\
02mayw2pti9rOCLC-2.0\n\
02nKRR1fa0AAKiCad-libraries-exception\n\
02qXrK2hxNFDBeerware\n\
02rK210ZCRhFfwlw\n\
02sQdN1F5FRNCC-BY-NC-3.0-IGO\n\
02t62_-2Lcu2ParaType-Free-Font-1.3\n\
02ybqS1nelreAPSL-2.0\n\
02zRTg2Ztb9ENCBI-PD\n\
03-7fL1dlmPPai2-tulu-model-license 06h-96 0di-ha 16h-96 4di-ha 4hr-it 4jf-jx 4lm-m2 41ef-1eh 41ep-1mw 41n8-1n8 41nt-1q2 41u1-1uf 41uh-1xg e6h-96 e13r-149\n\
03-RNy06I7DICC-BY-NC-2.5 0mw-ph\n\
03-sam1my8nWAdaCore-doc\n\
039GwM1w4e4RNIST-Software\n\
03HcXx17CsjqAdvanced-Cryptics-Dictionary\n\
03HlK_2azDKKMakeIndex\n\
03JYOS-5rhfJSendmail\n\
03KFy22BPFEZbzip2-1.0.5\n\
03NYuv-bgo52NPL-1.1\n\
03O2682irGUimodelgo-mg0-2.0\n\
03PLEP-wjM6LNPL-1.1\n\
03VR_91PLQ-KLiLiQ-R-1.1\n\
03Xqwf0lE8VqOLDAP-2.2\n\
03ctfU2SX2erBitstream-Vera\n\
03fBxY-Xpdr7CC-BY-NC-ND-3.0-DE 0 3\n\
03hdFt-ttUpgCC-BY-4.0\n\
03j_yH2aJfHpFreeImage\n\
044NDg2mNjChllama2 4bb-cm 5dh-fs 7cn-dg\n\
046OOb2qqNpfCPAL-1.0\n\
046UL--zGtZQBSD-Advertising-Acknowledgement\n\
046syA-8aA4nVim\n\
04BC7W-wDupROPL-1.0\n\
04C0Kt-gBwamMITNFA\n\
04DC4T2BngFJBSD-4-Clause-UC\n\
04DL1X18IWGvYPL-1.0\n\
04ELaP1in0jnRPL-1.1\n\
04J8n6-HNUhyapple-ascl\n\
04MCXu06SZe0CC-BY-NC-SA-2.0 0vt-y3 bpn-r0\n\
04PxUq-R95Dtkvirc-openssl-exception\n\
04Qjz-0bZjUgCC-BY-3.0-US\n\
04Tf7u20grMBKiCad-libraries-exception\n\
04VC3i1H5xggBSD-4.3TAHOE\n\
04YJA41b_VGxOLDAP-2.2.1\n\
04ZJhy0eeUW3MIT\n\
04aPCg2WCbfzGPL-3.0-only b1cx-1dn\n\
04b5eu2VQxPIDL-DE-ZERO-2.0\n\
04gSpG2GMOcotencent-hunyuan-community 42c-2t 4eo-h4 4r9-u7 41gf-1gx 41hw-1rw 5p1-r5 7u8-v3 91-11 9da-dr 9v4-w4 91ht-1hv cr9-u7\n\
04kIzb-Q-kzyflux-1-dev-non-commercial-license 00-6 0iu-os 48-69 41dl-1gf 7 eiu-m2 e1x1-1xj\n\
04nswH10X_DuEntessa\n\
04olZr1eLkc9CC-BY-NC-SA-1.0 0sd-un bnf-p2\n\
04s9AY-zHLDICC-BY-SA-2.0-UK b\n\
04t32_01FiCoMMIXware\n\
04x7iE0fUXx8pnmstitch\n\
04zPNG-NfWBhUnicode-3.0\n\
05-7P6-ZxQCUX11\n\
05-fZr1aw6wJpsfrag\n\
0503WQ1G_bjELLGPL\n\
05AIjs-wjfaOApache-1.1\n\
05CA211TVqhtTGPPL-1.0\n\
05F_uj-3aZfYANTLR-PD-fallback\n\
05K78r2HyJIEFLTK-exception\n\
05Ld9c1mR7sZWsuipa\n\
05Mw02-e136NXSkat\n\
05Purs01W-81APSL-1.1\n\
05RWrJ0Q63EyGoogle-Patent-WebM\n\
05UDr50n-jjSCATOSL-1.1\n\
05UFej27mIWbSHL-0.51\n\
05VYfD18yRjnSHL-0.51\n\
05VgZP1jzEoeexaone 0hr-ih 1at-b6 1d7-dy 4kp-lk 4mr-oh 4px-qq 7i4-j4 8ed-ey e9x-as e14h-15w e1c6-1d4\n\
05WBpE0hFgvBfair-noncommercial-research-license 01-9 04s-5p 09a-a4 0w6-wy 19a-a4 4a-s 4cn-dk 4uz-v2 4wz-x0 414m-16q 4170-17t 4189-19f ca5-br e\n\
05d09v-d3vQwSISSL-1.2\n\
05dYXP15nrhiCECILL-C\n\
05fscO-kgdFeFSFAP\n\
05haWW1VdIYOOPUBL-1.0\n\
05ks_a0akXwplibpng-1.6.35\n\
05uhJH25cVSrMIT-CMU\n\
05zHAW1dYmAfCC-BY-NC-SA-2.0-DE 0 b\n\
0686n52vF36zOFL-1.1-no-RFN\n\
068dby-wRvVjCC-BY-NC-4.0 0aw-b4 0so-td 013u-14l 01c2-1cx\n\
06D4ZI1GNR5AGPL-3.0-with-autoconf-exception b\n\
06HFRT2B1rbOsam-license 4g4-it ccx-ek ex2-zr\n\
06NzeA0ubiDhLGPL-2.1-only b14o-15b\n\
06PKeY23Hs14VSL-1.0\n\
06POAn2bss25TGPPL-1.0\n\
06TBqr2Cy4gbMIT\n\
06VExd0KNoCpBSD-3-Clause-HP\n\
06Vb3s17M86dOSL-2.0 b\n\
06W-6d08ks-gqwen 5cs-dv 8ex-g3\n\
06W5W4288ARBCC-BY-SA-2.0-UK b\n\
06_f5m0BAlH1CECILL-1.1 b\n\
06ggl31ydacNCNRI-Jython\n\
06lpp61wzd9SASWF-Digital-Assets-1.1 4\n\
06q-au1YekNzevolutionaryscale-community-license 0oo-tz 0wg-xo 017e-19u 4wg-xo 417c-17d 41e2-1h1 71bm-1e1 c e1q2-1tw\n\
06qY6V10jVnUOSET-PL-2.1\n\
06tGAp11E0Nkllama3.3 4dv-ff 5fg-ht 88q-bm 9\n\
06tQ0B249Um_CC-BY-NC-4.0 0aw-b4 0so-td 013u-14l 01c2-1cx\n\
070SOh-x1w3bKnuth-CTAN\n\
074nBn1yiUhdPS-or-PDF-font-exception-20170817\n\
07APui2zDtpeCDL-1.0\n\
07E4Ad2TBFw6freertos-exception-2.0\n\
07GcPo2JgMwmHPND\n\
07H20e1xjIm0Cronyx\n\
07H9DH-LXeo7RPL-1.5\n\
07J6rB1KCNgUSHL-2.1\n\
07Nq5d0wnjp0policy/fair-acceptable-use-policy\n\
07Pipf0bRb-IZlib\n\
07Tg1N1UD6u1Dotseqn\n\
07U41p0pSWhySleepycat\n\
07YpYu0wNd_MSSH-OpenSSH\n\
07abpb-w0hQiOPL-1.0\n\
07atI80EVc_bmodelgo-mg-by-nc-nd-2.0 0ep-es 3 ecc-dh\n\
07dIc_2HjzffEntessa\n\
07fLdk-oyIdnW3C\n\
07h3PV2L5Ty8AAL\n\
07iVCz-6MLHGODC-By-1.0\n\
07jK9g1Xq0Xoalphafold3-output-terms 0df-ft 0h0-ha 4cz-e4 4ky-n1 4o1-os 413j-148 7n7-oc c ew7-xm\n\
07pTXL0RR2hMCDL-1.0\n\
07vrXK22xSr4RPSL-1.0\n\
07wVOC19W3z8Artistic-1.0-Perl\n\
07wgYS-g9TGfAFL-2.1\n\
07zSLh06cgtTpolicy/seamless-acceptable-use-policy\n\
07zeNf2YI40UTU-Berlin-1.0\n\
0843mD0kSTAplibpng-2.0\n\
087tZo-13g1bCC-BY-SA-2.0-UK b\n\
089LnR0nekstGFDL-1.1-only b12t-13o\n\
08A8bO1V3S71Intel-ACPI\n\
08CBEl-N3-jzai-pubs-openrail-m-modified 444-5n 4vt-xj 4113-13r 41l3-1mo 61na-1pr cvt-xj c113-13r\n\
08E-SC1MGyZtapple-amlr 05t-6u 13m-61 e3m-5d\n\
08Rr_F2CPXRLskywork-community-license 433-3b 43i-41 897-a7 e2l-2y\n\
08ZxiC2ycXoeBOLA-1.1\n\
08ctZJ-byNCfqwen-research 06y-8a 16m-6u 8em-fs\n\
08dNas2jKpcnLPPL-1.2\n\
08eyRp-yGJC_flux-1-dev-non-commercial-license 0im-ok 40-61 41dd-1g7 7 eim-lu e1wt-1xb\n\
08kLD-0CHLWhCC-BY-NC-3.0 0148-16i\n\
08m3ln-oLNT0Condor-1.1\n\
08n0fD-B-Jegtongyi-qianwen 5cz-e2 7f4-fr\n\
08pLYt1kgq-DArtistic-1.0-cl8\n\
08tJ27-kWiotMIT\n\
08tl6G2o1KbpMIT\n\
08wjj60RF8FJCNRI-Jython\n\
08zmdx0w11cNNCBI-PD\n\
0942Q_0HVkDHGNU-compiler-exception\n\
095PWc06WYCpCNRI-Jython\n\
0983dh1YphOL3D-Slicer-1.0\n\
098ZhX1U7NWQwxWindows\n\
09F8Et0Q4eAqZPL-1.1\n\
09FVig12AB_yOSET-PL-2.1\n\
09GI6x2Y0AESMIT-CMU\n\
09LsV4-y4clCsarvam-research-license 05j-7e 0fh-gl 019j-1dh 15j-7e 1if-jh cli-nu\n\
09N6_F1G4MlLpsfrag\n\
09NbHC1g203sFSL-1.1-MIT 42w-39\n\
09Nqja0Yu5RmBarr\n\
09Rd4V0zWbSSopt-175b-license 03j-68 13j-68 492-da e3j-68 ewg-wy\n\
09SxXs2xpIK8MIT\n\
09TcsH1JxcYoCC-BY-ND-1.0 30-5\n\
09TgZi2vVC4gSMLNJ\n\
09XWgi2Uur_xCC-BY-4.0\n\
09ZjDT2Aj2U7coqui-public-model-license 00-d 013-30\n\
09aMa626DIJzBSD-3-Clause-Tso\n\
09aj2v1b9j5wMIT-STK\n\
09kWBb2nLFtjBitstream-Charter\n\
09kYAv1lRPCGOLDAP-2.5\n\
09pOJ723IHfIFTL\n\
09sgGN2Gp3shGNAT-exception\n\
09uJZW2IF5BbLAL-1.3 b\n\
09uZ7E0BN7zOFSFAP-no-warranty-disclaimer\n\
09yv3J-28W3Qgpt2-modified-mit\n\
0A-S4l1HeSatW3C-20150513\n\
0A0AXs1Cr8RoClips\n\
0A3DfE0kPUvALAL-1.3 b\n\
0A4A9G2HM9YHbigscience-bloom-rail-1.0 49s-at 4z1-114 414l-178 41lc-1tz cz1-114 c14l-178 d18o-1a9\n\
0A5Tnm1nKDY6SOFA\n\
0AAvtT-IviIRMIT\n\
0ABvWs2U5Gw5gSOAP-1.3b\n\
0AHRWx-QisHdSISSL\n\
0AHmkF29bzcNAutoconf-exception-3.0\n\
0AJFQR-FcwBKX11-no-permit-persons\n\
0ALtvS2495JVfunasr-model-license 4 83h-4a 8an-ax\n\
0APltd1h9SDIflux-dev-non-commercial-license 0ic-o6 41-64 41cp-1fh 7pn-rh eic-li e1vx-1wf\n\
0AVqCv2NHA7gOSL-2.0 b\n\
0AYidr-W8IzCRPSL-1.0\n\
0AaivW2PWFocLiLiQ-P-1.1\n\
0Ai0B-2zCGypX11-swapped\n\
0AmY0q-UySAlfunasr-model-license 4 8x-17 866-6z\n\
0Aoks22MR28DCC-BY-NC-3.0 012h-14r\n\
0Au06P0x-4upyi-license 4ag-dy 417o-18k ai5-k8 a18u-19f e9k-a9 e17e-17j\n\
0Axwxz0WNYmQFSFULLRWD\n\
0B08aX1hgjLoOLDAP-2.2.1\n\
0B1uPt-9ah89GPL-2.0-with-GCC-exception b\n\
0B3LOj-BIi4oCC-BY-NC-SA-3.0-DE 0 b\n\
0B3bbM1t3_dosoml-1.0 4 cae-bu\n\
0B6yLb-7yQalMPL-2.0 bmw-nx\n\
0BDUTD-woiHLStandardML-NJ\n\
0BDxFS2tgd0VNokia-Qt-exception-1.1\n\
0BKfJ72mFHFgAFL-3.0\n\
0BP2Yg-f-cPFOGL-UK-2.0\n\
0BPOgC1lrGiKSAX-PD-2.0\n\
0BQsrR0D7Z3xMIT\n\
0BVLeR-jBw0YAPSL-1.2\n\
0BWyX30vEBeebigscience-bloom-rail-1.0 49r-as 4z0-113 414k-177 41lb-1ty cz0-113 c14k-177 d18n-1a8\n\
0BYuhY2IXAIJOSSP\n\
0BaI-t1BGtt_DL-DE-ZERO-2.0\n\
0BcE8p1VxFTPCC-BY-ND-3.0 34-8 3xc-yd\n\
0Bft-i-21itfApache-1.1\n\
0BgYq3-BZQVwgemma 4av-by 4cs-ei 4iv-iy 4j8-kb ccs-ei\n\
0Bj2lQ1gT2-zmodelgo-mg-by-2.0\n\
0BlPu22MdpsfODC-By-1.0\n\
0Bp192-P_9DTANTLR-PD\n\
0Bq-511N2hWGBSD-4-Clause-UC\n\
0Bt2CM-GkO7_MakeIndex\n\
0BuOaA2yNQGJNCSA\n\
0BuWkG0Qlo2xAPSL-1.1\n\
0BxPDg-qLaAvMVT-1.1\n\
0Byno91vCbUcRSA-MD\n\
0C-LTq28Tp98NCBI-PD\n\
0C03I108qzbnCC-BY-NC-3.0-IGO\n\
0C0Lex-RG8imOLDAP-2.2\n\
0C1Yil0iATgsECL-2.0\n\
0C2i1H-y5w6dBSD-3-Clause-Sun\n\
0C9fT823SL7WBSD-2-Clause-pkgconf-disclaimer\n\
0CAfrR-1BowIUnlicense\n\
0CD5tD-YazlCMulanPSL-1.0\n\
0CFU0D25PC3NCC-BY-1.0\n\
0CKqjN2Tq0A6BSD-3-Clause-Tso\n\
0CLClS-3qZLdMup\n\
0CS4k4-1vBYSPython-2.0.1\n\
0CVFkZ0m32KnHTMLTIDY\n\
0CZeEH1OMaG3HPND-sell-variant-critical-systems\n\
0CcmMO0SmXVkMIT\n\
0CjH4k2xC0OgUnRAR\n\
0D1ozv1Go2gmCC-BY-SA-3.0-AT b\n\
0D4Fv5-SHfDdHPND-sell-regexpr\n\
0D6LHp-vV0L3OLDAP-2.3\n\
0D6XOz1FYFhBAML\n\
0D7m312ft9dNkvirc-openssl-exception\n\
0DAd0C1o1H6JSHL-2.1\n\
0DGinN1F7S13JSON 42g-2o\n\
0DHw6o-DOeW9SNIA\n\
0DQWjC0Z-dyusarvam-research-license 05g-7b 0fe-gi 019g-1de 15g-7b 1ic-je clf-nr\n\
0DR9L_04C04NOCCT-PL\n\
0DRu_q0bVB1WOLFL-1.3\n\
0DXlJA-TmAAcKnuth-CTAN\n\
0DYqwL0dV3aSCAL-1.0\n\
0DZznr-sRu3CHPND\n\
0DaYqK0NF13NSleepycat\n\
0DdZlH10E7PRTPL-1.0\n\
0Df6cC1a6ousOLDAP-2.6\n\
0DiD9g04aHgULinux-syscall-note\n\
0Dik1E2_NL28w3m\n\
0DjEIx2dgON2CC-BY-SA-1.0 bnf-p2\n\
0Dl_9_11CVwfASWF-Digital-Assets-1.0 4\n\
0DqE6A0sQ9Vialphafold3-model-parameters 01l-2y 03c-62 1 26l-75 41l-2y 48t-bq 4jl-l5 4sj-sk 4sv-tu 763-6k a c eks-m5 e10p-11u\n\
0DruPW2iX58lCECILL-2.1 b\n\
0DtMb_2_mwyHpolicy/llama3.3-use-policy\n\
0Dt_IT1bCoVFX11-swapped\n\
0Dwvcc0Z0mTqBSD-2-Clause\n\
0E3-l61oiNqjnvidia-data-agreement-model-training 29r-ab 4ax-bn 4z9-105 eiw-jk\n\
0E4EQ403lu94OpenSSL\n\
0E64GR1BWdjJNICTA-1.0\n\
0E7kpE2AfR0HOCaml-LGPL-linking-exception\n\
0E8F5L1Wwc4FeCos-exception-2.0\n\
0EG0dk-RlyIQEPICS\n\
0EGYVO08Extcstabilityai-nc-research-community 0p-x 068-75 08a-ad 4y-1k 48a-dp cdq-ho e8a-ad\n\
0EGyz61d5TYsBSD-Systemics-W3Works\n\
0EHNcu-DOQH3NOSL\n\
0ENQct2_GA2sUCAR\n\
0EQ4UV19zP-2OSET-PL-2.1\n\
0EQDW_2qY-qQSSLeay-standalone\n\
0EWxpG-heni4funasr-model-license 4 838-41 8ae-ao\n\
0EaDJ60eUfQPCC-PDDC\n\
0EcUeY0ZNw5vLiLiQ-P-1.1\n\
0EcngS-Bo-LpMIT\n\
0Edz221bYIkHPSF-2.0\n\
0EfTMy0rZtHUpsutils\n\
0EguIz0Nqq2qAFL-2.0\n\
0ElO-f2P-5lfBlueOak-1.0.0\n\
0Ellne2KE7PqLPPL-1.1\n\
0EnOPY1y1NzfCC-BY-SA-1.0 blq-nd\n\
0En_se-6v3CVCNRI-Jython\n\
0EqayQ0aIBLHCDDL-1.1 bny-p0\n\
0EyBzv1vbG-0sam-license 4gb-j0 cd4-er ex9-zy\n\
0EyIlf-UvCKLSISSL\n\
0Ezusn1naJ_HCC-BY-ND-2.5 30-6 3kp-lq\n\
0F-IvY11R3dgSendmail-8.23\n\
0F1uSq1kg6QyAMPAS\n\
0F5fYB0mUzUNNokia\n\
0F9oCy0yzwpmNRL\n\
0FBgC31qQErnAsterisk-linking-protocols-exception\n\
0FBl2W-4grVOCDDL-1.1 bnz-p1\n\
0FC0Jp2yDiGINCGL-UK-2.0 01h-25 037-3q 07d-93\n\
0FGSgU2jnoXSCornell-Lossless-JPEG\n\
0FOHUv-alwLDHPND-sell-variant\n\
0FQ4ah2hyvGxCC-BY-3.0-IGO\n\
0FRSox0BfGXtNPL-1.1\n\
0FWdZi1ESGQDCC-BY-SA-3.0-DE b\n\
0FYAsf1A04dzresearch-only-rail 0 11-6 1d6-de 4q0-r7 4vc-wp 410t-11x 41dg-1dk 41f1-1n4 41oy-1pv 41r3-1rv cri-ss cvc-wp\n\
0FabBg2PUYrnMulanPSL-2.0\n\
0Fcd9L0q640zCECILL-2.1 b\n\
0FdP391Nw0qTTMate\n\
0FfrHz-Tnnb-Condor-1.1\n\
0FhJPy--gE5fopen-weights-permissive-1.0.0\n\
0FjbxZ06s2c3Giftware\n\
0Fk-ZC2FVC04SHL-2.1\n\
0Flffg2HUOi1CC-BY-SA-2.5 bu7-vk\n\
0FnwdR-ebLdCRPSL-1.0\n\
0Fuzy003L0YNGFDL-1.1-only b12e-139\n\
0G0U0w1SUdf1UCL-1.0\n\
0G1N4y1YBm-Ksam-license 4cn-fc c9g-b3 etl-wa\n\
0G2t731sLqVxAPSL-1.0\n\
0GAMCt0BP3Ufaquila-license 447-4n e1u-1z edb-dq\n\
0GEIIV0PK4fjIndependent-modules-exception\n\
0GFNwX10EM-9GD\n\
0GFTcI0u8MzEminimax-model-license 4aw-by 4qr-vv\n\
0GFoWy-72Ln5vsftpd-openssl-exception\n\
0GGg8M02tpG-OLDAP-2.2.1\n\
0GNJfz1fpi-PUnicode-TOU\n\
0GQ9qw0x-Riicogvideox-license 45y-7o 4ep-ey 537-5c 5ef-el a21-4j ae3-ee er-20 edt-e2\n\
0GSDd_2o2UCmCC-BY-3.0-US\n\
0GXCMy-55ldfWatcom-1.0\n\
0G_RRl-QbmUTCondor-1.1\n\
0Ges7518JELNSISSL-1.2\n\
0GkEDq1jaLvtCC-BY-SA-2.0 buc-vp\n\
0GlnnZ1k6SNzUbuntu-font-1.0\n\
0GqwMB-pb17YEUPL-1.1 b\n\
0GrnVu2oaUjZNBPL-1.0\n\
0Gt2Da1VnjvQLZMA-SDK-9.11-to-9.20\n\
0GucCq1kOzZ_IJG\n\
0GvRtD-aY8amCC-BY-NC-SA-3.0 019u-1c5 b\n\
0GyKrs2p6IYaBitstream-Charter\n\
0GyLey1FFMmhMIT-enna\n\
0GzeOG23SLYFHippocratic-2.1 4j5-jv\n\
0H1yA31YRIAiMIT\n\
0H4-MN2zQKMTNICTA-1.0\n\
0H7aAM1mrEePPython-2.0.1\n\
0H8EgX-S2novCECILL-C\n\
0H9U63-n6XCHany-OSI-perl-modules\n\
0HCCgI-iR1propenrail++ 41x-6o 4u0-xc 410t-13g 41gt-1gu 41h7-1od cu0-xc c10t-13g\n\
0HHYjm-pP4XKApache-2.0\n\
0HJQRL00xKP2Python-2.0.1\n\
0HNW-U-1m2FHXdebug-1.03\n\
0HNc6Q1qHwQSCC-BY-NC-ND-4.0 0ec-f3 0pk-qb 0xf-yi 3ua-ur\n\
0HRLx62Ed0Y1NCBI-PD\n\
0HXwxO2k-MuvNOSL\n\
0HYIXg0HmGDMpolicy/vggt-acceptable-use-policy\n\
0Hbebw0SRoqFZPL-1.1\n\
0HclBJ2iNRd-llama2 4bo-cz 5du-g5 7d0-dt\n\
0HdNjA0eFcJPAPL-1.0\n\
0HeOD31Z2WIHAAL\n\
0HitTr2dq83PAPSL-1.2\n\
0HntpJ2CXWAkBSD-2-Clause-Darwin\n\
0HqUdM1kpbLJCC-BY-SA-2.0-UK b\n\
0HqaSY2k1Q_SQPL-1.0-INRIA-2004\n\
0HvWbq13RwMTParaType-Free-Font-1.3\n\
0HySQ42rvNZpOSSP\n\
0Hz1ks1w0i2cSISSL-1.2\n\
0I0PJx0G_FCuCC-BY-SA-2.0 bsn-u0\n\
0I1tcb13H4-sCPAL-1.0\n\
0I5sjQ-p3OrKFrameworx-1.0\n\
0IFP2S1FnFcDMPL-1.1 b\n\
0IOzSC1brAE8GPL-3.0-interface-exception\n\
0IQ3yS1FPkwcllama3.1 4dy-fa 5fb-hn 88t-bp\n\
0IRpdL1MbF_yOLDAP-1.4\n\
0ISP1m2ixEELApache-2.0\n\
0IXqEw2UrUVzCC-BY-2.5\n\
0IY9wm29RAQjNLOD-1.0\n\
0I_IWx0R8plcHPND-Pbmplus\n\
0I_gLL1xiYXPMS-RL b9s-ax\n\
0IaK9G1po1vFsqlitestudio-OpenSSL-exception\n\
0IaKdO-ORtllpsfrag\n\
0Ihe7n1ZDJ2hOCLC-2.0\n\
0IlL8u2DSgrFJPL-image\n\
0In95B-zlh4SPolyForm-Noncommercial-1.0.0 07g-7m\n\
0InTZu2KRQYaBison-exception-2.2\n\
0IuPAW0huoBURPSL-1.0\n\
0IyUF41A2oX1gpt2-modified-mit\n\
0J16Cn28rIf2GCC-exception-2.0-note\n\
0J5MYv0Zd9LUOCCT-PL\n\
0J6DGQ103BqLmplus\n\
0JBQwj2zU8aKThirdEye\n\
0JCJVB0WHlDQD-FSL-1.0\n\
0JMEMG1pY4yTCC-BY-SA-1.0 blp-nc\n\
0JMz0_1EQdecNCSA\n\
0JOSA6-qFlWTOLFL-1.3\n\
0JOTrk2R2csqZPL-2.1\n\
0JRt6N04KUUjSHL-2.1\n\
0JVTgZ0m-p9hprior-labs-license 8155-16y\n\
0JVvAI26-YJLOCCT-PL\n\
0JXHjo0ZCfFaOLDAP-1.2\n\
0JYkgl-ihe20policy/llama2-use-policy\n\
0JZtZH07s4MQCC-BY-SA-2.0 bso-u1\n\
0JajaQ0DjqF3UPL-1.0\n\
0JfZMA1RlfTIcheckmk\n\
0JhHoy-JSdbzFSL-1.1-ALv2 436-3j\n\
0JiqXn0YMmigBSL-1.0\n\
0JlwL_1Jlji2SNIA\n\
0JmSrT08XN7IErlPL-1.1\n\
0Jnl5Q0mZgRzHaskellReport\n\
0JrPBg2kqOuaPython-2.0\n\
0JrR0525yqt-bzip2-1.0.5\n\
0JufEz0PBf_idvipdfm\n\
0Jwk940QSE6PBSD-2-Clause\n\
0JzLQ32z-IIpOpenPBS-2.3\n\
0K7ohj2vrtPpxzoom\n\
0KA1-v2rlEJ3DocBook-Stylesheet\n\
0KAVsF163EOBArtistic-1.0-cl8\n\
0KIWgd-Ip8A9CUA-OPL-1.0\n\
0KKLl72zWl2ANokia\n\
0KPEI7-HIWxcchatglm3-6b-license 4n-10 45s-6m a7-j a3q-5c e0-6 e30-3p\n\
0KS0e7-FieU5CC-BY-3.0-NL\n\
0KWTpl-DiWuLSPL-1.0\n\
0KXGEE0xM0djX11\n\
0KY-Up1Dkbe_CECILL-2.0 b\n\
0KYffq2hd-O6CC-BY-NC-2.0 0oz-r9\n\
0KZqVj-E7PqTprior-labs-license 815i-17c\n\
0K_W6z1sX_3bOCCT-PL\n\
0KcsIh2-XXW8EUPL-1.1 b\n\
0KgMab2BUorQGPL-2.0-with-autoconf-exception b\n\
0Kl4wv0sFWoISISSL\n\
0Kmmp1-tGBb1CC-BY-SA-3.0-AT b\n\
0KneWA1MXhuHOLDAP-2.4\n\
0Krr97-vE-mjGoogle-Patent-WebM\n\
0KtS7z1ocidgNaumen\n\
0KwExT1_wdJ3nvidia-data-agreement-model-training 29x-ah 4b3-bt 4zf-10b ej2-jq\n\
0KyjzO-A54uMEUPL-1.0 b\n\
0L-SHN-ftVnQElastic-2.0 41x-2u 42v-3s\n\
0L03sL-cyE-LCPL-1.0\n\
0L0XPx1fPFk4Libtool-exception\n\
0L0ghU19rizICC-BY-NC-SA-3.0-DE 0 b\n\
0L0oAp-Ma6lHDRL-1.1\n\
0L64EP2PD2DDOpenJDK-assembly-exception-1.0\n\
0L6pFA2PEo3_AFL-2.1\n\
0L6z3e1Lgny5SGMLUG-PM\n\
0LE7mZ2ccD6kNLPL\n\
0LLc1E0Uo7gsNTIA-PD\n\
0LTGNc1AWEI1APSL-1.0\n\
0LYCN-1xN8qZerlang-otp-linking-exception\n\
0L_NJu2776yhSHL-2.1\n\
0Lf5-J2tK05KSendmail-8.23\n\
0Ll5RP0E3AFZLiLiQ-Rplus-1.1\n\
0LpsiR2Bhd2BBSD-4.3TAHOE\n\
0LrjjZ1z7Bh-GPL-1.0-only b\n\
0Ltyqg-hj4kCPython-2.0.1\n\
0LxoUy-dairlLZMA-SDK-9.22\n\
0M3LZM-AEHmrLiLiQ-P-1.1\n\
0M431L-Jwzj1modelgo-mg-by-nd-2.0 30-8 ec8-dd\n\
0M8Ih42aooczOLDAP-2.4\n\
0MBtRq193GKKopenvpn-openssl-exception\n\
0MEi3s2QWhCydinov3-license 4cp-fe c9i-b5 etq-wc\n\
0MFXNd2VhFGtCC-BY-SA-2.0 bsn-u0\n\
0MOeIU2-3cuqDL-DE-BY-2.0\n\
0MOxsc-Q4yl0alphafold3-model-parameters 019-2m 030-5q 1 269-6t 419-2m 48h-be 4jk-l4 4si-sj 4su-tt 75r-68 a c ekr-m4 e10o-11t\n\
0MQAPk22siRfNokia\n\
0MQqTQ0iXwmiMIT-CMU\n\
0MS2HW-FegQvDigiRule-FOSS-exception\n\
0MVWOq1d3QJgLPPL-1.1\n\
0Me0Ho1fPaMtdatabricks-open-model-license 4e2-e5 4f1-ga 5hc-jj 7e6-es c dkp-l9\n\
0MfGgy2hl4_yGraphics-Gems\n\
0MgC64-4VMN6EUPL-1.0 b\n\
0MgyAZ-x2TZbApache-1.1\n\
0MhA6X-iu22_XSkat\n\
0MhPng1K_yHNSHL-2.1\n\
0MiSUq0Y3_B9Xdebug-1.03\n\
0MiXUk1NG3Y5NCSA\n\
0Mje4v0B_AZXZed\n\
0MljFc-GRbqKDigia-Qt-LGPL-exception-1.1\n\
0Mm50G2I6IaqParaType-Free-Font-1.3\n\
0MmLBT1EQlFwFerguson-Twofish\n\
0Mqu1G-Tzd-mSL\n\
0Mt1M72Qd0jlJSON 42i-2q\n\
0MunLp2ULKtoHaskellReport\n\
0MvC6v1pziKmNPL-1.1\n\
0MvJ522hkvxgCC-BY-NC-SA-2.0-FR 0 b\n\
0MwhZX04caeSSGI-B-1.1\n\
0MyJMj022S_6GCR-docs\n\
0N-DIT1QjKROstabilityai-nc-research-community 01-b 011-19 06k-7h 08m-ap 41a-1w 48m-e1 ce2-i0 e8m-ap\n\
0N3JA_2FlJYETAPR-OHL-1.0\n\
0N40aR-nAdCapnmstitch\n\
0N5Cnx2UXK4Otencent-hunyuan-community 427-2o 4eo-h4 4r9-u7 41gg-1gy 41hx-1rx 5p1-r5 7u8-v4 90-w 9df-dr 9v5-w5 91hu-1hw cr9-u7\n\
0N7CMq2OwAd4Brian-Gladman-2-Clause\n\
0N990m2-J_RCHPND-sell-variant-MIT-disclaimer-rev\n\
0NGlLA25IuU0X11-swapped\n\
0NMtFS2rwaEoMIT\n\
0NPtjb13GHPlIJG\n\
0NQ6wP1VwXEKZeeff\n\
0NXjLp-CjpnZUnicode-DFS-2015\n\
0NYmpK1AYiOhSugarCRM-1.1.3\n\
0NZgYS2gA-9kOpenSSL\n\
0NcdPZ-pFVOSMIT-testregex\n\
0NcpOV0CqOZUBSD-2-Clause-Views\n\
0NertV-gpwNglibpng-2.0\n\
0NgWpb10b1DMMirOS\n\
0NhikW1KirAIHPND\n\
0NjYBJ1gLAvdTORQUE-1.1\n\
0NlMuz0huXv3flux-1-dev-non-commercial-license 00-3k 0fz-m4 40-3k 416k-19f 7nm-ph efz-j6 e1or-1p9\n\
0NrHHa1ce39GPostgreSQL\n\
0NuVGS1PLGCKSHL-0.51\n\
0NwxMh1eEjAgBSD-2-Clause-Darwin\n\
0O24Qh1S1k2FSGP4\n\
0OE1dY1QJkWSSendmail-8.23\n\
0OFIrs0A_E5Gmontreal-data-license\n\
0OMw050MIqVhSwift-exception\n\
0OPIZw1R8JlIopen-weights-permissive-1.0.0\n\
0OV5_l2P61zgmrl 017p-1bp 1gz-hm cjn-lz\n\
0OW7Hl0WZZUvCC-BY-ND-2.5 30-6 3ko-lp\n\
0OWEf--7b4HKMIT-STK\n\
0OX5Su0VcZHaOAR\n\
0OaC1Z0-IkdNopt-175b-license 061-8q 161-8q 4bk-fs e61-8q eyy-zg\n\
0OcGWg2X3BnkFreeImage\n\
0OgOwy2ueW2Dpolicy/minimax-prohibited-uses-policy\n\
0OiRqJ-jTyqrX11-swapped\n\
0OjYUj2BjpSfPython-2.0\n\
0Op_KD1qvmEgCC-BY-SA-2.0 bub-vo\n\
0OvDj1-Ji2a7DocBook-XML\n\
0Oy7qW1BfcMTbigscience-openrail-m 42y-5c 4w6-y3 411q-12m 41ij-1kp 41lx-1rp cw6-y3 c13k-14d d16q-17f\n\
0OzrdB1DZBbaCAPEC-tou\n\
0P6byX24ZE0RBoehm-GC\n\
0PMBCI0sbaPINBPL-1.0\n\
0PPWuv0jzBAONCL\n\
0PQxq--0Yeq_Unicode-3.0\n\
0PTCQH-mZhUbopen-aleph-license 064-7k 4vk-wi b\n\
0PTfEN0ukFTRPolyForm-Noncommercial-1.0.0 07f-7l\n\
0PU9I5-k7CSzSendmail-8.23\n\
0PUvba0Aa-Aeopenvpn-openssl-exception\n\
0PVAVT-GIPEugSOAP-1.3b\n\
0PWQIo0bJghbCNRI-Python\n\
0PYFJ1-2S25GDigia-Qt-LGPL-exception-1.1\n\
0PYRKP1DvjQLAPSL-2.0\n\
0PcqWx-FYO-VGCC-exception-2.0\n\
0Pdkqb2cfAn_CC-BY-NC-ND-3.0 011q-140 35-a 3tc-ud\n\
0Pdodn2Is64LOPL-1.0\n\
0PivO72XOLhBqwen-research 06z-8b 16n-6v 8eh-fn\n\
0PjXfE08Zo57xpp\n\
0Q-4PY12QhxRBrian-Gladman-3-Clause-no-conversion\n\
0Q0V9V0c6ICoLPD-document\n\
0Q2BoP13LxtqCATOSL-1.1\n\
0Q2Dg8-iwfN4llama2 4bj-cu 4ua-v1 4v8-v9 417s-180 5dp-g0 7cv-do\n\
0Q3DSb2rd0sfOSL-2.1 b\n\
0QH5jt0kriwyBSD-3-Clause-flex\n\
0QHHuu2Db62ATORQUE-1.1\n\
0QIvgn19YT1lCC-BY-2.0\n\
0QKptj1SVp4NOGDL-Taiwan-1.0\n\
0QLUaS-VRhHzAAL\n\
0QMjpm1uX4NsOpenSSL\n\
0QN_C82O1_Kxfunasr-model-license 46c-7w 4dy-e5 836-3t 8cv-d5\n\
0QXLYs0zkNP7CECILL-1.1 b\n\
0QXtyJ1LkSQJvggt-license 48-p 4ar-bn 4sm-so 4tl-un 4xh-yz 410c-127 416s-170 c89-9v epw-sl\n\
0QYSAz25pykbCC-BY-3.0-US\n\
0QZ3Ca1ba6VLClArtistic\n\
0Q_pxV0_lG0CIndependent-modules-exception\n\
0QaMau1CDA0TPython-2.0\n\
0QbvY716wkxRCATOSL-1.1\n\
0Ql2ZP0sOUT6Spencer-94\n\
0QozqY1JV1qeCECILL-C\n\
0QwIvp0zv8UXcogvideo-license 41x-6o 4u0-xc 410t-13g 41hm-1p6 cu0-xc c10t-13g d14w-16h\n\
0QwttW1yZKDmOLDAP-2.8\n\
0Qxvsn0JtjAtInterbase-1.0\n\
0QyU772Hv0TrOCCT-PL\n\
0QzWxB07uiJxGFDL-1.2-only b1am-1bh\n\
0RO42r-Q8UR_OCLC-2.0\n\
0RPRE-24PSPyalphafold3-model-parameters 01a-2n 031-5r 1 26a-6u 41a-2n 48i-bf 4jl-l5 4sj-sk 4sv-tu 75s-69 a c eks-m5 e10p-11u\n\
0RPnhy0QrDD2policy/llama4-use-policy\n\
0RTSkH-Cw7FjCDDL-1.0 bn3-o5\n\
0RWDxt2SH29_Spelling-Provider-LGPL-exception\n\
0R_UnQ0_w4dQHPND-UC-export-US\n\
0Rc9Vm0iFMw3CC-BY-SA-2.0-UK b\n\
0RikYc-gBuVYUnicode-DFS-2015\n\
0Rljve2jCT6zRHeCos-1.1\n\
0RpulQ2yTKH7Intel-ACPI\n\
0RrCFS-PP4jWRPL-1.1\n\
0Rwvkm1GCin2soml-1.0 4 caf-bv\n\
0RxW5K1lj-pDLOOP\n\
0S3IKb1t3pylexaone 0hr-ih 1at-b6 1d7-dy 4kp-lk 4mr-oh 4px-qq 7i4-j4 8ed-ey e9x-as e14h-15w e1c6-1d4\n\
0S63wz-k6f8vai-pubs-openrail-m-modified 44l-64 4wa-y0 411k-148 41lk-1n5 61nr-1q8 cwa-y0 c11k-148\n\
0SA06P0PfOlfCC-BY-2.0\n\
0SAYhg02nDxqMPL-1.0 b\n\
0SJG4u-N2URlSHL-0.51\n\
0SNjp--aHpf7OPUBL-1.0\n\
0SNmgH0IfFX2BSD-2-Clause-FreeBSD\n\
0SQr47-bTe41CECILL-1.1 b\n\
0SWzrr15ZCxVHPND\n\
0SX_4x1wHZbqAbstyles\n\
0SXr7y03fACQMIT\n\
0SYk3_-R782ZOLDAP-1.1\n\
0SdS0n05e-2CHPND-sell-variant-MIT-disclaimer\n\
0SfFpP-JWtQnllama3.3 4e9-ft 5fu-i7 894-c0 9\n\
0Sg4Z8-nJ_DaCPAL-1.0\n\
0So1hw-wnfCvUnlicense\n\
0Sp6o91FG_6LArtistic-1.0\n\
0SrQ2W2D9x5eNokia\n\
0SwLnh21rI2zSL\n\
0T0B182ZTry6fair-ai-public-license-1.0 b\n\
0T3cxk0PcjtYexaone 0hi-i8 1ak-ax 1cy-dp 4kg-lb 4mi-o8 4po-qh 7hv-iv 8e4-ep e9o-aj e148-15n e1bx-1cv\n\
0T5Xeb2KOYoLmodelgo-mg-by-rai-2.0 4il-md 4nr-oe 4po-u0 ec7-dc\n\
0T9HK40jQhVtCC-SA-1.0\n\
0TDnoV1gxgXKFrameworx-1.0\n\
0TEuLq0gR2EKOLDAP-2.5\n\
0TH2nn2AtS6QODbL-1.0 b\n\
0TKWsi0OsL6rAFL-1.2\n\
0TL6yH0g3qxfCC-BY-SA-2.0-UK b\n\
0TM-X00ykRnpOSET-PL-2.1\n\
0TNCPv-GcTCQHP-1986\n\
0TNJXX-sCr1EBSD-2-Clause\n\
0TRjiD03-DJ7Eurosym\n\
0TST4k0fpf9wCC-BY-SA-3.0 b\n\
0TUfNS14_9jfCC-BY-3.0-DE\n\
0TavTC07vGJtECL-2.0\n\
0Tbf0D21znljCC-BY-NC-ND-3.0-IGO 0ui-wt 30-5 3lo-n0\n\
0TcdR30EbaHwGNU-compiler-exception\n\
0TdFCk-I8sdrICU\n\
0Th8DG1tkIPqOGDL-Taiwan-1.0\n\
0TlWC41fiPdiGLWTPL\n\
0Tmh9J1tNtd8ZPL-2.1\n\
0Tn5vC0CH-VRGFDL-1.3-only b1al-1bg\n\
0TnimT1rRqXWOpenSSL\n\
0TrMrY0zqK6BSWL\n\
0TrljD-Pps64EUDatagrid\n\
0TtDbe2EJF8Gpml-1.0 47f-8l 4a3-bu a c e\n\
0Tv2Lv0hPcBzECL-2.0\n\
0TyyYj2oSycfX11\n\
0U-dJ72_I65AImlib2\n\
0U20U32cn-SfCC-BY-NC-4.0 0hk-i9 0sq-th 010y-11t\n\
0U9vIg-F76r5LGPL-3.0-only b\n\
0UE7IT2VvMi6eGenix\n\
0UErRh1xc-31CC-BY-3.0-IGO\n\
0UGsEn15yiNYOLDAP-1.1\n\
0UKrLf2CRKXQRSCPL\n\
0UP0o_2aDonNHDF5\n\
0URDrd1G22_XOLDAP-2.2.1\n\
0USjWd-KUIrTTTYP0\n\
0UTkkJ1smQBzGFDL-1.1-only b12n-13i\n\
0UUHgq0XEkqmhdparm\n\
0UVh0a-Qlm5mLGPL-2.0-only b111-11o\n\
0UYRdf0KNiOFDSDP\n\
0UbTyh0ADUq2Boehm-GC-without-fee\n\
0Uio711EZWxoRPSL-1.0\n\
0UqrYo-KuVBoOpenSSL-standalone\n\
0Us_eD2Z5phPAFL-3.0\n\
0UySs_-Phk5RCNRI-Python\n\
0V14-U0ntxFXyi-license 4af-dx 417n-18j ai4-k7 a18t-19e e9j-a8 e17d-17i\n\
0V14z80wvofjSOFA\n\
0V3g6g0stySIDL-DE-ZERO-2.0\n\
0V4CP_-wY8yHNet-SNMP\n\
0V8AyC1LJEPpRSCPL\n\
0VEA_92YlE0MSNIA\n\
0VNfyd19J5xfstable-video-diffusion-nc-community 00-a 076-97 4b-x 476-97 c98-d4 e76-97\n\
0VSErR0FdsHFHDF5\n\
0VXacW1Eqn25GFDL-1.2-only b1af-1ba\n\
0VbV6q0OOuYkBison-exception-2.2\n\
0VcC_80YCwebCERN-OHL-W-2.0\n\
0VcV071onWazOGDL-Taiwan-1.0\n\
0Ve1Fp019K1ALPPL-1.3c\n\
0VlCKc2jCEuzPCRE2-exception\n\
0VrqRf1D-q3dHPND\n\
0VscWw1PTmuLGlide\n\
0VtapK2WW7ovSendmail-Open-Source-1.1\n\
0Vtn_w0JWsTBICU\n\
0Vvj3S29qIUECC-BY-3.0-AT\n\
0Vxksz15ve6LFair\n\
0W2r20-i-x5XSugarCRM-1.1.3\n\
0W2vDR-m1ZgbArtistic-dist\n\
0W5Nms1yc1OKJSON 42i-2q\n\
0W6il--IyuFnOGL-UK-1.0\n\
0W8ANB2zN0icCC-BY-NC-3.0-DE 0\n\
0W8_G81PSbYbGPL-2.0-only bmd-nm\n\
0W9blm0rHyLQDocBook-XML\n\
0WHtbq2m_B1zCC-BY-NC-ND-2.5 0ni-ps 30-6 3fk-gl\n\
0WO6p5186T5aMultics\n\
0WWEIW0Q98_1OpenJDK-assembly-exception-1.0\n\
0WY2ri0uIWFoCC-BY-3.0-DE\n\
0WYr35-xwk-RNaumen\n\
0Wag0_-Yh2TVSGI-OpenGL\n\
0WeB-60t-v70CC-BY-ND-3.0-DE 3\n\
0WjaOJ134n_IODC-By-1.0\n\
0WkSox1mUmAwOLDAP-2.4\n\
0WklLm-n4shRNPOSL-3.0\n\
0WljC51rdyiWOGTSL\n\
0WxLQ52xBIchGFDL-1.3-only b1al-1bg\n\
0WxddO-HssuFSendmail-8.23\n\
0X5VAk2oQAWlAPSL-1.1\n\
0X8Wd1-LvveHMIT\n\
0XBOw10wiAL-CC-BY-SA-2.1-JP b\n\
0XIYCe0KQiT6TAPR-OHL-1.0\n\
0XIhCL-lRaiyLZMA-SDK-9.11-to-9.20\n\
0XIiqb03jeRsCNRI-Python-GPL-Compatible\n\
0XMWwT1n_NT_stabilityai-ai-community 4hg-169 417t-18f 61o-3b 69p-hd 7hg-169 8hg-169 a9p-hd e62-9l e9p-hd\n\
0XPnnF2v7RPgArtistic-1.0-Perl\n\
0XR_1t2cK-v9LOOP\n\
0XUOqF2RiqExHDF5\n\
0XdNLe0sEdigOLDAP-2.5\n\
0Xfrv-1iBYyqNokia\n\
0XkxdZ2k6V54IJG\n\
0Y1eNB0YinpwSCEA\n\
0Y2LY80KWSFJCC-BY-3.0-AT\n\
0Y3sbb0TeN8xSSH-short\n\
0Y6mo60Ibe3_stabilityai-nc-community 00-9 0b-j 05t-6q 07v-9y 4k-16 47v-da cdb-h9 e7v-9y\n\
0YDjPj245BqNMIT\n\
0YJ-Wz2BslIVOSL-2.1 b\n\
0YJFUO-KvJLWSHL-2.1\n\
0YS0V60vDTinCC-BY-SA-3.0-DE b\n\
0YVTsZ0ze4wJaquila-license 447-4n e1u-1z edb-dq\n\
0YWvVN-sw3eQBitstream-Charter\n\
0YZOpH2k3UeWSPL-1.0\n\
0Yd7Av2u1QIfOGC-1.0\n\
0YdERZ2rRc1kNICTA-1.0\n\
0Yjbq02YNPG0PolyForm-Small-Business-1.0.0 581-9g 681-9g\n\
0YlnWd1zSgOYSSH-OpenSSH\n\
0YnS2D1goiX4BSD-4-Clause-UC\n\
0Ynwjm12CZlKSleepycat\n\
0Yod_m1PfbkRTU-Berlin-1.0\n\
0YsAX1-iV67KEUPL-1.2 b\n\
0YuQZo-e2KK_CERN-OHL-P-2.0\n\
0Yv-CV2kYd97CC-BY-SA-2.0-UK b\n\
0YwTDW-TU4CRZPL-2.0\n\
0Yx0im1QQWhCbigscience-bloom-rail-1.0 49s-at 4z1-114 414l-178 41lc-1tz cz1-114 c14l-178 d18o-1a9\n\
0Yx3eg2LOJGGECL-1.0\n\
0Yy6Eg0WU87oCC-BY-NC-ND-2.5 0nj-pt 30-6 3fl-gm\n\
0ZDAHO2Zobe2Digia-Qt-LGPL-exception-1.1\n\
0ZG85J0LCyOGLPPL-1.3c\n\
0ZGGSK1211olSCEA\n\
0ZGcSU2R0wzIwxWindows\n\
0ZJfKC-lqdN6MIT\n\
0ZJfVW1o3tYcPDDL-1.0\n\
0ZQfrf0TLnxzpsfrag\n\
0ZSx3m1s6N8sANTLR-PD-fallback\n\
0ZTL1z0CdiNuSimPL-2.0\n\
0ZZ8fX1qD13gGFDL-1.2-only b1a5-1b0\n\
0ZZ_5X10-thEOSET-PL-2.1\n\
0ZZjtr2ycsTMCDLA-Permissive-2.0\n\
0Z_Qah1BjMWACC-BY-ND-3.0-DE 3\n\
0ZdyWe1dEOW1ADSL\n\
0ZglKV1DTV8TOpenJDK-assembly-exception-1.0\n\
0ZlPnr2NYSOBDL-DE-ZERO-2.0\n\
0ZneDN2gAxhoFreeBSD-DOC\n\
0ZrEA_2_4V8CInterbase-1.0\n\
0ZtYH40TGc40GFDL-1.3-only b1au-1bp\n\
0Zu7_3-0ZOCnArtistic-1.0\n\
0_0rOo2qSQjFaquila-license 44a-4q e1x-22 ede-dt\n\
0_5rmJ-51yz2Nokia\n\
0_6j-p0ccpRlCNRI-Python-GPL-Compatible\n\
0_GrdL-Y7uSzUCL-1.0\n\
0_JIRZ0a4CyQopenvpn-openssl-exception\n\
0_JS8o1RGwF2DL-DE-BY-2.0\n\
0_P-gz2EhqvXOLDAP-1.3\n\
0_PXTM160HWiNCGL-UK-2.0 01p-2d 03f-3y 07l-9b\n\
0_TrB42kO-ilBSD-2-Clause-Patent\n\
0__DvT2_w2dECECILL-2.1 b\n\
0_bXO22Humz9Artistic-2.0\n\
0_dcnV-T5zYYCC-BY-NC-SA-2.0 0vu-y4 bpo-r1\n\
0_f2b4-yGMz0Leptonica\n\
0_hdQH0L90yIMulanPSL-1.0\n\
0_hn3H0bsysOMPL-1.1 b\n\
0_jSzU19kPUSInnoSetup\n\
0_kjTo-wUJmDBSD-Attribution-HPND-disclaimer\n\
0_lRMn2iImizCC-BY-NC-ND-3.0 011p-13z 34-9 3tb-uc\n\
0_xxeR-htojNai-pubs-openrail-m-modified 444-5n 4vt-xj 4113-13r 41l3-1mo 61na-1pr cvt-xj c113-13r\n\
0_yRDk211CBqwwl\n\
0a23Kj0r7nNJSISSL\n\
0a3fD42kXjC2DRL-1.1\n\
0a6EI--Kxf0NNCBI-PD\n\
0a8JfZ-rnDlwOSL-1.1 b\n\
0aWlJL2eKK4yDL-DE-BY-2.0\n\
0a_Qok1X9wf_CC-BY-NC-ND-4.0 0bb-bk 0sa-t1 013i-149 01bd-1cg 30-7 3bb-bk 3bl-cs 3188-18p\n\
0aadNF-5w3pMIPL-1.0\n\
0abAo8-WJWDBvggt-license 41-i 4ak-bg 4sf-sh 4te-ug 4xa-ys 4105-120 416l-16t c82-9o epp-se\n\
0ae_M9-5zRB2DocBook-DTD\n\
0afMOE-Y4_fIprior-labs-license 8155-16z\n\
0ajeZX1moWIFArtistic-1.0-Perl\n\
0alqFX191cNHFTL\n\
0amGFe2J_9HVLAL-1.3 b\n\
0aoNGD-J4NnTTCP-wrappers\n\
0aqN9a2R8TGBcve-tou\n\
0ayhe32nDRA3OSL-2.0 b\n\
0b5N9w0wZXLuGPL-2.0-only bml-nu\n\
0b5Psj-pPufSJSON 42k-2s\n\
0b8uDq2UNhwtopenvpn-openssl-exception\n\
0bAeBw01aF3OCC-BY-3.0-DE\n\
0bF2Uj1pA1z5CC-BY-SA-4.0 b1bf-1bz\n\
0bGNym2YWk72alphafold3-output-terms 0d4-fi 0gp-gz 4co-dt 4kn-mq 4nq-oh 4138-13x 7mw-o1 c evw-xb\n\
0bGtWF2sJ-KXMartin-Birgmeier\n\
0bGxFN0cqj-zLPL-1.02\n\
0bHQNP-ikcxqHPND-sell-variant\n\
0bJXbp1IP6t5MIT-Wu\n\
0bPQES-H59ALEPL-2.0 b\n\
0bSmun0Fy7_pmodelgo-mg-by-nc-rai-2.0 01-a 0f1-f4 4ka-o2 4pg-q3 4rd-vp ecn-ds\n\
0bTBCY-Jqvv6SHL-2.1\n\
0bV46D17ynVCdinov3-license 4cx-fm c9q-bd ety-wk\n\
0bXxny283b6rMS-PL\n\
0bZQoF0ifY1iCrossword\n\
0baw-A0m9x1dmsr-license 02e-33 12e-33 2 47i-8l\n\
0bb73-1hBeRcOCLC-2.0\n\
0bdF_N16t6o6chameleon-research-license 092-9z 0dg-ey 0ld-m4 1dg-ey 1ld-m4 4c8-ct 4jm-qd cf2-go e\n\
0bd_nk2irL2yCMU-Mach\n\
0bgiL_2kHcHaRRDtool-FLOSS-exception-2.0\n\
0bkK3Y02FO4-yuan2-license 432-3q e2s-31\n\
0bl9Hg-53DzUchatglm3-6b-license 427-3x a eq-1l\n\
0bs8Lr-vJZBYGiftware\n\
0btCFW15lT4-APSL-2.0\n\
0bthjE0BxdvgCC-BY-NC-ND-3.0-IGO 0ui-wt 31-6 3lo-n0\n\
0c3NRn1iSpJdArtistic-dist\n\
0c4_2j1Zkhk0psutils\n\
0c4rBk2d7nQ4bigscience-bloom-rail-1.0 49s-at 4z1-114 414l-178 41lc-1tz cz1-114 c14l-178 d18o-1a9\n\
0c6-y-2l_eI_OPL-1.0\n\
0c70q82riL4qSNIA\n\
0c7zmQ-BidkgAPL-1.0\n\
0c8VIJ-AnyHgSendmail\n\
0cAhqj-Qw2YiJPL-image\n\
0cFqoo1UN8sWXFree86-1.1\n\
0cRFHo0gy_09x11vnc-openssl-exception\n\
0cS5VL0-914tTGPPL-1.0\n\
0cSHkQ0yUWQjAPL-1.0\n\
0c_QuV-AI_E2EPL-2.0 b\n\
0ca8Xr15xdhOOPL-1.0\n\
0cdfW10AARLSSendmail-Open-Source-1.1\n\
0cfJ7I1pAuqVllama4 4de-ep 5eq-h1 88b-b7 9\n\
0cf_pa1YLvfCIPA\n\
0cgosu1UyujICC-BY-SA-1.0 bnf-p2\n\
0cgt7s0iv0zMZend-2.0\n\
0ck5vg1cvaQnNCL\n\
0ckOvN-xIh7yswrule\n\
0cka4x0PuPhsMIT\n\
0cmAFd-_ayFkW3C\n\
0cn4C_-s8G-fLAL-1.2 b\n\
0coOid1DMcvaCube\n\
0cqlJ71PCc-iAsterisk-exception\n\
0cs4b00XhupeNCBI-PD\n\
0ctXhs0rYNdzMIT\n\
0d-Ib3-jqCJSMotosoto\n\
0d54oo0uWP9nFrameworx-1.0\n\
0d6obA-nc_SPBSL-1.0\n\
0d7K-h0fpvscmsr-license 02j-38 12j-38 2 47n-8q\n\
0d9ENi0UAVqDSugarCRM-1.1.3\n\
0dAiFh1Wts11OLDAP-2.8\n\
0dEw1S-qm4ARNLOD-1.0\n\
0dH5Zn2Mvc9Gskywork-community-license 434-3c 43j-42 898-a8 e2m-2z\n\
0dKaRw2QDcZpOCCT-PL\n\
0dOS9w0y8V_sMIT\n\
0dOoA40_-Q4Wmontreal-data-license\n\
0dV6mL1knjfVParity-6.0.0\n\
0dWx78-HJ78PLibtool-exception\n\
0dXJLt2G7D6VTGPPL-1.0\n\
0dY-vZ2D0RBtCC-BY-2.0\n\
0dd66Q2Jcp-5X11\n\
0deTul025txGHPND-Intel\n\
0degvo1jfjAOSHL-2.1\n\
0dj2D--S2QljEUPL-1.2 b\n\
0dmY81-uUD5oCC-BY-NC-ND-4.0 0eb-f2 0pj-qa 0xe-yh 3u9-uq\n\
0dpvMX05VveXMultics\n\
0dtRDj0IQcqKpolicy/gpt-oss-usage-policy\n\
0e1BQb2YhvHTromic-exception\n\
0e28FO0rWvX5CNRI-Jython\n\
0e3VzP2T0305Sendmail-8.23\n\
0e737X0N6jqafunasr-model-license 4 8w-16 865-6y\n\
0e7tpN2eCjaHMIT-feh\n\
0eA7F-1LHe5DGPL-1.0-only b\n\
0eAuIH0Gt3_USleepycat\n\
0eBABB-5_Raddeepfloyd-if-license 062-7p 0bf-cj 162-7p 4ii-jc e62-7p e112-11k\n\
0eBX2K-2rec0deepfloyd-if-license 066-7t 0bj-cn 166-7t 4im-jg e66-7t e116-11o\n\
0eDBZZ1hfeEaCC-BY-SA-2.0 buc-vp\n\
0eJFoA1lEWMeANTLR-PD\n\
0eP2lV1wCopLstable-video-diffusion-nc-community 01-b 077-98 4c-y 477-98 c99-d5 e77-98\n\
0eS4Pj0LznxsHPND\n\
0eZfO0--9APNLGPL-3.0-only b2at-2bj\n\
0e_2kc29jf7vDocBook-DTD\n\
0ebbPQ-tFxC9O-UDA-1.0\n\
0ekMM101_kIHW3C\n\
0euyRQ0JjtbNHPND-sell-variant-critical-systems\n\
0f37kk0pHRDdAPSL-1.2\n\
0f6OkY1Ve5pcflux-1-dev-non-commercial-license 01-8 0iv-ot 49-6a 41e6-1h0 7qb-sd eiv-m3 e1xm-1y4\n\
0f72Ww-CUozoArtistic-dist\n\
0fABYt-IACdFcurl\n\
0fBYtx2NUWdxNTP\n\
0fDbrI10TZjTAPL-1.0\n\
0fDe8M-liCWJMotosoto\n\
0fMO5h24A7TjHPND\n\
0fNjOi2rQswrllama3.2 4di-eu 5ev-h7 88d-b9 9\n\
0fOI90071Bi2SAX-PD\n\
0fPmYa0rvxnCMIT\n\
0f_JMS0lL2_xdinov3-license 4cp-fe c9i-b5 etq-wc\n\
0fj7F92IKGeJNIST-PD-TNT\n\
0fj7ud-A68j-CC-BY-NC-ND-3.0-IGO 0uh-ws 30-5 3ln-mz\n\
0fk24Y0GNdQjLatex2e-translated-notice\n\
0ftJre0UehSWArtistic-2.0\n\
0fvdBS1v764MMIT\n\
0fyiIq0XZ-HQCC-BY-SA-2.1-JP b\n\
0g-iuF-SPeZQDRL-1.0\n\
0g0Lxk2zx3GGECL-1.0\n\
0g2CRp-u64PDZPL-2.1\n\
0g3WGd-fWZXQAPSL-1.0\n\
0g9M9T2dkBjMEPL-1.0 b\n\
0gC3-b1VHeUqNokia\n\
0gFmQW0ZAoheTORQUE-1.1\n\
0gG63k1qd18-PHP-3.01\n\
0gIDhp-jiiVzMIT-CMU\n\
0gIK0b1tMYhMMIT-testregex\n\
0gIcW8-5vrgnopenatom-model-license\n\
0gKlw_-S31DOCC-BY-NC-SA-4.0 0bb-bk 0um-vb 016w-17n 01hv-1iq b1dp-1e9\n\
0gMrDh2hb9NtWidget-Workshop\n\
0gV0A4-l5A0WGPL-3.0-389-ds-base-exception\n\
0gVlow2RTTj6NPL-1.0\n\
0gYT730yN673eCos-2.0\n\
0gcTzQ-R6VzLTORQUE-1.1\n\
0gdhhp-33p8FImlib2\n\
0gg2Ya2GCUgASGI-B-1.0\n\
0gihOu26QjAvBSD-3-Clause-acpica\n\
0gjnxo-Iu9hONTP\n\
0gnRHd2SigWNOLFL-1.3\n\
0gsIJ3-AxjL4NAIST-2003\n\
0gtOkR0HNfkschatglm2-6b-license 427-3x eq-1l\n\
0gwWWT01zzAAZPL-1.1\n\
0gwjaQ1qJF0qxlock\n\
0gyRCQ0K3eqSAdobe-Display-PostScript\n\
0h-eic2IKRWeRHeCos-1.1\n\
0h0NVb-Z18kcArtistic-dist\n\
0h6YnX1U2khCNPL-1.1\n\
0hBUx02HCFfSopenrail++ 43c-6f 4uw-xm 4114-12k 41hb-1ox cuw-xm c139-144\n\
0hC8Id0OcYwmOSSP\n\
0hCGEr-CDO28BSD-2-Clause-Patent\n\
0hUio01xm8mlMIT\n\
0hWF57-nBTKvMS-RL b9r-aw\n\
0hXQUF0OxHbVWTFNMFPL\n\
0hYM8W1KQJayASWF-Digital-Assets-1.0 4\n\
0hZbuP0mvAVAZPL-2.0\n\
0hZvcU-15f_-CC-BY-4.0\n\
0h_x2K2P5OJCCERN-OHL-1.2\n\
0haQJf2FciQOtongyi-qianwen-research 072-8e 16q-6y 7ej-f6\n\
0haQlf-IBZnZXdebug-1.03\n\
0hm5si04eHtpSHL-0.51\n\
0hmxTw0rH3xgBitTorrent-1.0\n\
0hpjbg15QHliZimbra-1.3\n\
0hqzqX1tYnJ0TTYP0\n\
0hsE3r0yyrEvMIT-CMU\n\
0hsOYo2LlH4kAPSL-2.0\n\
0hupfa-eK-iosoml-1.0 4 ca1-bh\n\
0hy1BP2731PCLPPL-1.2\n\
0hzUQs2yu8T2Beerware\n\
0i1IRQ-rGMmtCC-BY-NC-SA-3.0 01bm-1dx b\n\
0i4j2C-2TXpUCERN-OHL-1.2\n\
0iDuMa2uDflMNokia\n\
0iF75I1Zsem5CDLA-Permissive-2.0\n\
0iKfA52O9Y24Aladdin\n\
0iSqZI1Tao8kOpenSSL\n\
0iZCmM1ZAIIAGFDL-1.3-only b1ak-1bf\n\
0i_D_X0PfDs4CC-BY-NC-2.5 0ok-r5\n\
0it5PU-t5IR8APL-1.0\n\
0iwtdN-mMZnTArtistic-1.0-Perl\n\
0ixHim052jKieGenix\n\
0ixh3h1kXs5yX11-no-permit-persons\n\
0izI7S-hq7FMCC-BY-SA-2.0-UK b\n\
0izRyx2xxAWsCC-BY-SA-3.0 b\n\
0j0zk-0qSoHUsam-license 4g5-iu ccy-el ex3-zs\n\
0j5zwe-qKMB1WTFNMFPL\n\
0jBYDQ-BMmdMOLDAP-2.8\n\
0jBt6--irwcoSendmail-Open-Source-1.1\n\
0jD9f62rt33_LAL-1.2 b\n\
0jFKlT1HQHc1X11-no-permit-persons\n\
0jI4Im-ket2YCPAL-1.0\n\
0jJ6SD0gS62AMIT-CMU\n\
0jJeah0Upu0zlibpng-2.0\n\
0jLYrD0TiNsDKazlib\n\
0jNNqC-aEiyURHeCos-1.1\n\
0jNSDU2TKoy8OLDAP-2.1\n\
0jQYNy-xDh6DSun-PPP\n\
0jUmfo-tnwx_flux-dev-non-commercial-license 01-6 0ii-oc 47-6a 41cv-1fn 7pt-rn eii-lo e1w3-1wl\n\
0jWsuw2L_tFcflux-dev-non-commercial-license 00-5 0ih-ob 46-69 41cu-1fm 7ps-rm eih-ln e1w2-1wk\n\
0jbWqi0QSRTxDRL-1.1\n\
0jc8iD0jUO2fSGMLUG-PM\n\
0jdrOn-sjEzRMMIXware\n\
0jfCno1rrM1yApache-1.1\n\
0jrL7j2LT2OSRPL-1.1\n\
0jrbmb-ZXqjxX11-swapped\n\
0juY541859hrresponsible-ai-source-1.0 472-72 4kq-l9 c\n\
0jzXj6-ITO0cCDL-1.0\n\
0k2zNS1Sq4gDGlide\n\
0k50Sm1UWwibNOSL\n\
0k7PnB-ZI0bwAutoconf-exception-3.0\n\
0kAujZ2ZqWrkRuby-pty\n\
0kCgl01kWiKzopen-aleph-license 065-7l 4vl-wj b\n\
0kD2ex1GdTV6DL-DE-BY-2.0\n\
0kD_xi1vrl4tOCCT-PL\n\
0kGolF2m1PhNeCos-exception-2.0\n\
0kHFH5-IEStyLPPL-1.2\n\
0kJPaX-XjrwPNaumen\n\
0kVUZk1qiL8PSHL-2.1\n\
0kVrcy2YIe5XMPL-1.0 b\n\
0kX25L-tz31MSMPPL\n\
0kXV1W2FcqNnBSD-3-Clause-Open-MPI\n\
0k_d7s0RgCm-SGI-B-1.1\n\
0kb3qO26KeQrLZMA-SDK-9.11-to-9.20\n\
0kdK0I0S_XxXLGPL-2.0-only b110-11n\n\
0kghc70arQQjNPOSL-3.0\n\
0kkc_3-vA3b2CECILL-2.0 b\n\
0ku6aE1gyXpMBSD-3-Clause-Tso\n\
0kuDYZ2Adn_qCC-BY-ND-2.0 31-6 3ko-lp\n\
0kundB22vq21Linux-man-pages-copyleft\n\
0kyMq5-syzT7TGPPL-1.0\n\
0l-O-01Zv1BLopenvpn-openssl-exception\n\
0l0HId1M5RK6APL-1.0\n\
0l1nce0y7eRrMIT\n\
0l46yU-Y6-v_OLDAP-1.4\n\
0l7gBD1jUo3qWatcom-1.0\n\
0l8Cy61hvYCYGFDL-1.2-only b1af-1ba\n\
0l9SW71qAUmjFTL\n\
0lDR9m28E2C-Naumen\n\
0lHCen1uQjN0curl\n\
0lQ3Zr0BfAGugSOAP-1.3b\n\
0lSmIY1DQ_qycryptsetup-OpenSSL-exception\n\
0lUxxI-31kO7SGI-B-1.1\n\
0lWhas1A89voOLDAP-2.4\n\
0lZ8yK1RuVaGTORQUE-1.1\n\
0lbY2m22hgXAX11-swapped\n\
0lcdcp-DX1XXDL-DE-BY-2.0\n\
0lcgNI1gQrNEOSET-PL-2.1\n\
0lcxrw2PwZxfQhull\n\
0lfjjP2bxeaBX11\n\
0lgTUW2ZwpOKxinetd\n\
0liR1b0h0tyhgpt2-modified-mit\n\
0lkMZD0Aadz-ODbL-1.0 b\n\
0loeyw-aglOtImageMagick\n\
0lp1x52tFU_7SHL-0.51\n\
0lqFYw-JrnBnSSLeay-standalone\n\
0lqkzV-sjvnICC-BY-3.0-AU\n\
0lsWzy210O1lANTLR-PD-fallback\n\
0lxoNJ23CMYIFSFAP\n\
0lyKXV0Suxg6FTL\n\
0lz8Ps-xZiHBApp-s2p\n\
0lzLJi-5dNs6u-boot-exception-2.0\n\
0m-yzs-DcMe7CC-BY-NC-3.0-IGO\n\
0m5O0w-nfHC1OSSP\n\
0mAitN2HudbOBUSL-1.1 4r-1e\n\
0mD_rD2ZcrLpDRL-1.0\n\
0mEIdr1p0EQmLPPL-1.3c\n\
0mH5_p0bmIwvLGPL-2.0-only b10s-11f\n\
0mLVuv22Vma_Zimbra-1.4\n\
0mNBim0JUIQ_APL-1.0\n\
0mO-0h181be4Sendmail-8.23\n\
0mRrGB2mEXTeDL-DE-BY-2.0\n\
0mY9lx2qmLXEcheckmk\n\
0mYRtB0TgNE9BitTorrent-1.1\n\
0m_jNf2f6XRHPHP-3.01\n\
0m_nof0Qfk0XCC-BY-NC-ND-2.0 0nl-pv 30-6 3fl-gm\n\
0mcr1b1M0ygKBSD-2-Clause-Views\n\
0mdjqG-WwhdVLGPLLR bdn-ea\n\
0mehQr1LVzuUW3C-19980720\n\
0mgdl7-MF5wnOLFL-1.3\n\
0mh6Ld-0y0tJZlib\n\
0mjVp02M6SP5SHL-0.51\n\
0mkvj90s3bABstabilityai-nc-research-community 00-a 010-18 06j-7g 08l-ar 419-1v 48l-e3 ce4-i2 e8l-ar\n\
0mquyM-g7gE1llama2 4bj-cu 4ua-v1 4v8-v9 417s-180 5dp-g0 7cv-do\n\
0ms_c322B56XCC-BY-NC-3.0 0149-16j\n\
0mskgI1D29JTCC-BY-3.0-US\n\
0muN0R-pKZ7iLPPL-1.1\n\
0mw1fw-uFuIcOLDAP-2.2.1\n\
0myu0H2S1mH7GNAT-exception\n\
0n-Z1u2vl_fYAPSL-1.1\n\
0n-c0f0ihx3xEUPL-1.2 b\n\
0n-gS4-tTK4Klibpng-1.6.35\n\
0nA8gB2l73hCNokia\n\
0nBItM1D0yksHPND-sell-variant\n\
0nGCc_-GQC46SOFA\n\
0nQgJC-MZocvcryptsetup-OpenSSL-exception\n\
0n_WHh2wckfEHP-1989\n\
0naIt50fesNyBSD-4-Clause-Shortened\n\
0nctBZ28G9bHlibpng-2.0\n\
0nfLO52nnKllZimbra-1.3\n\
0nj4dV-zXve7bzip2-1.0.6\n\
0nj_W_0_f5WEOLDAP-1.1\n\
0nkh7G2BtZ9qMIT-CMU\n\
0nnx2J05PILrTTYP0\n\
0nsjcL-eu6THSHL-0.51\n\
0nyW2i1kITtAOCCT-PL\n\
0nz1go-jBiBWMIT\n\
0nzjaV2reKIUCC-BY-NC-2.0 0nb-pl\n\
0nzqWP19XnbMmodelgo-mg-by-2.0\n\
0o30ve1URn03GLWTPL\n\
0o3rzv0qfGIvOpenSSL\n\
0o8CL1-y7BP2funasr-model-license 46d-7x 4dz-e6 837-3u 8cw-d6\n\
0oAW7e13LSnhmodelgo-mg0-2.0\n\
0oFDS8-ywvJoHPND-sell-variant\n\
0oFjUF0T07UsNIST-PD-fallback\n\
0oLnfA2LGNNJAPSL-1.1\n\
0oPrOi0PJZi0COIL-1.0\n\
0oRBFM-WpzGWGCC-exception-3.1\n\
0oRyM50e7Hv7OGTSL\n\
0oYBlw-sVJJ-vsftpd-openssl-exception\n\
0oZeCL0yG55Emodelgo-mg-by-nc-2.0 00-8 0ez-f2 ecl-dq\n\
0oat0n2JN2qxX11-swapped\n\
0ol4em0IkEAAGCC-exception-3.1\n\
0ommXw2lxPjkllama1 063-8s 0bc-f4 163-8s 4bc-f4 4fl-go 4ha-kk e63-8s e10r-119\n\
0omzLX-tuEoURPL-1.1\n\
0opDUe-5mK_9NRL\n\
0opQ3n2CZimTCC-BY-NC-ND-1.0 0k1-mb 3\n\
0owTG31u4xxMOGL-UK-3.0\n\
0ozvEG2ETbiNPDDL-1.0\n\
0p2r4W2ds9kwOLDAP-2.0\n\
0p5-UQ-3fkPhMIT\n\
0p6mMT1FZXplUMich-Merit\n\
0pBPFg1dmB-1MIT\n\
0pKbU61lMPa_NPL-1.0\n\
0pKf3u05_Ekverlang-otp-linking-exception\n\
0pKg1T0L5dGOLLGPL\n\
0pL6xC1Qe7OCOpenPBS-2.3\n\
0pX_Yj-HUjJTTTYP0\n\
0pXeOV-nBO5XOGL-UK-1.0\n\
0pcCgY-Gi9MkCUA-OPL-1.0\n\
0pc_Jt1-uNGustabilityai-nc-community 00-8 05i-6f 07k-9n 49-v 47k-cz cd0-gy e7k-9n\n\
0pddr91BFhyMRPL-1.5\n\
0pesb2-791zkaquila-license 448-4o e1v-20 edc-dr\n\
0pk4w6-c5FVZRSCPL\n\
0pn07R1HNZ9gpolicy/alphafold3-weights-prohibited-use-policy\n\
0ptc-9-SHSKUAPSL-1.2\n\
0pytIF0P7HAcAML\n\
0q-aVE2R6jNRVim\n\
0q18ZX0dEa1eZPL-1.1\n\
0q37xl2ESRUybzip2-1.0.5\n\
0q7n7a2xdbiFngrep\n\
0qD0A80RfnmaTAPR-OHL-1.0\n\
0qEKDH1BH8hoBitstream-Charter\n\
0qFD-b1fxg5xNokia-Qt-exception-1.1\n\
0qFvrq2QzIn0modelgo-mg-by-rai-2.0 4im-me 4ns-of 4pp-u1 ec8-dd\n\
0qJJjP1-QLjMEPL-2.0 b\n\
0qKHAQ-2ws-oHPND-doc\n\
0qLJy62qu216LAL-1.3 b\n\
0qPia02qkTiXNPL-1.0\n\
0qQ16Q22nAU6xlock\n\
0qQona1OZWZHCC-BY-NC-ND-1.0 0lr-o1 31-7\n\
0qUSKs1Mo06TECL-1.0\n\
0qVyjM-wkdAVMup\n\
0qb6SF1yzKDeBrian-Gladman-3-Clause-no-conversion\n\
0qbROj2ctnYFIPL-1.0\n\
0qi4Oy2Zl3dhNIST-PD-TNT\n\
0qiE7o1aYQhNNPOSL-3.0\n\
0qilxx-ZaCTcRRDtool-FLOSS-exception-2.0\n\
0qkEIl0wn0ggGFDL-1.3-only b1ak-1bf\n\
0qkdzq2fH5YKGraphics-Gems\n\
0qonCh--b2yzFSL-1.1-MIT 435-3i\n\
0qqJvo0TEv7HNCBI-PD\n\
0qy_7N0UtLYTOLDAP-2.2.1\n\
0r-AWE2WI_ScNLPL\n\
0r1Jf32dG92_Cronyx\n\
0r3ice1lG82YCATOSL-1.1\n\
0rA1An-J2cErECL-1.0\n\
0rDmKH2ehO6oWsuipa\n\
0rFhMT1VB7JBDocBook-Stylesheet\n\
0rGF85-2J1FVLLGPL\n\
0rGRKn1ubMFUOLDAP-2.5\n\
0rNWeG2NfMe2SGI-B-1.0\n\
0rNjS52McbQ0FLTK-exception\n\
0rR8uv1AChgcWsuipa\n\
0rXJ4v-CfKNBZPL-2.1\n\
0rXSXk0GFlVNGlulxe\n\
0rY6qG05jLcFCDDL-1.0 bnz-p1\n\
0r_9202VcEurNoweb\n\
0r_aQB-yZVUKevolutionaryscale-community-license 0o8-tj 0w5-xd 0173-19j 4w5-xd 4171-172 41dr-1gp 71bb-1dq c e1pq-1tk\n\
0rb60F2xgZc0CUA-OPL-1.0\n\
0rc_Fq1rmPO6libpng-2.0\n\
0rdQLl2BYQV8Autoconf-exception-2.0\n\
0rhACB-1fEG8MIT\n\
0rhNDL0_XrBRai-pubs-openrail-m-modified 44l-64 4wa-y0 411k-148 41lk-1n5 61nr-1q8 cwa-y0 c11k-148\n\
0rkia70YJRrTOLDAP-1.3\n\
0rklop17I3rtSOFA\n\
0rnx8U1QK34jBitTorrent-1.1\n\
0rp6-f0HfGYGGPL-1.0-only b\n\
0rsO_k2d04FZCC-BY-2.5-AU\n\
0ruxYr1ygQpRmodelgo-mg-by-2.0\n\
0ryw6Z0lnbwWopenvpn-openssl-exception\n\
0rzCUW1hHJqqDRL-1.1\n\
0rzq182YYZ-kCC-BY-3.0-NL\n\
0s0b-k-NjdQBNIST-PD\n\
0sDvyP-a5vgoISC\n\
0sJLpZ-CSh-nBison-exception-2.2\n\
0sNCEP1rJc7ICECILL-B\n\
0sR_qJ1KGWWeHPND-export-US\n\
0sRjME0wNlsTDL-DE-ZERO-2.0\n\
0sS0O510d8JrW3C\n\
0sU58y1RGLLkNPL-1.1\n\
0sVNHT1NgQeIALGLIB-Documentation\n\
0sVq_L15NpcwIndependent-modules-exception\n\
0sXGTa0Jy4nULAL-1.2 b\n\
0scnPQ17FYdLXSkat\n\
0sgKvP1vQfU6Independent-modules-exception\n\
0slbQM2th4HDCC-BY-3.0-DE\n\
0smxZ12g6sSbBootloader-exception\n\
0sr0s72SJGNQxzoom\n\
0stAfq-n8GlCNTP-0\n\
0svOwb2jDAOMOSL-2.0 b\n\
0t-zxV19D8tCCC-BY-SA-2.1-JP b\n\
0t0VRq0HL9C5cryptsetup-OpenSSL-exception\n\
0t3bli2n_tVGLGPL-2.0-only b111-11o\n\
0t3qYh2CCAP8TGPPL-1.0\n\
0t4t7y1VwEGtIntel-ACPI\n\
0t68_P-H6t6iArtistic-1.0\n\
0tCNFE0efecKZimbra-1.4\n\
0tENTu2QQX_MCDL-1.0\n\
0tKoga2U8LqGCC-BY-SA-3.0 b\n\
0tUmC7-A-TfXresponsible-ai-source-1.0 47g-7g 4l4-ln c\n\
0t_pXT0eeNvdNCBI-PD\n\
0ta5lG-ZbGAkDocBook-DTD\n\
0tbTrN0Jagd1Autoconf-exception-3.0\n\
0tdJdS-Gv8OMTPL-1.0\n\
0tddMd1mkqpcSANE-exception\n\
0tkDz7251bb6Watcom-1.0\n\
0tkJws0HVZJmTPL-1.0\n\
0tyxI71nPurgNICTA-1.0\n\
0u4WGb0rkVVPDL-DE-ZERO-2.0\n\
0u5CDT15C0pipolicy/salesforce-ai-ethics-disclaimer\n\
0u8F152R4IWjIEC-Code-Components-EULA\n\
0uG-qm0tk_o-hdparm\n\
0uGGdR2MIGLbOSSP\n\
0uIg_E-xEs-xGPL-3.0-only b1d6-1dw\n\
0uLwpQ0phqoGOLDAP-2.2.1\n\
0uMfJc0xDd7hCC-BY-3.0-AT\n\
0ugRuD2iiLA1Python-2.0.1\n\
0umJXd2qO_bTRPL-1.5\n\
0urQdn054mhrchameleon-research-license 08s-9p 0d6-eo 0l3-lu 1d6-eo 1l3-lu 4by-cj 4jc-q3 ces-ge e\n\
0usQHV2xxYaWNPL-1.0\n\
0uuz0T1kaYHnBitstream-Charter\n\
0uwfwB14zMuWCC-BY-ND-1.0 3\n\
0uy2EZ2Esxh7AFL-1.2\n\
0v0s1R2F4FjbOLFL-1.3\n\
0v0tSC25w0sBMIT\n\
0v6B2q297wLcpolicy/llama3.2-use-policy\n\
0vE49q05H7XkAPSL-1.2\n\
0vFnrF0Hmi_kZlib\n\
0vOp6f-pGLd3IPA\n\
0vRUuo1-BIBWsqlitestudio-OpenSSL-exception\n\
0vTaAA10w5wKprior-labs-license 815i-17b\n\
0vTjI2079eD2LPL-1.02\n\
0vXYc7257ysyOpenMDW-1.0\n\
0vXomi2eaP0LMPL-1.1 b\n\
0v_ZTk2ZDivbRSCPL\n\
0vcmyK28qPEmOLDAP-2.0\n\
0vha3B2dagDTGFDL-1.1-only b12j-13e\n\
0vhrKp2S--uIGPL-1.0-only b\n\
0vzz6s0QIkCrCC-BY-3.0-AT\n\
0w1aqI1EkjS0LGPL-3.0-only b\n\
0w5hJC1kxP-aANTLR-PD-fallback\n\
0w7S6s-L7NOVLiLiQ-Rplus-1.1\n\
0wBIB31GQXgFHPND\n\
0wE5Uh0f_s6AYPL-1.0\n\
0wE9AX15UCfCNLPL\n\
0wFffR1fYlZvfmt-exception\n\
0wJJra2biXdhOPL-1.0\n\
0wOh_G-SZq67OGL-UK-2.0\n\
0wSbG81iGb79Sendmail\n\
0wUTEi13xPzWInnoSetup\n\
0wVF5S-FBJwSOpenSSL\n\
0wXSuz2PLp5RODC-By-1.0\n\
0w_p6n0AHDCxW3C-19980720\n\
0weQsA-uYU6AZPL-2.0\n\
0wexgR1yWlx1Watcom-1.0\n\
0wlQrL-UwnJ8McPhee-slideshow\n\
0wnieh0938ClAPSL-1.1\n\
0wpEmV0z1QWpPADL\n\
0wpNC400kxVMpolicy/vggt-acceptable-use-policy\n\
0wq0Yn0BKtWpCPAL-1.0\n\
0wqKBE1mqNn0UCL-1.0\n\
0wsfC31jbsL4APSL-1.2\n\
0wuuC11K11nrllama2 4bh-cs 4tu-v7 417q-17y 5dn-fy 7ct-dm\n\
0wvvWn2R5-YYHPND\n\
0wze7A2ANt92SPL-1.0\n\
0x1d482Lg7SSAPSL-2.0\n\
0x7XBP1uInZRAspell-RU\n\
0xB57G1y-_yDPDDL-1.0\n\
0xCeYI1ahLjbAPSL-1.2\n\
0xCuBl1ofJlzllama2 4ba-cl 4u1-us 4uz-v0 417j-17r 5dg-fr 7cm-df\n\
0xG1GV0EcYpgOLDAP-1.3\n\
0xIJdU-jxguSTU-Berlin-2.0\n\
0xJ7Ip06PntvTGPPL-1.0\n\
0xJbbj0qCOdfAMPAS\n\
0xL7Oc1Lznwetencent-hunyuan-community 427-2o 4ee-gu 4qz-tx 41g5-1gn 41hm-1rm 5or-qv 7ty-ut 91-w 9d5-dh 9uu-vu 91hj-1hl cqz-tx\n\
0xLr7I2sILJ4HTMLTIDY\n\
0xM0yQ2qV4kCImageMagick\n\
0xPkPH-0EiABCC-BY-NC-SA-3.0-IGO 013a-15l b\n\
0xVKOz2AiWiTESA-PL-weak-copyleft-2.4\n\
0xWy6i24IwNjEurosym\n\
0xgAjJ2ZF7zwOLDAP-2.5\n\
0xhHSZ-UH2YWGD\n\
0xx5ja2QWkzfeCos-2.0\n\
0y0BYd2eLIuoCC-BY-SA-3.0-IGO b\n\
0yCTR20WoZVIalphafold3-model-parameters 01l-2y 03c-62 1 26l-75 41l-2y 48t-bq 4jw-lg 4su-sv 4t6-u5 763-6k a c el3-mg e110-125\n\
0yDo9Y-h8xccTU-Berlin-2.0\n\
0yG9E22AT0CtOCLC-2.0\n\
0yKHbk1BHyqnvggt-license 40-h 4aj-bf 4se-sg 4td-uf 4x9-yr 4104-11z 416k-16s c81-9n epo-sd\n\
0yU6uC2EkdDVlibpng-2.0\n\
0yX7Z51d3FGxOGL-UK-3.0\n\
0yil3_1LSjagArtistic-dist\n\
0yjA7D0weu5WHPND-INRIA-IMAG\n\
0yn1O10O8c-4LGPL-2.0-only b10r-11e\n\
0ypwJq2ruq2MDL-DE-BY-2.0\n\
0yxNJy0Lb38H0BSD\n\
0yz9vC1Ez6hYSaxpath\n\
0yzYUs-SfGxfYPL-1.1\n\
0z7Iyp1m-BaQxpp\n\
0zDo93-tIxSxSNIA\n\
0zFh-i050yV5MIT\n\
0zR72J-88xHfEUPL-1.1 b\n\
0zUiJx-sXjHSArtistic-1.0\n\
0zX9Qi2dpXf_SISSL\n\
0zaNwr0ZN9LROSL-3.0 b\n\
0ziA9220VI-zSugarCRM-1.1.3\n\
0zkNFP2epQLLBitstream-Charter\n\
0zlS091Tyo_pCC-BY-SA-2.5 bu7-vk\n\
0zmYUP02GeofSimPL-2.0\n\
0zmtkv2-PkViOCCT-exception-1.0\n\
0znC-Y0x6Fxdllama3 4ds-f3 4yf-10r 4181-1cv 41fr-1g7 5fz-ib 7f4-fy 88t-bj\n\
0zp5EP-8KxGMGFDL-1.1-only b12t-13o\n\
0zq7QF1iE11Sopenvpn-openssl-exception\n\
0zsfuS1LCI5hAPSL-1.0\n\
0zwj9S0GjKWkEurosym\n\
0zxN7U-nzgKLOCaml-LGPL-linking-exception\n\
1--dku-VarvFmodified-mit 54k-6a 64k-6a 84k-6a\n\
1-CYCs0hxqolSGI-B-1.0\n\
1-FEDj000tUBSHL-0.51\n\
1-GU8h-vpOccllama3.2 4dx-f9 5fa-hm 88s-bo 9\n\
1-IsP81nuFjxLPPL-1.2\n\
1-JGxA0JBVkgCECILL-2.0 b\n\
1-U-iB0wzB65CC-BY-3.0-IGO\n\
1-X8et-mI9HXTCL\n\
1-ZD8s2U_YkSCC-BY-SA-2.0 bub-vo\n\
1-_J4g0pX_72HPND-export-US-modify\n\
1-dyu12uQvNFApache-1.1\n\
1-jJ9o0aZSOZOSET-PL-2.1\n\
1-mFFM-WNMemW3C-19980720\n\
1-nhcG1HIdT2modelgo-mg-by-nc-rai-2.0 00-9 0f1-f4 4ka-o2 4pg-q3 4rd-vp ecn-ds\n\
1-ogik1dXp2CTekHVC\n\
1-ztCJ0QfvdhMIT-0\n\
10-vAy-WqEhsMIT\n\
103Zay1DgRA5Unicode-TOU\n\
1042UJ2bFJqCFSFULLRSD\n\
1065vY-Ny5gsOSL-1.0 b\n\
106LIs1GdLQoAML\n\
109CTy-jswA3LZMA-SDK-9.22\n\
109nrw1x2owyOpenSSL-standalone\n\
10Ahut-HaiMeElastic-2.0 41w-2t 42u-3r\n\
10Osoj1seeBBCC-BY-NC-ND-4.0 0ay-b7 0rx-so 0135-13w 01b0-1c3 31-8 3ay-b7 3b8-cf 317v-18c\n\
10Uej12PNeV_SISSL\n\
10VnNr0TRGVTUPL-1.0\n\
10ZQ121OK-kCSendmail\n\
10ci1D-qDS65BSD-3-Clause-Tso\n\
10d5VC25WLfuSHL-0.51\n\
10iu4Q-WyIdYAbstyles\n\
10j7NY2MiO03llama2 4bb-cm 4u2-ut 4v0-v1 417k-17s 5dh-fs 7cn-dg\n\
10kGke2MiFJmLGPL-3.0-only b2as-2bi\n\
10l9Lw2ZL0sxLiLiQ-P-1.1\n\
10wPAr0yBq89OSL-1.1 b\n\
10xWDm2kAvRXminimax-model-license 4ar-bv 4wh-10z\n\
11-BaH1HPnIWIJG\n\
112I7a1PU00pSPL-1.0\n\
11EC8Q1saicTpython-ldap\n\
11HEiJ0j77yompi-permissive\n\
11JOp511fYD_NCGL-UK-2.0 01i-26 038-3r 07e-94\n\
11Lhe61kROujPolyForm-Noncommercial-1.0.0 00-5 07l-7r\n\
11NXns-K9pLTvsftpd-openssl-exception\n\
11Vq_J-pNijUSGP4\n\
11WOUo1oV5ykTGPPL-1.0\n\
11X_jc0NVU7HISC\n\
11Yhn_2dRVnwAdobe-2006\n\
11aVSv1qYgfbEUDatagrid\n\
11bL6O-tU7iFCC-BY-3.0\n\
11cGH_0OQTl3SHL-2.1\n\
11eL-c12F5Uutongyi-qianwen 5d9-ec 7fe-g1\n\
11gMzi019fNCUPL-1.0\n\
11iSVb-vHr6rIPA\n\
11iyGk-Y5u-TNokia-Qt-exception-1.1\n\
11lM062qX46fCC-BY-SA-3.0-DE b\n\
11lV-_-EHSXTX11\n\
11mU2V1172bUUMich-Merit\n\
11u9b900-aAXCC-BY-SA-1.0 bne-p1\n\
11u9gm-HEzAgcryptsetup-OpenSSL-exception\n\
11wJhi2BvYsOImlib2\n\
11yqQh10MkbuTGPPL-1.0\n\
122y9k2xw-l7eCos-2.0\n\
12BuAf2_GistApache-2.0\n\
12GljP0t-DieMIT-CMU\n\
12JwHO-iOXZzGCC-exception-2.0\n\
12Y4JA1-zP0lX11-no-permit-persons\n\
12hlOZ-UMgIREFL-1.0\n\
12itF10DzjBvMPL-1.1 b\n\
12l9KI1wP1-UCC0-1.0\n\
12nVs30o6r6yDL-DE-ZERO-2.0\n\
12sAOl0cE_ETNPL-1.1\n\
12sYcx-rqcbgSGI-B-1.1\n\
12tt4g-fWaksCC-BY-3.0-AT\n\
12zz1P1gYZg2APSL-2.0\n\
1317vv0mRP8pAPSL-2.0\n\
1320F81qgZGrImageMagick\n\
134uzr-_Y28uZPL-1.1\n\
137Hzw-kfV5bOSSP\n\
13C-1Q05nE0TCC-BY-NC-SA-4.0 0ax-b6 0u8-ux 016i-179 01hh-1ic b1db-1dv\n\
13FEsP-bzpM_EPL-1.0 b\n\
13HZTa2Vx3yoX11-swapped\n\
13OSyx0wFOWkSMPPL\n\
13Prxx0WLWS0Sendmail\n\
13QUIN07qunxNOSL\n\
13RP18-fychvElastic-2.0 41k-2h 42i-3f\n\
13SaIo-I0pz1llama3.3 4ea-fu 5fv-i8 895-c1 9\n\
13Tz3-1ptDqseCos-2.0\n\
13VvVk2VtQpxsnprintf\n\
13X0Us-6klElpolicy/llama4-use-policy\n\
13_XJ-0L-jYgFSFULLR\n\
13dWUK1bV7CtLPPL-1.0\n\
13gxF21gGfBSArtistic-1.0-cl8\n\
13hCtJ0xIlA3APSL-2.0\n\
13llPd0cpIZpMPL-1.0 b\n\
13olom0g-5A1IBM-pibs\n\
13pqlm09Vzkiyi-license 4b5-en 417s-18o aiu-k7 a18y-194 ea1-an e17g-17o\n\
13qGrX1ugcurOPUBL-1.0\n\
142pB6-2U4EuCMU-Mach\n\
1467J--JuCNCfreertos-exception-2.0\n\
147xww-gWC4MAGPL-3.0-only b195-19v\n\
148dNv05AmxcHPND-sell-regexpr\n\
14COEW0MA7VmInnoSetup\n\
14CapB2Mo_-rCECILL-B\n\
14Dfz616xjzpParaType-Free-Font-1.3\n\
14EQQk0QVqpYSSH-short\n\
14GX800OW44Ppolicy/seamless-acceptable-use-policy\n\
14H-nV1XsO9oArtistic-1.0-Perl\n\
14Jgm30oL8-Hmetamail\n\
14MCxy1GRmOKAPSL-2.0\n\
14OEKb0nS41qai-pubs-openrail-m-modified 44l-64 4wa-y0 411k-148 41lk-1n5 61nr-1q8 cwa-y0 c11k-148\n\
14OskE1KItLWParaType-Free-Font-1.3\n\
14Rtmr-SeYgUSHL-0.51\n\
14SpfK10Ce1zdvipdfm\n\
14T3St2ZbwlqSendmail-Open-Source-1.1\n\
14WljT2azJOeBitTorrent-1.0\n\
14_QSN-CN3IeClArtistic\n\
14aPTX13MzUxmodelgo-mg-by-rai-2.0 4id-m5 4nj-o6 4pg-ts ebz-d4\n\
14b2I41MOOZKNPOSL-3.0\n\
14eG9E1r-WfANet-SNMP\n\
14fO9F2uDB8stongyi-qianwen 5cy-e1 7f3-fq\n\
14oUNE-fW9Vzresearch-only-rail 0 1cz-d7 4pt-r0 4v5-wi 410m-11q 41d9-1dd 41eu-1mx 41or-1po 41qw-1ro crb-sl cv5-wi\n\
14t_9f1VfWOlParity-7.0.0\n\
14wbiP0xzuPMSNIA\n\
14whYe2buhFZFDK-AAC\n\
15-T5W-UGo6JC-UDA-1.0 43y-49\n\
1521vf2okcGRCECILL-B\n\
158-eF1ZEWdTOpenSSL\n\
15GX0r1-n__POGTSL\n\
15Jq8U0i-HCusnprintf\n\
15L6Yh-A3iQlblessing\n\
15Shio292gsNSAX-PD-2.0\n\
15TS6j2bibM6CC-BY-SA-2.5 bu8-vl\n\
15VDut-KmFYTDEC-3-Clause\n\
15WGa82ovzmzFSFULLRWD\n\
15WOR_1dnD7ANCBI-PD\n\
15Xbko1bEqb8Xdebug-1.03\n\
15cUna2vSjXNMIT\n\
15djL-1otAZXu-boot-exception-2.0\n\
15g4HR-CLb7nNPL-1.1\n\
15gglb-b7lfUArtistic-1.0\n\
15j5910fWzAZFrameworx-1.0\n\
15mx792LYJ1mMPL-2.0 bny-oz\n\
15nvU22VrxKschameleon-research-license 091-9y 0df-ex 0lc-m3 1df-ex 1lc-m3 4c7-cs 4jl-qc cf1-gn e\n\
15qCap-cqav0FSFAP-no-warranty-disclaimer\n\
15rgAQ1UnQCPImageMagick\n\
15tT442i4bs7Motosoto\n\
1619RH22xkPAOLDAP-1.4\n\
163N1x1kHBHxSGI-B-1.1\n\
163s_219m4E2AMPAS\n\
164OKG-yKL0sCC-BY-3.0-DE\n\
165Gmm0FFJ7KCAL-1.0\n\
167QOU1Kd7BXFreeImage\n\
1692jh-iy0U6OPUBL-1.0\n\
16BS0b0rYN4HInfo-ZIP\n\
16CTQj0ehpWMASWF-Digital-Assets-1.0 4\n\
16GpNW0QY0UYGlide\n\
16ItB11lEkRdGNU-compiler-exception\n\
16LC7k27VM9cAPSL-1.1\n\
16PRqV-qCc5XLPL-1.0\n\
16W80I-sWnukMIT\n\
16kwEE-VC_C1389-exception\n\
16mWWq-MAe7dmrl 017q-1bq 1h0-hn cjo-m0\n\
16rZWQ29OYR8Community-Spec-1.0\n\
16sOkS2qamGgAPL-1.0\n\
16sQeT1R5NkMBOLA-1.1\n\
16v0OP-2WKo5u-boot-exception-2.0\n\
16yZew2njM2qNet-SNMP\n\
16zOon0OBz_ND-FSL-1.0\n\
16zf6N2J8jcBIntel-ACPI\n\
17008u2A-GuIXnet\n\
17971B0_EgosQPL-1.0\n\
17B0ol1cbm7nOCLC-2.0\n\
17B3a30g03U0SMPPL\n\
17C4xX2a7z9gCPOL-1.02 4vd-w2\n\
17Ed6t-YzOPtMIT-CMU\n\
17GTCi--TzQ5RPL-1.5\n\
17HE562m8tXbPCRE2-exception\n\
17KFi5-NjTqXWordNet\n\
17O2rJ-90TWkCOIL-1.0\n\
17Qrdj28UN3Dbigcode-openrail-m 41e-2t 4mw-ny 416z-177 417k-19y 41b7-1bq 41ct-1gk c\n\
17URxD1ujUgWMTLL\n\
17Xgrb1HxPpeSGMLUG-PM\n\
17aAex-MWOXKAfmparse\n\
17alQs0IY5qKMotosoto\n\
17cMZy2NqMTypolicy/llama3.1-use-policy\n\
17fXog-niuF3openvpn-openssl-exception\n\
17gU4c0_9jUwCC-BY-3.0\n\
17ivRl0Z9dBpBSD-2-Clause-NetBSD\n\
17jW2D-n_XyKOpenSSL-standalone\n\
17jviP-At-IlNCBI-PD\n\
17n74t-LiNw2ssh-keyscan\n\
17oFrp0E17NHlibpng-2.0\n\
17roPS0Mri1xGNOME-examples-exception\n\
17sMdZ00kw_fNOSL\n\
17vTUB-uVc4ICC-BY-1.0\n\
17zFzr-4YBnZMIT\n\
18-OzW1az1RcGLWTPL\n\
18-l9a1uextxOPUBL-1.0\n\
1815wg1mlL0presponsible-ai-source-1.1 47g-7g 481-a8 4ne-nx cl3-nc\n\
18249t0Z3TtwMIT\n\
1860_71ROm7gCC-BY-NC-4.0 0ax-b5 0sp-te 013v-14m 01c3-1cy\n\
186Kp227F3RETPDL\n\
187wbn03RSsEMIT-CMU\n\
18A7Sl-suRAiUnicode-3.0\n\
18FoIy1gg2uWArtistic-1.0\n\
18IjmD1CUYYuGraphics-Gems\n\
18M0eJ29mBteCC-BY-NC-4.0 0aw-b4 0sp-te 013v-14m 01c3-1cy\n\
18MHkX1rg2AaFTL\n\
18Mmy21fFrQfflux-1-dev-non-commercial-license 00-4c 0gr-mw 40-4c 417c-1a7 7oe-q9 egr-jy e1pj-1q1\n\
18NI5t1s0j7kNLOD-2.0\n\
18QQzJ0Kca7sFreeImage\n\
18Skyw-VkOgjZimbra-1.4\n\
18TXQx-Bi8A6MirOS\n\
18XJ0F2rfNupSAX-PD-2.0\n\
18YmBV0H7tG-APSL-1.1\n\
18_k_z1XNMy-Linux-man-pages-copyleft-var\n\
18aCIg0hPM-UECL-1.0\n\
18dYjJ2VDBVgOpenSSL\n\
18eU8D24mfaQCAL-1.0\n\
18eyIV00KsdNfunasr-model-license 4 8x-17 866-6z\n\
18flpR2l4tqcQt-GPL-exception-1.0\n\
18i3dR-jpvYUOLFL-1.3\n\
18kWbw15f-32SCEA\n\
18nGKs1PqukZNokia\n\
18pTSG2rNiDMGPL-3.0-with-GCC-exception b\n\
18pZ4s1uxefVSleepycat\n\
18qoau09vFwuUnicode-TOU\n\
18rS-M0Pi_QAAFL-1.1\n\
18seT-0XR1TPMS-RL b9s-ax\n\
191PHp17q5BwX11-swapped\n\
192BCD1VzBajLPPL-1.0\n\
197u2h0vgVCdCPAL-1.0\n\
199Unp1l1XkMOCCT-exception-1.0\n\
19CbFn-nIe9hlibpng-1.6.35\n\
19E0FI12P4hiCC-BY-SA-3.0 b\n\
19Jb4S0R0mVQNPL-1.1\n\
19K-6s-oFOo_RPL-1.5\n\
19OBbX0xZjjETTYP0\n\
19PWhv-Ncz_fFSL-1.1-MIT 436-3j\n\
19TA3A0jSkVJIntel-ACPI\n\
19WP2z1nRROwLLVM-exception\n\
19WvCk-jkrPySMPPL\n\
19_hgy0qF1IMopen-aleph-license 066-7m 4vm-wk b\n\
19_v-41C_tEnLiLiQ-P-1.1\n\
19cREa1b0FJzCDL-1.0\n\
19lucU09UFuYopenvpn-openssl-exception\n\
19qKg_0c8fXZopenvpn-openssl-exception\n\
19r5Mm02Aea8NOSL\n\
19t-T82RNYsBFTL\n\
19tpR422RzskGoogle-Patent-WebM\n\
19uTws2o0qRMQt-GPL-exception-1.0\n\
1A1sKB19Jp4AVOSTROM\n\
1A3lOO0xF9tFsqlitestudio-OpenSSL-exception\n\
1A5IyV-5p9voBlueOak-1.0.0\n\
1A7Dzp1TifOiNTP\n\
1A7akG2yieWDCPOL-1.02 4vd-w2\n\
1A7r5u0AJh11CUA-OPL-1.0\n\
1AAYiw1W1ebwSMAIL-GPL\n\
1AAdzJ1fTGRYOLDAP-2.0.1\n\
1ACgnv0ELFhnTGPPL-1.0\n\
1ADrn_2VauChGPL-2.0-with-font-exception b\n\
1AErb-2oG_KJminicpm-model-license 4bg-dr 4ho-mx 58r-bc 782-8q 84i-6i aa-2l a8r-bc cbg-dr\n\
1AIT8V0zsRoeClArtistic\n\
1AKxIw2VVv-8policy/llama3.2-use-policy\n\
1ATDNU09rO-wAFL-2.1\n\
1AToRS0iR2mRZimbra-1.4\n\
1AXNZq-XBgrSSGI-B-2.0\n\
1AcM2X1e_HVNPPL\n\
1AdzLO0PHeFbBugroff\n\
1Akrl42mmz4VSISSL\n\
1All5j-aj4eXGCC-exception-2.0\n\
1AuPyL2nxOe-MIT-CMU\n\
1B0bFj1CGwbrNaumen\n\
1B3RoZ2uw2gqlibpng-2.0\n\
1B6bKh2HvQ-eNTP\n\
1B6zCf11PeipWatcom-1.0\n\
1B8jeA0jNEgqLPPL-1.3a\n\
1BCKDW17wjyymodelgo-mg0-2.0\n\
1BD8xp-_8NPmUCAR\n\
1BF7-N24C9plopt-175b-license 062-8r 162-8r 4bl-ft e62-8r eyz-zh\n\
1BIHCa1Cc-Nnmsr-license 02p-3e 12p-3e 2 46k-6q 476-7n\n\
1BKQWr2IVcnqDEC-3-Clause\n\
1BKu5L2Gtk6DgSOAP-1.3b\n\
1BNr_91o490cpsutils\n\
1BNxYo1tXNCkMIT\n\
1BQfEX-_a6HfPython-2.0\n\
1BSkqq2_TVpgpolicy/llama3.2-use-policy\n\
1BSsFl1mXCsjTU-Berlin-2.0\n\
1BWZ672uSk1JMIT-CMU\n\
1Ba8d_-fRlMy0BSD\n\
1BeIKi-5kuLfUMich-Merit\n\
1Bg-0z1EfnudOpenSSL\n\
1Bi7TQ120rRVMPL-1.1 b\n\
1Bj8uF-06hdCSimple-Library-Usage-exception\n\
1BjM7N1ARM2mopenrail++ 42y-61 4ui-x8 410q-126 41gx-1oj cui-x8 c12v-13q\n\
1BpdeI11XVBmMulanPSL-1.0\n\
1BtbA118gsOONCBI-PD\n\
1Bu93E2bkO5oGFDL-1.3-only b1ay-1bt\n\
1BxxLj27amjumplus\n\
1ByriG2Q59t_jove\n\
1BzVYL-qT_azOLFL-1.3\n\
1C-OZZ0EP-OICDL-1.0\n\
1C5xAp-woXOULPPL-1.0\n\
1C8h8E0w0_xPCERN-OHL-W-2.0\n\
1CBPfO-Q3g7iVim\n\
1CEjnD0YYPovDL-DE-BY-2.0\n\
1CHop1-4Ao06OpenSSL-standalone\n\
1CJCEf1vUdR8gnu-javamail-exception\n\
1CRfgZ165e6dmodified-mit 54o-6e 64o-6e 84o-6e\n\
1CXBb32dRwVoZPL-2.0\n\
1CY97j0DNp7GNunit\n\
1CoA_y--3QZNPHP-3.0\n\
1Cp1oj1t6KaJCC-BY-2.5\n\
1CqAnc2vkcy4OLDAP-2.7\n\
1Cvugo1siJ1CSGI-B-1.0\n\
1CyZAj1YP1TdMMPL-1.0.1\n\
1Czcem-_ui5DBSD-4-Clause\n\
1D6g3c1RP1I0MIT\n\
1D8Zhw-Am85GOGL-UK-2.0\n\
1D911d29exkDBSD-3-Clause-LBNL\n\
1DAHRb0-lv4YMulanPSL-1.0\n\
1DARde1NDgB-lfm1.0 6fj-fy\n\
1DL1EQ-lnJJ0CC-BY-NC-3.0-IGO\n\
1DLgMW1nAP5XGL2PS\n\
1DMgvi1NvamASSLeay-standalone\n\
1DOkES-BU4OfNTP\n\
1DbO_70sMaCfPython-2.0.1\n\
1DfqeF1WbD_OArphic-1999\n\
1DihS027nt97fmt-exception\n\
1DneFn-AG7H5TAPR-OHL-1.0\n\
1DoZp7-jYdZdCECILL-2.1 b\n\
1Dps612H4CUbpolicy/deepseek-attachment-a\n\
1Dss8F2ZnmHYGLWTPL\n\
1Du-zg0pvzswPixar\n\
1Du5F31d7JnzVSL-1.0\n\
1DvKcc--ZuLEApache-1.1\n\
1E5EpS10y6JJMIT\n\
1E8MvZ-AWVhsAbstyles\n\
1E8b8h-yTW5HSleepycat\n\
1E9TmM1aFjQHGFDL-1.3-only b1av-1bq\n\
1EDJeJ0mwGrSCECILL-2.1 b\n\
1EEXAq12QxggIEC-Code-Components-EULA\n\
1EGKPY277m6LAFL-2.1\n\
1EPwar2aY0aeAPSL-1.0\n\
1ER7kd2t-XUOCube\n\
1ETC5p0yV4NBPython-2.0.1\n\
1EVlgh-oe7oWAutoconf-exception-macro\n\
1EY_rl1dKufUMIT\n\
1Eaq_J16DUC7Spencer-86\n\
1Ec6Nm1bKzBMCC-BY-3.0-NL\n\
1EdBtC16BbTjSL\n\
1Edm632n5nqWOpenMDW-1.0\n\
1Egi760MPmXvFair\n\
1Ei3kn2bps12OPUBL-1.0\n\
1Ei7N12ke7toCUA-OPL-1.0\n\
1Ei9pU2qM_8iLZMA-SDK-9.22\n\
1EmHnq0R-wFRBSD-3-Clause-Modification\n\
1Enx5E0NBq5WSendmail-8.23\n\
1EtV0F0dq6uyBSD-Systemics-W3Works\n\
1EuycQ2mL5n7prior-labs-license 815i-17b\n\
1EvnAd2wRUTwpolicy/gemma-prohibited-use-policy\n\
1EzPeA29pSZItongyi-qianwen 5cw-dz 7f1-fo\n\
1F1nGV1cq-nAopenrail++ 43b-6e 4uv-xl 4113-12j 41ha-1ow cuv-xl c138-143\n\
1FBk222MVDWIC-UDA-1.0 43r-42\n\
1FO_VB-l_xt9APSL-1.0\n\
1FOrtM0e7yqFMIT-CMU\n\
1FRoOY2c_QaZMultics\n\
1FTH9u0cFKXjPolyForm-Noncommercial-1.0.0 01-6 07m-7s\n\
1FVBXh2rYI8FLGPL-2.1-only b14d-150\n\
1FY8io-Fo7d9stabilityai-ai-community 4h6-15z 417j-185 61e-31 69f-h3 7h6-15z 8h6-15z a9f-h3 e5s-9b e9f-h3\n\
1FZAki-R29ODBOLA-1.1\n\
1F_CUH23GfBQCC-SA-1.0\n\
1FlMpd-9Hv7ISleepycat\n\
1FmlUa-IcKzvSHL-2.1\n\
1FpZSR1Dk81Ugemma 4at-bw 4cq-eg 4it-iw 4j6-k9 ccq-eg\n\
1FqNlI-42gFYArtistic-1.0-cl8\n\
1Fs7At1KnRCKOpenMDW-1.0\n\
1FsS17-msN2dAPL-1.0\n\
1Fxxn613aTT8MS-LPL\n\
1FykA72y-l6NNCBI-PD\n\
1FzV95-Gm5vnFBM\n\
1G3jmm2hg43OAFL-3.0\n\
1G3xTK-8g08fmontreal-data-license\n\
1GDapl23lLMFSendmail\n\
1GEHm90WdSY7CrystalStacker\n\
1GFL14-roMMsImageMagick\n\
1GMwwV-ykdsUNCBI-PD\n\
1GRTtS-9rw7nQwt-exception-1.0\n\
1GUyv_-dtUrfOCLC-2.0\n\
1GbSOr12zOAiCC-BY-ND-3.0-DE 3\n\
1GbwGU2JF9huTPL-1.0\n\
1GenjC170nI_OSL-1.0 b\n\
1GgMMo2iY2ATCC-BY-NC-1.0 0nf-pp\n\
1GiW6d-VSsiSNCBI-PD\n\
1GiwxV-I5YChopenvpn-openssl-exception\n\
1GkyJU1UiGxAASWF-Digital-Assets-1.1 4\n\
1GmcK41ZCyOkCATOSL-1.1\n\
1GmpL61RyQioCGAL-linking-exception\n\
1GmyH7-qokoeSISSL-1.2\n\
1Go-6Q2zuP_YUCL-1.0\n\
1Go9C30ERAQXFSL-1.1-ALv2 436-3j\n\
1GoKgM-DXeo_dinov3-license 4cx-fm c9q-bd ety-wk\n\
1Gq-3Z1J3D-XMMPL-1.0.1\n\
1GsgjZ09hCZ7SHL-2.1\n\
1GtW7f287ViSYPL-1.0\n\
1GvdXJ1u9CCNX11-swapped\n\
1GxVBH-tOKGrDRL-1.0\n\
1GzgIE0Wt8t8LGPLLR bdg-e3\n\
1H-7bw01-DD7MIT\n\
1H3pFj-PQ_s0tongyi-qianwen 5cx-e0 7f2-fp\n\
1H4JwX2BOK12bigscience-openrail-m 42d-5n 4wf-yi 411z-14m 41iq-1rw cwf-yi c11z-14m d162-17n\n\
1H4QND-OI2wCFair\n\
1H6QdW0WElcmMIT\n\
1HDQ-g0sxvB5ErlPL-1.1\n\
1HDqCu-VCja6CECILL-B\n\
1HKN5i1ddQ8lNokia-Qt-exception-1.1\n\
1HLPq01qfPKjCPOL-1.02 4v5-vu\n\
1HO1AN-NYDmcErlPL-1.1\n\
1HQtRy2O4uFhpolicy/vggt-acceptable-use-policy\n\
1HXBLm1b2VK3CC-BY-2.5-AU\n\
1HgcJW2MR8ILSleepycat\n\
1Hgq0S-r4_tHblessing\n\
1HjRjD1Ba4O_RPL-1.1\n\
1Ho2TW0opbZFNBPL-1.0\n\
1HqDXh0cQiOeOSET-PL-2.1\n\
1HsYiv1Isogsbzip2-1.0.6\n\
1HyfOc2_tzkEFSL-1.1-MIT 42x-3a\n\
1I9AbS-3tskzArtistic-1.0\n\
1IICVa0-L_8ANLOD-1.0\n\
1IJ6or1ctCkbbigscience-openrail-m 42e-5o 4wg-yj 4120-14n 41ir-1rx cwg-yj c120-14n d163-17o\n\
1ILIz00bmAsPInterbase-1.0\n\
1ILJ8W-tzfy1SugarCRM-1.1.3\n\
1IMa6r-ry68cBSD-Protection\n\
1ISYgC2ft_8nradvd\n\
1IUytg0lqAcjGD\n\
1IZAob0_Ekzl3D-Slicer-1.0\n\
1Ib7UB2p9pb8Sleepycat\n\
1IcVjX1xpBV6BSD-Source-beginning-file\n\
1IfBIS2SvBXmInformatica\n\
1Imo9I1sRtGNHPND-merchantability-variant\n\
1IoZ8T--CCkWCC-BY-2.5-AU\n\
1IsbRn0LkuNQEPL-2.0 b\n\
1IxFb_0K-zEXHPND\n\
1Ixdrc1c8yUKOLDAP-2.2.1\n\
1J-P70-Jt7OdGD\n\
1J-jIB19-0NfGiftware\n\
1J3dWZ0sRikDPHP-3.0\n\
1J68MI1QiJDoCC-BY-NC-1.0 0lq-o0\n\
1J7Xhq-A2zVzTU-Berlin-2.0\n\
1JC0DK-xhNXzXdebug-1.03\n\
1JG0GK-4snh1GPL-CC-1.0\n\
1JGqQl2GmFJTlfm1.0 6fh-fw\n\
1JI1jt055j8_FSFUL\n\
1JITZj1q-wzdharbour-exception\n\
1JMsKv2YE5PTIntel-ACPI\n\
1JOLJV1iHjKuOSL-2.0 b\n\
1JRSeA2mtVDgRSCPL\n\
1JU8B20g58NJOLDAP-1.2\n\
1JWLBe0nBc2lX11-swapped\n\
1Jdl-b0c1J7xCatharon\n\
1Jk3uM0I3FFkAPSL-1.2\n\
1Jk5Q305EADPllama3.1 4dy-fa 5fb-hn 88t-bp\n\
1JkHJq2o9gutLZMA-SDK-9.22\n\
1JmSYt2eMYR4Zimbra-1.3\n\
1Jp4lE0C_mr_NOSL\n\
1JsOGY0KTpooBugroff\n\
1JvMEA2mT8fWVSL-1.0\n\
1Jx1Va0m5eb4libpng-2.0\n\
1K-HAG-7bGbPFair\n\
1K3gE21BiLM0Imlib2\n\
1K4E6A1xWjxtCDL-1.0\n\
1K9R0R0IfS9zTU-Berlin-1.0\n\
1KBZcI00j6rDAutoconf-exception-generic\n\
1KBh6d0f65YwECL-1.0\n\
1KCRi30fwKCLFreeImage\n\
1KE4wO28yE0hOCCT-PL\n\
1KEn432JVzZaGFDL-1.2-only b1al-1bg\n\
1KFzE60JlvExRdisc\n\
1KGOFd2E5ro7CC-BY-2.5-AU\n\
1KIiTb0WeJOrSUL-1.0 01i-2x\n\
1KIuvC10kUGEOLDAP-2.0\n\
1KOwC-2hupBCPython-2.0.1\n\
1KR5Ls04TFsHBSD-2-Clause-FreeBSD\n\
1KS66w-unPS9HPND-export-US\n\
1KSTAy0cw_myrsync-linking-exception\n\
1KX6Z00cJ84OBOLA-1.1\n\
1KdsiZ2S64i5Naumen\n\
1KfDx2-AO95nopenrail++ 41w-6n 4tz-xb 410s-13f 41gs-1gt 41h6-1oc ctz-xb c10s-13f\n\
1Kgy4w2n7KPRCC-BY-3.0\n\
1KiyvH-ReMi4NCBI-PD\n\
1Kn9-k0fqkOqCC-BY-NC-SA-2.0-UK 0ap-c9 0do-ee b\n\
1KnqeT0LP1PMBrian-Gladman-3-Clause\n\
1KynWr28xCb1StandardML-NJ\n\
1Kz-3s1oOpwxOPL-1.0\n\
1L-b2H17Gy_2hyphen-bulgarian\n\
1L0rlv2VdsqxZPL-1.1\n\
1L2kHx-1iZWEBitTorrent-1.0\n\
1L9DV52gUO2hCECILL-B\n\
1L9P2m0fT2w3openmdw-1.1\n\
1LCWud17-7yjImageMagick\n\
1LDWiH0UqXQ4mpi-permissive\n\
1LElXX1IlvHqHPND-sell-variant-critical-systems\n\
1LJ9S0-2Q9xYCC-BY-NC-3.0 012i-14s\n\
1LKKOG0ilUc5modelgo-mg-by-sa-2.0 bjq-k3\n\
1LKZ8J1gO0t6SHL-2.1\n\
1LKcLi15r9BcOCCT-PL\n\
1LMoqh0v3n8IAAL\n\
1LN1Sk-0jHYCHPND-sell-variant-critical-systems\n\
1LNOgK2XgmUCNOSL\n\
1LRG8z0z9C_JUniversal-FOSS-exception-1.0\n\
1LSkUm2HAJkwLPPL-1.3c\n\
1LSxZy-71ioaGD\n\
1LW_6B-E2xVqInner-Net-2.0\n\
1LcpQq-epGywOPL-1.0\n\
1Lkxz4-A7VFGAML\n\
1LvV280XrJXLGPL-CC-1.0\n\
1Lz6r40peAHxCC-BY-SA-2.1-JP b\n\
1M0hW90b3NbQLinux-man-pages-copyleft\n\
1M2Fln2QWbBrltx-video-open-weights-license 4km-mr 4qe-t4 41f9-1qk 6be-jc ckm-mr cqe-t4 dum-wn\n\
1M5KOD0EYx9iLZMA-SDK-9.22\n\
1MH4gS-OVbidfair-noncommercial-research-license 00-8 04r-5o 099-a3 0w5-wx 199-a3 49-r 4cm-dj 4uy-v1 4wy-wz 414l-16p 416z-17s 4188-19e ca4-bq e\n\
1MIYzJ0t02gJpolicy/deepseek-attachment-a\n\
1MKZt10FOtc3CDDL-1.1 bn2-o4\n\
1MQFIw0W9Urtpsutils\n\
1MTsRZ2BCcsPMIT-CMU\n\
1MaDP114Z9wkBSD-Attribution-HPND-disclaimer\n\
1MeZ_g-Y3aMkCC-BY-3.0-DE\n\
1MfUll0X1dzQCatharon\n\
1MiylI-A5-hkGPL-3.0-linking-exception\n\
1Mj-Yd2Ehix2ESA-PL-weak-copyleft-2.4\n\
1MkGSJ-DXgPBCPL-1.0\n\
1MzJ2n0iBZuWCDLA-Permissive-2.0\n\
1N0msi-8Ihtiopt-175b-license 06a-8z 16a-8z 4bt-g1 e6a-8z ez7-zp\n\
1N1BmH2Jmbp-CC-BY-SA-2.0-UK b\n\
1N6jIN-BZwarOFL-1.0\n\
1N91m0-ugThBOPUBL-1.0\n\
1N9v4x1yEd9vArtistic-1.0-cl8\n\
1NBc8c0cHFUmOLDAP-1.2\n\
1NEETJ1S6yhgRPSL-1.0\n\
1NItcx-hI8N5Xdebug-1.03\n\
1NJ3vX0ruPDmOCaml-LGPL-linking-exception\n\
1NMXir10U83xopt-175b-license 069-8y 169-8y 4bs-g0 e69-8y ez6-zo\n\
1NNSHD-tKeeSX11\n\
1NR7Zh0t3Ly2SSPL-1.0\n\
1NUtyh1lBfgwOPUBL-1.0\n\
1NYBsx-baVFYRPL-1.1\n\
1NZWgU03FJKppolicy/llama3-use-policy\n\
1NlZ8W28b3WZCECILL-2.0 b\n\
1NoVNn1eYXvyUnicode-DFS-2015\n\
1NqMxU0mV6idCommunity-Spec-1.0\n\
1NrFX118vh3EECL-1.0\n\
1NrKNp2IB6FNSHL-2.1\n\
1NstPa0XbZ4fAfmparse\n\
1NtQ4O1TpmGOECL-2.0\n\
1Nv8691cyPzaX11-swapped\n\
1NxuJ92mYUZ1CC-BY-4.0\n\
1O-_Q80XQC2SRHeCos-1.1\n\
1O0Lc9-aP-haOPL-UK-3.0\n\
1O4Fdj1wFoC8OFL-1.1-no-RFN\n\
1O9JhW24vdV5BSD-3-Clause-LBNL\n\
1OG6632lJCNBUniversal-FOSS-exception-1.0\n\
1OGDi417f-57D-FSL-1.0\n\
1OIbSM1I2swwpml-1.0 47n-8t 4ab-c2 a c e\n\
1OM3Pf-pBX5fParity-7.0.0\n\
1OPJr1-I8q1TOLFL-1.3\n\
1OQtza0yCX5BCondor-1.1\n\
1OUfqO0E5kM4NTP\n\
1OUmP4-G8b60OLDAP-2.2.1\n\
1OXc2I09IyP5CERN-OHL-1.2\n\
1OXtW906oBiSMIT\n\
1Oaz8W1CMeeABitstream-Charter\n\
1OfKNJ2rXXiuNTP\n\
1OfkhP163KUFOpenMDW-1.0\n\
1Og1TE-L-cp_fair-noncommercial-research-license 04i-5f 090-9u 0vw-wo 190-9u 40-i 4cd-da 4up-us 4wp-wq 414c-16g 416q-17j 417z-195 c9v-bh e\n\
1Ol7IJ08uBtGWsuipa\n\
1Ol_hI2UgxRgMIT-open-group\n\
1OnGKL010FJwC-UDA-1.0 43z-4a\n\
1Ou92r1QA1vfSSPL-1.0\n\
1OuecC-bN5_JCC-BY-1.0\n\
1P-37K2_6GSwInformatica\n\
1P1kVw2W0ZPlOSET-PL-2.1\n\
1P2J_u0XqWXaBUSL-1.1 4m-19\n\
1P3OMq1KkS1ITGPPL-1.0\n\
1P4CrN-vjrz6OSL-3.0 b\n\
1P5Dg02VNGLCCC-BY-SA-3.0-DE b\n\
1P6tYT1Yzyc0Apache-2.0\n\
1P9Xbg1zarxBCC-BY-NC-SA-2.0-DE 0 b\n\
1P9yQq-_9xClCaldera\n\
1PA1Ra184F4XOpenSSL-standalone\n\
1PCU_M0JrJ2nstunnel-exception\n\
1PDlIk0fXtgcMPL-1.0 b\n\
1PPSp222_dNbRHeCos-1.1\n\
1PYGbs21AeVRImageMagick\n\
1PazfR1wILuZSendmail-Open-Source-1.1\n\
1PdW4X0WVwI6SHL-2.1\n\
1Pg0Bt2BjkdBCC-BY-3.0-IGO\n\
1PgyPT0JpDbRevolutionaryscale-community-license 0ot-u4 0wl-xt 017j-19z 4wl-xt 417h-17i 41e7-1h6 71br-1e6 c e1q7-1u1\n\
1PuJO_0QJluFopenmdw-1.1\n\
1Q-q930c7Mg9fair-noncommercial-research-license 00-8 04s-5p 09a-a4 0w6-wy 19a-a4 4a-s 4cn-dk 4uz-v2 4wz-x0 414m-16q 4170-17t 4189-19f ca5-br e\n\
1Q0ICP1m2-2NArtistic-1.0-Perl\n\
1Q2lp52kBwm4Multics\n\
1QDiCZ2zHDUGRSCPL\n\
1QFeMe0mOJ1nCC-BY-SA-2.5 bsj-tw\n\
1QGgcH14chXoCC-BY-NC-3.0 0149-16j\n\
1QKHUt-SCH2iCC-BY-3.0-AT\n\
1QOi-Q0Rw6v-aquila-license 44a-4q e1x-22 ede-dt\n\
1QP-4x0iIQz6modified-mit 54q-6g 64q-6g 84q-6g\n\
1QQ3vM11o3DQqwen-research 06y-8a 16m-6u 8eg-fm\n\
1QQhlC0SEvIAdeepfloyd-if-code-license 42f-47 c\n\
1QQknr1z4qAWCC-BY-NC-SA-4.0 0ay-b7 0u9-uy 016j-17a 01hi-1id b1dc-1dw\n\
1QS9AJ1x2d2FLinux-man-pages-1-para\n\
1QStCP-BKYXlGFDL-1.3-only b1av-1bq\n\
1QU_2C0pDMTVLAL-1.2 b\n\
1QYiq_-Kh2i0BSD-3-Clause-Sun\n\
1QbBEX2n1WD-Bison-exception-2.2\n\
1QcDa32ruVOGLeptonica\n\
1Qd7640Pe_YESISSL-1.2\n\
1Qh5ur1j-O6UGlide\n\
1Qj69804lKaPW3C\n\
1Qm4OB24DDiyLiLiQ-R-1.1\n\
1Qmt4n05SlQRHPND-export-US-modify\n\
1Qmy_y2Dbq7jSISSL-1.2\n\
1QoLbv0wblcTOGC-1.0\n\
1QpAs_0wHzQ1apple-ascl\n\
1QpsjI-meMMVCECILL-2.0 b\n\
1QuM271crq7sCDL-1.0\n\
1Qukwa1cbeRHInner-Net-2.0\n\
1R-MRh0-eiceArtistic-1.0-cl8\n\
1R0avs26Y6XTOLDAP-2.2.2\n\
1R2jh5-9jBXiBitTorrent-1.1\n\
1R3qDT06rMoGlsof\n\
1R7g1E2WZXrwUnlicense-libtelnet\n\
1R8zbH0Fxz_5NCBI-PD\n\
1RAw_J2YByviUnRAR\n\
1RB9XP0Kj_dxulem\n\
1RDQ6E2gBNmTlibtiff\n\
1RIgvx0UXQ4qLiLiQ-P-1.1\n\
1RJVVn1AirNvCC-BY-NC-ND-3.0-DE 0 3\n\
1RO5NU0TXWOus-lab-license-1.0 01-o 062-6u\n\
1RR8ro-qxaAoRHeCos-1.1\n\
1RTFUz1dKgdqCC-BY-1.0\n\
1RV50T-p87CySimPL-2.0\n\
1RWj-u2WMUzdlfm1.0 6fg-fv\n\
1R_Quh2pvx-iOLDAP-2.5\n\
1R_VsW0YJujjCC-BY-SA-3.0-IGO b\n\
1Rae0S0Q2M5Cevolutionaryscale-community-license 0o8-tj 0w5-xd 0173-19j 4w5-xd 4171-172 41dr-1gp 71bb-1dq c e1pq-1tk\n\
1RbGaK04q1SZGPL-2.0-only bmm-nv\n\
1RbNdI-FgbwLMIT-STK\n\
1Rdgrt19hKzOADSL\n\
1ReB1a2xK3l5CDL-1.0\n\
1RgaAU-GLs-LgSOAP-1.3b\n\
1RkYlA16VEl6apple-ascl\n\
1Rmw0d1hpON6gemma 4au-bx 4cr-eh 4iu-ix 4j7-ka ccr-eh\n\
1Ro4742-kmwylibpri-OpenH323-exception\n\
1Rp6N92BO2eZCommunity-Spec-1.0\n\
1RpVxN-rnovDCNRI-Python-GPL-Compatible\n\
1RuUYF1aSXERSSLeay-standalone\n\
1Rw-CK2yfbKMUCAR\n\
1RxEkP-NflPcCC-BY-NC-SA-1.0 0se-uo bng-p3\n\
1Rzgs70wGksOOLDAP-1.4\n\
1S1kNq-j4dw0Intel-ACPI\n\
1S5zvj2ERhbyLiLiQ-Rplus-1.1\n\
1S80j00MayVeBison-exception-2.2\n\
1SAGSn-vAl_GNCL\n\
1SAeRb2kWvwkaquila-license 443-4j e1q-1v ed7-dm\n\
1SC6ir-Wmw1eEUPL-1.2 b\n\
1SI0Sb05grCTCECILL-2.0 b\n\
1SKa521L5bKUMIT\n\
1SS0zX2TqwYMEPL-2.0 b\n\
1SS44c-aKKOcOPUBL-1.0\n\
1STiJ70wRv2JLiLiQ-Rplus-1.1\n\
1SUrsR0wjSl8GD\n\
1SVWDP2S8fB6GPL-CC-1.0\n\
1S_4j00_WknQMIT-CMU\n\
1Sb5Li1Y-jUEHDF5\n\
1SeSaW1xr7n8bcrypt-Solar-Designer\n\
1Sf9GC-k_w3NInner-Net-2.0\n\
1SfOEl221uzwDL-DE-ZERO-2.0\n\
1Smvsz0Ppud8CC-BY-3.0\n\
1SoizK-b2kOfBootloader-exception\n\
1SrLY_23Rb7mAPAFML\n\
1SzcfN-yUytuInnoSetup\n\
1T-0r02HtimRBSD-4-Clause-UC\n\
1T2AD50jYBcwllama3.3 4ea-fu 5fv-i8 895-c1 9\n\
1T9Yd22qV_qBCrossword\n\
1TDSmw1N2R02BSD-3-Clause\n\
1TDxmI0OvjKzMIT\n\
1TG6Oi2n2A-oCC-BY-NC-SA-4.0 0bb-bk 0um-vb 016w-17n 01hv-1iq b1dp-1e9\n\
1TPgb9--b1EMgemma 4b3-c6 4d0-eq 4j3-j6 4jg-kj cd0-eq\n\
1TQNz918TT4mRuby\n\
1TR0RW1oeNpWOLFL-1.3\n\
1TWJO50hnlbuSMLNJ\n\
1TgPzt1mBqIqOpenPBS-2.3\n\
1Thker-2losjDL-DE-ZERO-2.0\n\
1Thpqr0lvxJ3cogvideo-license 41w-6n 4tz-xb 410s-13f 41hl-1p5 ctz-xb c10s-13f d14v-16g\n\
1To9Qo16vwEaBSD-3-Clause-No-Military-License\n\
1Tq9DU0HV56VUnicode-DFS-2016\n\
1TrvZY1Y6juYHPND-doc-sell\n\
1TsNr5-3_5tZfair-ai-public-license-1.0-sd 4h-12 4k2-km 4mr-ne 4or-wc b\n\
1U04982qoCOfW3C-19980720\n\
1U0aKF-hG_txAPSL-1.0\n\
1U4oU_0oBhqhPDDL-1.0\n\
1U5Nzo06m_ipbigscience-bloom-rail-1.0 49j-ak 4ys-10v 414c-16z 41l3-1tq cys-10v c14c-16z d18f-1a0\n\
1U5TUE1wBWg2modelgo-mg-by-rai-2.0 4im-me 4ns-of 4pp-u1 ec8-dd\n\
1UE_pp0fcam5curl\n\
1UGsLM0sIQNvx11vnc-openssl-exception\n\
1UGxx10mkKC6GFDL-1.1-only b12n-13i\n\
1UHKk21Oq6NpNokia-Qt-exception-1.1\n\
1UMLtZ2muQCgngrep\n\
1UNmnm-z8Ba5bzip2-1.0.6\n\
1URc9w0Yc-21skywork-community-license 4br-ck 816c-17d e9j-aq\n\
1UScs3-fXETmbzip2-1.0.6\n\
1UTZ5O0gZKbIeCos-2.0\n\
1UTnHt2ZduCLAspell-RU\n\
1UV7rV0FiGWvTPL-1.0\n\
1U_dbc-JIS_7CC-BY-SA-3.0-IGO b\n\
1UbrBc0yOOQlmsr-license 02o-3d 12o-3d 2 46j-6p 475-7m\n\
1Uj8E--bzqQImodelgo-mg-by-nc-nd-2.0 01-a 0f0-f3 31-a ecn-ds\n\
1UjfZE-wUyoPGNU-compiler-exception\n\
1UmTOZ1QNj0iFreeImage\n\
1Ur5Ew1pfXi6MPL-1.0 b\n\
1Us0W42yZv3pdatabricks-open-model-license 4e2-e5 4f1-ga 5hc-jj 7e6-es c dkp-l9\n\
1UwQik00iYZLCDLA-Permissive-2.0\n\
1UwyP3-WVDEaCC-BY-SA-2.0 bso-u1\n\
1UyRMr0-X5tFCronyx\n\
1V-8of1bgt1DXnet\n\
1V-tAo-t4wNYISO-permission\n\
1V19zf-9F6GKCDDL-1.1 bn3-o5\n\
1V1zXs-ldRPNCC-BY-NC-SA-2.0-UK 0ap-c9 0do-ee b\n\
1V3eEo2p_doDOGDL-Taiwan-1.0\n\
1V5jsj2_1dn1policy/llama4-use-policy\n\
1V7xUa1YIvYUsarvam-research-license 05f-7a 0fd-gh 019f-1dd 15f-7a 1ib-jd cle-nq\n\
1VAaLy1ByamBEntessa\n\
1VBfTN038AVLbzip2-1.0.5\n\
1VCAcc1lb6w7OGDL-Taiwan-1.0\n\
1VCdbp1FzF3LSGI-B-1.0\n\
1VFWjT1mo4gdOCLC-2.0\n\
1VIuGF04zLiAIPA\n\
1VIyUg22_29bEUPL-1.0 b\n\
1VKXzg--egqmAPSL-2.0\n\
1VSwHl0fUm_sAML\n\
1VTSju0g1kEiLPPL-1.2\n\
1VaQ2x1FcS_3MIT-CMU\n\
1Ve89D2ybY0ACC-BY-2.5-AU\n\
1VeM7x0NGjHECDLA-Sharing-1.0 b\n\
1VifLq2TewTjdeepfloyd-if-license 065-7s 0bi-cm 165-7s 4il-jf e65-7s e115-11n\n\
1VjvOU2U3oyrllama3.3 4du-fe 5ff-hs 88p-bl 9\n\
1VmGFh-j7lnlCC-BY-NC-SA-2.0-FR 0 b\n\
1VnNnR-5lRfApolicy/salesforce-aup-external-facing\n\
1VpkbM01yvvMZeeff\n\
1Vw7Dv2JQt_JBSD-3-Clause-Tso\n\
1W16FW17pqsICC-BY-NC-SA-3.0 01bl-1dw b\n\
1W1nW80o0ChzDigia-Qt-LGPL-exception-1.1\n\
1W77Be2qpRSfASWF-Digital-Assets-1.0 4\n\
1W7Tgj-iz23ePython-2.0\n\
1WAE_22vVVjePHP-3.0\n\
1WAMxJ2FKoXNmodified-mit 54n-6d 64n-6d 84n-6d\n\
1WEUgI1PLZTUxpp\n\
1WF-yK2OKUSWbzip2-1.0.5\n\
1WHW2313LGbGOSL-1.0 b\n\
1WQj70-AZKSxCC-BY-ND-4.0 38r-8z 390-9v 313h-13y\n\
1WSXdv0za_pKSugarCRM-1.1.3\n\
1WUMw0-td2UXBSD-Attribution-HPND-disclaimer\n\
1WbpSc2WjlstBSD-3-Clause-HP\n\
1WcooK2Rp-MnAML\n\
1WdqOQ1mI5tuBaekmuk\n\
1Wf-0z2ASHJ9OLDAP-1.2\n\
1WfM151bT-flprior-labs-license 815j-17d\n\
1WhaaG1943L_Furuseth\n\
1WiVVP-TrUySCC-BY-3.0-AU\n\
1WkFjO1DauSQOGL-UK-1.0\n\
1Wp76g0W7r2tDOC\n\
1WqBRd19qwnbAladdin\n\
1WtaoC-NcmU0OGL-UK-2.0\n\
1WvBgF1kNV_tApache-1.0\n\
1WxmKc-T77cLSGI-B-1.0\n\
1WyYm429RjVELPPL-1.3c\n\
1WzV430KokA6DL-DE-BY-2.0\n\
1X08eA0f0bYuVSL-1.0\n\
1X0s2o2vLrIANCBI-PD\n\
1X26bA2X4jXMWTFPL\n\
1X3Dl02dE0XzCECILL-1.0 b\n\
1XAjfM13qzmiTPL-1.0\n\
1XC7Ls-7ctt5Python-2.0\n\
1XIaWq1Dt56qISC\n\
1XJCnp14vMAaKazlib\n\
1XOHGy2nXmXdCC-BY-SA-3.0-AT b\n\
1XP3zC0qAp5Yglm-130b-license 0q-1r 02d-35 1q-1r 42d-44 eq-1r\n\
1XQ2PN-PSjy8Info-ZIP\n\
1XRIgM1ORMbuOpenSSL-standalone\n\
1XUTYb1SKkirMIT-CMU\n\
1XUnrk160Lx8OLDAP-2.8\n\
1XaPQj2L2TLHGNU-compiler-exception\n\
1XaoGD2ZpOd5AML-glslang\n\
1XbDIN-1fKQ4openmdw-1.1\n\
1XcTHv0I25vdGPL-1.0-only b\n\
1Xe3LN2F_YqZBSD-3-Clause-LBNL\n\
1Xex6u2zu_ARBOLA-1.1\n\
1XhCKb1KGNFNOpenSSL\n\
1XiLha-_cuMtCC-BY-2.0\n\
1XjJqL0lCyU5CC-BY-SA-4.0 b1bf-1bz\n\
1XoEex1IKvdPcreativeml-openrail-m 428-6z 4ub-xn 4114-13r 41hx-1ph cub-xn c114-13r d157-16s\n\
1XqFzG0AgIJlSUL-1.0 01j-2y\n\
1XsOg82KIIgECC-BY-NC-SA-2.0-UK 08v-af 0bu-ck b\n\
1Y-ko628auslCECILL-1.0 b\n\
1Y-ofD2THQaqOpenSSL-standalone\n\
1Y2qK-17b83-BSD-2-Clause-FreeBSD\n\
1YGt5M1FX69rfunasr-model-license 4 839-42 8af-ap\n\
1YIV_t04U2eKSpencer-86\n\
1YJ9Yg-BUFuQSSLeay-standalone\n\
1YJrrz221ex7GPL-3.0-only b1cx-1dn\n\
1YNJKB0q7pw6mxml-exception\n\
1YSABO0LCotKNCL\n\
1YSju41FLJNyCAL-1.0\n\
1YazXH1uZfK1LiLiQ-P-1.1\n\
1Yfpbx--wWPvEurosym\n\
1YmfAx0Qp7M-u-boot-exception-2.0\n\
1YuuuG0IkQsjAML\n\
1YvZMT0pE224CDDL-1.0 bnq-os\n\
1Yybrl-kFujwWatcom-1.0\n\
1Z0MkU-kLipQlibpng-2.0\n\
1Z6Fep2xQV1ISleepycat\n\
1Z6jG50nimO3CC-BY-NC-SA-2.0-UK 0ap-c9 0do-ec b\n\
1Z8XdA-sC2XZClArtistic\n\
1ZB-PD09erYCOSL-2.1 b\n\
1ZB3xH0RGt-iParaType-Free-Font-1.3\n\
1ZFAiB1Q7jMNpolicy/salesforce-ai-acceptable-use-policy\n\
1ZKUj82pMfMNSL\n\
1ZLWDG08J0GdCC-BY-3.0-US\n\
1ZMC-m1G7jc_chameleon-research-license 08r-9o 0d5-en 0l2-lt 1d5-en 1l2-lt 4bx-ci 4jb-q2 cer-gd e\n\
1ZNTWz1_vQkODigiRule-FOSS-exception\n\
1ZPnwL1n8obpNPL-1.1\n\
1ZUBL6-p6QPIMIT\n\
1ZV00Z-Cs1jjC-UDA-1.0 43z-4a\n\
1ZXAky-fbXV9LPL-1.0\n\
1Zc83A0Vne6RIJG\n\
1ZcWK_0lU_eNGPL-CC-1.0\n\
1ZhgwW0GjdOipolicy/gemma-prohibited-use-policy\n\
1ZqhVF0O79ZRminimax-model-license 4ar-bv 4wh-10z\n\
1ZrumV2RDFzwX11-no-permit-persons\n\
1Zzzgd2xlblINCGL-UK-2.0 01p-2d 03f-3y 07l-9b\n\
1_-TY21A0KpYCC-BY-SA-2.0-UK b\n\
1_3foo1TnJU3Afmparse\n\
1_9JK52u7jXsOGTSL\n\
1_Am6a0nSu0YBSD-3-Clause-Tso\n\
1_GoY50lt_p4RHeCos-1.1\n\
1_KhiV1pej1YUbuntu-font-1.0\n\
1_LH860gqcLFNTP\n\
1_LZud2M3tSuX11-swapped\n\
1_SXtB01ciYfOSL-2.1 b\n\
1_SuDt1Td72mMcPhee-slideshow\n\
1_Swnz0wgzs5OpenSSL\n\
1_ksxc-gWqByCC-BY-ND-4.0 30-6 3bb-bj 3bk-cf 3161-16i\n\
1_pGoD-bX9F3LGPLLR bdf-e2\n\
1_rfm-1NfGuuOCCT-PL\n\
1_uvZF0EFr0nCECILL-C\n\
1_wCeb-S3UnNcopyleft-next-0.3.1\n\
1a0IkI12u_g1UMich-Merit\n\
1a23u82j7Gh1OLDAP-2.8\n\
1a2_Sx2GWeWjCC-BY-NC-4.0 0ax-b5 0sp-te 013v-14m 01c3-1cy\n\
1a6pmJ1X5PTsMIT\n\
1a8xmW0TNqtXCOIL-1.0\n\
1aD-SN-9fpCuOSET-PL-2.1\n\
1aFubT0sgRxMNTP\n\
1aHEw01czWFjRuby\n\
1aHxLP0Ut4Zcstabilityai-nc-community 00-9 0a-i 05s-6p 07u-9x 4j-15 47u-d9 cda-h8 e7u-9x\n\
1aItv41R_PRBCNRI-Python\n\
1aKh5U2dYGgRai2-tulu-model-license 06g-95 0dh-h9 16g-95 4dh-h9 4hq-is 4je-jw 4ll-m1 41ee-1eg 41eo-1mv 41n7-1n7 41ns-1q1 41u0-1ue 41ug-1xf e6g-95 e13q-148\n\
1aOCKH2IwGFYCECILL-2.1 b\n\
1aS3QU0Du4PsCC-BY-NC-SA-2.0-FR 0 b\n\
1aTJZJ0bsg9dMIT-CMU\n\
1aTL671vaEj_GFDL-1.3-only b1ay-1bt\n\
1ac8zy-ilMwAEPL-2.0 b\n\
1agioy-RqcfMTPL-1.0\n\
1ai2CR-zHOa6Texinfo-exception\n\
1ano9--w7A2vArtistic-dist\n\
1ap6Q22jCC3uOSSP\n\
1axUdF2ToXjuBahyph\n\
1ayBEB1LyJNPCC-BY-3.0-IGO\n\
1azJhU0S7WB0wwl\n\
1azKqL2Tz08-MIT-enna\n\
1b-EOY-PuGZvsam-license 4gc-j1 cd5-es exa-zz\n\
1b1t3d2UfT1iBrian-Gladman-3-Clause-no-conversion\n\
1b7nNr24TMO1CECILL-C\n\
1b8CQE2n74s5OSET-PL-2.1\n\
1bAge00VdMvpBuddy\n\
1bBEUK2_34HeCDDL-1.1 bnz-p1\n\
1bKoTk0VUvpPsqlitestudio-OpenSSL-exception\n\
1bL_KV17ek8EMultics\n\
1bOYSw0IjKNJOCCT-PL\n\
1bRzQQ0b_FdNxinetd\n\
1bUytx23r5gKSISSL-1.2\n\
1bVo9p2-OcOvNOSL\n\
1b_bLu0kVJfIIPL-1.0\n\
1b_ppC0Lbt38RPSL-1.0\n\
1bbpWT0_AlUgOSL-2.0 b\n\
1bf0zI2oifheLZMA-SDK-9.22\n\
1bh0GQ0ZQMNgInner-Net-2.0\n\
1biziW1tR52Ierlang-otp-linking-exception\n\
1bmL-O-Li7L3SGI-B-1.1\n\
1bmZ101sBXxFHDF5\n\
1bpHz71ca79pAPSL-2.0\n\
1bpqNM--4U2yfair-noncommercial-research-license 00-8 04s-5p 09a-a4 0w6-wy 19a-a4 4a-s 4cn-dk 4uz-v2 4wz-x0 414m-16q 4170-17t 4189-19f ca5-br e\n\
1bqe7i1uQZCGOpenPBS-2.3\n\
1bvfDj-Oq5Vdmailprio\n\
1bw3WC-r7oT9SSPL-1.0\n\
1bxvfd0dn7IXAdobe-Utopia\n\
1cA8Bv2qXAA2Unicode-TOU\n\
1cF_nJ-HUyx4ECL-2.0\n\
1cGiKb0skCcJMIT-CMU\n\
1cGsVa1fPRpRLPPL-1.2\n\
1cJUYk-JYL4cVSL-1.0\n\
1cK-5o2b1AarCC-BY-NC-2.5 0mv-pg\n\
1cMZus1rgcvoZend-2.0\n\
1cNN9328_HB_APSL-1.0\n\
1ce9qw0Ba6ZROLDAP-2.3\n\
1chTv12fM81uMITNFA\n\
1ciNET1xOjTMCAL-1.0\n\
1ckXMX1bFi5bInformatica\n\
1clLS_20omQILGPL-2.0-only b111-11o\n\
1cn7m3-2MrEukvirc-openssl-exception\n\
1cnNAk1IeMjpMVT-1.1\n\
1cohz521NMdvGmsh-exception\n\
1cosjq0ANSyERHeCos-1.1\n\
1cwLu80G18G1Nokia\n\
1d6Lp1-_9LG0MIT-CMU\n\
1dA_XY0QnSBKOpenSSL-standalone\n\
1dEmv-0A9mplSHL-0.5\n\
1dHK3_1A965kMIT\n\
1dQcqj-zBIblfmt-exception\n\
1dR7qR05I7QESSLeay-standalone\n\
1dUfB50DUextMIT-CMU\n\
1dcaDw-ZEfFpOLDAP-1.2\n\
1dd42J-1vnRkOpenJDK-assembly-exception-1.0\n\
1dhD0e-zYleWAPSL-1.2\n\
1dnM0I1i13AISendmail\n\
1dnkhJ2hkREUCECILL-B\n\
1dpftu2KN2bSAAL\n\
1dqCZa0JyOU4swrule\n\
1dto_P1NUzJaAPL-1.0\n\
1dtxvI0E9i0QASWF-Digital-Assets-1.1 4\n\
1du8-l1LxkUwUCL-1.0\n\
1dwCey-gVEcSOGL-UK-3.0\n\
1e0K9I0jR0apBitTorrent-1.0\n\
1e2WDM2wrAcOxkeyboard-config-Zinoviev\n\
1e4gPP2enjHvdtoa\n\
1eBpH4-rlwb-DSDP\n\
1eDVwQ19ZvdNParaType-Free-Font-1.3\n\
1eJNn40cnRKWUnicode-DFS-2016\n\
1eJwON21HyJgPHP-3.01\n\
1eKmaA1Rt0uZFair\n\
1eOBtn2V-WXuYPL-1.1\n\
1ePogK-StpLAQPL-1.0-INRIA-2004\n\
1eRWz0-CfxUVBSD-2-Clause-FreeBSD\n\
1eRbFu2u3F3tBSD-3-Clause-No-Nuclear-License-2014\n\
1eSrus0A6qibJPNIC\n\
1eUu_y1uQz2EMackerras-3-Clause-acknowledgment\n\
1eWJN80T6S79CPAL-1.0\n\
1eZxyv033MYuNCBI-PD\n\
1ebftF-w2f6wBSD-4-Clause\n\
1edKeW-XW1B_lfm1.0 6fe-ft\n\
1emSPA2VpMtwLibtool-exception\n\
1etxoV236292FBM\n\
1ewdx80fUXjQSpencer-99\n\
1ewic11A0sDHCC-BY-2.0\n\
1ez-9d0h_LayOLFL-1.3\n\
1f-0Ua27BilpSendmail-Open-Source-1.1\n\
1f-JbV1Pttkypolicy/chameleon-use-policy\n\
1f0qNJ-hdR7xHPND-MIT-disclaimer\n\
1f51wJ-9gdYgllama4 4d7-ei 5ej-gu 89c-b6 9\n\
1f57Jo1Nd4szCC-BY-SA-2.0 buc-vp\n\
1f8DLm1Z1KvsCC-BY-NC-4.0 0ba-bi 0t2-tr 0148-14z 01cg-1db\n\
1fDnKP1RMjuJCERN-OHL-S-2.0\n\
1fH3-Z2R35HADL-DE-ZERO-2.0\n\
1fHahT0vVazJAFL-2.1\n\
1fOMSI2F9DQTMIT\n\
1fOXMw1M0C4sTGPPL-1.0\n\
1fQPtI-qHXXGBSD-3-Clause\n\
1fYeLI-bsaicUnicode-TOU\n\
1fd-Nd1iU8-sOpenSSL\n\
1fh1S50ywjrrSendmail\n\
1fh3uJ0g6HpXPython-2.0\n\
1fh5Ko-8P9FFAGPL-3.0-only b195-19v\n\
1fhFSK0vovnHSGI-B-1.0\n\
1fll610DCajSInnoSetup\n\
1fmZhR0Soj4jLPPL-1.2\n\
1fpfFD1Tcj5kW3C-19980720\n\
1ft8RW0magxoSleepycat\n\
1fxUEr-UmnCMMIT-Khronos-old\n\
1g2dsM28wsE5NCGL-UK-2.0 01o-2c 03e-3x 07k-9a\n\
1g3ZZm1ZXiYRSendmail-8.23\n\
1g3fhW07Txe-Community-Spec-1.0\n\
1g5OKb0oNjnVStandardML-NJ\n\
1g7k6j2BBEG7GNU-compiler-exception\n\
1gNH-e2PaSMyGPL-2.0-only bml-nu\n\
1gTm5o-fAnKMstable-video-diffusion-nc-community 00-a 06r-8s 4b-x 46r-8s c8t-cp e6r-8s\n\
1gUYa51l1MUATAPR-OHL-1.0\n\
1gYhuX0pOjJPSOFA\n\
1g_uqf2YF91GCC-SA-1.0\n\
1geEIO2TcEeRpolicy/llama3-use-policy\n\
1gh2nG-HIGlCOLDAP-1.3\n\
1giMm40fbJiuCC-BY-SA-3.0-IGO b\n\
1giON0082ZgENPL-1.1\n\
1giSEJ-ajirOCC-BY-3.0\n\
1goTM0-cyAugOLDAP-1.3\n\
1grBSr0HrxoUESA-PL-permissive-2.4\n\
1gxS_v0ZJ2qcHTMLTIDY\n\
1h-hbE-4dpidMPEG-SSG\n\
1h0saV25QEICiMatix\n\
1h2YIc29wu0YOLDAP-1.3\n\
1hC32n2H7BodEFL-1.0\n\
1hL3xe03Bid4NTP\n\
1hL3zt1aJuWASSPL-1.0\n\
1hQ8Cz2dXCTpOLDAP-2.7\n\
1hV9b0-uDsb_OGTSL\n\
1hZl9V27jDliNCBI-PD\n\
1ha7en1J5daUCECILL-1.0 b\n\
1hi73z-CIPxIdeepseek 420-6p 4pp-rs 4v9-xw 41g4-1g5 41gi-1ms cpp-rs cv9-xw\n\
1hn5xh2lExZXAPL-1.0\n\
1hnExG-ERYagNCBI-PD\n\
1i33zO2y3eaACC-BY-ND-2.0 30-5 3ko-lp\n\
1iC5eb0MnnBJRPSL-1.0\n\
1iE_-C1S3rFubilibili-index-tts-license-1.0 02x-3a 43b-4i 89v-b1 a3o-3u aby-ca e2v-3a\n\
1iGiVN1OArl_modelgo-mg-by-nc-rai-2.0 00-9 0f0-f3 4k9-o1 4pf-q2 4rc-vo ecm-dr\n\
1iI-0O1rykISCGAL-linking-exception\n\
1iKQbo2vS7EDGPL-3.0-linking-source-exception\n\
1iLzB_-ev0wINCL\n\
1iPEB12wTn5GMIT\n\
1il-vI1H6xoMDL-DE-ZERO-2.0\n\
1inZef2reAW-RPSL-1.0\n\
1io0DW-PkuaSAutoconf-exception-3.0\n\
1iolUj2Qj_woltx-video-rail-m 0m0-mo 1m0-mo 43p-78 4y6-zy 413z-16n 41ky-1w3 cy6-zy c13z-16n d18a-1ab\n\
1iqIpx-zXv-jParaType-Free-Font-1.3\n\
1iru772uaoz4Aladdin\n\
1is0jo1DATLNAMDPLPA\n\
1iuUdZ2mRtd63D-Slicer-1.0\n\
1ivbBp-chwuZBSD-4-Clause-UC\n\
1iwe9x08K7A4OpenSSL\n\
1j0jtG1seg2sNRL\n\
1j3GzC2eGG2CLPPL-1.2\n\
1j4f9U0aLIP7OpenSSL\n\
1j6-Bj-UlT0KHPND\n\
1jB3Cj1TLrGDCUA-OPL-1.0\n\
1jKZHI1gG5xJOGTSL\n\
1jLjQK2VsVKLbigscience-openrail-m 42x-5b 4w5-y2 411p-12l 41ii-1ko 41lw-1ro cw5-y2 c13j-14c d16p-17e\n\
1jMM7K-8n0IBfair-noncommercial-research-license 01-9 04s-5p 09a-a4 0w6-wy 19a-a4 4a-s 4cn-dk 4uz-v2 4wz-x0 414m-16q 4170-17t 4189-19f ca5-br e\n\
1jONLj16LoxBCECILL-2.1 b\n\
1jT62O1WVoo4etalab-2.0\n\
1jU2er-Vhdi1LAL-1.3 b\n\
1jZTp31MKvtImodified-mit 54n-6d 64n-6d 84n-6d\n\
1j_Vw82rvWGHArtistic-dist\n\
1j_hzy-xyVezOpenJDK-assembly-exception-1.0\n\
1jbOkM19Dfpzbilibili-index-tts-license-1.0 02y-3b 43c-4j 89w-b2 a3p-3v abz-cb e2w-3b\n\
1jdYj207Zs2QLLVM-exception\n\
1jdflE-yZXiIMulanPSL-2.0\n\
1jkNAG-nRhwVOGDL-Taiwan-1.0\n\
1jxRVz15h77ychameleon-research-license 092-9z 0dg-ey 0ld-m4 1dg-ey 1ld-m4 4c8-ct 4jm-qd cf2-go e\n\
1k0JOD-5Th-uRHeCos-1.1\n\
1k0Ovy0SwtgBflux-1-dev-non-commercial-license 01-7 0iu-os 48-69 41dl-1gf 7 eiu-m2 e1x1-1xj\n\
1k3U6W2cTq4-openvpn-openssl-exception\n\
1k4QVx-if2qQCC-BY-NC-SA-2.5 0u0-wa bnu-p7\n\
1k8FwO0066TQfmt-exception\n\
1k9N0f-x3HHjstable-video-diffusion-nc-community 06w-8x 41-n 46w-8x c8y-cu e6w-8x\n\
1k9QF00Xcy-ZPolyForm-Noncommercial-1.0.0 00-5 07m-7s\n\
1kCO8M2lpUJbTOSL\n\
1kEOZ60f_SYJCUA-OPL-1.0\n\
1kFksb0Iwf7IMIT-CMU\n\
1kGkh_2fqsEaOGDL-Taiwan-1.0\n\
1kJM7L-_tGZABahyph\n\
1kKOX8-eHJrUSSPL-1.0\n\
1kMBHV2CW1l5TekHVC\n\
1kQ_Ji-NJWobcogvideo-license 422-6t 4u5-xh 410y-13l 41hr-1pb cu5-xh c10y-13l d151-16m\n\
1kWdg72VfLWRLinux-man-pages-1-para\n\
1kbHPO-luU-XAbstyles\n\
1kbmlP0WYBp4MPL-1.1 b\n\
1kcKQg-e-9GScryptsetup-OpenSSL-exception\n\
1klr_c-O2q2rmpich2\n\
1kmJB6011KOoArtistic-1.0-Perl\n\
1kpOef-DqpctCECILL-C\n\
1kqyGm1ZaIajpolicy/vggt-acceptable-use-policy\n\
1krnDy0FzKg9policy/llama2-use-policy\n\
1ktiDE2NsEm-W3C-19980720\n\
1kuAgJ2LtHshOLDAP-1.4\n\
1kyKc02FWcq9Condor-1.1\n\
1l0n4Y-yo9KfSpencer-94\n\
1l1YVk0SaYtpRRDtool-FLOSS-exception-2.0\n\
1l9L3X0zJeDuCERN-OHL-S-2.0\n\
1lFryf-eShyVCC-BY-NC-1.0 0lp-nz\n\
1lVygi0D2vT9yi-license 4av-ed 4183-18z aik-kn a199-19u e9z-ao e17t-17y\n\
1ldEbP0sKAVhstabilityai-nc-community 01-j 05t-6q 07v-9y 4k-16 47v-da cdb-h9 e7v-9y\n\
1lePJ92NaLorSendmail\n\
1lePny1uQKFCRHeCos-1.1\n\
1lepQi2kMmhElfm1.0 6fd-fs\n\
1lgt8O017HvVTU-Berlin-1.0\n\
1lqFsS2wPoZrOSL-1.1 b\n\
1lsQT320Sn12OSL-1.0 b\n\
1m0MDe1GBXDhWsuipa\n\
1m29Jt0Q-6DUANTLR-PD\n\
1m4NCz1WcWhlAML\n\
1m72ik2xEtYDTU-Berlin-2.0\n\
1mD8_S1ALOqkw3m\n\
1mDKGL2H__35URT-RLE\n\
1mGCXL27CosSBoehm-GC\n\
1mKM1k-E1UpRPython-2.0\n\
1mKiVT2u3NzKTPL-1.0\n\
1mNd8O1zUep1NIST-PD-fallback\n\
1mONH-0D_JENmpich2\n\
1mQd720ZtHyeSUL-1.0 01p-34\n\
1mUusa2n4ITLHTMLTIDY\n\
1mWRZO07OPk9responsible-ai-source-1.0 473-73 4kr-la c\n\
1mWhHm1y1MoCMIT\n\
1mXOBT2EfKqyCryptoSwift\n\
1mYcTm1jMEbxCOIL-1.0\n\
1mbfd02Tig3jpnmstitch\n\
1mc8Uj1ObDZSC-UDA-1.0 43s-43\n\
1mcsA12cY2SAGiftware\n\
1meCnC-zfnW7OSL-3.0 b\n\
1mh5RN2rhHlhSGI-B-1.1\n\
1mhtSy-uWL4XGPL-1.0-only b\n\
1mqy9c1UD1z0HPND\n\
1muh1F-TKIhGBUSL-1.1 4q-1d\n\
1munoL-mQqKUTORQUE-1.1\n\
1mvqO61Ewt1ROCCT-PL\n\
1n1JJm-cEObtVim\n\
1n2oZ_1arMjJCERN-OHL-P-2.0\n\
1n3am60tigoEprior-labs-license 8154-16x\n\
1n4tfN1t2GpJBSD-3-Clause-LBNL\n\
1n5I7A-5OGfzNCBI-PD\n\
1n6oDH2qR_2lMakeIndex\n\
1n7INK--2KvnOLDAP-2.2.2\n\
1n9f030pzg6KLAL-1.2 b\n\
1nD43u1MdxvXmpi-permissive\n\
1nDKjd185H5eLPPL-1.0\n\
1nH-Ov0Yf9TmSGI-B-2.0\n\
1nMy1X-flUFcopenvpn-openssl-exception\n\
1nRZTY-gZf8kgeneric-xts\n\
1nWDVu1wRr0tUniversal-FOSS-exception-1.0\n\
1nWSjC2m3PIWHPND-export2-US\n\
1nXaSD2iTtYnllama1 061-8q 0ba-f2 161-8q 4ba-f2 4fj-gm 4h8-ki e61-8q e10p-117\n\
1nXzN--gFdsLAPSL-1.0\n\
1nbapp-bKmrBMIT\n\
1neRl31szqa6APSL-2.0\n\
1nnzNN2I_agbCNRI-Python\n\
1nptyN-WoWQHchatglm-6b-license 0p-1q 02c-34 1p-1q 42c-43 ep-1q\n\
1nsYl62CekFHVim\n\
1nsehH-0todVNokia\n\
1nxJmX0_W5HFGL2PS\n\
1o2Xk-2pM-3zFTL\n\
1o3YTS1gqHwjopen-weights-permissive-1.0.0\n\
1o4gAQ2Qu9yKAutoconf-exception-2.0\n\
1o4vUI1OYN81llama1 062-8r 0bb-f3 162-8r 4bb-f3 4fk-gn 4h9-kj e62-8r e10q-118\n\
1o5f0s-Bz9atOCLC-2.0\n\
1o6TGd2IGwsiNCL\n\
1o8VdE2gQ8x6LZMA-SDK-9.11-to-9.20\n\
1oCZeo0vBqtYSPL-1.0\n\
1oM3nc11h3bIevolutionaryscale-community-license 0o3-te 0w0-x8 016y-19e 4w0-x8 416w-16x 41dm-1gk 71b6-1dl c e1pl-1tf\n\
1oQpxz27E8jGUnicode-DFS-2016\n\
1oRmmY1qDguRSNIA\n\
1oU4wa1gZDD2CC-BY-NC-SA-4.0 01-a 0jc-k1 0vm-wd 016l-17g b12f-12z\n\
1oU7kg0XSjoJMIT-Modern-Variant\n\
1oUKbt-WqJG1lfm1.0 6ff-fu\n\
1oVIG-2ajzjRSHL-2.1\n\
1oXV4c0SGUReNTP\n\
1obBe015EYVJminicpm-model-license 4bh-ds 4hp-my 58s-bd 783-8r 84j-6j ab-2m a8s-bd cbh-ds\n\
1ocYbw24P1OGdinov3-license 4cq-ff c9j-b6 etr-wd\n\
1od6et0pOKq0MIT-feh\n\
1ojYdl-Gq272CC-BY-NC-ND-3.0-DE 0 3\n\
1okM9d0NtlhFRHeCos-1.1\n\
1onNCZ-jWf6FMIT\n\
1otS5N0hXz1zXFree86-1.1\n\
1ouFtX1QSh3jCC-BY-3.0-AU\n\
1ovOEb2c5wBKNTP\n\
1p-_8l0SwHGxDRL-1.0\n\
1p1Hg410c3xWAFL-2.0\n\
1p4gt62k7JRBOCLC-2.0\n\
1p4v5G-glqzbalphafold3-model-parameters 01a-2n 031-5r 1 26a-6u 41a-2n 48i-bf 4ja-ku 4s8-s9 4sk-tj 75s-69 a c ekh-lu e10e-11j\n\
1p5kCF0QLkBLbigscience-bloom-rail-1.0 49s-at 4z1-114 414l-178 41lc-1tz cz1-114 c14l-178 d18o-1a9\n\
1p7ZNy0YR-z3ZPL-1.1\n\
1p85ab2E4MyCHippocratic-2.1 4ix-jn\n\
1p91J923l1c1gSOAP-1.3b\n\
1pDmOp2avIkmXnet\n\
1pHuPu1jlhG9JPL-image\n\
1pJ_5T2PEfiDOLDAP-1.3\n\
1pQRCW-or9nyCNRI-Python-GPL-Compatible\n\
1pT3VD19lNNVX11-no-permit-persons\n\
1pTrlt1k9nrPBSD-3-Clause-Clear\n\
1pWQV91mv9QiECL-1.0\n\
1pa_8P1eUFJumodelgo-mg-by-nc-rai-2.0 0er-eu 4k0-ns 4p6-pt 4r3-vf ecd-di\n\
1peymO0AA-2XSMPPL\n\
1pfGpt-Uf3hUbzip2-1.0.5\n\
1pgZsB1m8xA0ai-pubs-openrail-m-modified 443-5m 4vs-xi 4112-13q 41l2-1mn 61n9-1pq cvs-xi c112-13q\n\
1pjBCI-hnSx2SGI-B-1.0\n\
1pmX3a-X2FEVOCaml-LGPL-linking-exception\n\
1pq3BI0a4zewpsfrag\n\
1prwQ8-vv4GuCC-SA-1.0\n\
1pu-y32I7pCSCC-BY-1.0\n\
1pvj7L1y9C9ICUA-OPL-1.0\n\
1pwdAk0z3RD1Artistic-1.0-cl8\n\
1pwmgv-MUSZKSleepycat\n\
1pyAm11oH0ZFUnlicense-libtelnet\n\
1qCDYR1Q9e8vGStreamer-exception-2005\n\
1qFE_61vML3kX11\n\
1qM8Hl-uFCy_Condor-1.1\n\
1qOio01djk_3MIT-Festival\n\
1qQ8ad1MecoBICU\n\
1qUUQG2Dwe3IPython-2.0\n\
1qVnON1UrLvbMackerras-3-Clause\n\
1qVqe-1PpjIzbzip2-1.0.5\n\
1qXowV-bziXIMIT-open-group\n\
1qYnQY0DA5I7TTYP0\n\
1qZgpE2qu766Asterisk-exception\n\
1qdsVI1EPd8CRSA-MD\n\
1qkrxd1ZXiSsTPDL\n\
1qtrXw-QteYxNGPL\n\
1qxzF0-DDX1ECatharon\n\
1qzjJy28KogXSPL-1.0\n\
1r2Inf-QJMEMYPL-1.0\n\
1r4-OC2f3rMcUnicode-3.0\n\
1r7S41-4H19AHPND-sell-MIT-disclaimer-xserver\n\
1r7szX-Q9rFcIJG-short\n\
1rHByf1wuiPVpsfrag\n\
1rId4D-wmekSOSL-3.0 b\n\
1rIvCw2dMGPhMIT-CMU\n\
1rJoJ11uSjsjGNU-compiler-exception\n\
1rPxXI2OitvPAutoconf-exception-macro\n\
1rS5x0-AX0uJresearch-only-rail 0 10-5 1d5-dd 4pz-r6 4vb-wo 410s-11w 41df-1dj 41f0-1n3 41ox-1pu 41r2-1ru crh-sr cvb-wo\n\
1rS9G60ueIkFTPL-1.0\n\
1rSCDn-02yyhInformatica\n\
1rVeBX1Bo4D5LOOP\n\
1rZ7-v1acBCKSMLNJ\n\
1ra3wp1NAd6OVim\n\
1rasY82yuLHxHPND-sell-variant\n\
1rb1GO0NnmaNSHL-2.1\n\
1rbBVM-StapHBorceux\n\
1rbhZE1R64bmMIT-CMU\n\
1rd6R92za7_qyuan2-license 433-3r e2t-32\n\
1rdSXL2Y3Fjptencent-hunyuan-community 428-2p 4ep-h5 4ra-u8 41gh-1gz 41hy-1ry 5p2-r6 7u9-v5 91-x 9dg-ds 9v6-w6 91hv-1hx cra-u8\n\
1rdTUg26kLS8Frameworx-1.0\n\
1ripKy0yImLqmif-exception\n\
1roc5M1PU2dwLPPL-1.1\n\
1rolfh1Xjz8CWatcom-1.0\n\
1rp5-C1tPYWCCC-BY-3.0-AT\n\
1rtbUn0EpaZEISC-Veillard\n\
1rzAxl0j97UdMirOS\n\
1s4woQ-sOiWAchatglm2-6b-license 426-3w ep-1k\n\
1s6H6K1_YIH5Abstyles\n\
1s7vWv-Lxu8kSMPPL\n\
1s9ymX1xzwoRElastic-2.0 41l-2i 42j-3g\n\
1sE7Kx0UGcZiCondor-1.1\n\
1sF4mf1CcAmqBSD-3-Clause-Tso\n\
1sI9Hp2Zk2vacryptsetup-OpenSSL-exception\n\
1sK_1R-w3pgaX11-swapped\n\
1sLUYg-Hi6osllama2 4bp-d0 4u2-vf 417y-186 5dv-g6 7d1-du\n\
1sLfO_-mdKeUInfo-ZIP\n\
1sPi2n-HzF-nOGDL-Taiwan-1.0\n\
1sRbLT1cnpQDAladdin\n\
1sY8P02iLMCEVOSTROM\n\
1sbso6-2kW9KCC-BY-NC-SA-2.0-UK 0ap-c9 0do-ec b\n\
1scLoB1LoglUMirOS\n\
1sfrX8--KywjNCBI-PD\n\
1sniY91iFSoEai2-tulu-model-license 06h-96 0di-ha 16h-96 4di-ha 4hr-it 4jf-jx 4lm-m2 41ef-1eh 41ep-1mw 41n8-1n8 41nt-1q2 41u1-1uf 41uh-1xg e6h-96 e13r-149\n\
1sr3BC24nVBdLinux-man-pages-copyleft-2-para\n\
1ssO5u0eSH-JBSD-2-Clause-NetBSD\n\
1svTN22ORFIlCC-BY-NC-ND-4.0 0ay-b7 0rx-so 0135-13w 01b0-1c3 31-8 3ay-b7 3b8-cf 317v-18c\n\
1swj9q-4zVIvParity-6.0.0\n\
1sxDku2Eaj3QCGAL-linking-exception\n\
1t16Zm-Abg27Inner-Net-2.0\n\
1t3iEV27JCdUCC-BY-NC-2.0 0oy-r8\n\
1tCcoq-KgU9tpolicy/salesforce-aup-external-facing\n\
1tDvfx-QWdsvBSD-4-Clause-Shortened\n\
1tFIs21g94sPArtistic-1.0-Perl\n\
1tGam72Q1_z2Apache-2.0\n\
1tJlD303q07Gevolutionaryscale-community-license 0o4-tf 0w1-x9 016z-19f 4w1-x9 416x-16y 41dn-1gl 71b7-1dm c e1pm-1tg\n\
1tTxvN21e70PMPL-1.1 b\n\
1tYJxs-kXERBopenmdw-1.1\n\
1teNMX-7WeAvArphic-1999\n\
1tfThc-Yt89clibpng-2.0\n\
1th1Fv2ZR763CERN-OHL-1.2\n\
1th6Z2-6HRrcCDL-1.0\n\
1tnr3X22KtHYLiLiQ-R-1.1\n\
1trFn42mRt_2Glide\n\
1tsDY02UH7vJJPL-image\n\
1txaox166PGQZlib\n\
1txw3I0mrOdYGPL-1.0-only b\n\
1u2yRU1FkrfdX11\n\
1u6LtS-BPbyzAPSL-1.0\n\
1u7RVY-yJkZ1EUDatagrid\n\
1u8gQM-1Za3ECECILL-2.0 b\n\
1uA3q024RSVkAMD-newlib\n\
1uAj1j0kMV31LPL-1.0\n\
1uB9vd-9lnT1Zimbra-1.4\n\
1uBEAA2-oSP-NASA-1.3\n\
1uD9j50vxW-8CECILL-B\n\
1uKPOP-bjbpxCC-BY-NC-4.0 0hj-i8 0sp-tg 010x-11s\n\
1uLs8l0WHpcwSHL-2.0\n\
1uQ_NJ-2ErpWUnicode-DFS-2015\n\
1uRaJc-aU8LlCDLA-Permissive-2.0\n\
1uXjp92j1uciIJG-short\n\
1u_Cjq0nFAq-HPND\n\
1u_hEV2hJzAyOCCT-exception-1.0\n\
1uaNyI0Ce-z4BSD-3-Clause\n\
1ucUHZ2-tIvtopen-aleph-license 069-7p 4vp-wn b\n\
1uf6fX1zvHBMGame-Programming-Gems\n\
1ufXUT1Uc8_QErlPL-1.1\n\
1ujOPS-r8JMapolicy/llama3.3-use-policy\n\
1ukQY50l2kPjRPL-1.1\n\
1ulY2U1pMUNmCPAL-1.0\n\
1uq8bu-ueO2fSMAIL-GPL\n\
1uugGz-4fHvACC-BY-NC-SA-4.0 0ay-b7 0u9-uy 016j-17a 01hi-1id b1dc-1dw\n\
1uyygT-DlCcsParity-7.0.0\n\
1v-vKT-J_CR-copyleft-next-0.3.0\n\
1v5mSI0SmyMfjove\n\
1v6Yk-2z7JC5CERN-OHL-S-2.0\n\
1vB0Fc00jVHgD-FSL-1.0\n\
1vCtil1jzp3HNGPL\n\
1vEfah0UbpxISendmail-8.23\n\
1vJDpo07d4JHSendmail-Open-Source-1.1\n\
1vKnGU-7nw1CBSD-2-Clause-pkgconf-disclaimer\n\
1vKvdU1oCQ57APL-1.0\n\
1vNK720_4k3ZOSL-1.1 b\n\
1vP6bH1hBexQGPL-3.0-only b1d6-1dw\n\
1vP9F0-wZ_k_OSL-2.0 b\n\
1vR1aB1v32p-X11\n\
1vRv8j-Cb3ZlApache-2.0\n\
1vT3g41Fye2qCECILL-2.0 b\n\
1vb0Z30z58kElibpng-2.0\n\
1vcVqi2rsCVSUnlicense\n\
1vcww1-pkmAyOLDAP-2.8\n\
1vhDik0nmWLEQPL-1.0-INRIA-2004\n\
1vj32O-M0pVmIntel-ACPI\n\
1vjekm28934uWordNet\n\
1vsdrJ0A1JSdSendmail-8.23\n\
1vuaJF1NmTcfOpenSSL-standalone\n\
1vw32G29RUSvXfig\n\
1w-2aJ1FH9_qSGI-B-1.0\n\
1w1_nT0WzKLgOLDAP-2.1\n\
1w3H2w-hMsynopenrail++ 43c-6f 4uw-xm 4114-12k 41hb-1ox cuw-xm c139-144\n\
1w7b9S1X6Kv6CC-BY-3.0-US\n\
1wCr7d1oI4j-OLDAP-1.2\n\
1wHeDT-wh2LlAPSL-1.1\n\
1wJYNM2fuZoPUnRAR\n\
1wX9F80B5IOTBugroff\n\
1wZJbe2BkiTBECL-1.0\n\
1w_7Hu2_lqNlLGPL-3.0-linking-exception\n\
1wbNu32BSNAMCMU-Mach\n\
1wdssV-y89AOBitstream-Charter\n\
1weIXH251ANgstabilityai-nc-research-community 00-a 011-19 06k-7h 08m-as 41a-1w 48m-e4 ce5-i3 e8m-as\n\
1wkX1R2pKKrUCC-BY-SA-2.5 bu8-vl\n\
1wnUlt1_HPzvOLDAP-2.6\n\
1wsdr406eKFcLatex2e-translated-notice\n\
1wtqTA0FSYbkUMich-Merit\n\
1x-OcN1tH2qUOpenSSL-standalone\n\
1x5qda2Mi-fziMatix\n\
1x7hc--DuAImRPSL-1.0\n\
1xCQe70qAPrbX11-no-permit-persons\n\
1xEhGT-tbS_yAPL-1.0\n\
1xKI7M-6sneWEurosym\n\
1xR7DM-Qz7G0PolyForm-Small-Business-1.0.0 587-9m 687-9m\n\
1xVnzH2WOWSPSwift-exception\n\
1xXtic1pCQIoGFDL-1.1-only b12j-13e\n\
1xZtMI13JJ4Mbigscience-openrail-m 421-5b 4w3-y6 411n-14a 41ie-1rk cw3-y6 c11n-14a d15q-17b\n\
1x_Pxo01MZaHCC-BY-NC-ND-2.0 0nk-pu 30-6 3fk-gl\n\
1xbzb7-2kU0wODC-By-1.0\n\
1xdT8U2Ll_f5ISO-permission\n\
1xgFCp-X0fHBOFL-1.0\n\
1xgJ0P1NkW7eSugarCRM-1.1.3\n\
1xgQvW2AbS85PolyForm-Small-Business-1.0.0 588-9n 688-9n\n\
1xneaj-2nBnJCNRI-Python-GPL-Compatible\n\
1xo6ZS2XNbWwSGI-B-1.0\n\
1y3_x7-ZHprGBarr\n\
1y4J3n-OyEs8Spencer-94\n\
1y6sX_-AiVeRMIT-0\n\
1y74Zg1JxXBNRRDtool-FLOSS-exception-2.0\n\
1yAaLe2d2CkkSGI-B-2.0\n\
1yBaIk0TWtFbRPL-1.5\n\
1yDg6E1Jm5SGMIT\n\
1yJ9Ds-frHLzNPOSL-3.0\n\
1yKSzB-jqdvVSHL-0.51\n\
1yKiHA--F0hSBitTorrent-1.0\n\
1yLbx411BG7oMirOS\n\
1yMmsD2rtNeuLPD-document\n\
1yPFCt-1LTvmECL-1.0\n\
1yQXGu-MJgJZOGDL-Taiwan-1.0\n\
1yTxOQ1jA1a4CC-BY-2.5-AU\n\
1yWlxU2Tac-YCNRI-Jython\n\
1yYJtR1okKYfflux-1-dev-non-commercial-license 0in-ol 41-62 41dy-1gs 7q3-s5 ein-lv e1xe-1xw\n\
1yZgcz1fO1oODocBook-Schema\n\
1ybY7D-FiYIIopen-weights-permissive-1.0.0\n\
1ybad20GxqSEBSD-2-Clause-FreeBSD\n\
1yh1On1q5mt5OpenJDK-assembly-exception-1.0\n\
1yiKBT1xeDKqBSD-3-Clause-LBNL\n\
1ykc8F-pt7EOFrameworx-1.0\n\
1yq4N21YT8tvCPAL-1.0\n\
1yuCd_0HUwR9Bugroff\n\
1z2jmw0VWwxASPL-1.0\n\
1z3tMU-ovMmaTrustedQSL\n\
1z4O9l-7YNmclsof\n\
1z5BNl2WNxHPArtistic-1.0-Perl\n\
1z8ICi0oeBGrBSD-1-Clause\n\
1z8SVo1wnLlaBrian-Gladman-3-Clause\n\
1z9EoU0hZs2TOFL-1.0\n\
1zEVCk1kQxYlpolicy/vggt-acceptable-use-policy\n\
1zFcKN0bBHcLWatcom-1.0\n\
1zGtcx0_MpNRSimple-Library-Usage-exception\n\
1zPmVy0EmaQ6OGDL-Taiwan-1.0\n\
1zW5Sw2GTxtiSGP4\n\
1zWOII-tErJrresearch-only-rail 0 10-5 1d6-de 4q0-r7 4vc-wp 410t-11x 41dg-1dk 41f1-1n4 41oy-1pv 41r3-1rv cri-ss cvc-wp\n\
1zfeY32NbJZZMIT-CMU\n\
1zixrn04jnUrOPL-1.0\n\
1zqpKD20JbgXGPL-3.0-with-GCC-exception b\n\
1zsoOf1CgTHBDOC\n\
1zuzgE2uLjJESCEA\n\
1zyQwC0B0m_hSHL-2.1\n\
1zyk9A2PrfpELPPL-1.1\n\
1zzDnC1b6YyCGraphics-Gems\n\
2-1ZcH1jV5AkSGP4\n\
2-2W6z21RzVOASWF-Digital-Assets-1.0 4\n\
2-Czdk1SAXZHDL-DE-ZERO-2.0\n\
2-F16O-v6MGxBSD-3-Clause-Attribution\n\
2-FVGv0sZp6LLGPL-3.0-linking-exception\n\
2-HOWS0PkuUJCC-BY-NC-SA-3.0-DE 0 b\n\
2-I3LW2XpGKuCC-BY-NC-SA-3.0-DE 0 b\n\
2-NT6W23b8OlUCL-1.0\n\
2-Qg7C0dt4VuDL-DE-BY-2.0\n\
2-VDlH2zuxngInfo-ZIP\n\
2-VXSa0uZHlMOSL-1.1 b\n\
2-W-SI-e90YTANTLR-PD\n\
2-czOX0jnkSWMIT\n\
2-ece1-rGxLOMMPL-1.0.1\n\
2-eh6B1eC-s_policy/vggt-acceptable-use-policy\n\
2-ekt6-TFEpEBSD-3-Clause-Tso\n\
2-fER--FjbXumxml-exception\n\
2-ievo1VPByQOGL-UK-1.0\n\
2-j5LP0QCb5JOGC-1.0\n\
2-kI-8-C1umSCube\n\
2-kflM0sSLzrOpenSSL-standalone\n\
2-qDfO1rTZhnLGPL-2.0-only b11b-11y\n\
2-tgnD12nHqQopen-aleph-license 062-7i 4vi-wg b\n\
2-vylu0QIfLxCaldera-no-preamble\n\
204yww0hR191Motosoto\n\
2059-D1Qr-zJNIST-PD\n\
20CY2z0S8ikFkvirc-openssl-exception\n\
20CkTS0yAJw3Symlinks\n\
20D6ss2sEMwiCC-BY-NC-3.0-DE 0\n\
20G_2_-YFr9tCatharon\n\
20GaHF1JH8fqXFree86-1.1\n\
20T-IE1xHlQvBSD-Protection\n\
20XyzS1Z3hX6ai-pubs-openrail-m-modified 44k-63 4w9-xz 411j-147 41lj-1n4 61nq-1q7 cw9-xz c11j-147\n\
20ZpMI0rE_pZBison-exception-2.2\n\
20_Heb1x5ehhUCL-1.0\n\
20azhU1ziiUFGlulxe\n\
20bvQI12xVDlJasPer-2.0\n\
20d57z-OAaWKLGPL-2.0-only b11b-11y\n\
20hwKv2T6h3amodified-mit 54j-69 64j-69 84j-69\n\
20lUe0-Rv2L0O-UDA-1.0\n\
20qoXN2tt-jeLPPL-1.3c\n\
20rwX40gCqM_OCCT-PL\n\
20usOY2OLHdvSCEA\n\
20vP1c0LQ7KMpolicy/salesforce-ai-ethics-disclaimer\n\
20wDs31huQ79APSL-1.1\n\
21-vZP1qAAJGstable-video-diffusion-nc-community 06v-8w 40-m 46v-8w c8x-ct e6v-8w\n\
211YZA1TO_oiOLDAP-1.2\n\
2160K9-arno7MIT\n\
216eSd0fgkmOOGDL-Taiwan-1.0\n\
217ggn2k_UevSGP4\n\
219itU2sk072HIDAPI\n\
21D7fv0skfSpAML\n\
21EMUE0oOnTpYPL-1.0\n\
21KLGu0V10qJMIT\n\
21KVj_2NoYbObzip2-1.0.6\n\
21Kn_f-tAls3Python-2.0\n\
21QXmC2z-zXOCERN-OHL-1.2\n\
21TMZj-NvGLHOpenSSL-standalone\n\
21VTyb2pap8FCatharon\n\
21YmZD0DkbIEllama4 4d8-ej 5ek-gv 89d-b7 9\n\
21d5wb2_fLcLBSD-3-Clause-Tso\n\
21icIS2QvxiQMIT-CMU\n\
21jw610esKXxGFDL-1.2-only b1al-1bg\n\
21kfrx2iPRIeCondor-1.1\n\
21lMna0EJMDYGPL-2.0-only bmm-nv\n\
21n_Fn-5siDACC-BY-SA-3.0 b\n\
21nchc01OqnUOFFIS\n\
21nyxf2AstZFUnRAR\n\
21oHGI0Lky-Fopenrail++ 429-70 4uc-xo 4115-13s 41h5-1h6 41hj-1op cuc-xo c115-13s\n\
21pKB0-qofHdJasPer-2.0\n\
21rCBb-iMNpubzip2-1.0.5\n\
21uAxJ1o2N8NArtistic-1.0-cl8\n\
21wGm9-z4br9MIT\n\
21x7ud0AWgRUBSD-3-Clause-Clear\n\
222TEZ28h4SNu-boot-exception-2.0\n\
225Iwz-DPmqySPL-1.0\n\
226_pX-JQtvhCPAL-1.0\n\
226sNS0GI1JJfunasr-model-license 4 83h-4a 8an-ax\n\
227qjc0ZYc3TCFITSIO\n\
22DCoZ25vx7gpnmstitch\n\
22E41e2YnQh1TAPR-OHL-1.0\n\
22J3mR0t7O0mpml-1.0 47e-8k 4a2-bt a c e\n\
22TMom0Oj-_lGPL-3.0-with-autoconf-exception b\n\
22Yh_v0iwkcrOSL-3.0 b\n\
22ZBzX-4cEmMCatharon\n\
22ZSMZ18CJOvMartin-Birgmeier\n\
22_YZV1-Xs2FCECILL-1.0 b\n\
22cEpe0vwZ4kIBM-pibs\n\
22f_qD2r1RDGGPL-CC-1.0\n\
22gesP2TCfx7flux-1-dev-non-commercial-license 0im-ok 40-61 41dx-1gr 7q2-s4 eim-lu e1xd-1xv\n\
22h1Oi2fUhBMCC-BY-ND-4.0 30-6 3ba-bi 3bj-ce 3160-16h\n\
22hzgb1nxOQHOCCT-PL\n\
22jc47167qpQOGDL-Taiwan-1.0\n\
22jt-72BrgTcCAL-1.0\n\
22kAyE1YdTPiTTYP0\n\
22kfit-UdUHIPPL\n\
22mXhu2_mtSbCC-BY-NC-1.0 0ne-po\n\
22rnmU07d_Y2OpenSSL\n\
22u8OC0oEEZQTAPR-OHL-1.0\n\
22vlGm-FHvCbGStreamer-exception-2005\n\
23-U811euVOYGoogle-Patent-WebM\n\
23-dGX20YVMFCC-BY-SA-1.0 bne-p1\n\
23-rBX2HX72zLAL-1.2 b\n\
235vlu0pqUBuOSL-3.0 b\n\
236QPx1cxTrNOFL-1.0\n\
23AyBI2mUnfbMPL-1.1 b\n\
23C2PX0r3QmFgnuplot\n\
23DsvA05H6TfMotosoto\n\
23Ef0U24Gr6_tencent-hunyuan-community 42l-32 4fw-ic 4ut-y3 41lk-1m2 41n7-1xa 5qu-t1 7y4-z8 91-17 9ei-ez 9z9-10f 91n4-1n6 cut-y3\n\
23GH1k-7ILJdOLDAP-1.1\n\
23IqTt-Dl8yrRPSL-1.0\n\
23JlDc-pNjopLiLiQ-P-1.1\n\
23LDky-O7dj5deepfloyd-if-code-license 42g-48 c\n\
23NHnj2MqdHQllama2 4bi-ct 4u9-v0 4v7-v8 417r-17z 5do-fz 7cu-dn\n\
23NYN32MAzaGGFDL-1.3-only b1av-1bq\n\
23Ou1i2HVkvxAPAFML\n\
23P1Ig2M5OCoeCos-2.0\n\
23RJ7y2yWP2ICDL-1.0\n\
23SXEu2XOBxjtencent-hunyuan-community 42b-2s 4en-h3 4r8-u6 41ge-1gw 41hv-1rv 5p0-r4 7u7-v2 90-10 9d9-dq 9v3-w3 91hs-1hu cr8-u6\n\
23U1Wn-3Kdtgpsutils\n\
23_V0v2Hey2YWordNet\n\
23cixg1IJvGBminimax-non-commercial 01-4y 4a9-dc 82y-3w a3-g\n\
23rHKo0tfJGCGCC-exception-3.1\n\
23v5Ed2BleSZSHL-2.1\n\
23xqsI16K_ZwGPL-CC-1.0\n\
240qyv27EiGrpolicy/salesforce-aup-external-facing\n\
242rKE0fYcBBOSL-1.1 b\n\
244bCo1jcJCdMIT-advertising\n\
2478Y9-3hZ81TMate\n\
247X4b0lTl8KPSF-2.0\n\
247ogK-pAEISTU-Berlin-2.0\n\
249T072Sh_Z3OpenSSL-standalone\n\
24B75x-z8EHoLPPL-1.3a\n\
24D6TN00OBXQOLDAP-2.4\n\
24EX580Erkuwbigscience-bloom-rail-1.0 49i-aj 4yr-10u 414b-16y 41l2-1tp cyr-10u c14b-16y d18e-19z\n\
24EYFP2N2-_YSendmail-8.23\n\
24FfpA1vTTv_RHeCos-1.1\n\
24JFeZ1w5EW9GPL-2.0-with-classpath-exception b\n\
24Ko6Z0wjxLWNTP-0\n\
24L26E2K2xFvnscl-v1 08l-9a 19n-9y c52-6c\n\
24WC3z2lwG1CRHeCos-1.1\n\
24WoTa2OaaARai2-tulu-model-license 06c-91 0dd-h5 16c-91 4dd-h5 4hm-io 4ja-js 4lh-lx 41ea-1ec 41ek-1mr 41n3-1n3 41no-1px 41tw-1ua 41uc-1xb e6c-91 e13m-144\n\
24Xofj-0irnHWsuipa\n\
24ZNsc-BW7YcDSDP\n\
24fsR629t1MuCC-BY-NC-ND-3.0-IGO 0ub-wm 3lh-mt\n\
24g2hU0aqp2rCC-BY-4.0\n\
24hDVR-DNpzgOLFL-1.3\n\
24hkT00V0UptSHL-2.0\n\
24oCxB1ubg_5NRL\n\
24oHzX-tmhENAPSL-1.2\n\
24opq32RajBJMIT-open-group\n\
24xPjr26DAjxAPSL-1.2\n\
250UZU089fIiOML\n\
2513Op-fZjFKRSCPL\n\
258dHM1-lkZxEUPL-1.1 b\n\
25BFoc-AVMv-GPL-2.0-only bmm-nv\n\
25CMBS2wG3VEPostgreSQL\n\
25I7Aq10QncBLAL-1.2 b\n\
25JjTc0OJSJ8llama1 062-8r 0bb-f3 162-8r 4bb-f3 4fk-gn 4h9-kj e62-8r e10q-118\n\
25Ksuu0OZqAkMotosoto\n\
25UPFG2S5VjJCC-BY-3.0-DE\n\
25UzR31yf3JnLPPL-1.0\n\
25Ww9S1t0jg2CDLA-Sharing-1.0 b\n\
25XgBU26w-XOCC-BY-NC-ND-2.0 0lw-o6 3dw-ex\n\
25Y6hc1Ah93gTGPPL-1.0\n\
25Z0xh-uYuR7NCL\n\
25Z29b1EjgX2LPL-1.02\n\
25b1Pg-oY3wfIntel-ACPI\n\
25b8_8-jkthwSGP4\n\
25ne-i-9mjvXopt-175b-license 06a-8z 16a-8z 4bt-g1 e6a-8z ez7-zp\n\
25plf-205E5yECL-1.0\n\
25tkWC1X8-7ZCC-BY-4.0\n\
25yX0E2JwQvfMIT\n\
261kXs-oBWASSMPPL\n\
266pUQ-CmG8MOpenJDK-assembly-exception-1.0\n\
269b-G2fCGBwSSH-OpenSSH\n\
26OrDF2dE8VQODbL-1.0 b\n\
26SpCU1oH8I-CC-BY-SA-3.0-IGO b\n\
26ZSP01gTyfBSHL-2.1\n\
26knXM2VyhdVLZMA-SDK-9.11-to-9.20\n\
26n5J41528SxIntel\n\
26skD128OnSECECILL-C\n\
26vAJj0rHcGhJSON 42j-2r\n\
26wGLi2DFyonCC-BY-SA-3.0-IGO b\n\
26wM0c1W1spZCECILL-C\n\
27-Thz-YSBTgbigscience-bloom-rail-1.0 49j-ak 4ys-10v 414c-16z 41l3-1tq cys-10v c14c-16z d18f-1a0\n\
27AdLK0mgOJiNASA-1.3\n\
27FQlk1W9Z2jCECILL-1.0 b\n\
27IeS91oknzdCC-BY-3.0\n\
27LdCD0rQNf6NPL-1.0\n\
27OVaF-JtpdSZed\n\
27PF372INV7cyi-license 4ar-e9 417e-18a aig-jt a18k-18q e9n-a9 e172-17a\n\
27SUhp-qlK7tGStreamer-exception-2008\n\
27WNEc0XM0cvPython-2.0\n\
27WQsM-88UCJHPND-sell-variant\n\
27WdPW1XFz70XSkat\n\
27eGBu0vGKMOLinux-man-pages-copyleft-2-para\n\
27eNE91AMwo_App-s2p\n\
27idZE2rqPGtCC-BY-NC-ND-4.0 0ax-b6 0rw-sn 0134-13v 01az-1c2 30-7 3ax-b6 3b7-ce 317u-18b\n\
27o0yL0La2DiCC-BY-NC-SA-1.0 0qn-sx blp-nc\n\
27qDhi2tr1zlOPL-UK-3.0\n\
27ujYg2h7RSjNoweb\n\
27vvmo0skFqpopen-aleph-license 061-7h 4vh-wf b\n\
27wX5l2Ti3ZdPython-2.0\n\
27xGAy-LUgccMIT-CMU\n\
27zMjn1VTVglCC-BY-3.0-DE\n\
282G5l1GXUFIEPL-2.0 b\n\
283e8E0baEbjLZMA-SDK-9.11-to-9.20\n\
285Own--rxXoCERN-OHL-W-2.0\n\
286PbY-3gYzrCC-BY-SA-1.0 blp-nc\n\
286Sg_0TFAeaSendmail-8.23\n\
286vlu1kFQDXSpencer-94\n\
28DGNj0nUxzsTU-Berlin-2.0\n\
28FTNQ0ZZcnbMulanPSL-2.0\n\
28IWPk1Zsx63Motosoto\n\
28SX-P2Tvk-RLGPL-2.1-only b14n-15a\n\
28ULxW0sSiBZANTLR-PD-fallback\n\
28WkET1qMmImArtistic-1.0-cl8\n\
28YhQt1WohS8CERN-OHL-1.2\n\
28ZlKr0VmAnlLLGPL\n\
28_joD0Z0P-4pkgconf\n\
28bpHj-9z7gXC-UDA-1.0 445-4i\n\
28cKXF-dQZvzESA-PL-strong-copyleft-2.4\n\
28cvZ92qy9h_OCCT-PL\n\
28fX4a0Psc75NCBI-PD\n\
28gNEC1BiYC0ODbL-1.0 b\n\
28jAz4-0xEDsZimbra-1.3\n\
28jr4O1oJAAvEntessa\n\
28kL-j-L_N2GOLDAP-2.6\n\
28lB6P1wDZ2YHTMLTIDY\n\
28mb5X-EhyLApolicy/salesforce-aup-external-facing\n\
28pvaC2K3UWJOFL-1.1-no-RFN\n\
28xMIv1EuoxKFreeImage\n\
28zqLX1v3VziO-UDA-1.0\n\
296T4w23GHvVSPL-1.0\n\
297yca-9DzNJFuruseth\n\
29DA-y1oM71pMPL-2.0 bo4-p5\n\
29Ey0l1XbxRBGD\n\
29KHDS1MPr8OCFITSIO\n\
29M_Xf1WVzseSendmail-Open-Source-1.1\n\
29Rl2N2b7XaxODbL-1.0 b\n\
29RxTL2NkmmkSleepycat\n\
29SZ3K018meTLZMA-exception\n\
29Uzyv1Rg3ecu-boot-exception-2.0\n\
29bNRI-buJG5NTIA-PD\n\
29dY_O18WKCjSHL-2.1\n\
29k2cv1fsF7oCC-BY-3.0\n\
29wWw92GZMlNHPND-Fenneberg-Livingston\n\
29zsiq-ak5vSCC-BY-3.0-US\n\
2A7iTQ0wPVnZCC-BY-SA-4.0 b1bg-1c0\n\
2A9V3F1YN1z2OLDAP-1.1\n\
2AA8Gg-8U5J2CC-BY-NC-ND-3.0 0zx-127 3rj-sk\n\
2AFxvB2Zg_HROLDAP-2.6\n\
2AGVfb2XefMZBrian-Gladman-3-Clause-no-conversion\n\
2AKl6Q-TeHoRCDL-1.0\n\
2ANf_M1_D9byCC-BY-NC-SA-2.0-UK 08v-af 0bu-ci b\n\
2AWqT_-ryqiSmodelgo-mg-by-nd-2.0 3 eby-d3\n\
2AaD3L1Pw0IsImageMagick\n\
2Ab9RU1qSfKyCornell-Lossless-JPEG\n\
2AkK7M2ganPyPython-2.0.1\n\
2AlREX2GN5ExHPND\n\
2Ao0dy-CWjFzCECILL-2.1 b\n\
2AoUI62K4Ks9OPUBL-1.0\n\
2Aos-a1sBxWCOLDAP-2.7\n\
2Aq8Sy01Oq-7GPL-3.0-linking-source-exception\n\
2ArDE11GxWX1YPL-1.1\n\
2Ay1EF2NMG3aBSD-3-Clause-Open-MPI\n\
2AyfXz-4aQcJZimbra-1.4\n\
2Ays2u0qwEYpNRL\n\
2B6Y440cl3zAOGC-1.0\n\
2BBZy62-vAm1RSCPL\n\
2BBz2T-0E30DXSkat\n\
2BEVO82hE0Z9MPL-1.0 b\n\
2BL-8U0Z3mdaCC-BY-2.0\n\
2BMKXZ1KDsMKBison-exception-1.24\n\
2BO7cD1lER18APSL-1.1\n\
2BOUH00Pgpmsfair-noncommercial-research-license 04j-5g 091-9v 0vx-wp 191-9v 41-j 4ce-db 4uq-ut 4wq-wr 414d-16h 416r-17k 4180-196 c9w-bi e\n\
2BUF4K1rl5xLdinov3-license 4cx-fm c9q-bd ety-wk\n\
2Bhc85-oVsv6LiLiQ-R-1.1\n\
2Bp_pn-IgriZGPL-2.0-with-font-exception b\n\
2BqqfL1XDLOYBSD-3-Clause-Tso\n\
2Br-Fc2dRT-hopen-weights-permissive-1.0.0\n\
2Bwe-p152fQucopyleft-next-0.3.0\n\
2Bz3dZ2uHoEaHPND-MIT-disclaimer\n\
2C16Gg-8zyycDL-DE-ZERO-2.0\n\
2C5w9L00OW5sEurosym\n\
2CDoif1GTMvUBSD-3-Clause-Clear\n\
2CJCRQ1yOP4ENLOD-2.0\n\
2CKaPK0HKlzznvidia-open-model-license 4ft-gm 8l0-n4\n\
2CL-I7-1oXRaNCBI-PD\n\
2CO1qd1govwkpolicy/llama3.1-use-policy\n\
2CQ9uf1WEqCaCC-SA-1.0\n\
2CRDmb-OjkGRaquila-license 449-4p e1w-21 edd-ds\n\
2CV341-kFSxBOSET-PL-2.1\n\
2CWUmQ1ocYCnQPL-1.0-INRIA-2004\n\
2CXqRh11fgDUNLOD-2.0\n\
2CZI1U1NGmT7CC-PDDC\n\
2C_h6C14oX6XAGPL-3.0-only b19g-1a6\n\
2Cbqyt060krHX11\n\
2CfnWw-ze3N5Brian-Gladman-2-Clause\n\
2CgouB2bcabKOCCT-PL\n\
2ChXie-iCH-RSGI-OpenGL\n\
2CoCHh27ZX95EUDatagrid\n\
2CrHej0InPxJTTYP0\n\
2CtBeL0OZ7oUNCSA\n\
2Cv3ZP0c3CP6CDLA-Permissive-1.0\n\
2CwY2a23bbuHOLFL-1.3\n\
2CzoEF-XNe7BCC-BY-SA-3.0 b\n\
2D5nmN0AxUNHInfo-ZIP\n\
2D6-vx-EZLBbBahyph\n\
2DBuZJ-kAKP_psutils\n\
2DEOHO2WxSelsdxl-0.9-research-license 069-91 0bm-fe 169-91 4bm-fe 4fv-h0 4hm-kw e69-91 e11i-120\n\
2DFNsx23TCQVUBDL-exception\n\
2DGiZC0rwoqcminimax-model-license 4am-bq 4wc-10u\n\
2DMsUg2B00pmWsuipa\n\
2DOWOw2w92ZWLOOP\n\
2DQC7g2HO9NBNOSL\n\
2DT1ZK-HV41NBSD-3-Clause-Tso\n\
2DczdR0xYbmiNokia\n\
2Df32b1URxbzMIT\n\
2Dg2Sz0DBR4istable-video-diffusion-nc-community 00-a 077-98 4c-y 477-98 c99-d5 e77-98\n\
2Dl-4J1jnxeeCC-BY-3.0-DE\n\
2Dl455-B5RvIBlueOak-1.0.0\n\
2DlqlW2cUPwQHPND-MIT-disclaimer\n\
2DmOZ9-kzyvRDL-DE-BY-2.0\n\
2DnJmj2nwjAxBSD-3-Clause-No-Nuclear-Warranty\n\
2DvwKA2ARUhGANTLR-PD\n\
2Dz3cB0ghmfmTMate\n\
2E0P_h0Z3ExKFSFAP\n\
2E5Zd31EanU6YPL-1.0\n\
2E5odF1kw3ycQPL-1.0\n\
2E69j1-fhPGNDocBook-XML\n\
2EAhax-_LLFLHPND\n\
2EKLLd07WZ81MMPL-1.0.1\n\
2ELSZz-Ceoo9Boehm-GC-without-fee\n\
2ELmhd-2wgfEOLDAP-1.3\n\
2EMAFT07YqpMSendmail\n\
2EMLoK2NEt9NIntel\n\
2EMpJY2ulZ9DSGI-B-1.1\n\
2EP2JD1Wwb58CC-BY-NC-4.0 0ba-bi 0t2-tr 0148-14z 01cg-1db\n\
2EPHp5-4g8AQcurl\n\
2ERSpc1pmRQgMIT-CMU\n\
2ESwge0uDZpGWatcom-1.0\n\
2EdVTW2GKmrOOPL-UK-3.0\n\
2Eg0hL05P0bHnscl-v1 08m-9b 19o-9z c53-6d\n\
2EgXEl26zCMrCC-BY-NC-SA-2.0 0u5-wf bnz-pc\n\
2Eicoi2cw1BETAPR-OHL-1.0\n\
2Enyr22ioTZMpolicy/chameleon-use-policy\n\
2Eo04I-mVmA8Sendmail\n\
2Etifp-NYoo4MirOS\n\
2EwnGD1G52HtFSFAP\n\
2F-Fuo1c5AjlCC-BY-3.0\n\
2F20en29mMZHBison-exception-2.2\n\
2F4B1n2smYp9NTP\n\
2F4yck18dYpoEFL-2.0\n\
2FBy1g0j1Rn2open-weights-permissive-1.0.0\n\
2FDfyW2-qSW7LAL-1.3 b\n\
2FFyn02Wg5LQFreeImage\n\
2FGZLp1e_5x1CC-BY-NC-SA-4.0 00-9 0jb-k0 0vl-wc 016k-17f b12e-12y\n\
2FG_u-0NiI0IUnRAR\n\
2FLx8U1cNdXvflux-dev-non-commercial-license 00-5 0ii-oc 47-6a 41cv-1fn 7pt-rn eii-lo e1w3-1wl\n\
2FOmjc-Ll4wAMIT-Khronos-old\n\
2FPN39-zhJppSendmail-8.23\n\
2FRZ972zxdsOCMU-Mach\n\
2FSq5M-0trwcMPL-2.0 bo3-p4\n\
2FZuNx1KCzZvfair-noncommercial-research-license 04i-5f 090-9u 0vw-wo 190-9u 40-i 4cd-da 4up-us 4wp-wq 414c-16g 416q-17j 417z-195 c9v-bh e\n\
2FbLam2JrJbeMPL-2.0 bo4-p5\n\
2Ffczx180PPQIntel\n\
2FnNlS-LM9xgAPSL-1.0\n\
2FnmJ5-jdVRLImlib2\n\
2FqhSq-aO63iO-UDA-1.0\n\
2FrFc0-E4K4JApache-2.0\n\
2G0GVe1PpspgXerox\n\
2G2F-S0ZSH7dGoogle-Patent-WebM\n\
2G2RER2GIO-GOGTSL\n\
2G522w-AZKehCFITSIO\n\
2G6Zni-VfTuWMIT\n\
2G9XaW-UR8eaBOLA-1.1\n\
2GAkC81PAjAkSugarCRM-1.1.3\n\
2GFukl2OEtabZimbra-1.3\n\
2GGTub-kFz4mMultics\n\
2GQAmZ1hUS4LSHL-2.1\n\
2GQY_W-aWeFHOSL-1.0 b\n\
2GRXax0Z2k1TArtistic-1.0-Perl\n\
2GTgSL2BgmMEIEC-Code-Components-EULA\n\
2GVlGN2c4j6fOPL-1.0\n\
2GW5hK-_w9iEXnet\n\
2GZ1As1oPxScpolicy/chameleon-use-policy\n\
2GaQ_e1JLbVvGNU-compiler-exception\n\
2GcEUt0t02KeMPL-1.0 b\n\
2GeON91z7nBLArtistic-1.0-Perl\n\
2GiA4s-T9Y2fresponsible-ai-source-1.1 473-73 47o-9v 4n1-nk ckq-mz\n\
2GjpZ_-jwMaiHPND\n\
2GmMKJ1pA4AHpolicy/fair-acceptable-use-policy\n\
2GnE3V-ef2HrOLFL-1.3\n\
2GnkpN-EFh83OPL-UK-3.0\n\
2GyPbQ2THqrkstabilityai-non-commercial 01-1x 04k-6i 4cr-e9 4py-qk 7ea-fd 8ap-b7 e4o-6i\n\
2H1vZg1MNhHCNPL-1.1\n\
2H4_MN1mRxKUresearch-only-rail 0 1d0-d8 4pu-r1 4v6-wj 410n-11r 41da-1de 41ev-1my 41os-1pp 41qx-1rp crc-sm cv6-wj\n\
2H4eSv-qN4TVSMPPL\n\
2H76nR1LyMFgBSL-1.0\n\
2HCeB0-Bcgu2DL-DE-ZERO-2.0\n\
2HEA4q0Es-sYpolicy/fair-acceptable-use-policy\n\
2HPEI415rMO7OCCT-PL\n\
2HRGHg1udIVzMultics\n\
2HSXOh1R94kANCSA\n\
2HdBfI-Y_1J9Xdebug-1.03\n\
2HnQGt0xbTBIParity-7.0.0\n\
2Hp6Gi23lY20Vim\n\
2Ht5xE1-7WSCUCL-1.0\n\
2I-NwQ12JHUASPL-1.0\n\
2I-cWC1kyJqQOLDAP-2.8\n\
2I7YXZ1OD7TvAPSL-1.0\n\
2I9Viw1O2kUUCC-BY-3.0-AU\n\
2IDPng271BB-NICTA-1.0\n\
2IEHii0q315qCC-BY-SA-4.0 b1bg-1c0\n\
2IEeha2c2EdWDRL-1.1\n\
2IFBnH2YDmeWzlib-acknowledgement\n\
2IGRgz1IbsF6OAR\n\
2IKEIH-rtz2eeCos-2.0\n\
2ILqys0ym8QvTPL-1.0\n\
2IM3YQ-8zrEDpolicy/deepseek-attachment-a\n\
2IP_t02kJKXbAdvanced-Cryptics-Dictionary\n\
2ISllt-zEV6sCATOSL-1.1\n\
2IW83u1W-E9zCECILL-1.0 b\n\
2IhX3u2Xt4_1BSD-3-Clause-flex\n\
2IjCig0TTGfOetalab-2.0\n\
2IjlCs-unh-6OLDAP-2.3\n\
2Il-Cw2MSR9YAFL-3.0\n\
2Ix_OM1jOf1ASISSL-1.2\n\
2JBrsm-ljWbuClArtistic\n\
2JCpkF0LigvdInnoSetup\n\
2JLBqM1_2dBVOGTSL\n\
2JMgXD2tlwmzOCCT-PL\n\
2JN3V72rzKzlLPPL-1.1\n\
2JRY2d1itUL1NPL-1.1\n\
2JW8XA0CX8QAllama3.1 4dx-f9 5fa-hm 88s-bo\n\
2JY0n1132r_cHPND\n\
2JZNz6-SNbKhInnoSetup\n\
2JcLUu0FX4XaCNRI-Jython\n\
2JctLf2ML0ljLGPL-2.1-only b14n-15a\n\
2Jd9tf24L-vyMIT-Wu\n\
2Jfagz1uAGrwHPND-sell-variant-MIT-disclaimer-rev\n\
2JfuQY20xqeaCC-BY-SA-1.0 blq-nd\n\
2JmdTm2s1_ovSOFA\n\
2JopiP1Ia_Ivrsync-linking-exception\n\
2JpDZL-VBjeLCC-BY-3.0-AU\n\
2JrbbS03DBTupolicy/salesforce-ai-ethics-disclaimer\n\
2JtjVo0GZp0kD-FSL-1.0\n\
2JwDxf0BKeK4BitTorrent-1.1\n\
2K50yz1j9xktqwen-research 06z-8b 16n-6v 8en-ft\n\
2K663a-uYz06YPL-1.1\n\
2K6BS_25Q6YOXdebug-1.03\n\
2K8Pmc1SpW1RLPPL-1.0\n\
2KKlno0uOA-dNOSL\n\
2KMNLV-kFb2SCECILL-2.1 b\n\
2KRBy51YCd-gCaldera\n\
2KTH9R-dDnD7MPL-1.1 b\n\
2KXK35--3kyWMackerras-3-Clause\n\
2KbQpX2cJYdvSMPPL\n\
2Kg3jF1BOH5qOpenJDK-assembly-exception-1.0\n\
2KgtQv1hSQugOpenSSL-standalone\n\
2KjFVz-xOG3_OpenVision\n\
2KoW1-193-9IOpenSSL-standalone\n\
2KpnRF0bZ3CRpolicy/minimax-prohibited-uses-policy\n\
2Kpsa3-8b7_NCaldera-no-preamble\n\
2KrB6y-PmgWkopen-aleph-license 065-7l 4vl-wj b\n\
2KzRg1-xReJrpsutils\n\
2L-31P0pQxr_Artistic-1.0-cl8\n\
2L3trM2desg7DigiRule-FOSS-exception\n\
2L9v8G-8gFMoDocBook-XML\n\
2LBUy827S9UQMultics\n\
2LBpYN1o2laxTORQUE-1.1\n\
2LBw_f28M1iIpolicy/openrail-attachment-a-creativeml\n\
2LCeJK04Y9MePython-2.0.1\n\
2LGI2B0fQ_TICUA-OPL-1.0\n\
2LH-Xi0B0g0-BSD-3-Clause-Clear\n\
2LHBm42eCGNQOpenJDK-assembly-exception-1.0\n\
2LJGxY-lVLxMlfm1.0 6fg-fv\n\
2LKrJB-uUq-GOSL-1.0 b\n\
2LL1b00RrvWrRPSL-1.0\n\
2LNpXI2bkQqTmodelgo-mg0-2.0\n\
2LVKOu11NeH9stable-video-diffusion-nc-community 01-b 06s-8t 4c-y 46s-8t c8u-cq e6s-8t\n\
2LVbsD--ehvKOGL-UK-3.0\n\
2LXBGJ21PT7yX11\n\
2LYb470H8r9Rmodelgo-mg-by-nc-2.0 01-9 0f0-f3 ecm-dr\n\
2Ld_QE12NlQMmontreal-data-license\n\
2LeMwy0SSWkUTAPR-OHL-1.0\n\
2LfzXz2lDSEDllama2 4bn-cy 5dt-g4 7cz-ds\n\
2LkZ-209q4_TLPPL-1.1\n\
2LlPdg-qkymtSimple-Library-Usage-exception\n\
2LsiXT0niqkESOFA\n\
2Lt0tf-AlzynInfo-ZIP\n\
2LtPSt0WoHGLGL2PS\n\
2LvYIi0antDaSugarCRM-1.1.3\n\
2M1Baq-YWBCygpt2-modified-mit\n\
2M1TnI-xWHjtOpenPBS-2.3\n\
2M5JuZ0_Kza4GCC-exception-2.0\n\
2M5YwZ-LofvsDocBook-Stylesheet\n\
2M6URy1jpybgRRDtool-FLOSS-exception-2.0\n\
2M9LKO2aschhevolutionaryscale-community-license 0op-u0 0wh-xp 017f-19v 4wh-xp 417d-17e 41e3-1h2 71bn-1e2 c e1q3-1tx\n\
2MBVlX-CeX5KWsuipa\n\
2MH57M2bguDvdeepseek 41n-6c 4pc-rf 4uw-xj 41fr-1fs 41g5-1mf cpc-rf cuw-xj\n\
2MKfoL1SfmBulibpng-2.0\n\
2MKpSk2u5ytnDOC\n\
2MMGCY0Hyz2ZSHL-0.51\n\
2MNZzZ2sbPYXDSDP\n\
2MQb7-0S-gHoCC-BY-3.0-AU\n\
2MQt_i2h5hP5OpenPBS-2.3\n\
2MSHu50QkPF7MPL-1.0 b\n\
2MXl4q1fO__WBSD-3-Clause-No-Military-License\n\
2MaCl50SepgJIndependent-modules-exception\n\
2MiE4721pQqfBison-exception-2.2\n\
2MjFS120OLfXArtistic-1.0-cl8\n\
2MnElN-Z3PBjLAL-1.3 b\n\
2Mo2HH-MJ_MXvsftpd-openssl-exception\n\
2Mqifa1O7eJ_tongyi-qianwen 5cy-e1 7f3-fq\n\
2Ms22F2ZbcSqskywork-community-license 4bq-cj 816b-17c e9i-ap\n\
2Murj30bX9pUMotosoto\n\
2Mxmdl0pM6hTMultics\n\
2N2dcB1wwIYqOCCT-PL\n\
2NGGSO1xpnE_GPL-3.0-linking-source-exception\n\
2NHfQM1_fXZiCLISP-exception-2.0\n\
2NLbgk1Mqb0EOSET-PL-2.1\n\
2NRWg91dWQcMnvidia-data-agreement-model-training 29y-ai 4b4-bu 4zg-10c ej3-jr\n\
2NTECO1QLTyZEurosym\n\
2NTs940hoBvdCC-BY-SA-3.0 b\n\
2Nb6T--aAkhUOLDAP-2.0\n\
2Ne-rU0Rq6TWCC-BY-4.0\n\
2NfVpZ09N1A1MTLL\n\
2NnsML2FJx59CC-BY-1.0\n\
2NoHbv0ZAVtWNPL-1.0\n\
2Nrxmf08_4lITGPPL-1.0\n\
2Ntqem-7q4ESOSL-1.1 b\n\
2Nxhiw-KFgeHCC-BY-ND-2.5 3j0-k1\n\
2OD9Wr1lgJ4XNRL\n\
2OEsj02gaG__ANTLR-PD\n\
2OGVfs2ede3Ythreeparttable\n\
2OI-LS1e5uuULiLiQ-R-1.1\n\
2OMKsw0V-zdGCC-BY-SA-2.0-UK b\n\
2ONZml01-JalGPL-3.0-linking-source-exception\n\
2OPXQ7-wFBihSISSL\n\
2OUUI8-tV2AApolicy/gemma-prohibited-use-policy\n\
2OWnn617z3rpCC-BY-NC-ND-3.0-DE 0 3\n\
2OX8M1-88fhBEFL-2.0\n\
2OZQR02pU-qffair-noncommercial-research-license 04j-5g 091-9v 0vx-wp 191-9v 41-j 4ce-db 4uq-ut 4wq-wr 414d-16h 416r-17k 4180-196 c9w-bi e\n\
2Ogmjb0J_EAmAPSL-1.2\n\
2OiLzj2fc7xEPython-2.0\n\
2OnWdl-tMbttCERN-OHL-S-2.0\n\
2P7DBT1MYH7mAPL-1.0\n\
2P9gTQ04Qvv5Nokia\n\
2PC7eH1CluRIBSD-Source-Code\n\
2PCM6c-3GqswFDK-AAC\n\
2PCc2N18bphaZPL-2.1\n\
2PF4z91axN-AClasspath-exception-2.0\n\
2PI2Wy2KICijOPL-1.0\n\
2PPBGN1TjAx2BUSL-1.1 4r-1e\n\
2PPFt2-Ac9J1FreeImage\n\
2PRtkc-M6wPyCDDL-1.1 bnq-os\n\
2PUeQj2np0caOpenSSL\n\
2PUtL7-mdxusParity-7.0.0\n\
2PZrQK2v2nn4NPL-1.0\n\
2P_uNU1HKxTVHPND-SMC\n\
2PaQ9O-QuJe1ZPL-2.0\n\
2Pbesy2PEKMDGCC-exception-2.0-note\n\
2PdgtR0dBaZ8kvirc-openssl-exception\n\
2Pkkq219Pku1modified-mit 54p-6f 64p-6f 84p-6f\n\
2PlIj21eVJT5CC-BY-SA-2.0-UK b\n\
2Pmj7F0MAIfhCC-BY-3.0-AU\n\
2PtI5B0hRqiwNokia\n\
2Pv0un02jrtKpolicy/fair-acceptable-use-policy\n\
2PxWrr1d-s9TSHL-2.1\n\
2Py9Vv02RF2oMPL-1.1 b\n\
2PzW4j-Q-b_dPixar\n\
2Q3_lh105ZNXsqlitestudio-OpenSSL-exception\n\
2QDjLM0wcH-Pmrl 017u-1bu 1h4-hr cjs-m4\n\
2QG1880znghRSpelling-Provider-LGPL-exception\n\
2QG2_F1tEI1PIJG\n\
2QHK6h-aGFY7Xfig\n\
2QIwjt1Fii1lOLFL-1.3\n\
2QJtkL0F9_NrNCBI-PD\n\
2QKc3v2L2F3ZCC-BY-SA-2.0-UK b\n\
2QPWcx1ylgUXInfo-ZIP\n\
2QRNc_-UW8MyRPL-1.1\n\
2QRglc0zNQ2Kai2-tulu-model-license 06d-92 0de-h6 16d-92 4de-h6 4hn-ip 4jb-jt 4li-ly 41eb-1ed 41el-1ms 41n4-1n4 41np-1py 41tx-1ub 41ud-1xc e6d-92 e13n-145\n\
2QbiT42GpaJ9alphafold3-output-terms 0d5-fj 0gq-h0 4cp-du 4ko-mr 4nr-oi 4139-13y 7mx-o2 c evx-xc\n\
2Qbozs0iCRE-FDK-AAC\n\
2QeNcv1oC-goMPL-1.1 b\n\
2Qs3ko24_8bsllama3 4dr-f2 4ye-10q 4180-1cu 41fq-1g6 5fy-ia 7f3-fx 88s-bi\n\
2QsAZo0AyX5EX11\n\
2R-Rsy2GK4WoMIT\n\
2R0MHI1dWHrcevolutionaryscale-community-license 0os-u3 0wk-xs 017i-19y 4wk-xs 417g-17h 41e6-1h5 71bq-1e5 c e1q6-1u0\n\
2R83Ut1MdqAnOLDAP-1.2\n\
2R8EjT1AjEdXOLDAP-2.0.1\n\
2RA6tU1f2woVMPL-1.0 b\n\
2RDeEj-ZW0Aostunnel-exception\n\
2REUoI2Ta6P2CC-BY-ND-4.0 30-6 3ba-bi 3bj-ce 3160-16h\n\
2RGNVB-VTSM6Intel-ACPI\n\
2RGcU12MfAsRCC-BY-3.0-AT\n\
2RJOwA2uVv_wHDF5\n\
2RJrBn-kg0DpMIT-CMU\n\
2RRy69-AKuvefalcon-2-11b-tii-license 4g3-go 4q9-s0 4104-13t 813v-149 cgp-hn c106-11k\n\
2RTbTi0QjRSTOpenPBS-2.3\n\
2RU9lC0I261JRPSL-1.0\n\
2RWapx-hYi0SSNIA\n\
2RdtjE01-Rr_ANTLR-PD\n\
2RhQ3h-oayxsTU-Berlin-1.0\n\
2RhqFK07fh2pCC-BY-NC-SA-3.0 019t-1c4 b\n\
2RkDzt07e9vYLPL-1.02\n\
2RkLuW0Wltl6EUPL-1.0 b\n\
2Rqe1X2DFcmFOSL-2.0 b\n\
2RscCC2eiWRdMVT-1.1\n\
2Rvdoq2sRZIODocBook-Schema\n\
2S4LjU0M5g4FGPL-1.0-only b\n\
2S7CpU1QEjsYAsterisk-linking-protocols-exception\n\
2S99001BDwsILPL-1.02\n\
2SAL3z-gZZ6MClArtistic\n\
2SC-gc1Q0OdvLAL-1.3 b\n\
2SCajP2voBc-3D-Slicer-1.0\n\
2SEcpk2pqdxaSSLeay-standalone\n\
2SGNl1-6ULcGprior-labs-license 815i-17c\n\
2SKMBg17PZhSpolicy/salesforce-aup-external-facing\n\
2SYSpx1oNRyWOLDAP-2.4\n\
2SZzVz-tBLg6gSOAP-1.3b\n\
2S_xAt1sIjJ9MS-RL b9m-ar\n\
2SmC0r0MNqJlCDLA-Permissive-2.0\n\
2So4K31ydCbINPL-1.0\n\
2Stcvy1expXEpolicy/seamless-acceptable-use-policy\n\
2Sy710-S3GQfLAL-1.2 b\n\
2T0iGG0w15Sssam-license 4cg-f5 c99-aw ete-w3\n\
2T2lOr0i9t8uBSD-2-Clause-Darwin\n\
2T4KaX2kHGq_Glide\n\
2T5dSo2hiIDWZlib\n\
2T8Hbv0eLJRxHPND-SMC\n\
2TCBc40cdLA-CERN-OHL-W-2.0\n\
2TCNFl-7aMI1modelgo-mg-by-nd-2.0 31-9 ec8-dd\n\
2TJ7zt2RRg2LANTLR-PD-fallback\n\
2TK-Lx2rVclCX11-distribute-modifications-variant\n\
2TNdnM1M6B7iBSD-Inferno-Nettverk\n\
2TRSMR0TjwdINPL-1.1\n\
2TRiqG2NTdMzDocBook-XML\n\
2TY_rl-IiP99YPL-1.0\n\
2TZdfq0hvx5qOLDAP-2.0\n\
2T_Bs71VTjydCondor-1.1\n\
2T_WFh2sxaXGAdobe-2006\n\
2TeUng0do_9MHPND-sell-variant\n\
2TfGYT2c6_RERuby\n\
2ThzQV0HOlrjJSON 42h-2p\n\
2TnzJ-0No0f1TORQUE-1.1\n\
2TpUlS-4fcZ_StandardML-NJ\n\
2Trvse2UWtz5tongyi-qianwen 5cz-e2 7f4-fr\n\
2Trzmv1An_qWLGPL-3.0-only b\n\
2Tu9WB-o6SIqGD\n\
2TyQMN254NvXOGL-Canada-2.0\n\
2U-YLi01cGRKmsr-license 02t-3i 12t-3i 2 46o-6u 47a-7r\n\
2U1V-I-V_7x5minimax-non-commercial 00-9q 4bv-ey 82x-3v a2-f\n\
2U8xwA0nOIhANCBI-PD\n\
2U9VMN-Fz3j-NPL-1.1\n\
2UD9bA2kr1uVpolicy/fair-acceptable-use-policy\n\
2UEt2Y2ZzjyDBSD-2-Clause-FreeBSD\n\
2ULJYq2kmGIKSSPL-1.0\n\
2ULccv1rmmoHOLDAP-2.1\n\
2ULxd-17BON2SHL-0.51\n\
2UO2VF-Hz_dneGenix\n\
2UOn3l1-vrSfCPOL-1.02 4vc-w1\n\
2UYNnA1XfAHMu-boot-exception-2.0\n\
2UYTfR2fx6evGame-Programming-Gems\n\
2UbtIi2p9mLrOGL-UK-2.0\n\
2UcuCB1EfyIIESA-PL-strong-copyleft-2.4\n\
2Um8k-1coD4HCC-BY-NC-SA-1.0 0qo-sy blq-nd\n\
2UoKXR22WFYZOLDAP-2.7\n\
2UqX6E17Y8aGMS-LPL\n\
2UvvQ42iYtXtmagaz\n\
2UwM7E-eV4h4llama4 4dq-f1 5f2-hd 88n-bj 9\n\
2UwaMy2pDRhsJSON 42f-2n\n\
2UyfCs-ANcnfCAL-1.0\n\
2V0PJd00nzVoCC-BY-2.5-AU\n\
2V0t7G1Uil2URuby\n\
2V1nS61UT3UTMS-LPL\n\
2V6b3L-Ie0t0CC-BY-SA-2.1-JP b\n\
2V7LiL0RmFSMai-pubs-openrail-m-modified 44l-64 4wa-y0 411k-148 41lk-1n5 61nr-1q8 cwa-y0 c11k-148\n\
2VAAAg0E0cCGIJG\n\
2VBth_0adelyCC-BY-NC-SA-3.0-IGO 013h-15s b\n\
2VExbm-Z7n7JBitTorrent-1.1\n\
2VG3Vk-T0PJ_CC-BY-SA-4.0 b18w-19g\n\
2VJElp13xgGcAML-glslang\n\
2VMw8t08cM8bTPL-1.0\n\
2VTIs1-fC52dGStreamer-exception-2008\n\
2VU5iY1VmzNHCC-BY-NC-SA-3.0-DE 0 b\n\
2VWRcT2L95zIOSL-3.0 b\n\
2VWy2o02jJbZCondor-1.1\n\
2VYJpG1h2Q7dCC-BY-SA-1.0 bnf-p2\n\
2VZ-Af0yhKVpstabilityai-nc-research-community 00-a 011-19 06k-7h 08m-ap 41a-1w 48m-e1 ce2-i0 e8m-ap\n\
2Vac6o2yBaGsMultics\n\
2VcJGw2m4OwILZMA-exception\n\
2VfM250sxEoBSchemeReport\n\
2VffXL-7Ogv1JPNIC\n\
2VfieZ1IuODfODC-By-1.0\n\
2Vggjl2N6xbcfair-noncommercial-research-license 00-8 04r-5o 099-a3 0w5-wx 199-a3 49-r 4cm-dj 4uy-v1 4wy-wz 414l-16p 416z-17s 4188-19e ca4-bq e\n\
2VhlKg1C_RYaErlPL-1.1\n\
2Vm7UE2a4dX_Python-2.0.1\n\
2VmVse29sUJyArtistic-1.0\n\
2Vo-Kl0H1JNjOCCT-PL\n\
2Vpqs91g3zTNMIT\n\
2Vuf7t-HfLouNGPL\n\
2VvM8L1TQntgBSD-3-Clause\n\
2Vznwp-Sw_hwWatcom-1.0\n\
2W-IP81qXCxnPython-2.0.1\n\
2W0_4_2ITEvIHPND-doc\n\
2W952S0qitIiSMPPL\n\
2WEcmT1UejxBJPNIC\n\
2WHm_v2u8kXVNCBI-PD\n\
2WKjjl24dpXfpolicy/salesforce-ai-ethics-disclaimer\n\
2WL9HB0hFFtzCC-BY-NC-SA-2.0-FR 0 b\n\
2WUfAk-b_tykOpenSSL\n\
2WaU8U1eLuhmURT-RLE\n\
2WcXrc2BNto3OLDAP-2.4\n\
2WfqVK12tn9tCECILL-2.0 b\n\
2Wksm61T5dVOCUA-OPL-1.0\n\
2WmHVV0drZCcCrossword\n\
2X-A7111B7AJNCBI-PD\n\
2X21pn1UbHhnSHL-2.1\n\
2X2aAY-EAaedX11\n\
2X5DGM0yM4Gvopt-175b-license 03i-67 13i-67 491-d9 e3i-67 ewf-wx\n\
2X7Vgs-fpQ4VCC-SA-1.0\n\
2XBsuB-0tG8iNCBI-PD\n\
2XD7MM2OOc01NCBI-PD\n\
2XHdP_0sbOtMInterbase-1.0\n\
2XLJk1-zwdI-SHL-0.51\n\
2XTlB02OBhyZOFL-1.0\n\
2XU8Nf-Qdu9FXerox\n\
2XVCg300J-25Watcom-1.0\n\
2XVY6b2KoF51OCLC-2.0\n\
2XYgNr0XY7OXCC-BY-NC-ND-1.0 0lq-o0 30-6\n\
2Xg2oq0qSwLccopyleft-next-0.3.1\n\
2XnNYT0E6FDcAPAFML\n\
2Xs__s0LHYYHCC-BY-SA-2.0-UK b\n\
2Xwvk-0uCU82ZPL-1.1\n\
2XxJ2V2gQgiXCNRI-Jython\n\
2Y4wwa1P6M7gLPPL-1.1\n\
2Y7jY50TIleeCDLA-Permissive-2.0\n\
2YE-EJ2cGmz_LiLiQ-Rplus-1.1\n\
2YEDps0W0jDhSwift-exception\n\
2YGgpC0g-3ZJCPL-1.0\n\
2YHIGB2G6vCAfair-ai-public-license-1.0 b\n\
2YQjZZ1mCeVSNewsletr\n\
2YUEZb2uZ8MSpsfrag\n\
2YUzS3-ZiTD3OCLC-2.0\n\
2Y_-Rs0lwa1wMIT-CMU\n\
2Y_hnX0OGCk5CC-BY-3.0-AT\n\
2Ymwjb1HfT3fNCBI-PD\n\
2Yr2xs-BjjAOAutoconf-exception-generic-3.0\n\
2Ysauj15Bxfmcoqui-public-model-license 01-e 014-31\n\
2YtQZ00J7569MIT\n\
2YxswB-Bx6pVCC-BY-3.0-NL\n\
2Yz3-H-fYbtpAPSL-1.2\n\
2Z-Kq7-mNO_DNASA-1.3\n\
2Z3VCG-avpnrCC-SA-1.0\n\
2Z5VSS2OpGPrBitstream-Charter\n\
2Z61-b1XfVllxkeyboard-config-Zinoviev\n\
2Z8VP1-DxKCJDigiRule-FOSS-exception\n\
2ZAgQg0eFXB9Cronyx\n\
2ZBwBS0sm1pTOSL-1.0 b\n\
2ZFtQE1BiSlVharbour-exception\n\
2ZKixK29cUPIOLDAP-2.6\n\
2ZNg3-2Ic6ecMIT\n\
2ZT_zz1FNUfsSHL-2.0\n\
2ZZJZK1TZk-MOLDAP-2.5\n\
2ZaeUE0a54VvISC\n\
2ZfoBO0UwMYfBison-exception-2.2\n\
2ZgX6-1PlauKQhull\n\
2Zi2Os-hz_46CERN-OHL-1.1\n\
2ZiYCb-4K9cnZimbra-1.4\n\
2Zkg6f-S9RVnbigcode-openrail-m 414-2j 4mm-no 416p-16x 417a-19o 41ax-1bg 41cj-1ga c\n\
2ZrqPJ1MCQZmCC-BY-NC-SA-1.0 0se-uo bng-p3\n\
2ZxW2D-_HTInPython-2.0\n\
2_-310-Dz9UOGFDL-1.2-only b1ac-1b7\n\
2_2jAj-KOsfoO-UDA-1.0\n\
2_CGrc2aMRX4AML-glslang\n\
2_DHgM153kmzHPND-Intel\n\
2_DwcJ1cdLn3OLDAP-2.6\n\
2_EH-b0GvT8GNokia\n\
2_Fqjk-IlzMPApache-1.1\n\
2_Gr9H1fDyNMNPL-1.0\n\
2_HOFs20X4krOLFL-1.3\n\
2_LRBE2JY3g7OLDAP-2.3\n\
2_PrIE-UUsDwHPND-UC\n\
2_Rb9e-oddJGPython-2.0\n\
2_VEzV1i6awBHPND-sell-variant\n\
2_WC3m2hQcomMIT-STK\n\
2_bVrZ1OQD6mCC-BY-ND-3.0-DE 3\n\
2_g-hr-_1qCKMultics\n\
2_hImw089BvBEUPL-1.0 b\n\
2_k0-h2kEfpbradvd\n\
2_k7-40yEhX_MIT\n\
2_l-Si1l8TnVlsof\n\
2_m4zS-YtRMuDL-DE-ZERO-2.0\n\
2_mVkS25fedJCC-BY-ND-4.0 31-7 3bb-bj 3bk-cf 3161-16i\n\
2_nukQ1Jw7xGC-UDA-1.0 43y-4b\n\
2_v51X0p3_o2ODC-By-1.0\n\
2a4eFo-KdND5Noweb\n\
2aDsfp-cbXDgDRL-1.0\n\
2aE7wq-Po_NpX11-swapped\n\
2aJdIU0yiSIiOSL-3.0 b\n\
2aLkat2XLZMyCC-BY-NC-ND-2.0 0lv-o5 3dv-ew\n\
2aPBQe-w6EpEGPL-1.0-only b\n\
2aVMEd2qNhWuNokia-Qt-exception-1.1\n\
2aXlje16VVePminimax-model-license 4an-br 4wd-10v\n\
2aZjGR0ynnkrSpencer-86\n\
2ac-Sa10MbB0RPL-1.1\n\
2acL6t-nsXEkNunit\n\
2ac_si0gU5TROpenJDK-assembly-exception-1.0\n\
2afYnj0HzkgJresponsible-ai-source-1.1 472-72 47n-9u 4n0-nj ckp-my\n\
2ah8eC1zddSHpolicy/llama3-use-policy\n\
2akFKe2T762hbigscience-bloom-rail-1.0 49r-as 4z0-113 414k-177 41lb-1ty cz0-113 c14k-177 d18n-1a8\n\
2aleep-jSksnArtistic-1.0-Perl\n\
2am01Q2FeaWUANTLR-PD-fallback\n\
2avFf00x2rShAGPL-1.0-only bn9-oi\n\
2avvYI-HnmwFOLDAP-1.2\n\
2b0Ava2Sr0RuAFL-2.0\n\
2b0P2h0UkcUUGD\n\
2b0dJv-XWnuiCAL-1.0\n\
2b23Ay-SHndkClArtistic\n\
2b3Ccd0KZXWUstable-video-diffusion-nc-community 06g-8h 40-m 46g-8h c8i-ce e6g-8h\n\
2b5GEJ-s1nvjmsr-license 02j-38 12j-38 2 47n-8q\n\
2b5d6x05Rs6hRHeCos-1.1\n\
2b5qDG2INfD5policy/openrail-attachment-a-creativeml\n\
2b8SsQ-Pf_KuSGI-B-1.1\n\
2bA0Pu-7Fgk0NCBI-PD\n\
2bIYEJ1eUrgZInterbase-1.0\n\
2bMiuH1JS2nzMIT\n\
2bSDuW-LoTtFNewsletr\n\
2bSm7c-Frk7uAPSL-1.1\n\
2bTjUf-Xs357soml-1.0 4 caf-bv\n\
2bU4yK2cjZV6OLDAP-1.2\n\
2bUQgi-bLz5sSendmail\n\
2bVlgL24WlHPfunasr-model-license 4 81h-1r 86q-7j\n\
2bYsWJ1iU0WBlibpng-2.0\n\
2bbD1l2YFb1gFreeBSD-DOC\n\
2bg-zL-fu4HTFont-exception-2.0\n\
2biaK71wzHxJParity-6.0.0\n\
2blM112uOL1aNPL-1.0\n\
2br2Kr20p6uECC-BY-3.0-US\n\
2bvptM0qJCrWSugarCRM-1.1.3\n\
2bvqtr1BX8BJssh-keyscan\n\
2bw4vZ1xs9wONCL\n\
2by5mS27nI4tVim\n\
2bzY3u-zyVBAAPSL-1.0\n\
2c1EzW14k-PjWatcom-1.0\n\
2c6CxI1HwlpeBSD-3-Clause-No-Nuclear-License\n\
2c6H2j2bhqNIatc-game\n\
2c6x5s-_fg9QOSL-2.1 b\n\
2cGkNV0t3qsDAPL-1.0\n\
2cI1Pk0eZ_WPInfo-ZIP\n\
2cJktK1gvB8rZPL-1.1\n\
2cR6iO1zMVUdCC-BY-ND-1.0 30-5\n\
2cSI91-xXYpPMPL-1.0 b\n\
2cUqCR2PWe2pOpenSSL\n\
2c_Ji--qXyymgSOAP-1.3b\n\
2ce7Ug0G7GjwTrustedQSL\n\
2cff1C-PZh7plibpng-2.0\n\
2cgKYW2wWTOJNTP\n\
2cjmi714I5ucFTL\n\
2clwCD0XoiyWOPUBL-1.0\n\
2cmWUE-hl3bWYPL-1.0\n\
2coa6J0jIoNtsam-license 4cm-fb c9f-b2 etk-w9\n\
2crILZ-TJTaXyi-license 4aq-e8 417d-189 aif-js a18j-18p e9m-a8 e171-179\n\
2crwp1-JUtrcMIT\n\
2ct0x8140fODQwt-exception-1.0\n\
2cuvdi13ZIQLCC-BY-NC-3.0-DE 0\n\
2cxy3f2-wCf0BitTorrent-1.1\n\
2d0vSC22jSlBNCBI-PD\n\
2d1mKh2ZCs2oParaType-Free-Font-1.3\n\
2d356R1NXthEAladdin\n\
2d3jVq-loQ5eSHL-2.1\n\
2dJE6u-juOp8NTP\n\
2dKnwo2SogzeDL-DE-BY-2.0\n\
2dMnJH14wuucAPSL-1.1\n\
2dX5V7-rAih1CERN-OHL-1.2\n\
2dXQjp04MwFpCERN-OHL-P-2.0\n\
2dYZJd1HOawYGPL-2.0-only bml-nu\n\
2dYm790jduipdinov3-license 4cw-fl c9p-bc etx-wj\n\
2dcWbp0mzgsvSL\n\
2deXXk1MAkstflux-1-dev-non-commercial-license 00-7 0iv-ot 49-6a 41e6-1h0 7qb-sd eiv-m3 e1xm-1y4\n\
2dkHnV1vOUEdBOLA-1.1\n\
2dmNbt-5Uv_Apsfrag\n\
2dn7S8-MWDquCC-BY-SA-3.0-IGO b\n\
2doXMS0tdPq5openvpn-openssl-exception\n\
2dwi5Q0700YIEUPL-1.0 b\n\
2dxzhK19X7HwQwt-exception-1.0\n\
2dzSFV0XPoDcMIT\n\
2e3brT-fq6woCC-BY-NC-SA-2.5 0vp-xz bpj-qw\n\
2e3tJZ18_LAOCC-BY-SA-2.0 buc-vp\n\
2e3vQT0z2Dshmodelgo-mg-by-nc-2.0 0er-eu ecd-di\n\
2e994p2FF-INOLDAP-2.3\n\
2eBs5P1sQ9NeUPL-1.0\n\
2eKgYR0y6qgJCECILL-1.0 b\n\
2eQ2GU25mtV1YPL-1.1\n\
2eRRXe1FZkYcOLDAP-2.3\n\
2eUaO3-NGm0mSpencer-94\n\
2eUvA408LtymSchemeReport\n\
2e_6090261EJO-UDA-1.0\n\
2eaVXL2uDAwtGStreamer-exception-2008\n\
2ekZl_1Yf3WyOpenSSL-standalone\n\
2ekvHC-b8KWGCDL-1.0\n\
2en8bX2tfKTYArtistic-1.0\n\
2enWbG1g7z54EFL-2.0\n\
2escKc2geSYSFreeImage\n\
2exGko2QJDTuODC-By-1.0\n\
2f1Tnf-YXkDNCC-BY-NC-SA-3.0 01bm-1dx b\n\
2f4CN9-jthDZchatglm-6b-license 0 1 4q-z 44e-64 eg-m e2x-3s\n\
2f5c9p0Sq6nDMIT\n\
2fIDTZ2FXo4spolicy/salesforce-ai-acceptable-use-policy\n\
2fK5U_18ndn3X11-no-permit-persons\n\
2fOJ2D18ErBYSWI-exception\n\
2fSfgg2FdmobFSL-1.1-ALv2 42w-39\n\
2fSxtr-Lrb_vVOSTROM\n\
2f_s1126qv7ullama3 4dl-ew 4y8-10k 417u-1co 41fk-1g0 5fs-i4 7ex-fr 88m-bc\n\
2f_u98-MoHJ0YPL-1.1\n\
2fcD0V-4dG66LAL-1.3 b\n\
2ffeoo1zopgfAPSL-1.2\n\
2fh8pX2Qi-ytCC-BY-SA-3.0-DE b\n\
2fl1dv0ufZU_apple-ascl\n\
2fmSAi02JouETORQUE-1.1\n\
2fpp2l06t3PKllama4 4dk-ev 5ew-h7 89p-bj 9\n\
2fryLG2-W0TIOSC-1.0\n\
2ftp6X1DS1xLBSD-Protection\n\
2fxBIf-znKVpLGPL-3.0-only b2ai-2b8\n\
2g0-8s-JoU_aOLDAP-2.2.2\n\
2g0h1v2X52WyIntel-ACPI\n\
2g5Z0r2zNZPIMPL-1.1 b\n\
2g8WHG0JVSdPlibpng-1.6.35\n\
2g97A42mi0IWDRL-1.0\n\
2gA5_w291Qn3JasPer-2.0\n\
2gAXlE-Mzo6nIntel\n\
2gDlgq-avZYpBSD-2-Clause-FreeBSD\n\
2gKdXT1gQWrECNRI-Python-GPL-Compatible\n\
2gOCrX-K8KyuClasspath-exception-2.0-short\n\
2gRJMj2ngjb-D-FSL-1.0\n\
2gWhgD1JfDoZCC0-1.0\n\
2gWuFd1CPcKtgeneric-xts\n\
2gZWIw0k95QTOLDAP-2.4\n\
2gaLsT2rT-jFopt-175b-license 03q-6f 13q-6f 499-dh e3q-6f ewn-x5\n\
2gb1oW1RdkghGPL-CC-1.0\n\
2ghkMN1Drrwmmodelgo-mg-by-sa-2.0 bji-jv\n\
2gn3UA2nAJWKxinetd\n\
2gpCoU1L7GpePython-2.0.1\n\
2gwUCH-ch04yIntel-ACPI\n\
2gwv8Z02ruuPTPL-1.0\n\
2gzlss2QJsmZOLDAP-2.7\n\
2h0VRt0WRSsGOLDAP-2.6\n\
2h0fPv2aYZRUANTLR-PD\n\
2h3QMM-KhkgVCC-SA-1.0\n\
2h868u0lkPSOECL-2.0\n\
2h9y8e1HQpYRSGI-B-1.1\n\
2hCluo-bVUJqtongyi-qianwen 5d7-ea 7fc-fz\n\
2hEDB9-N3_CFNIST-Software\n\
2hFtcC-HGopUBSD-3-Clause-Clear\n\
2hGJ9v2UWEcXGPL-CC-1.0\n\
2hKytS0AQaOwGFDL-1.1-only b12o-13j\n\
2hQZPr0tjexmMackerras-3-Clause-acknowledgment\n\
2hR1Qw1auuNIOGL-Canada-2.0\n\
2hUxWv-8ZNKdCDL-1.0\n\
2hWkdF1OadBdOLDAP-2.1\n\
2hYCpz1uu7gdOSSP\n\
2he-hC-gowJUlibselinux-1.0\n\
2hfxIK2Z4lscCC-BY-ND-3.0 3vm-wn\n\
2hiYM205qDMqMIT-CMU\n\
2hlq4-2C6ANaCC-BY-3.0-IGO\n\
2hoexK1XBgzxCC-BY-SA-2.0-UK b\n\
2hp5yN1yvz-ZHTMLTIDY\n\
2hpL2M-k4hlxSendmail\n\
2hsg4a167IjgOLDAP-2.7\n\
2hthup25rquUSSLeay-standalone\n\
2hx4dG0JjYoNO-UDA-1.0\n\
2hx56h09WeWYOSL-3.0 b\n\
2hxmXk0YI2BjUnicode-TOU\n\
2hzNU02wKasFLPPL-1.2\n\
2i-v3e2D12Olmsr-license 02f-34 12f-34 2 47j-8m\n\
2i112C0vcvAEUnicode-DFS-2016\n\
2i8hZP2aXnqzCDLA-Sharing-1.0 b\n\
2i923_0fkAPANBPL-1.0\n\
2iBXxp2D1X_9GFDL-1.2-only b1a5-1b0\n\
2iGEW727g7bISleepycat\n\
2iK2Dy2oDNXfpsutils\n\
2iKc-x0h7RIjMIT-0\n\
2iPFgc-7WCCpMirOS\n\
2iWhk805xYvCpolicy/deepseek-attachment-a\n\
2iXbli0_fS48NTP\n\
2iY17h1JU02JCrystalStacker\n\
2iYMdY-byB34bigscience-openrail-m 422-5c 4w4-y7 411o-14b 41if-1rl cw4-y7 c11o-14b d15r-17c\n\
2iZbdd1Vykqbexaone 0hj-i9 0u2-v4 1as-b4 1d1-ds 4ka-l5 4mc-o2 4pi-qb 7hw-ip 8e7-eq e9w-ar e162-17h e1dt-1er\n\
2i_Fd913dEDeOLDAP-1.1\n\
2iatuN032yBqQPL-1.0-INRIA-2004\n\
2ib-NF1KEbA6Unicode-TOU\n\
2idSb12V-tH1XFree86-1.1\n\
2ifRCt-vMkiXCDDL-1.0 bny-p0\n\
2igLHT0DIZ5CSendmail-8.23\n\
2ijtGc-v7KjRAPSL-2.0\n\
2irXQc1zAE9bBSD-Source-Code\n\
2itP0v29wYY3CC-BY-2.5\n\
2iw7Me-seexSOLDAP-2.8\n\
2iwDPF-0uOpBAAL\n\
2iyBEE-8F8IFFreeImage\n\
2j-Mxd-eQdtsApache-1.0\n\
2j-nur2jtaVNPython-2.0\n\
2j1IgW2zpG40XSkat\n\
2j2mEV-GDmo5CC-BY-NC-SA-2.5 0vq-y0 bpk-qx\n\
2j3lew2rlIZrCommunity-Spec-1.0\n\
2j5Lw20Mc-dVMultics\n\
2j5jEI0YCf8AAPSL-1.2\n\
2jGlRa-tBp9MOCLC-2.0\n\
2jHXUc0_PEL7DSDP\n\
2jJ_vl06rPscSGI-B-1.1\n\
2jKyKW2dF-HcCOIL-1.0\n\
2jQMus1uGyc5policy/vggt-acceptable-use-policy\n\
2jW2FA017yrICERN-OHL-1.1\n\
2jdPhc05v1eESANE-exception\n\
2jfOQm0KsI7hAFL-2.0\n\
2jkdzS0YZjEFX11\n\
2jpf6Q0jtk8Wmsr-license 02t-3i 12t-3i 2 46o-6u 47a-7r\n\
2jrSLT18C1cvsam-license 4cf-f4 c98-av etd-w2\n\
2jzAhi1hVyaoAFL-1.1\n\
2k2-k71Jn0vCGlide\n\
2k29tr0riDYzMS-PL\n\
2k3qNq1oxAZzNTP\n\
2k4TZp0U-kmHOpenVision\n\
2kC2ZM2IXeA9modelgo-mg-by-nc-rai-2.0 0eq-et 4jz-nr 4p5-ps 4r2-ve ecc-dh\n\
2kCYdX2ufo5tCC-BY-SA-3.0 b\n\
2kGmBF153Gw3CC-BY-NC-SA-2.0-DE 0 b\n\
2kHwJZ-VgfPCD-FSL-1.0\n\
2kKlKp2YLd_aApache-1.1\n\
2kOz6e-QJvXyQPL-1.0\n\
2kS_Jj-8LrzkCondor-1.1\n\
2kUeE_2bG5eQRdisc\n\
2kV7iw1YQaKhZimbra-1.3\n\
2kYJ2I0j5ehfCC-BY-2.0\n\
2khAJ41ba4_OW3C\n\
2khl9e--cYjMArtistic-1.0-cl8\n\
2khleI2OYhQTHPND-Markus-Kuhn\n\
2kkPGh1UFe-Oyi-license 4af-dx 416k-17g ai4-jh a17q-17w e9n-a8 e169-16g\n\
2kqWRO1Ml0vSOGC-1.0\n\
2ksXq20xvuloCC-BY-2.5\n\
2ktdOq1nFK-DCC-BY-NC-3.0-DE 0\n\
2kwJ162CFvneMultics\n\
2kyBxY1gr6hCCDLA-Permissive-1.0\n\
2kzjtw-y2TQQBSD-3-Clause-No-Nuclear-License-2014\n\
2l1T3v0EDZ0NArtistic-1.0-Perl\n\
2l65Hh2vY6UNCC-BY-NC-SA-2.0-DE 0 b\n\
2l8MoP1oO7qqCube\n\
2lIK0Y0d7yxsTTWL\n\
2lKn_32h0I2Wstabilityai-nc-research-community 0q-y 069-76 08b-ae 4z-1l 48b-dq cdr-hp e8b-ae\n\
2lUN3H0kXG5NX11\n\
2lUyaz1L-PsQatc-game\n\
2lYJkF-zmNSRAGPL-3.0-only b19f-1a5\n\
2l_vuL-8yE-sCC-BY-NC-SA-4.0 00-9 0jb-k0 0vl-wc 016k-17f b12e-12y\n\
2lgQI41iSh-ECC-BY-NC-SA-2.0-DE 0 b\n\
2liTil0E47S8OLDAP-1.3\n\
2lnh4S-1S-eOUnicode-TOU\n\
2luX6o1ocvTeLibtool-exception\n\
2lvU-P15m2KyMirOS\n\
2lxeoX1VC5w-kvirc-openssl-exception\n\
2lzl-y-KGrTDhdparm\n\
2m-20Q1PyHJzCC-BY-NC-ND-2.5 0lt-o3 3dv-ew\n\
2m12dg2Gf-jAmodelgo-mg0-2.0\n\
2m276L-yvxmJFSL-1.1-ALv2 435-3i\n\
2m8doF2vfLCIyi-license 4ae-dw 416j-17f ai3-jg a17p-17v e9m-a7 e168-16f\n\
2mAOu_0Oi6rJGPL-2.0-with-classpath-exception b\n\
2mDysa-76BIZICU\n\
2mE4BB-hcwRqFTL\n\
2mEiST-YSzRzCECILL-1.0 b\n\
2mExFr25JXDdSendmail\n\
2mEzHL-bsNAAOLDAP-2.0.1\n\
2mFC722cGtLOLGPL-2.1-only b14o-15b\n\
2mGJ0V09ZJaqLLGPL\n\
2mHQ4t0XPhNzLLGPL\n\
2mJCfL1n-s7OWatcom-1.0\n\
2mQZYl0ddpW5BSD-Systemics\n\
2mRZmg08PqDzCC-BY-3.0-NL\n\
2mTY332V7i7gEFL-2.0\n\
2mYE6I1WcINiOLFL-1.3\n\
2mYr-q2y5FKkAFL-1.1\n\
2m_-L22PdDsUlibselinux-1.0\n\
2maa552Ip3Q0OPUBL-1.0\n\
2mfSGY1jRUuICC-BY-ND-1.0 3\n\
2mhNhj-YHdWaArtistic-1.0-cl8\n\
2mhPax0Mf5hjTPL-1.0\n\
2mkfnC0GKHj6policy/seamless-acceptable-use-policy\n\
2mmhE120jyd0X11-no-permit-persons\n\
2mnKwL-BnTicpolicy/llama3.1-use-policy\n\
2mnbAQ1lGraCBSD-3-Clause-LBNL\n\
2moxPp0X7b_WOLDAP-2.0.1\n\
2mply91oyYZhOpenMDW-1.0\n\
2mtTTT0Stzmmsqlitestudio-OpenSSL-exception\n\
2mtbp31R_iiWGPL-3.0-linking-exception\n\
2mvoQn0WSwgkOSL-1.1 b\n\
2mwERi0O6CZflibtiff\n\
2n-PxL1PYc9QDL-DE-BY-2.0\n\
2n1GHT03zrvKECL-2.0\n\
2nBQE41rNQr7LPPL-1.0\n\
2nFJjM1p60cHANTLR-PD-fallback\n\
2nGwGa2QOReINRL\n\
2nJPo11PIVlxAFL-1.1\n\
2nKDpx2SsTlZexaone 0hj-i9 1al-ay 1cz-dq 4kh-lc 4mj-o9 4pp-qi 7hw-iw 8e5-eq e9p-ak e149-15o e1by-1cw\n\
2nMy1G2QMIERO-UDA-1.0\n\
2nP4-d--3kYQCC-BY-NC-4.0 0hk-i9 0sq-th 010y-11t\n\
2nSUEa1fjdVvopenvpn-openssl-exception\n\
2nT8qI2jNP5ICC-BY-SA-3.0-DE b\n\
2nTirz13lROGCC-BY-NC-SA-2.0-UK 08w-ag 0bv-cj b\n\
2nWrY82do4lXFawkes-Runtime-exception\n\
2neP-30HytTICATOSL-1.1\n\
2niE-t2zT5l5CC-BY-NC-2.0 0oz-r9\n\
2niKEx2-tmjuLPL-1.0\n\
2nvu6E-qeYhiSwift-exception\n\
2o0ov30Jo5_BCC-BY-4.0\n\
2o4NXD070QdUsarvam-research-license 05k-7f 0fi-gm 019k-1di 15k-7f 1ig-ji clj-nv\n\
2oAOEa1XlNE1Apache-1.1\n\
2oC5B0-Mudsqpolicy/seamless-acceptable-use-policy\n\
2oGhun-TJ7AZMIT-CMU\n\
2oHluE2NnbW2BUSL-1.1 4l-18\n\
2oMKS3-alyvuArtistic-1.0\n\
2oVeIT2aVYagCC-BY-NC-2.5 0oj-r4\n\
2oVyg51-vVDUkvirc-openssl-exception\n\
2oWuJ704VtufOSL-2.1 b\n\
2oat7i-L6_veBitstream-Charter\n\
2ofd221yC2VQNaumen\n\
2og_ox-8v-4Cxpp\n\
2oh7vU-zM626bzip2-1.0.5\n\
2ojkF00EzL9JOpenSSL-standalone\n\
2okAzm12yZbyThirdEye\n\
2omQBd-e5eGpEPL-2.0 b\n\
2ooci50Ay7hsMIT-CMU\n\
2or-Rl2uAnLrpolicy/llama2-use-policy\n\
2ou1xJ1bebSkUCL-1.0\n\
2p-OgX0gXKWSLibpng\n\
2p-v-U2ox3zoSendmail-8.23\n\
2p5qsE1ZLCapPython-2.0\n\
2p6sck2A83Ivtencent-hunyuan-community 42k-31 4fv-ib 4us-y2 41lj-1m1 41n6-1x9 5qt-t0 7y3-z7 90-16 9eh-ey 9z8-10e 91n3-1n5 cus-y2\n\
2p8H9B0DGukTPHP-3.01\n\
2pDnZg-uVU0QODC-By-1.0\n\
2pG5Kh2TflqNbigcode-openrail-m 415-2k 4mn-np 416q-16y 417b-19p 41ay-1bh 41ck-1gb c\n\
2pGOOy08HpiBCDDL-1.0 bnp-or\n\
2pGvrm1yADK_Sendmail\n\
2pHrT-2ESDr3CDLA-Permissive-1.0\n\
2pKdH60xjCU1stabilityai-nc-research-community 00-a 010-18 06j-7g 08l-ao 419-1v 48l-e0 ce1-hz e8l-ao\n\
2pMzsQ1gIuzICronyx\n\
2pNcUS1H7PWKDRL-1.0\n\
2pQKLG08XJbns-lab-license-1.0 00-n 061-6t\n\
2pU-Hk2ILEQINunit\n\
2pVtz--kvhXpopenmdw-1.1\n\
2pc22I-FMimqX11-swapped\n\
2ptU3v1WPUIYNLOD-1.0\n\
2pu-rb0U6jdzNCBI-PD\n\
2pvBH42eRIDyOLDAP-1.3\n\
2pvgIk0YktDXmodelgo-mg-by-nc-2.0 0eq-et ecc-dh\n\
2q2IBm0PIIWiApache-1.0\n\
2q8qII0_kY4YGCC-exception-2.0\n\
2qBZbu-2KPw8dinov3-license 4cw-fl c9p-bc etx-wj\n\
2qBZci0k2GeNOCCT-PL\n\
2qI_3E03n2rHCECILL-C\n\
2qNOyR2YBjHvminimax-model-license 4ao-bq 4qj-vn\n\
2qUb6q19f73tFreeBSD-DOC\n\
2q_M9G1ZsmLrIntel-ACPI\n\
2qardy2zXuNzOCLC-2.0\n\
2qjp0f0XcdaACC-BY-SA-4.0 b18w-19g\n\
2qlPXt-fFHdOprior-labs-license 815i-17c\n\
2qnm_32NplzXx11vnc-openssl-exception\n\
2qnwtj1IJdWAchatglm3-6b-license 4q-z 44e-64 a eg-m e2x-3s\n\
2qphoU0Te_MmSAX-PD-2.0\n\
2qpq-n0ZZSQBNPL-1.0\n\
2qqdUB2cANkhBitTorrent-1.1\n\
2qsQ_U2MvohMFTL\n\
2qsloh0rxWnGNokia\n\
2qtBgL2HOa1qOLDAP-2.5\n\
2qwm2C1L1K6Eprior-labs-license 8154-16y\n\
2r-vK70pslTLSHL-2.0\n\
2r01sD0726bvSendmail\n\
2r3owq-q46RaCDLA-Sharing-1.0 b\n\
2r9pQB2S9sPPAMPAS\n\
2rFZSX2Fb1PLGPL-3.0-only b1d7-1dx\n\
2rF_-606lie6TrustedQSL\n\
2rMFfG-_bUJ8Condor-1.1\n\
2rNbJP-HdCxBZimbra-1.3\n\
2rOkL11vdYPzNPL-1.1\n\
2rWB2j0N-3DhOGDL-Taiwan-1.0\n\
2rWOim1oAmJMOSL-2.1 b\n\
2rbKn_23b3huNASA-1.3\n\
2riyIS-v9R2TIntel-ACPI\n\
2rl-Au0OOlGfSHL-0.51\n\
2roFqu-5O9OcOLDAP-2.1\n\
2rpoGA1edJaXLPD-document\n\
2rqYIH29Vid5NCBI-PD\n\
2rsNQu1uhNlkYPL-1.0\n\
2rslxm-fFVkkBSD-Mark-Modifications\n\
2ru4XH1OK5bnCC-BY-2.5-AU\n\
2ru9EQ-cMqk_ZPL-2.0\n\
2rwe2K2FrDkOSendmail\n\
2s-Q73-fWiAWEurosym\n\
2s20GZ1vZLNjCC-BY-NC-ND-3.0-DE 0 3\n\
2s32AX-U8LFsClips\n\
2sFAUJ0B7DzpOCLC-2.0\n\
2sHPMY2E8pJSllama2 4bo-cz 5du-g5 7d0-dt\n\
2sIIzd1jGHfYNCBI-PD\n\
2sN9vV-j0vhhSimPL-2.0\n\
2sQvLL0U4mNlSWL\n\
2sRh7n2sh3suSMLNJ\n\
2se7-L1brRdPBSD-4-Clause-Shortened\n\
2semor2nVdepmif-exception\n\
2sgiEy2cfFK1LZMA-exception\n\
2siwsx2TCUQ-lfm1.0 6fj-fy\n\
2sn0LS03W5UAeCos-2.0\n\
2sp-ns1b-X35DocBook-Schema\n\
2stye_-ZWXvhZimbra-1.4\n\
2swLuV2ckftJfunasr-model-license 4 81h-1r 86q-7j\n\
2sxjEO1KVCLKSHL-2.1\n\
2sxo5S1xWZmeMVT-1.1\n\
2t3EGq-XVJcNHP-1986\n\
2t6o-M1tKIPtBSD-Protection\n\
2tCf6d-7fM0oMVT-1.1\n\
2tDUUl-KkbAACDDL-1.0 bn2-o4\n\
2tDrpY00eVF2OGDL-Taiwan-1.0\n\
2tEv2M2NP3ERPython-2.0.1\n\
2tO7pI-dR_BmBugroff\n\
2tPpt22aIeRHCC-BY-SA-2.0-UK b\n\
2tWYuV0fXECaGPL-3.0-with-GCC-exception b\n\
2tgIA21T66pfNLOD-1.0\n\
2tgkNX-qRYyWBison-exception-1.24\n\
2tldyL0ovXGHCC-BY-SA-2.1-JP b\n\
2tlnPr-rBtanCC-BY-3.0-NL\n\
2tmJGo2ySkWdZimbra-1.3\n\
2tn0JO1Dh2RmOCLC-2.0\n\
2toQXU2z6g6VW3C-20150513\n\
2tp7O52qEG23HPND-SMC\n\
2tr6AD-God7jOCLC-2.0\n\
2trKzO2p7VFfCECILL-C\n\
2tstqu1OUs4jZimbra-1.4\n\
2tvU6S-Lkyc3OLDAP-2.8\n\
2twaTf1jRTc3OSL-1.1 b\n\
2u04UO1pGrJGCC-BY-2.5-AU\n\
2u6IWB0SEJLcllama1 05x-8m 0b6-ey 15x-8m 4b6-ey 4ff-gi 4h4-ke e5x-8m e10l-113\n\
2u8lln2X0df1Artistic-1.0\n\
2uBzVn-ROg_4Linux-man-pages-copyleft-var\n\
2uNYFq23REztCC-BY-1.0\n\
2uNkAr0h0mzPFTL\n\
2uVjeQ-Tz8omRPSL-1.0\n\
2uWm9X-uzh6LBSD-3-Clause-Modification\n\
2uXyoo04_3yxBSD-2-Clause\n\
2uY2Q40U9HBCCATOSL-1.1\n\
2uYylJ--3j2CIntel-ACPI\n\
2u_xMK0Rb2ncLiLiQ-Rplus-1.1\n\
2uf9Mr27ZzhkGPL-3.0-only b1d7-1dx\n\
2uk70w0nsEcDNTP-0\n\
2um88Z-5MheqDL-DE-ZERO-2.0\n\
2upy142ndrEdMIT-Modern-Variant\n\
2uwaUf07GfpsX11\n\
2uym1u222X7-evolutionaryscale-community-license 0ot-u4 0wl-xt 017j-19z 4wl-xt 417h-17i 41e7-1h6 71br-1e6 c e1q7-1u1\n\
2v3MKx04PtklPython-2.0.1\n\
2v5ui-2d1TI3SGP4\n\
2v9DUI-x9ILoSendmail\n\
2vC9jz2Xs0MlSendmail\n\
2vGefC-olptBHPND-MIT-disclaimer\n\
2vNY1U0iaoO0BSL-1.0\n\
2vPiQo06bAHxOLFL-1.3\n\
2vR8j7-F334qBitstream-Vera\n\
2v_oKR2W2bdRZend-2.0\n\
2vc7o40daYadArtistic-1.0-cl8\n\
2vckuk05KPK1X11\n\
2vcu5N2FNJqIlibpng-2.0\n\
2vrHS4-z54W1NBPL-1.0\n\
2vu2e4-q5e1heGenix\n\
2vycRq01ee6uCC-BY-SA-1.0 bnf-p2\n\
2vzlSC-0MB4uAPSL-2.0\n\
2w--KT0xaz2dx11vnc-openssl-exception\n\
2w59Hl0XtTBIpolyparse-exception\n\
2w5mrK0zJhLrXFree86-1.1\n\
2w6wQp15AHevsoml-1.0 4 ca2-bi\n\
2wFQkX12n7sZOpenSSL-standalone\n\
2wIocw1gPLdmHPND-Kevlin-Henney\n\
2wKNf-1ktyWSCPAL-1.0\n\
2wLaiw1FTv-MOpenSSL\n\
2wP5XD13fq1cZlib\n\
2wRh5J10UO0mpolicy/llama2-use-policy\n\
2wRhpD-l8rMtOSET-PL-2.1\n\
2wndgR-eiab8NCBI-PD\n\
2wv3EQ1ZhU9eCUA-OPL-1.0\n\
2ww_ky1CSbAbCC-BY-2.5-AU\n\
2wzaa-1pJDkyNCBI-PD\n\
2x6bqK-ywEg8CC-BY-3.0-AU\n\
2x7s2B-9KBwiMIT\n\
2x9EMD1aNXctSL\n\
2xP7My1_Le1vAFL-3.0\n\
2xSeX401dDFiSISSL\n\
2xVDYy0KpTUkPython-2.0.1\n\
2xZqa6-x6QxhOLDAP-1.1\n\
2xdK202sVjxgOCCT-PL\n\
2xgG6Q0pM2kiDL-DE-BY-2.0\n\
2xi0dE2RL0rIBoehm-GC-without-fee\n\
2xjeCO-0vTQoCC0-1.0\n\
2xjlf_09N2lmMotosoto\n\
2xkzN81AGeY4exaone 0hq-ig 1as-b5 1d6-dx 4ko-lj 4mq-og 4pw-qp 7i3-j3 8ec-ex e9w-ar e14g-15v e1c5-1d3\n\
2xnMuG-5ZeuqNRL\n\
2xsyu50gTTkxAPSL-2.0\n\
2xuNSQ1rGzetHPND-sell-variant-MIT-disclaimer\n\
2y1NxL0vTppslibpng-2.0\n\
2y1SF72SnEt5NOSL\n\
2y2ItI-hL8NmOCLC-2.0\n\
2y2a650FBceMCC-BY-NC-SA-2.0-FR 0 b\n\
2y5Xks1Vnj-xOFL-1.1-no-RFN\n\
2y8unk0n0qBspolicy/deepseek-attachment-a\n\
2yAWnv-m1Fu3MIT\n\
2yAxj32mlkTXC-UDA-1.0 445-4i\n\
2yDOHO-jYaPBCPAL-1.0\n\
2yFZY01jJ3HwSCEA\n\
2yIswC2wpxDiAAL\n\
2yLKN9-00SNDRPL-1.5\n\
2yMVIa12tJ-kCECILL-B\n\
2yOkJr1e5SPLAML\n\
2yUqu32seXqVCC-BY-SA-2.5 bu8-vl\n\
2yXtzZ0TRZCiSMLNJ\n\
2yZRrV23sVODFDK-AAC\n\
2ybHxE1kv78Bfair-ai-public-license-1.0 b\n\
2ybOFr0DeKdnCC-BY-NC-ND-4.0 0ec-f3 0pk-qb 0xf-yi 3ua-ur\n\
2yeVwl0hHsEpOSL-2.0 b\n\
2yebwy-cqMo-X11-swapped\n\
2yf-Il1lwG1g389-exception\n\
2yfIVG-oC5VFZPL-1.1\n\
2yoWmG2KwLnZLPPL-1.3a\n\
2yodLI-aAXWdBootloader-exception\n\
2yqeBn08utVQmodelgo-mg-by-nc-nd-2.0 00-9 0ez-f2 30-9 ecm-dr\n\
2yskdK0egq0SOGL-UK-3.0\n\
2yxYHp-NtplzZPL-2.0\n\
2z8O0r27a8kBsam-license 4cn-fc c9g-b3 etl-wa\n\
2z9DMk1iyiYmNPL-1.1\n\
2zE9Ld1WtSk8Artistic-1.0\n\
2zFM0I2KCr2OSHL-0.51\n\
2zFhCp0P-krGUCL-1.0\n\
2zG-0W0ZP5MeJPNIC\n\
2zIj16-y7bvygemma 4b1-c4 4cy-eo 4j1-j4 4je-kh ccy-eo\n\
2zIxnr1g-81yLatex2e\n\
2zIzo_-cnnvvQt-GPL-exception-1.0\n\
2zKy5Q0eBD6UBahyph\n\
2zMwwz177gO-CDL-1.0\n\
2zQnbI2NCXkPCECILL-2.0 b\n\
2zZZof1HfK50OCLC-2.0\n\
2zeVrf0_pgN0APL-1.0\n\
2zfmCX2JZcqGSleepycat\n\
2zkmL--UEaymOSET-PL-2.1\n\
2zmcO_0ZkvTkMIT-CMU\n\
2zpFIu2gyTrFWTFNMFPL\n\
2ztHJs-SO4iJSimple-Library-Usage-exception\n\
2zv1Fl-r-28mSimple-Library-Usage-exception\n\
2zwIR5-IERBhGlide\n\
2zz-Wq1CJYimllama3 4ds-f3 4yf-10r 4181-1cv 41fr-1g7 5fz-ib 7f4-fy 88t-bj\n\
';

;// CONCATENATED MODULE: ./lib/src/licenses/verbatim.js







/** What stands for copyright notices: no word, so that none can stand for it. */
const NOTICE = '\u00a9';
/**
 * The license that a text is to the letter, besides the notices that it may have, or nothing: then the text has to be
 * compared. Most license files are copies of a few texts, and are recognized by one hash each; what it says of them is
 * what comparing says, but that clauses are the words of the text that was read, however long the lines are here.
 * Linear in the words.
 */
function findVerbatim(words) {
    const wording = wordingOf(words);
    const at = verbatimList.indexOf(`\n${(0,fingerprint/* hashPhrase */.wL)(wording.values)}`) + 1;
    if (at === 0)
        return undefined;
    const [id = '', ...said] = verbatimList.slice(at + fingerprint/* PHRASE_DIGITS */.fm, verbatimList.indexOf('\n', at)).split(' ');
    const span = (0,match/* wholeOf */.l)(words);
    const clauses = (0,clause/* joinNear */.T)(said.map((clause) => readClause(clause, wording, words, span)));
    const asked = id.startsWith(fingerprint/* POLICY */.Po) ? [{ kind: 'use-restrictions', ...span }] : clauses;
    return {
        match: 'exact',
        ...(0,match/* nameOf */.V)(id),
        ...span,
        similarity: 1,
        coverage: 1,
        ...(asked.length > 0 && { conditions: asked }),
    };
}
/** A text's words, with one word for copyright notices that follow each other. */
function wordingOf(words) {
    const values = [];
    const places = [];
    const add = (value, at) => {
        values.push(value);
        places.push(at);
    };
    for (let from = 0, to = 0; from < words.values.length; from = to) {
        while (to < words.values.length && words.lines[to] === words.lines[from])
            to++;
        if (!isNotice(words, from, to))
            for (let at = from; at < to; at++)
                add(words.values[at] ?? '', at);
        else if (values.at(-1) !== NOTICE)
            add(NOTICE, from);
    }
    return { values, places };
}
/** The base of the numbers in a row of the list: one digit for a condition, and few for the place of a word. */
const BASE = 36;
/** How a row of the list writes a condition: the words that say it, from the first to the last, or nothing for the whole. */
function writeClause({ kind, line, endLine }, { places }, words) {
    const lines = places.map((place) => words.lines[place] ?? 1);
    const digit = conditions.indexOf(kind).toString(BASE);
    const from = lines.findIndex((each) => each >= line);
    const to = lines.findLastIndex((each) => each <= endLine);
    if (from <= 0 && to === lines.length - 1)
        return digit;
    return `${digit}${from.toString(BASE)}-${to.toString(BASE)}`;
}
function readClause(written, { places }, { lines }, whole) {
    const kind = license/* conditions */.j[Number.parseInt(written.charAt(0), BASE)] ?? 'use-restrictions';
    if (written.length === 1)
        return { kind, ...whole };
    const [line = whole.line, endLine = line] = written
        .slice(1)
        .split('-')
        .map((word) => lines[places[Number.parseInt(word, BASE)] ?? 0]);
    return { kind, line, endLine };
}
/** Whether the words of a line are a copyright notice and nothing else. */
function isNotice({ text, values, starts, ends }, from, to) {
    const start = starts[from] ?? 0;
    if (!BEGINS.has(values[from] ?? '') && !text.slice(Math.max(0, start - 3), start).includes('\u00a9'))
        return false;
    const line = text.slice(text.lastIndexOf('\n', start) + 1, ends[to - 1]);
    return ((0,pattern/* matches */.cK)(SIGN, line) || (0,pattern/* matches */.cK)(NAMES, line)) && (0,notices/* isCopyrightNotice */.u5)(line);
}
/** The first words of such notices. */
const BEGINS = new Set(['copyright', 'copr', 'all', 'portions']);
/** What a notice has, and a line of a text that speaks of copyright seldom has. */
const SIGN = /\u00a9|\(c\)|\d{4}|[[<{]y|all rights reserved/i;
const NAMES = /^\W*Copyright [A-Z]/;


/***/ })

};
;
})
