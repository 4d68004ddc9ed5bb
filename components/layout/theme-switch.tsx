"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useState } from "react";
import { IconButton } from "../ui/icon-button";
import { remember } from "./remember";

export type Theme = "light" | "dark" | "system";

const next: Record<Theme, Theme> = { light: "dark", dark: "system", system: "light" };
const icons = { light: Sun, dark: Moon, system: Monitor };

/** `labels` name the present state and what a press does ("Giao diện sáng; chuyển sang tối"). */
export function ThemeSwitch({ theme, labels }: { theme: Theme; labels: Record<Theme, string> }) {
  const [present, setPresent] = useState(theme);
  const Icon = icons[present];
  function turn() {
    const chosen = next[present];
    remember("theme", chosen);
    document.documentElement.dataset.theme = chosen;
    setPresent(chosen);
  }
  return <IconButton label={labels[present]} icon={<Icon aria-hidden />} onClick={turn} />;
}
