import type { DocumentText } from '../document'

export const dataSharing: DocumentText = {
  title: 'Llawlyfr rhannu data',
  lead: 'Sut y daw bwrdd a’i asiantaethau i rannu cofnodion: y camau, pwy sy’n penderfynu, a’r ffurflenni.',
  parts: [
    {
      id: 'rule',
      title: 'Y rheol',
      blocks: [
        'Mae un cytundeb ar gyfer pob bwrdd ac asiantaeth. Dim ond tra bo’r cytundeb hwnnw’n weithredol y ceir dangos i fwrdd ffigur sydd angen cofnodion asiantaeth. Pan ddaw i ben, daw’r ffigur i ben hefyd.',
      ],
    },
    {
      id: 'steps',
      title: 'Camau',
      blocks: [
        {
          steps: [
            'Ysgrifennwch y cwestiynau y mae’r bwrdd eisiau eu hateb, a pha gofnodion sydd eu hangen arnynt. Peidiwch â gofyn am ddim arall.',
            'Enwch y rheolyddion, y swyddogion diogelu data, a chyswllt ym mhob asiantaeth.',
            'Cytunwch ar y diben a’r sail gyfreithiol. Gall cofnodion at ddibenion gorfodi’r gyfraith fod angen sail wahanol i rai ar gyfer ystadegau: gofynnwch i gyfreithwyr pob asiantaeth.',
            'Gwnewch yr asesiad o’r effaith ar ddiogelu data. Os erys risg uchel, gofynnwch i’r Comisiynydd Gwybodaeth cyn dechrau.',
            'Llenwch y cytundeb, gyda’r dechrau a’r diwedd. Mae pob asiantaeth yn llofnodi.',
            'Mae gweinyddwr y gwasanaeth yn ei gofnodi, gyda’i ddogfennau.',
            'Mae’r asiantaeth yn gwneud cyflenwad fel y mae’r canllaw i gyflenwyr yn ei ddweud. Mae stiward data’n gwirio’r adroddiad, ac yn cyhoeddi.',
            'Mae’r bwrdd yn edrych ar yr hyn na cheir defnyddio’r ffigurau ar ei gyfer, ac yn enwi pwy sy’n cael eu gweld.',
            'Chwe deg diwrnod cyn y diwedd, penderfynwch a ddylid adnewyddu. Edrychwch eto ar y diben, y bobl a’r risgiau.',
          ],
        },
      ],
    },
    {
      id: 'who',
      title: 'Pwy sy’n penderfynu',
      blocks: [
        {
          fields: [
            ['A gaiff cofnodion eu rhannu', 'Rheolydd y cofnodion: yr asiantaeth'],
            ['Ar gyfer beth y ceir eu defnyddio', 'Yr asiantaeth a’r bwrdd, yn y cytundeb'],
            ['A gaiff byrddau eraill weld enw’r bwrdd', 'Y bwrdd, yn y cytundeb. Hebddo ni chânt'],
            ['O dan ba nifer y cuddir cyfrifon', 'Perchennog y data'],
            ['A gaiff datganiad ei gyhoeddi neu ei dynnu’n ôl', 'Y stiward data'],
            ['Pwy sy’n cael mewngofnodi ar ran bwrdd', 'Rheolwr y bwrdd'],
            ['A yw’r risg yn dderbyniol', 'Yr uwch berchennog cyfrifol, ar gyngor y swyddog diogelu data'],
            ['Ei derfynu', 'Y naill ochr neu’r llall, ar unrhyw adeg, fel y mae’r cytundeb yn ei ddweud'],
          ],
        },
      ],
    },
    {
      id: 'wrong',
      title: 'Os aiff rhywbeth o’i le',
      blocks: [
        {
          steps: [
            'Dywedwch wrth weinyddwr y gwasanaeth ar unwaith. Gellir tynnu datganiad yn ôl, a thynnu person o’r gwasanaeth, a daw hynny i rym gyda’r clic nesaf.',
            'Dywedwch wrth swyddog diogelu data’r asiantaeth. Rhaid i doriad sy’n risg i bobl gyrraedd y Comisiynydd Gwybodaeth o fewn 72 awr.',
            'Defnyddiwch y cofnod o bwy a welodd ac a lawrlwythodd beth i ganfod pa mor bell yr aeth.',
          ],
        },
      ],
    },
    {
      id: 'forms',
      title: 'Ffurflenni',
      blocks: [
        {
          links: [
            ['Cytundeb rhannu data', '/documents/agreement'],
            ['Asesiad o’r effaith ar ddiogelu data', '/documents/impact-assessment'],
            ['Defnyddio’r ffigurau’n deg', '/documents/ethics'],
          ],
        },
      ],
    },
  ],
}
