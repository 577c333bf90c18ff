/** `takeout`: Google's; `thunderbird`: a folder of its profile; `apple`: an export of Apple Mail. */
export const mailboxStyles = ['takeout', 'thunderbird', 'apple'] as const
export type MailboxStyle = (typeof mailboxStyles)[number]

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const FIRST = Date.UTC(2024, 0, 1)
const MINUTE = 60_000

/** The bytes of a mailbox, one piece for each mail. */
export function* mboxOf(mails: Iterable<Buffer>, style: MailboxStyle): Generator<Buffer> {
  let index = 0
  for (const mail of mails) {
    const end = style === 'takeout' ? '\r\n' : '\n'
    const head = headOf(style, index).join(end)
    const body = style === 'takeout' ? mail : withLineFeeds(mail)
    yield Buffer.concat([
      Buffer.from(`${head}${end}`),
      style === 'thunderbird' ? body : quoted(body),
      Buffer.from(body.at(-1) === 10 ? end : end + end),
    ])
    index += 1
  }
}

function headOf(style: MailboxStyle, index: number): readonly string[] {
  const at = new Date(FIRST + index * MINUTE)
  const day = `${WEEKDAYS[at.getUTCDay()]} ${MONTHS[at.getUTCMonth()]} ${String(at.getUTCDate()).padStart(2, '0')}`
  const clock = at.toISOString().slice(11, 19)
  const year = at.getUTCFullYear()
  const thread = 1_700_000_000_000_000_000n + BigInt(index) * 4096n
  switch (style) {
    case 'takeout':
      return [
        `From ${thread}@xxx ${day} ${clock} +0000 ${year}`,
        `X-GM-THRID: ${thread}`,
        'X-Gmail-Labels: =?UTF-8?Q?Posteingang,Ge=C3=B6ffnet?=',
      ]
    case 'thunderbird':
      // Some versions write the word alone.
      return [
        index % 5 === 4 ? 'From ' : `From - ${day} ${clock} ${year}`,
        'X-Mozilla-Status: 0001',
        'X-Mozilla-Status2: 00000000',
        'X-Mozilla-Keys: ',
      ]
    case 'apple':
      return [`From sender@mail.example ${day} ${clock} ${year}`]
  }
}

/** Only what could be taken for the beginning of a mail is marked; the bytes of files never are. */
function quoted(mail: Buffer): Buffer {
  if (!mail.includes('\nFrom ') && !mail.includes('\n>From ')) return mail
  return Buffer.from(mail.toString('latin1').replace(/^(>*From )/gm, '>$1'), 'latin1')
}

function withLineFeeds(mail: Buffer): Buffer {
  return Buffer.from(mail.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}

const PLIST =
  '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "plist.dtd">\n<plist version="1.0"><dict><key>flags</key><integer>8590195713</integer></dict></plist>\n'

/** The bytes of a mail as Apple Mail keeps it: their number, the mail, and a property list. */
export function emlxOf(mail: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${mail.length}      \n`), mail, Buffer.from(PLIST)])
}
