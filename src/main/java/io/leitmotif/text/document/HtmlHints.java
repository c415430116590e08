package io.leitmotif.text.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the names that a site gives its elements say about what is in them. Looks each name up once; not thread-safe. */
final class HtmlHints {

    /** The kinds of names, the surest last. */
    enum Hint { NONE, CONTENT, ASIDE, JUNK, TALK }

    /** Names are looked at this far; what is longer was made by a machine. */
    private static final int LONGEST = 200;
    private static final List<String> NAMES = List.of("class", "id", "data-component", "data-testid");
    private static final Set<String> ROLES = Set.of("navigation", "banner", "contentinfo", "complementary", "dialog",
            "alertdialog", "search", "menu", "menubar", "toolbar", "tooltip", "alert");

    private static final String WORD = "(?:(?<![A-Za-z])|(?<=[a-z])(?=[A-Z]))";
    /** What others say about the article. */
    private static final Pattern TALK = Pattern.compile(WORD + "(?i:comment(?!ary)|repl(?:y|ies)|discuss|disqus|respon(?:d(?![a-z])|ses)"
            + "|reactions?(?![a-z])|feedback|tie-?(?:area|hot)|gentie|pinglun|liuyan)");
    /** Whole parts of pages that are not the article. */
    private static final Pattern JUNK = Pattern.compile(WORD + "(?i:related|relevant|recommend|recomend|recirc|suggest(?:ed|ions)|groom|guess|you-?may|also"
            + "|read-?(?:next|more|also)|more-?(?:on|from|news|stories|articles)|next-?(?:post|up)|most-?(?:read|viewed|popular)|popular"
            + "|trending|hot-?(?:news|rank|article|list|topic|search)|rank(?:ing|-?list)?(?![a-z])|side-?(?:bar|col|nav|menu)|nav(?:bar|igation)?(?![a-z])"
            + "|[a-z]?menu|bread-?crumb|crumbs?(?![a-z])|pagination|pager(?![a-z])|foot(?:er|bar)?(?![a-z])|(?:top|share|social|tool|sns)-?bar"
            + "|cookie|consent|gdpr|newsletter|subscri|sign-?up|signup|catcher|promo|sponsor|advert|ad(?:s|v|box|slot|wrap)?(?![a-z])"
            + "|outbrain|taboola|affiliat|share|sharing|sharedaddy|social|sns|bdshare|stock-?(?:widget|box|img|info)|ticker"
            + "|fenxiang|tuijian|xiangguan|xglj|xgyd|remen|rebang|guanggao|daohang|copyright|disclaim|author-?(?:bio|card|box|profile)"
            + "|about-?(?:the-)?author|pull-?quote|teaser|outlinks?|login|modal|popup|overlay|lightbox|survey|poll(?![a-z])|jubao)");
    /** Lines around an article; a whole article is in one only by accident of naming. */
    private static final Pattern ASIDE = Pattern.compile(WORD + "(?i:meta(?:data)?(?![a-z])|by-?line|author|editor(?:-name|-info)|info(?![a-z])"
            + "|source(?![a-z])|date(?:line)?(?![a-z])|pub-?(?:time|date)|publish|time(?:stamp)?(?![a-z])|tags?(?![a-z])|keywords?(?![a-z])|categor|label"
            + "|tool(?:s|box)?(?![a-z])|util|print|font-?size|qr-?code|qrcode|erweima|scan(?![a-z])|download|app-?(?:down|link|promo)|button|btn(?![a-z])"
            + "|paywall|statement|declare|notice|report(?![a-z])|trust|sign-?off|credit|score|vote|like(?![a-z])|rating|kicker|skip|sr-only"
            + "|screen-reader|visually-?hidden|hidden|hide(?![a-z])|edit(?![a-z])|members?-?only|widget-?(?:title|area)|banner|recipe-?card|bio(?![a-z])|zebian|laiyuan)");
    private static final Pattern CONTENT = Pattern.compile(WORD + "(?i:article|content|post(?![a-z])|entry|story|body|text(?![a-z])|main(?![a-z])|detail"
            + "|arti|js_content|zoom(?![a-z])|neirong|zhengwen|wenzhang|trs|ucap|news-?(?:text|con)|prose|rich_media_content)");
    private static final Pattern LEAD = Pattern.compile(WORD + "(?i:lead(?![a-z])|lede|standfirst|stand-?first|excerpt|sub-?(?:title|headline|head)(?![a-z])|dek(?![a-z])"
            + "|desc(?:ription)?(?![a-z])|intro|summary|abstract|daoyu|zhaiyao|deck(?![a-z])|chapeau)");

    private final Map<String, Hint> known = new HashMap<>();

    Hint of(Element element) {
        String name = element.normalName();
        Hint surest = name.indexOf('-') < 0 ? Hint.NONE : known.computeIfAbsent(name, HtmlHints::read);
        if (element.attributesSize() == 0) {
            return surest;
        }
        if (ROLES.contains(element.attr("role"))) {
            return Hint.JUNK;
        }
        for (String attribute : NAMES) {
            String names = element.attr(attribute);
            int end;
            for (int start = 0; start < Math.min(names.length(), LONGEST); start = end + 1) {
                end = names.indexOf(' ', start) < 0 ? names.length() : names.indexOf(' ', start);
                if (end > start && end - start <= LONGEST) {
                    Hint hint = known.computeIfAbsent(names.substring(start, end), HtmlHints::read);
                    surest = hint.compareTo(surest) > 0 ? hint : surest;
                }
            }
        }
        return surest;
    }

    static boolean content(Element element) {
        return CONTENT.matcher(names(element)).find();
    }

    static boolean lead(Element element) {
        return LEAD.matcher(names(element)).find();
    }

    private static String names(Element element) {
        String names = element.className() + " " + element.id();
        return names.substring(0, Math.min(names.length(), LONGEST));
    }

    private static Hint read(String names) {
        if (TALK.matcher(names).find()) {
            return Hint.TALK;
        }
        if (JUNK.matcher(names).find()) {
            return Hint.JUNK;
        }
        if (ASIDE.matcher(names).find()) {
            return Hint.ASIDE;
        }
        return CONTENT.matcher(names).find() ? Hint.CONTENT : Hint.NONE;
    }
}
