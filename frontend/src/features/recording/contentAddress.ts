import type { SessionRecording } from "@/api/types.gen";
import { addressOf } from "@/ui/address";

/** Where the bytes of a recording are: for everybody once it is public, else for who may read it. */
export function contentAddress({ id }: SessionRecording) {
  return addressOf(`/api/v1/recordings/${id}/content`);
}
