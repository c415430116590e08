package io.leitmotif.text;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a document says it is written in. */
public enum Format {
    /** Look at the content and decide. */
    AUTO("auto"),
    /** Plain text; front matter is still recognised. */
    TEXT("text"),
    /** A whole HTML page or a fragment of one. */
    HTML("html"),
    /** Markdown, with or without front matter. */
    MARKDOWN("markdown"),
    /** A PDF file (ISO 32000); among characters its bytes in base64. */
    PDF("pdf");

    private final String wireName;

    Format(String wireName) {
        this.wireName = wireName;
    }

    /** The name a request carries, lower-case. */
    public String wireName() {
        return wireName;
    }

    /**
     * The format of that name, as written on the wire; AUTO for null.
     *
     * @throws ProblemException {@link Problem#UNSUPPORTED_FORMAT} if there is none
     */
    public static Format of(String wireName) {
        if (wireName == null) {
            return AUTO;
        }
        for (Format format : values()) {
            if (format.wireName.equals(wireName)) {
                return format;
            }
        }
        String known = Arrays.stream(values()).map(Format::wireName).collect(Collectors.joining(", "));
        throw new ProblemException(Problem.UNSUPPORTED_FORMAT,
                "Format \"" + wireName + "\" is not read; supported are " + known + ".");
    }
}
