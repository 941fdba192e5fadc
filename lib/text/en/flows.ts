/** How cases leave a stage, as they stand after a number: "of every 100 victims, 12 saw somebody charged". */
export const flows = {
  charged: 'charged',
  charge: 'charged',
  withdrew: 'withdrew',
  ended: 'ended another way',
  open: 'still open',
  convicted: 'convicted',
  referral: 'referred to the CPS',
  referred: 'referred to the CPS',
  'not-charged': 'not charged',
  listing: 'listed for the first time',
  listed: 'listed for the first time',
  completed: 'completed',
  completion: 'completed',
  'main-hearing': 'had the main hearing',
} as const
