import type { forecasts as english } from '../en/forecasts'
import type { SameKeys } from '../same-keys'

export const forecasts: SameKeys<typeof english> = {}
