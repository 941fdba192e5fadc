import type { justice as english } from '../en/justice'
import type { SameKeys } from '../same-keys'

// Working Welsh, for a translator to check. Names of measures follow a colon, so that nothing has to be mutated.
export const justice: SameKeys<typeof english> = {
  sharesSome: 'Nifer y cyfrannau anarferol: {count, number}. Dyma nhw: {names}',
  sharesNone: 'Nid oes newid amlwg yn unrhyw gyfran ar hyd yr achos',
  sharesEarly: 'Rhy ychydig o ffigurau i farnu’r cyfrannau ar hyd yr achos',
  sharesLine:
    'Cyfrannau ar hyd yr achos, {category}, {area}, {period} (dot llawn) a blwyddyn ynghynt (dot gwag); y bar yw’r ystod debygol',
  head: 'Cyfran',
  columnShare: 'Cyfran',
  columnPart: 'Cyfrifwyd',
  columnOf: 'O',
  counted: 'ar gyfer pob cyfran ei hachosion ei hun (gweler y tabl)',
  basesTitle: 'Seiliau gwahanol',
  bases:
    'Mae pob cyfran yn cyfrif yr hyn a’i cyrhaeddodd: penderfyniadau cyhuddo, pledion, treialon, erlyniadau, gwrandawiadau cyntaf. Dim ond tair cyfran y treialon sy’n perthyn i’w gilydd; nid yw treialon a gafodd eu gwagáu yn eu plith.',
  cannotTitle: 'Yr hyn na all ei ddweud',
  cannot:
    'Pa mor aml y mae rhywbeth yn digwydd, nid a oedd yn iawn mewn achos. Nid yw llai o bledion euog neu euogfarnau ynddynt eu hunain yn gyfiawnder gwaeth: gofynnwch beth a newidiodd.',
  reasonsTitle: 'Pam na aeth treialon yn eu blaen',
  reasonsLead:
    'Treialon a gwympodd neu a oedd yn aneffeithiol, yn ôl y rheswm a gofnododd y llys, o’r holl dreialon a restrwyd.',
  splitsTitle: 'Yn ôl: {by}',
  splitsLead: 'Caiff pob categori ei farnu yn ôl ei orffennol ei hun. Ni chaiff yr un ei restru mewn trefn.',
  notSplit:
    'Ni ddangosir rhesymau na rhaniadau eraill ar gyfer un math o drosedd: ni chaiff y ddau fyth eu croesi, er mwyn diogelu pobl.',
}
