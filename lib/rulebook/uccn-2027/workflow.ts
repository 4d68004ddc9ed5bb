import type { Stage, Transition } from "@/lib/domain/stages";

// The four states of the call for bids, mapped onto how a Vietnamese dossier really moves (uccn.md 7.4: [HUE1], [HN134], [DT]).
export const stages: readonly Stage[] = [
  {
    id: "drafting",
    words: {
      team: { vi: "Soạn thảo", en: "Drafting" },
      outside: { vi: "Thành phố đang soạn hồ sơ", en: "The city is writing" },
    },
    heldBy: "city",
    onSpine: true,
  },
  {
    id: "consultation",
    words: {
      team: { vi: "Tham vấn", en: "Consultation" },
      outside: { vi: "Thành phố đang lấy ý kiến", en: "The city is collecting opinions" },
    },
    heldBy: "city",
    onSpine: true,
  },
  {
    id: "review",
    words: {
      team: { vi: "Thẩm định", en: "Review" },
      outside: { vi: "Viện đang thẩm định", en: "The institute is reviewing" },
    },
    heldBy: "institute",
    onSpine: true,
  },
  {
    id: "submission",
    words: {
      team: { vi: "Chuẩn bị nộp", en: "Submission" },
      outside: { vi: "Bộ đang hoàn tất thủ tục nộp", en: "The ministry is preparing to submit" },
    },
    heldBy: "ministry",
    onSpine: true,
  },
  {
    id: "submitted",
    words: {
      team: { vi: "Đã nộp", en: "Submitted" },
      outside: { vi: "Hồ sơ đã nộp tới UNESCO", en: "Submitted to UNESCO" },
    },
    heldBy: "nobody",
    onSpine: false,
  },
  {
    id: "withdrawn",
    words: {
      team: { vi: "Đã rút", en: "Withdrawn" },
      outside: { vi: "Hồ sơ đã rút khỏi đợt này", en: "Withdrawn from this call" },
    },
    heldBy: "nobody",
    onSpine: false,
  },
];

export const transitions: readonly Transition[] = [
  {
    id: "open-consultation",
    words: { vi: "Mở tham vấn", en: "Open consultation" },
    from: ["drafting"],
    to: "consultation",
    by: ["city-lead", "ministry-coordinator"],
    requires: ["vietnamese-complete"],
    note: "optional",
    direction: "forward",
  },
  {
    id: "send-to-review",
    words: { vi: "Gửi thẩm định", en: "Send to review" },
    from: ["consultation"],
    to: "review",
    by: ["ministry-coordinator", "city-lead"],
    requires: ["vietnamese-complete", "translation-complete", "within-limits", "threads-resolved"],
    note: "optional",
    direction: "forward",
  },
  {
    id: "clear-for-submission",
    words: { vi: "Chấp thuận cho nộp", en: "Clear for submission" },
    from: ["review"],
    to: "submission",
    // Who reviews does not also clear: the drafter of a finding is not its approver (uccn.md 7.6, [R-DOC]).
    by: ["ministry-coordinator"],
    requires: ["translation-complete", "within-limits", "statements-accepted", "threads-resolved", "field-agrees"],
    note: "optional",
    direction: "forward",
  },
  {
    id: "submit",
    words: { vi: "Nộp hồ sơ tới UNESCO", en: "Submit to UNESCO" },
    from: ["submission"],
    to: "submitted",
    by: ["ministry-coordinator"],
    // Everything again, and what only the sender can see: an incomplete or late packet is not evaluated ([DB17], [U20]).
    requires: [
      "vietnamese-complete",
      "translation-complete",
      "within-limits",
      "statements-accepted",
      "annexes-attached",
      // What cannot be printed would be sent as a box: the text sent must be the text written.
      "printable",
      "threads-resolved",
      "field-agrees",
      "rule-of-two",
      "before-deadline",
    ],
    note: "optional",
    direction: "forward",
  },
  {
    id: "return-to-drafting",
    words: { vi: "Trả lại để soạn thảo tiếp", en: "Return to drafting" },
    from: ["consultation", "review", "submission"],
    to: "drafting",
    by: ["ministry-coordinator", "institute-reviewer"],
    requires: [],
    note: "required",
    direction: "back",
  },
  {
    id: "return-to-consultation",
    words: { vi: "Trả lại để tham vấn thêm", en: "Return to consultation" },
    from: ["review"],
    to: "consultation",
    by: ["ministry-coordinator", "institute-reviewer"],
    requires: [],
    note: "required",
    direction: "back",
  },
  {
    id: "return-to-review",
    words: { vi: "Trả lại để thẩm định thêm", en: "Return to review" },
    from: ["submission"],
    to: "review",
    by: ["ministry-coordinator"],
    requires: [],
    note: "required",
    direction: "back",
  },
  {
    id: "withdraw",
    words: { vi: "Rút hồ sơ", en: "Withdraw" },
    from: ["drafting", "consultation", "review", "submission"],
    to: "withdrawn",
    by: ["ministry-coordinator", "city-lead"],
    requires: [],
    note: "required",
    direction: "out",
  },
  {
    id: "reopen",
    words: { vi: "Mở lại hồ sơ", en: "Reopen" },
    from: ["withdrawn"],
    to: "drafting",
    by: ["ministry-coordinator"],
    requires: [],
    note: "required",
    direction: "back",
  },
];
