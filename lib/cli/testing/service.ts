import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** A server of another maker, started for one test file. */
export type Service = { stop(): Promise<void> };

/** Starts a program in `folder`; what it says goes into `<name>.log` there. */
export function startProgram(folder: string, name: string, program: string, args: readonly string[]): ChildProcess {
  const log = fs.openSync(`${folder}/${name}.log`, "a");
  const child = spawn(program, [...args], { cwd: folder, stdio: ["ignore", log, log] });
  fs.closeSync(log);
  return child;
}

/** Ends programs and waits until they are gone. */
export async function stopPrograms(children: readonly ChildProcess[]): Promise<void> {
  const gone = children.map((child) => (child.exitCode === null ? new Promise((resolve) => child.once("exit", resolve)) : undefined));
  for (const child of children) child.kill("SIGKILL");
  await Promise.all(gone);
}

/** Waits until a question is answered with yes; throws with the name after a minute. */
export async function until(what: string, good: () => Promise<boolean>): Promise<void> {
  for (let left = 300; left > 0; left -= 1) {
    if (await good().catch(() => false)) return;
    await pause(200);
  }
  throw new Error(`${what} did not begin within a minute`);
}

/** Ports of this machine that nobody listens on, all different. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, () => {
      const server = net.createServer();
      return new Promise<net.Server>((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
    }),
  );
  const ports = servers.map((server) => (server.address() as net.AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** Whether somebody takes connections on a port of this machine. */
export function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
