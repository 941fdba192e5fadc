import { ListTable } from '@/components/figures/ListTable'
import { Section } from '@/components/layout/Section'
import { numberWords } from '@/components/words/number-words'
import type { JobOutcome } from '@/lib/releases/linked/jobs/job-outcome'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { dayMessage, periodMessage } from '@/lib/text/say-period'

const month = (text: string) => periodMessage({ granularity: 'month', start: `${text}-01` })

type Report = NonNullable<JobOutcome['report']>

/** What an import read, file by file, and which rows it set aside and why. */
export function JobReport({ locale, report }: { readonly locale: Locale; readonly report: Report }) {
  const title = say(locale, 'deliveries.reportTitle')
  const aside = say(locale, 'deliveries.setAsideTitle')
  const number = (count: number) => numberWords(locale, count)
  const reasons = report.files.flatMap((file) =>
    file.reasons.filter(({ rows }) => rows > 0).map((reason) => ({ ...reason, file: file.file })),
  )
  return (
    <>
      <Section
        title={title}
        lead={say(locale, 'deliveries.reportLead', {
          supplier: report.supplier,
          from: month(report.period.from),
          to: month(report.period.to),
          snapshot: dayMessage(report.snapshot),
        })}
      >
        <ListTable
          locale={locale}
          name={title}
          columns={[
            { name: say(locale, 'deliveries.columnFile') },
            { name: say(locale, 'deliveries.columnRows'), number: true },
            { name: say(locale, 'deliveries.columnLoaded'), number: true },
            { name: say(locale, 'deliveries.columnSetAside'), number: true },
            { name: say(locale, 'deliveries.columnDeleted'), number: true },
          ]}
          rows={report.files.map((file) => ({
            key: file.file,
            head: file.file,
            cells: [number(file.rows), number(file.loaded), number(file.setAside), number(file.deleted)],
          }))}
        />
      </Section>
      <Section title={aside}>
        {reasons.length === 0 ? (
          <p>{say(locale, 'deliveries.noneSetAside')}</p>
        ) : (
          <ListTable
            locale={locale}
            name={aside}
            columns={[
              { name: say(locale, 'deliveries.columnFile') },
              { name: say(locale, 'deliveries.columnColumn') },
              { name: say(locale, 'deliveries.columnFault') },
              { name: say(locale, 'deliveries.columnRows'), number: true },
            ]}
            rows={reasons.map(({ file, column, fault, rows }) => ({
              key: `${file}|${column}|${fault}`,
              head: file,
              cells: [
                column ?? say(locale, 'deliveries.wholeRow'),
                say(locale, `delivery.${fault}` as MessageKey),
                number(rows),
              ],
            }))}
          />
        )}
      </Section>
    </>
  )
}
