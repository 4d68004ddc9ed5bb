/** A text half written, kept in this tab until it is sent: leaving the page or opening another conversation loses nothing. */
export function keptText(key: string) {
  const name = `half-written:${key}`;
  return {
    read: () => attempt(() => sessionStorage.getItem(name)) ?? "",
    put: (text: string) => void attempt(() => (text === "" ? sessionStorage.removeItem(name) : sessionStorage.setItem(name, text))),
  };
}

/** A full or closed storage costs only the net it was, never the page. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
