import { comparisonChartRoute } from '@/app/_parts/taken-figures'

/** A board beside what is usual among boards, as a picture to be taken away. */
export const GET = comparisonChartRoute('svg')
