/** What the list of comments shows. It lives in the address, so that it can be kept, sent and gone back to. */
export type CommentFilter = {
  readonly state: "open" | "resolved" | "all";
  readonly mine: boolean;
  readonly section?: string;
  readonly question?: string;
  readonly page: number;
};

type Address = Readonly<Record<string, string | readonly string[] | undefined>>;
type Known = { readonly questions: readonly { readonly id: string; readonly section: string }[] };

/** The filter in an address; anything that makes no sense is left out rather than refused. */
export function readFilter(address: Address): CommentFilter {
  const one = (name: string) => [address[name]].flat()[0]?.slice(0, 20) || undefined;
  const state = one("state");
  const page = Number(one("page"));
  const section = one("section");
  const question = one("question");
  return {
    state: state === "resolved" || state === "all" ? state : "open",
    mine: one("mine") === "1",
    ...(section ? { section } : {}),
    ...(question ? { question } : {}),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The address of a filter; what is usual is left out of it. */
export function filterAddress(dossierId: string, { state, mine, section, question, page }: CommentFilter): string {
  const query = new URLSearchParams({
    ...(state === "open" ? {} : { state }),
    ...(mine ? { mine: "1" } : {}),
    ...(section ? { section } : {}),
    ...(question ? { question } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  });
  const asked = query.toString();
  return `/dossiers/${dossierId}/comments${asked ? `?${asked}` : ""}`;
}

/** Does the filter hide anything besides the state? */
export function isNarrowed({ mine, section, question }: CommentFilter): boolean {
  return mine || section !== undefined || question !== undefined;
}

/** Where a question is answered: a slot for files on the annexes' page, everything else in its section. */
export function questionAddress(dossierId: string, question: string, { questions }: Known): string {
  const section = questions.find(({ id }) => id === question)?.section;
  return section ? `/dossiers/${dossierId}/form/${section}#q-${question}` : `/dossiers/${dossierId}`;
}

/** Where the text and the conversation about a passage of it stand beside each other. */
export function passageAddress(
  dossierId: string,
  thread: { readonly id: string; readonly question: string },
  { questions }: Known,
): string {
  const section = questions.find(({ id }) => id === thread.question)?.section;
  return `/dossiers/${dossierId}/form/${section}?talk=${thread.question}#thread-${thread.id}`;
}
