import { useSyncExternalStore } from 'react'
import type { Screen } from '../shared/commands.ts'
import type { Failure, Reply } from '../shared/contract.ts'
import type { Insights } from '../shared/insights.ts'
import type { TodoItem } from '../shared/listItems.ts'
import type { Stage } from '../shared/model/verdict.ts'
import { firstTemplates } from '../shared/reply/standardReplies.ts'
import type { ReportCard, WhatIf } from '../shared/reportCard.ts'
import type {
  Duplicate,
  HistoryItem,
  Interest,
  Mirrored,
  SentNote,
  Settings,
  Stats,
} from '../shared/results.ts'
import { type ImportFlow, idle } from './importFlow.ts'
import { emptyList, type PeopleList } from './lists/peopleList.ts'
import { createStore } from './store.ts'
import { noEdits, type WeighingEdits } from './weighingEdits.ts'

/** One line of the worklist: the same person may be there twice, for an invitation and for a connection. */
export function todoId({ verb, person }: TodoItem): string {
  return `${verb} ${person.key}`
}

/** Two people who may be one, by both their keys. */
export function pairId({ people: [one, other] }: Duplicate): string {
  return `${one.key} ${other.key}`
}

export type Loaded<T> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly value: T }
  | { readonly phase: 'failed'; readonly failure: Failure }

export const loading = { phase: 'loading' } as const satisfies Loaded<never>

export type Toast = {
  readonly id: number
  readonly text: string
  readonly tone: 'calm' | 'failure'
  /** Whom the owner just asked why, with the way to their page where one is known, and who is active since. */
  readonly asked: {
    readonly person: string
    readonly hasPage: boolean
    readonly next: string | null
  } | null
}

/** What the changes to the weights would change. While it is asked anew, the answer of before stays. */
export type Wondering = { readonly asking: boolean; readonly answer: Reply<WhatIf> | null }

export const notAsked: Wondering = { asking: false, answer: null }

/** Everything the window knows. What is worked out from it is not stored. */
export type State = {
  /** Null until the first answer of the engine says where to begin. */
  readonly screen: Screen | null
  readonly overlay: 'keys' | 'palette' | 'add' | 'complete' | 'ask' | 'person' | null
  /** Why the window has nothing to show at all. */
  readonly broken: Failure | null
  readonly settings: Settings
  readonly stats: Stats | null
  readonly lists: Readonly<Record<Stage, PeopleList>>
  readonly todo: Loaded<readonly TodoItem[]>
  /** The line of the worklist to which the keys speak. */
  readonly todoActive: string | null
  /** The window is narrow and above others, beside LinkedIn's page. */
  readonly beside: boolean
  readonly duplicates: Loaded<readonly Duplicate[]>
  /** The pair to which the keys speak. */
  readonly pairActive: string | null
  readonly history: Loaded<readonly HistoryItem[]>
  readonly interests: Loaded<readonly Interest[]>
  /** The note that the owner thinks of sending, and what the judge said of it last. */
  readonly draft: string
  readonly mirrored: Mirrored | null
  readonly sentNotes: Loaded<readonly SentNote[]>
  readonly insights: Loaded<Insights>
  readonly reportCard: Loaded<ReportCard>
  /** Of which door the rules are shown. */
  readonly rulesDoor: Stage
  /** What is changed on the Rules screen and not saved. */
  readonly weighingEdits: WeighingEdits
  readonly whatIf: Wondering
  /** Who is shown over the screen. */
  readonly personShown: { readonly key: string; readonly stage: Stage } | null
  readonly importing: ImportFlow
  readonly toast: Toast | null
}

export const initial: State = {
  screen: null,
  overlay: null,
  broken: null,
  settings: {
    theme: 'system',
    singleKeys: true,
    interests: { added: [], removed: [] },
    replies: firstTemplates,
  },
  stats: null,
  lists: { invitation: emptyList, connection: emptyList },
  todo: loading,
  todoActive: null,
  beside: false,
  duplicates: loading,
  pairActive: null,
  history: loading,
  interests: loading,
  draft: '',
  mirrored: null,
  sentNotes: loading,
  insights: loading,
  reportCard: loading,
  rulesDoor: 'invitation',
  weighingEdits: noEdits,
  whatIf: notAsked,
  personShown: null,
  importing: idle,
  toast: null,
}

export const store = createStore(initial)

/** Reads a part of the state and draws again when that part changes. The part must not be made anew each time. */
export function useApp<T>(part: (state: State) => T): T {
  return useSyncExternalStore(store.subscribe, () => part(store.get()))
}

export function patch(change: Partial<State>): void {
  store.update((state) => ({ ...state, ...change }))
}

export function updateList(stage: Stage, change: (list: PeopleList) => PeopleList): void {
  store.update((state) => {
    const list = change(state.lists[stage])
    return list === state.lists[stage] ? state : { ...state, lists: { ...state.lists, [stage]: list } }
  })
}

/** The list that a screen shows, or null. */
export function stageOf(screen: Screen | null): Stage | null {
  if (screen === 'invitations') return 'invitation'
  return screen === 'removals' ? 'connection' : null
}
