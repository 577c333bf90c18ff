/** Words that are written with a full stop which ends no sentence, in lower case. What often stands at the end of one is left out. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof sr vs incl excl approx ' +
    'bzw inkl evtl ggf dipl bsp hr nr geb zzgl sog ' +
    'sra dra srta ud uds exmo exma mme mlle dott egr gent dhr mevr mw drs bijv'
  ).split(' '),
)
