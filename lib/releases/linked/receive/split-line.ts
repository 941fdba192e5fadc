/**
 * The values of one CSV record (RFC 4180), without its line end. Lenient, as the reader of whole files is: a quotation
 * mark in the middle of a value belongs to it.
 */
export function splitLine(line: string): string[] {
  const values: string[] = []
  let at = 0
  for (;;) {
    let opened = at
    while (line[opened] === ' ') opened += 1
    if (line[opened] !== '"') {
      const end = line.indexOf(',', at)
      values.push(line.slice(at, end < 0 ? line.length : end))
      if (end < 0) return values
      at = end + 1
      continue
    }
    let value = ''
    for (at += 1; ;) {
      const quote = line.indexOf('"', at)
      if (quote < 0) return [...values, value + line.slice(at)]
      value += line.slice(at, quote)
      at = quote + 1
      if (line[at] !== '"') break
      value += '"'
      at += 1
    }
    values.push(value)
    const next = line.indexOf(',', at)
    if (next < 0) return values
    at = next + 1
  }
}
