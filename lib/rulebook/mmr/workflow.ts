import type { Stage, Transition } from "@/lib/domain/stages";

// A report is the member's own account: no consultation stage is asked of it, no country limit, and UNESCO gives no result.
export const stages: readonly Stage[] = [
  {
    id: "drafting",
    words: {
      team: { vi: "Soạn thảo", en: "Drafting" },
      outside: { vi: "Thành phố đang soạn báo cáo", en: "The city is writing its report" },
    },
    heldBy: "city",
    onSpine: true,
  },
  {
    id: "review",
    words: {
      team: { vi: "Thẩm định", en: "Review" },
      outside: { vi: "Viện đang góp ý báo cáo", en: "The institute is reviewing the report" },
    },
    heldBy: "institute",
    onSpine: true,
  },
  {
    id: "submission",
    words: {
      team: { vi: "Chuẩn bị nộp", en: "Submission" },
      outside: { vi: "Bộ đang hoàn tất thủ tục gửi báo cáo", en: "The ministry is preparing to send the report" },
    },
    heldBy: "ministry",
    onSpine: true,
  },
  {
    id: "submitted",
    words: {
      team: { vi: "Đã nộp", en: "Submitted" },
      outside: { vi: "Báo cáo đã gửi tới UNESCO", en: "The report has gone to UNESCO" },
    },
    heldBy: "nobody",
    onSpine: false,
  },
  {
    id: "withdrawn",
    words: {
      team: { vi: "Đã dừng", en: "Stopped" },
      outside: { vi: "Báo cáo đã dừng", en: "The report was stopped" },
    },
    heldBy: "nobody",
    onSpine: false,
  },
];

export const transitions: readonly Transition[] = [
  {
    id: "send-to-review",
    words: { vi: "Gửi thẩm định", en: "Send to review" },
    from: ["drafting"],
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
    by: ["ministry-coordinator"],
    requires: ["translation-complete", "within-limits", "threads-resolved", "field-agrees"],
    note: "optional",
    direction: "forward",
  },
  {
    id: "submit",
    words: { vi: "Nộp báo cáo tới UNESCO", en: "Submit the report to UNESCO" },
    from: ["submission"],
    to: "submitted",
    by: ["ministry-coordinator"],
    // A late report is still owed: UNESCO reminds, it does not refuse ([UMEM]). So the deadline stops nobody.
    requires: ["vietnamese-complete", "translation-complete", "within-limits", "threads-resolved", "field-agrees"],
    note: "optional",
    direction: "forward",
  },
  {
    id: "return-to-drafting",
    words: { vi: "Trả lại để soạn thảo tiếp", en: "Return to drafting" },
    from: ["review", "submission"],
    to: "drafting",
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
    words: { vi: "Dừng báo cáo", en: "Stop the report" },
    from: ["drafting", "review", "submission"],
    to: "withdrawn",
    by: ["ministry-coordinator"],
    requires: [],
    note: "required",
    direction: "out",
  },
  {
    id: "reopen",
    words: { vi: "Mở lại báo cáo", en: "Reopen" },
    from: ["withdrawn"],
    to: "drafting",
    by: ["ministry-coordinator"],
    requires: [],
    note: "required",
    direction: "back",
  },
];
