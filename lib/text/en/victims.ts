/** Where do we lose victims? ICU message format; a stage's name follows a colon or stands alone. */
export const victims = {
  'stage-withdrawal-police': 'Police',
  'stage-withdrawal-precharge': 'CPS, before charge',
  'stage-withdrawal-postcharge': 'CPS, after charge',
  'stage-withdrawal-trial': 'Trial',

  verdictNothing: 'There are no figures that could tell.',
  verdictHistoric: 'There are no recent figures: those that follow are historic.',
  verdictEarly: 'Too early to say whether it has changed: there are too few figures to judge.',
  verdictSteady: 'No clear change at any stage.',
  verdictMoreOne: 'More cases than expected stop for want of the victim’s support at one stage: {stage}.',
  verdictMoreSome:
    'More cases than expected stop for want of the victim’s support at {count, plural, =2 {two} =3 {three} =4 {four} other {#}} stages.',
  verdictFewerOne: 'Fewer cases than expected stop for want of the victim’s support at one stage: {stage}.',
  verdictFewerSome:
    'Fewer cases than expected stop for want of the victim’s support at {count, plural, =2 {two} =3 {three} =4 {four} other {#}} stages.',
  verdictMixed:
    'More cases than expected stop for want of the victim’s support at {worse, plural, one {one stage} =2 {two stages} =3 {three stages} other {# stages}}, fewer at {better, plural, one {one} =2 {two} =3 {three} other {#}}.',

  outOf100:
    'Of every 100 victims, {count} have withdrawn within {days} of the crime being recorded, before any charge.',
  outOf100After: 'Of every 100 victims who saw a charge, {count} have withdrawn within {days} of it.',
  largest:
    'The largest share is at this stage: {stage}, {share} ({numerator, number} of {denominator, number}; between {lower} and {upper}).',
  half: 'Half of those who withdrew before charge in {period} had done so within {days}.',
  halfRange:
    'Half of those who withdrew before charge in {period} had done so within {days} (between {lower} and {upper}).',
  sinceMore: '{stage}: more than expected since {since}. {reason}',
  sinceFewer: '{stage}: fewer than expected since {since}. {reason}',

  stagesTitle: 'Share of cases that stop for want of the victim’s support, by stage',
  stagesTitleLargest: 'The largest share stops at this stage: {stage} ({share})',
  stagesLine:
    'Cases that stop because the victim does not support them, by stage, {category}, {area}, {period} (filled dot) and a year before (hollow dot); the bar is the likely range',
  stagesCounted: 'at each stage its own cases (see the table)',
  stagesHead: 'Share',
  basesTitle: 'Different bases',
  bases:
    'Each stage counts only what reached it: outcomes, decisions, prosecutions, trials. The shares cannot be added.',
  notWhyTitle: 'What it cannot say',
  notWhy:
    'It says at which point a case stopped, not why the victim stopped supporting it. Ask those who keep in touch with victims.',
  columnStage: 'Stage',
  columnStopped: 'Stopped',
  columnOf: 'Of',

  waitsTitle: 'Risk by time waited, and what is known of reasons',
  waitsLead:
    'Of those still waiting, how many withdraw in the next 30 days. Those who wait long are other victims than those whose cases end soon: it is a link, not proof of a cause.',
  reasonsNote:
    'Reasons are recorded only for trials that did not go ahead. No record says why a victim withdrew before that.',
  splitsTitle: 'By {by}',
  splitsLead:
    'Victims who withdrew within 90 days of the crime being recorded, or of the charge. Each category is judged by its own past. None is ranked.',
  notSplit:
    'Time waited, reasons and other splits are not shown for one crime type: the two are never crossed, to protect people.',
} as const
