import Link from "next/link";
import { type Translator, translatorOf } from "@/lib/i18n/translator";
import { homeZone, type Language } from "@/lib/i18n/zone";
import { momentInZone } from "../call/deadline-words";

type Call = { id: string; year: number; deadline: string; timeZone: string; verified: boolean; daysLeft: number };

/** The call's deadline, once for the whole desk; that it is only assumed is said in the same breath. */
export function CallLine({ call, language }: { call: Call; language: Language }) {
  const t = translatorOf(language);
  return (
    <p className="mb-3 text-sm text-ink-soft">
      {t.rich("desk.deadline", {
        call: (name) => (
          <Link prefetch={false} href={`/calls/${call.id}`} className="text-accent underline underline-offset-4 hover:text-accent-strong">
            {name}
          </Link>
        ),
        year: String(call.year),
        left: leftOf(call.daysLeft, t),
        moment: momentInZone(t, call.deadline, call.timeZone, language),
        home: momentInZone(t, call.deadline, homeZone, language),
        verified: String(call.verified),
      })}
    </p>
  );
}

function leftOf(days: number, t: Translator): string {
  if (days < 0) return t("desk.passed", { count: -days });
  return days === 0 ? t("desk.today") : t("desk.left", { count: days });
}
