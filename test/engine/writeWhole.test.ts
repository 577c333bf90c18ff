import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
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

  it.skipIf(process.platform === 'win32')(
    'fails, and keeps the old file, when the disk takes a part only',
    () => {
      const folder = temporaryFolder()
      const file = join(folder, 'worklist.csv')
      writeFileSync(file, 'old')
      const module = resolve(import.meta.dirname, '../../main/engine/writeWhole.ts')
      const script =
        `const { writeWhole } = await import(${JSON.stringify(module)})\n` +
        `try { writeWhole(${JSON.stringify(file)}, 'x'.repeat(100_000)) } catch ({ code }) { console.log(code) }`
      // No file may be longer than 16 blocks; the write that meets the limit is cut short.
      const limited = 'ulimit -f 16; "$0" --input-type=module -e "$1"'
      const { stdout, stderr } = spawnSync('bash', ['-c', limited, process.execPath, script], {
        encoding: 'utf8',
      })
      expect({ stdout, stderr }).toEqual({ stdout: 'EFBIG\n', stderr: '' })
      expect(readdirSync(folder)).toEqual(['worklist.csv'])
      expect(readFileSync(file, 'utf8')).toBe('old')
    },
  )

  it.skipIf(process.platform === 'win32')('does not follow a link that was put in its way', () => {
    const folder = temporaryFolder()
    const other = join(temporaryFolder(), 'other')
    writeFileSync(other, 'untouched')
    symlinkSync(other, join(folder, `.worklist.csv.${process.pid}.part`))
    writeWhole(join(folder, 'worklist.csv'), 'new')
    expect(readFileSync(other, 'utf8')).toBe('untouched')
    expect(readFileSync(join(folder, 'worklist.csv'), 'utf8')).toBe('new')
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
