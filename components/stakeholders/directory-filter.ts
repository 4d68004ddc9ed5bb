import { type StakeholderKind, stakeholderKinds } from "@/lib/domain/consultation/held-round";

/** What of the directory is shown. It lives in the address, so that it can be kept, sent and gone back to. */
export type DirectoryFilter = { readonly words: string; readonly kind?: StakeholderKind };

/** The filter in an address; a kind that is none is left out rather than refused. */
export function readDirectoryFilter(address: Readonly<Record<string, string | string[] | undefined>>): DirectoryFilter {
  const one = (name: string) => [address[name]].flat()[0]?.trim() ?? "";
  const kind = stakeholderKinds.find((each) => each === one("kind"));
  return { words: one("words").slice(0, 100), ...(kind ? { kind } : {}) };
}
