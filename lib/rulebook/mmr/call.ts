import type { Words } from "@/lib/domain/form";
import type { CallFacts } from "@/lib/domain/rulebook";

/** Paris is in winter time (UTC+1) at the end of every 31 October: clocks go back on the last Sunday of the month. */
const endOfOctober = "10-31T23:00:00Z";

/**
 * The facts of the reports due in a year. That a report is due four years after the designation is UNESCO's ([MMR21], [F19b]);
 * the day is assumed: World Cities Day, on which results were announced in 2017, 2023 and 2025.
 */
export function callOf(year: number): CallFacts {
  return {
    year,
    words: {
      vi: `Báo cáo giám sát thành viên năm ${year}`,
      en: `Membership Monitoring Report ${year}`,
      fr: `Rapport de suivi d’adhésion ${year}`,
    },
    // Assumed: a year is time enough to write it.
    opensAt: `${year - 1}-${endOfOctober}`,
    deadline: `${year}-${endOfOctober}`,
    timeZone: "Europe/Paris",
    deadlineVerified: false,
    deadlineSource: {
      vi: `Hạn giả định, chưa xác minh: bốn năm sau khi được công nhận, lấy ngày 31 tháng 10 năm ${year} (Ngày Đô thị thế giới); chưa tìm được ngày UNESCO ấn định.`,
      en: `Assumed deadline, not verified: four years after the designation, taken as 31 October ${year} (World Cities Day); no day set by UNESCO was found.`,
    },
    // Every member reports for itself: no rule of two.
    citiesPerCountry: 0,
    languages: ["en", "fr"],
  };
}

/** The application form's own phrase [F21]; that the report's form has it too is assumed. */
export const nothing: Words = {
  vi: "Không có thông tin liên quan để cung cấp",
  en: "No relevant information to provide",
  fr: "Aucune information pertinente à fournir",
};
