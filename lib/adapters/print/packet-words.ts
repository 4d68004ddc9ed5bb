import { buildPacket, type Edition, type PrintWords } from "@/lib/domain/build-packet";
import type { FrozenPacket } from "@/lib/domain/frozen-packet";
import type { Packet } from "@/lib/domain/packet";
import { inLanguage } from "@/lib/domain/print-blocks";
import { fieldWords, isReport, type Rulebook } from "@/lib/domain/rulebook";
import { formatMoment } from "@/lib/i18n/format";
import { printTranslatorOf, sayCount } from "@/lib/i18n/print-words";

/** Puts frozen or present contents into the words of an edition. */
export function toPacket(content: FrozenPacket, rulebook: Rulebook, how: { edition: Edition; draft: boolean }): Packet {
  return buildPacket(content, rulebook, printWords(content, rulebook, how.edition), how);
}

function printWords(content: FrozenPacket, rulebook: Rulebook, edition: Edition): PrintWords {
  const language = edition === "submission" ? content.language : "vi";
  const t = printTranslatorOf(language);
  const field = fieldWords(rulebook.fields, content.field);
  const report = isReport(rulebook);
  return {
    title: t(report ? "print.reportTitle" : "print.title", { city: inLanguage(content.city, language) }),
    subtitle: t(report ? "print.reportSubtitle" : "print.subtitle", { year: String(rulebook.call.year) }),
    labels: {
      contents: t("print.contents"),
      page: t("print.page"),
      draft: t("print.draft"),
      annexes: t("print.annexes"),
      unanswered: t("print.unanswered"),
      languages: { vi: t("print.languages.vi"), en: t("print.languages.en"), fr: t("print.languages.fr") },
    },
    facts: [
      [t("print.city"), inLanguage(content.city, language)],
      [t("print.field"), inLanguage(field, language)],
      [t(report ? "print.report" : "print.call"), inLanguage(rulebook.call.words, language)],
      [t("print.team"), inLanguage(content.team, language)],
      [t("print.frozenAt"), formatMoment(content.frozenAt, language === "vi" ? "vi" : "en")],
    ],
    counted: sayCount,
  };
}
