import { createRoot } from 'react-dom/client'
import { boot } from './actions/boot.ts'
import { App } from './app.tsx'
import { listenToDrops } from './listenToDrops.ts'
import { listenToKeys } from './listenToKeys.ts'

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<App />)
listenToKeys()
listenToDrops()
void boot()
