import type { Phrasebook } from './phrasebook.ts'

/** English texts of people who talk with each other. */
export const englishTalk: Phrasebook['lines'] = {
  // LinkedIn's own buttons, quoted as they are.
  'one-tap': [
    'Congrats on the new role!',
    'Congrats on your work anniversary!',
    'Happy birthday!',
    'Happy Birthday',
    "Thanks for connecting! Hope you're doing well",
    'Congrats on starting your new role at {yourCompany}!',
    'Message request accepted',
    '👍',
  ],
  thanks: [
    '{hello} {thanksForAdd} {Have a good week!|Enjoy the {weekday}.|Greetings from {city}!}',
    'Thank you for {accepting|connecting}, {you}. I enjoy reading about {topic}.',
    'Nice to meet you here, {you}! {I am curious about what you do at {yourCompany}.|I follow your news about {topic}.|Hope to see you at {event} one day.}',
    'Happy to connect, {you}. {All the best with {thing}!|Good luck with {topic}!|Regards from {city}.}',
    'Happy birthday {you}! {Have a wonderful day.|Cake at {place}?|All good things for the new year.}',
    'Congratulations on {the new warehouse|the award|ten years}, {you}! Well deserved.',
    'Good {morning|evening} {you}, hope all is well in {city}.',
  ],
  recruit: [
    '{hello} I am {myName} of {company}. We are looking for a {role} for a firm in {city}: permanent, a team of {number}, and a fair salary. Your work on {topic} fits very well. Would you like to see the description?\n\n{bye}',
    '{hello} a client of ours in {city} needs a {role} from {month} on. Your years at {formerCompany} made me think of you. May I tell you more on {weekday}?\n\n{bye}',
    '{hello} {thanksForAdd} I recruit for {company} and have one post on my desk that matches your profile: {role} in {city}. If it is not for you, do you know somebody?',
  ],
  'recruit-again': [
    'Hi {you}, just checking whether you saw the {role} post. If it is a no, that is fine too.',
    'Thank you for answering, {you}. I have sent you the description by e-mail.',
    'Understood, thank you. I will keep you in mind for {city}.',
  ],
  question: [
    '{hello} I am {myName}, I study logistics at {school} and write my thesis on {topic}. May I ask how you count {thing} at {yourCompany}? Two sentences would help me a lot.',
    '{hello} your post on {topic} says that {thing} was {state} at first. What changed it? I lead a small team at {company} and we are stuck at the same point. {me}',
    '{hello} may I ask for your advice? We are choosing between two ways to plan {topic} at {company}, and you have tried both. Which would you take today? {bye}',
  ],
  'question-more': [
    'Thank you, that helps! One more thing: how long did it take until {thing} worked?',
    'That is very kind, {you}. We will try it {when} and I will tell you how it went.',
  ],
  'price-asked': [
    'Hello {you}, we are looking for a supplier for {topic} at {myCompany}. {colleague} recommended {company}. Could you send me a quote for {number} {sites|units} by {weekday}?',
    'Hi {you}, your stand at {event} looked good. What would it cost to fit out {number} docks? Nora',
  ],
  'price-more': [
    'Thank you {you}, that is clear. Does the price include {training|delivery|the first service}?',
    'Good, let us talk {when}. Please bring {colleague} along.',
  ],
  'price-told': [
    'Hello {you}, thank you for asking! For {number} of them I can offer {amount},400 each, delivery to {city} included. Shall I send the paper to your office?',
    'Here is the offer as promised, {you}. Ask me anything. {me}, {company}',
  ],
  'price-yes': [
    'Yes, it does, and two days of training as well. {When would you like to start?|We could start in {month}.}',
    'With pleasure, {weekday} at {clock} suits us. See you at {place}.',
  ],
  'owner-answers': [
    'Hi {you}, good question. We {counted twice for a month|started with one dock only|asked the night shift first} and wrote down {thing}. {Happy to send it.|That made the difference.|It took us {number} weeks.}',
    'You are welcome to a copy of our plan, {you}. {Look at page {number}.|Start with {thing}.} {Tell me how it goes.|Good luck!}',
  ],
  'owner-declines': [
    'Thanks {you}. {Not for me right now, but I will pass it on.|Interesting, please send it over.|I am happy where I am, good luck with it!}',
  ],
  'owner-thanks': [
    'Thank you, {you}! {Likewise.|That is kind.|All the best.|Greetings to {city}.}',
    'Thanks {you}, {same to you.|nice to meet you too.|see you at {event} perhaps.}',
  ],
  // LinkedIn's buttons again, tapped by the owner.
  'owner-taps': ['Congrats on the new role!', 'Congrats on your work anniversary!', 'Happy birthday!'],
  'owner-greets': [
    'Hi {you}, {thank you for coming to {event}.|good to see you at {place}.|congratulations on the move to {company}!}',
  ],
}
