(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 4404;
exports.ids = [4404];
exports.modules = {

/***/ 6726:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ claimList),
/* harmony export */   CY: () => (/* binding */ suppressedBlock),
/* harmony export */   Vk: () => (/* binding */ answering),
/* harmony export */   XC: () => (/* binding */ shownReasons),
/* harmony export */   cl: () => (/* binding */ claimFooter),
/* harmony export */   gV: () => (/* binding */ claimBlock),
/* harmony export */   hi: () => (/* binding */ claimsThat),
/* harmony export */   i: () => (/* binding */ saying),
/* harmony export */   jR: () => (/* binding */ claimBlocks),
/* harmony export */   nO: () => (/* binding */ alike),
/* harmony export */   pl: () => (/* binding */ shownClaims)
/* harmony export */ });
/* harmony import */ var _assessment_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1748);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6176);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7978);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1099);




/** Characters of a claim, and of one reason, that are shown. */
const [MAX_CLAIM, MAX_REASON] = [160, 300];
/** Reasons shown of one claim; the rest are counted. */
const MAX_REASONS = 3;
/** Answers shown to claims that are unproven; the rest of the claims are counted. */
const MAX_UNPROVEN = 5;
/** Claims shown in their words that have one answer; of the next the places, and the rest are counted. */
const [MAX_ALIKE, MAX_PLACES] = [3, 6];
/** The claims that count and are of a status, in the order of the assessment. */
function claimsThat({ claims }, status) {
    return claims.filter((claim) => claim.status === status && (0,_assessment_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .stands */ .Ed)(claim));
}
/** Claims by what answers them, in their order: what is said twice is answered once. */
function alike(claims) {
    const groups = new Map();
    for (const claim of claims) {
        const key = JSON.stringify([claim.status, claim.because, claim.remedy]);
        const group = groups.get(key);
        if (group)
            group.push(claim);
        else
            groups.set(key, [claim]);
    }
    return [...groups.values()];
}
/** The claims that are shown in their words, those of which the place is shown, and how many are not. */
function shownClaims(claims) {
    const shown = claims.slice(0, MAX_ALIKE);
    const places = claims.slice(MAX_ALIKE, MAX_ALIKE + MAX_PLACES);
    return { shown, places, left: claims.length - shown.length - places.length };
}
/** What a claim says of what. */
function saying({ text, artifacts, polarity }) {
    const words = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text.replace(/\s+/g, ' ').trim(), MAX_CLAIM);
    const condition = polarity === 'conditional' ? ', under a condition' : '';
    return `says "${words}" of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactNames */ .jh)(artifacts)}${condition}`;
}
/** The other side in words. */
function answering({ says }) {
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(says.replace(/\s+/g, ' ').trim(), MAX_REASON);
}
/** The reasons that are shown of a claim, and how many are not. */
function shownReasons({ because }) {
    const shown = because.slice(0, MAX_REASONS);
    return { shown, more: because.length - shown.length };
}
/** Claims and their other side, one below the other. */
function claimBlock(claims, width, colors) {
    const [claim] = claims;
    const { shown, places, left } = shownClaims(claims);
    const { shown: reasons, more } = shownReasons(claim);
    const others = [...places.map(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t), ...(left > 0 ? [`${left} more places`] : [])];
    return [
        ...shown.flatMap((each) => claimLines(each, width, colors)),
        ...(others.length > 0 ? (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`and so ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(others)}`, width, 3) : []),
        ...reasons.flatMap((reason) => reasonLines(reason, width, colors)),
        ...(more > 0 ? [colors.dim(`     and ${more} more`)] : []),
        ...(claim.remedy ? (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(claim.remedy, width, 3).map((line) => colors.dim(line)) : []),
    ];
}
function claimLines(claim, width, colors) {
    const sign = claim.status === 'contradicted' ? colors.red('\u2717') : colors.yellow('?');
    const place = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.forTerminal)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(claim));
    const [first = '', ...rest] = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`${place}  ${saying(claim)}`, width, 3);
    return [
        ` ${sign} ${colors.cyan(place)}${colors.bold(first.slice(3 + place.length))}`,
        ...rest.map((line) => colors.bold(line)),
    ];
}
function reasonLines(reason, width, colors) {
    const [at] = reason.evidence;
    const place = at
        ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.forTerminal)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)({ path: at.path, ...(at.line !== undefined && { line: at.line }) }))
        : 'nothing';
    const rule = reason.component ? `${reason.rule} \u00b7 ${reason.component}` : reason.rule;
    const said = at ? `${place}  ${answering(reason)}` : answering(reason);
    const [first = '', ...rest] = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(said, width, 5);
    const painted = at ? `     ${colors.cyan(place)}${first.slice(5 + place.length)}` : first;
    const gap = width - (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .lengthOf */ .Y5)(rest.at(-1) ?? first) - (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .lengthOf */ .Y5)(rule);
    if (gap >= 3 && rest.length === 0)
        return [`${painted}${' '.repeat(gap)}${colors.dim(rule)}`];
    return [painted, ...rest, colors.dim(`       ${rule}`)];
}
/** What is claimed and contradicted, then what is claimed and not shown. */
function claimBlocks(assessment, status, width, colors) {
    const all = alike(claimsThat(assessment, status));
    const shown = status === 'contradicted' ? all : all.slice(0, MAX_UNPROVEN);
    const more = all.slice(shown.length).flat().length;
    return [
        ...shown.flatMap((claims, index) => [...(index > 0 ? [''] : []), ...claimBlock(claims, width, colors)]),
        ...(more > 0
            ? ['', colors.dim(` and ${more} more claims that are not shown to be true: --verbose lists them`)]
            : []),
    ];
}
/** Every claim on a line. */
function claimList({ claims }, width, colors) {
    return claims.map((claim) => {
        const sign = {
            supported: colors.green('\u25cf'),
            contradicted: colors.red('\u2717'),
            unproven: colors.yellow('?'),
        }[claim.status];
        const mark = claim.suppressed !== undefined ? ' let stand' : claim.baseline ? ' known' : '';
        const place = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.forTerminal)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(claim));
        const what = `${claim.claim}${mark}`;
        const words = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.forTerminal)(claim.text.replace(/\s+/g, ' ')), Math.max(10, width - (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .lengthOf */ .Y5)(place) - (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .lengthOf */ .Y5)(what) - 9));
        return ` ${sign} ${colors.cyan(place)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.forTerminal)(what)}  ${colors.dim(words)}`;
    });
}
/** How the claims fare, and what is known already. */
function claimFooter(assessment, colors) {
    return [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .claimCounts */ .HQ)(assessment), (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .knownCounts */ .WG)(assessment)].flatMap((line) => line === undefined ? [] : [colors.dim(` ${line}`)]);
}
/** What may stand by a decision, and the decisions that decide nothing. */
function suppressedBlock({ suppressed }, width, colors) {
    if (suppressed.length === 0)
        return [];
    const active = suppressed.filter(({ state }) => state === 'active');
    const others = suppressed.filter(({ state }) => state !== 'active');
    return [
        ...(active.length > 0
            ? [` ${colors.bold('Let stand')}`, ...active.flatMap((each) => lines(each, width, colors))]
            : []),
        ...(others.length > 0
            ? [
                ` ${colors.bold('Suppressions that suppress nothing')}`,
                ...others.flatMap((each) => lines(each, width, colors)),
            ]
            : []),
    ];
}
function lines(entry, width, colors) {
    const place = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.forTerminal)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)({ path: entry.path, line: entry.line }));
    const says = entry.message ?? entry.reason;
    const [first = '', ...rest] = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .suppressionName */ .nw)(entry), width, 3);
    const gap = width - (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .lengthOf */ .Y5)(rest.at(-1) ?? first) - (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .lengthOf */ .Y5)(place);
    const name = entry.state === 'active' ? [first, ...rest] : [first, ...rest].map((line) => colors.yellow(line));
    return [
        ...(gap >= 3 && rest.length === 0
            ? [`${name[0]}${' '.repeat(gap)}${colors.cyan(place)}`]
            : [...name, `     ${colors.cyan(place)}`]),
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(says, width, 5).map((line) => colors.dim(line)),
    ];
}


/***/ }),

/***/ 4404:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ questionName),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   cy: () => (/* binding */ otherFailures),
/* harmony export */   nV: () => (/* binding */ failureTitle),
/* harmony export */   vR: () => (/* binding */ placeOfQuestion),
/* harmony export */   vk: () => (/* binding */ writeGate)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7336);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6726);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6176);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7978);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1099);





/** The verdict on one screen: what is asked, what holds, what does not and why, and what can be said instead. */
function writeGate(assessment, { color, width: columns }) {
    const colors = picocolors__WEBPACK_IMPORTED_MODULE_2__.createColors(color);
    const width = Math.max(40, Math.min(columns, 100));
    const { gate, statement } = assessment;
    const passed = gate.passed ? colors.green('The gate holds') : colors.red('The gate does not hold');
    const blocks = [
        header(assessment, passed, width, colors),
        questions(gate, width, colors),
        ...claimsOf(assessment).map((claims) => (0,_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .claimBlock */ .gV)(claims, width, colors)),
        ...gate.failures.map((failure) => failureBlock(failure, assessment, width, colors)),
        (0,_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .suppressedBlock */ .CY)(assessment, width, colors),
        known(assessment, colors),
        notices(assessment, width, colors),
        [` ${colors.bold('What can truthfully be said')}`, ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(statement, width, 1)],
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function header(assessment, passed, width, colors) {
    const { subject, class: { value }, } = assessment;
    const revision = subject.revision ? ` \u00b7 ${subject.revision.slice(0, 12)}` : '';
    const verdict = _words_js__WEBPACK_IMPORTED_MODULE_1__/* .classNames */ .xW[value] === 'unknown' ? 'openness unknown' : _words_js__WEBPACK_IMPORTED_MODULE_1__/* .classNames */ .xW[value];
    const name = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.forTerminal)(subject.name) + revision, width - verdict.length - 4);
    const gap = ' '.repeat(Math.max(2, width - (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .lengthOf */ .Y5)(name) - verdict.length - 1));
    const state = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOf */ .L4)(assessment).split(' \u00b7 ').slice(0, -1).join(' \u00b7 ');
    return [
        `${colors.bold(name)}${gap}${colors.bold(verdict)}`,
        passed,
        ...(state === '' ? [] : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(state, width).map((line) => colors.dim(line))),
    ];
}
/** What is asked, each with whether it holds. */
function questions({ asked }, width, colors) {
    if (asked.length === 0)
        return [' Nothing is asked: `fail-on` is never, and nothing is required.'];
    return [
        ` ${colors.bold('Asked')}`,
        ...asked.flatMap((question) => {
            const sign = question.holds ? colors.green('\u2713') : colors.red('\u2717');
            const place = placeOfQuestion(question);
            const [first = '', ...rest] = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(questionName(question), width, 5);
            const gap = width - (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .lengthOf */ .Y5)(first) - (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .lengthOf */ .Y5)(place);
            const right = place !== '' && gap >= 3 ? `${' '.repeat(gap)}${colors.dim(place)}` : '';
            return [
                `   ${sign} ${first.trimStart()}${right}`,
                ...rest,
                ...(place !== '' && right === '' ? [colors.dim(`     ${place}`)] : []),
                ...(question.note ? (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(question.note, width, 5).map((line) => colors.yellow(line)) : []),
            ];
        }),
    ];
}
const QUESTIONS = {
    contradiction: 'contradiction: no claim is contradicted by what is held',
    consistency: 'consistency: nothing in the repository contradicts itself',
    unproven: 'unproven: every claim is shown to be true',
    worse: 'worse: nothing became less open than in the base',
};
/** A question of the gate in words. */
function questionName({ asked }) {
    return QUESTIONS[asked] ?? asked;
}
/** Where it is asked. */
function placeOfQuestion({ path, line }) {
    return path === undefined ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.forTerminal)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)({ path, ...(line !== undefined && { line }) }));
}
/** The claims that the gate fails on, by what answers them. */
function claimsOf({ gate, claims }) {
    return (0,_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .alike */ .nO)(gate.failures.flatMap((failure) => {
        const isClaim = failure.why === 'claim-contradicted' || failure.why === 'claim-unproven';
        return (isClaim ? claims[failure.claim] : undefined) ?? [];
    }));
}
function failureBlock(failure, assessment, width, colors) {
    if (failure.why === 'claim-contradicted' || failure.why === 'claim-unproven')
        return [];
    const places = evidenceOf(failure, assessment).slice(0, MAX_PLACES);
    return [
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(failureTitle(failure), width, 3).map((line, index) => index === 0 ? ` ${colors.red('\u2717')} ${colors.bold(line.trimStart())}` : colors.bold(line)),
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(failure.message, width, 3),
        ...places.map(({ path, line, text }) => {
            const place = (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.forTerminal)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)({ path, ...(line !== undefined && { line }) }));
            const quote = text === undefined ? '' : `   ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.forTerminal)(text)}`;
            return `     ${colors.cyan(place)}${colors.dim((0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(quote, Math.max(0, width - (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .lengthOf */ .Y5)(place) - 6)))}`;
        }),
        ...(failure.remedy ? (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(failure.remedy, width, 3).map((line) => colors.dim(line)) : []),
    ];
}
/** Places shown of one failure. */
const MAX_PLACES = 3;
/** A failure of the gate in a few words. */
function failureTitle(failure) {
    switch (failure.why) {
        case 'claim-contradicted':
            return 'a claim is contradicted';
        case 'claim-unproven':
            return 'a claim is not shown to be true';
        case 'inconsistent':
            return failure.rule;
        case 'worse':
            return 'less open than before';
        case 'requirement-unmet':
            return failure.requirement;
        case 'model':
            return failure.root;
    }
}
/** Where a failure that is no claim shows. */
function evidenceOf(failure, { findings }) {
    if (failure.why === 'inconsistent')
        return findings
            .filter(({ rule, outcome }) => rule === failure.rule && outcome === 'unmet')
            .flatMap(({ evidence }) => evidence);
    if (failure.why !== 'requirement-unmet')
        return [];
    return failure.because.flatMap((reason) => findings
        .filter(({ rule, component }) => rule === reason.rule && component === reason.component)
        .flatMap(({ evidence }) => evidence.slice(0, 1)));
}
function known(assessment, colors) {
    const line = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .knownCounts */ .WG)(assessment);
    return line === undefined ? [] : [colors.dim(` ${line}`)];
}
function notices({ notices: all }, width, colors) {
    return all.flatMap(({ message, path }) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(path === undefined ? message : `${path}: ${message}`, width, 1).map((line) => colors.yellow(line)));
}
/** What the gate fails on besides what contradicts itself: requirements, changes, models. */
function otherFailures(assessment, width, colors) {
    return assessment.gate.failures
        .filter(({ why }) => why === 'requirement-unmet' || why === 'worse' || why === 'model')
        .flatMap((failure, index) => [
        ...(index > 0 ? [''] : []),
        ...failureBlock(failure, assessment, width, colors),
    ]);
}


/***/ }),

/***/ 7978:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   BM: () => (/* binding */ legendOf),
/* harmony export */   E4: () => (/* binding */ fullNameOf),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   HQ: () => (/* binding */ claimCounts),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   WG: () => (/* binding */ knownCounts),
/* harmony export */   XA: () => (/* binding */ countAnswers),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   fH: () => (/* binding */ rowNames),
/* harmony export */   jh: () => (/* binding */ artifactNames),
/* harmony export */   lo: () => (/* binding */ columnNames),
/* harmony export */   nw: () => (/* binding */ suppressionName),
/* harmony export */   pt: () => (/* binding */ signFor),
/* harmony export */   rL: () => (/* binding */ signOf),
/* harmony export */   xW: () => (/* binding */ classNames)
/* harmony export */ });
/* harmony import */ var _assessment_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1748);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2276);


/** The signs of levels: never color alone, the same on every surface. */
function signOf(level) {
    switch (level) {
        case 'open':
            return '\u25cf';
        case 'gated':
        case 'described':
        case 'partial':
        case 'conditional':
            return '\u25d0';
        case 'closed':
        case 'restricted':
            return '\u25cb';
        case 'not-applicable':
            return '\u2013';
        default:
            return '?';
    }
}
/** The sign of a finding: that of its level, or of its outcome where it has none. */
function signFor({ level, outcome }) {
    return signOf(level ?? LEVELS[outcome]);
}
const LEVELS = {
    met: 'open',
    partial: 'partial',
    unmet: 'closed',
    unknown: 'unknown',
    'not-applicable': 'not-applicable',
    error: 'unknown',
};
/** A class in words. */
const classNames = {
    'open-source': 'open source',
    'open-weights': 'open weights',
    'restricted-weights': 'restricted weights',
    closed: 'closed',
    unknown: 'unknown',
};
/** The headings of the profile's columns. */
const columnNames = {
    availability: 'available',
    documentation: 'documented',
    licensing: 'licensed',
    safeguards: 'safeguarded',
};
/** A component's name within its group: `pre-training` under `Datasets`. */
const rowNames = {
    'datasets.pretraining': 'pre-training',
    'datasets.finetuning': 'fine-tuning',
    'datasets.alignment': 'alignment',
    'datasets.evaluation': 'evaluation',
    'code.data-processing': 'data processing',
    'code.training': 'training',
    'code.finetuning': 'fine-tuning',
    'code.inference': 'inference',
    'code.architecture': 'architecture',
    'code.supporting-libraries': 'libraries',
    'code.evaluation': 'evaluation',
    'weights.pretrained': 'pre-trained',
    'weights.adapted': 'adapted',
    'weights.intermediate': 'checkpoints',
    'system.infrastructure': 'infrastructure',
    'system.product': 'product',
};
/** A component's name where its group is not in sight: `Datasets, pre-training`. */
function fullNameOf(component) {
    return `${_components_js__WEBPACK_IMPORTED_MODULE_1__/* .families */ .TJ[(0,_components_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(component)]}, ${rowNames[component]}`;
}
/** Several components in one phrase, by group: `Datasets (alignment, evaluation), Code (training)`. */
function listNames(ids) {
    return Object.keys(_components_js__WEBPACK_IMPORTED_MODULE_1__/* .families */ .TJ)
        .map((family) => ({
        family,
        names: ids.filter((id) => (0,_components_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(id) === family).map((id) => rowNames[id]),
    }))
        .filter(({ names }) => names.length > 0)
        .map(({ family, names }) => `${_components_js__WEBPACK_IMPORTED_MODULE_1__/* .families */ .TJ[family]} (${names.join(', ')})`)
        .join(', ');
}
/** A place as people write it: `README.md:12:5`. */
function placeOf({ path, line, column, }) {
    if (line === undefined)
        return path;
    return column === undefined ? `${path}:${line}` : `${path}:${line}:${column}`;
}
/** An SPDX expression as people read it: without the prefix of ids that are not on the SPDX list. */
function readable(expression) {
    return expression.replaceAll('LicenseRef-', '');
}
/** How a cell reads: its level, or the license where that says more; with a star where it is declared and not seen. */
function wordOf(attribute, cell) {
    const level = cell?.level ?? 'unknown';
    if (level === 'unknown' || level === 'not-applicable')
        return '';
    const star = cell?.declared ? '*' : '';
    if (attribute !== 'licensing')
        return level + star;
    if (cell?.expression !== undefined)
        return readable(cell.expression) + star;
    return level === 'closed' ? 'none stated' : level + star;
}
/** What the star means, where there is one to explain. */
function legendOf({ profile }) {
    const starred = Object.values(profile).some((cells) => Object.values(cells).some(({ declared }) => declared));
    return starred ? '* declared in openness.yml, and not seen in the repository' : undefined;
}
/** How many questions got which answer. */
function countAnswers(assessment) {
    const count = (...outcomes) => assessment.findings.filter(({ outcome }) => outcomes.includes(outcome)).length;
    return {
        asked: assessment.findings.length - count('not-applicable'),
        yes: count('met'),
        partly: count('partial'),
        no: count('unmet'),
        silent: count('unknown'),
        failed: count('error'),
    };
}
/** What a claim is about, in words: `the weights`, `pre-training data and code`. */
function artifactNames(artifacts) {
    return listed(artifacts.map((artifact) => ARTIFACTS[artifact] ?? componentName(artifact)));
}
const ARTIFACTS = {
    weights: 'the weights',
    code: 'the code',
    datasets: 'the data',
    system: 'the system',
    documentation: 'the documentation',
    project: 'the project',
};
function componentName(id) {
    const known = _components_js__WEBPACK_IMPORTED_MODULE_1__/* .components */ .dK;
    return `the ${(known[id]?.name ?? id).toLowerCase()}`;
}
/** Words in a row, the last with "and". */
function listed(words) {
    const [last = '', ...rest] = [...words].reverse();
    return rest.length === 0 ? last : `${rest.reverse().join(', ')} and ${last}`;
}
/** What stands against the release, and whether the gate holds, on one line. */
function stateOf({ findings, claims, gate, }) {
    const contradicted = claims.filter((claim) => claim.status === 'contradicted' && (0,_assessment_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .stands */ .Ed)(claim)).length;
    const inconsistent = findings.filter((finding) => (0,_assessment_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .isInconsistent */ .qx)(finding) && (0,_assessment_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .stands */ .Ed)(finding)).length;
    const unmet = gate.failures.filter(({ why }) => why === 'requirement-unmet').length;
    return [
        ...counted(contradicted, 'claim contradicted', 'claims contradicted'),
        ...counted(inconsistent, 'inconsistency', 'inconsistencies'),
        ...counted(unmet, 'requirement unmet', 'requirements unmet'),
        gate.passed ? (gate.asked.length === 0 ? 'nothing asked' : 'gate passed') : 'gate failed',
    ].join(' \u00b7 ');
}
const counted = (count, one, many) => count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
/** How the claims fare, in one line; nothing where none was found. */
function claimCounts({ claims }) {
    if (claims.length === 0)
        return undefined;
    const count = (status) => claims.filter((claim) => claim.status === status).length;
    return `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}: ${count('supported')} supported \u00b7 ${count('unproven')} unproven \u00b7 ${count('contradicted')} contradicted`;
}
/** What the marks of a baseline hide, in one line; nothing where it hides nothing. */
function knownCounts({ findings, claims, }) {
    const [known, said] = [findings, claims].map((all) => all.filter(({ baseline }) => baseline).length);
    const parts = [...counted(known ?? 0, 'finding', 'findings'), ...counted(said ?? 0, 'claim', 'claims')];
    return parts.length === 0 ? undefined : `Known before, by the baseline: ${listed(parts)}`;
}
/** What a decision lets stand, and how long. */
function suppressionName({ rule, component, until, state }) {
    const what = component ? `${rule} of ${artifactNames([component])}` : rule;
    const span = until === undefined || state === 'expired' ? '' : `, until ${until}`;
    return state === 'active' ? `${what}${span}` : `${what}: ${STATES[state]}`;
}
const STATES = {
    active: 'active',
    expired: 'has ended',
    unused: 'lets nothing stand',
    proposed: 'is not in force',
    invalid: 'cannot be read',
};


/***/ }),

/***/ 1099:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Y5: () => (/* binding */ lengthOf)
/* harmony export */ });
/* harmony import */ var get_east_asian_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5322);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6176);


/** Scripts that are written without spaces: a line may end between any two letters, but for what opens or closes. */
const BETWEEN = /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\uff0c\u3002\u3001\uff1b\uff1a\uff01\uff1f\uff09\u300d\u300f\u3011\u300b\u201d])(?![\uff0c\u3002\u3001\uff1b\uff1a\uff01\uff1f\uff09\u300d\u300f\u3011\u300b\u201d"'\u2019.,:;!?)]|$)|(?<=[^\uff08\u300c\u300e\u3010\u300a\u201c"'\u2018([])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\uff08\u300c\u300e\u3010\u300a\u201c])/u;
const ASCII = /^[ -~]*$/;
const MARK = /^(?:\p{M}|[\u200b-\u200d])$/u;
/** Breaks a text into lines of at most `width` columns, each indented by `indent`; a longer word stands alone. */
function wrap(text, width, indent = 0) {
    const lines = [];
    let line = '';
    for (const word of (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(text.replace(/\s+/g, ' ').trim()).split(' ')) {
        const parts = ASCII.test(word) ? [word] : word.split(BETWEEN);
        for (const [index, part] of parts.entries()) {
            const longer = line && index === 0 ? `${line} ${part}` : line + part;
            if (line && lengthOf(longer) > width - indent) {
                lines.push(line);
                line = part;
            }
            else
                line = longer;
        }
    }
    if (line)
        lines.push(line);
    return lines.map((each) => ' '.repeat(indent) + each);
}
/** Cuts a text that is longer than `width` columns, and shows that it was cut. */
function clip(text, width) {
    if (lengthOf(text) <= width)
        return text;
    let [shown, left] = ['', width - 1];
    for (const character of text) {
        left -= columnsOf(character);
        if (left < 0)
            break;
        shown += character;
    }
    return `${shown}\u2026`;
}
/** The columns that a text takes in a terminal: letters of East Asia take two, marks above letters none. */
function lengthOf(text) {
    if (ASCII.test(text))
        return text.length;
    let columns = 0;
    for (const character of text)
        columns += columnsOf(character);
    return columns;
}
function columnsOf(character) {
    return MARK.test(character) ? 0 : (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_1__/* .eastAsianWidth */ .Q1)(character.codePointAt(0) ?? 0);
}


/***/ })

};
;
})
