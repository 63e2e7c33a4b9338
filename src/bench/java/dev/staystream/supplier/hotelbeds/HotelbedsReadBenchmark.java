package dev.staystream.supplier.hotelbeds;

import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierRequest;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A reply of 40 hotels with four rates each (some 80 kB) from bytes to offers, beside the floor: its tokens alone, nothing
 * kept of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class HotelbedsReadBenchmark {

    private static final int HOTELS = 40;

    private final JsonFactory factory = new JsonFactory();

    private final SupplierRequest request = Asking.forRooms(Asking.rooms(1, 2));

    private final Reply reply = Asking.reply(200, body(new Random(7)));

    private static String body(Random luck) {
        return IntStream.range(0, HOTELS)
                .mapToObj(hotel -> hotel(1000 + hotel, luck))
                .collect(Collectors.joining(",", "{\"auditData\":{\"processTime\":\"50\"},\"hotels\":{\"hotels\":[", "],\"total\":40}}"));
    }

    private static String hotel(int code, Random luck) {
        return """
            {"code":%d,"name":"Hotel Gran Via %1$d","categoryCode":"4EST","destinationCode":"BCN","zoneName":"Eixample",\
            "latitude":"41.38%1$d","longitude":"2.17%1$d","rooms":[{"code":"DBL.ST","name":"DOUBLE STANDARD","rates":[%s,%s]},\
            {"code":"DBL.SV","name":"DOUBLE SEA VIEW","rates":[%s,%s]}],"currency":"EUR"}"""
                .formatted(code, rate("RO", luck), rate("BB", luck), rate("RO", luck), rate("BB", luck));
    }

    private static String rate(String board, Random luck) {
        String net = String.format(Locale.ROOT, "%.2f", 80 + 520 * luck.nextDouble());
        return """
            {"rateKey":"20270115|20270120|W|1|264|DBL.ST|NRF|%s||1~2~0||N@%016X%016X","rateClass":"NOR","rateType":"BOOKABLE",\
            "net":"%s","allotment":3,"rateCommentsId":"102|190011|0","paymentType":"AT_WEB","packaging":false,"boardCode":"%1$s",\
            "boardName":"ROOM ONLY","cancellationPolicies":[{"amount":"%4$s","from":"2027-01-10T23:59:00+01:00"}],"rooms":1,\
            "adults":2,"children":0}""".formatted(board, luck.nextLong(), luck.nextLong(), net);
    }

    /** Bytes to offers. */
    @Benchmark
    public Answer offers() {
        return HotelbedsOffers.read(request, reply, Wire.OBSERVED);
    }

    /** The floor. */
    @Benchmark
    public int tokens() {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), reply.body())) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
