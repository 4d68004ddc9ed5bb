import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { TabsNav } from "../ui/tabs-nav";

type OfficeTabsProps = { at: "people" | "trail"; language: Language };

/** The parts of the office, for those who may see more than one. */
export function OfficeTabs({ at, language }: OfficeTabsProps) {
  const t = translatorOf(language);
  const parts = ["people", "trail"] as const;
  const items = parts.map((part) => ({ href: `/office/${part}`, label: t(`office.${part}.tab`), current: part === at }));
  return (
    <div className="mb-6">
      <TabsNav label={t("office.parts")} items={items} />
    </div>
  );
}
