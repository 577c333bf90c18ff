import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { Failure } from '../../../shared/contract.ts'
import { relationships } from '../../../shared/model/invitation.ts'
import type { TypedDraft } from '../../typedDraft.ts'
import { KeyCap } from '../hint.tsx'
import { closeOverlay } from '../overlay.tsx'

/** LinkedIn lets inviters write so many characters. */
const LONGEST_NOTE = 300

/**
 * What the owner knows of one invitation. `save` says what is wrong with it, which is shown at the form, or null.
 * `children` are fields above the others.
 */
export function TypedForm({
  begin,
  verb,
  ready,
  save,
  children,
}: {
  readonly begin: TypedDraft
  readonly verb: string
  readonly ready: boolean
  readonly save: (draft: TypedDraft) => Promise<Failure | null>
  readonly children?: ReactNode
}): ReactNode {
  const [draft, setDraft] = useState(begin)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [saving, setSaving] = useState(false)
  const set = (field: keyof TypedDraft) => (value: string) => setDraft({ ...draft, [field]: value })
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (saving || !ready) return
    setSaving(true)
    setFailure(await save(draft))
    setSaving(false)
  }
  return (
    <form className="typed-form" onSubmit={(event) => void submit(event)}>
      {children}
      <Field
        label="Link of their page"
        value={draft.url}
        set={set('url')}
        longest={400}
        hint="linkedin.com/in/…"
      />
      <Field label="Headline" value={draft.headline} set={set('headline')} longest={400} />
      <Field label="Note" value={draft.note} set={set('note')} longest={LONGEST_NOTE} lines={3} />
      <div className="form-pair">
        <Choice value={draft.relationship} set={set('relationship')} />
        <Field label="Invited you on" value={draft.sentOn} set={set('sentOn')} type="date" />
      </div>
      {failure !== null && (
        <p className="problem" role="alert" ref={intoView}>
          {failure.message}
        </p>
      )}
      <p className="actions">
        <button type="submit" className="button advised" disabled={saving || !ready}>
          {verb}
        </button>
        <button type="button" className="button" onClick={closeOverlay}>
          Cancel <KeyCap shown="Esc" />
        </button>
      </p>
    </form>
  )
}

/** One line, or several, of text. */
export function Field({
  label,
  value,
  set,
  longest,
  hint,
  lines = 1,
  type = 'text',
  required = false,
}: {
  readonly label: string
  readonly value: string
  readonly set: (value: string) => void
  readonly longest?: number
  readonly hint?: string
  readonly lines?: number
  readonly type?: 'text' | 'date'
  readonly required?: boolean
}): ReactNode {
  const id = useId()
  const shared = { id, value, required, placeholder: hint, maxLength: longest, autoComplete: 'off' }
  return (
    <p className="form-field">
      <label htmlFor={id}>{label}</label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onChange={(event) => set(event.target.value)} />
      ) : (
        <input {...shared} type={type} spellCheck={false} onChange={(event) => set(event.target.value)} />
      )}
    </p>
  )
}

/** How the inviter said they know the owner, in LinkedIn's own words and order. */
function Choice({
  value,
  set,
}: {
  readonly value: string
  readonly set: (value: string) => void
}): ReactNode {
  const id = useId()
  return (
    <p className="form-field">
      <label htmlFor={id}>They say they know you as</label>
      <select id={id} value={value} onChange={(event) => set(event.target.value)}>
        <option value="">not known</option>
        {relationships.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    </p>
  )
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}
