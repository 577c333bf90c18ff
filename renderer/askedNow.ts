import type { State, Toast } from './state.ts'

/** Whom the owner asked why a moment ago; null once they went on to somebody else. */
export function askedNow({ toast, lists }: Pick<State, 'toast' | 'lists'>): Toast['asked'] {
  const asked = toast?.asked ?? null
  return asked !== null && asked.next === lists.invitation.active ? asked : null
}
