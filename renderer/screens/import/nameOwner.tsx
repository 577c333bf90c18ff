import { type FormEvent, type ReactNode, useState } from 'react'
import { nameOwner } from '../../actions/importing.ts'

/** Asks once which name in the files is the owner's, when the files alone cannot tell. */
export function NameOwner(): ReactNode {
  const [name, setName] = useState('')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (name.trim() !== '') void nameOwner(name)
  }
  return (
    <form className="actions" onSubmit={submit}>
      <label>
        Your name, as LinkedIn writes it{' '}
        <input
          type="text"
          autoComplete="off"
          maxLength={200}
          value={name}
          onChange={(e) => setName(e.target.value)}
        />
      </label>
      <button type="submit" className="button" disabled={name.trim() === ''}>
        Try again
      </button>
    </form>
  )
}
