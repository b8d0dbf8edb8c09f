import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useIntl } from "react-intl";
import { LoadFailed } from "@/ui/LoadFailed";
import { PageTitle } from "@/ui/PageTitle";
import { isMissing, Refusal } from "@/ui/problem";
import { NotFound } from "./NotFound";

/** What Chromium and Firefox, or Safari, say of a part of the site that did not come. */
const LOST_SCRIPT = /dynamically imported module|importing a module script/i;

/** Without a network it may not come either, where the site was never open for a moment; the rest stands without it. */
const KeptHere = lazy(() =>
  import("./KeptHere").then(
    (file) => ({ default: file.KeptHere }),
    () => ({ default: () => null }),
  ),
);

/** A page whose content did not come. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  const intl = useIntl();
  const router = useRouter();
  if (isMissing(error)) return <NotFound />;
  return (
    <div className="wrap narrow stack">
      <PageTitle title={intl.formatMessage({ id: "shell.crash.title" })} />
      <LoadFailed
        error={error}
        retry={() => {
          // What has failed to load is remembered as failed, and after an update the old file is gone for good.
          if (error instanceof Error && LOST_SCRIPT.test(error.message)) return location.reload();
          reset();
          void router.invalidate();
        }}
      />
      {!(error instanceof Refusal) && (
        <Suspense fallback={null}>
          <KeptHere />
        </Suspense>
      )}
    </div>
  );
}
