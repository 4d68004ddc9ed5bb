"use client";

import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl/react";
import { longestFinding, longestPassage } from "@/lib/domain/review/finding-limits";
import type { Weight } from "@/lib/domain/review/held-review";
import type { TextLanguage } from "@/lib/domain/text/languages";
import { QuestionSelect, type QuestionToChoose } from "../../comments/question-select";
import { useKeptNote } from "../../consultation/use-kept-note";
import { RefusalNotice } from "../../refusal-notice";
import { Button } from "../../ui/button";
import { ErrorSummary } from "../../ui/error-summary";
import { Select } from "../../ui/select";
import { TextArea } from "../../ui/text-area";
import { useChange } from "../../use-change";
import { useVerbs } from "../../verbs";
import { WeightSelect } from "./weight-select";

type RaiseFindingProps = { dossierId: string; questions: readonly QuestionToChoose[]; languages: readonly TextLanguage[] };

/** Raises a finding on a question, with the passage it is about where one is copied in. Needs the areas `findings` and `comments`. */
export function RaiseFinding({ dossierId, questions, languages }: RaiseFindingProps) {
  const t = useTranslations("findings");
  const common = useTranslations("common");
  const { raiseFinding } = useVerbs();
  const { change, busy, refusal } = useChange();
  const [question, setQuestion] = useState("");
  const [weight, setWeight] = useState<Weight>("blocking");
  const [language, setLanguage] = useState<TextLanguage>("vi");
  const { note: body, write: setBody } = useKeptNote(`${dossierId}:finding`);
  const { note: quote, write: setQuote } = useKeptNote(`${dossierId}:passage`);
  const [tries, setTries] = useState(0);
  const [raised, setRaised] = useState(false);
  const [words, passage] = [body.normalize("NFC").trim(), quote.normalize("NFC").trim()];
  const errors = {
    question: question === "" ? t("raise.questionMissing") : undefined,
    quote: passage.length > longestPassage ? t("long", { count: passage.length, limit: longestPassage }) : undefined,
    body:
      words === ""
        ? t("raise.bodyMissing")
        : words.length > longestFinding
          ? t("long", { count: words.length, limit: longestFinding })
          : undefined,
  };
  const wrong = (["question", "quote", "body"] as const).flatMap((field) => {
    const message = tries > 0 ? errors[field] : undefined;
    return message ? [{ id: `raise-${field}`, message }] : [];
  });
  const shown = (field: keyof typeof errors) => (tries > 0 && errors[field] ? { error: errors[field] } : {});

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTries((count) => count + 1);
    setRaised(false);
    if (errors.question || errors.quote || errors.body) return;
    const about = passage === "" ? {} : { passage: { language, quote: passage } };
    const result = await change(() => raiseFinding({ dossierId, weight, question, body: words, ...about }));
    if (!result?.ok) return;
    setBody("");
    setQuote("");
    setTries(0);
    setRaised(true);
  }

  return (
    <form method="post" noValidate onSubmit={submit} className="flex max-w-measure flex-col gap-4">
      {wrong.length > 0 ? <ErrorSummary key={tries} title={common("errorTitle")} items={wrong} /> : null}
      <RefusalNotice refusal={refusal} />
      <QuestionSelect
        id="raise-question"
        name="question"
        questions={questions}
        value={question}
        onChange={({ target }) => setQuestion(target.value)}
        {...shown("question")}
      />
      <WeightSelect id="raise-weight" weight={weight} onChange={setWeight} />
      <TextArea
        id="raise-body"
        name="body"
        label={t("raise.body")}
        help={t("raise.bodyHelp")}
        value={body}
        onChange={({ target }) => setBody(target.value)}
        {...shown("body")}
      />
      <TextArea
        id="raise-quote"
        name="quote"
        label={t("raise.quote")}
        optional={t("optional")}
        help={t("raise.quoteHelp")}
        value={quote}
        onChange={({ target }) => setQuote(target.value)}
        {...shown("quote")}
      />
      {passage === "" ? null : (
        <Select
          id="raise-language"
          name="language"
          label={t("raise.language")}
          value={language}
          onChange={({ target }) => setLanguage(languages.find((each) => each === target.value) ?? language)}
        >
          {languages.map((each) => (
            <option key={each} value={each}>
              {common(`languages.${each}`)}
            </option>
          ))}
        </Select>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="main" busy={busy} busyLabel={t("busy")}>
          {t("raise.send")}
        </Button>
        <p role="status" className="text-sm text-done">
          {raised && body === "" ? t("raise.done") : ""}
        </p>
      </div>
    </form>
  );
}
