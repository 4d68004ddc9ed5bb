export const mail = {
  mention: {
    subject: "{by} mentions you at question {question}",
    text: "Dear {name},\n\n{by} mentions you in a comment on question {question}:\n\n“{excerpt}”",
  },
  move: {
    subject: "The dossier moves to {stage}",
    text: "Dear {name},\n\n{by} has moved the dossier to {stage}. It is waiting for your side.\n\nNote: {note}",
  },
  invitation: {
    subject: "Invitation to Hồ sơ UCCN",
    text: "Dear {name},\n\n{by} invites you to Hồ sơ UCCN as one of {organisation}. The link below works once, for seven days.",
  },
  foot: "\n\n{link}\n\nThis mail was sent by Hồ sơ UCCN; please do not reply.",
};
