"use client";

import { FileCheck2 } from "lucide-react";
import { type DragEvent, useId, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { Verdict } from "@/lib/domain/proof/check-packet";
import type { PublicKey } from "@/lib/domain/proof/signature";
import { buttonClass } from "../ui/button-class";
import { Notice } from "../ui/notice";
import { Progress } from "../ui/progress";
import { VerdictView } from "./verdict-view";

type State =
  | { readonly at: "idle" }
  | { readonly at: "reading"; readonly name: string; readonly part: number }
  | { readonly at: "unread"; readonly name: string }
  | { readonly at: "told"; readonly name: string; readonly verdict: Verdict };

/** Takes a packet by choice or by drop and says what it is; what checks it is fetched with the first one. */
export function VerifyPacket({ keys }: { keys: readonly PublicKey[] }) {
  const t = useTranslations("verify");
  const [state, setState] = useState<State>({ at: "idle" });
  const [over, setOver] = useState(false);
  const turn = useRef(0);

  async function check(file: File | undefined) {
    if (!file) return;
    const mine = ++turn.current;
    const tell = (next: State) => turn.current === mine && setState(next);
    const { name } = file;
    tell({ at: "reading", name, part: 0 });
    try {
      const { checkFile } = await import("./checking");
      const verdict = await checkFile(file, keys, (part) => tell({ at: "reading", name, part }));
      tell({ at: "told", name, verdict });
    } catch {
      tell({ at: "unread", name });
    }
  }

  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === "dragover");
    if (event.type === "drop") void check(event.dataTransfer.files[0]);
  };
  return (
    <div className="flex flex-col gap-4">
      {/* Dropping is a shortcut; the button inside does the same for who has no mouse. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only a place to drop on. */}
      <div
        onDragOver={drag}
        onDragLeave={drag}
        onDrop={drag}
        className={`flex flex-wrap items-center gap-x-4 gap-y-2 border border-dashed px-4 py-6 ${over ? "border-accent bg-accent-soft" : "border-control"}`}
      >
        <ChoosePacket onChoose={check} />
        <span className="text-sm text-ink-soft max-sm:hidden">{t("drop")}</span>
      </div>
      <div aria-live="polite" className="flex flex-col gap-4">
        {state.at === "reading" ? (
          <Progress words={t("reading", { name: state.name, part: Math.floor(state.part * 100) })} value={state.part * 100} />
        ) : null}
        {state.at === "unread" ? (
          <Notice role="alert" tone="warm">
            {t("unread", { name: state.name })}
          </Notice>
        ) : null}
        {state.at === "told" ? <VerdictView name={state.name} verdict={state.verdict} /> : null}
      </div>
    </div>
  );
}

function ChoosePacket({ onChoose }: { onChoose(file: File | undefined): void }) {
  const t = useTranslations("verify");
  const id = useId();
  return (
    <div className="relative">
      <input
        id={id}
        type="file"
        accept=".zip,application/zip"
        className="peer sr-only"
        onChange={(event) => {
          onChoose(event.target.files?.[0]);
          // So that the same file can be chosen again.
          event.target.value = "";
        }}
      />
      <label
        htmlFor={id}
        className={`${buttonClass("main")} cursor-pointer peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent`}
      >
        <FileCheck2 aria-hidden className="size-4" />
        {t("choose")}
      </label>
    </div>
  );
}
