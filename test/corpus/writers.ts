/** Lines of one hand share a style: those whose id begins with a letter and a number, as `T1m014`; else each hundred. */
export function writerOf(id: string): string {
  return /^[A-Z]\d+/u.exec(id)?.[0] ?? id.replace(/\d\d$/u, '')
}

const OTHER_FOLDS = 3

/** The fold of a line when weights are fitted without the hand that it is by. */
export function foldOf(id: string): string {
  if (/^[A-Z]/u.test(id)) return writerOf(id)
  const hundred = Math.floor(Number(id.replace(/\D/gu, '')) / 100)
  return `other ${hundred % OTHER_FOLDS}`
}
