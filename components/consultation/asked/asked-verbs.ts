import type { StakeholderFields } from "@/lib/domain/consultation/stakeholders";
import type { Result } from "@/lib/domain/result";
import type { OpenedLink } from "../shown-round";

type Promised<T> = Promise<Result<T>>;

/** What can be asked for about the directory, and about those who are asked in a round. */
export type AskedVerbs = {
  addConsultees(input: { dossierId: string; roundId: string; stakeholderIds: string[] }): Promised<{ links: readonly OpenedLink[] }>;
  renewConsultee(input: { dossierId: string; consulteeId: string; email: string; language: "vi" | "en" }): Promised<{ path: string }>;
  withdrawConsultee(input: { dossierId: string; consulteeId: string }): Promised<{ consulteeId: string }>;
  remindRound(input: { dossierId: string; roundId: string }): Promised<{ reminded: number }>;
  extendRound(input: { dossierId: string; roundId: string; endsAt: string }): Promised<{ endsAt: string }>;
  recordSilence(input: { dossierId: string; roundId: string }): Promised<{ silent: number }>;
  addStakeholder(input: StakeholderFields): Promised<{ stakeholderId: string }>;
  changeStakeholder(input: StakeholderFields & { stakeholderId: string; seen: string }): Promised<{ stakeholderId: string }>;
  retireStakeholder(input: { stakeholderId: string }): Promised<{ stakeholderId: string }>;
};
