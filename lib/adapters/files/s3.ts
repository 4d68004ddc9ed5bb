import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from "@aws-sdk/client-s3";
import { checkedSum, type FileStore } from "./port";

/**
 * Files in one bucket of any S3-compatible store, each under its SHA-256. `url` is
 * `s3://KEY:SECRET@host[:port]/bucket[?region=…&tls=0]`, key and secret percent-encoded; TLS unless `tls=0`, region `us-east-1`
 * unless given. The bucket is made where it is missing. A file goes over in one request with its sum, which the store checks:
 * enough below the 5 GB that one request may have.
 */
export function s3Store(url: string): FileStore {
  const { client, Bucket } = connect(url);
  let ready: Promise<void> | undefined;

  async function has(sha256: string): Promise<boolean> {
    try {
      await client.send(new HeadObjectCommand({ Bucket, Key: checkedSum(sha256) }));
      return true;
    } catch (cause) {
      if (isMissing(cause)) return false;
      throw cause;
    }
  }

  return {
    has,
    async put({ file, sha256, size }) {
      ready ??= ensureBucket(client, Bucket).catch((cause: unknown) => {
        ready = undefined;
        throw cause;
      });
      await ready;
      const command = new PutObjectCommand({ Bucket, Key: sha256, Body: createReadStream(file), ContentLength: size });
      // Known already, so nothing has to be read twice, and the store refuses what arrives otherwise.
      command.middlewareStack.add(
        (next) => (args) => {
          (args.request as { headers: Record<string, string> }).headers["x-amz-content-sha256"] = sha256;
          return next(args);
        },
        { step: "build", name: "knownSum" },
      );
      await client.send(command);
    },
    async open(sha256) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: checkedSum(sha256) })).catch((cause: unknown) => {
        throw isMissing(cause) ? Object.assign(new Error(`ENOENT: no file ${sha256} in the store`), { code: "ENOENT" }) : cause;
      });
      if (!(Body instanceof Readable)) throw new Error("The store gave no bytes");
      return Body;
    },
    async remove(sha256) {
      await client.send(new DeleteObjectCommand({ Bucket, Key: checkedSum(sha256) })).catch((cause: unknown) => {
        if (!isMissing(cause)) throw cause;
      });
    },
    async *list() {
      for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket })) {
        for (const { Key } of Contents) if (Key && /^[0-9a-f]{64}$/.test(Key)) yield Key;
      }
    },
  };
}

function connect(url: string): { client: S3Client; Bucket: string } {
  const { protocol, username, password, host, pathname, searchParams } = new URL(url);
  const Bucket = decodeURIComponent(pathname.slice(1));
  if (protocol !== "s3:" || !host || !Bucket || !username || !password)
    throw new Error("FILES_URL must be s3://KEY:SECRET@host:port/bucket?region=…&tls=0");
  const client = new S3Client({
    endpoint: `${searchParams.get("tls") === "0" ? "http" : "https"}://${host}`,
    region: searchParams.get("region") ?? "us-east-1",
    credentials: { accessKeyId: decodeURIComponent(username), secretAccessKey: decodeURIComponent(password) },
    // Not every store has names of its own for buckets, nor the newer checksums.
    forcePathStyle: true,
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  return { client, Bucket };
}

async function ensureBucket(client: S3Client, Bucket: string): Promise<void> {
  try {
    await client.send(new HeadBucketCommand({ Bucket }));
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
    await client.send(new CreateBucketCommand({ Bucket })).catch((made: unknown) => {
      // Another process was faster.
      if ((made as { name?: string }).name !== "BucketAlreadyOwnedByYou") throw made;
    });
  }
}

function isMissing(cause: unknown): boolean {
  const { $metadata } = cause as { $metadata?: { httpStatusCode?: number } };
  return $metadata?.httpStatusCode === 404;
}
