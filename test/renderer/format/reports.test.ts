import { describe, expect, it } from 'vitest'
import {
  contents,
  groupIssues,
  isNothing,
  lineNumbers,
  missingLine,
  sinceLine,
  skippedLine,
} from '../../../renderer/format/reports.ts'
import type { FileReport, ImportReport, Since } from '../../../shared/importReport.ts'

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
  missing: null,
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

const some = (count: number, ...names: readonly string[]) => ({
  count,
  people: names.map((name) => ({ key: name, name, says: null })),
})

describe('who is missing from a list', () => {
  it('is counted and named, as far as names go', () => {
    const names = ['Ana', 'Bo', 'Cy', 'Dee', 'Eli', 'Fay', 'Gus']
    expect(missingLine(some(24, ...names))).toBe(
      'If so, 24 people who were waiting are not on it: Ana, Bo, Cy, Dee, Eli, Fay and 18 more.',
    )
    expect(missingLine(some(1, 'Ana'))).toBe('If so, one person who was waiting is not on it: Ana.')
  })

  it('may be nobody', () => {
    expect(missingLine(some(0))).toBe('Nobody who was waiting is missing from it.')
  })
})

describe('files that bring nothing', () => {
  const nothing = { ...report({ ...file('a.html', []), rows: 0, imported: 0 }), people: 0 }

  it('are known by nobody and no row', () => {
    expect(isNothing(nothing)).toBe(true)
    expect(isNothing({ ...nothing, people: 1 })).toBe(false)
    expect(isNothing({ ...report(file('Skills.csv', [])), people: 0 })).toBe(false)
  })

  it('bring something when they show that others no longer wait', () => {
    expect(isNothing({ ...nothing, missing: some(3, 'Ana') })).toBe(false)
  })
})

describe('what changed since last time', () => {
  const since: Since = {
    answered: some(0),
    newAtDoor: some(0),
    noLongerWaiting: some(0),
    confirmed: some(0),
    cameBack: some(0),
    changedJobs: some(0),
    stillToDo: 4,
  }

  it('is said in people', () => {
    const changed = { ...since, newAtDoor: some(2), noLongerWaiting: some(24), confirmed: some(1) }
    expect(sinceLine(changed)).toBe('2 new at the door, 24 no longer waiting, 1 confirmed')
  })

  it('is nothing when nothing did', () => {
    expect(sinceLine(since)).toBe(null)
  })
})
