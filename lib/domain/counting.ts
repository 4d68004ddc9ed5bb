import type { Limit } from "./form";

/**
 * The one function that counts, in the browser, on the server and in print.
 * Takes plain text (any normal form; NFC is applied). Words are runs between white space, as in Word's own count, which
 * the official form names as the measure; characters are code points, spaces included, paragraph breaks not.
 */
export function countText(text: string, unit: Limit["unit"]): number {
  const clean = text.normalize("NFC").replace(/\u200b|\u200c|\u200d|\u2060|\ufeff/g, "");
  if (unit === "characters") return [...clean.replace(/[\r\n]/g, "")].length;
  return clean.split(/\s+/).filter((word) => word !== "").length;
}

/** How much of a limit is used; `over` is the surplus (0 within the limit). */
export function measure(text: string, limit: Limit): { readonly used: number; readonly over: number } {
  const used = countText(text, limit.unit);
  return { used, over: Math.max(0, used - limit.value) };
}
