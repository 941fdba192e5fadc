import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** The title of the browser's window: what the page is about, then the service. */
export function PageTitle({
  locale,
  title,
  fault = false,
}: {
  readonly locale: Locale
  readonly title: string
  /** Something is wrong with what was chosen or sent. */
  readonly fault?: boolean
}) {
  return <title>{say(locale, fault ? 'layout.pageTitleFault' : 'layout.pageTitle', { title })}</title>
}
