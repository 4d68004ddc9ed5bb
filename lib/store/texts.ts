import type { Node } from "prosemirror-model";
import { type Doc, encodeStateAsUpdate } from "yjs";
import type { DossierGrant } from "@/lib/access/grant";
import type { SystemGrant } from "@/lib/access/system";
import type { RichText } from "@/lib/domain/rich-text";
import { clientsIn } from "@/lib/domain/text/hands";
import type { KeepReason } from "@/lib/domain/text/keeping";
import { restedBefore } from "@/lib/domain/text/keeping";
import type { TextLanguage } from "@/lib/domain/text/languages";
import type { Say } from "@/lib/domain/text/reading";
import { textSchema } from "@/lib/domain/text/schema";
import { carryThreads } from "@/lib/domain/text/threads";
import { changeText, documentOf, sayNothing } from "@/lib/domain/text/writing";
import * as readings from "./readings";
import * as log from "./text-log";

export type TextPlace = { readonly dossierId: string; readonly question: string };
export type TextBy = {
  readonly personId: string;
  readonly at: Date;
  /** Keeps a version at once, for this reason; without one it is kept when the writing rests. */
  readonly keep?: KeepReason;
  readonly name?: string;
  readonly restoredFrom?: number;
  /** Marks of conversations come or go, and no letter: nobody has written. */
  readonly marksOnly?: true;
  /** The one language of which a version is kept; all of them where it is left out. */
  readonly language?: TextLanguage;
};

/**
 * Changes one language of an answer of the grant's dossier by the smallest difference, so that what others type meanwhile
 * survives: the one way text reaches an answer from the server. `how` gets the text as it stands, its document and what its
 * figures say, and gives the text as it shall be. Every instance is told, and the reading is up to date when the transaction ends.
 */
export async function change(
  grant: DossierGrant,
  question: string,
  language: TextLanguage,
  how: (current: Node, doc: Doc, say: Say) => Node,
  by: TextBy,
): Promise<void> {
  const place = { dossierId: grant.dossier.id, question };
  const taken = await log.take(grant, place);
  const say = await readings.sayer(grant, place, encodeStateAsUpdate(taken.doc));
  const update = changeText(taken.doc, language, (current) => how(current, taken.doc, say(language)));
  if (update) await announce(grant, place, update, by);
  await settle(grant, place, taken, { ...by, language, wrote: update !== undefined && !by.marksOnly });
}

/** Puts a whole text in the place of what stands, or "nothing to say"; marks of conversations stay on the words that stay. */
export async function replace(
  grant: DossierGrant,
  question: string,
  language: TextLanguage,
  value: { readonly doc: RichText } | { readonly nothing: true },
  by: TextBy,
): Promise<void> {
  const target = textSchema.nodeFromJSON("doc" in value ? value.doc : { type: "doc", content: [{ type: "paragraph" }] });
  const place = { dossierId: grant.dossier.id, question };
  const taken = await log.take(grant, place);
  const restoring = by.restoredFrom !== undefined;
  // What gives way is kept first, whatever was typed since somebody looked.
  if (restoring) await settle(grant, place, taken, { personId: by.personId, at: by.at, keep: "rested", wrote: false });
  const updates = [
    changeText(taken.doc, language, (current) => carryThreads(current, target)),
    sayNothing(taken.doc, language, "nothing" in value),
  ].filter((update) => update !== undefined);
  for (const update of updates) await announce(grant, place, update, by);
  await settle(grant, place, restoring ? { ...taken, wrote: [] } : taken, { ...by, language, wrote: updates.length > 0 });
}

/** Reads what was typed up to this moment into the answer, and keeps it as a version if the newest one is older. */
export async function settleNow(grant: DossierGrant, question: string, by: TextBy): Promise<void> {
  const place = { dossierId: grant.dossier.id, question };
  await settle(grant, place, await log.take(grant, place), { ...by, wrote: false });
}

/** The same for every text of the dossier that has something unread or unkept: before a stage is left, or a version of it all is kept. */
export async function settleAll(grant: DossierGrant, by: TextBy): Promise<void> {
  await reread(grant, await log.unsettled(grant), by);
}

/** Reads texts anew because what they refer to has changed, though no letter has. */
export async function reread(grant: DossierGrant, questions: readonly string[], by: TextBy): Promise<void> {
  for (const question of questions) await settleNow(grant, question, by);
}

/** The document of one answer as it stands now, a copy of the caller's own. */
export async function load(grant: DossierGrant, question: string): Promise<Doc> {
  return documentOf(await log.updates(grant, { dossierId: grant.dossier.id, question }));
}

/** The same, with what its figures say: for whoever quotes from it. */
export async function loadSaid(grant: DossierGrant, question: string): Promise<{ doc: Doc; say: (language: TextLanguage) => Say }> {
  const doc = await load(grant, question);
  return { doc, say: await readings.sayer(grant, { dossierId: grant.dossier.id, question }, encodeStateAsUpdate(doc)) };
}

/** Folds what was typed in one answer; a version is kept when it is time. For the keeper, which acts for nobody. */
export async function fold(grant: SystemGrant, place: TextPlace, now: Date): Promise<void> {
  const taken = await log.take(grant, place);
  await readings.write(grant, place, taken, { now });
}

/** Answers with updates that lie unread since before `before`, and texts at rest whose last words no version has. */
export async function due(grant: SystemGrant, now: Date, before: Date, most: number): Promise<readonly TextPlace[]> {
  return log.due(grant, { unread: before, rested: restedBefore(now), most });
}

async function announce(grant: DossierGrant, place: TextPlace, update: Uint8Array, by: TextBy): Promise<void> {
  await log.tell(grant, place, update);
  await log.addHands(
    grant,
    place,
    clientsIn(update).map((client) => ({ client, personId: by.personId })),
  );
}

type Settled = TextBy & { readonly wrote: boolean };

async function settle(grant: DossierGrant, place: TextPlace, taken: log.Taken, by: Settled): Promise<void> {
  const wrote = by.wrote && by.language ? [{ language: by.language, personId: by.personId, at: by.at }] : [];
  await readings.write(grant, place, { ...taken, wrote: [...taken.wrote, ...wrote] }, { now: by.at, by });
}
