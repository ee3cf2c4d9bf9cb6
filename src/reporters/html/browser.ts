// What the page gains where scripts run. Never imported: it is put into the page as it is, see scripts/generate.ts.

const panel = document.querySelector<HTMLDialogElement>('#panel')
const filters = document.querySelector<HTMLElement>('#filters')

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

/** Opens what an element is folded into, and goes there. */
function reveal(target: Element): void {
  for (let at: Element | null = target; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true
  const heading = target.closest<HTMLElement>('li[id], section[id], details[id]') ?? target
  heading.scrollIntoView({ block: 'start' })
}

/** Shows the answers behind a cell beside the picture. */
function openPanel(id: string): void {
  const cell = document.getElementById(id)
  if (!panel || !cell) return
  const copy = cell.cloneNode(true) as HTMLElement
  for (const element of [copy, ...copy.querySelectorAll('[id], [hidden]')]) {
    element.removeAttribute('id')
    element.removeAttribute('hidden')
  }
  copy.removeAttribute('aria-label')
  copy.querySelector('h3')?.setAttribute('id', 'panel-title')
  const scale = document.querySelector(`dd[data-attribute="${copy.dataset.attribute}"]`)?.textContent ?? ''
  const basis = cell.closest('details')?.querySelector('.basis')?.textContent ?? ''
  copy.append(make('p', { class: 'basis' }, scale), make('p', { class: 'basis' }, basis))
  const close = make('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, '×')
  close.addEventListener('click', () => panel.close())
  const all = make('a', { href: `#${id}`, class: 'all' }, 'Show among every answer')
  panel.replaceChildren(close, copy, make('p', {}, all))
  panel.showModal()
  panel.scrollTop = 0
}

panel?.addEventListener('click', ({ target }) => {
  if (target === panel) panel.close()
  if (target instanceof HTMLAnchorElement && target.matches('.all')) panel.close()
})

const cells = [...document.querySelectorAll<HTMLAnchorElement>('.picture .profile td a')]
const width = 4

for (const cell of cells) {
  cell.setAttribute('aria-haspopup', 'dialog')
  cell.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    openPanel(cell.hash.slice(1))
  })
  cell.addEventListener('keydown', (event) => {
    const at = cells.indexOf(cell)
    const row = at - (at % width)
    const to: Readonly<Record<string, number>> = {
      ArrowLeft: at % width === 0 ? at : at - 1,
      ArrowRight: at % width === width - 1 ? at : at + 1,
      ArrowUp: at - width,
      ArrowDown: at + width,
      Home: row,
      End: row + width - 1,
    }
    const next = cells[to[event.key] ?? -1]
    if (!next) return
    event.preventDefault()
    next.focus()
  })
}

/** Turns frameworks, which stand below each other, into tabs. */
function makeTabs(box: HTMLElement): void {
  const pages = [...box.querySelectorAll<HTMLElement>('.tab')]
  const tabs = pages.map((page) =>
    make(
      'button',
      { type: 'button', role: 'tab', id: `tab-${page.id}`, 'aria-controls': page.id },
      page.dataset.name ?? '',
    ),
  )
  const select = (index: number) => {
    for (const [at, tab] of tabs.entries()) {
      tab.setAttribute('aria-selected', String(at === index))
      tab.tabIndex = at === index ? 0 : -1
      pages[at]?.classList.toggle('away', at !== index)
    }
  }
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => select(index))
    tab.addEventListener('keydown', (event) => {
      const to: Readonly<Record<string, number>> = {
        ArrowLeft: (index + tabs.length - 1) % tabs.length,
        ArrowRight: (index + 1) % tabs.length,
        Home: 0,
        End: tabs.length - 1,
      }
      const next = to[event.key]
      if (next === undefined) return
      event.preventDefault()
      select(next)
      tabs[next]?.focus()
    })
    pages[index]?.setAttribute('role', 'tabpanel')
    pages[index]?.setAttribute('aria-labelledby', tab.id)
  }
  box.prepend(make('div', { role: 'tablist', 'aria-label': 'Frameworks' }, ...tabs))
  select(0)
}

for (const box of document.querySelectorAll<HTMLElement>('.tabs')) makeTabs(box)

const CHOICES = [
  ['', 'all'],
  ['met', 'yes'],
  ['partial', 'in part'],
  ['unmet', 'no'],
  ['unknown', 'nothing said'],
] as const

/** Makes the search and the choice of answers. */
function makeFilters(box: HTMLElement): void {
  const answers = [...document.querySelectorAll<HTMLElement>('.findings > li[data-outcome]')].map((item) => {
    const group = item.closest<HTMLElement>('details.group')
    const heading = item.closest('.cell')?.querySelector('h3') ?? group?.querySelector('.name')
    const about = heading?.textContent ?? ''
    return {
      item,
      group,
      cell: item.closest<HTMLElement>('.cell'),
      text: `${about} ${item.textContent}`.toLowerCase(),
    }
  })
  const groups = [...new Set(answers.flatMap(({ group }) => group ?? []))]
  const everyGroup = [...document.querySelectorAll<HTMLDetailsElement>('#answers ~ details.group')]
  const search = make('input', {
    type: 'search',
    placeholder: 'Search: a license, a file, a word',
    'aria-label': 'Search the answers',
    'aria-keyshortcuts': '/',
  })
  const choices = CHOICES.map(([value, words]) => {
    const choice = make('input', { type: 'radio', name: 'outcome', value })
    choice.checked = value === ''
    return make('label', {}, choice, make('span', {}, words))
  })
  const count = make('output', { 'aria-live': 'polite' })

  const apply = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean)
    const outcome = box.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value ?? ''
    const filtering = words.length > 0 || outcome !== ''
    const shown = answers.filter(({ item, text }) => {
      const keep =
        (outcome === '' || item.dataset.outcome === outcome) && words.every((word) => text.includes(word))
      item.hidden = !keep
      return keep
    })
    const kept = new Set<Element | null>(shown.flatMap(({ group, cell }) => [group, cell]))
    for (const cell of document.querySelectorAll<HTMLElement>('details.group .cell'))
      cell.hidden = filtering && !kept.has(cell)
    for (const group of everyGroup) group.hidden = filtering && !kept.has(group)
    for (const group of groups)
      if (group instanceof HTMLDetailsElement) group.open = filtering && kept.has(group)
    count.textContent = filtering ? `${shown.length} of ${answers.length} answers` : ''
  }
  search.addEventListener('input', apply)
  search.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || search.value === '') return
    event.preventDefault()
    search.value = ''
    apply()
  })
  box.addEventListener('change', apply)
  box.append(search, make('div', { role: 'radiogroup', 'aria-label': 'Answer' }, ...choices), count)
  box.hidden = false

  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLInputElement && event.target.type === 'search'
    if (event.key !== '/' || typing || panel?.open || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    search.focus()
    search.scrollIntoView({ block: 'center' })
  })
}

if (filters) makeFilters(filters)

/** The sentence to paste, at a click, where the clipboard can be had. */
const statement = document.querySelector<HTMLElement>('#statement')
if (statement && navigator.clipboard) {
  const words = statement.textContent ?? ''
  const copy = make('button', { type: 'button', class: 'copy' }, 'Copy')
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(words)
    copy.textContent = 'Copied'
  })
  statement.append(' ', copy)
}

/** A link to something that is folded away, or on another tab. */
function follow(): void {
  const target =
    location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target) return
  if (panel?.open) panel.close()
  reveal(target)
}
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null
  // The same address twice changes nothing that could be listened to.
  if (link && link.hash === location.hash && !cells.includes(link)) follow()
})
addEventListener('hashchange', follow)
follow()

/** Paper has no folds. */
const folded: HTMLDetailsElement[] = []
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details'))
    if (!details.open) {
      folded.push(details)
      details.open = true
    }
})
addEventListener('afterprint', () => {
  for (const details of folded.splice(0)) details.open = false
})
