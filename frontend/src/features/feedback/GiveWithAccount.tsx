import { type ComponentProps, useEffect, useState } from "react";
import { Bones } from "@/ui/Bones";
import { GiveFeedback } from "./GiveFeedback";

/** The form with what lies on the device for one account, and with what its owner has begun before logging in. */
export function GiveWithAccount(props: ComponentProps<typeof GiveFeedback>) {
  const { target, isMember } = props;
  const [isReady, setReady] = useState(!isMember);
  useEffect(() => {
    if (isReady) return;
    const ready = () => setReady(true);
    // Where it cannot be done now the form comes all the same.
    void import("./takeOver").then((file) => file.takeOver(target)).then(ready, ready);
  }, [isReady, target]);
  return isReady ? <GiveFeedback {...props} /> : <Bones />;
}
