"use client";

import { Popover } from "radix-ui";
import type { RefObject } from "react";
import { useTranslations } from "use-intl/react";
import type { TextLanguage } from "@/lib/domain/text/languages";
import { FigurePicker } from "./figure-picker";

type FigureWindowProps = {
  button: RefObject<HTMLButtonElement | null>;
  language: TextLanguage;
  onPick(id: string): void;
  onClose(): void;
  /** The window is gone: where the keyboard goes then. */
  onClosed(): void;
};

/** The register beside the button that opened it, for as long as it is open. */
export function FigureWindow({ button, language, onPick, onClose, onClosed }: FigureWindowProps) {
  const t = useTranslations("figures.editor");
  return (
    <Popover.Root open onOpenChange={onClose}>
      {/* Radix measures whatever is there when it is opened. */}
      <Popover.Anchor virtualRef={button as RefObject<HTMLButtonElement>} />
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label={t("insert")}
          // The button closes it by itself.
          onInteractOutside={(event) => button.current?.contains(event.target as Node) && event.preventDefault()}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            onClosed();
          }}
          className="z-50 flex w-96 max-w-[calc(100vw-1rem)] animate-appear flex-col gap-2 rounded-md border border-line bg-raised p-3 text-sm leading-control shadow-float"
        >
          <FigurePicker language={language} onPick={onPick} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
