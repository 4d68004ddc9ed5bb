import type { SeedAnswers } from "./answer-texts";
import { hueFront } from "./hue-1";
import { huePlan } from "./hue-2";

/** Huế, Gastronomy, still being drafted: 9.8, 9.17 and 10.5 are open and part of the English is missing on purpose. */
export const hue: SeedAnswers = { ...hueFront, ...huePlan };
