import { englishAsides } from './englishAsides.ts'
import { englishNotes } from './englishNotes.ts'
import { englishSellers } from './englishSellers.ts'
import { englishTalk } from './englishTalk.ts'
import { englishThreads } from './englishThreads.ts'
import { englishWords } from './englishWords.ts'
import type { Phrasebook } from './phrasebook.ts'

export const english: Phrasebook = {
  words: englishWords,
  lines: { ...englishTalk, ...englishSellers, ...englishNotes },
  threads: englishThreads,
  asides: englishAsides,
}
