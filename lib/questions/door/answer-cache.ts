import { deserialize, serialize } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { LRUCache } from 'lru-cache'

/**
 * Bytes of all answers together, as they are kept: compressed, since answers repeat the same names for every point (a tenth
 * remains), and beside the heap, which the collector need not walk through. All pages of all boards have room.
 */
const mostBytes = 64_000_000

/** Being found, or found and written out: as objects an answer would be several times as large. */
type Kept = { readonly finding: Promise<unknown> } | { readonly found: Buffer }

/**
 * Answers by all that determines them, the most recent ones: the least used goes first. People who ask the same at the same
 * time wait for one query; a failed one is forgotten at once. Answers are plain values (no functions), and whoever asks
 * later gets a copy of their own.
 */
export class AnswerCache {
  /** How many answers were not known and had to be found. */
  misses = 0
  private readonly answers: LRUCache<string, Kept>

  constructor(most = mostBytes) {
    this.answers = new LRUCache({ maxSize: most })
  }

  get<T>(key: string, find: () => Promise<T>): Promise<T> {
    const known = this.answers.get(key)
    if (known)
      return 'found' in known
        ? Promise.resolve(deserialize(inflateRawSync(known.found)) as T)
        : (known.finding as Promise<T>)
    this.misses += 1
    const finding = find().then(
      (answer) => {
        const found = deflateRawSync(serialize(answer), { level: 1 })
        if (this.answers.peek(key) === pending) this.answers.set(key, { found }, { size: found.byteLength })
        return answer
      },
      (error: unknown) => {
        if (this.answers.peek(key) === pending) this.answers.delete(key)
        throw error
      },
    )
    const pending: Kept = { finding }
    this.answers.set(key, pending, { size: 1 })
    return finding
  }

  clear(): void {
    this.answers.clear()
  }
}
