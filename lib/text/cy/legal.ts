import type { legal as english } from '../en/legal'
import type { SameKeys } from '../same-keys'

export const legal: SameKeys<typeof english> = {
  accessibilityTitle: 'Datganiad hygyrchedd',
  accessibilityLead: 'Rydym eisiau i gynifer o bobl â phosibl allu defnyddio’r gwasanaeth hwn.',
  accessibility1:
    'Dylech allu: chwyddo hyd at 400% heb i destun fynd oddi ar y sgrin; cyrraedd popeth gyda’r bysellfwrdd yn unig; darllen pob siart bwynt wrth bwynt gyda’r bysellau saeth neu fel tabl; defnyddio’r gwasanaeth gyda darllenydd sgrin, heb liw, a heb JavaScript.',
  howAccessibleTitle: 'Pa mor hygyrch yw’r gwasanaeth hwn',
  howAccessible1:
    'Fe’i gwnaed i fodloni’r Canllawiau Hygyrchedd Cynnwys Gwe fersiwn 2.2, lefel AA. Gwirir pob tudalen yn awtomatig yn y ddwy iaith, ar sgrin lydan ac ar sgrin gul, ac nid yw’r gwiriadau hyn yn canfod dim.',
  howAccessible2:
    'Rhan yn unig o’r problemau y mae gwiriadau awtomatig yn eu canfod. Nid yw’r gwasanaeth wedi’i brofi gyda phobl anabl na chan archwilwyr annibynnol eto.',
  knownTitle: 'Yr hyn y gwyddom nad yw’n iawn',
  known1: 'Nid yw’r Gymraeg wedi’i gwirio gan gyfieithydd proffesiynol.',
  known2: 'Gall enwau ffynonellau a nodiadau eu cyhoeddwyr fod yn Saesneg ar dudalennau Cymraeg.',
  known3: 'Mae tablau llydan yn sgrolio i’r ochr mewn blwch eu hunain ar sgriniau bach.',
  reportTitle: 'Os dewch o hyd i broblem',
  report1:
    'Dywedwch wrth reolwr eich bwrdd, neu wrth bwy bynnag sy’n rhedeg y gwasanaeth. Rhaid iddynt ateb o fewn 10 diwrnod gwaith.',
  preparedTitle: 'Y datganiad hwn',
  prepared1: 'Fe’i paratowyd ar 22 Tachwedd 2026, o’n profion ein hunain o’r gwasanaeth.',

  privacyTitle: 'Hysbysiad preifatrwydd',
  privacyLead:
    'Beth mae’r gwasanaeth hwn yn ei gadw am y bobl sy’n ei ddefnyddio, a beth mae ei ffigurau’n ei ddweud am bobl yn y system gyfiawnder.',
  figuresTitle: 'Y ffigurau',
  figures1:
    'Cyfrifon, cyfrannau ac amseroedd grwpiau yw’r holl ffigurau. Nid oes tudalen, ffeil na siart yn dangos person. Caiff niferoedd bach eu cuddio fel na ellir adnabod neb.',
  figures2: 'Mewn arddangosiad mae pob ffigur cyfyngedig yn ddychmygol.',
  usersTitle: 'Pobl sy’n defnyddio’r gwasanaeth',
  users1:
    'Rydym yn cadw eich cyfeiriad e-bost gwaith, eich rôl a’ch bwrdd, er mwyn i chi allu mewngofnodi a gweld yr hyn y cewch ei weld.',
  users2:
    'Rydym yn cofnodi mewngofnodi, edrych ar ffigurau cyfyngedig, lawrlwythiadau, a gwrthodiadau: pwy, beth a phryd. Ni ellir newid y cofnod hwn. Mae’n diogelu’r ffigurau a’r rhai sy’n eu defnyddio’n briodol.',
  users3: 'Nid ydym yn eich tracio ar draws safleoedd eraill, ac ni rennir dim gyda hysbysebwyr.',
  rightsTitle: 'Eich hawliau',
  rights1:
    'Gallwch ofyn i bwy bynnag sy’n rhedeg y gwasanaeth beth a gedwir amdanoch, a’i gywiro. Y sail gyfreithiol yw tasg gyhoeddus y cyrff sy’n ffurfio’r byrddau.',

  cookiesTitle: 'Cwcis',
  cookiesLead:
    'Ffeiliau bach a gedwir ar eich dyfais yw cwcis. Dim ond y rhai na all weithio hebddynt y mae’r gwasanaeth hwn yn eu defnyddio.',
  cookieName: 'Enw',
  cookiePurpose: 'At ba ddiben',
  cookieEnds: 'Daw i ben',
  cookieSession: 'Eich cadw wedi mewngofnodi',
  cookieSessionEnds: 'Ar ôl 30 munud heb ddefnydd, neu 8 awr',
  cookieCsrf: 'Sicrhau mai o’n tudalen ein hunain yr anfonwyd ffurflen',
  cookieCsrfEnds: 'Pan fyddwch yn cau’r porwr',
  cookieCallback: 'Cofio ble i fynd ar ôl mewngofnodi',
  cookieCallbackEnds: 'Pan fyddwch yn cau’r porwr',
  cookieLanguage: 'Cofio’r iaith a ddewisoch',
  cookieLanguageEnds: 'Ar ôl blwyddyn',
  cookiesNone: 'Nid oes cwcis ar gyfer dadansoddi na hysbysebu, felly nid oes dim i’w dderbyn na’i wrthod.',
}
