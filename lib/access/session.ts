import { cookies } from "next/headers";
import { sessionIn } from "./session-cookie";

/**
 * The session row's id this request came with, or undefined. The cookie only names the row; whether the session still
 * counts is asked of the database inside the grant, at every request.
 */
export async function currentSessionId(): Promise<string | undefined> {
  const jar = await cookies();
  return sessionIn((name) => jar.get(name)?.value);
}
