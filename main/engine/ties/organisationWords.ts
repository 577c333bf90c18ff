const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Stand between two words of a name and may be written `&`. */
export const connectives = list('and und y et e en i es og och ja ve n и ו および')

const spellings: Readonly<Record<string, string>> = {
  university: `univ uni universitat universitaet universite universita universidad universidade universiteit
    universitet universitetet uniwersytet universitate universitatea universitas universiti universitesi univerzita
    univerzitet univerza sveuciliste egyetem egyeteme yliopisto ulikool университет університет`,
  institute: 'inst institut instituto istituto instituut instytut intezet',
  technical:
    'technische technischen technischer technisch tecnica technique tecnologica tekniska tekniske muszaki',
  tech: 'technology technologies technologie technologia tecnologia tecnologias tecnologie teknologi',
  polytechnic:
    'polytechnical polytechnique politecnico politecnica politecnic polytechnische polytechnisch politechnika',
  catholic: 'catolica cattolica catholique katholische katholieke',
  national: 'nacional nazionale nationale natl narodowy',
  international: 'intl internacional internazionale internationale',
  manufacturing: 'mfg',
  brothers: 'bros',
  saint: 'st sankt',
  mount: 'mt',
  department: 'dept',
  association: 'assn assoc',
  gebruder: 'gebr',
  services: 'svcs',
  center: 'centre ctr',
  group: 'grp',
  hospital: 'hosp',
}
const ordinary: ReadonlyMap<string, string> = new Map(
  Object.entries(spellings).flatMap(([word, others]) =>
    [...list(others)].map((other) => [other, word] as const),
  ),
)

/** The spelling by which a word of a name is compared: `Universität`, `Univ` and `University` are one. */
export const plainWord = (word: string): string => ordinary.get(word) ?? word

/** The short forms that end in a dot, after which a name goes on. */
export const abbreviations = list('univ uni u inst intl mfg bros st mt dept assn assoc gebr natl co corp dr')

/** Join "University" and its place in the languages of the product; they say nothing. */
export const particles = list(
  'of de da do dos das di d du des della delle degli dell del der den dem die von vom zu zum van the at l la le les el los las in te',
)

/** Before a university's name they make it another one: the technical university of a town is not its university. */
export const qualifiers = list(
  `technical tech polytechnic state national medical open free catholic new old royal north south east west northern
  southern eastern western central city upper lower great greater saint port fort mount agricultural pedagogical
  military federal autonomous autonoma international american british european metropolitan applied virtual islamic`,
)

/** Words that name no organisation by themselves. */
export const vagueNames = list(
  'university institute school college company group bank hospital academy department center tech services consulting',
)

/** What people write in the place of a company when there is none, folded. */
export const noOrganisations: ReadonlySet<string> = new Set(
  `self employed, selfemployed, self, freelance, freelancer, freelancing, independent, independent consultant,
  independent contractor, consultant, contractor, retired, student, unemployed, none, n a, na, confidential,
  confidential company, undisclosed, stealth, stealth startup, stealth mode, stealth mode startup, startup, home,
  various, various companies, private, open to work, open to opportunities, looking for opportunities,
  seeking new opportunities, seeking opportunities, actively seeking, in transition, career break, not applicable,
  selbststandig, selbstandig, freiberuflich, freiberufler, freischaffend, autonomo, trabajador autonomo,
  cuenta propia, por cuenta propia, independiente, independant, a mon compte, libero professionista, in proprio,
  autonoma, profissional autonomo, conta propria, zzp, zzper, zelfstandig, zelfstandige, egyeni vallalkozo,
  szabaduszo, rentner, jubilado, retraite, pensionato, aposentado, gepensioneerd, nyugdijas, estudiante, etudiant,
  studente, estudante, company, my company, own business, family business, family`
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' ')),
)

/** Capitals that are read as words of a trade, never as the initials of an organisation. */
export const commonCapitals = list(
  `ceo cto cfo coo cmo cio cso cpo chro vp svp evp usa uk uae eu seo sem crm erp iot saas paas b2b b2c phd mba bsc msc
  bba mph llm md jd cpa cfa pmp llc ltd plc gmbh inc hr it ai ml ui ux qa kpi roi okr api aws gcp sap sql php css html
  faq asap fyi btw lol diy ngo sme smb kyc aml gdpr iso esg csr dei pr asia emea apac latam dach mena the and for you
  not but all our new get now yes der die das und ich con por que los las les des une est per che`,
)

/** After a name they do not make it a longer one: `Tidemark Alumni`, `Tidemark Kollege`, `Tidemark UK`. */
export const followers = list(
  `alumni alumnus alumna alum graduate graduates grad team colleague colleagues days office offices years
  i we you he she they it my our your hi hello dear best regards thanks thank cheers from in at and or but as since
  until when where then with for to is was are were who which that this the a an if so please let would could hope
  kollege kollegen kollegin kolleginnen mitarbeiter mitarbeiterin mitarbeitern zeit standort abteilung lager student
  studentin studenten studium werkstudent praktikant praktikantin leiter leiterin absolvent absolventin viele liebe
  grusse gruss sie wir ich uber und fur von seit bis damals
  former ex ceo cto cfo coo vp director manager head lead senior junior chief engineer analyst planner buyer intern
  trainee apprentice founder partner president supervisor coordinator specialist assistant consultant professor
  lecturer researcher january february march april may june july august september october november december
  uk usa us eu emea apac dach germany deutschland france spain espana italy italia portugal brasil brazil netherlands
  nederland austria switzerland poland hungary europe europa bsc msc ba ma mba phd class`,
)

/** Before a name they are no part of it, though written large: `Former Tidemark planner`, `Hi Tidemark`. */
export const forerunners = list(
  `former ex formerly previously fellow at from in for with by of and to the a an our your my i we hi hello dear
  alumni alumnus alumna alum colleague colleagues kollege kollegin kollegen student studentin studied joined bei beim
  vom von der die das zur zum im en em na no chez presso bij hos aan de la le les el los las du des da do di del
  della al alla all am an ehemals ehemaliger ehemalige fruher gracias merci danke manager director head lead engineer
  planner ceo cto cfo coo vp graduate phd msc bsc mba ba ma bachelor master professor lecturer researcher`,
)
