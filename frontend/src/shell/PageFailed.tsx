import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { LoadFailed } from "@/ui/LoadFailed";
import { PageTitle } from "@/ui/PageTitle";
import { isMissing } from "@/ui/problem";
import { NotFound } from "./NotFound";

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
          reset();
          void router.invalidate();
        }}
      />
    </div>
  );
}
