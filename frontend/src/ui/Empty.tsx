import type { ReactNode } from "react";

/** An empty place: what is missing, one sentence of invitation and at most one button. */
export function Empty({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <p>
        <b>{title}</b>
      </p>
      {children}
    </div>
  );
}
