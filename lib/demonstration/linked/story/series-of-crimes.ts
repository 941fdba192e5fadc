import { never } from '../day'
import type { World } from '../world/world'
import type { CrimeStory } from './crime-story'

const none = [] as const
const most = 6

/** Crimes of the weeks before that the same suspect is charged with on the same day. */
export function seriesOf({ draws }: World, crime: CrimeStory): readonly CrimeStory[] {
  const { offence } = crime
  // Geometric with the mean of the offence.
  const onward = offence.series / (1 + offence.series)
  if (!draws.chance(onward)) return none
  const series: CrimeStory[] = []
  do {
    const recordedOn = crime.recordedOn - draws.integer(45)
    series.push({
      ...crime,
      recordedOn,
      offenceOn: Math.min(recordedOn, crime.offenceOn) - draws.integer(3),
      adultRape: false,
      suspects: 1,
      withdrawsOn: never,
    })
  } while (series.length < most && draws.chance(onward))
  return series
}
