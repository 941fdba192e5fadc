// npx tsx lib/disclosure/testing/print-coverage.ts RELEASE-FOLDER [THRESHOLD]: how much of a built release is published how finely.
import { areas } from '@/lib/boards/areas'
import { linkedMeasures } from '@/lib/measures/linked-measures'
import { coverageOf, type ByLevel } from './coverage'

const [folder, threshold = '5'] = process.argv.slice(2)
if (!folder) throw new Error('Say which release folder.')
const coverage = await coverageOf(folder, linkedMeasures, Number(threshold))
const levelNames = ['month', 'quarter', 'year', 'hidden']
const line = (...columns: readonly string[]) =>
  process.stdout.write(
    `${columns.map((text, k) => (k === 0 ? text.padEnd(30) : text.padEnd(16))).join('')}\n`,
  )
const counts = (of: ByLevel) => of.join(' ')
const all = ([month, quarter, year, hidden]: ByLevel) => month + quarter + year + hidden

line('month quarter year hidden', 'boards', 'by themselves', 'coarser', 'breakdowns', 'E&W breakdowns', 'E&W')
for (const each of coverage)
  line(
    each.measure,
    counts(each.boards),
    counts(each.byThemselves),
    String(each.coarser.length),
    counts(each.breakdowns),
    counts(each.nationBreakdowns),
    `${levelNames[each.nation]!} (${levelNames[each.nationByItself]!})`,
  )
const shown = coverage.filter(({ theme }) => theme !== 'data')
const series = shown.reduce((sum, { boards }) => sum + all(boards), 0)
const share = (count: number) => `${((100 * count) / series).toFixed(1)} %`
const sumOf = (of: (each: (typeof coverage)[number]) => number) =>
  shown.reduce((sum, each) => sum + of(each), 0)
line('')
line('Wholes of boards not by month', share(series - sumOf(({ boards }) => boards[0])))
line('… by their own counts alone', share(series - sumOf(({ byThemselves }) => byThemselves[0])))
line('Hidden throughout', share(sumOf(({ boards }) => boards[3])))
line('Coarser than their own counts', share(sumOf(({ coarser }) => coarser.length)))
line('')
const worst = shown
  .flatMap(({ measure, coarser }) => coarser.map((each) => ({ measure, ...each })))
  .toSorted((a, b) => b.level - b.byItself - (a.level - a.byItself))
for (const { measure, area, level, byItself } of worst.slice(0, 40)) {
  const name = areas.find(({ id }) => id === area)!.name.en
  line(measure, `${name}: ${levelNames[level]!} instead of ${levelNames[byItself]!}`)
}
