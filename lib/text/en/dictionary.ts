import { agreements } from './agreements'
import { audit } from './audit'
import { timeliness } from './timeliness'
import { victims } from './victims'
import { tokens } from './tokens'
import { breakdowns } from './breakdowns'
import { categories } from './categories'
import { find } from './find'
import { flows } from './flows'
import { linked } from './linked'
import { chart } from './chart'
import { common } from './common'
import { compare } from './compare'
import { comparison } from './comparison'
import { data } from './data'
import { deliveries } from './deliveries'
import { delivery } from './delivery'
import { demand } from './demand'
import { demandAcross } from './demand-across'
import { disclosure } from './disclosure'
import { durations } from './durations'
import { effects } from './effects'
import { entry } from './entry'
import { errors } from './errors'
import { explore } from './explore'
import { figure } from './figure'
import { exports } from './exports'
import { failure } from './failure'
import { forecasts } from './forecasts'
import { glance } from './glance'
import { help } from './help'
import { issues } from './issues'
import { journey } from './journey'
import { justice } from './justice'
import { layout } from './layout'
import { pages } from './pages'
import { legal } from './legal'
import { linkage } from './linkage'
import { people } from './people'
import { quality } from './quality'
import { series } from './series'
import { scenarios } from './scenarios'
import { settings } from './settings'
import { changes } from './changes'
import { measures } from './measures'
import { offences } from './offences'
import { releases } from './releases'
import { spc } from './spc'
import { values } from './values'
import { whatIf } from './what-if'
import { periods } from './periods'

/** Every section of the dictionary. A new section is one file here and its twin in the other language. */
export const en = {
  agreements,
  audit,
  timeliness,
  victims,
  tokens,
  breakdowns,
  categories,
  find,
  flows,
  linked,
  linkage,
  chart,
  common,
  figure,
  compare,
  comparison,
  data,
  deliveries,
  delivery,
  demand,
  demandAcross,
  disclosure,
  durations,
  effects,
  entry,
  errors,
  explore,
  exports,
  failure,
  forecasts,
  measures,
  glance,
  help,
  issues,
  journey,
  justice,
  layout,
  pages,
  legal,
  people,
  quality,
  series,
  scenarios,
  settings,
  changes,
  offences,
  releases,
  spc,
  values,
  whatIf,
  periods,
} as const
