import { expect, test } from "vitest";
import { stageIds } from "@/lib/domain/stages";
import { uccn2027 } from "./uccn-2027/rulebook";

// The road of the call, as the coordinator would read it out: from → to, by whom, on what conditions.
test("who leads a dossier from where to where, and what must be so", () => {
  const lines = uccn2027.transitions.map(({ id, from, to, by, requires, note }) =>
    [
      `${from.join(", ")} → ${to}  (${id})`,
      `  by ${by.join(", ")}${note === "required" ? ", with a note" : ""}`,
      ...requires.map((guard) => `  if ${guard}`),
    ].join("\n"),
  );
  expect(`\n${lines.join("\n")}\n`).toMatchInlineSnapshot(`
    "
    drafting → consultation  (open-consultation)
      by city-lead, ministry-coordinator
      if vietnamese-complete
    consultation → review  (send-to-review)
      by ministry-coordinator, city-lead
      if vietnamese-complete
      if translation-complete
      if within-limits
      if threads-resolved
      if rounds-closed
    review → submission  (clear-for-submission)
      by ministry-coordinator
      if review-decided
      if translation-complete
      if within-limits
      if statements-accepted
      if threads-resolved
      if findings-settled
      if field-agrees
    submission → submitted  (submit)
      by ministry-coordinator
      if vietnamese-complete
      if translation-complete
      if within-limits
      if statements-accepted
      if annexes-attached
      if annexes-sound
      if packet-size
      if printable
      if threads-resolved
      if findings-settled
      if field-agrees
      if rule-of-two
      if before-deadline
    submitted → submission  (recall)
      by ministry-coordinator, with a note
      if nothing-sent
      if before-deadline
    submitted → designated  (record-designation)
      by ministry-coordinator
      if sending-recorded
      if designation-answered
    submitted → not-designated  (record-non-designation)
      by ministry-coordinator
      if sending-recorded
      if non-designation-answered
    designated, not-designated → submitted  (take-back-result)
      by ministry-coordinator, with a note
      if no-report-opened
    consultation, review, submission → drafting  (return-to-drafting)
      by ministry-coordinator, institute-reviewer, with a note
    review → consultation  (return-to-consultation)
      by ministry-coordinator, institute-reviewer, with a note
    submission → review  (return-to-review)
      by ministry-coordinator, with a note
    drafting, consultation, review, submission → withdrawn  (withdraw)
      by ministry-coordinator, city-lead, with a note
    withdrawn → drafting  (reopen)
      by ministry-coordinator, with a note
    "
  `);
});

test("who holds a dossier at each stage", () => {
  const lines = uccn2027.stages.map(({ id, heldBy, onSpine }) => `${id}: ${heldBy}${onSpine ? "" : " (not drawn)"}`);
  expect(`\n${lines.join("\n")}\n`).toMatchInlineSnapshot(`
    "
    drafting: city
    consultation: city
    review: institute
    submission: ministry
    submitted: nobody (not drawn)
    designated: nobody (not drawn)
    not-designated: nobody (not drawn)
    withdrawn: nobody (not drawn)
    "
  `);
});

test("every stage the product knows is described by the call for bids", () => {
  expect(uccn2027.stages.map(({ id }) => id).sort()).toEqual([...stageIds].sort());
});
