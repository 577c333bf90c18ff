import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { languageNames, type ReplyTemplate, replyLanguages } from '../../shared/reply/replyLanguages.ts'
import { standardReplies } from '../../shared/reply/standardReplies.ts'
import { saveSettings } from '../actions/saveSettings.ts'
import { Hint } from '../parts/hint.tsx'
import { otherLanguages, withoutReply, withReply } from '../replyEdits.ts'
import { useApp } from '../state.ts'

/** The replies that ask why, one for each language that the owner answers in. */
export function Replies(): ReactNode {
  const replies = useApp((state) => state.settings.replies)
  return (
    <section className="setting" aria-label="Asking why">
      <h2>Asking why</h2>
      <p className="quiet">
        <Hint id="ask" /> copies this reply, which you can change each time. Who wrote you a note in a
        language of this list is asked in it, everybody else in English. <code>{'{first}'}</code> is their
        first name, <code>{'{company}'}</code> where they work and <code>{'{owner}'}</code> your name; what is
        not known is left out.
      </p>
      {replies.map((reply) => (
        // A text that was put back is drawn anew.
        <Template key={`${reply.language} ${reply.text}`} reply={reply} replies={replies} />
      ))}
      <AddLanguage replies={replies} />
    </section>
  )
}

function Template({
  reply: { language, text },
  replies,
}: {
  readonly reply: ReplyTemplate
  readonly replies: readonly ReplyTemplate[]
}): ReactNode {
  const id = useId()
  const [draft, setDraft] = useState(text)
  const name = languageNames[language]
  const save = (changed: string): void => {
    if (changed.trim() !== text) void saveSettings({ replies: withReply(replies, language, changed) })
    if (changed.trim() === '') setDraft(standardReplies[language])
  }
  return (
    <div className="reply-template">
      <label htmlFor={id}>{name}</label>
      <textarea
        id={id}
        lang={language}
        rows={7}
        maxLength={2000}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => save(draft)}
      />
      <p className="actions">
        {text !== standardReplies[language] && (
          <button type="button" className="button small" onClick={() => save(standardReplies[language])}>
            Standard text<span className="unseen"> for {name}</span>
          </button>
        )}
        {language !== 'en' && (
          <button
            type="button"
            className="button small"
            onClick={() => void saveSettings({ replies: withoutReply(replies, language) })}
          >
            Remove<span className="unseen"> {name}</span>
          </button>
        )}
      </p>
    </div>
  )
}

function AddLanguage({ replies }: { readonly replies: readonly ReplyTemplate[] }): ReactNode {
  const others = otherLanguages(replies)
  const [chosen, setChosen] = useState('')
  const language = others.find((one) => one === chosen) ?? others[0]
  if (language === undefined) return null
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void saveSettings({ replies: withReply(replies, language, '') })
  }
  return (
    <form className="actions" onSubmit={submit}>
      <select
        aria-label="Another language"
        value={language}
        onChange={(event) => setChosen(event.target.value)}
      >
        {replyLanguages
          .filter((one) => others.includes(one))
          .map((one) => (
            <option key={one} value={one}>
              {languageNames[one]}
            </option>
          ))}
      </select>
      <button type="submit" className="button">
        Add language
      </button>
    </form>
  )
}
