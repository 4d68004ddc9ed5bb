import { foldText, textsDue } from "./texts";

const everyMs = 10_000;
// Longer than any open document waits with its own folding.
const unreadForMs = 12_000;
const most = 50;

/**
 * Folds what nobody else folds: texts whose last reader has gone with a process that died, and texts at rest that want a
 * version. Any number of instances may do it side by side. Returns what stops it, after its last round.
 */
export function startKeeper(): () => Promise<void> {
  let stopped = false;
  let running: Promise<unknown> = Promise.resolve();
  const turn = () => {
    running = round().finally(() => {
      if (!stopped) timer = setTimeout(turn, everyMs).unref();
    });
  };
  let timer = setTimeout(turn, everyMs).unref();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}

async function round(): Promise<void> {
  const due = await textsDue(unreadForMs, most);
  if (!due.ok) return;
  for (const place of due.value) await foldText(place);
}
