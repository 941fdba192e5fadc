import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** The links to a figure's numbers as files, or why there are none. */
export function Download({ locale, href }: { readonly locale: Locale; readonly href: string | null }) {
  if (href === null) return <p>{say(locale, 'figure.downloadNotAllowed')}</p>
  const as = (format: string) => `${href}${href.includes('?') ? '&' : '?'}format=${format}`
  return (
    <>
      <ul>
        <li>
          <a href={as('csv')} className="link" download>
            {say(locale, 'figure.downloadCsv')}
          </a>
        </li>
        <li>
          <a href={as('json')} className="link">
            {say(locale, 'figure.downloadJson')}
          </a>
        </li>
      </ul>
      <p>{say(locale, 'figure.downloadNote')}</p>
    </>
  )
}
