/** No gap reaches across these: "I am not looking for a job" looks for none. */
export const negations: ReadonlySet<string> = new Set(
  'not never nicht kein keine keinen pas jamais nao nunca non mai niet geen nem'.split(' '),
)
