package io.leitmotif.text.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The commonest words of the languages that this service expects: they tell kin apart where letters do not. */
final class CommonWords {

    /** The least share of words that have to be among the commonest; running text has 25 to 50 in a hundred. */
    private static final double LEAST_SHARE = 0.10;
    /** How far ahead of the next the first has to be; sister languages share many short words. */
    private static final double AHEAD = 1.15;

    /** Their commonest words are nobody else's; those of nl are also af's, of da nb's, of id ms's, of es and pt gl's. */
    private static final Set<String> WITHOUT_KIN = Set.of("en", "de", "fr", "it", "pl", "sv", "tr", "vi");
    /** So many words with such a share of common ones, and so few of any other language, are not asked about further. */
    private static final int PLAINLY = 24;
    private static final double PLAIN_SHARE = 0.20;
    private static final double PLAINLY_AHEAD = 2;

    private static final Map<String, Set<String>> COMMON = new LinkedHashMap<>();

    static {
        COMMON.put("en", words("the of and to in is that for it was on with as are be at by from this have has not its which an or he his they we will but their were been more who about you a said after"));
        COMMON.put("de", words("der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man"));
        COMMON.put("fr", words("de la le et les des en un une du que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son aux été cette ses mais comme on elle leur ont fait nous être deux à d l ces sans"));
        COMMON.put("es", words("de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde es son ha fue han ser años"));
        COMMON.put("pt", words("de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já também só pelo pela até isso são é foi tem entre anos ser está"));
        COMMON.put("it", words("di e il la che in un a per è una sono con non si da le dei nel del della i al ha più come anche alla ma lo gli su delle dal questo ai nella stato essere tra degli hanno suo sul se dalla anni"));
        COMMON.put("nl", words("de van het een en in is dat op te zijn met voor die niet aan er om ook als bij uit maar naar dan door nog wordt over heeft tot worden wel of hij ze deze was werd meer hebben kan ik jaar"));
        COMMON.put("sv", words("och att det som en på är av för med den till inte i har de ett om men var sig så från vi kan när nu ska också efter eller sin där år mot över"));
        COMMON.put("da", words("og i at det er en til på som af for den med de der ikke har et han om var sig men så fra vi kan blev også efter eller sin år mod over ved jeg"));
        COMMON.put("pl", words("i w na z się nie do to że jest o od po jak za ale co tego przez dla są tym oraz jego który może być ma roku już przy jej czy lub także tylko"));
        COMMON.put("tr", words("ve bir bu da de için ile olarak daha çok en olan gibi kadar sonra ne ama o her var ise olduğu göre tarafından yeni ancak değil"));
        COMMON.put("id", words("yang dan di dengan untuk dari pada ini dalam tidak akan adalah itu ke juga oleh sebagai atau bisa karena telah lebih mereka kami tahun ada"));
        COMMON.put("vi", words("và của là có cho các trong được với một những không này đã người khi để từ về năm tại cũng ra vào sẽ nhiều trên đến"));
    }

    private static final List<String> LANGUAGES = List.copyOf(COMMON.keySet());
    private static final Map<String, int[]> SPEAKERS = speakers();
    private static final int[] NOBODY = {};

    private CommonWords() {
    }

    /** A tag, or {@code und} rather than a guess. */
    static String guess(String[] words) {
        int[] hits = hits(words);
        int first = 0;
        int second = 0;
        for (int language = 1; language < hits.length; language++) {
            if (hits[language] > hits[first]) {
                second = hits[first];
                first = language;
            } else {
                second = Math.max(second, hits[language]);
            }
        }
        boolean told = hits[first] >= 2 && hits[first] >= LEAST_SHARE * words.length && hits[first] >= AHEAD * second;
        return told ? LANGUAGES.get(first) : Language.UNKNOWN;
    }

    /** The language if it is plain, so that the model, which takes a hundred times as long, need not be asked; else {@code und}. */
    static String plain(String[] words) {
        if (words.length < PLAINLY) {
            return Language.UNKNOWN;
        }
        int[] hits = hits(words);
        int most = IntStream.range(0, hits.length).reduce(0, (best, next) -> hits[next] > hits[best] ? next : best);
        int second = IntStream.range(0, hits.length).filter(language -> language != most).map(i -> hits[i]).max().orElse(0);
        boolean plain = hits[most] >= PLAIN_SHARE * words.length && hits[most] >= PLAINLY_AHEAD * second;
        return plain && WITHOUT_KIN.contains(LANGUAGES.get(most)) ? LANGUAGES.get(most) : Language.UNKNOWN;
    }

    /** How many of the words are among the commonest of each language, in their order. */
    private static int[] hits(String[] words) {
        int[] hits = new int[LANGUAGES.size()];
        for (String word : words) {
            for (int language : SPEAKERS.getOrDefault(word, NOBODY)) {
                hits[language]++;
            }
        }
        return hits;
    }

    /** By word, whose it is. */
    private static Map<String, int[]> speakers() {
        Map<String, int[]> speakers = new HashMap<>();
        COMMON.forEach((language, words) -> words.forEach(word -> speakers.merge(word,
                new int[] {LANGUAGES.indexOf(language)}, (all, one) -> IntStream.concat(Arrays.stream(all), Arrays.stream(one)).toArray())));
        return speakers;
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.split(" ")));
    }
}
