/** Words that are written with a full stop which ends no sentence, in lower case. What often stands at the end of one is left out. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof st sr jr vs incl excl approx dept tel ext fig vol hrs ' +
    'bzw inkl ca evtl ggf dipl ing bsp str hr fr nr geb mind max zzgl sog ' +
    'sra dra srta ud uds exmo exma mme mlle av env dott ssa egr gent dhr mevr mw drs dvs bijv'
  ).split(' '),
)
