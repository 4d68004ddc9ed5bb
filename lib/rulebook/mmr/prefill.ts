import type { Prefill } from "@/lib/domain/after-sending";

/** Which of the report's answers are proposed, and from what. */
export const prefill: Prefill = {
  city: "2.1",
  country: "2.2",
  designation: "2.4",
  entity: "2.6",
  previous: "2.7",
  done: { local: "4.1", international: "5.1", conference: "3.1", own: "4.1" },
  next: { local: "6.1", international: "6.2", budget: "6.3", communication: "6.4" },
  parts: { title: "title", promised: "description", results: "results" },
  words: {
    country: { vi: "Việt Nam", en: "Viet Nam", fr: "Viet Nam" },
    none: { vi: "Chưa có báo cáo nào trước đây", en: "None", fr: "Aucun" },
    states: {
      planned: { vi: "Chưa bắt đầu.", en: "Not begun.", fr: "Non commencé." },
      "going-on": { vi: "Đang thực hiện.", en: "Under way.", fr: "En cours." },
      done: { vi: "Đã hoàn thành.", en: "Completed.", fr: "Achevé." },
      "given-up": { vi: "Không tiếp tục.", en: "Discontinued.", fr: "Abandonné." },
    },
    progress: { vi: "Tiến độ đã ghi", en: "Progress on record", fr: "Avancement enregistré" },
    evidence: { vi: "minh chứng", en: "evidence", fr: "justificatif" },
    reports: { vi: "Báo cáo năm", en: "Reports of", fr: "Rapports de" },
  },
};
