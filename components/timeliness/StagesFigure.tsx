import { DownloadFigure } from '@/components/figures/DownloadFigure'
import type { FigureFiles } from '@/components/words/figure-files'
import { Spark } from '@/components/charts/Spark'
import { Figure } from '@/components/figures/Figure'
import { Meaning } from '@/components/figures/Meaning'
import { Signal } from '@/components/figures/Signal'
import { Tools } from '@/components/figures/Tools'
import { TrustLine } from '@/components/figures/TrustLine'
import { capitalise } from '@/components/words/capitalise'
import { categoryInLine } from '@/components/words/category-words'
import { limitsWords, rangeWords } from '@/components/words/range-words'
import { measureAddress } from '@/components/words/measure-address'
import type { ShownStage } from '@/lib/questions/timeliness.types'
import type { PageQuestion } from '@/lib/questions/question-page.types'
import { bothNames } from '@/lib/text/both-names'
import type { Locale } from '@/lib/text/locale'
import { message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { dayWords, isMean, middleWords, sameDayOf, yearAgoOf } from './stage-words'
import { StagesTable } from './StagesTable'

const unusual: ReadonlySet<string> = new Set(['worse', 'better'])

/** Every stage: how long half take, its course on a small chart, its signal, how far apart, and which is the longest. */
export function StagesFigure({
  locale,
  number,
  board,
  stages,
  question,
  currentEdition,
  files,
}: {
  readonly locale: Locale
  readonly number: string
  /** Its name in addresses. */
  readonly board: string
  /** At least one. */
  readonly stages: readonly [ShownStage, ...ShownStage[]]
  readonly question: Pick<PageQuestion, 'crime' | 'to' | 'edition'>
  readonly currentEdition: boolean
  /** Null where the viewer may not download. */
  readonly files: FigureFiles | null
}) {
  const [first] = stages
  const { breakdown, category, area } = first.completed
  const changed = stages.filter((stage) => unusual.has(stage.judged.signal))
  const judged = stages.some((stage) => !['early', 'not-judged'].includes(stage.judged.signal))
  const title =
    changed.length > 0
      ? say(locale, 'timeliness.stagesSome', {
          count: changed.length,
          names: changed.map((stage) => say(locale, stage.name)).join(', '),
        })
      : say(locale, judged ? 'timeliness.stagesNone' : 'timeliness.stagesEarly')
  const period = stages.find((stage) => stage.period)?.period
  const line = say(locale, 'timeliness.stagesLine', {
    category: categoryInLine(locale, breakdown, category),
    area: bothNames(area.name),
    period: period ?? '',
  })
  const trusted = stages.find(({ completed }) => completed.provenance.linkage) ?? first
  return (
    <Figure
      locale={locale}
      number={number}
      title={title}
      measureLine={line}
      tools={
        <Tools
          locale={locale}
          table={<StagesTable locale={locale} number={number} name={line} stages={stages} />}
          download={<DownloadFigure locale={locale} number={number} files={files} />}
          meaning={<Meaning locale={locale} series={first.judged} />}
        />
      }
      trust={
        <TrustLine
          locale={locale}
          series={trusted.completed}
          currentEdition={currentEdition}
          shown={stages.map(({ year }) => year)}
          counted={message('timeliness.countedStages')}
        />
      }
      notes={[say(locale, 'timeliness.stagesNote')]}
    >
      <ul className="multiples multiples--stages">
        {stages.map((stage) => (
          <li
            key={stage.measure.id}
            className={stage.longest ? 'multiples__item multiples__item--longest' : 'multiples__item'}
          >
            <p className="multiples__name">
              <a href={measureAddress(board, stage.measure.id, question)} className="link">
                {say(locale, stage.name)}
              </a>
            </p>
            <p className="multiples__value">{middleWords(locale, stage)}</p>
            {stage.longest && <p className="multiples__mark">{say(locale, 'timeliness.longestMark')}</p>}
            <StageNumbers locale={locale} stage={stage} />
          </li>
        ))}
      </ul>
    </Figure>
  )
}

function StageNumbers({ locale, stage }: { readonly locale: Locale; readonly stage: ShownStage }) {
  const series = stage.judged
  const limits =
    series.latest === null ? '' : limitsWords(locale, series.measure, series.reading?.points[series.latest])
  const spread = stage.year.kind === 'value' ? stage.year.spread : null
  const sameDay = sameDayOf(stage)
  const before = yearAgoOf(stage)
  return (
    <>
      {sameDay !== null && (
        <p className="multiples__range">{say(locale, 'timeliness.sameDay', { count: sameDay })}</p>
      )}
      {before !== null && sameDay === null && (
        <p className="multiples__range">
          {say(locale, 'timeliness.yearAgo', { days: dayWords(locale, before) })}
        </p>
      )}
      <Spark locale={locale} series={stage.recent} width={190} height={72} />
      <p>
        <Signal locale={locale} signal={series.signal} />
      </p>
      {limits && sameDay === null && (
        <p className="multiples__range">
          {say(locale, isMean(stage) ? 'timeliness.normallyMean' : 'figure.normally', { range: limits })}
        </p>
      )}
      {spread && spread.lowerQuartile !== null && spread.upperQuartile !== null && (
        <p className="multiples__range">
          {capitalise(
            say(locale, 'timeliness.middleHalf', {
              range: rangeWords(
                locale,
                { unit: 'days', decimals: 0 },
                {
                  lower: spread.lowerQuartile,
                  upper: spread.upperQuartile,
                },
              ),
            }),
          )}
        </p>
      )}
      {spread?.ninetieth != null && (
        <p className="multiples__range">
          {say(locale, 'timeliness.ninetieth', { days: dayWords(locale, spread.ninetieth) })}
        </p>
      )}
    </>
  )
}
