import { authHandler } from "@/lib/access/auth";
import { inwardCommands } from "@/lib/commands/registry";

const handler = authHandler((input) => inwardCommands["session.open"].run({ sessionId: undefined }, input));

export { handler as GET, handler as POST };
