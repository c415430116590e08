package io.leitmotif.text.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** What the names that a site gives its elements say about what is in them. */
final class HtmlHints {

    /** The kinds of names, the surest last. */
    enum Hint { NONE, CONTENT, ASIDE, JUNK, TALK }

    /** Names are looked at this far; what is longer was made by a machine. */
    private static final int LONGEST = 200;
    private static final List<String> NAMES = List.of("class", "id", "data-component", "data-testid");
    private static final Set<String> ROLES = Set.of("navigation", "banner", "contentinfo", "complementary", "dialog",
            "alertdialog", "search", "menu", "menubar", "toolbar", "tooltip", "alert");

    /** Not about the article, however it begins. */
    private static final String COMMENTARY = "commentary";
    /** What others say about the article. */
    private static final String TALK = "comment reply replies discuss disqus respond! responses reaction! reactions! feedback"
            + " tie-area tie-hot gentie pinglun liuyan";
    /** Whole parts of pages that are not the article. */
    private static final String JUNK = "related relevant recommend recomend recirc suggested suggestions groom guess you-may also"
            + " read-next read-more read-also more-on more-from more-news more-stories more-articles next-post next-up"
            + " most-read most-viewed most-popular popular trending hot-news hot-rank hot-article hot-list hot-topic hot-search"
            + " rank! ranking! rank-list! side-bar side-col side-nav side-menu nav! navbar! navigation! menu bread-crumb crumb! crumbs!"
            + " pagination pager! foot! footer! footbar! top-bar share-bar social-bar tool-bar sns-bar cookie consent gdpr newsletter"
            + " subscri sign-up catcher promo sponsor advert ad! ads! adv! adbox! adslot! adwrap! outbrain taboola affiliat share sharing"
            + " social sns bdshare stock-widget stock-box stock-img stock-info ticker fenxiang tuijian xiangguan xglj xgyd remen rebang"
            + " guanggao daohang copyright disclaim author-bio author-card author-box author-profile about-author about-the-author"
            + " pull-quote teaser outlink login modal popup overlay lightbox survey poll! jubao";
    /** Lines around an article; a whole article is in one only by accident of naming. */
    private static final String ASIDE = "meta! metadata! by-line author editor-name editor-info info! source! date! dateline! pub-time"
            + " pub-date publish time! timestamp! tag! tags! keyword! keywords! categor label tool! tools! toolbox! util print font-size"
            + " qr-code erweima scan! download app-down app-link app-promo button btn! paywall statement declare notice report! trust"
            + " sign-off credit like! rating kicker skip sr-only screen-reader visually-hidden hidden hide! edit! member-only"
            + " members-only widget-title widget-area banner recipe-card bio! zebian laiyuan";
    private static final String CONTENT = "arti content post! entry story body text! main! detail js_content zoom! neirong zhengwen"
            + " wenzhang trs ucap news-text news-con prose rich_media_content";
    private static final String LEAD = "lead! lede stand-first excerpt sub-title! sub-headline! sub-head! dek! desc! description! intro"
            + " summary abstract daoyu zhaiyao deck! chapeau";

    private static final HtmlWords WORDS = new HtmlWords(Map.of(Hint.NONE, COMMENTARY, Hint.TALK, TALK, Hint.JUNK, JUNK + menus(),
            Hint.ASIDE, ASIDE, Hint.CONTENT, CONTENT));
    private static final HtmlWords CONTENTS = new HtmlWords(Map.of(Hint.CONTENT, CONTENT));
    private static final HtmlWords LEADS = new HtmlWords(Map.of(Hint.CONTENT, LEAD));

    private HtmlHints() {
    }

    static Hint of(Element element) {
        String name = element.normalName();
        Hint surest = name.indexOf('-') < 0 ? Hint.NONE : WORDS.surest(name, LONGEST);
        if (element.attributesSize() == 0) {
            return surest;
        }
        if (ROLES.contains(element.attr("role"))) {
            return Hint.JUNK;
        }
        for (String attribute : NAMES) {
            Hint hint = WORDS.surest(element.attr(attribute), LONGEST);
            surest = hint.compareTo(surest) > 0 ? hint : surest;
        }
        return surest;
    }

    static boolean content(Element element) {
        return named(element, CONTENTS);
    }

    static boolean lead(Element element) {
        return named(element, LEADS);
    }

    private static boolean named(Element element, HtmlWords words) {
        return words.surest(element.className(), LONGEST) != Hint.NONE || words.surest(element.id(), LONGEST) != Hint.NONE;
    }

    /** Of any one letter: the menu of a phone is an mmenu. */
    private static String menus() {
        return IntStream.rangeClosed('a', 'z').mapToObj(letter -> " " + (char) letter + "menu").collect(Collectors.joining());
    }
}
