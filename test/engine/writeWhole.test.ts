import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeWhole } from '../../main/engine/writeWhole.ts'
import { temporaryFolder } from '../helpers/folder.ts'

describe('writing a file whole', () => {
  it('replaces the file of that name and leaves nothing beside it', () => {
    const folder = temporaryFolder()
    const file = join(folder, 'worklist.csv')
    writeFileSync(file, 'old')
    writeWhole(file, 'new')
    expect(readFileSync(file, 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['worklist.csv'])
  })

  it('leaves the old file and no half-written one when it fails', () => {
    const folder = temporaryFolder()
    const target = join(folder, 'taken')
    mkdirSync(target)
    writeFileSync(join(target, 'old'), 'old')
    chmodSync(target, 0o700)
    expect(() => writeWhole(target, 'new')).toThrow()
    expect(readdirSync(folder)).toEqual(['taken'])
    expect(readFileSync(join(target, 'old'), 'utf8')).toBe('old')
  })
})
