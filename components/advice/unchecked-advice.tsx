import type { AnswerLanguage } from "@/lib/domain/form";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Disclosure } from "../ui/disclosure";
import { AdviceSection } from "./advice-section";
import { type Known, QuestionLink } from "./question-link";

type Unchecked = { readonly language: AnswerLanguage; readonly written: number; readonly questions: readonly string[] };
type UncheckedAdviceProps = { unchecked: readonly Unchecked[]; known: Known; language: Language };

/** How much of each language somebody has read and found good, and which answers nobody has. */
export function UncheckedAdvice({ unchecked, known, language }: UncheckedAdviceProps) {
  const t = translatorOf(language);
  const told = ({ language: spoken, written, questions }: Unchecked) => {
    const name = t(`common.languages.${spoken}`);
    if (written === 0) return t("advice.unchecked.none", { language: name });
    return t("advice.unchecked.count", { language: name, checked: written - questions.length, written });
  };
  return (
    <AdviceSection id="unchecked" title={t("advice.unchecked.title")}>
      {unchecked.map((each) => (
        <div key={each.language} className="border-t border-line py-2 text-sm">
          <p>{told(each)}</p>
          {each.questions.length > 0 ? (
            <Disclosure summary={t("advice.unchecked.list", { count: each.questions.length })}>
              <ul className="flex flex-wrap gap-x-4 gap-y-1">
                {each.questions.map((question) => (
                  <li key={question}>
                    <QuestionLink known={known} question={question}>
                      {t("advice.short", { question })}
                    </QuestionLink>
                  </li>
                ))}
              </ul>
            </Disclosure>
          ) : null}
        </div>
      ))}
    </AdviceSection>
  );
}
