import type { Database } from 'better-sqlite3'
import type { EngineEvent } from '../../shared/contract.ts'
import type { KeptCases } from './cases.ts'
import { type Gathered, gatherDossier, gatherSurroundings, type Surroundings } from './dossiers.ts'
import { ExpectedFailure } from './failure.ts'
import type { Knowledge } from './knowledge.ts'
import type { Trained } from './learning.ts'
import type { Sights } from './sights.ts'
import { AboutStore } from './store/aboutStore.ts'
import { AnswerStore } from './store/answerStore.ts'
import { CrowdStore } from './store/crowdStore.ts'
import { DecisionStore } from './store/decisionStore.ts'
import { DossierStore } from './store/dossierStore.ts'
import { FactStore } from './store/factStore.ts'
import { HouseholdStore } from './store/householdStore.ts'
import { MonthStore } from './store/monthStore.ts'
import { PersonStore } from './store/personStore.ts'
import { ReadingStore } from './store/readingStore.ts'
import { SamenessStore } from './store/samenessStore.ts'
import { SettingStore } from './store/settingStore.ts'
import { StagingStore } from './store/stagingStore.ts'
import { TouchedStore } from './store/touchedStore.ts'
import { TypedStore } from './store/typedStore.ts'
import { VerdictStore } from './store/verdictStore.ts'
import { WeighingStore } from './store/weighingStore.ts'
import { WholeStore } from './store/wholeStore.ts'

/** The open database with its stores, the clock and the listener: what every part of the engine works on. */
export type Workspace = {
  readonly file: string
  readonly db: Database
  readonly now: () => Date
  readonly tell: (event: EngineEvent) => void
  readonly facts: FactStore
  readonly readings: ReadingStore
  readonly about: AboutStore
  readonly typed: TypedStore
  readonly sameness: SamenessStore
  readonly households: HouseholdStore
  readonly people: PersonStore
  readonly dossiers: DossierStore
  readonly verdicts: VerdictStore
  readonly decisions: DecisionStore
  readonly touched: TouchedStore
  readonly answers: AnswerStore
  readonly settings: SettingStore
  readonly staging: StagingStore
  readonly crowd: CrowdStore
  readonly weighings: WeighingStore
  readonly months: MonthStore
  readonly wholes: WholeStore
  /** What was gathered once, null when it has to be gathered anew. */
  readonly kept: {
    knowledge: Knowledge | null
    sights: Sights | null
    cases: KeptCases | null
    trained: Trained | null
  }
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
    readings: new ReadingStore(db),
    about: new AboutStore(db),
    typed: new TypedStore(db),
    sameness: new SamenessStore(db),
    households: new HouseholdStore(db),
    people: new PersonStore(db),
    dossiers: new DossierStore(db),
    verdicts: new VerdictStore(db),
    decisions: new DecisionStore(db),
    touched: new TouchedStore(db),
    answers: new AnswerStore(db),
    settings,
    staging: new StagingStore(db),
    crowd: new CrowdStore(db),
    weighings: new WeighingStore(db),
    months: new MonthStore(db),
    wholes: new WholeStore(db),
    kept: { knowledge: null, sights: null, cases: null, trained: null },
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
export function dossierOf(work: Workspace, id: number): Gathered & { readonly surroundings: Surroundings } {
  const surroundings = gatherSurroundings(work)
  const gathered = gatherDossier(id, work, surroundings, work.now())
  if (!gathered) throw new Error(`person ${id} has no dossier`)
  return { ...gathered, surroundings }
}
