import { boards } from '@/lib/boards/boards'
import { lastWholeMonth } from '@/lib/demonstration/linked/read-setting'
import { cookieNames } from '@/lib/session/cookie-names'
import { quantile } from '@/lib/statistics/quantiles/quantile'
import { anotherToken } from '../../e2e/support/people-of-table'
import { sessionCookie } from '../../e2e/support/sessions'
import { Sender } from '../../e2e/support/send'
import type { Bench, BenchResult } from '../bench-support/bench'
import { startBareNext, type BareNext } from '../bench-support/pages/bare-next'
import { lookAtPage, openBrowser, type Looked } from '../bench-support/pages/look-at-page'
import { requestsASecond, type Asked, type Throughput } from '../bench-support/pages/requests-a-second'
import { ownerUrl } from '../launcher/postgres/owner-url.mjs'
import { startService } from '../testing/start-service.mjs'
import { withDataFolder } from '../testing/test-database.mjs'

const concurrent = 20
/** Shares of the bare page's answers a second, and what a browser may load, wait for and see move. */
const limits = {
  cached: 1 / 0.6,
  uncached: 1 / 0.2,
  script: 1.25,
  exploreKilobytes: 230,
  firstLoadKilobytes: 300,
  largestPaint: 2,
  shift: 0.01,
} as const
/** Floor and subject take turns, since machines drift; the middle of the turns counts. */
const turns = 3
/** A paint is soon by chance or late by a frame: the middle of more. */
const looks = 5

/** Pages of one board that people open most, and what else is looked at in a browser. */
const own = ['', '/timeliness', '/victims', '/quality', '/measures/charge-to-completion']
const board = '/boards/avon-and-somerset'
const looked = [...own.map((page) => `${board}${page}`), '/compare', '/explore']

/**
 * What a page of a board costs, against a bare Next page of the same version that sends as many bytes, in the same run:
 * answers a second with 20 asking at once, with answers kept and without; what a browser loads, waits for and sees move.
 * At scale 1 some 400 requests a measurement.
 */
const bench: Bench = async ({ scale, progress }) =>
  withDataFolder(async (dataDirectory) => {
    progress('Starting the service')
    const service = await startService(dataDirectory, { DEMONSTRATION_SCALE: '0.01' })
    let bare: BareNext | null = null
    try {
      process.env.DATA_DIR = dataDirectory
      process.env.E2E_DATABASE_URL = ownerUrl(dataDirectory)
      const people = await reviewers(120)
      const cookie = people[0]!
      progress('Building a bare Next')
      bare = await startBareNext()
      const requests = Math.max(40, Math.round(400 * scale))
      return [
        ...(await uncached(service.address, bare, people, progress)),
        ...(await cached(service.address, bare, people, requests, progress)),
        ...(await inBrowser(service.address, bare, cookie, scale, progress)),
      ]
    } finally {
      await bare?.stop()
      await service.stop()
    }
  })
export default bench

/** Sessions of as many people: one person may not ask as often as a benchmark does. */
async function reviewers(count: number): Promise<readonly string[]> {
  const cookies: string[] = []
  for (let i = 0; i < count; i += 1)
    cookies.push(sessionCookie(await anotherToken([{ role: 'reviewer', boardId: null }])))
  return cookies
}

/**
 * Pages that nobody has asked for: the questions of every board, each once. Before, the program has worked for some minutes,
 * as it has when people come to it: it has answered the same questions as they stood one and two years ago, of which it
 * keeps nothing that is asked for now.
 */
async function uncached(
  address: string,
  bare: BareNext,
  people: readonly string[],
  progress: (text: string) => void,
): Promise<BenchResult[]> {
  const pages = ['', '/timeliness', '/victims', '/quality']
  const slugs = boards.map(({ slug }) => slug).filter((slug) => slug !== 'avon-and-somerset')
  const asOf = (query: string): Asked[] =>
    pages.flatMap((page) =>
      slugs.map((slug, i) => ({
        path: `/boards/${slug}${page}${query}`,
        cookie: people[i % people.length]!,
      })),
    )
  const last = lastWholeMonth(new Date())
  const earlier = (years: number) => `?to=${Number(last.slice(0, 4)) - years}${last.slice(4)}`
  told(
    progress,
    'just started, as of a year ago',
    await requestsASecond(address, asOf(earlier(1)), concurrent),
  )
  await requestsASecond(address, asOf(earlier(2)), concurrent)
  const first = await requestsASecond(address, asOf(''), concurrent)
  told(progress, 'pages of questions that nobody asked for before', first)
  const floor = await floorOf(bare, first.bytes, 400, progress)
  return [
    result('answer of which nothing is kept', 1000 / first.rate, 'bare page', 1000 / floor, limits.uncached),
    result('requests refused of which nothing is kept', first.refused, 'limit', 1, 0),
  ]
}

async function cached(
  address: string,
  bare: BareNext,
  people: readonly string[],
  requests: number,
  progress: (text: string) => void,
): Promise<BenchResult[]> {
  const results: BenchResult[] = []
  for (const page of own) {
    const path = `${board}${page}`
    const all = Array.from({ length: requests }, (_, i) => ({ path, cookie: people[i % people.length]! }))
    // Each of the processes that make pages keeps its own answers.
    const { bytes } = await requestsASecond(address, all.slice(0, 4 * concurrent), concurrent)
    const rates: number[] = []
    const floors: number[] = []
    for (let turn = 0; turn < turns; turn += 1) {
      const found = await requestsASecond(address, all, concurrent)
      told(progress, path, found)
      rates.push(found.rate)
      floors.push(await floorOf(bare, bytes, requests, progress))
    }
    results.push(
      result(`${path}, answer kept`, 1000 / middle(rates), 'bare page', 1000 / middle(floors), limits.cached),
    )
  }
  return results
}

/** @returns answers a second of a bare page of so many bytes */
async function floorOf(
  bare: BareNext,
  bytes: number,
  requests: number,
  progress: (text: string) => void,
): Promise<number> {
  const path = await bare.pageOf(bytes)
  const all = Array.from({ length: requests }, () => ({ path }))
  await requestsASecond(bare.address, all.slice(0, concurrent), concurrent)
  const floor = await requestsASecond(bare.address, all, concurrent)
  told(progress, '  bare page', floor)
  return floor.rate
}

async function inBrowser(
  address: string,
  bare: BareNext,
  cookie: string,
  scale: number,
  progress: (text: string) => void,
): Promise<BenchResult[]> {
  const browser = await openBrowser()
  const { session } = cookieNames(false)
  const cookies = [{ name: session, value: cookie.slice(session.length + 1) }]
  const times = scale < 1 ? 1 : looks
  try {
    // A browser takes longer over the first page that it shows.
    await lookAtPage(browser, `${address}/sign-in`, [], true)
    const results: BenchResult[] = []
    for (const path of looked) {
      const bytes = Buffer.byteLength(await whole(address, path, cookie))
      const floor = bare.address + (await bare.pageOf(bytes))
      const seen: Looked[] = []
      const floors: Looked[] = []
      for (let time = 0; time < times; time += 1) {
        seen.push(await lookAtPage(browser, address + path, cookies, true))
        floors.push(await lookAtPage(browser, floor, [], true))
      }
      const [page, least] = [middleOf(seen), middleOf(floors)]
      progress(`${path}: ${lookedText(page)}`)
      progress(`  bare page: ${lookedText(least)}`)
      const kilobytes = (value: number) => value / 1000
      const isExplore = path === '/explore'
      results.push(
        isExplore
          ? result(
              `${path}, script beyond the bare page's, kB`,
              Math.max(0, kilobytes(page.script - least.script)),
              'limit',
              limits.exploreKilobytes,
              1,
            )
          : result(
              `${path}, script, kB`,
              kilobytes(page.script),
              'bare page',
              kilobytes(least.script),
              limits.script,
            ),
        ...(isExplore
          ? []
          : [
              result(`${path}, first load, kB`, kilobytes(page.total), 'limit', limits.firstLoadKilobytes, 1),
            ]),
        result(
          `${path}, largest paint, slow`,
          page.largestPaint,
          'bare page',
          least.largestPaint,
          limits.largestPaint,
        ),
        result(`${path}, layout shift, thousandths`, 1000 * page.shift, 'limit', 1000 * limits.shift, 1),
      )
    }
    return results
  } finally {
    await browser.close()
  }
}

async function whole(address: string, path: string, cookie: string): Promise<string> {
  const sender = new Sender(address, 1)
  const { body } = await sender.send({ path, headers: { cookie } })
  sender.close()
  return body
}

const middle = (values: readonly number[]) => quantile([...values], 0.5, 1)

function middleOf(all: readonly Looked[]): Looked {
  const of = (name: keyof Looked) => middle(all.map((one) => one[name]))
  return {
    ...{ total: of('total'), script: of('script'), requests: of('requests'), blocking: of('blocking') },
    ...{ largestPaint: of('largestPaint'), shift: Math.max(...all.map(({ shift }) => shift)) },
  }
}

const lookedText = ({ total, script, requests, largestPaint, blocking, shift }: Looked) =>
  `${requests} requests, ${(total / 1000).toFixed(0)} kB of which ${(script / 1000).toFixed(0)} kB script, largest paint ` +
  `${largestPaint.toFixed(0)} ms, blocking ${blocking.toFixed(0)} ms, shift ${shift.toFixed(4)}`

function told(progress: (text: string) => void, what: string, found: Throughput): void {
  const { rate, median, bytes, refused } = found
  progress(
    `${what}: ${rate.toFixed(1)} a second, ${median.toFixed(0)} ms, ${(bytes / 1000).toFixed(0)} kB` +
      (refused > 0 ? `, ${refused} refused` : ''),
  )
}

function result(
  subject: string,
  milliseconds: number,
  yardstick: string,
  yardstickMilliseconds: number,
  atMost: number,
): BenchResult {
  return { subject, milliseconds, yardstick, yardstickMilliseconds, atMost: Number(atMost.toFixed(3)) }
}
