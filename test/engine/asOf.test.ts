import { describe, expect, it } from 'vitest'
import { asOfSource } from '../../main/engine/asOf.ts'

describe('the date an export speaks for', () => {
  it('is the date LinkedIn put into the name of the archive', () => {
    expect(asOfSource('/x/Basic_LinkedInDataExport_06-07-2024.zip.zip', '2024-06-01T10:00:00Z')).toBe(
      '2024-06-07T00:00:00Z',
    )
  })

  it('is the latest row when the name says an earlier day, or nothing', () => {
    expect(asOfSource('/x/Basic_LinkedInDataExport_06-07-2024.zip', '2024-06-07T10:00:00Z')).toBe(
      '2024-06-07T10:00:00Z',
    )
    expect(asOfSource('/x/export.zip', '2024-06-01T10:00:00Z')).toBe('2024-06-01T10:00:00Z')
  })

  it('is no day still to come', () => {
    const now = new Date('2024-06-06T12:00:00Z')
    expect(asOfSource('/x/Basic_LinkedInDataExport_06-07-2024.zip', '', now)).toBe('2024-06-07T00:00:00Z')
    expect(asOfSource('/x/Basic_LinkedInDataExport_06-07-2062.zip', '', now)).toBe('')
  })

  it('ignores digits that are no date', () => {
    expect(asOfSource('/x/scan 13-45-2024.zip', '')).toBe('')
    expect(asOfSource('/x/02-30-2024.zip', '')).toBe('')
  })
})
