import { describe, expect, test } from "vitest";
import { heldBack } from "./attachments";
import { type AfterSending, checkGuards, type Evidence } from "./guards";
import { blockingCodes, type ReasonCode } from "./result";
import { textOf } from "./rich-text";
import { complete, sampleBook, sampleQuestions } from "./sample";
import { type GuardName, guardNames } from "./stages";
import type { AnswerValue } from "./values";

const ready: Evidence = {
  rulebook: sampleBook,
  contents: complete("en"),
  openThreads: 0,
  openRounds: 0,
  decision: "ready",
  field: "crafts",
  rivals: [],
  now: new Date("2027-03-03T23:00:00Z"),
  after: { sent: true, replies: ["designated", "not-designated"], reports: 0 },
};
const after = (change: Partial<AfterSending>): Evidence => ({ ...ready, after: { sent: true, replies: [], reports: 0, ...change } });
const { after: _after, ...unsent } = ready;

/** The ready bid with some answers written otherwise, or taken out. */
function answering(changes: Readonly<Record<string, AnswerValue | undefined>>): Evidence {
  const answers = new Map(ready.contents.answers);
  for (const [key, value] of Object.entries(changes)) value === undefined ? answers.delete(key) : answers.set(key, value);
  return { ...ready, contents: { ...ready.contents, answers } };
}

/** The sample call with one slot of photos, which a limit on the whole packet may bind. */
function photos(files: Evidence["files"], verified = true): Evidence {
  const slot = { ...sampleQuestions.files, id: "A.4", accept: ["image/jpeg"], cessions: "A.5" } as const;
  const sections = [...sampleBook.sections, { id: "photos", number: "B", words: slot.words, questions: [slot] }];
  const packet = { maxBytes: 5_000_000, source: slot.source, verified };
  return { ...ready, rulebook: { ...sampleBook, sections, call: { ...sampleBook.call, packet } }, files: files ?? [] };
}
const credit = {
  captionVi: "x",
  captionEn: "x",
  captionFr: "",
  author: "Minh",
  rightsHolder: "Minh",
  takenOn: null,
  changedAt: "",
  by: "",
};
const photo = { question: "A.4", state: "clean", facts: null, credit, cessionId: "1", size: 3_000_001, sent: null } as const;

const cases: readonly (readonly [what: string, GuardName, Evidence, readonly ReasonCode[]])[] = [
  ["chosen between the cities", "rule-of-two", { ...ready, selected: { place: "chosen", reason: "Điểm cao nhất" } }, []],
  ["kept in reserve", "rule-of-two", { ...ready, selected: { place: "reserve", reason: "Trùng lĩnh vực" } }, ["not-selected"]],
  ["not chosen", "rule-of-two", { ...ready, selected: { place: "not-chosen", reason: "Chưa đủ" } }, ["not-selected"]],
  ["Vietnamese missing", "vietnamese-complete", answering({ "1/vi": undefined }), ["unanswered"]],
  ["Vietnamese half written", "vietnamese-complete", answering({ "5/vi": { initiatives: [{ title: "x", text: "" }] } }), ["incomplete"]],
  ["one answer for all missing", "vietnamese-complete", answering({ "3/all": undefined }), ["unanswered"]],
  ["English missing", "vietnamese-complete", answering({ "1/en": undefined }), []],
  ["a commitment open", "vietnamese-complete", answering({ "8/all": undefined }), []],
  ["English missing", "translation-complete", answering({ "1/en": undefined }), ["not-translated"]],
  ["both missing", "translation-complete", answering({ "1/vi": undefined, "1/en": undefined }), ["unanswered"]],
  ["English half written", "translation-complete", answering({ "5/en": { initiatives: [{ title: "x", text: "" }] } }), ["incomplete"]],
  ["Vietnamese missing", "translation-complete", answering({ "1/vi": undefined }), []],
  ["English over its limit", "within-limits", answering({ "2/en": { doc: textOf("a b c d") } }), ["over-limit"]],
  ["Vietnamese over the limit", "within-limits", answering({ "2/vi": { doc: textOf("a b c d") } }), []],
  ["a commitment never looked at", "statements-accepted", answering({ "8/all": undefined }), ["not-accepted"]],
  ["a commitment not accepted", "statements-accepted", answering({ "8/all": { accepted: false } }), ["not-accepted"]],
  ["a file too few", "annexes-attached", { ...ready, contents: { ...ready.contents, files: new Map([["A.1", 1]]) } }, ["too-few-files"]],
  ["a character no font has", "printable", answering({ "2/en": { doc: textOf("Ẩm thực 漢") } }), ["unprintable"]],
  [
    "files that the scanner holds back",
    "annexes-attached",
    { ...ready, contents: { ...ready.contents, held: heldBack([{ question: "A.1", state: "waiting", count: 1 }]) } },
    ["file-waiting"],
  ],
  [
    "a file that the scanner refused beside enough others",
    "annexes-attached",
    {
      ...ready,
      contents: {
        ...ready.contents,
        held: heldBack([
          { question: "A.1", state: "clean", count: 2 },
          { question: "A.1", state: "refused", count: 1 },
        ]),
      },
    },
    ["file-refused"],
  ],
  ["threads open", "threads-resolved", { ...ready, openThreads: 2 }, ["open-threads"]],
  ["an appraisal that runs", "review-decided", { ...ready, decision: null }, ["review-undecided"]],
  ["no appraisal", "review-decided", { ...ready, decision: undefined }, ["review-undecided"]],
  ["a bid not to be put forward", "review-decided", { ...ready, decision: "not-put-forward" }, ["not-put-forward"]],
  ["a round open", "rounds-closed", { ...ready, openRounds: 1 }, ["round-open"]],
  ["a blocking finding open", "findings-settled", { ...ready, blockingFindings: 1 }, ["findings-open"]],
  ["another field chosen", "field-agrees", { ...ready, field: "music" }, ["field-differs"]],
  ["no field chosen", "field-agrees", answering({ "4/all": undefined }), ["field-differs"]],
  ["one bid sent in another field", "rule-of-two", { ...ready, rivals: [{ city: "x", field: "music" }] }, []],
  ["one bid sent in this field", "rule-of-two", { ...ready, rivals: [{ city: "x", field: "crafts" }] }, ["field-taken"]],
  [
    "two sent, one in this field",
    "rule-of-two",
    {
      ...ready,
      rivals: [
        { city: "x", field: "music" },
        { city: "y", field: "crafts" },
      ],
    },
    ["too-many-bids", "field-taken"],
  ],
  ["nothing recorded of what came after", "sending-recorded", unsent, ["sending-not-recorded"]],
  ["no sending recorded", "sending-recorded", after({ sent: false }), ["sending-not-recorded"]],
  ["only a question of UNESCO's", "designation-answered", after({ replies: ["asked"] }), ["answer-not-recorded"]],
  ["the other result", "designation-answered", after({ replies: ["not-designated"] }), ["answer-not-recorded"]],
  ["the result itself", "designation-answered", after({ replies: ["asked", "designated"] }), []],
  ["the other result", "non-designation-answered", after({ replies: ["designated"] }), ["answer-not-recorded"]],
  ["the result itself", "non-designation-answered", after({ replies: ["not-designated"] }), []],
  ["photos credited, with their rights", "annexes-sound", photos([photo]), []],
  ["a photo that nobody is named for", "annexes-sound", photos([{ ...photo, credit: null }]), ["photo-without-credit"]],
  ["a photo without its cession", "annexes-sound", photos([{ ...photo, cessionId: null }]), ["photo-without-rights"]],
  ["a caption that no font has", "printable", photos([{ ...photo, credit: { ...credit, captionEn: "灯" } }]), ["unprintable"]],
  ["a packet that fits", "packet-size", photos([photo]), []],
  ["a packet too heavy", "packet-size", photos([photo, photo]), ["packet-too-large"]],
  ["too heavy by a limit nobody verified", "packet-size", photos([photo, photo], false), []],
  ["too heavy but for the copies that are sent", "packet-size", photos([photo, { ...photo, sent: { size: 9 } }]), []],
  ["a packet that went", "nothing-sent", ready, ["already-sent"]],
  ["a packet that did not go yet", "nothing-sent", unsent, []],
  ["a report opened", "no-report-opened", after({ reports: 1 }), ["report-opened"]],
  ["a second too late", "before-deadline", { ...ready, now: new Date("2027-03-03T23:00:01Z") }, ["deadline-passed"]],
];

describe("a guard", () => {
  test.each(guardNames)("%s lets a ready bid pass, at the deadline's own second", (name) => {
    expect(checkGuards([name], name === "nothing-sent" ? unsent : ready)).toEqual([]);
  });

  test.each(cases)("with %s: %s", (_what, name, evidence, codes) => {
    expect(checkGuards([name], evidence).map(({ code }) => code)).toEqual(codes);
  });

  test("gives every reason a guard can give; a note, a figure in use and the end of a round are others' to ask for", () => {
    const given = new Set(cases.flatMap(([, , , codes]) => codes));
    expect(blockingCodes.filter((code) => !given.has(code))).toEqual([
      "note-missing",
      "figure-used",
      "remarks-unanswered",
      "answers-unapproved",
      "still-asked",
    ]);
  });

  test("says where and how much", () => {
    expect(checkGuards(["within-limits"], answering({ "2/en": { doc: textOf("a b c d") } }))).toEqual([
      { code: "over-limit", question: "2", language: "en", count: 4, limit: 3 },
    ]);
    expect(checkGuards(["threads-resolved"], { ...ready, openThreads: 2 })).toEqual([{ code: "open-threads", count: 2 }]);
    expect(
      checkGuards(["rule-of-two"], {
        ...ready,
        rivals: [
          { city: "x", field: "film" },
          { city: "y", field: "music" },
        ],
      }),
    ).toEqual([{ code: "too-many-bids", count: 2, limit: 2 }]);
  });

  test("together they name every reason, each once", () => {
    const bare = { ...ready, contents: { ...ready.contents, answers: new Map(), files: new Map() }, openThreads: 1 };
    const told = checkGuards([...guardNames, ...guardNames], bare).map((reason) => JSON.stringify(reason));
    expect(new Set(told).size).toBe(told.length);
    expect(told.length).toBeGreaterThan(10);
  });
});
