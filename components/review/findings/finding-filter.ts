import { type FindingState, findingStates, type Weight, weights } from "@/lib/domain/review/held-review";

/** What the table of findings shows. It lives in the address, so that it can be kept, sent and gone back to. */
export type FindingFilter = {
  readonly state: FindingState | "all";
  readonly weight: Weight | "all";
  /** The one that is open. */
  readonly finding?: string;
  /** A comment that may become one. */
  readonly from?: string;
  readonly page: number;
};

type Address = Readonly<Record<string, string | readonly string[] | undefined>>;
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The filter in an address; anything that makes no sense is left out rather than refused. */
export function readFindingFilter(address: Address): FindingFilter {
  const one = (name: string) => [address[name]].flat()[0]?.slice(0, 40) || undefined;
  const [finding, from, page] = [one("finding"), one("from"), Number(one("page"))];
  return {
    state: findingStates.find((each) => each === one("state")) ?? "all",
    weight: weights.find((each) => each === one("weight")) ?? "all",
    ...(finding && id.test(finding) ? { finding } : {}),
    ...(from && id.test(from) ? { from } : {}),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The address of a filter; what is usual is left out of it. */
export function findingsAddress(dossierId: string, { state, weight, finding, from, page }: FindingFilter): string {
  const query = new URLSearchParams({
    ...(state === "all" ? {} : { state }),
    ...(weight === "all" ? {} : { weight }),
    ...(finding ? { finding } : {}),
    ...(from ? { from } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  });
  const asked = query.toString();
  return `/dossiers/${dossierId}/review/findings${asked ? `?${asked}` : ""}`;
}
