import type { help as english } from '../en/help'
import type { SameKeys } from '../same-keys'

export const help: SameKeys<typeof english> = {
  title: 'Cymorth',
  lead: 'Sut i ddarllen y ffigurau, beth mae’r marciau’n ei olygu, a beth i’w wneud pan nad yw rhywbeth yn gweithio.',

  startTitle: 'Ble i ddechrau',
  start1:
    'Mae Cipolwg yn dweud mewn ychydig frawddegau sut mae pethau i’ch bwrdd, ac yn rhestru pob mesur gyda’i ffigur olaf.',
  start2:
    'Mae pob cwestiwn ar frig y dudalen yn arwain at ei fesurau. Mae enw mesur yn arwain at ei dudalen: y ffigur a’i fis, a newidiodd mewn gwirionedd, beth mae’n ei gyfrif, ac o ble y daw.',
  start3:
    'O dan bob ffigur, mae Tabl yn dangos ei holl rifau, mae Lawrlwytho yn eu rhoi fel ffeil, ac mae Beth mae hyn yn ei olygu yn esbonio’r siart.',

  signalsTitle: 'Beth mae’r arwyddion yn ei olygu',
  signals1:
    'Mae ffigurau’n codi ac yn gostwng o fis i fis hyd yn oed pan nad oes dim wedi newid. Mae’r band wedi’i gysgodi yn dangos pa mor bell. Y tu mewn iddo nid oes dim i’w esbonio.',
  signals2:
    'Caiff ffigur ei farcio’n anarferol pan fo hap yn esboniad annhebygol: mae y tu allan i’r band; mae’n rhan o saith neu fwy yn olynol ar un ochr i’r cyfartaledd; mae’n rhan o saith sy’n codi neu’n gostwng; neu mae’n un o ddau o bob tri sy’n agos at derfyn.',
  signals3:
    'Dim ond am fesurau sydd â chyfeiriad gwell y dywedir gwell a gwaeth. I’r lleill dywedir uwch neu is.',
  signals4: 'Mae arwydd yn dweud bod rhywbeth wedi newid. Ni all ddweud pam. Mater i’r cyfarfod yw hynny.',

  marksTitle: 'Beth mae’r marciau’n ei olygu',
  marks1:
    'Mae [c] yn golygu wedi’i guddio i ddiogelu hunaniaeth pobl. Defnyddir yr un marc ar gyfer ffigurau a fyddai’n gadael i un cudd gael ei gyfrifo.',
  marks2: 'Mae [x] yn golygu nad oes ffigur. Mae bylchau’n aros yn fylchau: ni lenwir dim.',
  marks3: 'Mae Hanesyddol yn golygu bod y ffigur olaf yn fwy na 18 mis oed.',
  marks4: 'Mae Dychmygol yn golygu bod y ffigur wedi’i ddyfeisio at ddibenion arddangos.',

  keyboardTitle: 'Gyda’r bysellfwrdd a heb sgript',
  keyboard1:
    'Mae pob siart yn un stop i’r fysell tab. Mae’r saethau chwith a de yn ei ddarllen bwynt wrth bwynt, mae Home ac End yn mynd i’r pwynt cyntaf a’r olaf, ac mae Escape yn gadael. Mae’r geiriau o dan y siart yn dweud yr un peth ag y byddai pwyntydd yn ei ddangos.',
  keyboard2: 'Mae pob tudalen yn gweithio heb JavaScript. Mae gan bob siart dabl gyda’i holl rifau.',

  signInTitle: 'Os na allwch fewngofnodi',
  signIn1:
    'Dim ond pobl sydd wedi’u gwahodd a all fewngofnodi. Gofynnwch i reolwr eich bwrdd, neu i bwy bynnag sy’n rhedeg y gwasanaeth, am wahoddiad.',
  signIn2: 'Daw sesiwn i ben ar ôl 30 munud heb ei defnyddio ac ar ôl 8 awr beth bynnag.',
  signIn3:
    'Mae eich cyfrif yn dangos ffigurau eich bwrdd. Mae ffigurau cyhoeddedig byrddau eraill ar agor i bawb sydd wedi mewngofnodi.',

  apiTitle: 'Sut i alw’r API',
  api1: 'Mae’r API yn rhoi’r un ffigurau i raglenni ag i’r tudalennau. Mae dadansoddwyr, rheolwyr, adolygwyr a stiwardiaid data yn gwneud tocyn ar dudalen eu cyfrif, o dan Tocynnau API. Cadwch ef fel cyfrinair: mewn ffeil na all neb ond chi ei darllen, nid mewn rhaglen, taenlen nac e-bost.',
  api2: 'Anfonwch ef gyda phob cais yn y pennyn Authorization. Ar linell orchymyn:',
  apiCode:
    'curl -H "Authorization: Bearer $TOKEN" {address}/api/v1/boards\ncurl -H "Authorization: Bearer $TOKEN" "{address}/api/v1/boards/kent/measures/conviction-rate?format=csv" -o figures.csv',
  api3: 'Caiff tocyn ofyn {limit} o weithiau’r funud. Y tu hwnt i hynny yr ateb yw 429, ac mae ei bennyn Retry-After yn dweud sawl eiliad i aros. Caiff tocyn sydd ar ben 401, a bwrdd nad yw’n perthyn i chi 403. Mae pob gwall yn ddogfen broblem (RFC 9457) gyda geiriau i bobl a chod i raglenni.',
  api4: 'Darllen yn unig y mae tocyn: nid yw’n agor tudalen nac yn newid dim. Mae pob defnydd yn y cofnod archwilio.',
  apiLink: 'Yr API cyfan fel OpenAPI',

  feedbackTitle: 'Adborth',
  feedback1:
    'Mae hwn yn wasanaeth newydd. Dywedwch wrth reolwr eich bwrdd beth na allech ddod o hyd iddo, na wnaethoch ei ddeall neu na wnaethoch ei gredu: byddant yn ei drosglwyddo i’r bobl sy’n ei adeiladu.',

  welshTitle: 'Cymraeg',
  welsh1:
    'Mae’r ddolen ar frig pob tudalen yn newid yr iaith. Nid yw’r Gymraeg wedi’i gwirio gan gyfieithydd proffesiynol eto. Gall enwau ffynonellau a nodiadau’r cyhoeddwyr fod yn Saesneg.',

  notForTitle: 'Yr hyn na ddylid defnyddio’r ffigurau ar ei gyfer',
  notFor1:
    'Nid i farnu unigolion, megis barnwr, erlynydd neu swyddog: mae’r ffigurau’n cyfrif achosion, nid gwaith pobl.',
  notFor2:
    'Nid i osod byrddau mewn trefn: hap neu wahaniaethau yn yr achosion sydd ganddynt yw’r rhan fwyaf o’r gwahaniaethau rhwng byrddau.',
  notFor3: 'Nid i feio un partner: yn aml gwneir ffigur un cam ar gam arall.',
}
