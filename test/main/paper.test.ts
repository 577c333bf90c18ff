import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { paper } from '../../main/app/paper.ts'

test('the window is painted in the colours of the page', () => {
  const tokens = readFileSync(path.join(import.meta.dirname, '../../renderer/styles/tokens.css'), 'utf8')
  expect(/--paper:\s*light-dark\((#\w+),\s*(#\w+)\)/u.exec(tokens)?.slice(1)).toEqual([
    paper.light,
    paper.dark,
  ])
})
