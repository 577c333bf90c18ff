import { type RefObject, useEffect, useState } from 'react'
import { ask } from './api.ts'
import type { AtDoors } from './format/persons.ts'

/**
 * What is known of a person at both doors, asked for once `place` comes into view; null until it is known.
 * @param since asked anew whenever this is another value
 */
export function useAtDoors(
  key: string,
  place: RefObject<HTMLElement | null>,
  since: unknown,
): AtDoors | null {
  const [known, setKnown] = useState<AtDoors | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was known may have changed with it
  useEffect(() => {
    let current = true
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      seen.disconnect()
      void askBoth(key).then((found) => current && setKnown(found))
    })
    if (place.current !== null) seen.observe(place.current)
    return () => {
      current = false
      seen.disconnect()
    }
  }, [key, place, since])
  return known
}

async function askBoth(person: string): Promise<AtDoors> {
  const [invitation, connection] = await Promise.all([
    ask('detail', { stage: 'invitation', person }),
    ask('detail', { stage: 'connection', person }),
  ])
  return {
    invitation: invitation.ok ? invitation.value : null,
    connection: connection.ok ? connection.value : null,
  }
}
