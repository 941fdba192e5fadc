import type { DocumentText } from '../document'

export const ethics: DocumentText = {
  title: 'Defnyddio’r ffigurau’n deg',
  lead: 'At ba ddiben y mae’r ffigurau, yr hyn na ddylid eu defnyddio ar ei gyfer, a phwy i’w holi pan nad ydych yn siŵr.',
  parts: [
    {
      id: 'for',
      title: 'At ba ddiben y maent',
      blocks: [
        'I helpu pobl sy’n gweithio gyda’i gilydd i weld sut mae’r system gyfiawnder gyfan yn eu hardal: ble mae achosion yn aros, ble collir dioddefwyr, beth a newidiodd. Man cychwyn sgwrs yw ffigur, nid ei diwedd.',
      ],
    },
    {
      id: 'not-for',
      title: 'Yr hyn na ddylid eu defnyddio ar ei gyfer',
      blocks: [
        {
          list: [
            'I farnu unigolion. Mae’r ffigurau’n cyfrif achosion, nid gwaith neb. Peidiwch â’u defnyddio wrth arfarnu, disgyblu na recriwtio.',
            'I farnu barnwyr neu ynadon, neu i ddylanwadu ar benderfyniad barnwrol neu ar restru. Mae barnwyr yn annibynnol.',
            'I ddylanwadu ar a gaiff rhywun ei gyhuddo neu ei erlyn. Mae erlynwyr yn annibynnol.',
            'I gosbi partner, neu i dorri ei arian oherwydd ffigur. Yn aml gwneir ffigur un cam ar gam arall.',
            'I osod byrddau mewn trefn. Hap, neu wahaniaethau yn yr achosion, yw’r rhan fwyaf o’r gwahaniaethau.',
            'I benderfynu dim am berson, neu i ganfod pwy yw rhywun. Camddefnydd yw ceisio cyfrifo nifer cudd.',
            'I ddweud beth a wnaeth i ffigur newid. Mae arwydd yn dweud bod rhywbeth wedi newid. Ni all ddweud pam.',
          ],
        },
      ],
    },
    {
      id: 'people',
      title: 'Pobl y tu ôl i’r ffigurau',
      blocks: [
        'Mae pob nifer yn sefyll dros bobl, llawer ohonynt wedi cael niwed. Nid yw cofnodion yn berffaith: caiff rhai grwpiau eu cofnodi a’u cysylltu’n llai da nag eraill, felly gall gwahaniaethau rhwng grwpiau ddod o’r cofnodion. Edrychwch pa mor dda yw’r cysylltiadau cyn cymharu. Nid yw llai o droseddau a gofnodwyd neu lai o ddioddefwyr sy’n tynnu’n ôl yn well o reidrwydd: gofynnwch i’r rhai sy’n gweithio gyda dioddefwyr.',
        'Gall targed wneud ffigur yn well a’r gwasanaeth yn waeth. Peidiwch byth ag edrych ar un ffigur ar ei ben ei hun.',
      ],
    },
    {
      id: 'before',
      title: 'Cyn defnyddio ffigur',
      blocks: [
        {
          steps: [
            'Darllenwch beth mae’n ei gyfrif, a beth mae’n ei adael allan.',
            'Edrychwch a newidiodd mewn gwirionedd.',
            'Gofynnwch i’r partner y mae’n cyffwrdd â’i waith beth y mae’n ei weld.',
            'Pan fyddwch yn ei drosglwyddo, trosglwyddwch ei ffynhonnell, ei fis a’i derfynau.',
          ],
        },
      ],
    },
    {
      id: 'ask',
      title: 'Pwy i’w holi',
      blocks: [
        {
          fields: [
            ['Beth mae ffigur yn ei olygu', 'Dadansoddwr eich bwrdd'],
            ['A yw defnydd yn iawn', 'Rheolwr eich bwrdd, yna’r cadeirydd'],
            ['Data personol', 'Swyddog diogelu data eich sefydliad'],
            ['Camddefnydd', 'Rheolwr eich bwrdd, neu weinyddwr y gwasanaeth os na allwch holi’r rheolwr'],
          ],
        },
        'Gall pwy bynnag sy’n camddefnyddio ffigurau golli mynediad ar unwaith. Mae cofnod o’r hyn a welwyd ac a lawrlwythwyd.',
      ],
    },
  ],
}
