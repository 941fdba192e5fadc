/**
 * Brings the two middle values of a list to the middle by Singleton's partial sort (CACM algorithm 347) in the
 * way R's stl calls it: with the higher of two middle places named first. Where a partition separates the two,
 * the one on the side that is put off is then never looked at again, so that for an even number of values it
 * may not be the true middle value. Kept because every robust STL published from R rests on it.
 *
 * @returns the values in the order in which that sort leaves them
 */
export function partialSort(given: readonly number[]): number[] {
  const values = [...given]
  const half = Math.floor(values.length / 2)
  const places = [half, values.length - half - 1]
  interface Part {
    first: number
    last: number
    /** The places sought in this part: places[from] to places[to]. */
    from: number
    to: number
  }
  const waiting: Part[] = [{ first: 0, last: values.length - 1, from: 0, to: 1 }]
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    while (part.from <= part.to) {
      const { first, last } = part
      // Short parts are sorted outright; the first one has no smaller value before it to stop at.
      if (first !== 0 && last - first <= 10) {
        insertionSort(values, first, last)
        break
      }
      if (first >= last) break
      const [lowEnd, highStart] = partition(values, first, last)
      if (lowEnd - first <= last - highStart) {
        const later = { ...part, first: highStart }
        waiting.push(later)
        part.last = lowEnd
        while (part.from <= part.to && places[part.to]! > lowEnd) part.to -= 1
        if (part.from <= part.to) later.from = part.to + 1
      } else {
        const later = { ...part, last: lowEnd }
        waiting.push(later)
        part.first = highStart
        while (part.from <= part.to && places[part.from]! < highStart) part.from += 1
        if (part.from <= part.to) later.to = part.from - 1
      }
    }
  }
  return values
}

/** Splits a part about the middle one of three values. Returns the end of the low and the start of the high side. */
function partition(values: number[], first: number, last: number): [number, number] {
  const swap = (a: number, b: number) => {
    ;[values[a], values[b]] = [values[b]!, values[a]!]
  }
  const middle = Math.floor((first + last) / 2)
  if (values[first]! > values[middle]!) swap(first, middle)
  if (values[last]! < values[middle]!) {
    swap(last, middle)
    if (values[first]! > values[middle]!) swap(first, middle)
  }
  const pivot = values[middle]!
  let low = first
  let high = last
  for (;;) {
    do high -= 1
    while (values[high]! > pivot)
    do low += 1
    while (values[low]! < pivot)
    if (low > high) return [high, low]
    swap(low, high)
  }
}

function insertionSort(values: number[], first: number, last: number): void {
  for (let index = first + 1; index <= last; index += 1) {
    const value = values[index]!
    let place = index
    for (; place > first && values[place - 1]! > value; place -= 1) values[place] = values[place - 1]!
    values[place] = value
  }
}
