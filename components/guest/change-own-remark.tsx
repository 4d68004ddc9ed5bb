"use client";

import { type FormEvent, useEffect, useMemo, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "../ui/button";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import { useGuestDesk } from "./guest-desk";
import { GuestRefusal } from "./guest-refusal";
import { keptChange } from "./kept-remark";
import { RemarkField, useRemarkError } from "./remark-field";
import type { ShownOwnRemark } from "./shown-guest";

/** Other words for a remark that was sent; kept like a new one until they are saved or given up. */
export function ChangeOwnRemark({ remark: { id, body: sent }, onDone }: { remark: ShownOwnRemark; onDone(): void }) {
  const t = useTranslations("guest.mine");
  const { token, link } = useGuestDesk();
  const { changeOwnRemark } = useVerbs();
  const { change, busy, refusal } = useChange();
  const errorOf = useRemarkError();
  const kept = useMemo(() => keptChange(link, id), [link, id]);
  const [body, setBody] = useState(() => kept.read().body || sent);
  const [judged, setJudged] = useState(false);
  const field = `change-${id}`;

  useEffect(() => document.getElementById(field)?.focus(), [field]);

  function write(words: string) {
    setBody(words);
    kept.put({ body: words === sent ? "" : words, passage: null });
  }
  function leave() {
    kept.put({ body: "", passage: null });
    onDone();
  }
  async function submit(event: FormEvent) {
    event.preventDefault();
    setJudged(true);
    if (errorOf(body)) return document.getElementById(field)?.focus();
    const result = await change(() => changeOwnRemark({ token, remarkId: id, body: body.trim() }));
    // Given up, opened again and written in meanwhile, those words are still to be sent.
    if (result?.ok && ["", body].includes(kept.read().body)) leave();
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3">
      <GuestRefusal refusal={refusal} />
      <RemarkField id={field} value={body} busy={busy} onChange={write} error={judged ? errorOf(body) : undefined} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="main" busy={busy} busyLabel={t("saving")}>
          {t("save")}
        </Button>
        <Button variant="quiet" onClick={leave}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
