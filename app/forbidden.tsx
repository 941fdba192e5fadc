import { Failure } from '@/components/layout/Failure'
import { Forbidden } from '@/lib/access/errors'
import { say } from '@/lib/text/say'
import { pageAddress } from './_request/page-address'
import { pageLocale } from './_request/page-locale'
import { refusal } from './_request/refusal'

/** 403: the account does not cover this; published figures of the same measure are offered. */
export default async function ForbiddenPage() {
  const locale = await pageLocale()
  const { error } = refusal()
  const open = error instanceof Forbidden ? error.openSources : []
  const [path] = (await pageAddress()).split('?')
  return (
    <Failure
      locale={locale}
      title={say(locale, 'pages.forbiddenTitle')}
      paragraphs={[say(locale, error?.words ?? { key: 'errors.forbidden' })]}
      offersTitle={say(locale, 'pages.forbiddenOpen')}
      offers={open.map(({ id, name }) => ({ href: `${path}?source=${id}`, words: name[locale] }))}
      next={{ href: '/', words: say(locale, 'pages.forbiddenBack') }}
    />
  )
}
