/** The migrated database every test file copies. */
export const template = "template_uccn";

/** The same server and person, another database. */
export function at(url: string, database: string): string {
  const moved = new URL(url);
  moved.pathname = `/${database}`;
  return moved.toString();
}
