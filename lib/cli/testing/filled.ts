import { randomUUID } from "node:crypto";
import { addAttachment } from "@/lib/commands/add-attachment";
import { advanceStage } from "@/lib/commands/advance-stage";
import { creditPhoto } from "@/lib/commands/credit-photo";
import { saveAnswer } from "@/lib/commands/save-answer";
import type { Question } from "@/lib/domain/form";
import { languagesOf } from "@/lib/domain/questions";
import { finished } from "@/lib/domain/sample";
import type { TransitionId } from "@/lib/domain/stages";
import { uccn2027 } from "@/lib/rulebook/uccn-2027/rulebook";
import { ownerSql } from "./owner";
import { decided } from "./reviewed";
import { given, openCity, type Someone, type World } from "./world";

const questions: readonly Question[] = uccn2027.sections.flatMap((section) => section.questions);

/** Answers everything the call asks in English, by a person of the city; the field as the bid was opened with. */
export async function fill(who: Someone, dossierId: string, field: string): Promise<void> {
  const files = new Map<string, readonly string[]>();
  for (const question of questions) {
    if (question.kind === "files") files.set(question.id, await attach(who, dossierId, question.id, question.atLeast, question.accept[0]));
    const value = question.id === "4" ? { choice: field } : question.kind === "files" ? undefined : finished(question);
    for (const language of value ? languagesOf(question, "en") : [])
      given(await saveAnswer.run(who, { dossierId, question: question.id, language, baseVersion: 0, value }));
  }
  await credit(who, dossierId, files.get("A.4") ?? [], files.get("A.5") ?? []);
}

async function attach(
  who: Someone,
  dossierId: string,
  question: string,
  count: number,
  mediaType: string | undefined,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const file = { name: `tệp ${number}.pdf`, mediaType, size: 10, sha256: "0".repeat(64) };
    ids.push(given(await addAttachment.run(who, { dossierId, question, ...file })).attachmentId);
  }
  return ids;
}

/** Every photo with its author and its own cession of rights. */
async function credit(who: Someone, dossierId: string, photos: readonly string[], cessions: readonly string[]): Promise<void> {
  const words = {
    captionVi: "Ảnh",
    captionEn: "Photo",
    captionFr: "Photo",
    author: "Minh",
    rightsHolder: "Minh",
    takenOn: null,
    seen: null,
  };
  for (const [index, attachmentId] of photos.entries())
    given(await creditPhoto.run(who, { dossierId, attachmentId, cessionId: cessions[index] ?? null, ...words }));
}

/** Leads a bid along the way forward, up to the last step named; an appraisal is decided before it is left. */
export async function lead(coordinator: Someone, dossierId: string, ...steps: readonly TransitionId[]): Promise<void> {
  for (const transition of steps) {
    if (transition === "clear-for-submission") await decided(coordinator, dossierId);
    given(await advanceStage.run(coordinator, { dossierId, transition, note: "vì vậy" }));
  }
}

/** One more bid of Huế's people, for a city of its own, so that each test has one to itself. */
export async function freshBid(ownerUrl: string, world: World, field: string): Promise<string> {
  const cityId = randomUUID();
  await ownerSql(ownerUrl, `insert into city values ('${cityId}', '${cityId}', '${cityId}', null, null, 'test')`);
  return openCity(world.people.coordinator, { ...world.bodies, [cityId]: world.bodies.hue ?? "" }, cityId, field);
}
