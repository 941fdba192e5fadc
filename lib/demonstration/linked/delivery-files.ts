import { deliveryTables } from '@/lib/releases/contract/delivery-contract'
import { DeliveryFile } from './delivery-file'

export type DeliveryFiles = Readonly<Record<string, DeliveryFile>>

/** Opens a CSV file for each table of the contract, columns as the contract lists them, and one for the truth. */
export function openDeliveryFiles(directory: string): DeliveryFiles {
  const tables = deliveryTables.map(({ name, columns }) => [
    name,
    new DeliveryFile(
      directory,
      name,
      columns.map((column) => column.name),
    ),
  ])
  const people = ['truth_people', new DeliveryFile(directory, 'truth_people', ['source', 'id', 'person'])]
  return Object.fromEntries([...tables, people]) as DeliveryFiles
}
