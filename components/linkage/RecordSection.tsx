import { Facts } from '@/components/layout/Facts'
import { Section } from '@/components/layout/Section'
import type { LinkageOfRelease } from '@/lib/questions/linkage-run.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'
import { linkageGrade } from './linkage-grade'
import { columnWords, percentWords, roughly, weightWords } from './linkage-words'

/** The algorithmic transparency record of one linkage, written from what was kept of its run. */
export function RecordSection({
  locale,
  release: { run },
}: {
  readonly locale: Locale
  readonly release: LinkageOfRelease
}) {
  if (!run) return null
  const { low, standard, strict } = run.thresholds
  const weight = (value: number) => weightWords(locale, value)
  const columns = [...new Set(run.records.flatMap(({ filled }) => Object.keys(filled)))]
  const exact = run.exact.reduce((sum, { pairs }) => sum + pairs, 0)
  return (
    <Section id="record" title={say(locale, 'linkage.recordTitle')} lead={say(locale, 'linkage.recordLead')}>
      <Facts
        facts={[
          {
            name: say(locale, 'linkage.recordModel'),
            content: (
              <>
                <span lang="en">{run.model.name}</span>, {run.model.version}
              </>
            ),
          },
          ...(run.engine
            ? [
                {
                  name: say(locale, 'linkage.recordEngine'),
                  content: `${run.engine.name} ${run.engine.version}`,
                },
              ]
            : []),
          {
            name: say(locale, 'linkage.recordSnapshot'),
            content: say(locale, dayMessage(run.snapshot)),
          },
          {
            name: say(locale, 'linkage.recordThresholds'),
            content:
              low !== null && strict !== null
                ? say(locale, 'linkage.recordThresholdsWords', {
                    standard: weight(standard),
                    low: weight(low),
                    strict: weight(strict),
                  })
                : say(locale, 'linkage.recordThresholdsOnly', { standard: weight(standard) }),
          },
          ...(columns.length > 0
            ? [
                {
                  name: say(locale, 'linkage.recordInputs'),
                  content: columns.map((column) => columnWords(locale, column)).join(', '),
                },
              ]
            : []),
          ...(run.by === 'service'
            ? [
                { name: say(locale, 'linkage.recordHow'), content: say(locale, 'linkage.recordHowWords') },
                { name: say(locale, 'linkage.recordExact'), content: roughly(locale, exact) },
                { name: say(locale, 'linkage.recordRefused'), content: roughly(locale, run.refused) },
              ]
            : []),
          ...(run.accuracy
            ? [
                {
                  name: say(locale, 'linkage.goodTitle'),
                  content: `${say(locale, `linkage.grade.${linkageGrade(run.accuracy)}`)} ${say(locale, 'linkage.precision')}: ${percentWords(locale, run.accuracy.precision.value)}. ${say(locale, 'linkage.recall')}: ${percentWords(locale, run.accuracy.recall.value)}.`,
                },
              ]
            : []),
          { name: say(locale, 'linkage.recordUse'), content: say(locale, 'linkage.recordUseWords') },
        ]}
      />
      <p>
        <a href="/documents/transparency" className="link">
          {say(locale, 'linkage.recordPublished')}
        </a>
      </p>
    </Section>
  )
}
