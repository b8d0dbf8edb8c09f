import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import type { Unit } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";

/** Where a unit is, what it covers and how one reaches it. */
export function UnitAbout({ unit }: { unit: Unit }) {
  return (
    <dl className="card facts">
      <Fact name={<FormattedMessage id="unit.institution" />}>{unit.institution.name}</Fact>
      <Fact name={<FormattedMessage id="unit.address" />}>{unit.address}</Fact>
      {unit.territories.length > 0 && (
        <Fact name={<FormattedMessage id="unit.territory" />}>
          {unit.territories.map(({ name }) => name).join(", ")}
        </Fact>
      )}
      {(unit.phone || unit.email) && (
        <Fact name={<FormattedMessage id="unit.contact" />}>
          {unit.phone && <a href={`tel:${unit.phone.replaceAll(/[^+\d]/g, "")}`}>{unit.phone}</a>}
          {unit.phone && unit.email && <br />}
          {unit.email && <a href={`mailto:${unit.email}`}>{unit.email}</a>}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd lang={WRITTEN_IN}>{children}</dd>
    </div>
  );
}
