import type { figure as english } from '../en/figure'
import type { SameKeys } from '../same-keys'

export const figure: SameKeys<typeof english> = {
  number: 'Ffigur {number}',

  findingNothing: 'nid oes ffigurau i’w dangos',
  findingNotJudged: '{value} ({period})',
  findingNone: 'dim newid amlwg; mae {period} o fewn yr ystod arferol',
  findingNoneRun: 'dim newid amlwg hyd at {period}',
  findingEarly:
    'rhy ychydig o {unit, select, quarter {chwarteri} year {flynyddoedd} other {fisoedd}} i farnu',
  findingOutside: 'mae {period} {side, select, high {uwchlaw’r} other {islaw’r}} ystod arferol',
  findingShift:
    'ers {period}, bu pob {unit, select, quarter {chwarter} year {blwyddyn} other {mis}} {side, select, high {uwchlaw’r} other {islaw’r}} {centre, select, median {canolrif} other {cyfartaledd}}',
  findingShiftAll:
    'mae pob {unit, select, quarter {chwarter} year {blwyddyn} other {mis}} a ddangosir wedi bod {side, select, high {uwchlaw’r} other {islaw’r}} {centre, select, median {canolrif} other {cyfartaledd}}',
  findingTrend:
    'mae’r ffigur wedi {side, select, high {codi} other {gostwng}} {count} o {unit, select, quarter {chwarteri} year {flynyddoedd} other {fisoedd}} yn olynol',
  findingNear:
    'mae dau o’r tri {unit, select, quarter {chwarter} year {cyfnod blwyddyn} other {mis}} diwethaf yn agos at y terfyn {side, select, high {uchaf} other {isaf}}',
  findingChange:
    'y newid o {unit, select, quarter {chwarter i chwarter} year {flwyddyn i flwyddyn} other {fis i fis}} {signal, select, none {heb ddim anarferol} worse {yn waeth na’r disgwyl} better {yn well na’r disgwyl} early {â rhy ychydig o ffigurau i farnu} other {yn anarferol}}',
  findingOf: '{name}: {finding}',
  findingLevel: '{value} ({period}), {before} flwyddyn ynghynt',
  changeSentence:
    'Newid o {unit, select, quarter {chwarter i chwarter} year {flwyddyn i flwyddyn} other {fis i fis}}: {sentence}',
  findingNation: 'Ochr yn ochr â Chymru a Lloegr, o’r un ffynhonnell',
  findingNationBoth: '{period}: {board} {own}, Cymru a Lloegr {whole}',
  findingSplitSome: 'yn ôl {by}, yn anarferol o gymharu â’i orffennol ei hun: {names}',
  findingSplitNone: 'yn ôl {by}, nid oes dim yn anarferol o gymharu â’i orffennol ei hun',
  findingSplit: 'yr un mesur yn ôl {by}',
  findingAges:
    '{basis, select, suspects {Cyfeiriwyd {share} o’r bobl dan amheuaeth sy’n aros} other {Derbyniwyd {share} o’r achosion heb eu cwblhau}} flwyddyn neu fwy yn ôl ({count, number} o {whole, number})',
  findingCategoriesMultiples: 'Yr un peth dros amser, pob un ar ei raddfa ei hun',

  measureLine: '{name}, {category}, {area}, {frequency}, {from} – {to}',
  measureLineOne: '{name}, {category}, {area}, {from}',
  measureLineNoPeriod: '{name}, {category}, {area}',
  measureLineGroups:
    '{name}, yn ôl {by}, {area}, {to}{dots, select, yes { (dot llawn) a blwyddyn ynghynt (dot gwag); y bar yw’r ystod debygol} other {}}',
  frequencyMonth: 'yn fisol',
  frequencyQuarter: 'yn chwarterol',
  frequencyYear: 'yn flynyddol',

  signalNone: 'Dim newid amlwg',
  signalWorse: 'Anarferol: gwaeth na’r disgwyl',
  signalBetter: 'Anarferol: gwell na’r disgwyl',
  signalNeutralHigh: 'Anarferol: uwch na’r disgwyl',
  signalNeutralLow: 'Anarferol: is na’r disgwyl',
  signalEarly: 'Rhy ychydig o ffigurau i farnu',
  signalNotJudged: 'Heb ei farnu',

  historic: 'Hanesyddol',
  historicNote: 'Cyfnod olaf y ffigurau hyn: {period}. Hanes ydynt, nid y presennol.',
  demonstration: 'Dychmygol',
  inPeriod: '{value} ({period}).',
  shareInPeriod: 'Yn ôl mis: {value} yn {period} ({what}).',
  inPeriodHistoric: '{value} ({period}, hanesyddol).',
  yearBefore: 'Flwyddyn ynghynt: {value}.',
  howMany: '{numerator, number} o {denominator, number} ({counted}), {period}.',

  aside: 'Darllen y ffigur hwn',
  normalRange: 'Ystod arferol',
  normalRangeText: '{range}. Symudiad o fewn hynny a welwn pan nad oes dim wedi newid.',
  normalUpperText: 'Hyd at {upper}. Symudiad islaw hynny a welwn pan nad oes dim wedi newid.',
  normalLowerText: '{lower} neu fwy. Symudiad uwchlaw hynny a welwn pan nad oes dim wedi newid.',
  medianText: 'Mae hanner y ffigurau uwchlaw {median}, a’u hanner islaw.',
  worthAsking: 'Gwerth gofyn',
  ask: '{question} Gofynnwch i’r {agency, select, police {heddlu} cps {CPS} hmcts {llysoedd} other {Weinyddiaeth Gyfiawnder}}.',
  whatItCounts: 'Beth mae’n ei gyfrif',
  howSure: 'Pa mor sicr ydym ni?',
  sureRange: 'Yr ystod debygol ({period}): {range} (95 o bob 100).',
  sureCount: 'Cyfrif llawn yw hwn, nid sampl. Gellir ei ddiwygio o hyd pan ddaw cofnodion hwyr i law.',
  sureHistoric: 'Ffigurau hanesyddol ydynt: {period} yw’r cyfnod olaf.',
  sureDemonstration: 'Mae’r ffigurau hyn yn ddychmygol.',

  table: 'Tabl',
  download: 'Lawrlwytho',
  meaning: 'Beth mae hyn yn ei olygu',
  tableCaption: '{name}, {area}',
  columnMeasure: 'Mesur',
  columnAnswer: 'Beth mae’r ffigurau’n ei ddweud',
  columnCourse: '36 cyfnod diwethaf',
  columnNow: 'Ffigur olaf',
  beforeShort: '{value} flwyddyn ynghynt',
  normally: 'Fel arfer {range}',
  columnChange: 'Newid',
  columnPeriod: 'Cyfnod',
  columnValue: 'Gwerth',
  columnRange: 'Ystod debygol',
  columnLimits: 'Ystod arferol',
  columnSignal: 'Arwydd',
  columnNation: 'Cymru a Lloegr',
  columnGroup: 'Grŵp troseddau',
  columnLatest: '{period}',
  columnYearBefore: 'Flwyddyn ynghynt',
  range: '{lower} i {upper}',
  hiddenMark: '[c]',
  missingMark: '[x]',
  markHidden:
    '[c] Wedi’i guddio i ddiogelu hunaniaeth pobl. Defnyddir yr un marc ar gyfer ffigurau a fyddai’n gadael i un arall gael ei gyfrifo.',
  markMissing: '[x] Dim ffigur.',
  downloadCsv: 'CSV, ar gyfer taenlen',
  downloadJson: 'JSON, ar gyfer rhaglen',
  downloadSvg: 'SVG, llun sy’n aros yn glir ar unrhyw faint',
  downloadPng: 'PNG, llun ar gyfer dogfen neu sleid',
  downloadFigureNote: 'Mae teitl, ffynhonnell, rhifyn a marciau pob un y tu mewn iddo.',
  downloadNote:
    'Mae’r ffeil yn cynnwys pob ffigur ar y dudalen hon gyda’i rifiadur, ei enwadur, ei ffynhonnell a’i argraffiad.',
  downloadNotAllowed:
    'Caiff eich cyfrif ddarllen ffigurau ond nid eu lawrlwytho. Gofynnwch i reolwr eich bwrdd.',
  meaningBand:
    'Y band wedi’i gysgodi yw’r ystod y mae’r mesur hwn yn symud ynddi pan nad oes dim wedi newid. Cyfrifir ei derfynau o’r ffigurau a ddangosir.',
  meaningEarly:
    'Mae rhy ychydig o ffigurau i gyfrifo terfynau cadarn. Mae’r dotiau mân yn dangos rhai cynnar; maent yn setlo ar ôl 12.',
  meaningRun:
    'Y llinell ar draws yw’r canolrif: mae hanner y ffigurau ar bob ochr. Mae saith yn olynol ar un ochr, neu saith yn olynol yn codi neu’n gostwng, yn annhebygol o fod yn hap a damwain.',
  meaningMark:
    'Mae pwynt wedi’i farcio yn annhebygol o fod yn hap a damwain: mae y tu allan i’r band, yn rhan o saith neu fwy yn olynol ar un ochr i’r cyfartaledd, yn rhan o saith sy’n codi neu’n gostwng, neu’n un o ddau o bob tri sy’n agos at derfyn.',
  meaningCause: 'Ni all ddweud beth a ddaeth â’r newid.',
  meaningNotJudged: 'Dangosir y ffigurau hyn fel y’u cyhoeddwyd. Nid ydym yn barnu a ydynt wedi newid.',
  meaningRange:
    'Mae’r ystod debygol yn caniatáu ar gyfer hap: gyda’r un ffordd o weithio, byddai 95 o bob 100 ffigur mewn ystod o’r fath.',
  meaningMore: 'Rhagor yn y geiriadur data',
  scrollNumbered: 'Tabl ffigur {number}, yn sgrolio i’r ochr: {name}',
  scrollName: 'Tabl, yn sgrolio i’r ochr: {name}',

  dataTo: 'Data hyd at',
  counted: 'Cyfrifwyd',
  countedOf: '{numerator, number} o {denominator, number}',
  source: 'Ffynhonnell',
  sourceText: '{name}, {publisher}',
  status: 'Statws',
  statusOfficial: 'ystadegau swyddogol',
  statusManagement: 'gwybodaeth reoli',
  statusExperimental: 'data cysylltiedig, arbrofol',
  edition: 'Argraffiad',
  editionText: '{number}, {date}',
  editionOld: '{number}, {date}: nid yr un cyfredol',
  hidden: 'Cuddiwyd',
  hiddenNothing: 'dim',
  hiddenSome:
    '{count, plural, zero {# ffigur [c]} one {# ffigur [c]} two {# ffigur [c]} few {# ffigur [c]} many {# ffigur [c]} other {# ffigur [c]}}, i ddiogelu hunaniaeth',
  gaps: 'Bylchau',
  gapsSome:
    '{count, plural, zero {# ffigur [x]} one {# ffigur [x]} two {# ffigur [x]} few {# ffigur [x]} many {# ffigur [x]} other {# ffigur [x]}}',
  access: 'Pwy sy’n ei weld',
  accessOpen: 'pawb sydd wedi mewngofnodi',
  accessRestricted: 'y bwrdd ac adolygwyr cenedlaethol',

  emptyTitle: 'Nid oes ffigurau i’w dangos.',
  emptyReason: 'Nid oes gan unrhyw ffynhonnell y mesur hwn ar gyfer y dewis hwn. Ardal: {area}.',
  emptyWiden: 'Dangos popeth sydd gennym ohono',
  allSuppressed:
    'Mae pob ffigur yn y dewis hwn wedi’i guddio i ddiogelu hunaniaeth pobl. Rhowch gynnig ar bob trosedd gyda’i gilydd.',
  allTogether: 'Pob un gyda’i gilydd',
  cases: '{count} o achosion',
  columnCases: 'Achosion',
  columnMiddleHalf: 'Yr hanner canol',
  columnNinetieth: 'Naw o bob deg o fewn',
  columnMean: 'Cymedr',
  columnMedian: 'Canolrif',
  noteOtherPeriod:
    '{count, plural, one {Mae # rhes} two {Mae # res} few {Mae # rhes} many {Mae # rhes} other {Mae # rhes}} ar gyfer blwyddyn ariannol, a nodir wrth yr enw, am fod rhy ychydig mewn cyfnodau byrrach i’w dangos.',
  noteNoPartition:
    'Nid yw’r rhesi hyn yn adio i’r cyfan: maent yn cyfrif gwahanol rannau o’r un achosion, neu bethau eraill.',
  spreadTitle: 'Pa mor wasgaredig',
  spreadMiddle: 'Cymerodd yr hanner canol {range}.',
  spreadNinetieth: 'Cymerodd naw o bob deg {value} neu lai.',
  spreadMean: 'Y cymedr yw {value}: mae ychydig o achosion hir yn ei godi.',
  spreadMedian: 'Cymerodd hanner yr achosion {value} neu lai.',
  spreadCases:
    'O {count, plural, one {# achos} two {# achos} few {# achos} many {# achos} other {# o achosion}} a gwblhawyd yn {period}.',
  linked: 'Cofnodion a gysylltwyd',
  linkedOf: '{share}, {grade} ({join})',
  linkedNot: 'nid oes angen cyswllt',
  gradeHigh: 'uchel',
  gradeMedium: 'canolig',
  gradeLow: 'isel',
  joinPoliceCps: 'yr heddlu â Gwasanaeth Erlyn y Goron',
  joinCpsCourt: 'Gwasanaeth Erlyn y Goron â’r llys',
  countBasis: 'Yn cyfrif',
  known: 'Materion hysbys',
  knownIssue: '{from} – {to}: {words}',
  knownIssueSince: 'Ers {from}: {words}',
  knownBreak: 'Nid yw’r ffigurau cyn ac ar ôl hynny yn debyg, felly cyfrifir o’r newydd yr hyn sy’n arferol.',
  knownIssueDay: '{from}: {words}',
  columnKnown: 'Mater hysbys',
  findingCurve:
    'Ar y cyflymder hwn mae hanner yn gorffen o fewn {days}; byddai achosion wedi’u cwblhau yn unig yn dweud {completed}',
  findingCurveAlone: 'Ar y cyflymder hwn mae hanner yn gorffen o fewn {days}',
  findingCurveNotReached: 'Ar y cyflymder hwn mae llai na hanner yn gorffen o fewn yr amser y gellir ei weld',
  findingCurveSameDay: 'Ar y cyflymder hwn mae hanner yn gorffen ar y diwrnod y maent yn dechrau',
  findingOutcomes:
    'Erbyn diwrnod {day}, roedd {first} o bob 100 o {who} {firstWords} a {second} {secondWords}',
  measureLineCurve:
    '{name}, {category}, {area}, ar gyflymder {period}{before, select, none {} other {, a blwyddyn ynghynt (llinell doredig)}}',
  curveWhyTitle: 'Pam dau rif?',
  curveWhy:
    'Mae ffigurau cyhoeddedig yn defnyddio achosion wedi’u cwblhau yn unig. Pan fydd aros yn hirach, mae achosion araf ar goll ohonynt, felly mae’r ffigur yn edrych yn well nag ydyw. Mae’r siart hwn yn cyfrif pob achos heb ei gwblhau am gyhyd ag y bu heb ei gwblhau hyd yn hyn.',
  curvePaceTitle: 'Ar y cyflymder hwn',
  curvePace:
    'Mae’n cyfuno’r hyn a ddigwyddodd yn y misoedd hyn i achosion o bob oedran: faint o amser y byddai achos yn ei gymryd pe bai popeth yn parhau fel yr oedd.',
  curveOtherWaysTitle: 'Ffyrdd eraill o orffen',
  curveOtherWays:
    'Cyfrifir achosion sy’n gorffen mewn ffordd arall felly, nid fel rhai sy’n dal i aros: fel arall byddai’r gyfran yn rhy uchel.',
  curveEndsTitle: 'Ble mae’n stopio',
  curveEnds:
    'Mae’r siart yn stopio lle nad oes fawr neb yn dal ar agor, neu lle mae llai na 10 ar ôl i’w dilyn, ac yn dangos dim ond diwrnodau na adawodd neb, neu y gadawodd pump neu fwy, rhyngddynt.',
  findingCohort: 'O’r rhai a ddechreuodd yn y cyfnod {period}, gorffennodd eu hanner o fewn {days}',
  findingCohortNotReached:
    'O’r rhai a ddechreuodd yn y cyfnod {period}, mae llai na’u hanner wedi gorffen hyd yma',
  findingCohortSameDay:
    'O’r rhai a ddechreuodd yn y cyfnod {period}, gorffennodd eu hanner ar y diwrnod y dechreuon nhw',
  findingCohortOutcomes:
    'O bob 100 o {who} yn y cyfnod {period}, {first} {firstWords} a {second} {secondWords} erbyn diwrnod {day}',
  measureLineCohort:
    '{name}, {category}, {area}, y rhai a ddechreuodd yn y cyfnod {period}, wedi’u dilyn hyd at y dyddiad cyflawn olaf',
  cohortTitle: 'Beth ddigwyddodd',
  cohortText:
    'Dilynir pob achos a ddechreuodd yn y misoedd hyn nes iddo ddod i ben neu, os yw’n dal ar agor, hyd at y dyddiad cyflawn olaf. Mae’r ffigur blaenorol yn dweud beth fyddai’r cyflymder presennol yn ei olygu; mae hwn yn dweud beth ddigwyddodd i achosion go iawn, ac felly’n edrych ymhellach yn ôl.',
  cohortResolvedTitle: 'Faint sydd wedi dod i ben',
  cohortResolved: 'Mae {resolved} o bob 100 wedi dod i ben hyd yma.',
  cohortMedian: 'O’r rhai a gyrhaeddodd ({outcome}), cymerodd eu hanner {days} neu lai.',
  cohortNoMedian:
    'Felly ni roddir canol ar gyfer y rhai a gyrhaeddodd ({outcome}): mae llai na 90 o bob 100 wedi dod i ben, a byddai’r rhai sy’n cymryd hiraf ar goll ohono.',
  cohortFewMedian: 'Rhy ychydig a gyrhaeddodd ({outcome}) i roi canol.',
  columnByDay: 'Erbyn diwrnod',
  columnOpen: 'Heb eu cwblhau',
  curveCounted:
    '{count, number} {view, select, cohort {o’r rhai a ddechreuodd yn y misoedd hyn wedi dod i ben} other {wedi dod i ben yn y misoedd hyn}}',
  findingWaits:
    'Yn y 30 diwrnod nesaf mae {first} o ddioddefwyr yn tynnu’n ôl ar y dechrau, a {later} o’r rhai sy’n dal i aros ar ôl 90 diwrnod{mix, select, same {, gyda’r un cymysgedd o droseddau} other {}}',
  columnStandardised: 'Gyda’r un cymysgedd o droseddau',
  noteStandardised:
    'Gyda’r un cymysgedd o droseddau: fel y byddai pe bai gan y rhai sy’n dal i aros y troseddau a oedd yno ar y dechrau. Nid yw’n dangos bod aros yn gwneud i ddioddefwyr dynnu’n ôl.',
}
