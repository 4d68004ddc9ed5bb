const here = "https://here.invalid";

/** Where to go after sign-in: a path of this product, or the desk for anything that would lead away from it. */
export function safePath(wanted: string | undefined): string {
  if (!wanted?.startsWith("/") || !URL.canParse(wanted, here)) return "/";
  const { origin, pathname, search, hash } = new URL(wanted, here);
  return origin === here && !pathname.startsWith("//") && pathname !== "/sign-in" ? `${pathname}${search}${hash}` : "/";
}
