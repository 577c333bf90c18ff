import { homedir } from 'node:os'
import { join } from 'node:path'

const FOLDER = 'Doorman'

/**
 * The app's own database: in the folder where the system keeps an application's data, or in DOORMAN_USER_DATA when
 * that is set.
 */
export function defaultDatabase(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
  home = homedir(),
): string {
  const data =
    platform === 'darwin'
      ? join(home, 'Library', 'Application Support', FOLDER)
      : platform === 'win32'
        ? join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), FOLDER)
        : join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), FOLDER)
  return join(env['DOORMAN_USER_DATA'] ?? data, 'doorman.sqlite')
}
