(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 7962;
exports.ids = [7962];
exports.modules = {

/***/ 7962:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FleetSummary: () => (/* binding */ FleetSummary)
/* harmony export */ });
/**
 * What an index tells of a fleet. It counts all that it is shown and keeps the first `limit` entries and the first
 * `limit` gaps, so that its size has an end.
 */
class FleetSummary {
    limit;
    entries = [];
    gaps = [];
    classes = new Map();
    /** Repositories that were assessed, kept or not. */
    assessed = 0;
    /** Repositories that could not be, kept or not. */
    failed = 0;
    /** Repositories with a claim that the evidence speaks against. */
    overclaiming = 0;
    constructor(limit) {
        this.limit = limit;
    }
    add(record, report) {
        if ('failure' in record) {
            this.failed += 1;
            if (this.gaps.length < this.limit)
                this.gaps.push({ target: record.target, failure: record.failure });
            return;
        }
        const entry = entryOf(record.target, record.assessment, report);
        this.assessed += 1;
        this.classes.set(entry.class, (this.classes.get(entry.class) ?? 0) + 1);
        if (entry.claims.contradicted > 0)
            this.overclaiming += 1;
        if (this.entries.length < this.limit)
            this.entries.push(entry);
    }
}
function entryOf(target, assessment, report) {
    const { subject, claims, profile, frameworks, gate } = assessment;
    const count = (wanted) => claims.filter(({ status }) => status === wanted).length;
    const adapted = profile['weights.adapted']?.licensing;
    return {
        target,
        name: subject.name,
        class: assessment.class.value,
        claims: {
            contradicted: count('contradicted'),
            unproven: count('unproven'),
            supported: count('supported'),
        },
        weights: adapted?.expression === undefined ? profile['weights.pretrained']?.licensing : adapted,
        mof: frameworks.mof.class,
        gate: !gate.passed ? 'failed' : gate.asked.length === 0 ? 'nothing asked' : 'passed',
        ...(report !== undefined && { report }),
    };
}


/***/ })

};
;
})
