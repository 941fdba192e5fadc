// npm run link -- --model MODEL.json --input A[,B] --out DIR [--threshold-match-weight W] [--train SPEC.json]
import { linkFiles } from '@/lib/linkage/link-files'
import { linkArguments } from './command/link/link-arguments'
import { run } from './command/run'
import { terminalLine } from './command/terminal-line'

await run(async () => {
  const request = linkArguments(process.argv.slice(2))
  const line = terminalLine(200)
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => stop.abort(new Error('Stopped. Nothing was written.')))
  const started = performance.now()
  try {
    const report = await linkFiles({ ...request, signal: stop.signal, onStep: line.show })
    line.clear()
    for (const warning of report.warnings as string[]) process.stderr.write(`Note: ${warning}\n`)
    const count = (value: number) => value.toLocaleString('en-GB')
    const seconds = Math.round((performance.now() - started) / 100) / 10
    process.stdout.write(
      `${count(report.records)} records, ${count(report.pairs)} candidate pairs, ${count(report.edges)} edges, ${count(report.clusters)} clusters are in ${request.out} (${seconds} s).\n`,
    )
  } finally {
    line.clear()
  }
})
