/**
 * The port through which links are visited, where somebody asked for it: without one, nothing leaves the machine.
 * Adapters under `repositories/` implement it.
 */
export interface Web {
  /** Asks once for each target. Never throws for what the web answers, or does not. */
  visit(target: WebTarget): Promise<WebAnswer>
}

/** Something that a link leads to. */
export type WebTarget =
  | { readonly kind: 'model' | 'dataset' /** As the hub names it: `allenai/dolma`. */; readonly name: string }
  | { readonly kind: 'page'; readonly address: string }

/** What the web says of it. */
export type WebAnswer =
  | {
      readonly state: 'there'
      /** Whether people have to ask before they get it. */
      readonly gated?: boolean
      /** The license as the hub's page names it. */
      readonly license?: string
    }
  | { readonly state: 'missing' }
  /** Nobody answered, or what answered would not say: neither there nor missing. */
  | { readonly state: 'unreachable'; readonly reason: string }

/** A target as one text: the same for links that lead to the same thing. */
export function keyOf(target: WebTarget): string {
  return target.kind === 'page' ? target.address : `${target.kind} ${target.name}`
}
