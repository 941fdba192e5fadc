/** What one series of figures says. ICU message format. */
export const series = {
  gap: 'No figure was published for this period.',
  noCases: 'There were none in this period.',
  smallDenominator: 'Not shown, because a rate on fewer than {least} says little ({counted}).',
  fewCases:
    'Not shown, because {cases, plural, one {one case is} other {# cases are}} too few to say how long they take.',
  fewBegun: 'Not shown, because fewer than {least} began in this period: too few to say how long it takes.',
  paceNotReached: 'At the pace of this period fewer than half would finish within the time that can be seen.',
  coarserHidden:
    'Shown by {unit, select, quarter {quarter} other {financial year}}, because some {unit, select, quarter {months} other {quarters}} have too few to be shown.',
  coarserSmall:
    'Shown by {unit, select, quarter {quarter} other {financial year}}, because single {unit, select, quarter {months} other {quarters}} have too few for a figure that means something.',
} as const
