import { z } from "zod";
import type { DossierGrant } from "@/lib/access/grant";
import { dossierQuery } from "@/lib/access/query";
import type { ReadAnswer } from "@/lib/domain/answers";
import { signerOn } from "@/lib/domain/authorities";
import { dayIn, officeZone } from "@/lib/domain/days";
import { letterIds, type Words } from "@/lib/domain/form";
import type { Frame } from "@/lib/domain/frame";
import { Id } from "@/lib/domain/ids";
import { type LetterFacts, letterValues } from "@/lib/domain/letter-values";
import { drawUp } from "@/lib/domain/letters";
import { fileOf, type Paper, papersOf } from "@/lib/domain/papers";
import { done, refuse } from "@/lib/domain/result";
import { isNothing } from "@/lib/domain/values";
import { letters } from "@/lib/rulebook/letters";
import { hints } from "@/lib/rulebook/letters/hints";
import { places } from "@/lib/rulebook/letters/places";
import * as answers from "@/lib/store/answers";
import * as attachments from "@/lib/store/attachments";
import * as authorities from "@/lib/store/authorities";
import * as papers from "@/lib/store/papers";
import { frameOf } from "./frame";

const input = z.strictObject({ dossierId: Id, letter: z.enum(letterIds), ordinal: z.coerce.number().int().min(1).max(50).default(1) });

/**
 * One letter of the dossier, filled with what is known today; what is not known is a blank. Refuses with `not-found` a letter that
 * no slot of the call asks for, and a paper the slot does not have.
 */
export const letterDownload = dossierQuery({
  name: "letter.download",
  input,
  async read(grant, { letter, ordinal }) {
    const { frame, rules } = await frameOf(grant);
    const all = papersOf(rules.rulebook, await papers.list(grant));
    const paper = all.find((each) => each.plan.letters.includes(letter) && each.ordinal === ordinal);
    if (!paper) return refuse("not-found");
    const facts = await factsOf(grant, frame, paper);
    const photo = photoOf(all, await attachments.list(grant), ordinal);
    const statement = rules.rulebook.sections.flatMap(({ questions }) => questions).find(({ id }) => id === places.declaration);
    const { call } = rules.rulebook;
    const values = letterValues({
      ...facts,
      call,
      ...(photo ? { photo } : {}),
      ...(statement?.kind === "statement" ? { statement: statement.statement } : {}),
    });
    const template = letters[letter];
    return done({
      filled: drawUp(template, values, hints, frame.language),
      name: `${paper.slot}${paper.plan.items.length > 1 ? `-${ordinal}` : ""} ${template.words.vi} - ${frame.city.vi} ${frame.year}.docx`,
    });
  },
});

async function factsOf(grant: DossierGrant, frame: Frame, paper: Paper): Promise<Omit<LetterFacts, "call">> {
  const written = await answers.list(grant, [places.city, places.head, places.representative, places.contact]);
  const signers = await authorities.list(grant, grant.dossier.cityId);
  const today = dayIn(officeZone, new Date());
  const { cityId } = grant.dossier;
  const mayor =
    signers.find(({ id }) => id === paper.authorityId && paper.plan.signedBy === "mayor") ??
    signerOn(signers, { cityId, kind: "mayor" }, today);
  const department = signerOn(signers, { cityId, kind: "department" }, today);
  const commission = signerOn(signers, { cityId: null, kind: "national-commission" }, today);
  const people = { head: places.head, representative: places.representative, contact: places.contact };
  const persons = Object.entries(people).flatMap(([name, question]) => {
    const person = personIn(written, question);
    return person ? [[name, person] as const] : [];
  });
  return {
    language: frame.language,
    city: cityIn(written, frame),
    field: frame.field,
    team: frame.team,
    paper,
    ...(mayor ? { mayor } : {}),
    ...(department ? { department } : {}),
    ...(commission ? { commission } : {}),
    ...Object.fromEntries(persons),
  };
}

/** The name the dossier itself uses towards UNESCO, where question 1 is answered. */
function cityIn(written: readonly ReadAnswer[], { city, language }: Frame): Words {
  const said = (spoken: string) => written.find((each) => each.question === places.city && each.language === spoken)?.text.trim();
  return { ...city, vi: said("vi") || city.vi, [language]: said(language) || city[language] || city.en };
}

function personIn(written: readonly ReadAnswer[], question: string): Readonly<Record<string, string>> | undefined {
  const value = written.find((each) => each.question === question)?.value;
  return value && !isNothing(value) && "person" in value ? value.person : undefined;
}

/** The photo of that number: the one named as such, else the one uploaded in that place. */
function photoOf(all: readonly Paper[], files: readonly attachments.Attachment[], ordinal: number): LetterFacts["photo"] {
  const photo = all.find(({ plan, ordinal: number }) => plan.signedBy === "nobody" && number === ordinal);
  if (!photo) return undefined;
  const own = files.filter(({ question }) => question === photo.slot);
  const file = fileOf(photo, own) ?? own[ordinal - 1];
  return file ? { name: file.name, credit: file.credit ?? undefined } : undefined;
}
