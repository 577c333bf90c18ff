import { parentPort, workerData } from 'node:worker_threads'
import { serveEngine } from '../../main/app/engineServer.ts'

// Serves a made-up engine in a real thread of its own: asked for the person `crash` it dies, for `throw` it
// throws, for `wait` it never answers. Started with a failure, it could not be opened.
const call = async (channel: string, args: { readonly person?: string }) => {
  if (args.person === 'crash') process.exit(7)
  if (args.person === 'throw') throw new Error('broken at /home/ana-silva/doorman.sqlite')
  if (args.person === 'wait') return new Promise(() => {})
  parentPort?.postMessage({ event: { event: 'changed' } })
  return { ok: true, value: { channel, args } }
}
const close = () => {
  if (workerData.hangs) for (;;);
}
const engine = workerData.failure ?? { ok: true, value: { call, close } }
const serve = serveEngine(
  engine,
  (message) => parentPort?.postMessage(message),
  () => process.exit(0),
)
parentPort?.on('message', serve)
