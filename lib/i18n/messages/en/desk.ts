export const desk = {
  title: "Desk",
  line: "{count, plural, one {One thing waits for you, just below.} other {# things wait for you. Begin with the first.}}",
  waits: "What waits for you",
  waiting: {
    answer: "Answer {count, plural, one {# comment that mentions} other {# comments that mention}} you in {city}'s dossier",
    paper: "See to {count, plural, one {# paper} other {# papers}} of {city}'s dossier, due soon or late",
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
    paper: "{field} · annexes that you prepare",
    settle: "{field} · the dossier cannot be submitted while a thread is open",
    question: "{field} · question {question}",
  },
  nothing: {
    title: "Nothing waits for you.",
    sentence: "When somebody mentions you, or the turn is your side's, it appears here. Your dossiers stand open below.",
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
  deadline:
    "<call>Call {year}</call>: {left}. {verified, select, true {Deadline} other {Deadline (assumed, not verified)}}: {moment}, which is {home}.",
  left: "{count, plural, one {# day left} other {# days left}}",
  today: "due today",
  passed: "{count, plural, one {# day past} other {# days past}}",
};
