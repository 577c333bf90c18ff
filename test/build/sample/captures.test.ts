import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sampleCaptures, sentWaiting, waiting } from '../../../build/sample/captures.ts'
import { sceneOf } from '../../../build/sample/scene.ts'
import { writeScene } from '../../../build/sample/writeSample.ts'
import { temporaryFolder } from '../../helpers/folder.ts'
import { asOf } from './unzipped.ts'

const day = 24 * 3_600_000
const scene = sceneOf({ asOf })

describe('what waits at a moment', () => {
  it('is at the export whoever is not accepted and came within half a year, the newest first', () => {
    const shown = waiting(scene, scene.asOf)
    const open = scene.people.people.filter((one) => one.connectedAt === null && one.received.length > 0)
    expect(shown.length).toBeGreaterThan(35)
    expect(open.map(({ slug }) => slug)).toEqual(expect.arrayContaining(shown.map(({ slug }) => slug)))
    const times = shown.map(({ sentAt }) => sentAt)
    expect([...times].sort((a, b) => b - a)).toEqual(times)
    expect(scene.asOf - Math.min(...times)).toBeLessThan(180 * day)
  })

  it('has numbers of its own, of nineteen digits', () => {
    const all = [...waiting(scene, scene.asOf), ...sentWaiting(scene, scene.asOf)].map(({ number }) => number)
    expect(new Set(all).size).toBe(all.length)
    expect(all.every((number) => /^7\d{18}$/.test(number))).toBe(true)
  })

  it('was earlier whoever has been accepted since, with the same number as long as they waited', () => {
    const before = waiting(scene, scene.asOf - 20 * day)
    const connected = new Set(
      scene.people.people.filter((one) => one.connectedAt !== null).map(({ slug }) => slug),
    )
    expect(before.some(({ slug }) => connected.has(slug))).toBe(true)
    const now = new Map(waiting(scene, scene.asOf).map(({ slug, number }) => [slug, number]))
    for (const { slug, number } of before) if (now.has(slug)) expect(now.get(slug)).toBe(number)
  })

  it('shows most with a headline and many with somebody whom both know', () => {
    const shown = waiting(scene, scene.asOf)
    expect(shown.filter(({ headline }) => headline !== null).length).toBeGreaterThan(shown.length * 0.8)
    expect(shown.some(({ mutual }) => mutual !== null)).toBe(true)
    expect(shown.some(({ follows }) => follows)).toBe(true)
    expect(shown.every(({ mutual }) => mutual === null || scene.people.mutuals.includes(mutual.name))).toBe(
      true,
    )
  })
})

describe('captures beside an export', () => {
  it('are what the writers make of those who wait', () => {
    const { files } = sampleCaptures(scene, scene.asOf, {
      mails: (all) => all.map(({ number }) => ({ name: `${number}.eml`, bytes: '' })),
      page: (all, at) => [{ name: 'received.html', bytes: `${all.length} at ${at}` }],
      sentPage: (all) => [{ name: 'sent.html', bytes: `${all.length}` }],
    })
    const count = waiting(scene, scene.asOf).length
    expect(files).toHaveLength(count + 2)
    expect(files.at(-2)?.bytes).toBe(`${count} at ${scene.asOf}`)
  })

  it('tell that somebody waits, which the export does not, and add ties', async () => {
    const truth = await writeScene(join(temporaryFolder(), 'export.zip'), scene)
    const alone = sampleCaptures(scene, scene.asOf, {}).people
    expect(alone).toEqual(truth.people)
    const { people } = sampleCaptures(scene, scene.asOf, { page: () => [], sentPage: () => [] })
    const waits = people.filter(({ status }) => status === 'pending')
    expect(waits).toHaveLength(waiting(scene, scene.asOf).length + sentWaiting(scene, scene.asOf).length)
    expect(truth.people.some(({ status }) => status === 'pending')).toBe(false)
    const ties = (list: typeof people): number => list.reduce((sum, one) => sum + one.ties.length, 0)
    expect(ties(people)).toBeGreaterThan(ties(truth.people))
  })
})
