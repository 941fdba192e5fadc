import { mappingSchema, type Mapping } from './mapping'

const columns = {
  offence_type: { role: 'offence' },
  geographic_area_name: { role: 'area' },
  stage: { role: 'stage' },
  metric_name: { role: 'metric' },
  date_granularity: { role: 'granularity' },
  time_period: { role: 'period' },
  value: { role: 'value' },
} as const

const skip = [
  {
    column: 'date_granularity',
    values: ['Rolling annual'],
    reason: {
      en: 'Rolling years overlap; the separate quarters are shown',
      cy: 'Mae blynyddoedd treigl yn gorgyffwrdd; dangosir y chwarteri ar wahân',
    },
  },
]

/** The long layout of the CJS Delivery Data Dashboard: what a file without a mapping is read as. */
export const longLayout: Mapping = mappingSchema.parse({
  source: {
    id: 'cjs-delivery-data-dashboard',
    name: {
      en: 'CJS Delivery Data Dashboard',
      cy: 'Dangosfwrdd Data Cyflawni’r System Cyfiawnder Troseddol',
    },
    publisher: 'Ministry of Justice, Home Office and Crown Prosecution Service',
    licence: 'Open Government Licence v3.0',
    access: 'open',
    status: 'official',
  },
  columns,
  skip,
})

/** The same layout with restricted management information: a source of its own, never mixed with the open one. */
export const restrictedLongLayout: Mapping = mappingSchema.parse({
  source: {
    id: 'cjs-management-information',
    name: {
      en: 'Criminal justice management information',
      cy: 'Gwybodaeth reoli cyfiawnder troseddol',
    },
    publisher: 'Ministry of Justice',
    access: 'restricted',
    status: 'management-information',
  },
  columns,
  skip,
})

/** Invented figures of the generator, in the same layout. Restricted, so that scope has something to guard. */
export const demonstrationLayout: Mapping = mappingSchema.parse({
  source: {
    id: 'demonstration',
    name: { en: 'Demonstration figures (invented)', cy: 'Ffigurau arddangos (wedi’u dyfeisio)' },
    publisher: 'Criminal justice board data',
    access: 'restricted',
    status: 'management-information',
    notes: {
      en: 'Every figure is invented. None is of a real board, court or person.',
      cy: 'Mae pob ffigur wedi’i ddyfeisio. Nid oes yr un yn perthyn i fwrdd, llys na pherson go iawn.',
    },
  },
  columns,
  skip,
})
