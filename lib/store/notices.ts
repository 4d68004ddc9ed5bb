import type { DeskGrant } from "@/lib/access/grant";
import type { SystemGrant } from "@/lib/access/system";
import type { Channel, NoticeKind } from "@/lib/domain/notice-kinds";
import { type NoticeData, noticeData } from "@/lib/domain/notices";

export type Recipient = { readonly email: string; readonly name: string; readonly chosen: string | null };

/** Who is to be told, with what they chose for the kind; nobody who is closed, or no member of the dossier (any more). */
export async function recipient(
  grant: SystemGrant,
  { personId, dossierId, kind }: { readonly personId: string; readonly dossierId: string; readonly kind: NoticeKind },
): Promise<Recipient | undefined> {
  const rows = await grant.db.$queryRaw<Recipient[]>`
    select p.email, p.name, c.channel as chosen
    from person p join membership m on m.person_id = p.id and m.dossier_id = ${dossierId}::uuid
      left join notice_choice c on c.person_id = p.id and c.kind = ${kind}
    where p.id = ${personId}::uuid and p.disabled_at is null`;
  return rows[0];
}

/** Keeps what somebody is told; `mailedAt` for what goes out at once. */
export async function add(
  grant: SystemGrant,
  notice: {
    readonly personId: string;
    readonly dossierId: string;
    readonly data: NoticeData;
    readonly at: Date;
    readonly mailedAt: Date | null;
  },
): Promise<void> {
  await grant.db.notice.createMany({ data: { ...notice, kind: notice.data.kind } });
}

/** Asks for somebody's digest at a moment, unless it is asked for already. */
export async function askForDigest(
  grant: SystemGrant,
  personId: string,
  { at, now }: { readonly at: Date; readonly now: Date },
): Promise<void> {
  await grant.db.$executeRaw`
    insert into job (id, kind, payload, created_at, run_after, attempts)
    values (gen_random_uuid(), 'notice.digest', jsonb_build_object('personId', ${personId}::text), ${now}, ${at}, 0)
    on conflict do nothing`;
}

export type Unsent = { readonly id: bigint; readonly dossierId: string; readonly city: string; readonly data: NoticeData };
export type Digest = { readonly email: string; readonly name: string; readonly notices: readonly Unsent[] };

/**
 * Everything that waits for somebody's digest, in the order of the dossiers and of time; what they may see no more is left out, and
 * what no mail server took for a week.
 */
export async function unsent(grant: SystemGrant, personId: string): Promise<Digest> {
  type Row = {
    readonly id: bigint;
    readonly dossierId: string;
    readonly city: string;
    readonly data: unknown;
    readonly email: string;
    readonly name: string;
  };
  const rows = await grant.db.$queryRaw<Row[]>`
    select n.id, n.dossier_id as "dossierId", city.name_vi as city, n.data, p.email, p.name
    from notice n join person p on p.id = n.person_id and p.disabled_at is null
      join membership m on m.dossier_id = n.dossier_id and m.person_id = n.person_id
      join dossier d on d.id = n.dossier_id join city on city.id = d.city_id
    where n.person_id = ${personId}::uuid and n.mailed_at is null and n.at > now() - interval '7 days' order by city.name_vi, n.dossier_id, n.id limit 500`;
  const notices = rows.map(({ id, dossierId, city, data }) => ({ id, dossierId, city, data: noticeData.parse(data) }));
  return { email: rows[0]?.email ?? "", name: rows[0]?.name ?? "", notices };
}

/** They went out with a mail the server has taken. */
export async function markMailed(grant: SystemGrant, ids: readonly bigint[], at: Date): Promise<void> {
  await grant.db.notice.updateMany({ where: { id: { in: [...ids] } }, data: { mailedAt: at } });
}

/** How a person wants to be told of a kind from now on. */
export async function choose(
  grant: DeskGrant | SystemGrant,
  choice: { readonly personId: string; readonly kind: NoticeKind; readonly channel: Channel; readonly at: Date },
): Promise<void> {
  const { personId, kind, channel, at } = choice;
  await grant.db.$executeRaw`
    insert into notice_choice (person_id, kind, channel, at) values (${personId}::uuid, ${kind}, ${channel}, ${at})
    on conflict (person_id, kind) do update set channel = excluded.channel, at = excluded.at`;
}

/** What the acting person chose, by kind. */
export async function mine(grant: DeskGrant): Promise<ReadonlyMap<string, string>> {
  const rows = await grant.db.noticeChoice.findMany({ where: { personId: grant.actor.id }, select: { kind: true, channel: true } });
  return new Map(rows.map(({ kind, channel }) => [kind, channel]));
}
