import { FormattedMessage, useIntl } from "react-intl";
import type { DuePersons, PersonClass, RetentionClass } from "@/api/types.gen";
import { useLanguage } from "@/i18n/language";
import { Scroll } from "@/ui/Scroll";
import { shortDate } from "@/ui/time";

/** The runs are those of the platform, not of a unit. */
export const ZONE = "Asia/Jakarta";

export type ClassNames = Map<PersonClass, string>;

/** What the classes of personal data are called. */
export function useClassNames(classes: RetentionClass[]): ClassNames {
  const language = useLanguage();
  return new Map(classes.map(({ personClass, label }) => [personClass, label[language]]));
}

type DueProps = {
  names: ClassNames;
  due: DuePersons[];
  /** Whether the rows are of more than one unit. */
  units?: boolean;
};

/** What the next run erases, counted. */
export function Due({ names, due, units = false }: DueProps) {
  const intl = useIntl();
  const columns = units
    ? (["class", "unit", "persons", "oldest"] as const)
    : (["class", "persons", "oldest"] as const);
  return (
    <section className="stack" aria-labelledby="berikutnya">
      <h2 id="berikutnya">
        <FormattedMessage id="retention.due" />
      </h2>
      {due.length === 0 ? (
        <p>
          <FormattedMessage id="retention.due.none" />
        </p>
      ) : (
        <Scroll name={intl.formatMessage({ id: "retention.due" })}>
          <table className="tbl">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" className={column === "persons" ? "r" : undefined}>
                    <FormattedMessage id={`retention.due.${column}`} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {due.map(({ personClass, unitId, unitName, persons, oldest }) => (
                <tr key={`${personClass} ${unitId}`}>
                  <th scope="row">{names.get(personClass)}</th>
                  {units && <td>{unitName}</td>}
                  <td className="r">{intl.formatNumber(persons)}</td>
                  <td>{shortDate(intl, oldest, ZONE)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}
