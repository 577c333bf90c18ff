import type { Args, Channel } from '../../shared/contract.ts'

const typed = {
  url: 'https://www.linkedin.com/in/ana-silva',
  headline: 'Buyer at Pebblegate Foods',
  note: 'We met at the dock.',
  relationship: 'Friend',
  sentOn: '2026-06-01',
} as const

const weighing = { points: { 'no-tie': 2 }, off: ['burst'], limits: { ignore: 6 }, learned: [] }

/** Arguments that fit, for every channel. */
export const validArgs: { readonly [C in Channel]: Args<C> } = {
  stats: {},
  chooseImport: { from: 'file' },
  dropImport: { paths: ['/made-up/export.zip'] },
  pasteImport: { html: '<p>Invitations</p>', text: 'Invitations' },
  paste: {},
  captureTime: { at: '2026-06-30T12:00:00Z' },
  commitImport: { token: 'one', whole: false },
  cancelImport: {},
  nameOwner: { name: 'Nora Quillfeather' },
  list: { stage: 'invitation', all: false },
  detail: { stage: 'connection', person: 'ana-silva' },
  decide: { verb: 'ignore', people: ['ana-silva'], stage: 'invitation' },
  undo: { batch: 1 },
  redo: {},
  todo: {},
  history: {},
  addInvitation: { name: 'Ana Silva', ...typed },
  complete: { person: 'ana-silva', ...typed },
  dropTyped: { person: 'ana-silva' },
  duplicates: {},
  settleDuplicate: { people: ['ana-silva', 'ana-silva-2'], same: true },
  interests: {},
  reply: { person: 'ana-silva', language: 'es' },
  mirror: { text: 'We met at the dock.' },
  sentNotes: {},
  reportCard: {},
  whatIf: { weighing },
  saveWeighing: { weighing },
  insights: {},
  openOnLinkedIn: { person: 'ana-silva' },
  beside: { on: true },
  exportFile: {},
  settings: {},
  saveSettings: {
    theme: 'system',
    singleKeys: true,
    interests: { added: ['rowing'], removed: [] },
    replies: [{ language: 'en', text: 'Hi {first}, what made you think of me?' }],
  },
}
