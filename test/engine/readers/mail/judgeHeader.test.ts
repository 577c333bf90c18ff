import { expect, test } from 'vitest'
import { judgeHeader } from '../../../../main/engine/readers/mail/judgeHeader.ts'

const judge = (...lines: string[]) => judgeHeader(Buffer.from(lines.join('\r\n')))
const GENUINE = 'From: Ana Example <invitations@linkedin.com>'
const SUBJECT = 'Subject: Nora, please add me to your LinkedIn network'

test.each([
  ['LinkedIn itself', 'invitations@linkedin.com'],
  ['a subdomain', 'invitations@e.linkedin.com'],
  ['capital letters', 'Invitations@LinkedIn.COM'],
])('a mail from %s is genuine', (_, address) => {
  expect(judge(`From: Ana Example <${address}>`, SUBJECT)).toMatchObject({
    is: 'candidate',
    kind: 'invitation',
  })
})

test.each([
  ['a longer domain', 'From: Ana <invitations@linkedin.com.doors.example>'],
  ['a domain that ends the same', 'From: Ana <invitations@notlinkedin.com>'],
  ['a letter that looks the same', 'From: Ana <invitations@xn--lnkedin-9cb.example>'],
  ['an address as the name', 'From: "invitations@linkedin.com" <ana@doors.example>'],
  ['an address as the name, without quotation marks', 'From: invitations@linkedin.com <ana@doors.example>'],
  ['two addresses', 'From: invitations@linkedin.com, ana@doors.example'],
  ['two in brackets', 'From: <ana@doors.example> <invitations@linkedin.com>'],
  ['LinkedIn as the name', 'From: Ana via LinkedIn <ana@doors.example>'],
  ['LinkedIn as the encoded name', 'From: =?utf-8?B?QW5hIHZpYSBMaW5rZWRJbg==?= <ana@doors.example>'],
  ['the subject only', 'From: Ana <ana@doors.example>'],
])('a mail with %s is not', (_, from) => {
  const judged = judge(from, SUBJECT)
  expect(judged).toMatchObject({ is: 'false' })
  expect('reason' in judged && judged.reason).toMatch(/^looks like LinkedIn but is not: from ".+"/)
})

test('a mail with two From headers is not', () => {
  expect(judge(GENUINE, 'From: Ana <ana@doors.example>', SUBJECT)).toMatchObject({ is: 'false' })
  expect(judge('From: Ana <ana@doors.example>', GENUINE, SUBJECT)).toMatchObject({ is: 'false' })
})

test('the template of LinkedIn in the mail of somebody else is a claim', () => {
  expect(
    judge('From: Ana <ana@doors.example>', 'Subject: Hello', 'X-LinkedIn-Template: invite'),
  ).toMatchObject({
    is: 'false',
  })
})

test.each([
  [
    'a newsletter about LinkedIn',
    'From: Harbour Weekly <news@harbour.example>',
    'Subject: Ten tips for LinkedIn',
  ],
  ['a forwarded invitation', 'From: Odo <odo@lanternway.example>', `Subject: Fwd: ${SUBJECT.slice(9)}`],
  ['somebody who wants to connect', 'From: Odo <odo@lanternway.example>', 'Subject: I want to connect'],
  ['no sender', 'To: Nora <nora@quillfeather.example>', 'Subject: linkedin'],
])('%s claims nothing', (_, from, subject) => {
  expect(judge(from, subject)).toEqual({ is: 'other' })
})

const check = (result: string, from = 'linkedin.com') =>
  `Authentication-Results: mx.quillfeather.example;\r\n dkim=none; dmarc=${result} (p=REJECT) header.from=${from}`

test('the mail server can prove that a mail is from LinkedIn, or that it is not', () => {
  expect(judge(check('pass'), GENUINE, SUBJECT)).toMatchObject({ is: 'candidate', isProven: true })
  expect(judge(check('none'), GENUINE, SUBJECT)).toMatchObject({ is: 'candidate', isProven: false })
  expect(judge(GENUINE, SUBJECT)).toMatchObject({ is: 'candidate', isProven: false })
  expect(judge(check('fail'), GENUINE, SUBJECT)).toMatchObject({ is: 'false' })
  expect(judge(check('fail', 'e.linkedin.com'), GENUINE, SUBJECT)).toMatchObject({ is: 'false' })
  expect(judge(check('fail', 'lists.example'), GENUINE, SUBJECT)).toMatchObject({ is: 'candidate' })
})

test('a check that came with the mail does not count against that of the mail server', () => {
  expect(judge(check('fail'), check('pass'), GENUINE, SUBJECT)).toMatchObject({ is: 'false' })
})

test.each([
  ['invitation', 'X-LinkedIn-Template: email_m2m_invite_single_01', 'Subject: I want to connect'],
  ['invitation', 'X-LinkedIn-Template: invite_guest_59', 'Subject: anything'],
  ['invitation', 'X-Other: 1', 'Subject: Join my network on LinkedIn'],
  ['reminder', 'X-LinkedIn-Template: email_m2m_invite_reminder_02', 'Subject: anything'],
  ['reminder', 'X-LinkedIn-Template: second_guest_reminder_01', 'Subject: anything'],
  ['digest', 'X-LinkedIn-Template: email_m2m_invite_digest_02', 'Subject: anything'],
  ['acceptance', 'X-LinkedIn-Template: accept_invite_04', 'Subject: anything'],
  ['acceptance', 'X-Other: 1', 'Subject: Ana accepted your invitation, explore their network'],
  [null, 'X-Other: 1', 'Subject: anything'],
])('%s: by template or subject', (kind, template, subject) => {
  expect(judge(GENUINE, template, subject)).toMatchObject({ is: 'candidate', kind })
})

test.each([
  'email_pymk_02',
  'inmail_sent',
  'email_type_messaging_digest',
  'email_groups_invite_01',
  'email_event_invite_single_01',
  'email_job_alert_digest_01',
])('%s has nothing to tell', (template) => {
  expect(judge(GENUINE, `X-LinkedIn-Template: ${template}`, 'Subject: anything')).toEqual({ is: 'linkedin' })
})

test.each([
  ['a header below the first', ['spf=fail; dkim=none', 'dmarc=pass header.from=linkedin.com']],
  ['a quoted address', ['smtp.mailfrom="dmarc=pass header.from=linkedin.com"@evil.example; dmarc=none']],
  ['a comment', ['spf=none (dmarc=pass header.from=linkedin.com); dmarc=none']],
])('%s cannot prove where a mail is from', (_, results) => {
  const headers = results.map((result) => `Authentication-Results: mx.mailbox.example; ${result}`)
  expect(judge(...headers, GENUINE, SUBJECT)).toMatchObject({ is: 'candidate', isProven: false })
})

test('a failed check counts without the domain it was of', () => {
  const failed = 'Authentication-Results: mx.mailbox.example; dmarc=fail (p=REJECT)'
  expect(judge(failed, check('pass'), GENUINE, SUBJECT)).toMatchObject({ is: 'false' })
})
