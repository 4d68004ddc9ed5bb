"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "../ui/button";
import { useGuestDesk } from "./guest-desk";
import { type KeptRemark, keptRemark, leftOf } from "./kept-remark";
import { OwnRemark } from "./own-remark";
import { RemarkForm } from "./remark-form";
import { type ShownOwnRemark, type SpotPlace, spotName } from "./shown-guest";

type RemarkSpotProps = {
  place: SpotPlace;
  /** On the button, and the same with what it concerns, for who hears it alone. */
  label: string;
  named?: string;
  remarks: readonly ShownOwnRemark[];
};

/** A place where a guest may remark: what they said here, and the form for more. What is half written comes back after a reload. */
export function RemarkSpot({ place, label, named, remarks }: RemarkSpotProps) {
  const t = useTranslations("guest");
  const { remark, write, arrived, open, setOpen, sent } = useWriting(place, remarks);
  const begin = useRef<HTMLButtonElement>(null);
  const leaving = useRef(false);
  const close = () => {
    leaving.current = true;
    setOpen(false);
  };
  // The form goes, and the keyboard is where it began.
  useEffect(() => {
    if (!open && leaving.current) begin.current?.focus();
    leaving.current = false;
  }, [open]);
  return (
    <div className="mt-3 flex flex-col gap-3">
      {remarks.length > 0 ? (
        <ul aria-label={t("mine.title")} data-list tabIndex={-1} className="flex max-w-measure flex-col gap-3">
          {remarks.map((each) => (
            <OwnRemark key={each.id} remark={each} />
          ))}
        </ul>
      ) : null}
      {open ? (
        <RemarkForm
          {...{ place, remark }}
          onChange={write}
          onSent={(said) => {
            if (arrived(said)) close();
          }}
          onLater={close}
        />
      ) : (
        <div className="flex flex-wrap items-center gap-3">
          <Button ref={begin} small={place.question !== null} aria-label={named} onClick={() => setOpen(true)}>
            {label}
          </Button>
          {remark.body.trim() === "" ? null : <p className="text-sm text-warm">{t("form.waiting")}</p>}
          <p role="status" className="text-sm text-done">
            {sent ? t("form.sent") : ""}
          </p>
        </div>
      )}
    </div>
  );
}

/** What is being written here: kept until it is sent, begun by a button or by a passage that was chosen in the text. */
function useWriting(place: SpotPlace, remarks: readonly ShownOwnRemark[]) {
  const { link, begun, taken } = useGuestDesk();
  const name = spotName(place);
  const kept = useMemo(() => keptRemark(link, name), [link, name]);
  const [remark, setRemark] = useState<KeptRemark>({ body: "", passage: null });
  const [open, setShown] = useState(false);
  const [sent, setSent] = useState(false);
  const pressed = useRef(false);
  const now = useRef(remark);
  const put = useCallback(
    (written: KeptRemark) => {
      now.current = written;
      kept.put(written);
      setRemark(written);
    },
    [kept],
  );
  /** Whether nothing is left to be sent; the form may have been closed, opened again and written in meanwhile. */
  function arrived(said: KeptRemark): boolean {
    const left = leftOf(now.current, said);
    put(left);
    setSent(true);
    return left.body === "" && left.passage === null;
  }
  const setOpen = (next: boolean) => {
    pressed.current = next;
    setShown(next);
    if (next) setSent(false);
  };
  useEffect(() => {
    const left = kept.read();
    if (left.body === "") return;
    put(left);
    setShown(true);
  }, [kept, put]);
  // Its reply was lost, and the page read anew has it.
  useEffect(() => {
    const { id } = now.current;
    if (id === undefined || remarks.every((each) => each.id !== id)) return;
    put({ body: "", passage: null });
    setShown(false);
    setSent(true);
  }, [remarks, put]);
  const mine = begun && begun.question === place.question ? begun : undefined;
  useEffect(() => {
    if (!mine) return;
    put({ body: kept.read().body, passage: mine.passage });
    setSent(false);
    pressed.current = true;
    setShown(true);
    taken();
  }, [mine, kept, put, taken]);
  // Whoever asked for the form writes on in it; one that came back with the page leaves the keyboard where it is.
  useEffect(() => {
    if (open && pressed.current) document.getElementById(`remark-${name}-body`)?.focus();
  }, [open, name]);
  return { remark, write: put, arrived, open, setOpen, sent };
}
