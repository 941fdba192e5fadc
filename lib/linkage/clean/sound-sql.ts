/** Letters that sound alike, by the figure that stands for them. */
const classes = { 1: 'BFPV', 2: 'CGJKQSXZ', 3: 'DT', 4: 'L', 5: 'MN', 6: 'R' }
const coded = Object.entries(classes).reduce(
  (inner, [digit, letters]) => `regexp_replace(${inner}, '[${letters}]+', '${digit}', 'g')`,
  `regexp_replace(name, '[HW ]', '', 'g')`,
)

/**
 * Soundex with five digits: the first letter, then figures for consonants; vowels part equal figures, H and W do not.
 * Three digits, as usual, are too coarse for blocking among millions. Source: US National Archives, "The Soundex Indexing
 * System".
 */
export const soundMacros: readonly string[] = [
  // A first letter H or W is dropped by the first step; then the codes begin with what follows it.
  `CREATE MACRO sound_of(name) AS left(name, 1) || rpad(left(regexp_replace(
     substr(${coded}, if(left(name, 1) IN ('H', 'W'), 1, 2)), '[^0-9]', '', 'g'), 5), 5, '0')`,
]
