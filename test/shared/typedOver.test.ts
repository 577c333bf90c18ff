import { expect, it } from 'vitest'
import { typedOverLines } from '../../shared/typedOver.ts'

const nothing = { url: null, headline: null, note: null, relationship: null, sentOn: null }

it('says of what was typed of both which shows, with the note that does not', () => {
  expect(typedOverLines({ ...nothing, note: 'Hello' })).toEqual([
    'You had typed something of both: what you typed later shows, and the earlier note “Hello” does not. ' +
      'Parting them again brings it back.',
  ])
  expect(typedOverLines({ ...nothing, headline: 'Rower' })).toEqual([
    'You had typed something of both: what you typed later shows, and what you typed earlier does not. ' +
      'Parting them again brings it back.',
  ])
})

it('says nothing where nothing is hidden', () => {
  expect(typedOverLines(null)).toEqual([])
})
