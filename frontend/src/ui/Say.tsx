import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { SealIcon } from "./icons";

/** A person speaks, on plain ground; the office's answer comes below. `who` and `about` say what is known of the person. */
export function Say(props: {
  who?: string | undefined;
  about: ReactNode[];
  text: ReactNode;
  children?: ReactNode;
}) {
  return (
    <article className="say">
      <p className="who">
        <b>{props.who ? <bdi>{props.who}</bdi> : <FormattedMessage id="ui.noName" />}</b>
        {props.about.map((part, place) => part && <span key={`${place}`}>{part}</span>)}
      </p>
      <blockquote>{props.text}</blockquote>
      {props.children}
    </article>
  );
}

/** The office speaks: leaf green, its seal and its name in the title. */
export function Official(props: { title: ReactNode; chip?: ReactNode; children: ReactNode }) {
  return (
    <div className="official">
      <p className="by">
        <b>
          <SealIcon />
          {props.title}
        </b>
        {props.chip}
      </p>
      {props.children}
    </div>
  );
}
