/** Who of those asked is shown. It lives in the address. */
export const askedFilters = ["all", "waiting", "answered"] as const;
export type AskedFilter = (typeof askedFilters)[number];

/** The filter in an address; everybody where it names none. */
export function readAskedFilter(state: string | string[] | undefined): AskedFilter {
  return askedFilters.find((each) => each === state) ?? "all";
}
