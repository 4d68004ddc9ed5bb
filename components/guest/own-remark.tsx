"use client";

import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { formatMoment } from "@/lib/i18n/format";
import { AskOnce } from "../ask-once";
import { Button } from "../ui/button";
import { Time } from "../ui/time";
import { useVerbs } from "../verbs";
import { useLanguage } from "../words";
import { ChangeOwnRemark } from "./change-own-remark";
import { useGuestDesk } from "./guest-desk";
import { keptChange } from "./kept-remark";
import type { ShownOwnRemark } from "./shown-guest";

/** A remark of one's own, beside what it is on: as it was sent, and while nobody answers it, to be mended or taken back. */
export function OwnRemark({ remark }: { remark: ShownOwnRemark }) {
  const t = useTranslations("guest.mine");
  const language = useLanguage();
  const { token, link } = useGuestDesk();
  const { withdrawOwnRemark } = useVerbs();
  const [changing, setChanging] = useState(false);
  const again = useRef<HTMLButtonElement>(null);
  const leaving = useRef(false);
  const { id, number, passage, body, at, answered } = remark;
  // Half mended when the page was left: the words come back, also where somebody has begun to answer meanwhile.
  useEffect(() => setChanging(keptChange(link, id).read().body !== ""), [link, id]);
  useEffect(() => {
    if (!changing && leaving.current) again.current?.focus();
    leaving.current = false;
  }, [changing]);
  function back() {
    leaving.current = true;
    setChanging(false);
  }
  const withdraw = () => withdrawOwnRemark({ token, remarkId: id });
  return (
    <li className="flex flex-col gap-2 border-l-4 border-talked bg-talked-soft px-4 py-3 text-sm">
      <p>
        <strong className="font-semibold">{t("number", { number })}</strong>{" "}
        <span className="text-ink-soft">
          {t("at")} <Time dateTime={at}>{formatMoment(at, language)}</Time>
        </span>
      </p>
      {passage ? (
        <blockquote lang={passage.language} className="border-l-2 border-talked pl-3 text-ink-soft whitespace-pre-wrap">
          {passage.quote}
        </blockquote>
      ) : null}
      {changing ? (
        <ChangeOwnRemark remark={remark} onDone={back} />
      ) : (
        <>
          <p className="text-base break-words whitespace-pre-wrap">{body}</p>
          {answered ? (
            <p className="text-ink-soft">{t("answered")}</p>
          ) : (
            <div className="flex flex-wrap gap-2">
              <Button ref={again} small variant="quiet" aria-label={t("changeNamed", { number })} onClick={() => setChanging(true)}>
                {t("change")}
              </Button>
              <AskOnce
                label={t("withdraw")}
                named={t("withdrawNamed", { number })}
                title={t("withdrawTitle", { number })}
                what={t("withdrawWhat")}
                yes={t("withdrawYes")}
                busyLabel={t("withdrawing")}
                ask={withdraw}
              />
            </div>
          )}
        </>
      )}
    </li>
  );
}
