import type { durations as english } from '../en/durations'
import type { SameKeys } from '../same-keys'

export const durations: SameKeys<typeof english> = {
  half: 'Mae hanner yr achosion hyn yn cael eu cwblhau o fewn {days}, gan gyfrif achosion heb eu cwblhau (rhwng {lower} a {upper}).',
  halfAtLeast:
    'Mae hanner yr achosion hyn yn cael eu cwblhau o fewn {days}, gan gyfrif achosion heb eu cwblhau (o leiaf {lower}; cwblhawyd rhy ychydig i roi terfyn uchaf).',
  halfNoLimits:
    'Mae hanner yr achosion hyn yn cael eu cwblhau o fewn {days}, gan gyfrif achosion heb eu cwblhau. Cwblhawyd rhy ychydig i ddweud pa mor sicr yw hyn.',
  pace: 'Pe bai cyflymder y cyfnod hwn yn parhau, câi hanner yr achosion eu cwblhau o fewn {days} (rhwng {lower} a {upper}).',
  paceAtLeast:
    'Pe bai cyflymder y cyfnod hwn yn parhau, câi hanner yr achosion eu cwblhau o fewn {days} (o leiaf {lower}; cwblhawyd rhy ychydig i roi terfyn uchaf).',
  paceNoLimits:
    'Pe bai cyflymder y cyfnod hwn yn parhau, câi hanner yr achosion eu cwblhau o fewn {days}. Cwblhawyd rhy ychydig i ddweud pa mor sicr yw hyn.',
  completedAlone:
    'Mae achosion a gwblhawyd ar eu pen eu hunain yn dangos {days}, sy’n gadael y rhai araf allan.',
  completedToo: 'Mae achosion a gwblhawyd ar eu pen eu hunain yn dangos {days}.',
  notReached: 'Cwblhawyd llai na hanner yr achosion hyn, felly nid oes achos canol eto.',
  finishedBy: 'O fewn {days}, caiff tua {count} o bob 100 eu cwblhau.',
  sameDay: 'Caiff {count} o bob 100 o’r achosion hyn eu cwblhau ar y diwrnod y maent yn dechrau.',
  noneEnded:
    '{count, plural, one {Ni chwblhawyd yr achos hwn eto.} other {Ni chwblhawyd yr un o’r # achos hyn eto.}}',
  tooFew:
    'Rhy ychydig o achosion i ddweud pa mor hir y maent yn cymryd ({count, plural, =0 {dim} other {# achos}}).',
  ofEvery100: 'O bob 100 o {who}, erbyn {days}: {parts}.',
  part: '{count} {outcome}',
  andMore: '{first}, {rest}',
  lastTwo: '{first} a {rest}',
  curvesDiffer:
    'Mae’r grwpiau’n wahanol o fwy na siawns. Gwiriwch y cofnodi a’r cymysgedd achosion cyn dim arall.',
  curvesAlike: 'Dim gwahaniaeth dibynadwy rhwng y grwpiau.',
}
