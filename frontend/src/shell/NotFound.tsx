import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { PageTitle } from "@/ui/PageTitle";

/** For an address that leads nowhere, or to what is not public. */
export function NotFound() {
  const intl = useIntl();
  return (
    <div className="wrap narrow stack">
      <PageTitle title={intl.formatMessage({ id: "shell.notFound.title" })} />
      <p>
        <FormattedMessage id="shell.notFound.body" />
      </p>
      <p>
        <Link to="/" className="btn main">
          <FormattedMessage id="shell.notFound.home" />
        </Link>
      </p>
    </div>
  );
}
