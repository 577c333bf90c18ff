import { writtenMinute } from '../../../../shared/writtenDay.ts'
import type { Reading } from '../documentReader.ts'
import type { Member } from '../member.ts'
import { CLIPBOARD } from '../pasted.ts'

export type CaptureTime = {
  /** Milliseconds since 1970, UTC. */
  readonly at: number
  readonly isCertain: boolean
  readonly notes: readonly string[]
}

const DAY = 24 * 3_600_000

/** LinkedIn's list of invitations is not older. */
const FIRST = Date.UTC(2004, 0, 1)

/**
 * When a page was captured: by its own word (`Date` of a web archive), else the owner's, else the file's date, else
 * now, which only a paste may claim. The first two are certain.
 */
export function captureTime(
  date: string | null,
  member: Member,
  { capturedAt, now }: Pick<Reading, 'capturedAt' | 'now'>,
): CaptureTime {
  const latest = now.getTime()
  const own = date === null ? Number.NaN : Date.parse(date)
  if (own >= FIRST && own <= latest + DAY) return { at: own, isCertain: true, notes: [] }
  const said = capturedAt === null ? Number.NaN : Date.parse(capturedAt)
  if (said >= FIRST && said <= latest + DAY) return { at: said, isCertain: true, notes: [] }
  const changed = member.modifiedAt === null ? Number.NaN : Date.parse(member.modifiedAt)
  if (changed >= FIRST && changed <= latest + DAY) {
    return {
      at: changed,
      isCertain: false,
      notes: [`The page does not say when it was saved; the file's own date, ${shown(changed)}, was taken.`],
    }
  }
  if (member.path === CLIPBOARD) return { at: latest, isCertain: false, notes: [] }
  return {
    at: latest,
    isCertain: false,
    notes: [`The page does not say when it was saved; now, ${shown(latest)}, was taken.`],
  }
}

const shown = (at: number): string => `${writtenMinute(new Date(at).toISOString())} UTC`
