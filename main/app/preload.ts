import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron'
import type { Args, Bridge, Channel, EngineEvent, Reply, Result } from '../../shared/contract.ts'

function call<C extends Channel>(channel: C): (args: Args<C>) => Promise<Reply<Result<C>>> {
  return (args) => ipcRenderer.invoke(channel, args)
}

const bridge: Bridge = {
  stats: call('stats'),
  chooseImport: call('chooseImport'),
  // The page never names a path: Electron knows one only for files that a person dropped or picked.
  dropImport: (files) => call('dropImport')({ paths: files.map((file) => webUtils.getPathForFile(file)) }),
  pasteImport: call('pasteImport'),
  paste: call('paste'),
  captureTime: call('captureTime'),
  commitImport: call('commitImport'),
  cancelImport: call('cancelImport'),
  nameOwner: call('nameOwner'),
  list: call('list'),
  detail: call('detail'),
  decide: call('decide'),
  undo: call('undo'),
  redo: call('redo'),
  todo: call('todo'),
  history: call('history'),
  addInvitation: call('addInvitation'),
  complete: call('complete'),
  dropTyped: call('dropTyped'),
  duplicates: call('duplicates'),
  settleDuplicate: call('settleDuplicate'),
  interests: call('interests'),
  reply: call('reply'),
  mirror: call('mirror'),
  sentNotes: call('sentNotes'),
  reportCard: call('reportCard'),
  whatIf: call('whatIf'),
  saveWeighing: call('saveWeighing'),
  insights: call('insights'),
  openOnLinkedIn: call('openOnLinkedIn'),
  beside: call('beside'),
  exportFile: call('exportFile'),
  settings: call('settings'),
  saveSettings: call('saveSettings'),
  onEvent: (listener) => {
    const heard = (_: IpcRendererEvent, event: EngineEvent) => listener(event)
    ipcRenderer.on('event', heard)
    return () => {
      ipcRenderer.off('event', heard)
    }
  },
}

contextBridge.exposeInMainWorld('doorman', bridge)
