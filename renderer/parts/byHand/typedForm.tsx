import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { Failure } from '../../../shared/contract.ts'
import { relationships } from '../../../shared/model/invitation.ts'
import { day } from '../../format/dates.ts'
import { dropDraft, type KeptDraft, keepDraft, keptDraft } from '../../keptDrafts.ts'
import { saysTheSame, type TypedDraft } from '../../typedDraft.ts'
import { KeyCap } from '../hint.tsx'
import { closeOverlay } from '../overlay.tsx'

/** LinkedIn lets inviters write so many characters. */
const LONGEST_NOTE = 300

/**
 * What the owner knows of one invitation. `save` says what is wrong with it, which is shown at the form, or null. What
 * is typed and not saved is kept under `form` and there again when the form is opened again. `named`: it asks for the
 * name as well; without it, only what differs from what the form began with can be saved.
 */
export function TypedForm({
  form,
  begin,
  verb,
  named = false,
  save,
}: {
  readonly form: string
  readonly begin: KeptDraft
  readonly verb: string
  readonly named?: boolean
  readonly save: (filled: KeptDraft) => Promise<Failure | null>
}): ReactNode {
  const [earlier, setEarlier] = useState(() => keptDraft(form) !== null)
  const [filled, setFilled] = useState(() => keptDraft(form) ?? begin)
  const { name, draft } = filled
  const [failure, setFailure] = useState<Failure | null>(null)
  const [saving, setSaving] = useState(false)
  const ready = named ? name.trim() !== '' : !saysTheSame(draft, begin.draft)
  const fill = (next: KeptDraft): void => {
    setFilled(next)
    keepDraft(form, next, begin)
  }
  const set = (field: keyof TypedDraft) => (value: string) =>
    fill({ name, draft: { ...draft, [field]: value } })
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (saving || !ready) return
    setSaving(true)
    const wrong = await save(filled)
    if (wrong === null) dropDraft(form)
    setFailure(wrong)
    setSaving(false)
  }
  return (
    <form className="typed-form" onSubmit={(event) => void submit(event)}>
      {earlier && (
        <p className="quiet" role="status">
          As you left it.{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              fill(begin)
              setEarlier(false)
            }}
          >
            Start anew
          </button>
        </p>
      )}
      {named && (
        <Field
          label="Name"
          value={name}
          set={(value) => fill({ name: value, draft })}
          longest={200}
          required
        />
      )}
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
      <footer className="form-foot">
        {failure !== null && (
          <p className="problem" role="alert">
            {failure.message}
          </p>
        )}
        <p className="actions">
          <button type="submit" className="button advised" disabled={saving || !ready}>
            {verb}
          </button>
          <button type="button" className="button" onClick={closeOverlay}>
            Close <KeyCap shown="Esc" />
          </button>
        </p>
      </footer>
    </form>
  )
}

/** One line, or several, of text; or a day, which is written beside its field as it is everywhere else. */
function Field({
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
        <span className="dated">
          <input
            {...shared}
            type={type}
            aria-describedby={type === 'date' ? `${id}-read` : undefined}
            spellCheck={false}
            onChange={(event) => set(event.target.value)}
          />
          {type === 'date' && (
            <span id={`${id}-read`} className="quiet">
              {value === '' ? '' : day(value)}
            </span>
          )}
        </span>
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
