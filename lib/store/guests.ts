import type { GuestGrant } from "@/lib/access/guest";
import type { OwnRemark } from "@/lib/domain/consultation/guest-remarks";

export type GuestRound = {
  readonly number: number;
  readonly purpose: string;
  readonly sections: readonly string[];
  readonly silenceAgrees: boolean;
  readonly draftNumber: number;
  readonly draftAt: Date;
  /** A frozen packet as JSON. */
  readonly content: string;
};

/** The round of the grant's link, with the draft it was sent. */
export async function round(grant: GuestGrant): Promise<GuestRound | undefined> {
  const rows = await grant.db.$queryRaw<GuestRound[]>`
    select r.number, r.purpose, r.sections, r.silence_agrees as "silenceAgrees", d.number as "draftNumber", d.at as "draftAt", d.content
    from consultation_round r join consultation_draft d on d.id = r.draft_id where r.id = ${grant.guest.roundId}::uuid`;
  return rows[0];
}

/** The guest's own remarks, oldest first; what was taken back is gone. */
export async function remarks(grant: GuestGrant): Promise<readonly OwnRemark[]> {
  const rows = await grant.db.remark.findMany({
    where: { consulteeId: grant.guest.consulteeId, source: "link", struckAt: null },
    orderBy: { number: "asc" },
    select: {
      id: true,
      number: true,
      sectionId: true,
      questionId: true,
      language: true,
      quote: true,
      quoteFrom: true,
      body: true,
      enteredAt: true,
      disposition: true,
      returnNote: true,
    },
  });
  return rows.map(({ sectionId, questionId, language, quote, quoteFrom, enteredAt, disposition, returnNote, ...row }) => ({
    ...row,
    ...{ section: sectionId, question: questionId, at: enteredAt, answered: disposition !== null || returnNote !== "" },
    passage: quote === null ? null : { language: language as "vi" | "en" | "fr", quote, from: quoteFrom ?? 0 },
  }));
}

/** The number of the next remark of the round; whoever else would write one waits. */
export async function nextNumber(grant: GuestGrant): Promise<number> {
  const rows = await grant.db.$queryRaw<{ number: number }[]>`select app_next_remark(${grant.guest.roundId}::uuid) as number`;
  return rows[0]?.number ?? 1;
}

/** Keeps a remark. */
export async function add(grant: GuestGrant, { section, question, passage, at, answered: _answered, ...remark }: OwnRemark): Promise<void> {
  const { dossierId, roundId, consulteeId } = grant.guest;
  const quoted = passage ? { language: passage.language, quote: passage.quote, quoteFrom: passage.from } : {};
  await grant.db.remark.createMany({
    data: {
      ...remark,
      ...quoted,
      dossierId,
      roundId,
      consulteeId,
      sectionId: section,
      questionId: question,
      source: "link",
      enteredAt: at,
    },
  });
}

/** Mends the words of a remark that nobody has answered. */
export async function change(grant: GuestGrant, id: string, body: string, at: Date): Promise<"contended" | undefined> {
  const { count } = await grant.db.remark.updateMany({
    where: { id, disposition: null, returnNote: "", struckAt: null },
    data: { body, changedAt: at },
  });
  return count === 1 ? undefined : "contended";
}

/** Takes a remark back that nobody has answered. */
export async function withdraw(grant: GuestGrant, id: string, at: Date): Promise<"contended" | undefined> {
  const { count } = await grant.db.remark.updateMany({
    where: { id, disposition: null, returnNote: "", struckAt: null },
    data: { struckAt: at, struckReason: "" },
  });
  return count === 1 ? undefined : "contended";
}

/** Ends the answer, and with it the link. */
export async function finish(grant: GuestGrant, outcome: "remarks" | "agrees", at: Date): Promise<"contended" | undefined> {
  const where = { id: grant.guest.consulteeId, outcomeAt: null };
  const { count } = await grant.db.consultee.updateMany({ where, data: { outcome, outcomeAt: at } });
  return count === 1 ? undefined : "contended";
}

/** Notes that the draft was opened, with its line on the trail; somebody who reads for a while, loading the page anew, is told of once an hour. */
export async function noteOpening(grant: GuestGrant, round: number, at: Date): Promise<void> {
  const data = JSON.stringify({ round, name: grant.guest.nameVi });
  await grant.db.$executeRaw`
    with opened as (
      update consultee set first_seen_at = coalesce(first_seen_at, ${at}), last_seen_at = ${at}
      where id = ${grant.guest.consulteeId}::uuid and (last_seen_at is null or last_seen_at < ${at}::timestamptz - interval '1 hour')
      returning dossier_id)
    insert into audit_event (dossier_id, kind, data, at) select dossier_id, 'guest.opened', ${data}::jsonb, ${at} from opened`;
}
