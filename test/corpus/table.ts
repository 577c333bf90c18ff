import { type Share, value } from './wilson.ts'

/** Rows as text, the columns as wide as their widest cell; the first row is the head. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)))
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** "97.3 %". */
export function percent(number: number): string {
  return `${(number * 100).toFixed(1)} %`
}

/** "97.3 % [92.1, 99.4] of 120": the share, its 95 % interval, and of how many. */
export function withInterval(share: Share): string {
  if (share.of === 0) return '-'
  return `${percent(value(share))} [${(share.low * 100).toFixed(1)}, ${(share.high * 100).toFixed(1)}] of ${share.of}`
}
