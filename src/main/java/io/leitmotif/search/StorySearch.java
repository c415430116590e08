package io.leitmotif.search;

import io.leitmotif.article.Articles;
import io.leitmotif.article.StoredArticle;
import io.leitmotif.article.group.Story;
import io.leitmotif.article.group.StoryChange;
import io.leitmotif.article.group.StoryContents;
import io.leitmotif.article.group.StoryCursor;
import io.leitmotif.article.group.StoryPages;
import io.leitmotif.article.group.StoryQuery;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stories, with the articles and topics in them. Thread-safe. */
@ApplicationScoped
public class StorySearch {

    /** So many articles of a story are shown in a list of stories. */
    public static final int MOST_IN_A_LIST = 5;
    /** So many are shown of one story. */
    public static final int MOST_OF_ONE = 1_000;

    private final StoryPages pages;
    private final Articles articles;

    @Inject
    StorySearch(StoryPages pages, Articles articles) {
        this.pages = pages;
        this.articles = articles;
    }

    /** A page of stories, with at most {@link #MOST_IN_A_LIST} articles each. */
    public StoryPage page(StoryQuery query) {
        List<Story> stories = pages.page(query);
        List<Story> page = stories.stream().limit(query.limit()).toList();
        StoryCursor next = stories.size() > query.limit() ? StoryCursor.after(page.get(page.size() - 1), query.order())
                : null;
        return new StoryPage(found(page, MOST_IN_A_LIST), next);
    }

    /** One story with at most {@link #MOST_OF_ONE} articles, if there is one under that id. */
    public Optional<StoryFound> find(UUID id) {
        return found(pages.find(id).stream().toList(), MOST_OF_ONE).stream().findFirst();
    }

    /** The story into which one was merged that is no more, if it was. */
    public Optional<UUID> mergedInto(UUID id) {
        return pages.mergedInto(id);
    }

    /** The merges and splits of a story, oldest first. */
    public List<StoryChange> changes(UUID id) {
        return pages.changes(id);
    }

    /** What a caller is told who asks for a story that there is not. */
    public static ProblemException none(Object id) {
        return new ProblemException(Problem.NOT_FOUND, "there is no story " + id);
    }

    private List<StoryFound> found(List<Story> stories, int most) {
        Map<UUID, StoryContents> contents = pages.contents(stories.stream().map(Story::id).toList(), most);
        Map<UUID, StoredArticle> shown = articles.findAll(contents.values().stream()
                        .flatMap(in -> Stream.concat(Stream.of(in.earliest()), in.newest().stream())).distinct().toList())
                .stream().collect(Collectors.toMap(StoredArticle::id, Function.identity()));
        // a story whose last article was deleted since the page was read is no longer there
        return stories.stream().filter(story -> contents.containsKey(story.id()))
                .map(story -> found(story, contents.get(story.id()), shown)).toList();
    }

    private static StoryFound found(Story story, StoryContents in, Map<UUID, StoredArticle> shown) {
        StoredArticle earliest = shown.get(in.earliest());
        return new StoryFound(story, earliest == null ? null : earliest.metadata().title(), in,
                in.newest().stream().map(shown::get).filter(Objects::nonNull).toList());
    }
}
