import type { Database } from 'better-sqlite3'
import type { EngineEvent } from '../../shared/contract.ts'
import type { Dossier } from '../../shared/model/dossier.ts'
import { gatherDossier, gatherSurroundings, type Surroundings } from './dossiers.ts'
import { ExpectedFailure } from './failure.ts'
import { DecisionStore } from './store/decisionStore.ts'
import { DossierStore } from './store/dossierStore.ts'
import { FactStore } from './store/factStore.ts'
import { PersonStore } from './store/personStore.ts'
import { SettingStore } from './store/settingStore.ts'
import { StagingStore } from './store/stagingStore.ts'
import { VerdictStore } from './store/verdictStore.ts'

/** The open database with its stores, the clock and the listener: what every part of the engine works on. */
export type Workspace = {
  readonly file: string
  readonly db: Database
  readonly now: () => Date
  readonly tell: (event: EngineEvent) => void
  readonly facts: FactStore
  readonly people: PersonStore
  readonly dossiers: DossierStore
  readonly verdicts: VerdictStore
  readonly decisions: DecisionStore
  readonly settings: SettingStore
  readonly staging: StagingStore
}

export function makeWorkspace(
  db: Database,
  options: { readonly file: string; readonly now: () => Date; readonly tell: (event: EngineEvent) => void },
): Workspace {
  const settings = new SettingStore(db)
  return {
    ...options,
    db,
    facts: new FactStore(db, settings),
    people: new PersonStore(db),
    dossiers: new DossierStore(db),
    verdicts: new VerdictStore(db),
    decisions: new DecisionStore(db),
    settings,
    staging: new StagingStore(db),
  }
}

/** @throws ExpectedFailure `unknown-person` with a sentence that names the key */
export function personId(work: Workspace, key: string): number {
  const id = work.people.byKey(key)
  if (id === null) {
    throw new ExpectedFailure(
      'unknown-person',
      `Nobody is known by "${key.slice(0, 100)}". Use the key that queue or removals shows.`,
    )
  }
  return id
}

/** The dossier of a person and what all dossiers share. */
export function dossierOf(work: Workspace, id: number): { dossier: Dossier; surroundings: Surroundings } {
  const surroundings = gatherSurroundings(work)
  const dossier = gatherDossier(id, work.dossiers, surroundings, work.now())
  if (!dossier) throw new Error(`person ${id} has no dossier`)
  return { dossier, surroundings }
}
