import type { Viewer } from '@/lib/access/viewer'
import type { Board } from '@/lib/boards/board'
import { measureById } from '@/lib/measures/registry'
import { boardReader } from '@/lib/questions/board-reader'
import type { Asking } from '@/lib/questions/door/ask'
import { askOfBoard } from '@/lib/questions/door/ask-of-board'
import { editionContents } from '@/lib/questions/door/edition-contents'
import { backtest } from '../calibrate/backtest'
import { calibrate } from '../calibrate/calibrate'
import { enoughFigures, lastMonthOf, type Cells } from '../calibrate/enough-figures'
import { figuresOfCells } from '../calibrate/figures-of-cells'
import { noChange } from '../model/levers'
import { runMany } from '../model/run-many'
import { sensitivity } from '../model/sensitivity'
import { monthAfter } from '../month-after'
import type { WhatIfAnswer, WhatIfModel } from './what-if.types'

/** What the model of a board is made from. */
export const measuresOfModel = [
  'crown-receipts',
  'crown-disposals',
  'crown-open',
  'sitting-days',
  'court-hours',
  'hours-per-case',
  'guilty-plea',
  'sent-to-completion',
  'cps-referrals',
  'charges',
  'charge-rate',
  'magistrates-receipts',
  'magistrates-open',
  'remand-open',
].flatMap((id) => measureById(id) ?? [])
const breakdowns = ['offence-group', 'receipt-type', 'court', 'charging-route', 'counted-in', 'remand']
const historyMonths = 24
const backtestMonths = 12
/** For effects against each other fewer runs do: they share their chance. */
const effectRuns = 50

export type WhatIfQuestion = { readonly board: string; readonly edition?: number }

/**
 * The model of a board's cases from police to Crown Court, made from its own figures in one edition. What a scenario does
 * is worked out from it without any further question (lib/demand/model), on the server or in the browser.
 *
 * @throws NotFound for an unknown board, Forbidden for one out of scope, BadRequest for an unknown edition
 */
export function whatIf(viewer: Viewer, question: WhatIfQuestion): Promise<WhatIfAnswer> {
  const { board, edition } = question
  const asked = { board, ...(edition === undefined ? {} : { edition }) }
  return askOfBoard(viewer, 'what-if', asked, read, ({ figures, series, cells, last }) => ({
    ...{ figures, series },
    model: last === null ? null : modelOf(cells, last),
  }))
}

type Read = Pick<WhatIfAnswer, 'figures' | 'series'> & {
  /** The board's own figures of the release, and their last month; null where they do not suffice. */
  readonly cells: Cells
  readonly last: string | null
}

async function read(asking: Asking, board: Board, { edition }: WhatIfQuestion): Promise<Read> {
  const contents = await editionContents(asking, edition)
  const reader = await boardReader(asking, board, contents, { measures: measuresOfModel, breakdowns })
  const series = reader.leading('crown-open') ?? null
  const { figures } = reader
  if (!series || series.latest === null) return { figures, series, cells: [], last: null }
  const cells = reader.groups.filter(({ releaseId }) => releaseId === series.provenance.releaseId)
  return { figures, series, cells, last: lastMonthOf(cells) }
}

function modelOf(groups: Cells, last: string): WhatIfModel | null {
  const figures = enoughFigures(groups, last)
  if (!figures) return null
  const { baseline, assumed } = calibrate(figures)
  const mean = (values: readonly number[]) =>
    values.slice(-backtestMonths).reduce((sum, value) => sum + value, 0) / backtestMonths
  return {
    ...{ baseline, assumed },
    history: figures.crown.open.slice(-historyMonths),
    receipts: mean(figures.crown.receipts),
    disposals: mean(figures.crown.disposals),
    effects: sensitivity(baseline, runMany(baseline, noChange, { runs: effectRuns }), effectRuns),
    backtest: backtestOf(
      groups,
      last,
      figures.crown.receipts,
      figures.sitting.hours,
      figures.crown.open.at(-1)!,
    ),
  }
}

function backtestOf(
  groups: Cells,
  last: string,
  receipts: readonly number[],
  hours: readonly (number | null)[],
  open: number,
): WhatIfModel['backtest'] {
  const before = figuresOfCells(groups, monthAfter(last, -backtestMonths))
  if (!before || before.crown.receipts.slice(-12).every((count) => count === 0)) return null
  return backtest(before, {
    receipts: receipts.slice(-backtestMonths),
    hours: hours.slice(-backtestMonths),
    open,
  })
}
