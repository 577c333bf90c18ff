import { expect, test } from 'vitest'
import { isHtml, plainText } from '../../../main/engine/readers/messageText.ts'

test.each([
  ['Tom &amp; Ana &lt;3 &quot;hi&quot; &#39;x&#39; &#x1F680;', 'Tom & Ana <3 "hi" \'x\' 🚀'],
  ['see <https://sample.example/a?b=1&amp;c=2> now', 'see https://sample.example/a?b=1&c=2 now'],
  ['write to <mailto:ana@mail.example>', 'write to ana@mail.example'],
  ['&amp;lt; is decoded once', '&lt; is decoded once'],
  ['AT&T &unknown; &#0; &#xD800; a < b > c', 'AT&T &unknown; &#0; &#xD800; a < b > c'],
  ['one\r\ntwo\rthree\nfour', 'one\ntwo\nthree\nfour'],
  ['I <3 this', 'I <3 this'],
])('%j reads as %j', (content, text) => {
  expect(plainText(content)).toBe(text)
})

test('markup is told from plain text', () => {
  expect(isHtml('<p class="spinmail-quill-editor__spin-break">Hello</p>')).toBe(true)
  expect(isHtml('Hello<br>there')).toBe(true)
  expect(isHtml('see <https://sample.example> and a <b c')).toBe(false)
})
