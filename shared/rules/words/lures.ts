import type { WordList } from '../text/intent.ts'

const kin = 'wife|husband|brother|son|daughter|sister|cousin|nephew|friend|boyfriend|inlaw'

/** Pleas, schemes and frauds in the few words in which they come to strangers. */
export const lures: WordList = {
  seeksWork: {
    plain: [
      'have|got|get|find|know ..3 job|work|shift|shifts|internship|something|placement ..1 for me|my',
      'hook|link me up',
      'searching|looking|search|look for ..1 a work',
      `${kin} ..2 is|are|who ..1 searching|looking|needs|wants|seeking|unemployed`,
      'keep me in ..1 mind',
      'looking|searching|seeking|search|seek ..1 for ..1 a|my|another|next|new ..1 new|next|another ..1 post|position|role|job|employer|challenge|workplace',
      'got|have ..1 any|some shifts|work|vacancy|vacancies|jobs',
      'sent|made|written ..2 # applications',
    ],
  },
  begs: {
    plain: [
      'any|whatever|whichever ..1 role|location|enterprise|shifts|contract|company|country ..1 any|please|as|whatever|will|may',
      'can start ..1 whenever|straight|immediately|anytime|any',
      'will|would ..1 never forget',
      'in|at ..1 hospital ..6 deposit|operation|doctors|doctor|surgery',
      'send|give|donate anything|something|any|whatever',
    ],
  },
  deceives: {
    plain: [
      'unusual|suspicious sign|login|activity|transaction',
      'confirm|verify|update your ..2 mailbox|bank|identity|password|card|wallet',
      'bank ..1 details ..3 changed|change|new',
      'honest|trustworthy|serious man|woman|partner|person|foreigner',
      'consignment|trunk boxes|box|of',
      'what s your telegram|whatsapp|number',
      'barrister|attorney|lawyer ..6 deceased|late|client|relative|inheritance',
    ],
  },
  invests: {
    plain: [
      'second|other|extra|additional|another ..1 stream|streams|income|incomes|ways ..2 of|from|making|income|alongside',
      'raising|raise|round ..2 # ..2 from|million|k|angels|seed|of',
      'room|place|spot for one|two ..1 more',
      'mentor|friend|partner ..1 retired|retire ..1 at',
      'stokvel|syndicate|tranche|presale|tokenomics|ponzi',
      'deposit|invest # ..3 take|get|receive|earn',
      'from home ..4 hour|hours|day|week|phone',
      'expected|target|projected return|irr|yield',
      'own boss|use',
    ],
  },
  promotes: {
    plain: [
      'follow|join|find us|me ..1 on|at|here',
      'come|please|do|kindly follow|like|subscribe|join',
      'my|our|weekly|daily|monthly|free ..1 letter|newsletter|ebook|column|channel|page|show|podcast|group ..3 for|called|is|has|with|every|readers|where',
      'e book',
      'out|available now|today|yesterday|tuesday|friday|everywhere ..2 and|at|for|on|paperback|stores',
      'leave|leaving|give ..2 star|stars|review|reviews|rating',
      'sub|subs|subscribe|subscribers ..1 too|if|back|now|on',
      'logo on ..1 our|the',
      'ticket|tickets|table|seats ..1 $|€|£|usd|# ..1 #|k|each|per|from',
      'days|hours|seats|tickets|spots left ..1 on|in|for|at',
    ],
  },
  sells: {
    plain: [
      'my treat',
      'ex|from|in stock',
      'price negotiable',
      'patronise|patronize',
      'who ..2 decides|buys|deals|orders|handles ..2 transport|purchasing|building|that|it|this|on',
      'i ve|have ..1 got ..1 a|an|two|three|some ..1 gap|slot|place|places|fridays|openings|spaces',
      'send|mail|give|show me ..1 your|a|the last|latest|recent|current|month ..1 invoice|bill|statement|contract|policy',
      'tray|carton|crate|bottle|sack|tonne|ton|kilo|pallet|jar ..1 #|at|minimum|for',
      '# ..1 p|pp|pcs|pieces|pax minimum|wine|vat|all|each|per',
    ],
  },
}
