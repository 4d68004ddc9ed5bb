/** The longest remark and the longest answer, in characters as a browser counts them (UTF-16 units). A remark is answered as one thing. */
export const longestRemark = 5_000;

/** The longest reason for which an answer is sent back, and for which a remark is struck out, counted alike. */
export const [longestNote, longestReason] = [2_000, 1_000] as const;

/** The longest number and symbol of a paper. */
export const longestNumber = 100;

/** So many remarks may come with one paper: nobody can look through the preview of more. */
export const mostRows = 2_000;

/** What remarks that come at once may weigh as JSON, in bytes: a change comes as one request of at most a million. */
export const mostBytes = 950_000;
