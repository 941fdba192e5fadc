/** What a choice makes meaningless: a split is of one measure, a category of one split; crime types are not crossed with either. */
const undone: Readonly<Record<string, readonly string[]>> = {
  measure: ['source', 'by', 'category'],
  source: ['crime', 'by', 'category'],
  crime: ['by', 'category'],
  by: ['crime', 'category'],
  category: ['crime'],
}

/**
 * The query of the explorer after one more choice: the choice, without those before it that it makes meaningless.
 * @param value empty for the default
 */
export function nextChoice(query: string, name: string, value: string): string {
  const next = new URLSearchParams(query)
  if (value === '') next.delete(name)
  else next.set(name, value)
  // Going back to all categories, or to no crime type, contradicts nothing that was chosen elsewhere.
  const keeps = value === '' && (name === 'crime' || name === 'category')
  for (const other of keeps ? [] : (undone[name] ?? [])) next.delete(other)
  return next.toString()
}
