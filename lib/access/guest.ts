import { createHash, createHmac } from "node:crypto";
import type { Outcome } from "@/lib/domain/consultation/held-round";
import { goodLink, type LinkState, tooManyGuesses } from "@/lib/domain/consultation/links";
import { type Result, refuse } from "@/lib/domain/result";
import { env } from "@/lib/env";
import type { Db } from "./client";
import { type Contended, inTransaction } from "./transaction";

/** Whom a link was made for, and what it opens. */
export type GuestFacts = {
  readonly consulteeId: string;
  readonly dossierId: string;
  readonly roundId: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly language: "vi" | "en";
  readonly endsAt: Date;
};

type Opened = GuestFacts & { readonly state: LinkState; readonly outcome: Outcome };
type Knock = { readonly token: string; readonly origin: string | undefined };

const quarter = 15 * 60_000;

/**
 * What a consultee's link opens, and no more: row security shows the round's frozen draft, the round, and this consultee's own remarks.
 * The only way to get one is `open`.
 */
export class GuestGrant {
  readonly #sealed = true;
  private constructor(
    readonly db: Db,
    readonly guest: GuestFacts,
  ) {}

  /**
   * Opens a link. Refuses with the code of the link's state (`goodLink`); with `too-many-attempts` instead of `link-unknown` whoever has
   * tried a hundred links that open nothing in a quarter of an hour. A good link opens all the same: many may come from one address.
   */
  static async open<T>({ token, origin }: Knock, work: (grant: GuestGrant) => Promise<Result<T> | Contended>): Promise<Result<T>> {
    const from = originHash(origin);
    const result = await inTransaction<T>(async (db) => {
      const hash = createHash("sha256").update(token).digest("hex");
      const [row] = await db.$queryRaw<Opened[]>`
        select state, consultee_id as "consulteeId", dossier_id as "dossierId", round_id as "roundId", name_vi as "nameVi",
               name_en as "nameEn", language, ends_at as "endsAt", outcome from app_open_guest(${hash})`;
      if (!row) return refuse(tooManyGuesses(await guesses(db, from)) ? "too-many-attempts" : "link-unknown");
      const good = goodLink(row.state, row.outcome);
      if (!good.ok) return good;
      const { state: _state, outcome: _outcome, ...facts } = row;
      return work(new GuestGrant(db, facts));
    });
    if (!result.ok && result.refusal.code === "link-unknown") await noteGuess(from);
    return result;
  }

  get sealed(): boolean {
    return this.#sealed;
  }
}

/** Where a request came from, so that it can be recognised and not read. All whose address is not known count as one. */
function originHash(origin: string | undefined): string {
  return createHmac("sha256", env().NEXTAUTH_SECRET)
    .update(`origin ${origin ?? "unknown"}`)
    .digest("hex");
}

async function guesses(db: Db, from: string): Promise<number> {
  await db.$queryRaw`select set_config('app.system', 'on', true)`;
  return db.linkFailure.count({ where: { origin: from, at: { gte: new Date(Date.now() - quarter) } } });
}

/** In a transaction of its own: the refused one leaves nothing behind. Yesterday's are forgotten. */
async function noteGuess(origin: string): Promise<void> {
  const at = new Date();
  await inTransaction(async (db) => {
    await db.$queryRaw`select set_config('app.system', 'on', true)`;
    await db.linkFailure.deleteMany({ where: { at: { lt: new Date(at.getTime() - 86_400_000) } } });
    await db.linkFailure.createMany({ data: { origin, at } });
    return { ok: true, value: true };
  });
}
