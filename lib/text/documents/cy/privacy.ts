import type { DocumentText } from '../document'

export const privacy: DocumentText = {
  title: 'Hysbysiad preifatrwydd',
  lead: 'Beth mae’r gwasanaeth hwn yn ei gadw am y bobl sy’n ei ddefnyddio ac am bobl yn y system gyfiawnder, pam, ac am ba hyd.',
  parts: [
    {
      id: 'controller',
      title: 'Pwy sy’n gyfrifol',
      blocks: [
        'Y corff sy’n rhedeg y gwasanaeth yw rheolydd yr hyn a gedwir am ei ddefnyddwyr. Ar gyfer cofnodion yr heddlu, Gwasanaeth Erlyn y Goron a’r llysoedd, mae pob asiantaeth a’r corff hwnnw’n rheolyddion fel y mae eu cytundeb rhannu data yn ei ddweud. Dylid anfon cwestiynau at swyddog diogelu data’r corff sy’n rhedeg y gwasanaeth.',
      ],
    },
    {
      id: 'figures',
      title: 'Beth mae’r ffigurau’n ei ddangos',
      blocks: [
        'Cyfrifon, cyfrannau ac amseroedd grwpiau yw’r holl ffigurau. Nid oes tudalen, ffeil na siart yn dangos person. Caiff niferoedd bach eu cuddio, a niferoedd eraill gyda nhw, fel na ellir eu cyfrifo.',
        'Mewn arddangosiad mae pob ffigur cyfyngedig yn ddychmygol.',
      ],
    },
    {
      id: 'records',
      title: 'Cofnodion y tu ôl i’r ffigurau',
      blocks: [
        'Cyfrifir ffigurau cyfyngedig o gofnodion troseddau, pobl dan amheuaeth, dioddefwyr, diffynyddion a gwrandawiadau. Mae ganddynt ddyddiadau, troseddau, canlyniadau, rhyw, band oedran ac ethnigrwydd. Gall enwau, dyddiadau geni a chodau post ddod gyda chyflenwad, ar gyfer cysylltu yn unig; nid ydynt mewn unrhyw ddatganiad. Caiff cyfeirnodau eu disodli gan hashau ag allwedd gudd wrth ddarllen ffeil.',
        'Nid yw’r gwasanaeth yn penderfynu dim am berson, ac ni all neb chwilio am berson ynddo.',
      ],
    },
    {
      id: 'users',
      title: 'Pobl sy’n defnyddio’r gwasanaeth',
      blocks: [
        'Rydym yn cadw:',
        {
          list: [
            'eich cyfeiriad e-bost gwaith, eich rolau a’ch byrddau, pwy a’ch gwahoddodd a phryd, a phryd y gwnaethoch fewngofnodi ddiwethaf',
            'enw’r cyfrif yn eich sefydliad yr ydych yn mewngofnodi ag ef; dim cyfrinair',
            'enw, byrddau a defnydd diwethaf pob tocyn API a wnewch; nid y tocyn ei hun',
            'cofnod o fewngofnodi ac allgofnodi, edrych ar ffigurau cyfyngedig, lawrlwythiadau, gwrthodiadau a newidiadau a wnewch: pwy, beth a phryd',
          ],
        },
        'Ni ellir newid y cofnod. Mae’n diogelu’r ffigurau a’r rhai sy’n eu defnyddio’n briodol. Nid ydym yn eich tracio ar draws safleoedd eraill, ac nid ydym yn rhannu dim gyda hysbysebwyr.',
      ],
    },
    {
      id: 'basis',
      title: 'Sail gyfreithiol',
      blocks: [
        'Ar gyfer defnyddwyr: tasg er budd y cyhoedd (GDPR y DU, erthygl 6(1)(e)). Ar gyfer cofnodion: y sail a nodir yn y cytundeb gyda phob asiantaeth.',
      ],
    },
    {
      id: 'how-long',
      title: 'Am ba hyd y’i cedwir',
      blocks: [
        {
          fields: [
            ['Ffeiliau a uwchlwythwyd', 'Nes i’r datganiad gael ei lunio'],
            [
              'Cofnodion a theithiau datganiad',
              '92 diwrnod ar ôl i ddatganiad arall gael ei ddangos yn ei le, oni bai bod pwy bynnag sy’n rhedeg y gwasanaeth wedi pennu amser arall',
            ],
            ['Ffigurau', 'Cyhyd ag y mae’r gwasanaeth yn rhedeg, fel y gellir gwirio ffigurau cynharach'],
            ['Eich sesiwn', '30 munud heb ei defnyddio, neu 8 awr'],
            [
              'Eich cyfeiriad e-bost, a’r cofnod o’r hyn a wnaed',
              'Nid yw’r gwasanaeth yn dileu’r rhain ohono’i hun. Rhaid i bwy bynnag sy’n ei redeg bennu amser. Ar ôl eich tynnu o’r gwasanaeth cedwir eich cyfeiriad, fel y gellir deall y cofnod',
            ],
          ],
        },
      ],
    },
    {
      id: 'who-sees',
      title: 'Pwy sy’n ei weld',
      blocks: [
        'Mae gweinyddwyr yn gweld pawb sy’n cael mewngofnodi. Mae rheolwr bwrdd yn gweld pobl y bwrdd hwnnw. Nid yw tudalennau a ffeiliau byth yn gadael y gwasanaeth ac eithrio fel lawrlwythiad y gofynnwch amdano. Pan fyddwch yn mewngofnodi gyda chyfrif eich sefydliad, daw’r sefydliad i wybod hynny. Nid yw’r gwasanaeth yn anfon dim arall i eraill na dramor; rhaid ychwanegu yma pwy sy’n ei letya.',
      ],
    },
    {
      id: 'rights',
      title: 'Eich hawliau',
      blocks: [
        'Gallwch ofyn beth a gedwir amdanoch, ei gywiro, gwrthwynebu ei ddefnyddio, ac mewn rhai achosion gael ei ddileu neu gyfyngu ar ei ddefnyddio. Gofynnwch i swyddog diogelu data’r corff sy’n rhedeg y gwasanaeth. Ar gyfer cofnodion yr heddlu, Gwasanaeth Erlyn y Goron a’r llysoedd, gofynnwch i’r asiantaeth honno: ni all y gwasanaeth hwn ddod o hyd i berson.',
        'Gallwch gwyno i’r Comisiynydd Gwybodaeth.',
        { links: [['Cwyno i’r Comisiynydd Gwybodaeth', 'https://ico.org.uk/make-a-complaint/']] },
      ],
    },
  ],
}
