import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { Failure } from '../../../shared/contract.ts'
import { languageNames, type ReplyLanguage, replyLanguages } from '../../../shared/reply/replyLanguages.ts'
import { copyAndAsk } from '../../actions/asking.ts'
import { ask } from '../../api.ts'
import { KeyCap } from '../hint.tsx'
import { closeOverlay } from '../overlay.tsx'

type Draft = { readonly language: ReplyLanguage; readonly text: string }

/** The text to be changed; Enter copies it and records that they were asked. */
export function AskForm({
  person,
  hasPage,
}: {
  readonly person: string
  readonly hasPage: boolean
}): ReactNode {
  const id = useId()
  const [wanted, setWanted] = useState<ReplyLanguage | null>(null)
  const [draft, setDraft] = useState<Draft | null>(null)
  const busy = useRef(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  useEffect(() => {
    let current = true
    void ask('reply', { person, language: wanted }).then((reply) => {
      if (!current) return
      if (reply.ok) setDraft(reply.value)
      else setFailure(reply.error)
    })
    return () => {
      current = false
    }
  }, [person, wanted])

  const copy = async (): Promise<void> => {
    if (busy.current || draft === null || draft.text.trim() === '') return
    busy.current = true
    setFailure(await copyAndAsk(person, draft.text, hasPage))
    busy.current = false
  }
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.repeat || event.nativeEvent.isComposing) return
    event.preventDefault()
    void copy()
  }
  if (draft === null) return failure === null ? null : <p className="problem">{failure.message}</p>
  return (
    <form
      className="typed-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        void copy()
      }}
    >
      <p className="form-field">
        <label htmlFor={`${id}-language`}>Language</label>
        <select
          id={`${id}-language`}
          value={draft.language}
          onChange={(event) => setWanted(replyLanguages.find((one) => one === event.target.value) ?? null)}
        >
          {replyLanguages.map((language) => (
            <option key={language} value={language}>
              {languageNames[language]}
            </option>
          ))}
        </select>
      </p>
      <p className="form-field">
        <label htmlFor={`${id}-text`}>Your reply</label>
        <textarea
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to read and change this text
          autoFocus
          id={`${id}-text`}
          lang={draft.language}
          rows={9}
          maxLength={2000}
          value={draft.text}
          onChange={(event) => setDraft({ ...draft, text: event.target.value })}
          onKeyDown={pressed}
        />
      </p>
      {failure !== null && (
        <p className="problem" role="alert">
          {failure.message}
        </p>
      )}
      <p className="actions">
        <button type="submit" className="button advised" disabled={draft.text.trim() === ''}>
          Copy and mark as asked <KeyCap shown="Enter" />
        </button>
        <button type="button" className="button" onClick={closeOverlay}>
          Cancel <KeyCap shown="Esc" />
        </button>
        <span className="quiet ask-hint">Shift+Enter makes a new line.</span>
      </p>
    </form>
  )
}
