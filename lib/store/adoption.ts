import type { SystemGrant } from "@/lib/access/system";
import { readValue } from "@/lib/domain/answer-shapes";
import { type TextLanguage, textLanguages } from "@/lib/domain/text/languages";
import { stateOf } from "@/lib/domain/text/whole";
import { addHands } from "./text-log";

/** An answer that was saved before texts were written together, and the form it belongs to. */
export type Unadopted = { readonly dossierId: string; readonly question: string; readonly rulebookId: string };

/** Answers that hold a whole text, or "nothing to say", and no document yet. Whether the form wants a long text there is the caller's to know. */
export async function unadopted(grant: SystemGrant): Promise<readonly Unadopted[]> {
  return grant.db.$queryRaw<Unadopted[]>`
    select distinct a.dossier_id as "dossierId", a.question_id as question, d.rulebook_id as "rulebookId"
    from answer a join dossier d on d.id = a.dossier_id
    where (jsonb_exists(a.value, 'doc') or jsonb_exists(a.value, 'nothing')) and a.language in ('vi', 'en', 'fr')
      and not exists (select 1 from text_state s where s.dossier_id = a.dossier_id and s.question_id = a.question_id)
    order by 1, 2`;
}

/**
 * Makes a document of an answer as it stands, each language by the hand of who saved it last. Of two instances that begin at
 * once the second waits for the first and then leaves the document that is there. The answer's rows and versions stay as they
 * are, because the document says the same.
 */
export async function adopt(grant: SystemGrant, { dossierId, question }: Unadopted): Promise<void> {
  const rows = await grant.db.$queryRaw<{ language: TextLanguage; value: unknown; savedById: string }[]>`
    select language, value, saved_by_id as "savedById" from answer
    where dossier_id = ${dossierId}::uuid and question_id = ${question} and language = any (${[...textLanguages]})`;
  const { state, hands } = stateOf(rows.map((row) => ({ ...row, value: readValue(row.value) })));
  const made = await grant.db.$executeRaw`
    insert into text_state (dossier_id, question_id, state) values (${dossierId}::uuid, ${question}, ${state}) on conflict do nothing`;
  if (made === 0) return;
  await addHands(grant, { dossierId, question }, hands);
}
