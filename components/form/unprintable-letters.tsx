import { TriangleAlert } from "lucide-react";
import { useMemo } from "react";
import { useTranslations } from "use-intl/react";
import { unprintable } from "@/lib/domain/printable";

const named = 10;

/** Names the characters of a text that print would show as boxes, as soon as one is typed. */
export function UnprintableLetters({ text }: { text: string }) {
  const t = useTranslations("form");
  const letters = useMemo(() => unprintable(text), [text]);
  if (letters.length === 0) return null;
  return (
    <p className="flex items-start gap-1 text-sm text-warm">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      {t("unprintable", { letters: letters.slice(0, named).join(", "), more: Math.max(0, letters.length - named) })}
    </p>
  );
}
