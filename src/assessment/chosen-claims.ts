import { isClaimKind } from '../config/claim-kinds.ts'
import type { Policy } from '../config/policy.ts'
import type { Claim, ClaimedArtifact, ClaimKind } from '../facts/claims.ts'

/** The claims that are weighed: those that were found or, where a policy lists claims, those instead. */
export function chooseClaims({ claims }: Pick<Policy, 'claims'>, found: readonly Claim[]): readonly Claim[] {
  if (claims === 'detected') return found
  return claims.flatMap(({ value: kind, at }): readonly Claim[] => {
    if (!isClaimKind(kind)) return []
    const { path, line = 1, column = 1 } = at
    return [
      {
        kind,
        artifacts: [artifactOf(kind)],
        source: 'declaration',
        polarity: 'asserted',
        at: { path, line, column, text: kind },
      },
    ]
  })
}

/** What a claim is about where it stands by itself. */
function artifactOf(kind: ClaimKind): ClaimedArtifact {
  if (kind === 'open-data') return 'datasets'
  const ofWeights: readonly string[] = ['open-source', 'open-weights', 'commercial-use', 'no-restriction']
  return ofWeights.includes(kind) || kind.startsWith('license:') ? 'weights' : 'project'
}
