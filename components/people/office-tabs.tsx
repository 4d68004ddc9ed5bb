import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { TabsNav } from "../ui/tabs-nav";

type OfficeTabsProps = {
  at: "people" | "glossary" | "authorities" | "stakeholders" | "verify" | "trail";
  /** The parts that are not for everybody. */
  can: { readonly people: boolean; readonly trail: boolean };
  language: Language;
};

/** The parts of the office; everybody reads the glossary, who signs and who can be asked, and may check a packet. */
export function OfficeTabs({ at, can, language }: OfficeTabsProps) {
  const t = translatorOf(language);
  const forAll: readonly string[] = ["glossary", "authorities", "stakeholders", "verify"];
  const parts = (["people", "glossary", "authorities", "stakeholders", "verify", "trail"] as const).filter(
    (part) => forAll.includes(part) || can[part as "people" | "trail"],
  );
  const items = parts.map((part) => ({ href: `/office/${part}`, label: t(`office.${part}.tab`), current: part === at }));
  return (
    <div className="mb-6">
      <TabsNav label={t("office.parts")} items={items} />
    </div>
  );
}
