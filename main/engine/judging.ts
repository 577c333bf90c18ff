import type { Dossier } from '../../shared/model/dossier.ts'
import type { Stage, Verdict } from '../../shared/model/verdict.ts'
import { judge } from '../../shared/rules/judge.ts'
import type { Gathered, Surroundings } from './dossiers.ts'
import { invitationStatus } from './status.ts'
import type { JudgedRow } from './store/verdictStore.ts'

const LEVEL_RANK = { none: 0, likely: 1, certain: 2 } as const
const ACTION_RANK = { ignore: 20, remove: 20, accept: 10, keep: 10, unsure: 0 } as const

/** The place in the queue: what should go first, then what should come in, each the surer the higher. */
const rankOf = ({ action, level }: Verdict): number => ACTION_RANK[action] + LEVEL_RANK[level]

const SNIPPET = 200

/** One line that says most about a person: their own words, else what connects them, else what was searched. */
function snippetOf(dossier: Dossier, stage: Stage, verdict: Verdict): string {
  const note = stage === 'invitation' ? dossier.received.at(-1)?.note : null
  if (note) return note.slice(0, SNIPPET)
  const against = verdict.action === 'remove'
  const hits = verdict.hits.filter((hit) => hit.points > 0 === against)
  const quote = hits.flatMap(({ evidence }) => evidence).find((one) => one.quote !== null)?.quote
  if (stage === 'connection') return (quote ?? hits[0]?.because ?? '').slice(0, SNIPPET)
  const [tie] = dossier.ties
  const none = dossier.received.at(-1)?.isNoteKnown === false ? 'Note not known' : 'No note'
  if (tie) return `${none}. ${tie.says}`
  const files = dossier.searched.length
  return files === 0 ? none : `${none}, no tie in ${files} ${files === 1 ? 'file' : 'files'}`
}

/** The verdicts on one person at each door where they stand. */
export function judgePerson(
  id: number,
  gathered: Gathered,
  surroundings: Surroundings,
  now: Date,
): readonly JudgedRow[] {
  const { dossier } = gathered
  const rows: JudgedRow[] = []
  const add = (stage: Stage, status: string, at: string, until: string | null): void => {
    const verdict = judge(dossier, stage, now)
    rows.push({
      person: id,
      stage,
      status,
      rank: rankOf(verdict),
      at,
      until,
      seenAt: stage === 'invitation' ? gathered.pageAt : null,
      snippet: snippetOf(dossier, stage, verdict),
      verdict,
    })
  }
  const newest = dossier.received.at(-1)
  if (newest) {
    add('invitation', invitationStatus(gathered, surroundings), newest.sentAt ?? '', newest.sentUntil)
  }
  if (dossier.connection)
    add('connection', dossier.connection.status, dossier.connection.connectedOn ?? '', null)
  return rows
}
