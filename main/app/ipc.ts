import { ipcMain } from 'electron'
import { type Channel, channels } from '../../shared/contract.ts'
import { answer, type Handlers } from './gate.ts'

/** The one door from the window to the rest of the app: one handler for each channel of the contract, no other. */
export function openGate(handlers: Handlers): void {
  for (const channel of Object.keys(channels) as Channel[])
    ipcMain.handle(channel, (event, args: unknown) => answer(handlers, channel, event.senderFrame, args))
}
