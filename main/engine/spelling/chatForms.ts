const wordsIn = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean)

/** Shortened and spoken forms, and words without their apostrophe: a matter of manner, not of spelling. */
export const chatForms: ReadonlySet<string> = new Set(
  wordsIn(`
    abt aed aint ama appt apr arent atm aud aug awol bcos bcoz bcuz bday bfn bgd brb btw btwn bwah bytheway
    canna chf cmon convo coulda couldnt couldve coz ctrl cus cuz cya dec deets defo dep deps devs didnot didnt doesnt
    dont edu eng engr enuf eur extn fam faqs fbf feb fyi gbp gd gdpr geez gn grt hadnt haha hahaha hav
    havent hehe helloo heres heya heyy hiyaa hlo hmmm hoomans howre idk ima imho imo infos inr intl isnt
    itll ive jan jk jpy jul kno ladys lmao lmk lol lotsa lotta luv maam merci mgmt mgrs mins mktg mngr msg
    msgs mtgs mth mths mustnt nite nov nvm nxt obv obvs oct okey oki okie omg orgs oughta plc pleaz plis pls
    plse plz plzz ppl prefs prev probs quals que reco recos req reqs rgds rly rofl rsvp sep sept sgd shant
    shld shoulda shouldnt shouldve shud smth smthg soz srs srsly sry svc tbc tbd tbh tgif tha thankx thanx
    thatll thats therell theres theyll theyre theyve thnks thnx thot tht thx tks tkx tmr tmrw tnx tomo
    tonite tsk ttyl ty tysm umm ure urgh urs usd utils vid vids vip wasnt wassup wat watcha wdyt werent
    whatsup whos wid wil wks wld woah woulda wouldnt wouldve wrt wud xmas xox xoxo yaay yall yay yeh yoe
    youd youll youre youve yw`),
)
