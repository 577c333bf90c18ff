import type { Verb } from './model/decision.ts'

export const screens = [
  'import',
  'invitations',
  'removals',
  'todo',
  'duplicates',
  'history',
  'insights',
  'rules',
  'mirror',
  'settings',
] as const
export type Screen = (typeof screens)[number]

export const groups = ['Decide', 'Move', 'Select', 'Show', 'Go to', 'Doorman'] as const
export type Group = (typeof groups)[number]

/**
 * What the owner can do with a key, a menu item, the palette or a button.
 *
 * Keys are matched on `event.key`: a lower-case letter, a symbol or the name of a key, after `Shift+` (letters and
 * named keys only) and `Mod+` (Command on a Mac, else Control). Two keys with a blank between them are pressed one
 * after the other. The first key is the one that is shown.
 */
export type Command = {
  readonly id: string
  readonly label: string
  readonly keys: readonly string[]
  readonly group: Group
  readonly screens: readonly Screen[]
  /** For a decision: what is written to the log. */
  readonly verb: Verb | null
  /** Whether holding the key down repeats it. */
  readonly repeatable: boolean
  /** Whether it works while the owner types in a field. */
  readonly whileTyping: boolean
}

const lists: readonly Screen[] = ['invitations', 'removals']
const decisions: readonly Screen[] = ['invitations', 'removals', 'todo', 'duplicates', 'history', 'rules']

/** Feeds the key handler, the menu, the palette, the help and the keys shown on buttons. */
export const commands = [
  decision('accept', 'Accept', ['a', 'Mod+1'], ['invitations'], 'accept'),
  decision('keep', 'Keep', ['a', 'Mod+1'], ['removals'], 'keep'),
  decision('ignore', 'Ignore', ['i', 'Mod+2'], ['invitations'], 'ignore'),
  decision('ask', 'Ask why', ['m', 'Mod+3'], ['invitations'], 'ask'),
  decision('remove', 'Remove', ['r', 'Mod+3'], ['removals'], 'remove'),
  decision('hold', 'Hold', ['h', 'Mod+4'], lists, 'hold'),
  decision('protect', 'Protect', ['p', 'Mod+5'], lists, 'protect'),
  decision('done', 'Done', ['d', 'Mod+1'], ['todo'], 'done'),
  once('same', 'Same person', ['s', 'Mod+1'], 'Decide', ['duplicates']),
  once('apart', 'Two people', ['t', 'Mod+2'], 'Decide', ['duplicates']),
  once('undo', 'Undo', ['z', 'Mod+z'], 'Decide', decisions),
  once('redo', 'Redo', ['Shift+z', 'Mod+Shift+z'], 'Decide', decisions),

  held('next', 'Next person', ['j', 'ArrowDown'], 'Move', [...lists, 'todo', 'duplicates']),
  held('previous', 'Previous person', ['k', 'ArrowUp'], 'Move', [...lists, 'todo', 'duplicates']),
  held('page-down', 'One page down', ['PageDown'], 'Move', lists),
  held('page-up', 'One page up', ['PageUp'], 'Move', lists),
  once('first', 'First person', ['Home'], 'Move', lists),
  once('last', 'Last person', ['End'], 'Move', lists),

  once('select', 'Select', ['x', 'Space'], 'Select', lists),
  held('extend-down', 'Extend the selection down', ['Shift+j', 'Shift+ArrowDown'], 'Select', lists),
  held('extend-up', 'Extend the selection up', ['Shift+k', 'Shift+ArrowUp'], 'Select', lists),
  once('select-certain', 'Select all certain', ['Shift+x'], 'Select', lists),
  once('clear', 'Clear the selection', ['Escape'], 'Select', lists),

  once('why', 'Why: read the reasons', ['w', 'Enter'], 'Show', lists),
  once('open', 'Open on LinkedIn', ['o'], 'Show', [...lists, 'todo']),
  once('tab-all', 'Show all', ['1'], 'Show', lists),
  once('tab-likely', 'Show likely', ['2'], 'Show', lists),
  once('tab-certain', 'Show certain', ['3'], 'Show', lists),
  once('who', 'Who would be judged otherwise', ['w'], 'Show', ['rules']),
  once('filter', 'Filter', ['/', 'Mod+f'], 'Show', lists),

  once('go-invitations', 'Invitations', ['g i'], 'Go to', screens),
  once('go-removals', 'Removals', ['g r'], 'Go to', screens),
  once('go-todo', 'To do', ['g t'], 'Go to', screens),
  once('go-duplicates', 'Duplicates', ['g d'], 'Go to', screens),
  once('go-history', 'History', ['g h'], 'Go to', screens),
  once('go-insights', 'Insights', ['g n'], 'Go to', screens),
  once('go-rules', 'Rules', ['g u'], 'Go to', screens),
  once('go-mirror', 'Mirror', ['g w'], 'Go to', screens),
  once('go-import', 'Import', ['g m'], 'Go to', screens),
  once('go-settings', 'Settings', ['g s'], 'Go to', screens),

  once('add', 'Add an invitation by hand', ['n'], 'Doorman', screens),
  once('complete', 'Complete an invitation by hand', ['c'], 'Doorman', ['invitations']),
  once('paste', 'Paste the invitation page', ['Mod+v'], 'Doorman', ['import']),
  { ...once('save-weights', 'Save the weights', ['Mod+s'], 'Doorman', ['rules']), whileTyping: true },
  once('discard-weights', 'Discard the changes', ['Mod+d'], 'Doorman', ['rules']),
  once('export', 'Export to do and decisions', ['Mod+e'], 'Doorman', ['todo', 'history']),
  { ...once('palette', 'All commands', ['Mod+k'], 'Doorman', screens), whileTyping: true },
  once('keys', 'Keys', ['?', 'F1'], 'Doorman', screens),
] as const satisfies readonly Command[]

export type CommandId = (typeof commands)[number]['id']

function once<const Id extends string>(
  id: Id,
  label: string,
  keys: readonly string[],
  group: Group,
  where: readonly Screen[],
) {
  return {
    id,
    label,
    keys,
    group,
    screens: where,
    verb: null,
    repeatable: false,
    whileTyping: false,
  } as const
}

function held<const Id extends string>(
  id: Id,
  label: string,
  keys: readonly string[],
  group: Group,
  where: readonly Screen[],
) {
  return { ...once(id, label, keys, group, where), repeatable: true } as const
}

function decision<const Id extends string>(
  id: Id,
  label: string,
  keys: readonly string[],
  where: readonly Screen[],
  verb: Verb,
) {
  return { ...once(id, label, keys, 'Decide', where), verb } as const
}
