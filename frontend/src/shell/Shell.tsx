import { Outlet, useLocation, useMatch } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { config } from "@/config";
import { SessionExpired } from "@/features/identity/SessionExpired";
import { OfflineNote } from "@/ui/OfflineNote";
import { Toasts } from "@/ui/Toasts";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { useFocusOnArrival } from "./useFocusOnArrival";

/** What stands around every page. */
export function Shell() {
  const intl = useIntl();
  // Whoever stands at a kiosk gets its form, and no way into the rest of a device that is not theirs.
  const kiosk = useLocation({
    select: ({ pathname, search }) => pathname.startsWith("/survei/") && "kios" in search,
  });
  useFocusOnArrival();
  return (
    <>
      <a className="skip" href="#isi">
        <FormattedMessage id="shell.skip" />
      </a>
      {config().demo && (
        <aside className="demo" aria-label={intl.formatMessage({ id: "shell.demo.about" })}>
          <p className="wrap">
            <FormattedMessage id="shell.demo" />
          </p>
        </aside>
      )}
      {!kiosk && <HeaderOfPage />}
      <div className="wrap">
        <OfflineNote />
        {!kiosk && <SessionExpired />}
      </div>
      <main id="isi" tabIndex={-1}>
        <Outlet />
      </main>
      {!kiosk && <Footer />}
      <Toasts />
    </>
  );
}

/** The workspace of a unit has a header of its own, which public pages do not load. */
const WorkspaceHeader = lazy(() =>
  import("@/features/workspace/WorkspaceHeader").then((loaded) => ({ default: loaded.WorkspaceHeader })),
);

function HeaderOfPage() {
  const workspace = useMatch({ from: "/kelola/$unit", shouldThrow: false });
  // While one arrives there, it is not known yet whether one belongs there.
  const membership = workspace?.context.membership;
  if (membership === undefined) return <Header />;
  return (
    <Suspense fallback={<Header />}>
      <WorkspaceHeader membership={membership} />
    </Suspense>
  );
}
