import type { ReactNode } from "react";
import { pick, translatorOf } from "@/lib/i18n/translator";
import type { Area, Language } from "@/lib/i18n/zone";
import { WordsProvider } from "../words";
import { DocumentLanguage } from "./document-language";
import { LanguageSwitch } from "./language-switch";
import { type Theme, ThemeSwitch } from "./theme-switch";

type PublicFrameProps = {
  look: { readonly language: Language; readonly theme: Theme };
  /** Areas of sentences that the scripts of this page need. */
  areas: readonly Area[];
  /** For a page that is read and worked on, where others say one thing. */
  wide?: boolean;
  children: ReactNode;
};

/** What stands around a page that needs no account: the name, the two switches, one column. */
export function PublicFrame({ look, areas, wide, children }: PublicFrameProps) {
  const t = translatorOf(look.language);
  const names = { vi: t("common.language.vi"), en: t("common.language.en") };
  const labels = { light: t("common.theme.light"), dark: t("common.theme.dark"), system: t("common.theme.system") };
  return (
    <WordsProvider language={look.language} messages={pick(look.language, ["common", "refusal", ...areas])}>
      <DocumentLanguage language={look.language} />
      <header lang={look.language} className="flex min-h-12 items-center gap-1 border-b border-line pr-2 pl-4 lg:pr-4 lg:pl-5">
        <p className="mr-auto font-semibold">{t("common.brand")}</p>
        <LanguageSwitch language={look.language} label={t("common.language.label")} names={names} />
        <ThemeSwitch theme={look.theme} labels={labels} />
      </header>
      <main id="main" lang={look.language} className={`mx-auto w-full px-4 pt-8 ${wide ? "max-w-6xl pb-24" : "max-w-md pb-16 sm:pt-16"}`}>
        {children}
      </main>
    </WordsProvider>
  );
}
