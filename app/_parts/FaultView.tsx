import { Failure } from '@/components/layout/Failure'
import { say } from '@/lib/text/say'
import { pageAddress } from '../_request/page-address'
import { pageLocale } from '../_request/page-locale'

/** 500, 503 and their like: what to do, and the same page to be tried again. */
export async function FaultView({ detail }: { readonly detail: string }) {
  const locale = await pageLocale()
  return (
    <Failure
      locale={locale}
      title={say(locale, 'failure.title')}
      paragraphs={[detail]}
      next={{ href: await pageAddress(), words: say(locale, 'failure.again') }}
    />
  )
}
