import type { Screen } from '../../shared/commands.ts'

export const screenLabels: Readonly<Record<Screen, string>> = {
  invitations: 'Invitations',
  removals: 'Removals',
  todo: 'To do',
  duplicates: 'Duplicates',
  history: 'History',
  insights: 'Insights',
  rules: 'Rules',
  mirror: 'Mirror',
  import: 'Import',
  settings: 'Settings',
}
