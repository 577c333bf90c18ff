import { type ReactNode, useEffect, useRef } from 'react'
import { type Command, commands, type Screen } from '../../../shared/commands.ts'
import type { Action, Stage } from '../../../shared/model/verdict.ts'
import { undoKey } from '../../actions/announce.ts'
import { say } from '../../actions/decide.ts'
import { focusList } from '../../actions/focus.ts'
import { count, number, sentence } from '../../format/words.ts'
import type { PeopleList } from '../../lists/peopleList.ts'
import { cleared } from '../../lists/selecting.ts'
import { updateList, useApp } from '../../state.ts'
import { CommandButton } from '../commandButton.tsx'
import { KeyCap } from '../hint.tsx'

/** The decisions of this list, each with its key; for the selected when there are any. */
export function DecideBar({
  stage,
  screen,
  list,
  advised,
}: {
  readonly stage: Stage
  readonly screen: Screen
  readonly list: PeopleList
  readonly advised: Action | null
}): ReactNode {
  if (list.asking !== null) return <Question stage={stage} asking={list.asking} />
  const many = list.selected.size
  return (
    <fieldset className="decide" aria-label="Decide">
      {commands
        .filter((command: Command) => command.verb !== null && command.screens.includes(screen))
        .map((command) => (
          <CommandButton
            key={command.id}
            id={command.id}
            className={many === 0 && command.verb === advised ? 'advised' : ''}
            disabled={command.verb === 'ask' && many > 1}
            title={
              command.verb === 'ask' ? 'Copies a polite reply that asks why they want to connect' : undefined
            }
          >
            {many > 0 && command.verb !== 'ask' ? `${command.label} ${number(many)}` : command.label}
          </CommandButton>
        ))}
    </fieldset>
  )
}

/** One line instead of a dialog; saying the verb again is the yes. */
function Question({
  stage,
  asking,
}: {
  readonly stage: Stage
  readonly asking: NonNullable<PeopleList['asking']>
}): ReactNode {
  const singleKeys = useApp((state) => state.settings.singleKeys)
  const yes = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    yes.current?.focus()
  }, [])
  const deed = `${sentence(asking.verb)} ${count(asking.people.length, 'person', 'people')}`
  return (
    <fieldset className="decide decide-ask" aria-label="Confirm">
      <p role="alert">
        {deed}? {undoKey(singleKeys)} undoes it.
      </p>
      <button ref={yes} type="button" className="button advised" onClick={() => say(stage, asking.verb)}>
        {deed}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => {
          updateList(stage, cleared)
          focusList()
        }}
      >
        Cancel
        <KeyCap shown="Esc" />
      </button>
    </fieldset>
  )
}
