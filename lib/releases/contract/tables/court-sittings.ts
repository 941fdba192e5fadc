import { month, number, required, text, type DeliveryTable } from '../column'

export const courtSittings: DeliveryTable = {
  name: 'court_sittings',
  agency: 'courts',
  row: 'a court and month',
  key: ['court', 'month'],
  required: true,
  columns: [
    required(text('court', 'Name of the court.')),
    required(month('month', 'Calendar month.')),
    number('sitting_days', 'Days sat, all courtrooms together.'),
    number('hours', 'Hours sat.'),
  ],
  month: ['month'],
}
