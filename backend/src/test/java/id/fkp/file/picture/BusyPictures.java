package id.fkp.file.picture;

import id.fkp.file.picture.Places.Place;
import java.util.List;
import java.util.stream.Stream;

/** Other pictures take all places until it is closed. */
public final class BusyPictures implements AutoCloseable {

    private final List<Place> taken;

    private BusyPictures(List<Place> taken) {
        this.taken = taken;
    }

    public static BusyPictures all() {
        return of(Picture.PLACES, 2);
    }

    public static BusyPictures of(Places places, int count) {
        return new BusyPictures(Stream.generate(places::take).limit(count).toList());
    }

    @Override
    public void close() {
        taken.forEach(Place::close);
    }
}
