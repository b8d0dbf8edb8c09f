import { FormattedMessage } from "react-intl";
import type { StandardVersion } from "@/api/types.gen";
import type { Target } from "@/features/feedback/feedbackDraft";
import { ComponentText } from "@/features/standard/ComponentText";
import { RowText } from "@/ui/rows/RowsText";
import { rowOf } from "./target";

type AboutProps = {
  /** Not there yet while it is on its way. */
  version: StandardVersion | undefined;
  target: Target;
  title: string;
};

/** The standard, component or row that an input is about. */
export function AboutText({ version, target: { component, standard, rowId }, title }: AboutProps) {
  if (component === undefined) {
    return (
      <>
        <p className="sm muted">
          <FormattedMessage id="feedback.form.about.standard" values={{ code: standard?.code }} />
        </p>
        <p className="mt2">{title}</p>
      </>
    );
  }
  const row = rowOf(version, component, rowId);
  return (
    <>
      <p className="sm muted">
        <span className="code">{component}</span> <FormattedMessage id={`standard.component.${component}`} />
      </p>
      <div className="mt2" aria-busy={version === undefined}>
        {row ? (
          <RowText row={row} />
        ) : (
          version && <ComponentText component={version.components.find(({ code }) => code === component)} />
        )}
      </div>
    </>
  );
}
