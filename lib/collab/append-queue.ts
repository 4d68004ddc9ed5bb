import { type Appended, append } from "@/lib/access/live";

type Waiting = Appended & { settle(kept: boolean): void; fail(cause: unknown): void };

const most = 200;

/**
 * Updates on their way into the log, one queue a dossier. While one batch is being written the next gathers, so that many hands
 * cost one commit together and nobody waits for a timer. Resolves when the update is in the database: false where its right is
 * no longer what it was; rejects when the database is away.
 */
export class AppendQueue {
  private readonly queues = new Map<string, { waiting: Waiting[]; running: Promise<void> }>();

  constructor(private readonly instance: string) {}

  append(update: Appended): Promise<boolean> {
    const { dossierId } = update.right;
    return new Promise((settle, fail) => {
      const queue = this.queues.get(dossierId);
      if (queue) return void queue.waiting.push({ ...update, settle, fail });
      const begun = { waiting: [{ ...update, settle, fail }], running: Promise.resolve() };
      this.queues.set(dossierId, begun);
      begun.running = this.run(dossierId, begun);
    });
  }

  /** Resolves when nothing is on its way any more. */
  async drained(): Promise<void> {
    while (this.queues.size > 0) await Promise.all([...this.queues.values()].map(({ running }) => running));
  }

  private async run(dossierId: string, queue: { waiting: Waiting[] }): Promise<void> {
    while (queue.waiting.length > 0) {
      const batch = queue.waiting.splice(0, most);
      try {
        const kept = await append(dossierId, this.instance, batch);
        for (const [index, { settle }] of batch.entries()) settle(kept[index] ?? false);
      } catch (cause) {
        for (const { fail } of batch) fail(cause);
      }
    }
    this.queues.delete(dossierId);
  }
}
