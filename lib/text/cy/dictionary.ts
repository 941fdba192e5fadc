import { agreements } from './agreements'
import { audit } from './audit'
import { tokens } from './tokens'
import { breakdowns } from './breakdowns'
import { categories } from './categories'
import { flows } from './flows'
import { linked } from './linked'
import { chart } from './chart'
import { common } from './common'
import { comparison } from './comparison'
import { data } from './data'
import { deliveries } from './deliveries'
import { delivery } from './delivery'
import { disclosure } from './disclosure'
import { durations } from './durations'
import { effects } from './effects'
import { entry } from './entry'
import { errors } from './errors'
import { figure } from './figure'
import { exports } from './exports'
import { failure } from './failure'
import { forecasts } from './forecasts'
import { glance } from './glance'
import { help } from './help'
import { issues } from './issues'
import { layout } from './layout'
import { pages } from './pages'
import { legal } from './legal'
import { people } from './people'
import { quality } from './quality'
import { series } from './series'
import { settings } from './settings'
import { measures } from './measures'
import { offences } from './offences'
import { releases } from './releases'
import { spc } from './spc'
import { values } from './values'
import { periods } from './periods'

/** Every section of the dictionary. A new section is one file here and its twin in the other language. */
export const cy = {
  agreements,
  audit,
  tokens,
  breakdowns,
  categories,
  flows,
  linked,
  chart,
  common,
  figure,
  comparison,
  data,
  deliveries,
  delivery,
  disclosure,
  durations,
  effects,
  entry,
  errors,
  exports,
  failure,
  forecasts,
  measures,
  glance,
  help,
  issues,
  layout,
  pages,
  legal,
  people,
  quality,
  series,
  settings,
  offences,
  releases,
  spc,
  values,
  periods,
} as const
