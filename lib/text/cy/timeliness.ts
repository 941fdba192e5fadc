import type { timeliness as english } from '../en/timeliness'
import type { SameKeys } from '../same-keys'

// Working Welsh, for a translator to check. Names of stages and periods follow a colon or stand in brackets, so that
// nothing has to be mutated.
export const timeliness: SameKeys<typeof english> = {
  'stage-offence-to-recorded': 'Cyn ei chofnodi',
  'stage-recorded-to-referral': 'Ymchwiliad yr heddlu',
  'stage-referral-to-charge': 'Penderfyniad cyhuddo',
  'stage-charge-to-first-listing': 'O’r cyhuddiad i’r gwrandawiad cyntaf',
  'stage-first-listing-to-completion': 'Llys ynadon',
  'stage-charge-to-completion': 'O’r cyhuddiad i gwblhau yn Llys y Goron',
  'stage-offence-to-completion': 'O’r drosedd i gwblhau yn Llys y Goron',
  'stage-sent-to-completion': 'Llys y Goron',

  verdictNothing: 'Nid oes ffigurau a allai ddweud.',
  verdictHistoric: 'Nid oes ffigurau diweddar: ffigurau hanesyddol sy’n dilyn.',
  verdictEarly: 'Rhy gynnar i ddweud: nid oes digon o ffigurau i farnu.',
  verdictLonger: 'Ydyn, o’r dechrau i’r diwedd: hirach na’r disgwyl. Nid oes un cam yn sefyll allan.',
  verdictLongerOne: 'Ydyn: hirach na’r disgwyl o’r dechrau i’r diwedd, ac mewn un cam: {stage}.',
  verdictLongerMore: 'Ydyn: hirach na’r disgwyl o’r dechrau i’r diwedd. Nifer y camau sy’n hirach: {count}.',
  verdictQuicker: 'Nac ydyn: cyflymach na’r disgwyl o’r dechrau i’r diwedd.',
  verdictQuickerOne:
    'Cyflymach na’r disgwyl o’r dechrau i’r diwedd, ond mae un cam yn cymryd mwy o amser: {stage}.',
  verdictQuickerMore:
    'Cyflymach na’r disgwyl o’r dechrau i’r diwedd, ond mae rhai camau’n cymryd mwy o amser: {count}.',
  verdictSteady: 'Dim newid amlwg, o’r dechrau i’r diwedd nac mewn unrhyw gam.',
  verdictSteadyLongerOne:
    'Dim newid amlwg o’r dechrau i’r diwedd, ond mae un cam yn cymryd mwy o amser: {stage}.',
  verdictSteadyLongerMore:
    'Dim newid amlwg o’r dechrau i’r diwedd, ond mae rhai camau’n cymryd mwy o amser: {count}.',
  verdictSteadyQuickerOne:
    'Nac ydyn: dim newid amlwg o’r dechrau i’r diwedd, ac mae un cam yn gyflymach: {stage}.',
  verdictSteadyQuickerMore:
    'Nac ydyn: dim newid amlwg o’r dechrau i’r diwedd, ac mae rhai camau’n gyflymach: {count}.',
  verdictUnknown: 'Dim newid amlwg mewn unrhyw gam; ni ellir dweud am y daith gyfan.',
  verdictUnknownLongerOne: 'Mae un cam yn cymryd mwy o amser: {stage}. Ni ellir dweud am y daith gyfan.',
  verdictUnknownLongerMore:
    'Nifer y camau sy’n cymryd mwy o amser: {count}. Ni ellir dweud am y daith gyfan.',
  verdictUnknownQuickerOne: 'Mae un cam yn gyflymach: {stage}. Ni ellir dweud am y daith gyfan.',
  verdictUnknownQuickerMore: 'Nifer y camau sy’n gyflymach: {count}. Ni ellir dweud am y daith gyfan.',

  level:
    'Mae hanner yr achosion a anfonwyd i Lys y Goron yn gorffen o fewn {days} i’r {from, select, charge {cyhuddiad} other {drosedd}}, {counts, select, open {gan gyfrif achosion heb eu cwblhau} other {o’r rhai a gwblhawyd}}.',
  levelRange:
    'Mae hanner yr achosion a anfonwyd i Lys y Goron yn gorffen o fewn {days} i’r {from, select, charge {cyhuddiad} other {drosedd}} (rhwng {lower} a {upper}), {counts, select, open {gan gyfrif achosion heb eu cwblhau} other {o’r rhai a gwblhawyd}}.',
  yearLonger: 'Mae hynny’n hirach na blwyddyn ynghynt ({before}), o fwy na siawns.',
  yearShorter: 'Mae hynny’n fyrrach na blwyddyn ynghynt ({before}), o fwy na siawns.',
  yearAlike: 'Flwyddyn ynghynt: {before}. Nid yw’n wahaniaeth dibynadwy.',
  longest:
    'Y cam hiraf: {stage}. Mae hanner yn cymryd {days} neu lai, {counts, select, open {gan gyfrif achosion heb eu cwblhau} other {o’r rhai a gyrhaeddodd ei ddiwedd}}.',
  longestTwo:
    'Y ddau gam hiraf, na ellir dweud pa un yw’r hiraf: {stage} (hanner o fewn {days}) a’r cam nesaf: {other} ({otherDays}).',
  longestUnsure:
    'Yr hiraf yn ôl ffigurau’r flwyddyn hon, er bod rhy ychydig o achosion i fod yn sicr: {stage} (hanner o fewn {days}), yna: {other} ({otherDays}).',
  sinceWorse: '{stage}: hirach na’r disgwyl ers y cyfnod hwn: {since}. {reason}',
  sinceBetter: '{stage}: cyflymach na’r disgwyl ers y cyfnod hwn: {since}. {reason}',
  sureLinked:
    '{join}: cysylltwyd {share} o’r cofnodion ({grade}). Nid yw ffigurau sydd angen y cyswllt yn dweud dim am y lleill.',
  othersSteady: 'Nifer y camau eraill sydd heb newid amlwg: {count}.',

  scope: '{board}, {category}',
  filterFold: 'Dewis math o drosedd, rhaniad a chyfnod',
  lineOpen:
    '{line}; gan gyfrif achosion heb eu cwblhau, ar gyflymder pob {unit, select, quarter {chwarter} other {mis}}',
  countedOpen: 'achosion heb eu cwblhau cyhyd ag y buont felly yn y cyfnod',
  countedStages: 'ei achosion ei hun ym mhob cam (gweler y tabl)',
  noWhole: 'Nid oes ffigurau o’r dechrau i’r diwedd ar gyfer y dewis hwn.',

  stagesSome: 'Nifer y camau anarferol: {count} ({names})',
  stagesNone: 'Nid oes newid amlwg mewn unrhyw gam',
  stagesEarly: 'Rhy ychydig o ffigurau i farnu’r camau',
  stagesLine:
    'Canolrif y diwrnodau ym mhob cam, {category}, {area}, {period}. Mae gan bob siart fach ei graddfa ei hun ac mae’n dangos y misoedd neu’r chwarteri cynt',
  stagesNote:
    'Ymchwiliad yr heddlu a phenderfyniad cyhuddo: o’r achosion a gyrhaeddodd ddiwedd y cam, am fod y rhan fwyaf yn gadael mewn ffordd arall. Mae’r camau eraill yn cyfrif achosion heb eu cwblhau. Nid yw’r camau’n adio: nid yw pob achos yn mynd trwy bob un.',
  longestMark: 'Y cam hiraf',
  middleHalf: 'Hanner canol: {range}',
  ninetieth: 'Naw o bob deg o fewn {days}',
  yearAgo: '{days} flwyddyn ynghynt',
  sameDay: '{count} o bob 100 ar yr un diwrnod',
  mean: '{value} (cymedr)',
  normallyMean: 'Siart o gymedrau, fel arfer {range}',
  columnStage: 'Cam',
  columnHalf: 'Hanner o fewn',
  columnCounted: 'Beth a gyfrifir',
  columnCompleted: 'Cwblhawyd yn unig',
  countsOpen: 'achosion heb eu cwblhau hefyd',
  countsCompleted: 'achosion a gwblhawyd yn unig',

  cohortsTitleBoth:
    'O’r rhai a gyhuddwyd yn y cyfnod {period}, gorffennodd eu hanner o fewn {days}; o’r rhai flwyddyn ynghynt, o fewn {before}',
  cohortsTitleOne: 'O’r rhai a gyhuddwyd yn y cyfnod {period}, gorffennodd eu hanner o fewn {days}',
  cohortsTitleOpen: 'O’r rhai a gyhuddwyd yn y cyfnod {period}, mae llai na hanner wedi gorffen hyd yma',
  cohortsLine:
    'Y gyfran a orffennodd yn ôl diwrnodau ers y cyhuddiad, achosion a anfonwyd i Lys y Goron, {category}, {area}: cyhuddwyd yn y cyfnod {period}{before, select, none {} other {, a blwyddyn ynghynt (llinell doredig)}}, wedi’u dilyn hyd at y dyddiad cyflawn olaf',
  cohortsWhyTitle: 'Yn ôl blwyddyn y cyhuddiad',
  cohortsWhy:
    'Dilynir pawb a gyhuddwyd yn yr un deuddeg mis. Ni chaiff neb ei adael allan am fod yn araf: mae’r rhai heb eu cwblhau’n cyfrif cyhyd ag y cawsant eu gweld.',
  cohortsDifferTitle: 'A yw’n wahaniaeth?',
  columnCharged: 'Cyhuddwyd yn y cyfnod',
  columnHalfBy: 'Hanner wedi gorffen o fewn',
  columnDone: 'Wedi gorffen erbyn diwrnod {day}, o 100',
  notYet: 'ddim eto',

  agesTitle: 'Beth sydd heb ei gwblhau nawr',
  agesLead:
    'Achosion heb eu cwblhau yn ôl pa mor hir y buont felly. Dyma beth fydd y misoedd nesaf yn ei ddangos.',

  stretchTitle: 'Pa ran o’r daith sy’n egluro’r newid',
  'stretch-offence-to-charge': 'O’r drosedd i’r cyhuddiad',
  'stretch-charge-to-sending': 'O’r cyhuddiad i anfon i Lys y Goron',
  'stretch-sending-to-completion': 'O anfon i gwblhau',
  'stretch-all': 'O’r drosedd i gwblhau',
  stretchNone: 'Dim newid dibynadwy yng nghymedr y diwrnodau o’r drosedd i gwblhau',
  stretchChanged:
    'Mae’r cymedr wedi {way, select, more {codi} other {gostwng}}: {days}; nid oes un rhan sy’n sicr o’i egluro',
  stretchPart:
    'Mae’r cymedr wedi {way, select, more {codi} other {gostwng}}: {days}; y rhan fwyaf clir: {stretch} ({change})',
  stretchLine:
    'Newid mewn blwyddyn yng nghymedr y diwrnodau, yn ôl rhan o’r daith, achosion a gwblhawyd yn Llys y Goron, {category}, {area}, {period}; y bar yw’r ystod debygol',
  stretchColumn: 'Rhan o’r daith',
  stretchNow: 'Cymedr y diwrnodau',
  stretchBefore: 'Flwyddyn ynghynt',
  stretchChange: 'Newid',
  stretchRange: 'Ystod debygol y newid',
  stretchHead: 'Newid mewn diwrnodau',
  stretchDetail: '{now}; {before} flwyddyn ynghynt',
  stretchZero: 'Dim newid',
  stretchWhyTitle: 'Pam cymedrau yma?',
  stretchWhy:
    'Nid yw canolrifau’r rhannau’n adio i ganolrif y cyfan; mae cymedrau. Felly mae’r ffigur hwn yn dweud faint o’r newid sydd ym mhob rhan. Achosion a gwblhawyd ydynt, ac mae ychydig o rai hir yn codi cymedr.',
  stretchWideTitle: 'Ystodau llydan',
  stretchWide:
    'Terfynau uchaf yw ystodau’r ddwy ran gyntaf: ni chedwir sut mae rhannau un achos yn mynd gyda’i gilydd.',
  stretchCounted: '{now, number} wedi’u cwblhau, {before, number} flwyddyn ynghynt',

  splitsTitle: 'Yn ôl {by}',
  splitsLead: 'Bernir pob categori yn ôl ei orffennol ei hun. Nid oes trefn.',
  allHidden: 'Heb eu llunio, am fod bron pob categori wedi’i guddio i ddiogelu hunaniaeth pobl: {names}.',
  notSplit:
    'Ni ddangosir oedrannau achosion heb eu cwblhau na rhaniadau eraill ar gyfer un math o drosedd: ni chroesir y ddau byth, i ddiogelu pobl.',
  measuresTitle: 'Holl fesurau’r cwestiwn hwn',
}
