import { functionWords } from '../../../shared/rules/words/functionWords.ts'
import type { IsWord } from './dictionary.ts'

/**
 * Words that are often written in notes, commonest first. A dictionary does not tell "thought" from "taught": what is
 * met more often is more likely meant.
 */
const written = `
  would could should about their there which because people work business company network thought really
  through before being other where every right interested interesting interest experience opportunity
  opportunities connect connected connecting connection connections professional professionals knowledge
  your please hello together believe receive received receiving until sincerely regards definitely separate
  separately different difference government necessary recommend recommended recommendation writing written
  wrote profile position career contact message reply response service services industry market marketing
  manager management assistant analyst engineer engineering developer development design designer research
  researcher science technology technical software colleague colleagues university college school student
  students teacher education training learn learned learning study studied project projects product products
  customer customers client clients sales growth strategy team teams leader leaders leadership community
  group member members friend friends neighbour neighbor family address february january wednesday saturday
  tuesday thursday tomorrow calendar schedule meeting available appreciate appreciated grateful greatly
  hopefully looking forward hearing speaking working talking sharing share shared exchange ideas advice
  question questions answer help helped helpful useful accept accepted accepting invitation invite request
  join joined met reach recently currently previously already actually especially probably possible possibly
  successful success achieve achieved achievement beginning begin finally truly usually basically completely
  absolutely immediately urgently guarantee guaranteed free offer offers offering price quality permanent
  excellent beautiful wonderful awesome amazing impressive impressed seriously serious embarrassing
  embarrassed acquire acquired occurred referred preferred transferred committed committee accommodate
  accommodation neither either weird foreign height leisure field piece relevant independent existence
  maintenance performance guidance environment environmental responsible responsibility responsibilities
  eligibility eligible ability capability qualified qualification qualifications requirement requirements
  language english grammar spelling paragraph article articles essay book books paper papers report reports
  talk lecture conference event events water house home country city village world place office building
  street garden kitchen restaurant hospital health medical money million thousand hundred finance financial
  investment invest investor investors profit income account accounting insurance budget example important
  information international national local global general special specific several similar simple single
  small large long change chance choice choose chosen create created creative creating build built support
  supported supporting provide provided providing consider considered considering continue continued develop
  developed explain explained follow followed following improve improved include included including increase
  increased involve involved know known noticed notice read reading remember saw seen seem seems sent send
  show shown speak spoke start started suggest suggested suggestion surprise surprised understand understood
  using used visit visited want wanted watch watched wonder wondering kind kindly humble esteemed suitable
  vacancy vacancies resume candidate candidates recruitment recruiter hire hiring salary employment employer
  employee employees job jobs role roles internship graduate graduated degree master bachelor doctor nurse
  lawyer purchasing logistics supply chain construction manufacturing needful upcoming across within without
  although therefore however whether weather whole while whose himself themselves yourself myself always
  never often sometimes something someone anyone everyone everything anything nothing another enough perhaps
  almost quite rather congratulations congratulation birthday anniversary pleasure pleased welcome sorry
  apologies apologise apologize best warm wishes thanks thank wish hope love like care enjoy enjoyed
  enjoying happy glad excited exciting keen eager passionate passion website internet computer system
  systems program programme process platform online digital data analysis security privacy check checked
  checking maybe later early soon today yesterday night morning afternoon evening minute minutes month
  months year years week weekend sense argument library guard speech knowledgeable liaison vehicle tattoo
  rhythm discipline disciplines average certain certainly character charge cheap clear clearly close cold
  collect collection colour color common compare comparison complete concern concerned condition conditions
  contract control correct cost costs course courses cover culture curious curiosity current customs daily
  damage date dates deal decide decided decision deep deliver delivered delivery demand department describe
  description desperate despite detail details device difficult difficulty disappoint disappointed direct
  direction director discover discovered discuss discussed discussion distance district division document
  documents door double doubt dream drive during earlier easily easy economic economy effect effective
  effort efforts electric electrical electronic element else energy engage engaged engagement enquiry entire
  entrepreneur entrepreneurs equal equipment establish established estate everybody evidence exact exactly
  examine exceed except exist existing expand expansion expect expected expense expensive expert expertise
  experts express expression extra extremely facility factory fail fair familiar famous farm farmer fashion
  fault feature features federal feedback feeling festival few figure figures file film final floor focus
  focused food force former forum found foundation founder freelance fresh front fulfil fulfill full
  function fund funding funds further future gain game generate generation gentle genuine genuinely goal
  goals gold graduation gratitude ground grow growing guess guest guide hand handle happen happened happens
  hard head heard heart heavy high higher highly history hold holiday honest honestly honor honour hour
  hours huge human humorous husband idea identify image imagine impact imply importance impossible
  impression inform informed initial inspire inspired inspiring instance instead institute institution
  integrity intelligence intelligent intend intention introduce introduced introduction issue issues item
  items journey judge junior just keep kept land largest last late latest law lead least leave left legal
  lesson letter level life light limited line link list listen literature little live lives lose lost lower
  machine magazine main maintain major majority make manage managed material materials matter mean means
  measure media memory mention mentioned mentor mentoring method methods middle might mind minimum minister
  mistake mistakes mobile model modern moment mother motivated motivation mountain mouth move moved movement
  music musician mutual name named names natural nature near nearly necessarily needed needs neighborhood
  neighbourhood normal normally north note notes number numbers objective obvious obviously occasion
  occasionally official officially older open opened opening operate operation operations opinion opposite
  option options order orders organisation organization organise organize original others outside overall
  owner package page pages paid parents particular particularly partner partners partnership partnerships
  party passed past patient patients payment peace perfect perfectly period permission person personal
  personality personally personnel phone photo photographer photography phrase physical picture pictures
  plan planned planning plans play pleasant plenty point points policy political popular population
  portfolio positive possess possession possibility potential power powerful practical practice prefer
  prepare prepared presence present presentation president press pressure prevent previous principal
  principle print private privilege problem problems produce produced production productive programmer
  programming progress promise promised promote promotion proof proper properly property proposal prospect
  prospective protect protection proud prove public publicly publish published publisher purchase purpose
  quarter quickly quiet race radio raise raised range rapid rate ready reality realise realize realised
  realized reason reasonable reasons receipt recent recognise recognize recognition record reduce reduction
  refer reference references reflect region regional regular regularly relate related relation relations
  relationship relationships release religious remain remarkable remind remote remove rent repeat replace
  represent representative reputation requested require required resource resources respect respond
  responded rest restaurants result results retail return reveal review reviews reward rich rise risk river
  road round rule rules safe safety sale sample satisfied satisfaction save scheduling scholar scholarship
  scientist scientific season seat second secret secretary section sector secure seek seeking select
  selected selection self sell seller selling senior sensitive sentence series session sessions setting
  settle seven shape shop short shortly shoulder signature significant similarly sincere site sites
  situation size skill skilled skills sleep slightly slow social society solution solutions solve source
  sources south space spend spent spring stable staff stage stand standard standards state statement station
  statistics status stay steady step stone stop store stories story straight strange strategic stream
  strength stress strong structure style subject submit submitted sudden suddenly suffer sufficient summer
  supplier suppliers surgeon surgery survey survive sustainable table talent talented target task taught
  teaching technique techniques technologies telephone television tend tendency term terms test theme theory
  thing things think third thoroughly those though threat three throughout ticket times tiny tired title
  tonight tool tools topic topics total touch tough tour toward towards town track traffic train trained
  trainer transfer transition translate translation translator transport travel travelled treatment tree
  trial trip trouble trust try trying turn type types typical ultimate unable uncle understanding
  unfortunate unfortunately union unique unit united unknown unusual update updates upon usual vacation
  vacuum valuable value values variety various vegetable vegetables venture version video videos view viewed
  views virtual vision voice volunteer volunteering volunteers wait walk wall warmly weakness wealth wear
  wedding weekly weight went western wide wife willing window winter wise woman women wood word words worked
  worker workers workshop workshops worldwide worried worth worthy writer writers writes wrong young younger`

const ranks = new Map<string, number>()
for (const word of `${functionWords.en} ${written}`.split(/\s+/u))
  if (!ranks.has(word)) ranks.set(word, ranks.size)

/** The place of a word among the common ones, 0 the commonest; null when it is none of them. */
export function commonness(word: string): number | null {
  return ranks.get(word) ?? null
}

/** The commonest word that begins alike and is two edits away: letters swapped, forgotten, needless or wrong. */
export function commonWordNear(word: string, isWord: IsWord): string | null {
  for (const common of ranks.keys()) {
    if (common.charCodeAt(0) !== word.charCodeAt(0) || Math.abs(common.length - word.length) > 2) continue
    if (editsBetween(word, common) <= 2 && isWord(common)) return common
  }
  return null
}

/** Damerau's distance, where no letter is edited twice. */
function editsBetween(a: string, b: string): number {
  let [older, old] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1
      let edits = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + wrong)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (older[j - 2] ?? 0) + 1)
      row.push(edits)
    }
    older = old
    old = row
  }
  return old[b.length] ?? 0
}
