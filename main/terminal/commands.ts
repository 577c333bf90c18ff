import { verbs } from '../../shared/model/decision.ts'
import type { Command } from './command.ts'
import { personHelp } from './personKey.ts'
import { addHelp, readAdd } from './readAdd.ts'
import { readDecide, readTurn } from './readDecide.ts'
import { readExport } from './readExport.ts'
import { readImport } from './readImport.ts'
import { readMirror, readReply } from './readNotes.ts'
import { readPair, readShow } from './readPeople.ts'
import { readWeigh } from './readWeigh.ts'
import * as show from './shows.ts'

/** Every command of the terminal, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  import: {
    usage: 'import PATH… [--dry-run] [--owner NAME] [--captured DAY] [--whole]',
    help: 'Import exports, mails and saved pages, whole or not at all.',
    options: ['dry-run', 'owner', 'captured', 'whole'],
    begins: true,
    read: readImport,
  },
  queue: {
    usage: 'queue [--all]',
    help: 'The invitations to decide, in the order of the window.',
    options: ['all'],
    begins: false,
    read: show.queue,
  },
  removals: {
    usage: 'removals [--all]',
    help: 'The connections that started spamming.',
    options: ['all'],
    begins: false,
    read: show.removals,
  },
  show: {
    usage: 'show PERSON',
    help: 'Everything about one person: reasons, ties, what was searched, and the conversation.',
    more: [personHelp],
    options: [],
    begins: false,
    read: readShow,
  },
  add: {
    usage: 'add PERSON [--url --headline --note --relationship --sent]',
    help: 'Add an invitation by hand, or what you know of one.',
    more: addHelp,
    options: ['url', 'headline', 'note', 'relationship', 'sent'],
    begins: true,
    read: readAdd,
  },
  duplicates: {
    usage: 'duplicates',
    help: 'People who may be one person.',
    options: [],
    begins: false,
    read: show.duplicates,
  },
  same: {
    usage: 'same PERSON PERSON',
    help: 'The two are one person.',
    more: [personHelp],
    options: [],
    begins: false,
    read: readPair(true),
  },
  apart: {
    usage: 'apart PERSON PERSON',
    help: 'The two are two people.',
    more: [personHelp],
    options: [],
    begins: false,
    read: readPair(false),
  },
  decide: {
    usage: 'decide VERB PERSON…',
    help: `Record a decision: ${verbs.join(' ')}.`,
    more: [personHelp],
    options: [],
    begins: false,
    read: readDecide,
  },
  reply: {
    usage: 'reply PERSON',
    help: 'A polite text that asks why they want to connect.',
    more: [personHelp],
    options: [],
    begins: false,
    read: readReply,
  },
  undo: {
    usage: 'undo [BATCH]',
    help: 'Take back the last batch, or the one with that number.',
    options: [],
    begins: false,
    read: readTurn('undo'),
  },
  redo: {
    usage: 'redo',
    help: 'Bring back what was undone last.',
    options: [],
    begins: false,
    read: readTurn('redo'),
  },
  todo: {
    usage: 'todo',
    help: 'The worklist: what is left to do on LinkedIn.',
    options: [],
    begins: false,
    read: show.todo,
  },
  mirror: {
    usage: 'mirror TEXT',
    help: 'What the rules would say of a note that you send.',
    options: [],
    begins: true,
    read: readMirror,
  },
  rules: {
    usage: 'rules',
    help: 'The report card: how good each rule is on your own decisions.',
    options: [],
    begins: false,
    read: show.rules,
  },
  weigh: {
    usage: 'weigh [RULE=POINTS … limit.NAME=POINTS learned=on] [--save]',
    help: 'What other weights would change; --save keeps them.',
    more: [
      'RULE=0 to RULE=10        how much a rule counts; a minus may stand where the report card has one',
      'RULE=off, RULE=on        switches a rule',
      'limit.NAME=POINTS        from how many points on something is advised, or certain',
      'learned=on, off, again   what was learned from your decisions',
      'standard                 everything as Doorman comes; stands first',
      '',
      'Alone or several together; without any it shows how everything weighs now. doorman rules names the rules.',
    ],
    options: ['save'],
    begins: false,
    read: readWeigh,
  },
  stats: {
    usage: 'stats',
    help: 'The numbers.',
    options: [],
    begins: false,
    read: show.stats,
  },
  export: {
    usage: 'export FILE',
    help: 'Write the worklist and the decisions as CSV.',
    options: [],
    begins: false,
    read: readExport,
  },
}
