import { expect, test } from 'vitest'
import { findHeader } from '../../../main/engine/readers/header.ts'
import { readers } from '../../../main/engine/readers/index.ts'
import { sourceKinds } from '../../../main/engine/readers/source.ts'
import { writeCsv } from './support.ts'

test('every table has a reader, in the order of the kinds', () => {
  const elsewhere = ['mail', 'page', 'hand']
  expect(readers.map(({ kind }) => kind)).toEqual(sourceKinds.filter((kind) => !elsewhere.includes(kind)))
})

test('no name of a file belongs to two readers', () => {
  const names = readers.flatMap(({ files }) => files)
  expect(new Set(names).size).toBe(names.length)
})

test('a header that is telling is that of one reader', () => {
  const telling = readers.filter(({ isTelling }) => isTelling)
  for (const reader of telling) {
    const headings = Object.values(reader.columns).map(([latest = '']) => latest)
    expect(findHeader(writeCsv([headings]), true, telling)?.reader.kind).toBe(reader.kind)
  }
})
