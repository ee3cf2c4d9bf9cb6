(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 3956;
exports.ids = [3956];
exports.modules = {

/***/ 4755:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ claimKinds),
/* harmony export */   v: () => (/* binding */ isClaimKind)
/* harmony export */ });
/** The kinds of claims that people name; `<id>` stands for the id of a license. */
const claimKinds = [
    'open-source',
    'open-weights',
    'open-data',
    'released',
    'fully-open',
    'open-science',
    'reproducible',
    'commercial-use',
    'no-restriction',
    'osaid',
    'mof:I',
    'mof:II',
    'mof:III',
    'license:<id>',
];
/** Whether a word names a kind of claim: one of the list, or `license:` with an id. */
function isClaimKind(word) {
    return (/^license:[^\s<>]+$/.test(word) || (word !== 'license:<id>' && claimKinds.some((kind) => kind === word)));
}


/***/ }),

/***/ 1127:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/** ` Did you mean \u2026?` of the known name that is closest to what was written, or nothing where none is close. */
function suggest(written, names) {
    const near = nearest(written, names);
    return near === undefined ? '' : ` Did you mean \`${near}\`?`;
}
/** Letters by which a name may be mistyped. */
const MAX_DISTANCE = 2;
/** Longer words are not compared letter by letter. */
const MAX_LENGTH = 80;
function nearest(written, names) {
    const word = written.toLowerCase();
    if (word === '' || word.length > MAX_LENGTH)
        return undefined;
    const mistyped = names
        .map((name) => ({ name, distance: distanceOf(word, name.toLowerCase()) }))
        .filter(({ name, distance }) => distance <= MAX_DISTANCE && distance < name.length / 2)
        .sort((a, b) => a.distance - b.distance);
    if (mistyped[0])
        return mistyped[0].name;
    const last = lastOf(word);
    return names.find((name) => last !== '' && (name.includes(last) || last.includes(lastOf(name))));
}
/** What stands behind the last dot or slash: `pretraining` of `datasets.pretraining`. */
const lastOf = (name) => name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1);
/** Levenshtein's distance: letters to add, leave out or exchange. */
function distanceOf(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (const [j, other] of [...b].entries())
            next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
        row = next;
    }
    return row.at(-1) ?? 0;
}


/***/ }),

/***/ 3956:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ConfigurationError: () => (/* reexport */ config_configuration.ConfigurationError),
  assess: () => (/* binding */ assess),
  evaluateMof: () => (/* reexport */ evaluate/* evaluateMof */.eM),
  loadPolicy: () => (/* binding */ loadPolicy),
  readBaseline: () => (/* reexport */ baseline.readBaseline),
  readMofRecord: () => (/* reexport */ mof_record/* readMofRecord */.M),
  writeBaseline: () => (/* reexport */ writeBaseline)
});

// EXTERNAL MODULE: ./lib/rules/index.js + 80 modules
var lib_rules = __webpack_require__(9462);
// EXTERNAL MODULE: ./lib/src/components.js
var components = __webpack_require__(2276);
// EXTERNAL MODULE: ./lib/src/repository.js
var repository = __webpack_require__(7372);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(1294);
// EXTERNAL MODULE: ./lib/src/config/claim-kinds.js
var claim_kinds = __webpack_require__(4755);
;// CONCATENATED MODULE: ./lib/src/assessment/chosen-claims.js

/** The claims that are weighed: those that were found or, where a policy lists claims, those instead. */
function chooseClaims({ claims }, found) {
    if (claims === 'detected')
        return found;
    return claims.flatMap(({ value: kind, at }) => {
        if (!(0,claim_kinds/* isClaimKind */.v)(kind))
            return [];
        const { path, line = 1, column = 1 } = at;
        return [
            {
                kind,
                artifacts: [artifactOf(kind)],
                source: 'declaration',
                polarity: 'asserted',
                at: { path, line, column, text: kind },
            },
        ];
    });
}
/** What a claim is about where it stands by itself. */
function artifactOf(kind) {
    if (kind === 'open-data')
        return 'datasets';
    const ofWeights = ['open-source', 'open-weights', 'commercial-use', 'no-restriction'];
    return ofWeights.includes(kind) || kind.startsWith('license:') ? 'weights' : 'project';
}

// EXTERNAL MODULE: ./lib/src/frameworks/needs.js
var needs = __webpack_require__(1743);
;// CONCATENATED MODULE: ./lib/src/frameworks/claims.js


/** Terms that set conditions are not open; where none are stated, none are known. */
function openTerms(of) {
    return { rule: 'licensing/openly-licensed', of, as: { conditional: 'fail', closed: 'unknown' } };
}
/** Nobody has to be asked. */
function ungated(of) {
    return {
        decided: [
            { rule: 'availability/weights-released', of },
            { rule: 'availability/weights-ungated', of, as: { gated: 'fail' } },
        ],
    };
}
function outData(of) {
    return { rule: 'availability/data-released', of, as: { described: 'unknown', gated: 'pass' } };
}
function outCode(of) {
    return { rule: 'availability/code-released', of: of, as: { described: 'unknown' } };
}
const openWeights = {
    all: [(0,needs/* ofReleasedWeights */.gj)(ungated), (0,needs/* ofReleasedWeights */.gj)(openTerms)],
};
const codeIds = [
    'code.training',
    'code.finetuning',
    'code.inference',
    'code.evaluation',
    'code.data-processing',
    'code.architecture',
];
const dataIds = (0,components/* componentsOf */.ct)('datasets');
/** Code that is known to be out, each part under open terms. */
const openCodeOf = (ids) => ({
    all: [{ any: many(ids.map(outCode)) }, { decided: many(ids.map(openTerms)) }],
});
const openDataOf = (ids) => ({
    all: [{ any: many(ids.map(outData)) }, { decided: many(ids.map(openTerms)) }],
});
function many(needs) {
    const [first, ...rest] = needs;
    if (!first)
        throw new Error('A claim is about something.');
    return [first, ...rest];
}
/** The Open Source AI Definition's three parts, of which silence leaves each open. */
const openSourceModel = {
    all: [
        openWeights,
        outCode('code.data-processing'),
        outCode('code.training'),
        (0,needs/* wherePostTrained */.Ln)(outCode('code.finetuning')),
        outCode('code.inference'),
        { decided: many(codeIds.map(openTerms)) },
        (0,needs/* ofTrainingData */.qt)((of) => ({ rule: 'documentation/data-described', of, as: needs/* LEFT_OUT */.Pk })),
        { rule: 'documentation/settings-stated', of: 'code.training', as: needs/* LEFT_OUT */.Pk },
    ],
};
const anyWeights = {
    any: [
        { rule: 'availability/weights-released', of: 'weights.pretrained' },
        { rule: 'availability/weights-released', of: 'weights.adapted' },
    ],
};
const documents = {
    any: [
        { rule: 'documentation/report-available', of: 'weights.pretrained', as: needs/* LEFT_OUT */.Pk },
        { rule: 'documentation/model-card-present', of: 'weights.pretrained', as: needs/* LEFT_OUT */.Pk },
        { rule: 'documentation/report-available', of: 'weights.adapted', as: needs/* LEFT_OUT */.Pk },
        { rule: 'documentation/model-card-present', of: 'weights.adapted', as: needs/* LEFT_OUT */.Pk },
    ],
};
/** Data and code of the training are out, the settings are told, and the evaluation can be repeated. */
const reproducible = {
    all: [
        (0,needs/* ofTrainingData */.qt)((of) => outData(of)),
        { any: [outCode('code.training'), outCode('code.finetuning')] },
        { rule: 'documentation/settings-stated', of: 'code.training', as: needs/* LEFT_OUT */.Pk },
        { rule: 'documentation/evaluation-reproducible', of: 'code.evaluation', as: needs/* LEFT_OUT */.Pk },
    ],
};
/** What a claim of this kind needs of one artifact. */
function needOf(kind, artifact) {
    switch (kind) {
        case 'open-source':
            return openSource(artifact);
        case 'open-weights':
            return openWeights;
        case 'open-data':
            return openDataOf(isOf(artifact, 'datasets') ? dataOf(artifact) : dataIds);
        case 'released':
            return released(artifact);
        case 'commercial-use':
            return everyOf(artifact, (of) => ({
                rule: 'licensing/commercial-use-allowed',
                of: of,
                as: { conditional: 'pass', closed: 'unknown' },
            }));
        case 'no-restriction':
            return everyOf(artifact, openTerms);
    }
}
function openSource(artifact) {
    switch (artifact) {
        case 'documentation':
            return undefined;
        case 'project':
            return { given: anyWeights, ask: openSourceModel, otherwise: openCodeOf(codeIds) };
        case 'weights':
        case 'weights.pretrained':
        case 'weights.adapted':
        case 'weights.intermediate':
            return openSourceModel;
        case 'code':
            return openCodeOf(codeIds);
        case 'datasets':
            return openDataOf(dataIds);
        case 'system':
            return undefined;
        default:
            return isOf(artifact, 'datasets')
                ? openDataOf(dataOf(artifact))
                : isOf(artifact, 'code')
                    ? openCodeOf([artifact])
                    : undefined;
    }
}
function released(artifact) {
    switch (artifact) {
        case 'documentation':
            return documents;
        case 'weights':
        case 'weights.adapted':
        case 'weights.pretrained':
            return anyWeights;
        case 'weights.intermediate':
            return { rule: 'availability/checkpoints-released', of: 'weights.intermediate' };
        case 'project':
            return { any: [anyWeights, ...codeIds.map(outCode), ...dataIds.map(outData)] };
        case 'code':
            return { any: many(codeIds.map(outCode)) };
        case 'datasets':
            return { any: many(dataIds.map(outData)) };
        case 'system':
            return undefined;
        default:
            return isOf(artifact, 'datasets')
                ? outData(artifact)
                : isOf(artifact, 'code')
                    ? outCode(artifact)
                    : undefined;
    }
}
/** Asked of every part of an artifact whose answer is known. */
function everyOf(artifact, ask) {
    const ids = partsOf(artifact);
    return ids.length === 0 ? undefined : { decided: many(ids.map(ask)) };
}
/** The components that a claimed artifact stands for. */
function partsOf(artifact) {
    switch (artifact) {
        case 'documentation':
        case 'system':
            return [];
        case 'weights':
            return ['weights.pretrained', 'weights.adapted'];
        case 'code':
            return codeIds;
        case 'datasets':
            return dataIds;
        case 'project':
            return [...codeIds, 'weights.pretrained', 'weights.adapted'];
        default:
            return [artifact];
    }
}
function isOf(artifact, family) {
    return artifact === family || artifact.startsWith(`${family}.`);
}
function dataOf(artifact) {
    return dataIds.filter((id) => id === artifact || (0,components/* familyOf */.Ap)(id) === artifact);
}

// EXTERNAL MODULE: ./lib/src/frameworks/requirements.js
var requirements = __webpack_require__(992);
// EXTERNAL MODULE: ./lib/src/licenses/license.js
var license = __webpack_require__(44);
// EXTERNAL MODULE: ./lib/src/licenses/weigh.js
var weigh = __webpack_require__(3119);
// EXTERNAL MODULE: ./lib/src/config/configuration.js
var config_configuration = __webpack_require__(135);
;// CONCATENATED MODULE: ./lib/src/assessment/declared.js

/** Whether an answer rests on nothing but what the repository declares of itself. */
function isDeclared({ evidence }) {
    return evidence.length > 0 && evidence.every(({ path }) => path === config_configuration/* CONFIGURATION_FILE */.o);
}
/** Whether a cell's level does: none of the answers that give it was seen in the repository itself. */
function isCellDeclared({ level, findings }) {
    const deciding = findings.filter((finding) => finding.level === level);
    return level !== 'unknown' && deciding.length > 0 && deciding.every(isDeclared);
}

;// CONCATENATED MODULE: ./lib/src/assessment/statement.js


/**
 * The strongest sentence that the evidence carries: how the weights, the code and the data can be had, and under which
 * terms. Built from levels that findings decided; what nothing is known of is left out, and never said to be so.
 */
function stateOpenness(title, profile, { licensing, holdings }) {
    const said = ['weights', 'code', 'datasets'].flatMap((family) => group(family, profile, licensing, holdings).map(({ ids, phrase }) => ({ family, ids, phrase })));
    const [first, ...rest] = said;
    if (!first)
        return `Nothing in the repository of ${title} says how its weights, its code or its data can be had.`;
    const clauses = [
        `${possessive(title)} ${nameAll(first.family, first.ids, profile)} ${first.phrase}`,
        ...rest.map(({ family, ids, phrase }) => `its ${nameAll(family, ids, profile)} ${phrase}`),
    ];
    return `${clauses.join('; ')}.`;
}
/** The components of one family that the same can be said of, in the order of the profile. */
function group(family, profile, licensing, holdings) {
    const byPhrase = new Map();
    for (const id of (0,components/* componentsOf */.ct)(family)) {
        const { availability, licensing: terms } = profile[id];
        const phrase = fromLibraries(holdings, id)
            ? 'is that of public libraries'
            : hedge(PHRASES[family](availability.level, terms.level, licensing.get(id)), availability);
        if (phrase === undefined || LEFT_OUT.has(id))
            continue;
        byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), id]);
    }
    return [...byPhrase].map(([phrase, ids]) => ({ ids, phrase }));
}
/** Whether the code is a call of a public library, whose terms are not the release's to state. */
function fromLibraries(holdings, id) {
    const places = holdings.get(id) ?? [];
    return places.length > 0 && places.every(({ how }) => how === 'library');
}
/** Said of every model, and telling little of it. */
const LEFT_OUT = new Set([
    'code.supporting-libraries',
    'code.architecture',
    'datasets.evaluation',
]);
/** What is declared and not seen is said to be declared. */
function hedge(phrase, availability) {
    return isCellDeclared(availability) ? phrase?.replace(/^(is|are) /, '$1 declared to be ') : phrase;
}
const PHRASES = {
    weights: (availability, terms, governing) => {
        if (availability === 'open')
            return `are available to anyone${under(terms, governing)}`;
        if (availability === 'gated')
            return `are available on request${under(terms, governing)}`;
        return heldBack(availability);
    },
    code: (availability, terms, governing) => {
        if (availability !== 'open' && availability !== 'gated')
            return heldBack(availability, 'is');
        if (terms === 'open')
            return `is open source (${nameOf(governing)})`;
        return `is published${under(terms, governing)}`;
    },
    datasets: (availability, terms, governing) => {
        if (availability === 'open')
            return `are released${under(terms, governing)}`;
        if (availability === 'gated')
            return `are available on request${under(terms, governing)}`;
        return heldBack(availability);
    },
    system: () => undefined,
};
function heldBack(level, verb = 'are') {
    if (level === 'described')
        return `${verb} described but not released`;
    return level === 'closed' ? `${verb} not released` : undefined;
}
function under(level, governing) {
    switch (level) {
        case 'open':
            return ` under ${nameOf(governing)}`;
        case 'conditional':
        case 'restricted':
            return ` under ${nameOf(governing)}, which ${conditionsOf(governing, level)}`;
        case 'closed':
            return ', without a license';
        default:
            return ', under terms that the repository does not state clearly';
    }
}
/** The licenses by their names, ids where those are what people know. */
function nameOf(governing) {
    const names = (governing?.licenses ?? []).map(({ name, spdx }) => spdx.startsWith('LicenseRef-') ? `the ${name.replace(/^the /i, '')}` : spdx);
    const all = [...new Set(names)];
    return all.length > 0 ? all.join(' and ') : 'terms of its own';
}
/** What the conditions amount to, the gravest first; at most three are named. */
function conditionsOf(governing, level) {
    const kinds = [...new Set((governing?.licenses ?? []).flatMap(({ conditions }) => conditions))];
    const phrases = kinds.flatMap((kind) => CONDITIONS[kind] ?? []).slice(0, 3);
    if (phrases.length === 0)
        return level === 'restricted' ? 'restricts who may use them or for what' : 'sets conditions on their use';
    return join(phrases);
}
/** What conditions amount to, in words that go on from the name of the terms: "attaches a use policy". */
function conditionPhrases(kinds) {
    const phrases = [...new Set(kinds.flatMap((kind) => CONDITIONS[kind] ?? []))].slice(0, 3);
    return phrases.length > 0 ? join(phrases) : 'sets conditions on its use';
}
const CONDITIONS = {
    'non-commercial': 'rules out commercial use',
    'research-only': 'allows research only',
    'no-redistribution': 'forbids passing it on',
    'no-derivatives': 'forbids derivatives',
    'use-restrictions': 'attaches a use policy',
    'user-threshold': 'excludes the largest services',
    'revenue-threshold': 'excludes the largest companies',
    'no-training-of-others': 'forbids training other models with it',
    naming: 'asks for its name to be shown',
    territory: 'excludes some countries',
    registration: 'asks commercial users to register',
};
/** `pre-training and fine-tuning data`, `training, fine-tuning and inference code`, `weights`. */
function nameAll(family, ids, profile) {
    const noun = NOUNS[family];
    if (family === 'weights' && onlyOneIsOut(profile))
        return noun;
    const names = ids.map((id) => {
        const name = components/* components */.dK[id].name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
        return { id, adjective: name.endsWith(` ${noun}`) ? name.slice(0, -noun.length - 1) : undefined, name };
    });
    const adjectives = names.flatMap(({ adjective }) => adjective ?? []);
    const others = names.filter(({ adjective }) => adjective === undefined).map(({ name }) => name);
    return join([...(adjectives.length > 0 ? [`${join(adjectives)} ${noun}`] : []), ...others]);
}
/** One row of weights needs no adjective to be told from the other. */
function onlyOneIsOut(profile) {
    const levels = (0,components/* componentsOf */.ct)('weights').map((id) => profile[id].availability.level);
    return levels.filter((level) => level !== 'unknown' && level !== 'not-applicable').length === 1;
}
const NOUNS = {
    weights: 'weights',
    code: 'code',
    datasets: 'data',
    system: 'system',
};
function join(parts) {
    return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
const possessive = (name) => (name.endsWith('s') ? `${name}'` : `${name}'s`);

;// CONCATENATED MODULE: ./lib/src/assessment/claim-reasons.js




/** The rule by whose answer terms are open or not. */
const LICENSED = 'licensing/openly-licensed';
/** Reasons that are kept of one claim. */
const MAX_REASONS = 6;
/** What findings say about a claim; the same words at the same place are said once. */
function reasonsOf(findings, known) {
    return unique(findings.map((finding) => reasonOf(finding, known)));
}
/** Keeps each pair of words and place once, as it is said of the first component that it is said of. */
function unique(reasons) {
    const byWords = new Map();
    for (const reason of reasons) {
        const words = `${reason.says} ${reason.at?.path}:${reason.at?.line}`;
        if (!byWords.has(words))
            byWords.set(words, reason);
    }
    return [...byWords.values()].slice(0, MAX_REASONS);
}
function reasonOf(finding, { licensing, statements }) {
    const { rule, level, component, evidence } = finding;
    const [first] = evidence;
    const terms = component && licensing.get(component);
    if (rule === LICENSED && terms && (level === 'conditional' || level === 'restricted'))
        return { finding, ...conditionIn(terms, finding, statements) };
    return { finding, says: wordsOf(finding), ...(first && { at: first }) };
}
const verdicts = new WeakMap();
/** How open a component is under its terms; weighed once, however many claims ask. */
function verdictOn(terms, component) {
    const known = verdicts.get(terms) ?? new Map();
    verdicts.set(terms, known);
    const family = (0,components/* familyOf */.Ap)(component);
    const verdict = known.get(family) ?? (0,weigh/* weighAll */.Sh)(terms, family);
    known.set(family, verdict);
    return verdict;
}
/** The condition that keeps terms from being open: at its clause where that was read, in the license's own text if it is here. */
function conditionIn(terms, { component }, statements) {
    const { clause, by } = verdictOn(terms, component ?? 'weights.pretrained');
    if (clause?.kind && by.license === undefined)
        return { says: conditionPhrases([clause.kind]), at: placed(by.at, clause) };
    const texts = [...terms.statements, ...terms.agreeing, ...statements].filter(({ from, license }) => from === 'file' && terms.licenses.some(({ id }) => id === license?.id));
    for (const statement of [...texts, ...terms.statements]) {
        const read = gravestIn(statement);
        if (read)
            return { says: conditionPhrases([read.kind]), at: placed(statement.at, read) };
    }
    const [text] = texts;
    const source = text ?? terms.statements[0];
    const [license] = terms.licenses;
    const name = license?.name.replace(/^the /i, '') ?? source.written ?? 'other terms';
    return {
        says: `${text ? 'is' : 'names'} the ${name}, which ${conditionPhrases(license?.conditions ?? [])}`,
        at: source.at,
    };
}
/** The gravest condition whose words were read in a text, by the order in which conditions are listed. */
function gravestIn({ conditions: read = [], added = [] }) {
    const all = [...read, ...added].flatMap(({ kind, line, endLine }) => kind !== undefined && (0,license/* opennessOf */.C)([kind]) !== 'unclassified' ? [{ kind, line, endLine }] : []);
    return all.sort((a, b) => license/* conditions */.j.indexOf(a.kind) - license/* conditions */.j.indexOf(b.kind))[0];
}
const placed = ({ path }, { line, endLine }) => ({
    path,
    line,
    endLine,
});
/** "Creative Commons Attribution \u2026", "MIT \u2026", "Aster-7B \u2026": a name keeps its capital, an article before one does not. */
function beginsWithName(words) {
    return /^(?!(?:The|An?|No|Nothing)\b)(?:[A-Z][a-z]*[A-Z\d.-]|[A-Z][a-z]+ [A-Z\d])/.test(words);
}
/** What a finding says, to go on from its place. */
function wordsOf({ attribute, level, component, message, evidence }) {
    if (level === 'gated')
        return 'asks people to request access, sign or accept terms first';
    if (attribute === 'availability' && level === 'closed' && evidence.length > 0)
        return 'says that it is not released';
    const said = component ? message.replace(`${components/* components */.dK[component].name}: `, '') : message;
    const words = said.replace(/\.$/, '');
    return beginsWithName(words) ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

// EXTERNAL MODULE: ./lib/src/licenses/catalogue.js
var catalogue = __webpack_require__(6334);
// EXTERNAL MODULE: ./lib/src/licenses/expressions.js
var expressions = __webpack_require__(5724);
;// CONCATENATED MODULE: ./lib/src/assessment/claimed-licenses.js





/**
 * Weighs a claim to be under a license against the terms of what it names: they are that license, or others are stated
 * beside or above the claim. A license that is known by its name alone is contradicted by none: it may be another name
 * of the same.
 */
function judgeLicense(claim, written, findings, known) {
    const { licensing } = known;
    const claimed = readName(written);
    const text = known.statements.find((statement) => isRootText(statement) && isSame(claimed, statement) && statement.match !== 'modified');
    const judged = claim.artifacts.flatMap((artifact) => {
        const parts = licensedParts(artifact, licensing).flatMap((component) => {
            const finding = findings.find((each) => each.rule === LICENSED && each.component === component);
            if (!finding || finding.outcome === 'not-applicable')
                return [];
            const terms = licensing.get(component);
            if (terms)
                return [{ finding, ...stand(claim, claimed, terms, component) }];
            // Where nothing else is stated of it, the text at the root is what the words mean.
            return text ? [{ finding, status: 'supported', says: 'is that license', at: text.at }] : [];
        });
        // Of several models one is enough: nothing says which of them is meant.
        const standing = parts.filter(({ status }) => status === 'supported');
        return standing.length > 0 ? standing : parts;
    });
    for (const status of ['contradicted', 'supported']) {
        const deciding = judged.filter((each) => each.status === status);
        if (deciding.length > 0)
            return { status, because: unique(deciding.map(({ status, ...reason }) => reason)) };
    }
    const open = judged.map(({ finding }) => finding).filter(({ outcome }) => outcome !== 'met');
    return { status: 'unproven', because: reasonsOf(open, known) };
}
const isRootText = ({ from, covers }) => from === 'file' && covers.includes('repository');
/** The license of a repository is that of its code; where it has none, of what else it holds. */
function licensedParts(artifact, licensing) {
    if (artifact !== 'project')
        return partsOf(artifact);
    const code = partsOf('code').filter((component) => licensing.has(component));
    return code.length > 0 ? code : partsOf('weights');
}
function stand(claim, claimed, terms, component) {
    const same = (statement) => isSame(claimed, statement);
    const governing = terms.statements.filter(same);
    if (governing.length > 0) {
        const { level, clause, by } = verdictOn(terms, component);
        // The license is the one that is named, and words beside it take back what it gives.
        if (clause && isOpen(claimed) && (level === 'restricted' || level === 'conditional'))
            return {
                status: 'contradicted',
                says: conditionPhrases([clause.kind ?? 'other']),
                at: { path: by.at.path, line: clause.line, endLine: clause.endLine },
            };
        const shown = [...governing, ...terms.agreeing.filter(same)].find(({ from }) => from === 'file');
        const best = shown ?? governing[0];
        return {
            status: 'supported',
            says: `${shown ? 'is' : 'names'} that license`,
            ...(best && { at: best.at }),
        };
    }
    const inCard = terms.conflicting.some(({ from, at }) => from === 'front-matter' && at.path === claim.at.path && at.line === claim.at.line);
    const other = terms.statements.find((statement) => !same(statement) &&
        isBeside(statement, claim, inCard) &&
        (statement.license ?? statement.expression) !== undefined);
    const decided = terms.clarity !== 'unrecognized' && !terms.sideBySide && claimed.ids.size > 0;
    if (!other || !decided)
        return { status: 'unproven', says: '' };
    const name = other.expression ?? other.license?.name ?? other.written ?? '';
    return { status: 'contradicted', says: `${other.from === 'file' ? 'is' : 'names'} ${name}`, at: other.at };
}
/** Whether a statement stands elsewhere, and where it can speak against a claim: beside it, or above it. */
function isBeside({ at, from }, claim, inCard) {
    const folder = at.path.slice(0, at.path.lastIndexOf('/') + 1);
    // Two sentences of one document are about two things more often than they are at odds.
    return claim.at.path.startsWith(folder) && (at.path !== claim.at.path || inCard || from === 'front-matter');
}
function readName(written) {
    const license = (0,catalogue/* findLicense */.vN)(written) ?? (0,catalogue/* findLicense */.vN)(written.replace(/^LicenseRef-/, ''));
    const all = license ? [license] : (0,expressions/* licensesIn */.os)(written);
    return { ids: new Set(all.map(({ id }) => id)), words: plain(written) };
}
function isOpen({ ids }) {
    const openness = [...ids].map((id) => (0,catalogue/* findLicense */.vN)(id)?.openness);
    return openness.some((each) => each === 'osi-approved' || each === 'open-definition');
}
/** The same license, or a family that it belongs to: "GPL" is said of GPL-3.0, "BSD" of BSD-3-Clause. */
function isSame({ ids, words }, { license, expression, written }) {
    const others = expression === undefined ? (license ? [license] : []) : (0,expressions/* licensesIn */.os)(expression);
    if (others.some(({ id }) => ids.has(id)))
        return true;
    const names = [...others.flatMap(({ id, name }) => [id, name]), written ?? ''].map(plain);
    return names.some((name) => name !== '' && words !== '' && (name.startsWith(words) || words.startsWith(name)));
}
const plain = (text) => text.toLowerCase().replace(/licen[sc]e|agreement|licenseref|version|only$|or-later$|[^a-z0-9]+/g, '');

;// CONCATENATED MODULE: ./lib/src/assessment/claims.js





/**
 * Weighs each claim: `supported` where what it needs was found; `contradicted` only where something was found that
 * cannot be true beside it; else `unproven`. What nobody says contradicts nothing.
 */
function weighClaims(evidence) {
    const claims = [...evidence.facts.claims, ...declaredClass(evidence.frameworks)];
    return claims.map((claim) => toEntry(claim, judge(claim, evidence), evidence));
}
const CLASSES = { 1: 'mof:I', 2: 'mof:II', 3: 'mof:III' };
/** A record of the Model Openness Framework claims the class that it amounts to. */
function declaredClass({ mof: { declared } }) {
    if (!declared || declared.evaluation.class === 0)
        return [];
    const { line = 1, column = 1, text = '', path } = declared.at;
    return [
        {
            kind: CLASSES[declared.evaluation.class],
            artifacts: ['project'],
            source: 'declaration',
            polarity: 'asserted',
            at: { path, line, column, text },
        },
    ];
}
function judge(claim, evidence) {
    const { kind, artifacts } = claim;
    const { findings, facts, frameworks } = evidence;
    const ask = (0,requirements/* reader */.wA)({ findings, licensing: facts.licensing });
    const needs = (all) => judgeAll(all.map(ask), evidence);
    switch (kind) {
        case 'open-source':
        case 'open-weights':
        case 'open-data':
        case 'released':
        case 'commercial-use':
        case 'no-restriction':
            return needs(artifacts.flatMap((artifact) => needOf(kind, artifact) ?? []));
        case 'reproducible':
            return needs([reproducible]);
        case 'osaid':
            return judgeAll(frameworks.osaid, evidence);
        case 'fully-open':
        case 'open-science': {
            const open = needs(artifacts.flatMap((artifact) => needOf('open-source', artifact) ?? []));
            // Of code or data alone no more can be meant than that they are open.
            const inPart = artifacts.every((artifact) => /^(?:code|datasets)\b/.test(artifact));
            return inPart || open.status === 'contradicted' ? open : judgeMof(1, evidence);
        }
        case 'mof:I':
            return judgeMof(1, evidence);
        case 'mof:II':
            return judgeMof(2, evidence);
        case 'mof:III':
            return judgeMof(3, evidence);
        default:
            return judgeLicense(claim, kind.slice('license:'.length), findings, facts);
    }
}
/** Every part has to hold; one that is decided against it, with something to show, contradicts the claim. */
function judgeAll(verdicts, { facts }) {
    const asked = verdicts.filter(({ status }) => status !== 'not-applicable' && status !== 'unobservable');
    const findingsOf = (some) => [...new Set(some.flatMap(({ because }) => because))];
    const against = findingsOf(asked.filter(({ status }) => status === 'fail')).filter(speaksAgainst);
    if (against.length > 0)
        return { status: 'contradicted', because: reasonsOf(against, facts) };
    const shown = asked.length > 0 && asked.every(({ status }) => status === 'pass');
    const because = findingsOf(asked).filter((finding) => shown ? finding.outcome === 'met' || finding.outcome === 'partial' : asksForMore(finding));
    return { status: shown ? 'supported' : 'unproven', because: reasonsOf(because, facts) };
}
/** Levels that are a decision against openness; that something is missing, or there in part, is none. */
const AGAINST = new Set(['conditional', 'restricted', 'gated', 'closed']);
/** Whether a finding shows something that speaks against a claim; that no license is stated is silence. */
/** What is silent on gates leaves nothing to add. */
const asksForMore = ({ rule, outcome }) => outcome !== 'met' &&
    outcome !== 'not-applicable' &&
    !(rule === 'availability/weights-ungated' && outcome === 'unknown');
function speaksAgainst({ rule, level, evidence }) {
    if (evidence.length === 0 || level === undefined || !AGAINST.has(level))
        return false;
    return !(rule === LICENSED && level === 'closed');
}
/** A class of the Model Openness Framework is reached, or something that it asks for is out under terms that are not open. */
function judgeMof(asked, { frameworks, facts }) {
    const { components: parts, evaluation } = frameworks.mof;
    const required = parts.filter(({ component }) => component.class >= asked && component.required);
    const found = [...new Set(required.flatMap(({ because }) => because))];
    if (evaluation.class !== 0 && evaluation.class <= asked) {
        const met = found.filter(({ outcome }) => outcome === 'met');
        return { status: 'supported', because: reasonsOf(met, facts) };
    }
    // What is there in part, such as weights behind a gate, is not in full what the class asks for.
    const short = required.filter(({ status }) => status === 'fail' || status === 'partial');
    const against = [...new Set(short.flatMap(({ because }) => because))].filter(speaksAgainst);
    if (against.length > 0)
        return { status: 'contradicted', because: reasonsOf(against, facts) };
    const open = found.filter(asksForMore);
    return { status: 'unproven', because: reasonsOf(open, facts) };
}
const SEVERITY = { contradicted: 'error', unproven: 'warning', supported: 'none' };
function toEntry(claim, judgement, evidence) {
    const { kind, artifacts, source, polarity, at } = claim;
    const { status, because } = judgement;
    const remedy = remedyOf(claim, judgement, evidence);
    return {
        claim: kind,
        artifacts,
        source: { kind: source },
        path: at.path,
        line: at.line,
        column: at.column,
        ...(at.endLine !== undefined && { endLine: at.endLine }),
        text: at.text,
        polarity,
        status,
        severity: SEVERITY[status],
        message: messageOf(claim, judgement, evidence),
        ...(remedy !== undefined && { remedy }),
        baseline: false,
        because: because.map((reason) => toReason(reason, evidence)),
    };
}
/** Places that are kept of one reason. */
const MAX_PLACES = 4;
function toReason({ finding, says, at }, { toEvidence }) {
    const { rule, component, outcome, evidence } = finding;
    const others = evidence.filter(({ path, line }) => path !== at?.path || line !== at.line);
    const places = [...(at ? [at] : []), ...others].slice(0, MAX_PLACES);
    return { rule, ...(component && { component }), outcome, says, evidence: places.map(toEvidence) };
}
/** Findings that are named in one breath. */
const MAX_SIDES = 2;
/** Both sides in one breath, each with its place. */
function messageOf(claim, { status, because }, { toPath }) {
    const { artifacts } = claim;
    const place = ({ path, line }) => (line === undefined ? toPath(path) : `${toPath(path)}:${line}`);
    const said = `${speakerOf(claim, place)} of ${claims_nameAll(artifacts)}`;
    const side = ({ finding, says, at: there }) => {
        const alone = artifacts.length === 1 && finding.component === artifacts[0];
        const of = finding.component && !alone ? `of the ${components/* components */.dK[finding.component].name.toLowerCase()}, ` : '';
        if (there && beginsWithName(says))
            return `${place(there)}: ${says}`;
        return there ? `${place(there)} ${says}` : `${of}${says}`;
    };
    const sides = because.slice(0, status === 'contradicted' ? MAX_SIDES : 1).map(side);
    if (sides.length === 0)
        return `${said}; nothing in the repository ${status === 'supported' ? 'speaks against' : 'shows'} it.`;
    return `${said}; ${sides.join(', and ')}.`;
}
/** Who says it: a place in the repository, or a text about it. */
function speakerOf({ at, source, kind }, place) {
    if (kind.startsWith('mof:') && source === 'declaration')
        return `${place(at)} declares class ${kind.slice('mof:'.length)} of the Model Openness Framework`;
    if (source === 'declaration')
        return `${place(at)} declares "${at.text}"`;
    if (source === 'file')
        return `${place(at)} says "${at.text}"`;
    return `The ${at.path} ${at.path.endsWith('s') ? 'say' : 'says'} "${at.text}"`;
}
const claims_NOUNS = {
    weights: 'the weights',
    code: 'the code',
    datasets: 'the data',
    documentation: 'the documentation',
    project: 'the project',
    system: 'the system',
};
function claims_nameAll(artifacts) {
    const names = artifacts.map((artifact) => claims_NOUNS[artifact] ?? `the ${components/* components */.dK[artifact].name.toLowerCase()}`);
    return names.length < 2
        ? (names[0] ?? 'the project')
        : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
/** What to change, or what can truthfully be said instead. */
function remedyOf({ kind }, { status, because }, { rules, statement }) {
    if (status === 'supported')
        return undefined;
    if (status === 'contradicted' && kind.startsWith('license:'))
        return 'Name the same terms in both places, or say which part each of them covers.';
    const [first] = because;
    if (!first)
        return 'Add what shows it, or declare in `openness.yml` where it is.';
    if (status === 'unproven' && kind.startsWith('license:'))
        return 'Add the text of that license, and say which part each license covers.';
    if (status === 'unproven') {
        const add = rules[first.finding.rule]?.remedy ?? 'Add what shows it.';
        return `${add} What lives elsewhere can be declared in \`openness.yml\`.`;
    }
    const changes = [...new Set(because.map(({ finding }) => changeOf(finding)))]
        .slice(0, MAX_SIDES)
        .join(', and ');
    const holds = clauseAbout(first.finding, statement);
    return `${changes.charAt(0).toUpperCase()}${changes.slice(1)}${holds ? `; or say what holds: "${holds}"` : ''}.`;
}
/** What would have to be otherwise. */
function changeOf({ level, component }) {
    const what = component ? claims_NOUNS[(0,components/* familyOf */.Ap)(component)] : 'it';
    if (level === 'gated')
        return `let anyone have ${what} without asking`;
    return level === 'closed' ? `release ${what}` : `license ${what} openly`;
}
/** The part of the true statement that speaks of what the finding is about. */
function clauseAbout({ component }, statement) {
    const noun = component && SAID[(0,components/* familyOf */.Ap)(component)];
    return statement
        .replace(/\.$/, '')
        .split('; ')
        .find((clause) => noun !== undefined && clause.includes(noun));
}
/** The groups of components as the statement names them. */
const SAID = { weights: 'weights', code: 'code', datasets: 'data', system: 'system' };

// EXTERNAL MODULE: ./lib/src/assessment/compare.js + 1 modules
var compare = __webpack_require__(6604);
// EXTERNAL MODULE: ./lib/src/frameworks/index.js + 3 modules
var frameworks = __webpack_require__(4631);
// EXTERNAL MODULE: ./lib/src/frameworks/mof/index.js
var mof = __webpack_require__(1091);
;// CONCATENATED MODULE: ./lib/src/assessment/frameworks.js



/** Names a finding by what it answers. */
function frameworks_toReason({ rule, component, outcome }) {
    return { rule, ...(component && { component }), outcome };
}
/** Writes the results of every framework in the wire format, each with a line that sums it up. */
function toFrameworks(results) {
    return {
        mof: toMof(results.mof),
        osaid: {
            ...frameworks_toEntry(frameworks/* frameworks */.Ij.osaid, results.osaid, summarizeOsaid(results.osaid)),
            status: overall(results.osaid.map(({ status }) => status)),
            requirements: statusesOf(results.osaid),
        },
        osai: toIndex(results.osai),
        'eu-ai-act': {
            ...frameworks_toEntry(frameworks/* frameworks */.Ij['eu-ai-act'], results['eu-ai-act'], summarizeAct(results['eu-ai-act'])),
            requirements: statusesOf(results['eu-ai-act']),
        },
        fmti: toTransparency(results.fmti),
    };
}
function toMof({ components, evaluation, declared }) {
    const missing = evaluation.classes[3].included.length;
    const found = evaluation.class === 0
        ? `no class shown: ${missing} of the 6 components of class III are out under an open license`
        : evaluation.label;
    const says = declared ? `; ${declared.path} declares ${declared.evaluation.label}` : '';
    const entry = frameworks_toEntry(mof/* mof */.l, components, `${found}${says}`);
    const remarks = new Map(components.map(({ id, remark }) => [id, remark]));
    return {
        ...entry,
        details: Object.fromEntries(Object.entries(entry.details).map(([id, detail]) => {
            const remark = remarks.get(id);
            return [id, remark === undefined ? detail : { ...detail, note: remark }];
        })),
        class: evaluation.class,
        label: evaluation.label,
        progress: evaluation.progress,
        components: Object.fromEntries(components.map(({ id, status, license, licenseAt, out }) => [
            id,
            {
                status,
                ...(license !== undefined && { license }),
                ...(licenseAt && { licenseAt: toPlace(licenseAt) }),
                out,
            },
        ])),
        ...(declared && { declared: toDeclaration(declared) }),
    };
}
function toPlace({ path, line }) {
    return { path, ...(line !== undefined && { line }) };
}
function toDeclaration({ path, evaluation, components, }) {
    return {
        path,
        class: evaluation.class,
        label: evaluation.label,
        components: components.map(({ name, license, at, standing }) => ({
            name,
            ...(license !== undefined && { license }),
            ...(at.line !== undefined && { line: at.line }),
            standing,
        })),
    };
}
function toIndex(judged) {
    const grades = Object.fromEntries(judged.map(({ id, status }) => [id, GRADES[status]]));
    const points = judged.flatMap(({ status }) => POINTS[status] ?? []);
    const score = points.reduce((sum, each) => sum + each, 0) / points.length;
    const summary = points.length === 0
        ? `none of ${judged.length} dimensions decided here`
        : `${points.length} of ${judged.length} dimensions decided here, score ${score.toFixed(2)} over them`;
    return {
        ...frameworks_toEntry(frameworks/* frameworks */.Ij.osai, judged, summary),
        grades,
        ...(points.length > 0 && { score: Math.round(score * 1000) / 1000 }),
        decided: points.length,
    };
}
const GRADES = {
    pass: 'open',
    partial: 'partial',
    fail: 'closed',
    unknown: 'unknown',
    'not-applicable': 'unknown',
    unobservable: 'unknown',
};
/** The index's own: open 1, partial a half, and the mean. */
const POINTS = { pass: 1, partial: 0.5, fail: 0 };
function toTransparency(judged) {
    const observable = judged.filter(({ status }) => status !== 'unobservable');
    const answered = observable.filter(({ status }) => status === 'pass').length;
    return {
        ...frameworks_toEntry(frameworks/* frameworks */.Ij.fmti, observable, `${answered} of the ${observable.length} indicators that a repository can show are answered; ${judged.length - observable.length} are about the company`),
        indicators: statusesOf(observable),
        answered,
        observable: observable.length,
        total: judged.length,
    };
}
function frameworks_toEntry({ title, version, source }, judged, summary) {
    return {
        title,
        version,
        source,
        summary,
        details: Object.fromEntries(judged.map((each) => [each.id, toRequirement(each)])),
    };
}
function toRequirement({ requirement, status, because }) {
    const { asks, note, unobservable, notAsked } = requirement;
    return {
        asks,
        status,
        because: because.map(frameworks_toReason),
        ...(FOUND.has(status) && because.some(isDeclaredFor) && { declared: true }),
        ...(note !== undefined && { note }),
        ...(notAsked && { note: 'No rule asks for it yet.' }),
        ...(unobservable !== undefined && { unobservable }),
    };
}
const FOUND = new Set(['pass', 'partial']);
/** Whether a finding speaks for a requirement by declaration alone. */
function isDeclaredFor(finding) {
    return (finding.outcome === 'met' || finding.outcome === 'partial') && isDeclared(finding);
}
function statusesOf(judged) {
    return Object.fromEntries(judged.map(({ id, status }) => [id, status]));
}
/** All parts have to hold: what fails decides, then what is not known, then what holds in part. */
function overall(statuses) {
    return ['fail', 'unknown', 'partial'].find((status) => statuses.includes(status)) ?? 'pass';
}
function summarizeOsaid(judged) {
    return judged.map(({ id, status }) => `${id.replaceAll('-', ' ')} ${EVIDENCE[status]}`).join(', ');
}
const EVIDENCE = {
    pass: 'found',
    partial: 'found in part',
    fail: 'not met',
    unknown: 'not visible here',
    'not-applicable': 'not applicable',
    unobservable: 'not visible in any repository',
};
function summarizeAct(judged) {
    const count = (status) => judged.filter((each) => each.status === status).length;
    return [
        `evidence found for ${count('pass')} of ${judged.length} points`,
        ...(count('partial') > 0 ? [`in part for ${count('partial')}`] : []),
        ...(count('fail') > 0 ? [`against ${count('fail')}`] : []),
        `${count('unobservable')} not visible in any repository`,
    ].join(', ');
}

// EXTERNAL MODULE: ./lib/src/assessment/gate.js + 1 modules
var assessment_gate = __webpack_require__(1748);
// EXTERNAL MODULE: ./lib/src/config/policy.js
var config_policy = __webpack_require__(6635);
;// CONCATENATED MODULE: ./lib/src/config/policy-changes.js

/**
 * What a policy that is proposed asks otherwise than the one that holds, each in a sentence. Suppressions are not among
 * them: those that are proposed stand in the report by themselves.
 */
function policyChanges(holding, proposed) {
    const changes = [];
    const compare = (key, was, is) => {
        const [before, after] = [was, is].map((words) => [...words].sort().join(', '));
        if (before !== after)
            changes.push(`\`${key}\` would be ${say(is)} and is ${say(was)}.`);
    };
    compare('fail-on', orNever(holding), orNever(proposed));
    compare('require', requirementsOf(holding), requirementsOf(proposed));
    compare('claims', claimsOf(holding), claimsOf(proposed));
    compare('ignore', globsOf(holding), globsOf(proposed));
    if (JSON.stringify(holding.baseline) !== JSON.stringify(proposed.baseline))
        changes.push(`${(holding.baseline ?? proposed.baseline)?.path} would be another one.`);
    return changes;
}
const say = (words) => words.length === 0 ? 'nothing' : words.map((word) => `\`${word}\``).join(', ');
const orNever = ({ failOn }) => (failOn.length === 0 ? ['never'] : failOn);
const requirementsOf = ({ require }) => require.map(({ value }) => {
    const { of, ...rest } = value;
    return [(0,config_policy/* keyOf */.TN)(value), ...Object.values(rest).slice(of === 'cell' ? 2 : 0)].join(' ');
});
const claimsOf = ({ claims }) => (claims === 'detected' ? [claims] : claims.map(({ value }) => value));
const globsOf = ({ ignore }) => ignore.map(({ value }) => value);

;// CONCATENATED MODULE: ./lib/src/assessment/baseline.js

/** Writes down what asks for something now, as the file that `readBaseline` reads. Suppressed things are left out. */
function writeBaseline({ findings, claims }) {
    const known = {
        version: 1,
        findings: findings.filter(asks).map(toKnownFinding),
        claims: claims.filter(asks).map(toKnownClaim),
    };
    return `${JSON.stringify(known, null, 2)}\n`;
}
const asks = ({ severity, suppressed }) => severity !== 'none' && suppressed === undefined;
function toKnownFinding(finding) {
    const { rule, component, outcome } = finding;
    return { rule, ...(component !== undefined && { component }), outcome, places: placesOf(finding) };
}
function toKnownClaim({ claim, artifacts, path, text, status }) {
    return { claim, artifacts, path, text: flat(text), status };
}
/**
 * Marks what a baseline knows. A finding is known where the baseline has one that is no less bad, at all of its places: a
 * place more, or an answer that became worse, is news. Lines may have moved; words may not have changed.
 */
function markKnown(findings, claims, baseline) {
    const knownFindings = [...baseline.findings];
    const knownClaims = [...baseline.claims];
    const marked = {
        findings: findings.map((finding) => asks(finding) && take(knownFindings, (known) => isKnown(finding, known))
            ? { ...finding, baseline: true }
            : finding),
        claims: claims.map((claim) => asks(claim) && take(knownClaims, (known) => isKnownClaim(claim, known))
            ? { ...claim, baseline: true }
            : claim),
    };
    const stale = [...knownFindings.map(({ rule }) => rule), ...knownClaims.map(({ claim }) => claim)];
    return { ...marked, stale };
}
/** Takes the first that fits, so that one entry of a baseline speaks for one finding. */
function take(from, fits) {
    const index = from.findIndex(fits);
    if (index === -1)
        return false;
    from.splice(index, 1);
    return true;
}
/** From bad to good, of the answers that ask for something. */
const WORST_FIRST = ['error', 'unmet', 'partial'];
function isKnown(finding, known) {
    if (finding.rule !== known.rule || finding.component !== known.component)
        return false;
    if (WORST_FIRST.indexOf(finding.outcome) < WORST_FIRST.indexOf(known.outcome))
        return false;
    const places = placesOf(finding);
    if (places.length === 0)
        return known.places.length === 0;
    const left = [...known.places];
    return places.every((place) => take(left, (each) => each === place));
}
function isKnownClaim(claim, known) {
    return (claim.claim === known.claim &&
        claim.path === known.path &&
        flat(claim.text) === known.text &&
        claim.artifacts.every((artifact) => known.artifacts.includes(artifact)) &&
        (claim.status === known.status || known.status === 'contradicted'));
}
/** Each place by its words; where there are none, by what was found there, without the numbers of lines. */
function placesOf({ evidence, message }) {
    return evidence
        .map(({ path, text }) => `${path}: ${flat(text ?? message.replace(/:\d+/g, ''))}`)
        .sort(repository/* byCodeUnit */.X);
}
const flat = (text) => text.replace(/\s+/g, ' ').trim();

// EXTERNAL MODULE: ./lib/src/config/suggest.js
var suggest = __webpack_require__(1127);
;// CONCATENATED MODULE: ./lib/src/assessment/suppressions.js


/** The suppressions of a policy and those that notes in the texts make. */
function withNotes(policy, { notes }) {
    return { ...policy, suppressions: [...policy.suppressions, ...notes.map(toSuppression)] };
}
/**
 * Marks what may stand. Nothing is dropped: what is marked points to the decision, and decisions that decide nothing
 * say why.
 */
function letStand(findings, claims, decisions) {
    const { own, notes, given, rules, today } = decisions;
    const all = [...own.suppressions, ...notes.notes.map(toSuppression)];
    const { holding, proposed } = given ? agreed(all, given.suppressions) : { holding: all, proposed: [] };
    const known = holding.filter(({ rule }) => suppressions_isKnown(rule, rules));
    const active = known.filter((each) => !isExpired(each, today));
    const used = new Set();
    const use = (found) => {
        for (const each of found)
            used.add(each);
        return found[0];
    };
    const findingsBy = findings.map((finding) => use(suppressing(finding, active)));
    const claimsBy = claims.map((claim) => use(suppressingClaim(claim, active)));
    const entries = [
        ...holding.map((each) => ({ suppression: each, entry: entryOf(each, { rules, today, used }) })),
        ...proposed.map((each) => ({
            suppression: each,
            entry: { ...write(each), state: 'proposed', message: PROPOSED },
        })),
    ];
    const indexOf = new Map(entries.map(({ suppression }, index) => [suppression, index]));
    const mark = (item, by) => {
        const { suppressed: _, ...bare } = item;
        const suppressed = by && indexOf.get(by);
        return suppressed === undefined ? bare : { ...bare, suppressed };
    };
    return {
        findings: findings.map((finding, index) => mark(finding, findingsBy[index])),
        claims: claims.map((claim, index) => mark(claim, claimsBy[index])),
        suppressed: [
            ...entries.map(({ entry }) => entry),
            ...notes.problems.map(({ message, written, at }) => ({
                rule: written,
                reason: '',
                path: at.path,
                line: at.line,
                state: 'invalid',
                message,
            })),
        ],
    };
}
const PROPOSED = 'It is not in the policy that holds here, so it lets nothing stand. It will once it is part of the base.';
function toSuppression({ rule, component, reason, until, at, line, endLine, text, }) {
    return {
        rule,
        ...(component && { component }),
        reason,
        ...(until !== undefined && { until }),
        near: { path: at.path, line, endLine, text },
        at,
    };
}
/**
 * Which of the decisions that a repository holds are also those of a given policy. An inline one has to be about the same
 * words of the same file; lines may have moved.
 */
function agreed(own, given) {
    const left = new Map();
    for (const each of given)
        left.set(identityOf(each), [...(left.get(identityOf(each)) ?? []), each]);
    const [holding, proposed] = [[], []];
    for (const each of own)
        (left.get(identityOf(each))?.shift() ? holding : proposed).push(each);
    // What was decided for the whole holds also where the repository that is read leaves it out; a note is gone with its text.
    const others = [...left.values()].flat().filter(({ near }) => near === undefined);
    return { holding: [...holding, ...others], proposed };
}
const identityOf = ({ rule, component, reason, until, near }) => JSON.stringify([rule, component, reason, until, near?.path, near?.text]);
const suppressions_isKnown = (rule, rules) => rules.includes(rule) || (0,claim_kinds/* isClaimKind */.v)(rule);
const isExpired = ({ until }, today) => until !== undefined && today !== undefined && until < today;
/** The decisions that let a finding stand; none where it asks for nothing. */
function suppressing(finding, active) {
    const { rule, component, outcome, evidence } = finding;
    if (outcome !== 'unmet' && outcome !== 'partial' && outcome !== 'unknown')
        return [];
    const about = active.filter((each) => each.rule === rule && (each.component === undefined || each.component === component));
    const whole = about.filter(({ near }) => near === undefined);
    if (whole.length > 0)
        return whole;
    // A note speaks for its own lines: each place of the finding needs one.
    const covering = evidence.map((at) => about.filter((each) => isNear(each, at)));
    return evidence.length > 0 && covering.every(({ length }) => length > 0) ? covering.flat() : [];
}
function suppressingClaim(claim, active) {
    if (claim.status === 'supported')
        return [];
    return active.filter((each) => each.rule === claim.claim &&
        (each.component === undefined || isAbout(claim, each.component)) &&
        (each.near === undefined || isNear(each, claim)));
}
function isAbout({ artifacts }, component) {
    return artifacts.includes(component) || artifacts.includes(component.slice(0, component.indexOf('.')));
}
function isNear({ near }, { path, line = 1 }) {
    return near !== undefined && near.path === path && near.line <= line && line <= near.endLine;
}
function entryOf(suppression, { rules, today, used }) {
    const { rule, until } = suppression;
    const entry = write(suppression);
    if (!suppressions_isKnown(rule, rules))
        return {
            ...entry,
            state: 'invalid',
            message: `There is no rule and no claim \`${rule}\`.${(0,suggest/* suggest */.Z)(rule, rules)} \`openness-lint rules\` lists the rules.`,
        };
    if (isExpired(suppression, today))
        return {
            ...entry,
            state: 'expired',
            message: `It ended on ${until} and lets nothing stand any more. Mend what it is about, or decide anew.`,
        };
    if (!used.has(suppression))
        return { ...entry, state: 'unused', message: unusedMessage(suppression) };
    return { ...entry, state: 'active' };
}
function unusedMessage({ near }) {
    return near
        ? 'Nothing of the kind is found on the lines that it is about, or also elsewhere: then it belongs into openness.yml. Else remove it.'
        : 'Nothing of the kind is found any more: remove it.';
}
function write({ rule, component, reason, until, at }) {
    return {
        rule,
        ...(component && { component }),
        reason,
        ...(until !== undefined && { until }),
        path: at.path,
        line: at.line ?? 1,
    };
}

;// CONCATENATED MODULE: ./lib/src/assessment/settle.js






/** The policy that holds. */
function policyIn({ own, given, asked = {} }) {
    return (0,config_policy/* withAsked */.J$)(given ?? own, asked);
}
/** The last step: what may stand, what was known before, and whether the release may pass. */
function settle(draft, terms) {
    const { own, notes, given, rules, today } = terms;
    const policy = policyIn(terms);
    const stood = letStand(draft.findings, draft.claims, { own, notes, given, rules, today });
    const { findings, claims, stale } = policy.baseline
        ? markKnown(stood.findings, stood.claims, policy.baseline)
        : { ...stood, stale: [] };
    const notices = [
        ...draft.notices,
        ...changeNotice(own, given),
        ...staleNotice(policy, stale),
        ...undatedNotice(stood.suppressed, today),
    ];
    const settled = { ...draft, findings, claims, suppressed: stood.suppressed, notices };
    return { ...settled, gate: (0,assessment_gate/* decide */.LD)(settled, policy) };
}
function staleNotice({ baseline }, stale) {
    const [first] = stale;
    if (!baseline || first === undefined)
        return [];
    const what = stale.length === 1 ? 'One entry is' : `${stale.length} entries are`;
    return [
        {
            message: `${what} not found any more, ${first} ${stale.length === 1 ? 'by name' : 'among them'}. \`openness-lint lint --write-baseline\` writes it anew.`,
            path: baseline.path,
        },
    ];
}
function undatedNotice(suppressed, today) {
    const dated = suppressed.find(({ until, state }) => until !== undefined && state === 'active');
    if (!dated || today !== undefined)
        return [];
    return [
        {
            message: 'The day is not known here, so suppressions with `until` were taken to hold.',
            path: dated.path,
        },
    ];
}
/** A change to the policy is said and not obeyed. */
function changeNotice(own, given) {
    const changes = given ? policyChanges(given, own) : [];
    if (changes.length === 0)
        return [];
    return [
        {
            message: `The policy that holds here is another one than the one in what was read: ${changes.join(' ')}`,
            path: config_configuration/* CONFIGURATION_FILE */.o,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/assessment/assemble.js











/** Writes what was found in the wire format. */
function assemble({ repository, root = '.', facts, rules, findings, profile, classification, next, frameworks, notices, terms, sources, base, toPath = (path) => path, claims = [], }) {
    const statement = stateOpenness(facts.names.title, profile, facts);
    const { revision } = repository;
    const { configuration, notes } = facts;
    const held = { own: configuration.policy, notes, rules: Object.keys(rules), ...terms };
    const chosen = { ...facts, claims: chooseClaims(policyIn(held), facts.claims) };
    const draft = {
        version: 1,
        tool: { name: 'openness-lint', version: version/* version */.r },
        subject: { name: facts.names.title, ...(revision !== undefined && { revision }), root },
        class: { value: classification.value, because: classification.because.map(frameworks_toReason) },
        statement,
        next: next.map((way) => toNext(way, rules)),
        profile: toProfile(profile, facts.licensing),
        findings: findings.map((finding) => toFinding(finding, rules)),
        licenses: facts.statements.map((statement) => toLicense(statement, facts.licensing)),
        artifacts: facts.artifacts.map(toArtifact),
        frameworks: toFrameworks(frameworks),
        claims: inOrder([
            ...weighClaims({ findings, facts: chosen, frameworks, rules, statement, toEvidence, toPath }),
            ...claims,
        ]),
        suppressed: [],
        notices: [...notices, ...unreadRecords(facts)].map(({ message, path }) => ({
            message,
            ...(path !== undefined && { path }),
        })),
    };
    const comparison = base && (0,compare/* compare */.U)(base, { assessment: draft, sources }, base.isReadAlike);
    return settle({ ...draft, ...(comparison && { comparison }) }, held);
}
/** Claims as a reader meets them. */
function inOrder(claims) {
    return [...claims].sort((a, b) => (0,repository/* byCodeUnit */.X)(a.path, b.path) || a.line - b.line || a.column - b.column || (0,repository/* byCodeUnit */.X)(a.claim, b.claim));
}
/** What keeps a record of the Model Openness Framework from being read is said. */
function unreadRecords({ mofRecords }) {
    return mofRecords.flatMap(({ path, problems }) => problems.map(({ message, at }) => ({ message: `Line ${at.line ?? 1}: ${message}`, path })));
}
/** Each rule is named once for each component; a step whose rule says nothing to do is none. */
function toNext({ to, steps }, rules) {
    return {
        to,
        steps: steps.flatMap(({ rule, component }) => {
            const remedy = rules[rule]?.remedy;
            return remedy === undefined ? [] : [{ rule, ...(component && { component }), remedy }];
        }),
    };
}
function toProfile(profile, licensing) {
    return Object.fromEntries(components/* componentIds */.Ao.map((component) => [
        component,
        Object.fromEntries(components/* attributeIds */.zy.map((attribute) => {
            const cell = profile[component][attribute];
            const terms = attribute === 'licensing' && cell.level !== 'unknown' ? licensing.get(component) : undefined;
            return [attribute, toCell(cell, terms?.expression)];
        })),
    ]));
}
function toCell(cell, expression) {
    const { level, findings } = cell;
    return {
        level,
        ...(isCellDeclared(cell) && { declared: true }),
        ...(expression !== undefined && { expression }),
        findings: findings.map(({ rule }) => rule),
    };
}
function toFinding(finding, rules) {
    const { rule, component, attribute, level, outcome, message, evidence } = finding;
    const asked = rules[rule];
    const asksForMore = outcome === 'unmet' || outcome === 'partial' || outcome === 'unknown';
    const remedy = asksForMore ? asked?.remedy : undefined;
    return {
        rule,
        ...(component && { component }),
        ...(attribute && { attribute }),
        ...(level && { level }),
        outcome,
        severity: (0,assessment_gate/* severityOf */.xJ)(finding),
        message,
        ...(remedy !== undefined && { remedy }),
        declared: isDeclared(finding),
        online: asked !== undefined && 'online' in asked && outcome !== 'not-applicable',
        baseline: false,
        evidence: evidence.map(toEvidence),
    };
}
function toEvidence({ path, line, column, endLine, text }) {
    return {
        path,
        ...(line !== undefined && { line }),
        ...(column !== undefined && { column }),
        ...(endLine !== undefined && { endLine }),
        ...(text !== undefined && {
            text: text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE).toWellFormed()}\u2026` : text,
        }),
    };
}
/** Characters quoted of one place: enough to know it again. */
const MAX_QUOTE = 300;
function toLicense(statement, licensing) {
    const { at, from, match, license, written, expression, added, removed, similarity, coverage } = statement;
    const governs = components/* componentIds */.Ao.filter((component) => {
        const terms = licensing.get(component);
        return terms?.statements.includes(statement) || terms?.agreeing.includes(statement);
    });
    const id = license?.id ?? written;
    const spdx = license?.spdx ?? expression;
    const conditions = toConditions(statement);
    return {
        path: at.path,
        line: at.line ?? 1,
        from,
        match,
        ...(id !== undefined && { id }),
        ...(spdx !== undefined && { spdx }),
        ...(similarity !== undefined && { similarity }),
        ...(coverage !== undefined && { coverage }),
        ...(added && {
            added: added.map(({ line, endLine, kind }) => ({ line, endLine, ...(kind && { kind }) })),
        }),
        ...(removed && { removed: removed.map(({ line, endLine }) => ({ line, endLine })) }),
        ...(conditions.length > 0 && { conditions }),
        governs,
    };
}
/** The conditions with the lines on which they were read; those that are known of the license alone have none. */
function toConditions({ license, conditions = [], }) {
    const read = conditions.map(({ kind, line }) => ({ kind, line }));
    const kinds = new Set(read.map(({ kind }) => kind));
    const known = (license?.conditions ?? []).filter((kind) => !kinds.has(kind)).map((kind) => ({ kind }));
    return [...read, ...known];
}
function toArtifact({ path, kind, format, size, sha256, pointer, parameters }) {
    return {
        path,
        kind,
        format,
        ...(size !== undefined && { size }),
        ...(sha256 !== undefined && { sha256 }),
        pointer,
        ...(parameters !== undefined && { parameters }),
    };
}

;// CONCATENATED MODULE: ./lib/src/assessment/combine.js
/** How an answer ranks among those of several models: the first that any of them gets is the answer for all. */
const combine_WORST_FIRST = ['error', 'unmet', 'partial', 'unknown', 'met', 'not-applicable'];
/**
 * One answer for several models: to each question the least open that any of them gets, so that what is said of the
 * repository holds for every model in it. An answer that is not known is no answer in their favor; a question that does
 * not apply to one is answered by the others. Questions stand in the order of the first model that was asked.
 */
function combineFindings(models) {
    const combined = new Map();
    for (const finding of models.flat()) {
        const key = `${finding.rule} ${finding.component ?? ''}`;
        const known = combined.get(key);
        if (!known || rank(finding) < rank(known))
            combined.set(key, finding);
    }
    return [...combined.values()];
}
const rank = ({ outcome }) => combine_WORST_FIRST.indexOf(outcome);
/** A finding about a part of a repository, with its places in the whole. */
function relocate(finding, toPath) {
    const evidence = finding.evidence.map((at) => ({ ...at, path: toPath(at.path) }));
    return { ...finding, evidence };
}
/** Whatever names a path in a written assessment, with its places in the whole. */
function relocateAll(value, toPath) {
    if (Array.isArray(value))
        return value.map((each) => relocateAll(each, toPath));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [
        key,
        key === 'path' && typeof each === 'string' ? toPath(each) : relocateAll(each, toPath),
    ]));
}

// EXTERNAL MODULE: ./lib/src/facts/licenses.js
var licenses = __webpack_require__(252);
;// CONCATENATED MODULE: ./lib/src/assessment/judge.js



/**
 * Asks every rule about each of its components, in order of id and then of component. Synchronous, total and
 * deterministic. A component that is not part of the release is not asked about, nor, where the rule says so, one that
 * nothing says is: their findings say why.
 */
function judge_judge(facts, rules) {
    const findings = Object.keys(rules)
        .sort(repository/* byCodeUnit */.X)
        .flatMap((id) => {
        const rule = rules[id];
        if (!rule)
            return [];
        const needed = only(facts, rule);
        if (rule.of === 'repository')
            return [askRepository(id, rule, needed)];
        return rule.of.map((component) => askComponent(id, rule, needed, facts.release, component));
    });
    return facts.unread.length === 0 ? findings : findings.map((finding) => asFarAsRead(finding, facts.unread));
}
/**
 * Without the answers that texts which nobody read could turn: a no that rests on nothing being said, and terms that are
 * open as far as they were read.
 */
function asFarAsRead(finding, unread) {
    const { rule, component, attribute, outcome, evidence } = finding;
    const isSilence = outcome === 'unmet' && evidence.length === 0;
    const mayBeTurned = attribute === 'licensing' && outcome === 'met' && unread.some(licenses/* isLicenseFile */.E0);
    if (!isSilence && !mayBeTurned)
        return finding;
    const rest = unread.length === 1 ? 'one text was' : `${unread.length} texts were`;
    const message = isSilence
        ? `Nothing that was read says so, and ${rest} not read.`
        : `${finding.message} But ${rest} not read, and terms are among them.`;
    const core = { rule, ...(component !== undefined && { component }), message, evidence };
    return attribute === undefined
        ? { ...core, outcome: 'unknown' }
        : { ...core, attribute, level: 'unknown', outcome: 'unknown' };
}
function askComponent(id, rule, needed, release, component) {
    const { attribute } = rule;
    const outside = release.notApplicable.get(component);
    if (outside) {
        const core = { rule: id, component, message: outside.reason, evidence: outside.at };
        return { ...core, attribute, level: 'not-applicable', outcome: 'not-applicable' };
    }
    if (rule.ifReleased && !release.weights.includes(component)) {
        const message = `${components/* components */.dK[component].name}: nothing in the repository says that they are part of this release.`;
        return { rule: id, component, attribute, level: 'unknown', outcome: 'unknown', message, evidence: [] };
    }
    try {
        const { level, message, data = {}, evidence = [] } = rule.check(needed, component);
        const text = fill(rule.messages[message] ?? message, { component: components/* components */.dK[component].name, ...data });
        return { rule: id, component, attribute, level, outcome: (0,components/* outcomeOf */.sG)(level), message: text, evidence };
    }
    catch (error) {
        return { rule: id, component, attribute, level: 'unknown', ...failure(error) };
    }
}
function askRepository(id, rule, needed) {
    try {
        const { outcome, message, data = {}, evidence = [] } = rule.check(needed);
        return { rule: id, outcome, message: fill(rule.messages[message] ?? message, data), evidence };
    }
    catch (error) {
        return { rule: id, ...failure(error) };
    }
}
function failure(error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { outcome: 'error', message: `This question could not be asked (${reason}).`, evidence: [] };
}
/** The facts that a rule named: reading another one gives `undefined`, in types and at run time. */
function only(facts, { needs }) {
    return Object.fromEntries(needs.map((name) => [name, facts[name]]));
}
function fill(text, data) {
    const filled = text.replace(/\{(\w+)\}/g, (whole, name) => String(data[name] ?? whole));
    return filled.charAt(0).toUpperCase() + filled.slice(1);
}

;// CONCATENATED MODULE: ./lib/src/assessment/models.js
/** Folders that are named; the others are counted. */
const MAX_NAMED = 5;
/** Says that a repository holds several models, which were read as one, and what to do about it. */
function announceModels({ models }) {
    const [first, second] = models;
    if (!first || !second)
        return [];
    const named = models.slice(0, MAX_NAMED).map(({ value }) => value);
    const others = models.length - named.length;
    const folders = `${named.join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
    const message = `Several models seem to lie here, and were read as one: ${folders}. To read each on its own, name its folder: \`--root ${first.value}\` (in the Action, input \`root\`, one folder a line).`;
    return [{ message, path: first.at.path }];
}

// EXTERNAL MODULE: ./lib/src/config/load.js
var load = __webpack_require__(5701);
// EXTERNAL MODULE: ./lib/src/facts/claims.js + 6 modules
var claims = __webpack_require__(1149);
// EXTERNAL MODULE: ./lib/src/facts/index.js + 44 modules
var src_facts = __webpack_require__(8616);
;// CONCATENATED MODULE: ./lib/src/frameworks/apply.js

/**
 * Reads the findings through a framework. A cell that no rule answers is `unknown`; one whose every answer is
 * not applicable is `not-applicable`, never open.
 */
function applyProfile(framework, findings) {
    const byQuestion = new Map(findings.map((finding) => [`${finding.rule} ${finding.component ?? ''}`, finding]));
    const cellOf = (component, attribute) => {
        const definition = framework.cells[component][attribute];
        if (!definition)
            return { level: 'unknown', findings: [] };
        const answers = definition.rules.flatMap((rule) => byQuestion.get(`${rule} ${component}`) ?? []);
        return { level: combine(definition.combine, attribute, answers), findings: answers };
    };
    return Object.fromEntries(components/* componentIds */.Ao.map((component) => [
        component,
        Object.fromEntries(components/* attributeIds */.zy.map((attribute) => [attribute, cellOf(component, attribute)])),
    ]));
}
const FAVORABLE = new Set(['open', 'partial']);
function combine(how, attribute, findings) {
    const levels = findings.map(({ level }) => level ?? 'unknown');
    if (levels.length === 0)
        return 'unknown';
    if (levels.every((level) => level === 'not-applicable'))
        return 'not-applicable';
    const asked = levels.filter((level) => level !== 'not-applicable');
    const decided = asked.filter((level) => level !== 'unknown');
    const [first] = decided;
    if (first === undefined)
        return 'unknown';
    if (how === 'lowest')
        return decided.reduce((lowest, level) => (0,components/* rankOf */.IQ)(attribute, level) > (0,components/* rankOf */.IQ)(attribute, lowest) ? level : lowest);
    if (how === 'lead') {
        const [leading, ...others] = levels;
        if (leading !== undefined && FAVORABLE.has(leading))
            return leading;
        return others.some((level) => FAVORABLE.has(level)) ? 'partial' : (decided[0] ?? 'unknown');
    }
    if (how === 'cover' && decided.some((level) => FAVORABLE.has(level)))
        return decided.length === asked.length &&
            decided.every((level) => FAVORABLE.has(level)) &&
            decided.includes('open')
            ? 'open'
            : 'partial';
    const agreed = decided.every((level) => level === first);
    if (agreed && (first !== 'open' || decided.length === asked.length))
        return first;
    return 'partial';
}

;// CONCATENATED MODULE: ./lib/src/frameworks/class.js
const WEIGHTS = ['weights.pretrained', 'weights.adapted'];
/** What a release must also open to be open source; a post-trained one is measured by its own training. */
const SOURCES = {
    pretrained: ['datasets.pretraining', 'code.training', 'code.data-processing'],
    adapted: ['datasets.finetuning', 'code.finetuning', 'code.data-processing'],
};
/**
 * Reads the class off the weights' cells, then off data and code: weights that are closed or only described
 * make `closed`; gated ones and ones under conditional or restricted terms `restricted-weights`; unrecognized
 * terms `unknown`; else `open-source` if training data, training code and data-processing code are open, and
 * `open-weights` if not. Rows that are unknown or not applicable do not count.
 */
function classify(profile) {
    const rows = weightsRows(profile);
    if (rows.length === 0)
        return { value: 'unknown', because: WEIGHTS.flatMap((id) => profile[id].availability.findings) };
    const availability = rows.map((id) => profile[id].availability);
    if (availability.every(({ level }) => level === 'closed' || level === 'described'))
        return { value: 'closed', because: findingsOf(availability) };
    const out = rows.filter((id) => !HELD_BACK.has(profile[id].availability.level));
    const restricting = out.flatMap((id) => {
        const { availability: access, licensing } = profile[id];
        return [
            ...(access.level === 'gated' ? [access] : []),
            ...(licensing.level === 'conditional' || licensing.level === 'restricted' ? [licensing] : []),
        ];
    });
    if (restricting.length > 0)
        return { value: 'restricted-weights', because: findingsOf(restricting) };
    const unclear = out.map((id) => profile[id].licensing).filter(({ level }) => level !== 'open');
    if (unclear.length > 0)
        return { value: 'unknown', because: findingsOf(unclear) };
    const sources = openSourceRows(profile);
    const cells = sources.map((id) => profile[id].availability);
    const terms = sources.map((id) => profile[id].licensing);
    const licensed = out.map((id) => profile[id].licensing);
    const missing = cells.filter(({ level }) => level !== 'open');
    const closedTerms = terms.filter(({ level }) => level === 'conditional' || level === 'restricted');
    if (missing.length > 0 || closedTerms.length > 0)
        return { value: 'open-weights', because: findingsOf([...licensed, ...missing, ...closedTerms]) };
    return { value: 'open-source', because: findingsOf([...licensed, ...cells]) };
}
/** The rows of weights that the class is read off: those that the repository speaks of. */
function weightsRows(profile) {
    return WEIGHTS.filter((id) => !SILENT.has(profile[id].availability.level));
}
/** The rows that must be open besides, for the release to be open source. */
function openSourceRows(profile) {
    const out = weightsRows(profile).filter((id) => !HELD_BACK.has(profile[id].availability.level));
    return SOURCES[out.includes('weights.pretrained') ? 'pretrained' : 'adapted'];
}
const SILENT = new Set(['unknown', 'not-applicable']);
const HELD_BACK = new Set(['closed', 'described']);
function findingsOf(cells) {
    return cells.flatMap(({ level, findings }) => {
        const deciding = findings.filter((finding) => finding.level === level);
        return deciding.length > 0 ? deciding : findings;
    });
}

;// CONCATENATED MODULE: ./lib/src/frameworks/columbia.js
/** What is declared to stand elsewhere makes a silent cell partial. */
const DECLARED = 'documentation/documentation-declared';
const weightsDocumented = {
    combine: 'cover',
    rules: [
        'documentation/intended-use-stated',
        'documentation/limitations-stated',
        'documentation/training-described',
        DECLARED,
    ],
};
const weightsGuarded = {
    combine: 'blend',
    rules: [
        'safeguards/use-policy-published',
        'safeguards/risks-described',
        'safeguards/safety-evaluated',
        'safeguards/weights-load-safely',
        'safeguards/remote-code-shipped',
    ],
};
const licensed = { combine: 'lowest', rules: ['licensing/openly-licensed'] };
const columbia_released = {
    weights: { combine: 'lowest', rules: ['availability/weights-released', 'availability/weights-ungated'] },
    data: { combine: 'lowest', rules: ['availability/data-released'] },
    code: { combine: 'lowest', rules: ['availability/code-released'] },
};
const weights = {
    availability: columbia_released.weights,
    documentation: weightsDocumented,
    licensing: licensed,
    safeguards: weightsGuarded,
};
const data = {
    availability: columbia_released.data,
    documentation: {
        combine: 'lead',
        rules: ['documentation/data-described', 'documentation/data-card-present', DECLARED],
    },
    licensing: licensed,
    safeguards: { combine: 'lead', rules: ['safeguards/data-safeguards-described'] },
};
const trainingCodeDocumented = {
    combine: 'lead',
    rules: ['documentation/code-documented', 'documentation/settings-stated', DECLARED],
};
const code = {
    availability: columbia_released.code,
    documentation: { combine: 'lead', rules: ['documentation/code-documented', DECLARED] },
    licensing: licensed,
};
/** The default view: every component of the framework in each of its attributes. */
const columbia = {
    title: 'Towards a Framework for Openness in Foundation Models (Columbia Convening)',
    version: '2024',
    source: 'https://arxiv.org/abs/2405.15802',
    cells: {
        'datasets.pretraining': data,
        'datasets.finetuning': data,
        'datasets.alignment': data,
        'datasets.evaluation': {
            ...data,
            documentation: {
                combine: 'lead',
                rules: ['documentation/benchmarks-named', 'documentation/data-card-present', DECLARED],
            },
        },
        'code.data-processing': code,
        'code.training': { ...code, documentation: trainingCodeDocumented },
        'code.finetuning': { ...code, documentation: trainingCodeDocumented },
        'code.inference': code,
        'code.architecture': {
            ...code,
            documentation: { combine: 'lead', rules: ['documentation/architecture-described', DECLARED] },
        },
        'code.supporting-libraries': {
            availability: { combine: 'lowest', rules: ['availability/dependencies-stated'] },
            documentation: { combine: 'lead', rules: ['documentation/code-documented', DECLARED] },
            licensing: licensed,
        },
        'code.evaluation': {
            ...code,
            documentation: {
                combine: 'lead',
                rules: ['documentation/code-documented', 'documentation/evaluation-reproducible', DECLARED],
            },
        },
        'weights.pretrained': weights,
        'weights.adapted': weights,
        'weights.intermediate': {
            availability: { combine: 'lowest', rules: ['availability/checkpoints-released'] },
            documentation: { combine: 'lead', rules: ['documentation/checkpoints-documented', DECLARED] },
            licensing: licensed,
        },
        'system.infrastructure': {
            availability: { combine: 'lowest', rules: ['availability/deployment-released'] },
            documentation: {
                combine: 'lead',
                rules: [
                    'documentation/infrastructure-described',
                    'documentation/compute-stated',
                    'documentation/energy-stated',
                    DECLARED,
                ],
            },
            licensing: licensed,
        },
        'system.product': {
            availability: { combine: 'lowest', rules: ['availability/deployment-released'] },
            licensing: licensed,
            documentation: { combine: 'lead', rules: ['documentation/product-documented', DECLARED] },
            safeguards: { combine: 'lead', rules: ['safeguards/product-guarded'] },
        },
    },
};

;// CONCATENATED MODULE: ./lib/src/frameworks/next.js

/**
 * The nearest more open class with the shortest way to it, read off the same cells as the class itself; none where the
 * release is open source. Where several rows of weights could lead there, the one with the fewest steps does.
 */
function findNext(profile, { value }) {
    if (value === 'open-source')
        return [];
    const rows = weightsRows(profile);
    const candidates = rows.length > 0 ? [rows] : ALTERNATIVES.map((id) => [id]);
    const ways = candidates.map((ids) => ids.flatMap((id) => stepsTo(profile, id, ['availability', 'licensing'])));
    const toWeights = shortest(ways.filter((way) => way.length > 0));
    if (value !== 'open-weights')
        return toWeights ? [{ to: 'open-weights', steps: toWeights }] : [];
    const steps = openSourceRows(profile).flatMap((id) => [
        ...stepsTo(profile, id, ['availability']),
        ...(RESTRICTING.has(profile[id].licensing.level) ? stepsTo(profile, id, ['licensing']) : []),
    ]);
    return steps.length > 0 ? [{ to: 'open-source', steps }] : [];
}
const ALTERNATIVES = ['weights.pretrained', 'weights.adapted'];
const RESTRICTING = new Set(['conditional', 'restricted']);
/** The questions of some cells that are not answered "yes", one for each cell that is not open. */
function stepsTo(profile, component, attributes) {
    return attributes.flatMap((attribute) => {
        const cell = profile[component][attribute];
        return cell.level === 'open' ? [] : unanswered(cell);
    });
}
/** What keeps a cell from being open: the answers that give its level; of a cell that is silent, its first question. */
function unanswered({ level, findings }) {
    const open = findings.filter(({ outcome }) => outcome !== 'met' && outcome !== 'not-applicable');
    const deciding = open.filter((finding) => finding.level === level);
    return deciding.length > 0 && level !== 'unknown' ? deciding : open.slice(0, 1);
}
function shortest(ways) {
    return ways.reduce((best, way) => (best === undefined || way.length < best.length ? way : best), undefined);
}

;// CONCATENATED MODULE: ./lib/src/subtree.js
/** A root that cannot be used, in words for people. */
class RootError extends Error {
    name = 'RootError';
}
/** Texts that speak for every folder below them that has none of its own. */
const LEGAL = /^(?:licen[sc]es?|copying|notice|unlicense)(?:$|[._-])/i;
/**
 * The part of a repository below a folder, with paths relative to it. A license text at the top speaks for a model
 * whose folder holds none. Throws a `RootError` for a folder that is not there.
 */
function subtreeOf(repository, folder) {
    const root = normalize(folder);
    if (root === undefined)
        throw new RootError(`The root ${JSON.stringify(folder)} leads out of the repository. Name a folder inside it, relative to its top.`);
    if (root === '.')
        return { repository, root, toPath: (path) => path };
    const prefix = `${root}/`;
    const below = repository.tree.filter(({ path }) => path.startsWith(prefix));
    if (below.length === 0)
        throw new RootError(`There is no folder ${JSON.stringify(folder)} in the repository, or nothing is in it. Name one relative to its top.`);
    const own = below.map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }));
    const hasOwnTerms = own.some(({ path }) => LEGAL.test(path));
    const names = new Set(own.map(({ path }) => path));
    const inherited = repository.tree.filter(({ path }) => !hasOwnTerms && !path.includes('/') && LEGAL.test(path) && !names.has(path));
    const fromTop = new Set(inherited.map(({ path }) => path));
    const toPath = (path) => (fromTop.has(path) ? path : prefix + path);
    return {
        root,
        toPath,
        repository: {
            name: root.slice(root.lastIndexOf('/') + 1),
            ...(repository.revision !== undefined && { revision: repository.revision }),
            ...(repository.isGated !== undefined && { isGated: repository.isGated }),
            tree: [...own, ...inherited].sort((a, b) => (a.path < b.path ? -1 : 1)),
            notices: repository.notices.flatMap((notice) => {
                if (notice.path === undefined)
                    return [notice];
                return notice.path.startsWith(prefix) ? [{ ...notice, path: notice.path.slice(prefix.length) }] : [];
            }),
            read: (path) => repository.read(toPath(path)),
            readRange: (path, start, length) => repository.readRange(toPath(path), start, length),
            ...(repository.readTarget && {
                readTarget: async (path, start, length) => repository.readTarget?.(toPath(path), start, length),
            }),
            ...(repository.prefetch && {
                prefetch: async (wanted) => {
                    const asked = new Map(wanted.map((each) => [toPath(each.path), each.path]));
                    const leftOut = await repository.prefetch?.(wanted.map((each) => ({ ...each, path: toPath(each.path) })));
                    if (!leftOut)
                        return undefined;
                    return { ...leftOut, paths: new Set([...leftOut.paths].map((path) => asked.get(path) ?? path)) };
                },
            }),
        },
    };
}
function normalize(folder) {
    const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.includes('..') || folder.startsWith('/'))
        return undefined;
    return parts.length === 0 ? '.' : parts.join('/');
}

// EXTERNAL MODULE: ./lib/src/config/baseline.js
var baseline = __webpack_require__(6430);
// EXTERNAL MODULE: ./lib/src/facts/mof-record.js
var mof_record = __webpack_require__(7112);
// EXTERNAL MODULE: ./lib/src/frameworks/mof/evaluate.js
var evaluate = __webpack_require__(3368);
;// CONCATENATED MODULE: ./lib/src/index.js























/**
 * Reads a repository and says how open it is: facts \u2192 findings \u2192 profile and class \u2192 assessment. Pure after the
 * reading; the same repository gives the same assessment, byte for byte once written.
 *
 * @throws {ConfigurationError} where `openness.yml` cannot be read: the place of every problem is in its message
 */
async function assess(repository, options = {}) {
    const head = await survey(repository, options);
    const base = options.base && (await surveyBase(options.base, head, options));
    const models = head.models.map((each) => {
        const before = base?.models.find(({ subtree }) => subtree.root === each.subtree.root);
        const { tool, version, ...model } = src_write(each, options, before && { base: before, notices: [] });
        return model;
    });
    const before = base && {
        base: { ...base.whole, weighed: base.models.flatMap((each) => src_write(each, options).claims) },
        notices: base.notices,
    };
    const weighed = models.flatMap(({ claims }) => claims);
    const whole = src_write({ ...head.whole, weighed }, options, before);
    if (models.length === 0)
        return whole;
    const isUnchanged = models.every(({ comparison }) => comparison?.unchanged);
    const gate = (0,assessment_gate/* decideTogether */.TE)(whole.gate, models);
    if (isUnchanged || !whole.comparison)
        return { ...whole, gate, models };
    const { unchanged, ...comparison } = whole.comparison;
    return { ...whole, comparison, gate, models };
}
async function survey(repository, options) {
    const asked = (options.roots ?? ['.']).map((root) => subtreeOf(repository, root));
    const subtrees = [...new Map(asked.map((subtree) => [subtree.root, subtree])).values()];
    const examined = [];
    // What is said of a repository of several models is said of all of them together.
    const own = subtrees.length > 1 ? { ...options, texts: [] } : options;
    for (const subtree of subtrees)
        examined.push(await examine(subtree, own));
    const [only, ...others] = examined;
    if (only && others.length === 0) {
        const announced = options.roots === undefined ? announceModels(only.facts) : [];
        return { whole: { ...only, notices: [...only.notices, ...announced] }, models: [] };
    }
    return together(repository, examined, options);
}
/** Several models as one: what holds for each of them. */
async function together(repository, models, options) {
    const whole = await examine(subtreeOf(repository, '.'), options);
    const findings = combineFindings(models.map(({ findings, subtree }) => findings.map((finding) => relocate(finding, subtree.toPath))));
    const isOfModel = (path) => models.some(({ subtree }) => path.startsWith(`${subtree.root}/`));
    const claims = whole.facts.claims.filter(({ at }) => !isOfModel(at.path));
    return { whole: { ...whole, findings, facts: { ...whole.facts, claims } }, models };
}
/** The same models in the base, as far as they were there, with its own declarations; `undefined` where none was. */
async function surveyBase(repository, head, { progress, configuration, texts = [], ...given }) {
    const models = head.models.length > 0 ? head.models : [head.whole];
    const folders = models.map(({ subtree }) => subtree.root).filter((root) => holds(repository, root));
    if (folders.length === 0)
        return undefined;
    // Release notes and the message of a tag speak of what is released, the description of the repository of both.
    const lasting = texts.filter(({ source }) => source === 'description' || source === 'topics');
    const options = { ...given, texts: lasting };
    const own = head.models.length > 0 ? { ...options, texts: [] } : options;
    const examined = [];
    const notices = [];
    for (const root of folders) {
        const subtree = subtreeOf(repository, root);
        const declared = await declaredIn(subtree.repository);
        notices.push(...declared.notices);
        examined.push(await examine(subtree, { ...own, configuration: declared.configuration }));
    }
    const [only] = examined;
    const all = head.models.length === 0 && only
        ? { whole: only, models: [] }
        : await together(repository, examined, { ...options, configuration: config_configuration/* undeclared */.c });
    return { ...all, notices };
}
const holds = ({ tree }, root) => root === '.' || tree.some(({ path }) => path.startsWith(`${root}/`));
/** A base whose declarations cannot be read has none: whoever mends them must not be stopped by them. */
async function declaredIn(repository) {
    try {
        return { configuration: await (0,load/* loadConfiguration */.v)(repository), notices: [] };
    }
    catch (error) {
        if (!(error instanceof config_configuration.ConfigurationError))
            throw error;
        const message = `The ${config_configuration/* CONFIGURATION_FILE */.o} of the base cannot be read, so nothing that it declares or asks counts: ${error.message}`;
        return { configuration: config_configuration/* undeclared */.c, notices: [{ message }] };
    }
}
/**
 * The policy of a repository with the notes in its texts: for `assess` of another state of it. Where there is no such
 * folder, or nothing in it says otherwise, it is the default.
 *
 * @param root the folder of a model in a repository of several
 * @throws {ConfigurationError} where `openness.yml` or the baseline cannot be read
 */
async function loadPolicy(repository, root = '.') {
    if (!holds(repository, root))
        return config_policy/* defaultPolicy */.G4;
    const subtree = subtreeOf(repository, root);
    const { policy } = await (0,load/* loadConfiguration */.v)(subtree.repository);
    return withNotes(policy, await (0,src_facts/* collectNotes */.w)(subtree.repository));
}
async function examine(subtree, { rules = lib_rules.rules, progress, configuration: known, policy, web, texts }) {
    const { repository } = subtree;
    const configuration = known ?? (await (0,load/* loadConfiguration */.v)(repository, Object.keys(rules)));
    const given = typeof policy === 'function' ? await policy(subtree.root) : policy;
    const { ignore } = given ?? configuration.policy;
    // Globs are seldom given, and their reader takes its time to load.
    const subject = ignore.length === 0 ? repository : (await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(4379)]).then(__webpack_require__.bind(__webpack_require__, 4379))).ignoring(repository, ignore);
    const { facts, notices, reads } = await (0,src_facts/* collect */.F)(subject, progress, configuration, web, texts);
    const file = await repository.read(config_configuration/* CONFIGURATION_FILE */.o);
    const declared = 'text' in file ? file.text : undefined;
    return { subtree, given, facts, notices, reads, declared, findings: judge_judge(facts, rules) };
}
function src_write(examined, options, before) {
    const assessment = assembleFrom(examined, options, before);
    const { root, toPath } = examined.subtree;
    return root === '.'
        ? assessment
        : relocateAll(assessment, (path) => ((0,claims/* isOutside */._K)(path) ? path : toPath(path)));
}
/** Paths are those of the model's own folder: a model that is compared stands in the same one. */
function assembleFrom(examined, { rules = lib_rules.rules, asked, today }, before) {
    const { subtree, given, facts, notices, findings } = examined;
    const profile = applyProfile(columbia, findings);
    const classification = classify(profile);
    return assemble({
        repository: subtree.repository,
        root: subtree.root,
        facts,
        rules,
        findings,
        profile,
        classification,
        next: findNext(profile, classification),
        frameworks: (0,frameworks/* applyFrameworks */.W1)(findings, facts),
        notices: [...notices, ...(before?.notices ?? [])],
        terms: { given, asked, today },
        toPath: subtree.toPath,
        claims: examined.weighed ?? [],
        sources: sourcesOf(examined),
        base: before && {
            assessment: assembleFrom(before.base, { rules }),
            sources: sourcesOf(before.base),
            isReadAlike: examined.declared === before.base.declared && examined.reads.isLike(before.base.reads),
        },
    });
}
function sourcesOf({ reads, declared, facts: { tree } }) {
    return {
        text: (path) => (path === config_configuration/* CONFIGURATION_FILE */.o ? declared : reads.text(path)),
        has: tree.has,
    };
}


/***/ })

};
;
})
