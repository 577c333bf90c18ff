import type { ReactNode } from 'react'

const paths = {
  invitations: 'M3 5.5h14v9H3z M3 6l7 5 7-5',
  removals:
    'M8 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6z M2.5 16.5c.4-3 2.6-4.5 5.5-4.5s5.100 1.500 5.500 4.500 M13.500 8.500h4.500',
  todo: 'M3 5l1.300 1.300L6.800 3.800 M3 10.500l1.300 1.300 2.500-2.500 M3 16l1.300 1.300 2.500-2.500 M9.500 5.500H17 M9.500 11H17 M9.500 16.500H17',
  duplicates:
    'M8 9a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z M3 16c.3-3 2.200-4.500 5-4.500s4.700 1.500 5 4.500 M12.500 4.200a2.500 2.500 0 0 1 0 4.600 M14.500 11.800c1.500.6 2.400 2 2.600 4.200',
  history: 'M3.500 10a6.500 6.500 0 1 0 2-4.700 M3.500 3v3h3 M10 6.500V10l2.500 1.500',
  insights: 'M3 16.500h14 M5 16.500v-5h2.500v5 M9 16.500v-9h2.500v9 M13 16.500V4h2.500v12.500',
  rules:
    'M10 3v14 M6.500 17h7 M4 5.500h12 M4 5.500l-2 5.500a2.200 2.200 0 0 0 4 0z M16 5.500l-2 5.500a2.200 2.200 0 0 0 4 0z',
  mirror: 'M10 12.500a5 5 0 1 0 0-10 5 5 0 0 0 0 10z M10 12.500v5 M7 17.500h6 M8 7.500l2.500-2.500',
  import: 'M10 3v9 M6.500 8.500L10 12l3.500-3.500 M3 13v3.500h14V13',
  settings: 'M3 6h8 M15 6h2 M13 4.200v3.600 M3 14h2 M9 14h8 M7 12.200v3.600',
  keys: 'M2.500 5.500h15v9h-15z M5.500 8.500h.01 M8.500 8.500h.01 M11.500 8.500h.01 M14.500 8.500h.01 M6.500 11.500h7',
  open: 'M8 4H4v12h12v-4 M11.500 3.500h5v5 M16 4l-7 7',
  shield: 'M10 2.800l5.500 2v4.700c0 3.500-2.300 6-5.500 7.700-3.200-1.700-5.500-4.200-5.500-7.700V4.800z',
} as const

export type IconName = keyof typeof paths

/** A line drawing beside a word that says the same. */
export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
