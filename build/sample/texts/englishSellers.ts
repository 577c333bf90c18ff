import type { Phrasebook } from './phrasebook.ts'

/** English texts of those who want something. */
export const englishSellers: Phrasebook['lines'] = {
  pitch: [
    '{hello} {thanksForAdd} {offer} {ask}\n\n{bye}',
    '{hello}\n\n{thanksForAdd}\n\n{offer}\n{ask}\n\n{bye}',
    '{hello} I came across {yourCompany} and was impressed. {offer} {ask}',
    '{hello} quick one: {seller} {buyers} {win}. {ask}',
    '{hello} are you {still|also} paying too much for {bill}? {offer} {ask} {bye}',
    '{hello} I would love to show you {sold}. {offer}\n\n{ask}',
    '{thanksForAdd} {offer} We have a special price until {weekday}. {ask}',
    '{hello} who is in charge of {chore} at {yourCompany}? {offer} {ask}',
    '{hello} what if {yourCompany} could {win}? That is what {company} does. {ask}\n{bye}',
    '{hello} {thanksForAdd} No sales talk, just a fact: our clients {win}. {ask}',
  ],
  // One text that many send, word for word.
  'copied-pitch': [
    'Hi {you}, thanks for connecting! I noticed that most operations leaders lose ten hours a week on reporting. Our dashboard gives them back, and the first month is on us. Could I show you how it works in a short call this week? https://dashbridge.example/call',
  ],
  chase: [
    'Hi {you}, just floating this to the top of your inbox.',
    'Did you get a chance to look at my last message, {you}?',
    '{hello} I know you are busy. Would {weekday} at {clock} suit you better?',
    'Following up once more, {you}. {ask}',
    'Hi {you}, I have not heard back. Should I close your file?',
    'Any thoughts on {sold}? {ask}',
    'Last try from my side, {you}: only {number} places are left at this price. {ask}',
    '{you}, bumping this. {seller} {buyers} {win}, it would be a pity to miss it.',
  ],
  'job-plea': [
    'Dear {Sir|Madam|Sir/Madam}, {thanksForAdd} I am looking for {anyJob}. Please find my CV attached and kindly help me.',
    'Hello {you}, please I need {anyJob} urgently. I can start {tomorrow|immediately}. Please reply.',
    'Hi {you}, {thanksForAdd} Kindly refer me for {anyJob} at {yourCompany}. I am hard working and willing to relocate.',
    'Good day, I am searching for {anyJob}, any salary. Please forward my CV to your HR. Thank you and God bless.',
    'Hello {Sir|Madam|dear}, is there {anyJob} for me? I have been without work for {years} months. My number is {phone}.',
    'Hi, do you have openings? I apply for {anyJob}. CV: https://{host}/cv/{path}',
  ],
  'job-chase': [
    'Hello, did you receive my CV?',
    'Please any update on the job, {you}?',
    'Good {morning|evening} {you}, I am still waiting for your kind reply.',
    'Please help me with {anyJob}, I beg you.',
  ],
  invest: [
    '{hello} would you like a second income next to your job at {yourCompany}? I trade with a small group and we made {percent} last {week|month}. Shall I send you the link? https://{host}/{path}',
    'Hello {you}, how is your day going? I work with digital coins and can teach you how to earn {percent} a month, guaranteed. Do you use WhatsApp?',
    '{hello} {thanksForAdd} We open a private round for {number} investors, minimum 5,000, fixed return of {percent}. {ask}',
    'Hi {you}, people like you earn passive income with our {flats|parking spaces|trading robot}. Returns of {percent}. Message me INFO and I explain everything.',
  ],
  promote: [
    'Hi all! My new course "{Lead Like a Lighthouse|Sell in Your Sleep|The Calm Calendar}" is out, {percent} off until {weekday}: https://{host}/{path} Please share!',
    '{hello} {thanksForAdd} Join our free webinar on {weekday} at {clock}: "{How to|Why you should} {win}". Register at https://{host}/{path}',
    'Dear connections, please follow our page {company} and leave a like 👍 https://{host}/{path}',
    '🚀 Only {number} seats left for the {month} batch of our {chore} bootcamp! Certificate included. Enrol now: www.{host}',
  ],
  unfilled: [
    'Hi {unfilledName}, I noticed that {unfilledCompany} is growing fast. {offer} {ask}',
    'Hello {unfilledName}, {thanksForAdd} Most people in your position at {unfilledCompany} struggle with {chore}. {ask}',
  ],
  fraud: [
    'Greetings, I am the lawyer of a late client who left {amount} million and no heirs. Reply in confidence to chambers@{host} and {percent} is yours.',
    'CONGRATULATIONS {you}, your profile was drawn in our {month} lottery. Claim your prize with your bank details: https://{host}/{path}',
    'Hello dear, your smile caught my eye. I am an honest widowed captain. Write to me in private: {path}@{host}',
  ],
  'introduced-pitch': [
    'Hi {you}, we met at {event}, I was the one who asked about {topic}. I have since joined {company}, where we build software for {chore}. If you ever want to compare notes, or see it, tell me. {me}',
    'Hello {you}, {mutual} said you are rethinking {topic} at {yourCompany} and that I should write to you. I run {company}; we did the same job for the harbour in {city}. Would a call in {month} be welcome?',
  ],
}
