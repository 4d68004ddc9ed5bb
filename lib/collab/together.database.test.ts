import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { encodeStateVector } from "yjs";
import { freshBid } from "@/lib/cli/testing/filled";
import { liveClient, textAs, wordsIn } from "@/lib/cli/testing/live-client";
import { serveLive } from "@/lib/cli/testing/live-server";
import { ownerSql } from "@/lib/cli/testing/owner";
import { bolded, split, textPlace, typed, without } from "@/lib/cli/testing/random-edits";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { makeWorld, type Someone, type World } from "@/lib/cli/testing/world";
import { acceptSuggestion } from "@/lib/commands/accept-suggestion";
import { nameAnswer } from "@/lib/commands/name-answer";
import { openComment } from "@/lib/commands/open-comment";
import { restoreAnswer } from "@/lib/commands/restore-answer";
import { measure } from "@/lib/domain/counting";
import { anchorAt } from "@/lib/domain/text/threads";
import { changeText } from "@/lib/domain/text/writing";
import { foldText } from "./texts";

// Two who write and one who speaks, each over a line of their own, through the real server and PostgreSQL. Every letter that is
// typed is another one, so that each can be followed.

const kinds = [
  "type",
  "type",
  "type",
  "type",
  "delete",
  "bold",
  "split",
  "away",
  "back",
  "comment",
  "suggest",
  "accept",
  "name",
  "restore",
] as const;
type Op = { readonly who: number; readonly kind: (typeof kinds)[number]; readonly at: number; readonly length: number };

const limit = { value: 60, unit: "characters", language: "submission", source: { vi: "", en: "" }, verified: true } as const;
const within = { timeout: 10_000, interval: 10 };
const firstLetter = 0x4e00;

const database = useTestDatabase();
let world: World;
let server: Awaited<ReturnType<typeof serveLive>>;

beforeAll(async () => {
  world = await makeWorld();
  server = await serveLive();
});

afterAll(async () => {
  await server.stop();
});

type Hand = { readonly who: Someone; readonly client: Awaited<ReturnType<typeof liveClient>>; readonly provider: Provider; away: boolean };
type Provider = ReturnType<Awaited<ReturnType<typeof liveClient>>["open"]>;

async function handOf(who: Someone, dossierId: string): Promise<Hand> {
  const client = await liveClient(server.port, who.sessionId);
  const provider = client.open(`${dossierId}/6`);
  await new Promise<void>((synced) => provider.on("synced", () => synced()));
  return { who, client, provider, away: false };
}

class Table {
  readonly accepted: string[] = [];
  /** Letters that somebody meant to take out. */
  readonly removed = new Set<string>();
  private readonly suggestions: string[] = [];

  constructor(
    readonly dossierId: string,
    readonly hands: readonly [Hand, Hand, Hand],
  ) {}

  async do({ who, kind, at, length }: Op): Promise<void> {
    const writer = this.hands[who % 2] ?? this.hands[0];
    if (kind === "away") await this.leave(writer);
    else if (kind === "back") await this.comeBack(writer);
    else if (kind === "type") this.type(writer, at, length);
    else if (kind === "delete") changeText(writer.provider.document, "vi", (node) => without(node, at, length, this.removed));
    else if (kind === "bold") changeText(writer.provider.document, "vi", (node) => bolded(node, at, length));
    else if (kind === "split") await this.break(writer, at);
    else if (kind === "comment" || kind === "suggest") await this.speak(at, length, kind === "suggest" ? "+" : undefined);
    else if (kind === "accept") await this.accept(writer, at);
    else if (kind === "name")
      await nameAnswer.run(writer.who, { dossierId: this.dossierId, question: "6", language: "vi", name: "Giữ lại" });
    else await this.restore(writer, at);
  }

  async end(): Promise<void> {
    await this.together();
    await foldText({ dossierId: this.dossierId, question: "6" });
  }

  /** What is in the database now, as the answer reads it. */
  async stored(): Promise<string> {
    const [row] = await this.sql<{ text: string }>(
      "select text from answer where dossier_id = $d and question_id = '6' and language = 'vi'",
    );
    return row?.text ?? "";
  }

  private sql<T extends object>(query: string): Promise<readonly T[]> {
    return ownerSql<T>(database.ownerUrl, query.replaceAll("$d", `'${this.dossierId}'`));
  }

  private async leave(hand: Hand): Promise<void> {
    hand.away = true;
    hand.client.socket.disconnect();
    await vi.waitFor(() => expect([hand.client.socket.status, hand.provider.isSynced]).toEqual(["disconnected", false]), within);
  }

  private async comeBack(hand: Hand): Promise<void> {
    if (!hand.away) return;
    hand.away = false;
    await hand.client.socket.connect();
    await vi.waitFor(() => expect(hand.provider.isSynced).toBe(true), within);
  }

  private async together(): Promise<void> {
    for (const hand of this.hands) await this.comeBack(hand);
    await this.settled();
  }

  /** Whoever is there has what the others who are there have written, and the server has it all. */
  private async settled(): Promise<void> {
    const here = this.hands.filter(({ away }) => !away);
    // Yjs tidies marks wherever they come together; of whoever may not write that goes nowhere.
    const writing = here.filter((hand) => hand !== this.hands[2]);
    await vi.waitFor(() => {
      expect(writing.map(({ provider }) => provider.unsyncedChanges)).toEqual(writing.map(() => 0));
      expect(new Set(here.map(({ provider }) => Buffer.from(encodeStateVector(provider.document)).toString("hex"))).size).toBeLessThan(2);
    }, within);
  }

  /** As the editor: beyond the limit one's own typing is refused, whatever the others do. */
  private type({ provider }: Hand, at: number, length: number): void {
    const word = Array.from({ length }, (_, index) => String.fromCodePoint(firstLetter + this.accepted.length + index)).join("");
    let taken = false;
    changeText(provider.document, "vi", (node) => {
      const next = typed(node, at, word);
      taken = measure(textAs(next), limit).over === 0;
      return taken ? next : node;
    });
    if (taken) this.accepted.push(...word);
  }

  /** Only what the reviewer sees can be pointed at; where it has gone meanwhile the command refuses. */
  private async speak(at: number, length: number, replacement: string | undefined): Promise<void> {
    const [, , { who, provider }] = this.hands;
    let anchor: ReturnType<typeof anchorAt> | undefined;
    changeText(provider.document, "vi", (node) => {
      const from = textPlace(node, at);
      const to = Math.min(node.resolve(from).end(), from + length);
      anchor = anchorAt(provider.document, "vi", from, to);
      return node;
    });
    const place = { dossierId: this.dossierId, question: "6", body: "Nên rõ hơn", anchor: { language: "vi", ...anchor } };
    const opened = await openComment.run(who, { ...place, ...(replacement === undefined ? {} : { replacement }) });
    if (opened.ok && replacement !== undefined) this.suggestions.push(opened.value.threadId);
  }

  private async accept({ who }: Hand, at: number): Promise<void> {
    const threadId = this.suggestions[at % Math.max(1, this.suggestions.length)];
    if (!threadId) return;
    const { ok } = await acceptSuggestion.run(who, { dossierId: this.dossierId, threadId });
    // What it quotes is what stood there when it came to the server; whoever accepts it sees that.
    const [thread] = await this.sql<{ quote: string }>(`select quote from thread where dossier_id = $d and id = '${threadId}'`);
    if (ok) for (const letter of thread?.quote ?? "") this.removed.add(letter);
  }

  /** Yjs moves nothing: what is typed meanwhile into what is made anew is told to whoever typed it (see `vanishedWords`), but gone. */
  private async break({ provider }: Hand, at: number): Promise<void> {
    await this.together();
    changeText(provider.document, "vi", (node) => split(node, at));
    await this.settled();
  }

  private async restore({ who, provider }: Hand, at: number): Promise<void> {
    await this.together();
    const versions = await this.sql<{ version: number; text: string }>(
      `select v.version, v.text from answer_version v join answer a on a.id = v.answer_id
       where v.dossier_id = $d and a.question_id = '6' and a.language = 'vi' order by v.version`,
    );
    const older = versions[at % Math.max(1, versions.length)];
    if (!older) return;
    const gone = [...wordsIn(provider)].filter((letter) => !older.text.includes(letter));
    const { ok } = await restoreAnswer.run(who, { dossierId: this.dossierId, question: "6", language: "vi", version: older.version });
    if (ok) for (const letter of gone) this.removed.add(letter);
    await vi.waitFor(() => expect(wordsIn(provider)).toBe(ok ? older.text : wordsIn(provider)), within);
    await this.settled();
  }
}

const op = fc.record({ who: fc.nat(1), kind: fc.constantFrom(...kinds), at: fc.nat(200), length: fc.integer({ min: 1, max: 4 }) });

test("through the server and PostgreSQL as well every accepted letter stands once, on every side and in the answer", async () => {
  const tried: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(fc.array(op, { minLength: 10, maxLength: 50 }), async (ops) => {
      const dossierId = await freshBid(database.ownerUrl, world, "film");
      const { hueEditor, hueLead, reviewer } = world.people;
      const [one, other, third] = await Promise.all([hueEditor, hueLead, reviewer].map((who) => handOf(who, dossierId)));
      if (!one || !other || !third) throw new Error("nobody is there");
      const table = new Table(dossierId, [one, other, third]);
      for (const each of ops) {
        await table.do(each);
        tried[each.kind] = (tried[each.kind] ?? 0) + 1;
      }
      await table.end();
      const [words] = new Set(table.hands.map(({ provider }) => wordsIn(provider)));
      expect(table.hands.map(({ provider }) => wordsIn(provider))).toEqual(table.hands.map(() => words));
      expect(await table.stored()).toBe(words?.trim() === "" ? "" : words);
      const times = (letter: string) => (words ?? "").split(letter).length - 1;
      expect(table.accepted.filter((letter) => !table.removed.has(letter) && times(letter) !== 1)).toEqual([]);
      expect(table.accepted.filter((letter) => times(letter) > 1)).toEqual([]);
      for (const { client } of table.hands) client.close();
    }),
    { numRuns: 25, endOnFailure: true },
  );
  console.log(`Edits tried: ${JSON.stringify(tried)}`);
}, 120_000);
