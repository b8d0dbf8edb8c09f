import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { RegisterProof } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { saveAs } from "@/ui/saveAs";
import { differing, type Shown } from "./recorded";
import { receiptProof } from "./register.queries";

type ReceiptProofProps = {
  of: { number: string; secret: string };
  /** What the page beside it shows of the input, which must be what the register tells. */
  shown: Shown | undefined;
};

/** Lets the giver of an input take home what proves that it is in the register. */
export function ReceiptProof({ of, shown }: ReceiptProofProps) {
  const proof = useQuery(receiptProof(of));
  return (
    <section className="stack" aria-labelledby="bukti-register">
      <h2 id="bukti-register">
        <FormattedMessage id="register.proof.title" />
      </h2>
      <p>
        <FormattedMessage id="register.proof.body" />
      </p>
      {proof.isPending && <Bones />}
      {proof.isError && <LoadFailed error={proof.error} retry={proof.refetch} />}
      {proof.data && shown && <Differing proof={proof.data} shown={shown} />}
      {proof.data && <Proof proof={proof.data} number={of.number} />}
    </section>
  );
}

/** That a row was changed behind the back of the register. */
function Differing({ proof, shown }: { proof: RegisterProof; shown: Shown }) {
  const intl = useIntl();
  const { kind, outcome, reason } = differing(proof.items, shown);
  const recorded = [
    kind && intl.formatMessage({ id: `feedback.kind.${kind as Shown["kind"]}` }),
    outcome && intl.formatMessage({ id: `ui.outcome.${outcome as "ACCEPTED"}` }),
    reason && intl.formatMessage({ id: `feedback.reason.${reason as "BUDGET"}` }),
  ].filter((word) => word !== undefined);
  if (recorded.length === 0) return null;
  return (
    <Note kind="bad" live="alert">
      <p>
        <FormattedMessage id="register.proof.differs" values={{ recorded: intl.formatList(recorded) }} />
      </p>
    </Note>
  );
}

function Proof({ proof, number }: { proof: RegisterProof; number: string }) {
  const first = proof.items[0]?.entry;
  return (
    <>
      <p role="status">
        <FormattedMessage
          id={
            !first
              ? "register.proof.none"
              : proof.provable
                ? "register.proof.provable"
                : "register.proof.recorded"
          }
          values={{ place: first?.index, size: proof.head?.size }}
        />
      </p>
      {first && (
        <p className="row">
          <button
            type="button"
            className="btn"
            disabled={!proof.provable}
            onClick={() =>
              saveAs(
                new Blob([JSON.stringify(proof, null, 2)], { type: "application/json" }),
                `bukti-register-${number}.json`,
              )
            }
          >
            <FormattedMessage id="register.proof.save" />
          </button>
          <Link to="/verifikasi-register" className="btn bare">
            <FormattedMessage id="register.proof.check" />
          </Link>
        </p>
      )}
    </>
  );
}
