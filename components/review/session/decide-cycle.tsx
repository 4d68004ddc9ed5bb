"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import type { Refusal } from "@/lib/domain/result";
import { type Recommendation, recommendations } from "@/lib/domain/review/held-review";
import type { SessionFields } from "@/lib/domain/review/session";
import { RefusalNotice } from "../../refusal-notice";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { ErrorSummary } from "../../ui/error-summary";
import { RadioGroup } from "../../ui/radio-group";
import { useChange } from "../../use-change";
import { useVerbs } from "../../verbs";
import type { useWholeSave } from "../use-whole-save";

type DecideCycleProps = {
  dossierId: string;
  cycle: number;
  saving: ReturnType<typeof useWholeSave<SessionFields, string | null>>;
  /** Marks the fields that are missing. */
  onWrong(fields: Readonly<Record<string, string>>): void;
};

/** The decision that ends the cycle: chosen, confirmed once; what is missing is named above and marked where it is. */
export function DecideCycle({ dossierId, cycle, saving, onWrong }: DecideCycleProps) {
  const t = useTranslations("session.decide");
  const common = useTranslations("common");
  const { decideCycle } = useVerbs();
  const { change, busy, refusal, forget } = useChange();
  const [decision, setDecision] = useState<Recommendation>();
  const [unchosen, setUnchosen] = useState(false);
  const [open, setOpen] = useState(false);
  const [tries, setTries] = useState(0);
  const items = useMissing(refusal);

  function begin() {
    forget();
    setUnchosen(decision === undefined);
    if (decision) setOpen(true);
  }
  async function decide() {
    if (!decision) return;
    const result = await change(() => saving.after((seen) => decideCycle({ dossierId, seen, decision })));
    onWrong(result?.ok === false ? (result.refusal.fields ?? {}) : {});
    if (result?.ok || result?.refusal.fields) setOpen(false);
    setTries(tries + 1);
  }

  return (
    <div className="flex flex-col gap-4 border-t border-control pt-4">
      {items.length > 0 ? <ErrorSummary key={tries} title={common("errorTitle")} items={items} /> : null}
      <RadioGroup
        name="decision"
        label={t("title")}
        help={t("help")}
        {...(unchosen ? { error: t("choose") } : {})}
        value={decision ?? ""}
        onChange={({ target }) => setDecision(recommendations.find((each) => each === target.value))}
        options={recommendations.map((each) => ({ value: each, label: t(`options.${each}`), help: t(`optionHelp.${each}`) }))}
      />
      <Button variant="main" className="self-start" onClick={begin}>
        {t("button")}
      </Button>
      <Dialog
        title={decision ? t("confirm", { decision: t(`options.${decision}`) }) : t("title")}
        description={t("what", { cycle })}
        closeLabel={common("close")}
        open={open}
        onOpenChange={setOpen}
        foot={
          <>
            <Button variant="main" busy={busy} busyLabel={t("busy")} onClick={decide}>
              {t("yes")}
            </Button>
            <Button variant="quiet" onClick={() => setOpen(false)}>
              {common("cancel")}
            </Button>
          </>
        }
      >
        {refusal?.fields ? null : <RefusalNotice refusal={refusal} />}
      </Dialog>
    </div>
  );
}

/** Every missing field of a refusal with its name, to lead there. */
function useMissing(refusal: Refusal | undefined) {
  const t = useTranslations("session.record");
  const said = useTranslations("refusal.fields");
  const named = ["place", "chair", "secretary", "present", "view", "conditions"] as const;
  const nameOf = (id: string) => {
    const known = named.find((each) => each === id);
    return known ? t(known) : id === "heldAt" ? t("heldDay") : t("agreed");
  };
  const entries = Object.entries(refusal?.fields ?? {});
  // All the scores that are missing are one line: it leads to the first.
  const scores = entries.filter(([id]) => id.startsWith("agreed."));
  return [...entries.filter(([id]) => !id.startsWith("agreed.")), ...scores.slice(0, 1)].map(([id, code]) => ({
    id,
    message: `${nameOf(id)}${id.startsWith("agreed.") ? ` (${scores.length})` : ""}: ${said(code === "future" || code === "same-person" ? code : "required")}`,
  }));
}
