import { Link } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense } from "react";
import { FormattedMessage } from "react-intl";
import type { Forum } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { PageTitle } from "@/ui/PageTitle";
import { WindowLine } from "./WindowLine";

const ClosureLine = lazy(() => import("./ClosureLine").then((file) => ({ default: file.ClosureLine })));

type HeadProps = { forum: Forum; title: string; lead: ReactNode; children?: ReactNode };

/** Where one is, what is discussed, and how long one can still say something. */
export function ForumHead({ forum, title, lead, children }: HeadProps) {
  return (
    <>
      <p className="crumb">
        <Link to="/">
          <FormattedMessage id="forum.home" />
        </Link>{" "}
        /{" "}
        <Link to="/unit/$slug" params={{ slug: forum.unit.slug }} lang={WRITTEN_IN}>
          {forum.unit.name}
        </Link>
      </p>
      <div className="stack">
        <PageTitle title={title} lang={WRITTEN_IN} />
        <p className="lead">{lead}</p>
        <WindowLine forum={forum} />
        {forum.closure && (
          <Suspense fallback={null}>
            <ClosureLine closure={forum.closure} zone={forum.unit.zone} />
          </Suspense>
        )}
        {children}
      </div>
    </>
  );
}
