/** Value and slope along the line. */
export interface Trial {
  readonly value: number
  readonly slope: number
}

/** Enough decrease, slope enough reduced, interval narrow enough: as in L-BFGS-B. */
const decrease = 1e-3
const flatter = 0.9
const narrow = 0.1
const trials = 20

interface End extends Trial {
  readonly step: number
}

/**
 * Line search of Moré and Thuente (1994), which ends at a step that lowers the function enough and flattens its
 * slope (strong Wolfe conditions). Own code from the paper; constants as in L-BFGS-B.
 *
 * @param at value and slope at a step; slope at 0 must be negative
 * @param longest the step must not exceed it
 * @returns the step, or undefined if 20 trials did not find one
 */
export function lineSearch(at: (step: number) => Trial, start: Trial, longest: number): number | undefined {
  const target = decrease * start.slope
  let best: End = { step: 0, ...start }
  let other: End = best
  let bracketed = false
  let early = true
  let width = longest
  let widthBefore = 2 * longest
  let [least, most] = [0, 5]
  let step = Math.min(1, longest)

  for (let trial = 0; trial < trials; trial += 1) {
    const { value, slope } = at(step)
    const allowed = start.value + step * target
    const isStuck = bracketed && (step <= least || step >= most || most - least <= narrow * most)
    const atLongest = step === longest && value <= allowed && slope <= target
    const good = value <= allowed && Math.abs(slope) <= flatter * -start.slope
    if (isStuck || atLongest || good || (step === 0 && (value > allowed || slope >= target))) return step
    if (early && value <= allowed && slope >= 0) early = false

    // Before the decrease suffices, a tilted function is searched: it has a minimiser where ours may have none.
    const tilt = early && value <= best.value && value > allowed ? target : 0
    const tilted = (end: End): End => ({
      step: end.step,
      value: end.value - end.step * tilt,
      slope: end.slope - tilt,
    })
    const level = (end: End): End => ({
      step: end.step,
      value: end.value + end.step * tilt,
      slope: end.slope + tilt,
    })
    const next = nextStep(tilted(best), tilted(other), tilted({ step, value, slope }), bracketed, least, most)
    best = level(next.best)
    other = level(next.other)
    bracketed = next.bracketed
    step = next.step
    if (bracketed) {
      const now = Math.abs(other.step - best.step)
      if (now >= 0.66 * widthBefore) step = best.step + (other.step - best.step) / 2
      widthBefore = width
      width = now
      least = Math.min(best.step, other.step)
      most = Math.max(best.step, other.step)
    } else {
      least = step + 1.1 * (step - best.step)
      most = step + 4 * (step - best.step)
    }
    step = Math.min(Math.max(step, 0), longest)
    if (bracketed && (step <= least || step >= most || most - least <= narrow * most)) step = best.step
  }
  return undefined
}

/** Chooses the next trial step and updates the interval that holds a minimiser (section 4 of the paper). */
function nextStep(best: End, other: End, now: End, bracketed: boolean, least: number, most: number) {
  const turned = now.slope * Math.sign(best.slope) < 0
  const towards = now.step > best.step
  let step: number
  let isBracketed = bracketed
  if (now.value > best.value) {
    // Case 1: higher. The cubic's minimiser if it is nearer to the best than the quadratic's, else halfway.
    const cubic = cubicMinimiser(best, now)
    const chord = (best.value - now.value) / (now.step - best.step)
    const quadratic = best.step + (best.slope / (chord + best.slope) / 2) * (now.step - best.step)
    step =
      Math.abs(cubic - best.step) < Math.abs(quadratic - best.step) ? cubic : cubic + (quadratic - cubic) / 2
    isBracketed = true
  } else if (turned) {
    // Case 2: lower, and the slope has turned. The one of cubic and secant that goes further from here.
    step = further(now.step, cubicMinimiser(now, best), secant(now, best))
    isBracketed = true
  } else if (Math.abs(now.slope) < Math.abs(best.slope)) {
    // Case 3: lower and flatter. The cubic counts only if it rises in the direction of the search.
    const cubic = cubicBeyond(now, best) ?? (towards ? most : least)
    const straight = secant(now, best)
    if (bracketed) {
      const nearer = Math.abs(cubic - now.step) < Math.abs(straight - now.step) ? cubic : straight
      const bound = now.step + 0.66 * (other.step - now.step)
      step = towards ? Math.min(bound, nearer) : Math.max(bound, nearer)
    } else {
      step = Math.max(least, Math.min(most, further(now.step, cubic, straight)))
    }
  } else if (bracketed) {
    // Case 4: lower and no flatter.
    step = cubicMinimiser(now, other)
  } else {
    step = towards ? most : least
  }
  if (now.value > best.value) return { best, other: now, step, bracketed: isBracketed }
  return { best: now, other: turned ? best : other, step, bracketed: isBracketed }
}

const further = (from: number, one: number, two: number) =>
  Math.abs(one - from) > Math.abs(two - from) ? one : two

const secant = (a: End, b: End) => a.step + (a.slope / (a.slope - b.slope)) * (b.step - a.step)

/** Terms of the cubic through the values and slopes of two ends: its bend, and the root of its discriminant. */
function cubicTerms(a: End, b: End) {
  const bend = (3 * (a.value - b.value)) / (b.step - a.step) + a.slope + b.slope
  const scale = Math.max(Math.abs(bend), Math.abs(a.slope), Math.abs(b.slope))
  const inside = (bend / scale) ** 2 - (a.slope / scale) * (b.slope / scale)
  return { bend, root: scale * Math.sqrt(Math.max(inside, 0)) }
}

/** Minimiser of the cubic through two ends, reckoned from the first. */
function cubicMinimiser(a: End, b: End): number {
  const { bend, root } = cubicTerms(a, b)
  const signed = b.step < a.step ? -root : root
  const ratio = (signed - a.slope + bend) / (signed - a.slope + signed + b.slope)
  return a.step + ratio * (b.step - a.step)
}

/** The same, if it lies on the far side of `now` as seen from `best`. */
function cubicBeyond(now: End, best: End): number | undefined {
  const { bend, root } = cubicTerms(best, now)
  const signed = now.step > best.step ? -root : root
  const ratio = (signed - now.slope + bend) / (signed + (best.slope - now.slope) + signed)
  return ratio < 0 && signed !== 0 ? now.step + ratio * (best.step - now.step) : undefined
}
