import type { chart as english } from '../en/chart'
import type { SameKeys } from '../same-keys'

export const chart: SameKeys<typeof english> = {
  yShare: 'Cyfran ({denominator})',
  yChange: 'Newid mewn {unit, select, quarter {chwarter} year {blwyddyn} other {mis}}',
  yDays: 'Diwrnodau',
  yHours: 'Oriau',
  yMedianDays: 'Canolrif (diwrnodau)',
  yCrimes: 'Troseddau',
  yOutcomes: 'Canlyniadau',
  ySuspects: 'Pobl dan amheuaeth',
  yDefendants: 'Diffynyddion',
  yProsecutions: 'Erlyniadau',
  yCases: 'Achosion',
  yVictims: 'Dioddefwyr',
  yTrials: 'Treialon',
  ySittings: 'Eisteddiadau',
  yRecords: 'Cofnodion',

  upperLong: 'Terfyn uchaf {value}',
  upperShort: 'Uchaf {value}',
  lowerLong: 'Terfyn isaf {value}',
  lowerShort: 'Isaf {value}',
  averageLong: 'Cyfartaledd {value}',
  averageShort: 'Cyfart. {value}',
  medianLong: 'Canolrif {value}',
  medianShort: 'Canolrif {value}',
  earlyUpperLong: 'Terfyn uchaf cynnar {value}',
  earlyUpperShort: 'Uchaf cynnar {value}',
  earlyLowerLong: 'Terfyn isaf cynnar {value}',
  earlyLowerShort: 'Isaf cynnar {value}',

  runAbove:
    '{count} o {unit, select, quarter {chwarteri} year {flynyddoedd} other {fisoedd}} yn olynol uwchlaw’r {centre, select, median {canolrif} other {cyfartaledd}}',
  runBelow:
    '{count} o {unit, select, quarter {chwarteri} year {flynyddoedd} other {fisoedd}} yn olynol islaw’r {centre, select, median {canolrif} other {cyfartaledd}}',
  runRising:
    'Wedi codi {count} o {unit, select, quarter {chwarteri} year {flynyddoedd} other {fisoedd}} yn olynol',
  runFalling:
    'Wedi gostwng {count} o {unit, select, quarter {chwarteri} year {flynyddoedd} other {fisoedd}} yn olynol',

  tickMonth:
    '{month, select, 1 {Ion} 2 {Chwe} 3 {Maw} 4 {Ebr} 5 {Mai} 6 {Meh} 7 {Gorff} 8 {Awst} 9 {Medi} 10 {Hyd} 11 {Tach} other {Rhag}} {year}',
  tickQuarter: '{quarter, select, 1 {Ion–Maw} 2 {Ebr–Meh} 3 {Gorff–Medi} other {Hyd–Rhag}} {year}',
  tickFinancialYear: '{year}/{next}',

  readingHead: '{period}:',
  readingValue: '{value}.',
  readingCounted: '{value}: {numerator, number} o {denominator, number} ({counted}).',
  readingRange: 'Ystod debygol {range}.',
  stateAbove: 'Uwch na’r terfyn uchaf, {limit}.',
  stateBelow: 'Is na’r terfyn isaf, {limit}.',
  stateInside: 'O fewn yr ystod arferol, {range}.',
  stateOutside: 'Y tu allan i’r ystod arferol, {range}.',
  noChange: 'Nid oes newid i’w ddweud: mae ffigur ar goll neu dyma’r un cyntaf.',
  stateUnderUpper: 'Is na’r terfyn uchaf, {upper}.',
  stateOverLower: 'Uwch na’r terfyn isaf, {lower}.',
  stateShiftHigh: 'Rhan o rediad uwchlaw’r cyfartaledd.',
  stateShiftLow: 'Rhan o rediad islaw’r cyfartaledd.',
  stateTrendHigh: 'Rhan o rediad o ffigurau sy’n codi.',
  stateTrendLow: 'Rhan o rediad o ffigurau sy’n gostwng.',
  stateNearHigh: 'Un o sawl ffigur yn agos at y terfyn uchaf.',
  stateNearLow: 'Un o sawl ffigur yn agos at y terfyn isaf.',
  stateEarly: 'Rhy ychydig o ffigurau i farnu.',
  hidden: 'Wedi’i guddio i ddiogelu hunaniaeth pobl.',
  hiddenShort: 'wedi’i guddio i ddiogelu hunaniaeth',
  missingShort: 'dim ffigur',
  before: '{value} flwyddyn ynghynt',
  nation: 'Cymru a Lloegr',
  yearBefore: 'Flwyddyn ynghynt',

  kind: 'siart',
  keys: 'Darllenwch bwynt wrth bwynt gyda’r bysellau saeth chwith a de; mae Home ac End yn mynd i’r cyntaf a’r olaf, ac Escape yn gadael.',
  keysLines:
    'Darllenwch bwynt wrth bwynt gyda’r bysellau saeth chwith a de; mae i fyny ac i lawr yn newid y llinell, Home ac End yn mynd i’r cyntaf a’r olaf, ac Escape yn gadael.',
  spark:
    '{count, plural, zero {Dim ffigurau} one {Un {unit, select, quarter {chwarter} year {flwyddyn} other {mis}}} two {Y # o {unit, select, quarter {chwarteri} year {flynyddoedd} other {fisoedd}} diwethaf} few {Y # o {unit, select, quarter {chwarteri} year {flynyddoedd} other {fisoedd}} diwethaf} many {Y # o {unit, select, quarter {chwarteri} year {flynyddoedd} other {fisoedd}} diwethaf} other {Y # o {unit, select, quarter {chwarteri} year {flynyddoedd} other {fisoedd}} diwethaf}}: {first} i ddechrau, {last} i orffen.',
  sparkNone: 'Dim ffigurau i’w tynnu.',
}
