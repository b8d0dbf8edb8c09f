import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Standard, UnitRoles } from "@/api/types.gen";
import { Empty } from "@/ui/Empty";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextField } from "@/ui/fields";
import { PageTitle } from "@/ui/PageTitle";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { componentKinds, draft, usePreviewImport } from "./import.queries";
import { type DraftProps, Preview } from "./Preview";
import "./import.css";

const DOCUMENTS = ".docx,.xlsx,.csv,.json";

type ImportProps = { standard: Standard; membership: UnitRoles; number: number };

/** Takes the texts of a document into a draft: first looked at, then chosen, and nothing of it lost on the way. */
export function ImportPage({ standard, membership, number }: ImportProps) {
  const intl = useIntl();
  const { data: version } = useSuspenseQuery(draft(standard.id, number));
  const { data: kinds } = useSuspenseQuery(componentKinds());
  const params = { unit: membership.unitSlug, standard: standard.id };
  return (
    <div className="wrap narrow stack">
      <p className="crumb">
        <Link to="/kelola/$unit/standar/$standard" params={params}>
          {standard.code} {standard.title}
        </Link>
      </p>
      <PageTitle title={intl.formatMessage({ id: "import.title" })} />
      {!may(membership, "draft") ? (
        <RoleNeeded task="draft" />
      ) : version.frozenAt ? (
        <Empty title={<FormattedMessage id="import.frozen" values={{ number }} />}>
          <p>
            <FormattedMessage id="import.frozen.body" />
          </p>
          <Link to="/kelola/$unit/standar/$standard" params={params} className="btn main">
            <FormattedMessage id="import.frozen.open" />
          </Link>
        </Empty>
      ) : (
        <Import unit={membership} version={version} kinds={kinds} />
      )}
    </div>
  );
}

function Import({ unit, version, kinds }: DraftProps) {
  const intl = useIntl();
  const preview = usePreviewImport(unit.unitId);
  const [file, setFile] = useState<File>();
  const [noFile, setNoFile] = useState(false);
  const [tries, setTries] = useState(0);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setNoFile(file === undefined);
    if (file === undefined) return;
    setTries(tries + 1);
    preview.mutate(file);
  }

  return (
    <>
      <p>
        <FormattedMessage id="import.lead" />
      </p>
      <form className="card stack" noValidate onSubmit={send}>
        {preview.isError && <ErrorSummary key={tries} error={preview.error} fields={[]} />}
        <TextField
          name="document"
          type="file"
          accept={DOCUMENTS}
          onChange={(event) => setFile(event.currentTarget.files?.[0])}
          label={<FormattedMessage id="import.document" />}
          hint={<FormattedMessage id="import.document.hint" />}
          error={noFile ? intl.formatMessage({ id: "import.document.none" }) : undefined}
        />
        <button type="submit" className="btn main" disabled={preview.isPending}>
          <FormattedMessage id="import.look" />
        </button>
        <p role="status" aria-busy={preview.isPending}>
          {preview.isPending && <FormattedMessage id="import.looking" />}
        </p>
      </form>
      {preview.data && (
        // Another document begins with choices of its own.
        <Preview key={tries} unit={unit} version={version} kinds={kinds} preview={preview.data} />
      )}
    </>
  );
}
