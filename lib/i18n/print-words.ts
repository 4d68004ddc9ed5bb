import { createTranslator } from "use-intl/core";
import { print as en } from "./messages/en/print";
import { print as fr } from "./messages/fr/print";
import { print as vi } from "./messages/vi/print";
import { homeZone, type Language, type Messages } from "./zone";

type PrintLanguage = Language | "fr";
type PrintMessages = Pick<Messages, "print">;

const messages: Readonly<Record<PrintLanguage, PrintMessages>> = { vi: { print: vi }, en: { print: en }, fr: { print: fr } };
const locales: Readonly<Record<PrintLanguage, string>> = { vi: "vi-VN", en: "en-GB", fr: "fr-FR" };

/** The words of print in a language a packet is printed in, French among them, which the interface does not speak. */
export function printTranslatorOf(language: PrintLanguage) {
  // use-intl is told the interface's languages only; which others there are does not matter to it.
  return createTranslator<PrintMessages>({ locale: language as Language, messages: messages[language], timeZone: homeZone });
}

type Measured = { readonly used: number; readonly unit: "words" | "characters"; readonly limit?: number };

/** "312 words", or "312 / 350 words" beside a limit, with the numbers as that language writes them. */
export function sayCount({ used, unit, limit }: Measured, language: PrintLanguage): string {
  const t = printTranslatorOf(language);
  if (limit === undefined) return t(`print.counted.${unit}`, { count: used });
  const say = new Intl.NumberFormat(locales[language]);
  return t(`print.limited.${unit}`, { used: say.format(used), limit: say.format(limit) });
}
