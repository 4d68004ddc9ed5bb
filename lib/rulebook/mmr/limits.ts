import type { Limit, Words } from "@/lib/domain/form";

// That the guidelines limit a report's length is not known (uccn.md 6, 11.6). These keep drafts at a plausible one.
const source: Words = {
  vi: "Giới hạn tạm, chưa xác minh: chưa tìm được hướng dẫn báo cáo giám sát có con số.",
  en: "Provisional limit, not verified: no guidelines for the monitoring report with a number were found.",
};

const words = (value: number): Limit => ({ value, unit: "words", language: "submission", source, verified: false });

/** The executive summary and each long account. */
export const longText = words(500);

/** One matter among several. */
export const shortText = words(250);

export const initiativeTitle = words(20);

/** What was promised, as it was sent: the parts of an initiative of the bid together. */
export const promisedText = words(900);

/** What was done, and what is planned. */
export const initiativeText = words(400);
