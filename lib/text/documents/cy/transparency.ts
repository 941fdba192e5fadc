import type { DocumentText } from '../document'

export const transparency: DocumentText = {
  title: 'Cofnodion tryloywder algorithmig',
  lead: 'Beth mae’r gwasanaeth hwn yn ei gyfrifo’n awtomatig, sut, pa mor dda, a’r hyn y mae pobl yn ei benderfynu eu hunain.',
  parts: [
    {
      id: 'about',
      title: 'Am y cofnodion hyn',
      blocks: [
        'Maent yn dilyn meysydd Safon Cofnodi Tryloywder Algorithmig llywodraeth y DU. Mae pob corff sy’n rhedeg y gwasanaeth yn ychwanegu ei enwau a’i gysylltiadau ei hun cyn eu cyhoeddi.',
        'Mae’r cofnodion yn ymwneud â chofnodion cysylltiedig, arwyddion o newid gyda’r brawddegau amdanynt, a modelau o’r hyn a all ddod. Disgrifir cam arall awtomatig, sef cuddio niferoedd bach, ar y diwedd.',
      ],
    },
    {
      id: 'linkage',
      title: 'Cofnod 1: cofnodion cysylltiedig',
      blocks: [
        {
          fields: [
            ['Enw', 'Cysylltu cofnodion yr heddlu, Gwasanaeth Erlyn y Goron a’r llysoedd'],
            [
              'Disgrifiad',
              'Cysylltir cofnodion yr un achos yn yr heddlu, Gwasanaeth Erlyn y Goron a’r llysoedd, fel y gellir dilyn amser a dioddefwyr o’r adroddiad hyd at gwblhau.',
            ],
            [
              'Perchnogaeth a chyfrifoldeb',
              'Pwy bynnag sy’n cysylltu cyflenwad sy’n atebol am y model: ei gyflenwr neu, lle mae’r gwasanaeth hwn yn ei gysylltu, stiward data’r corff sy’n rhedeg y gwasanaeth. Y corff sy’n rhedeg y gwasanaeth sy’n penderfynu pa gyflenwadau a gyhoeddir. I’w hychwanegu: uwch berchennog cyfrifol, cyflenwyr, cyswllt.',
            ],
            [
              'Pam y’i defnyddir',
              'Nid oes asiantaeth yn gweld achos cyfan. Mae cyfeirnodau’n aml ar goll neu’n anghywir, felly mae cysylltu yn ôl rhif yn unig yn colli achosion yn anwastad.',
            ],
            [
              'Cynt, a dewisiadau eraill',
              'Rhoddwyd ffigurau pob asiantaeth ochr yn ochr ac ni ellid dilyn achosion. Cysylltu yn ôl cyfeirnodau’n unig yw’r dewis arall; rhoddir cynnig ar hynny yn gyntaf o hyd.',
            ],
          ],
        },
      ],
    },
    {
      id: 'linkage-decisions',
      title: 'Cofnodion cysylltiedig: pwy sy’n penderfynu beth',
      blocks: [
        {
          fields: [
            [
              'Ar gyfer beth y defnyddir y canlyniad',
              'Cyfrifon, cyfrannau ac amseroedd grwpiau yn unig. Ni ddangosir cyswllt i neb, ac ni wneir penderfyniad am berson ohono.',
            ],
            [
              'Beth a ddangosir i bobl',
              'Faint o gofnodion y gellid eu cysylltu ym mhob cyswllt, gyda gradd, wrth ymyl pob ffigur sydd angen cysylltiadau ac ar y dudalen am ansawdd; pa mor dda yw’r cysylltu, a yw’n deg i grwpiau, a’r hyn a wna i bob ffigur, ar y dudalen am gysylltu, gyda chofnod a ysgrifennwyd o bob rhediad.',
            ],
            [
              'Penderfyniadau ac adolygu gan bobl',
              'Mae stiward data’n edrych ar adroddiad pob cyflenwad, ac yn cyhoeddi, yn tynnu’n ôl neu’n mynd yn ôl. Mae adolygwyr cysylltu’n gweld y model a phatrymau’r parau y mae’n ansicr ohonynt, heb unrhyw werth am berson; ni ddangosir cysylltiadau unigol.',
            ],
            [
              'Hyfforddiant',
              'Mae angen i stiwardiaid wybod beth yw pwysau paru. Nid oes hyfforddiant yn dod gyda’r gwasanaeth.',
            ],
            [
              'Apelio',
              'Nid yw cyswllt yn penderfynu dim am neb, felly nid oes dim i apelio yn ei erbyn. Mae pwy bynnag sy’n meddwl bod ffigur yn anghywir yn dweud wrth y stiward data.',
            ],
          ],
        },
      ],
    },
    {
      id: 'linkage-model',
      title: 'Cofnodion cysylltiedig: y model',
      blocks: [
        {
          fields: [
            ['Cam', 'Peilot'],
            [
              'Dull',
              'Tri cham, a’r cyntaf sy’n canfod rhywbeth sy’n cyfrif: yr un rhif gwŷs arestio; yr un cyfeirnod achos, lle mae un cofnod ar bob ochr yn ei ddwyn; cyswllt o fodel: un y cyflenwr neu, lle daw cyflenwad heb gysylltiadau, un y gwasanaeth ei hun o’r un ffurf.',
            ],
            [
              'Model',
              'Cysylltu tebygoliaethol (Fellegi–Sunter), fel y’i gwneir gan Splink. Mae cyflenwadau’n cario pwysau paru pob cyswllt: logarithm sylfaen 2 yr ods bod dau gofnod yn perthyn i’w gilydd.',
            ],
            [
              'Trothwy',
              'Nodir gan bob cyflenwad. Nid yw cysylltiadau oddi tano’n cyfrif. Mae’r data dychmygol yn defnyddio 5: ods o 32 i 1.',
            ],
            [
              'Graddau',
              'Uchel: gellid cysylltu 95% neu fwy o’r cofnodion mewn cyswllt. Canolig: 85% neu fwy. Isel: llai.',
            ],
            [
              'Perfformiad',
              'Mae’r gwasanaeth yn mesur faint o gofnodion a gysylltir. Nid yw’n mesur faint o gysylltiadau sy’n gywir: mae angen parau a wiriwyd â llaw ar gyfer hynny, a dylai cyflenwyr eu hanfon gyda’u model. Mewn data dychmygol mae’r gwir yn hysbys, ac mae profion yn cymharu ffigurau ag ef.',
            ],
            [
              'Cynnal',
              'Mae pob cyflenwad yn gipolwg llawn a gysylltir o’r newydd. Gellir dangos datganiadau cynharach eto.',
            ],
          ],
        },
      ],
    },
    {
      id: 'linkage-data',
      title: 'Cofnodion cysylltiedig: data',
      blocks: [
        {
          fields: [
            [
              'Ffynonellau',
              'Echdyniadau o systemau’r heddlu, Gwasanaeth Erlyn y Goron a’r llysoedd: troseddau, pobl dan amheuaeth, dioddefwyr, diffynyddion, gwrandawiadau, remánd.',
            ],
            [
              'Nodweddion sensitif',
              'Rhyw, band oedran ac ethnigrwydd. Maent yn rhannu ffigurau. Nid yw’r gwasanaeth yn eu defnyddio i gysylltu.',
            ],
            [
              'Cyflawnder',
              'Fe’i dywedir ar gyfer pob datganiad: meysydd wedi’u llenwi, dyddiadau allan o drefn, rhesi a roddwyd o’r neilltu, a’r diwrnod hyd at pryd y mae cofnodion pob asiantaeth yn gyflawn.',
            ],
            [
              'Mynediad a storio',
              'Disodlir rhifau cofnodion gan hashau ag allwedd gudd. Nid oes gan y gwasanaeth gwe hawl i gofnodion na theithiau. Cânt eu dileu beth amser ar ôl dangos datganiad arall (92 diwrnod oni phennir yn wahanol).',
            ],
            ['Cytundebau rhannu', 'Un ar gyfer pob bwrdd ac asiantaeth; gweler y llawlyfr rhannu data.'],
          ],
        },
      ],
    },
    {
      id: 'linkage-risks',
      title: 'Cofnodion cysylltiedig: gwall hysbys a risgiau',
      blocks: [
        {
          fields: [
            [
              'Cysylltiadau a gollwyd',
              'Gadewir achosion na ellir eu dilyn allan o hydoedd ac o’r hyn y mae dioddefwyr yn ei wneud ar ôl cyhuddo. Os ydynt yn wahanol i’r lleill, mae’r ffigur yn anghywir. Dangosir: y gyfran a gysylltwyd, a’i gradd.',
            ],
            [
              'Cysylltiadau anghywir',
              'Mae cymryd dau achos yn un yn rhoi amseroedd anghywir. Ni fesurir hyn. Ychydig y mae canolrifau’n newid o gael rhai ohonynt; gall cyfrannau digwyddiadau prin newid mwy.',
            ],
            [
              'Gwall anwastad',
              'Cofnodir enwau a chyfeiriadau rhai grwpiau’n llai da, felly cysylltir eu cofnodion yn llai aml. Mae’r broses lunio’n cyfrif hyn yn ôl rhyw, band oedran ac ethnigrwydd; mae’r dudalen am gysylltu yn ei ddangos.',
            ],
            [
              'Asesiadau effaith',
              'I’w gwneud gan bob corff cyn defnyddio cofnodion go iawn. Mae templed ymhlith y dogfennau hyn.',
            ],
          ],
        },
      ],
    },
    {
      id: 'signals',
      title: 'Cofnod 2: arwyddion a brawddegau awtomatig',
      blocks: [
        {
          fields: [
            ['Enw', 'Arwyddion o newid, a’r brawddegau amdanynt'],
            [
              'Disgrifiad',
              'Rhoddir pob cyfres o ffigurau ar siart rheoli proses. Mae rheolau sefydlog yn marcio mis yn anarferol. Mae brawddegau sefydlog yn ei ddweud, ac yn trefnu crynodeb bwrdd. Ni ddefnyddir model iaith.',
            ],
            [
              'Perchnogaeth a chyfrifoldeb',
              'Y corff sy’n rhedeg y gwasanaeth. I’w hychwanegu: uwch berchennog cyfrifol, cyswllt.',
            ],
            [
              'Pam y’i defnyddir',
              'Mae ffigurau’n amrywio bob mis trwy hap. Heb derfynau mae pobl yn esbonio hap, ac yn colli’r hyn a newidiodd.',
            ],
            [
              'Cynt, a dewisiadau eraill',
              'Cymharu dau fis, neu liwiau ar gyfer da a drwg. Mae’r ddau’n camarwain.',
            ],
          ],
        },
      ],
    },
    {
      id: 'signals-decisions',
      title: 'Arwyddion: pwy sy’n penderfynu beth',
      blocks: [
        {
          fields: [
            [
              'Ar gyfer beth y defnyddir y canlyniad',
              'Mae’n awgrymu beth y mae bwrdd yn siarad amdano. Nid yw’n gosod byrddau na phartneriaid mewn trefn, ac nid yw’n dweud dim am pam.',
            ],
            [
              'Penderfyniadau ac adolygu gan bobl',
              'Pobl sy’n penderfynu beth mae arwydd yn ei olygu a beth i’w wneud. Gall stiward data nodi mater hysbys, megis newid wrth gofnodi; yna cyfrifir yr hyn sy’n arferol o’r newydd o’r mis hwnnw.',
            ],
            ['Amlder', 'Fe’i cyfrifir o’r newydd bob tro yr agorir tudalen.'],
            ['Hyfforddiant', 'Mae’r dudalen gymorth yn dweud beth mae’r arwyddion yn ei olygu.'],
            ['Apelio', 'Dywedwch wrth reolwr eich bwrdd neu’r stiward data fod arwydd yn anghywir.'],
          ],
        },
      ],
    },
    {
      id: 'signals-model',
      title: 'Arwyddion: dull, data a gwall hysbys',
      blocks: [
        {
          fields: [
            [
              'Dull',
              'Siartiau XmR yn ôl rheolau Making Data Count NHS England; siartiau p′ Laney ar gyfer cyfraddau â niferoedd mawr y tu ôl iddynt; tynnir tymhorau allan lle mae un. Ni fernir llai na 12 mis.',
            ],
            ['Data', 'Y ffigurau a ddangosir, a dim arall. Dim data personol.'],
            [
              'Arwyddion ffug',
              'Trwy hap yn unig marcir tua un mis diweddaraf o bob 50. Mae rhywun sy’n edrych ar 50 o siartiau’n gweld tua un.',
            ],
            [
              'Newidiadau a gollwyd',
              'Gwelir symudiad o ddau wyriad safonol sydd wedi para saith mis mewn tua thair o bob pedair cyfres. Collir newidiadau llai yn amlach.',
            ],
            [
              'Misoedd sy’n dilyn ei gilydd',
              'Mewn cyfresi sy’n symud yn araf mae hap yn gwneud mwy o arwyddion, hyd at un mis o bob 20.',
            ],
            ['Ffynhonnell', 'Cyhoeddir y cod, ffynonellau’r fformiwlâu a’r mesuriadau gyda’r gwasanaeth.'],
          ],
        },
      ],
    },
    {
      id: 'what-if',
      title: 'Cofnod: y model beth-petai',
      blocks: [
        {
          fields: [
            ['Enw', 'Beth petai rhywbeth yn newid?'],
            [
              'Disgrifiad',
              'Yn dilyn achosion bwrdd fis wrth fis o’r atgyfeiriad i’r cwblhau, gyda’r mewnbynnau y mae rhywun yn eu dewis a hebddynt, ac yn dangos y gwahaniaeth. Mae staff y Weinyddiaeth yn ei weld ar gyfer pob bwrdd ochr yn ochr, pob un yn ôl ei fodel ei hun, gyda’r mis y daw mwy o waith ohono nag y gellir ei wrando.',
            ],
            [
              'Defnydd o’r canlyniad',
              'Trafod cyhuddiadau, diwrnodau eistedd, pleon a’u tebyg cyn penderfynu. Pobl sy’n penderfynu; nid yw ateb yn cychwyn dim, ac ni restrir byrddau yn ôl safle ganddo.',
            ],
            [
              'Dull',
              'Model stoc a llif o’r heddlu, Gwasanaeth Erlyn y Goron, y llysoedd ynadon a Llys y Goron yn ôl grŵp troseddau, llwybr, a dalfa neu fechnïaeth, wedi’i gyfyngu gan oriau eistedd; 500 rhediad â hap wedi’i hadu, 200 ar gyfer pob bwrdd lle mae pob un ochr yn ochr. Rheol prisonsreadyreckoner y Weinyddiaeth Gyfiawnder yw’r rheol ar gyfer oriau ychwanegol.',
            ],
            [
              'Data',
              'Ffigurau gwarchodedig y bwrdd yn yr argraffiad a ddangosir. Gwerthoedd arferol, a enwir ar y dudalen, yw’r rhai nad ydynt yn eu dal.',
            ],
            [
              'Pa mor dda y mae’n gwneud',
              'Mae pob tudalen yn dweud pa mor bell y mae’r model, o’i redeg eto o flwyddyn yn ôl, yn gorffen oddi wrth yr hyn a oedd yn agored, ochr yn ochr â’r hyn a fyddai wedi dod o gwblhau heb newid. Mae hynny’n profi lefelau ac amseroedd, nid beth y byddai mewnbwn yn ei wneud.',
            ],
            [
              'Terfynau',
              'Nid rhagolwg yw llinell dim newid: dim ond y gwahaniaeth sy’n golygu rhywbeth. Nid yw achosion hirach, mathau newydd o waith na phobl sy’n gweithredu’n wahanol oherwydd newid ynddo oni bai bod mewnbwn yn dweud hynny.',
            ],
            ['Pobl', 'Mae’n gwybod niferoedd achosion. Nid oes unrhyw berson ynddo.'],
          ],
        },
      ],
    },
    {
      id: 'forecast',
      title: 'Cofnod: rhagolygon',
      blocks: [
        {
          fields: [
            ['Enw', 'Beth sy’n dod i mewn, yn mynd allan ac yn agored'],
            [
              'Disgrifiad',
              'Yn cario pob llif o achosion, a’r hyn sy’n agored, ddwy flynedd ymlaen o’i orffennol ei hun, gyda’r ystod y mae’n debygol o fod ynddi.',
            ],
            [
              'Defnydd o’r canlyniad',
              'Trafod yn gynnar yr hyn a all ddod. Pobl sy’n penderfynu; nid yw rhagolwg yn cychwyn dim.',
            ],
            [
              'Dull',
              'Nifer o ddulliau arferol (yr un mis y llynedd, llyfnhau, theta, dadelfennu) a’u cyfartaledd, wedi’u profi ar orffennol y gyfres ei hun; defnyddir yr un a wnaeth orau yno. Lledir yr ystodau nes iddynt ddal mor aml ag y dywedant, a nodir nad yw misoedd 13 i 24 wedi’u profi.',
            ],
            ['Data', 'Y ffigurau a ddangosir, a dim arall. Dim data personol.'],
            [
              'Pa mor dda y mae’n gwneud',
              'Wrth ymyl pob rhagolwg saif pa mor aml y daliodd ei ystod yn y gorffennol, a’i wall wrth ymyl gwall “yr un fath â’r llynedd”. Mae rhagolwg nad yw’n gwneud yn well yn dweud hynny.',
            ],
            [
              'Terfynau',
              'Nid yw’n gwybod dim am gyfraith newydd, cau llysoedd na phenderfyniadau. Nid yw’r hyn na ddigwyddodd erioed yn y gorffennol yn yr ystod.',
            ],
            ['Pobl', 'Mae’n gwybod niferoedd achosion. Nid oes unrhyw berson ynddo.'],
          ],
        },
      ],
    },
    {
      id: 'effects',
      title: 'Cofnod: beth wnaeth y ffigurau ar ôl newid',
      blocks: [
        {
          fields: [
            ['Enw', 'A weithiodd ein newidiadau?'],
            [
              'Disgrifiad',
              'Yn cymharu’r ffigurau ers newid cofrestredig â’r trywydd yr oeddent arno, ac yn chwilio am symudiadau parhaol nad yw’r gofrestr yn eu hesbonio.',
            ],
            [
              'Defnydd o’r canlyniad',
              'Dysgu o newidiadau. Rhaid ysgrifennu’r hyn a ddisgwylir cyn dangos canlyniad. Pobl sy’n barnu; nid yw’r gwasanaeth yn dweud beth a ddaeth â gwahaniaeth.',
            ],
            [
              'Dull',
              'Cyfres amser doredig gyda thymhorau a misoedd sy’n debyg i’w gilydd; dim ond lle mae dwy ffordd o ffitio yn cytuno y gelwir newid yn glir. Lle gellir enwi byrddau eraill, gwahaniaethau mewn gwahaniaethau a chymhariaeth synthetig gyda byrddau plasebo. Chwilir am symudiadau drwy brofion o un toriad.',
            ],
            ['Data', 'Y ffigurau a ddangosir, a dim arall. Dim data personol.'],
            [
              'Pa mor dda y mae’n gwneud',
              'Mewn 50 o wledydd dyfeisiedig daliodd yr ystod 95% y gwir effaith mewn 94% o 893 o dreialon, a lle nad oedd dim wedi newid cafwyd newid clir mewn 5% o 1,660.',
            ],
            [
              'Terfynau',
              'Mae rhy ychydig o fisoedd, niferoedd bach, newidiadau cofnodi a newidiadau eraill o’r un adeg yn peri iddo wrthod neu rybuddio. Mae beth bynnag arall a ddigwyddodd bryd hynny yn aros yn y gwahaniaeth.',
            ],
            ['Pobl', 'Mae’n gwybod ffigurau grwpiau. Nid oes unrhyw berson ynddo.'],
          ],
        },
      ],
    },
    {
      id: 'hiding',
      title: 'Cuddio niferoedd bach',
      blocks: [
        'Cuddir cyfrifon o dan drothwy (5, oni bai bod perchennog y data wedi pennu un arall) cyn cyhoeddi dim, ac eraill gyda nhw fel na ellir eu cyfrifo. Rheolau sy’n penderfynu hyn, gyda phrawf, ac ni all neb ei ddiffodd ar gyfer tudalen.',
      ],
    },
    {
      id: 'not-automated',
      title: 'Beth nad yw’n awtomatig',
      blocks: [
        {
          list: [
            'Dim penderfyniad am berson. Nid oes sgôr, risg na rhagfynegiad o berson yn y gwasanaeth.',
            'Dim cyhoeddi: stiward data sy’n cyhoeddi pob datganiad o gofnodion.',
            'Dim cyngor ar beth i’w wneud, a dim esboniad o pam y newidiodd ffigur.',
            'Nid yw’r gwasanaeth yn gweithredu ar unrhyw ragolwg, senario nac amcangyfrif o effaith newid. Mae gan bob math ei gofnod yma cyn i dudalen ei ddangos.',
          ],
        },
      ],
    },
  ],
}
