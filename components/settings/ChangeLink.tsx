import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** The way to the form of one setting. */
export function ChangeLink({
  locale,
  href,
  what,
  isSet,
}: {
  readonly locale: Locale
  readonly href: string
  /** What it is of, for who hears the links of the page alone. */
  readonly what: string
  readonly isSet: boolean
}) {
  return (
    <a
      href={href}
      className="link no-print"
      aria-label={say(locale, isSet ? 'settings.changeLabel' : 'settings.setLabel', { what })}
    >
      {say(locale, isSet ? 'settings.change' : 'settings.set')}
    </a>
  )
}
