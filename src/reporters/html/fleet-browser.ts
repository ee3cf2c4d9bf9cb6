// What the index gains where scripts run. Never imported: it is put into the page as it is, see scripts/generate.ts.

const table = document.querySelector<HTMLTableElement>('table.fleet')
const body = table?.tBodies[0]
const filters = document.querySelector<HTMLElement>('#filters')
const pages = document.querySelector<HTMLElement>('#pages')

/** Rows that are shown at once. */
const PAGE = 100
/** Columns of the table. */
const [CLASS, CONTRADICTED, UNPROVEN, SUPPORTED] = [1, 2, 3, 4] as const

/** Makes an element with attributes and children; texts among them stay texts. */
function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}

/** A row with all that it is found and put in order by. */
interface Row {
  readonly element: HTMLTableRowElement
  readonly text: string
  /** What each column puts in order. */
  readonly keys: readonly (number | string)[]
}

function toRow(element: HTMLTableRowElement): Row {
  const keys = [...element.cells].map(({ dataset, textContent }, column) => {
    if (dataset.order !== undefined) return Number(dataset.order)
    const text = (textContent ?? '').toLowerCase()
    return column >= CONTRADICTED && column <= SUPPORTED ? Number(text) : text
  })
  return { element, keys, text: (element.textContent ?? '').toLowerCase() }
}

type Choices = readonly (readonly [value: string, words: string])[]

const CLASSES: Choices = [
  ['', 'every class'],
  ['0', 'open source'],
  ['1', 'open weights'],
  ['2', 'restricted'],
  ['3', 'closed'],
  ['4', 'unknown'],
]
const CLAIMS: Choices = [
  ['', 'any claims'],
  [String(CONTRADICTED), 'contradicted'],
  [String(UNPROVEN), 'unproven'],
  [String(SUPPORTED), 'supported'],
  ['none', 'no claims'],
]

function group(name: string, label: string, choices: Choices): HTMLElement {
  const options = choices.map(([value, words]) => {
    const choice = make('input', { type: 'radio', name, value })
    choice.checked = value === ''
    return make('label', {}, choice, make('span', {}, words))
  })
  return make('div', { role: 'radiogroup', 'aria-label': label }, ...options)
}

const chosen = (box: HTMLElement) => box.querySelector<HTMLInputElement>('input:checked')?.value ?? ''

function hasClaims({ keys }: Row, wanted: string): boolean {
  if (wanted === '') return true
  if (wanted === 'none') return [CONTRADICTED, UNPROVEN, SUPPORTED].every((column) => keys[column] === 0)
  return Number(keys[Number(wanted)]) > 0
}

/** Gives the table its order, its choices and its pages. */
function enliven(box: HTMLElement, nav: HTMLElement, rows: HTMLTableSectionElement, head: Element): void {
  const all = [...rows.rows].map(toRow)
  const order = new Intl.Collator('en', { numeric: true })
  let [shown, first] = [all, 0]
  let sorting: { readonly column: number; readonly most: boolean } | undefined

  const search = make('input', {
    type: 'search',
    placeholder: 'Search: a name, a license',
    'aria-label': 'Search the repositories',
    'aria-keyshortcuts': '/',
  })
  const ofClass = group('class', 'Class', CLASSES)
  const withClaims = group('claims', 'Claims', CLAIMS)
  const count = make('output', { 'aria-live': 'polite' })
  const back = make('button', { type: 'button' }, 'Previous')
  const on = make('button', { type: 'button' }, 'Next')
  const where = make('output', { 'aria-live': 'polite' })

  const show = (from = 0) => {
    first = from
    rows.replaceChildren(...shown.slice(first, first + PAGE).map(({ element }) => element))
    back.disabled = first === 0
    on.disabled = first + PAGE >= shown.length
    where.textContent = `${(first + 1).toLocaleString('en')} to ${Math.min(first + PAGE, shown.length).toLocaleString('en')} of ${shown.length.toLocaleString('en')}`
    nav.hidden = shown.length <= PAGE
  }
  const apply = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean)
    const [wantedClass, wantedClaims] = [chosen(ofClass), chosen(withClaims)]
    shown = all.filter(
      (row) =>
        (wantedClass === '' || row.keys[CLASS] === Number(wantedClass)) &&
        hasClaims(row, wantedClaims) &&
        words.every((word) => row.text.includes(word)),
    )
    if (sorting) {
      const { column, most } = sorting
      const compare = (a: Row, b: Row) => {
        const [left = '', right = ''] = [a.keys[column], b.keys[column]]
        return typeof left === 'number' && typeof right === 'number'
          ? left - right
          : order.compare(String(left), String(right))
      }
      shown.sort((a, b) => (most ? compare(b, a) : compare(a, b)))
    }
    const filtering = words.length > 0 || wantedClass !== '' || wantedClaims !== ''
    count.textContent = filtering
      ? `${shown.length.toLocaleString('en')} of ${all.length.toLocaleString('en')} repositories`
      : ''
    show()
  }

  const headings = [...head.querySelectorAll<HTMLElement>('th')]
  for (const [column, heading] of headings.entries()) {
    const arrow = make('span', { 'aria-hidden': 'true' })
    const button = make('button', { type: 'button' }, heading.textContent ?? '')
    heading.replaceChildren(button, arrow)
    button.addEventListener('click', () => {
      const most = sorting?.column === column ? !sorting.most : heading.dataset.first === 'most'
      sorting = { column, most }
      for (const other of headings) {
        other.removeAttribute('aria-sort')
        other.querySelector('span')?.replaceChildren()
      }
      heading.setAttribute('aria-sort', most ? 'descending' : 'ascending')
      arrow.textContent = most ? ' ▼' : ' ▲'
      apply()
    })
  }

  const turn = (pagesOn: number) => {
    show(first + pagesOn * PAGE)
    // A button that can do no more would let go of the keyboard.
    if (on.disabled) back.focus()
    else if (back.disabled) on.focus()
    table?.scrollIntoView({ block: 'start' })
  }
  back.addEventListener('click', () => turn(-1))
  on.addEventListener('click', () => turn(1))
  search.addEventListener('input', apply)
  search.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || search.value === '') return
    event.preventDefault()
    search.value = ''
    apply()
  })
  box.addEventListener('change', apply)
  box.append(search, ofClass, withClaims, count)
  box.hidden = false
  nav.append(back, where, on)
  show()

  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLInputElement && event.target.type === 'search'
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    search.focus()
  })
  // From one report to the next, without the tab key between.
  rows.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const links = [...rows.querySelectorAll<HTMLElement>('th a')]
    const at = links.indexOf(event.target as HTMLElement)
    const next = step === 0 || at < 0 ? undefined : links[at + step]
    if (!next) return
    event.preventDefault()
    next.focus()
  })

  /** Paper has no pages to turn. */
  addEventListener('beforeprint', () => rows.replaceChildren(...shown.map(({ element }) => element)))
  addEventListener('afterprint', () => show(first))
}

const head = table?.tHead?.rows[1]
if (filters && pages && body && head) enliven(filters, pages, body, head)
