import { describe, expect, it } from 'vitest'
import { messageVariants } from '../../../build/sample/variant.ts'
import { records, sampled } from './unzipped.ts'

describe('the hostile sample', () => {
  it('holds nothing of other people that may be skipped', async () => {
    const { truth } = await sampled({ hostile: true })
    const skipped = truth.files.filter((file) => file.skipped > 0).map((file) => file.name)
    expect(skipped).toEqual(['Email Addresses.csv'])
    expect(new Set(truth.people.map((person) => person.key)).size).toBe(truth.people.length)
    expect(truth.people).toHaveLength(truth.invitations + truth.connections)
  })

  it('keeps the attacks whole', async () => {
    const sample = await sampled({ hostile: true, variant: { messages: 'M5' } })
    const names = records(sample.rows('Connections.csv'), 'Connected On').map((row) => row['First Name'])
    expect(names).toContain('<img src=x onerror=alert(1)>')
    expect(names).toContain('=HYPERLINK("http://leak.example","Click")')
    expect(names).toContain('Nul\u0000 Bell\u0007')
    expect(names).toContain('Two\nLines')
    const texts = records(sample.rows('messages.csv'), 'ATTACHMENTS').map((row) => row['CONTENT'] ?? '')
    expect(Math.max(...texts.map((text) => text.length))).toBe(1 << 20)
  })

  it.each(messageVariants)('has one message of each connection in %s', async (messages) => {
    const { truth } = await sampled({ hostile: true, variant: { messages } })
    expect(truth.messages).toBe(truth.connections)
  })
})
