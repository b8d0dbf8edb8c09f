import type { ReactNode } from "react";

/** The thread: what became of something, step after step. */
export function Thread({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol className="thread" aria-label={label}>
      {children}
    </ol>
  );
}

type StepProps = {
  icon: ReactNode;
  title: ReactNode;
  when?: ReactNode;
  official?: boolean;
  future?: boolean;
};

export function ThreadStep({
  icon,
  title,
  when,
  official,
  future,
  children,
}: StepProps & { children?: ReactNode }) {
  return (
    <li className={future ? "future" : undefined}>
      <span className={official ? "knot gov" : "knot"}>{icon}</span>
      <h2>
        {title}
        {when}
      </h2>
      {children}
    </li>
  );
}
