"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { newId } from "../new-id";
import { Button } from "../ui/button";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import { useGuestDesk } from "./guest-desk";
import { GuestRefusal } from "./guest-refusal";
import type { KeptRemark } from "./kept-remark";
import { PassageChoice } from "./passage-choice";
import { RemarkField, useRemarkError } from "./remark-field";
import { type SpotPlace, spotName } from "./shown-guest";

type RemarkFormProps = {
  place: SpotPlace;
  remark: KeptRemark;
  onChange(remark: KeptRemark): void;
  onSent(sent: KeptRemark): void;
  onLater(): void;
};

/** One remark being written; it is sent by itself and reaches the team at once. */
export function RemarkForm({ place, remark, onChange, onSent, onLater }: RemarkFormProps) {
  const t = useTranslations("guest.form");
  const { token } = useGuestDesk();
  const { remarkAsGuest } = useVerbs();
  const { change, busy, refusal } = useChange();
  const errorOf = useRemarkError();
  const [judged, setJudged] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = `remark-${spotName(place)}`;
  const focusField = () => form.current?.querySelector("textarea")?.focus();
  const { passage, body } = remark;

  useEffect(() => {
    if (passage?.quote !== undefined) form.current?.scrollIntoView({ block: "center" });
  }, [passage?.quote]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setJudged(true);
    if (errorOf(body)) return focusField();
    const sent = { body, passage, id: remark.id ?? newId() };
    onChange(sent);
    const result = await change(() => remarkAsGuest({ token, remarkId: sent.id, ...place, passage, body: body.trim() }));
    if (result?.ok) onSent(sent);
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="flex max-w-measure flex-col gap-3 border-l-4 border-accent pl-4">
      <GuestRefusal refusal={refusal} />
      {place.question === null ? null : (
        <PassageChoice
          id={`${id}-passage`}
          question={place.question}
          passage={passage}
          onChange={(chosen) => onChange({ body, passage: chosen })}
        />
      )}
      <RemarkField
        help
        id={`${id}-body`}
        value={body}
        busy={busy}
        onChange={(written) => onChange({ body: written, passage })}
        error={judged ? errorOf(body) : undefined}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="main" busy={busy} busyLabel={t("sending")}>
          {t("send")}
        </Button>
        <Button variant="quiet" onClick={onLater}>
          {t("later")}
        </Button>
      </div>
    </form>
  );
}
