import { chromium, type Browser } from '@playwright/test'
import { findChromium } from '../../testing/find-chromium.mjs'

export type Looked = {
  /** Bytes that came over the network, as sent. */
  readonly total: number
  readonly script: number
  readonly requests: number
  /** Milliseconds from the start of the load to the largest paint. */
  readonly largestPaint: number
  readonly blocking: number
  readonly shift: number
}

/** A telephone on a slow network: 1.6 Mbit/s, 150 ms, a processor four times as slow. */
const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const slowProcessor = 4

/** A browser as in playwright.config.ts, in a container without a display or much shared memory. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChromium({ signal: new AbortController().signal }),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      ...quiet,
    ],
  })
}

/** Nothing but the page comes over the network. */
const quiet = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Loads a page in a browser that has nothing of it yet, and waits until it rests.
 *
 * @param cookies of a session, on the page's origin
 */
export async function lookAtPage(
  browser: Browser,
  url: string,
  cookies: readonly { readonly name: string; readonly value: string }[],
  isSlow: boolean,
): Promise<Looked> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  try {
    await context.addCookies(cookies.map((cookie) => ({ ...cookie, url })))
    const page = await context.newPage()
    const client = await context.newCDPSession(page)
    await client.send('Network.enable')
    await client.send('Network.setCacheDisabled', { cacheDisabled: true })
    if (isSlow) {
      await client.send('Network.emulateNetworkConditions', slow)
      await client.send('Emulation.setCPUThrottlingRate', { rate: slowProcessor })
    }
    let [total, script, requests] = [0, 0, 0]
    const scripts = new Set<string>()
    client.on('Network.responseReceived', ({ requestId, type }) => {
      requests += 1
      if (type === 'Script') scripts.add(requestId)
    })
    client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      total += encodedDataLength
      if (scripts.has(requestId)) script += encodedDataLength
    })
    await page.addInitScript({ content: watch })
    const answer = await page.goto(url, { waitUntil: 'networkidle' })
    if (answer?.status() !== 200) throw new Error(`${url} was answered ${answer?.status()}`)
    await page.waitForTimeout(isSlow ? 1500 : 500)
    const seen = await page.evaluate(() => (globalThis as unknown as Watched).seen)
    return { total, script, requests, ...seen }
  } finally {
    await context.close()
  }
}

type Watched = { seen: { largestPaint: number; blocking: number; shift: number } }

/** Runs in the page, ahead of it: as text, since what compiles this file would put helpers of its own into a function. */
const watch = `
  const seen = { largestPaint: 0, blocking: 0, shift: 0 }
  globalThis.seen = seen
  const observe = (type, see) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true })
  observe('largest-contentful-paint', (entry) => { seen.largestPaint = entry.startTime })
  observe('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.shift += entry.value })
  // Of each task above 50 ms what is beyond them (Total Blocking Time).
  observe('longtask', (entry) => { seen.blocking += Math.max(0, entry.duration - 50) })
`
