import type { ReactNode } from 'react'
import { type Command, type CommandId, commands } from '../../shared/commands.ts'
import { ariaKey, keyToShow, shownKey } from '../keys.ts'
import { isMac } from '../platform.ts'
import { useApp } from '../state.ts'

export function commandOf(id: CommandId): Command {
  const command = commands.find((one) => one.id === id)
  if (command === undefined) throw new Error(`No command ${id}`)
  return command
}

/** The key of a command that works now, as people write it and as assistive technology reads it. */
export function useKey(id: CommandId): { readonly shown: string | null; readonly aria: string | undefined } {
  const singleKeys = useApp((state) => state.settings.singleKeys)
  const key = keyToShow(commandOf(id), singleKeys)
  if (key === null) return { shown: null, aria: undefined }
  return { shown: shownKey(key, isMac), aria: key.includes(' ') ? undefined : ariaKey(key, isMac) }
}

/** The key beside a label. */
export function Hint({ id }: { readonly id: CommandId }): ReactNode {
  const { shown } = useKey(id)
  return shown === null ? null : <KeyCap shown={shown} />
}

/** A key as it is printed on a button; assistive technology hears of it by `aria-keyshortcuts`. */
export function KeyCap({ shown }: { readonly shown: string }): ReactNode {
  return (
    <span className="key" aria-hidden="true">
      {shown}
    </span>
  )
}
