import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

const links = [
  ['/data/dictionary', 'layout.dictionary'],
  ['/data/sources', 'layout.sources'],
  ['/data/releases', 'layout.releases'],
  ['/data/gaps', 'layout.gaps'],
  ['/help', 'layout.help'],
  ['/documents', 'legal.documentsTitle'],
  ['/accessibility', 'layout.accessibility'],
  ['/privacy', 'layout.privacy'],
  ['/cookies', 'layout.cookies'],
] as const

const licence = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'

export function Footer({ locale }: { readonly locale: Locale }) {
  // The licence's name is a link inside a sentence whose order differs between the languages.
  const mark = '\u0000'
  const [before, after] = say(locale, 'layout.licence', { licence: mark }).split(mark)
  return (
    <footer className="govuk-footer footer">
      <div className="page">
        <nav aria-label={say(locale, 'layout.footerTitle')}>
          <ul className="footer__links">
            {links.map(([href, words]) => (
              <li key={href}>
                <a href={href} className="link">
                  {say(locale, words)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="footer__licence">
          {before}
          <a href={licence} className="link" rel="license">
            {say(locale, 'layout.licenceName')}
          </a>
          {after}
        </p>
      </div>
    </footer>
  )
}
