import type { WordList } from '../text/intent.ts'

const things =
  'order|parcel|shipment|delivery|booking|reservation|samples|repair|claim|proof|deposit|payment|invoice|receipt|' +
  'application|registration|refund|membership|prescription|proposal|talk|paper|abstract|session|slot'
const callers =
  'courier|driver|fitter|technician|assessor|mechanic|electrician|plumber|surveyor|printer|haulier|carrier'
const days = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today'

/** Business that is under way between the two, in English: an order, an invoice, a contract, a talk to be given, a trial. */
export const dealings: WordList = {
  answers: {
    plain: [
      'everyone|everybody|those|all|alle|diejenigen ..1 who|die ..1 hasn|haven|has|have|not|noch|nicht',
      'your ..1 membership|subscription ..4 ends|ended|ran|expires|expired|runs|renewed|lapsed|due',
      'as ..1 quoted|usual|always|before|ordered|arranged|planned|decided',
      'balance|deposit|remainder|rent|total ..2 of|is|stays|due|paid|remains ..1 #',
      'still|yet|only|just ..1 miss|missing|need|waiting|open|lack ..4 invoice|receipt|receipts|slides|bio|signature|slip|slips|number|confirmation|approval|ok|passport|answer|vote|copy',
      'need|needs|want|wants|missing|wait|waiting ..2 your ..1 signature|slides|bio|approval|ok|iban|confirmation|passport|decision|copy|vote|measurements|logo|number',
      'collect|pick|picked it|them|up ..3 from|at|between|tomorrow|any|before|today',
      'upload|send|get ..3 slides|presentation|bio|abstract|logo|measurements|proofs',
      'joining|join|agreeing|agreed|accepting ..2 our|the|to ..1 panel|speak|take|jury|host|committee|workshop',
      'kick off|kickoff',
      'countersigned|signed|signature ..3 contract|agreement|minutes|lease|page|form|copy|back|pilot',
      'thank|thanks ..2 for|you ..2 introduction|introducing|recommending|putting|referral|recommendation|samples|invoice|payment|slides|applying|application',
      'feedback|notes|report|results|impressions|findings|thoughts ..2 from|on|after|about ..3 pilot|beta|test|trial|week|build|tests|sample|draft|course|staging',
      'taken|took|taking|inherited over ..2 your|from ..3 file|account|mr|mrs|ms',
      `viewing|viewings|delivery|pickup|appointment|fitting|handover ..4 ${days}`,
      'we ..1 voted|decided|agreed|settled',
      'you ..1 owe|paid|forgot|left|owed me|us|it|your|already',
    ],
    hints: [
      `your ..2 ${things} ..4 is|are|was|were|has|have|came|will|arrived|accepted|ready|went`,
      'invoice|bill|statement|receipt|quote ..3 attached|enclosed|follows|again|below|open|unpaid|corrected|due|paid|went|sent|no|number|nr',
      `${callers} ..2 can|will|comes|collects|rings|rang|calls|came|needs|called|left|has|have ..6 ${days}|at|up|you|yours|it`,
      'price|rate|rent|fee|terms|amount|date ..1 as|we ..1 we|agreed|discussed|quoted|fixed|before|usual',
      'reference|claim|case|waybill|tracking|serial|po|invoice #|no|nr',
    ],
  },
  buys: {
    plain: [
      'login|password|account|licence|license|trial|access ..2 expired|expires|locked|blocked|ended|deactivated',
      'extend|prolong|reactivate|unlock|reset|restore ..2 trial|account|login|access|password|licence|license',
      'screenshot|screenshots|log|logs|video ..1 of|from ..1 error|bug|crash|problem|issue|message',
      'since|after ..1 the|last|your|latest ..1 update|upgrade|release|version|switch|move',
      'we|i ..1 use|run|bought|ordered|own|purchased|have ..2 your|#|two|three|yours ..4 app|software|machine|machines|system|template|presses|readers|planner',
      'your ..1 app|software|program|programme|portal|helpdesk|hotline|support|terminal|machine|shop|people ..3 logs|crashes|freezes|fails|shows|says|keeps|stopped|doesn|does|won|asks|swallowed|sends|said|told|is|answers|never',
      'error code|message|when|#',
      'gives|shows|get|got|throws ..1 an|a|me error',
      'can|could|t|cannot|couldn ..1 log|sign|export|import|print|save|open ..2 in|it|the|anything|my|our',
      'who|whom ..1 can|do|should|shall|must|could i|we ..1 send|report|talk|write|ask|tell|call|speak|turn',
      'is|was|are ..2 normal|fair|expensive|reasonable|overpriced',
      'would|will you ..1 buy|choose|take|recommend ..2 again|it|them|one',
      'was|is it|that ..1 worth|worthwhile',
      'quoted|charged|offered|charging|quoting me|us',
      'they|he|she|dealer|seller|rep|plumber|landlord|agency|agent|guy|someone|supplier|bank ..2 wants|want|asks|charges|charge|offers|offered|quoted|quotes|wanted ..2 #|me|us|more|from',
      '#|two|three|four|several quotes|offers ..3 came|are|so|from|in|for|now|and',
      'comparing|compare|choose|choosing|decide|deciding ..2 between|three|two|systems|offers|quotes|suppliers',
      'short list|shortlist',
      'does ..2 include|cover|fit|work|handle|support ..3 and|the|a|with|on',
      'what|how ..2 charge|cost|costs|rate|price ..3 workshop|day|week|hour|site|us|people|month',
      'we ..1 have|ve budget|about|around',
    ],
  },
  shared: {
    plain: [
      'treasurer|secretary|chair|chairman|chairwoman|member|members|president|board ..1 of|at|in ..3 club|association|choir|guild|society|school|cooperative|coop|council|union|church|committee|group',
      's mum|mom|dad|mother|father|wife|husband|neighbour|brother|sister ..1 here|from|again|speaking',
      `from|in|of your|our|the ..2 choir|class|club|team|running|rowing|reading|book|parents|sauna|allotment ..1 group|club|choir|team|class|committee`,
      'your|our electrician|plumber|painter|landlord|tenant|accountant|bookkeeper|dentist|cofounder|neighbour|neighbor|flatmate|joiner|carpenter|fitter ..1 here|from|again|is',
      'you|we ..1 were|was|are|re both|also|all ..2 at|in|members|speaking|on',
    ],
  },
  vacancy: {
    plain: [
      'apply|applying|applied|application|interested ..1 for|in|to ..1 the|your ..5 at|in your ..2 school|firm|company|clinic|museum|library|lab|team|university|hotel|office|workshop',
      'apply|applying|applied|application ..1 for|to ..1 the|your ..4 position|role|post|vacancy|job|apprenticeship|traineeship ..3 on|ref|req|you|closing|that|which|in',
      'position|role|post|vacancy|job ..6 ref|req|reference|no|nr|code ..1 #',
      'responding|reply|replying|answering|answer|writing ..2 to|about ..3 post|vacancy|ad|advert|opening ..3 on|you|that',
    ],
  },
  recruits: {
    plain: [
      'thank|thanks ..2 for ..1 applying|sending ..3 for|to|your|in ..3 post|role|position|job|application',
      'invite|like you to|for ..2 interview',
      'first|second|third|final interview|round',
      'closing date|salary',
    ],
  },
}
