import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { launchDoorman } from './launch.ts'

const canary = 'Canaria Quillfeather'
const note = 'I sing in the mine at dawn'

test('what the app writes to its log names nobody and quotes nothing', async () => {
  const { app, page, userData, close } = await launchDoorman()
  const lines: string[] = []
  app.process().stdout?.on('data', (line) => lines.push(String(line)))
  app.process().stderr?.on('data', (line) => lines.push(String(line)))
  await page.waitForURL('app://doorman/**')

  const folder = path.join(userData, 'export')
  await mkdir(folder)
  await writeFile(path.join(folder, 'Invitations.csv'), invitations)
  await app.evaluate(({ dialog }, chosen) => {
    Reflect.set(dialog, 'showOpenDialog', async () => ({ canceled: false, filePaths: [chosen] }))
    Reflect.set(dialog, 'showSaveDialog', async () => ({ canceled: false, filePath: `${chosen}/out.csv` }))
  }, folder)
  const queue = await page.evaluate(async () => {
    const doorman = Reflect.get(globalThis, 'doorman')
    const preview = await doorman.chooseImport({ from: 'folder' })
    await doorman.commitImport({ token: preview.value.token, whole: false })
    const list = await doorman.list({ stage: 'invitation', all: true })
    const person = list.value[0].key
    await doorman.detail({ stage: 'invitation', person })
    await doorman.decide({ stage: 'invitation', verb: 'ignore', people: [person] })
    await doorman.exportFile({})
    // Mistakes, which are logged.
    await doorman.detail({ stage: 'invitation', person: 'nobody-quillfeather' })
    await doorman.decide({ stage: 'invitation', verb: 'sing', people: [person] })
    await doorman.commitImport({ token: person, whole: false })
    location.assign(`https://evil.example/${person}`)
    return list.value
  })
  expect(queue[0].name).toBe(canary)
  expect(await readFile(path.join(folder, 'out.csv'), 'utf8')).toContain('Quillfeather')
  await page.waitForTimeout(300)
  await close()

  const log = lines.join('')
  expect(log).toContain('doorman: denied')
  expect(log).not.toMatch(/quillfeather|canaria|mine at dawn/iu)
})

const invitations = `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
${canary},Owen Owner,"6/1/25, 2:03 PM",${note},INCOMING,https://www.linkedin.com/in/canaria-quillfeather,https://www.linkedin.com/in/owen-owner
`
