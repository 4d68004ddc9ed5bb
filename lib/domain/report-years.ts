/** A report is due every four years after the designation: [MMR21], [F19b] (uccn.md 6). */
const every = 4;

/** A report further away than this many years is not opened yet: the one before it is not even written. */
const farthest = 5;

/** The years in which a member's reports are due, of those given: four, eight, … years after it joined; ascending. */
export function reportYears(memberSince: number, known: readonly number[]): readonly number[] {
  return known.filter((year) => year > memberSince && (year - memberSince) % every === 0).sort((a, b) => a - b);
}

/**
 * The next report to open: the first due that is not opened yet, of this year or the five after it. An earlier one that nobody opened here
 * was made elsewhere (Hà Nội's of 2023) or is past mending; undefined where no rulebook reaches so far.
 */
export function nextReport(memberSince: number, known: readonly number[], opened: readonly number[], thisYear: number): number | undefined {
  return reportYears(memberSince, known).find((year) => year >= thisYear && year <= thisYear + farthest && !opened.includes(year));
}
