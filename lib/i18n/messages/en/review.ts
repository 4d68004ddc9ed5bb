export const review = {
  title: "Review",
  line: "{state, select, none {The dossier has not come into review yet.} open {Cycle {number}, opened {day}.} ready {Cycle {number}, opened {day}. Decision: ready.} conditions {Cycle {number}, opened {day}. Decision: sent back with conditions.} other {Cycle {number}, opened {day}. Decision: not put forward.}}",
  parts: {
    label: "Parts of the review",
    reviewers: "Reviewers",
    sheet: "Sheet",
    findings: "Findings",
    session: "Session",
  },
};
