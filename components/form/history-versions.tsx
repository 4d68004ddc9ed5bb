"use client";

import { useId, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { Result } from "@/lib/domain/result";
import { foldSaves } from "@/lib/domain/versions";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { Checkbox } from "../ui/checkbox";
import { marksOf } from "../versions/compared-text";
import { differenceWords } from "../versions/difference-words";
import { NameForm } from "../versions/name-form";
import { HistoryGroup, type HistoryLook, UnkeptRow } from "./history-row";
import type { AnswerPlace } from "./use-autosave";
import { useHistory } from "./use-history";

type HistoryVersionsProps = {
  place: AnswerPlace;
  editable: boolean;
  label: string;
  restore(version: number): Promise<Result<unknown>>;
  name: ((words: string) => Promise<Result<unknown>>) | undefined;
  done(): void;
};

/** The list in the dialog: what stands and has no version yet, then every version, saves of one sitting folded into one. */
export function HistoryVersions({ place, editable, label, restore, name, done }: HistoryVersionsProps) {
  const t = useTranslations("form.history");
  const difference = useTranslations("form.difference");
  const { page, refusal, refuse, named, setNamed, again, more } = useHistory(place);
  const [justNamed, setJustNamed] = useState("");
  const id = useId();

  async function bringBack(version: number) {
    const result = await restore(version);
    if (result.ok) done();
    else refuse(result.refusal);
  }

  if (!page) return <p role="status">{refusal ? <RefusalNotice refusal={refusal} /> : t("loading")}</p>;
  const { versions } = page;
  const nothing = versions.length === 0 && !page.now;
  if (nothing && page.unread) return <p role="status">{t("loading")}</p>;
  const groups = foldSaves(versions);
  const look: HistoryLook = {
    lang: place.language,
    label,
    people: page.people,
    marks: marksOf(page.people),
    words: differenceWords((key, values) => difference(key, { who: "", count: 0, ...values })),
    onRestore: editable ? (version) => void bringBack(version) : undefined,
  };
  // The text before the oldest version shown: known where there is none, or where it is on the list.
  const before = (index: number) => groups[index + 1]?.[0].text ?? (page.more ? undefined : "");
  return (
    <div className="flex flex-col gap-3">
      <RefusalNotice refusal={refusal} />
      {name && !nothing ? (
        <NameForm
          id={id}
          words={{ label: t("naming.label"), help: t("naming.help"), submit: t("naming.submit"), busy: t("naming.busy") }}
          name={name}
          onNamed={(words) => {
            setJustNamed(words);
            void again();
          }}
        />
      ) : null}
      <p role="status" className="text-sm text-done empty:hidden">
        {justNamed ? t("naming.named", { name: justNamed }) : ""}
      </p>
      {nothing && !named ? <p>{t("none")}</p> : <Checkbox label={t("named")} checked={named} onChange={() => setNamed(!named)} />}
      {named && versions.length === 0 ? <p>{t("noneNamed")}</p> : null}
      <ol className="flex flex-col">
        {page.now && !named ? <UnkeptRow now={page.now} older={versions[0]} look={look} /> : null}
        {groups.map((group, index) => (
          <HistoryGroup
            key={group[0].version}
            group={group}
            before={before(index)}
            newest={index === 0 && !(page.now && !named)}
            stands={index === 0 && !page.now && !named}
            look={look}
          />
        ))}
      </ol>
      {page.more ? <Button onClick={() => void more()}>{t("more")}</Button> : null}
    </div>
  );
}
