import { scaleBand, scaleLinear } from 'd3-scale'
import { type ReactNode, useRef } from 'react'
import { type Month, monthsLine } from '../../format/insights.ts'
import { monthName, monthTicks } from '../../format/months.ts'
import { number } from '../../format/words.ts'
import { useWidth } from '../../parts/useWidth.ts'

export type Series = {
  readonly name: string
  /** Its part of the look: `a` stands on the ground, `b` above it. */
  readonly tone: 'a' | 'b'
  readonly amountOf: (month: Month) => number
}

const HEIGHT = 132
const ROOM = { left: 40, right: 4, top: 8, bottom: 36 } as const
/** A label and the gap beside it, in pixels. */
const LABEL = 44

/** One bar for each month, of one part or of two on top of each other. The table below the charts has the numbers. */
export function MonthBars({
  title,
  months,
  series,
}: {
  readonly title: string
  readonly months: readonly Month[]
  readonly series: readonly Series[]
}): ReactNode {
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const inner = Math.max(0, width - ROOM.left - ROOM.right)
  const total = (month: Month): number => series.reduce((sum, { amountOf }) => sum + amountOf(month), 0)
  const most = Math.max(1, ...months.map(total))
  const x = scaleBand<string>()
    .domain(months.map(({ month }) => month))
    .range([0, inner])
    .paddingInner(0.25)
    .paddingOuter(0.1)
  const y = scaleLinear()
    .domain([0, most])
    .nice(3)
    .range([HEIGHT - ROOM.bottom, ROOM.top])
  const ticks = y.ticks(3).filter(Number.isInteger)
  return (
    <figure className="months">
      <figcaption>
        <span className="because">{title}</span>
        {series.length > 1 && (
          <span className="legend">
            {series.map(({ name, tone }) => (
              <span key={name}>
                <span className={`swatch bar-${tone}`} aria-hidden="true" /> {name}
              </span>
            ))}
          </span>
        )}
      </figcaption>
      <div ref={place} className="months-drawing">
        {width > 0 && (
          <svg width={width} height={HEIGHT} role="img" aria-label={monthsLine(title, months, total)}>
            <g transform={`translate(${ROOM.left},0)`}>
              {ticks.map((tick) => (
                <g key={tick} transform={`translate(0,${y(tick)})`}>
                  <line className={tick === 0 ? 'ground' : 'grid'} x2={inner} />
                  <text className="tick" x={-8} dy="0.32em" textAnchor="end">
                    {number(tick)}
                  </text>
                </g>
              ))}
              {months.map((month) => (
                <Column
                  key={month.month}
                  month={month}
                  series={series}
                  x={x(month.month) ?? 0}
                  width={x.bandwidth()}
                  y={y}
                />
              ))}
              {monthTicks(
                months.map(({ month }) => month),
                Math.max(1, Math.floor(inner / LABEL)),
              ).map(({ index, month, year }) => (
                <g
                  key={index}
                  transform={`translate(${(x(months[index]?.month ?? '') ?? 0) + x.bandwidth() / 2},${HEIGHT - ROOM.bottom})`}
                >
                  <text className="tick" y={15} textAnchor="middle">
                    {month}
                  </text>
                  {year !== null && (
                    <text className="tick" y={30} textAnchor="middle">
                      {year}
                    </text>
                  )}
                </g>
              ))}
            </g>
          </svg>
        )}
      </div>
    </figure>
  )
}

function Column({
  month,
  series,
  x,
  width,
  y,
}: {
  readonly month: Month
  readonly series: readonly Series[]
  readonly x: number
  readonly width: number
  readonly y: (value: number) => number
}): ReactNode {
  const says = series.map(({ name, amountOf }) => `${name} ${number(amountOf(month))}`).join(', ')
  let from = 0
  return (
    <g className="column">
      <title>{`${monthName(month.month)}: ${says}`}</title>
      <rect
        className="column-room"
        x={x}
        width={width}
        y={ROOM.top}
        height={HEIGHT - ROOM.bottom - ROOM.top}
      />
      {series.map(({ name, tone, amountOf }) => {
        const to = from + amountOf(month)
        const bar = (
          <rect key={name} className={`bar-${tone}`} x={x} width={width} y={y(to)} height={y(from) - y(to)} />
        )
        from = to
        return bar
      })}
    </g>
  )
}
