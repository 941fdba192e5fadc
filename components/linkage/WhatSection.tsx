import { Section } from '@/components/layout/Section'
import type { EverybodysRun } from '@/lib/questions/linkage-run.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { weightWords } from './linkage-words'

/** What linkage is, in three short paragraphs. */
export function WhatSection({
  locale,
  run,
}: {
  readonly locale: Locale
  readonly run: EverybodysRun | null
}) {
  return (
    <Section title={say(locale, 'linkage.whatTitle')} lead={say(locale, 'linkage.whatWhy')}>
      <div className="prose">
        {run?.by === 'service' && (
          <p>
            {say(locale, 'linkage.whatService', { threshold: weightWords(locale, run.thresholds.standard) })}
          </p>
        )}
        {run?.by === 'supplier' && <p>{say(locale, 'linkage.whatSupplier')}</p>}
        <p>{say(locale, 'linkage.whatPrivacy')}</p>
        {!run && <p>{say(locale, 'linkage.notKnown')}</p>}
      </div>
    </Section>
  )
}
