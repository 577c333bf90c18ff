import { expect, it } from 'vitest'
import { firstName } from '../../../shared/reply/firstName.ts'

it.each([
  ['Ana Silva', 'Ana'],
  ['Dr. Ana Silva, PhD', 'Ana'],
  ['Prof. Dr. Bo Lindqvist', 'Bo'],
  ['🌊 Ana 🌊 Silva', 'Ana'],
  ['J. Testcase', 'Testcase'],
  ['Anne-Marie O’Testcase', 'Anne-Marie'],
  ['Nguyễn Testcase', 'Nguyễn'],
  ['Dr.', ''],
  ['', ''],
  ['🌊', ''],
])('greets %j as %j', (name, first) => {
  expect(firstName(name)).toBe(first)
})
