/** Whether Command is the key that others call Control. */
export const isMac = /mac/i.test(navigator.platform)
