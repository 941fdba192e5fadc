import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

const labels = [
  { key: 'pages.motifRecorded', small: false },
  { key: 'pages.motifDecision', small: true },
  { key: 'pages.motifCharge', small: true },
  { key: 'pages.motifHearing', small: true },
  { key: 'pages.motifCrown', small: false },
  { key: 'pages.motifCompleted', small: false },
] as const

/** The way of a case from crime to result: a picture of what the service is about, with no figures in it. */
export function Motif({ locale }: { readonly locale: Locale }) {
  return (
    <div className="motif">
      <ol className="motif__labels">
        {labels.map(({ key, small }) => (
          <li key={key} className={small ? 'motif__small' : undefined}>
            {say(locale, key)}
          </li>
        ))}
      </ol>
      <svg
        className="motif__bar"
        viewBox="0 0 1180 28"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <path
          fill="#12436d"
          d="M0 0h119v28H0zM122 0h143v28H122zM268 0h102v28H268zM373 0h89v28h-89zM465 0h703l12 14-12 14H465z"
        />
      </svg>
    </div>
  )
}
