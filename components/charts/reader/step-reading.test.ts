import { expect, test } from 'vitest'
import { stepReading } from './step-reading'

const at = (line: number, point: number) => ({ line, point })

test('left and right move by point and stop at the ends; Home and End jump', () => {
  expect(stepReading('ArrowLeft', at(0, 3), [10])).toEqual(at(0, 2))
  expect(stepReading('ArrowLeft', at(0, 0), [10])).toEqual(at(0, 0))
  expect(stepReading('ArrowRight', at(0, 9), [10])).toEqual(at(0, 9))
  expect(stepReading('Home', at(0, 5), [10])).toEqual(at(0, 0))
  expect(stepReading('End', at(0, 5), [10])).toEqual(at(0, 9))
})

test('up and down change the line where there are several, and else belong to the page', () => {
  expect(stepReading('ArrowDown', at(0, 9), [10, 5])).toEqual(at(1, 4))
  expect(stepReading('ArrowUp', at(0, 2), [10, 5])).toEqual(at(0, 2))
  expect(stepReading('ArrowDown', at(0, 2), [10])).toBeNull()
})

test('readings that stand below each other are read with up and down, too', () => {
  expect(stepReading('ArrowDown', at(0, 2), [10], true)).toEqual(at(0, 3))
  expect(stepReading('ArrowUp', at(0, 2), [10], true)).toEqual(at(0, 1))
})

test('other keys mean nothing here', () => {
  expect(stepReading('a', at(0, 0), [10])).toBeNull()
  expect(stepReading('Tab', at(0, 0), [10])).toBeNull()
})
