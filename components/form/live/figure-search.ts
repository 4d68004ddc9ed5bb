import { aboutOf } from "@/components/figures/shown-figure";
import { type FigureLanguage, sayFigure } from "@/lib/domain/figures";
import { folded } from "@/lib/domain/folding";
import type { LiveFigure } from "./figure-store";

/** Figures that hold every word of a search, with or without marks, in what they are about, their source or their value. */
export function figuresFor(words: string, figures: readonly LiveFigure[], language: FigureLanguage): readonly LiveFigure[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  return figures.filter((figure) => {
    const { value, unit, source } = figure;
    const held = folded([aboutOf(figure), value, sayFigure(value, language), unit, source].join(" "));
    return wanted.every((word) => held.includes(word));
  });
}
