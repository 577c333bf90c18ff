import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { relationships } from '../shared/model/invitation.ts'
import { temporaryFolder } from './helpers/folder.ts'
import { writeExport } from './helpers/inbox.ts'

const cli = resolve(import.meta.dirname, '../main/cli.ts')

function terminal() {
  const db = join(temporaryFolder(), 'doorman.sqlite')
  const run = (...words: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words, '--db', db], {
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }
  const json = (...words: readonly string[]) => {
    const { status, stdout, stderr } = run(...words, '--json')
    if (status !== 0) throw new Error(stderr)
    return JSON.parse(stdout)
  }
  return { run, json, db }
}

const folder = () =>
  writeExport({
    invitations: [
      { name: 'Ana Silva', slug: 'ana', at: '6/1/26, 9:05 AM' },
      {
        name: 'Bo Lindqvist',
        slug: 'bo',
        at: '6/2/26, 9:05 AM',
        note: 'Buy our pumps at https://pumps.example',
      },
    ],
    connections: [{ first: 'Chi', last: 'Okafor', slug: 'chi', on: '05 Jun 2026' }],
  })

/** Each command is a process of its own, and starting one takes a second or two where others work beside it. */
const MANY_STARTS = 90_000

describe('the terminal', () => {
  it(
    'goes the whole way from import to export',
    () => {
      const { json } = terminal()
      expect(json('import', folder())).toMatchObject({
        people: 3,
        invitations: 2,
        connections: 1,
        messages: 0,
      })
      expect(json('queue')).toHaveLength(2)
      expect(json('decide', 'ignore', 'ana')).toEqual({ batch: 1, decided: ['ana'] })
      expect(json('decide', 'accept', 'https://www.linkedin.com/in/bo/')).toEqual({
        batch: 2,
        decided: ['bo'],
      })
      expect(json('undo')).toEqual({ batch: 3, verb: 'accept', people: ['bo'], changes: [] })
      expect(json('redo')).toEqual({ batch: 4, verb: 'accept', people: ['bo'], changes: [] })
      expect(json('todo')).toMatchObject([{ verb: 'accept' }, { verb: 'ignore' }])
      expect(json('stats')).toMatchObject({ todo: 2, decisions: { ignore: 1, accept: 1 } })
      expect(json('rules').length).toBeGreaterThan(5)
      expect(json('removals', '--all')).toMatchObject([{ person: { key: 'chi' }, connectedOn: '2026-06-05' }])
      const file = join(temporaryFolder(), 'worklist.csv')
      expect(json('export', file)).toEqual({ file, rows: 2 })
      expect(readFileSync(file, 'utf8')).toContain('"Ana Silva"')
    },
    MANY_STARTS,
  )

  it('shows what other weights would change, and saves them when told to', () => {
    const { run, json } = terminal()
    json('import', folder())
    expect(json('weigh', 'no-tie=off')).toMatchObject({
      changes: ['“nothing in your files connects you” is switched off'],
    })
    expect(json('weigh', 'no-tie=off', '--save')).toMatchObject({ batch: 1 })
    expect(run('weigh').stdout).toContain('“nothing in your files connects you” is switched off')
  })

  it('asks why: prints the reply, records the question, and leaves nothing to do', () => {
    const { run, json } = terminal()
    json('import', folder())
    expect(run('reply', 'ana').stdout).toMatch(/^Hi Ana,\n[\s\S]*\nOlive Owner\n$/)
    expect(json('reply', 'https://www.linkedin.com/in/bo/')).toMatchObject({ language: 'en' })
    expect(json('decide', 'ask', 'ana')).toEqual({ batch: 1, decided: ['ana'] })
    expect(json('todo')).toEqual([])
    expect(json('queue')).toHaveLength(1)
    expect(run('show', 'ana').stdout).toContain('You asked why on')
  })

  it('holds up a mirror to a note, also before anything was imported', () => {
    const { run, json } = terminal()
    const stock = "I'd like to add you to my professional network on LinkedIn."
    expect(json('mirror', stock)).toMatchObject({ text: stock, verdict: { action: 'ignore' } })
    const { stdout } = run('mirror', ...stock.split(' '))
    expect(stdout).toMatch(/^Your note would (probably )?be ignored/)
    expect(stdout).toContain('59 of 300 characters')
  })

  it('gives null for what is unknown, never a missing key', () => {
    const { json } = terminal()
    json('import', folder())
    const [first] = json('queue')
    expect(Object.keys(first).sort()).toEqual(
      ['asked', 'decision', 'invitation', 'person', 'searched', 'status', 'ties', 'verdict'].sort(),
    )
    expect(first.person).toMatchObject({ headline: null, company: null })
    for (const hit of first.verdict.hits) {
      for (const evidence of hit.evidence)
        expect(Object.keys(evidence).sort()).toEqual(['at', 'quote', 'says'])
    }
  })

  it('tries an import without changing anything', () => {
    const { json } = terminal()
    expect(json('import', folder(), '--dry-run')).toMatchObject({ people: 3 })
    expect(json('stats')).toMatchObject({ people: 0 })
  })

  it('takes a person by key, by link, in capitals or percent-encoded', () => {
    const { json } = terminal()
    const invitations = ['José-Núñez', 'a%41', 'bo'].map((slug) => ({
      name: `${slug.replace(/\W/g, '')} Made-Up`,
      slug: encodeURIComponent(slug),
      at: '6/1/26, 9:05 AM',
    }))
    json('import', writeExport({ invitations }))
    const decided = json(
      'decide',
      'ignore',
      'JOS%C3%89-nu%CC%81n%CC%83ez',
      'a%41',
      'HTTPS://linkedin.com/in/BO/',
    )
    expect(decided.decided).toEqual(['josé-núñez', 'a%41', 'bo'])
  })

  it('tries an import with the owner’s name', () => {
    const { run, json } = terminal()
    const file = join(temporaryFolder(), 'messages.csv')
    writeFileSync(file, 'FROM,TO,DATE,CONTENT\nAna Silva,Olive Owner,2025-06-01 14:03:22 UTC,Hello\n')
    expect(run('import', file, '--dry-run').stderr).toContain('--owner NAME')
    expect(json('import', file, '--dry-run', '--owner', 'Olive Owner')).toMatchObject({ messages: 1 })
  })

  it.skipIf(process.platform === 'win32')('ends quietly when nobody reads on', () => {
    const { json, db } = terminal()
    const invitations = Array.from({ length: 500 }, (_, index) => ({
      name: `Person${index} Made-Up`,
      slug: `person-${index}`,
      at: '6/1/26, 9:05 AM',
    }))
    json('import', writeExport({ invitations }))
    const command = '"$0" "$1" queue --json --db "$2" | head -n 1; exit $PIPESTATUS'
    const { status, stdout, stderr } = spawnSync('bash', ['-c', command, process.execPath, cli, db], {
      encoding: 'utf8',
    })
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '[\n', stderr: '' })
  })

  it('speaks plainly without --json', () => {
    const { run } = terminal()
    expect(run('import', folder()).stdout).toContain('3 people, 2 invitations, 1 connection, 0 messages')
    expect(run('queue').stdout).toContain('Bo Lindqvist (bo)')
    expect(run('todo').stdout).toBe('Nothing left to do on LinkedIn.\n')
  })

  it('shows imported control characters instead of obeying them', () => {
    const { run } = terminal()
    const invitations = [{ name: 'Evil \u202Eeman\u001b[31m', slug: 'evil', at: '6/1/26, 9:05 AM' }]
    run('import', writeExport({ invitations }))
    const { stdout } = run('queue')
    expect(stdout).not.toContain('\u202E')
    expect(stdout).not.toContain('\u001b')
  })
})

describe('the terminal, asked wrongly', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['dance']],
    ['what every object has', ['constructor']],
    ['an option of another command', ['stats', '--all']],
    ['an owner of no import', ['queue', '--owner', 'Olive Owner']],
    ['a try of no import', ['export', 'x.csv', '--dry-run']],
    ['a word too many', ['todo', 'today']],
    ['an unknown option', ['queue', '--loud']],
    ['an import of nothing', ['import']],
    ['an unknown verb', ['decide', 'adore', 'ana']],
    ['a decision about nobody', ['decide', 'ignore']],
    ['an export to nowhere', ['export']],
    ['a mirror of nothing', ['mirror', ' ']],
    ['a reply to nobody', ['reply']],
    ['weights in no form', ['weigh', 'no-tie']],
    ['the weight of no rule', ['weigh', 'nosuch=3']],
    ['half a point', ['weigh', 'no-tie=2.5']],
    ['a saving of nothing', ['weigh', '--save']],
  ])('exits with 2 for %s, and says why and where help is, no more', (_, words) => {
    const { run, db } = terminal()
    const { status, stdout, stderr } = run(...words)
    expect({ status, stdout, made: existsSync(db) }).toEqual({ status: 2, stdout: '', made: false })
    const [why, how, ...more] = stderr.trimEnd().split('\n')
    expect(why).not.toBe('')
    expect(how).toMatch(/^doorman (?:[a-z]+ )?--help says how\.$/)
    expect(more).toEqual([])
  })

  it('names no command of which only a later word is the name', () => {
    expect(terminal().run('wiegh', 'rules').stderr).toBe(
      'There is no command "wiegh". Did you mean weigh?\ndoorman --help says how.\n',
    )
  })

  it('names the command of which help is to be had', () => {
    const { run } = terminal()
    expect(run('weigh', 'pitches=1', 'pitches=9').stderr).toBe(
      'pitches is given 2 times: pitches=1 pitches=9. Say it once.\ndoorman weigh --help says how.\n',
    )
  })
})

/** Says at the end of a command whether the library that tells languages was loaded. */
const telling = `data:text/javascript,${encodeURIComponent(`
  import { createRequire } from 'node:module'
  const { cache } = createRequire(${JSON.stringify(import.meta.url)})
  const isLoaded = () => Object.keys(cache).some((file) => /[\\\\/]eld[\\\\/]/.test(file))
  process.on('exit', () => process.stderr.write('languages: ' + isLoaded()))`)}`

describe('the library that tells languages', () => {
  it(
    'is loaded by a command that judges words, and by no other',
    () => {
      const { db } = terminal()
      const loaded = (...words: readonly string[]) =>
        spawnSync(process.execPath, ['--import', telling, cli, ...words, '--db', db], { encoding: 'utf8' })
          .stderr
      expect(loaded('help')).toBe('languages: false')
      const note = 'Good morning, I would like to join your rowing club in the harbour.'
      const invitations = [{ name: 'Ana Silva', slug: 'ana', at: '6/1/26, 9:05 AM', note }]
      expect(loaded('import', writeExport({ invitations, connections: [] }))).toBe('languages: true')
      for (const command of ['queue', 'removals', 'todo', 'stats', 'rules'])
        expect([command, loaded(command)]).toEqual([command, 'languages: false'])
      expect(loaded('mirror', note)).toBe('languages: true')
    },
    MANY_STARTS,
  )
})

describe('an option that is none', () => {
  it.each([
    [['rules', '--foo'], 'There is no option "--foo".'],
    [['import', '--dryrun', '.'], 'There is no option "--dryrun". Did you mean --dry-run?'],
    [['queue', '--all=yes'], '--all takes no value.'],
    [['add', 'Ana Silva', '--note', '--sent'], 'Give a value after --note.'],
    [['queue', '--db', '--json'], 'Give a value after --db.'],
    [
      ['add', 'Ana Silva', '--note', '-hallo'],
      '"-hallo" after --note looks like an option. If it is the value, write --note="-hallo".',
    ],
    [
      ['mirror', '-hallo'],
      'There is no option "-hallo". A word that begins with a minus stands after a lone --, behind all options.',
    ],
  ])('is refused in words of its own: %j', (words, why) => {
    expect(
      terminal()
        .run(...words)
        .stderr.split('\n')[0],
    ).toBe(why)
  })

  it('is one whose value is missing', () => {
    const { status, stderr } = spawnSync(process.execPath, [cli, 'queue', '--db'], { encoding: 'utf8' })
    expect({ status, why: stderr.split('\n')[0] }).toEqual({ status: 2, why: 'Give a value after --db.' })
  })
})

describe('the help', () => {
  it('of all commands names each', () => {
    const { run } = terminal()
    const { status, stdout } = run('help')
    expect(status).toBe(0)
    for (const name of ['import', 'queue', 'weigh', 'export'])
      expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'))
    expect(stdout.split('\n').filter((row) => row.length > 100)).toEqual([])
  })

  it('says of a command that takes many options what it does on a line of its own', () => {
    expect(terminal().run('--help').stdout).toMatch(
      /^ {2}import PATH….*\[--whole\]\n {26}Import exports, mails and saved pages/m,
    )
  })

  it.each([
    ['--help', 'foo'],
    ['help', 'foo'],
  ])('of a command that there is not is refused: %s %s', (...words) => {
    const { status, stdout, stderr } = terminal().run(...words)
    expect({ status, stdout, why: stderr.split('\n')[0] }).toEqual({
      status: 2,
      stdout: '',
      why: 'There is no command "foo".',
    })
  })

  it('of one command says more of it', () => {
    const { run } = terminal()
    const { status, stdout } = run('weigh', '--help')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^doorman weigh /)
    expect(stdout).toContain('limit.NAME=POINTS')
    expect(stdout).not.toContain('import PATH')
    expect(run('help', 'weigh').stdout).toBe(stdout)
  })
})

it('the help of add says what each of its options takes', () => {
  const { stdout } = terminal().run('add', '--help')
  for (const one of relationships) expect(stdout).toContain(one)
  expect(stdout).toMatch(/--sent DAY .* 2026-06-30$/m)
})

describe('the terminal, given bad input', () => {
  it('exits with 1 and a sentence that names the file', () => {
    const { run } = terminal()
    const file = join(temporaryFolder(), 'export.zip')
    writeFileSync(file, 'no archive')
    const { status, stdout, stderr } = run('import', file, '--json')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('export.zip')
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('exits with 1 for somebody unknown', () => {
    const { run } = terminal()
    run('import', folder())
    const { status, stderr } = run('decide', 'ignore', 'nobody')
    expect({ status, says: stderr.includes('nobody') }).toEqual({ status: 1, says: true })
  })

  it('names the keys of those who have the name that was given', () => {
    const { run } = terminal()
    const invitations = ['sam-1', 'sam-2'].map((slug) => ({ name: 'Sam Lee', slug, at: '6/1/26, 9:05 AM' }))
    run('import', writeExport({ invitations }))
    const { status, stderr } = run('decide', 'ignore', 'Sam Lee')
    expect(status).toBe(1)
    expect(stderr).toBe('2 people are called Sam Lee. Name the one you mean by key: sam-1, sam-2.\n')
  })

  it('exits with 1 for a file that cannot be written, and leaves nothing', () => {
    const { run } = terminal()
    run('import', folder())
    const { status, stderr } = run('export', join(temporaryFolder(), 'missing', 'worklist.csv'))
    expect({ status, says: stderr.includes('worklist.csv') }).toEqual({ status: 1, says: true })
  })

  it('exits with 1 for a database that does not exist, and makes none', () => {
    const { run, db } = terminal()
    const { status, stdout, stderr } = run('queue')
    expect({ status, stdout, made: existsSync(db) }).toEqual({ status: 1, stdout: '', made: false })
    expect(stderr).toContain(`There is no database at ${db} yet.`)
  })

  it('exits with 1 for a database that is none', () => {
    const place = join(temporaryFolder(), 'doorman.sqlite')
    mkdirSync(place)
    const { status, stderr } = spawnSync(process.execPath, [cli, 'stats', '--db', place], {
      encoding: 'utf8',
    })
    expect({ status, says: stderr.includes(place) }).toEqual({ status: 1, says: true })
  })
})
