import { expect, test } from 'vitest'
import { BoardScope } from './board-scope'

test('a scope is an explicit list, never empty and never all by omission', () => {
  expect(() => new BoardScope([])).toThrow('never means all')
  expect(() => new BoardScope([0])).toThrow('impossible')
  expect(() => new BoardScope([1.5])).toThrow('impossible')
  expect(() => new BoardScope([NaN])).toThrow('impossible')
  expect(new BoardScope([3, 1, 3]).boardIds).toEqual([1, 3])
})
