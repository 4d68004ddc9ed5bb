import { beforeAll, describe, expect, test } from "vitest";
import { ownerSql } from "@/lib/cli/testing/owner";
import { seenRemarks } from "@/lib/cli/testing/seen-remarks";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type Person, type World } from "@/lib/cli/testing/world";
import { guestView } from "@/lib/queries/guest-view";
import { addAttachment } from "../add-attachment";
import { advanceStage } from "../advance-stage";
import { changeOwnRemark } from "../guest/change-remark";
import { guestRemark } from "../guest/remark";
import { withdrawOwnRemark } from "../guest/withdraw-remark";
import { saveAnswer } from "../save-answer";
import { addStakeholder } from "./add-stakeholder";
import { answerRemarks } from "./answer-remarks";
import { approveAnswers } from "./approve-answers";
import { closeRound } from "./close-round";
import { enterOpinion } from "./enter-opinion";
import { openRound } from "./open-round";
import { placeRemarks } from "./place-remarks";
import { recordSilence } from "./record-silence";
import { returnAnswers } from "./return-answers";

const database = useTestDatabase();
let world: World;
let bodies: string[] = [];
let scan = "";

const sql = <T = Record<string, unknown>>(text: string) => ownerSql(database.ownerUrl, text) as Promise<T[]>;
const as = (person: Person) => world.people[person];
const inHue = (more: object) => ({ dossierId: world.hue, ...more });
const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
const guest = { sessionId: undefined, origin: "10.1.1.1" };

beforeAll(async () => {
  world = await makeWorld();
  for (const nameVi of ["Sở Du lịch", "Hội Văn nghệ", "Cục Di sản"]) {
    const body = { kind: "other", nameVi, nameEn: "Body", email: "", contact: "", language: "vi", note: "" };
    bodies = [...bodies, given(await addStakeholder.run(as("officer"), body)).stakeholderId];
  }
  const file = { question: "S.4", name: "công văn.pdf", mediaType: "application/pdf", size: 10, sha256: "a".repeat(64) };
  scan = given(await addAttachment.run(as("hueEditor"), inHue(file))).attachmentId;
});

/** A round of its own, with the secret of each link. */
async function opened(): Promise<{ readonly roundId: string; readonly tokens: readonly string[] }> {
  const facts = { purpose: "Lấy ý kiến rộng rãi", form: "written", place: "", startsAt: null, endsAt: days(20), sections: [] };
  const asking = inHue({ ...facts, silenceAgrees: true, stakeholderIds: bodies });
  const { roundId, links } = given(await openRound.run(as("hueLead"), asking));
  const tokenOf = (name: string) =>
    links
      .find((each) => each.name === name)
      ?.path.split("/")
      .at(-1) ?? "";
  return { roundId, tokens: ["Sở Du lịch", "Hội Văn nghệ", "Cục Di sản"].map(tokenOf) };
}

const said = (token: string | undefined, body: string) =>
  guestRemark.run(guest, { token, section: null, question: null, passage: null, body });

const seen = () => seenRemarks(database.ownerUrl);

describe("what a colleague or a guest did meanwhile", () => {
  test("is not answered, approved or sent back unread", async () => {
    const { roundId, tokens } = await opened();
    const { remarkId } = given(await said(tokens[0], "Nên thêm ảnh"));
    const about = { roundId, remarkIds: [remarkId] };
    const answer = (who: Person, marks: object, words: string) =>
      answerRemarks.run(as(who), inHue({ ...about, seen: marks, disposition: "noted", answer: words }));

    const first = await seen();
    given(await changeOwnRemark.run(guest, { token: tokens[0], remarkId, body: "Nên bỏ cả mục" }));
    expect(outcome(await answer("hueEditor", first, "Sẽ thêm ảnh."))).toBe("remark-moved");
    const second = await seen();
    given(await answer("hueEditor", second, "Giữ nguyên."));
    expect(outcome(await answer("hueLead", second, "Tôi trả lời khác."))).toBe("remark-moved");
    expect(outcome(await approveAnswers.run(as("hueLead"), inHue({ ...about, seen: second })))).toBe("remark-moved");
    expect(outcome(await returnAnswers.run(as("hueLead"), inHue({ ...about, seen: second, note: "Nói rõ" })))).toBe("remark-moved");
    expect(await sql(`select answer from remark where id = '${remarkId}'`)).toEqual([{ answer: "Giữ nguyên." }]);
    given(await approveAnswers.run(as("hueLead"), inHue({ ...about, seen: await seen() })));
    expect(outcome(await placeRemarks.run(as("hueEditor"), inHue({ ...about, section: null, question: "6" })))).toBe("remark-moved");
  });

  test("an answer that was sent back is still an answer: the guest's words stay as they were answered", async () => {
    const { roundId, tokens } = await opened();
    const { remarkId } = given(await said(tokens[0], "Nên thêm ảnh"));
    const about = { roundId, remarkIds: [remarkId] };
    given(await answerRemarks.run(as("hueEditor"), inHue({ ...about, seen: await seen(), disposition: "noted", answer: "Đã rõ." })));
    given(await returnAnswers.run(as("hueLead"), inHue({ ...about, seen: await seen(), note: "Nói rõ" })));
    expect(outcome(await changeOwnRemark.run(guest, { token: tokens[0], remarkId, body: "Khác" }))).toBe("remark-moved");
    expect(outcome(await withdrawOwnRemark.run(guest, { token: tokens[0], remarkId }))).toBe("remark-moved");
  });
});

test("no remark comes into a round that is being closed: the letter is refused, or the round stays open", async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    const { roundId } = await opened();
    const later = { ...as("hueLead"), at: new Date(days(30)) };
    const letter = { kind: "letter", number: "1/A", on: "2026-11-01", attachmentId: scan, agrees: false };
    const remarks = [{ section: null, question: null, body: "Góp ý" }];
    const entering = enterOpinion.run(as("hueEditor"), inHue({ roundId, stakeholderId: bodies[0], ...letter, remarks }));
    const [entered, closed] = await Promise.all([entering, closeRound.run(later, inHue({ roundId }))]);
    const outcomes = [outcome(entered), outcome(closed)].join(" ");
    expect(["round-closed done", "done not-ready"]).toContain(outcomes);
  }
});

test("silence is recorded for who said nothing; who made remarks and did not finish has answered", async () => {
  const { roundId, tokens } = await opened();
  given(await said(tokens[0], "Nên thêm ảnh"));
  const later = { ...as("hueLead"), at: new Date(days(30)) };
  expect(given(await recordSilence.run(later, inHue({ roundId })))).toEqual({ silent: 2 });
  const outcomes = await sql<{ name: string; outcome: string }>(
    `select name_vi as name, outcome from consultee where round_id = '${roundId}' order by name_vi`,
  );
  expect(outcomes.map(({ name, outcome: how }) => [name, how])).toEqual([
    ["Cục Di sản", "silent"],
    ["Hội Văn nghệ", "silent"],
    ["Sở Du lịch", "remarks"],
  ]);
});

test("a change named for a remark came after the draft", async () => {
  const said1 = inHue({ question: "2", language: "vi" });
  given(await saveAnswer.run(as("hueEditor"), { ...said1, baseVersion: 0, value: { text: "Nước Việt" } }));
  given(await saveAnswer.run(as("hueEditor"), { ...said1, baseVersion: 1, value: { text: "Việt Nam" } }));
  const { roundId, tokens } = await opened();
  const { remarkId } = given(await said(tokens[0], "Tên nước"));
  const changes = [{ question: "2", language: "vi", fromVersion: 1, toVersion: 2 }];
  const answer = { remarkIds: [remarkId], seen: await seen(), disposition: "accepted", answer: "Đã sửa.", changes };
  expect(await answerRemarks.run(as("hueEditor"), inHue({ roundId, ...answer }))).toMatchObject({
    refusal: { code: "malformed", fields: { changes: "unknown" } },
  });
});

test("a dossier taken out of the call shuts every link; opened again it gives them back", async () => {
  const { tokens } = await opened();
  const move = (transition: string) => advanceStage.run(as("coordinator"), inHue({ transition, note: "Quyết định của Bộ" }));
  given(await move("withdraw"));
  expect(await guestView.run(guest, { token: tokens[0] })).toEqual({ ok: false, refusal: { code: "link-withdrawn" } });
  expect(outcome(await said(tokens[0], "Vẫn góp ý"))).toBe("link-withdrawn");
  given(await move("reopen"));
  expect(outcome(await guestView.run(guest, { token: tokens[0] }))).toBe("done");
});
