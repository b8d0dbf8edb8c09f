import { lazy, type ReactNode, Suspense } from "react";
import type { Forum } from "@/api/types.gen";

// Most forums have no theme that was measured, and phones in a hall share one line.
const ThemeSlide = lazy(async () => ({
  default: (await import("@/features/fact/ThemeSlide")).ThemeSlide,
}));

type ThemeProps = { of: Forum; otherwise?: ReactNode };

/** What the theme of a forum is about, for everybody whom the lectern shows it. */
export function Theme({ of, otherwise }: ThemeProps) {
  if (!of.theme) return otherwise;
  return (
    <Suspense fallback={otherwise}>
      <ThemeSlide unitId={of.unit.id} theme={of.theme} standards={of.standards} otherwise={otherwise} />
    </Suspense>
  );
}
