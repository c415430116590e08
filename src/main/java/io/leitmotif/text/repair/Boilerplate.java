package io.leitmotif.text.repair;

import io.leitmotif.text.document.Metadata;
import io.leitmotif.text.document.PublishedDate;
import io.leitmotif.text.trace.Glyph;
import io.leitmotif.text.trace.TracedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drops whole lines that every site adds and no article is about.
 *
 * @param text          what is left
 * @param originalTitle what an {@code 原标题:} line said, null if there was none
 * @param publishedAt   what a line that is only a date said, null if there was none
 */
public record Boilerplate(TracedText text, String originalTitle, Instant publishedAt) {

    /** Thirds of a token: a line wider than this is text, whatever it starts with. */
    private static final int WIDEST = 3 * 120;

    private static final Pattern ORIGINAL_TITLE = Pattern.compile("[(（]?原[标標][题題] ?[:：] ?(.{2,80}?)[)）]?");
    private static final Pattern SOURCE = line("[(（【]?(?:文章|稿件|图片|圖片|消息|信息)?[来來]源(?:于|於)? ?[:：].{0,60}");
    private static final Pattern CREDIT = line("[(（【]?(?:(?:责任|責任|本文|值班)?(?:编辑|編輯)|责编|責編|校对|校對|审核|審核|编审|監製|监制"
            + "|原文(?:链接|連結|标题)|版权声明|版權聲明|免责声明|免責聲明|特别声明|转载请注明|轉載請註明|未经授权|未經授權)[^。]{0,3}[:：,，].{0,60}");
    private static final Pattern SCAN = line("(?:长按|長按|请|請|微信)?(?:扫描|掃描|扫码|掃碼|扫一扫|掃一掃|识别|識別).{0,8}"
            + "(?:二维码|二維碼|手机看|手機看|关注|關注|分享|下载|下載).{0,12}|随时随地手机看文章|隨時隨地手機看文章");
    private static final Pattern CALL = line("(?:点击|點擊)(?:上方|下方|右上角|关注|關注|查看|阅读|閱讀|进入|進入|这里|這裡).{0,30}"
            + "|(?:分享到|分享至|转发到|(?:收藏|点赞|點讚|打印|举报)(?=$|[本此0-9(（ ]|[|｜·] ?(?:收藏|点赞|點讚|打印|举报|分享|评论|評論|转发|轉發))|返回(?:首页|首頁|列表|顶部|頂部)|上一篇|下一篇|相关阅读|相關閱讀"
            + "|相关文章|相關文章|推荐阅读|推薦閱讀|延伸阅读|延伸閱讀|阅读原文|閱讀原文|展开全文|加载更多|热门评论|网友评论).{0,16}");
    private static final Pattern TIP_OFF = line("(?:我要|想)爆料.{0,150}");
    private static final Pattern ENGLISH = Pattern.compile("(?i)(?:share this (?:article|story|post|page)|share on .{2,30}"
            + "|sign up (?:for|to) (?:our|the) .{0,40}newsletter.{0,60}|subscribe to (?:our|the) .{0,60}|follow us on .{0,60}"
            + "|(?:we|this (?:web)?site) uses? cookies.{0,200}|accept (?:all )?cookies|cookie (?:policy|settings|notice).{0,40}"
            + "|advertisement|read more|read also.{0,80}|related (?:articles|stories|posts)|all rights reserved.{0,60}"
            + "|(?:copyright|©|\\(c\\)) ?(?:©|\\(c\\))? ?\\d{4}.{0,100}|skip to (?:main )?content|click here to .{0,60}"
            + "|print this (?:page|article)|back to top|leave a (?:comment|reply)|\\[email.protected\\])[.!…:]?");

    private static Pattern line(String regex) {
        return Pattern.compile("(?:" + regex + ")[)）】。！!]?");
    }

    /** What the dropped lines said about the article. */
    public Metadata metadata() {
        return new Metadata(originalTitle, null, null, publishedAt, null, List.of(), null);
    }

    public static Boilerplate drop(TracedText text) {
        List<TracedText> kept = new ArrayList<>();
        String originalTitle = null;
        Instant publishedAt = null;
        List<TracedText> lines = text.lines();
        boolean chronicle = lines.stream().map(line -> PublishedDate.parse(line.strip())).filter(Objects::nonNull)
                .distinct().count() > 1; // its dates are headings
        for (TracedText line : lines) {
            TracedText stripped = line.strip();
            if (Glyph.thirds(stripped) > WIDEST) {
                kept.add(line);
                continue;
            }
            Matcher title = ORIGINAL_TITLE.matcher(stripped);
            Instant date = chronicle ? null : PublishedDate.parse(stripped);
            if (title.matches()) {
                originalTitle = originalTitle == null ? title.group(1).strip() : originalTitle;
            } else if (date != null) {
                publishedAt = publishedAt == null ? date : publishedAt;
            } else if (!dropped(stripped)) {
                kept.add(line);
            }
        }
        return new Boilerplate(TracedText.join("\n", kept), originalTitle, publishedAt);
    }

    private static boolean dropped(TracedText line) {
        if (line.length() == 0) {
            return false;
        }
        boolean sentence = Glyph.endsSentence(line) && line.charAt(line.length() - 1) != ')';
        return SOURCE.matcher(line).matches() || CREDIT.matcher(line).matches() || TIP_OFF.matcher(line).matches()
                || !sentence && (SCAN.matcher(line).matches() || CALL.matcher(line).matches())
                || ENGLISH.matcher(line).matches();
    }
}
