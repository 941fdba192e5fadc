import type { Job } from '@/lib/releases/linked/jobs/read-jobs'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { KeepCurrent } from './KeepCurrent'

/** How far a job is: its step, its rows and the time left. Looks again by itself where scripts run. */
export function JobProgress({ locale, job }: { readonly locale: Locale; readonly job: Job }) {
  const { progress } = job
  const time = (seconds: number) =>
    seconds < 90
      ? say(locale, 'deliveries.seconds', { seconds })
      : say(locale, 'deliveries.minutes', { minutes: Math.round(seconds / 60) })
  return (
    <div className="progress">
      <p role="status">
        {progress
          ? say(locale, `deliveries.step.${progress.step}`)
          : say(locale, job.state === 'queued' ? 'deliveries.waiting' : 'deliveries.state.running')}
      </p>
      {progress && (
        <>
          <progress
            className="progress__bar"
            max={progress.rows || 1}
            value={progress.done}
            aria-label={say(locale, `deliveries.step.${progress.step}`)}
          />
          <p className="progress__words">
            {say(locale, 'deliveries.progress', {
              done: progress.done,
              rows: progress.rows,
              time: time(progress.secondsLeft),
            })}
          </p>
        </>
      )}
      <p>
        <a href={`/data/deliveries/${job.id}`} className="link">
          {say(locale, 'deliveries.lookAgain')}
        </a>
      </p>
      <KeepCurrent />
    </div>
  )
}
