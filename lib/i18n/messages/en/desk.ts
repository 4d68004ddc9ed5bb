export const desk = {
  title: "Desk",
  line: "{count, plural, one {One thing waits for you, just below.} other {# things wait for you. Begin with the first.}}",
  waits: "What waits for you",
  waiting: {
    answer: "Answer {count, plural, one {# comment that mentions} other {# comments that mention}} you in {city}'s dossier",
    settle: "Settle {count, plural, one {# open thread} other {# open threads}} of {city}'s dossier",
    read: "Read {count, plural, one {# comment that mentions} other {# comments that mention}} you in {city}'s dossier",
  },
  work: {
    drafting: "Go on writing {city}'s dossier",
    consultation: "Collect opinions and complete {city}'s dossier",
    review: "Review {city}'s dossier",
    submission: "Complete and submit {city}'s dossier",
    submitted: "Look at {city}'s dossier",
    withdrawn: "Look at {city}'s dossier",
  },
  detail: {
    work: "{field} · {stage}, since {since}",
    settle: "{field} · the dossier can move on only once every thread is settled",
    question: "{field} · question {question}",
  },
  nothing: {
    title: "Nothing waits for you.",
    sentence:
      "When somebody mentions you, or the turn is your side's, it appears here. The dossiers below are open to read and comment on.",
  },
  dossiers: "My dossiers",
  none: {
    title: "You belong to no dossier yet.",
    sentence: "Ask the lead of your working group or the ministry's coordinator to add you to one.",
    coordinator: "Open the first dossier on the page of the call.",
  },
  spineOf: "The road of {city}'s dossier",
  heldByYou: "Your side holds the dossier",
  shown: "{shown} of {total} dossiers are shown. Search leads to the others.",
  call: "Call {year}",
  deadline: "{left}. Deadline: {moment}, which is {home}{verified, select, true {} other { (assumed, not verified)}}.",
  left: "{count, plural, one {# day left} other {# days left}}",
  today: "is due today",
  passed: "{count, plural, one {# day past} other {# days past}}",
};
