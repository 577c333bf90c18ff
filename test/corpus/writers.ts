/** Who wrote a line: `T1m014` is by T1; lines without such letters were written a hundred at a time. */
export function writerOf(id: string): string {
  return /^[A-Z]\d/u.exec(id)?.[0] ?? id.replace(/\d\d$/u, '')
}

const OTHER_FOLDS = 3

/** The fold of a line when weights are fitted without its writer. */
export function foldOf(id: string): string {
  if (/^[A-Z]/u.test(id)) return writerOf(id)
  const hundred = Math.floor(Number(id.replace(/\D/gu, '')) / 100)
  return `other ${hundred % OTHER_FOLDS}`
}
