import { type RefusalCode, refusalCodes } from "@/lib/domain/result";

/** The refusal that a sign-in's error stands for; one that is none of ours means that the product was not reached. */
export function codeOf(error: string | null | undefined): RefusalCode {
  return refusalCodes.find((code) => code === error) ?? "unavailable";
}
