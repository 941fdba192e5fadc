import { ownCopy } from './own-copy'

/** Looks each key up once: the same few names come in millions of rows. */
export function remember<T>(find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined || known.has(key)) return before as T
    const own = ownCopy(key)
    const found = find(own)
    // A file of nothing but different names would fill the memory; after so many it is no table of figures.
    if (known.size < 50_000) known.set(own, found)
    return found
  }
}
