import { type APIRequestContext, expect, type Page } from "@playwright/test";
import type { AnswerLanguage } from "@/lib/domain/form";
import { textOf } from "@/lib/domain/rich-text";
import type { AnswerValue } from "@/lib/domain/values";
import type { SeedValue } from "../prisma/seed/answer-texts";
import { haLong } from "../prisma/seed/ha-long";
import { type OrganisationKey, organisations } from "../prisma/seed/people";
import { command, query } from "./door";

export const callId = "uccn-2027";

/** The id of a city's dossier that this person sees on their desk. */
export async function dossierOf(asker: Page | APIRequestContext, city: string): Promise<string> {
  const { dossiers } = await query(asker, "desk.view", {});
  const found = dossiers.find((line) => line.city.vi === city);
  if (!found) throw new Error(`No dossier of ${city} on this desk.`);
  return found.id;
}

/** The dossier of a candidate city, opened by the coordinator unless an earlier test did: empty, and written by that team. */
export async function candidate(coordinator: Page, city: string, team: OrganisationKey, field: string): Promise<string> {
  const { teams, cities, dossiers } = await query(coordinator, "call.view", { callId });
  const there = dossiers.find((line) => line.city.vi === city);
  if (there) return there.id;
  const words = organisations.find(({ key }) => key === team)?.vi;
  const organisationId = teams.find((body) => body.words.vi === words)?.id ?? "";
  const cityId = cities.find((each) => each.words.vi === city)?.id ?? "";
  return (await command(coordinator, "dossier.open", { callId, cityId, organisationId, field, language: "en" })).dossierId;
}

export type WholeAnswer = { readonly question: string; readonly language: AnswerLanguage; readonly value: AnswerValue };

/** Hạ Long's answers, complete in both languages: with the city's own name they fill any dossier in the field of music. */
export const wholeAnswers: readonly WholeAnswer[] = Object.entries(haLong).flatMap(([question, spoken]) =>
  (["all", "vi", "en"] as const).flatMap((language) => {
    const value = spoken[language];
    return value ? [{ question, language, value: answerOf(value) }] : [];
  }),
);

/** Saves answers that nobody wrote before, one after the other. */
export async function fill(writer: Page, dossierId: string, answers: readonly WholeAnswer[]): Promise<void> {
  for (const answer of answers) await command(writer, "answer.save", { dossierId, baseVersion: 0, ...answer });
}

/** What the server holds of one answer, newest first. */
export async function versionsOf(asker: Page, dossierId: string, question: string, language: AnswerLanguage) {
  return (await query(asker, "answer.history", { dossierId, question, language })).versions;
}

/** The words the server has now; empty when nothing was saved. */
export async function savedText(asker: Page, dossierId: string, question: string, language: AnswerLanguage): Promise<string> {
  const read = () => query(asker, "answer.history", { dossierId, question, language });
  // What was typed is acknowledged before it is read into the answer.
  await expect.poll(async () => (await read()).unread, { timeout: 20_000 }).toBe(false);
  const { now, versions } = await read();
  return now?.text ?? versions[0]?.text ?? "";
}

function answerOf(value: SeedValue): AnswerValue {
  return "long" in value ? { doc: textOf(value.long) } : value;
}
