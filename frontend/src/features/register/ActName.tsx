import { FormattedMessage } from "react-intl";

/** Acts that have a name people know; the others are shown by the word the interface uses. */
const NAMED = [
  "feedback.given",
  "feedback.corrected",
  "feedback.withdrawn",
  "feedback.hidden",
  "feedback.published",
  "feedback.restored",
  "forum.announced",
  "response.given",
] as const;

export function ActName({ act }: { act: string }) {
  const named = NAMED.find((known) => known === act);
  return named ? <FormattedMessage id={`register.act.${named}`} /> : <span className="code">{act}</span>;
}
