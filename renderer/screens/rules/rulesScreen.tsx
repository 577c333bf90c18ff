import { type ReactNode, useLayoutEffect } from 'react'
import { doors } from '../../../shared/model/verdict.ts'
import { standardWeighing } from '../../../shared/model/weighing.ts'
import type { ReportCard } from '../../../shared/reportCard.ts'
import { isSameWeighing } from '../../../shared/rules/plainWeighing.ts'
import { keepFocus } from '../../actions/focus.ts'
import { standardAgain } from '../../actions/weigh.ts'
import { hasDecisions, verdictsInOrder } from '../../format/reportCard.ts'
import { CommandButton } from '../../parts/commandButton.tsx'
import { ScreenHeading } from '../../parts/screenHeading.tsx'
import { screenLabels } from '../../parts/screenLabels.ts'
import { patch, useApp } from '../../state.ts'
import { edited } from '../../weighingEdits.ts'
import { DraftFoot } from './draftFoot.tsx'
import { DraftPane } from './draftPane.tsx'
import { LearningPart } from './learningPart.tsx'
import { LimitsPart } from './limitsPart.tsx'
import { RuleTable } from './ruleTable.tsx'
import { Suggestions } from './suggestions.tsx'
import { VerdictTable } from './verdictTable.tsx'

/** How good each rule is on the owner's own decisions, how it is weighed, and who would be judged otherwise. */
export function Rules(): ReactNode {
  const card = useApp((state) => state.reportCard)
  // Drawn again after each change, so that the focus is kept when what had it is gone.
  useApp((state) => state.weighingEdits)
  useLayoutEffect(keepFocus)
  if (card.phase === 'loading')
    return <p className="whole late quiet">Comparing the rules with your decisions…</p>
  if (card.phase === 'failed') return <p className="whole problem">{card.failure.message}</p>
  return <Weighing card={card.value} />
}

const counted = {
  invitation: 'Counted here: the invitations that wait for your decision, and those you decided on.',
  connection: 'Counted here: your connections of today, and those you decided on.',
} as const

function Weighing({ card }: { readonly card: ReportCard }): ReactNode {
  const door = useApp((state) => state.rulesDoor)
  const edits = useApp((state) => state.weighingEdits)
  const weighing = edited(card, edits)
  const standard = isSameWeighing(weighing, standardWeighing)
  return (
    <div className="rules">
      <div className="page rules-card">
        <header className="page-head">
          <ScreenHeading>Rules</ScreenHeading>
          <span className="page-head-end">
            <button
              type="button"
              className="button"
              aria-disabled={standard}
              title="Weights, switches, limits and learning as Doorman comes; to be saved or discarded"
              onClick={() => !standard && standardAgain()}
            >
              Back to standard
            </button>
            <CommandButton id="undo" />
          </span>
        </header>
        <fieldset className="tabs" aria-label="Door">
          {doors.map((one) => (
            <button
              key={one}
              type="button"
              className="tab"
              aria-pressed={door === one}
              onClick={() => patch({ rulesDoor: one })}
            >
              {screenLabels[one === 'invitation' ? 'invitations' : 'removals']}
            </button>
          ))}
        </fieldset>
        <p className="quiet rules-counted">{counted[door]}</p>
        {!hasDecisions(card, door) ? (
          <p className="lead">
            You have decided nothing here yet. As you decide, this page shows how often each rule was right.
            You can weigh the rules otherwise all the same.
          </p>
        ) : (
          <VerdictTable verdicts={verdictsInOrder(card.verdicts, door)} />
        )}
        <Suggestions
          suggestions={card.suggestions.filter(({ stage }) => stage === door)}
          rules={card.rules}
          weighing={weighing}
        />
        <RuleTable key={door} card={card} door={door} weighing={weighing} />
        <LimitsPart card={card} door={door} />
        <LearningPart card={card} door={door} weighing={weighing} />
      </div>
      <DraftPane card={card} />
      <DraftFoot />
    </div>
  )
}
