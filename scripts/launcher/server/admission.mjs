/**
 * Pages and answers that one process makes at once: as many as keep its core busy while some wait for the database, and
 * fewer than its connections.
 */
export const atOnce = 6
/** Those that wait beyond them: more than all boards' people ask in any moment. */
const mostWaiting = 500
/** Milliseconds that somebody waits before they are asked to come again: less than a browser or a proxy waits. */
const patience = 45_000
/** Milliseconds after which an answer is no longer counted: who reads slowly, or sends a file, holds up nobody. */
const longest = 10_000

/** What a service serves as it lies on the disk, the check of its health, and deliveries, which take their time. */
const atOnceAnyway =
  /^\/(_next\/static|assets)\/|^\/[^/?]+\.(css|js|ico|svg|png|txt|webmanifest)(\?|$)|^\/api\/health|^\/data\/deliveries\/upload/

/**
 * The queue in front of the pages: with more requests than can be answered at once, each waits for its turn, first come
 * first served, in place of all of them being answered late and some of them never.
 *
 * @param {{ atOnce?: number, mostWaiting?: number, patience?: number, longest?: number }} [limits] milliseconds
 * @returns {{ load: () => number, take: (request: Asked, response: Answering, answer: () => void, refuse: (seconds: number) => void) => void }}
 *   `take` calls `answer` when it is the request's turn, or `refuse` with seconds to wait before trying again; neither where
 *   whoever asked has gone. `load` is how many are under way and waiting.
 *
 * @typedef {{ url?: string }} Asked
 * @typedef {{ once: (event: 'close', then: () => void) => void }} Answering
 */
export function admission(limits = {}) {
  const most = { atOnce, mostWaiting, patience, longest, ...limits }
  let going = 0
  /** @type {Set<() => void>} */
  const waiting = new Set()

  const next = () => {
    const [first] = waiting
    if (first === undefined || going >= most.atOnce) return
    waiting.delete(first)
    first()
  }

  /** @type {ReturnType<typeof admission>['take']} */
  const take = ({ url = '' }, response, answer, refuse) => {
    if (atOnceAnyway.test(url)) return answer()
    const begin = () => {
      going += 1
      const end = once(() => {
        clearTimeout(late)
        going -= 1
        next()
      })
      const late = setTimeout(end, most.longest)
      response.once('close', end)
      answer()
    }
    if (going < most.atOnce && waiting.size === 0) return begin()
    if (waiting.size >= most.mostWaiting) return refuse(Math.ceil(most.patience / 1000))
    const turn = () => {
      clearTimeout(enough)
      begin()
    }
    const enough = setTimeout(() => {
      waiting.delete(turn)
      refuse(Math.ceil(most.patience / 1000))
    }, most.patience)
    response.once('close', () => {
      clearTimeout(enough)
      waiting.delete(turn)
    })
    waiting.add(turn)
  }
  return { load: () => going + waiting.size, take }
}

/** @param {() => void} act @returns {() => void} */
function once(act) {
  let done = false
  return () => {
    if (done) return
    done = true
    act()
  }
}
