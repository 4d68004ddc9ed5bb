import type { Messages } from "../../zone";

export const opinion: Messages["opinion"] = {
  title: "Enter an answer on paper",
  line: "For a body that answered by letter or spoke at a meeting. The paper and all its remarks are entered at once, or nothing is.",
  toEntry: "Enter an answer on paper",
  closed: "This round is closed, so no more answers can be entered. Record new opinions in another round.",
  notYours: "At this stage your role does not enter answers. Ask the city’s team or an officer of the ministry.",
  kept: {
    found: "What you had begun to enter is still here.",
    drop: "Discard it and begin anew",
  },
  body: {
    label: "Who answered",
    help: "A body that was not asked can be recorded too, if it is in the directory.",
    choose: "Choose who answered",
    waiting: "Asked, not answered yet",
    answered: "Answered already; adds a paper",
    unasked: "In the directory, not asked in this round",
  },
  kind: {
    label: "Kind of paper",
    letter: "Letter",
    minutes: "Minutes of a round table, workshop or meeting",
  },
  number: { letter: "Number and symbol of the letter", minutes: "Number of the minutes" },
  on: { letter: "Date of the letter", minutes: "Day of the meeting" },
  scan: {
    label: "Scan",
    choose: "Choose a file already uploaded",
    none: "No file yet; upload one below",
    file: "{name} · uploaded {when}",
    missing: "Upload the scan of the paper, or choose a file that is there.",
    upload: "Upload the scan (PDF, JPEG)",
  },
  says: {
    label: "What it says",
    remarks: "It has remarks",
    agrees: "It agrees with the whole draft",
  },
  remarks: {
    title: "The remarks",
    type: "Type remarks one by one",
    another: "Add a remark",
    place: "Remark {number} is about",
    body: "Words of remark {number}",
    drop: "Remove",
    dropNamed: "Remove remark {number}",
    empty: "Remark {number}: type its words, or press “Remove”.",
    long: "Remark {number}: its words are too long. Shorten them or make several remarks of them.",
  },
  table: {
    open: "Take from a Word or Excel table",
    title: "Remarks from a Word or Excel table",
    loading: "Opening the reader of tables",
  },
  wrong: {
    missing: "The remarks: type at least one or take it from a table, or choose “It agrees with the whole draft”.",
    unfinished:
      "The remarks: {count, plural, one {# chosen row} other {# chosen rows}} of the table must be mended. Mend or unselect them.",
    "too-many":
      "The remarks: at most {limit, plural, other {# remarks}} can be entered at once. Leave some out, save, then enter the rest.",
    "too-much": "The remarks: the table weighs more than can be entered at once. Unselect rows, save, then enter the rest.",
    unknown: "The remarks: one is about a place the form does not have. Choose its section or question again.",
  },
  sum: {
    agrees: "Will be entered: it agrees, without remarks.",
    remarks:
      "{all, plural, =0 {No remark to enter yet.} one {# remark will be entered} other {# remarks will be entered}}{all, plural, =0 {} other {{table, plural, =0 {.} other {: # from the table, {typed} typed.}}}}",
  },
  twin: "A paper of the same body, kind, number and day was entered by {by} at {at}. Go on only if this is another one.",
  taken:
    "This paper was already entered when you pressed before, without your latest changes. Look for it in the table of the round. If what stands here is another paper, press “Enter the answer” once more.",
  tooLong: "{count, plural, other {#}} characters; at most {limit, plural, other {#}} can be taken. Please shorten it.",
  submit: "Enter the answer",
  busy: "Entering",
  entered:
    "{count, plural, =0 {Entered: {name} agrees with the draft.} one {# remark of {name} entered.} other {# remarks of {name} entered.}}",
  scanLink: "Open the scan",
  strike: {
    open: "Strike out a remark entered by mistake",
    reason: "Why it is struck out",
    what: "It leaves this table and the table of responses; the history keeps who struck it out and why.",
    submit: "Strike out this remark",
    busy: "Striking out",
  },
};
