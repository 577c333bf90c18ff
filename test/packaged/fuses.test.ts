import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { shipped } from './shipped.ts'

const { DISABLE, ENABLE } = FuseState

const wanted: Readonly<Record<FuseV1Options, FuseState>> = {
  [FuseV1Options.RunAsNode]: DISABLE,
  // The app sets no cookies, and on macOS their encryption costs a question about the keychain.
  [FuseV1Options.EnableCookieEncryption]: DISABLE,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: DISABLE,
  [FuseV1Options.EnableNodeCliInspectArguments]: DISABLE,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ENABLE,
  [FuseV1Options.OnlyLoadAppFromAsar]: ENABLE,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: DISABLE,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: DISABLE,
  // Electron's own default; electron-builder cannot set it, and Electrons before 39 do not have it.
  [FuseV1Options.WasmTrapHandlers]: ENABLE,
}

test('every fuse of the shipped program is set as it should be', async () => {
  const { version, ...wire } = await getCurrentFuseWire(shipped().executable)
  expect(version).toBe('1')
  expect(Object.keys(wire).length).toBeGreaterThanOrEqual(8)
  for (const [fuse, state] of Object.entries(wire))
    expect(state, FuseV1Options[Number(fuse)] ?? `unknown fuse ${fuse}`).toBe(
      wanted[Number(fuse) as FuseV1Options],
    )
})
