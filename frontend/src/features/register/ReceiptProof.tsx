import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import type { RegisterProof } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { LoadFailed } from "@/ui/LoadFailed";
import { saveAs } from "@/ui/saveAs";
import { receiptProof } from "./register.queries";

/** Lets the giver of an input take home what proves that it is in the register. */
export function ReceiptProof({ of }: { of: { number: string; secret: string } }) {
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
      {proof.data && <Proof proof={proof.data} number={of.number} />}
    </section>
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
