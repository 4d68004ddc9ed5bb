import { createTranslator } from "use-intl/core";
import { en } from "./messages/en";
import { vi } from "./messages/vi";
import { type Area, homeZone, type Language, type Messages } from "./zone";

const messages: Readonly<Record<Language, Messages>> = { vi, en };

/** A person's choice of language, or Vietnamese for anything else. */
export function languageOf(value: string | undefined): Language {
  return value === "en" ? "en" : "vi";
}

/** Sentences in a language, by key, with their values; plurals and selections as ICU. For the server: it knows every area. */
export function translatorOf(language: Language) {
  return createTranslator<Messages>({ locale: language, messages: messages[language], timeZone: homeZone });
}

export type Translator = ReturnType<typeof translatorOf>;

/** Only the areas a page's own script needs, to be handed to the browser. */
export function pick<A extends Area>(language: Language, areas: readonly A[]): Pick<Messages, A> {
  const all = messages[language];
  return Object.fromEntries(areas.map((area) => [area, all[area]])) as Pick<Messages, A>;
}
