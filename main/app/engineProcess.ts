import type { Reply } from '../../shared/contract.ts'
import { openEngine } from '../engine/engine.ts'
import type { EngineMessage, EngineRequest } from './engineMessages.ts'
import { type ServedEngine, serveEngine } from './engineServer.ts'
import { unexpected } from './unexpected.ts'

// The engine's own process: the database file and, where one was made for this Electron, the path of
// better-sqlite3's binary come as arguments.
const [file = '', nativeBinding] = process.argv.slice(2)
const post = (message: EngineMessage) => process.parentPort.postMessage(message)
const serve = serveEngine(open(), post, () => process.exit(0))
process.parentPort.on('message', ({ data }: { data: EngineRequest }) => serve(data))

function open(): Reply<ServedEngine> {
  try {
    return openEngine({
      file,
      onEvent: (event) => post({ event }),
      ...(nativeBinding === undefined ? {} : { nativeBinding }),
    })
  } catch (error) {
    return unexpected('open', error)
  }
}
