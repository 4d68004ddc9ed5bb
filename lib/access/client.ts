import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { PrismaClient } from "@/prisma/generated/client";

// Nothing waits for ever: not for a connection, not for a row, not inside a transaction that its owner forgot.
// The adapter sends instants in UTC without saying so; the server must read them as that, whatever its own zone is.
export const connectionLimits =
  "-c timezone=UTC -c statement_timeout=10000 -c lock_timeout=5000 -c idle_in_transaction_session_timeout=15000";

function makeClient() {
  const adapter = new PrismaPg(
    {
      connectionString: env().APP_DATABASE_URL,
      max: env().POOL_SIZE,
      connectionTimeoutMillis: 8_000,
      idleTimeoutMillis: 30_000,
      keepAlive: true,
      options: connectionLimits,
    },
    // Without a listener a restart of PostgreSQL would end the whole process.
    { onPoolError: () => undefined, onConnectionError: () => undefined },
  );
  return new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }], transactionOptions: { maxWait: 9_000, timeout: 20_000 } });
}

type Client = ReturnType<typeof makeClient>;
const kept = globalThis as { uccnClient?: Client };

/** The one client of this process. Imported by the grants alone; everybody else is handed a grant. */
export function client(): Client {
  kept.uccnClient ??= makeClient();
  return kept.uccnClient;
}

/** What a grant lets the store query with: one transaction, on one connection. */
export type Db = Parameters<Parameters<Client["$transaction"]>[0]>[0];

/** Ends all connections: for command-line tools and tests, never in a request. */
export async function disconnect(): Promise<void> {
  await kept.uccnClient?.$disconnect();
  kept.uccnClient = undefined;
}
