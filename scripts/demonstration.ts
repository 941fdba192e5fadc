// npm run demonstration -- --out DIR [--scale 0.05] [--least N] [--whole BOARD,…] [--months 60] [--end YYYY-MM] [--seed 1] [--profile NAME|FILE]
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { lastWholeMonth, readSetting } from '@/lib/demonstration/linked/read-setting'
import { writeDelivery } from '@/lib/demonstration/linked/write-delivery'
import { run } from './command/run'
import { serviceSecret } from './command/service-secret'
import { UsageError } from './command/usage-error'

const usage = `Usage: npm run demonstration -- --out DIR [--scale 0.05] [--least N] [--whole BOARD,…] [--months 60]
                                 [--end YYYY-MM] [--seed 1] [--profile NAME|FILE]

  --out DIR       an empty folder, or one that is not there yet, for the delivery
  --scale S       1 is the true size of England and Wales, about 5 million crimes a year
  --least N       no board has fewer crimes recorded a year: small ones are made larger than the scale
  --whole B,B     boards made at their true size, such as avon-and-somerset,kent; the rest at the scale
  --months N      months of the delivery
  --end YYYY-MM   its last month; the last whole month unless told
  --seed N        another seed makes another country; the same seed the same, to the byte
  --profile P     how dirty the records are: default, hard, or a JSON file of values`

const options = {
  out: { type: 'string' },
  scale: { type: 'string', default: '0.05' },
  least: { type: 'string' },
  whole: { type: 'string' },
  months: { type: 'string', default: '60' },
  end: { type: 'string' },
  seed: { type: 'string', default: '1' },
  profile: { type: 'string', default: 'default' },
} as const

function readArguments() {
  try {
    const { values } = parseArgs({ options })
    if (!values.out) throw new Error('Say with --out into which folder the delivery goes.')
    const setting = readSetting({
      ...values,
      leastCrimes: values.least,
      end: values.end ?? lastWholeMonth(new Date()),
    })
    return { directory: fromPerson(values.out), setting }
  } catch (fault) {
    throw new UsageError(fault instanceof Error ? fault.message : String(fault), usage)
  }
}

/** npm runs us in the project's root; the folder is meant from where the person is. */
const fromPerson = (place: string) => path.resolve(process.env.INIT_CWD ?? process.cwd(), place)

/** Shares done, on a terminal only. */
function progress(): (done: number, all: number) => void {
  return (done, all) => {
    if (process.stderr.isTTY) process.stderr.write(`\r  ${Math.round((100 * done) / all)} % written`)
  }
}

await run(async () => {
  const { directory, setting } = readArguments()
  if (existsSync(directory) && !statSync(directory).isDirectory())
    throw new Error(`${directory} is a file: a delivery needs a folder.`)
  if (existsSync(directory) && readdirSync(directory).length > 0)
    throw new Error(`The folder ${directory} is not empty: a delivery needs a folder of its own.`)
  const started = performance.now()
  const { files } = await writeDelivery(directory, setting, {
    onDivision: progress(),
    masterSecret: serviceSecret(),
  })
  const rows = files.reduce((sum, file) => sum + file.rows, 0).toLocaleString('en-GB')
  const seconds = Math.round((performance.now() - started) / 1000)
  process.stdout.write(
    `${process.stderr.isTTY ? '\r' : ''}A delivery of ${rows} invented rows is in ${directory} (${seconds} s).\n`,
  )
})
