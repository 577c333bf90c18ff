/** The Chromium of Electron 33, the oldest Electron that the app runs on. */
export const chromeTarget = 'chrome130'

/** The Node of Electron 33. */
export const nodeTarget = 'node20.18'
