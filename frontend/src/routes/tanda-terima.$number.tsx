import { useQuery } from "@tanstack/react-query";
import { createFileRoute, useLocation } from "@tanstack/react-router";
import { isFresh } from "@/device/freshReceipt";
import { ReceiptPage } from "@/features/feedback/ReceiptPage";
import { receipt } from "@/features/feedback/receipt.queries";
import { OwnData } from "@/features/privacy/OwnData";
import { ReceiptProof } from "@/features/register/ReceiptProof";
import { EvidenceMessages } from "@/i18n/Messages";

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** The receipt was given just now. */
    fresh?: boolean;
  }
}

export const Route = createFileRoute("/tanda-terima/$number")({ component: ReceiptRoute });

/** The number stands in the path, the secret only in the fragment, which browsers keep to themselves. */
function ReceiptRoute() {
  const { number } = Route.useParams();
  const { hash, state } = useLocation();
  const shown = useQuery(receipt({ number, secret: hash })).data?.feedback;
  return (
    <EvidenceMessages>
      <ReceiptPage
        key={number}
        of={{ number, secret: hash }}
        fresh={state.fresh ?? isFresh(number)}
        data={
          <>
            <ReceiptProof of={{ number, secret: hash }} shown={shown} />
            <OwnData of={{ kind: "receipt", number, secret: hash }} />
          </>
        }
      />
    </EvidenceMessages>
  );
}
