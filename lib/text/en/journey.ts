/** The way of a case at a glance: how many, how long, who leaves. ICU message format; names follow a colon or a bracket. */
export const journey = {
  'gate-offence-to-recorded': 'Offence',
  'gate-recorded-to-referral': 'Crime recorded',
  'gate-referral-to-charge': 'Sent to the CPS',
  'gate-charge-to-first-listing': 'Charged',
  'gate-first-listing-to-completion': 'First hearing',
  'gate-sent-to-completion': 'Sent to the Crown Court',
  'gate-end': 'Completed in the Crown Court',

  titleBoth:
    'The longest stage: {stage} ({days}). The largest share stops for want of the victim’s support at this stage: {loss} ({share})',
  titleStage: 'The longest stage: {stage} ({days}). No one stage surely loses the largest share of victims',
  titleLoss:
    'No one stage is surely the longest. The largest share stops for want of the victim’s support at this stage: {loss} ({share})',
  titleNone: 'No one stage is surely the longest, and none surely loses the largest share of victims',
  line: 'Median days in each stage, how many came to it, and cases that stop for want of the victim’s support, all offences, {area}{period, select, none {} other {, {months}}}',
  name: 'The stages in order: how many come to each, how long it takes, who leaves',
  count:
    '{basis, select, crimes {{count, plural, one {# crime} other {# crimes}}} suspects {{count, plural, one {# suspect} other {# suspects}}} other {{count, plural, one {# case} other {# cases}}}}',
  countHidden: 'Number hidden',
  countNone: 'No number',
  ended: '{count, plural, one {# case ends} other {# cases end}} here',
  open: 'counting open cases',
  completed: 'of cases that got to its end',
  longest: 'The longest wait',
  hidden: 'Hidden to protect people’s identity',
  none: 'There are no figures of this stage for this board',
  lossNone: 'No figure of victims’ withdrawal',
  loss: 'stop for want of the victim’s support ({name}: {numerator, number} of {denominator, number})',
  lossShare: 'stop for want of the victim’s support ({name})',
  lossHidden: 'Share that stops for want of the victim’s support: hidden ({name})',
  scale: '{count, plural, one {# day} other {# days}}',
  scaleNote: 'Widths of the bar are to scale; a dashed part stands for a stage without a figure.',
  notAdd:
    'Crimes, suspects and cases are different counts, and courts count those of their own area, so nothing here may be divided by its neighbour. Days do not add up: not every case goes through all stages.',
  columnStage: 'Stage',
  columnGate: 'Begins with',
  columnCount: 'Came to it',
  columnDays: 'Half within',
  columnCounted: 'Counted',
  columnHalf: 'Middle half',
  columnLoss: 'Stop for want of the victim’s support',
  columnOf: 'Of',
  counted: 'at each stage its own (see the table)',
  meaning:
    'Each part is one stage. Its days are those within which half of the cases pass it: open cases are counted where everybody must pass, so long waits are not left out. A dark outline marks a stage that surely takes longest. Figures are of a year of whole quarters.',
} as const
