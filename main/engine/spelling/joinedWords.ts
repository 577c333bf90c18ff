/** Two words that are often written as one, and what each should be. */
export const joinedWords: ReadonlyMap<string, string> = new Map(
  [
    'a lot',
    'up to',
    'in fact',
    'as well',
    'in case',
    'at least',
    'each other',
    'of course',
    'in spite',
    'in front',
    'thank you',
    'no one',
    'even though',
  ].map((apart) => [apart.replace(' ', ''), apart] as const),
)
