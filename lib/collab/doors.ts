import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Hocuspocus, WebSocketLike } from "@hocuspocus/server";
import { WebSocketServer } from "ws";
import { fromOwnPages, ownOrigin, readFromOwnPages } from "@/lib/access/own-pages";
import { sessionInHeader } from "@/lib/access/session-cookie";
import type { Context } from "./connections";
import { readFrames, StreamSocket } from "./stream-socket";

const path = "/collab";
const largestFrame = 1024 * 1024;

type Stream = { readonly connection: ReturnType<Hocuspocus<Context>["handleConnection"]>; readonly sessionId: string };

/** The two ways in: WebSockets, and streams where those are blocked. Both only from our own pages. */
export function doors(collab: Hocuspocus<Context>) {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestFrame, perMessageDeflate: false });
  const streams = new Map<string, Stream>();

  function begun(line: WebSocketLike, request: IncomingMessage) {
    // What somebody may do follows when they name a text.
    return collab.handleConnection(line, webRequest(request), { cut: () => line.close(1013, "unavailable") } as Context);
  }

  function onSocket(request: IncomingMessage, socket: Duplex, head: Buffer): boolean {
    if (pathOf(request) !== path) return false;
    if (!ownOrigin(said(request))) {
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return true;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => {
      const connection = begun(opened, request);
      opened.on("message", (data: Buffer) => connection.handleMessage(new Uint8Array(data)));
      opened.on("close", (code, reason) => connection.handleClose({ code, reason: reason.toString() }));
      opened.on("error", () => undefined);
    });
    return true;
  }

  function onRequest(request: IncomingMessage, response: ServerResponse): boolean {
    if (pathOf(request) !== `${path}/stream`) return false;
    void answer(request, response).catch(() => refuse(response, 500));
    return true;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const id = new URL(request.url ?? "", "http://here").searchParams.get("id") ?? "";
    const sessionId = await sessionInHeader(request.headers.cookie);
    if (!(request.method === "GET" ? readFromOwnPages : fromOwnPages)(said(request))) return refuse(response, 403);
    if (!sessionId) return refuse(response, 401);
    if (request.method === "GET") return begin(id, sessionId, request, response);
    const stream = streams.get(id);
    // Another instance has it, or it has ended: the browser begins a new one.
    if (request.method !== "POST" || stream?.sessionId !== sessionId) return refuse(response, 410);
    const frames = await readFrames(request);
    if (!frames) return refuse(response, 413);
    for (const frame of frames) stream.connection.handleMessage(frame);
    response.writeHead(204, { "cache-control": "no-store" }).end();
  }

  function begin(id: string, sessionId: string, request: IncomingMessage, response: ServerResponse): void {
    if (!/^[0-9a-f-]{36}$/.test(id) || streams.has(id)) {
      refuse(response, 400);
      return;
    }
    const connection = begun(new StreamSocket(response), request);
    streams.set(id, { connection, sessionId });
    response.once("close", () => {
      streams.delete(id);
      connection.handleClose({ code: 1001, reason: "gone" });
    });
  }

  function close(): void {
    for (const socket of sockets.clients) socket.close(1001, "stopping");
    sockets.close();
  }

  return { onSocket, onRequest, close };
}

function pathOf({ url = "" }: IncomingMessage): string {
  return url.split("?")[0] ?? "";
}

/** A browser always names the page's origin when it opens a WebSocket; another site's page is turned away. */
function said({ headers }: IncomingMessage) {
  return (name: string) => [headers[name]].flat()[0];
}

function webRequest({ url, headers }: IncomingMessage): Request {
  const list = Object.entries(headers).flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as [string, string]] : []));
  return new Request(new URL(url ?? "", "http://here"), { headers: list });
}

function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, { "cache-control": "no-store" });
  response.end();
}
