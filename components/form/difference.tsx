import dynamic from "next/dynamic";
import { useTranslations } from "use-intl/react";

const DifferenceByWord = dynamic(() => import("./difference-by-word").then((module) => module.DifferenceByWord));

/** What changed from one text to another, word by word: struck out and underlined, not by colour alone. */
export function Difference({ from, to, lang }: { from: string; to: string; lang: string }) {
  const t = useTranslations("form.difference");
  if (from === to) return <p className="text-sm text-ink-soft">{t("same")}</p>;
  return <DifferenceByWord {...{ from, to, lang }} />;
}
