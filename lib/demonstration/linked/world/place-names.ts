// Invented places for magistrates' courts; none is known to us on a map.
const english = [
  'Aldermarsh',
  'Brackenholt',
  'Calverstow',
  'Dunmerham',
  'Elverthorpe',
  'Farrowmere',
  'Gildersham',
  'Hathermoor',
  'Inglestead',
  'Kelverton',
  'Larchminster',
  'Marrowdale',
  'Netherquay',
  'Ottermouth',
  'Penderwick',
  'Quarnbridge',
  'Ravelstone',
  'Sallowby',
  'Thornmere',
  'Ummerleigh',
  'Velstead',
  'Wetherholm',
  'Yaxmoor',
  'Zealhampton',
  'Ambershaw',
  'Birchenford',
  'Corriscombe',
  'Dapplehurst',
  'Emberfield',
  'Foxenhythe',
  'Garstonby',
  'Hollowmead',
  'Ivelthwaite',
  'Jessamere',
  'Kestrelby',
  'Lunderwell',
  'Mossendale',
  'Nettlemarsh',
  'Orrinshaw',
  'Plumbersholt',
]
const welsh = [
  'Aberfelyn',
  'Bryncelwyn',
  'Caerfedwen',
  'Dolgwern',
  'Llanwerydd',
  'Nantgoron',
  'Pontyfawnog',
  'Trefaelog',
  'Cwmhelyg',
  'Ystradwen',
  'Penrhosfa',
  'Rhydygwydd',
]
const ends = ['', ' East', ' West', ' Central', ' Quay']
/** At most so many courts of a board. */
const most = 5

/**
 * Names of the places of a board's magistrates' courts; no two boards share one.
 *
 * @param position of the board among those of its country, from 0
 */
export function placeNames(country: 'England' | 'Wales', position: number, count: number): readonly string[] {
  const places = country === 'Wales' ? welsh : english
  return Array.from({ length: Math.min(count, most) }, (_, n) => {
    const at = position * most + n
    return `${places[at % places.length]!}${ends[Math.floor(at / places.length)]!}`
  })
}
