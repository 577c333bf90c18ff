import { createSocket } from 'node:dgram'
import { createServer, type Socket } from 'node:net'

export type Trap = {
  readonly port: number
  /** How many connections or packets came in so far. */
  readonly caught: () => number
  readonly close: () => Promise<void>
}

/** Listens on this machine, counts connections and answers nothing but an end. */
export async function tcpTrap(): Promise<Trap> {
  let caught = 0
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    caught += 1
    open.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => open.delete(socket))
    socket.end('HTTP/1.1 302 Found\r\nLocation: https://evil.example/\r\nContent-Length: 0\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: address !== null && typeof address === 'object' ? address.port : 0,
    caught: () => caught,
    close: () => {
      for (const socket of open) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** The same for packets. */
export async function udpTrap(): Promise<Trap> {
  let caught = 0
  const socket = createSocket('udp4', () => {
    caught += 1
  })
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  return {
    port: socket.address().port,
    caught: () => caught,
    close: () => new Promise((resolve) => socket.close(() => resolve())),
  }
}
