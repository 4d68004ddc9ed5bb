import type { Rulebook } from "@/lib/domain/rulebook";
import { sideSlots } from "../side-slots";
import { fields } from "../uccn-2027/fields";
import { callOf, nothing } from "./call";
import { prefill } from "./prefill";
import { crisis } from "./sections/crisis";
import { general } from "./sections/general";
import { intercity, local } from "./sections/initiatives";
import { network } from "./sections/network";
import { nextPlan } from "./sections/next-plan";
import { summary } from "./sections/summary";
import { stages, transitions } from "./workflow";

/**
 * The Membership Monitoring Report due in a year: sections as remembered of the guidelines of April 2021 ([MMR21], uccn.md 6;
 * M-high for 1 to 6, M-med for 7). Their text was not found, so every limit is provisional and the day is assumed; the ministry
 * corrects both by amendment, as with a call.
 */
export function mmr(year: number): Rulebook {
  return {
    id: `mmr-${year}`,
    purpose: "report",
    call: callOf(year),
    fields,
    sections: [summary, general, network, local, intercity, nextPlan, crisis],
    fieldQuestion: "2.3",
    nothing,
    stages,
    transitions,
    sideSlots,
    promises: [],
    prefill,
  };
}
