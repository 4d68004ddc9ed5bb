import type { Frame } from "@/lib/domain/frame";
import { formatMoment } from "@/lib/i18n/format";
import { type Translator, translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Spine } from "./spine";

/** The dossier's four stages as one line, who holds the ball, and the days left until the call's own deadline. */
export function DossierSpine({ frame, language }: { frame: Frame; language: Language }) {
  const t = translatorOf(language);
  const stages = frame.spine.map(({ words, state }) => ({ name: words[language], state }));
  // The line names the present stage already; a dossier that has left the line says where it is.
  const off = frame.spine.some(({ state }) => state === "now") ? [] : [frame.stageWords[language]];
  // A deadline says nothing any more of what has gone.
  const left = frame.sent ? [] : [timeLeft(frame, language, t)];
  return <Spine label={t("common.spine.label")} stages={stages} facts={[...off, holder(frame, t), ...left]} />;
}

function holder(frame: Frame, t: Translator): string {
  return frame.heldBy === "nobody" ? t("common.spine.nobody") : t("common.spine.heldBy", { who: t(`common.parties.${frame.heldBy}`) });
}

function timeLeft(frame: Frame, language: Language, t: Translator): string {
  const verified = frame.deadlineVerified ? "" : ` (${t("common.unverified")})`;
  const moment = formatMoment(frame.deadline, language);
  return `${daysLeftWords(frame.daysLeft, t)}, ${moment}${verified}`;
}

/** Days left, today, or past. */
function daysLeftWords(days: number, t: Translator): string {
  if (days < 0) return t("common.spine.passed", { count: -days });
  return days === 0 ? t("common.spine.today") : t("common.spine.days", { count: days });
}
