import { z } from 'zod'
import { count } from './model/count.ts'
import { action, level, stage } from './model/verdict.ts'
import { learned, limits, weighing } from './model/weighing.ts'

/** How often the owner did what was advised, and how often the opposite. */
const agreement = z.strictObject({ agreed: count, disagreed: count }).readonly()
export type Agreement = z.infer<typeof agreement>

/** One line of the report card: how often a rule spoke, and how often the owner then did what it said. */
export const ruleCard = z
  .strictObject({
    id: z.string(),
    stage,
    /** In force: 0 when it is switched off. Positive counts against the person. */
    points: z.number(),
    because: z.string(),
    /** Undecided and decided people of whom it spoke, also while it is switched off or weighs nothing. */
    hits: count,
    agreed: count,
    disagreed: count,
    /** Its points as Doorman comes. */
    standard: z.number(),
    /** The same by the level of the verdict that the rule was part of. */
    levels: z.strictObject({ none: agreement, likely: agreement, certain: agreement }).readonly(),
  })
  .readonly()
export type RuleCard = z.infer<typeof ruleCard>

/** One kind of verdict, the undecided and decided people whom it is on, and what the owner made of it. */
export const verdictCard = z
  .strictObject({ stage, action, level, people: count, agreed: count, disagreed: count })
  .readonly()
export type VerdictCard = z.infer<typeof verdictCard>

/** How the verdicts at one door stand to what the owner decided there, now and with another weighing. */
const agreements = {
  /** For or against somebody. */
  decisions: count,
  /** How many of them the verdicts agree with, and contradict; a verdict of "unsure" does neither. */
  agreedNow: count,
  agreedThen: count,
  disagreedNow: count,
  disagreedThen: count,
  /** From how many of the decisions was learned what speaks as one more rule, now or then; 0 where nothing does. */
  learnedFrom: count,
}
const agreementsShape = z.strictObject(agreements).readonly()
export type Agreements = z.infer<typeof agreementsShape>

/** Of how many people how many verdicts would change. */
const share = z.strictObject({ count, of: count }).readonly()

/** Another weight for one rule that would go better with the owner's decisions. Never applied by itself. */
export const suggestion = z
  .strictObject({
    rule: z.string(),
    stage,
    /** Whichever way it counts, as in a weighing. */
    from: count,
    to: count,
    /** Of the people of whom the rule spoke and the owner decided: whom they decided against, and for. */
    against: count,
    inFavour: count,
    /** What it would come to at that door. */
    ...agreements,
    undecided: share,
    decided: share,
    /** "“they wrote no note” spoke against 15 people, and you accepted 14 of them: weigh it 1 instead of 3?" */
    says: z.string(),
    /** The rules of other suggestions that go for mostly the same decisions: one of them is enough. */
    alternatives: z.array(z.string()).readonly(),
  })
  .readonly()
export type Suggestion = z.infer<typeof suggestion>

/** How far learning is at one door. */
export const learning = z
  .strictObject({
    stage,
    /** Decisions that can be learned from, against somebody and in favour, and how many of each it takes. */
    against: count,
    inFavour: count,
    needed: z.strictObject({ all: count, each: count }).readonly(),
    /** What is switched on; null when it is off. */
    inForce: learned.nullable(),
    /** What would be learned from the decisions of today; null while they are too few. */
    offer: learned.nullable(),
    /**
     * The share of the same decisions that the rules alone foretell: where they are unsure, by whether more speaks for
     * somebody or against, and half where neither does. Null without an offer.
     */
    rulesForetell: z.number().min(0).max(1).nullable(),
    /** What weighs most in the offer, or in what is in force, in words. */
    reasons: z.array(z.string()).readonly(),
    /** Where learning stands, in one sentence. */
    says: z.string(),
  })
  .readonly()
export type Learning = z.infer<typeof learning>

/** How good each rule is on the owner's own decisions, and how everything is weighed. */
export const reportCard = z
  .strictObject({
    rules: z.array(ruleCard).readonly(),
    verdicts: z.array(verdictCard).readonly(),
    suggestions: z.array(suggestion).readonly(),
    learning: z.array(learning).readonly(),
    weighing,
    /** The limits in force, and as Doorman comes. */
    limits,
    standardLimits: limits,
  })
  .readonly()
export type ReportCard = z.infer<typeof reportCard>

const outcome = z.strictObject({ action, level }).readonly()

/** Whose verdict would change. */
const flips = z
  .strictObject({
    count,
    /** Of how many. */
    of: count,
    kinds: z.array(z.strictObject({ from: outcome, to: outcome, count }).readonly()).readonly(),
    /** The first 200 of them, in the order of the lists. */
    people: z
      .array(z.strictObject({ key: z.string(), name: z.string(), from: outcome, to: outcome }).readonly())
      .readonly(),
  })
  .readonly()
export type Flips = z.infer<typeof flips>

/** What another weighing would change at one door, before it is saved. */
const foreseen = z
  .strictObject({
    stage,
    undecided: flips,
    decided: flips,
    ...agreements,
  })
  .readonly()
export type Foreseen = z.infer<typeof foreseen>

/** The same at each door that it touches: none where nothing is changed. */
export const whatIf = z.array(foreseen).readonly()
export type WhatIf = z.infer<typeof whatIf>

/** A weighing that was saved, with what it changed in words: "“they wrote no note” weighs 1 instead of 2". Batch 0 when nothing changed. */
export const savedWeighing = z
  .strictObject({ batch: count, changes: z.array(z.string()).readonly() })
  .readonly()
export type SavedWeighing = z.infer<typeof savedWeighing>
