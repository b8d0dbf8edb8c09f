import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";
import type { SessionPhoto } from "@/api/types.gen";
import { thumbnailOf } from "./photo.queries";

/** A photo that may not be public: its pixels are read with the login, which a plain picture would not send along. */
export function OwnPhoto({ photo }: { photo: SessionPhoto }) {
  const { data, isError } = useQuery(thumbnailOf(photo.id));
  const address = useAddressOf(data);
  if (isError) {
    return (
      <p className="sm muted">
        <FormattedMessage id="photo.failed" />
      </p>
    );
  }
  return (
    <img
      className="photo"
      src={address}
      alt={photo.alt}
      width={photo.width}
      height={photo.height}
      loading="lazy"
    />
  );
}

function useAddressOf(pixels: Blob | undefined) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (pixels === undefined) return;
    const made = URL.createObjectURL(pixels);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [pixels]);
  return address;
}
