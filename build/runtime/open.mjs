import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const folder = path.resolve(process.argv[1])
const { main, productName, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
app.setName(productName)
app.setVersion(version)
app.setPath('userData', path.join(app.getPath('appData'), productName))
app.setAppPath(folder)
await import(pathToFileURL(path.join(folder, main)).href)
