import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import { Bones } from "@/ui/Bones";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { refusedWith } from "@/ui/problem";
import { ComponentJump, ComponentRail } from "./ComponentRail";
import { StandardText, unfold } from "./StandardText";
import { preview } from "./standard.queries";

/** A draft for whoever holds a preview link; its token stands in the fragment. */
export function PreviewPage({ token }: { token: string }) {
  const intl = useIntl();
  const { data, error, isError, refetch } = useQuery(preview(token));
  const gone = token === "" || refusedWith(error, "preview-unknown", "preview-expired");
  return (
    <div className="wrap">
      <div className="stack">
        <PageTitle title={data?.title ?? intl.formatMessage({ id: "standard.preview.title" })} />
        <Note kind="closed">
          <p>
            <FormattedMessage id={gone ? "standard.preview.gone" : "standard.preview.note"} />
          </p>
        </Note>
        {data && (
          <p className="lead">
            <FormattedMessage
              id="standard.page.lead"
              values={{ code: data.standardCode, number: data.number, unit: data.unit.name }}
            />
          </p>
        )}
      </div>
      {data ? (
        <>
          <ComponentJump onChoose={unfold} />
          <div className="cols rail3 mt6">
            <ComponentRail onChoose={unfold} />
            <div>
              <StandardText version={data} />
            </div>
          </div>
        </>
      ) : isError && !gone ? (
        <LoadFailed error={error} retry={refetch} what={<FormattedMessage id="standard.loadFailed" />} />
      ) : (
        !gone && <Bones />
      )}
    </div>
  );
}
