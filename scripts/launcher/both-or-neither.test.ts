import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { bothOrNeither } from './both-or-neither.mjs'

const never = new AbortController().signal

describe('two pieces of work', () => {
  it('give both results', async () => {
    expect(await bothOrNeither(never, () => [Promise.resolve(1), Promise.resolve('a')])).toEqual([1, 'a'])
  })

  it('stop together when one fails, and give its fault', async () => {
    let stopped = false
    const work = bothOrNeither(never, (either) => [
      Promise.reject(new Error('the first')),
      new Promise<void>((_, reject) =>
        either.addEventListener(
          'abort',
          () =>
            void wait(20).then(() => {
              stopped = true
              reject(new Error('the second'))
            }),
        ),
      ),
    ])
    await expect(work).rejects.toThrow('the first')
    expect(stopped).toBe(true)
  })
})
