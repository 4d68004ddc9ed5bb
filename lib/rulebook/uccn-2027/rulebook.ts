import type { Rulebook } from "@/lib/domain/rulebook";
import { sideSlots } from "../side-slots";
import { call, nothing } from "./call";
import { fields } from "./fields";
import { promises } from "./promises";
import { actionPlan } from "./sections/action-plan";
import { addedValue } from "./sections/added-value";
import { annexes } from "./sections/annexes";
import { assets } from "./sections/assets";
import { city } from "./sections/city";
import { commitments } from "./sections/commitments";
import { contacts } from "./sections/contacts";
import { field } from "./sections/field";
import { presentation } from "./sections/presentation";
import { process } from "./sections/process";
import { stages, transitions } from "./workflow";

/**
 * Order and numbers follow the 2019 and 2021 Word forms ([F19], [F21]); the 2025 platform most likely asks the same, but its
 * screens were not found. French titles are translations of ours, not the form's. The ministry corrects both by amendment.
 */
export const uccn2027: Rulebook = {
  id: "uccn-2027",
  purpose: "bid",
  call,
  fields,
  sections: [city, contacts, field, presentation, addedValue, process, assets, actionPlan, commitments, annexes],
  fieldQuestion: "4",
  nothing,
  stages,
  transitions,
  sideSlots,
  promises,
};
