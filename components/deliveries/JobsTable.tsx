import { ListTable } from '@/components/figures/ListTable'
import type { Job } from '@/lib/releases/linked/jobs/read-jobs'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { jobWords, timeWords } from './job-words'

/** The jobs that stewards filed, the newest first. */
export function JobsTable({ locale, jobs }: { readonly locale: Locale; readonly jobs: readonly Job[] }) {
  const name = say(locale, 'deliveries.jobsTitle')
  if (jobs.length === 0) return <p>{say(locale, 'deliveries.noJobs')}</p>
  return (
    <ListTable
      locale={locale}
      name={name}
      columns={[
        { name: say(locale, 'deliveries.columnJob') },
        { name: say(locale, 'deliveries.columnWhat') },
        { name: say(locale, 'deliveries.columnState') },
        { name: say(locale, 'deliveries.columnBegun') },
      ]}
      rows={jobs.map((job) => ({
        key: String(job.id),
        head: (
          <a href={`/data/deliveries/${job.id}`} className="link">
            {say(locale, 'deliveries.jobTitle', { job: job.id })}
          </a>
        ),
        cells: [
          jobWords(locale, job),
          say(locale, `deliveries.state.${job.state}`),
          timeWords(locale, job.createdAt),
        ],
      }))}
    />
  )
}
