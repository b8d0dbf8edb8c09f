import { FormattedMessage, useIntl } from "react-intl";
import type { EvidenceKey } from "@/i18n/keys";

type ActKey = Extract<EvidenceKey, `register.act.${string}`>;

/** What an act is called where people have a word for it; the others are shown by the word the interface uses. */
export function ActName({ act }: { act: string }) {
  const { messages } = useIntl();
  const key = `register.act.${act}`;
  return key in messages ? <FormattedMessage id={key as ActKey} /> : <span className="code">{act}</span>;
}
