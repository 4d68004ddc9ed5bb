import { z } from "zod";

const id = z.uuid();
const question = z.string().min(1).max(20);

/** What a connection opens: one answer's text, or, without a question, who is on the dossier. */
export type DocumentName = { readonly dossierId: string; readonly question: string | null };

/** Reads `<dossier>/<question>` or `<dossier>`; undefined for anything else. */
export function readName(name: string): DocumentName | undefined {
  const [dossier, asked, ...more] = name.split("/");
  if (more.length > 0 || !id.safeParse(dossier).success || dossier === undefined) return undefined;
  if (asked === undefined) return { dossierId: dossier, question: null };
  return question.safeParse(asked).success ? { dossierId: dossier, question: asked } : undefined;
}

export function nameOf(dossierId: string, asked: string): string {
  return `${dossierId}/${asked}`;
}
