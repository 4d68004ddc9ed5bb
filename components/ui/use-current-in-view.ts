import { type RefObject, useEffect, useRef } from "react";

/** Scrolls a line of links sideways, and never the page, so that the present one can be seen. */
export function useCurrentInView<T extends HTMLElement>(current: string | undefined): RefObject<T | null> {
  const line = useRef<T>(null);
  useEffect(() => {
    const present = current && line.current?.querySelector<HTMLElement>("[aria-current]");
    if (!present || !line.current) return;
    const away = present.getBoundingClientRect().left - line.current.getBoundingClientRect().left;
    line.current.scrollLeft += away - (line.current.clientWidth - present.offsetWidth) / 2;
  }, [current]);
  return line;
}
