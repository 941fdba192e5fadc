import type { Region } from './board'
import { boards } from './boards'

/** A court centre of the published statistics. */
export type Court = {
  readonly id: number
  readonly name: string
  readonly tier: 'crown'
  readonly region: Region
  /** Null where the work of two boards is heard there and is not told apart in the published figures. */
  readonly boardId: number | null
  /** Whether the board comes from a source. It comes from memory so far: whatever rests on it is labelled. */
  readonly verified: boolean
  readonly validFrom: string
  readonly validTo: string | null
}

// Names and regions: Criminal Court Statistics Quarterly. Cardiff hears the work of South Wales and Gwent, Swansea
// that of South Wales and Dyfed-Powys; Warwick hears Coventry's, which belongs to West Midlands.
const rows: readonly (readonly [name: string, region: Region, board: string | null])[] = [
  ['Aylesbury', 'South East', 'Thames Valley'],
  ['Basildon', 'South East', 'Essex'],
  ['Birmingham', 'Midlands', 'West Midlands'],
  ['Bolton', 'North West', 'Greater Manchester'],
  ['Bournemouth', 'South West', 'Dorset'],
  ['Bradford', 'North East', 'West Yorkshire'],
  ['Bristol', 'South West', 'Avon and Somerset'],
  ['Cambridge', 'South East', 'Cambridgeshire'],
  ['Canterbury', 'South East', 'Kent'],
  ['Cardiff', 'Wales', null],
  ['Carlisle', 'North West', 'Cumbria'],
  ['Central Criminal Court', 'London', 'London'],
  ['Chelmsford', 'South East', 'Essex'],
  ['Chester', 'North West', 'Cheshire'],
  ['Croydon', 'London', 'London'],
  ['Derby', 'Midlands', 'Derbyshire'],
  ['Dorchester', 'South West', 'Dorset'],
  ['Durham', 'North East', 'Durham'],
  ['Exeter', 'South West', 'Devon and Cornwall'],
  ['Gloucester', 'South West', 'Gloucestershire'],
  ['Great Grimsby', 'North East', 'Humberside'],
  ['Guildford', 'South East', 'Surrey'],
  ['Harrow', 'London', 'London'],
  ['Inner London Sessions House', 'London', 'London'],
  ['Ipswich', 'South East', 'Suffolk'],
  ['Isleworth', 'London', 'London'],
  ['Kingston Upon Hull', 'North East', 'Humberside'],
  ['Kingston Upon Thames', 'London', 'London'],
  ['Leeds', 'North East', 'West Yorkshire'],
  ['Leicester', 'Midlands', 'Leicestershire'],
  ['Lewes', 'South East', 'Sussex'],
  ['Lincoln', 'Midlands', 'Lincolnshire'],
  ['Liverpool', 'North West', 'Merseyside'],
  ['Luton', 'South East', 'Bedfordshire'],
  ['Maidstone', 'South East', 'Kent'],
  ['Manchester Crown Sq', 'North West', 'Greater Manchester'],
  ['Manchester Minshull St', 'North West', 'Greater Manchester'],
  ['Mold', 'Wales', 'North Wales'],
  ['Newcastle Upon Tyne', 'North East', 'Northumbria'],
  ['Newport (Isle of Wight)', 'South West', 'Hampshire'],
  ['Northampton', 'Midlands', 'Northamptonshire'],
  ['Norwich', 'South East', 'Norfolk'],
  ['Nottingham', 'Midlands', 'Nottinghamshire'],
  ['Oxford', 'South East', 'Thames Valley'],
  ['Plymouth', 'South West', 'Devon and Cornwall'],
  ['Portsmouth', 'South West', 'Hampshire'],
  ['Preston', 'North West', 'Lancashire'],
  ['Reading', 'South East', 'Thames Valley'],
  ['Salisbury', 'South West', 'Wiltshire'],
  ['Sheffield', 'North East', 'South Yorkshire'],
  ['Shrewsbury', 'Midlands', 'West Mercia'],
  ['Snaresbrook', 'London', 'London'],
  ['Southampton', 'South West', 'Hampshire'],
  ['Southwark', 'London', 'London'],
  ['St Albans', 'South East', 'Hertfordshire'],
  ['Stafford', 'Midlands', 'Staffordshire'],
  ['Stoke On Trent', 'Midlands', 'Staffordshire'],
  ['Swansea', 'Wales', null],
  ['Swindon', 'South West', 'Wiltshire'],
  ['Taunton', 'South West', 'Avon and Somerset'],
  ['Teesside', 'North East', 'Cleveland'],
  ['Truro', 'South West', 'Devon and Cornwall'],
  ['Warwick', 'Midlands', 'Warwickshire'],
  ['Winchester', 'South West', 'Hampshire'],
  ['Wolverhampton', 'Midlands', 'West Midlands'],
  ['Wood Green', 'London', 'London'],
  ['Woolwich', 'London', 'London'],
  ['Worcester', 'Midlands', 'West Mercia'],
  ['York', 'North East', 'North Yorkshire'],
]

const idOfBoard = new Map(boards.map((board) => [board.name.en, board.id]))

/** The Crown Court centres. */
export const courts: readonly Court[] = rows.map(([name, region, board], index) => ({
  id: index + 1,
  name,
  tier: 'crown',
  region,
  boardId: board === null ? null : idOfBoard.get(board)!,
  verified: false,
  validFrom: '2003-04-01',
  validTo: null,
}))
