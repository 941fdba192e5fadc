import { profile } from '@/lib/demonstration/linked/profile'

/**
 * A world in which everything that the courts receive grows by almost a third a year and nothing else ever changes: no
 * noise, no change, no break. If charges alone grew, appeals against convictions of summary offences would be a tenth of
 * what the Crown Court receives at first and less and less of it later; they are quick, so the true middle would rise.
 */
export const growing = profile.parse({
  ...{ growth: 0.3, allGrow: true },
  ...{ noise: 0, changeSize: 0, boardsPerBreak: 1000 },
})
