import type { IsWord } from './dictionary.ts'

const wordsIn = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean)

/** British words that no change of a few letters turns into American ones. */
const ownForms = new Set(
  wordsIn(`
    abridgement acknowledgement acknowledgements ageing aluminium amongst appal appals artefact artefacts
    axe cheque chequebook cheques chilli cosier cosy defence defenceless defences dialled dialling distil
    distils draught draughts dreamt enrol enrols enthral enthrals fulfil fulfils furore gaol grandad
    grandads grey greyer instil instils jeweller jewellers jewellery judgement judgements kerb kerbs leant
    learnt licence licenced licences litre litres lodgement manoeuvre manoeuvred manoeuvres manoeuvring
    maths metre metres misspelt mould moulded moulding moulds mouldy moult moustache moustaches mums offence
    offences omelette plough ploughed ploughing ploughs practise practised practises practising pretence
    pretences programme programmes pyjamas sceptic sceptical sceptically scepticism sceptics sceptre
    smoulder smouldering spelt spoilt storey storeys sulphur tyre tyres whisky woollen yoghurt`),
)

const COLOUR =
  /(col|fav|hon|lab|behavi|neighb|flav|hum|harb|endeav|rum|vap|sav|savi|vig|od|parl|tum|arm|splend|cand|clam|demean|ferv|ard|val|ranc|succ|arb|enam)our/u

/** How American English writes what British English writes otherwise, tried one at a time. */
const changes: readonly (readonly [british: RegExp, american: string])[] = [
  [COLOUR, '$1or'],
  [/is(e|es|ed|er|ers|ing|ation|ations|ational|able)$/u, 'iz$1'],
  [/ys(e|es|ed|er|ers|ing)$/u, 'yz$1'],
  [/([bt])re(s?)$/u, '$1er$2'],
  [/([bt])red$/u, '$1ered'],
  [/([bt])ring$/u, '$1ering'],
  [/ll(ed|ing|er|ers|or|ors|ous|ist|ists)$/u, 'l$1'],
  [/([aeio])l(ful|fully|ment|ments)$/u, '$1ll$2'],
  [/^enquir/u, 'inquir'],
  [/ogue(s?)$/u, 'og$1'],
  [/ae/u, 'e'],
  [/oe/u, 'e'],
]

/** Saves trying each change on words that hold none of these. */
const ANY_CHANGE = /^enq|our|is|ys|re|ring|ll|l[fm]|ogue|ae|oe/u

/** True for a word, in lower case, that is right in British English. */
export function isBritish(word: string, isAmerican: IsWord): boolean {
  if (ownForms.has(word)) return true
  if (!ANY_CHANGE.test(word)) return false
  return changes.some(
    ([british, american]) => british.test(word) && isAmerican(word.replace(british, american)),
  )
}
