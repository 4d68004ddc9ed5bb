import type { PromiseSource } from "@/lib/domain/after-sending";

/**
 * The answers that bind after a designation: initiatives and plan (10.1 to 10.5), the conference and the report (11, 12). That
 * these become the city's plan is Hà Nội's example: [HN161], [TVND161].
 */
export const promises: readonly PromiseSource[] = [
  { question: "10.1", scope: "local" },
  { question: "10.2", scope: "international" },
  { question: "10.3.1", scope: "budget" },
  { question: "10.3.2", scope: "budget" },
  { question: "10.4", scope: "management" },
  { question: "10.5", scope: "communication" },
  { question: "11", scope: "conference" },
  { question: "12", scope: "reporting" },
];
