import { describe, expect, it } from 'vitest'
import { agreementLine, flipsLine, lessonsLine } from '../../shared/foreseen.ts'

const flips = (undecided: readonly [number, number], decided: readonly [number, number] = [0, 0]) =>
  flipsLine({
    stage: 'invitation',
    undecided: { count: undecided[0], of: undecided[1] },
    decided: { count: decided[0], of: decided[1] },
  })

describe('whose verdict would change', () => {
  it('is counted of the undecided and the decided at one door', () => {
    expect(flips([12, 1340], [3, 80])).toBe(
      '12 of 1,340 undecided and 3 of 80 decided invitations would be judged otherwise.',
    )
    expect(flips([0, 340], [1, 1])).toBe(
      '0 of 340 undecided and 1 of 1 decided invitation would be judged otherwise.',
    )
  })

  it('is counted of the undecided alone where nothing is decided', () => {
    expect(flips([1, 340])).toBe('1 of 340 undecided invitations would be judged otherwise.')
    expect(flips([1, 1])).toBe('1 of 1 undecided invitation would be judged otherwise.')
  })

  it('is nobody', () => {
    expect(flips([0, 340], [0, 80])).toBe('No invitation would be judged otherwise.')
  })
})

describe('how the verdicts would stand to the decisions', () => {
  const line = (agreed: readonly [number, number], disagreed: readonly [number, number], decisions = 83) =>
    agreementLine({
      stage: 'invitation',
      decisions,
      agreedNow: agreed[0],
      agreedThen: agreed[1],
      disagreedNow: disagreed[0],
      disagreedThen: disagreed[1],
    })

  it('is said of what they agree with and of what they contradict', () => {
    expect(line([58, 61], [13, 3])).toBe(
      'Your 83 decisions on invitations: the verdicts would agree with 61 instead of 58 and contradict 3 instead of 13.',
    )
  })

  it('says what stays as it is', () => {
    expect(line([58, 58], [13, 3])).toContain('would agree with 58 as now and contradict 3 instead of 13.')
    expect(line([58, 58], [13, 13])).toContain('would agree with 58 and contradict 13, as now.')
  })

  it('is said of a single decision, and not at all without one', () => {
    expect(line([0, 1], [1, 0], 1)).toContain('Your only decision on invitations: ')
    expect(line([0, 0], [0, 0], 0)).toBeNull()
  })
})

describe('that something was learned from the decisions themselves', () => {
  it('is said with how many of them', () => {
    expect(lessonsLine({ decisions: 65, learnedFrom: 64 })).toBe(
      'Doorman learned from 64 of these decisions, so agreeing with them proves little.',
    )
    expect(lessonsLine({ decisions: 65, learnedFrom: 65 })).toBe(
      'Doorman learned from these very decisions, so agreeing with them proves little.',
    )
  })

  it('is not said where nothing was learned', () => {
    expect(lessonsLine({ decisions: 65, learnedFrom: 0 })).toBeNull()
  })
})
