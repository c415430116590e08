package io.leitmotif.text.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leitmotif.text.charset.DecodedText.Origin;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bytes are taken for when nobody says. */
class DetectionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "UTF-8|Nothing but ASCII",
        "UTF-8|déjà vu",
        "UTF-8|博物馆",
        "UTF-16LE|The museum is open.",
        "UTF-16BE|The museum is open.",
        "UTF-16LE|新建的数字博物馆昨天开放",
        "UTF-16BE|新建的数字博物馆昨天开放",
        "UTF-16LE|Новый музей открылся вчера",
        "GB18030|昨天下午，成都市新建的数字博物馆正式开放。",
        "GB18030|昨天下午，成都市新建的數位博物館正式開放。",
        "GB18030|我们在街上看到了😀，大家都笑了。",
        "x-MS950-HKSCS|昨天下午，臺北市新建的數位博物館正式開放。",
        "windows-31j|昨日の午後、新しい博物館が正式に開館しました。",
        "windows-31j|カメラとレンズのセール、明日まで",
        "x-eucJP-Open|昨日の午後、新しい博物館が正式に開館しました。",
        "x-windows-949|어제 오후 새로운 박물관이 정식으로 문을 열었습니다.",
        "windows-1250|Zażółć gęślą jaźń, powiedział dyrektor muzeum, i wyszedł.",
        "windows-1250|Příliš žluťoučký kůň pěl ďábelské ódy u nového muzea.",
        "windows-1250|Az új múzeum tegnap nyílt meg, és több ezer vendég jött az első napon, főleg idősek.",
        "windows-1251|Вчера в городе открылся новый музей.",
        "windows-1251|Учора в місті відкрився новий музей.",
        "windows-1252|Le nouveau musée a été inauguré hier à côté de la gare.",
        "windows-1252|Das neue Museum öffnete gestern für alle Gäste.",
        "windows-1252|She said: “It’s open” – and left for the café.",
        "windows-1252|The ticket is £5, or £4 for children.",
        "windows-1252|El año pasado, el niño comió más jamón. ¿Quién lo vio?",
        "windows-1253|Το νέο μουσείο άνοιξε χθες στην πόλη.",
        "windows-1254|Yeni müze dün açıldı; ilk gün şehirden üç bin kişi geldi, çoğu gençti.",
        "windows-1257|Naujas muziejus vakar atvėrė duris, ir pirmą dieną jį aplankė tūkstančiai žmonių iš įvairių šalių.",
        "ISO-8859-2|Příliš žluťoučký kůň pěl ďábelské ódy u nového muzea.",
        "KOI8-R|Вчера в городе открылся новый музей.",
    })
    void isDetected(String charset, String text) {
        DecodedText decoded = DocumentCharset.decode(text.getBytes(Charset.forName(charset)), null);
        assertEquals(new DecodedText(text, Charset.forName(charset), Origin.DETECTED), decoded);
    }

    @Test
    void aTextFarBelowAPageOfMarkupIsFound() {
        String page = "<p>© </p>" + "<script>var a = 1;</script>\n".repeat(5000)
                + "<p>昨天下午，成都市新建的数字博物馆正式开放。</p>" + "<i></i>".repeat(1001);
        assertEquals(page.replace("©", "¤"), DocumentCharset.decode(
                page.replace("©", "¤").getBytes(Charset.forName("GBK")), null).text());
    }

    @Test
    void aControlCharacterDoesNotMakeItUtf16() {
        String text = "博物馆昨天开放\u0001，the museum\u0000 is open";
        assertEquals(text, DocumentCharset.decode(text.getBytes(StandardCharsets.UTF_8), null).text());
    }

    @Test
    void aDocumentOfAnyLengthIsReadToItsEnd() {
        String text = "昨天下午，成都市新建的数字博物馆正式开放。".repeat(20_000);
        for (int start = 0; start < 3; start++) {
            String shifted = "a".repeat(start) + text;
            assertEquals(shifted, DocumentCharset.decode(shifted.getBytes(Charset.forName("GBK")), null).text());
        }
    }
}
