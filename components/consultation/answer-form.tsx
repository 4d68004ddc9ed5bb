"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { NamedChange } from "@/lib/domain/consultation/changes";
import { type Disposition, dispositions } from "@/lib/domain/consultation/held-round";
import { longestRemark } from "@/lib/domain/consultation/remark-limits";
import { keptText } from "../kept-text";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { RadioGroup } from "../ui/radio-group";
import { TextArea } from "../ui/text-area";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import { type AskedQuestion, ChangePicker } from "./change-picker";
import { answerKept } from "./kept-answer";
import { useTooLong } from "./use-too-long";

export type AnswerFormProps = {
  dossierId: string;
  roundId: string;
  remarkIds: readonly string[];
  seen: Record<string, string>;
  /** The question the remark stands on, if it is one. */
  at: string | null;
  questions: readonly AskedQuestion[];
  given?: { readonly disposition: Disposition | null; readonly answer: string; readonly changes: readonly NamedChange[] };
  onDone(): void;
};

/** One answer to one remark or several; keys 1 to 4 choose what becomes of it, unless one is typing. */
export function AnswerForm({ dossierId, roundId, remarkIds, seen, at, questions, given, onDone }: AnswerFormProps) {
  const t = useTranslations("roundTable");
  const { answerRemarks } = useVerbs();
  const router = useRouter();
  const { change, busy, refusal } = useChange();
  const kept = keptText(answerKept(remarkIds));
  const [disposition, setDisposition] = useState<Disposition | null>(given?.disposition ?? null);
  const [answer, setAnswer] = useState(() => kept.read() || (given?.answer ?? ""));
  const [changes, setChanges] = useState<readonly NamedChange[]>(() => (given?.changes ?? []).map(named));
  const [missing, setMissing] = useState(false);
  const tooLong = useTooLong()(answer, longestRemark);
  const write = (text: string) => {
    setAnswer(text);
    kept.put(text);
  };
  function press({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent) {
    const wanted = dispositions[Number(key) - 1];
    if (wanted && !ctrlKey && !altKey && !metaKey && !(target instanceof HTMLTextAreaElement)) setDisposition(wanted);
  }
  async function save(event: FormEvent) {
    event.preventDefault();
    setMissing(disposition === null);
    if (disposition === null || tooLong) return;
    const caused = taken ? [...changes] : [];
    const result = await change(() =>
      answerRemarks({ dossierId, roundId, remarkIds: [...remarkIds], seen, disposition, answer, changes: caused }),
    );
    // What a colleague did meanwhile is shown beside what was typed.
    if (result?.ok === false && result.refusal.code === "remark-moved") router.refresh();
    if (!result?.ok) return;
    kept.put("");
    onDone();
  }
  const taken = disposition === "accepted" || disposition === "partly";
  const explains = disposition === "not-accepted" || disposition === "partly";
  const unexplained = refusal?.fields?.answer && explains ? t("unexplained") : undefined;
  const wrong = tooLong ?? unexplained;
  return (
    <form
      method="post"
      noValidate
      data-keys
      tabIndex={-1}
      aria-label={t("disposition")}
      onSubmit={save}
      onKeyDown={press}
      className="flex flex-col gap-4"
    >
      {refusal?.fields?.answer ? null : <RefusalNotice refusal={refusal} />}
      <RadioGroup
        name="disposition"
        label={t("disposition")}
        help={t("keys")}
        {...(missing ? { error: t("dispositionMissing") } : {})}
        value={disposition ?? ""}
        onChange={({ target }) => setDisposition(dispositions.find((each) => each === target.value) ?? null)}
        options={dispositions.map((each, index) => ({ value: each, label: `${index + 1}. ${t(`dispositions.${each}`)}` }))}
      />
      <TextArea
        name="answer"
        label={t("answer")}
        help={t("answerHelp")}
        value={answer}
        onChange={({ target }) => write(target.value)}
        {...(wrong ? { error: wrong } : {})}
      />
      {taken ? <ChangePicker {...{ dossierId, roundId, at, questions }} chosen={changes} onChoose={setChanges} /> : null}
      <Button type="submit" variant="main" className="self-start" busy={busy} busyLabel={t("busy")}>
        {t("save")}
      </Button>
    </form>
  );
}

function named({ question, language, fromVersion, toVersion }: NamedChange): NamedChange {
  return { question, language, fromVersion, toVersion };
}
