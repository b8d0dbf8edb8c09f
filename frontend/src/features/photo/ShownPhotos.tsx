import { useQuery } from "@tanstack/react-query";
import { FormattedMessage } from "react-intl";
import { addressOf } from "@/ui/address";
import "./photo.css";
import { photosOf } from "./photo.queries";

/** The photos of a session that everybody may see; nothing while there are none. */
export function ShownPhotos({ session }: { session: string }) {
  const { data } = useQuery(photosOf(session));
  const shown = data?.filter((photo) => photo.shown) ?? [];
  if (shown.length === 0) return null;
  return (
    <section className="card" aria-labelledby="foto">
      <h2 id="foto">
        <FormattedMessage id="session.photos" />
      </h2>
      <ul className="plain photo-grid">
        {shown.map(({ id, alt, width, height }) => (
          <li key={id}>
            <a href={addressOf(`/api/v1/photos/${id}/image`)} target="_blank" rel="noopener">
              <img
                className="photo"
                src={addressOf(`/api/v1/photos/${id}/thumbnail`)}
                alt={alt}
                width={width}
                height={height}
                loading="lazy"
              />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
