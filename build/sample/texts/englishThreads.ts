import type { Thread } from './phrasebook.ts'

export const englishThreads: readonly Thread[] = [
  [
    [
      'Are you at {event} {when}?',
      'Hi {you}, are you going to {event} this time?',
      '{you}, do I see you at {event}?',
    ],
    [
      'Yes, I arrive on {weekday}. {Coffee|Lunch|A walk} before it starts?',
      'I am, {colleague} comes too. Meet at {place}?',
    ],
    [
      '{Perfect|Gladly|Good idea}. {weekday} at {clock}, {place}?',
      'Yes please, I need {coffee|somebody to complain to}.{laugh}',
    ],
    ['See you there.', 'Done, it is in my calendar.', 'Bring {the photos|{colleague}|an umbrella}!'],
    [
      'That was {fun|too short|a good evening}. Next time in {city}.',
      'Thanks for {lunch|the walk|introducing me to {colleague}}!',
    ],
  ],
  [
    ['How is {thing} coming along?', 'Any news about {thing}?', 'Did you ever sort out {thing}?'],
    [
      'It is {state}. {colleague} took it over last week.',
      '{Slowly|Surprisingly well}. It is {state}.',
      'Ask me again in {month}.{laugh}',
    ],
    [
      'Same here with {thing}: {state}.',
      'Would it help if I sent you our notes on {topic}?',
      'What did {colleague} say?',
    ],
    [
      '{Yes please|That would be great}, send it whenever.',
      '{colleague} says we should wait until {month}.',
      'The usual: too few people, too many trailers.',
    ],
    ['Sent. Page {number} is the useful one.', 'Ha, I could have written that.', 'Then let us talk {when}.'],
    ['Got it, thank you!', 'You are a lifesaver.', '{weekday}, {clock}?'],
  ],
  [
    [
      'Do you remember the {dish} at {place}?',
      'I was at {place} yesterday and had the {dish}.',
      'They have {dish} again at {place}.',
    ],
    ['How could I forget.{laugh}', '{colleague} still talks about it.', 'Without me?!'],
    ['We should go again {when}.', 'Next time you come to {city} it is on me.'],
    ['Deal.', 'I hold you to it.', '{weekday} would work, after {clock}.'],
  ],
  [
    [
      'Do you know somebody good for {topic}? We are hiring a {role} in {city}.',
      'We need a {role}. Does anybody come to mind?',
    ],
    [
      '{colleague} might be looking. Shall I ask?',
      'Perhaps {colleague}, who did {topic} at {formerCompany}.',
      'Let me think about it until {weekday}.',
    ],
    ['Yes please, that would be wonderful.', 'I had forgotten about {colleague}! Good thought.'],
    ['Asked. You should hear by {weekday}.', '{colleague} is interested and will write to you.'],
    ['We met yesterday, I think it is a match. Thank you!', 'Talked for an hour. I owe you {dish}.'],
  ],
  [
    [
      'Could you look over my slides on {topic}? It is {number} pages, no hurry.',
      'I wrote something about {topic}, would you read it before {weekday}?',
    ],
    ['Sure, send them.', 'With pleasure. What is it for?', 'If it can wait until {weekday}, yes.'],
    ['Sent by e-mail. Be honest!', 'It is for {event}. Sent.', '{weekday} is fine.'],
    [
      'Read it. The part on {thing} is strong, page {number} can go.',
      'Very good. I would start with {thing}.',
      'I like it. One number on page {number} looks wrong to me.',
    ],
    [
      'You are right, changed. Thank you so much.',
      'Good catch! It was {number}, not {number}.',
      'Then I cut it. Thanks {you}.',
    ],
  ],
  [
    [
      'Happy new year, {you}! How is everybody?',
      'It has been a while, {you}. How are you?',
      'Hello stranger! How is life at {yourCompany}?',
    ],
    [
      'All well here. {colleague} started school, imagine.',
      'Good, thank you. Busy with {thing}, as ever.',
      'Cannot complain. We moved to {city} in {month}!',
    ],
    [
      'Time flies. Greetings to {colleague}!',
      'That is lovely to hear.',
      'Then we are neighbours almost. {place} {when}?',
    ],
    ['Will do. And you?', 'Let us not wait another year.', 'Gladly, write to me when you are free.'],
  ],
  [
    [
      'The {weekday} crew is two people short. Does {company} have anyone to lend?',
      'Any chance of a trailer on {weekday}? Ours is {state}.',
    ],
    ['How many hours?', 'Possibly. Let me ask {colleague}.', 'For you, always. What time?'],
    ['From {clock} until the ferry leaves.', '{number} hours at most.', 'Whatever you can spare.'],
    ['Sorted, they will be at {place} at {clock}.', '{colleague} will call you in ten minutes.'],
    ['You saved my day.', 'That worked perfectly, thank you. Invoice to me, please.'],
    ['Any time. You did the same for us in {month}.', 'Glad it worked.'],
  ],
  [
    ['Rowing on {weekday}? The water is finally warm.', 'Is the club open {when}?'],
    [
      'If {colleague} comes as well, yes.',
      'My shoulder says no, my head says yes.{laugh}',
      'Yes, {clock} at {place}.',
    ],
    ['{colleague} is in.', 'Then you steer.', 'I bring the {dish}.'],
    ['See you on the water.', 'Agreed.', 'Fine, but not before {clock}.'],
  ],
  [
    [
      'Have you read the new rules on {topic}? They start in {month}.',
      'What do you make of the new rules on {topic}?',
    ],
    [
      'Twice, and I still do not know what they mean for {thing}.',
      'We asked our lawyer. Short answer: it depends.{laugh}',
      'Not yet. Are they bad?',
    ],
    [
      '{colleague} made a summary, I can send it.',
      'For us it means {number} more forms a week.',
      'Not as bad as last time.',
    ],
    ['Please do, that would save me a weekend.', 'Then we do as we did in {city}: start early.'],
    ['Attached. Page {number} has the dates.', 'Agreed. Let us compare {when}.'],
  ],
]
