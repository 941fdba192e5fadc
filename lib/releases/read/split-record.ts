/** What a line of CSV is: its fields, or that its last field goes on in the next line, or a misplaced quotation mark. */
export type SplitRecord = readonly string[] | 'unfinished' | 'misquoted'

/** Splits one record of CSV into its fields (RFC 4180). Most records have no quotation mark and cost one split. */
export function splitRecord(text: string): SplitRecord {
  if (!text.includes('"')) return text.split(',')
  const fields: string[] = []
  let at = 0
  for (;;) {
    if (text[at] !== '"') {
      const comma = text.indexOf(',', at)
      const field = comma < 0 ? text.slice(at) : text.slice(at, comma)
      if (field.includes('"')) return 'misquoted'
      fields.push(field)
      if (comma < 0) return fields
      at = comma + 1
      continue
    }
    const end = closingQuote(text, at + 1)
    if (end < 0) return 'unfinished'
    fields.push(text.slice(at + 1, end).replaceAll('""', '"'))
    if (end + 1 === text.length) return fields
    if (text[end + 1] !== ',') return 'misquoted'
    at = end + 2
  }
}

/** Where the quotation mark lies that ends a field; a doubled one stands for itself. Below zero where none does. */
function closingQuote(text: string, from: number): number {
  let end = text.indexOf('"', from)
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  return end
}
