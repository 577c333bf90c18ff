import { describe, expect, it } from 'vitest'
import { contents, groupIssues, lineNumbers, skippedLine } from '../../../renderer/format/reports.ts'
import type { FileReport, ImportReport } from '../../../shared/results.ts'

const file = (name: string, lines: readonly number[]): FileReport => ({
  name,
  kind: 'invitations',
  rows: 145,
  imported: 145 - lines.length,
  skipped: lines.length,
  issues: lines.map((line) => ({ line, reason: 'No name.' })),
  notes: [],
  capture: null,
})
const report = (...files: readonly FileReport[]): ImportReport => ({
  asOf: null,
  files,
  ignored: [],
  people: 900,
  invitations: 143,
  connections: 812,
  messages: 0,
  added: 0,
  updated: 0,
  unchanged: 0,
  since: null,
  ms: 0,
})

describe('a report', () => {
  it('says what is in the export', () => {
    expect(contents(report())).toBe('812 connections and 143 invitations')
    expect(contents({ ...report(), connections: 1, invitations: 0 })).toBe('1 connection')
    expect(contents({ ...report(), connections: 0, invitations: 0 })).toBe('nothing that can be sorted')
  })

  it('names the lines that were skipped', () => {
    expect(skippedLine(report(file('Invitations.csv', [90, 17])))).toBe('2 rows skipped: lines 17, 90')
    expect(skippedLine(report(file('Invitations.csv', [])))).toBe(null)
  })

  it('names the files when there are several', () => {
    expect(skippedLine(report(file('A.csv', [2]), file('B.csv', [3, 4])))).toBe(
      '3 rows skipped, in A.csv and B.csv',
    )
  })

  it('groups issues by reason, the most frequent first', () => {
    const issues = [
      { line: 9, reason: 'No name.' },
      { line: 4, reason: 'No date.' },
      { line: 2, reason: 'No name.' },
    ]
    expect(groupIssues(issues)).toEqual([
      { reason: 'No name.', lines: [2, 9] },
      { reason: 'No date.', lines: [4] },
    ])
  })

  it.each([
    [[17], 'line 17'],
    [[17, 90], 'lines 17, 90'],
    [[4, 5, 6, 7, 20], 'lines 4 to 7, 20'],
    [[4, 5], 'lines 4, 5'],
  ])('writes the lines %j as %s', (lines, text) => {
    expect(lineNumbers(lines)).toBe(text)
  })

  it('writes out some lines of many', () => {
    expect(lineNumbers([2, 4, 6, 8, 9], 2)).toBe('lines 2, 4 and 3 more')
  })
})
