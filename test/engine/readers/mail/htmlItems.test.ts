import { expect, test } from 'vitest'
import { htmlItems } from '../../../../main/engine/readers/mail/htmlItems.ts'

test('lines, links and the line beside the subject come in the order of the mail', () => {
  const html = `<html><head><title>No</title><style>p { a: "<p>no" }</style></head><body>
    <div data-email-preheader="true">Ana is <b>waiting</b>&#x34f;&nbsp;<div>x</div></div>
    <div style="display: none">hidden <div>and more</div> still</div>
    <table><tr><td><a href="https://x.example/?a=1&amp;b=2"><img alt="Ana Example" src=x></a></td>
    <td><a href="https://x.example/2"><span>Ana</span> Ex&shy;ample</a> here</td></tr></table>
    one<br>two &amp; three<script>document.write("<p>no")</script></body></html>`
  expect(htmlItems(html)).toEqual({
    items: [
      { link: { href: 'https://x.example/?a=1&b=2', text: 'Ana Example' } },
      { link: { href: 'https://x.example/2', text: 'Ana Example' } },
      { line: 'Ana Example here' },
      { line: 'one' },
      { line: 'two & three' },
    ],
    preheader: 'Ana is waiting x',
  })
})

test('broken HTML is read as far as it goes', () => {
  expect(htmlItems('<a href="https://x.example"><p>one<a href=2>two<').items).toEqual([
    { link: { href: 'https://x.example', text: 'one' } },
    { link: { href: '2', text: 'two<' } },
    { line: 'onetwo<' },
  ])
})

test.each([
  ['elements inside each other', '<div>'.repeat(100_000)],
  [
    'marks that never end',
    `${Array.from({ length: 8000 }, (_, n) => `<b id=${n}>`).join('')}${'<p>x'.repeat(40_000)}`,
  ],
  ['attributes', `<a ${Array.from({ length: 60_000 }, (_, n) => `a${n}`).join(' ')}>`],
  ['links', '<a href=x>'.repeat(40_000)],
])('a mail made of %s without end is read in a moment', (_, html) => {
  const began = performance.now()
  htmlItems(html)
  expect(performance.now() - began).toBeLessThan(5000)
})
