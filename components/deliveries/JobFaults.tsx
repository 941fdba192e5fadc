import { ListTable } from '@/components/figures/ListTable'
import { faultMessage, type JobFault, type JobOutcome } from '@/lib/releases/linked/jobs/job-outcome'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** Why a delivery was refused: where, what is wrong, and what to do. */
export function JobFaults({ locale, outcome }: { readonly locale: Locale; readonly outcome: JobOutcome }) {
  const { faults = [], faultCount = faults.length } = outcome
  const name = say(locale, 'deliveries.faultsTitle')
  const more = faultCount - faults.length
  return (
    <>
      <ListTable
        locale={locale}
        name={name}
        columns={[
          { name: say(locale, 'deliveries.columnPlace') },
          { name: say(locale, 'deliveries.columnReason') },
          { name: say(locale, 'deliveries.columnRemedy') },
        ]}
        rows={faults.map((fault, index) => ({
          key: String(index),
          head: placeWords(locale, fault),
          cells: [
            say(locale, faultMessage(fault.reason)),
            fault.remedies.map((remedy) => say(locale, faultMessage(remedy))).join(' '),
          ],
        }))}
      />
      {more > 0 && <p>{say(locale, 'deliveries.moreFaults', { more })}</p>}
    </>
  )
}

function placeWords(locale: Locale, { file, line, column }: JobFault): string {
  return [
    file ?? say(locale, 'deliveries.wholeDelivery'),
    line !== null && say(locale, 'deliveries.line', { line }),
    column !== null && say(locale, 'deliveries.column', { column }),
  ]
    .filter((part) => part !== false)
    .join(', ')
}
