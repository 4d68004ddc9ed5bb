import http from "node:http";
import net from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import next from "next";
import type { Collab } from "@/lib/collab/server";
import { packedFiles } from "./packed";

const patience = 5_000;

/** Finds out early, before anything slow, whether the port can be had; 0 gives a free one. Throws a sentence when not. */
export async function checkPort(port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", (cause) => reject(new Error(portSentence(port, cause))));
    probe.listen(port, host, () => {
      const address = probe.address();
      const found = typeof address === "object" && address ? address.port : port;
      probe.close(() => resolve(found));
    });
  });
}

function portSentence(port: number, cause: Error): string {
  const code = "code" in cause ? cause.code : "";
  if (code === "EADDRINUSE")
    return `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`;
  if (code === "EACCES") return `Port ${port} may only be used by the administrator. Choose one above 1023: PORT=3000 npm start`;
  return `Port ${port} cannot be used: ${cause.message}`;
}

/**
 * Serves Next's pages and the texts written together on one port; listens only when every page can be answered. Returns what
 * stops it.
 */
export async function serveWeb(port: number, host: string | undefined, dev: boolean, collab: Collab): Promise<() => Promise<void>> {
  const app = next({ dev, dir: process.cwd(), port, hostname: host ?? "localhost" });
  await app.prepare();
  const handle = app.getRequestHandler();
  const packed = dev ? () => false : await packedFiles();
  const server = http.createServer((request, response) => {
    const { socket } = request;
    if (collab.onRequest(request, response) || packed(request, response)) return;
    response.once("finish", () => request.destroyed && !request.complete && hangUp(socket));
    // A page that sends somebody to sign in can name itself, so that they come back to it.
    request.headers["x-path"] = request.url;
    // Who guesses links is told by where they come from, never by what they say of themselves.
    request.headers["x-origin"] = socket.remoteAddress;
    handle(request, response).catch((cause: unknown) => {
      console.error(cause);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const sockets = new Set<net.Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  // Other upgrade requests (live reload) need nothing here: Next adds its own handler to this server at the first request, and
  // leaves alone what is no page of its.
  server.on("upgrade", (request, socket, head) => void collab.onSocket(request, socket, head));
  // Longer than the minute a reverse proxy keeps its connections, so that it never sends into one that is being closed.
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 66_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => reject(new Error(portSentence(port, cause))));
    server.listen(port, host, resolve);
  });
  return async () => {
    await collab.stop();
    await drain(server, sockets, dev ? 300 : patience);
    // In development Next keeps watchers that may not end.
    await Promise.race([app.close(), pause(1_000)]);
  };
}

/**
 * A body that was given up half read (longer than it may be, and not announced) still lies on its connection: the next request
 * there would wait for ever. The answer goes out, then the connection ends.
 */
function hangUp(socket: net.Socket): void {
  socket.end();
  setTimeout(() => socket.destroy(), 2_000).unref();
}

/** Takes nothing new, lets requests in flight finish, and cuts what is left when patience ends. */
async function drain(server: http.Server, sockets: ReadonlySet<net.Socket>, limit: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection kept alive becomes idle only after its answer; each is closed as it does.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  // Its own sockets and not closeAllConnections, which forgets the ones that were upgraded.
  const cut = setTimeout(() => {
    for (const socket of sockets) socket.destroy();
  }, limit);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
