import { GuestGrant } from "@/lib/access/guest";
import { addAttachment } from "@/lib/commands/add-attachment";
import { answerRemarks } from "@/lib/commands/consultation/answer-remarks";
import { approveAnswers } from "@/lib/commands/consultation/approve-answers";
import { closeRound } from "@/lib/commands/consultation/close-round";
import { enterOpinion } from "@/lib/commands/consultation/enter-opinion";
import { openRound } from "@/lib/commands/consultation/open-round";
import { recordSilence } from "@/lib/commands/consultation/record-silence";
import { finishAnswer } from "@/lib/commands/guest/finish";
import { guestRemark } from "@/lib/commands/guest/remark";
import { receiveFile } from "@/lib/commands/receive-file";
import { stampOf } from "@/lib/domain/consultation/remarks";
import { done } from "@/lib/domain/result";
import { roundView } from "@/lib/queries/round-view";
import * as guests from "@/lib/store/guests";
import type { SeedAnswers } from "./answer-texts";
import type { SeedPaperOpinion, SeedRemark, SeedRound } from "./rounds";
import { samplePdf } from "./sample-files";
import { act, actor, type Bid, need, type World } from "./story";

/** The directory's ids by name. */
export type Directory = ReadonlyMap<string, string>;
type Told = { readonly world: World; readonly bid: Bid; readonly directory: Directory };
type Opened = { readonly roundId: string; readonly tokens: ReadonlyMap<string, string> };

const later = (at: string, minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** Opens a round of the story and hears everybody who has answered; a round that still runs ends no sooner than in three weeks. */
export async function consult(told: Told, round: SeedRound, draft: SeedAnswers, runs: boolean): Promise<Opened> {
  const endsAt = runs ? new Date(Math.max(Date.parse(round.endsAt), Date.now() + 21 * 86_400_000)).toISOString() : round.endsAt;
  const { purpose, sections, openedAt } = round;
  const facts = { dossierId: told.bid.id, purpose, form: "written", place: "", startsAt: null, endsAt, sections, silenceAgrees: true };
  const asked = { ...facts, stakeholderIds: round.asked.map((name) => idOf(told.directory, name)) };
  const { roundId, links } = await act(openRound, actor(told.world, "city-lead", told.bid.body), asked, openedAt);
  const tokens = new Map(links.map(({ name, path }) => [name, path.split("/").at(-1) ?? ""]));
  for (const heard of round.byLink) await hear(tokens.get(heard.by) ?? "", heard, draft);
  for (const paper of round.onPaper) await enter(told, roundId, paper);
  return { roundId, tokens };
}

/** Somebody opens their link and writes, a few minutes a remark. */
async function hear(token: string, { at, remarks, finished }: SeedRound["byLink"][number], draft: SeedAnswers): Promise<void> {
  need(
    await GuestGrant.open({ token, origin: undefined }, async (grant) => {
      const round = await guests.round(grant);
      await guests.noteOpening(grant, round?.number ?? 1, new Date(at));
      return done(true);
    }),
  );
  for (const [index, { question, quote, body }] of remarks.entries()) {
    const passage = quote ? { language: "vi", quote, from: placeOf(draft, question ?? "", quote) } : null;
    await act(guestRemark, nobody, { token, section: null, question, passage, body }, later(at, 6 * (index + 1)));
  }
  if (finished) await act(finishAnswer, nobody, { token, agrees: false }, later(at, 60));
}

/** A letter comes by post: its scan, then all it says. */
async function enter({ world, bid, directory }: Told, roundId: string, paper: SeedPaperOpinion): Promise<void> {
  const { by, kind, number, on, at, remarks } = paper;
  const editor = actor(world, "city-editor", bid.body);
  const stored = need(
    await receiveFile(new Blob([new Uint8Array(await samplePdf())]).stream(), { maxBytes: 3_000_000, accept: ["application/pdf"] }),
  );
  const scan = { dossierId: bid.id, question: "S.4", name: `Công văn ${number.replaceAll("/", "-")} (mẫu).pdf`, ...stored };
  const { attachmentId } = await act(addAttachment, editor, scan, at);
  const said = remarks.map(({ question, body }) => ({ section: null, question, body }));
  const opinion = { roundId, stakeholderId: idOf(directory, by), kind, number, on, attachmentId, agrees: false, remarks: said };
  await act(enterOpinion, editor, { dossierId: bid.id, ...opinion }, later(at, 8));
}

/** The editor answers what the story has an answer for, and the lead approves what it says was approved. */
export async function answer({ world, bid }: Told, { roundId }: Opened, round: SeedRound, from: string): Promise<void> {
  const [editor, lead] = [actor(world, "city-editor", bid.body), actor(world, "city-lead", bid.body)];
  const place = { dossierId: bid.id, roundId };
  const { remarks } = need(await roundView.run(editor, place));
  const answers = [...round.byLink, ...round.onPaper].flatMap((heard) => heard.remarks);
  let at = from;
  for (const { id, body, stamp } of remarks) {
    const { answered } = answers.find((each: SeedRemark) => each.body === body) ?? {};
    if (!answered) continue;
    const changes = answered.changed ? [{ question: answered.changed, language: "vi", fromVersion: 1, toVersion: 2 }] : [];
    const { disposition, answer: words } = answered;
    at = later(at, 14);
    await act(answerRemarks, editor, { ...place, remarkIds: [id], seen: { [id]: stamp }, disposition, answer: words, changes }, at);
    if (answered.approved)
      await act(
        approveAnswers,
        lead,
        { ...place, remarkIds: [id], seen: { [id]: stampOf({ answeredAt: new Date(at), changedAt: null }) } },
        later(at, 7),
      );
  }
}

/** Who has not answered agrees, and the round is closed. */
export async function settle({ world, bid }: Told, { roundId }: Opened, at: string): Promise<void> {
  const lead = actor(world, "city-lead", bid.body);
  await act(recordSilence, lead, { dossierId: bid.id, roundId }, at);
  await act(closeRound, lead, { dossierId: bid.id, roundId }, later(at, 20));
}

/** A guest has no account. */
const nobody = { sessionId: undefined };

function idOf(directory: Directory, name: string): string {
  const id = directory.get(name);
  if (!id) throw new Error(`${name} is not in the demonstration's directory`);
  return id;
}

/** How many letters of the Vietnamese answer stand before the quoted words. */
function placeOf(draft: SeedAnswers, question: string, quote: string): number {
  const value = draft[question]?.vi;
  const at = value && "long" in value ? value.long.indexOf(quote) : -1;
  if (at < 0 || !value || !("long" in value)) throw new Error(`“${quote}” is not in question ${question}`);
  return [...value.long.slice(0, at)].length;
}
