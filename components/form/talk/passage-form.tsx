"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { MentionField } from "../../comments/mention-field";
import type { Mentionable } from "../../comments/thread-on-page";
import { useComment } from "../../comments/use-comment";
import { RefusalNotice } from "../../refusal-notice";
import { Button } from "../../ui/button";
import { Checkbox } from "../../ui/checkbox";
import { TextArea } from "../../ui/text-area";
import { useVerbs } from "../../verbs";
import { useLiveText } from "../live/connection";
import type { Chosen } from "./question-talk";

type PassageFormProps = {
  dossierId: string;
  question: string;
  chosen: Chosen;
  people: readonly Mentionable[];
  onSent(): void;
  onClose(): void;
};

// The server holds the same bound.
const longestQuote = 2_000;
const patienceMs = 4_000;

/**
 * A comment on a passage being written, or other words for it with the reason. Another passage can be chosen meanwhile: what was
 * written stays. Needs the area `comments`.
 */
export function PassageForm({ dossierId, question, chosen, people, onSent, onClose }: PassageFormProps) {
  const t = useTranslations("comments");
  const common = useTranslations("common");
  const { openComment } = useVerbs();
  const live = useLiveText(question);
  const id = `passage-${question}`;
  const proposal = useProposal(chosen);
  const { suggest, words } = proposal;
  const { submit, busy, refusal, body } = useComment({
    id,
    question,
    people,
    async send(written) {
      // The passage may have been typed a moment ago: the server must know it first.
      await Promise.race([live?.text.flush(), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
      const anchor = { ...chosen.anchor, language: chosen.language };
      return openComment({ dossierId, ...written, anchor, ...(suggest ? { replacement: words } : {}) });
    },
    onSent,
    onWrong: () => document.getElementById(`${id}-body`)?.focus(),
  });
  useEffect(() => {
    document.getElementById(chosen.suggest ? `${id}-words` : `${id}-body`)?.focus();
  }, [id, chosen]);

  function send(event: FormEvent<HTMLFormElement>) {
    if (proposal.check()) return submit(event);
    event.preventDefault();
    document.getElementById(`${id}-words`)?.focus();
    return undefined;
  }

  return (
    <form
      onSubmit={send}
      noValidate
      aria-labelledby={`${id}-title`}
      className="mt-2 flex max-w-3xl flex-col gap-3 rounded-md border border-control bg-raised p-4"
    >
      <h3 id={`${id}-title`} className="text-base font-semibold">
        {t("passage.title")}
      </h3>
      <blockquote className="answer max-h-40 overflow-y-auto whitespace-pre-wrap border-l-2 border-talked pl-3" lang={chosen.language}>
        {chosen.quote}
      </blockquote>
      <Checkbox
        id={`${id}-suggest`}
        label={t("passage.propose")}
        checked={suggest}
        onChange={(event) => proposal.propose(event.target.checked)}
      />
      {suggest ? (
        <TextArea
          id={`${id}-words`}
          label={t("passage.replacement")}
          help={t("passage.replacementHelp")}
          lang={chosen.language}
          value={words}
          onChange={(event) => proposal.write(event.target.value)}
          {...(proposal.wrong ? { error: t(`passage.${proposal.wrong}`) } : {})}
        />
      ) : null}
      <MentionField label={t(suggest ? "passage.reason" : "body")} {...body} />
      <RefusalNotice refusal={refusal} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="main" busy={busy} busyLabel={t("sending")}>
          {t("send")}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {common("cancel")}
        </Button>
      </div>
    </form>
  );
}

/** The words that are suggested, from those that stand there; kept when another passage is chosen after something was written. */
function useProposal({ quote, suggest: asked }: Chosen) {
  const [suggest, setSuggest] = useState(asked);
  const [words, setWords] = useState(quote);
  const [wrong, setWrong] = useState<"same" | "long">();
  const before = useRef(quote);
  useEffect(() => {
    if (asked) setSuggest(true);
  }, [asked]);
  useEffect(() => {
    setWords((now) => (now === before.current ? quote : now));
    setWrong(undefined);
    before.current = quote;
  }, [quote]);
  return {
    suggest,
    words,
    wrong,
    propose(chosen: boolean) {
      setSuggest(chosen);
      setWrong(undefined);
    },
    write(text: string) {
      setWords(text);
      setWrong(undefined);
    },
    /** May it be sent so? What is wrong is said beside the field. */
    check(): boolean {
      if (!suggest) return true;
      const found = words.normalize("NFC") === quote ? "same" : [...quote].length > longestQuote ? "long" : undefined;
      setWrong(found);
      return found === undefined;
    },
  };
}
