import type { victims as english } from '../en/victims'
import type { SameKeys } from '../same-keys'

// Working Welsh, for a translator to check. Names of stages and periods follow a colon or stand in brackets.
export const victims: SameKeys<typeof english> = {
  'stage-withdrawal-police': 'Yr heddlu',
  'stage-withdrawal-precharge': 'Gwasanaeth Erlyn y Goron, cyn cyhuddo',
  'stage-withdrawal-postcharge': 'Gwasanaeth Erlyn y Goron, ar ôl cyhuddo',
  'stage-withdrawal-trial': 'Treial',

  verdictNothing: 'Nid oes ffigurau a allai ddweud.',
  verdictHistoric: 'Nid oes ffigurau diweddar: ffigurau hanesyddol sy’n dilyn.',
  verdictEarly: 'Rhy gynnar i ddweud a yw wedi newid: nid oes digon o ffigurau i farnu.',
  verdictSteady: 'Dim newid amlwg mewn unrhyw gam.',
  verdictMoreOne:
    'Mae mwy o achosion na’r disgwyl yn stopio heb gefnogaeth y dioddefwr mewn un cam: {stage}.',
  verdictMoreSome:
    'Mae mwy o achosion na’r disgwyl yn stopio heb gefnogaeth y dioddefwr. Nifer y camau: {count}.',
  verdictFewerOne:
    'Mae llai o achosion na’r disgwyl yn stopio heb gefnogaeth y dioddefwr mewn un cam: {stage}.',
  verdictFewerSome:
    'Mae llai o achosion na’r disgwyl yn stopio heb gefnogaeth y dioddefwr. Nifer y camau: {count}.',
  verdictMixed:
    'Achosion sy’n stopio heb gefnogaeth y dioddefwr. Mwy na’r disgwyl: {worse} o’r camau. Llai na’r disgwyl: {better} o’r camau.',

  outOf100:
    'O bob 100 o ddioddefwyr, mae {count} wedi tynnu’n ôl o fewn {days} i gofnodi’r drosedd, cyn unrhyw gyhuddiad.',
  outOf100After:
    'O bob 100 o ddioddefwyr a welodd gyhuddiad, mae {count} wedi tynnu’n ôl o fewn {days} iddo.',
  largest:
    'Mae’r gyfran fwyaf yn y cam hwn: {stage}, {share} ({numerator, number} o {denominator, number}; rhwng {lower} a {upper}).',
  half: 'Roedd hanner y rhai a dynnodd yn ôl cyn cyhuddo ({period}) wedi gwneud hynny o fewn {days}.',
  halfRange:
    'Roedd hanner y rhai a dynnodd yn ôl cyn cyhuddo ({period}) wedi gwneud hynny o fewn {days} (rhwng {lower} a {upper}).',
  sinceMore: '{stage}: mwy na’r disgwyl ers y cyfnod hwn: {since}. {reason}',
  sinceFewer: '{stage}: llai na’r disgwyl ers y cyfnod hwn: {since}. {reason}',

  stagesTitle: 'Cyfran yr achosion sy’n stopio heb gefnogaeth y dioddefwr, yn ôl cam',
  stagesTitleLargest: 'Mae’r gyfran fwyaf yn stopio yn y cam hwn: {stage} ({share})',
  stagesLine:
    'Achosion sy’n stopio am nad yw’r dioddefwr yn eu cefnogi, yn ôl cam, {category}, {area}, {period} (dot llawn) a blwyddyn ynghynt (dot gwag); y bar yw’r ystod debygol',
  stagesCounted: 'ei achosion ei hun ym mhob cam (gweler y tabl)',
  stagesHead: 'Cyfran',
  basesTitle: 'Seiliau gwahanol',
  bases:
    'Mae pob cam yn cyfrif yr hyn a’i cyrhaeddodd yn unig: canlyniadau, penderfyniadau, erlyniadau, treialon. Ni ellir adio’r cyfrannau.',
  notWhyTitle: 'Yr hyn na all ei ddweud',
  notWhy:
    'Mae’n dweud ar ba bwynt y stopiodd achos, nid pam y peidiodd y dioddefwr â’i gefnogi. Gofynnwch i’r rhai sy’n cadw mewn cysylltiad â dioddefwyr.',
  columnStage: 'Cam',
  columnStopped: 'Wedi stopio',
  columnOf: 'O',

  waitsTitle: 'Risg yn ôl amser aros, a’r hyn sy’n hysbys am resymau',
  waitsLead:
    'O’r rhai sy’n dal i aros, faint sy’n tynnu’n ôl yn y 30 diwrnod nesaf. Mae’r rhai sy’n aros yn hir yn ddioddefwyr gwahanol i’r rhai y daw eu hachosion i ben yn fuan: cysylltiad ydyw, nid prawf o achos.',
  reasonsNote:
    'Cofnodir rhesymau ar gyfer treialon nad aethant yn eu blaen yn unig. Nid oes cofnod sy’n dweud pam y tynnodd dioddefwr yn ôl cyn hynny.',
  splitsTitle: 'Yn ôl {by}',
  splitsLead:
    'Dioddefwyr a dynnodd yn ôl o fewn 90 diwrnod i gofnodi’r drosedd, neu i’r cyhuddiad. Bernir pob categori yn ôl ei orffennol ei hun. Nid oes trefn.',
  notSplit:
    'Ni ddangosir amser aros, rhesymau na rhaniadau eraill ar gyfer un math o drosedd: ni chroesir y ddau byth, i ddiogelu pobl.',
}
