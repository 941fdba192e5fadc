import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** The links to a figure's numbers as files, and to its picture; or why there are none. */
export function Download({
  locale,
  href,
  picture = false,
}: {
  readonly locale: Locale
  readonly href: string | null
  /** It is the first figure of its measure, of which there is a picture. */
  readonly picture?: boolean
}) {
  if (href === null) return <p>{say(locale, 'figure.downloadNotAllowed')}</p>
  const as = (format: string) => `${href}${href.includes('?') ? '&' : '?'}format=${format}`
  const [address, filters = ''] = href.split('?', 2)
  const pictures = [
    { ending: 'svg', words: 'figure.downloadSvg' },
    { ending: 'png', words: 'figure.downloadPng' },
  ] as const
  return (
    <>
      <ul>
        {picture &&
          pictures.map(({ ending, words }) => (
            <li key={ending}>
              <a href={`${address}/chart.${ending}${filters && `?${filters}`}`} className="link" download>
                {say(locale, words)}
              </a>
            </li>
          ))}
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
