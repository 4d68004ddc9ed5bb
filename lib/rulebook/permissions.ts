import type { DeskPermissions, DossierPermissions } from "@/lib/domain/permissions";
import type { Role } from "@/lib/domain/roles";
import type { StageId } from "@/lib/domain/stages";
import { everyone, open } from "./permission-sets";
import { reviewPermissions } from "./review-permissions";

// Who only reads neither speaks nor writes; a closed dossier is not talked about any more.
const speakers = {
  "ministry-coordinator": open,
  "ministry-officer": open,
  "institute-adviser": open,
  "institute-reviewer": open,
  "city-lead": open,
  "city-editor": open,
} as const;

// The city writes while it holds the ball; in the last stage the ministry may mend the language before it is sent.
const writers = {
  "city-lead": ["drafting", "consultation"],
  "city-editor": ["drafting", "consultation"],
  "ministry-coordinator": ["submission"],
  "ministry-officer": ["submission"],
} as const;

// Who reads a text closely says so; whoever may write there, and the institute and the ministry until the packet is made.
const close: readonly StageId[] = ["drafting", "consultation", "review"];
const checkers = {
  ...writers,
  "ministry-coordinator": open,
  "ministry-officer": open,
  "institute-adviser": close,
  "institute-reviewer": close,
} as const;

// Who writes may also put a name on what stands; the ministry, which others send versions to, at any time.
const keepers = {
  "city-lead": ["drafting", "consultation"],
  "city-editor": ["drafting", "consultation"],
  "ministry-coordinator": open,
  "ministry-officer": open,
} as const;

// What has gone to UNESCO: the ministry records what became of it, the designated city what becomes of its promises.
const gone: readonly StageId[] = ["submitted", "designated", "not-designated"];
const recorders = { "ministry-coordinator": gone, "ministry-officer": gone } as const;
const keepersOfPromises = {
  "city-lead": ["designated"],
  "city-editor": ["designated"],
  "ministry-coordinator": ["designated"],
  "ministry-officer": ["designated"],
} as const;

// Letters come in until the packet is closed, a consultation's papers while the text is written; after that, proof and evidence in
// slots of their own (`takesFiles`).
const collectors = {
  "city-lead": [...open, "designated"],
  "city-editor": [...open, "designated"],
  "ministry-coordinator": ["drafting", "consultation", "submission", ...gone],
  "ministry-officer": ["drafting", "consultation", "submission", ...gone],
} as const;

// What proves something is never taken off again.
const removers = {
  "city-lead": open,
  "city-editor": open,
  "ministry-coordinator": ["submission"],
  "ministry-officer": ["submission"],
} as const;

// Who hunts for letters records how far each has come, and the ministry, which asks for some of them itself.
const trackers = { "city-lead": open, "city-editor": open, "ministry-coordinator": open, "ministry-officer": open } as const;

// Which stages a role can lead out of follows from the workflow's transitions; a test holds the two together.
const movers = {
  "ministry-coordinator": ["drafting", "consultation", "review", "submission", ...gone, "withdrawn"],
  "institute-reviewer": ["consultation", "review", "submission"],
  "city-lead": ["drafting", "consultation", "review", "submission"],
} as const;

// A round is opened while the text is written, by whoever leads the work: the city team or the ministry.
const hosts = {
  "city-lead": ["drafting", "consultation"],
  "ministry-coordinator": ["drafting", "consultation"],
  "ministry-officer": ["drafting", "consultation"],
} as const;

// Papers are entered and remarks answered by everybody of both; who approves is never who answered (`remarks.ts`).
const answerers = { ...hosts, "city-editor": ["drafting", "consultation"] } as const;

const admitters = { "ministry-coordinator": open, "city-lead": open } as const;

export const dossierPermissions: DossierPermissions = {
  "dossier.view": everyone,
  "section.view": everyone,
  "answer.history": everyone,
  "comments.view": everyone,
  "annexes.view": everyone,
  "figures.view": everyone,
  "people.view": everyone,
  "history.view": everyone,
  "advice.view": everyone,
  "versions.view": everyone,
  "versions.compare": everyone,
  "readiness.view": everyone,
  "packet.view": everyone,
  "packet.download": everyone,
  "packet.progress": everyone,
  "packet.compare": everyone,
  "attachment.download": everyone,
  "letter.download": everyone,
  "upload.view": everyone,
  "after.view": everyone,
  "commitments.view": everyone,
  "round.view": everyone,
  "remark.changes": everyone,
  "opinion.view": everyone,
  "asked.view": everyone,
  "answer.save": writers,
  "answer.restore": writers,
  "answer.check": checkers,
  "answer.name": keepers,
  "version.keep": keepers,
  "section.restore": writers,
  "comment.open": speakers,
  "comment.reply": speakers,
  "comment.resolve": speakers,
  "comment.reopen": speakers,
  "suggestion.accept": writers,
  "attachment.add": collectors,
  "attachment.remove": removers,
  "photo.credit": removers,
  "figure.add": writers,
  "figure.change": writers,
  "figure.remove": writers,
  "paper.plan": trackers,
  "paper.step": trackers,
  "paper.undo": trackers,
  "stage.advance": movers,
  // Changes nothing of what was frozen: the same bytes are made once more.
  "packet.rebuild": recorders,
  "member.add": admitters,
  "member.remove": admitters,
  "sending.record": recorders,
  "reply.record": recorders,
  "exchange.strike": recorders,
  "commitment.add": keepersOfPromises,
  "commitment.change": keepersOfPromises,
  "progress.add": keepersOfPromises,
  "consultation.view": everyone,
  "round.open": hosts,
  "round.extend": hosts,
  "round.close": hosts,
  "round.remind": hosts,
  "silence.record": hosts,
  "consultee.add": hosts,
  "consultee.renew": hosts,
  "consultee.withdraw": hosts,
  "opinion.enter": answerers,
  "remark.assign": answerers,
  "remark.place": answerers,
  "remark.answer": answerers,
  "remark.approve": hosts,
  "remark.return": hosts,
  "remark.strike": answerers,
  "round.papers": everyone,
  "round.download": everyone,
  "draft.view": everyone,
  "drafts.compare": everyone,
  "participants.insert": writers,
  ...reviewPermissions,
};

const all: readonly Role[] = [
  "ministry-coordinator",
  "ministry-officer",
  "institute-adviser",
  "institute-reviewer",
  "city-lead",
  "city-editor",
  "reader",
];

const stakeholderKeepers: readonly Role[] = ["ministry-coordinator", "ministry-officer", "city-lead", "city-editor"];

export const deskPermissions: DeskPermissions = {
  "desk.view": all,
  "call.view": all,
  "search.view": all,
  "keys.view": all,
  "glossary.view": all,
  "account.view": all,
  "session.end": all,
  "password.change": all,
  "notice.choose": all,
  "office.view": ["ministry-coordinator", "ministry-officer", "city-lead"],
  "person.invite": ["ministry-coordinator", "city-lead"],
  "organisation.add": ["ministry-coordinator"],
  "person.disable": ["ministry-coordinator"],
  "dossier.open": ["ministry-coordinator"],
  "report.open": ["ministry-coordinator"],
  "call.amend": ["ministry-coordinator"],
  "term.add": ["ministry-coordinator", "ministry-officer"],
  "term.change": ["ministry-coordinator", "ministry-officer"],
  "term.retire": ["ministry-coordinator", "ministry-officer"],
  "authority.add": ["ministry-coordinator", "ministry-officer"],
  "authority.change": ["ministry-coordinator", "ministry-officer"],
  "authority.end": ["ministry-coordinator", "ministry-officer"],
  "authorities.view": all,
  // Who can be asked is for everybody to see; addresses of people outside for those who keep them alone (`stakeholders-view.ts`).
  "stakeholders.view": all,
  "stakeholder.add": stakeholderKeepers,
  "stakeholder.change": stakeholderKeepers,
  "stakeholder.retire": ["ministry-coordinator", "ministry-officer"],
  // Whoever was asked to appraise declares; nobody else has anything to declare.
  "review.declare": all,
  "trail.view": ["ministry-coordinator", "ministry-officer"],
  "selection.view": ["ministry-coordinator", "ministry-officer"],
  "selection.confirm": ["ministry-coordinator"],
};
