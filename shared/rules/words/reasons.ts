import type { WordList } from '../text/intent.ts'

const kin =
  'friend|sister|brother|colleague|daughter|son|wife|husband|boss|student|customer|neighbour|neighbor|mum|mother|father|dad|aunt|uncle|cousin|teacher|coach'
const writings =
  'post|posts|thread|article|talk|newsletter|video|list|book|profile|checklist|piece|template|guide|slides|glossary|patterns|map|column|blog|podcast|interview|recipe|story|drawings|photos'
const crafts =
  'make|build|breed|repair|restore|keep|grow|bake|dig|paint|translate|sew|farm|tune|brew|weld|teach|drive|fly|dive|carve|sharpen|photograph|plan|run|train|print|weave|raise|fish|cook|edit'

/** What strangers say in a few words, in English: why this person, how one met, who sent one, what they ask; and how they scold. */
export const reasons: WordList = {
  reason: {
    plain: [
      'your ..4 saved|fixed|helped|solved|explained|cured|taught|convinced|changed ..1 me|my|us|our|a|how|two',
      'still use|using|laughing|thinking|laugh ..3 your|the|it|that|about|at',
      'forwarded|passed|showed|sent|shared|printed|print|quote|bookmarked ..1 it|your|yours|them|this ..3 to|for|around|on|my|all|with|in',
      `sent|forwarded|passed|gave|showed|pointed|shared ..2 me|us|to|round|around|by ..2 your|the|from ..3 ${writings}`,
      `${kin} ..2 sent|forwarded|showed|gave|shared|reads|read|recommended|passed ..5 your|you|it`,
      'your|the summary|profile|page|headline|about|cv ..1 says|said|mentions|lists|tells|shows ..2 you|that',
      'read|saw|see|noticed ..2 in|on|from your summary|profile|about|page ..2 that|you',
      'listened|listening|subscribed|subscriber|reader ..1 to|of|since ..3 your|every|episode|all|issue',
      `your ..2 ${writings} ..2 is|are|was|were ..2 the|so|lovely|clear|clearest|useful|usefull|beautiful|great|best|passed|being`,
      'your ..4 fit|fits|works|work|lasts|holds|runs ..3 better|best|perfectly|fine|well ..2 than|for|in|on',
      'you ..1 seem to be|seem|are|re ..1 the only|one|few ..3 who|person|that',
      'you ..1 offered|promised|said|mentioned ..2 at|on|to|in|you|that ..4 show|panel|have|send|sauna|checklist|prices|drawing|would',
    ],
    hints: [
      'because ..1 you|i|we|your ..2 write|teach|dig|also|same|work|repair|breed|play|bought|have|restoring|use|run|know|wrote|said|do|did',
    ],
  },
  introduces: {
    plain: [
      `i ..1 ${crafts} ..4 in|for|at|from|near|on|with|of`,
      `${kin} of|s ..3 here`,
      'lead|officer|manager|instructor|apprentice|trainee|foreman|teacher|nurse|warden|treasurer|secretary ..1 at|of|for|in ..2 a|an|the',
      'i took|ve|have over|taken|inherited from|over|your',
      'i was|am|m ..1 the ..1 one|person|guy|man|woman|lady|chap ..2 who|with|in|from|at|that',
    ],
  },
  shared: {
    plain: [
      'class|cohort|year of # ..8 class|school|row|grammar|girls|boys|remember|here|college',
      'class of #|the',
      'long|ages ..1 time|ages|while since ..2 our|the|those ..3 days|times|years',
      'fellow|ex|former ..3 here|runner|survivor|alumna|alumni|ringer|walker|singer|player',
      'thanks|thank|cheers ..2 for ..1 the|your ..2 chat|lift|tour|help|ride|seat|company|patience|tip|welcome|coffee|advice|talk|call',
      'thank|thanks ..2 for ..1 moderating|finding|pulling|helping|lending|showing|driving|sharing|saving|hosting|organising|organizing|bringing|returning',
      'you ..1 trained|taught|judged|drew|reviewed|coached|supervised|examined|repaired|treated|interviewed|installed|fixed me|my|us',
      'joy|fun|great|good|lovely|pleasure ..1 to ..1 share|sharing|running|run|sit|sitting|see|seeing ..2 you|with|into|the',
      'sat|stood|sitting|sang|sing|played|rowed|hiked|served ..2 next|beside|behind|opposite|with|near ..1 to|you|me',
      'you ..3 still owe|have|own ..1 me|my',
      'both speaking|fighting|commented|waiting|living|members|sing|sang|play',
      'agreed|promised ..1 i|we|here|to ..2 connect|connecting|write|send|add',
    ],
    hints: [
      `says|said|reckons|thinks|insists|suggested ..1 we|i|you|that ..2 should|ought|get|d|must|are|re`,
      'got|have your name|contact|number from|off|through',
      'your ..1 new contact|adviser|advisor|account|manager|neighbour|neighbor|tenant',
    ],
  },
  asks: {
    plain: [
      'may|might|could|can i|we ..1 ask|quote|use|copy|borrow|reprint|follow|watch|visit|show|print',
      'ask ..1 which|what|how|where|whether|who|when',
      'is it true',
      'any idea|chance|tips|hint',
      'how|which|what|where ..3 did|do|was|does you ..2 use|find|do|get|make|manage|handle|split|deal|choose|read|learn',
      'six|ten|two|three|four|five|eight|few|# questions',
    ],
  },
  recruits: {
    plain: [
      'looking|seeking|need|needs|search|searching ..2 a|an|for ..4 part|two|three|four|# ..1 time|days|day|hours ..2 week|a',
    ],
  },
  rude: {
    plain: [
      'reject|rejected|rejecting|refuse|refused|declined ..1 my|me',
      'second|last|two|three|both try|invite|invites|request|requests|invitations ..3 you|answered|i',
      'manners|decency|courtesy|politeness|polite',
      'too ..1 good|busy|important|proud ..1 for|or|to',
      'lurking|stalking|ashamed|unprofessional|unprofesional',
    ],
  },
}
