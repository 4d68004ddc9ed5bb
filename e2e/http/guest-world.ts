import type { Answer, Person } from "./person";
import { openBid, type Place, type World } from "./world";

/** A round on a dossier of its own, with a link for each body asked. */
export type GuestRound = {
  readonly place: Place;
  readonly roundId: string;
  readonly links: readonly GuestLink[];
  /** Names and addresses of everybody in the directory. */
  readonly directory: readonly { readonly id: string; readonly nameVi: string; readonly nameEn: string; readonly email: string }[];
};
export type GuestLink = { readonly consulteeId: string; readonly name: string; readonly path: string; readonly token: string };

/** What the draft of such a round says of itself. */
export const draftWords = "Thành phố của phép thử";

/** Opens a new bid with a word in it. */
export async function openGuestBid({ product, people, places }: World): Promise<Place> {
  const dossierId = await openBid(product, people["ministry-coordinator"]);
  const answer = { dossierId, question: "1", language: "vi", baseVersion: 0, value: { text: draftWords } };
  bodyOf(await people["city-editor"].command("answer.save", answer));
  return { ...places.drafting, dossierId };
}

/** Asks so many bodies of the directory on that dossier. */
export async function askBodies(lead: Person, place: Place, count: number): Promise<GuestRound> {
  const { dossierId } = place;
  const { directory } = bodyOf<Pick<GuestRound, "directory">>(await lead.query("consultation.view", { dossierId }));
  const endsAt = new Date(Date.now() + 20 * 86_400_000).toISOString();
  const round = { purpose: "Xin ý kiến", form: "written", place: "", startsAt: null, endsAt, sections: [], silenceAgrees: true };
  const stakeholderIds = directory.slice(0, count).map(({ id }) => id);
  const opened = bodyOf<Pick<GuestRound, "roundId" | "links">>(await lead.command("round.open", { dossierId, ...round, stakeholderIds }));
  const links = opened.links.map((link) => ({ ...link, token: link.path.split("/").at(-1) ?? "" }));
  return { place, roundId: opened.roundId, links, directory };
}

/** What a request that has to succeed gave. */
export function bodyOf<T>({ outcome, body }: Answer): T {
  if (outcome !== "done") throw new Error(`refused: ${JSON.stringify(body)}`);
  return body as T;
}

/** One harmless request for each thing a guest may do. */
export const guestInputs = {
  "guest.view": (token: string) => ({ token }),
  "guest.remark": (token: string) => ({ token, section: null, question: null, passage: null, body: "Góp ý của phép thử" }),
  "guest.change": (token: string, remarkId: string) => ({ token, remarkId, body: "Đã sửa" }),
  "guest.withdraw": (token: string, remarkId: string) => ({ token, remarkId }),
  "guest.finish": (token: string) => ({ token, agrees: false }),
} as const;

export function askAsGuest(person: Person, action: keyof typeof guestInputs, token: string, remarkId: string): Promise<Answer> {
  const input = guestInputs[action](token, remarkId);
  return action === "guest.view" ? person.query(action, input) : person.command(action, input);
}
