import { translatorOf } from "@/lib/i18n/translator";
import type { ShownGuest } from "./shown-guest";

const link =
  "flex min-h-9 items-start gap-2 rounded-md px-2 py-1.5 leading-control text-ink-soft hover:bg-hover hover:text-ink pointer-coarse:min-h-11";

/** The sections of the draft, each with how often one has remarked there: a list on a phone, beside the draft where there is room. */
export function GuestContents({ guest: { language, draft, remarks } }: { guest: ShownGuest }) {
  const t = translatorOf(language);
  return (
    <nav id="contents" aria-labelledby="contents-title" className="mb-8 text-sm lg:sticky lg:top-6 lg:self-start print:hidden">
      <h2 id="contents-title" className="mb-2 px-2 font-semibold">
        {t("guest.contents.title")}
      </h2>
      <ul className="flex flex-col">
        {draft.sections.map(({ id, number, words, questions }) => {
          const here = remarks.filter(({ section, question }) => section === id || questions.some((each) => each.id === question));
          return (
            <li key={id}>
              <a href={`#section-${id}`} className={link}>
                <span className="w-9 shrink-0 tabular-nums">{number}</span>
                <span className="min-w-0 flex-1">
                  {words[language]}
                  {here.length > 0 ? <span className="block text-done">{t("guest.contents.mine", { count: here.length })}</span> : null}
                </span>
              </a>
            </li>
          );
        })}
        <li className="mt-2 border-t border-line pt-2">
          <a href="#whole" className={link}>
            {t("guest.contents.whole")}
          </a>
        </li>
        <li>
          <a href="#finish" className={`${link} font-semibold`}>
            {t("guest.contents.finish")}
          </a>
        </li>
      </ul>
    </nav>
  );
}
