import type { TieKind } from '../model/tie.ts'

/** What each kind of tie says of two people, as a phrase. */
export const tieNames: Readonly<Record<TieKind, string>> = {
  'wrote-to-each-other': 'you wrote to each other',
  'you-invited': 'you invited them yourself',
  recommendation: 'one of you recommended the other',
  'address-book': 'they are in your address book',
  'you-wrote': 'you wrote to them, and they did not answer',
  endorsement: 'one of you endorsed the other',
  colleague: 'you worked at the same place at the same time',
  classmate: 'you went to the same school at the same time',
  'same-employer': 'you worked at the same place, at whatever time',
  'same-school': 'you went to the same school, at whatever time',
  'mutual-named': 'a connection of yours is named',
  'shared-interest': 'they name something that you care about',
  'mutual-count': 'you have connections in common',
  'connections-there': 'connections of yours work at their company',
  'brought-you': 'their invitation brought you to LinkedIn',
  'you-follow': 'you follow them',
  'they-wrote': 'they wrote to you, and you did not answer',
  connected: 'they are a connection of yours, or were one',
}
