import type { ReactNode } from "react";
import { byName, formatDay } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { OfficeTabs } from "../people/office-tabs";
import { EmptyState } from "../ui/empty-state";
import { PageHeading } from "../ui/page-heading";
import { AuthoritiesTable } from "./authorities-table";
import { AddAuthority } from "./authority-dialog";
import type { ListedCity, Register } from "./register";

/** The register of signatories: the country first, then each city that has a record or is no unit of administration any more. */
export function AuthoritiesBoard({ view, language }: { view: Register; language: Language }) {
  const t = translatorOf(language);
  const { authorities, cities, can } = view;
  const choices = [...cities].sort(byName(({ words }) => words[language])).map(({ id, words }) => ({ id, name: words[language] }));
  const spoken = cities.filter(({ id, legalTo }) => legalTo !== null || authorities.some(({ cityId }) => cityId === id));
  const national = authorities.filter(({ cityId }) => cityId === null);
  return (
    <>
      <PageHeading
        title={t("office.authorities.title")}
        line={t("office.authorities.line")}
        {...(can.change ? { action: <AddAuthority cities={choices} /> } : {})}
      />
      <OfficeTabs at="authorities" can={can} language={language} />
      {authorities.length === 0 ? (
        <EmptyState title={t("office.authorities.none")}>{t("office.authorities.noneLine")}</EmptyState>
      ) : (
        <Group title={t("office.authorities.country")} seat={null} list={national} {...{ view, language }} />
      )}
      {[...spoken].sort(byName(({ words }) => words[language])).map((city) => (
        <Group
          key={city.id}
          title={city.words[language]}
          seat={city.id}
          list={authorities.filter(({ cityId }) => cityId === city.id)}
          {...{ view, language }}
        >
          <InLaw city={city} language={language} />
        </Group>
      ))}
    </>
  );
}

type GroupProps = {
  title: string;
  seat: string | null;
  list: Register["authorities"];
  view: Register;
  language: Language;
  children?: ReactNode;
};

function Group({ title, seat, list, view, language, children }: GroupProps) {
  const t = translatorOf(language);
  const day = (at: string) => formatDay(at, language);
  const id = `seat-${seat ?? "country"}`;
  return (
    <section aria-labelledby={id} className="mb-8">
      <h2 id={id} className="mb-1 text-base font-semibold">
        {title}
      </h2>
      {children}
      {list.length > 0 ? (
        <AuthoritiesTable
          {...{ list, language }}
          caption={t("office.authorities.caption", { where: title })}
          today={view.today}
          mayChange={view.can.change}
        />
      ) : (
        <p className="text-sm text-warm">{t("office.authorities.nobody")}</p>
      )}
      {view.gaps
        .filter(({ cityId }) => cityId === seat)
        .map(({ kind, from, to }) => (
          <p key={`${kind}-${from}`} className="mt-1 text-sm text-warm">
            {to === null
              ? t("office.authorities.gapOpen", { kind: t(`office.authorities.kinds.${kind}`), from: day(from) })
              : t("office.authorities.gap", { kind: t(`office.authorities.kinds.${kind}`), from: day(from), to: day(to) })}
          </p>
        ))}
    </section>
  );
}

/** A city's UNESCO name outlives its standing in law. */
function InLaw({ city: { legalTo }, language }: { city: ListedCity; language: Language }) {
  const t = translatorOf(language);
  return legalTo ? <p className="text-sm text-ink-soft">{t("office.authorities.ended", { day: formatDay(legalTo, language) })}</p> : null;
}
