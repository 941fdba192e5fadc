import type { demand as english } from '../en/demand'
import type { SameKeys } from '../same-keys'

// Working Welsh, for a translator to check. Names of measures begin a sentence or follow a colon, so that nothing mutates.
export const demand: SameKeys<typeof english> = {
  verdictNothing: 'Nid oes ffigurau a allai ddweud.',
  verdictHistoric: 'Nid oes ffigurau diweddar: rhai hanesyddol yw’r rhai sy’n dilyn.',
  verdictNoForecast:
    'Ni ellir dweud beth a ddaw nesaf{stock, select, yes {: mae’r ffigurau’n dangos yr hyn a fu} other {}}. {measure}: dim rhagolwg a ddaliodd yn y gorffennol.',
  verdict:
    '{stock, select, yes {{direction, select, rise {Nac ydym, ar y cyflymder hwn. {measure}: tebygol o godi dros y flwyddyn nesaf.} fall {Ydym, ar y cyflymder hwn. {measure}: tebygol o ostwng dros y flwyddyn nesaf.} other {Ni ellir dweud eto. {measure}: gallant godi neu ostwng dros y flwyddyn nesaf.}}} other {{direction, select, rise {Mae mwy yn debygol o ddod i mewn. {measure}: tebygol o godi dros y flwyddyn nesaf.} fall {Mae llai yn debygol o ddod i mewn. {measure}: tebygol o ostwng dros y flwyddyn nesaf.} other {Ni ellir dweud eto. {measure}: gallant godi neu ostwng dros y flwyddyn nesaf.}}}}',
  likely:
    '{measure}: {now} ({at}); tebygol o fod rhwng {lower} a {upper} erbyn hyn: {when} (siawns o 8 mewn 10), os aiff pethau ymlaen fel y buont.',
  stage:
    '{stage, select, cps {Penderfyniadau cyhuddo} magistrates {Llysoedd ynadon} other {Llys y Goron}}: yn y flwyddyn hyd at {to}, daeth {received} i mewn a gadawodd {completed}, {more, select, in {{difference, number} yn fwy i mewn nag allan} out {{difference, number} yn fwy allan nag i mewn} other {cynifer i mewn ag allan}}.',
  stageOpen:
    '{stage, select, cps {Penderfyniadau cyhuddo} magistrates {Llysoedd ynadon} other {Llys y Goron}}: yn y flwyddyn hyd at {to}, daeth {received} i mewn a gadawodd {completed}, {more, select, in {{difference, number} yn fwy i mewn nag allan} out {{difference, number} yn fwy allan nag i mewn} other {cynifer i mewn ag allan}}; roedd {open} heb eu cwblhau ar ei diwedd, {before} ar ei dechrau.',
  realNone: '{measure}: nid yw’r newid diweddaraf yn dangos dim anarferol ochr yn ochr â’i orffennol ei hun.',
  real: '{measure}: mae’r newid wedi bod yn {signal, select, worse {waeth na’r disgwyl} better {well na’r disgwyl} other {anarferol}} ers y cyfnod hwn: {since}. {reason}',
  sureDecisions:
    'Mae rhagolwg yn cario’r gorffennol ymlaen. Ni ŵyr ddim am benderfyniad a wnaed ddoe, nac am waith nad yw wedi cyrraedd y cam hwn eto.',
  sureBalance:
    '{stage, select, cps {Penderfyniadau cyhuddo} magistrates {Llysoedd ynadon} other {Llys y Goron}}: dros y flwyddyn cofnodir {count, number} yn {side, select, more {fwy} other {llai}} heb eu cwblhau nag y gall yr hyn a ddaeth i mewn ac a adawodd ei egluro ({share} o’r rhai heb eu cwblhau).',
  noneHistoric: 'Nid oes rhagolwg: ffigurau hanesyddol ydynt.',
  noneShort:
    'Nid oes rhagolwg: rhy ychydig o ffigurau sy’n hysbys heb fwlch, heb ffigur cudd a heb newid yn y ffordd y’u cyfrifir.',

  filterFlow: 'Rhagolwg o',

  forecastTitle:
    '{measure}: tebygol {range} erbyn hyn: {when}{told, select, yes {} other {, ond nid yw hyn wedi’i brofi}}',
  forecastNone: '{measure}: dim rhagolwg',
  forecastLine: '{line}; rhagolwg hyd at {to}',
  chartKnown: 'Hysbys',
  chartLikely: 'tebygol, {when} (8 mewn 10)',
  chartSame: 'Yr un fath â’r llynedd',
  chartNotTested: 'Heb ei brofi',
  chartReading:
    'tebygol {range} (8 mewn 10), disgwyl {expected}; yr un fath â’r llynedd: {same}.{tested, select, yes {} other { Heb ei brofi.}}',
  columnPeriod: 'Cyfnod',
  columnKnown: 'Hysbys',
  columnExpected: 'Disgwyl',
  columnLikely: 'Tebygol (8 mewn 10)',
  columnWide: 'Bron yn sicr (95 mewn 100)',
  columnSame: 'Yr un fath â’r llynedd',
  columnTested: 'Wedi’i brofi',
  testedYes: 'Ydy',
  testedNo: 'Heb ei brofi',

  heldTitle: 'Pa mor dda fu rhagolygon o’r fath?',
  held: 'Dylai’r ystod debygol ddal 8 gwaith mewn 10. Mewn {origins, plural, other {# rhagolwg blaenorol}} o flwyddyn yr un, nad oedd â rhan yn ei gosod, daliodd {share} o’r amser.',
  notHeld: 'Mae rhy ychydig o ragolygon blaenorol i ddweud pa mor aml y mae’r ystod debygol yn dal.',
  skill:
    'Roedd ei wall cyfartalog yn {error} o wall “yr un fath â’r llynedd” ({tried, plural, other {# rhagolwg blaenorol}}).',
  noSkill:
    'Dim medr: mewn {tried, plural, other {# rhagolwg blaenorol}} ni wnaeth dim yn well nag “yr un fath â’r llynedd”, felly dyna a ddangosir.',
  untestedTitle: 'Heb ei brofi',
  untested:
    'O’r cyfnod hwn ymlaen ni phrofwyd dim: {from}. Mae rhy ychydig o’r gorffennol i roi cynnig ar ragolygon o ddwy flynedd. Darlun yn unig yw’r rhan oleuach.',
  untestedAll: 'Mae rhy ychydig o ffigurau i roi cynnig ar ragolygon yn y gorffennol. Ni phrofwyd dim o hyn.',
  howTitle: 'Sut y’i gwneir',
  how: 'Rhoddir cynnig ar sawl dull yn y gorffennol: o bob un o nifer o fisoedd, gyda’r hyn a oedd yn hysbys bryd hynny’n unig, mae pob un yn rhagweld blwyddyn. Cymerir eu cyfartaledd, gyda’r rhai a wnaeth yn well yn cyfrif am fwy. Dim ond os gwnaeth lawer yn well y dangosir un dull, ac “yr un fath â’r llynedd” os na churodd dim ef.',
  onPublished:
    'Ar ffigurau cyhoeddedig, rhai chwarterol Llys y Goron yng Nghymru a Lloegr o 2016 i 2025, roedd gwall cyfartalog y ffordd hon o ragweld blwyddyn ymlaen yn {open} o wall “yr un fath â’r llynedd” ar gyfer achosion heb eu cwblhau, {receipts} ar gyfer derbyniadau a {disposals} ar gyfer achosion a gwblhawyd; daliodd ei hystod debygol {held} o’r amser.',
  methodsCaption: 'Dulliau y rhoddwyd cynnig arnynt: {measure}',
  columnMethod: 'Dull',
  columnError: 'Gwall (yr un fath â’r llynedd = 1)',
  columnShare: 'Rhan yn y cyfartaledd',
  notTried: 'ni ellid rhoi cynnig arno',
  whatIf: 'Beth os bydd derbyniadau, diwrnodau eistedd neu oriau’n newid? Rhowch gynnig arni.',

  flowsTitle:
    '{stage, select, cps {Penderfyniadau cyhuddo} magistrates {Llysoedd ynadon} other {Llys y Goron}}: {more, select, in {daeth mwy i mewn nag a adawodd} out {gadawodd mwy nag a ddaeth i mewn} same {daeth cynifer i mewn ag a adawodd} other {yr hyn a ddaeth i mewn a’r hyn a adawodd}}{known, select, yes { yn y flwyddyn hyd at {to} ({received} a {completed})} other {}}',
  flowsLine: '{received} a {completed}, {category}, {area}, {from} i {to}',
  flowsIn:
    '{stage, select, cps {Penderfyniadau cyhuddo} magistrates {Llysoedd ynadon} other {Llys y Goron}}: daeth {now} i mewn dros y flwyddyn hyd at {to}{past, select, yes {, {before} yn y flwyddyn cynt} other {}}',
  flowsInLine: '{received}, {category}, {area}, {from} i {to}',
  received: '{stage, select, cps {Cyfeiriwyd} other {Derbyniwyd}}',
  completed: '{stage, select, cps {Penderfynwyd} magistrates {Cwblhawyd neu anfonwyd} other {Cwblhawyd}}',
  balanceTitle: 'A yw’n adio?',
  balanceLine: '{from} i {to}',
  opening: 'Heb eu cwblhau ar y dechrau',
  plusReceived: '+ derbyniwyd',
  minusCompleted: '− cwblhawyd',
  expected: '= dylai fod heb eu cwblhau',
  reported: 'Cofnodwyd heb eu cwblhau',
  unexplained: 'Heb ei egluro',
  balanceWhy:
    'Beth sydd heb ei egluro: {stage, select, cps {penderfyniadau heb ddyddiad cyfeirio neu â dyddiad cyn hynny, cofnodion a symudwyd neu a gywirwyd wedyn} other {achosion o dan warant, a dderbynnir ond na chyfrifir ymhlith y rhai heb eu cwblhau, achosion a ailagorwyd, a symudwyd neu a gywirwyd wedyn}}. Fe’i dangosir; ni chaiff ei rannu dros rifau eraill.',
  balanceExact: 'Nid oes dim heb ei egluro.',
  balanceNone:
    'Ni ellir ei adio: mae ffigur o fewn y flwyddyn wedi’i guddio neu ar goll, neu daw’r ffigurau o wahanol ffynonellau.',
  columnOpening: 'Heb eu cwblhau ar y dechrau',
  columnReported: 'Heb eu cwblhau ar y diwedd',
  columnUnexplained: 'Heb ei egluro',
  flowsTable:
    '{stage, select, cps {Penderfyniadau cyhuddo} magistrates {Llysoedd ynadon} other {Llys y Goron}}: i mewn, allan a heb eu cwblhau',
  agesTitle: 'Pa mor hen yw’r achosion heb eu cwblhau',
  agesLead:
    'Achosion heb eu cwblhau a phobl dan amheuaeth sy’n aros am benderfyniad ar y diwrnod olaf, yn ôl pa mor hir y buont felly. Mae hen achos yn golygu rhywun yn aros.',
  splitsTitle: 'Yn ôl {by}',
  splitsLead:
    'Y llif a ddewiswyd yn ôl categori, pob un wedi’i farnu yn ôl ei orffennol ei hun. Nid oes trefn.',
  notSplit:
    'Ni ddangosir oedrannau na rhaniadau eraill ar gyfer un math o drosedd: ni chaiff y ddau fyth eu croesi, er mwyn diogelu pobl.',
  fileForecast: 'Rhagolwg',
  fileHeld: 'Pa mor aml y daliodd yr ystod debygol mewn rhagolygon blaenorol',
  fileMethod: 'Dull',
}
