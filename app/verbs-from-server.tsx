"use client";

import type { ReactNode } from "react";
import { type Verbs, VerbsProvider } from "@/components/verbs";
import { askQuery, askRoute, sendCommand } from "./send";
import { signIn, signOut } from "./sign-in-out";
import { dropUpload, unfinishedUploads } from "./unfinished-uploads";
import { uploadAttachment } from "./upload";

// Each verb is one command or query by name; its types are the server's own, so the two cannot drift apart.
const verbs: Verbs = {
  saveAnswer: (input) => sendCommand("answer.save", input),
  restoreAnswer: (input) => sendCommand("answer.restore", input),
  answerHistory: (input) => askQuery("answer.history", input),
  checkAnswer: (input) => sendCommand("answer.check", input),
  nameAnswer: (input) => sendCommand("answer.name", input),
  keepVersion: (input) => sendCommand("version.keep", input),
  restoreSection: (input) => sendCommand("section.restore", input),
  openComment: (input) => sendCommand("comment.open", input),
  replyComment: (input) => sendCommand("comment.reply", input),
  resolveComment: (input) => sendCommand("comment.resolve", input),
  reopenComment: (input) => sendCommand("comment.reopen", input),
  acceptSuggestion: (input) => sendCommand("suggestion.accept", input),
  removeAttachment: (input) => sendCommand("attachment.remove", input),
  addFigure: (input) => sendCommand("figure.add", input),
  changeFigure: (input) => sendCommand("figure.change", input),
  viewFigures: (input) => askQuery("figures.view", input),
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
  search: (input) => askQuery("search.view", input),
  addAttachment: uploadAttachment,
  unfinishedUploads,
  dropUpload,
  creditPhoto: (input) => sendCommand("photo.credit", input),
  signIn,
  signOut,
};

export function VerbsFromServer({ children }: { children: ReactNode }) {
  return <VerbsProvider verbs={verbs}>{children}</VerbsProvider>;
}
