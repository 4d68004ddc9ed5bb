"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { Dialog } from "../ui/dialog";
import { FigureForm, type FigureFormProps } from "./figure-form";

export type FigureDialogProps = FigureFormProps & {
  title: string;
  description?: string;
  /** Said above the form. */
  notice?: ReactNode;
  onClose(): void;
};

/** The window in which a figure is entered or corrected, for as long as it is open. */
export function FigureDialog({ title, description, notice, onClose, ...form }: FigureDialogProps) {
  const common = useTranslations("common");
  return (
    <Dialog wide open title={title} description={description} closeLabel={common("close")} onOpenChange={onClose}>
      {notice}
      <FigureForm {...form} />
    </Dialog>
  );
}
