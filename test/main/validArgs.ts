import type { Args, Channel } from '../../shared/contract.ts'

/** Arguments that fit, for every channel. */
export const validArgs: { readonly [C in Channel]: Args<C> } = {
  stats: {},
  chooseImport: { from: 'file' },
  dropImport: { paths: ['/made-up/export.zip'] },
  commitImport: { token: 'one' },
  cancelImport: {},
  nameOwner: { name: 'Nora Quillfeather' },
  list: { stage: 'invitation', all: false },
  detail: { stage: 'connection', person: 'ana-silva' },
  decide: { verb: 'ignore', people: ['ana-silva'], stage: 'invitation' },
  undo: { batch: 1 },
  redo: {},
  todo: {},
  history: {},
  complete: { person: 'ana-silva', relationship: 'Friend' },
  openOnLinkedIn: { person: 'ana-silva' },
  beside: { on: true },
  exportFile: {},
  settings: {},
  saveSettings: { theme: 'system', singleKeys: true },
}
