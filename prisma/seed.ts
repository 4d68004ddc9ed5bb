import { roles } from "@/lib/domain/roles";
import { introduce } from "./seed/consultation";
import { daNang } from "./seed/da-nang";
import { hueFigures } from "./seed/figures";
import { firstDraft, hueMendings } from "./seed/first-draft";
import { haLong } from "./seed/ha-long";
import { hue } from "./seed/hue";
import { huePapers } from "./seed/papers";
import { organisations, people } from "./seed/people";
import { answer, consult, settle } from "./seed/round-story";
import { daNangRound, haLongRound } from "./seed/rounds";
import {
  attach,
  check,
  collect,
  endSessions,
  enrol,
  fill,
  founding,
  gloss,
  keep,
  mend,
  move,
  openBid,
  register,
  revise,
  talk,
} from "./seed/story";
import { seedThreads } from "./seed/threads";

/** Everybody in the demonstration world has this password; the start command prints it beside the accounts. */
export const demonstrationPassword = "ho-so-uccn-2027";

/** Who can sign in to the demonstration world, for the start command to print. */
export const demonstrationAccounts = [...people]
  .sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
  .map(({ name, email, role, organisation }) => ({
    name,
    email,
    password: demonstrationPassword,
    role: `${role} (${organisations.find(({ key }) => key === organisation)?.vi ?? organisation})`,
  }));

/**
 * The demonstration world, made through commands so that it obeys the rules: Huế drafting, Đà Nẵng in consultation, Hạ Long
 * in review. That Đà Nẵng bids in Media Arts and Hạ Long in Music is assumed for the demonstration, not known.
 */
export async function seed(): Promise<void> {
  const world = await founding(demonstrationPassword);
  await gloss(world, "2026-06-22T02:00:00Z");
  await enrol(world, "2026-06-23T02:00:00Z");
  const directory = await introduce(world, "2026-06-24T02:00:00Z");
  const hueBid = await openBid(world, "hue", "hue", "gastronomy", "2026-08-03T02:00:00Z");
  const daNangBid = await openBid(world, "daNang", "daNang", "media-arts", "2026-07-20T02:00:00Z");
  const haLongBid = await openBid(world, "haLong", "haLong", "music", "2026-06-15T02:00:00Z");

  const figures = await register(world, hueBid, hueFigures, "2026-09-04T02:00:00Z");
  const draft = firstDraft(hue, hueMendings);
  await fill(world, hueBid, draft, "2026-09-07T01:30:00Z", figures);
  await keep(world, hueBid, "city-lead", "Bản thảo đầu, gửi Viện góp ý", "2026-10-12T08:00:00Z");
  await mend(world, hueBid, { draft, mendings: hueMendings, figures }, "2026-10-20T01:30:00Z");
  await check(world, hueBid, "city-lead", { vi: ["1", "2", "6", "7.1", "7.2", "8"], en: ["1", "2", "6", "7.2"] }, "2026-10-26T02:00:00Z");
  await revise(world, hueBid, hue, "7.2", ["thực đơn chay theo mùa", "thực đơn chay theo bốn mùa"], "2026-11-05T03:20:00Z");
  await collect(world, hueBid, huePapers, "2026-10-28T02:00:00Z");
  await talk(world, hueBid, seedThreads.hue, "2026-11-09T03:00:00Z");

  await fill(world, daNangBid, daNang, "2026-08-17T01:30:00Z");
  await move(world, daNangBid, "city-lead", "open-consultation", "Bản tiếng Việt đã đủ, xin mở tham vấn.", "2026-11-02T02:15:00Z");
  const inDaNang = { world, bid: daNangBid, directory };
  const running = await consult(inDaNang, daNangRound, daNang, true);
  await revise(world, daNangBid, daNang, "9.2", ["khoảng 900 doanh nghiệp", "khoảng 920 doanh nghiệp"], "2026-11-16T03:00:00Z");
  await answer(inDaNang, running, daNangRound, "2026-11-17T02:00:00Z");
  await talk(world, daNangBid, seedThreads.daNang, "2026-11-10T03:00:00Z");

  await fill(world, haLongBid, haLong, "2026-07-13T01:30:00Z");
  await attach(world, haLongBid, "2026-10-05T07:00:00Z");
  await move(world, haLongBid, "city-lead", "open-consultation", "Kính gửi bản thảo để lấy ý kiến.", "2026-09-14T02:00:00Z");
  const inHaLong = { world, bid: haLongBid, directory };
  const over = await consult(inHaLong, haLongRound, haLong, false);
  await answer(inHaLong, over, haLongRound, "2026-10-07T02:00:00Z");
  await settle(inHaLong, over, "2026-10-12T02:00:00Z");
  await move(world, haLongBid, "ministry-coordinator", "send-to-review", "Đã tiếp thu xong ý kiến tham vấn.", "2026-11-12T08:20:00Z");
  await check(world, haLongBid, "institute-adviser", { vi: ["6", "7.1", "7.2", "8"], en: ["6", "7.1"] }, "2026-11-13T02:00:00Z");
  await talk(world, haLongBid, seedThreads.haLong, "2026-11-16T03:00:00Z");
  await endSessions(world);
}
