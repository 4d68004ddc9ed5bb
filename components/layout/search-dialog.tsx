"use client";

import { Search } from "lucide-react";
import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { buttonClass } from "../ui/button-class";
import { Dialog } from "../ui/dialog";

const SearchBox = dynamic(() => import("./search-box").then((module) => module.SearchBox), { ssr: false });

/** The way to any dossier and answer: a press or Ctrl K (⌘ K) from anywhere. */
export function SearchDialog() {
  const t = useTranslations("search");
  const common = useTranslations("common");
  const [open, setOpen] = useState(false);
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      setOpen(true);
    }
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return (
    <Dialog
      title={t("title")}
      closeLabel={common("close")}
      open={open}
      onOpenChange={setOpen}
      wide
      trigger={
        <button
          type="button"
          aria-keyshortcuts="Control+K"
          className={`${buttonClass("plain")} max-sm:border-transparent max-sm:bg-transparent max-sm:px-2`}
        >
          <Search aria-hidden className="size-4 max-sm:size-5" />
          <span className="max-sm:sr-only">{t("open")}</span>
        </button>
      }
    >
      <SearchBox onLeave={() => setOpen(false)} />
    </Dialog>
  );
}
