import { Node } from "prosemirror-model";
import { encodeStateAsUpdate } from "yjs";
import type { SystemGrant } from "@/lib/access/system";
import { readValue } from "@/lib/domain/answer-shapes";
import { clientsIn } from "@/lib/domain/text/hands";
import { type TextLanguage, textLanguages } from "@/lib/domain/text/languages";
import { textSchema } from "@/lib/domain/text/schema";
import { changeText, documentOf, sayNothing } from "@/lib/domain/text/writing";
import type { AnswerValue } from "@/lib/domain/values";
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
  // A document a language: each has a hand of its own.
  const parts = rows.map(({ language, value, savedById }) => ({ savedById, update: wholeText(language, readValue(value)) }));
  const state = encodeStateAsUpdate(documentOf(parts.map(({ update }) => update)));
  const made = await grant.db.$executeRaw`
    insert into text_state (dossier_id, question_id, state) values (${dossierId}::uuid, ${question}, ${state}) on conflict do nothing`;
  if (made === 0) return;
  const hands = parts.flatMap(({ savedById, update }) => clientsIn(update).map((client) => ({ client, personId: savedById })));
  await addHands(grant, { dossierId, question }, hands);
}

/** The document that says one answer and nothing else. */
function wholeText(language: TextLanguage, value: AnswerValue): Uint8Array {
  const doc = documentOf([]);
  if ("doc" in value) changeText(doc, language, () => Node.fromJSON(textSchema, value.doc));
  if ("nothing" in value) sayNothing(doc, language, true);
  return encodeStateAsUpdate(doc);
}
