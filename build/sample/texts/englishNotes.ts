import type { Phrasebook } from './phrasebook.ts'

/** English notes of invitations. */
export const englishNotes: Phrasebook['lines'] = {
  'note-stock': [
    "I'd like to add you to my professional network on LinkedIn.",
    "I'd like to add you to my professional network on LinkedIn. - {myName}",
    'I’d like to add you to my professional network on LinkedIn.',
    'Since you are a person I trust, I wanted to invite you to join my network on LinkedIn.',
    "Hi {you}, I'd like to join your LinkedIn network.",
    "Hi {you}, I'd like to connect with you on LinkedIn.",
  ],
  'note-reason': [
    'Hi {you}, I run the night shift at {company} and your talk on {topic} changed how we plan our docks. I would like to follow your work. {me}',
    'Hello {you}, I am writing my thesis on {topic} and quote your article twice. May I ask you three short questions about it? {myName}',
    'Hi {you}, I look after {topic} at {company} and we are about to try what you described at {event}. I would be glad to compare notes. {me}',
    'Dear {you}, I am {myName}, {position} at {company}. Your answer about {topic} in the Cold Chain Circle saved us a week, and I would like to say thank you properly.',
    'Hello {you}, I teach supply chain at {school} and would like to ask you for one thing: would you speak to my class about {topic} in {month}?',
    'Hi {you}, {me} here, I moved to {city} to lead {topic} for {company}. You wrote that {place} is where logistics people meet; I would like to know more of them.',
  ],
  'note-mutual': [
    'Hi {you}, {mutual} suggested I write to you: we are both working on {topic}, and {me} at {company} should hear how you did it, they said. Happy to connect!',
    'Hello {you}, I work with {mutual}, who speaks highly of your team. I am {position} at {company} and would like to ask you about {topic}.',
  ],
  'note-colleague': [
    'Hi {you}, we overlapped at {formerCompany} in {workYear}: I was on the late shift with {colleague} when {thing} broke down. I am at {company} now and would like to stay in touch. {me}',
    'Hello {you}, former {formerCompany} colleague here, second floor, {workYears}, next to {colleague}. Good to see what you do these days! {me}',
    'Hi {you}, back in {shortYear} I drove the night tour for {formerCompany}; you may remember me from {thing}. I would like to hear how you are. {me}',
    'Hi {you}, I was with {formerCompany} until {workYear}, in the yard with {colleague}. I would be glad to be in touch again. {me}',
    'Hello {you}, I was at {formerCompany} as well, on the docks, and {colleague} told me where you are now. {me}',
    'Hi {you}, I started at {formerCompany} in {laterYear}, after you had left, and work with what you built for {topic}. May I ask you about it? {me}',
    'Hello {you}, one summer at {firstCompany}, you and I and {colleague} in the cold. Do you remember? I am at {company} now. {me}',
    'Hi {you}, I joined {yourCompany} in {presentYear}, night shift, north gate. I would like to talk to you about {topic}. {me}',
  ],
  'note-schoolmate': [
    'Hi {you}, {school}, class of {schoolYear}, two rows behind you in thermodynamics. I am at {company} now. Good to find you here! {me}',
    'Hello {you}, we studied together at the {school}, {schoolYears}. I look after {topic} these days and would like to compare notes. {myName}',
    'Hi {you}, I went to {school} too, and heard you speak at the alumni evening. I would like to follow your work. {me}',
    'Hello {you}, evening course at {otherSchool}, {otherYear}: we shared the broken compressor. Glad to see you here. {me}',
  ],
  'note-group': [
    'Hi {you}, we are both in the {group} and I enjoyed your answer about {topic}. I would like to stay in touch. {me}, {company}',
    'Hello {you}, I read you in the {group} every week, and would be glad to meet you at the next evening in {month}. {myName}',
    'Hi {you}, I saw that you care about {interest}, as I do. I look after returns at {company} and would like to hear how you got into it. {me}',
  ],
  'note-near': [
    'Dear {you}, I teach transport planning at the {nearSchool} and read your article on shift handovers with my class. May we send you three questions? {myName}',
    'Hi {you}, I look after returns at {nearCompany} and your talk on pallet tracking helped us a lot. I would like to follow your work. {me}',
  ],
  'note-recruiter': [
    'Hello {you}, I recruit for {company}. A client in {city} is looking for a {role}, permanent, team of {number}, and your years at {formerCompany} fit well. May I send you the description? {myName}',
    'Hi {you}, {myName} from {company}. We are filling the post of {role} for a family firm in {city}. If it is not for you, perhaps you know someone?',
  ],
  'note-pitch': [
    'Hi {you}, {seller} {buyers} {win}. {ask}',
    'Hi {you}, I see {yourCompany} is growing. We offer {sold}. {ask}',
    'Hello {you}! Let us connect so I can show you how to {win}. {ask}',
    '{you}, still losing money on {bill}? {company} cuts them by {percent} or you pay nothing. {ask}',
  ],
  'note-copy': [
    'Hi {you}, I help ambitious operations leaders like you turn LinkedIn into a steady flow of clients without spending a cent on ads. Let me send you my free blueprint! {me}',
  ],
  'note-job-plea': [
    'Dear {Sir|Madam}, I am looking for {anyJob}, please help me. I can start {tomorrow|immediately}.',
    'Hello {you} please accept me and refer me for {anyJob} in your company, I am hard working.',
    'Kindly give me {anyJob}. Any salary. My CV is on my profile. God bless you {sir|madam}.',
  ],
  'note-rude': [
    'You have ignored me twice already. Accept this time, it costs you nothing.',
    'Accept me and I explain. Hurry up, I do not ask three times.',
  ],
  'note-flattery': [
    'Wow, what an amazing and inspiring profile! It would be an honour to be in your great network.',
    'Your profile is truly impressive. I love to connect with wonderful like-minded people like you!',
  ],
  'note-misspelled': [
    'Hi {you}, I liked your artikel about {topic} very mutch and would like to ask wich software you use for it. Grateful for a reply. {me}, {company}',
    'Hello {you}, I am responsable for {topic} at {company} and beleive we have the same problem with {thing}. Can we exchange experiance?',
  ],
  'note-owner': [
    'Hi {you}, good to meet you at {event}. You wanted to see how we handle {topic}; I am happy to show you {when}. Nora',
    'Hello {you}, I lead operations at {myCompany} and read what you wrote about {topic}. I would like to hear how it went. Nora Quillfeather',
    'Dear {you}, {colleague} tells me you know all about {topic} at {company}. May I ask you two questions about it? Nora',
    'Hi {you}, Nora from {myCompany}. We are looking for a speaker on {topic} for {event} in {month}, and I thought of you.',
  ],
}
