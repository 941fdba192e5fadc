import type { releases as english } from '../en/releases'
import type { SameKeys } from '../same-keys'

export const releases: SameKeys<typeof english> = {
  unreadable: 'Ni ellir darllen y ffeil: {reason}.',
  'unreadable.do': 'Gwiriwch y llwybr a bod gennych hawl i ddarllen y ffeil.',
  changed: 'Newidiwyd y ffeil wrth iddi gael ei darllen.',
  'changed.do': 'Arhoswch nes iddi gael ei hysgrifennu’n gyfan, yna mewnforiwch hi eto.',
  empty: 'Mae’r ffeil yn wag.',
  'empty.do': 'Gwiriwch fod yr allforio wedi gorffen, yna mewnforiwch y ffeil eto.',
  noRows: 'Mae gan y ffeil enwau colofnau ond dim ffigurau.',
  'noRows.do': 'Gwiriwch fod yr allforio wedi gorffen, yna mewnforiwch y ffeil eto.',
  encoding: 'Nid yw’r llinell hon mewn UTF-8.',
  encodingUtf16: 'Mae’r ffeil mewn UTF-16, nid UTF-8.',
  'encoding.do': 'Cadwch y ffeil fel “CSV UTF-8” a’i mewnforio eto.',
  quote: 'Nid yw dyfynnod yn gorffen, neu mae’n gorffen yng nghanol maes.',
  'quote.do':
    'Rhowch ddyfynnod ar ddau ben y maes, a dyblwch y rhai sydd ynddo. Ni ddarllenwyd gweddill y ffeil.',
  lineTooLong: 'Mae’r llinell hon yn rhy hir i fod yn rhes o ffigurau.',
  'lineTooLong.do': 'Chwiliwch am ddyfynnod nad yw’n gorffen. Ni ddarllenwyd gweddill y ffeil.',
  columnMissing: 'Mae’r golofn “{column}” ar goll.',
  'columnMissing.do': 'Ychwanegwch hi. Mae gan y ffeil: {columns}.',
  columnUnknown: 'Ni ddisgwylir y golofn “{column}”.',
  'columnUnknown.do': 'Tynnwch hi allan, neu rhowch rôl iddi yn y ffeil fapio. Disgwylir: {columns}.',
  columnTwice: 'Mae’r golofn “{column}” yno fwy nag unwaith.',
  'columnTwice.do': 'Cadwch un ohonynt.',
  fieldCount:
    '{found, plural, one {Mae gan y llinell hon un maes} other {Nifer y meysydd yn y llinell hon: #}}; nifer y colofnau: {expected}.',
  'fieldCount.do': 'Chwiliwch am goma sydd ar goll, neu am destun â choma heb ddyfynodau.',
  emptyField: 'Mae’r maes hwn yn wag.',
  'emptyField.do': 'Llenwch ef. Dim ond ffigurau a gaiff fod yn wag.',
  areaUnknown: 'Nid oes bwrdd nac ardal o’r enw “{value}”.',
  'areaUnknown.do': 'Cywirwch yr enw, neu nodwch yn y ffeil fapio o dan “areaNames” pa ardal a olygir.',
  metricUnknown: 'Nid oes mesur sy’n defnyddio “{metric}” o’r cam “{stage}”.',
  'metricUnknown.do':
    'Cywirwch yr enw, neu yn y ffeil fapio ailenwch ef o dan “metrics” neu cadwch ef heb ei ddangos o dan “otherMetrics”.',
  offenceUnknown: 'Nid oes grŵp troseddau o’r enw “{value}”.',
  'offenceUnknown.do': 'Cywirwch yr enw, neu nodwch yn y ffeil fapio o dan “offences” beth a olygir.',
  allTwice: 'Mae “{value}” ac “{other}” ill dau yn golygu pob trosedd.',
  'allTwice.do': 'Nodwch yn y ffeil fapio o dan “offences” pa un a adewir allan.',
  granularityUnknown: 'Nid yw “{value}” yn fath o gyfnod.',
  'granularityUnknown.do':
    'Ysgrifennwch Monthly, Quarterly neu Annual, neu nodwch yn y ffeil fapio beth a olygir.',
  periodUnknown: 'Nid yw “{value}” yn gyfnod yr ydym yn ei adnabod.',
  'periodUnknown.do':
    'Ysgrifennwch fisoedd fel 2024-01 neu Jan 2024, chwarteri fel 2024-Q1 neu Jan - Mar 2024, blynyddoedd fel 2023/24 neu 2024.',
  periodOther: 'Nid “{value}” yw’r math o gyfnod y mae’r rhes hon yn sôn amdano.',
  'periodOther.do': 'Gwnewch i’r cyfnod a’i fath gyd-fynd.',
  didYouMean: 'Ai “{name}” oedd gennych mewn golwg?',
  notNumber: 'Nid yw “{value}” yn rhif.',
  'notNumber.do':
    'Ysgrifennwch ddigidau gyda phwynt ar gyfer degolion a dim comas nac arwyddion; gadewch y maes yn wag lle nad oes ffigur.',
  notWhole: 'Nid yw “{value}” yn rhif cyfan, ond mae hwn yn cyfrif rhywbeth.',
  'notWhole.do': 'Rhowch y cyfrif ei hun, nid ffigur wedi’i dalgrynnu, ei bwysoli neu ei gyfartalu.',
  negative: 'Mae “{value}” yn is na sero.',
  'negative.do': 'Cywirwch y ffigur, neu gadewch y maes yn wag lle nad oes un.',
  duplicate: 'Rhoddir y ffigur hwn ddwywaith: hefyd ar linell {line}.',
  'duplicate.do': 'Cadwch yr un cywir a thynnwch y llall allan.',
  aboveDenominator:
    'Mae’r rhan yn fwy na’r cyfan: {numerator} o {denominator} ({measure}, {area}, {period}).',
  'aboveDenominator.do': 'Cywirwch un o’r ddau ffigur.',
  mappingUnreadable: 'Ni ellir darllen y ffeil fapio: {reason}.',
  'mappingUnreadable.do': 'Gwiriwch y llwybr, neu dewiswch un o’r mapiau sy’n dod gyda’r gwasanaeth.',
  mappingWrong: 'Mae’r ffeil fapio yn anghywir yn {place}: {reason}.',
  'mappingWrong.do': 'Cywirwch hi: mae docs/import-published.md yn dweud beth sy’n perthyn ynddi.',
  sourceIsOpen:
    'Mae’r ffynhonnell “{source}” yn agored: caiff pawb sydd wedi mewngofnodi ddarllen pob bwrdd ynddi.',
  'sourceIsOpen.do':
    'Rhowch eu ffynhonnell eu hunain i ffigurau cyfyngedig: dynodydd arall yn y ffeil fapio.',
  sourceIsRestricted: 'Mae’r ffynhonnell “{source}” yn gyfyngedig, ac nid yw’r mewnforio hwn yn dweud hynny.',
  'sourceIsRestricted.do':
    'Ychwanegwch --restricted os mai ffigurau felly yw’r rhain; fel arall rhowch ffynhonnell arall iddynt.',
  sourceIsDemonstration:
    'Dim ond ffigurau dychmygol sydd yn y ffynhonnell “{source}”, ac ni phrofwyd bod y ffeil hon yn ddychmygol.',
  sourceIsReal: 'Ffigurau go iawn sydd yn y ffynhonnell “{source}”, ac mae’r ffeil hon yn ddychmygol.',
  'sourceIsDemonstration.do': 'Rhowch ffynhonnell arall i’r ffigurau hyn: dynodydd arall yn y ffeil fapio.',
  sourceIsLinked: 'Ffynhonnell cofnodion cysylltiedig yw “{source}”.',
  'sourceIsLinked.do':
    'Rhowch eu ffynhonnell eu hunain i ffigurau cyhoeddedig: dynodydd arall yn y ffeil fapio.',
  sourceIsPublished: 'Ffynhonnell ffigurau cyhoeddedig yw “{source}”.',
  'sourceIsPublished.do':
    'Rhowch ddynodydd arall yn y ffeil fapio: cedwir hwn ar gyfer cofnodion cysylltiedig.',
  madeByPublishing: 'Cyhoeddwyd datganiad {release}',
  madeByWithdrawing: 'Tynnwyd datganiad {release} yn ôl',
}
