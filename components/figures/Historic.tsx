import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** The mark of figures that ended more than 18 months ago. */
export function Historic({ locale }: { readonly locale: Locale }) {
  return (
    <>
      {' '}
      <span className="historic">{say(locale, 'figure.historic')}</span>
    </>
  )
}
