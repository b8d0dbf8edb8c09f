import type { ReactNode } from "react";
import { FormattedMessage, type IntlShape, useIntl } from "react-intl";
import type { SurveyChannel, SurveyGroup } from "@/api/types.gen";
import { Scroll } from "@/ui/Scroll";
import { twoDecimals } from "./numbers";

type Kind = "channel" | "period" | "said";
type GroupsProps = {
  title: ReactNode;
  groups: SurveyGroup[];
  name: Kind;
  /** Whether this publication does not show them. */
  withheld: boolean;
};

/** Parts of the responses; of those that are too small it is said that they are there, and nothing else. */
export function Groups({ title, groups, name, withheld }: GroupsProps) {
  const intl = useIntl();
  if (withheld) {
    return (
      <section className="card">
        <h2>{title}</h2>
        <p className="muted">
          <FormattedMessage id="survey.results.withheld" />
        </p>
      </section>
    );
  }
  if (groups.length === 0) return null;
  return (
    <section className="card">
      <h2>{title}</h2>
      <Scroll name={intl.formatMessage({ id: "survey.results.groups" })}>
        <table className="tbl">
          <thead>
            <tr>
              {(["group", "responses", "index", "grade"] as const).map((column) => (
                <th key={column} scope="col" className={column === "group" ? undefined : "r"}>
                  <FormattedMessage id={`survey.column.${column}`} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr key={group.key}>
                <th scope="row">{nameOf(intl, name, group.key)}</th>
                {group.hidden ? (
                  <td colSpan={3} className="muted">
                    <FormattedMessage id="survey.results.hidden" />
                  </td>
                ) : (
                  <>
                    <td className="r">{intl.formatNumber(group.responses ?? 0)}</td>
                    <td className="r">{group.index !== undefined && twoDecimals(intl, group.index)}</td>
                    <td className="r">{group.grade}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

/** As Indonesian reports number parts of a year. */
const ROMAN = ["", "I", "II", "III", "IV"];

function nameOf(intl: IntlShape, kind: Kind, key: string) {
  if (kind === "channel") return intl.formatMessage({ id: `survey.channel.${key as SurveyChannel}` });
  if (kind === "said") return intl.formatMessage({ id: `survey.said.${key as "UNSAID"}` });
  const part = /^(\d{4})-([QH])(\d)$/.exec(key);
  if (part) {
    return intl.formatMessage(
      { id: part[2] === "Q" ? "survey.quarter" : "survey.halfYear" },
      { part: ROMAN[Number(part[3])], year: part[1] },
    );
  }
  return intl.formatDate(`${key}-01T00:00:00Z`, { timeZone: "UTC", month: "long", year: "numeric" });
}
