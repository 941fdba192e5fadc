import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** The other language by its own name, marked as what it is. */
export function LanguageLink({ locale, path }: { readonly locale: Locale; readonly path: string }) {
  const other: Locale = locale === 'en' ? 'cy' : 'en'
  return (
    <a
      className="header__link"
      href={`/language?to=${other}&back=${encodeURIComponent(path)}`}
      hrefLang={other}
      lang={other}
      rel="alternate"
    >
      {say(locale, 'layout.otherLanguage')}
    </a>
  )
}
