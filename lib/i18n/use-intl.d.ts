import type { Messages } from "@/lib/i18n/zone";

// Tells use-intl which sentences exist, so that a wrong key does not compile.
declare module "use-intl" {
  interface AppConfig {
    Messages: Messages;
    Locale: "vi" | "en";
  }
}
