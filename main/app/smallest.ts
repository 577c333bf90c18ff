/** The smallest window in which the list, the dossier and the keys that decide stand side by side, in pixels. */
export const smallest = { minWidth: 680, minHeight: 520 } as const
