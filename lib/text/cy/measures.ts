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
  'cps-decisions.name': 'Pobl dan amheuaeth y penderfynodd Gwasanaeth Erlyn y Goron arnynt',
  'cps-decisions.question': 'Ar faint o bobl dan amheuaeth y mae Gwasanaeth Erlyn y Goron yn penderfynu?',
  'cps-decisions.counts': 'Pobl dan amheuaeth a gyfeiriwyd am benderfyniad cyhuddo, ym mis y penderfyniad.',
  'cps-decisions.definition':
    'Nifer y bobl dan amheuaeth a gyfeiriwyd am benderfyniad cyhuddo y penderfynodd Gwasanaeth Erlyn y Goron arnynt: i gyhuddo, i beidio â chymryd camau pellach, neu rywbeth arall.',
  'cps-decisions.caveats':
    'Ni chyfrifir yma’r rhai y mae’r heddlu’n eu cyhuddo eu hunain. Cyfrifir penderfyniadau eraill hefyd, fel gwarediad y tu allan i’r llys neu ddychwelyd at yr heddlu: mae mwy ohonynt nag o benderfyniadau i gyhuddo ac i beidio â chymryd camau pellach gyda’i gilydd.',
  'cps-open.name': 'Pobl dan amheuaeth sy’n aros am benderfyniad gan Wasanaeth Erlyn y Goron',
  'cps-open.question': 'Faint o bobl dan amheuaeth sy’n aros am benderfyniad cyhuddo?',
  'cps-open.counts': 'Pobl dan amheuaeth a gyfeiriwyd a heb benderfyniad eto, ar ddiwrnod olaf y cyfnod.',
  'cps-open.definition':
    'Nifer y bobl dan amheuaeth a gyfeiriwyd at Wasanaeth Erlyn y Goron am benderfyniad cyhuddo a heb benderfyniad eto, ar ddiwrnod olaf y cyfnod.',
  'cps-open.caveats':
    'Nid yw’n dweud tro pwy ydyw: mae rhai’n aros i’r heddlu anfon rhagor o dystiolaeth. Er mwyn diogelu pobl, fe’i dangosir fesul chwarter neu fesul blwyddyn lle dangosir cyfeiriadau neu benderfyniadau felly.',
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
  'trial-effective.name': 'Treialon effeithiol',
  'trial-effective.question': 'Faint o dreialon sy’n mynd rhagddynt ar y diwrnod?',
  'trial-effective.counts':
    'Treialon a restrwyd yn y cyfnod, pob rhestru’n cyfrif unwaith. Mae tablau cyhoeddedig yn cyfrif Llys y Goron yn unig.',
  'trial-effective.definition':
    'Treialon a aeth rhagddynt ar y diwrnod a restrwyd a chyrraedd canlyniad, fel cyfran o’r treialon a restrwyd. Ni chynhwysir treialon a dynnwyd o’r rhestr ymlaen llaw.',
  'trial-effective.caveats': 'Mae treial a restrir deirgwaith yn cyfrif deirgwaith.',
  'trial-effective.numerator': 'treialon effeithiol',
  'trial-effective.denominator': 'treialon a restrwyd',
  'trial-cracked.name': 'Treialon na chawsant eu cynnal (cracked trials)',
  'trial-cracked.question': 'Faint o dreialon sy’n cael eu setlo ar y diwrnod?',
  'trial-cracked.counts':
    'Treialon a restrwyd yn y cyfnod, pob rhestru’n cyfrif unwaith. Mae tablau cyhoeddedig yn cyfrif Llys y Goron yn unig.',
  'trial-cracked.definition':
    'Treialon nad aethant rhagddynt ar y diwrnod ac nad oes angen dyddiad newydd arnynt, gan amlaf oherwydd ple euog hwyr, fel cyfran o’r treialon a restrwyd.',
  'trial-cracked.caveats':
    'Mae ple hwyr yn arbed treial, ond mae pleon cynharach yn arbed tystion rhag aros. Nid yw cyfran uchel nac isel yn dda ynddi’i hun.',
  'trial-cracked.numerator': 'treialon na chawsant eu cynnal',
  'trial-cracked.denominator': 'treialon a restrwyd',
  'trial-ineffective.name': 'Treialon aneffeithiol',
  'trial-ineffective.question': 'Faint o dreialon y mae’n rhaid eu hail-restru?',
  'trial-ineffective.counts':
    'Treialon a restrwyd yn y cyfnod, pob rhestru’n cyfrif unwaith. Mae tablau cyhoeddedig yn cyfrif Llys y Goron yn unig.',
  'trial-ineffective.definition':
    'Treialon nad aethant rhagddynt ar y diwrnod ac y mae angen dyddiad arall arnynt, fel cyfran o’r treialon a restrwyd.',
  'trial-ineffective.caveats':
    'Mae’r rhesymau gyda’r erlyniad, yr amddiffyniad a’r llys: edrychwch arnynt cyn dod i gasgliad.',
  'trial-ineffective.numerator': 'treialon aneffeithiol',
  'trial-ineffective.denominator': 'treialon a restrwyd',
  'charges.name': 'Pobl dan amheuaeth a gyhuddwyd',
  'charges.question': 'Faint o bobl sy’n cael eu cyhuddo?',
  'charges.counts': 'Pobl dan amheuaeth, yn y mis y’u cyhuddwyd.',
  'charges.definition':
    'Nifer y bobl dan amheuaeth a gyhuddwyd, boed yr heddlu neu Wasanaeth Erlyn y Goron wedi penderfynu cyhuddo. Mae person a gyhuddir mewn dau achos yn cyfrif ddwywaith.',
  'charges.caveats':
    'Mae’n cyfrif pobl dan amheuaeth, nid troseddau: gall fod sawl person dan amheuaeth mewn un drosedd, a sawl trosedd i un person. Peidiwch â’i rannu â throseddau a gofnodwyd.',
  'remand-open.name': 'Diffynyddion yn y ddalfa cyn cwblhau eu hachos',
  'remand-open.question': 'Faint o ddiffynyddion sydd yn y ddalfa yn aros i’w hachos orffen?',
  'remand-open.counts': 'Diffynyddion yn y ddalfa ar ddiwrnod olaf y cyfnod.',
  'remand-open.definition':
    'Nifer y diffynyddion a oedd yn y ddalfa ar ddiwrnod olaf y cyfnod ac nad oedd eu hachos wedi’i gwblhau.',
  'remand-open.caveats':
    'Ciplun yn ôl ardal y llys, nid yn ôl carchar. Mae person sydd yn y ddalfa mewn dau achos yn cyfrif ym mhob un.',
  'remand-days.name': 'Diwrnodau yn y ddalfa cyn cwblhau’r achos',
  'remand-days.question': 'Am faint y mae diffynyddion yn y ddalfa cyn i’w hachos orffen?',
  'remand-days.counts': 'Diffynyddion a fu yn y ddalfa ac y cwblhawyd eu hachos yn y cyfnod.',
  'remand-days.definition':
    'Canolrif nifer y diwrnodau yn y ddalfa, pob cyfnod gyda’i gilydd, ar gyfer diffynyddion a fu yn y ddalfa ac y cwblhawyd eu hachos yn y cyfnod: bu hanner yno am lai, a hanner am fwy.',
  'remand-days.caveats':
    'Achosion wedi’u cwblhau yn unig sydd ynddo. Nid yw pobl sy’n dal yn y ddalfa ynddo, felly mae ar ei hôl hi.',
  'sitting-days.name': 'Diwrnodau eistedd y llysoedd',
  'sitting-days.question': 'Faint y mae’r llysoedd yn eistedd?',
  'sitting-days.counts': 'Diwrnodau yr eisteddodd pob ystafell llys yn y cyfnod, wedi’u hadio.',
  'sitting-days.definition':
    'Nifer y diwrnodau yr eisteddodd ystafelloedd llys, holl ystafelloedd llys yr ardal gyda’i gilydd.',
  'sitting-days.caveats':
    'Mae diwrnod yn cyfrif yn gyfan faint bynnag yr eisteddodd y llys: darllenwch ef ochr yn ochr â’r oriau.',
  'court-hours.name': 'Oriau yr eisteddodd y llysoedd',
  'court-hours.question': 'Am faint o oriau y mae’r llysoedd yn eistedd?',
  'court-hours.counts': 'Oriau yr eisteddodd pob ystafell llys yn y cyfnod, wedi’u hadio.',
  'court-hours.definition':
    'Nifer yr oriau yr eisteddodd ystafelloedd llys, holl ystafelloedd llys yr ardal gyda’i gilydd.',
  'court-hours.caveats': 'Cofnodir seibiannau ac oedi o fewn diwrnod yn wahanol o lys i lys.',
  'hours-per-case.name': 'Oriau gwrando fesul achos yn Llys y Goron',
  'hours-per-case.question': 'Faint o amser llys y mae achos yn ei gymryd?',
  'hours-per-case.counts': 'Achosion Llys y Goron a gwblhawyd yn y cyfnod, gyda’u holl wrandawiadau.',
  'hours-per-case.definition':
    'Oriau holl wrandawiadau’r achosion Llys y Goron a gwblhawyd yn y cyfnod, wedi’u rhannu â nifer yr achosion hynny.',
  'hours-per-case.caveats':
    'Cymedr: mae ychydig o dreialon hir yn ei symud. Mae gwrandawiadau heb funudau wedi’u cofnodi yn cyfrif fel dim amser.',
  'hours-per-case.numerator': 'oriau gwrando',
  'hours-per-case.denominator': 'achosion a gwblhawyd',
  'offence-to-recorded.name': 'Diwrnodau o’r drosedd i’w chofnodi',
  'offence-to-recorded.question': 'Faint ar ôl trosedd y caiff ei chofnodi?',
  'offence-to-recorded.counts': 'Troseddau a gofnodwyd yn y cyfnod y mae diwrnod y drosedd yn hysbys.',
  'offence-to-recorded.definition':
    'Canolrif nifer y diwrnodau o’r drosedd i’w chofnodi gan yr heddlu: cofnodwyd hanner yn gynt, a hanner yn hwyrach.',
  'offence-to-recorded.caveats':
    'Mae’n cynnwys yr amser nes i rywun adrodd y drosedd a’r amser nes i’r heddlu ei chofnodi. Mae troseddau a adroddir flynyddoedd wedyn yn ei ymestyn.',
  'recorded-to-referral.name': 'Diwrnodau o gofnodi i gyfeirio at Wasanaeth Erlyn y Goron',
  'recorded-to-referral.question':
    'Faint o amser y mae’r heddlu’n ei gymryd cyn cyfeirio achos at Wasanaeth Erlyn y Goron?',
  'recorded-to-referral.counts':
    'Troseddau â pherson dan amheuaeth y bu eu cyfeiriad cyntaf at Wasanaeth Erlyn y Goron yn y cyfnod.',
  'recorded-to-referral.definition':
    'Canolrif nifer y diwrnodau o gofnodi trosedd â pherson dan amheuaeth i’r cyfeiriad cyntaf at Wasanaeth Erlyn y Goron, ymhlith troseddau a gyfeiriwyd.',
  'recorded-to-referral.caveats':
    'Ni chyfeirir y rhan fwyaf o droseddau o gwbl: maent yn gorffen mewn ffordd arall neu caiff rhywun ei gyhuddo gan yr heddlu. Darllenwch ef ochr yn ochr â’r gyfran a gyfeirir.',
  'recorded-to-charge.name': 'Diwrnodau o gofnodi i gyhuddo',
  'recorded-to-charge.question': 'Faint o amser nes i rywun gael ei gyhuddo?',
  'recorded-to-charge.counts': 'Troseddau â pherson dan amheuaeth y bu eu cyhuddiad cyntaf yn y cyfnod.',
  'recorded-to-charge.definition':
    'Canolrif nifer y diwrnodau o gofnodi trosedd â pherson dan amheuaeth i’r cyhuddiad cyntaf, ymhlith troseddau lle cyhuddwyd rhywun.',
  'recorded-to-charge.caveats':
    'Mae’r rhan fwyaf o droseddau’n gorffen heb gyhuddiad. Gall amser byrrach olygu’n unig fod llai o achosion anodd wedi arwain at gyhuddiad: darllenwch ef ochr yn ochr â’r gyfran.',
  'sent-to-main-hearing.name': 'Diwrnodau o anfon i’r prif wrandawiad yn Llys y Goron',
  'sent-to-main-hearing.question': 'Am faint y mae pobl yn aros am eu treial?',
  'sent-to-main-hearing.counts': 'Diffynyddion y dechreuodd eu prif wrandawiad yn Llys y Goron yn y cyfnod.',
  'sent-to-main-hearing.definition':
    'Canolrif nifer y diwrnodau o’r diwrnod yr anfonwyd achos y diffynnydd i Lys y Goron i ddiwrnod cyntaf y prif wrandawiad, ymhlith y rhai a gafodd un.',
  'sent-to-main-hearing.caveats':
    'Mae llawer o achosion yn gorffen heb brif wrandawiad, gan amlaf drwy ble euog. Nid yw achosion sy’n dal i aros ynddo.',
  'sent-to-completion.name': 'Diwrnodau o anfon i gwblhau yn Llys y Goron',
  'sent-to-completion.question': 'Faint o amser y mae achos yn ei gymryd yn Llys y Goron ei hun?',
  'sent-to-completion.counts': 'Diffynyddion y cwblhawyd eu hachos yn Llys y Goron yn y cyfnod.',
  'sent-to-completion.definition':
    'Canolrif nifer y diwrnodau o’r diwrnod yr anfonwyd achos y diffynnydd i Lys y Goron i’w gwblhau yno: arhosodd hanner yn llai, a hanner yn fwy.',
  'sent-to-completion.caveats':
    'Achosion wedi’u cwblhau yn unig sydd ynddo. Pan gwblheir mwy o hen achosion mae’r ffigur yn codi, hyd yn oed os yw achosion newydd yn symud yn gynt.',
  'consultations-per-decision.name': 'Ymgynghoriadau fesul penderfyniad cyhuddo gan Wasanaeth Erlyn y Goron',
  'consultations-per-decision.question': 'Pa mor aml y mae achos yn mynd yn ôl ac ymlaen cyn penderfyniad?',
  'consultations-per-decision.counts':
    'Pobl dan amheuaeth â phenderfyniad gan Wasanaeth Erlyn y Goron yn y cyfnod.',
  'consultations-per-decision.definition':
    'Nifer yr ymgynghoriadau rhwng yr heddlu a Gwasanaeth Erlyn y Goron cyn y penderfyniad, wedi’i rannu â nifer y bobl dan amheuaeth y penderfynwyd arnynt. Mae 1 yn golygu bod y cyntaf yn ddigon.',
  'consultations-per-decision.caveats':
    'Cymedr: mae ychydig o achosion cymhleth yn ei symud. Ni chynhwysir pobl heb nifer ymgynghoriadau wedi’i gofnodi.',
  'consultations-per-decision.numerator': 'ymgynghoriadau',
  'consultations-per-decision.denominator': 'pobl dan amheuaeth y penderfynwyd arnynt',
  'withdrawal-precharge.name':
    'Penderfyniadau Gwasanaeth Erlyn y Goron i beidio â chyhuddo am nad yw’r dioddefwr yn cefnogi hynny',
  'withdrawal-precharge.question':
    'Faint o achosion sy’n stopio gyda Gwasanaeth Erlyn y Goron am nad yw’r dioddefwr yn eu cefnogi?',
  'withdrawal-precharge.counts':
    'Pobl dan amheuaeth y penderfynodd Gwasanaeth Erlyn y Goron arnynt yn y cyfnod, i gyhuddo neu beidio â gweithredu.',
  'withdrawal-precharge.definition':
    'Penderfyniadau o ddim camau pellach am nad yw’r dioddefwr yn cefnogi’r achos, fel cyfran o’r holl benderfyniadau i gyhuddo neu o ddim camau pellach.',
  'withdrawal-precharge.caveats':
    'Mae’n dweud ymhle y stopiodd yr achos, nid pam y peidiodd y dioddefwr â’i gefnogi. Ni ellir ei adio at gyfrannau’r heddlu na’r llysoedd: maent yn cyfrif pethau gwahanol.',
  'withdrawal-precharge.numerator':
    'penderfyniadau o ddim camau pellach am nad yw’r dioddefwr yn cefnogi’r achos',
  'withdrawal-precharge.denominator': 'penderfyniadau i gyhuddo neu o ddim camau pellach',
  'withdrawal-trial.name': 'Treialon nad aethant rhagddynt oherwydd dioddefwr neu dyst',
  'withdrawal-trial.question':
    'Faint o dreialon sy’n methu am nad yw dioddefwr neu dyst yn dod neu am ei fod yn tynnu’n ôl?',
  'withdrawal-trial.counts': 'Treialon a restrwyd yn y cyfnod, pob rhestru’n cyfrif unwaith.',
  'withdrawal-trial.definition':
    'Treialon na chawsant eu cynnal a threialon aneffeithiol am resymau’n ymwneud â dioddefwr neu dyst, fel cyfran o’r treialon a restrwyd. Ni chynhwysir treialon a dynnwyd o’r rhestr ymlaen llaw.',
  'withdrawal-trial.caveats':
    'Mae’r rheswm a gofnodir yn cynnwys dioddefwyr a thystion fel ei gilydd, ac absenoldeb yn ogystal â thynnu’n ôl.',
  'withdrawal-trial.numerator': 'treialon na chawsant eu cynnal neu aneffeithiol oherwydd dioddefwr neu dyst',
  'withdrawal-trial.denominator': 'treialon a restrwyd',
  'victim-journey-to-charge.name': 'Beth sy’n digwydd i achosion dioddefwyr cyn cyhuddo',
  'victim-journey-to-charge.question': 'O bob 100 o ddioddefwyr, faint sy’n gweld cyhuddiad, a phryd?',
  'victim-journey-to-charge.counts':
    'Dioddefwyr sy’n bersonau, yn ôl y diwrnod y cofnododd yr heddlu’r drosedd.',
  'victim-journey-to-charge.definition':
    'O bob 100 o ddioddefwyr, faint erbyn diwrnod penodol ar ôl cofnodi a welodd rywun yn cael ei gyhuddo, a dynnodd eu cefnogaeth yn ôl, a welodd yr achos yn gorffen mewn ffordd arall, neu a oedd yn dal i aros. Y ffigur yn ôl mis yw’r gyfran a dynnodd yn ôl o fewn 90 diwrnod, yn ôl mis cofnodi.',
  'victim-journey-to-charge.caveats':
    'Mae dioddefwr dwy drosedd yn cyfrif ym mhob un. Dyddir tynnu’n ôl yn ôl y diwrnod a nodwyd, neu fel arall yn ôl diwrnod y canlyniad, sy’n hwyrach.',
  'victim-journey-to-charge.numerator': 'dioddefwyr a dynnodd yn ôl o fewn 90 diwrnod i’r cofnodi',
  'victim-journey-to-charge.denominator': 'dioddefwyr y cofnodwyd eu trosedd',
  'victim-journey-after-charge.name': 'Beth sy’n digwydd i achosion dioddefwyr ar ôl cyhuddo',
  'victim-journey-after-charge.question':
    'O bob 100 o ddioddefwyr y cyhuddwyd rhywun yn eu hachos, sut y mae’n gorffen, a phryd?',
  'victim-journey-after-charge.counts':
    'Dioddefwyr sy’n bersonau, mewn troseddau lle cyhuddwyd rhywun ac a gysylltwyd ag erlyniad, yn ôl diwrnod y cyhuddiad.',
  'victim-journey-after-charge.definition':
    'O bob 100 o ddioddefwyr, faint erbyn diwrnod penodol ar ôl y cyhuddiad a welodd euogfarn, a dynnodd eu cefnogaeth yn ôl, a welodd yr achos yn gorffen mewn ffordd arall, neu a oedd yn dal i aros. Y ffigur yn ôl mis yw’r gyfran a dynnodd yn ôl o fewn 90 diwrnod, yn ôl mis cyhuddo.',
  'victim-journey-after-charge.caveats':
    'Dim ond troseddau a gysylltwyd â chofnod gan Wasanaeth Erlyn y Goron neu lys sydd ynddo, a gall achosion a gysylltwyd fod yn wahanol i’r lleill.',
  'victim-journey-after-charge.numerator': 'dioddefwyr a dynnodd yn ôl o fewn 90 diwrnod i’r cyhuddiad',
  'victim-journey-after-charge.denominator': 'dioddefwyr troseddau lle cyhuddwyd rhywun ac a gysylltwyd',
  'days-to-withdrawal.name': 'Diwrnodau nes i ddioddefwr dynnu’n ôl',
  'days-to-withdrawal.question': 'Pryd y mae dioddefwyr yn peidio â chefnogi eu hachos?',
  'days-to-withdrawal.counts': 'Dioddefwyr a dynnodd yn ôl cyn cyhuddo, yn y mis y tynasant yn ôl.',
  'days-to-withdrawal.definition':
    'Canolrif nifer y diwrnodau o gofnodi’r drosedd i’r dioddefwr yn tynnu’n ôl, ymhlith dioddefwyr a dynnodd yn ôl cyn cyhuddo: tynnodd hanner yn ôl yn gynt, a hanner yn hwyrach.',
  'days-to-withdrawal.caveats':
    'Lle na nodir diwrnod tynnu’n ôl, defnyddir diwrnod y canlyniad, sy’n hwyrach. Ni chynhwysir y chwe wythnos olaf am nad yw pob tynnu’n ôl ynddynt wedi’i gofnodi eto.',
  'withdrawal-by-wait.name': 'Dioddefwyr sy’n tynnu’n ôl yn y 30 diwrnod nesaf, yn ôl hyd eu haros',
  'withdrawal-by-wait.question': 'A yw dioddefwyr yn tynnu’n ôl yn amlach po hiraf y maent yn aros?',
  'withdrawal-by-wait.counts':
    'Dioddefwyr sy’n dal i aros ar ddiwrnod penodol ar ôl cofnodi, ym mis y diwrnod hwnnw. Gall dioddefwr gyfrif ar sawl diwrnod.',
  'withdrawal-by-wait.definition':
    'Dioddefwyr sy’n tynnu’n ôl cyn cyhuddo o fewn y 30 diwrnod nesaf, fel cyfran o ddioddefwyr sy’n dal i aros 0, 30, 60, 90, 120, 180, 270 a 365 diwrnod ar ôl cofnodi’r drosedd.',
  'withdrawal-by-wait.caveats':
    'Nid yw achosion sy’n aros yn hir yr un fath â’r rhai nad ydynt: mae’r cymysgedd o droseddau’n newid gyda’r aros. Nid yw’n dangos bod aros yn gwneud i ddioddefwyr dynnu’n ôl.',
  'withdrawal-by-wait.numerator': 'tynnu’n ôl yn y 30 diwrnod nesaf',
  'withdrawal-by-wait.denominator': 'dioddefwyr sy’n dal i aros',
  'guilty-plea-first-hearing.name': 'Pleon euog yn y gwrandawiad cyntaf',
  'guilty-plea-first-hearing.question': 'Faint o bleon euog sy’n dod ar y cyfle cyntaf?',
  'guilty-plea-first-hearing.counts': 'Diffynyddion a blediodd yn euog ac y cwblhawyd eu hachos yn y cyfnod.',
  'guilty-plea-first-hearing.definition':
    'Diffynyddion a blediodd yn euog ar ddiwrnod y rhestru cyntaf fel cyfran o bawb a blediodd yn euog, mewn llysoedd ynadon a Llys y Goron.',
  'guilty-plea-first-hearing.caveats':
    'Dim ond y ple i’r brif drosedd sy’n cyfrif. Ni chyfrifir pleon a nodwyd cyn y rhestru cyntaf fel rhai a wnaed ynddo.',
  'guilty-plea-first-hearing.numerator': 'pleon euog ar ddiwrnod y rhestru cyntaf',
  'guilty-plea-first-hearing.denominator': 'pleon euog',
  'listings-per-trial.name': 'Rhestriadau fesul treial',
  'listings-per-trial.question': 'Pa mor aml y caiff treial ei restru cyn ei setlo?',
  'listings-per-trial.counts':
    'Treialon a ddaeth i ben yn y cyfnod, drwy fynd rhagddynt neu drwy beidio â chael eu cynnal.',
  'listings-per-trial.definition':
    'Nifer y troeon y rhestrwyd treialon, wedi’i rannu â nifer y treialon. Mae 1 yn golygu bod pob treial wedi’i setlo ar ei ddyddiad cyntaf. Ni chynhwysir rhestriadau a dynnwyd o’r rhestr ymlaen llaw.',
  'listings-per-trial.caveats':
    'Nid yw treialon nad ydynt wedi dod i ben eto ynddo. Ni chyfrifir rhestriadau cyn y cofnod cyntaf sydd gennym.',
  'listings-per-trial.numerator': 'rhestriadau',
  'listings-per-trial.denominator': 'treialon a ddaeth i ben',
  'unrepresented.name': 'Diffynyddion heb gyfreithiwr yn y rhestru cyntaf',
  'unrepresented.question': 'Faint o ddiffynyddion sy’n dod i’r llys heb gyfreithiwr?',
  'unrepresented.counts':
    'Diffynyddion a restrwyd gyntaf mewn llys ynadon yn y cyfnod, lle cofnodwyd cynrychiolaeth.',
  'unrepresented.definition':
    'Diffynyddion heb gyfreithiwr yn eu rhestru cyntaf mewn llys ynadon fel cyfran o’r rhai y cofnodwyd eu cynrychiolaeth.',
  'unrepresented.caveats':
    'Gellir cael cyfreithiwr yn ddiweddarach. Ni chynhwysir diffynyddion na chofnodwyd dim ar eu cyfer.',
  'unrepresented.numerator': 'diffynyddion heb gyfreithiwr',
  'unrepresented.denominator': 'diffynyddion y cofnodwyd eu cynrychiolaeth',
  'linked-police-cps.name': 'Pobl dan amheuaeth Gwasanaeth Erlyn y Goron a gysylltwyd â’r heddlu',
  'linked-police-cps.question':
    'Pa mor dda y mae cofnodion yr heddlu a Gwasanaeth Erlyn y Goron wedi’u cysylltu?',
  'linked-police-cps.counts':
    'Pobl dan amheuaeth Gwasanaeth Erlyn y Goron yn ardal yr heddlu, ym mis y cyfeiriad, neu’r cyhuddiad lle na fu cyfeiriad.',
  'linked-police-cps.definition':
    'Pobl dan amheuaeth Gwasanaeth Erlyn y Goron y gellid eu cysylltu â chofnod yr heddlu, drwy’r un cyfeirnod neu drwy’r model cysylltu, fel cyfran o’r holl bobl dan amheuaeth yno.',
  'linked-police-cps.caveats':
    'Mae cyfran isel yn golygu bod ffigurau sy’n dilyn achosion o’r heddlu i Wasanaeth Erlyn y Goron yn seiliedig ar ran ohonynt, a gall y rhan honno fod yn wahanol i’r gweddill. Nid yw’n dweud dim am faint o gysylltiadau sy’n anghywir.',
  'linked-police-cps.numerator': 'pobl dan amheuaeth Gwasanaeth Erlyn y Goron a gysylltwyd â’r heddlu',
  'linked-police-cps.denominator': 'pobl dan amheuaeth Gwasanaeth Erlyn y Goron',
  'linked-cps-court.name': 'Diffynyddion llys a gysylltwyd â Gwasanaeth Erlyn y Goron',
  'linked-cps-court.question':
    'Pa mor dda y mae cofnodion Gwasanaeth Erlyn y Goron a’r llysoedd wedi’u cysylltu?',
  'linked-cps-court.counts': 'Diffynyddion llys yn ardal yr heddlu, yn y mis y derbyniodd y llys yr achos.',
  'linked-cps-court.definition':
    'Diffynyddion llys y gellid eu cysylltu â chofnod Gwasanaeth Erlyn y Goron, drwy’r un cyfeirnod neu drwy’r model cysylltu, fel cyfran o’r holl ddiffynyddion llys. Ni chynhwysir aildreialon.',
  'linked-cps-court.caveats':
    'Mae’n isel wrth natur ac ni all ddod yn agos at 100: nid oes gan lawer o achosion gofnod gan Wasanaeth Erlyn y Goron o gwbl, am mai’r heddlu neu gorff arall sy’n eu herlyn, drwy wŷs neu drwy’r post (y weithdrefn un ynad). Felly edrychwch a yw’n newid, nid pa mor uchel ydyw. Nid yw’n dweud dim am faint o gysylltiadau sy’n anghywir.',
  'linked-cps-court.numerator': 'diffynyddion llys a gysylltwyd â Gwasanaeth Erlyn y Goron',
  'linked-cps-court.denominator': 'diffynyddion llys',
}
