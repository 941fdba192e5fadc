import type { LinkedSetting } from '../setting'
import { countryOf, type Country } from '../world/country'
import { writeParts } from './part-files'

/** What a worker is asked for, one division of one demonstration at a time; it answers with the division's result. */
export type DivisionTask = {
  readonly setting: LinkedSetting
  readonly index: number
  readonly directory: string
}

let country: Country | undefined

// A process of its own: two of them use two cores. It ends with the one that started it.
process.on('message', ({ setting, index, directory }: DivisionTask) => {
  country ??= countryOf(setting)
  process.send!(writeParts(country, index, directory))
})
process.on('disconnect', () => process.exit())
