import type { Verbs } from "@/components/verbs";
import type { CommonVerbs } from "./common-verbs";
import { askQuery, askRoute, sendCommand } from "./send";
import { dropUpload, unfinishedUploads, uploadAttachment } from "./upload";

/** The verbs that most pages never ask for. */
export type RareVerbs = Omit<Verbs, keyof CommonVerbs>;

export const rareVerbs: RareVerbs = {
  keepVersion: (input) => sendCommand("version.keep", input),
  restoreSection: (input) => sendCommand("section.restore", input),
  removeAttachment: (input) => sendCommand("attachment.remove", input),
  addFigure: (input) => sendCommand("figure.add", input),
  changeFigure: (input) => sendCommand("figure.change", input),
  removeFigure: (input) => sendCommand("figure.remove", input),
  tryPrint: ({ dossierId }) => askRoute(`/dossiers/${dossierId}/packet/complaints`),
  packetProgress: (input) => askQuery("packet.progress", input),
  rebuildPacket: (input) => sendCommand("packet.rebuild", input),
  planPaper: (input) => sendCommand("paper.plan", input),
  stepPaper: (input) => sendCommand("paper.step", input),
  undoPaperStep: (input) => sendCommand("paper.undo", input),
  advanceStage: (input) => sendCommand("stage.advance", input),
  addMember: (input) => sendCommand("member.add", input),
  removeMember: (input) => sendCommand("member.remove", input),
  openDossier: (input) => sendCommand("dossier.open", input),
  openRound: (input) => sendCommand("round.open", input),
  recordSending: (input) => sendCommand("sending.record", input),
  recordReply: (input) => sendCommand("reply.record", input),
  strikeExchange: (input) => sendCommand("exchange.strike", input),
  addCommitment: (input) => sendCommand("commitment.add", input),
  changeCommitment: (input) => sendCommand("commitment.change", input),
  addProgress: (input) => sendCommand("progress.add", input),
  openReport: (input) => sendCommand("report.open", input),
  invitePerson: (input) => sendCommand("person.invite", input),
  addOrganisation: (input) => sendCommand("organisation.add", input),
  disablePerson: (input) => sendCommand("person.disable", input),
  endSession: (input) => sendCommand("session.end", input),
  changePassword: (input) => sendCommand("password.change", input),
  amendCall: (input) => sendCommand("call.amend", input),
  addTerm: (input) => sendCommand("term.add", input),
  changeTerm: (input) => sendCommand("term.change", input),
  retireTerm: (input) => sendCommand("term.retire", input),
  addAuthority: (input) => sendCommand("authority.add", input),
  changeAuthority: (input) => sendCommand("authority.change", input),
  endAuthority: (input) => sendCommand("authority.end", input),
  acceptInvitation: (input) => sendCommand("invitation.accept", input),
  addAttachment: uploadAttachment,
  unfinishedUploads,
  dropUpload,
  creditPhoto: (input) => sendCommand("photo.credit", input),
};
