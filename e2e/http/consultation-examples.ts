import { randomUUID } from "node:crypto";
import type { DossierAction } from "@/lib/domain/actions";
import type { Example } from "./example";
import type { Place } from "./world";

const missing = randomUUID();
const only = ({ dossierId }: Place) => ({ dossierId });
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

/** What is asked of a dossier's rounds of consultation. */
export const consultationExamples = {
  "consultation.view": { input: only, allowed: "done" },
  "round.open": { input: ({ dossierId }) => ({ dossierId, ...round, stakeholderIds: [missing] }), allowed: "not-found" },
  "round.extend": { input: ({ dossierId }) => ({ dossierId, roundId: missing, endsAt: "2099-01-01T00:00:00Z" }), allowed: "not-found" },
  "round.close": { input: ({ dossierId }) => ({ dossierId, roundId: missing }), allowed: "not-found" },
  "round.remind": { input: ({ dossierId }) => ({ dossierId, roundId: missing }), allowed: "not-found" },
  "silence.record": { input: ({ dossierId }) => ({ dossierId, roundId: missing }), allowed: "not-found" },
  "consultee.add": { input: ({ dossierId }) => ({ dossierId, roundId: missing, stakeholderIds: [missing] }), allowed: "not-found" },
  "consultee.renew": { input: ({ dossierId }) => ({ dossierId, consulteeId: missing, email: "", language: "vi" }), allowed: "not-found" },
  "consultee.withdraw": { input: ({ dossierId }) => ({ dossierId, consulteeId: missing }), allowed: "not-found" },
  "opinion.enter": {
    input: ({ dossierId }) => ({ dossierId, roundId: missing, stakeholderId: missing, attachmentId: missing, ...opinion }),
    allowed: "not-found",
  },
  "remark.assign": {
    input: ({ dossierId }) => ({ dossierId, roundId: missing, remarkIds: [missing], personId: null }),
    allowed: "not-found",
  },
  "remark.place": {
    input: ({ dossierId }) => ({ dossierId, roundId: missing, remarkIds: [missing], section: null, question: "6" }),
    allowed: "not-found",
  },
  "remark.answer": {
    input: ({ dossierId }) => ({ dossierId, roundId: missing, remarkIds: [missing], seen: {}, disposition: "noted", answer: "" }),
    allowed: "not-found",
  },
  "remark.approve": { input: ({ dossierId }) => ({ dossierId, roundId: missing, remarkIds: [missing], seen: {} }), allowed: "not-found" },
  "remark.return": {
    input: ({ dossierId }) => ({ dossierId, roundId: missing, remarkIds: [missing], seen: {}, note: "Chưa rõ" }),
    allowed: "not-found",
  },
  "remark.strike": { input: ({ dossierId }) => ({ dossierId, remarkId: missing, reason: "Nhập nhầm" }), allowed: "not-found" },
  "remark.changes": { input: ({ dossierId }) => ({ dossierId, roundId: missing, question: "6" }), allowed: "not-found" },
  "participants.insert": { input: ({ dossierId }) => ({ dossierId, roundId: missing, language: "vi" }), allowed: "not-found" },
  "round.papers": { input: ({ dossierId }) => ({ dossierId, roundId: missing }), allowed: "not-found" },
  "round.download": { input: ({ dossierId }) => ({ dossierId, roundId: missing, file: "responses.docx" }), allowed: "not-found" },
  "draft.view": { input: ({ dossierId }) => ({ dossierId, number: 1 }), allowed: "not-found" },
  "drafts.compare": { input: ({ dossierId }) => ({ dossierId, from: 1, to: "now" }), allowed: "not-found" },
  "asked.view": { input: ({ dossierId }) => ({ dossierId, roundId: missing }), allowed: "not-found" },
  "round.view": { input: ({ dossierId }) => ({ dossierId, roundId: missing }), allowed: "not-found" },
  "opinion.view": { input: ({ dossierId }) => ({ dossierId, roundId: missing }), allowed: "not-found" },
} satisfies Partial<Record<DossierAction, Example<Place>>>;
