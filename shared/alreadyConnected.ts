import type { Detail } from './results.ts'

/** Whether somebody at the door of connections is one, as far as is known: not gone, nor removed on LinkedIn. */
export const isConnected = ({ status, decision }: Pick<Detail, 'status' | 'decision'>): boolean =>
  status !== 'gone' && decision !== 'done'

/**
 * Why no invitation of a connection is added, and what to do.
 * @param says since when they are one, in whole sentences
 * @param isLinkUnknown whether no source gives their profile link, so that a link tells no namesake from them
 */
export function alreadyConnected(name: string, says: string, isLinkUnknown = false): string {
  const otherwise = isLinkUnknown
    ? 'Your files have no link of theirs that would tell a namesake from them: import a newer export first.'
    : 'If somebody else of that name invited you, give the link of their own profile; if you are no longer connected, ' +
      'import a newer export first.'
  return `${name} is a connection of yours already. ${says} ${otherwise}`
}
