import path from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'

/** The system's own dialogs over the window: the only way to name a file or folder besides dropping it. */
export async function choosePaths(
  window: BrowserWindow,
  from: 'file' | 'folder',
): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(
    window,
    from === 'folder'
      ? { title: 'Import a folder', buttonLabel: 'Import', properties: ['openDirectory'] }
      : {
          title: 'Import files',
          buttonLabel: 'Import',
          properties: ['openFile', 'multiSelections'],
          filters: [
            {
              name: 'Export, mails, saved page',
              extensions: ['zip', 'csv', 'mbox', 'eml', 'emlx', 'mhtml', 'mht', 'html', 'htm', 'txt'],
            },
            { name: 'All files', extensions: ['*'] },
          ],
        },
  )
  return canceled ? [] : filePaths
}

/** Says why the app cannot start, where there is no window to say it in; waits until it was read. */
export function showCannotStart(reason: string): void {
  dialog.showErrorBox('Doorman cannot start', reason)
}

/** Where to save the export; the system asks before it overwrites. */
export async function chooseExport(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Export',
    defaultPath: path.join(app.getPath('documents'), 'doorman.csv'),
    filters: [{ name: 'CSV', extensions: ['csv'] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  return canceled || filePath === '' ? null : filePath
}
