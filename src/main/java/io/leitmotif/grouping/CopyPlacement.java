package io.leitmotif.grouping;

import io.leitmotif.article.StoredArticle;
import io.leitmotif.article.group.Copies;
import io.leitmotif.article.group.CopyCandidate;
import io.leitmotif.article.group.CopyText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Puts articles among their copies. A group is whatever copies join, directly or by others in between; all but its
 * original are copies of that one. So it is the same whatever came first. Called by one at a time.
 */
@ApplicationScoped
class CopyPlacement {

    private final Copies copies;
    private final CopyRule rule;

    @Inject
    CopyPlacement(Copies copies, GroupingConfig config) {
        this.copies = copies;
        rule = new CopyRule(config.copiesWindow());
    }

    /** Finds an article's copies; false if it is gone or was placed before. */
    boolean place(UUID id) {
        Optional<CopyText> given = copies.findNotGrouped(id);
        given.ifPresent(article -> place(rule.traits(article)));
        return given.isPresent();
    }

    private void place(CopyTraits given) {
        List<CopyText> originals = originals(given);
        CopyText original = originals.stream().min(CopyRule.ORIGINAL_FIRST)
                .filter(first -> CopyRule.ORIGINAL_FIRST.compare(first, given.article()) < 0).orElse(given.article());
        List<UUID> moving = new ArrayList<>(List.of(given.id()));
        originals.stream().map(CopyText::id).filter(other -> !other.equals(original.id())).forEach(other -> {
            moving.add(other);
            moving.addAll(copies.copiesOf(other));
        });
        copies.hold(moving);
        copies.keepBands(given.article(), given.bands());
        copies.follow(moving, original.id());
    }

    /** The originals of all groups that an article joins. */
    private List<CopyText> originals(CopyTraits given) {
        CopyText article = given.article();
        Set<UUID> joined = new HashSet<>();
        for (CopyCandidate candidate : copies.candidates(given.bands(), article.date().minus(rule.window()),
                article.date().plus(rule.window()))) {
            if (!candidate.id().equals(given.id()) && !joined.contains(candidate.original())
                    && CopyRule.near(article.embedding(), candidate.embedding())
                    && copies.find(candidate.id()).filter(text -> rule.copies(given, rule.traits(text))).isPresent()) {
                joined.add(candidate.original());
            }
        }
        return joined.stream().map(copies::find).flatMap(Optional::stream).toList();
    }

    /** The others of an article's group, held until the transaction ends together with itself. */
    List<CopyText> others(StoredArticle article) {
        List<CopyText> group = copies.group(article.duplicateOf() == null ? article.id() : article.duplicateOf());
        copies.hold(group.stream().map(CopyText::id).toList());
        return group.stream().filter(other -> !other.id().equals(article.id())).toList();
    }

    /** Finds the groups of articles that one which is gone may have joined. */
    void regroup(List<CopyText> left) {
        List<CopyTraits> traits = left.stream().map(rule::traits).toList();
        for (List<CopyTraits> group : Components.of(traits, rule::copies)) {
            UUID original = group.stream().map(CopyTraits::article).min(CopyRule.ORIGINAL_FIRST).orElseThrow().id();
            copies.follow(group.stream().map(CopyTraits::id).toList(), original);
        }
    }
}
