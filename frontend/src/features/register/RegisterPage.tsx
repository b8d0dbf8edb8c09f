import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { PageTitle } from "@/ui/PageTitle";
import { Head } from "./Head";
import { PublishedHeads } from "./PublishedHeads";
import { RegisterEntries } from "./RegisterEntries";
import { RegisterFilters } from "./RegisterFilters";
import "./register.css";
import type { RegisterSearch } from "./search";

/** The public acts, newest first, under the signed head. */
export function RegisterPage({ search, files }: { search: RegisterSearch; files?: ReactNode }) {
  const intl = useIntl();
  return (
    <div className="wrap narrow stack">
      <PageTitle title={intl.formatMessage({ id: "register.title" })} />
      <p className="lead">
        <FormattedMessage id="register.lead" />
      </p>
      <Head />
      <p>
        <Link to="/verifikasi-register">
          <FormattedMessage id="register.verify.title" />
        </Link>
      </p>
      <section className="stack" aria-labelledby="daftar-peristiwa">
        <h2 id="daftar-peristiwa">
          <FormattedMessage id="register.entries" />
        </h2>
        <RegisterFilters search={search} />
        <RegisterEntries search={search} />
        {files}
      </section>
      <PublishedHeads />
    </div>
  );
}
