import { Failure } from '@/components/layout/Failure'
import { NotFound } from '@/lib/access/errors'
import { say } from '@/lib/text/say'
import { pageLocale } from './_request/page-locale'
import { refusal } from './_request/refusal'

/** 404: no such page, or no such board, measure or edition. */
export default async function NotFoundPage() {
  const locale = await pageLocale()
  const { error } = refusal()
  return (
    <Failure
      locale={locale}
      title={say(locale, 'pages.notFoundTitle')}
      paragraphs={
        error instanceof NotFound
          ? [say(locale, error.words)]
          : [say(locale, 'pages.notFoundTyped'), say(locale, 'pages.notFoundPasted')]
      }
      next={{ href: '/', words: say(locale, 'pages.notFoundBack') }}
    />
  )
}
