import { describe, expect, it } from 'vitest'
import { redoneLine, type Said, saidLine, undoneLine } from '../../renderer/actions/announce.ts'

const said = (change: Partial<Said> = {}): Said => ({
  verb: 'ignore',
  name: 'Ana Silva',
  people: 1,
  left: 41,
  singleKeys: true,
  ...change,
})

describe('what is read out', () => {
  it('names one person, how many are left, and the way back', () => {
    expect(saidLine(said(), false)).toBe('Ignored Ana Silva. 41 left. Z to undo.')
  })

  it('counts many', () => {
    expect(saidLine(said({ people: 37, left: 1200 }), false)).toBe(
      'Ignored 37 people. 1,200 left. Z to undo.',
    )
  })

  it('counts one whose name is not known', () => {
    expect(saidLine(said({ name: null }), false)).toBe('Ignored 1 person. 41 left. Z to undo.')
  })

  it('says when nobody is left', () => {
    expect(saidLine(said({ left: 0 }), false)).toBe('Ignored Ana Silva. Nobody left. Z to undo.')
  })

  it('names a key that works without single keys', () => {
    expect(saidLine(said({ singleKeys: false }), false)).toContain('Ctrl+Z to undo.')
    expect(saidLine(said({ singleKeys: false }), true)).toContain('⌘Z to undo.')
  })

  it('shows what would not be seen in a name', () => {
    expect(saidLine(said({ name: 'Ana\u202eavliS' }), false)).toContain('Ana⟨U+202E⟩avliS')
  })

  it('says what was undone and done again', () => {
    expect(undoneLine(said())).toBe('No longer ignored: Ana Silva. 41 left.')
    expect(undoneLine(said({ verb: 'done', left: null }))).toBe('Back on the worklist: Ana Silva.')
    expect(undoneLine(said({ verb: 'hold', people: 3 }))).toBe('No longer held: 3 people. 41 left.')
    expect(redoneLine(said(), false)).toBe('Ignored again: Ana Silva. 41 left. Z to undo.')
    expect(redoneLine(said({ verb: 'done' }), false)).toBe('Done again: Ana Silva. 41 left. Z to undo.')
  })

  it('says that somebody was asked, and takes it back', () => {
    expect(saidLine(said({ verb: 'ask' }), false)).toBe('Asked why: Ana Silva. 41 left. Z to undo.')
    expect(undoneLine(said({ verb: 'ask' }))).toBe('No longer asked: Ana Silva. 41 left.')
  })

  it('says that a list was called whole, and takes it back, without counting anybody', () => {
    const whole = said({ verb: 'whole', name: null, people: 0, left: null })
    expect(undoneLine(whole)).toBe('The list of invitations is no longer called whole.')
    expect(redoneLine(whole, false)).toBe('The list of invitations is called whole again. Z to undo.')
  })

  it('says what was typed, undone and done again', () => {
    const typed = (verb: string) => said({ verb, left: null })
    expect(saidLine(typed('add'), false)).toBe('Added by hand: Ana Silva. Z to undo.')
    expect(undoneLine(typed('add'))).toBe('No longer added by hand: Ana Silva.')
    expect(redoneLine(typed('add'), false)).toBe('Added by hand again: Ana Silva. Z to undo.')
    expect(undoneLine(typed('complete'))).toBe('As it was before: Ana Silva.')
    expect(redoneLine(typed('complete'), false)).toBe('Completed by hand again: Ana Silva. Z to undo.')
    expect(undoneLine(typed('forget'))).toBe('Typed words are back: Ana Silva.')
    expect(redoneLine(typed('forget'), false)).toBe('Typed words taken back again: Ana Silva. Z to undo.')
  })

  it('says that the rules weigh otherwise, undone and done again, without counting anybody', () => {
    const weighed = said({ verb: 'weigh', name: null, people: 12, left: null })
    expect(undoneLine(weighed)).toBe('The rules weigh as they did before.')
    expect(redoneLine(weighed, false)).toBe('The rules weigh as you changed them again. Z to undo.')
  })

  it('says the owner’s word about two people, and takes it back', () => {
    const same = said({ verb: 'merge', left: null })
    expect(saidLine(same, false)).toBe('Same person: Ana Silva. Z to undo.')
    expect(undoneLine(same)).toBe('Two people again: Ana Silva.')
    expect(redoneLine(same, false)).toBe('Same person again: Ana Silva. Z to undo.')
    const two = said({ verb: 'apart', left: null })
    expect(saidLine(two, false)).toBe('Two people: Ana Silva. Z to undo.')
    expect(undoneLine(two)).toBe('Perhaps the same person again: Ana Silva.')
  })
})
