import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** In place of a plot: why there is nothing, and one link that widens the choice. */
export function EmptyState({
  locale,
  title = say(locale, 'figure.emptyTitle'),
  reason,
  widen,
}: {
  readonly locale: Locale
  readonly title?: string
  readonly reason: string
  readonly widen?: string
}) {
  return (
    <div className="state">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{reason}</p>
      {widen && (
        <p>
          <a href={widen} className="link">
            {say(locale, 'figure.emptyWiden')}
          </a>
        </p>
      )}
    </div>
  )
}
