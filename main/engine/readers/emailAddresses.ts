import { readEmail } from './identity.ts'
import { readOwn } from './own.ts'
import { quote } from './quote.ts'
import type { SourceReader } from './sourceReader.ts'

type Column = 'address' | 'confirmed' | 'primary'

/** Email Addresses.csv: the owner's addresses, old ones and unconfirmed ones included. */
export const emailAddresses: SourceReader<Column> = {
  kind: 'email-addresses',
  files: ['emailaddresses'],
  isMain: false,
  isTelling: true,
  columns: { address: ['Email Address'], confirmed: ['Confirmed'], primary: ['Primary'] },
  headers: [
    ['address', 'confirmed'],
    ['address', 'primary'],
  ],
  date: null,
  open() {
    return (row) => {
      const written = row.address.trim()
      if (written === '') return 'the address is missing'
      if (/^not available$/i.test(written)) return 'LinkedIn does not give this address'
      const email = readEmail(written)
      return email === null
        ? `${quote(written)} is no e-mail address`
        : readOwn('email', 'address', { name: email })
    }
  },
}
