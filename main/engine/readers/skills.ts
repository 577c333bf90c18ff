import { readOwn } from './own.ts'
import type { SourceReader } from './sourceReader.ts'

type Column = 'skill'

/** Skills.csv: one skill a row. */
export const skills: SourceReader<Column> = {
  kind: 'skills',
  files: ['skills'],
  isMain: false,
  isTelling: false,
  columns: { skill: ['Name', 'Skill Name'] },
  headers: [['skill']],
  date: null,
  open() {
    return (row) => readOwn('skill', 'skill', { name: row.skill })
  },
}
