declare module '@vercel/ncc' {
  /** Bundles one module and what it imports: https://github.com/vercel/ncc#programmatically-from-nodejs */
  export default function ncc(
    input: string,
    options?: {
      readonly cache?: string | false
      /** Whether ES modules are written; CommonJS otherwise. */
      readonly esm?: boolean
      /** Module → the one that is imported in its place when the bundle runs. */
      readonly externals?: Readonly<Record<string, string>>
      readonly minify?: boolean
      readonly quiet?: boolean
      readonly sourceMap?: boolean
    },
  ): Promise<{
    readonly code: string
    readonly assets: Readonly<
      Record<string, { readonly source: string | Buffer; readonly permissions: number }>
    >
  }>
}
