import type { Args, Channel, Reply, Result } from '../../shared/contract.ts'
import type { Preview } from '../../shared/importReport.ts'
import type { QueueItem, RemovalItem } from '../../shared/listItems.ts'
import type { Meant } from './whoIsMeant.ts'

/** Channels that need the system's dialogs or browser: the main process answers them with the engine's help. */
export type SystemChannel =
  | 'paste'
  | 'pasteImport'
  | 'chooseImport'
  | 'dropImport'
  | 'openOnLinkedIn'
  | 'exportFile'
  | 'beside'

type Call<A, R> = { readonly args: A; readonly result: R }

/** What was copied in a browser. */
export type Pasted = { readonly html: string | null; readonly text: string }

export type ImportArgs = {
  readonly paths: readonly string[]
  readonly madeUp: boolean
  readonly owner?: string | null
  readonly pasted?: Pasted | null
  /** When the pages among the files were saved or copied, ISO 8601 UTC. */
  readonly capturedAt?: string | null
  /** The pages list every invitation there is. */
  readonly whole?: boolean
}

/** Everything the engine answers: the window's channels, and what only the main process or the terminal asks. */
export type EngineCalls = {
  readonly [C in Exclude<Channel, SystemChannel>]: Call<Args<C>, Result<C>>
} & {
  /** A dry run over files or folders of this computer. `madeUp`: it is the sample that comes with the app. */
  readonly previewImport: Call<ImportArgs, Preview>
  /** The profile page of a person; null when none is known. */
  readonly profileUrl: Call<{ readonly person: string }, string | null>
  /** Whom the owner means by a key, a profile link or a name. */
  readonly whoIsMeant: Call<{ readonly word: string }, Meant>
  /** Writes the worklist and the decisions as CSV. */
  readonly exportTo: Call<{ readonly file: string }, { readonly file: string; readonly rows: number }>
  readonly queue: Call<{ readonly all: boolean }, readonly QueueItem[]>
  readonly removals: Call<{ readonly all: boolean }, readonly RemovalItem[]>
}

export type EngineChannel = keyof EngineCalls
export type EngineArgs<C extends EngineChannel> = EngineCalls[C]['args']
export type EngineResult<C extends EngineChannel> = EngineCalls[C]['result']

/** One call with arguments that fit its channel. Expected failures come back as values. */
export type CallEngine = <C extends EngineChannel>(
  channel: C,
  args: EngineArgs<C>,
) => Promise<Reply<EngineResult<C>>>
