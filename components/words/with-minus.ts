/** A number in words with a minus where it had a hyphen: −12. */
export const withMinus = (number: string): string => number.replace('-', '−')
