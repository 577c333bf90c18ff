import { openEngine } from '../../main/engine/engine.ts'

const [file, folder] = process.argv.slice(2)
if (file === undefined || folder === undefined) throw new Error('usage: child FILE FOLDER')

/** Says what is on the disk, after it is: the parent holds us to it. Of an import it says how far it is. */
const say = (word: string): void => {
  process.stdout.write(`${word}\n`)
}

const opened = openEngine({
  file,
  onEvent: (event) => {
    if (event.event === 'progress') say(event.phase)
  },
})
if (!opened.ok) throw new Error(opened.error.message)
const engine = opened.value

const stats = await engine.call('stats', {})
if (!stats.ok) throw new Error(stats.error.message)
if (stats.value.people === 0) {
  const imported = await engine.import({ paths: [folder], madeUp: false, owner: null })
  if (!imported.ok) throw new Error(imported.error.message)
}
say('imported')
const list = await engine.call('list', { stage: 'invitation', all: true })
if (!list.ok) throw new Error(list.error.message)
for (let turn = 0; ; turn += 1) {
  const people = list.value.map(({ key }) => key).slice(turn % 7, (turn % 7) + 3)
  const verb = turn % 2 === 0 ? 'accept' : 'ignore'
  const reply = await engine.call('decide', { verb, people, stage: 'invitation' })
  if (!reply.ok) throw new Error(reply.error.message)
  if (reply.value.batch > 0) say(`batch ${reply.value.batch} ${reply.value.decided.length}`)
}
