import { expect, test, vi } from 'vitest'
import { menuTemplate } from '../../main/app/menu.ts'
import { commands } from '../../shared/commands.ts'

const plain = { mac: false, devTools: false }

test('each group of commands is a menu, among those of the system', () => {
  const labels = menuTemplate(commands, vi.fn(), plain).map((menu) => menu.label ?? menu.role)
  expect(labels).toEqual(['File', 'editMenu', 'Decide', 'Move', 'Select', 'Show', 'Go to', 'windowMenu'])
})

test('every command is in the menu once', () => {
  const ids = allEntries(menuTemplate(commands, vi.fn(), plain)).flatMap((entry) => entry.id ?? [])
  expect(ids.sort()).toEqual(commands.map((command) => command.id).sort())
})

test('a chosen entry says its id', () => {
  const choose = vi.fn()
  const entries = allEntries(menuTemplate(commands, choose, plain))
  entries.find((entry) => entry.id === 'ignore')?.click?.({} as never, undefined, {} as never)
  expect(choose.mock.calls).toEqual([['ignore']])
})

test.each([
  ['a', 'A'],
  ['Mod+k', 'CommandOrControl+K'],
  ['Shift+z', 'Shift+Z'],
  ['Mod+Shift+z', 'CommandOrControl+Shift+Z'],
  ['Shift+ArrowDown', 'Shift+Down'],
  ['PageUp', 'PageUp'],
  ['F1', 'F1'],
  ['/', '/'],
  ['g i', undefined],
  ['?', undefined],
])('the key %s is shown as %s', (key, shown) => {
  const command = { id: 'x', label: 'X', group: 'Move', keys: [key] } as const
  const entry = allEntries(menuTemplate([command], vi.fn(), plain)).find(({ id }) => id === 'x')
  expect(entry?.accelerator).toBe(shown)
})

test('no key is taken from the page', () => {
  const own = (mac: boolean) =>
    allEntries(menuTemplate(commands, vi.fn(), { ...plain, mac })).filter((entry) => entry.id !== undefined)
  expect(own(false).filter((entry) => entry.accelerator && entry.registerAccelerator !== false)).toEqual([])
  expect(own(true).filter((entry) => entry.accelerator)).toEqual([])
})

test('the developer tools are offered only where they exist', () => {
  const offered = (devTools: boolean) =>
    allEntries(menuTemplate(commands, vi.fn(), { mac: false, devTools })).some(
      (entry) => entry.role === 'toggleDevTools',
    )
  expect([offered(true), offered(false)]).toEqual([true, false])
})

function allEntries(menus: ReturnType<typeof menuTemplate>) {
  return menus.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
}
