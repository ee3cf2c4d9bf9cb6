import type { Assessment } from '../assessment/v1.ts'

/**
 * An in-toto statement, version 1 (https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md), with the
 * assessment as its predicate. It is not signed: `actions/attest` or cosign do that.
 */
export interface Statement {
  readonly _type: 'https://in-toto.io/Statement/v1'
  readonly subject: readonly Subject[]
  readonly predicateType: typeof PREDICATE_TYPE
  readonly predicate: Assessment
}

/** A file by its SHA-256, or the commit that was read. */
export interface Subject {
  readonly name: string
  readonly digest: { readonly sha256: string } | { readonly gitCommit: string }
}

/** Names the assessment's wire format. */
export const PREDICATE_TYPE = 'urn:openness-lint:assessment:v1'

/**
 * Writes what was found as a statement about the model's files. Where the model's files are not there, it is one about
 * the commit; `undefined` where there is neither, since a statement has to be about something.
 *
 * @param digests path → SHA-256 of the model's files that no pointer states, as 64 hexadecimal digits
 */
export function writeAttestation(
  assessment: Assessment,
  digests: ReadonlyMap<string, string>,
): string | undefined {
  const { artifacts, subject } = assessment
  const files = artifacts.flatMap(({ path, sha256 = digests.get(path) }): readonly Subject[] =>
    sha256 === undefined ? [] : [{ name: path.toWellFormed(), digest: { sha256 } }],
  )
  const commit: readonly Subject[] =
    subject.revision === undefined
      ? []
      : [{ name: subject.name.toWellFormed(), digest: { gitCommit: subject.revision } }]
  const subjects = files.length > 0 ? files : commit
  if (subjects.length === 0) return undefined
  const statement: Statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: subjects,
    predicateType: PREDICATE_TYPE,
    predicate: assessment,
  }
  return `${JSON.stringify(statement, null, 2)}\n`
}
