import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import type { OpenData, OpenDataFile } from "@/api/types.gen";
import { useLanguage } from "@/i18n/language";
import { addressOf } from "@/ui/address";
import { Bones } from "@/ui/Bones";
import { Empty } from "@/ui/Empty";
import { LoadFailed } from "@/ui/LoadFailed";
import { PageTitle } from "@/ui/PageTitle";
import { Scroll } from "@/ui/Scroll";
import { longTime } from "@/ui/time";
import { openData } from "./openData.queries";

/** What speaks of all sets, in the order in which people need it. */
const ABOUT = [
  "dictionary.csv",
  "codes.csv",
  "dictionary.json",
  "LICENCE.txt",
  "catalogue.jsonld",
  "SHA256SUMS",
] as const;

const PROGRAMS = [
  { to: "/q/swagger-ui/", name: "api" },
  { to: "/recipes.md", name: "recipes" },
  { to: "/api/v1/changes", name: "changes" },
  { to: "/open-data.md", name: "carried" },
  { to: "/webhooks.md", name: "webhooks" },
  { to: "/embed.md", name: "elements" },
  { to: "/problems.md", name: "problems" },
  { to: "/api-changelog.md", name: "changelog" },
] as const;

/** Everything public as files, and the doors for programs. */
export function OpenDataPage() {
  const intl = useIntl();
  const asked = useQuery(openData());
  return (
    <div className="wrap narrow stack">
      <PageTitle title={intl.formatMessage({ id: "data.title" })} />
      <p className="lead">
        <FormattedMessage id="data.lead" />
      </p>
      {asked.isPending && <Bones />}
      {asked.isError && <LoadFailed error={asked.error} retry={asked.refetch} />}
      {asked.data === null && (
        <Empty title={<FormattedMessage id="data.none" />}>
          <p>
            <FormattedMessage id="data.none.body" />
          </p>
        </Empty>
      )}
      {asked.data && <Edition edition={asked.data} />}
      <section className="stack" aria-labelledby="program">
        <h2 id="program">
          <FormattedMessage id="data.programs" />
        </h2>
        <ul className="plain ruled">
          {PROGRAMS.map(({ to, name }) => (
            <li key={name}>
              <a href={addressOf(to)}>
                <FormattedMessage id={`data.programs.${name}`} />
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Edition({ edition }: { edition: OpenData }) {
  const intl = useIntl();
  const { licence, madeAt, files } = edition;
  return (
    <>
      <p className="sm muted">
        <FormattedMessage id="data.made" values={{ at: longTime(intl, madeAt, "Asia/Jakarta") }} />{" "}
        <FormattedMessage
          id="data.licence"
          values={{
            name: (
              <a href={licence.url} rel="license">
                {licence.name}
              </a>
            ),
          }}
        />
      </p>
      <section className="stack" aria-labelledby="berkas">
        <h2 id="berkas">
          <FormattedMessage id="data.sets" />
        </h2>
        <Scroll name={intl.formatMessage({ id: "data.sets" })}>
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">
                  <FormattedMessage id="data.set" />
                </th>
                <th scope="col">
                  <FormattedMessage id="data.rows" />
                </th>
                <th scope="col">
                  <FormattedMessage id="data.files" />
                </th>
              </tr>
            </thead>
            <tbody>
              {sets(files).map(([first, ...others]) => (
                <DataSet key={first.dataSet} files={[first, ...others]} />
              ))}
            </tbody>
          </table>
        </Scroll>
      </section>
      <section className="stack" aria-labelledby="keterangan">
        <h2 id="keterangan">
          <FormattedMessage id="data.about" />
        </h2>
        <ul className="plain ruled">
          {ABOUT.map((name) => (
            <li key={name}>
              <a href={address(name)} download>
                <FormattedMessage id={`data.about.${name}`} />
              </a>{" "}
              <span className="code xs">{name}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function DataSet({ files }: { files: [OpenDataFile, ...OpenDataFile[]] }) {
  const intl = useIntl();
  const language = useLanguage();
  const title = files[0].title?.[language] ?? files[0].dataSet;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{intl.formatNumber(files[0].rows ?? 0)}</td>
      <td>
        {files.map(({ name, size }) => {
          const values = {
            form: name.slice(name.lastIndexOf(".") + 1).toUpperCase(),
            size: intl.formatNumber(Math.max(1, size / 1000), { maximumFractionDigits: 0 }),
            title,
          };
          return (
            <p key={name} className="nb">
              <a
                href={address(name)}
                download
                aria-label={intl.formatMessage({ id: "data.file.of" }, values)}
              >
                <FormattedMessage id="data.file" values={values} />
              </a>
            </p>
          );
        })}
      </td>
    </tr>
  );
}

/** The files of each set together, in the order in which their names come. */
function sets(files: OpenDataFile[]) {
  const bySet = new Map<string, [OpenDataFile, ...OpenDataFile[]]>();
  for (const file of files) {
    if (file.dataSet === undefined) continue;
    const known = bySet.get(file.dataSet);
    if (known) known.push(file);
    else bySet.set(file.dataSet, [file]);
  }
  return [...bySet.values()];
}

function address(name: string) {
  return addressOf(`/api/v1/open-data/${name}`);
}
