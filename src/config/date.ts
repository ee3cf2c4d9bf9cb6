/**
 * Whether a text is a day of the calendar as ISO 8601 writes it, `2027-01-31`. Such texts stand in the order of their days.
 */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
