import type { ElectronApplication } from '@playwright/test'

/** The process id of the engine, once it is there and another than the one that was. */
export async function engineProcess(app: ElectronApplication, was: number | null = null): Promise<number> {
  for (;;) {
    const pid = await app.evaluate(
      (electron) => electron.app.getAppMetrics().find((one) => one.name === 'Doorman engine')?.pid,
    )
    if (pid !== undefined && pid !== was) return pid
  }
}
