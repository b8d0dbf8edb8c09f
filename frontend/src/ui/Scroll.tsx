import type { ReactNode } from "react";

/** Around what may be wider than a phone: moved sideways, by keys, too. */
export function Scroll({ name, children }: { name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className="scroll" tabIndex={0} aria-label={name}>
      {children}
    </section>
  );
}
