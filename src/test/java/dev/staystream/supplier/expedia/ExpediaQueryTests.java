package dev.staystream.supplier.expedia;

import static dev.staystream.supplier.expedia.Asked.DOUBLE;
import static dev.staystream.supplier.expedia.Asked.request;
import static dev.staystream.supplier.expedia.Asked.rooms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Stay;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions are put in the words of the contract. */
final class ExpediaQueryTests {

    @Test
    void asksForOneRoomInThreeProperties() {
        SupplierRequest request = request(List.of("19248", "20321", "8"), DOUBLE);

        assertThat(parameters(ExpediaQuery.availability(request, codes(request))))
                .containsExactlyInAnyOrder(
                        "checkin=2027-01-12",
                        "checkout=2027-01-14",
                        "currency=EUR",
                        "country_code=DE",
                        "language=en-US",
                        "occupancy=2",
                        "property_id=19248",
                        "property_id=20321",
                        "property_id=8",
                        "rate_plan_count=250",
                        "sales_channel=website",
                        "sales_environment=hotel_only",
                        "include=rooms.rates.current_refundability");
    }

    @Test
    void repeatsTheOccupancyForEachRoomWithTheAgesOfItsChildren() {
        SupplierRequest request = request(List.of("8"), rooms(2, 2), rooms(1, 2, 9, 4), rooms(1, 1, 0));

        assertThat(parameters(ExpediaQuery.availability(request, codes(request)))
                        .filter(parameter -> parameter.startsWith("occupancy")))
                .containsExactly("occupancy=2", "occupancy=2", "occupancy=2-4%2C9", "occupancy=1-0");
    }

    @Test
    void asksForFewerRatesOfManyPropertiesThanOfOne() {
        assertThat(rates(request(properties(250), DOUBLE)))
                .isBetween(5, 50)
                .isGreaterThan(rates(request(properties(250), DOUBLE, rooms(1, 1), rooms(1, 3))));
    }

    @Test
    void asksForAsManyRatesAsLeaveAReplyReadable() {
        SupplierRequest longest = new SupplierRequest(
                request(List.of("8"), DOUBLE).target(),
                new Stay(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 29)),
                IntStream.rangeClosed(1, 8).mapToObj(adults -> rooms(1, adults)).toList(),
                request(List.of("8"), DOUBLE).guestCountry(),
                request(List.of("8"), DOUBLE).currency(),
                false);
        int bytesOfARate = 2_000 + 8 * (1_650 + 28 * 121);

        assertThat(ratesOf(longest, 250)).isOne();
        assertThat(ratesOf(longest, 10) * 10L * bytesOfARate).isLessThan(Reply.MAX_BYTES);
    }

    @Test
    void asksForContentFieldByField() {
        assertThat(parameters(ExpediaQuery.content(List.of("1", "2"))))
                .containsExactly(
                        "language=en-US",
                        "supply_source=expedia",
                        "include=name",
                        "include=address",
                        "include=ratings",
                        "include=location",
                        "include=phone",
                        "include=images",
                        "property_id=1",
                        "property_id=2");
    }

    @Test
    void takesTheNextPageFromItsLinkUnchanged() {
        assertThat(ExpediaQuery.next("<https://api.ean.com/v3/properties/content?token=a%2Bb%3D%3D&x=1>; rel=\"next\"; "
                        + "expires=2027-01-01T00:00:00Z"))
                .contains("token=a%2Bb%3D%3D&x=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<https://api.ean.com/v3?x=1>; rel=\"prev\"", "<https://api.ean.com/v3>; rel=\"next\""})
    void endsWithThePageThatHasNoNext(String link) {
        assertThat(ExpediaQuery.next(link)).isEmpty();
    }

    @Test
    void endsWithThePageThatHasNoLink() {
        assertThat(ExpediaQuery.next(null)).isEmpty();
    }

    private static Stream<String> parameters(String query) {
        return Stream.of(query.split("&"));
    }

    private static List<String> codes(SupplierRequest request) {
        return ((SupplierRequest.Target.Codes) request.target()).codes();
    }

    private static List<String> properties(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
    }

    private static int rates(SupplierRequest request) {
        return ratesOf(request, codes(request).size());
    }

    private static int ratesOf(SupplierRequest request, int hotels) {
        return parameters(ExpediaQuery.availability(request, properties(hotels)))
                .filter(parameter -> parameter.startsWith("rate_plan_count="))
                .mapToInt(parameter -> Integer.parseInt(parameter.substring("rate_plan_count=".length())))
                .sum();
    }
}
