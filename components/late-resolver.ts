import type { FieldValues, Resolver } from "react-hook-form";
import type { ZodMiniType } from "zod/mini";

/**
 * A schema that comes with the first check of a form that stands on its page from the beginning: what checks would be a tenth of
 * the page's script, and most visits send nothing. Where it cannot be fetched the server checks alone, as it always does.
 */
export function lateResolver<T extends FieldValues>(load: () => Promise<ZodMiniType<T, T>>): Resolver<T> {
  return async (values, context, options) => {
    const fetched = await Promise.all([import("@hookform/resolvers/zod"), load()]).catch(() => undefined);
    if (!fetched) return { values, errors: {} };
    const [{ zodResolver }, schema] = fetched;
    return zodResolver(schema)(values, context, options);
  };
}
