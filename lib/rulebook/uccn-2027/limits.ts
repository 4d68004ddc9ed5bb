import type { Limit, Words } from "@/lib/domain/form";

// That limits exist, bind, and count words is official ([F19], [F21]); no number for 2023 or 2025 was found (uccn.md 4.3).
// These keep drafts at a plausible length until the ministry has the blank form and amends them.
const source: Words = {
  vi: "Giới hạn tạm, chưa xác minh: mẫu đơn có giới hạn số từ nhưng chưa tìm được con số của các đợt 2023 và 2025.",
  en: "Provisional limit, not verified: the form limits words, but the numbers of the 2023 and 2025 calls were not found.",
};

/** Most questions of section 9, and other short descriptive ones. */
export const shortText: Limit = { value: 200, unit: "words", language: "submission", source, verified: false };

/** Sections 6 to 8, and the description of one initiative. */
export const longText: Limit = { value: 350, unit: "words", language: "submission", source, verified: false };

export const initiativeTitle: Limit = { value: 20, unit: "words", language: "submission", source, verified: false };

/** Every part of an initiative but its title and its description. */
export const initiativePart: Limit = { value: 100, unit: "words", language: "submission", source, verified: false };

/** Three million bytes, not 3 × 1024 × 1024: the stricter reading of "3 MB" passes under either. */
const threeMegabytes = 3_000_000;

/** The 2017 call: [DB17]. */
export const photoSize: { maxBytes: number; source: Words; verified: boolean } = {
  maxBytes: threeMegabytes,
  source: {
    vi: "Ba ảnh JPEG, mỗi ảnh không quá 3 MB, theo đợt 2017; dung lượng cho đợt 2027 chưa xác minh.",
    en: "Three JPEG photographs of at most 3 MB each, as in the 2017 call; the size for the 2027 call is not verified.",
  },
  verified: false,
};

/** The house's advice and not UNESCO's: no call has published a number of pixels that could be found (uccn.md 11.3). */
export const photoPixels: { longSide: number; source: Words; verified: boolean } = {
  longSide: 2_000,
  source: {
    vi: "Khuyến nghị của hệ thống, không phải quy định của UNESCO: cạnh dài 2.000 điểm ảnh in được khổ khoảng 17 cm ở 300 dpi.",
    en: "This system's advice, not a rule of UNESCO's: a longer side of 2,000 pixels prints some 17 cm wide at 300 dpi.",
  },
  verified: false,
};

/** Derived from 20 MB for the whole e-mail in 2019/20 [U20]. It guards one file only: eight full-size letters pass 20 MB. */
export const letterSize: { maxBytes: number; source: Words; verified: boolean } = {
  maxBytes: threeMegabytes,
  source: {
    vi: "Mức tạm 3 MB mỗi tệp, chưa xác minh: suy ra từ tổng dung lượng 20 MB của cả hồ sơ ở đợt 2019.",
    en: "Provisional 3 MB a file, not verified: derived from the 20 MB allowed for a whole application in the 2019 call.",
  },
  verified: false,
};
