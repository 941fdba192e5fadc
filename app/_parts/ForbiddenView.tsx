import { Failure } from '@/components/layout/Failure'
import type { Forbidden } from '@/lib/access/errors'
import { message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { pageAddress } from '../_request/page-address'
import { pageLocale } from '../_request/page-locale'

/** 403: the account does not cover this; published figures of the same measure are offered. */
export async function ForbiddenView({ error }: { readonly error?: Forbidden }) {
  const locale = await pageLocale()
  const [path] = (await pageAddress()).split('?')
  return (
    <Failure
      locale={locale}
      title={say(locale, 'pages.forbiddenTitle')}
      paragraphs={[say(locale, error?.words ?? message('errors.forbidden'))]}
      offersTitle={say(locale, 'pages.forbiddenOpen')}
      offers={(error?.openSources ?? []).map(({ id, name }) => ({
        href: `${path}?source=${id}`,
        words: name[locale],
      }))}
      next={{ href: '/', words: say(locale, 'pages.forbiddenBack') }}
    />
  )
}
