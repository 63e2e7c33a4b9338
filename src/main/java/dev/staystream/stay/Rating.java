package dev.staystream.stay;

/**
 * What guests thought of a hotel.
 *
 * @param score the mean, 0 to 10, whatever scale the source used
 * @param reviews how many guests were asked, 0 when the source does not say
 */
public record Rating(double score, int reviews) {

    public Rating {
        if (!(score >= 0 && score <= 10)) {
            throw new IllegalArgumentException("a rating is 0 to 10, but was %s".formatted(score));
        }
    }
}
