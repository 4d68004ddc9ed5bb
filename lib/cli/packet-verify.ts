import fs from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { nodeTools, openPacket } from "@/lib/adapters/archive/open-packet";
import { packetKeys } from "@/lib/adapters/signing/packet-keys";
import { checkPacket, type Finding, type Verdict } from "@/lib/domain/proof/check-packet";
import type { PublicKey } from "@/lib/domain/proof/signature";
import { formatMoment } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";

// `npm run packet:verify -- FILE [--keys FILE] [--en]`: says what a packet is and whether a single byte differs; exit code 0 or 1 (2: could
// not be asked). Needs neither server nor database. Without --keys the keys of this installation count (DATA_DIR/keys).

// Vietnamese first; `--en` for who reads that better.
const language = process.argv.includes("--en") ? "en" : "vi";
const t = translatorOf(language);

const published = z.object({
  keys: z.array(z.object({ id: z.string(), publicKey: z.string(), since: z.string(), until: z.string().nullable() })),
});

async function knownKeys(file: string | undefined): Promise<readonly PublicKey[] | undefined> {
  if (file !== undefined) return published.parse(JSON.parse(await fs.readFile(file, "utf8"))).keys;
  const folder = path.join(process.env.DATA_DIR ?? ".data", "keys");
  const there = await fs.access(path.join(folder, "packet-keys.json")).then(
    () => true,
    () => false,
  );
  // Asking makes a key where there is none, and a new key vouches for nothing.
  return there ? packetKeys(folder).publicKeys() : undefined;
}

function say(name: string, { whole, findings, manifest, sha256, key = "" }: Verdict): void {
  const draft = findings.length === 1 && findings[0]?.what === "unsigned";
  const what = whole ? "whole" : draft ? "draft" : "broken";
  console.log(`${t(`verify.${what}`)}. ${t(`verify.${what}Line`, { name, key })}`);
  if (!whole && !draft) for (const finding of findings) console.log(`- ${sentence(finding)}`);
  const facts = manifest
    ? [
        [t("verify.fact.city"), manifest.dossier.city[language]],
        [t("verify.fact.field"), manifest.dossier.field],
        [t("verify.fact.call"), manifest.call],
        [t("verify.fact.number"), String(manifest.number)],
        [t("verify.fact.frozen"), formatMoment(manifest.frozenAt, language)],
        [t("verify.fact.by"), manifest.frozenBy],
        [t("verify.fact.rules"), `${manifest.rulebook}, ${t("verify.fact.amendment", { number: manifest.amendment })}`],
        [t("verify.fact.files"), String(manifest.files.length)],
        [t("verify.fact.answers"), String(manifest.answers.length)],
      ]
    : [];
  for (const [fact, words] of [...facts, [t("verify.fact.sha256"), sha256]]) console.log(`  ${fact}: ${words}`);
}

function sentence(finding: Finding): string {
  const values = { file: "file" in finding ? finding.file : "", key: "key" in finding ? finding.key : "" };
  return t(`verify.finding.${finding.what}`, values);
}

async function main(args: readonly string[]): Promise<number> {
  const at = args.indexOf("--keys");
  const [file] = args.filter((arg, index) => arg !== "--en" && (at === -1 || (index !== at && index !== at + 1)));
  if (file === undefined) {
    console.error(t("verify.usage"));
    return 2;
  }
  const keys = await knownKeys(at === -1 ? undefined : args[at + 1]);
  if (!keys) {
    console.error(t("verify.noKeys"));
    return 2;
  }
  const packet = await openPacket(file).catch(() => undefined);
  if (!packet) {
    console.error(t("verify.noFile", { name: file }));
    return 2;
  }
  try {
    const verdict = await checkPacket(packet, keys, nodeTools);
    say(path.basename(file), verdict);
    return verdict.whole ? 0 : 1;
  } finally {
    await packet.close();
  }
}

process.exitCode = await main(process.argv.slice(2));
