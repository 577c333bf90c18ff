import { createRoot } from 'react-dom/client'
import { boot } from './actions/boot.ts'
import { App } from './app.tsx'
import { listenToDrops } from './listenToDrops.ts'
import { listenToKeys } from './listenToKeys.ts'
import { listenToPastes } from './listenToPastes.ts'

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<App />)
listenToKeys()
listenToDrops()
listenToPastes()
void boot()
