"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "../ui/button";
import type { MoveWindowProps } from "./move-window";

const load = () => import("./move-window").then((module) => module.MoveWindow);
const MoveWindow = dynamic(load, { ssr: false });

/** The one way to lead a dossier out of its stage. What was begun stays while its window is closed. */
export function MoveDialog(props: MoveWindowProps) {
  const t = useTranslations("dossier.move");
  const [open, setOpen] = useState(false);
  const [begun, setBegun] = useState(false);
  const soon = () => void load();
  return (
    <>
      <Button
        variant="main"
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={soon}
        onFocus={soon}
        onClick={() => {
          setBegun(true);
          setOpen(true);
        }}
      >
        {t("open")}
      </Button>
      {begun ? <MoveWindow {...props} open={open} onOpenChange={setOpen} /> : null}
    </>
  );
}
