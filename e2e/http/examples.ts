import { randomUUID } from "node:crypto";
import type { DeskAction, DossierAction, doorCommands, doorQueries, guestCommands, guestQueries } from "@/lib/domain/actions";
import { takesFiles } from "@/lib/domain/side-slots";
import { openTransitions } from "@/lib/domain/workflow";
import { uccn2027 } from "@/lib/rulebook/uccn-2027/rulebook";
import { consultationExamples } from "./consultation-examples";
import type { Example } from "./example";
import { findingsExamples } from "./findings-examples";
import { answerOf } from "./person";
import { reviewExamples } from "./review-examples";
import { sessionExamples } from "./session-examples";
import { upload } from "./uploading";
import { callId, type Place } from "./world";

export type DoorAction =
  | (typeof doorCommands)[number]
  | (typeof doorQueries)[number]
  | (typeof guestCommands)[number]
  | (typeof guestQueries)[number];

const missing = randomUUID();
const doc = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Một câu" }] }] };
const figure = { what: "Diện tích", value: "4950", unit: "km²", scope: "", year: 2025, source: "", evidenceId: null };
const nobody = { body: "", preparedById: null, authorityId: null, signer: "" };
const plan = { ...nobody, dueOn: null, dueReason: "", note: "", attachmentId: null };
const hand = { signatory: "", officeVi: "Chủ tịch", officeEn: "", officeFr: "", form: "" };
const body = { bodyVi: "Ủy ban nhân dân", bodyEn: "", bodyFr: "" };
const authority = { ...body, ...hand, validFrom: null, validTo: null, source: "Nguồn" };
const credit = { captionVi: "", captionEn: "", captionFr: "", author: "", rightsHolder: "", takenOn: null, cessionId: null, seen: null };
const commitment = { owner: "", ownerPersonId: null, indicator: "", fromYear: 2028, toYear: 2031, state: "planned", stateReason: "" };
const stakeholder = { kind: "other", nameEn: "Body", email: "", contact: "", language: "vi", note: "" };
const only = ({ dossierId }: Place) => ({ dossierId });

export const dossierExamples: Readonly<Record<DossierAction, Example<Place>>> = {
  // Over a version that never was.
  "answer.save": {
    input: ({ dossierId }) => ({ dossierId, question: "6", language: "vi", baseVersion: 99, value: { doc } }),
    allowed: "stale",
  },
  "answer.restore": {
    input: ({ dossierId }) => ({ dossierId, question: "6", language: "vi", baseVersion: 1, version: 1 }),
    allowed: "not-found",
  },
  "answer.check": {
    input: ({ dossierId }) => ({ dossierId, question: "6", language: "vi", checked: true }),
    allowed: "nothing-written",
  },
  "answer.name": { input: ({ dossierId }) => ({ dossierId, question: "6", language: "vi", name: "Bản đầu" }), allowed: "not-found" },
  "version.keep": { input: ({ dossierId }) => ({ dossierId, name: "Bản đầu" }), allowed: "done" },
  "section.restore": { input: ({ dossierId }) => ({ dossierId, versionId: missing, sectionId: "city" }), allowed: "not-found" },
  "comment.open": { input: ({ dossierId }) => ({ dossierId, question: "7.1", body: "Ý kiến" }), allowed: "done" },
  "comment.reply": { input: ({ dossierId, openThread }) => ({ dossierId, threadId: openThread, body: "Trả lời" }), allowed: "done" },
  "comment.resolve": { input: ({ dossierId, settledThread }) => ({ dossierId, threadId: settledThread }), allowed: "already-resolved" },
  "comment.reopen": { input: ({ dossierId, openThread }) => ({ dossierId, threadId: openThread }), allowed: "already-open" },
  "suggestion.accept": { input: ({ dossierId }) => ({ dossierId, threadId: missing }), allowed: "not-found" },
  // Only through the route that takes the bytes; these are neither a PDF nor a JPEG.
  "attachment.add": {
    input: only,
    ask: async (person, { dossierId }) => answerOf(await upload(person, { dossierId, question: "A.1", name: "a.pdf" }, "chữ")),
    allowed: "unsupported-file",
    also: (role, stage) => takesFiles(uccn2027, "A.1", stage, role),
  },
  "attachment.remove": { input: ({ dossierId }) => ({ dossierId, attachmentId: missing }), allowed: "not-found" },
  "photo.credit": { input: ({ dossierId }) => ({ dossierId, attachmentId: missing, ...credit }), allowed: "not-found" },
  // No file of the dossier proves it, so nothing is added.
  "figure.add": { input: ({ dossierId }) => ({ dossierId, ...figure, evidenceId: missing }), allowed: "malformed" },
  "figure.change": {
    input: ({ dossierId }) => ({ dossierId, figureId: missing, seen: "2026-11-01T00:00:00Z", ...figure }),
    allowed: "not-found",
  },
  "figure.remove": { input: ({ dossierId }) => ({ dossierId, figureId: missing }), allowed: "not-found" },
  // The call asks for no such paper.
  "paper.plan": { input: ({ dossierId }) => ({ dossierId, slot: "A.1", ordinal: 9, seen: null, ...plan }), allowed: "not-found" },
  "paper.step": {
    input: ({ dossierId }) => ({ dossierId, slot: "A.1", ordinal: 9, step: "drafted", on: "2026-11-01" }),
    allowed: "not-found",
  },
  "paper.undo": { input: ({ dossierId }) => ({ dossierId, slot: "A.1", ordinal: 9, step: "drafted" }), allowed: "not-found" },
  // Without the reason that a withdrawal must have.
  "stage.advance": {
    input: ({ dossierId }) => ({ dossierId, transition: "withdraw", note: "" }),
    allowed: "not-ready",
    also: (role, stage) => openTransitions(uccn2027, stage, role).some(({ id }) => id === "withdraw"),
  },
  "member.add": { input: ({ dossierId }) => ({ dossierId, personId: missing, role: "reader" }), allowed: "not-found" },
  "member.remove": { input: ({ dossierId }) => ({ dossierId, personId: missing }), allowed: "not-found" },
  // A moment that is still to come, an answer to nothing that was sent, lines and commitments that are not there.
  "sending.record": {
    input: ({ dossierId }) => ({
      dossierId,
      channel: "email",
      at: "2099-01-01T00:00:00Z",
      timeZone: "Europe/Paris",
      reference: "",
      text: "",
    }),
    allowed: "malformed",
  },
  "reply.record": {
    input: ({ dossierId }) => ({ dossierId, kind: "asked", day: "2026-11-01", reference: "", text: "?", attachmentId: null }),
    allowed: "not-ready",
  },
  "exchange.strike": { input: ({ dossierId }) => ({ dossierId, exchangeId: missing, reason: "nhầm" }), allowed: "not-found" },
  "commitment.add": {
    input: ({ dossierId }) => ({ dossierId, titleVi: "Việc mới", titleSent: "", textVi: "", ...commitment, ownerPersonId: missing }),
    allowed: "malformed",
  },
  "commitment.change": {
    input: ({ dossierId }) => ({ dossierId, commitmentId: missing, seen: "2026-11-01T00:00:00Z", ...commitment }),
    allowed: "not-found",
  },
  "progress.add": {
    input: ({ dossierId }) => ({ dossierId, commitmentId: missing, day: "2026-11-01", words: "?", percent: null, evidenceId: null }),
    allowed: "not-found",
  },
  "after.view": { input: only, allowed: "done" },
  "commitments.view": { input: only, allowed: "done" },
  "dossier.view": { input: only, allowed: "done" },
  "section.view": { input: ({ dossierId }) => ({ dossierId, sectionId: "presentation" }), allowed: "done" },
  "answer.history": { input: ({ dossierId }) => ({ dossierId, question: "6", language: "vi" }), allowed: "done" },
  "comments.view": { input: only, allowed: "done" },
  "annexes.view": { input: only, allowed: "done" },
  "figures.view": { input: only, allowed: "done" },
  "people.view": { input: only, allowed: "done" },
  "history.view": { input: only, allowed: "done" },
  "advice.view": { input: only, allowed: "done" },
  "versions.view": { input: only, allowed: "done" },
  "versions.compare": { input: ({ dossierId, versionId }) => ({ dossierId, from: versionId, to: "now" }), allowed: "done" },
  "readiness.view": { input: only, allowed: "done" },
  "packet.view": { input: only, allowed: "done" },
  "packet.download": { input: only, allowed: "done" },
  "packet.progress": { input: ({ dossierId }) => ({ dossierId, packetId: missing }), allowed: "not-found" },
  "packet.compare": { input: ({ dossierId }) => ({ dossierId, from: missing, to: missing }), allowed: "not-found" },
  "packet.rebuild": { input: ({ dossierId }) => ({ dossierId, packetId: missing }), allowed: "not-found" },
  "attachment.download": { input: ({ dossierId, attachmentId }) => ({ dossierId, attachmentId }), allowed: "done" },
  "letter.download": { input: ({ dossierId }) => ({ dossierId, letter: "mayor" }), allowed: "done" },
  ...consultationExamples,
  ...findingsExamples,
  ...sessionExamples,
  ...reviewExamples,
  "upload.view": { input: ({ dossierId }) => ({ dossierId, question: "A.1" }), allowed: "done" },
};

export const deskExamples: Readonly<Record<DeskAction, Example<unknown>>> = {
  "dossier.open": {
    input: () => ({ callId: "none", cityId: "none", organisationId: missing, field: "design", language: "en" }),
    allowed: "not-found",
  },
  "report.open": { input: () => ({ cityId: "none", year: 2031, organisationId: missing, language: "en" }), allowed: "not-found" },
  "person.invite": {
    input: () => ({ email: "ai@example.vn", name: "Một người", organisationId: missing, role: "reader" }),
    allowed: "not-found",
  },
  // There is a body of that name, so nothing is added.
  "organisation.add": {
    input: () => ({ party: "institute", vi: "Viện Văn hóa Nghệ thuật quốc gia Việt Nam", en: "Institute" }),
    allowed: "taken",
  },
  "person.disable": { input: () => ({ personId: missing }), allowed: "not-found" },
  "session.end": { input: () => ({ sessionId: missing }), allowed: "not-found" },
  "password.change": { input: () => ({ current: "không phải mật khẩu này", next: "một mật khẩu đủ dài" }), allowed: "wrong-password" },
  "notice.choose": { input: () => ({ kind: "mention", channel: "digest" }), allowed: "done" },
  "selection.confirm": { input: () => ({ callId: "none", seen: 0, ranking: [], reason: "Không có đợt này" }), allowed: "not-found" },
  "call.amend": {
    input: () => ({ callId: "none", change: { what: "deadline", deadline: "2027-03-01T00:00:00Z", verified: false }, source: "Công văn" }),
    allowed: "not-found",
  },
  // There is a term of that name, with other marks, so nothing is added.
  "term.add": { input: () => ({ vi: "NGHE NHAN", en: "artisan", fr: "", note: "" }), allowed: "taken" },
  "term.change": { input: () => ({ termId: missing, vi: "thuật ngữ", en: "term", fr: "", note: "" }), allowed: "not-found" },
  "term.retire": { input: () => ({ termId: missing }), allowed: "not-found" },
  // No such city, so nothing is added.
  "authority.add": { input: () => ({ cityId: "none", kind: "mayor", ...authority }), allowed: "malformed" },
  "authority.change": { input: () => ({ authorityId: missing, ...authority }), allowed: "not-found" },
  "authority.end": { input: () => ({ authorityId: missing, on: "2026-11-01" }), allowed: "not-found" },
  // There is one of that name, so nothing is added.
  "stakeholder.add": { input: () => ({ ...stakeholder, nameVi: "Hội Văn nghệ dân gian Việt Nam" }), allowed: "taken" },
  "stakeholder.change": {
    input: () => ({ stakeholderId: missing, seen: "2026-11-01T00:00:00.000Z", ...stakeholder, nameVi: "Không có" }),
    allowed: "not-found",
  },
  "stakeholder.retire": { input: () => ({ stakeholderId: missing }), allowed: "not-found" },
  "review.declare": { input: () => ({ reviewId: missing, conflict: false, words: "" }), allowed: "not-found" },
  "authorities.view": { input: () => ({}), allowed: "done" },
  "stakeholders.view": { input: () => ({ words: "so du lich" }), allowed: "done" },
  "desk.view": { input: () => ({}), allowed: "done" },
  "call.view": { input: () => ({ callId }), allowed: "done" },
  "selection.view": { input: () => ({ callId }), allowed: "done" },
  "office.view": { input: () => ({}), allowed: "done" },
  "trail.view": { input: () => ({}), allowed: "done" },
  "glossary.view": { input: () => ({}), allowed: "done" },
  "account.view": { input: () => ({}), allowed: "done" },
  "keys.view": { input: () => ({}), allowed: "done" },
  "search.view": { input: () => ({ words: "Huế" }), allowed: "done" },
};

const token = "không có lời mời nào như thế";

/** What anybody may ask, signed in or not. */
export const doorExamples: Readonly<Record<DoorAction, Example<unknown>>> = {
  // Only next-auth asks for it; at the door there is no such command.
  "session.open": { input: () => ({ email: "a@example.vn", password: "sai", device: "" }), allowed: "not-found" },
  "invitation.accept": { input: () => ({ token, name: "Một người", password: "một mật khẩu đủ dài" }), allowed: "link-used-up" },
  "guest.remark": {
    input: () => ({ token, section: null, question: null, passage: null, body: "Góp ý" }),
    allowed: "link-unknown",
  },
  "guest.change": { input: () => ({ token, remarkId: missing, body: "Góp ý" }), allowed: "link-unknown" },
  "guest.withdraw": { input: () => ({ token, remarkId: missing }), allowed: "link-unknown" },
  "guest.finish": { input: () => ({ token, agrees: true }), allowed: "link-unknown" },
  "guest.view": { input: () => ({ token }), allowed: "link-unknown" },
  "notice.silence": { input: () => ({ token }), allowed: "link-unknown" },
  "silence.view": { input: () => ({ token }), allowed: "link-unknown" },
  "invitation.view": { input: () => ({ token }), allowed: "link-used-up" },
};
