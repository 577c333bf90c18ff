/** Before "free" where it costs nothing: "a free audit", "delivery free". "Feel free" and "are you free" offer nothing. */
export const beforeFree =
  'a|an|the|for|is|it|s|with|my|your|our|and|or|one|of|month|days|week|hours|get|risk|tax|collection|delivery|shipping|entry|samples|report|pages|class|all|first|completely|totally|absolutely|#'
