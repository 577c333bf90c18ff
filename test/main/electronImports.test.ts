import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const sources = ['main', 'renderer', 'shared'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name)),
)

test.each([
  ['ipcMain', 'main/app/ipc.ts'],
  ['ipcRenderer', 'main/app/preload.ts'],
  ['shell', 'main/app/browser.ts'],
  ['utilityProcess', 'main/app/enginePort.ts'],
  ['dialog', 'main/app/dialogs.ts'],
])('%s of electron is imported by %s alone', (name, only) => {
  expect(sources.filter((file) => electronNames(file).includes(name)).map(relative)).toEqual([only])
})

test('electron is imported by name, so that the names can be watched', () => {
  const whole = /import\s+(?:\*|\w)[^;{]*from\s+'electron|require\(\s*'electron|import\(\s*'electron/u
  expect(sources.filter((file) => whole.test(readFileSync(file, 'utf8'))).map(relative)).toEqual([])
})

test('nothing outside main/app knows electron', () => {
  const others = sources.filter((file) => !relative(file).startsWith('main/app/'))
  expect(
    others.filter((file) => /'electron(?:\/\w+)?'/u.test(readFileSync(file, 'utf8'))).map(relative),
  ).toEqual([])
})

test('nothing in the app could reach the network', () => {
  // Where a module is named; a word list may hold the word by itself.
  const modules =
    /(?:\bfrom|\bimport|\bimport\(|\brequire\(|\bgetBuiltinModule\()\s*['"](?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?['"]/u
  const globals =
    /\b(?:fetch|importScripts)\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\bsendBeacon\b/u
  const ways = (file: string) => {
    const text = readFileSync(file, 'utf8')
    const ofElectron = electronNames(file).filter((name) =>
      ['net', 'autoUpdater', 'crashReporter'].includes(name),
    )
    return modules.test(text) || globals.test(text) || ofElectron.length > 0
  }
  expect(sources.filter(ways).map(relative)).toEqual([])
})

test('nothing switches the sandbox off', () => {
  const scripts = readdirSync(path.join(root, 'build'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  const off =
    /no-sandbox['"`\s]|sandbox:\s*false|contextIsolation:\s*false|nodeIntegration\w*:\s*true|webSecurity:\s*false/u
  const files = [...sources, ...scripts, path.join(root, 'package.json')]
  expect(files.filter((file) => off.test(readFileSync(file, 'utf8'))).map(relative)).toEqual([])
})

function electronNames(file: string): readonly string[] {
  const imports = readFileSync(file, 'utf8').matchAll(/import\s*\{([^}]*)\}\s*from\s*'electron'/gu)
  return [...imports].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim().split(' ')[0] ?? ''),
  )
}

function relative(file: string): string {
  return path.relative(root, file).split(path.sep).join('/')
}
