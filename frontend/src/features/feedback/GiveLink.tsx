import { FormattedMessage, useIntl } from "react-intl";
import type { ComponentCode, Row } from "@/api/types.gen";
import { PencilIcon } from "@/ui/icons";
import { rowName } from "@/ui/rows/rows";
import { FormLink } from "./FormLink";

/** Leads to the form for one component. */
export function GiveLink(props: { forumSlug: string; standard: string; component: ComponentCode }) {
  const intl = useIntl();
  const name = intl.formatMessage({ id: `standard.component.${props.component}` });
  return (
    <FormLink
      slug={props.forumSlug}
      asked={{ standar: props.standard, komponen: props.component }}
      className="btn"
    >
      <PencilIcon />
      <FormattedMessage id="feedback.give" />
      <span className="vh">
        {" "}
        <FormattedMessage id="feedback.give.for" values={{ code: props.component, name }} />
      </span>
    </FormLink>
  );
}

/** Leads to the form for one row of a component. */
export function GiveOnRowLink(props: {
  forumSlug: string;
  standard: string;
  component: ComponentCode;
  row: Row;
}) {
  const { row } = props;
  return (
    <FormLink
      slug={props.forumSlug}
      asked={{ standar: props.standard, komponen: props.component, baris: row.id }}
      className="btn bare dense"
    >
      <PencilIcon />
      <FormattedMessage id="feedback.give" />
      <span className="vh">
        {" "}
        <FormattedMessage id="feedback.give.forRow" values={{ code: props.component, name: rowName(row) }} />
      </span>
    </FormLink>
  );
}
