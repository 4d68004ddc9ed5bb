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
  consultee: {
    ask: {
      subject: "Your opinion on the draft UNESCO dossier of {city}",
      text: "Dear {name},\n\n{team} would be grateful for your opinion on draft v{draft} of {city}'s application to the UNESCO Creative Cities Network.\n\nPurpose: {purpose}\nUntil: {until} (Viet Nam time).\n\nThe link below is yours alone and needs no account: open it to read the draft and comment on passages and questions, or to say that you agree. Please do not forward it.",
    },
    "before-end": {
      subject: "Reminder: your opinion on the draft UNESCO dossier of {city}, until {until}",
      text: "Dear {name},\n\n{team} hopes to have your opinion on draft v{draft} of {city}'s UNESCO dossier before {until} (Viet Nam time).\n\nPurpose: {purpose}\n\nIf you have already answered by letter, please disregard this message.",
    },
    "last-day": {
      subject: "Last day for your opinion on the draft UNESCO dossier of {city}",
      text: "Dear {name},\n\nThe time for opinions on draft v{draft} of {city}'s UNESCO dossier ends at {until} (Viet Nam time). The link below no longer works after that.\n\nPurpose: {purpose}\nAsked by: {team}",
    },
    silence: "\n\nIf we do not hear from you by then, you will be taken to agree with the draft.",
    foot: "\n\n{link}\n\nThis message was sent by Hồ sơ UCCN on behalf of those who ask. Please do not reply to it.",
  },
  foot: "\n\n{link}\n\nThis mail was sent by Hồ sơ UCCN; please do not reply.",
};
