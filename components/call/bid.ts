import type { Option, Words } from "@/lib/domain/form";
import type { Me } from "@/lib/domain/frame";
import type { CallFacts } from "@/lib/domain/rulebook";
import type { StageId } from "@/lib/domain/stages";

/** One city's dossier in a call, as the call's page shows it. */
export type Bid = {
  readonly id: string;
  readonly city: Words;
  readonly field: string;
  readonly stage: StageId;
  readonly stageSince: string;
};
export type City = { readonly id: string; readonly words: Words; readonly memberSince: number | null; readonly field: string | null };
export type StageName = { readonly id: StageId; readonly words: Words };

export type CallPage = {
  readonly me: Me;
  readonly facts: CallFacts;
  readonly daysLeft: number;
  readonly fields: readonly Option[];
  readonly stages: readonly StageName[];
  readonly otherStages: readonly StageName[];
  readonly dossiers: readonly Bid[];
  readonly cities: readonly City[];
};

/** People of a city see their own dossiers only, so what they are shown of the country is a part of it. */
export function seesAll({ officeRole }: Me): boolean {
  return officeRole.startsWith("ministry") || officeRole.startsWith("institute");
}
