import { Building2, CalendarClock, NotebookPen } from "lucide-react";
import type { ReactNode } from "react";
import type { Frame, Me } from "@/lib/domain/frame";
import { pick, translatorOf } from "@/lib/i18n/translator";
import type { Area, Language } from "@/lib/i18n/zone";
import { WordsProvider } from "../words";
import { AppShell } from "./app-shell";
import { DossierSpine } from "./dossier-spine";
import { LanguageSwitch } from "./language-switch";
import { PersonMenu } from "./person-menu";
import { SearchDialog } from "./search-dialog";
import { type Theme, ThemeSwitch } from "./theme-switch";

export type Part =
  | "overview"
  | "form"
  | "comments"
  | "consultation"
  | "review"
  | "figures"
  | "advice"
  | "annexes"
  | "readiness"
  | "packet"
  | "after"
  | "commitments"
  | "people"
  | "versions"
  | "history";
export type Look = { readonly language: Language; readonly theme: Theme };

type AppFrameProps = {
  look: Look;
  me: Me;
  at: "desk" | "call" | "office" | "account" | "dossier";
  where: ReactNode;
  frame?: Frame;
  part?: Part;
  /** Areas of sentences that the scripts of this page need. */
  areas?: readonly Area[];
  children: ReactNode;
};

/** What stands around every page of a signed-in person. */
export function AppFrame({ look, me, at, where, frame, part, areas = [], children }: AppFrameProps) {
  const t = translatorOf(look.language);
  const rail = [
    { href: "/", label: t("common.nav.desk"), icon: <NotebookPen aria-hidden />, current: at === "desk" || at === "dossier" },
    { href: "/calls", label: t("common.nav.calls"), icon: <CalendarClock aria-hidden />, current: at === "call" },
    {
      href: me.office ? "/office/people" : "/office/glossary",
      label: t("common.nav.office"),
      icon: <Building2 aria-hidden />,
      current: at === "office",
    },
  ];
  const names = { vi: t("common.language.vi"), en: t("common.language.en") };
  const labels = { light: t("common.theme.light"), dark: t("common.theme.dark"), system: t("common.theme.system") };
  return (
    <WordsProvider language={look.language} messages={pick(look.language, ["common", "refusal", "search", ...areas])}>
      <AppShell
        brand={<a href="/">{t("common.brand")}</a>}
        rail={rail}
        railLabel={t("common.nav.rail")}
        {...(frame ? { sub: partsOf(frame, part, look.language) } : {})}
        top={
          <>
            <SearchDialog />
            <LanguageSwitch language={look.language} label={t("common.language.label")} names={names} />
            <ThemeSwitch theme={look.theme} labels={labels} />
            <PersonMenu name={me.name} />
          </>
        }
        where={where}
        {...(frame ? { spine: <DossierSpine frame={frame} language={look.language} /> } : {})}
        skipLabel={t("common.skip")}
      >
        {children}
      </AppShell>
    </WordsProvider>
  );
}

function partsOf(frame: Frame, part: Part | undefined, language: Language) {
  const t = translatorOf(language);
  const base = `/dossiers/${frame.id}`;
  const first = frame.sections[0]?.id ?? "";
  const hrefs: Record<Part, string> = {
    overview: base,
    form: `${base}/form/${first}`,
    comments: `${base}/comments`,
    consultation: `${base}/consultation`,
    review: `${base}/review`,
    figures: `${base}/figures`,
    advice: `${base}/advice`,
    annexes: `${base}/annexes`,
    readiness: `${base}/readiness`,
    packet: `${base}/packet`,
    after: `${base}/after`,
    commitments: `${base}/commitments`,
    people: `${base}/people`,
    versions: `${base}/versions`,
    history: `${base}/history`,
  };
  // A part that has nothing to show yet would only be asked about.
  const shown: Partial<Record<Part, boolean>> = {
    annexes: frame.annexes,
    consultation: frame.purpose === "bid",
    review: frame.purpose === "bid",
    after: frame.sent,
    commitments: frame.sent && frame.purpose === "bid",
  };
  const parts = (Object.keys(hrefs) as Part[]).filter((each) => shown[each] ?? true);
  return {
    title: frame.city[language],
    items: parts.map((each) => ({ href: hrefs[each], label: t(`common.nav.${each}`), current: each === part })),
  };
}
