/** The known name that differs from a written one by at most two letters (or a quarter of it), to suggest it. */
export function nearestName(written: string, known: Iterable<string>): string | null {
  const limit = Math.max(2, Math.floor(written.length / 4))
  let best: string | null = null
  let least = limit + 1
  for (const name of known) {
    if (Math.abs(name.length - written.length) >= least) continue
    const distance = editDistance(written.toLowerCase(), name.toLowerCase())
    if (distance < least) [best, least] = [name, distance]
  }
  return best
}

/** Levenshtein distance by the usual dynamic programme, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
