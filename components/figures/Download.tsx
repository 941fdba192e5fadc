import type { FigureFiles } from '@/components/words/figure-files'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** The links to a figure's numbers as files, and to its picture; or why there are none. */
export function Download({
  locale,
  href,
  picture = false,
  own,
}: {
  readonly locale: Locale
  readonly href: string | null
  /** It is the first figure of its measure, of which there is a picture. */
  readonly picture?: boolean
  /** Files of this figure of its page, for its picture where it is another. */
  readonly own?: { readonly number: string; readonly files: FigureFiles | null }
}) {
  if (href === null) return <p>{say(locale, 'figure.downloadNotAllowed')}</p>
  const as = (format: string) => `${href}${href.includes('?') ? '&' : '?'}format=${format}`
  const [address, filters = ''] = href.split('?', 2)
  const pictures = (['svg', 'png'] as const).map((ending) => ({
    ending,
    words: ending === 'svg' ? ('figure.downloadSvg' as const) : ('figure.downloadPng' as const),
    to: own?.files
      ? own.files(own.number, `chart.${ending}`)
      : picture && `${address}/chart.${ending}${filters && `?${filters}`}`,
  }))
  return (
    <>
      <ul>
        {pictures.map(
          ({ ending, words, to }) =>
            to && (
              <li key={ending}>
                <a href={to} className="link" download>
                  {say(locale, words)}
                </a>
              </li>
            ),
        )}
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
