/** Keeps a choice of how the pages look for a year, where the server reads it before it draws. */
export function remember(name: "theme" | "language", value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store exists only over https; offices also run this on plain http
  document.cookie = `${name}=${value}; path=/; max-age=31536000; samesite=lax`;
}
