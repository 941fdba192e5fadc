import { say } from '@/lib/text/say'
import { linkedMeasures, type LinkedMeasure } from './linked-measures'
import type { LinkedBreakdown, LinkedCount, LinkedFigure } from './linked-count'
import { measureMessage } from './measure-message'

const boards: Record<LinkedCount['board'], string> = {
  home: 'the home board',
  court: 'the court’s board',
  'own-force': 'the board of the record’s own force',
}

/**
 * The page docs/measures/columns.md: how each measure is counted from linked records, and on which columns of the
 * contract it rests. `npx tsx scripts/write-measure-docs.ts` writes it; a test holds it to the definitions.
 */
export function columnsPage(): string {
  return [
    '# The columns behind each measure',
    '',
    'Written from the definitions in `lib/measures` by `npx tsx scripts/write-measure-docs.ts`: do not edit it. What the',
    'words mean, and the rules behind them, is in [rules.md](rules.md); the files of journeys are described in',
    '`lib/journeys/README.md`, the columns of a delivery in the contract (`lib/releases/contract`).',
    '',
    '`columns` are of the journey that is named; `table.column` are of the contract.',
    ...linkedMeasures.flatMap(section),
    '',
  ].join('\n')
}

function section(measure: LinkedMeasure): readonly string[] {
  const { id, linked } = measure
  const columns = [...new Set(linked.contractColumns)].sort()
  return [
    '',
    `## ${id}`,
    '',
    say('en', measureMessage(measure, 'definition')),
    '',
    `- **Rows**: \`${linked.rows}\`${linked.where ? `, where ${code(linked.where)}` : ''}`,
    `- **Counted**: ${formula(linked.figure)}`,
    `- **Board**: ${boards[linked.board]}`,
    `- **Cut by**: ${linked.breakdowns.length === 0 && linked.figure.shape !== 'waits' ? 'nothing' : cuts(linked)}`,
    `- **Needs the records of**: ${linked.agencies.join(', ')}`,
    `- **Contract columns**: ${columns.map(code).join(', ')}`,
  ]
}

function formula(figure: LinkedFigure): string {
  switch (figure.shape) {
    case 'count':
      return `rows, by the month of ${code(figure.month)}`
    case 'sum':
      return `the sum of ${code(figure.of)}, by the month of ${code(figure.month)}`
    case 'rate':
      return `rows where ${code(figure.numerator)} ÷ all rows, by the month of ${code(figure.month)}`
    case 'mean':
      return `the sum of ${code(figure.of)} ÷ rows, by the month of ${code(figure.month)}`
    case 'completed':
      return `${figure.statistic} of ${code(figure.days)} days, by the month of ${code(figure.month)}; completed only`
    case 'duration':
      return `${figure.statistic} of the days from ${code(figure.from)} to ${exits([figure.exits[0]!])}, by the month in
  which it ended so${figure.enter ? `; at risk from ${code(figure.enter)}` : ''}. Cohorts and period view, with
  ${figure.exits.length > 1 ? `the other exits ${exits(figure.exits.slice(1))} and ` : ''}open records`
    case 'time-to-event':
      return `which of ${exits(figure.exits)} comes first from ${code(figure.from)}, in cohorts and period view. The figure
  of a month of origin: the share that left by ${figure.share.exit} within ${figure.share.within} days, of those seen so long`
    case 'stock':
      return `rows with ${code(figure.from)} on or before the last day of the month and ${code(figure.until)} after it or blank`
    case 'stock-share':
      return `of the rows with ${code(figure.from)} on or before the last day of the month and ${code(figure.until)} after it
  or blank: those for ${figure.days} days or more ÷ all`
    case 'waits':
      return `for d in ${figure.days.join(', ')}: of rows without ${code(figure.exit)} on or before ${code(figure.from)} + d,
  seen for ${figure.within} days more: those where ${code(figure.event)} in these days ÷ all, by the month of day d`
  }
}

function exits(all: readonly { readonly name: string; readonly on: string }[]): string {
  return all.map(({ name, on }) => `${name} (${code(on)})`).join(', ')
}

function cuts({ breakdowns, figure }: LinkedCount): string {
  const own = breakdowns.map(({ name, ...cut }) => `${name} (${cutWords(cut)})`)
  const ages =
    figure.shape === 'stock' && figure.ageBands ? [`age-band (days since ${code(figure.from)})`] : []
  const waits = figure.shape === 'waits' ? ['wait (d)', 'wait-offence-group (d and the offence group)'] : []
  return [...own, ...ages, ...waits].join(', ')
}

type Cut<B = LinkedBreakdown> = B extends unknown ? Omit<B, 'name'> : never

function cutWords(cut: Cut): string {
  if ('by' in cut) return code(cut.by)
  if ('numeratorBy' in cut) return `the numerator by ${code(cut.numeratorBy)}, over the whole denominator`
  if ('each' in cut) return `${cut.of}: the sum of ${code(cut.each)}`
  return `${cut.of}: rows of ${code(cut.rows)} from ${code(cut.from)} until ${code(cut.until)}`
}

const code = (text: string): string => `\`${text}\``
