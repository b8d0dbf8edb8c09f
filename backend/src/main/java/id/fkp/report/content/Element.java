package id.fkp.report.content;

/** Who somebody is in a session: one of the five elements that PEKPPP counts, or the unit itself. */
public enum Element {
    SERVICE_USER("Pengguna layanan"),
    EXPERT_ACADEMIC("Ahli, praktisi, atau akademisi"),
    RELATED_AGENCY("Instansi terkait"),
    CIVIL_SOCIETY("Organisasi masyarakat sipil"),
    MEDIA("Media massa"),
    PROVIDER("Penyelenggara");

    private final String label;

    Element(String label) {
        this.label = label;
    }

    /** In Indonesian, as papers write it. */
    public String label() {
        return label;
    }
}
