/**
 * Where the app is that is packaged as shipped.
 * @throws Error when the tests were not started by build/test.ts
 */
export function shipped(): { readonly executable: string; readonly asar: string } {
  const { DOORMAN_SHIPPED: executable, DOORMAN_ASAR: asar } = process.env
  if (!executable || !asar) throw new Error('These tests are started by: npm test -- packaged')
  return { executable, asar }
}
