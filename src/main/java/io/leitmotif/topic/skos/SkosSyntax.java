package io.leitmotif.topic.skos;

import java.io.OutputStream;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** How SKOS is written down. */
public enum SkosSyntax {
    /** RDF 1.1 Turtle, always in UTF-8. */
    TURTLE("Turtle"),
    /** RDF 1.1 XML Syntax; without a DOCTYPE, and so without entities of its own. */
    RDF_XML("RDF/XML");

    private final String title;

    SkosSyntax(String title) {
        this.title = title;
    }

    /** What people call it. */
    String title() {
        return title;
    }

    /** One that opens no other file and no address. */
    RDFParser parser() {
        return switch (this) {
            case TURTLE -> new TurtleParser();
            case RDF_XML -> {
                RDFParser parser = new RDFXMLParser();
                parser.getParserConfig().set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
                yield parser;
            }
        };
    }

    /** One that keeps the order of statements, as pretty printing does not. */
    RDFWriter writer(OutputStream out) {
        RDFWriter writer = switch (this) {
            case TURTLE -> new TurtleWriter(out);
            case RDF_XML -> new RDFXMLWriter(out);
        };
        return writer.set(BasicWriterSettings.PRETTY_PRINT, false);
    }
}
