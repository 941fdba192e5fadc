import type { forecasts as english } from '../en/forecasts'
import type { SameKeys } from '../same-keys'

export const forecasts: SameKeys<typeof english> = {
  range: 'Tebygol o fod rhwng {lower} a {upper} erbyn {when} (siawns o {chance}).',
  steady: '{value} yn debygol erbyn {when}: nid yw wedi newid hyd yn hyn.',
  chance: '{count, number} mewn {of, number}',
  method:
    'Rhagolwg drwy {method}, a wnaeth yn well na “yr un fath â’r llynedd” mewn {origins, plural, other {# rhagolwg blaenorol}}.',
  noSkill:
    'Ni allwn wneud yn well na “yr un fath â’r llynedd” ar gyfer y gyfres hon (rhoddwyd cynnig ar {origins, plural, other {# rhagolwg blaenorol}}), felly dyna a ddangosir.',
  tooShort: 'Rhy ychydig o fisoedd i farnu rhagolwg. Dangosir “yr un fath â’r llynedd”.',
  held: 'Daliodd yr ystod hon tua {held} o weithiau mewn rhagolygon blaenorol nad oedd â rhan yn ei gosod.',
  heldLess:
    'Byddwch yn ofalus â’r ystod hon: dim ond tua {held} o weithiau y daliodd mewn rhagolygon blaenorol, nid {promised}.',
  notChecked: 'Mae rhy ychydig o ragolygon blaenorol i wirio’r ystod hon.',
  seasonalNaive: '“yr un fath â’r llynedd”',
  drift: 'llinell syth o’r mis cyntaf i’r olaf',
  holtWintersDamped: 'llyfnhau gyda thuedd sy’n pylu a thymor (Holt–Winters)',
  holtWintersMultiplicative: 'llyfnhau gyda thuedd a thymor mewn cyfrannedd (Holt–Winters)',
  ets: 'y model llyfnhau esbonyddol sy’n ffitio orau',
  theta: 'y dull Theta',
  stlEts: 'tynnu’r tymor allan, yna llyfnhau (STL)',
  average: 'cyfartaledd o sawl dull, wedi’i bwysoli yn ôl pa mor dda y gwnaeth pob un',
  targetMet: 'Mae’r targed o {target} wedi’i gyrraedd yn awr.',
  targetIn:
    'Cyrhaeddir y targed o {target} ymhen {months, plural, =1 {un mis} other {# mis}}, os na fydd dim arall yn newid.',
  targetNever: 'Ni chyrhaeddir y targed o {target} o fewn {months, plural, other {# mis}}.',
  nothingOpen: 'Nid oes dim heb ei gwblhau.',
  clearsIn:
    'Ar y cyflymder hwn, cwblheir popeth sydd heb ei gwblhau yn awr ymhen tua {months, plural, other {# mis}}.',
  neverClears:
    'Ar y cyflymder hwn ni fydd yr achosion heb eu cwblhau byth yn clirio: ni chwblheir mwy nag a dderbynnir.',
  fewerOpen:
    'O gymharu â dim newid: {count, plural, other {# yn llai o achosion heb eu cwblhau}} ar ôl {months, plural, other {# mis}}.',
  moreOpen:
    'O gymharu â dim newid: {count, plural, other {# yn fwy o achosion heb eu cwblhau}} ar ôl {months, plural, other {# mis}}.',
  sameOpen:
    'O gymharu â dim newid: dim gwahaniaeth yn nifer yr achosion heb eu cwblhau ar ôl {months, plural, other {# mis}}.',
  onlyDifference: 'Y gwahaniaeth sy’n bwysig; nid rhagolwg yw’r llinell sylfaen.',
}
