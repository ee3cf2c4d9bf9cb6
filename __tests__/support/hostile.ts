import type { Assessment } from '../../src/assessment/v1.ts'

/** What a stranger may write into a card, a name or a path. */
export const hostileTexts: readonly string[] = [
  '<script>document.title="owned"</script>',
  '</script><script>document.title="owned"</script>',
  '</style><img src=x onerror=\'document.title="owned"\'>',
  '"><svg onload=\'document.title="owned"\'>',
  "' onmouseover='document.title=\"owned\"' x='",
  '<!--<iframe srcdoc="<script>parent.document.title=1</script>">-->',
  '<meta http-equiv="refresh" content="0;url=https://example.org">',
  '<base href="https://example.org/">',
  'javascript:document.title="owned"',
  '&lt;b&gt; &#60;i&#62; &amp;amp;',
  ']]><x/>',
  '`</code><u>`',
  '\u202etxt.exe\u2066',
  '\u0000\u0007\u001b[31mred\ufffe\uffff',
  '\ud800 alone \udc00',
  'ünï 模型 🤗',
]

/** The keys that only ever hold words of this tool: what they name is looked up. */
const OURS: ReadonlySet<string> = new Set([
  'attribute',
  'component',
  'from',
  'kind',
  'level',
  'outcome',
  'polarity',
  'severity',
  'standing',
  'state',
  'status',
  'to',
  'value',
  'why',
])

/** The same assessment with this text wherever a text of a repository can stand. */
export function withTexts(assessment: Assessment, text: string): Assessment {
  const replace = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return OURS.has(key) ? value : text
    if (Array.isArray(value)) return value.map((each) => replace(each, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replace(each, name)]))
  }
  return replace(assessment, '') as Assessment
}
