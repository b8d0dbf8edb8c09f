import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { Picture } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { Empty } from "@/ui/Empty";
import { LoadFailed } from "@/ui/LoadFailed";
import { PageTitle } from "@/ui/PageTitle";
import { longTime } from "@/ui/time";
import { Choices } from "./Choices";
import { CountsInWords } from "./Counts";
import { GroupName, Groups, isAiming } from "./Groups";
import { OneUnit } from "./OneUnit";
import { type Asked, picture } from "./picture.queries";
import { type PictureSearch, asked as sound } from "./search";
import { goodOnes, together } from "./states";
import { Units } from "./Units";
import { Years } from "./Years";
import "./picture.css";

/** Of all units of the country, how far they are: from groups to a unit to what shows it. */
export function PicturePage({ search }: { search: PictureSearch }) {
  const intl = useIntl();
  const asked = sound(search);
  const { unit, ...group } = search;
  const { kelompok: _, keadaan: __, ...all } = group;
  return (
    <div className="wrap stack">
      {(asked.group !== undefined || unit !== undefined) && (
        <p className="crumb">
          <Link to="/gambaran" search={all}>
            <FormattedMessage id="picture.title" />
          </Link>
          {unit !== undefined && asked.group !== undefined && (
            <Link to="/gambaran" search={group}>
              <FormattedMessage id="picture.backToGroup" />
            </Link>
          )}
        </p>
      )}
      <PageTitle title={intl.formatMessage({ id: "picture.title" })} />
      {unit === undefined ? <Many asked={asked} search={search} /> : <OneUnit slug={unit} />}
    </div>
  );
}

function Many({ asked, search }: { asked: Asked; search: PictureSearch }) {
  const found = useQuery(picture(asked));
  const years = found.data?.years.map(({ year }) => year) ?? [];
  return (
    <>
      <p className="lead">
        <FormattedMessage id="picture.lead" />
      </p>
      <Choices asked={asked} search={search} years={years} shown={found.data?.year} />
      {found.isPending && <Bones />}
      {found.isError && <LoadFailed error={found.error} retry={found.refetch} />}
      {found.data && <Seen asked={asked} search={search} picture={found.data} />}
    </>
  );
}

function Seen({ asked, search, picture }: { asked: Asked; search: PictureSearch; picture: Picture }) {
  const { groups, measure, year, countedAt } = picture;
  if (groups.length === 0) {
    return (
      <Empty title={<FormattedMessage id={countedAt ? "picture.empty" : "picture.notCounted"} />}>
        <p>
          <Link to="/gambaran" search={{}}>
            <FormattedMessage id="picture.showAll" />
          </Link>
        </p>
      </Empty>
    );
  }
  return (
    <>
      <Summary picture={picture} />
      {asked.group === undefined ? (
        <Groups asked={{ ...asked, measure, year }} search={search} picture={picture} />
      ) : (
        <Units
          asked={{ ...asked, measure, year }}
          search={search}
          counts={groups.flatMap(({ counts }) => counts)}
        />
      )}
      {measure === "CERTIFICATE" && asked.by === "REGION" && asked.group === undefined && (
        <Targets asked={asked} search={search} />
      )}
      <Years asked={asked} picture={picture} />
    </>
  );
}

/** Institutions say how many units are to be certified, whatever the units are put together by. */
function Targets({ asked, search }: { asked: Asked; search: PictureSearch }) {
  const byInstitution = { ...asked, by: "INSTITUTION" as const };
  const { data } = useQuery(picture(byInstitution));
  const groups = data?.groups.filter(isAiming) ?? [];
  if (data === undefined || data.by !== "INSTITUTION" || groups.length === 0) return null;
  return (
    <Groups
      asked={{ ...byInstitution, year: data.year }}
      search={{ ...search, menurut: "instansi" }}
      picture={{ ...data, groups }}
      name="picture.targets"
    />
  );
}

/** What the charts say, in words. */
function Summary({ picture: { groups, measure, countedAt, year } }: { picture: Picture }) {
  const intl = useIntl();
  const counts = together(
    measure,
    groups.map((group) => group.counts),
  );
  const units = groups.reduce((sum, group) => sum + group.units, 0);
  const [only] = groups;
  return (
    <section className="stack" aria-live="polite">
      <p>
        {groups.length === 1 && only && (
          <>
            <b>
              <GroupName group={only} />
            </b>
            .{" "}
          </>
        )}
        <b>
          <FormattedMessage id={`picture.measure.${measure}`} />
        </b>
        , {year}: <FormattedMessage id="picture.of" values={{ good: goodOnes(measure, counts), units }} />
      </p>
      <CountsInWords measure={measure} counts={counts} />
      {countedAt && (
        <p className="sm muted">
          <FormattedMessage
            id="picture.countedAt"
            values={{ at: longTime(intl, countedAt, "Asia/Jakarta") }}
          />
        </p>
      )}
    </section>
  );
}
