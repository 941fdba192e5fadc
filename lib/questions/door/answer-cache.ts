import { LRUCache } from 'lru-cache'

/** Answers of the most recent questions; the least used one goes first. An answer of one page is some 100 kB. */
const most = 500

/**
 * Answers by all that determines them. Promises are kept, so that people who ask the same at the same time wait for
 * one query; a failed one is forgotten at once.
 */
export class AnswerCache {
  private readonly answers = new LRUCache<string, Promise<unknown>>({ max: most })

  get<T>(key: string, find: () => Promise<T>): Promise<T> {
    const known = this.answers.get(key)
    if (known) return known as Promise<T>
    const answer = find()
    this.answers.set(key, answer)
    answer.catch(() => {
      if (this.answers.peek(key) === answer) this.answers.delete(key)
    })
    return answer
  }

  clear(): void {
    this.answers.clear()
  }
}
