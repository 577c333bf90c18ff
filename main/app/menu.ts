import type { MenuItemConstructorOptions } from 'electron'
import { type Command, type Group, groups } from '../../shared/commands.ts'

type Entries = MenuItemConstructorOptions[]
type Item = Pick<Command, 'id' | 'label' | 'keys' | 'group'>

/**
 * The application menu: a menu for each group of commands, among the system's own.
 * @param choose takes the id of a command that was chosen
 * @param system `mac` adds the application's own menu, `devTools` the developer tools
 */
export function menuTemplate(
  commands: readonly Item[],
  choose: (id: string) => void,
  system: { readonly mac: boolean; readonly devTools: boolean },
): Entries {
  const own = (group: Group): Entries =>
    commands.filter((command) => command.group === group).map((command) => entry(command, choose, system.mac))
  const around: Partial<Record<Group, Entries>> = {
    Show: view(system.devTools),
    Doorman: system.mac ? [] : [{ type: 'separator' }, { role: 'quit' }],
  }
  const menus = groups.map((group) => ({
    label: group === 'Doorman' ? 'File' : group,
    submenu: [...own(group), ...(around[group] ?? [])],
  }))
  const [file, others] = [menus.filter(isFile), menus.filter((menu) => !isFile(menu))]
  const application: Entries = system.mac ? [{ role: 'appMenu' }] : []
  return [...application, ...file, { role: 'editMenu' }, ...others, { role: 'windowMenu' }]
}

const isFile = (menu: { readonly label: string }) => menu.label === 'File'

function view(devTools: boolean): Entries {
  const developer: Entries = devTools ? [{ role: 'toggleDevTools' }] : []
  return [
    { type: 'separator' },
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { role: 'togglefullscreen' },
    ...developer,
  ]
}

/** Keys are shown, not registered: the page acts on them, as it knows the screen and whether someone types. */
function entry(
  { id, label, keys }: Item,
  choose: (id: string) => void,
  mac: boolean,
): MenuItemConstructorOptions {
  const shown = accelerator(keys[0] ?? '')
  // A Mac registers every key that it shows.
  const key = mac || shown === null ? {} : { accelerator: shown, registerAccelerator: false }
  return { id, label, click: () => choose(id), ...key }
}

/** Electron's name of a key of the command table; null for sequences and symbols, which it has no name for. */
function accelerator(key: string): string | null {
  const parts = key.split('+')
  const last = parts.pop() ?? ''
  if (!/^(?:[a-z0-9/]|F\d+|Arrow\w+|Page\w+|Home|End|Space|Escape|Enter)$/u.test(last)) return null
  const named = last.length === 1 ? last.toUpperCase() : last.replace('Arrow', '')
  return [...parts.map((part) => part.replace('Mod', 'CommandOrControl')), named].join('+')
}
