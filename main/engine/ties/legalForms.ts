/** Legal forms as folded words: dots, capitals and accents are gone, so `S.A.` is `sa` and `Sp. z o.o.` is `sp z oo`. */
const WRITTEN = `
ltd, limited, inc, incorporated, llc, llp, lllp, lp, plc, pllc, pbc, corp, corporation, co, company, cic, unlimited,
gmbh, mbh, ggmbh, ag, kg, kgaa, ohg, gbr, ug, ev, eg, ek, haftungsbeschrankt, se, sce, stiftung co,
sa, sas, sasu, sarl, eurl, snc, scop, sci, selarl, cie, sca, spa, srl, srls, sapa, scarl, scrl, societa per azioni,
sl, slu, slne, sau, sll, sc, scp, sociedad anonima, sociedad limitada, sa de cv, sab de cv, sapi de cv,
s de rl de cv, s de rl, cv, rl de cv, cia, eirl, saic, sacif,
ltda, limitada, epp, eireli, lda, unipessoal, unipessoal lda, s a s,
bv, nv, vof, bvba, sprl, cvba, ab, hb, aktiebolag, aps, as, asa, ans, i s, k s, oy, oyj, osk, ehf, hf,
pty, pty ltd, pte, bhd, sdn bhd, pvt, private, proprietary, tbk, jsc, pjsc, ojsc, cjsc, wll, fze, fzco, fzc, dmcc,
kft, zrt, nyrt, rt, bt, kkt, sp z oo, sp z o o, spolka z oo, spolka z o o, sp k, sp j, spolka akcyjna, sro, vos, spol s ro, doo, dd, ad, ood, eood,
sia, uab, ou, ltd sti, ltdsti, anonim sirketi, ooo, oao, zao, pao, ao, ип, ооо, оао, зао, пао, ао, тов, kk, kabushiki kaisha
`
const words = WRITTEN.split(/[,\n]/)
  .map((form) => form.trim())
  .filter((form) => form !== '')

/** Forms that stand before the name as often as after it. */
const LEADING = new Set('pt ooo oao zao pao uab sia ab ооо оао зао пао тов'.split(' '))

const forms: ReadonlySet<string> = new Set(words)
const compact: ReadonlySet<string> = new Set(words.map((form) => form.replaceAll(' ', '')))

/** `S. de R. L. de C. V.` */
const MOST_WORDS = 7

/** Written without a space beside the name, so they are cut before words are looked for. */
export const GLUED_FORMS =
  /株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司|주식회사|㈱|\(주\)|（株）/gu

/** The words of a name without the legal forms at either end. A name that is nothing else keeps its last word. */
export function withoutLegalForms(name: readonly string[]): readonly string[] {
  let rest = name
  for (let length = endingForm(rest); length > 0; length = endingForm(rest)) rest = rest.slice(0, -length)
  return rest.length > 1 && LEADING.has(rest[0] ?? '') ? rest.slice(1) : rest
}

function endingForm(name: readonly string[]): number {
  for (let length = Math.min(MOST_WORDS, name.length - 1); length > 0; length -= 1) {
    const end = name.slice(-length)
    if (forms.has(end.join(' ')) || (isSpelled(end) && compact.has(end.join('')))) return length
  }
  return 0
}

/** The letters of a short form may be written apart: `s a` beside `sa`. */
const isSpelled = (words: readonly string[]): boolean =>
  words.length > 1 && words.every((word) => word.length === 1 || word === 'de')

/** True for a word that is a legal form by itself. */
export const isLegalForm = (word: string): boolean => forms.has(word)
