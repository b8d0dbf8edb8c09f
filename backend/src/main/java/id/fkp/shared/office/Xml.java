package id.fkp.shared.office;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through XML, element by element; names count without their namespace, of which office documents have two each.
 * Entities are not resolved, be they external or not.
 */
public final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final Bounds bounds;
    private int depth;

    /** Stands at the root element then. */
    Xml(InputStream bytes, Bounds bounds) throws XMLStreamException {
        this.reader = FACTORY.createXMLStreamReader(bytes);
        this.bounds = bounds;
        while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
            reader.next();
        }
    }

    /** Reads one child element to its end. */
    @FunctionalInterface
    public interface Child {
        void read(String name) throws XMLStreamException;
    }

    /** Lets {@code child} read each child of the element at which this stands; each must be read to its end. */
    public void each(Child child) throws XMLStreamException {
        bounds.depth(++depth);
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                child.read(reader.getLocalName());
            }
        }
        depth--;
    }

    /** Goes to the end of the element at which this stands. */
    public void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }

    /** What the element at which this stands says; it must have no elements inside. */
    public String text() throws XMLStreamException {
        var text = reader.getElementText();
        bounds.text(text);
        return text;
    }

    public @Nullable String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    /** The value of a number, or nothing where there is none. */
    public Optional<Integer> number(String name) {
        return Optional.ofNullable(attribute(name))
                .filter(text -> text.matches("[0-9]{1,7}"))
                .map(Integer::valueOf);
    }

    /** Word's way to say that something is on: by being there, unless it says otherwise. */
    public boolean isOn() {
        var value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** The one of the JDK, whatever else lies on the class path. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        // The budget bounds the depth; each JDK has another limit of its own, and tells it as broken XML.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        return factory;
    }
}
