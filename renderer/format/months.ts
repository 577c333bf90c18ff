const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']

/** `2026-03` as `Mar 2026`. */
export function monthName(month: string): string {
  return `${shortMonth(month)} ${yearOf(month)}`
}

export type MonthTick = { readonly index: number; readonly month: string; readonly year: string | null }

/** How many months apart labels stand. */
const steps = [1, 2, 3, 6, 12]

/**
 * Which months of an axis are labelled: evenly, on the same months each year, with the year under the first label of
 * each.
 * @param months without gaps, as `2026-03`
 * @param room how many labels fit
 */
export function monthTicks(months: readonly string[], room: number): readonly MonthTick[] {
  const step = steps.find((one) => Math.ceil(months.length / one) <= room) ?? 12
  const labelled = months
    .map((month, index) => ({ month, index }))
    .filter(({ month }) => (Number(month.slice(5)) - 1) % step === 0)
  return labelled.map(({ month, index }, place) => {
    const before = labelled[place - 1]?.month
    const isNewYear = before === undefined || yearOf(before) !== yearOf(month)
    return { index, month: shortMonth(month), year: isNewYear ? yearOf(month) : null }
  })
}

function shortMonth(month: string): string {
  return names[Number(month.slice(5)) - 1] ?? month
}

function yearOf(month: string): string {
  return month.slice(0, 4)
}
