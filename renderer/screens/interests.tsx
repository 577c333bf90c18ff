import { type FormEvent, type ReactNode, useState } from 'react'
import type { Interest } from '../../shared/results.ts'
import { addInterest, toggleInterest } from '../actions/interests.ts'
import { number } from '../format/words.ts'
import { LONGEST_INTEREST, matchingInterests } from '../interestEdits.ts'
import { FilterInput } from '../parts/filterInput.tsx'
import { Foreign } from '../parts/text.tsx'
import { useApp } from '../state.ts'

const DRAWN_AT_FIRST = 60

/** The words that count as interests of the owner's: those in the data, each with a switch, and the owner's own. */
export function Interests(): ReactNode {
  const interests = useApp((state) => state.interests)
  return (
    <section className="setting interests" aria-label="Interests">
      <h2>Interests</h2>
      <p className="quiet">
        When a note or headline names one of these, that is a tie between the two of you. They come from your
        groups, causes, skills and what you follow. Take off what says nothing about you, and add what is
        missing.
      </p>
      <AddInterest />
      {interests.phase === 'failed' && <p className="problem">{interests.failure.message}</p>}
      {interests.phase === 'loading' && <p className="quiet late">Reading…</p>}
      {interests.phase === 'ready' && <List interests={interests.value} />}
    </section>
  )
}

function List({ interests }: { readonly interests: readonly Interest[] }): ReactNode {
  const [filter, setFilter] = useState('')
  const [drawn, setDrawn] = useState(DRAWN_AT_FIRST)
  if (interests.length === 0) return <p>None in what you imported.</p>
  const found = matchingInterests(interests, filter)
  const counting = interests.filter(({ counts }) => counts).length
  return (
    <>
      <FilterInput
        label="Filter interests"
        placeholder="Filter"
        value={filter}
        change={(text) => {
          setFilter(text)
          setDrawn(DRAWN_AT_FIRST)
        }}
      />
      <p className="quiet" role="status">
        {filter.trim() === '' ? '' : `${number(found.length)} match. `}
        {number(counting)} of {number(interests.length)} count.
      </p>
      <ul className="interest-list" aria-label="Words that count as interests">
        {found.slice(0, drawn).map((interest) => (
          <li key={interest.words}>
            <label className="choice">
              <input
                type="checkbox"
                checked={interest.counts}
                onChange={() => void toggleInterest(interest)}
              />
              <Foreign text={interest.words} />
              <span className="quiet">{interest.source === 'you' ? 'added by you' : interest.source}</span>
            </label>
          </li>
        ))}
      </ul>
      {drawn < found.length && (
        <button type="button" className="button small" onClick={() => setDrawn(drawn + DRAWN_AT_FIRST * 5)}>
          Show {number(Math.min(DRAWN_AT_FIRST * 5, found.length - drawn))} more
        </button>
      )}
    </>
  )
}

function AddInterest(): ReactNode {
  const [words, setWords] = useState('')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (words.trim() === '') return
    void addInterest(words)
    setWords('')
  }
  return (
    <form className="actions" onSubmit={submit}>
      <input
        type="text"
        aria-label="Add an interest"
        placeholder="A word or phrase"
        autoComplete="off"
        maxLength={LONGEST_INTEREST}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <button type="submit" className="button" disabled={words.trim() === ''}>
        Add interest
      </button>
    </form>
  )
}
