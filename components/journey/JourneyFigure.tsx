import { DownloadFigure } from '@/components/figures/DownloadFigure'
import type { FigureFiles } from '@/components/words/figure-files'
import { Figure } from '@/components/figures/Figure'
import { Tools } from '@/components/figures/Tools'
import { TrustLine } from '@/components/figures/TrustLine'
import type { Journey } from '@/lib/questions/journey.types'
import { bothNames } from '@/lib/text/both-names'
import type { Locale } from '@/lib/text/locale'
import { message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { countWords, journeyFinding } from './journey-words'
import { JourneyColumn } from './JourneyColumn'
import { JourneyTable } from './JourneyTable'
import { JourneyTrack } from './JourneyTrack'

/**
 * The way of a board's cases: above the bar how many, on it how long, below it who leaves. Wide, the stages stand beside each
 * other under one bar to scale; narrow and in print they stand below each other, each with a bar of its own.
 */
export function JourneyFigure({
  locale,
  number,
  board,
  journey,
  currentEdition,
  files,
}: {
  readonly locale: Locale
  readonly number: string
  /** Its name in addresses. */
  readonly board: string
  readonly journey: Journey
  readonly currentEdition: boolean
  /** Null where the viewer may not download. */
  readonly files: FigureFiles | null
}) {
  const { stages, end, period, trusted } = journey
  const line = say(locale, 'journey.line', {
    area: bothNames(trusted.area.name),
    period: period ? 'some' : 'none',
    months: period ?? '',
  })
  const most = Math.max(0, ...stages.map(({ shown }) => shown?.middle?.value ?? 0))
  return (
    <Figure
      locale={locale}
      number={number}
      title={say(locale, journeyFinding(locale, journey))}
      measureLine={line}
      tools={
        <Tools
          locale={locale}
          table={<JourneyTable locale={locale} number={number} name={line} journey={journey} />}
          download={<DownloadFigure locale={locale} number={number} files={files} />}
          meaning={<p>{say(locale, 'journey.meaning')}</p>}
        />
      }
      trust={
        <TrustLine
          locale={locale}
          series={trusted}
          currentEdition={currentEdition}
          shown={stages.flatMap(({ shown, loss, gate }) => [
            ...(shown ? [shown.year] : []),
            ...(loss ? [loss.year] : []),
            ...(gate.count ? [gate.count.figure] : []),
          ])}
          counted={message('journey.counted')}
        />
      }
      notes={[say(locale, 'journey.notAdd'), say(locale, 'journey.scaleNote')]}
    >
      <div className="journey">
        <JourneyTrack locale={locale} stages={stages} />
        <ol className="journey__stages" aria-label={say(locale, 'journey.name')}>
          {stages.map((stage) => (
            <JourneyColumn key={stage.measure.id} locale={locale} board={board} stage={stage} most={most} />
          ))}
          <li className="journey__end">
            <p className="journey__gate">
              <strong>{say(locale, end.name)}</strong>
              {end.count && <span>{countWords(locale, end.count)}</span>}
            </p>
          </li>
        </ol>
      </div>
    </Figure>
  )
}
