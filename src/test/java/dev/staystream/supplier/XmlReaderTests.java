package dev.staystream.supplier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.staystream.stay.NoAnswer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
final class XmlReaderTests {

    private static final String WHOLE = "<?xml version='1.0'?><!-- c --><a x='1'><b>Köln</b><c><d/></c><e/></a>";

    @Test
    void namesChildrenInOrderAndPassesOverWhatIsNotRead() {
        assertThat(read(WHOLE, XmlReaderTests::children)).isEqualTo(List.of("b", "c", "e"));
        assertThat(read("<a/>", XmlReaderTests::children)).isEqualTo(List.of());
        assertThat(read("<a>text<?do it?><b/>text</a>", XmlReaderTests::children))
                .isEqualTo(List.of("b"));
    }

    @Test
    void goesOnBehindAnElementThatWasReadInPart() {
        List<String> found = new ArrayList<>();

        read("<a><b><c><d/><d/></c><c/></b><b>text</b><b/></a>", xml -> {
            for (String child : xml.children()) {
                found.add(child);
                xml.children().forEach(inner -> {
                    found.add(inner);
                    if (xml.children().iterator().hasNext()) {
                        found.add("more");
                    }
                });
            }
            return found;
        });

        assertThat(found).containsExactly("b", "c", "more", "c", "b", "b");
    }

    @Test
    void goesByNamesWithoutTheirPrefixes() {
        assertThat(read("<p:a xmlns:p='u' p:x='1'><p:b/></p:a>", xml -> xml.name() + xml.attribute("x") + children(xml)))
                .isEqualTo("a1[b]");
    }

    @Test
    void readsTextWithAllWithinIt() {
        assertThat(read("<a> one <b>two</b><![CDATA[ <three>]]> &amp; f&#252;nf </a>", XmlReader::text))
                .isEqualTo("one two <three> & fünf");
        assertThat(read("<a> <b/> </a>", XmlReader::text)).isNull();
    }

    @Test
    void takesBlankAttributesForNone() {
        assertThat(read("<a x=' '/>", xml -> xml.attribute("x"))).isNull();
        assertThat(read("<a x=' 1 '/>", xml -> xml.attribute("x"))).isEqualTo("1");
        assertThat(read("<a/>", xml -> xml.attribute("x", "none"))).isEqualTo("none");
        assertThat(read("<a/>", xml -> xml.integer("x", 7))).isEqualTo(7);
        assertThat(read("<a/>", xml -> xml.decimal("x"))).isNull();
    }

    @CsvSource({"698.640", "0.10", "-123.29", "1234567890123456789.000000000000000001"})
    @ParameterizedTest
    void readsNumbersExactly(String number) {
        assertThat(read("<a x='%s'/>".formatted(number), xml -> xml.decimal("x"))).isEqualTo(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99", "1e-99", "abc", "1,5", "--1", "99999999999999999999999999999999999999999"})
    void takesNoAbsurdNumberForAPrice(String number) {
        assertUnreadable("<a x='%s'/>".formatted(number).getBytes(UTF_8), xml -> xml.decimal("x"));
        assertUnreadable("<a x='%s'/>".formatted(number).getBytes(UTF_8), xml -> xml.integer("x", 0));
    }

    @CsvSource({"true, true", "TRUE, true", "1, true", "false, false", "0, false", "yes, false"})
    @ParameterizedTest
    void knowsWhatIsTrue(String written, boolean expected) {
        assertThat(read("<a x='%s'/>".formatted(written), xml -> xml.isTrue("x"))).isEqualTo(expected);
    }

    @Test
    void readsTheEncodingADocumentDeclares() {
        String latin = "<?xml version='1.0' encoding='ISO-8859-1'?><a>Zürich</a>";

        assertThat(read(latin.getBytes(ISO_8859_1), XmlReader::text)).isEqualTo("Zürich");
        assertThat(read("<a>Zürich</a>".getBytes(UTF_16), XmlReader::text)).isEqualTo("Zürich");
        assertUnreadable("<a>Zürich</a>".getBytes(ISO_8859_1), XmlReader::text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/'> %p;]><a/>",
                "<!DOCTYPE a [<!ENTITY a '&b;&b;&b;'><!ENTITY b '&c;&c;&c;'><!ENTITY c 'lol'>]><a>&a;</a>",
                "<a>&e;</a>",
                "<a x='&e;'/>"
            })
    void refusesDocumentTypesAndEntities(String xml) {
        assertUnreadable(xml.getBytes(UTF_8), XmlReader::text);
        assertUnreadable(xml.getBytes(UTF_8), XmlReaderTests::children);
    }

    @Test
    void cannotReadADocumentThatEndsTooEarlyWhereverItDoes() {
        byte[] whole = WHOLE.getBytes(UTF_8);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = new byte[length];
            System.arraycopy(whole, 0, cut, 0, length);
            assertUnreadable(cut, xml -> true);
            assertUnreadable(cut, XmlReaderTests::children);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{}", "<a/>x", "<a/><a/>", "<a></b>", "<a x=1/>", "<a x='1' x='2'/>", "<p:a/>"})
    void cannotReadWhatIsNotXml(String xml) {
        assertUnreadable(xml.getBytes(UTF_8), XmlReader::text);
    }

    @Test
    void saysItOnceMoreWhenADocumentIsReadOnThoughBroken() {
        assertUnreadable("<a><b><c></d></b><e/></a>".getBytes(UTF_8), xml -> {
            List<String> found = new ArrayList<>();
            try {
                xml.children().forEach(child -> xml.text());
            } catch (SupplierException error) {
                xml.children().forEach(found::add);
            }
            return found;
        });
    }

    @Test
    void givesUpOnDeepNesting() {
        assertThat(read(nested(100), xml -> true)).isEqualTo(true);
        assertUnreadable(nested(101), xml -> true);
        assertUnreadable(nested(10_000), XmlReader::text);
    }

    @Test
    void givesUpOnTooManyElements() {
        assertUnreadable(("<a>" + "<b/>".repeat(2_000_001) + "</a>").getBytes(UTF_8), XmlReaderTests::children);
    }

    @Test
    void givesUpOnEndlessText() {
        String text = "x".repeat(1_000_001);

        assertUnreadable("<a>%s</a>".formatted(text).getBytes(UTF_8), XmlReader::text);
        assertUnreadable("<a x='%s'/>".formatted(text).getBytes(UTF_8), xml -> xml.attribute("x"));
    }

    @Test
    void readsAsMuchAsAnHonestAnswerHolds() {
        String stay = "<b c='%s'><d e='1'>text</d></b>".formatted("x".repeat(200));

        assertThat(read("<a>" + stay.repeat(60_000) + "</a>", xml -> children(xml).size()))
                .isEqualTo(60_000);
    }

    private static byte[] nested(int levels) {
        return ("<a>".repeat(levels) + "</a>".repeat(levels)).getBytes(UTF_8);
    }

    private static List<String> children(XmlReader xml) {
        List<String> children = new ArrayList<>();
        xml.children().forEach(children::add);
        return children;
    }

    private static @Nullable Object read(String xml, Function<XmlReader, @Nullable Object> document) {
        return read(xml.getBytes(UTF_8), document);
    }

    private static @Nullable Object read(byte[] xml, Function<XmlReader, @Nullable Object> document) {
        return XmlReader.read(xml, document);
    }

    private static void assertUnreadable(byte[] xml, Function<XmlReader, @Nullable Object> document) {
        assertThatExceptionOfType(SupplierException.class)
                .isThrownBy(() -> XmlReader.read(xml, document))
                .satisfies(error -> assertThat(error.reason()).isEqualTo(NoAnswer.UNREADABLE));
    }
}
