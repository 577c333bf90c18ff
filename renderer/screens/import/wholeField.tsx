import { type ReactNode, useId } from 'react'
import type { ImportReport } from '../../../shared/importReport.ts'
import type { WholeQuestion } from '../../format/captures.ts'
import { missingLine } from '../../format/reports.ts'
import { Foreign } from '../../parts/text.tsx'

/** The owner's word that received pages list everybody who is waiting; the page alone cannot be trusted with it. */
export function WholeField({
  question,
  missing,
  checked,
  change,
}: {
  readonly question: WholeQuestion
  readonly missing: ImportReport['missing']
  readonly checked: boolean
  readonly change: (checked: boolean) => void
}): ReactNode {
  const id = useId()
  const { list, isEmpty, refusals } = question
  const someMissing = missing !== null && missing.count > 0
  return (
    <div className="whole-list">
      {list !== null && (
        <>
          <label className="choice">
            <input
              type="checkbox"
              aria-describedby={id}
              checked={checked}
              onChange={(event) => change(event.target.checked)}
            />
            This is the whole list: {list} hold everybody who is waiting
          </label>
          <p id={id} className={someMissing ? 'caution' : 'quiet'}>
            {isEmpty && someMissing && 'The page holds nobody. '}
            {missing !== null && <Foreign text={missingLine(missing)} />} Tick it only if you scrolled to the
            end.
          </p>
        </>
      )}
      {refusals.map((refusal) => (
        <p key={refusal} className="caution">
          {refusal}
        </p>
      ))}
    </div>
  )
}
