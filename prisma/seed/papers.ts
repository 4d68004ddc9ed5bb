import type { PaperStep } from "@/lib/domain/papers";

export type SeedPaper = {
  readonly slot: string;
  readonly ordinal: number;
  /** Whom it is asked of; empty where the rulebook says it. */
  readonly body: string;
  readonly steps: readonly (readonly [step: PaperStep, on: string])[];
};

/** How far Huế's letters are. That the association was asked is invented. */
export const huePapers: readonly SeedPaper[] = [
  { slot: "A.2", ordinal: 1, body: "", steps: [["drafted", "2026-11-10"]] },
  {
    slot: "A.3",
    ordinal: 1,
    body: "Hội Văn nghệ dân gian Việt Nam",
    steps: [
      ["drafted", "2026-11-05"],
      ["sent", "2026-11-12"],
    ],
  },
  { slot: "A.3", ordinal: 2, body: "", steps: [] },
];
