/** Everything anybody can ask of the product. Each name has one command or query and one row in the permission table. */
export const dossierCommands = [
  "answer.save",
  "answer.restore",
  "answer.check",
  "answer.name",
  "version.keep",
  "section.restore",
  "comment.open",
  "comment.reply",
  "comment.resolve",
  "comment.reopen",
  "suggestion.accept",
  "attachment.add",
  "attachment.remove",
  "photo.credit",
  "figure.add",
  "figure.change",
  "figure.remove",
  "paper.plan",
  "paper.step",
  "paper.undo",
  "stage.advance",
  "packet.rebuild",
  "member.add",
  "member.remove",
  "sending.record",
  "reply.record",
  "exchange.strike",
  "commitment.add",
  "commitment.change",
  "progress.add",
  "round.open",
  "round.extend",
  "round.close",
  "round.remind",
  "silence.record",
  "consultee.add",
  "consultee.renew",
  "consultee.withdraw",
  "opinion.enter",
  "remark.assign",
  "remark.place",
  "remark.answer",
  "remark.approve",
  "remark.return",
  "remark.strike",
] as const;

export const dossierQueries = [
  "dossier.view",
  "section.view",
  "answer.history",
  "comments.view",
  "annexes.view",
  "figures.view",
  "people.view",
  "history.view",
  "advice.view",
  "versions.view",
  "versions.compare",
  "readiness.view",
  "packet.view",
  "packet.download",
  "packet.progress",
  "packet.compare",
  "attachment.download",
  "letter.download",
  "upload.view",
  "after.view",
  "commitments.view",
  "consultation.view",
  "round.view",
  "remark.changes",
  "asked.view",
] as const;

/** What belongs to no single dossier; decided on the role a person has in their organisation. */
export const deskCommands = [
  "dossier.open",
  "report.open",
  "organisation.add",
  "person.invite",
  "person.disable",
  "session.end",
  "password.change",
  "call.amend",
  "term.add",
  "term.change",
  "term.retire",
  "authority.add",
  "authority.change",
  "authority.end",
  "stakeholder.add",
  "stakeholder.change",
  "stakeholder.retire",
] as const;

export const deskQueries = [
  "desk.view",
  "call.view",
  "office.view",
  "trail.view",
  "glossary.view",
  "account.view",
  "search.view",
  "keys.view",
  "authorities.view",
  "stakeholders.view",
] as const;

/** What a person who is not signed in may ask. */
export const doorCommands = ["session.open", "invitation.accept"] as const;
export const doorQueries = ["invitation.view"] as const;

/** What somebody asked for an opinion may do by their link, and nothing else. */
export const guestCommands = ["guest.remark", "guest.change", "guest.withdraw", "guest.finish"] as const;
export const guestQueries = ["guest.view"] as const;

export type DossierAction = (typeof dossierCommands)[number] | (typeof dossierQueries)[number];
export type DeskAction = (typeof deskCommands)[number] | (typeof deskQueries)[number];
