import { fork, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../../launcher/port.mjs'

const root = path.resolve(import.meta.dirname, '../../..')
const next = path.join(root, 'node_modules/next/dist/bin/next')

/** A Next with one page and nothing else. */
export type BareNext = {
  readonly address: string
  /** Where the page is that weighs so many bytes. */
  readonly pageOf: (bytes: number) => Promise<string>
  readonly stop: () => Promise<void>
}

/**
 * Builds and starts a bare Next, of the version of the project, in a folder of its own. Its page can be asked for in any
 * size, so that it sends as many bytes as a page of ours: what is left between them is what our service does for a page.
 */
export async function startBareNext(): Promise<BareNext> {
  // Within the project, where Next finds its packages.
  const folder = path.join(root, '.cache/bench/bare-next')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(path.join(folder, 'app'), { recursive: true })
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text)
  write('package.json', JSON.stringify({ name: 'bare-next', private: true, type: 'module' }))
  write(
    'next.config.js',
    `export default { turbopack: { root: ${JSON.stringify(root)} }, outputFileTracingRoot: ${JSON.stringify(root)} }\n`,
  )
  write('app/layout.jsx', layout)
  write('app/page.jsx', page)
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  const building = spawn(process.execPath, [next, 'build'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  building.stderr.on('data', (part: Buffer) => (said += part.toString()))
  const [code] = (await once(building, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`The bare page could not be built: ${said}`)
  const port = await freePort()
  const serving = fork(next, ['start', '--port', String(port), '--hostname', '127.0.0.1'], {
    ...{ cwd: folder, env, stdio: 'ignore', execArgv: [] },
  })
  const address = `http://127.0.0.1:${port}`
  await untilAnswers(address, serving)
  const found = new Map<number, string>()
  return {
    address,
    pageOf: async (bytes) => {
      if (!found.has(bytes)) found.set(bytes, await pathOfSize(address, bytes))
      return found.get(bytes)!
    },
    stop: async () => {
      const ended = once(serving, 'exit')
      serving.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Next writes a page as markup and as the tree that it came from: how much content makes so many bytes is tried out. */
async function pathOfSize(address: string, bytes: number): Promise<string> {
  let size = Math.round(bytes / 3)
  let path = ''
  for (let attempt = 0; attempt < 6; attempt += 1) {
    path = `/?size=${size}`
    const sent = Buffer.byteLength(await (await fetch(address + path)).text())
    if (Math.abs(sent - bytes) <= 0.01 * bytes) break
    size = Math.max(1, Math.round((size * bytes) / sent))
  }
  return path
}

async function untilAnswers(address: string, serving: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (serving.exitCode !== null) throw new Error('The bare page could not be started')
    const answer = await fetch(address).catch(() => null)
    if (answer?.ok) return
    await wait(100)
  }
  throw new Error('The bare page does not answer')
}

const layout = `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>
}
`

/** A table of 42 boards, again and again, each with a small chart. */
const page = `export const dynamic = 'force-dynamic'
const number = (i, k) => (i * 7919 + k * 104729) % 9973

function Chart({ i }) {
  const points = Array.from({ length: 20 }, (_, k) => [k * 10, number(i, k) % 100])
  return <svg viewBox="0 0 200 100" width="200" height="100" role="img" aria-label="Chart">
    <path d={'M' + points.map(([x, y]) => x + ' ' + y).join('L')} fill="none" stroke="black" />
    {points.map(([x, y]) => <circle key={x} cx={x} cy={y} r="2" />)}
  </svg>
}

export default async function Page({ searchParams }) {
  const { size = '10000' } = await searchParams
  const rows = Array.from({ length: Math.ceil(Number(size) / 600) }, (_, i) => i)
  return <main><h1>Figures of all boards</h1>
    {rows.filter((i) => i % 42 === 0).map((i) => <Chart key={i} i={i} />)}
    <table><tbody>{rows.map((i) => <tr key={i}>
      <th scope="row">Board number {i}</th>
      {Array.from({ length: 12 }, (_, k) => <td key={k}>{number(i, k)}</td>)}
    </tr>)}</tbody></table>
  </main>
}
`
