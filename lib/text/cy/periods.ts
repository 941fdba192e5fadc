import type { periods as english } from '../en/periods'
import type { SameKeys } from '../same-keys'

export const periods: SameKeys<typeof english> = {
  month:
    '{month, select, 1 {Ionawr} 2 {Chwefror} 3 {Mawrth} 4 {Ebrill} 5 {Mai} 6 {Mehefin} 7 {Gorffennaf} 8 {Awst} 9 {Medi} 10 {Hydref} 11 {Tachwedd} other {Rhagfyr}} {year}',
  quarter:
    '{quarter, select, 1 {Ionawr i Fawrth} 2 {Ebrill i Fehefin} 3 {Gorffennaf i Fedi} other {Hydref i Ragfyr}} {year}',
  financialYear: 'y flwyddyn hyd at fis Mawrth {next}',
  calendarYear: '{year}',
  day: '{day} {month, select, 1 {Ionawr} 2 {Chwefror} 3 {Mawrth} 4 {Ebrill} 5 {Mai} 6 {Mehefin} 7 {Gorffennaf} 8 {Awst} 9 {Medi} 10 {Hydref} 11 {Tachwedd} other {Rhagfyr}} {year}',
  span: '{from} – {to}',
}
