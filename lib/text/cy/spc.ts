import type { spc as english } from '../en/spc'
import type { SameKeys } from '../same-keys'

export const spc: SameKeys<typeof english> = {
  commonCause:
    'Dim newid amlwg. Mae’r symudiad o {unit, select, quarter {chwarter i chwarter} year {flwyddyn i flwyddyn} other {fis i fis}} o fewn yr hyn a welwn fel arfer ({lower} i {upper}).',
  noClearChange: 'Dim newid amlwg.',
  constant:
    'Dim newid: mae pob {unit, select, quarter {chwarter} year {blwyddyn} other {mis}} yn dangos {mean}.',
  concern: 'Anarferol: gwaeth na’r disgwyl.',
  improvement: 'Anarferol: gwell na’r disgwyl.',
  neutralHigh: 'Anarferol: uwch na’r disgwyl.',
  neutralLow: 'Anarferol: is na’r disgwyl.',
  aboveLimit: 'Uwch na {upper}, y mwyaf a welwn fel arfer.',
  belowLimit: 'Is na {lower}, y lleiaf a welwn fel arfer.',
  shiftHigh:
    '{count} o {unit, select, quarter {chwarteri} year {flynyddoedd} other {fisoedd}} yn olynol uwchlaw’r cyfartaledd.',
  shiftLow:
    '{count} o {unit, select, quarter {chwarteri} year {flynyddoedd} other {fisoedd}} yn olynol islaw’r cyfartaledd.',
  trendHigh:
    'Roedd pob un o’r {count} {unit, select, quarter {chwarter} year {blynedd} other {mis}} diwethaf yn uwch na’r un o’i flaen.',
  trendLow:
    'Roedd pob un o’r {count} {unit, select, quarter {chwarter} year {blynedd} other {mis}} diwethaf yn is na’r un o’i flaen.',
  twoOfThreeHigh:
    'Roedd o leiaf dau o’r tri {unit, select, quarter {chwarter} year {cyfnod blwyddyn} other {mis}} diwethaf yn agos at y mwyaf a welwn fel arfer ({upper}).',
  twoOfThreeLow:
    'Roedd o leiaf dau o’r tri {unit, select, quarter {chwarter} year {cyfnod blwyddyn} other {mis}} diwethaf yn agos at y lleiaf a welwn fel arfer ({lower}).',
  askConcern: 'Mae’n werth darganfod pam.',
  askImprovement: 'Mae’n werth darganfod beth weithiodd.',
  askNeutral: 'Mae’n werth darganfod pam.',
  normalRange: 'Fel arfer gwelwn {lower} i {upper}.',
  early:
    'Rhy ychydig o {unit, select, quarter {chwarteri} year {flynyddoedd} other {fisoedd}} i farnu. Dangosir terfynau cynnar.',
  tooFew: 'Rhy ychydig o {unit, select, quarter {chwarteri} year {flynyddoedd} other {fisoedd}} i farnu.',
  noFigures: 'Nid oes ffigurau i’w barnu.',
  targetMet: 'Ar y gyfradd hon caiff y targed o {target} ei gyrraedd yn gyson heb newid.',
  targetNotMet: 'Ar y gyfradd hon ni chaiff y targed o {target} ei gyrraedd yn gyson heb newid.',
  targetByChance: 'Bydd weithiau’n cyrraedd y targed o {target} ac weithiau ddim, ar hap.',
  targetEarly:
    'Rhy ychydig o {unit, select, quarter {chwarteri} year {flynyddoedd} other {fisoedd}} i ddweud a gaiff y targed o {target} ei gyrraedd.',
  seasonRemoved: 'Tynnwyd y codi a’r gostwng arferol dros y flwyddyn allan cyn barnu.',
  seasonUnknown:
    'Llai na thair blynedd o ffigurau, felly mae’r codi a’r gostwng arferol dros y flwyddyn yn dal i mewn.',
  byQuarter: 'Mae’r niferoedd misol yn fach, felly chwarteri a fernir.',
  byYear: 'Mae’r niferoedd chwarterol yn fach, felly blynyddoedd a fernir.',
  fewValues:
    'Ychydig o werthoedd gwahanol sydd i’r ffigurau, felly dim ond rhediadau ar un ochr i’r canol a fernir.',
  netChange: 'Mae pob {unit, select, quarter {chwarter} year {blwyddyn} other {mis}} yn dangos y newid net.',
  overlapping:
    'Ni fernir: mae’r cyfnodau hyn yn gorgyffwrdd, felly mae un digwyddiad yn cyfrif mewn sawl un ohonynt.',
}
