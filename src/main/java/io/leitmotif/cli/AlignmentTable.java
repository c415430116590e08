package io.leitmotif.cli;

import io.leitmotif.alignment.AlignmentReport;
import io.leitmotif.alignment.AlignmentRequest;
import io.leitmotif.alignment.Retrieval;
import java.util.Locale;
import java.util.stream.Collectors;

/** An alignment for people to read. */
final class AlignmentTable {

    /** Below, most texts are not found among a few dozen to hundreds of others. */
    private static final double WEAK = 0.5;

    private AlignmentTable() {
    }

    static String of(AlignmentReport report, AlignmentRequest request) {
        StringBuilder page = new StringBuilder();
        page.append(report.pairs()).append(" pairs (").append(report.targets().entrySet().stream()
                .map(target -> report.language() + "-" + target.getKey() + " " + target.getValue())
                .collect(Collectors.joining(", "))).append("), ").append(report.duplicates()).append(" repeated lines left out; ")
                .append(report.base() == null ? "learnt anew" : "starting from " + report.base()).append("; lambda ")
                .append(report.lambda()).append(", the best of ").append(report.tried().keySet()).append("\n\n");
        page.append(String.format(Locale.ROOT, "%-24s  P@1 %s->  P@1 ->%s  cosine%n", "on pairs left out", report.language(),
                report.language()));
        row(page, "as read now", report.present());
        row(page, "no map", report.unmapped());
        row(page, "map of " + report.base(), report.based());
        report.shares().forEach((share, figures) -> row(page, Math.round(share * 100) + " % of the pairs", figures));
        row(page, "new map", report.fitted());
        page.append('\n').append(verdict(report, request)).append('\n');
        return page.toString();
    }

    private static String verdict(AlignmentReport report, AlignmentRequest request) {
        String language = report.language();
        if (!report.better()) {
            return "The new map is no better than what was there: nothing is written. Leave " + language
                    + " out, or bring more pairs. If the encoder's own map for it was fitted on these pairs, \"as read now\" is found"
                    + " better than it is: start from an encoder without it.";
        }
        String written = request.into() + " reads " + language + " with " + request.model() + ".";
        return report.fitted().bothWays() >= WEAK ? written : written + " Most texts are not found: " + request.model()
                + " hardly reads " + language + ", and what is built on it will be weak.";
    }

    private static void row(StringBuilder page, String name, Retrieval figures) {
        if (figures != null) {
            page.append(String.format(Locale.ROOT, "%-24s  %8.4f  %8.4f  %6.3f%n", name, figures.toTarget(), figures.toSource(),
                    figures.cosine()));
        }
    }
}
