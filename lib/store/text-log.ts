import { applyUpdate, type Doc } from "yjs";
import type { DossierGrant } from "@/lib/access/grant";
import type { SystemGrant } from "@/lib/access/system";
import { clientsIn } from "@/lib/domain/text/hands";
import { type TextLanguage, textLanguages } from "@/lib/domain/text/languages";
import { documentOf } from "@/lib/domain/text/writing";

type Grant = DossierGrant | SystemGrant;
type Place = { readonly dossierId: string; readonly question: string };

/** Who wrote in which language, and when, in the order of the log. */
export type Wrote = { readonly language: TextLanguage; readonly personId: string; readonly at: Date };

/** An answer's document taken out of the log, with what came since the last time. */
export type Taken = {
  readonly doc: Doc;
  readonly wrote: readonly Wrote[];
  /** The folded part as it was before. */
  readonly before: Uint8Array;
};

/** State and log of one answer, oldest first; in one statement, so that nothing is between them. */
export async function updates(grant: Grant, { dossierId, question }: Place): Promise<readonly Uint8Array[]> {
  const rows = await grant.db.$queryRaw<{ payload: Uint8Array }[]>`
    select state as payload, 0 as id from text_state where dossier_id = ${dossierId}::uuid and question_id = ${question}
    union all
    select payload, id from text_update where dossier_id = ${dossierId}::uuid and question_id = ${question} order by id`;
  return rows.map(({ payload }) => payload);
}

/**
 * Takes the log of one answer: whoever else would waits until this transaction ends. What was appended but is not committed
 * yet stays for the next time. The state must be written back, else the taken updates are lost with the commit.
 */
export async function take(grant: Grant, place: Place): Promise<Taken> {
  const { dossierId, question } = place;
  const [row] = await grant.db.$queryRaw<{ state: Uint8Array }[]>`
    insert into text_state (dossier_id, question_id, state) values (${dossierId}::uuid, ${question}, '\\x0000')
    on conflict (dossier_id, question_id) do update set state = text_state.state returning state`;
  const rows = await grant.db.$queryRaw<{ id: bigint; personId: string; payload: Uint8Array; at: Date }[]>`
    delete from text_update where dossier_id = ${dossierId}::uuid and question_id = ${question}
    returning id, person_id as "personId", payload, at`;
  const before = row?.state ?? new Uint8Array([0, 0]);
  const doc = documentOf([before]);
  const wrote: Wrote[] = [];
  const ordered = rows.sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const { payload, personId, at } of ordered) {
    for (const language of languagesTouched(doc, payload)) wrote.push({ language, personId, at });
  }
  await addHands(
    grant,
    place,
    ordered.flatMap(({ payload, personId }) => clientsIn(payload).map((client) => ({ client, personId }))),
  );
  return { doc, wrote, before };
}

/** Keeps the folded state. */
export async function keepState(grant: Grant, { dossierId, question }: Place, state: Uint8Array): Promise<void> {
  await grant.db.$executeRaw`
    update text_state set state = ${state} where dossier_id = ${dossierId}::uuid and question_id = ${question}`;
}

/** Tells every instance of a change made by the server, when the transaction commits. */
export async function tell(grant: DossierGrant, { question }: Place, payload: Uint8Array): Promise<void> {
  await grant.db.$queryRaw`select app_tell('', ${grant.dossier.id}::uuid, ${question}, null, ${payload})::text`;
}

/** Whose hand a client id is; the first to write with it keeps it. */
export async function addHands(
  grant: Grant,
  { dossierId, question }: Place,
  hands: readonly { readonly client: number; readonly personId: string }[],
): Promise<void> {
  if (hands.length === 0) return;
  const unique = [...new Map([...hands].reverse().map((hand) => [hand.client, hand.personId]))];
  await grant.db.$executeRaw`
    insert into text_hand (dossier_id, question_id, client, person_id)
    select ${dossierId}::uuid, ${question}, hand.client, hand.person
    from unnest(${unique.map(([client]) => BigInt(client))}::bigint[], ${unique.map(([, person]) => person)}::uuid[]) as hand(client, person)
    on conflict do nothing`;
}

/** Whose hands wrote one answer, by client id. */
export async function hands(grant: Grant, { dossierId, question }: Place): Promise<ReadonlyMap<number, string>> {
  const rows = await grant.db.$queryRaw<{ client: bigint; personId: string }[]>`
    select client, person_id as "personId" from text_hand where dossier_id = ${dossierId}::uuid and question_id = ${question}`;
  return new Map(rows.map(({ client, personId }) => [Number(client), personId]));
}

/** Questions of the grant's dossier with updates that are not read yet, or words that no version has. */
export async function unsettled(grant: DossierGrant): Promise<readonly string[]> {
  const rows = await grant.db.$queryRaw<{ question: string }[]>`
    select distinct question_id as question from text_update where dossier_id = ${grant.dossier.id}::uuid
    union select question_id from answer where dossier_id = ${grant.dossier.id}::uuid and unversioned`;
  return rows.map(({ question }) => question);
}

/** Answers of any dossier to be folded. */
export async function due(
  grant: SystemGrant,
  { unread, rested, most }: { readonly unread: Date; readonly rested: Date; readonly most: number },
): Promise<readonly Place[]> {
  return grant.db.$queryRaw<Place[]>`
    select dossier_id as "dossierId", question_id as question from
      (select distinct dossier_id, question_id from text_update where at < ${unread}
       union select dossier_id, question_id from answer where unversioned and saved_at < ${rested}) as waiting
    limit ${most}`;
}

/** Applies an update and says in which languages it changed something. */
function languagesTouched(doc: Doc, payload: Uint8Array): readonly TextLanguage[] {
  const touched = new Set<TextLanguage>();
  const watched = textLanguages.map((language) => {
    const seen = () => void touched.add(language);
    const nothing = doc.getMap("nothing");
    const chosen = (event: { readonly keysChanged: ReadonlySet<string> }) => event.keysChanged.has(language) && seen();
    doc.getXmlFragment(language).observeDeep(seen);
    nothing.observe(chosen);
    return () => {
      doc.getXmlFragment(language).unobserveDeep(seen);
      nothing.unobserve(chosen);
    };
  });
  applyUpdate(doc, payload);
  for (const forget of watched) forget();
  return [...touched];
}
