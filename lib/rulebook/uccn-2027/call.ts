import type { Words } from "@/lib/domain/form";
import type { CallFacts } from "@/lib/domain/rulebook";

/** Nothing about the 2027 call was published when this was written (uccn.md 11.12): both dates are assumed, and say so. */
export const call: CallFacts = {
  year: 2027,
  words: { vi: "Đợt ứng cử năm 2027", en: "2027 call for applications", fr: "Appel à candidatures 2027" },
  // Assumed: the start of 1 November 2026 in Paris (winter time, UTC+1).
  opensAt: "2026-10-31T23:00:00Z",
  // The end of 3 March 2027 in Paris; in Vietnam that is six in the morning of 4 March. 3 March: the 2025 call, [BR25], [NDN].
  deadline: "2027-03-03T23:00:00Z",
  timeZone: "Europe/Paris",
  deadlineVerified: false,
  deadlineSource: {
    vi: "Hạn giả định, chưa xác minh: lấy theo hạn ngày 03 tháng 3 (nửa đêm, giờ Paris) của đợt 2025; UNESCO chưa công bố lịch của đợt 2027.",
    en: "Assumed deadline, not verified: taken from the 2025 call's 3 March (midnight, Paris time); UNESCO has not announced the dates of the 2027 call.",
  },
  // Two a country, each in another field: [CH27] for 2027, [DE25] for 2025.
  citiesPerCountry: 2,
  // English or French for every document: [U18], [U20].
  languages: ["en", "fr"],
  // One single e-mail of at most 20 MB in the 2019 and 2020 calls: [U20]; the 2025 call had a platform of its own: [BR25].
  packet: {
    maxBytes: 20_000_000,
    source: {
      vi: "Tổng dung lượng 20 MB của thư điện tử gửi hồ sơ ở đợt 2019; giới hạn cho đợt 2027 chưa xác minh.",
      en: "20 MB for the whole e-mail of an application in the 2019 call; the limit for the 2027 call is not verified.",
    },
    verified: false,
  },
};

/** The 2021 form demands the English phrase to the letter [F21]; the French one is our translation and is not verified. */
export const nothing: Words = {
  vi: "Không có thông tin liên quan để cung cấp",
  en: "No relevant information to provide",
  fr: "Aucune information pertinente à fournir",
};
