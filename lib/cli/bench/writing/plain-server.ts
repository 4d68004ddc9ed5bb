import http from "node:http";
import type { AddressInfo } from "node:net";
import { setupWSConnection } from "@y/websocket-server/utils";
import { WebSocketServer } from "ws";

// y-websocket's server without any storage, in a process of its own: what live writing costs at the least.
const sockets = new WebSocketServer({ noServer: true });
const server = http.createServer((_request, response) => response.end());
server.on("upgrade", (request, socket, head) =>
  sockets.handleUpgrade(request, socket, head, (opened) => setupWSConnection(opened, request)),
);
server.listen(0, "localhost", () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on("message", () => process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage().rss }));
