import { Node } from "prosemirror-model";
import type { Doc } from "yjs";
import { append, openLive } from "@/lib/access/live";
import { textOf } from "@/lib/domain/rich-text";
import type { TextLanguage } from "@/lib/domain/text/languages";
import { textSchema } from "@/lib/domain/text/schema";
import { changeText, documentOf } from "@/lib/domain/text/writing";
import { ownerSql } from "./owner";
import { given, type Someone } from "./world";

type Place = { readonly ownerUrl: string; readonly dossierId: string; readonly question: string };

/** A text as a browser that has just been opened on it has it: its folded state and the log. */
export async function documentAt({ ownerUrl, dossierId, question }: Place): Promise<Doc> {
  const rows = await ownerSql<{ bytes: Buffer }>(
    ownerUrl,
    `select state as bytes, 0 as id from text_state where dossier_id = '${dossierId}' and question_id = '${question}'
     union all select payload, id from text_update where dossier_id = '${dossierId}' and question_id = '${question}' order by id`,
  );
  return documentOf(rows.map(({ bytes }) => new Uint8Array(bytes)));
}

/** The update of writing a whole text by its smallest change, on somebody's own copy. */
export function written(doc: Doc, language: TextLanguage, lines: string): Uint8Array {
  const update = changeText(doc, language, () => Node.fromJSON(textSchema, textOf(lines)));
  if (!update) throw new Error("nothing was written");
  return update;
}

/** Puts an update into the log in somebody's name, as their open connection would. */
export async function send(who: Someone, { dossierId, question }: Place, payload: Uint8Array): Promise<void> {
  const right = given(await openLive(who.sessionId, dossierId));
  const [kept] = await append(dossierId, "test", [{ right, question, payload }]);
  if (!kept) throw new Error("the update was refused");
}

/** Somebody opens a text, writes it anew from what stands, and it is acknowledged; nothing has read it yet. */
export async function type(who: Someone, place: Place, language: TextLanguage, lines: string): Promise<void> {
  await send(who, place, written(await documentAt(place), language, lines));
}
