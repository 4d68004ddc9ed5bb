import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { makeWorld, outcome, type Person, password, type World } from "@/lib/cli/testing/world";
import { type DeskAction, type DossierAction, deskCommands, dossierCommands, guestCommands } from "@/lib/domain/actions";
import { may, mayAtDesk } from "@/lib/domain/permissions";
import type { Role } from "@/lib/domain/roles";
import { deskPermissions, dossierPermissions } from "@/lib/rulebook/permissions";
import { inwardCommands, openCommands } from "./registry";

useTestDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const commands = { ...openCommands, ...inwardCommands };
type Name = keyof typeof commands;

const credit = { captionVi: "", captionEn: "", captionFr: "", author: "", rightsHolder: "", takenOn: null, cessionId: null, seen: null };
const figure = { what: "Diện tích", value: "4950", unit: "km²", scope: "", year: null, source: "", evidenceId: null };

const nobody = { body: "", preparedById: null, authorityId: null, signer: "" };
const paper = { slot: "A.1", ordinal: 1, seen: null, ...nobody, dueOn: null, dueReason: "", note: "", attachmentId: null };
const hand = { signatory: "", officeVi: "Chủ tịch", officeEn: "", officeFr: "", form: "" };
const body = { bodyVi: "Ủy ban nhân dân", bodyEn: "", bodyFr: "" };
const authority = { ...body, ...hand, validFrom: null, validTo: null, source: "Nguồn" };
const commitment = { owner: "", ownerPersonId: null, indicator: "", fromYear: 2028, toYear: 2031, state: "planned", stateReason: "" };
const round = {
  purpose: "Lấy ý kiến",
  form: "written",
  place: "",
  startsAt: null,
  endsAt: "2099-01-01T00:00:00Z",
  sections: [],
  silenceAgrees: true,
};
const opinion = { kind: "letter", number: "1/A", on: "2026-11-01", agrees: true, remarks: [] };
const sheet = { scores: [], strengths: "", weaknesses: "", conditions: "", recommendation: null };
const session = { heldAt: null, place: "", chair: "", secretary: "", present: [], agreed: {}, view: "", conditions: [] };
const stakeholder = { kind: "other", nameEn: "Body", email: "", contact: "", language: "vi", note: "" };

/** For each command an input that is well formed; whether it can be done is another test's matter. */
const inputs: Readonly<Record<Name, (dossierId: string) => object>> = {
  "answer.save": (dossierId) => ({ dossierId, question: "1", language: "vi", baseVersion: 9, value: { text: randomUUID() } }),
  "answer.restore": (dossierId) => ({ dossierId, question: "1", language: "vi", baseVersion: 9, version: 8 }),
  "answer.check": (dossierId) => ({ dossierId, question: "1", language: "vi", checked: true }),
  "answer.name": (dossierId) => ({ dossierId, question: "1", language: "vi", name: "Bản đầu" }),
  "version.keep": (dossierId) => ({ dossierId, name: "Gửi Viện" }),
  "section.restore": (dossierId) => ({ dossierId, versionId: randomUUID(), sectionId: "city" }),
  "comment.open": (dossierId) => ({ dossierId, question: "1", body: "Ý kiến" }),
  "comment.reply": (dossierId) => ({ dossierId, threadId: randomUUID(), body: "Trả lời" }),
  "comment.resolve": (dossierId) => ({ dossierId, threadId: randomUUID() }),
  "comment.reopen": (dossierId) => ({ dossierId, threadId: randomUUID() }),
  "suggestion.accept": (dossierId) => ({ dossierId, threadId: randomUUID() }),
  "attachment.add": (dossierId) => ({ dossierId, question: "S.4", name: "x", mediaType: "text/plain", size: 1, sha256: "0".repeat(64) }),
  "attachment.remove": (dossierId) => ({ dossierId, attachmentId: randomUUID() }),
  "photo.credit": (dossierId) => ({ dossierId, attachmentId: randomUUID(), ...credit }),
  "figure.add": (dossierId) => ({ dossierId, ...figure }),
  "figure.change": (dossierId) => ({ dossierId, figureId: randomUUID(), seen: "2026-11-01T00:00:00.000Z", ...figure }),
  "figure.remove": (dossierId) => ({ dossierId, figureId: randomUUID() }),
  "stage.advance": (dossierId) => ({ dossierId, transition: "open-consultation" }),
  "packet.rebuild": (dossierId) => ({ dossierId, packetId: randomUUID() }),
  "member.add": (dossierId) => ({ dossierId, personId: randomUUID(), role: "reader" }),
  "member.remove": (dossierId) => ({ dossierId, personId: randomUUID() }),
  "sending.record": (dossierId) => ({
    dossierId,
    channel: "platform",
    at: "2026-11-01T00:00:00Z",
    timeZone: "Europe/Paris",
    reference: "",
    text: "",
  }),
  "reply.record": (dossierId) => ({ dossierId, kind: "asked", day: "2026-11-01", reference: "", text: "?", attachmentId: null }),
  "exchange.strike": (dossierId) => ({ dossierId, exchangeId: randomUUID(), reason: "nhầm" }),
  "commitment.add": (dossierId) => ({ dossierId, titleVi: "Việc mới", titleSent: "", textVi: "", ...commitment }),
  "commitment.change": (dossierId) => ({ dossierId, commitmentId: randomUUID(), seen: "2026-11-01T00:00:00.000Z", ...commitment }),
  "progress.add": (dossierId) => ({
    dossierId,
    commitmentId: randomUUID(),
    day: "2026-11-01",
    words: "Đã làm",
    percent: null,
    evidenceId: null,
  }),
  "round.open": (dossierId) => ({ dossierId, ...round, stakeholderIds: [randomUUID()] }),
  "round.extend": (dossierId) => ({ dossierId, roundId: randomUUID(), endsAt: "2099-01-01T00:00:00Z" }),
  "round.close": (dossierId) => ({ dossierId, roundId: randomUUID() }),
  "round.remind": (dossierId) => ({ dossierId, roundId: randomUUID() }),
  "silence.record": (dossierId) => ({ dossierId, roundId: randomUUID() }),
  "consultee.add": (dossierId) => ({ dossierId, roundId: randomUUID(), stakeholderIds: [randomUUID()] }),
  "consultee.renew": (dossierId) => ({ dossierId, consulteeId: randomUUID(), email: "", language: "vi" }),
  "consultee.withdraw": (dossierId) => ({ dossierId, consulteeId: randomUUID() }),
  "opinion.enter": (dossierId) => ({
    dossierId,
    roundId: randomUUID(),
    stakeholderId: randomUUID(),
    attachmentId: randomUUID(),
    ...opinion,
  }),
  "remark.assign": (dossierId) => ({ dossierId, roundId: randomUUID(), remarkIds: [randomUUID()], personId: null }),
  "remark.place": (dossierId) => ({ dossierId, roundId: randomUUID(), remarkIds: [randomUUID()], section: null, question: "6" }),
  "remark.answer": (dossierId) => ({
    dossierId,
    roundId: randomUUID(),
    remarkIds: [randomUUID()],
    seen: {},
    disposition: "noted",
    answer: "",
  }),
  "remark.approve": (dossierId) => ({ dossierId, roundId: randomUUID(), remarkIds: [randomUUID()], seen: {} }),
  "remark.return": (dossierId) => ({ dossierId, roundId: randomUUID(), remarkIds: [randomUUID()], seen: {}, note: "Chưa rõ" }),
  "remark.strike": (dossierId) => ({ dossierId, remarkId: randomUUID(), reason: "Nhập nhầm" }),
  "participants.insert": (dossierId) => ({ dossierId, roundId: randomUUID(), language: "vi" }),
  "finding.raise": (dossierId) => ({ dossierId, weight: "blocking", question: "6", body: "Chưa rõ" }),
  "finding.answer": (dossierId) => ({ dossierId, threadId: randomUUID(), body: "Đã sửa" }),
  "finding.settle": (dossierId) => ({ dossierId, threadId: randomUUID() }),
  "finding.reopen": (dossierId) => ({ dossierId, threadId: randomUUID(), reason: "Chưa đủ" }),
  "finding.weigh": (dossierId) => ({ dossierId, threadId: randomUUID(), weight: "could" }),
  "sheet.save": (dossierId) => ({ dossierId, baseVersion: 0, ...sheet }),
  "sheet.submit": (dossierId) => ({ dossierId, version: 1 }),
  "scores.open": (dossierId) => ({ dossierId, reason: "Hết hạn" }),
  "session.save": (dossierId) => ({ dossierId, seen: null, ...session }),
  "cycle.decide": (dossierId) => ({ dossierId, seen: null, decision: "ready" }),
  "review.assign": (dossierId) => ({ dossierId, personId: randomUUID(), sections: [], dueAt: "2026-12-31T00:00:00Z" }),
  "review.replace": (dossierId) => ({ dossierId, reviewId: randomUUID(), reason: "Không kịp" }),
  "review.keep": (dossierId) => ({ dossierId, reviewId: randomUUID(), reason: "Không ai thay" }),
  "review.declare": () => ({ reviewId: randomUUID(), conflict: false, words: "" }),
  "stakeholder.add": () => ({ ...stakeholder, nameVi: randomUUID() }),
  "stakeholder.change": () => ({ stakeholderId: randomUUID(), seen: "2026-11-01T00:00:00.000Z", ...stakeholder, nameVi: randomUUID() }),
  "stakeholder.retire": () => ({ stakeholderId: randomUUID() }),
  "report.open": () => ({ cityId: "none", year: 2031, organisationId: randomUUID(), language: "en" }),
  "dossier.open": () => ({ callId: "none", cityId: "hue", organisationId: randomUUID(), field: "film", language: "en" }),
  "person.invite": () => ({ email: "moi@hue.gov.vn", name: "Người mới", organisationId: randomUUID(), role: "reader" }),
  "organisation.add": () => ({ party: "city", vi: `Tổ ${randomUUID()}`, en: "Team" }),
  "person.disable": () => ({ personId: randomUUID() }),
  "session.end": () => ({ sessionId: randomUUID() }),
  "password.change": () => ({ current: "không phải mật khẩu", next: password }),
  "notice.choose": () => ({ kind: "mention", channel: "digest" }),
  "notice.silence": () => ({ token: "x.mention.x" }),
  "selection.confirm": () => ({ callId: "none", seen: 0, ranking: [], reason: "Không có đợt này" }),
  "call.amend": () => ({
    callId: "none",
    change: { what: "deadline", deadline: "2027-03-01T00:00:00Z", verified: true },
    source: "UNESCO",
  }),
  "term.add": () => ({ vi: randomUUID(), en: "term", fr: "", note: "" }),
  "term.change": () => ({ termId: randomUUID(), vi: "thuật ngữ", en: "term", fr: "", note: "" }),
  "term.retire": () => ({ termId: randomUUID() }),
  "authority.add": () => ({ cityId: null, kind: "national-commission", ...authority }),
  "authority.change": () => ({ authorityId: randomUUID(), ...authority }),
  "authority.end": () => ({ authorityId: randomUUID(), on: "2026-11-01" }),
  "paper.plan": (dossierId) => ({ dossierId, ...paper }),
  "paper.step": (dossierId) => ({ dossierId, slot: "A.1", ordinal: 1, step: "drafted", on: "2026-01-01" }),
  "paper.undo": (dossierId) => ({ dossierId, slot: "A.1", ordinal: 1, step: "drafted" }),
  "guest.remark": () => ({ token: "x".repeat(43), section: null, question: null, passage: null, body: "Góp ý" }),
  "guest.change": () => ({ token: "x".repeat(43), remarkId: randomUUID(), body: "Góp ý" }),
  "guest.withdraw": () => ({ token: "x".repeat(43), remarkId: randomUUID() }),
  "guest.finish": () => ({ token: "x".repeat(43), agrees: true }),
  "invitation.accept": () => ({ token: "x".repeat(43), name: "Người mới", password }),
  "session.open": () => ({ email: "ai@do.vn", password: "sai", device: "" }),
};

const names = Object.keys(commands) as Name[];
const open: readonly string[] = ["session.open", "invitation.accept", "notice.silence", ...guestCommands];
const signedIn = names.filter((name) => !open.includes(name));
const ofDossier = dossierCommands as readonly Name[];
const cast: readonly (readonly [Person, Role])[] = [
  ["coordinator", "ministry-coordinator"],
  ["officer", "ministry-officer"],
  ["adviser", "institute-adviser"],
  ["reviewer", "institute-reviewer"],
  ["hueLead", "city-lead"],
  ["hueEditor", "city-editor"],
  ["hueReader", "reader"],
];
const beforeTheRule = ["malformed", "signed-out", "unexpected", "unavailable"];

describe("every command", () => {
  test.each(names)("%s refuses what is not its input", async (name) => {
    const input = inputs[name](world.hue);
    expect(outcome(await commands[name].run(world.people.coordinator, undefined))).toBe("malformed");
    expect(outcome(await commands[name].run(world.people.coordinator, { ...input, more: 1 }))).toBe("malformed");
    expect(outcome(await commands[name].run(world.people.coordinator, { ...input, dossierId: "1; drop table answer" }))).toBe("malformed");
  });

  test.each(signedIn)("%s refuses who is not signed in", async (name) => {
    const input = inputs[name](world.hue);
    for (const sessionId of [undefined, randomUUID()]) expect(outcome(await commands[name].run({ sessionId }, input))).toBe("signed-out");
  });

  test.each(ofDossier)("%s finds no dossier of another city, and none that does not exist", async (name) => {
    for (const dossierId of [world.hue, randomUUID()])
      expect(outcome(await commands[name].run(world.people.daLatLead, inputs[name](dossierId)))).toBe("not-found");
  });

  test.each(signedIn)("%s is open to those whom the permission table names, at this stage", async (name) => {
    const told = [];
    for (const [person, role] of cast) told.push([role, await passes(name, person)]);
    expect(told).toEqual(cast.map(([, role]) => [role, named(name, role)]));
  });
});

/** Did it come as far as the rule? A refusal of the rule's own (nothing there, not right) is far enough. */
async function passes(name: Name, person: Person): Promise<boolean> {
  const told = outcome(await commands[name].run(world.people[person], inputs[name](world.hue)));
  expect(beforeTheRule.filter((code) => !(code === "malformed" && name === "attachment.add"))).not.toContain(told);
  return told !== "not-allowed";
}

function named(name: Name, role: Role): boolean {
  if ((deskCommands as readonly Name[]).includes(name)) return mayAtDesk(deskPermissions, role, name as DeskAction);
  return may(dossierPermissions, role, name as DossierAction, "drafting");
}
