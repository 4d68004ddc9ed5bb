import { execFileSync } from "node:child_process";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { freePorts, listens, type Service, startProgram, stopPrograms, until } from "./service";

const parts = ["account", "container", "object"] as const;

/**
 * An S3 server: OpenStack Swift with its S3 face, one copy of everything, in a folder of its own. Gives the setting that leads
 * to a bucket nobody has made yet. TEST_FILES_URL names another server to be tried instead.
 */
export async function startS3(): Promise<Service & { readonly url: string }> {
  const given = process.env.TEST_FILES_URL;
  if (given) return { url: given, stop: async () => undefined };
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "uccn-swift-"));
  await fs.mkdir(path.join(folder, "devices", "d1"), { recursive: true });
  const [front = 0, cache = 0, ...backs] = await freePorts(2 + parts.length);
  for (const [index, part] of parts.entries()) await prepare(folder, part, backs[index] ?? 0);
  await fs.writeFile(path.join(folder, "proxy.conf"), proxyConfig(folder, front, cache));
  const running = [
    startProgram(folder, "memcached", "memcached", ["-u", os.userInfo().username, "-l", "127.0.0.1", "-p", String(cache), "-m", "32"]),
    ...[...parts, "proxy"].map((part) => startProgram(folder, part, `swift-${part}-server`, [`${part}.conf`, "-v"])),
  ];
  const stop = async () => {
    await stopPrograms(running);
    await fs.rm(folder, { recursive: true, force: true });
  };
  try {
    for (const port of [cache, ...backs, front]) await until("Swift", () => listens(port));
  } catch (cause) {
    await stop();
    throw cause;
  }
  return { url: `s3://test%3Atester:testing@127.0.0.1:${front}/uccn?tls=0`, stop };
}

/** A ring with one place in it, and the server of that place. */
async function prepare(folder: string, part: string, port: number): Promise<void> {
  const ring = (...args: string[]) =>
    execFileSync("swift-ring-builder", [`${part}.builder`, ...args], { cwd: folder, stdio: "ignore", timeout: 30_000 });
  ring("create", "4", "1", "1");
  ring("add", `r1z1-127.0.0.1:${port}/d1`, "1");
  ring("rebalance");
  const config = `${common(folder, port)}devices = ${folder}/devices
mount_check = false
fallocate_reserve = 0
[pipeline:main]
pipeline = ${part}-server
[app:${part}-server]
use = egg:swift#${part}
`;
  await fs.writeFile(path.join(folder, `${part}.conf`), config);
}

const common = (folder: string, port: number) => `[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${port}
workers = 0
user = ${os.userInfo().username}
swift_dir = ${folder}
`;

const proxyConfig = (folder: string, port: number, cache: number) => `${common(folder, port)}[pipeline:main]
pipeline = catch_errors cache s3api tempauth proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = testing .admin
[filter:s3api]
use = egg:swift#s3api
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:${cache}
[filter:catch_errors]
use = egg:swift#catch_errors
`;
