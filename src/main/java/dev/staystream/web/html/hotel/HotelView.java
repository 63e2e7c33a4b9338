package dev.staystream.web.html.hotel;

import dev.staystream.web.html.Link;
import dev.staystream.web.html.SearchAddress.Field;
import dev.staystream.web.html.form.Choices.Option;
import dev.staystream.web.html.form.SearchForm;
import dev.staystream.web.html.offer.HotelHead;
import dev.staystream.web.html.offer.OfferTable.WhyLine;
import java.util.List;
import java.util.Optional;

/**
 * What the page of a hotel shows besides its offers.
 *
 * @param address where it stands, in words
 * @param distance how far that is from the centre of which place
 * @param phone its number as text and as an address to call
 * @param website its own page, when it can be gone to safely
 * @param back the results it was found in, or the form
 * @param plain the address of this page without a stay
 * @param stay when and for whom offers are shown, if they are
 * @param ask where a stay is entered
 */
record HotelView(
        HotelHead head,
        List<Picture> pictures,
        Optional<String> address,
        Optional<String> distance,
        Optional<Link> phone,
        Optional<Link> website,
        Link back,
        String plain,
        Optional<Staying> stay,
        StayForm ask,
        Optional<Surroundings> map,
        List<WhyLine> why) {

    /** A picture, and what is on it. */
    record Picture(String address, String text, boolean drawn) {}

    /**
     * The form for a stay, and what can be chosen in it.
     *
     * @param kept the parameters that it does not ask
     */
    record StayForm(SearchForm entries, List<Option> countries, List<Option> currencies, List<Field> kept) {}

    /** When and for whom, in words. */
    record Staying(String dates, String nights, String guests, String living) {}
}
