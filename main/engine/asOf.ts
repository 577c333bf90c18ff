import { basename } from 'node:path'
import { DateTime } from 'luxon'
import type { Fact } from './readers/fact.ts'

/**
 * The latest moment a fact speaks of, ISO 8601 UTC; empty when it speaks of none. What the owner's profile says is
 * left out, as studies may end in years to come.
 */
export function latestOf(fact: Fact): string {
  switch (fact.type) {
    case 'invitation':
      return later(fact.sentAt?.until ?? fact.sentAt?.at ?? '', fact.seenAt ?? '')
    case 'acceptance':
    case 'capture':
      return fact.at
    case 'message':
      return fact.at.at
    case 'about':
      return fact.at?.at ?? ''
    case 'connection':
      return fact.connectedOn === null ? '' : `${fact.connectedOn}T00:00:00Z`
    case 'profile':
    case 'own':
      return ''
  }
}

function later(a: string, b: string): string {
  return a > b ? a : b
}

/** Somewhere it is tomorrow already. */
const DAY = 24 * 3600 * 1000

/** LinkedIn names its archives `Basic_LinkedInDataExport_06-07-2024.zip`: month, day, year. */
const DATED_NAME = /(?:^|[^0-9])(\d{2})-(\d{2})-(20\d{2})(?=[^0-9]|$)/

/**
 * The moment an archive, folder or file speaks for: the date in its name when that is not before its own latest
 * row nor still to come, else that row. Never the file's own times: copying changes them.
 * @param latest the latest moment of any of its rows, empty when none has one
 * @param now when the import happens
 * @returns ISO 8601 UTC, empty when nothing tells
 */
export function asOfSource(path: string, latest: string, now = new Date()): string {
  const [, month, day, year] = DATED_NAME.exec(basename(path)) ?? []
  if (month === undefined || day === undefined || year === undefined) return latest
  const date = DateTime.utc(Number(year), Number(month), Number(day))
  const isPossible = date.isValid && date.toMillis() <= now.getTime() + DAY
  const named = `${year}-${month}-${day}T00:00:00Z`
  return isPossible && named > latest ? named : latest
}
