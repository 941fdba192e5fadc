import { Failure } from '@/components/layout/Failure'
import type { Message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { pageLocale } from '../_request/page-locale'

/** 404: no such page, or no such board, measure or edition. */
export async function NotFoundView({ words }: { readonly words?: Message }) {
  const locale = await pageLocale()
  return (
    <Failure
      locale={locale}
      title={say(locale, 'pages.notFoundTitle')}
      paragraphs={
        words
          ? [say(locale, words)]
          : [say(locale, 'pages.notFoundTyped'), say(locale, 'pages.notFoundPasted')]
      }
      next={{ href: '/', words: say(locale, 'pages.notFoundBack') }}
    />
  )
}
