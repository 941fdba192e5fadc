/** Periods and days in words. `year` comes as text, so that it gets no thousands separator. */
export const periods = {
  month:
    '{month, select, 1 {January} 2 {February} 3 {March} 4 {April} 5 {May} 6 {June} 7 {July} 8 {August} 9 {September} 10 {October} 11 {November} other {December}} {year}',
  quarter:
    '{quarter, select, 1 {January to March} 2 {April to June} 3 {July to September} other {October to December}} {year}',
  financialYear: 'the year to March {next}',
  calendarYear: '{year}',
  day: '{day} {month, select, 1 {January} 2 {February} 3 {March} 4 {April} 5 {May} 6 {June} 7 {July} 8 {August} 9 {September} 10 {October} 11 {November} other {December}} {year}',
  span: '{from} to {to}',
} as const
