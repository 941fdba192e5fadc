import type { measures as english } from '../en/measures'
import type { SameKeys } from '../same-keys'

export const measures: SameKeys<typeof english> = {
  'crimes-recorded.name': 'Troseddau a gofnodwyd gan yr heddlu',
  'crimes-recorded.question': 'Faint o droseddau sy’n cael eu hadrodd a’u cofnodi?',
  'crimes-recorded.counts': 'Troseddau, yn y mis y cofnododd yr heddlu nhw.',
  'crimes-recorded.definition':
    'Nifer y troseddau a gofnododd yr heddlu. Mae trosedd yn cyfrif unwaith, faint bynnag o ddioddefwyr neu bobl dan amheuaeth sydd. Ni chynhwysir twyll a gofnodir gan gyrff cenedlaethol.',
  'crimes-recorded.caveats':
    'Mae’n dilyn arferion adrodd a chofnodi yn ogystal â throseddu. Gall newid system gofnodi ei symud.',
  'charge-share.name': 'Cyfran y troseddau sy’n arwain at gyhuddiad neu wŷs',
  'charge-share.question': 'Faint o droseddau sy’n gorffen gyda rhywun wedi’i gyhuddo?',
  'charge-share.counts': 'Canlyniadau a bennodd yr heddlu yn y cyfnod, pryd bynnag y cofnodwyd y drosedd.',
  'charge-share.definition': 'Cyhuddiadau a gwysion fel cyfran o’r holl ganlyniadau a bennwyd yn y cyfnod.',
  'charge-share.caveats':
    'Cyfrifir canlyniadau pan gânt eu pennu, felly mae clirio hen droseddau yn symud y gyfran. Nid cyfran o droseddau a gofnodwyd yn yr un cyfnod ydyw.',
  'charge-share.numerator': 'cyhuddiadau a gwysion',
  'charge-share.denominator': 'canlyniadau a bennwyd',
  'out-of-court-share.name': 'Cyfran y troseddau a setlwyd y tu allan i’r llys',
  'out-of-court-share.question': 'Faint o droseddau sy’n cael eu setlo heb fynd i’r llys?',
  'out-of-court-share.counts':
    'Canlyniadau a bennodd yr heddlu yn y cyfnod, pryd bynnag y cofnodwyd y drosedd.',
  'out-of-court-share.definition':
    'Rhybuddion, datrysiadau cymunedol, hysbysiadau cosb a dargyfeirio fel cyfran o’r holl ganlyniadau a bennwyd yn y cyfnod.',
  'out-of-court-share.caveats':
    'Nid yw cyfran uwch yn dda nac yn ddrwg ynddi’i hun. Mae heddluoedd yn defnyddio’r canlyniadau hyn yn wahanol.',
  'out-of-court-share.numerator': 'canlyniadau a setlwyd y tu allan i’r llys',
  'out-of-court-share.denominator': 'canlyniadau a bennwyd',
  'withdrawal-police.name': 'Dioddefwyr nad ydynt yn cefnogi camau’r heddlu',
  'withdrawal-police.question':
    'Faint o achosion sy’n stopio gyda’r heddlu am nad yw’r dioddefwr yn eu cefnogi mwyach?',
  'withdrawal-police.counts': 'Canlyniadau a bennwyd yn y cyfnod i droseddau sydd â pherson yn ddioddefwr.',
  'withdrawal-police.definition':
    'Canlyniadau 14 ac 16 (nid yw’r dioddefwr yn cefnogi camau) fel cyfran o’r holl ganlyniadau a bennwyd i droseddau sydd â pherson yn ddioddefwr.',
  'withdrawal-police.caveats':
    'Mae’n dweud ymhle y stopiodd yr achos, nid pam y peidiodd y dioddefwr â’i gefnogi. Ni chynhwysir troseddau yn erbyn sefydliadau.',
  'withdrawal-police.numerator': 'canlyniadau 14 ac 16',
  'withdrawal-police.denominator': 'canlyniadau a bennwyd i droseddau sydd â pherson yn ddioddefwr',
  'withdrawal-postcharge.name': 'Erlyniadau a stopiwyd am nad yw’r dioddefwr yn eu cefnogi mwyach',
  'withdrawal-postcharge.question':
    'Faint o erlyniadau sy’n stopio ar ôl cyhuddo am nad yw’r dioddefwr yn eu cefnogi mwyach?',
  'withdrawal-postcharge.counts': 'Erlyniadau a gwblhawyd yn y cyfnod.',
  'withdrawal-postcharge.definition':
    'Erlyniadau a gwblhawyd yn aflwyddiannus am nad yw’r dioddefwr yn eu cefnogi mwyach, fel cyfran o’r holl erlyniadau a gwblhawyd.',
  'withdrawal-postcharge.caveats':
    'Mae erlyniadau heb ddioddefwr yn yr enwadur. Ni ellir ei adio at y gyfran sy’n stopio gyda’r heddlu: maent yn cyfrif pethau gwahanol.',
  'withdrawal-postcharge.numerator': 'erlyniadau a stopiwyd am nad yw’r dioddefwr yn eu cefnogi mwyach',
  'withdrawal-postcharge.denominator': 'erlyniadau a gwblhawyd',
  'cps-referrals.name': 'Pobl dan amheuaeth a gyfeiriwyd at Wasanaeth Erlyn y Goron',
  'cps-referrals.question': 'Faint o waith sy’n cyrraedd Gwasanaeth Erlyn y Goron?',
  'cps-referrals.counts':
    'Pobl dan amheuaeth, yn y mis y cawsant eu cyfeirio gyntaf am benderfyniad cyhuddo.',
  'cps-referrals.definition':
    'Nifer y bobl dan amheuaeth a gyfeiriodd yr heddlu gyntaf at Wasanaeth Erlyn y Goron am benderfyniad cyhuddo.',
  'cps-referrals.caveats':
    'Ni chyfeirir y rhai y caiff yr heddlu eu cyhuddo eu hunain, ac ni chânt eu cyfrif yma.',
  'charge-rate.name': 'Cyfran penderfyniadau Gwasanaeth Erlyn y Goron sydd i gyhuddo',
  'charge-rate.question': 'Pa mor aml y mae Gwasanaeth Erlyn y Goron yn penderfynu cyhuddo?',
  'charge-rate.counts':
    'Pobl dan amheuaeth â phenderfyniad cyfreithiol gan Wasanaeth Erlyn y Goron yn y cyfnod.',
  'charge-rate.definition':
    'Penderfyniadau i gyhuddo fel cyfran o benderfyniadau i gyhuddo ac o ddim camau pellach.',
  'charge-rate.caveats':
    'Mae’n cyfrif penderfyniadau ar bobl dan amheuaeth, nid canlyniadau troseddau gan yr heddlu. Ni ddylid rhannu’r naill â’r llall.',
  'charge-rate.numerator': 'penderfyniadau i gyhuddo',
  'charge-rate.denominator': 'penderfyniadau i gyhuddo neu o ddim camau pellach',
  'referral-to-charge.name': 'Diwrnodau o gyfeirio i gyhuddo',
  'referral-to-charge.question': 'Faint o amser y mae penderfyniad cyhuddo yn ei gymryd?',
  'referral-to-charge.counts': 'Pobl dan amheuaeth a gyhuddwyd gan Wasanaeth Erlyn y Goron yn y cyfnod.',
  'referral-to-charge.definition':
    'Cymedr nifer y diwrnodau o’r cyfeiriad cyntaf gan yr heddlu i’r penderfyniad i gyhuddo, gan gynnwys amser pan oedd yr achos yn ôl gyda’r heddlu.',
  'referral-to-charge.caveats':
    'Cymedr: mae ychydig o achosion hir iawn yn ei symud. Nid yw’r rhai sy’n dal i aros ynddo.',
  'charge-to-first-listing.name': 'Diwrnodau o gyhuddo i’r rhestru cyntaf',
  'charge-to-first-listing.question': 'Faint o amser tan y gwrandawiad cyntaf?',
  'charge-to-first-listing.counts': 'Diffynyddion y cwblhawyd eu hachos yn y llysoedd ynadon yn y cyfnod.',
  'charge-to-first-listing.definition':
    'Canolrif nifer y diwrnodau o gyhuddo i’r rhestru cyntaf mewn llys ynadon: arhosodd hanner y diffynyddion yn llai, a hanner yn fwy.',
  'charge-to-first-listing.caveats': 'Achosion wedi’u cwblhau yn unig sydd ynddo, felly mae ar ei hôl hi.',
  'first-listing-to-completion.name': 'Diwrnodau o’r rhestru cyntaf i gwblhau yn y llysoedd ynadon',
  'first-listing-to-completion.question': 'Faint o amser y mae llysoedd ynadon yn ei gymryd?',
  'first-listing-to-completion.counts':
    'Diffynyddion y cwblhawyd eu hachos yn y llysoedd ynadon yn y cyfnod.',
  'first-listing-to-completion.definition':
    'Cymedr nifer y diwrnodau o’r rhestru cyntaf i gwblhau yn y llysoedd ynadon. Mae’r canolrif yn aml yn 0 am fod y rhan fwyaf o achosion yn gorffen yn y gwrandawiad cyntaf.',
  'first-listing-to-completion.caveats':
    'Cymedr: mae ychydig o achosion hir iawn yn ei symud. Achosion wedi’u cwblhau yn unig sydd ynddo.',
  'charge-to-completion.name': 'Diwrnodau o gyhuddo i gwblhau yn Llys y Goron',
  'charge-to-completion.question': 'Faint o amser y mae achos Llys y Goron yn ei gymryd ar ôl cyhuddo?',
  'charge-to-completion.counts': 'Diffynyddion y cwblhawyd eu hachos yn Llys y Goron yn y cyfnod.',
  'charge-to-completion.definition':
    'Canolrif nifer y diwrnodau o gyhuddo i gwblhau yn Llys y Goron: arhosodd hanner y diffynyddion yn llai, a hanner yn fwy.',
  'charge-to-completion.caveats':
    'Achosion wedi’u cwblhau yn unig sydd ynddo. Pan gwblheir mwy o hen achosion mae’r ffigur yn codi, hyd yn oed os yw achosion newydd yn symud yn gynt.',
  'offence-to-completion.name': 'Diwrnodau o’r drosedd i gwblhau yn Llys y Goron',
  'offence-to-completion.question': 'Faint o amser o’r drosedd i’r canlyniad?',
  'offence-to-completion.counts': 'Diffynyddion y cwblhawyd eu hachos yn Llys y Goron yn y cyfnod.',
  'offence-to-completion.definition':
    'Canolrif nifer y diwrnodau o’r drosedd i gwblhau yn Llys y Goron: arhosodd hanner y diffynyddion yn llai, a hanner yn fwy.',
  'offence-to-completion.caveats':
    'Mae troseddau a adroddir flynyddoedd wedyn yn ei ymestyn. Achosion wedi’u cwblhau yn unig sydd ynddo.',
  'magistrates-receipts.name': 'Achosion a dderbyniwyd gan lysoedd ynadon',
  'magistrates-receipts.question': 'Faint o waith sy’n cyrraedd y llysoedd ynadon?',
  'magistrates-receipts.counts': 'Achosion, yn y mis y derbyniodd y llys nhw.',
  'magistrates-receipts.definition': 'Nifer yr achosion a dderbyniodd llysoedd ynadon.',
  'magistrates-receipts.caveats': 'Gall achos gynnwys sawl diffynnydd.',
  'magistrates-disposals.name': 'Achosion a gwblhawyd gan lysoedd ynadon',
  'magistrates-disposals.question': 'Faint o waith y mae’r llysoedd ynadon yn ei gwblhau?',
  'magistrates-disposals.counts': 'Achosion, yn y mis y’u cwblhawyd.',
  'magistrates-disposals.definition':
    'Nifer yr achosion a gwblhaodd llysoedd ynadon, gan gynnwys y rhai a anfonwyd ymlaen i Lys y Goron.',
  'magistrates-disposals.caveats': 'Gall achos gynnwys sawl diffynnydd.',
  'magistrates-open.name': 'Achosion heb eu cwblhau yn y llysoedd ynadon',
  'magistrates-open.question': 'Faint o achosion sy’n aros yn y llysoedd ynadon?',
  'magistrates-open.counts': 'Achosion heb eu cwblhau ar ddiwrnod olaf y cyfnod.',
  'magistrates-open.definition':
    'Nifer yr achosion a dderbyniwyd a heb eu cwblhau gan lysoedd ynadon ar ddiwrnod olaf y cyfnod.',
  'magistrates-open.caveats':
    'Ciplun: nid ffigur y mis diwethaf ynghyd â derbyniadau llai cwblhadau ydyw, am fod achosion yn cael eu symud, eu hailagor a’u cywiro.',
  'crown-receipts.name': 'Achosion a dderbyniwyd gan Lys y Goron',
  'crown-receipts.question': 'Faint o waith sy’n cyrraedd Llys y Goron?',
  'crown-receipts.counts': 'Achosion, yn y cyfnod y derbyniodd y llys nhw.',
  'crown-receipts.definition':
    'Nifer yr achosion a dderbyniodd Llys y Goron: ar gyfer treial, dedfryd ac apêl.',
  'crown-receipts.caveats': 'Gall achos gynnwys sawl diffynnydd.',
  'crown-disposals.name': 'Achosion a gwblhawyd gan Lys y Goron',
  'crown-disposals.question': 'Faint o waith y mae Llys y Goron yn ei gwblhau?',
  'crown-disposals.counts': 'Achosion, yn y cyfnod y’u cwblhawyd.',
  'crown-disposals.definition':
    'Nifer yr achosion a gwblhaodd Llys y Goron: treialon, dedfrydau ac apeliadau.',
  'crown-disposals.caveats': 'Gall achos gynnwys sawl diffynnydd.',
  'crown-open.name': 'Achosion heb eu cwblhau yn Llys y Goron',
  'crown-open.question': 'Faint o achosion sy’n aros yn Llys y Goron?',
  'crown-open.counts': 'Achosion heb eu cwblhau ar ddiwrnod olaf y cyfnod.',
  'crown-open.definition':
    'Nifer yr achosion a dderbyniwyd a heb eu cwblhau gan Lys y Goron ar ddiwrnod olaf y cyfnod. Ni chynhwysir achosion â gwarant mainc.',
  'crown-open.caveats':
    'Ciplun: nid y ffigur cynharach ynghyd â derbyniadau llai cwblhadau ydyw, am fod achosion yn cael eu symud, eu hailagor a’u cywiro.',
  'crown-open-over-a-year.name': 'Achosion Llys y Goron heb eu cwblhau ers blwyddyn neu fwy',
  'crown-open-over-a-year.question': 'Faint o’r achosion heb eu cwblhau sy’n hen?',
  'crown-open-over-a-year.counts': 'Achosion heb eu cwblhau ar ddiwrnod olaf y cyfnod sydd ag oedran dilys.',
  'crown-open-over-a-year.definition':
    'Achosion heb eu cwblhau ers blwyddyn neu fwy fel cyfran o’r achosion heb eu cwblhau y mae eu hoedran yn hysbys.',
  'crown-open-over-a-year.caveats':
    'Ciplun. Ni chynhwysir achosion heb oedran dilys yn y naill rif na’r llall.',
  'crown-open-over-a-year.numerator': 'achosion heb eu cwblhau ers blwyddyn neu fwy',
  'crown-open-over-a-year.denominator': 'achosion heb eu cwblhau ag oedran dilys',
  'convictions.name': 'Euogfarnau',
  'convictions.question': 'Faint o erlyniadau sy’n arwain at euogfarn?',
  'convictions.counts': 'Erlyniadau a gwblhawyd yn y mis.',
  'convictions.definition':
    'Nifer yr erlyniadau gan Wasanaeth Erlyn y Goron a arweiniodd at euogfarn, drwy ble euog neu ar ôl treial.',
  'convictions.caveats': 'Mae’n dilyn nifer yr erlyniadau. Darllenwch ef ochr yn ochr â’r gyfradd euogfarnu.',
  'conviction-rate.name': 'Cyfradd euogfarnu',
  'conviction-rate.question': 'O’r erlyniadau sy’n gorffen, faint sy’n arwain at euogfarn?',
  'conviction-rate.counts':
    'Erlyniadau gan Wasanaeth Erlyn y Goron a gwblhawyd yn y mis, mewn llysoedd ynadon a Llys y Goron.',
  'conviction-rate.definition':
    'Euogfarnau, drwy ble euog neu ar ôl treial, fel cyfran o’r holl erlyniadau a gwblhawyd. Ni chynhwysir erlyniadau a gaewyd am resymau gweinyddol (“Admin Finalised”).',
  'conviction-rate.caveats':
    'Nid yw’n dweud dim am droseddau lle na chyhuddwyd neb. Mae’n symud gyda’r cymysgedd o droseddau.',
  'conviction-rate.numerator': 'euogfarnau',
  'conviction-rate.denominator': 'euogfarnau a chanlyniadau aflwyddiannus',
  'guilty-plea.name': 'Cyfradd pleon euog yn Llys y Goron',
  'guilty-plea.question': 'Faint o ddiffynyddion sy’n pledio’n euog?',
  'guilty-plea.counts': 'Diffynyddion â phle y cwblhawyd eu hachos yn Llys y Goron yn y cyfnod.',
  'guilty-plea.definition':
    'Diffynyddion a blediodd yn euog i’w prif drosedd fel cyfran o ddiffynyddion â phle.',
  'guilty-plea.caveats':
    'Gall ple ddod yn gynnar neu ar ddiwrnod y treial: gweler treialon na chawsant eu cynnal.',
  'guilty-plea.numerator': 'pleon euog',
  'guilty-plea.denominator': 'diffynyddion â phle',
  'trial-effective.name': 'Treialon effeithiol yn Llys y Goron',
  'trial-effective.question': 'Faint o dreialon sy’n mynd rhagddynt ar y diwrnod?',
  'trial-effective.counts': 'Treialon a restrwyd yn y cyfnod, pob rhestru’n cyfrif unwaith.',
  'trial-effective.definition':
    'Treialon a aeth rhagddynt ar y diwrnod a restrwyd a chyrraedd canlyniad, fel cyfran o’r treialon a restrwyd. Ni chynhwysir treialon a dynnwyd o’r rhestr ymlaen llaw.',
  'trial-effective.caveats': 'Mae treial a restrir deirgwaith yn cyfrif deirgwaith.',
  'trial-effective.numerator': 'treialon effeithiol',
  'trial-effective.denominator': 'treialon a restrwyd',
  'trial-cracked.name': 'Treialon na chawsant eu cynnal (cracked trials) yn Llys y Goron',
  'trial-cracked.question': 'Faint o dreialon sy’n cael eu setlo ar y diwrnod?',
  'trial-cracked.counts': 'Treialon a restrwyd yn y cyfnod, pob rhestru’n cyfrif unwaith.',
  'trial-cracked.definition':
    'Treialon nad aethant rhagddynt ar y diwrnod ac nad oes angen dyddiad newydd arnynt, gan amlaf oherwydd ple euog hwyr, fel cyfran o’r treialon a restrwyd.',
  'trial-cracked.caveats':
    'Mae ple hwyr yn arbed treial, ond mae pleon cynharach yn arbed tystion rhag aros. Nid yw cyfran uchel nac isel yn dda ynddi’i hun.',
  'trial-cracked.numerator': 'treialon na chawsant eu cynnal',
  'trial-cracked.denominator': 'treialon a restrwyd',
  'trial-ineffective.name': 'Treialon aneffeithiol yn Llys y Goron',
  'trial-ineffective.question': 'Faint o dreialon y mae’n rhaid eu hail-restru?',
  'trial-ineffective.counts': 'Treialon a restrwyd yn y cyfnod, pob rhestru’n cyfrif unwaith.',
  'trial-ineffective.definition':
    'Treialon nad aethant rhagddynt ar y diwrnod ac y mae angen dyddiad arall arnynt, fel cyfran o’r treialon a restrwyd.',
  'trial-ineffective.caveats':
    'Mae’r rhesymau gyda’r erlyniad, yr amddiffyniad a’r llys: edrychwch arnynt cyn dod i gasgliad.',
  'trial-ineffective.numerator': 'treialon aneffeithiol',
  'trial-ineffective.denominator': 'treialon a restrwyd',
}
