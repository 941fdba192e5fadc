import type { ImportProgress, ImportStep } from '@/lib/releases/linked/import-progress'

const doing: Record<ImportStep, string> = {
  receive: 'checking records',
  link: 'finding out which records are one person’s',
  journeys: 'following them from crime to court',
  cells: 'counting measures',
  protect: 'hiding small counts',
  load: 'loading the results',
}

/** One line of how an import goes: what it does, rows done, and time left. */
export function progressLine({ step, rows, done, secondsLeft }: ImportProgress): string {
  const number = (count: number) => count.toLocaleString('en-GB')
  return `${doing[step]}: ${number(done)} of ${number(rows)} rows, ${timeLeft(secondsLeft)} left`
}

function timeLeft(seconds: number): string {
  if (seconds < 90) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
