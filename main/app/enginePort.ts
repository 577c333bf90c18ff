import path from 'node:path'
import { utilityProcess } from 'electron'
import type { EnginePort } from './engineClient.ts'

/**
 * Starts the engine's process.
 * @param args what engineProcess.ts expects
 */
export function startEngineProcess(args: readonly string[]): EnginePort {
  const child = utilityProcess.fork(path.join(import.meta.dirname, 'engineProcess.js'), [...args], {
    serviceName: 'Doorman engine',
  })
  return {
    post: (request) => child.postMessage(request),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', listener),
    kill: () => child.kill(),
  }
}
