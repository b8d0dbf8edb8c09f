import { config } from "@/config";

/** Where the service has something that a browser opens by itself, such as a public file. */
export function addressOf(path: string) {
  return `${config().api}${path}`;
}

export function fileAddress(id: string) {
  return addressOf(`/api/v1/files/${id}/content`);
}
