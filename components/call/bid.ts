import type { Option, Words } from "@/lib/domain/form";
import type { Me } from "@/lib/domain/frame";
import type { CallFacts, Purpose } from "@/lib/domain/rulebook";
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

/** A member of the Network with its monitoring reports. */
export type Member = {
  readonly id: string;
  readonly words: Words;
  readonly field: string | null;
  readonly memberSince: number;
  readonly made: readonly { readonly id: string; readonly year: number; readonly stage: StageId }[];
  readonly next: number | null;
};

export type CallPage = {
  readonly me: Me;
  readonly purpose: Purpose;
  readonly facts: CallFacts;
  readonly daysLeft: number;
  readonly fields: readonly Option[];
  readonly stages: readonly StageName[];
  readonly otherStages: readonly StageName[];
  readonly dossiers: readonly Bid[];
  readonly cities: readonly City[];
  readonly members: readonly Member[];
};

/** People of a city see their own dossiers only, so what they are shown of the country is a part of it. */
export function seesAll({ officeRole }: Me): boolean {
  return officeRole.startsWith("ministry") || officeRole.startsWith("institute");
}
