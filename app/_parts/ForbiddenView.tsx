import { Failure } from '@/components/layout/Failure'
import type { Forbidden } from '@/lib/access/errors'
import { message } from '@/lib/text/message'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { accountWords } from '../_request/account-words'
import { pageAddress } from '../_request/page-address'
import { pageLocale } from '../_request/page-locale'

/** 403: the account does not cover this, and whom to ask; published figures of the same measure are offered. */
export async function ForbiddenView({ error }: { readonly error?: Forbidden }) {
  const locale = await pageLocale()
  const account = await currentViewer().then(
    (viewer) => accountWords(locale, viewer),
    () => null,
  )
  const [path] = (await pageAddress()).split('?')
  return (
    <Failure
      locale={locale}
      title={say(locale, 'pages.forbiddenTitle')}
      paragraphs={[say(locale, error?.words ?? message('errors.forbidden'))]}
      steps={{
        title: say(locale, 'pages.forbiddenDo'),
        items: [
          ...(account === null ? [] : [say(locale, 'pages.forbiddenAccount', { account })]),
          say(locale, 'pages.forbiddenAskManager'),
          say(locale, 'pages.forbiddenAskAdministrator'),
          say(locale, 'pages.forbiddenAskColleague'),
        ],
      }}
      note={say(locale, 'pages.forbiddenNote')}
      offersTitle={say(locale, 'pages.forbiddenOpen')}
      offers={(error?.openSources ?? []).map(({ id, name }) => ({
        href: `${path}?source=${id}`,
        words: name[locale],
      }))}
      next={{ href: '/', words: say(locale, 'pages.forbiddenBack') }}
    />
  )
}
