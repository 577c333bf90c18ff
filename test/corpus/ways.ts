import type { Sign } from '../../shared/rules/signs.ts'

/** Which way a sign may count. Few texts can make chance look like a rule; what makes no sense is left out. */
export type Ways = {
  readonly up: readonly Sign[]
  readonly down: readonly Sign[]
}

export const tradeWays: Ways = {
  up: [
    // Sellers name their firms, friends their friends: that can only be left out.
    'names',
    'sells',
    'promotes',
    'invests',
    'urges',
    'meets',
    'deceives',
    'flatters',
    'about goods',
    'about wares',
    'about gain',
    'about market',
    'about urge',
    'about money',
    'about we',
    'opens with firm',
    'opens with order',
    'opens with hook',
    'link',
    'calendar',
    'price',
    'phone',
    'loud',
    'blank',
  ],
  down: [
    'buys',
    'seeksWork',
    'vacancy',
    'answers',
    'recruits',
    'surveys',
    'reason',
    'shared',
    'asks',
    'about home',
    'about past',
    'about study',
    'about work',
    'about post',
    'about affairs',
    'laughs',
  ],
}

export const welcomeWays: Ways = {
  up: [
    'reason',
    'shared',
    'asks',
    'introduces',
    'buys',
    'vacancy',
    'answers',
    'recruits',
    'surveys',
    'content',
    'names',
    'about past',
    'about home',
    'about study',
  ],
  down: [
    'sells',
    'promotes',
    'invests',
    'urges',
    'begs',
    'deceives',
    'rude',
    'flatters',
    'befriends',
    'about market',
    'about gain',
    'about courtship',
    'link',
    'calendar',
    'price',
    'phone',
    'loud',
    'blank',
  ],
}

export const postWays: Ways = {
  up: ['recruits', 'about post', 'about office', 'about work'],
  down: [
    'seeksWork',
    'begs',
    'sells',
    'promotes',
    'invests',
    'deceives',
    'buys',
    'surveys',
    'about home',
    'about past',
    'about market',
    'blank',
  ],
}

/** Whoever should go sells, advertises or begs. */
export const removeWays: Ways = {
  up: [...tradeWays.up, 'seeksWork', 'begs', 'rude', 'about courtship'],
  down: tradeWays.down.filter((sign) => sign !== 'seeksWork'),
}
