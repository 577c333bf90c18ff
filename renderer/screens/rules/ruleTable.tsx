import type { ReactNode } from 'react'
import { rulesInOrder } from '../../format/reportCard.ts'
import type { DoorPart } from './doorPart.ts'
import { RuleRow } from './ruleRow.tsx'

/** Every rule of a door: what it says, what it weighs, and how often the owner then did what it said. */
export function RuleTable({ card, door, weighing }: DoorPart): ReactNode {
  const against = door === 'invitation' ? 'ignoring' : 'removing'
  const inFavour = door === 'invitation' ? 'accepting' : 'keeping'
  return (
    <section aria-label="Rules">
      <h2>What each rule says, and how often you agreed</h2>
      <p className="quiet rules-key">
        + speaks for {against}, − for {inFavour}. Those you disagreed with most come first.
      </p>
      <table className="rule-table">
        <thead>
          <tr>
            <th scope="col">Because</th>
            <th scope="col">Weight</th>
            <th scope="col">On</th>
            <th scope="col" className="figure">
              People it speaks of
            </th>
            <th scope="col" className="figure">
              You agreed
            </th>
            <th scope="col" className="figure">
              You disagreed
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rulesInOrder(card.rules, door).map((rule) => (
            <RuleRow key={rule.id} rule={rule} card={card} weighing={weighing} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
