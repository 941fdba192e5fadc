import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** Says on every page that figures are invented, as long as any of them is. */
export function DemonstrationStrip({ locale }: { readonly locale: Locale }) {
  return (
    <div className="demo-strip">
      <p className="demo-strip__words">
        <strong>{say(locale, 'layout.demonstration')}</strong> {say(locale, 'layout.demonstrationWords')}
      </p>
    </div>
  )
}
