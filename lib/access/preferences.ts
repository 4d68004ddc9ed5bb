import { cookies } from "next/headers";
import { languageOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";

export type Theme = "light" | "dark" | "system";
export type Preferences = { readonly language: Language; readonly theme: Theme };

/** A person's choice of language and theme, kept in two plain cookies of their browser; Vietnamese and the device's theme without them. */
export async function preferences(): Promise<Preferences> {
  const jar = await cookies();
  const theme = jar.get("theme")?.value;
  return { language: languageOf(jar.get("language")?.value), theme: theme === "light" || theme === "dark" ? theme : "system" };
}

/** The language that was chosen with the switch; nothing where nobody has chosen yet. */
export async function chosenLanguage(): Promise<Language | undefined> {
  const chosen = (await cookies()).get("language")?.value;
  return chosen === undefined ? undefined : languageOf(chosen);
}
