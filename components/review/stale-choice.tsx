"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "../ui/button";
import { Disclosure } from "../ui/disclosure";
import { Notice } from "../ui/notice";

/** Two texts of the same thing: the other one is shown, and the person chooses. */
export function StaleChoice({ children, settle }: { children: ReactNode; settle(choice: "mine" | "theirs"): void }) {
  const t = useTranslations("sheet.stale");
  return (
    <Notice tone="warm" role="alert" title={t("title")}>
      <p>{t("what")}</p>
      <Disclosure summary={t("theirs")}>{children}</Disclosure>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button small onClick={() => settle("theirs")}>
          {t("useTheirs")}
        </Button>
        <Button small onClick={() => settle("mine")}>
          {t("useMine")}
        </Button>
      </div>
    </Notice>
  );
}
