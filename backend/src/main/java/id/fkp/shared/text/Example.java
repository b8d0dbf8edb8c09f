package id.fkp.shared.text;

/** What every page, picture and document of the demo bears, so that nobody takes it for an official one. */
public final class Example {

    public static final String NOTICE = "Data contoh, bukan dokumen resmi";

    private Example() {}
}
