import type { OwnFact } from './fact.ts'
import { cleanName } from './identity.ts'
import { LONGEST_CELL } from './own.ts'
import type { SourceReader } from './sourceReader.ts'

type Column = 'groups' | 'age' | 'functions' | 'skills'

/**
 * Ad_Targeting.csv: what advertisers can aim at, in one wide row. It is the only place where the export names the
 * owner's groups; of the rest, which LinkedIn guesses, nothing is read.
 */
export const adTargeting: SourceReader<Column> = {
  kind: 'ad-targeting',
  files: ['adtargeting'],
  isMain: false,
  isTelling: false,
  columns: {
    groups: ['Member Groups'],
    age: ['Member Age'],
    functions: ['Job Functions'],
    skills: ['Member Skills'],
  },
  headers: [['groups'], ['age'], ['functions'], ['skills']],
  date: null,
  open() {
    return (row) => {
      const names = groupNames(row.groups)
      if (names.some(({ length }) => length > LONGEST_CELL)) {
        return `the name of a group is longer than ${LONGEST_CELL} characters`
      }
      return names.map(
        (name): OwnFact => ({ type: 'own', kind: 'group', name, detail: null, since: null, until: null }),
      )
    }
  },
}

/**
 * `AI, ML & Data; Knitting Circle; 956157`: a semicolon and a space stand between groups, commas are part of their
 * names, and a number stands for a group whose name LinkedIn does not give.
 */
function groupNames(cell: string): readonly string[] {
  const names = cell.split(/;(?=\s|$)/).map(cleanName)
  return [...new Set(names.filter((name) => name !== '' && !/^\d+$/.test(name)))]
}
