import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import type { Component, Row } from "@/api/types.gen";
import { DocumentText } from "@/ui/document/DocumentText";
import type { StructuredText } from "@/ui/document/document";
import { RowsText } from "@/ui/rows/RowsText";

type ComponentProps = {
  component: Component | undefined;
  /** What a page puts below a row. */
  ofRow?: ((row: Row) => ReactNode) | undefined;
};

/** One component with its rows and its text, or that it is still empty. */
export function ComponentText({ component, ofRow }: ComponentProps) {
  if (!component?.complete) {
    return (
      <p className="muted">
        <FormattedMessage id="standard.empty" />
      </p>
    );
  }
  const text = component.content as StructuredText;
  return (
    <>
      <RowsText rows={component.rows} beside={ofRow} />
      {Boolean(text.content?.length) && <DocumentText text={text} />}
    </>
  );
}
