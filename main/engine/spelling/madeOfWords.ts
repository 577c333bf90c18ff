import type { IsWord } from './dictionary.ts'

const PREFIX =
  /^(?:un|re|co|non|pre|post|multi|micro|macro|mini|mega|super|over|under|out|up|down|sub|inter|intra|trans|bio|eco|geo|cyber|tele|auto|anti|counter|crypto|agri|agro|neuro|nano|hyper|ultra|semi|self|cross|meta|socio|electro|hydro|thermo|photo|psycho)(?=.{5})/u
const SHORTEST_PART = 4

/** "Chatbot", "cofounder", "inviter": English makes words of words. "Needfull" is none of them. */
export function isMadeOfWords(word: string, isWord: IsWord): boolean {
  const rest = word.replace(PREFIX, '')
  if ((rest !== word && isWord(rest)) || isDerived(word, isWord)) return true
  if (word.endsWith('full')) return false
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    if (isWord(word.slice(0, at)) && isWord(word.slice(at))) return true
  }
  return false
}

const SHORTEST_BASE = 3
const SUFFIX = /(?:[eo]rs?|s|able|less|like|wise|ish)$/u

/** "Inviter", "splitter", "citable", "schemas"; but neither "companys" nor "noticable". */
function isDerived(word: string, isWord: IsWord): boolean {
  const suffix = SUFFIX.exec(word)?.[0] ?? ''
  const base = word.slice(0, word.length - suffix.length)
  if (suffix === '' || base.length < SHORTEST_BASE) return false
  if (suffix === 's') return !/(?:[osxyz]|[cs]h)$/u.test(base) && isWord(base)
  const takesE = /^[aeo]/u.test(suffix) && !/[cg]$/u.test(base)
  return isWord(base) || (takesE && isWord(`${base}e`)) || isWord(base.replace(/(.)\1$/u, '$1'))
}
