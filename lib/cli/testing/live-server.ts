import http from "node:http";
import type { AddressInfo } from "node:net";
import { startCollab } from "@/lib/collab/server";

/** The part of the product that texts are written through, listening by itself; `sockets` counts those that were asked for. */
export async function serveLive() {
  const collab = await startCollab();
  let sockets = 0;
  const server = http.createServer((request, response) => void (collab.onRequest(request, response) || response.end()));
  server.on("upgrade", (request, socket, head) => {
    sockets += 1;
    collab.onSocket(request, socket, head);
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  return {
    port: (server.address() as AddressInfo).port,
    sockets: () => sockets,
    async stop(): Promise<void> {
      await collab.stop();
      server.close();
    },
  };
}
