import { routeHandler } from "@/lib/access/expose";
import { downloadHeaders } from "@/lib/domain/download";
import { keysView } from "@/lib/queries/keys-view";

/** The public keys, to be kept by whoever wants to check a packet without the product. */
export const GET = routeHandler<Record<string, never>>(async (_request, _params, sessionId) => {
  const view = await keysView.run({ sessionId }, {});
  if (!view.ok) return view;
  const headers = downloadHeaders({ name: "uccn-packet-keys.json", mediaType: "application/json" });
  return new Response(`${JSON.stringify({ keys: view.value.keys }, null, 2)}\n`, { headers });
});
