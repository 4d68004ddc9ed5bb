import { type RemarkState, remarkStates } from "@/lib/domain/consultation/remark-state";

/** What a round's table shows. It lives in the address, so that it can be kept, sent and gone back to. */
export type RoundFilter = {
  readonly state: RemarkState | "all";
  readonly consultee?: string;
  readonly section?: string;
  readonly assignee?: string;
  readonly words?: string;
  /** The one that is open. */
  readonly remark?: string;
  readonly page: number;
};

type Address = Readonly<Record<string, string | readonly string[] | undefined>>;
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The filter in an address; anything that makes no sense is left out rather than refused. */
export function readRoundFilter(address: Address): RoundFilter {
  const one = (name: string) => [address[name]].flat()[0]?.trim().slice(0, 100) || undefined;
  const known = (name: string, ...others: readonly string[]) => {
    const value = one(name);
    return value && (id.test(value) || others.includes(value)) ? { [name]: value } : {};
  };
  const page = Number(one("page"));
  const section = one("section")?.slice(0, 40);
  const words = one("words");
  return {
    state: remarkStates.find((each) => each === one("state")) ?? "all",
    ...known("consultee"),
    ...known("assignee", "me", "nobody"),
    ...known("remark"),
    ...(section ? { section } : {}),
    ...(words ? { words } : {}),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The address of a filter; what is usual is left out of it. */
export function roundAddress(dossierId: string, roundId: string, { state, page, ...rest }: RoundFilter): string {
  const query = new URLSearchParams({ ...(state === "all" ? {} : { state }), ...rest, ...(page > 1 ? { page: String(page) } : {}) });
  const asked = query.toString();
  return `/dossiers/${dossierId}/consultation/${roundId}${asked ? `?${asked}` : ""}`;
}
