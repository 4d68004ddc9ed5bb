import { healthHandler } from "@/lib/access/health";

export const dynamic = "force-dynamic";
export const GET = healthHandler;
