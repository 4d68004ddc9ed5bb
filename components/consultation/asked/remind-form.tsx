"use client";

import { useTranslations } from "use-intl/react";
import { RefusalNotice } from "../../refusal-notice";
import { Button } from "../../ui/button";
import { useChange } from "../../use-change";
import { useVerbs } from "../../verbs";

export type Waiting = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly hasLink: boolean;
  /** Has made remarks, and not said that these are all. */
  readonly begun: boolean;
};
type RemindFormProps = { dossierId: string; roundId: string; waiting: readonly Waiting[]; onDone(): void };

/** Says who gets a letter and who cannot, before it is sent. */
export function RemindForm({ dossierId, roundId, waiting, onDone }: RemindFormProps) {
  const t = useTranslations("asked.remind");
  const { remindRound } = useVerbs();
  const { change, busy, refusal } = useChange();
  const written = waiting.filter(({ email }) => email !== "");
  const others = waiting.filter(({ email }) => email === "");
  const remind = async () => {
    const result = await change(() => remindRound({ dossierId, roundId }));
    if (result?.ok) onDone();
  };
  return (
    <div className="flex flex-col gap-4 text-sm">
      <RefusalNotice refusal={refusal} />
      <p>{t("what", { count: written.length })}</p>
      <Names list={written} />
      {others.length > 0 ? (
        <>
          <p>{t("byPhone")}</p>
          <Names list={others} />
        </>
      ) : null}
      <Button variant="main" className="self-start" busy={busy} busyLabel={t("busy")} onClick={remind}>
        {t("submit")}
      </Button>
    </div>
  );
}

function Names({ list }: { list: readonly Waiting[] }) {
  return (
    <ul className="max-h-56 list-disc overflow-y-auto pl-5">
      {list.map(({ id, name, email }) => (
        <li key={id}>
          <span lang="vi">{name}</span>
          {email ? <span className="text-ink-soft">{` (${email})`}</span> : null}
        </li>
      ))}
    </ul>
  );
}
