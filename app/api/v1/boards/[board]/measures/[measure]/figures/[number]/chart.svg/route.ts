import { measureFigureRoute } from '@/app/_parts/taken-figures'

/** A figure of a measure’s page, as a picture to be taken away. */
export const GET = measureFigureRoute('svg')
