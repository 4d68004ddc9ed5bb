import type { DossierGrant } from "@/lib/access/grant";
import type { ReplyKind } from "@/lib/domain/after-sending";
import { type Exchange, type ExchangeKind, standing } from "@/lib/domain/exchanges";
import type { AfterSending } from "@/lib/domain/guards";

/** A line with the names that go with it. */
export type ExchangeLine = Exchange & {
  readonly attachment: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  readonly struckBy: string | null;
  readonly struckReason: string | null;
};

/** What passed between the ministry and UNESCO about the grant's dossier, oldest first, lines struck out included. */
export async function list(grant: DossierGrant): Promise<readonly ExchangeLine[]> {
  return grant.db.$queryRaw<ExchangeLine[]>`
    select e.id, e.kind, to_char(e.day, 'YYYY-MM-DD') as day, e.at, e.time_zone as "timeZone", e.channel, e.reference, e.text,
           e.attachment_id as "attachmentId", a.name as attachment, r.name as "recordedBy", e.recorded_at as "recordedAt",
           s.name as "struckBy", e.struck_at as "struckAt", e.struck_reason as "struckReason"
    from exchange e join person r on r.id = e.recorded_by_id left join person s on s.id = e.struck_by_id
         left join attachment a on a.dossier_id = e.dossier_id and a.id = e.attachment_id
    where e.dossier_id = ${grant.dossier.id}::uuid
    order by e.day, e.at nulls last, e.recorded_at, e.id`;
}

export type NewExchange = Omit<Exchange, "struckAt"> & { readonly recordedById: string; readonly recordedAt: Date };

/** Records a line. */
export async function add(grant: DossierGrant, { day, ...line }: NewExchange): Promise<void> {
  await grant.db.exchange.createMany({ data: { ...line, day: new Date(`${day}T00:00:00Z`), dossierId: grant.dossier.id } });
}

/** Strikes a line out; `contended` where somebody else did. */
export async function strike(
  grant: DossierGrant,
  { id, reason, byId, at }: { readonly id: string; readonly reason: string; readonly byId: string; readonly at: Date },
): Promise<"contended" | undefined> {
  const { count } = await grant.db.exchange.updateMany({
    where: { dossierId: grant.dossier.id, id, struckAt: null },
    data: { struckAt: at, struckById: byId, struckReason: reason },
  });
  return count === 1 ? undefined : "contended";
}

/** What the guards of a result ask, and the day UNESCO's result bears. */
export async function evidence(grant: DossierGrant): Promise<AfterSending & { readonly resultDay: string | undefined }> {
  const rows = await grant.db.$queryRaw<{ kind: ExchangeKind; day: string; struckAt: Date | null; reports: bigint }[]>`
    select e.kind, to_char(e.day, 'YYYY-MM-DD') as day, e.struck_at as "struckAt", r.reports
    from (select count(*) as reports from app_city_reports()) r left join exchange e on e.dossier_id = ${grant.dossier.id}::uuid`;
  const live = standing(rows.filter(({ kind }) => kind !== null));
  return {
    sent: live.some(({ kind }) => kind === "sent"),
    replies: live.map(({ kind }) => kind).filter((kind): kind is ReplyKind => kind !== "sent"),
    reports: Number(rows[0]?.reports ?? 0),
    resultDay: live.find(({ kind }) => kind === "designated" || kind === "not-designated")?.day,
  };
}
