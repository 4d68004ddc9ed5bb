/** The longest text of a finding, an answer or a reason, in characters: as of a comment. */
export const longestFinding = 5_000;

/** The longest passage a finding quotes, in characters. */
export const longestPassage = 2_000;
