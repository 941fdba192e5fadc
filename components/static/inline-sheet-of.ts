/** Where a process that makes pages holds the style sheet: the module is loaded twice, for the page and for its components. */
export const inlineSheetOf = Symbol.for('criminal-justice-board-data.inline-sheet')
