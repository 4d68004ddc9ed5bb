import type { Result } from "@/lib/domain/result";
import type { Db } from "./client";
import { type Contended, inTransaction } from "./transaction";

/** The product acting by itself: sign-in, seed, jobs, command line. It sees every row, so it must say why. */
export class SystemGrant {
  readonly #sealed = true;
  private constructor(
    readonly db: Db,
    readonly reason: string,
  ) {}

  /** Opens everything for one stated reason; unless `quiet` (a reading, or a command that writes its own line) it is put on the trail. */
  static open<T>(
    ask: { reason: string; quiet?: boolean },
    work: (grant: SystemGrant) => Promise<Result<T> | Contended>,
  ): Promise<Result<T>> {
    return inTransaction(async (db) => {
      await db.$queryRaw`select set_config('app.system', 'on', true), set_config('app.actor', '', true), set_config('app.dossier', '', true)`;
      if (!ask.quiet) {
        await db.auditEvent.createMany({ data: { kind: "system.acted", data: { reason: ask.reason }, at: new Date() } });
      }
      return work(new SystemGrant(db, ask.reason));
    });
  }

  get sealed(): boolean {
    return this.#sealed;
  }
}
