import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What is still referred to after a collection, in bytes: the heap, and the buffers outside of it. */
export function memoryInUse(): { readonly heap: number; readonly buffers: number } {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return { heap: heapUsed, buffers: arrayBuffers }
}
