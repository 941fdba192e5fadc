import { profile } from '@/lib/demonstration/linked/profile'

/** A world in which charges grow by almost a third a year and nothing else ever changes: no noise, no change, no break. */
export const growing = profile.parse({ growth: 0.3, noise: 0, changeSize: 0, boardsPerBreak: 1000 })
