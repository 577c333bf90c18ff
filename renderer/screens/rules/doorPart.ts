import type { Stage } from '../../../shared/model/verdict.ts'
import type { Weighing } from '../../../shared/model/weighing.ts'
import type { ReportCard } from '../../../shared/reportCard.ts'

/** What a part of the Rules screen shows of one door: the report card, and how everything would be weighed. */
export type DoorPart = {
  readonly card: ReportCard
  readonly door: Stage
  /** With the edits that are not saved. */
  readonly weighing: Weighing
}
