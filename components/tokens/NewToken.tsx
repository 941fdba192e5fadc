import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** A new token, this once. */
export function NewToken({ locale, text }: { readonly locale: Locale; readonly text: string }) {
  return (
    <section className="new-token" aria-labelledby="new-token-title">
      <h2 className="section__title" id="new-token-title">
        {say(locale, 'tokens.madeTitle')}
      </h2>
      <p>{say(locale, 'tokens.madeLead')}</p>
      <p>
        <code className="new-token__text">{text}</code>
      </p>
    </section>
  )
}
