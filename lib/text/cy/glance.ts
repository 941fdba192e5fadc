import type { glance as english } from '../en/glance'
import type { SameKeys } from '../same-keys'

// Working Welsh, for a translator to check. Sentences begin with the measure's name and put periods in brackets, so
// that no name and no month has to be mutated.
export const glance: SameKeys<typeof english> = {
  verdictSteady:
    'Dim byd anarferol: {count, plural, zero {mae pob mesur} one {mae’r un mesur y gellir ei farnu} two {mae’r # fesur y gellir eu barnu} few {mae pob un o’r # mesur y gellir eu barnu} many {mae pob un o’r # mesur y gellir eu barnu} other {mae pob un o’r # mesur y gellir eu barnu}} o fewn yr amrediad arferol.',
  verdictOneWorse: '{measure}: gwaeth na’r disgwyl.',
  verdictOneBetter: '{measure}: gwell na’r disgwyl.',
  verdictOneUnusual: '{measure}: anarferol, er nad yw’n well nac yn waeth ynddo’i hun.',
  verdictWorse:
    'Nifer y mesurau sy’n waeth na’r disgwyl: {count, plural, zero {#} one {#} two {#} few {#} many {#} other {#}} o {judged}.',
  verdictBetter:
    'Nifer y mesurau sy’n well na’r disgwyl: {count, plural, zero {#} one {#} two {#} few {#} many {#} other {#}} o {judged}.',
  verdictMixed:
    'Gwaeth na’r disgwyl: {worse, plural, zero {# mesur} one {# mesur} two {# fesur} few {# mesur} many {# mesur} other {# mesur}}. Gwell na’r disgwyl: {better, plural, zero {# mesur} one {# mesur} two {# fesur} few {# mesur} many {# mesur} other {# mesur}}.',
  verdictUnusual:
    'Nifer y mesurau sy’n anarferol, heb fod yn well nac yn waeth ynddynt eu hunain: {count, plural, zero {#} one {#} two {#} few {#} many {#} other {#}} o {judged}.',
  verdictEarly: 'Nid oes digon o ffigurau eto i farnu beth sydd wedi newid.',
  verdictHistoric: 'Nid oes ffigurau diweddar: ffigurau hanesyddol sy’n dilyn.',
  verdictNothing: 'Nid oes ffigurau i’w dangos.',

  figure: '{value} ({period})',
  figureYearAgo: '{value} ({period}; {yearAgo} flwyddyn ynghynt)',

  worse: '{measure}: {figure}, gwaeth na’r disgwyl.',
  better: '{measure}: {figure}, gwell na’r disgwyl.',
  higher: '{measure}: {figure}, uwch na’r disgwyl.',
  lower: '{measure}: {figure}, is na’r disgwyl.',
  steady: '{measure}: {figure}, dim newid amlwg.',
  steadyRange: '{measure}: {figure}, dim newid amlwg (yr arfer yw {range}).',
  plain: '{measure}: {figure}.',
  othersSteady:
    'Dim newid amlwg mewn {count, plural, zero {# mesur arall} one {# mesur arall} two {# fesur arall} few {# mesur arall} many {# mesur arall} other {# mesur arall}}.',
  othersEarly:
    'Rhy ychydig o ffigurau i farnu eto: {count, plural, zero {# mesur} one {# mesur} two {# fesur} few {# mesur} many {# mesur} other {# mesur}}.',
  othersHistoric:
    'Ffigurau hanesyddol yn unig: {count, plural, zero {# mesur} one {# mesur} two {# fesur} few {# mesur} many {# mesur} other {# mesur}}.',

  sureReason: '{measure}: {reason}',
  sureInterval:
    '{measure}: gyda’r niferoedd y tu ôl iddo, gallai {value} fod yn unrhyw beth o {lower} i {upper} (cyfwng hyder 95%).',
  sureChance:
    'Gyda llawer o fesurau bydd un yn anarferol o bryd i’w gilydd trwy hap yn unig: gofynnwch cyn dod i gasgliad.',
  sureHidden:
    'Wedi’u cuddio i ddiogelu hunaniaeth pobl: {count, plural, zero {# ffigur} one {# ffigur} two {# ffigur} few {# ffigur} many {# ffigur} other {# ffigur}}.',
  sureDate: 'Mae’r ffigurau mwyaf newydd hyd at {date}.',

  askUnusual: '{measure}: beth oedd yn wahanol o’r cyfnod hwn ymlaen: {since}?',
  askBetter: '{measure}: beth a wnaed yn wahanol o’r cyfnod hwn ymlaen ({since}), ac a ellir parhau ag ef?',

  rowSignal: '{signal} {reason} {figure}.',
  rowSteady: 'Dim newid amlwg. {figure}.',
  rowSteadyRange: 'Dim newid amlwg. {figure}; yr arfer yw {range}.',
  rowPlain: '{figure}.',
  rowNote: '{figure}. {note}',
  rowHistoric: 'Hanesyddol: {figure}.',
  rowHidden: 'Wedi’i guddio i ddiogelu hunaniaeth pobl.',
  rowNothing: 'Dim ffigur i’w ddangos.',
}
