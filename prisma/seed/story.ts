import { randomUUID } from "node:crypto";
import type { Command } from "@/lib/access/command";
import { SystemGrant } from "@/lib/access/system";
import { hashPassword } from "@/lib/adapters/passwords";
import { addAttachment } from "@/lib/commands/add-attachment";
import { addAuthority } from "@/lib/commands/add-authority";
import { addFigure } from "@/lib/commands/add-figure";
import { addTerm } from "@/lib/commands/add-term";
import { advanceStage } from "@/lib/commands/advance-stage";
import { checkAnswer } from "@/lib/commands/check-answer";
import { keepVersion } from "@/lib/commands/keep-version";
import { openComment } from "@/lib/commands/open-comment";
import { openDossier } from "@/lib/commands/open-dossier";
import { planPaper } from "@/lib/commands/plan-paper";
import { receiveFile } from "@/lib/commands/receive-file";
import { replyComment } from "@/lib/commands/reply-comment";
import { resolveComment } from "@/lib/commands/resolve-comment";
import { saveAnswer } from "@/lib/commands/save-answer";
import { stepPaper } from "@/lib/commands/step-paper";
import { done, type Result } from "@/lib/domain/result";
import { type RichInline, type RichText, textOf } from "@/lib/domain/rich-text";
import type { Role } from "@/lib/domain/roles";
import type { TransitionId } from "@/lib/domain/stages";
import { anchorOn } from "@/lib/domain/text/threads";
import { documentOf } from "@/lib/domain/text/writing";
import type { AnswerValue } from "@/lib/domain/values";
import * as calls from "@/lib/store/calls";
import * as jobs from "@/lib/store/jobs";
import * as organisationStore from "@/lib/store/organisations";
import * as peopleStore from "@/lib/store/people";
import * as sessions from "@/lib/store/sessions";
import * as log from "@/lib/store/text-log";
import type { SeedAnswers, SeedValue } from "./answer-texts";
import { cities } from "./cities";
import type { SeedFigure } from "./figures";
import { longText, type Mending } from "./first-draft";
import type { SeedPaper } from "./papers";
import { organisations, people } from "./people";
import { samplePdf } from "./sample-files";
import { signers } from "./signers";
import { seedTerms } from "./terms";
import type { SeedThread } from "./threads";

type Cast = {
  readonly key: string;
  readonly personId: string;
  readonly organisation: string;
  readonly role: Role;
  readonly sessionId: string;
};
export type World = { readonly cast: readonly Cast[]; readonly bodies: ReadonlyMap<string, string> };
export type Bid = { readonly id: string; readonly body: string };

const callId = "uccn-2027";

/** Bodies, people with one password, the call and the country's cities; and a session for everybody, to act with. */
export async function founding(password: string): Promise<World> {
  const bodies = new Map<string, string>(organisations.map(({ key }) => [key, randomUUID()]));
  const passwordHash = await hashPassword(password);
  const createdAt = new Date("2026-06-01T01:00:00Z");
  const cast = people.map(({ key, organisation, role }) => ({ key, organisation, role, personId: randomUUID(), sessionId: randomUUID() }));
  const result = await SystemGrant.open({ reason: "tạo dữ liệu minh họa" }, async (grant) => {
    await organisationStore.add(
      grant,
      organisations.map(({ key, kind, vi, en }) => ({ id: bodies.get(key) ?? "", party: kind, words: { vi, en } })),
    );
    await calls.open(
      grant,
      { id: callId, rulebookId: "uccn-2027", openedAt: createdAt },
      cities.map(({ key, vi, en, memberSince = null, designatedOn = null, field = null, source, legalTo }) => ({
        ...(legalTo ? { legalTo } : {}),
        id: key,
        words: { vi, en },
        memberSince,
        designatedOn,
        field: memberSince ? field : null,
        source: source.vi,
      })),
    );
    for (const { personId, organisation, role, key, sessionId } of cast) {
      const { name, email } = people.find((person) => person.key === key) ?? { name: "", email: "" };
      await peopleStore.add(grant, {
        id: personId,
        name,
        email,
        role,
        organisationId: bodies.get(organisation) ?? "",
        createdAt,
        passwordHash,
      });
      await sessions.open(grant, {
        id: sessionId,
        personId,
        createdAt,
        expiresAt: new Date(Date.now() + 3_600_000),
        device: "demonstration world",
      });
    }
    return done(true);
  });
  need(result);
  return { cast, bodies };
}

/** The ministry's officer enters the glossary, a term after the other. */
export async function gloss(world: World, from: string): Promise<void> {
  const officer = actor(world, "ministry-officer", "ministry");
  for (const [index, term] of seedTerms.entries()) {
    await act(addTerm, officer, term, new Date(Date.parse(from) + index * 60_000).toISOString());
  }
}

/** The ministry's officer enters who signs for the country and for cities. */
export async function enrol(world: World, from: string): Promise<void> {
  const officer = actor(world, "ministry-officer", "ministry");
  for (const [index, signer] of signers.entries()) {
    await act(addAuthority, officer, signer, new Date(Date.parse(from) + index * 60_000).toISOString());
  }
}

/** The city's lead assigns papers, and whoever sees to them records how far they have come. */
export async function collect(world: World, bid: Bid, papers: readonly SeedPaper[], from: string): Promise<void> {
  let at = Date.parse(from);
  const later = () => {
    at += 13 * 60_000;
    return new Date(at).toISOString();
  };
  const editor = actor(world, "city-editor", bid.body);
  const preparedById = editor.personId;
  const nothing = { authorityId: null, signer: "", dueOn: null, dueReason: "", note: "", attachmentId: null };
  for (const { slot, ordinal, body, steps } of papers) {
    const key = { dossierId: bid.id, slot, ordinal };
    await act(planPaper, actor(world, "city-lead", bid.body), { ...key, seen: null, ...nothing, body, preparedById }, later());
    for (const [step, on] of steps) await act(stepPaper, editor, { ...key, step, on }, `${on}T09:00:00Z`);
  }
}

/** The ministry opens a bid for a city. */
export async function openBid(world: World, city: string, body: string, field: string, at: string): Promise<Bid> {
  const coordinator = actor(world, "ministry-coordinator", body);
  const input = { callId, cityId: city, organisationId: world.bodies.get(body), field, language: "en" };
  const { dossierId } = await act(openDossier, coordinator, input, at);
  return { id: dossierId, body };
}

/** The city's editor writes the answers, a few minutes apart, lead and editor in turn. */
export async function fill(
  world: World,
  bid: Bid,
  answers: SeedAnswers,
  from: string,
  figures: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  let at = Date.parse(from);
  for (const [question, languages] of Object.entries(answers)) {
    for (const language of ["all", "vi", "en"] as const) {
      const value = languages[language];
      if (!value) continue;
      at += 17 * 60_000;
      const writer = actor(world, language === "en" ? "city-lead" : "city-editor", bid.body);
      const input = { dossierId: bid.id, question, language, baseVersion: 0, value: answerOf(value, figures) };
      await act(saveAnswer, writer, input, new Date(at).toISOString());
    }
  }
}

/** Somebody reads answers closely and marks them, a few minutes apart: the Vietnamese of some, the English of others. */
export async function check(
  world: World,
  bid: Bid,
  by: Role,
  read: { readonly vi: readonly string[]; readonly en: readonly string[] },
  from: string,
): Promise<void> {
  const reader = actor(world, by, bid.body);
  let at = Date.parse(from);
  for (const language of ["vi", "en"] as const) {
    for (const question of read[language]) {
      at += 9 * 60_000;
      const input = { dossierId: bid.id, question, language, checked: true };
      await act(checkAnswer, reader, input, new Date(at).toISOString());
    }
  }
}

/** The city's editor changes a few words of a Vietnamese text that was translated already. */
export async function revise(world: World, bid: Bid, answers: SeedAnswers, question: string, words: readonly [string, string], at: string) {
  const value = answers[question]?.vi;
  if (!value || !("long" in value) || !value.long.includes(words[0])) throw new Error(`Question ${question} has no such words to change`);
  const changed = { doc: textOf(value.long.replace(...words)) };
  const input = { dossierId: bid.id, question, language: "vi", baseVersion: 1, value: changed };
  await act(saveAnswer, actor(world, "city-editor", bid.body), input, at);
}

/** The register of figures, entered by the editor before the texts that refer to it; gives each figure's id by its key. */
export async function register(world: World, bid: Bid, figures: readonly SeedFigure[], from: string): Promise<ReadonlyMap<string, string>> {
  let at = Date.parse(from);
  const ids = new Map<string, string>();
  for (const { key, ...fields } of figures) {
    at += 4 * 60_000;
    const input = { dossierId: bid.id, ...fields, evidenceId: null };
    const { figureId } = await act(addFigure, actor(world, "city-editor", bid.body), input, new Date(at).toISOString());
    ids.set(key, figureId);
  }
  return ids;
}

/** What the team changed in its long texts after the first draft, half an hour apart. */
export async function mend(
  world: World,
  bid: Bid,
  { draft, mendings, figures }: { draft: SeedAnswers; mendings: readonly Mending[]; figures: ReadonlyMap<string, string> },
  from: string,
): Promise<void> {
  let at = Date.parse(from);
  const texts = new Map<string, { text: string; version: number }>();
  for (const { question, language, by, before, after } of mendings) {
    const place = `${question}:${language}`;
    const stood = texts.get(place) ?? { text: longText(draft, question, language), version: 1 };
    const text = stood.text.replace(before, after);
    at += 31 * 60_000;
    const input = { dossierId: bid.id, question, language, baseVersion: stood.version, value: answerOf({ long: text }, figures) };
    await act(saveAnswer, actor(world, by, bid.body), input, new Date(at).toISOString());
    texts.set(place, { text, version: stood.version + 1 });
  }
}

/** Keeps the dossier as it stands under a name. */
export async function keep(world: World, bid: Bid, by: Role, name: string, at: string): Promise<void> {
  await act(keepVersion, actor(world, by, bid.body), { dossierId: bid.id, name }, at);
}

/** Comments and what came of them. */
export async function talk(world: World, bid: Bid, threads: readonly SeedThread[], from: string): Promise<void> {
  let at = Date.parse(from);
  const later = () => {
    at += 41 * 60_000;
    return new Date(at).toISOString();
  };
  for (const { question, by, passage, body, replies, resolved } of threads) {
    const about = passage ? await pointed(bid, question, passage) : {};
    const { threadId } = await act(openComment, actor(world, by, bid.body), { dossierId: bid.id, question, body, ...about }, later());
    for (const reply of replies)
      await act(replyComment, actor(world, reply.by, bid.body), { dossierId: bid.id, threadId, body: reply.body }, later());
    if (resolved) await act(resolveComment, actor(world, "city-editor", bid.body), { dossierId: bid.id, threadId }, later());
  }
}

/** Points at words of a text as a browser does whose reader has chosen them. */
async function pointed(bid: Bid, question: string, { language, quote, replacement }: NonNullable<SeedThread["passage"]>) {
  const doc = need(
    await SystemGrant.open({ reason: "texts", quiet: true }, async (grant) =>
      done(documentOf(await log.updates(grant, { dossierId: bid.id, question }))),
    ),
  );
  const found = anchorOn(doc, language, quote);
  if (!found) throw new Error(`“${quote}” is not in question ${question} of the demonstration world`);
  return { anchor: { language, ...found }, ...(replacement === undefined ? {} : { replacement }) };
}

/** Leads a dossier on. */
export async function move(world: World, bid: Bid, by: Role, transition: TransitionId, note: string, at: string): Promise<void> {
  await act(advanceStage, actor(world, by, bid.body), { dossierId: bid.id, transition, note }, at);
}

/** The mayor's letter as a sample that says it is one. */
export async function attach(world: World, bid: Bid, at: string): Promise<void> {
  const stored = need(
    await receiveFile(new Blob([new Uint8Array(await samplePdf())]).stream(), { maxBytes: 3_000_000, accept: ["application/pdf"] }),
  );
  const input = { dossierId: bid.id, question: "A.1", name: "Thư của Chủ tịch UBND (mẫu).pdf", ...stored };
  await act(addAttachment, actor(world, "city-lead", bid.body), input, at);
}

/** Nobody stays signed in, and no mail goes out for what only a story did. */
export async function endSessions(world: World): Promise<void> {
  const result = await SystemGrant.open({ reason: "đã tạo xong dữ liệu minh họa" }, async (grant) => {
    const never = new Date("2100-01-01T00:00:00Z");
    for (const kind of ["mail.send", "notice.tell", "consultee.mail", "round.remind"]) {
      const mails = await jobs.claim(grant, never, { kind, take: 10_000, leaseMs: 60_000 });
      for (const { id } of mails) await jobs.finish(grant, id);
    }
    for (const { sessionId } of world.cast) await sessions.endBySystem(grant, sessionId, new Date());
    return done(true);
  });
  need(result);
}

export function actor(world: World, role: Role, body: string): Cast {
  const found = world.cast.find((person) => person.role === role && (person.organisation === body || !role.startsWith("city")));
  if (!found) throw new Error(`Nobody is ${role} of ${body} in the demonstration world`);
  return found;
}

export async function act<In, O>(
  command: Command<In, O>,
  { sessionId }: { readonly sessionId: string | undefined },
  input: unknown,
  at: string,
): Promise<O> {
  const result = await command.run({ sessionId, at: new Date(at) }, input);
  if (!result.ok)
    throw new Error(
      `${command.name} was refused in the demonstration world: ${JSON.stringify(result.refusal)} on ${JSON.stringify(input).slice(0, 300)}`,
    );
  return result.value;
}

export function need<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The demonstration world could not be made: ${result.refusal.code}`);
  return result.value;
}

function answerOf(value: SeedValue, figures: ReadonlyMap<string, string>): AnswerValue {
  return "long" in value ? { doc: withFigures(textOf(value.long), figures) } : value;
}

/** A text with each {{key}} as a reference to its figure. */
function withFigures(text: RichText, figures: ReadonlyMap<string, string>): RichText {
  const content = text.content.map((block) =>
    block.type === "paragraph" && block.content ? { ...block, content: block.content.flatMap((node) => pieces(node, figures)) } : block,
  );
  return { ...text, content };
}

function pieces(node: RichInline, figures: ReadonlyMap<string, string>): RichInline[] {
  if (node.type !== "text") return [node];
  return node.text.split(/(\{\{\w+\}\})/).flatMap((piece): RichInline[] => {
    const key = /^\{\{(\w+)\}\}$/.exec(piece)?.[1];
    if (key === undefined) return piece === "" ? [] : [{ ...node, text: piece }];
    const id = figures.get(key);
    if (!id) throw new Error(`The demonstration world has no figure ${key}`);
    return [{ type: "figure", attrs: { id } }];
  });
}
