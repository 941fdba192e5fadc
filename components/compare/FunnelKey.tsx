import type { FunnelLook } from '@/components/charts/options/funnel-model.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

const shapes: Record<FunnelLook, React.ReactElement> = {
  own: <circle cx="7" cy="7" r="6" fill="#12436d" />,
  group: <path d="M2.5 2.5h9v9h-9z" fill="#28a197" stroke="#0b0c0c" />,
  outside: <path d="M7 1.5 13 12.5H1z" fill="#801650" stroke="#0b0c0c" />,
  other: <circle cx="7" cy="7" r="4" fill="#ffffff" stroke="#0b0c0c" strokeWidth="1.25" />,
}

/** What the marks of a funnel stand for; only those that are drawn. */
export function FunnelKey({
  locale,
  own,
  drawn,
  unnamed,
}: {
  readonly locale: Locale
  /** Name of the board itself. */
  readonly own: string
  readonly drawn: ReadonlySet<FunnelLook>
  readonly unnamed: boolean
}) {
  const words: Record<FunnelLook, string> = {
    own,
    group: say(locale, 'compare.keyGroup'),
    outside: say(locale, 'compare.keyOutside'),
    other: say(locale, unnamed ? 'compare.keyOther' : 'compare.keyBoard'),
  }
  return (
    <ul className="funnel-key">
      {(Object.keys(shapes) as FunnelLook[])
        .filter((look) => drawn.has(look))
        .map((look) => (
          <li key={look}>
            <svg
              className="signal__shape"
              viewBox="0 0 14 14"
              width="14"
              height="14"
              aria-hidden="true"
              focusable="false"
            >
              {shapes[look]}
            </svg>
            <span>{words[look]}</span>
          </li>
        ))}
    </ul>
  )
}
