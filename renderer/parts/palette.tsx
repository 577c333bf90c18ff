import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { type Command, commands } from '../../shared/commands.ts'
import { run } from '../actions/run.ts'
import { useApp } from '../state.ts'
import { Hint } from './hint.tsx'
import { closeOverlay, Overlay } from './overlay.tsx'

type Listed = (typeof commands)[number]

/** All commands of this screen, found by typing. */
export function Palette(): ReactNode {
  const screen = useApp((state) => state.screen)
  const [text, setText] = useState('')
  const [index, setIndex] = useState(0)
  const found = commands.filter((command: Command) => {
    const here = screen !== null && command.screens.includes(screen) && command.id !== 'palette'
    return here && matches(`${command.label} ${command.group}`, text)
  })
  const at = Math.min(index, found.length - 1)

  const choose = (command: Listed | undefined): void => {
    if (command === undefined) return
    closeOverlay()
    // Once the dialog is gone and the focus is back, the command acts as if its key had been pressed.
    requestAnimationFrame(() => run(command.id))
  }
  const pressed = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) setIndex((at + step + found.length) % Math.max(1, found.length))
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(found[at])
    else return
    event.preventDefault()
  }
  return (
    <Overlay label="All commands" className="palette">
      <input
        type="text"
        role="combobox"
        aria-label="Find a command"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={found[at] === undefined ? undefined : `palette-${found[at].id}`}
        placeholder="What do you want to do?"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setIndex(0)
        }}
        onKeyDown={pressed}
      />
      <div role="listbox" id="palette-list" aria-label="Commands" className="palette-list">
        {found.map((command, position) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field above
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field above
          <div
            key={command.id}
            id={`palette-${command.id}`}
            role="option"
            aria-selected={position === at}
            className="palette-line"
            ref={position === at ? intoView : null}
            onClick={() => choose(command)}
          >
            <span>
              {command.label} <span className="quiet">{command.group}</span>
            </span>
            <Hint id={command.id} />
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="quiet palette-none">No command matches.</p>}
    </Overlay>
  )
}

function matches(label: string, text: string): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return words.every((word) => label.toLowerCase().includes(word))
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}
