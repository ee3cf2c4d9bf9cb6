(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 1748;
exports.ids = [1748];
exports.modules = {

/***/ 6604:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ classRanks),
  U: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./lib/src/components.js
var components = __webpack_require__(2276);
// EXTERNAL MODULE: ./lib/src/repository.js
var repository = __webpack_require__(7372);
;// CONCATENATED MODULE: ./lib/src/assessment/changed-lines.js

/** A place as it is known again, whatever lines were put before it. */
function placeKey({ path, text = '' }) {
    return `${path}\n${text}`;
}
/** Characters quoted of one line. */
const MAX_QUOTE = 300;
/** Stretches of changed lines that are named of one place; the first ones tell enough. */
const MAX_RUNS = 3;
/**
 * Tells which of the lines that two answers rest on are gone, and which are new. A line is known again by its path and
 * its words, so that one that was only moved is no change; nor is one that still stands and is no longer cited.
 */
class LineComparison {
    #base;
    #head;
    constructor(base, head) {
        this.#base = new LineIndex(base);
        this.#head = new LineIndex(head);
    }
    /** The lines of `before` that the head has no more, and those of `after` that the base had not, in order of place. */
    between(before, after) {
        const removed = before.flatMap((place) => missing(place, this.#base, this.#head));
        const added = after.flatMap((place) => missing(place, this.#head, this.#base));
        const changes = new Map();
        for (const place of removed)
            changes.set(keyOf(place), { change: 'removed', ...place });
        for (const place of added) {
            const earlier = changes.get(keyOf(place))?.change;
            changes.set(keyOf(place), {
                change: earlier === 'removed' ? 'changed' : (earlier ?? 'added'),
                ...place,
            });
        }
        return [...changes.values()].sort((a, b) => (0,repository/* byCodeUnit */.X)(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0));
    }
}
const keyOf = ({ path, line = 0 }) => `${line} ${path}`;
/** The lines of a text, made when they are asked for. */
class LineIndex {
    state;
    #lines = new Map();
    #known = new Map();
    constructor(state) {
        this.state = state;
    }
    lines(path) {
        const text = this.state.sources?.text(path);
        if (text === undefined)
            return undefined;
        const lines = this.#lines.get(path) ?? text.split(/\r\n|\r|\n/).map((line) => line.trim());
        this.#lines.set(path, lines);
        return lines;
    }
    has(path, line) {
        const known = this.#known.get(path) ?? new Set(this.lines(path));
        this.#known.set(path, known);
        return known.has(line);
    }
}
/** What of a place in one state is not there in the other. */
function missing(place, own, other) {
    const { path } = place;
    const { sources } = other.state;
    if (!sources)
        return other.state.places.has(placeKey(place)) ? [] : [place];
    if (!sources.has(path))
        return [place];
    const [lines, others] = [own.lines(path), other.lines(path)];
    // What was not read on both sides, such as weights, cannot be told apart by its words.
    if (!lines || !others)
        return [];
    const [first, last] = rangeOf(place, lines.length);
    return runsOf(lines.slice(first - 1, last), (line) => line !== '' && !other.has(path, line))
        .slice(0, MAX_RUNS)
        .map(([start, length]) => {
        const line = first + start;
        const isPlace = line === place.line && place.text !== undefined;
        return {
            path,
            line,
            ...(isPlace && place.column !== undefined && { column: place.column }),
            ...(length > 1 && { endLine: line + length - 1 }),
            text: isPlace ? place.text : (lines[line - 1] ?? '').slice(0, MAX_QUOTE).toWellFormed(),
        };
    });
}
/** The lines of a place, from 1 and with the last; one without words in the first line stands for the whole file. */
function rangeOf({ line = 1, endLine = line, text }, length) {
    return endLine === 1 && text === undefined ? [1, length] : [line, endLine];
}
/** Start and length of each run of neighbors that a test holds for. */
function runsOf(items, test) {
    const runs = [];
    let length = 0;
    for (let at = 0; at <= items.length; at += 1) {
        const item = items[at];
        if (item !== undefined && test(item))
            length += 1;
        else {
            if (length > 0)
                runs.push([at - length, length]);
            length = 0;
        }
    }
    return runs;
}

;// CONCATENATED MODULE: ./lib/src/assessment/compare.js


/**
 * What became better or worse from the base to the head, and the lines that did it. Pure, and linear in both.
 *
 * A cell is worse where it lost openness that something showed: it stands lower on its attribute's scale, or nothing
 * is known of it any more. Its floor is `closed`, `unknown` and `not-applicable` alike: who says that data are closed
 * where nothing was said before has lost nothing. What is found again in another component of the family, as
 * weights are that turn out to be adapted ones, has moved and is not lost.
 *
 * @param isReadAlike whether the same files were read of both, and held the same
 */
function compare(base, head, isReadAlike = false) {
    const sides = { base: indexOf(base), head: indexOf(head) };
    const lines = new LineComparison({ places: sides.base.places, sources: base.sources }, { places: sides.head.places, sources: head.sources });
    const cells = components/* componentIds */.Ao.flatMap((component) => components/* attributeIds */.zy.flatMap((attribute) => changeOf(component, attribute, sides, lines)));
    const [from, to] = [base.assessment.class.value, head.assessment.class.value];
    return {
        base: base.assessment.subject.revision ?? base.assessment.subject.name,
        ...(isReadAlike && areAnsweredAlike(base.assessment, head.assessment) && { unchanged: true }),
        ...(from !== to && { class: { from, to } }),
        worse: cells.filter((change) => isLower(change.to, change.from, change.attribute)),
        better: cells.filter((change) => isLower(change.from, change.to, change.attribute)),
        claims: compareClaims(base.assessment.claims, head.assessment.claims),
        licenses: components/* componentIds */.Ao.flatMap((component) => compareTerms(component, sides, lines)),
    };
}
function areAnsweredAlike({ findings: before }, { findings: after }) {
    const answerOf = ({ rule, component, outcome, level, message }) => JSON.stringify([rule, component, outcome, level, message]);
    const answers = before.map(answerOf);
    return before.length === after.length && after.every((finding, at) => answerOf(finding) === answers[at]);
}
function indexOf({ assessment: { profile, findings } }) {
    return {
        profile,
        findings: new Map(findings.map((finding) => [compare_keyOf(finding.rule, finding.component), finding])),
        places: new Set(findings.flatMap(({ evidence }) => evidence.map(placeKey))),
    };
}
const compare_keyOf = (rule, component = '') => `${rule} ${component}`;
function changeOf(component, attribute, sides, lines) {
    const from = levelOf(sides.base, component, attribute);
    const to = levelOf(sides.head, component, attribute);
    if (floorRank(attribute, from) === floorRank(attribute, to))
        return [];
    if (hasMoved(component, attribute, sides))
        return [];
    return [{ component, attribute, from, to, by: causeOf(component, attribute, sides, lines) }];
}
/**
 * The lines that changed an answer. What is gone is not described or licensed any more either, though all that is
 * said of it may still stand: then the lines are those that it went with.
 */
function causeOf(component, attribute, sides, lines) {
    const by = linesOf(component, attribute, sides, lines);
    const isOut = (side) => levelOf(side, component, 'availability');
    if (by.length > 0 || isOut(sides.base) === isOut(sides.head))
        return by;
    return linesOf(component, 'availability', sides, lines);
}
function levelOf({ profile }, component, attribute) {
    return (profile[component]?.[attribute]?.level ?? 'unknown');
}
/** The place on the attribute's scale, with all that shows no openness at its foot. */
function floorRank(attribute, level) {
    const rank = (0,components/* rankOf */.IQ)(attribute, level);
    return rank < 0 ? (0,components/* rankOf */.IQ)(attribute, 'closed') : rank;
}
const isLower = (level, than, attribute) => floorRank(attribute, level) > floorRank(attribute, than);
/** Whether one of the two sides has under another name in the family what the other has here, and no less open. */
function hasMoved(component, attribute, { base, head }) {
    const others = (0,components/* componentsOf */.ct)((0,components/* familyOf */.Ap)(component)).filter((other) => other !== component);
    const isOutside = (side, id) => levelOf(side, id, attribute) === 'not-applicable';
    const isFoundAgain = (before, after) => {
        const known = new Set(evidenceOf(before, attribute, base).map(placeKey));
        return (!isLower(levelOf(head, after, attribute), levelOf(base, before, attribute), attribute) &&
            evidenceOf(after, attribute, head).some((at) => known.has(placeKey(at))));
    };
    if (isOutside(head, component))
        return others.some((other) => isFoundAgain(component, other));
    return others.some((other) => isOutside(head, other) &&
        floorRank(attribute, levelOf(base, other, attribute)) ===
            floorRank(attribute, levelOf(head, component, attribute)) &&
        isFoundAgain(other, component));
}
function findingsOf(component, attribute, side) {
    const rules = side.profile[component]?.[attribute]?.findings ?? [];
    return rules.flatMap((rule) => side.findings.get(compare_keyOf(rule, component)) ?? []);
}
const evidenceOf = (component, attribute, side) => findingsOf(component, attribute, side).flatMap(({ evidence }) => evidence);
/** The lines behind the answers that changed; behind all of the cell's where the answers are the same. */
function linesOf(component, attribute, { base, head }, lines) {
    const before = findingsOf(component, attribute, base);
    const after = findingsOf(component, attribute, head);
    const changed = new Set([...before, ...after].flatMap(({ rule }) => levelFrom(before, rule) === levelFrom(after, rule) ? [] : [rule]));
    const placesOf = (findings) => findings.filter(({ rule }) => changed.size === 0 || changed.has(rule)).flatMap(({ evidence }) => evidence);
    return lines.between(placesOf(before), placesOf(after));
}
const levelFrom = (findings, rule) => findings.find((finding) => finding.rule === rule)?.level;
function compareTerms(component, sides, lines) {
    const from = sides.base.profile[component]?.licensing?.expression;
    const to = sides.head.profile[component]?.licensing?.expression;
    if (from === to)
        return [];
    return [
        {
            component,
            ...(from !== undefined && { from }),
            ...(to !== undefined && { to }),
            by: causeOf(component, 'licensing', sides, lines),
        },
    ];
}
/** How open a class is, the most open being 0; closed and unknown show no openness alike. */
const classRanks = {
    'open-source': 0,
    'open-weights': 1,
    'restricted-weights': 2,
    closed: 3,
    unknown: 3,
};
/** From the closest to the loosest: a claim keeps its identity when its line, its words or its file change. */
const CLAIM_KEYS = [
    ({ claim, artifacts, path, text }) => JSON.stringify([claim, artifacts, path, text]),
    ({ claim, artifacts, path }) => JSON.stringify([claim, artifacts, path]),
    ({ claim, artifacts }) => JSON.stringify([claim, artifacts]),
];
/** The claims that are new, that are gone, and that fare otherwise than before; those of the head first. */
function compareClaims(base, head) {
    const before = new Map();
    let [left, arrived] = [base, head];
    for (const key of CLAIM_KEYS) {
        const waiting = new Map();
        for (const claim of left) {
            const alike = waiting.get(key(claim));
            if (alike)
                alike.push(claim);
            else
                waiting.set(key(claim), [claim]);
        }
        for (const claim of arrived) {
            const earlier = waiting.get(key(claim))?.shift();
            if (earlier)
                before.set(claim, earlier);
        }
        left = [...waiting.values()].flat();
        arrived = arrived.filter((claim) => !before.has(claim));
    }
    const changed = head.flatMap((claim) => {
        const from = before.get(claim)?.status;
        if (from === claim.status)
            return [];
        return [{ ...identityOf(claim), ...(from && { from }), to: claim.status }];
    });
    const stillThere = new Set(before.values());
    const gone = base.filter((claim) => !stillThere.has(claim));
    return [...changed, ...gone.map((claim) => ({ ...identityOf(claim), from: claim.status }))];
}
function identityOf({ claim, artifacts, text, path, line }) {
    return { claim, artifacts, text, path, line };
}


/***/ }),

/***/ 1748:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LD: () => (/* binding */ decide),
  TE: () => (/* binding */ decideTogether),
  zS: () => (/* binding */ inconsistenciesOf),
  qx: () => (/* binding */ isInconsistent),
  xJ: () => (/* binding */ severityOf),
  Ed: () => (/* binding */ stands)
});

// EXTERNAL MODULE: ./lib/src/components.js
var components = __webpack_require__(2276);
// EXTERNAL MODULE: ./lib/src/config/policy.js
var config_policy = __webpack_require__(6635);
// EXTERNAL MODULE: ./lib/src/assessment/compare.js + 1 modules
var compare = __webpack_require__(6604);
// EXTERNAL MODULE: ./lib/src/frameworks/mof/components.js
var mof_components = __webpack_require__(4451);
;// CONCATENATED MODULE: ./lib/src/assessment/requirements.js


/** A requirement as it is written in `openness.yml`. */
function nameOf(requirement) {
    switch (requirement.of) {
        case 'cell': {
            const { component, attribute, levels } = requirement;
            return `${component}: ${attribute} ${levels.join(' or ')}`;
        }
        case 'class':
            return `class: ${requirement.atLeast}`;
        case 'mof':
            return `mof: ${'I'.repeat(requirement.class)}`;
        case 'osaid':
            return 'osaid';
        case 'eu-ai-act':
            return requirement.points ? `eu-ai-act: ${requirement.points.join(', ')}` : 'eu-ai-act';
    }
}
/** Holds a requirement against what was found. */
function shortfallOf(requirement, held) {
    switch (requirement.of) {
        case 'cell':
            return cellShortfall(requirement, held);
        case 'class':
            return classShortfall(requirement.atLeast, held);
        case 'mof':
            return mofShortfall(requirement.class, held);
        case 'osaid': {
            const { details, status, summary } = held.frameworks.osaid;
            if (status === 'pass')
                return undefined;
            return { message: `Evidence found: ${summary}.`, ...pointsMissing(details, Object.keys(details)) };
        }
        case 'eu-ai-act':
            return actShortfall(requirement.points, held);
    }
}
function cellShortfall({ component, attribute, levels }, { profile, findings }) {
    const rows = isFamily(component)
        ? (0,components/* componentsOf */.ct)(component).filter((id) => isSpokenOf(profile[id]))
        : [component];
    if (rows.length === 0)
        return {
            message: `Nothing in the repository speaks of ${components/* families */.TJ[component].toLowerCase()}.`,
            remedy: 'Add them, or declare in openness.yml where they are.',
            because: [],
        };
    const short = rows.filter((id) => !levels.includes(profile[id]?.[attribute]?.level ?? 'unknown'));
    if (short.length === 0)
        return undefined;
    const deciding = short.flatMap((id) => {
        const cell = profile[id]?.[attribute];
        const asked = findings.filter((each) => each.component === id && cell?.findings.includes(each.rule) && each.outcome !== 'met');
        return [asked.find(({ level }) => level === cell?.level) ?? asked[0]].flatMap((each) => each ?? []);
    });
    const [first] = deciding;
    const said = short.map((id) => `${components/* components */.dK[id].name}: ${inWords(profile[id]?.[attribute]?.level ?? 'unknown', attribute)}.`);
    return {
        message: [...said, ...(first ? [first.message] : [])].join(' '),
        ...(first?.remedy !== undefined && { remedy: first.remedy }),
        because: deciding.map(toReason),
    };
}
const inWords = (level, attribute) => {
    const asked = components/* attributes */.uK[attribute].name.toLowerCase();
    if (level === 'unknown')
        return `nothing in the repository says anything of ${asked}`;
    if (level === 'not-applicable')
        return 'not part of this release, so there is nothing that could hold';
    return `${asked} is ${level}`;
};
const isFamily = (id) => id in components/* families */.TJ;
function isSpokenOf(cells) {
    return Object.values(cells ?? {}).some(({ level }) => level !== 'unknown' && level !== 'not-applicable');
}
const CLASSES = ['open-source', 'open-weights', 'restricted-weights', 'closed', 'unknown'];
const CLASS_NAMES = { closed: 'closed', unknown: 'unknown' };
function classShortfall(atLeast, held) {
    const { value, because } = held.class;
    if (CLASSES.indexOf(value) <= CLASSES.indexOf(atLeast))
        return undefined;
    const name = value in CLASS_NAMES ? value : value.replace('-', ' ');
    const found = held.findings.find(({ rule, component }) => rule === because[0]?.rule && component === because[0]?.component);
    const step = held.next.find(({ to }) => CLASSES.indexOf(to) >= CLASSES.indexOf(atLeast))?.steps[0];
    const remedy = step?.remedy ?? found?.remedy;
    return {
        message: `The release is ${name}${found ? `: ${found.message}` : '.'}`,
        ...(remedy !== undefined && { remedy }),
        because,
    };
}
function mofShortfall(least, { frameworks: { mof } }) {
    if (mof.class !== 0 && mof.class <= least)
        return undefined;
    const paper = mof.details['Research paper']?.status === 'pass';
    const names = mof_components/* mofComponents */.F
        .filter((each) => each.required && each.class >= least && !(paper && each.name === 'Technical report'))
        .map(({ name }) => name);
    return { message: `Evidence found: ${mof.summary}.`, ...pointsMissing(mof.details, names) };
}
function actShortfall(points, { frameworks }) {
    const { details } = frameworks['eu-ai-act'];
    const asked = points ?? Object.keys(details).filter((name) => details[name]?.status !== 'unobservable');
    const missing = asked.filter((name) => !holds(details[name]));
    if (missing.length === 0)
        return undefined;
    const human = missing.some((name) => details[name]?.status === 'partial');
    const { remedy, ...rest } = pointsMissing(details, asked);
    const judged = human
        ? [
            'Where a person has judged that what is there in part will do, list the other points: `eu-ai-act: [ \u2026 ]`.',
        ]
        : [];
    return {
        message: `Evidence found for ${asked.length - missing.length} of ${asked.length} points.`,
        ...rest,
        remedy: [remedy, ...judged].join(' '),
    };
}
const holds = (entry) => entry?.status === 'pass' || entry?.status === 'not-applicable';
/** Names shown of what is missing; the rest are counted. */
const MAX_NAMES = 6;
/** Which of the named things a framework asks are not shown, and the answers behind. */
function pointsMissing(details, names) {
    const missing = names.filter((name) => !holds(details[name]));
    const shown = missing
        .slice(0, MAX_NAMES)
        .map((name) => `${name} (${STATUS[details[name]?.status ?? 'unknown']})`);
    const more = missing.length - shown.length;
    return {
        remedy: `Still to be shown: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
        because: missing.flatMap((name) => (details[name]?.because ?? []).filter(({ outcome }) => outcome !== 'met' && outcome !== 'not-applicable')),
    };
}
const STATUS = {
    pass: 'found',
    partial: 'in part',
    fail: 'not met',
    unknown: 'not visible here',
    'not-applicable': 'not part of this release',
    unobservable: 'no repository can show it',
};
const toReason = ({ rule, component, outcome }) => ({
    rule,
    ...(component !== undefined && { component }),
    outcome,
});

;// CONCATENATED MODULE: ./lib/src/assessment/gate.js




/**
 * How loud a finding is. Only a repository that contradicts itself is an error; a question that could not be
 * asked is a warning; what is missing or in part is worth a look; silence and "yes" are neither.
 */
function severityOf({ rule, outcome }) {
    switch (outcome) {
        case 'unmet':
            return rule.startsWith(CONSISTENCY) ? 'error' : 'notice';
        case 'error':
            return 'warning';
        case 'partial':
            return 'notice';
        case 'met':
        case 'unknown':
        case 'not-applicable':
            return 'none';
    }
}
const CONSISTENCY = 'consistency/';
/**
 * Whether a release may pass: what the policy lists fails it, and so does whatever has to hold and is not shown to. What
 * is suppressed, or known from a baseline, fails nothing; a requirement cannot be suppressed, it is taken back.
 */
function decide(assessed, policy) {
    const failing = config_policy/* failures */.e9.map((name) => ({ name, found: FAILING[name](assessed) }));
    const required = policy.require.map(({ value, at }) => ({
        name: nameOf(value),
        at,
        shortfall: shortfallOf(value, assessed),
    }));
    const found = [
        ...failing.flatMap((each) => (policy.failOn.includes(each.name) ? each.found : [])),
        ...required.flatMap(({ name, shortfall }) => shortfall ? [{ why: 'requirement-unmet', requirement: name, ...shortfall }] : []),
    ];
    const asked = [
        ...failing
            .filter(({ name }) => policy.failOn.includes(name))
            .map(({ name, found }) => ({
            asked: name,
            holds: found.length === 0,
            ...(name === 'worse' && !assessed.comparison && { note: NO_BASE }),
        })),
        ...required.map(({ name, at: { path, line }, shortfall }) => ({
            asked: name,
            holds: shortfall === undefined,
            path,
            ...(line !== undefined && { line }),
        })),
    ];
    return { passed: found.length === 0, failures: found, asked };
}
const NO_BASE = 'No base was given, so nothing was compared.';
/** Whether it counts: it was not let stand, and was not known before. */
function stands({ suppressed, baseline }) {
    return suppressed === undefined && !baseline;
}
const FAILING = {
    contradiction: ({ claims }) => claimsThat('contradicted', 'claim-contradicted', claims),
    consistency: ({ findings }) => findings
        .filter((finding) => isInconsistent(finding) && stands(finding))
        .map(({ rule, message, remedy }) => ({
        why: 'inconsistent',
        rule,
        message,
        ...(remedy !== undefined && { remedy }),
    })),
    unproven: ({ claims }) => claimsThat('unproven', 'claim-unproven', claims),
    worse: (assessed) => [...worseClass(assessed), ...worseCells(assessed)],
};
function claimsThat(status, why, claims) {
    return claims.flatMap((each, claim) => each.status === status && stands(each)
        ? [{ why, claim, message: each.message, ...(each.remedy !== undefined && { remedy: each.remedy }) }]
        : []);
}
function worseClass({ comparison }) {
    const change = comparison?.class;
    if (!change || compare/* classRanks */.S[change.to] <= compare/* classRanks */.S[change.from])
        return [];
    const [from, to] = [change.from, change.to].map((each) => each.replace('-', ' '));
    return [{ why: 'worse', message: `The release was ${from} and is ${to}.` }];
}
function worseCells({ comparison, profile, findings }) {
    const letStand = (change) => {
        const asked = findings.filter(({ rule, component, outcome }) => component === change.component &&
            outcome !== 'met' &&
            profile[change.component]?.[change.attribute]?.findings.includes(rule));
        return asked.length > 0 && asked.every(({ suppressed }) => suppressed !== undefined);
    };
    return (comparison?.worse ?? [])
        .filter((change) => !letStand(change))
        .map(({ component, attribute, from, to, by }) => ({
        why: 'worse',
        component,
        attribute,
        message: `${nameIn(components/* components */.dK, component)}, ${nameIn(components/* attributes */.uK, attribute).toLowerCase()}: from ${from} to ${to === 'unknown' ? 'nothing said' : to}${by[0] ? `, ${lineOf(by[0])}` : ''}.`,
        remedy: 'Bring back what was there, or merge it into the base by a decision of its own.',
    }));
}
const nameIn = (names, id) => names[id]?.name ?? id;
const lineOf = ({ path, line, change }) => `${path}${line === undefined ? '' : `:${line}`} ${change}`;
/** Whether a finding says that the repository contradicts itself. */
function isInconsistent({ rule, outcome }) {
    return rule.startsWith(CONSISTENCY) && outcome === 'unmet';
}
/**
 * The gate of a combined view, which holds for each of several models: where one of them fails by what the view does not
 * show, such as what may stand in another, the view fails as well.
 */
function decideTogether(view, models) {
    const shown = new Set(view.failures.map(identityOf));
    const more = models.flatMap(({ subject: { root }, gate }) => {
        const [first, ...others] = gate.failures.filter((each) => !shown.has(identityOf(each)));
        if (!first)
            return [];
        const { message, remedy } = first;
        const count = others.length > 0 ? ` And ${others.length} more.` : '';
        return [
            { why: 'model', root, message: `${root}: ${message}${count}`, ...(remedy !== undefined && { remedy }) },
        ];
    });
    return { ...view, passed: view.passed && more.length === 0, failures: [...view.failures, ...more] };
}
const identityOf = (failure) => (failure.why === 'inconsistent' ? failure.rule : failure.message);
/** The rules by which the repository contradicts itself, as far as they fail the gate. */
function inconsistenciesOf({ failures: found }) {
    return new Set(found.flatMap((failure) => (failure.why === 'inconsistent' ? [failure.rule] : [])));
}


/***/ }),

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


/***/ })

};
;
})
