(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 3228;
exports.ids = [3228];
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

/***/ 3977:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gC: () => (/* binding */ presetNames),
/* harmony export */   iN: () => (/* binding */ askedOf)
/* harmony export */ });
/* unused harmony exports presets, policyOf */
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6635);

/** The presets that `extends` names. */
const presets = {
    recommended: {
        title: 'What is said agrees with what is held. This is what holds where nothing is said.',
        failOn: ['contradiction', 'consistency'],
    },
    strict: {
        title: 'Every claim is shown to be true, and no change makes the release less open.',
        failOn: ['contradiction', 'consistency', 'unproven', 'worse'],
    },
    'mof-1': {
        title: 'Class I of the Model Openness Framework, Open Science Model.',
        require: [{ of: 'mof', class: 1 }],
    },
    'mof-2': {
        title: 'Class II of the Model Openness Framework, Open Tooling Model, or better.',
        require: [{ of: 'mof', class: 2 }],
    },
    'mof-3': {
        title: 'Class III of the Model Openness Framework, Open Model, or better.',
        require: [{ of: 'mof', class: 3 }],
    },
    osaid: {
        title: 'The three parts of the Open Source AI Definition.',
        require: [{ of: 'osaid' }],
    },
    'eu-ai-act': {
        title: 'Evidence on what the EU AI Act asks of open-source general-purpose models, as far as a repository can show it.',
        require: [{ of: 'eu-ai-act' }],
    },
    'hub-release': {
        title: 'What a reader of a model hub looks for: weights that can be had, terms that are stated, a card that describes them.',
        require: [
            { of: 'cell', component: 'weights', attribute: 'availability', levels: ['open', 'gated'] },
            { of: 'cell', component: 'weights', attribute: 'documentation', levels: ['open', 'partial'] },
            {
                of: 'cell',
                component: 'weights',
                attribute: 'licensing',
                levels: ['open', 'conditional', 'restricted'],
            },
        ],
    },
};
const presetNames = Object.keys(presets);
/** What presets ask together: whatever fails one of them fails, and each requirement holds. */
function askedOf(names) {
    const all = names.map(({ name, at }) => ({
        preset: presets[name],
        at,
    }));
    const failOn = new Set(all.flatMap(({ preset }) => preset.failOn ?? []));
    return {
        ...(failOn.size > 0 && { failOn: [...failOn] }),
        require: all.flatMap(({ preset, at }) => (preset.require ?? []).map((value) => ({ value, at }))),
    };
}
/** The policy that presets make by themselves. */
function policyOf(names) {
    return withAsked(defaultPolicy, askedOf(names));
}


/***/ }),

/***/ 3228:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ readRequirements),
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   mc: () => (/* binding */ readFailOn),
/* harmony export */   uD: () => (/* binding */ policyFields)
/* harmony export */ });
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2276);
/* harmony import */ var _frameworks_eu_ai_act_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(176);
/* harmony import */ var _claim_kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4755);
/* harmony import */ var _date_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9097);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6635);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3977);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1127);
/* harmony import */ var _yaml_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1764);








/** The keys of `openness.yml` that make its policy. */
const policyFields = ['extends', 'fail-on', 'require', 'claims', 'suppress', 'ignore'];
const SUPPRESSION_FIELDS = ['rule', 'component', 'reason', 'until'];
const CLASSES = ['open-source', 'open-weights', 'restricted-weights'];
const MOF_CLASSES = { I: 1, II: 2, III: 3 };
/** Stars of one glob: more are no pattern of paths. */
const MAX_STARS = 20;
const familyIds = Object.keys(_components_js__WEBPACK_IMPORTED_MODULE_0__/* .families */ .TJ);
const REQUIRED = ['class', 'mof', 'osaid', 'eu-ai-act', ...familyIds, ..._components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentIds */ .Ao];
const POINTS = Object.keys(_frameworks_eu_ai_act_js__WEBPACK_IMPORTED_MODULE_1__/* .euAiAct */ .$.requirements);
/**
 * Reads what is asked; the file's own keys win over those of the presets that it extends.
 *
 * @param rules the ids of the rules that there are
 */
function readPolicy(reader, fields, rules) {
    const extended = reader.words(fields.get('extends'), 'extends', _presets_js__WEBPACK_IMPORTED_MODULE_3__/* .presetNames */ .gC);
    const inherited = (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .withAsked */ .J$)(_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultPolicy */ .G4, (0,_presets_js__WEBPACK_IMPORTED_MODULE_3__/* .askedOf */ .iN)(extended.map(({ value: name, at }) => ({ name, at }))));
    const own = {
        ...(fields.has('fail-on') && { failOn: readFailOn(reader, fields.get('fail-on')) }),
        ...(fields.has('require') && readRequirements(reader, fields.get('require'))),
        ...(fields.has('claims') && { claims: readClaims(reader, fields.get('claims')) }),
    };
    return {
        ...(0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .withAsked */ .J$)(inherited, own),
        suppressions: readSuppressions(reader, fields.get('suppress'), rules),
        ignore: reader.texts(fields.get('ignore'), 'ignore').filter((glob) => isGlob(reader, glob)),
    };
}
/** What fails the gate: words of the list, or `never` alone. */
function readFailOn(reader, node) {
    const words = reader.words(node, 'fail-on', [..._policy_js__WEBPACK_IMPORTED_MODULE_2__/* .failures */ .e9, 'never']);
    const never = words.find(({ value }) => value === 'never');
    if (never && words.length > 1)
        reader.problemAt(never.at, '`never` stands alone: remove it, or the others.');
    return [...new Set(words.flatMap(({ value }) => (value === 'never' ? [] : [value])))];
}
/** What has to hold; `false` takes back what a preset asks. */
function readRequirements(reader, node) {
    const require = [];
    const waived = [];
    for (const [key, value] of reader.fields(node, REQUIRED, 'require')) {
        const add = (requirement) => requirement && require.push({ value: requirement, at: reader.at(value) });
        if (key !== 'class' && key !== 'mof' && key !== 'osaid' && key !== 'eu-ai-act') {
            const cells = readCells(reader, key, value);
            require.push(...cells.require);
            waived.push(...cells.waived);
        }
        else if (reader.scalar(value) === false)
            waived.push(key);
        else if (key === 'class')
            add(readClass(reader, value));
        else if (key === 'mof')
            add(readMofClass(reader, value));
        else if (key === 'osaid')
            add(isTrue(reader, value, key) ? { of: 'osaid' } : undefined);
        else
            add(readActPoints(reader, value));
    }
    return { require, waived };
}
function readClass(reader, node) {
    const [atLeast] = reader.words(node, 'class', CLASSES);
    return atLeast && { of: 'class', atLeast: atLeast.value };
}
function readMofClass(reader, node) {
    const written = String(reader.scalar(node));
    const found = Object.entries(MOF_CLASSES).find(([roman, arabic]) => written === roman || written === String(arabic));
    if (found)
        return { of: 'mof', class: found[1] };
    reader.problem(node, `\`mof\` takes the class that has to be reached: ${(0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(Object.keys(MOF_CLASSES))}.`);
    return undefined;
}
function readActPoints(reader, node) {
    if (typeof reader.scalar(node) === 'boolean')
        return { of: 'eu-ai-act' };
    const points = reader.words(node, 'eu-ai-act', POINTS).map(({ value }) => value);
    return points.length === 0 ? undefined : { of: 'eu-ai-act', points };
}
function isTrue(reader, node, of) {
    const value = reader.scalar(node);
    if (value !== true)
        reader.problem(node, `\`${of}\` takes true or false.`);
    return value === true;
}
/** What is asked of one component or family, attribute by attribute. */
function readCells(reader, component, node) {
    const require = [];
    if (reader.scalar(node) === false)
        return { require, waived: _components_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeIds */ .zy.map((attribute) => `${component} ${attribute}`) };
    const waived = [];
    for (const [attribute, value] of reader.fields(node, _components_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeIds */ .zy, component)) {
        if (reader.scalar(value) === false) {
            waived.push(`${component} ${attribute}`);
            continue;
        }
        const known = _components_js__WEBPACK_IMPORTED_MODULE_0__/* .attributes */ .uK[attribute].levels;
        const levels = reader.words(value, attribute, known).map((word) => word.value);
        if (levels.length > 0)
            require.push({
                value: {
                    of: 'cell',
                    component,
                    attribute,
                    levels: levels.length > 1 ? levels : atLeast(known, levels[0]),
                },
                at: reader.at(value),
            });
    }
    return { require, waived };
}
/** One level stands for itself and all that are more open. */
function atLeast(known, level) {
    return known.slice(0, known.indexOf(level ?? '') + 1);
}
/** The claims to weigh: `detected`, or a list of kinds. */
function readClaims(reader, node) {
    if (reader.scalar(node) === 'detected')
        return 'detected';
    const kind = '`detected`, or a list of claims';
    const written = reader.texts(node, 'claims', kind).flatMap(({ value, at }) => value
        .split(/[\s,]+/)
        .filter((word) => word !== '')
        .map((word) => ({ value: word, at })));
    if (written.length === 0 && reader.problems.length === 0)
        reader.problem(node, `\`claims\` takes ${kind}.`);
    return written.filter(({ value, at }) => isClaim(reader, value, at));
}
function isClaim(reader, word, at) {
    const known = (0,_claim_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .isClaimKind */ .v)(word);
    if (!known)
        reader.problemAt(at, `There is no claim \`${word}\`.${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .suggest */ .Z)(word, _claim_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .claimKinds */ .Q)} Claims are ${(0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(_claim_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .claimKinds */ .Q)}.`);
    return known;
}
function readSuppressions(reader, node, rules) {
    return reader.items(node, 'suppress').flatMap((item) => {
        const fields = reader.fields(item, SUPPRESSION_FIELDS, 'suppress');
        const rule = fields.has('rule') ? reader.text(fields.get('rule'), 'rule') : undefined;
        if (!fields.has('rule'))
            reader.problem(item, 'Name what is let stand: `rule` takes a rule or a claim.');
        const [component] = reader.words(fields.get('component'), 'component', _components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentIds */ .Ao);
        const reason = fields.has('reason') ? reader.text(fields.get('reason'), 'reason') : undefined;
        if (!fields.has('reason'))
            reader.problem(item, 'Say why it may stand: `reason` is missing, and nothing is let stand without one.');
        const until = fields.has('until') ? reader.text(fields.get('until'), 'until', 'a day') : undefined;
        if (until && !(0,_date_js__WEBPACK_IMPORTED_MODULE_7__/* .isDate */ .$)(until.value))
            reader.problemAt(until.at, `\`until\` takes a day of the calendar such as 2027-01-31, and not \`${until.value}\`.`);
        if (rule && !rules.includes(rule.value) && !(0,_claim_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .isClaimKind */ .v)(rule.value))
            reader.problemAt(rule.at, `There is no rule and no claim \`${rule.value}\`.${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .suggest */ .Z)(rule.value, [...rules, ..._claim_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .claimKinds */ .Q])} \`openness-lint rules\` lists the rules.`);
        if (!rule || !reason)
            return [];
        return [
            {
                rule: rule.value,
                ...(component && { component: component.value }),
                reason: reason.value,
                ...(until && { until: until.value }),
                at: rule.at,
            },
        ];
    });
}
function isGlob(reader, { value, at }) {
    const stars = value.split('*').length - 1;
    const message = value.startsWith('/')
        ? 'Globs are relative to the root: remove the slash in front.'
        : stars > MAX_STARS
            ? `This glob has ${stars} stars; at most ${MAX_STARS} are taken.`
            : undefined;
    if (message !== undefined)
        reader.problemAt(at, message);
    return message === undefined;
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

/***/ 1764:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ YamlReader),
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1127);


/** Items of one list that are taken; each of at most so many characters. */
const [MAX_ITEMS, MAX_CHARACTERS] = [200, 500];
/** A text in YAML, read field by field; every problem is kept with its line and column. */
class YamlReader {
    problems = [];
    #path;
    #lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    #document;
    /** @param path the file's path, or what the text is called: `--require` */
    constructor(path, text) {
        this.#path = path;
        this.#document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { lineCounter: this.#lines, prettyErrors: false, uniqueKeys: false });
        for (const error of this.#document.errors) {
            const message = `This is not valid YAML: ${error.message.split('\n', 1)[0]}`;
            this.problems.push({ message, at: this.#place(error.pos[0]) });
        }
    }
    /** What stands at the top; `undefined` where there is nothing, or nothing that could be read. */
    get top() {
        const { contents } = this.#document;
        return contents === null || this.problems.length > 0 ? undefined : contents;
    }
    /** The known fields of a mapping; each unknown one, and each that stands twice, is a problem. */
    fields(node, names, of) {
        const map = this.#follow(node);
        const fields = new Map();
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(map)) {
            this.problem(node, `\`${of}\` has to be a mapping with one of ${list(names)}.`);
            return fields;
        }
        for (const { key, value } of map.items) {
            const written = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? String(key.value) : '';
            const name = names.find((known) => known === written);
            if (name === undefined)
                this.problem(key, `There is no \`${written}\` in ${of}.${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(written, names)} It takes ${list(names)}.`);
            else if (fields.has(name))
                this.problem(key, `\`${written}\` stands here a second time: remove one of them.`);
            else
                fields.set(name, this.#follow(value));
        }
        return fields;
    }
    /** What one thing or a list of things holds. */
    items(node, of) {
        if (node === undefined)
            return [];
        const items = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node) ? node.items : [node];
        if (items.length <= MAX_ITEMS)
            return items.map((item) => this.#follow(item));
        this.problem(node, `\`${of}\` has ${items.length} items; at most ${MAX_ITEMS} are taken.`);
        return [];
    }
    /** A text, or a list of texts, each with its place. */
    texts(node, of, kind = 'a text, or a list of texts') {
        return this.items(node, of).flatMap((item) => this.text(item, of, kind) ?? []);
    }
    /** One text with its place. */
    text(node, of, kind = 'a text') {
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) && typeof node.value === 'string' ? node.value.trim() : undefined;
        if (value === undefined || value === '') {
            this.problem(node, `\`${of}\` takes ${kind}.`);
            return undefined;
        }
        if (value.length > MAX_CHARACTERS) {
            this.problem(node, `This has ${value.length} characters; at most ${MAX_CHARACTERS} are taken.`);
            return undefined;
        }
        return { value, at: this.at(node, value) };
    }
    /**
     * Words of a closed list, each with its place: one, several with commas or spaces between them, or a list. None at all
     * is a problem: who writes the key means something by it.
     */
    words(node, of, known) {
        const before = this.problems.length;
        const kind = `one or several of ${list(known)}`;
        const words = this.texts(node, of, kind).flatMap(({ value, at }) => value
            .split(/[\s,]+/)
            .filter((written) => written !== '')
            .flatMap((written) => {
            const word = known.find((each) => each === written);
            if (word !== undefined)
                return [{ value: word, at }];
            this.problemAt(at, `\`${of}\` does not know \`${written}\`.${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(written, known)} It takes ${list(known)}.`);
            return [];
        }));
        if (node !== undefined && words.length === 0 && this.problems.length === before)
            this.problem(node, `\`${of}\` takes ${kind}.`);
        return words;
    }
    /** A scalar of YAML as it is: a text, a number, true or false. */
    scalar(node) {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) ? node.value : undefined;
    }
    problem(node, message) {
        this.problemAt(this.at(node), message);
    }
    problemAt(at, message) {
        this.problems.push({ message, at });
    }
    at(node, text) {
        const place = this.#place(((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(node) && node.range?.[0]) || 0);
        return text === undefined ? place : { ...place, text };
    }
    #follow(node) {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node) ? node.resolve(this.#document) : node;
    }
    #place(offset) {
        const { line, col } = this.#lines.linePos(offset);
        return { path: this.#path, line: Math.max(1, line), column: Math.max(1, col) };
    }
}
/** Names in back-ticks, with commas between them. */
const list = (names) => names.map((name) => `\`${name}\``).join(', ');


/***/ }),

/***/ 176:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ euAiAct)
/* harmony export */ });
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1743);

/**
 * What the EU AI Act asks of the provider of a general-purpose model that is to count as open source: Regulation (EU)
 * 2024/1689, Articles 53(2) and 54(6), as read by the Commission's guidelines of July 2025, section 4; and what is due in
 * any case under Article 53(1)(c) and (d), with the template for the summary of training content of July 2025. A list of
 * evidence and no legal advice.
 */
const euAiAct = {
    title: 'EU AI Act, open-source general-purpose models',
    version: 'guidelines and template of July 2025',
    source: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
    requirements: {
        'license-grants-use': {
            asks: 'The license lets anyone use, study, change and pass on the model, without non-commercial, research-only or no-redistribution terms.',
            needs: (0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .ofReleasedWeights */ .gj)((of) => ({
                terms: of,
                without: ['non-commercial', 'research-only', 'no-redistribution', 'no-derivatives'],
            })),
        },
        'no-user-threshold': {
            asks: 'No threshold of users or revenue, no separate commercial license for some uses, and no registration.',
            needs: (0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .ofReleasedWeights */ .gj)((of) => ({
                terms: of,
                without: ['user-threshold', 'revenue-threshold', 'registration', 'territory'],
            })),
        },
        'use-limits-proportionate': {
            asks: 'Limits of use, where there are any, are specific, proportionate and about safety.',
            note: 'Where terms limit use, a person has to judge whether the limits are proportionate.',
            needs: (0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .ofReleasedWeights */ .gj)((of) => ({
                terms: of,
                without: ['use-restrictions', 'no-training-of-others'],
                found: 'partial',
            })),
        },
        'weights-public': {
            asks: 'The weights are public.',
            needs: _needs_js__WEBPACK_IMPORTED_MODULE_0__/* .weightsAvailable */ .Bw,
        },
        'architecture-public': {
            asks: 'Information on the architecture is public.',
            needs: { rule: 'documentation/architecture-described', of: 'code.architecture', as: _needs_js__WEBPACK_IMPORTED_MODULE_0__/* .LEFT_OUT */ .Pk },
        },
        'usage-information-public': {
            asks: 'Information on use is public: modalities, capabilities, limitations, and how to integrate the model.',
            needs: {
                all: [
                    (0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .ofModel */ .bn)('documentation/intended-use-stated', _needs_js__WEBPACK_IMPORTED_MODULE_0__/* .LEFT_OUT */ .Pk),
                    (0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .ofModel */ .bn)('documentation/languages-and-modalities-stated', _needs_js__WEBPACK_IMPORTED_MODULE_0__/* .LEFT_OUT */ .Pk),
                    (0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .ofModel */ .bn)('documentation/limitations-stated', _needs_js__WEBPACK_IMPORTED_MODULE_0__/* .LEFT_OUT */ .Pk),
                    { rule: 'access/quick-start-given', as: { unmet: 'unknown' } },
                ],
            },
        },
        'no-monetization': {
            asks: 'The model is not offered against payment, personal data, or as part of a paid service.',
            unobservable: 'How a provider earns money is not in a repository.',
        },
        'compute-stated': {
            asks: 'The training compute is stated, so that it can be held against 10^23 FLOP (general purpose, indicative) and 10^25 FLOP (presumed systemic risk).',
            note: 'A figure above 10^25 is held against the next point. 10^23 is indicative: whether a model is general-purpose shows in what it can do.',
            needs: { rule: 'documentation/compute-stated', of: 'system.infrastructure', as: _needs_js__WEBPACK_IMPORTED_MODULE_0__/* .LEFT_OUT */ .Pk },
        },
        'systemic-risk-assessed': {
            asks: 'Where the stated compute passes 10^25 FLOP (Article 51(2)), systemic risks are assessed: such models are not excepted.',
            needs: (0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .ofReleasedWeights */ .gj)((of) => ({ rule: 'safeguards/threshold-risks-assessed', of })),
        },
        'copyright-policy': {
            asks: 'A policy to comply with Union copyright law, with respect for reservations of rights. Due in any case.',
            unobservable: 'A policy is the provider\u2019s; where it is not in the repository, that says nothing about it.',
        },
        'summary-general': {
            asks: 'Summary of training content, general information: the model, its modalities, and size and kind of the data. Due in any case.',
            needs: _needs_js__WEBPACK_IMPORTED_MODULE_0__/* .dataDescribed */ .Ke,
        },
        'summary-sources': {
            asks: 'Summary of training content, sources by kind: public data sets by name, licensed and private data, crawled data with crawler, period and top domains, user and synthetic data. Due in any case.',
            note: 'That sources are named is seen; whether all of them are is not.',
            needs: (0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .ofTrainingData */ .qt)((of) => ({
                rule: 'availability/data-released',
                of,
                as: { described: 'partial', gated: 'partial' },
            })),
        },
        'summary-processing': {
            asks: 'Summary of training content, processing: respect for opt-outs, and removal of illegal content. Due in any case.',
            needs: {
                first: [
                    { rule: 'safeguards/data-safeguards-described', of: 'datasets.pretraining', as: _needs_js__WEBPACK_IMPORTED_MODULE_0__/* .LEFT_OUT */ .Pk },
                    { rule: 'safeguards/data-safeguards-described', of: 'datasets.finetuning', as: _needs_js__WEBPACK_IMPORTED_MODULE_0__/* .LEFT_OUT */ .Pk },
                ],
            },
        },
    },
};


/***/ }),

/***/ 1743:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ pretrainedAvailable),
/* harmony export */   Bw: () => (/* binding */ weightsAvailable),
/* harmony export */   Ke: () => (/* binding */ dataDescribed),
/* harmony export */   Ln: () => (/* binding */ wherePostTrained),
/* harmony export */   PX: () => (/* binding */ adaptedAvailable),
/* harmony export */   Pk: () => (/* binding */ LEFT_OUT),
/* harmony export */   Q1: () => (/* binding */ underOpenLicense),
/* harmony export */   _k: () => (/* binding */ openCode),
/* harmony export */   bn: () => (/* binding */ ofModel),
/* harmony export */   gj: () => (/* binding */ ofReleasedWeights),
/* harmony export */   qt: () => (/* binding */ ofTrainingData)
/* harmony export */ });
/** Weights of one kind can be had by anyone; who says how they are had says that they are out. */
function available(of) {
    return {
        decided: [
            { rule: 'availability/weights-released', of },
            { rule: 'availability/weights-ungated', of },
        ],
    };
}
const pretrainedAvailable = available('weights.pretrained');
const adaptedAvailable = available('weights.adapted');
/** What weights are out can be had by anyone. */
const weightsAvailable = { decided: [pretrainedAvailable, adaptedAvailable] };
/** Asked only where the release has weights that were trained further. */
function wherePostTrained(need) {
    return { given: adaptedAvailable, ask: need };
}
/**
 * Asked of each kind of weights that is out: silence about one of them leaves the whole unknown. Where none is known to
 * be out, what is said of either counts.
 */
function ofReleasedWeights(ask) {
    const [pretrained, adapted] = [ask('weights.pretrained'), ask('weights.adapted')];
    return {
        given: pretrainedAvailable,
        ask: { all: [pretrained, wherePostTrained(adapted)] },
        otherwise: { given: adaptedAvailable, ask: adapted, otherwise: { decided: [pretrained, adapted] } },
    };
}
/** A rule that is asked of the weights and answered from the card: one answer for the release. */
function ofModel(rule, as = {}) {
    return {
        decided: [
            { rule, of: 'weights.pretrained', as },
            { rule, of: 'weights.adapted', as },
        ],
    };
}
/** Asked of the data of every stage of training that the release went through. */
function ofTrainingData(ask) {
    return {
        all: [
            ask('datasets.pretraining'),
            wherePostTrained(ask('datasets.finetuning')),
            // Alignment is a choice: only data that are spoken of are asked for.
            {
                given: { rule: 'availability/data-released', of: 'datasets.alignment' },
                ask: ask('datasets.alignment'),
            },
        ],
    };
}
/** What a card leaves out may stand in a report: that it does not say it speaks against nothing. */
const LEFT_OUT = { closed: 'unknown' };
/** The data of every stage are described. */
const dataDescribed = {
    all: [
        { rule: 'documentation/data-described', of: 'datasets.pretraining', as: LEFT_OUT },
        wherePostTrained({ rule: 'documentation/data-described', of: 'datasets.finetuning', as: LEFT_OUT }),
        {
            given: { rule: 'availability/data-released', of: 'datasets.alignment' },
            ask: { rule: 'documentation/data-described', of: 'datasets.alignment', as: LEFT_OUT },
        },
    ],
};
/** Under an open license: one that allows use on conditions is none. */
function underOpenLicense(of) {
    return { rule: 'licensing/openly-licensed', of, as: { conditional: 'fail' } };
}
/** Code that is out and under an open license. */
function openCode(of) {
    return { all: [{ rule: 'availability/code-released', of }, underOpenLicense(of)] };
}


/***/ })

};
;
})
