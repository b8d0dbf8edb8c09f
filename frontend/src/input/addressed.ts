import type { Asked } from "@/device/formAddress";
import { isComponentCode } from "@/features/standard/components";

/** What the address of this page asks for: `/forum/{slug}/masukan?standar=SP-01&komponen=SD3&baris=…`. */
export function addressed({ pathname, search }: Pick<Location, "pathname" | "search">): {
  slug: string;
  asked: Asked;
} {
  const query = new URLSearchParams(search);
  const komponen = query.get("komponen");
  return {
    slug: decodeURIComponent(pathname.split("/")[2] ?? ""),
    asked: {
      standar: query.get("standar") || undefined,
      komponen: isComponentCode(komponen) ? komponen : undefined,
      baris: query.get("baris") || undefined,
    },
  };
}
