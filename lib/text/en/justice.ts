/** Is the quality of justice improving? ICU message format; names of measures follow a colon. */
export const justice = {
  sharesSome: '{count, plural, one {One share is} other {# shares are}} unusual: {names}',
  sharesNone: 'No share along the case shows a clear change',
  sharesEarly: 'Too few figures to judge the shares along the case',
  sharesLine:
    'Shares along the case, {category}, {area}, {period} (filled dot) and a year before (hollow dot); the bar is the likely range',
  head: 'Share',
  columnShare: 'Share',
  columnPart: 'Counted',
  columnOf: 'Of',
  counted: 'for each share its own cases (see the table)',
  basesTitle: 'Different bases',
  bases:
    'Each share counts what reached it: charging decisions, pleas, trials, prosecutions, first hearings. Only the three shares of trials belong together; vacated trials are not among them.',
  cannotTitle: 'What it cannot say',
  cannot:
    'How often something happens, not whether it was right in a case. Fewer guilty pleas or convictions are not by themselves worse justice: ask what changed.',
  reasonsTitle: 'Why trials did not go ahead',
  reasonsLead:
    'Trials that cracked or were ineffective, by the reason that the court recorded, of all trials listed.',
  splitsTitle: 'By {by}',
  splitsLead: 'Each category is judged by its own past. None is ranked.',
  notSplit:
    'Reasons and other splits are not shown for one crime type: the two are never crossed, to protect people.',
} as const
