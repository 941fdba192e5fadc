import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { boards } from '@/lib/boards/boards'
import { cookieNames } from '@/lib/session/cookie-names'
import { csrfTokenOf, makeCsrfCookie } from '@/lib/session/csrf'
import { quantile } from '@/lib/statistics/quantiles/quantile'
import { createRandom } from '@/lib/statistics/random'
import { anotherToken } from '../../e2e/support/people-of-table'
import { Sender } from '../../e2e/support/send'
import { sessionCookie, sessionSecret } from '../../e2e/support/sessions'
import type { Bench, BenchResult } from '../bench-support/bench'
import { nextVisit, wrongAnswer, type Browser } from '../bench-support/browse'
import { ownerUrl } from '../launcher/postgres/owner-url.mjs'
import { processesOf } from '../testing/processes-of.mjs'
import { startService } from '../testing/start-service.mjs'
import { withDataFolder } from '../testing/test-database.mjs'

/** At scale 1: so many people for so long, each looking at a page for three to seven seconds. */
const full = { people: 200, seconds: 300 }
const looking = { least: 3000, most: 7000 }

/** The median of the last fifth of a run may be at most so many times that of the second fifth. */
const flat = 1.2

/**
 * People who are signed in and browse at once, on the production build: each answer is checked to be of their session and
 * their board. Fails for any other answer; memory must be flat.
 */
const bench: Bench = async ({ scale, progress }) =>
  withDataFolder(async (dataDirectory) => {
    const [people, seconds] = [
      Math.max(1, Math.round(full.people * scale)),
      Math.max(20, full.seconds * scale),
    ]
    progress(`Starting the service, on ${availableParallelism()} cores`)
    const service = await startService(dataDirectory, { DEMONSTRATION_SCALE: '0.01' })
    try {
      process.env.DATA_DIR = dataDirectory
      process.env.E2E_DATABASE_URL = ownerUrl(dataDirectory)
      const browsers: Browser[] = []
      for (let i = 0; i < people; i += 1) browsers.push(await browserOf(i))
      const alone = await oneAfterAnother(service.address, browsers)
      progress(`${people} people browse for ${seconds} seconds`)
      return await together(service.address, dataDirectory, browsers, seconds, alone, progress)
    } finally {
      await service.stop()
    }
  })
export default bench

async function browserOf(i: number): Promise<Browser> {
  const role = (['member', 'analyst', 'manager', 'member', 'reviewer'] as const)[i % 5]!
  const board = boards[(i * 11) % boards.length]!
  const token = await anotherToken([{ role, boardId: role === 'reviewer' ? null : board.id }])
  const csrf = makeCsrfCookie(sessionSecret())
  const cookie = `${sessionCookie(token)}; ${cookieNames(false).csrf}=${encodeURIComponent(csrf)}`
  return { role, board, cookie, csrfToken: csrfTokenOf(csrf, sessionSecret())! }
}

/**
 * Times of answers when the same people come one after the other, after a first round that warms the service: like the
 * crowd, they mostly ask for pages that nobody asked for before.
 */
async function oneAfterAnother(address: string, browsers: readonly Browser[]): Promise<readonly number[]> {
  const sender = new Sender(address, 1)
  const random = createRandom(1)
  const times: number[] = []
  for (let i = 0; i < 160; i += 1) {
    const browser = browsers[i % browsers.length]!
    const visit = nextVisit(random, browser)
    const answer = await sender.send({ path: visit.path, headers: { cookie: browser.cookie } })
    if (i >= 60) times.push(answer.milliseconds)
  }
  sender.close()
  return times
}

async function together(
  address: string,
  dataDirectory: string,
  browsers: readonly Browser[],
  seconds: number,
  alone: readonly number[],
  progress: (text: string) => void,
): Promise<readonly BenchResult[]> {
  const sender = new Sender(address, browsers.length)
  const times: number[] = []
  const wrong: string[] = []
  const megabytes: number[] = []
  let requests = 0
  const servers = processesOf(dataDirectory)
    .filter(({ command }) => /(serve|render)\.mjs/.test(command))
    .map(({ pid }) => pid)
  if (servers.length < 2) throw new Error('The processes of the server cannot be found')
  const until = performance.now() + seconds * 1000
  const sampling = setInterval(() => megabytes.push(sum(servers.map(residentMegabytes))), 1000)
  await Promise.all(
    browsers.map(async (browser, i) => {
      const random = createRandom(1000 + i)
      await wait(random.uniform() * looking.most)
      while (performance.now() < until) {
        const visit = nextVisit(random, browser)
        requests += 1
        const answer = await sender
          .send({ path: visit.path, headers: { cookie: browser.cookie } })
          .catch(asAnswer)
        const fault = wrongAnswer(browser, visit, answer)
        if (fault) wrong.push(`${browser.role} of ${browser.board.slug}: ${visit.path} ${fault}`)
        if (visit.kind === 'page') times.push(answer.milliseconds)
        await wait(looking.least + random.uniform() * (looking.most - looking.least))
      }
    }),
  )
  clearInterval(sampling)
  sender.close()
  const rate = requests / seconds
  const took = (share: number) => `${(quantile(times, share, 1) / 1000).toFixed(1)} s`
  progress(`${requests} answers, ${rate.toFixed(1)} a second; ${wrong.length} wrong`)
  progress(
    `a page took ${took(0.5)} at the median, ${took(0.95)} at the 95th of a hundred, with its turn waited for`,
  )
  if (wrong.length > 0) throw new Error(`${wrong.length} wrong answers:\n${wrong.slice(0, 10).join('\n')}`)
  const fifth = Math.floor(megabytes.length / 5)
  const result = (subject: string, value: number, yardstick: string, of: number, atMost: number) => ({
    ...{ subject, milliseconds: value, yardstick, yardstickMilliseconds: of, atMost },
  })
  return [
    // Being many must not cost more than being one after the other: how long each waits is theirs and the machine's.
    result(
      'time for each answer, all together',
      1000 / rate,
      'one after the other',
      sum(alone) / alone.length,
      1,
    ),
    result(
      'memory of the server in MB, last fifth',
      quantile(megabytes.slice(-fifth), 0.5, 1),
      'second fifth',
      quantile(megabytes.slice(fifth, 2 * fifth), 0.5, 1),
      flat,
    ),
  ]
}

const asAnswer = (error: Error) => ({ status: 0, body: error.message, milliseconds: 60_000 })

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

/** What is resident of a process. @throws Error where it has ended */
function residentMegabytes(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  if (kilobytes === undefined) throw new Error('The memory of the server cannot be read')
  return Number(kilobytes) / 1024
}
