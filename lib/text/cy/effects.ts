import type { effects as english } from '../en/effects'
import type { SameKeys } from '../same-keys'

export const effects: SameKeys<typeof english> = {
  clearLower:
    'Ar ôl y newid, roedd y ffigurau’n is nag a awgrymai’r duedd flaenorol. Gwahaniaeth: {amount} yn is (rhwng {least} a {most} yn is).',
  clearHigher:
    'Ar ôl y newid, roedd y ffigurau’n uwch nag a awgrymai’r duedd flaenorol. Gwahaniaeth: {amount} yn uwch (rhwng {least} a {most} yn uwch).',
  unclear:
    'Dim newid clir. Ar ôl y newid, o’i gymharu â’r duedd flaenorol, roedd y ffigurau rywle rhwng {below} yn is a {above} yn uwch.',
  unclearMethods:
    'Dim newid clir: mae’r ateb yn dibynnu ar faint y tybir bod misoedd cyfagos yn symud gyda’i gilydd.',
  otherCauses: 'Gallai newidiadau eraill ar y pryd esbonio rhywfaint o hyn.',
  asExpected: 'Dyma’r cyfeiriad a ddisgwylid.',
  againstExpected: 'Nid dyma’r cyfeiriad a ddisgwylid.',
  fewer:
    'At ei gilydd ers y newid, tua {count, number, ::.} yn llai (rhwng {least, number, ::.} a {most, number, ::.} yn llai).',
  more: 'At ei gilydd ers y newid, tua {count, number, ::.} yn fwy (rhwng {least, number, ::.} a {most, number, ::.} yn fwy).',
  trendLower:
    'Ers y newid, mae’r duedd fisol yn is nag o’r blaen. Gwahaniaeth: {amount} yn is (rhwng {least} a {most} yn is).',
  trendHigher:
    'Ers y newid, mae’r duedd fisol yn uwch nag o’r blaen. Gwahaniaeth: {amount} yn uwch (rhwng {least} a {most} yn uwch).',
  trendUnclear: 'Nid oes newid clir yn y duedd.',
  methodsAgree: 'Mae ail ddull, sy’n trin siawns yn wahanol, yn cytuno.',
  methodsDiffer: 'Nid yw ail ddull, sy’n trin siawns yn wahanol, yn cytuno, felly byddwch yn ofalus.',
  tooFew:
    'Rhy ychydig o fisoedd i farnu. Cyn y newid: {before}. Ers y newid: {after}. Mae angen o leiaf {leastBefore} cyn y newid a {leastAfter} ers hynny.',
  randomWalk:
    'Rhy ansefydlog i farnu: mae’r ffigurau’n symud cymaint o fis i fis fel na ellir gwahaniaethu rhwng newid a siawns.',
  noVariation:
    'Dim byd i’w farnu: prin bod y ffigurau’n amrywio, felly nid oes symudiad ar hap i gymharu newid ag ef.',
  placeboDates:
    'Dyddiadau cynharach heb ddim hysbys wedi digwydd: {count}. Nifer y troeon y cafodd yr un dull newid clir: {found}.',
  comparedLower:
    'Ar ôl y newid, roedd y bwlch â’r ardaloedd eraill yn is nag o’r blaen. Gwahaniaeth: {amount} yn is (rhwng {least} a {most} yn is).',
  comparedHigher:
    'Ar ôl y newid, roedd y bwlch â’r ardaloedd eraill yn uwch nag o’r blaen. Gwahaniaeth: {amount} yn uwch (rhwng {least} a {most} yn uwch).',
  comparedLowerAbout:
    'Ar ôl y newid, roedd y bwlch â’r ardaloedd eraill yn is nag o’r blaen. Gwahaniaeth: tua {amount} yn is.',
  comparedHigherAbout:
    'Ar ôl y newid, roedd y bwlch â’r ardaloedd eraill yn uwch nag o’r blaen. Gwahaniaeth: tua {amount} yn uwch.',
  comparedUnclear:
    'Dim gwahaniaeth clir rhwng yr ardal hon a’r ardaloedd eraill: mae bylchau o’r maint hwn yn aml yn codi ar hap.',
  byChance:
    'Pe na bai’r newid wedi gwneud gwahaniaeth, byddai bwlch o leiaf mor fawr yn codi ar hap. Pa mor aml: {share} o’r amser (rhoddwyd cynnig ar {count, number} o ffyrdd o ddewis yr ardaloedd).',
  movedTogether:
    'Cyn y newid roedd yr ardaloedd yn symud gyda’i gilydd, fel y mae’r gymhariaeth hon yn gofyn.',
  movedApart:
    'Roedd yr ardaloedd eisoes yn symud oddi wrth ei gilydd cyn y newid, felly ni ddylid dibynnu ar y gymhariaeth hon.',
  syntheticLower:
    'Ar ôl y newid, roedd y ffigurau’n is nag mewn cymysgedd o ardaloedd eraill a oedd wedi’u dilyn yn agos o’r blaen. Gwahaniaeth: {amount} yn is.',
  syntheticHigher:
    'Ar ôl y newid, roedd y ffigurau’n uwch nag mewn cymysgedd o ardaloedd eraill a oedd wedi’u dilyn yn agos o’r blaen. Gwahaniaeth: {amount} yn uwch.',
  syntheticPlacebo:
    'Ardaloedd y rhoddwyd cynnig arnynt yn yr un modd: {count}. Ardaloedd sy’n sefyll allan o leiaf gymaint, gan gynnwys hon: {asLarge}.',
  syntheticPoorFit:
    'Nid oedd unrhyw gymysgedd o ardaloedd eraill yn dilyn y ffigurau hyn yn agos cyn y newid, felly ni ddylid dibynnu ar y gymhariaeth hon.',
  breakAfter: 'Newidiodd rhywbeth. Ar ôl: {date} (fwyaf tebygol rhwng {from} a {to}).',
  breakAfterAbout: 'Newidiodd rhywbeth, er bod y dyddiad yn ansicr. Ar ôl: {date}.',
  breakReview:
    'Chwiliwch yn gyntaf am newidiadau yn y cofnodi, yna am ddigwyddiadau nad ydynt yn y gofrestr.',
  noBreak: 'Ni chafwyd newid parhaol ar ddyddiad anhysbys.',
  points: '{value, number, ::.0} pwynt canran',
}
