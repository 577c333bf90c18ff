/** The page's own paper colours, so that nothing flashes before it is drawn. */
export const paper = { light: '#fdfcfa', dark: '#1b1c1e' } as const
