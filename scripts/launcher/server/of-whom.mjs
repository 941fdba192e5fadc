import { createHash } from 'node:crypto'

/** The cookie that stays the same as long as a browser's session does (lib/session/cookie-names.ts). */
const cookie = /(?:^|;\s*)(?:__Host-)?next-auth\.csrf-token=([^;]+)/
/** Pages of a board, whoever looks at them. */
const pageOfBoard = /^\/boards\/([^/?]+)/

/**
 * Which of the processes that make pages answers a request. A board's pages come from one process, which keeps its answers
 * and drawings once for all of its people; where others have less to do, from the one with least, so that a single busy
 * board has all cores. Anything else of a browser or a token comes to the same process always, so that what is counted of a
 * person is counted once. Whoever is not known yet comes to the first one, where attempts to sign in are counted.
 *
 * @param {{ method?: string, url?: string, headers: { cookie?: string | undefined, authorization?: string | undefined } }} request
 * @param {readonly number[]} load of each process: requests under way and waiting
 * @param {number} enough so much to do keeps a process busy
 * @returns {number} from 0
 */
export function ofWhom({ method, url = '', headers }, load, enough) {
  const [, board] = (method === 'GET' && pageOfBoard.exec(url)) || []
  if (board !== undefined) {
    const home = ofKey(board, load.length)
    const least = load.indexOf(Math.min(...load))
    return (load[home] ?? 0) - (load[least] ?? 0) < enough ? home : least
  }
  const key = headers.authorization ?? cookie.exec(headers.cookie ?? '')?.[1]
  return key === undefined ? 0 : ofKey(key, load.length)
}

/** @param {string} key @param {number} processes */
const ofKey = (key, processes) => (createHash('sha256').update(key).digest()[0] ?? 0) % processes
